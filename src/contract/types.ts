// Generated from contract/schemas by `npm run contract`. Do not edit.

/**
 * One fact that happened.
 */
export interface ActivityEvent {
	/**
	 * Record number. Never shown to customers.
	 */
	id: number;
	/**
	 * Machine name of the fact, from contract/lifecycle.json.
	 */
	kind: string;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	at: string;
	actor: Actor;
	/**
	 * What happened, in words, translated.
	 */
	sentence: string;
	/**
	 * The document it is about.
	 */
	document_id: number | null;
	/**
	 * The customer it is about.
	 */
	customer_id: number | null;
}
/**
 * Who did it.
 */
export interface Actor {
	/**
	 * What sort of actor.
	 */
	kind: 'person' | 'customer' | 'gateway' | 'system' | 'assistant';
	/**
	 * Name as shown.
	 */
	name: string;
}

/**
 * A postal address.
 */
export interface Address {
	/**
	 * Street and number.
	 */
	line1?: string;
	/**
	 * Second line.
	 */
	line2?: string;
	/**
	 * City.
	 */
	city?: string;
	/**
	 * State or region.
	 */
	region?: string;
	/**
	 * Postal code.
	 */
	postcode?: string;
	/**
	 * ISO 3166-1 alpha-2 code; empty when unknown.
	 */
	country?: string;
}

/**
 * What the Money screen starts with.
 */
export interface Boot {
	actions: ScreenActions;
	/**
	 * ISO 4217 code.
	 */
	default_currency: string;
	/**
	 * Days.
	 */
	default_due_days: number;
	/**
	 * Terms.
	 */
	default_terms: string;
	/**
	 * Calendar date in the time zone of the site, YYYY-MM-DD.
	 */
	today: string;
	/**
	 * BCP 47 tag of the reader.
	 */
	locale: string;
	/**
	 * Address of the Money screen.
	 */
	admin_url: string;
	/**
	 * Name of the reader.
	 */
	person: string;
	/**
	 * Base of customer pages; empty when off.
	 */
	portal_base: string;
}
/**
 * What the reader may do in Money.
 */
export interface ScreenActions {
	/**
	 * Create drafts.
	 */
	create_document: Verdict;
	/**
	 * Add and change customers.
	 */
	manage_customers: Verdict;
	/**
	 * Change settings.
	 */
	manage_settings: Verdict;
	/**
	 * See private notes.
	 */
	view_private: Verdict;
}

/**
 * The customer beside a document: whose it is, and to which address it belongs.
 */
export interface CustomerCard {
	/**
	 * Record number. Never shown to customers.
	 */
	id: number;
	/**
	 * Name.
	 */
	name: string;
	/**
	 * E-mail address; masked for readers without coffer_manage_customers.
	 */
	email: string;
	/**
	 * Whether the address is masked.
	 */
	email_masked: boolean;
}

/**
 * A customer as a person writes it.
 */
export interface CustomerInput {
	/**
	 * Name of the person or company.
	 */
	name: string;
	/**
	 * E-mail address; empty when there is none.
	 */
	email?: string;
	/**
	 * Telephone number.
	 */
	phone?: string;
	/**
	 * Postal address.
	 */
	address?: Address;
	/**
	 * Tax number.
	 */
	tax_id?: string;
	/**
	 * Locale, such as de_DE. Null: the site's.
	 */
	language?: string | null;
	/**
	 * Preferred currency, ISO 4217. Null: the site's.
	 */
	currency?: string | null;
	/**
	 * Private notes.
	 */
	notes?: string;
}

/**
 * A customer.
 */
export interface Customer {
	/**
	 * Record number. Never shown to customers.
	 */
	id: number;
	/**
	 * Name.
	 */
	name: string;
	/**
	 * E-mail address; masked for readers without coffer_manage_customers.
	 */
	email: string;
	/**
	 * Whether the address is masked.
	 */
	email_masked: boolean;
	/**
	 * Telephone number; empty for readers without coffer_manage_customers.
	 */
	phone: string;
	/**
	 * Postal address; empty for readers without coffer_manage_customers.
	 */
	address: Address;
	/**
	 * Tax number; empty for readers without coffer_manage_customers.
	 */
	tax_id: string;
	/**
	 * Locale.
	 */
	language: string | null;
	/**
	 * ISO 4217 code.
	 */
	currency: string | null;
	/**
	 * Private notes; present only for readers with coffer_view_private.
	 */
	notes?: string;
	/**
	 * Counts the changes.
	 */
	version: number;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	created_at: string;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	updated_at: string;
	actions: CustomerActions;
}
/**
 * What the reader may do.
 */
