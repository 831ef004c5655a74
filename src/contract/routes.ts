// Generated from contract/routes.json by `npm run contract`. Do not edit.

import type {
	ActivityChoices,
	ActivityEvent,
	ApplyInput,
	AssistantAbout,
	AssistantAnswer,
	AssistantCheck,
	AssistantCheckInput,
	AssistantPrompt,
	AssistantQuestion,
	CorrectInput,
	CreditInput,
	CreditSource,
	CreditTarget,
	Customer,
	CustomerDuplicate,
	CustomerInput,
	CustomerLink,
	CustomerMerge,
	CustomerMergeInput,
	CustomerPayment,
	CustomerStanding,
	DecisionInput,
	Document,
	DocumentInput,
	DocumentSummary,
	FirstSteps,
	FirstStepsInput,
	Import,
	ImportCheck,
	ImportCommitInput,
	ImportInput,
	ImportRowsInput,
	LedgerReport,
	LinkReasonInput,
	MarkInput,
	Message,
	MessageConfirmInput,
	MessageCopy,
	MessageEditInput,
	MessageInput,
	MessagePreview,
	MessageTemplate,
	MessageTemplateInput,
	MessageTemplateTried,
	MessageTemplateTry,
	MoveInput,
	OutboxCounts,
	OutboxDrainReport,
	OutboxMessage,
	PayConfirmRequest,
	PayRequest,
	PayState,
	PaymentAttempt,
	PaymentInput,
	PaymentRefundInput,
	PlannedReminder,
	PortalCheck,
	PortalConfirmRequest,
	PortalLink,
	PortalLinkAddress,
	PortalLinkInput,
	PortalLinkRequest,
	PortalPayRequest,
	PortalPreview,
	PortalSeenRequest,
	PortalStatus,
	Receivables,
	ReceiveInput,
	RefundInput,
	ReminderPreviewInput,
	ReminderReport,
	ResolveInput,
	Role,
	RoleDeleteInput,
	RoleInput,
	RoleNewInput,
	RolePerson,
	RoleResetInput,
	Samples,
	Schedule,
	ScheduleDayInput,
	ScheduleInput,
	ScheduleOccurrence,
	ScheduleResumeInput,
	ScheduleRun,
	ScheduleRunReport,
	Settings,
	SettingsInput,
	SiteUser,
	StaffMember,
	Status,
	Task,
	TaskCounts,
	TaskDoneInput,
	TaskInput,
	UndoInput,
	VoidInput,
	WriteOffInput,
} from './types';

