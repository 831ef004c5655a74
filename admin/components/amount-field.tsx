import { useState } from '@wordpress/element';
import { sprintf, __ } from '@wordpress/i18n';
import { TextField } from './text-field';

interface Props {
	label: string;
	currency: string;
	value: string;
	onChange: ( typed: string ) => void;
	/** What is wrong with what was typed. Said once the person has left the field, not while they are typing. */
	problem?: string | undefined;
	/** Say it at once: the person wanted to send it. */
	isForced: boolean;
	help?: string;
}

/** An amount of money as a person writes it, in the currency that its label names. */
export function AmountField( { label, currency, value, onChange, problem, isForced, help }: Props ) {
	const [ wasLeft, setLeft ] = useState( false );
	return (
		<TextField
			className="is-number"
			/* translators: 1: name of a field, such as Amount. 2: code of a currency, such as USD. */
			label={ sprintf( __( '%1$s (%2$s)', 'coffer' ), label, currency ) }
			inputMode="decimal"
			autoComplete="off"
			maxLength={ 40 }
			value={ value }
			onChange={ onChange }
			onBlur={ () => setLeft( true ) }
			error={ wasLeft || isForced ? problem : undefined }
			help={ help }
		/>
	);
}