export interface CustomerActions {
	/**
	 * Change this customer.
	 */
	edit: Verdict;
}

/**
 * What the reader may do with this document now.
 */
export interface DocumentActions {
	/**
	 * Change the draft.
	 */
	edit: Verdict;
	/**
	 * Delete the draft.
	 */
	delete: Verdict;
	/**
	 * Make it customer-facing and number it.
	 */
	send: Verdict;
	/**
	 * Take it back.
	 */
	void: Verdict;
	/**
	 * Look at the customer's page.
	 */
	open_portal: Verdict;
	/**
	 * Get the link to share.
	 */
	copy_portal_link: Verdict;
}

/**
 * A draft as a person writes it. Everything else of a document is decided by the server.
 */
export interface DocumentInput {
	/**
	 * What to make. Cannot be changed later.
	 */
	kind: 'invoice' | 'quote';
	/**
	 * Whose document it is.
	 */
	customer_id?: number | null;
	/**
	 * ISO 4217 code.
	 */
	currency: string;
	/**
	 * Whether unit prices are without tax or include it.
	 */
	tax_mode?: 'exclusive' | 'inclusive';
	/**
	 * How a discount is written.
	 */
	discount_kind?: 'none' | 'percent' | 'amount';
	/**
	 * The discount: 1/1000 percent (12.5% = 12500) or minor units, by its kind.
	 */
	discount_value?: number;
	/**
	 * Calendar date in the time zone of the site, YYYY-MM-DD. Null: the day it is sent.
	 */
	issue_date?: string | null;
	/**
	 * Calendar date in the time zone of the site, YYYY-MM-DD. For a quote: its last day. Null: none.
	 */
	due_date?: string | null;
	/**
	 * Terms that the customer reads.
	 */
	terms?: string;
	/**
	 * A message that the customer reads.
	 */
	memo?: string;
	/**
	 * Only staff with that capability read it.
	 */
	private_note?: string;
	/**
	 * The customer's own reference, such as an order number.
	 */
	reference?: string;
	/**
	 * Locale of the document, such as de_DE. Null: the customer's.
	 */
	language?: string | null;
	/**
	 * The lines, in order.
	 *
	 * @maxItems 500
	 *
	 * Items: A line.
	 */
	lines: LineInput[];
}

/**
 * A document as a list shows it.
 */
export interface DocumentSummary {
	/**
	 * Record number. Never shown to customers.
	 */
	id: number;
	/**
	 * What the document is.
	 */
	kind: 'invoice' | 'quote' | 'credit_note';
	/**
	 * Number of its series; null while it is a draft.
	 */
	number: string | null;
	/**
	 * Whose document it is.
	 */
	customer_id: number | null;
	/**
	 * Name of the customer; empty when there is none yet.
	 */
	customer_name: string;
	/**
	 * Where the document stands with people.
	 */
	workflow: 'draft' | 'sent' | 'accepted' | 'declined' | 'expired' | 'void';
	/**
	 * Where the document stands with money; comes from the ledger.
	 */
	payment_status: 'unpaid' | 'processing' | 'partial' | 'paid' | 'refunded' | 'partially_refunded';
	/**
	 * Facts beside the statuses.
	 */
	facts: Facts;
	/**
	 * ISO 4217 code.
	 */
	currency: string;
	/**
	 * What the document comes to. Minor units.
	 */
	total: number;
	/**
	 * What is left to pay: the sum of the ledger. Minor units.
	 */
	balance: number;
	/**
	 * Calendar date in the time zone of the site, YYYY-MM-DD.
	 */
	issue_date: string | null;
	/**
	 * Calendar date in the time zone of the site, YYYY-MM-DD.
	 */
	due_date: string | null;
	/**
	 * The customer's own reference.
	 */
	reference: string;
	/**
	 * Counts the changes. Send it as If-Match when you write.
	 */
	version: number;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	created_at: string;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	updated_at: string;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	sent_at: string | null;
	/**
	 * What the reader may do now.
	 */
	actions: DocumentActions;
}

/**
 * A document whole, as the drawer shows it.
 */
