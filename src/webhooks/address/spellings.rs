//! Forbidden addresses and the ways to write them, for the tests.

use std::net::Ipv6Addr;

/// Two addresses or more out of every forbidden IPv4 block: its first, its last, and the famous ones.
pub(super) const FORBIDDEN_V4_SAMPLES: &[[u8; 4]] = &[
    [0, 0, 0, 0],
    [0, 255, 255, 255],
    [10, 0, 0, 1],
    [10, 255, 255, 255],
    [100, 64, 0, 0],
    [100, 100, 100, 200],
    [100, 127, 255, 255],
    [127, 0, 0, 1],
    [127, 255, 255, 254],
    [168, 63, 129, 16],
    [169, 254, 0, 0],
    [169, 254, 169, 254],
    [169, 254, 170, 2],
    [169, 254, 255, 255],
    [172, 16, 0, 0],
    [172, 31, 255, 255],
    [192, 0, 0, 0],
    [192, 0, 0, 192],
    [192, 0, 2, 0],
    [192, 0, 2, 255],
    [192, 31, 196, 1],
    [192, 52, 193, 1],
    [192, 88, 99, 1],
    [192, 168, 0, 0],
    [192, 168, 255, 255],
    [192, 175, 48, 1],
    [198, 18, 0, 0],
    [198, 19, 255, 255],
    [198, 51, 100, 7],
    [203, 0, 113, 9],
    [224, 0, 0, 1],
    [239, 255, 255, 255],
    [240, 0, 0, 1],
    [255, 255, 255, 255],
];

/// Addresses out of every forbidden IPv6 block, some at its edges.
pub(super) const FORBIDDEN_V6_SAMPLES: &[&str] = &[
    "::",
    "::1",
    "0:0:0:0:0:0:0:1",
    "0000:0000:0000:0000:0000:0000:0000:0001",
    "::2",
    "100::",
    "100::1",
    "100:0:0:1::1",
    "64:ff9b::",
    "64:ff9b::1",
    "64:ff9b:1::1",
    "64:ff9b:1:ffff:ffff:ffff:ffff:ffff",
    "2001::",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:1::1",
    "2001:1::2",
    "2001:2::1",
    "2001:3::1",
    "2001:4:112::1",
    "2001:10::1",
    "2001:20::1",
    "2001:2f:ffff::1",
    "2001:30::1",
    "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
    "2001:db8::1",
    "2001:DB8:ffff::1",
    "2002::1",
    "2002:7f00:1::",
    "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "2620:4f:8000::1",
    "3fff::1",
    "3fff:fff:ffff::1",
    "4000::1",
    "5f00::1",
    "5f00:ffff::1",
    "8000::1",
    "c000::1",
    "fc00::1",
    "fd00:ec2::254",
    "fdff::1",
    "fe00::1",
    "fe80::1",
    "febf::1",
    "fec0::1",
    "feff::1",
    "ff00::1",
    "ff02::1",
    "ff0e::1",
    "1fff:ffff::1",
    "2a00:1::5efe:a00:1",
    "2a00:1::200:5efe:a00:1",
    "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
];

fn full_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '0'..='9' => char::from_u32(0xff10 + (u32::from(c) - u32::from('0'))).unwrap(),
            '.' => '\u{3002}',
            other => other,
        })
        .collect()
}

fn percent_encoded(text: &str) -> String {
    text.bytes()
        .flat_map(|byte| format!("%{byte:02x}").into_bytes())
        .map(char::from)
        .collect()
}

/// Every way we know to write an IPv4 address as the host of a URL.
pub(super) fn v4_spellings([a, b, c, d]: [u8; 4]) -> Vec<String> {
    let whole = u32::from_be_bytes([a, b, c, d]);
    let lower_half = u16::from_be_bytes([c, d]);
    let lower_three = whole & 0x00ff_ffff;
    let (high, low) = (whole >> 16, whole & 0xffff);
    let plain = format!("{a}.{b}.{c}.{d}");
    let mut spellings = vec![
        format!("{plain}."),
        format!("{whole}"),
        format!("{whole:#x}"),
        format!("0X{whole:X}"),
        format!("0{whole:o}"),
        format!("{a}.{lower_three}"),
        format!("{a}.{b}.{lower_half}"),
        format!("{a:#x}.{b:#x}.{c:#x}.{d:#x}"),
        format!("0{a:o}.0{b:o}.0{c:o}.0{d:o}"),
        format!("000{a:o}.0000{b:o}.{c}.{d:#x}"),
        format!("{a:#x}.{lower_three}"),
        format!("{a}.0{b:o}.{lower_half:#x}"),
        full_width(&plain),
        full_width(&format!("{whole}")),
        percent_encoded(&plain),
        percent_encoded(&format!("{whole}")),
        percent_encoded(&full_width(&plain)),
        plain.replacen('.', "%2e", 1),
        plain.replace('.', "\u{ff0e}"),
        plain.replace('.', "\u{ff61}"),
        plain.replacen('1', "\u{2460}", 1),
        plain.replacen('.', "\u{ad}.", 1),
        plain.replacen('.', ".\u{200b}", 1),
        format!("[::ffff:{plain}]"),
        format!("[::{plain}]"),
        format!("[::ffff:0:{plain}]"),
        format!("[64:ff9b::{plain}]"),
        format!("[64:ff9b:1::{plain}]"),
        format!("[::ffff:{high:x}:{low:x}]"),
        format!("[0:0:0:0:0:FFFF:{high:X}:{low:X}]"),
        format!("[2002:{high:x}:{low:x}::1]"),
        format!("[2001:0:{high:x}:{low:x}::1]"),
        format!("[2a00:1450::5efe:{plain}]"),
        format!("[{plain}]"),
    ];
    spellings.push(plain);
    spellings
}

/// Every way we know to write an IPv6 address as the host of a URL, zone ids included.
pub(super) fn v6_spellings(text: &str) -> Vec<String> {
    let address: Ipv6Addr = text.parse().unwrap();
    let long = address
        .segments()
        .map(|segment| format!("{segment:04x}"))
        .join(":");
    vec![
        format!("[{text}]"),
        format!("[{address}]"),
        format!("[{long}]"),
        format!("[{}]", long.to_uppercase()),
        format!("[{text}%25eth0]"),
        format!("[{text}%eth0]"),
        format!("[{text}%251]"),
        format!("[{text}]."),
        format!("%5b{text}%5d"),
        full_width(&format!("[{text}]")),
    ]
}
