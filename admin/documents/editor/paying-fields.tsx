import { ToggleControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { Choice } from '../../components';
import { amountWords } from '../../words';
import type { TypedDraft } from './draft';
import type { SetChange } from './draft-reducer';
import type { Problems, ReadDraft } from './read-draft';
import { TypedField } from './typed-field';

interface Props {
	draft: TypedDraft;
	read: ReadDraft;
	problems: Problems;
	isForced: boolean;
	/** Whether it is a test was decided before: it was sent, or made from another document. */
	isTestFixed: boolean;
	set: ( change: SetChange ) => void;
}

/** What the customer is asked for first, whether parts may be paid, and whether any of it is meant. */
export function PayingFields( { draft, read, problems, isForced, isTestFixed, set }: Props ) {
	return (
		<section className="coffer-editor__section coffer-paying" role="group" aria-labelledby="coffer-editor-paying">
			<h3 id="coffer-editor-paying">{ __( 'Paying', 'coffer' ) }</h3>
			{ draft.kind !== 'credit_note' && (
				<>
					<Deposit draft={ draft } read={ read } problems={ problems } isForced={ isForced } set={ set } />
					<ToggleControl
						label={ __( 'Customer may pay in parts', 'coffer' ) }
						help={ __( 'They choose how much to pay now, and pay the rest later.', 'coffer' ) }
						checked={ draft.part_payments }
						onChange={ ( part_payments ) => set( { part_payments } ) }
					/>
				</>
			) }
			{ isTestFixed ? (
				draft.is_test && <p className="coffer-muted">{ testLabel( draft.kind ) }</p>
			) : (
				<ToggleControl
					label={ testLabel( draft.kind ) }
					help={ __( 'It gets a TEST number, and nobody is asked for money.', 'coffer' ) }
					checked={ draft.is_test }
					onChange={ ( is_test ) => set( { is_test } ) }
				/>
			) }
		</section>
	);
}

function Deposit( { draft, read, problems, isForced, set }: Omit< Props, 'isTestFixed' > ) {
	const { deposit_kind: kind, deposit_value: value, currency } = draft;
	const { deposit = null } = read.input;
	const total = read.totals?.total ?? null;
	const isTooMuch = deposit !== null && total !== null && total > 0 && deposit > total;
	return (
		<div className="coffer-paying__deposit">
			<div className="coffer-discount">
				<Choice
					label={ __( 'Deposit', 'coffer' ) }
					value={ kind }
					options={ [
						{ value: 'none', label: __( 'No deposit', 'coffer' ) },
						{ value: 'percent', label: __( 'Percent of the total', 'coffer' ) },
						{ value: 'amount', label: `${ __( 'Amount', 'coffer' ) } (${ currency })` },
					] }
					onChange={ ( chosen ) =>
						// A number of percent is no amount, so it does not stay.
						set( { deposit_kind: kinds.find( ( one ) => one === chosen ) ?? 'none', deposit_value: '' } )
					}
				/>
				{ kind !== 'none' && (
					<TypedField
						label={
							kind === 'percent' ? __( 'Deposit in percent', 'coffer' ) : __( 'Deposit amount', 'coffer' )
						}
						className="is-number"
						inputMode="decimal"
						value={ value }
						problem={
							problems.deposit ??
							( isTooMuch ? __( 'This is more than the total.', 'coffer' ) : undefined )
						}
						isForced={ isForced }
						onChange={ ( deposit_value ) => set( { deposit_value } ) }
					/>
				) }
			</div>
			<p className="coffer-paying__split" aria-live="polite">
				{ deposit !== null && total !== null && ! isTooMuch && split( deposit, total, currency ) }
			</p>
		</div>
	);
}

/** In words what the customer will be asked for, and when. */
function split( deposit: number, total: number, currency: string ): string {
	if ( deposit > total ) {
		return '';
	}
	return deposit === total
		? __( 'This is all of it: there is nothing to pay later.', 'coffer' )
		: sprintf(
				/* translators: 1: amount of a deposit, 2: amount of the rest. */
				__( '%1$s first, %2$s later', 'coffer' ),
				amountWords( deposit, currency ),
				amountWords( total - deposit, currency )
			);
}

function testLabel( kind: TypedDraft[ 'kind' ] ): string {
	switch ( kind ) {
		case 'invoice':
			return __( 'Test invoice: for trying things out; not counted', 'coffer' );
		case 'quote':
			return __( 'Test quote: for trying things out; not counted', 'coffer' );
		case 'credit_note':
			return __( 'Test credit note: for trying things out; not counted', 'coffer' );
	}
}

const kinds = [ 'none', 'percent', 'amount' ] as const;
