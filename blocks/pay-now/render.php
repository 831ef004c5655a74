<?php
/**
 * @var string               $wrapper Attributes of the block, escaped.
 * @var string               $part    Which of portal-template/parts shows it.
 * @var string               $label   What is paid for.
 * @var string               $button  What the first button says; empty for what the way to pay says.
 * @var array<string, mixed> $pay     contract/schemas/pay-state.json, as it was when the page was made.
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

require dirname( __DIR__, 3 ) . "/portal-template/parts/$part.php";
