<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta_IN" sourcelanguage="en">
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>கணக்கு ஐடி</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>கணக்கு ஐடி (RAPDRP) / இணைப்பு ஐடி (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>கணக்கு ஐடி (RAPDRP) / நுகர்வோர் எண் (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>கணக்கு எண்</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP எண்</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>வங்கி கணக்கு எண்</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>பில் குழு எண்</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>பில்லிங் யூனிட் (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>பிசினஸ் பார்ட்னர் எண்</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA எண்</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>நுகர்வோர் (கணக்கு) எண்</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>நுகர்வோர் / மீட்டர் எண்</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>நுகர்வோர் ஐடி</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>நுகர்வோர் குறியீடு</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>நுகர்வோர் எண்</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>நுகர்வோர் எண்</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>நுகர்வோர் எண் / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>ஒப்பந்த கணக்கு எண்</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>ஒப்பந்த கணக்கு எண்</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>வாடிக்கையாளர் ஐடி</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>வாடிக்கையாளர் ஐடி (நுகர்வோர் எண் அல்ல)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>வாடிக்கையாளர் ஐடி / கணக்கு ஐடி</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>வாடிக்கையாளர் ஐடி / பதிவான தொலைபேசி எண்</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>வாடிக்கையாளர் கணக்கு (CA) எண்</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>வாடிக்கையாளர் எண் / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>வாடிக்கையாளர் எண் / பிசினஸ் பார்ட்னர்</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>சுழற்சி எண்</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>டேட்டா கார்டு எண்</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>பிறந்த தேதி (நாள்-மாதம்-ஆண்டு)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>மின்சார கணக்கு எண் / சேவை இணைப்பு எண்</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS எண்</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K எண்</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>லேண்ட்லைன் எண்</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>லேண்ட்லைன் எண் (STD குறியீடு இல்லாமல்)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>மொபைல் எண்</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>பாலிசி எண்</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>செயலாக்க சுழற்சி (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR எண்</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD குறியீடு</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>சேவை இணைப்பு எண் / CA எண்</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>சேவை எண்</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>ஸ்மார்ட் கார்டு எண்</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>சந்தாதாரர் ஐடி</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC எண்</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>தனி சேவை எண் (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>வாகன எண்</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>வாகன எண் / வாலட் எண்</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>வாகன பதிவு எண்</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>வாகன பதிவு எண் / வாலட் ஐடி</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>வாகன பதிவு எண் / வாலட் எண்</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>வியூவிங் கார்டு (VC) எண் / பதிவான மொபைல்</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>அந்தமான் மற்றும் நிகோபார்</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>ஆந்திரப் பிரதேசம்</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>அருணாச்சலப் பிரதேசம்</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>அசாம்</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>பீகார்</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>சண்டிகர்</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>சென்னை</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>சத்தீஸ்கர்</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>தாத்ரா மற்றும் நகர் ஹவேலி</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>டாமன் மற்றும் டையூ</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>டெல்லி</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>கோவா</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>குஜராத்</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>ஹரியானா</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>இமாச்சலப் பிரதேசம்</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>ஜம்மு காஷ்மீர்</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ஜார்க்கண்ட்</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>கர்நாடகா</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>கேரளா</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>கொல்கத்தா</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>லடாக்</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>லட்சத்தீவு</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>மத்தியப் பிரதேசம்</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>மகாராஷ்டிரா</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>மணிப்பூர்</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>மேகாலயா</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>மிசோரம்</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>மும்பை</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>நாகாலாந்து</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>புது டெல்லி</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>வடகிழக்கு</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ஒடிசா</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>புதுச்சேரி</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>பஞ்சாப்</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>ராஜஸ்தான்</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>சிக்கிம்</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>தமிழ்நாடு</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>தெலங்கானா</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>திரிபுரா</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>உத்தரப் பிரதேசம் கிழக்கு</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>உத்தரப் பிரதேசம் மேற்கு</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>உத்தராகண்ட்</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>மேற்கு வங்காளம்</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>தேதி</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>ரசீது எண்</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>சேவை</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>வட்டம்</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>கூடுதல் விவரம்</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ஆர்டர் ஐடி</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ஆபரேட்டர் குறிப்பு எண்</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>வழங்குநர் பரிவர்த்தனை</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>காசாளர்</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>அச்சிட்டது</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>சேவைக் கட்டணம்</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>மொத்தம் பெற்றது</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>வாடிக்கையாளருக்குத் திருப்பித் தரவேண்டியது</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>பயிற்சி – உண்மையான ரசீது அல்ல</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>நகல் %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 மட்டும்</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>நன்றி · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>ரசீது %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>மொபைல்</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>போஸ்ட்பெய்டு</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>லேண்ட்லைன்</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>மின்சாரம்</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>எரிவாயு</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>காப்பீடு</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>டேட்டா கார்டு</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>கிஃப்ட் கார்டு</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>மற்றவை</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>பில் கட்டண ரசீது · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>ரீசார்ஜ் ரசீது · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>பணம் திரும்பத் தரும் சீட்டு · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>பில் கட்டணச் சீட்டு · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>ரீசார்ஜ் சீட்டு · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>பணம் எடுக்கப்படவில்லை – திருப்பித் தரப்படும்</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>திரும்பப் பெறப்பட்டது – பணம் திருப்பித் தரப்படும்</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>சரிபார்க்கப்படுகிறது – இந்தச் சீட்டை வைத்திருங்கள்</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>இன்னும் உறுதியாகவில்லை – இந்தச் சீட்டை வைத்திருங்கள்</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>நடைபெறுகிறது</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>இன்னும் தெரியவில்லை</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>சரிபார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>வெற்றி</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>அடுத்த பில்லில் கட்டணம் தெரியும் வரை இந்த ரசீதை வைத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ஆபரேட்டர் ரீசார்ஜை உறுதி செய்யும் வரை இந்த ரசீதை வைத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ஆபரேட்டருக்கு எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>கடை பணத்தைத் திருப்பித் தரும் அல்லது மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ஆபரேட்டர் பணத்தை எடுக்கவில்லை.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ஆபரேட்டர் உறுதி செய்த பின் இதைத் திரும்பப் பெற்றது.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>கடை பணத்தைத் திருப்பித் தரும்.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ஆபரேட்டரின் பதில்கள் ஒன்றோடொன்று பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>கடை இதைத் தீர்த்து வைக்கும். இரண்டாவது முறை பணம் செலுத்தாதீர்கள்.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>இது வெற்றிக்கான சான்று அல்ல.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ஆபரேட்டர் இன்னும் உறுதி செய்யவில்லை. முடிவை அறிய இந்தச் சீட்டைக் கடையில் காட்டுங்கள். இரண்டாவது முறை பணம் செலுத்தாதீர்கள்.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>புகார்கள்: கடையில், ரசீது எண் %1 உடன்</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>புகார்கள்: %1, ரசீது எண் %2 உடன்</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ரொக்கம்</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>கடன்</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>செலுத்தியது</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>கொடுத்த ரொக்கம்</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>மீதி</translation>
    </message>
</context>
</TS>
