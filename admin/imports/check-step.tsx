import { Button, RadioControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { ImportCommitInput } from '@coffer/api';
import { fieldLabel, type ImportKind } from './fields';
import type { Sheet } from './read-sheet';
import { saveProblems } from './save-file';
import type { Checked } from './use-import';

interface Props {
	kind: ImportKind;
	sheet: Sheet;
	checked: Checked;
	onBack: () => void;
	onCommit: ( input: ImportCommitInput ) => void;
}

type Duplicates = NonNullable< ImportCommitInput[ 'duplicates' ] >;

/** Mistakes that are shown; the file has all of them. */
const SHOWN = 50;

/** What was found in the file, and what is to be done with it. */
export function CheckStep( { kind, sheet, checked, onBack, onCommit }: Props ) {
	const [ duplicates, setDuplicates ] = useState< Duplicates >( 'skip' );
	const { problems } = checked;
	const wrong = new Set( problems.map( ( { row } ) => row ) );
	const known = checked.duplicates.filter( ( { row } ) => ! wrong.has( row ) );
	const right = sheet.rows.length - wrong.size;
	return (
		<>
			<h2 tabIndex={ -1 }>{ __( 'What was found', 'coffer' ) }</h2>
			<dl className="coffer-import__sums">
				<div>
					<dt>{ __( 'Rows without mistakes', 'coffer' ) }</dt>
					<dd>{ right.toLocaleString() }</dd>
				</div>
				<div>
					<dt>{ __( 'There already', 'coffer' ) }</dt>
					<dd>{ known.length.toLocaleString() }</dd>
				</div>
				{ kind === 'documents' && (
					<div>
						<dt>{ __( 'New customers', 'coffer' ) }</dt>
						<dd>{ checked.newCustomers.size.toLocaleString() }</dd>
					</div>
				) }
				<div className={ wrong.size > 0 ? 'is-wrong' : '' }>
					<dt>{ __( 'Rows with mistakes', 'coffer' ) }</dt>
					<dd>{ wrong.size.toLocaleString() }</dd>
				</div>
			</dl>
			{ problems.length > 0 && <Problems sheet={ sheet } problems={ problems } rows={ wrong.size } /> }
			{ known.length > 0 && (
				<RadioControl
					label={
						kind === 'customers'
							? __( 'Customers with the same e-mail address', 'coffer' )
							: __( 'Documents with the same old number', 'coffer' )
					}
					selected={ duplicates }
					onChange={ ( value ) => setDuplicates( value === 'add' || value === 'update' ? value : 'skip' ) }
					options={ [
						{
							value: 'skip',
							label: __( 'Skip them', 'coffer' ),
							description: __( 'What is there stays as it is.', 'coffer' ),
						},
						...( kind === 'customers'
							? [
									{
										value: 'update',
										label: __( 'Update them', 'coffer' ),
										description: __(
											'What the file says replaces what is there; what it leaves empty stays.',
											'coffer'
										),
									},
								]
							: [] ),
						{
							value: 'add',
							label: __( 'Add them once more', 'coffer' ),
							description: __( 'There are then two.', 'coffer' ),
						},
					] }
				/>
			) }
			<p className="coffer-muted">
				{ __( 'All of it is added, or nothing: a failure in the middle leaves no half import.', 'coffer' ) }
			</p>
			<div className="coffer-dialog__buttons">
				<Button variant="tertiary" __next40pxDefaultSize onClick={ onBack }>
					{ __( 'Back', 'coffer' ) }
				</Button>
				{ right > 0 && (
					<Button
						variant="primary"
						__next40pxDefaultSize
						onClick={ () => onCommit( { duplicates, leave_out_problems: wrong.size > 0 } ) }
					>
						{ importWords( right, wrong.size > 0 ) }
					</Button>
				) }
			</div>
		</>
	);
}

function importWords( rows: number, isPart: boolean ): string {
	const number = rows.toLocaleString();
	return isPart
		? sprintf(
				/* translators: %s: number of rows. */
				_n( 'Import only the %s right row', 'Import only the %s right rows', rows, 'coffer' ),
				number
			)
		: /* translators: %s: number of rows. */
			sprintf( _n( 'Import %s row', 'Import %s rows', rows, 'coffer' ), number );
}

function Problems( { sheet, problems, rows }: { sheet: Sheet; problems: Checked[ 'problems' ]; rows: number } ) {
	return (
		<section className="coffer-import__problems" aria-labelledby="coffer-import-problems">
			<h3 id="coffer-import-problems" className="coffer-section__title">
				{ __( 'Mistakes', 'coffer' ) }
			</h3>
			{ /* Can be pushed up and down by keyboard too. */ }
			<div className="coffer-import__scroll" tabIndex={ 0 } role="group" aria-labelledby="coffer-import-problems">
				<table className="coffer-plain">
					<thead>
						<tr>
							<th scope="col">{ __( 'Row', 'coffer' ) }</th>
							<th scope="col">{ __( 'Column', 'coffer' ) }</th>
							<th scope="col">{ __( 'What is wrong', 'coffer' ) }</th>
						</tr>
					</thead>
					<tbody>
						{ problems.slice( 0, SHOWN ).map( ( { row, field, message } ) => (
							<tr key={ `${ row } ${ field }` }>
								{ /* As a spreadsheet counts, with the heading. */ }
								<td>{ row + 1 }</td>
								<td>{ fieldLabel( field ) }</td>
								<td>{ message }</td>
							</tr>
						) ) }
					</tbody>
				</table>
			</div>
			<p>
				{ problems.length > SHOWN &&
					`${ sprintf(
						/* translators: %s: number of mistakes. */
						__( 'And %s more.', 'coffer' ),
						( problems.length - SHOWN ).toLocaleString()
					) } ` }
				<Button
					variant="link"
					onClick={ () => void saveProblems( sheet, problems, __( 'What is wrong', 'coffer' ) ) }
				>
					{ sprintf(
						/* translators: %s: number of rows. */
						_n( 'Download the %s row with mistakes', 'Download the %s rows with mistakes', rows, 'coffer' ),
						rows.toLocaleString()
					) }
				</Button>
			</p>
		</section>
	);
}
