import { tokenIn } from '../../../portal-template/token';

const token = 'Zm9vYmFyYmF6-Zm9vYmFyYmF6_Zm9vYmFyYmF6Zm9vY';

describe( 'A page finds its token in its own address', () => {
	it.each( [
		`https://shop.example/portal/${ token }`,
		`https://shop.example/portal/${ token }/`,
		`https://shop.example/folder/index.php/rechnung/${ token }?utm_source=mail#top`,
		`https://shop.example/?coffer_portal=${ token }`,
		`https://shop.example/folder/?a=b&coffer_portal=${ token }/`,
	] )( '%s', ( address ) => {
		expect( tokenIn( address, 'coffer_portal' ) ).toBe( token );
	} );

	it( 'prefers the path, as the server does', () => {
		const other = token.replaceAll( 'Z', 'Y' );
		expect( tokenIn( `https://shop.example/portal/${ token }?coffer_portal=${ other }`, 'coffer_portal' ) ).toBe(
			token
		);
	} );

	it.each( [
		'https://shop.example/',
		'https://shop.example/portal/',
		'https://shop.example/portal/preview/12.1800000000.abc',
		`https://shop.example/portal/${ token }x`,
		`https://shop.example/?other=${ token }`,
	] )( 'finds none in %s', ( address ) => {
		expect( tokenIn( address, 'coffer_portal' ) ).toBeUndefined();
	} );
} );
