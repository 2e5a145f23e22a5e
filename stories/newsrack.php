<?php
/**
 * Plugin Name: newsrack
 * Description: News widgets in posts, pages and templates. Their script lies in wp-content/newsrack/.
 */

/* A script tag of our own: WordPress before 6.5 knows no modules, and a version behind the address is not needed. */
add_action(
	'wp_head',
	function () {
		printf( "<script type=\"module\" src=\"%s\"></script>\n", esc_url( content_url( 'newsrack/cdn.js' ) ) );
	}
);

/* Who may not write any HTML may write these tags. */
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		$names      = array( 'headline-list', 'breaking-ticker', 'article-card', 'article', 'comment-box', 'source' );
		$attributes = 'src limit layout show which mode more backend thread story-id heading-level lang loading slot theme';
		foreach ( 'post' === $context ? $names : array() as $name ) {
			$tags[ "news-$name" ] = array_fill_keys( explode( ' ', $attributes ), true );
		}
		return $tags;
	},
	10,
	2
);
