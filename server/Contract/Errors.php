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
		'too_many_requests' => [
			'status' => 429,
			'sentence' => 'Too many requests. Wait a moment and try again.',
		],
		'busy' => [
			'status' => 503,
			'sentence' => 'The database is busy. Nothing was changed; try again.',
		],
		'server_error' => [
			'status' => 500,
			'sentence' => 'Something went wrong on the server. Nothing was changed.',
		],
	];
}
