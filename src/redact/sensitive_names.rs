//! Names of fields that hold sensitive values: passwords, keys, tokens, codes.

use super::excerpt::find;

/// Whether a field of this name holds a sensitive value.
///
/// Names are compared by words: `newPwd`, `new_pwd` and `new-pwd` are the same. A field whose name ends in a word such as
/// `length` or `type` only describes a sensitive value.
pub(crate) fn is_sensitive(name: &str) -> bool {
    if name.len() > LONGEST_NAME || CHINESE.into_iter().any(|word| find(word, name).is_some()) {
        return true;
    }
    let words = words(name);
    let joined = joined(&words);
    if name.is_ascii() && is_listed(&joined, NOT_SENSITIVE) {
        return false;
    }
    if is_listed(&joined, FIELDS) {
        return true;
    }
    let is_description = entries(&words).skip(1).last().is_some_and(|last| is_listed(last, DESCRIPTIONS));
    !is_description && (has_part(&joined) || entries(&words).any(|word| is_listed(word, WORDS)))
}

/// Whether a field of this name has no fixed type, and may hold sensitive values at any depth.
pub(crate) fn is_free_form(name: &str) -> bool {
    name.len() <= LONGEST_NAME && is_listed(&joined(&words(name)), FREE_FORM)
}

/// Returns the position of the first sensitive name in a text. Parts such as `password` match anywhere; words such as `pin`
/// match only as a key: `"pin":`, `pin=` or `<pin>`.
pub(crate) fn first_in(text: &str) -> Option<usize> {
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_name(character), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                start = None;
                let (name, rest) = (text.get(from..at).unwrap_or_default(), text.get(at..).unwrap_or_default());
                if has_part(&joined(&words(name))) || is_key(rest) && (is_sensitive(name) || is_free_form(name) && rest.starts_with(QUOTES))
                {
                    return Some(from);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether a name is a key; `rest` is the text after it.
fn is_key(rest: &str) -> bool {
    rest.trim_start_matches(['\\', '"', '\'', ' ', '\t', ']']).starts_with([':', '=', '>'])
}

/// Whether a character can be part of a name. Outside ASCII, all are but common blanks and punctuation: the tables of the
/// standard library for letters would add 17 KB to a program.
fn is_name(character: char) -> bool {
    match character {
        '_' | '-' => true,
        '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' => {
            false
        }
        _ => !character.is_ascii() || character.is_ascii_alphanumeric(),
    }
}

/// Returns the words of a name in lower case, without digits: `aes key` for `AESKey2`. Other characters than the letters of
/// ASCII separate words.
fn words(name: &str) -> String {
    let mut words = String::with_capacity(2 * name.len());
    let mut bytes = name.bytes().peekable();
    let mut before = b' ';
    while let Some(byte) = bytes.next() {
        let next_is_lower = bytes.peek().is_some_and(u8::is_ascii_lowercase);
        let begins = byte.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_uppercase() && next_is_lower);
        if begins || !byte.is_ascii_alphabetic() {
            words.push(' ');
        }
        if byte.is_ascii_alphabetic() {
            words.push(char::from(byte.to_ascii_lowercase()));
        }
        before = byte;
    }
    words
}

/// The words without the spaces between them.
fn joined(words: &str) -> Vec<u8> {
    words.bytes().filter(|byte| *byte != b' ').collect()
}

/// Whether `joined`, the words of a name joined together, contains one of [`PARTS`].
fn has_part(joined: &[u8]) -> bool {
    joined.iter().enumerate().any(|(at, letter)| {
        let parts = PARTS.get(usize::from(letter.wrapping_sub(b'a'))).copied().unwrap_or_default();
        joined.get(at..).is_some_and(|rest| entries(parts).any(|part| rest.starts_with(part)))
    })
}

/// Whether a table has this word.
#[inline(never)]
pub(super) fn is_listed(word: &[u8], table: &str) -> bool {
    entries(table).any(|entry| entry == word)
}

/// The entries of a table of words. A table is one text, because a program has 40 more bytes for each `&str` of an array.
fn entries(table: &str) -> impl Iterator<Item = &[u8]> {
    table.as_bytes().split(|byte| *byte == b' ').filter(|entry| !entry.is_empty())
}

/// In bytes. Longer names count as sensitive.
const LONGEST_NAME: usize = 256;

const QUOTES: [char; 3] = ['\\', '"', '\''];

/// Chinese words for password, key, token, credential and code: the service's labels can be Chinese.
const CHINESE: [&str; 8] = ["密码", "口令", "密钥", "私钥", "令牌", "凭证", "凭据", "验证码"];

/// Parts that make a name sensitive wherever they occur, separated by spaces and grouped by their first letter from `a` to `z`.
const PARTS: [&str; 26] = [
    "accesscode accesskey activationcode aeskey apikey authcode authkey authorization",
    "backupcode bearer",
    "checkcode codeverifier confirmationcode confirmcode connectionstring cookie credential",
    "decryptionkey decryptkey deskey devicecode dynamiccode",
    "emailcode enckey encryptedkey encryptionkey encryptkey exchangecode",
    "facode factorcode",
    "",
    "hmackey",
    "invitationcode invitecode",
    "",
    "",
    "logincode",
    "magiccode magiclink masterkey mfacode",
    "",
    "onetimecode otpcode",
    "passcode passphrase passwd password permanentcode phonecode pincode privatekey privkey",
    "",
    "recoverycode recoverykey resetcode rsakey",
    "samlresponse scratchcode secret securityanswer securitycode sharedkey signingkey signkey smscode sshkey",
    "tempcode temporarycode token",
    "",
    "validatecode validationcode verificationcode verifycode",
    "",
    "",
    "",
    "",
];

/// Words that make a name sensitive.
const WORDS: &str = "assertion captcha cert certificate certificates certs csrf dsn hmac hotp jwe jws jwt mnemonic otp otps pass \
    passkey pem pfx pin pkcs psk psw pswd pw pwd salt seed session sid sig signature sk skey ticket totp xsrf";

/// Complete names that are sensitive and match neither [`PARTS`] nor [`WORDS`]: fields of the API, and names that are common
/// elsewhere.
const FIELDS: &str = "auth ciphertext custom encodingaeskey sign ticketurl";

/// Fields of the API without a fixed type.
const FREE_FORM: &str = "accountinfo assignedpolicy casconfig config connections customconfig decryptedcontent fields file oauthconfig \
    oidcconfig operationparam originvalue requestbody requestheaders response responsebody responseheaders \
    samlconfig targetvalue userinfoinidp";

/// Last words of names of fields that describe a sensitive value: its length, its expiry.
const DESCRIPTIONS: &str = "algorithm at attempts count days enabled endpoint expiration expires expiry format in length level lifetime \
    limit method methods policy required size status strategy timeout ttl type types unit";

/// Fields of the API that match the words above and are not sensitive: switches, settings, public identifiers.
const NOT_SENSITIVE: &str = "accesskeyid accountlockloginpasswordfailcheck autogeneratepassword completepasswordafterpasscodelogin \
    cookiesettings defaultpasswordconfig iswinchangepwd keeppassword loginpasswordfailcheck passwordtabconfig \
    resetpasswordonfirstlogin resetpasswordonnextlogin robotverifyloginpasswordfailcheck \
    sendpasswordresetednotification showforgetpasswordbutton showpasswordininviteemail totpmfaenabled \
    verifycodetabconfig withuserpasswordexpiretime";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sensitive_names_match_by_words() {
        for name in [
            "password",
            "newPassword",
            "Password",
            "user_password",
            "pwd",
            "newPwd",
            "bindPwd",
            "passwd",
            "passCode",
            "pass-phrase",
            "senderPass",
            "secret",
            "appSecret",
            "app_secret",
            "client_secret",
            "accessKeySecret",
            "token",
            "accessToken",
            "access_token",
            "mfaToken",
            "verification_token",
            "X-Authing-Token",
            "otp",
            "totp",
            "userOTP",
            "pin",
            "PIN",
            "pinCode",
            "verifyCode",
            "captcha",
            "captchaCode",
            "recoveryCode",
            "recovery_codes",
            "permanentCode",
            "smsCode",
            "privateKey",
            "private_key",
            "PRIVATE-KEY",
            "apiKey",
            "apikey",
            "APIKey",
            "accessKey",
            "secretKey",
            "sk",
            "SK",
            "aes_key",
            "encodingAESKey",
            "encrypt_key",
            "encryptedKey",
            "credential",
            "bindCredentials",
            "authorization",
            "Authorization",
            "Proxy-Authorization",
            "cookie",
            "Set-Cookie",
            "session",
            "sessionId",
            "bearer",
            "jwt",
            "JWTAssertion",
            "signature",
            "cert",
            "pem",
            "salt",
            "ciphertext",
            "custom",
            "ticket_url",
            "password2",
            "otp1",
            "resetTokens[]",
            "options[password]",
            "a.b.secret",
            "accesstoken",
            "新密码",
            "用户pwd",
            "pwd长度",
            "2faCode",
            "sign",
            "db_pw",
            "connectionString",
            "dsn",
        ] {
            assert!(is_sensitive(name), "{name}");
        }
        for name in [
            "",
            "code",
            "statusCode",
            "apiCode",
            "phoneCountryCode",
            "roleCode",
            "entCode",
            "app_code",
            "name",
            "key",
            "appKey",
            "publicKey",
            "accessKeyId",
            "task",
            "risk",
            "skip",
            "ask",
            "spin",
            "pinned",
            "shipping",
            "bypass",
            "passenger",
            "compass",
            "desktop",
            "concert",
            "inside",
            "result",
            "message",
            "expires_in",
            "authingTokenExpiresIn",
            "verifyCodeLength",
            "passwordEncryptType",
            "keepPassword",
            "totpStatus",
            "passwordTabConfig",
            "userIds[]",
            "state",
            "nonce",
            "username",
            "customData",
            "scrollId",
            "signUp",
            "design",
            "interfaceCode",
        ] {
            assert!(!is_sensitive(name), "{name}");
        }
        assert!(is_sensitive("keepPassword\u{e9}"), "not a field of the API");
        assert!(is_sensitive(&"x".repeat(LONGEST_NAME + 1)), "longer than the limit");
    }

    #[test]
    fn free_form_names_match_exactly() {
        assert!(is_free_form("requestHeaders") && is_free_form("oidc_config") && is_free_form("config"));
        assert!(!is_free_form("retryConfig") && !is_free_form("profile") && !is_free_form(""));
    }

    #[test]
    fn first_sensitive_name_in_a_text() {
        for (text, at) in [
            (r#"{"a":1,"Secret":"x"}"#, Some(8)),
            (r#"{\"a\":1,\"otp\" : 1}"#, Some(11)),
            ("a session expired, sid=1", Some(19)),
            ("<b>x</b><pin>1", Some(9)),
            (r#"{"name":"pin","sk":"x"}"#, Some(15)),
            (r#"{"config":{}}"#, Some(2)),
            ("see config: nginx", None),
            ("your session has expired, pin it", None),
            ("é=1", None),
            ("\u{201c}a\u{201d}\u{ff1a}pwd=1", Some(10)),
            ("错误pwd=1", Some(0)),
            ("新密码=1", Some(0)),
            ("a bearer", Some(2)),
        ] {
            assert_eq!(first_in(text), at, "{text}");
        }
    }
}
