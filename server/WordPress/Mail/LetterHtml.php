<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Mail;

defined( 'ABSPATH' ) || exit;

/**
 * A letter as HTML: styles in place, because mail programs drop style sheets; no colours but those of the button, so that
 * programs with dark screens turn it as they do their own; nothing that is fetched from anywhere.
 */
final class LetterHtml {

	private const FONT = 'font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,\'Noto Sans\',Arial,sans-serif;';

	public static function of( Letter $letter ): string {
		$start = 'rtl' === $letter->direction ? 'right' : 'left';
		$parts = [
			'<!DOCTYPE html>',
			'<html lang="' . esc_attr( $letter->language ) . '" dir="' . esc_attr( $letter->direction ) . '">',
			'<head>',
			'<meta charset="utf-8">',
			'<meta name="viewport" content="width=device-width, initial-scale=1">',
			'<meta name="color-scheme" content="light dark">',
			'<meta name="supported-color-schemes" content="light dark">',
			'<meta name="format-detection" content="telephone=no, date=no, address=no">',
			'<title>' . esc_html( $letter->subject ) . '</title>',
			'</head>',
			'<body style="margin:0;padding:0;">',
			'<div dir="' . esc_attr( $letter->direction ) . '" style="' . self::FONT . "max-width:560px;margin:0 auto;padding:28px 20px;font-size:16px;line-height:1.6;text-align:$start;overflow-wrap:anywhere;\">",
			...self::paragraphs( $letter->text, '' ),
			...( null === $letter->url ? [] : self::link( $letter->button, $letter->url ) ),
			...self::paragraphs( $letter->closing, 'font-size:14px;opacity:0.75;' ),
			'<hr style="border:0;border-top:1px solid #8c8f94;opacity:0.4;margin:28px 0 14px;">',
			'<p style="margin:0;font-size:13px;line-height:1.5;opacity:0.75;">' . implode( '<br>', array_map( 'esc_html', array_filter( [ $letter->business, $letter->businessEmail ] ) ) ) . '</p>',
			'</div>',
			'</body>',
			'</html>',
		];
		return implode( "\n", $parts ) . "\n";
	}

	/** @return list<string> */
	private static function paragraphs( string $text, string $style ): array {
		$paragraphs = preg_split( '/\n\s*\n/', trim( $text ), -1, PREG_SPLIT_NO_EMPTY ) ?: [];
		return array_map(
			// Each finds its own direction: an address or a name in other letters does not turn the whole letter.
			static fn ( string $paragraph ): string => '<p dir="auto" style="margin:0 0 16px;' . $style . '">' . implode( "<br>\n", array_map( 'esc_html', explode( "\n", $paragraph ) ) ) . '</p>',
			$paragraphs
		);
	}

	/** @return list<string> */
	private static function link( string $button, #[\SensitiveParameter] string $url ): array {
		$href = esc_url( $url, [ 'http', 'https' ] );
		return [
			'<p style="margin:24px 0 12px;"><a href="' . $href . '" style="display:inline-block;padding:12px 22px;border:1px solid #1d4ed8;border-radius:6px;background-color:#1d4ed8;color:#ffffff;font-weight:600;text-decoration:none;">' . esc_html( $button ) . '</a></p>',
			'<p dir="ltr" style="margin:0 0 16px;font-size:13px;line-height:1.5;text-align:inherit;word-break:break-all;"><a href="' . $href . '" style="color:inherit;">' . esc_html( $url ) . '</a></p>',
		];
	}
}
