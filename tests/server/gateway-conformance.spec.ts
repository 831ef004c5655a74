import type { Site } from '../../tools/site/site';
import { soundAtTheEnd } from '../support/sound-ledger';
import { expect, offer, test } from '../support/stripe-site';

soundAtTheEnd();

interface Finding {
	readonly promise: string;
	readonly outcome: 'kept' | 'broken' | 'skipped';
	readonly sentence: string;
}

const load = `
	foreach ( glob( WP_PLUGIN_DIR . '/coffer/tests/support/gateways/*.php' ) as $file ) {
		require_once $file;
	}
	$example  = WP_PLUGIN_DIR . '/coffer/tests/example-gateway';
	$services = Coffer\\WordPress\\Plugin::services();
`;

/** What the suite finds when it tries one of Coffer's own ways to pay. */
function conformance( site: Site, gateway: string, bench: string, input?: unknown ): Promise< Finding[] > {
	return site.php(
		`${ load } return Coffer\\Testing\\GatewayConformance::run( $services->gateways()->find( '${ gateway }' ), ${ bench } );`,
		input
	);
}

const promises = ( findings: readonly Finding[], outcome: Finding[ 'outcome' ] ) =>
	findings.filter( ( finding ) => finding.outcome === outcome ).map( ( { promise } ) => promise );

const broken = ( findings: readonly Finding[] ) => findings.filter( ( { outcome } ) => outcome === 'broken' );

test.describe( 'The conformance suite for gateways', () => {
	test( 'finds that Stripe keeps every promise', async ( { site, stripe } ) => {
		const findings = await conformance( site, 'stripe', `new Coffer\\Tests\\StripeBench( $input )`, stripe.url );
		expect( broken( findings ) ).toEqual( [] );
		expect( promises( findings, 'skipped' ) ).toEqual( [] );
		expect( promises( findings, 'kept' ).length ).toBeGreaterThan( 30 );
	} );

	test( 'finds that a bank transfer keeps what it can promise', async ( { site, people } ) => {
		await offer( people.owner, { bank_transfer: true } );
		const findings = await conformance( site, 'bank_transfer', 'new Coffer\\Tests\\TransferBench()' );
		expect( broken( findings ) ).toEqual( [] );
		expect( promises( findings, 'kept' ) ).toEqual(
			expect.arrayContaining( [
				'refusal.mode',
				'start.once',
				'start.payable',
				'cancel.unpaid',
				'refund.unpaid',
				'webhook.stranger',
			] )
		);
	} );

	test( 'finds that trying out payments keeps what it can promise', async ( { site, people } ) => {
		await offer( people.owner, { test: true } );
		const findings = await conformance( site, 'test', 'new Coffer\\Tests\\TestPaymentBench()' );
		expect( broken( findings ) ).toEqual( [] );
		expect( promises( findings, 'kept' ) ).toEqual(
			expect.arrayContaining( [ 'pay.reported', 'pay.declined', 'cancel.unpaid', 'refund.once', 'refund.limit' ] )
		);
	} );

	test( 'finds that the example gateway keeps every promise', async ( { site } ) => {
		const findings = await site.php< Finding[] >( `${ load } return require "$example/conformance.php";` );
		expect( broken( findings ) ).toEqual( [] );
		// It does not take kronur.
		expect( promises( findings, 'skipped' ) ).toEqual( [ 'amount.ISK' ] );
	} );

	test( 'finds each promise that a gateway breaks', async ( { site } ) => {
		const found = await site.php< Record< string, Finding[] > >(
			`${ load }
			require "$example/conformance.php";
			$found = array();
			foreach ( $input as $fault ) {
				$gateway         = new Coffer\\Tests\\BrokenGateway( new Example\\Pocket\\PocketGateway( new Example\\Pocket\\PocketApi() ), $fault );
				$found[ $fault ] = Coffer\\Testing\\GatewayConformance::run( $gateway, new Example\\Pocket\\PocketBench( $pocket ) );
			}
			return $found;`,
			[ 'none', ...Object.keys( faults ) ]
		);
		expect( broken( found.none ?? [] ) ).toEqual( [] );
		const missed = Object.entries( faults ).filter(
			( [ fault, promise ] ) => ! promises( found[ fault ] ?? [], 'broken' ).includes( promise )
		);
		expect( missed ).toEqual( [] );
		expect(
			Object.values( found )
				.flatMap( broken )
				.filter( ( { sentence } ) => sentence.length < 20 )
		).toEqual( [] );
	} );
} );

/** What is wrong with a gateway, and the promise that it breaks by it. */
const faults = {
	'calls itself by its name': 'describes.itself',
	'says nothing on its button': 'describes.itself',
	'takes nothing': 'refusal.ready',
	'takes all kinds of money': 'refusal.mode',
	'asks before it refuses': 'refusal.offline',
	'starts anew each time': 'start.once',
	'has one session for all': 'start.own_session',
	'leads nowhere': 'start.payable',
	'calls everything paid': 'start.pending',
	'forgets the charge': 'pay.reported',
	'has no reference': 'pay.reported',
	'calls test money real': 'pay.reported',
	'changes the account': 'pay.reported',
	'has one reference for all': 'pay.reference',
	'calls declined paid': 'pay.declined',
	'only says that it cancelled': 'cancel.unpaid',
	'cancels what is paid': 'cancel.paid',
	'refuses what does not answer': 'unreachable.start',
	'calls silence a failure': 'unreachable.look',
	'leads staff to a script': 'payment.address',
	'charges hundredfold': 'amount.JPY',
	'reports floats': 'amount.EUR',
	'reports another currency': 'amount.USD',
	'refunds as often as it is asked': 'refund.once',
	'refunds in one go only': 'refund.parts',
	'says that it refunded': 'refund.limit',
	'is silent about refunds': 'refund.parts',
	'is silent about refunds made elsewhere': 'refund.elsewhere',
	'believes everybody': 'webhook.stranger',
	'looks for a signature only': 'webhook.forged',
	'believes old messages': 'webhook.old',
	'believes nobody': 'webhook.named',
	'does not say what a message is about': 'webhook.named',
} as const;
