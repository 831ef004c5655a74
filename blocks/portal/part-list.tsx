import { speak } from '@wordpress/a11y';
import { Button, CheckboxControl } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { asOrder, isNeeded, leftOut, move, partName, type Part } from './parts';
import { site } from './site';

interface Props {
	plan: readonly Part[];
	onChange: ( order: Part[] | undefined ) => void;
}

type Way = 'up' | 'down';

/** Which parts the page has, and in which order. Whoever moves a part with the keyboard keeps hold of it. */
export function PartList( { plan, onChange }: Props ) {
	const list = useRef< HTMLDivElement >( null );
	const held = useRef( '' );
	useEffect( () => {
		if ( held.current !== '' ) {
			list.current?.querySelector< HTMLElement >( held.current )?.focus();
			held.current = '';
		}
	}, [ plan ] );
	const shift = ( part: Part, way: Way ) => {
		const next = move( plan, part, way === 'up' ? -1 : 1 );
		held.current = `[data-part="${ part }"] [data-way="${ way }"]`;
		onChange( asOrder( next ) );
		speak(
			sprintf(
				// translators: 1: part of the page. 2: its place, from 1. 3: number of parts.
				__( '%1$s: now %2$d of %3$d.', 'coffer' ),
				partName( part ),
				next.indexOf( part ) + 1,
				next.length
			),
			'assertive'
		);
	};
	const put = ( part: Part, isShown: boolean ) => {
		held.current = `[data-part="${ part }"] input`;
		onChange( asOrder( isShown ? [ ...plan, part ] : plan.filter( ( each ) => each !== part ) ) );
	};
	return (
		<div ref={ list }>
			<p>
				{ __(
					'Those that are always there say what is asked of a customer, and let them do it. A part shows only where there is something in it.',
					'coffer'
				) }
			</p>
			<ol className="coffer-portal-parts">
				{ plan.map( ( part, place ) => (
					<li key={ part } data-part={ part }>
						<PartName part={ part } isShown onChange={ ( isShown ) => put( part, isShown ) } />
						<MoveButton part={ part } way="up" isAtEnd={ place === 0 } onMove={ shift } />
						<MoveButton part={ part } way="down" isAtEnd={ place === plan.length - 1 } onMove={ shift } />
					</li>
				) ) }
			</ol>
			{ leftOut( plan ).map( ( part ) => (
				<div key={ part } data-part={ part }>
					<PartName part={ part } isShown={ false } onChange={ ( isShown ) => put( part, isShown ) } />
				</div>
			) ) }
			<Button
				__next40pxDefaultSize
				variant="tertiary"
				accessibleWhenDisabled
				disabled={ asOrder( plan ) === undefined }
				onClick={ () => onChange( undefined ) }
			>
				{ __( 'All parts in their usual order', 'coffer' ) }
			</Button>
		</div>
	);
}

/** A needed part has no box to switch it off. */
function PartName( { part, isShown, onChange }: { part: Part; isShown: boolean; onChange: ( on: boolean ) => void } ) {
	if ( isNeeded( part ) ) {
		return (
			<span className="coffer-portal-parts__needed">
				{ partName( part ) } <small>{ __( 'Always there', 'coffer' ) }</small>
			</span>
		);
	}
	const isHidden = isShown && ! site().shown.includes( part );
	return (
		<CheckboxControl
			__nextHasNoMarginBottom
			label={ partName( part ) }
			help={ isHidden ? __( 'Switched off in Money > Settings > Customers’ pages.', 'coffer' ) : undefined }
			checked={ isShown }
			onChange={ onChange }
		/>
	);
}

interface MoveProps {
	part: Part;
	way: Way;
	isAtEnd: boolean;
	onMove: ( part: Part, way: Way ) => void;
}

function MoveButton( { part, way, isAtEnd, onMove }: MoveProps ) {
	// translators: %s: part of the page.
	const label = way === 'up' ? __( 'Move up: %s', 'coffer' ) : __( 'Move down: %s', 'coffer' );
	return (
		<Button
			size="small"
			icon={ way === 'up' ? 'arrow-up-alt2' : 'arrow-down-alt2' }
			label={ sprintf( label, partName( part ) ) }
			data-way={ way }
			// Keeps the focus where it is when a part has come to the end.
			accessibleWhenDisabled
			disabled={ isAtEnd }
			onClick={ () => onMove( part, way ) }
		/>
	);
}
