/** Makes a pay-now block live: shows what is true now, whatever a cache kept, and follows a payment until it is certain. */
import {
	connect,
	followPayment,
	forgetPayment,
	getPayment,
	lastPayment,
	PayError,
	rememberPayment,
	returnedAttempt,
	startPayment,
	type Payable,
	type PaySite,
	type PayState,
} from '@coffer/pay-now';
import { getConfig, getContext, getElement, store, withSyncEvent } from '@wordpress/interactivity';
import { chosenAmount, OWN, ownAmountText, readChoice } from '../../portal-template/chosen-amount';
import { canCopy, copyBeside, drawCode } from '../../portal-template/transfer';

const NAME = 'coffer/pay-now';

/** From the server. Not in attributes, which everybody who writes posts can write too. */
interface Config {
	site: PaySite;
	/** What could be paid when the page was made, by source and reference. */
	first: Record< string, PayState >;
	words: {
		/** Where nothing is due. */
		nothing: string;
		/** With the smallest and the largest amount as %1$s and %2$s. */
		bounds: string;
		wrong: string;
	};
}

type Choice = PayState[ 'choices' ][ number ];
type Gateway = PayState[ 'gateways' ][ number ];

interface Context extends Payable {
	/** What the first button says; empty for what the way to pay says. */
	button: string;
	pay?: PayState;
	/** Value of the chosen amount; undefined for the first. */
	chosen?: string;
	/** What the reader wrote. */
	own?: string;
	isBusy?: boolean;
	isWrong?: boolean;
	problem?: string;
	announcement?: string;
	/** Set by the lists. */
	choice?: Choice;
	gateway?: Gateway;
}

/** What became of a payment is asked for each block by one at a time. */
const following = new WeakMap< Element, NonNullable< ReturnType< typeof followPayment > > >();

const here = () => getContext< Context >();
const locale = () => document.documentElement.lang || 'en';

const rulesOf = ( { currency, digits, custom }: PayState ) => ( {
	currency,
	digits,
	minimum: custom?.minimum ?? 0,
	maximum: custom?.maximum ?? 0,
} );

const { state } = store(
	NAME,
	{
		state: {
			get isAlive() {
				return here().pay !== undefined;
			},
			get isOpen() {
				const { pay } = here();
				return pay?.state === 'open' && pay.gateways.length > 0;
			},
			get isWaiting() {
				return here().pay?.state === 'confirming' && ! state.isTold;
			},
			get isTold() {
				const attempt = here().pay?.attempt;
				return attempt?.state === 'pending' && attempt.instructions !== null;
			},
			get isPaid() {
				return here().pay?.attempt?.state === 'succeeded';
			},
			/** Of what many pay, the next payment is another one. Of what is paid once, nothing is due any more. */
			get canPayAgain() {
				const { pay, source, reference } = here();
				const isDue = pay !== undefined && pay.due > 0;
				return (
					( state.isPaid &&
						isDue &&
						pay.state === 'paid' &&
						Boolean( lastPayment( { source, reference } ) ) ) ||
					state.isTold
				);
			},
			get note() {
				const { pay } = here();
				if ( ! pay || state.isPaid || state.isTold ) {
					return '';
				}
				return pay.message || ( pay.state === 'closed' ? closedWord( pay ) : '' );
			},
			/** What became of an attempt that came to nothing, or stopped half-way. */
			get attemptNote() {
				const attempt = here().pay?.attempt;
				return attempt && ! state.isPaid && ! state.isWaiting ? attempt.message : '';
			},
			get hasFailed() {
				const attempt = here().pay?.attempt;
				return attempt?.state === 'failed';
			},
			get choices() {
				return here().pay?.choices ?? [];
			},
			get hasChoices() {
				return state.choices.length + ( state.hasOwn ? 1 : 0 ) > 1;
			},
			get hasOwn() {
				return Boolean( here().pay?.custom );
			},
			get isChosen() {
				const { chosen, choice } = here();
				return chosen === undefined
					? choice?.amount === state.choices[ 0 ]?.amount
					: String( choice?.amount ) === chosen;
			},
			get isOwn() {
				return here().chosen === OWN || ( state.hasOwn && state.choices.length === 0 );
			},
			/** Where there is nothing to choose. */
			get onlyAmount() {
				return state.choices[ 0 ]?.amount ?? OWN;
			},
			get bounds() {
				return between( 'bounds' );
			},
			/** On the buttons. */
			get sum() {
				const { pay, chosen, own = '' } = here();
				if ( ! pay ) {
					return '';
				}
				if ( ! state.isOwn ) {
					const choice =
						pay.choices.find( ( { amount } ) => String( amount ) === chosen ) ?? pay.choices[ 0 ];
					return choice?.amount_text ?? '';
				}
				const amount = chosenAmount( OWN, own, rulesOf( pay ), locale() );
				return amount === undefined ? '' : ownAmountText( amount, rulesOf( pay ), locale() );
			},
			get price() {
				return state.hasChoices || state.hasOwn ? '' : ( state.choices[ 0 ]?.amount_text ?? '' );
			},
			get gatewayText() {
				const { pay, gateway, button } = here();
				return ( gateway?.id === pay?.gateways[ 0 ]?.id && button ) || ( gateway?.label ?? '' );
			},
			get lines() {
				return here().pay?.attempt?.instructions?.lines ?? [];
			},
			get epc() {
				return here().pay?.attempt?.instructions?.epc ?? '';
			},
			get canCopy() {
				return canCopy();
			},
		},
		actions: {
			choose() {
				const context = here();
				[ context.chosen, context.own ] = readChoice( formHere() );
				context.isWrong = false;
				context.problem = '';
			},
			pay: withSyncEvent( ( event: SubmitEvent ) => {
				event.preventDefault();
				const { submitter } = event;
				if ( submitter instanceof HTMLButtonElement ) {
					void beginToPay( here(), formHere(), submitter.value );
				}
			} ),
			again() {
				const context = here();
				forgetPayment( context );
				void refresh( context );
			},
			print() {
				window.print();
			},
			async copy() {
				const context = here();
				const { ref } = getElement();
				if ( ref && ( await copyBeside( ref ) ) ) {
					context.announcement = ref.dataset.copied ?? '';
				}
			},
		},
		callbacks: {
			begin() {
				const { ref } = getElement();
				return begin( here(), ref );
			},
			/** Runs again whenever there is another code. */
			drawCode() {
				const { epc } = state;
				const { ref } = getElement();
				if ( ref && epc ) {
					void drawCode( ref, epc );
				}
			},
		},
	},
	{ lock: true }
);

