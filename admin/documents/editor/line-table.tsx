import type { Dispatch } from 'react';
import { Button } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { plus } from '@wordpress/icons';
import type { TypedDraft } from './draft';
import { MAX_LINES, type DraftChange } from './draft-reducer';
import { LineRow } from './line-row';
import type { Problems } from './read-draft';
import { useLineMoves } from './use-line-moves';

interface Props {
	draft: TypedDraft;
	amounts: ReadonlyMap< number, number >;
	problems: Problems;
	isForced: boolean;
	dispatch: Dispatch< DraftChange >;
}

/** The lines, one below the other, and the button for one more. */
export function LineTable( { draft, amounts, problems, isForced, dispatch }: Props ) {
	const { lines, currency } = draft;
	const { list, moves, add } = useLineMoves( lines, dispatch );
	const byLine = useMemo( () => problemsByLine( problems ), [ problems ] );
	const isFull = lines.length >= MAX_LINES;
	return (
		<section className="coffer-editor__section" aria-labelledby="coffer-editor-lines">
			<h3 id="coffer-editor-lines">{ __( 'Lines', 'coffer' ) }</h3>
			<div className="coffer-line is-head" aria-hidden="true">
				<span>{ __( 'Description', 'coffer' ) }</span>
				<span className="is-number">{ __( 'Quantity', 'coffer' ) }</span>
				<span className="is-number">{ __( 'Unit price', 'coffer' ) }</span>
				<span>{ __( 'Tax', 'coffer' ) }</span>
				<span className="is-number">{ __( 'Tax rate', 'coffer' ) }</span>
				<span className="is-number">{ __( 'Amount', 'coffer' ) }</span>
			</div>
			<div className="coffer-line-table" ref={ list }>
				{ lines.map( ( line, position ) => (
					<LineRow
						key={ line.key }
						line={ line }
						position={ position }
						isLast={ position === lines.length - 1 }
						currency={ currency }
						amount={ amounts.get( line.key ) }
						problems={ byLine.get( line.key ) ?? none }
						isForced={ isForced }
						dispatch={ dispatch }
						moves={ moves }
					/>
				) ) }
			</div>
			<Button variant="secondary" icon={ plus } disabled={ isFull } accessibleWhenDisabled onClick={ add }>
				{ __( 'Add line', 'coffer' ) }
			</Button>
			{ isFull && <p className="coffer-muted">{ __( 'A document has at most 500 lines.', 'coffer' ) }</p> }
			{ problems.lines && <p className="coffer-problem">{ problems.lines }</p> }
		</section>
	);
}

const none = {};

function problemsByLine( problems: Problems ): ReadonlyMap< number, Record< string, string > > {
	const found = new Map< number, Record< string, string > >();
	for ( const [ path, problem ] of Object.entries( problems ) ) {
		const [ , key, field ] = /^lines\.(\d+)\.(\w+)$/.exec( path ) ?? [];
		if ( key !== undefined && field !== undefined ) {
			found.set( Number( key ), { ...found.get( Number( key ) ), [ field ]: problem } );
		}
	}
	return found;
}