export interface Routes {
	/** Lists documents, newest change first. */
	list_documents: {
		method: 'GET';
		path: '/documents';
		request: null;
		response: DocumentSummary[];
	};
	/** Creates a draft. */
	create_document: {
		method: 'POST';
		path: '/documents';
		request: DocumentInput;
		response: Document;
	};
	/** One document, whole. */
	get_document: {
		method: 'GET';
		path: '/documents/{id}';
		request: null;
		response: Document;
	};
	/** Replaces a draft. */
	edit_document: {
		method: 'PUT';
		path: '/documents/{id}';
		request: DocumentInput;
		response: Document;
	};
	/** Deletes a draft. */
	delete_document: {
		method: 'DELETE';
		path: '/documents/{id}';
		request: null;
		response: null;
	};
	/** Makes a draft customer-facing: numbers it, fixes what the customer is shown, enters it in the ledger. Sends no mail. */
	send_document: {
		method: 'POST';
		path: '/documents/{id}/send';
		request: null;
		response: Document;
	};
	/** Takes a sent document back. */
	void_document: {
		method: 'POST';
		path: '/documents/{id}/void';
		request: VoidInput;
		response: Document;
	};
	/** What happened to a document, newest first. */
	list_activity: {
		method: 'GET';
		path: '/documents/{id}/activity';
		request: null;
		response: ActivityEvent[];
	};
	/** What the facts about a document can be narrowed by. */
	list_activity_choices: {
		method: 'GET';
		path: '/documents/{id}/activity-choices';
		request: null;
		response: ActivityChoices;
	};
	/** The links of a document, without their addresses. */
	list_portal_links: {
		method: 'GET';
		path: '/documents/{id}/portal-links';
		request: null;
		response: PortalLink[];
	};
	/** Hands out the address of the default link, making the link when there is none, as one recorded event. */
	reveal_portal_link: {
		method: 'POST';
		path: '/documents/{id}/portal-link';
		request: PortalLinkRequest;
		response: PortalLinkAddress;
	};
	/** An address of the customer's page that works for the signed-in reader only. Drafts can be reviewed this way too. */
	preview_portal: {
		method: 'POST';
		path: '/documents/{id}/portal-preview';
		request: null;
		response: PortalPreview;
	};
	/** Lists customers by name. */
	list_customers: {
		method: 'GET';
		path: '/customers';
		request: null;
		response: Customer[];
	};
	/** Adds a customer. */
	create_customer: {
		method: 'POST';
		path: '/customers';
		request: CustomerInput;
		response: Customer;
	};
	/** One customer. */
	get_customer: {
		method: 'GET';
		path: '/customers/{id}';
		request: null;
		response: Customer;
	};
	/** Replaces what is known about a customer. */
	edit_customer: {
		method: 'PUT';
		path: '/customers/{id}';
		request: CustomerInput;
		response: Customer;
	};
	/** Where a customer stands with money, one line a currency, the largest debt first. */
	list_customer_standing: {
		method: 'GET';
		path: '/customers/{id}/standing';
		request: null;
		response: CustomerStanding[];
	};
	/** What money came from a customer, newest first. */
	list_customer_payments: {
		method: 'GET';
		path: '/customers/{id}/payments';
		request: null;
		response: CustomerPayment[];
	};
	/** What happened with a customer and all their documents, newest first. */
	list_customer_activity: {
		method: 'GET';
		path: '/customers/{id}/activity';
		request: null;
		response: ActivityEvent[];
	};
	/** What the facts about a customer can be narrowed by. */
	list_customer_activity_choices: {
		method: 'GET';
		path: '/customers/{id}/activity-choices';
		request: null;
		response: ActivityChoices;
	};
	/** Users of the site by a part of their name or address, at most twenty, for saying who a customer is. */
	list_site_users: {
		method: 'GET';
		path: '/site-users';
		request: null;
		response: SiteUser[];
	};
	/** Settings of Money. */
	get_settings: {
		method: 'GET';
		path: '/settings';
		request: null;
		response: Settings;
	};
	/** Changes settings. What is left out stays. */
	edit_settings: {
		method: 'PUT';
		path: '/settings';
		request: SettingsInput;
		response: Settings;
	};
	/** Lists what other plugins and services are told, the newest first, without what it says. */
	list_outbox: {
		method: 'GET';
		path: '/outbox';
		request: null;
		response: OutboxMessage[];
	};
	/** How many messages are in which state. */
	count_outbox: {
		method: 'GET';
		path: '/outbox/counts';
		request: null;
		response: OutboxCounts;
	};
	/** Makes a message due at once that failed or is to be tried again. */
	retry_delivery: {
		method: 'POST';
		path: '/outbox/{id}/retry';
		request: null;
		response: OutboxMessage;
	};
	/** Delivers what is due now, for ten seconds at most, and says what became of it. */
	drain_outbox: {
		method: 'POST';
		path: '/outbox/drain';
		request: null;
		response: OutboxDrainReport;
	};
	/** How Money is doing. */
	get_status: {
		method: 'GET';
		path: '/status';
		request: null;
		response: Status;
	};
	/** Asks the site for its own portal address, and says what a customer would meet. */
	check_route: {
		method: 'POST';
		path: '/status/route-check';
		request: null;
		response: Status;
	};
	/** What the shop still needs before customers can pay, as far as the reader may see to it. */
	get_first_steps: {
		method: 'GET';
		path: '/first-steps';
		request: null;
		response: FirstSteps;
	};
	/** Notes what nobody can tell from what is stored. What is left out stays. */
	edit_first_steps: {
		method: 'POST';
		path: '/first-steps';
		request: FirstStepsInput;
		response: FirstSteps;
	};
	/** Adds a few sample customers with test documents, unless they are there. Takes the rights of each step: customers, drafts, sending, payments. */
	add_samples: {
		method: 'POST';
		path: '/samples';
		request: null;
		response: Samples;
	};
	/** Deletes all sample customers with everything about them. Those with something real stay, as ordinary customers. */
	remove_samples: {
		method: 'DELETE';
		path: '/samples';
		request: null;
		response: Samples;
	};
	/** The parts of a customer's page that change. The token comes in the header Coffer-Portal-Token; answers 304 to If-None-Match. */
	portal_status: {
		method: 'GET';
		path: '/portal/status';
		request: null;
		response: PortalStatus;
	};
	/** A person, not a scanner, sees the page. Ignored for signed-in staff. */
	portal_seen: {
		method: 'POST';
		path: '/portal/seen';
		request: PortalSeenRequest;
		response: null;
	};
	/** Records what became of a quote. */
	decide_quote: {
		method: 'POST';
		path: '/documents/{id}/decision';
		request: DecisionInput;
		response: Document;
	};
	/** Makes a draft invoice from an accepted quote, once; answers with the invoice. */
	convert_quote: {
		method: 'POST';
		path: '/documents/{id}/convert';
		request: null;
		response: Document;
	};
	/** Makes a draft like it; answers with the draft. */
	duplicate_document: {
		method: 'POST';
		path: '/documents/{id}/duplicate';
		request: null;
		response: Document;
	};
	/** Replaces what was sent and keeps what the customer was shown before. */
	correct_document: {
		method: 'POST';
		path: '/documents/{id}/correction';
		request: CorrectInput;
		response: Document;
	};
	/** Records a payment and applies it; more than the balance only with keep_excess. */
	record_payment: {
		method: 'POST';
		path: '/documents/{id}/payments';
		request: PaymentInput;
		response: Document;
	};
	/** Lets the customer's credit pay the document. */
	apply_credit: {
		method: 'POST';
		path: '/documents/{id}/apply';
		request: ApplyInput;
		response: Document;
	};
	/** Takes a payment or credit off the document; it stays the customer's credit. */
	undo_application: {
		method: 'POST';
		path: '/documents/{id}/undo';
		request: UndoInput;
		response: Document;
	};
	/** Lets a payment or credit pay another document of the customer. */
	move_application: {
		method: 'POST';
		path: '/documents/{id}/move';
		request: MoveInput;
		response: Document;
	};
	/** Makes a draft credit note from an invoice; answers with the credit note. */
	credit_document: {
		method: 'POST';
		path: '/documents/{id}/credit-note';
		request: CreditInput;
		response: Document;
	};
	/** Records that money was given back. */
	refund_payment: {
		method: 'POST';
		path: '/documents/{id}/refund';
		request: RefundInput;
		response: Document;
	};
	/** Stops asking for what is left to pay. */
	write_off_document: {
		method: 'POST';
		path: '/documents/{id}/write-off';
		request: WriteOffInput;
		response: Document;
	};
	/** Marks it disputed or handled by hand, or takes that back. */
	mark_document: {
		method: 'POST';
		path: '/documents/{id}/mark';
		request: MarkInput;
		response: Document;
	};
	/** What of the customer's money could pay the document, and why not. */
	list_credit_sources: {
		method: 'GET';
		path: '/documents/{id}/credit-sources';
		request: null;
		response: CreditSource[];
	};
	/** Which invoices of the customer could be paid instead or from a credit note, and why not. */
	list_credit_targets: {
		method: 'GET';
		path: '/documents/{id}/credit-targets';
		request: null;
		response: CreditTarget[];
	};
	/** What customers owe, by currency, the busiest first. */
	list_receivables: {
		method: 'GET';
		path: '/receivables';
		request: null;
		response: Receivables[];
	};
	/** Computes every balance again and names what is off. */
	verify_ledger: {
		method: 'GET';
		path: '/ledger/verify';
		request: null;
		response: LedgerReport;
	};
	/** Begins to pay a document on the customer's page; a second time gives the attempt that is open. */
	portal_pay: {
		method: 'POST';
		path: '/portal/pay';
		request: PortalPayRequest;
		response: PayState;
	};
	/** Asks the gateway what became of the open attempt, at most every other second. */
	portal_confirm: {
		method: 'POST';
		path: '/portal/confirm';
		request: PortalConfirmRequest;
		response: PayState;
	};
	/** What can be paid for a payable, and how. Only with the signature that came with its block. */
	get_pay: {
		method: 'GET';
		path: '/pay';
		request: null;
		response: PayState;
	};
	/** Begins to pay a payable; the same key gives the same attempt. */
	start_pay: {
		method: 'POST';
		path: '/pay';
		request: PayRequest;
		response: PayState;
	};
	/** Asks the gateway what became of an attempt, at most every other second. */
	confirm_pay: {
		method: 'POST';
		path: '/pay/confirm';
		request: PayConfirmRequest;
		response: PayState;
	};
	/** Where a gateway reports. Only what the gateway signed counts, and it only makes Coffer ask the gateway. */
	receive_webhook: {
		method: 'POST';
		path: '/webhooks/{gateway}';
		request: null;
		response: null;
	};
	/** Lists attempts to pay, newest first. */
	list_payments: {
		method: 'GET';
		path: '/payments';
		request: null;
		response: PaymentAttempt[];
	};
	/** One attempt. */
	get_payment: {
		method: 'GET';
		path: '/payments/{id}';
		request: null;
		response: PaymentAttempt;
	};
	/** Asks the gateway what became of an attempt, and takes note of it. */
	check_payment: {
		method: 'POST';
		path: '/payments/{id}/check';
		request: null;
		response: PaymentAttempt;
	};
	/** An announced transfer arrived. */
	receive_payment: {
		method: 'POST';
		path: '/payments/{id}/receive';
		request: ReceiveInput;
		response: PaymentAttempt;
	};
	/** Gives money back of what plugins and blocks collected. */
	refund_attempt: {
		method: 'POST';
		path: '/payments/{id}/refund';
		request: PaymentRefundInput;
		response: PaymentAttempt;
	};
	/** Decides about a payment that needs review. */
	resolve_payment: {
		method: 'POST';
		path: '/payments/{id}/resolve';
		request: ResolveInput;
		response: PaymentAttempt;
	};
	/** Makes another link to a document. Its address is handed out by reveal_link. */
	create_portal_link: {
		method: 'POST';
		path: '/documents/{id}/portal-links';
		request: PortalLinkInput;
		response: PortalLink;
	};
	/** Changes label, scope and last day of a link. */
	edit_portal_link: {
		method: 'PUT';
		path: '/portal-links/{id}';
		request: PortalLinkInput;
		response: PortalLink;
	};
	/** Hands out the address of one link, as one recorded event. */
	reveal_link: {
		method: 'POST';
		path: '/portal-links/{id}/address';
		request: PortalLinkRequest;
		response: PortalLinkAddress;
	};
	/** Closes a link for good. */
	revoke_portal_link: {
		method: 'POST';
		path: '/portal-links/{id}/revoke';
		request: LinkReasonInput;
		response: PortalLink;
	};
	/** Closes a link for good and makes a fresh one with its label and scope; answers with the fresh one. */
	replace_portal_link: {
		method: 'POST';
		path: '/portal-links/{id}/replace';
		request: LinkReasonInput;
		response: PortalLink;
	};
	/** The links that open pages of a customer now, without their addresses. */
	list_customer_links: {
		method: 'GET';
		path: '/customers/{id}/portal-links';
		request: null;
		response: CustomerLink[];
	};
	/** Asks the site for its own portal address, and says what a customer with this document's link would meet. */
	check_portal: {
		method: 'POST';
		path: '/documents/{id}/portal-check';
		request: null;
		response: PortalCheck;
	};
	/** What staff have to see to about a document: the open ones first, then the newest. */
	list_document_tasks: {
		method: 'GET';
		path: '/documents/{id}/tasks';
		request: null;
		response: Task[];
	};
	/** What staff have to see to about a customer: the open ones first, then the newest. */
	list_customer_tasks: {
		method: 'GET';
		path: '/customers/{id}/tasks';
		request: null;
		response: Task[];
	};
	/** Lists tasks: open ones by their day, those without one at the end; done ones, the newest first. */
	list_tasks: {
		method: 'GET';
		path: '/tasks';
		request: null;
		response: Task[];
	};
	/** How many tasks each view has. */
	count_tasks: {
		method: 'GET';
		path: '/tasks/counts';
		request: null;
		response: TaskCounts;
	};
	/** Makes a task. */
	create_task: {
		method: 'POST';
		path: '/tasks';
		request: TaskInput;
		response: Task;
	};
	/** One task. */
	get_task: {
		method: 'GET';
		path: '/tasks/{id}';
		request: null;
		response: Task;
	};
	/** Replaces what is known about a task, and whose it is. */
	edit_task: {
		method: 'PUT';
		path: '/tasks/{id}';
		request: TaskInput;
		response: Task;
	};
	/** Deletes an open task that staff made. */
	delete_task: {
		method: 'DELETE';
		path: '/tasks/{id}';
		request: null;
		response: null;
	};
	/** Notes that a task was seen to. */
	complete_task: {
		method: 'POST';
		path: '/tasks/{id}/done';
		request: TaskDoneInput;
		response: Task;
	};
	/** Takes back that a task was seen to. */
	reopen_task: {
		method: 'POST';
		path: '/tasks/{id}/reopen';
		request: null;
		response: Task;
	};
	/** Lists who may see Money, by name, for assigning tasks. */
	list_people: {
		method: 'GET';
		path: '/people';
		request: null;
		response: StaffMember[];
	};
	/** Customers who may be the same as this one: same e-mail address, telephone number or name. */
	list_duplicates: {
		method: 'GET';
		path: '/customers/{id}/duplicates';
		request: null;
		response: CustomerDuplicate[];
	};
	/** What would become of both customers, before anything is done. */
	preview_merge: {
		method: 'GET';
		path: '/customers/{id}/merge';
		request: null;
		response: CustomerMerge;
	};
	/** Merges a customer into another one: everything moves there, and this one's number leads there from then on. */
	merge_customer: {
		method: 'POST';
		path: '/customers/{id}/merge';
		request: CustomerMergeInput;
		response: Customer;
	};
	/** Begins to read a file of customers or documents. Nothing is added until it is committed. */
	open_import: {
		method: 'POST';
		path: '/imports';
		request: ImportInput;
		response: Import;
	};
	/** Where an import of one's own stands. */
	get_import: {
		method: 'GET';
		path: '/imports/{id}';
		request: null;
		response: Import;
	};
	/** Forgets an import of one's own that was not committed. */
	cancel_import: {
		method: 'DELETE';
		path: '/imports/{id}';
		request: null;
		response: null;
	};
	/** Hands over some rows of the file and says what is wrong with them, and who is there already. */
	add_import_rows: {
		method: 'POST';
		path: '/imports/{id}/rows';
		request: ImportRowsInput;
		response: ImportCheck;
	};
	/** Adds what the file holds: all of it or, when anything fails, nothing. */
	commit_import: {
		method: 'POST';
		path: '/imports/{id}/commit';
		request: ImportCommitInput;
		response: Import;
	};
	/** Lists the roles of the site, those that may do something in Money first. */
	list_roles: {
		method: 'GET';
		path: '/roles';
		request: null;
		response: Role[];
	};
	/** Adds a role. */
	add_role: {
		method: 'POST';
		path: '/roles';
		request: RoleNewInput;
		response: Role;
	};
	/** Lists who changed which role, newest first. */
	list_role_activity: {
		method: 'GET';
		path: '/roles/activity';
		request: null;
		response: ActivityEvent[];
	};
	/** Puts the roles of plugin.json back to what Coffer gives them, also those that were deleted. Others stay. */
	reset_roles: {
		method: 'POST';
		path: '/roles/reset';
		request: RoleResetInput;
		response: null;
	};
	/** Changes what a role may do in Money. */
	edit_role: {
		method: 'PUT';
		path: '/roles/{role}';
		request: RoleInput;
		response: Role;
	};
	/** Puts a role back to what Coffer gives it. */
	reset_role: {
		method: 'POST';
		path: '/roles/{role}/reset';
		request: RoleResetInput;
		response: Role;
	};
	/** Deletes a role that was added in Money; its people get another one. */
	delete_role: {
		method: 'POST';
		path: '/roles/{role}/delete';
		request: RoleDeleteInput;
		response: null;
	};
	/** Lists who has a role, by name. */
	list_role_people: {
		method: 'GET';
		path: '/roles/{role}/people';
		request: null;
		response: RolePerson[];
	};
	/** Sends a draft, and mails it to the customer: both or neither. */
	send_by_email: {
		method: 'POST';
		path: '/documents/{id}/send-by-email';
		request: null;
		response: Document;
	};
	/** What was written to the customer about a document, the newest first. */
	list_document_messages: {
		method: 'GET';
		path: '/documents/{id}/messages';
		request: null;
		response: Message[];
	};
	/** Begins a message to the customer. Nothing leaves the site by it. */
	create_message: {
		method: 'POST';
		path: '/documents/{id}/messages';
		request: MessageInput;
		response: Message;
	};
	/** What was written to a customer, the newest first. */
	list_customer_messages: {
		method: 'GET';
		path: '/customers/{id}/messages';
		request: null;
		response: Message[];
	};
	/** One message. */
	get_message: {
		method: 'GET';
		path: '/messages/{id}';
		request: null;
		response: Message;
	};
	/** Keeps what was written so far. A message on its way becomes a draft by it. */
	edit_message: {
		method: 'PUT';
		path: '/messages/{id}';
		request: MessageEditInput;
		response: Message;
	};
	/** Throws a message away that did not go out. */
	discard_message: {
		method: 'DELETE';
		path: '/messages/{id}';
		request: null;
		response: null;
	};
	/** Puts the text of a template in the place of what was written. */
	refill_message: {
		method: 'POST';
		path: '/messages/{id}/template';
		request: MessageInput;
		response: Message;
	};
	/** The message as the customer will see it, and what the leak guard found in it. */
	preview_message: {
		method: 'GET';
		path: '/messages/{id}/preview';
		request: null;
		response: MessagePreview;
	};
	/** Hands out the text with the address of the customer’s page, as one recorded event. */
	copy_message: {
		method: 'POST';
		path: '/messages/{id}/copy';
		request: MessageConfirmInput;
		response: MessageCopy;
	};
	/** Sends a message by e-mail: it is delivered within a minute, and never twice without a person knowing. */
	send_message: {
		method: 'POST';
		path: '/messages/{id}/send';
		request: MessageConfirmInput;
		response: Message;
	};
	/** The texts from which messages begin: the site’s own, then those that Coffer comes with. */
	list_message_templates: {
		method: 'GET';
		path: '/message-templates';
		request: null;
		response: MessageTemplate[];
	};
	/** Keeps a text from which messages begin. */
	create_message_template: {
		method: 'POST';
		path: '/message-templates';
		request: MessageTemplateInput;
		response: MessageTemplate;
	};
	/** Changes a text from which messages begin. */
	edit_message_template: {
		method: 'PUT';
		path: '/message-templates/{id}';
		request: MessageTemplateInput;
		response: MessageTemplate;
	};
	/** Deletes a text from which messages begin. */
	delete_message_template: {
		method: 'DELETE';
		path: '/message-templates/{id}';
		request: null;
		response: null;
	};
	/** Fills a template with a real document. Keeps and sends nothing. */
	preview_message_template: {
		method: 'POST';
		path: '/message-templates/preview';
		request: MessageTemplateTry;
		response: MessageTemplateTried;
	};
	/** What rules would bring about today and in the next 30 days, at most 200. Changes nothing. */
	preview_reminders: {
		method: 'POST';
		path: '/reminders/preview';
		request: ReminderPreviewInput;
		response: PlannedReminder[];
	};
	/** Brings about what the rules say is due today, which also happens by itself once a day. What was reminded of already is not again. */
	run_reminders: {
		method: 'POST';
		path: '/reminders/run';
		request: null;
		response: ReminderReport;
	};
	/** Lists recurring invoices, the next to come first. */
	list_schedules: {
		method: 'GET';
		path: '/schedules';
		request: null;
		response: Schedule[];
	};
	/** Sets up a recurring invoice. With the mode send only by those who may send. */
	create_schedule: {
		method: 'POST';
		path: '/schedules';
		request: ScheduleInput;
		response: Schedule;
	};
	/** The next twelve invoices that a recurring invoice would make, without setting it up. */
	preview_schedule: {
		method: 'POST';
		path: '/schedules/preview';
		request: ScheduleInput;
		response: ScheduleOccurrence[];
	};
	/** Makes the invoices that are due now, for ten seconds at most, and says what became of it. */
	run_schedules: {
		method: 'POST';
		path: '/schedules/run';
		request: null;
		response: ScheduleRunReport;
	};
	/** One recurring invoice. */
	get_schedule: {
		method: 'GET';
		path: '/schedules/{id}';
		request: null;
		response: Schedule;
	};
	/** Replaces a recurring invoice. Invoices that were made stay as they are. */
	edit_schedule: {
		method: 'PUT';
		path: '/schedules/{id}';
		request: ScheduleInput;
		response: Schedule;
	};
	/** Makes no invoices until it is resumed. */
	pause_schedule: {
		method: 'POST';
		path: '/schedules/{id}/pause';
		request: null;
		response: Schedule;
	};
	/** Makes invoices again, from today on or with those that were missed. */
	resume_schedule: {
		method: 'POST';
		path: '/schedules/{id}/resume';
		request: ScheduleResumeInput;
		response: Schedule;
	};
	/** Makes no more invoices, for good. */
	end_schedule: {
		method: 'POST';
		path: '/schedules/{id}/end';
		request: null;
		response: Schedule;
	};
	/** The next twelve invoices. */
	list_occurrences: {
		method: 'GET';
		path: '/schedules/{id}/occurrences';
		request: null;
		response: ScheduleOccurrence[];
	};
	/** Leaves out or changes one invoice to come, or takes that back. */
	plan_occurrence: {
		method: 'POST';
		path: '/schedules/{id}/occurrences';
		request: ScheduleDayInput;
		response: Schedule;
	};
	/** What it made, newest first. */
	list_schedule_runs: {
		method: 'GET';
		path: '/schedules/{id}/runs';
		request: null;
		response: ScheduleRun[];
	};
	/** Answers a question from Money’s own records. May propose a task; changes nothing else. */
	ask_assistant: {
		method: 'POST';
		path: '/assistant/ask';
		request: AssistantQuestion;
		response: AssistantAnswer;
	};
	/** Looks at a draft as the leak guard does. Keeps nothing. */
	check_draft: {
		method: 'POST';
		path: '/assistant/check';
		request: AssistantCheckInput;
		response: AssistantCheck;
	};
	/** Whether a language model helps, and what the assistant can do. */
	get_assistant: {
		method: 'GET';
		path: '/assistant';
		request: null;
		response: AssistantAbout;
	};
	/** What a language model is told about a document, word for word. */
	get_assistant_prompt: {
		method: 'GET';
		path: '/assistant/prompt';
		request: null;
		response: AssistantPrompt;
	};
	/** Accepts a task that the assistant proposed. */
	accept_task: {
		method: 'POST';
		path: '/tasks/{id}/accept';
		request: null;
		response: Task;
	};
}