export interface Document {
	/**
	 * Record number. Never shown to customers.
	 */
	id: number;
	/**
	 * What the document is.
	 */
	kind: 'invoice' | 'quote' | 'credit_note';
	/**
	 * Number of its series; null while it is a draft.
	 */
	number: string | null;
	/**
	 * Whose document it is.
	 */
	customer_id: number | null;
	/**
	 * Name of the customer; empty when there is none yet.
	 */
	customer_name: string;
	/**
	 * Where the document stands with people.
	 */
	workflow: 'draft' | 'sent' | 'accepted' | 'declined' | 'expired' | 'void';
	/**
	 * Where the document stands with money; comes from the ledger.
	 */
	payment_status: 'unpaid' | 'processing' | 'partial' | 'paid' | 'refunded' | 'partially_refunded';
	/**
	 * Facts beside the statuses.
	 */
	facts: Facts;
	/**
	 * ISO 4217 code.
	 */
	currency: string;
	/**
	 * What the document comes to. Minor units.
	 */
	total: number;
	/**
	 * What is left to pay: the sum of the ledger. Minor units.
	 */
	balance: number;
	/**
	 * Calendar date in the time zone of the site, YYYY-MM-DD.
	 */
	issue_date: string | null;
	/**
	 * Calendar date in the time zone of the site, YYYY-MM-DD.
	 */
	due_date: string | null;
	/**
	 * The customer's own reference.
	 */
	reference: string;
	/**
	 * Counts the changes. Send it as If-Match when you write.
	 */
	version: number;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	created_at: string;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	updated_at: string;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	sent_at: string | null;
	/**
	 * What the reader may do now.
	 */
	actions: DocumentActions;
	/**
	 * Whose document it is.
	 */
	customer: CustomerCard | null;
	/**
	 * Whether unit prices are without tax or include it.
	 */
	tax_mode: 'exclusive' | 'inclusive';
	/**
	 * How a discount is written.
	 */
	discount_kind: 'none' | 'percent' | 'amount';
	/**
	 * The discount: 1/1000 percent (12.5% = 12500) or minor units, by its kind.
	 */
	discount_value: number;
	/**
	 * The lines, in order.
	 *
	 * Items: A line.
	 */
	lines: Line[];
	/**
	 * Sums.
	 */
	totals: MoneyTotal;
	/**
	 * What was paid or credited so far. Minor units.
	 */
	paid: number;
	/**
	 * Terms that the customer reads.
	 */
	terms: string;
	/**
	 * A message that the customer reads.
	 */
	memo: string;
	/**
	 * Present only for readers with coffer_view_private.
	 */
	private_note?: string;
	/**
	 * Locale of the document; null: the customer's.
	 */
	language: string | null;
	/**
	 * The ledger of this document, oldest first.
	 *
	 * Items: An entry.
	 */
	entries: LedgerEntry[];
}

/**
 * Facts beside the two statuses.
 */
export interface Facts {
	/**
	 * Past its due date with something left to pay.
	 */
	overdue: boolean;
	/**
	 * When a person last saw the customer's page. UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	last_seen_at: string | null;
	/**
	 * The customer disputes it.
	 */
	disputed: boolean;
	/**
	 * Staff handle it by hand; nothing automatic happens.
	 */
	by_hand: boolean;
}

/**
 * One entry of the append-only ledger.
 */
export interface LedgerEntry {
	/**
	 * What happened to the balance.
	 */
	kind: 'issued' | 'payment_applied' | 'credit_applied' | 'refund' | 'write_off' | 'void' | 'correction';
	/**
	 * Change of the balance. Minor units.
	 */
	amount: number;
	/**
	 * ISO 4217 code.
	 */
	currency: string;
	/**
	 * Where it came from, such as transfer or cash.
	 */
	source: string;
	/**
	 * Reference of the payment.
	 */
	reference: string;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	at: string;
}

/**
 * One line as a person writes it.
 */
export interface LineInput {
	/**
	 * What is sold.
	 */
	description: string;
	/**
	 * 1/10000 of a unit: 1.5 hours = 15000.
	 */
	quantity: number;
	/**
	 * Price of one unit. Minor units.
	 */
	unit_price: number;
	/**
	 * How a discount is written.
	 */
	discount_kind?: 'none' | 'percent' | 'amount';
	/**
	 * The discount: 1/1000 percent (12.5% = 12500) or minor units, by its kind.
	 */
	discount_value?: number;
	/**
	 * Name of the tax; empty for none.
	 */
	tax_name?: string;
	/**
	 * 1/1000 percent: 19% = 19000.
	 */
	tax_rate?: number;
}

