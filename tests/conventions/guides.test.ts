import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Guide, GuideNode, GuideProperties } from '*.md';
import { compileGuide } from '../../tools/guides/guide.cjs';
import { guideNames } from '../../admin/help/guide-names';
import { stepsOf } from '../../tools/guides/steps';
import { walks } from '../../tools/media/walks';

const folder = join( __dirname, '..', '..', 'docs', 'guides' );
const files = readdirSync( folder ).filter( ( name ) => name.endsWith( '.md' ) && name !== 'README.md' );
const source = ( file: string ) => readFileSync( join( folder, file ), 'utf8' );
const guides = new Map( files.map( ( file ) => [ basename( file, '.md' ), compileGuide( source( file ), file ) ] ) );

/** What all elements of one kind in a guide have. */
function all( { content }: Guide, wanted: string ): GuideProperties[] {
	const within = ( node: GuideNode ): GuideProperties[] => {
		if ( typeof node === 'string' ) {
			return [];
		}
		const [ tag, properties, ...nodes ] = node;
		return [ ...( tag === wanted ? [ properties ] : [] ), ...nodes.flatMap( within ) ];
	};
	return content.flatMap( within );
}

const anchors = ( guide: Guide ) => [ 'h3', 'h4' ].flatMap( ( tag ) => all( guide, tag ).map( ( { id } ) => id ) );

describe( 'the guides', () => {
	it( 'are all in help, and all in their index', () => {
		expect( [ ...guideNames ].sort() ).toEqual( [ ...guides.keys() ].sort() );
		const listed = Array.from( source( 'README.md' ).matchAll( /\]\(([a-z-]+)\.md\)/g ), ( [ , name ] ) => name );
		expect( listed ).toEqual( [ ...guideNames ] );
	} );

	it.each( [ ...guides ] )( '%s leads only to guides, headings and files that are there', ( name, guide ) => {
		const broken = all( guide, 'a' ).filter( ( { guide: to = name, at, href } ) => {
			const target = guides.get( to );
			return href === undefined && ( ! target || ( at !== undefined && ! anchors( target ).includes( at ) ) );
		} );
		expect( broken ).toEqual( [] );
		const beside = Array.from(
			source( `${ name }.md` ).matchAll( /\]\((\.\.\/[^)#]+)/g ),
			( [ , to = '' ] ) => to
		);
		expect( beside.filter( ( to ) => ! existsSync( join( folder, to ) ) ) ).toEqual( [] );
	} );

	it.each( [ ...guides ] )(
		'%s has its parts: a sentence, a picture and a film, steps, a review, prompts, trouble, and who may',
		( name, guide ) => {
			expect( guide.purpose ).toMatch( /^[A-Z].*\.$/ );
			const [ steps, review, ...others ] = guide.headings;
			expect( steps ).toBe( 'Step by step' );
			expect( review ).toMatch( /^Before you .+, check$/ );
			expect( others.slice( -3 ) ).toEqual( [ 'Ask', 'Trouble', 'Who may do it' ] );
			expect( stepsOf( name ).length ).toBeGreaterThanOrEqual( 4 );
			expect( all( guide, 'table' ).length ).toBeGreaterThanOrEqual( 1 );
			const isWalked = walks.some( ( walk ) => walk.guide === name );
			expect( guide.pictures ).toEqual( isWalked ? [ `../images/guide-${ name }.webp` ] : [] );
			expect( guide.pictures.every( ( picture ) => existsSync( join( folder, picture ) ) ) ).toBe( true );
			const films = Array.from(
				source( `${ name }.md` ).matchAll( /^\[Watch it\]\((.+)\)$/gm ),
				( [ , film ] ) => film
			);
			expect( films ).toEqual( isWalked ? [ `../videos/${ name }.webm` ] : [] );
		}
	);

	it( 'have headings of their own, so that every link leads to one place', () => {
		for ( const guide of guides.values() ) {
			const found = anchors( guide );
			expect( new Set( found ).size ).toBe( found.length );
		}
	} );

	it( 'bring films of less than a minute, of at most 6 MB together', () => {
		const films = walks.map( ( { guide } ) => readFileSync( join( folder, '..', 'videos', `${ guide }.webm` ) ) );
		expect( films.reduce( ( sum, { length } ) => sum + length, 0 ) ).toBeLessThanOrEqual( 6 * 1024 * 1024 );
		for ( const film of films ) {
			// The element Duration of WebM: its id, that eight bytes follow, and milliseconds.
			const at = film.indexOf( Buffer.from( '4489', 'hex' ) );
			expect( at ).toBeGreaterThan( 0 );
			expect( film.readDoubleBE( at + 10 ) ).toBeLessThan( 60_000 );
		}
	} );

	it( 'bring pictures of at most 350 KB together', () => {
		const pictures = new Set( [ ...guides.values() ].flatMap( ( guide ) => guide.pictures ) );
		const bytes = [ ...pictures ].map( ( picture ) => statSync( join( folder, picture ) ).size );
		expect( bytes.reduce( ( sum, size ) => sum + size, 0 ) ).toBeLessThanOrEqual( 350 * 1024 );
	} );
} );

describe( 'the compiler of guides', () => {
	const compiled = ( markdown: string ) => compileGuide( `# Title\n\n${ markdown }\n`, 'sample.md' ).content;

	it( 'makes elements of what guides have', () => {
		expect( compiled( 'A **b** _c_ `d<e>` & [f](links.md#g) [h](#i).' ) ).toEqual( [
			[
				'p',
				{},
				'A ',
				[ 'strong', {}, 'b' ],
				' ',
				[ 'em', {}, 'c' ],
				' ',
				[ 'code', {}, 'd<e>' ],
				' & ',
				[ 'a', { guide: 'links', at: 'g' }, 'f' ],
				' ',
				[ 'a', { at: 'i' }, 'h' ],
				'.',
			],
		] );
	} );

	it.each( [
		[ 'HTML', 'A\n\n<div onclick="alert(1)">x</div>' ],
		[ 'HTML within words', 'A <b>x</b>' ],
		[ 'a link that is a script', 'A [b](javascript:alert(1))' ],
		[ 'a link without encryption', 'A [b](http://example.test)' ],
		[ 'a picture from elsewhere', 'A ![b](https://example.test/x.webp)' ],
		[ 'a picture without words', 'A ![](../images/x.webp)' ],
		[ 'code in blocks', 'A\n\n```\nx\n```' ],
	] )( 'refuses %s', ( _, markdown ) => {
		expect( () => compiled( markdown ) ).toThrow( /help cannot show/ );
	} );

	it( 'keeps only the words of what does not come with the plugin, and leaves out films', () => {
		expect( compiled( 'A [b](../performance.md).\n\n[Watch it](../videos/x.webm)' ) ).toEqual( [
			[ 'p', {}, 'A ', 'b', '.' ],
		] );
	} );
} );
