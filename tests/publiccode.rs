//! `publiccode.yml` is what the catalogue of public software takes: the keys and the limits of
//! publiccode.yml 0.7, as its text and the parser of Developers Italia have them, and nothing beside
//! them; and it says of the project what is true.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own files has nothing else to do"
)]

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct PublicCode {
    publiccode_yml_version: String,
    name: String,
    url: String,
    platforms: Vec<String>,
    #[serde(default)]
    categories: Vec<Category>,
    #[serde(rename = "developmentStatus")]
    _status: Status,
    #[serde(rename = "softwareType")]
    _type: SoftwareType,
    intended_audience: Option<Audience>,
    organisation: Option<Organisation>,
    description: BTreeMap<String, Description>,
    legal: Legal,
    maintenance: Maintenance,
    localisation: Localisation,
}

/// Of the list of categories, those that we could be.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Category {
    Communications,
    ContentManagement,
    DigitalCitizenship,
    DocumentManagement,
    RegulationsAndDirectives,
    Translation,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Concept,
    Development,
    Beta,
    Stable,
    Obsolete,
}

#[derive(Deserialize)]
enum SoftwareType {
    #[serde(rename = "standalone/desktop")]
    Desktop,
    #[serde(rename = "standalone/web")]
    Web,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Audience {
    #[serde(default)]
    countries: Vec<String>,
    #[serde(rename = "scope", default)]
    _scope: Vec<Scope>,
}

/// Of the list of scopes, those that we could be.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Scope {
    LocalAuthorities,
    Society,
    Welfare,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Organisation {
    uri: String,
    #[serde(rename = "name")]
    _name: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Description {
    short_description: String,
    long_description: String,
    features: Vec<String>,
    documentation: Option<String>,
    #[serde(default)]
    screenshots: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Legal {
    license: String,
    #[serde(rename = "mainCopyrightOwner")]
    _owner: Option<String>,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Maintained {
    Internal,
    Contract,
    Community,
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Maintenance {
    r#type: Maintained,
    #[serde(default)]
    contacts: Vec<Contact>,
    #[serde(default)]
    contractors: Vec<Contractor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contact {
    name: String,
    email: Option<String>,
    #[serde(rename = "affiliation")]
    _affiliation: Option<String>,
    phone: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contractor {
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "until")]
    _until: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Localisation {
    localisation_ready: bool,
    available_languages: BTreeSet<String>,
}

/// What the catalogue would refuse.
fn refused(text: &str) -> Result<PublicCode, String> {
    let read: PublicCode = serde_saphyr::from_str(text).map_err(|error| error.to_string())?;
    let web = |address: &str| {
        let rest = address.strip_prefix("https://");
        rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
    };
    let mut wrong = Vec::new();
    let mut hold = |holds: bool, what: &str| {
        if !holds {
            wrong.push(what.to_owned());
        }
    };
    hold(read.publiccode_yml_version == "0.7", "version");
    hold(!read.name.trim().is_empty(), "name");
    hold(web(&read.url), "url");
    hold(!read.platforms.is_empty(), "platforms");
    hold(!read.description.is_empty(), "description");
    for description in read.description.values() {
        let length = |text: &str| text.trim().chars().count();
        hold(
            (1..=150).contains(&length(&description.short_description)),
            "short",
        );
        hold(
            (150..=10_000).contains(&length(&description.long_description)),
            "long",
        );
        hold(!description.features.is_empty(), "features");
        hold(
            description.documentation.as_deref().is_none_or(web),
            "documentation",
        );
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let there = |path: &String| root.join(path).is_file();
        hold(description.screenshots.iter().all(there), "screenshots");
    }
    let countries = read.intended_audience.iter().flat_map(|a| &a.countries);
    let code = |code: &String| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
    hold(countries.into_iter().all(code), "countries");
    hold(
        read.organisation
            .as_ref()
            .is_none_or(|o| o.uri.contains(':')),
        "organisation",
    );
    let Maintenance {
        r#type,
        contacts,
        contractors,
    } = &read.maintenance;
    let asked = matches!(r#type, Maintained::Internal | Maintained::Community);
    hold(!asked || !contacts.is_empty(), "contacts");
    hold(
        (*r#type == Maintained::Contract) != contractors.is_empty(),
        "contractors",
    );
    hold(
        contacts.iter().all(|contact| !contact.name.is_empty()),
        "contact",
    );
    hold(
        !read.localisation.available_languages.is_empty(),
        "languages",
    );
    match wrong.is_empty() {
        true => Ok(read),
        false => Err(wrong.join(", ")),
    }
}

fn project(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_catalogue_takes_it() {
    let read = refused(&project("publiccode.yml"));
    assert!(read.is_ok(), "{:?}", read.err());
}

#[test]
fn it_says_of_the_project_what_is_true() {
    let read = refused(&project("publiccode.yml")).unwrap_or_else(|wrong| panic!("{wrong}"));
    let cargo: toml::Table = toml::from_str(&project("Cargo.toml")).unwrap();
    assert_eq!(
        Some(read.legal.license.as_str()),
        cargo["package"]["license"].as_str()
    );
    assert_eq!(Some(read.name.as_str()), cargo["package"]["name"].as_str());
    assert!(project("LICENSE-TEXTS.md").contains("CC BY 4.0"));
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    let folders = folders.unwrap().map(|entry| entry.unwrap().file_name());
    let tags: BTreeSet<String> = folders.map(|name| name.into_string().unwrap()).collect();
    assert_eq!(read.localisation.available_languages, tags);
    assert!(read.localisation.localisation_ready && read.categories.len() == 2);
    // Whom to ask is what the office has published, and nothing else.
    let office: toml::Table = toml::from_str(&project("templates/office.toml")).unwrap();
    for contact in &read.maintenance.contacts {
        assert_eq!(contact.email.as_deref(), office["email"].as_str());
        assert_eq!(
            (contact.name.as_str(), &contact.phone),
            (office["unit"].as_str().unwrap(), &None)
        );
    }
}

#[test]
fn what_the_catalogue_refuses_is_found() {
    let text = project("publiccode.yml");
    for (old, new) in [
        ("name: volantino\n", ""),
        ("license: EUPL-1.2", "licence: EUPL-1.2"),
        ("developmentStatus: beta", "developmentStatus: ready"),
        (
            "softwareType: \"standalone/desktop\"",
            "softwareType: desktop",
        ),
        ("\"0.7\"", "\"1\""),
        ("https://example.org/volantino.git", "volantino.git"),
        ("  type: none\n", "  type: contract\n"),
        ("    - IT\n", "    - Italia\n"),
        ("  - translation\n", "  - translations\n"),
        ("Makes leaflets as PDF", &"Makes leaflets as PDF ".repeat(9)),
        ("localisationReady: true", "localisationReady: yes, it is"),
    ] {
        assert_eq!(text.matches(old).count(), 1, "{old}");
        assert!(refused(&text.replace(old, new)).is_err(), "{new}");
    }
}
