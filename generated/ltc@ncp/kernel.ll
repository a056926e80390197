; generated from specs/ltc.yaml by `make generated`: do not edit
; ltc@ncp I=8 H=8 K=6 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v303 = alloca i64, i64 1, align 8
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
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds i64, ptr %v1, i64 13
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 22
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 23
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 25
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 45
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 46
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 49
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 50
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 51
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 52
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 53
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 54
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 55
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 56
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 57
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 58
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 59
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 60
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 61
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 63
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 64
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 66
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 67
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 69
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 70
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 72
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 73
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 75
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 76
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 77
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 78
  %v302 = load i64, ptr %v301, align 8
  store i64 0, ptr %v303, align 8
  %v304 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v305 = load ptr, ptr %v304, align 4
  %v306 = mul i64 %v2, 0
  %v307 = add i64 %v306, 0
  %v308 = getelementptr inbounds float, ptr %v305, i64 %v307
  %v309 = getelementptr inbounds i64, ptr %v1, i64 4
  %v310 = load i64, ptr %v309, align 8
  %v311 = icmp eq i64 %v310, 0
  br i1 %v311, label %b0, label %b1
b0:
  %v312 = icmp eq i64 %v2, 0
  br i1 %v312, label %b2, label %b3
b2:
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v22, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v317 = shufflevector <8 x float> %v316, <8 x float> poison, <8 x i32> zeroinitializer
  %v318 = fmul <8 x float> %v315, %v317
  %v319 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v320 = shufflevector <8 x float> %v319, <8 x float> poison, <8 x i32> zeroinitializer
  %v321 = fdiv <8 x float> %v318, %v320
  %v322 = add i64 0, 0
  %v323 = getelementptr inbounds float, ptr %v18, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = add i64 0, 0
  %v326 = getelementptr inbounds float, ptr %v20, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = fmul <8 x float> %v324, %v327
  %v329 = fadd <8 x float> %v321, %v324
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v76, i64 %v330
  %v332 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v333 = shufflevector <8 x float> %v332, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v333, ptr %v331, align 4
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v78, i64 %v334
  store <8 x float> %v321, ptr %v335, align 4
  %v336 = add i64 0, 0
  %v337 = getelementptr inbounds float, ptr %v80, i64 %v336
  store <8 x float> %v328, ptr %v337, align 4
  %v338 = add i64 0, 0
  %v339 = getelementptr inbounds float, ptr %v82, i64 %v338
  store <8 x float> %v329, ptr %v339, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v340 = icmp sgt i64 %v3, 1
  br i1 %v340, label %b4, label %b5
b4:
  %v341 = getelementptr inbounds i64, ptr %v1, i64 3
  %v342 = atomicrmw add ptr %v341, i64 1 acq_rel
  %v343 = load i64, ptr %v303, align 8
  %v344 = add i64 %v343, 1
  store i64 %v344, ptr %v303, align 8
  %v345 = mul i64 %v3, %v344
  br label %b6
b6:
  %v346 = load atomic i64, ptr %v341 acquire, align 8
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b7, label %b8
b7:
  %v348 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v349 = getelementptr inbounds i64, ptr %v1, i64 4
  %v350 = load i64, ptr %v349, align 8
  %v351 = icmp eq i64 %v350, 0
  br i1 %v351, label %b9, label %b10
b9:
  %v352 = icmp eq i64 %v2, 0
  br i1 %v352, label %b11, label %b12
b11:
  br label %b13
b13:
  %v353 = phi i64 [ 0, %b11 ], [ %v373, %b14 ]
  %v354 = icmp slt i64 %v353, 64
  br i1 %v354, label %b14, label %b15
b14:
  %v355 = add i64 0, %v353
  %v356 = getelementptr inbounds float, ptr %v16, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = add i64 0, %v353
  %v359 = getelementptr inbounds float, ptr %v14, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = fmul <8 x float> %v357, %v360
  %v362 = add i64 0, %v353
  %v363 = getelementptr inbounds float, ptr %v12, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 0, %v353
  %v366 = getelementptr inbounds float, ptr %v10, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fmul <8 x float> %v364, %v367
  %v369 = add i64 0, %v353
  %v370 = getelementptr inbounds float, ptr %v84, i64 %v369
  store <8 x float> %v361, ptr %v370, align 4
  %v371 = add i64 0, %v353
  %v372 = getelementptr inbounds float, ptr %v86, i64 %v371
  store <8 x float> %v368, ptr %v372, align 4
  %v373 = add nsw i64 %v353, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v374 = icmp sgt i64 %v3, 1
  br i1 %v374, label %b16, label %b17
b16:
  %v375 = getelementptr inbounds i64, ptr %v1, i64 3
  %v376 = atomicrmw add ptr %v375, i64 1 acq_rel
  %v377 = load i64, ptr %v303, align 8
  %v378 = add i64 %v377, 1
  store i64 %v378, ptr %v303, align 8
  %v379 = mul i64 %v3, %v378
  br label %b18
b18:
  %v380 = load atomic i64, ptr %v375 acquire, align 8
  %v381 = icmp slt i64 %v380, %v379
  br i1 %v381, label %b19, label %b20
b19:
  %v382 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v383 = getelementptr inbounds i64, ptr %v1, i64 4
  %v384 = load i64, ptr %v383, align 8
  %v385 = icmp eq i64 %v384, 0
  br i1 %v385, label %b21, label %b22
b21:
  %v386 = getelementptr inbounds i64, ptr %v1, i64 122
  %v387 = load i64, ptr %v386, align 8
  %v388 = icmp eq i64 %v387, 0
  br i1 %v388, label %b23, label %b24
b23:
  %v389 = add i64 %v7, 0
  %v390 = sdiv i64 %v389, 1
  %v391 = add i64 %v2, 1
  %v392 = mul i64 %v390, %v2
  %v393 = sdiv i64 %v392, %v3
  %v394 = mul i64 %v393, 1
  %v395 = icmp slt i64 %v394, %v7
  %v396 = select i1 %v395, i64 %v394, i64 %v7
  %v397 = mul i64 %v390, %v391
  %v398 = sdiv i64 %v397, %v3
  %v399 = mul i64 %v398, 1
  %v400 = icmp slt i64 %v399, %v7
  %v401 = select i1 %v400, i64 %v399, i64 %v7
  br label %b25
b25:
  %v402 = phi i64 [ %v396, %b23 ], [ %v413, %b26 ]
  %v403 = icmp slt i64 %v402, %v401
  br i1 %v403, label %b26, label %b27
b26:
  %v404 = and i64 0, %v246
  %v405 = mul i64 %v404, %v7
  %v406 = add i64 %v405, %v402
  %v407 = mul i64 %v406, 8
  %v408 = getelementptr inbounds float, ptr %v44, i64 %v407
  %v409 = add i64 0, 0
  %v410 = getelementptr inbounds float, ptr %v408, i64 %v409
  %v411 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v412 = shufflevector <8 x float> %v411, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v412, ptr %v410, align 4
  %v413 = add nsw i64 %v402, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v414 = icmp sgt i64 %v3, 1
  br i1 %v414, label %b28, label %b29
b28:
  %v415 = getelementptr inbounds i64, ptr %v1, i64 3
  %v416 = atomicrmw add ptr %v415, i64 1 acq_rel
  %v417 = load i64, ptr %v303, align 8
  %v418 = add i64 %v417, 1
  store i64 %v418, ptr %v303, align 8
  %v419 = mul i64 %v3, %v418
  br label %b30
b30:
  %v420 = load atomic i64, ptr %v415 acquire, align 8
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b31, label %b32
b31:
  %v422 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v423 = add i64 %v8, 0
  %v424 = sdiv i64 %v423, 1
  %v425 = add i64 %v2, 1
  %v426 = mul i64 %v424, %v2
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 1
  %v429 = icmp slt i64 %v428, %v8
  %v430 = select i1 %v429, i64 %v428, i64 %v8
  %v431 = mul i64 %v424, %v425
  %v432 = sdiv i64 %v431, %v3
  %v433 = mul i64 %v432, 1
  %v434 = icmp slt i64 %v433, %v8
  %v435 = select i1 %v434, i64 %v433, i64 %v8
  br label %b33
b33:
  %v436 = phi i64 [ %v430, %b29 ], [ %v515, %b38 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b34, label %b35
b34:
  br label %b36
b36:
  %v438 = phi i64 [ 0, %b34 ], [ %v510, %b37 ]
  %v439 = phi <8 x float> [ splat (float 0x0000000000000000), %b34 ], [ %v509, %b37 ]
  %v440 = icmp slt i64 %v438, 8
  br i1 %v440, label %b37, label %b38
b37:
  %v441 = add i64 0, %v438
  %v442 = getelementptr inbounds float, ptr %v26, i64 %v441
  %v443 = load float, ptr %v442, align 4
  %v444 = mul i64 %v436, 8
  %v445 = getelementptr inbounds float, ptr %v24, i64 %v444
  %v446 = add i64 0, %v438
  %v447 = getelementptr inbounds float, ptr %v445, i64 %v446
  %v448 = load float, ptr %v447, align 4
  %v449 = fmul float %v443, %v448
  %v450 = add i64 0, %v438
  %v451 = getelementptr inbounds float, ptr %v28, i64 %v450
  %v452 = load float, ptr %v451, align 4
  %v453 = fadd float %v449, %v452
  %v454 = add i64 0, 0
  %v455 = mul i64 %v438, 8
  %v456 = add i64 %v454, %v455
  %v457 = getelementptr inbounds float, ptr %v84, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 0, 0
  %v460 = mul i64 %v438, 8
  %v461 = add i64 %v459, %v460
  %v462 = getelementptr inbounds float, ptr %v32, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = add i64 0, 0
  %v465 = mul i64 %v438, 8
  %v466 = add i64 %v464, %v465
  %v467 = getelementptr inbounds float, ptr %v30, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = insertelement <8 x float> poison, float %v453, i64 0
  %v470 = shufflevector <8 x float> %v469, <8 x float> poison, <8 x i32> zeroinitializer
  %v471 = fsub <8 x float> %v470, %v468
  %v472 = fmul <8 x float> %v463, %v471
  %v473 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v472)
  %v474 = fneg <8 x float> %v473
  %v475 = fcmp olt <8 x float> %v474, splat (float 0xC05A400000000000)
  %v476 = select <8 x i1> %v475, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v474
  %v477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v476, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v478 = fsub <8 x float> %v477, splat (float 0x4168000000000000)
  %v479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v478, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v476)
  %v480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v478, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v479)
  %v481 = bitcast <8 x float> %v477 to <8 x i32>
  %v482 = fmul <8 x float> %v480, %v480
  %v483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v480, <8 x float> splat (float 0x3F81227F40000000))
  %v484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v483, <8 x float> %v480, <8 x float> splat (float 0x3FA5556740000000))
  %v485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v484, <8 x float> %v480, <8 x float> splat (float 0x3FC5554B00000000))
  %v486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v485, <8 x float> %v480, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v482, <8 x float> %v486, <8 x float> %v480)
  %v488 = sub <8 x i32> %v481, splat (i32 1262485250)
  %v489 = lshr <8 x i32> %v488, splat (i32 1)
  %v490 = sub <8 x i32> %v488, %v489
  %v491 = shl <8 x i32> %v489, splat (i32 23)
  %v492 = bitcast <8 x i32> %v491 to <8 x float>
  %v493 = shl <8 x i32> %v490, splat (i32 23)
  %v494 = bitcast <8 x i32> %v493 to <8 x float>
  %v495 = fadd <8 x float> %v487, splat (float 0x3FF0000000000000)
  %v496 = fmul <8 x float> %v495, %v492
  %v497 = fmul <8 x float> %v496, %v494
  %v498 = fcmp olt <8 x float> %v472, splat (float 0x0000000000000000)
  %v499 = select <8 x i1> %v498, <8 x float> %v497, <8 x float> splat (float 0x3FF0000000000000)
  %v500 = fadd <8 x float> %v497, splat (float 0x3FF0000000000000)
  %v501 = fdiv <8 x float> %v499, %v500
  %v502 = fmul <8 x float> %v458, %v501
  %v503 = add i64 0, 0
  %v504 = mul i64 %v438, 8
  %v505 = add i64 %v503, %v504
  %v506 = getelementptr inbounds float, ptr %v34, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = fmul <8 x float> %v502, %v507
  %v509 = fadd <8 x float> %v439, %v508
  %v510 = add nsw i64 %v438, 1
  br label %b36
b38:
  %v511 = mul i64 %v436, 8
  %v512 = getelementptr inbounds float, ptr %v88, i64 %v511
  %v513 = add i64 0, 0
  %v514 = getelementptr inbounds float, ptr %v512, i64 %v513
  store <8 x float> %v439, ptr %v514, align 4
  %v515 = add nsw i64 %v436, 1
  br label %b33
b35:
  %v516 = add i64 %v8, 0
  %v517 = sdiv i64 %v516, 1
  %v518 = add i64 %v2, 1
  %v519 = mul i64 %v517, %v2
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, %v8
  %v523 = select i1 %v522, i64 %v521, i64 %v8
  %v524 = mul i64 %v517, %v518
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v8
  %v528 = select i1 %v527, i64 %v526, i64 %v8
  br label %b39
b39:
  %v529 = phi i64 [ %v523, %b35 ], [ %v602, %b44 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b40, label %b41
b40:
  br label %b42
b42:
  %v531 = phi i64 [ 0, %b40 ], [ %v597, %b43 ]
  %v532 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v596, %b43 ]
  %v533 = icmp slt i64 %v531, 8
  br i1 %v533, label %b43, label %b44
b43:
  %v534 = add i64 0, %v531
  %v535 = getelementptr inbounds float, ptr %v26, i64 %v534
  %v536 = load float, ptr %v535, align 4
  %v537 = mul i64 %v529, 8
  %v538 = getelementptr inbounds float, ptr %v24, i64 %v537
  %v539 = add i64 0, %v531
  %v540 = getelementptr inbounds float, ptr %v538, i64 %v539
  %v541 = load float, ptr %v540, align 4
  %v542 = fmul float %v536, %v541
  %v543 = add i64 0, %v531
  %v544 = getelementptr inbounds float, ptr %v28, i64 %v543
  %v545 = load float, ptr %v544, align 4
  %v546 = fadd float %v542, %v545
  %v547 = add i64 0, 0
  %v548 = mul i64 %v531, 8
  %v549 = add i64 %v547, %v548
  %v550 = getelementptr inbounds float, ptr %v84, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 0, 0
  %v553 = mul i64 %v531, 8
  %v554 = add i64 %v552, %v553
  %v555 = getelementptr inbounds float, ptr %v32, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 0, 0
  %v558 = mul i64 %v531, 8
  %v559 = add i64 %v557, %v558
  %v560 = getelementptr inbounds float, ptr %v30, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = insertelement <8 x float> poison, float %v546, i64 0
  %v563 = shufflevector <8 x float> %v562, <8 x float> poison, <8 x i32> zeroinitializer
  %v564 = fsub <8 x float> %v563, %v561
  %v565 = fmul <8 x float> %v556, %v564
  %v566 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v565)
  %v567 = fneg <8 x float> %v566
  %v568 = fcmp olt <8 x float> %v567, splat (float 0xC05A400000000000)
  %v569 = select <8 x i1> %v568, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v567
  %v570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v569, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v571 = fsub <8 x float> %v570, splat (float 0x4168000000000000)
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v571, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v569)
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v571, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v572)
  %v574 = bitcast <8 x float> %v570 to <8 x i32>
  %v575 = fmul <8 x float> %v573, %v573
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v573, <8 x float> splat (float 0x3F81227F40000000))
  %v577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v576, <8 x float> %v573, <8 x float> splat (float 0x3FA5556740000000))
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> %v573, <8 x float> splat (float 0x3FC5554B00000000))
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v578, <8 x float> %v573, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v575, <8 x float> %v579, <8 x float> %v573)
  %v581 = sub <8 x i32> %v574, splat (i32 1262485250)
  %v582 = lshr <8 x i32> %v581, splat (i32 1)
  %v583 = sub <8 x i32> %v581, %v582
  %v584 = shl <8 x i32> %v582, splat (i32 23)
  %v585 = bitcast <8 x i32> %v584 to <8 x float>
  %v586 = shl <8 x i32> %v583, splat (i32 23)
  %v587 = bitcast <8 x i32> %v586 to <8 x float>
  %v588 = fadd <8 x float> %v580, splat (float 0x3FF0000000000000)
  %v589 = fmul <8 x float> %v588, %v585
  %v590 = fmul <8 x float> %v589, %v587
  %v591 = fcmp olt <8 x float> %v565, splat (float 0x0000000000000000)
  %v592 = select <8 x i1> %v591, <8 x float> %v590, <8 x float> splat (float 0x3FF0000000000000)
  %v593 = fadd <8 x float> %v590, splat (float 0x3FF0000000000000)
  %v594 = fdiv <8 x float> %v592, %v593
  %v595 = fmul <8 x float> %v551, %v594
  %v596 = fadd <8 x float> %v532, %v595
  %v597 = add nsw i64 %v531, 1
  br label %b42
b44:
  %v598 = mul i64 %v529, 8
  %v599 = getelementptr inbounds float, ptr %v90, i64 %v598
  %v600 = add i64 0, 0
  %v601 = getelementptr inbounds float, ptr %v599, i64 %v600
  store <8 x float> %v532, ptr %v601, align 4
  %v602 = add nsw i64 %v529, 1
  br label %b39
b41:
  %v603 = icmp sgt i64 %v3, 1
  br i1 %v603, label %b45, label %b46
b45:
  %v604 = getelementptr inbounds i64, ptr %v1, i64 3
  %v605 = atomicrmw add ptr %v604, i64 1 acq_rel
  %v606 = load i64, ptr %v303, align 8
  %v607 = add i64 %v606, 1
  store i64 %v607, ptr %v303, align 8
  %v608 = mul i64 %v3, %v607
  br label %b47
b47:
  %v609 = load atomic i64, ptr %v604 acquire, align 8
  %v610 = icmp slt i64 %v609, %v608
  br i1 %v610, label %b48, label %b49
b48:
  %v611 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  br label %b50
b50:
  %v612 = phi i64 [ 0, %b46 ], [ %v2174, %b142 ]
  %v613 = icmp slt i64 %v612, %v5
  br i1 %v613, label %b51, label %b52
b51:
  %v614 = add i64 %v7, 0
  %v615 = sdiv i64 %v614, 1
  %v616 = add i64 %v2, 1
  %v617 = mul i64 %v615, %v2
  %v618 = sdiv i64 %v617, %v3
  %v619 = mul i64 %v618, 1
  %v620 = icmp slt i64 %v619, %v7
  %v621 = select i1 %v620, i64 %v619, i64 %v7
  %v622 = mul i64 %v615, %v616
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 1
  %v625 = icmp slt i64 %v624, %v7
  %v626 = select i1 %v625, i64 %v624, i64 %v7
  br label %b53
b53:
  %v627 = phi i64 [ %v621, %b51 ], [ %v702, %b58 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b54, label %b55
b54:
  br label %b56
b56:
  %v629 = phi i64 [ 0, %b54 ], [ %v697, %b57 ]
  %v630 = phi <8 x float> [ splat (float 0x0000000000000000), %b54 ], [ %v696, %b57 ]
  %v631 = icmp slt i64 %v629, 8
  br i1 %v631, label %b57, label %b58
b57:
  %v632 = add i64 %v612, 0
  %v633 = and i64 %v632, %v246
  %v634 = mul i64 %v633, %v7
  %v635 = add i64 %v634, %v627
  %v636 = mul i64 %v635, 8
  %v637 = getelementptr inbounds float, ptr %v44, i64 %v636
  %v638 = add i64 0, %v629
  %v639 = getelementptr inbounds float, ptr %v637, i64 %v638
  %v640 = load float, ptr %v639, align 4
  %v641 = add i64 0, 0
  %v642 = mul i64 %v629, 8
  %v643 = add i64 %v641, %v642
  %v644 = getelementptr inbounds float, ptr %v86, i64 %v643
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = add i64 0, 0
  %v647 = mul i64 %v629, 8
  %v648 = add i64 %v646, %v647
  %v649 = getelementptr inbounds float, ptr %v38, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = add i64 0, 0
  %v652 = mul i64 %v629, 8
  %v653 = add i64 %v651, %v652
  %v654 = getelementptr inbounds float, ptr %v36, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = insertelement <8 x float> poison, float %v640, i64 0
  %v657 = shufflevector <8 x float> %v656, <8 x float> poison, <8 x i32> zeroinitializer
  %v658 = fsub <8 x float> %v657, %v655
  %v659 = fmul <8 x float> %v650, %v658
  %v660 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v659)
  %v661 = fneg <8 x float> %v660
  %v662 = fcmp olt <8 x float> %v661, splat (float 0xC05A400000000000)
  %v663 = select <8 x i1> %v662, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v661
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v665 = fsub <8 x float> %v664, splat (float 0x4168000000000000)
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v663)
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v666)
  %v668 = bitcast <8 x float> %v664 to <8 x i32>
  %v669 = fmul <8 x float> %v667, %v667
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v667, <8 x float> splat (float 0x3F81227F40000000))
  %v671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v670, <8 x float> %v667, <8 x float> splat (float 0x3FA5556740000000))
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> %v667, <8 x float> splat (float 0x3FC5554B00000000))
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> %v667, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> %v673, <8 x float> %v667)
  %v675 = sub <8 x i32> %v668, splat (i32 1262485250)
  %v676 = lshr <8 x i32> %v675, splat (i32 1)
  %v677 = sub <8 x i32> %v675, %v676
  %v678 = shl <8 x i32> %v676, splat (i32 23)
  %v679 = bitcast <8 x i32> %v678 to <8 x float>
  %v680 = shl <8 x i32> %v677, splat (i32 23)
  %v681 = bitcast <8 x i32> %v680 to <8 x float>
  %v682 = fadd <8 x float> %v674, splat (float 0x3FF0000000000000)
  %v683 = fmul <8 x float> %v682, %v679
  %v684 = fmul <8 x float> %v683, %v681
  %v685 = fcmp olt <8 x float> %v659, splat (float 0x0000000000000000)
  %v686 = select <8 x i1> %v685, <8 x float> %v684, <8 x float> splat (float 0x3FF0000000000000)
  %v687 = fadd <8 x float> %v684, splat (float 0x3FF0000000000000)
  %v688 = fdiv <8 x float> %v686, %v687
  %v689 = fmul <8 x float> %v645, %v688
  %v690 = add i64 0, 0
  %v691 = mul i64 %v629, 8
  %v692 = add i64 %v690, %v691
  %v693 = getelementptr inbounds float, ptr %v40, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = fmul <8 x float> %v689, %v694
  %v696 = fadd <8 x float> %v630, %v695
  %v697 = add nsw i64 %v629, 1
  br label %b56
b58:
  %v698 = mul i64 %v627, 8
  %v699 = getelementptr inbounds float, ptr %v92, i64 %v698
  %v700 = add i64 0, 0
  %v701 = getelementptr inbounds float, ptr %v699, i64 %v700
  store <8 x float> %v630, ptr %v701, align 4
  %v702 = add nsw i64 %v627, 1
  br label %b53
b55:
  %v703 = add i64 %v7, 0
  %v704 = sdiv i64 %v703, 1
  %v705 = add i64 %v2, 1
  %v706 = mul i64 %v704, %v2
  %v707 = sdiv i64 %v706, %v3
  %v708 = mul i64 %v707, 1
  %v709 = icmp slt i64 %v708, %v7
  %v710 = select i1 %v709, i64 %v708, i64 %v7
  %v711 = mul i64 %v704, %v705
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 1
  %v714 = icmp slt i64 %v713, %v7
  %v715 = select i1 %v714, i64 %v713, i64 %v7
  br label %b59
b59:
  %v716 = phi i64 [ %v710, %b55 ], [ %v785, %b64 ]
  %v717 = icmp slt i64 %v716, %v715
  br i1 %v717, label %b60, label %b61
b60:
  br label %b62
b62:
  %v718 = phi i64 [ 0, %b60 ], [ %v780, %b63 ]
  %v719 = phi <8 x float> [ splat (float 0x0000000000000000), %b60 ], [ %v779, %b63 ]
  %v720 = icmp slt i64 %v718, 8
  br i1 %v720, label %b63, label %b64
b63:
  %v721 = add i64 %v612, 0
  %v722 = and i64 %v721, %v246
  %v723 = mul i64 %v722, %v7
  %v724 = add i64 %v723, %v716
  %v725 = mul i64 %v724, 8
  %v726 = getelementptr inbounds float, ptr %v44, i64 %v725
  %v727 = add i64 0, %v718
  %v728 = getelementptr inbounds float, ptr %v726, i64 %v727
  %v729 = load float, ptr %v728, align 4
  %v730 = add i64 0, 0
  %v731 = mul i64 %v718, 8
  %v732 = add i64 %v730, %v731
  %v733 = getelementptr inbounds float, ptr %v86, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = add i64 0, 0
  %v736 = mul i64 %v718, 8
  %v737 = add i64 %v735, %v736
  %v738 = getelementptr inbounds float, ptr %v38, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = add i64 0, 0
  %v741 = mul i64 %v718, 8
  %v742 = add i64 %v740, %v741
  %v743 = getelementptr inbounds float, ptr %v36, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float %v729, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = fsub <8 x float> %v746, %v744
  %v748 = fmul <8 x float> %v739, %v747
  %v749 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v748)
  %v750 = fneg <8 x float> %v749
  %v751 = fcmp olt <8 x float> %v750, splat (float 0xC05A400000000000)
  %v752 = select <8 x i1> %v751, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v750
  %v753 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v752, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v754 = fsub <8 x float> %v753, splat (float 0x4168000000000000)
  %v755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v754, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v752)
  %v756 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v754, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v755)
  %v757 = bitcast <8 x float> %v753 to <8 x i32>
  %v758 = fmul <8 x float> %v756, %v756
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v756, <8 x float> splat (float 0x3F81227F40000000))
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v759, <8 x float> %v756, <8 x float> splat (float 0x3FA5556740000000))
  %v761 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v760, <8 x float> %v756, <8 x float> splat (float 0x3FC5554B00000000))
  %v762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v761, <8 x float> %v756, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> %v762, <8 x float> %v756)
  %v764 = sub <8 x i32> %v757, splat (i32 1262485250)
  %v765 = lshr <8 x i32> %v764, splat (i32 1)
  %v766 = sub <8 x i32> %v764, %v765
  %v767 = shl <8 x i32> %v765, splat (i32 23)
  %v768 = bitcast <8 x i32> %v767 to <8 x float>
  %v769 = shl <8 x i32> %v766, splat (i32 23)
  %v770 = bitcast <8 x i32> %v769 to <8 x float>
  %v771 = fadd <8 x float> %v763, splat (float 0x3FF0000000000000)
  %v772 = fmul <8 x float> %v771, %v768
  %v773 = fmul <8 x float> %v772, %v770
  %v774 = fcmp olt <8 x float> %v748, splat (float 0x0000000000000000)
  %v775 = select <8 x i1> %v774, <8 x float> %v773, <8 x float> splat (float 0x3FF0000000000000)
  %v776 = fadd <8 x float> %v773, splat (float 0x3FF0000000000000)
  %v777 = fdiv <8 x float> %v775, %v776
  %v778 = fmul <8 x float> %v734, %v777
  %v779 = fadd <8 x float> %v719, %v778
  %v780 = add nsw i64 %v718, 1
  br label %b62
b64:
  %v781 = mul i64 %v716, 8
  %v782 = getelementptr inbounds float, ptr %v94, i64 %v781
  %v783 = add i64 0, 0
  %v784 = getelementptr inbounds float, ptr %v782, i64 %v783
  store <8 x float> %v719, ptr %v784, align 4
  %v785 = add nsw i64 %v716, 1
  br label %b59
b61:
  %v786 = add i64 %v7, 0
  %v787 = sdiv i64 %v786, 1
  %v788 = add i64 %v2, 1
  %v789 = mul i64 %v787, %v2
  %v790 = sdiv i64 %v789, %v3
  %v791 = mul i64 %v790, 1
  %v792 = icmp slt i64 %v791, %v7
  %v793 = select i1 %v792, i64 %v791, i64 %v7
  %v794 = mul i64 %v787, %v788
  %v795 = sdiv i64 %v794, %v3
  %v796 = mul i64 %v795, 1
  %v797 = icmp slt i64 %v796, %v7
  %v798 = select i1 %v797, i64 %v796, i64 %v7
  br label %b65
b65:
  %v799 = phi i64 [ %v793, %b61 ], [ %v873, %b66 ]
  %v800 = icmp slt i64 %v799, %v798
  br i1 %v800, label %b66, label %b67
b66:
  %v801 = mul i64 %v799, 8
  %v802 = getelementptr inbounds float, ptr %v94, i64 %v801
  %v803 = add i64 %v612, 0
  %v804 = and i64 %v803, %v252
  %v805 = mul i64 %v804, %v7
  %v806 = add i64 %v805, %v799
  %v807 = mul i64 %v806, 8
  %v808 = getelementptr inbounds float, ptr %v90, i64 %v807
  %v809 = add i64 %v612, 0
  %v810 = and i64 %v809, %v246
  %v811 = mul i64 %v810, %v7
  %v812 = add i64 %v811, %v799
  %v813 = mul i64 %v812, 8
  %v814 = getelementptr inbounds float, ptr %v44, i64 %v813
  %v815 = mul i64 %v799, 8
  %v816 = getelementptr inbounds float, ptr %v92, i64 %v815
  %v817 = add i64 %v612, 0
  %v818 = and i64 %v817, %v250
  %v819 = mul i64 %v818, %v7
  %v820 = add i64 %v819, %v799
  %v821 = mul i64 %v820, 8
  %v822 = getelementptr inbounds float, ptr %v88, i64 %v821
  %v823 = add i64 %v612, 0
  %v824 = and i64 %v823, %v254
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v799
  %v827 = mul i64 %v826, 8
  %v828 = getelementptr inbounds float, ptr %v96, i64 %v827
  %v829 = add i64 %v612, 0
  %v830 = and i64 %v829, %v256
  %v831 = mul i64 %v830, %v7
  %v832 = add i64 %v831, %v799
  %v833 = mul i64 %v832, 8
  %v834 = getelementptr inbounds float, ptr %v98, i64 %v833
  %v835 = add i64 0, 0
  %v836 = getelementptr inbounds float, ptr %v82, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 0, 0
  %v839 = getelementptr inbounds float, ptr %v802, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = fadd <8 x float> %v837, %v840
  %v842 = add i64 0, 0
  %v843 = getelementptr inbounds float, ptr %v808, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = fadd <8 x float> %v841, %v844
  %v846 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v847 = shufflevector <8 x float> %v846, <8 x float> poison, <8 x i32> zeroinitializer
  %v848 = fadd <8 x float> %v845, %v847
  %v849 = add i64 0, 0
  %v850 = getelementptr inbounds float, ptr %v78, i64 %v849
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = add i64 0, 0
  %v853 = getelementptr inbounds float, ptr %v814, i64 %v852
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = fmul <8 x float> %v851, %v854
  %v856 = add i64 0, 0
  %v857 = getelementptr inbounds float, ptr %v80, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = fadd <8 x float> %v855, %v858
  %v860 = add i64 0, 0
  %v861 = getelementptr inbounds float, ptr %v816, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = fadd <8 x float> %v859, %v862
  %v864 = add i64 0, 0
  %v865 = getelementptr inbounds float, ptr %v822, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fadd <8 x float> %v863, %v866
  %v868 = fdiv <8 x float> %v867, %v848
  %v869 = add i64 0, 0
  %v870 = getelementptr inbounds float, ptr %v828, i64 %v869
  store <8 x float> %v848, ptr %v870, align 4
  %v871 = add i64 0, 0
  %v872 = getelementptr inbounds float, ptr %v834, i64 %v871
  store <8 x float> %v868, ptr %v872, align 4
  %v873 = add nsw i64 %v799, 1
  br label %b65
b67:
  %v874 = add i64 %v7, 0
  %v875 = sdiv i64 %v874, 1
  %v876 = add i64 %v2, 1
  %v877 = mul i64 %v875, %v2
  %v878 = sdiv i64 %v877, %v3
  %v879 = mul i64 %v878, 1
  %v880 = icmp slt i64 %v879, %v7
  %v881 = select i1 %v880, i64 %v879, i64 %v7
  %v882 = mul i64 %v875, %v876
  %v883 = sdiv i64 %v882, %v3
  %v884 = mul i64 %v883, 1
  %v885 = icmp slt i64 %v884, %v7
  %v886 = select i1 %v885, i64 %v884, i64 %v7
  br label %b68
b68:
  %v887 = phi i64 [ %v881, %b67 ], [ %v962, %b73 ]
  %v888 = icmp slt i64 %v887, %v886
  br i1 %v888, label %b69, label %b70
b69:
  br label %b71
b71:
  %v889 = phi i64 [ 0, %b69 ], [ %v957, %b72 ]
  %v890 = phi <8 x float> [ splat (float 0x0000000000000000), %b69 ], [ %v956, %b72 ]
  %v891 = icmp slt i64 %v889, 8
  br i1 %v891, label %b72, label %b73
b72:
  %v892 = add i64 %v612, 0
  %v893 = and i64 %v892, %v256
  %v894 = mul i64 %v893, %v7
  %v895 = add i64 %v894, %v887
  %v896 = mul i64 %v895, 8
  %v897 = getelementptr inbounds float, ptr %v98, i64 %v896
  %v898 = add i64 0, %v889
  %v899 = getelementptr inbounds float, ptr %v897, i64 %v898
  %v900 = load float, ptr %v899, align 4
  %v901 = add i64 0, 0
  %v902 = mul i64 %v889, 8
  %v903 = add i64 %v901, %v902
  %v904 = getelementptr inbounds float, ptr %v86, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = add i64 0, 0
  %v907 = mul i64 %v889, 8
  %v908 = add i64 %v906, %v907
  %v909 = getelementptr inbounds float, ptr %v38, i64 %v908
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = add i64 0, 0
  %v912 = mul i64 %v889, 8
  %v913 = add i64 %v911, %v912
  %v914 = getelementptr inbounds float, ptr %v36, i64 %v913
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = insertelement <8 x float> poison, float %v900, i64 0
  %v917 = shufflevector <8 x float> %v916, <8 x float> poison, <8 x i32> zeroinitializer
  %v918 = fsub <8 x float> %v917, %v915
  %v919 = fmul <8 x float> %v910, %v918
  %v920 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v919)
  %v921 = fneg <8 x float> %v920
  %v922 = fcmp olt <8 x float> %v921, splat (float 0xC05A400000000000)
  %v923 = select <8 x i1> %v922, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v921
  %v924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v923, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v925 = fsub <8 x float> %v924, splat (float 0x4168000000000000)
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v925, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v923)
  %v927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v925, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v926)
  %v928 = bitcast <8 x float> %v924 to <8 x i32>
  %v929 = fmul <8 x float> %v927, %v927
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v927, <8 x float> splat (float 0x3F81227F40000000))
  %v931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v930, <8 x float> %v927, <8 x float> splat (float 0x3FA5556740000000))
  %v932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v931, <8 x float> %v927, <8 x float> splat (float 0x3FC5554B00000000))
  %v933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v932, <8 x float> %v927, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v929, <8 x float> %v933, <8 x float> %v927)
  %v935 = sub <8 x i32> %v928, splat (i32 1262485250)
  %v936 = lshr <8 x i32> %v935, splat (i32 1)
  %v937 = sub <8 x i32> %v935, %v936
  %v938 = shl <8 x i32> %v936, splat (i32 23)
  %v939 = bitcast <8 x i32> %v938 to <8 x float>
  %v940 = shl <8 x i32> %v937, splat (i32 23)
  %v941 = bitcast <8 x i32> %v940 to <8 x float>
  %v942 = fadd <8 x float> %v934, splat (float 0x3FF0000000000000)
  %v943 = fmul <8 x float> %v942, %v939
  %v944 = fmul <8 x float> %v943, %v941
  %v945 = fcmp olt <8 x float> %v919, splat (float 0x0000000000000000)
  %v946 = select <8 x i1> %v945, <8 x float> %v944, <8 x float> splat (float 0x3FF0000000000000)
  %v947 = fadd <8 x float> %v944, splat (float 0x3FF0000000000000)
  %v948 = fdiv <8 x float> %v946, %v947
  %v949 = fmul <8 x float> %v905, %v948
  %v950 = add i64 0, 0
  %v951 = mul i64 %v889, 8
  %v952 = add i64 %v950, %v951
  %v953 = getelementptr inbounds float, ptr %v40, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = fmul <8 x float> %v949, %v954
  %v956 = fadd <8 x float> %v890, %v955
  %v957 = add nsw i64 %v889, 1
  br label %b71
b73:
  %v958 = mul i64 %v887, 8
  %v959 = getelementptr inbounds float, ptr %v92, i64 %v958
  %v960 = add i64 0, 0
  %v961 = getelementptr inbounds float, ptr %v959, i64 %v960
  store <8 x float> %v890, ptr %v961, align 4
  %v962 = add nsw i64 %v887, 1
  br label %b68
b70:
  %v963 = add i64 %v7, 0
  %v964 = sdiv i64 %v963, 1
  %v965 = add i64 %v2, 1
  %v966 = mul i64 %v964, %v2
  %v967 = sdiv i64 %v966, %v3
  %v968 = mul i64 %v967, 1
  %v969 = icmp slt i64 %v968, %v7
  %v970 = select i1 %v969, i64 %v968, i64 %v7
  %v971 = mul i64 %v964, %v965
  %v972 = sdiv i64 %v971, %v3
  %v973 = mul i64 %v972, 1
  %v974 = icmp slt i64 %v973, %v7
  %v975 = select i1 %v974, i64 %v973, i64 %v7
  br label %b74
b74:
  %v976 = phi i64 [ %v970, %b70 ], [ %v1045, %b79 ]
  %v977 = icmp slt i64 %v976, %v975
  br i1 %v977, label %b75, label %b76
b75:
  br label %b77
b77:
  %v978 = phi i64 [ 0, %b75 ], [ %v1040, %b78 ]
  %v979 = phi <8 x float> [ splat (float 0x0000000000000000), %b75 ], [ %v1039, %b78 ]
  %v980 = icmp slt i64 %v978, 8
  br i1 %v980, label %b78, label %b79
b78:
  %v981 = add i64 %v612, 0
  %v982 = and i64 %v981, %v256
  %v983 = mul i64 %v982, %v7
  %v984 = add i64 %v983, %v976
  %v985 = mul i64 %v984, 8
  %v986 = getelementptr inbounds float, ptr %v98, i64 %v985
  %v987 = add i64 0, %v978
  %v988 = getelementptr inbounds float, ptr %v986, i64 %v987
  %v989 = load float, ptr %v988, align 4
  %v990 = add i64 0, 0
  %v991 = mul i64 %v978, 8
  %v992 = add i64 %v990, %v991
  %v993 = getelementptr inbounds float, ptr %v86, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = add i64 0, 0
  %v996 = mul i64 %v978, 8
  %v997 = add i64 %v995, %v996
  %v998 = getelementptr inbounds float, ptr %v38, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = add i64 0, 0
  %v1001 = mul i64 %v978, 8
  %v1002 = add i64 %v1000, %v1001
  %v1003 = getelementptr inbounds float, ptr %v36, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = insertelement <8 x float> poison, float %v989, i64 0
  %v1006 = shufflevector <8 x float> %v1005, <8 x float> poison, <8 x i32> zeroinitializer
  %v1007 = fsub <8 x float> %v1006, %v1004
  %v1008 = fmul <8 x float> %v999, %v1007
  %v1009 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1008)
  %v1010 = fneg <8 x float> %v1009
  %v1011 = fcmp olt <8 x float> %v1010, splat (float 0xC05A400000000000)
  %v1012 = select <8 x i1> %v1011, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1010
  %v1013 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1012, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1014 = fsub <8 x float> %v1013, splat (float 0x4168000000000000)
  %v1015 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1014, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1012)
  %v1016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1014, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1015)
  %v1017 = bitcast <8 x float> %v1013 to <8 x i32>
  %v1018 = fmul <8 x float> %v1016, %v1016
  %v1019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1016, <8 x float> splat (float 0x3F81227F40000000))
  %v1020 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1019, <8 x float> %v1016, <8 x float> splat (float 0x3FA5556740000000))
  %v1021 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1020, <8 x float> %v1016, <8 x float> splat (float 0x3FC5554B00000000))
  %v1022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1021, <8 x float> %v1016, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1018, <8 x float> %v1022, <8 x float> %v1016)
  %v1024 = sub <8 x i32> %v1017, splat (i32 1262485250)
  %v1025 = lshr <8 x i32> %v1024, splat (i32 1)
  %v1026 = sub <8 x i32> %v1024, %v1025
  %v1027 = shl <8 x i32> %v1025, splat (i32 23)
  %v1028 = bitcast <8 x i32> %v1027 to <8 x float>
  %v1029 = shl <8 x i32> %v1026, splat (i32 23)
  %v1030 = bitcast <8 x i32> %v1029 to <8 x float>
  %v1031 = fadd <8 x float> %v1023, splat (float 0x3FF0000000000000)
  %v1032 = fmul <8 x float> %v1031, %v1028
  %v1033 = fmul <8 x float> %v1032, %v1030
  %v1034 = fcmp olt <8 x float> %v1008, splat (float 0x0000000000000000)
  %v1035 = select <8 x i1> %v1034, <8 x float> %v1033, <8 x float> splat (float 0x3FF0000000000000)
  %v1036 = fadd <8 x float> %v1033, splat (float 0x3FF0000000000000)
  %v1037 = fdiv <8 x float> %v1035, %v1036
  %v1038 = fmul <8 x float> %v994, %v1037
  %v1039 = fadd <8 x float> %v979, %v1038
  %v1040 = add nsw i64 %v978, 1
  br label %b77
b79:
  %v1041 = mul i64 %v976, 8
  %v1042 = getelementptr inbounds float, ptr %v94, i64 %v1041
  %v1043 = add i64 0, 0
  %v1044 = getelementptr inbounds float, ptr %v1042, i64 %v1043
  store <8 x float> %v979, ptr %v1044, align 4
  %v1045 = add nsw i64 %v976, 1
  br label %b74
b76:
  %v1046 = add i64 %v7, 0
  %v1047 = sdiv i64 %v1046, 1
  %v1048 = add i64 %v2, 1
  %v1049 = mul i64 %v1047, %v2
  %v1050 = sdiv i64 %v1049, %v3
  %v1051 = mul i64 %v1050, 1
  %v1052 = icmp slt i64 %v1051, %v7
  %v1053 = select i1 %v1052, i64 %v1051, i64 %v7
  %v1054 = mul i64 %v1047, %v1048
  %v1055 = sdiv i64 %v1054, %v3
  %v1056 = mul i64 %v1055, 1
  %v1057 = icmp slt i64 %v1056, %v7
  %v1058 = select i1 %v1057, i64 %v1056, i64 %v7
  br label %b80
b80:
  %v1059 = phi i64 [ %v1053, %b76 ], [ %v1133, %b81 ]
  %v1060 = icmp slt i64 %v1059, %v1058
  br i1 %v1060, label %b81, label %b82
b81:
  %v1061 = mul i64 %v1059, 8
  %v1062 = getelementptr inbounds float, ptr %v94, i64 %v1061
  %v1063 = add i64 %v612, 0
  %v1064 = and i64 %v1063, %v252
  %v1065 = mul i64 %v1064, %v7
  %v1066 = add i64 %v1065, %v1059
  %v1067 = mul i64 %v1066, 8
  %v1068 = getelementptr inbounds float, ptr %v90, i64 %v1067
  %v1069 = add i64 %v612, 0
  %v1070 = and i64 %v1069, %v256
  %v1071 = mul i64 %v1070, %v7
  %v1072 = add i64 %v1071, %v1059
  %v1073 = mul i64 %v1072, 8
  %v1074 = getelementptr inbounds float, ptr %v98, i64 %v1073
  %v1075 = mul i64 %v1059, 8
  %v1076 = getelementptr inbounds float, ptr %v92, i64 %v1075
  %v1077 = add i64 %v612, 0
  %v1078 = and i64 %v1077, %v250
  %v1079 = mul i64 %v1078, %v7
  %v1080 = add i64 %v1079, %v1059
  %v1081 = mul i64 %v1080, 8
  %v1082 = getelementptr inbounds float, ptr %v88, i64 %v1081
  %v1083 = add i64 %v612, 0
  %v1084 = and i64 %v1083, %v258
  %v1085 = mul i64 %v1084, %v7
  %v1086 = add i64 %v1085, %v1059
  %v1087 = mul i64 %v1086, 8
  %v1088 = getelementptr inbounds float, ptr %v100, i64 %v1087
  %v1089 = add i64 %v612, 0
  %v1090 = and i64 %v1089, %v260
  %v1091 = mul i64 %v1090, %v7
  %v1092 = add i64 %v1091, %v1059
  %v1093 = mul i64 %v1092, 8
  %v1094 = getelementptr inbounds float, ptr %v102, i64 %v1093
  %v1095 = add i64 0, 0
  %v1096 = getelementptr inbounds float, ptr %v82, i64 %v1095
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = add i64 0, 0
  %v1099 = getelementptr inbounds float, ptr %v1062, i64 %v1098
  %v1100 = load <8 x float>, ptr %v1099, align 4
  %v1101 = fadd <8 x float> %v1097, %v1100
  %v1102 = add i64 0, 0
  %v1103 = getelementptr inbounds float, ptr %v1068, i64 %v1102
  %v1104 = load <8 x float>, ptr %v1103, align 4
  %v1105 = fadd <8 x float> %v1101, %v1104
  %v1106 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v1107 = shufflevector <8 x float> %v1106, <8 x float> poison, <8 x i32> zeroinitializer
  %v1108 = fadd <8 x float> %v1105, %v1107
  %v1109 = add i64 0, 0
  %v1110 = getelementptr inbounds float, ptr %v78, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = add i64 0, 0
  %v1113 = getelementptr inbounds float, ptr %v1074, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = fmul <8 x float> %v1111, %v1114
  %v1116 = add i64 0, 0
  %v1117 = getelementptr inbounds float, ptr %v80, i64 %v1116
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = fadd <8 x float> %v1115, %v1118
  %v1120 = add i64 0, 0
  %v1121 = getelementptr inbounds float, ptr %v1076, i64 %v1120
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = fadd <8 x float> %v1119, %v1122
  %v1124 = add i64 0, 0
  %v1125 = getelementptr inbounds float, ptr %v1082, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = fadd <8 x float> %v1123, %v1126
  %v1128 = fdiv <8 x float> %v1127, %v1108
  %v1129 = add i64 0, 0
  %v1130 = getelementptr inbounds float, ptr %v1088, i64 %v1129
  store <8 x float> %v1108, ptr %v1130, align 4
  %v1131 = add i64 0, 0
  %v1132 = getelementptr inbounds float, ptr %v1094, i64 %v1131
  store <8 x float> %v1128, ptr %v1132, align 4
  %v1133 = add nsw i64 %v1059, 1
  br label %b80
b82:
  %v1134 = add i64 %v7, 0
  %v1135 = sdiv i64 %v1134, 1
  %v1136 = add i64 %v2, 1
  %v1137 = mul i64 %v1135, %v2
  %v1138 = sdiv i64 %v1137, %v3
  %v1139 = mul i64 %v1138, 1
  %v1140 = icmp slt i64 %v1139, %v7
  %v1141 = select i1 %v1140, i64 %v1139, i64 %v7
  %v1142 = mul i64 %v1135, %v1136
  %v1143 = sdiv i64 %v1142, %v3
  %v1144 = mul i64 %v1143, 1
  %v1145 = icmp slt i64 %v1144, %v7
  %v1146 = select i1 %v1145, i64 %v1144, i64 %v7
  br label %b83
b83:
  %v1147 = phi i64 [ %v1141, %b82 ], [ %v1222, %b88 ]
  %v1148 = icmp slt i64 %v1147, %v1146
  br i1 %v1148, label %b84, label %b85
b84:
  br label %b86
b86:
  %v1149 = phi i64 [ 0, %b84 ], [ %v1217, %b87 ]
  %v1150 = phi <8 x float> [ splat (float 0x0000000000000000), %b84 ], [ %v1216, %b87 ]
  %v1151 = icmp slt i64 %v1149, 8
  br i1 %v1151, label %b87, label %b88
b87:
  %v1152 = add i64 %v612, 0
  %v1153 = and i64 %v1152, %v260
  %v1154 = mul i64 %v1153, %v7
  %v1155 = add i64 %v1154, %v1147
  %v1156 = mul i64 %v1155, 8
  %v1157 = getelementptr inbounds float, ptr %v102, i64 %v1156
  %v1158 = add i64 0, %v1149
  %v1159 = getelementptr inbounds float, ptr %v1157, i64 %v1158
  %v1160 = load float, ptr %v1159, align 4
  %v1161 = add i64 0, 0
  %v1162 = mul i64 %v1149, 8
  %v1163 = add i64 %v1161, %v1162
  %v1164 = getelementptr inbounds float, ptr %v86, i64 %v1163
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = add i64 0, 0
  %v1167 = mul i64 %v1149, 8
  %v1168 = add i64 %v1166, %v1167
  %v1169 = getelementptr inbounds float, ptr %v38, i64 %v1168
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = add i64 0, 0
  %v1172 = mul i64 %v1149, 8
  %v1173 = add i64 %v1171, %v1172
  %v1174 = getelementptr inbounds float, ptr %v36, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = insertelement <8 x float> poison, float %v1160, i64 0
  %v1177 = shufflevector <8 x float> %v1176, <8 x float> poison, <8 x i32> zeroinitializer
  %v1178 = fsub <8 x float> %v1177, %v1175
  %v1179 = fmul <8 x float> %v1170, %v1178
  %v1180 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1179)
  %v1181 = fneg <8 x float> %v1180
  %v1182 = fcmp olt <8 x float> %v1181, splat (float 0xC05A400000000000)
  %v1183 = select <8 x i1> %v1182, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1181
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1185 = fsub <8 x float> %v1184, splat (float 0x4168000000000000)
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1185, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1183)
  %v1187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1185, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1186)
  %v1188 = bitcast <8 x float> %v1184 to <8 x i32>
  %v1189 = fmul <8 x float> %v1187, %v1187
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1187, <8 x float> splat (float 0x3F81227F40000000))
  %v1191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1190, <8 x float> %v1187, <8 x float> splat (float 0x3FA5556740000000))
  %v1192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1191, <8 x float> %v1187, <8 x float> splat (float 0x3FC5554B00000000))
  %v1193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1192, <8 x float> %v1187, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1189, <8 x float> %v1193, <8 x float> %v1187)
  %v1195 = sub <8 x i32> %v1188, splat (i32 1262485250)
  %v1196 = lshr <8 x i32> %v1195, splat (i32 1)
  %v1197 = sub <8 x i32> %v1195, %v1196
  %v1198 = shl <8 x i32> %v1196, splat (i32 23)
  %v1199 = bitcast <8 x i32> %v1198 to <8 x float>
  %v1200 = shl <8 x i32> %v1197, splat (i32 23)
  %v1201 = bitcast <8 x i32> %v1200 to <8 x float>
  %v1202 = fadd <8 x float> %v1194, splat (float 0x3FF0000000000000)
  %v1203 = fmul <8 x float> %v1202, %v1199
  %v1204 = fmul <8 x float> %v1203, %v1201
  %v1205 = fcmp olt <8 x float> %v1179, splat (float 0x0000000000000000)
  %v1206 = select <8 x i1> %v1205, <8 x float> %v1204, <8 x float> splat (float 0x3FF0000000000000)
  %v1207 = fadd <8 x float> %v1204, splat (float 0x3FF0000000000000)
  %v1208 = fdiv <8 x float> %v1206, %v1207
  %v1209 = fmul <8 x float> %v1165, %v1208
  %v1210 = add i64 0, 0
  %v1211 = mul i64 %v1149, 8
  %v1212 = add i64 %v1210, %v1211
  %v1213 = getelementptr inbounds float, ptr %v40, i64 %v1212
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = fmul <8 x float> %v1209, %v1214
  %v1216 = fadd <8 x float> %v1150, %v1215
  %v1217 = add nsw i64 %v1149, 1
  br label %b86
b88:
  %v1218 = mul i64 %v1147, 8
  %v1219 = getelementptr inbounds float, ptr %v92, i64 %v1218
  %v1220 = add i64 0, 0
  %v1221 = getelementptr inbounds float, ptr %v1219, i64 %v1220
  store <8 x float> %v1150, ptr %v1221, align 4
  %v1222 = add nsw i64 %v1147, 1
  br label %b83
b85:
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
  br label %b89
b89:
  %v1236 = phi i64 [ %v1230, %b85 ], [ %v1305, %b94 ]
  %v1237 = icmp slt i64 %v1236, %v1235
  br i1 %v1237, label %b90, label %b91
b90:
  br label %b92
b92:
  %v1238 = phi i64 [ 0, %b90 ], [ %v1300, %b93 ]
  %v1239 = phi <8 x float> [ splat (float 0x0000000000000000), %b90 ], [ %v1299, %b93 ]
  %v1240 = icmp slt i64 %v1238, 8
  br i1 %v1240, label %b93, label %b94
b93:
  %v1241 = add i64 %v612, 0
  %v1242 = and i64 %v1241, %v260
  %v1243 = mul i64 %v1242, %v7
  %v1244 = add i64 %v1243, %v1236
  %v1245 = mul i64 %v1244, 8
  %v1246 = getelementptr inbounds float, ptr %v102, i64 %v1245
  %v1247 = add i64 0, %v1238
  %v1248 = getelementptr inbounds float, ptr %v1246, i64 %v1247
  %v1249 = load float, ptr %v1248, align 4
  %v1250 = add i64 0, 0
  %v1251 = mul i64 %v1238, 8
  %v1252 = add i64 %v1250, %v1251
  %v1253 = getelementptr inbounds float, ptr %v86, i64 %v1252
  %v1254 = load <8 x float>, ptr %v1253, align 4
  %v1255 = add i64 0, 0
  %v1256 = mul i64 %v1238, 8
  %v1257 = add i64 %v1255, %v1256
  %v1258 = getelementptr inbounds float, ptr %v38, i64 %v1257
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = add i64 0, 0
  %v1261 = mul i64 %v1238, 8
  %v1262 = add i64 %v1260, %v1261
  %v1263 = getelementptr inbounds float, ptr %v36, i64 %v1262
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = insertelement <8 x float> poison, float %v1249, i64 0
  %v1266 = shufflevector <8 x float> %v1265, <8 x float> poison, <8 x i32> zeroinitializer
  %v1267 = fsub <8 x float> %v1266, %v1264
  %v1268 = fmul <8 x float> %v1259, %v1267
  %v1269 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1268)
  %v1270 = fneg <8 x float> %v1269
  %v1271 = fcmp olt <8 x float> %v1270, splat (float 0xC05A400000000000)
  %v1272 = select <8 x i1> %v1271, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1270
  %v1273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1272, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1274 = fsub <8 x float> %v1273, splat (float 0x4168000000000000)
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1274, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1272)
  %v1276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1274, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1275)
  %v1277 = bitcast <8 x float> %v1273 to <8 x i32>
  %v1278 = fmul <8 x float> %v1276, %v1276
  %v1279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1276, <8 x float> splat (float 0x3F81227F40000000))
  %v1280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1279, <8 x float> %v1276, <8 x float> splat (float 0x3FA5556740000000))
  %v1281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1280, <8 x float> %v1276, <8 x float> splat (float 0x3FC5554B00000000))
  %v1282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1281, <8 x float> %v1276, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1278, <8 x float> %v1282, <8 x float> %v1276)
  %v1284 = sub <8 x i32> %v1277, splat (i32 1262485250)
  %v1285 = lshr <8 x i32> %v1284, splat (i32 1)
  %v1286 = sub <8 x i32> %v1284, %v1285
  %v1287 = shl <8 x i32> %v1285, splat (i32 23)
  %v1288 = bitcast <8 x i32> %v1287 to <8 x float>
  %v1289 = shl <8 x i32> %v1286, splat (i32 23)
  %v1290 = bitcast <8 x i32> %v1289 to <8 x float>
  %v1291 = fadd <8 x float> %v1283, splat (float 0x3FF0000000000000)
  %v1292 = fmul <8 x float> %v1291, %v1288
  %v1293 = fmul <8 x float> %v1292, %v1290
  %v1294 = fcmp olt <8 x float> %v1268, splat (float 0x0000000000000000)
  %v1295 = select <8 x i1> %v1294, <8 x float> %v1293, <8 x float> splat (float 0x3FF0000000000000)
  %v1296 = fadd <8 x float> %v1293, splat (float 0x3FF0000000000000)
  %v1297 = fdiv <8 x float> %v1295, %v1296
  %v1298 = fmul <8 x float> %v1254, %v1297
  %v1299 = fadd <8 x float> %v1239, %v1298
  %v1300 = add nsw i64 %v1238, 1
  br label %b92
b94:
  %v1301 = mul i64 %v1236, 8
  %v1302 = getelementptr inbounds float, ptr %v94, i64 %v1301
  %v1303 = add i64 0, 0
  %v1304 = getelementptr inbounds float, ptr %v1302, i64 %v1303
  store <8 x float> %v1239, ptr %v1304, align 4
  %v1305 = add nsw i64 %v1236, 1
  br label %b89
b91:
  %v1306 = add i64 %v7, 0
  %v1307 = sdiv i64 %v1306, 1
  %v1308 = add i64 %v2, 1
  %v1309 = mul i64 %v1307, %v2
  %v1310 = sdiv i64 %v1309, %v3
  %v1311 = mul i64 %v1310, 1
  %v1312 = icmp slt i64 %v1311, %v7
  %v1313 = select i1 %v1312, i64 %v1311, i64 %v7
  %v1314 = mul i64 %v1307, %v1308
  %v1315 = sdiv i64 %v1314, %v3
  %v1316 = mul i64 %v1315, 1
  %v1317 = icmp slt i64 %v1316, %v7
  %v1318 = select i1 %v1317, i64 %v1316, i64 %v7
  br label %b95
b95:
  %v1319 = phi i64 [ %v1313, %b91 ], [ %v1393, %b96 ]
  %v1320 = icmp slt i64 %v1319, %v1318
  br i1 %v1320, label %b96, label %b97
b96:
  %v1321 = mul i64 %v1319, 8
  %v1322 = getelementptr inbounds float, ptr %v94, i64 %v1321
  %v1323 = add i64 %v612, 0
  %v1324 = and i64 %v1323, %v252
  %v1325 = mul i64 %v1324, %v7
  %v1326 = add i64 %v1325, %v1319
  %v1327 = mul i64 %v1326, 8
  %v1328 = getelementptr inbounds float, ptr %v90, i64 %v1327
  %v1329 = add i64 %v612, 0
  %v1330 = and i64 %v1329, %v260
  %v1331 = mul i64 %v1330, %v7
  %v1332 = add i64 %v1331, %v1319
  %v1333 = mul i64 %v1332, 8
  %v1334 = getelementptr inbounds float, ptr %v102, i64 %v1333
  %v1335 = mul i64 %v1319, 8
  %v1336 = getelementptr inbounds float, ptr %v92, i64 %v1335
  %v1337 = add i64 %v612, 0
  %v1338 = and i64 %v1337, %v250
  %v1339 = mul i64 %v1338, %v7
  %v1340 = add i64 %v1339, %v1319
  %v1341 = mul i64 %v1340, 8
  %v1342 = getelementptr inbounds float, ptr %v88, i64 %v1341
  %v1343 = add i64 %v612, 0
  %v1344 = and i64 %v1343, %v262
  %v1345 = mul i64 %v1344, %v7
  %v1346 = add i64 %v1345, %v1319
  %v1347 = mul i64 %v1346, 8
  %v1348 = getelementptr inbounds float, ptr %v104, i64 %v1347
  %v1349 = add i64 %v612, 0
  %v1350 = and i64 %v1349, %v264
  %v1351 = mul i64 %v1350, %v7
  %v1352 = add i64 %v1351, %v1319
  %v1353 = mul i64 %v1352, 8
  %v1354 = getelementptr inbounds float, ptr %v106, i64 %v1353
  %v1355 = add i64 0, 0
  %v1356 = getelementptr inbounds float, ptr %v82, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = add i64 0, 0
  %v1359 = getelementptr inbounds float, ptr %v1322, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = fadd <8 x float> %v1357, %v1360
  %v1362 = add i64 0, 0
  %v1363 = getelementptr inbounds float, ptr %v1328, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = fadd <8 x float> %v1361, %v1364
  %v1366 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v1367 = shufflevector <8 x float> %v1366, <8 x float> poison, <8 x i32> zeroinitializer
  %v1368 = fadd <8 x float> %v1365, %v1367
  %v1369 = add i64 0, 0
  %v1370 = getelementptr inbounds float, ptr %v78, i64 %v1369
  %v1371 = load <8 x float>, ptr %v1370, align 4
  %v1372 = add i64 0, 0
  %v1373 = getelementptr inbounds float, ptr %v1334, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = fmul <8 x float> %v1371, %v1374
  %v1376 = add i64 0, 0
  %v1377 = getelementptr inbounds float, ptr %v80, i64 %v1376
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = fadd <8 x float> %v1375, %v1378
  %v1380 = add i64 0, 0
  %v1381 = getelementptr inbounds float, ptr %v1336, i64 %v1380
  %v1382 = load <8 x float>, ptr %v1381, align 4
  %v1383 = fadd <8 x float> %v1379, %v1382
  %v1384 = add i64 0, 0
  %v1385 = getelementptr inbounds float, ptr %v1342, i64 %v1384
  %v1386 = load <8 x float>, ptr %v1385, align 4
  %v1387 = fadd <8 x float> %v1383, %v1386
  %v1388 = fdiv <8 x float> %v1387, %v1368
  %v1389 = add i64 0, 0
  %v1390 = getelementptr inbounds float, ptr %v1348, i64 %v1389
  store <8 x float> %v1368, ptr %v1390, align 4
  %v1391 = add i64 0, 0
  %v1392 = getelementptr inbounds float, ptr %v1354, i64 %v1391
  store <8 x float> %v1388, ptr %v1392, align 4
  %v1393 = add nsw i64 %v1319, 1
  br label %b95
b97:
  %v1394 = add i64 %v7, 0
  %v1395 = sdiv i64 %v1394, 1
  %v1396 = add i64 %v2, 1
  %v1397 = mul i64 %v1395, %v2
  %v1398 = sdiv i64 %v1397, %v3
  %v1399 = mul i64 %v1398, 1
  %v1400 = icmp slt i64 %v1399, %v7
  %v1401 = select i1 %v1400, i64 %v1399, i64 %v7
  %v1402 = mul i64 %v1395, %v1396
  %v1403 = sdiv i64 %v1402, %v3
  %v1404 = mul i64 %v1403, 1
  %v1405 = icmp slt i64 %v1404, %v7
  %v1406 = select i1 %v1405, i64 %v1404, i64 %v7
  br label %b98
b98:
  %v1407 = phi i64 [ %v1401, %b97 ], [ %v1482, %b103 ]
  %v1408 = icmp slt i64 %v1407, %v1406
  br i1 %v1408, label %b99, label %b100
b99:
  br label %b101
b101:
  %v1409 = phi i64 [ 0, %b99 ], [ %v1477, %b102 ]
  %v1410 = phi <8 x float> [ splat (float 0x0000000000000000), %b99 ], [ %v1476, %b102 ]
  %v1411 = icmp slt i64 %v1409, 8
  br i1 %v1411, label %b102, label %b103
b102:
  %v1412 = add i64 %v612, 0
  %v1413 = and i64 %v1412, %v264
  %v1414 = mul i64 %v1413, %v7
  %v1415 = add i64 %v1414, %v1407
  %v1416 = mul i64 %v1415, 8
  %v1417 = getelementptr inbounds float, ptr %v106, i64 %v1416
  %v1418 = add i64 0, %v1409
  %v1419 = getelementptr inbounds float, ptr %v1417, i64 %v1418
  %v1420 = load float, ptr %v1419, align 4
  %v1421 = add i64 0, 0
  %v1422 = mul i64 %v1409, 8
  %v1423 = add i64 %v1421, %v1422
  %v1424 = getelementptr inbounds float, ptr %v86, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = add i64 0, 0
  %v1427 = mul i64 %v1409, 8
  %v1428 = add i64 %v1426, %v1427
  %v1429 = getelementptr inbounds float, ptr %v38, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = add i64 0, 0
  %v1432 = mul i64 %v1409, 8
  %v1433 = add i64 %v1431, %v1432
  %v1434 = getelementptr inbounds float, ptr %v36, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = insertelement <8 x float> poison, float %v1420, i64 0
  %v1437 = shufflevector <8 x float> %v1436, <8 x float> poison, <8 x i32> zeroinitializer
  %v1438 = fsub <8 x float> %v1437, %v1435
  %v1439 = fmul <8 x float> %v1430, %v1438
  %v1440 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1439)
  %v1441 = fneg <8 x float> %v1440
  %v1442 = fcmp olt <8 x float> %v1441, splat (float 0xC05A400000000000)
  %v1443 = select <8 x i1> %v1442, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1441
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1445 = fsub <8 x float> %v1444, splat (float 0x4168000000000000)
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1443)
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1446)
  %v1448 = bitcast <8 x float> %v1444 to <8 x i32>
  %v1449 = fmul <8 x float> %v1447, %v1447
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1447, <8 x float> splat (float 0x3F81227F40000000))
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1450, <8 x float> %v1447, <8 x float> splat (float 0x3FA5556740000000))
  %v1452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1451, <8 x float> %v1447, <8 x float> splat (float 0x3FC5554B00000000))
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1452, <8 x float> %v1447, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> %v1453, <8 x float> %v1447)
  %v1455 = sub <8 x i32> %v1448, splat (i32 1262485250)
  %v1456 = lshr <8 x i32> %v1455, splat (i32 1)
  %v1457 = sub <8 x i32> %v1455, %v1456
  %v1458 = shl <8 x i32> %v1456, splat (i32 23)
  %v1459 = bitcast <8 x i32> %v1458 to <8 x float>
  %v1460 = shl <8 x i32> %v1457, splat (i32 23)
  %v1461 = bitcast <8 x i32> %v1460 to <8 x float>
  %v1462 = fadd <8 x float> %v1454, splat (float 0x3FF0000000000000)
  %v1463 = fmul <8 x float> %v1462, %v1459
  %v1464 = fmul <8 x float> %v1463, %v1461
  %v1465 = fcmp olt <8 x float> %v1439, splat (float 0x0000000000000000)
  %v1466 = select <8 x i1> %v1465, <8 x float> %v1464, <8 x float> splat (float 0x3FF0000000000000)
  %v1467 = fadd <8 x float> %v1464, splat (float 0x3FF0000000000000)
  %v1468 = fdiv <8 x float> %v1466, %v1467
  %v1469 = fmul <8 x float> %v1425, %v1468
  %v1470 = add i64 0, 0
  %v1471 = mul i64 %v1409, 8
  %v1472 = add i64 %v1470, %v1471
  %v1473 = getelementptr inbounds float, ptr %v40, i64 %v1472
  %v1474 = load <8 x float>, ptr %v1473, align 4
  %v1475 = fmul <8 x float> %v1469, %v1474
  %v1476 = fadd <8 x float> %v1410, %v1475
  %v1477 = add nsw i64 %v1409, 1
  br label %b101
b103:
  %v1478 = mul i64 %v1407, 8
  %v1479 = getelementptr inbounds float, ptr %v92, i64 %v1478
  %v1480 = add i64 0, 0
  %v1481 = getelementptr inbounds float, ptr %v1479, i64 %v1480
  store <8 x float> %v1410, ptr %v1481, align 4
  %v1482 = add nsw i64 %v1407, 1
  br label %b98
b100:
  %v1483 = add i64 %v7, 0
  %v1484 = sdiv i64 %v1483, 1
  %v1485 = add i64 %v2, 1
  %v1486 = mul i64 %v1484, %v2
  %v1487 = sdiv i64 %v1486, %v3
  %v1488 = mul i64 %v1487, 1
  %v1489 = icmp slt i64 %v1488, %v7
  %v1490 = select i1 %v1489, i64 %v1488, i64 %v7
  %v1491 = mul i64 %v1484, %v1485
  %v1492 = sdiv i64 %v1491, %v3
  %v1493 = mul i64 %v1492, 1
  %v1494 = icmp slt i64 %v1493, %v7
  %v1495 = select i1 %v1494, i64 %v1493, i64 %v7
  br label %b104
b104:
  %v1496 = phi i64 [ %v1490, %b100 ], [ %v1565, %b109 ]
  %v1497 = icmp slt i64 %v1496, %v1495
  br i1 %v1497, label %b105, label %b106
b105:
  br label %b107
b107:
  %v1498 = phi i64 [ 0, %b105 ], [ %v1560, %b108 ]
  %v1499 = phi <8 x float> [ splat (float 0x0000000000000000), %b105 ], [ %v1559, %b108 ]
  %v1500 = icmp slt i64 %v1498, 8
  br i1 %v1500, label %b108, label %b109
b108:
  %v1501 = add i64 %v612, 0
  %v1502 = and i64 %v1501, %v264
  %v1503 = mul i64 %v1502, %v7
  %v1504 = add i64 %v1503, %v1496
  %v1505 = mul i64 %v1504, 8
  %v1506 = getelementptr inbounds float, ptr %v106, i64 %v1505
  %v1507 = add i64 0, %v1498
  %v1508 = getelementptr inbounds float, ptr %v1506, i64 %v1507
  %v1509 = load float, ptr %v1508, align 4
  %v1510 = add i64 0, 0
  %v1511 = mul i64 %v1498, 8
  %v1512 = add i64 %v1510, %v1511
  %v1513 = getelementptr inbounds float, ptr %v86, i64 %v1512
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = add i64 0, 0
  %v1516 = mul i64 %v1498, 8
  %v1517 = add i64 %v1515, %v1516
  %v1518 = getelementptr inbounds float, ptr %v38, i64 %v1517
  %v1519 = load <8 x float>, ptr %v1518, align 4
  %v1520 = add i64 0, 0
  %v1521 = mul i64 %v1498, 8
  %v1522 = add i64 %v1520, %v1521
  %v1523 = getelementptr inbounds float, ptr %v36, i64 %v1522
  %v1524 = load <8 x float>, ptr %v1523, align 4
  %v1525 = insertelement <8 x float> poison, float %v1509, i64 0
  %v1526 = shufflevector <8 x float> %v1525, <8 x float> poison, <8 x i32> zeroinitializer
  %v1527 = fsub <8 x float> %v1526, %v1524
  %v1528 = fmul <8 x float> %v1519, %v1527
  %v1529 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1528)
  %v1530 = fneg <8 x float> %v1529
  %v1531 = fcmp olt <8 x float> %v1530, splat (float 0xC05A400000000000)
  %v1532 = select <8 x i1> %v1531, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1530
  %v1533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1532, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1534 = fsub <8 x float> %v1533, splat (float 0x4168000000000000)
  %v1535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1534, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1532)
  %v1536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1534, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1535)
  %v1537 = bitcast <8 x float> %v1533 to <8 x i32>
  %v1538 = fmul <8 x float> %v1536, %v1536
  %v1539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1536, <8 x float> splat (float 0x3F81227F40000000))
  %v1540 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1539, <8 x float> %v1536, <8 x float> splat (float 0x3FA5556740000000))
  %v1541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1540, <8 x float> %v1536, <8 x float> splat (float 0x3FC5554B00000000))
  %v1542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1541, <8 x float> %v1536, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1538, <8 x float> %v1542, <8 x float> %v1536)
  %v1544 = sub <8 x i32> %v1537, splat (i32 1262485250)
  %v1545 = lshr <8 x i32> %v1544, splat (i32 1)
  %v1546 = sub <8 x i32> %v1544, %v1545
  %v1547 = shl <8 x i32> %v1545, splat (i32 23)
  %v1548 = bitcast <8 x i32> %v1547 to <8 x float>
  %v1549 = shl <8 x i32> %v1546, splat (i32 23)
  %v1550 = bitcast <8 x i32> %v1549 to <8 x float>
  %v1551 = fadd <8 x float> %v1543, splat (float 0x3FF0000000000000)
  %v1552 = fmul <8 x float> %v1551, %v1548
  %v1553 = fmul <8 x float> %v1552, %v1550
  %v1554 = fcmp olt <8 x float> %v1528, splat (float 0x0000000000000000)
  %v1555 = select <8 x i1> %v1554, <8 x float> %v1553, <8 x float> splat (float 0x3FF0000000000000)
  %v1556 = fadd <8 x float> %v1553, splat (float 0x3FF0000000000000)
  %v1557 = fdiv <8 x float> %v1555, %v1556
  %v1558 = fmul <8 x float> %v1514, %v1557
  %v1559 = fadd <8 x float> %v1499, %v1558
  %v1560 = add nsw i64 %v1498, 1
  br label %b107
b109:
  %v1561 = mul i64 %v1496, 8
  %v1562 = getelementptr inbounds float, ptr %v94, i64 %v1561
  %v1563 = add i64 0, 0
  %v1564 = getelementptr inbounds float, ptr %v1562, i64 %v1563
  store <8 x float> %v1499, ptr %v1564, align 4
  %v1565 = add nsw i64 %v1496, 1
  br label %b104
b106:
  %v1566 = add i64 %v7, 0
  %v1567 = sdiv i64 %v1566, 1
  %v1568 = add i64 %v2, 1
  %v1569 = mul i64 %v1567, %v2
  %v1570 = sdiv i64 %v1569, %v3
  %v1571 = mul i64 %v1570, 1
  %v1572 = icmp slt i64 %v1571, %v7
  %v1573 = select i1 %v1572, i64 %v1571, i64 %v7
  %v1574 = mul i64 %v1567, %v1568
  %v1575 = sdiv i64 %v1574, %v3
  %v1576 = mul i64 %v1575, 1
  %v1577 = icmp slt i64 %v1576, %v7
  %v1578 = select i1 %v1577, i64 %v1576, i64 %v7
  br label %b110
b110:
  %v1579 = phi i64 [ %v1573, %b106 ], [ %v1653, %b111 ]
  %v1580 = icmp slt i64 %v1579, %v1578
  br i1 %v1580, label %b111, label %b112
b111:
  %v1581 = mul i64 %v1579, 8
  %v1582 = getelementptr inbounds float, ptr %v94, i64 %v1581
  %v1583 = add i64 %v612, 0
  %v1584 = and i64 %v1583, %v252
  %v1585 = mul i64 %v1584, %v7
  %v1586 = add i64 %v1585, %v1579
  %v1587 = mul i64 %v1586, 8
  %v1588 = getelementptr inbounds float, ptr %v90, i64 %v1587
  %v1589 = add i64 %v612, 0
  %v1590 = and i64 %v1589, %v264
  %v1591 = mul i64 %v1590, %v7
  %v1592 = add i64 %v1591, %v1579
  %v1593 = mul i64 %v1592, 8
  %v1594 = getelementptr inbounds float, ptr %v106, i64 %v1593
  %v1595 = mul i64 %v1579, 8
  %v1596 = getelementptr inbounds float, ptr %v92, i64 %v1595
  %v1597 = add i64 %v612, 0
  %v1598 = and i64 %v1597, %v250
  %v1599 = mul i64 %v1598, %v7
  %v1600 = add i64 %v1599, %v1579
  %v1601 = mul i64 %v1600, 8
  %v1602 = getelementptr inbounds float, ptr %v88, i64 %v1601
  %v1603 = add i64 %v612, 0
  %v1604 = and i64 %v1603, %v266
  %v1605 = mul i64 %v1604, %v7
  %v1606 = add i64 %v1605, %v1579
  %v1607 = mul i64 %v1606, 8
  %v1608 = getelementptr inbounds float, ptr %v108, i64 %v1607
  %v1609 = add i64 %v612, 0
  %v1610 = and i64 %v1609, %v268
  %v1611 = mul i64 %v1610, %v7
  %v1612 = add i64 %v1611, %v1579
  %v1613 = mul i64 %v1612, 8
  %v1614 = getelementptr inbounds float, ptr %v110, i64 %v1613
  %v1615 = add i64 0, 0
  %v1616 = getelementptr inbounds float, ptr %v82, i64 %v1615
  %v1617 = load <8 x float>, ptr %v1616, align 4
  %v1618 = add i64 0, 0
  %v1619 = getelementptr inbounds float, ptr %v1582, i64 %v1618
  %v1620 = load <8 x float>, ptr %v1619, align 4
  %v1621 = fadd <8 x float> %v1617, %v1620
  %v1622 = add i64 0, 0
  %v1623 = getelementptr inbounds float, ptr %v1588, i64 %v1622
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = fadd <8 x float> %v1621, %v1624
  %v1626 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v1627 = shufflevector <8 x float> %v1626, <8 x float> poison, <8 x i32> zeroinitializer
  %v1628 = fadd <8 x float> %v1625, %v1627
  %v1629 = add i64 0, 0
  %v1630 = getelementptr inbounds float, ptr %v78, i64 %v1629
  %v1631 = load <8 x float>, ptr %v1630, align 4
  %v1632 = add i64 0, 0
  %v1633 = getelementptr inbounds float, ptr %v1594, i64 %v1632
  %v1634 = load <8 x float>, ptr %v1633, align 4
  %v1635 = fmul <8 x float> %v1631, %v1634
  %v1636 = add i64 0, 0
  %v1637 = getelementptr inbounds float, ptr %v80, i64 %v1636
  %v1638 = load <8 x float>, ptr %v1637, align 4
  %v1639 = fadd <8 x float> %v1635, %v1638
  %v1640 = add i64 0, 0
  %v1641 = getelementptr inbounds float, ptr %v1596, i64 %v1640
  %v1642 = load <8 x float>, ptr %v1641, align 4
  %v1643 = fadd <8 x float> %v1639, %v1642
  %v1644 = add i64 0, 0
  %v1645 = getelementptr inbounds float, ptr %v1602, i64 %v1644
  %v1646 = load <8 x float>, ptr %v1645, align 4
  %v1647 = fadd <8 x float> %v1643, %v1646
  %v1648 = fdiv <8 x float> %v1647, %v1628
  %v1649 = add i64 0, 0
  %v1650 = getelementptr inbounds float, ptr %v1608, i64 %v1649
  store <8 x float> %v1628, ptr %v1650, align 4
  %v1651 = add i64 0, 0
  %v1652 = getelementptr inbounds float, ptr %v1614, i64 %v1651
  store <8 x float> %v1648, ptr %v1652, align 4
  %v1653 = add nsw i64 %v1579, 1
  br label %b110
b112:
  %v1654 = add i64 %v7, 0
  %v1655 = sdiv i64 %v1654, 1
  %v1656 = add i64 %v2, 1
  %v1657 = mul i64 %v1655, %v2
  %v1658 = sdiv i64 %v1657, %v3
  %v1659 = mul i64 %v1658, 1
  %v1660 = icmp slt i64 %v1659, %v7
  %v1661 = select i1 %v1660, i64 %v1659, i64 %v7
  %v1662 = mul i64 %v1655, %v1656
  %v1663 = sdiv i64 %v1662, %v3
  %v1664 = mul i64 %v1663, 1
  %v1665 = icmp slt i64 %v1664, %v7
  %v1666 = select i1 %v1665, i64 %v1664, i64 %v7
  br label %b113
b113:
  %v1667 = phi i64 [ %v1661, %b112 ], [ %v1742, %b118 ]
  %v1668 = icmp slt i64 %v1667, %v1666
  br i1 %v1668, label %b114, label %b115
b114:
  br label %b116
b116:
  %v1669 = phi i64 [ 0, %b114 ], [ %v1737, %b117 ]
  %v1670 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v1736, %b117 ]
  %v1671 = icmp slt i64 %v1669, 8
  br i1 %v1671, label %b117, label %b118
b117:
  %v1672 = add i64 %v612, 0
  %v1673 = and i64 %v1672, %v268
  %v1674 = mul i64 %v1673, %v7
  %v1675 = add i64 %v1674, %v1667
  %v1676 = mul i64 %v1675, 8
  %v1677 = getelementptr inbounds float, ptr %v110, i64 %v1676
  %v1678 = add i64 0, %v1669
  %v1679 = getelementptr inbounds float, ptr %v1677, i64 %v1678
  %v1680 = load float, ptr %v1679, align 4
  %v1681 = add i64 0, 0
  %v1682 = mul i64 %v1669, 8
  %v1683 = add i64 %v1681, %v1682
  %v1684 = getelementptr inbounds float, ptr %v86, i64 %v1683
  %v1685 = load <8 x float>, ptr %v1684, align 4
  %v1686 = add i64 0, 0
  %v1687 = mul i64 %v1669, 8
  %v1688 = add i64 %v1686, %v1687
  %v1689 = getelementptr inbounds float, ptr %v38, i64 %v1688
  %v1690 = load <8 x float>, ptr %v1689, align 4
  %v1691 = add i64 0, 0
  %v1692 = mul i64 %v1669, 8
  %v1693 = add i64 %v1691, %v1692
  %v1694 = getelementptr inbounds float, ptr %v36, i64 %v1693
  %v1695 = load <8 x float>, ptr %v1694, align 4
  %v1696 = insertelement <8 x float> poison, float %v1680, i64 0
  %v1697 = shufflevector <8 x float> %v1696, <8 x float> poison, <8 x i32> zeroinitializer
  %v1698 = fsub <8 x float> %v1697, %v1695
  %v1699 = fmul <8 x float> %v1690, %v1698
  %v1700 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1699)
  %v1701 = fneg <8 x float> %v1700
  %v1702 = fcmp olt <8 x float> %v1701, splat (float 0xC05A400000000000)
  %v1703 = select <8 x i1> %v1702, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1701
  %v1704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1703, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1705 = fsub <8 x float> %v1704, splat (float 0x4168000000000000)
  %v1706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1705, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1703)
  %v1707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1705, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1706)
  %v1708 = bitcast <8 x float> %v1704 to <8 x i32>
  %v1709 = fmul <8 x float> %v1707, %v1707
  %v1710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1707, <8 x float> splat (float 0x3F81227F40000000))
  %v1711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1710, <8 x float> %v1707, <8 x float> splat (float 0x3FA5556740000000))
  %v1712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1711, <8 x float> %v1707, <8 x float> splat (float 0x3FC5554B00000000))
  %v1713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1712, <8 x float> %v1707, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1709, <8 x float> %v1713, <8 x float> %v1707)
  %v1715 = sub <8 x i32> %v1708, splat (i32 1262485250)
  %v1716 = lshr <8 x i32> %v1715, splat (i32 1)
  %v1717 = sub <8 x i32> %v1715, %v1716
  %v1718 = shl <8 x i32> %v1716, splat (i32 23)
  %v1719 = bitcast <8 x i32> %v1718 to <8 x float>
  %v1720 = shl <8 x i32> %v1717, splat (i32 23)
  %v1721 = bitcast <8 x i32> %v1720 to <8 x float>
  %v1722 = fadd <8 x float> %v1714, splat (float 0x3FF0000000000000)
  %v1723 = fmul <8 x float> %v1722, %v1719
  %v1724 = fmul <8 x float> %v1723, %v1721
  %v1725 = fcmp olt <8 x float> %v1699, splat (float 0x0000000000000000)
  %v1726 = select <8 x i1> %v1725, <8 x float> %v1724, <8 x float> splat (float 0x3FF0000000000000)
  %v1727 = fadd <8 x float> %v1724, splat (float 0x3FF0000000000000)
  %v1728 = fdiv <8 x float> %v1726, %v1727
  %v1729 = fmul <8 x float> %v1685, %v1728
  %v1730 = add i64 0, 0
  %v1731 = mul i64 %v1669, 8
  %v1732 = add i64 %v1730, %v1731
  %v1733 = getelementptr inbounds float, ptr %v40, i64 %v1732
  %v1734 = load <8 x float>, ptr %v1733, align 4
  %v1735 = fmul <8 x float> %v1729, %v1734
  %v1736 = fadd <8 x float> %v1670, %v1735
  %v1737 = add nsw i64 %v1669, 1
  br label %b116
b118:
  %v1738 = mul i64 %v1667, 8
  %v1739 = getelementptr inbounds float, ptr %v92, i64 %v1738
  %v1740 = add i64 0, 0
  %v1741 = getelementptr inbounds float, ptr %v1739, i64 %v1740
  store <8 x float> %v1670, ptr %v1741, align 4
  %v1742 = add nsw i64 %v1667, 1
  br label %b113
b115:
  %v1743 = add i64 %v7, 0
  %v1744 = sdiv i64 %v1743, 1
  %v1745 = add i64 %v2, 1
  %v1746 = mul i64 %v1744, %v2
  %v1747 = sdiv i64 %v1746, %v3
  %v1748 = mul i64 %v1747, 1
  %v1749 = icmp slt i64 %v1748, %v7
  %v1750 = select i1 %v1749, i64 %v1748, i64 %v7
  %v1751 = mul i64 %v1744, %v1745
  %v1752 = sdiv i64 %v1751, %v3
  %v1753 = mul i64 %v1752, 1
  %v1754 = icmp slt i64 %v1753, %v7
  %v1755 = select i1 %v1754, i64 %v1753, i64 %v7
  br label %b119
b119:
  %v1756 = phi i64 [ %v1750, %b115 ], [ %v1825, %b124 ]
  %v1757 = icmp slt i64 %v1756, %v1755
  br i1 %v1757, label %b120, label %b121
b120:
  br label %b122
b122:
  %v1758 = phi i64 [ 0, %b120 ], [ %v1820, %b123 ]
  %v1759 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v1819, %b123 ]
  %v1760 = icmp slt i64 %v1758, 8
  br i1 %v1760, label %b123, label %b124
b123:
  %v1761 = add i64 %v612, 0
  %v1762 = and i64 %v1761, %v268
  %v1763 = mul i64 %v1762, %v7
  %v1764 = add i64 %v1763, %v1756
  %v1765 = mul i64 %v1764, 8
  %v1766 = getelementptr inbounds float, ptr %v110, i64 %v1765
  %v1767 = add i64 0, %v1758
  %v1768 = getelementptr inbounds float, ptr %v1766, i64 %v1767
  %v1769 = load float, ptr %v1768, align 4
  %v1770 = add i64 0, 0
  %v1771 = mul i64 %v1758, 8
  %v1772 = add i64 %v1770, %v1771
  %v1773 = getelementptr inbounds float, ptr %v86, i64 %v1772
  %v1774 = load <8 x float>, ptr %v1773, align 4
  %v1775 = add i64 0, 0
  %v1776 = mul i64 %v1758, 8
  %v1777 = add i64 %v1775, %v1776
  %v1778 = getelementptr inbounds float, ptr %v38, i64 %v1777
  %v1779 = load <8 x float>, ptr %v1778, align 4
  %v1780 = add i64 0, 0
  %v1781 = mul i64 %v1758, 8
  %v1782 = add i64 %v1780, %v1781
  %v1783 = getelementptr inbounds float, ptr %v36, i64 %v1782
  %v1784 = load <8 x float>, ptr %v1783, align 4
  %v1785 = insertelement <8 x float> poison, float %v1769, i64 0
  %v1786 = shufflevector <8 x float> %v1785, <8 x float> poison, <8 x i32> zeroinitializer
  %v1787 = fsub <8 x float> %v1786, %v1784
  %v1788 = fmul <8 x float> %v1779, %v1787
  %v1789 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1788)
  %v1790 = fneg <8 x float> %v1789
  %v1791 = fcmp olt <8 x float> %v1790, splat (float 0xC05A400000000000)
  %v1792 = select <8 x i1> %v1791, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1790
  %v1793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1792, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1794 = fsub <8 x float> %v1793, splat (float 0x4168000000000000)
  %v1795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1794, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1792)
  %v1796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1794, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1795)
  %v1797 = bitcast <8 x float> %v1793 to <8 x i32>
  %v1798 = fmul <8 x float> %v1796, %v1796
  %v1799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1796, <8 x float> splat (float 0x3F81227F40000000))
  %v1800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1799, <8 x float> %v1796, <8 x float> splat (float 0x3FA5556740000000))
  %v1801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1800, <8 x float> %v1796, <8 x float> splat (float 0x3FC5554B00000000))
  %v1802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1801, <8 x float> %v1796, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1798, <8 x float> %v1802, <8 x float> %v1796)
  %v1804 = sub <8 x i32> %v1797, splat (i32 1262485250)
  %v1805 = lshr <8 x i32> %v1804, splat (i32 1)
  %v1806 = sub <8 x i32> %v1804, %v1805
  %v1807 = shl <8 x i32> %v1805, splat (i32 23)
  %v1808 = bitcast <8 x i32> %v1807 to <8 x float>
  %v1809 = shl <8 x i32> %v1806, splat (i32 23)
  %v1810 = bitcast <8 x i32> %v1809 to <8 x float>
  %v1811 = fadd <8 x float> %v1803, splat (float 0x3FF0000000000000)
  %v1812 = fmul <8 x float> %v1811, %v1808
  %v1813 = fmul <8 x float> %v1812, %v1810
  %v1814 = fcmp olt <8 x float> %v1788, splat (float 0x0000000000000000)
  %v1815 = select <8 x i1> %v1814, <8 x float> %v1813, <8 x float> splat (float 0x3FF0000000000000)
  %v1816 = fadd <8 x float> %v1813, splat (float 0x3FF0000000000000)
  %v1817 = fdiv <8 x float> %v1815, %v1816
  %v1818 = fmul <8 x float> %v1774, %v1817
  %v1819 = fadd <8 x float> %v1759, %v1818
  %v1820 = add nsw i64 %v1758, 1
  br label %b122
b124:
  %v1821 = mul i64 %v1756, 8
  %v1822 = getelementptr inbounds float, ptr %v94, i64 %v1821
  %v1823 = add i64 0, 0
  %v1824 = getelementptr inbounds float, ptr %v1822, i64 %v1823
  store <8 x float> %v1759, ptr %v1824, align 4
  %v1825 = add nsw i64 %v1756, 1
  br label %b119
b121:
  %v1826 = add i64 %v7, 0
  %v1827 = sdiv i64 %v1826, 1
  %v1828 = add i64 %v2, 1
  %v1829 = mul i64 %v1827, %v2
  %v1830 = sdiv i64 %v1829, %v3
  %v1831 = mul i64 %v1830, 1
  %v1832 = icmp slt i64 %v1831, %v7
  %v1833 = select i1 %v1832, i64 %v1831, i64 %v7
  %v1834 = mul i64 %v1827, %v1828
  %v1835 = sdiv i64 %v1834, %v3
  %v1836 = mul i64 %v1835, 1
  %v1837 = icmp slt i64 %v1836, %v7
  %v1838 = select i1 %v1837, i64 %v1836, i64 %v7
  br label %b125
b125:
  %v1839 = phi i64 [ %v1833, %b121 ], [ %v1913, %b126 ]
  %v1840 = icmp slt i64 %v1839, %v1838
  br i1 %v1840, label %b126, label %b127
b126:
  %v1841 = mul i64 %v1839, 8
  %v1842 = getelementptr inbounds float, ptr %v94, i64 %v1841
  %v1843 = add i64 %v612, 0
  %v1844 = and i64 %v1843, %v252
  %v1845 = mul i64 %v1844, %v7
  %v1846 = add i64 %v1845, %v1839
  %v1847 = mul i64 %v1846, 8
  %v1848 = getelementptr inbounds float, ptr %v90, i64 %v1847
  %v1849 = add i64 %v612, 0
  %v1850 = and i64 %v1849, %v268
  %v1851 = mul i64 %v1850, %v7
  %v1852 = add i64 %v1851, %v1839
  %v1853 = mul i64 %v1852, 8
  %v1854 = getelementptr inbounds float, ptr %v110, i64 %v1853
  %v1855 = mul i64 %v1839, 8
  %v1856 = getelementptr inbounds float, ptr %v92, i64 %v1855
  %v1857 = add i64 %v612, 0
  %v1858 = and i64 %v1857, %v250
  %v1859 = mul i64 %v1858, %v7
  %v1860 = add i64 %v1859, %v1839
  %v1861 = mul i64 %v1860, 8
  %v1862 = getelementptr inbounds float, ptr %v88, i64 %v1861
  %v1863 = add i64 %v612, 0
  %v1864 = and i64 %v1863, %v270
  %v1865 = mul i64 %v1864, %v7
  %v1866 = add i64 %v1865, %v1839
  %v1867 = mul i64 %v1866, 8
  %v1868 = getelementptr inbounds float, ptr %v112, i64 %v1867
  %v1869 = add i64 %v612, 0
  %v1870 = and i64 %v1869, %v272
  %v1871 = mul i64 %v1870, %v7
  %v1872 = add i64 %v1871, %v1839
  %v1873 = mul i64 %v1872, 8
  %v1874 = getelementptr inbounds float, ptr %v114, i64 %v1873
  %v1875 = add i64 0, 0
  %v1876 = getelementptr inbounds float, ptr %v82, i64 %v1875
  %v1877 = load <8 x float>, ptr %v1876, align 4
  %v1878 = add i64 0, 0
  %v1879 = getelementptr inbounds float, ptr %v1842, i64 %v1878
  %v1880 = load <8 x float>, ptr %v1879, align 4
  %v1881 = fadd <8 x float> %v1877, %v1880
  %v1882 = add i64 0, 0
  %v1883 = getelementptr inbounds float, ptr %v1848, i64 %v1882
  %v1884 = load <8 x float>, ptr %v1883, align 4
  %v1885 = fadd <8 x float> %v1881, %v1884
  %v1886 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v1887 = shufflevector <8 x float> %v1886, <8 x float> poison, <8 x i32> zeroinitializer
  %v1888 = fadd <8 x float> %v1885, %v1887
  %v1889 = add i64 0, 0
  %v1890 = getelementptr inbounds float, ptr %v78, i64 %v1889
  %v1891 = load <8 x float>, ptr %v1890, align 4
  %v1892 = add i64 0, 0
  %v1893 = getelementptr inbounds float, ptr %v1854, i64 %v1892
  %v1894 = load <8 x float>, ptr %v1893, align 4
  %v1895 = fmul <8 x float> %v1891, %v1894
  %v1896 = add i64 0, 0
  %v1897 = getelementptr inbounds float, ptr %v80, i64 %v1896
  %v1898 = load <8 x float>, ptr %v1897, align 4
  %v1899 = fadd <8 x float> %v1895, %v1898
  %v1900 = add i64 0, 0
  %v1901 = getelementptr inbounds float, ptr %v1856, i64 %v1900
  %v1902 = load <8 x float>, ptr %v1901, align 4
  %v1903 = fadd <8 x float> %v1899, %v1902
  %v1904 = add i64 0, 0
  %v1905 = getelementptr inbounds float, ptr %v1862, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = fadd <8 x float> %v1903, %v1906
  %v1908 = fdiv <8 x float> %v1907, %v1888
  %v1909 = add i64 0, 0
  %v1910 = getelementptr inbounds float, ptr %v1868, i64 %v1909
  store <8 x float> %v1888, ptr %v1910, align 4
  %v1911 = add i64 0, 0
  %v1912 = getelementptr inbounds float, ptr %v1874, i64 %v1911
  store <8 x float> %v1908, ptr %v1912, align 4
  %v1913 = add nsw i64 %v1839, 1
  br label %b125
b127:
  %v1914 = add i64 %v7, 0
  %v1915 = sdiv i64 %v1914, 1
  %v1916 = add i64 %v2, 1
  %v1917 = mul i64 %v1915, %v2
  %v1918 = sdiv i64 %v1917, %v3
  %v1919 = mul i64 %v1918, 1
  %v1920 = icmp slt i64 %v1919, %v7
  %v1921 = select i1 %v1920, i64 %v1919, i64 %v7
  %v1922 = mul i64 %v1915, %v1916
  %v1923 = sdiv i64 %v1922, %v3
  %v1924 = mul i64 %v1923, 1
  %v1925 = icmp slt i64 %v1924, %v7
  %v1926 = select i1 %v1925, i64 %v1924, i64 %v7
  br label %b128
b128:
  %v1927 = phi i64 [ %v1921, %b127 ], [ %v2002, %b133 ]
  %v1928 = icmp slt i64 %v1927, %v1926
  br i1 %v1928, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1929 = phi i64 [ 0, %b129 ], [ %v1997, %b132 ]
  %v1930 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v1996, %b132 ]
  %v1931 = icmp slt i64 %v1929, 8
  br i1 %v1931, label %b132, label %b133
b132:
  %v1932 = add i64 %v612, 0
  %v1933 = and i64 %v1932, %v272
  %v1934 = mul i64 %v1933, %v7
  %v1935 = add i64 %v1934, %v1927
  %v1936 = mul i64 %v1935, 8
  %v1937 = getelementptr inbounds float, ptr %v114, i64 %v1936
  %v1938 = add i64 0, %v1929
  %v1939 = getelementptr inbounds float, ptr %v1937, i64 %v1938
  %v1940 = load float, ptr %v1939, align 4
  %v1941 = add i64 0, 0
  %v1942 = mul i64 %v1929, 8
  %v1943 = add i64 %v1941, %v1942
  %v1944 = getelementptr inbounds float, ptr %v86, i64 %v1943
  %v1945 = load <8 x float>, ptr %v1944, align 4
  %v1946 = add i64 0, 0
  %v1947 = mul i64 %v1929, 8
  %v1948 = add i64 %v1946, %v1947
  %v1949 = getelementptr inbounds float, ptr %v38, i64 %v1948
  %v1950 = load <8 x float>, ptr %v1949, align 4
  %v1951 = add i64 0, 0
  %v1952 = mul i64 %v1929, 8
  %v1953 = add i64 %v1951, %v1952
  %v1954 = getelementptr inbounds float, ptr %v36, i64 %v1953
  %v1955 = load <8 x float>, ptr %v1954, align 4
  %v1956 = insertelement <8 x float> poison, float %v1940, i64 0
  %v1957 = shufflevector <8 x float> %v1956, <8 x float> poison, <8 x i32> zeroinitializer
  %v1958 = fsub <8 x float> %v1957, %v1955
  %v1959 = fmul <8 x float> %v1950, %v1958
  %v1960 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1959)
  %v1961 = fneg <8 x float> %v1960
  %v1962 = fcmp olt <8 x float> %v1961, splat (float 0xC05A400000000000)
  %v1963 = select <8 x i1> %v1962, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1961
  %v1964 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1963, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1965 = fsub <8 x float> %v1964, splat (float 0x4168000000000000)
  %v1966 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1965, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1963)
  %v1967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1965, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1966)
  %v1968 = bitcast <8 x float> %v1964 to <8 x i32>
  %v1969 = fmul <8 x float> %v1967, %v1967
  %v1970 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1967, <8 x float> splat (float 0x3F81227F40000000))
  %v1971 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1970, <8 x float> %v1967, <8 x float> splat (float 0x3FA5556740000000))
  %v1972 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1971, <8 x float> %v1967, <8 x float> splat (float 0x3FC5554B00000000))
  %v1973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1972, <8 x float> %v1967, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1974 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1969, <8 x float> %v1973, <8 x float> %v1967)
  %v1975 = sub <8 x i32> %v1968, splat (i32 1262485250)
  %v1976 = lshr <8 x i32> %v1975, splat (i32 1)
  %v1977 = sub <8 x i32> %v1975, %v1976
  %v1978 = shl <8 x i32> %v1976, splat (i32 23)
  %v1979 = bitcast <8 x i32> %v1978 to <8 x float>
  %v1980 = shl <8 x i32> %v1977, splat (i32 23)
  %v1981 = bitcast <8 x i32> %v1980 to <8 x float>
  %v1982 = fadd <8 x float> %v1974, splat (float 0x3FF0000000000000)
  %v1983 = fmul <8 x float> %v1982, %v1979
  %v1984 = fmul <8 x float> %v1983, %v1981
  %v1985 = fcmp olt <8 x float> %v1959, splat (float 0x0000000000000000)
  %v1986 = select <8 x i1> %v1985, <8 x float> %v1984, <8 x float> splat (float 0x3FF0000000000000)
  %v1987 = fadd <8 x float> %v1984, splat (float 0x3FF0000000000000)
  %v1988 = fdiv <8 x float> %v1986, %v1987
  %v1989 = fmul <8 x float> %v1945, %v1988
  %v1990 = add i64 0, 0
  %v1991 = mul i64 %v1929, 8
  %v1992 = add i64 %v1990, %v1991
  %v1993 = getelementptr inbounds float, ptr %v40, i64 %v1992
  %v1994 = load <8 x float>, ptr %v1993, align 4
  %v1995 = fmul <8 x float> %v1989, %v1994
  %v1996 = fadd <8 x float> %v1930, %v1995
  %v1997 = add nsw i64 %v1929, 1
  br label %b131
b133:
  %v1998 = mul i64 %v1927, 8
  %v1999 = getelementptr inbounds float, ptr %v92, i64 %v1998
  %v2000 = add i64 0, 0
  %v2001 = getelementptr inbounds float, ptr %v1999, i64 %v2000
  store <8 x float> %v1930, ptr %v2001, align 4
  %v2002 = add nsw i64 %v1927, 1
  br label %b128
b130:
  %v2003 = add i64 %v7, 0
  %v2004 = sdiv i64 %v2003, 1
  %v2005 = add i64 %v2, 1
  %v2006 = mul i64 %v2004, %v2
  %v2007 = sdiv i64 %v2006, %v3
  %v2008 = mul i64 %v2007, 1
  %v2009 = icmp slt i64 %v2008, %v7
  %v2010 = select i1 %v2009, i64 %v2008, i64 %v7
  %v2011 = mul i64 %v2004, %v2005
  %v2012 = sdiv i64 %v2011, %v3
  %v2013 = mul i64 %v2012, 1
  %v2014 = icmp slt i64 %v2013, %v7
  %v2015 = select i1 %v2014, i64 %v2013, i64 %v7
  br label %b134
b134:
  %v2016 = phi i64 [ %v2010, %b130 ], [ %v2085, %b139 ]
  %v2017 = icmp slt i64 %v2016, %v2015
  br i1 %v2017, label %b135, label %b136
b135:
  br label %b137
b137:
  %v2018 = phi i64 [ 0, %b135 ], [ %v2080, %b138 ]
  %v2019 = phi <8 x float> [ splat (float 0x0000000000000000), %b135 ], [ %v2079, %b138 ]
  %v2020 = icmp slt i64 %v2018, 8
  br i1 %v2020, label %b138, label %b139
b138:
  %v2021 = add i64 %v612, 0
  %v2022 = and i64 %v2021, %v272
  %v2023 = mul i64 %v2022, %v7
  %v2024 = add i64 %v2023, %v2016
  %v2025 = mul i64 %v2024, 8
  %v2026 = getelementptr inbounds float, ptr %v114, i64 %v2025
  %v2027 = add i64 0, %v2018
  %v2028 = getelementptr inbounds float, ptr %v2026, i64 %v2027
  %v2029 = load float, ptr %v2028, align 4
  %v2030 = add i64 0, 0
  %v2031 = mul i64 %v2018, 8
  %v2032 = add i64 %v2030, %v2031
  %v2033 = getelementptr inbounds float, ptr %v86, i64 %v2032
  %v2034 = load <8 x float>, ptr %v2033, align 4
  %v2035 = add i64 0, 0
  %v2036 = mul i64 %v2018, 8
  %v2037 = add i64 %v2035, %v2036
  %v2038 = getelementptr inbounds float, ptr %v38, i64 %v2037
  %v2039 = load <8 x float>, ptr %v2038, align 4
  %v2040 = add i64 0, 0
  %v2041 = mul i64 %v2018, 8
  %v2042 = add i64 %v2040, %v2041
  %v2043 = getelementptr inbounds float, ptr %v36, i64 %v2042
  %v2044 = load <8 x float>, ptr %v2043, align 4
  %v2045 = insertelement <8 x float> poison, float %v2029, i64 0
  %v2046 = shufflevector <8 x float> %v2045, <8 x float> poison, <8 x i32> zeroinitializer
  %v2047 = fsub <8 x float> %v2046, %v2044
  %v2048 = fmul <8 x float> %v2039, %v2047
  %v2049 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2048)
  %v2050 = fneg <8 x float> %v2049
  %v2051 = fcmp olt <8 x float> %v2050, splat (float 0xC05A400000000000)
  %v2052 = select <8 x i1> %v2051, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2050
  %v2053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2052, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2054 = fsub <8 x float> %v2053, splat (float 0x4168000000000000)
  %v2055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2054, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2052)
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2054, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2055)
  %v2057 = bitcast <8 x float> %v2053 to <8 x i32>
  %v2058 = fmul <8 x float> %v2056, %v2056
  %v2059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2056, <8 x float> splat (float 0x3F81227F40000000))
  %v2060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2059, <8 x float> %v2056, <8 x float> splat (float 0x3FA5556740000000))
  %v2061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2060, <8 x float> %v2056, <8 x float> splat (float 0x3FC5554B00000000))
  %v2062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2061, <8 x float> %v2056, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2058, <8 x float> %v2062, <8 x float> %v2056)
  %v2064 = sub <8 x i32> %v2057, splat (i32 1262485250)
  %v2065 = lshr <8 x i32> %v2064, splat (i32 1)
  %v2066 = sub <8 x i32> %v2064, %v2065
  %v2067 = shl <8 x i32> %v2065, splat (i32 23)
  %v2068 = bitcast <8 x i32> %v2067 to <8 x float>
  %v2069 = shl <8 x i32> %v2066, splat (i32 23)
  %v2070 = bitcast <8 x i32> %v2069 to <8 x float>
  %v2071 = fadd <8 x float> %v2063, splat (float 0x3FF0000000000000)
  %v2072 = fmul <8 x float> %v2071, %v2068
  %v2073 = fmul <8 x float> %v2072, %v2070
  %v2074 = fcmp olt <8 x float> %v2048, splat (float 0x0000000000000000)
  %v2075 = select <8 x i1> %v2074, <8 x float> %v2073, <8 x float> splat (float 0x3FF0000000000000)
  %v2076 = fadd <8 x float> %v2073, splat (float 0x3FF0000000000000)
  %v2077 = fdiv <8 x float> %v2075, %v2076
  %v2078 = fmul <8 x float> %v2034, %v2077
  %v2079 = fadd <8 x float> %v2019, %v2078
  %v2080 = add nsw i64 %v2018, 1
  br label %b137
b139:
  %v2081 = mul i64 %v2016, 8
  %v2082 = getelementptr inbounds float, ptr %v94, i64 %v2081
  %v2083 = add i64 0, 0
  %v2084 = getelementptr inbounds float, ptr %v2082, i64 %v2083
  store <8 x float> %v2019, ptr %v2084, align 4
  %v2085 = add nsw i64 %v2016, 1
  br label %b134
b136:
  %v2086 = add i64 %v7, 0
  %v2087 = sdiv i64 %v2086, 1
  %v2088 = add i64 %v2, 1
  %v2089 = mul i64 %v2087, %v2
  %v2090 = sdiv i64 %v2089, %v3
  %v2091 = mul i64 %v2090, 1
  %v2092 = icmp slt i64 %v2091, %v7
  %v2093 = select i1 %v2092, i64 %v2091, i64 %v7
  %v2094 = mul i64 %v2087, %v2088
  %v2095 = sdiv i64 %v2094, %v3
  %v2096 = mul i64 %v2095, 1
  %v2097 = icmp slt i64 %v2096, %v7
  %v2098 = select i1 %v2097, i64 %v2096, i64 %v7
  br label %b140
b140:
  %v2099 = phi i64 [ %v2093, %b136 ], [ %v2173, %b141 ]
  %v2100 = icmp slt i64 %v2099, %v2098
  br i1 %v2100, label %b141, label %b142
b141:
  %v2101 = mul i64 %v2099, 8
  %v2102 = getelementptr inbounds float, ptr %v94, i64 %v2101
  %v2103 = add i64 %v612, 0
  %v2104 = and i64 %v2103, %v252
  %v2105 = mul i64 %v2104, %v7
  %v2106 = add i64 %v2105, %v2099
  %v2107 = mul i64 %v2106, 8
  %v2108 = getelementptr inbounds float, ptr %v90, i64 %v2107
  %v2109 = add i64 %v612, 0
  %v2110 = and i64 %v2109, %v272
  %v2111 = mul i64 %v2110, %v7
  %v2112 = add i64 %v2111, %v2099
  %v2113 = mul i64 %v2112, 8
  %v2114 = getelementptr inbounds float, ptr %v114, i64 %v2113
  %v2115 = mul i64 %v2099, 8
  %v2116 = getelementptr inbounds float, ptr %v92, i64 %v2115
  %v2117 = add i64 %v612, 0
  %v2118 = and i64 %v2117, %v250
  %v2119 = mul i64 %v2118, %v7
  %v2120 = add i64 %v2119, %v2099
  %v2121 = mul i64 %v2120, 8
  %v2122 = getelementptr inbounds float, ptr %v88, i64 %v2121
  %v2123 = add i64 %v612, 0
  %v2124 = and i64 %v2123, %v274
  %v2125 = mul i64 %v2124, %v7
  %v2126 = add i64 %v2125, %v2099
  %v2127 = mul i64 %v2126, 8
  %v2128 = getelementptr inbounds float, ptr %v116, i64 %v2127
  %v2129 = add i64 %v612, 1
  %v2130 = and i64 %v2129, %v246
  %v2131 = mul i64 %v2130, %v7
  %v2132 = add i64 %v2131, %v2099
  %v2133 = mul i64 %v2132, 8
  %v2134 = getelementptr inbounds float, ptr %v44, i64 %v2133
  %v2135 = add i64 0, 0
  %v2136 = getelementptr inbounds float, ptr %v82, i64 %v2135
  %v2137 = load <8 x float>, ptr %v2136, align 4
  %v2138 = add i64 0, 0
  %v2139 = getelementptr inbounds float, ptr %v2102, i64 %v2138
  %v2140 = load <8 x float>, ptr %v2139, align 4
  %v2141 = fadd <8 x float> %v2137, %v2140
  %v2142 = add i64 0, 0
  %v2143 = getelementptr inbounds float, ptr %v2108, i64 %v2142
  %v2144 = load <8 x float>, ptr %v2143, align 4
  %v2145 = fadd <8 x float> %v2141, %v2144
  %v2146 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v2147 = shufflevector <8 x float> %v2146, <8 x float> poison, <8 x i32> zeroinitializer
  %v2148 = fadd <8 x float> %v2145, %v2147
  %v2149 = add i64 0, 0
  %v2150 = getelementptr inbounds float, ptr %v78, i64 %v2149
  %v2151 = load <8 x float>, ptr %v2150, align 4
  %v2152 = add i64 0, 0
  %v2153 = getelementptr inbounds float, ptr %v2114, i64 %v2152
  %v2154 = load <8 x float>, ptr %v2153, align 4
  %v2155 = fmul <8 x float> %v2151, %v2154
  %v2156 = add i64 0, 0
  %v2157 = getelementptr inbounds float, ptr %v80, i64 %v2156
  %v2158 = load <8 x float>, ptr %v2157, align 4
  %v2159 = fadd <8 x float> %v2155, %v2158
  %v2160 = add i64 0, 0
  %v2161 = getelementptr inbounds float, ptr %v2116, i64 %v2160
  %v2162 = load <8 x float>, ptr %v2161, align 4
  %v2163 = fadd <8 x float> %v2159, %v2162
  %v2164 = add i64 0, 0
  %v2165 = getelementptr inbounds float, ptr %v2122, i64 %v2164
  %v2166 = load <8 x float>, ptr %v2165, align 4
  %v2167 = fadd <8 x float> %v2163, %v2166
  %v2168 = fdiv <8 x float> %v2167, %v2148
  %v2169 = add i64 0, 0
  %v2170 = getelementptr inbounds float, ptr %v2128, i64 %v2169
  store <8 x float> %v2148, ptr %v2170, align 4
  %v2171 = add i64 0, 0
  %v2172 = getelementptr inbounds float, ptr %v2134, i64 %v2171
  store <8 x float> %v2168, ptr %v2172, align 4
  %v2173 = add nsw i64 %v2099, 1
  br label %b140
b142:
  %v2174 = add nsw i64 %v612, 1
  br label %b50
b52:
  %v2175 = icmp sgt i64 %v3, 1
  br i1 %v2175, label %b143, label %b144
b143:
  %v2176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2177 = atomicrmw add ptr %v2176, i64 1 acq_rel
  %v2178 = load i64, ptr %v303, align 8
  %v2179 = add i64 %v2178, 1
  store i64 %v2179, ptr %v303, align 8
  %v2180 = mul i64 %v3, %v2179
  br label %b145
b145:
  %v2181 = load atomic i64, ptr %v2176 acquire, align 8
  %v2182 = icmp slt i64 %v2181, %v2180
  br i1 %v2182, label %b146, label %b147
b146:
  %v2183 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v303 = alloca i64, i64 1, align 8
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
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds i64, ptr %v1, i64 13
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 22
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 23
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 25
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 45
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 46
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 49
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 50
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 51
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 52
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 53
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 54
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 55
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 56
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 57
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 58
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 59
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 60
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 61
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 63
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 64
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 66
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 67
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 69
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 70
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 72
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 73
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 75
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 76
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 77
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 78
  %v302 = load i64, ptr %v301, align 8
  store i64 0, ptr %v303, align 8
  %v304 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v305 = load ptr, ptr %v304, align 4
  %v306 = mul i64 %v2, 0
  %v307 = add i64 %v306, 0
  %v308 = getelementptr inbounds float, ptr %v305, i64 %v307
  br label %b0
b0:
  %v309 = phi i64 [ 0, %entry ], [ %v1722, %b77 ]
  %v310 = icmp slt i64 %v309, %v5
  br i1 %v310, label %b1, label %b2
b1:
  %v311 = sub i64 %v5, 1
  %v312 = sub i64 %v311, %v309
  %v313 = add i64 %v7, 0
  %v314 = sdiv i64 %v313, 1
  %v315 = add i64 %v2, 1
  %v316 = mul i64 %v314, %v2
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, %v7
  %v320 = select i1 %v319, i64 %v318, i64 %v7
  %v321 = mul i64 %v314, %v315
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, %v7
  %v325 = select i1 %v324, i64 %v323, i64 %v7
  br label %b3
b3:
  %v326 = phi i64 [ %v320, %b1 ], [ %v385, %b4 ]
  %v327 = icmp slt i64 %v326, %v325
  br i1 %v327, label %b4, label %b5
b4:
  %v328 = add i64 %v312, 1
  %v329 = and i64 %v328, 1
  %v330 = mul i64 %v329, %v7
  %v331 = add i64 %v330, %v326
  %v332 = mul i64 %v331, 8
  %v333 = getelementptr inbounds float, ptr %v46, i64 %v332
  %v334 = add i64 %v312, 0
  %v335 = and i64 %v334, %v244
  %v336 = mul i64 %v335, %v7
  %v337 = add i64 %v336, %v326
  %v338 = mul i64 %v337, 8
  %v339 = getelementptr inbounds float, ptr %v42, i64 %v338
  %v340 = add i64 %v312, 0
  %v341 = and i64 %v340, %v274
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v326
  %v344 = mul i64 %v343, 8
  %v345 = getelementptr inbounds float, ptr %v116, i64 %v344
  %v346 = add i64 %v312, 1
  %v347 = and i64 %v346, %v246
  %v348 = mul i64 %v347, %v7
  %v349 = add i64 %v348, %v326
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v44, i64 %v350
  %v352 = add i64 %v312, 0
  %v353 = and i64 %v352, %v276
  %v354 = mul i64 %v353, %v7
  %v355 = add i64 %v354, %v326
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v118, i64 %v356
  %v358 = add i64 %v312, 0
  %v359 = and i64 %v358, %v278
  %v360 = mul i64 %v359, %v7
  %v361 = add i64 %v360, %v326
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v120, i64 %v362
  %v364 = add i64 0, 0
  %v365 = getelementptr inbounds float, ptr %v333, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = add i64 0, 0
  %v368 = getelementptr inbounds float, ptr %v339, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = fadd <8 x float> %v366, %v369
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v345, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = fdiv <8 x float> %v370, %v373
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v351, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = fmul <8 x float> %v370, %v377
  %v379 = fdiv <8 x float> %v378, %v373
  %v380 = fneg <8 x float> %v379
  %v381 = add i64 0, 0
  %v382 = getelementptr inbounds float, ptr %v357, i64 %v381
  store <8 x float> %v374, ptr %v382, align 4
  %v383 = add i64 0, 0
  %v384 = getelementptr inbounds float, ptr %v363, i64 %v383
  store <8 x float> %v380, ptr %v384, align 4
  %v385 = add nsw i64 %v326, 1
  br label %b3
b5:
  %v386 = add i64 %v7, 0
  %v387 = sdiv i64 %v386, 1
  %v388 = add i64 %v2, 1
  %v389 = mul i64 %v387, %v2
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, %v7
  %v393 = select i1 %v392, i64 %v391, i64 %v7
  %v394 = mul i64 %v387, %v388
  %v395 = sdiv i64 %v394, %v3
  %v396 = mul i64 %v395, 1
  %v397 = icmp slt i64 %v396, %v7
  %v398 = select i1 %v397, i64 %v396, i64 %v7
  br label %b6
b6:
  %v399 = phi i64 [ %v393, %b5 ], [ %v512, %b11 ]
  %v400 = icmp slt i64 %v399, %v398
  br i1 %v400, label %b7, label %b8
b7:
  br label %b9
b9:
  %v401 = phi i64 [ 0, %b7 ], [ %v511, %b14 ]
  %v402 = icmp slt i64 %v401, 8
  br i1 %v402, label %b10, label %b11
b10:
  br label %b12
b12:
  %v403 = phi i64 [ 0, %b10 ], [ %v496, %b13 ]
  %v404 = phi <8 x float> [ splat (float 0x0000000000000000), %b10 ], [ %v495, %b13 ]
  %v405 = icmp slt i64 %v403, 8
  br i1 %v405, label %b13, label %b14
b13:
  %v406 = add i64 %v312, 0
  %v407 = and i64 %v406, %v278
  %v408 = mul i64 %v407, %v7
  %v409 = add i64 %v408, %v399
  %v410 = mul i64 %v409, 8
  %v411 = getelementptr inbounds float, ptr %v120, i64 %v410
  %v412 = add i64 %v312, 0
  %v413 = and i64 %v412, %v276
  %v414 = mul i64 %v413, %v7
  %v415 = add i64 %v414, %v399
  %v416 = mul i64 %v415, 8
  %v417 = getelementptr inbounds float, ptr %v118, i64 %v416
  %v418 = add i64 %v312, 0
  %v419 = and i64 %v418, %v272
  %v420 = mul i64 %v419, %v7
  %v421 = add i64 %v420, %v399
  %v422 = mul i64 %v421, 8
  %v423 = getelementptr inbounds float, ptr %v114, i64 %v422
  %v424 = add i64 0, %v401
  %v425 = getelementptr inbounds float, ptr %v423, i64 %v424
  %v426 = load float, ptr %v425, align 4
  %v427 = add i64 0, %v403
  %v428 = getelementptr inbounds float, ptr %v411, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = add i64 0, %v403
  %v431 = getelementptr inbounds float, ptr %v417, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = mul i64 %v401, 8
  %v434 = add i64 0, %v433
  %v435 = add i64 %v434, %v403
  %v436 = getelementptr inbounds float, ptr %v40, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = fmul <8 x float> %v432, %v437
  %v439 = fadd <8 x float> %v429, %v438
  %v440 = mul i64 %v401, 8
  %v441 = add i64 0, %v440
  %v442 = add i64 %v441, %v403
  %v443 = getelementptr inbounds float, ptr %v86, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = fmul <8 x float> %v439, %v444
  %v446 = mul i64 %v401, 8
  %v447 = add i64 0, %v446
  %v448 = add i64 %v447, %v403
  %v449 = getelementptr inbounds float, ptr %v38, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = mul i64 %v401, 8
  %v452 = add i64 0, %v451
  %v453 = add i64 %v452, %v403
  %v454 = getelementptr inbounds float, ptr %v36, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = insertelement <8 x float> poison, float %v426, i64 0
  %v457 = shufflevector <8 x float> %v456, <8 x float> poison, <8 x i32> zeroinitializer
  %v458 = fsub <8 x float> %v457, %v455
  %v459 = fmul <8 x float> %v450, %v458
  %v460 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v459)
  %v461 = fneg <8 x float> %v460
  %v462 = fcmp olt <8 x float> %v461, splat (float 0xC05A400000000000)
  %v463 = select <8 x i1> %v462, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v461
  %v464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v463, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v465 = fsub <8 x float> %v464, splat (float 0x4168000000000000)
  %v466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v465, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v463)
  %v467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v465, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v466)
  %v468 = bitcast <8 x float> %v464 to <8 x i32>
  %v469 = fmul <8 x float> %v467, %v467
  %v470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v467, <8 x float> splat (float 0x3F81227F40000000))
  %v471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v470, <8 x float> %v467, <8 x float> splat (float 0x3FA5556740000000))
  %v472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v471, <8 x float> %v467, <8 x float> splat (float 0x3FC5554B00000000))
  %v473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v472, <8 x float> %v467, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v469, <8 x float> %v473, <8 x float> %v467)
  %v475 = sub <8 x i32> %v468, splat (i32 1262485250)
  %v476 = lshr <8 x i32> %v475, splat (i32 1)
  %v477 = sub <8 x i32> %v475, %v476
  %v478 = shl <8 x i32> %v476, splat (i32 23)
  %v479 = bitcast <8 x i32> %v478 to <8 x float>
  %v480 = shl <8 x i32> %v477, splat (i32 23)
  %v481 = bitcast <8 x i32> %v480 to <8 x float>
  %v482 = fadd <8 x float> %v474, splat (float 0x3FF0000000000000)
  %v483 = fmul <8 x float> %v482, %v479
  %v484 = fmul <8 x float> %v483, %v481
  %v485 = fcmp olt <8 x float> %v459, splat (float 0x0000000000000000)
  %v486 = select <8 x i1> %v485, <8 x float> %v484, <8 x float> splat (float 0x3FF0000000000000)
  %v487 = fadd <8 x float> %v484, splat (float 0x3FF0000000000000)
  %v488 = fdiv <8 x float> %v486, %v487
  %v489 = fmul <8 x float> %v445, %v488
  %v490 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v491 = shufflevector <8 x float> %v490, <8 x float> poison, <8 x i32> zeroinitializer
  %v492 = fsub <8 x float> %v491, %v488
  %v493 = fmul <8 x float> %v489, %v492
  %v494 = fmul <8 x float> %v493, %v450
  %v495 = fadd <8 x float> %v404, %v494
  %v496 = add nsw i64 %v403, 8
  br label %b12
b14:
  %v497 = shufflevector <8 x float> %v404, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v498 = shufflevector <8 x float> %v404, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v499 = fadd <4 x float> %v497, %v498
  %v500 = shufflevector <4 x float> %v499, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v501 = shufflevector <4 x float> %v499, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v502 = fadd <2 x float> %v500, %v501
  %v503 = extractelement <2 x float> %v502, i64 0
  %v504 = extractelement <2 x float> %v502, i64 1
  %v505 = fadd float %v503, %v504
  %v506 = fadd float %v505, 0x0000000000000000
  %v507 = mul i64 %v399, 8
  %v508 = getelementptr inbounds float, ptr %v122, i64 %v507
  %v509 = add i64 0, %v401
  %v510 = getelementptr inbounds float, ptr %v508, i64 %v509
  store float %v506, ptr %v510, align 4
  %v511 = add nsw i64 %v401, 1
  br label %b9
b11:
  %v512 = add nsw i64 %v399, 1
  br label %b6
b8:
  %v513 = add i64 %v7, 0
  %v514 = sdiv i64 %v513, 1
  %v515 = add i64 %v2, 1
  %v516 = mul i64 %v514, %v2
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 1
  %v519 = icmp slt i64 %v518, %v7
  %v520 = select i1 %v519, i64 %v518, i64 %v7
  %v521 = mul i64 %v514, %v515
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, %v7
  %v525 = select i1 %v524, i64 %v523, i64 %v7
  br label %b15
b15:
  %v526 = phi i64 [ %v520, %b8 ], [ %v585, %b16 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b16, label %b17
b16:
  %v528 = add i64 %v312, 0
  %v529 = and i64 %v528, %v276
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v526
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v118, i64 %v532
  %v534 = mul i64 %v526, 8
  %v535 = getelementptr inbounds float, ptr %v122, i64 %v534
  %v536 = add i64 %v312, 0
  %v537 = and i64 %v536, %v270
  %v538 = mul i64 %v537, %v7
  %v539 = add i64 %v538, %v526
  %v540 = mul i64 %v539, 8
  %v541 = getelementptr inbounds float, ptr %v112, i64 %v540
  %v542 = add i64 %v312, 0
  %v543 = and i64 %v542, %v272
  %v544 = mul i64 %v543, %v7
  %v545 = add i64 %v544, %v526
  %v546 = mul i64 %v545, 8
  %v547 = getelementptr inbounds float, ptr %v114, i64 %v546
  %v548 = add i64 %v312, 0
  %v549 = and i64 %v548, %v280
  %v550 = mul i64 %v549, %v7
  %v551 = add i64 %v550, %v526
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v124, i64 %v552
  %v554 = add i64 %v312, 0
  %v555 = and i64 %v554, %v282
  %v556 = mul i64 %v555, %v7
  %v557 = add i64 %v556, %v526
  %v558 = mul i64 %v557, 8
  %v559 = getelementptr inbounds float, ptr %v126, i64 %v558
  %v560 = add i64 0, 0
  %v561 = getelementptr inbounds float, ptr %v533, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 0, 0
  %v564 = getelementptr inbounds float, ptr %v78, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = fmul <8 x float> %v562, %v565
  %v567 = add i64 0, 0
  %v568 = getelementptr inbounds float, ptr %v535, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = fadd <8 x float> %v566, %v569
  %v571 = add i64 0, 0
  %v572 = getelementptr inbounds float, ptr %v541, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = fdiv <8 x float> %v570, %v573
  %v575 = add i64 0, 0
  %v576 = getelementptr inbounds float, ptr %v547, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = fmul <8 x float> %v570, %v577
  %v579 = fdiv <8 x float> %v578, %v573
  %v580 = fneg <8 x float> %v579
  %v581 = add i64 0, 0
  %v582 = getelementptr inbounds float, ptr %v553, i64 %v581
  store <8 x float> %v574, ptr %v582, align 4
  %v583 = add i64 0, 0
  %v584 = getelementptr inbounds float, ptr %v559, i64 %v583
  store <8 x float> %v580, ptr %v584, align 4
  %v585 = add nsw i64 %v526, 1
  br label %b15
b17:
  %v586 = add i64 %v7, 0
  %v587 = sdiv i64 %v586, 1
  %v588 = add i64 %v2, 1
  %v589 = mul i64 %v587, %v2
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, %v7
  %v593 = select i1 %v592, i64 %v591, i64 %v7
  %v594 = mul i64 %v587, %v588
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, %v7
  %v598 = select i1 %v597, i64 %v596, i64 %v7
  br label %b18
b18:
  %v599 = phi i64 [ %v593, %b17 ], [ %v712, %b23 ]
  %v600 = icmp slt i64 %v599, %v598
  br i1 %v600, label %b19, label %b20
b19:
  br label %b21
b21:
  %v601 = phi i64 [ 0, %b19 ], [ %v711, %b26 ]
  %v602 = icmp slt i64 %v601, 8
  br i1 %v602, label %b22, label %b23
b22:
  br label %b24
b24:
  %v603 = phi i64 [ 0, %b22 ], [ %v696, %b25 ]
  %v604 = phi <8 x float> [ splat (float 0x0000000000000000), %b22 ], [ %v695, %b25 ]
  %v605 = icmp slt i64 %v603, 8
  br i1 %v605, label %b25, label %b26
b25:
  %v606 = add i64 %v312, 0
  %v607 = and i64 %v606, %v282
  %v608 = mul i64 %v607, %v7
  %v609 = add i64 %v608, %v599
  %v610 = mul i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v126, i64 %v610
  %v612 = add i64 %v312, 0
  %v613 = and i64 %v612, %v280
  %v614 = mul i64 %v613, %v7
  %v615 = add i64 %v614, %v599
  %v616 = mul i64 %v615, 8
  %v617 = getelementptr inbounds float, ptr %v124, i64 %v616
  %v618 = add i64 %v312, 0
  %v619 = and i64 %v618, %v268
  %v620 = mul i64 %v619, %v7
  %v621 = add i64 %v620, %v599
  %v622 = mul i64 %v621, 8
  %v623 = getelementptr inbounds float, ptr %v110, i64 %v622
  %v624 = add i64 0, %v601
  %v625 = getelementptr inbounds float, ptr %v623, i64 %v624
  %v626 = load float, ptr %v625, align 4
  %v627 = add i64 0, %v603
  %v628 = getelementptr inbounds float, ptr %v611, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = add i64 0, %v603
  %v631 = getelementptr inbounds float, ptr %v617, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = mul i64 %v601, 8
  %v634 = add i64 0, %v633
  %v635 = add i64 %v634, %v603
  %v636 = getelementptr inbounds float, ptr %v40, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = fmul <8 x float> %v632, %v637
  %v639 = fadd <8 x float> %v629, %v638
  %v640 = mul i64 %v601, 8
  %v641 = add i64 0, %v640
  %v642 = add i64 %v641, %v603
  %v643 = getelementptr inbounds float, ptr %v86, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = fmul <8 x float> %v639, %v644
  %v646 = mul i64 %v601, 8
  %v647 = add i64 0, %v646
  %v648 = add i64 %v647, %v603
  %v649 = getelementptr inbounds float, ptr %v38, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = mul i64 %v601, 8
  %v652 = add i64 0, %v651
  %v653 = add i64 %v652, %v603
  %v654 = getelementptr inbounds float, ptr %v36, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = insertelement <8 x float> poison, float %v626, i64 0
  %v657 = shufflevector <8 x float> %v656, <8 x float> poison, <8 x i32> zeroinitializer
  %v658 = fsub <8 x float> %v657, %v655
  %v659 = fmul <8 x float> %v650, %v658
  %v660 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v659)
  %v661 = fneg <8 x float> %v660
  %v662 = fcmp olt <8 x float> %v661, splat (float 0xC05A400000000000)
  %v663 = select <8 x i1> %v662, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v661
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v665 = fsub <8 x float> %v664, splat (float 0x4168000000000000)
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v663)
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v666)
  %v668 = bitcast <8 x float> %v664 to <8 x i32>
  %v669 = fmul <8 x float> %v667, %v667
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v667, <8 x float> splat (float 0x3F81227F40000000))
  %v671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v670, <8 x float> %v667, <8 x float> splat (float 0x3FA5556740000000))
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> %v667, <8 x float> splat (float 0x3FC5554B00000000))
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> %v667, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> %v673, <8 x float> %v667)
  %v675 = sub <8 x i32> %v668, splat (i32 1262485250)
  %v676 = lshr <8 x i32> %v675, splat (i32 1)
  %v677 = sub <8 x i32> %v675, %v676
  %v678 = shl <8 x i32> %v676, splat (i32 23)
  %v679 = bitcast <8 x i32> %v678 to <8 x float>
  %v680 = shl <8 x i32> %v677, splat (i32 23)
  %v681 = bitcast <8 x i32> %v680 to <8 x float>
  %v682 = fadd <8 x float> %v674, splat (float 0x3FF0000000000000)
  %v683 = fmul <8 x float> %v682, %v679
  %v684 = fmul <8 x float> %v683, %v681
  %v685 = fcmp olt <8 x float> %v659, splat (float 0x0000000000000000)
  %v686 = select <8 x i1> %v685, <8 x float> %v684, <8 x float> splat (float 0x3FF0000000000000)
  %v687 = fadd <8 x float> %v684, splat (float 0x3FF0000000000000)
  %v688 = fdiv <8 x float> %v686, %v687
  %v689 = fmul <8 x float> %v645, %v688
  %v690 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v691 = shufflevector <8 x float> %v690, <8 x float> poison, <8 x i32> zeroinitializer
  %v692 = fsub <8 x float> %v691, %v688
  %v693 = fmul <8 x float> %v689, %v692
  %v694 = fmul <8 x float> %v693, %v650
  %v695 = fadd <8 x float> %v604, %v694
  %v696 = add nsw i64 %v603, 8
  br label %b24
b26:
  %v697 = shufflevector <8 x float> %v604, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v698 = shufflevector <8 x float> %v604, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v699 = fadd <4 x float> %v697, %v698
  %v700 = shufflevector <4 x float> %v699, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v701 = shufflevector <4 x float> %v699, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v702 = fadd <2 x float> %v700, %v701
  %v703 = extractelement <2 x float> %v702, i64 0
  %v704 = extractelement <2 x float> %v702, i64 1
  %v705 = fadd float %v703, %v704
  %v706 = fadd float %v705, 0x0000000000000000
  %v707 = mul i64 %v599, 8
  %v708 = getelementptr inbounds float, ptr %v128, i64 %v707
  %v709 = add i64 0, %v601
  %v710 = getelementptr inbounds float, ptr %v708, i64 %v709
  store float %v706, ptr %v710, align 4
  %v711 = add nsw i64 %v601, 1
  br label %b21
b23:
  %v712 = add nsw i64 %v599, 1
  br label %b18
b20:
  %v713 = add i64 %v7, 0
  %v714 = sdiv i64 %v713, 1
  %v715 = add i64 %v2, 1
  %v716 = mul i64 %v714, %v2
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 1
  %v719 = icmp slt i64 %v718, %v7
  %v720 = select i1 %v719, i64 %v718, i64 %v7
  %v721 = mul i64 %v714, %v715
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 1
  %v724 = icmp slt i64 %v723, %v7
  %v725 = select i1 %v724, i64 %v723, i64 %v7
  br label %b27
b27:
  %v726 = phi i64 [ %v720, %b20 ], [ %v785, %b28 ]
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b28, label %b29
b28:
  %v728 = add i64 %v312, 0
  %v729 = and i64 %v728, %v280
  %v730 = mul i64 %v729, %v7
  %v731 = add i64 %v730, %v726
  %v732 = mul i64 %v731, 8
  %v733 = getelementptr inbounds float, ptr %v124, i64 %v732
  %v734 = mul i64 %v726, 8
  %v735 = getelementptr inbounds float, ptr %v128, i64 %v734
  %v736 = add i64 %v312, 0
  %v737 = and i64 %v736, %v266
  %v738 = mul i64 %v737, %v7
  %v739 = add i64 %v738, %v726
  %v740 = mul i64 %v739, 8
  %v741 = getelementptr inbounds float, ptr %v108, i64 %v740
  %v742 = add i64 %v312, 0
  %v743 = and i64 %v742, %v268
  %v744 = mul i64 %v743, %v7
  %v745 = add i64 %v744, %v726
  %v746 = mul i64 %v745, 8
  %v747 = getelementptr inbounds float, ptr %v110, i64 %v746
  %v748 = add i64 %v312, 0
  %v749 = and i64 %v748, %v284
  %v750 = mul i64 %v749, %v7
  %v751 = add i64 %v750, %v726
  %v752 = mul i64 %v751, 8
  %v753 = getelementptr inbounds float, ptr %v130, i64 %v752
  %v754 = add i64 %v312, 0
  %v755 = and i64 %v754, %v286
  %v756 = mul i64 %v755, %v7
  %v757 = add i64 %v756, %v726
  %v758 = mul i64 %v757, 8
  %v759 = getelementptr inbounds float, ptr %v132, i64 %v758
  %v760 = add i64 0, 0
  %v761 = getelementptr inbounds float, ptr %v733, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = add i64 0, 0
  %v764 = getelementptr inbounds float, ptr %v78, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = fmul <8 x float> %v762, %v765
  %v767 = add i64 0, 0
  %v768 = getelementptr inbounds float, ptr %v735, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = fadd <8 x float> %v766, %v769
  %v771 = add i64 0, 0
  %v772 = getelementptr inbounds float, ptr %v741, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = fdiv <8 x float> %v770, %v773
  %v775 = add i64 0, 0
  %v776 = getelementptr inbounds float, ptr %v747, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = fmul <8 x float> %v770, %v777
  %v779 = fdiv <8 x float> %v778, %v773
  %v780 = fneg <8 x float> %v779
  %v781 = add i64 0, 0
  %v782 = getelementptr inbounds float, ptr %v753, i64 %v781
  store <8 x float> %v774, ptr %v782, align 4
  %v783 = add i64 0, 0
  %v784 = getelementptr inbounds float, ptr %v759, i64 %v783
  store <8 x float> %v780, ptr %v784, align 4
  %v785 = add nsw i64 %v726, 1
  br label %b27
b29:
  %v786 = add i64 %v7, 0
  %v787 = sdiv i64 %v786, 1
  %v788 = add i64 %v2, 1
  %v789 = mul i64 %v787, %v2
  %v790 = sdiv i64 %v789, %v3
  %v791 = mul i64 %v790, 1
  %v792 = icmp slt i64 %v791, %v7
  %v793 = select i1 %v792, i64 %v791, i64 %v7
  %v794 = mul i64 %v787, %v788
  %v795 = sdiv i64 %v794, %v3
  %v796 = mul i64 %v795, 1
  %v797 = icmp slt i64 %v796, %v7
  %v798 = select i1 %v797, i64 %v796, i64 %v7
  br label %b30
b30:
  %v799 = phi i64 [ %v793, %b29 ], [ %v912, %b35 ]
  %v800 = icmp slt i64 %v799, %v798
  br i1 %v800, label %b31, label %b32
b31:
  br label %b33
b33:
  %v801 = phi i64 [ 0, %b31 ], [ %v911, %b38 ]
  %v802 = icmp slt i64 %v801, 8
  br i1 %v802, label %b34, label %b35
b34:
  br label %b36
b36:
  %v803 = phi i64 [ 0, %b34 ], [ %v896, %b37 ]
  %v804 = phi <8 x float> [ splat (float 0x0000000000000000), %b34 ], [ %v895, %b37 ]
  %v805 = icmp slt i64 %v803, 8
  br i1 %v805, label %b37, label %b38
b37:
  %v806 = add i64 %v312, 0
  %v807 = and i64 %v806, %v286
  %v808 = mul i64 %v807, %v7
  %v809 = add i64 %v808, %v799
  %v810 = mul i64 %v809, 8
  %v811 = getelementptr inbounds float, ptr %v132, i64 %v810
  %v812 = add i64 %v312, 0
  %v813 = and i64 %v812, %v284
  %v814 = mul i64 %v813, %v7
  %v815 = add i64 %v814, %v799
  %v816 = mul i64 %v815, 8
  %v817 = getelementptr inbounds float, ptr %v130, i64 %v816
  %v818 = add i64 %v312, 0
  %v819 = and i64 %v818, %v264
  %v820 = mul i64 %v819, %v7
  %v821 = add i64 %v820, %v799
  %v822 = mul i64 %v821, 8
  %v823 = getelementptr inbounds float, ptr %v106, i64 %v822
  %v824 = add i64 0, %v801
  %v825 = getelementptr inbounds float, ptr %v823, i64 %v824
  %v826 = load float, ptr %v825, align 4
  %v827 = add i64 0, %v803
  %v828 = getelementptr inbounds float, ptr %v811, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = add i64 0, %v803
  %v831 = getelementptr inbounds float, ptr %v817, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = mul i64 %v801, 8
  %v834 = add i64 0, %v833
  %v835 = add i64 %v834, %v803
  %v836 = getelementptr inbounds float, ptr %v40, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = fmul <8 x float> %v832, %v837
  %v839 = fadd <8 x float> %v829, %v838
  %v840 = mul i64 %v801, 8
  %v841 = add i64 0, %v840
  %v842 = add i64 %v841, %v803
  %v843 = getelementptr inbounds float, ptr %v86, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = fmul <8 x float> %v839, %v844
  %v846 = mul i64 %v801, 8
  %v847 = add i64 0, %v846
  %v848 = add i64 %v847, %v803
  %v849 = getelementptr inbounds float, ptr %v38, i64 %v848
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = mul i64 %v801, 8
  %v852 = add i64 0, %v851
  %v853 = add i64 %v852, %v803
  %v854 = getelementptr inbounds float, ptr %v36, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = insertelement <8 x float> poison, float %v826, i64 0
  %v857 = shufflevector <8 x float> %v856, <8 x float> poison, <8 x i32> zeroinitializer
  %v858 = fsub <8 x float> %v857, %v855
  %v859 = fmul <8 x float> %v850, %v858
  %v860 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v859)
  %v861 = fneg <8 x float> %v860
  %v862 = fcmp olt <8 x float> %v861, splat (float 0xC05A400000000000)
  %v863 = select <8 x i1> %v862, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v861
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v863, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v865 = fsub <8 x float> %v864, splat (float 0x4168000000000000)
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v863)
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v866)
  %v868 = bitcast <8 x float> %v864 to <8 x i32>
  %v869 = fmul <8 x float> %v867, %v867
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v867, <8 x float> splat (float 0x3F81227F40000000))
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> %v867, <8 x float> splat (float 0x3FA5556740000000))
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v867, <8 x float> splat (float 0x3FC5554B00000000))
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> %v867, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> %v873, <8 x float> %v867)
  %v875 = sub <8 x i32> %v868, splat (i32 1262485250)
  %v876 = lshr <8 x i32> %v875, splat (i32 1)
  %v877 = sub <8 x i32> %v875, %v876
  %v878 = shl <8 x i32> %v876, splat (i32 23)
  %v879 = bitcast <8 x i32> %v878 to <8 x float>
  %v880 = shl <8 x i32> %v877, splat (i32 23)
  %v881 = bitcast <8 x i32> %v880 to <8 x float>
  %v882 = fadd <8 x float> %v874, splat (float 0x3FF0000000000000)
  %v883 = fmul <8 x float> %v882, %v879
  %v884 = fmul <8 x float> %v883, %v881
  %v885 = fcmp olt <8 x float> %v859, splat (float 0x0000000000000000)
  %v886 = select <8 x i1> %v885, <8 x float> %v884, <8 x float> splat (float 0x3FF0000000000000)
  %v887 = fadd <8 x float> %v884, splat (float 0x3FF0000000000000)
  %v888 = fdiv <8 x float> %v886, %v887
  %v889 = fmul <8 x float> %v845, %v888
  %v890 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v891 = shufflevector <8 x float> %v890, <8 x float> poison, <8 x i32> zeroinitializer
  %v892 = fsub <8 x float> %v891, %v888
  %v893 = fmul <8 x float> %v889, %v892
  %v894 = fmul <8 x float> %v893, %v850
  %v895 = fadd <8 x float> %v804, %v894
  %v896 = add nsw i64 %v803, 8
  br label %b36
b38:
  %v897 = shufflevector <8 x float> %v804, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v898 = shufflevector <8 x float> %v804, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v899 = fadd <4 x float> %v897, %v898
  %v900 = shufflevector <4 x float> %v899, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v901 = shufflevector <4 x float> %v899, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v902 = fadd <2 x float> %v900, %v901
  %v903 = extractelement <2 x float> %v902, i64 0
  %v904 = extractelement <2 x float> %v902, i64 1
  %v905 = fadd float %v903, %v904
  %v906 = fadd float %v905, 0x0000000000000000
  %v907 = mul i64 %v799, 8
  %v908 = getelementptr inbounds float, ptr %v134, i64 %v907
  %v909 = add i64 0, %v801
  %v910 = getelementptr inbounds float, ptr %v908, i64 %v909
  store float %v906, ptr %v910, align 4
  %v911 = add nsw i64 %v801, 1
  br label %b33
b35:
  %v912 = add nsw i64 %v799, 1
  br label %b30
b32:
  %v913 = add i64 %v7, 0
  %v914 = sdiv i64 %v913, 1
  %v915 = add i64 %v2, 1
  %v916 = mul i64 %v914, %v2
  %v917 = sdiv i64 %v916, %v3
  %v918 = mul i64 %v917, 1
  %v919 = icmp slt i64 %v918, %v7
  %v920 = select i1 %v919, i64 %v918, i64 %v7
  %v921 = mul i64 %v914, %v915
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 1
  %v924 = icmp slt i64 %v923, %v7
  %v925 = select i1 %v924, i64 %v923, i64 %v7
  br label %b39
b39:
  %v926 = phi i64 [ %v920, %b32 ], [ %v985, %b40 ]
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b40, label %b41
b40:
  %v928 = add i64 %v312, 0
  %v929 = and i64 %v928, %v284
  %v930 = mul i64 %v929, %v7
  %v931 = add i64 %v930, %v926
  %v932 = mul i64 %v931, 8
  %v933 = getelementptr inbounds float, ptr %v130, i64 %v932
  %v934 = mul i64 %v926, 8
  %v935 = getelementptr inbounds float, ptr %v134, i64 %v934
  %v936 = add i64 %v312, 0
  %v937 = and i64 %v936, %v262
  %v938 = mul i64 %v937, %v7
  %v939 = add i64 %v938, %v926
  %v940 = mul i64 %v939, 8
  %v941 = getelementptr inbounds float, ptr %v104, i64 %v940
  %v942 = add i64 %v312, 0
  %v943 = and i64 %v942, %v264
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v926
  %v946 = mul i64 %v945, 8
  %v947 = getelementptr inbounds float, ptr %v106, i64 %v946
  %v948 = add i64 %v312, 0
  %v949 = and i64 %v948, %v288
  %v950 = mul i64 %v949, %v7
  %v951 = add i64 %v950, %v926
  %v952 = mul i64 %v951, 8
  %v953 = getelementptr inbounds float, ptr %v136, i64 %v952
  %v954 = add i64 %v312, 0
  %v955 = and i64 %v954, %v290
  %v956 = mul i64 %v955, %v7
  %v957 = add i64 %v956, %v926
  %v958 = mul i64 %v957, 8
  %v959 = getelementptr inbounds float, ptr %v138, i64 %v958
  %v960 = add i64 0, 0
  %v961 = getelementptr inbounds float, ptr %v933, i64 %v960
  %v962 = load <8 x float>, ptr %v961, align 4
  %v963 = add i64 0, 0
  %v964 = getelementptr inbounds float, ptr %v78, i64 %v963
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = fmul <8 x float> %v962, %v965
  %v967 = add i64 0, 0
  %v968 = getelementptr inbounds float, ptr %v935, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = fadd <8 x float> %v966, %v969
  %v971 = add i64 0, 0
  %v972 = getelementptr inbounds float, ptr %v941, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = fdiv <8 x float> %v970, %v973
  %v975 = add i64 0, 0
  %v976 = getelementptr inbounds float, ptr %v947, i64 %v975
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = fmul <8 x float> %v970, %v977
  %v979 = fdiv <8 x float> %v978, %v973
  %v980 = fneg <8 x float> %v979
  %v981 = add i64 0, 0
  %v982 = getelementptr inbounds float, ptr %v953, i64 %v981
  store <8 x float> %v974, ptr %v982, align 4
  %v983 = add i64 0, 0
  %v984 = getelementptr inbounds float, ptr %v959, i64 %v983
  store <8 x float> %v980, ptr %v984, align 4
  %v985 = add nsw i64 %v926, 1
  br label %b39
b41:
  %v986 = add i64 %v7, 0
  %v987 = sdiv i64 %v986, 1
  %v988 = add i64 %v2, 1
  %v989 = mul i64 %v987, %v2
  %v990 = sdiv i64 %v989, %v3
  %v991 = mul i64 %v990, 1
  %v992 = icmp slt i64 %v991, %v7
  %v993 = select i1 %v992, i64 %v991, i64 %v7
  %v994 = mul i64 %v987, %v988
  %v995 = sdiv i64 %v994, %v3
  %v996 = mul i64 %v995, 1
  %v997 = icmp slt i64 %v996, %v7
  %v998 = select i1 %v997, i64 %v996, i64 %v7
  br label %b42
b42:
  %v999 = phi i64 [ %v993, %b41 ], [ %v1112, %b47 ]
  %v1000 = icmp slt i64 %v999, %v998
  br i1 %v1000, label %b43, label %b44
b43:
  br label %b45
b45:
  %v1001 = phi i64 [ 0, %b43 ], [ %v1111, %b50 ]
  %v1002 = icmp slt i64 %v1001, 8
  br i1 %v1002, label %b46, label %b47
b46:
  br label %b48
b48:
  %v1003 = phi i64 [ 0, %b46 ], [ %v1096, %b49 ]
  %v1004 = phi <8 x float> [ splat (float 0x0000000000000000), %b46 ], [ %v1095, %b49 ]
  %v1005 = icmp slt i64 %v1003, 8
  br i1 %v1005, label %b49, label %b50
b49:
  %v1006 = add i64 %v312, 0
  %v1007 = and i64 %v1006, %v290
  %v1008 = mul i64 %v1007, %v7
  %v1009 = add i64 %v1008, %v999
  %v1010 = mul i64 %v1009, 8
  %v1011 = getelementptr inbounds float, ptr %v138, i64 %v1010
  %v1012 = add i64 %v312, 0
  %v1013 = and i64 %v1012, %v288
  %v1014 = mul i64 %v1013, %v7
  %v1015 = add i64 %v1014, %v999
  %v1016 = mul i64 %v1015, 8
  %v1017 = getelementptr inbounds float, ptr %v136, i64 %v1016
  %v1018 = add i64 %v312, 0
  %v1019 = and i64 %v1018, %v260
  %v1020 = mul i64 %v1019, %v7
  %v1021 = add i64 %v1020, %v999
  %v1022 = mul i64 %v1021, 8
  %v1023 = getelementptr inbounds float, ptr %v102, i64 %v1022
  %v1024 = add i64 0, %v1001
  %v1025 = getelementptr inbounds float, ptr %v1023, i64 %v1024
  %v1026 = load float, ptr %v1025, align 4
  %v1027 = add i64 0, %v1003
  %v1028 = getelementptr inbounds float, ptr %v1011, i64 %v1027
  %v1029 = load <8 x float>, ptr %v1028, align 4
  %v1030 = add i64 0, %v1003
  %v1031 = getelementptr inbounds float, ptr %v1017, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = mul i64 %v1001, 8
  %v1034 = add i64 0, %v1033
  %v1035 = add i64 %v1034, %v1003
  %v1036 = getelementptr inbounds float, ptr %v40, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = fmul <8 x float> %v1032, %v1037
  %v1039 = fadd <8 x float> %v1029, %v1038
  %v1040 = mul i64 %v1001, 8
  %v1041 = add i64 0, %v1040
  %v1042 = add i64 %v1041, %v1003
  %v1043 = getelementptr inbounds float, ptr %v86, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = fmul <8 x float> %v1039, %v1044
  %v1046 = mul i64 %v1001, 8
  %v1047 = add i64 0, %v1046
  %v1048 = add i64 %v1047, %v1003
  %v1049 = getelementptr inbounds float, ptr %v38, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = mul i64 %v1001, 8
  %v1052 = add i64 0, %v1051
  %v1053 = add i64 %v1052, %v1003
  %v1054 = getelementptr inbounds float, ptr %v36, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = insertelement <8 x float> poison, float %v1026, i64 0
  %v1057 = shufflevector <8 x float> %v1056, <8 x float> poison, <8 x i32> zeroinitializer
  %v1058 = fsub <8 x float> %v1057, %v1055
  %v1059 = fmul <8 x float> %v1050, %v1058
  %v1060 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1059)
  %v1061 = fneg <8 x float> %v1060
  %v1062 = fcmp olt <8 x float> %v1061, splat (float 0xC05A400000000000)
  %v1063 = select <8 x i1> %v1062, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1061
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1065 = fsub <8 x float> %v1064, splat (float 0x4168000000000000)
  %v1066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1065, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1063)
  %v1067 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1065, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1066)
  %v1068 = bitcast <8 x float> %v1064 to <8 x i32>
  %v1069 = fmul <8 x float> %v1067, %v1067
  %v1070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1067, <8 x float> splat (float 0x3F81227F40000000))
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> %v1067, <8 x float> splat (float 0x3FA5556740000000))
  %v1072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1071, <8 x float> %v1067, <8 x float> splat (float 0x3FC5554B00000000))
  %v1073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1072, <8 x float> %v1067, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1069, <8 x float> %v1073, <8 x float> %v1067)
  %v1075 = sub <8 x i32> %v1068, splat (i32 1262485250)
  %v1076 = lshr <8 x i32> %v1075, splat (i32 1)
  %v1077 = sub <8 x i32> %v1075, %v1076
  %v1078 = shl <8 x i32> %v1076, splat (i32 23)
  %v1079 = bitcast <8 x i32> %v1078 to <8 x float>
  %v1080 = shl <8 x i32> %v1077, splat (i32 23)
  %v1081 = bitcast <8 x i32> %v1080 to <8 x float>
  %v1082 = fadd <8 x float> %v1074, splat (float 0x3FF0000000000000)
  %v1083 = fmul <8 x float> %v1082, %v1079
  %v1084 = fmul <8 x float> %v1083, %v1081
  %v1085 = fcmp olt <8 x float> %v1059, splat (float 0x0000000000000000)
  %v1086 = select <8 x i1> %v1085, <8 x float> %v1084, <8 x float> splat (float 0x3FF0000000000000)
  %v1087 = fadd <8 x float> %v1084, splat (float 0x3FF0000000000000)
  %v1088 = fdiv <8 x float> %v1086, %v1087
  %v1089 = fmul <8 x float> %v1045, %v1088
  %v1090 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1091 = shufflevector <8 x float> %v1090, <8 x float> poison, <8 x i32> zeroinitializer
  %v1092 = fsub <8 x float> %v1091, %v1088
  %v1093 = fmul <8 x float> %v1089, %v1092
  %v1094 = fmul <8 x float> %v1093, %v1050
  %v1095 = fadd <8 x float> %v1004, %v1094
  %v1096 = add nsw i64 %v1003, 8
  br label %b48
b50:
  %v1097 = shufflevector <8 x float> %v1004, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1098 = shufflevector <8 x float> %v1004, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1099 = fadd <4 x float> %v1097, %v1098
  %v1100 = shufflevector <4 x float> %v1099, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1101 = shufflevector <4 x float> %v1099, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1102 = fadd <2 x float> %v1100, %v1101
  %v1103 = extractelement <2 x float> %v1102, i64 0
  %v1104 = extractelement <2 x float> %v1102, i64 1
  %v1105 = fadd float %v1103, %v1104
  %v1106 = fadd float %v1105, 0x0000000000000000
  %v1107 = mul i64 %v999, 8
  %v1108 = getelementptr inbounds float, ptr %v140, i64 %v1107
  %v1109 = add i64 0, %v1001
  %v1110 = getelementptr inbounds float, ptr %v1108, i64 %v1109
  store float %v1106, ptr %v1110, align 4
  %v1111 = add nsw i64 %v1001, 1
  br label %b45
b47:
  %v1112 = add nsw i64 %v999, 1
  br label %b42
b44:
  %v1113 = add i64 %v7, 0
  %v1114 = sdiv i64 %v1113, 1
  %v1115 = add i64 %v2, 1
  %v1116 = mul i64 %v1114, %v2
  %v1117 = sdiv i64 %v1116, %v3
  %v1118 = mul i64 %v1117, 1
  %v1119 = icmp slt i64 %v1118, %v7
  %v1120 = select i1 %v1119, i64 %v1118, i64 %v7
  %v1121 = mul i64 %v1114, %v1115
  %v1122 = sdiv i64 %v1121, %v3
  %v1123 = mul i64 %v1122, 1
  %v1124 = icmp slt i64 %v1123, %v7
  %v1125 = select i1 %v1124, i64 %v1123, i64 %v7
  br label %b51
b51:
  %v1126 = phi i64 [ %v1120, %b44 ], [ %v1185, %b52 ]
  %v1127 = icmp slt i64 %v1126, %v1125
  br i1 %v1127, label %b52, label %b53
b52:
  %v1128 = add i64 %v312, 0
  %v1129 = and i64 %v1128, %v288
  %v1130 = mul i64 %v1129, %v7
  %v1131 = add i64 %v1130, %v1126
  %v1132 = mul i64 %v1131, 8
  %v1133 = getelementptr inbounds float, ptr %v136, i64 %v1132
  %v1134 = mul i64 %v1126, 8
  %v1135 = getelementptr inbounds float, ptr %v140, i64 %v1134
  %v1136 = add i64 %v312, 0
  %v1137 = and i64 %v1136, %v258
  %v1138 = mul i64 %v1137, %v7
  %v1139 = add i64 %v1138, %v1126
  %v1140 = mul i64 %v1139, 8
  %v1141 = getelementptr inbounds float, ptr %v100, i64 %v1140
  %v1142 = add i64 %v312, 0
  %v1143 = and i64 %v1142, %v260
  %v1144 = mul i64 %v1143, %v7
  %v1145 = add i64 %v1144, %v1126
  %v1146 = mul i64 %v1145, 8
  %v1147 = getelementptr inbounds float, ptr %v102, i64 %v1146
  %v1148 = add i64 %v312, 0
  %v1149 = and i64 %v1148, %v292
  %v1150 = mul i64 %v1149, %v7
  %v1151 = add i64 %v1150, %v1126
  %v1152 = mul i64 %v1151, 8
  %v1153 = getelementptr inbounds float, ptr %v142, i64 %v1152
  %v1154 = add i64 %v312, 0
  %v1155 = and i64 %v1154, %v294
  %v1156 = mul i64 %v1155, %v7
  %v1157 = add i64 %v1156, %v1126
  %v1158 = mul i64 %v1157, 8
  %v1159 = getelementptr inbounds float, ptr %v144, i64 %v1158
  %v1160 = add i64 0, 0
  %v1161 = getelementptr inbounds float, ptr %v1133, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = add i64 0, 0
  %v1164 = getelementptr inbounds float, ptr %v78, i64 %v1163
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = fmul <8 x float> %v1162, %v1165
  %v1167 = add i64 0, 0
  %v1168 = getelementptr inbounds float, ptr %v1135, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = fadd <8 x float> %v1166, %v1169
  %v1171 = add i64 0, 0
  %v1172 = getelementptr inbounds float, ptr %v1141, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = fdiv <8 x float> %v1170, %v1173
  %v1175 = add i64 0, 0
  %v1176 = getelementptr inbounds float, ptr %v1147, i64 %v1175
  %v1177 = load <8 x float>, ptr %v1176, align 4
  %v1178 = fmul <8 x float> %v1170, %v1177
  %v1179 = fdiv <8 x float> %v1178, %v1173
  %v1180 = fneg <8 x float> %v1179
  %v1181 = add i64 0, 0
  %v1182 = getelementptr inbounds float, ptr %v1153, i64 %v1181
  store <8 x float> %v1174, ptr %v1182, align 4
  %v1183 = add i64 0, 0
  %v1184 = getelementptr inbounds float, ptr %v1159, i64 %v1183
  store <8 x float> %v1180, ptr %v1184, align 4
  %v1185 = add nsw i64 %v1126, 1
  br label %b51
b53:
  %v1186 = add i64 %v7, 0
  %v1187 = sdiv i64 %v1186, 1
  %v1188 = add i64 %v2, 1
  %v1189 = mul i64 %v1187, %v2
  %v1190 = sdiv i64 %v1189, %v3
  %v1191 = mul i64 %v1190, 1
  %v1192 = icmp slt i64 %v1191, %v7
  %v1193 = select i1 %v1192, i64 %v1191, i64 %v7
  %v1194 = mul i64 %v1187, %v1188
  %v1195 = sdiv i64 %v1194, %v3
  %v1196 = mul i64 %v1195, 1
  %v1197 = icmp slt i64 %v1196, %v7
  %v1198 = select i1 %v1197, i64 %v1196, i64 %v7
  br label %b54
b54:
  %v1199 = phi i64 [ %v1193, %b53 ], [ %v1312, %b59 ]
  %v1200 = icmp slt i64 %v1199, %v1198
  br i1 %v1200, label %b55, label %b56
b55:
  br label %b57
b57:
  %v1201 = phi i64 [ 0, %b55 ], [ %v1311, %b62 ]
  %v1202 = icmp slt i64 %v1201, 8
  br i1 %v1202, label %b58, label %b59
b58:
  br label %b60
b60:
  %v1203 = phi i64 [ 0, %b58 ], [ %v1296, %b61 ]
  %v1204 = phi <8 x float> [ splat (float 0x0000000000000000), %b58 ], [ %v1295, %b61 ]
  %v1205 = icmp slt i64 %v1203, 8
  br i1 %v1205, label %b61, label %b62
b61:
  %v1206 = add i64 %v312, 0
  %v1207 = and i64 %v1206, %v294
  %v1208 = mul i64 %v1207, %v7
  %v1209 = add i64 %v1208, %v1199
  %v1210 = mul i64 %v1209, 8
  %v1211 = getelementptr inbounds float, ptr %v144, i64 %v1210
  %v1212 = add i64 %v312, 0
  %v1213 = and i64 %v1212, %v292
  %v1214 = mul i64 %v1213, %v7
  %v1215 = add i64 %v1214, %v1199
  %v1216 = mul i64 %v1215, 8
  %v1217 = getelementptr inbounds float, ptr %v142, i64 %v1216
  %v1218 = add i64 %v312, 0
  %v1219 = and i64 %v1218, %v256
  %v1220 = mul i64 %v1219, %v7
  %v1221 = add i64 %v1220, %v1199
  %v1222 = mul i64 %v1221, 8
  %v1223 = getelementptr inbounds float, ptr %v98, i64 %v1222
  %v1224 = add i64 0, %v1201
  %v1225 = getelementptr inbounds float, ptr %v1223, i64 %v1224
  %v1226 = load float, ptr %v1225, align 4
  %v1227 = add i64 0, %v1203
  %v1228 = getelementptr inbounds float, ptr %v1211, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = add i64 0, %v1203
  %v1231 = getelementptr inbounds float, ptr %v1217, i64 %v1230
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = mul i64 %v1201, 8
  %v1234 = add i64 0, %v1233
  %v1235 = add i64 %v1234, %v1203
  %v1236 = getelementptr inbounds float, ptr %v40, i64 %v1235
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = fmul <8 x float> %v1232, %v1237
  %v1239 = fadd <8 x float> %v1229, %v1238
  %v1240 = mul i64 %v1201, 8
  %v1241 = add i64 0, %v1240
  %v1242 = add i64 %v1241, %v1203
  %v1243 = getelementptr inbounds float, ptr %v86, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = fmul <8 x float> %v1239, %v1244
  %v1246 = mul i64 %v1201, 8
  %v1247 = add i64 0, %v1246
  %v1248 = add i64 %v1247, %v1203
  %v1249 = getelementptr inbounds float, ptr %v38, i64 %v1248
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = mul i64 %v1201, 8
  %v1252 = add i64 0, %v1251
  %v1253 = add i64 %v1252, %v1203
  %v1254 = getelementptr inbounds float, ptr %v36, i64 %v1253
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = insertelement <8 x float> poison, float %v1226, i64 0
  %v1257 = shufflevector <8 x float> %v1256, <8 x float> poison, <8 x i32> zeroinitializer
  %v1258 = fsub <8 x float> %v1257, %v1255
  %v1259 = fmul <8 x float> %v1250, %v1258
  %v1260 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1259)
  %v1261 = fneg <8 x float> %v1260
  %v1262 = fcmp olt <8 x float> %v1261, splat (float 0xC05A400000000000)
  %v1263 = select <8 x i1> %v1262, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1261
  %v1264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1263, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1265 = fsub <8 x float> %v1264, splat (float 0x4168000000000000)
  %v1266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1265, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1263)
  %v1267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1265, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1266)
  %v1268 = bitcast <8 x float> %v1264 to <8 x i32>
  %v1269 = fmul <8 x float> %v1267, %v1267
  %v1270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1267, <8 x float> splat (float 0x3F81227F40000000))
  %v1271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1270, <8 x float> %v1267, <8 x float> splat (float 0x3FA5556740000000))
  %v1272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1271, <8 x float> %v1267, <8 x float> splat (float 0x3FC5554B00000000))
  %v1273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1272, <8 x float> %v1267, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1269, <8 x float> %v1273, <8 x float> %v1267)
  %v1275 = sub <8 x i32> %v1268, splat (i32 1262485250)
  %v1276 = lshr <8 x i32> %v1275, splat (i32 1)
  %v1277 = sub <8 x i32> %v1275, %v1276
  %v1278 = shl <8 x i32> %v1276, splat (i32 23)
  %v1279 = bitcast <8 x i32> %v1278 to <8 x float>
  %v1280 = shl <8 x i32> %v1277, splat (i32 23)
  %v1281 = bitcast <8 x i32> %v1280 to <8 x float>
  %v1282 = fadd <8 x float> %v1274, splat (float 0x3FF0000000000000)
  %v1283 = fmul <8 x float> %v1282, %v1279
  %v1284 = fmul <8 x float> %v1283, %v1281
  %v1285 = fcmp olt <8 x float> %v1259, splat (float 0x0000000000000000)
  %v1286 = select <8 x i1> %v1285, <8 x float> %v1284, <8 x float> splat (float 0x3FF0000000000000)
  %v1287 = fadd <8 x float> %v1284, splat (float 0x3FF0000000000000)
  %v1288 = fdiv <8 x float> %v1286, %v1287
  %v1289 = fmul <8 x float> %v1245, %v1288
  %v1290 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1291 = shufflevector <8 x float> %v1290, <8 x float> poison, <8 x i32> zeroinitializer
  %v1292 = fsub <8 x float> %v1291, %v1288
  %v1293 = fmul <8 x float> %v1289, %v1292
  %v1294 = fmul <8 x float> %v1293, %v1250
  %v1295 = fadd <8 x float> %v1204, %v1294
  %v1296 = add nsw i64 %v1203, 8
  br label %b60
b62:
  %v1297 = shufflevector <8 x float> %v1204, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1298 = shufflevector <8 x float> %v1204, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1299 = fadd <4 x float> %v1297, %v1298
  %v1300 = shufflevector <4 x float> %v1299, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1301 = shufflevector <4 x float> %v1299, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1302 = fadd <2 x float> %v1300, %v1301
  %v1303 = extractelement <2 x float> %v1302, i64 0
  %v1304 = extractelement <2 x float> %v1302, i64 1
  %v1305 = fadd float %v1303, %v1304
  %v1306 = fadd float %v1305, 0x0000000000000000
  %v1307 = mul i64 %v1199, 8
  %v1308 = getelementptr inbounds float, ptr %v146, i64 %v1307
  %v1309 = add i64 0, %v1201
  %v1310 = getelementptr inbounds float, ptr %v1308, i64 %v1309
  store float %v1306, ptr %v1310, align 4
  %v1311 = add nsw i64 %v1201, 1
  br label %b57
b59:
  %v1312 = add nsw i64 %v1199, 1
  br label %b54
b56:
  %v1313 = add i64 %v7, 0
  %v1314 = sdiv i64 %v1313, 1
  %v1315 = add i64 %v2, 1
  %v1316 = mul i64 %v1314, %v2
  %v1317 = sdiv i64 %v1316, %v3
  %v1318 = mul i64 %v1317, 1
  %v1319 = icmp slt i64 %v1318, %v7
  %v1320 = select i1 %v1319, i64 %v1318, i64 %v7
  %v1321 = mul i64 %v1314, %v1315
  %v1322 = sdiv i64 %v1321, %v3
  %v1323 = mul i64 %v1322, 1
  %v1324 = icmp slt i64 %v1323, %v7
  %v1325 = select i1 %v1324, i64 %v1323, i64 %v7
  br label %b63
b63:
  %v1326 = phi i64 [ %v1320, %b56 ], [ %v1551, %b64 ]
  %v1327 = icmp slt i64 %v1326, %v1325
  br i1 %v1327, label %b64, label %b65
b64:
  %v1328 = add i64 %v312, 0
  %v1329 = and i64 %v1328, %v292
  %v1330 = mul i64 %v1329, %v7
  %v1331 = add i64 %v1330, %v1326
  %v1332 = mul i64 %v1331, 8
  %v1333 = getelementptr inbounds float, ptr %v142, i64 %v1332
  %v1334 = mul i64 %v1326, 8
  %v1335 = getelementptr inbounds float, ptr %v146, i64 %v1334
  %v1336 = add i64 %v312, 0
  %v1337 = and i64 %v1336, %v254
  %v1338 = mul i64 %v1337, %v7
  %v1339 = add i64 %v1338, %v1326
  %v1340 = mul i64 %v1339, 8
  %v1341 = getelementptr inbounds float, ptr %v96, i64 %v1340
  %v1342 = add i64 %v312, 0
  %v1343 = and i64 %v1342, %v256
  %v1344 = mul i64 %v1343, %v7
  %v1345 = add i64 %v1344, %v1326
  %v1346 = mul i64 %v1345, 8
  %v1347 = getelementptr inbounds float, ptr %v98, i64 %v1346
  %v1348 = add i64 %v312, 0
  %v1349 = and i64 %v1348, %v278
  %v1350 = mul i64 %v1349, %v7
  %v1351 = add i64 %v1350, %v1326
  %v1352 = mul i64 %v1351, 8
  %v1353 = getelementptr inbounds float, ptr %v120, i64 %v1352
  %v1354 = add i64 %v312, 0
  %v1355 = and i64 %v1354, %v276
  %v1356 = mul i64 %v1355, %v7
  %v1357 = add i64 %v1356, %v1326
  %v1358 = mul i64 %v1357, 8
  %v1359 = getelementptr inbounds float, ptr %v118, i64 %v1358
  %v1360 = mul i64 %v1326, 8
  %v1361 = getelementptr inbounds float, ptr %v122, i64 %v1360
  %v1362 = add i64 %v312, 0
  %v1363 = and i64 %v1362, %v272
  %v1364 = mul i64 %v1363, %v7
  %v1365 = add i64 %v1364, %v1326
  %v1366 = mul i64 %v1365, 8
  %v1367 = getelementptr inbounds float, ptr %v114, i64 %v1366
  %v1368 = add i64 %v312, 0
  %v1369 = and i64 %v1368, %v270
  %v1370 = mul i64 %v1369, %v7
  %v1371 = add i64 %v1370, %v1326
  %v1372 = mul i64 %v1371, 8
  %v1373 = getelementptr inbounds float, ptr %v112, i64 %v1372
  %v1374 = add i64 %v312, 0
  %v1375 = and i64 %v1374, %v280
  %v1376 = mul i64 %v1375, %v7
  %v1377 = add i64 %v1376, %v1326
  %v1378 = mul i64 %v1377, 8
  %v1379 = getelementptr inbounds float, ptr %v124, i64 %v1378
  %v1380 = mul i64 %v1326, 8
  %v1381 = getelementptr inbounds float, ptr %v128, i64 %v1380
  %v1382 = add i64 %v312, 0
  %v1383 = and i64 %v1382, %v268
  %v1384 = mul i64 %v1383, %v7
  %v1385 = add i64 %v1384, %v1326
  %v1386 = mul i64 %v1385, 8
  %v1387 = getelementptr inbounds float, ptr %v110, i64 %v1386
  %v1388 = add i64 %v312, 0
  %v1389 = and i64 %v1388, %v266
  %v1390 = mul i64 %v1389, %v7
  %v1391 = add i64 %v1390, %v1326
  %v1392 = mul i64 %v1391, 8
  %v1393 = getelementptr inbounds float, ptr %v108, i64 %v1392
  %v1394 = add i64 %v312, 0
  %v1395 = and i64 %v1394, %v284
  %v1396 = mul i64 %v1395, %v7
  %v1397 = add i64 %v1396, %v1326
  %v1398 = mul i64 %v1397, 8
  %v1399 = getelementptr inbounds float, ptr %v130, i64 %v1398
  %v1400 = mul i64 %v1326, 8
  %v1401 = getelementptr inbounds float, ptr %v134, i64 %v1400
  %v1402 = add i64 %v312, 0
  %v1403 = and i64 %v1402, %v264
  %v1404 = mul i64 %v1403, %v7
  %v1405 = add i64 %v1404, %v1326
  %v1406 = mul i64 %v1405, 8
  %v1407 = getelementptr inbounds float, ptr %v106, i64 %v1406
  %v1408 = add i64 %v312, 0
  %v1409 = and i64 %v1408, %v262
  %v1410 = mul i64 %v1409, %v7
  %v1411 = add i64 %v1410, %v1326
  %v1412 = mul i64 %v1411, 8
  %v1413 = getelementptr inbounds float, ptr %v104, i64 %v1412
  %v1414 = add i64 %v312, 0
  %v1415 = and i64 %v1414, %v288
  %v1416 = mul i64 %v1415, %v7
  %v1417 = add i64 %v1416, %v1326
  %v1418 = mul i64 %v1417, 8
  %v1419 = getelementptr inbounds float, ptr %v136, i64 %v1418
  %v1420 = mul i64 %v1326, 8
  %v1421 = getelementptr inbounds float, ptr %v140, i64 %v1420
  %v1422 = add i64 %v312, 0
  %v1423 = and i64 %v1422, %v260
  %v1424 = mul i64 %v1423, %v7
  %v1425 = add i64 %v1424, %v1326
  %v1426 = mul i64 %v1425, 8
  %v1427 = getelementptr inbounds float, ptr %v102, i64 %v1426
  %v1428 = add i64 %v312, 0
  %v1429 = and i64 %v1428, %v258
  %v1430 = mul i64 %v1429, %v7
  %v1431 = add i64 %v1430, %v1326
  %v1432 = mul i64 %v1431, 8
  %v1433 = getelementptr inbounds float, ptr %v100, i64 %v1432
  %v1434 = add i64 %v312, 0
  %v1435 = and i64 %v1434, %v296
  %v1436 = mul i64 %v1435, %v7
  %v1437 = add i64 %v1436, %v1326
  %v1438 = mul i64 %v1437, 8
  %v1439 = getelementptr inbounds float, ptr %v148, i64 %v1438
  %v1440 = add i64 %v312, 0
  %v1441 = and i64 %v1440, %v298
  %v1442 = mul i64 %v1441, %v7
  %v1443 = add i64 %v1442, %v1326
  %v1444 = mul i64 %v1443, 8
  %v1445 = getelementptr inbounds float, ptr %v150, i64 %v1444
  %v1446 = add i64 %v312, 0
  %v1447 = and i64 %v1446, %v300
  %v1448 = mul i64 %v1447, %v7
  %v1449 = add i64 %v1448, %v1326
  %v1450 = mul i64 %v1449, 8
  %v1451 = getelementptr inbounds float, ptr %v152, i64 %v1450
  %v1452 = add i64 0, 0
  %v1453 = getelementptr inbounds float, ptr %v1333, i64 %v1452
  %v1454 = load <8 x float>, ptr %v1453, align 4
  %v1455 = add i64 0, 0
  %v1456 = getelementptr inbounds float, ptr %v78, i64 %v1455
  %v1457 = load <8 x float>, ptr %v1456, align 4
  %v1458 = fmul <8 x float> %v1454, %v1457
  %v1459 = add i64 0, 0
  %v1460 = getelementptr inbounds float, ptr %v1335, i64 %v1459
  %v1461 = load <8 x float>, ptr %v1460, align 4
  %v1462 = fadd <8 x float> %v1458, %v1461
  %v1463 = add i64 0, 0
  %v1464 = getelementptr inbounds float, ptr %v1341, i64 %v1463
  %v1465 = load <8 x float>, ptr %v1464, align 4
  %v1466 = fdiv <8 x float> %v1462, %v1465
  %v1467 = add i64 0, 0
  %v1468 = getelementptr inbounds float, ptr %v1347, i64 %v1467
  %v1469 = load <8 x float>, ptr %v1468, align 4
  %v1470 = fmul <8 x float> %v1462, %v1469
  %v1471 = fdiv <8 x float> %v1470, %v1465
  %v1472 = fneg <8 x float> %v1471
  %v1473 = add i64 0, 0
  %v1474 = getelementptr inbounds float, ptr %v1353, i64 %v1473
  %v1475 = load <8 x float>, ptr %v1474, align 4
  %v1476 = add i64 0, 0
  %v1477 = getelementptr inbounds float, ptr %v1359, i64 %v1476
  %v1478 = load <8 x float>, ptr %v1477, align 4
  %v1479 = fmul <8 x float> %v1478, %v1457
  %v1480 = add i64 0, 0
  %v1481 = getelementptr inbounds float, ptr %v1361, i64 %v1480
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = fadd <8 x float> %v1479, %v1482
  %v1484 = add i64 0, 0
  %v1485 = getelementptr inbounds float, ptr %v1367, i64 %v1484
  %v1486 = load <8 x float>, ptr %v1485, align 4
  %v1487 = fmul <8 x float> %v1483, %v1486
  %v1488 = add i64 0, 0
  %v1489 = getelementptr inbounds float, ptr %v1373, i64 %v1488
  %v1490 = load <8 x float>, ptr %v1489, align 4
  %v1491 = fdiv <8 x float> %v1487, %v1490
  %v1492 = fsub <8 x float> %v1475, %v1491
  %v1493 = add i64 0, 0
  %v1494 = getelementptr inbounds float, ptr %v1379, i64 %v1493
  %v1495 = load <8 x float>, ptr %v1494, align 4
  %v1496 = fmul <8 x float> %v1495, %v1457
  %v1497 = add i64 0, 0
  %v1498 = getelementptr inbounds float, ptr %v1381, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = fadd <8 x float> %v1496, %v1499
  %v1501 = add i64 0, 0
  %v1502 = getelementptr inbounds float, ptr %v1387, i64 %v1501
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = fmul <8 x float> %v1500, %v1503
  %v1505 = add i64 0, 0
  %v1506 = getelementptr inbounds float, ptr %v1393, i64 %v1505
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = fdiv <8 x float> %v1504, %v1507
  %v1509 = fsub <8 x float> %v1492, %v1508
  %v1510 = add i64 0, 0
  %v1511 = getelementptr inbounds float, ptr %v1399, i64 %v1510
  %v1512 = load <8 x float>, ptr %v1511, align 4
  %v1513 = fmul <8 x float> %v1512, %v1457
  %v1514 = add i64 0, 0
  %v1515 = getelementptr inbounds float, ptr %v1401, i64 %v1514
  %v1516 = load <8 x float>, ptr %v1515, align 4
  %v1517 = fadd <8 x float> %v1513, %v1516
  %v1518 = add i64 0, 0
  %v1519 = getelementptr inbounds float, ptr %v1407, i64 %v1518
  %v1520 = load <8 x float>, ptr %v1519, align 4
  %v1521 = fmul <8 x float> %v1517, %v1520
  %v1522 = add i64 0, 0
  %v1523 = getelementptr inbounds float, ptr %v1413, i64 %v1522
  %v1524 = load <8 x float>, ptr %v1523, align 4
  %v1525 = fdiv <8 x float> %v1521, %v1524
  %v1526 = fsub <8 x float> %v1509, %v1525
  %v1527 = add i64 0, 0
  %v1528 = getelementptr inbounds float, ptr %v1419, i64 %v1527
  %v1529 = load <8 x float>, ptr %v1528, align 4
  %v1530 = fmul <8 x float> %v1529, %v1457
  %v1531 = add i64 0, 0
  %v1532 = getelementptr inbounds float, ptr %v1421, i64 %v1531
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = fadd <8 x float> %v1530, %v1533
  %v1535 = add i64 0, 0
  %v1536 = getelementptr inbounds float, ptr %v1427, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = fmul <8 x float> %v1534, %v1537
  %v1539 = add i64 0, 0
  %v1540 = getelementptr inbounds float, ptr %v1433, i64 %v1539
  %v1541 = load <8 x float>, ptr %v1540, align 4
  %v1542 = fdiv <8 x float> %v1538, %v1541
  %v1543 = fsub <8 x float> %v1526, %v1542
  %v1544 = fsub <8 x float> %v1543, %v1471
  %v1545 = add i64 0, 0
  %v1546 = getelementptr inbounds float, ptr %v1439, i64 %v1545
  store <8 x float> %v1466, ptr %v1546, align 4
  %v1547 = add i64 0, 0
  %v1548 = getelementptr inbounds float, ptr %v1445, i64 %v1547
  store <8 x float> %v1472, ptr %v1548, align 4
  %v1549 = add i64 0, 0
  %v1550 = getelementptr inbounds float, ptr %v1451, i64 %v1549
  store <8 x float> %v1544, ptr %v1550, align 4
  %v1551 = add nsw i64 %v1326, 1
  br label %b63
b65:
  %v1552 = add i64 %v7, 0
  %v1553 = sdiv i64 %v1552, 1
  %v1554 = add i64 %v2, 1
  %v1555 = mul i64 %v1553, %v2
  %v1556 = sdiv i64 %v1555, %v3
  %v1557 = mul i64 %v1556, 1
  %v1558 = icmp slt i64 %v1557, %v7
  %v1559 = select i1 %v1558, i64 %v1557, i64 %v7
  %v1560 = mul i64 %v1553, %v1554
  %v1561 = sdiv i64 %v1560, %v3
  %v1562 = mul i64 %v1561, 1
  %v1563 = icmp slt i64 %v1562, %v7
  %v1564 = select i1 %v1563, i64 %v1562, i64 %v7
  br label %b66
b66:
  %v1565 = phi i64 [ %v1559, %b65 ], [ %v1678, %b71 ]
  %v1566 = icmp slt i64 %v1565, %v1564
  br i1 %v1566, label %b67, label %b68
b67:
  br label %b69
b69:
  %v1567 = phi i64 [ 0, %b67 ], [ %v1677, %b74 ]
  %v1568 = icmp slt i64 %v1567, 8
  br i1 %v1568, label %b70, label %b71
b70:
  br label %b72
b72:
  %v1569 = phi i64 [ 0, %b70 ], [ %v1662, %b73 ]
  %v1570 = phi <8 x float> [ splat (float 0x0000000000000000), %b70 ], [ %v1661, %b73 ]
  %v1571 = icmp slt i64 %v1569, 8
  br i1 %v1571, label %b73, label %b74
b73:
  %v1572 = add i64 %v312, 0
  %v1573 = and i64 %v1572, %v298
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1565
  %v1576 = mul i64 %v1575, 8
  %v1577 = getelementptr inbounds float, ptr %v150, i64 %v1576
  %v1578 = add i64 %v312, 0
  %v1579 = and i64 %v1578, %v296
  %v1580 = mul i64 %v1579, %v7
  %v1581 = add i64 %v1580, %v1565
  %v1582 = mul i64 %v1581, 8
  %v1583 = getelementptr inbounds float, ptr %v148, i64 %v1582
  %v1584 = add i64 %v312, 0
  %v1585 = and i64 %v1584, %v246
  %v1586 = mul i64 %v1585, %v7
  %v1587 = add i64 %v1586, %v1565
  %v1588 = mul i64 %v1587, 8
  %v1589 = getelementptr inbounds float, ptr %v44, i64 %v1588
  %v1590 = add i64 0, %v1567
  %v1591 = getelementptr inbounds float, ptr %v1589, i64 %v1590
  %v1592 = load float, ptr %v1591, align 4
  %v1593 = add i64 0, %v1569
  %v1594 = getelementptr inbounds float, ptr %v1577, i64 %v1593
  %v1595 = load <8 x float>, ptr %v1594, align 4
  %v1596 = add i64 0, %v1569
  %v1597 = getelementptr inbounds float, ptr %v1583, i64 %v1596
  %v1598 = load <8 x float>, ptr %v1597, align 4
  %v1599 = mul i64 %v1567, 8
  %v1600 = add i64 0, %v1599
  %v1601 = add i64 %v1600, %v1569
  %v1602 = getelementptr inbounds float, ptr %v40, i64 %v1601
  %v1603 = load <8 x float>, ptr %v1602, align 4
  %v1604 = fmul <8 x float> %v1598, %v1603
  %v1605 = fadd <8 x float> %v1595, %v1604
  %v1606 = mul i64 %v1567, 8
  %v1607 = add i64 0, %v1606
  %v1608 = add i64 %v1607, %v1569
  %v1609 = getelementptr inbounds float, ptr %v86, i64 %v1608
  %v1610 = load <8 x float>, ptr %v1609, align 4
  %v1611 = fmul <8 x float> %v1605, %v1610
  %v1612 = mul i64 %v1567, 8
  %v1613 = add i64 0, %v1612
  %v1614 = add i64 %v1613, %v1569
  %v1615 = getelementptr inbounds float, ptr %v38, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = mul i64 %v1567, 8
  %v1618 = add i64 0, %v1617
  %v1619 = add i64 %v1618, %v1569
  %v1620 = getelementptr inbounds float, ptr %v36, i64 %v1619
  %v1621 = load <8 x float>, ptr %v1620, align 4
  %v1622 = insertelement <8 x float> poison, float %v1592, i64 0
  %v1623 = shufflevector <8 x float> %v1622, <8 x float> poison, <8 x i32> zeroinitializer
  %v1624 = fsub <8 x float> %v1623, %v1621
  %v1625 = fmul <8 x float> %v1616, %v1624
  %v1626 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1625)
  %v1627 = fneg <8 x float> %v1626
  %v1628 = fcmp olt <8 x float> %v1627, splat (float 0xC05A400000000000)
  %v1629 = select <8 x i1> %v1628, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1627
  %v1630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1629, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1631 = fsub <8 x float> %v1630, splat (float 0x4168000000000000)
  %v1632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1631, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1629)
  %v1633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1631, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1632)
  %v1634 = bitcast <8 x float> %v1630 to <8 x i32>
  %v1635 = fmul <8 x float> %v1633, %v1633
  %v1636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1633, <8 x float> splat (float 0x3F81227F40000000))
  %v1637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1636, <8 x float> %v1633, <8 x float> splat (float 0x3FA5556740000000))
  %v1638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1637, <8 x float> %v1633, <8 x float> splat (float 0x3FC5554B00000000))
  %v1639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1638, <8 x float> %v1633, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1635, <8 x float> %v1639, <8 x float> %v1633)
  %v1641 = sub <8 x i32> %v1634, splat (i32 1262485250)
  %v1642 = lshr <8 x i32> %v1641, splat (i32 1)
  %v1643 = sub <8 x i32> %v1641, %v1642
  %v1644 = shl <8 x i32> %v1642, splat (i32 23)
  %v1645 = bitcast <8 x i32> %v1644 to <8 x float>
  %v1646 = shl <8 x i32> %v1643, splat (i32 23)
  %v1647 = bitcast <8 x i32> %v1646 to <8 x float>
  %v1648 = fadd <8 x float> %v1640, splat (float 0x3FF0000000000000)
  %v1649 = fmul <8 x float> %v1648, %v1645
  %v1650 = fmul <8 x float> %v1649, %v1647
  %v1651 = fcmp olt <8 x float> %v1625, splat (float 0x0000000000000000)
  %v1652 = select <8 x i1> %v1651, <8 x float> %v1650, <8 x float> splat (float 0x3FF0000000000000)
  %v1653 = fadd <8 x float> %v1650, splat (float 0x3FF0000000000000)
  %v1654 = fdiv <8 x float> %v1652, %v1653
  %v1655 = fmul <8 x float> %v1611, %v1654
  %v1656 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1657 = shufflevector <8 x float> %v1656, <8 x float> poison, <8 x i32> zeroinitializer
  %v1658 = fsub <8 x float> %v1657, %v1654
  %v1659 = fmul <8 x float> %v1655, %v1658
  %v1660 = fmul <8 x float> %v1659, %v1616
  %v1661 = fadd <8 x float> %v1570, %v1660
  %v1662 = add nsw i64 %v1569, 8
  br label %b72
b74:
  %v1663 = shufflevector <8 x float> %v1570, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1664 = shufflevector <8 x float> %v1570, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1665 = fadd <4 x float> %v1663, %v1664
  %v1666 = shufflevector <4 x float> %v1665, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1667 = shufflevector <4 x float> %v1665, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1668 = fadd <2 x float> %v1666, %v1667
  %v1669 = extractelement <2 x float> %v1668, i64 0
  %v1670 = extractelement <2 x float> %v1668, i64 1
  %v1671 = fadd float %v1669, %v1670
  %v1672 = fadd float %v1671, 0x0000000000000000
  %v1673 = mul i64 %v1565, 8
  %v1674 = getelementptr inbounds float, ptr %v122, i64 %v1673
  %v1675 = add i64 0, %v1567
  %v1676 = getelementptr inbounds float, ptr %v1674, i64 %v1675
  store float %v1672, ptr %v1676, align 4
  %v1677 = add nsw i64 %v1567, 1
  br label %b69
b71:
  %v1678 = add nsw i64 %v1565, 1
  br label %b66
b68:
  %v1679 = add i64 %v7, 0
  %v1680 = sdiv i64 %v1679, 1
  %v1681 = add i64 %v2, 1
  %v1682 = mul i64 %v1680, %v2
  %v1683 = sdiv i64 %v1682, %v3
  %v1684 = mul i64 %v1683, 1
  %v1685 = icmp slt i64 %v1684, %v7
  %v1686 = select i1 %v1685, i64 %v1684, i64 %v7
  %v1687 = mul i64 %v1680, %v1681
  %v1688 = sdiv i64 %v1687, %v3
  %v1689 = mul i64 %v1688, 1
  %v1690 = icmp slt i64 %v1689, %v7
  %v1691 = select i1 %v1690, i64 %v1689, i64 %v7
  br label %b75
b75:
  %v1692 = phi i64 [ %v1686, %b68 ], [ %v1721, %b76 ]
  %v1693 = icmp slt i64 %v1692, %v1691
  br i1 %v1693, label %b76, label %b77
b76:
  %v1694 = add i64 %v312, 0
  %v1695 = and i64 %v1694, %v296
  %v1696 = mul i64 %v1695, %v7
  %v1697 = add i64 %v1696, %v1692
  %v1698 = mul i64 %v1697, 8
  %v1699 = getelementptr inbounds float, ptr %v148, i64 %v1698
  %v1700 = mul i64 %v1692, 8
  %v1701 = getelementptr inbounds float, ptr %v122, i64 %v1700
  %v1702 = add i64 %v312, 0
  %v1703 = and i64 %v1702, 1
  %v1704 = mul i64 %v1703, %v7
  %v1705 = add i64 %v1704, %v1692
  %v1706 = mul i64 %v1705, 8
  %v1707 = getelementptr inbounds float, ptr %v46, i64 %v1706
  %v1708 = add i64 0, 0
  %v1709 = getelementptr inbounds float, ptr %v1699, i64 %v1708
  %v1710 = load <8 x float>, ptr %v1709, align 4
  %v1711 = add i64 0, 0
  %v1712 = getelementptr inbounds float, ptr %v78, i64 %v1711
  %v1713 = load <8 x float>, ptr %v1712, align 4
  %v1714 = fmul <8 x float> %v1710, %v1713
  %v1715 = add i64 0, 0
  %v1716 = getelementptr inbounds float, ptr %v1701, i64 %v1715
  %v1717 = load <8 x float>, ptr %v1716, align 4
  %v1718 = fadd <8 x float> %v1714, %v1717
  %v1719 = add i64 0, 0
  %v1720 = getelementptr inbounds float, ptr %v1707, i64 %v1719
  store <8 x float> %v1718, ptr %v1720, align 4
  %v1721 = add nsw i64 %v1692, 1
  br label %b75
b77:
  %v1722 = add nsw i64 %v309, 1
  br label %b0
b2:
  %v1723 = icmp sgt i64 %v3, 1
  br i1 %v1723, label %b78, label %b79
b78:
  %v1724 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1725 = atomicrmw add ptr %v1724, i64 1 acq_rel
  %v1726 = load i64, ptr %v303, align 8
  %v1727 = add i64 %v1726, 1
  store i64 %v1727, ptr %v303, align 8
  %v1728 = mul i64 %v3, %v1727
  br label %b80
b80:
  %v1729 = load atomic i64, ptr %v1724 acquire, align 8
  %v1730 = icmp slt i64 %v1729, %v1728
  br i1 %v1730, label %b81, label %b82
b81:
  %v1731 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v1732 = add i64 %v8, 0
  %v1733 = sdiv i64 %v1732, 1
  %v1734 = add i64 %v2, 1
  %v1735 = mul i64 %v1733, %v2
  %v1736 = sdiv i64 %v1735, %v3
  %v1737 = mul i64 %v1736, 1
  %v1738 = icmp slt i64 %v1737, %v8
  %v1739 = select i1 %v1738, i64 %v1737, i64 %v8
  %v1740 = mul i64 %v1733, %v1734
  %v1741 = sdiv i64 %v1740, %v3
  %v1742 = mul i64 %v1741, 1
  %v1743 = icmp slt i64 %v1742, %v8
  %v1744 = select i1 %v1743, i64 %v1742, i64 %v8
  br label %b83
b83:
  %v1745 = phi i64 [ %v1739, %b79 ], [ %v1884, %b88 ]
  %v1746 = icmp slt i64 %v1745, %v1744
  br i1 %v1746, label %b84, label %b85
b84:
  br label %b86
b86:
  %v1747 = phi i64 [ 0, %b84 ], [ %v1883, %b91 ]
  %v1748 = icmp slt i64 %v1747, 8
  br i1 %v1748, label %b87, label %b88
b87:
  br label %b89
b89:
  %v1749 = phi i64 [ 0, %b87 ], [ %v1868, %b90 ]
  %v1750 = phi <8 x float> [ splat (float 0x0000000000000000), %b87 ], [ %v1867, %b90 ]
  %v1751 = icmp slt i64 %v1749, 8
  br i1 %v1751, label %b90, label %b91
b90:
  %v1752 = mul i64 %v1745, 8
  %v1753 = getelementptr inbounds float, ptr %v152, i64 %v1752
  %v1754 = mul i64 %v1745, 8
  %v1755 = getelementptr inbounds float, ptr %v118, i64 %v1754
  %v1756 = mul i64 %v1745, 8
  %v1757 = getelementptr inbounds float, ptr %v124, i64 %v1756
  %v1758 = mul i64 %v1745, 8
  %v1759 = getelementptr inbounds float, ptr %v130, i64 %v1758
  %v1760 = mul i64 %v1745, 8
  %v1761 = getelementptr inbounds float, ptr %v136, i64 %v1760
  %v1762 = mul i64 %v1745, 8
  %v1763 = getelementptr inbounds float, ptr %v142, i64 %v1762
  %v1764 = mul i64 %v1745, 8
  %v1765 = getelementptr inbounds float, ptr %v148, i64 %v1764
  %v1766 = add i64 0, %v1747
  %v1767 = getelementptr inbounds float, ptr %v26, i64 %v1766
  %v1768 = load float, ptr %v1767, align 4
  %v1769 = mul i64 %v1745, 8
  %v1770 = getelementptr inbounds float, ptr %v24, i64 %v1769
  %v1771 = add i64 0, %v1747
  %v1772 = getelementptr inbounds float, ptr %v1770, i64 %v1771
  %v1773 = load float, ptr %v1772, align 4
  %v1774 = fmul float %v1768, %v1773
  %v1775 = add i64 0, %v1747
  %v1776 = getelementptr inbounds float, ptr %v28, i64 %v1775
  %v1777 = load float, ptr %v1776, align 4
  %v1778 = fadd float %v1774, %v1777
  %v1779 = add i64 0, %v1749
  %v1780 = getelementptr inbounds float, ptr %v1753, i64 %v1779
  %v1781 = load <8 x float>, ptr %v1780, align 4
  %v1782 = add i64 0, %v1749
  %v1783 = getelementptr inbounds float, ptr %v1755, i64 %v1782
  %v1784 = load <8 x float>, ptr %v1783, align 4
  %v1785 = add i64 0, %v1749
  %v1786 = getelementptr inbounds float, ptr %v1757, i64 %v1785
  %v1787 = load <8 x float>, ptr %v1786, align 4
  %v1788 = fadd <8 x float> %v1784, %v1787
  %v1789 = add i64 0, %v1749
  %v1790 = getelementptr inbounds float, ptr %v1759, i64 %v1789
  %v1791 = load <8 x float>, ptr %v1790, align 4
  %v1792 = fadd <8 x float> %v1788, %v1791
  %v1793 = add i64 0, %v1749
  %v1794 = getelementptr inbounds float, ptr %v1761, i64 %v1793
  %v1795 = load <8 x float>, ptr %v1794, align 4
  %v1796 = fadd <8 x float> %v1792, %v1795
  %v1797 = add i64 0, %v1749
  %v1798 = getelementptr inbounds float, ptr %v1763, i64 %v1797
  %v1799 = load <8 x float>, ptr %v1798, align 4
  %v1800 = fadd <8 x float> %v1796, %v1799
  %v1801 = add i64 0, %v1749
  %v1802 = getelementptr inbounds float, ptr %v1765, i64 %v1801
  %v1803 = load <8 x float>, ptr %v1802, align 4
  %v1804 = fadd <8 x float> %v1800, %v1803
  %v1805 = mul i64 %v1747, 8
  %v1806 = add i64 0, %v1805
  %v1807 = add i64 %v1806, %v1749
  %v1808 = getelementptr inbounds float, ptr %v34, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = fmul <8 x float> %v1804, %v1809
  %v1811 = fadd <8 x float> %v1781, %v1810
  %v1812 = mul i64 %v1747, 8
  %v1813 = add i64 0, %v1812
  %v1814 = add i64 %v1813, %v1749
  %v1815 = getelementptr inbounds float, ptr %v84, i64 %v1814
  %v1816 = load <8 x float>, ptr %v1815, align 4
  %v1817 = fmul <8 x float> %v1811, %v1816
  %v1818 = mul i64 %v1747, 8
  %v1819 = add i64 0, %v1818
  %v1820 = add i64 %v1819, %v1749
  %v1821 = getelementptr inbounds float, ptr %v32, i64 %v1820
  %v1822 = load <8 x float>, ptr %v1821, align 4
  %v1823 = mul i64 %v1747, 8
  %v1824 = add i64 0, %v1823
  %v1825 = add i64 %v1824, %v1749
  %v1826 = getelementptr inbounds float, ptr %v30, i64 %v1825
  %v1827 = load <8 x float>, ptr %v1826, align 4
  %v1828 = insertelement <8 x float> poison, float %v1778, i64 0
  %v1829 = shufflevector <8 x float> %v1828, <8 x float> poison, <8 x i32> zeroinitializer
  %v1830 = fsub <8 x float> %v1829, %v1827
  %v1831 = fmul <8 x float> %v1822, %v1830
  %v1832 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1831)
  %v1833 = fneg <8 x float> %v1832
  %v1834 = fcmp olt <8 x float> %v1833, splat (float 0xC05A400000000000)
  %v1835 = select <8 x i1> %v1834, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1833
  %v1836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1835, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1837 = fsub <8 x float> %v1836, splat (float 0x4168000000000000)
  %v1838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1837, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1835)
  %v1839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1837, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1838)
  %v1840 = bitcast <8 x float> %v1836 to <8 x i32>
  %v1841 = fmul <8 x float> %v1839, %v1839
  %v1842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1839, <8 x float> splat (float 0x3F81227F40000000))
  %v1843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1842, <8 x float> %v1839, <8 x float> splat (float 0x3FA5556740000000))
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> %v1839, <8 x float> splat (float 0x3FC5554B00000000))
  %v1845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1844, <8 x float> %v1839, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1841, <8 x float> %v1845, <8 x float> %v1839)
  %v1847 = sub <8 x i32> %v1840, splat (i32 1262485250)
  %v1848 = lshr <8 x i32> %v1847, splat (i32 1)
  %v1849 = sub <8 x i32> %v1847, %v1848
  %v1850 = shl <8 x i32> %v1848, splat (i32 23)
  %v1851 = bitcast <8 x i32> %v1850 to <8 x float>
  %v1852 = shl <8 x i32> %v1849, splat (i32 23)
  %v1853 = bitcast <8 x i32> %v1852 to <8 x float>
  %v1854 = fadd <8 x float> %v1846, splat (float 0x3FF0000000000000)
  %v1855 = fmul <8 x float> %v1854, %v1851
  %v1856 = fmul <8 x float> %v1855, %v1853
  %v1857 = fcmp olt <8 x float> %v1831, splat (float 0x0000000000000000)
  %v1858 = select <8 x i1> %v1857, <8 x float> %v1856, <8 x float> splat (float 0x3FF0000000000000)
  %v1859 = fadd <8 x float> %v1856, splat (float 0x3FF0000000000000)
  %v1860 = fdiv <8 x float> %v1858, %v1859
  %v1861 = fmul <8 x float> %v1817, %v1860
  %v1862 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1863 = shufflevector <8 x float> %v1862, <8 x float> poison, <8 x i32> zeroinitializer
  %v1864 = fsub <8 x float> %v1863, %v1860
  %v1865 = fmul <8 x float> %v1861, %v1864
  %v1866 = fmul <8 x float> %v1865, %v1822
  %v1867 = fadd <8 x float> %v1750, %v1866
  %v1868 = add nsw i64 %v1749, 8
  br label %b89
b91:
  %v1869 = shufflevector <8 x float> %v1750, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1870 = shufflevector <8 x float> %v1750, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1871 = fadd <4 x float> %v1869, %v1870
  %v1872 = shufflevector <4 x float> %v1871, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1873 = shufflevector <4 x float> %v1871, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1874 = fadd <2 x float> %v1872, %v1873
  %v1875 = extractelement <2 x float> %v1874, i64 0
  %v1876 = extractelement <2 x float> %v1874, i64 1
  %v1877 = fadd float %v1875, %v1876
  %v1878 = fadd float %v1877, 0x0000000000000000
  %v1879 = mul i64 %v1745, 8
  %v1880 = getelementptr inbounds float, ptr %v154, i64 %v1879
  %v1881 = add i64 0, %v1747
  %v1882 = getelementptr inbounds float, ptr %v1880, i64 %v1881
  store float %v1878, ptr %v1882, align 4
  %v1883 = add nsw i64 %v1747, 1
  br label %b86
b88:
  %v1884 = add nsw i64 %v1745, 1
  br label %b83
b85:
  %v1885 = add i64 %v8, 0
  %v1886 = sdiv i64 %v1885, 1
  %v1887 = add i64 %v2, 1
  %v1888 = mul i64 %v1886, %v2
  %v1889 = sdiv i64 %v1888, %v3
  %v1890 = mul i64 %v1889, 1
  %v1891 = icmp slt i64 %v1890, %v8
  %v1892 = select i1 %v1891, i64 %v1890, i64 %v8
  %v1893 = mul i64 %v1886, %v1887
  %v1894 = sdiv i64 %v1893, %v3
  %v1895 = mul i64 %v1894, 1
  %v1896 = icmp slt i64 %v1895, %v8
  %v1897 = select i1 %v1896, i64 %v1895, i64 %v8
  br label %b92
b92:
  %v1898 = phi i64 [ %v1892, %b85 ], [ %v1913, %b93 ]
  %v1899 = icmp slt i64 %v1898, %v1897
  br i1 %v1899, label %b93, label %b94
b93:
  %v1900 = mul i64 %v1898, 8
  %v1901 = getelementptr inbounds float, ptr %v154, i64 %v1900
  %v1902 = mul i64 %v1898, 8
  %v1903 = getelementptr inbounds float, ptr %v48, i64 %v1902
  %v1904 = add i64 0, 0
  %v1905 = getelementptr inbounds float, ptr %v1901, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = add i64 0, 0
  %v1908 = getelementptr inbounds float, ptr %v26, i64 %v1907
  %v1909 = load <8 x float>, ptr %v1908, align 4
  %v1910 = fmul <8 x float> %v1906, %v1909
  %v1911 = add i64 0, 0
  %v1912 = getelementptr inbounds float, ptr %v1903, i64 %v1911
  store <8 x float> %v1910, ptr %v1912, align 4
  %v1913 = add nsw i64 %v1898, 1
  br label %b92
b94:
  %v1914 = icmp sgt i64 %v3, 1
  br i1 %v1914, label %b95, label %b96
b95:
  %v1915 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1916 = atomicrmw add ptr %v1915, i64 1 acq_rel
  %v1917 = load i64, ptr %v303, align 8
  %v1918 = add i64 %v1917, 1
  store i64 %v1918, ptr %v303, align 8
  %v1919 = mul i64 %v3, %v1918
  br label %b97
b97:
  %v1920 = load atomic i64, ptr %v1915 acquire, align 8
  %v1921 = icmp slt i64 %v1920, %v1919
  br i1 %v1921, label %b98, label %b99
b98:
  %v1922 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v1923 = icmp eq i64 %v2, 0
  br i1 %v1923, label %b100, label %b101
b100:
  br label %b102
b102:
  %v1924 = phi i64 [ 0, %b100 ], [ %v1947, %b107 ]
  %v1925 = phi <8 x float> [ splat (float 0x0000000000000000), %b100 ], [ %v1946, %b107 ]
  %v1926 = icmp slt i64 %v1924, %v8
  br i1 %v1926, label %b103, label %b104
b103:
  %v1927 = add i64 %v1924, 128
  %v1928 = icmp slt i64 %v1927, %v8
  %v1929 = select i1 %v1928, i64 %v1927, i64 %v8
  br label %b105
b105:
  %v1930 = phi i64 [ %v1924, %b103 ], [ %v1945, %b106 ]
  %v1931 = phi <8 x float> [ splat (float 0x0000000000000000), %b103 ], [ %v1944, %b106 ]
  %v1932 = icmp slt i64 %v1930, %v1929
  br i1 %v1932, label %b106, label %b107
b106:
  %v1933 = mul i64 %v1930, 8
  %v1934 = getelementptr inbounds float, ptr %v154, i64 %v1933
  %v1935 = mul i64 %v1930, 8
  %v1936 = getelementptr inbounds float, ptr %v24, i64 %v1935
  %v1937 = add i64 0, 0
  %v1938 = getelementptr inbounds float, ptr %v1934, i64 %v1937
  %v1939 = load <8 x float>, ptr %v1938, align 4
  %v1940 = add i64 0, 0
  %v1941 = getelementptr inbounds float, ptr %v1936, i64 %v1940
  %v1942 = load <8 x float>, ptr %v1941, align 4
  %v1943 = fmul <8 x float> %v1939, %v1942
  %v1944 = fadd <8 x float> %v1931, %v1943
  %v1945 = add nsw i64 %v1930, 1
  br label %b105
b107:
  %v1946 = fadd <8 x float> %v1925, %v1931
  %v1947 = add nsw i64 %v1924, 128
  br label %b102
b104:
  %v1948 = add i64 0, 0
  %v1949 = getelementptr inbounds float, ptr %v50, i64 %v1948
  store <8 x float> %v1925, ptr %v1949, align 4
  br label %b101
b101:
  %v1950 = icmp sgt i64 %v3, 1
  br i1 %v1950, label %b108, label %b109
b108:
  %v1951 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1952 = atomicrmw add ptr %v1951, i64 1 acq_rel
  %v1953 = load i64, ptr %v303, align 8
  %v1954 = add i64 %v1953, 1
  store i64 %v1954, ptr %v303, align 8
  %v1955 = mul i64 %v3, %v1954
  br label %b110
b110:
  %v1956 = load atomic i64, ptr %v1951 acquire, align 8
  %v1957 = icmp slt i64 %v1956, %v1955
  br i1 %v1957, label %b111, label %b112
b111:
  %v1958 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v1959 = icmp eq i64 %v2, 0
  br i1 %v1959, label %b113, label %b114
b113:
  br label %b115
b115:
  %v1960 = phi i64 [ 0, %b113 ], [ %v1977, %b120 ]
  %v1961 = phi <8 x float> [ splat (float 0x0000000000000000), %b113 ], [ %v1976, %b120 ]
  %v1962 = icmp slt i64 %v1960, %v8
  br i1 %v1962, label %b116, label %b117
b116:
  %v1963 = add i64 %v1960, 128
  %v1964 = icmp slt i64 %v1963, %v8
  %v1965 = select i1 %v1964, i64 %v1963, i64 %v8
  br label %b118
b118:
  %v1966 = phi i64 [ %v1960, %b116 ], [ %v1975, %b119 ]
  %v1967 = phi <8 x float> [ splat (float 0x0000000000000000), %b116 ], [ %v1974, %b119 ]
  %v1968 = icmp slt i64 %v1966, %v1965
  br i1 %v1968, label %b119, label %b120
b119:
  %v1969 = mul i64 %v1966, 8
  %v1970 = getelementptr inbounds float, ptr %v154, i64 %v1969
  %v1971 = add i64 0, 0
  %v1972 = getelementptr inbounds float, ptr %v1970, i64 %v1971
  %v1973 = load <8 x float>, ptr %v1972, align 4
  %v1974 = fadd <8 x float> %v1967, %v1973
  %v1975 = add nsw i64 %v1966, 1
  br label %b118
b120:
  %v1976 = fadd <8 x float> %v1961, %v1967
  %v1977 = add nsw i64 %v1960, 128
  br label %b115
b117:
  %v1978 = add i64 0, 0
  %v1979 = getelementptr inbounds float, ptr %v52, i64 %v1978
  store <8 x float> %v1961, ptr %v1979, align 4
  br label %b114
b114:
  %v1980 = icmp sgt i64 %v3, 1
  br i1 %v1980, label %b121, label %b122
b121:
  %v1981 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1982 = atomicrmw add ptr %v1981, i64 1 acq_rel
  %v1983 = load i64, ptr %v303, align 8
  %v1984 = add i64 %v1983, 1
  store i64 %v1984, ptr %v303, align 8
  %v1985 = mul i64 %v3, %v1984
  br label %b123
b123:
  %v1986 = load atomic i64, ptr %v1981 acquire, align 8
  %v1987 = icmp slt i64 %v1986, %v1985
  br i1 %v1987, label %b124, label %b125
b124:
  %v1988 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v1989 = icmp eq i64 %v2, 0
  br i1 %v1989, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1990 = phi i64 [ 0, %b126 ], [ %v2125, %b133 ]
  %v1991 = icmp slt i64 %v1990, 8
  br i1 %v1991, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1992 = phi i64 [ 0, %b129 ], [ %v2120, %b136 ]
  %v1993 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v2119, %b136 ]
  %v1994 = icmp slt i64 %v1992, %v8
  br i1 %v1994, label %b132, label %b133
b132:
  %v1995 = add i64 %v1992, 128
  %v1996 = icmp slt i64 %v1995, %v8
  %v1997 = select i1 %v1996, i64 %v1995, i64 %v8
  br label %b134
b134:
  %v1998 = phi i64 [ %v1992, %b132 ], [ %v2118, %b135 ]
  %v1999 = phi <8 x float> [ splat (float 0x0000000000000000), %b132 ], [ %v2117, %b135 ]
  %v2000 = icmp slt i64 %v1998, %v1997
  br i1 %v2000, label %b135, label %b136
b135:
  %v2001 = mul i64 %v1998, 8
  %v2002 = getelementptr inbounds float, ptr %v152, i64 %v2001
  %v2003 = mul i64 %v1998, 8
  %v2004 = getelementptr inbounds float, ptr %v118, i64 %v2003
  %v2005 = mul i64 %v1998, 8
  %v2006 = getelementptr inbounds float, ptr %v124, i64 %v2005
  %v2007 = mul i64 %v1998, 8
  %v2008 = getelementptr inbounds float, ptr %v130, i64 %v2007
  %v2009 = mul i64 %v1998, 8
  %v2010 = getelementptr inbounds float, ptr %v136, i64 %v2009
  %v2011 = mul i64 %v1998, 8
  %v2012 = getelementptr inbounds float, ptr %v142, i64 %v2011
  %v2013 = mul i64 %v1998, 8
  %v2014 = getelementptr inbounds float, ptr %v148, i64 %v2013
  %v2015 = add i64 0, %v1990
  %v2016 = getelementptr inbounds float, ptr %v26, i64 %v2015
  %v2017 = load float, ptr %v2016, align 4
  %v2018 = mul i64 %v1998, 8
  %v2019 = getelementptr inbounds float, ptr %v24, i64 %v2018
  %v2020 = add i64 0, %v1990
  %v2021 = getelementptr inbounds float, ptr %v2019, i64 %v2020
  %v2022 = load float, ptr %v2021, align 4
  %v2023 = fmul float %v2017, %v2022
  %v2024 = add i64 0, %v1990
  %v2025 = getelementptr inbounds float, ptr %v28, i64 %v2024
  %v2026 = load float, ptr %v2025, align 4
  %v2027 = fadd float %v2023, %v2026
  %v2028 = add i64 0, 0
  %v2029 = getelementptr inbounds float, ptr %v2002, i64 %v2028
  %v2030 = load <8 x float>, ptr %v2029, align 4
  %v2031 = add i64 0, 0
  %v2032 = getelementptr inbounds float, ptr %v2004, i64 %v2031
  %v2033 = load <8 x float>, ptr %v2032, align 4
  %v2034 = add i64 0, 0
  %v2035 = getelementptr inbounds float, ptr %v2006, i64 %v2034
  %v2036 = load <8 x float>, ptr %v2035, align 4
  %v2037 = fadd <8 x float> %v2033, %v2036
  %v2038 = add i64 0, 0
  %v2039 = getelementptr inbounds float, ptr %v2008, i64 %v2038
  %v2040 = load <8 x float>, ptr %v2039, align 4
  %v2041 = fadd <8 x float> %v2037, %v2040
  %v2042 = add i64 0, 0
  %v2043 = getelementptr inbounds float, ptr %v2010, i64 %v2042
  %v2044 = load <8 x float>, ptr %v2043, align 4
  %v2045 = fadd <8 x float> %v2041, %v2044
  %v2046 = add i64 0, 0
  %v2047 = getelementptr inbounds float, ptr %v2012, i64 %v2046
  %v2048 = load <8 x float>, ptr %v2047, align 4
  %v2049 = fadd <8 x float> %v2045, %v2048
  %v2050 = add i64 0, 0
  %v2051 = getelementptr inbounds float, ptr %v2014, i64 %v2050
  %v2052 = load <8 x float>, ptr %v2051, align 4
  %v2053 = fadd <8 x float> %v2049, %v2052
  %v2054 = mul i64 %v1990, 8
  %v2055 = add i64 0, %v2054
  %v2056 = add i64 %v2055, 0
  %v2057 = getelementptr inbounds float, ptr %v34, i64 %v2056
  %v2058 = load <8 x float>, ptr %v2057, align 4
  %v2059 = fmul <8 x float> %v2053, %v2058
  %v2060 = fadd <8 x float> %v2030, %v2059
  %v2061 = mul i64 %v1990, 8
  %v2062 = add i64 0, %v2061
  %v2063 = add i64 %v2062, 0
  %v2064 = getelementptr inbounds float, ptr %v84, i64 %v2063
  %v2065 = load <8 x float>, ptr %v2064, align 4
  %v2066 = fmul <8 x float> %v2060, %v2065
  %v2067 = mul i64 %v1990, 8
  %v2068 = add i64 0, %v2067
  %v2069 = add i64 %v2068, 0
  %v2070 = getelementptr inbounds float, ptr %v32, i64 %v2069
  %v2071 = load <8 x float>, ptr %v2070, align 4
  %v2072 = mul i64 %v1990, 8
  %v2073 = add i64 0, %v2072
  %v2074 = add i64 %v2073, 0
  %v2075 = getelementptr inbounds float, ptr %v30, i64 %v2074
  %v2076 = load <8 x float>, ptr %v2075, align 4
  %v2077 = insertelement <8 x float> poison, float %v2027, i64 0
  %v2078 = shufflevector <8 x float> %v2077, <8 x float> poison, <8 x i32> zeroinitializer
  %v2079 = fsub <8 x float> %v2078, %v2076
  %v2080 = fmul <8 x float> %v2071, %v2079
  %v2081 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2080)
  %v2082 = fneg <8 x float> %v2081
  %v2083 = fcmp olt <8 x float> %v2082, splat (float 0xC05A400000000000)
  %v2084 = select <8 x i1> %v2083, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2082
  %v2085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2084, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2086 = fsub <8 x float> %v2085, splat (float 0x4168000000000000)
  %v2087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2086, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2084)
  %v2088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2086, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2087)
  %v2089 = bitcast <8 x float> %v2085 to <8 x i32>
  %v2090 = fmul <8 x float> %v2088, %v2088
  %v2091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2088, <8 x float> splat (float 0x3F81227F40000000))
  %v2092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2091, <8 x float> %v2088, <8 x float> splat (float 0x3FA5556740000000))
  %v2093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2092, <8 x float> %v2088, <8 x float> splat (float 0x3FC5554B00000000))
  %v2094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2093, <8 x float> %v2088, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2090, <8 x float> %v2094, <8 x float> %v2088)
  %v2096 = sub <8 x i32> %v2089, splat (i32 1262485250)
  %v2097 = lshr <8 x i32> %v2096, splat (i32 1)
  %v2098 = sub <8 x i32> %v2096, %v2097
  %v2099 = shl <8 x i32> %v2097, splat (i32 23)
  %v2100 = bitcast <8 x i32> %v2099 to <8 x float>
  %v2101 = shl <8 x i32> %v2098, splat (i32 23)
  %v2102 = bitcast <8 x i32> %v2101 to <8 x float>
  %v2103 = fadd <8 x float> %v2095, splat (float 0x3FF0000000000000)
  %v2104 = fmul <8 x float> %v2103, %v2100
  %v2105 = fmul <8 x float> %v2104, %v2102
  %v2106 = fcmp olt <8 x float> %v2080, splat (float 0x0000000000000000)
  %v2107 = select <8 x i1> %v2106, <8 x float> %v2105, <8 x float> splat (float 0x3FF0000000000000)
  %v2108 = fadd <8 x float> %v2105, splat (float 0x3FF0000000000000)
  %v2109 = fdiv <8 x float> %v2107, %v2108
  %v2110 = fmul <8 x float> %v2066, %v2109
  %v2111 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2112 = shufflevector <8 x float> %v2111, <8 x float> poison, <8 x i32> zeroinitializer
  %v2113 = fsub <8 x float> %v2112, %v2109
  %v2114 = fmul <8 x float> %v2110, %v2113
  %v2115 = fmul <8 x float> %v2114, %v2071
  %v2116 = fneg <8 x float> %v2115
  %v2117 = fadd <8 x float> %v1999, %v2116
  %v2118 = add nsw i64 %v1998, 1
  br label %b134
b136:
  %v2119 = fadd <8 x float> %v1993, %v1999
  %v2120 = add nsw i64 %v1992, 128
  br label %b131
b133:
  %v2121 = mul i64 %v1990, 8
  %v2122 = add i64 0, %v2121
  %v2123 = add i64 %v2122, 0
  %v2124 = getelementptr inbounds float, ptr %v54, i64 %v2123
  store <8 x float> %v1993, ptr %v2124, align 4
  %v2125 = add nsw i64 %v1990, 1
  br label %b128
b130:
  br label %b127
b127:
  %v2126 = icmp sgt i64 %v3, 1
  br i1 %v2126, label %b137, label %b138
b137:
  %v2127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2128 = atomicrmw add ptr %v2127, i64 1 acq_rel
  %v2129 = load i64, ptr %v303, align 8
  %v2130 = add i64 %v2129, 1
  store i64 %v2130, ptr %v303, align 8
  %v2131 = mul i64 %v3, %v2130
  br label %b139
b139:
  %v2132 = load atomic i64, ptr %v2127 acquire, align 8
  %v2133 = icmp slt i64 %v2132, %v2131
  br i1 %v2133, label %b140, label %b141
b140:
  %v2134 = call i32 @sched_yield()
  br label %b139
b141:
  br label %b138
b138:
  %v2135 = icmp eq i64 %v2, 0
  br i1 %v2135, label %b142, label %b143
b142:
  br label %b144
b144:
  %v2136 = phi i64 [ 0, %b142 ], [ %v2270, %b149 ]
  %v2137 = icmp slt i64 %v2136, 8
  br i1 %v2137, label %b145, label %b146
b145:
  br label %b147
b147:
  %v2138 = phi i64 [ 0, %b145 ], [ %v2265, %b152 ]
  %v2139 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v2264, %b152 ]
  %v2140 = icmp slt i64 %v2138, %v8
  br i1 %v2140, label %b148, label %b149
b148:
  %v2141 = add i64 %v2138, 128
  %v2142 = icmp slt i64 %v2141, %v8
  %v2143 = select i1 %v2142, i64 %v2141, i64 %v8
  br label %b150
b150:
  %v2144 = phi i64 [ %v2138, %b148 ], [ %v2263, %b151 ]
  %v2145 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v2262, %b151 ]
  %v2146 = icmp slt i64 %v2144, %v2143
  br i1 %v2146, label %b151, label %b152
b151:
  %v2147 = mul i64 %v2144, 8
  %v2148 = getelementptr inbounds float, ptr %v152, i64 %v2147
  %v2149 = mul i64 %v2144, 8
  %v2150 = getelementptr inbounds float, ptr %v118, i64 %v2149
  %v2151 = mul i64 %v2144, 8
  %v2152 = getelementptr inbounds float, ptr %v124, i64 %v2151
  %v2153 = mul i64 %v2144, 8
  %v2154 = getelementptr inbounds float, ptr %v130, i64 %v2153
  %v2155 = mul i64 %v2144, 8
  %v2156 = getelementptr inbounds float, ptr %v136, i64 %v2155
  %v2157 = mul i64 %v2144, 8
  %v2158 = getelementptr inbounds float, ptr %v142, i64 %v2157
  %v2159 = mul i64 %v2144, 8
  %v2160 = getelementptr inbounds float, ptr %v148, i64 %v2159
  %v2161 = add i64 0, %v2136
  %v2162 = getelementptr inbounds float, ptr %v26, i64 %v2161
  %v2163 = load float, ptr %v2162, align 4
  %v2164 = mul i64 %v2144, 8
  %v2165 = getelementptr inbounds float, ptr %v24, i64 %v2164
  %v2166 = add i64 0, %v2136
  %v2167 = getelementptr inbounds float, ptr %v2165, i64 %v2166
  %v2168 = load float, ptr %v2167, align 4
  %v2169 = fmul float %v2163, %v2168
  %v2170 = add i64 0, %v2136
  %v2171 = getelementptr inbounds float, ptr %v28, i64 %v2170
  %v2172 = load float, ptr %v2171, align 4
  %v2173 = fadd float %v2169, %v2172
  %v2174 = add i64 0, 0
  %v2175 = getelementptr inbounds float, ptr %v2148, i64 %v2174
  %v2176 = load <8 x float>, ptr %v2175, align 4
  %v2177 = add i64 0, 0
  %v2178 = getelementptr inbounds float, ptr %v2150, i64 %v2177
  %v2179 = load <8 x float>, ptr %v2178, align 4
  %v2180 = add i64 0, 0
  %v2181 = getelementptr inbounds float, ptr %v2152, i64 %v2180
  %v2182 = load <8 x float>, ptr %v2181, align 4
  %v2183 = fadd <8 x float> %v2179, %v2182
  %v2184 = add i64 0, 0
  %v2185 = getelementptr inbounds float, ptr %v2154, i64 %v2184
  %v2186 = load <8 x float>, ptr %v2185, align 4
  %v2187 = fadd <8 x float> %v2183, %v2186
  %v2188 = add i64 0, 0
  %v2189 = getelementptr inbounds float, ptr %v2156, i64 %v2188
  %v2190 = load <8 x float>, ptr %v2189, align 4
  %v2191 = fadd <8 x float> %v2187, %v2190
  %v2192 = add i64 0, 0
  %v2193 = getelementptr inbounds float, ptr %v2158, i64 %v2192
  %v2194 = load <8 x float>, ptr %v2193, align 4
  %v2195 = fadd <8 x float> %v2191, %v2194
  %v2196 = add i64 0, 0
  %v2197 = getelementptr inbounds float, ptr %v2160, i64 %v2196
  %v2198 = load <8 x float>, ptr %v2197, align 4
  %v2199 = fadd <8 x float> %v2195, %v2198
  %v2200 = mul i64 %v2136, 8
  %v2201 = add i64 0, %v2200
  %v2202 = add i64 %v2201, 0
  %v2203 = getelementptr inbounds float, ptr %v34, i64 %v2202
  %v2204 = load <8 x float>, ptr %v2203, align 4
  %v2205 = fmul <8 x float> %v2199, %v2204
  %v2206 = fadd <8 x float> %v2176, %v2205
  %v2207 = mul i64 %v2136, 8
  %v2208 = add i64 0, %v2207
  %v2209 = add i64 %v2208, 0
  %v2210 = getelementptr inbounds float, ptr %v84, i64 %v2209
  %v2211 = load <8 x float>, ptr %v2210, align 4
  %v2212 = fmul <8 x float> %v2206, %v2211
  %v2213 = mul i64 %v2136, 8
  %v2214 = add i64 0, %v2213
  %v2215 = add i64 %v2214, 0
  %v2216 = getelementptr inbounds float, ptr %v32, i64 %v2215
  %v2217 = load <8 x float>, ptr %v2216, align 4
  %v2218 = mul i64 %v2136, 8
  %v2219 = add i64 0, %v2218
  %v2220 = add i64 %v2219, 0
  %v2221 = getelementptr inbounds float, ptr %v30, i64 %v2220
  %v2222 = load <8 x float>, ptr %v2221, align 4
  %v2223 = insertelement <8 x float> poison, float %v2173, i64 0
  %v2224 = shufflevector <8 x float> %v2223, <8 x float> poison, <8 x i32> zeroinitializer
  %v2225 = fsub <8 x float> %v2224, %v2222
  %v2226 = fmul <8 x float> %v2217, %v2225
  %v2227 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2226)
  %v2228 = fneg <8 x float> %v2227
  %v2229 = fcmp olt <8 x float> %v2228, splat (float 0xC05A400000000000)
  %v2230 = select <8 x i1> %v2229, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2228
  %v2231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2230, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2232 = fsub <8 x float> %v2231, splat (float 0x4168000000000000)
  %v2233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2232, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2230)
  %v2234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2232, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2233)
  %v2235 = bitcast <8 x float> %v2231 to <8 x i32>
  %v2236 = fmul <8 x float> %v2234, %v2234
  %v2237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2234, <8 x float> splat (float 0x3F81227F40000000))
  %v2238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2237, <8 x float> %v2234, <8 x float> splat (float 0x3FA5556740000000))
  %v2239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2238, <8 x float> %v2234, <8 x float> splat (float 0x3FC5554B00000000))
  %v2240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2239, <8 x float> %v2234, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2236, <8 x float> %v2240, <8 x float> %v2234)
  %v2242 = sub <8 x i32> %v2235, splat (i32 1262485250)
  %v2243 = lshr <8 x i32> %v2242, splat (i32 1)
  %v2244 = sub <8 x i32> %v2242, %v2243
  %v2245 = shl <8 x i32> %v2243, splat (i32 23)
  %v2246 = bitcast <8 x i32> %v2245 to <8 x float>
  %v2247 = shl <8 x i32> %v2244, splat (i32 23)
  %v2248 = bitcast <8 x i32> %v2247 to <8 x float>
  %v2249 = fadd <8 x float> %v2241, splat (float 0x3FF0000000000000)
  %v2250 = fmul <8 x float> %v2249, %v2246
  %v2251 = fmul <8 x float> %v2250, %v2248
  %v2252 = fcmp olt <8 x float> %v2226, splat (float 0x0000000000000000)
  %v2253 = select <8 x i1> %v2252, <8 x float> %v2251, <8 x float> splat (float 0x3FF0000000000000)
  %v2254 = fadd <8 x float> %v2251, splat (float 0x3FF0000000000000)
  %v2255 = fdiv <8 x float> %v2253, %v2254
  %v2256 = fmul <8 x float> %v2212, %v2255
  %v2257 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2258 = shufflevector <8 x float> %v2257, <8 x float> poison, <8 x i32> zeroinitializer
  %v2259 = fsub <8 x float> %v2258, %v2255
  %v2260 = fmul <8 x float> %v2256, %v2259
  %v2261 = fmul <8 x float> %v2260, %v2225
  %v2262 = fadd <8 x float> %v2145, %v2261
  %v2263 = add nsw i64 %v2144, 1
  br label %b150
b152:
  %v2264 = fadd <8 x float> %v2139, %v2145
  %v2265 = add nsw i64 %v2138, 128
  br label %b147
b149:
  %v2266 = mul i64 %v2136, 8
  %v2267 = add i64 0, %v2266
  %v2268 = add i64 %v2267, 0
  %v2269 = getelementptr inbounds float, ptr %v56, i64 %v2268
  store <8 x float> %v2139, ptr %v2269, align 4
  %v2270 = add nsw i64 %v2136, 1
  br label %b144
b146:
  br label %b143
b143:
  %v2271 = icmp sgt i64 %v3, 1
  br i1 %v2271, label %b153, label %b154
b153:
  %v2272 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2273 = atomicrmw add ptr %v2272, i64 1 acq_rel
  %v2274 = load i64, ptr %v303, align 8
  %v2275 = add i64 %v2274, 1
  store i64 %v2275, ptr %v303, align 8
  %v2276 = mul i64 %v3, %v2275
  br label %b155
b155:
  %v2277 = load atomic i64, ptr %v2272 acquire, align 8
  %v2278 = icmp slt i64 %v2277, %v2276
  br i1 %v2278, label %b156, label %b157
b156:
  %v2279 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v2280 = icmp eq i64 %v2, 0
  br i1 %v2280, label %b158, label %b159
b158:
  br label %b160
b160:
  %v2281 = phi i64 [ 0, %b158 ], [ %v2404, %b165 ]
  %v2282 = icmp slt i64 %v2281, 8
  br i1 %v2282, label %b161, label %b162
b161:
  br label %b163
b163:
  %v2283 = phi i64 [ 0, %b161 ], [ %v2399, %b168 ]
  %v2284 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v2398, %b168 ]
  %v2285 = icmp slt i64 %v2283, %v8
  br i1 %v2285, label %b164, label %b165
b164:
  %v2286 = add i64 %v2283, 128
  %v2287 = icmp slt i64 %v2286, %v8
  %v2288 = select i1 %v2287, i64 %v2286, i64 %v8
  br label %b166
b166:
  %v2289 = phi i64 [ %v2283, %b164 ], [ %v2397, %b167 ]
  %v2290 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v2396, %b167 ]
  %v2291 = icmp slt i64 %v2289, %v2288
  br i1 %v2291, label %b167, label %b168
b167:
  %v2292 = mul i64 %v2289, 8
  %v2293 = getelementptr inbounds float, ptr %v152, i64 %v2292
  %v2294 = mul i64 %v2289, 8
  %v2295 = getelementptr inbounds float, ptr %v118, i64 %v2294
  %v2296 = mul i64 %v2289, 8
  %v2297 = getelementptr inbounds float, ptr %v124, i64 %v2296
  %v2298 = mul i64 %v2289, 8
  %v2299 = getelementptr inbounds float, ptr %v130, i64 %v2298
  %v2300 = mul i64 %v2289, 8
  %v2301 = getelementptr inbounds float, ptr %v136, i64 %v2300
  %v2302 = mul i64 %v2289, 8
  %v2303 = getelementptr inbounds float, ptr %v142, i64 %v2302
  %v2304 = mul i64 %v2289, 8
  %v2305 = getelementptr inbounds float, ptr %v148, i64 %v2304
  %v2306 = add i64 0, %v2281
  %v2307 = getelementptr inbounds float, ptr %v26, i64 %v2306
  %v2308 = load float, ptr %v2307, align 4
  %v2309 = mul i64 %v2289, 8
  %v2310 = getelementptr inbounds float, ptr %v24, i64 %v2309
  %v2311 = add i64 0, %v2281
  %v2312 = getelementptr inbounds float, ptr %v2310, i64 %v2311
  %v2313 = load float, ptr %v2312, align 4
  %v2314 = fmul float %v2308, %v2313
  %v2315 = add i64 0, %v2281
  %v2316 = getelementptr inbounds float, ptr %v28, i64 %v2315
  %v2317 = load float, ptr %v2316, align 4
  %v2318 = fadd float %v2314, %v2317
  %v2319 = add i64 0, 0
  %v2320 = getelementptr inbounds float, ptr %v2293, i64 %v2319
  %v2321 = load <8 x float>, ptr %v2320, align 4
  %v2322 = add i64 0, 0
  %v2323 = getelementptr inbounds float, ptr %v2295, i64 %v2322
  %v2324 = load <8 x float>, ptr %v2323, align 4
  %v2325 = add i64 0, 0
  %v2326 = getelementptr inbounds float, ptr %v2297, i64 %v2325
  %v2327 = load <8 x float>, ptr %v2326, align 4
  %v2328 = fadd <8 x float> %v2324, %v2327
  %v2329 = add i64 0, 0
  %v2330 = getelementptr inbounds float, ptr %v2299, i64 %v2329
  %v2331 = load <8 x float>, ptr %v2330, align 4
  %v2332 = fadd <8 x float> %v2328, %v2331
  %v2333 = add i64 0, 0
  %v2334 = getelementptr inbounds float, ptr %v2301, i64 %v2333
  %v2335 = load <8 x float>, ptr %v2334, align 4
  %v2336 = fadd <8 x float> %v2332, %v2335
  %v2337 = add i64 0, 0
  %v2338 = getelementptr inbounds float, ptr %v2303, i64 %v2337
  %v2339 = load <8 x float>, ptr %v2338, align 4
  %v2340 = fadd <8 x float> %v2336, %v2339
  %v2341 = add i64 0, 0
  %v2342 = getelementptr inbounds float, ptr %v2305, i64 %v2341
  %v2343 = load <8 x float>, ptr %v2342, align 4
  %v2344 = fadd <8 x float> %v2340, %v2343
  %v2345 = mul i64 %v2281, 8
  %v2346 = add i64 0, %v2345
  %v2347 = add i64 %v2346, 0
  %v2348 = getelementptr inbounds float, ptr %v34, i64 %v2347
  %v2349 = load <8 x float>, ptr %v2348, align 4
  %v2350 = fmul <8 x float> %v2344, %v2349
  %v2351 = fadd <8 x float> %v2321, %v2350
  %v2352 = mul i64 %v2281, 8
  %v2353 = add i64 0, %v2352
  %v2354 = add i64 %v2353, 0
  %v2355 = getelementptr inbounds float, ptr %v32, i64 %v2354
  %v2356 = load <8 x float>, ptr %v2355, align 4
  %v2357 = mul i64 %v2281, 8
  %v2358 = add i64 0, %v2357
  %v2359 = add i64 %v2358, 0
  %v2360 = getelementptr inbounds float, ptr %v30, i64 %v2359
  %v2361 = load <8 x float>, ptr %v2360, align 4
  %v2362 = insertelement <8 x float> poison, float %v2318, i64 0
  %v2363 = shufflevector <8 x float> %v2362, <8 x float> poison, <8 x i32> zeroinitializer
  %v2364 = fsub <8 x float> %v2363, %v2361
  %v2365 = fmul <8 x float> %v2356, %v2364
  %v2366 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2365)
  %v2367 = fneg <8 x float> %v2366
  %v2368 = fcmp olt <8 x float> %v2367, splat (float 0xC05A400000000000)
  %v2369 = select <8 x i1> %v2368, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2367
  %v2370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2369, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2371 = fsub <8 x float> %v2370, splat (float 0x4168000000000000)
  %v2372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2371, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2369)
  %v2373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2371, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2372)
  %v2374 = bitcast <8 x float> %v2370 to <8 x i32>
  %v2375 = fmul <8 x float> %v2373, %v2373
  %v2376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2373, <8 x float> splat (float 0x3F81227F40000000))
  %v2377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2376, <8 x float> %v2373, <8 x float> splat (float 0x3FA5556740000000))
  %v2378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2377, <8 x float> %v2373, <8 x float> splat (float 0x3FC5554B00000000))
  %v2379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2378, <8 x float> %v2373, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2375, <8 x float> %v2379, <8 x float> %v2373)
  %v2381 = sub <8 x i32> %v2374, splat (i32 1262485250)
  %v2382 = lshr <8 x i32> %v2381, splat (i32 1)
  %v2383 = sub <8 x i32> %v2381, %v2382
  %v2384 = shl <8 x i32> %v2382, splat (i32 23)
  %v2385 = bitcast <8 x i32> %v2384 to <8 x float>
  %v2386 = shl <8 x i32> %v2383, splat (i32 23)
  %v2387 = bitcast <8 x i32> %v2386 to <8 x float>
  %v2388 = fadd <8 x float> %v2380, splat (float 0x3FF0000000000000)
  %v2389 = fmul <8 x float> %v2388, %v2385
  %v2390 = fmul <8 x float> %v2389, %v2387
  %v2391 = fcmp olt <8 x float> %v2365, splat (float 0x0000000000000000)
  %v2392 = select <8 x i1> %v2391, <8 x float> %v2390, <8 x float> splat (float 0x3FF0000000000000)
  %v2393 = fadd <8 x float> %v2390, splat (float 0x3FF0000000000000)
  %v2394 = fdiv <8 x float> %v2392, %v2393
  %v2395 = fmul <8 x float> %v2351, %v2394
  %v2396 = fadd <8 x float> %v2290, %v2395
  %v2397 = add nsw i64 %v2289, 1
  br label %b166
b168:
  %v2398 = fadd <8 x float> %v2284, %v2290
  %v2399 = add nsw i64 %v2283, 128
  br label %b163
b165:
  %v2400 = mul i64 %v2281, 8
  %v2401 = add i64 0, %v2400
  %v2402 = add i64 %v2401, 0
  %v2403 = getelementptr inbounds float, ptr %v156, i64 %v2402
  store <8 x float> %v2284, ptr %v2403, align 4
  %v2404 = add nsw i64 %v2281, 1
  br label %b160
b162:
  br label %b159
b159:
  %v2405 = icmp sgt i64 %v3, 1
  br i1 %v2405, label %b169, label %b170
b169:
  %v2406 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2407 = atomicrmw add ptr %v2406, i64 1 acq_rel
  %v2408 = load i64, ptr %v303, align 8
  %v2409 = add i64 %v2408, 1
  store i64 %v2409, ptr %v303, align 8
  %v2410 = mul i64 %v3, %v2409
  br label %b171
b171:
  %v2411 = load atomic i64, ptr %v2406 acquire, align 8
  %v2412 = icmp slt i64 %v2411, %v2410
  br i1 %v2412, label %b172, label %b173
b172:
  %v2413 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v2414 = icmp eq i64 %v2, 0
  br i1 %v2414, label %b174, label %b175
b174:
  br label %b176
b176:
  %v2415 = phi i64 [ 0, %b174 ], [ %v2532, %b181 ]
  %v2416 = icmp slt i64 %v2415, 8
  br i1 %v2416, label %b177, label %b178
b177:
  br label %b179
b179:
  %v2417 = phi i64 [ 0, %b177 ], [ %v2527, %b184 ]
  %v2418 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v2526, %b184 ]
  %v2419 = icmp slt i64 %v2417, %v8
  br i1 %v2419, label %b180, label %b181
b180:
  %v2420 = add i64 %v2417, 128
  %v2421 = icmp slt i64 %v2420, %v8
  %v2422 = select i1 %v2421, i64 %v2420, i64 %v8
  br label %b182
b182:
  %v2423 = phi i64 [ %v2417, %b180 ], [ %v2525, %b183 ]
  %v2424 = phi <8 x float> [ splat (float 0x0000000000000000), %b180 ], [ %v2524, %b183 ]
  %v2425 = icmp slt i64 %v2423, %v2422
  br i1 %v2425, label %b183, label %b184
b183:
  %v2426 = mul i64 %v2423, 8
  %v2427 = getelementptr inbounds float, ptr %v118, i64 %v2426
  %v2428 = mul i64 %v2423, 8
  %v2429 = getelementptr inbounds float, ptr %v124, i64 %v2428
  %v2430 = mul i64 %v2423, 8
  %v2431 = getelementptr inbounds float, ptr %v130, i64 %v2430
  %v2432 = mul i64 %v2423, 8
  %v2433 = getelementptr inbounds float, ptr %v136, i64 %v2432
  %v2434 = mul i64 %v2423, 8
  %v2435 = getelementptr inbounds float, ptr %v142, i64 %v2434
  %v2436 = mul i64 %v2423, 8
  %v2437 = getelementptr inbounds float, ptr %v148, i64 %v2436
  %v2438 = add i64 0, %v2415
  %v2439 = getelementptr inbounds float, ptr %v26, i64 %v2438
  %v2440 = load float, ptr %v2439, align 4
  %v2441 = mul i64 %v2423, 8
  %v2442 = getelementptr inbounds float, ptr %v24, i64 %v2441
  %v2443 = add i64 0, %v2415
  %v2444 = getelementptr inbounds float, ptr %v2442, i64 %v2443
  %v2445 = load float, ptr %v2444, align 4
  %v2446 = fmul float %v2440, %v2445
  %v2447 = add i64 0, %v2415
  %v2448 = getelementptr inbounds float, ptr %v28, i64 %v2447
  %v2449 = load float, ptr %v2448, align 4
  %v2450 = fadd float %v2446, %v2449
  %v2451 = add i64 0, 0
  %v2452 = getelementptr inbounds float, ptr %v2427, i64 %v2451
  %v2453 = load <8 x float>, ptr %v2452, align 4
  %v2454 = add i64 0, 0
  %v2455 = getelementptr inbounds float, ptr %v2429, i64 %v2454
  %v2456 = load <8 x float>, ptr %v2455, align 4
  %v2457 = fadd <8 x float> %v2453, %v2456
  %v2458 = add i64 0, 0
  %v2459 = getelementptr inbounds float, ptr %v2431, i64 %v2458
  %v2460 = load <8 x float>, ptr %v2459, align 4
  %v2461 = fadd <8 x float> %v2457, %v2460
  %v2462 = add i64 0, 0
  %v2463 = getelementptr inbounds float, ptr %v2433, i64 %v2462
  %v2464 = load <8 x float>, ptr %v2463, align 4
  %v2465 = fadd <8 x float> %v2461, %v2464
  %v2466 = add i64 0, 0
  %v2467 = getelementptr inbounds float, ptr %v2435, i64 %v2466
  %v2468 = load <8 x float>, ptr %v2467, align 4
  %v2469 = fadd <8 x float> %v2465, %v2468
  %v2470 = add i64 0, 0
  %v2471 = getelementptr inbounds float, ptr %v2437, i64 %v2470
  %v2472 = load <8 x float>, ptr %v2471, align 4
  %v2473 = fadd <8 x float> %v2469, %v2472
  %v2474 = mul i64 %v2415, 8
  %v2475 = add i64 0, %v2474
  %v2476 = add i64 %v2475, 0
  %v2477 = getelementptr inbounds float, ptr %v84, i64 %v2476
  %v2478 = load <8 x float>, ptr %v2477, align 4
  %v2479 = mul i64 %v2415, 8
  %v2480 = add i64 0, %v2479
  %v2481 = add i64 %v2480, 0
  %v2482 = getelementptr inbounds float, ptr %v32, i64 %v2481
  %v2483 = load <8 x float>, ptr %v2482, align 4
  %v2484 = mul i64 %v2415, 8
  %v2485 = add i64 0, %v2484
  %v2486 = add i64 %v2485, 0
  %v2487 = getelementptr inbounds float, ptr %v30, i64 %v2486
  %v2488 = load <8 x float>, ptr %v2487, align 4
  %v2489 = insertelement <8 x float> poison, float %v2450, i64 0
  %v2490 = shufflevector <8 x float> %v2489, <8 x float> poison, <8 x i32> zeroinitializer
  %v2491 = fsub <8 x float> %v2490, %v2488
  %v2492 = fmul <8 x float> %v2483, %v2491
  %v2493 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2492)
  %v2494 = fneg <8 x float> %v2493
  %v2495 = fcmp olt <8 x float> %v2494, splat (float 0xC05A400000000000)
  %v2496 = select <8 x i1> %v2495, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2494
  %v2497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2496, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2498 = fsub <8 x float> %v2497, splat (float 0x4168000000000000)
  %v2499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2498, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2496)
  %v2500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2498, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2499)
  %v2501 = bitcast <8 x float> %v2497 to <8 x i32>
  %v2502 = fmul <8 x float> %v2500, %v2500
  %v2503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2500, <8 x float> splat (float 0x3F81227F40000000))
  %v2504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2503, <8 x float> %v2500, <8 x float> splat (float 0x3FA5556740000000))
  %v2505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2504, <8 x float> %v2500, <8 x float> splat (float 0x3FC5554B00000000))
  %v2506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2505, <8 x float> %v2500, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2502, <8 x float> %v2506, <8 x float> %v2500)
  %v2508 = sub <8 x i32> %v2501, splat (i32 1262485250)
  %v2509 = lshr <8 x i32> %v2508, splat (i32 1)
  %v2510 = sub <8 x i32> %v2508, %v2509
  %v2511 = shl <8 x i32> %v2509, splat (i32 23)
  %v2512 = bitcast <8 x i32> %v2511 to <8 x float>
  %v2513 = shl <8 x i32> %v2510, splat (i32 23)
  %v2514 = bitcast <8 x i32> %v2513 to <8 x float>
  %v2515 = fadd <8 x float> %v2507, splat (float 0x3FF0000000000000)
  %v2516 = fmul <8 x float> %v2515, %v2512
  %v2517 = fmul <8 x float> %v2516, %v2514
  %v2518 = fcmp olt <8 x float> %v2492, splat (float 0x0000000000000000)
  %v2519 = select <8 x i1> %v2518, <8 x float> %v2517, <8 x float> splat (float 0x3FF0000000000000)
  %v2520 = fadd <8 x float> %v2517, splat (float 0x3FF0000000000000)
  %v2521 = fdiv <8 x float> %v2519, %v2520
  %v2522 = fmul <8 x float> %v2478, %v2521
  %v2523 = fmul <8 x float> %v2473, %v2522
  %v2524 = fadd <8 x float> %v2424, %v2523
  %v2525 = add nsw i64 %v2423, 1
  br label %b182
b184:
  %v2526 = fadd <8 x float> %v2418, %v2424
  %v2527 = add nsw i64 %v2417, 128
  br label %b179
b181:
  %v2528 = mul i64 %v2415, 8
  %v2529 = add i64 0, %v2528
  %v2530 = add i64 %v2529, 0
  %v2531 = getelementptr inbounds float, ptr %v58, i64 %v2530
  store <8 x float> %v2418, ptr %v2531, align 4
  %v2532 = add nsw i64 %v2415, 1
  br label %b176
b178:
  br label %b175
b175:
  %v2533 = icmp sgt i64 %v3, 1
  br i1 %v2533, label %b185, label %b186
b185:
  %v2534 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2535 = atomicrmw add ptr %v2534, i64 1 acq_rel
  %v2536 = load i64, ptr %v303, align 8
  %v2537 = add i64 %v2536, 1
  store i64 %v2537, ptr %v303, align 8
  %v2538 = mul i64 %v3, %v2537
  br label %b187
b187:
  %v2539 = load atomic i64, ptr %v2534 acquire, align 8
  %v2540 = icmp slt i64 %v2539, %v2538
  br i1 %v2540, label %b188, label %b189
b188:
  %v2541 = call i32 @sched_yield()
  br label %b187
b189:
  br label %b186
b186:
  %v2542 = icmp eq i64 %v2, 0
  br i1 %v2542, label %b190, label %b191
b190:
  br label %b192
b192:
  %v2543 = phi i64 [ 0, %b190 ], [ %v2640, %b197 ]
  %v2544 = icmp slt i64 %v2543, 8
  br i1 %v2544, label %b193, label %b194
b193:
  br label %b195
b195:
  %v2545 = phi i64 [ 0, %b193 ], [ %v2635, %b200 ]
  %v2546 = phi <8 x float> [ splat (float 0x0000000000000000), %b193 ], [ %v2634, %b200 ]
  %v2547 = icmp slt i64 %v2545, %v8
  br i1 %v2547, label %b196, label %b197
b196:
  %v2548 = add i64 %v2545, 128
  %v2549 = icmp slt i64 %v2548, %v8
  %v2550 = select i1 %v2549, i64 %v2548, i64 %v8
  br label %b198
b198:
  %v2551 = phi i64 [ %v2545, %b196 ], [ %v2633, %b199 ]
  %v2552 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v2632, %b199 ]
  %v2553 = icmp slt i64 %v2551, %v2550
  br i1 %v2553, label %b199, label %b200
b199:
  %v2554 = mul i64 %v2551, 8
  %v2555 = getelementptr inbounds float, ptr %v120, i64 %v2554
  %v2556 = mul i64 %v2551, 8
  %v2557 = getelementptr inbounds float, ptr %v118, i64 %v2556
  %v2558 = mul i64 %v2551, 8
  %v2559 = getelementptr inbounds float, ptr %v114, i64 %v2558
  %v2560 = add i64 0, %v2543
  %v2561 = getelementptr inbounds float, ptr %v2559, i64 %v2560
  %v2562 = load float, ptr %v2561, align 4
  %v2563 = add i64 0, 0
  %v2564 = getelementptr inbounds float, ptr %v2555, i64 %v2563
  %v2565 = load <8 x float>, ptr %v2564, align 4
  %v2566 = add i64 0, 0
  %v2567 = getelementptr inbounds float, ptr %v2557, i64 %v2566
  %v2568 = load <8 x float>, ptr %v2567, align 4
  %v2569 = mul i64 %v2543, 8
  %v2570 = add i64 0, %v2569
  %v2571 = add i64 %v2570, 0
  %v2572 = getelementptr inbounds float, ptr %v40, i64 %v2571
  %v2573 = load <8 x float>, ptr %v2572, align 4
  %v2574 = fmul <8 x float> %v2568, %v2573
  %v2575 = fadd <8 x float> %v2565, %v2574
  %v2576 = mul i64 %v2543, 8
  %v2577 = add i64 0, %v2576
  %v2578 = add i64 %v2577, 0
  %v2579 = getelementptr inbounds float, ptr %v86, i64 %v2578
  %v2580 = load <8 x float>, ptr %v2579, align 4
  %v2581 = fmul <8 x float> %v2575, %v2580
  %v2582 = mul i64 %v2543, 8
  %v2583 = add i64 0, %v2582
  %v2584 = add i64 %v2583, 0
  %v2585 = getelementptr inbounds float, ptr %v38, i64 %v2584
  %v2586 = load <8 x float>, ptr %v2585, align 4
  %v2587 = mul i64 %v2543, 8
  %v2588 = add i64 0, %v2587
  %v2589 = add i64 %v2588, 0
  %v2590 = getelementptr inbounds float, ptr %v36, i64 %v2589
  %v2591 = load <8 x float>, ptr %v2590, align 4
  %v2592 = insertelement <8 x float> poison, float %v2562, i64 0
  %v2593 = shufflevector <8 x float> %v2592, <8 x float> poison, <8 x i32> zeroinitializer
  %v2594 = fsub <8 x float> %v2593, %v2591
  %v2595 = fmul <8 x float> %v2586, %v2594
  %v2596 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2595)
  %v2597 = fneg <8 x float> %v2596
  %v2598 = fcmp olt <8 x float> %v2597, splat (float 0xC05A400000000000)
  %v2599 = select <8 x i1> %v2598, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2597
  %v2600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2599, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2601 = fsub <8 x float> %v2600, splat (float 0x4168000000000000)
  %v2602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2601, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2599)
  %v2603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2601, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2602)
  %v2604 = bitcast <8 x float> %v2600 to <8 x i32>
  %v2605 = fmul <8 x float> %v2603, %v2603
  %v2606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2603, <8 x float> splat (float 0x3F81227F40000000))
  %v2607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2606, <8 x float> %v2603, <8 x float> splat (float 0x3FA5556740000000))
  %v2608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2607, <8 x float> %v2603, <8 x float> splat (float 0x3FC5554B00000000))
  %v2609 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2608, <8 x float> %v2603, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2605, <8 x float> %v2609, <8 x float> %v2603)
  %v2611 = sub <8 x i32> %v2604, splat (i32 1262485250)
  %v2612 = lshr <8 x i32> %v2611, splat (i32 1)
  %v2613 = sub <8 x i32> %v2611, %v2612
  %v2614 = shl <8 x i32> %v2612, splat (i32 23)
  %v2615 = bitcast <8 x i32> %v2614 to <8 x float>
  %v2616 = shl <8 x i32> %v2613, splat (i32 23)
  %v2617 = bitcast <8 x i32> %v2616 to <8 x float>
  %v2618 = fadd <8 x float> %v2610, splat (float 0x3FF0000000000000)
  %v2619 = fmul <8 x float> %v2618, %v2615
  %v2620 = fmul <8 x float> %v2619, %v2617
  %v2621 = fcmp olt <8 x float> %v2595, splat (float 0x0000000000000000)
  %v2622 = select <8 x i1> %v2621, <8 x float> %v2620, <8 x float> splat (float 0x3FF0000000000000)
  %v2623 = fadd <8 x float> %v2620, splat (float 0x3FF0000000000000)
  %v2624 = fdiv <8 x float> %v2622, %v2623
  %v2625 = fmul <8 x float> %v2581, %v2624
  %v2626 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2627 = shufflevector <8 x float> %v2626, <8 x float> poison, <8 x i32> zeroinitializer
  %v2628 = fsub <8 x float> %v2627, %v2624
  %v2629 = fmul <8 x float> %v2625, %v2628
  %v2630 = fmul <8 x float> %v2629, %v2586
  %v2631 = fneg <8 x float> %v2630
  %v2632 = fadd <8 x float> %v2552, %v2631
  %v2633 = add nsw i64 %v2551, 1
  br label %b198
b200:
  %v2634 = fadd <8 x float> %v2546, %v2552
  %v2635 = add nsw i64 %v2545, 128
  br label %b195
b197:
  %v2636 = mul i64 %v2543, 8
  %v2637 = add i64 0, %v2636
  %v2638 = add i64 %v2637, 0
  %v2639 = getelementptr inbounds float, ptr %v158, i64 %v2638
  store <8 x float> %v2546, ptr %v2639, align 4
  %v2640 = add nsw i64 %v2543, 1
  br label %b192
b194:
  br label %b191
b191:
  %v2641 = icmp sgt i64 %v3, 1
  br i1 %v2641, label %b201, label %b202
b201:
  %v2642 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2643 = atomicrmw add ptr %v2642, i64 1 acq_rel
  %v2644 = load i64, ptr %v303, align 8
  %v2645 = add i64 %v2644, 1
  store i64 %v2645, ptr %v303, align 8
  %v2646 = mul i64 %v3, %v2645
  br label %b203
b203:
  %v2647 = load atomic i64, ptr %v2642 acquire, align 8
  %v2648 = icmp slt i64 %v2647, %v2646
  br i1 %v2648, label %b204, label %b205
b204:
  %v2649 = call i32 @sched_yield()
  br label %b203
b205:
  br label %b202
b202:
  %v2650 = icmp eq i64 %v2, 0
  br i1 %v2650, label %b206, label %b207
b206:
  br label %b208
b208:
  %v2651 = phi i64 [ 0, %b206 ], [ %v2748, %b213 ]
  %v2652 = icmp slt i64 %v2651, 8
  br i1 %v2652, label %b209, label %b210
b209:
  br label %b211
b211:
  %v2653 = phi i64 [ 0, %b209 ], [ %v2743, %b216 ]
  %v2654 = phi <8 x float> [ splat (float 0x0000000000000000), %b209 ], [ %v2742, %b216 ]
  %v2655 = icmp slt i64 %v2653, %v8
  br i1 %v2655, label %b212, label %b213
b212:
  %v2656 = add i64 %v2653, 128
  %v2657 = icmp slt i64 %v2656, %v8
  %v2658 = select i1 %v2657, i64 %v2656, i64 %v8
  br label %b214
b214:
  %v2659 = phi i64 [ %v2653, %b212 ], [ %v2741, %b215 ]
  %v2660 = phi <8 x float> [ splat (float 0x0000000000000000), %b212 ], [ %v2740, %b215 ]
  %v2661 = icmp slt i64 %v2659, %v2658
  br i1 %v2661, label %b215, label %b216
b215:
  %v2662 = mul i64 %v2659, 8
  %v2663 = getelementptr inbounds float, ptr %v126, i64 %v2662
  %v2664 = mul i64 %v2659, 8
  %v2665 = getelementptr inbounds float, ptr %v124, i64 %v2664
  %v2666 = mul i64 %v2659, 8
  %v2667 = getelementptr inbounds float, ptr %v110, i64 %v2666
  %v2668 = add i64 0, %v2651
  %v2669 = getelementptr inbounds float, ptr %v2667, i64 %v2668
  %v2670 = load float, ptr %v2669, align 4
  %v2671 = add i64 0, 0
  %v2672 = getelementptr inbounds float, ptr %v2663, i64 %v2671
  %v2673 = load <8 x float>, ptr %v2672, align 4
  %v2674 = add i64 0, 0
  %v2675 = getelementptr inbounds float, ptr %v2665, i64 %v2674
  %v2676 = load <8 x float>, ptr %v2675, align 4
  %v2677 = mul i64 %v2651, 8
  %v2678 = add i64 0, %v2677
  %v2679 = add i64 %v2678, 0
  %v2680 = getelementptr inbounds float, ptr %v40, i64 %v2679
  %v2681 = load <8 x float>, ptr %v2680, align 4
  %v2682 = fmul <8 x float> %v2676, %v2681
  %v2683 = fadd <8 x float> %v2673, %v2682
  %v2684 = mul i64 %v2651, 8
  %v2685 = add i64 0, %v2684
  %v2686 = add i64 %v2685, 0
  %v2687 = getelementptr inbounds float, ptr %v86, i64 %v2686
  %v2688 = load <8 x float>, ptr %v2687, align 4
  %v2689 = fmul <8 x float> %v2683, %v2688
  %v2690 = mul i64 %v2651, 8
  %v2691 = add i64 0, %v2690
  %v2692 = add i64 %v2691, 0
  %v2693 = getelementptr inbounds float, ptr %v38, i64 %v2692
  %v2694 = load <8 x float>, ptr %v2693, align 4
  %v2695 = mul i64 %v2651, 8
  %v2696 = add i64 0, %v2695
  %v2697 = add i64 %v2696, 0
  %v2698 = getelementptr inbounds float, ptr %v36, i64 %v2697
  %v2699 = load <8 x float>, ptr %v2698, align 4
  %v2700 = insertelement <8 x float> poison, float %v2670, i64 0
  %v2701 = shufflevector <8 x float> %v2700, <8 x float> poison, <8 x i32> zeroinitializer
  %v2702 = fsub <8 x float> %v2701, %v2699
  %v2703 = fmul <8 x float> %v2694, %v2702
  %v2704 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2703)
  %v2705 = fneg <8 x float> %v2704
  %v2706 = fcmp olt <8 x float> %v2705, splat (float 0xC05A400000000000)
  %v2707 = select <8 x i1> %v2706, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2705
  %v2708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2707, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2709 = fsub <8 x float> %v2708, splat (float 0x4168000000000000)
  %v2710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2709, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2707)
  %v2711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2709, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2710)
  %v2712 = bitcast <8 x float> %v2708 to <8 x i32>
  %v2713 = fmul <8 x float> %v2711, %v2711
  %v2714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2711, <8 x float> splat (float 0x3F81227F40000000))
  %v2715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2714, <8 x float> %v2711, <8 x float> splat (float 0x3FA5556740000000))
  %v2716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2715, <8 x float> %v2711, <8 x float> splat (float 0x3FC5554B00000000))
  %v2717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2716, <8 x float> %v2711, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2713, <8 x float> %v2717, <8 x float> %v2711)
  %v2719 = sub <8 x i32> %v2712, splat (i32 1262485250)
  %v2720 = lshr <8 x i32> %v2719, splat (i32 1)
  %v2721 = sub <8 x i32> %v2719, %v2720
  %v2722 = shl <8 x i32> %v2720, splat (i32 23)
  %v2723 = bitcast <8 x i32> %v2722 to <8 x float>
  %v2724 = shl <8 x i32> %v2721, splat (i32 23)
  %v2725 = bitcast <8 x i32> %v2724 to <8 x float>
  %v2726 = fadd <8 x float> %v2718, splat (float 0x3FF0000000000000)
  %v2727 = fmul <8 x float> %v2726, %v2723
  %v2728 = fmul <8 x float> %v2727, %v2725
  %v2729 = fcmp olt <8 x float> %v2703, splat (float 0x0000000000000000)
  %v2730 = select <8 x i1> %v2729, <8 x float> %v2728, <8 x float> splat (float 0x3FF0000000000000)
  %v2731 = fadd <8 x float> %v2728, splat (float 0x3FF0000000000000)
  %v2732 = fdiv <8 x float> %v2730, %v2731
  %v2733 = fmul <8 x float> %v2689, %v2732
  %v2734 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2735 = shufflevector <8 x float> %v2734, <8 x float> poison, <8 x i32> zeroinitializer
  %v2736 = fsub <8 x float> %v2735, %v2732
  %v2737 = fmul <8 x float> %v2733, %v2736
  %v2738 = fmul <8 x float> %v2737, %v2694
  %v2739 = fneg <8 x float> %v2738
  %v2740 = fadd <8 x float> %v2660, %v2739
  %v2741 = add nsw i64 %v2659, 1
  br label %b214
b216:
  %v2742 = fadd <8 x float> %v2654, %v2660
  %v2743 = add nsw i64 %v2653, 128
  br label %b211
b213:
  %v2744 = mul i64 %v2651, 8
  %v2745 = add i64 0, %v2744
  %v2746 = add i64 %v2745, 0
  %v2747 = getelementptr inbounds float, ptr %v160, i64 %v2746
  store <8 x float> %v2654, ptr %v2747, align 4
  %v2748 = add nsw i64 %v2651, 1
  br label %b208
b210:
  br label %b207
b207:
  %v2749 = icmp sgt i64 %v3, 1
  br i1 %v2749, label %b217, label %b218
b217:
  %v2750 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2751 = atomicrmw add ptr %v2750, i64 1 acq_rel
  %v2752 = load i64, ptr %v303, align 8
  %v2753 = add i64 %v2752, 1
  store i64 %v2753, ptr %v303, align 8
  %v2754 = mul i64 %v3, %v2753
  br label %b219
b219:
  %v2755 = load atomic i64, ptr %v2750 acquire, align 8
  %v2756 = icmp slt i64 %v2755, %v2754
  br i1 %v2756, label %b220, label %b221
b220:
  %v2757 = call i32 @sched_yield()
  br label %b219
b221:
  br label %b218
b218:
  %v2758 = icmp eq i64 %v2, 0
  br i1 %v2758, label %b222, label %b223
b222:
  br label %b224
b224:
  %v2759 = phi i64 [ 0, %b222 ], [ %v2856, %b229 ]
  %v2760 = icmp slt i64 %v2759, 8
  br i1 %v2760, label %b225, label %b226
b225:
  br label %b227
b227:
  %v2761 = phi i64 [ 0, %b225 ], [ %v2851, %b232 ]
  %v2762 = phi <8 x float> [ splat (float 0x0000000000000000), %b225 ], [ %v2850, %b232 ]
  %v2763 = icmp slt i64 %v2761, %v8
  br i1 %v2763, label %b228, label %b229
b228:
  %v2764 = add i64 %v2761, 128
  %v2765 = icmp slt i64 %v2764, %v8
  %v2766 = select i1 %v2765, i64 %v2764, i64 %v8
  br label %b230
b230:
  %v2767 = phi i64 [ %v2761, %b228 ], [ %v2849, %b231 ]
  %v2768 = phi <8 x float> [ splat (float 0x0000000000000000), %b228 ], [ %v2848, %b231 ]
  %v2769 = icmp slt i64 %v2767, %v2766
  br i1 %v2769, label %b231, label %b232
b231:
  %v2770 = mul i64 %v2767, 8
  %v2771 = getelementptr inbounds float, ptr %v132, i64 %v2770
  %v2772 = mul i64 %v2767, 8
  %v2773 = getelementptr inbounds float, ptr %v130, i64 %v2772
  %v2774 = mul i64 %v2767, 8
  %v2775 = getelementptr inbounds float, ptr %v106, i64 %v2774
  %v2776 = add i64 0, %v2759
  %v2777 = getelementptr inbounds float, ptr %v2775, i64 %v2776
  %v2778 = load float, ptr %v2777, align 4
  %v2779 = add i64 0, 0
  %v2780 = getelementptr inbounds float, ptr %v2771, i64 %v2779
  %v2781 = load <8 x float>, ptr %v2780, align 4
  %v2782 = add i64 0, 0
  %v2783 = getelementptr inbounds float, ptr %v2773, i64 %v2782
  %v2784 = load <8 x float>, ptr %v2783, align 4
  %v2785 = mul i64 %v2759, 8
  %v2786 = add i64 0, %v2785
  %v2787 = add i64 %v2786, 0
  %v2788 = getelementptr inbounds float, ptr %v40, i64 %v2787
  %v2789 = load <8 x float>, ptr %v2788, align 4
  %v2790 = fmul <8 x float> %v2784, %v2789
  %v2791 = fadd <8 x float> %v2781, %v2790
  %v2792 = mul i64 %v2759, 8
  %v2793 = add i64 0, %v2792
  %v2794 = add i64 %v2793, 0
  %v2795 = getelementptr inbounds float, ptr %v86, i64 %v2794
  %v2796 = load <8 x float>, ptr %v2795, align 4
  %v2797 = fmul <8 x float> %v2791, %v2796
  %v2798 = mul i64 %v2759, 8
  %v2799 = add i64 0, %v2798
  %v2800 = add i64 %v2799, 0
  %v2801 = getelementptr inbounds float, ptr %v38, i64 %v2800
  %v2802 = load <8 x float>, ptr %v2801, align 4
  %v2803 = mul i64 %v2759, 8
  %v2804 = add i64 0, %v2803
  %v2805 = add i64 %v2804, 0
  %v2806 = getelementptr inbounds float, ptr %v36, i64 %v2805
  %v2807 = load <8 x float>, ptr %v2806, align 4
  %v2808 = insertelement <8 x float> poison, float %v2778, i64 0
  %v2809 = shufflevector <8 x float> %v2808, <8 x float> poison, <8 x i32> zeroinitializer
  %v2810 = fsub <8 x float> %v2809, %v2807
  %v2811 = fmul <8 x float> %v2802, %v2810
  %v2812 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2811)
  %v2813 = fneg <8 x float> %v2812
  %v2814 = fcmp olt <8 x float> %v2813, splat (float 0xC05A400000000000)
  %v2815 = select <8 x i1> %v2814, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2813
  %v2816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2815, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2817 = fsub <8 x float> %v2816, splat (float 0x4168000000000000)
  %v2818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2817, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2815)
  %v2819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2817, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2818)
  %v2820 = bitcast <8 x float> %v2816 to <8 x i32>
  %v2821 = fmul <8 x float> %v2819, %v2819
  %v2822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2819, <8 x float> splat (float 0x3F81227F40000000))
  %v2823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2822, <8 x float> %v2819, <8 x float> splat (float 0x3FA5556740000000))
  %v2824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2823, <8 x float> %v2819, <8 x float> splat (float 0x3FC5554B00000000))
  %v2825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2824, <8 x float> %v2819, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2821, <8 x float> %v2825, <8 x float> %v2819)
  %v2827 = sub <8 x i32> %v2820, splat (i32 1262485250)
  %v2828 = lshr <8 x i32> %v2827, splat (i32 1)
  %v2829 = sub <8 x i32> %v2827, %v2828
  %v2830 = shl <8 x i32> %v2828, splat (i32 23)
  %v2831 = bitcast <8 x i32> %v2830 to <8 x float>
  %v2832 = shl <8 x i32> %v2829, splat (i32 23)
  %v2833 = bitcast <8 x i32> %v2832 to <8 x float>
  %v2834 = fadd <8 x float> %v2826, splat (float 0x3FF0000000000000)
  %v2835 = fmul <8 x float> %v2834, %v2831
  %v2836 = fmul <8 x float> %v2835, %v2833
  %v2837 = fcmp olt <8 x float> %v2811, splat (float 0x0000000000000000)
  %v2838 = select <8 x i1> %v2837, <8 x float> %v2836, <8 x float> splat (float 0x3FF0000000000000)
  %v2839 = fadd <8 x float> %v2836, splat (float 0x3FF0000000000000)
  %v2840 = fdiv <8 x float> %v2838, %v2839
  %v2841 = fmul <8 x float> %v2797, %v2840
  %v2842 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2843 = shufflevector <8 x float> %v2842, <8 x float> poison, <8 x i32> zeroinitializer
  %v2844 = fsub <8 x float> %v2843, %v2840
  %v2845 = fmul <8 x float> %v2841, %v2844
  %v2846 = fmul <8 x float> %v2845, %v2802
  %v2847 = fneg <8 x float> %v2846
  %v2848 = fadd <8 x float> %v2768, %v2847
  %v2849 = add nsw i64 %v2767, 1
  br label %b230
b232:
  %v2850 = fadd <8 x float> %v2762, %v2768
  %v2851 = add nsw i64 %v2761, 128
  br label %b227
b229:
  %v2852 = mul i64 %v2759, 8
  %v2853 = add i64 0, %v2852
  %v2854 = add i64 %v2853, 0
  %v2855 = getelementptr inbounds float, ptr %v162, i64 %v2854
  store <8 x float> %v2762, ptr %v2855, align 4
  %v2856 = add nsw i64 %v2759, 1
  br label %b224
b226:
  br label %b223
b223:
  %v2857 = icmp sgt i64 %v3, 1
  br i1 %v2857, label %b233, label %b234
b233:
  %v2858 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2859 = atomicrmw add ptr %v2858, i64 1 acq_rel
  %v2860 = load i64, ptr %v303, align 8
  %v2861 = add i64 %v2860, 1
  store i64 %v2861, ptr %v303, align 8
  %v2862 = mul i64 %v3, %v2861
  br label %b235
b235:
  %v2863 = load atomic i64, ptr %v2858 acquire, align 8
  %v2864 = icmp slt i64 %v2863, %v2862
  br i1 %v2864, label %b236, label %b237
b236:
  %v2865 = call i32 @sched_yield()
  br label %b235
b237:
  br label %b234
b234:
  %v2866 = icmp eq i64 %v2, 0
  br i1 %v2866, label %b238, label %b239
b238:
  br label %b240
b240:
  %v2867 = phi i64 [ 0, %b238 ], [ %v2964, %b245 ]
  %v2868 = icmp slt i64 %v2867, 8
  br i1 %v2868, label %b241, label %b242
b241:
  br label %b243
b243:
  %v2869 = phi i64 [ 0, %b241 ], [ %v2959, %b248 ]
  %v2870 = phi <8 x float> [ splat (float 0x0000000000000000), %b241 ], [ %v2958, %b248 ]
  %v2871 = icmp slt i64 %v2869, %v8
  br i1 %v2871, label %b244, label %b245
b244:
  %v2872 = add i64 %v2869, 128
  %v2873 = icmp slt i64 %v2872, %v8
  %v2874 = select i1 %v2873, i64 %v2872, i64 %v8
  br label %b246
b246:
  %v2875 = phi i64 [ %v2869, %b244 ], [ %v2957, %b247 ]
  %v2876 = phi <8 x float> [ splat (float 0x0000000000000000), %b244 ], [ %v2956, %b247 ]
  %v2877 = icmp slt i64 %v2875, %v2874
  br i1 %v2877, label %b247, label %b248
b247:
  %v2878 = mul i64 %v2875, 8
  %v2879 = getelementptr inbounds float, ptr %v138, i64 %v2878
  %v2880 = mul i64 %v2875, 8
  %v2881 = getelementptr inbounds float, ptr %v136, i64 %v2880
  %v2882 = mul i64 %v2875, 8
  %v2883 = getelementptr inbounds float, ptr %v102, i64 %v2882
  %v2884 = add i64 0, %v2867
  %v2885 = getelementptr inbounds float, ptr %v2883, i64 %v2884
  %v2886 = load float, ptr %v2885, align 4
  %v2887 = add i64 0, 0
  %v2888 = getelementptr inbounds float, ptr %v2879, i64 %v2887
  %v2889 = load <8 x float>, ptr %v2888, align 4
  %v2890 = add i64 0, 0
  %v2891 = getelementptr inbounds float, ptr %v2881, i64 %v2890
  %v2892 = load <8 x float>, ptr %v2891, align 4
  %v2893 = mul i64 %v2867, 8
  %v2894 = add i64 0, %v2893
  %v2895 = add i64 %v2894, 0
  %v2896 = getelementptr inbounds float, ptr %v40, i64 %v2895
  %v2897 = load <8 x float>, ptr %v2896, align 4
  %v2898 = fmul <8 x float> %v2892, %v2897
  %v2899 = fadd <8 x float> %v2889, %v2898
  %v2900 = mul i64 %v2867, 8
  %v2901 = add i64 0, %v2900
  %v2902 = add i64 %v2901, 0
  %v2903 = getelementptr inbounds float, ptr %v86, i64 %v2902
  %v2904 = load <8 x float>, ptr %v2903, align 4
  %v2905 = fmul <8 x float> %v2899, %v2904
  %v2906 = mul i64 %v2867, 8
  %v2907 = add i64 0, %v2906
  %v2908 = add i64 %v2907, 0
  %v2909 = getelementptr inbounds float, ptr %v38, i64 %v2908
  %v2910 = load <8 x float>, ptr %v2909, align 4
  %v2911 = mul i64 %v2867, 8
  %v2912 = add i64 0, %v2911
  %v2913 = add i64 %v2912, 0
  %v2914 = getelementptr inbounds float, ptr %v36, i64 %v2913
  %v2915 = load <8 x float>, ptr %v2914, align 4
  %v2916 = insertelement <8 x float> poison, float %v2886, i64 0
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
  %v2950 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2951 = shufflevector <8 x float> %v2950, <8 x float> poison, <8 x i32> zeroinitializer
  %v2952 = fsub <8 x float> %v2951, %v2948
  %v2953 = fmul <8 x float> %v2949, %v2952
  %v2954 = fmul <8 x float> %v2953, %v2910
  %v2955 = fneg <8 x float> %v2954
  %v2956 = fadd <8 x float> %v2876, %v2955
  %v2957 = add nsw i64 %v2875, 1
  br label %b246
b248:
  %v2958 = fadd <8 x float> %v2870, %v2876
  %v2959 = add nsw i64 %v2869, 128
  br label %b243
b245:
  %v2960 = mul i64 %v2867, 8
  %v2961 = add i64 0, %v2960
  %v2962 = add i64 %v2961, 0
  %v2963 = getelementptr inbounds float, ptr %v164, i64 %v2962
  store <8 x float> %v2870, ptr %v2963, align 4
  %v2964 = add nsw i64 %v2867, 1
  br label %b240
b242:
  br label %b239
b239:
  %v2965 = icmp sgt i64 %v3, 1
  br i1 %v2965, label %b249, label %b250
b249:
  %v2966 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2967 = atomicrmw add ptr %v2966, i64 1 acq_rel
  %v2968 = load i64, ptr %v303, align 8
  %v2969 = add i64 %v2968, 1
  store i64 %v2969, ptr %v303, align 8
  %v2970 = mul i64 %v3, %v2969
  br label %b251
b251:
  %v2971 = load atomic i64, ptr %v2966 acquire, align 8
  %v2972 = icmp slt i64 %v2971, %v2970
  br i1 %v2972, label %b252, label %b253
b252:
  %v2973 = call i32 @sched_yield()
  br label %b251
b253:
  br label %b250
b250:
  %v2974 = icmp eq i64 %v2, 0
  br i1 %v2974, label %b254, label %b255
b254:
  br label %b256
b256:
  %v2975 = phi i64 [ 0, %b254 ], [ %v3072, %b261 ]
  %v2976 = icmp slt i64 %v2975, 8
  br i1 %v2976, label %b257, label %b258
b257:
  br label %b259
b259:
  %v2977 = phi i64 [ 0, %b257 ], [ %v3067, %b264 ]
  %v2978 = phi <8 x float> [ splat (float 0x0000000000000000), %b257 ], [ %v3066, %b264 ]
  %v2979 = icmp slt i64 %v2977, %v8
  br i1 %v2979, label %b260, label %b261
b260:
  %v2980 = add i64 %v2977, 128
  %v2981 = icmp slt i64 %v2980, %v8
  %v2982 = select i1 %v2981, i64 %v2980, i64 %v8
  br label %b262
b262:
  %v2983 = phi i64 [ %v2977, %b260 ], [ %v3065, %b263 ]
  %v2984 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v3064, %b263 ]
  %v2985 = icmp slt i64 %v2983, %v2982
  br i1 %v2985, label %b263, label %b264
b263:
  %v2986 = mul i64 %v2983, 8
  %v2987 = getelementptr inbounds float, ptr %v144, i64 %v2986
  %v2988 = mul i64 %v2983, 8
  %v2989 = getelementptr inbounds float, ptr %v142, i64 %v2988
  %v2990 = mul i64 %v2983, 8
  %v2991 = getelementptr inbounds float, ptr %v98, i64 %v2990
  %v2992 = add i64 0, %v2975
  %v2993 = getelementptr inbounds float, ptr %v2991, i64 %v2992
  %v2994 = load float, ptr %v2993, align 4
  %v2995 = add i64 0, 0
  %v2996 = getelementptr inbounds float, ptr %v2987, i64 %v2995
  %v2997 = load <8 x float>, ptr %v2996, align 4
  %v2998 = add i64 0, 0
  %v2999 = getelementptr inbounds float, ptr %v2989, i64 %v2998
  %v3000 = load <8 x float>, ptr %v2999, align 4
  %v3001 = mul i64 %v2975, 8
  %v3002 = add i64 0, %v3001
  %v3003 = add i64 %v3002, 0
  %v3004 = getelementptr inbounds float, ptr %v40, i64 %v3003
  %v3005 = load <8 x float>, ptr %v3004, align 4
  %v3006 = fmul <8 x float> %v3000, %v3005
  %v3007 = fadd <8 x float> %v2997, %v3006
  %v3008 = mul i64 %v2975, 8
  %v3009 = add i64 0, %v3008
  %v3010 = add i64 %v3009, 0
  %v3011 = getelementptr inbounds float, ptr %v86, i64 %v3010
  %v3012 = load <8 x float>, ptr %v3011, align 4
  %v3013 = fmul <8 x float> %v3007, %v3012
  %v3014 = mul i64 %v2975, 8
  %v3015 = add i64 0, %v3014
  %v3016 = add i64 %v3015, 0
  %v3017 = getelementptr inbounds float, ptr %v38, i64 %v3016
  %v3018 = load <8 x float>, ptr %v3017, align 4
  %v3019 = mul i64 %v2975, 8
  %v3020 = add i64 0, %v3019
  %v3021 = add i64 %v3020, 0
  %v3022 = getelementptr inbounds float, ptr %v36, i64 %v3021
  %v3023 = load <8 x float>, ptr %v3022, align 4
  %v3024 = insertelement <8 x float> poison, float %v2994, i64 0
  %v3025 = shufflevector <8 x float> %v3024, <8 x float> poison, <8 x i32> zeroinitializer
  %v3026 = fsub <8 x float> %v3025, %v3023
  %v3027 = fmul <8 x float> %v3018, %v3026
  %v3028 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3027)
  %v3029 = fneg <8 x float> %v3028
  %v3030 = fcmp olt <8 x float> %v3029, splat (float 0xC05A400000000000)
  %v3031 = select <8 x i1> %v3030, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3029
  %v3032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3031, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3033 = fsub <8 x float> %v3032, splat (float 0x4168000000000000)
  %v3034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3033, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3031)
  %v3035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3033, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3034)
  %v3036 = bitcast <8 x float> %v3032 to <8 x i32>
  %v3037 = fmul <8 x float> %v3035, %v3035
  %v3038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3035, <8 x float> splat (float 0x3F81227F40000000))
  %v3039 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3038, <8 x float> %v3035, <8 x float> splat (float 0x3FA5556740000000))
  %v3040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3039, <8 x float> %v3035, <8 x float> splat (float 0x3FC5554B00000000))
  %v3041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3040, <8 x float> %v3035, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3037, <8 x float> %v3041, <8 x float> %v3035)
  %v3043 = sub <8 x i32> %v3036, splat (i32 1262485250)
  %v3044 = lshr <8 x i32> %v3043, splat (i32 1)
  %v3045 = sub <8 x i32> %v3043, %v3044
  %v3046 = shl <8 x i32> %v3044, splat (i32 23)
  %v3047 = bitcast <8 x i32> %v3046 to <8 x float>
  %v3048 = shl <8 x i32> %v3045, splat (i32 23)
  %v3049 = bitcast <8 x i32> %v3048 to <8 x float>
  %v3050 = fadd <8 x float> %v3042, splat (float 0x3FF0000000000000)
  %v3051 = fmul <8 x float> %v3050, %v3047
  %v3052 = fmul <8 x float> %v3051, %v3049
  %v3053 = fcmp olt <8 x float> %v3027, splat (float 0x0000000000000000)
  %v3054 = select <8 x i1> %v3053, <8 x float> %v3052, <8 x float> splat (float 0x3FF0000000000000)
  %v3055 = fadd <8 x float> %v3052, splat (float 0x3FF0000000000000)
  %v3056 = fdiv <8 x float> %v3054, %v3055
  %v3057 = fmul <8 x float> %v3013, %v3056
  %v3058 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3059 = shufflevector <8 x float> %v3058, <8 x float> poison, <8 x i32> zeroinitializer
  %v3060 = fsub <8 x float> %v3059, %v3056
  %v3061 = fmul <8 x float> %v3057, %v3060
  %v3062 = fmul <8 x float> %v3061, %v3018
  %v3063 = fneg <8 x float> %v3062
  %v3064 = fadd <8 x float> %v2984, %v3063
  %v3065 = add nsw i64 %v2983, 1
  br label %b262
b264:
  %v3066 = fadd <8 x float> %v2978, %v2984
  %v3067 = add nsw i64 %v2977, 128
  br label %b259
b261:
  %v3068 = mul i64 %v2975, 8
  %v3069 = add i64 0, %v3068
  %v3070 = add i64 %v3069, 0
  %v3071 = getelementptr inbounds float, ptr %v166, i64 %v3070
  store <8 x float> %v2978, ptr %v3071, align 4
  %v3072 = add nsw i64 %v2975, 1
  br label %b256
b258:
  br label %b255
b255:
  %v3073 = icmp sgt i64 %v3, 1
  br i1 %v3073, label %b265, label %b266
b265:
  %v3074 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3075 = atomicrmw add ptr %v3074, i64 1 acq_rel
  %v3076 = load i64, ptr %v303, align 8
  %v3077 = add i64 %v3076, 1
  store i64 %v3077, ptr %v303, align 8
  %v3078 = mul i64 %v3, %v3077
  br label %b267
b267:
  %v3079 = load atomic i64, ptr %v3074 acquire, align 8
  %v3080 = icmp slt i64 %v3079, %v3078
  br i1 %v3080, label %b268, label %b269
b268:
  %v3081 = call i32 @sched_yield()
  br label %b267
b269:
  br label %b266
b266:
  %v3082 = icmp eq i64 %v2, 0
  br i1 %v3082, label %b270, label %b271
b270:
  br label %b272
b272:
  %v3083 = phi i64 [ 0, %b270 ], [ %v3180, %b277 ]
  %v3084 = icmp slt i64 %v3083, 8
  br i1 %v3084, label %b273, label %b274
b273:
  br label %b275
b275:
  %v3085 = phi i64 [ 0, %b273 ], [ %v3175, %b280 ]
  %v3086 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v3174, %b280 ]
  %v3087 = icmp slt i64 %v3085, %v8
  br i1 %v3087, label %b276, label %b277
b276:
  %v3088 = add i64 %v3085, 128
  %v3089 = icmp slt i64 %v3088, %v8
  %v3090 = select i1 %v3089, i64 %v3088, i64 %v8
  br label %b278
b278:
  %v3091 = phi i64 [ %v3085, %b276 ], [ %v3173, %b279 ]
  %v3092 = phi <8 x float> [ splat (float 0x0000000000000000), %b276 ], [ %v3172, %b279 ]
  %v3093 = icmp slt i64 %v3091, %v3090
  br i1 %v3093, label %b279, label %b280
b279:
  %v3094 = mul i64 %v3091, 8
  %v3095 = getelementptr inbounds float, ptr %v150, i64 %v3094
  %v3096 = mul i64 %v3091, 8
  %v3097 = getelementptr inbounds float, ptr %v148, i64 %v3096
  %v3098 = mul i64 %v3091, 8
  %v3099 = getelementptr inbounds float, ptr %v44, i64 %v3098
  %v3100 = add i64 0, %v3083
  %v3101 = getelementptr inbounds float, ptr %v3099, i64 %v3100
  %v3102 = load float, ptr %v3101, align 4
  %v3103 = add i64 0, 0
  %v3104 = getelementptr inbounds float, ptr %v3095, i64 %v3103
  %v3105 = load <8 x float>, ptr %v3104, align 4
  %v3106 = add i64 0, 0
  %v3107 = getelementptr inbounds float, ptr %v3097, i64 %v3106
  %v3108 = load <8 x float>, ptr %v3107, align 4
  %v3109 = mul i64 %v3083, 8
  %v3110 = add i64 0, %v3109
  %v3111 = add i64 %v3110, 0
  %v3112 = getelementptr inbounds float, ptr %v40, i64 %v3111
  %v3113 = load <8 x float>, ptr %v3112, align 4
  %v3114 = fmul <8 x float> %v3108, %v3113
  %v3115 = fadd <8 x float> %v3105, %v3114
  %v3116 = mul i64 %v3083, 8
  %v3117 = add i64 0, %v3116
  %v3118 = add i64 %v3117, 0
  %v3119 = getelementptr inbounds float, ptr %v86, i64 %v3118
  %v3120 = load <8 x float>, ptr %v3119, align 4
  %v3121 = fmul <8 x float> %v3115, %v3120
  %v3122 = mul i64 %v3083, 8
  %v3123 = add i64 0, %v3122
  %v3124 = add i64 %v3123, 0
  %v3125 = getelementptr inbounds float, ptr %v38, i64 %v3124
  %v3126 = load <8 x float>, ptr %v3125, align 4
  %v3127 = mul i64 %v3083, 8
  %v3128 = add i64 0, %v3127
  %v3129 = add i64 %v3128, 0
  %v3130 = getelementptr inbounds float, ptr %v36, i64 %v3129
  %v3131 = load <8 x float>, ptr %v3130, align 4
  %v3132 = insertelement <8 x float> poison, float %v3102, i64 0
  %v3133 = shufflevector <8 x float> %v3132, <8 x float> poison, <8 x i32> zeroinitializer
  %v3134 = fsub <8 x float> %v3133, %v3131
  %v3135 = fmul <8 x float> %v3126, %v3134
  %v3136 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3135)
  %v3137 = fneg <8 x float> %v3136
  %v3138 = fcmp olt <8 x float> %v3137, splat (float 0xC05A400000000000)
  %v3139 = select <8 x i1> %v3138, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3137
  %v3140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3139, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3141 = fsub <8 x float> %v3140, splat (float 0x4168000000000000)
  %v3142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3141, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3139)
  %v3143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3141, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3142)
  %v3144 = bitcast <8 x float> %v3140 to <8 x i32>
  %v3145 = fmul <8 x float> %v3143, %v3143
  %v3146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3143, <8 x float> splat (float 0x3F81227F40000000))
  %v3147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3146, <8 x float> %v3143, <8 x float> splat (float 0x3FA5556740000000))
  %v3148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3147, <8 x float> %v3143, <8 x float> splat (float 0x3FC5554B00000000))
  %v3149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3148, <8 x float> %v3143, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3145, <8 x float> %v3149, <8 x float> %v3143)
  %v3151 = sub <8 x i32> %v3144, splat (i32 1262485250)
  %v3152 = lshr <8 x i32> %v3151, splat (i32 1)
  %v3153 = sub <8 x i32> %v3151, %v3152
  %v3154 = shl <8 x i32> %v3152, splat (i32 23)
  %v3155 = bitcast <8 x i32> %v3154 to <8 x float>
  %v3156 = shl <8 x i32> %v3153, splat (i32 23)
  %v3157 = bitcast <8 x i32> %v3156 to <8 x float>
  %v3158 = fadd <8 x float> %v3150, splat (float 0x3FF0000000000000)
  %v3159 = fmul <8 x float> %v3158, %v3155
  %v3160 = fmul <8 x float> %v3159, %v3157
  %v3161 = fcmp olt <8 x float> %v3135, splat (float 0x0000000000000000)
  %v3162 = select <8 x i1> %v3161, <8 x float> %v3160, <8 x float> splat (float 0x3FF0000000000000)
  %v3163 = fadd <8 x float> %v3160, splat (float 0x3FF0000000000000)
  %v3164 = fdiv <8 x float> %v3162, %v3163
  %v3165 = fmul <8 x float> %v3121, %v3164
  %v3166 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3167 = shufflevector <8 x float> %v3166, <8 x float> poison, <8 x i32> zeroinitializer
  %v3168 = fsub <8 x float> %v3167, %v3164
  %v3169 = fmul <8 x float> %v3165, %v3168
  %v3170 = fmul <8 x float> %v3169, %v3126
  %v3171 = fneg <8 x float> %v3170
  %v3172 = fadd <8 x float> %v3092, %v3171
  %v3173 = add nsw i64 %v3091, 1
  br label %b278
b280:
  %v3174 = fadd <8 x float> %v3086, %v3092
  %v3175 = add nsw i64 %v3085, 128
  br label %b275
b277:
  %v3176 = mul i64 %v3083, 8
  %v3177 = add i64 0, %v3176
  %v3178 = add i64 %v3177, 0
  %v3179 = getelementptr inbounds float, ptr %v168, i64 %v3178
  store <8 x float> %v3086, ptr %v3179, align 4
  %v3180 = add nsw i64 %v3083, 1
  br label %b272
b274:
  br label %b271
b271:
  %v3181 = icmp sgt i64 %v3, 1
  br i1 %v3181, label %b281, label %b282
b281:
  %v3182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3183 = atomicrmw add ptr %v3182, i64 1 acq_rel
  %v3184 = load i64, ptr %v303, align 8
  %v3185 = add i64 %v3184, 1
  store i64 %v3185, ptr %v303, align 8
  %v3186 = mul i64 %v3, %v3185
  br label %b283
b283:
  %v3187 = load atomic i64, ptr %v3182 acquire, align 8
  %v3188 = icmp slt i64 %v3187, %v3186
  br i1 %v3188, label %b284, label %b285
b284:
  %v3189 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v3190 = icmp eq i64 %v2, 0
  br i1 %v3190, label %b286, label %b287
b286:
  br label %b288
b288:
  %v3191 = phi i64 [ 0, %b286 ], [ %v3287, %b293 ]
  %v3192 = icmp slt i64 %v3191, 8
  br i1 %v3192, label %b289, label %b290
b289:
  br label %b291
b291:
  %v3193 = phi i64 [ 0, %b289 ], [ %v3282, %b296 ]
  %v3194 = phi <8 x float> [ splat (float 0x0000000000000000), %b289 ], [ %v3281, %b296 ]
  %v3195 = icmp slt i64 %v3193, %v8
  br i1 %v3195, label %b292, label %b293
b292:
  %v3196 = add i64 %v3193, 128
  %v3197 = icmp slt i64 %v3196, %v8
  %v3198 = select i1 %v3197, i64 %v3196, i64 %v8
  br label %b294
b294:
  %v3199 = phi i64 [ %v3193, %b292 ], [ %v3280, %b295 ]
  %v3200 = phi <8 x float> [ splat (float 0x0000000000000000), %b292 ], [ %v3279, %b295 ]
  %v3201 = icmp slt i64 %v3199, %v3198
  br i1 %v3201, label %b295, label %b296
b295:
  %v3202 = mul i64 %v3199, 8
  %v3203 = getelementptr inbounds float, ptr %v120, i64 %v3202
  %v3204 = mul i64 %v3199, 8
  %v3205 = getelementptr inbounds float, ptr %v118, i64 %v3204
  %v3206 = mul i64 %v3199, 8
  %v3207 = getelementptr inbounds float, ptr %v114, i64 %v3206
  %v3208 = add i64 0, %v3191
  %v3209 = getelementptr inbounds float, ptr %v3207, i64 %v3208
  %v3210 = load float, ptr %v3209, align 4
  %v3211 = add i64 0, 0
  %v3212 = getelementptr inbounds float, ptr %v3203, i64 %v3211
  %v3213 = load <8 x float>, ptr %v3212, align 4
  %v3214 = add i64 0, 0
  %v3215 = getelementptr inbounds float, ptr %v3205, i64 %v3214
  %v3216 = load <8 x float>, ptr %v3215, align 4
  %v3217 = mul i64 %v3191, 8
  %v3218 = add i64 0, %v3217
  %v3219 = add i64 %v3218, 0
  %v3220 = getelementptr inbounds float, ptr %v40, i64 %v3219
  %v3221 = load <8 x float>, ptr %v3220, align 4
  %v3222 = fmul <8 x float> %v3216, %v3221
  %v3223 = fadd <8 x float> %v3213, %v3222
  %v3224 = mul i64 %v3191, 8
  %v3225 = add i64 0, %v3224
  %v3226 = add i64 %v3225, 0
  %v3227 = getelementptr inbounds float, ptr %v86, i64 %v3226
  %v3228 = load <8 x float>, ptr %v3227, align 4
  %v3229 = fmul <8 x float> %v3223, %v3228
  %v3230 = mul i64 %v3191, 8
  %v3231 = add i64 0, %v3230
  %v3232 = add i64 %v3231, 0
  %v3233 = getelementptr inbounds float, ptr %v38, i64 %v3232
  %v3234 = load <8 x float>, ptr %v3233, align 4
  %v3235 = mul i64 %v3191, 8
  %v3236 = add i64 0, %v3235
  %v3237 = add i64 %v3236, 0
  %v3238 = getelementptr inbounds float, ptr %v36, i64 %v3237
  %v3239 = load <8 x float>, ptr %v3238, align 4
  %v3240 = insertelement <8 x float> poison, float %v3210, i64 0
  %v3241 = shufflevector <8 x float> %v3240, <8 x float> poison, <8 x i32> zeroinitializer
  %v3242 = fsub <8 x float> %v3241, %v3239
  %v3243 = fmul <8 x float> %v3234, %v3242
  %v3244 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3243)
  %v3245 = fneg <8 x float> %v3244
  %v3246 = fcmp olt <8 x float> %v3245, splat (float 0xC05A400000000000)
  %v3247 = select <8 x i1> %v3246, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3245
  %v3248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3247, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3249 = fsub <8 x float> %v3248, splat (float 0x4168000000000000)
  %v3250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3249, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3247)
  %v3251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3249, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3250)
  %v3252 = bitcast <8 x float> %v3248 to <8 x i32>
  %v3253 = fmul <8 x float> %v3251, %v3251
  %v3254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3251, <8 x float> splat (float 0x3F81227F40000000))
  %v3255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3254, <8 x float> %v3251, <8 x float> splat (float 0x3FA5556740000000))
  %v3256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3255, <8 x float> %v3251, <8 x float> splat (float 0x3FC5554B00000000))
  %v3257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3256, <8 x float> %v3251, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3253, <8 x float> %v3257, <8 x float> %v3251)
  %v3259 = sub <8 x i32> %v3252, splat (i32 1262485250)
  %v3260 = lshr <8 x i32> %v3259, splat (i32 1)
  %v3261 = sub <8 x i32> %v3259, %v3260
  %v3262 = shl <8 x i32> %v3260, splat (i32 23)
  %v3263 = bitcast <8 x i32> %v3262 to <8 x float>
  %v3264 = shl <8 x i32> %v3261, splat (i32 23)
  %v3265 = bitcast <8 x i32> %v3264 to <8 x float>
  %v3266 = fadd <8 x float> %v3258, splat (float 0x3FF0000000000000)
  %v3267 = fmul <8 x float> %v3266, %v3263
  %v3268 = fmul <8 x float> %v3267, %v3265
  %v3269 = fcmp olt <8 x float> %v3243, splat (float 0x0000000000000000)
  %v3270 = select <8 x i1> %v3269, <8 x float> %v3268, <8 x float> splat (float 0x3FF0000000000000)
  %v3271 = fadd <8 x float> %v3268, splat (float 0x3FF0000000000000)
  %v3272 = fdiv <8 x float> %v3270, %v3271
  %v3273 = fmul <8 x float> %v3229, %v3272
  %v3274 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3275 = shufflevector <8 x float> %v3274, <8 x float> poison, <8 x i32> zeroinitializer
  %v3276 = fsub <8 x float> %v3275, %v3272
  %v3277 = fmul <8 x float> %v3273, %v3276
  %v3278 = fmul <8 x float> %v3277, %v3242
  %v3279 = fadd <8 x float> %v3200, %v3278
  %v3280 = add nsw i64 %v3199, 1
  br label %b294
b296:
  %v3281 = fadd <8 x float> %v3194, %v3200
  %v3282 = add nsw i64 %v3193, 128
  br label %b291
b293:
  %v3283 = mul i64 %v3191, 8
  %v3284 = add i64 0, %v3283
  %v3285 = add i64 %v3284, 0
  %v3286 = getelementptr inbounds float, ptr %v170, i64 %v3285
  store <8 x float> %v3194, ptr %v3286, align 4
  %v3287 = add nsw i64 %v3191, 1
  br label %b288
b290:
  br label %b287
b287:
  %v3288 = icmp sgt i64 %v3, 1
  br i1 %v3288, label %b297, label %b298
b297:
  %v3289 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3290 = atomicrmw add ptr %v3289, i64 1 acq_rel
  %v3291 = load i64, ptr %v303, align 8
  %v3292 = add i64 %v3291, 1
  store i64 %v3292, ptr %v303, align 8
  %v3293 = mul i64 %v3, %v3292
  br label %b299
b299:
  %v3294 = load atomic i64, ptr %v3289 acquire, align 8
  %v3295 = icmp slt i64 %v3294, %v3293
  br i1 %v3295, label %b300, label %b301
b300:
  %v3296 = call i32 @sched_yield()
  br label %b299
b301:
  br label %b298
b298:
  %v3297 = icmp eq i64 %v2, 0
  br i1 %v3297, label %b302, label %b303
b302:
  br label %b304
b304:
  %v3298 = phi i64 [ 0, %b302 ], [ %v3394, %b309 ]
  %v3299 = icmp slt i64 %v3298, 8
  br i1 %v3299, label %b305, label %b306
b305:
  br label %b307
b307:
  %v3300 = phi i64 [ 0, %b305 ], [ %v3389, %b312 ]
  %v3301 = phi <8 x float> [ splat (float 0x0000000000000000), %b305 ], [ %v3388, %b312 ]
  %v3302 = icmp slt i64 %v3300, %v8
  br i1 %v3302, label %b308, label %b309
b308:
  %v3303 = add i64 %v3300, 128
  %v3304 = icmp slt i64 %v3303, %v8
  %v3305 = select i1 %v3304, i64 %v3303, i64 %v8
  br label %b310
b310:
  %v3306 = phi i64 [ %v3300, %b308 ], [ %v3387, %b311 ]
  %v3307 = phi <8 x float> [ splat (float 0x0000000000000000), %b308 ], [ %v3386, %b311 ]
  %v3308 = icmp slt i64 %v3306, %v3305
  br i1 %v3308, label %b311, label %b312
b311:
  %v3309 = mul i64 %v3306, 8
  %v3310 = getelementptr inbounds float, ptr %v126, i64 %v3309
  %v3311 = mul i64 %v3306, 8
  %v3312 = getelementptr inbounds float, ptr %v124, i64 %v3311
  %v3313 = mul i64 %v3306, 8
  %v3314 = getelementptr inbounds float, ptr %v110, i64 %v3313
  %v3315 = add i64 0, %v3298
  %v3316 = getelementptr inbounds float, ptr %v3314, i64 %v3315
  %v3317 = load float, ptr %v3316, align 4
  %v3318 = add i64 0, 0
  %v3319 = getelementptr inbounds float, ptr %v3310, i64 %v3318
  %v3320 = load <8 x float>, ptr %v3319, align 4
  %v3321 = add i64 0, 0
  %v3322 = getelementptr inbounds float, ptr %v3312, i64 %v3321
  %v3323 = load <8 x float>, ptr %v3322, align 4
  %v3324 = mul i64 %v3298, 8
  %v3325 = add i64 0, %v3324
  %v3326 = add i64 %v3325, 0
  %v3327 = getelementptr inbounds float, ptr %v40, i64 %v3326
  %v3328 = load <8 x float>, ptr %v3327, align 4
  %v3329 = fmul <8 x float> %v3323, %v3328
  %v3330 = fadd <8 x float> %v3320, %v3329
  %v3331 = mul i64 %v3298, 8
  %v3332 = add i64 0, %v3331
  %v3333 = add i64 %v3332, 0
  %v3334 = getelementptr inbounds float, ptr %v86, i64 %v3333
  %v3335 = load <8 x float>, ptr %v3334, align 4
  %v3336 = fmul <8 x float> %v3330, %v3335
  %v3337 = mul i64 %v3298, 8
  %v3338 = add i64 0, %v3337
  %v3339 = add i64 %v3338, 0
  %v3340 = getelementptr inbounds float, ptr %v38, i64 %v3339
  %v3341 = load <8 x float>, ptr %v3340, align 4
  %v3342 = mul i64 %v3298, 8
  %v3343 = add i64 0, %v3342
  %v3344 = add i64 %v3343, 0
  %v3345 = getelementptr inbounds float, ptr %v36, i64 %v3344
  %v3346 = load <8 x float>, ptr %v3345, align 4
  %v3347 = insertelement <8 x float> poison, float %v3317, i64 0
  %v3348 = shufflevector <8 x float> %v3347, <8 x float> poison, <8 x i32> zeroinitializer
  %v3349 = fsub <8 x float> %v3348, %v3346
  %v3350 = fmul <8 x float> %v3341, %v3349
  %v3351 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3350)
  %v3352 = fneg <8 x float> %v3351
  %v3353 = fcmp olt <8 x float> %v3352, splat (float 0xC05A400000000000)
  %v3354 = select <8 x i1> %v3353, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3352
  %v3355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3354, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3356 = fsub <8 x float> %v3355, splat (float 0x4168000000000000)
  %v3357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3356, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3354)
  %v3358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3356, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3357)
  %v3359 = bitcast <8 x float> %v3355 to <8 x i32>
  %v3360 = fmul <8 x float> %v3358, %v3358
  %v3361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3358, <8 x float> splat (float 0x3F81227F40000000))
  %v3362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3361, <8 x float> %v3358, <8 x float> splat (float 0x3FA5556740000000))
  %v3363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3362, <8 x float> %v3358, <8 x float> splat (float 0x3FC5554B00000000))
  %v3364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3363, <8 x float> %v3358, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3360, <8 x float> %v3364, <8 x float> %v3358)
  %v3366 = sub <8 x i32> %v3359, splat (i32 1262485250)
  %v3367 = lshr <8 x i32> %v3366, splat (i32 1)
  %v3368 = sub <8 x i32> %v3366, %v3367
  %v3369 = shl <8 x i32> %v3367, splat (i32 23)
  %v3370 = bitcast <8 x i32> %v3369 to <8 x float>
  %v3371 = shl <8 x i32> %v3368, splat (i32 23)
  %v3372 = bitcast <8 x i32> %v3371 to <8 x float>
  %v3373 = fadd <8 x float> %v3365, splat (float 0x3FF0000000000000)
  %v3374 = fmul <8 x float> %v3373, %v3370
  %v3375 = fmul <8 x float> %v3374, %v3372
  %v3376 = fcmp olt <8 x float> %v3350, splat (float 0x0000000000000000)
  %v3377 = select <8 x i1> %v3376, <8 x float> %v3375, <8 x float> splat (float 0x3FF0000000000000)
  %v3378 = fadd <8 x float> %v3375, splat (float 0x3FF0000000000000)
  %v3379 = fdiv <8 x float> %v3377, %v3378
  %v3380 = fmul <8 x float> %v3336, %v3379
  %v3381 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3382 = shufflevector <8 x float> %v3381, <8 x float> poison, <8 x i32> zeroinitializer
  %v3383 = fsub <8 x float> %v3382, %v3379
  %v3384 = fmul <8 x float> %v3380, %v3383
  %v3385 = fmul <8 x float> %v3384, %v3349
  %v3386 = fadd <8 x float> %v3307, %v3385
  %v3387 = add nsw i64 %v3306, 1
  br label %b310
b312:
  %v3388 = fadd <8 x float> %v3301, %v3307
  %v3389 = add nsw i64 %v3300, 128
  br label %b307
b309:
  %v3390 = mul i64 %v3298, 8
  %v3391 = add i64 0, %v3390
  %v3392 = add i64 %v3391, 0
  %v3393 = getelementptr inbounds float, ptr %v172, i64 %v3392
  store <8 x float> %v3301, ptr %v3393, align 4
  %v3394 = add nsw i64 %v3298, 1
  br label %b304
b306:
  br label %b303
b303:
  %v3395 = icmp sgt i64 %v3, 1
  br i1 %v3395, label %b313, label %b314
b313:
  %v3396 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3397 = atomicrmw add ptr %v3396, i64 1 acq_rel
  %v3398 = load i64, ptr %v303, align 8
  %v3399 = add i64 %v3398, 1
  store i64 %v3399, ptr %v303, align 8
  %v3400 = mul i64 %v3, %v3399
  br label %b315
b315:
  %v3401 = load atomic i64, ptr %v3396 acquire, align 8
  %v3402 = icmp slt i64 %v3401, %v3400
  br i1 %v3402, label %b316, label %b317
b316:
  %v3403 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v3404 = icmp eq i64 %v2, 0
  br i1 %v3404, label %b318, label %b319
b318:
  br label %b320
b320:
  %v3405 = phi i64 [ 0, %b318 ], [ %v3501, %b325 ]
  %v3406 = icmp slt i64 %v3405, 8
  br i1 %v3406, label %b321, label %b322
b321:
  br label %b323
b323:
  %v3407 = phi i64 [ 0, %b321 ], [ %v3496, %b328 ]
  %v3408 = phi <8 x float> [ splat (float 0x0000000000000000), %b321 ], [ %v3495, %b328 ]
  %v3409 = icmp slt i64 %v3407, %v8
  br i1 %v3409, label %b324, label %b325
b324:
  %v3410 = add i64 %v3407, 128
  %v3411 = icmp slt i64 %v3410, %v8
  %v3412 = select i1 %v3411, i64 %v3410, i64 %v8
  br label %b326
b326:
  %v3413 = phi i64 [ %v3407, %b324 ], [ %v3494, %b327 ]
  %v3414 = phi <8 x float> [ splat (float 0x0000000000000000), %b324 ], [ %v3493, %b327 ]
  %v3415 = icmp slt i64 %v3413, %v3412
  br i1 %v3415, label %b327, label %b328
b327:
  %v3416 = mul i64 %v3413, 8
  %v3417 = getelementptr inbounds float, ptr %v132, i64 %v3416
  %v3418 = mul i64 %v3413, 8
  %v3419 = getelementptr inbounds float, ptr %v130, i64 %v3418
  %v3420 = mul i64 %v3413, 8
  %v3421 = getelementptr inbounds float, ptr %v106, i64 %v3420
  %v3422 = add i64 0, %v3405
  %v3423 = getelementptr inbounds float, ptr %v3421, i64 %v3422
  %v3424 = load float, ptr %v3423, align 4
  %v3425 = add i64 0, 0
  %v3426 = getelementptr inbounds float, ptr %v3417, i64 %v3425
  %v3427 = load <8 x float>, ptr %v3426, align 4
  %v3428 = add i64 0, 0
  %v3429 = getelementptr inbounds float, ptr %v3419, i64 %v3428
  %v3430 = load <8 x float>, ptr %v3429, align 4
  %v3431 = mul i64 %v3405, 8
  %v3432 = add i64 0, %v3431
  %v3433 = add i64 %v3432, 0
  %v3434 = getelementptr inbounds float, ptr %v40, i64 %v3433
  %v3435 = load <8 x float>, ptr %v3434, align 4
  %v3436 = fmul <8 x float> %v3430, %v3435
  %v3437 = fadd <8 x float> %v3427, %v3436
  %v3438 = mul i64 %v3405, 8
  %v3439 = add i64 0, %v3438
  %v3440 = add i64 %v3439, 0
  %v3441 = getelementptr inbounds float, ptr %v86, i64 %v3440
  %v3442 = load <8 x float>, ptr %v3441, align 4
  %v3443 = fmul <8 x float> %v3437, %v3442
  %v3444 = mul i64 %v3405, 8
  %v3445 = add i64 0, %v3444
  %v3446 = add i64 %v3445, 0
  %v3447 = getelementptr inbounds float, ptr %v38, i64 %v3446
  %v3448 = load <8 x float>, ptr %v3447, align 4
  %v3449 = mul i64 %v3405, 8
  %v3450 = add i64 0, %v3449
  %v3451 = add i64 %v3450, 0
  %v3452 = getelementptr inbounds float, ptr %v36, i64 %v3451
  %v3453 = load <8 x float>, ptr %v3452, align 4
  %v3454 = insertelement <8 x float> poison, float %v3424, i64 0
  %v3455 = shufflevector <8 x float> %v3454, <8 x float> poison, <8 x i32> zeroinitializer
  %v3456 = fsub <8 x float> %v3455, %v3453
  %v3457 = fmul <8 x float> %v3448, %v3456
  %v3458 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3457)
  %v3459 = fneg <8 x float> %v3458
  %v3460 = fcmp olt <8 x float> %v3459, splat (float 0xC05A400000000000)
  %v3461 = select <8 x i1> %v3460, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3459
  %v3462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3461, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3463 = fsub <8 x float> %v3462, splat (float 0x4168000000000000)
  %v3464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3463, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3461)
  %v3465 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3463, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3464)
  %v3466 = bitcast <8 x float> %v3462 to <8 x i32>
  %v3467 = fmul <8 x float> %v3465, %v3465
  %v3468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3465, <8 x float> splat (float 0x3F81227F40000000))
  %v3469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3468, <8 x float> %v3465, <8 x float> splat (float 0x3FA5556740000000))
  %v3470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3469, <8 x float> %v3465, <8 x float> splat (float 0x3FC5554B00000000))
  %v3471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3470, <8 x float> %v3465, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3467, <8 x float> %v3471, <8 x float> %v3465)
  %v3473 = sub <8 x i32> %v3466, splat (i32 1262485250)
  %v3474 = lshr <8 x i32> %v3473, splat (i32 1)
  %v3475 = sub <8 x i32> %v3473, %v3474
  %v3476 = shl <8 x i32> %v3474, splat (i32 23)
  %v3477 = bitcast <8 x i32> %v3476 to <8 x float>
  %v3478 = shl <8 x i32> %v3475, splat (i32 23)
  %v3479 = bitcast <8 x i32> %v3478 to <8 x float>
  %v3480 = fadd <8 x float> %v3472, splat (float 0x3FF0000000000000)
  %v3481 = fmul <8 x float> %v3480, %v3477
  %v3482 = fmul <8 x float> %v3481, %v3479
  %v3483 = fcmp olt <8 x float> %v3457, splat (float 0x0000000000000000)
  %v3484 = select <8 x i1> %v3483, <8 x float> %v3482, <8 x float> splat (float 0x3FF0000000000000)
  %v3485 = fadd <8 x float> %v3482, splat (float 0x3FF0000000000000)
  %v3486 = fdiv <8 x float> %v3484, %v3485
  %v3487 = fmul <8 x float> %v3443, %v3486
  %v3488 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3489 = shufflevector <8 x float> %v3488, <8 x float> poison, <8 x i32> zeroinitializer
  %v3490 = fsub <8 x float> %v3489, %v3486
  %v3491 = fmul <8 x float> %v3487, %v3490
  %v3492 = fmul <8 x float> %v3491, %v3456
  %v3493 = fadd <8 x float> %v3414, %v3492
  %v3494 = add nsw i64 %v3413, 1
  br label %b326
b328:
  %v3495 = fadd <8 x float> %v3408, %v3414
  %v3496 = add nsw i64 %v3407, 128
  br label %b323
b325:
  %v3497 = mul i64 %v3405, 8
  %v3498 = add i64 0, %v3497
  %v3499 = add i64 %v3498, 0
  %v3500 = getelementptr inbounds float, ptr %v174, i64 %v3499
  store <8 x float> %v3408, ptr %v3500, align 4
  %v3501 = add nsw i64 %v3405, 1
  br label %b320
b322:
  br label %b319
b319:
  %v3502 = icmp sgt i64 %v3, 1
  br i1 %v3502, label %b329, label %b330
b329:
  %v3503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3504 = atomicrmw add ptr %v3503, i64 1 acq_rel
  %v3505 = load i64, ptr %v303, align 8
  %v3506 = add i64 %v3505, 1
  store i64 %v3506, ptr %v303, align 8
  %v3507 = mul i64 %v3, %v3506
  br label %b331
b331:
  %v3508 = load atomic i64, ptr %v3503 acquire, align 8
  %v3509 = icmp slt i64 %v3508, %v3507
  br i1 %v3509, label %b332, label %b333
b332:
  %v3510 = call i32 @sched_yield()
  br label %b331
b333:
  br label %b330
b330:
  %v3511 = icmp eq i64 %v2, 0
  br i1 %v3511, label %b334, label %b335
b334:
  br label %b336
b336:
  %v3512 = phi i64 [ 0, %b334 ], [ %v3608, %b341 ]
  %v3513 = icmp slt i64 %v3512, 8
  br i1 %v3513, label %b337, label %b338
b337:
  br label %b339
b339:
  %v3514 = phi i64 [ 0, %b337 ], [ %v3603, %b344 ]
  %v3515 = phi <8 x float> [ splat (float 0x0000000000000000), %b337 ], [ %v3602, %b344 ]
  %v3516 = icmp slt i64 %v3514, %v8
  br i1 %v3516, label %b340, label %b341
b340:
  %v3517 = add i64 %v3514, 128
  %v3518 = icmp slt i64 %v3517, %v8
  %v3519 = select i1 %v3518, i64 %v3517, i64 %v8
  br label %b342
b342:
  %v3520 = phi i64 [ %v3514, %b340 ], [ %v3601, %b343 ]
  %v3521 = phi <8 x float> [ splat (float 0x0000000000000000), %b340 ], [ %v3600, %b343 ]
  %v3522 = icmp slt i64 %v3520, %v3519
  br i1 %v3522, label %b343, label %b344
b343:
  %v3523 = mul i64 %v3520, 8
  %v3524 = getelementptr inbounds float, ptr %v138, i64 %v3523
  %v3525 = mul i64 %v3520, 8
  %v3526 = getelementptr inbounds float, ptr %v136, i64 %v3525
  %v3527 = mul i64 %v3520, 8
  %v3528 = getelementptr inbounds float, ptr %v102, i64 %v3527
  %v3529 = add i64 0, %v3512
  %v3530 = getelementptr inbounds float, ptr %v3528, i64 %v3529
  %v3531 = load float, ptr %v3530, align 4
  %v3532 = add i64 0, 0
  %v3533 = getelementptr inbounds float, ptr %v3524, i64 %v3532
  %v3534 = load <8 x float>, ptr %v3533, align 4
  %v3535 = add i64 0, 0
  %v3536 = getelementptr inbounds float, ptr %v3526, i64 %v3535
  %v3537 = load <8 x float>, ptr %v3536, align 4
  %v3538 = mul i64 %v3512, 8
  %v3539 = add i64 0, %v3538
  %v3540 = add i64 %v3539, 0
  %v3541 = getelementptr inbounds float, ptr %v40, i64 %v3540
  %v3542 = load <8 x float>, ptr %v3541, align 4
  %v3543 = fmul <8 x float> %v3537, %v3542
  %v3544 = fadd <8 x float> %v3534, %v3543
  %v3545 = mul i64 %v3512, 8
  %v3546 = add i64 0, %v3545
  %v3547 = add i64 %v3546, 0
  %v3548 = getelementptr inbounds float, ptr %v86, i64 %v3547
  %v3549 = load <8 x float>, ptr %v3548, align 4
  %v3550 = fmul <8 x float> %v3544, %v3549
  %v3551 = mul i64 %v3512, 8
  %v3552 = add i64 0, %v3551
  %v3553 = add i64 %v3552, 0
  %v3554 = getelementptr inbounds float, ptr %v38, i64 %v3553
  %v3555 = load <8 x float>, ptr %v3554, align 4
  %v3556 = mul i64 %v3512, 8
  %v3557 = add i64 0, %v3556
  %v3558 = add i64 %v3557, 0
  %v3559 = getelementptr inbounds float, ptr %v36, i64 %v3558
  %v3560 = load <8 x float>, ptr %v3559, align 4
  %v3561 = insertelement <8 x float> poison, float %v3531, i64 0
  %v3562 = shufflevector <8 x float> %v3561, <8 x float> poison, <8 x i32> zeroinitializer
  %v3563 = fsub <8 x float> %v3562, %v3560
  %v3564 = fmul <8 x float> %v3555, %v3563
  %v3565 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3564)
  %v3566 = fneg <8 x float> %v3565
  %v3567 = fcmp olt <8 x float> %v3566, splat (float 0xC05A400000000000)
  %v3568 = select <8 x i1> %v3567, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3566
  %v3569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3568, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3570 = fsub <8 x float> %v3569, splat (float 0x4168000000000000)
  %v3571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3570, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3568)
  %v3572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3570, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3571)
  %v3573 = bitcast <8 x float> %v3569 to <8 x i32>
  %v3574 = fmul <8 x float> %v3572, %v3572
  %v3575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3572, <8 x float> splat (float 0x3F81227F40000000))
  %v3576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3575, <8 x float> %v3572, <8 x float> splat (float 0x3FA5556740000000))
  %v3577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3576, <8 x float> %v3572, <8 x float> splat (float 0x3FC5554B00000000))
  %v3578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3577, <8 x float> %v3572, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3574, <8 x float> %v3578, <8 x float> %v3572)
  %v3580 = sub <8 x i32> %v3573, splat (i32 1262485250)
  %v3581 = lshr <8 x i32> %v3580, splat (i32 1)
  %v3582 = sub <8 x i32> %v3580, %v3581
  %v3583 = shl <8 x i32> %v3581, splat (i32 23)
  %v3584 = bitcast <8 x i32> %v3583 to <8 x float>
  %v3585 = shl <8 x i32> %v3582, splat (i32 23)
  %v3586 = bitcast <8 x i32> %v3585 to <8 x float>
  %v3587 = fadd <8 x float> %v3579, splat (float 0x3FF0000000000000)
  %v3588 = fmul <8 x float> %v3587, %v3584
  %v3589 = fmul <8 x float> %v3588, %v3586
  %v3590 = fcmp olt <8 x float> %v3564, splat (float 0x0000000000000000)
  %v3591 = select <8 x i1> %v3590, <8 x float> %v3589, <8 x float> splat (float 0x3FF0000000000000)
  %v3592 = fadd <8 x float> %v3589, splat (float 0x3FF0000000000000)
  %v3593 = fdiv <8 x float> %v3591, %v3592
  %v3594 = fmul <8 x float> %v3550, %v3593
  %v3595 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3596 = shufflevector <8 x float> %v3595, <8 x float> poison, <8 x i32> zeroinitializer
  %v3597 = fsub <8 x float> %v3596, %v3593
  %v3598 = fmul <8 x float> %v3594, %v3597
  %v3599 = fmul <8 x float> %v3598, %v3563
  %v3600 = fadd <8 x float> %v3521, %v3599
  %v3601 = add nsw i64 %v3520, 1
  br label %b342
b344:
  %v3602 = fadd <8 x float> %v3515, %v3521
  %v3603 = add nsw i64 %v3514, 128
  br label %b339
b341:
  %v3604 = mul i64 %v3512, 8
  %v3605 = add i64 0, %v3604
  %v3606 = add i64 %v3605, 0
  %v3607 = getelementptr inbounds float, ptr %v176, i64 %v3606
  store <8 x float> %v3515, ptr %v3607, align 4
  %v3608 = add nsw i64 %v3512, 1
  br label %b336
b338:
  br label %b335
b335:
  %v3609 = icmp sgt i64 %v3, 1
  br i1 %v3609, label %b345, label %b346
b345:
  %v3610 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3611 = atomicrmw add ptr %v3610, i64 1 acq_rel
  %v3612 = load i64, ptr %v303, align 8
  %v3613 = add i64 %v3612, 1
  store i64 %v3613, ptr %v303, align 8
  %v3614 = mul i64 %v3, %v3613
  br label %b347
b347:
  %v3615 = load atomic i64, ptr %v3610 acquire, align 8
  %v3616 = icmp slt i64 %v3615, %v3614
  br i1 %v3616, label %b348, label %b349
b348:
  %v3617 = call i32 @sched_yield()
  br label %b347
b349:
  br label %b346
b346:
  %v3618 = icmp eq i64 %v2, 0
  br i1 %v3618, label %b350, label %b351
b350:
  br label %b352
b352:
  %v3619 = phi i64 [ 0, %b350 ], [ %v3715, %b357 ]
  %v3620 = icmp slt i64 %v3619, 8
  br i1 %v3620, label %b353, label %b354
b353:
  br label %b355
b355:
  %v3621 = phi i64 [ 0, %b353 ], [ %v3710, %b360 ]
  %v3622 = phi <8 x float> [ splat (float 0x0000000000000000), %b353 ], [ %v3709, %b360 ]
  %v3623 = icmp slt i64 %v3621, %v8
  br i1 %v3623, label %b356, label %b357
b356:
  %v3624 = add i64 %v3621, 128
  %v3625 = icmp slt i64 %v3624, %v8
  %v3626 = select i1 %v3625, i64 %v3624, i64 %v8
  br label %b358
b358:
  %v3627 = phi i64 [ %v3621, %b356 ], [ %v3708, %b359 ]
  %v3628 = phi <8 x float> [ splat (float 0x0000000000000000), %b356 ], [ %v3707, %b359 ]
  %v3629 = icmp slt i64 %v3627, %v3626
  br i1 %v3629, label %b359, label %b360
b359:
  %v3630 = mul i64 %v3627, 8
  %v3631 = getelementptr inbounds float, ptr %v144, i64 %v3630
  %v3632 = mul i64 %v3627, 8
  %v3633 = getelementptr inbounds float, ptr %v142, i64 %v3632
  %v3634 = mul i64 %v3627, 8
  %v3635 = getelementptr inbounds float, ptr %v98, i64 %v3634
  %v3636 = add i64 0, %v3619
  %v3637 = getelementptr inbounds float, ptr %v3635, i64 %v3636
  %v3638 = load float, ptr %v3637, align 4
  %v3639 = add i64 0, 0
  %v3640 = getelementptr inbounds float, ptr %v3631, i64 %v3639
  %v3641 = load <8 x float>, ptr %v3640, align 4
  %v3642 = add i64 0, 0
  %v3643 = getelementptr inbounds float, ptr %v3633, i64 %v3642
  %v3644 = load <8 x float>, ptr %v3643, align 4
  %v3645 = mul i64 %v3619, 8
  %v3646 = add i64 0, %v3645
  %v3647 = add i64 %v3646, 0
  %v3648 = getelementptr inbounds float, ptr %v40, i64 %v3647
  %v3649 = load <8 x float>, ptr %v3648, align 4
  %v3650 = fmul <8 x float> %v3644, %v3649
  %v3651 = fadd <8 x float> %v3641, %v3650
  %v3652 = mul i64 %v3619, 8
  %v3653 = add i64 0, %v3652
  %v3654 = add i64 %v3653, 0
  %v3655 = getelementptr inbounds float, ptr %v86, i64 %v3654
  %v3656 = load <8 x float>, ptr %v3655, align 4
  %v3657 = fmul <8 x float> %v3651, %v3656
  %v3658 = mul i64 %v3619, 8
  %v3659 = add i64 0, %v3658
  %v3660 = add i64 %v3659, 0
  %v3661 = getelementptr inbounds float, ptr %v38, i64 %v3660
  %v3662 = load <8 x float>, ptr %v3661, align 4
  %v3663 = mul i64 %v3619, 8
  %v3664 = add i64 0, %v3663
  %v3665 = add i64 %v3664, 0
  %v3666 = getelementptr inbounds float, ptr %v36, i64 %v3665
  %v3667 = load <8 x float>, ptr %v3666, align 4
  %v3668 = insertelement <8 x float> poison, float %v3638, i64 0
  %v3669 = shufflevector <8 x float> %v3668, <8 x float> poison, <8 x i32> zeroinitializer
  %v3670 = fsub <8 x float> %v3669, %v3667
  %v3671 = fmul <8 x float> %v3662, %v3670
  %v3672 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3671)
  %v3673 = fneg <8 x float> %v3672
  %v3674 = fcmp olt <8 x float> %v3673, splat (float 0xC05A400000000000)
  %v3675 = select <8 x i1> %v3674, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3673
  %v3676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3675, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3677 = fsub <8 x float> %v3676, splat (float 0x4168000000000000)
  %v3678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3677, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3675)
  %v3679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3677, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3678)
  %v3680 = bitcast <8 x float> %v3676 to <8 x i32>
  %v3681 = fmul <8 x float> %v3679, %v3679
  %v3682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3679, <8 x float> splat (float 0x3F81227F40000000))
  %v3683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3682, <8 x float> %v3679, <8 x float> splat (float 0x3FA5556740000000))
  %v3684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3683, <8 x float> %v3679, <8 x float> splat (float 0x3FC5554B00000000))
  %v3685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3684, <8 x float> %v3679, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3681, <8 x float> %v3685, <8 x float> %v3679)
  %v3687 = sub <8 x i32> %v3680, splat (i32 1262485250)
  %v3688 = lshr <8 x i32> %v3687, splat (i32 1)
  %v3689 = sub <8 x i32> %v3687, %v3688
  %v3690 = shl <8 x i32> %v3688, splat (i32 23)
  %v3691 = bitcast <8 x i32> %v3690 to <8 x float>
  %v3692 = shl <8 x i32> %v3689, splat (i32 23)
  %v3693 = bitcast <8 x i32> %v3692 to <8 x float>
  %v3694 = fadd <8 x float> %v3686, splat (float 0x3FF0000000000000)
  %v3695 = fmul <8 x float> %v3694, %v3691
  %v3696 = fmul <8 x float> %v3695, %v3693
  %v3697 = fcmp olt <8 x float> %v3671, splat (float 0x0000000000000000)
  %v3698 = select <8 x i1> %v3697, <8 x float> %v3696, <8 x float> splat (float 0x3FF0000000000000)
  %v3699 = fadd <8 x float> %v3696, splat (float 0x3FF0000000000000)
  %v3700 = fdiv <8 x float> %v3698, %v3699
  %v3701 = fmul <8 x float> %v3657, %v3700
  %v3702 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3703 = shufflevector <8 x float> %v3702, <8 x float> poison, <8 x i32> zeroinitializer
  %v3704 = fsub <8 x float> %v3703, %v3700
  %v3705 = fmul <8 x float> %v3701, %v3704
  %v3706 = fmul <8 x float> %v3705, %v3670
  %v3707 = fadd <8 x float> %v3628, %v3706
  %v3708 = add nsw i64 %v3627, 1
  br label %b358
b360:
  %v3709 = fadd <8 x float> %v3622, %v3628
  %v3710 = add nsw i64 %v3621, 128
  br label %b355
b357:
  %v3711 = mul i64 %v3619, 8
  %v3712 = add i64 0, %v3711
  %v3713 = add i64 %v3712, 0
  %v3714 = getelementptr inbounds float, ptr %v178, i64 %v3713
  store <8 x float> %v3622, ptr %v3714, align 4
  %v3715 = add nsw i64 %v3619, 1
  br label %b352
b354:
  br label %b351
b351:
  %v3716 = icmp sgt i64 %v3, 1
  br i1 %v3716, label %b361, label %b362
b361:
  %v3717 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3718 = atomicrmw add ptr %v3717, i64 1 acq_rel
  %v3719 = load i64, ptr %v303, align 8
  %v3720 = add i64 %v3719, 1
  store i64 %v3720, ptr %v303, align 8
  %v3721 = mul i64 %v3, %v3720
  br label %b363
b363:
  %v3722 = load atomic i64, ptr %v3717 acquire, align 8
  %v3723 = icmp slt i64 %v3722, %v3721
  br i1 %v3723, label %b364, label %b365
b364:
  %v3724 = call i32 @sched_yield()
  br label %b363
b365:
  br label %b362
b362:
  %v3725 = icmp eq i64 %v2, 0
  br i1 %v3725, label %b366, label %b367
b366:
  br label %b368
b368:
  %v3726 = phi i64 [ 0, %b366 ], [ %v3822, %b373 ]
  %v3727 = icmp slt i64 %v3726, 8
  br i1 %v3727, label %b369, label %b370
b369:
  br label %b371
b371:
  %v3728 = phi i64 [ 0, %b369 ], [ %v3817, %b376 ]
  %v3729 = phi <8 x float> [ splat (float 0x0000000000000000), %b369 ], [ %v3816, %b376 ]
  %v3730 = icmp slt i64 %v3728, %v8
  br i1 %v3730, label %b372, label %b373
b372:
  %v3731 = add i64 %v3728, 128
  %v3732 = icmp slt i64 %v3731, %v8
  %v3733 = select i1 %v3732, i64 %v3731, i64 %v8
  br label %b374
b374:
  %v3734 = phi i64 [ %v3728, %b372 ], [ %v3815, %b375 ]
  %v3735 = phi <8 x float> [ splat (float 0x0000000000000000), %b372 ], [ %v3814, %b375 ]
  %v3736 = icmp slt i64 %v3734, %v3733
  br i1 %v3736, label %b375, label %b376
b375:
  %v3737 = mul i64 %v3734, 8
  %v3738 = getelementptr inbounds float, ptr %v150, i64 %v3737
  %v3739 = mul i64 %v3734, 8
  %v3740 = getelementptr inbounds float, ptr %v148, i64 %v3739
  %v3741 = mul i64 %v3734, 8
  %v3742 = getelementptr inbounds float, ptr %v44, i64 %v3741
  %v3743 = add i64 0, %v3726
  %v3744 = getelementptr inbounds float, ptr %v3742, i64 %v3743
  %v3745 = load float, ptr %v3744, align 4
  %v3746 = add i64 0, 0
  %v3747 = getelementptr inbounds float, ptr %v3738, i64 %v3746
  %v3748 = load <8 x float>, ptr %v3747, align 4
  %v3749 = add i64 0, 0
  %v3750 = getelementptr inbounds float, ptr %v3740, i64 %v3749
  %v3751 = load <8 x float>, ptr %v3750, align 4
  %v3752 = mul i64 %v3726, 8
  %v3753 = add i64 0, %v3752
  %v3754 = add i64 %v3753, 0
  %v3755 = getelementptr inbounds float, ptr %v40, i64 %v3754
  %v3756 = load <8 x float>, ptr %v3755, align 4
  %v3757 = fmul <8 x float> %v3751, %v3756
  %v3758 = fadd <8 x float> %v3748, %v3757
  %v3759 = mul i64 %v3726, 8
  %v3760 = add i64 0, %v3759
  %v3761 = add i64 %v3760, 0
  %v3762 = getelementptr inbounds float, ptr %v86, i64 %v3761
  %v3763 = load <8 x float>, ptr %v3762, align 4
  %v3764 = fmul <8 x float> %v3758, %v3763
  %v3765 = mul i64 %v3726, 8
  %v3766 = add i64 0, %v3765
  %v3767 = add i64 %v3766, 0
  %v3768 = getelementptr inbounds float, ptr %v38, i64 %v3767
  %v3769 = load <8 x float>, ptr %v3768, align 4
  %v3770 = mul i64 %v3726, 8
  %v3771 = add i64 0, %v3770
  %v3772 = add i64 %v3771, 0
  %v3773 = getelementptr inbounds float, ptr %v36, i64 %v3772
  %v3774 = load <8 x float>, ptr %v3773, align 4
  %v3775 = insertelement <8 x float> poison, float %v3745, i64 0
  %v3776 = shufflevector <8 x float> %v3775, <8 x float> poison, <8 x i32> zeroinitializer
  %v3777 = fsub <8 x float> %v3776, %v3774
  %v3778 = fmul <8 x float> %v3769, %v3777
  %v3779 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3778)
  %v3780 = fneg <8 x float> %v3779
  %v3781 = fcmp olt <8 x float> %v3780, splat (float 0xC05A400000000000)
  %v3782 = select <8 x i1> %v3781, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3780
  %v3783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3782, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3784 = fsub <8 x float> %v3783, splat (float 0x4168000000000000)
  %v3785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3784, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3782)
  %v3786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3784, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3785)
  %v3787 = bitcast <8 x float> %v3783 to <8 x i32>
  %v3788 = fmul <8 x float> %v3786, %v3786
  %v3789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3786, <8 x float> splat (float 0x3F81227F40000000))
  %v3790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3789, <8 x float> %v3786, <8 x float> splat (float 0x3FA5556740000000))
  %v3791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3790, <8 x float> %v3786, <8 x float> splat (float 0x3FC5554B00000000))
  %v3792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3791, <8 x float> %v3786, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3788, <8 x float> %v3792, <8 x float> %v3786)
  %v3794 = sub <8 x i32> %v3787, splat (i32 1262485250)
  %v3795 = lshr <8 x i32> %v3794, splat (i32 1)
  %v3796 = sub <8 x i32> %v3794, %v3795
  %v3797 = shl <8 x i32> %v3795, splat (i32 23)
  %v3798 = bitcast <8 x i32> %v3797 to <8 x float>
  %v3799 = shl <8 x i32> %v3796, splat (i32 23)
  %v3800 = bitcast <8 x i32> %v3799 to <8 x float>
  %v3801 = fadd <8 x float> %v3793, splat (float 0x3FF0000000000000)
  %v3802 = fmul <8 x float> %v3801, %v3798
  %v3803 = fmul <8 x float> %v3802, %v3800
  %v3804 = fcmp olt <8 x float> %v3778, splat (float 0x0000000000000000)
  %v3805 = select <8 x i1> %v3804, <8 x float> %v3803, <8 x float> splat (float 0x3FF0000000000000)
  %v3806 = fadd <8 x float> %v3803, splat (float 0x3FF0000000000000)
  %v3807 = fdiv <8 x float> %v3805, %v3806
  %v3808 = fmul <8 x float> %v3764, %v3807
  %v3809 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3810 = shufflevector <8 x float> %v3809, <8 x float> poison, <8 x i32> zeroinitializer
  %v3811 = fsub <8 x float> %v3810, %v3807
  %v3812 = fmul <8 x float> %v3808, %v3811
  %v3813 = fmul <8 x float> %v3812, %v3777
  %v3814 = fadd <8 x float> %v3735, %v3813
  %v3815 = add nsw i64 %v3734, 1
  br label %b374
b376:
  %v3816 = fadd <8 x float> %v3729, %v3735
  %v3817 = add nsw i64 %v3728, 128
  br label %b371
b373:
  %v3818 = mul i64 %v3726, 8
  %v3819 = add i64 0, %v3818
  %v3820 = add i64 %v3819, 0
  %v3821 = getelementptr inbounds float, ptr %v180, i64 %v3820
  store <8 x float> %v3729, ptr %v3821, align 4
  %v3822 = add nsw i64 %v3726, 1
  br label %b368
b370:
  br label %b367
b367:
  %v3823 = icmp sgt i64 %v3, 1
  br i1 %v3823, label %b377, label %b378
b377:
  %v3824 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3825 = atomicrmw add ptr %v3824, i64 1 acq_rel
  %v3826 = load i64, ptr %v303, align 8
  %v3827 = add i64 %v3826, 1
  store i64 %v3827, ptr %v303, align 8
  %v3828 = mul i64 %v3, %v3827
  br label %b379
b379:
  %v3829 = load atomic i64, ptr %v3824 acquire, align 8
  %v3830 = icmp slt i64 %v3829, %v3828
  br i1 %v3830, label %b380, label %b381
b380:
  %v3831 = call i32 @sched_yield()
  br label %b379
b381:
  br label %b378
b378:
  %v3832 = icmp eq i64 %v2, 0
  br i1 %v3832, label %b382, label %b383
b382:
  br label %b384
b384:
  %v3833 = phi i64 [ 0, %b382 ], [ %v3918, %b389 ]
  %v3834 = icmp slt i64 %v3833, 8
  br i1 %v3834, label %b385, label %b386
b385:
  br label %b387
b387:
  %v3835 = phi i64 [ 0, %b385 ], [ %v3913, %b392 ]
  %v3836 = phi <8 x float> [ splat (float 0x0000000000000000), %b385 ], [ %v3912, %b392 ]
  %v3837 = icmp slt i64 %v3835, %v8
  br i1 %v3837, label %b388, label %b389
b388:
  %v3838 = add i64 %v3835, 128
  %v3839 = icmp slt i64 %v3838, %v8
  %v3840 = select i1 %v3839, i64 %v3838, i64 %v8
  br label %b390
b390:
  %v3841 = phi i64 [ %v3835, %b388 ], [ %v3911, %b391 ]
  %v3842 = phi <8 x float> [ splat (float 0x0000000000000000), %b388 ], [ %v3910, %b391 ]
  %v3843 = icmp slt i64 %v3841, %v3840
  br i1 %v3843, label %b391, label %b392
b391:
  %v3844 = mul i64 %v3841, 8
  %v3845 = getelementptr inbounds float, ptr %v120, i64 %v3844
  %v3846 = mul i64 %v3841, 8
  %v3847 = getelementptr inbounds float, ptr %v118, i64 %v3846
  %v3848 = mul i64 %v3841, 8
  %v3849 = getelementptr inbounds float, ptr %v114, i64 %v3848
  %v3850 = add i64 0, %v3833
  %v3851 = getelementptr inbounds float, ptr %v3849, i64 %v3850
  %v3852 = load float, ptr %v3851, align 4
  %v3853 = add i64 0, 0
  %v3854 = getelementptr inbounds float, ptr %v3845, i64 %v3853
  %v3855 = load <8 x float>, ptr %v3854, align 4
  %v3856 = add i64 0, 0
  %v3857 = getelementptr inbounds float, ptr %v3847, i64 %v3856
  %v3858 = load <8 x float>, ptr %v3857, align 4
  %v3859 = mul i64 %v3833, 8
  %v3860 = add i64 0, %v3859
  %v3861 = add i64 %v3860, 0
  %v3862 = getelementptr inbounds float, ptr %v40, i64 %v3861
  %v3863 = load <8 x float>, ptr %v3862, align 4
  %v3864 = fmul <8 x float> %v3858, %v3863
  %v3865 = fadd <8 x float> %v3855, %v3864
  %v3866 = mul i64 %v3833, 8
  %v3867 = add i64 0, %v3866
  %v3868 = add i64 %v3867, 0
  %v3869 = getelementptr inbounds float, ptr %v38, i64 %v3868
  %v3870 = load <8 x float>, ptr %v3869, align 4
  %v3871 = mul i64 %v3833, 8
  %v3872 = add i64 0, %v3871
  %v3873 = add i64 %v3872, 0
  %v3874 = getelementptr inbounds float, ptr %v36, i64 %v3873
  %v3875 = load <8 x float>, ptr %v3874, align 4
  %v3876 = insertelement <8 x float> poison, float %v3852, i64 0
  %v3877 = shufflevector <8 x float> %v3876, <8 x float> poison, <8 x i32> zeroinitializer
  %v3878 = fsub <8 x float> %v3877, %v3875
  %v3879 = fmul <8 x float> %v3870, %v3878
  %v3880 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3879)
  %v3881 = fneg <8 x float> %v3880
  %v3882 = fcmp olt <8 x float> %v3881, splat (float 0xC05A400000000000)
  %v3883 = select <8 x i1> %v3882, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3881
  %v3884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3883, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3885 = fsub <8 x float> %v3884, splat (float 0x4168000000000000)
  %v3886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3885, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3883)
  %v3887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3885, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3886)
  %v3888 = bitcast <8 x float> %v3884 to <8 x i32>
  %v3889 = fmul <8 x float> %v3887, %v3887
  %v3890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3887, <8 x float> splat (float 0x3F81227F40000000))
  %v3891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3890, <8 x float> %v3887, <8 x float> splat (float 0x3FA5556740000000))
  %v3892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3891, <8 x float> %v3887, <8 x float> splat (float 0x3FC5554B00000000))
  %v3893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3892, <8 x float> %v3887, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3889, <8 x float> %v3893, <8 x float> %v3887)
  %v3895 = sub <8 x i32> %v3888, splat (i32 1262485250)
  %v3896 = lshr <8 x i32> %v3895, splat (i32 1)
  %v3897 = sub <8 x i32> %v3895, %v3896
  %v3898 = shl <8 x i32> %v3896, splat (i32 23)
  %v3899 = bitcast <8 x i32> %v3898 to <8 x float>
  %v3900 = shl <8 x i32> %v3897, splat (i32 23)
  %v3901 = bitcast <8 x i32> %v3900 to <8 x float>
  %v3902 = fadd <8 x float> %v3894, splat (float 0x3FF0000000000000)
  %v3903 = fmul <8 x float> %v3902, %v3899
  %v3904 = fmul <8 x float> %v3903, %v3901
  %v3905 = fcmp olt <8 x float> %v3879, splat (float 0x0000000000000000)
  %v3906 = select <8 x i1> %v3905, <8 x float> %v3904, <8 x float> splat (float 0x3FF0000000000000)
  %v3907 = fadd <8 x float> %v3904, splat (float 0x3FF0000000000000)
  %v3908 = fdiv <8 x float> %v3906, %v3907
  %v3909 = fmul <8 x float> %v3865, %v3908
  %v3910 = fadd <8 x float> %v3842, %v3909
  %v3911 = add nsw i64 %v3841, 1
  br label %b390
b392:
  %v3912 = fadd <8 x float> %v3836, %v3842
  %v3913 = add nsw i64 %v3835, 128
  br label %b387
b389:
  %v3914 = mul i64 %v3833, 8
  %v3915 = add i64 0, %v3914
  %v3916 = add i64 %v3915, 0
  %v3917 = getelementptr inbounds float, ptr %v182, i64 %v3916
  store <8 x float> %v3836, ptr %v3917, align 4
  %v3918 = add nsw i64 %v3833, 1
  br label %b384
b386:
  br label %b383
b383:
  %v3919 = icmp sgt i64 %v3, 1
  br i1 %v3919, label %b393, label %b394
b393:
  %v3920 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3921 = atomicrmw add ptr %v3920, i64 1 acq_rel
  %v3922 = load i64, ptr %v303, align 8
  %v3923 = add i64 %v3922, 1
  store i64 %v3923, ptr %v303, align 8
  %v3924 = mul i64 %v3, %v3923
  br label %b395
b395:
  %v3925 = load atomic i64, ptr %v3920 acquire, align 8
  %v3926 = icmp slt i64 %v3925, %v3924
  br i1 %v3926, label %b396, label %b397
b396:
  %v3927 = call i32 @sched_yield()
  br label %b395
b397:
  br label %b394
b394:
  %v3928 = icmp eq i64 %v2, 0
  br i1 %v3928, label %b398, label %b399
b398:
  br label %b400
b400:
  %v3929 = phi i64 [ 0, %b398 ], [ %v4014, %b405 ]
  %v3930 = icmp slt i64 %v3929, 8
  br i1 %v3930, label %b401, label %b402
b401:
  br label %b403
b403:
  %v3931 = phi i64 [ 0, %b401 ], [ %v4009, %b408 ]
  %v3932 = phi <8 x float> [ splat (float 0x0000000000000000), %b401 ], [ %v4008, %b408 ]
  %v3933 = icmp slt i64 %v3931, %v8
  br i1 %v3933, label %b404, label %b405
b404:
  %v3934 = add i64 %v3931, 128
  %v3935 = icmp slt i64 %v3934, %v8
  %v3936 = select i1 %v3935, i64 %v3934, i64 %v8
  br label %b406
b406:
  %v3937 = phi i64 [ %v3931, %b404 ], [ %v4007, %b407 ]
  %v3938 = phi <8 x float> [ splat (float 0x0000000000000000), %b404 ], [ %v4006, %b407 ]
  %v3939 = icmp slt i64 %v3937, %v3936
  br i1 %v3939, label %b407, label %b408
b407:
  %v3940 = mul i64 %v3937, 8
  %v3941 = getelementptr inbounds float, ptr %v126, i64 %v3940
  %v3942 = mul i64 %v3937, 8
  %v3943 = getelementptr inbounds float, ptr %v124, i64 %v3942
  %v3944 = mul i64 %v3937, 8
  %v3945 = getelementptr inbounds float, ptr %v110, i64 %v3944
  %v3946 = add i64 0, %v3929
  %v3947 = getelementptr inbounds float, ptr %v3945, i64 %v3946
  %v3948 = load float, ptr %v3947, align 4
  %v3949 = add i64 0, 0
  %v3950 = getelementptr inbounds float, ptr %v3941, i64 %v3949
  %v3951 = load <8 x float>, ptr %v3950, align 4
  %v3952 = add i64 0, 0
  %v3953 = getelementptr inbounds float, ptr %v3943, i64 %v3952
  %v3954 = load <8 x float>, ptr %v3953, align 4
  %v3955 = mul i64 %v3929, 8
  %v3956 = add i64 0, %v3955
  %v3957 = add i64 %v3956, 0
  %v3958 = getelementptr inbounds float, ptr %v40, i64 %v3957
  %v3959 = load <8 x float>, ptr %v3958, align 4
  %v3960 = fmul <8 x float> %v3954, %v3959
  %v3961 = fadd <8 x float> %v3951, %v3960
  %v3962 = mul i64 %v3929, 8
  %v3963 = add i64 0, %v3962
  %v3964 = add i64 %v3963, 0
  %v3965 = getelementptr inbounds float, ptr %v38, i64 %v3964
  %v3966 = load <8 x float>, ptr %v3965, align 4
  %v3967 = mul i64 %v3929, 8
  %v3968 = add i64 0, %v3967
  %v3969 = add i64 %v3968, 0
  %v3970 = getelementptr inbounds float, ptr %v36, i64 %v3969
  %v3971 = load <8 x float>, ptr %v3970, align 4
  %v3972 = insertelement <8 x float> poison, float %v3948, i64 0
  %v3973 = shufflevector <8 x float> %v3972, <8 x float> poison, <8 x i32> zeroinitializer
  %v3974 = fsub <8 x float> %v3973, %v3971
  %v3975 = fmul <8 x float> %v3966, %v3974
  %v3976 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3975)
  %v3977 = fneg <8 x float> %v3976
  %v3978 = fcmp olt <8 x float> %v3977, splat (float 0xC05A400000000000)
  %v3979 = select <8 x i1> %v3978, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3977
  %v3980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3979, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3981 = fsub <8 x float> %v3980, splat (float 0x4168000000000000)
  %v3982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3981, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3979)
  %v3983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3981, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3982)
  %v3984 = bitcast <8 x float> %v3980 to <8 x i32>
  %v3985 = fmul <8 x float> %v3983, %v3983
  %v3986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3983, <8 x float> splat (float 0x3F81227F40000000))
  %v3987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3986, <8 x float> %v3983, <8 x float> splat (float 0x3FA5556740000000))
  %v3988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3987, <8 x float> %v3983, <8 x float> splat (float 0x3FC5554B00000000))
  %v3989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3988, <8 x float> %v3983, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3985, <8 x float> %v3989, <8 x float> %v3983)
  %v3991 = sub <8 x i32> %v3984, splat (i32 1262485250)
  %v3992 = lshr <8 x i32> %v3991, splat (i32 1)
  %v3993 = sub <8 x i32> %v3991, %v3992
  %v3994 = shl <8 x i32> %v3992, splat (i32 23)
  %v3995 = bitcast <8 x i32> %v3994 to <8 x float>
  %v3996 = shl <8 x i32> %v3993, splat (i32 23)
  %v3997 = bitcast <8 x i32> %v3996 to <8 x float>
  %v3998 = fadd <8 x float> %v3990, splat (float 0x3FF0000000000000)
  %v3999 = fmul <8 x float> %v3998, %v3995
  %v4000 = fmul <8 x float> %v3999, %v3997
  %v4001 = fcmp olt <8 x float> %v3975, splat (float 0x0000000000000000)
  %v4002 = select <8 x i1> %v4001, <8 x float> %v4000, <8 x float> splat (float 0x3FF0000000000000)
  %v4003 = fadd <8 x float> %v4000, splat (float 0x3FF0000000000000)
  %v4004 = fdiv <8 x float> %v4002, %v4003
  %v4005 = fmul <8 x float> %v3961, %v4004
  %v4006 = fadd <8 x float> %v3938, %v4005
  %v4007 = add nsw i64 %v3937, 1
  br label %b406
b408:
  %v4008 = fadd <8 x float> %v3932, %v3938
  %v4009 = add nsw i64 %v3931, 128
  br label %b403
b405:
  %v4010 = mul i64 %v3929, 8
  %v4011 = add i64 0, %v4010
  %v4012 = add i64 %v4011, 0
  %v4013 = getelementptr inbounds float, ptr %v184, i64 %v4012
  store <8 x float> %v3932, ptr %v4013, align 4
  %v4014 = add nsw i64 %v3929, 1
  br label %b400
b402:
  br label %b399
b399:
  %v4015 = icmp sgt i64 %v3, 1
  br i1 %v4015, label %b409, label %b410
b409:
  %v4016 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4017 = atomicrmw add ptr %v4016, i64 1 acq_rel
  %v4018 = load i64, ptr %v303, align 8
  %v4019 = add i64 %v4018, 1
  store i64 %v4019, ptr %v303, align 8
  %v4020 = mul i64 %v3, %v4019
  br label %b411
b411:
  %v4021 = load atomic i64, ptr %v4016 acquire, align 8
  %v4022 = icmp slt i64 %v4021, %v4020
  br i1 %v4022, label %b412, label %b413
b412:
  %v4023 = call i32 @sched_yield()
  br label %b411
b413:
  br label %b410
b410:
  %v4024 = icmp eq i64 %v2, 0
  br i1 %v4024, label %b414, label %b415
b414:
  br label %b416
b416:
  %v4025 = phi i64 [ 0, %b414 ], [ %v4110, %b421 ]
  %v4026 = icmp slt i64 %v4025, 8
  br i1 %v4026, label %b417, label %b418
b417:
  br label %b419
b419:
  %v4027 = phi i64 [ 0, %b417 ], [ %v4105, %b424 ]
  %v4028 = phi <8 x float> [ splat (float 0x0000000000000000), %b417 ], [ %v4104, %b424 ]
  %v4029 = icmp slt i64 %v4027, %v8
  br i1 %v4029, label %b420, label %b421
b420:
  %v4030 = add i64 %v4027, 128
  %v4031 = icmp slt i64 %v4030, %v8
  %v4032 = select i1 %v4031, i64 %v4030, i64 %v8
  br label %b422
b422:
  %v4033 = phi i64 [ %v4027, %b420 ], [ %v4103, %b423 ]
  %v4034 = phi <8 x float> [ splat (float 0x0000000000000000), %b420 ], [ %v4102, %b423 ]
  %v4035 = icmp slt i64 %v4033, %v4032
  br i1 %v4035, label %b423, label %b424
b423:
  %v4036 = mul i64 %v4033, 8
  %v4037 = getelementptr inbounds float, ptr %v132, i64 %v4036
  %v4038 = mul i64 %v4033, 8
  %v4039 = getelementptr inbounds float, ptr %v130, i64 %v4038
  %v4040 = mul i64 %v4033, 8
  %v4041 = getelementptr inbounds float, ptr %v106, i64 %v4040
  %v4042 = add i64 0, %v4025
  %v4043 = getelementptr inbounds float, ptr %v4041, i64 %v4042
  %v4044 = load float, ptr %v4043, align 4
  %v4045 = add i64 0, 0
  %v4046 = getelementptr inbounds float, ptr %v4037, i64 %v4045
  %v4047 = load <8 x float>, ptr %v4046, align 4
  %v4048 = add i64 0, 0
  %v4049 = getelementptr inbounds float, ptr %v4039, i64 %v4048
  %v4050 = load <8 x float>, ptr %v4049, align 4
  %v4051 = mul i64 %v4025, 8
  %v4052 = add i64 0, %v4051
  %v4053 = add i64 %v4052, 0
  %v4054 = getelementptr inbounds float, ptr %v40, i64 %v4053
  %v4055 = load <8 x float>, ptr %v4054, align 4
  %v4056 = fmul <8 x float> %v4050, %v4055
  %v4057 = fadd <8 x float> %v4047, %v4056
  %v4058 = mul i64 %v4025, 8
  %v4059 = add i64 0, %v4058
  %v4060 = add i64 %v4059, 0
  %v4061 = getelementptr inbounds float, ptr %v38, i64 %v4060
  %v4062 = load <8 x float>, ptr %v4061, align 4
  %v4063 = mul i64 %v4025, 8
  %v4064 = add i64 0, %v4063
  %v4065 = add i64 %v4064, 0
  %v4066 = getelementptr inbounds float, ptr %v36, i64 %v4065
  %v4067 = load <8 x float>, ptr %v4066, align 4
  %v4068 = insertelement <8 x float> poison, float %v4044, i64 0
  %v4069 = shufflevector <8 x float> %v4068, <8 x float> poison, <8 x i32> zeroinitializer
  %v4070 = fsub <8 x float> %v4069, %v4067
  %v4071 = fmul <8 x float> %v4062, %v4070
  %v4072 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4071)
  %v4073 = fneg <8 x float> %v4072
  %v4074 = fcmp olt <8 x float> %v4073, splat (float 0xC05A400000000000)
  %v4075 = select <8 x i1> %v4074, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4073
  %v4076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4075, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4077 = fsub <8 x float> %v4076, splat (float 0x4168000000000000)
  %v4078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4077, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4075)
  %v4079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4077, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4078)
  %v4080 = bitcast <8 x float> %v4076 to <8 x i32>
  %v4081 = fmul <8 x float> %v4079, %v4079
  %v4082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4079, <8 x float> splat (float 0x3F81227F40000000))
  %v4083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4082, <8 x float> %v4079, <8 x float> splat (float 0x3FA5556740000000))
  %v4084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4083, <8 x float> %v4079, <8 x float> splat (float 0x3FC5554B00000000))
  %v4085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4084, <8 x float> %v4079, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4081, <8 x float> %v4085, <8 x float> %v4079)
  %v4087 = sub <8 x i32> %v4080, splat (i32 1262485250)
  %v4088 = lshr <8 x i32> %v4087, splat (i32 1)
  %v4089 = sub <8 x i32> %v4087, %v4088
  %v4090 = shl <8 x i32> %v4088, splat (i32 23)
  %v4091 = bitcast <8 x i32> %v4090 to <8 x float>
  %v4092 = shl <8 x i32> %v4089, splat (i32 23)
  %v4093 = bitcast <8 x i32> %v4092 to <8 x float>
  %v4094 = fadd <8 x float> %v4086, splat (float 0x3FF0000000000000)
  %v4095 = fmul <8 x float> %v4094, %v4091
  %v4096 = fmul <8 x float> %v4095, %v4093
  %v4097 = fcmp olt <8 x float> %v4071, splat (float 0x0000000000000000)
  %v4098 = select <8 x i1> %v4097, <8 x float> %v4096, <8 x float> splat (float 0x3FF0000000000000)
  %v4099 = fadd <8 x float> %v4096, splat (float 0x3FF0000000000000)
  %v4100 = fdiv <8 x float> %v4098, %v4099
  %v4101 = fmul <8 x float> %v4057, %v4100
  %v4102 = fadd <8 x float> %v4034, %v4101
  %v4103 = add nsw i64 %v4033, 1
  br label %b422
b424:
  %v4104 = fadd <8 x float> %v4028, %v4034
  %v4105 = add nsw i64 %v4027, 128
  br label %b419
b421:
  %v4106 = mul i64 %v4025, 8
  %v4107 = add i64 0, %v4106
  %v4108 = add i64 %v4107, 0
  %v4109 = getelementptr inbounds float, ptr %v186, i64 %v4108
  store <8 x float> %v4028, ptr %v4109, align 4
  %v4110 = add nsw i64 %v4025, 1
  br label %b416
b418:
  br label %b415
b415:
  %v4111 = icmp sgt i64 %v3, 1
  br i1 %v4111, label %b425, label %b426
b425:
  %v4112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4113 = atomicrmw add ptr %v4112, i64 1 acq_rel
  %v4114 = load i64, ptr %v303, align 8
  %v4115 = add i64 %v4114, 1
  store i64 %v4115, ptr %v303, align 8
  %v4116 = mul i64 %v3, %v4115
  br label %b427
b427:
  %v4117 = load atomic i64, ptr %v4112 acquire, align 8
  %v4118 = icmp slt i64 %v4117, %v4116
  br i1 %v4118, label %b428, label %b429
b428:
  %v4119 = call i32 @sched_yield()
  br label %b427
b429:
  br label %b426
b426:
  %v4120 = icmp eq i64 %v2, 0
  br i1 %v4120, label %b430, label %b431
b430:
  br label %b432
b432:
  %v4121 = phi i64 [ 0, %b430 ], [ %v4206, %b437 ]
  %v4122 = icmp slt i64 %v4121, 8
  br i1 %v4122, label %b433, label %b434
b433:
  br label %b435
b435:
  %v4123 = phi i64 [ 0, %b433 ], [ %v4201, %b440 ]
  %v4124 = phi <8 x float> [ splat (float 0x0000000000000000), %b433 ], [ %v4200, %b440 ]
  %v4125 = icmp slt i64 %v4123, %v8
  br i1 %v4125, label %b436, label %b437
b436:
  %v4126 = add i64 %v4123, 128
  %v4127 = icmp slt i64 %v4126, %v8
  %v4128 = select i1 %v4127, i64 %v4126, i64 %v8
  br label %b438
b438:
  %v4129 = phi i64 [ %v4123, %b436 ], [ %v4199, %b439 ]
  %v4130 = phi <8 x float> [ splat (float 0x0000000000000000), %b436 ], [ %v4198, %b439 ]
  %v4131 = icmp slt i64 %v4129, %v4128
  br i1 %v4131, label %b439, label %b440
b439:
  %v4132 = mul i64 %v4129, 8
  %v4133 = getelementptr inbounds float, ptr %v138, i64 %v4132
  %v4134 = mul i64 %v4129, 8
  %v4135 = getelementptr inbounds float, ptr %v136, i64 %v4134
  %v4136 = mul i64 %v4129, 8
  %v4137 = getelementptr inbounds float, ptr %v102, i64 %v4136
  %v4138 = add i64 0, %v4121
  %v4139 = getelementptr inbounds float, ptr %v4137, i64 %v4138
  %v4140 = load float, ptr %v4139, align 4
  %v4141 = add i64 0, 0
  %v4142 = getelementptr inbounds float, ptr %v4133, i64 %v4141
  %v4143 = load <8 x float>, ptr %v4142, align 4
  %v4144 = add i64 0, 0
  %v4145 = getelementptr inbounds float, ptr %v4135, i64 %v4144
  %v4146 = load <8 x float>, ptr %v4145, align 4
  %v4147 = mul i64 %v4121, 8
  %v4148 = add i64 0, %v4147
  %v4149 = add i64 %v4148, 0
  %v4150 = getelementptr inbounds float, ptr %v40, i64 %v4149
  %v4151 = load <8 x float>, ptr %v4150, align 4
  %v4152 = fmul <8 x float> %v4146, %v4151
  %v4153 = fadd <8 x float> %v4143, %v4152
  %v4154 = mul i64 %v4121, 8
  %v4155 = add i64 0, %v4154
  %v4156 = add i64 %v4155, 0
  %v4157 = getelementptr inbounds float, ptr %v38, i64 %v4156
  %v4158 = load <8 x float>, ptr %v4157, align 4
  %v4159 = mul i64 %v4121, 8
  %v4160 = add i64 0, %v4159
  %v4161 = add i64 %v4160, 0
  %v4162 = getelementptr inbounds float, ptr %v36, i64 %v4161
  %v4163 = load <8 x float>, ptr %v4162, align 4
  %v4164 = insertelement <8 x float> poison, float %v4140, i64 0
  %v4165 = shufflevector <8 x float> %v4164, <8 x float> poison, <8 x i32> zeroinitializer
  %v4166 = fsub <8 x float> %v4165, %v4163
  %v4167 = fmul <8 x float> %v4158, %v4166
  %v4168 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4167)
  %v4169 = fneg <8 x float> %v4168
  %v4170 = fcmp olt <8 x float> %v4169, splat (float 0xC05A400000000000)
  %v4171 = select <8 x i1> %v4170, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4169
  %v4172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4171, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4173 = fsub <8 x float> %v4172, splat (float 0x4168000000000000)
  %v4174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4173, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4171)
  %v4175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4173, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4174)
  %v4176 = bitcast <8 x float> %v4172 to <8 x i32>
  %v4177 = fmul <8 x float> %v4175, %v4175
  %v4178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4175, <8 x float> splat (float 0x3F81227F40000000))
  %v4179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4178, <8 x float> %v4175, <8 x float> splat (float 0x3FA5556740000000))
  %v4180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4179, <8 x float> %v4175, <8 x float> splat (float 0x3FC5554B00000000))
  %v4181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4180, <8 x float> %v4175, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4177, <8 x float> %v4181, <8 x float> %v4175)
  %v4183 = sub <8 x i32> %v4176, splat (i32 1262485250)
  %v4184 = lshr <8 x i32> %v4183, splat (i32 1)
  %v4185 = sub <8 x i32> %v4183, %v4184
  %v4186 = shl <8 x i32> %v4184, splat (i32 23)
  %v4187 = bitcast <8 x i32> %v4186 to <8 x float>
  %v4188 = shl <8 x i32> %v4185, splat (i32 23)
  %v4189 = bitcast <8 x i32> %v4188 to <8 x float>
  %v4190 = fadd <8 x float> %v4182, splat (float 0x3FF0000000000000)
  %v4191 = fmul <8 x float> %v4190, %v4187
  %v4192 = fmul <8 x float> %v4191, %v4189
  %v4193 = fcmp olt <8 x float> %v4167, splat (float 0x0000000000000000)
  %v4194 = select <8 x i1> %v4193, <8 x float> %v4192, <8 x float> splat (float 0x3FF0000000000000)
  %v4195 = fadd <8 x float> %v4192, splat (float 0x3FF0000000000000)
  %v4196 = fdiv <8 x float> %v4194, %v4195
  %v4197 = fmul <8 x float> %v4153, %v4196
  %v4198 = fadd <8 x float> %v4130, %v4197
  %v4199 = add nsw i64 %v4129, 1
  br label %b438
b440:
  %v4200 = fadd <8 x float> %v4124, %v4130
  %v4201 = add nsw i64 %v4123, 128
  br label %b435
b437:
  %v4202 = mul i64 %v4121, 8
  %v4203 = add i64 0, %v4202
  %v4204 = add i64 %v4203, 0
  %v4205 = getelementptr inbounds float, ptr %v188, i64 %v4204
  store <8 x float> %v4124, ptr %v4205, align 4
  %v4206 = add nsw i64 %v4121, 1
  br label %b432
b434:
  br label %b431
b431:
  %v4207 = icmp sgt i64 %v3, 1
  br i1 %v4207, label %b441, label %b442
b441:
  %v4208 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4209 = atomicrmw add ptr %v4208, i64 1 acq_rel
  %v4210 = load i64, ptr %v303, align 8
  %v4211 = add i64 %v4210, 1
  store i64 %v4211, ptr %v303, align 8
  %v4212 = mul i64 %v3, %v4211
  br label %b443
b443:
  %v4213 = load atomic i64, ptr %v4208 acquire, align 8
  %v4214 = icmp slt i64 %v4213, %v4212
  br i1 %v4214, label %b444, label %b445
b444:
  %v4215 = call i32 @sched_yield()
  br label %b443
b445:
  br label %b442
b442:
  %v4216 = icmp eq i64 %v2, 0
  br i1 %v4216, label %b446, label %b447
b446:
  br label %b448
b448:
  %v4217 = phi i64 [ 0, %b446 ], [ %v4302, %b453 ]
  %v4218 = icmp slt i64 %v4217, 8
  br i1 %v4218, label %b449, label %b450
b449:
  br label %b451
b451:
  %v4219 = phi i64 [ 0, %b449 ], [ %v4297, %b456 ]
  %v4220 = phi <8 x float> [ splat (float 0x0000000000000000), %b449 ], [ %v4296, %b456 ]
  %v4221 = icmp slt i64 %v4219, %v8
  br i1 %v4221, label %b452, label %b453
b452:
  %v4222 = add i64 %v4219, 128
  %v4223 = icmp slt i64 %v4222, %v8
  %v4224 = select i1 %v4223, i64 %v4222, i64 %v8
  br label %b454
b454:
  %v4225 = phi i64 [ %v4219, %b452 ], [ %v4295, %b455 ]
  %v4226 = phi <8 x float> [ splat (float 0x0000000000000000), %b452 ], [ %v4294, %b455 ]
  %v4227 = icmp slt i64 %v4225, %v4224
  br i1 %v4227, label %b455, label %b456
b455:
  %v4228 = mul i64 %v4225, 8
  %v4229 = getelementptr inbounds float, ptr %v144, i64 %v4228
  %v4230 = mul i64 %v4225, 8
  %v4231 = getelementptr inbounds float, ptr %v142, i64 %v4230
  %v4232 = mul i64 %v4225, 8
  %v4233 = getelementptr inbounds float, ptr %v98, i64 %v4232
  %v4234 = add i64 0, %v4217
  %v4235 = getelementptr inbounds float, ptr %v4233, i64 %v4234
  %v4236 = load float, ptr %v4235, align 4
  %v4237 = add i64 0, 0
  %v4238 = getelementptr inbounds float, ptr %v4229, i64 %v4237
  %v4239 = load <8 x float>, ptr %v4238, align 4
  %v4240 = add i64 0, 0
  %v4241 = getelementptr inbounds float, ptr %v4231, i64 %v4240
  %v4242 = load <8 x float>, ptr %v4241, align 4
  %v4243 = mul i64 %v4217, 8
  %v4244 = add i64 0, %v4243
  %v4245 = add i64 %v4244, 0
  %v4246 = getelementptr inbounds float, ptr %v40, i64 %v4245
  %v4247 = load <8 x float>, ptr %v4246, align 4
  %v4248 = fmul <8 x float> %v4242, %v4247
  %v4249 = fadd <8 x float> %v4239, %v4248
  %v4250 = mul i64 %v4217, 8
  %v4251 = add i64 0, %v4250
  %v4252 = add i64 %v4251, 0
  %v4253 = getelementptr inbounds float, ptr %v38, i64 %v4252
  %v4254 = load <8 x float>, ptr %v4253, align 4
  %v4255 = mul i64 %v4217, 8
  %v4256 = add i64 0, %v4255
  %v4257 = add i64 %v4256, 0
  %v4258 = getelementptr inbounds float, ptr %v36, i64 %v4257
  %v4259 = load <8 x float>, ptr %v4258, align 4
  %v4260 = insertelement <8 x float> poison, float %v4236, i64 0
  %v4261 = shufflevector <8 x float> %v4260, <8 x float> poison, <8 x i32> zeroinitializer
  %v4262 = fsub <8 x float> %v4261, %v4259
  %v4263 = fmul <8 x float> %v4254, %v4262
  %v4264 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4263)
  %v4265 = fneg <8 x float> %v4264
  %v4266 = fcmp olt <8 x float> %v4265, splat (float 0xC05A400000000000)
  %v4267 = select <8 x i1> %v4266, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4265
  %v4268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4267, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4269 = fsub <8 x float> %v4268, splat (float 0x4168000000000000)
  %v4270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4269, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4267)
  %v4271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4269, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4270)
  %v4272 = bitcast <8 x float> %v4268 to <8 x i32>
  %v4273 = fmul <8 x float> %v4271, %v4271
  %v4274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4271, <8 x float> splat (float 0x3F81227F40000000))
  %v4275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4274, <8 x float> %v4271, <8 x float> splat (float 0x3FA5556740000000))
  %v4276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4275, <8 x float> %v4271, <8 x float> splat (float 0x3FC5554B00000000))
  %v4277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4276, <8 x float> %v4271, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4273, <8 x float> %v4277, <8 x float> %v4271)
  %v4279 = sub <8 x i32> %v4272, splat (i32 1262485250)
  %v4280 = lshr <8 x i32> %v4279, splat (i32 1)
  %v4281 = sub <8 x i32> %v4279, %v4280
  %v4282 = shl <8 x i32> %v4280, splat (i32 23)
  %v4283 = bitcast <8 x i32> %v4282 to <8 x float>
  %v4284 = shl <8 x i32> %v4281, splat (i32 23)
  %v4285 = bitcast <8 x i32> %v4284 to <8 x float>
  %v4286 = fadd <8 x float> %v4278, splat (float 0x3FF0000000000000)
  %v4287 = fmul <8 x float> %v4286, %v4283
  %v4288 = fmul <8 x float> %v4287, %v4285
  %v4289 = fcmp olt <8 x float> %v4263, splat (float 0x0000000000000000)
  %v4290 = select <8 x i1> %v4289, <8 x float> %v4288, <8 x float> splat (float 0x3FF0000000000000)
  %v4291 = fadd <8 x float> %v4288, splat (float 0x3FF0000000000000)
  %v4292 = fdiv <8 x float> %v4290, %v4291
  %v4293 = fmul <8 x float> %v4249, %v4292
  %v4294 = fadd <8 x float> %v4226, %v4293
  %v4295 = add nsw i64 %v4225, 1
  br label %b454
b456:
  %v4296 = fadd <8 x float> %v4220, %v4226
  %v4297 = add nsw i64 %v4219, 128
  br label %b451
b453:
  %v4298 = mul i64 %v4217, 8
  %v4299 = add i64 0, %v4298
  %v4300 = add i64 %v4299, 0
  %v4301 = getelementptr inbounds float, ptr %v190, i64 %v4300
  store <8 x float> %v4220, ptr %v4301, align 4
  %v4302 = add nsw i64 %v4217, 1
  br label %b448
b450:
  br label %b447
b447:
  %v4303 = icmp sgt i64 %v3, 1
  br i1 %v4303, label %b457, label %b458
b457:
  %v4304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4305 = atomicrmw add ptr %v4304, i64 1 acq_rel
  %v4306 = load i64, ptr %v303, align 8
  %v4307 = add i64 %v4306, 1
  store i64 %v4307, ptr %v303, align 8
  %v4308 = mul i64 %v3, %v4307
  br label %b459
b459:
  %v4309 = load atomic i64, ptr %v4304 acquire, align 8
  %v4310 = icmp slt i64 %v4309, %v4308
  br i1 %v4310, label %b460, label %b461
b460:
  %v4311 = call i32 @sched_yield()
  br label %b459
b461:
  br label %b458
b458:
  %v4312 = icmp eq i64 %v2, 0
  br i1 %v4312, label %b462, label %b463
b462:
  br label %b464
b464:
  %v4313 = phi i64 [ 0, %b462 ], [ %v4398, %b469 ]
  %v4314 = icmp slt i64 %v4313, 8
  br i1 %v4314, label %b465, label %b466
b465:
  br label %b467
b467:
  %v4315 = phi i64 [ 0, %b465 ], [ %v4393, %b472 ]
  %v4316 = phi <8 x float> [ splat (float 0x0000000000000000), %b465 ], [ %v4392, %b472 ]
  %v4317 = icmp slt i64 %v4315, %v8
  br i1 %v4317, label %b468, label %b469
b468:
  %v4318 = add i64 %v4315, 128
  %v4319 = icmp slt i64 %v4318, %v8
  %v4320 = select i1 %v4319, i64 %v4318, i64 %v8
  br label %b470
b470:
  %v4321 = phi i64 [ %v4315, %b468 ], [ %v4391, %b471 ]
  %v4322 = phi <8 x float> [ splat (float 0x0000000000000000), %b468 ], [ %v4390, %b471 ]
  %v4323 = icmp slt i64 %v4321, %v4320
  br i1 %v4323, label %b471, label %b472
b471:
  %v4324 = mul i64 %v4321, 8
  %v4325 = getelementptr inbounds float, ptr %v150, i64 %v4324
  %v4326 = mul i64 %v4321, 8
  %v4327 = getelementptr inbounds float, ptr %v148, i64 %v4326
  %v4328 = mul i64 %v4321, 8
  %v4329 = getelementptr inbounds float, ptr %v44, i64 %v4328
  %v4330 = add i64 0, %v4313
  %v4331 = getelementptr inbounds float, ptr %v4329, i64 %v4330
  %v4332 = load float, ptr %v4331, align 4
  %v4333 = add i64 0, 0
  %v4334 = getelementptr inbounds float, ptr %v4325, i64 %v4333
  %v4335 = load <8 x float>, ptr %v4334, align 4
  %v4336 = add i64 0, 0
  %v4337 = getelementptr inbounds float, ptr %v4327, i64 %v4336
  %v4338 = load <8 x float>, ptr %v4337, align 4
  %v4339 = mul i64 %v4313, 8
  %v4340 = add i64 0, %v4339
  %v4341 = add i64 %v4340, 0
  %v4342 = getelementptr inbounds float, ptr %v40, i64 %v4341
  %v4343 = load <8 x float>, ptr %v4342, align 4
  %v4344 = fmul <8 x float> %v4338, %v4343
  %v4345 = fadd <8 x float> %v4335, %v4344
  %v4346 = mul i64 %v4313, 8
  %v4347 = add i64 0, %v4346
  %v4348 = add i64 %v4347, 0
  %v4349 = getelementptr inbounds float, ptr %v38, i64 %v4348
  %v4350 = load <8 x float>, ptr %v4349, align 4
  %v4351 = mul i64 %v4313, 8
  %v4352 = add i64 0, %v4351
  %v4353 = add i64 %v4352, 0
  %v4354 = getelementptr inbounds float, ptr %v36, i64 %v4353
  %v4355 = load <8 x float>, ptr %v4354, align 4
  %v4356 = insertelement <8 x float> poison, float %v4332, i64 0
  %v4357 = shufflevector <8 x float> %v4356, <8 x float> poison, <8 x i32> zeroinitializer
  %v4358 = fsub <8 x float> %v4357, %v4355
  %v4359 = fmul <8 x float> %v4350, %v4358
  %v4360 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4359)
  %v4361 = fneg <8 x float> %v4360
  %v4362 = fcmp olt <8 x float> %v4361, splat (float 0xC05A400000000000)
  %v4363 = select <8 x i1> %v4362, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4361
  %v4364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4363, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4365 = fsub <8 x float> %v4364, splat (float 0x4168000000000000)
  %v4366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4365, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4363)
  %v4367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4365, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4366)
  %v4368 = bitcast <8 x float> %v4364 to <8 x i32>
  %v4369 = fmul <8 x float> %v4367, %v4367
  %v4370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4367, <8 x float> splat (float 0x3F81227F40000000))
  %v4371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4370, <8 x float> %v4367, <8 x float> splat (float 0x3FA5556740000000))
  %v4372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4371, <8 x float> %v4367, <8 x float> splat (float 0x3FC5554B00000000))
  %v4373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4372, <8 x float> %v4367, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4369, <8 x float> %v4373, <8 x float> %v4367)
  %v4375 = sub <8 x i32> %v4368, splat (i32 1262485250)
  %v4376 = lshr <8 x i32> %v4375, splat (i32 1)
  %v4377 = sub <8 x i32> %v4375, %v4376
  %v4378 = shl <8 x i32> %v4376, splat (i32 23)
  %v4379 = bitcast <8 x i32> %v4378 to <8 x float>
  %v4380 = shl <8 x i32> %v4377, splat (i32 23)
  %v4381 = bitcast <8 x i32> %v4380 to <8 x float>
  %v4382 = fadd <8 x float> %v4374, splat (float 0x3FF0000000000000)
  %v4383 = fmul <8 x float> %v4382, %v4379
  %v4384 = fmul <8 x float> %v4383, %v4381
  %v4385 = fcmp olt <8 x float> %v4359, splat (float 0x0000000000000000)
  %v4386 = select <8 x i1> %v4385, <8 x float> %v4384, <8 x float> splat (float 0x3FF0000000000000)
  %v4387 = fadd <8 x float> %v4384, splat (float 0x3FF0000000000000)
  %v4388 = fdiv <8 x float> %v4386, %v4387
  %v4389 = fmul <8 x float> %v4345, %v4388
  %v4390 = fadd <8 x float> %v4322, %v4389
  %v4391 = add nsw i64 %v4321, 1
  br label %b470
b472:
  %v4392 = fadd <8 x float> %v4316, %v4322
  %v4393 = add nsw i64 %v4315, 128
  br label %b467
b469:
  %v4394 = mul i64 %v4313, 8
  %v4395 = add i64 0, %v4394
  %v4396 = add i64 %v4395, 0
  %v4397 = getelementptr inbounds float, ptr %v192, i64 %v4396
  store <8 x float> %v4316, ptr %v4397, align 4
  %v4398 = add nsw i64 %v4313, 1
  br label %b464
b466:
  br label %b463
b463:
  %v4399 = icmp sgt i64 %v3, 1
  br i1 %v4399, label %b473, label %b474
b473:
  %v4400 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4401 = atomicrmw add ptr %v4400, i64 1 acq_rel
  %v4402 = load i64, ptr %v303, align 8
  %v4403 = add i64 %v4402, 1
  store i64 %v4403, ptr %v303, align 8
  %v4404 = mul i64 %v3, %v4403
  br label %b475
b475:
  %v4405 = load atomic i64, ptr %v4400 acquire, align 8
  %v4406 = icmp slt i64 %v4405, %v4404
  br i1 %v4406, label %b476, label %b477
b476:
  %v4407 = call i32 @sched_yield()
  br label %b475
b477:
  br label %b474
b474:
  %v4408 = icmp eq i64 %v2, 0
  br i1 %v4408, label %b478, label %b479
b478:
  br label %b480
b480:
  %v4409 = phi i64 [ 0, %b478 ], [ %v4432, %b485 ]
  %v4410 = phi <8 x float> [ splat (float 0x0000000000000000), %b478 ], [ %v4431, %b485 ]
  %v4411 = icmp slt i64 %v4409, %v8
  br i1 %v4411, label %b481, label %b482
b481:
  %v4412 = add i64 %v4409, 128
  %v4413 = icmp slt i64 %v4412, %v8
  %v4414 = select i1 %v4413, i64 %v4412, i64 %v8
  br label %b483
b483:
  %v4415 = phi i64 [ %v4409, %b481 ], [ %v4430, %b484 ]
  %v4416 = phi <8 x float> [ splat (float 0x0000000000000000), %b481 ], [ %v4429, %b484 ]
  %v4417 = icmp slt i64 %v4415, %v4414
  br i1 %v4417, label %b484, label %b485
b484:
  %v4418 = mul i64 %v4415, 8
  %v4419 = getelementptr inbounds float, ptr %v118, i64 %v4418
  %v4420 = mul i64 %v4415, 8
  %v4421 = getelementptr inbounds float, ptr %v114, i64 %v4420
  %v4422 = add i64 0, 0
  %v4423 = getelementptr inbounds float, ptr %v4419, i64 %v4422
  %v4424 = load <8 x float>, ptr %v4423, align 4
  %v4425 = add i64 0, 0
  %v4426 = getelementptr inbounds float, ptr %v4421, i64 %v4425
  %v4427 = load <8 x float>, ptr %v4426, align 4
  %v4428 = fmul <8 x float> %v4424, %v4427
  %v4429 = fadd <8 x float> %v4416, %v4428
  %v4430 = add nsw i64 %v4415, 1
  br label %b483
b485:
  %v4431 = fadd <8 x float> %v4410, %v4416
  %v4432 = add nsw i64 %v4409, 128
  br label %b480
b482:
  %v4433 = add i64 0, 0
  %v4434 = getelementptr inbounds float, ptr %v194, i64 %v4433
  store <8 x float> %v4410, ptr %v4434, align 4
  br label %b479
b479:
  %v4435 = icmp sgt i64 %v3, 1
  br i1 %v4435, label %b486, label %b487
b486:
  %v4436 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4437 = atomicrmw add ptr %v4436, i64 1 acq_rel
  %v4438 = load i64, ptr %v303, align 8
  %v4439 = add i64 %v4438, 1
  store i64 %v4439, ptr %v303, align 8
  %v4440 = mul i64 %v3, %v4439
  br label %b488
b488:
  %v4441 = load atomic i64, ptr %v4436 acquire, align 8
  %v4442 = icmp slt i64 %v4441, %v4440
  br i1 %v4442, label %b489, label %b490
b489:
  %v4443 = call i32 @sched_yield()
  br label %b488
b490:
  br label %b487
b487:
  %v4444 = icmp eq i64 %v2, 0
  br i1 %v4444, label %b491, label %b492
b491:
  br label %b493
b493:
  %v4445 = phi i64 [ 0, %b491 ], [ %v4468, %b498 ]
  %v4446 = phi <8 x float> [ splat (float 0x0000000000000000), %b491 ], [ %v4467, %b498 ]
  %v4447 = icmp slt i64 %v4445, %v8
  br i1 %v4447, label %b494, label %b495
b494:
  %v4448 = add i64 %v4445, 128
  %v4449 = icmp slt i64 %v4448, %v8
  %v4450 = select i1 %v4449, i64 %v4448, i64 %v8
  br label %b496
b496:
  %v4451 = phi i64 [ %v4445, %b494 ], [ %v4466, %b497 ]
  %v4452 = phi <8 x float> [ splat (float 0x0000000000000000), %b494 ], [ %v4465, %b497 ]
  %v4453 = icmp slt i64 %v4451, %v4450
  br i1 %v4453, label %b497, label %b498
b497:
  %v4454 = mul i64 %v4451, 8
  %v4455 = getelementptr inbounds float, ptr %v124, i64 %v4454
  %v4456 = mul i64 %v4451, 8
  %v4457 = getelementptr inbounds float, ptr %v110, i64 %v4456
  %v4458 = add i64 0, 0
  %v4459 = getelementptr inbounds float, ptr %v4455, i64 %v4458
  %v4460 = load <8 x float>, ptr %v4459, align 4
  %v4461 = add i64 0, 0
  %v4462 = getelementptr inbounds float, ptr %v4457, i64 %v4461
  %v4463 = load <8 x float>, ptr %v4462, align 4
  %v4464 = fmul <8 x float> %v4460, %v4463
  %v4465 = fadd <8 x float> %v4452, %v4464
  %v4466 = add nsw i64 %v4451, 1
  br label %b496
b498:
  %v4467 = fadd <8 x float> %v4446, %v4452
  %v4468 = add nsw i64 %v4445, 128
  br label %b493
b495:
  %v4469 = add i64 0, 0
  %v4470 = getelementptr inbounds float, ptr %v196, i64 %v4469
  store <8 x float> %v4446, ptr %v4470, align 4
  br label %b492
b492:
  %v4471 = icmp sgt i64 %v3, 1
  br i1 %v4471, label %b499, label %b500
b499:
  %v4472 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4473 = atomicrmw add ptr %v4472, i64 1 acq_rel
  %v4474 = load i64, ptr %v303, align 8
  %v4475 = add i64 %v4474, 1
  store i64 %v4475, ptr %v303, align 8
  %v4476 = mul i64 %v3, %v4475
  br label %b501
b501:
  %v4477 = load atomic i64, ptr %v4472 acquire, align 8
  %v4478 = icmp slt i64 %v4477, %v4476
  br i1 %v4478, label %b502, label %b503
b502:
  %v4479 = call i32 @sched_yield()
  br label %b501
b503:
  br label %b500
b500:
  %v4480 = icmp eq i64 %v2, 0
  br i1 %v4480, label %b504, label %b505
b504:
  br label %b506
b506:
  %v4481 = phi i64 [ 0, %b504 ], [ %v4504, %b511 ]
  %v4482 = phi <8 x float> [ splat (float 0x0000000000000000), %b504 ], [ %v4503, %b511 ]
  %v4483 = icmp slt i64 %v4481, %v8
  br i1 %v4483, label %b507, label %b508
b507:
  %v4484 = add i64 %v4481, 128
  %v4485 = icmp slt i64 %v4484, %v8
  %v4486 = select i1 %v4485, i64 %v4484, i64 %v8
  br label %b509
b509:
  %v4487 = phi i64 [ %v4481, %b507 ], [ %v4502, %b510 ]
  %v4488 = phi <8 x float> [ splat (float 0x0000000000000000), %b507 ], [ %v4501, %b510 ]
  %v4489 = icmp slt i64 %v4487, %v4486
  br i1 %v4489, label %b510, label %b511
b510:
  %v4490 = mul i64 %v4487, 8
  %v4491 = getelementptr inbounds float, ptr %v130, i64 %v4490
  %v4492 = mul i64 %v4487, 8
  %v4493 = getelementptr inbounds float, ptr %v106, i64 %v4492
  %v4494 = add i64 0, 0
  %v4495 = getelementptr inbounds float, ptr %v4491, i64 %v4494
  %v4496 = load <8 x float>, ptr %v4495, align 4
  %v4497 = add i64 0, 0
  %v4498 = getelementptr inbounds float, ptr %v4493, i64 %v4497
  %v4499 = load <8 x float>, ptr %v4498, align 4
  %v4500 = fmul <8 x float> %v4496, %v4499
  %v4501 = fadd <8 x float> %v4488, %v4500
  %v4502 = add nsw i64 %v4487, 1
  br label %b509
b511:
  %v4503 = fadd <8 x float> %v4482, %v4488
  %v4504 = add nsw i64 %v4481, 128
  br label %b506
b508:
  %v4505 = add i64 0, 0
  %v4506 = getelementptr inbounds float, ptr %v198, i64 %v4505
  store <8 x float> %v4482, ptr %v4506, align 4
  br label %b505
b505:
  %v4507 = icmp sgt i64 %v3, 1
  br i1 %v4507, label %b512, label %b513
b512:
  %v4508 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4509 = atomicrmw add ptr %v4508, i64 1 acq_rel
  %v4510 = load i64, ptr %v303, align 8
  %v4511 = add i64 %v4510, 1
  store i64 %v4511, ptr %v303, align 8
  %v4512 = mul i64 %v3, %v4511
  br label %b514
b514:
  %v4513 = load atomic i64, ptr %v4508 acquire, align 8
  %v4514 = icmp slt i64 %v4513, %v4512
  br i1 %v4514, label %b515, label %b516
b515:
  %v4515 = call i32 @sched_yield()
  br label %b514
b516:
  br label %b513
b513:
  %v4516 = icmp eq i64 %v2, 0
  br i1 %v4516, label %b517, label %b518
b517:
  br label %b519
b519:
  %v4517 = phi i64 [ 0, %b517 ], [ %v4540, %b524 ]
  %v4518 = phi <8 x float> [ splat (float 0x0000000000000000), %b517 ], [ %v4539, %b524 ]
  %v4519 = icmp slt i64 %v4517, %v8
  br i1 %v4519, label %b520, label %b521
b520:
  %v4520 = add i64 %v4517, 128
  %v4521 = icmp slt i64 %v4520, %v8
  %v4522 = select i1 %v4521, i64 %v4520, i64 %v8
  br label %b522
b522:
  %v4523 = phi i64 [ %v4517, %b520 ], [ %v4538, %b523 ]
  %v4524 = phi <8 x float> [ splat (float 0x0000000000000000), %b520 ], [ %v4537, %b523 ]
  %v4525 = icmp slt i64 %v4523, %v4522
  br i1 %v4525, label %b523, label %b524
b523:
  %v4526 = mul i64 %v4523, 8
  %v4527 = getelementptr inbounds float, ptr %v136, i64 %v4526
  %v4528 = mul i64 %v4523, 8
  %v4529 = getelementptr inbounds float, ptr %v102, i64 %v4528
  %v4530 = add i64 0, 0
  %v4531 = getelementptr inbounds float, ptr %v4527, i64 %v4530
  %v4532 = load <8 x float>, ptr %v4531, align 4
  %v4533 = add i64 0, 0
  %v4534 = getelementptr inbounds float, ptr %v4529, i64 %v4533
  %v4535 = load <8 x float>, ptr %v4534, align 4
  %v4536 = fmul <8 x float> %v4532, %v4535
  %v4537 = fadd <8 x float> %v4524, %v4536
  %v4538 = add nsw i64 %v4523, 1
  br label %b522
b524:
  %v4539 = fadd <8 x float> %v4518, %v4524
  %v4540 = add nsw i64 %v4517, 128
  br label %b519
b521:
  %v4541 = add i64 0, 0
  %v4542 = getelementptr inbounds float, ptr %v200, i64 %v4541
  store <8 x float> %v4518, ptr %v4542, align 4
  br label %b518
b518:
  %v4543 = icmp sgt i64 %v3, 1
  br i1 %v4543, label %b525, label %b526
b525:
  %v4544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4545 = atomicrmw add ptr %v4544, i64 1 acq_rel
  %v4546 = load i64, ptr %v303, align 8
  %v4547 = add i64 %v4546, 1
  store i64 %v4547, ptr %v303, align 8
  %v4548 = mul i64 %v3, %v4547
  br label %b527
b527:
  %v4549 = load atomic i64, ptr %v4544 acquire, align 8
  %v4550 = icmp slt i64 %v4549, %v4548
  br i1 %v4550, label %b528, label %b529
b528:
  %v4551 = call i32 @sched_yield()
  br label %b527
b529:
  br label %b526
b526:
  %v4552 = icmp eq i64 %v2, 0
  br i1 %v4552, label %b530, label %b531
b530:
  br label %b532
b532:
  %v4553 = phi i64 [ 0, %b530 ], [ %v4576, %b537 ]
  %v4554 = phi <8 x float> [ splat (float 0x0000000000000000), %b530 ], [ %v4575, %b537 ]
  %v4555 = icmp slt i64 %v4553, %v8
  br i1 %v4555, label %b533, label %b534
b533:
  %v4556 = add i64 %v4553, 128
  %v4557 = icmp slt i64 %v4556, %v8
  %v4558 = select i1 %v4557, i64 %v4556, i64 %v8
  br label %b535
b535:
  %v4559 = phi i64 [ %v4553, %b533 ], [ %v4574, %b536 ]
  %v4560 = phi <8 x float> [ splat (float 0x0000000000000000), %b533 ], [ %v4573, %b536 ]
  %v4561 = icmp slt i64 %v4559, %v4558
  br i1 %v4561, label %b536, label %b537
b536:
  %v4562 = mul i64 %v4559, 8
  %v4563 = getelementptr inbounds float, ptr %v142, i64 %v4562
  %v4564 = mul i64 %v4559, 8
  %v4565 = getelementptr inbounds float, ptr %v98, i64 %v4564
  %v4566 = add i64 0, 0
  %v4567 = getelementptr inbounds float, ptr %v4563, i64 %v4566
  %v4568 = load <8 x float>, ptr %v4567, align 4
  %v4569 = add i64 0, 0
  %v4570 = getelementptr inbounds float, ptr %v4565, i64 %v4569
  %v4571 = load <8 x float>, ptr %v4570, align 4
  %v4572 = fmul <8 x float> %v4568, %v4571
  %v4573 = fadd <8 x float> %v4560, %v4572
  %v4574 = add nsw i64 %v4559, 1
  br label %b535
b537:
  %v4575 = fadd <8 x float> %v4554, %v4560
  %v4576 = add nsw i64 %v4553, 128
  br label %b532
b534:
  %v4577 = add i64 0, 0
  %v4578 = getelementptr inbounds float, ptr %v202, i64 %v4577
  store <8 x float> %v4554, ptr %v4578, align 4
  br label %b531
b531:
  %v4579 = icmp sgt i64 %v3, 1
  br i1 %v4579, label %b538, label %b539
b538:
  %v4580 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4581 = atomicrmw add ptr %v4580, i64 1 acq_rel
  %v4582 = load i64, ptr %v303, align 8
  %v4583 = add i64 %v4582, 1
  store i64 %v4583, ptr %v303, align 8
  %v4584 = mul i64 %v3, %v4583
  br label %b540
b540:
  %v4585 = load atomic i64, ptr %v4580 acquire, align 8
  %v4586 = icmp slt i64 %v4585, %v4584
  br i1 %v4586, label %b541, label %b542
b541:
  %v4587 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v4588 = icmp eq i64 %v2, 0
  br i1 %v4588, label %b543, label %b544
b543:
  br label %b545
b545:
  %v4589 = phi i64 [ 0, %b543 ], [ %v4612, %b550 ]
  %v4590 = phi <8 x float> [ splat (float 0x0000000000000000), %b543 ], [ %v4611, %b550 ]
  %v4591 = icmp slt i64 %v4589, %v8
  br i1 %v4591, label %b546, label %b547
b546:
  %v4592 = add i64 %v4589, 128
  %v4593 = icmp slt i64 %v4592, %v8
  %v4594 = select i1 %v4593, i64 %v4592, i64 %v8
  br label %b548
b548:
  %v4595 = phi i64 [ %v4589, %b546 ], [ %v4610, %b549 ]
  %v4596 = phi <8 x float> [ splat (float 0x0000000000000000), %b546 ], [ %v4609, %b549 ]
  %v4597 = icmp slt i64 %v4595, %v4594
  br i1 %v4597, label %b549, label %b550
b549:
  %v4598 = mul i64 %v4595, 8
  %v4599 = getelementptr inbounds float, ptr %v148, i64 %v4598
  %v4600 = mul i64 %v4595, 8
  %v4601 = getelementptr inbounds float, ptr %v44, i64 %v4600
  %v4602 = add i64 0, 0
  %v4603 = getelementptr inbounds float, ptr %v4599, i64 %v4602
  %v4604 = load <8 x float>, ptr %v4603, align 4
  %v4605 = add i64 0, 0
  %v4606 = getelementptr inbounds float, ptr %v4601, i64 %v4605
  %v4607 = load <8 x float>, ptr %v4606, align 4
  %v4608 = fmul <8 x float> %v4604, %v4607
  %v4609 = fadd <8 x float> %v4596, %v4608
  %v4610 = add nsw i64 %v4595, 1
  br label %b548
b550:
  %v4611 = fadd <8 x float> %v4590, %v4596
  %v4612 = add nsw i64 %v4589, 128
  br label %b545
b547:
  %v4613 = add i64 0, 0
  %v4614 = getelementptr inbounds float, ptr %v204, i64 %v4613
  store <8 x float> %v4590, ptr %v4614, align 4
  br label %b544
b544:
  %v4615 = icmp sgt i64 %v3, 1
  br i1 %v4615, label %b551, label %b552
b551:
  %v4616 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4617 = atomicrmw add ptr %v4616, i64 1 acq_rel
  %v4618 = load i64, ptr %v303, align 8
  %v4619 = add i64 %v4618, 1
  store i64 %v4619, ptr %v303, align 8
  %v4620 = mul i64 %v3, %v4619
  br label %b553
b553:
  %v4621 = load atomic i64, ptr %v4616 acquire, align 8
  %v4622 = icmp slt i64 %v4621, %v4620
  br i1 %v4622, label %b554, label %b555
b554:
  %v4623 = call i32 @sched_yield()
  br label %b553
b555:
  br label %b552
b552:
  %v4624 = icmp eq i64 %v2, 0
  br i1 %v4624, label %b556, label %b557
b556:
  br label %b558
b558:
  %v4625 = phi i64 [ 0, %b556 ], [ %v4642, %b563 ]
  %v4626 = phi <8 x float> [ splat (float 0x0000000000000000), %b556 ], [ %v4641, %b563 ]
  %v4627 = icmp slt i64 %v4625, %v8
  br i1 %v4627, label %b559, label %b560
b559:
  %v4628 = add i64 %v4625, 128
  %v4629 = icmp slt i64 %v4628, %v8
  %v4630 = select i1 %v4629, i64 %v4628, i64 %v8
  br label %b561
b561:
  %v4631 = phi i64 [ %v4625, %b559 ], [ %v4640, %b562 ]
  %v4632 = phi <8 x float> [ splat (float 0x0000000000000000), %b559 ], [ %v4639, %b562 ]
  %v4633 = icmp slt i64 %v4631, %v4630
  br i1 %v4633, label %b562, label %b563
b562:
  %v4634 = mul i64 %v4631, 8
  %v4635 = getelementptr inbounds float, ptr %v118, i64 %v4634
  %v4636 = add i64 0, 0
  %v4637 = getelementptr inbounds float, ptr %v4635, i64 %v4636
  %v4638 = load <8 x float>, ptr %v4637, align 4
  %v4639 = fadd <8 x float> %v4632, %v4638
  %v4640 = add nsw i64 %v4631, 1
  br label %b561
b563:
  %v4641 = fadd <8 x float> %v4626, %v4632
  %v4642 = add nsw i64 %v4625, 128
  br label %b558
b560:
  %v4643 = add i64 0, 0
  %v4644 = getelementptr inbounds float, ptr %v206, i64 %v4643
  store <8 x float> %v4626, ptr %v4644, align 4
  br label %b557
b557:
  %v4645 = icmp sgt i64 %v3, 1
  br i1 %v4645, label %b564, label %b565
b564:
  %v4646 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4647 = atomicrmw add ptr %v4646, i64 1 acq_rel
  %v4648 = load i64, ptr %v303, align 8
  %v4649 = add i64 %v4648, 1
  store i64 %v4649, ptr %v303, align 8
  %v4650 = mul i64 %v3, %v4649
  br label %b566
b566:
  %v4651 = load atomic i64, ptr %v4646 acquire, align 8
  %v4652 = icmp slt i64 %v4651, %v4650
  br i1 %v4652, label %b567, label %b568
b567:
  %v4653 = call i32 @sched_yield()
  br label %b566
b568:
  br label %b565
b565:
  %v4654 = icmp eq i64 %v2, 0
  br i1 %v4654, label %b569, label %b570
b569:
  br label %b571
b571:
  %v4655 = phi i64 [ 0, %b569 ], [ %v4672, %b576 ]
  %v4656 = phi <8 x float> [ splat (float 0x0000000000000000), %b569 ], [ %v4671, %b576 ]
  %v4657 = icmp slt i64 %v4655, %v8
  br i1 %v4657, label %b572, label %b573
b572:
  %v4658 = add i64 %v4655, 128
  %v4659 = icmp slt i64 %v4658, %v8
  %v4660 = select i1 %v4659, i64 %v4658, i64 %v8
  br label %b574
b574:
  %v4661 = phi i64 [ %v4655, %b572 ], [ %v4670, %b575 ]
  %v4662 = phi <8 x float> [ splat (float 0x0000000000000000), %b572 ], [ %v4669, %b575 ]
  %v4663 = icmp slt i64 %v4661, %v4660
  br i1 %v4663, label %b575, label %b576
b575:
  %v4664 = mul i64 %v4661, 8
  %v4665 = getelementptr inbounds float, ptr %v124, i64 %v4664
  %v4666 = add i64 0, 0
  %v4667 = getelementptr inbounds float, ptr %v4665, i64 %v4666
  %v4668 = load <8 x float>, ptr %v4667, align 4
  %v4669 = fadd <8 x float> %v4662, %v4668
  %v4670 = add nsw i64 %v4661, 1
  br label %b574
b576:
  %v4671 = fadd <8 x float> %v4656, %v4662
  %v4672 = add nsw i64 %v4655, 128
  br label %b571
b573:
  %v4673 = add i64 0, 0
  %v4674 = getelementptr inbounds float, ptr %v208, i64 %v4673
  store <8 x float> %v4656, ptr %v4674, align 4
  br label %b570
b570:
  %v4675 = icmp sgt i64 %v3, 1
  br i1 %v4675, label %b577, label %b578
b577:
  %v4676 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4677 = atomicrmw add ptr %v4676, i64 1 acq_rel
  %v4678 = load i64, ptr %v303, align 8
  %v4679 = add i64 %v4678, 1
  store i64 %v4679, ptr %v303, align 8
  %v4680 = mul i64 %v3, %v4679
  br label %b579
b579:
  %v4681 = load atomic i64, ptr %v4676 acquire, align 8
  %v4682 = icmp slt i64 %v4681, %v4680
  br i1 %v4682, label %b580, label %b581
b580:
  %v4683 = call i32 @sched_yield()
  br label %b579
b581:
  br label %b578
b578:
  %v4684 = icmp eq i64 %v2, 0
  br i1 %v4684, label %b582, label %b583
b582:
  br label %b584
b584:
  %v4685 = phi i64 [ 0, %b582 ], [ %v4702, %b589 ]
  %v4686 = phi <8 x float> [ splat (float 0x0000000000000000), %b582 ], [ %v4701, %b589 ]
  %v4687 = icmp slt i64 %v4685, %v8
  br i1 %v4687, label %b585, label %b586
b585:
  %v4688 = add i64 %v4685, 128
  %v4689 = icmp slt i64 %v4688, %v8
  %v4690 = select i1 %v4689, i64 %v4688, i64 %v8
  br label %b587
b587:
  %v4691 = phi i64 [ %v4685, %b585 ], [ %v4700, %b588 ]
  %v4692 = phi <8 x float> [ splat (float 0x0000000000000000), %b585 ], [ %v4699, %b588 ]
  %v4693 = icmp slt i64 %v4691, %v4690
  br i1 %v4693, label %b588, label %b589
b588:
  %v4694 = mul i64 %v4691, 8
  %v4695 = getelementptr inbounds float, ptr %v130, i64 %v4694
  %v4696 = add i64 0, 0
  %v4697 = getelementptr inbounds float, ptr %v4695, i64 %v4696
  %v4698 = load <8 x float>, ptr %v4697, align 4
  %v4699 = fadd <8 x float> %v4692, %v4698
  %v4700 = add nsw i64 %v4691, 1
  br label %b587
b589:
  %v4701 = fadd <8 x float> %v4686, %v4692
  %v4702 = add nsw i64 %v4685, 128
  br label %b584
b586:
  %v4703 = add i64 0, 0
  %v4704 = getelementptr inbounds float, ptr %v210, i64 %v4703
  store <8 x float> %v4686, ptr %v4704, align 4
  br label %b583
b583:
  %v4705 = icmp sgt i64 %v3, 1
  br i1 %v4705, label %b590, label %b591
b590:
  %v4706 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4707 = atomicrmw add ptr %v4706, i64 1 acq_rel
  %v4708 = load i64, ptr %v303, align 8
  %v4709 = add i64 %v4708, 1
  store i64 %v4709, ptr %v303, align 8
  %v4710 = mul i64 %v3, %v4709
  br label %b592
b592:
  %v4711 = load atomic i64, ptr %v4706 acquire, align 8
  %v4712 = icmp slt i64 %v4711, %v4710
  br i1 %v4712, label %b593, label %b594
b593:
  %v4713 = call i32 @sched_yield()
  br label %b592
b594:
  br label %b591
b591:
  %v4714 = icmp eq i64 %v2, 0
  br i1 %v4714, label %b595, label %b596
b595:
  br label %b597
b597:
  %v4715 = phi i64 [ 0, %b595 ], [ %v4732, %b602 ]
  %v4716 = phi <8 x float> [ splat (float 0x0000000000000000), %b595 ], [ %v4731, %b602 ]
  %v4717 = icmp slt i64 %v4715, %v8
  br i1 %v4717, label %b598, label %b599
b598:
  %v4718 = add i64 %v4715, 128
  %v4719 = icmp slt i64 %v4718, %v8
  %v4720 = select i1 %v4719, i64 %v4718, i64 %v8
  br label %b600
b600:
  %v4721 = phi i64 [ %v4715, %b598 ], [ %v4730, %b601 ]
  %v4722 = phi <8 x float> [ splat (float 0x0000000000000000), %b598 ], [ %v4729, %b601 ]
  %v4723 = icmp slt i64 %v4721, %v4720
  br i1 %v4723, label %b601, label %b602
b601:
  %v4724 = mul i64 %v4721, 8
  %v4725 = getelementptr inbounds float, ptr %v136, i64 %v4724
  %v4726 = add i64 0, 0
  %v4727 = getelementptr inbounds float, ptr %v4725, i64 %v4726
  %v4728 = load <8 x float>, ptr %v4727, align 4
  %v4729 = fadd <8 x float> %v4722, %v4728
  %v4730 = add nsw i64 %v4721, 1
  br label %b600
b602:
  %v4731 = fadd <8 x float> %v4716, %v4722
  %v4732 = add nsw i64 %v4715, 128
  br label %b597
b599:
  %v4733 = add i64 0, 0
  %v4734 = getelementptr inbounds float, ptr %v212, i64 %v4733
  store <8 x float> %v4716, ptr %v4734, align 4
  br label %b596
b596:
  %v4735 = icmp sgt i64 %v3, 1
  br i1 %v4735, label %b603, label %b604
b603:
  %v4736 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4737 = atomicrmw add ptr %v4736, i64 1 acq_rel
  %v4738 = load i64, ptr %v303, align 8
  %v4739 = add i64 %v4738, 1
  store i64 %v4739, ptr %v303, align 8
  %v4740 = mul i64 %v3, %v4739
  br label %b605
b605:
  %v4741 = load atomic i64, ptr %v4736 acquire, align 8
  %v4742 = icmp slt i64 %v4741, %v4740
  br i1 %v4742, label %b606, label %b607
b606:
  %v4743 = call i32 @sched_yield()
  br label %b605
b607:
  br label %b604
b604:
  %v4744 = icmp eq i64 %v2, 0
  br i1 %v4744, label %b608, label %b609
b608:
  br label %b610
b610:
  %v4745 = phi i64 [ 0, %b608 ], [ %v4762, %b615 ]
  %v4746 = phi <8 x float> [ splat (float 0x0000000000000000), %b608 ], [ %v4761, %b615 ]
  %v4747 = icmp slt i64 %v4745, %v8
  br i1 %v4747, label %b611, label %b612
b611:
  %v4748 = add i64 %v4745, 128
  %v4749 = icmp slt i64 %v4748, %v8
  %v4750 = select i1 %v4749, i64 %v4748, i64 %v8
  br label %b613
b613:
  %v4751 = phi i64 [ %v4745, %b611 ], [ %v4760, %b614 ]
  %v4752 = phi <8 x float> [ splat (float 0x0000000000000000), %b611 ], [ %v4759, %b614 ]
  %v4753 = icmp slt i64 %v4751, %v4750
  br i1 %v4753, label %b614, label %b615
b614:
  %v4754 = mul i64 %v4751, 8
  %v4755 = getelementptr inbounds float, ptr %v142, i64 %v4754
  %v4756 = add i64 0, 0
  %v4757 = getelementptr inbounds float, ptr %v4755, i64 %v4756
  %v4758 = load <8 x float>, ptr %v4757, align 4
  %v4759 = fadd <8 x float> %v4752, %v4758
  %v4760 = add nsw i64 %v4751, 1
  br label %b613
b615:
  %v4761 = fadd <8 x float> %v4746, %v4752
  %v4762 = add nsw i64 %v4745, 128
  br label %b610
b612:
  %v4763 = add i64 0, 0
  %v4764 = getelementptr inbounds float, ptr %v214, i64 %v4763
  store <8 x float> %v4746, ptr %v4764, align 4
  br label %b609
b609:
  %v4765 = icmp sgt i64 %v3, 1
  br i1 %v4765, label %b616, label %b617
b616:
  %v4766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4767 = atomicrmw add ptr %v4766, i64 1 acq_rel
  %v4768 = load i64, ptr %v303, align 8
  %v4769 = add i64 %v4768, 1
  store i64 %v4769, ptr %v303, align 8
  %v4770 = mul i64 %v3, %v4769
  br label %b618
b618:
  %v4771 = load atomic i64, ptr %v4766 acquire, align 8
  %v4772 = icmp slt i64 %v4771, %v4770
  br i1 %v4772, label %b619, label %b620
b619:
  %v4773 = call i32 @sched_yield()
  br label %b618
b620:
  br label %b617
b617:
  %v4774 = icmp eq i64 %v2, 0
  br i1 %v4774, label %b621, label %b622
b621:
  br label %b623
b623:
  %v4775 = phi i64 [ 0, %b621 ], [ %v4792, %b628 ]
  %v4776 = phi <8 x float> [ splat (float 0x0000000000000000), %b621 ], [ %v4791, %b628 ]
  %v4777 = icmp slt i64 %v4775, %v8
  br i1 %v4777, label %b624, label %b625
b624:
  %v4778 = add i64 %v4775, 128
  %v4779 = icmp slt i64 %v4778, %v8
  %v4780 = select i1 %v4779, i64 %v4778, i64 %v8
  br label %b626
b626:
  %v4781 = phi i64 [ %v4775, %b624 ], [ %v4790, %b627 ]
  %v4782 = phi <8 x float> [ splat (float 0x0000000000000000), %b624 ], [ %v4789, %b627 ]
  %v4783 = icmp slt i64 %v4781, %v4780
  br i1 %v4783, label %b627, label %b628
b627:
  %v4784 = mul i64 %v4781, 8
  %v4785 = getelementptr inbounds float, ptr %v148, i64 %v4784
  %v4786 = add i64 0, 0
  %v4787 = getelementptr inbounds float, ptr %v4785, i64 %v4786
  %v4788 = load <8 x float>, ptr %v4787, align 4
  %v4789 = fadd <8 x float> %v4782, %v4788
  %v4790 = add nsw i64 %v4781, 1
  br label %b626
b628:
  %v4791 = fadd <8 x float> %v4776, %v4782
  %v4792 = add nsw i64 %v4775, 128
  br label %b623
b625:
  %v4793 = add i64 0, 0
  %v4794 = getelementptr inbounds float, ptr %v216, i64 %v4793
  store <8 x float> %v4776, ptr %v4794, align 4
  br label %b622
b622:
  %v4795 = icmp sgt i64 %v3, 1
  br i1 %v4795, label %b629, label %b630
b629:
  %v4796 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4797 = atomicrmw add ptr %v4796, i64 1 acq_rel
  %v4798 = load i64, ptr %v303, align 8
  %v4799 = add i64 %v4798, 1
  store i64 %v4799, ptr %v303, align 8
  %v4800 = mul i64 %v3, %v4799
  br label %b631
b631:
  %v4801 = load atomic i64, ptr %v4796 acquire, align 8
  %v4802 = icmp slt i64 %v4801, %v4800
  br i1 %v4802, label %b632, label %b633
b632:
  %v4803 = call i32 @sched_yield()
  br label %b631
b633:
  br label %b630
b630:
  %v4804 = icmp eq i64 %v2, 0
  br i1 %v4804, label %b634, label %b635
b634:
  br label %b636
b636:
  %v4805 = phi i64 [ 0, %b634 ], [ %v4884, %b641 ]
  %v4806 = icmp slt i64 %v4805, 8
  br i1 %v4806, label %b637, label %b638
b637:
  br label %b639
b639:
  %v4807 = phi i64 [ 0, %b637 ], [ %v4879, %b644 ]
  %v4808 = phi <8 x float> [ splat (float 0x0000000000000000), %b637 ], [ %v4878, %b644 ]
  %v4809 = icmp slt i64 %v4807, %v8
  br i1 %v4809, label %b640, label %b641
b640:
  %v4810 = add i64 %v4807, 128
  %v4811 = icmp slt i64 %v4810, %v8
  %v4812 = select i1 %v4811, i64 %v4810, i64 %v8
  br label %b642
b642:
  %v4813 = phi i64 [ %v4807, %b640 ], [ %v4877, %b643 ]
  %v4814 = phi <8 x float> [ splat (float 0x0000000000000000), %b640 ], [ %v4876, %b643 ]
  %v4815 = icmp slt i64 %v4813, %v4812
  br i1 %v4815, label %b643, label %b644
b643:
  %v4816 = mul i64 %v4813, 8
  %v4817 = getelementptr inbounds float, ptr %v118, i64 %v4816
  %v4818 = mul i64 %v4813, 8
  %v4819 = getelementptr inbounds float, ptr %v114, i64 %v4818
  %v4820 = add i64 0, %v4805
  %v4821 = getelementptr inbounds float, ptr %v4819, i64 %v4820
  %v4822 = load float, ptr %v4821, align 4
  %v4823 = add i64 0, 0
  %v4824 = getelementptr inbounds float, ptr %v4817, i64 %v4823
  %v4825 = load <8 x float>, ptr %v4824, align 4
  %v4826 = mul i64 %v4805, 8
  %v4827 = add i64 0, %v4826
  %v4828 = add i64 %v4827, 0
  %v4829 = getelementptr inbounds float, ptr %v86, i64 %v4828
  %v4830 = load <8 x float>, ptr %v4829, align 4
  %v4831 = mul i64 %v4805, 8
  %v4832 = add i64 0, %v4831
  %v4833 = add i64 %v4832, 0
  %v4834 = getelementptr inbounds float, ptr %v38, i64 %v4833
  %v4835 = load <8 x float>, ptr %v4834, align 4
  %v4836 = mul i64 %v4805, 8
  %v4837 = add i64 0, %v4836
  %v4838 = add i64 %v4837, 0
  %v4839 = getelementptr inbounds float, ptr %v36, i64 %v4838
  %v4840 = load <8 x float>, ptr %v4839, align 4
  %v4841 = insertelement <8 x float> poison, float %v4822, i64 0
  %v4842 = shufflevector <8 x float> %v4841, <8 x float> poison, <8 x i32> zeroinitializer
  %v4843 = fsub <8 x float> %v4842, %v4840
  %v4844 = fmul <8 x float> %v4835, %v4843
  %v4845 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4844)
  %v4846 = fneg <8 x float> %v4845
  %v4847 = fcmp olt <8 x float> %v4846, splat (float 0xC05A400000000000)
  %v4848 = select <8 x i1> %v4847, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4846
  %v4849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4848, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4850 = fsub <8 x float> %v4849, splat (float 0x4168000000000000)
  %v4851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4850, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4848)
  %v4852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4850, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4851)
  %v4853 = bitcast <8 x float> %v4849 to <8 x i32>
  %v4854 = fmul <8 x float> %v4852, %v4852
  %v4855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4852, <8 x float> splat (float 0x3F81227F40000000))
  %v4856 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4855, <8 x float> %v4852, <8 x float> splat (float 0x3FA5556740000000))
  %v4857 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4856, <8 x float> %v4852, <8 x float> splat (float 0x3FC5554B00000000))
  %v4858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4857, <8 x float> %v4852, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4859 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4854, <8 x float> %v4858, <8 x float> %v4852)
  %v4860 = sub <8 x i32> %v4853, splat (i32 1262485250)
  %v4861 = lshr <8 x i32> %v4860, splat (i32 1)
  %v4862 = sub <8 x i32> %v4860, %v4861
  %v4863 = shl <8 x i32> %v4861, splat (i32 23)
  %v4864 = bitcast <8 x i32> %v4863 to <8 x float>
  %v4865 = shl <8 x i32> %v4862, splat (i32 23)
  %v4866 = bitcast <8 x i32> %v4865 to <8 x float>
  %v4867 = fadd <8 x float> %v4859, splat (float 0x3FF0000000000000)
  %v4868 = fmul <8 x float> %v4867, %v4864
  %v4869 = fmul <8 x float> %v4868, %v4866
  %v4870 = fcmp olt <8 x float> %v4844, splat (float 0x0000000000000000)
  %v4871 = select <8 x i1> %v4870, <8 x float> %v4869, <8 x float> splat (float 0x3FF0000000000000)
  %v4872 = fadd <8 x float> %v4869, splat (float 0x3FF0000000000000)
  %v4873 = fdiv <8 x float> %v4871, %v4872
  %v4874 = fmul <8 x float> %v4830, %v4873
  %v4875 = fmul <8 x float> %v4825, %v4874
  %v4876 = fadd <8 x float> %v4814, %v4875
  %v4877 = add nsw i64 %v4813, 1
  br label %b642
b644:
  %v4878 = fadd <8 x float> %v4808, %v4814
  %v4879 = add nsw i64 %v4807, 128
  br label %b639
b641:
  %v4880 = mul i64 %v4805, 8
  %v4881 = add i64 0, %v4880
  %v4882 = add i64 %v4881, 0
  %v4883 = getelementptr inbounds float, ptr %v218, i64 %v4882
  store <8 x float> %v4808, ptr %v4883, align 4
  %v4884 = add nsw i64 %v4805, 1
  br label %b636
b638:
  br label %b635
b635:
  %v4885 = icmp sgt i64 %v3, 1
  br i1 %v4885, label %b645, label %b646
b645:
  %v4886 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4887 = atomicrmw add ptr %v4886, i64 1 acq_rel
  %v4888 = load i64, ptr %v303, align 8
  %v4889 = add i64 %v4888, 1
  store i64 %v4889, ptr %v303, align 8
  %v4890 = mul i64 %v3, %v4889
  br label %b647
b647:
  %v4891 = load atomic i64, ptr %v4886 acquire, align 8
  %v4892 = icmp slt i64 %v4891, %v4890
  br i1 %v4892, label %b648, label %b649
b648:
  %v4893 = call i32 @sched_yield()
  br label %b647
b649:
  br label %b646
b646:
  %v4894 = icmp eq i64 %v2, 0
  br i1 %v4894, label %b650, label %b651
b650:
  br label %b652
b652:
  %v4895 = phi i64 [ 0, %b650 ], [ %v4974, %b657 ]
  %v4896 = icmp slt i64 %v4895, 8
  br i1 %v4896, label %b653, label %b654
b653:
  br label %b655
b655:
  %v4897 = phi i64 [ 0, %b653 ], [ %v4969, %b660 ]
  %v4898 = phi <8 x float> [ splat (float 0x0000000000000000), %b653 ], [ %v4968, %b660 ]
  %v4899 = icmp slt i64 %v4897, %v8
  br i1 %v4899, label %b656, label %b657
b656:
  %v4900 = add i64 %v4897, 128
  %v4901 = icmp slt i64 %v4900, %v8
  %v4902 = select i1 %v4901, i64 %v4900, i64 %v8
  br label %b658
b658:
  %v4903 = phi i64 [ %v4897, %b656 ], [ %v4967, %b659 ]
  %v4904 = phi <8 x float> [ splat (float 0x0000000000000000), %b656 ], [ %v4966, %b659 ]
  %v4905 = icmp slt i64 %v4903, %v4902
  br i1 %v4905, label %b659, label %b660
b659:
  %v4906 = mul i64 %v4903, 8
  %v4907 = getelementptr inbounds float, ptr %v124, i64 %v4906
  %v4908 = mul i64 %v4903, 8
  %v4909 = getelementptr inbounds float, ptr %v110, i64 %v4908
  %v4910 = add i64 0, %v4895
  %v4911 = getelementptr inbounds float, ptr %v4909, i64 %v4910
  %v4912 = load float, ptr %v4911, align 4
  %v4913 = add i64 0, 0
  %v4914 = getelementptr inbounds float, ptr %v4907, i64 %v4913
  %v4915 = load <8 x float>, ptr %v4914, align 4
  %v4916 = mul i64 %v4895, 8
  %v4917 = add i64 0, %v4916
  %v4918 = add i64 %v4917, 0
  %v4919 = getelementptr inbounds float, ptr %v86, i64 %v4918
  %v4920 = load <8 x float>, ptr %v4919, align 4
  %v4921 = mul i64 %v4895, 8
  %v4922 = add i64 0, %v4921
  %v4923 = add i64 %v4922, 0
  %v4924 = getelementptr inbounds float, ptr %v38, i64 %v4923
  %v4925 = load <8 x float>, ptr %v4924, align 4
  %v4926 = mul i64 %v4895, 8
  %v4927 = add i64 0, %v4926
  %v4928 = add i64 %v4927, 0
  %v4929 = getelementptr inbounds float, ptr %v36, i64 %v4928
  %v4930 = load <8 x float>, ptr %v4929, align 4
  %v4931 = insertelement <8 x float> poison, float %v4912, i64 0
  %v4932 = shufflevector <8 x float> %v4931, <8 x float> poison, <8 x i32> zeroinitializer
  %v4933 = fsub <8 x float> %v4932, %v4930
  %v4934 = fmul <8 x float> %v4925, %v4933
  %v4935 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4934)
  %v4936 = fneg <8 x float> %v4935
  %v4937 = fcmp olt <8 x float> %v4936, splat (float 0xC05A400000000000)
  %v4938 = select <8 x i1> %v4937, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4936
  %v4939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4938, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4940 = fsub <8 x float> %v4939, splat (float 0x4168000000000000)
  %v4941 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4940, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4938)
  %v4942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4940, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4941)
  %v4943 = bitcast <8 x float> %v4939 to <8 x i32>
  %v4944 = fmul <8 x float> %v4942, %v4942
  %v4945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4942, <8 x float> splat (float 0x3F81227F40000000))
  %v4946 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4945, <8 x float> %v4942, <8 x float> splat (float 0x3FA5556740000000))
  %v4947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4946, <8 x float> %v4942, <8 x float> splat (float 0x3FC5554B00000000))
  %v4948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4947, <8 x float> %v4942, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4944, <8 x float> %v4948, <8 x float> %v4942)
  %v4950 = sub <8 x i32> %v4943, splat (i32 1262485250)
  %v4951 = lshr <8 x i32> %v4950, splat (i32 1)
  %v4952 = sub <8 x i32> %v4950, %v4951
  %v4953 = shl <8 x i32> %v4951, splat (i32 23)
  %v4954 = bitcast <8 x i32> %v4953 to <8 x float>
  %v4955 = shl <8 x i32> %v4952, splat (i32 23)
  %v4956 = bitcast <8 x i32> %v4955 to <8 x float>
  %v4957 = fadd <8 x float> %v4949, splat (float 0x3FF0000000000000)
  %v4958 = fmul <8 x float> %v4957, %v4954
  %v4959 = fmul <8 x float> %v4958, %v4956
  %v4960 = fcmp olt <8 x float> %v4934, splat (float 0x0000000000000000)
  %v4961 = select <8 x i1> %v4960, <8 x float> %v4959, <8 x float> splat (float 0x3FF0000000000000)
  %v4962 = fadd <8 x float> %v4959, splat (float 0x3FF0000000000000)
  %v4963 = fdiv <8 x float> %v4961, %v4962
  %v4964 = fmul <8 x float> %v4920, %v4963
  %v4965 = fmul <8 x float> %v4915, %v4964
  %v4966 = fadd <8 x float> %v4904, %v4965
  %v4967 = add nsw i64 %v4903, 1
  br label %b658
b660:
  %v4968 = fadd <8 x float> %v4898, %v4904
  %v4969 = add nsw i64 %v4897, 128
  br label %b655
b657:
  %v4970 = mul i64 %v4895, 8
  %v4971 = add i64 0, %v4970
  %v4972 = add i64 %v4971, 0
  %v4973 = getelementptr inbounds float, ptr %v220, i64 %v4972
  store <8 x float> %v4898, ptr %v4973, align 4
  %v4974 = add nsw i64 %v4895, 1
  br label %b652
b654:
  br label %b651
b651:
  %v4975 = icmp sgt i64 %v3, 1
  br i1 %v4975, label %b661, label %b662
b661:
  %v4976 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4977 = atomicrmw add ptr %v4976, i64 1 acq_rel
  %v4978 = load i64, ptr %v303, align 8
  %v4979 = add i64 %v4978, 1
  store i64 %v4979, ptr %v303, align 8
  %v4980 = mul i64 %v3, %v4979
  br label %b663
b663:
  %v4981 = load atomic i64, ptr %v4976 acquire, align 8
  %v4982 = icmp slt i64 %v4981, %v4980
  br i1 %v4982, label %b664, label %b665
b664:
  %v4983 = call i32 @sched_yield()
  br label %b663
b665:
  br label %b662
b662:
  %v4984 = icmp eq i64 %v2, 0
  br i1 %v4984, label %b666, label %b667
b666:
  br label %b668
b668:
  %v4985 = phi i64 [ 0, %b666 ], [ %v5064, %b673 ]
  %v4986 = icmp slt i64 %v4985, 8
  br i1 %v4986, label %b669, label %b670
b669:
  br label %b671
b671:
  %v4987 = phi i64 [ 0, %b669 ], [ %v5059, %b676 ]
  %v4988 = phi <8 x float> [ splat (float 0x0000000000000000), %b669 ], [ %v5058, %b676 ]
  %v4989 = icmp slt i64 %v4987, %v8
  br i1 %v4989, label %b672, label %b673
b672:
  %v4990 = add i64 %v4987, 128
  %v4991 = icmp slt i64 %v4990, %v8
  %v4992 = select i1 %v4991, i64 %v4990, i64 %v8
  br label %b674
b674:
  %v4993 = phi i64 [ %v4987, %b672 ], [ %v5057, %b675 ]
  %v4994 = phi <8 x float> [ splat (float 0x0000000000000000), %b672 ], [ %v5056, %b675 ]
  %v4995 = icmp slt i64 %v4993, %v4992
  br i1 %v4995, label %b675, label %b676
b675:
  %v4996 = mul i64 %v4993, 8
  %v4997 = getelementptr inbounds float, ptr %v130, i64 %v4996
  %v4998 = mul i64 %v4993, 8
  %v4999 = getelementptr inbounds float, ptr %v106, i64 %v4998
  %v5000 = add i64 0, %v4985
  %v5001 = getelementptr inbounds float, ptr %v4999, i64 %v5000
  %v5002 = load float, ptr %v5001, align 4
  %v5003 = add i64 0, 0
  %v5004 = getelementptr inbounds float, ptr %v4997, i64 %v5003
  %v5005 = load <8 x float>, ptr %v5004, align 4
  %v5006 = mul i64 %v4985, 8
  %v5007 = add i64 0, %v5006
  %v5008 = add i64 %v5007, 0
  %v5009 = getelementptr inbounds float, ptr %v86, i64 %v5008
  %v5010 = load <8 x float>, ptr %v5009, align 4
  %v5011 = mul i64 %v4985, 8
  %v5012 = add i64 0, %v5011
  %v5013 = add i64 %v5012, 0
  %v5014 = getelementptr inbounds float, ptr %v38, i64 %v5013
  %v5015 = load <8 x float>, ptr %v5014, align 4
  %v5016 = mul i64 %v4985, 8
  %v5017 = add i64 0, %v5016
  %v5018 = add i64 %v5017, 0
  %v5019 = getelementptr inbounds float, ptr %v36, i64 %v5018
  %v5020 = load <8 x float>, ptr %v5019, align 4
  %v5021 = insertelement <8 x float> poison, float %v5002, i64 0
  %v5022 = shufflevector <8 x float> %v5021, <8 x float> poison, <8 x i32> zeroinitializer
  %v5023 = fsub <8 x float> %v5022, %v5020
  %v5024 = fmul <8 x float> %v5015, %v5023
  %v5025 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v5024)
  %v5026 = fneg <8 x float> %v5025
  %v5027 = fcmp olt <8 x float> %v5026, splat (float 0xC05A400000000000)
  %v5028 = select <8 x i1> %v5027, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5026
  %v5029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5028, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5030 = fsub <8 x float> %v5029, splat (float 0x4168000000000000)
  %v5031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5030, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5028)
  %v5032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5030, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5031)
  %v5033 = bitcast <8 x float> %v5029 to <8 x i32>
  %v5034 = fmul <8 x float> %v5032, %v5032
  %v5035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5032, <8 x float> splat (float 0x3F81227F40000000))
  %v5036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5035, <8 x float> %v5032, <8 x float> splat (float 0x3FA5556740000000))
  %v5037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5036, <8 x float> %v5032, <8 x float> splat (float 0x3FC5554B00000000))
  %v5038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5037, <8 x float> %v5032, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5039 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5034, <8 x float> %v5038, <8 x float> %v5032)
  %v5040 = sub <8 x i32> %v5033, splat (i32 1262485250)
  %v5041 = lshr <8 x i32> %v5040, splat (i32 1)
  %v5042 = sub <8 x i32> %v5040, %v5041
  %v5043 = shl <8 x i32> %v5041, splat (i32 23)
  %v5044 = bitcast <8 x i32> %v5043 to <8 x float>
  %v5045 = shl <8 x i32> %v5042, splat (i32 23)
  %v5046 = bitcast <8 x i32> %v5045 to <8 x float>
  %v5047 = fadd <8 x float> %v5039, splat (float 0x3FF0000000000000)
  %v5048 = fmul <8 x float> %v5047, %v5044
  %v5049 = fmul <8 x float> %v5048, %v5046
  %v5050 = fcmp olt <8 x float> %v5024, splat (float 0x0000000000000000)
  %v5051 = select <8 x i1> %v5050, <8 x float> %v5049, <8 x float> splat (float 0x3FF0000000000000)
  %v5052 = fadd <8 x float> %v5049, splat (float 0x3FF0000000000000)
  %v5053 = fdiv <8 x float> %v5051, %v5052
  %v5054 = fmul <8 x float> %v5010, %v5053
  %v5055 = fmul <8 x float> %v5005, %v5054
  %v5056 = fadd <8 x float> %v4994, %v5055
  %v5057 = add nsw i64 %v4993, 1
  br label %b674
b676:
  %v5058 = fadd <8 x float> %v4988, %v4994
  %v5059 = add nsw i64 %v4987, 128
  br label %b671
b673:
  %v5060 = mul i64 %v4985, 8
  %v5061 = add i64 0, %v5060
  %v5062 = add i64 %v5061, 0
  %v5063 = getelementptr inbounds float, ptr %v222, i64 %v5062
  store <8 x float> %v4988, ptr %v5063, align 4
  %v5064 = add nsw i64 %v4985, 1
  br label %b668
b670:
  br label %b667
b667:
  %v5065 = icmp sgt i64 %v3, 1
  br i1 %v5065, label %b677, label %b678
b677:
  %v5066 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5067 = atomicrmw add ptr %v5066, i64 1 acq_rel
  %v5068 = load i64, ptr %v303, align 8
  %v5069 = add i64 %v5068, 1
  store i64 %v5069, ptr %v303, align 8
  %v5070 = mul i64 %v3, %v5069
  br label %b679
b679:
  %v5071 = load atomic i64, ptr %v5066 acquire, align 8
  %v5072 = icmp slt i64 %v5071, %v5070
  br i1 %v5072, label %b680, label %b681
b680:
  %v5073 = call i32 @sched_yield()
  br label %b679
b681:
  br label %b678
b678:
  %v5074 = icmp eq i64 %v2, 0
  br i1 %v5074, label %b682, label %b683
b682:
  br label %b684
b684:
  %v5075 = phi i64 [ 0, %b682 ], [ %v5154, %b689 ]
  %v5076 = icmp slt i64 %v5075, 8
  br i1 %v5076, label %b685, label %b686
b685:
  br label %b687
b687:
  %v5077 = phi i64 [ 0, %b685 ], [ %v5149, %b692 ]
  %v5078 = phi <8 x float> [ splat (float 0x0000000000000000), %b685 ], [ %v5148, %b692 ]
  %v5079 = icmp slt i64 %v5077, %v8
  br i1 %v5079, label %b688, label %b689
b688:
  %v5080 = add i64 %v5077, 128
  %v5081 = icmp slt i64 %v5080, %v8
  %v5082 = select i1 %v5081, i64 %v5080, i64 %v8
  br label %b690
b690:
  %v5083 = phi i64 [ %v5077, %b688 ], [ %v5147, %b691 ]
  %v5084 = phi <8 x float> [ splat (float 0x0000000000000000), %b688 ], [ %v5146, %b691 ]
  %v5085 = icmp slt i64 %v5083, %v5082
  br i1 %v5085, label %b691, label %b692
b691:
  %v5086 = mul i64 %v5083, 8
  %v5087 = getelementptr inbounds float, ptr %v136, i64 %v5086
  %v5088 = mul i64 %v5083, 8
  %v5089 = getelementptr inbounds float, ptr %v102, i64 %v5088
  %v5090 = add i64 0, %v5075
  %v5091 = getelementptr inbounds float, ptr %v5089, i64 %v5090
  %v5092 = load float, ptr %v5091, align 4
  %v5093 = add i64 0, 0
  %v5094 = getelementptr inbounds float, ptr %v5087, i64 %v5093
  %v5095 = load <8 x float>, ptr %v5094, align 4
  %v5096 = mul i64 %v5075, 8
  %v5097 = add i64 0, %v5096
  %v5098 = add i64 %v5097, 0
  %v5099 = getelementptr inbounds float, ptr %v86, i64 %v5098
  %v5100 = load <8 x float>, ptr %v5099, align 4
  %v5101 = mul i64 %v5075, 8
  %v5102 = add i64 0, %v5101
  %v5103 = add i64 %v5102, 0
  %v5104 = getelementptr inbounds float, ptr %v38, i64 %v5103
  %v5105 = load <8 x float>, ptr %v5104, align 4
  %v5106 = mul i64 %v5075, 8
  %v5107 = add i64 0, %v5106
  %v5108 = add i64 %v5107, 0
  %v5109 = getelementptr inbounds float, ptr %v36, i64 %v5108
  %v5110 = load <8 x float>, ptr %v5109, align 4
  %v5111 = insertelement <8 x float> poison, float %v5092, i64 0
  %v5112 = shufflevector <8 x float> %v5111, <8 x float> poison, <8 x i32> zeroinitializer
  %v5113 = fsub <8 x float> %v5112, %v5110
  %v5114 = fmul <8 x float> %v5105, %v5113
  %v5115 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v5114)
  %v5116 = fneg <8 x float> %v5115
  %v5117 = fcmp olt <8 x float> %v5116, splat (float 0xC05A400000000000)
  %v5118 = select <8 x i1> %v5117, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5116
  %v5119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5118, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5120 = fsub <8 x float> %v5119, splat (float 0x4168000000000000)
  %v5121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5120, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5118)
  %v5122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5120, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5121)
  %v5123 = bitcast <8 x float> %v5119 to <8 x i32>
  %v5124 = fmul <8 x float> %v5122, %v5122
  %v5125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5122, <8 x float> splat (float 0x3F81227F40000000))
  %v5126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5125, <8 x float> %v5122, <8 x float> splat (float 0x3FA5556740000000))
  %v5127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5126, <8 x float> %v5122, <8 x float> splat (float 0x3FC5554B00000000))
  %v5128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5127, <8 x float> %v5122, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5124, <8 x float> %v5128, <8 x float> %v5122)
  %v5130 = sub <8 x i32> %v5123, splat (i32 1262485250)
  %v5131 = lshr <8 x i32> %v5130, splat (i32 1)
  %v5132 = sub <8 x i32> %v5130, %v5131
  %v5133 = shl <8 x i32> %v5131, splat (i32 23)
  %v5134 = bitcast <8 x i32> %v5133 to <8 x float>
  %v5135 = shl <8 x i32> %v5132, splat (i32 23)
  %v5136 = bitcast <8 x i32> %v5135 to <8 x float>
  %v5137 = fadd <8 x float> %v5129, splat (float 0x3FF0000000000000)
  %v5138 = fmul <8 x float> %v5137, %v5134
  %v5139 = fmul <8 x float> %v5138, %v5136
  %v5140 = fcmp olt <8 x float> %v5114, splat (float 0x0000000000000000)
  %v5141 = select <8 x i1> %v5140, <8 x float> %v5139, <8 x float> splat (float 0x3FF0000000000000)
  %v5142 = fadd <8 x float> %v5139, splat (float 0x3FF0000000000000)
  %v5143 = fdiv <8 x float> %v5141, %v5142
  %v5144 = fmul <8 x float> %v5100, %v5143
  %v5145 = fmul <8 x float> %v5095, %v5144
  %v5146 = fadd <8 x float> %v5084, %v5145
  %v5147 = add nsw i64 %v5083, 1
  br label %b690
b692:
  %v5148 = fadd <8 x float> %v5078, %v5084
  %v5149 = add nsw i64 %v5077, 128
  br label %b687
b689:
  %v5150 = mul i64 %v5075, 8
  %v5151 = add i64 0, %v5150
  %v5152 = add i64 %v5151, 0
  %v5153 = getelementptr inbounds float, ptr %v224, i64 %v5152
  store <8 x float> %v5078, ptr %v5153, align 4
  %v5154 = add nsw i64 %v5075, 1
  br label %b684
b686:
  br label %b683
b683:
  %v5155 = icmp sgt i64 %v3, 1
  br i1 %v5155, label %b693, label %b694
b693:
  %v5156 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5157 = atomicrmw add ptr %v5156, i64 1 acq_rel
  %v5158 = load i64, ptr %v303, align 8
  %v5159 = add i64 %v5158, 1
  store i64 %v5159, ptr %v303, align 8
  %v5160 = mul i64 %v3, %v5159
  br label %b695
b695:
  %v5161 = load atomic i64, ptr %v5156 acquire, align 8
  %v5162 = icmp slt i64 %v5161, %v5160
  br i1 %v5162, label %b696, label %b697
b696:
  %v5163 = call i32 @sched_yield()
  br label %b695
b697:
  br label %b694
b694:
  %v5164 = icmp eq i64 %v2, 0
  br i1 %v5164, label %b698, label %b699
b698:
  br label %b700
b700:
  %v5165 = phi i64 [ 0, %b698 ], [ %v5244, %b705 ]
  %v5166 = icmp slt i64 %v5165, 8
  br i1 %v5166, label %b701, label %b702
b701:
  br label %b703
b703:
  %v5167 = phi i64 [ 0, %b701 ], [ %v5239, %b708 ]
  %v5168 = phi <8 x float> [ splat (float 0x0000000000000000), %b701 ], [ %v5238, %b708 ]
  %v5169 = icmp slt i64 %v5167, %v8
  br i1 %v5169, label %b704, label %b705
b704:
  %v5170 = add i64 %v5167, 128
  %v5171 = icmp slt i64 %v5170, %v8
  %v5172 = select i1 %v5171, i64 %v5170, i64 %v8
  br label %b706
b706:
  %v5173 = phi i64 [ %v5167, %b704 ], [ %v5237, %b707 ]
  %v5174 = phi <8 x float> [ splat (float 0x0000000000000000), %b704 ], [ %v5236, %b707 ]
  %v5175 = icmp slt i64 %v5173, %v5172
  br i1 %v5175, label %b707, label %b708
b707:
  %v5176 = mul i64 %v5173, 8
  %v5177 = getelementptr inbounds float, ptr %v142, i64 %v5176
  %v5178 = mul i64 %v5173, 8
  %v5179 = getelementptr inbounds float, ptr %v98, i64 %v5178
  %v5180 = add i64 0, %v5165
  %v5181 = getelementptr inbounds float, ptr %v5179, i64 %v5180
  %v5182 = load float, ptr %v5181, align 4
  %v5183 = add i64 0, 0
  %v5184 = getelementptr inbounds float, ptr %v5177, i64 %v5183
  %v5185 = load <8 x float>, ptr %v5184, align 4
  %v5186 = mul i64 %v5165, 8
  %v5187 = add i64 0, %v5186
  %v5188 = add i64 %v5187, 0
  %v5189 = getelementptr inbounds float, ptr %v86, i64 %v5188
  %v5190 = load <8 x float>, ptr %v5189, align 4
  %v5191 = mul i64 %v5165, 8
  %v5192 = add i64 0, %v5191
  %v5193 = add i64 %v5192, 0
  %v5194 = getelementptr inbounds float, ptr %v38, i64 %v5193
  %v5195 = load <8 x float>, ptr %v5194, align 4
  %v5196 = mul i64 %v5165, 8
  %v5197 = add i64 0, %v5196
  %v5198 = add i64 %v5197, 0
  %v5199 = getelementptr inbounds float, ptr %v36, i64 %v5198
  %v5200 = load <8 x float>, ptr %v5199, align 4
  %v5201 = insertelement <8 x float> poison, float %v5182, i64 0
  %v5202 = shufflevector <8 x float> %v5201, <8 x float> poison, <8 x i32> zeroinitializer
  %v5203 = fsub <8 x float> %v5202, %v5200
  %v5204 = fmul <8 x float> %v5195, %v5203
  %v5205 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v5204)
  %v5206 = fneg <8 x float> %v5205
  %v5207 = fcmp olt <8 x float> %v5206, splat (float 0xC05A400000000000)
  %v5208 = select <8 x i1> %v5207, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5206
  %v5209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5208, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5210 = fsub <8 x float> %v5209, splat (float 0x4168000000000000)
  %v5211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5210, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5208)
  %v5212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5210, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5211)
  %v5213 = bitcast <8 x float> %v5209 to <8 x i32>
  %v5214 = fmul <8 x float> %v5212, %v5212
  %v5215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5212, <8 x float> splat (float 0x3F81227F40000000))
  %v5216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5215, <8 x float> %v5212, <8 x float> splat (float 0x3FA5556740000000))
  %v5217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5216, <8 x float> %v5212, <8 x float> splat (float 0x3FC5554B00000000))
  %v5218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5217, <8 x float> %v5212, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5214, <8 x float> %v5218, <8 x float> %v5212)
  %v5220 = sub <8 x i32> %v5213, splat (i32 1262485250)
  %v5221 = lshr <8 x i32> %v5220, splat (i32 1)
  %v5222 = sub <8 x i32> %v5220, %v5221
  %v5223 = shl <8 x i32> %v5221, splat (i32 23)
  %v5224 = bitcast <8 x i32> %v5223 to <8 x float>
  %v5225 = shl <8 x i32> %v5222, splat (i32 23)
  %v5226 = bitcast <8 x i32> %v5225 to <8 x float>
  %v5227 = fadd <8 x float> %v5219, splat (float 0x3FF0000000000000)
  %v5228 = fmul <8 x float> %v5227, %v5224
  %v5229 = fmul <8 x float> %v5228, %v5226
  %v5230 = fcmp olt <8 x float> %v5204, splat (float 0x0000000000000000)
  %v5231 = select <8 x i1> %v5230, <8 x float> %v5229, <8 x float> splat (float 0x3FF0000000000000)
  %v5232 = fadd <8 x float> %v5229, splat (float 0x3FF0000000000000)
  %v5233 = fdiv <8 x float> %v5231, %v5232
  %v5234 = fmul <8 x float> %v5190, %v5233
  %v5235 = fmul <8 x float> %v5185, %v5234
  %v5236 = fadd <8 x float> %v5174, %v5235
  %v5237 = add nsw i64 %v5173, 1
  br label %b706
b708:
  %v5238 = fadd <8 x float> %v5168, %v5174
  %v5239 = add nsw i64 %v5167, 128
  br label %b703
b705:
  %v5240 = mul i64 %v5165, 8
  %v5241 = add i64 0, %v5240
  %v5242 = add i64 %v5241, 0
  %v5243 = getelementptr inbounds float, ptr %v226, i64 %v5242
  store <8 x float> %v5168, ptr %v5243, align 4
  %v5244 = add nsw i64 %v5165, 1
  br label %b700
b702:
  br label %b699
b699:
  %v5245 = icmp sgt i64 %v3, 1
  br i1 %v5245, label %b709, label %b710
b709:
  %v5246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5247 = atomicrmw add ptr %v5246, i64 1 acq_rel
  %v5248 = load i64, ptr %v303, align 8
  %v5249 = add i64 %v5248, 1
  store i64 %v5249, ptr %v303, align 8
  %v5250 = mul i64 %v3, %v5249
  br label %b711
b711:
  %v5251 = load atomic i64, ptr %v5246 acquire, align 8
  %v5252 = icmp slt i64 %v5251, %v5250
  br i1 %v5252, label %b712, label %b713
b712:
  %v5253 = call i32 @sched_yield()
  br label %b711
b713:
  br label %b710
b710:
  %v5254 = icmp eq i64 %v2, 0
  br i1 %v5254, label %b714, label %b715
b714:
  br label %b716
b716:
  %v5255 = phi i64 [ 0, %b714 ], [ %v5334, %b721 ]
  %v5256 = icmp slt i64 %v5255, 8
  br i1 %v5256, label %b717, label %b718
b717:
  br label %b719
b719:
  %v5257 = phi i64 [ 0, %b717 ], [ %v5329, %b724 ]
  %v5258 = phi <8 x float> [ splat (float 0x0000000000000000), %b717 ], [ %v5328, %b724 ]
  %v5259 = icmp slt i64 %v5257, %v8
  br i1 %v5259, label %b720, label %b721
b720:
  %v5260 = add i64 %v5257, 128
  %v5261 = icmp slt i64 %v5260, %v8
  %v5262 = select i1 %v5261, i64 %v5260, i64 %v8
  br label %b722
b722:
  %v5263 = phi i64 [ %v5257, %b720 ], [ %v5327, %b723 ]
  %v5264 = phi <8 x float> [ splat (float 0x0000000000000000), %b720 ], [ %v5326, %b723 ]
  %v5265 = icmp slt i64 %v5263, %v5262
  br i1 %v5265, label %b723, label %b724
b723:
  %v5266 = mul i64 %v5263, 8
  %v5267 = getelementptr inbounds float, ptr %v148, i64 %v5266
  %v5268 = mul i64 %v5263, 8
  %v5269 = getelementptr inbounds float, ptr %v44, i64 %v5268
  %v5270 = add i64 0, %v5255
  %v5271 = getelementptr inbounds float, ptr %v5269, i64 %v5270
  %v5272 = load float, ptr %v5271, align 4
  %v5273 = add i64 0, 0
  %v5274 = getelementptr inbounds float, ptr %v5267, i64 %v5273
  %v5275 = load <8 x float>, ptr %v5274, align 4
  %v5276 = mul i64 %v5255, 8
  %v5277 = add i64 0, %v5276
  %v5278 = add i64 %v5277, 0
  %v5279 = getelementptr inbounds float, ptr %v86, i64 %v5278
  %v5280 = load <8 x float>, ptr %v5279, align 4
  %v5281 = mul i64 %v5255, 8
  %v5282 = add i64 0, %v5281
  %v5283 = add i64 %v5282, 0
  %v5284 = getelementptr inbounds float, ptr %v38, i64 %v5283
  %v5285 = load <8 x float>, ptr %v5284, align 4
  %v5286 = mul i64 %v5255, 8
  %v5287 = add i64 0, %v5286
  %v5288 = add i64 %v5287, 0
  %v5289 = getelementptr inbounds float, ptr %v36, i64 %v5288
  %v5290 = load <8 x float>, ptr %v5289, align 4
  %v5291 = insertelement <8 x float> poison, float %v5272, i64 0
  %v5292 = shufflevector <8 x float> %v5291, <8 x float> poison, <8 x i32> zeroinitializer
  %v5293 = fsub <8 x float> %v5292, %v5290
  %v5294 = fmul <8 x float> %v5285, %v5293
  %v5295 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v5294)
  %v5296 = fneg <8 x float> %v5295
  %v5297 = fcmp olt <8 x float> %v5296, splat (float 0xC05A400000000000)
  %v5298 = select <8 x i1> %v5297, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v5296
  %v5299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5298, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5300 = fsub <8 x float> %v5299, splat (float 0x4168000000000000)
  %v5301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5300, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5298)
  %v5302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5300, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5301)
  %v5303 = bitcast <8 x float> %v5299 to <8 x i32>
  %v5304 = fmul <8 x float> %v5302, %v5302
  %v5305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5302, <8 x float> splat (float 0x3F81227F40000000))
  %v5306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5305, <8 x float> %v5302, <8 x float> splat (float 0x3FA5556740000000))
  %v5307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5306, <8 x float> %v5302, <8 x float> splat (float 0x3FC5554B00000000))
  %v5308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5307, <8 x float> %v5302, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5304, <8 x float> %v5308, <8 x float> %v5302)
  %v5310 = sub <8 x i32> %v5303, splat (i32 1262485250)
  %v5311 = lshr <8 x i32> %v5310, splat (i32 1)
  %v5312 = sub <8 x i32> %v5310, %v5311
  %v5313 = shl <8 x i32> %v5311, splat (i32 23)
  %v5314 = bitcast <8 x i32> %v5313 to <8 x float>
  %v5315 = shl <8 x i32> %v5312, splat (i32 23)
  %v5316 = bitcast <8 x i32> %v5315 to <8 x float>
  %v5317 = fadd <8 x float> %v5309, splat (float 0x3FF0000000000000)
  %v5318 = fmul <8 x float> %v5317, %v5314
  %v5319 = fmul <8 x float> %v5318, %v5316
  %v5320 = fcmp olt <8 x float> %v5294, splat (float 0x0000000000000000)
  %v5321 = select <8 x i1> %v5320, <8 x float> %v5319, <8 x float> splat (float 0x3FF0000000000000)
  %v5322 = fadd <8 x float> %v5319, splat (float 0x3FF0000000000000)
  %v5323 = fdiv <8 x float> %v5321, %v5322
  %v5324 = fmul <8 x float> %v5280, %v5323
  %v5325 = fmul <8 x float> %v5275, %v5324
  %v5326 = fadd <8 x float> %v5264, %v5325
  %v5327 = add nsw i64 %v5263, 1
  br label %b722
b724:
  %v5328 = fadd <8 x float> %v5258, %v5264
  %v5329 = add nsw i64 %v5257, 128
  br label %b719
b721:
  %v5330 = mul i64 %v5255, 8
  %v5331 = add i64 0, %v5330
  %v5332 = add i64 %v5331, 0
  %v5333 = getelementptr inbounds float, ptr %v228, i64 %v5332
  store <8 x float> %v5258, ptr %v5333, align 4
  %v5334 = add nsw i64 %v5255, 1
  br label %b716
b718:
  br label %b715
b715:
  %v5335 = icmp sgt i64 %v3, 1
  br i1 %v5335, label %b725, label %b726
b725:
  %v5336 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5337 = atomicrmw add ptr %v5336, i64 1 acq_rel
  %v5338 = load i64, ptr %v303, align 8
  %v5339 = add i64 %v5338, 1
  store i64 %v5339, ptr %v303, align 8
  %v5340 = mul i64 %v3, %v5339
  br label %b727
b727:
  %v5341 = load atomic i64, ptr %v5336 acquire, align 8
  %v5342 = icmp slt i64 %v5341, %v5340
  br i1 %v5342, label %b728, label %b729
b728:
  %v5343 = call i32 @sched_yield()
  br label %b727
b729:
  br label %b726
b726:
  %v5344 = icmp eq i64 %v2, 0
  br i1 %v5344, label %b730, label %b731
b730:
  br label %b732
b732:
  %v5345 = phi i64 [ 0, %b730 ], [ %v5362, %b737 ]
  %v5346 = phi <8 x float> [ splat (float 0x0000000000000000), %b730 ], [ %v5361, %b737 ]
  %v5347 = icmp slt i64 %v5345, %v8
  br i1 %v5347, label %b733, label %b734
b733:
  %v5348 = add i64 %v5345, 128
  %v5349 = icmp slt i64 %v5348, %v8
  %v5350 = select i1 %v5349, i64 %v5348, i64 %v8
  br label %b735
b735:
  %v5351 = phi i64 [ %v5345, %b733 ], [ %v5360, %b736 ]
  %v5352 = phi <8 x float> [ splat (float 0x0000000000000000), %b733 ], [ %v5359, %b736 ]
  %v5353 = icmp slt i64 %v5351, %v5350
  br i1 %v5353, label %b736, label %b737
b736:
  %v5354 = mul i64 %v5351, 8
  %v5355 = getelementptr inbounds float, ptr %v120, i64 %v5354
  %v5356 = add i64 0, 0
  %v5357 = getelementptr inbounds float, ptr %v5355, i64 %v5356
  %v5358 = load <8 x float>, ptr %v5357, align 4
  %v5359 = fadd <8 x float> %v5352, %v5358
  %v5360 = add nsw i64 %v5351, 1
  br label %b735
b737:
  %v5361 = fadd <8 x float> %v5346, %v5352
  %v5362 = add nsw i64 %v5345, 128
  br label %b732
b734:
  %v5363 = add i64 0, 0
  %v5364 = getelementptr inbounds float, ptr %v230, i64 %v5363
  store <8 x float> %v5346, ptr %v5364, align 4
  br label %b731
b731:
  %v5365 = icmp sgt i64 %v3, 1
  br i1 %v5365, label %b738, label %b739
b738:
  %v5366 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5367 = atomicrmw add ptr %v5366, i64 1 acq_rel
  %v5368 = load i64, ptr %v303, align 8
  %v5369 = add i64 %v5368, 1
  store i64 %v5369, ptr %v303, align 8
  %v5370 = mul i64 %v3, %v5369
  br label %b740
b740:
  %v5371 = load atomic i64, ptr %v5366 acquire, align 8
  %v5372 = icmp slt i64 %v5371, %v5370
  br i1 %v5372, label %b741, label %b742
b741:
  %v5373 = call i32 @sched_yield()
  br label %b740
b742:
  br label %b739
b739:
  %v5374 = icmp eq i64 %v2, 0
  br i1 %v5374, label %b743, label %b744
b743:
  br label %b745
b745:
  %v5375 = phi i64 [ 0, %b743 ], [ %v5392, %b750 ]
  %v5376 = phi <8 x float> [ splat (float 0x0000000000000000), %b743 ], [ %v5391, %b750 ]
  %v5377 = icmp slt i64 %v5375, %v8
  br i1 %v5377, label %b746, label %b747
b746:
  %v5378 = add i64 %v5375, 128
  %v5379 = icmp slt i64 %v5378, %v8
  %v5380 = select i1 %v5379, i64 %v5378, i64 %v8
  br label %b748
b748:
  %v5381 = phi i64 [ %v5375, %b746 ], [ %v5390, %b749 ]
  %v5382 = phi <8 x float> [ splat (float 0x0000000000000000), %b746 ], [ %v5389, %b749 ]
  %v5383 = icmp slt i64 %v5381, %v5380
  br i1 %v5383, label %b749, label %b750
b749:
  %v5384 = mul i64 %v5381, 8
  %v5385 = getelementptr inbounds float, ptr %v126, i64 %v5384
  %v5386 = add i64 0, 0
  %v5387 = getelementptr inbounds float, ptr %v5385, i64 %v5386
  %v5388 = load <8 x float>, ptr %v5387, align 4
  %v5389 = fadd <8 x float> %v5382, %v5388
  %v5390 = add nsw i64 %v5381, 1
  br label %b748
b750:
  %v5391 = fadd <8 x float> %v5376, %v5382
  %v5392 = add nsw i64 %v5375, 128
  br label %b745
b747:
  %v5393 = add i64 0, 0
  %v5394 = getelementptr inbounds float, ptr %v232, i64 %v5393
  store <8 x float> %v5376, ptr %v5394, align 4
  br label %b744
b744:
  %v5395 = icmp sgt i64 %v3, 1
  br i1 %v5395, label %b751, label %b752
b751:
  %v5396 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5397 = atomicrmw add ptr %v5396, i64 1 acq_rel
  %v5398 = load i64, ptr %v303, align 8
  %v5399 = add i64 %v5398, 1
  store i64 %v5399, ptr %v303, align 8
  %v5400 = mul i64 %v3, %v5399
  br label %b753
b753:
  %v5401 = load atomic i64, ptr %v5396 acquire, align 8
  %v5402 = icmp slt i64 %v5401, %v5400
  br i1 %v5402, label %b754, label %b755
b754:
  %v5403 = call i32 @sched_yield()
  br label %b753
b755:
  br label %b752
b752:
  %v5404 = icmp eq i64 %v2, 0
  br i1 %v5404, label %b756, label %b757
b756:
  br label %b758
b758:
  %v5405 = phi i64 [ 0, %b756 ], [ %v5422, %b763 ]
  %v5406 = phi <8 x float> [ splat (float 0x0000000000000000), %b756 ], [ %v5421, %b763 ]
  %v5407 = icmp slt i64 %v5405, %v8
  br i1 %v5407, label %b759, label %b760
b759:
  %v5408 = add i64 %v5405, 128
  %v5409 = icmp slt i64 %v5408, %v8
  %v5410 = select i1 %v5409, i64 %v5408, i64 %v8
  br label %b761
b761:
  %v5411 = phi i64 [ %v5405, %b759 ], [ %v5420, %b762 ]
  %v5412 = phi <8 x float> [ splat (float 0x0000000000000000), %b759 ], [ %v5419, %b762 ]
  %v5413 = icmp slt i64 %v5411, %v5410
  br i1 %v5413, label %b762, label %b763
b762:
  %v5414 = mul i64 %v5411, 8
  %v5415 = getelementptr inbounds float, ptr %v132, i64 %v5414
  %v5416 = add i64 0, 0
  %v5417 = getelementptr inbounds float, ptr %v5415, i64 %v5416
  %v5418 = load <8 x float>, ptr %v5417, align 4
  %v5419 = fadd <8 x float> %v5412, %v5418
  %v5420 = add nsw i64 %v5411, 1
  br label %b761
b763:
  %v5421 = fadd <8 x float> %v5406, %v5412
  %v5422 = add nsw i64 %v5405, 128
  br label %b758
b760:
  %v5423 = add i64 0, 0
  %v5424 = getelementptr inbounds float, ptr %v234, i64 %v5423
  store <8 x float> %v5406, ptr %v5424, align 4
  br label %b757
b757:
  %v5425 = icmp sgt i64 %v3, 1
  br i1 %v5425, label %b764, label %b765
b764:
  %v5426 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5427 = atomicrmw add ptr %v5426, i64 1 acq_rel
  %v5428 = load i64, ptr %v303, align 8
  %v5429 = add i64 %v5428, 1
  store i64 %v5429, ptr %v303, align 8
  %v5430 = mul i64 %v3, %v5429
  br label %b766
b766:
  %v5431 = load atomic i64, ptr %v5426 acquire, align 8
  %v5432 = icmp slt i64 %v5431, %v5430
  br i1 %v5432, label %b767, label %b768
b767:
  %v5433 = call i32 @sched_yield()
  br label %b766
b768:
  br label %b765
b765:
  %v5434 = icmp eq i64 %v2, 0
  br i1 %v5434, label %b769, label %b770
b769:
  br label %b771
b771:
  %v5435 = phi i64 [ 0, %b769 ], [ %v5452, %b776 ]
  %v5436 = phi <8 x float> [ splat (float 0x0000000000000000), %b769 ], [ %v5451, %b776 ]
  %v5437 = icmp slt i64 %v5435, %v8
  br i1 %v5437, label %b772, label %b773
b772:
  %v5438 = add i64 %v5435, 128
  %v5439 = icmp slt i64 %v5438, %v8
  %v5440 = select i1 %v5439, i64 %v5438, i64 %v8
  br label %b774
b774:
  %v5441 = phi i64 [ %v5435, %b772 ], [ %v5450, %b775 ]
  %v5442 = phi <8 x float> [ splat (float 0x0000000000000000), %b772 ], [ %v5449, %b775 ]
  %v5443 = icmp slt i64 %v5441, %v5440
  br i1 %v5443, label %b775, label %b776
b775:
  %v5444 = mul i64 %v5441, 8
  %v5445 = getelementptr inbounds float, ptr %v138, i64 %v5444
  %v5446 = add i64 0, 0
  %v5447 = getelementptr inbounds float, ptr %v5445, i64 %v5446
  %v5448 = load <8 x float>, ptr %v5447, align 4
  %v5449 = fadd <8 x float> %v5442, %v5448
  %v5450 = add nsw i64 %v5441, 1
  br label %b774
b776:
  %v5451 = fadd <8 x float> %v5436, %v5442
  %v5452 = add nsw i64 %v5435, 128
  br label %b771
b773:
  %v5453 = add i64 0, 0
  %v5454 = getelementptr inbounds float, ptr %v236, i64 %v5453
  store <8 x float> %v5436, ptr %v5454, align 4
  br label %b770
b770:
  %v5455 = icmp sgt i64 %v3, 1
  br i1 %v5455, label %b777, label %b778
b777:
  %v5456 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5457 = atomicrmw add ptr %v5456, i64 1 acq_rel
  %v5458 = load i64, ptr %v303, align 8
  %v5459 = add i64 %v5458, 1
  store i64 %v5459, ptr %v303, align 8
  %v5460 = mul i64 %v3, %v5459
  br label %b779
b779:
  %v5461 = load atomic i64, ptr %v5456 acquire, align 8
  %v5462 = icmp slt i64 %v5461, %v5460
  br i1 %v5462, label %b780, label %b781
b780:
  %v5463 = call i32 @sched_yield()
  br label %b779
b781:
  br label %b778
b778:
  %v5464 = icmp eq i64 %v2, 0
  br i1 %v5464, label %b782, label %b783
b782:
  br label %b784
b784:
  %v5465 = phi i64 [ 0, %b782 ], [ %v5482, %b789 ]
  %v5466 = phi <8 x float> [ splat (float 0x0000000000000000), %b782 ], [ %v5481, %b789 ]
  %v5467 = icmp slt i64 %v5465, %v8
  br i1 %v5467, label %b785, label %b786
b785:
  %v5468 = add i64 %v5465, 128
  %v5469 = icmp slt i64 %v5468, %v8
  %v5470 = select i1 %v5469, i64 %v5468, i64 %v8
  br label %b787
b787:
  %v5471 = phi i64 [ %v5465, %b785 ], [ %v5480, %b788 ]
  %v5472 = phi <8 x float> [ splat (float 0x0000000000000000), %b785 ], [ %v5479, %b788 ]
  %v5473 = icmp slt i64 %v5471, %v5470
  br i1 %v5473, label %b788, label %b789
b788:
  %v5474 = mul i64 %v5471, 8
  %v5475 = getelementptr inbounds float, ptr %v144, i64 %v5474
  %v5476 = add i64 0, 0
  %v5477 = getelementptr inbounds float, ptr %v5475, i64 %v5476
  %v5478 = load <8 x float>, ptr %v5477, align 4
  %v5479 = fadd <8 x float> %v5472, %v5478
  %v5480 = add nsw i64 %v5471, 1
  br label %b787
b789:
  %v5481 = fadd <8 x float> %v5466, %v5472
  %v5482 = add nsw i64 %v5465, 128
  br label %b784
b786:
  %v5483 = add i64 0, 0
  %v5484 = getelementptr inbounds float, ptr %v238, i64 %v5483
  store <8 x float> %v5466, ptr %v5484, align 4
  br label %b783
b783:
  %v5485 = icmp sgt i64 %v3, 1
  br i1 %v5485, label %b790, label %b791
b790:
  %v5486 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5487 = atomicrmw add ptr %v5486, i64 1 acq_rel
  %v5488 = load i64, ptr %v303, align 8
  %v5489 = add i64 %v5488, 1
  store i64 %v5489, ptr %v303, align 8
  %v5490 = mul i64 %v3, %v5489
  br label %b792
b792:
  %v5491 = load atomic i64, ptr %v5486 acquire, align 8
  %v5492 = icmp slt i64 %v5491, %v5490
  br i1 %v5492, label %b793, label %b794
b793:
  %v5493 = call i32 @sched_yield()
  br label %b792
b794:
  br label %b791
b791:
  %v5494 = icmp eq i64 %v2, 0
  br i1 %v5494, label %b795, label %b796
b795:
  br label %b797
b797:
  %v5495 = phi i64 [ 0, %b795 ], [ %v5512, %b802 ]
  %v5496 = phi <8 x float> [ splat (float 0x0000000000000000), %b795 ], [ %v5511, %b802 ]
  %v5497 = icmp slt i64 %v5495, %v8
  br i1 %v5497, label %b798, label %b799
b798:
  %v5498 = add i64 %v5495, 128
  %v5499 = icmp slt i64 %v5498, %v8
  %v5500 = select i1 %v5499, i64 %v5498, i64 %v8
  br label %b800
b800:
  %v5501 = phi i64 [ %v5495, %b798 ], [ %v5510, %b801 ]
  %v5502 = phi <8 x float> [ splat (float 0x0000000000000000), %b798 ], [ %v5509, %b801 ]
  %v5503 = icmp slt i64 %v5501, %v5500
  br i1 %v5503, label %b801, label %b802
b801:
  %v5504 = mul i64 %v5501, 8
  %v5505 = getelementptr inbounds float, ptr %v150, i64 %v5504
  %v5506 = add i64 0, 0
  %v5507 = getelementptr inbounds float, ptr %v5505, i64 %v5506
  %v5508 = load <8 x float>, ptr %v5507, align 4
  %v5509 = fadd <8 x float> %v5502, %v5508
  %v5510 = add nsw i64 %v5501, 1
  br label %b800
b802:
  %v5511 = fadd <8 x float> %v5496, %v5502
  %v5512 = add nsw i64 %v5495, 128
  br label %b797
b799:
  %v5513 = add i64 0, 0
  %v5514 = getelementptr inbounds float, ptr %v240, i64 %v5513
  store <8 x float> %v5496, ptr %v5514, align 4
  br label %b796
b796:
  %v5515 = icmp sgt i64 %v3, 1
  br i1 %v5515, label %b803, label %b804
b803:
  %v5516 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5517 = atomicrmw add ptr %v5516, i64 1 acq_rel
  %v5518 = load i64, ptr %v303, align 8
  %v5519 = add i64 %v5518, 1
  store i64 %v5519, ptr %v303, align 8
  %v5520 = mul i64 %v3, %v5519
  br label %b805
b805:
  %v5521 = load atomic i64, ptr %v5516 acquire, align 8
  %v5522 = icmp slt i64 %v5521, %v5520
  br i1 %v5522, label %b806, label %b807
b806:
  %v5523 = call i32 @sched_yield()
  br label %b805
b807:
  br label %b804
b804:
  %v5524 = icmp eq i64 %v2, 0
  br i1 %v5524, label %b808, label %b809
b808:
  br label %b810
b810:
  %v5525 = phi i64 [ 0, %b808 ], [ %v5640, %b811 ]
  %v5526 = icmp slt i64 %v5525, 64
  br i1 %v5526, label %b811, label %b812
b811:
  %v5527 = add i64 0, %v5525
  %v5528 = getelementptr inbounds float, ptr %v158, i64 %v5527
  %v5529 = load <8 x float>, ptr %v5528, align 4
  %v5530 = add i64 0, %v5525
  %v5531 = getelementptr inbounds float, ptr %v160, i64 %v5530
  %v5532 = load <8 x float>, ptr %v5531, align 4
  %v5533 = fadd <8 x float> %v5529, %v5532
  %v5534 = add i64 0, %v5525
  %v5535 = getelementptr inbounds float, ptr %v162, i64 %v5534
  %v5536 = load <8 x float>, ptr %v5535, align 4
  %v5537 = fadd <8 x float> %v5533, %v5536
  %v5538 = add i64 0, %v5525
  %v5539 = getelementptr inbounds float, ptr %v164, i64 %v5538
  %v5540 = load <8 x float>, ptr %v5539, align 4
  %v5541 = fadd <8 x float> %v5537, %v5540
  %v5542 = add i64 0, %v5525
  %v5543 = getelementptr inbounds float, ptr %v166, i64 %v5542
  %v5544 = load <8 x float>, ptr %v5543, align 4
  %v5545 = fadd <8 x float> %v5541, %v5544
  %v5546 = add i64 0, %v5525
  %v5547 = getelementptr inbounds float, ptr %v168, i64 %v5546
  %v5548 = load <8 x float>, ptr %v5547, align 4
  %v5549 = fadd <8 x float> %v5545, %v5548
  %v5550 = add i64 0, %v5525
  %v5551 = getelementptr inbounds float, ptr %v170, i64 %v5550
  %v5552 = load <8 x float>, ptr %v5551, align 4
  %v5553 = add i64 0, %v5525
  %v5554 = getelementptr inbounds float, ptr %v172, i64 %v5553
  %v5555 = load <8 x float>, ptr %v5554, align 4
  %v5556 = fadd <8 x float> %v5552, %v5555
  %v5557 = add i64 0, %v5525
  %v5558 = getelementptr inbounds float, ptr %v174, i64 %v5557
  %v5559 = load <8 x float>, ptr %v5558, align 4
  %v5560 = fadd <8 x float> %v5556, %v5559
  %v5561 = add i64 0, %v5525
  %v5562 = getelementptr inbounds float, ptr %v176, i64 %v5561
  %v5563 = load <8 x float>, ptr %v5562, align 4
  %v5564 = fadd <8 x float> %v5560, %v5563
  %v5565 = add i64 0, %v5525
  %v5566 = getelementptr inbounds float, ptr %v178, i64 %v5565
  %v5567 = load <8 x float>, ptr %v5566, align 4
  %v5568 = fadd <8 x float> %v5564, %v5567
  %v5569 = add i64 0, %v5525
  %v5570 = getelementptr inbounds float, ptr %v180, i64 %v5569
  %v5571 = load <8 x float>, ptr %v5570, align 4
  %v5572 = fadd <8 x float> %v5568, %v5571
  %v5573 = add i64 0, %v5525
  %v5574 = getelementptr inbounds float, ptr %v218, i64 %v5573
  %v5575 = load <8 x float>, ptr %v5574, align 4
  %v5576 = add i64 0, %v5525
  %v5577 = getelementptr inbounds float, ptr %v220, i64 %v5576
  %v5578 = load <8 x float>, ptr %v5577, align 4
  %v5579 = fadd <8 x float> %v5575, %v5578
  %v5580 = add i64 0, %v5525
  %v5581 = getelementptr inbounds float, ptr %v222, i64 %v5580
  %v5582 = load <8 x float>, ptr %v5581, align 4
  %v5583 = fadd <8 x float> %v5579, %v5582
  %v5584 = add i64 0, %v5525
  %v5585 = getelementptr inbounds float, ptr %v224, i64 %v5584
  %v5586 = load <8 x float>, ptr %v5585, align 4
  %v5587 = fadd <8 x float> %v5583, %v5586
  %v5588 = add i64 0, %v5525
  %v5589 = getelementptr inbounds float, ptr %v226, i64 %v5588
  %v5590 = load <8 x float>, ptr %v5589, align 4
  %v5591 = fadd <8 x float> %v5587, %v5590
  %v5592 = add i64 0, %v5525
  %v5593 = getelementptr inbounds float, ptr %v228, i64 %v5592
  %v5594 = load <8 x float>, ptr %v5593, align 4
  %v5595 = fadd <8 x float> %v5591, %v5594
  %v5596 = add i64 0, %v5525
  %v5597 = getelementptr inbounds float, ptr %v182, i64 %v5596
  %v5598 = load <8 x float>, ptr %v5597, align 4
  %v5599 = add i64 0, %v5525
  %v5600 = getelementptr inbounds float, ptr %v184, i64 %v5599
  %v5601 = load <8 x float>, ptr %v5600, align 4
  %v5602 = fadd <8 x float> %v5598, %v5601
  %v5603 = add i64 0, %v5525
  %v5604 = getelementptr inbounds float, ptr %v186, i64 %v5603
  %v5605 = load <8 x float>, ptr %v5604, align 4
  %v5606 = fadd <8 x float> %v5602, %v5605
  %v5607 = add i64 0, %v5525
  %v5608 = getelementptr inbounds float, ptr %v188, i64 %v5607
  %v5609 = load <8 x float>, ptr %v5608, align 4
  %v5610 = fadd <8 x float> %v5606, %v5609
  %v5611 = add i64 0, %v5525
  %v5612 = getelementptr inbounds float, ptr %v190, i64 %v5611
  %v5613 = load <8 x float>, ptr %v5612, align 4
  %v5614 = fadd <8 x float> %v5610, %v5613
  %v5615 = add i64 0, %v5525
  %v5616 = getelementptr inbounds float, ptr %v192, i64 %v5615
  %v5617 = load <8 x float>, ptr %v5616, align 4
  %v5618 = fadd <8 x float> %v5614, %v5617
  %v5619 = add i64 0, %v5525
  %v5620 = getelementptr inbounds float, ptr %v12, i64 %v5619
  %v5621 = load <8 x float>, ptr %v5620, align 4
  %v5622 = fmul <8 x float> %v5618, %v5621
  %v5623 = add i64 0, %v5525
  %v5624 = getelementptr inbounds float, ptr %v156, i64 %v5623
  %v5625 = load <8 x float>, ptr %v5624, align 4
  %v5626 = add i64 0, %v5525
  %v5627 = getelementptr inbounds float, ptr %v16, i64 %v5626
  %v5628 = load <8 x float>, ptr %v5627, align 4
  %v5629 = fmul <8 x float> %v5625, %v5628
  %v5630 = add i64 0, %v5525
  %v5631 = getelementptr inbounds float, ptr %v60, i64 %v5630
  store <8 x float> %v5549, ptr %v5631, align 4
  %v5632 = add i64 0, %v5525
  %v5633 = getelementptr inbounds float, ptr %v62, i64 %v5632
  store <8 x float> %v5572, ptr %v5633, align 4
  %v5634 = add i64 0, %v5525
  %v5635 = getelementptr inbounds float, ptr %v64, i64 %v5634
  store <8 x float> %v5595, ptr %v5635, align 4
  %v5636 = add i64 0, %v5525
  %v5637 = getelementptr inbounds float, ptr %v66, i64 %v5636
  store <8 x float> %v5622, ptr %v5637, align 4
  %v5638 = add i64 0, %v5525
  %v5639 = getelementptr inbounds float, ptr %v68, i64 %v5638
  store <8 x float> %v5629, ptr %v5639, align 4
  %v5640 = add nsw i64 %v5525, 8
  br label %b810
b812:
  br label %b809
b809:
  %v5641 = icmp sgt i64 %v3, 1
  br i1 %v5641, label %b813, label %b814
b813:
  %v5642 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5643 = atomicrmw add ptr %v5642, i64 1 acq_rel
  %v5644 = load i64, ptr %v303, align 8
  %v5645 = add i64 %v5644, 1
  store i64 %v5645, ptr %v303, align 8
  %v5646 = mul i64 %v3, %v5645
  br label %b815
b815:
  %v5647 = load atomic i64, ptr %v5642 acquire, align 8
  %v5648 = icmp slt i64 %v5647, %v5646
  br i1 %v5648, label %b816, label %b817
b816:
  %v5649 = call i32 @sched_yield()
  br label %b815
b817:
  br label %b814
b814:
  %v5650 = icmp eq i64 %v2, 0
  br i1 %v5650, label %b818, label %b819
b818:
  %v5651 = add i64 0, 0
  %v5652 = getelementptr inbounds float, ptr %v206, i64 %v5651
  %v5653 = load <8 x float>, ptr %v5652, align 4
  %v5654 = add i64 0, 0
  %v5655 = getelementptr inbounds float, ptr %v208, i64 %v5654
  %v5656 = load <8 x float>, ptr %v5655, align 4
  %v5657 = fadd <8 x float> %v5653, %v5656
  %v5658 = add i64 0, 0
  %v5659 = getelementptr inbounds float, ptr %v210, i64 %v5658
  %v5660 = load <8 x float>, ptr %v5659, align 4
  %v5661 = fadd <8 x float> %v5657, %v5660
  %v5662 = add i64 0, 0
  %v5663 = getelementptr inbounds float, ptr %v212, i64 %v5662
  %v5664 = load <8 x float>, ptr %v5663, align 4
  %v5665 = fadd <8 x float> %v5661, %v5664
  %v5666 = add i64 0, 0
  %v5667 = getelementptr inbounds float, ptr %v214, i64 %v5666
  %v5668 = load <8 x float>, ptr %v5667, align 4
  %v5669 = fadd <8 x float> %v5665, %v5668
  %v5670 = add i64 0, 0
  %v5671 = getelementptr inbounds float, ptr %v216, i64 %v5670
  %v5672 = load <8 x float>, ptr %v5671, align 4
  %v5673 = fadd <8 x float> %v5669, %v5672
  %v5674 = add i64 0, 0
  %v5675 = getelementptr inbounds float, ptr %v18, i64 %v5674
  %v5676 = load <8 x float>, ptr %v5675, align 4
  %v5677 = fmul <8 x float> %v5673, %v5676
  %v5678 = add i64 0, 0
  %v5679 = getelementptr inbounds float, ptr %v194, i64 %v5678
  %v5680 = load <8 x float>, ptr %v5679, align 4
  %v5681 = add i64 0, 0
  %v5682 = getelementptr inbounds float, ptr %v196, i64 %v5681
  %v5683 = load <8 x float>, ptr %v5682, align 4
  %v5684 = fadd <8 x float> %v5680, %v5683
  %v5685 = add i64 0, 0
  %v5686 = getelementptr inbounds float, ptr %v198, i64 %v5685
  %v5687 = load <8 x float>, ptr %v5686, align 4
  %v5688 = fadd <8 x float> %v5684, %v5687
  %v5689 = add i64 0, 0
  %v5690 = getelementptr inbounds float, ptr %v200, i64 %v5689
  %v5691 = load <8 x float>, ptr %v5690, align 4
  %v5692 = fadd <8 x float> %v5688, %v5691
  %v5693 = add i64 0, 0
  %v5694 = getelementptr inbounds float, ptr %v202, i64 %v5693
  %v5695 = load <8 x float>, ptr %v5694, align 4
  %v5696 = fadd <8 x float> %v5692, %v5695
  %v5697 = add i64 0, 0
  %v5698 = getelementptr inbounds float, ptr %v204, i64 %v5697
  %v5699 = load <8 x float>, ptr %v5698, align 4
  %v5700 = fadd <8 x float> %v5696, %v5699
  %v5701 = add i64 0, 0
  %v5702 = getelementptr inbounds float, ptr %v230, i64 %v5701
  %v5703 = load <8 x float>, ptr %v5702, align 4
  %v5704 = add i64 0, 0
  %v5705 = getelementptr inbounds float, ptr %v232, i64 %v5704
  %v5706 = load <8 x float>, ptr %v5705, align 4
  %v5707 = fadd <8 x float> %v5703, %v5706
  %v5708 = add i64 0, 0
  %v5709 = getelementptr inbounds float, ptr %v234, i64 %v5708
  %v5710 = load <8 x float>, ptr %v5709, align 4
  %v5711 = fadd <8 x float> %v5707, %v5710
  %v5712 = add i64 0, 0
  %v5713 = getelementptr inbounds float, ptr %v236, i64 %v5712
  %v5714 = load <8 x float>, ptr %v5713, align 4
  %v5715 = fadd <8 x float> %v5711, %v5714
  %v5716 = add i64 0, 0
  %v5717 = getelementptr inbounds float, ptr %v238, i64 %v5716
  %v5718 = load <8 x float>, ptr %v5717, align 4
  %v5719 = fadd <8 x float> %v5715, %v5718
  %v5720 = add i64 0, 0
  %v5721 = getelementptr inbounds float, ptr %v240, i64 %v5720
  %v5722 = load <8 x float>, ptr %v5721, align 4
  %v5723 = fadd <8 x float> %v5719, %v5722
  %v5724 = fadd <8 x float> %v5700, %v5723
  %v5725 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5726 = shufflevector <8 x float> %v5725, <8 x float> poison, <8 x i32> zeroinitializer
  %v5727 = fdiv <8 x float> %v5724, %v5726
  %v5728 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v5729 = shufflevector <8 x float> %v5728, <8 x float> poison, <8 x i32> zeroinitializer
  %v5730 = fmul <8 x float> %v5727, %v5729
  %v5731 = add i64 0, 0
  %v5732 = getelementptr inbounds float, ptr %v20, i64 %v5731
  %v5733 = load <8 x float>, ptr %v5732, align 4
  %v5734 = fmul <8 x float> %v5673, %v5733
  %v5735 = fadd <8 x float> %v5723, %v5734
  %v5736 = add i64 0, 0
  %v5737 = getelementptr inbounds float, ptr %v72, i64 %v5736
  store <8 x float> %v5677, ptr %v5737, align 4
  %v5738 = add i64 0, 0
  %v5739 = getelementptr inbounds float, ptr %v74, i64 %v5738
  store <8 x float> %v5730, ptr %v5739, align 4
  %v5740 = add i64 0, 0
  %v5741 = getelementptr inbounds float, ptr %v70, i64 %v5740
  store <8 x float> %v5735, ptr %v5741, align 4
  br label %b819
b819:
  %v5742 = icmp sgt i64 %v3, 1
  br i1 %v5742, label %b820, label %b821
b820:
  %v5743 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5744 = atomicrmw add ptr %v5743, i64 1 acq_rel
  %v5745 = load i64, ptr %v303, align 8
  %v5746 = add i64 %v5745, 1
  store i64 %v5746, ptr %v303, align 8
  %v5747 = mul i64 %v3, %v5746
  br label %b822
b822:
  %v5748 = load atomic i64, ptr %v5743 acquire, align 8
  %v5749 = icmp slt i64 %v5748, %v5747
  br i1 %v5749, label %b823, label %b824
b823:
  %v5750 = call i32 @sched_yield()
  br label %b822
b824:
  br label %b821
b821:
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
