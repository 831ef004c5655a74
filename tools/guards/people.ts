import type { Threat } from './guard';

const rest = 'server/WordPress/Rest/RestApi.php';
const guard = 'server/WordPress/Rest/Guard.php';

export const people: readonly Threat[] = [
	{
		number: 11,
		title: 'Anonymous reading',
		answer: 'Every route but those of customers’ pages and gateways asks for a signed-in person first.',
		guards: [
			{
				guard: 'Nobody is asked to sign in',
				file: rest,
				code: "if ( 0 === $actor->id ) {\n\t\t\t\tthrow new Refused( 'not_signed_in' );\n\t\t\t}",
				without: '',
				spec: 'people-anonymous',
				tests: 'asks to sign in',
			},
		],
	},
	{
		number: 12,
		title: 'Signed in is not allowed',
		answer: 'Each route names a capability in the contract; the route asks for it, and the use case asks again.',
		guards: [
			{
				guard: 'A route asks for its capability before it looks at the request',
				file: rest,
				code: "Access::require( $actor, $route['capability'] );",
				without: '',
				spec: 'people-roles',
				tests: 'told so before',
			},
			{
				guard: 'A use case asks for itself, whoever calls it',
				file: 'server/Domain/People/Access.php',
				code: 'if ( ! $actor->may( $capability ) ) {\n\t\t\tthrow',
				without: 'if ( false ) {\n\t\t\tthrow',
				spec: 'people-roles',
			},
			{
				guard: 'Somebody who looks at Money as another role changes nothing',
				file: 'server/Domain/People/Access.php',
				code: 'if ( $actor->isViewingAs ) {\n\t\t\tthrow',
				without: 'if ( false ) {\n\t\t\tthrow',
				spec: 'gate',
				tests: 'routes, by everybody',
			},
			{
				guard: 'E-mail addresses are masked for who may not manage customers',
				file: 'server/WordPress/Rest/Resources/CustomerResource.php',
				code: "$this->contacts = $reader->may( 'coffer_manage_customers' );",
				without: '$this->contacts = true;',
				spec: 'fields-nobody-may-write',
				tests: 'are masked',
			},
		],
		also: [
			'tests/conventions/access.test.ts',
			'tests/server/gate.spec.ts',
			'tests/server/people-contacts.spec.ts',
		],
	},
	{
		number: 13,
		title: 'A header or a cookie as identity',
		answer: 'WordPress’s own session says who is there; looking at Money as another role can only take rights away.',
		guards: [
			{
				guard: 'Whoever may not look as another role sees nothing that way',
				file: 'server/WordPress/Access/CurrentActor.php',
				code: 'default                         => $actor->viewingAs( [] ),',
				without: 'default                         => $actor->viewingAs( ViewAs::capabilities( $role ) ),',
				spec: 'roles',
			},
		],
		also: [ 'tests/server/people-forged-identity.spec.ts', 'tests/server/gate.spec.ts' ],
	},
	{
		number: 14,
		title: 'Mass assignment',
		answer: 'A body is held against its schema: what it does not name is refused by name, and nothing changes.',
		guards: [
			{
				guard: 'Unknown fields are refused',
				file: 'server/WordPress/Rest/SchemaCheck.php',
				code: "if ( ! isset( $schema['properties'][ $name ] ) ) {\n\t\t\t\tthrow InvalidInput::at( $prefix . self::printable( (string) $name ), 'unknown_field' );",
				without: "if ( ! isset( $schema['properties'][ $name ] ) ) {\n\t\t\t\tunset( $value[ $name ] );",
				spec: 'fields-nobody-may-write',
			},
			{
				guard: 'Private notes are written by those who may read them',
				file: 'server/Domain/Customers/SaveCustomer.php',
				code: "if ( array_key_exists( 'notes', $input ) && ! $actor->may( 'coffer_view_private' ) ) {",
				without: 'if ( false ) {',
				spec: 'fields-nobody-may-write',
				tests: 'of customers are written',
			},
		],
	},
	{
		number: 15,
		title: 'Requests that another site makes a browser send',
		answer: 'Sessions need the REST nonce, pages sign what may be sent from them, and a foreign origin is refused.',
		guards: [
			{
				guard: 'A foreign origin is refused by the API',
				file: guard,
				code: "self::isForeign( $request )             => ErrorResponse::coded( 'origin_not_allowed' ),",
				without: '',
				spec: 'people-other-sites',
			},
			{
				guard: 'A foreign origin is refused by the page’s forms',
				file: 'server/WordPress/Portal/PageForms.php',
				code: 'if ( ! self::isFromHere() ) {\n\t\t\treturn null;\n\t\t}',
				without: '',
				spec: 'portal-answers',
			},
			{
				guard: 'A form needs the proof of its page',
				file: 'server/WordPress/Portal/PageForms.php',
				code: '$this->requireProof( $asked );\n\t\t\t\t',
				without: '',
				spec: 'portal-answers',
			},
			{
				guard: 'Paying needs the proof of its page',
				file: 'server/WordPress/Rest/Pay.php',
				code: '! BeaconSignature::isGoodToPay( $signature, $token->hash(), $issued_at ) ) {',
				without: 'false ) {',
				spec: 'pay-gates',
			},
		],
	},
	{
		number: 16,
		title: 'CORS and JSONP',
		answer: 'WordPress’s open answers are taken back for `coffer/v1`.',
		guards: [
			{
				guard: 'No other origin may read an answer',
				file: guard,
				code: "header_remove( 'Access-Control-Allow-' . $permission );",
				without: '',
				spec: 'people-other-sites',
			},
			{
				guard: 'No answer is a script',
				file: guard,
				code: "$this->jsonp                            => ErrorResponse::coded( 'jsonp_not_offered' ),",
				without: '',
				spec: 'people-other-sites',
			},
		],
	},
	{
		number: 17,
		title: 'Stored scripts',
		answer: 'Text is escaped where it is written out, late, by `Html` on pages, by React in Money, as text in mail.',
		guards: [
			{
				guard: 'Customers’ pages escape',
				file: 'server/WordPress/Portal/Html.php',
				code: "$escaped = htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );",
				without: '$escaped = $text;',
				spec: 'text-inert',
			},
			{
				guard: 'Mail escapes',
				file: 'server/WordPress/Mail/LetterHtml.php',
				code: 'implode( "<br>\\n", array_map( \'esc_html\', explode( "\\n", $paragraph ) ) )',
				without: 'implode( "<br>\\n", explode( "\\n", $paragraph ) )',
				spec: 'messages',
				tests: 'brings text and HTML whole',
			},
		],
		also: [ 'tests/e2e/portal-csp.spec.ts' ],
	},
	{
		number: 18,
		title: 'Shortcodes in customers’ text',
		answer: 'Brackets and what typography changes are written as character references.',
		guards: [
			{
				guard: 'Nothing in a text is a shortcode',
				file: 'server/WordPress/Portal/Html.php',
				code: '$escaped = strtr( $escaped, self::SPECIAL );',
				without: '',
				spec: 'text-inert',
			},
		],
	},
	{
		number: 19,
		title: 'Formulas in CSV files',
		answer: 'A cell that a spreadsheet would calculate begins with an apostrophe.',
		guards: [
			{
				guard: 'Cells that begin a formula are made text',
				file: 'server/WordPress/Export/Csv.php',
				code: '? "\'" . $text : $text;',
				without: '? $text : $text;',
				spec: 'export',
				tests: 'no spreadsheet',
			},
		],
	},
];
