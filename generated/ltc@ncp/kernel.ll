; generated from specs/ltc.yaml by `make generated`: do not edit
; ltc@ncp I=8 H=8 K=6 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v299 = alloca i64, i64 1, align 8
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds i64, ptr %v1, i64 13
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 22
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 23
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 25
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 45
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 46
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 49
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 50
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 51
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 52
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 53
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 54
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 55
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 56
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 57
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 58
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 59
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 60
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 61
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 62
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 63
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 64
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 65
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 66
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 67
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 68
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 69
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 70
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 71
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 72
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 74
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 75
  %v298 = load i64, ptr %v297, align 8
  store i64 0, ptr %v299, align 8
  %v300 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v301 = load ptr, ptr %v300, align 4
  %v302 = mul i64 %v2, 0
  %v303 = add i64 %v302, 0
  %v304 = getelementptr inbounds float, ptr %v301, i64 %v303
  %v305 = getelementptr inbounds i64, ptr %v1, i64 4
  %v306 = load i64, ptr %v305, align 8
  %v307 = icmp eq i64 %v306, 0
  br i1 %v307, label %b0, label %b1
b0:
  %v308 = icmp eq i64 %v2, 0
  br i1 %v308, label %b2, label %b3
b2:
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v22, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v313 = shufflevector <8 x float> %v312, <8 x float> poison, <8 x i32> zeroinitializer
  %v314 = fmul <8 x float> %v311, %v313
  %v315 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v316 = shufflevector <8 x float> %v315, <8 x float> poison, <8 x i32> zeroinitializer
  %v317 = fdiv <8 x float> %v314, %v316
  %v318 = add i64 0, 0
  %v319 = getelementptr inbounds float, ptr %v18, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 0, 0
  %v322 = getelementptr inbounds float, ptr %v20, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = fmul <8 x float> %v320, %v323
  %v325 = fadd <8 x float> %v317, %v320
  %v326 = add i64 0, 0
  %v327 = getelementptr inbounds float, ptr %v76, i64 %v326
  %v328 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v329 = shufflevector <8 x float> %v328, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v329, ptr %v327, align 4
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v78, i64 %v330
  store <8 x float> %v317, ptr %v331, align 4
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v80, i64 %v332
  store <8 x float> %v324, ptr %v333, align 4
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v82, i64 %v334
  store <8 x float> %v325, ptr %v335, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v336 = icmp sgt i64 %v3, 1
  br i1 %v336, label %b4, label %b5
b4:
  %v337 = getelementptr inbounds i64, ptr %v1, i64 3
  %v338 = atomicrmw add ptr %v337, i64 1 acq_rel
  %v339 = load i64, ptr %v299, align 8
  %v340 = add i64 %v339, 1
  store i64 %v340, ptr %v299, align 8
  %v341 = mul i64 %v3, %v340
  br label %b6
b6:
  %v342 = load atomic i64, ptr %v337 acquire, align 8
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b7, label %b8
b7:
  %v344 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v345 = getelementptr inbounds i64, ptr %v1, i64 4
  %v346 = load i64, ptr %v345, align 8
  %v347 = icmp eq i64 %v346, 0
  br i1 %v347, label %b9, label %b10
b9:
  %v348 = icmp eq i64 %v2, 0
  br i1 %v348, label %b11, label %b12
b11:
  br label %b13
b13:
  %v349 = phi i64 [ 0, %b11 ], [ %v369, %b14 ]
  %v350 = icmp slt i64 %v349, 64
  br i1 %v350, label %b14, label %b15
b14:
  %v351 = add i64 0, %v349
  %v352 = getelementptr inbounds float, ptr %v16, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = add i64 0, %v349
  %v355 = getelementptr inbounds float, ptr %v14, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = fmul <8 x float> %v353, %v356
  %v358 = add i64 0, %v349
  %v359 = getelementptr inbounds float, ptr %v12, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = add i64 0, %v349
  %v362 = getelementptr inbounds float, ptr %v10, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = fmul <8 x float> %v360, %v363
  %v365 = add i64 0, %v349
  %v366 = getelementptr inbounds float, ptr %v84, i64 %v365
  store <8 x float> %v357, ptr %v366, align 4
  %v367 = add i64 0, %v349
  %v368 = getelementptr inbounds float, ptr %v86, i64 %v367
  store <8 x float> %v364, ptr %v368, align 4
  %v369 = add nsw i64 %v349, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v370 = icmp sgt i64 %v3, 1
  br i1 %v370, label %b16, label %b17
b16:
  %v371 = getelementptr inbounds i64, ptr %v1, i64 3
  %v372 = atomicrmw add ptr %v371, i64 1 acq_rel
  %v373 = load i64, ptr %v299, align 8
  %v374 = add i64 %v373, 1
  store i64 %v374, ptr %v299, align 8
  %v375 = mul i64 %v3, %v374
  br label %b18
b18:
  %v376 = load atomic i64, ptr %v371 acquire, align 8
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b19, label %b20
b19:
  %v378 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v379 = getelementptr inbounds i64, ptr %v1, i64 4
  %v380 = load i64, ptr %v379, align 8
  %v381 = icmp eq i64 %v380, 0
  br i1 %v381, label %b21, label %b22
b21:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 119
  %v383 = load i64, ptr %v382, align 8
  %v384 = icmp eq i64 %v383, 0
  br i1 %v384, label %b23, label %b24
b23:
  %v385 = add i64 %v7, 0
  %v386 = sdiv i64 %v385, 1
  %v387 = add i64 %v2, 1
  %v388 = mul i64 %v386, %v2
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, %v7
  %v392 = select i1 %v391, i64 %v390, i64 %v7
  %v393 = mul i64 %v386, %v387
  %v394 = sdiv i64 %v393, %v3
  %v395 = mul i64 %v394, 1
  %v396 = icmp slt i64 %v395, %v7
  %v397 = select i1 %v396, i64 %v395, i64 %v7
  br label %b25
b25:
  %v398 = phi i64 [ %v392, %b23 ], [ %v409, %b26 ]
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b26, label %b27
b26:
  %v400 = and i64 0, %v240
  %v401 = mul i64 %v400, %v7
  %v402 = add i64 %v401, %v398
  %v403 = mul i64 %v402, 8
  %v404 = getelementptr inbounds float, ptr %v44, i64 %v403
  %v405 = add i64 0, 0
  %v406 = getelementptr inbounds float, ptr %v404, i64 %v405
  %v407 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v408 = shufflevector <8 x float> %v407, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v408, ptr %v406, align 4
  %v409 = add nsw i64 %v398, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v410 = icmp sgt i64 %v3, 1
  br i1 %v410, label %b28, label %b29
b28:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v412 = atomicrmw add ptr %v411, i64 1 acq_rel
  %v413 = load i64, ptr %v299, align 8
  %v414 = add i64 %v413, 1
  store i64 %v414, ptr %v299, align 8
  %v415 = mul i64 %v3, %v414
  br label %b30
b30:
  %v416 = load atomic i64, ptr %v411 acquire, align 8
  %v417 = icmp slt i64 %v416, %v415
  br i1 %v417, label %b31, label %b32
b31:
  %v418 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v419 = add i64 %v8, 0
  %v420 = sdiv i64 %v419, 1
  %v421 = add i64 %v2, 1
  %v422 = mul i64 %v420, %v2
  %v423 = sdiv i64 %v422, %v3
  %v424 = mul i64 %v423, 1
  %v425 = icmp slt i64 %v424, %v8
  %v426 = select i1 %v425, i64 %v424, i64 %v8
  %v427 = mul i64 %v420, %v421
  %v428 = sdiv i64 %v427, %v3
  %v429 = mul i64 %v428, 1
  %v430 = icmp slt i64 %v429, %v8
  %v431 = select i1 %v430, i64 %v429, i64 %v8
  br label %b33
b33:
  %v432 = phi i64 [ %v426, %b29 ], [ %v511, %b38 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b34, label %b35
b34:
  br label %b36
b36:
  %v434 = phi i64 [ 0, %b34 ], [ %v506, %b37 ]
  %v435 = phi <8 x float> [ splat (float 0x0000000000000000), %b34 ], [ %v505, %b37 ]
  %v436 = icmp slt i64 %v434, 8
  br i1 %v436, label %b37, label %b38
b37:
  %v437 = add i64 0, %v434
  %v438 = getelementptr inbounds float, ptr %v26, i64 %v437
  %v439 = load float, ptr %v438, align 4
  %v440 = mul i64 %v432, 8
  %v441 = getelementptr inbounds float, ptr %v24, i64 %v440
  %v442 = add i64 0, %v434
  %v443 = getelementptr inbounds float, ptr %v441, i64 %v442
  %v444 = load float, ptr %v443, align 4
  %v445 = fmul float %v439, %v444
  %v446 = add i64 0, %v434
  %v447 = getelementptr inbounds float, ptr %v28, i64 %v446
  %v448 = load float, ptr %v447, align 4
  %v449 = fadd float %v445, %v448
  %v450 = add i64 0, 0
  %v451 = mul i64 %v434, 8
  %v452 = add i64 %v450, %v451
  %v453 = getelementptr inbounds float, ptr %v84, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 0, 0
  %v456 = mul i64 %v434, 8
  %v457 = add i64 %v455, %v456
  %v458 = getelementptr inbounds float, ptr %v32, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 0, 0
  %v461 = mul i64 %v434, 8
  %v462 = add i64 %v460, %v461
  %v463 = getelementptr inbounds float, ptr %v30, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = insertelement <8 x float> poison, float %v449, i64 0
  %v466 = shufflevector <8 x float> %v465, <8 x float> poison, <8 x i32> zeroinitializer
  %v467 = fsub <8 x float> %v466, %v464
  %v468 = fmul <8 x float> %v459, %v467
  %v469 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v468)
  %v470 = fneg <8 x float> %v469
  %v471 = fcmp olt <8 x float> %v470, splat (float 0xC05A400000000000)
  %v472 = select <8 x i1> %v471, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v470
  %v473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v472, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v474 = fsub <8 x float> %v473, splat (float 0x4168000000000000)
  %v475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v474, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v472)
  %v476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v474, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v475)
  %v477 = bitcast <8 x float> %v473 to <8 x i32>
  %v478 = fmul <8 x float> %v476, %v476
  %v479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v476, <8 x float> splat (float 0x3F81227F40000000))
  %v480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v479, <8 x float> %v476, <8 x float> splat (float 0x3FA5556740000000))
  %v481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v480, <8 x float> %v476, <8 x float> splat (float 0x3FC5554B00000000))
  %v482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v481, <8 x float> %v476, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v478, <8 x float> %v482, <8 x float> %v476)
  %v484 = sub <8 x i32> %v477, splat (i32 1262485250)
  %v485 = lshr <8 x i32> %v484, splat (i32 1)
  %v486 = sub <8 x i32> %v484, %v485
  %v487 = shl <8 x i32> %v485, splat (i32 23)
  %v488 = bitcast <8 x i32> %v487 to <8 x float>
  %v489 = shl <8 x i32> %v486, splat (i32 23)
  %v490 = bitcast <8 x i32> %v489 to <8 x float>
  %v491 = fadd <8 x float> %v483, splat (float 0x3FF0000000000000)
  %v492 = fmul <8 x float> %v491, %v488
  %v493 = fmul <8 x float> %v492, %v490
  %v494 = fcmp olt <8 x float> %v468, splat (float 0x0000000000000000)
  %v495 = select <8 x i1> %v494, <8 x float> %v493, <8 x float> splat (float 0x3FF0000000000000)
  %v496 = fadd <8 x float> %v493, splat (float 0x3FF0000000000000)
  %v497 = fdiv <8 x float> %v495, %v496
  %v498 = fmul <8 x float> %v454, %v497
  %v499 = add i64 0, 0
  %v500 = mul i64 %v434, 8
  %v501 = add i64 %v499, %v500
  %v502 = getelementptr inbounds float, ptr %v34, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = fmul <8 x float> %v498, %v503
  %v505 = fadd <8 x float> %v435, %v504
  %v506 = add nsw i64 %v434, 1
  br label %b36
b38:
  %v507 = mul i64 %v432, 8
  %v508 = getelementptr inbounds float, ptr %v88, i64 %v507
  %v509 = add i64 0, 0
  %v510 = getelementptr inbounds float, ptr %v508, i64 %v509
  store <8 x float> %v435, ptr %v510, align 4
  %v511 = add nsw i64 %v432, 1
  br label %b33
b35:
  %v512 = add i64 %v8, 0
  %v513 = sdiv i64 %v512, 1
  %v514 = add i64 %v2, 1
  %v515 = mul i64 %v513, %v2
  %v516 = sdiv i64 %v515, %v3
  %v517 = mul i64 %v516, 1
  %v518 = icmp slt i64 %v517, %v8
  %v519 = select i1 %v518, i64 %v517, i64 %v8
  %v520 = mul i64 %v513, %v514
  %v521 = sdiv i64 %v520, %v3
  %v522 = mul i64 %v521, 1
  %v523 = icmp slt i64 %v522, %v8
  %v524 = select i1 %v523, i64 %v522, i64 %v8
  br label %b39
b39:
  %v525 = phi i64 [ %v519, %b35 ], [ %v598, %b44 ]
  %v526 = icmp slt i64 %v525, %v524
  br i1 %v526, label %b40, label %b41
b40:
  br label %b42
b42:
  %v527 = phi i64 [ 0, %b40 ], [ %v593, %b43 ]
  %v528 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v592, %b43 ]
  %v529 = icmp slt i64 %v527, 8
  br i1 %v529, label %b43, label %b44
b43:
  %v530 = add i64 0, %v527
  %v531 = getelementptr inbounds float, ptr %v26, i64 %v530
  %v532 = load float, ptr %v531, align 4
  %v533 = mul i64 %v525, 8
  %v534 = getelementptr inbounds float, ptr %v24, i64 %v533
  %v535 = add i64 0, %v527
  %v536 = getelementptr inbounds float, ptr %v534, i64 %v535
  %v537 = load float, ptr %v536, align 4
  %v538 = fmul float %v532, %v537
  %v539 = add i64 0, %v527
  %v540 = getelementptr inbounds float, ptr %v28, i64 %v539
  %v541 = load float, ptr %v540, align 4
  %v542 = fadd float %v538, %v541
  %v543 = add i64 0, 0
  %v544 = mul i64 %v527, 8
  %v545 = add i64 %v543, %v544
  %v546 = getelementptr inbounds float, ptr %v84, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 0, 0
  %v549 = mul i64 %v527, 8
  %v550 = add i64 %v548, %v549
  %v551 = getelementptr inbounds float, ptr %v32, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 0, 0
  %v554 = mul i64 %v527, 8
  %v555 = add i64 %v553, %v554
  %v556 = getelementptr inbounds float, ptr %v30, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = insertelement <8 x float> poison, float %v542, i64 0
  %v559 = shufflevector <8 x float> %v558, <8 x float> poison, <8 x i32> zeroinitializer
  %v560 = fsub <8 x float> %v559, %v557
  %v561 = fmul <8 x float> %v552, %v560
  %v562 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v561)
  %v563 = fneg <8 x float> %v562
  %v564 = fcmp olt <8 x float> %v563, splat (float 0xC05A400000000000)
  %v565 = select <8 x i1> %v564, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v563
  %v566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v565, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v567 = fsub <8 x float> %v566, splat (float 0x4168000000000000)
  %v568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v565)
  %v569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v568)
  %v570 = bitcast <8 x float> %v566 to <8 x i32>
  %v571 = fmul <8 x float> %v569, %v569
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v569, <8 x float> splat (float 0x3F81227F40000000))
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> %v569, <8 x float> splat (float 0x3FA5556740000000))
  %v574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v573, <8 x float> %v569, <8 x float> splat (float 0x3FC5554B00000000))
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v569, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v571, <8 x float> %v575, <8 x float> %v569)
  %v577 = sub <8 x i32> %v570, splat (i32 1262485250)
  %v578 = lshr <8 x i32> %v577, splat (i32 1)
  %v579 = sub <8 x i32> %v577, %v578
  %v580 = shl <8 x i32> %v578, splat (i32 23)
  %v581 = bitcast <8 x i32> %v580 to <8 x float>
  %v582 = shl <8 x i32> %v579, splat (i32 23)
  %v583 = bitcast <8 x i32> %v582 to <8 x float>
  %v584 = fadd <8 x float> %v576, splat (float 0x3FF0000000000000)
  %v585 = fmul <8 x float> %v584, %v581
  %v586 = fmul <8 x float> %v585, %v583
  %v587 = fcmp olt <8 x float> %v561, splat (float 0x0000000000000000)
  %v588 = select <8 x i1> %v587, <8 x float> %v586, <8 x float> splat (float 0x3FF0000000000000)
  %v589 = fadd <8 x float> %v586, splat (float 0x3FF0000000000000)
  %v590 = fdiv <8 x float> %v588, %v589
  %v591 = fmul <8 x float> %v547, %v590
  %v592 = fadd <8 x float> %v528, %v591
  %v593 = add nsw i64 %v527, 1
  br label %b42
b44:
  %v594 = mul i64 %v525, 8
  %v595 = getelementptr inbounds float, ptr %v90, i64 %v594
  %v596 = add i64 0, 0
  %v597 = getelementptr inbounds float, ptr %v595, i64 %v596
  store <8 x float> %v528, ptr %v597, align 4
  %v598 = add nsw i64 %v525, 1
  br label %b39
b41:
  %v599 = icmp sgt i64 %v3, 1
  br i1 %v599, label %b45, label %b46
b45:
  %v600 = getelementptr inbounds i64, ptr %v1, i64 3
  %v601 = atomicrmw add ptr %v600, i64 1 acq_rel
  %v602 = load i64, ptr %v299, align 8
  %v603 = add i64 %v602, 1
  store i64 %v603, ptr %v299, align 8
  %v604 = mul i64 %v3, %v603
  br label %b47
b47:
  %v605 = load atomic i64, ptr %v600 acquire, align 8
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b48, label %b49
b48:
  %v607 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  br label %b50
b50:
  %v608 = phi i64 [ 0, %b46 ], [ %v2170, %b142 ]
  %v609 = icmp slt i64 %v608, %v5
  br i1 %v609, label %b51, label %b52
b51:
  %v610 = add i64 %v7, 0
  %v611 = sdiv i64 %v610, 1
  %v612 = add i64 %v2, 1
  %v613 = mul i64 %v611, %v2
  %v614 = sdiv i64 %v613, %v3
  %v615 = mul i64 %v614, 1
  %v616 = icmp slt i64 %v615, %v7
  %v617 = select i1 %v616, i64 %v615, i64 %v7
  %v618 = mul i64 %v611, %v612
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, %v7
  %v622 = select i1 %v621, i64 %v620, i64 %v7
  br label %b53
b53:
  %v623 = phi i64 [ %v617, %b51 ], [ %v698, %b58 ]
  %v624 = icmp slt i64 %v623, %v622
  br i1 %v624, label %b54, label %b55
b54:
  br label %b56
b56:
  %v625 = phi i64 [ 0, %b54 ], [ %v693, %b57 ]
  %v626 = phi <8 x float> [ splat (float 0x0000000000000000), %b54 ], [ %v692, %b57 ]
  %v627 = icmp slt i64 %v625, 8
  br i1 %v627, label %b57, label %b58
b57:
  %v628 = add i64 %v608, 0
  %v629 = and i64 %v628, %v240
  %v630 = mul i64 %v629, %v7
  %v631 = add i64 %v630, %v623
  %v632 = mul i64 %v631, 8
  %v633 = getelementptr inbounds float, ptr %v44, i64 %v632
  %v634 = add i64 0, %v625
  %v635 = getelementptr inbounds float, ptr %v633, i64 %v634
  %v636 = load float, ptr %v635, align 4
  %v637 = add i64 0, 0
  %v638 = mul i64 %v625, 8
  %v639 = add i64 %v637, %v638
  %v640 = getelementptr inbounds float, ptr %v86, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = add i64 0, 0
  %v643 = mul i64 %v625, 8
  %v644 = add i64 %v642, %v643
  %v645 = getelementptr inbounds float, ptr %v38, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = add i64 0, 0
  %v648 = mul i64 %v625, 8
  %v649 = add i64 %v647, %v648
  %v650 = getelementptr inbounds float, ptr %v36, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = insertelement <8 x float> poison, float %v636, i64 0
  %v653 = shufflevector <8 x float> %v652, <8 x float> poison, <8 x i32> zeroinitializer
  %v654 = fsub <8 x float> %v653, %v651
  %v655 = fmul <8 x float> %v646, %v654
  %v656 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v655)
  %v657 = fneg <8 x float> %v656
  %v658 = fcmp olt <8 x float> %v657, splat (float 0xC05A400000000000)
  %v659 = select <8 x i1> %v658, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v657
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v661 = fsub <8 x float> %v660, splat (float 0x4168000000000000)
  %v662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v661, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v659)
  %v663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v661, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v662)
  %v664 = bitcast <8 x float> %v660 to <8 x i32>
  %v665 = fmul <8 x float> %v663, %v663
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v663, <8 x float> splat (float 0x3F81227F40000000))
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> %v663, <8 x float> splat (float 0x3FA5556740000000))
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v667, <8 x float> %v663, <8 x float> splat (float 0x3FC5554B00000000))
  %v669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v668, <8 x float> %v663, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> %v669, <8 x float> %v663)
  %v671 = sub <8 x i32> %v664, splat (i32 1262485250)
  %v672 = lshr <8 x i32> %v671, splat (i32 1)
  %v673 = sub <8 x i32> %v671, %v672
  %v674 = shl <8 x i32> %v672, splat (i32 23)
  %v675 = bitcast <8 x i32> %v674 to <8 x float>
  %v676 = shl <8 x i32> %v673, splat (i32 23)
  %v677 = bitcast <8 x i32> %v676 to <8 x float>
  %v678 = fadd <8 x float> %v670, splat (float 0x3FF0000000000000)
  %v679 = fmul <8 x float> %v678, %v675
  %v680 = fmul <8 x float> %v679, %v677
  %v681 = fcmp olt <8 x float> %v655, splat (float 0x0000000000000000)
  %v682 = select <8 x i1> %v681, <8 x float> %v680, <8 x float> splat (float 0x3FF0000000000000)
  %v683 = fadd <8 x float> %v680, splat (float 0x3FF0000000000000)
  %v684 = fdiv <8 x float> %v682, %v683
  %v685 = fmul <8 x float> %v641, %v684
  %v686 = add i64 0, 0
  %v687 = mul i64 %v625, 8
  %v688 = add i64 %v686, %v687
  %v689 = getelementptr inbounds float, ptr %v40, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = fmul <8 x float> %v685, %v690
  %v692 = fadd <8 x float> %v626, %v691
  %v693 = add nsw i64 %v625, 1
  br label %b56
b58:
  %v694 = mul i64 %v623, 8
  %v695 = getelementptr inbounds float, ptr %v92, i64 %v694
  %v696 = add i64 0, 0
  %v697 = getelementptr inbounds float, ptr %v695, i64 %v696
  store <8 x float> %v626, ptr %v697, align 4
  %v698 = add nsw i64 %v623, 1
  br label %b53
b55:
  %v699 = add i64 %v7, 0
  %v700 = sdiv i64 %v699, 1
  %v701 = add i64 %v2, 1
  %v702 = mul i64 %v700, %v2
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v7
  %v706 = select i1 %v705, i64 %v704, i64 %v7
  %v707 = mul i64 %v700, %v701
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, %v7
  %v711 = select i1 %v710, i64 %v709, i64 %v7
  br label %b59
b59:
  %v712 = phi i64 [ %v706, %b55 ], [ %v781, %b64 ]
  %v713 = icmp slt i64 %v712, %v711
  br i1 %v713, label %b60, label %b61
b60:
  br label %b62
b62:
  %v714 = phi i64 [ 0, %b60 ], [ %v776, %b63 ]
  %v715 = phi <8 x float> [ splat (float 0x0000000000000000), %b60 ], [ %v775, %b63 ]
  %v716 = icmp slt i64 %v714, 8
  br i1 %v716, label %b63, label %b64
b63:
  %v717 = add i64 %v608, 0
  %v718 = and i64 %v717, %v240
  %v719 = mul i64 %v718, %v7
  %v720 = add i64 %v719, %v712
  %v721 = mul i64 %v720, 8
  %v722 = getelementptr inbounds float, ptr %v44, i64 %v721
  %v723 = add i64 0, %v714
  %v724 = getelementptr inbounds float, ptr %v722, i64 %v723
  %v725 = load float, ptr %v724, align 4
  %v726 = add i64 0, 0
  %v727 = mul i64 %v714, 8
  %v728 = add i64 %v726, %v727
  %v729 = getelementptr inbounds float, ptr %v86, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = add i64 0, 0
  %v732 = mul i64 %v714, 8
  %v733 = add i64 %v731, %v732
  %v734 = getelementptr inbounds float, ptr %v38, i64 %v733
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = add i64 0, 0
  %v737 = mul i64 %v714, 8
  %v738 = add i64 %v736, %v737
  %v739 = getelementptr inbounds float, ptr %v36, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = insertelement <8 x float> poison, float %v725, i64 0
  %v742 = shufflevector <8 x float> %v741, <8 x float> poison, <8 x i32> zeroinitializer
  %v743 = fsub <8 x float> %v742, %v740
  %v744 = fmul <8 x float> %v735, %v743
  %v745 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v744)
  %v746 = fneg <8 x float> %v745
  %v747 = fcmp olt <8 x float> %v746, splat (float 0xC05A400000000000)
  %v748 = select <8 x i1> %v747, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v746
  %v749 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v748, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v750 = fsub <8 x float> %v749, splat (float 0x4168000000000000)
  %v751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v748)
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v751)
  %v753 = bitcast <8 x float> %v749 to <8 x i32>
  %v754 = fmul <8 x float> %v752, %v752
  %v755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v752, <8 x float> splat (float 0x3F81227F40000000))
  %v756 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v755, <8 x float> %v752, <8 x float> splat (float 0x3FA5556740000000))
  %v757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v756, <8 x float> %v752, <8 x float> splat (float 0x3FC5554B00000000))
  %v758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v757, <8 x float> %v752, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v754, <8 x float> %v758, <8 x float> %v752)
  %v760 = sub <8 x i32> %v753, splat (i32 1262485250)
  %v761 = lshr <8 x i32> %v760, splat (i32 1)
  %v762 = sub <8 x i32> %v760, %v761
  %v763 = shl <8 x i32> %v761, splat (i32 23)
  %v764 = bitcast <8 x i32> %v763 to <8 x float>
  %v765 = shl <8 x i32> %v762, splat (i32 23)
  %v766 = bitcast <8 x i32> %v765 to <8 x float>
  %v767 = fadd <8 x float> %v759, splat (float 0x3FF0000000000000)
  %v768 = fmul <8 x float> %v767, %v764
  %v769 = fmul <8 x float> %v768, %v766
  %v770 = fcmp olt <8 x float> %v744, splat (float 0x0000000000000000)
  %v771 = select <8 x i1> %v770, <8 x float> %v769, <8 x float> splat (float 0x3FF0000000000000)
  %v772 = fadd <8 x float> %v769, splat (float 0x3FF0000000000000)
  %v773 = fdiv <8 x float> %v771, %v772
  %v774 = fmul <8 x float> %v730, %v773
  %v775 = fadd <8 x float> %v715, %v774
  %v776 = add nsw i64 %v714, 1
  br label %b62
b64:
  %v777 = mul i64 %v712, 8
  %v778 = getelementptr inbounds float, ptr %v94, i64 %v777
  %v779 = add i64 0, 0
  %v780 = getelementptr inbounds float, ptr %v778, i64 %v779
  store <8 x float> %v715, ptr %v780, align 4
  %v781 = add nsw i64 %v712, 1
  br label %b59
b61:
  %v782 = add i64 %v7, 0
  %v783 = sdiv i64 %v782, 1
  %v784 = add i64 %v2, 1
  %v785 = mul i64 %v783, %v2
  %v786 = sdiv i64 %v785, %v3
  %v787 = mul i64 %v786, 1
  %v788 = icmp slt i64 %v787, %v7
  %v789 = select i1 %v788, i64 %v787, i64 %v7
  %v790 = mul i64 %v783, %v784
  %v791 = sdiv i64 %v790, %v3
  %v792 = mul i64 %v791, 1
  %v793 = icmp slt i64 %v792, %v7
  %v794 = select i1 %v793, i64 %v792, i64 %v7
  br label %b65
b65:
  %v795 = phi i64 [ %v789, %b61 ], [ %v869, %b66 ]
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b66, label %b67
b66:
  %v797 = mul i64 %v795, 8
  %v798 = getelementptr inbounds float, ptr %v94, i64 %v797
  %v799 = add i64 %v608, 0
  %v800 = and i64 %v799, %v246
  %v801 = mul i64 %v800, %v7
  %v802 = add i64 %v801, %v795
  %v803 = mul i64 %v802, 8
  %v804 = getelementptr inbounds float, ptr %v90, i64 %v803
  %v805 = add i64 %v608, 0
  %v806 = and i64 %v805, %v240
  %v807 = mul i64 %v806, %v7
  %v808 = add i64 %v807, %v795
  %v809 = mul i64 %v808, 8
  %v810 = getelementptr inbounds float, ptr %v44, i64 %v809
  %v811 = mul i64 %v795, 8
  %v812 = getelementptr inbounds float, ptr %v92, i64 %v811
  %v813 = add i64 %v608, 0
  %v814 = and i64 %v813, %v244
  %v815 = mul i64 %v814, %v7
  %v816 = add i64 %v815, %v795
  %v817 = mul i64 %v816, 8
  %v818 = getelementptr inbounds float, ptr %v88, i64 %v817
  %v819 = add i64 %v608, 0
  %v820 = and i64 %v819, %v248
  %v821 = mul i64 %v820, %v7
  %v822 = add i64 %v821, %v795
  %v823 = mul i64 %v822, 8
  %v824 = getelementptr inbounds float, ptr %v96, i64 %v823
  %v825 = add i64 %v608, 0
  %v826 = and i64 %v825, %v250
  %v827 = mul i64 %v826, %v7
  %v828 = add i64 %v827, %v795
  %v829 = mul i64 %v828, 8
  %v830 = getelementptr inbounds float, ptr %v98, i64 %v829
  %v831 = add i64 0, 0
  %v832 = getelementptr inbounds float, ptr %v82, i64 %v831
  %v833 = load <8 x float>, ptr %v832, align 4
  %v834 = add i64 0, 0
  %v835 = getelementptr inbounds float, ptr %v798, i64 %v834
  %v836 = load <8 x float>, ptr %v835, align 4
  %v837 = fadd <8 x float> %v833, %v836
  %v838 = add i64 0, 0
  %v839 = getelementptr inbounds float, ptr %v804, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = fadd <8 x float> %v837, %v840
  %v842 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v843 = shufflevector <8 x float> %v842, <8 x float> poison, <8 x i32> zeroinitializer
  %v844 = fadd <8 x float> %v841, %v843
  %v845 = add i64 0, 0
  %v846 = getelementptr inbounds float, ptr %v78, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = add i64 0, 0
  %v849 = getelementptr inbounds float, ptr %v810, i64 %v848
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = fmul <8 x float> %v847, %v850
  %v852 = add i64 0, 0
  %v853 = getelementptr inbounds float, ptr %v80, i64 %v852
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = fadd <8 x float> %v851, %v854
  %v856 = add i64 0, 0
  %v857 = getelementptr inbounds float, ptr %v812, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = fadd <8 x float> %v855, %v858
  %v860 = add i64 0, 0
  %v861 = getelementptr inbounds float, ptr %v818, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = fadd <8 x float> %v859, %v862
  %v864 = fdiv <8 x float> %v863, %v844
  %v865 = add i64 0, 0
  %v866 = getelementptr inbounds float, ptr %v824, i64 %v865
  store <8 x float> %v844, ptr %v866, align 4
  %v867 = add i64 0, 0
  %v868 = getelementptr inbounds float, ptr %v830, i64 %v867
  store <8 x float> %v864, ptr %v868, align 4
  %v869 = add nsw i64 %v795, 1
  br label %b65
b67:
  %v870 = add i64 %v7, 0
  %v871 = sdiv i64 %v870, 1
  %v872 = add i64 %v2, 1
  %v873 = mul i64 %v871, %v2
  %v874 = sdiv i64 %v873, %v3
  %v875 = mul i64 %v874, 1
  %v876 = icmp slt i64 %v875, %v7
  %v877 = select i1 %v876, i64 %v875, i64 %v7
  %v878 = mul i64 %v871, %v872
  %v879 = sdiv i64 %v878, %v3
  %v880 = mul i64 %v879, 1
  %v881 = icmp slt i64 %v880, %v7
  %v882 = select i1 %v881, i64 %v880, i64 %v7
  br label %b68
b68:
  %v883 = phi i64 [ %v877, %b67 ], [ %v958, %b73 ]
  %v884 = icmp slt i64 %v883, %v882
  br i1 %v884, label %b69, label %b70
b69:
  br label %b71
b71:
  %v885 = phi i64 [ 0, %b69 ], [ %v953, %b72 ]
  %v886 = phi <8 x float> [ splat (float 0x0000000000000000), %b69 ], [ %v952, %b72 ]
  %v887 = icmp slt i64 %v885, 8
  br i1 %v887, label %b72, label %b73
b72:
  %v888 = add i64 %v608, 0
  %v889 = and i64 %v888, %v250
  %v890 = mul i64 %v889, %v7
  %v891 = add i64 %v890, %v883
  %v892 = mul i64 %v891, 8
  %v893 = getelementptr inbounds float, ptr %v98, i64 %v892
  %v894 = add i64 0, %v885
  %v895 = getelementptr inbounds float, ptr %v893, i64 %v894
  %v896 = load float, ptr %v895, align 4
  %v897 = add i64 0, 0
  %v898 = mul i64 %v885, 8
  %v899 = add i64 %v897, %v898
  %v900 = getelementptr inbounds float, ptr %v86, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = add i64 0, 0
  %v903 = mul i64 %v885, 8
  %v904 = add i64 %v902, %v903
  %v905 = getelementptr inbounds float, ptr %v38, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = add i64 0, 0
  %v908 = mul i64 %v885, 8
  %v909 = add i64 %v907, %v908
  %v910 = getelementptr inbounds float, ptr %v36, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = insertelement <8 x float> poison, float %v896, i64 0
  %v913 = shufflevector <8 x float> %v912, <8 x float> poison, <8 x i32> zeroinitializer
  %v914 = fsub <8 x float> %v913, %v911
  %v915 = fmul <8 x float> %v906, %v914
  %v916 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v915)
  %v917 = fneg <8 x float> %v916
  %v918 = fcmp olt <8 x float> %v917, splat (float 0xC05A400000000000)
  %v919 = select <8 x i1> %v918, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v917
  %v920 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v919, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v921 = fsub <8 x float> %v920, splat (float 0x4168000000000000)
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v919)
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v922)
  %v924 = bitcast <8 x float> %v920 to <8 x i32>
  %v925 = fmul <8 x float> %v923, %v923
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v923, <8 x float> splat (float 0x3F81227F40000000))
  %v927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v926, <8 x float> %v923, <8 x float> splat (float 0x3FA5556740000000))
  %v928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v927, <8 x float> %v923, <8 x float> splat (float 0x3FC5554B00000000))
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> %v923, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v925, <8 x float> %v929, <8 x float> %v923)
  %v931 = sub <8 x i32> %v924, splat (i32 1262485250)
  %v932 = lshr <8 x i32> %v931, splat (i32 1)
  %v933 = sub <8 x i32> %v931, %v932
  %v934 = shl <8 x i32> %v932, splat (i32 23)
  %v935 = bitcast <8 x i32> %v934 to <8 x float>
  %v936 = shl <8 x i32> %v933, splat (i32 23)
  %v937 = bitcast <8 x i32> %v936 to <8 x float>
  %v938 = fadd <8 x float> %v930, splat (float 0x3FF0000000000000)
  %v939 = fmul <8 x float> %v938, %v935
  %v940 = fmul <8 x float> %v939, %v937
  %v941 = fcmp olt <8 x float> %v915, splat (float 0x0000000000000000)
  %v942 = select <8 x i1> %v941, <8 x float> %v940, <8 x float> splat (float 0x3FF0000000000000)
  %v943 = fadd <8 x float> %v940, splat (float 0x3FF0000000000000)
  %v944 = fdiv <8 x float> %v942, %v943
  %v945 = fmul <8 x float> %v901, %v944
  %v946 = add i64 0, 0
  %v947 = mul i64 %v885, 8
  %v948 = add i64 %v946, %v947
  %v949 = getelementptr inbounds float, ptr %v40, i64 %v948
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = fmul <8 x float> %v945, %v950
  %v952 = fadd <8 x float> %v886, %v951
  %v953 = add nsw i64 %v885, 1
  br label %b71
b73:
  %v954 = mul i64 %v883, 8
  %v955 = getelementptr inbounds float, ptr %v92, i64 %v954
  %v956 = add i64 0, 0
  %v957 = getelementptr inbounds float, ptr %v955, i64 %v956
  store <8 x float> %v886, ptr %v957, align 4
  %v958 = add nsw i64 %v883, 1
  br label %b68
b70:
  %v959 = add i64 %v7, 0
  %v960 = sdiv i64 %v959, 1
  %v961 = add i64 %v2, 1
  %v962 = mul i64 %v960, %v2
  %v963 = sdiv i64 %v962, %v3
  %v964 = mul i64 %v963, 1
  %v965 = icmp slt i64 %v964, %v7
  %v966 = select i1 %v965, i64 %v964, i64 %v7
  %v967 = mul i64 %v960, %v961
  %v968 = sdiv i64 %v967, %v3
  %v969 = mul i64 %v968, 1
  %v970 = icmp slt i64 %v969, %v7
  %v971 = select i1 %v970, i64 %v969, i64 %v7
  br label %b74
b74:
  %v972 = phi i64 [ %v966, %b70 ], [ %v1041, %b79 ]
  %v973 = icmp slt i64 %v972, %v971
  br i1 %v973, label %b75, label %b76
b75:
  br label %b77
b77:
  %v974 = phi i64 [ 0, %b75 ], [ %v1036, %b78 ]
  %v975 = phi <8 x float> [ splat (float 0x0000000000000000), %b75 ], [ %v1035, %b78 ]
  %v976 = icmp slt i64 %v974, 8
  br i1 %v976, label %b78, label %b79
b78:
  %v977 = add i64 %v608, 0
  %v978 = and i64 %v977, %v250
  %v979 = mul i64 %v978, %v7
  %v980 = add i64 %v979, %v972
  %v981 = mul i64 %v980, 8
  %v982 = getelementptr inbounds float, ptr %v98, i64 %v981
  %v983 = add i64 0, %v974
  %v984 = getelementptr inbounds float, ptr %v982, i64 %v983
  %v985 = load float, ptr %v984, align 4
  %v986 = add i64 0, 0
  %v987 = mul i64 %v974, 8
  %v988 = add i64 %v986, %v987
  %v989 = getelementptr inbounds float, ptr %v86, i64 %v988
  %v990 = load <8 x float>, ptr %v989, align 4
  %v991 = add i64 0, 0
  %v992 = mul i64 %v974, 8
  %v993 = add i64 %v991, %v992
  %v994 = getelementptr inbounds float, ptr %v38, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = add i64 0, 0
  %v997 = mul i64 %v974, 8
  %v998 = add i64 %v996, %v997
  %v999 = getelementptr inbounds float, ptr %v36, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = insertelement <8 x float> poison, float %v985, i64 0
  %v1002 = shufflevector <8 x float> %v1001, <8 x float> poison, <8 x i32> zeroinitializer
  %v1003 = fsub <8 x float> %v1002, %v1000
  %v1004 = fmul <8 x float> %v995, %v1003
  %v1005 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1004)
  %v1006 = fneg <8 x float> %v1005
  %v1007 = fcmp olt <8 x float> %v1006, splat (float 0xC05A400000000000)
  %v1008 = select <8 x i1> %v1007, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1006
  %v1009 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1008, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1010 = fsub <8 x float> %v1009, splat (float 0x4168000000000000)
  %v1011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1010, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1008)
  %v1012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1010, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1011)
  %v1013 = bitcast <8 x float> %v1009 to <8 x i32>
  %v1014 = fmul <8 x float> %v1012, %v1012
  %v1015 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1012, <8 x float> splat (float 0x3F81227F40000000))
  %v1016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1015, <8 x float> %v1012, <8 x float> splat (float 0x3FA5556740000000))
  %v1017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1016, <8 x float> %v1012, <8 x float> splat (float 0x3FC5554B00000000))
  %v1018 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1017, <8 x float> %v1012, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1014, <8 x float> %v1018, <8 x float> %v1012)
  %v1020 = sub <8 x i32> %v1013, splat (i32 1262485250)
  %v1021 = lshr <8 x i32> %v1020, splat (i32 1)
  %v1022 = sub <8 x i32> %v1020, %v1021
  %v1023 = shl <8 x i32> %v1021, splat (i32 23)
  %v1024 = bitcast <8 x i32> %v1023 to <8 x float>
  %v1025 = shl <8 x i32> %v1022, splat (i32 23)
  %v1026 = bitcast <8 x i32> %v1025 to <8 x float>
  %v1027 = fadd <8 x float> %v1019, splat (float 0x3FF0000000000000)
  %v1028 = fmul <8 x float> %v1027, %v1024
  %v1029 = fmul <8 x float> %v1028, %v1026
  %v1030 = fcmp olt <8 x float> %v1004, splat (float 0x0000000000000000)
  %v1031 = select <8 x i1> %v1030, <8 x float> %v1029, <8 x float> splat (float 0x3FF0000000000000)
  %v1032 = fadd <8 x float> %v1029, splat (float 0x3FF0000000000000)
  %v1033 = fdiv <8 x float> %v1031, %v1032
  %v1034 = fmul <8 x float> %v990, %v1033
  %v1035 = fadd <8 x float> %v975, %v1034
  %v1036 = add nsw i64 %v974, 1
  br label %b77
b79:
  %v1037 = mul i64 %v972, 8
  %v1038 = getelementptr inbounds float, ptr %v94, i64 %v1037
  %v1039 = add i64 0, 0
  %v1040 = getelementptr inbounds float, ptr %v1038, i64 %v1039
  store <8 x float> %v975, ptr %v1040, align 4
  %v1041 = add nsw i64 %v972, 1
  br label %b74
b76:
  %v1042 = add i64 %v7, 0
  %v1043 = sdiv i64 %v1042, 1
  %v1044 = add i64 %v2, 1
  %v1045 = mul i64 %v1043, %v2
  %v1046 = sdiv i64 %v1045, %v3
  %v1047 = mul i64 %v1046, 1
  %v1048 = icmp slt i64 %v1047, %v7
  %v1049 = select i1 %v1048, i64 %v1047, i64 %v7
  %v1050 = mul i64 %v1043, %v1044
  %v1051 = sdiv i64 %v1050, %v3
  %v1052 = mul i64 %v1051, 1
  %v1053 = icmp slt i64 %v1052, %v7
  %v1054 = select i1 %v1053, i64 %v1052, i64 %v7
  br label %b80
b80:
  %v1055 = phi i64 [ %v1049, %b76 ], [ %v1129, %b81 ]
  %v1056 = icmp slt i64 %v1055, %v1054
  br i1 %v1056, label %b81, label %b82
b81:
  %v1057 = mul i64 %v1055, 8
  %v1058 = getelementptr inbounds float, ptr %v94, i64 %v1057
  %v1059 = add i64 %v608, 0
  %v1060 = and i64 %v1059, %v246
  %v1061 = mul i64 %v1060, %v7
  %v1062 = add i64 %v1061, %v1055
  %v1063 = mul i64 %v1062, 8
  %v1064 = getelementptr inbounds float, ptr %v90, i64 %v1063
  %v1065 = add i64 %v608, 0
  %v1066 = and i64 %v1065, %v250
  %v1067 = mul i64 %v1066, %v7
  %v1068 = add i64 %v1067, %v1055
  %v1069 = mul i64 %v1068, 8
  %v1070 = getelementptr inbounds float, ptr %v98, i64 %v1069
  %v1071 = mul i64 %v1055, 8
  %v1072 = getelementptr inbounds float, ptr %v92, i64 %v1071
  %v1073 = add i64 %v608, 0
  %v1074 = and i64 %v1073, %v244
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1055
  %v1077 = mul i64 %v1076, 8
  %v1078 = getelementptr inbounds float, ptr %v88, i64 %v1077
  %v1079 = add i64 %v608, 0
  %v1080 = and i64 %v1079, %v252
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1055
  %v1083 = mul i64 %v1082, 8
  %v1084 = getelementptr inbounds float, ptr %v100, i64 %v1083
  %v1085 = add i64 %v608, 0
  %v1086 = and i64 %v1085, %v254
  %v1087 = mul i64 %v1086, %v7
  %v1088 = add i64 %v1087, %v1055
  %v1089 = mul i64 %v1088, 8
  %v1090 = getelementptr inbounds float, ptr %v102, i64 %v1089
  %v1091 = add i64 0, 0
  %v1092 = getelementptr inbounds float, ptr %v82, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = add i64 0, 0
  %v1095 = getelementptr inbounds float, ptr %v1058, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = fadd <8 x float> %v1093, %v1096
  %v1098 = add i64 0, 0
  %v1099 = getelementptr inbounds float, ptr %v1064, i64 %v1098
  %v1100 = load <8 x float>, ptr %v1099, align 4
  %v1101 = fadd <8 x float> %v1097, %v1100
  %v1102 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v1103 = shufflevector <8 x float> %v1102, <8 x float> poison, <8 x i32> zeroinitializer
  %v1104 = fadd <8 x float> %v1101, %v1103
  %v1105 = add i64 0, 0
  %v1106 = getelementptr inbounds float, ptr %v78, i64 %v1105
  %v1107 = load <8 x float>, ptr %v1106, align 4
  %v1108 = add i64 0, 0
  %v1109 = getelementptr inbounds float, ptr %v1070, i64 %v1108
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = fmul <8 x float> %v1107, %v1110
  %v1112 = add i64 0, 0
  %v1113 = getelementptr inbounds float, ptr %v80, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = fadd <8 x float> %v1111, %v1114
  %v1116 = add i64 0, 0
  %v1117 = getelementptr inbounds float, ptr %v1072, i64 %v1116
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = fadd <8 x float> %v1115, %v1118
  %v1120 = add i64 0, 0
  %v1121 = getelementptr inbounds float, ptr %v1078, i64 %v1120
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = fadd <8 x float> %v1119, %v1122
  %v1124 = fdiv <8 x float> %v1123, %v1104
  %v1125 = add i64 0, 0
  %v1126 = getelementptr inbounds float, ptr %v1084, i64 %v1125
  store <8 x float> %v1104, ptr %v1126, align 4
  %v1127 = add i64 0, 0
  %v1128 = getelementptr inbounds float, ptr %v1090, i64 %v1127
  store <8 x float> %v1124, ptr %v1128, align 4
  %v1129 = add nsw i64 %v1055, 1
  br label %b80
b82:
  %v1130 = add i64 %v7, 0
  %v1131 = sdiv i64 %v1130, 1
  %v1132 = add i64 %v2, 1
  %v1133 = mul i64 %v1131, %v2
  %v1134 = sdiv i64 %v1133, %v3
  %v1135 = mul i64 %v1134, 1
  %v1136 = icmp slt i64 %v1135, %v7
  %v1137 = select i1 %v1136, i64 %v1135, i64 %v7
  %v1138 = mul i64 %v1131, %v1132
  %v1139 = sdiv i64 %v1138, %v3
  %v1140 = mul i64 %v1139, 1
  %v1141 = icmp slt i64 %v1140, %v7
  %v1142 = select i1 %v1141, i64 %v1140, i64 %v7
  br label %b83
b83:
  %v1143 = phi i64 [ %v1137, %b82 ], [ %v1218, %b88 ]
  %v1144 = icmp slt i64 %v1143, %v1142
  br i1 %v1144, label %b84, label %b85
b84:
  br label %b86
b86:
  %v1145 = phi i64 [ 0, %b84 ], [ %v1213, %b87 ]
  %v1146 = phi <8 x float> [ splat (float 0x0000000000000000), %b84 ], [ %v1212, %b87 ]
  %v1147 = icmp slt i64 %v1145, 8
  br i1 %v1147, label %b87, label %b88
b87:
  %v1148 = add i64 %v608, 0
  %v1149 = and i64 %v1148, %v254
  %v1150 = mul i64 %v1149, %v7
  %v1151 = add i64 %v1150, %v1143
  %v1152 = mul i64 %v1151, 8
  %v1153 = getelementptr inbounds float, ptr %v102, i64 %v1152
  %v1154 = add i64 0, %v1145
  %v1155 = getelementptr inbounds float, ptr %v1153, i64 %v1154
  %v1156 = load float, ptr %v1155, align 4
  %v1157 = add i64 0, 0
  %v1158 = mul i64 %v1145, 8
  %v1159 = add i64 %v1157, %v1158
  %v1160 = getelementptr inbounds float, ptr %v86, i64 %v1159
  %v1161 = load <8 x float>, ptr %v1160, align 4
  %v1162 = add i64 0, 0
  %v1163 = mul i64 %v1145, 8
  %v1164 = add i64 %v1162, %v1163
  %v1165 = getelementptr inbounds float, ptr %v38, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = add i64 0, 0
  %v1168 = mul i64 %v1145, 8
  %v1169 = add i64 %v1167, %v1168
  %v1170 = getelementptr inbounds float, ptr %v36, i64 %v1169
  %v1171 = load <8 x float>, ptr %v1170, align 4
  %v1172 = insertelement <8 x float> poison, float %v1156, i64 0
  %v1173 = shufflevector <8 x float> %v1172, <8 x float> poison, <8 x i32> zeroinitializer
  %v1174 = fsub <8 x float> %v1173, %v1171
  %v1175 = fmul <8 x float> %v1166, %v1174
  %v1176 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1175)
  %v1177 = fneg <8 x float> %v1176
  %v1178 = fcmp olt <8 x float> %v1177, splat (float 0xC05A400000000000)
  %v1179 = select <8 x i1> %v1178, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1177
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1181 = fsub <8 x float> %v1180, splat (float 0x4168000000000000)
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1179)
  %v1183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1182)
  %v1184 = bitcast <8 x float> %v1180 to <8 x i32>
  %v1185 = fmul <8 x float> %v1183, %v1183
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1183, <8 x float> splat (float 0x3F81227F40000000))
  %v1187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1186, <8 x float> %v1183, <8 x float> splat (float 0x3FA5556740000000))
  %v1188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> %v1183, <8 x float> splat (float 0x3FC5554B00000000))
  %v1189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1188, <8 x float> %v1183, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1185, <8 x float> %v1189, <8 x float> %v1183)
  %v1191 = sub <8 x i32> %v1184, splat (i32 1262485250)
  %v1192 = lshr <8 x i32> %v1191, splat (i32 1)
  %v1193 = sub <8 x i32> %v1191, %v1192
  %v1194 = shl <8 x i32> %v1192, splat (i32 23)
  %v1195 = bitcast <8 x i32> %v1194 to <8 x float>
  %v1196 = shl <8 x i32> %v1193, splat (i32 23)
  %v1197 = bitcast <8 x i32> %v1196 to <8 x float>
  %v1198 = fadd <8 x float> %v1190, splat (float 0x3FF0000000000000)
  %v1199 = fmul <8 x float> %v1198, %v1195
  %v1200 = fmul <8 x float> %v1199, %v1197
  %v1201 = fcmp olt <8 x float> %v1175, splat (float 0x0000000000000000)
  %v1202 = select <8 x i1> %v1201, <8 x float> %v1200, <8 x float> splat (float 0x3FF0000000000000)
  %v1203 = fadd <8 x float> %v1200, splat (float 0x3FF0000000000000)
  %v1204 = fdiv <8 x float> %v1202, %v1203
  %v1205 = fmul <8 x float> %v1161, %v1204
  %v1206 = add i64 0, 0
  %v1207 = mul i64 %v1145, 8
  %v1208 = add i64 %v1206, %v1207
  %v1209 = getelementptr inbounds float, ptr %v40, i64 %v1208
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = fmul <8 x float> %v1205, %v1210
  %v1212 = fadd <8 x float> %v1146, %v1211
  %v1213 = add nsw i64 %v1145, 1
  br label %b86
b88:
  %v1214 = mul i64 %v1143, 8
  %v1215 = getelementptr inbounds float, ptr %v92, i64 %v1214
  %v1216 = add i64 0, 0
  %v1217 = getelementptr inbounds float, ptr %v1215, i64 %v1216
  store <8 x float> %v1146, ptr %v1217, align 4
  %v1218 = add nsw i64 %v1143, 1
  br label %b83
b85:
  %v1219 = add i64 %v7, 0
  %v1220 = sdiv i64 %v1219, 1
  %v1221 = add i64 %v2, 1
  %v1222 = mul i64 %v1220, %v2
  %v1223 = sdiv i64 %v1222, %v3
  %v1224 = mul i64 %v1223, 1
  %v1225 = icmp slt i64 %v1224, %v7
  %v1226 = select i1 %v1225, i64 %v1224, i64 %v7
  %v1227 = mul i64 %v1220, %v1221
  %v1228 = sdiv i64 %v1227, %v3
  %v1229 = mul i64 %v1228, 1
  %v1230 = icmp slt i64 %v1229, %v7
  %v1231 = select i1 %v1230, i64 %v1229, i64 %v7
  br label %b89
b89:
  %v1232 = phi i64 [ %v1226, %b85 ], [ %v1301, %b94 ]
  %v1233 = icmp slt i64 %v1232, %v1231
  br i1 %v1233, label %b90, label %b91
b90:
  br label %b92
b92:
  %v1234 = phi i64 [ 0, %b90 ], [ %v1296, %b93 ]
  %v1235 = phi <8 x float> [ splat (float 0x0000000000000000), %b90 ], [ %v1295, %b93 ]
  %v1236 = icmp slt i64 %v1234, 8
  br i1 %v1236, label %b93, label %b94
b93:
  %v1237 = add i64 %v608, 0
  %v1238 = and i64 %v1237, %v254
  %v1239 = mul i64 %v1238, %v7
  %v1240 = add i64 %v1239, %v1232
  %v1241 = mul i64 %v1240, 8
  %v1242 = getelementptr inbounds float, ptr %v102, i64 %v1241
  %v1243 = add i64 0, %v1234
  %v1244 = getelementptr inbounds float, ptr %v1242, i64 %v1243
  %v1245 = load float, ptr %v1244, align 4
  %v1246 = add i64 0, 0
  %v1247 = mul i64 %v1234, 8
  %v1248 = add i64 %v1246, %v1247
  %v1249 = getelementptr inbounds float, ptr %v86, i64 %v1248
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = add i64 0, 0
  %v1252 = mul i64 %v1234, 8
  %v1253 = add i64 %v1251, %v1252
  %v1254 = getelementptr inbounds float, ptr %v38, i64 %v1253
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = add i64 0, 0
  %v1257 = mul i64 %v1234, 8
  %v1258 = add i64 %v1256, %v1257
  %v1259 = getelementptr inbounds float, ptr %v36, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = insertelement <8 x float> poison, float %v1245, i64 0
  %v1262 = shufflevector <8 x float> %v1261, <8 x float> poison, <8 x i32> zeroinitializer
  %v1263 = fsub <8 x float> %v1262, %v1260
  %v1264 = fmul <8 x float> %v1255, %v1263
  %v1265 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1264)
  %v1266 = fneg <8 x float> %v1265
  %v1267 = fcmp olt <8 x float> %v1266, splat (float 0xC05A400000000000)
  %v1268 = select <8 x i1> %v1267, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1266
  %v1269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1268, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1270 = fsub <8 x float> %v1269, splat (float 0x4168000000000000)
  %v1271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1270, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1268)
  %v1272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1270, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1271)
  %v1273 = bitcast <8 x float> %v1269 to <8 x i32>
  %v1274 = fmul <8 x float> %v1272, %v1272
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1272, <8 x float> splat (float 0x3F81227F40000000))
  %v1276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1275, <8 x float> %v1272, <8 x float> splat (float 0x3FA5556740000000))
  %v1277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1276, <8 x float> %v1272, <8 x float> splat (float 0x3FC5554B00000000))
  %v1278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1277, <8 x float> %v1272, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1274, <8 x float> %v1278, <8 x float> %v1272)
  %v1280 = sub <8 x i32> %v1273, splat (i32 1262485250)
  %v1281 = lshr <8 x i32> %v1280, splat (i32 1)
  %v1282 = sub <8 x i32> %v1280, %v1281
  %v1283 = shl <8 x i32> %v1281, splat (i32 23)
  %v1284 = bitcast <8 x i32> %v1283 to <8 x float>
  %v1285 = shl <8 x i32> %v1282, splat (i32 23)
  %v1286 = bitcast <8 x i32> %v1285 to <8 x float>
  %v1287 = fadd <8 x float> %v1279, splat (float 0x3FF0000000000000)
  %v1288 = fmul <8 x float> %v1287, %v1284
  %v1289 = fmul <8 x float> %v1288, %v1286
  %v1290 = fcmp olt <8 x float> %v1264, splat (float 0x0000000000000000)
  %v1291 = select <8 x i1> %v1290, <8 x float> %v1289, <8 x float> splat (float 0x3FF0000000000000)
  %v1292 = fadd <8 x float> %v1289, splat (float 0x3FF0000000000000)
  %v1293 = fdiv <8 x float> %v1291, %v1292
  %v1294 = fmul <8 x float> %v1250, %v1293
  %v1295 = fadd <8 x float> %v1235, %v1294
  %v1296 = add nsw i64 %v1234, 1
  br label %b92
b94:
  %v1297 = mul i64 %v1232, 8
  %v1298 = getelementptr inbounds float, ptr %v94, i64 %v1297
  %v1299 = add i64 0, 0
  %v1300 = getelementptr inbounds float, ptr %v1298, i64 %v1299
  store <8 x float> %v1235, ptr %v1300, align 4
  %v1301 = add nsw i64 %v1232, 1
  br label %b89
b91:
  %v1302 = add i64 %v7, 0
  %v1303 = sdiv i64 %v1302, 1
  %v1304 = add i64 %v2, 1
  %v1305 = mul i64 %v1303, %v2
  %v1306 = sdiv i64 %v1305, %v3
  %v1307 = mul i64 %v1306, 1
  %v1308 = icmp slt i64 %v1307, %v7
  %v1309 = select i1 %v1308, i64 %v1307, i64 %v7
  %v1310 = mul i64 %v1303, %v1304
  %v1311 = sdiv i64 %v1310, %v3
  %v1312 = mul i64 %v1311, 1
  %v1313 = icmp slt i64 %v1312, %v7
  %v1314 = select i1 %v1313, i64 %v1312, i64 %v7
  br label %b95
b95:
  %v1315 = phi i64 [ %v1309, %b91 ], [ %v1389, %b96 ]
  %v1316 = icmp slt i64 %v1315, %v1314
  br i1 %v1316, label %b96, label %b97
b96:
  %v1317 = mul i64 %v1315, 8
  %v1318 = getelementptr inbounds float, ptr %v94, i64 %v1317
  %v1319 = add i64 %v608, 0
  %v1320 = and i64 %v1319, %v246
  %v1321 = mul i64 %v1320, %v7
  %v1322 = add i64 %v1321, %v1315
  %v1323 = mul i64 %v1322, 8
  %v1324 = getelementptr inbounds float, ptr %v90, i64 %v1323
  %v1325 = add i64 %v608, 0
  %v1326 = and i64 %v1325, %v254
  %v1327 = mul i64 %v1326, %v7
  %v1328 = add i64 %v1327, %v1315
  %v1329 = mul i64 %v1328, 8
  %v1330 = getelementptr inbounds float, ptr %v102, i64 %v1329
  %v1331 = mul i64 %v1315, 8
  %v1332 = getelementptr inbounds float, ptr %v92, i64 %v1331
  %v1333 = add i64 %v608, 0
  %v1334 = and i64 %v1333, %v244
  %v1335 = mul i64 %v1334, %v7
  %v1336 = add i64 %v1335, %v1315
  %v1337 = mul i64 %v1336, 8
  %v1338 = getelementptr inbounds float, ptr %v88, i64 %v1337
  %v1339 = add i64 %v608, 0
  %v1340 = and i64 %v1339, %v256
  %v1341 = mul i64 %v1340, %v7
  %v1342 = add i64 %v1341, %v1315
  %v1343 = mul i64 %v1342, 8
  %v1344 = getelementptr inbounds float, ptr %v104, i64 %v1343
  %v1345 = add i64 %v608, 0
  %v1346 = and i64 %v1345, %v258
  %v1347 = mul i64 %v1346, %v7
  %v1348 = add i64 %v1347, %v1315
  %v1349 = mul i64 %v1348, 8
  %v1350 = getelementptr inbounds float, ptr %v106, i64 %v1349
  %v1351 = add i64 0, 0
  %v1352 = getelementptr inbounds float, ptr %v82, i64 %v1351
  %v1353 = load <8 x float>, ptr %v1352, align 4
  %v1354 = add i64 0, 0
  %v1355 = getelementptr inbounds float, ptr %v1318, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = fadd <8 x float> %v1353, %v1356
  %v1358 = add i64 0, 0
  %v1359 = getelementptr inbounds float, ptr %v1324, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = fadd <8 x float> %v1357, %v1360
  %v1362 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v1363 = shufflevector <8 x float> %v1362, <8 x float> poison, <8 x i32> zeroinitializer
  %v1364 = fadd <8 x float> %v1361, %v1363
  %v1365 = add i64 0, 0
  %v1366 = getelementptr inbounds float, ptr %v78, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = add i64 0, 0
  %v1369 = getelementptr inbounds float, ptr %v1330, i64 %v1368
  %v1370 = load <8 x float>, ptr %v1369, align 4
  %v1371 = fmul <8 x float> %v1367, %v1370
  %v1372 = add i64 0, 0
  %v1373 = getelementptr inbounds float, ptr %v80, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = fadd <8 x float> %v1371, %v1374
  %v1376 = add i64 0, 0
  %v1377 = getelementptr inbounds float, ptr %v1332, i64 %v1376
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = fadd <8 x float> %v1375, %v1378
  %v1380 = add i64 0, 0
  %v1381 = getelementptr inbounds float, ptr %v1338, i64 %v1380
  %v1382 = load <8 x float>, ptr %v1381, align 4
  %v1383 = fadd <8 x float> %v1379, %v1382
  %v1384 = fdiv <8 x float> %v1383, %v1364
  %v1385 = add i64 0, 0
  %v1386 = getelementptr inbounds float, ptr %v1344, i64 %v1385
  store <8 x float> %v1364, ptr %v1386, align 4
  %v1387 = add i64 0, 0
  %v1388 = getelementptr inbounds float, ptr %v1350, i64 %v1387
  store <8 x float> %v1384, ptr %v1388, align 4
  %v1389 = add nsw i64 %v1315, 1
  br label %b95
b97:
  %v1390 = add i64 %v7, 0
  %v1391 = sdiv i64 %v1390, 1
  %v1392 = add i64 %v2, 1
  %v1393 = mul i64 %v1391, %v2
  %v1394 = sdiv i64 %v1393, %v3
  %v1395 = mul i64 %v1394, 1
  %v1396 = icmp slt i64 %v1395, %v7
  %v1397 = select i1 %v1396, i64 %v1395, i64 %v7
  %v1398 = mul i64 %v1391, %v1392
  %v1399 = sdiv i64 %v1398, %v3
  %v1400 = mul i64 %v1399, 1
  %v1401 = icmp slt i64 %v1400, %v7
  %v1402 = select i1 %v1401, i64 %v1400, i64 %v7
  br label %b98
b98:
  %v1403 = phi i64 [ %v1397, %b97 ], [ %v1478, %b103 ]
  %v1404 = icmp slt i64 %v1403, %v1402
  br i1 %v1404, label %b99, label %b100
b99:
  br label %b101
b101:
  %v1405 = phi i64 [ 0, %b99 ], [ %v1473, %b102 ]
  %v1406 = phi <8 x float> [ splat (float 0x0000000000000000), %b99 ], [ %v1472, %b102 ]
  %v1407 = icmp slt i64 %v1405, 8
  br i1 %v1407, label %b102, label %b103
b102:
  %v1408 = add i64 %v608, 0
  %v1409 = and i64 %v1408, %v258
  %v1410 = mul i64 %v1409, %v7
  %v1411 = add i64 %v1410, %v1403
  %v1412 = mul i64 %v1411, 8
  %v1413 = getelementptr inbounds float, ptr %v106, i64 %v1412
  %v1414 = add i64 0, %v1405
  %v1415 = getelementptr inbounds float, ptr %v1413, i64 %v1414
  %v1416 = load float, ptr %v1415, align 4
  %v1417 = add i64 0, 0
  %v1418 = mul i64 %v1405, 8
  %v1419 = add i64 %v1417, %v1418
  %v1420 = getelementptr inbounds float, ptr %v86, i64 %v1419
  %v1421 = load <8 x float>, ptr %v1420, align 4
  %v1422 = add i64 0, 0
  %v1423 = mul i64 %v1405, 8
  %v1424 = add i64 %v1422, %v1423
  %v1425 = getelementptr inbounds float, ptr %v38, i64 %v1424
  %v1426 = load <8 x float>, ptr %v1425, align 4
  %v1427 = add i64 0, 0
  %v1428 = mul i64 %v1405, 8
  %v1429 = add i64 %v1427, %v1428
  %v1430 = getelementptr inbounds float, ptr %v36, i64 %v1429
  %v1431 = load <8 x float>, ptr %v1430, align 4
  %v1432 = insertelement <8 x float> poison, float %v1416, i64 0
  %v1433 = shufflevector <8 x float> %v1432, <8 x float> poison, <8 x i32> zeroinitializer
  %v1434 = fsub <8 x float> %v1433, %v1431
  %v1435 = fmul <8 x float> %v1426, %v1434
  %v1436 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1435)
  %v1437 = fneg <8 x float> %v1436
  %v1438 = fcmp olt <8 x float> %v1437, splat (float 0xC05A400000000000)
  %v1439 = select <8 x i1> %v1438, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1437
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1441 = fsub <8 x float> %v1440, splat (float 0x4168000000000000)
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1439)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1442)
  %v1444 = bitcast <8 x float> %v1440 to <8 x i32>
  %v1445 = fmul <8 x float> %v1443, %v1443
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1443, <8 x float> splat (float 0x3F81227F40000000))
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1443, <8 x float> splat (float 0x3FA5556740000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1443, <8 x float> splat (float 0x3FC5554B00000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1443, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1449, <8 x float> %v1443)
  %v1451 = sub <8 x i32> %v1444, splat (i32 1262485250)
  %v1452 = lshr <8 x i32> %v1451, splat (i32 1)
  %v1453 = sub <8 x i32> %v1451, %v1452
  %v1454 = shl <8 x i32> %v1452, splat (i32 23)
  %v1455 = bitcast <8 x i32> %v1454 to <8 x float>
  %v1456 = shl <8 x i32> %v1453, splat (i32 23)
  %v1457 = bitcast <8 x i32> %v1456 to <8 x float>
  %v1458 = fadd <8 x float> %v1450, splat (float 0x3FF0000000000000)
  %v1459 = fmul <8 x float> %v1458, %v1455
  %v1460 = fmul <8 x float> %v1459, %v1457
  %v1461 = fcmp olt <8 x float> %v1435, splat (float 0x0000000000000000)
  %v1462 = select <8 x i1> %v1461, <8 x float> %v1460, <8 x float> splat (float 0x3FF0000000000000)
  %v1463 = fadd <8 x float> %v1460, splat (float 0x3FF0000000000000)
  %v1464 = fdiv <8 x float> %v1462, %v1463
  %v1465 = fmul <8 x float> %v1421, %v1464
  %v1466 = add i64 0, 0
  %v1467 = mul i64 %v1405, 8
  %v1468 = add i64 %v1466, %v1467
  %v1469 = getelementptr inbounds float, ptr %v40, i64 %v1468
  %v1470 = load <8 x float>, ptr %v1469, align 4
  %v1471 = fmul <8 x float> %v1465, %v1470
  %v1472 = fadd <8 x float> %v1406, %v1471
  %v1473 = add nsw i64 %v1405, 1
  br label %b101
b103:
  %v1474 = mul i64 %v1403, 8
  %v1475 = getelementptr inbounds float, ptr %v92, i64 %v1474
  %v1476 = add i64 0, 0
  %v1477 = getelementptr inbounds float, ptr %v1475, i64 %v1476
  store <8 x float> %v1406, ptr %v1477, align 4
  %v1478 = add nsw i64 %v1403, 1
  br label %b98
b100:
  %v1479 = add i64 %v7, 0
  %v1480 = sdiv i64 %v1479, 1
  %v1481 = add i64 %v2, 1
  %v1482 = mul i64 %v1480, %v2
  %v1483 = sdiv i64 %v1482, %v3
  %v1484 = mul i64 %v1483, 1
  %v1485 = icmp slt i64 %v1484, %v7
  %v1486 = select i1 %v1485, i64 %v1484, i64 %v7
  %v1487 = mul i64 %v1480, %v1481
  %v1488 = sdiv i64 %v1487, %v3
  %v1489 = mul i64 %v1488, 1
  %v1490 = icmp slt i64 %v1489, %v7
  %v1491 = select i1 %v1490, i64 %v1489, i64 %v7
  br label %b104
b104:
  %v1492 = phi i64 [ %v1486, %b100 ], [ %v1561, %b109 ]
  %v1493 = icmp slt i64 %v1492, %v1491
  br i1 %v1493, label %b105, label %b106
b105:
  br label %b107
b107:
  %v1494 = phi i64 [ 0, %b105 ], [ %v1556, %b108 ]
  %v1495 = phi <8 x float> [ splat (float 0x0000000000000000), %b105 ], [ %v1555, %b108 ]
  %v1496 = icmp slt i64 %v1494, 8
  br i1 %v1496, label %b108, label %b109
b108:
  %v1497 = add i64 %v608, 0
  %v1498 = and i64 %v1497, %v258
  %v1499 = mul i64 %v1498, %v7
  %v1500 = add i64 %v1499, %v1492
  %v1501 = mul i64 %v1500, 8
  %v1502 = getelementptr inbounds float, ptr %v106, i64 %v1501
  %v1503 = add i64 0, %v1494
  %v1504 = getelementptr inbounds float, ptr %v1502, i64 %v1503
  %v1505 = load float, ptr %v1504, align 4
  %v1506 = add i64 0, 0
  %v1507 = mul i64 %v1494, 8
  %v1508 = add i64 %v1506, %v1507
  %v1509 = getelementptr inbounds float, ptr %v86, i64 %v1508
  %v1510 = load <8 x float>, ptr %v1509, align 4
  %v1511 = add i64 0, 0
  %v1512 = mul i64 %v1494, 8
  %v1513 = add i64 %v1511, %v1512
  %v1514 = getelementptr inbounds float, ptr %v38, i64 %v1513
  %v1515 = load <8 x float>, ptr %v1514, align 4
  %v1516 = add i64 0, 0
  %v1517 = mul i64 %v1494, 8
  %v1518 = add i64 %v1516, %v1517
  %v1519 = getelementptr inbounds float, ptr %v36, i64 %v1518
  %v1520 = load <8 x float>, ptr %v1519, align 4
  %v1521 = insertelement <8 x float> poison, float %v1505, i64 0
  %v1522 = shufflevector <8 x float> %v1521, <8 x float> poison, <8 x i32> zeroinitializer
  %v1523 = fsub <8 x float> %v1522, %v1520
  %v1524 = fmul <8 x float> %v1515, %v1523
  %v1525 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1524)
  %v1526 = fneg <8 x float> %v1525
  %v1527 = fcmp olt <8 x float> %v1526, splat (float 0xC05A400000000000)
  %v1528 = select <8 x i1> %v1527, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1526
  %v1529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1528, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1530 = fsub <8 x float> %v1529, splat (float 0x4168000000000000)
  %v1531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1530, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1528)
  %v1532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1530, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1531)
  %v1533 = bitcast <8 x float> %v1529 to <8 x i32>
  %v1534 = fmul <8 x float> %v1532, %v1532
  %v1535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1532, <8 x float> splat (float 0x3F81227F40000000))
  %v1536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1535, <8 x float> %v1532, <8 x float> splat (float 0x3FA5556740000000))
  %v1537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1536, <8 x float> %v1532, <8 x float> splat (float 0x3FC5554B00000000))
  %v1538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1537, <8 x float> %v1532, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1534, <8 x float> %v1538, <8 x float> %v1532)
  %v1540 = sub <8 x i32> %v1533, splat (i32 1262485250)
  %v1541 = lshr <8 x i32> %v1540, splat (i32 1)
  %v1542 = sub <8 x i32> %v1540, %v1541
  %v1543 = shl <8 x i32> %v1541, splat (i32 23)
  %v1544 = bitcast <8 x i32> %v1543 to <8 x float>
  %v1545 = shl <8 x i32> %v1542, splat (i32 23)
  %v1546 = bitcast <8 x i32> %v1545 to <8 x float>
  %v1547 = fadd <8 x float> %v1539, splat (float 0x3FF0000000000000)
  %v1548 = fmul <8 x float> %v1547, %v1544
  %v1549 = fmul <8 x float> %v1548, %v1546
  %v1550 = fcmp olt <8 x float> %v1524, splat (float 0x0000000000000000)
  %v1551 = select <8 x i1> %v1550, <8 x float> %v1549, <8 x float> splat (float 0x3FF0000000000000)
  %v1552 = fadd <8 x float> %v1549, splat (float 0x3FF0000000000000)
  %v1553 = fdiv <8 x float> %v1551, %v1552
  %v1554 = fmul <8 x float> %v1510, %v1553
  %v1555 = fadd <8 x float> %v1495, %v1554
  %v1556 = add nsw i64 %v1494, 1
  br label %b107
b109:
  %v1557 = mul i64 %v1492, 8
  %v1558 = getelementptr inbounds float, ptr %v94, i64 %v1557
  %v1559 = add i64 0, 0
  %v1560 = getelementptr inbounds float, ptr %v1558, i64 %v1559
  store <8 x float> %v1495, ptr %v1560, align 4
  %v1561 = add nsw i64 %v1492, 1
  br label %b104
b106:
  %v1562 = add i64 %v7, 0
  %v1563 = sdiv i64 %v1562, 1
  %v1564 = add i64 %v2, 1
  %v1565 = mul i64 %v1563, %v2
  %v1566 = sdiv i64 %v1565, %v3
  %v1567 = mul i64 %v1566, 1
  %v1568 = icmp slt i64 %v1567, %v7
  %v1569 = select i1 %v1568, i64 %v1567, i64 %v7
  %v1570 = mul i64 %v1563, %v1564
  %v1571 = sdiv i64 %v1570, %v3
  %v1572 = mul i64 %v1571, 1
  %v1573 = icmp slt i64 %v1572, %v7
  %v1574 = select i1 %v1573, i64 %v1572, i64 %v7
  br label %b110
b110:
  %v1575 = phi i64 [ %v1569, %b106 ], [ %v1649, %b111 ]
  %v1576 = icmp slt i64 %v1575, %v1574
  br i1 %v1576, label %b111, label %b112
b111:
  %v1577 = mul i64 %v1575, 8
  %v1578 = getelementptr inbounds float, ptr %v94, i64 %v1577
  %v1579 = add i64 %v608, 0
  %v1580 = and i64 %v1579, %v246
  %v1581 = mul i64 %v1580, %v7
  %v1582 = add i64 %v1581, %v1575
  %v1583 = mul i64 %v1582, 8
  %v1584 = getelementptr inbounds float, ptr %v90, i64 %v1583
  %v1585 = add i64 %v608, 0
  %v1586 = and i64 %v1585, %v258
  %v1587 = mul i64 %v1586, %v7
  %v1588 = add i64 %v1587, %v1575
  %v1589 = mul i64 %v1588, 8
  %v1590 = getelementptr inbounds float, ptr %v106, i64 %v1589
  %v1591 = mul i64 %v1575, 8
  %v1592 = getelementptr inbounds float, ptr %v92, i64 %v1591
  %v1593 = add i64 %v608, 0
  %v1594 = and i64 %v1593, %v244
  %v1595 = mul i64 %v1594, %v7
  %v1596 = add i64 %v1595, %v1575
  %v1597 = mul i64 %v1596, 8
  %v1598 = getelementptr inbounds float, ptr %v88, i64 %v1597
  %v1599 = add i64 %v608, 0
  %v1600 = and i64 %v1599, %v260
  %v1601 = mul i64 %v1600, %v7
  %v1602 = add i64 %v1601, %v1575
  %v1603 = mul i64 %v1602, 8
  %v1604 = getelementptr inbounds float, ptr %v108, i64 %v1603
  %v1605 = add i64 %v608, 0
  %v1606 = and i64 %v1605, %v262
  %v1607 = mul i64 %v1606, %v7
  %v1608 = add i64 %v1607, %v1575
  %v1609 = mul i64 %v1608, 8
  %v1610 = getelementptr inbounds float, ptr %v110, i64 %v1609
  %v1611 = add i64 0, 0
  %v1612 = getelementptr inbounds float, ptr %v82, i64 %v1611
  %v1613 = load <8 x float>, ptr %v1612, align 4
  %v1614 = add i64 0, 0
  %v1615 = getelementptr inbounds float, ptr %v1578, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = fadd <8 x float> %v1613, %v1616
  %v1618 = add i64 0, 0
  %v1619 = getelementptr inbounds float, ptr %v1584, i64 %v1618
  %v1620 = load <8 x float>, ptr %v1619, align 4
  %v1621 = fadd <8 x float> %v1617, %v1620
  %v1622 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v1623 = shufflevector <8 x float> %v1622, <8 x float> poison, <8 x i32> zeroinitializer
  %v1624 = fadd <8 x float> %v1621, %v1623
  %v1625 = add i64 0, 0
  %v1626 = getelementptr inbounds float, ptr %v78, i64 %v1625
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = add i64 0, 0
  %v1629 = getelementptr inbounds float, ptr %v1590, i64 %v1628
  %v1630 = load <8 x float>, ptr %v1629, align 4
  %v1631 = fmul <8 x float> %v1627, %v1630
  %v1632 = add i64 0, 0
  %v1633 = getelementptr inbounds float, ptr %v80, i64 %v1632
  %v1634 = load <8 x float>, ptr %v1633, align 4
  %v1635 = fadd <8 x float> %v1631, %v1634
  %v1636 = add i64 0, 0
  %v1637 = getelementptr inbounds float, ptr %v1592, i64 %v1636
  %v1638 = load <8 x float>, ptr %v1637, align 4
  %v1639 = fadd <8 x float> %v1635, %v1638
  %v1640 = add i64 0, 0
  %v1641 = getelementptr inbounds float, ptr %v1598, i64 %v1640
  %v1642 = load <8 x float>, ptr %v1641, align 4
  %v1643 = fadd <8 x float> %v1639, %v1642
  %v1644 = fdiv <8 x float> %v1643, %v1624
  %v1645 = add i64 0, 0
  %v1646 = getelementptr inbounds float, ptr %v1604, i64 %v1645
  store <8 x float> %v1624, ptr %v1646, align 4
  %v1647 = add i64 0, 0
  %v1648 = getelementptr inbounds float, ptr %v1610, i64 %v1647
  store <8 x float> %v1644, ptr %v1648, align 4
  %v1649 = add nsw i64 %v1575, 1
  br label %b110
b112:
  %v1650 = add i64 %v7, 0
  %v1651 = sdiv i64 %v1650, 1
  %v1652 = add i64 %v2, 1
  %v1653 = mul i64 %v1651, %v2
  %v1654 = sdiv i64 %v1653, %v3
  %v1655 = mul i64 %v1654, 1
  %v1656 = icmp slt i64 %v1655, %v7
  %v1657 = select i1 %v1656, i64 %v1655, i64 %v7
  %v1658 = mul i64 %v1651, %v1652
  %v1659 = sdiv i64 %v1658, %v3
  %v1660 = mul i64 %v1659, 1
  %v1661 = icmp slt i64 %v1660, %v7
  %v1662 = select i1 %v1661, i64 %v1660, i64 %v7
  br label %b113
b113:
  %v1663 = phi i64 [ %v1657, %b112 ], [ %v1738, %b118 ]
  %v1664 = icmp slt i64 %v1663, %v1662
  br i1 %v1664, label %b114, label %b115
b114:
  br label %b116
b116:
  %v1665 = phi i64 [ 0, %b114 ], [ %v1733, %b117 ]
  %v1666 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v1732, %b117 ]
  %v1667 = icmp slt i64 %v1665, 8
  br i1 %v1667, label %b117, label %b118
b117:
  %v1668 = add i64 %v608, 0
  %v1669 = and i64 %v1668, %v262
  %v1670 = mul i64 %v1669, %v7
  %v1671 = add i64 %v1670, %v1663
  %v1672 = mul i64 %v1671, 8
  %v1673 = getelementptr inbounds float, ptr %v110, i64 %v1672
  %v1674 = add i64 0, %v1665
  %v1675 = getelementptr inbounds float, ptr %v1673, i64 %v1674
  %v1676 = load float, ptr %v1675, align 4
  %v1677 = add i64 0, 0
  %v1678 = mul i64 %v1665, 8
  %v1679 = add i64 %v1677, %v1678
  %v1680 = getelementptr inbounds float, ptr %v86, i64 %v1679
  %v1681 = load <8 x float>, ptr %v1680, align 4
  %v1682 = add i64 0, 0
  %v1683 = mul i64 %v1665, 8
  %v1684 = add i64 %v1682, %v1683
  %v1685 = getelementptr inbounds float, ptr %v38, i64 %v1684
  %v1686 = load <8 x float>, ptr %v1685, align 4
  %v1687 = add i64 0, 0
  %v1688 = mul i64 %v1665, 8
  %v1689 = add i64 %v1687, %v1688
  %v1690 = getelementptr inbounds float, ptr %v36, i64 %v1689
  %v1691 = load <8 x float>, ptr %v1690, align 4
  %v1692 = insertelement <8 x float> poison, float %v1676, i64 0
  %v1693 = shufflevector <8 x float> %v1692, <8 x float> poison, <8 x i32> zeroinitializer
  %v1694 = fsub <8 x float> %v1693, %v1691
  %v1695 = fmul <8 x float> %v1686, %v1694
  %v1696 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1695)
  %v1697 = fneg <8 x float> %v1696
  %v1698 = fcmp olt <8 x float> %v1697, splat (float 0xC05A400000000000)
  %v1699 = select <8 x i1> %v1698, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1697
  %v1700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1699, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1701 = fsub <8 x float> %v1700, splat (float 0x4168000000000000)
  %v1702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1701, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1699)
  %v1703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1701, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1702)
  %v1704 = bitcast <8 x float> %v1700 to <8 x i32>
  %v1705 = fmul <8 x float> %v1703, %v1703
  %v1706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1703, <8 x float> splat (float 0x3F81227F40000000))
  %v1707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1706, <8 x float> %v1703, <8 x float> splat (float 0x3FA5556740000000))
  %v1708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1707, <8 x float> %v1703, <8 x float> splat (float 0x3FC5554B00000000))
  %v1709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1708, <8 x float> %v1703, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1705, <8 x float> %v1709, <8 x float> %v1703)
  %v1711 = sub <8 x i32> %v1704, splat (i32 1262485250)
  %v1712 = lshr <8 x i32> %v1711, splat (i32 1)
  %v1713 = sub <8 x i32> %v1711, %v1712
  %v1714 = shl <8 x i32> %v1712, splat (i32 23)
  %v1715 = bitcast <8 x i32> %v1714 to <8 x float>
  %v1716 = shl <8 x i32> %v1713, splat (i32 23)
  %v1717 = bitcast <8 x i32> %v1716 to <8 x float>
  %v1718 = fadd <8 x float> %v1710, splat (float 0x3FF0000000000000)
  %v1719 = fmul <8 x float> %v1718, %v1715
  %v1720 = fmul <8 x float> %v1719, %v1717
  %v1721 = fcmp olt <8 x float> %v1695, splat (float 0x0000000000000000)
  %v1722 = select <8 x i1> %v1721, <8 x float> %v1720, <8 x float> splat (float 0x3FF0000000000000)
  %v1723 = fadd <8 x float> %v1720, splat (float 0x3FF0000000000000)
  %v1724 = fdiv <8 x float> %v1722, %v1723
  %v1725 = fmul <8 x float> %v1681, %v1724
  %v1726 = add i64 0, 0
  %v1727 = mul i64 %v1665, 8
  %v1728 = add i64 %v1726, %v1727
  %v1729 = getelementptr inbounds float, ptr %v40, i64 %v1728
  %v1730 = load <8 x float>, ptr %v1729, align 4
  %v1731 = fmul <8 x float> %v1725, %v1730
  %v1732 = fadd <8 x float> %v1666, %v1731
  %v1733 = add nsw i64 %v1665, 1
  br label %b116
b118:
  %v1734 = mul i64 %v1663, 8
  %v1735 = getelementptr inbounds float, ptr %v92, i64 %v1734
  %v1736 = add i64 0, 0
  %v1737 = getelementptr inbounds float, ptr %v1735, i64 %v1736
  store <8 x float> %v1666, ptr %v1737, align 4
  %v1738 = add nsw i64 %v1663, 1
  br label %b113
b115:
  %v1739 = add i64 %v7, 0
  %v1740 = sdiv i64 %v1739, 1
  %v1741 = add i64 %v2, 1
  %v1742 = mul i64 %v1740, %v2
  %v1743 = sdiv i64 %v1742, %v3
  %v1744 = mul i64 %v1743, 1
  %v1745 = icmp slt i64 %v1744, %v7
  %v1746 = select i1 %v1745, i64 %v1744, i64 %v7
  %v1747 = mul i64 %v1740, %v1741
  %v1748 = sdiv i64 %v1747, %v3
  %v1749 = mul i64 %v1748, 1
  %v1750 = icmp slt i64 %v1749, %v7
  %v1751 = select i1 %v1750, i64 %v1749, i64 %v7
  br label %b119
b119:
  %v1752 = phi i64 [ %v1746, %b115 ], [ %v1821, %b124 ]
  %v1753 = icmp slt i64 %v1752, %v1751
  br i1 %v1753, label %b120, label %b121
b120:
  br label %b122
b122:
  %v1754 = phi i64 [ 0, %b120 ], [ %v1816, %b123 ]
  %v1755 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v1815, %b123 ]
  %v1756 = icmp slt i64 %v1754, 8
  br i1 %v1756, label %b123, label %b124
b123:
  %v1757 = add i64 %v608, 0
  %v1758 = and i64 %v1757, %v262
  %v1759 = mul i64 %v1758, %v7
  %v1760 = add i64 %v1759, %v1752
  %v1761 = mul i64 %v1760, 8
  %v1762 = getelementptr inbounds float, ptr %v110, i64 %v1761
  %v1763 = add i64 0, %v1754
  %v1764 = getelementptr inbounds float, ptr %v1762, i64 %v1763
  %v1765 = load float, ptr %v1764, align 4
  %v1766 = add i64 0, 0
  %v1767 = mul i64 %v1754, 8
  %v1768 = add i64 %v1766, %v1767
  %v1769 = getelementptr inbounds float, ptr %v86, i64 %v1768
  %v1770 = load <8 x float>, ptr %v1769, align 4
  %v1771 = add i64 0, 0
  %v1772 = mul i64 %v1754, 8
  %v1773 = add i64 %v1771, %v1772
  %v1774 = getelementptr inbounds float, ptr %v38, i64 %v1773
  %v1775 = load <8 x float>, ptr %v1774, align 4
  %v1776 = add i64 0, 0
  %v1777 = mul i64 %v1754, 8
  %v1778 = add i64 %v1776, %v1777
  %v1779 = getelementptr inbounds float, ptr %v36, i64 %v1778
  %v1780 = load <8 x float>, ptr %v1779, align 4
  %v1781 = insertelement <8 x float> poison, float %v1765, i64 0
  %v1782 = shufflevector <8 x float> %v1781, <8 x float> poison, <8 x i32> zeroinitializer
  %v1783 = fsub <8 x float> %v1782, %v1780
  %v1784 = fmul <8 x float> %v1775, %v1783
  %v1785 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1784)
  %v1786 = fneg <8 x float> %v1785
  %v1787 = fcmp olt <8 x float> %v1786, splat (float 0xC05A400000000000)
  %v1788 = select <8 x i1> %v1787, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1786
  %v1789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1788, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1790 = fsub <8 x float> %v1789, splat (float 0x4168000000000000)
  %v1791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1790, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1788)
  %v1792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1790, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1791)
  %v1793 = bitcast <8 x float> %v1789 to <8 x i32>
  %v1794 = fmul <8 x float> %v1792, %v1792
  %v1795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1792, <8 x float> splat (float 0x3F81227F40000000))
  %v1796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1795, <8 x float> %v1792, <8 x float> splat (float 0x3FA5556740000000))
  %v1797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1796, <8 x float> %v1792, <8 x float> splat (float 0x3FC5554B00000000))
  %v1798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1797, <8 x float> %v1792, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1794, <8 x float> %v1798, <8 x float> %v1792)
  %v1800 = sub <8 x i32> %v1793, splat (i32 1262485250)
  %v1801 = lshr <8 x i32> %v1800, splat (i32 1)
  %v1802 = sub <8 x i32> %v1800, %v1801
  %v1803 = shl <8 x i32> %v1801, splat (i32 23)
  %v1804 = bitcast <8 x i32> %v1803 to <8 x float>
  %v1805 = shl <8 x i32> %v1802, splat (i32 23)
  %v1806 = bitcast <8 x i32> %v1805 to <8 x float>
  %v1807 = fadd <8 x float> %v1799, splat (float 0x3FF0000000000000)
  %v1808 = fmul <8 x float> %v1807, %v1804
  %v1809 = fmul <8 x float> %v1808, %v1806
  %v1810 = fcmp olt <8 x float> %v1784, splat (float 0x0000000000000000)
  %v1811 = select <8 x i1> %v1810, <8 x float> %v1809, <8 x float> splat (float 0x3FF0000000000000)
  %v1812 = fadd <8 x float> %v1809, splat (float 0x3FF0000000000000)
  %v1813 = fdiv <8 x float> %v1811, %v1812
  %v1814 = fmul <8 x float> %v1770, %v1813
  %v1815 = fadd <8 x float> %v1755, %v1814
  %v1816 = add nsw i64 %v1754, 1
  br label %b122
b124:
  %v1817 = mul i64 %v1752, 8
  %v1818 = getelementptr inbounds float, ptr %v94, i64 %v1817
  %v1819 = add i64 0, 0
  %v1820 = getelementptr inbounds float, ptr %v1818, i64 %v1819
  store <8 x float> %v1755, ptr %v1820, align 4
  %v1821 = add nsw i64 %v1752, 1
  br label %b119
b121:
  %v1822 = add i64 %v7, 0
  %v1823 = sdiv i64 %v1822, 1
  %v1824 = add i64 %v2, 1
  %v1825 = mul i64 %v1823, %v2
  %v1826 = sdiv i64 %v1825, %v3
  %v1827 = mul i64 %v1826, 1
  %v1828 = icmp slt i64 %v1827, %v7
  %v1829 = select i1 %v1828, i64 %v1827, i64 %v7
  %v1830 = mul i64 %v1823, %v1824
  %v1831 = sdiv i64 %v1830, %v3
  %v1832 = mul i64 %v1831, 1
  %v1833 = icmp slt i64 %v1832, %v7
  %v1834 = select i1 %v1833, i64 %v1832, i64 %v7
  br label %b125
b125:
  %v1835 = phi i64 [ %v1829, %b121 ], [ %v1909, %b126 ]
  %v1836 = icmp slt i64 %v1835, %v1834
  br i1 %v1836, label %b126, label %b127
b126:
  %v1837 = mul i64 %v1835, 8
  %v1838 = getelementptr inbounds float, ptr %v94, i64 %v1837
  %v1839 = add i64 %v608, 0
  %v1840 = and i64 %v1839, %v246
  %v1841 = mul i64 %v1840, %v7
  %v1842 = add i64 %v1841, %v1835
  %v1843 = mul i64 %v1842, 8
  %v1844 = getelementptr inbounds float, ptr %v90, i64 %v1843
  %v1845 = add i64 %v608, 0
  %v1846 = and i64 %v1845, %v262
  %v1847 = mul i64 %v1846, %v7
  %v1848 = add i64 %v1847, %v1835
  %v1849 = mul i64 %v1848, 8
  %v1850 = getelementptr inbounds float, ptr %v110, i64 %v1849
  %v1851 = mul i64 %v1835, 8
  %v1852 = getelementptr inbounds float, ptr %v92, i64 %v1851
  %v1853 = add i64 %v608, 0
  %v1854 = and i64 %v1853, %v244
  %v1855 = mul i64 %v1854, %v7
  %v1856 = add i64 %v1855, %v1835
  %v1857 = mul i64 %v1856, 8
  %v1858 = getelementptr inbounds float, ptr %v88, i64 %v1857
  %v1859 = add i64 %v608, 0
  %v1860 = and i64 %v1859, %v264
  %v1861 = mul i64 %v1860, %v7
  %v1862 = add i64 %v1861, %v1835
  %v1863 = mul i64 %v1862, 8
  %v1864 = getelementptr inbounds float, ptr %v112, i64 %v1863
  %v1865 = add i64 %v608, 0
  %v1866 = and i64 %v1865, %v266
  %v1867 = mul i64 %v1866, %v7
  %v1868 = add i64 %v1867, %v1835
  %v1869 = mul i64 %v1868, 8
  %v1870 = getelementptr inbounds float, ptr %v114, i64 %v1869
  %v1871 = add i64 0, 0
  %v1872 = getelementptr inbounds float, ptr %v82, i64 %v1871
  %v1873 = load <8 x float>, ptr %v1872, align 4
  %v1874 = add i64 0, 0
  %v1875 = getelementptr inbounds float, ptr %v1838, i64 %v1874
  %v1876 = load <8 x float>, ptr %v1875, align 4
  %v1877 = fadd <8 x float> %v1873, %v1876
  %v1878 = add i64 0, 0
  %v1879 = getelementptr inbounds float, ptr %v1844, i64 %v1878
  %v1880 = load <8 x float>, ptr %v1879, align 4
  %v1881 = fadd <8 x float> %v1877, %v1880
  %v1882 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v1883 = shufflevector <8 x float> %v1882, <8 x float> poison, <8 x i32> zeroinitializer
  %v1884 = fadd <8 x float> %v1881, %v1883
  %v1885 = add i64 0, 0
  %v1886 = getelementptr inbounds float, ptr %v78, i64 %v1885
  %v1887 = load <8 x float>, ptr %v1886, align 4
  %v1888 = add i64 0, 0
  %v1889 = getelementptr inbounds float, ptr %v1850, i64 %v1888
  %v1890 = load <8 x float>, ptr %v1889, align 4
  %v1891 = fmul <8 x float> %v1887, %v1890
  %v1892 = add i64 0, 0
  %v1893 = getelementptr inbounds float, ptr %v80, i64 %v1892
  %v1894 = load <8 x float>, ptr %v1893, align 4
  %v1895 = fadd <8 x float> %v1891, %v1894
  %v1896 = add i64 0, 0
  %v1897 = getelementptr inbounds float, ptr %v1852, i64 %v1896
  %v1898 = load <8 x float>, ptr %v1897, align 4
  %v1899 = fadd <8 x float> %v1895, %v1898
  %v1900 = add i64 0, 0
  %v1901 = getelementptr inbounds float, ptr %v1858, i64 %v1900
  %v1902 = load <8 x float>, ptr %v1901, align 4
  %v1903 = fadd <8 x float> %v1899, %v1902
  %v1904 = fdiv <8 x float> %v1903, %v1884
  %v1905 = add i64 0, 0
  %v1906 = getelementptr inbounds float, ptr %v1864, i64 %v1905
  store <8 x float> %v1884, ptr %v1906, align 4
  %v1907 = add i64 0, 0
  %v1908 = getelementptr inbounds float, ptr %v1870, i64 %v1907
  store <8 x float> %v1904, ptr %v1908, align 4
  %v1909 = add nsw i64 %v1835, 1
  br label %b125
b127:
  %v1910 = add i64 %v7, 0
  %v1911 = sdiv i64 %v1910, 1
  %v1912 = add i64 %v2, 1
  %v1913 = mul i64 %v1911, %v2
  %v1914 = sdiv i64 %v1913, %v3
  %v1915 = mul i64 %v1914, 1
  %v1916 = icmp slt i64 %v1915, %v7
  %v1917 = select i1 %v1916, i64 %v1915, i64 %v7
  %v1918 = mul i64 %v1911, %v1912
  %v1919 = sdiv i64 %v1918, %v3
  %v1920 = mul i64 %v1919, 1
  %v1921 = icmp slt i64 %v1920, %v7
  %v1922 = select i1 %v1921, i64 %v1920, i64 %v7
  br label %b128
b128:
  %v1923 = phi i64 [ %v1917, %b127 ], [ %v1998, %b133 ]
  %v1924 = icmp slt i64 %v1923, %v1922
  br i1 %v1924, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1925 = phi i64 [ 0, %b129 ], [ %v1993, %b132 ]
  %v1926 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v1992, %b132 ]
  %v1927 = icmp slt i64 %v1925, 8
  br i1 %v1927, label %b132, label %b133
b132:
  %v1928 = add i64 %v608, 0
  %v1929 = and i64 %v1928, %v266
  %v1930 = mul i64 %v1929, %v7
  %v1931 = add i64 %v1930, %v1923
  %v1932 = mul i64 %v1931, 8
  %v1933 = getelementptr inbounds float, ptr %v114, i64 %v1932
  %v1934 = add i64 0, %v1925
  %v1935 = getelementptr inbounds float, ptr %v1933, i64 %v1934
  %v1936 = load float, ptr %v1935, align 4
  %v1937 = add i64 0, 0
  %v1938 = mul i64 %v1925, 8
  %v1939 = add i64 %v1937, %v1938
  %v1940 = getelementptr inbounds float, ptr %v86, i64 %v1939
  %v1941 = load <8 x float>, ptr %v1940, align 4
  %v1942 = add i64 0, 0
  %v1943 = mul i64 %v1925, 8
  %v1944 = add i64 %v1942, %v1943
  %v1945 = getelementptr inbounds float, ptr %v38, i64 %v1944
  %v1946 = load <8 x float>, ptr %v1945, align 4
  %v1947 = add i64 0, 0
  %v1948 = mul i64 %v1925, 8
  %v1949 = add i64 %v1947, %v1948
  %v1950 = getelementptr inbounds float, ptr %v36, i64 %v1949
  %v1951 = load <8 x float>, ptr %v1950, align 4
  %v1952 = insertelement <8 x float> poison, float %v1936, i64 0
  %v1953 = shufflevector <8 x float> %v1952, <8 x float> poison, <8 x i32> zeroinitializer
  %v1954 = fsub <8 x float> %v1953, %v1951
  %v1955 = fmul <8 x float> %v1946, %v1954
  %v1956 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1955)
  %v1957 = fneg <8 x float> %v1956
  %v1958 = fcmp olt <8 x float> %v1957, splat (float 0xC05A400000000000)
  %v1959 = select <8 x i1> %v1958, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1957
  %v1960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1959, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1961 = fsub <8 x float> %v1960, splat (float 0x4168000000000000)
  %v1962 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1961, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1959)
  %v1963 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1961, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1962)
  %v1964 = bitcast <8 x float> %v1960 to <8 x i32>
  %v1965 = fmul <8 x float> %v1963, %v1963
  %v1966 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1963, <8 x float> splat (float 0x3F81227F40000000))
  %v1967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1966, <8 x float> %v1963, <8 x float> splat (float 0x3FA5556740000000))
  %v1968 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1967, <8 x float> %v1963, <8 x float> splat (float 0x3FC5554B00000000))
  %v1969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1968, <8 x float> %v1963, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1970 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1965, <8 x float> %v1969, <8 x float> %v1963)
  %v1971 = sub <8 x i32> %v1964, splat (i32 1262485250)
  %v1972 = lshr <8 x i32> %v1971, splat (i32 1)
  %v1973 = sub <8 x i32> %v1971, %v1972
  %v1974 = shl <8 x i32> %v1972, splat (i32 23)
  %v1975 = bitcast <8 x i32> %v1974 to <8 x float>
  %v1976 = shl <8 x i32> %v1973, splat (i32 23)
  %v1977 = bitcast <8 x i32> %v1976 to <8 x float>
  %v1978 = fadd <8 x float> %v1970, splat (float 0x3FF0000000000000)
  %v1979 = fmul <8 x float> %v1978, %v1975
  %v1980 = fmul <8 x float> %v1979, %v1977
  %v1981 = fcmp olt <8 x float> %v1955, splat (float 0x0000000000000000)
  %v1982 = select <8 x i1> %v1981, <8 x float> %v1980, <8 x float> splat (float 0x3FF0000000000000)
  %v1983 = fadd <8 x float> %v1980, splat (float 0x3FF0000000000000)
  %v1984 = fdiv <8 x float> %v1982, %v1983
  %v1985 = fmul <8 x float> %v1941, %v1984
  %v1986 = add i64 0, 0
  %v1987 = mul i64 %v1925, 8
  %v1988 = add i64 %v1986, %v1987
  %v1989 = getelementptr inbounds float, ptr %v40, i64 %v1988
  %v1990 = load <8 x float>, ptr %v1989, align 4
  %v1991 = fmul <8 x float> %v1985, %v1990
  %v1992 = fadd <8 x float> %v1926, %v1991
  %v1993 = add nsw i64 %v1925, 1
  br label %b131
b133:
  %v1994 = mul i64 %v1923, 8
  %v1995 = getelementptr inbounds float, ptr %v92, i64 %v1994
  %v1996 = add i64 0, 0
  %v1997 = getelementptr inbounds float, ptr %v1995, i64 %v1996
  store <8 x float> %v1926, ptr %v1997, align 4
  %v1998 = add nsw i64 %v1923, 1
  br label %b128
b130:
  %v1999 = add i64 %v7, 0
  %v2000 = sdiv i64 %v1999, 1
  %v2001 = add i64 %v2, 1
  %v2002 = mul i64 %v2000, %v2
  %v2003 = sdiv i64 %v2002, %v3
  %v2004 = mul i64 %v2003, 1
  %v2005 = icmp slt i64 %v2004, %v7
  %v2006 = select i1 %v2005, i64 %v2004, i64 %v7
  %v2007 = mul i64 %v2000, %v2001
  %v2008 = sdiv i64 %v2007, %v3
  %v2009 = mul i64 %v2008, 1
  %v2010 = icmp slt i64 %v2009, %v7
  %v2011 = select i1 %v2010, i64 %v2009, i64 %v7
  br label %b134
b134:
  %v2012 = phi i64 [ %v2006, %b130 ], [ %v2081, %b139 ]
  %v2013 = icmp slt i64 %v2012, %v2011
  br i1 %v2013, label %b135, label %b136
b135:
  br label %b137
b137:
  %v2014 = phi i64 [ 0, %b135 ], [ %v2076, %b138 ]
  %v2015 = phi <8 x float> [ splat (float 0x0000000000000000), %b135 ], [ %v2075, %b138 ]
  %v2016 = icmp slt i64 %v2014, 8
  br i1 %v2016, label %b138, label %b139
b138:
  %v2017 = add i64 %v608, 0
  %v2018 = and i64 %v2017, %v266
  %v2019 = mul i64 %v2018, %v7
  %v2020 = add i64 %v2019, %v2012
  %v2021 = mul i64 %v2020, 8
  %v2022 = getelementptr inbounds float, ptr %v114, i64 %v2021
  %v2023 = add i64 0, %v2014
  %v2024 = getelementptr inbounds float, ptr %v2022, i64 %v2023
  %v2025 = load float, ptr %v2024, align 4
  %v2026 = add i64 0, 0
  %v2027 = mul i64 %v2014, 8
  %v2028 = add i64 %v2026, %v2027
  %v2029 = getelementptr inbounds float, ptr %v86, i64 %v2028
  %v2030 = load <8 x float>, ptr %v2029, align 4
  %v2031 = add i64 0, 0
  %v2032 = mul i64 %v2014, 8
  %v2033 = add i64 %v2031, %v2032
  %v2034 = getelementptr inbounds float, ptr %v38, i64 %v2033
  %v2035 = load <8 x float>, ptr %v2034, align 4
  %v2036 = add i64 0, 0
  %v2037 = mul i64 %v2014, 8
  %v2038 = add i64 %v2036, %v2037
  %v2039 = getelementptr inbounds float, ptr %v36, i64 %v2038
  %v2040 = load <8 x float>, ptr %v2039, align 4
  %v2041 = insertelement <8 x float> poison, float %v2025, i64 0
  %v2042 = shufflevector <8 x float> %v2041, <8 x float> poison, <8 x i32> zeroinitializer
  %v2043 = fsub <8 x float> %v2042, %v2040
  %v2044 = fmul <8 x float> %v2035, %v2043
  %v2045 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2044)
  %v2046 = fneg <8 x float> %v2045
  %v2047 = fcmp olt <8 x float> %v2046, splat (float 0xC05A400000000000)
  %v2048 = select <8 x i1> %v2047, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2046
  %v2049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2048, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2050 = fsub <8 x float> %v2049, splat (float 0x4168000000000000)
  %v2051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2050, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2048)
  %v2052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2050, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2051)
  %v2053 = bitcast <8 x float> %v2049 to <8 x i32>
  %v2054 = fmul <8 x float> %v2052, %v2052
  %v2055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2052, <8 x float> splat (float 0x3F81227F40000000))
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2055, <8 x float> %v2052, <8 x float> splat (float 0x3FA5556740000000))
  %v2057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2056, <8 x float> %v2052, <8 x float> splat (float 0x3FC5554B00000000))
  %v2058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2057, <8 x float> %v2052, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2054, <8 x float> %v2058, <8 x float> %v2052)
  %v2060 = sub <8 x i32> %v2053, splat (i32 1262485250)
  %v2061 = lshr <8 x i32> %v2060, splat (i32 1)
  %v2062 = sub <8 x i32> %v2060, %v2061
  %v2063 = shl <8 x i32> %v2061, splat (i32 23)
  %v2064 = bitcast <8 x i32> %v2063 to <8 x float>
  %v2065 = shl <8 x i32> %v2062, splat (i32 23)
  %v2066 = bitcast <8 x i32> %v2065 to <8 x float>
  %v2067 = fadd <8 x float> %v2059, splat (float 0x3FF0000000000000)
  %v2068 = fmul <8 x float> %v2067, %v2064
  %v2069 = fmul <8 x float> %v2068, %v2066
  %v2070 = fcmp olt <8 x float> %v2044, splat (float 0x0000000000000000)
  %v2071 = select <8 x i1> %v2070, <8 x float> %v2069, <8 x float> splat (float 0x3FF0000000000000)
  %v2072 = fadd <8 x float> %v2069, splat (float 0x3FF0000000000000)
  %v2073 = fdiv <8 x float> %v2071, %v2072
  %v2074 = fmul <8 x float> %v2030, %v2073
  %v2075 = fadd <8 x float> %v2015, %v2074
  %v2076 = add nsw i64 %v2014, 1
  br label %b137
b139:
  %v2077 = mul i64 %v2012, 8
  %v2078 = getelementptr inbounds float, ptr %v94, i64 %v2077
  %v2079 = add i64 0, 0
  %v2080 = getelementptr inbounds float, ptr %v2078, i64 %v2079
  store <8 x float> %v2015, ptr %v2080, align 4
  %v2081 = add nsw i64 %v2012, 1
  br label %b134
b136:
  %v2082 = add i64 %v7, 0
  %v2083 = sdiv i64 %v2082, 1
  %v2084 = add i64 %v2, 1
  %v2085 = mul i64 %v2083, %v2
  %v2086 = sdiv i64 %v2085, %v3
  %v2087 = mul i64 %v2086, 1
  %v2088 = icmp slt i64 %v2087, %v7
  %v2089 = select i1 %v2088, i64 %v2087, i64 %v7
  %v2090 = mul i64 %v2083, %v2084
  %v2091 = sdiv i64 %v2090, %v3
  %v2092 = mul i64 %v2091, 1
  %v2093 = icmp slt i64 %v2092, %v7
  %v2094 = select i1 %v2093, i64 %v2092, i64 %v7
  br label %b140
b140:
  %v2095 = phi i64 [ %v2089, %b136 ], [ %v2169, %b141 ]
  %v2096 = icmp slt i64 %v2095, %v2094
  br i1 %v2096, label %b141, label %b142
b141:
  %v2097 = mul i64 %v2095, 8
  %v2098 = getelementptr inbounds float, ptr %v94, i64 %v2097
  %v2099 = add i64 %v608, 0
  %v2100 = and i64 %v2099, %v246
  %v2101 = mul i64 %v2100, %v7
  %v2102 = add i64 %v2101, %v2095
  %v2103 = mul i64 %v2102, 8
  %v2104 = getelementptr inbounds float, ptr %v90, i64 %v2103
  %v2105 = add i64 %v608, 0
  %v2106 = and i64 %v2105, %v266
  %v2107 = mul i64 %v2106, %v7
  %v2108 = add i64 %v2107, %v2095
  %v2109 = mul i64 %v2108, 8
  %v2110 = getelementptr inbounds float, ptr %v114, i64 %v2109
  %v2111 = mul i64 %v2095, 8
  %v2112 = getelementptr inbounds float, ptr %v92, i64 %v2111
  %v2113 = add i64 %v608, 0
  %v2114 = and i64 %v2113, %v244
  %v2115 = mul i64 %v2114, %v7
  %v2116 = add i64 %v2115, %v2095
  %v2117 = mul i64 %v2116, 8
  %v2118 = getelementptr inbounds float, ptr %v88, i64 %v2117
  %v2119 = add i64 %v608, 0
  %v2120 = and i64 %v2119, %v268
  %v2121 = mul i64 %v2120, %v7
  %v2122 = add i64 %v2121, %v2095
  %v2123 = mul i64 %v2122, 8
  %v2124 = getelementptr inbounds float, ptr %v116, i64 %v2123
  %v2125 = add i64 %v608, 1
  %v2126 = and i64 %v2125, %v240
  %v2127 = mul i64 %v2126, %v7
  %v2128 = add i64 %v2127, %v2095
  %v2129 = mul i64 %v2128, 8
  %v2130 = getelementptr inbounds float, ptr %v44, i64 %v2129
  %v2131 = add i64 0, 0
  %v2132 = getelementptr inbounds float, ptr %v82, i64 %v2131
  %v2133 = load <8 x float>, ptr %v2132, align 4
  %v2134 = add i64 0, 0
  %v2135 = getelementptr inbounds float, ptr %v2098, i64 %v2134
  %v2136 = load <8 x float>, ptr %v2135, align 4
  %v2137 = fadd <8 x float> %v2133, %v2136
  %v2138 = add i64 0, 0
  %v2139 = getelementptr inbounds float, ptr %v2104, i64 %v2138
  %v2140 = load <8 x float>, ptr %v2139, align 4
  %v2141 = fadd <8 x float> %v2137, %v2140
  %v2142 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v2143 = shufflevector <8 x float> %v2142, <8 x float> poison, <8 x i32> zeroinitializer
  %v2144 = fadd <8 x float> %v2141, %v2143
  %v2145 = add i64 0, 0
  %v2146 = getelementptr inbounds float, ptr %v78, i64 %v2145
  %v2147 = load <8 x float>, ptr %v2146, align 4
  %v2148 = add i64 0, 0
  %v2149 = getelementptr inbounds float, ptr %v2110, i64 %v2148
  %v2150 = load <8 x float>, ptr %v2149, align 4
  %v2151 = fmul <8 x float> %v2147, %v2150
  %v2152 = add i64 0, 0
  %v2153 = getelementptr inbounds float, ptr %v80, i64 %v2152
  %v2154 = load <8 x float>, ptr %v2153, align 4
  %v2155 = fadd <8 x float> %v2151, %v2154
  %v2156 = add i64 0, 0
  %v2157 = getelementptr inbounds float, ptr %v2112, i64 %v2156
  %v2158 = load <8 x float>, ptr %v2157, align 4
  %v2159 = fadd <8 x float> %v2155, %v2158
  %v2160 = add i64 0, 0
  %v2161 = getelementptr inbounds float, ptr %v2118, i64 %v2160
  %v2162 = load <8 x float>, ptr %v2161, align 4
  %v2163 = fadd <8 x float> %v2159, %v2162
  %v2164 = fdiv <8 x float> %v2163, %v2144
  %v2165 = add i64 0, 0
  %v2166 = getelementptr inbounds float, ptr %v2124, i64 %v2165
  store <8 x float> %v2144, ptr %v2166, align 4
  %v2167 = add i64 0, 0
  %v2168 = getelementptr inbounds float, ptr %v2130, i64 %v2167
  store <8 x float> %v2164, ptr %v2168, align 4
  %v2169 = add nsw i64 %v2095, 1
  br label %b140
b142:
  %v2170 = add nsw i64 %v608, 1
  br label %b50
b52:
  %v2171 = icmp sgt i64 %v3, 1
  br i1 %v2171, label %b143, label %b144
b143:
  %v2172 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2173 = atomicrmw add ptr %v2172, i64 1 acq_rel
  %v2174 = load i64, ptr %v299, align 8
  %v2175 = add i64 %v2174, 1
  store i64 %v2175, ptr %v299, align 8
  %v2176 = mul i64 %v3, %v2175
  br label %b145
b145:
  %v2177 = load atomic i64, ptr %v2172 acquire, align 8
  %v2178 = icmp slt i64 %v2177, %v2176
  br i1 %v2178, label %b146, label %b147
b146:
  %v2179 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v299 = alloca i64, i64 1, align 8
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds i64, ptr %v1, i64 13
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 22
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 23
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 25
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 45
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 46
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 49
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 50
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 51
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 52
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 53
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 54
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 55
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 56
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 57
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 58
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 59
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 60
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 61
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 62
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 63
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 64
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 65
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 66
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 67
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 68
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 69
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 70
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 71
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 72
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 74
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 75
  %v298 = load i64, ptr %v297, align 8
  store i64 0, ptr %v299, align 8
  %v300 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v301 = load ptr, ptr %v300, align 4
  %v302 = mul i64 %v2, 0
  %v303 = add i64 %v302, 0
  %v304 = getelementptr inbounds float, ptr %v301, i64 %v303
  br label %b0
b0:
  %v305 = phi i64 [ 0, %entry ], [ %v2339, %b107 ]
  %v306 = icmp slt i64 %v305, %v5
  br i1 %v306, label %b1, label %b2
b1:
  %v307 = sub i64 %v5, 1
  %v308 = sub i64 %v307, %v305
  %v309 = add i64 %v7, 0
  %v310 = sdiv i64 %v309, 1
  %v311 = add i64 %v2, 1
  %v312 = mul i64 %v310, %v2
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v7
  %v316 = select i1 %v315, i64 %v314, i64 %v7
  %v317 = mul i64 %v310, %v311
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v7
  %v321 = select i1 %v320, i64 %v319, i64 %v7
  br label %b3
b3:
  %v322 = phi i64 [ %v316, %b1 ], [ %v351, %b4 ]
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b4, label %b5
b4:
  %v324 = add i64 %v308, 1
  %v325 = and i64 %v324, 1
  %v326 = mul i64 %v325, %v7
  %v327 = add i64 %v326, %v322
  %v328 = mul i64 %v327, 8
  %v329 = getelementptr inbounds float, ptr %v46, i64 %v328
  %v330 = add i64 %v308, 0
  %v331 = and i64 %v330, %v238
  %v332 = mul i64 %v331, %v7
  %v333 = add i64 %v332, %v322
  %v334 = mul i64 %v333, 8
  %v335 = getelementptr inbounds float, ptr %v42, i64 %v334
  %v336 = add i64 %v308, 0
  %v337 = and i64 %v336, %v270
  %v338 = mul i64 %v337, %v7
  %v339 = add i64 %v338, %v322
  %v340 = mul i64 %v339, 8
  %v341 = getelementptr inbounds float, ptr %v118, i64 %v340
  %v342 = add i64 0, 0
  %v343 = getelementptr inbounds float, ptr %v329, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 0, 0
  %v346 = getelementptr inbounds float, ptr %v335, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = fadd <8 x float> %v344, %v347
  %v349 = add i64 0, 0
  %v350 = getelementptr inbounds float, ptr %v341, i64 %v349
  store <8 x float> %v348, ptr %v350, align 4
  %v351 = add nsw i64 %v322, 1
  br label %b3
b5:
  %v352 = add i64 %v7, 0
  %v353 = sdiv i64 %v352, 1
  %v354 = add i64 %v2, 1
  %v355 = mul i64 %v353, %v2
  %v356 = sdiv i64 %v355, %v3
  %v357 = mul i64 %v356, 1
  %v358 = icmp slt i64 %v357, %v7
  %v359 = select i1 %v358, i64 %v357, i64 %v7
  %v360 = mul i64 %v353, %v354
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, %v7
  %v364 = select i1 %v363, i64 %v362, i64 %v7
  br label %b6
b6:
  %v365 = phi i64 [ %v359, %b5 ], [ %v418, %b11 ]
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b7, label %b8
b7:
  br label %b9
b9:
  %v367 = phi i64 [ 0, %b7 ], [ %v417, %b10 ]
  %v368 = icmp slt i64 %v367, 8
  br i1 %v368, label %b10, label %b11
b10:
  %v369 = add i64 %v308, 0
  %v370 = and i64 %v369, %v270
  %v371 = mul i64 %v370, %v7
  %v372 = add i64 %v371, %v365
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v118, i64 %v373
  %v375 = add i64 %v308, 1
  %v376 = and i64 %v375, %v240
  %v377 = mul i64 %v376, %v7
  %v378 = add i64 %v377, %v365
  %v379 = mul i64 %v378, 8
  %v380 = getelementptr inbounds float, ptr %v44, i64 %v379
  %v381 = add i64 %v308, 0
  %v382 = and i64 %v381, %v268
  %v383 = mul i64 %v382, %v7
  %v384 = add i64 %v383, %v365
  %v385 = mul i64 %v384, 8
  %v386 = getelementptr inbounds float, ptr %v116, i64 %v385
  %v387 = add i64 %v308, 0
  %v388 = and i64 %v387, %v272
  %v389 = mul i64 %v388, %v7
  %v390 = add i64 %v389, %v365
  %v391 = mul i64 %v390, 64
  %v392 = getelementptr inbounds float, ptr %v120, i64 %v391
  %v393 = add i64 0, 0
  %v394 = getelementptr inbounds float, ptr %v374, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 0, 0
  %v397 = getelementptr inbounds float, ptr %v380, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = fmul <8 x float> %v395, %v398
  %v400 = add i64 0, 0
  %v401 = getelementptr inbounds float, ptr %v386, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = fdiv <8 x float> %v399, %v402
  %v404 = fneg <8 x float> %v403
  %v405 = fdiv <8 x float> %v395, %v402
  %v406 = mul i64 %v367, 8
  %v407 = add i64 0, %v406
  %v408 = add i64 %v407, 0
  %v409 = getelementptr inbounds float, ptr %v40, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = fmul <8 x float> %v405, %v410
  %v412 = fadd <8 x float> %v404, %v411
  %v413 = mul i64 %v367, 8
  %v414 = add i64 0, %v413
  %v415 = add i64 %v414, 0
  %v416 = getelementptr inbounds float, ptr %v392, i64 %v415
  store <8 x float> %v412, ptr %v416, align 4
  %v417 = add nsw i64 %v367, 1
  br label %b9
b11:
  %v418 = add nsw i64 %v365, 1
  br label %b6
b8:
  %v419 = add i64 %v7, 0
  %v420 = sdiv i64 %v419, 1
  %v421 = add i64 %v2, 1
  %v422 = mul i64 %v420, %v2
  %v423 = sdiv i64 %v422, %v3
  %v424 = mul i64 %v423, 1
  %v425 = icmp slt i64 %v424, %v7
  %v426 = select i1 %v425, i64 %v424, i64 %v7
  %v427 = mul i64 %v420, %v421
  %v428 = sdiv i64 %v427, %v3
  %v429 = mul i64 %v428, 1
  %v430 = icmp slt i64 %v429, %v7
  %v431 = select i1 %v430, i64 %v429, i64 %v7
  br label %b12
b12:
  %v432 = phi i64 [ %v426, %b8 ], [ %v535, %b17 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b13, label %b14
b13:
  br label %b15
b15:
  %v434 = phi i64 [ 0, %b13 ], [ %v534, %b20 ]
  %v435 = icmp slt i64 %v434, 8
  br i1 %v435, label %b16, label %b17
b16:
  br label %b18
b18:
  %v436 = phi i64 [ 0, %b16 ], [ %v515, %b19 ]
  %v437 = phi <8 x float> [ splat (float 0x0000000000000000), %b16 ], [ %v514, %b19 ]
  %v438 = icmp slt i64 %v436, 8
  br i1 %v438, label %b19, label %b20
b19:
  %v439 = add i64 %v308, 0
  %v440 = and i64 %v439, %v272
  %v441 = mul i64 %v440, %v7
  %v442 = add i64 %v441, %v432
  %v443 = mul i64 %v442, 64
  %v444 = getelementptr inbounds float, ptr %v120, i64 %v443
  %v445 = add i64 %v308, 0
  %v446 = and i64 %v445, %v266
  %v447 = mul i64 %v446, %v7
  %v448 = add i64 %v447, %v432
  %v449 = mul i64 %v448, 8
  %v450 = getelementptr inbounds float, ptr %v114, i64 %v449
  %v451 = add i64 0, %v434
  %v452 = getelementptr inbounds float, ptr %v450, i64 %v451
  %v453 = load float, ptr %v452, align 4
  %v454 = mul i64 %v434, 8
  %v455 = add i64 0, %v454
  %v456 = add i64 %v455, %v436
  %v457 = getelementptr inbounds float, ptr %v444, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = mul i64 %v434, 8
  %v460 = add i64 0, %v459
  %v461 = add i64 %v460, %v436
  %v462 = getelementptr inbounds float, ptr %v86, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = fmul <8 x float> %v458, %v463
  %v465 = mul i64 %v434, 8
  %v466 = add i64 0, %v465
  %v467 = add i64 %v466, %v436
  %v468 = getelementptr inbounds float, ptr %v38, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = mul i64 %v434, 8
  %v471 = add i64 0, %v470
  %v472 = add i64 %v471, %v436
  %v473 = getelementptr inbounds float, ptr %v36, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = insertelement <8 x float> poison, float %v453, i64 0
  %v476 = shufflevector <8 x float> %v475, <8 x float> poison, <8 x i32> zeroinitializer
  %v477 = fsub <8 x float> %v476, %v474
  %v478 = fmul <8 x float> %v469, %v477
  %v479 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v478)
  %v480 = fneg <8 x float> %v479
  %v481 = fcmp olt <8 x float> %v480, splat (float 0xC05A400000000000)
  %v482 = select <8 x i1> %v481, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v480
  %v483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v482, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v484 = fsub <8 x float> %v483, splat (float 0x4168000000000000)
  %v485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v484, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v482)
  %v486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v484, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v485)
  %v487 = bitcast <8 x float> %v483 to <8 x i32>
  %v488 = fmul <8 x float> %v486, %v486
  %v489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v486, <8 x float> splat (float 0x3F81227F40000000))
  %v490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v489, <8 x float> %v486, <8 x float> splat (float 0x3FA5556740000000))
  %v491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v490, <8 x float> %v486, <8 x float> splat (float 0x3FC5554B00000000))
  %v492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v491, <8 x float> %v486, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v488, <8 x float> %v492, <8 x float> %v486)
  %v494 = sub <8 x i32> %v487, splat (i32 1262485250)
  %v495 = lshr <8 x i32> %v494, splat (i32 1)
  %v496 = sub <8 x i32> %v494, %v495
  %v497 = shl <8 x i32> %v495, splat (i32 23)
  %v498 = bitcast <8 x i32> %v497 to <8 x float>
  %v499 = shl <8 x i32> %v496, splat (i32 23)
  %v500 = bitcast <8 x i32> %v499 to <8 x float>
  %v501 = fadd <8 x float> %v493, splat (float 0x3FF0000000000000)
  %v502 = fmul <8 x float> %v501, %v498
  %v503 = fmul <8 x float> %v502, %v500
  %v504 = fcmp olt <8 x float> %v478, splat (float 0x0000000000000000)
  %v505 = select <8 x i1> %v504, <8 x float> %v503, <8 x float> splat (float 0x3FF0000000000000)
  %v506 = fadd <8 x float> %v503, splat (float 0x3FF0000000000000)
  %v507 = fdiv <8 x float> %v505, %v506
  %v508 = fmul <8 x float> %v464, %v507
  %v509 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v510 = shufflevector <8 x float> %v509, <8 x float> poison, <8 x i32> zeroinitializer
  %v511 = fsub <8 x float> %v510, %v507
  %v512 = fmul <8 x float> %v508, %v511
  %v513 = fmul <8 x float> %v512, %v469
  %v514 = fadd <8 x float> %v437, %v513
  %v515 = add nsw i64 %v436, 8
  br label %b18
b20:
  %v516 = shufflevector <8 x float> %v437, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v517 = shufflevector <8 x float> %v437, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v518 = fadd <4 x float> %v516, %v517
  %v519 = shufflevector <4 x float> %v518, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v520 = shufflevector <4 x float> %v518, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v521 = fadd <2 x float> %v519, %v520
  %v522 = extractelement <2 x float> %v521, i64 0
  %v523 = extractelement <2 x float> %v521, i64 1
  %v524 = fadd float %v522, %v523
  %v525 = fadd float %v524, 0x0000000000000000
  %v526 = add i64 %v308, 0
  %v527 = and i64 %v526, %v274
  %v528 = mul i64 %v527, %v7
  %v529 = add i64 %v528, %v432
  %v530 = mul i64 %v529, 8
  %v531 = getelementptr inbounds float, ptr %v122, i64 %v530
  %v532 = add i64 0, %v434
  %v533 = getelementptr inbounds float, ptr %v531, i64 %v532
  store float %v525, ptr %v533, align 4
  %v534 = add nsw i64 %v434, 1
  br label %b15
b17:
  %v535 = add nsw i64 %v432, 1
  br label %b12
b14:
  %v536 = add i64 %v7, 0
  %v537 = sdiv i64 %v536, 1
  %v538 = add i64 %v2, 1
  %v539 = mul i64 %v537, %v2
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 1
  %v542 = icmp slt i64 %v541, %v7
  %v543 = select i1 %v542, i64 %v541, i64 %v7
  %v544 = mul i64 %v537, %v538
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 1
  %v547 = icmp slt i64 %v546, %v7
  %v548 = select i1 %v547, i64 %v546, i64 %v7
  br label %b21
b21:
  %v549 = phi i64 [ %v543, %b14 ], [ %v626, %b26 ]
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b22, label %b23
b22:
  br label %b24
b24:
  %v551 = phi i64 [ 0, %b22 ], [ %v625, %b25 ]
  %v552 = icmp slt i64 %v551, 8
  br i1 %v552, label %b25, label %b26
b25:
  %v553 = add i64 %v308, 0
  %v554 = and i64 %v553, %v270
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v549
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v118, i64 %v557
  %v559 = add i64 %v308, 0
  %v560 = and i64 %v559, %v268
  %v561 = mul i64 %v560, %v7
  %v562 = add i64 %v561, %v549
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v116, i64 %v563
  %v565 = add i64 %v308, 0
  %v566 = and i64 %v565, %v274
  %v567 = mul i64 %v566, %v7
  %v568 = add i64 %v567, %v549
  %v569 = mul i64 %v568, 8
  %v570 = getelementptr inbounds float, ptr %v122, i64 %v569
  %v571 = add i64 %v308, 0
  %v572 = and i64 %v571, %v266
  %v573 = mul i64 %v572, %v7
  %v574 = add i64 %v573, %v549
  %v575 = mul i64 %v574, 8
  %v576 = getelementptr inbounds float, ptr %v114, i64 %v575
  %v577 = add i64 %v308, 0
  %v578 = and i64 %v577, %v264
  %v579 = mul i64 %v578, %v7
  %v580 = add i64 %v579, %v549
  %v581 = mul i64 %v580, 8
  %v582 = getelementptr inbounds float, ptr %v112, i64 %v581
  %v583 = add i64 %v308, 0
  %v584 = and i64 %v583, %v276
  %v585 = mul i64 %v584, %v7
  %v586 = add i64 %v585, %v549
  %v587 = mul i64 %v586, 64
  %v588 = getelementptr inbounds float, ptr %v124, i64 %v587
  %v589 = add i64 0, 0
  %v590 = getelementptr inbounds float, ptr %v558, i64 %v589
  %v591 = load <8 x float>, ptr %v590, align 4
  %v592 = add i64 0, 0
  %v593 = getelementptr inbounds float, ptr %v564, i64 %v592
  %v594 = load <8 x float>, ptr %v593, align 4
  %v595 = fdiv <8 x float> %v591, %v594
  %v596 = add i64 0, 0
  %v597 = getelementptr inbounds float, ptr %v78, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = fmul <8 x float> %v595, %v598
  %v600 = add i64 0, 0
  %v601 = getelementptr inbounds float, ptr %v570, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = fadd <8 x float> %v599, %v602
  %v604 = add i64 0, 0
  %v605 = getelementptr inbounds float, ptr %v576, i64 %v604
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = fmul <8 x float> %v603, %v606
  %v608 = add i64 0, 0
  %v609 = getelementptr inbounds float, ptr %v582, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = fdiv <8 x float> %v607, %v610
  %v612 = fneg <8 x float> %v611
  %v613 = fdiv <8 x float> %v603, %v610
  %v614 = mul i64 %v551, 8
  %v615 = add i64 0, %v614
  %v616 = add i64 %v615, 0
  %v617 = getelementptr inbounds float, ptr %v40, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = fmul <8 x float> %v613, %v618
  %v620 = fadd <8 x float> %v612, %v619
  %v621 = mul i64 %v551, 8
  %v622 = add i64 0, %v621
  %v623 = add i64 %v622, 0
  %v624 = getelementptr inbounds float, ptr %v588, i64 %v623
  store <8 x float> %v620, ptr %v624, align 4
  %v625 = add nsw i64 %v551, 1
  br label %b24
b26:
  %v626 = add nsw i64 %v549, 1
  br label %b21
b23:
  %v627 = add i64 %v7, 0
  %v628 = sdiv i64 %v627, 1
  %v629 = add i64 %v2, 1
  %v630 = mul i64 %v628, %v2
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, %v7
  %v634 = select i1 %v633, i64 %v632, i64 %v7
  %v635 = mul i64 %v628, %v629
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 1
  %v638 = icmp slt i64 %v637, %v7
  %v639 = select i1 %v638, i64 %v637, i64 %v7
  br label %b27
b27:
  %v640 = phi i64 [ %v634, %b23 ], [ %v743, %b32 ]
  %v641 = icmp slt i64 %v640, %v639
  br i1 %v641, label %b28, label %b29
b28:
  br label %b30
b30:
  %v642 = phi i64 [ 0, %b28 ], [ %v742, %b35 ]
  %v643 = icmp slt i64 %v642, 8
  br i1 %v643, label %b31, label %b32
b31:
  br label %b33
b33:
  %v644 = phi i64 [ 0, %b31 ], [ %v723, %b34 ]
  %v645 = phi <8 x float> [ splat (float 0x0000000000000000), %b31 ], [ %v722, %b34 ]
  %v646 = icmp slt i64 %v644, 8
  br i1 %v646, label %b34, label %b35
b34:
  %v647 = add i64 %v308, 0
  %v648 = and i64 %v647, %v276
  %v649 = mul i64 %v648, %v7
  %v650 = add i64 %v649, %v640
  %v651 = mul i64 %v650, 64
  %v652 = getelementptr inbounds float, ptr %v124, i64 %v651
  %v653 = add i64 %v308, 0
  %v654 = and i64 %v653, %v262
  %v655 = mul i64 %v654, %v7
  %v656 = add i64 %v655, %v640
  %v657 = mul i64 %v656, 8
  %v658 = getelementptr inbounds float, ptr %v110, i64 %v657
  %v659 = add i64 0, %v642
  %v660 = getelementptr inbounds float, ptr %v658, i64 %v659
  %v661 = load float, ptr %v660, align 4
  %v662 = mul i64 %v642, 8
  %v663 = add i64 0, %v662
  %v664 = add i64 %v663, %v644
  %v665 = getelementptr inbounds float, ptr %v652, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = mul i64 %v642, 8
  %v668 = add i64 0, %v667
  %v669 = add i64 %v668, %v644
  %v670 = getelementptr inbounds float, ptr %v86, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = fmul <8 x float> %v666, %v671
  %v673 = mul i64 %v642, 8
  %v674 = add i64 0, %v673
  %v675 = add i64 %v674, %v644
  %v676 = getelementptr inbounds float, ptr %v38, i64 %v675
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = mul i64 %v642, 8
  %v679 = add i64 0, %v678
  %v680 = add i64 %v679, %v644
  %v681 = getelementptr inbounds float, ptr %v36, i64 %v680
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = insertelement <8 x float> poison, float %v661, i64 0
  %v684 = shufflevector <8 x float> %v683, <8 x float> poison, <8 x i32> zeroinitializer
  %v685 = fsub <8 x float> %v684, %v682
  %v686 = fmul <8 x float> %v677, %v685
  %v687 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v686)
  %v688 = fneg <8 x float> %v687
  %v689 = fcmp olt <8 x float> %v688, splat (float 0xC05A400000000000)
  %v690 = select <8 x i1> %v689, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v688
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v692 = fsub <8 x float> %v691, splat (float 0x4168000000000000)
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v690)
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v693)
  %v695 = bitcast <8 x float> %v691 to <8 x i32>
  %v696 = fmul <8 x float> %v694, %v694
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v694, <8 x float> splat (float 0x3F81227F40000000))
  %v698 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> %v694, <8 x float> splat (float 0x3FA5556740000000))
  %v699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> %v694, <8 x float> splat (float 0x3FC5554B00000000))
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v699, <8 x float> %v694, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v696, <8 x float> %v700, <8 x float> %v694)
  %v702 = sub <8 x i32> %v695, splat (i32 1262485250)
  %v703 = lshr <8 x i32> %v702, splat (i32 1)
  %v704 = sub <8 x i32> %v702, %v703
  %v705 = shl <8 x i32> %v703, splat (i32 23)
  %v706 = bitcast <8 x i32> %v705 to <8 x float>
  %v707 = shl <8 x i32> %v704, splat (i32 23)
  %v708 = bitcast <8 x i32> %v707 to <8 x float>
  %v709 = fadd <8 x float> %v701, splat (float 0x3FF0000000000000)
  %v710 = fmul <8 x float> %v709, %v706
  %v711 = fmul <8 x float> %v710, %v708
  %v712 = fcmp olt <8 x float> %v686, splat (float 0x0000000000000000)
  %v713 = select <8 x i1> %v712, <8 x float> %v711, <8 x float> splat (float 0x3FF0000000000000)
  %v714 = fadd <8 x float> %v711, splat (float 0x3FF0000000000000)
  %v715 = fdiv <8 x float> %v713, %v714
  %v716 = fmul <8 x float> %v672, %v715
  %v717 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v718 = shufflevector <8 x float> %v717, <8 x float> poison, <8 x i32> zeroinitializer
  %v719 = fsub <8 x float> %v718, %v715
  %v720 = fmul <8 x float> %v716, %v719
  %v721 = fmul <8 x float> %v720, %v677
  %v722 = fadd <8 x float> %v645, %v721
  %v723 = add nsw i64 %v644, 8
  br label %b33
b35:
  %v724 = shufflevector <8 x float> %v645, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v725 = shufflevector <8 x float> %v645, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v726 = fadd <4 x float> %v724, %v725
  %v727 = shufflevector <4 x float> %v726, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v728 = shufflevector <4 x float> %v726, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v729 = fadd <2 x float> %v727, %v728
  %v730 = extractelement <2 x float> %v729, i64 0
  %v731 = extractelement <2 x float> %v729, i64 1
  %v732 = fadd float %v730, %v731
  %v733 = fadd float %v732, 0x0000000000000000
  %v734 = add i64 %v308, 0
  %v735 = and i64 %v734, %v278
  %v736 = mul i64 %v735, %v7
  %v737 = add i64 %v736, %v640
  %v738 = mul i64 %v737, 8
  %v739 = getelementptr inbounds float, ptr %v126, i64 %v738
  %v740 = add i64 0, %v642
  %v741 = getelementptr inbounds float, ptr %v739, i64 %v740
  store float %v733, ptr %v741, align 4
  %v742 = add nsw i64 %v642, 1
  br label %b30
b32:
  %v743 = add nsw i64 %v640, 1
  br label %b27
b29:
  %v744 = add i64 %v7, 0
  %v745 = sdiv i64 %v744, 1
  %v746 = add i64 %v2, 1
  %v747 = mul i64 %v745, %v2
  %v748 = sdiv i64 %v747, %v3
  %v749 = mul i64 %v748, 1
  %v750 = icmp slt i64 %v749, %v7
  %v751 = select i1 %v750, i64 %v749, i64 %v7
  %v752 = mul i64 %v745, %v746
  %v753 = sdiv i64 %v752, %v3
  %v754 = mul i64 %v753, 1
  %v755 = icmp slt i64 %v754, %v7
  %v756 = select i1 %v755, i64 %v754, i64 %v7
  br label %b36
b36:
  %v757 = phi i64 [ %v751, %b29 ], [ %v855, %b41 ]
  %v758 = icmp slt i64 %v757, %v756
  br i1 %v758, label %b37, label %b38
b37:
  br label %b39
b39:
  %v759 = phi i64 [ 0, %b37 ], [ %v854, %b40 ]
  %v760 = icmp slt i64 %v759, 8
  br i1 %v760, label %b40, label %b41
b40:
  %v761 = add i64 %v308, 0
  %v762 = and i64 %v761, %v270
  %v763 = mul i64 %v762, %v7
  %v764 = add i64 %v763, %v757
  %v765 = mul i64 %v764, 8
  %v766 = getelementptr inbounds float, ptr %v118, i64 %v765
  %v767 = add i64 %v308, 0
  %v768 = and i64 %v767, %v268
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v757
  %v771 = mul i64 %v770, 8
  %v772 = getelementptr inbounds float, ptr %v116, i64 %v771
  %v773 = add i64 %v308, 0
  %v774 = and i64 %v773, %v274
  %v775 = mul i64 %v774, %v7
  %v776 = add i64 %v775, %v757
  %v777 = mul i64 %v776, 8
  %v778 = getelementptr inbounds float, ptr %v122, i64 %v777
  %v779 = add i64 %v308, 0
  %v780 = and i64 %v779, %v264
  %v781 = mul i64 %v780, %v7
  %v782 = add i64 %v781, %v757
  %v783 = mul i64 %v782, 8
  %v784 = getelementptr inbounds float, ptr %v112, i64 %v783
  %v785 = add i64 %v308, 0
  %v786 = and i64 %v785, %v278
  %v787 = mul i64 %v786, %v7
  %v788 = add i64 %v787, %v757
  %v789 = mul i64 %v788, 8
  %v790 = getelementptr inbounds float, ptr %v126, i64 %v789
  %v791 = add i64 %v308, 0
  %v792 = and i64 %v791, %v262
  %v793 = mul i64 %v792, %v7
  %v794 = add i64 %v793, %v757
  %v795 = mul i64 %v794, 8
  %v796 = getelementptr inbounds float, ptr %v110, i64 %v795
  %v797 = add i64 %v308, 0
  %v798 = and i64 %v797, %v260
  %v799 = mul i64 %v798, %v7
  %v800 = add i64 %v799, %v757
  %v801 = mul i64 %v800, 8
  %v802 = getelementptr inbounds float, ptr %v108, i64 %v801
  %v803 = add i64 %v308, 0
  %v804 = and i64 %v803, %v280
  %v805 = mul i64 %v804, %v7
  %v806 = add i64 %v805, %v757
  %v807 = mul i64 %v806, 64
  %v808 = getelementptr inbounds float, ptr %v128, i64 %v807
  %v809 = add i64 0, 0
  %v810 = getelementptr inbounds float, ptr %v766, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = add i64 0, 0
  %v813 = getelementptr inbounds float, ptr %v772, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = fdiv <8 x float> %v811, %v814
  %v816 = add i64 0, 0
  %v817 = getelementptr inbounds float, ptr %v78, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = fmul <8 x float> %v815, %v818
  %v820 = add i64 0, 0
  %v821 = getelementptr inbounds float, ptr %v778, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = fadd <8 x float> %v819, %v822
  %v824 = add i64 0, 0
  %v825 = getelementptr inbounds float, ptr %v784, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = fdiv <8 x float> %v823, %v826
  %v828 = fmul <8 x float> %v827, %v818
  %v829 = add i64 0, 0
  %v830 = getelementptr inbounds float, ptr %v790, i64 %v829
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = fadd <8 x float> %v828, %v831
  %v833 = add i64 0, 0
  %v834 = getelementptr inbounds float, ptr %v796, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = fmul <8 x float> %v832, %v835
  %v837 = add i64 0, 0
  %v838 = getelementptr inbounds float, ptr %v802, i64 %v837
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = fdiv <8 x float> %v836, %v839
  %v841 = fneg <8 x float> %v840
  %v842 = fdiv <8 x float> %v832, %v839
  %v843 = mul i64 %v759, 8
  %v844 = add i64 0, %v843
  %v845 = add i64 %v844, 0
  %v846 = getelementptr inbounds float, ptr %v40, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = fmul <8 x float> %v842, %v847
  %v849 = fadd <8 x float> %v841, %v848
  %v850 = mul i64 %v759, 8
  %v851 = add i64 0, %v850
  %v852 = add i64 %v851, 0
  %v853 = getelementptr inbounds float, ptr %v808, i64 %v852
  store <8 x float> %v849, ptr %v853, align 4
  %v854 = add nsw i64 %v759, 1
  br label %b39
b41:
  %v855 = add nsw i64 %v757, 1
  br label %b36
b38:
  %v856 = add i64 %v7, 0
  %v857 = sdiv i64 %v856, 1
  %v858 = add i64 %v2, 1
  %v859 = mul i64 %v857, %v2
  %v860 = sdiv i64 %v859, %v3
  %v861 = mul i64 %v860, 1
  %v862 = icmp slt i64 %v861, %v7
  %v863 = select i1 %v862, i64 %v861, i64 %v7
  %v864 = mul i64 %v857, %v858
  %v865 = sdiv i64 %v864, %v3
  %v866 = mul i64 %v865, 1
  %v867 = icmp slt i64 %v866, %v7
  %v868 = select i1 %v867, i64 %v866, i64 %v7
  br label %b42
b42:
  %v869 = phi i64 [ %v863, %b38 ], [ %v972, %b47 ]
  %v870 = icmp slt i64 %v869, %v868
  br i1 %v870, label %b43, label %b44
b43:
  br label %b45
b45:
  %v871 = phi i64 [ 0, %b43 ], [ %v971, %b50 ]
  %v872 = icmp slt i64 %v871, 8
  br i1 %v872, label %b46, label %b47
b46:
  br label %b48
b48:
  %v873 = phi i64 [ 0, %b46 ], [ %v952, %b49 ]
  %v874 = phi <8 x float> [ splat (float 0x0000000000000000), %b46 ], [ %v951, %b49 ]
  %v875 = icmp slt i64 %v873, 8
  br i1 %v875, label %b49, label %b50
b49:
  %v876 = add i64 %v308, 0
  %v877 = and i64 %v876, %v280
  %v878 = mul i64 %v877, %v7
  %v879 = add i64 %v878, %v869
  %v880 = mul i64 %v879, 64
  %v881 = getelementptr inbounds float, ptr %v128, i64 %v880
  %v882 = add i64 %v308, 0
  %v883 = and i64 %v882, %v258
  %v884 = mul i64 %v883, %v7
  %v885 = add i64 %v884, %v869
  %v886 = mul i64 %v885, 8
  %v887 = getelementptr inbounds float, ptr %v106, i64 %v886
  %v888 = add i64 0, %v871
  %v889 = getelementptr inbounds float, ptr %v887, i64 %v888
  %v890 = load float, ptr %v889, align 4
  %v891 = mul i64 %v871, 8
  %v892 = add i64 0, %v891
  %v893 = add i64 %v892, %v873
  %v894 = getelementptr inbounds float, ptr %v881, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = mul i64 %v871, 8
  %v897 = add i64 0, %v896
  %v898 = add i64 %v897, %v873
  %v899 = getelementptr inbounds float, ptr %v86, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = fmul <8 x float> %v895, %v900
  %v902 = mul i64 %v871, 8
  %v903 = add i64 0, %v902
  %v904 = add i64 %v903, %v873
  %v905 = getelementptr inbounds float, ptr %v38, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = mul i64 %v871, 8
  %v908 = add i64 0, %v907
  %v909 = add i64 %v908, %v873
  %v910 = getelementptr inbounds float, ptr %v36, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = insertelement <8 x float> poison, float %v890, i64 0
  %v913 = shufflevector <8 x float> %v912, <8 x float> poison, <8 x i32> zeroinitializer
  %v914 = fsub <8 x float> %v913, %v911
  %v915 = fmul <8 x float> %v906, %v914
  %v916 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v915)
  %v917 = fneg <8 x float> %v916
  %v918 = fcmp olt <8 x float> %v917, splat (float 0xC05A400000000000)
  %v919 = select <8 x i1> %v918, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v917
  %v920 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v919, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v921 = fsub <8 x float> %v920, splat (float 0x4168000000000000)
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v919)
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v922)
  %v924 = bitcast <8 x float> %v920 to <8 x i32>
  %v925 = fmul <8 x float> %v923, %v923
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v923, <8 x float> splat (float 0x3F81227F40000000))
  %v927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v926, <8 x float> %v923, <8 x float> splat (float 0x3FA5556740000000))
  %v928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v927, <8 x float> %v923, <8 x float> splat (float 0x3FC5554B00000000))
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> %v923, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v925, <8 x float> %v929, <8 x float> %v923)
  %v931 = sub <8 x i32> %v924, splat (i32 1262485250)
  %v932 = lshr <8 x i32> %v931, splat (i32 1)
  %v933 = sub <8 x i32> %v931, %v932
  %v934 = shl <8 x i32> %v932, splat (i32 23)
  %v935 = bitcast <8 x i32> %v934 to <8 x float>
  %v936 = shl <8 x i32> %v933, splat (i32 23)
  %v937 = bitcast <8 x i32> %v936 to <8 x float>
  %v938 = fadd <8 x float> %v930, splat (float 0x3FF0000000000000)
  %v939 = fmul <8 x float> %v938, %v935
  %v940 = fmul <8 x float> %v939, %v937
  %v941 = fcmp olt <8 x float> %v915, splat (float 0x0000000000000000)
  %v942 = select <8 x i1> %v941, <8 x float> %v940, <8 x float> splat (float 0x3FF0000000000000)
  %v943 = fadd <8 x float> %v940, splat (float 0x3FF0000000000000)
  %v944 = fdiv <8 x float> %v942, %v943
  %v945 = fmul <8 x float> %v901, %v944
  %v946 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v947 = shufflevector <8 x float> %v946, <8 x float> poison, <8 x i32> zeroinitializer
  %v948 = fsub <8 x float> %v947, %v944
  %v949 = fmul <8 x float> %v945, %v948
  %v950 = fmul <8 x float> %v949, %v906
  %v951 = fadd <8 x float> %v874, %v950
  %v952 = add nsw i64 %v873, 8
  br label %b48
b50:
  %v953 = shufflevector <8 x float> %v874, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v954 = shufflevector <8 x float> %v874, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v955 = fadd <4 x float> %v953, %v954
  %v956 = shufflevector <4 x float> %v955, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v957 = shufflevector <4 x float> %v955, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v958 = fadd <2 x float> %v956, %v957
  %v959 = extractelement <2 x float> %v958, i64 0
  %v960 = extractelement <2 x float> %v958, i64 1
  %v961 = fadd float %v959, %v960
  %v962 = fadd float %v961, 0x0000000000000000
  %v963 = add i64 %v308, 0
  %v964 = and i64 %v963, %v282
  %v965 = mul i64 %v964, %v7
  %v966 = add i64 %v965, %v869
  %v967 = mul i64 %v966, 8
  %v968 = getelementptr inbounds float, ptr %v130, i64 %v967
  %v969 = add i64 0, %v871
  %v970 = getelementptr inbounds float, ptr %v968, i64 %v969
  store float %v962, ptr %v970, align 4
  %v971 = add nsw i64 %v871, 1
  br label %b45
b47:
  %v972 = add nsw i64 %v869, 1
  br label %b42
b44:
  %v973 = add i64 %v7, 0
  %v974 = sdiv i64 %v973, 1
  %v975 = add i64 %v2, 1
  %v976 = mul i64 %v974, %v2
  %v977 = sdiv i64 %v976, %v3
  %v978 = mul i64 %v977, 1
  %v979 = icmp slt i64 %v978, %v7
  %v980 = select i1 %v979, i64 %v978, i64 %v7
  %v981 = mul i64 %v974, %v975
  %v982 = sdiv i64 %v981, %v3
  %v983 = mul i64 %v982, 1
  %v984 = icmp slt i64 %v983, %v7
  %v985 = select i1 %v984, i64 %v983, i64 %v7
  br label %b51
b51:
  %v986 = phi i64 [ %v980, %b44 ], [ %v1105, %b56 ]
  %v987 = icmp slt i64 %v986, %v985
  br i1 %v987, label %b52, label %b53
b52:
  br label %b54
b54:
  %v988 = phi i64 [ 0, %b52 ], [ %v1104, %b55 ]
  %v989 = icmp slt i64 %v988, 8
  br i1 %v989, label %b55, label %b56
b55:
  %v990 = add i64 %v308, 0
  %v991 = and i64 %v990, %v270
  %v992 = mul i64 %v991, %v7
  %v993 = add i64 %v992, %v986
  %v994 = mul i64 %v993, 8
  %v995 = getelementptr inbounds float, ptr %v118, i64 %v994
  %v996 = add i64 %v308, 0
  %v997 = and i64 %v996, %v268
  %v998 = mul i64 %v997, %v7
  %v999 = add i64 %v998, %v986
  %v1000 = mul i64 %v999, 8
  %v1001 = getelementptr inbounds float, ptr %v116, i64 %v1000
  %v1002 = add i64 %v308, 0
  %v1003 = and i64 %v1002, %v274
  %v1004 = mul i64 %v1003, %v7
  %v1005 = add i64 %v1004, %v986
  %v1006 = mul i64 %v1005, 8
  %v1007 = getelementptr inbounds float, ptr %v122, i64 %v1006
  %v1008 = add i64 %v308, 0
  %v1009 = and i64 %v1008, %v264
  %v1010 = mul i64 %v1009, %v7
  %v1011 = add i64 %v1010, %v986
  %v1012 = mul i64 %v1011, 8
  %v1013 = getelementptr inbounds float, ptr %v112, i64 %v1012
  %v1014 = add i64 %v308, 0
  %v1015 = and i64 %v1014, %v278
  %v1016 = mul i64 %v1015, %v7
  %v1017 = add i64 %v1016, %v986
  %v1018 = mul i64 %v1017, 8
  %v1019 = getelementptr inbounds float, ptr %v126, i64 %v1018
  %v1020 = add i64 %v308, 0
  %v1021 = and i64 %v1020, %v260
  %v1022 = mul i64 %v1021, %v7
  %v1023 = add i64 %v1022, %v986
  %v1024 = mul i64 %v1023, 8
  %v1025 = getelementptr inbounds float, ptr %v108, i64 %v1024
  %v1026 = add i64 %v308, 0
  %v1027 = and i64 %v1026, %v282
  %v1028 = mul i64 %v1027, %v7
  %v1029 = add i64 %v1028, %v986
  %v1030 = mul i64 %v1029, 8
  %v1031 = getelementptr inbounds float, ptr %v130, i64 %v1030
  %v1032 = add i64 %v308, 0
  %v1033 = and i64 %v1032, %v258
  %v1034 = mul i64 %v1033, %v7
  %v1035 = add i64 %v1034, %v986
  %v1036 = mul i64 %v1035, 8
  %v1037 = getelementptr inbounds float, ptr %v106, i64 %v1036
  %v1038 = add i64 %v308, 0
  %v1039 = and i64 %v1038, %v256
  %v1040 = mul i64 %v1039, %v7
  %v1041 = add i64 %v1040, %v986
  %v1042 = mul i64 %v1041, 8
  %v1043 = getelementptr inbounds float, ptr %v104, i64 %v1042
  %v1044 = add i64 %v308, 0
  %v1045 = and i64 %v1044, %v284
  %v1046 = mul i64 %v1045, %v7
  %v1047 = add i64 %v1046, %v986
  %v1048 = mul i64 %v1047, 64
  %v1049 = getelementptr inbounds float, ptr %v132, i64 %v1048
  %v1050 = add i64 0, 0
  %v1051 = getelementptr inbounds float, ptr %v995, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = add i64 0, 0
  %v1054 = getelementptr inbounds float, ptr %v1001, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = fdiv <8 x float> %v1052, %v1055
  %v1057 = add i64 0, 0
  %v1058 = getelementptr inbounds float, ptr %v78, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = fmul <8 x float> %v1056, %v1059
  %v1061 = add i64 0, 0
  %v1062 = getelementptr inbounds float, ptr %v1007, i64 %v1061
  %v1063 = load <8 x float>, ptr %v1062, align 4
  %v1064 = fadd <8 x float> %v1060, %v1063
  %v1065 = add i64 0, 0
  %v1066 = getelementptr inbounds float, ptr %v1013, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = fdiv <8 x float> %v1064, %v1067
  %v1069 = fmul <8 x float> %v1068, %v1059
  %v1070 = add i64 0, 0
  %v1071 = getelementptr inbounds float, ptr %v1019, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = fadd <8 x float> %v1069, %v1072
  %v1074 = add i64 0, 0
  %v1075 = getelementptr inbounds float, ptr %v1025, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = fdiv <8 x float> %v1073, %v1076
  %v1078 = fmul <8 x float> %v1077, %v1059
  %v1079 = add i64 0, 0
  %v1080 = getelementptr inbounds float, ptr %v1031, i64 %v1079
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = fadd <8 x float> %v1078, %v1081
  %v1083 = add i64 0, 0
  %v1084 = getelementptr inbounds float, ptr %v1037, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = fmul <8 x float> %v1082, %v1085
  %v1087 = add i64 0, 0
  %v1088 = getelementptr inbounds float, ptr %v1043, i64 %v1087
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = fdiv <8 x float> %v1086, %v1089
  %v1091 = fneg <8 x float> %v1090
  %v1092 = fdiv <8 x float> %v1082, %v1089
  %v1093 = mul i64 %v988, 8
  %v1094 = add i64 0, %v1093
  %v1095 = add i64 %v1094, 0
  %v1096 = getelementptr inbounds float, ptr %v40, i64 %v1095
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = fmul <8 x float> %v1092, %v1097
  %v1099 = fadd <8 x float> %v1091, %v1098
  %v1100 = mul i64 %v988, 8
  %v1101 = add i64 0, %v1100
  %v1102 = add i64 %v1101, 0
  %v1103 = getelementptr inbounds float, ptr %v1049, i64 %v1102
  store <8 x float> %v1099, ptr %v1103, align 4
  %v1104 = add nsw i64 %v988, 1
  br label %b54
b56:
  %v1105 = add nsw i64 %v986, 1
  br label %b51
b53:
  %v1106 = add i64 %v7, 0
  %v1107 = sdiv i64 %v1106, 1
  %v1108 = add i64 %v2, 1
  %v1109 = mul i64 %v1107, %v2
  %v1110 = sdiv i64 %v1109, %v3
  %v1111 = mul i64 %v1110, 1
  %v1112 = icmp slt i64 %v1111, %v7
  %v1113 = select i1 %v1112, i64 %v1111, i64 %v7
  %v1114 = mul i64 %v1107, %v1108
  %v1115 = sdiv i64 %v1114, %v3
  %v1116 = mul i64 %v1115, 1
  %v1117 = icmp slt i64 %v1116, %v7
  %v1118 = select i1 %v1117, i64 %v1116, i64 %v7
  br label %b57
b57:
  %v1119 = phi i64 [ %v1113, %b53 ], [ %v1222, %b62 ]
  %v1120 = icmp slt i64 %v1119, %v1118
  br i1 %v1120, label %b58, label %b59
b58:
  br label %b60
b60:
  %v1121 = phi i64 [ 0, %b58 ], [ %v1221, %b65 ]
  %v1122 = icmp slt i64 %v1121, 8
  br i1 %v1122, label %b61, label %b62
b61:
  br label %b63
b63:
  %v1123 = phi i64 [ 0, %b61 ], [ %v1202, %b64 ]
  %v1124 = phi <8 x float> [ splat (float 0x0000000000000000), %b61 ], [ %v1201, %b64 ]
  %v1125 = icmp slt i64 %v1123, 8
  br i1 %v1125, label %b64, label %b65
b64:
  %v1126 = add i64 %v308, 0
  %v1127 = and i64 %v1126, %v284
  %v1128 = mul i64 %v1127, %v7
  %v1129 = add i64 %v1128, %v1119
  %v1130 = mul i64 %v1129, 64
  %v1131 = getelementptr inbounds float, ptr %v132, i64 %v1130
  %v1132 = add i64 %v308, 0
  %v1133 = and i64 %v1132, %v254
  %v1134 = mul i64 %v1133, %v7
  %v1135 = add i64 %v1134, %v1119
  %v1136 = mul i64 %v1135, 8
  %v1137 = getelementptr inbounds float, ptr %v102, i64 %v1136
  %v1138 = add i64 0, %v1121
  %v1139 = getelementptr inbounds float, ptr %v1137, i64 %v1138
  %v1140 = load float, ptr %v1139, align 4
  %v1141 = mul i64 %v1121, 8
  %v1142 = add i64 0, %v1141
  %v1143 = add i64 %v1142, %v1123
  %v1144 = getelementptr inbounds float, ptr %v1131, i64 %v1143
  %v1145 = load <8 x float>, ptr %v1144, align 4
  %v1146 = mul i64 %v1121, 8
  %v1147 = add i64 0, %v1146
  %v1148 = add i64 %v1147, %v1123
  %v1149 = getelementptr inbounds float, ptr %v86, i64 %v1148
  %v1150 = load <8 x float>, ptr %v1149, align 4
  %v1151 = fmul <8 x float> %v1145, %v1150
  %v1152 = mul i64 %v1121, 8
  %v1153 = add i64 0, %v1152
  %v1154 = add i64 %v1153, %v1123
  %v1155 = getelementptr inbounds float, ptr %v38, i64 %v1154
  %v1156 = load <8 x float>, ptr %v1155, align 4
  %v1157 = mul i64 %v1121, 8
  %v1158 = add i64 0, %v1157
  %v1159 = add i64 %v1158, %v1123
  %v1160 = getelementptr inbounds float, ptr %v36, i64 %v1159
  %v1161 = load <8 x float>, ptr %v1160, align 4
  %v1162 = insertelement <8 x float> poison, float %v1140, i64 0
  %v1163 = shufflevector <8 x float> %v1162, <8 x float> poison, <8 x i32> zeroinitializer
  %v1164 = fsub <8 x float> %v1163, %v1161
  %v1165 = fmul <8 x float> %v1156, %v1164
  %v1166 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1165)
  %v1167 = fneg <8 x float> %v1166
  %v1168 = fcmp olt <8 x float> %v1167, splat (float 0xC05A400000000000)
  %v1169 = select <8 x i1> %v1168, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1167
  %v1170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1169, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1171 = fsub <8 x float> %v1170, splat (float 0x4168000000000000)
  %v1172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1171, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1169)
  %v1173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1171, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1172)
  %v1174 = bitcast <8 x float> %v1170 to <8 x i32>
  %v1175 = fmul <8 x float> %v1173, %v1173
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1173, <8 x float> splat (float 0x3F81227F40000000))
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1176, <8 x float> %v1173, <8 x float> splat (float 0x3FA5556740000000))
  %v1178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> %v1173, <8 x float> splat (float 0x3FC5554B00000000))
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1178, <8 x float> %v1173, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> %v1179, <8 x float> %v1173)
  %v1181 = sub <8 x i32> %v1174, splat (i32 1262485250)
  %v1182 = lshr <8 x i32> %v1181, splat (i32 1)
  %v1183 = sub <8 x i32> %v1181, %v1182
  %v1184 = shl <8 x i32> %v1182, splat (i32 23)
  %v1185 = bitcast <8 x i32> %v1184 to <8 x float>
  %v1186 = shl <8 x i32> %v1183, splat (i32 23)
  %v1187 = bitcast <8 x i32> %v1186 to <8 x float>
  %v1188 = fadd <8 x float> %v1180, splat (float 0x3FF0000000000000)
  %v1189 = fmul <8 x float> %v1188, %v1185
  %v1190 = fmul <8 x float> %v1189, %v1187
  %v1191 = fcmp olt <8 x float> %v1165, splat (float 0x0000000000000000)
  %v1192 = select <8 x i1> %v1191, <8 x float> %v1190, <8 x float> splat (float 0x3FF0000000000000)
  %v1193 = fadd <8 x float> %v1190, splat (float 0x3FF0000000000000)
  %v1194 = fdiv <8 x float> %v1192, %v1193
  %v1195 = fmul <8 x float> %v1151, %v1194
  %v1196 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1197 = shufflevector <8 x float> %v1196, <8 x float> poison, <8 x i32> zeroinitializer
  %v1198 = fsub <8 x float> %v1197, %v1194
  %v1199 = fmul <8 x float> %v1195, %v1198
  %v1200 = fmul <8 x float> %v1199, %v1156
  %v1201 = fadd <8 x float> %v1124, %v1200
  %v1202 = add nsw i64 %v1123, 8
  br label %b63
b65:
  %v1203 = shufflevector <8 x float> %v1124, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1204 = shufflevector <8 x float> %v1124, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1205 = fadd <4 x float> %v1203, %v1204
  %v1206 = shufflevector <4 x float> %v1205, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1207 = shufflevector <4 x float> %v1205, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1208 = fadd <2 x float> %v1206, %v1207
  %v1209 = extractelement <2 x float> %v1208, i64 0
  %v1210 = extractelement <2 x float> %v1208, i64 1
  %v1211 = fadd float %v1209, %v1210
  %v1212 = fadd float %v1211, 0x0000000000000000
  %v1213 = add i64 %v308, 0
  %v1214 = and i64 %v1213, %v286
  %v1215 = mul i64 %v1214, %v7
  %v1216 = add i64 %v1215, %v1119
  %v1217 = mul i64 %v1216, 8
  %v1218 = getelementptr inbounds float, ptr %v134, i64 %v1217
  %v1219 = add i64 0, %v1121
  %v1220 = getelementptr inbounds float, ptr %v1218, i64 %v1219
  store float %v1212, ptr %v1220, align 4
  %v1221 = add nsw i64 %v1121, 1
  br label %b60
b62:
  %v1222 = add nsw i64 %v1119, 1
  br label %b57
b59:
  %v1223 = add i64 %v7, 0
  %v1224 = sdiv i64 %v1223, 1
  %v1225 = add i64 %v2, 1
  %v1226 = mul i64 %v1224, %v2
  %v1227 = sdiv i64 %v1226, %v3
  %v1228 = mul i64 %v1227, 1
  %v1229 = icmp slt i64 %v1228, %v7
  %v1230 = select i1 %v1229, i64 %v1228, i64 %v7
  %v1231 = mul i64 %v1224, %v1225
  %v1232 = sdiv i64 %v1231, %v3
  %v1233 = mul i64 %v1232, 1
  %v1234 = icmp slt i64 %v1233, %v7
  %v1235 = select i1 %v1234, i64 %v1233, i64 %v7
  br label %b66
b66:
  %v1236 = phi i64 [ %v1230, %b59 ], [ %v1376, %b71 ]
  %v1237 = icmp slt i64 %v1236, %v1235
  br i1 %v1237, label %b67, label %b68
b67:
  br label %b69
b69:
  %v1238 = phi i64 [ 0, %b67 ], [ %v1375, %b70 ]
  %v1239 = icmp slt i64 %v1238, 8
  br i1 %v1239, label %b70, label %b71
b70:
  %v1240 = add i64 %v308, 0
  %v1241 = and i64 %v1240, %v270
  %v1242 = mul i64 %v1241, %v7
  %v1243 = add i64 %v1242, %v1236
  %v1244 = mul i64 %v1243, 8
  %v1245 = getelementptr inbounds float, ptr %v118, i64 %v1244
  %v1246 = add i64 %v308, 0
  %v1247 = and i64 %v1246, %v268
  %v1248 = mul i64 %v1247, %v7
  %v1249 = add i64 %v1248, %v1236
  %v1250 = mul i64 %v1249, 8
  %v1251 = getelementptr inbounds float, ptr %v116, i64 %v1250
  %v1252 = add i64 %v308, 0
  %v1253 = and i64 %v1252, %v274
  %v1254 = mul i64 %v1253, %v7
  %v1255 = add i64 %v1254, %v1236
  %v1256 = mul i64 %v1255, 8
  %v1257 = getelementptr inbounds float, ptr %v122, i64 %v1256
  %v1258 = add i64 %v308, 0
  %v1259 = and i64 %v1258, %v264
  %v1260 = mul i64 %v1259, %v7
  %v1261 = add i64 %v1260, %v1236
  %v1262 = mul i64 %v1261, 8
  %v1263 = getelementptr inbounds float, ptr %v112, i64 %v1262
  %v1264 = add i64 %v308, 0
  %v1265 = and i64 %v1264, %v278
  %v1266 = mul i64 %v1265, %v7
  %v1267 = add i64 %v1266, %v1236
  %v1268 = mul i64 %v1267, 8
  %v1269 = getelementptr inbounds float, ptr %v126, i64 %v1268
  %v1270 = add i64 %v308, 0
  %v1271 = and i64 %v1270, %v260
  %v1272 = mul i64 %v1271, %v7
  %v1273 = add i64 %v1272, %v1236
  %v1274 = mul i64 %v1273, 8
  %v1275 = getelementptr inbounds float, ptr %v108, i64 %v1274
  %v1276 = add i64 %v308, 0
  %v1277 = and i64 %v1276, %v282
  %v1278 = mul i64 %v1277, %v7
  %v1279 = add i64 %v1278, %v1236
  %v1280 = mul i64 %v1279, 8
  %v1281 = getelementptr inbounds float, ptr %v130, i64 %v1280
  %v1282 = add i64 %v308, 0
  %v1283 = and i64 %v1282, %v256
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1236
  %v1286 = mul i64 %v1285, 8
  %v1287 = getelementptr inbounds float, ptr %v104, i64 %v1286
  %v1288 = add i64 %v308, 0
  %v1289 = and i64 %v1288, %v286
  %v1290 = mul i64 %v1289, %v7
  %v1291 = add i64 %v1290, %v1236
  %v1292 = mul i64 %v1291, 8
  %v1293 = getelementptr inbounds float, ptr %v134, i64 %v1292
  %v1294 = add i64 %v308, 0
  %v1295 = and i64 %v1294, %v254
  %v1296 = mul i64 %v1295, %v7
  %v1297 = add i64 %v1296, %v1236
  %v1298 = mul i64 %v1297, 8
  %v1299 = getelementptr inbounds float, ptr %v102, i64 %v1298
  %v1300 = add i64 %v308, 0
  %v1301 = and i64 %v1300, %v252
  %v1302 = mul i64 %v1301, %v7
  %v1303 = add i64 %v1302, %v1236
  %v1304 = mul i64 %v1303, 8
  %v1305 = getelementptr inbounds float, ptr %v100, i64 %v1304
  %v1306 = add i64 %v308, 0
  %v1307 = and i64 %v1306, %v288
  %v1308 = mul i64 %v1307, %v7
  %v1309 = add i64 %v1308, %v1236
  %v1310 = mul i64 %v1309, 64
  %v1311 = getelementptr inbounds float, ptr %v136, i64 %v1310
  %v1312 = add i64 0, 0
  %v1313 = getelementptr inbounds float, ptr %v1245, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = add i64 0, 0
  %v1316 = getelementptr inbounds float, ptr %v1251, i64 %v1315
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = fdiv <8 x float> %v1314, %v1317
  %v1319 = add i64 0, 0
  %v1320 = getelementptr inbounds float, ptr %v78, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = fmul <8 x float> %v1318, %v1321
  %v1323 = add i64 0, 0
  %v1324 = getelementptr inbounds float, ptr %v1257, i64 %v1323
  %v1325 = load <8 x float>, ptr %v1324, align 4
  %v1326 = fadd <8 x float> %v1322, %v1325
  %v1327 = add i64 0, 0
  %v1328 = getelementptr inbounds float, ptr %v1263, i64 %v1327
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = fdiv <8 x float> %v1326, %v1329
  %v1331 = fmul <8 x float> %v1330, %v1321
  %v1332 = add i64 0, 0
  %v1333 = getelementptr inbounds float, ptr %v1269, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = fadd <8 x float> %v1331, %v1334
  %v1336 = add i64 0, 0
  %v1337 = getelementptr inbounds float, ptr %v1275, i64 %v1336
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = fdiv <8 x float> %v1335, %v1338
  %v1340 = fmul <8 x float> %v1339, %v1321
  %v1341 = add i64 0, 0
  %v1342 = getelementptr inbounds float, ptr %v1281, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = fadd <8 x float> %v1340, %v1343
  %v1345 = add i64 0, 0
  %v1346 = getelementptr inbounds float, ptr %v1287, i64 %v1345
  %v1347 = load <8 x float>, ptr %v1346, align 4
  %v1348 = fdiv <8 x float> %v1344, %v1347
  %v1349 = fmul <8 x float> %v1348, %v1321
  %v1350 = add i64 0, 0
  %v1351 = getelementptr inbounds float, ptr %v1293, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = fadd <8 x float> %v1349, %v1352
  %v1354 = add i64 0, 0
  %v1355 = getelementptr inbounds float, ptr %v1299, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = fmul <8 x float> %v1353, %v1356
  %v1358 = add i64 0, 0
  %v1359 = getelementptr inbounds float, ptr %v1305, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = fdiv <8 x float> %v1357, %v1360
  %v1362 = fneg <8 x float> %v1361
  %v1363 = fdiv <8 x float> %v1353, %v1360
  %v1364 = mul i64 %v1238, 8
  %v1365 = add i64 0, %v1364
  %v1366 = add i64 %v1365, 0
  %v1367 = getelementptr inbounds float, ptr %v40, i64 %v1366
  %v1368 = load <8 x float>, ptr %v1367, align 4
  %v1369 = fmul <8 x float> %v1363, %v1368
  %v1370 = fadd <8 x float> %v1362, %v1369
  %v1371 = mul i64 %v1238, 8
  %v1372 = add i64 0, %v1371
  %v1373 = add i64 %v1372, 0
  %v1374 = getelementptr inbounds float, ptr %v1311, i64 %v1373
  store <8 x float> %v1370, ptr %v1374, align 4
  %v1375 = add nsw i64 %v1238, 1
  br label %b69
b71:
  %v1376 = add nsw i64 %v1236, 1
  br label %b66
b68:
  %v1377 = add i64 %v7, 0
  %v1378 = sdiv i64 %v1377, 1
  %v1379 = add i64 %v2, 1
  %v1380 = mul i64 %v1378, %v2
  %v1381 = sdiv i64 %v1380, %v3
  %v1382 = mul i64 %v1381, 1
  %v1383 = icmp slt i64 %v1382, %v7
  %v1384 = select i1 %v1383, i64 %v1382, i64 %v7
  %v1385 = mul i64 %v1378, %v1379
  %v1386 = sdiv i64 %v1385, %v3
  %v1387 = mul i64 %v1386, 1
  %v1388 = icmp slt i64 %v1387, %v7
  %v1389 = select i1 %v1388, i64 %v1387, i64 %v7
  br label %b72
b72:
  %v1390 = phi i64 [ %v1384, %b68 ], [ %v1493, %b77 ]
  %v1391 = icmp slt i64 %v1390, %v1389
  br i1 %v1391, label %b73, label %b74
b73:
  br label %b75
b75:
  %v1392 = phi i64 [ 0, %b73 ], [ %v1492, %b80 ]
  %v1393 = icmp slt i64 %v1392, 8
  br i1 %v1393, label %b76, label %b77
b76:
  br label %b78
b78:
  %v1394 = phi i64 [ 0, %b76 ], [ %v1473, %b79 ]
  %v1395 = phi <8 x float> [ splat (float 0x0000000000000000), %b76 ], [ %v1472, %b79 ]
  %v1396 = icmp slt i64 %v1394, 8
  br i1 %v1396, label %b79, label %b80
b79:
  %v1397 = add i64 %v308, 0
  %v1398 = and i64 %v1397, %v288
  %v1399 = mul i64 %v1398, %v7
  %v1400 = add i64 %v1399, %v1390
  %v1401 = mul i64 %v1400, 64
  %v1402 = getelementptr inbounds float, ptr %v136, i64 %v1401
  %v1403 = add i64 %v308, 0
  %v1404 = and i64 %v1403, %v250
  %v1405 = mul i64 %v1404, %v7
  %v1406 = add i64 %v1405, %v1390
  %v1407 = mul i64 %v1406, 8
  %v1408 = getelementptr inbounds float, ptr %v98, i64 %v1407
  %v1409 = add i64 0, %v1392
  %v1410 = getelementptr inbounds float, ptr %v1408, i64 %v1409
  %v1411 = load float, ptr %v1410, align 4
  %v1412 = mul i64 %v1392, 8
  %v1413 = add i64 0, %v1412
  %v1414 = add i64 %v1413, %v1394
  %v1415 = getelementptr inbounds float, ptr %v1402, i64 %v1414
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = mul i64 %v1392, 8
  %v1418 = add i64 0, %v1417
  %v1419 = add i64 %v1418, %v1394
  %v1420 = getelementptr inbounds float, ptr %v86, i64 %v1419
  %v1421 = load <8 x float>, ptr %v1420, align 4
  %v1422 = fmul <8 x float> %v1416, %v1421
  %v1423 = mul i64 %v1392, 8
  %v1424 = add i64 0, %v1423
  %v1425 = add i64 %v1424, %v1394
  %v1426 = getelementptr inbounds float, ptr %v38, i64 %v1425
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = mul i64 %v1392, 8
  %v1429 = add i64 0, %v1428
  %v1430 = add i64 %v1429, %v1394
  %v1431 = getelementptr inbounds float, ptr %v36, i64 %v1430
  %v1432 = load <8 x float>, ptr %v1431, align 4
  %v1433 = insertelement <8 x float> poison, float %v1411, i64 0
  %v1434 = shufflevector <8 x float> %v1433, <8 x float> poison, <8 x i32> zeroinitializer
  %v1435 = fsub <8 x float> %v1434, %v1432
  %v1436 = fmul <8 x float> %v1427, %v1435
  %v1437 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1436)
  %v1438 = fneg <8 x float> %v1437
  %v1439 = fcmp olt <8 x float> %v1438, splat (float 0xC05A400000000000)
  %v1440 = select <8 x i1> %v1439, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1438
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1442 = fsub <8 x float> %v1441, splat (float 0x4168000000000000)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1440)
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1443)
  %v1445 = bitcast <8 x float> %v1441 to <8 x i32>
  %v1446 = fmul <8 x float> %v1444, %v1444
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1444, <8 x float> splat (float 0x3F81227F40000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1444, <8 x float> splat (float 0x3FA5556740000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1444, <8 x float> splat (float 0x3FC5554B00000000))
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> %v1444, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1450, <8 x float> %v1444)
  %v1452 = sub <8 x i32> %v1445, splat (i32 1262485250)
  %v1453 = lshr <8 x i32> %v1452, splat (i32 1)
  %v1454 = sub <8 x i32> %v1452, %v1453
  %v1455 = shl <8 x i32> %v1453, splat (i32 23)
  %v1456 = bitcast <8 x i32> %v1455 to <8 x float>
  %v1457 = shl <8 x i32> %v1454, splat (i32 23)
  %v1458 = bitcast <8 x i32> %v1457 to <8 x float>
  %v1459 = fadd <8 x float> %v1451, splat (float 0x3FF0000000000000)
  %v1460 = fmul <8 x float> %v1459, %v1456
  %v1461 = fmul <8 x float> %v1460, %v1458
  %v1462 = fcmp olt <8 x float> %v1436, splat (float 0x0000000000000000)
  %v1463 = select <8 x i1> %v1462, <8 x float> %v1461, <8 x float> splat (float 0x3FF0000000000000)
  %v1464 = fadd <8 x float> %v1461, splat (float 0x3FF0000000000000)
  %v1465 = fdiv <8 x float> %v1463, %v1464
  %v1466 = fmul <8 x float> %v1422, %v1465
  %v1467 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1468 = shufflevector <8 x float> %v1467, <8 x float> poison, <8 x i32> zeroinitializer
  %v1469 = fsub <8 x float> %v1468, %v1465
  %v1470 = fmul <8 x float> %v1466, %v1469
  %v1471 = fmul <8 x float> %v1470, %v1427
  %v1472 = fadd <8 x float> %v1395, %v1471
  %v1473 = add nsw i64 %v1394, 8
  br label %b78
b80:
  %v1474 = shufflevector <8 x float> %v1395, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1475 = shufflevector <8 x float> %v1395, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1476 = fadd <4 x float> %v1474, %v1475
  %v1477 = shufflevector <4 x float> %v1476, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1478 = shufflevector <4 x float> %v1476, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1479 = fadd <2 x float> %v1477, %v1478
  %v1480 = extractelement <2 x float> %v1479, i64 0
  %v1481 = extractelement <2 x float> %v1479, i64 1
  %v1482 = fadd float %v1480, %v1481
  %v1483 = fadd float %v1482, 0x0000000000000000
  %v1484 = add i64 %v308, 0
  %v1485 = and i64 %v1484, %v290
  %v1486 = mul i64 %v1485, %v7
  %v1487 = add i64 %v1486, %v1390
  %v1488 = mul i64 %v1487, 8
  %v1489 = getelementptr inbounds float, ptr %v138, i64 %v1488
  %v1490 = add i64 0, %v1392
  %v1491 = getelementptr inbounds float, ptr %v1489, i64 %v1490
  store float %v1483, ptr %v1491, align 4
  %v1492 = add nsw i64 %v1392, 1
  br label %b75
b77:
  %v1493 = add nsw i64 %v1390, 1
  br label %b72
b74:
  %v1494 = add i64 %v7, 0
  %v1495 = sdiv i64 %v1494, 1
  %v1496 = add i64 %v2, 1
  %v1497 = mul i64 %v1495, %v2
  %v1498 = sdiv i64 %v1497, %v3
  %v1499 = mul i64 %v1498, 1
  %v1500 = icmp slt i64 %v1499, %v7
  %v1501 = select i1 %v1500, i64 %v1499, i64 %v7
  %v1502 = mul i64 %v1495, %v1496
  %v1503 = sdiv i64 %v1502, %v3
  %v1504 = mul i64 %v1503, 1
  %v1505 = icmp slt i64 %v1504, %v7
  %v1506 = select i1 %v1505, i64 %v1504, i64 %v7
  br label %b81
b81:
  %v1507 = phi i64 [ %v1501, %b74 ], [ %v1668, %b86 ]
  %v1508 = icmp slt i64 %v1507, %v1506
  br i1 %v1508, label %b82, label %b83
b82:
  br label %b84
b84:
  %v1509 = phi i64 [ 0, %b82 ], [ %v1667, %b85 ]
  %v1510 = icmp slt i64 %v1509, 8
  br i1 %v1510, label %b85, label %b86
b85:
  %v1511 = add i64 %v308, 0
  %v1512 = and i64 %v1511, %v270
  %v1513 = mul i64 %v1512, %v7
  %v1514 = add i64 %v1513, %v1507
  %v1515 = mul i64 %v1514, 8
  %v1516 = getelementptr inbounds float, ptr %v118, i64 %v1515
  %v1517 = add i64 %v308, 0
  %v1518 = and i64 %v1517, %v268
  %v1519 = mul i64 %v1518, %v7
  %v1520 = add i64 %v1519, %v1507
  %v1521 = mul i64 %v1520, 8
  %v1522 = getelementptr inbounds float, ptr %v116, i64 %v1521
  %v1523 = add i64 %v308, 0
  %v1524 = and i64 %v1523, %v274
  %v1525 = mul i64 %v1524, %v7
  %v1526 = add i64 %v1525, %v1507
  %v1527 = mul i64 %v1526, 8
  %v1528 = getelementptr inbounds float, ptr %v122, i64 %v1527
  %v1529 = add i64 %v308, 0
  %v1530 = and i64 %v1529, %v264
  %v1531 = mul i64 %v1530, %v7
  %v1532 = add i64 %v1531, %v1507
  %v1533 = mul i64 %v1532, 8
  %v1534 = getelementptr inbounds float, ptr %v112, i64 %v1533
  %v1535 = add i64 %v308, 0
  %v1536 = and i64 %v1535, %v278
  %v1537 = mul i64 %v1536, %v7
  %v1538 = add i64 %v1537, %v1507
  %v1539 = mul i64 %v1538, 8
  %v1540 = getelementptr inbounds float, ptr %v126, i64 %v1539
  %v1541 = add i64 %v308, 0
  %v1542 = and i64 %v1541, %v260
  %v1543 = mul i64 %v1542, %v7
  %v1544 = add i64 %v1543, %v1507
  %v1545 = mul i64 %v1544, 8
  %v1546 = getelementptr inbounds float, ptr %v108, i64 %v1545
  %v1547 = add i64 %v308, 0
  %v1548 = and i64 %v1547, %v282
  %v1549 = mul i64 %v1548, %v7
  %v1550 = add i64 %v1549, %v1507
  %v1551 = mul i64 %v1550, 8
  %v1552 = getelementptr inbounds float, ptr %v130, i64 %v1551
  %v1553 = add i64 %v308, 0
  %v1554 = and i64 %v1553, %v256
  %v1555 = mul i64 %v1554, %v7
  %v1556 = add i64 %v1555, %v1507
  %v1557 = mul i64 %v1556, 8
  %v1558 = getelementptr inbounds float, ptr %v104, i64 %v1557
  %v1559 = add i64 %v308, 0
  %v1560 = and i64 %v1559, %v286
  %v1561 = mul i64 %v1560, %v7
  %v1562 = add i64 %v1561, %v1507
  %v1563 = mul i64 %v1562, 8
  %v1564 = getelementptr inbounds float, ptr %v134, i64 %v1563
  %v1565 = add i64 %v308, 0
  %v1566 = and i64 %v1565, %v252
  %v1567 = mul i64 %v1566, %v7
  %v1568 = add i64 %v1567, %v1507
  %v1569 = mul i64 %v1568, 8
  %v1570 = getelementptr inbounds float, ptr %v100, i64 %v1569
  %v1571 = add i64 %v308, 0
  %v1572 = and i64 %v1571, %v290
  %v1573 = mul i64 %v1572, %v7
  %v1574 = add i64 %v1573, %v1507
  %v1575 = mul i64 %v1574, 8
  %v1576 = getelementptr inbounds float, ptr %v138, i64 %v1575
  %v1577 = add i64 %v308, 0
  %v1578 = and i64 %v1577, %v250
  %v1579 = mul i64 %v1578, %v7
  %v1580 = add i64 %v1579, %v1507
  %v1581 = mul i64 %v1580, 8
  %v1582 = getelementptr inbounds float, ptr %v98, i64 %v1581
  %v1583 = add i64 %v308, 0
  %v1584 = and i64 %v1583, %v248
  %v1585 = mul i64 %v1584, %v7
  %v1586 = add i64 %v1585, %v1507
  %v1587 = mul i64 %v1586, 8
  %v1588 = getelementptr inbounds float, ptr %v96, i64 %v1587
  %v1589 = add i64 %v308, 0
  %v1590 = and i64 %v1589, %v292
  %v1591 = mul i64 %v1590, %v7
  %v1592 = add i64 %v1591, %v1507
  %v1593 = mul i64 %v1592, 64
  %v1594 = getelementptr inbounds float, ptr %v140, i64 %v1593
  %v1595 = add i64 0, 0
  %v1596 = getelementptr inbounds float, ptr %v1516, i64 %v1595
  %v1597 = load <8 x float>, ptr %v1596, align 4
  %v1598 = add i64 0, 0
  %v1599 = getelementptr inbounds float, ptr %v1522, i64 %v1598
  %v1600 = load <8 x float>, ptr %v1599, align 4
  %v1601 = fdiv <8 x float> %v1597, %v1600
  %v1602 = add i64 0, 0
  %v1603 = getelementptr inbounds float, ptr %v78, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = fmul <8 x float> %v1601, %v1604
  %v1606 = add i64 0, 0
  %v1607 = getelementptr inbounds float, ptr %v1528, i64 %v1606
  %v1608 = load <8 x float>, ptr %v1607, align 4
  %v1609 = fadd <8 x float> %v1605, %v1608
  %v1610 = add i64 0, 0
  %v1611 = getelementptr inbounds float, ptr %v1534, i64 %v1610
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = fdiv <8 x float> %v1609, %v1612
  %v1614 = fmul <8 x float> %v1613, %v1604
  %v1615 = add i64 0, 0
  %v1616 = getelementptr inbounds float, ptr %v1540, i64 %v1615
  %v1617 = load <8 x float>, ptr %v1616, align 4
  %v1618 = fadd <8 x float> %v1614, %v1617
  %v1619 = add i64 0, 0
  %v1620 = getelementptr inbounds float, ptr %v1546, i64 %v1619
  %v1621 = load <8 x float>, ptr %v1620, align 4
  %v1622 = fdiv <8 x float> %v1618, %v1621
  %v1623 = fmul <8 x float> %v1622, %v1604
  %v1624 = add i64 0, 0
  %v1625 = getelementptr inbounds float, ptr %v1552, i64 %v1624
  %v1626 = load <8 x float>, ptr %v1625, align 4
  %v1627 = fadd <8 x float> %v1623, %v1626
  %v1628 = add i64 0, 0
  %v1629 = getelementptr inbounds float, ptr %v1558, i64 %v1628
  %v1630 = load <8 x float>, ptr %v1629, align 4
  %v1631 = fdiv <8 x float> %v1627, %v1630
  %v1632 = fmul <8 x float> %v1631, %v1604
  %v1633 = add i64 0, 0
  %v1634 = getelementptr inbounds float, ptr %v1564, i64 %v1633
  %v1635 = load <8 x float>, ptr %v1634, align 4
  %v1636 = fadd <8 x float> %v1632, %v1635
  %v1637 = add i64 0, 0
  %v1638 = getelementptr inbounds float, ptr %v1570, i64 %v1637
  %v1639 = load <8 x float>, ptr %v1638, align 4
  %v1640 = fdiv <8 x float> %v1636, %v1639
  %v1641 = fmul <8 x float> %v1640, %v1604
  %v1642 = add i64 0, 0
  %v1643 = getelementptr inbounds float, ptr %v1576, i64 %v1642
  %v1644 = load <8 x float>, ptr %v1643, align 4
  %v1645 = fadd <8 x float> %v1641, %v1644
  %v1646 = add i64 0, 0
  %v1647 = getelementptr inbounds float, ptr %v1582, i64 %v1646
  %v1648 = load <8 x float>, ptr %v1647, align 4
  %v1649 = fmul <8 x float> %v1645, %v1648
  %v1650 = add i64 0, 0
  %v1651 = getelementptr inbounds float, ptr %v1588, i64 %v1650
  %v1652 = load <8 x float>, ptr %v1651, align 4
  %v1653 = fdiv <8 x float> %v1649, %v1652
  %v1654 = fneg <8 x float> %v1653
  %v1655 = fdiv <8 x float> %v1645, %v1652
  %v1656 = mul i64 %v1509, 8
  %v1657 = add i64 0, %v1656
  %v1658 = add i64 %v1657, 0
  %v1659 = getelementptr inbounds float, ptr %v40, i64 %v1658
  %v1660 = load <8 x float>, ptr %v1659, align 4
  %v1661 = fmul <8 x float> %v1655, %v1660
  %v1662 = fadd <8 x float> %v1654, %v1661
  %v1663 = mul i64 %v1509, 8
  %v1664 = add i64 0, %v1663
  %v1665 = add i64 %v1664, 0
  %v1666 = getelementptr inbounds float, ptr %v1594, i64 %v1665
  store <8 x float> %v1662, ptr %v1666, align 4
  %v1667 = add nsw i64 %v1509, 1
  br label %b84
b86:
  %v1668 = add nsw i64 %v1507, 1
  br label %b81
b83:
  %v1669 = add i64 %v7, 0
  %v1670 = sdiv i64 %v1669, 1
  %v1671 = add i64 %v2, 1
  %v1672 = mul i64 %v1670, %v2
  %v1673 = sdiv i64 %v1672, %v3
  %v1674 = mul i64 %v1673, 1
  %v1675 = icmp slt i64 %v1674, %v7
  %v1676 = select i1 %v1675, i64 %v1674, i64 %v7
  %v1677 = mul i64 %v1670, %v1671
  %v1678 = sdiv i64 %v1677, %v3
  %v1679 = mul i64 %v1678, 1
  %v1680 = icmp slt i64 %v1679, %v7
  %v1681 = select i1 %v1680, i64 %v1679, i64 %v7
  br label %b87
b87:
  %v1682 = phi i64 [ %v1676, %b83 ], [ %v1824, %b88 ]
  %v1683 = icmp slt i64 %v1682, %v1681
  br i1 %v1683, label %b88, label %b89
b88:
  %v1684 = add i64 %v308, 0
  %v1685 = and i64 %v1684, %v270
  %v1686 = mul i64 %v1685, %v7
  %v1687 = add i64 %v1686, %v1682
  %v1688 = mul i64 %v1687, 8
  %v1689 = getelementptr inbounds float, ptr %v118, i64 %v1688
  %v1690 = add i64 %v308, 0
  %v1691 = and i64 %v1690, %v268
  %v1692 = mul i64 %v1691, %v7
  %v1693 = add i64 %v1692, %v1682
  %v1694 = mul i64 %v1693, 8
  %v1695 = getelementptr inbounds float, ptr %v116, i64 %v1694
  %v1696 = add i64 %v308, 0
  %v1697 = and i64 %v1696, %v274
  %v1698 = mul i64 %v1697, %v7
  %v1699 = add i64 %v1698, %v1682
  %v1700 = mul i64 %v1699, 8
  %v1701 = getelementptr inbounds float, ptr %v122, i64 %v1700
  %v1702 = add i64 %v308, 0
  %v1703 = and i64 %v1702, %v264
  %v1704 = mul i64 %v1703, %v7
  %v1705 = add i64 %v1704, %v1682
  %v1706 = mul i64 %v1705, 8
  %v1707 = getelementptr inbounds float, ptr %v112, i64 %v1706
  %v1708 = add i64 %v308, 0
  %v1709 = and i64 %v1708, %v278
  %v1710 = mul i64 %v1709, %v7
  %v1711 = add i64 %v1710, %v1682
  %v1712 = mul i64 %v1711, 8
  %v1713 = getelementptr inbounds float, ptr %v126, i64 %v1712
  %v1714 = add i64 %v308, 0
  %v1715 = and i64 %v1714, %v260
  %v1716 = mul i64 %v1715, %v7
  %v1717 = add i64 %v1716, %v1682
  %v1718 = mul i64 %v1717, 8
  %v1719 = getelementptr inbounds float, ptr %v108, i64 %v1718
  %v1720 = add i64 %v308, 0
  %v1721 = and i64 %v1720, %v282
  %v1722 = mul i64 %v1721, %v7
  %v1723 = add i64 %v1722, %v1682
  %v1724 = mul i64 %v1723, 8
  %v1725 = getelementptr inbounds float, ptr %v130, i64 %v1724
  %v1726 = add i64 %v308, 0
  %v1727 = and i64 %v1726, %v256
  %v1728 = mul i64 %v1727, %v7
  %v1729 = add i64 %v1728, %v1682
  %v1730 = mul i64 %v1729, 8
  %v1731 = getelementptr inbounds float, ptr %v104, i64 %v1730
  %v1732 = add i64 %v308, 0
  %v1733 = and i64 %v1732, %v286
  %v1734 = mul i64 %v1733, %v7
  %v1735 = add i64 %v1734, %v1682
  %v1736 = mul i64 %v1735, 8
  %v1737 = getelementptr inbounds float, ptr %v134, i64 %v1736
  %v1738 = add i64 %v308, 0
  %v1739 = and i64 %v1738, %v252
  %v1740 = mul i64 %v1739, %v7
  %v1741 = add i64 %v1740, %v1682
  %v1742 = mul i64 %v1741, 8
  %v1743 = getelementptr inbounds float, ptr %v100, i64 %v1742
  %v1744 = add i64 %v308, 0
  %v1745 = and i64 %v1744, %v290
  %v1746 = mul i64 %v1745, %v7
  %v1747 = add i64 %v1746, %v1682
  %v1748 = mul i64 %v1747, 8
  %v1749 = getelementptr inbounds float, ptr %v138, i64 %v1748
  %v1750 = add i64 %v308, 0
  %v1751 = and i64 %v1750, %v248
  %v1752 = mul i64 %v1751, %v7
  %v1753 = add i64 %v1752, %v1682
  %v1754 = mul i64 %v1753, 8
  %v1755 = getelementptr inbounds float, ptr %v96, i64 %v1754
  %v1756 = add i64 %v308, 0
  %v1757 = and i64 %v1756, %v294
  %v1758 = mul i64 %v1757, %v7
  %v1759 = add i64 %v1758, %v1682
  %v1760 = mul i64 %v1759, 8
  %v1761 = getelementptr inbounds float, ptr %v142, i64 %v1760
  %v1762 = add i64 0, 0
  %v1763 = getelementptr inbounds float, ptr %v1689, i64 %v1762
  %v1764 = load <8 x float>, ptr %v1763, align 4
  %v1765 = add i64 0, 0
  %v1766 = getelementptr inbounds float, ptr %v1695, i64 %v1765
  %v1767 = load <8 x float>, ptr %v1766, align 4
  %v1768 = fdiv <8 x float> %v1764, %v1767
  %v1769 = add i64 0, 0
  %v1770 = getelementptr inbounds float, ptr %v78, i64 %v1769
  %v1771 = load <8 x float>, ptr %v1770, align 4
  %v1772 = fmul <8 x float> %v1768, %v1771
  %v1773 = add i64 0, 0
  %v1774 = getelementptr inbounds float, ptr %v1701, i64 %v1773
  %v1775 = load <8 x float>, ptr %v1774, align 4
  %v1776 = fadd <8 x float> %v1772, %v1775
  %v1777 = add i64 0, 0
  %v1778 = getelementptr inbounds float, ptr %v1707, i64 %v1777
  %v1779 = load <8 x float>, ptr %v1778, align 4
  %v1780 = fdiv <8 x float> %v1776, %v1779
  %v1781 = fadd <8 x float> %v1768, %v1780
  %v1782 = fmul <8 x float> %v1780, %v1771
  %v1783 = add i64 0, 0
  %v1784 = getelementptr inbounds float, ptr %v1713, i64 %v1783
  %v1785 = load <8 x float>, ptr %v1784, align 4
  %v1786 = fadd <8 x float> %v1782, %v1785
  %v1787 = add i64 0, 0
  %v1788 = getelementptr inbounds float, ptr %v1719, i64 %v1787
  %v1789 = load <8 x float>, ptr %v1788, align 4
  %v1790 = fdiv <8 x float> %v1786, %v1789
  %v1791 = fadd <8 x float> %v1781, %v1790
  %v1792 = fmul <8 x float> %v1790, %v1771
  %v1793 = add i64 0, 0
  %v1794 = getelementptr inbounds float, ptr %v1725, i64 %v1793
  %v1795 = load <8 x float>, ptr %v1794, align 4
  %v1796 = fadd <8 x float> %v1792, %v1795
  %v1797 = add i64 0, 0
  %v1798 = getelementptr inbounds float, ptr %v1731, i64 %v1797
  %v1799 = load <8 x float>, ptr %v1798, align 4
  %v1800 = fdiv <8 x float> %v1796, %v1799
  %v1801 = fadd <8 x float> %v1791, %v1800
  %v1802 = fmul <8 x float> %v1800, %v1771
  %v1803 = add i64 0, 0
  %v1804 = getelementptr inbounds float, ptr %v1737, i64 %v1803
  %v1805 = load <8 x float>, ptr %v1804, align 4
  %v1806 = fadd <8 x float> %v1802, %v1805
  %v1807 = add i64 0, 0
  %v1808 = getelementptr inbounds float, ptr %v1743, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = fdiv <8 x float> %v1806, %v1809
  %v1811 = fadd <8 x float> %v1801, %v1810
  %v1812 = fmul <8 x float> %v1810, %v1771
  %v1813 = add i64 0, 0
  %v1814 = getelementptr inbounds float, ptr %v1749, i64 %v1813
  %v1815 = load <8 x float>, ptr %v1814, align 4
  %v1816 = fadd <8 x float> %v1812, %v1815
  %v1817 = add i64 0, 0
  %v1818 = getelementptr inbounds float, ptr %v1755, i64 %v1817
  %v1819 = load <8 x float>, ptr %v1818, align 4
  %v1820 = fdiv <8 x float> %v1816, %v1819
  %v1821 = fadd <8 x float> %v1811, %v1820
  %v1822 = add i64 0, 0
  %v1823 = getelementptr inbounds float, ptr %v1761, i64 %v1822
  store <8 x float> %v1821, ptr %v1823, align 4
  %v1824 = add nsw i64 %v1682, 1
  br label %b87
b89:
  %v1825 = add i64 %v7, 0
  %v1826 = sdiv i64 %v1825, 1
  %v1827 = add i64 %v2, 1
  %v1828 = mul i64 %v1826, %v2
  %v1829 = sdiv i64 %v1828, %v3
  %v1830 = mul i64 %v1829, 1
  %v1831 = icmp slt i64 %v1830, %v7
  %v1832 = select i1 %v1831, i64 %v1830, i64 %v7
  %v1833 = mul i64 %v1826, %v1827
  %v1834 = sdiv i64 %v1833, %v3
  %v1835 = mul i64 %v1834, 1
  %v1836 = icmp slt i64 %v1835, %v7
  %v1837 = select i1 %v1836, i64 %v1835, i64 %v7
  br label %b90
b90:
  %v1838 = phi i64 [ %v1832, %b89 ], [ %v1937, %b95 ]
  %v1839 = icmp slt i64 %v1838, %v1837
  br i1 %v1839, label %b91, label %b92
b91:
  br label %b93
b93:
  %v1840 = phi i64 [ 0, %b91 ], [ %v1936, %b98 ]
  %v1841 = icmp slt i64 %v1840, 8
  br i1 %v1841, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1842 = phi i64 [ 0, %b94 ], [ %v1921, %b97 ]
  %v1843 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1920, %b97 ]
  %v1844 = icmp slt i64 %v1842, 8
  br i1 %v1844, label %b97, label %b98
b97:
  %v1845 = add i64 %v308, 0
  %v1846 = and i64 %v1845, %v292
  %v1847 = mul i64 %v1846, %v7
  %v1848 = add i64 %v1847, %v1838
  %v1849 = mul i64 %v1848, 64
  %v1850 = getelementptr inbounds float, ptr %v140, i64 %v1849
  %v1851 = add i64 %v308, 0
  %v1852 = and i64 %v1851, %v240
  %v1853 = mul i64 %v1852, %v7
  %v1854 = add i64 %v1853, %v1838
  %v1855 = mul i64 %v1854, 8
  %v1856 = getelementptr inbounds float, ptr %v44, i64 %v1855
  %v1857 = add i64 0, %v1840
  %v1858 = getelementptr inbounds float, ptr %v1856, i64 %v1857
  %v1859 = load float, ptr %v1858, align 4
  %v1860 = mul i64 %v1840, 8
  %v1861 = add i64 0, %v1860
  %v1862 = add i64 %v1861, %v1842
  %v1863 = getelementptr inbounds float, ptr %v1850, i64 %v1862
  %v1864 = load <8 x float>, ptr %v1863, align 4
  %v1865 = mul i64 %v1840, 8
  %v1866 = add i64 0, %v1865
  %v1867 = add i64 %v1866, %v1842
  %v1868 = getelementptr inbounds float, ptr %v86, i64 %v1867
  %v1869 = load <8 x float>, ptr %v1868, align 4
  %v1870 = fmul <8 x float> %v1864, %v1869
  %v1871 = mul i64 %v1840, 8
  %v1872 = add i64 0, %v1871
  %v1873 = add i64 %v1872, %v1842
  %v1874 = getelementptr inbounds float, ptr %v38, i64 %v1873
  %v1875 = load <8 x float>, ptr %v1874, align 4
  %v1876 = mul i64 %v1840, 8
  %v1877 = add i64 0, %v1876
  %v1878 = add i64 %v1877, %v1842
  %v1879 = getelementptr inbounds float, ptr %v36, i64 %v1878
  %v1880 = load <8 x float>, ptr %v1879, align 4
  %v1881 = insertelement <8 x float> poison, float %v1859, i64 0
  %v1882 = shufflevector <8 x float> %v1881, <8 x float> poison, <8 x i32> zeroinitializer
  %v1883 = fsub <8 x float> %v1882, %v1880
  %v1884 = fmul <8 x float> %v1875, %v1883
  %v1885 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1884)
  %v1886 = fneg <8 x float> %v1885
  %v1887 = fcmp olt <8 x float> %v1886, splat (float 0xC05A400000000000)
  %v1888 = select <8 x i1> %v1887, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1886
  %v1889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1888, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1890 = fsub <8 x float> %v1889, splat (float 0x4168000000000000)
  %v1891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1890, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1888)
  %v1892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1890, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1891)
  %v1893 = bitcast <8 x float> %v1889 to <8 x i32>
  %v1894 = fmul <8 x float> %v1892, %v1892
  %v1895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1892, <8 x float> splat (float 0x3F81227F40000000))
  %v1896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1895, <8 x float> %v1892, <8 x float> splat (float 0x3FA5556740000000))
  %v1897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1896, <8 x float> %v1892, <8 x float> splat (float 0x3FC5554B00000000))
  %v1898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1897, <8 x float> %v1892, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1894, <8 x float> %v1898, <8 x float> %v1892)
  %v1900 = sub <8 x i32> %v1893, splat (i32 1262485250)
  %v1901 = lshr <8 x i32> %v1900, splat (i32 1)
  %v1902 = sub <8 x i32> %v1900, %v1901
  %v1903 = shl <8 x i32> %v1901, splat (i32 23)
  %v1904 = bitcast <8 x i32> %v1903 to <8 x float>
  %v1905 = shl <8 x i32> %v1902, splat (i32 23)
  %v1906 = bitcast <8 x i32> %v1905 to <8 x float>
  %v1907 = fadd <8 x float> %v1899, splat (float 0x3FF0000000000000)
  %v1908 = fmul <8 x float> %v1907, %v1904
  %v1909 = fmul <8 x float> %v1908, %v1906
  %v1910 = fcmp olt <8 x float> %v1884, splat (float 0x0000000000000000)
  %v1911 = select <8 x i1> %v1910, <8 x float> %v1909, <8 x float> splat (float 0x3FF0000000000000)
  %v1912 = fadd <8 x float> %v1909, splat (float 0x3FF0000000000000)
  %v1913 = fdiv <8 x float> %v1911, %v1912
  %v1914 = fmul <8 x float> %v1870, %v1913
  %v1915 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1916 = shufflevector <8 x float> %v1915, <8 x float> poison, <8 x i32> zeroinitializer
  %v1917 = fsub <8 x float> %v1916, %v1913
  %v1918 = fmul <8 x float> %v1914, %v1917
  %v1919 = fmul <8 x float> %v1918, %v1875
  %v1920 = fadd <8 x float> %v1843, %v1919
  %v1921 = add nsw i64 %v1842, 8
  br label %b96
b98:
  %v1922 = shufflevector <8 x float> %v1843, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1923 = shufflevector <8 x float> %v1843, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1924 = fadd <4 x float> %v1922, %v1923
  %v1925 = shufflevector <4 x float> %v1924, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1926 = shufflevector <4 x float> %v1924, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1927 = fadd <2 x float> %v1925, %v1926
  %v1928 = extractelement <2 x float> %v1927, i64 0
  %v1929 = extractelement <2 x float> %v1927, i64 1
  %v1930 = fadd float %v1928, %v1929
  %v1931 = fadd float %v1930, 0x0000000000000000
  %v1932 = mul i64 %v1838, 8
  %v1933 = getelementptr inbounds float, ptr %v144, i64 %v1932
  %v1934 = add i64 0, %v1840
  %v1935 = getelementptr inbounds float, ptr %v1933, i64 %v1934
  store float %v1931, ptr %v1935, align 4
  %v1936 = add nsw i64 %v1840, 1
  br label %b93
b95:
  %v1937 = add nsw i64 %v1838, 1
  br label %b90
b92:
  %v1938 = add i64 %v7, 0
  %v1939 = sdiv i64 %v1938, 1
  %v1940 = add i64 %v2, 1
  %v1941 = mul i64 %v1939, %v2
  %v1942 = sdiv i64 %v1941, %v3
  %v1943 = mul i64 %v1942, 1
  %v1944 = icmp slt i64 %v1943, %v7
  %v1945 = select i1 %v1944, i64 %v1943, i64 %v7
  %v1946 = mul i64 %v1939, %v1940
  %v1947 = sdiv i64 %v1946, %v3
  %v1948 = mul i64 %v1947, 1
  %v1949 = icmp slt i64 %v1948, %v7
  %v1950 = select i1 %v1949, i64 %v1948, i64 %v7
  br label %b99
b99:
  %v1951 = phi i64 [ %v1945, %b92 ], [ %v2180, %b104 ]
  %v1952 = icmp slt i64 %v1951, %v1950
  br i1 %v1952, label %b100, label %b101
b100:
  br label %b102
b102:
  %v1953 = phi i64 [ 0, %b100 ], [ %v2179, %b103 ]
  %v1954 = icmp slt i64 %v1953, 8
  br i1 %v1954, label %b103, label %b104
b103:
  %v1955 = add i64 %v308, 0
  %v1956 = and i64 %v1955, %v270
  %v1957 = mul i64 %v1956, %v7
  %v1958 = add i64 %v1957, %v1951
  %v1959 = mul i64 %v1958, 8
  %v1960 = getelementptr inbounds float, ptr %v118, i64 %v1959
  %v1961 = add i64 %v308, 1
  %v1962 = and i64 %v1961, %v240
  %v1963 = mul i64 %v1962, %v7
  %v1964 = add i64 %v1963, %v1951
  %v1965 = mul i64 %v1964, 8
  %v1966 = getelementptr inbounds float, ptr %v44, i64 %v1965
  %v1967 = add i64 %v308, 0
  %v1968 = and i64 %v1967, %v268
  %v1969 = mul i64 %v1968, %v7
  %v1970 = add i64 %v1969, %v1951
  %v1971 = mul i64 %v1970, 8
  %v1972 = getelementptr inbounds float, ptr %v116, i64 %v1971
  %v1973 = add i64 %v308, 0
  %v1974 = and i64 %v1973, %v274
  %v1975 = mul i64 %v1974, %v7
  %v1976 = add i64 %v1975, %v1951
  %v1977 = mul i64 %v1976, 8
  %v1978 = getelementptr inbounds float, ptr %v122, i64 %v1977
  %v1979 = add i64 %v308, 0
  %v1980 = and i64 %v1979, %v266
  %v1981 = mul i64 %v1980, %v7
  %v1982 = add i64 %v1981, %v1951
  %v1983 = mul i64 %v1982, 8
  %v1984 = getelementptr inbounds float, ptr %v114, i64 %v1983
  %v1985 = add i64 %v308, 0
  %v1986 = and i64 %v1985, %v264
  %v1987 = mul i64 %v1986, %v7
  %v1988 = add i64 %v1987, %v1951
  %v1989 = mul i64 %v1988, 8
  %v1990 = getelementptr inbounds float, ptr %v112, i64 %v1989
  %v1991 = add i64 %v308, 0
  %v1992 = and i64 %v1991, %v278
  %v1993 = mul i64 %v1992, %v7
  %v1994 = add i64 %v1993, %v1951
  %v1995 = mul i64 %v1994, 8
  %v1996 = getelementptr inbounds float, ptr %v126, i64 %v1995
  %v1997 = add i64 %v308, 0
  %v1998 = and i64 %v1997, %v262
  %v1999 = mul i64 %v1998, %v7
  %v2000 = add i64 %v1999, %v1951
  %v2001 = mul i64 %v2000, 8
  %v2002 = getelementptr inbounds float, ptr %v110, i64 %v2001
  %v2003 = add i64 %v308, 0
  %v2004 = and i64 %v2003, %v260
  %v2005 = mul i64 %v2004, %v7
  %v2006 = add i64 %v2005, %v1951
  %v2007 = mul i64 %v2006, 8
  %v2008 = getelementptr inbounds float, ptr %v108, i64 %v2007
  %v2009 = add i64 %v308, 0
  %v2010 = and i64 %v2009, %v282
  %v2011 = mul i64 %v2010, %v7
  %v2012 = add i64 %v2011, %v1951
  %v2013 = mul i64 %v2012, 8
  %v2014 = getelementptr inbounds float, ptr %v130, i64 %v2013
  %v2015 = add i64 %v308, 0
  %v2016 = and i64 %v2015, %v258
  %v2017 = mul i64 %v2016, %v7
  %v2018 = add i64 %v2017, %v1951
  %v2019 = mul i64 %v2018, 8
  %v2020 = getelementptr inbounds float, ptr %v106, i64 %v2019
  %v2021 = add i64 %v308, 0
  %v2022 = and i64 %v2021, %v256
  %v2023 = mul i64 %v2022, %v7
  %v2024 = add i64 %v2023, %v1951
  %v2025 = mul i64 %v2024, 8
  %v2026 = getelementptr inbounds float, ptr %v104, i64 %v2025
  %v2027 = add i64 %v308, 0
  %v2028 = and i64 %v2027, %v286
  %v2029 = mul i64 %v2028, %v7
  %v2030 = add i64 %v2029, %v1951
  %v2031 = mul i64 %v2030, 8
  %v2032 = getelementptr inbounds float, ptr %v134, i64 %v2031
  %v2033 = add i64 %v308, 0
  %v2034 = and i64 %v2033, %v254
  %v2035 = mul i64 %v2034, %v7
  %v2036 = add i64 %v2035, %v1951
  %v2037 = mul i64 %v2036, 8
  %v2038 = getelementptr inbounds float, ptr %v102, i64 %v2037
  %v2039 = add i64 %v308, 0
  %v2040 = and i64 %v2039, %v252
  %v2041 = mul i64 %v2040, %v7
  %v2042 = add i64 %v2041, %v1951
  %v2043 = mul i64 %v2042, 8
  %v2044 = getelementptr inbounds float, ptr %v100, i64 %v2043
  %v2045 = add i64 %v308, 0
  %v2046 = and i64 %v2045, %v290
  %v2047 = mul i64 %v2046, %v7
  %v2048 = add i64 %v2047, %v1951
  %v2049 = mul i64 %v2048, 8
  %v2050 = getelementptr inbounds float, ptr %v138, i64 %v2049
  %v2051 = add i64 %v308, 0
  %v2052 = and i64 %v2051, %v250
  %v2053 = mul i64 %v2052, %v7
  %v2054 = add i64 %v2053, %v1951
  %v2055 = mul i64 %v2054, 8
  %v2056 = getelementptr inbounds float, ptr %v98, i64 %v2055
  %v2057 = add i64 %v308, 0
  %v2058 = and i64 %v2057, %v248
  %v2059 = mul i64 %v2058, %v7
  %v2060 = add i64 %v2059, %v1951
  %v2061 = mul i64 %v2060, 8
  %v2062 = getelementptr inbounds float, ptr %v96, i64 %v2061
  %v2063 = add i64 %v308, 0
  %v2064 = and i64 %v2063, %v294
  %v2065 = mul i64 %v2064, %v7
  %v2066 = add i64 %v2065, %v1951
  %v2067 = mul i64 %v2066, 8
  %v2068 = getelementptr inbounds float, ptr %v142, i64 %v2067
  %v2069 = add i64 %v308, 0
  %v2070 = and i64 %v2069, %v296
  %v2071 = mul i64 %v2070, %v7
  %v2072 = add i64 %v2071, %v1951
  %v2073 = mul i64 %v2072, 64
  %v2074 = getelementptr inbounds float, ptr %v146, i64 %v2073
  %v2075 = add i64 0, 0
  %v2076 = getelementptr inbounds float, ptr %v1960, i64 %v2075
  %v2077 = load <8 x float>, ptr %v2076, align 4
  %v2078 = add i64 0, 0
  %v2079 = getelementptr inbounds float, ptr %v1966, i64 %v2078
  %v2080 = load <8 x float>, ptr %v2079, align 4
  %v2081 = fmul <8 x float> %v2077, %v2080
  %v2082 = add i64 0, 0
  %v2083 = getelementptr inbounds float, ptr %v1972, i64 %v2082
  %v2084 = load <8 x float>, ptr %v2083, align 4
  %v2085 = fdiv <8 x float> %v2081, %v2084
  %v2086 = fneg <8 x float> %v2085
  %v2087 = fdiv <8 x float> %v2077, %v2084
  %v2088 = add i64 0, 0
  %v2089 = getelementptr inbounds float, ptr %v78, i64 %v2088
  %v2090 = load <8 x float>, ptr %v2089, align 4
  %v2091 = fmul <8 x float> %v2087, %v2090
  %v2092 = add i64 0, 0
  %v2093 = getelementptr inbounds float, ptr %v1978, i64 %v2092
  %v2094 = load <8 x float>, ptr %v2093, align 4
  %v2095 = fadd <8 x float> %v2091, %v2094
  %v2096 = add i64 0, 0
  %v2097 = getelementptr inbounds float, ptr %v1984, i64 %v2096
  %v2098 = load <8 x float>, ptr %v2097, align 4
  %v2099 = fmul <8 x float> %v2095, %v2098
  %v2100 = add i64 0, 0
  %v2101 = getelementptr inbounds float, ptr %v1990, i64 %v2100
  %v2102 = load <8 x float>, ptr %v2101, align 4
  %v2103 = fdiv <8 x float> %v2099, %v2102
  %v2104 = fsub <8 x float> %v2086, %v2103
  %v2105 = fdiv <8 x float> %v2095, %v2102
  %v2106 = fmul <8 x float> %v2105, %v2090
  %v2107 = add i64 0, 0
  %v2108 = getelementptr inbounds float, ptr %v1996, i64 %v2107
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = fadd <8 x float> %v2106, %v2109
  %v2111 = add i64 0, 0
  %v2112 = getelementptr inbounds float, ptr %v2002, i64 %v2111
  %v2113 = load <8 x float>, ptr %v2112, align 4
  %v2114 = fmul <8 x float> %v2110, %v2113
  %v2115 = add i64 0, 0
  %v2116 = getelementptr inbounds float, ptr %v2008, i64 %v2115
  %v2117 = load <8 x float>, ptr %v2116, align 4
  %v2118 = fdiv <8 x float> %v2114, %v2117
  %v2119 = fsub <8 x float> %v2104, %v2118
  %v2120 = fdiv <8 x float> %v2110, %v2117
  %v2121 = fmul <8 x float> %v2120, %v2090
  %v2122 = add i64 0, 0
  %v2123 = getelementptr inbounds float, ptr %v2014, i64 %v2122
  %v2124 = load <8 x float>, ptr %v2123, align 4
  %v2125 = fadd <8 x float> %v2121, %v2124
  %v2126 = add i64 0, 0
  %v2127 = getelementptr inbounds float, ptr %v2020, i64 %v2126
  %v2128 = load <8 x float>, ptr %v2127, align 4
  %v2129 = fmul <8 x float> %v2125, %v2128
  %v2130 = add i64 0, 0
  %v2131 = getelementptr inbounds float, ptr %v2026, i64 %v2130
  %v2132 = load <8 x float>, ptr %v2131, align 4
  %v2133 = fdiv <8 x float> %v2129, %v2132
  %v2134 = fsub <8 x float> %v2119, %v2133
  %v2135 = fdiv <8 x float> %v2125, %v2132
  %v2136 = fmul <8 x float> %v2135, %v2090
  %v2137 = add i64 0, 0
  %v2138 = getelementptr inbounds float, ptr %v2032, i64 %v2137
  %v2139 = load <8 x float>, ptr %v2138, align 4
  %v2140 = fadd <8 x float> %v2136, %v2139
  %v2141 = add i64 0, 0
  %v2142 = getelementptr inbounds float, ptr %v2038, i64 %v2141
  %v2143 = load <8 x float>, ptr %v2142, align 4
  %v2144 = fmul <8 x float> %v2140, %v2143
  %v2145 = add i64 0, 0
  %v2146 = getelementptr inbounds float, ptr %v2044, i64 %v2145
  %v2147 = load <8 x float>, ptr %v2146, align 4
  %v2148 = fdiv <8 x float> %v2144, %v2147
  %v2149 = fsub <8 x float> %v2134, %v2148
  %v2150 = fdiv <8 x float> %v2140, %v2147
  %v2151 = fmul <8 x float> %v2150, %v2090
  %v2152 = add i64 0, 0
  %v2153 = getelementptr inbounds float, ptr %v2050, i64 %v2152
  %v2154 = load <8 x float>, ptr %v2153, align 4
  %v2155 = fadd <8 x float> %v2151, %v2154
  %v2156 = add i64 0, 0
  %v2157 = getelementptr inbounds float, ptr %v2056, i64 %v2156
  %v2158 = load <8 x float>, ptr %v2157, align 4
  %v2159 = fmul <8 x float> %v2155, %v2158
  %v2160 = add i64 0, 0
  %v2161 = getelementptr inbounds float, ptr %v2062, i64 %v2160
  %v2162 = load <8 x float>, ptr %v2161, align 4
  %v2163 = fdiv <8 x float> %v2159, %v2162
  %v2164 = fsub <8 x float> %v2149, %v2163
  %v2165 = add i64 0, 0
  %v2166 = getelementptr inbounds float, ptr %v2068, i64 %v2165
  %v2167 = load <8 x float>, ptr %v2166, align 4
  %v2168 = mul i64 %v1953, 8
  %v2169 = add i64 0, %v2168
  %v2170 = add i64 %v2169, 0
  %v2171 = getelementptr inbounds float, ptr %v34, i64 %v2170
  %v2172 = load <8 x float>, ptr %v2171, align 4
  %v2173 = fmul <8 x float> %v2167, %v2172
  %v2174 = fadd <8 x float> %v2164, %v2173
  %v2175 = mul i64 %v1953, 8
  %v2176 = add i64 0, %v2175
  %v2177 = add i64 %v2176, 0
  %v2178 = getelementptr inbounds float, ptr %v2074, i64 %v2177
  store <8 x float> %v2174, ptr %v2178, align 4
  %v2179 = add nsw i64 %v1953, 1
  br label %b102
b104:
  %v2180 = add nsw i64 %v1951, 1
  br label %b99
b101:
  %v2181 = add i64 %v7, 0
  %v2182 = sdiv i64 %v2181, 1
  %v2183 = add i64 %v2, 1
  %v2184 = mul i64 %v2182, %v2
  %v2185 = sdiv i64 %v2184, %v3
  %v2186 = mul i64 %v2185, 1
  %v2187 = icmp slt i64 %v2186, %v7
  %v2188 = select i1 %v2187, i64 %v2186, i64 %v7
  %v2189 = mul i64 %v2182, %v2183
  %v2190 = sdiv i64 %v2189, %v3
  %v2191 = mul i64 %v2190, 1
  %v2192 = icmp slt i64 %v2191, %v7
  %v2193 = select i1 %v2192, i64 %v2191, i64 %v7
  br label %b105
b105:
  %v2194 = phi i64 [ %v2188, %b101 ], [ %v2338, %b106 ]
  %v2195 = icmp slt i64 %v2194, %v2193
  br i1 %v2195, label %b106, label %b107
b106:
  %v2196 = add i64 %v308, 0
  %v2197 = and i64 %v2196, %v270
  %v2198 = mul i64 %v2197, %v7
  %v2199 = add i64 %v2198, %v2194
  %v2200 = mul i64 %v2199, 8
  %v2201 = getelementptr inbounds float, ptr %v118, i64 %v2200
  %v2202 = add i64 %v308, 0
  %v2203 = and i64 %v2202, %v268
  %v2204 = mul i64 %v2203, %v7
  %v2205 = add i64 %v2204, %v2194
  %v2206 = mul i64 %v2205, 8
  %v2207 = getelementptr inbounds float, ptr %v116, i64 %v2206
  %v2208 = add i64 %v308, 0
  %v2209 = and i64 %v2208, %v274
  %v2210 = mul i64 %v2209, %v7
  %v2211 = add i64 %v2210, %v2194
  %v2212 = mul i64 %v2211, 8
  %v2213 = getelementptr inbounds float, ptr %v122, i64 %v2212
  %v2214 = add i64 %v308, 0
  %v2215 = and i64 %v2214, %v264
  %v2216 = mul i64 %v2215, %v7
  %v2217 = add i64 %v2216, %v2194
  %v2218 = mul i64 %v2217, 8
  %v2219 = getelementptr inbounds float, ptr %v112, i64 %v2218
  %v2220 = add i64 %v308, 0
  %v2221 = and i64 %v2220, %v278
  %v2222 = mul i64 %v2221, %v7
  %v2223 = add i64 %v2222, %v2194
  %v2224 = mul i64 %v2223, 8
  %v2225 = getelementptr inbounds float, ptr %v126, i64 %v2224
  %v2226 = add i64 %v308, 0
  %v2227 = and i64 %v2226, %v260
  %v2228 = mul i64 %v2227, %v7
  %v2229 = add i64 %v2228, %v2194
  %v2230 = mul i64 %v2229, 8
  %v2231 = getelementptr inbounds float, ptr %v108, i64 %v2230
  %v2232 = add i64 %v308, 0
  %v2233 = and i64 %v2232, %v282
  %v2234 = mul i64 %v2233, %v7
  %v2235 = add i64 %v2234, %v2194
  %v2236 = mul i64 %v2235, 8
  %v2237 = getelementptr inbounds float, ptr %v130, i64 %v2236
  %v2238 = add i64 %v308, 0
  %v2239 = and i64 %v2238, %v256
  %v2240 = mul i64 %v2239, %v7
  %v2241 = add i64 %v2240, %v2194
  %v2242 = mul i64 %v2241, 8
  %v2243 = getelementptr inbounds float, ptr %v104, i64 %v2242
  %v2244 = add i64 %v308, 0
  %v2245 = and i64 %v2244, %v286
  %v2246 = mul i64 %v2245, %v7
  %v2247 = add i64 %v2246, %v2194
  %v2248 = mul i64 %v2247, 8
  %v2249 = getelementptr inbounds float, ptr %v134, i64 %v2248
  %v2250 = add i64 %v308, 0
  %v2251 = and i64 %v2250, %v252
  %v2252 = mul i64 %v2251, %v7
  %v2253 = add i64 %v2252, %v2194
  %v2254 = mul i64 %v2253, 8
  %v2255 = getelementptr inbounds float, ptr %v100, i64 %v2254
  %v2256 = add i64 %v308, 0
  %v2257 = and i64 %v2256, %v290
  %v2258 = mul i64 %v2257, %v7
  %v2259 = add i64 %v2258, %v2194
  %v2260 = mul i64 %v2259, 8
  %v2261 = getelementptr inbounds float, ptr %v138, i64 %v2260
  %v2262 = add i64 %v308, 0
  %v2263 = and i64 %v2262, %v248
  %v2264 = mul i64 %v2263, %v7
  %v2265 = add i64 %v2264, %v2194
  %v2266 = mul i64 %v2265, 8
  %v2267 = getelementptr inbounds float, ptr %v96, i64 %v2266
  %v2268 = mul i64 %v2194, 8
  %v2269 = getelementptr inbounds float, ptr %v144, i64 %v2268
  %v2270 = add i64 %v308, 0
  %v2271 = and i64 %v2270, 1
  %v2272 = mul i64 %v2271, %v7
  %v2273 = add i64 %v2272, %v2194
  %v2274 = mul i64 %v2273, 8
  %v2275 = getelementptr inbounds float, ptr %v46, i64 %v2274
  %v2276 = add i64 0, 0
  %v2277 = getelementptr inbounds float, ptr %v2201, i64 %v2276
  %v2278 = load <8 x float>, ptr %v2277, align 4
  %v2279 = add i64 0, 0
  %v2280 = getelementptr inbounds float, ptr %v2207, i64 %v2279
  %v2281 = load <8 x float>, ptr %v2280, align 4
  %v2282 = fdiv <8 x float> %v2278, %v2281
  %v2283 = add i64 0, 0
  %v2284 = getelementptr inbounds float, ptr %v78, i64 %v2283
  %v2285 = load <8 x float>, ptr %v2284, align 4
  %v2286 = fmul <8 x float> %v2282, %v2285
  %v2287 = add i64 0, 0
  %v2288 = getelementptr inbounds float, ptr %v2213, i64 %v2287
  %v2289 = load <8 x float>, ptr %v2288, align 4
  %v2290 = fadd <8 x float> %v2286, %v2289
  %v2291 = add i64 0, 0
  %v2292 = getelementptr inbounds float, ptr %v2219, i64 %v2291
  %v2293 = load <8 x float>, ptr %v2292, align 4
  %v2294 = fdiv <8 x float> %v2290, %v2293
  %v2295 = fmul <8 x float> %v2294, %v2285
  %v2296 = add i64 0, 0
  %v2297 = getelementptr inbounds float, ptr %v2225, i64 %v2296
  %v2298 = load <8 x float>, ptr %v2297, align 4
  %v2299 = fadd <8 x float> %v2295, %v2298
  %v2300 = add i64 0, 0
  %v2301 = getelementptr inbounds float, ptr %v2231, i64 %v2300
  %v2302 = load <8 x float>, ptr %v2301, align 4
  %v2303 = fdiv <8 x float> %v2299, %v2302
  %v2304 = fmul <8 x float> %v2303, %v2285
  %v2305 = add i64 0, 0
  %v2306 = getelementptr inbounds float, ptr %v2237, i64 %v2305
  %v2307 = load <8 x float>, ptr %v2306, align 4
  %v2308 = fadd <8 x float> %v2304, %v2307
  %v2309 = add i64 0, 0
  %v2310 = getelementptr inbounds float, ptr %v2243, i64 %v2309
  %v2311 = load <8 x float>, ptr %v2310, align 4
  %v2312 = fdiv <8 x float> %v2308, %v2311
  %v2313 = fmul <8 x float> %v2312, %v2285
  %v2314 = add i64 0, 0
  %v2315 = getelementptr inbounds float, ptr %v2249, i64 %v2314
  %v2316 = load <8 x float>, ptr %v2315, align 4
  %v2317 = fadd <8 x float> %v2313, %v2316
  %v2318 = add i64 0, 0
  %v2319 = getelementptr inbounds float, ptr %v2255, i64 %v2318
  %v2320 = load <8 x float>, ptr %v2319, align 4
  %v2321 = fdiv <8 x float> %v2317, %v2320
  %v2322 = fmul <8 x float> %v2321, %v2285
  %v2323 = add i64 0, 0
  %v2324 = getelementptr inbounds float, ptr %v2261, i64 %v2323
  %v2325 = load <8 x float>, ptr %v2324, align 4
  %v2326 = fadd <8 x float> %v2322, %v2325
  %v2327 = add i64 0, 0
  %v2328 = getelementptr inbounds float, ptr %v2267, i64 %v2327
  %v2329 = load <8 x float>, ptr %v2328, align 4
  %v2330 = fdiv <8 x float> %v2326, %v2329
  %v2331 = fmul <8 x float> %v2330, %v2285
  %v2332 = add i64 0, 0
  %v2333 = getelementptr inbounds float, ptr %v2269, i64 %v2332
  %v2334 = load <8 x float>, ptr %v2333, align 4
  %v2335 = fadd <8 x float> %v2331, %v2334
  %v2336 = add i64 0, 0
  %v2337 = getelementptr inbounds float, ptr %v2275, i64 %v2336
  store <8 x float> %v2335, ptr %v2337, align 4
  %v2338 = add nsw i64 %v2194, 1
  br label %b105
b107:
  %v2339 = add nsw i64 %v305, 1
  br label %b0
b2:
  %v2340 = icmp sgt i64 %v3, 1
  br i1 %v2340, label %b108, label %b109
b108:
  %v2341 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2342 = atomicrmw add ptr %v2341, i64 1 acq_rel
  %v2343 = load i64, ptr %v299, align 8
  %v2344 = add i64 %v2343, 1
  store i64 %v2344, ptr %v299, align 8
  %v2345 = mul i64 %v3, %v2344
  br label %b110
b110:
  %v2346 = load atomic i64, ptr %v2341 acquire, align 8
  %v2347 = icmp slt i64 %v2346, %v2345
  br i1 %v2347, label %b111, label %b112
b111:
  %v2348 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v2349 = add i64 %v8, 0
  %v2350 = sdiv i64 %v2349, 1
  %v2351 = add i64 %v2, 1
  %v2352 = mul i64 %v2350, %v2
  %v2353 = sdiv i64 %v2352, %v3
  %v2354 = mul i64 %v2353, 1
  %v2355 = icmp slt i64 %v2354, %v8
  %v2356 = select i1 %v2355, i64 %v2354, i64 %v8
  %v2357 = mul i64 %v2350, %v2351
  %v2358 = sdiv i64 %v2357, %v3
  %v2359 = mul i64 %v2358, 1
  %v2360 = icmp slt i64 %v2359, %v8
  %v2361 = select i1 %v2360, i64 %v2359, i64 %v8
  br label %b113
b113:
  %v2362 = phi i64 [ %v2356, %b109 ], [ %v2461, %b118 ]
  %v2363 = icmp slt i64 %v2362, %v2361
  br i1 %v2363, label %b114, label %b115
b114:
  br label %b116
b116:
  %v2364 = phi i64 [ 0, %b114 ], [ %v2460, %b121 ]
  %v2365 = icmp slt i64 %v2364, 8
  br i1 %v2365, label %b117, label %b118
b117:
  br label %b119
b119:
  %v2366 = phi i64 [ 0, %b117 ], [ %v2445, %b120 ]
  %v2367 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v2444, %b120 ]
  %v2368 = icmp slt i64 %v2366, 8
  br i1 %v2368, label %b120, label %b121
b120:
  %v2369 = mul i64 %v2362, 64
  %v2370 = getelementptr inbounds float, ptr %v146, i64 %v2369
  %v2371 = add i64 0, %v2364
  %v2372 = getelementptr inbounds float, ptr %v26, i64 %v2371
  %v2373 = load float, ptr %v2372, align 4
  %v2374 = mul i64 %v2362, 8
  %v2375 = getelementptr inbounds float, ptr %v24, i64 %v2374
  %v2376 = add i64 0, %v2364
  %v2377 = getelementptr inbounds float, ptr %v2375, i64 %v2376
  %v2378 = load float, ptr %v2377, align 4
  %v2379 = fmul float %v2373, %v2378
  %v2380 = add i64 0, %v2364
  %v2381 = getelementptr inbounds float, ptr %v28, i64 %v2380
  %v2382 = load float, ptr %v2381, align 4
  %v2383 = fadd float %v2379, %v2382
  %v2384 = mul i64 %v2364, 8
  %v2385 = add i64 0, %v2384
  %v2386 = add i64 %v2385, %v2366
  %v2387 = getelementptr inbounds float, ptr %v2370, i64 %v2386
  %v2388 = load <8 x float>, ptr %v2387, align 4
  %v2389 = mul i64 %v2364, 8
  %v2390 = add i64 0, %v2389
  %v2391 = add i64 %v2390, %v2366
  %v2392 = getelementptr inbounds float, ptr %v84, i64 %v2391
  %v2393 = load <8 x float>, ptr %v2392, align 4
  %v2394 = fmul <8 x float> %v2388, %v2393
  %v2395 = mul i64 %v2364, 8
  %v2396 = add i64 0, %v2395
  %v2397 = add i64 %v2396, %v2366
  %v2398 = getelementptr inbounds float, ptr %v32, i64 %v2397
  %v2399 = load <8 x float>, ptr %v2398, align 4
  %v2400 = mul i64 %v2364, 8
  %v2401 = add i64 0, %v2400
  %v2402 = add i64 %v2401, %v2366
  %v2403 = getelementptr inbounds float, ptr %v30, i64 %v2402
  %v2404 = load <8 x float>, ptr %v2403, align 4
  %v2405 = insertelement <8 x float> poison, float %v2383, i64 0
  %v2406 = shufflevector <8 x float> %v2405, <8 x float> poison, <8 x i32> zeroinitializer
  %v2407 = fsub <8 x float> %v2406, %v2404
  %v2408 = fmul <8 x float> %v2399, %v2407
  %v2409 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2408)
  %v2410 = fneg <8 x float> %v2409
  %v2411 = fcmp olt <8 x float> %v2410, splat (float 0xC05A400000000000)
  %v2412 = select <8 x i1> %v2411, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2410
  %v2413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2412, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2414 = fsub <8 x float> %v2413, splat (float 0x4168000000000000)
  %v2415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2414, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2412)
  %v2416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2414, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2415)
  %v2417 = bitcast <8 x float> %v2413 to <8 x i32>
  %v2418 = fmul <8 x float> %v2416, %v2416
  %v2419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2416, <8 x float> splat (float 0x3F81227F40000000))
  %v2420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2419, <8 x float> %v2416, <8 x float> splat (float 0x3FA5556740000000))
  %v2421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2420, <8 x float> %v2416, <8 x float> splat (float 0x3FC5554B00000000))
  %v2422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2421, <8 x float> %v2416, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2418, <8 x float> %v2422, <8 x float> %v2416)
  %v2424 = sub <8 x i32> %v2417, splat (i32 1262485250)
  %v2425 = lshr <8 x i32> %v2424, splat (i32 1)
  %v2426 = sub <8 x i32> %v2424, %v2425
  %v2427 = shl <8 x i32> %v2425, splat (i32 23)
  %v2428 = bitcast <8 x i32> %v2427 to <8 x float>
  %v2429 = shl <8 x i32> %v2426, splat (i32 23)
  %v2430 = bitcast <8 x i32> %v2429 to <8 x float>
  %v2431 = fadd <8 x float> %v2423, splat (float 0x3FF0000000000000)
  %v2432 = fmul <8 x float> %v2431, %v2428
  %v2433 = fmul <8 x float> %v2432, %v2430
  %v2434 = fcmp olt <8 x float> %v2408, splat (float 0x0000000000000000)
  %v2435 = select <8 x i1> %v2434, <8 x float> %v2433, <8 x float> splat (float 0x3FF0000000000000)
  %v2436 = fadd <8 x float> %v2433, splat (float 0x3FF0000000000000)
  %v2437 = fdiv <8 x float> %v2435, %v2436
  %v2438 = fmul <8 x float> %v2394, %v2437
  %v2439 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2440 = shufflevector <8 x float> %v2439, <8 x float> poison, <8 x i32> zeroinitializer
  %v2441 = fsub <8 x float> %v2440, %v2437
  %v2442 = fmul <8 x float> %v2438, %v2441
  %v2443 = fmul <8 x float> %v2442, %v2399
  %v2444 = fadd <8 x float> %v2367, %v2443
  %v2445 = add nsw i64 %v2366, 8
  br label %b119
b121:
  %v2446 = shufflevector <8 x float> %v2367, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2447 = shufflevector <8 x float> %v2367, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2448 = fadd <4 x float> %v2446, %v2447
  %v2449 = shufflevector <4 x float> %v2448, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2450 = shufflevector <4 x float> %v2448, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2451 = fadd <2 x float> %v2449, %v2450
  %v2452 = extractelement <2 x float> %v2451, i64 0
  %v2453 = extractelement <2 x float> %v2451, i64 1
  %v2454 = fadd float %v2452, %v2453
  %v2455 = fadd float %v2454, 0x0000000000000000
  %v2456 = mul i64 %v2362, 8
  %v2457 = getelementptr inbounds float, ptr %v148, i64 %v2456
  %v2458 = add i64 0, %v2364
  %v2459 = getelementptr inbounds float, ptr %v2457, i64 %v2458
  store float %v2455, ptr %v2459, align 4
  %v2460 = add nsw i64 %v2364, 1
  br label %b116
b118:
  %v2461 = add nsw i64 %v2362, 1
  br label %b113
b115:
  %v2462 = add i64 %v8, 0
  %v2463 = sdiv i64 %v2462, 1
  %v2464 = add i64 %v2, 1
  %v2465 = mul i64 %v2463, %v2
  %v2466 = sdiv i64 %v2465, %v3
  %v2467 = mul i64 %v2466, 1
  %v2468 = icmp slt i64 %v2467, %v8
  %v2469 = select i1 %v2468, i64 %v2467, i64 %v8
  %v2470 = mul i64 %v2463, %v2464
  %v2471 = sdiv i64 %v2470, %v3
  %v2472 = mul i64 %v2471, 1
  %v2473 = icmp slt i64 %v2472, %v8
  %v2474 = select i1 %v2473, i64 %v2472, i64 %v8
  br label %b122
b122:
  %v2475 = phi i64 [ %v2469, %b115 ], [ %v2490, %b123 ]
  %v2476 = icmp slt i64 %v2475, %v2474
  br i1 %v2476, label %b123, label %b124
b123:
  %v2477 = mul i64 %v2475, 8
  %v2478 = getelementptr inbounds float, ptr %v148, i64 %v2477
  %v2479 = mul i64 %v2475, 8
  %v2480 = getelementptr inbounds float, ptr %v48, i64 %v2479
  %v2481 = add i64 0, 0
  %v2482 = getelementptr inbounds float, ptr %v2478, i64 %v2481
  %v2483 = load <8 x float>, ptr %v2482, align 4
  %v2484 = add i64 0, 0
  %v2485 = getelementptr inbounds float, ptr %v26, i64 %v2484
  %v2486 = load <8 x float>, ptr %v2485, align 4
  %v2487 = fmul <8 x float> %v2483, %v2486
  %v2488 = add i64 0, 0
  %v2489 = getelementptr inbounds float, ptr %v2480, i64 %v2488
  store <8 x float> %v2487, ptr %v2489, align 4
  %v2490 = add nsw i64 %v2475, 1
  br label %b122
b124:
  %v2491 = icmp sgt i64 %v3, 1
  br i1 %v2491, label %b125, label %b126
b125:
  %v2492 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2493 = atomicrmw add ptr %v2492, i64 1 acq_rel
  %v2494 = load i64, ptr %v299, align 8
  %v2495 = add i64 %v2494, 1
  store i64 %v2495, ptr %v299, align 8
  %v2496 = mul i64 %v3, %v2495
  br label %b127
b127:
  %v2497 = load atomic i64, ptr %v2492 acquire, align 8
  %v2498 = icmp slt i64 %v2497, %v2496
  br i1 %v2498, label %b128, label %b129
b128:
  %v2499 = call i32 @sched_yield()
  br label %b127
b129:
  br label %b126
b126:
  %v2500 = icmp eq i64 %v2, 0
  br i1 %v2500, label %b130, label %b131
b130:
  br label %b132
b132:
  %v2501 = phi i64 [ 0, %b130 ], [ %v2524, %b137 ]
  %v2502 = phi <8 x float> [ splat (float 0x0000000000000000), %b130 ], [ %v2523, %b137 ]
  %v2503 = icmp slt i64 %v2501, %v8
  br i1 %v2503, label %b133, label %b134
b133:
  %v2504 = add i64 %v2501, 128
  %v2505 = icmp slt i64 %v2504, %v8
  %v2506 = select i1 %v2505, i64 %v2504, i64 %v8
  br label %b135
b135:
  %v2507 = phi i64 [ %v2501, %b133 ], [ %v2522, %b136 ]
  %v2508 = phi <8 x float> [ splat (float 0x0000000000000000), %b133 ], [ %v2521, %b136 ]
  %v2509 = icmp slt i64 %v2507, %v2506
  br i1 %v2509, label %b136, label %b137
b136:
  %v2510 = mul i64 %v2507, 8
  %v2511 = getelementptr inbounds float, ptr %v148, i64 %v2510
  %v2512 = mul i64 %v2507, 8
  %v2513 = getelementptr inbounds float, ptr %v24, i64 %v2512
  %v2514 = add i64 0, 0
  %v2515 = getelementptr inbounds float, ptr %v2511, i64 %v2514
  %v2516 = load <8 x float>, ptr %v2515, align 4
  %v2517 = add i64 0, 0
  %v2518 = getelementptr inbounds float, ptr %v2513, i64 %v2517
  %v2519 = load <8 x float>, ptr %v2518, align 4
  %v2520 = fmul <8 x float> %v2516, %v2519
  %v2521 = fadd <8 x float> %v2508, %v2520
  %v2522 = add nsw i64 %v2507, 1
  br label %b135
b137:
  %v2523 = fadd <8 x float> %v2502, %v2508
  %v2524 = add nsw i64 %v2501, 128
  br label %b132
b134:
  %v2525 = add i64 0, 0
  %v2526 = getelementptr inbounds float, ptr %v50, i64 %v2525
  store <8 x float> %v2502, ptr %v2526, align 4
  br label %b131
b131:
  %v2527 = icmp sgt i64 %v3, 1
  br i1 %v2527, label %b138, label %b139
b138:
  %v2528 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2529 = atomicrmw add ptr %v2528, i64 1 acq_rel
  %v2530 = load i64, ptr %v299, align 8
  %v2531 = add i64 %v2530, 1
  store i64 %v2531, ptr %v299, align 8
  %v2532 = mul i64 %v3, %v2531
  br label %b140
b140:
  %v2533 = load atomic i64, ptr %v2528 acquire, align 8
  %v2534 = icmp slt i64 %v2533, %v2532
  br i1 %v2534, label %b141, label %b142
b141:
  %v2535 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  %v2536 = icmp eq i64 %v2, 0
  br i1 %v2536, label %b143, label %b144
b143:
  br label %b145
b145:
  %v2537 = phi i64 [ 0, %b143 ], [ %v2554, %b150 ]
  %v2538 = phi <8 x float> [ splat (float 0x0000000000000000), %b143 ], [ %v2553, %b150 ]
  %v2539 = icmp slt i64 %v2537, %v8
  br i1 %v2539, label %b146, label %b147
b146:
  %v2540 = add i64 %v2537, 128
  %v2541 = icmp slt i64 %v2540, %v8
  %v2542 = select i1 %v2541, i64 %v2540, i64 %v8
  br label %b148
b148:
  %v2543 = phi i64 [ %v2537, %b146 ], [ %v2552, %b149 ]
  %v2544 = phi <8 x float> [ splat (float 0x0000000000000000), %b146 ], [ %v2551, %b149 ]
  %v2545 = icmp slt i64 %v2543, %v2542
  br i1 %v2545, label %b149, label %b150
b149:
  %v2546 = mul i64 %v2543, 8
  %v2547 = getelementptr inbounds float, ptr %v148, i64 %v2546
  %v2548 = add i64 0, 0
  %v2549 = getelementptr inbounds float, ptr %v2547, i64 %v2548
  %v2550 = load <8 x float>, ptr %v2549, align 4
  %v2551 = fadd <8 x float> %v2544, %v2550
  %v2552 = add nsw i64 %v2543, 1
  br label %b148
b150:
  %v2553 = fadd <8 x float> %v2538, %v2544
  %v2554 = add nsw i64 %v2537, 128
  br label %b145
b147:
  %v2555 = add i64 0, 0
  %v2556 = getelementptr inbounds float, ptr %v52, i64 %v2555
  store <8 x float> %v2538, ptr %v2556, align 4
  br label %b144
b144:
  %v2557 = icmp sgt i64 %v3, 1
  br i1 %v2557, label %b151, label %b152
b151:
  %v2558 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2559 = atomicrmw add ptr %v2558, i64 1 acq_rel
  %v2560 = load i64, ptr %v299, align 8
  %v2561 = add i64 %v2560, 1
  store i64 %v2561, ptr %v299, align 8
  %v2562 = mul i64 %v3, %v2561
  br label %b153
b153:
  %v2563 = load atomic i64, ptr %v2558 acquire, align 8
  %v2564 = icmp slt i64 %v2563, %v2562
  br i1 %v2564, label %b154, label %b155
b154:
  %v2565 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v2566 = icmp eq i64 %v2, 0
  br i1 %v2566, label %b156, label %b157
b156:
  br label %b158
b158:
  %v2567 = phi i64 [ 0, %b156 ], [ %v2662, %b163 ]
  %v2568 = icmp slt i64 %v2567, 8
  br i1 %v2568, label %b159, label %b160
b159:
  br label %b161
b161:
  %v2569 = phi i64 [ 0, %b159 ], [ %v2657, %b166 ]
  %v2570 = phi <8 x float> [ splat (float 0x0000000000000000), %b159 ], [ %v2656, %b166 ]
  %v2571 = icmp slt i64 %v2569, %v8
  br i1 %v2571, label %b162, label %b163
b162:
  %v2572 = add i64 %v2569, 128
  %v2573 = icmp slt i64 %v2572, %v8
  %v2574 = select i1 %v2573, i64 %v2572, i64 %v8
  br label %b164
b164:
  %v2575 = phi i64 [ %v2569, %b162 ], [ %v2655, %b165 ]
  %v2576 = phi <8 x float> [ splat (float 0x0000000000000000), %b162 ], [ %v2654, %b165 ]
  %v2577 = icmp slt i64 %v2575, %v2574
  br i1 %v2577, label %b165, label %b166
b165:
  %v2578 = mul i64 %v2575, 64
  %v2579 = getelementptr inbounds float, ptr %v146, i64 %v2578
  %v2580 = add i64 0, %v2567
  %v2581 = getelementptr inbounds float, ptr %v26, i64 %v2580
  %v2582 = load float, ptr %v2581, align 4
  %v2583 = mul i64 %v2575, 8
  %v2584 = getelementptr inbounds float, ptr %v24, i64 %v2583
  %v2585 = add i64 0, %v2567
  %v2586 = getelementptr inbounds float, ptr %v2584, i64 %v2585
  %v2587 = load float, ptr %v2586, align 4
  %v2588 = fmul float %v2582, %v2587
  %v2589 = add i64 0, %v2567
  %v2590 = getelementptr inbounds float, ptr %v28, i64 %v2589
  %v2591 = load float, ptr %v2590, align 4
  %v2592 = fadd float %v2588, %v2591
  %v2593 = mul i64 %v2567, 8
  %v2594 = add i64 0, %v2593
  %v2595 = add i64 %v2594, 0
  %v2596 = getelementptr inbounds float, ptr %v2579, i64 %v2595
  %v2597 = load <8 x float>, ptr %v2596, align 4
  %v2598 = mul i64 %v2567, 8
  %v2599 = add i64 0, %v2598
  %v2600 = add i64 %v2599, 0
  %v2601 = getelementptr inbounds float, ptr %v84, i64 %v2600
  %v2602 = load <8 x float>, ptr %v2601, align 4
  %v2603 = fmul <8 x float> %v2597, %v2602
  %v2604 = mul i64 %v2567, 8
  %v2605 = add i64 0, %v2604
  %v2606 = add i64 %v2605, 0
  %v2607 = getelementptr inbounds float, ptr %v32, i64 %v2606
  %v2608 = load <8 x float>, ptr %v2607, align 4
  %v2609 = mul i64 %v2567, 8
  %v2610 = add i64 0, %v2609
  %v2611 = add i64 %v2610, 0
  %v2612 = getelementptr inbounds float, ptr %v30, i64 %v2611
  %v2613 = load <8 x float>, ptr %v2612, align 4
  %v2614 = insertelement <8 x float> poison, float %v2592, i64 0
  %v2615 = shufflevector <8 x float> %v2614, <8 x float> poison, <8 x i32> zeroinitializer
  %v2616 = fsub <8 x float> %v2615, %v2613
  %v2617 = fmul <8 x float> %v2608, %v2616
  %v2618 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2617)
  %v2619 = fneg <8 x float> %v2618
  %v2620 = fcmp olt <8 x float> %v2619, splat (float 0xC05A400000000000)
  %v2621 = select <8 x i1> %v2620, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2619
  %v2622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2621, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2623 = fsub <8 x float> %v2622, splat (float 0x4168000000000000)
  %v2624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2623, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2621)
  %v2625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2623, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2624)
  %v2626 = bitcast <8 x float> %v2622 to <8 x i32>
  %v2627 = fmul <8 x float> %v2625, %v2625
  %v2628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2625, <8 x float> splat (float 0x3F81227F40000000))
  %v2629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2628, <8 x float> %v2625, <8 x float> splat (float 0x3FA5556740000000))
  %v2630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2629, <8 x float> %v2625, <8 x float> splat (float 0x3FC5554B00000000))
  %v2631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2630, <8 x float> %v2625, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2627, <8 x float> %v2631, <8 x float> %v2625)
  %v2633 = sub <8 x i32> %v2626, splat (i32 1262485250)
  %v2634 = lshr <8 x i32> %v2633, splat (i32 1)
  %v2635 = sub <8 x i32> %v2633, %v2634
  %v2636 = shl <8 x i32> %v2634, splat (i32 23)
  %v2637 = bitcast <8 x i32> %v2636 to <8 x float>
  %v2638 = shl <8 x i32> %v2635, splat (i32 23)
  %v2639 = bitcast <8 x i32> %v2638 to <8 x float>
  %v2640 = fadd <8 x float> %v2632, splat (float 0x3FF0000000000000)
  %v2641 = fmul <8 x float> %v2640, %v2637
  %v2642 = fmul <8 x float> %v2641, %v2639
  %v2643 = fcmp olt <8 x float> %v2617, splat (float 0x0000000000000000)
  %v2644 = select <8 x i1> %v2643, <8 x float> %v2642, <8 x float> splat (float 0x3FF0000000000000)
  %v2645 = fadd <8 x float> %v2642, splat (float 0x3FF0000000000000)
  %v2646 = fdiv <8 x float> %v2644, %v2645
  %v2647 = fmul <8 x float> %v2603, %v2646
  %v2648 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2649 = shufflevector <8 x float> %v2648, <8 x float> poison, <8 x i32> zeroinitializer
  %v2650 = fsub <8 x float> %v2649, %v2646
  %v2651 = fmul <8 x float> %v2647, %v2650
  %v2652 = fmul <8 x float> %v2651, %v2608
  %v2653 = fneg <8 x float> %v2652
  %v2654 = fadd <8 x float> %v2576, %v2653
  %v2655 = add nsw i64 %v2575, 1
  br label %b164
b166:
  %v2656 = fadd <8 x float> %v2570, %v2576
  %v2657 = add nsw i64 %v2569, 128
  br label %b161
b163:
  %v2658 = mul i64 %v2567, 8
  %v2659 = add i64 0, %v2658
  %v2660 = add i64 %v2659, 0
  %v2661 = getelementptr inbounds float, ptr %v54, i64 %v2660
  store <8 x float> %v2570, ptr %v2661, align 4
  %v2662 = add nsw i64 %v2567, 1
  br label %b158
b160:
  br label %b157
b157:
  %v2663 = icmp sgt i64 %v3, 1
  br i1 %v2663, label %b167, label %b168
b167:
  %v2664 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2665 = atomicrmw add ptr %v2664, i64 1 acq_rel
  %v2666 = load i64, ptr %v299, align 8
  %v2667 = add i64 %v2666, 1
  store i64 %v2667, ptr %v299, align 8
  %v2668 = mul i64 %v3, %v2667
  br label %b169
b169:
  %v2669 = load atomic i64, ptr %v2664 acquire, align 8
  %v2670 = icmp slt i64 %v2669, %v2668
  br i1 %v2670, label %b170, label %b171
b170:
  %v2671 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  %v2672 = icmp eq i64 %v2, 0
  br i1 %v2672, label %b172, label %b173
b172:
  br label %b174
b174:
  %v2673 = phi i64 [ 0, %b172 ], [ %v2767, %b179 ]
  %v2674 = icmp slt i64 %v2673, 8
  br i1 %v2674, label %b175, label %b176
b175:
  br label %b177
b177:
  %v2675 = phi i64 [ 0, %b175 ], [ %v2762, %b182 ]
  %v2676 = phi <8 x float> [ splat (float 0x0000000000000000), %b175 ], [ %v2761, %b182 ]
  %v2677 = icmp slt i64 %v2675, %v8
  br i1 %v2677, label %b178, label %b179
b178:
  %v2678 = add i64 %v2675, 128
  %v2679 = icmp slt i64 %v2678, %v8
  %v2680 = select i1 %v2679, i64 %v2678, i64 %v8
  br label %b180
b180:
  %v2681 = phi i64 [ %v2675, %b178 ], [ %v2760, %b181 ]
  %v2682 = phi <8 x float> [ splat (float 0x0000000000000000), %b178 ], [ %v2759, %b181 ]
  %v2683 = icmp slt i64 %v2681, %v2680
  br i1 %v2683, label %b181, label %b182
b181:
  %v2684 = mul i64 %v2681, 64
  %v2685 = getelementptr inbounds float, ptr %v146, i64 %v2684
  %v2686 = add i64 0, %v2673
  %v2687 = getelementptr inbounds float, ptr %v26, i64 %v2686
  %v2688 = load float, ptr %v2687, align 4
  %v2689 = mul i64 %v2681, 8
  %v2690 = getelementptr inbounds float, ptr %v24, i64 %v2689
  %v2691 = add i64 0, %v2673
  %v2692 = getelementptr inbounds float, ptr %v2690, i64 %v2691
  %v2693 = load float, ptr %v2692, align 4
  %v2694 = fmul float %v2688, %v2693
  %v2695 = add i64 0, %v2673
  %v2696 = getelementptr inbounds float, ptr %v28, i64 %v2695
  %v2697 = load float, ptr %v2696, align 4
  %v2698 = fadd float %v2694, %v2697
  %v2699 = mul i64 %v2673, 8
  %v2700 = add i64 0, %v2699
  %v2701 = add i64 %v2700, 0
  %v2702 = getelementptr inbounds float, ptr %v2685, i64 %v2701
  %v2703 = load <8 x float>, ptr %v2702, align 4
  %v2704 = mul i64 %v2673, 8
  %v2705 = add i64 0, %v2704
  %v2706 = add i64 %v2705, 0
  %v2707 = getelementptr inbounds float, ptr %v84, i64 %v2706
  %v2708 = load <8 x float>, ptr %v2707, align 4
  %v2709 = fmul <8 x float> %v2703, %v2708
  %v2710 = mul i64 %v2673, 8
  %v2711 = add i64 0, %v2710
  %v2712 = add i64 %v2711, 0
  %v2713 = getelementptr inbounds float, ptr %v32, i64 %v2712
  %v2714 = load <8 x float>, ptr %v2713, align 4
  %v2715 = mul i64 %v2673, 8
  %v2716 = add i64 0, %v2715
  %v2717 = add i64 %v2716, 0
  %v2718 = getelementptr inbounds float, ptr %v30, i64 %v2717
  %v2719 = load <8 x float>, ptr %v2718, align 4
  %v2720 = insertelement <8 x float> poison, float %v2698, i64 0
  %v2721 = shufflevector <8 x float> %v2720, <8 x float> poison, <8 x i32> zeroinitializer
  %v2722 = fsub <8 x float> %v2721, %v2719
  %v2723 = fmul <8 x float> %v2714, %v2722
  %v2724 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2723)
  %v2725 = fneg <8 x float> %v2724
  %v2726 = fcmp olt <8 x float> %v2725, splat (float 0xC05A400000000000)
  %v2727 = select <8 x i1> %v2726, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2725
  %v2728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2727, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2729 = fsub <8 x float> %v2728, splat (float 0x4168000000000000)
  %v2730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2729, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2727)
  %v2731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2729, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2730)
  %v2732 = bitcast <8 x float> %v2728 to <8 x i32>
  %v2733 = fmul <8 x float> %v2731, %v2731
  %v2734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2731, <8 x float> splat (float 0x3F81227F40000000))
  %v2735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2734, <8 x float> %v2731, <8 x float> splat (float 0x3FA5556740000000))
  %v2736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2735, <8 x float> %v2731, <8 x float> splat (float 0x3FC5554B00000000))
  %v2737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2736, <8 x float> %v2731, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2733, <8 x float> %v2737, <8 x float> %v2731)
  %v2739 = sub <8 x i32> %v2732, splat (i32 1262485250)
  %v2740 = lshr <8 x i32> %v2739, splat (i32 1)
  %v2741 = sub <8 x i32> %v2739, %v2740
  %v2742 = shl <8 x i32> %v2740, splat (i32 23)
  %v2743 = bitcast <8 x i32> %v2742 to <8 x float>
  %v2744 = shl <8 x i32> %v2741, splat (i32 23)
  %v2745 = bitcast <8 x i32> %v2744 to <8 x float>
  %v2746 = fadd <8 x float> %v2738, splat (float 0x3FF0000000000000)
  %v2747 = fmul <8 x float> %v2746, %v2743
  %v2748 = fmul <8 x float> %v2747, %v2745
  %v2749 = fcmp olt <8 x float> %v2723, splat (float 0x0000000000000000)
  %v2750 = select <8 x i1> %v2749, <8 x float> %v2748, <8 x float> splat (float 0x3FF0000000000000)
  %v2751 = fadd <8 x float> %v2748, splat (float 0x3FF0000000000000)
  %v2752 = fdiv <8 x float> %v2750, %v2751
  %v2753 = fmul <8 x float> %v2709, %v2752
  %v2754 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2755 = shufflevector <8 x float> %v2754, <8 x float> poison, <8 x i32> zeroinitializer
  %v2756 = fsub <8 x float> %v2755, %v2752
  %v2757 = fmul <8 x float> %v2753, %v2756
  %v2758 = fmul <8 x float> %v2757, %v2722
  %v2759 = fadd <8 x float> %v2682, %v2758
  %v2760 = add nsw i64 %v2681, 1
  br label %b180
b182:
  %v2761 = fadd <8 x float> %v2676, %v2682
  %v2762 = add nsw i64 %v2675, 128
  br label %b177
b179:
  %v2763 = mul i64 %v2673, 8
  %v2764 = add i64 0, %v2763
  %v2765 = add i64 %v2764, 0
  %v2766 = getelementptr inbounds float, ptr %v56, i64 %v2765
  store <8 x float> %v2676, ptr %v2766, align 4
  %v2767 = add nsw i64 %v2673, 1
  br label %b174
b176:
  br label %b173
b173:
  %v2768 = icmp sgt i64 %v3, 1
  br i1 %v2768, label %b183, label %b184
b183:
  %v2769 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2770 = atomicrmw add ptr %v2769, i64 1 acq_rel
  %v2771 = load i64, ptr %v299, align 8
  %v2772 = add i64 %v2771, 1
  store i64 %v2772, ptr %v299, align 8
  %v2773 = mul i64 %v3, %v2772
  br label %b185
b185:
  %v2774 = load atomic i64, ptr %v2769 acquire, align 8
  %v2775 = icmp slt i64 %v2774, %v2773
  br i1 %v2775, label %b186, label %b187
b186:
  %v2776 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  %v2777 = icmp eq i64 %v2, 0
  br i1 %v2777, label %b188, label %b189
b188:
  br label %b190
b190:
  %v2778 = phi i64 [ 0, %b188 ], [ %v2861, %b195 ]
  %v2779 = icmp slt i64 %v2778, 8
  br i1 %v2779, label %b191, label %b192
b191:
  br label %b193
b193:
  %v2780 = phi i64 [ 0, %b191 ], [ %v2856, %b198 ]
  %v2781 = phi <8 x float> [ splat (float 0x0000000000000000), %b191 ], [ %v2855, %b198 ]
  %v2782 = icmp slt i64 %v2780, %v8
  br i1 %v2782, label %b194, label %b195
b194:
  %v2783 = add i64 %v2780, 128
  %v2784 = icmp slt i64 %v2783, %v8
  %v2785 = select i1 %v2784, i64 %v2783, i64 %v8
  br label %b196
b196:
  %v2786 = phi i64 [ %v2780, %b194 ], [ %v2854, %b197 ]
  %v2787 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v2853, %b197 ]
  %v2788 = icmp slt i64 %v2786, %v2785
  br i1 %v2788, label %b197, label %b198
b197:
  %v2789 = mul i64 %v2786, 64
  %v2790 = getelementptr inbounds float, ptr %v146, i64 %v2789
  %v2791 = add i64 0, %v2778
  %v2792 = getelementptr inbounds float, ptr %v26, i64 %v2791
  %v2793 = load float, ptr %v2792, align 4
  %v2794 = mul i64 %v2786, 8
  %v2795 = getelementptr inbounds float, ptr %v24, i64 %v2794
  %v2796 = add i64 0, %v2778
  %v2797 = getelementptr inbounds float, ptr %v2795, i64 %v2796
  %v2798 = load float, ptr %v2797, align 4
  %v2799 = fmul float %v2793, %v2798
  %v2800 = add i64 0, %v2778
  %v2801 = getelementptr inbounds float, ptr %v28, i64 %v2800
  %v2802 = load float, ptr %v2801, align 4
  %v2803 = fadd float %v2799, %v2802
  %v2804 = mul i64 %v2778, 8
  %v2805 = add i64 0, %v2804
  %v2806 = add i64 %v2805, 0
  %v2807 = getelementptr inbounds float, ptr %v2790, i64 %v2806
  %v2808 = load <8 x float>, ptr %v2807, align 4
  %v2809 = mul i64 %v2778, 8
  %v2810 = add i64 0, %v2809
  %v2811 = add i64 %v2810, 0
  %v2812 = getelementptr inbounds float, ptr %v32, i64 %v2811
  %v2813 = load <8 x float>, ptr %v2812, align 4
  %v2814 = mul i64 %v2778, 8
  %v2815 = add i64 0, %v2814
  %v2816 = add i64 %v2815, 0
  %v2817 = getelementptr inbounds float, ptr %v30, i64 %v2816
  %v2818 = load <8 x float>, ptr %v2817, align 4
  %v2819 = insertelement <8 x float> poison, float %v2803, i64 0
  %v2820 = shufflevector <8 x float> %v2819, <8 x float> poison, <8 x i32> zeroinitializer
  %v2821 = fsub <8 x float> %v2820, %v2818
  %v2822 = fmul <8 x float> %v2813, %v2821
  %v2823 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2822)
  %v2824 = fneg <8 x float> %v2823
  %v2825 = fcmp olt <8 x float> %v2824, splat (float 0xC05A400000000000)
  %v2826 = select <8 x i1> %v2825, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2824
  %v2827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2826, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2828 = fsub <8 x float> %v2827, splat (float 0x4168000000000000)
  %v2829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2828, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2826)
  %v2830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2828, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2829)
  %v2831 = bitcast <8 x float> %v2827 to <8 x i32>
  %v2832 = fmul <8 x float> %v2830, %v2830
  %v2833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2830, <8 x float> splat (float 0x3F81227F40000000))
  %v2834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2833, <8 x float> %v2830, <8 x float> splat (float 0x3FA5556740000000))
  %v2835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2834, <8 x float> %v2830, <8 x float> splat (float 0x3FC5554B00000000))
  %v2836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2835, <8 x float> %v2830, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2832, <8 x float> %v2836, <8 x float> %v2830)
  %v2838 = sub <8 x i32> %v2831, splat (i32 1262485250)
  %v2839 = lshr <8 x i32> %v2838, splat (i32 1)
  %v2840 = sub <8 x i32> %v2838, %v2839
  %v2841 = shl <8 x i32> %v2839, splat (i32 23)
  %v2842 = bitcast <8 x i32> %v2841 to <8 x float>
  %v2843 = shl <8 x i32> %v2840, splat (i32 23)
  %v2844 = bitcast <8 x i32> %v2843 to <8 x float>
  %v2845 = fadd <8 x float> %v2837, splat (float 0x3FF0000000000000)
  %v2846 = fmul <8 x float> %v2845, %v2842
  %v2847 = fmul <8 x float> %v2846, %v2844
  %v2848 = fcmp olt <8 x float> %v2822, splat (float 0x0000000000000000)
  %v2849 = select <8 x i1> %v2848, <8 x float> %v2847, <8 x float> splat (float 0x3FF0000000000000)
  %v2850 = fadd <8 x float> %v2847, splat (float 0x3FF0000000000000)
  %v2851 = fdiv <8 x float> %v2849, %v2850
  %v2852 = fmul <8 x float> %v2808, %v2851
  %v2853 = fadd <8 x float> %v2787, %v2852
  %v2854 = add nsw i64 %v2786, 1
  br label %b196
b198:
  %v2855 = fadd <8 x float> %v2781, %v2787
  %v2856 = add nsw i64 %v2780, 128
  br label %b193
b195:
  %v2857 = mul i64 %v2778, 8
  %v2858 = add i64 0, %v2857
  %v2859 = add i64 %v2858, 0
  %v2860 = getelementptr inbounds float, ptr %v150, i64 %v2859
  store <8 x float> %v2781, ptr %v2860, align 4
  %v2861 = add nsw i64 %v2778, 1
  br label %b190
b192:
  br label %b189
b189:
  %v2862 = icmp sgt i64 %v3, 1
  br i1 %v2862, label %b199, label %b200
b199:
  %v2863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2864 = atomicrmw add ptr %v2863, i64 1 acq_rel
  %v2865 = load i64, ptr %v299, align 8
  %v2866 = add i64 %v2865, 1
  store i64 %v2866, ptr %v299, align 8
  %v2867 = mul i64 %v3, %v2866
  br label %b201
b201:
  %v2868 = load atomic i64, ptr %v2863 acquire, align 8
  %v2869 = icmp slt i64 %v2868, %v2867
  br i1 %v2869, label %b202, label %b203
b202:
  %v2870 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
  %v2871 = icmp eq i64 %v2, 0
  br i1 %v2871, label %b204, label %b205
b204:
  br label %b206
b206:
  %v2872 = phi i64 [ 0, %b204 ], [ %v2959, %b211 ]
  %v2873 = icmp slt i64 %v2872, 8
  br i1 %v2873, label %b207, label %b208
b207:
  br label %b209
b209:
  %v2874 = phi i64 [ 0, %b207 ], [ %v2954, %b214 ]
  %v2875 = phi <8 x float> [ splat (float 0x0000000000000000), %b207 ], [ %v2953, %b214 ]
  %v2876 = icmp slt i64 %v2874, %v8
  br i1 %v2876, label %b210, label %b211
b210:
  %v2877 = add i64 %v2874, 128
  %v2878 = icmp slt i64 %v2877, %v8
  %v2879 = select i1 %v2878, i64 %v2877, i64 %v8
  br label %b212
b212:
  %v2880 = phi i64 [ %v2874, %b210 ], [ %v2952, %b213 ]
  %v2881 = phi <8 x float> [ splat (float 0x0000000000000000), %b210 ], [ %v2951, %b213 ]
  %v2882 = icmp slt i64 %v2880, %v2879
  br i1 %v2882, label %b213, label %b214
b213:
  %v2883 = mul i64 %v2880, 8
  %v2884 = getelementptr inbounds float, ptr %v142, i64 %v2883
  %v2885 = add i64 0, %v2872
  %v2886 = getelementptr inbounds float, ptr %v26, i64 %v2885
  %v2887 = load float, ptr %v2886, align 4
  %v2888 = mul i64 %v2880, 8
  %v2889 = getelementptr inbounds float, ptr %v24, i64 %v2888
  %v2890 = add i64 0, %v2872
  %v2891 = getelementptr inbounds float, ptr %v2889, i64 %v2890
  %v2892 = load float, ptr %v2891, align 4
  %v2893 = fmul float %v2887, %v2892
  %v2894 = add i64 0, %v2872
  %v2895 = getelementptr inbounds float, ptr %v28, i64 %v2894
  %v2896 = load float, ptr %v2895, align 4
  %v2897 = fadd float %v2893, %v2896
  %v2898 = add i64 0, 0
  %v2899 = getelementptr inbounds float, ptr %v2884, i64 %v2898
  %v2900 = load <8 x float>, ptr %v2899, align 4
  %v2901 = mul i64 %v2872, 8
  %v2902 = add i64 0, %v2901
  %v2903 = add i64 %v2902, 0
  %v2904 = getelementptr inbounds float, ptr %v84, i64 %v2903
  %v2905 = load <8 x float>, ptr %v2904, align 4
  %v2906 = mul i64 %v2872, 8
  %v2907 = add i64 0, %v2906
  %v2908 = add i64 %v2907, 0
  %v2909 = getelementptr inbounds float, ptr %v32, i64 %v2908
  %v2910 = load <8 x float>, ptr %v2909, align 4
  %v2911 = mul i64 %v2872, 8
  %v2912 = add i64 0, %v2911
  %v2913 = add i64 %v2912, 0
  %v2914 = getelementptr inbounds float, ptr %v30, i64 %v2913
  %v2915 = load <8 x float>, ptr %v2914, align 4
  %v2916 = insertelement <8 x float> poison, float %v2897, i64 0
  %v2917 = shufflevector <8 x float> %v2916, <8 x float> poison, <8 x i32> zeroinitializer
  %v2918 = fsub <8 x float> %v2917, %v2915
  %v2919 = fmul <8 x float> %v2910, %v2918
  %v2920 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2919)
  %v2921 = fneg <8 x float> %v2920
  %v2922 = fcmp olt <8 x float> %v2921, splat (float 0xC05A400000000000)
  %v2923 = select <8 x i1> %v2922, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2921
  %v2924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2923, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2925 = fsub <8 x float> %v2924, splat (float 0x4168000000000000)
  %v2926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2925, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2923)
  %v2927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2925, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2926)
  %v2928 = bitcast <8 x float> %v2924 to <8 x i32>
  %v2929 = fmul <8 x float> %v2927, %v2927
  %v2930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2927, <8 x float> splat (float 0x3F81227F40000000))
  %v2931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2930, <8 x float> %v2927, <8 x float> splat (float 0x3FA5556740000000))
  %v2932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2931, <8 x float> %v2927, <8 x float> splat (float 0x3FC5554B00000000))
  %v2933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2932, <8 x float> %v2927, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2929, <8 x float> %v2933, <8 x float> %v2927)
  %v2935 = sub <8 x i32> %v2928, splat (i32 1262485250)
  %v2936 = lshr <8 x i32> %v2935, splat (i32 1)
  %v2937 = sub <8 x i32> %v2935, %v2936
  %v2938 = shl <8 x i32> %v2936, splat (i32 23)
  %v2939 = bitcast <8 x i32> %v2938 to <8 x float>
  %v2940 = shl <8 x i32> %v2937, splat (i32 23)
  %v2941 = bitcast <8 x i32> %v2940 to <8 x float>
  %v2942 = fadd <8 x float> %v2934, splat (float 0x3FF0000000000000)
  %v2943 = fmul <8 x float> %v2942, %v2939
  %v2944 = fmul <8 x float> %v2943, %v2941
  %v2945 = fcmp olt <8 x float> %v2919, splat (float 0x0000000000000000)
  %v2946 = select <8 x i1> %v2945, <8 x float> %v2944, <8 x float> splat (float 0x3FF0000000000000)
  %v2947 = fadd <8 x float> %v2944, splat (float 0x3FF0000000000000)
  %v2948 = fdiv <8 x float> %v2946, %v2947
  %v2949 = fmul <8 x float> %v2905, %v2948
  %v2950 = fmul <8 x float> %v2900, %v2949
  %v2951 = fadd <8 x float> %v2881, %v2950
  %v2952 = add nsw i64 %v2880, 1
  br label %b212
b214:
  %v2953 = fadd <8 x float> %v2875, %v2881
  %v2954 = add nsw i64 %v2874, 128
  br label %b209
b211:
  %v2955 = mul i64 %v2872, 8
  %v2956 = add i64 0, %v2955
  %v2957 = add i64 %v2956, 0
  %v2958 = getelementptr inbounds float, ptr %v58, i64 %v2957
  store <8 x float> %v2875, ptr %v2958, align 4
  %v2959 = add nsw i64 %v2872, 1
  br label %b206
b208:
  br label %b205
b205:
  %v2960 = icmp sgt i64 %v3, 1
  br i1 %v2960, label %b215, label %b216
b215:
  %v2961 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2962 = atomicrmw add ptr %v2961, i64 1 acq_rel
  %v2963 = load i64, ptr %v299, align 8
  %v2964 = add i64 %v2963, 1
  store i64 %v2964, ptr %v299, align 8
  %v2965 = mul i64 %v3, %v2964
  br label %b217
b217:
  %v2966 = load atomic i64, ptr %v2961 acquire, align 8
  %v2967 = icmp slt i64 %v2966, %v2965
  br i1 %v2967, label %b218, label %b219
b218:
  %v2968 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v2969 = icmp eq i64 %v2, 0
  br i1 %v2969, label %b220, label %b221
b220:
  br label %b222
b222:
  %v2970 = phi i64 [ 0, %b220 ], [ %v3057, %b227 ]
  %v2971 = icmp slt i64 %v2970, 8
  br i1 %v2971, label %b223, label %b224
b223:
  br label %b225
b225:
  %v2972 = phi i64 [ 0, %b223 ], [ %v3052, %b230 ]
  %v2973 = phi <8 x float> [ splat (float 0x0000000000000000), %b223 ], [ %v3051, %b230 ]
  %v2974 = icmp slt i64 %v2972, %v8
  br i1 %v2974, label %b226, label %b227
b226:
  %v2975 = add i64 %v2972, 128
  %v2976 = icmp slt i64 %v2975, %v8
  %v2977 = select i1 %v2976, i64 %v2975, i64 %v8
  br label %b228
b228:
  %v2978 = phi i64 [ %v2972, %b226 ], [ %v3050, %b229 ]
  %v2979 = phi <8 x float> [ splat (float 0x0000000000000000), %b226 ], [ %v3049, %b229 ]
  %v2980 = icmp slt i64 %v2978, %v2977
  br i1 %v2980, label %b229, label %b230
b229:
  %v2981 = mul i64 %v2978, 64
  %v2982 = getelementptr inbounds float, ptr %v120, i64 %v2981
  %v2983 = mul i64 %v2978, 8
  %v2984 = getelementptr inbounds float, ptr %v114, i64 %v2983
  %v2985 = add i64 0, %v2970
  %v2986 = getelementptr inbounds float, ptr %v2984, i64 %v2985
  %v2987 = load float, ptr %v2986, align 4
  %v2988 = mul i64 %v2970, 8
  %v2989 = add i64 0, %v2988
  %v2990 = add i64 %v2989, 0
  %v2991 = getelementptr inbounds float, ptr %v2982, i64 %v2990
  %v2992 = load <8 x float>, ptr %v2991, align 4
  %v2993 = mul i64 %v2970, 8
  %v2994 = add i64 0, %v2993
  %v2995 = add i64 %v2994, 0
  %v2996 = getelementptr inbounds float, ptr %v86, i64 %v2995
  %v2997 = load <8 x float>, ptr %v2996, align 4
  %v2998 = fmul <8 x float> %v2992, %v2997
  %v2999 = mul i64 %v2970, 8
  %v3000 = add i64 0, %v2999
  %v3001 = add i64 %v3000, 0
  %v3002 = getelementptr inbounds float, ptr %v38, i64 %v3001
  %v3003 = load <8 x float>, ptr %v3002, align 4
  %v3004 = mul i64 %v2970, 8
  %v3005 = add i64 0, %v3004
  %v3006 = add i64 %v3005, 0
  %v3007 = getelementptr inbounds float, ptr %v36, i64 %v3006
  %v3008 = load <8 x float>, ptr %v3007, align 4
  %v3009 = insertelement <8 x float> poison, float %v2987, i64 0
  %v3010 = shufflevector <8 x float> %v3009, <8 x float> poison, <8 x i32> zeroinitializer
  %v3011 = fsub <8 x float> %v3010, %v3008
  %v3012 = fmul <8 x float> %v3003, %v3011
  %v3013 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3012)
  %v3014 = fneg <8 x float> %v3013
  %v3015 = fcmp olt <8 x float> %v3014, splat (float 0xC05A400000000000)
  %v3016 = select <8 x i1> %v3015, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3014
  %v3017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3016, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3018 = fsub <8 x float> %v3017, splat (float 0x4168000000000000)
  %v3019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3018, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3016)
  %v3020 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3018, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3019)
  %v3021 = bitcast <8 x float> %v3017 to <8 x i32>
  %v3022 = fmul <8 x float> %v3020, %v3020
  %v3023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3020, <8 x float> splat (float 0x3F81227F40000000))
  %v3024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3023, <8 x float> %v3020, <8 x float> splat (float 0x3FA5556740000000))
  %v3025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3024, <8 x float> %v3020, <8 x float> splat (float 0x3FC5554B00000000))
  %v3026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3025, <8 x float> %v3020, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3022, <8 x float> %v3026, <8 x float> %v3020)
  %v3028 = sub <8 x i32> %v3021, splat (i32 1262485250)
  %v3029 = lshr <8 x i32> %v3028, splat (i32 1)
  %v3030 = sub <8 x i32> %v3028, %v3029
  %v3031 = shl <8 x i32> %v3029, splat (i32 23)
  %v3032 = bitcast <8 x i32> %v3031 to <8 x float>
  %v3033 = shl <8 x i32> %v3030, splat (i32 23)
  %v3034 = bitcast <8 x i32> %v3033 to <8 x float>
  %v3035 = fadd <8 x float> %v3027, splat (float 0x3FF0000000000000)
  %v3036 = fmul <8 x float> %v3035, %v3032
  %v3037 = fmul <8 x float> %v3036, %v3034
  %v3038 = fcmp olt <8 x float> %v3012, splat (float 0x0000000000000000)
  %v3039 = select <8 x i1> %v3038, <8 x float> %v3037, <8 x float> splat (float 0x3FF0000000000000)
  %v3040 = fadd <8 x float> %v3037, splat (float 0x3FF0000000000000)
  %v3041 = fdiv <8 x float> %v3039, %v3040
  %v3042 = fmul <8 x float> %v2998, %v3041
  %v3043 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3044 = shufflevector <8 x float> %v3043, <8 x float> poison, <8 x i32> zeroinitializer
  %v3045 = fsub <8 x float> %v3044, %v3041
  %v3046 = fmul <8 x float> %v3042, %v3045
  %v3047 = fmul <8 x float> %v3046, %v3003
  %v3048 = fneg <8 x float> %v3047
  %v3049 = fadd <8 x float> %v2979, %v3048
  %v3050 = add nsw i64 %v2978, 1
  br label %b228
b230:
  %v3051 = fadd <8 x float> %v2973, %v2979
  %v3052 = add nsw i64 %v2972, 128
  br label %b225
b227:
  %v3053 = mul i64 %v2970, 8
  %v3054 = add i64 0, %v3053
  %v3055 = add i64 %v3054, 0
  %v3056 = getelementptr inbounds float, ptr %v152, i64 %v3055
  store <8 x float> %v2973, ptr %v3056, align 4
  %v3057 = add nsw i64 %v2970, 1
  br label %b222
b224:
  br label %b221
b221:
  %v3058 = icmp sgt i64 %v3, 1
  br i1 %v3058, label %b231, label %b232
b231:
  %v3059 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3060 = atomicrmw add ptr %v3059, i64 1 acq_rel
  %v3061 = load i64, ptr %v299, align 8
  %v3062 = add i64 %v3061, 1
  store i64 %v3062, ptr %v299, align 8
  %v3063 = mul i64 %v3, %v3062
  br label %b233
b233:
  %v3064 = load atomic i64, ptr %v3059 acquire, align 8
  %v3065 = icmp slt i64 %v3064, %v3063
  br i1 %v3065, label %b234, label %b235
b234:
  %v3066 = call i32 @sched_yield()
  br label %b233
b235:
  br label %b232
b232:
  %v3067 = icmp eq i64 %v2, 0
  br i1 %v3067, label %b236, label %b237
b236:
  br label %b238
b238:
  %v3068 = phi i64 [ 0, %b236 ], [ %v3155, %b243 ]
  %v3069 = icmp slt i64 %v3068, 8
  br i1 %v3069, label %b239, label %b240
b239:
  br label %b241
b241:
  %v3070 = phi i64 [ 0, %b239 ], [ %v3150, %b246 ]
  %v3071 = phi <8 x float> [ splat (float 0x0000000000000000), %b239 ], [ %v3149, %b246 ]
  %v3072 = icmp slt i64 %v3070, %v8
  br i1 %v3072, label %b242, label %b243
b242:
  %v3073 = add i64 %v3070, 128
  %v3074 = icmp slt i64 %v3073, %v8
  %v3075 = select i1 %v3074, i64 %v3073, i64 %v8
  br label %b244
b244:
  %v3076 = phi i64 [ %v3070, %b242 ], [ %v3148, %b245 ]
  %v3077 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v3147, %b245 ]
  %v3078 = icmp slt i64 %v3076, %v3075
  br i1 %v3078, label %b245, label %b246
b245:
  %v3079 = mul i64 %v3076, 64
  %v3080 = getelementptr inbounds float, ptr %v124, i64 %v3079
  %v3081 = mul i64 %v3076, 8
  %v3082 = getelementptr inbounds float, ptr %v110, i64 %v3081
  %v3083 = add i64 0, %v3068
  %v3084 = getelementptr inbounds float, ptr %v3082, i64 %v3083
  %v3085 = load float, ptr %v3084, align 4
  %v3086 = mul i64 %v3068, 8
  %v3087 = add i64 0, %v3086
  %v3088 = add i64 %v3087, 0
  %v3089 = getelementptr inbounds float, ptr %v3080, i64 %v3088
  %v3090 = load <8 x float>, ptr %v3089, align 4
  %v3091 = mul i64 %v3068, 8
  %v3092 = add i64 0, %v3091
  %v3093 = add i64 %v3092, 0
  %v3094 = getelementptr inbounds float, ptr %v86, i64 %v3093
  %v3095 = load <8 x float>, ptr %v3094, align 4
  %v3096 = fmul <8 x float> %v3090, %v3095
  %v3097 = mul i64 %v3068, 8
  %v3098 = add i64 0, %v3097
  %v3099 = add i64 %v3098, 0
  %v3100 = getelementptr inbounds float, ptr %v38, i64 %v3099
  %v3101 = load <8 x float>, ptr %v3100, align 4
  %v3102 = mul i64 %v3068, 8
  %v3103 = add i64 0, %v3102
  %v3104 = add i64 %v3103, 0
  %v3105 = getelementptr inbounds float, ptr %v36, i64 %v3104
  %v3106 = load <8 x float>, ptr %v3105, align 4
  %v3107 = insertelement <8 x float> poison, float %v3085, i64 0
  %v3108 = shufflevector <8 x float> %v3107, <8 x float> poison, <8 x i32> zeroinitializer
  %v3109 = fsub <8 x float> %v3108, %v3106
  %v3110 = fmul <8 x float> %v3101, %v3109
  %v3111 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3110)
  %v3112 = fneg <8 x float> %v3111
  %v3113 = fcmp olt <8 x float> %v3112, splat (float 0xC05A400000000000)
  %v3114 = select <8 x i1> %v3113, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3112
  %v3115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3114, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3116 = fsub <8 x float> %v3115, splat (float 0x4168000000000000)
  %v3117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3116, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3114)
  %v3118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3116, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3117)
  %v3119 = bitcast <8 x float> %v3115 to <8 x i32>
  %v3120 = fmul <8 x float> %v3118, %v3118
  %v3121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3118, <8 x float> splat (float 0x3F81227F40000000))
  %v3122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3121, <8 x float> %v3118, <8 x float> splat (float 0x3FA5556740000000))
  %v3123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3122, <8 x float> %v3118, <8 x float> splat (float 0x3FC5554B00000000))
  %v3124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3123, <8 x float> %v3118, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3120, <8 x float> %v3124, <8 x float> %v3118)
  %v3126 = sub <8 x i32> %v3119, splat (i32 1262485250)
  %v3127 = lshr <8 x i32> %v3126, splat (i32 1)
  %v3128 = sub <8 x i32> %v3126, %v3127
  %v3129 = shl <8 x i32> %v3127, splat (i32 23)
  %v3130 = bitcast <8 x i32> %v3129 to <8 x float>
  %v3131 = shl <8 x i32> %v3128, splat (i32 23)
  %v3132 = bitcast <8 x i32> %v3131 to <8 x float>
  %v3133 = fadd <8 x float> %v3125, splat (float 0x3FF0000000000000)
  %v3134 = fmul <8 x float> %v3133, %v3130
  %v3135 = fmul <8 x float> %v3134, %v3132
  %v3136 = fcmp olt <8 x float> %v3110, splat (float 0x0000000000000000)
  %v3137 = select <8 x i1> %v3136, <8 x float> %v3135, <8 x float> splat (float 0x3FF0000000000000)
  %v3138 = fadd <8 x float> %v3135, splat (float 0x3FF0000000000000)
  %v3139 = fdiv <8 x float> %v3137, %v3138
  %v3140 = fmul <8 x float> %v3096, %v3139
  %v3141 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3142 = shufflevector <8 x float> %v3141, <8 x float> poison, <8 x i32> zeroinitializer
  %v3143 = fsub <8 x float> %v3142, %v3139
  %v3144 = fmul <8 x float> %v3140, %v3143
  %v3145 = fmul <8 x float> %v3144, %v3101
  %v3146 = fneg <8 x float> %v3145
  %v3147 = fadd <8 x float> %v3077, %v3146
  %v3148 = add nsw i64 %v3076, 1
  br label %b244
b246:
  %v3149 = fadd <8 x float> %v3071, %v3077
  %v3150 = add nsw i64 %v3070, 128
  br label %b241
b243:
  %v3151 = mul i64 %v3068, 8
  %v3152 = add i64 0, %v3151
  %v3153 = add i64 %v3152, 0
  %v3154 = getelementptr inbounds float, ptr %v154, i64 %v3153
  store <8 x float> %v3071, ptr %v3154, align 4
  %v3155 = add nsw i64 %v3068, 1
  br label %b238
b240:
  br label %b237
b237:
  %v3156 = icmp sgt i64 %v3, 1
  br i1 %v3156, label %b247, label %b248
b247:
  %v3157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3158 = atomicrmw add ptr %v3157, i64 1 acq_rel
  %v3159 = load i64, ptr %v299, align 8
  %v3160 = add i64 %v3159, 1
  store i64 %v3160, ptr %v299, align 8
  %v3161 = mul i64 %v3, %v3160
  br label %b249
b249:
  %v3162 = load atomic i64, ptr %v3157 acquire, align 8
  %v3163 = icmp slt i64 %v3162, %v3161
  br i1 %v3163, label %b250, label %b251
b250:
  %v3164 = call i32 @sched_yield()
  br label %b249
b251:
  br label %b248
b248:
  %v3165 = icmp eq i64 %v2, 0
  br i1 %v3165, label %b252, label %b253
b252:
  br label %b254
b254:
  %v3166 = phi i64 [ 0, %b252 ], [ %v3253, %b259 ]
  %v3167 = icmp slt i64 %v3166, 8
  br i1 %v3167, label %b255, label %b256
b255:
  br label %b257
b257:
  %v3168 = phi i64 [ 0, %b255 ], [ %v3248, %b262 ]
  %v3169 = phi <8 x float> [ splat (float 0x0000000000000000), %b255 ], [ %v3247, %b262 ]
  %v3170 = icmp slt i64 %v3168, %v8
  br i1 %v3170, label %b258, label %b259
b258:
  %v3171 = add i64 %v3168, 128
  %v3172 = icmp slt i64 %v3171, %v8
  %v3173 = select i1 %v3172, i64 %v3171, i64 %v8
  br label %b260
b260:
  %v3174 = phi i64 [ %v3168, %b258 ], [ %v3246, %b261 ]
  %v3175 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v3245, %b261 ]
  %v3176 = icmp slt i64 %v3174, %v3173
  br i1 %v3176, label %b261, label %b262
b261:
  %v3177 = mul i64 %v3174, 64
  %v3178 = getelementptr inbounds float, ptr %v128, i64 %v3177
  %v3179 = mul i64 %v3174, 8
  %v3180 = getelementptr inbounds float, ptr %v106, i64 %v3179
  %v3181 = add i64 0, %v3166
  %v3182 = getelementptr inbounds float, ptr %v3180, i64 %v3181
  %v3183 = load float, ptr %v3182, align 4
  %v3184 = mul i64 %v3166, 8
  %v3185 = add i64 0, %v3184
  %v3186 = add i64 %v3185, 0
  %v3187 = getelementptr inbounds float, ptr %v3178, i64 %v3186
  %v3188 = load <8 x float>, ptr %v3187, align 4
  %v3189 = mul i64 %v3166, 8
  %v3190 = add i64 0, %v3189
  %v3191 = add i64 %v3190, 0
  %v3192 = getelementptr inbounds float, ptr %v86, i64 %v3191
  %v3193 = load <8 x float>, ptr %v3192, align 4
  %v3194 = fmul <8 x float> %v3188, %v3193
  %v3195 = mul i64 %v3166, 8
  %v3196 = add i64 0, %v3195
  %v3197 = add i64 %v3196, 0
  %v3198 = getelementptr inbounds float, ptr %v38, i64 %v3197
  %v3199 = load <8 x float>, ptr %v3198, align 4
  %v3200 = mul i64 %v3166, 8
  %v3201 = add i64 0, %v3200
  %v3202 = add i64 %v3201, 0
  %v3203 = getelementptr inbounds float, ptr %v36, i64 %v3202
  %v3204 = load <8 x float>, ptr %v3203, align 4
  %v3205 = insertelement <8 x float> poison, float %v3183, i64 0
  %v3206 = shufflevector <8 x float> %v3205, <8 x float> poison, <8 x i32> zeroinitializer
  %v3207 = fsub <8 x float> %v3206, %v3204
  %v3208 = fmul <8 x float> %v3199, %v3207
  %v3209 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3208)
  %v3210 = fneg <8 x float> %v3209
  %v3211 = fcmp olt <8 x float> %v3210, splat (float 0xC05A400000000000)
  %v3212 = select <8 x i1> %v3211, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3210
  %v3213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3212, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3214 = fsub <8 x float> %v3213, splat (float 0x4168000000000000)
  %v3215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3214, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3212)
  %v3216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3214, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3215)
  %v3217 = bitcast <8 x float> %v3213 to <8 x i32>
  %v3218 = fmul <8 x float> %v3216, %v3216
  %v3219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3216, <8 x float> splat (float 0x3F81227F40000000))
  %v3220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3219, <8 x float> %v3216, <8 x float> splat (float 0x3FA5556740000000))
  %v3221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3220, <8 x float> %v3216, <8 x float> splat (float 0x3FC5554B00000000))
  %v3222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3221, <8 x float> %v3216, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3218, <8 x float> %v3222, <8 x float> %v3216)
  %v3224 = sub <8 x i32> %v3217, splat (i32 1262485250)
  %v3225 = lshr <8 x i32> %v3224, splat (i32 1)
  %v3226 = sub <8 x i32> %v3224, %v3225
  %v3227 = shl <8 x i32> %v3225, splat (i32 23)
  %v3228 = bitcast <8 x i32> %v3227 to <8 x float>
  %v3229 = shl <8 x i32> %v3226, splat (i32 23)
  %v3230 = bitcast <8 x i32> %v3229 to <8 x float>
  %v3231 = fadd <8 x float> %v3223, splat (float 0x3FF0000000000000)
  %v3232 = fmul <8 x float> %v3231, %v3228
  %v3233 = fmul <8 x float> %v3232, %v3230
  %v3234 = fcmp olt <8 x float> %v3208, splat (float 0x0000000000000000)
  %v3235 = select <8 x i1> %v3234, <8 x float> %v3233, <8 x float> splat (float 0x3FF0000000000000)
  %v3236 = fadd <8 x float> %v3233, splat (float 0x3FF0000000000000)
  %v3237 = fdiv <8 x float> %v3235, %v3236
  %v3238 = fmul <8 x float> %v3194, %v3237
  %v3239 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3240 = shufflevector <8 x float> %v3239, <8 x float> poison, <8 x i32> zeroinitializer
  %v3241 = fsub <8 x float> %v3240, %v3237
  %v3242 = fmul <8 x float> %v3238, %v3241
  %v3243 = fmul <8 x float> %v3242, %v3199
  %v3244 = fneg <8 x float> %v3243
  %v3245 = fadd <8 x float> %v3175, %v3244
  %v3246 = add nsw i64 %v3174, 1
  br label %b260
b262:
  %v3247 = fadd <8 x float> %v3169, %v3175
  %v3248 = add nsw i64 %v3168, 128
  br label %b257
b259:
  %v3249 = mul i64 %v3166, 8
  %v3250 = add i64 0, %v3249
  %v3251 = add i64 %v3250, 0
  %v3252 = getelementptr inbounds float, ptr %v156, i64 %v3251
  store <8 x float> %v3169, ptr %v3252, align 4
  %v3253 = add nsw i64 %v3166, 1
  br label %b254
b256:
  br label %b253
b253:
  %v3254 = icmp sgt i64 %v3, 1
  br i1 %v3254, label %b263, label %b264
b263:
  %v3255 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3256 = atomicrmw add ptr %v3255, i64 1 acq_rel
  %v3257 = load i64, ptr %v299, align 8
  %v3258 = add i64 %v3257, 1
  store i64 %v3258, ptr %v299, align 8
  %v3259 = mul i64 %v3, %v3258
  br label %b265
b265:
  %v3260 = load atomic i64, ptr %v3255 acquire, align 8
  %v3261 = icmp slt i64 %v3260, %v3259
  br i1 %v3261, label %b266, label %b267
b266:
  %v3262 = call i32 @sched_yield()
  br label %b265
b267:
  br label %b264
b264:
  %v3263 = icmp eq i64 %v2, 0
  br i1 %v3263, label %b268, label %b269
b268:
  br label %b270
b270:
  %v3264 = phi i64 [ 0, %b268 ], [ %v3351, %b275 ]
  %v3265 = icmp slt i64 %v3264, 8
  br i1 %v3265, label %b271, label %b272
b271:
  br label %b273
b273:
  %v3266 = phi i64 [ 0, %b271 ], [ %v3346, %b278 ]
  %v3267 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v3345, %b278 ]
  %v3268 = icmp slt i64 %v3266, %v8
  br i1 %v3268, label %b274, label %b275
b274:
  %v3269 = add i64 %v3266, 128
  %v3270 = icmp slt i64 %v3269, %v8
  %v3271 = select i1 %v3270, i64 %v3269, i64 %v8
  br label %b276
b276:
  %v3272 = phi i64 [ %v3266, %b274 ], [ %v3344, %b277 ]
  %v3273 = phi <8 x float> [ splat (float 0x0000000000000000), %b274 ], [ %v3343, %b277 ]
  %v3274 = icmp slt i64 %v3272, %v3271
  br i1 %v3274, label %b277, label %b278
b277:
  %v3275 = mul i64 %v3272, 64
  %v3276 = getelementptr inbounds float, ptr %v132, i64 %v3275
  %v3277 = mul i64 %v3272, 8
  %v3278 = getelementptr inbounds float, ptr %v102, i64 %v3277
  %v3279 = add i64 0, %v3264
  %v3280 = getelementptr inbounds float, ptr %v3278, i64 %v3279
  %v3281 = load float, ptr %v3280, align 4
  %v3282 = mul i64 %v3264, 8
  %v3283 = add i64 0, %v3282
  %v3284 = add i64 %v3283, 0
  %v3285 = getelementptr inbounds float, ptr %v3276, i64 %v3284
  %v3286 = load <8 x float>, ptr %v3285, align 4
  %v3287 = mul i64 %v3264, 8
  %v3288 = add i64 0, %v3287
  %v3289 = add i64 %v3288, 0
  %v3290 = getelementptr inbounds float, ptr %v86, i64 %v3289
  %v3291 = load <8 x float>, ptr %v3290, align 4
  %v3292 = fmul <8 x float> %v3286, %v3291
  %v3293 = mul i64 %v3264, 8
  %v3294 = add i64 0, %v3293
  %v3295 = add i64 %v3294, 0
  %v3296 = getelementptr inbounds float, ptr %v38, i64 %v3295
  %v3297 = load <8 x float>, ptr %v3296, align 4
  %v3298 = mul i64 %v3264, 8
  %v3299 = add i64 0, %v3298
  %v3300 = add i64 %v3299, 0
  %v3301 = getelementptr inbounds float, ptr %v36, i64 %v3300
  %v3302 = load <8 x float>, ptr %v3301, align 4
  %v3303 = insertelement <8 x float> poison, float %v3281, i64 0
  %v3304 = shufflevector <8 x float> %v3303, <8 x float> poison, <8 x i32> zeroinitializer
  %v3305 = fsub <8 x float> %v3304, %v3302
  %v3306 = fmul <8 x float> %v3297, %v3305
  %v3307 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3306)
  %v3308 = fneg <8 x float> %v3307
  %v3309 = fcmp olt <8 x float> %v3308, splat (float 0xC05A400000000000)
  %v3310 = select <8 x i1> %v3309, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3308
  %v3311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3310, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3312 = fsub <8 x float> %v3311, splat (float 0x4168000000000000)
  %v3313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3312, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3310)
  %v3314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3312, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3313)
  %v3315 = bitcast <8 x float> %v3311 to <8 x i32>
  %v3316 = fmul <8 x float> %v3314, %v3314
  %v3317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3314, <8 x float> splat (float 0x3F81227F40000000))
  %v3318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3317, <8 x float> %v3314, <8 x float> splat (float 0x3FA5556740000000))
  %v3319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3318, <8 x float> %v3314, <8 x float> splat (float 0x3FC5554B00000000))
  %v3320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3319, <8 x float> %v3314, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3316, <8 x float> %v3320, <8 x float> %v3314)
  %v3322 = sub <8 x i32> %v3315, splat (i32 1262485250)
  %v3323 = lshr <8 x i32> %v3322, splat (i32 1)
  %v3324 = sub <8 x i32> %v3322, %v3323
  %v3325 = shl <8 x i32> %v3323, splat (i32 23)
  %v3326 = bitcast <8 x i32> %v3325 to <8 x float>
  %v3327 = shl <8 x i32> %v3324, splat (i32 23)
  %v3328 = bitcast <8 x i32> %v3327 to <8 x float>
  %v3329 = fadd <8 x float> %v3321, splat (float 0x3FF0000000000000)
  %v3330 = fmul <8 x float> %v3329, %v3326
  %v3331 = fmul <8 x float> %v3330, %v3328
  %v3332 = fcmp olt <8 x float> %v3306, splat (float 0x0000000000000000)
  %v3333 = select <8 x i1> %v3332, <8 x float> %v3331, <8 x float> splat (float 0x3FF0000000000000)
  %v3334 = fadd <8 x float> %v3331, splat (float 0x3FF0000000000000)
  %v3335 = fdiv <8 x float> %v3333, %v3334
  %v3336 = fmul <8 x float> %v3292, %v3335
  %v3337 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3338 = shufflevector <8 x float> %v3337, <8 x float> poison, <8 x i32> zeroinitializer
  %v3339 = fsub <8 x float> %v3338, %v3335
  %v3340 = fmul <8 x float> %v3336, %v3339
  %v3341 = fmul <8 x float> %v3340, %v3297
  %v3342 = fneg <8 x float> %v3341
  %v3343 = fadd <8 x float> %v3273, %v3342
  %v3344 = add nsw i64 %v3272, 1
  br label %b276
b278:
  %v3345 = fadd <8 x float> %v3267, %v3273
  %v3346 = add nsw i64 %v3266, 128
  br label %b273
b275:
  %v3347 = mul i64 %v3264, 8
  %v3348 = add i64 0, %v3347
  %v3349 = add i64 %v3348, 0
  %v3350 = getelementptr inbounds float, ptr %v158, i64 %v3349
  store <8 x float> %v3267, ptr %v3350, align 4
  %v3351 = add nsw i64 %v3264, 1
  br label %b270
b272:
  br label %b269
b269:
  %v3352 = icmp sgt i64 %v3, 1
  br i1 %v3352, label %b279, label %b280
b279:
  %v3353 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3354 = atomicrmw add ptr %v3353, i64 1 acq_rel
  %v3355 = load i64, ptr %v299, align 8
  %v3356 = add i64 %v3355, 1
  store i64 %v3356, ptr %v299, align 8
  %v3357 = mul i64 %v3, %v3356
  br label %b281
b281:
  %v3358 = load atomic i64, ptr %v3353 acquire, align 8
  %v3359 = icmp slt i64 %v3358, %v3357
  br i1 %v3359, label %b282, label %b283
b282:
  %v3360 = call i32 @sched_yield()
  br label %b281
b283:
  br label %b280
b280:
  %v3361 = icmp eq i64 %v2, 0
  br i1 %v3361, label %b284, label %b285
b284:
  br label %b286
b286:
  %v3362 = phi i64 [ 0, %b284 ], [ %v3449, %b291 ]
  %v3363 = icmp slt i64 %v3362, 8
  br i1 %v3363, label %b287, label %b288
b287:
  br label %b289
b289:
  %v3364 = phi i64 [ 0, %b287 ], [ %v3444, %b294 ]
  %v3365 = phi <8 x float> [ splat (float 0x0000000000000000), %b287 ], [ %v3443, %b294 ]
  %v3366 = icmp slt i64 %v3364, %v8
  br i1 %v3366, label %b290, label %b291
b290:
  %v3367 = add i64 %v3364, 128
  %v3368 = icmp slt i64 %v3367, %v8
  %v3369 = select i1 %v3368, i64 %v3367, i64 %v8
  br label %b292
b292:
  %v3370 = phi i64 [ %v3364, %b290 ], [ %v3442, %b293 ]
  %v3371 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v3441, %b293 ]
  %v3372 = icmp slt i64 %v3370, %v3369
  br i1 %v3372, label %b293, label %b294
b293:
  %v3373 = mul i64 %v3370, 64
  %v3374 = getelementptr inbounds float, ptr %v136, i64 %v3373
  %v3375 = mul i64 %v3370, 8
  %v3376 = getelementptr inbounds float, ptr %v98, i64 %v3375
  %v3377 = add i64 0, %v3362
  %v3378 = getelementptr inbounds float, ptr %v3376, i64 %v3377
  %v3379 = load float, ptr %v3378, align 4
  %v3380 = mul i64 %v3362, 8
  %v3381 = add i64 0, %v3380
  %v3382 = add i64 %v3381, 0
  %v3383 = getelementptr inbounds float, ptr %v3374, i64 %v3382
  %v3384 = load <8 x float>, ptr %v3383, align 4
  %v3385 = mul i64 %v3362, 8
  %v3386 = add i64 0, %v3385
  %v3387 = add i64 %v3386, 0
  %v3388 = getelementptr inbounds float, ptr %v86, i64 %v3387
  %v3389 = load <8 x float>, ptr %v3388, align 4
  %v3390 = fmul <8 x float> %v3384, %v3389
  %v3391 = mul i64 %v3362, 8
  %v3392 = add i64 0, %v3391
  %v3393 = add i64 %v3392, 0
  %v3394 = getelementptr inbounds float, ptr %v38, i64 %v3393
  %v3395 = load <8 x float>, ptr %v3394, align 4
  %v3396 = mul i64 %v3362, 8
  %v3397 = add i64 0, %v3396
  %v3398 = add i64 %v3397, 0
  %v3399 = getelementptr inbounds float, ptr %v36, i64 %v3398
  %v3400 = load <8 x float>, ptr %v3399, align 4
  %v3401 = insertelement <8 x float> poison, float %v3379, i64 0
  %v3402 = shufflevector <8 x float> %v3401, <8 x float> poison, <8 x i32> zeroinitializer
  %v3403 = fsub <8 x float> %v3402, %v3400
  %v3404 = fmul <8 x float> %v3395, %v3403
  %v3405 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3404)
  %v3406 = fneg <8 x float> %v3405
  %v3407 = fcmp olt <8 x float> %v3406, splat (float 0xC05A400000000000)
  %v3408 = select <8 x i1> %v3407, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3406
  %v3409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3408, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3410 = fsub <8 x float> %v3409, splat (float 0x4168000000000000)
  %v3411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3410, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3408)
  %v3412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3410, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3411)
  %v3413 = bitcast <8 x float> %v3409 to <8 x i32>
  %v3414 = fmul <8 x float> %v3412, %v3412
  %v3415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3412, <8 x float> splat (float 0x3F81227F40000000))
  %v3416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3415, <8 x float> %v3412, <8 x float> splat (float 0x3FA5556740000000))
  %v3417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3416, <8 x float> %v3412, <8 x float> splat (float 0x3FC5554B00000000))
  %v3418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3417, <8 x float> %v3412, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3414, <8 x float> %v3418, <8 x float> %v3412)
  %v3420 = sub <8 x i32> %v3413, splat (i32 1262485250)
  %v3421 = lshr <8 x i32> %v3420, splat (i32 1)
  %v3422 = sub <8 x i32> %v3420, %v3421
  %v3423 = shl <8 x i32> %v3421, splat (i32 23)
  %v3424 = bitcast <8 x i32> %v3423 to <8 x float>
  %v3425 = shl <8 x i32> %v3422, splat (i32 23)
  %v3426 = bitcast <8 x i32> %v3425 to <8 x float>
  %v3427 = fadd <8 x float> %v3419, splat (float 0x3FF0000000000000)
  %v3428 = fmul <8 x float> %v3427, %v3424
  %v3429 = fmul <8 x float> %v3428, %v3426
  %v3430 = fcmp olt <8 x float> %v3404, splat (float 0x0000000000000000)
  %v3431 = select <8 x i1> %v3430, <8 x float> %v3429, <8 x float> splat (float 0x3FF0000000000000)
  %v3432 = fadd <8 x float> %v3429, splat (float 0x3FF0000000000000)
  %v3433 = fdiv <8 x float> %v3431, %v3432
  %v3434 = fmul <8 x float> %v3390, %v3433
  %v3435 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3436 = shufflevector <8 x float> %v3435, <8 x float> poison, <8 x i32> zeroinitializer
  %v3437 = fsub <8 x float> %v3436, %v3433
  %v3438 = fmul <8 x float> %v3434, %v3437
  %v3439 = fmul <8 x float> %v3438, %v3395
  %v3440 = fneg <8 x float> %v3439
  %v3441 = fadd <8 x float> %v3371, %v3440
  %v3442 = add nsw i64 %v3370, 1
  br label %b292
b294:
  %v3443 = fadd <8 x float> %v3365, %v3371
  %v3444 = add nsw i64 %v3364, 128
  br label %b289
b291:
  %v3445 = mul i64 %v3362, 8
  %v3446 = add i64 0, %v3445
  %v3447 = add i64 %v3446, 0
  %v3448 = getelementptr inbounds float, ptr %v160, i64 %v3447
  store <8 x float> %v3365, ptr %v3448, align 4
  %v3449 = add nsw i64 %v3362, 1
  br label %b286
b288:
  br label %b285
b285:
  %v3450 = icmp sgt i64 %v3, 1
  br i1 %v3450, label %b295, label %b296
b295:
  %v3451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3452 = atomicrmw add ptr %v3451, i64 1 acq_rel
  %v3453 = load i64, ptr %v299, align 8
  %v3454 = add i64 %v3453, 1
  store i64 %v3454, ptr %v299, align 8
  %v3455 = mul i64 %v3, %v3454
  br label %b297
b297:
  %v3456 = load atomic i64, ptr %v3451 acquire, align 8
  %v3457 = icmp slt i64 %v3456, %v3455
  br i1 %v3457, label %b298, label %b299
b298:
  %v3458 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
  %v3459 = icmp eq i64 %v2, 0
  br i1 %v3459, label %b300, label %b301
b300:
  br label %b302
b302:
  %v3460 = phi i64 [ 0, %b300 ], [ %v3547, %b307 ]
  %v3461 = icmp slt i64 %v3460, 8
  br i1 %v3461, label %b303, label %b304
b303:
  br label %b305
b305:
  %v3462 = phi i64 [ 0, %b303 ], [ %v3542, %b310 ]
  %v3463 = phi <8 x float> [ splat (float 0x0000000000000000), %b303 ], [ %v3541, %b310 ]
  %v3464 = icmp slt i64 %v3462, %v8
  br i1 %v3464, label %b306, label %b307
b306:
  %v3465 = add i64 %v3462, 128
  %v3466 = icmp slt i64 %v3465, %v8
  %v3467 = select i1 %v3466, i64 %v3465, i64 %v8
  br label %b308
b308:
  %v3468 = phi i64 [ %v3462, %b306 ], [ %v3540, %b309 ]
  %v3469 = phi <8 x float> [ splat (float 0x0000000000000000), %b306 ], [ %v3539, %b309 ]
  %v3470 = icmp slt i64 %v3468, %v3467
  br i1 %v3470, label %b309, label %b310
b309:
  %v3471 = mul i64 %v3468, 64
  %v3472 = getelementptr inbounds float, ptr %v140, i64 %v3471
  %v3473 = mul i64 %v3468, 8
  %v3474 = getelementptr inbounds float, ptr %v44, i64 %v3473
  %v3475 = add i64 0, %v3460
  %v3476 = getelementptr inbounds float, ptr %v3474, i64 %v3475
  %v3477 = load float, ptr %v3476, align 4
  %v3478 = mul i64 %v3460, 8
  %v3479 = add i64 0, %v3478
  %v3480 = add i64 %v3479, 0
  %v3481 = getelementptr inbounds float, ptr %v3472, i64 %v3480
  %v3482 = load <8 x float>, ptr %v3481, align 4
  %v3483 = mul i64 %v3460, 8
  %v3484 = add i64 0, %v3483
  %v3485 = add i64 %v3484, 0
  %v3486 = getelementptr inbounds float, ptr %v86, i64 %v3485
  %v3487 = load <8 x float>, ptr %v3486, align 4
  %v3488 = fmul <8 x float> %v3482, %v3487
  %v3489 = mul i64 %v3460, 8
  %v3490 = add i64 0, %v3489
  %v3491 = add i64 %v3490, 0
  %v3492 = getelementptr inbounds float, ptr %v38, i64 %v3491
  %v3493 = load <8 x float>, ptr %v3492, align 4
  %v3494 = mul i64 %v3460, 8
  %v3495 = add i64 0, %v3494
  %v3496 = add i64 %v3495, 0
  %v3497 = getelementptr inbounds float, ptr %v36, i64 %v3496
  %v3498 = load <8 x float>, ptr %v3497, align 4
  %v3499 = insertelement <8 x float> poison, float %v3477, i64 0
  %v3500 = shufflevector <8 x float> %v3499, <8 x float> poison, <8 x i32> zeroinitializer
  %v3501 = fsub <8 x float> %v3500, %v3498
  %v3502 = fmul <8 x float> %v3493, %v3501
  %v3503 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3502)
  %v3504 = fneg <8 x float> %v3503
  %v3505 = fcmp olt <8 x float> %v3504, splat (float 0xC05A400000000000)
  %v3506 = select <8 x i1> %v3505, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3504
  %v3507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3506, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3508 = fsub <8 x float> %v3507, splat (float 0x4168000000000000)
  %v3509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3508, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3506)
  %v3510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3508, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3509)
  %v3511 = bitcast <8 x float> %v3507 to <8 x i32>
  %v3512 = fmul <8 x float> %v3510, %v3510
  %v3513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3510, <8 x float> splat (float 0x3F81227F40000000))
  %v3514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3513, <8 x float> %v3510, <8 x float> splat (float 0x3FA5556740000000))
  %v3515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3514, <8 x float> %v3510, <8 x float> splat (float 0x3FC5554B00000000))
  %v3516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3515, <8 x float> %v3510, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3512, <8 x float> %v3516, <8 x float> %v3510)
  %v3518 = sub <8 x i32> %v3511, splat (i32 1262485250)
  %v3519 = lshr <8 x i32> %v3518, splat (i32 1)
  %v3520 = sub <8 x i32> %v3518, %v3519
  %v3521 = shl <8 x i32> %v3519, splat (i32 23)
  %v3522 = bitcast <8 x i32> %v3521 to <8 x float>
  %v3523 = shl <8 x i32> %v3520, splat (i32 23)
  %v3524 = bitcast <8 x i32> %v3523 to <8 x float>
  %v3525 = fadd <8 x float> %v3517, splat (float 0x3FF0000000000000)
  %v3526 = fmul <8 x float> %v3525, %v3522
  %v3527 = fmul <8 x float> %v3526, %v3524
  %v3528 = fcmp olt <8 x float> %v3502, splat (float 0x0000000000000000)
  %v3529 = select <8 x i1> %v3528, <8 x float> %v3527, <8 x float> splat (float 0x3FF0000000000000)
  %v3530 = fadd <8 x float> %v3527, splat (float 0x3FF0000000000000)
  %v3531 = fdiv <8 x float> %v3529, %v3530
  %v3532 = fmul <8 x float> %v3488, %v3531
  %v3533 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3534 = shufflevector <8 x float> %v3533, <8 x float> poison, <8 x i32> zeroinitializer
  %v3535 = fsub <8 x float> %v3534, %v3531
  %v3536 = fmul <8 x float> %v3532, %v3535
  %v3537 = fmul <8 x float> %v3536, %v3493
  %v3538 = fneg <8 x float> %v3537
  %v3539 = fadd <8 x float> %v3469, %v3538
  %v3540 = add nsw i64 %v3468, 1
  br label %b308
b310:
  %v3541 = fadd <8 x float> %v3463, %v3469
  %v3542 = add nsw i64 %v3462, 128
  br label %b305
b307:
  %v3543 = mul i64 %v3460, 8
  %v3544 = add i64 0, %v3543
  %v3545 = add i64 %v3544, 0
  %v3546 = getelementptr inbounds float, ptr %v162, i64 %v3545
  store <8 x float> %v3463, ptr %v3546, align 4
  %v3547 = add nsw i64 %v3460, 1
  br label %b302
b304:
  br label %b301
b301:
  %v3548 = icmp sgt i64 %v3, 1
  br i1 %v3548, label %b311, label %b312
b311:
  %v3549 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3550 = atomicrmw add ptr %v3549, i64 1 acq_rel
  %v3551 = load i64, ptr %v299, align 8
  %v3552 = add i64 %v3551, 1
  store i64 %v3552, ptr %v299, align 8
  %v3553 = mul i64 %v3, %v3552
  br label %b313
b313:
  %v3554 = load atomic i64, ptr %v3549 acquire, align 8
  %v3555 = icmp slt i64 %v3554, %v3553
  br i1 %v3555, label %b314, label %b315
b314:
  %v3556 = call i32 @sched_yield()
  br label %b313
b315:
  br label %b312
b312:
  %v3557 = icmp eq i64 %v2, 0
  br i1 %v3557, label %b316, label %b317
b316:
  br label %b318
b318:
  %v3558 = phi i64 [ 0, %b316 ], [ %v3644, %b323 ]
  %v3559 = icmp slt i64 %v3558, 8
  br i1 %v3559, label %b319, label %b320
b319:
  br label %b321
b321:
  %v3560 = phi i64 [ 0, %b319 ], [ %v3639, %b326 ]
  %v3561 = phi <8 x float> [ splat (float 0x0000000000000000), %b319 ], [ %v3638, %b326 ]
  %v3562 = icmp slt i64 %v3560, %v8
  br i1 %v3562, label %b322, label %b323
b322:
  %v3563 = add i64 %v3560, 128
  %v3564 = icmp slt i64 %v3563, %v8
  %v3565 = select i1 %v3564, i64 %v3563, i64 %v8
  br label %b324
b324:
  %v3566 = phi i64 [ %v3560, %b322 ], [ %v3637, %b325 ]
  %v3567 = phi <8 x float> [ splat (float 0x0000000000000000), %b322 ], [ %v3636, %b325 ]
  %v3568 = icmp slt i64 %v3566, %v3565
  br i1 %v3568, label %b325, label %b326
b325:
  %v3569 = mul i64 %v3566, 64
  %v3570 = getelementptr inbounds float, ptr %v120, i64 %v3569
  %v3571 = mul i64 %v3566, 8
  %v3572 = getelementptr inbounds float, ptr %v114, i64 %v3571
  %v3573 = add i64 0, %v3558
  %v3574 = getelementptr inbounds float, ptr %v3572, i64 %v3573
  %v3575 = load float, ptr %v3574, align 4
  %v3576 = mul i64 %v3558, 8
  %v3577 = add i64 0, %v3576
  %v3578 = add i64 %v3577, 0
  %v3579 = getelementptr inbounds float, ptr %v3570, i64 %v3578
  %v3580 = load <8 x float>, ptr %v3579, align 4
  %v3581 = mul i64 %v3558, 8
  %v3582 = add i64 0, %v3581
  %v3583 = add i64 %v3582, 0
  %v3584 = getelementptr inbounds float, ptr %v86, i64 %v3583
  %v3585 = load <8 x float>, ptr %v3584, align 4
  %v3586 = fmul <8 x float> %v3580, %v3585
  %v3587 = mul i64 %v3558, 8
  %v3588 = add i64 0, %v3587
  %v3589 = add i64 %v3588, 0
  %v3590 = getelementptr inbounds float, ptr %v38, i64 %v3589
  %v3591 = load <8 x float>, ptr %v3590, align 4
  %v3592 = mul i64 %v3558, 8
  %v3593 = add i64 0, %v3592
  %v3594 = add i64 %v3593, 0
  %v3595 = getelementptr inbounds float, ptr %v36, i64 %v3594
  %v3596 = load <8 x float>, ptr %v3595, align 4
  %v3597 = insertelement <8 x float> poison, float %v3575, i64 0
  %v3598 = shufflevector <8 x float> %v3597, <8 x float> poison, <8 x i32> zeroinitializer
  %v3599 = fsub <8 x float> %v3598, %v3596
  %v3600 = fmul <8 x float> %v3591, %v3599
  %v3601 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3600)
  %v3602 = fneg <8 x float> %v3601
  %v3603 = fcmp olt <8 x float> %v3602, splat (float 0xC05A400000000000)
  %v3604 = select <8 x i1> %v3603, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3602
  %v3605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3604, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3606 = fsub <8 x float> %v3605, splat (float 0x4168000000000000)
  %v3607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3606, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3604)
  %v3608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3606, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3607)
  %v3609 = bitcast <8 x float> %v3605 to <8 x i32>
  %v3610 = fmul <8 x float> %v3608, %v3608
  %v3611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3608, <8 x float> splat (float 0x3F81227F40000000))
  %v3612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3611, <8 x float> %v3608, <8 x float> splat (float 0x3FA5556740000000))
  %v3613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3612, <8 x float> %v3608, <8 x float> splat (float 0x3FC5554B00000000))
  %v3614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3613, <8 x float> %v3608, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3610, <8 x float> %v3614, <8 x float> %v3608)
  %v3616 = sub <8 x i32> %v3609, splat (i32 1262485250)
  %v3617 = lshr <8 x i32> %v3616, splat (i32 1)
  %v3618 = sub <8 x i32> %v3616, %v3617
  %v3619 = shl <8 x i32> %v3617, splat (i32 23)
  %v3620 = bitcast <8 x i32> %v3619 to <8 x float>
  %v3621 = shl <8 x i32> %v3618, splat (i32 23)
  %v3622 = bitcast <8 x i32> %v3621 to <8 x float>
  %v3623 = fadd <8 x float> %v3615, splat (float 0x3FF0000000000000)
  %v3624 = fmul <8 x float> %v3623, %v3620
  %v3625 = fmul <8 x float> %v3624, %v3622
  %v3626 = fcmp olt <8 x float> %v3600, splat (float 0x0000000000000000)
  %v3627 = select <8 x i1> %v3626, <8 x float> %v3625, <8 x float> splat (float 0x3FF0000000000000)
  %v3628 = fadd <8 x float> %v3625, splat (float 0x3FF0000000000000)
  %v3629 = fdiv <8 x float> %v3627, %v3628
  %v3630 = fmul <8 x float> %v3586, %v3629
  %v3631 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3632 = shufflevector <8 x float> %v3631, <8 x float> poison, <8 x i32> zeroinitializer
  %v3633 = fsub <8 x float> %v3632, %v3629
  %v3634 = fmul <8 x float> %v3630, %v3633
  %v3635 = fmul <8 x float> %v3634, %v3599
  %v3636 = fadd <8 x float> %v3567, %v3635
  %v3637 = add nsw i64 %v3566, 1
  br label %b324
b326:
  %v3638 = fadd <8 x float> %v3561, %v3567
  %v3639 = add nsw i64 %v3560, 128
  br label %b321
b323:
  %v3640 = mul i64 %v3558, 8
  %v3641 = add i64 0, %v3640
  %v3642 = add i64 %v3641, 0
  %v3643 = getelementptr inbounds float, ptr %v164, i64 %v3642
  store <8 x float> %v3561, ptr %v3643, align 4
  %v3644 = add nsw i64 %v3558, 1
  br label %b318
b320:
  br label %b317
b317:
  %v3645 = icmp sgt i64 %v3, 1
  br i1 %v3645, label %b327, label %b328
b327:
  %v3646 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3647 = atomicrmw add ptr %v3646, i64 1 acq_rel
  %v3648 = load i64, ptr %v299, align 8
  %v3649 = add i64 %v3648, 1
  store i64 %v3649, ptr %v299, align 8
  %v3650 = mul i64 %v3, %v3649
  br label %b329
b329:
  %v3651 = load atomic i64, ptr %v3646 acquire, align 8
  %v3652 = icmp slt i64 %v3651, %v3650
  br i1 %v3652, label %b330, label %b331
b330:
  %v3653 = call i32 @sched_yield()
  br label %b329
b331:
  br label %b328
b328:
  %v3654 = icmp eq i64 %v2, 0
  br i1 %v3654, label %b332, label %b333
b332:
  br label %b334
b334:
  %v3655 = phi i64 [ 0, %b332 ], [ %v3741, %b339 ]
  %v3656 = icmp slt i64 %v3655, 8
  br i1 %v3656, label %b335, label %b336
b335:
  br label %b337
b337:
  %v3657 = phi i64 [ 0, %b335 ], [ %v3736, %b342 ]
  %v3658 = phi <8 x float> [ splat (float 0x0000000000000000), %b335 ], [ %v3735, %b342 ]
  %v3659 = icmp slt i64 %v3657, %v8
  br i1 %v3659, label %b338, label %b339
b338:
  %v3660 = add i64 %v3657, 128
  %v3661 = icmp slt i64 %v3660, %v8
  %v3662 = select i1 %v3661, i64 %v3660, i64 %v8
  br label %b340
b340:
  %v3663 = phi i64 [ %v3657, %b338 ], [ %v3734, %b341 ]
  %v3664 = phi <8 x float> [ splat (float 0x0000000000000000), %b338 ], [ %v3733, %b341 ]
  %v3665 = icmp slt i64 %v3663, %v3662
  br i1 %v3665, label %b341, label %b342
b341:
  %v3666 = mul i64 %v3663, 64
  %v3667 = getelementptr inbounds float, ptr %v124, i64 %v3666
  %v3668 = mul i64 %v3663, 8
  %v3669 = getelementptr inbounds float, ptr %v110, i64 %v3668
  %v3670 = add i64 0, %v3655
  %v3671 = getelementptr inbounds float, ptr %v3669, i64 %v3670
  %v3672 = load float, ptr %v3671, align 4
  %v3673 = mul i64 %v3655, 8
  %v3674 = add i64 0, %v3673
  %v3675 = add i64 %v3674, 0
  %v3676 = getelementptr inbounds float, ptr %v3667, i64 %v3675
  %v3677 = load <8 x float>, ptr %v3676, align 4
  %v3678 = mul i64 %v3655, 8
  %v3679 = add i64 0, %v3678
  %v3680 = add i64 %v3679, 0
  %v3681 = getelementptr inbounds float, ptr %v86, i64 %v3680
  %v3682 = load <8 x float>, ptr %v3681, align 4
  %v3683 = fmul <8 x float> %v3677, %v3682
  %v3684 = mul i64 %v3655, 8
  %v3685 = add i64 0, %v3684
  %v3686 = add i64 %v3685, 0
  %v3687 = getelementptr inbounds float, ptr %v38, i64 %v3686
  %v3688 = load <8 x float>, ptr %v3687, align 4
  %v3689 = mul i64 %v3655, 8
  %v3690 = add i64 0, %v3689
  %v3691 = add i64 %v3690, 0
  %v3692 = getelementptr inbounds float, ptr %v36, i64 %v3691
  %v3693 = load <8 x float>, ptr %v3692, align 4
  %v3694 = insertelement <8 x float> poison, float %v3672, i64 0
  %v3695 = shufflevector <8 x float> %v3694, <8 x float> poison, <8 x i32> zeroinitializer
  %v3696 = fsub <8 x float> %v3695, %v3693
  %v3697 = fmul <8 x float> %v3688, %v3696
  %v3698 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3697)
  %v3699 = fneg <8 x float> %v3698
  %v3700 = fcmp olt <8 x float> %v3699, splat (float 0xC05A400000000000)
  %v3701 = select <8 x i1> %v3700, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3699
  %v3702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3701, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3703 = fsub <8 x float> %v3702, splat (float 0x4168000000000000)
  %v3704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3703, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3701)
  %v3705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3703, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3704)
  %v3706 = bitcast <8 x float> %v3702 to <8 x i32>
  %v3707 = fmul <8 x float> %v3705, %v3705
  %v3708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3705, <8 x float> splat (float 0x3F81227F40000000))
  %v3709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3708, <8 x float> %v3705, <8 x float> splat (float 0x3FA5556740000000))
  %v3710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3709, <8 x float> %v3705, <8 x float> splat (float 0x3FC5554B00000000))
  %v3711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3710, <8 x float> %v3705, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3707, <8 x float> %v3711, <8 x float> %v3705)
  %v3713 = sub <8 x i32> %v3706, splat (i32 1262485250)
  %v3714 = lshr <8 x i32> %v3713, splat (i32 1)
  %v3715 = sub <8 x i32> %v3713, %v3714
  %v3716 = shl <8 x i32> %v3714, splat (i32 23)
  %v3717 = bitcast <8 x i32> %v3716 to <8 x float>
  %v3718 = shl <8 x i32> %v3715, splat (i32 23)
  %v3719 = bitcast <8 x i32> %v3718 to <8 x float>
  %v3720 = fadd <8 x float> %v3712, splat (float 0x3FF0000000000000)
  %v3721 = fmul <8 x float> %v3720, %v3717
  %v3722 = fmul <8 x float> %v3721, %v3719
  %v3723 = fcmp olt <8 x float> %v3697, splat (float 0x0000000000000000)
  %v3724 = select <8 x i1> %v3723, <8 x float> %v3722, <8 x float> splat (float 0x3FF0000000000000)
  %v3725 = fadd <8 x float> %v3722, splat (float 0x3FF0000000000000)
  %v3726 = fdiv <8 x float> %v3724, %v3725
  %v3727 = fmul <8 x float> %v3683, %v3726
  %v3728 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3729 = shufflevector <8 x float> %v3728, <8 x float> poison, <8 x i32> zeroinitializer
  %v3730 = fsub <8 x float> %v3729, %v3726
  %v3731 = fmul <8 x float> %v3727, %v3730
  %v3732 = fmul <8 x float> %v3731, %v3696
  %v3733 = fadd <8 x float> %v3664, %v3732
  %v3734 = add nsw i64 %v3663, 1
  br label %b340
b342:
  %v3735 = fadd <8 x float> %v3658, %v3664
  %v3736 = add nsw i64 %v3657, 128
  br label %b337
b339:
  %v3737 = mul i64 %v3655, 8
  %v3738 = add i64 0, %v3737
  %v3739 = add i64 %v3738, 0
  %v3740 = getelementptr inbounds float, ptr %v166, i64 %v3739
  store <8 x float> %v3658, ptr %v3740, align 4
  %v3741 = add nsw i64 %v3655, 1
  br label %b334
b336:
  br label %b333
b333:
  %v3742 = icmp sgt i64 %v3, 1
  br i1 %v3742, label %b343, label %b344
b343:
  %v3743 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3744 = atomicrmw add ptr %v3743, i64 1 acq_rel
  %v3745 = load i64, ptr %v299, align 8
  %v3746 = add i64 %v3745, 1
  store i64 %v3746, ptr %v299, align 8
  %v3747 = mul i64 %v3, %v3746
  br label %b345
b345:
  %v3748 = load atomic i64, ptr %v3743 acquire, align 8
  %v3749 = icmp slt i64 %v3748, %v3747
  br i1 %v3749, label %b346, label %b347
b346:
  %v3750 = call i32 @sched_yield()
  br label %b345
b347:
  br label %b344
b344:
  %v3751 = icmp eq i64 %v2, 0
  br i1 %v3751, label %b348, label %b349
b348:
  br label %b350
b350:
  %v3752 = phi i64 [ 0, %b348 ], [ %v3838, %b355 ]
  %v3753 = icmp slt i64 %v3752, 8
  br i1 %v3753, label %b351, label %b352
b351:
  br label %b353
b353:
  %v3754 = phi i64 [ 0, %b351 ], [ %v3833, %b358 ]
  %v3755 = phi <8 x float> [ splat (float 0x0000000000000000), %b351 ], [ %v3832, %b358 ]
  %v3756 = icmp slt i64 %v3754, %v8
  br i1 %v3756, label %b354, label %b355
b354:
  %v3757 = add i64 %v3754, 128
  %v3758 = icmp slt i64 %v3757, %v8
  %v3759 = select i1 %v3758, i64 %v3757, i64 %v8
  br label %b356
b356:
  %v3760 = phi i64 [ %v3754, %b354 ], [ %v3831, %b357 ]
  %v3761 = phi <8 x float> [ splat (float 0x0000000000000000), %b354 ], [ %v3830, %b357 ]
  %v3762 = icmp slt i64 %v3760, %v3759
  br i1 %v3762, label %b357, label %b358
b357:
  %v3763 = mul i64 %v3760, 64
  %v3764 = getelementptr inbounds float, ptr %v128, i64 %v3763
  %v3765 = mul i64 %v3760, 8
  %v3766 = getelementptr inbounds float, ptr %v106, i64 %v3765
  %v3767 = add i64 0, %v3752
  %v3768 = getelementptr inbounds float, ptr %v3766, i64 %v3767
  %v3769 = load float, ptr %v3768, align 4
  %v3770 = mul i64 %v3752, 8
  %v3771 = add i64 0, %v3770
  %v3772 = add i64 %v3771, 0
  %v3773 = getelementptr inbounds float, ptr %v3764, i64 %v3772
  %v3774 = load <8 x float>, ptr %v3773, align 4
  %v3775 = mul i64 %v3752, 8
  %v3776 = add i64 0, %v3775
  %v3777 = add i64 %v3776, 0
  %v3778 = getelementptr inbounds float, ptr %v86, i64 %v3777
  %v3779 = load <8 x float>, ptr %v3778, align 4
  %v3780 = fmul <8 x float> %v3774, %v3779
  %v3781 = mul i64 %v3752, 8
  %v3782 = add i64 0, %v3781
  %v3783 = add i64 %v3782, 0
  %v3784 = getelementptr inbounds float, ptr %v38, i64 %v3783
  %v3785 = load <8 x float>, ptr %v3784, align 4
  %v3786 = mul i64 %v3752, 8
  %v3787 = add i64 0, %v3786
  %v3788 = add i64 %v3787, 0
  %v3789 = getelementptr inbounds float, ptr %v36, i64 %v3788
  %v3790 = load <8 x float>, ptr %v3789, align 4
  %v3791 = insertelement <8 x float> poison, float %v3769, i64 0
  %v3792 = shufflevector <8 x float> %v3791, <8 x float> poison, <8 x i32> zeroinitializer
  %v3793 = fsub <8 x float> %v3792, %v3790
  %v3794 = fmul <8 x float> %v3785, %v3793
  %v3795 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3794)
  %v3796 = fneg <8 x float> %v3795
  %v3797 = fcmp olt <8 x float> %v3796, splat (float 0xC05A400000000000)
  %v3798 = select <8 x i1> %v3797, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3796
  %v3799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3798, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3800 = fsub <8 x float> %v3799, splat (float 0x4168000000000000)
  %v3801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3800, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3798)
  %v3802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3800, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3801)
  %v3803 = bitcast <8 x float> %v3799 to <8 x i32>
  %v3804 = fmul <8 x float> %v3802, %v3802
  %v3805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3802, <8 x float> splat (float 0x3F81227F40000000))
  %v3806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3805, <8 x float> %v3802, <8 x float> splat (float 0x3FA5556740000000))
  %v3807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3806, <8 x float> %v3802, <8 x float> splat (float 0x3FC5554B00000000))
  %v3808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3807, <8 x float> %v3802, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3804, <8 x float> %v3808, <8 x float> %v3802)
  %v3810 = sub <8 x i32> %v3803, splat (i32 1262485250)
  %v3811 = lshr <8 x i32> %v3810, splat (i32 1)
  %v3812 = sub <8 x i32> %v3810, %v3811
  %v3813 = shl <8 x i32> %v3811, splat (i32 23)
  %v3814 = bitcast <8 x i32> %v3813 to <8 x float>
  %v3815 = shl <8 x i32> %v3812, splat (i32 23)
  %v3816 = bitcast <8 x i32> %v3815 to <8 x float>
  %v3817 = fadd <8 x float> %v3809, splat (float 0x3FF0000000000000)
  %v3818 = fmul <8 x float> %v3817, %v3814
  %v3819 = fmul <8 x float> %v3818, %v3816
  %v3820 = fcmp olt <8 x float> %v3794, splat (float 0x0000000000000000)
  %v3821 = select <8 x i1> %v3820, <8 x float> %v3819, <8 x float> splat (float 0x3FF0000000000000)
  %v3822 = fadd <8 x float> %v3819, splat (float 0x3FF0000000000000)
  %v3823 = fdiv <8 x float> %v3821, %v3822
  %v3824 = fmul <8 x float> %v3780, %v3823
  %v3825 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3826 = shufflevector <8 x float> %v3825, <8 x float> poison, <8 x i32> zeroinitializer
  %v3827 = fsub <8 x float> %v3826, %v3823
  %v3828 = fmul <8 x float> %v3824, %v3827
  %v3829 = fmul <8 x float> %v3828, %v3793
  %v3830 = fadd <8 x float> %v3761, %v3829
  %v3831 = add nsw i64 %v3760, 1
  br label %b356
b358:
  %v3832 = fadd <8 x float> %v3755, %v3761
  %v3833 = add nsw i64 %v3754, 128
  br label %b353
b355:
  %v3834 = mul i64 %v3752, 8
  %v3835 = add i64 0, %v3834
  %v3836 = add i64 %v3835, 0
  %v3837 = getelementptr inbounds float, ptr %v168, i64 %v3836
  store <8 x float> %v3755, ptr %v3837, align 4
  %v3838 = add nsw i64 %v3752, 1
  br label %b350
b352:
  br label %b349
b349:
  %v3839 = icmp sgt i64 %v3, 1
  br i1 %v3839, label %b359, label %b360
b359:
  %v3840 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3841 = atomicrmw add ptr %v3840, i64 1 acq_rel
  %v3842 = load i64, ptr %v299, align 8
  %v3843 = add i64 %v3842, 1
  store i64 %v3843, ptr %v299, align 8
  %v3844 = mul i64 %v3, %v3843
  br label %b361
b361:
  %v3845 = load atomic i64, ptr %v3840 acquire, align 8
  %v3846 = icmp slt i64 %v3845, %v3844
  br i1 %v3846, label %b362, label %b363
b362:
  %v3847 = call i32 @sched_yield()
  br label %b361
b363:
  br label %b360
b360:
  %v3848 = icmp eq i64 %v2, 0
  br i1 %v3848, label %b364, label %b365
b364:
  br label %b366
b366:
  %v3849 = phi i64 [ 0, %b364 ], [ %v3935, %b371 ]
  %v3850 = icmp slt i64 %v3849, 8
  br i1 %v3850, label %b367, label %b368
b367:
  br label %b369
b369:
  %v3851 = phi i64 [ 0, %b367 ], [ %v3930, %b374 ]
  %v3852 = phi <8 x float> [ splat (float 0x0000000000000000), %b367 ], [ %v3929, %b374 ]
  %v3853 = icmp slt i64 %v3851, %v8
  br i1 %v3853, label %b370, label %b371
b370:
  %v3854 = add i64 %v3851, 128
  %v3855 = icmp slt i64 %v3854, %v8
  %v3856 = select i1 %v3855, i64 %v3854, i64 %v8
  br label %b372
b372:
  %v3857 = phi i64 [ %v3851, %b370 ], [ %v3928, %b373 ]
  %v3858 = phi <8 x float> [ splat (float 0x0000000000000000), %b370 ], [ %v3927, %b373 ]
  %v3859 = icmp slt i64 %v3857, %v3856
  br i1 %v3859, label %b373, label %b374
b373:
  %v3860 = mul i64 %v3857, 64
  %v3861 = getelementptr inbounds float, ptr %v132, i64 %v3860
  %v3862 = mul i64 %v3857, 8
  %v3863 = getelementptr inbounds float, ptr %v102, i64 %v3862
  %v3864 = add i64 0, %v3849
  %v3865 = getelementptr inbounds float, ptr %v3863, i64 %v3864
  %v3866 = load float, ptr %v3865, align 4
  %v3867 = mul i64 %v3849, 8
  %v3868 = add i64 0, %v3867
  %v3869 = add i64 %v3868, 0
  %v3870 = getelementptr inbounds float, ptr %v3861, i64 %v3869
  %v3871 = load <8 x float>, ptr %v3870, align 4
  %v3872 = mul i64 %v3849, 8
  %v3873 = add i64 0, %v3872
  %v3874 = add i64 %v3873, 0
  %v3875 = getelementptr inbounds float, ptr %v86, i64 %v3874
  %v3876 = load <8 x float>, ptr %v3875, align 4
  %v3877 = fmul <8 x float> %v3871, %v3876
  %v3878 = mul i64 %v3849, 8
  %v3879 = add i64 0, %v3878
  %v3880 = add i64 %v3879, 0
  %v3881 = getelementptr inbounds float, ptr %v38, i64 %v3880
  %v3882 = load <8 x float>, ptr %v3881, align 4
  %v3883 = mul i64 %v3849, 8
  %v3884 = add i64 0, %v3883
  %v3885 = add i64 %v3884, 0
  %v3886 = getelementptr inbounds float, ptr %v36, i64 %v3885
  %v3887 = load <8 x float>, ptr %v3886, align 4
  %v3888 = insertelement <8 x float> poison, float %v3866, i64 0
  %v3889 = shufflevector <8 x float> %v3888, <8 x float> poison, <8 x i32> zeroinitializer
  %v3890 = fsub <8 x float> %v3889, %v3887
  %v3891 = fmul <8 x float> %v3882, %v3890
  %v3892 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3891)
  %v3893 = fneg <8 x float> %v3892
  %v3894 = fcmp olt <8 x float> %v3893, splat (float 0xC05A400000000000)
  %v3895 = select <8 x i1> %v3894, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3893
  %v3896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3895, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3897 = fsub <8 x float> %v3896, splat (float 0x4168000000000000)
  %v3898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3897, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3895)
  %v3899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3897, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3898)
  %v3900 = bitcast <8 x float> %v3896 to <8 x i32>
  %v3901 = fmul <8 x float> %v3899, %v3899
  %v3902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3899, <8 x float> splat (float 0x3F81227F40000000))
  %v3903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3902, <8 x float> %v3899, <8 x float> splat (float 0x3FA5556740000000))
  %v3904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3903, <8 x float> %v3899, <8 x float> splat (float 0x3FC5554B00000000))
  %v3905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3904, <8 x float> %v3899, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3901, <8 x float> %v3905, <8 x float> %v3899)
  %v3907 = sub <8 x i32> %v3900, splat (i32 1262485250)
  %v3908 = lshr <8 x i32> %v3907, splat (i32 1)
  %v3909 = sub <8 x i32> %v3907, %v3908
  %v3910 = shl <8 x i32> %v3908, splat (i32 23)
  %v3911 = bitcast <8 x i32> %v3910 to <8 x float>
  %v3912 = shl <8 x i32> %v3909, splat (i32 23)
  %v3913 = bitcast <8 x i32> %v3912 to <8 x float>
  %v3914 = fadd <8 x float> %v3906, splat (float 0x3FF0000000000000)
  %v3915 = fmul <8 x float> %v3914, %v3911
  %v3916 = fmul <8 x float> %v3915, %v3913
  %v3917 = fcmp olt <8 x float> %v3891, splat (float 0x0000000000000000)
  %v3918 = select <8 x i1> %v3917, <8 x float> %v3916, <8 x float> splat (float 0x3FF0000000000000)
  %v3919 = fadd <8 x float> %v3916, splat (float 0x3FF0000000000000)
  %v3920 = fdiv <8 x float> %v3918, %v3919
  %v3921 = fmul <8 x float> %v3877, %v3920
  %v3922 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3923 = shufflevector <8 x float> %v3922, <8 x float> poison, <8 x i32> zeroinitializer
  %v3924 = fsub <8 x float> %v3923, %v3920
  %v3925 = fmul <8 x float> %v3921, %v3924
  %v3926 = fmul <8 x float> %v3925, %v3890
  %v3927 = fadd <8 x float> %v3858, %v3926
  %v3928 = add nsw i64 %v3857, 1
  br label %b372
b374:
  %v3929 = fadd <8 x float> %v3852, %v3858
  %v3930 = add nsw i64 %v3851, 128
  br label %b369
b371:
  %v3931 = mul i64 %v3849, 8
  %v3932 = add i64 0, %v3931
  %v3933 = add i64 %v3932, 0
  %v3934 = getelementptr inbounds float, ptr %v170, i64 %v3933
  store <8 x float> %v3852, ptr %v3934, align 4
  %v3935 = add nsw i64 %v3849, 1
  br label %b366
b368:
  br label %b365
b365:
  %v3936 = icmp sgt i64 %v3, 1
  br i1 %v3936, label %b375, label %b376
b375:
  %v3937 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3938 = atomicrmw add ptr %v3937, i64 1 acq_rel
  %v3939 = load i64, ptr %v299, align 8
  %v3940 = add i64 %v3939, 1
  store i64 %v3940, ptr %v299, align 8
  %v3941 = mul i64 %v3, %v3940
  br label %b377
b377:
  %v3942 = load atomic i64, ptr %v3937 acquire, align 8
  %v3943 = icmp slt i64 %v3942, %v3941
  br i1 %v3943, label %b378, label %b379
b378:
  %v3944 = call i32 @sched_yield()
  br label %b377
b379:
  br label %b376
b376:
  %v3945 = icmp eq i64 %v2, 0
  br i1 %v3945, label %b380, label %b381
b380:
  br label %b382
b382:
  %v3946 = phi i64 [ 0, %b380 ], [ %v4032, %b387 ]
  %v3947 = icmp slt i64 %v3946, 8
  br i1 %v3947, label %b383, label %b384
b383:
  br label %b385
b385:
  %v3948 = phi i64 [ 0, %b383 ], [ %v4027, %b390 ]
  %v3949 = phi <8 x float> [ splat (float 0x0000000000000000), %b383 ], [ %v4026, %b390 ]
  %v3950 = icmp slt i64 %v3948, %v8
  br i1 %v3950, label %b386, label %b387
b386:
  %v3951 = add i64 %v3948, 128
  %v3952 = icmp slt i64 %v3951, %v8
  %v3953 = select i1 %v3952, i64 %v3951, i64 %v8
  br label %b388
b388:
  %v3954 = phi i64 [ %v3948, %b386 ], [ %v4025, %b389 ]
  %v3955 = phi <8 x float> [ splat (float 0x0000000000000000), %b386 ], [ %v4024, %b389 ]
  %v3956 = icmp slt i64 %v3954, %v3953
  br i1 %v3956, label %b389, label %b390
b389:
  %v3957 = mul i64 %v3954, 64
  %v3958 = getelementptr inbounds float, ptr %v136, i64 %v3957
  %v3959 = mul i64 %v3954, 8
  %v3960 = getelementptr inbounds float, ptr %v98, i64 %v3959
  %v3961 = add i64 0, %v3946
  %v3962 = getelementptr inbounds float, ptr %v3960, i64 %v3961
  %v3963 = load float, ptr %v3962, align 4
  %v3964 = mul i64 %v3946, 8
  %v3965 = add i64 0, %v3964
  %v3966 = add i64 %v3965, 0
  %v3967 = getelementptr inbounds float, ptr %v3958, i64 %v3966
  %v3968 = load <8 x float>, ptr %v3967, align 4
  %v3969 = mul i64 %v3946, 8
  %v3970 = add i64 0, %v3969
  %v3971 = add i64 %v3970, 0
  %v3972 = getelementptr inbounds float, ptr %v86, i64 %v3971
  %v3973 = load <8 x float>, ptr %v3972, align 4
  %v3974 = fmul <8 x float> %v3968, %v3973
  %v3975 = mul i64 %v3946, 8
  %v3976 = add i64 0, %v3975
  %v3977 = add i64 %v3976, 0
  %v3978 = getelementptr inbounds float, ptr %v38, i64 %v3977
  %v3979 = load <8 x float>, ptr %v3978, align 4
  %v3980 = mul i64 %v3946, 8
  %v3981 = add i64 0, %v3980
  %v3982 = add i64 %v3981, 0
  %v3983 = getelementptr inbounds float, ptr %v36, i64 %v3982
  %v3984 = load <8 x float>, ptr %v3983, align 4
  %v3985 = insertelement <8 x float> poison, float %v3963, i64 0
  %v3986 = shufflevector <8 x float> %v3985, <8 x float> poison, <8 x i32> zeroinitializer
  %v3987 = fsub <8 x float> %v3986, %v3984
  %v3988 = fmul <8 x float> %v3979, %v3987
  %v3989 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3988)
  %v3990 = fneg <8 x float> %v3989
  %v3991 = fcmp olt <8 x float> %v3990, splat (float 0xC05A400000000000)
  %v3992 = select <8 x i1> %v3991, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3990
  %v3993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3992, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3994 = fsub <8 x float> %v3993, splat (float 0x4168000000000000)
  %v3995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3994, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3992)
  %v3996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3994, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3995)
  %v3997 = bitcast <8 x float> %v3993 to <8 x i32>
  %v3998 = fmul <8 x float> %v3996, %v3996
  %v3999 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3996, <8 x float> splat (float 0x3F81227F40000000))
  %v4000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3999, <8 x float> %v3996, <8 x float> splat (float 0x3FA5556740000000))
  %v4001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4000, <8 x float> %v3996, <8 x float> splat (float 0x3FC5554B00000000))
  %v4002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4001, <8 x float> %v3996, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3998, <8 x float> %v4002, <8 x float> %v3996)
  %v4004 = sub <8 x i32> %v3997, splat (i32 1262485250)
  %v4005 = lshr <8 x i32> %v4004, splat (i32 1)
  %v4006 = sub <8 x i32> %v4004, %v4005
  %v4007 = shl <8 x i32> %v4005, splat (i32 23)
  %v4008 = bitcast <8 x i32> %v4007 to <8 x float>
  %v4009 = shl <8 x i32> %v4006, splat (i32 23)
  %v4010 = bitcast <8 x i32> %v4009 to <8 x float>
  %v4011 = fadd <8 x float> %v4003, splat (float 0x3FF0000000000000)
  %v4012 = fmul <8 x float> %v4011, %v4008
  %v4013 = fmul <8 x float> %v4012, %v4010
  %v4014 = fcmp olt <8 x float> %v3988, splat (float 0x0000000000000000)
  %v4015 = select <8 x i1> %v4014, <8 x float> %v4013, <8 x float> splat (float 0x3FF0000000000000)
  %v4016 = fadd <8 x float> %v4013, splat (float 0x3FF0000000000000)
  %v4017 = fdiv <8 x float> %v4015, %v4016
  %v4018 = fmul <8 x float> %v3974, %v4017
  %v4019 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4020 = shufflevector <8 x float> %v4019, <8 x float> poison, <8 x i32> zeroinitializer
  %v4021 = fsub <8 x float> %v4020, %v4017
  %v4022 = fmul <8 x float> %v4018, %v4021
  %v4023 = fmul <8 x float> %v4022, %v3987
  %v4024 = fadd <8 x float> %v3955, %v4023
  %v4025 = add nsw i64 %v3954, 1
  br label %b388
b390:
  %v4026 = fadd <8 x float> %v3949, %v3955
  %v4027 = add nsw i64 %v3948, 128
  br label %b385
b387:
  %v4028 = mul i64 %v3946, 8
  %v4029 = add i64 0, %v4028
  %v4030 = add i64 %v4029, 0
  %v4031 = getelementptr inbounds float, ptr %v172, i64 %v4030
  store <8 x float> %v3949, ptr %v4031, align 4
  %v4032 = add nsw i64 %v3946, 1
  br label %b382
b384:
  br label %b381
b381:
  %v4033 = icmp sgt i64 %v3, 1
  br i1 %v4033, label %b391, label %b392
b391:
  %v4034 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4035 = atomicrmw add ptr %v4034, i64 1 acq_rel
  %v4036 = load i64, ptr %v299, align 8
  %v4037 = add i64 %v4036, 1
  store i64 %v4037, ptr %v299, align 8
  %v4038 = mul i64 %v3, %v4037
  br label %b393
b393:
  %v4039 = load atomic i64, ptr %v4034 acquire, align 8
  %v4040 = icmp slt i64 %v4039, %v4038
  br i1 %v4040, label %b394, label %b395
b394:
  %v4041 = call i32 @sched_yield()
  br label %b393
b395:
  br label %b392
b392:
  %v4042 = icmp eq i64 %v2, 0
  br i1 %v4042, label %b396, label %b397
b396:
  br label %b398
b398:
  %v4043 = phi i64 [ 0, %b396 ], [ %v4129, %b403 ]
  %v4044 = icmp slt i64 %v4043, 8
  br i1 %v4044, label %b399, label %b400
b399:
  br label %b401
b401:
  %v4045 = phi i64 [ 0, %b399 ], [ %v4124, %b406 ]
  %v4046 = phi <8 x float> [ splat (float 0x0000000000000000), %b399 ], [ %v4123, %b406 ]
  %v4047 = icmp slt i64 %v4045, %v8
  br i1 %v4047, label %b402, label %b403
b402:
  %v4048 = add i64 %v4045, 128
  %v4049 = icmp slt i64 %v4048, %v8
  %v4050 = select i1 %v4049, i64 %v4048, i64 %v8
  br label %b404
b404:
  %v4051 = phi i64 [ %v4045, %b402 ], [ %v4122, %b405 ]
  %v4052 = phi <8 x float> [ splat (float 0x0000000000000000), %b402 ], [ %v4121, %b405 ]
  %v4053 = icmp slt i64 %v4051, %v4050
  br i1 %v4053, label %b405, label %b406
b405:
  %v4054 = mul i64 %v4051, 64
  %v4055 = getelementptr inbounds float, ptr %v140, i64 %v4054
  %v4056 = mul i64 %v4051, 8
  %v4057 = getelementptr inbounds float, ptr %v44, i64 %v4056
  %v4058 = add i64 0, %v4043
  %v4059 = getelementptr inbounds float, ptr %v4057, i64 %v4058
  %v4060 = load float, ptr %v4059, align 4
  %v4061 = mul i64 %v4043, 8
  %v4062 = add i64 0, %v4061
  %v4063 = add i64 %v4062, 0
  %v4064 = getelementptr inbounds float, ptr %v4055, i64 %v4063
  %v4065 = load <8 x float>, ptr %v4064, align 4
  %v4066 = mul i64 %v4043, 8
  %v4067 = add i64 0, %v4066
  %v4068 = add i64 %v4067, 0
  %v4069 = getelementptr inbounds float, ptr %v86, i64 %v4068
  %v4070 = load <8 x float>, ptr %v4069, align 4
  %v4071 = fmul <8 x float> %v4065, %v4070
  %v4072 = mul i64 %v4043, 8
  %v4073 = add i64 0, %v4072
  %v4074 = add i64 %v4073, 0
  %v4075 = getelementptr inbounds float, ptr %v38, i64 %v4074
  %v4076 = load <8 x float>, ptr %v4075, align 4
  %v4077 = mul i64 %v4043, 8
  %v4078 = add i64 0, %v4077
  %v4079 = add i64 %v4078, 0
  %v4080 = getelementptr inbounds float, ptr %v36, i64 %v4079
  %v4081 = load <8 x float>, ptr %v4080, align 4
  %v4082 = insertelement <8 x float> poison, float %v4060, i64 0
  %v4083 = shufflevector <8 x float> %v4082, <8 x float> poison, <8 x i32> zeroinitializer
  %v4084 = fsub <8 x float> %v4083, %v4081
  %v4085 = fmul <8 x float> %v4076, %v4084
  %v4086 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4085)
  %v4087 = fneg <8 x float> %v4086
  %v4088 = fcmp olt <8 x float> %v4087, splat (float 0xC05A400000000000)
  %v4089 = select <8 x i1> %v4088, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4087
  %v4090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4089, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4091 = fsub <8 x float> %v4090, splat (float 0x4168000000000000)
  %v4092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4091, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4089)
  %v4093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4091, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4092)
  %v4094 = bitcast <8 x float> %v4090 to <8 x i32>
  %v4095 = fmul <8 x float> %v4093, %v4093
  %v4096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4093, <8 x float> splat (float 0x3F81227F40000000))
  %v4097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4096, <8 x float> %v4093, <8 x float> splat (float 0x3FA5556740000000))
  %v4098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4097, <8 x float> %v4093, <8 x float> splat (float 0x3FC5554B00000000))
  %v4099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4098, <8 x float> %v4093, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4095, <8 x float> %v4099, <8 x float> %v4093)
  %v4101 = sub <8 x i32> %v4094, splat (i32 1262485250)
  %v4102 = lshr <8 x i32> %v4101, splat (i32 1)
  %v4103 = sub <8 x i32> %v4101, %v4102
  %v4104 = shl <8 x i32> %v4102, splat (i32 23)
  %v4105 = bitcast <8 x i32> %v4104 to <8 x float>
  %v4106 = shl <8 x i32> %v4103, splat (i32 23)
  %v4107 = bitcast <8 x i32> %v4106 to <8 x float>
  %v4108 = fadd <8 x float> %v4100, splat (float 0x3FF0000000000000)
  %v4109 = fmul <8 x float> %v4108, %v4105
  %v4110 = fmul <8 x float> %v4109, %v4107
  %v4111 = fcmp olt <8 x float> %v4085, splat (float 0x0000000000000000)
  %v4112 = select <8 x i1> %v4111, <8 x float> %v4110, <8 x float> splat (float 0x3FF0000000000000)
  %v4113 = fadd <8 x float> %v4110, splat (float 0x3FF0000000000000)
  %v4114 = fdiv <8 x float> %v4112, %v4113
  %v4115 = fmul <8 x float> %v4071, %v4114
  %v4116 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4117 = shufflevector <8 x float> %v4116, <8 x float> poison, <8 x i32> zeroinitializer
  %v4118 = fsub <8 x float> %v4117, %v4114
  %v4119 = fmul <8 x float> %v4115, %v4118
  %v4120 = fmul <8 x float> %v4119, %v4084
  %v4121 = fadd <8 x float> %v4052, %v4120
  %v4122 = add nsw i64 %v4051, 1
  br label %b404
b406:
  %v4123 = fadd <8 x float> %v4046, %v4052
  %v4124 = add nsw i64 %v4045, 128
  br label %b401
b403:
  %v4125 = mul i64 %v4043, 8
  %v4126 = add i64 0, %v4125
  %v4127 = add i64 %v4126, 0
  %v4128 = getelementptr inbounds float, ptr %v174, i64 %v4127
  store <8 x float> %v4046, ptr %v4128, align 4
  %v4129 = add nsw i64 %v4043, 1
  br label %b398
b400:
  br label %b397
b397:
  %v4130 = icmp sgt i64 %v3, 1
  br i1 %v4130, label %b407, label %b408
b407:
  %v4131 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4132 = atomicrmw add ptr %v4131, i64 1 acq_rel
  %v4133 = load i64, ptr %v299, align 8
  %v4134 = add i64 %v4133, 1
  store i64 %v4134, ptr %v299, align 8
  %v4135 = mul i64 %v3, %v4134
  br label %b409
b409:
  %v4136 = load atomic i64, ptr %v4131 acquire, align 8
  %v4137 = icmp slt i64 %v4136, %v4135
  br i1 %v4137, label %b410, label %b411
b410:
  %v4138 = call i32 @sched_yield()
  br label %b409
b411:
  br label %b408
b408:
  %v4139 = icmp eq i64 %v2, 0
  br i1 %v4139, label %b412, label %b413
b412:
  br label %b414
b414:
  %v4140 = phi i64 [ 0, %b412 ], [ %v4215, %b419 ]
  %v4141 = icmp slt i64 %v4140, 8
  br i1 %v4141, label %b415, label %b416
b415:
  br label %b417
b417:
  %v4142 = phi i64 [ 0, %b415 ], [ %v4210, %b422 ]
  %v4143 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v4209, %b422 ]
  %v4144 = icmp slt i64 %v4142, %v8
  br i1 %v4144, label %b418, label %b419
b418:
  %v4145 = add i64 %v4142, 128
  %v4146 = icmp slt i64 %v4145, %v8
  %v4147 = select i1 %v4146, i64 %v4145, i64 %v8
  br label %b420
b420:
  %v4148 = phi i64 [ %v4142, %b418 ], [ %v4208, %b421 ]
  %v4149 = phi <8 x float> [ splat (float 0x0000000000000000), %b418 ], [ %v4207, %b421 ]
  %v4150 = icmp slt i64 %v4148, %v4147
  br i1 %v4150, label %b421, label %b422
b421:
  %v4151 = mul i64 %v4148, 64
  %v4152 = getelementptr inbounds float, ptr %v120, i64 %v4151
  %v4153 = mul i64 %v4148, 8
  %v4154 = getelementptr inbounds float, ptr %v114, i64 %v4153
  %v4155 = add i64 0, %v4140
  %v4156 = getelementptr inbounds float, ptr %v4154, i64 %v4155
  %v4157 = load float, ptr %v4156, align 4
  %v4158 = mul i64 %v4140, 8
  %v4159 = add i64 0, %v4158
  %v4160 = add i64 %v4159, 0
  %v4161 = getelementptr inbounds float, ptr %v4152, i64 %v4160
  %v4162 = load <8 x float>, ptr %v4161, align 4
  %v4163 = mul i64 %v4140, 8
  %v4164 = add i64 0, %v4163
  %v4165 = add i64 %v4164, 0
  %v4166 = getelementptr inbounds float, ptr %v38, i64 %v4165
  %v4167 = load <8 x float>, ptr %v4166, align 4
  %v4168 = mul i64 %v4140, 8
  %v4169 = add i64 0, %v4168
  %v4170 = add i64 %v4169, 0
  %v4171 = getelementptr inbounds float, ptr %v36, i64 %v4170
  %v4172 = load <8 x float>, ptr %v4171, align 4
  %v4173 = insertelement <8 x float> poison, float %v4157, i64 0
  %v4174 = shufflevector <8 x float> %v4173, <8 x float> poison, <8 x i32> zeroinitializer
  %v4175 = fsub <8 x float> %v4174, %v4172
  %v4176 = fmul <8 x float> %v4167, %v4175
  %v4177 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4176)
  %v4178 = fneg <8 x float> %v4177
  %v4179 = fcmp olt <8 x float> %v4178, splat (float 0xC05A400000000000)
  %v4180 = select <8 x i1> %v4179, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4178
  %v4181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4180, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4182 = fsub <8 x float> %v4181, splat (float 0x4168000000000000)
  %v4183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4182, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4180)
  %v4184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4182, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4183)
  %v4185 = bitcast <8 x float> %v4181 to <8 x i32>
  %v4186 = fmul <8 x float> %v4184, %v4184
  %v4187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4184, <8 x float> splat (float 0x3F81227F40000000))
  %v4188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4187, <8 x float> %v4184, <8 x float> splat (float 0x3FA5556740000000))
  %v4189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4188, <8 x float> %v4184, <8 x float> splat (float 0x3FC5554B00000000))
  %v4190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4189, <8 x float> %v4184, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4186, <8 x float> %v4190, <8 x float> %v4184)
  %v4192 = sub <8 x i32> %v4185, splat (i32 1262485250)
  %v4193 = lshr <8 x i32> %v4192, splat (i32 1)
  %v4194 = sub <8 x i32> %v4192, %v4193
  %v4195 = shl <8 x i32> %v4193, splat (i32 23)
  %v4196 = bitcast <8 x i32> %v4195 to <8 x float>
  %v4197 = shl <8 x i32> %v4194, splat (i32 23)
  %v4198 = bitcast <8 x i32> %v4197 to <8 x float>
  %v4199 = fadd <8 x float> %v4191, splat (float 0x3FF0000000000000)
  %v4200 = fmul <8 x float> %v4199, %v4196
  %v4201 = fmul <8 x float> %v4200, %v4198
  %v4202 = fcmp olt <8 x float> %v4176, splat (float 0x0000000000000000)
  %v4203 = select <8 x i1> %v4202, <8 x float> %v4201, <8 x float> splat (float 0x3FF0000000000000)
  %v4204 = fadd <8 x float> %v4201, splat (float 0x3FF0000000000000)
  %v4205 = fdiv <8 x float> %v4203, %v4204
  %v4206 = fmul <8 x float> %v4162, %v4205
  %v4207 = fadd <8 x float> %v4149, %v4206
  %v4208 = add nsw i64 %v4148, 1
  br label %b420
b422:
  %v4209 = fadd <8 x float> %v4143, %v4149
  %v4210 = add nsw i64 %v4142, 128
  br label %b417
b419:
  %v4211 = mul i64 %v4140, 8
  %v4212 = add i64 0, %v4211
  %v4213 = add i64 %v4212, 0
  %v4214 = getelementptr inbounds float, ptr %v176, i64 %v4213
  store <8 x float> %v4143, ptr %v4214, align 4
  %v4215 = add nsw i64 %v4140, 1
  br label %b414
b416:
  br label %b413
b413:
  %v4216 = icmp sgt i64 %v3, 1
  br i1 %v4216, label %b423, label %b424
b423:
  %v4217 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4218 = atomicrmw add ptr %v4217, i64 1 acq_rel
  %v4219 = load i64, ptr %v299, align 8
  %v4220 = add i64 %v4219, 1
  store i64 %v4220, ptr %v299, align 8
  %v4221 = mul i64 %v3, %v4220
  br label %b425
b425:
  %v4222 = load atomic i64, ptr %v4217 acquire, align 8
  %v4223 = icmp slt i64 %v4222, %v4221
  br i1 %v4223, label %b426, label %b427
b426:
  %v4224 = call i32 @sched_yield()
  br label %b425
b427:
  br label %b424
b424:
  %v4225 = icmp eq i64 %v2, 0
  br i1 %v4225, label %b428, label %b429
b428:
  br label %b430
b430:
  %v4226 = phi i64 [ 0, %b428 ], [ %v4301, %b435 ]
  %v4227 = icmp slt i64 %v4226, 8
  br i1 %v4227, label %b431, label %b432
b431:
  br label %b433
b433:
  %v4228 = phi i64 [ 0, %b431 ], [ %v4296, %b438 ]
  %v4229 = phi <8 x float> [ splat (float 0x0000000000000000), %b431 ], [ %v4295, %b438 ]
  %v4230 = icmp slt i64 %v4228, %v8
  br i1 %v4230, label %b434, label %b435
b434:
  %v4231 = add i64 %v4228, 128
  %v4232 = icmp slt i64 %v4231, %v8
  %v4233 = select i1 %v4232, i64 %v4231, i64 %v8
  br label %b436
b436:
  %v4234 = phi i64 [ %v4228, %b434 ], [ %v4294, %b437 ]
  %v4235 = phi <8 x float> [ splat (float 0x0000000000000000), %b434 ], [ %v4293, %b437 ]
  %v4236 = icmp slt i64 %v4234, %v4233
  br i1 %v4236, label %b437, label %b438
b437:
  %v4237 = mul i64 %v4234, 64
  %v4238 = getelementptr inbounds float, ptr %v124, i64 %v4237
  %v4239 = mul i64 %v4234, 8
  %v4240 = getelementptr inbounds float, ptr %v110, i64 %v4239
  %v4241 = add i64 0, %v4226
  %v4242 = getelementptr inbounds float, ptr %v4240, i64 %v4241
  %v4243 = load float, ptr %v4242, align 4
  %v4244 = mul i64 %v4226, 8
  %v4245 = add i64 0, %v4244
  %v4246 = add i64 %v4245, 0
  %v4247 = getelementptr inbounds float, ptr %v4238, i64 %v4246
  %v4248 = load <8 x float>, ptr %v4247, align 4
  %v4249 = mul i64 %v4226, 8
  %v4250 = add i64 0, %v4249
  %v4251 = add i64 %v4250, 0
  %v4252 = getelementptr inbounds float, ptr %v38, i64 %v4251
  %v4253 = load <8 x float>, ptr %v4252, align 4
  %v4254 = mul i64 %v4226, 8
  %v4255 = add i64 0, %v4254
  %v4256 = add i64 %v4255, 0
  %v4257 = getelementptr inbounds float, ptr %v36, i64 %v4256
  %v4258 = load <8 x float>, ptr %v4257, align 4
  %v4259 = insertelement <8 x float> poison, float %v4243, i64 0
  %v4260 = shufflevector <8 x float> %v4259, <8 x float> poison, <8 x i32> zeroinitializer
  %v4261 = fsub <8 x float> %v4260, %v4258
  %v4262 = fmul <8 x float> %v4253, %v4261
  %v4263 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4262)
  %v4264 = fneg <8 x float> %v4263
  %v4265 = fcmp olt <8 x float> %v4264, splat (float 0xC05A400000000000)
  %v4266 = select <8 x i1> %v4265, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4264
  %v4267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4266, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4268 = fsub <8 x float> %v4267, splat (float 0x4168000000000000)
  %v4269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4268, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4266)
  %v4270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4268, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4269)
  %v4271 = bitcast <8 x float> %v4267 to <8 x i32>
  %v4272 = fmul <8 x float> %v4270, %v4270
  %v4273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4270, <8 x float> splat (float 0x3F81227F40000000))
  %v4274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4273, <8 x float> %v4270, <8 x float> splat (float 0x3FA5556740000000))
  %v4275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4274, <8 x float> %v4270, <8 x float> splat (float 0x3FC5554B00000000))
  %v4276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4275, <8 x float> %v4270, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4272, <8 x float> %v4276, <8 x float> %v4270)
  %v4278 = sub <8 x i32> %v4271, splat (i32 1262485250)
  %v4279 = lshr <8 x i32> %v4278, splat (i32 1)
  %v4280 = sub <8 x i32> %v4278, %v4279
  %v4281 = shl <8 x i32> %v4279, splat (i32 23)
  %v4282 = bitcast <8 x i32> %v4281 to <8 x float>
  %v4283 = shl <8 x i32> %v4280, splat (i32 23)
  %v4284 = bitcast <8 x i32> %v4283 to <8 x float>
  %v4285 = fadd <8 x float> %v4277, splat (float 0x3FF0000000000000)
  %v4286 = fmul <8 x float> %v4285, %v4282
  %v4287 = fmul <8 x float> %v4286, %v4284
  %v4288 = fcmp olt <8 x float> %v4262, splat (float 0x0000000000000000)
  %v4289 = select <8 x i1> %v4288, <8 x float> %v4287, <8 x float> splat (float 0x3FF0000000000000)
  %v4290 = fadd <8 x float> %v4287, splat (float 0x3FF0000000000000)
  %v4291 = fdiv <8 x float> %v4289, %v4290
  %v4292 = fmul <8 x float> %v4248, %v4291
  %v4293 = fadd <8 x float> %v4235, %v4292
  %v4294 = add nsw i64 %v4234, 1
  br label %b436
b438:
  %v4295 = fadd <8 x float> %v4229, %v4235
  %v4296 = add nsw i64 %v4228, 128
  br label %b433
b435:
  %v4297 = mul i64 %v4226, 8
  %v4298 = add i64 0, %v4297
  %v4299 = add i64 %v4298, 0
  %v4300 = getelementptr inbounds float, ptr %v178, i64 %v4299
  store <8 x float> %v4229, ptr %v4300, align 4
  %v4301 = add nsw i64 %v4226, 1
  br label %b430
b432:
  br label %b429
b429:
  %v4302 = icmp sgt i64 %v3, 1
  br i1 %v4302, label %b439, label %b440
b439:
  %v4303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4304 = atomicrmw add ptr %v4303, i64 1 acq_rel
  %v4305 = load i64, ptr %v299, align 8
  %v4306 = add i64 %v4305, 1
  store i64 %v4306, ptr %v299, align 8
  %v4307 = mul i64 %v3, %v4306
  br label %b441
b441:
  %v4308 = load atomic i64, ptr %v4303 acquire, align 8
  %v4309 = icmp slt i64 %v4308, %v4307
  br i1 %v4309, label %b442, label %b443
b442:
  %v4310 = call i32 @sched_yield()
  br label %b441
b443:
  br label %b440
b440:
  %v4311 = icmp eq i64 %v2, 0
  br i1 %v4311, label %b444, label %b445
b444:
  br label %b446
b446:
  %v4312 = phi i64 [ 0, %b444 ], [ %v4387, %b451 ]
  %v4313 = icmp slt i64 %v4312, 8
  br i1 %v4313, label %b447, label %b448
b447:
  br label %b449
b449:
  %v4314 = phi i64 [ 0, %b447 ], [ %v4382, %b454 ]
  %v4315 = phi <8 x float> [ splat (float 0x0000000000000000), %b447 ], [ %v4381, %b454 ]
  %v4316 = icmp slt i64 %v4314, %v8
  br i1 %v4316, label %b450, label %b451
b450:
  %v4317 = add i64 %v4314, 128
  %v4318 = icmp slt i64 %v4317, %v8
  %v4319 = select i1 %v4318, i64 %v4317, i64 %v8
  br label %b452
b452:
  %v4320 = phi i64 [ %v4314, %b450 ], [ %v4380, %b453 ]
  %v4321 = phi <8 x float> [ splat (float 0x0000000000000000), %b450 ], [ %v4379, %b453 ]
  %v4322 = icmp slt i64 %v4320, %v4319
  br i1 %v4322, label %b453, label %b454
b453:
  %v4323 = mul i64 %v4320, 64
  %v4324 = getelementptr inbounds float, ptr %v128, i64 %v4323
  %v4325 = mul i64 %v4320, 8
  %v4326 = getelementptr inbounds float, ptr %v106, i64 %v4325
  %v4327 = add i64 0, %v4312
  %v4328 = getelementptr inbounds float, ptr %v4326, i64 %v4327
  %v4329 = load float, ptr %v4328, align 4
  %v4330 = mul i64 %v4312, 8
  %v4331 = add i64 0, %v4330
  %v4332 = add i64 %v4331, 0
  %v4333 = getelementptr inbounds float, ptr %v4324, i64 %v4332
  %v4334 = load <8 x float>, ptr %v4333, align 4
  %v4335 = mul i64 %v4312, 8
  %v4336 = add i64 0, %v4335
  %v4337 = add i64 %v4336, 0
  %v4338 = getelementptr inbounds float, ptr %v38, i64 %v4337
  %v4339 = load <8 x float>, ptr %v4338, align 4
  %v4340 = mul i64 %v4312, 8
  %v4341 = add i64 0, %v4340
  %v4342 = add i64 %v4341, 0
  %v4343 = getelementptr inbounds float, ptr %v36, i64 %v4342
  %v4344 = load <8 x float>, ptr %v4343, align 4
  %v4345 = insertelement <8 x float> poison, float %v4329, i64 0
  %v4346 = shufflevector <8 x float> %v4345, <8 x float> poison, <8 x i32> zeroinitializer
  %v4347 = fsub <8 x float> %v4346, %v4344
  %v4348 = fmul <8 x float> %v4339, %v4347
  %v4349 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4348)
  %v4350 = fneg <8 x float> %v4349
  %v4351 = fcmp olt <8 x float> %v4350, splat (float 0xC05A400000000000)
  %v4352 = select <8 x i1> %v4351, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4350
  %v4353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4352, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4354 = fsub <8 x float> %v4353, splat (float 0x4168000000000000)
  %v4355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4354, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4352)
  %v4356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4354, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4355)
  %v4357 = bitcast <8 x float> %v4353 to <8 x i32>
  %v4358 = fmul <8 x float> %v4356, %v4356
  %v4359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4356, <8 x float> splat (float 0x3F81227F40000000))
  %v4360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4359, <8 x float> %v4356, <8 x float> splat (float 0x3FA5556740000000))
  %v4361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4360, <8 x float> %v4356, <8 x float> splat (float 0x3FC5554B00000000))
  %v4362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4361, <8 x float> %v4356, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4358, <8 x float> %v4362, <8 x float> %v4356)
  %v4364 = sub <8 x i32> %v4357, splat (i32 1262485250)
  %v4365 = lshr <8 x i32> %v4364, splat (i32 1)
  %v4366 = sub <8 x i32> %v4364, %v4365
  %v4367 = shl <8 x i32> %v4365, splat (i32 23)
  %v4368 = bitcast <8 x i32> %v4367 to <8 x float>
  %v4369 = shl <8 x i32> %v4366, splat (i32 23)
  %v4370 = bitcast <8 x i32> %v4369 to <8 x float>
  %v4371 = fadd <8 x float> %v4363, splat (float 0x3FF0000000000000)
  %v4372 = fmul <8 x float> %v4371, %v4368
  %v4373 = fmul <8 x float> %v4372, %v4370
  %v4374 = fcmp olt <8 x float> %v4348, splat (float 0x0000000000000000)
  %v4375 = select <8 x i1> %v4374, <8 x float> %v4373, <8 x float> splat (float 0x3FF0000000000000)
  %v4376 = fadd <8 x float> %v4373, splat (float 0x3FF0000000000000)
  %v4377 = fdiv <8 x float> %v4375, %v4376
  %v4378 = fmul <8 x float> %v4334, %v4377
  %v4379 = fadd <8 x float> %v4321, %v4378
  %v4380 = add nsw i64 %v4320, 1
  br label %b452
b454:
  %v4381 = fadd <8 x float> %v4315, %v4321
  %v4382 = add nsw i64 %v4314, 128
  br label %b449
b451:
  %v4383 = mul i64 %v4312, 8
  %v4384 = add i64 0, %v4383
  %v4385 = add i64 %v4384, 0
  %v4386 = getelementptr inbounds float, ptr %v180, i64 %v4385
  store <8 x float> %v4315, ptr %v4386, align 4
  %v4387 = add nsw i64 %v4312, 1
  br label %b446
b448:
  br label %b445
b445:
  %v4388 = icmp sgt i64 %v3, 1
  br i1 %v4388, label %b455, label %b456
b455:
  %v4389 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4390 = atomicrmw add ptr %v4389, i64 1 acq_rel
  %v4391 = load i64, ptr %v299, align 8
  %v4392 = add i64 %v4391, 1
  store i64 %v4392, ptr %v299, align 8
  %v4393 = mul i64 %v3, %v4392
  br label %b457
b457:
  %v4394 = load atomic i64, ptr %v4389 acquire, align 8
  %v4395 = icmp slt i64 %v4394, %v4393
  br i1 %v4395, label %b458, label %b459
b458:
  %v4396 = call i32 @sched_yield()
  br label %b457
b459:
  br label %b456
b456:
  %v4397 = icmp eq i64 %v2, 0
  br i1 %v4397, label %b460, label %b461
b460:
  br label %b462
b462:
  %v4398 = phi i64 [ 0, %b460 ], [ %v4473, %b467 ]
  %v4399 = icmp slt i64 %v4398, 8
  br i1 %v4399, label %b463, label %b464
b463:
  br label %b465
b465:
  %v4400 = phi i64 [ 0, %b463 ], [ %v4468, %b470 ]
  %v4401 = phi <8 x float> [ splat (float 0x0000000000000000), %b463 ], [ %v4467, %b470 ]
  %v4402 = icmp slt i64 %v4400, %v8
  br i1 %v4402, label %b466, label %b467
b466:
  %v4403 = add i64 %v4400, 128
  %v4404 = icmp slt i64 %v4403, %v8
  %v4405 = select i1 %v4404, i64 %v4403, i64 %v8
  br label %b468
b468:
  %v4406 = phi i64 [ %v4400, %b466 ], [ %v4466, %b469 ]
  %v4407 = phi <8 x float> [ splat (float 0x0000000000000000), %b466 ], [ %v4465, %b469 ]
  %v4408 = icmp slt i64 %v4406, %v4405
  br i1 %v4408, label %b469, label %b470
b469:
  %v4409 = mul i64 %v4406, 64
  %v4410 = getelementptr inbounds float, ptr %v132, i64 %v4409
  %v4411 = mul i64 %v4406, 8
  %v4412 = getelementptr inbounds float, ptr %v102, i64 %v4411
  %v4413 = add i64 0, %v4398
  %v4414 = getelementptr inbounds float, ptr %v4412, i64 %v4413
  %v4415 = load float, ptr %v4414, align 4
  %v4416 = mul i64 %v4398, 8
  %v4417 = add i64 0, %v4416
  %v4418 = add i64 %v4417, 0
  %v4419 = getelementptr inbounds float, ptr %v4410, i64 %v4418
  %v4420 = load <8 x float>, ptr %v4419, align 4
  %v4421 = mul i64 %v4398, 8
  %v4422 = add i64 0, %v4421
  %v4423 = add i64 %v4422, 0
  %v4424 = getelementptr inbounds float, ptr %v38, i64 %v4423
  %v4425 = load <8 x float>, ptr %v4424, align 4
  %v4426 = mul i64 %v4398, 8
  %v4427 = add i64 0, %v4426
  %v4428 = add i64 %v4427, 0
  %v4429 = getelementptr inbounds float, ptr %v36, i64 %v4428
  %v4430 = load <8 x float>, ptr %v4429, align 4
  %v4431 = insertelement <8 x float> poison, float %v4415, i64 0
  %v4432 = shufflevector <8 x float> %v4431, <8 x float> poison, <8 x i32> zeroinitializer
  %v4433 = fsub <8 x float> %v4432, %v4430
  %v4434 = fmul <8 x float> %v4425, %v4433
  %v4435 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4434)
  %v4436 = fneg <8 x float> %v4435
  %v4437 = fcmp olt <8 x float> %v4436, splat (float 0xC05A400000000000)
  %v4438 = select <8 x i1> %v4437, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4436
  %v4439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4438, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4440 = fsub <8 x float> %v4439, splat (float 0x4168000000000000)
  %v4441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4440, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4438)
  %v4442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4440, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4441)
  %v4443 = bitcast <8 x float> %v4439 to <8 x i32>
  %v4444 = fmul <8 x float> %v4442, %v4442
  %v4445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4442, <8 x float> splat (float 0x3F81227F40000000))
  %v4446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4445, <8 x float> %v4442, <8 x float> splat (float 0x3FA5556740000000))
  %v4447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4446, <8 x float> %v4442, <8 x float> splat (float 0x3FC5554B00000000))
  %v4448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4447, <8 x float> %v4442, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4444, <8 x float> %v4448, <8 x float> %v4442)
  %v4450 = sub <8 x i32> %v4443, splat (i32 1262485250)
  %v4451 = lshr <8 x i32> %v4450, splat (i32 1)
  %v4452 = sub <8 x i32> %v4450, %v4451
  %v4453 = shl <8 x i32> %v4451, splat (i32 23)
  %v4454 = bitcast <8 x i32> %v4453 to <8 x float>
  %v4455 = shl <8 x i32> %v4452, splat (i32 23)
  %v4456 = bitcast <8 x i32> %v4455 to <8 x float>
  %v4457 = fadd <8 x float> %v4449, splat (float 0x3FF0000000000000)
  %v4458 = fmul <8 x float> %v4457, %v4454
  %v4459 = fmul <8 x float> %v4458, %v4456
  %v4460 = fcmp olt <8 x float> %v4434, splat (float 0x0000000000000000)
  %v4461 = select <8 x i1> %v4460, <8 x float> %v4459, <8 x float> splat (float 0x3FF0000000000000)
  %v4462 = fadd <8 x float> %v4459, splat (float 0x3FF0000000000000)
  %v4463 = fdiv <8 x float> %v4461, %v4462
  %v4464 = fmul <8 x float> %v4420, %v4463
  %v4465 = fadd <8 x float> %v4407, %v4464
  %v4466 = add nsw i64 %v4406, 1
  br label %b468
b470:
  %v4467 = fadd <8 x float> %v4401, %v4407
  %v4468 = add nsw i64 %v4400, 128
  br label %b465
b467:
  %v4469 = mul i64 %v4398, 8
  %v4470 = add i64 0, %v4469
  %v4471 = add i64 %v4470, 0
  %v4472 = getelementptr inbounds float, ptr %v182, i64 %v4471
  store <8 x float> %v4401, ptr %v4472, align 4
  %v4473 = add nsw i64 %v4398, 1
  br label %b462
b464:
  br label %b461
b461:
  %v4474 = icmp sgt i64 %v3, 1
  br i1 %v4474, label %b471, label %b472
b471:
  %v4475 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4476 = atomicrmw add ptr %v4475, i64 1 acq_rel
  %v4477 = load i64, ptr %v299, align 8
  %v4478 = add i64 %v4477, 1
  store i64 %v4478, ptr %v299, align 8
  %v4479 = mul i64 %v3, %v4478
  br label %b473
b473:
  %v4480 = load atomic i64, ptr %v4475 acquire, align 8
  %v4481 = icmp slt i64 %v4480, %v4479
  br i1 %v4481, label %b474, label %b475
b474:
  %v4482 = call i32 @sched_yield()
  br label %b473
b475:
  br label %b472
b472:
  %v4483 = icmp eq i64 %v2, 0
  br i1 %v4483, label %b476, label %b477
b476:
  br label %b478
b478:
  %v4484 = phi i64 [ 0, %b476 ], [ %v4559, %b483 ]
  %v4485 = icmp slt i64 %v4484, 8
  br i1 %v4485, label %b479, label %b480
b479:
  br label %b481
b481:
  %v4486 = phi i64 [ 0, %b479 ], [ %v4554, %b486 ]
  %v4487 = phi <8 x float> [ splat (float 0x0000000000000000), %b479 ], [ %v4553, %b486 ]
  %v4488 = icmp slt i64 %v4486, %v8
  br i1 %v4488, label %b482, label %b483
b482:
  %v4489 = add i64 %v4486, 128
  %v4490 = icmp slt i64 %v4489, %v8
  %v4491 = select i1 %v4490, i64 %v4489, i64 %v8
  br label %b484
b484:
  %v4492 = phi i64 [ %v4486, %b482 ], [ %v4552, %b485 ]
  %v4493 = phi <8 x float> [ splat (float 0x0000000000000000), %b482 ], [ %v4551, %b485 ]
  %v4494 = icmp slt i64 %v4492, %v4491
  br i1 %v4494, label %b485, label %b486
b485:
  %v4495 = mul i64 %v4492, 64
  %v4496 = getelementptr inbounds float, ptr %v136, i64 %v4495
  %v4497 = mul i64 %v4492, 8
  %v4498 = getelementptr inbounds float, ptr %v98, i64 %v4497
  %v4499 = add i64 0, %v4484
  %v4500 = getelementptr inbounds float, ptr %v4498, i64 %v4499
  %v4501 = load float, ptr %v4500, align 4
  %v4502 = mul i64 %v4484, 8
  %v4503 = add i64 0, %v4502
  %v4504 = add i64 %v4503, 0
  %v4505 = getelementptr inbounds float, ptr %v4496, i64 %v4504
  %v4506 = load <8 x float>, ptr %v4505, align 4
  %v4507 = mul i64 %v4484, 8
  %v4508 = add i64 0, %v4507
  %v4509 = add i64 %v4508, 0
  %v4510 = getelementptr inbounds float, ptr %v38, i64 %v4509
  %v4511 = load <8 x float>, ptr %v4510, align 4
  %v4512 = mul i64 %v4484, 8
  %v4513 = add i64 0, %v4512
  %v4514 = add i64 %v4513, 0
  %v4515 = getelementptr inbounds float, ptr %v36, i64 %v4514
  %v4516 = load <8 x float>, ptr %v4515, align 4
  %v4517 = insertelement <8 x float> poison, float %v4501, i64 0
  %v4518 = shufflevector <8 x float> %v4517, <8 x float> poison, <8 x i32> zeroinitializer
  %v4519 = fsub <8 x float> %v4518, %v4516
  %v4520 = fmul <8 x float> %v4511, %v4519
  %v4521 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4520)
  %v4522 = fneg <8 x float> %v4521
  %v4523 = fcmp olt <8 x float> %v4522, splat (float 0xC05A400000000000)
  %v4524 = select <8 x i1> %v4523, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4522
  %v4525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4524, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4526 = fsub <8 x float> %v4525, splat (float 0x4168000000000000)
  %v4527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4526, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4524)
  %v4528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4526, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4527)
  %v4529 = bitcast <8 x float> %v4525 to <8 x i32>
  %v4530 = fmul <8 x float> %v4528, %v4528
  %v4531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4528, <8 x float> splat (float 0x3F81227F40000000))
  %v4532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4531, <8 x float> %v4528, <8 x float> splat (float 0x3FA5556740000000))
  %v4533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4532, <8 x float> %v4528, <8 x float> splat (float 0x3FC5554B00000000))
  %v4534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4533, <8 x float> %v4528, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4530, <8 x float> %v4534, <8 x float> %v4528)
  %v4536 = sub <8 x i32> %v4529, splat (i32 1262485250)
  %v4537 = lshr <8 x i32> %v4536, splat (i32 1)
  %v4538 = sub <8 x i32> %v4536, %v4537
  %v4539 = shl <8 x i32> %v4537, splat (i32 23)
  %v4540 = bitcast <8 x i32> %v4539 to <8 x float>
  %v4541 = shl <8 x i32> %v4538, splat (i32 23)
  %v4542 = bitcast <8 x i32> %v4541 to <8 x float>
  %v4543 = fadd <8 x float> %v4535, splat (float 0x3FF0000000000000)
  %v4544 = fmul <8 x float> %v4543, %v4540
  %v4545 = fmul <8 x float> %v4544, %v4542
  %v4546 = fcmp olt <8 x float> %v4520, splat (float 0x0000000000000000)
  %v4547 = select <8 x i1> %v4546, <8 x float> %v4545, <8 x float> splat (float 0x3FF0000000000000)
  %v4548 = fadd <8 x float> %v4545, splat (float 0x3FF0000000000000)
  %v4549 = fdiv <8 x float> %v4547, %v4548
  %v4550 = fmul <8 x float> %v4506, %v4549
  %v4551 = fadd <8 x float> %v4493, %v4550
  %v4552 = add nsw i64 %v4492, 1
  br label %b484
b486:
  %v4553 = fadd <8 x float> %v4487, %v4493
  %v4554 = add nsw i64 %v4486, 128
  br label %b481
b483:
  %v4555 = mul i64 %v4484, 8
  %v4556 = add i64 0, %v4555
  %v4557 = add i64 %v4556, 0
  %v4558 = getelementptr inbounds float, ptr %v184, i64 %v4557
  store <8 x float> %v4487, ptr %v4558, align 4
  %v4559 = add nsw i64 %v4484, 1
  br label %b478
b480:
  br label %b477
b477:
  %v4560 = icmp sgt i64 %v3, 1
  br i1 %v4560, label %b487, label %b488
b487:
  %v4561 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4562 = atomicrmw add ptr %v4561, i64 1 acq_rel
  %v4563 = load i64, ptr %v299, align 8
  %v4564 = add i64 %v4563, 1
  store i64 %v4564, ptr %v299, align 8
  %v4565 = mul i64 %v3, %v4564
  br label %b489
b489:
  %v4566 = load atomic i64, ptr %v4561 acquire, align 8
  %v4567 = icmp slt i64 %v4566, %v4565
  br i1 %v4567, label %b490, label %b491
b490:
  %v4568 = call i32 @sched_yield()
  br label %b489
b491:
  br label %b488
b488:
  %v4569 = icmp eq i64 %v2, 0
  br i1 %v4569, label %b492, label %b493
b492:
  br label %b494
b494:
  %v4570 = phi i64 [ 0, %b492 ], [ %v4645, %b499 ]
  %v4571 = icmp slt i64 %v4570, 8
  br i1 %v4571, label %b495, label %b496
b495:
  br label %b497
b497:
  %v4572 = phi i64 [ 0, %b495 ], [ %v4640, %b502 ]
  %v4573 = phi <8 x float> [ splat (float 0x0000000000000000), %b495 ], [ %v4639, %b502 ]
  %v4574 = icmp slt i64 %v4572, %v8
  br i1 %v4574, label %b498, label %b499
b498:
  %v4575 = add i64 %v4572, 128
  %v4576 = icmp slt i64 %v4575, %v8
  %v4577 = select i1 %v4576, i64 %v4575, i64 %v8
  br label %b500
b500:
  %v4578 = phi i64 [ %v4572, %b498 ], [ %v4638, %b501 ]
  %v4579 = phi <8 x float> [ splat (float 0x0000000000000000), %b498 ], [ %v4637, %b501 ]
  %v4580 = icmp slt i64 %v4578, %v4577
  br i1 %v4580, label %b501, label %b502
b501:
  %v4581 = mul i64 %v4578, 64
  %v4582 = getelementptr inbounds float, ptr %v140, i64 %v4581
  %v4583 = mul i64 %v4578, 8
  %v4584 = getelementptr inbounds float, ptr %v44, i64 %v4583
  %v4585 = add i64 0, %v4570
  %v4586 = getelementptr inbounds float, ptr %v4584, i64 %v4585
  %v4587 = load float, ptr %v4586, align 4
  %v4588 = mul i64 %v4570, 8
  %v4589 = add i64 0, %v4588
  %v4590 = add i64 %v4589, 0
  %v4591 = getelementptr inbounds float, ptr %v4582, i64 %v4590
  %v4592 = load <8 x float>, ptr %v4591, align 4
  %v4593 = mul i64 %v4570, 8
  %v4594 = add i64 0, %v4593
  %v4595 = add i64 %v4594, 0
  %v4596 = getelementptr inbounds float, ptr %v38, i64 %v4595
  %v4597 = load <8 x float>, ptr %v4596, align 4
  %v4598 = mul i64 %v4570, 8
  %v4599 = add i64 0, %v4598
  %v4600 = add i64 %v4599, 0
  %v4601 = getelementptr inbounds float, ptr %v36, i64 %v4600
  %v4602 = load <8 x float>, ptr %v4601, align 4
  %v4603 = insertelement <8 x float> poison, float %v4587, i64 0
  %v4604 = shufflevector <8 x float> %v4603, <8 x float> poison, <8 x i32> zeroinitializer
  %v4605 = fsub <8 x float> %v4604, %v4602
  %v4606 = fmul <8 x float> %v4597, %v4605
  %v4607 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4606)
  %v4608 = fneg <8 x float> %v4607
  %v4609 = fcmp olt <8 x float> %v4608, splat (float 0xC05A400000000000)
  %v4610 = select <8 x i1> %v4609, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4608
  %v4611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4610, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4612 = fsub <8 x float> %v4611, splat (float 0x4168000000000000)
  %v4613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4612, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4610)
  %v4614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4612, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4613)
  %v4615 = bitcast <8 x float> %v4611 to <8 x i32>
  %v4616 = fmul <8 x float> %v4614, %v4614
  %v4617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4614, <8 x float> splat (float 0x3F81227F40000000))
  %v4618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4617, <8 x float> %v4614, <8 x float> splat (float 0x3FA5556740000000))
  %v4619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4618, <8 x float> %v4614, <8 x float> splat (float 0x3FC5554B00000000))
  %v4620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4619, <8 x float> %v4614, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4616, <8 x float> %v4620, <8 x float> %v4614)
  %v4622 = sub <8 x i32> %v4615, splat (i32 1262485250)
  %v4623 = lshr <8 x i32> %v4622, splat (i32 1)
  %v4624 = sub <8 x i32> %v4622, %v4623
  %v4625 = shl <8 x i32> %v4623, splat (i32 23)
  %v4626 = bitcast <8 x i32> %v4625 to <8 x float>
  %v4627 = shl <8 x i32> %v4624, splat (i32 23)
  %v4628 = bitcast <8 x i32> %v4627 to <8 x float>
  %v4629 = fadd <8 x float> %v4621, splat (float 0x3FF0000000000000)
  %v4630 = fmul <8 x float> %v4629, %v4626
  %v4631 = fmul <8 x float> %v4630, %v4628
  %v4632 = fcmp olt <8 x float> %v4606, splat (float 0x0000000000000000)
  %v4633 = select <8 x i1> %v4632, <8 x float> %v4631, <8 x float> splat (float 0x3FF0000000000000)
  %v4634 = fadd <8 x float> %v4631, splat (float 0x3FF0000000000000)
  %v4635 = fdiv <8 x float> %v4633, %v4634
  %v4636 = fmul <8 x float> %v4592, %v4635
  %v4637 = fadd <8 x float> %v4579, %v4636
  %v4638 = add nsw i64 %v4578, 1
  br label %b500
b502:
  %v4639 = fadd <8 x float> %v4573, %v4579
  %v4640 = add nsw i64 %v4572, 128
  br label %b497
b499:
  %v4641 = mul i64 %v4570, 8
  %v4642 = add i64 0, %v4641
  %v4643 = add i64 %v4642, 0
  %v4644 = getelementptr inbounds float, ptr %v186, i64 %v4643
  store <8 x float> %v4573, ptr %v4644, align 4
  %v4645 = add nsw i64 %v4570, 1
  br label %b494
b496:
  br label %b493
b493:
  %v4646 = icmp sgt i64 %v3, 1
  br i1 %v4646, label %b503, label %b504
b503:
  %v4647 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4648 = atomicrmw add ptr %v4647, i64 1 acq_rel
  %v4649 = load i64, ptr %v299, align 8
  %v4650 = add i64 %v4649, 1
  store i64 %v4650, ptr %v299, align 8
  %v4651 = mul i64 %v3, %v4650
  br label %b505
b505:
  %v4652 = load atomic i64, ptr %v4647 acquire, align 8
  %v4653 = icmp slt i64 %v4652, %v4651
  br i1 %v4653, label %b506, label %b507
b506:
  %v4654 = call i32 @sched_yield()
  br label %b505
b507:
  br label %b504
b504:
  %v4655 = icmp eq i64 %v2, 0
  br i1 %v4655, label %b508, label %b509
b508:
  br label %b510
b510:
  %v4656 = phi i64 [ 0, %b508 ], [ %v4685, %b515 ]
  %v4657 = phi <8 x float> [ splat (float 0x0000000000000000), %b508 ], [ %v4684, %b515 ]
  %v4658 = icmp slt i64 %v4656, %v8
  br i1 %v4658, label %b511, label %b512
b511:
  %v4659 = add i64 %v4656, 128
  %v4660 = icmp slt i64 %v4659, %v8
  %v4661 = select i1 %v4660, i64 %v4659, i64 %v8
  br label %b513
b513:
  %v4662 = phi i64 [ %v4656, %b511 ], [ %v4683, %b514 ]
  %v4663 = phi <8 x float> [ splat (float 0x0000000000000000), %b511 ], [ %v4682, %b514 ]
  %v4664 = icmp slt i64 %v4662, %v4661
  br i1 %v4664, label %b514, label %b515
b514:
  %v4665 = mul i64 %v4662, 8
  %v4666 = getelementptr inbounds float, ptr %v118, i64 %v4665
  %v4667 = mul i64 %v4662, 8
  %v4668 = getelementptr inbounds float, ptr %v116, i64 %v4667
  %v4669 = mul i64 %v4662, 8
  %v4670 = getelementptr inbounds float, ptr %v114, i64 %v4669
  %v4671 = add i64 0, 0
  %v4672 = getelementptr inbounds float, ptr %v4666, i64 %v4671
  %v4673 = load <8 x float>, ptr %v4672, align 4
  %v4674 = add i64 0, 0
  %v4675 = getelementptr inbounds float, ptr %v4668, i64 %v4674
  %v4676 = load <8 x float>, ptr %v4675, align 4
  %v4677 = fdiv <8 x float> %v4673, %v4676
  %v4678 = add i64 0, 0
  %v4679 = getelementptr inbounds float, ptr %v4670, i64 %v4678
  %v4680 = load <8 x float>, ptr %v4679, align 4
  %v4681 = fmul <8 x float> %v4677, %v4680
  %v4682 = fadd <8 x float> %v4663, %v4681
  %v4683 = add nsw i64 %v4662, 1
  br label %b513
b515:
  %v4684 = fadd <8 x float> %v4657, %v4663
  %v4685 = add nsw i64 %v4656, 128
  br label %b510
b512:
  %v4686 = add i64 0, 0
  %v4687 = getelementptr inbounds float, ptr %v188, i64 %v4686
  store <8 x float> %v4657, ptr %v4687, align 4
  br label %b509
b509:
  %v4688 = icmp sgt i64 %v3, 1
  br i1 %v4688, label %b516, label %b517
b516:
  %v4689 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4690 = atomicrmw add ptr %v4689, i64 1 acq_rel
  %v4691 = load i64, ptr %v299, align 8
  %v4692 = add i64 %v4691, 1
  store i64 %v4692, ptr %v299, align 8
  %v4693 = mul i64 %v3, %v4692
  br label %b518
b518:
  %v4694 = load atomic i64, ptr %v4689 acquire, align 8
  %v4695 = icmp slt i64 %v4694, %v4693
  br i1 %v4695, label %b519, label %b520
b519:
  %v4696 = call i32 @sched_yield()
  br label %b518
b520:
  br label %b517
b517:
  %v4697 = icmp eq i64 %v2, 0
  br i1 %v4697, label %b521, label %b522
b521:
  br label %b523
b523:
  %v4698 = phi i64 [ 0, %b521 ], [ %v4743, %b528 ]
  %v4699 = phi <8 x float> [ splat (float 0x0000000000000000), %b521 ], [ %v4742, %b528 ]
  %v4700 = icmp slt i64 %v4698, %v8
  br i1 %v4700, label %b524, label %b525
b524:
  %v4701 = add i64 %v4698, 128
  %v4702 = icmp slt i64 %v4701, %v8
  %v4703 = select i1 %v4702, i64 %v4701, i64 %v8
  br label %b526
b526:
  %v4704 = phi i64 [ %v4698, %b524 ], [ %v4741, %b527 ]
  %v4705 = phi <8 x float> [ splat (float 0x0000000000000000), %b524 ], [ %v4740, %b527 ]
  %v4706 = icmp slt i64 %v4704, %v4703
  br i1 %v4706, label %b527, label %b528
b527:
  %v4707 = mul i64 %v4704, 8
  %v4708 = getelementptr inbounds float, ptr %v118, i64 %v4707
  %v4709 = mul i64 %v4704, 8
  %v4710 = getelementptr inbounds float, ptr %v116, i64 %v4709
  %v4711 = mul i64 %v4704, 8
  %v4712 = getelementptr inbounds float, ptr %v122, i64 %v4711
  %v4713 = mul i64 %v4704, 8
  %v4714 = getelementptr inbounds float, ptr %v112, i64 %v4713
  %v4715 = mul i64 %v4704, 8
  %v4716 = getelementptr inbounds float, ptr %v110, i64 %v4715
  %v4717 = add i64 0, 0
  %v4718 = getelementptr inbounds float, ptr %v4708, i64 %v4717
  %v4719 = load <8 x float>, ptr %v4718, align 4
  %v4720 = add i64 0, 0
  %v4721 = getelementptr inbounds float, ptr %v4710, i64 %v4720
  %v4722 = load <8 x float>, ptr %v4721, align 4
  %v4723 = fdiv <8 x float> %v4719, %v4722
  %v4724 = add i64 0, 0
  %v4725 = getelementptr inbounds float, ptr %v78, i64 %v4724
  %v4726 = load <8 x float>, ptr %v4725, align 4
  %v4727 = fmul <8 x float> %v4723, %v4726
  %v4728 = add i64 0, 0
  %v4729 = getelementptr inbounds float, ptr %v4712, i64 %v4728
  %v4730 = load <8 x float>, ptr %v4729, align 4
  %v4731 = fadd <8 x float> %v4727, %v4730
  %v4732 = add i64 0, 0
  %v4733 = getelementptr inbounds float, ptr %v4714, i64 %v4732
  %v4734 = load <8 x float>, ptr %v4733, align 4
  %v4735 = fdiv <8 x float> %v4731, %v4734
  %v4736 = add i64 0, 0
  %v4737 = getelementptr inbounds float, ptr %v4716, i64 %v4736
  %v4738 = load <8 x float>, ptr %v4737, align 4
  %v4739 = fmul <8 x float> %v4735, %v4738
  %v4740 = fadd <8 x float> %v4705, %v4739
  %v4741 = add nsw i64 %v4704, 1
  br label %b526
b528:
  %v4742 = fadd <8 x float> %v4699, %v4705
  %v4743 = add nsw i64 %v4698, 128
  br label %b523
b525:
  %v4744 = add i64 0, 0
  %v4745 = getelementptr inbounds float, ptr %v190, i64 %v4744
  store <8 x float> %v4699, ptr %v4745, align 4
  br label %b522
b522:
  %v4746 = icmp sgt i64 %v3, 1
  br i1 %v4746, label %b529, label %b530
b529:
  %v4747 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4748 = atomicrmw add ptr %v4747, i64 1 acq_rel
  %v4749 = load i64, ptr %v299, align 8
  %v4750 = add i64 %v4749, 1
  store i64 %v4750, ptr %v299, align 8
  %v4751 = mul i64 %v3, %v4750
  br label %b531
b531:
  %v4752 = load atomic i64, ptr %v4747 acquire, align 8
  %v4753 = icmp slt i64 %v4752, %v4751
  br i1 %v4753, label %b532, label %b533
b532:
  %v4754 = call i32 @sched_yield()
  br label %b531
b533:
  br label %b530
b530:
  %v4755 = icmp eq i64 %v2, 0
  br i1 %v4755, label %b534, label %b535
b534:
  br label %b536
b536:
  %v4756 = phi i64 [ 0, %b534 ], [ %v4814, %b541 ]
  %v4757 = phi <8 x float> [ splat (float 0x0000000000000000), %b534 ], [ %v4813, %b541 ]
  %v4758 = icmp slt i64 %v4756, %v8
  br i1 %v4758, label %b537, label %b538
b537:
  %v4759 = add i64 %v4756, 128
  %v4760 = icmp slt i64 %v4759, %v8
  %v4761 = select i1 %v4760, i64 %v4759, i64 %v8
  br label %b539
b539:
  %v4762 = phi i64 [ %v4756, %b537 ], [ %v4812, %b540 ]
  %v4763 = phi <8 x float> [ splat (float 0x0000000000000000), %b537 ], [ %v4811, %b540 ]
  %v4764 = icmp slt i64 %v4762, %v4761
  br i1 %v4764, label %b540, label %b541
b540:
  %v4765 = mul i64 %v4762, 8
  %v4766 = getelementptr inbounds float, ptr %v118, i64 %v4765
  %v4767 = mul i64 %v4762, 8
  %v4768 = getelementptr inbounds float, ptr %v116, i64 %v4767
  %v4769 = mul i64 %v4762, 8
  %v4770 = getelementptr inbounds float, ptr %v122, i64 %v4769
  %v4771 = mul i64 %v4762, 8
  %v4772 = getelementptr inbounds float, ptr %v112, i64 %v4771
  %v4773 = mul i64 %v4762, 8
  %v4774 = getelementptr inbounds float, ptr %v126, i64 %v4773
  %v4775 = mul i64 %v4762, 8
  %v4776 = getelementptr inbounds float, ptr %v108, i64 %v4775
  %v4777 = mul i64 %v4762, 8
  %v4778 = getelementptr inbounds float, ptr %v106, i64 %v4777
  %v4779 = add i64 0, 0
  %v4780 = getelementptr inbounds float, ptr %v4766, i64 %v4779
  %v4781 = load <8 x float>, ptr %v4780, align 4
  %v4782 = add i64 0, 0
  %v4783 = getelementptr inbounds float, ptr %v4768, i64 %v4782
  %v4784 = load <8 x float>, ptr %v4783, align 4
  %v4785 = fdiv <8 x float> %v4781, %v4784
  %v4786 = add i64 0, 0
  %v4787 = getelementptr inbounds float, ptr %v78, i64 %v4786
  %v4788 = load <8 x float>, ptr %v4787, align 4
  %v4789 = fmul <8 x float> %v4785, %v4788
  %v4790 = add i64 0, 0
  %v4791 = getelementptr inbounds float, ptr %v4770, i64 %v4790
  %v4792 = load <8 x float>, ptr %v4791, align 4
  %v4793 = fadd <8 x float> %v4789, %v4792
  %v4794 = add i64 0, 0
  %v4795 = getelementptr inbounds float, ptr %v4772, i64 %v4794
  %v4796 = load <8 x float>, ptr %v4795, align 4
  %v4797 = fdiv <8 x float> %v4793, %v4796
  %v4798 = fmul <8 x float> %v4797, %v4788
  %v4799 = add i64 0, 0
  %v4800 = getelementptr inbounds float, ptr %v4774, i64 %v4799
  %v4801 = load <8 x float>, ptr %v4800, align 4
  %v4802 = fadd <8 x float> %v4798, %v4801
  %v4803 = add i64 0, 0
  %v4804 = getelementptr inbounds float, ptr %v4776, i64 %v4803
  %v4805 = load <8 x float>, ptr %v4804, align 4
  %v4806 = fdiv <8 x float> %v4802, %v4805
  %v4807 = add i64 0, 0
  %v4808 = getelementptr inbounds float, ptr %v4778, i64 %v4807
  %v4809 = load <8 x float>, ptr %v4808, align 4
  %v4810 = fmul <8 x float> %v4806, %v4809
  %v4811 = fadd <8 x float> %v4763, %v4810
  %v4812 = add nsw i64 %v4762, 1
  br label %b539
b541:
  %v4813 = fadd <8 x float> %v4757, %v4763
  %v4814 = add nsw i64 %v4756, 128
  br label %b536
b538:
  %v4815 = add i64 0, 0
  %v4816 = getelementptr inbounds float, ptr %v192, i64 %v4815
  store <8 x float> %v4757, ptr %v4816, align 4
  br label %b535
b535:
  %v4817 = icmp sgt i64 %v3, 1
  br i1 %v4817, label %b542, label %b543
b542:
  %v4818 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4819 = atomicrmw add ptr %v4818, i64 1 acq_rel
  %v4820 = load i64, ptr %v299, align 8
  %v4821 = add i64 %v4820, 1
  store i64 %v4821, ptr %v299, align 8
  %v4822 = mul i64 %v3, %v4821
  br label %b544
b544:
  %v4823 = load atomic i64, ptr %v4818 acquire, align 8
  %v4824 = icmp slt i64 %v4823, %v4822
  br i1 %v4824, label %b545, label %b546
b545:
  %v4825 = call i32 @sched_yield()
  br label %b544
b546:
  br label %b543
b543:
  %v4826 = icmp eq i64 %v2, 0
  br i1 %v4826, label %b547, label %b548
b547:
  br label %b549
b549:
  %v4827 = phi i64 [ 0, %b547 ], [ %v4898, %b554 ]
  %v4828 = phi <8 x float> [ splat (float 0x0000000000000000), %b547 ], [ %v4897, %b554 ]
  %v4829 = icmp slt i64 %v4827, %v8
  br i1 %v4829, label %b550, label %b551
b550:
  %v4830 = add i64 %v4827, 128
  %v4831 = icmp slt i64 %v4830, %v8
  %v4832 = select i1 %v4831, i64 %v4830, i64 %v8
  br label %b552
b552:
  %v4833 = phi i64 [ %v4827, %b550 ], [ %v4896, %b553 ]
  %v4834 = phi <8 x float> [ splat (float 0x0000000000000000), %b550 ], [ %v4895, %b553 ]
  %v4835 = icmp slt i64 %v4833, %v4832
  br i1 %v4835, label %b553, label %b554
b553:
  %v4836 = mul i64 %v4833, 8
  %v4837 = getelementptr inbounds float, ptr %v118, i64 %v4836
  %v4838 = mul i64 %v4833, 8
  %v4839 = getelementptr inbounds float, ptr %v116, i64 %v4838
  %v4840 = mul i64 %v4833, 8
  %v4841 = getelementptr inbounds float, ptr %v122, i64 %v4840
  %v4842 = mul i64 %v4833, 8
  %v4843 = getelementptr inbounds float, ptr %v112, i64 %v4842
  %v4844 = mul i64 %v4833, 8
  %v4845 = getelementptr inbounds float, ptr %v126, i64 %v4844
  %v4846 = mul i64 %v4833, 8
  %v4847 = getelementptr inbounds float, ptr %v108, i64 %v4846
  %v4848 = mul i64 %v4833, 8
  %v4849 = getelementptr inbounds float, ptr %v130, i64 %v4848
  %v4850 = mul i64 %v4833, 8
  %v4851 = getelementptr inbounds float, ptr %v104, i64 %v4850
  %v4852 = mul i64 %v4833, 8
  %v4853 = getelementptr inbounds float, ptr %v102, i64 %v4852
  %v4854 = add i64 0, 0
  %v4855 = getelementptr inbounds float, ptr %v4837, i64 %v4854
  %v4856 = load <8 x float>, ptr %v4855, align 4
  %v4857 = add i64 0, 0
  %v4858 = getelementptr inbounds float, ptr %v4839, i64 %v4857
  %v4859 = load <8 x float>, ptr %v4858, align 4
  %v4860 = fdiv <8 x float> %v4856, %v4859
  %v4861 = add i64 0, 0
  %v4862 = getelementptr inbounds float, ptr %v78, i64 %v4861
  %v4863 = load <8 x float>, ptr %v4862, align 4
  %v4864 = fmul <8 x float> %v4860, %v4863
  %v4865 = add i64 0, 0
  %v4866 = getelementptr inbounds float, ptr %v4841, i64 %v4865
  %v4867 = load <8 x float>, ptr %v4866, align 4
  %v4868 = fadd <8 x float> %v4864, %v4867
  %v4869 = add i64 0, 0
  %v4870 = getelementptr inbounds float, ptr %v4843, i64 %v4869
  %v4871 = load <8 x float>, ptr %v4870, align 4
  %v4872 = fdiv <8 x float> %v4868, %v4871
  %v4873 = fmul <8 x float> %v4872, %v4863
  %v4874 = add i64 0, 0
  %v4875 = getelementptr inbounds float, ptr %v4845, i64 %v4874
  %v4876 = load <8 x float>, ptr %v4875, align 4
  %v4877 = fadd <8 x float> %v4873, %v4876
  %v4878 = add i64 0, 0
  %v4879 = getelementptr inbounds float, ptr %v4847, i64 %v4878
  %v4880 = load <8 x float>, ptr %v4879, align 4
  %v4881 = fdiv <8 x float> %v4877, %v4880
  %v4882 = fmul <8 x float> %v4881, %v4863
  %v4883 = add i64 0, 0
  %v4884 = getelementptr inbounds float, ptr %v4849, i64 %v4883
  %v4885 = load <8 x float>, ptr %v4884, align 4
  %v4886 = fadd <8 x float> %v4882, %v4885
  %v4887 = add i64 0, 0
  %v4888 = getelementptr inbounds float, ptr %v4851, i64 %v4887
  %v4889 = load <8 x float>, ptr %v4888, align 4
  %v4890 = fdiv <8 x float> %v4886, %v4889
  %v4891 = add i64 0, 0
  %v4892 = getelementptr inbounds float, ptr %v4853, i64 %v4891
  %v4893 = load <8 x float>, ptr %v4892, align 4
  %v4894 = fmul <8 x float> %v4890, %v4893
  %v4895 = fadd <8 x float> %v4834, %v4894
  %v4896 = add nsw i64 %v4833, 1
  br label %b552
b554:
  %v4897 = fadd <8 x float> %v4828, %v4834
  %v4898 = add nsw i64 %v4827, 128
  br label %b549
b551:
  %v4899 = add i64 0, 0
  %v4900 = getelementptr inbounds float, ptr %v194, i64 %v4899
  store <8 x float> %v4828, ptr %v4900, align 4
  br label %b548
b548:
  %v4901 = icmp sgt i64 %v3, 1
  br i1 %v4901, label %b555, label %b556
b555:
  %v4902 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4903 = atomicrmw add ptr %v4902, i64 1 acq_rel
  %v4904 = load i64, ptr %v299, align 8
  %v4905 = add i64 %v4904, 1
  store i64 %v4905, ptr %v299, align 8
  %v4906 = mul i64 %v3, %v4905
  br label %b557
b557:
  %v4907 = load atomic i64, ptr %v4902 acquire, align 8
  %v4908 = icmp slt i64 %v4907, %v4906
  br i1 %v4908, label %b558, label %b559
b558:
  %v4909 = call i32 @sched_yield()
  br label %b557
b559:
  br label %b556
b556:
  %v4910 = icmp eq i64 %v2, 0
  br i1 %v4910, label %b560, label %b561
b560:
  br label %b562
b562:
  %v4911 = phi i64 [ 0, %b560 ], [ %v4995, %b567 ]
  %v4912 = phi <8 x float> [ splat (float 0x0000000000000000), %b560 ], [ %v4994, %b567 ]
  %v4913 = icmp slt i64 %v4911, %v8
  br i1 %v4913, label %b563, label %b564
b563:
  %v4914 = add i64 %v4911, 128
  %v4915 = icmp slt i64 %v4914, %v8
  %v4916 = select i1 %v4915, i64 %v4914, i64 %v8
  br label %b565
b565:
  %v4917 = phi i64 [ %v4911, %b563 ], [ %v4993, %b566 ]
  %v4918 = phi <8 x float> [ splat (float 0x0000000000000000), %b563 ], [ %v4992, %b566 ]
  %v4919 = icmp slt i64 %v4917, %v4916
  br i1 %v4919, label %b566, label %b567
b566:
  %v4920 = mul i64 %v4917, 8
  %v4921 = getelementptr inbounds float, ptr %v118, i64 %v4920
  %v4922 = mul i64 %v4917, 8
  %v4923 = getelementptr inbounds float, ptr %v116, i64 %v4922
  %v4924 = mul i64 %v4917, 8
  %v4925 = getelementptr inbounds float, ptr %v122, i64 %v4924
  %v4926 = mul i64 %v4917, 8
  %v4927 = getelementptr inbounds float, ptr %v112, i64 %v4926
  %v4928 = mul i64 %v4917, 8
  %v4929 = getelementptr inbounds float, ptr %v126, i64 %v4928
  %v4930 = mul i64 %v4917, 8
  %v4931 = getelementptr inbounds float, ptr %v108, i64 %v4930
  %v4932 = mul i64 %v4917, 8
  %v4933 = getelementptr inbounds float, ptr %v130, i64 %v4932
  %v4934 = mul i64 %v4917, 8
  %v4935 = getelementptr inbounds float, ptr %v104, i64 %v4934
  %v4936 = mul i64 %v4917, 8
  %v4937 = getelementptr inbounds float, ptr %v134, i64 %v4936
  %v4938 = mul i64 %v4917, 8
  %v4939 = getelementptr inbounds float, ptr %v100, i64 %v4938
  %v4940 = mul i64 %v4917, 8
  %v4941 = getelementptr inbounds float, ptr %v98, i64 %v4940
  %v4942 = add i64 0, 0
  %v4943 = getelementptr inbounds float, ptr %v4921, i64 %v4942
  %v4944 = load <8 x float>, ptr %v4943, align 4
  %v4945 = add i64 0, 0
  %v4946 = getelementptr inbounds float, ptr %v4923, i64 %v4945
  %v4947 = load <8 x float>, ptr %v4946, align 4
  %v4948 = fdiv <8 x float> %v4944, %v4947
  %v4949 = add i64 0, 0
  %v4950 = getelementptr inbounds float, ptr %v78, i64 %v4949
  %v4951 = load <8 x float>, ptr %v4950, align 4
  %v4952 = fmul <8 x float> %v4948, %v4951
  %v4953 = add i64 0, 0
  %v4954 = getelementptr inbounds float, ptr %v4925, i64 %v4953
  %v4955 = load <8 x float>, ptr %v4954, align 4
  %v4956 = fadd <8 x float> %v4952, %v4955
  %v4957 = add i64 0, 0
  %v4958 = getelementptr inbounds float, ptr %v4927, i64 %v4957
  %v4959 = load <8 x float>, ptr %v4958, align 4
  %v4960 = fdiv <8 x float> %v4956, %v4959
  %v4961 = fmul <8 x float> %v4960, %v4951
  %v4962 = add i64 0, 0
  %v4963 = getelementptr inbounds float, ptr %v4929, i64 %v4962
  %v4964 = load <8 x float>, ptr %v4963, align 4
  %v4965 = fadd <8 x float> %v4961, %v4964
  %v4966 = add i64 0, 0
  %v4967 = getelementptr inbounds float, ptr %v4931, i64 %v4966
  %v4968 = load <8 x float>, ptr %v4967, align 4
  %v4969 = fdiv <8 x float> %v4965, %v4968
  %v4970 = fmul <8 x float> %v4969, %v4951
  %v4971 = add i64 0, 0
  %v4972 = getelementptr inbounds float, ptr %v4933, i64 %v4971
  %v4973 = load <8 x float>, ptr %v4972, align 4
  %v4974 = fadd <8 x float> %v4970, %v4973
  %v4975 = add i64 0, 0
  %v4976 = getelementptr inbounds float, ptr %v4935, i64 %v4975
  %v4977 = load <8 x float>, ptr %v4976, align 4
  %v4978 = fdiv <8 x float> %v4974, %v4977
  %v4979 = fmul <8 x float> %v4978, %v4951
  %v4980 = add i64 0, 0
  %v4981 = getelementptr inbounds float, ptr %v4937, i64 %v4980
  %v4982 = load <8 x float>, ptr %v4981, align 4
  %v4983 = fadd <8 x float> %v4979, %v4982
  %v4984 = add i64 0, 0
  %v4985 = getelementptr inbounds float, ptr %v4939, i64 %v4984
  %v4986 = load <8 x float>, ptr %v4985, align 4
  %v4987 = fdiv <8 x float> %v4983, %v4986
  %v4988 = add i64 0, 0
  %v4989 = getelementptr inbounds float, ptr %v4941, i64 %v4988
  %v4990 = load <8 x float>, ptr %v4989, align 4
  %v4991 = fmul <8 x float> %v4987, %v4990
  %v4992 = fadd <8 x float> %v4918, %v4991
  %v4993 = add nsw i64 %v4917, 1
  br label %b565
b567:
  %v4994 = fadd <8 x float> %v4912, %v4918
  %v4995 = add nsw i64 %v4911, 128
  br label %b562
b564:
  %v4996 = add i64 0, 0
  %v4997 = getelementptr inbounds float, ptr %v196, i64 %v4996
  store <8 x float> %v4912, ptr %v4997, align 4
  br label %b561
b561:
  %v4998 = icmp sgt i64 %v3, 1
  br i1 %v4998, label %b568, label %b569
b568:
  %v4999 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5000 = atomicrmw add ptr %v4999, i64 1 acq_rel
  %v5001 = load i64, ptr %v299, align 8
  %v5002 = add i64 %v5001, 1
  store i64 %v5002, ptr %v299, align 8
  %v5003 = mul i64 %v3, %v5002
  br label %b570
b570:
  %v5004 = load atomic i64, ptr %v4999 acquire, align 8
  %v5005 = icmp slt i64 %v5004, %v5003
  br i1 %v5005, label %b571, label %b572
b571:
  %v5006 = call i32 @sched_yield()
  br label %b570
b572:
  br label %b569
b569:
  %v5007 = icmp eq i64 %v2, 0
  br i1 %v5007, label %b573, label %b574
b573:
  br label %b575
b575:
  %v5008 = phi i64 [ 0, %b573 ], [ %v5105, %b580 ]
  %v5009 = phi <8 x float> [ splat (float 0x0000000000000000), %b573 ], [ %v5104, %b580 ]
  %v5010 = icmp slt i64 %v5008, %v8
  br i1 %v5010, label %b576, label %b577
b576:
  %v5011 = add i64 %v5008, 128
  %v5012 = icmp slt i64 %v5011, %v8
  %v5013 = select i1 %v5012, i64 %v5011, i64 %v8
  br label %b578
b578:
  %v5014 = phi i64 [ %v5008, %b576 ], [ %v5103, %b579 ]
  %v5015 = phi <8 x float> [ splat (float 0x0000000000000000), %b576 ], [ %v5102, %b579 ]
  %v5016 = icmp slt i64 %v5014, %v5013
  br i1 %v5016, label %b579, label %b580
b579:
  %v5017 = mul i64 %v5014, 8
  %v5018 = getelementptr inbounds float, ptr %v118, i64 %v5017
  %v5019 = mul i64 %v5014, 8
  %v5020 = getelementptr inbounds float, ptr %v116, i64 %v5019
  %v5021 = mul i64 %v5014, 8
  %v5022 = getelementptr inbounds float, ptr %v122, i64 %v5021
  %v5023 = mul i64 %v5014, 8
  %v5024 = getelementptr inbounds float, ptr %v112, i64 %v5023
  %v5025 = mul i64 %v5014, 8
  %v5026 = getelementptr inbounds float, ptr %v126, i64 %v5025
  %v5027 = mul i64 %v5014, 8
  %v5028 = getelementptr inbounds float, ptr %v108, i64 %v5027
  %v5029 = mul i64 %v5014, 8
  %v5030 = getelementptr inbounds float, ptr %v130, i64 %v5029
  %v5031 = mul i64 %v5014, 8
  %v5032 = getelementptr inbounds float, ptr %v104, i64 %v5031
  %v5033 = mul i64 %v5014, 8
  %v5034 = getelementptr inbounds float, ptr %v134, i64 %v5033
  %v5035 = mul i64 %v5014, 8
  %v5036 = getelementptr inbounds float, ptr %v100, i64 %v5035
  %v5037 = mul i64 %v5014, 8
  %v5038 = getelementptr inbounds float, ptr %v138, i64 %v5037
  %v5039 = mul i64 %v5014, 8
  %v5040 = getelementptr inbounds float, ptr %v96, i64 %v5039
  %v5041 = mul i64 %v5014, 8
  %v5042 = getelementptr inbounds float, ptr %v44, i64 %v5041
  %v5043 = add i64 0, 0
  %v5044 = getelementptr inbounds float, ptr %v5018, i64 %v5043
  %v5045 = load <8 x float>, ptr %v5044, align 4
  %v5046 = add i64 0, 0
  %v5047 = getelementptr inbounds float, ptr %v5020, i64 %v5046
  %v5048 = load <8 x float>, ptr %v5047, align 4
  %v5049 = fdiv <8 x float> %v5045, %v5048
  %v5050 = add i64 0, 0
  %v5051 = getelementptr inbounds float, ptr %v78, i64 %v5050
  %v5052 = load <8 x float>, ptr %v5051, align 4
  %v5053 = fmul <8 x float> %v5049, %v5052
  %v5054 = add i64 0, 0
  %v5055 = getelementptr inbounds float, ptr %v5022, i64 %v5054
  %v5056 = load <8 x float>, ptr %v5055, align 4
  %v5057 = fadd <8 x float> %v5053, %v5056
  %v5058 = add i64 0, 0
  %v5059 = getelementptr inbounds float, ptr %v5024, i64 %v5058
  %v5060 = load <8 x float>, ptr %v5059, align 4
  %v5061 = fdiv <8 x float> %v5057, %v5060
  %v5062 = fmul <8 x float> %v5061, %v5052
  %v5063 = add i64 0, 0
  %v5064 = getelementptr inbounds float, ptr %v5026, i64 %v5063
  %v5065 = load <8 x float>, ptr %v5064, align 4
  %v5066 = fadd <8 x float> %v5062, %v5065
  %v5067 = add i64 0, 0
  %v5068 = getelementptr inbounds float, ptr %v5028, i64 %v5067
  %v5069 = load <8 x float>, ptr %v5068, align 4
  %v5070 = fdiv <8 x float> %v5066, %v5069
  %v5071 = fmul <8 x float> %v5070, %v5052
  %v5072 = add i64 0, 0
  %v5073 = getelementptr inbounds float, ptr %v5030, i64 %v5072
  %v5074 = load <8 x float>, ptr %v5073, align 4
  %v5075 = fadd <8 x float> %v5071, %v5074
  %v5076 = add i64 0, 0
  %v5077 = getelementptr inbounds float, ptr %v5032, i64 %v5076
  %v5078 = load <8 x float>, ptr %v5077, align 4
  %v5079 = fdiv <8 x float> %v5075, %v5078
  %v5080 = fmul <8 x float> %v5079, %v5052
  %v5081 = add i64 0, 0
  %v5082 = getelementptr inbounds float, ptr %v5034, i64 %v5081
  %v5083 = load <8 x float>, ptr %v5082, align 4
  %v5084 = fadd <8 x float> %v5080, %v5083
  %v5085 = add i64 0, 0
  %v5086 = getelementptr inbounds float, ptr %v5036, i64 %v5085
  %v5087 = load <8 x float>, ptr %v5086, align 4
  %v5088 = fdiv <8 x float> %v5084, %v5087
  %v5089 = fmul <8 x float> %v5088, %v5052
  %v5090 = add i64 0, 0
  %v5091 = getelementptr inbounds float, ptr %v5038, i64 %v5090
  %v5092 = load <8 x float>, ptr %v5091, align 4
  %v5093 = fadd <8 x float> %v5089, %v5092
  %v5094 = add i64 0, 0
  %v5095 = getelementptr inbounds float, ptr %v5040, i64 %v5094
  %v5096 = load <8 x float>, ptr %v5095, align 4
  %v5097 = fdiv <8 x float> %v5093, %v5096
  %v5098 = add i64 0, 0
  %v5099 = getelementptr inbounds float, ptr %v5042, i64 %v5098
  %v5100 = load <8 x float>, ptr %v5099, align 4
  %v5101 = fmul <8 x float> %v5097, %v5100
  %v5102 = fadd <8 x float> %v5015, %v5101
  %v5103 = add nsw i64 %v5014, 1
  br label %b578
b580:
  %v5104 = fadd <8 x float> %v5009, %v5015
  %v5105 = add nsw i64 %v5008, 128
  br label %b575
b577:
  %v5106 = add i64 0, 0
  %v5107 = getelementptr inbounds float, ptr %v198, i64 %v5106
  store <8 x float> %v5009, ptr %v5107, align 4
  br label %b574
b574:
  %v5108 = icmp sgt i64 %v3, 1
  br i1 %v5108, label %b581, label %b582
b581:
  %v5109 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5110 = atomicrmw add ptr %v5109, i64 1 acq_rel
  %v5111 = load i64, ptr %v299, align 8
  %v5112 = add i64 %v5111, 1
  store i64 %v5112, ptr %v299, align 8
  %v5113 = mul i64 %v3, %v5112
  br label %b583
b583:
  %v5114 = load atomic i64, ptr %v5109 acquire, align 8
  %v5115 = icmp slt i64 %v5114, %v5113
  br i1 %v5115, label %b584, label %b585
b584:
  %v5116 = call i32 @sched_yield()
  br label %b583
b585:
  br label %b582
b582:
  %v5117 = icmp eq i64 %v2, 0
  br i1 %v5117, label %b586, label %b587
b586:
  br label %b588
b588:
  %v5118 = phi i64 [ 0, %b586 ], [ %v5141, %b593 ]
  %v5119 = phi <8 x float> [ splat (float 0x0000000000000000), %b586 ], [ %v5140, %b593 ]
  %v5120 = icmp slt i64 %v5118, %v8
  br i1 %v5120, label %b589, label %b590
b589:
  %v5121 = add i64 %v5118, 128
  %v5122 = icmp slt i64 %v5121, %v8
  %v5123 = select i1 %v5122, i64 %v5121, i64 %v8
  br label %b591
b591:
  %v5124 = phi i64 [ %v5118, %b589 ], [ %v5139, %b592 ]
  %v5125 = phi <8 x float> [ splat (float 0x0000000000000000), %b589 ], [ %v5138, %b592 ]
  %v5126 = icmp slt i64 %v5124, %v5123
  br i1 %v5126, label %b592, label %b593
b592:
  %v5127 = mul i64 %v5124, 8
  %v5128 = getelementptr inbounds float, ptr %v118, i64 %v5127
  %v5129 = mul i64 %v5124, 8
  %v5130 = getelementptr inbounds float, ptr %v116, i64 %v5129
  %v5131 = add i64 0, 0
  %v5132 = getelementptr inbounds float, ptr %v5128, i64 %v5131
  %v5133 = load <8 x float>, ptr %v5132, align 4
  %v5134 = add i64 0, 0
  %v5135 = getelementptr inbounds float, ptr %v5130, i64 %v5134
  %v5136 = load <8 x float>, ptr %v5135, align 4
  %v5137 = fdiv <8 x float> %v5133, %v5136
  %v5138 = fadd <8 x float> %v5125, %v5137
  %v5139 = add nsw i64 %v5124, 1
  br label %b591
b593:
  %v5140 = fadd <8 x float> %v5119, %v5125
  %v5141 = add nsw i64 %v5118, 128
  br label %b588
b590:
  %v5142 = add i64 0, 0
  %v5143 = getelementptr inbounds float, ptr %v200, i64 %v5142
  store <8 x float> %v5119, ptr %v5143, align 4
  br label %b587
b587:
  %v5144 = icmp sgt i64 %v3, 1
  br i1 %v5144, label %b594, label %b595
b594:
  %v5145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5146 = atomicrmw add ptr %v5145, i64 1 acq_rel
  %v5147 = load i64, ptr %v299, align 8
  %v5148 = add i64 %v5147, 1
  store i64 %v5148, ptr %v299, align 8
  %v5149 = mul i64 %v3, %v5148
  br label %b596
b596:
  %v5150 = load atomic i64, ptr %v5145 acquire, align 8
  %v5151 = icmp slt i64 %v5150, %v5149
  br i1 %v5151, label %b597, label %b598
b597:
  %v5152 = call i32 @sched_yield()
  br label %b596
b598:
  br label %b595
b595:
  %v5153 = icmp eq i64 %v2, 0
  br i1 %v5153, label %b599, label %b600
b599:
  br label %b601
b601:
  %v5154 = phi i64 [ 0, %b599 ], [ %v5193, %b606 ]
  %v5155 = phi <8 x float> [ splat (float 0x0000000000000000), %b599 ], [ %v5192, %b606 ]
  %v5156 = icmp slt i64 %v5154, %v8
  br i1 %v5156, label %b602, label %b603
b602:
  %v5157 = add i64 %v5154, 128
  %v5158 = icmp slt i64 %v5157, %v8
  %v5159 = select i1 %v5158, i64 %v5157, i64 %v8
  br label %b604
b604:
  %v5160 = phi i64 [ %v5154, %b602 ], [ %v5191, %b605 ]
  %v5161 = phi <8 x float> [ splat (float 0x0000000000000000), %b602 ], [ %v5190, %b605 ]
  %v5162 = icmp slt i64 %v5160, %v5159
  br i1 %v5162, label %b605, label %b606
b605:
  %v5163 = mul i64 %v5160, 8
  %v5164 = getelementptr inbounds float, ptr %v118, i64 %v5163
  %v5165 = mul i64 %v5160, 8
  %v5166 = getelementptr inbounds float, ptr %v116, i64 %v5165
  %v5167 = mul i64 %v5160, 8
  %v5168 = getelementptr inbounds float, ptr %v122, i64 %v5167
  %v5169 = mul i64 %v5160, 8
  %v5170 = getelementptr inbounds float, ptr %v112, i64 %v5169
  %v5171 = add i64 0, 0
  %v5172 = getelementptr inbounds float, ptr %v5164, i64 %v5171
  %v5173 = load <8 x float>, ptr %v5172, align 4
  %v5174 = add i64 0, 0
  %v5175 = getelementptr inbounds float, ptr %v5166, i64 %v5174
  %v5176 = load <8 x float>, ptr %v5175, align 4
  %v5177 = fdiv <8 x float> %v5173, %v5176
  %v5178 = add i64 0, 0
  %v5179 = getelementptr inbounds float, ptr %v78, i64 %v5178
  %v5180 = load <8 x float>, ptr %v5179, align 4
  %v5181 = fmul <8 x float> %v5177, %v5180
  %v5182 = add i64 0, 0
  %v5183 = getelementptr inbounds float, ptr %v5168, i64 %v5182
  %v5184 = load <8 x float>, ptr %v5183, align 4
  %v5185 = fadd <8 x float> %v5181, %v5184
  %v5186 = add i64 0, 0
  %v5187 = getelementptr inbounds float, ptr %v5170, i64 %v5186
  %v5188 = load <8 x float>, ptr %v5187, align 4
  %v5189 = fdiv <8 x float> %v5185, %v5188
  %v5190 = fadd <8 x float> %v5161, %v5189
  %v5191 = add nsw i64 %v5160, 1
  br label %b604
b606:
  %v5192 = fadd <8 x float> %v5155, %v5161
  %v5193 = add nsw i64 %v5154, 128
  br label %b601
b603:
  %v5194 = add i64 0, 0
  %v5195 = getelementptr inbounds float, ptr %v202, i64 %v5194
  store <8 x float> %v5155, ptr %v5195, align 4
  br label %b600
b600:
  %v5196 = icmp sgt i64 %v3, 1
  br i1 %v5196, label %b607, label %b608
b607:
  %v5197 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5198 = atomicrmw add ptr %v5197, i64 1 acq_rel
  %v5199 = load i64, ptr %v299, align 8
  %v5200 = add i64 %v5199, 1
  store i64 %v5200, ptr %v299, align 8
  %v5201 = mul i64 %v3, %v5200
  br label %b609
b609:
  %v5202 = load atomic i64, ptr %v5197 acquire, align 8
  %v5203 = icmp slt i64 %v5202, %v5201
  br i1 %v5203, label %b610, label %b611
b610:
  %v5204 = call i32 @sched_yield()
  br label %b609
b611:
  br label %b608
b608:
  %v5205 = icmp eq i64 %v2, 0
  br i1 %v5205, label %b612, label %b613
b612:
  br label %b614
b614:
  %v5206 = phi i64 [ 0, %b612 ], [ %v5258, %b619 ]
  %v5207 = phi <8 x float> [ splat (float 0x0000000000000000), %b612 ], [ %v5257, %b619 ]
  %v5208 = icmp slt i64 %v5206, %v8
  br i1 %v5208, label %b615, label %b616
b615:
  %v5209 = add i64 %v5206, 128
  %v5210 = icmp slt i64 %v5209, %v8
  %v5211 = select i1 %v5210, i64 %v5209, i64 %v8
  br label %b617
b617:
  %v5212 = phi i64 [ %v5206, %b615 ], [ %v5256, %b618 ]
  %v5213 = phi <8 x float> [ splat (float 0x0000000000000000), %b615 ], [ %v5255, %b618 ]
  %v5214 = icmp slt i64 %v5212, %v5211
  br i1 %v5214, label %b618, label %b619
b618:
  %v5215 = mul i64 %v5212, 8
  %v5216 = getelementptr inbounds float, ptr %v118, i64 %v5215
  %v5217 = mul i64 %v5212, 8
  %v5218 = getelementptr inbounds float, ptr %v116, i64 %v5217
  %v5219 = mul i64 %v5212, 8
  %v5220 = getelementptr inbounds float, ptr %v122, i64 %v5219
  %v5221 = mul i64 %v5212, 8
  %v5222 = getelementptr inbounds float, ptr %v112, i64 %v5221
  %v5223 = mul i64 %v5212, 8
  %v5224 = getelementptr inbounds float, ptr %v126, i64 %v5223
  %v5225 = mul i64 %v5212, 8
  %v5226 = getelementptr inbounds float, ptr %v108, i64 %v5225
  %v5227 = add i64 0, 0
  %v5228 = getelementptr inbounds float, ptr %v5216, i64 %v5227
  %v5229 = load <8 x float>, ptr %v5228, align 4
  %v5230 = add i64 0, 0
  %v5231 = getelementptr inbounds float, ptr %v5218, i64 %v5230
  %v5232 = load <8 x float>, ptr %v5231, align 4
  %v5233 = fdiv <8 x float> %v5229, %v5232
  %v5234 = add i64 0, 0
  %v5235 = getelementptr inbounds float, ptr %v78, i64 %v5234
  %v5236 = load <8 x float>, ptr %v5235, align 4
  %v5237 = fmul <8 x float> %v5233, %v5236
  %v5238 = add i64 0, 0
  %v5239 = getelementptr inbounds float, ptr %v5220, i64 %v5238
  %v5240 = load <8 x float>, ptr %v5239, align 4
  %v5241 = fadd <8 x float> %v5237, %v5240
  %v5242 = add i64 0, 0
  %v5243 = getelementptr inbounds float, ptr %v5222, i64 %v5242
  %v5244 = load <8 x float>, ptr %v5243, align 4
  %v5245 = fdiv <8 x float> %v5241, %v5244
  %v5246 = fmul <8 x float> %v5245, %v5236
  %v5247 = add i64 0, 0
  %v5248 = getelementptr inbounds float, ptr %v5224, i64 %v5247
  %v5249 = load <8 x float>, ptr %v5248, align 4
  %v5250 = fadd <8 x float> %v5246, %v5249
  %v5251 = add i64 0, 0
  %v5252 = getelementptr inbounds float, ptr %v5226, i64 %v5251
  %v5253 = load <8 x float>, ptr %v5252, align 4
  %v5254 = fdiv <8 x float> %v5250, %v5253
  %v5255 = fadd <8 x float> %v5213, %v5254
  %v5256 = add nsw i64 %v5212, 1
  br label %b617
b619:
  %v5257 = fadd <8 x float> %v5207, %v5213
  %v5258 = add nsw i64 %v5206, 128
  br label %b614
b616:
  %v5259 = add i64 0, 0
  %v5260 = getelementptr inbounds float, ptr %v204, i64 %v5259
  store <8 x float> %v5207, ptr %v5260, align 4
  br label %b613
b613:
  %v5261 = icmp sgt i64 %v3, 1
  br i1 %v5261, label %b620, label %b621
b620:
  %v5262 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5263 = atomicrmw add ptr %v5262, i64 1 acq_rel
  %v5264 = load i64, ptr %v299, align 8
  %v5265 = add i64 %v5264, 1
  store i64 %v5265, ptr %v299, align 8
  %v5266 = mul i64 %v3, %v5265
  br label %b622
b622:
  %v5267 = load atomic i64, ptr %v5262 acquire, align 8
  %v5268 = icmp slt i64 %v5267, %v5266
  br i1 %v5268, label %b623, label %b624
b623:
  %v5269 = call i32 @sched_yield()
  br label %b622
b624:
  br label %b621
b621:
  %v5270 = icmp eq i64 %v2, 0
  br i1 %v5270, label %b625, label %b626
b625:
  br label %b627
b627:
  %v5271 = phi i64 [ 0, %b625 ], [ %v5336, %b632 ]
  %v5272 = phi <8 x float> [ splat (float 0x0000000000000000), %b625 ], [ %v5335, %b632 ]
  %v5273 = icmp slt i64 %v5271, %v8
  br i1 %v5273, label %b628, label %b629
b628:
  %v5274 = add i64 %v5271, 128
  %v5275 = icmp slt i64 %v5274, %v8
  %v5276 = select i1 %v5275, i64 %v5274, i64 %v8
  br label %b630
b630:
  %v5277 = phi i64 [ %v5271, %b628 ], [ %v5334, %b631 ]
  %v5278 = phi <8 x float> [ splat (float 0x0000000000000000), %b628 ], [ %v5333, %b631 ]
  %v5279 = icmp slt i64 %v5277, %v5276
  br i1 %v5279, label %b631, label %b632
b631:
  %v5280 = mul i64 %v5277, 8
  %v5281 = getelementptr inbounds float, ptr %v118, i64 %v5280
  %v5282 = mul i64 %v5277, 8
  %v5283 = getelementptr inbounds float, ptr %v116, i64 %v5282
  %v5284 = mul i64 %v5277, 8
  %v5285 = getelementptr inbounds float, ptr %v122, i64 %v5284
  %v5286 = mul i64 %v5277, 8
  %v5287 = getelementptr inbounds float, ptr %v112, i64 %v5286
  %v5288 = mul i64 %v5277, 8
  %v5289 = getelementptr inbounds float, ptr %v126, i64 %v5288
  %v5290 = mul i64 %v5277, 8
  %v5291 = getelementptr inbounds float, ptr %v108, i64 %v5290
  %v5292 = mul i64 %v5277, 8
  %v5293 = getelementptr inbounds float, ptr %v130, i64 %v5292
  %v5294 = mul i64 %v5277, 8
  %v5295 = getelementptr inbounds float, ptr %v104, i64 %v5294
  %v5296 = add i64 0, 0
  %v5297 = getelementptr inbounds float, ptr %v5281, i64 %v5296
  %v5298 = load <8 x float>, ptr %v5297, align 4
  %v5299 = add i64 0, 0
  %v5300 = getelementptr inbounds float, ptr %v5283, i64 %v5299
  %v5301 = load <8 x float>, ptr %v5300, align 4
  %v5302 = fdiv <8 x float> %v5298, %v5301
  %v5303 = add i64 0, 0
  %v5304 = getelementptr inbounds float, ptr %v78, i64 %v5303
  %v5305 = load <8 x float>, ptr %v5304, align 4
  %v5306 = fmul <8 x float> %v5302, %v5305
  %v5307 = add i64 0, 0
  %v5308 = getelementptr inbounds float, ptr %v5285, i64 %v5307
  %v5309 = load <8 x float>, ptr %v5308, align 4
  %v5310 = fadd <8 x float> %v5306, %v5309
  %v5311 = add i64 0, 0
  %v5312 = getelementptr inbounds float, ptr %v5287, i64 %v5311
  %v5313 = load <8 x float>, ptr %v5312, align 4
  %v5314 = fdiv <8 x float> %v5310, %v5313
  %v5315 = fmul <8 x float> %v5314, %v5305
  %v5316 = add i64 0, 0
  %v5317 = getelementptr inbounds float, ptr %v5289, i64 %v5316
  %v5318 = load <8 x float>, ptr %v5317, align 4
  %v5319 = fadd <8 x float> %v5315, %v5318
  %v5320 = add i64 0, 0
  %v5321 = getelementptr inbounds float, ptr %v5291, i64 %v5320
  %v5322 = load <8 x float>, ptr %v5321, align 4
  %v5323 = fdiv <8 x float> %v5319, %v5322
  %v5324 = fmul <8 x float> %v5323, %v5305
  %v5325 = add i64 0, 0
  %v5326 = getelementptr inbounds float, ptr %v5293, i64 %v5325
  %v5327 = load <8 x float>, ptr %v5326, align 4
  %v5328 = fadd <8 x float> %v5324, %v5327
  %v5329 = add i64 0, 0
  %v5330 = getelementptr inbounds float, ptr %v5295, i64 %v5329
  %v5331 = load <8 x float>, ptr %v5330, align 4
  %v5332 = fdiv <8 x float> %v5328, %v5331
  %v5333 = fadd <8 x float> %v5278, %v5332
  %v5334 = add nsw i64 %v5277, 1
  br label %b630
b632:
  %v5335 = fadd <8 x float> %v5272, %v5278
  %v5336 = add nsw i64 %v5271, 128
  br label %b627
b629:
  %v5337 = add i64 0, 0
  %v5338 = getelementptr inbounds float, ptr %v206, i64 %v5337
  store <8 x float> %v5272, ptr %v5338, align 4
  br label %b626
b626:
  %v5339 = icmp sgt i64 %v3, 1
  br i1 %v5339, label %b633, label %b634
b633:
  %v5340 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5341 = atomicrmw add ptr %v5340, i64 1 acq_rel
  %v5342 = load i64, ptr %v299, align 8
  %v5343 = add i64 %v5342, 1
  store i64 %v5343, ptr %v299, align 8
  %v5344 = mul i64 %v3, %v5343
  br label %b635
b635:
  %v5345 = load atomic i64, ptr %v5340 acquire, align 8
  %v5346 = icmp slt i64 %v5345, %v5344
  br i1 %v5346, label %b636, label %b637
b636:
  %v5347 = call i32 @sched_yield()
  br label %b635
b637:
  br label %b634
b634:
  %v5348 = icmp eq i64 %v2, 0
  br i1 %v5348, label %b638, label %b639
b638:
  br label %b640
b640:
  %v5349 = phi i64 [ 0, %b638 ], [ %v5427, %b645 ]
  %v5350 = phi <8 x float> [ splat (float 0x0000000000000000), %b638 ], [ %v5426, %b645 ]
  %v5351 = icmp slt i64 %v5349, %v8
  br i1 %v5351, label %b641, label %b642
b641:
  %v5352 = add i64 %v5349, 128
  %v5353 = icmp slt i64 %v5352, %v8
  %v5354 = select i1 %v5353, i64 %v5352, i64 %v8
  br label %b643
b643:
  %v5355 = phi i64 [ %v5349, %b641 ], [ %v5425, %b644 ]
  %v5356 = phi <8 x float> [ splat (float 0x0000000000000000), %b641 ], [ %v5424, %b644 ]
  %v5357 = icmp slt i64 %v5355, %v5354
  br i1 %v5357, label %b644, label %b645
b644:
  %v5358 = mul i64 %v5355, 8
  %v5359 = getelementptr inbounds float, ptr %v118, i64 %v5358
  %v5360 = mul i64 %v5355, 8
  %v5361 = getelementptr inbounds float, ptr %v116, i64 %v5360
  %v5362 = mul i64 %v5355, 8
  %v5363 = getelementptr inbounds float, ptr %v122, i64 %v5362
  %v5364 = mul i64 %v5355, 8
  %v5365 = getelementptr inbounds float, ptr %v112, i64 %v5364
  %v5366 = mul i64 %v5355, 8
  %v5367 = getelementptr inbounds float, ptr %v126, i64 %v5366
  %v5368 = mul i64 %v5355, 8
  %v5369 = getelementptr inbounds float, ptr %v108, i64 %v5368
  %v5370 = mul i64 %v5355, 8
  %v5371 = getelementptr inbounds float, ptr %v130, i64 %v5370
  %v5372 = mul i64 %v5355, 8
  %v5373 = getelementptr inbounds float, ptr %v104, i64 %v5372
  %v5374 = mul i64 %v5355, 8
  %v5375 = getelementptr inbounds float, ptr %v134, i64 %v5374
  %v5376 = mul i64 %v5355, 8
  %v5377 = getelementptr inbounds float, ptr %v100, i64 %v5376
  %v5378 = add i64 0, 0
  %v5379 = getelementptr inbounds float, ptr %v5359, i64 %v5378
  %v5380 = load <8 x float>, ptr %v5379, align 4
  %v5381 = add i64 0, 0
  %v5382 = getelementptr inbounds float, ptr %v5361, i64 %v5381
  %v5383 = load <8 x float>, ptr %v5382, align 4
  %v5384 = fdiv <8 x float> %v5380, %v5383
  %v5385 = add i64 0, 0
  %v5386 = getelementptr inbounds float, ptr %v78, i64 %v5385
  %v5387 = load <8 x float>, ptr %v5386, align 4
  %v5388 = fmul <8 x float> %v5384, %v5387
  %v5389 = add i64 0, 0
  %v5390 = getelementptr inbounds float, ptr %v5363, i64 %v5389
  %v5391 = load <8 x float>, ptr %v5390, align 4
  %v5392 = fadd <8 x float> %v5388, %v5391
  %v5393 = add i64 0, 0
  %v5394 = getelementptr inbounds float, ptr %v5365, i64 %v5393
  %v5395 = load <8 x float>, ptr %v5394, align 4
  %v5396 = fdiv <8 x float> %v5392, %v5395
  %v5397 = fmul <8 x float> %v5396, %v5387
  %v5398 = add i64 0, 0
  %v5399 = getelementptr inbounds float, ptr %v5367, i64 %v5398
  %v5400 = load <8 x float>, ptr %v5399, align 4
  %v5401 = fadd <8 x float> %v5397, %v5400
  %v5402 = add i64 0, 0
  %v5403 = getelementptr inbounds float, ptr %v5369, i64 %v5402
  %v5404 = load <8 x float>, ptr %v5403, align 4
  %v5405 = fdiv <8 x float> %v5401, %v5404
  %v5406 = fmul <8 x float> %v5405, %v5387
  %v5407 = add i64 0, 0
  %v5408 = getelementptr inbounds float, ptr %v5371, i64 %v5407
  %v5409 = load <8 x float>, ptr %v5408, align 4
  %v5410 = fadd <8 x float> %v5406, %v5409
  %v5411 = add i64 0, 0
  %v5412 = getelementptr inbounds float, ptr %v5373, i64 %v5411
  %v5413 = load <8 x float>, ptr %v5412, align 4
  %v5414 = fdiv <8 x float> %v5410, %v5413
  %v5415 = fmul <8 x float> %v5414, %v5387
  %v5416 = add i64 0, 0
  %v5417 = getelementptr inbounds float, ptr %v5375, i64 %v5416
  %v5418 = load <8 x float>, ptr %v5417, align 4
  %v5419 = fadd <8 x float> %v5415, %v5418
  %v5420 = add i64 0, 0
  %v5421 = getelementptr inbounds float, ptr %v5377, i64 %v5420
  %v5422 = load <8 x float>, ptr %v5421, align 4
  %v5423 = fdiv <8 x float> %v5419, %v5422
  %v5424 = fadd <8 x float> %v5356, %v5423
  %v5425 = add nsw i64 %v5355, 1
  br label %b643
b645:
  %v5426 = fadd <8 x float> %v5350, %v5356
  %v5427 = add nsw i64 %v5349, 128
  br label %b640
b642:
  %v5428 = add i64 0, 0
  %v5429 = getelementptr inbounds float, ptr %v208, i64 %v5428
  store <8 x float> %v5350, ptr %v5429, align 4
  br label %b639
b639:
  %v5430 = icmp sgt i64 %v3, 1
  br i1 %v5430, label %b646, label %b647
b646:
  %v5431 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5432 = atomicrmw add ptr %v5431, i64 1 acq_rel
  %v5433 = load i64, ptr %v299, align 8
  %v5434 = add i64 %v5433, 1
  store i64 %v5434, ptr %v299, align 8
  %v5435 = mul i64 %v3, %v5434
  br label %b648
b648:
  %v5436 = load atomic i64, ptr %v5431 acquire, align 8
  %v5437 = icmp slt i64 %v5436, %v5435
  br i1 %v5437, label %b649, label %b650
b649:
  %v5438 = call i32 @sched_yield()
  br label %b648
b650:
  br label %b647
b647:
  %v5439 = icmp eq i64 %v2, 0
  br i1 %v5439, label %b651, label %b652
b651:
  br label %b653
b653:
  %v5440 = phi i64 [ 0, %b651 ], [ %v5531, %b658 ]
  %v5441 = phi <8 x float> [ splat (float 0x0000000000000000), %b651 ], [ %v5530, %b658 ]
  %v5442 = icmp slt i64 %v5440, %v8
  br i1 %v5442, label %b654, label %b655
b654:
  %v5443 = add i64 %v5440, 128
  %v5444 = icmp slt i64 %v5443, %v8
  %v5445 = select i1 %v5444, i64 %v5443, i64 %v8
  br label %b656
b656:
  %v5446 = phi i64 [ %v5440, %b654 ], [ %v5529, %b657 ]
  %v5447 = phi <8 x float> [ splat (float 0x0000000000000000), %b654 ], [ %v5528, %b657 ]
  %v5448 = icmp slt i64 %v5446, %v5445
  br i1 %v5448, label %b657, label %b658
b657:
  %v5449 = mul i64 %v5446, 8
  %v5450 = getelementptr inbounds float, ptr %v118, i64 %v5449
  %v5451 = mul i64 %v5446, 8
  %v5452 = getelementptr inbounds float, ptr %v116, i64 %v5451
  %v5453 = mul i64 %v5446, 8
  %v5454 = getelementptr inbounds float, ptr %v122, i64 %v5453
  %v5455 = mul i64 %v5446, 8
  %v5456 = getelementptr inbounds float, ptr %v112, i64 %v5455
  %v5457 = mul i64 %v5446, 8
  %v5458 = getelementptr inbounds float, ptr %v126, i64 %v5457
  %v5459 = mul i64 %v5446, 8
  %v5460 = getelementptr inbounds float, ptr %v108, i64 %v5459
  %v5461 = mul i64 %v5446, 8
  %v5462 = getelementptr inbounds float, ptr %v130, i64 %v5461
  %v5463 = mul i64 %v5446, 8
  %v5464 = getelementptr inbounds float, ptr %v104, i64 %v5463
  %v5465 = mul i64 %v5446, 8
  %v5466 = getelementptr inbounds float, ptr %v134, i64 %v5465
  %v5467 = mul i64 %v5446, 8
  %v5468 = getelementptr inbounds float, ptr %v100, i64 %v5467
  %v5469 = mul i64 %v5446, 8
  %v5470 = getelementptr inbounds float, ptr %v138, i64 %v5469
  %v5471 = mul i64 %v5446, 8
  %v5472 = getelementptr inbounds float, ptr %v96, i64 %v5471
  %v5473 = add i64 0, 0
  %v5474 = getelementptr inbounds float, ptr %v5450, i64 %v5473
  %v5475 = load <8 x float>, ptr %v5474, align 4
  %v5476 = add i64 0, 0
  %v5477 = getelementptr inbounds float, ptr %v5452, i64 %v5476
  %v5478 = load <8 x float>, ptr %v5477, align 4
  %v5479 = fdiv <8 x float> %v5475, %v5478
  %v5480 = add i64 0, 0
  %v5481 = getelementptr inbounds float, ptr %v78, i64 %v5480
  %v5482 = load <8 x float>, ptr %v5481, align 4
  %v5483 = fmul <8 x float> %v5479, %v5482
  %v5484 = add i64 0, 0
  %v5485 = getelementptr inbounds float, ptr %v5454, i64 %v5484
  %v5486 = load <8 x float>, ptr %v5485, align 4
  %v5487 = fadd <8 x float> %v5483, %v5486
  %v5488 = add i64 0, 0
  %v5489 = getelementptr inbounds float, ptr %v5456, i64 %v5488
  %v5490 = load <8 x float>, ptr %v5489, align 4
  %v5491 = fdiv <8 x float> %v5487, %v5490
  %v5492 = fmul <8 x float> %v5491, %v5482
  %v5493 = add i64 0, 0
  %v5494 = getelementptr inbounds float, ptr %v5458, i64 %v5493
  %v5495 = load <8 x float>, ptr %v5494, align 4
  %v5496 = fadd <8 x float> %v5492, %v5495
  %v5497 = add i64 0, 0
  %v5498 = getelementptr inbounds float, ptr %v5460, i64 %v5497
  %v5499 = load <8 x float>, ptr %v5498, align 4
  %v5500 = fdiv <8 x float> %v5496, %v5499
  %v5501 = fmul <8 x float> %v5500, %v5482
  %v5502 = add i64 0, 0
  %v5503 = getelementptr inbounds float, ptr %v5462, i64 %v5502
  %v5504 = load <8 x float>, ptr %v5503, align 4
  %v5505 = fadd <8 x float> %v5501, %v5504
  %v5506 = add i64 0, 0
  %v5507 = getelementptr inbounds float, ptr %v5464, i64 %v5506
  %v5508 = load <8 x float>, ptr %v5507, align 4
  %v5509 = fdiv <8 x float> %v5505, %v5508
  %v5510 = fmul <8 x float> %v5509, %v5482
  %v5511 = add i64 0, 0
  %v5512 = getelementptr inbounds float, ptr %v5466, i64 %v5511
  %v5513 = load <8 x float>, ptr %v5512, align 4
  %v5514 = fadd <8 x float> %v5510, %v5513
  %v5515 = add i64 0, 0
  %v5516 = getelementptr inbounds float, ptr %v5468, i64 %v5515
  %v5517 = load <8 x float>, ptr %v5516, align 4
  %v5518 = fdiv <8 x float> %v5514, %v5517
  %v5519 = fmul <8 x float> %v5518, %v5482
  %v5520 = add i64 0, 0
  %v5521 = getelementptr inbounds float, ptr %v5470, i64 %v5520
  %v5522 = load <8 x float>, ptr %v5521, align 4
  %v5523 = fadd <8 x float> %v5519, %v5522
  %v5524 = add i64 0, 0
  %v5525 = getelementptr inbounds float, ptr %v5472, i64 %v5524
  %v5526 = load <8 x float>, ptr %v5525, align 4
  %v5527 = fdiv <8 x float> %v5523, %v5526
  %v5528 = fadd <8 x float> %v5447, %v5527
  %v5529 = add nsw i64 %v5446, 1
  br label %b656
b658:
  %v5530 = fadd <8 x float> %v5441, %v5447
  %v5531 = add nsw i64 %v5440, 128
  br label %b653
b655:
  %v5532 = add i64 0, 0
  %v5533 = getelementptr inbounds float, ptr %v210, i64 %v5532
  store <8 x float> %v5441, ptr %v5533, align 4
  br label %b652
b652:
  %v5534 = icmp sgt i64 %v3, 1
  br i1 %v5534, label %b659, label %b660
b659:
  %v5535 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5536 = atomicrmw add ptr %v5535, i64 1 acq_rel
  %v5537 = load i64, ptr %v299, align 8
  %v5538 = add i64 %v5537, 1
  store i64 %v5538, ptr %v299, align 8
  %v5539 = mul i64 %v3, %v5538
  br label %b661
b661:
  %v5540 = load atomic i64, ptr %v5535 acquire, align 8
  %v5541 = icmp slt i64 %v5540, %v5539
  br i1 %v5541, label %b662, label %b663
b662:
  %v5542 = call i32 @sched_yield()
  br label %b661
b663:
  br label %b660
b660:
  %v5543 = icmp eq i64 %v2, 0
  br i1 %v5543, label %b664, label %b665
b664:
  br label %b666
b666:
  %v5544 = phi i64 [ 0, %b664 ], [ %v5629, %b671 ]
  %v5545 = icmp slt i64 %v5544, 8
  br i1 %v5545, label %b667, label %b668
b667:
  br label %b669
b669:
  %v5546 = phi i64 [ 0, %b667 ], [ %v5624, %b674 ]
  %v5547 = phi <8 x float> [ splat (float 0x0000000000000000), %b667 ], [ %v5623, %b674 ]
  %v5548 = icmp slt i64 %v5546, %v8
  br i1 %v5548, label %b670, label %b671
b670:
  %v5549 = add i64 %v5546, 128
  %v5550 = icmp slt i64 %v5549, %v8
  %v5551 = select i1 %v5550, i64 %v5549, i64 %v8
  br label %b672
b672:
  %v5552 = phi i64 [ %v5546, %b670 ], [ %v5622, %b673 ]
  %v5553 = phi <8 x float> [ splat (float 0x0000000000000000), %b670 ], [ %v5621, %b673 ]
  %v5554 = icmp slt i64 %v5552, %v5551
  br i1 %v5554, label %b673, label %b674
b673:
  %v5555 = mul i64 %v5552, 8
  %v5556 = getelementptr inbounds float, ptr %v118, i64 %v5555
  %v5557 = mul i64 %v5552, 8
  %v5558 = getelementptr inbounds float, ptr %v116, i64 %v5557
  %v5559 = mul i64 %v5552, 8
  %v5560 = getelementptr inbounds float, ptr %v114, i64 %v5559
  %v5561 = add i64 0, %v5544
  %v5562 = getelementptr inbounds float, ptr %v5560, i64 %v5561
  %v5563 = load float, ptr %v5562, align 4
  %v5564 = add i64 0, 0
  %v5565 = getelementptr inbounds float, ptr %v5556, i64 %v5564
  %v5566 = load <8 x float>, ptr %v5565, align 4
  %v5567 = add i64 0, 0
  %v5568 = getelementptr inbounds float, ptr %v5558, i64 %v5567
  %v5569 = load <8 x float>, ptr %v5568, align 4
  %v5570 = fdiv <8 x float> %v5566, %v5569
  %v5571 = mul i64 %v5544, 8
  %v5572 = add i64 0, %v5571
  %v5573 = add i64 %v5572, 0
  %v5574 = getelementptr inbounds float, ptr %v86, i64 %v5573
  %v5575 = load <8 x float>, ptr %v5574, align 4
  %v5576 = mul i64 %v5544, 8
  %v5577 = add i64 0, %v5576
  %v5578 = add i64 %v5577, 0
  %v5579 = getelementptr inbounds float, ptr %v38, i64 %v5578
  %v5580 = load <8 x float>, ptr %v5579, align 4
  %v5581 = mul i64 %v5544, 8
  %v5582 = add i64 0, %v5581
  %v5583 = add i64 %v5582, 0
  %v5584 = getelementptr inbounds float, ptr %v36, i64 %v5583
  %v5585 = load <8 x float>, ptr %v5584, align 4
  %v5586 = insertelement <8 x float> poison, float %v5563, i64 0
  %v5587 = shufflevector <8 x float> %v5586, <8 x float> poison, <8 x i32> zeroinitializer
  %v5588 = fsub <8 x float> %v5587, %v5585
  %v5589 = fmul <8 x float> %v5580, %v5588
  %v5590 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v5589)
  %v5591 = fneg <8 x float> %v5590
  %v5592 = fcmp olt <8 x float> %v5591, splat (float 0xC05A400000000000)
  %v5593 = select <8 x i1> %v5592, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5591
  %v5594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5593, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5595 = fsub <8 x float> %v5594, splat (float 0x4168000000000000)
  %v5596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5595, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5593)
  %v5597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5595, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5596)
  %v5598 = bitcast <8 x float> %v5594 to <8 x i32>
  %v5599 = fmul <8 x float> %v5597, %v5597
  %v5600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5597, <8 x float> splat (float 0x3F81227F40000000))
  %v5601 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5600, <8 x float> %v5597, <8 x float> splat (float 0x3FA5556740000000))
  %v5602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5601, <8 x float> %v5597, <8 x float> splat (float 0x3FC5554B00000000))
  %v5603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5602, <8 x float> %v5597, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5599, <8 x float> %v5603, <8 x float> %v5597)
  %v5605 = sub <8 x i32> %v5598, splat (i32 1262485250)
  %v5606 = lshr <8 x i32> %v5605, splat (i32 1)
  %v5607 = sub <8 x i32> %v5605, %v5606
  %v5608 = shl <8 x i32> %v5606, splat (i32 23)
  %v5609 = bitcast <8 x i32> %v5608 to <8 x float>
  %v5610 = shl <8 x i32> %v5607, splat (i32 23)
  %v5611 = bitcast <8 x i32> %v5610 to <8 x float>
  %v5612 = fadd <8 x float> %v5604, splat (float 0x3FF0000000000000)
  %v5613 = fmul <8 x float> %v5612, %v5609
  %v5614 = fmul <8 x float> %v5613, %v5611
  %v5615 = fcmp olt <8 x float> %v5589, splat (float 0x0000000000000000)
  %v5616 = select <8 x i1> %v5615, <8 x float> %v5614, <8 x float> splat (float 0x3FF0000000000000)
  %v5617 = fadd <8 x float> %v5614, splat (float 0x3FF0000000000000)
  %v5618 = fdiv <8 x float> %v5616, %v5617
  %v5619 = fmul <8 x float> %v5575, %v5618
  %v5620 = fmul <8 x float> %v5570, %v5619
  %v5621 = fadd <8 x float> %v5553, %v5620
  %v5622 = add nsw i64 %v5552, 1
  br label %b672
b674:
  %v5623 = fadd <8 x float> %v5547, %v5553
  %v5624 = add nsw i64 %v5546, 128
  br label %b669
b671:
  %v5625 = mul i64 %v5544, 8
  %v5626 = add i64 0, %v5625
  %v5627 = add i64 %v5626, 0
  %v5628 = getelementptr inbounds float, ptr %v212, i64 %v5627
  store <8 x float> %v5547, ptr %v5628, align 4
  %v5629 = add nsw i64 %v5544, 1
  br label %b666
b668:
  br label %b665
b665:
  %v5630 = icmp sgt i64 %v3, 1
  br i1 %v5630, label %b675, label %b676
b675:
  %v5631 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5632 = atomicrmw add ptr %v5631, i64 1 acq_rel
  %v5633 = load i64, ptr %v299, align 8
  %v5634 = add i64 %v5633, 1
  store i64 %v5634, ptr %v299, align 8
  %v5635 = mul i64 %v3, %v5634
  br label %b677
b677:
  %v5636 = load atomic i64, ptr %v5631 acquire, align 8
  %v5637 = icmp slt i64 %v5636, %v5635
  br i1 %v5637, label %b678, label %b679
b678:
  %v5638 = call i32 @sched_yield()
  br label %b677
b679:
  br label %b676
b676:
  %v5639 = icmp eq i64 %v2, 0
  br i1 %v5639, label %b680, label %b681
b680:
  br label %b682
b682:
  %v5640 = phi i64 [ 0, %b680 ], [ %v5741, %b687 ]
  %v5641 = icmp slt i64 %v5640, 8
  br i1 %v5641, label %b683, label %b684
b683:
  br label %b685
b685:
  %v5642 = phi i64 [ 0, %b683 ], [ %v5736, %b690 ]
  %v5643 = phi <8 x float> [ splat (float 0x0000000000000000), %b683 ], [ %v5735, %b690 ]
  %v5644 = icmp slt i64 %v5642, %v8
  br i1 %v5644, label %b686, label %b687
b686:
  %v5645 = add i64 %v5642, 128
  %v5646 = icmp slt i64 %v5645, %v8
  %v5647 = select i1 %v5646, i64 %v5645, i64 %v8
  br label %b688
b688:
  %v5648 = phi i64 [ %v5642, %b686 ], [ %v5734, %b689 ]
  %v5649 = phi <8 x float> [ splat (float 0x0000000000000000), %b686 ], [ %v5733, %b689 ]
  %v5650 = icmp slt i64 %v5648, %v5647
  br i1 %v5650, label %b689, label %b690
b689:
  %v5651 = mul i64 %v5648, 8
  %v5652 = getelementptr inbounds float, ptr %v118, i64 %v5651
  %v5653 = mul i64 %v5648, 8
  %v5654 = getelementptr inbounds float, ptr %v116, i64 %v5653
  %v5655 = mul i64 %v5648, 8
  %v5656 = getelementptr inbounds float, ptr %v122, i64 %v5655
  %v5657 = mul i64 %v5648, 8
  %v5658 = getelementptr inbounds float, ptr %v112, i64 %v5657
  %v5659 = mul i64 %v5648, 8
  %v5660 = getelementptr inbounds float, ptr %v110, i64 %v5659
  %v5661 = add i64 0, %v5640
  %v5662 = getelementptr inbounds float, ptr %v5660, i64 %v5661
  %v5663 = load float, ptr %v5662, align 4
  %v5664 = add i64 0, 0
  %v5665 = getelementptr inbounds float, ptr %v5652, i64 %v5664
  %v5666 = load <8 x float>, ptr %v5665, align 4
  %v5667 = add i64 0, 0
  %v5668 = getelementptr inbounds float, ptr %v5654, i64 %v5667
  %v5669 = load <8 x float>, ptr %v5668, align 4
  %v5670 = fdiv <8 x float> %v5666, %v5669
  %v5671 = add i64 0, 0
  %v5672 = getelementptr inbounds float, ptr %v78, i64 %v5671
  %v5673 = load <8 x float>, ptr %v5672, align 4
  %v5674 = fmul <8 x float> %v5670, %v5673
  %v5675 = add i64 0, 0
  %v5676 = getelementptr inbounds float, ptr %v5656, i64 %v5675
  %v5677 = load <8 x float>, ptr %v5676, align 4
  %v5678 = fadd <8 x float> %v5674, %v5677
  %v5679 = add i64 0, 0
  %v5680 = getelementptr inbounds float, ptr %v5658, i64 %v5679
  %v5681 = load <8 x float>, ptr %v5680, align 4
  %v5682 = fdiv <8 x float> %v5678, %v5681
  %v5683 = mul i64 %v5640, 8
  %v5684 = add i64 0, %v5683
  %v5685 = add i64 %v5684, 0
  %v5686 = getelementptr inbounds float, ptr %v86, i64 %v5685
  %v5687 = load <8 x float>, ptr %v5686, align 4
  %v5688 = mul i64 %v5640, 8
  %v5689 = add i64 0, %v5688
  %v5690 = add i64 %v5689, 0
  %v5691 = getelementptr inbounds float, ptr %v38, i64 %v5690
  %v5692 = load <8 x float>, ptr %v5691, align 4
  %v5693 = mul i64 %v5640, 8
  %v5694 = add i64 0, %v5693
  %v5695 = add i64 %v5694, 0
  %v5696 = getelementptr inbounds float, ptr %v36, i64 %v5695
  %v5697 = load <8 x float>, ptr %v5696, align 4
  %v5698 = insertelement <8 x float> poison, float %v5663, i64 0
  %v5699 = shufflevector <8 x float> %v5698, <8 x float> poison, <8 x i32> zeroinitializer
  %v5700 = fsub <8 x float> %v5699, %v5697
  %v5701 = fmul <8 x float> %v5692, %v5700
  %v5702 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v5701)
  %v5703 = fneg <8 x float> %v5702
  %v5704 = fcmp olt <8 x float> %v5703, splat (float 0xC05A400000000000)
  %v5705 = select <8 x i1> %v5704, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5703
  %v5706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5705, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5707 = fsub <8 x float> %v5706, splat (float 0x4168000000000000)
  %v5708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5707, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5705)
  %v5709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5707, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5708)
  %v5710 = bitcast <8 x float> %v5706 to <8 x i32>
  %v5711 = fmul <8 x float> %v5709, %v5709
  %v5712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5709, <8 x float> splat (float 0x3F81227F40000000))
  %v5713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5712, <8 x float> %v5709, <8 x float> splat (float 0x3FA5556740000000))
  %v5714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5713, <8 x float> %v5709, <8 x float> splat (float 0x3FC5554B00000000))
  %v5715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5714, <8 x float> %v5709, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5711, <8 x float> %v5715, <8 x float> %v5709)
  %v5717 = sub <8 x i32> %v5710, splat (i32 1262485250)
  %v5718 = lshr <8 x i32> %v5717, splat (i32 1)
  %v5719 = sub <8 x i32> %v5717, %v5718
  %v5720 = shl <8 x i32> %v5718, splat (i32 23)
  %v5721 = bitcast <8 x i32> %v5720 to <8 x float>
  %v5722 = shl <8 x i32> %v5719, splat (i32 23)
  %v5723 = bitcast <8 x i32> %v5722 to <8 x float>
  %v5724 = fadd <8 x float> %v5716, splat (float 0x3FF0000000000000)
  %v5725 = fmul <8 x float> %v5724, %v5721
  %v5726 = fmul <8 x float> %v5725, %v5723
  %v5727 = fcmp olt <8 x float> %v5701, splat (float 0x0000000000000000)
  %v5728 = select <8 x i1> %v5727, <8 x float> %v5726, <8 x float> splat (float 0x3FF0000000000000)
  %v5729 = fadd <8 x float> %v5726, splat (float 0x3FF0000000000000)
  %v5730 = fdiv <8 x float> %v5728, %v5729
  %v5731 = fmul <8 x float> %v5687, %v5730
  %v5732 = fmul <8 x float> %v5682, %v5731
  %v5733 = fadd <8 x float> %v5649, %v5732
  %v5734 = add nsw i64 %v5648, 1
  br label %b688
b690:
  %v5735 = fadd <8 x float> %v5643, %v5649
  %v5736 = add nsw i64 %v5642, 128
  br label %b685
b687:
  %v5737 = mul i64 %v5640, 8
  %v5738 = add i64 0, %v5737
  %v5739 = add i64 %v5738, 0
  %v5740 = getelementptr inbounds float, ptr %v214, i64 %v5739
  store <8 x float> %v5643, ptr %v5740, align 4
  %v5741 = add nsw i64 %v5640, 1
  br label %b682
b684:
  br label %b681
b681:
  %v5742 = icmp sgt i64 %v3, 1
  br i1 %v5742, label %b691, label %b692
b691:
  %v5743 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5744 = atomicrmw add ptr %v5743, i64 1 acq_rel
  %v5745 = load i64, ptr %v299, align 8
  %v5746 = add i64 %v5745, 1
  store i64 %v5746, ptr %v299, align 8
  %v5747 = mul i64 %v3, %v5746
  br label %b693
b693:
  %v5748 = load atomic i64, ptr %v5743 acquire, align 8
  %v5749 = icmp slt i64 %v5748, %v5747
  br i1 %v5749, label %b694, label %b695
b694:
  %v5750 = call i32 @sched_yield()
  br label %b693
b695:
  br label %b692
b692:
  %v5751 = icmp eq i64 %v2, 0
  br i1 %v5751, label %b696, label %b697
b696:
  br label %b698
b698:
  %v5752 = phi i64 [ 0, %b696 ], [ %v5866, %b703 ]
  %v5753 = icmp slt i64 %v5752, 8
  br i1 %v5753, label %b699, label %b700
b699:
  br label %b701
b701:
  %v5754 = phi i64 [ 0, %b699 ], [ %v5861, %b706 ]
  %v5755 = phi <8 x float> [ splat (float 0x0000000000000000), %b699 ], [ %v5860, %b706 ]
  %v5756 = icmp slt i64 %v5754, %v8
  br i1 %v5756, label %b702, label %b703
b702:
  %v5757 = add i64 %v5754, 128
  %v5758 = icmp slt i64 %v5757, %v8
  %v5759 = select i1 %v5758, i64 %v5757, i64 %v8
  br label %b704
b704:
  %v5760 = phi i64 [ %v5754, %b702 ], [ %v5859, %b705 ]
  %v5761 = phi <8 x float> [ splat (float 0x0000000000000000), %b702 ], [ %v5858, %b705 ]
  %v5762 = icmp slt i64 %v5760, %v5759
  br i1 %v5762, label %b705, label %b706
b705:
  %v5763 = mul i64 %v5760, 8
  %v5764 = getelementptr inbounds float, ptr %v118, i64 %v5763
  %v5765 = mul i64 %v5760, 8
  %v5766 = getelementptr inbounds float, ptr %v116, i64 %v5765
  %v5767 = mul i64 %v5760, 8
  %v5768 = getelementptr inbounds float, ptr %v122, i64 %v5767
  %v5769 = mul i64 %v5760, 8
  %v5770 = getelementptr inbounds float, ptr %v112, i64 %v5769
  %v5771 = mul i64 %v5760, 8
  %v5772 = getelementptr inbounds float, ptr %v126, i64 %v5771
  %v5773 = mul i64 %v5760, 8
  %v5774 = getelementptr inbounds float, ptr %v108, i64 %v5773
  %v5775 = mul i64 %v5760, 8
  %v5776 = getelementptr inbounds float, ptr %v106, i64 %v5775
  %v5777 = add i64 0, %v5752
  %v5778 = getelementptr inbounds float, ptr %v5776, i64 %v5777
  %v5779 = load float, ptr %v5778, align 4
  %v5780 = add i64 0, 0
  %v5781 = getelementptr inbounds float, ptr %v5764, i64 %v5780
  %v5782 = load <8 x float>, ptr %v5781, align 4
  %v5783 = add i64 0, 0
  %v5784 = getelementptr inbounds float, ptr %v5766, i64 %v5783
  %v5785 = load <8 x float>, ptr %v5784, align 4
  %v5786 = fdiv <8 x float> %v5782, %v5785
  %v5787 = add i64 0, 0
  %v5788 = getelementptr inbounds float, ptr %v78, i64 %v5787
  %v5789 = load <8 x float>, ptr %v5788, align 4
  %v5790 = fmul <8 x float> %v5786, %v5789
  %v5791 = add i64 0, 0
  %v5792 = getelementptr inbounds float, ptr %v5768, i64 %v5791
  %v5793 = load <8 x float>, ptr %v5792, align 4
  %v5794 = fadd <8 x float> %v5790, %v5793
  %v5795 = add i64 0, 0
  %v5796 = getelementptr inbounds float, ptr %v5770, i64 %v5795
  %v5797 = load <8 x float>, ptr %v5796, align 4
  %v5798 = fdiv <8 x float> %v5794, %v5797
  %v5799 = fmul <8 x float> %v5798, %v5789
  %v5800 = add i64 0, 0
  %v5801 = getelementptr inbounds float, ptr %v5772, i64 %v5800
  %v5802 = load <8 x float>, ptr %v5801, align 4
  %v5803 = fadd <8 x float> %v5799, %v5802
  %v5804 = add i64 0, 0
  %v5805 = getelementptr inbounds float, ptr %v5774, i64 %v5804
  %v5806 = load <8 x float>, ptr %v5805, align 4
  %v5807 = fdiv <8 x float> %v5803, %v5806
  %v5808 = mul i64 %v5752, 8
  %v5809 = add i64 0, %v5808
  %v5810 = add i64 %v5809, 0
  %v5811 = getelementptr inbounds float, ptr %v86, i64 %v5810
  %v5812 = load <8 x float>, ptr %v5811, align 4
  %v5813 = mul i64 %v5752, 8
  %v5814 = add i64 0, %v5813
  %v5815 = add i64 %v5814, 0
  %v5816 = getelementptr inbounds float, ptr %v38, i64 %v5815
  %v5817 = load <8 x float>, ptr %v5816, align 4
  %v5818 = mul i64 %v5752, 8
  %v5819 = add i64 0, %v5818
  %v5820 = add i64 %v5819, 0
  %v5821 = getelementptr inbounds float, ptr %v36, i64 %v5820
  %v5822 = load <8 x float>, ptr %v5821, align 4
  %v5823 = insertelement <8 x float> poison, float %v5779, i64 0
  %v5824 = shufflevector <8 x float> %v5823, <8 x float> poison, <8 x i32> zeroinitializer
  %v5825 = fsub <8 x float> %v5824, %v5822
  %v5826 = fmul <8 x float> %v5817, %v5825
  %v5827 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v5826)
  %v5828 = fneg <8 x float> %v5827
  %v5829 = fcmp olt <8 x float> %v5828, splat (float 0xC05A400000000000)
  %v5830 = select <8 x i1> %v5829, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5828
  %v5831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5830, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5832 = fsub <8 x float> %v5831, splat (float 0x4168000000000000)
  %v5833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5832, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5830)
  %v5834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5832, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5833)
  %v5835 = bitcast <8 x float> %v5831 to <8 x i32>
  %v5836 = fmul <8 x float> %v5834, %v5834
  %v5837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5834, <8 x float> splat (float 0x3F81227F40000000))
  %v5838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5837, <8 x float> %v5834, <8 x float> splat (float 0x3FA5556740000000))
  %v5839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5838, <8 x float> %v5834, <8 x float> splat (float 0x3FC5554B00000000))
  %v5840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5839, <8 x float> %v5834, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5836, <8 x float> %v5840, <8 x float> %v5834)
  %v5842 = sub <8 x i32> %v5835, splat (i32 1262485250)
  %v5843 = lshr <8 x i32> %v5842, splat (i32 1)
  %v5844 = sub <8 x i32> %v5842, %v5843
  %v5845 = shl <8 x i32> %v5843, splat (i32 23)
  %v5846 = bitcast <8 x i32> %v5845 to <8 x float>
  %v5847 = shl <8 x i32> %v5844, splat (i32 23)
  %v5848 = bitcast <8 x i32> %v5847 to <8 x float>
  %v5849 = fadd <8 x float> %v5841, splat (float 0x3FF0000000000000)
  %v5850 = fmul <8 x float> %v5849, %v5846
  %v5851 = fmul <8 x float> %v5850, %v5848
  %v5852 = fcmp olt <8 x float> %v5826, splat (float 0x0000000000000000)
  %v5853 = select <8 x i1> %v5852, <8 x float> %v5851, <8 x float> splat (float 0x3FF0000000000000)
  %v5854 = fadd <8 x float> %v5851, splat (float 0x3FF0000000000000)
  %v5855 = fdiv <8 x float> %v5853, %v5854
  %v5856 = fmul <8 x float> %v5812, %v5855
  %v5857 = fmul <8 x float> %v5807, %v5856
  %v5858 = fadd <8 x float> %v5761, %v5857
  %v5859 = add nsw i64 %v5760, 1
  br label %b704
b706:
  %v5860 = fadd <8 x float> %v5755, %v5761
  %v5861 = add nsw i64 %v5754, 128
  br label %b701
b703:
  %v5862 = mul i64 %v5752, 8
  %v5863 = add i64 0, %v5862
  %v5864 = add i64 %v5863, 0
  %v5865 = getelementptr inbounds float, ptr %v216, i64 %v5864
  store <8 x float> %v5755, ptr %v5865, align 4
  %v5866 = add nsw i64 %v5752, 1
  br label %b698
b700:
  br label %b697
b697:
  %v5867 = icmp sgt i64 %v3, 1
  br i1 %v5867, label %b707, label %b708
b707:
  %v5868 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5869 = atomicrmw add ptr %v5868, i64 1 acq_rel
  %v5870 = load i64, ptr %v299, align 8
  %v5871 = add i64 %v5870, 1
  store i64 %v5871, ptr %v299, align 8
  %v5872 = mul i64 %v3, %v5871
  br label %b709
b709:
  %v5873 = load atomic i64, ptr %v5868 acquire, align 8
  %v5874 = icmp slt i64 %v5873, %v5872
  br i1 %v5874, label %b710, label %b711
b710:
  %v5875 = call i32 @sched_yield()
  br label %b709
b711:
  br label %b708
b708:
  %v5876 = icmp eq i64 %v2, 0
  br i1 %v5876, label %b712, label %b713
b712:
  br label %b714
b714:
  %v5877 = phi i64 [ 0, %b712 ], [ %v6004, %b719 ]
  %v5878 = icmp slt i64 %v5877, 8
  br i1 %v5878, label %b715, label %b716
b715:
  br label %b717
b717:
  %v5879 = phi i64 [ 0, %b715 ], [ %v5999, %b722 ]
  %v5880 = phi <8 x float> [ splat (float 0x0000000000000000), %b715 ], [ %v5998, %b722 ]
  %v5881 = icmp slt i64 %v5879, %v8
  br i1 %v5881, label %b718, label %b719
b718:
  %v5882 = add i64 %v5879, 128
  %v5883 = icmp slt i64 %v5882, %v8
  %v5884 = select i1 %v5883, i64 %v5882, i64 %v8
  br label %b720
b720:
  %v5885 = phi i64 [ %v5879, %b718 ], [ %v5997, %b721 ]
  %v5886 = phi <8 x float> [ splat (float 0x0000000000000000), %b718 ], [ %v5996, %b721 ]
  %v5887 = icmp slt i64 %v5885, %v5884
  br i1 %v5887, label %b721, label %b722
b721:
  %v5888 = mul i64 %v5885, 8
  %v5889 = getelementptr inbounds float, ptr %v118, i64 %v5888
  %v5890 = mul i64 %v5885, 8
  %v5891 = getelementptr inbounds float, ptr %v116, i64 %v5890
  %v5892 = mul i64 %v5885, 8
  %v5893 = getelementptr inbounds float, ptr %v122, i64 %v5892
  %v5894 = mul i64 %v5885, 8
  %v5895 = getelementptr inbounds float, ptr %v112, i64 %v5894
  %v5896 = mul i64 %v5885, 8
  %v5897 = getelementptr inbounds float, ptr %v126, i64 %v5896
  %v5898 = mul i64 %v5885, 8
  %v5899 = getelementptr inbounds float, ptr %v108, i64 %v5898
  %v5900 = mul i64 %v5885, 8
  %v5901 = getelementptr inbounds float, ptr %v130, i64 %v5900
  %v5902 = mul i64 %v5885, 8
  %v5903 = getelementptr inbounds float, ptr %v104, i64 %v5902
  %v5904 = mul i64 %v5885, 8
  %v5905 = getelementptr inbounds float, ptr %v102, i64 %v5904
  %v5906 = add i64 0, %v5877
  %v5907 = getelementptr inbounds float, ptr %v5905, i64 %v5906
  %v5908 = load float, ptr %v5907, align 4
  %v5909 = add i64 0, 0
  %v5910 = getelementptr inbounds float, ptr %v5889, i64 %v5909
  %v5911 = load <8 x float>, ptr %v5910, align 4
  %v5912 = add i64 0, 0
  %v5913 = getelementptr inbounds float, ptr %v5891, i64 %v5912
  %v5914 = load <8 x float>, ptr %v5913, align 4
  %v5915 = fdiv <8 x float> %v5911, %v5914
  %v5916 = add i64 0, 0
  %v5917 = getelementptr inbounds float, ptr %v78, i64 %v5916
  %v5918 = load <8 x float>, ptr %v5917, align 4
  %v5919 = fmul <8 x float> %v5915, %v5918
  %v5920 = add i64 0, 0
  %v5921 = getelementptr inbounds float, ptr %v5893, i64 %v5920
  %v5922 = load <8 x float>, ptr %v5921, align 4
  %v5923 = fadd <8 x float> %v5919, %v5922
  %v5924 = add i64 0, 0
  %v5925 = getelementptr inbounds float, ptr %v5895, i64 %v5924
  %v5926 = load <8 x float>, ptr %v5925, align 4
  %v5927 = fdiv <8 x float> %v5923, %v5926
  %v5928 = fmul <8 x float> %v5927, %v5918
  %v5929 = add i64 0, 0
  %v5930 = getelementptr inbounds float, ptr %v5897, i64 %v5929
  %v5931 = load <8 x float>, ptr %v5930, align 4
  %v5932 = fadd <8 x float> %v5928, %v5931
  %v5933 = add i64 0, 0
  %v5934 = getelementptr inbounds float, ptr %v5899, i64 %v5933
  %v5935 = load <8 x float>, ptr %v5934, align 4
  %v5936 = fdiv <8 x float> %v5932, %v5935
  %v5937 = fmul <8 x float> %v5936, %v5918
  %v5938 = add i64 0, 0
  %v5939 = getelementptr inbounds float, ptr %v5901, i64 %v5938
  %v5940 = load <8 x float>, ptr %v5939, align 4
  %v5941 = fadd <8 x float> %v5937, %v5940
  %v5942 = add i64 0, 0
  %v5943 = getelementptr inbounds float, ptr %v5903, i64 %v5942
  %v5944 = load <8 x float>, ptr %v5943, align 4
  %v5945 = fdiv <8 x float> %v5941, %v5944
  %v5946 = mul i64 %v5877, 8
  %v5947 = add i64 0, %v5946
  %v5948 = add i64 %v5947, 0
  %v5949 = getelementptr inbounds float, ptr %v86, i64 %v5948
  %v5950 = load <8 x float>, ptr %v5949, align 4
  %v5951 = mul i64 %v5877, 8
  %v5952 = add i64 0, %v5951
  %v5953 = add i64 %v5952, 0
  %v5954 = getelementptr inbounds float, ptr %v38, i64 %v5953
  %v5955 = load <8 x float>, ptr %v5954, align 4
  %v5956 = mul i64 %v5877, 8
  %v5957 = add i64 0, %v5956
  %v5958 = add i64 %v5957, 0
  %v5959 = getelementptr inbounds float, ptr %v36, i64 %v5958
  %v5960 = load <8 x float>, ptr %v5959, align 4
  %v5961 = insertelement <8 x float> poison, float %v5908, i64 0
  %v5962 = shufflevector <8 x float> %v5961, <8 x float> poison, <8 x i32> zeroinitializer
  %v5963 = fsub <8 x float> %v5962, %v5960
  %v5964 = fmul <8 x float> %v5955, %v5963
  %v5965 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v5964)
  %v5966 = fneg <8 x float> %v5965
  %v5967 = fcmp olt <8 x float> %v5966, splat (float 0xC05A400000000000)
  %v5968 = select <8 x i1> %v5967, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5966
  %v5969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5968, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5970 = fsub <8 x float> %v5969, splat (float 0x4168000000000000)
  %v5971 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5970, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5968)
  %v5972 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5970, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5971)
  %v5973 = bitcast <8 x float> %v5969 to <8 x i32>
  %v5974 = fmul <8 x float> %v5972, %v5972
  %v5975 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5972, <8 x float> splat (float 0x3F81227F40000000))
  %v5976 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5975, <8 x float> %v5972, <8 x float> splat (float 0x3FA5556740000000))
  %v5977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5976, <8 x float> %v5972, <8 x float> splat (float 0x3FC5554B00000000))
  %v5978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5977, <8 x float> %v5972, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5974, <8 x float> %v5978, <8 x float> %v5972)
  %v5980 = sub <8 x i32> %v5973, splat (i32 1262485250)
  %v5981 = lshr <8 x i32> %v5980, splat (i32 1)
  %v5982 = sub <8 x i32> %v5980, %v5981
  %v5983 = shl <8 x i32> %v5981, splat (i32 23)
  %v5984 = bitcast <8 x i32> %v5983 to <8 x float>
  %v5985 = shl <8 x i32> %v5982, splat (i32 23)
  %v5986 = bitcast <8 x i32> %v5985 to <8 x float>
  %v5987 = fadd <8 x float> %v5979, splat (float 0x3FF0000000000000)
  %v5988 = fmul <8 x float> %v5987, %v5984
  %v5989 = fmul <8 x float> %v5988, %v5986
  %v5990 = fcmp olt <8 x float> %v5964, splat (float 0x0000000000000000)
  %v5991 = select <8 x i1> %v5990, <8 x float> %v5989, <8 x float> splat (float 0x3FF0000000000000)
  %v5992 = fadd <8 x float> %v5989, splat (float 0x3FF0000000000000)
  %v5993 = fdiv <8 x float> %v5991, %v5992
  %v5994 = fmul <8 x float> %v5950, %v5993
  %v5995 = fmul <8 x float> %v5945, %v5994
  %v5996 = fadd <8 x float> %v5886, %v5995
  %v5997 = add nsw i64 %v5885, 1
  br label %b720
b722:
  %v5998 = fadd <8 x float> %v5880, %v5886
  %v5999 = add nsw i64 %v5879, 128
  br label %b717
b719:
  %v6000 = mul i64 %v5877, 8
  %v6001 = add i64 0, %v6000
  %v6002 = add i64 %v6001, 0
  %v6003 = getelementptr inbounds float, ptr %v218, i64 %v6002
  store <8 x float> %v5880, ptr %v6003, align 4
  %v6004 = add nsw i64 %v5877, 1
  br label %b714
b716:
  br label %b713
b713:
  %v6005 = icmp sgt i64 %v3, 1
  br i1 %v6005, label %b723, label %b724
b723:
  %v6006 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6007 = atomicrmw add ptr %v6006, i64 1 acq_rel
  %v6008 = load i64, ptr %v299, align 8
  %v6009 = add i64 %v6008, 1
  store i64 %v6009, ptr %v299, align 8
  %v6010 = mul i64 %v3, %v6009
  br label %b725
b725:
  %v6011 = load atomic i64, ptr %v6006 acquire, align 8
  %v6012 = icmp slt i64 %v6011, %v6010
  br i1 %v6012, label %b726, label %b727
b726:
  %v6013 = call i32 @sched_yield()
  br label %b725
b727:
  br label %b724
b724:
  %v6014 = icmp eq i64 %v2, 0
  br i1 %v6014, label %b728, label %b729
b728:
  br label %b730
b730:
  %v6015 = phi i64 [ 0, %b728 ], [ %v6155, %b735 ]
  %v6016 = icmp slt i64 %v6015, 8
  br i1 %v6016, label %b731, label %b732
b731:
  br label %b733
b733:
  %v6017 = phi i64 [ 0, %b731 ], [ %v6150, %b738 ]
  %v6018 = phi <8 x float> [ splat (float 0x0000000000000000), %b731 ], [ %v6149, %b738 ]
  %v6019 = icmp slt i64 %v6017, %v8
  br i1 %v6019, label %b734, label %b735
b734:
  %v6020 = add i64 %v6017, 128
  %v6021 = icmp slt i64 %v6020, %v8
  %v6022 = select i1 %v6021, i64 %v6020, i64 %v8
  br label %b736
b736:
  %v6023 = phi i64 [ %v6017, %b734 ], [ %v6148, %b737 ]
  %v6024 = phi <8 x float> [ splat (float 0x0000000000000000), %b734 ], [ %v6147, %b737 ]
  %v6025 = icmp slt i64 %v6023, %v6022
  br i1 %v6025, label %b737, label %b738
b737:
  %v6026 = mul i64 %v6023, 8
  %v6027 = getelementptr inbounds float, ptr %v118, i64 %v6026
  %v6028 = mul i64 %v6023, 8
  %v6029 = getelementptr inbounds float, ptr %v116, i64 %v6028
  %v6030 = mul i64 %v6023, 8
  %v6031 = getelementptr inbounds float, ptr %v122, i64 %v6030
  %v6032 = mul i64 %v6023, 8
  %v6033 = getelementptr inbounds float, ptr %v112, i64 %v6032
  %v6034 = mul i64 %v6023, 8
  %v6035 = getelementptr inbounds float, ptr %v126, i64 %v6034
  %v6036 = mul i64 %v6023, 8
  %v6037 = getelementptr inbounds float, ptr %v108, i64 %v6036
  %v6038 = mul i64 %v6023, 8
  %v6039 = getelementptr inbounds float, ptr %v130, i64 %v6038
  %v6040 = mul i64 %v6023, 8
  %v6041 = getelementptr inbounds float, ptr %v104, i64 %v6040
  %v6042 = mul i64 %v6023, 8
  %v6043 = getelementptr inbounds float, ptr %v134, i64 %v6042
  %v6044 = mul i64 %v6023, 8
  %v6045 = getelementptr inbounds float, ptr %v100, i64 %v6044
  %v6046 = mul i64 %v6023, 8
  %v6047 = getelementptr inbounds float, ptr %v98, i64 %v6046
  %v6048 = add i64 0, %v6015
  %v6049 = getelementptr inbounds float, ptr %v6047, i64 %v6048
  %v6050 = load float, ptr %v6049, align 4
  %v6051 = add i64 0, 0
  %v6052 = getelementptr inbounds float, ptr %v6027, i64 %v6051
  %v6053 = load <8 x float>, ptr %v6052, align 4
  %v6054 = add i64 0, 0
  %v6055 = getelementptr inbounds float, ptr %v6029, i64 %v6054
  %v6056 = load <8 x float>, ptr %v6055, align 4
  %v6057 = fdiv <8 x float> %v6053, %v6056
  %v6058 = add i64 0, 0
  %v6059 = getelementptr inbounds float, ptr %v78, i64 %v6058
  %v6060 = load <8 x float>, ptr %v6059, align 4
  %v6061 = fmul <8 x float> %v6057, %v6060
  %v6062 = add i64 0, 0
  %v6063 = getelementptr inbounds float, ptr %v6031, i64 %v6062
  %v6064 = load <8 x float>, ptr %v6063, align 4
  %v6065 = fadd <8 x float> %v6061, %v6064
  %v6066 = add i64 0, 0
  %v6067 = getelementptr inbounds float, ptr %v6033, i64 %v6066
  %v6068 = load <8 x float>, ptr %v6067, align 4
  %v6069 = fdiv <8 x float> %v6065, %v6068
  %v6070 = fmul <8 x float> %v6069, %v6060
  %v6071 = add i64 0, 0
  %v6072 = getelementptr inbounds float, ptr %v6035, i64 %v6071
  %v6073 = load <8 x float>, ptr %v6072, align 4
  %v6074 = fadd <8 x float> %v6070, %v6073
  %v6075 = add i64 0, 0
  %v6076 = getelementptr inbounds float, ptr %v6037, i64 %v6075
  %v6077 = load <8 x float>, ptr %v6076, align 4
  %v6078 = fdiv <8 x float> %v6074, %v6077
  %v6079 = fmul <8 x float> %v6078, %v6060
  %v6080 = add i64 0, 0
  %v6081 = getelementptr inbounds float, ptr %v6039, i64 %v6080
  %v6082 = load <8 x float>, ptr %v6081, align 4
  %v6083 = fadd <8 x float> %v6079, %v6082
  %v6084 = add i64 0, 0
  %v6085 = getelementptr inbounds float, ptr %v6041, i64 %v6084
  %v6086 = load <8 x float>, ptr %v6085, align 4
  %v6087 = fdiv <8 x float> %v6083, %v6086
  %v6088 = fmul <8 x float> %v6087, %v6060
  %v6089 = add i64 0, 0
  %v6090 = getelementptr inbounds float, ptr %v6043, i64 %v6089
  %v6091 = load <8 x float>, ptr %v6090, align 4
  %v6092 = fadd <8 x float> %v6088, %v6091
  %v6093 = add i64 0, 0
  %v6094 = getelementptr inbounds float, ptr %v6045, i64 %v6093
  %v6095 = load <8 x float>, ptr %v6094, align 4
  %v6096 = fdiv <8 x float> %v6092, %v6095
  %v6097 = mul i64 %v6015, 8
  %v6098 = add i64 0, %v6097
  %v6099 = add i64 %v6098, 0
  %v6100 = getelementptr inbounds float, ptr %v86, i64 %v6099
  %v6101 = load <8 x float>, ptr %v6100, align 4
  %v6102 = mul i64 %v6015, 8
  %v6103 = add i64 0, %v6102
  %v6104 = add i64 %v6103, 0
  %v6105 = getelementptr inbounds float, ptr %v38, i64 %v6104
  %v6106 = load <8 x float>, ptr %v6105, align 4
  %v6107 = mul i64 %v6015, 8
  %v6108 = add i64 0, %v6107
  %v6109 = add i64 %v6108, 0
  %v6110 = getelementptr inbounds float, ptr %v36, i64 %v6109
  %v6111 = load <8 x float>, ptr %v6110, align 4
  %v6112 = insertelement <8 x float> poison, float %v6050, i64 0
  %v6113 = shufflevector <8 x float> %v6112, <8 x float> poison, <8 x i32> zeroinitializer
  %v6114 = fsub <8 x float> %v6113, %v6111
  %v6115 = fmul <8 x float> %v6106, %v6114
  %v6116 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v6115)
  %v6117 = fneg <8 x float> %v6116
  %v6118 = fcmp olt <8 x float> %v6117, splat (float 0xC05A400000000000)
  %v6119 = select <8 x i1> %v6118, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v6117
  %v6120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6119, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v6121 = fsub <8 x float> %v6120, splat (float 0x4168000000000000)
  %v6122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6121, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v6119)
  %v6123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6121, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v6122)
  %v6124 = bitcast <8 x float> %v6120 to <8 x i32>
  %v6125 = fmul <8 x float> %v6123, %v6123
  %v6126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v6123, <8 x float> splat (float 0x3F81227F40000000))
  %v6127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6126, <8 x float> %v6123, <8 x float> splat (float 0x3FA5556740000000))
  %v6128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6127, <8 x float> %v6123, <8 x float> splat (float 0x3FC5554B00000000))
  %v6129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6128, <8 x float> %v6123, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v6130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6125, <8 x float> %v6129, <8 x float> %v6123)
  %v6131 = sub <8 x i32> %v6124, splat (i32 1262485250)
  %v6132 = lshr <8 x i32> %v6131, splat (i32 1)
  %v6133 = sub <8 x i32> %v6131, %v6132
  %v6134 = shl <8 x i32> %v6132, splat (i32 23)
  %v6135 = bitcast <8 x i32> %v6134 to <8 x float>
  %v6136 = shl <8 x i32> %v6133, splat (i32 23)
  %v6137 = bitcast <8 x i32> %v6136 to <8 x float>
  %v6138 = fadd <8 x float> %v6130, splat (float 0x3FF0000000000000)
  %v6139 = fmul <8 x float> %v6138, %v6135
  %v6140 = fmul <8 x float> %v6139, %v6137
  %v6141 = fcmp olt <8 x float> %v6115, splat (float 0x0000000000000000)
  %v6142 = select <8 x i1> %v6141, <8 x float> %v6140, <8 x float> splat (float 0x3FF0000000000000)
  %v6143 = fadd <8 x float> %v6140, splat (float 0x3FF0000000000000)
  %v6144 = fdiv <8 x float> %v6142, %v6143
  %v6145 = fmul <8 x float> %v6101, %v6144
  %v6146 = fmul <8 x float> %v6096, %v6145
  %v6147 = fadd <8 x float> %v6024, %v6146
  %v6148 = add nsw i64 %v6023, 1
  br label %b736
b738:
  %v6149 = fadd <8 x float> %v6018, %v6024
  %v6150 = add nsw i64 %v6017, 128
  br label %b733
b735:
  %v6151 = mul i64 %v6015, 8
  %v6152 = add i64 0, %v6151
  %v6153 = add i64 %v6152, 0
  %v6154 = getelementptr inbounds float, ptr %v220, i64 %v6153
  store <8 x float> %v6018, ptr %v6154, align 4
  %v6155 = add nsw i64 %v6015, 1
  br label %b730
b732:
  br label %b729
b729:
  %v6156 = icmp sgt i64 %v3, 1
  br i1 %v6156, label %b739, label %b740
b739:
  %v6157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6158 = atomicrmw add ptr %v6157, i64 1 acq_rel
  %v6159 = load i64, ptr %v299, align 8
  %v6160 = add i64 %v6159, 1
  store i64 %v6160, ptr %v299, align 8
  %v6161 = mul i64 %v3, %v6160
  br label %b741
b741:
  %v6162 = load atomic i64, ptr %v6157 acquire, align 8
  %v6163 = icmp slt i64 %v6162, %v6161
  br i1 %v6163, label %b742, label %b743
b742:
  %v6164 = call i32 @sched_yield()
  br label %b741
b743:
  br label %b740
b740:
  %v6165 = icmp eq i64 %v2, 0
  br i1 %v6165, label %b744, label %b745
b744:
  br label %b746
b746:
  %v6166 = phi i64 [ 0, %b744 ], [ %v6319, %b751 ]
  %v6167 = icmp slt i64 %v6166, 8
  br i1 %v6167, label %b747, label %b748
b747:
  br label %b749
b749:
  %v6168 = phi i64 [ 0, %b747 ], [ %v6314, %b754 ]
  %v6169 = phi <8 x float> [ splat (float 0x0000000000000000), %b747 ], [ %v6313, %b754 ]
  %v6170 = icmp slt i64 %v6168, %v8
  br i1 %v6170, label %b750, label %b751
b750:
  %v6171 = add i64 %v6168, 128
  %v6172 = icmp slt i64 %v6171, %v8
  %v6173 = select i1 %v6172, i64 %v6171, i64 %v8
  br label %b752
b752:
  %v6174 = phi i64 [ %v6168, %b750 ], [ %v6312, %b753 ]
  %v6175 = phi <8 x float> [ splat (float 0x0000000000000000), %b750 ], [ %v6311, %b753 ]
  %v6176 = icmp slt i64 %v6174, %v6173
  br i1 %v6176, label %b753, label %b754
b753:
  %v6177 = mul i64 %v6174, 8
  %v6178 = getelementptr inbounds float, ptr %v118, i64 %v6177
  %v6179 = mul i64 %v6174, 8
  %v6180 = getelementptr inbounds float, ptr %v116, i64 %v6179
  %v6181 = mul i64 %v6174, 8
  %v6182 = getelementptr inbounds float, ptr %v122, i64 %v6181
  %v6183 = mul i64 %v6174, 8
  %v6184 = getelementptr inbounds float, ptr %v112, i64 %v6183
  %v6185 = mul i64 %v6174, 8
  %v6186 = getelementptr inbounds float, ptr %v126, i64 %v6185
  %v6187 = mul i64 %v6174, 8
  %v6188 = getelementptr inbounds float, ptr %v108, i64 %v6187
  %v6189 = mul i64 %v6174, 8
  %v6190 = getelementptr inbounds float, ptr %v130, i64 %v6189
  %v6191 = mul i64 %v6174, 8
  %v6192 = getelementptr inbounds float, ptr %v104, i64 %v6191
  %v6193 = mul i64 %v6174, 8
  %v6194 = getelementptr inbounds float, ptr %v134, i64 %v6193
  %v6195 = mul i64 %v6174, 8
  %v6196 = getelementptr inbounds float, ptr %v100, i64 %v6195
  %v6197 = mul i64 %v6174, 8
  %v6198 = getelementptr inbounds float, ptr %v138, i64 %v6197
  %v6199 = mul i64 %v6174, 8
  %v6200 = getelementptr inbounds float, ptr %v96, i64 %v6199
  %v6201 = mul i64 %v6174, 8
  %v6202 = getelementptr inbounds float, ptr %v44, i64 %v6201
  %v6203 = add i64 0, %v6166
  %v6204 = getelementptr inbounds float, ptr %v6202, i64 %v6203
  %v6205 = load float, ptr %v6204, align 4
  %v6206 = add i64 0, 0
  %v6207 = getelementptr inbounds float, ptr %v6178, i64 %v6206
  %v6208 = load <8 x float>, ptr %v6207, align 4
  %v6209 = add i64 0, 0
  %v6210 = getelementptr inbounds float, ptr %v6180, i64 %v6209
  %v6211 = load <8 x float>, ptr %v6210, align 4
  %v6212 = fdiv <8 x float> %v6208, %v6211
  %v6213 = add i64 0, 0
  %v6214 = getelementptr inbounds float, ptr %v78, i64 %v6213
  %v6215 = load <8 x float>, ptr %v6214, align 4
  %v6216 = fmul <8 x float> %v6212, %v6215
  %v6217 = add i64 0, 0
  %v6218 = getelementptr inbounds float, ptr %v6182, i64 %v6217
  %v6219 = load <8 x float>, ptr %v6218, align 4
  %v6220 = fadd <8 x float> %v6216, %v6219
  %v6221 = add i64 0, 0
  %v6222 = getelementptr inbounds float, ptr %v6184, i64 %v6221
  %v6223 = load <8 x float>, ptr %v6222, align 4
  %v6224 = fdiv <8 x float> %v6220, %v6223
  %v6225 = fmul <8 x float> %v6224, %v6215
  %v6226 = add i64 0, 0
  %v6227 = getelementptr inbounds float, ptr %v6186, i64 %v6226
  %v6228 = load <8 x float>, ptr %v6227, align 4
  %v6229 = fadd <8 x float> %v6225, %v6228
  %v6230 = add i64 0, 0
  %v6231 = getelementptr inbounds float, ptr %v6188, i64 %v6230
  %v6232 = load <8 x float>, ptr %v6231, align 4
  %v6233 = fdiv <8 x float> %v6229, %v6232
  %v6234 = fmul <8 x float> %v6233, %v6215
  %v6235 = add i64 0, 0
  %v6236 = getelementptr inbounds float, ptr %v6190, i64 %v6235
  %v6237 = load <8 x float>, ptr %v6236, align 4
  %v6238 = fadd <8 x float> %v6234, %v6237
  %v6239 = add i64 0, 0
  %v6240 = getelementptr inbounds float, ptr %v6192, i64 %v6239
  %v6241 = load <8 x float>, ptr %v6240, align 4
  %v6242 = fdiv <8 x float> %v6238, %v6241
  %v6243 = fmul <8 x float> %v6242, %v6215
  %v6244 = add i64 0, 0
  %v6245 = getelementptr inbounds float, ptr %v6194, i64 %v6244
  %v6246 = load <8 x float>, ptr %v6245, align 4
  %v6247 = fadd <8 x float> %v6243, %v6246
  %v6248 = add i64 0, 0
  %v6249 = getelementptr inbounds float, ptr %v6196, i64 %v6248
  %v6250 = load <8 x float>, ptr %v6249, align 4
  %v6251 = fdiv <8 x float> %v6247, %v6250
  %v6252 = fmul <8 x float> %v6251, %v6215
  %v6253 = add i64 0, 0
  %v6254 = getelementptr inbounds float, ptr %v6198, i64 %v6253
  %v6255 = load <8 x float>, ptr %v6254, align 4
  %v6256 = fadd <8 x float> %v6252, %v6255
  %v6257 = add i64 0, 0
  %v6258 = getelementptr inbounds float, ptr %v6200, i64 %v6257
  %v6259 = load <8 x float>, ptr %v6258, align 4
  %v6260 = fdiv <8 x float> %v6256, %v6259
  %v6261 = mul i64 %v6166, 8
  %v6262 = add i64 0, %v6261
  %v6263 = add i64 %v6262, 0
  %v6264 = getelementptr inbounds float, ptr %v86, i64 %v6263
  %v6265 = load <8 x float>, ptr %v6264, align 4
  %v6266 = mul i64 %v6166, 8
  %v6267 = add i64 0, %v6266
  %v6268 = add i64 %v6267, 0
  %v6269 = getelementptr inbounds float, ptr %v38, i64 %v6268
  %v6270 = load <8 x float>, ptr %v6269, align 4
  %v6271 = mul i64 %v6166, 8
  %v6272 = add i64 0, %v6271
  %v6273 = add i64 %v6272, 0
  %v6274 = getelementptr inbounds float, ptr %v36, i64 %v6273
  %v6275 = load <8 x float>, ptr %v6274, align 4
  %v6276 = insertelement <8 x float> poison, float %v6205, i64 0
  %v6277 = shufflevector <8 x float> %v6276, <8 x float> poison, <8 x i32> zeroinitializer
  %v6278 = fsub <8 x float> %v6277, %v6275
  %v6279 = fmul <8 x float> %v6270, %v6278
  %v6280 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v6279)
  %v6281 = fneg <8 x float> %v6280
  %v6282 = fcmp olt <8 x float> %v6281, splat (float 0xC05A400000000000)
  %v6283 = select <8 x i1> %v6282, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v6281
  %v6284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6283, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v6285 = fsub <8 x float> %v6284, splat (float 0x4168000000000000)
  %v6286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6285, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v6283)
  %v6287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6285, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v6286)
  %v6288 = bitcast <8 x float> %v6284 to <8 x i32>
  %v6289 = fmul <8 x float> %v6287, %v6287
  %v6290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v6287, <8 x float> splat (float 0x3F81227F40000000))
  %v6291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6290, <8 x float> %v6287, <8 x float> splat (float 0x3FA5556740000000))
  %v6292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6291, <8 x float> %v6287, <8 x float> splat (float 0x3FC5554B00000000))
  %v6293 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6292, <8 x float> %v6287, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v6294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v6289, <8 x float> %v6293, <8 x float> %v6287)
  %v6295 = sub <8 x i32> %v6288, splat (i32 1262485250)
  %v6296 = lshr <8 x i32> %v6295, splat (i32 1)
  %v6297 = sub <8 x i32> %v6295, %v6296
  %v6298 = shl <8 x i32> %v6296, splat (i32 23)
  %v6299 = bitcast <8 x i32> %v6298 to <8 x float>
  %v6300 = shl <8 x i32> %v6297, splat (i32 23)
  %v6301 = bitcast <8 x i32> %v6300 to <8 x float>
  %v6302 = fadd <8 x float> %v6294, splat (float 0x3FF0000000000000)
  %v6303 = fmul <8 x float> %v6302, %v6299
  %v6304 = fmul <8 x float> %v6303, %v6301
  %v6305 = fcmp olt <8 x float> %v6279, splat (float 0x0000000000000000)
  %v6306 = select <8 x i1> %v6305, <8 x float> %v6304, <8 x float> splat (float 0x3FF0000000000000)
  %v6307 = fadd <8 x float> %v6304, splat (float 0x3FF0000000000000)
  %v6308 = fdiv <8 x float> %v6306, %v6307
  %v6309 = fmul <8 x float> %v6265, %v6308
  %v6310 = fmul <8 x float> %v6260, %v6309
  %v6311 = fadd <8 x float> %v6175, %v6310
  %v6312 = add nsw i64 %v6174, 1
  br label %b752
b754:
  %v6313 = fadd <8 x float> %v6169, %v6175
  %v6314 = add nsw i64 %v6168, 128
  br label %b749
b751:
  %v6315 = mul i64 %v6166, 8
  %v6316 = add i64 0, %v6315
  %v6317 = add i64 %v6316, 0
  %v6318 = getelementptr inbounds float, ptr %v222, i64 %v6317
  store <8 x float> %v6169, ptr %v6318, align 4
  %v6319 = add nsw i64 %v6166, 1
  br label %b746
b748:
  br label %b745
b745:
  %v6320 = icmp sgt i64 %v3, 1
  br i1 %v6320, label %b755, label %b756
b755:
  %v6321 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6322 = atomicrmw add ptr %v6321, i64 1 acq_rel
  %v6323 = load i64, ptr %v299, align 8
  %v6324 = add i64 %v6323, 1
  store i64 %v6324, ptr %v299, align 8
  %v6325 = mul i64 %v3, %v6324
  br label %b757
b757:
  %v6326 = load atomic i64, ptr %v6321 acquire, align 8
  %v6327 = icmp slt i64 %v6326, %v6325
  br i1 %v6327, label %b758, label %b759
b758:
  %v6328 = call i32 @sched_yield()
  br label %b757
b759:
  br label %b756
b756:
  %v6329 = icmp eq i64 %v2, 0
  br i1 %v6329, label %b760, label %b761
b760:
  br label %b762
b762:
  %v6330 = phi i64 [ 0, %b760 ], [ %v6362, %b767 ]
  %v6331 = phi <8 x float> [ splat (float 0x0000000000000000), %b760 ], [ %v6361, %b767 ]
  %v6332 = icmp slt i64 %v6330, %v8
  br i1 %v6332, label %b763, label %b764
b763:
  %v6333 = add i64 %v6330, 128
  %v6334 = icmp slt i64 %v6333, %v8
  %v6335 = select i1 %v6334, i64 %v6333, i64 %v8
  br label %b765
b765:
  %v6336 = phi i64 [ %v6330, %b763 ], [ %v6360, %b766 ]
  %v6337 = phi <8 x float> [ splat (float 0x0000000000000000), %b763 ], [ %v6359, %b766 ]
  %v6338 = icmp slt i64 %v6336, %v6335
  br i1 %v6338, label %b766, label %b767
b766:
  %v6339 = mul i64 %v6336, 8
  %v6340 = getelementptr inbounds float, ptr %v118, i64 %v6339
  %v6341 = mul i64 1, %v7
  %v6342 = add i64 %v6336, %v6341
  %v6343 = mul i64 %v6342, 8
  %v6344 = getelementptr inbounds float, ptr %v44, i64 %v6343
  %v6345 = mul i64 %v6336, 8
  %v6346 = getelementptr inbounds float, ptr %v116, i64 %v6345
  %v6347 = add i64 0, 0
  %v6348 = getelementptr inbounds float, ptr %v6340, i64 %v6347
  %v6349 = load <8 x float>, ptr %v6348, align 4
  %v6350 = add i64 0, 0
  %v6351 = getelementptr inbounds float, ptr %v6344, i64 %v6350
  %v6352 = load <8 x float>, ptr %v6351, align 4
  %v6353 = fmul <8 x float> %v6349, %v6352
  %v6354 = add i64 0, 0
  %v6355 = getelementptr inbounds float, ptr %v6346, i64 %v6354
  %v6356 = load <8 x float>, ptr %v6355, align 4
  %v6357 = fdiv <8 x float> %v6353, %v6356
  %v6358 = fneg <8 x float> %v6357
  %v6359 = fadd <8 x float> %v6337, %v6358
  %v6360 = add nsw i64 %v6336, 1
  br label %b765
b767:
  %v6361 = fadd <8 x float> %v6331, %v6337
  %v6362 = add nsw i64 %v6330, 128
  br label %b762
b764:
  %v6363 = add i64 0, 0
  %v6364 = getelementptr inbounds float, ptr %v224, i64 %v6363
  store <8 x float> %v6331, ptr %v6364, align 4
  br label %b761
b761:
  %v6365 = icmp sgt i64 %v3, 1
  br i1 %v6365, label %b768, label %b769
b768:
  %v6366 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6367 = atomicrmw add ptr %v6366, i64 1 acq_rel
  %v6368 = load i64, ptr %v299, align 8
  %v6369 = add i64 %v6368, 1
  store i64 %v6369, ptr %v299, align 8
  %v6370 = mul i64 %v3, %v6369
  br label %b770
b770:
  %v6371 = load atomic i64, ptr %v6366 acquire, align 8
  %v6372 = icmp slt i64 %v6371, %v6370
  br i1 %v6372, label %b771, label %b772
b771:
  %v6373 = call i32 @sched_yield()
  br label %b770
b772:
  br label %b769
b769:
  %v6374 = icmp eq i64 %v2, 0
  br i1 %v6374, label %b773, label %b774
b773:
  br label %b775
b775:
  %v6375 = phi i64 [ 0, %b773 ], [ %v6421, %b780 ]
  %v6376 = phi <8 x float> [ splat (float 0x0000000000000000), %b773 ], [ %v6420, %b780 ]
  %v6377 = icmp slt i64 %v6375, %v8
  br i1 %v6377, label %b776, label %b777
b776:
  %v6378 = add i64 %v6375, 128
  %v6379 = icmp slt i64 %v6378, %v8
  %v6380 = select i1 %v6379, i64 %v6378, i64 %v8
  br label %b778
b778:
  %v6381 = phi i64 [ %v6375, %b776 ], [ %v6419, %b779 ]
  %v6382 = phi <8 x float> [ splat (float 0x0000000000000000), %b776 ], [ %v6418, %b779 ]
  %v6383 = icmp slt i64 %v6381, %v6380
  br i1 %v6383, label %b779, label %b780
b779:
  %v6384 = mul i64 %v6381, 8
  %v6385 = getelementptr inbounds float, ptr %v118, i64 %v6384
  %v6386 = mul i64 %v6381, 8
  %v6387 = getelementptr inbounds float, ptr %v116, i64 %v6386
  %v6388 = mul i64 %v6381, 8
  %v6389 = getelementptr inbounds float, ptr %v122, i64 %v6388
  %v6390 = mul i64 %v6381, 8
  %v6391 = getelementptr inbounds float, ptr %v114, i64 %v6390
  %v6392 = mul i64 %v6381, 8
  %v6393 = getelementptr inbounds float, ptr %v112, i64 %v6392
  %v6394 = add i64 0, 0
  %v6395 = getelementptr inbounds float, ptr %v6385, i64 %v6394
  %v6396 = load <8 x float>, ptr %v6395, align 4
  %v6397 = add i64 0, 0
  %v6398 = getelementptr inbounds float, ptr %v6387, i64 %v6397
  %v6399 = load <8 x float>, ptr %v6398, align 4
  %v6400 = fdiv <8 x float> %v6396, %v6399
  %v6401 = add i64 0, 0
  %v6402 = getelementptr inbounds float, ptr %v78, i64 %v6401
  %v6403 = load <8 x float>, ptr %v6402, align 4
  %v6404 = fmul <8 x float> %v6400, %v6403
  %v6405 = add i64 0, 0
  %v6406 = getelementptr inbounds float, ptr %v6389, i64 %v6405
  %v6407 = load <8 x float>, ptr %v6406, align 4
  %v6408 = fadd <8 x float> %v6404, %v6407
  %v6409 = add i64 0, 0
  %v6410 = getelementptr inbounds float, ptr %v6391, i64 %v6409
  %v6411 = load <8 x float>, ptr %v6410, align 4
  %v6412 = fmul <8 x float> %v6408, %v6411
  %v6413 = add i64 0, 0
  %v6414 = getelementptr inbounds float, ptr %v6393, i64 %v6413
  %v6415 = load <8 x float>, ptr %v6414, align 4
  %v6416 = fdiv <8 x float> %v6412, %v6415
  %v6417 = fneg <8 x float> %v6416
  %v6418 = fadd <8 x float> %v6382, %v6417
  %v6419 = add nsw i64 %v6381, 1
  br label %b778
b780:
  %v6420 = fadd <8 x float> %v6376, %v6382
  %v6421 = add nsw i64 %v6375, 128
  br label %b775
b777:
  %v6422 = add i64 0, 0
  %v6423 = getelementptr inbounds float, ptr %v226, i64 %v6422
  store <8 x float> %v6376, ptr %v6423, align 4
  br label %b774
b774:
  %v6424 = icmp sgt i64 %v3, 1
  br i1 %v6424, label %b781, label %b782
b781:
  %v6425 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6426 = atomicrmw add ptr %v6425, i64 1 acq_rel
  %v6427 = load i64, ptr %v299, align 8
  %v6428 = add i64 %v6427, 1
  store i64 %v6428, ptr %v299, align 8
  %v6429 = mul i64 %v3, %v6428
  br label %b783
b783:
  %v6430 = load atomic i64, ptr %v6425 acquire, align 8
  %v6431 = icmp slt i64 %v6430, %v6429
  br i1 %v6431, label %b784, label %b785
b784:
  %v6432 = call i32 @sched_yield()
  br label %b783
b785:
  br label %b782
b782:
  %v6433 = icmp eq i64 %v2, 0
  br i1 %v6433, label %b786, label %b787
b786:
  br label %b788
b788:
  %v6434 = phi i64 [ 0, %b786 ], [ %v6493, %b793 ]
  %v6435 = phi <8 x float> [ splat (float 0x0000000000000000), %b786 ], [ %v6492, %b793 ]
  %v6436 = icmp slt i64 %v6434, %v8
  br i1 %v6436, label %b789, label %b790
b789:
  %v6437 = add i64 %v6434, 128
  %v6438 = icmp slt i64 %v6437, %v8
  %v6439 = select i1 %v6438, i64 %v6437, i64 %v8
  br label %b791
b791:
  %v6440 = phi i64 [ %v6434, %b789 ], [ %v6491, %b792 ]
  %v6441 = phi <8 x float> [ splat (float 0x0000000000000000), %b789 ], [ %v6490, %b792 ]
  %v6442 = icmp slt i64 %v6440, %v6439
  br i1 %v6442, label %b792, label %b793
b792:
  %v6443 = mul i64 %v6440, 8
  %v6444 = getelementptr inbounds float, ptr %v118, i64 %v6443
  %v6445 = mul i64 %v6440, 8
  %v6446 = getelementptr inbounds float, ptr %v116, i64 %v6445
  %v6447 = mul i64 %v6440, 8
  %v6448 = getelementptr inbounds float, ptr %v122, i64 %v6447
  %v6449 = mul i64 %v6440, 8
  %v6450 = getelementptr inbounds float, ptr %v112, i64 %v6449
  %v6451 = mul i64 %v6440, 8
  %v6452 = getelementptr inbounds float, ptr %v126, i64 %v6451
  %v6453 = mul i64 %v6440, 8
  %v6454 = getelementptr inbounds float, ptr %v110, i64 %v6453
  %v6455 = mul i64 %v6440, 8
  %v6456 = getelementptr inbounds float, ptr %v108, i64 %v6455
  %v6457 = add i64 0, 0
  %v6458 = getelementptr inbounds float, ptr %v6444, i64 %v6457
  %v6459 = load <8 x float>, ptr %v6458, align 4
  %v6460 = add i64 0, 0
  %v6461 = getelementptr inbounds float, ptr %v6446, i64 %v6460
  %v6462 = load <8 x float>, ptr %v6461, align 4
  %v6463 = fdiv <8 x float> %v6459, %v6462
  %v6464 = add i64 0, 0
  %v6465 = getelementptr inbounds float, ptr %v78, i64 %v6464
  %v6466 = load <8 x float>, ptr %v6465, align 4
  %v6467 = fmul <8 x float> %v6463, %v6466
  %v6468 = add i64 0, 0
  %v6469 = getelementptr inbounds float, ptr %v6448, i64 %v6468
  %v6470 = load <8 x float>, ptr %v6469, align 4
  %v6471 = fadd <8 x float> %v6467, %v6470
  %v6472 = add i64 0, 0
  %v6473 = getelementptr inbounds float, ptr %v6450, i64 %v6472
  %v6474 = load <8 x float>, ptr %v6473, align 4
  %v6475 = fdiv <8 x float> %v6471, %v6474
  %v6476 = fmul <8 x float> %v6475, %v6466
  %v6477 = add i64 0, 0
  %v6478 = getelementptr inbounds float, ptr %v6452, i64 %v6477
  %v6479 = load <8 x float>, ptr %v6478, align 4
  %v6480 = fadd <8 x float> %v6476, %v6479
  %v6481 = add i64 0, 0
  %v6482 = getelementptr inbounds float, ptr %v6454, i64 %v6481
  %v6483 = load <8 x float>, ptr %v6482, align 4
  %v6484 = fmul <8 x float> %v6480, %v6483
  %v6485 = add i64 0, 0
  %v6486 = getelementptr inbounds float, ptr %v6456, i64 %v6485
  %v6487 = load <8 x float>, ptr %v6486, align 4
  %v6488 = fdiv <8 x float> %v6484, %v6487
  %v6489 = fneg <8 x float> %v6488
  %v6490 = fadd <8 x float> %v6441, %v6489
  %v6491 = add nsw i64 %v6440, 1
  br label %b791
b793:
  %v6492 = fadd <8 x float> %v6435, %v6441
  %v6493 = add nsw i64 %v6434, 128
  br label %b788
b790:
  %v6494 = add i64 0, 0
  %v6495 = getelementptr inbounds float, ptr %v228, i64 %v6494
  store <8 x float> %v6435, ptr %v6495, align 4
  br label %b787
b787:
  %v6496 = icmp sgt i64 %v3, 1
  br i1 %v6496, label %b794, label %b795
b794:
  %v6497 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6498 = atomicrmw add ptr %v6497, i64 1 acq_rel
  %v6499 = load i64, ptr %v299, align 8
  %v6500 = add i64 %v6499, 1
  store i64 %v6500, ptr %v299, align 8
  %v6501 = mul i64 %v3, %v6500
  br label %b796
b796:
  %v6502 = load atomic i64, ptr %v6497 acquire, align 8
  %v6503 = icmp slt i64 %v6502, %v6501
  br i1 %v6503, label %b797, label %b798
b797:
  %v6504 = call i32 @sched_yield()
  br label %b796
b798:
  br label %b795
b795:
  %v6505 = icmp eq i64 %v2, 0
  br i1 %v6505, label %b799, label %b800
b799:
  br label %b801
b801:
  %v6506 = phi i64 [ 0, %b799 ], [ %v6578, %b806 ]
  %v6507 = phi <8 x float> [ splat (float 0x0000000000000000), %b799 ], [ %v6577, %b806 ]
  %v6508 = icmp slt i64 %v6506, %v8
  br i1 %v6508, label %b802, label %b803
b802:
  %v6509 = add i64 %v6506, 128
  %v6510 = icmp slt i64 %v6509, %v8
  %v6511 = select i1 %v6510, i64 %v6509, i64 %v8
  br label %b804
b804:
  %v6512 = phi i64 [ %v6506, %b802 ], [ %v6576, %b805 ]
  %v6513 = phi <8 x float> [ splat (float 0x0000000000000000), %b802 ], [ %v6575, %b805 ]
  %v6514 = icmp slt i64 %v6512, %v6511
  br i1 %v6514, label %b805, label %b806
b805:
  %v6515 = mul i64 %v6512, 8
  %v6516 = getelementptr inbounds float, ptr %v118, i64 %v6515
  %v6517 = mul i64 %v6512, 8
  %v6518 = getelementptr inbounds float, ptr %v116, i64 %v6517
  %v6519 = mul i64 %v6512, 8
  %v6520 = getelementptr inbounds float, ptr %v122, i64 %v6519
  %v6521 = mul i64 %v6512, 8
  %v6522 = getelementptr inbounds float, ptr %v112, i64 %v6521
  %v6523 = mul i64 %v6512, 8
  %v6524 = getelementptr inbounds float, ptr %v126, i64 %v6523
  %v6525 = mul i64 %v6512, 8
  %v6526 = getelementptr inbounds float, ptr %v108, i64 %v6525
  %v6527 = mul i64 %v6512, 8
  %v6528 = getelementptr inbounds float, ptr %v130, i64 %v6527
  %v6529 = mul i64 %v6512, 8
  %v6530 = getelementptr inbounds float, ptr %v106, i64 %v6529
  %v6531 = mul i64 %v6512, 8
  %v6532 = getelementptr inbounds float, ptr %v104, i64 %v6531
  %v6533 = add i64 0, 0
  %v6534 = getelementptr inbounds float, ptr %v6516, i64 %v6533
  %v6535 = load <8 x float>, ptr %v6534, align 4
  %v6536 = add i64 0, 0
  %v6537 = getelementptr inbounds float, ptr %v6518, i64 %v6536
  %v6538 = load <8 x float>, ptr %v6537, align 4
  %v6539 = fdiv <8 x float> %v6535, %v6538
  %v6540 = add i64 0, 0
  %v6541 = getelementptr inbounds float, ptr %v78, i64 %v6540
  %v6542 = load <8 x float>, ptr %v6541, align 4
  %v6543 = fmul <8 x float> %v6539, %v6542
  %v6544 = add i64 0, 0
  %v6545 = getelementptr inbounds float, ptr %v6520, i64 %v6544
  %v6546 = load <8 x float>, ptr %v6545, align 4
  %v6547 = fadd <8 x float> %v6543, %v6546
  %v6548 = add i64 0, 0
  %v6549 = getelementptr inbounds float, ptr %v6522, i64 %v6548
  %v6550 = load <8 x float>, ptr %v6549, align 4
  %v6551 = fdiv <8 x float> %v6547, %v6550
  %v6552 = fmul <8 x float> %v6551, %v6542
  %v6553 = add i64 0, 0
  %v6554 = getelementptr inbounds float, ptr %v6524, i64 %v6553
  %v6555 = load <8 x float>, ptr %v6554, align 4
  %v6556 = fadd <8 x float> %v6552, %v6555
  %v6557 = add i64 0, 0
  %v6558 = getelementptr inbounds float, ptr %v6526, i64 %v6557
  %v6559 = load <8 x float>, ptr %v6558, align 4
  %v6560 = fdiv <8 x float> %v6556, %v6559
  %v6561 = fmul <8 x float> %v6560, %v6542
  %v6562 = add i64 0, 0
  %v6563 = getelementptr inbounds float, ptr %v6528, i64 %v6562
  %v6564 = load <8 x float>, ptr %v6563, align 4
  %v6565 = fadd <8 x float> %v6561, %v6564
  %v6566 = add i64 0, 0
  %v6567 = getelementptr inbounds float, ptr %v6530, i64 %v6566
  %v6568 = load <8 x float>, ptr %v6567, align 4
  %v6569 = fmul <8 x float> %v6565, %v6568
  %v6570 = add i64 0, 0
  %v6571 = getelementptr inbounds float, ptr %v6532, i64 %v6570
  %v6572 = load <8 x float>, ptr %v6571, align 4
  %v6573 = fdiv <8 x float> %v6569, %v6572
  %v6574 = fneg <8 x float> %v6573
  %v6575 = fadd <8 x float> %v6513, %v6574
  %v6576 = add nsw i64 %v6512, 1
  br label %b804
b806:
  %v6577 = fadd <8 x float> %v6507, %v6513
  %v6578 = add nsw i64 %v6506, 128
  br label %b801
b803:
  %v6579 = add i64 0, 0
  %v6580 = getelementptr inbounds float, ptr %v230, i64 %v6579
  store <8 x float> %v6507, ptr %v6580, align 4
  br label %b800
b800:
  %v6581 = icmp sgt i64 %v3, 1
  br i1 %v6581, label %b807, label %b808
b807:
  %v6582 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6583 = atomicrmw add ptr %v6582, i64 1 acq_rel
  %v6584 = load i64, ptr %v299, align 8
  %v6585 = add i64 %v6584, 1
  store i64 %v6585, ptr %v299, align 8
  %v6586 = mul i64 %v3, %v6585
  br label %b809
b809:
  %v6587 = load atomic i64, ptr %v6582 acquire, align 8
  %v6588 = icmp slt i64 %v6587, %v6586
  br i1 %v6588, label %b810, label %b811
b810:
  %v6589 = call i32 @sched_yield()
  br label %b809
b811:
  br label %b808
b808:
  %v6590 = icmp eq i64 %v2, 0
  br i1 %v6590, label %b812, label %b813
b812:
  br label %b814
b814:
  %v6591 = phi i64 [ 0, %b812 ], [ %v6676, %b819 ]
  %v6592 = phi <8 x float> [ splat (float 0x0000000000000000), %b812 ], [ %v6675, %b819 ]
  %v6593 = icmp slt i64 %v6591, %v8
  br i1 %v6593, label %b815, label %b816
b815:
  %v6594 = add i64 %v6591, 128
  %v6595 = icmp slt i64 %v6594, %v8
  %v6596 = select i1 %v6595, i64 %v6594, i64 %v8
  br label %b817
b817:
  %v6597 = phi i64 [ %v6591, %b815 ], [ %v6674, %b818 ]
  %v6598 = phi <8 x float> [ splat (float 0x0000000000000000), %b815 ], [ %v6673, %b818 ]
  %v6599 = icmp slt i64 %v6597, %v6596
  br i1 %v6599, label %b818, label %b819
b818:
  %v6600 = mul i64 %v6597, 8
  %v6601 = getelementptr inbounds float, ptr %v118, i64 %v6600
  %v6602 = mul i64 %v6597, 8
  %v6603 = getelementptr inbounds float, ptr %v116, i64 %v6602
  %v6604 = mul i64 %v6597, 8
  %v6605 = getelementptr inbounds float, ptr %v122, i64 %v6604
  %v6606 = mul i64 %v6597, 8
  %v6607 = getelementptr inbounds float, ptr %v112, i64 %v6606
  %v6608 = mul i64 %v6597, 8
  %v6609 = getelementptr inbounds float, ptr %v126, i64 %v6608
  %v6610 = mul i64 %v6597, 8
  %v6611 = getelementptr inbounds float, ptr %v108, i64 %v6610
  %v6612 = mul i64 %v6597, 8
  %v6613 = getelementptr inbounds float, ptr %v130, i64 %v6612
  %v6614 = mul i64 %v6597, 8
  %v6615 = getelementptr inbounds float, ptr %v104, i64 %v6614
  %v6616 = mul i64 %v6597, 8
  %v6617 = getelementptr inbounds float, ptr %v134, i64 %v6616
  %v6618 = mul i64 %v6597, 8
  %v6619 = getelementptr inbounds float, ptr %v102, i64 %v6618
  %v6620 = mul i64 %v6597, 8
  %v6621 = getelementptr inbounds float, ptr %v100, i64 %v6620
  %v6622 = add i64 0, 0
  %v6623 = getelementptr inbounds float, ptr %v6601, i64 %v6622
  %v6624 = load <8 x float>, ptr %v6623, align 4
  %v6625 = add i64 0, 0
  %v6626 = getelementptr inbounds float, ptr %v6603, i64 %v6625
  %v6627 = load <8 x float>, ptr %v6626, align 4
  %v6628 = fdiv <8 x float> %v6624, %v6627
  %v6629 = add i64 0, 0
  %v6630 = getelementptr inbounds float, ptr %v78, i64 %v6629
  %v6631 = load <8 x float>, ptr %v6630, align 4
  %v6632 = fmul <8 x float> %v6628, %v6631
  %v6633 = add i64 0, 0
  %v6634 = getelementptr inbounds float, ptr %v6605, i64 %v6633
  %v6635 = load <8 x float>, ptr %v6634, align 4
  %v6636 = fadd <8 x float> %v6632, %v6635
  %v6637 = add i64 0, 0
  %v6638 = getelementptr inbounds float, ptr %v6607, i64 %v6637
  %v6639 = load <8 x float>, ptr %v6638, align 4
  %v6640 = fdiv <8 x float> %v6636, %v6639
  %v6641 = fmul <8 x float> %v6640, %v6631
  %v6642 = add i64 0, 0
  %v6643 = getelementptr inbounds float, ptr %v6609, i64 %v6642
  %v6644 = load <8 x float>, ptr %v6643, align 4
  %v6645 = fadd <8 x float> %v6641, %v6644
  %v6646 = add i64 0, 0
  %v6647 = getelementptr inbounds float, ptr %v6611, i64 %v6646
  %v6648 = load <8 x float>, ptr %v6647, align 4
  %v6649 = fdiv <8 x float> %v6645, %v6648
  %v6650 = fmul <8 x float> %v6649, %v6631
  %v6651 = add i64 0, 0
  %v6652 = getelementptr inbounds float, ptr %v6613, i64 %v6651
  %v6653 = load <8 x float>, ptr %v6652, align 4
  %v6654 = fadd <8 x float> %v6650, %v6653
  %v6655 = add i64 0, 0
  %v6656 = getelementptr inbounds float, ptr %v6615, i64 %v6655
  %v6657 = load <8 x float>, ptr %v6656, align 4
  %v6658 = fdiv <8 x float> %v6654, %v6657
  %v6659 = fmul <8 x float> %v6658, %v6631
  %v6660 = add i64 0, 0
  %v6661 = getelementptr inbounds float, ptr %v6617, i64 %v6660
  %v6662 = load <8 x float>, ptr %v6661, align 4
  %v6663 = fadd <8 x float> %v6659, %v6662
  %v6664 = add i64 0, 0
  %v6665 = getelementptr inbounds float, ptr %v6619, i64 %v6664
  %v6666 = load <8 x float>, ptr %v6665, align 4
  %v6667 = fmul <8 x float> %v6663, %v6666
  %v6668 = add i64 0, 0
  %v6669 = getelementptr inbounds float, ptr %v6621, i64 %v6668
  %v6670 = load <8 x float>, ptr %v6669, align 4
  %v6671 = fdiv <8 x float> %v6667, %v6670
  %v6672 = fneg <8 x float> %v6671
  %v6673 = fadd <8 x float> %v6598, %v6672
  %v6674 = add nsw i64 %v6597, 1
  br label %b817
b819:
  %v6675 = fadd <8 x float> %v6592, %v6598
  %v6676 = add nsw i64 %v6591, 128
  br label %b814
b816:
  %v6677 = add i64 0, 0
  %v6678 = getelementptr inbounds float, ptr %v232, i64 %v6677
  store <8 x float> %v6592, ptr %v6678, align 4
  br label %b813
b813:
  %v6679 = icmp sgt i64 %v3, 1
  br i1 %v6679, label %b820, label %b821
b820:
  %v6680 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6681 = atomicrmw add ptr %v6680, i64 1 acq_rel
  %v6682 = load i64, ptr %v299, align 8
  %v6683 = add i64 %v6682, 1
  store i64 %v6683, ptr %v299, align 8
  %v6684 = mul i64 %v3, %v6683
  br label %b822
b822:
  %v6685 = load atomic i64, ptr %v6680 acquire, align 8
  %v6686 = icmp slt i64 %v6685, %v6684
  br i1 %v6686, label %b823, label %b824
b823:
  %v6687 = call i32 @sched_yield()
  br label %b822
b824:
  br label %b821
b821:
  %v6688 = icmp eq i64 %v2, 0
  br i1 %v6688, label %b825, label %b826
b825:
  br label %b827
b827:
  %v6689 = phi i64 [ 0, %b825 ], [ %v6787, %b832 ]
  %v6690 = phi <8 x float> [ splat (float 0x0000000000000000), %b825 ], [ %v6786, %b832 ]
  %v6691 = icmp slt i64 %v6689, %v8
  br i1 %v6691, label %b828, label %b829
b828:
  %v6692 = add i64 %v6689, 128
  %v6693 = icmp slt i64 %v6692, %v8
  %v6694 = select i1 %v6693, i64 %v6692, i64 %v8
  br label %b830
b830:
  %v6695 = phi i64 [ %v6689, %b828 ], [ %v6785, %b831 ]
  %v6696 = phi <8 x float> [ splat (float 0x0000000000000000), %b828 ], [ %v6784, %b831 ]
  %v6697 = icmp slt i64 %v6695, %v6694
  br i1 %v6697, label %b831, label %b832
b831:
  %v6698 = mul i64 %v6695, 8
  %v6699 = getelementptr inbounds float, ptr %v118, i64 %v6698
  %v6700 = mul i64 %v6695, 8
  %v6701 = getelementptr inbounds float, ptr %v116, i64 %v6700
  %v6702 = mul i64 %v6695, 8
  %v6703 = getelementptr inbounds float, ptr %v122, i64 %v6702
  %v6704 = mul i64 %v6695, 8
  %v6705 = getelementptr inbounds float, ptr %v112, i64 %v6704
  %v6706 = mul i64 %v6695, 8
  %v6707 = getelementptr inbounds float, ptr %v126, i64 %v6706
  %v6708 = mul i64 %v6695, 8
  %v6709 = getelementptr inbounds float, ptr %v108, i64 %v6708
  %v6710 = mul i64 %v6695, 8
  %v6711 = getelementptr inbounds float, ptr %v130, i64 %v6710
  %v6712 = mul i64 %v6695, 8
  %v6713 = getelementptr inbounds float, ptr %v104, i64 %v6712
  %v6714 = mul i64 %v6695, 8
  %v6715 = getelementptr inbounds float, ptr %v134, i64 %v6714
  %v6716 = mul i64 %v6695, 8
  %v6717 = getelementptr inbounds float, ptr %v100, i64 %v6716
  %v6718 = mul i64 %v6695, 8
  %v6719 = getelementptr inbounds float, ptr %v138, i64 %v6718
  %v6720 = mul i64 %v6695, 8
  %v6721 = getelementptr inbounds float, ptr %v98, i64 %v6720
  %v6722 = mul i64 %v6695, 8
  %v6723 = getelementptr inbounds float, ptr %v96, i64 %v6722
  %v6724 = add i64 0, 0
  %v6725 = getelementptr inbounds float, ptr %v6699, i64 %v6724
  %v6726 = load <8 x float>, ptr %v6725, align 4
  %v6727 = add i64 0, 0
  %v6728 = getelementptr inbounds float, ptr %v6701, i64 %v6727
  %v6729 = load <8 x float>, ptr %v6728, align 4
  %v6730 = fdiv <8 x float> %v6726, %v6729
  %v6731 = add i64 0, 0
  %v6732 = getelementptr inbounds float, ptr %v78, i64 %v6731
  %v6733 = load <8 x float>, ptr %v6732, align 4
  %v6734 = fmul <8 x float> %v6730, %v6733
  %v6735 = add i64 0, 0
  %v6736 = getelementptr inbounds float, ptr %v6703, i64 %v6735
  %v6737 = load <8 x float>, ptr %v6736, align 4
  %v6738 = fadd <8 x float> %v6734, %v6737
  %v6739 = add i64 0, 0
  %v6740 = getelementptr inbounds float, ptr %v6705, i64 %v6739
  %v6741 = load <8 x float>, ptr %v6740, align 4
  %v6742 = fdiv <8 x float> %v6738, %v6741
  %v6743 = fmul <8 x float> %v6742, %v6733
  %v6744 = add i64 0, 0
  %v6745 = getelementptr inbounds float, ptr %v6707, i64 %v6744
  %v6746 = load <8 x float>, ptr %v6745, align 4
  %v6747 = fadd <8 x float> %v6743, %v6746
  %v6748 = add i64 0, 0
  %v6749 = getelementptr inbounds float, ptr %v6709, i64 %v6748
  %v6750 = load <8 x float>, ptr %v6749, align 4
  %v6751 = fdiv <8 x float> %v6747, %v6750
  %v6752 = fmul <8 x float> %v6751, %v6733
  %v6753 = add i64 0, 0
  %v6754 = getelementptr inbounds float, ptr %v6711, i64 %v6753
  %v6755 = load <8 x float>, ptr %v6754, align 4
  %v6756 = fadd <8 x float> %v6752, %v6755
  %v6757 = add i64 0, 0
  %v6758 = getelementptr inbounds float, ptr %v6713, i64 %v6757
  %v6759 = load <8 x float>, ptr %v6758, align 4
  %v6760 = fdiv <8 x float> %v6756, %v6759
  %v6761 = fmul <8 x float> %v6760, %v6733
  %v6762 = add i64 0, 0
  %v6763 = getelementptr inbounds float, ptr %v6715, i64 %v6762
  %v6764 = load <8 x float>, ptr %v6763, align 4
  %v6765 = fadd <8 x float> %v6761, %v6764
  %v6766 = add i64 0, 0
  %v6767 = getelementptr inbounds float, ptr %v6717, i64 %v6766
  %v6768 = load <8 x float>, ptr %v6767, align 4
  %v6769 = fdiv <8 x float> %v6765, %v6768
  %v6770 = fmul <8 x float> %v6769, %v6733
  %v6771 = add i64 0, 0
  %v6772 = getelementptr inbounds float, ptr %v6719, i64 %v6771
  %v6773 = load <8 x float>, ptr %v6772, align 4
  %v6774 = fadd <8 x float> %v6770, %v6773
  %v6775 = add i64 0, 0
  %v6776 = getelementptr inbounds float, ptr %v6721, i64 %v6775
  %v6777 = load <8 x float>, ptr %v6776, align 4
  %v6778 = fmul <8 x float> %v6774, %v6777
  %v6779 = add i64 0, 0
  %v6780 = getelementptr inbounds float, ptr %v6723, i64 %v6779
  %v6781 = load <8 x float>, ptr %v6780, align 4
  %v6782 = fdiv <8 x float> %v6778, %v6781
  %v6783 = fneg <8 x float> %v6782
  %v6784 = fadd <8 x float> %v6696, %v6783
  %v6785 = add nsw i64 %v6695, 1
  br label %b830
b832:
  %v6786 = fadd <8 x float> %v6690, %v6696
  %v6787 = add nsw i64 %v6689, 128
  br label %b827
b829:
  %v6788 = add i64 0, 0
  %v6789 = getelementptr inbounds float, ptr %v234, i64 %v6788
  store <8 x float> %v6690, ptr %v6789, align 4
  br label %b826
b826:
  %v6790 = icmp sgt i64 %v3, 1
  br i1 %v6790, label %b833, label %b834
b833:
  %v6791 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6792 = atomicrmw add ptr %v6791, i64 1 acq_rel
  %v6793 = load i64, ptr %v299, align 8
  %v6794 = add i64 %v6793, 1
  store i64 %v6794, ptr %v299, align 8
  %v6795 = mul i64 %v3, %v6794
  br label %b835
b835:
  %v6796 = load atomic i64, ptr %v6791 acquire, align 8
  %v6797 = icmp slt i64 %v6796, %v6795
  br i1 %v6797, label %b836, label %b837
b836:
  %v6798 = call i32 @sched_yield()
  br label %b835
b837:
  br label %b834
b834:
  %v6799 = icmp eq i64 %v2, 0
  br i1 %v6799, label %b838, label %b839
b838:
  br label %b840
b840:
  %v6800 = phi i64 [ 0, %b838 ], [ %v6915, %b841 ]
  %v6801 = icmp slt i64 %v6800, 64
  br i1 %v6801, label %b841, label %b842
b841:
  %v6802 = add i64 0, %v6800
  %v6803 = getelementptr inbounds float, ptr %v152, i64 %v6802
  %v6804 = load <8 x float>, ptr %v6803, align 4
  %v6805 = add i64 0, %v6800
  %v6806 = getelementptr inbounds float, ptr %v154, i64 %v6805
  %v6807 = load <8 x float>, ptr %v6806, align 4
  %v6808 = fadd <8 x float> %v6804, %v6807
  %v6809 = add i64 0, %v6800
  %v6810 = getelementptr inbounds float, ptr %v156, i64 %v6809
  %v6811 = load <8 x float>, ptr %v6810, align 4
  %v6812 = fadd <8 x float> %v6808, %v6811
  %v6813 = add i64 0, %v6800
  %v6814 = getelementptr inbounds float, ptr %v158, i64 %v6813
  %v6815 = load <8 x float>, ptr %v6814, align 4
  %v6816 = fadd <8 x float> %v6812, %v6815
  %v6817 = add i64 0, %v6800
  %v6818 = getelementptr inbounds float, ptr %v160, i64 %v6817
  %v6819 = load <8 x float>, ptr %v6818, align 4
  %v6820 = fadd <8 x float> %v6816, %v6819
  %v6821 = add i64 0, %v6800
  %v6822 = getelementptr inbounds float, ptr %v162, i64 %v6821
  %v6823 = load <8 x float>, ptr %v6822, align 4
  %v6824 = fadd <8 x float> %v6820, %v6823
  %v6825 = add i64 0, %v6800
  %v6826 = getelementptr inbounds float, ptr %v164, i64 %v6825
  %v6827 = load <8 x float>, ptr %v6826, align 4
  %v6828 = add i64 0, %v6800
  %v6829 = getelementptr inbounds float, ptr %v166, i64 %v6828
  %v6830 = load <8 x float>, ptr %v6829, align 4
  %v6831 = fadd <8 x float> %v6827, %v6830
  %v6832 = add i64 0, %v6800
  %v6833 = getelementptr inbounds float, ptr %v168, i64 %v6832
  %v6834 = load <8 x float>, ptr %v6833, align 4
  %v6835 = fadd <8 x float> %v6831, %v6834
  %v6836 = add i64 0, %v6800
  %v6837 = getelementptr inbounds float, ptr %v170, i64 %v6836
  %v6838 = load <8 x float>, ptr %v6837, align 4
  %v6839 = fadd <8 x float> %v6835, %v6838
  %v6840 = add i64 0, %v6800
  %v6841 = getelementptr inbounds float, ptr %v172, i64 %v6840
  %v6842 = load <8 x float>, ptr %v6841, align 4
  %v6843 = fadd <8 x float> %v6839, %v6842
  %v6844 = add i64 0, %v6800
  %v6845 = getelementptr inbounds float, ptr %v174, i64 %v6844
  %v6846 = load <8 x float>, ptr %v6845, align 4
  %v6847 = fadd <8 x float> %v6843, %v6846
  %v6848 = add i64 0, %v6800
  %v6849 = getelementptr inbounds float, ptr %v212, i64 %v6848
  %v6850 = load <8 x float>, ptr %v6849, align 4
  %v6851 = add i64 0, %v6800
  %v6852 = getelementptr inbounds float, ptr %v214, i64 %v6851
  %v6853 = load <8 x float>, ptr %v6852, align 4
  %v6854 = fadd <8 x float> %v6850, %v6853
  %v6855 = add i64 0, %v6800
  %v6856 = getelementptr inbounds float, ptr %v216, i64 %v6855
  %v6857 = load <8 x float>, ptr %v6856, align 4
  %v6858 = fadd <8 x float> %v6854, %v6857
  %v6859 = add i64 0, %v6800
  %v6860 = getelementptr inbounds float, ptr %v218, i64 %v6859
  %v6861 = load <8 x float>, ptr %v6860, align 4
  %v6862 = fadd <8 x float> %v6858, %v6861
  %v6863 = add i64 0, %v6800
  %v6864 = getelementptr inbounds float, ptr %v220, i64 %v6863
  %v6865 = load <8 x float>, ptr %v6864, align 4
  %v6866 = fadd <8 x float> %v6862, %v6865
  %v6867 = add i64 0, %v6800
  %v6868 = getelementptr inbounds float, ptr %v222, i64 %v6867
  %v6869 = load <8 x float>, ptr %v6868, align 4
  %v6870 = fadd <8 x float> %v6866, %v6869
  %v6871 = add i64 0, %v6800
  %v6872 = getelementptr inbounds float, ptr %v176, i64 %v6871
  %v6873 = load <8 x float>, ptr %v6872, align 4
  %v6874 = add i64 0, %v6800
  %v6875 = getelementptr inbounds float, ptr %v178, i64 %v6874
  %v6876 = load <8 x float>, ptr %v6875, align 4
  %v6877 = fadd <8 x float> %v6873, %v6876
  %v6878 = add i64 0, %v6800
  %v6879 = getelementptr inbounds float, ptr %v180, i64 %v6878
  %v6880 = load <8 x float>, ptr %v6879, align 4
  %v6881 = fadd <8 x float> %v6877, %v6880
  %v6882 = add i64 0, %v6800
  %v6883 = getelementptr inbounds float, ptr %v182, i64 %v6882
  %v6884 = load <8 x float>, ptr %v6883, align 4
  %v6885 = fadd <8 x float> %v6881, %v6884
  %v6886 = add i64 0, %v6800
  %v6887 = getelementptr inbounds float, ptr %v184, i64 %v6886
  %v6888 = load <8 x float>, ptr %v6887, align 4
  %v6889 = fadd <8 x float> %v6885, %v6888
  %v6890 = add i64 0, %v6800
  %v6891 = getelementptr inbounds float, ptr %v186, i64 %v6890
  %v6892 = load <8 x float>, ptr %v6891, align 4
  %v6893 = fadd <8 x float> %v6889, %v6892
  %v6894 = add i64 0, %v6800
  %v6895 = getelementptr inbounds float, ptr %v12, i64 %v6894
  %v6896 = load <8 x float>, ptr %v6895, align 4
  %v6897 = fmul <8 x float> %v6893, %v6896
  %v6898 = add i64 0, %v6800
  %v6899 = getelementptr inbounds float, ptr %v150, i64 %v6898
  %v6900 = load <8 x float>, ptr %v6899, align 4
  %v6901 = add i64 0, %v6800
  %v6902 = getelementptr inbounds float, ptr %v16, i64 %v6901
  %v6903 = load <8 x float>, ptr %v6902, align 4
  %v6904 = fmul <8 x float> %v6900, %v6903
  %v6905 = add i64 0, %v6800
  %v6906 = getelementptr inbounds float, ptr %v60, i64 %v6905
  store <8 x float> %v6824, ptr %v6906, align 4
  %v6907 = add i64 0, %v6800
  %v6908 = getelementptr inbounds float, ptr %v62, i64 %v6907
  store <8 x float> %v6847, ptr %v6908, align 4
  %v6909 = add i64 0, %v6800
  %v6910 = getelementptr inbounds float, ptr %v64, i64 %v6909
  store <8 x float> %v6870, ptr %v6910, align 4
  %v6911 = add i64 0, %v6800
  %v6912 = getelementptr inbounds float, ptr %v66, i64 %v6911
  store <8 x float> %v6897, ptr %v6912, align 4
  %v6913 = add i64 0, %v6800
  %v6914 = getelementptr inbounds float, ptr %v68, i64 %v6913
  store <8 x float> %v6904, ptr %v6914, align 4
  %v6915 = add nsw i64 %v6800, 8
  br label %b840
b842:
  br label %b839
b839:
  %v6916 = icmp sgt i64 %v3, 1
  br i1 %v6916, label %b843, label %b844
b843:
  %v6917 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6918 = atomicrmw add ptr %v6917, i64 1 acq_rel
  %v6919 = load i64, ptr %v299, align 8
  %v6920 = add i64 %v6919, 1
  store i64 %v6920, ptr %v299, align 8
  %v6921 = mul i64 %v3, %v6920
  br label %b845
b845:
  %v6922 = load atomic i64, ptr %v6917 acquire, align 8
  %v6923 = icmp slt i64 %v6922, %v6921
  br i1 %v6923, label %b846, label %b847
b846:
  %v6924 = call i32 @sched_yield()
  br label %b845
b847:
  br label %b844
b844:
  %v6925 = icmp eq i64 %v2, 0
  br i1 %v6925, label %b848, label %b849
b848:
  %v6926 = add i64 0, 0
  %v6927 = getelementptr inbounds float, ptr %v200, i64 %v6926
  %v6928 = load <8 x float>, ptr %v6927, align 4
  %v6929 = add i64 0, 0
  %v6930 = getelementptr inbounds float, ptr %v202, i64 %v6929
  %v6931 = load <8 x float>, ptr %v6930, align 4
  %v6932 = fadd <8 x float> %v6928, %v6931
  %v6933 = add i64 0, 0
  %v6934 = getelementptr inbounds float, ptr %v204, i64 %v6933
  %v6935 = load <8 x float>, ptr %v6934, align 4
  %v6936 = fadd <8 x float> %v6932, %v6935
  %v6937 = add i64 0, 0
  %v6938 = getelementptr inbounds float, ptr %v206, i64 %v6937
  %v6939 = load <8 x float>, ptr %v6938, align 4
  %v6940 = fadd <8 x float> %v6936, %v6939
  %v6941 = add i64 0, 0
  %v6942 = getelementptr inbounds float, ptr %v208, i64 %v6941
  %v6943 = load <8 x float>, ptr %v6942, align 4
  %v6944 = fadd <8 x float> %v6940, %v6943
  %v6945 = add i64 0, 0
  %v6946 = getelementptr inbounds float, ptr %v210, i64 %v6945
  %v6947 = load <8 x float>, ptr %v6946, align 4
  %v6948 = fadd <8 x float> %v6944, %v6947
  %v6949 = add i64 0, 0
  %v6950 = getelementptr inbounds float, ptr %v18, i64 %v6949
  %v6951 = load <8 x float>, ptr %v6950, align 4
  %v6952 = fmul <8 x float> %v6948, %v6951
  %v6953 = add i64 0, 0
  %v6954 = getelementptr inbounds float, ptr %v188, i64 %v6953
  %v6955 = load <8 x float>, ptr %v6954, align 4
  %v6956 = add i64 0, 0
  %v6957 = getelementptr inbounds float, ptr %v190, i64 %v6956
  %v6958 = load <8 x float>, ptr %v6957, align 4
  %v6959 = fadd <8 x float> %v6955, %v6958
  %v6960 = add i64 0, 0
  %v6961 = getelementptr inbounds float, ptr %v192, i64 %v6960
  %v6962 = load <8 x float>, ptr %v6961, align 4
  %v6963 = fadd <8 x float> %v6959, %v6962
  %v6964 = add i64 0, 0
  %v6965 = getelementptr inbounds float, ptr %v194, i64 %v6964
  %v6966 = load <8 x float>, ptr %v6965, align 4
  %v6967 = fadd <8 x float> %v6963, %v6966
  %v6968 = add i64 0, 0
  %v6969 = getelementptr inbounds float, ptr %v196, i64 %v6968
  %v6970 = load <8 x float>, ptr %v6969, align 4
  %v6971 = fadd <8 x float> %v6967, %v6970
  %v6972 = add i64 0, 0
  %v6973 = getelementptr inbounds float, ptr %v198, i64 %v6972
  %v6974 = load <8 x float>, ptr %v6973, align 4
  %v6975 = fadd <8 x float> %v6971, %v6974
  %v6976 = add i64 0, 0
  %v6977 = getelementptr inbounds float, ptr %v224, i64 %v6976
  %v6978 = load <8 x float>, ptr %v6977, align 4
  %v6979 = add i64 0, 0
  %v6980 = getelementptr inbounds float, ptr %v226, i64 %v6979
  %v6981 = load <8 x float>, ptr %v6980, align 4
  %v6982 = fadd <8 x float> %v6978, %v6981
  %v6983 = add i64 0, 0
  %v6984 = getelementptr inbounds float, ptr %v228, i64 %v6983
  %v6985 = load <8 x float>, ptr %v6984, align 4
  %v6986 = fadd <8 x float> %v6982, %v6985
  %v6987 = add i64 0, 0
  %v6988 = getelementptr inbounds float, ptr %v230, i64 %v6987
  %v6989 = load <8 x float>, ptr %v6988, align 4
  %v6990 = fadd <8 x float> %v6986, %v6989
  %v6991 = add i64 0, 0
  %v6992 = getelementptr inbounds float, ptr %v232, i64 %v6991
  %v6993 = load <8 x float>, ptr %v6992, align 4
  %v6994 = fadd <8 x float> %v6990, %v6993
  %v6995 = add i64 0, 0
  %v6996 = getelementptr inbounds float, ptr %v234, i64 %v6995
  %v6997 = load <8 x float>, ptr %v6996, align 4
  %v6998 = fadd <8 x float> %v6994, %v6997
  %v6999 = fadd <8 x float> %v6975, %v6998
  %v7000 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v7001 = shufflevector <8 x float> %v7000, <8 x float> poison, <8 x i32> zeroinitializer
  %v7002 = fdiv <8 x float> %v6999, %v7001
  %v7003 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v7004 = shufflevector <8 x float> %v7003, <8 x float> poison, <8 x i32> zeroinitializer
  %v7005 = fmul <8 x float> %v7002, %v7004
  %v7006 = add i64 0, 0
  %v7007 = getelementptr inbounds float, ptr %v20, i64 %v7006
  %v7008 = load <8 x float>, ptr %v7007, align 4
  %v7009 = fmul <8 x float> %v6948, %v7008
  %v7010 = fadd <8 x float> %v6998, %v7009
  %v7011 = add i64 0, 0
  %v7012 = getelementptr inbounds float, ptr %v72, i64 %v7011
  store <8 x float> %v6952, ptr %v7012, align 4
  %v7013 = add i64 0, 0
  %v7014 = getelementptr inbounds float, ptr %v74, i64 %v7013
  store <8 x float> %v7005, ptr %v7014, align 4
  %v7015 = add i64 0, 0
  %v7016 = getelementptr inbounds float, ptr %v70, i64 %v7015
  store <8 x float> %v7010, ptr %v7016, align 4
  br label %b849
b849:
  %v7017 = icmp sgt i64 %v3, 1
  br i1 %v7017, label %b850, label %b851
b850:
  %v7018 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7019 = atomicrmw add ptr %v7018, i64 1 acq_rel
  %v7020 = load i64, ptr %v299, align 8
  %v7021 = add i64 %v7020, 1
  store i64 %v7021, ptr %v299, align 8
  %v7022 = mul i64 %v3, %v7021
  br label %b852
b852:
  %v7023 = load atomic i64, ptr %v7018 acquire, align 8
  %v7024 = icmp slt i64 %v7023, %v7022
  br i1 %v7024, label %b853, label %b854
b853:
  %v7025 = call i32 @sched_yield()
  br label %b852
b854:
  br label %b851
b851:
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
