/**
 * Makes of a guide in Markdown what the help panel shows: a tree of the few elements that guides have. Nothing of it is ever taken for
 * HTML, so there is nothing to clean; a guide with anything else fails the build.
 */
const path = require( 'node:path' );
const { Lexer } = require( 'marked' );

/** What GitHub makes of a heading, so that a link with an anchor works there and in the panel. */
function anchorOf( words ) {
	return words
		.toLowerCase()
		.replace( /[^\p{L}\p{N}\s_-]/gu, '' )
		.replace( /\s/g, '-' );
}

function unescapeEntities( text ) {
	return text.replace(
		/&(amp|lt|gt|quot|#39);/g,
		( _, name ) => ( { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } )[ name ]
	);
}

/** The words alone, as they are read out. */
function wordsOf( tokens ) {
	return tokens
		.map( ( token ) => ( token.tokens ? wordsOf( token.tokens ) : unescapeEntities( token.text ?? '' ) ) )
		.join( '' );
}

/** Walks through one guide. `pictures` takes in what has to come along, as paths from the guide's folder. */
class Compiler {
	pictures = [];

	/** @param {string} name Of the file, for whoever has to put something right. */
	constructor( name ) {
		this.name = name;
	}

	refuse( token ) {
		throw new Error( `${ this.name }: help cannot show "${ token.raw.trim().slice( 0, 60 ) }" (${ token.type }).` );
	}

	blocks( tokens ) {
		return tokens.filter( ( { type } ) => type !== 'space' ).flatMap( ( token ) => this.block( token ) );
	}

	block( token ) {
		switch ( token.type ) {
			case 'heading':
				return [
					[
						`h${ token.depth + 1 }`,
						{ id: anchorOf( wordsOf( token.tokens ) ) },
						...this.inline( token.tokens ),
					],
				];
			case 'paragraph':
				return this.isVideo( token ) ? [] : [ [ 'p', {}, ...this.inline( token.tokens ) ] ];
			case 'text':
				return token.tokens ? this.inline( token.tokens ) : [ unescapeEntities( token.text ) ];
			case 'list':
				return [
					[
						token.ordered ? 'ol' : 'ul',
						{},
						...token.items.map( ( item ) => [ 'li', {}, ...this.blocks( item.tokens ) ] ),
					],
				];
			case 'table':
				return [ this.table( token ) ];
			default:
				return this.refuse( token );
		}
	}

	/** A film is for the documentation; the plugin brings none. */
	isVideo( { tokens } ) {
		return tokens.length === 1 && tokens[ 0 ].type === 'link' && tokens[ 0 ].href.endsWith( '.webm' );
	}

	table( { header, rows } ) {
		const cells = ( row, tag, more = {} ) => [
			'tr',
			{},
			...row.map( ( cell ) => [ tag, more, ...this.inline( cell.tokens ) ] ),
		];
		return [
			'table',
			{},
			[ 'thead', {}, cells( header, 'th', { scope: 'col' } ) ],
			[ 'tbody', {}, ...rows.map( ( row ) => cells( row, 'td' ) ) ],
		];
	}

	inline( tokens ) {
		return tokens.flatMap( ( token ) => {
			switch ( token.type ) {
				case 'text':
				case 'escape':
					return token.tokens
						? this.inline( token.tokens )
						: [ unescapeEntities( token.text ).replaceAll( '\n', ' ' ) ];
				case 'strong':
				case 'em':
					return [ [ token.type, {}, ...this.inline( token.tokens ) ] ];
				case 'codespan':
					return [ [ 'code', {}, token.text ] ];
				case 'link':
					return this.link( token );
				case 'image':
					return this.picture( token );
				default:
					return this.refuse( token );
			}
		} );
	}

	/** Other guides open in the panel. What else lies in the repository is not on the site: its name stays as words. */
	link( token ) {
		const words = this.inline( token.tokens );
		const inHelp = /^(?:([a-z-]+)\.md)?(?:#([\p{L}\p{N}_-]+))?$/u.exec( token.href );
		if ( inHelp && token.href !== '' ) {
			const [ , guide, at ] = inHelp;
			return [ [ 'a', { ...( guide && { guide } ), ...( at && { at } ) }, ...words ] ];
		}
		if ( /^https:\/\//.test( token.href ) ) {
			return [ [ 'a', { href: token.href }, ...words ] ];
		}
		return token.href.startsWith( '../' ) ? words : this.refuse( token );
	}

	picture( token ) {
		if ( ! /^\.\.\/images\/[a-z0-9-]+\.webp$/.test( token.href ) || token.text === '' ) {
			return this.refuse( token );
		}
		this.pictures.push( token.href );
		return [
			[
				'img',
				{
					picture: this.pictures.length - 1,
					alt: unescapeEntities( token.text ),
				},
			],
		];
	}
}

/**
 * @param {string} markdown A guide: a heading, a sentence that says what it is for, and the rest.
 * @param {string} file     Its path; the name is the guide's slug.
 */
function compileGuide( markdown, file ) {
	const slug = path.basename( file, '.md' );
	const [ title, ...rest ] = new Lexer( { gfm: true } ).lex( markdown );
	const first = rest.find( ( { type } ) => type !== 'space' );
	if ( title?.type !== 'heading' || title.depth !== 1 || first?.type !== 'paragraph' ) {
		throw new Error( `${ file }: a guide begins with a heading and a sentence that says what it is for.` );
	}
	const compiler = new Compiler( path.basename( file ) );
	const content = compiler.blocks( rest );
	return {
		slug,
		title: wordsOf( title.tokens ),
		purpose: wordsOf( first.tokens ).replaceAll( '\n', ' ' ),
		headings: rest.filter( ( { type } ) => type === 'heading' ).map( ( { tokens } ) => wordsOf( tokens ) ),
		content,
		pictures: compiler.pictures,
	};
}

module.exports = { anchorOf, compileGuide };
