import type { Threat } from './guard';

const gate = 'server/Domain/PortalLinks/AuthorizeVisit.php';
const headers = 'server/WordPress/Portal/PrivateHeaders.php';
const status = 'server/WordPress/Portal/PortalStatus.php';

export const links: readonly Threat[] = [
	{
		number: 1,
		title: 'Guessable links',
		answer: 'A token is 256 bits from `random_bytes`, written as 43 characters; nothing else opens a page.',
		guards: [
			{
				guard: 'A token has 32 random bytes',
				file: 'server/Domain/PortalLinks/Token.php',
				code: 'return new self( self::encode( $random->bytes( self::BYTES ) ) );',
				without: "return new self( self::encode( str_pad( $random->bytes( 4 ), self::BYTES, 'A' ) ) );",
				spec: 'links-token',
			},
		],
	},
	{
		number: 2,
		title: 'Existence leaks',
		answer: 'The gate answers null for every refusal, and one page is made of that: same status, headers and body.',
		guards: [
			{
				guard: 'A void document has no page',
				file: 'server/Domain/PortalLinks/LinkAvailability.php',
				code: "'void'                 => Workflow::Void === $document->workflow,",
				without: "'void'                 => false,",
				spec: 'links-neutral-answer',
				tests: 'void, revoked, expired',
			},
			{
				guard: 'A draft has no page',
				file: 'server/Domain/PortalLinks/LinkAvailability.php',
				code: "'not_sent'             => Workflow::Draft === $document->workflow,",
				without: "'not_sent'             => false,",
				spec: 'links-neutral-answer',
				tests: 'void, revoked, expired',
			},
			{
				guard: 'A revoked link opens nothing',
				file: 'server/Domain/PortalLinks/LinkExpiry.php',
				code: "null !== $this->link->revokedAt                  => 'revoked',",
				without: "null !== $this->link->revokedAt                  => 'live',",
				spec: 'links-neutral-answer',
				tests: 'void, revoked, expired',
			},
			{
				guard: 'A link ends on its last day',
				file: 'server/Domain/PortalLinks/LinkExpiry.php',
				code: "null !== $this->endsAt && $this->endsAt < $now => 'expired',",
				without: "null !== $this->endsAt && $this->endsAt < 0 => 'expired',",
				spec: 'links-manage',
				tests: 'last day',
			},
		],
	},
	{
		number: 3,
		title: 'A sibling route forgotten',
		answer: 'Page, status, signal, paying, answering and asking all ask `AuthorizeVisit` with the action; a walk over every public route, method and state of link holds it to one verdict.',
		guards: [
			{
				guard: 'A link that lets its holder see only pays nothing',
				file: gate,
				code: "'portal_pay'  => LinkScope::ViewAndPay,",
				without: "'portal_pay'  => LinkScope::View,",
				spec: 'gate-links',
			},
			{
				guard: 'Such a link answers no quote either',
				file: gate,
				code: "'portal_decide' => LinkScope::ViewAndPay,",
				without: "'portal_decide' => LinkScope::View,",
				spec: 'portal-answers',
				tests: 'do more than see',
			},
			{
				guard: 'The status asks the gate',
				file: status,
				code: "'portal_view' );\n\t\tif ( null === $visit ) {\n\t\t\treturn ErrorResponse::coded( 'portal_not_available' );",
				without:
					"'portal_view' );\n\t\tif ( null === $visit ) {\n\t\t\treturn new \\WP_REST_Response( [ 'version' => '' ] );",
				spec: 'links-one-gate',
			},
			{
				guard: 'The signal asks the gate',
				file: status,
				code: "'portal_seen' );\n\t\tif ( null === $visit ) {\n\t\t\treturn ErrorResponse::coded( 'portal_not_available' );",
				without:
					"'portal_seen' );\n\t\tif ( null === $visit ) {\n\t\t\treturn new \\WP_REST_Response( null, 204 );",
				spec: 'gate-links',
			},
			{
				guard: 'No argument of the address changes the verb',
				file: 'server/WordPress/Rest/Guard.php',
				code: "if ( isset( $request->get_query_params()['_method'] ) ) {\n\t\t\treturn true;",
				without: "if ( isset( $request->get_query_params()['_method'] ) ) {\n\t\t\treturn false;",
				spec: 'gate-links',
			},
		],
	},
	{
		number: 4,
		title: 'A dump of the database opens invoices',
		answer: 'Only a hash of the token is stored; what Copy needs is sealed with a key outside of the database.',
		guards: [
			{
				guard: 'A token is stored as its hash',
				file: 'server/Domain/PortalLinks/Token.php',
				code: "return hash( 'sha256', $this->secret );",
				without: 'return $this->secret;',
				spec: 'links-database-dump',
			},
			{
				guard: 'The copy for staff is sealed',
				file: 'server/WordPress/Portal/SodiumTokenSealer.php',
				code: 'base64_encode( $nonce . $box )',
				without: 'base64_encode( $nonce . $box ) . $token->secret()',
				spec: 'links-database-dump',
			},
			{
				guard: 'Without a key outside of the database nothing is sealed',
				file: 'server/WordPress/Portal/SealingKey.php',
				code: "return null === $salts ? null : self::from( $salts, 'salts' );",
				without: "return self::from( $salts ?? 'made up', 'salts' );",
				spec: 'links-salts',
			},
		],
	},
	{
		number: 5,
		title: 'Reading that changes something',
		answer: 'GET and HEAD write nothing; every table is compared before and after.',
		guards: [
			{
				guard: 'A page that is opened is not a view yet',
				file: 'server/WordPress/Portal/PageGate.php',
				code: "return CurrentActor::may( 'coffer_view' ) ? $page : $page->withBeacon( $made );",
				without:
					"$this->services->recordSeen()->record( $visit );\n\t\treturn CurrentActor::may( 'coffer_view' ) ? $page : $page->withBeacon( $made );",
				spec: 'links-reading-changes-nothing',
			},
		],
	},
	{
		number: 6,
		title: 'Views that are not views',
		answer: 'A view is a signal that the page signed, of a page that stood open for two seconds, of nobody who may see Money and of no program.',
		guards: [
			{
				guard: 'The signal is signed',
				file: 'server/WordPress/Portal/BeaconSignature.php',
				code: 'return hash_equals( self::of( $tokenHash, $issuedAt ), $signature );',
				without: 'return true;',
				spec: 'links-seen',
			},
			{
				guard: 'Nobody reads in less than two seconds',
				file: status,
				code: '$age >= self::YOUNGEST &&',
				without: '',
				spec: 'links-seen',
				tests: 'comes at once',
			},
			{
				guard: 'Staff never count',
				file: status,
				code: '&& ! self::isStaff()',
				without: '',
				spec: 'links-seen',
				tests: 'never counts',
			},
			{
				guard: 'Programs never count',
				file: status,
				code: "&& ! self::isProgram( (string) $request->get_header( 'user_agent' ) )",
				without: '',
				spec: 'links-seen',
				tests: 'does not count',
			},
		],
	},
	{
		number: 7,
		title: 'Caches and crawlers keep it',
		answer: 'Headers on every answer of the route, also on errors; nothing of it in sitemaps, feeds, oEmbed, REST, search or speculation; a content policy that names no other host.',
		guards: [
			{
				guard: 'No cache keeps a page',
				file: headers,
				code: "'Cache-Control' => 'no-cache, must-revalidate, max-age=0, no-store, private',",
				without: "'Cache-Control' => 'max-age=600',",
				spec: 'links-headers',
			},
			{
				guard: 'No crawler indexes it',
				file: headers,
				code: "'X-Robots-Tag'           => 'noindex, nofollow, noarchive',",
				without: '',
				spec: 'links-headers',
			},
			{
				guard: 'No address goes out as a referrer',
				file: headers,
				code: "'Referrer-Policy'        => 'no-referrer',",
				without: '',
				spec: 'links-headers',
			},
			{
				guard: 'Nobody frames it',
				file: headers,
				code: "'X-Frame-Options'        => true === $policy?->framable ? 'SAMEORIGIN' : 'DENY',",
				without: '',
				spec: 'links-headers',
			},
			{
				guard: 'What scripts are told of a document is in no page that is kept',
				file: 'server/WordPress/Portal/StandIn.php',
				code: '$data[ $kind ][ $name ] = [];',
				without: '',
				spec: 'portal-shell',
			},
			{
				guard: 'A page is kept only when it was rendered twice alike',
				file: 'server/WordPress/Portal/ShellStore.php',
				code: 'if ( null === $fault && null !== $before && $before !== $plain ) {',
				without: 'if ( false ) {',
				spec: 'portal-shell',
			},
			{
				guard: 'Whoever brings a cookie that is not known gets a page of their own',
				file: 'server/WordPress/Portal/ShellKey.php',
				code: "&& [] === preg_grep( self::HARMLESS, array_map( 'strval', array_keys( $_COOKIE ) ), PREG_GREP_INVERT )",
				without: '',
				spec: 'portal-shell',
			},
			{
				guard: 'A poll is answered early only when nothing changed',
				file: 'server/WordPress/Portal/EarlyStatus.php',
				code: 'if ( null !== $stamp && hash_equals( $stamp, $tag[2] ) ) {',
				without: 'if ( null !== $visit ) {',
				spec: 'portal-early-status',
			},
			{
				guard: 'Other plugins cannot take the headers back',
				file: 'server/WordPress/Portal/PrivatePage.php',
				code: 'add_action( $hook, fn () => PrivateHeaders::insist( $this->policy->policy() ), PHP_INT_MAX );',
				without: '',
				spec: 'links-headers',
				tests: 'no plugin can take it back',
			},
		],
		also: [
			'tests/native/page-cache.spec.ts',
			'tests/native/object-cache.spec.ts',
			'tests/e2e/portal-csp.spec.ts',
		],
	},
	{
		number: 8,
		title: 'A changed e-mail address keeps its trust',
		answer: 'Whoever changes an address says what becomes of the live links, and that is written down.',
		guards: [
			{
				guard: 'The question is asked',
				file: 'server/Domain/Customers/SaveCustomer.php',
				code: "if ( in_array( 'email', $changed, true ) ) {",
				without: 'if ( [] === $changed ) {',
				spec: 'links-manage',
				tests: 'becomes of the live links',
			},
		],
	},
	{
		number: 9,
		title: 'A debtor is stranded',
		answer: 'What is unpaid keeps its link; a dead link’s page offers a fresh one, which becomes a task, or a message to the address on file alone.',
		guards: [
			{
				guard: 'A link does not end by itself while something is owed',
				file: 'server/Domain/PortalLinks/LinkExpiry.php',
				code: 'null === $days || ! $document->isSettled() ? null',
				without: 'null === $days ? null',
				spec: 'links-manage',
				tests: 'never before it is',
			},
			{
				guard: 'Asking twice is one task',
				file: 'server/Domain/PortalLinks/AskFreshLink.php',
				code: '|| $this->tasks->hasOpen( $document->id, TaskKind::FreshLink ) ) {',
				without: ') {',
				spec: 'portal-answers',
				tests: 'becomes a task, once',
			},
		],
	},
	{
		number: 10,
		title: 'Brute force',
		answer: 'Failures are counted per client and held back; the gate comes first, so that a good link is never slowed.',
		guards: [
			{
				guard: 'Failures are slowed',
				file: 'server/WordPress/Portal/LinkGate.php',
				code: 'sleep( $this->delay( $client ) );',
				without: '',
				spec: 'links-guessing',
			},
			{
				guard: 'A good link is not slowed',
				file: 'server/WordPress/Portal/LinkGate.php',
				code: 'if ( null === $visit && null !== $client ) {',
				without: 'if ( null !== $client ) {',
				spec: 'links-guessing',
				tests: 'good link',
			},
		],
	},
];
