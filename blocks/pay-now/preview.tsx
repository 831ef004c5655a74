import { __ } from '@wordpress/i18n';
import { formatAmountForInput, isCurrency } from '../../src/lib/money';
import type { PayNowAttributes } from './attributes';

/** A likeness, with the classes of portal-template/parts/pay-now.php, so that it looks as the theme will make it look. */
export function Preview( { attributes }: { attributes: PayNowAttributes } ) {
	const { kind, button, custom = false } = attributes;
	const choices = kind === 'donation' ? choicesOf( attributes ) : [];
	const amount = choices[ 0 ] ?? attributes.amount;
	const text = textOf( amount, attributes.currency );
	return (
		<div className="coffer-pay__still">
			{ choices.length + ( custom ? 1 : 0 ) > 1 ? (
				<div className="coffer-pay__choices">
					{ choices.map( ( choice, index ) => (
						<div className="coffer-pay__choice" key={ choice }>
							<input type="radio" checked={ index === 0 } readOnly tabIndex={ -1 } />
							<span>{ textOf( choice, attributes.currency ) }</span>
						</div>
					) ) }
					{ custom && (
						<div className="coffer-pay__choice">
							<input type="radio" checked={ false } readOnly tabIndex={ -1 } />
							<span>{ __( 'Another amount', 'coffer' ) }</span>
						</div>
					) }
				</div>
			) : (
				<p className="coffer-pay__amount">{ text }</p>
			) }
			<div className="coffer-pay__gateways">
				<span className="coffer-pay__button wp-block-button__link wp-element-button">
					{ button || __( 'Pay now', 'coffer' ) } <span className="coffer-pay__sum">{ text }</span>
				</span>
			</div>
		</div>
	);
}

/** As the server reads them: choices, or the suggested amount when there are none. */
function choicesOf( { amount, presets = [] }: PayNowAttributes ): number[] {
	const set = presets.filter( ( preset ) => preset > 0 );
	return set.length > 0 || amount === undefined ? [ ...new Set( set ) ] : [ amount ];
}

function textOf( amount: number | undefined, currency: string | undefined ): string {
	return amount === undefined || currency === undefined || ! isCurrency( currency )
		? ''
		: `${ formatAmountForInput( amount, currency, document.documentElement.lang || 'en' ) } ${ currency }`;
}