function config(): Config {
	return getConfig( NAME );
}

const closedWord = ( { due }: PayState ) => ( due > 0 ? config().site.words.closed : config().words.nothing );

function between( name: keyof Config[ 'words' ] ): string {
	const { custom } = here().pay ?? {};
	return custom
		? config().words[ name ].replace( '%1$s', custom.minimum_text ).replace( '%2$s', custom.maximum_text )
		: '';
}

function begin( context: Context, ref: HTMLElement | null ): () => void {
	const { site, first } = config();
	connect( site );
	const { source, reference } = context;
	const known = first[ `${ source } ${ reference }` ];
	if ( known ) {
		context.pay = known;
	}
	adoptReturned( context, ref );
	const block = ref ?? document.body;
	follow( context, block );
	const back = () => {
		if ( document.visibilityState === 'visible' && ! context.isBusy ) {
			follow( context, block );
		}
	};
	const shown = ( { persisted }: PageTransitionEvent ) => {
		if ( persisted ) {
			// The reader went to pay, and came back by the back button.
			context.isBusy = false;
			follow( context, block );
		}
	};
	document.addEventListener( 'visibilitychange', back );
	window.addEventListener( 'online', back );
	window.addEventListener( 'pageshow', shown );
	return () => {
		following.get( block )?.stop();
		document.removeEventListener( 'visibilitychange', back );
		window.removeEventListener( 'online', back );
		window.removeEventListener( 'pageshow', shown );
	};
}

/** A payment that was begun in another tab or browser can only be that of the one block there is. */
function adoptReturned( context: Context, ref: HTMLElement | null ): void {
	const blocks = document.querySelectorAll( '[data-coffer-source]' );
	if ( returnedAttempt !== undefined && blocks.length === 1 && blocks[ 0 ] === ref && ! lastPayment( context ) ) {
		const { source, reference } = context;
		rememberPayment( { source, reference, gateway: '', amount: null, attempt: returnedAttempt } );
	}
}

/** Shows what became of the reader's payment, or what can be paid when there is none. */
function follow( context: Context, block: Element ): void {
	following.get( block )?.stop();
	following.delete( block );
	const followed = followPayment(
		context,
		( pay ) => show( context, pay ),
		( { isPassing } ) => {
			if ( ! isPassing ) {
				void refresh( context );
			}
		}
	);
	if ( followed ) {
		following.set( block, followed );
	} else {
		void refresh( context );
	}
}

function show( context: Context, pay: PayState ): void {
	const before = context.pay?.attempt?.state;
	context.pay = pay;
	if ( pay.attempt && pay.attempt.state !== before ) {
		context.announcement = pay.attempt.message || pay.message;
	}
}

async function refresh( context: Context ): Promise< void > {
	try {
		show( context, await getPayment( context ) );
	} catch ( thrown ) {
		tell( context, thrown );
	}
}

async function beginToPay( context: Context, form: HTMLFormElement, gateway: string ): Promise< void > {
	const { pay: shown, source, reference, signature, isBusy } = context;
	if ( ! shown || isBusy ) {
		return;
	}
	const amount = chosenAmount( ...readChoice( form ), rulesOf( shown ), locale() );
	if ( amount === undefined ) {
		context.isWrong = true;
		context.problem = between( 'wrong' );
		form.querySelector< HTMLInputElement >( 'input[name="own"]' )?.focus();
		return;
	}
	context.isBusy = true;
	context.problem = '';
	try {
		const answer = await startPayment( { source, reference, signature, gateway, amount } );
		if ( answer.attempt?.state === 'pending' && answer.attempt.redirect_url ) {
			// The buttons stay as they are until the page is left.
			return;
		}
		show( context, answer );
		follow( context, form.closest( '[data-coffer-source]' ) ?? document.body );
	} catch ( thrown ) {
		tell( context, thrown );
		if ( thrown instanceof PayError && ! thrown.isPassing ) {
			void refresh( context );
		}
	}
	context.isBusy = false;
}

function tell( context: Context, thrown: unknown ): void {
	if ( ! ( thrown instanceof PayError ) ) {
		throw thrown;
	}
	context.problem = thrown.message;
}

function formHere(): HTMLFormElement {
	const { ref } = getElement();
	if ( ! ( ref instanceof HTMLFormElement ) ) {
		throw new TypeError( 'This belongs on a form.' );
	}
	return ref;
}
