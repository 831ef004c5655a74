<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\Page;

defined( 'ABSPATH' ) || exit;

/** The shapes in which routes answer. */
final class Answer {

	/** One record. Its version comes as ETag too, to be sent back as If-Match. */
	public static function one( array $resource, int $status = 200 ): \WP_REST_Response {
		$headers = isset( $resource['version'] ) ? [ 'ETag' => '"' . $resource['version'] . '"' ] : [];
		return new \WP_REST_Response( $resource, $status, $headers );
	}

	/**
	 * A page of a list, with the headers that WordPress's own lists have; X-Coffer-Total-More where there are more than the total,
	 * which were not counted.
	 *
	 * @param callable(mixed): array<string, mixed> $resource Puts an item into its shape.
	 */
	public static function page( Page $page, callable $resource, RouteCall $call ): \WP_REST_Response {
		$pages    = (int) ceil( $page->total / $call->perPage() );
		$response = self::all( array_map( $resource, $page->items ), $page->total, $pages );
		if ( $page->hasMore ) {
			$response->header( 'X-Coffer-Total-More', '1' );
		}
		$address  = add_query_arg( urlencode_deep( $call->request->get_query_params() ), rest_url( $call->request->get_route() ) );
		$current  = $call->page();
		if ( $current > 1 ) {
			$response->link_header( 'prev', add_query_arg( 'page', min( $current - 1, max( 1, $pages ) ), $address ) );
		}
		if ( $current < $pages ) {
			$response->link_header( 'next', add_query_arg( 'page', $current + 1, $address ) );
		}
		return $response;
	}

	/** A whole list. */
	public static function all( array $resources, ?int $total = null, int $pages = 1 ): \WP_REST_Response {
		return new \WP_REST_Response(
			$resources,
			200,
			[
				'X-WP-Total'      => (string) ( $total ?? count( $resources ) ),
				'X-WP-TotalPages' => (string) $pages,
			]
		);
	}

	public static function nothing(): \WP_REST_Response {
		return new \WP_REST_Response( null, 204 );
	}
}
