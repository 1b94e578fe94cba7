// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simwire.h"

namespace ct::sim {

namespace {

//! Spoils what the answer says; false: this fault is not about that.
bool spoilValues(Fault fault, Dice &dice, const Gateway &gateway, AnswerValues &v)
{
    switch (fault) {
        case Fault::BodyOtherOrder: {
            const QByteArray other = gateway.otherOrder(v.orderid);
            v.orderid = other.isEmpty() ? "123456789012345" : other;
            return true;
        }
        case Fault::BodyOtherNumber:
            v.number = "9000000001";
            return true;
        case Fault::BodyOtherAmount:
            v.amount = v.amount + "0";
            return true;
        case Fault::BodyAmountDecimals:
            v.amount = v.amount.contains('.') ? v.amount : v.amount + ".00";
            return true;
        case Fault::BodyAmountExponent:
            v.amount = "1e1";
            return true;
        case Fault::BodyOrderNull:
        case Fault::BodyOrderEmpty:
            v.orderid.clear();
            return true;
        case Fault::BodyWordUnknown:
            v.status = dice.pick(QList<QByteArray>{"Processing", "Successful", "Failed", "Refund"});
            return true;
        case Fault::BodyWordUpper:
            v.status = v.status.toUpper();
            return true;
        case Fault::BodyWordSpaces:
            v.status = "  " + v.status + "  ";
            return true;
        case Fault::BodyWordLookalike:
            v.status = "Succe\u00dfs";
            return true;
        case Fault::BodyTxidZero:
            v.txid = dice.oneIn(2) ? "0" : "";
            return true;
        case Fault::BodyTxidLong:
            v.txid = QByteArray(500, '7');
            return true;
        case Fault::BodyTxidReused:
            v.txid = "1000225";
            return true;
        case Fault::BodyOpidLong:
            v.opid = QByteArray(3000, 'r');
            return true;
        case Fault::BodyOpidMarkup:
            v.opid = "<b>paid</b>=HYPERLINK(1)";
            return true;
        case Fault::BodyOpidControls:
            v.opid = "a\x1b[31mred\x7f";
            return true;
        default:
            return false;
    }
}

QByteArray utf16(const QByteArray &body)
{
    QByteArray out("\xff\xfe", 2);
    for (const char c : body)
        out.append(c).append('\0');
    return out;
}

QByteArray withoutLastField(const AnswerValues &v, const QByteArray &format)
{
    if (format == "csv")
        return v.txid + ',' + v.status + ',' + v.opid + ',' + v.number + ',' + v.amount;
    QByteArray body = answerBody(v, format);
    if (format == "xml")
        return body.replace("<amount>" + v.amount + "</amount>", "");
    return body.replace(",\"amount\":\"" + v.amount + '"', "");
}

QByteArray withKeyTwice(const AnswerValues &v, const QByteArray &format)
{
    QByteArray body = answerBody(v, format);
    if (format == "csv")
        return body.replace(v.status, v.status + ',' + v.status);
    if (format == "xml")
        return body.replace("<opid>", "<status>Success</status><opid>");
    return body.replace("\"opid\"", "\"status\":\"Success\",\"opid\"");
}

QByteArray withOneMore(const AnswerValues &v, const QByteArray &format)
{
    QByteArray body = answerBody(v, format);
    if (format == "csv")
        return body + ",1";
    if (format == "xml")
        return body.replace("</Recharge>", "<code>1</code></Recharge>");
    return body.chopped(1) + ",\"code\":\"1\"}";
}

QByteArray otherFormat(const AnswerValues &v, const QByteArray &format)
{
    return answerBody(v, format == "json" ? "csv" : format == "csv" ? "xml" : "json");
}

//! Spoils the spelling of an answer that says something.
QByteArray respelled(Fault fault, const AnswerValues &v, const QByteArray &format,
                     const QByteArray &body)
{
    switch (fault) {
        case Fault::BodyOtherFormat:
            return otherFormat(v, format);
        case Fault::BodyKeyTwice:
            return withKeyTwice(v, format);
        case Fault::BodyFieldMore:
            return withOneMore(v, format);
        case Fault::BodyFieldLess:
            return withoutLastField(v, format);
        case Fault::BodyOrderNull:
            return QByteArray(body).replace("\"orderid\":\"\"", "\"orderid\":null");
        case Fault::BodyNested:
            return "{\"data\":" + body + '}';
        case Fault::BodyDoctype:
            return "<!DOCTYPE Recharge [<!ENTITY a \"Success\">]>" + body;
        default:
            return body;
    }
}

QByteArray replaced(Fault fault, Dice &dice, const QByteArray &password, const QByteArray &body)
{
    switch (fault) {
        case Fault::BodyHtml:
            return "<html><head><title>Success</title></head><body>Recharge Success</body></html>";
        case Fault::BodyEmpty:
            return {};
        case Fault::BodyTruncated:
            return body.first(dice.below(std::max<qsizetype>(1, body.size())));
        case Fault::BodyBom:
            return "\xef\xbb\xbf" + body;
        case Fault::BodyOverLimit:
            return body + QByteArray(70'000, ' ');
        case Fault::BodyNoise:
            return QByteArray::fromHex("00ff17c3283a7b22000a0d1b5b414243deadbeef");
        case Fault::BodyWarningBefore:
            return "<br />\n<b>Warning</b>: mysqli::query() in /var/www/api.php on line 81\n" +
                   body;
        case Fault::BodyJunkBehind:
            return body + "OK";
        case Fault::BodyTwice:
            return body + '\n' + body;
        case Fault::BodyErr:
            return dice.pick(QList<QByteArray>{"err", "null", "[]", "{}", "0", "true"});
        case Fault::BodyKnownRefusal:
            return dice.pick(QList<QByteArray>{"Low Balance Please Contact Service Provider",
                                               "Parameter is missing",
                                               "Already in pending process"});
        case Fault::BodyPasswordEcho:
            return "Cannot GET /recharge/api?username=shop&pwd=" + password.toPercentEncoding() +
                   " pwd=" + password + " b64=" + password.toBase64();
        case Fault::BodyUtf16:
            return utf16(body);
        case Fault::BodySaysSuccess:
            return "Your Recharge is Success, txid 1225, thank you";
        case Fault::BodyGzip:
            return QByteArray::fromHex("1f8b0800000000000003ab5629a94c51b2520a2e4d4e4e2d2e56aa05");
        case Fault::BodyCommaWords:
            return "1225, Success, done, number, amount, order";
        case Fault::StatusUnknownOrder:
            return "Invalid order id/Invalid Response format";
        case Fault::StatusCallRefused:
            return dice.pick(QList<QByteArray>{"Authentication fail!", "Unauthorised Access"});
        default:
            return body;
    }
}

} // namespace

void spoilBody(Fault fault, Dice &dice, const Gateway &gateway, const QByteArray &password,
               const QByteArray &format, Answer &answer)
{
    if (fault == Fault::StatusInvalidIp || fault == Fault::StatusSaysPending) {
        if (!answer.values)
            return;
        answer.values->status = fault == Fault::StatusInvalidIp ? "Failure" : "Pending";
        if (fault == Fault::StatusInvalidIp) {
            answer.values->txid = "0";
            answer.values->opid = "Invalid IP 203.0.113.45";
        }
        answer.body = answerBody(*answer.values, format);
        return;
    }
    if (answer.values) {
        if (spoilValues(fault, dice, gateway, *answer.values))
            answer.body = answerBody(*answer.values, format);
        answer.body = respelled(fault, *answer.values, format, answer.body);
    }
    answer.body = replaced(fault, dice, password, answer.body);
}

} // namespace ct::sim
