/** The pay section of the customer's page. The server renders it, and renders it anew; this begins and follows payments. */
import type { PayState, PortalPayRequest } from '../src/contract/types';
import { ask } from '../src/pay-now/ask';
import { PayError } from '../src/pay-now/pay-error';
import type { PayWords } from '../src/pay-now/site';
import { isConfirming, untilCertain, type Confirmation } from '../src/pay-now/until-certain';
import { chosenAmount, OWN, ownAmountText, readChoice } from './chosen-amount';

/** From the server, as part of the configuration of the page. */
export interface PortalPayConfig {
	url: string;
	confirmUrl: string;
	issued_at: number;
	signature: string;
	/** Only for people who are signed in, such as staff who try out paying. */
	nonce?: string;
	words: Pick< PayWords, 'offline' | 'unreadable' >;
}

/** What the section shows beside what the server rendered. */
export interface PayUi {
	isPaying: boolean;
	isOwnAmount: boolean;
	isAmountWrong: boolean;
	/** The chosen amount, on the buttons. */
	payText: string;
	payProblem: string;
}

interface Surroundings {
	ui: PayUi;
	/** The newest there is: the page may have been renewed since it was opened. */
	config: () => PortalPayConfig | undefined;
	token: string;
	/** Asks whether the page is still true, and has it renewed when it is not. */
	look: () => void;
	isVisible: () => boolean;
}

export interface PaySection {
	pay: ( form: HTMLFormElement, gateway: string ) => Promise< void >;
	/** Asks what became of the payment, until it is certain. */
	confirm: () => void;
	/** The reader is back. */
	look: () => void;
}

/** Shows on the buttons what the reader chose. */
export function showAmount( ui: PayUi, form: HTMLFormElement ): void {
	const amount = readAmount( form );
	const choice = form.querySelector< HTMLInputElement >(
		'input[name="amount"]:checked, input[name="amount"][type="hidden"]'
	);
	ui.isOwnAmount = choice?.value === OWN;
	ui.isAmountWrong = false;
	ui.payProblem = '';
	ui.payText =
		choice?.dataset.text ??
		( amount === undefined ? '' : ownAmountText( amount, rulesOf( form ), localeOf( form ) ) );
}

export function paySection( { ui, config, token, look, isVisible }: Surroundings ): PaySection {
	let confirmation: Confirmation | undefined;

	async function send(
		url: string,
		{ nonce, words }: PortalPayConfig,
		wish: Partial< PortalPayRequest >
	): Promise< PayState > {
		const { issued_at, signature } = config() ?? {};
		return ask( { url, body: { token, issued_at, signature, ...wish }, ...( nonce && { nonce } ) }, words );
	}

	async function begin( settled: PortalPayConfig, wish: Partial< PortalPayRequest > ): Promise< void > {
		ui.isPaying = true;
		ui.payProblem = '';
		try {
			const { attempt } = await send( settled.url, settled, wish );
			if ( attempt?.state === 'pending' && attempt.redirect_url ) {
				// The buttons stay as they are until the page is left.
				window.location.assign( attempt.redirect_url );
				return;
			}
			look();
		} catch ( thrown ) {
			if ( ! ( thrown instanceof PayError ) ) {
				throw thrown;
			}
			ui.payProblem = thrown.message;
			if ( thrown.code === 'portal_not_available' ) {
				// The page is older than its signature, or its link was closed: either way it has to be made anew.
				window.location.reload();
			} else if ( ! thrown.isPassing ) {
				look();
			}
		}
		ui.isPaying = false;
	}

	return {
		async pay( form, gateway ) {
			const amount = readAmount( form );
			const { dataset } = form;
			const settled = config();
			if ( ui.isPaying || ! settled ) {
				return;
			}
			if ( amount === undefined ) {
				ui.isAmountWrong = true;
				ui.payProblem = dataset.wrong ?? '';
				form.querySelector< HTMLInputElement >( 'input[name="own"]' )?.focus();
				return;
			}
			await begin( settled, { gateway, amount } );
		},
		confirm() {
			const settled = config();
			if ( confirmation || ! settled ) {
				return;
			}
			let isFirst = true;
			confirmation = untilCertain( {
				confirm: () => send( settled.confirmUrl, settled, {} ),
				show( state ) {
					if ( ! isConfirming( state ) ) {
						confirmation = undefined;
					}
					if ( isFirst || ! confirmation ) {
						look();
					}
					isFirst = false;
				},
				failed( { isPassing } ) {
					if ( ! isPassing ) {
						confirmation = undefined;
						look();
					}
				},
				isVisible,
			} );
		},
		look() {
			ui.isPaying = false;
			confirmation?.look();
		},
	};
}

function readAmount( form: HTMLFormElement ): number | undefined {
	return chosenAmount( ...readChoice( form ), rulesOf( form ), localeOf( form ) );
}

function rulesOf( { dataset }: HTMLFormElement ) {
	return {
		currency: dataset.currency ?? '',
		digits: Number( dataset.digits ),
		minimum: Number( dataset.minimum ),
		maximum: Number( dataset.maximum ),
	};
}

const localeOf = ( form: HTMLFormElement ): string => form.closest< HTMLElement >( '[lang]' )?.lang || 'en';
