import { __ } from '@wordpress/i18n';
import { isCurrency } from '../../src/lib/money';
import { isPayableContext, type PayNowAttributes } from './attributes';

/** What the block still needs, as sentences. None when visitors can pay. */
export function missing( attributes: PayNowAttributes, payable?: unknown ): string[] {
	const { kind, source, reference, label, currency, amount, presets = [] } = attributes;
	if ( kind === 'payable' ) {
		return ( source && reference ) || isPayableContext( payable )
			? []
			: [ __( 'Whoever made this button has to say what is paid.', 'coffer' ) ];
	}
	return [
		label?.trim() ? '' : __( 'Say what is paid for.', 'coffer' ),
		currency !== undefined && isCurrency( currency ) ? '' : __( 'Choose a currency.', 'coffer' ),
		isPayable( amount ) || ( kind === 'donation' && presets.some( isPayable ) )
			? ''
			: __( 'Write an amount.', 'coffer' ),
	].filter( Boolean );
}

const isPayable = ( amount: number | undefined ): boolean => amount !== undefined && amount > 0;
