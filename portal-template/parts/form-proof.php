<?php
/**
 * What proves that a form comes from a page that this site made for the holder of the link. Previews have none.
 *
 * @var Coffer\WordPress\Portal\PortalPage $page
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\BeaconSignature;

defined( 'ABSPATH' ) || exit;

if ( null !== $page->pass ) :
	?>
	<input type="hidden" name="issued_at" value="<?php echo esc_attr( (string) $page->pass['issued_at'] ); ?>" />
	<input type="hidden" name="signature" value="<?php echo esc_attr( BeaconSignature::toSpeak( $page->pass['token_hash'], $page->pass['issued_at'] ) ); ?>" />
	<?php
endif;
