import type { ComponentType, ReactNode } from 'react';
import { DidNotCome } from './did-not-come';
import { partOf, type Part } from './part';
import { usePart } from './use-part';

/**
 * A part of the screen that is fetched when it is first shown. It can be fetched ahead, and then it stands there without a moment in
 * between. `waiting` has the shape of what will come.
 */
export function late< Props extends object >(
	fetchChunk: () => Promise< ComponentType< Props > >,
	waiting: ReactNode
): ComponentType< Props > & { part: Part< ComponentType< Props > > } {
	const part = partOf( fetchChunk );
	function Late( props: Props ) {
		const { here: Shown, retry } = usePart( part );
		if ( Shown ) {
			return <Shown { ...props } />;
		}
		return Shown === null ? <DidNotCome onRetry={ retry } /> : <>{ waiting }</>;
	}
	return Object.assign( Late, { part } );
}
