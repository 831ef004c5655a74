import type { Guide } from '*.md';
import { SearchControl } from '@wordpress/components';
import { useDebounce } from '@wordpress/compose';
import { useState } from '@wordpress/element';
import { speak } from '@wordpress/a11y';
import { __, _n, sprintf } from '@wordpress/i18n';
import { foundGuides } from './found';
import { GuideLink } from './guide-link';
import { guideNames, isGuide } from './guide-names';
import { guides } from './guides';

const all = guideNames.map( ( name ) => guides[ name ] );

/** All guides, and a search among them. */
export function Contents( { onFollow }: { onFollow: () => void } ) {
	const [ typed, setTyped ] = useState( '' );
	const found = foundGuides( all, typed );
	const announce = useDebounce( speak, 500 );
	return (
		<>
			<SearchControl
				label={ __( 'Search help', 'coffer' ) }
				placeholder={ __( 'Search help', 'coffer' ) }
				value={ typed }
				onChange={ ( words ) => {
					setTyped( words );
					announce( countWords( foundGuides( all, words ).length ) );
				} }
			/>
			{ found.length === 0 && (
				<p>{ __( 'No guide has all of these words in its title or headings.', 'coffer' ) }</p>
			) }
			<GuideList found={ found } onFollow={ onFollow } />
		</>
	);
}

function GuideList( { found, onFollow }: { found: readonly Guide[]; onFollow: () => void } ) {
	return (
		<ul className="coffer-help__contents" lang="en" dir="ltr">
			{ found.map( ( { slug, title, purpose } ) =>
				isGuide( slug ) ? (
					<li key={ slug }>
						<GuideLink guide={ slug } onFollow={ onFollow }>
							{ title }
						</GuideLink>
						<p>{ purpose }</p>
					</li>
				) : null
			) }
		</ul>
	);
}

function countWords( count: number ): string {
	/* translators: %d: number of guides that were found. */
	return sprintf( _n( '%d guide', '%d guides', count, 'coffer' ), count );
}
