import { CheckboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Document } from '@coffer/api';
import { TextField } from '../../components';
import { amountWords } from '../../words';
import type { TypedLine } from './credit-of-lines';

interface Props {
	document: Document;
	typed: readonly TypedLine[];
	problems: Record< number, string >;
	/** Say that nothing is chosen: the person wanted to go on. */
	isForced: boolean;
	onChange: ( typed: TypedLine[] ) => void;
}

/** The lines of the invoice, to choose from. */
export function CreditLines( { document, typed, problems, isForced, onChange }: Props ) {
	const set = ( position: number, change: Partial< TypedLine > ) =>
		onChange( typed.map( ( line, at ) => ( at === position ? { ...line, ...change } : line ) ) );
	const isEmpty = typed.every( ( { isChosen } ) => ! isChosen );
	return (
		<fieldset className="coffer-credit-lines">
			<legend className="screen-reader-text">{ __( 'Lines to credit', 'coffer' ) }</legend>
			{ document.lines.map( ( line, position ) => (
				<div key={ position } className="coffer-credit-lines__row">
					<CheckboxControl
						label={ line.description }
						help={ amountWords( line.amount, document.currency ) }
						checked={ typed[ position ]?.isChosen ?? false }
						onChange={ ( isChosen ) => set( position, { isChosen } ) }
						aria-invalid={ isForced && isEmpty && position === 0 }
					/>
					{ typed[ position ]?.isChosen && (
						<TextField
							className="is-number"
							label={ __( 'Quantity', 'coffer' ) }
							inputMode="decimal"
							autoComplete="off"
							maxLength={ 40 }
							value={ typed[ position ].quantity }
							onChange={ ( quantity ) => set( position, { quantity } ) }
							error={ problems[ position ] }
						/>
					) }
				</div>
			) ) }
			{ isForced && isEmpty && (
				<p className="coffer-problem" role="alert">
					{ __( 'Choose at least one line.', 'coffer' ) }
				</p>
			) }
		</fieldset>
	);
}
