<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ml_IN" sourcelanguage="en">
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>അക്കൗണ്ട് ഐഡി</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>അക്കൗണ്ട് ഐഡി (RAPDRP) / കണക്ഷൻ ഐഡി (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>അക്കൗണ്ട് ഐഡി (RAPDRP) / ഉപഭോക്തൃ നമ്പർ (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>അക്കൗണ്ട് നമ്പർ</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP നമ്പർ</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>ബാങ്ക് അക്കൗണ്ട് നമ്പർ</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>ബിൽ ഗ്രൂപ്പ് നമ്പർ</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>ബില്ലിംഗ് യൂണിറ്റ് (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>ബിസിനസ് പാർട്ണർ നമ്പർ</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA നമ്പർ</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>ഉപഭോക്തൃ (അക്കൗണ്ട്) നമ്പർ</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>ഉപഭോക്തൃ / മീറ്റർ നമ്പർ</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>ഉപഭോക്തൃ ഐഡി</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>ഉപഭോക്തൃ കോഡ്</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>ഉപഭോക്തൃ നമ്പർ</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>ഉപഭോക്തൃ നമ്പർ</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>ഉപഭോക്തൃ നമ്പർ / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>കോൺട്രാക്ട് അക്കൗണ്ട് നമ്പർ</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>കോൺട്രാക്ട് അക്കൗണ്ട് നമ്പർ</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>കസ്റ്റമർ ഐഡി</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>കസ്റ്റമർ ഐഡി (ഉപഭോക്തൃ നമ്പർ അല്ല)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>കസ്റ്റമർ ഐഡി / അക്കൗണ്ട് ഐഡി</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>കസ്റ്റമർ ഐഡി / രജിസ്റ്റർ ചെയ്ത ഫോൺ നമ്പർ</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>കസ്റ്റമർ അക്കൗണ്ട് (CA) നമ്പർ</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>കസ്റ്റമർ നമ്പർ / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>കസ്റ്റമർ നമ്പർ / ബിസിനസ് പാർട്ണർ</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>സൈക്കിൾ നമ്പർ</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>ഡാറ്റ കാർഡ് നമ്പർ</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>ജനനത്തീയതി (ദിവസം-മാസം-വർഷം)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>വൈദ്യുതി അക്കൗണ്ട് നമ്പർ / സർവീസ് കണക്ഷൻ നമ്പർ</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS നമ്പർ</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K നമ്പർ</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>ലാൻഡ്‌ലൈൻ നമ്പർ</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>ലാൻഡ്‌ലൈൻ നമ്പർ (STD കോഡ് ഇല്ലാതെ)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>മൊബൈൽ നമ്പർ</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>പോളിസി നമ്പർ</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>പ്രോസസിംഗ് സൈക്കിൾ (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR നമ്പർ</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD കോഡ്</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>സർവീസ് കണക്ഷൻ നമ്പർ / CA നമ്പർ</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>സർവീസ് നമ്പർ</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>സ്മാർട്ട് കാർഡ് നമ്പർ</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>വരിക്കാരന്റെ ഐഡി</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC നമ്പർ</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>യുണീക് സർവീസ് നമ്പർ (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>വാഹന നമ്പർ</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>വാഹന നമ്പർ / വാലറ്റ് നമ്പർ</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>വാഹന രജിസ്ട്രേഷൻ നമ്പർ</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>വാഹന രജിസ്ട്രേഷൻ നമ്പർ / വാലറ്റ് ഐഡി</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>വാഹന രജിസ്ട്രേഷൻ നമ്പർ / വാലറ്റ് നമ്പർ</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>വ്യൂയിംഗ് കാർഡ് (VC) നമ്പർ / രജിസ്റ്റർ ചെയ്ത മൊബൈൽ</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>ആൻഡമാൻ നിക്കോബാർ</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>ആന്ധ്രാപ്രദേശ്</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>അരുണാചൽ പ്രദേശ്</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>അസം</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>ബീഹാർ</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>ചണ്ഡീഗഢ്</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>ചെന്നൈ</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>ഛത്തീസ്ഗഢ്</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>ദാദ്ര നഗർ ഹവേലി</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>ദമൻ ദിയു</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>ഡൽഹി</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>ഗോവ</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>ഗുജറാത്ത്</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>ഹരിയാന</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>ഹിമാചൽ പ്രദേശ്</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>ജമ്മു കശ്മീർ</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ജാർഖണ്ഡ്</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>കർണാടക</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>കേരളം</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>കൊൽക്കത്ത</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>ലഡാക്ക്</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>ലക്ഷദ്വീപ്</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>മധ്യപ്രദേശ്</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>മഹാരാഷ്ട്ര</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>മണിപ്പൂർ</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>മേഘാലയ</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>മിസോറാം</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>മുംബൈ</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>നാഗാലാൻഡ്</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>ന്യൂഡൽഹി</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>വടക്കുകിഴക്ക്</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ഒഡീഷ</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>പുതുച്ചേരി</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>പഞ്ചാബ്</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>രാജസ്ഥാൻ</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>സിക്കിം</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>തമിഴ്നാട്</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>തെലങ്കാന</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>ത്രിപുര</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>ഉത്തർപ്രദേശ് കിഴക്ക്</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>ഉത്തർപ്രദേശ് പടിഞ്ഞാറ്</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>ഉത്തരാഖണ്ഡ്</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>പശ്ചിമ ബംഗാൾ</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>രസീത് നമ്പർ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>സേവനം</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>സർക്കിൾ</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>കൂടുതൽ വിവരം</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ഓർഡർ നം.</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ഓപ്പറേറ്റർ റഫ്</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>ദാതാവിന്റെ ഇടപാട്</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>കാഷ്യർ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>അച്ചടിച്ചത്</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>സേവന നിരക്ക്</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>ആകെ വാങ്ങിയത്</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>ഉപഭോക്താവിന് തിരികെ</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>പരിശീലനം – യഥാർത്ഥ രസീതല്ല</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>പകർപ്പ് %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 മാത്രം</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>നന്ദി · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>രസീത് %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>മൊബൈൽ</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>പോസ്റ്റ്പെയ്ഡ്</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ലാൻഡ്‌ലൈൻ</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>വൈദ്യുതി</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ഗ്യാസ്</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>ഇൻഷുറൻസ്</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ഡാറ്റ കാർഡ്</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ഗിഫ്റ്റ് കാർഡ്</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>മറ്റുള്ളവ</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>ബിൽ അടച്ച രസീത് · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>റീചാർജ് രസീത് · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>പണം തിരികെ നൽകൽ ചീട്ട് · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>ബിൽ അടയ്ക്കൽ ചീട്ട് · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>റീചാർജ് ചീട്ട് · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>പണം എടുത്തിട്ടില്ല – തിരികെ നൽകും</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>റദ്ദാക്കി – പണം തിരികെ നൽകും</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>പരിശോധനയിലാണ് – ഈ ചീട്ട് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>ഇനിയും ഉറപ്പായിട്ടില്ല – ഈ ചീട്ട് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>നടക്കുന്നു</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>അയച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>ഇനിയും അറിയില്ല</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>പരിശോധനയിലാണ്</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>പരാജയം</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>വിജയം</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>അടുത്ത ബില്ലിൽ പണമടച്ചത് കാണുന്നതുവരെ ഈ രസീത് സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ഓപ്പറേറ്റർ റീചാർജ് സ്ഥിരീകരിക്കുന്നതുവരെ ഈ രസീത് സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ഓപ്പറേറ്റർക്ക് ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>കട പണം തിരികെ നൽകും അല്ലെങ്കിൽ വീണ്ടും ശ്രമിക്കും.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ഓപ്പറേറ്റർ പണം എടുത്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>സ്ഥിരീകരിച്ച ശേഷം ഓപ്പറേറ്റർ ഇത് റദ്ദാക്കി.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>കട പണം തിരികെ നൽകും.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ഓപ്പറേറ്ററുടെ മറുപടികൾ തമ്മിൽ യോജിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>കട ഇത് തീർപ്പാക്കും. രണ്ടാമതും പണം നൽകരുത്.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>ഇത് വിജയിച്ചതിന്റെ തെളിവല്ല.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ഓപ്പറേറ്റർ ഇനിയും സ്ഥിരീകരിച്ചിട്ടില്ല. ഫലമറിയാൻ ഈ ചീട്ട് കടയിൽ കാണിക്കുക. രണ്ടാമതും പണം നൽകരുത്.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>പരാതികൾ: കടയിൽ, രസീത് നമ്പർ %1 സഹിതം</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>പരാതികൾ: %1, രസീത് നമ്പർ %2 സഹിതം</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>കടം</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>പണമടച്ചത്</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>തന്ന പണം</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ബാക്കി</translation>
    </message>
</context>
</TS>
