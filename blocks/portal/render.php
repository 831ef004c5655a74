<?php
/**
 * @var Coffer\WordPress\Portal\PortalPage|null $page    What the reader may see.
 * @var string                                  $part    Which of portal-template/parts shows it.
 * @var string                                  $wrapper  Attributes of the block, escaped.
 * @var string                                  $business Name of the seller; may be empty.
 * @var Coffer\WordPress\Portal\PageOutcome|null $outcome Of a form that could not be taken.
 * @var string                                  $done    What was just done.
 * @var list<string>                            $order   Parts of the page.
 * @var int                                     $level   Of the page's own heading.
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

require dirname( __DIR__, 3 ) . "/portal-template/parts/$part.php";
