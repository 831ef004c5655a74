import { __ } from '@wordpress/i18n';
import type { DocumentKind } from '@coffer/api';
import { boot } from '../boot';
import { TextField } from '../components';
import { numberOf } from './number-pattern';
import type { Part } from './settings-form';
import { wholeNumber } from './typed-settings';

/** How numbers look and where each series goes on. */
export function NumberFields( part: Part ) {
	return (
		<fieldset className="coffer-settings__part">
			<legend>{ __( 'Numbers', 'coffer' ) }</legend>
			<p>
				{ /* The braces are not to be translated. */ }
				{ __(
					'{year} stands for the year of issue and lets the count begin again every year; {number:4} is the count itself, with at least four digits.',
					'coffer'
				) }
			</p>
			{ kinds.map( ( kind ) => (
				<Series key={ kind } kind={ kind } { ...part } />
			) ) }
		</fieldset>
	);
}

const kinds: readonly DocumentKind[] = [ 'invoice', 'quote', 'credit_note' ];

function Series( { kind, typed, wrong, onChange }: Part & { kind: DocumentKind } ) {
	const pattern = `number_pattern_${ kind }` as const;
	const next = `next_number_${ kind }` as const;
	const { name, patternLabel, nextLabel } = wording( kind );
	return (
		<div className="coffer-series" role="group" aria-label={ name }>
			<TextField
				label={ patternLabel }
				maxLength={ 40 }
				dir="ltr"
				spellCheck={ false }
				autoComplete="off"
				value={ typed[ pattern ] }
				error={ wrong( pattern ) }
				onChange={ ( text ) => onChange( { [ pattern ]: text } ) }
			/>
			<TextField
				label={ nextLabel }
				inputMode="numeric"
				autoComplete="off"
				value={ typed[ next ] }
				error={ wrong( next ) }
				onChange={ ( text ) => onChange( { [ next ]: text } ) }
			/>
			<Preview pattern={ typed[ pattern ] } position={ wholeNumber( typed[ next ], 1, 999_999_999 ) } />
		</div>
	);
}

function Preview( { pattern, position }: { pattern: string; position: number | null } ) {
	const year = Number( boot.today.slice( 0, 4 ) );
	const number = position === null ? null : numberOf( pattern, year, position );
	const after = position === null ? null : numberOf( pattern, year, position + 1 );
	return (
		<p className="coffer-series__preview" aria-live="polite">
			{ number === null || after === null ? (
				<span className="coffer-problem">{ __( 'This gives no number yet.', 'coffer' ) }</span>
			) : (
				<>
					{ __( 'The next two:', 'coffer' ) } <code dir="ltr">{ number }</code>{ ' ' }
					<code dir="ltr">{ after }</code>
				</>
			) }
		</p>
	);
}

function wording( kind: DocumentKind ): { name: string; patternLabel: string; nextLabel: string } {
	switch ( kind ) {
		case 'invoice':
			return {
				name: __( 'Invoices', 'coffer' ),
				patternLabel: __( 'Pattern for invoices', 'coffer' ),
				nextLabel: __( 'Next invoice number', 'coffer' ),
			};
		case 'quote':
			return {
				name: __( 'Quotes', 'coffer' ),
				patternLabel: __( 'Pattern for quotes', 'coffer' ),
				nextLabel: __( 'Next quote number', 'coffer' ),
			};
		case 'credit_note':
			return {
				name: __( 'Credit notes', 'coffer' ),
				patternLabel: __( 'Pattern for credit notes', 'coffer' ),
				nextLabel: __( 'Next credit note number', 'coffer' ),
			};
	}
}
