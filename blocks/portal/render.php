<?php
/**
 * @var Coffer\WordPress\Portal\PortalPage|null $page    What the reader may see.
 * @var string                                  $part    Which of portal-template/parts shows it.
 * @var string                                  $wrapper  Attributes of the block, escaped.
 * @var string                                  $business Name of the seller; may be empty.
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

require dirname( __DIR__, 3 ) . "/portal-template/parts/$part.php";
