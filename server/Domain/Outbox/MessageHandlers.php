<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

defined( 'ABSPATH' ) || exit;

/** Who handles which topic. Each is built when its first message is delivered. */
final class MessageHandlers {

	/** @var array<string, MessageHandler> */
	private array $built = [];

	/** @param array<string, \Closure(): MessageHandler> $makers By topic. */
	public function __construct( private array $makers ) {
	}

	/** @param \Closure(): MessageHandler $maker */
	public function add( string $topic, \Closure $maker ): void {
		$this->makers[ $topic ] = $maker;
		unset( $this->built[ $topic ] );
	}

	public function of( string $topic ): ?MessageHandler {
		$maker = $this->makers[ $topic ] ?? null;
		return null === $maker ? null : $this->built[ $topic ] ??= $maker();
	}
}