/**
 * One line of a document.
 */
export interface Line {
	/**
	 * What is sold.
	 */
	description: string;
	/**
	 * 1/10000 of a unit: 1.5 hours = 15000.
	 */
	quantity: number;
	/**
	 * Price of one unit. Minor units.
	 */
	unit_price: number;
	/**
	 * How a discount is written.
	 */
	discount_kind: 'none' | 'percent' | 'amount';
	/**
	 * The discount: 1/1000 percent (12.5% = 12500) or minor units, by its kind.
	 */
	discount_value: number;
	/**
	 * Name of the tax; empty for none.
	 */
	tax_name: string;
	/**
	 * 1/1000 percent: 19% = 19000.
	 */
	tax_rate: number;
	/**
	 * The line after its discount, as the document counts (without tax or with it). Minor units.
	 */
	amount: number;
}

/**
 * Sums of a document, in its currency.
 */
export interface MoneyTotal {
	/**
	 * Sum of the lines after line discounts, as typed (without tax, or with it in an inclusive document). Minor units.
	 */
	subtotal: number;
	/**
	 * What the discount on the whole document takes off. Minor units.
	 */
	discount_total: number;
	/**
	 * Tax per rate and name.
	 */
	taxes: TaxGroup[];
	/**
	 * Sum of the taxes. Minor units.
	 */
	tax_total: number;
	/**
	 * What the document comes to. Minor units.
	 */
	total: number;
}
/**
 * One tax rate of the document.
 */
export interface TaxGroup {
	/**
	 * Name of the tax, such as VAT.
	 */
	name: string;
	/**
	 * 1/1000 percent.
	 */
	rate: number;
	/**
	 * What the tax is computed from. Minor units.
	 */
	base: number;
	/**
	 * The tax. Minor units.
	 */
	amount: number;
}

/**
 * The address of a portal page, for the person who asked, as one recorded event.
 */
export interface PortalLinkAddress {
	/**
	 * The address. A secret: share it only with the customer.
	 */
	url: string;
	/**
	 * The link.
	 */
	link: PortalLink;
	/**
	 * True when the secret key of the site changed and a new link was made.
	 */
	renewed: boolean;
}

/**
 * Why the address is asked for; it becomes the event.
 */
export interface PortalLinkRequest {
	/**
	 * copy: to share it. open: to look at the page.
	 */
	purpose: 'copy' | 'open';
}

/**
 * A portal link without its address. The address is handed out by one route only.
 */
export interface PortalLink {
	/**
	 * Record number. Never shown to customers.
	 */
	id: number;
	/**
	 * What staff call it.
	 */
	label: string;
	/**
	 * What its holder may do.
	 */
	scope: 'view' | 'view_and_pay';
	/**
	 * The link that Copy hands out.
	 */
	is_default: boolean;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	created_at: string;
	/**
	 * Who made it.
	 */
	created_by: string;
	/**
	 * When a person last saw the page through it. UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	last_seen_at: string | null;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	last_copied_at: string | null;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	expires_at: string | null;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	revoked_at: string | null;
	/**
	 * Whether it opens the page now.
	 */
	state: 'live' | 'expired' | 'revoked';
}

/**
 * The customer's page at an address that works only for the signed-in person who asked.
 */
export interface PortalPreview {
	/**
	 * The address. Has no token in it.
	 */
	url: string;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	expires_at: string;
}

/**
 * Signed beacon of a page that was visible for two seconds.
 */
export interface PortalSeenRequest {
	/**
	 * Token of the link, from the page's own address.
	 */
	token: string;
	/**
	 * When the page was made, Unix seconds.
	 */
	issued_at: number;
	/**
	 * What the page was given.
	 */
	signature: string;
}

/**
 * What the customer's page polls: the parts that change.
 */
export interface PortalStatus {
	/**
	 * Changes whenever the page would show something else. Equal to the ETag.
	 */
	version: string;
	/**
	 * Machine code of the state in words.
	 */
	state: string;
	/**
	 * The state in words, in the customer's language.
	 */
	state_text: string;
	/**
	 * What is left to pay, formatted.
	 */
	balance_text: string;
	/**
	 * The due date in words.
	 */
	due_text: string;
}

/**
 * Everything the customer's page shows, and nothing else. Has no internal id, no private note, no admin address.
 */
