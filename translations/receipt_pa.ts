<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en">
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>ਖਾਤਾ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>ਖਾਤਾ ਆਈਡੀ (RAPDRP) / ਕਨੈਕਸ਼ਨ ਆਈਡੀ (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>ਖਾਤਾ ਆਈਡੀ (RAPDRP) / ਖਪਤਕਾਰ ਨੰ. (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ਖਾਤਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>ਬੈਂਕ ਖਾਤਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>ਬਿੱਲ ਗਰੁੱਪ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>ਬਿਲਿੰਗ ਯੂਨਿਟ (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>ਬਿਜ਼ਨਸ ਪਾਰਟਨਰ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>ਖਪਤਕਾਰ (ਖਾਤਾ) ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>ਖਪਤਕਾਰ / ਮੀਟਰ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>ਖਪਤਕਾਰ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>ਖਪਤਕਾਰ ਕੋਡ</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>ਖਪਤਕਾਰ ਨੰ.</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>ਖਪਤਕਾਰ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>ਖਪਤਕਾਰ ਨੰਬਰ / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>ਕੰਟਰੈਕਟ ਖਾਤਾ ਨੰ.</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>ਕੰਟਰੈਕਟ ਖਾਤਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ਗਾਹਕ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>ਗਾਹਕ ਆਈਡੀ (ਖਪਤਕਾਰ ਨੰ. ਨਹੀਂ)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>ਗਾਹਕ ਆਈਡੀ / ਖਾਤਾ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>ਗਾਹਕ ਆਈਡੀ / ਰਜਿਸਟਰਡ ਫ਼ੋਨ ਨੰ.</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>ਗਾਹਕ ਖਾਤਾ (CA) ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>ਗਾਹਕ ਨੰਬਰ / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>ਗਾਹਕ ਨੰਬਰ / ਬਿਜ਼ਨਸ ਪਾਰਟਨਰ</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>ਸਾਈਕਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>ਡਾਟਾ ਕਾਰਡ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>ਜਨਮ ਮਿਤੀ (ਦਿਨ-ਮਹੀਨਾ-ਸਾਲ)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>ਬਿਜਲੀ ਖਾਤਾ ਨੰ. / ਸਰਵਿਸ ਕਨੈਕਸ਼ਨ ਨੰ.</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS ਨੰਬਰ</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>ਲੈਂਡਲਾਈਨ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>ਲੈਂਡਲਾਈਨ ਨੰਬਰ (STD ਕੋਡ ਤੋਂ ਬਿਨਾਂ)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>ਮੋਬਾਈਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>ਪਾਲਿਸੀ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>ਪ੍ਰੋਸੈਸਿੰਗ ਸਾਈਕਲ (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR ਨੰਬਰ</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD ਕੋਡ</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>ਸਰਵਿਸ ਕਨੈਕਸ਼ਨ ਨੰਬਰ / CA ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>ਸਰਵਿਸ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>ਸਮਾਰਟ ਕਾਰਡ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>ਸਬਸਕ੍ਰਾਈਬਰ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>ਯੂਨੀਕ ਸਰਵਿਸ ਨੰਬਰ (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>ਵਾਹਨ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>ਵਾਹਨ ਨੰਬਰ / ਵਾਲਿਟ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>ਵਾਹਨ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>ਵਾਹਨ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨੰਬਰ / ਵਾਲਿਟ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>ਵਾਹਨ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨੰਬਰ / ਵਾਲਿਟ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>ਵਿਊਇੰਗ ਕਾਰਡ (VC) ਨੰ. / ਰਜਿਸਟਰਡ ਮੋਬਾਈਲ</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>ਅੰਡੇਮਾਨ ਅਤੇ ਨਿਕੋਬਾਰ</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>ਆਂਧਰਾ ਪ੍ਰਦੇਸ਼</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>ਅਰੁਣਾਚਲ ਪ੍ਰਦੇਸ਼</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>ਅਸਾਮ</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>ਬਿਹਾਰ</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>ਚੰਡੀਗੜ੍ਹ</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>ਚੇਨਈ</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>ਛੱਤੀਸਗੜ੍ਹ</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>ਦਾਦਰਾ ਅਤੇ ਨਗਰ ਹਵੇਲੀ</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>ਦਮਨ ਅਤੇ ਦੀਵ</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>ਦਿੱਲੀ</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>ਗੋਆ</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>ਗੁਜਰਾਤ</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>ਹਰਿਆਣਾ</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>ਹਿਮਾਚਲ ਪ੍ਰਦੇਸ਼</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>ਜੰਮੂ ਅਤੇ ਕਸ਼ਮੀਰ</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ਝਾਰਖੰਡ</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>ਕਰਨਾਟਕ</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>ਕੇਰਲ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>ਕੋਲਕਾਤਾ</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>ਲੱਦਾਖ</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>ਲਕਸ਼ਦੀਪ</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>ਮੱਧ ਪ੍ਰਦੇਸ਼</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>ਮਹਾਰਾਸ਼ਟਰ</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>ਮਣੀਪੁਰ</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>ਮੇਘਾਲਿਆ</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>ਮਿਜ਼ੋਰਮ</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>ਮੁੰਬਈ</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>ਨਾਗਾਲੈਂਡ</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>ਨਵੀਂ ਦਿੱਲੀ</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>ਉੱਤਰ-ਪੂਰਬ</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ਓਡੀਸ਼ਾ</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>ਪੁਡੂਚੇਰੀ</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>ਪੰਜਾਬ</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>ਰਾਜਸਥਾਨ</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>ਸਿੱਕਮ</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>ਤਾਮਿਲਨਾਡੂ</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>ਤੇਲੰਗਾਨਾ</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>ਤ੍ਰਿਪੁਰਾ</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>ਉੱਤਰ ਪ੍ਰਦੇਸ਼ ਪੂਰਬ</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>ਉੱਤਰ ਪ੍ਰਦੇਸ਼ ਪੱਛਮ</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>ਉੱਤਰਾਖੰਡ</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>ਪੱਛਮੀ ਬੰਗਾਲ</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>ਤਾਰੀਖ਼</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>ਰਸੀਦ ਨੰ.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ਸੇਵਾ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>ਸਰਕਲ</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>ਹੋਰ ਜਾਣਕਾਰੀ</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ਆਰਡਰ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ਆਪਰੇਟਰ ਰੈਫ਼</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਲੈਣ-ਦੇਣ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ਕੈਸ਼ੀਅਰ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ਛਾਪਿਆ</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>ਸੇਵਾ ਖ਼ਰਚਾ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>ਕੁੱਲ ਲਿਆ</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>ਗਾਹਕ ਨੂੰ ਵਾਪਸੀ</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>ਅਭਿਆਸ – ਅਸਲੀ ਰਸੀਦ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ਡੁਪਲੀਕੇਟ %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ਰਕਮ</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>ਸਿਰਫ਼ %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>ਧੰਨਵਾਦ · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>ਰਸੀਦ %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>ਮੋਬਾਈਲ</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>ਪੋਸਟਪੇਡ</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ਲੈਂਡਲਾਈਨ</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>ਬਿਜਲੀ</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ਗੈਸ</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>ਬੀਮਾ</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ਡਾਟਾ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ਗਿਫ਼ਟ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>ਬਿੱਲ ਭੁਗਤਾਨ ਰਸੀਦ · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>ਰੀਚਾਰਜ ਰਸੀਦ · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>ਪੈਸੇ ਵਾਪਸੀ ਪਰਚੀ · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>ਬਿੱਲ ਭੁਗਤਾਨ ਪਰਚੀ · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>ਰੀਚਾਰਜ ਪਰਚੀ · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>ਪੈਸੇ ਨਹੀਂ ਕੱਟੇ – ਵਾਪਸੀ ਹੋਵੇਗੀ</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>ਰੱਦ ਹੋਇਆ – ਵਾਪਸੀ ਹੋਵੇਗੀ</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>ਜਾਂਚ ਚੱਲ ਰਹੀ ਹੈ – ਇਹ ਪਰਚੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>ਅਜੇ ਪੱਕਾ ਨਹੀਂ – ਇਹ ਪਰਚੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>ਨਹੀਂ ਭੇਜਿਆ</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>ਅਜੇ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>ਜਾਂਚ ਚੱਲ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>ਸਫਲ</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>ਰੱਦ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>ਅਗਲੇ ਬਿੱਲ ਵਿੱਚ ਭੁਗਤਾਨ ਦਿਸਣ ਤੱਕ ਇਹ ਰਸੀਦ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ਆਪਰੇਟਰ ਵੱਲੋਂ ਰੀਚਾਰਜ ਪੱਕਾ ਹੋਣ ਤੱਕ ਇਹ ਰਸੀਦ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ਆਪਰੇਟਰ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>ਦੁਕਾਨ ਪੈਸੇ ਵਾਪਸ ਕਰੇਗੀ ਜਾਂ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੇਗੀ।</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ਆਪਰੇਟਰ ਨੇ ਪੈਸੇ ਨਹੀਂ ਲਏ।</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ਆਪਰੇਟਰ ਨੇ ਪੱਕਾ ਕਰਨ ਤੋਂ ਬਾਅਦ ਇਸ ਨੂੰ ਰੱਦ ਕਰ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>ਦੁਕਾਨ ਪੈਸੇ ਵਾਪਸ ਕਰੇਗੀ।</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ਆਪਰੇਟਰ ਦੇ ਜਵਾਬ ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ।</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>ਦੁਕਾਨ ਇਸ ਦਾ ਨਿਪਟਾਰਾ ਕਰੇਗੀ। ਦੂਜੀ ਵਾਰ ਪੈਸੇ ਨਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>ਇਹ ਸਫਲ ਹੋਣ ਦਾ ਸਬੂਤ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ਆਪਰੇਟਰ ਨੇ ਅਜੇ ਪੱਕਾ ਨਹੀਂ ਕੀਤਾ। ਨਤੀਜੇ ਲਈ ਇਹ ਪਰਚੀ ਦੁਕਾਨ &apos;ਤੇ ਦਿਖਾਓ। ਦੂਜੀ ਵਾਰ ਪੈਸੇ ਨਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>ਸ਼ਿਕਾਇਤਾਂ: ਦੁਕਾਨ &apos;ਤੇ, ਰਸੀਦ ਨੰ. %1 ਨਾਲ</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>ਸ਼ਿਕਾਇਤਾਂ: %1, ਰਸੀਦ ਨੰ. %2 ਨਾਲ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ਨਕਦ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>ਉਧਾਰ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>ਭੁਗਤਾਨ</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>ਦਿੱਤਾ ਨਕਦ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ਬਕਾਇਆ ਵਾਪਸ</translation>
    </message>
</context>
</TS>
