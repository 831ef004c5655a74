/** Keeps an open customer page true, says that it was looked at, prints it, and lets the reader pay. */
import { getConfig, getElement, store, withSyncEvent } from '@wordpress/interactivity';
import type { PortalStatus } from '../src/contract/types';
import { cameBack } from '../src/pay-now/came-back';
import { isConfirming } from '../src/pay-now/until-certain';
import { download, type DownloadConfig } from './download';
import { keepFresh } from './keep-fresh';
import { keepTyped } from './keep-typed';
import { paySection, showAmount, type PaySection, type PortalPayConfig } from './pay';
import { askStatus, tellSeen } from './portal-requests';
import { tokenIn } from './token';
import { canCopy, copyBeside, drawCode } from './transfer';
import { whenLookedAt } from './when-looked-at';

const NAME = 'coffer/portal';

/**
 * From the server, as the block's configuration: other than attributes, nobody who merely writes posts can put anything
 * into it, such as an address that would then be sent the token.
 */
interface PortalConfig {
	/** Of what the page shows at first, as is `state`. */
	version: string;
	state: string;
	variable: string;
	statusUrl: string;
	/** Only where a look at the page counts. */
	seen?: {
		url: string;
		issued_at: number;
		signature: string;
	};
	/** Only where the reader may pay. */
	pay?: Omit< PortalPayConfig, 'words' >;
	payWords?: PortalPayConfig[ 'words' ];
	/** Only where the page offers it. */
	pdf?: DownloadConfig;
}

const isVisible = () => document.visibilityState === 'visible';

let appeared: ( () => void ) | undefined;
let paying: PaySection | undefined;

const { state } = store(
	NAME,
	{
		state: {
			canPrint: false,
			canCopy: false,
			announcement: '',
			isPaying: false,
			isOwnAmount: false,
			isAmountWrong: false,
			payText: '',
			payProblem: '',
			isMakingPdf: false,
			pdfNote: '',
		},
		actions: {
			print() {
				window.print();
			},
			/** Of what the page shows now, which may be newer than what it showed at first. */
			async downloadPdf() {
				const { pdf }: Partial< PortalConfig > = getConfig( NAME );
				if ( pdf ) {
					await download( state, pdf );
				}
			},
			choose() {
				showAmount( state, formHere() );
			},
			pay: withSyncEvent( ( event: SubmitEvent ) => {
				event.preventDefault();
				const { submitter } = event;
				if ( submitter instanceof HTMLButtonElement ) {
					void paying?.pay( formHere(), submitter.value );
				}
			} ),
			async copy() {
				const { ref } = getElement();
				if ( ref && ( await copyBeside( ref ) ) ) {
					state.announcement = ref.dataset.copied ?? '';
				}
			},
		},
		callbacks: {
			begin() {
				state.canPrint = true;
				state.canCopy = canCopy();
				appeared ??= open( getConfig( NAME ) );
			},
			amount() {
				showAmount( state, formHere() );
			},
			confirm() {
				paying?.confirm();
			},
			drawCode() {
				const { ref } = getElement();
				if ( ref ) {
					void drawCode( ref, ref.dataset.epc ?? '' );
				}
			},
			visibility() {
				appeared?.();
			},
			returned( event: PageTransitionEvent ) {
				if ( event.persisted ) {
					appeared?.();
				}
			},
		},
	},
	{ lock: true }
);

/** Previews have no version, and stay as they are. */
function open( config: Partial< PortalConfig > ): ( () => void ) | undefined {
	const { version, variable, statusUrl, state: shownState = '' } = config;
	const token = variable && tokenIn( window.location.href, variable );
	if ( ! version || ! statusUrl || ! token ) {
		return;
	}
	const { look } = keepFresh( {
		version,
		state: shownState,
		ask: ( shown ) => askStatus( statusUrl, token, shown ),
		changed: ( status ) => show( status ).catch( () => window.location.reload() ),
		gone: () => window.location.reload(),
		isVisible,
		chance: Math.random,
	} );
	const watch = config.seen && whenLookedAt( isVisible, () => tell( token ) );
	paying = paySection( {
		ui: state,
		config: payConfig,
		token,
		look,
		isVisible,
	} );
	if ( cameBack() || document.querySelector( '.coffer-pay.is-confirming' ) ) {
		paying.confirm();
	}
	const back = () => {
		look();
		watch?.();
		paying?.look();
	};
	window.addEventListener( 'online', back );
	return back;
}

function formHere(): HTMLFormElement {
	const { ref } = getElement();
	if ( ! ( ref instanceof HTMLFormElement ) ) {
		throw new TypeError( 'This belongs on a form.' );
	}
	return ref;
}

/** Renews all of the page, so that balance, lines and payments never tell different stories. */
async function show( status: PortalStatus ): Promise< void > {
	const router = await import( '@wordpress/interactivity-router' );
	const putBack = keepTyped();
	await router.actions.navigate( window.location.href, {
		force: true,
		replace: true,
		loadingAnimation: false,
		screenReaderAnnouncement: false,
	} );
	putBack();
	state.announcement =
		( isConfirming( status.pay ) && status.pay.message ) ||
		[ status.state_text, status.due_text, status.balance_text ].filter( Boolean ).join( ', ' );
}

function payConfig(): PortalPayConfig | undefined {
	const { pay, payWords }: Partial< PortalConfig > = getConfig( NAME );
	return pay && payWords && { ...pay, words: payWords };
}

/** With the newest signature: the page may have been renewed meanwhile, and an old one no longer counts. */
function tell( token: string ): void {
	const { seen }: Partial< PortalConfig > = getConfig( NAME );
	if ( seen ) {
		const { url, issued_at, signature } = seen;
		tellSeen( url, { token, issued_at, signature } );
	}
}