export interface PortalView {
	/**
	 * What the document is.
	 */
	kind: 'invoice' | 'quote' | 'credit_note';
	/**
	 * Invoice, Quote, Credit note, translated.
	 */
	kind_text: string;
	/**
	 * Number; for the review of a draft a placeholder.
	 */
	number: string;
	seller: Seller;
	customer: Buyer;
	/**
	 * State code.
	 */
	state:
		| 'draft'
		| 'open'
		| 'due_today'
		| 'overdue'
		| 'partial'
		| 'processing'
		| 'paid'
		| 'refunded'
		| 'quote_open'
		| 'accepted'
		| 'declined'
		| 'credit';
	/**
	 * The state in words.
	 */
	state_text: string;
	/**
	 * The due date in words, such as due in 11 days.
	 */
	due_text: string;
	/**
	 * ISO 4217 code.
	 */
	currency: string;
	/**
	 * Minor-unit digits.
	 */
	digits: number;
	/**
	 * Formatted.
	 */
	total_text: string;
	/**
	 * Formatted.
	 */
	balance_text: string;
	/**
	 * What is left to pay. Minor units.
	 */
	balance: number;
	/**
	 * What the document comes to. Minor units.
	 */
	total: number;
	/**
	 * Calendar date in the time zone of the site, YYYY-MM-DD.
	 */
	issue_date: string | null;
	/**
	 * Formatted.
	 */
	issue_date_text: string;
	/**
	 * Calendar date in the time zone of the site, YYYY-MM-DD.
	 */
	due_date: string | null;
	/**
	 * Formatted; empty when there is none.
	 */
	due_date_text: string;
	/**
	 * The lines.
	 */
	lines: PortalLine[];
	/**
	 * Formatted.
	 */
	subtotal_text: string;
	/**
	 * Formatted; empty for none.
	 */
	discount_text: string;
	/**
	 * Taxes.
	 */
	taxes: PortalTax[];
	/**
	 * Whether unit prices are without tax or include it.
	 */
	tax_mode: 'exclusive' | 'inclusive';
	/**
	 * Payments and credits so far.
	 */
	payments: PortalPayment[];
	/**
	 * Message.
	 */
	memo: string;
	/**
	 * Terms.
	 */
	terms: string;
	/**
	 * The customer's own reference.
	 */
	reference: string;
	/**
	 * BCP 47 tag, such as de-DE.
	 */
	language: string;
	/**
	 * Text direction.
	 */
	direction: 'ltr' | 'rtl';
	/**
	 * True on a page that only staff can see.
	 */
	preview: boolean;
}
/**
 * Who asks for the money.
 */
export interface Seller {
	/**
	 * Name.
	 */
	name: string;
	/**
	 * Address for questions.
	 */
	email: string;
	/**
	 * Postal address.
	 */
	address: string;
	/**
	 * Tax number.
	 */
	tax_id: string;
}
/**
 * Who is asked.
 */
export interface Buyer {
	/**
	 * Name.
	 */
	name: string;
	/**
	 * Postal address.
	 *
	 * Items: A line.
	 */
	address_lines: string[];
	/**
	 * Tax number.
	 */
	tax_id: string;
}
/**
 * A line.
 */
export interface PortalLine {
	/**
	 * What is sold.
	 */
	description: string;
	/**
	 * Formatted.
	 */
	quantity_text: string;
	/**
	 * Formatted.
	 */
	unit_price_text: string;
	/**
	 * Formatted; empty for none.
	 */
	discount_text: string;
	/**
	 * Tax name and rate; empty for none.
	 */
	tax_text: string;
	/**
	 * Formatted.
	 */
	amount_text: string;
}
/**
 * A tax rate.
 */
export interface PortalTax {
	/**
	 * Name.
	 */
	name: string;
	/**
	 * Formatted.
	 */
	rate_text: string;
	/**
	 * Formatted.
	 */
	amount_text: string;
}
/**
 * A payment or credit.
 */
export interface PortalPayment {
	/**
	 * What it was.
	 */
	text: string;
	/**
	 * Formatted.
	 */
	date_text: string;
	/**
	 * Formatted.
	 */
	amount_text: string;
}

/**
 * What every refusal looks like.
 */
