import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { boot } from '../boot';
import { Choice } from '../components';
import { fieldLabel, fieldsOf, guessColumns, isJoined, type ImportField, type ImportKind } from './fields';
import { guessWriting, type Writing } from './read-values';
import type { Sheet } from './read-sheet';

interface Props {
	kind: ImportKind;
	sheet: Sheet;
	onBack: () => void;
	onCheck: ( columns: readonly ( ImportField | null )[], writing: Writing ) => void;
}

/** What each column of the file is. Guessed from the headings, and then for the person to say. */
export function ColumnsStep( { kind, sheet, onBack, onCheck }: Props ) {
	const [ columns, setColumns ] = useState( () => guessColumns( kind, sheet.headings ) );
	const [ writing, setWriting ] = useState( () => guessWriting( sheet, columns ) );
	const [ isForced, setForced ] = useState( false );
	const problem = problemOf( kind, columns );
	const assign = ( at: number, value: string ) => {
		const field = fieldsOf[ kind ].find( ( each ) => each === value ) ?? null;
		setColumns( ( before ) =>
			before.map( ( each, place ) => {
				if ( place === at ) {
					return field;
				}
				// A field that takes one column leaves the other one.
				return field !== null && each === field && ! isJoined( field ) ? null : each;
			} )
		);
	};
	const options = [
		{ value: '', label: __( 'Leave out', 'coffer' ) },
		...fieldsOf[ kind ]
			.filter( ( field ) => field !== 'notes' || boot.actions.view_private.allowed )
			.map( ( field ) => ( { value: field, label: fieldLabel( field ) } ) ),
	];
	const has = ( ...fields: ImportField[] ) => columns.some( ( field ) => field !== null && fields.includes( field ) );

	return (
		<>
			<h2 tabIndex={ -1 }>{ __( 'What is in which column?', 'coffer' ) }</h2>
			<p className="coffer-muted" dir="auto">
				{ sprintf(
					/* translators: 1: name of a file, 2: number of its rows. */
					_n( '%1$s, %2$s row', '%1$s, %2$s rows', sheet.rows.length, 'coffer' ),
					sheet.fileName,
					sheet.rows.length.toLocaleString()
				) }
				{ sheet.encoding === 'windows-1252' &&
					` · ${ __( 'read as Windows-1252: look whether accents are right', 'coffer' ) }` }
			</p>
			<ul className="coffer-import__columns">
				{ sheet.headings.map( ( heading, at ) => (
					<li key={ at }>
						<span className="coffer-import__column">
							<strong dir="auto">
								{ heading ||
									sprintf(
										/* translators: %d: place of a column. */
										__( 'Column %d', 'coffer' ),
										at + 1
									) }
							</strong>
							<span className="coffer-muted coffer-ellipsis" dir="auto">
								{ samples( sheet, at ) }
							</span>
						</span>
						<Choice
							label={ sprintf(
								/* translators: %s: heading of a column. */
								__( '“%s” is', 'coffer' ),
								heading
							) }
							options={ options }
							value={ columns[ at ] ?? '' }
							onChange={ ( value ) => assign( at, value ) }
						/>
					</li>
				) ) }
			</ul>
			<div className="coffer-fields">
				{ has( 'issue_date', 'due_date' ) && (
					<Choice
						label={ __( 'Days are written like', 'coffer' ) }
						value={ writing.days }
						options={ [
							{ value: 'ymd', label: '2026-12-31' },
							{ value: 'dmy', label: '31.12.2026' },
							{ value: 'mdy', label: '12/31/2026' },
						] }
						onChange={ ( value ) =>
							setWriting( ( before ) => ( {
								...before,
								days: value === 'ymd' || value === 'mdy' ? value : 'dmy',
							} ) )
						}
					/>
				) }
				{ has( 'unit_price', 'quantity', 'tax_rate' ) && (
					<Choice
						label={ __( 'Numbers are written like', 'coffer' ) }
						value={ writing.decimals }
						options={ [
							{ value: 'point', label: '1,234.50' },
							{ value: 'comma', label: '1.234,50' },
						] }
						onChange={ ( value ) =>
							setWriting( ( before ) => ( {
								...before,
								decimals: value === 'comma' ? 'comma' : 'point',
							} ) )
						}
					/>
				) }
			</div>
			{ isForced && problem !== undefined && (
				<p className="coffer-caution" role="alert">
					{ problem }
				</p>
			) }
			<div className="coffer-dialog__buttons">
				<Button variant="tertiary" __next40pxDefaultSize onClick={ onBack }>
					{ __( 'Back', 'coffer' ) }
				</Button>
				<Button
					variant="primary"
					__next40pxDefaultSize
					onClick={ () => {
						setForced( true );
						if ( problem === undefined ) {
							onCheck( columns, writing );
						}
					} }
				>
					{ __( 'Check the rows', 'coffer' ) }
				</Button>
			</div>
		</>
	);
}

/** The first values that say something. */
function samples( { rows }: Sheet, at: number ): string {
	const values = rows
		.slice( 0, 50 )
		.map( ( row ) => ( row[ at ] ?? '' ).trim() )
		.filter( Boolean );
	return values.slice( 0, 3 ).join( ' · ' ) || __( 'empty', 'coffer' );
}

function problemOf( kind: ImportKind, columns: readonly ( ImportField | null )[] ): string | undefined {
	if ( kind === 'customers' ) {
		return columns.includes( 'name' ) ? undefined : __( 'Say which column holds the name.', 'coffer' );
	}
	if ( ! columns.includes( 'customer_name' ) && ! columns.includes( 'customer_email' ) ) {
		return __( 'Say which column holds the customer’s name or e-mail address.', 'coffer' );
	}
	return columns.includes( 'unit_price' ) ? undefined : __( 'Say which column holds the price.', 'coffer' );
}
