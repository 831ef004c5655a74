<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** Keeps a customer page between the site and its reader: out of caches, indexes, frames, feeds and browsers' own plans. */
final class PrivatePage {

	/** What WordPress says in a head or header about a page that others may embed, subscribe to or edit. */
	private const HEAD = [
		[ 'wp_head', 'rsd_link', 10 ],
		[ 'wp_head', 'feed_links', 2 ],
		[ 'wp_head', 'feed_links_extra', 3 ],
		[ 'wp_head', 'rest_output_link_wp_head', 10 ],
		[ 'wp_head', 'wp_oembed_add_discovery_links', 10 ],
		[ 'wp_head', 'wp_shortlink_wp_head', 10 ],
		[ 'wp_head', 'rel_canonical', 10 ],
		[ 'wp_head', 'wp_generator', 10 ],
		// Lets browsers call on other hosts before anything asks for them.
		[ 'wp_head', 'wp_resource_hints', 2 ],
		[ 'template_redirect', 'rest_output_link_header', 11 ],
		[ 'template_redirect', 'wp_shortlink_header', 11 ],
		// Fetches pictures from another host where a browser lacks an emoji.
		[ 'wp_head', 'print_emoji_detection_script', 7 ],
		[ 'wp_enqueue_scripts', 'wp_enqueue_emoji_styles', 10 ],
		[ 'wp_print_styles', 'print_emoji_styles', 10 ],
	];

	public function __construct( private readonly PortalRequest $request, private readonly PagePolicy $policy ) {
	}

	/** As soon as it is known that this request is for a customer page, and before anything of it can fail. */
	public static function seal(): void {
		PrivateHeaders::askCachesToStayOut();
		add_filter( 'nocache_headers', static fn ( array $headers ): array => [ ...$headers, ...PrivateHeaders::UNCACHED ], PHP_INT_MAX );
		PrivateHeaders::send();
	}

	/** Once it is known which. */
	public function begin(): void {
		$this->policy->begin();
		add_filter( 'wp_headers', fn ( array $headers ): array => PrivateHeaders::over( $headers, $this->policy->policy() ), PHP_INT_MAX );
		foreach ( [ 'send_headers', 'template_redirect' ] as $hook ) {
			add_action( $hook, fn () => PrivateHeaders::insist( $this->policy->policy() ), PHP_INT_MAX );
		}
		add_filter( 'wp_robots', static fn ( array $robots ): array => [ ...wp_robots_sensitive_page( $robots ), 'nofollow' => true ], PHP_INT_MAX );
		add_filter( 'show_admin_bar', '__return_false', PHP_INT_MAX );
		add_filter( 'wp_speculation_rules_configuration', '__return_null', PHP_INT_MAX );
		add_filter( 'pre_get_document_title', [ $this, 'title' ], PHP_INT_MAX );
		add_filter( 'body_class', [ $this, 'bodyClass' ] );
		foreach ( self::HEAD as [ $hook, $callback, $priority ] ) {
			remove_action( $hook, $callback, $priority );
		}
	}

	/** As HTML, before WordPress puts its typography into the number. Without the amount: titles stand in tabs and histories. */
	public function title(): string {
		return $this->request->standIn()?->title() ?? $this->realTitle();
	}

	/** As HTML, of the document. */
	public function realTitle(): string {
		$page  = $this->request->page();
		$title = null === $page
			? __( 'This page is not available', 'coffer' )
			: self::of( $page->view );
		$site  = get_bloginfo( 'name' );
		return Html::text( '' === $site ? $title : "$title – " . wp_specialchars_decode( $site, ENT_QUOTES ) );
	}

	/** @param array<string, mixed> $view What the page shows, so also what a filter made of it. */
	private static function of( array $view ): string {
		return '' === $view['title'] ? trim( $view['kind_text'] . ' ' . $view['number'] ) : $view['title'];
	}

	/**
	 * @param list<string> $classes
	 * @return list<string>
	 */
	public function bodyClass( array $classes ): array {
		return [ ...$classes, 'coffer-portal-page', ...( $this->request->isEmbedded() ? [ 'coffer-portal-embedded' ] : [] ) ];
	}
}
