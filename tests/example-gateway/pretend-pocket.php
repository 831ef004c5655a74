<?php
declare( strict_types=1 );

namespace Example\Pocket;

defined( 'ABSPATH' ) || exit;

/** In the place of api.pocket.example: the sandbox that a real service would have. */
final class PretendPocket {

	/** @var array<string, array<string, mixed>> */
	private array $orders = [];

	private bool $is_reachable = true;

	public function listen(): void {
		add_filter( 'pre_http_request', fn ( mixed $answer, array $request, string $url ): mixed => str_starts_with( $url, PocketApi::ADDRESS ) ? $this->answer( $request, substr( $url, strlen( PocketApi::ADDRESS ) ) ) : $answer, 10, 3 );
	}

	/** What a customer does on Pocket's page, and what somebody does in its screens. */
	public function pay( string $order ): void {
		$this->change( $order, static function ( array $kept ): array {
			if ( 'open' !== $kept['status'] ) {
				throw new \RuntimeException( "The order is {$kept['status']}." );
			}
			return [ ...$kept, 'status' => 'paid', 'payment' => 'pp_' . bin2hex( random_bytes( 8 ) ), 'email' => 'customer@example.com' ];
		} );
	}

	public function decline( string $order ): void {
		$this->change( $order, static fn ( array $kept ): array => [ ...$kept, 'status' => 'declined' ] );
	}

	public function refund( string $order, string $amount, string $id = '' ): void {
		$this->change( $order, static fn ( array $kept ): array => [ ...$kept, 'refunds' => [ ...$kept['refunds'], [ 'refund' => 'pr_' . bin2hex( random_bytes( 8 ) ), 'id' => $id, 'amount' => $amount ] ] ] );
	}

	public function whileUnreachable( \Closure $work ): void {
		$this->is_reachable = false;
		try {
			$work();
		} finally {
			$this->is_reachable = true;
		}
	}

	/** @param array<string, mixed> $request */
	private function answer( array $request, string $path ): mixed {
		$body = is_string( $request['body'] ?? null ) ? (array) json_decode( $request['body'], true ) : [];
		return match ( true ) {
			! $this->is_reachable                                                        => new \WP_Error( 'http_request_failed' ),
			'/orders' === $path                                                          => self::said( 200, $this->order( $body ) ),
			1 === preg_match( '#\A/orders/(po_\w+)/close\z#', $path, $parts )            => $this->close( $parts[1] ),
			1 === preg_match( '#\A/orders/(po_\w+)\z#', $path, $parts )                  => self::said( 200, $this->orders[ $parts[1] ] ?? null ),
			1 === preg_match( '#\A/payments/(pp_\w+)/refunds\z#', $path, $parts )        => $this->giveBack( $parts[1], $body ),
			default                                                                      => self::said( 404, [ 'error' => 'not_found' ] ),
		};
	}

	/**
	 * @param array<string, string> $wish
	 * @return array<string, mixed>
	 */
	private function order( array $wish ): array {
		foreach ( $this->orders as $order ) {
			if ( $order['id'] === $wish['id'] ) {
				return $order;
			}
		}
		$name  = 'po_' . bin2hex( random_bytes( 8 ) );
		$order = [
			'order'    => $name,
			'url'      => "https://pay.pocket.example/$name",
			'status'   => 'open',
			'account'  => 'acct_harbour',
			'expires'  => time() + 3600,
			'live'     => str_starts_with( PocketApi::key(), 'live_' ),
			'payment'  => null,
			'refunds'  => [],
			'id'       => $wish['id'],
			'amount'   => $wish['amount'],
			'currency' => $wish['currency'],
		];
		$this->orders[ $name ] = $order;
		return $order;
	}

	private function close( string $order ): mixed {
		if ( 'paid' === $this->orders[ $order ]['status'] ) {
			return self::said( 409, [ 'error' => 'paid' ] );
		}
		$this->change( $order, static fn ( array $kept ): array => [ ...$kept, 'status' => 'closed' ] );
		return self::said( 200, $this->orders[ $order ] );
	}

	/** @param array<string, string> $wish */
	private function giveBack( string $payment, array $wish ): mixed {
		foreach ( $this->orders as $name => $order ) {
			if ( $order['payment'] !== $payment ) {
				continue;
			}
			$made = array_values( array_filter( $order['refunds'], static fn ( array $refund ): bool => $refund['id'] === $wish['id'] ) );
			if ( [] === $made && (float) $wish['amount'] + array_sum( array_map( 'floatval', array_column( $order['refunds'], 'amount' ) ) ) > (float) $order['amount'] ) {
				return self::said( 422, [ 'error' => 'more_than_paid' ] );
			}
			if ( [] === $made ) {
				$this->refund( $name, $wish['amount'], $wish['id'] );
				$made = [ array_values( $this->orders[ $name ]['refunds'] )[ count( $order['refunds'] ) ] ];
			}
			return self::said( 200, $made[0] );
		}
		return self::said( 404, [ 'error' => 'not_found' ] );
	}

	/** @param \Closure(array<string, mixed>): array<string, mixed> $change */
	private function change( string $order, \Closure $change ): void {
		$this->orders[ $order ] = $change( $this->orders[ $order ] );
	}

	/** @return array<string, mixed> As wp_remote_request() gives it. */
	private static function said( int $status, mixed $body ): array {
		return [ 'response' => [ 'code' => null === $body ? 404 : $status ], 'headers' => [], 'cookies' => [], 'body' => (string) wp_json_encode( $body ?? [ 'error' => 'not_found' ] ) ];
	}
}