export interface RestError {
	/**
	 * coffer_ and a code of contract/errors.json.
	 */
	code: string;
	/**
	 * A sentence that says what is wrong and what to do, translated.
	 */
	message: string;
	/**
	 * Details.
	 */
	data: {
		/**
		 * HTTP status.
		 */
		status: number;
		/**
		 * Path of the field, such as lines.2.quantity.
		 */
		field?: string;
		/**
		 * The version there is now, with version_conflict.
		 */
		current_version?: number;
		/**
		 * Why, and who can put it right.
		 */
		verdict?: Verdict;
	};
}

/**
 * Settings to change. What is left out stays.
 */
export interface SettingsInput {
	/**
	 * Name of the seller, as customers read it.
	 */
	business_name?: string;
	/**
	 * Address for questions, as customers read it.
	 */
	business_email?: string;
	/**
	 * Postal address, as customers read it.
	 */
	business_address?: string;
	/**
	 * Tax number of the seller.
	 */
	business_tax_id?: string;
	/**
	 * ISO 4217 code.
	 */
	default_currency?: string;
	/**
	 * Days from issue to due date.
	 */
	default_due_days?: number;
	/**
	 * Terms that new documents start with.
	 */
	default_terms?: string;
	/**
	 * First part of the address of customer pages. Empty switches them off.
	 */
	portal_base?: string;
	/**
	 * Delete all Money data when the plugin is deleted.
	 */
	delete_data_on_uninstall?: boolean;
}

/**
 * Settings of Money on this site.
 */
export interface Settings {
	/**
	 * Name of the seller, as customers read it.
	 */
	business_name: string;
	/**
	 * Address for questions, as customers read it.
	 */
	business_email: string;
	/**
	 * Postal address, as customers read it.
	 */
	business_address: string;
	/**
	 * Tax number of the seller.
	 */
	business_tax_id: string;
	/**
	 * ISO 4217 code.
	 */
	default_currency: string;
	/**
	 * Days from issue to due date.
	 */
	default_due_days: number;
	/**
	 * Terms that new documents start with.
	 */
	default_terms: string;
	/**
	 * First part of the address of customer pages. Empty switches them off.
	 */
	portal_base: string;
	/**
	 * Delete all Money data when the plugin is deleted.
	 */
	delete_data_on_uninstall: boolean;
	/**
	 * Earlier bases that still lead to the page.
	 *
	 * Items: An earlier base.
	 */
	old_portal_bases: string[];
	/**
	 * What an address looks like, with a placeholder in the token's place.
	 */
	portal_example: string;
	/**
	 * Counts the changes.
	 */
	version: number;
}

/**
 * How Money is doing on this site.
 */
export interface Status {
	/**
	 * Version of the plugin.
	 */
	plugin_version: string;
	/**
	 * Version of the tables.
	 */
	schema_version: number;
	/**
	 * What keeps the data.
	 */
	database: 'mysql' | 'mariadb' | 'sqlite';
	/**
	 * How addresses look.
	 */
	permalinks: 'pretty' | 'plain';
	/**
	 * Base of customer pages.
	 */
	portal_base: string;
	/**
	 * Where the key that seals links comes from. none: links can be shared but not copied again.
	 */
	link_key: 'COFFER_KEY' | 'salts' | 'none';
	route: RouteCheck;
}
/**
 * Result of the last check of the customer pages' address.
 */
export interface RouteCheck {
	/**
	 * ok, broken, or not checked yet.
	 */
	state: 'unknown' | 'ok' | 'broken';
	/**
	 * What a customer would meet, translated.
	 */
	sentence: string;
	/**
	 * UTC, ISO 8601, such as 2026-11-22T10:00:00Z.
	 */
	checked_at: string | null;
}

/**
 * Whether an action is possible, and if not: why, what to do, and who can do it. Decided by the server, shown as it is.
 */
export interface Verdict {
	/**
	 * Whether the action can be taken now.
	 */
	allowed: boolean;
	/**
	 * Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.
	 */
	code: string | null;
	/**
	 * The reason in plain words, translated; null when allowed.
	 */
	sentence: string | null;
	/**
	 * What to do about it, translated; null when allowed.
	 */
	remedy: string | null;
	/**
	 * Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.
	 *
	 * Items: Name of a role, translated.
	 */
	fixed_by: string[];
	/**
	 * Which details are missing, by name. Usually empty.
	 *
	 * Items: Name of a field.
	 */
	fields: string[];
}

/**
 * Why a document is taken back.
 */
export interface VoidInput {
	/**
	 * Reason; staff read it.
	 */
	reason: string;
}
