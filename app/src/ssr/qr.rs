//! Pictures that a telephone's camera reads.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// The text as a QR code (ISO/IEC 18004) in SVG, black on white whatever the scheme; a quarter of it may be dirty. Empty if
/// the text is too long for one.
pub(crate) fn qr_picture(text: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::Q) else {
        return String::new();
    };
    let picture = code
        .render::<svg::Color<'_>>()
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"))
        .min_dimensions(240, 240)
        .build();
    // The declaration of an XML document has no place in a page.
    picture
        .split_once("?>")
        .map_or(picture.clone(), |(_, svg)| svg.to_owned())
}
