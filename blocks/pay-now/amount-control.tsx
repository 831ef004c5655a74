import { TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { formatAmountForInput, isCurrency, parseAmount } from '../../src/lib/money';

interface Props {
	label: string;
	/** Minor units. */
	value: number | undefined;
	currency: string | undefined;
	onChange: ( value: number | undefined ) => void;
	help?: string;
}

/** An amount as people write it in their language, with as many decimals as the currency has. */
export function AmountControl( { label, value, currency, onChange, help = '' }: Props ) {
	const locale = document.documentElement.lang || 'en';
	const isKnown = currency !== undefined && isCurrency( currency );
	const written = value === undefined || ! isKnown ? '' : formatAmountForInput( value, currency, locale );
	// While somebody types, the field shows what they type.
	const [ draft, setDraft ] = useState< string >();
	const parsed = draft && isKnown ? parseAmount( draft, currency, locale ) : undefined;
	const isWrong = parsed !== undefined && ( ! parsed.ok || parsed.value <= 0 );
	const change = ( text: string ) => {
		setDraft( text );
		const read = isKnown ? parseAmount( text, currency, locale ) : undefined;
		onChange( read?.ok && read.value > 0 ? read.value : undefined );
	};
	return (
		<TextControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ isKnown ? `${ label } (${ currency })` : label }
			value={ draft ?? written }
			inputMode="decimal"
			disabled={ ! isKnown }
			onChange={ change }
			onBlur={ () => ! isWrong && setDraft( undefined ) }
			aria-invalid={ isWrong }
			help={ helpText( isKnown, isWrong, help ) }
		/>
	);
}

function helpText( isKnown: boolean, isWrong: boolean, help: string ): string {
	if ( ! isKnown ) {
		return __( 'Choose a currency first.', 'coffer' );
	}
	return isWrong ? __( 'This is not an amount in that currency.', 'coffer' ) : help;
}
