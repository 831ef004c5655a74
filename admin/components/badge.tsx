import { __ } from '@wordpress/i18n';
import type { Tone } from '../words';

interface Props {
	tone: Tone;
	children: string;
}

/** A state in words, with a mark whose shape differs by tone, so that colour alone never says it. */
export function Badge( { tone, children }: Props ) {
	return (
		<span className={ `coffer-badge is-${ tone }` }>
			<svg className="coffer-badge__mark" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
				<path d={ marks[ tone ] } />
			</svg>
			{ children }
		</span>
	);
}

/** Beside everything that is for trying things out, so that nobody takes it for real. */
export function TestBadge() {
	return <Badge tone="warning">{ __( 'Test', 'coffer' ) }</Badge>;
}

/** Ring, dot, tick-like disc, triangle, square. */
const marks: Record< Tone, string > = {
	neutral: 'M4 .5a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zm0 1.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
	info: 'M4 1.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z',
	success: 'M3.100 6.700.600 4.200l1.100-1.100 1.400 1.400L6.400 1.200l1.100 1.100z',
	warning: 'M4 .7 7.800 7.300H.2z',
	error: 'M.8.8h6.400v6.400H.8z',
};
