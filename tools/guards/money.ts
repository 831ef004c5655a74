import type { Threat } from './guard';

const settle = 'server/Domain/Payments/SettlePayment.php';
const signature = 'server/WordPress/Gateways/StripeSignature.php';

export const money: readonly Threat[] = [
	{
		number: 20,
		title: 'A price from the browser',
		answer: 'The server decides what is collected; a part is held between the least part and what is due.',
		guards: [
			{
				guard: 'Never more than what is due',
				file: 'server/Domain/Payments/Due.php',
				code: '$wish > $this->amount              => null === $this->minimum ? max( $amounts ) : $this->amount,',
				without: '$wish > $this->amount              => $wish,',
				spec: 'payables',
				tests: 'is between the least part',
			},
			{
				guard: 'Never less than the least part',
				file: 'server/Domain/Payments/Due.php',
				code: 'null !== $this->minimum            => max( $this->minimum, $wish ),',
				without: 'null !== $this->minimum            => $wish,',
				spec: 'payables',
				tests: 'is between the least part',
			},
		],
		also: [ 'tests/e2e/paying-terms.spec.ts' ],
	},
	{
		number: 21,
		title: 'A callback that nobody signed',
		answer: 'A webhook is checked before anything else, refused without a secret, when it is old, and when it comes twice; and it only makes Coffer ask the gateway.',
		guards: [
			{
				guard: 'The signature must be right',
				file: signature,
				code: 'if ( hash_equals( $good, $signature ) ) {',
				without: 'if ( true ) {',
				spec: 'pay-webhooks',
			},
			{
				guard: 'Without a secret nothing is taken',
				file: signature,
				code: "if ( '' === $secret ) {\n\t\t\tthrow new WebhookRefused( 'webhook_not_ready' );\n\t\t}",
				without: '',
				spec: 'pay-webhooks',
			},
			{
				guard: 'A message is taken for five minutes',
				file: signature,
				code: '|| abs( $message->now - $time ) > self::TOLERANCE ) {',
				without: ') {',
				spec: 'pay-webhooks',
			},
			{
				guard: 'The same message is not taken twice',
				file: 'server/Domain/Payments/ReceiveWebhook.php',
				code: 'if ( $this->webhooks->isKnown( $gateway_id, $seal ) ) {',
				without: 'if ( false ) {',
				spec: 'pay-webhooks',
			},
		],
	},
	{
		number: 22,
		title: 'A payment of something else',
		answer: 'Amount, currency, mode, charge, account and reference of the gateway’s own report are held against the attempt; what does not match waits for a person.',
		guards: (
			[
				[
					'amount',
					"$report->amount !== $attempt->amount                                        => 'amount',",
					'The amount must match',
				],
				[
					'currency',
					"$report->currency !== $attempt->currency                                    => 'currency',",
					'The currency must match',
				],
				[
					'charge',
					"'' !== $report->chargeId && $report->chargeId !== $attempt->publicId        => 'charge',",
					'The charge must be this one',
				],
				[
					'account',
					"'' !== $attempt->account && $report->account !== $attempt->account          => 'account',",
					'The account must be the same',
				],
			] as const
		 ).map( ( [ , code, guard ] ) => ( { guard, file: settle, code, without: '', spec: 'pay-mismatch' } ) ),
	},
	{
		number: 23,
		title: 'Paying twice',
		answer: 'One open attempt for one thing; the provider’s id is unique; whoever comes second is told that it is paid.',
		guards: [
			{
				guard: 'A payment that succeeded does not succeed again',
				file: settle,
				code: 'if ( PaymentState::Succeeded === $attempt->state || (',
				without: 'if ( false && (',
				spec: 'pay-stripe',
			},
			{
				guard: 'No more is applied than is open',
				file: settle,
				code: '$amount  = min( $payment->amount, max( 0, $document->open() ) );',
				without: '$amount  = $payment->amount;',
				spec: 'pay-stripe',
			},
			{
				guard: 'A press that comes twice is one payment',
				file: 'server/WordPress/Storage/WpdbIdempotencyRepository.php',
				code: 'if ( 1 === $claimed ) {\n\t\t\treturn true;\n\t\t}',
				without: 'return true;',
				spec: 'payments',
			},
		],
		also: [ 'tests/native/pay-races.spec.ts', 'tests/native/races-money.spec.ts' ],
	},
	{
		number: 24,
		title: 'Refunding twice',
		answer: 'A refund is reserved under the payment’s lock before the gateway is asked; what is under way counts.',
		guards: [
			{
				guard: 'Never more than was paid',
				file: 'server/Domain/Payments/RefundPayment.php',
				code: 'if ( $amount > $free - $this->payments->pendingRefunds( $payment->id ) ) {',
				without: 'if ( false ) {',
				spec: 'refunds',
			},
			{
				guard: 'What is under way counts as given back',
				file: 'server/Domain/Payments/RefundPayment.php',
				code: ' - $this->payments->pendingRefunds( $payment->id ) ) {',
				without: ' ) {',
				spec: 'pay-refunds',
			},
		],
		also: [ 'tests/native/races-money.spec.ts' ],
	},
	{
		number: 25,
		title: 'Webhooks out of order',
		answer: 'A webhook says only what to look at; what is true is asked of the gateway, and a state that is reached is not left for an earlier one.',
		guards: [
			{
				guard: 'What is over does not begin again',
				file: settle,
				code: 'if ( ! in_array( $attempt->state, [ PaymentState::Pending, PaymentState::Failed, PaymentState::Cancelled ], true ) ) {\n\t\t\treturn;\n\t\t}',
				without: '',
				spec: 'pay-webhooks',
				tests: 'takes nothing of it back',
			},
			{
				guard: 'What succeeded does not fail afterwards',
				file: settle,
				code: 'if ( ! $attempt->isUnderWay() ) {\n\t\t\treturn;\n\t\t}',
				without: '',
				spec: 'pay-webhooks',
				tests: 'takes nothing of it back',
			},
		],
		also: [ 'tests/server/pay-stripe.spec.ts' ],
	},
	{
		number: 26,
		title: 'Test mode settles real invoices',
		answer: 'Tests are documents of their own; only staff may pay them, and neither side pays the other.',
		guards: [
			{
				guard: 'Test money never pays what is real',
				file: 'server/Domain/Payments/Applier.php',
				code: "$document->isTest !== $is_test                => throw new Refused( 'test_mismatch' ),",
				without: '',
				spec: 'test-documents',
			},
			{
				guard: 'Only staff try out paying',
				file: 'server/Domain/Payments/StartPayment.php',
				code: "if ( $due->isTest && ! $wish->actor->may( 'coffer_record_payments' ) ) {",
				without: 'if ( false ) {',
				spec: 'pay-gates',
			},
			{
				guard: 'A report in the other mode waits for a person',
				file: settle,
				code: "$report->isTest !== $attempt->isTest                                        => 'mode',",
				without: '',
				spec: 'pay-mismatch',
			},
		],
	},
	{
		number: 27,
		title: 'Overflow and rounding',
		answer: 'Amounts are whole minor units from the first to the last digit; what is no such number is refused.',
		guards: [
			{
				guard: 'An amount is a whole number within its bounds',
				file: 'server/WordPress/Rest/SchemaCheck.php',
				code: "if ( $value >= ( $schema['minimum'] ?? PHP_INT_MIN ) && $value <= ( $schema['maximum'] ?? PHP_INT_MAX ) ) {",
				without: 'if ( true ) {',
				spec: 'amounts',
			},
		],
		also: [ 'tests/server/totals.spec.ts', 'tests/server/stripe-amounts.spec.ts', 'tests/unit' ],
	},
	{
		number: 28,
		title: 'Lost updates',
		answer: 'Whoever changes something says which version they saw; an older one is refused and changes nothing.',
		guards: [
			{
				guard: 'A document that was changed meanwhile is not overwritten',
				file: 'server/Domain/Documents/DocumentLock.php',
				code: 'if ( $document->version !== $expected_version ) {',
				without: 'if ( false ) {',
				spec: 'lost-update',
			},
			{
				guard: 'The same for a customer',
				file: 'server/Domain/Customers/SaveCustomer.php',
				code: 'if ( $customer->version !== $expected_version ) {',
				without: 'if ( false ) {',
				spec: 'lost-update',
				tests: 'a customer',
			},
		],
	},
	{
		number: 29,
		title: 'A crash between two steps',
		answer: 'One transaction for what belongs together; what comes after is a message in the outbox of the same transaction.',
		guards: [
			{
				guard: 'What belongs together is one transaction',
				file: 'server/WordPress/Storage/WpdbTransaction.php',
				code: '$this->database->begin();',
				without: '',
				spec: 'crashes',
			},
			{
				guard: 'A message whose worker died is taken by another, once its lease is over',
				file: 'server/WordPress/Storage/WpdbOutboxRepository.php',
				code: 'AND (leased_until IS NULL OR leased_until <= %d)',
				without: 'AND (leased_until IS NULL OR leased_until = %d)',
				spec: 'outbox',
				tests: 'two minutes',
			},
		],
		also: [ 'tests/native/outbox.spec.ts', 'tests/native/pay-races.spec.ts' ],
	},
	{
		number: 30,
		title: 'Anonymous writing to what others see',
		answer: 'No anonymous request changes an option; what strangers may cause (a count, an attempt, a task) is a row with a limit per visitor.',
		guards: [
			{
				guard: 'A visitor may begin only so many payments',
				file: 'server/Domain/Payments/StartPayment.php',
				code: "if ( '' !== $wish->client && $this->attempts->begunBy(",
				without: 'if ( false && $this->attempts->begunBy(',
				spec: 'pay-gates',
			},
			{
				guard: 'A visitor may ask only so much',
				file: 'server/Domain/Portal/HearCustomer.php',
				code: "throw new Refused( 'too_many_messages' );",
				without: '',
				spec: 'portal-answers',
				tests: 'not without end',
			},
		],
		also: [ 'tests/server/links-reading-changes-nothing.spec.ts' ],
	},
];
