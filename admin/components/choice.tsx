import { SelectControl } from '@wordpress/components';

export interface Option {
	value: string;
	label: string;
}

interface Props {
	label: string;
	value: string;
	options: readonly Option[];
	onChange: ( value: string ) => void;
	error?: string | undefined;
	help?: string | undefined;
}

/** One of several; a value that is not among them is kept and shown as it is. */
export function Choice( { label, options, value, onChange, error, help }: Props ) {
	const known = options.some( ( option ) => option.value === value );
	const text = error ?? help;
	return (
		<SelectControl
			__next40pxDefaultSize
			label={ label }
			onChange={ onChange }
			{ ...( text === undefined ? {} : { help: text } ) }
			aria-invalid={ error !== undefined }
			className={ error === undefined ? 'coffer-field' : 'coffer-field has-error' }
			value={ value }
			options={ known ? [ ...options ] : [ { value, label: value }, ...options ] }
		/>
	);
}
