<?php
// Generated from contract/errors.json by `npm run contract`. Do not edit.
declare( strict_types=1 );

namespace Coffer\Contract;

defined( 'ABSPATH' ) || exit;

/** Error code to HTTP status and sentence. */
final class Errors {
	public const ALL = [
		'not_signed_in' => [
			'status' => 401,
			'sentence' => 'Sign in to use Money.',
		],
		'role_may_not' => [
			'status' => 403,
			'sentence' => 'Your role does not allow this.',
		],
		'origin_not_allowed' => [
			'status' => 403,
			'sentence' => 'This request came from another site and was refused.',
		],
		'not_found' => [
			'status' => 404,
			'sentence' => 'There is no such record, or it is not yours to see.',
		],
		'portal_not_available' => [
			'status' => 403,
			'sentence' => 'This page is not available.',
		],
		'beacon_refused' => [
			'status' => 403,
			'sentence' => 'This signal is not valid.',
		],
		'jsonp_not_offered' => [
			'status' => 400,
			'sentence' => 'Coffer does not answer JSONP requests.',
		],
		'invalid_input' => [
			'status' => 400,
			'sentence' => 'Something in the request is not right.',
		],
		'unknown_field' => [
			'status' => 400,
			'sentence' => 'The request has a field that Coffer does not know.',
		],
		'text_too_long' => [
			'status' => 400,
			'sentence' => 'This text is too long.',
		],
		'text_missing' => [
			'status' => 400,
			'sentence' => 'This text is missing.',
		],
		'invalid_text' => [
			'status' => 400,
			'sentence' => 'This text has characters that cannot be stored.',
		],
		'invalid_date' => [
			'status' => 400,
			'sentence' => 'This date does not exist. Write it as YYYY-MM-DD.',
		],
		'date_in_future' => [
			'status' => 400,
			'sentence' => 'This day is still to come. Write the day on which the money was received.',
		],
		'due_before_issue' => [
			'status' => 400,
			'sentence' => 'The due date is before the issue date.',
		],
		'invalid_email' => [
			'status' => 400,
			'sentence' => 'This is not an e-mail address.',
		],
		'invalid_language' => [
			'status' => 400,
			'sentence' => 'This is not a language code, such as en_US.',
		],
		'invalid_country' => [
			'status' => 400,
			'sentence' => 'This is not a two-letter country code, such as DE.',
		],
		'unknown_user' => [
			'status' => 400,
			'sentence' => 'This user is not on the site any more. Choose another, or none.',
		],
		'invalid_amount' => [
			'status' => 400,
			'sentence' => 'Amounts are whole numbers of the smallest unit of the currency.',
		],
		'amount_out_of_range' => [
			'status' => 400,
			'sentence' => 'This amount is larger than Coffer can keep.',
		],
		'negative_total' => [
			'status' => 400,
			'sentence' => 'The total of a document cannot be below zero.',
		],
		'invalid_quantity' => [
			'status' => 400,
			'sentence' => 'A quantity has up to four decimal places and is not zero.',
		],
		'invalid_rate' => [
			'status' => 400,
			'sentence' => 'A tax rate lies between 0 and 100 percent, with up to three decimal places.',
		],
		'invalid_discount' => [
			'status' => 400,
			'sentence' => 'A discount is not negative and not more than what it is taken from.',
		],
		'invalid_route_base' => [
			'status' => 400,
			'sentence' => 'The portal address may use lower-case letters, digits and hyphens.',
		],
		'currency_unknown' => [
			'status' => 400,
			'sentence' => 'This currency code is not an ISO 4217 code that Coffer knows.',
		],
		'customer_unknown' => [
			'status' => 400,
			'sentence' => 'This customer does not exist.',
		],
		'currency_mismatch' => [
			'status' => 409,
			'sentence' => 'These amounts have different currencies.',
		],
		'too_many_lines' => [
			'status' => 400,
			'sentence' => 'A document has at most 500 lines.',
		],
		'lines_missing' => [
			'status' => 409,
			'sentence' => 'Add at least one line before you send this document.',
		],
		'customer_missing' => [
			'status' => 409,
			'sentence' => 'Choose a customer before you send this document.',
		],
		'details_missing' => [
			'status' => 409,
			'sentence' => 'Details that the customer needs are missing.',
		],
		'not_draft' => [
			'status' => 409,
			'sentence' => 'This document was sent, so it can no longer be changed as a draft.',
		],
		'wrong_state' => [
			'status' => 409,
			'sentence' => 'This document is in a state that does not allow this.',
		],
		'already_converted' => [
			'status' => 409,
			'sentence' => 'An invoice was made from this quote already.',
		],
		'nothing_to_pay' => [
			'status' => 409,
			'sentence' => 'There is nothing left to pay on this document.',
		],
		'excess_not_confirmed' => [
			'status' => 409,
			'sentence' => 'This is more than what is left to pay. Confirm that the rest is kept as the customer\'s credit.',
		],
		'credit_exhausted' => [
			'status' => 409,
			'sentence' => 'There is not that much credit left.',
		],
		'credit_exceeds_invoice' => [
			'status' => 409,
			'sentence' => 'Credit notes for an invoice cannot come to more than the invoice itself.',
		],
		'refund_exceeds_payment' => [
			'status' => 409,
			'sentence' => 'A refund cannot be more than what is left of the payment.',
		],
		'below_paid' => [
			'status' => 409,
			'sentence' => 'The corrected total is less than what was paid and credited already. Refund or move that first.',
		],
		'other_customer' => [
			'status' => 409,
			'sentence' => 'Money of one customer cannot pay a document of another.',
		],
		'customer_fixed' => [
			'status' => 409,
			'sentence' => 'Customer, currency and kind of this document can no longer change.',
		],
		'application_gone' => [
			'status' => 409,
			'sentence' => 'This was taken off the document already.',
		],
		'invalid_number_pattern' => [
			'status' => 400,
			'sentence' => 'A number pattern needs {number:4} or the like once, and may have {year}; letters, digits and - / . _ beside them.',
		],
		'number_patterns_clash' => [
			'status' => 400,
			'sentence' => 'Two kinds of documents would get the same numbers. Give each pattern a beginning of its own, such as INV- or QUO-.',
		],
		'number_taken' => [
			'status' => 409,
			'sentence' => 'This number was given out already. Choose a higher one.',
		],
		'invalid_iban' => [
			'status' => 400,
			'sentence' => 'This is not an IBAN. Compare it with your bank statement: one sign is missing or wrong.',
		],
		'invalid_bic' => [
			'status' => 400,
			'sentence' => 'A BIC has 8 or 11 letters and digits, such as COBADEFFXXX.',
		],
		'bank_details_missing' => [
			'status' => 400,
			'sentence' => 'To offer bank transfers, write the holder and the IBAN of your account, or a note that says where to transfer to.',
		],
		'deposit_exceeds_total' => [
			'status' => 400,
			'sentence' => 'The deposit is more than the document comes to. Write a smaller one.',
		],
		'test_mismatch' => [
			'status' => 409,
			'sentence' => 'Test money cannot pay a real document, and real money cannot pay a test.',
		],
		'test_fixed' => [
			'status' => 409,
			'sentence' => 'Whether this document is a test can no longer change. Make a new one.',
		],
		'link_not_available' => [
			'status' => 409,
			'sentence' => 'There is no portal link for this document.',
		],
		'portal_base_taken' => [
			'status' => 409,
			'sentence' => 'This address is already used by something else on the site.',
		],
		'email_taken' => [
			'status' => 409,
			'sentence' => 'Another customer has this e-mail address.',
		],
		'version_conflict' => [
			'status' => 412,
			'sentence' => 'Somebody changed this meanwhile. Look at the current version and try again.',
		],
		'version_missing' => [
			'status' => 428,
			'sentence' => 'Say which version you saw, with an If-Match header.',
		],
		'idempotency_key_missing' => [
			'status' => 400,
			'sentence' => 'Send an Idempotency-Key header of 8 to 64 letters, digits and hyphens.',
		],
		'idempotency_key_reused' => [
			'status' => 409,
			'sentence' => 'This Idempotency-Key was used for another request.',
		],
		'delivery_not_waiting_for_retry' => [
			'status' => 409,
			'sentence' => 'This delivery is waiting, under way or done already. There is nothing to try again.',
		],
		'too_many_requests' => [
			'status' => 429,
			'sentence' => 'Too many requests. Wait a moment and try again.',
		],
		'payment_closed' => [
			'status' => 409,
			'sentence' => 'There is nothing to pay here any more.',
		],
		'already_paid' => [
			'status' => 409,
			'sentence' => 'This is paid already. Nothing was charged again.',
		],
		'payment_processing' => [
			'status' => 409,
			'sentence' => 'A payment is on its way. Nothing is collected until it is certain.',
		],
		'part_not_allowed' => [
			'status' => 400,
			'sentence' => 'This amount cannot be paid here. Choose one of the amounts that are offered.',
		],
		'payable_unknown' => [
			'status' => 404,
			'sentence' => 'There is nothing to pay here.',
		],
		'gateway_unavailable' => [
			'status' => 409,
			'sentence' => 'This way to pay is not available right now. Choose another one.',
		],
		'gateway_failed' => [
			'status' => 502,
			'sentence' => 'The payment service did not answer. Nothing was charged; try again.',
		],
		'gateway_refused' => [
			'status' => 409,
			'sentence' => 'The payment service refused this. Nothing was charged.',
		],
		'refund_refused' => [
			'status' => 409,
			'sentence' => 'The payment service refused the refund. Nothing was given back.',
		],
		'refund_pending' => [
			'status' => 409,
			'sentence' => 'A refund of this payment is under way. Wait until it is certain.',
		],
		'not_online' => [
			'status' => 409,
			'sentence' => 'This payment did not come through a payment service, so it cannot be refunded there.',
		],
		'webhook_refused' => [
			'status' => 400,
			'sentence' => 'This message is not signed by the payment service.',
		],
		'webhook_not_ready' => [
			'status' => 503,
			'sentence' => 'This site cannot check messages of the payment service yet.',
		],
		'webhook_repeated' => [
			'status' => 409,
			'sentence' => 'This message was received before.',
		],
		'busy' => [
			'status' => 503,
			'sentence' => 'The database is busy. Nothing was changed; try again.',
		],
		'server_error' => [
			'status' => 500,
			'sentence' => 'Something went wrong on the server. Look whether it was done, and try again if it was not.',
		],
		'live_links_undecided' => [
			'status' => 409,
			'sentence' => 'This customer has links that open their pages. Say whether they go on working now that the e-mail address changes.',
		],
		'link_is_revoked' => [
			'status' => 409,
			'sentence' => 'This link was revoked already. Make a fresh one.',
		],
		'expiry_in_past' => [
			'status' => 400,
			'sentence' => 'This day is over. Choose a later one, or revoke the link to close it at once.',
		],
		'task_is_done' => [
			'status' => 409,
			'sentence' => 'Somebody has seen to this already.',
		],
		'unknown_picture' => [
			'status' => 400,
			'sentence' => 'This picture is not in the media library.',
		],
		'page_expired' => [
			'status' => 403,
			'sentence' => 'This page was open for too long. Open it again, and what you wrote is still there to send.',
		],
		'offer_changed' => [
			'status' => 409,
			'sentence' => 'The quote changed since you opened this page. Look at it again before you answer.',
		],
		'already_decided' => [
			'status' => 409,
			'sentence' => 'This quote was answered already.',
		],
		'too_many_messages' => [
			'status' => 429,
			'sentence' => 'You have sent several messages already. Please wait until somebody has answered.',
		],
		'name_missing' => [
			'status' => 400,
			'sentence' => 'Write your name.',
		],
		'message_missing' => [
			'status' => 400,
			'sentence' => 'Write what you want to say.',
		],
		'day_missing' => [
			'status' => 400,
			'sentence' => 'Say on which day you will pay.',
		],
		'day_out_of_range' => [
			'status' => 400,
			'sentence' => 'Choose a day from today on, within a year.',
		],
		'task_is_open' => [
			'status' => 409,
			'sentence' => 'This task is open. There is nothing to take back.',
		],
		'task_of_customer' => [
			'status' => 409,
			'sentence' => 'What a customer wrote stays as it is. Mark it as done, or make a follow-up task.',
		],
		'task_of_rule' => [
			'status' => 409,
			'sentence' => 'A reminder rule proposed this. Mark it as done instead of deleting it, or it would be proposed again.',
		],
		'assignee_unknown' => [
			'status' => 400,
			'sentence' => 'This person cannot see Money. Choose somebody who can.',
		],
		'document_unknown' => [
			'status' => 400,
			'sentence' => 'This document does not exist.',
		],
		'task_customer_mismatch' => [
			'status' => 400,
			'sentence' => 'This document belongs to another customer. Choose the document or the customer anew.',
		],
		'task_unknown' => [
			'status' => 400,
			'sentence' => 'The task that this one follows up does not exist.',
		],
		'merge_with_itself' => [
			'status' => 409,
			'sentence' => 'These two are the same customer already.',
		],
		'merge_not_confirmed' => [
			'status' => 400,
			'sentence' => 'Confirm that these two are the same customer. A merge cannot be undone.',
		],
		'merge_links_undecided' => [
			'status' => 409,
			'sentence' => 'This customer has links that open their pages. Say whether they go on working after the merge.',
		],
		'customer_gone' => [
			'status' => 409,
			'sentence' => 'This customer was merged into another one, or erased.',
		],
		'import_too_large' => [
			'status' => 400,
			'sentence' => 'An import has at most 10,000 rows. Divide the file.',
		],
		'import_is_done' => [
			'status' => 409,
			'sentence' => 'This import was committed already.',
		],
		'import_is_empty' => [
			'status' => 409,
			'sentence' => 'There is nothing in this import yet.',
		],
		'import_has_problems' => [
			'status' => 409,
			'sentence' => 'Some rows have mistakes. Put them right in the file, or leave these rows out.',
		],
		'import_amount' => [
			'status' => 400,
			'sentence' => 'This is not an amount that can be read. Write it like 1234.50.',
		],
		'import_quantity' => [
			'status' => 400,
			'sentence' => 'This is not a quantity that can be read. Write it like 1.5.',
		],
		'import_kind' => [
			'status' => 400,
			'sentence' => 'Write invoice or quote.',
		],
		'import_columns_missing' => [
			'status' => 400,
			'sentence' => 'A column that is needed is not assigned.',
		],
		'viewing_as' => [
			'status' => 403,
			'sentence' => 'You are looking at Money as another role sees it, so nothing can be changed. Stop viewing as that role first.',
		],
		'last_manager' => [
			'status' => 409,
			'sentence' => 'Nobody could manage Money any more. Let another role that somebody has change Money settings and roles first.',
		],
		'own_access_lost' => [
			'status' => 409,
			'sentence' => 'You would no longer be able to change Money settings and roles yourself. Confirm that you want this.',
		],
		'capability_unknown' => [
			'status' => 400,
			'sentence' => 'Money has no such right.',
		],
		'role_in_use' => [
			'status' => 409,
			'sentence' => 'People have this role. Choose the role that they get instead.',
		],
		'role_name_taken' => [
			'status' => 400,
			'sentence' => 'Another role of this site has this name. Choose a different one.',
		],
		'role_not_added' => [
			'status' => 409,
			'sentence' => 'Only a role that was added here can be deleted here.',
		],
		'role_as_it_came' => [
			'status' => 409,
			'sentence' => 'This role has what Coffer gives it, and nothing else of Money.',
		],
		'role_without_money' => [
			'status' => 409,
			'sentence' => 'This role does not see Money.',
		],
		'role_not_givable' => [
			'status' => 403,
			'sentence' => 'The people would be able to do more on this site than before. Choose another role, or ask somebody who manages its users.',
		],
		'message_needs_sent' => [
			'status' => 409,
			'sentence' => 'A message can be written once the document was sent.',
		],
		'message_is_out' => [
			'status' => 409,
			'sentence' => 'This message is on its way or has gone out, so it can no longer be changed.',
		],
		'message_outdated' => [
			'status' => 409,
			'sentence' => 'The amount, the due date or the state of the document changed since this was written. Look at the text again before it goes out.',
		],
		'message_leaks' => [
			'status' => 409,
			'sentence' => 'The text has something in it that no customer may see. Take out what is marked.',
		],
		'message_unconfirmed' => [
			'status' => 409,
			'sentence' => 'Something in the text may not be meant for this customer. Look at what is marked, and confirm that it may go out.',
		],
		'message_may_have_arrived' => [
			'status' => 409,
			'sentence' => 'This message may have arrived already. Ask the customer, and confirm that it should be sent again.',
		],
		'recipient_missing' => [
			'status' => 409,
			'sentence' => 'This customer has no e-mail address on file.',
		],
		'unknown_placeholder' => [
			'status' => 400,
			'sentence' => 'There is a placeholder in the text that Coffer does not know. Use those that are listed, each between two pairs of braces.',
		],
		'leak_admin_address' => [
			'status' => 409,
			'sentence' => 'This is an address of the site’s own screens. No customer can use it.',
		],
		'leak_portal_link' => [
			'status' => 409,
			'sentence' => 'This is a link to a customer’s page. The right link is added by itself when the message goes out.',
		],
		'leak_internal_id' => [
			'status' => 409,
			'sentence' => 'This is an internal record number.',
		],
		'leak_private_note' => [
			'status' => 409,
			'sentence' => 'This is from a private note.',
		],
		'leak_placeholder' => [
			'status' => 409,
			'sentence' => 'This placeholder was not filled in.',
		],
		'leak_secret' => [
			'status' => 409,
			'sentence' => 'This looks like a secret key.',
		],
		'leak_possible_id' => [
			'status' => 409,
			'sentence' => 'This may be an internal record number.',
		],
		'leak_possible_note' => [
			'status' => 409,
			'sentence' => 'This is also what a private note says.',
		],
		'leak_other_name' => [
			'status' => 409,
			'sentence' => 'Another customer has this name.',
		],
		'leak_other_contact' => [
			'status' => 409,
			'sentence' => 'This address or number belongs to another customer.',
		],
		'leak_other_document' => [
			'status' => 409,
			'sentence' => 'This number is on a document of another customer.',
		],
		'recipient_changed' => [
			'status' => 409,
			'sentence' => 'The e-mail address of the customer changed since this was sent off. Look at it, and send the message again.',
		],
		'message_unsure' => [
			'status' => 409,
			'sentence' => 'The server stopped while it was sending this message, so it may have arrived.',
		],
		'reminder_days_clash' => [
			'status' => 400,
			'sentence' => 'Two rules are for the same day. Change one of them.',
		],
		'reminder_stopped' => [
			'status' => 409,
			'sentence' => 'This invoice is disputed, handled by hand or no longer to be reminded of, so nothing was sent by itself.',
		],
		'reminder_not_needed' => [
			'status' => 409,
			'sentence' => 'The invoice changed since this was proposed, or there is nothing left to remind of.',
		],
		'reminder_no_email' => [
			'status' => 409,
			'sentence' => 'The customer has no e-mail address. Call them, or add an address.',
		],
		'schedule_customer_missing' => [
			'status' => 400,
			'sentence' => 'Choose the customer who gets these invoices.',
		],
		'schedule_lines_missing' => [
			'status' => 400,
			'sentence' => 'Write at least one line: every invoice is made from them.',
		],
		'schedule_not_invoice' => [
			'status' => 400,
			'sentence' => 'Only invoices can come again and again.',
		],
		'schedule_end_before_start' => [
			'status' => 400,
			'sentence' => 'The last day is before the first one.',
		],
		'schedule_passed' => [
			'status' => 400,
			'sentence' => 'With this start and end there is no invoice to come any more. Choose a later end.',
		],
		'schedule_has_ended' => [
			'status' => 409,
			'sentence' => 'This recurring invoice has ended. Set up a new one.',
		],
		'schedule_is_paused' => [
			'status' => 409,
			'sentence' => 'This recurring invoice is paused already.',
		],
		'schedule_is_active' => [
			'status' => 409,
			'sentence' => 'This recurring invoice is active already.',
		],
		'day_not_scheduled' => [
			'status' => 409,
			'sentence' => 'No invoice is to come on this day. Look at the days again.',
		],
		'too_many_missed' => [
			'status' => 409,
			'sentence' => 'More than three invoices were missed while the site stood still. Decide whether they are still to be made.',
		],
		'sender_may_not' => [
			'status' => 409,
			'sentence' => 'The person who switched it on may no longer send invoices, so it stays a draft.',
		],
		'sender_may_not_write' => [
			'status' => 409,
			'sentence' => 'The person who switched it on may not write to customers.',
		],
		'assistant_busy' => [
			'status' => 429,
			'sentence' => 'You have asked the assistant as often as one person may in an hour. Ask again later, or look it up in Money.',
		],
		'assistant_question_missing' => [
			'status' => 400,
			'sentence' => 'Choose one of the prompts, or write a question.',
		],
		'assistant_document_missing' => [
			'status' => 400,
			'sentence' => 'Say which document you mean, or open it.',
		],
		'assistant_customer_missing' => [
			'status' => 400,
			'sentence' => 'Say which customer you mean, or open them.',
		],
		'task_is_proposed' => [
			'status' => 409,
			'sentence' => 'This task is only proposed. Accept it first.',
		],
		'task_not_proposed' => [
			'status' => 409,
			'sentence' => 'This task is not a proposal.',
		],
		'follow_up_not_needed' => [
			'status' => 409,
			'sentence' => 'Nothing to follow up: nothing is left to pay.',
		],
		'follow_up_held' => [
			'status' => 409,
			'sentence' => 'No follow-up: this invoice is disputed or handled by hand, so nobody is to be reminded by rule.',
		],
		'follow_up_not_sent' => [
			'status' => 409,
			'sentence' => 'No follow-up yet: this document has not been sent.',
		],
		'follow_up_invoices_only' => [
			'status' => 409,
			'sentence' => 'Only invoices are followed up for payment.',
		],
	];
}
