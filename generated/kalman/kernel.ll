; generated from specs/kalman.yaml by `make generated`: do not edit
; kalman N=4 M=2 U=3 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v233 = alloca i64, i64 1, align 8
  %v600 = alloca float, i64 64, align 4
  %v692 = alloca float, i64 64, align 4
  %v876 = alloca float, i64 64, align 4
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
  %v171 = getelementptr inbounds i64, ptr %v1, i64 6
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 7
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 13
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 14
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 15
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 18
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 19
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 27
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 28
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 30
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 38
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 39
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 40
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 41
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 42
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 43
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 46
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 47
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 54
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 55
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 57
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 58
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 62
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 65
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 66
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 67
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 68
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 73
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 74
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 75
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 76
  %v232 = load i64, ptr %v231, align 8
  store i64 0, ptr %v233, align 8
  %v234 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v235 = load ptr, ptr %v234, align 4
  %v236 = mul i64 %v2, 0
  %v237 = add i64 %v236, 88
  %v238 = getelementptr inbounds float, ptr %v235, i64 %v237
  %v239 = getelementptr inbounds i64, ptr %v1, i64 4
  %v240 = load i64, ptr %v239, align 8
  %v241 = icmp eq i64 %v240, 0
  br i1 %v241, label %b0, label %b1
b0:
  %v242 = icmp eq i64 %v2, 0
  br i1 %v242, label %b2, label %b3
b2:
  %v243 = icmp ult i64 4, 8
  %v244 = select i1 %v243, i64 4, i64 8
  %v245 = trunc i64 %v244 to i32
  %v246 = insertelement <8 x i32> poison, i32 %v245, i64 0
  %v247 = shufflevector <8 x i32> %v246, <8 x i32> poison, <8 x i32> zeroinitializer
  %v248 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v247
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v60, i64 %v249
  %v251 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v252 = shufflevector <8 x float> %v251, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v252, ptr align 4 %v250, <8 x i1> %v248)
  br label %b3
b3:
  br label %b1
b1:
  %v253 = icmp sgt i64 %v3, 1
  br i1 %v253, label %b4, label %b5
b4:
  %v254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v255 = atomicrmw add ptr %v254, i64 1 acq_rel
  %v256 = load i64, ptr %v233, align 8
  %v257 = add i64 %v256, 1
  store i64 %v257, ptr %v233, align 8
  %v258 = mul i64 %v3, %v257
  br label %b6
b6:
  %v259 = load atomic i64, ptr %v254 acquire, align 8
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b7, label %b8
b7:
  %v261 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v262 = getelementptr inbounds i64, ptr %v1, i64 4
  %v263 = load i64, ptr %v262, align 8
  %v264 = icmp eq i64 %v263, 0
  br i1 %v264, label %b9, label %b10
b9:
  %v265 = icmp eq i64 %v2, 0
  br i1 %v265, label %b11, label %b12
b11:
  br label %b13
b13:
  %v266 = phi i64 [ 0, %b11 ], [ %v299, %b14 ]
  %v267 = icmp slt i64 %v266, 4
  br i1 %v267, label %b14, label %b15
b14:
  %v268 = add i64 0, %v266
  %v269 = sitofp i64 %v268 to float
  %v270 = icmp ult i64 4, 8
  %v271 = select i1 %v270, i64 4, i64 8
  %v272 = trunc i64 %v271 to i32
  %v273 = insertelement <8 x i32> poison, i32 %v272, i64 0
  %v274 = shufflevector <8 x i32> %v273, <8 x i32> poison, <8 x i32> zeroinitializer
  %v275 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v274
  %v276 = add i64 0, 0
  %v277 = insertelement <8 x i64> poison, i64 %v276, i64 0
  %v278 = shufflevector <8 x i64> %v277, <8 x i64> poison, <8 x i32> zeroinitializer
  %v279 = add <8 x i64> %v278, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v280 = sitofp <8 x i64> %v279 to <8 x float>
  %v281 = insertelement <8 x float> poison, float %v269, i64 0
  %v282 = shufflevector <8 x float> %v281, <8 x float> poison, <8 x i32> zeroinitializer
  %v283 = fcmp oeq <8 x float> %v282, %v280
  %v284 = select <8 x i1> %v283, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v285 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v286 = shufflevector <8 x float> %v285, <8 x float> poison, <8 x i32> zeroinitializer
  %v287 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v288 = shufflevector <8 x float> %v287, <8 x float> poison, <8 x i32> zeroinitializer
  %v289 = fcmp une <8 x float> %v284, splat (float 0x0000000000000000)
  %v290 = select <8 x i1> %v289, <8 x float> %v286, <8 x float> %v288
  %v291 = mul i64 %v266, 4
  %v292 = add i64 0, %v291
  %v293 = add i64 %v292, 0
  %v294 = getelementptr inbounds float, ptr %v62, i64 %v293
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v284, ptr align 4 %v294, <8 x i1> %v275)
  %v295 = mul i64 %v266, 4
  %v296 = add i64 0, %v295
  %v297 = add i64 %v296, 0
  %v298 = getelementptr inbounds float, ptr %v64, i64 %v297
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v290, ptr align 4 %v298, <8 x i1> %v275)
  %v299 = add nsw i64 %v266, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v300 = icmp sgt i64 %v3, 1
  br i1 %v300, label %b16, label %b17
b16:
  %v301 = getelementptr inbounds i64, ptr %v1, i64 3
  %v302 = atomicrmw add ptr %v301, i64 1 acq_rel
  %v303 = load i64, ptr %v233, align 8
  %v304 = add i64 %v303, 1
  store i64 %v304, ptr %v233, align 8
  %v305 = mul i64 %v3, %v304
  br label %b18
b18:
  %v306 = load atomic i64, ptr %v301 acquire, align 8
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b19, label %b20
b19:
  %v308 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v309 = getelementptr inbounds i64, ptr %v1, i64 4
  %v310 = load i64, ptr %v309, align 8
  %v311 = icmp eq i64 %v310, 0
  br i1 %v311, label %b21, label %b22
b21:
  %v312 = icmp eq i64 %v2, 0
  br i1 %v312, label %b23, label %b24
b23:
  %v313 = icmp ult i64 2, 8
  %v314 = select i1 %v313, i64 2, i64 8
  %v315 = trunc i64 %v314 to i32
  %v316 = insertelement <8 x i32> poison, i32 %v315, i64 0
  %v317 = shufflevector <8 x i32> %v316, <8 x i32> poison, <8 x i32> zeroinitializer
  %v318 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v317
  %v319 = add i64 0, 0
  %v320 = insertelement <8 x i64> poison, i64 %v319, i64 0
  %v321 = shufflevector <8 x i64> %v320, <8 x i64> poison, <8 x i32> zeroinitializer
  %v322 = add <8 x i64> %v321, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v323 = sitofp <8 x i64> %v322 to <8 x float>
  %v324 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v325 = shufflevector <8 x float> %v324, <8 x float> poison, <8 x i32> zeroinitializer
  %v326 = fcmp olt <8 x float> %v323, %v325
  %v327 = select <8 x i1> %v326, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v328 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v329 = shufflevector <8 x float> %v328, <8 x float> poison, <8 x i32> zeroinitializer
  %v330 = fcmp olt <8 x float> %v323, %v329
  %v331 = select <8 x i1> %v330, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v66, i64 %v332
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v327, ptr align 4 %v333, <8 x i1> %v318)
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v68, i64 %v334
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v331, ptr align 4 %v335, <8 x i1> %v318)
  br label %b24
b24:
  br label %b22
b22:
  %v336 = icmp sgt i64 %v3, 1
  br i1 %v336, label %b25, label %b26
b25:
  %v337 = getelementptr inbounds i64, ptr %v1, i64 3
  %v338 = atomicrmw add ptr %v337, i64 1 acq_rel
  %v339 = load i64, ptr %v233, align 8
  %v340 = add i64 %v339, 1
  store i64 %v340, ptr %v233, align 8
  %v341 = mul i64 %v3, %v340
  br label %b27
b27:
  %v342 = load atomic i64, ptr %v337 acquire, align 8
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b28, label %b29
b28:
  %v344 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v345 = getelementptr inbounds i64, ptr %v1, i64 4
  %v346 = load i64, ptr %v345, align 8
  %v347 = icmp eq i64 %v346, 0
  br i1 %v347, label %b30, label %b31
b30:
  %v348 = icmp eq i64 %v2, 0
  br i1 %v348, label %b32, label %b33
b32:
  %v349 = sitofp i64 0 to float
  %v350 = fadd float %v349, 0x3FF0000000000000
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v70, i64 %v351
  store float %v350, ptr %v352, align 4
  br label %b33
b33:
  br label %b31
b31:
  %v353 = icmp sgt i64 %v3, 1
  br i1 %v353, label %b34, label %b35
b34:
  %v354 = getelementptr inbounds i64, ptr %v1, i64 3
  %v355 = atomicrmw add ptr %v354, i64 1 acq_rel
  %v356 = load i64, ptr %v233, align 8
  %v357 = add i64 %v356, 1
  store i64 %v357, ptr %v233, align 8
  %v358 = mul i64 %v3, %v357
  br label %b36
b36:
  %v359 = load atomic i64, ptr %v354 acquire, align 8
  %v360 = icmp slt i64 %v359, %v358
  br i1 %v360, label %b37, label %b38
b37:
  %v361 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v362 = getelementptr inbounds i64, ptr %v1, i64 4
  %v363 = load i64, ptr %v362, align 8
  %v364 = icmp eq i64 %v363, 0
  br i1 %v364, label %b39, label %b40
b39:
  %v365 = getelementptr inbounds i64, ptr %v1, i64 87
  %v366 = load i64, ptr %v365, align 8
  %v367 = icmp eq i64 %v366, 0
  br i1 %v367, label %b41, label %b42
b41:
  %v368 = add i64 %v7, 0
  %v369 = sdiv i64 %v368, 1
  %v370 = add i64 %v2, 1
  %v371 = mul i64 %v369, %v2
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v7
  %v375 = select i1 %v374, i64 %v373, i64 %v7
  %v376 = mul i64 %v369, %v370
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v7
  %v380 = select i1 %v379, i64 %v378, i64 %v7
  br label %b43
b43:
  %v381 = phi i64 [ %v375, %b41 ], [ %v398, %b44 ]
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b44, label %b45
b44:
  %v383 = and i64 0, %v178
  %v384 = mul i64 %v383, %v7
  %v385 = add i64 %v384, %v381
  %v386 = mul i64 %v385, 4
  %v387 = getelementptr inbounds float, ptr %v26, i64 %v386
  %v388 = icmp ult i64 4, 8
  %v389 = select i1 %v388, i64 4, i64 8
  %v390 = trunc i64 %v389 to i32
  %v391 = insertelement <8 x i32> poison, i32 %v390, i64 0
  %v392 = shufflevector <8 x i32> %v391, <8 x i32> poison, <8 x i32> zeroinitializer
  %v393 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v392
  %v394 = add i64 0, 0
  %v395 = getelementptr inbounds float, ptr %v387, i64 %v394
  %v396 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v397 = shufflevector <8 x float> %v396, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v397, ptr align 4 %v395, <8 x i1> %v393)
  %v398 = add nsw i64 %v381, 1
  br label %b43
b45:
  br label %b42
b42:
  br label %b40
b40:
  %v399 = icmp sgt i64 %v3, 1
  br i1 %v399, label %b46, label %b47
b46:
  %v400 = getelementptr inbounds i64, ptr %v1, i64 3
  %v401 = atomicrmw add ptr %v400, i64 1 acq_rel
  %v402 = load i64, ptr %v233, align 8
  %v403 = add i64 %v402, 1
  store i64 %v403, ptr %v233, align 8
  %v404 = mul i64 %v3, %v403
  br label %b48
b48:
  %v405 = load atomic i64, ptr %v400 acquire, align 8
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b49, label %b50
b49:
  %v407 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v408 = getelementptr inbounds i64, ptr %v1, i64 4
  %v409 = load i64, ptr %v408, align 8
  %v410 = icmp eq i64 %v409, 0
  br i1 %v410, label %b51, label %b52
b51:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 88
  %v412 = load i64, ptr %v411, align 8
  %v413 = icmp eq i64 %v412, 0
  br i1 %v413, label %b53, label %b54
b53:
  %v414 = add i64 %v7, 0
  %v415 = sdiv i64 %v414, 1
  %v416 = add i64 %v2, 1
  %v417 = mul i64 %v415, %v2
  %v418 = sdiv i64 %v417, %v3
  %v419 = mul i64 %v418, 1
  %v420 = icmp slt i64 %v419, %v7
  %v421 = select i1 %v420, i64 %v419, i64 %v7
  %v422 = mul i64 %v415, %v416
  %v423 = sdiv i64 %v422, %v3
  %v424 = mul i64 %v423, 1
  %v425 = icmp slt i64 %v424, %v7
  %v426 = select i1 %v425, i64 %v424, i64 %v7
  br label %b55
b55:
  %v427 = phi i64 [ %v421, %b53 ], [ %v464, %b60 ]
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b56, label %b57
b56:
  br label %b58
b58:
  %v429 = phi i64 [ 0, %b56 ], [ %v463, %b59 ]
  %v430 = icmp slt i64 %v429, 4
  br i1 %v430, label %b59, label %b60
b59:
  %v431 = add i64 0, %v429
  %v432 = sitofp i64 %v431 to float
  %v433 = and i64 0, %v180
  %v434 = mul i64 %v433, %v7
  %v435 = add i64 %v434, %v427
  %v436 = mul i64 %v435, 16
  %v437 = getelementptr inbounds float, ptr %v28, i64 %v436
  %v438 = icmp ult i64 4, 8
  %v439 = select i1 %v438, i64 4, i64 8
  %v440 = trunc i64 %v439 to i32
  %v441 = insertelement <8 x i32> poison, i32 %v440, i64 0
  %v442 = shufflevector <8 x i32> %v441, <8 x i32> poison, <8 x i32> zeroinitializer
  %v443 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v442
  %v444 = add i64 0, 0
  %v445 = insertelement <8 x i64> poison, i64 %v444, i64 0
  %v446 = shufflevector <8 x i64> %v445, <8 x i64> poison, <8 x i32> zeroinitializer
  %v447 = add <8 x i64> %v446, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v448 = sitofp <8 x i64> %v447 to <8 x float>
  %v449 = insertelement <8 x float> poison, float %v432, i64 0
  %v450 = shufflevector <8 x float> %v449, <8 x float> poison, <8 x i32> zeroinitializer
  %v451 = fcmp oeq <8 x float> %v450, %v448
  %v452 = select <8 x i1> %v451, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v453 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v454 = shufflevector <8 x float> %v453, <8 x float> poison, <8 x i32> zeroinitializer
  %v455 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v456 = shufflevector <8 x float> %v455, <8 x float> poison, <8 x i32> zeroinitializer
  %v457 = fcmp une <8 x float> %v452, splat (float 0x0000000000000000)
  %v458 = select <8 x i1> %v457, <8 x float> %v454, <8 x float> %v456
  %v459 = mul i64 %v429, 4
  %v460 = add i64 0, %v459
  %v461 = add i64 %v460, 0
  %v462 = getelementptr inbounds float, ptr %v437, i64 %v461
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v458, ptr align 4 %v462, <8 x i1> %v443)
  %v463 = add nsw i64 %v429, 1
  br label %b58
b60:
  %v464 = add nsw i64 %v427, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v465 = icmp sgt i64 %v3, 1
  br i1 %v465, label %b61, label %b62
b61:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 3
  %v467 = atomicrmw add ptr %v466, i64 1 acq_rel
  %v468 = load i64, ptr %v233, align 8
  %v469 = add i64 %v468, 1
  store i64 %v469, ptr %v233, align 8
  %v470 = mul i64 %v3, %v469
  br label %b63
b63:
  %v471 = load atomic i64, ptr %v466 acquire, align 8
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b64, label %b65
b64:
  %v473 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v474 = getelementptr inbounds float, ptr %v235, i64 0
  %v475 = getelementptr inbounds i64, ptr %v1, i64 4
  %v476 = load i64, ptr %v475, align 8
  %v477 = icmp eq i64 %v476, 0
  br i1 %v477, label %b66, label %b67
b66:
  %v478 = add i64 1, 0
  %v479 = sdiv i64 %v478, 1
  %v480 = add i64 %v2, 1
  %v481 = mul i64 %v479, %v2
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, 1
  %v485 = select i1 %v484, i64 %v483, i64 1
  %v486 = mul i64 %v479, %v480
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, 1
  %v490 = select i1 %v489, i64 %v488, i64 1
  %v491 = icmp slt i64 %v490, 1
  %v492 = select i1 %v491, i64 %v490, i64 1
  br label %b68
b68:
  %v493 = phi i64 [ %v485, %b66 ], [ %v507, %b69 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b69, label %b70
b69:
  %v495 = mul i64 %v493, 24
  %v496 = mul i64 %v493, 8
  %v497 = add i64 %v495, 0
  %v498 = add i64 %v496, 0
  %v499 = getelementptr inbounds float, ptr %v474, i64 %v497
  %v500 = sub i64 4, %v498
  %v501 = icmp slt i64 %v500, 0
  %v502 = select i1 %v501, i64 0, i64 %v500
  %v503 = mul i64 %v498, 3
  %v504 = add i64 0, %v503
  %v505 = getelementptr inbounds float, ptr %v16, i64 %v504
  call void @pack(ptr %v505, i64 3, i64 1, i64 3, i64 %v502, ptr %v499, i64 8)
  %v506 = add i64 %v495, 24
  %v507 = add nsw i64 %v493, 1
  br label %b68
b70:
  br label %b67
b67:
  %v508 = icmp sgt i64 %v3, 1
  br i1 %v508, label %b71, label %b72
b71:
  %v509 = getelementptr inbounds i64, ptr %v1, i64 3
  %v510 = atomicrmw add ptr %v509, i64 1 acq_rel
  %v511 = load i64, ptr %v233, align 8
  %v512 = add i64 %v511, 1
  store i64 %v512, ptr %v233, align 8
  %v513 = mul i64 %v3, %v512
  br label %b73
b73:
  %v514 = load atomic i64, ptr %v509 acquire, align 8
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b74, label %b75
b74:
  %v516 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v517 = getelementptr inbounds float, ptr %v235, i64 24
  %v518 = getelementptr inbounds float, ptr %v235, i64 56
  %v519 = getelementptr inbounds i64, ptr %v1, i64 4
  %v520 = load i64, ptr %v519, align 8
  %v521 = icmp eq i64 %v520, 0
  br i1 %v521, label %b76, label %b77
b76:
  %v522 = add i64 1, 0
  %v523 = sdiv i64 %v522, 1
  %v524 = add i64 %v2, 1
  %v525 = mul i64 %v523, %v2
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, 1
  %v529 = select i1 %v528, i64 %v527, i64 1
  %v530 = mul i64 %v523, %v524
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, 1
  %v534 = select i1 %v533, i64 %v532, i64 1
  %v535 = icmp slt i64 %v534, 1
  %v536 = select i1 %v535, i64 %v534, i64 1
  br label %b78
b78:
  %v537 = phi i64 [ %v529, %b76 ], [ %v551, %b79 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b79, label %b80
b79:
  %v539 = mul i64 %v537, 32
  %v540 = mul i64 %v537, 8
  %v541 = add i64 %v539, 0
  %v542 = add i64 %v540, 0
  %v543 = getelementptr inbounds float, ptr %v517, i64 %v541
  %v544 = sub i64 4, %v542
  %v545 = icmp slt i64 %v544, 0
  %v546 = select i1 %v545, i64 0, i64 %v544
  %v547 = mul i64 %v542, 4
  %v548 = add i64 0, %v547
  %v549 = getelementptr inbounds float, ptr %v14, i64 %v548
  call void @pack(ptr %v549, i64 4, i64 1, i64 4, i64 %v546, ptr %v543, i64 8)
  %v550 = add i64 %v539, 32
  %v551 = add nsw i64 %v537, 1
  br label %b78
b80:
  %v552 = add i64 1, 0
  %v553 = sdiv i64 %v552, 1
  %v554 = add i64 %v2, 1
  %v555 = mul i64 %v553, %v2
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, 1
  %v559 = select i1 %v558, i64 %v557, i64 1
  %v560 = mul i64 %v553, %v554
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, 1
  %v564 = select i1 %v563, i64 %v562, i64 1
  %v565 = icmp slt i64 %v564, 1
  %v566 = select i1 %v565, i64 %v564, i64 1
  br label %b81
b81:
  %v567 = phi i64 [ %v559, %b80 ], [ %v581, %b82 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b82, label %b83
b82:
  %v569 = mul i64 %v567, 32
  %v570 = mul i64 %v567, 8
  %v571 = add i64 %v569, 0
  %v572 = add i64 %v570, 0
  %v573 = getelementptr inbounds float, ptr %v518, i64 %v571
  %v574 = sub i64 2, %v572
  %v575 = icmp slt i64 %v574, 0
  %v576 = select i1 %v575, i64 0, i64 %v574
  %v577 = mul i64 %v572, 4
  %v578 = add i64 0, %v577
  %v579 = getelementptr inbounds float, ptr %v20, i64 %v578
  call void @pack(ptr %v579, i64 4, i64 1, i64 4, i64 %v576, ptr %v573, i64 8)
  %v580 = add i64 %v569, 32
  %v581 = add nsw i64 %v567, 1
  br label %b81
b83:
  br label %b77
b77:
  %v582 = icmp sgt i64 %v3, 1
  br i1 %v582, label %b84, label %b85
b84:
  %v583 = getelementptr inbounds i64, ptr %v1, i64 3
  %v584 = atomicrmw add ptr %v583, i64 1 acq_rel
  %v585 = load i64, ptr %v233, align 8
  %v586 = add i64 %v585, 1
  store i64 %v586, ptr %v233, align 8
  %v587 = mul i64 %v3, %v586
  br label %b86
b86:
  %v588 = load atomic i64, ptr %v583 acquire, align 8
  %v589 = icmp slt i64 %v588, %v587
  br i1 %v589, label %b87, label %b88
b87:
  %v590 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  %v591 = getelementptr inbounds i64, ptr %v1, i64 5
  %v592 = load i64, ptr %v591, align 8
  br label %b89
b89:
  %v593 = phi i64 [ 0, %b85 ], [ %v2367, %b345 ]
  %v594 = icmp slt i64 %v593, %v5
  br i1 %v594, label %b90, label %b91
b90:
  %v595 = add i64 %v593, %v592
  %v596 = icmp slt i64 %v595, %v5
  %v597 = select i1 %v596, i64 %v595, i64 %v5
  %v598 = sub i64 %v597, %v593
  %v599 = mul i64 %v598, %v7
  %v601 = add i64 %v599, 0
  %v602 = sdiv i64 %v601, 1
  %v603 = add i64 %v2, 1
  %v604 = mul i64 %v602, %v2
  %v605 = sdiv i64 %v604, %v3
  %v606 = mul i64 %v605, 1
  %v607 = icmp slt i64 %v606, %v599
  %v608 = select i1 %v607, i64 %v606, i64 %v599
  %v609 = mul i64 %v602, %v603
  %v610 = sdiv i64 %v609, %v3
  %v611 = mul i64 %v610, 1
  %v612 = icmp slt i64 %v611, %v599
  %v613 = select i1 %v612, i64 %v611, i64 %v599
  %v614 = mul i64 %v593, %v7
  %v615 = add i64 %v608, %v614
  %v616 = add i64 %v613, %v614
  br label %b92
b92:
  %v617 = phi i64 [ %v615, %b90 ], [ %v680, %b97 ]
  %v618 = icmp slt i64 %v617, %v616
  br i1 %v618, label %b93, label %b94
b93:
  %v619 = add i64 %v617, 96
  %v620 = icmp slt i64 %v619, %v616
  %v621 = select i1 %v620, i64 %v619, i64 %v616
  br label %b95
b95:
  %v622 = phi i64 [ 0, %b93 ], [ %v679, %b100 ]
  %v623 = icmp slt i64 %v622, 1
  br i1 %v623, label %b96, label %b97
b96:
  %v624 = sub i64 %v621, %v617
  %v625 = sub i64 8, 1
  %v626 = add i64 %v624, %v625
  %v627 = sdiv i64 %v626, 8
  br label %b98
b98:
  %v628 = phi i64 [ 0, %b96 ], [ %v678, %b105 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b99, label %b100
b99:
  %v630 = mul i64 %v624, %v628
  %v631 = sdiv i64 %v630, %v627
  %v632 = add i64 %v617, %v631
  %v633 = add i64 %v628, 1
  %v634 = mul i64 %v624, %v633
  %v635 = sdiv i64 %v634, %v627
  %v636 = add i64 %v617, %v635
  %v637 = mul i64 %v622, 24
  %v638 = getelementptr inbounds float, ptr %v474, i64 %v637
  %v639 = sub i64 %v636, %v632
  %v640 = mul i64 %v632, 3
  %v641 = getelementptr inbounds float, ptr %v12, i64 %v640
  %v642 = getelementptr inbounds float, ptr %v641, i64 0
  %v643 = sub i64 %v639, 1
  %v644 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v643
  %v645 = load ptr, ptr %v644, align 4
  %v646 = getelementptr inbounds float, ptr %v600, i64 0
  %v647 = icmp sgt i64 %v639, 0
  br i1 %v647, label %b101, label %b102
b101:
  call void %v645(ptr %v642, i64 3, ptr %v638, i64 3, ptr %v646, i64 8, i64 0)
  br label %b102
b102:
  %v648 = add i64 %v637, 24
  br label %b103
b103:
  %v649 = phi i64 [ %v632, %b102 ], [ %v677, %b108 ]
  %v650 = icmp slt i64 %v649, %v636
  br i1 %v650, label %b104, label %b105
b104:
  %v651 = sub i64 %v649, %v632
  %v652 = mul i64 %v651, 8
  %v653 = getelementptr inbounds float, ptr %v600, i64 %v652
  %v654 = mul i64 %v593, %v7
  %v655 = sub i64 %v649, %v654
  %v656 = mul i64 %v655, 4
  %v657 = getelementptr inbounds float, ptr %v72, i64 %v656
  br label %b106
b106:
  %v658 = phi i64 [ 0, %b104 ], [ %v676, %b110 ]
  %v659 = icmp slt i64 %v658, 1
  br i1 %v659, label %b107, label %b108
b107:
  %v660 = mul i64 %v622, 1
  %v661 = add i64 %v660, %v658
  %v662 = mul i64 %v661, 8
  %v663 = icmp eq i64 %v662, 0
  br i1 %v663, label %b109, label %b110
b109:
  %v664 = icmp ult i64 4, 8
  %v665 = select i1 %v664, i64 4, i64 8
  %v666 = trunc i64 %v665 to i32
  %v667 = insertelement <8 x i32> poison, i32 %v666, i64 0
  %v668 = shufflevector <8 x i32> %v667, <8 x i32> poison, <8 x i32> zeroinitializer
  %v669 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v668
  %v670 = add i64 0, %v658
  %v671 = mul i64 %v670, 8
  %v672 = getelementptr inbounds float, ptr %v653, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 0, %v662
  %v675 = getelementptr inbounds float, ptr %v657, i64 %v674
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v673, ptr align 4 %v675, <8 x i1> %v669)
  br label %b110
b110:
  %v676 = add nsw i64 %v658, 1
  br label %b106
b108:
  %v677 = add nsw i64 %v649, 1
  br label %b103
b105:
  %v678 = add nsw i64 %v628, 1
  br label %b98
b100:
  %v679 = add nsw i64 %v622, 1
  br label %b95
b97:
  %v680 = add nsw i64 %v617, 96
  br label %b92
b94:
  %v681 = icmp sgt i64 %v3, 1
  br i1 %v681, label %b111, label %b112
b111:
  %v682 = getelementptr inbounds i64, ptr %v1, i64 3
  %v683 = atomicrmw add ptr %v682, i64 1 acq_rel
  %v684 = load i64, ptr %v233, align 8
  %v685 = add i64 %v684, 1
  store i64 %v685, ptr %v233, align 8
  %v686 = mul i64 %v3, %v685
  br label %b113
b113:
  %v687 = load atomic i64, ptr %v682 acquire, align 8
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b114, label %b115
b114:
  %v689 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  br label %b116
b116:
  %v690 = phi i64 [ %v593, %b112 ], [ %v2357, %b340 ]
  %v691 = icmp slt i64 %v690, %v597
  br i1 %v691, label %b117, label %b118
b117:
  %v693 = add i64 %v7, 0
  %v694 = sdiv i64 %v693, 1
  %v695 = add i64 %v2, 1
  %v696 = mul i64 %v694, %v2
  %v697 = sdiv i64 %v696, %v3
  %v698 = mul i64 %v697, 1
  %v699 = icmp slt i64 %v698, %v7
  %v700 = select i1 %v699, i64 %v698, i64 %v7
  %v701 = mul i64 %v694, %v695
  %v702 = sdiv i64 %v701, %v3
  %v703 = mul i64 %v702, 1
  %v704 = icmp slt i64 %v703, %v7
  %v705 = select i1 %v704, i64 %v703, i64 %v7
  br label %b119
b119:
  %v706 = phi i64 [ %v700, %b117 ], [ %v785, %b124 ]
  %v707 = icmp slt i64 %v706, %v705
  br i1 %v707, label %b120, label %b121
b120:
  %v708 = add i64 %v706, 96
  %v709 = icmp slt i64 %v708, %v705
  %v710 = select i1 %v709, i64 %v708, i64 %v705
  br label %b122
b122:
  %v711 = phi i64 [ 0, %b120 ], [ %v784, %b127 ]
  %v712 = icmp slt i64 %v711, 1
  br i1 %v712, label %b123, label %b124
b123:
  %v713 = sub i64 %v710, %v706
  %v714 = sub i64 8, 1
  %v715 = add i64 %v713, %v714
  %v716 = sdiv i64 %v715, 8
  br label %b125
b125:
  %v717 = phi i64 [ 0, %b123 ], [ %v783, %b132 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b126, label %b127
b126:
  %v719 = mul i64 %v713, %v717
  %v720 = sdiv i64 %v719, %v716
  %v721 = add i64 %v706, %v720
  %v722 = add i64 %v717, 1
  %v723 = mul i64 %v713, %v722
  %v724 = sdiv i64 %v723, %v716
  %v725 = add i64 %v706, %v724
  %v726 = mul i64 %v711, 32
  %v727 = getelementptr inbounds float, ptr %v517, i64 %v726
  %v728 = sub i64 %v725, %v721
  %v729 = add i64 %v690, 0
  %v730 = and i64 %v729, %v178
  %v731 = mul i64 %v730, %v7
  %v732 = add i64 %v731, %v721
  %v733 = mul i64 %v732, 4
  %v734 = getelementptr inbounds float, ptr %v26, i64 %v733
  %v735 = getelementptr inbounds float, ptr %v734, i64 0
  %v736 = sub i64 %v728, 1
  %v737 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v736
  %v738 = load ptr, ptr %v737, align 4
  %v739 = getelementptr inbounds float, ptr %v692, i64 0
  %v740 = icmp sgt i64 %v728, 0
  br i1 %v740, label %b128, label %b129
b128:
  call void %v738(ptr %v735, i64 4, ptr %v727, i64 4, ptr %v739, i64 8, i64 0)
  br label %b129
b129:
  %v741 = add i64 %v726, 32
  br label %b130
b130:
  %v742 = phi i64 [ %v721, %b129 ], [ %v782, %b135 ]
  %v743 = icmp slt i64 %v742, %v725
  br i1 %v743, label %b131, label %b132
b131:
  %v744 = sub i64 %v742, %v721
  %v745 = mul i64 %v744, 8
  %v746 = getelementptr inbounds float, ptr %v692, i64 %v745
  %v747 = add i64 %v690, 0
  %v748 = sub i64 %v747, %v593
  %v749 = mul i64 %v748, %v7
  %v750 = add i64 %v749, %v742
  %v751 = mul i64 %v750, 4
  %v752 = getelementptr inbounds float, ptr %v72, i64 %v751
  %v753 = add i64 %v690, 0
  %v754 = and i64 %v753, %v192
  %v755 = mul i64 %v754, %v7
  %v756 = add i64 %v755, %v742
  %v757 = mul i64 %v756, 4
  %v758 = getelementptr inbounds float, ptr %v74, i64 %v757
  br label %b133
b133:
  %v759 = phi i64 [ 0, %b131 ], [ %v781, %b137 ]
  %v760 = icmp slt i64 %v759, 1
  br i1 %v760, label %b134, label %b135
b134:
  %v761 = mul i64 %v711, 1
  %v762 = add i64 %v761, %v759
  %v763 = mul i64 %v762, 8
  %v764 = icmp eq i64 %v763, 0
  br i1 %v764, label %b136, label %b137
b136:
  %v765 = icmp ult i64 4, 8
  %v766 = select i1 %v765, i64 4, i64 8
  %v767 = trunc i64 %v766 to i32
  %v768 = insertelement <8 x i32> poison, i32 %v767, i64 0
  %v769 = shufflevector <8 x i32> %v768, <8 x i32> poison, <8 x i32> zeroinitializer
  %v770 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v769
  %v771 = add i64 0, %v759
  %v772 = mul i64 %v771, 8
  %v773 = getelementptr inbounds float, ptr %v746, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = add i64 0, %v763
  %v776 = getelementptr inbounds float, ptr %v752, i64 %v775
  %v777 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v776, <8 x i1> %v770, <8 x float> zeroinitializer)
  %v778 = fadd <8 x float> %v774, %v777
  %v779 = add i64 0, %v763
  %v780 = getelementptr inbounds float, ptr %v758, i64 %v779
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v778, ptr align 4 %v780, <8 x i1> %v770)
  br label %b137
b137:
  %v781 = add nsw i64 %v759, 1
  br label %b133
b135:
  %v782 = add nsw i64 %v742, 1
  br label %b130
b132:
  %v783 = add nsw i64 %v717, 1
  br label %b125
b127:
  %v784 = add nsw i64 %v711, 1
  br label %b122
b124:
  %v785 = add nsw i64 %v706, 96
  br label %b119
b121:
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
  br label %b138
b138:
  %v799 = phi i64 [ %v793, %b121 ], [ %v844, %b143 ]
  %v800 = icmp slt i64 %v799, %v798
  br i1 %v800, label %b139, label %b140
b139:
  br label %b141
b141:
  %v801 = phi i64 [ 0, %b139 ], [ %v843, %b146 ]
  %v802 = icmp slt i64 %v801, 4
  br i1 %v802, label %b142, label %b143
b142:
  %v803 = icmp ult i64 4, 8
  %v804 = select i1 %v803, i64 4, i64 8
  %v805 = trunc i64 %v804 to i32
  %v806 = insertelement <8 x i32> poison, i32 %v805, i64 0
  %v807 = shufflevector <8 x i32> %v806, <8 x i32> poison, <8 x i32> zeroinitializer
  %v808 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v807
  br label %b144
b144:
  %v809 = phi i64 [ 0, %b142 ], [ %v832, %b145 ]
  %v810 = phi <8 x float> [ splat (float 0x0000000000000000), %b142 ], [ %v831, %b145 ]
  %v811 = icmp slt i64 %v809, 4
  br i1 %v811, label %b145, label %b146
b145:
  %v812 = mul i64 %v801, 4
  %v813 = add i64 0, %v812
  %v814 = add i64 %v813, %v809
  %v815 = getelementptr inbounds float, ptr %v14, i64 %v814
  %v816 = load float, ptr %v815, align 4
  %v817 = add i64 %v690, 0
  %v818 = and i64 %v817, %v180
  %v819 = mul i64 %v818, %v7
  %v820 = add i64 %v819, %v799
  %v821 = mul i64 %v820, 16
  %v822 = getelementptr inbounds float, ptr %v28, i64 %v821
  %v823 = add i64 0, 0
  %v824 = mul i64 %v809, 4
  %v825 = add i64 %v823, %v824
  %v826 = getelementptr inbounds float, ptr %v822, i64 %v825
  %v827 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v826, <8 x i1> %v808, <8 x float> zeroinitializer)
  %v828 = insertelement <8 x float> poison, float %v816, i64 0
  %v829 = shufflevector <8 x float> %v828, <8 x float> poison, <8 x i32> zeroinitializer
  %v830 = fmul <8 x float> %v829, %v827
  %v831 = fadd <8 x float> %v810, %v830
  %v832 = add nsw i64 %v809, 1
  br label %b144
b146:
  %v833 = add i64 %v690, 0
  %v834 = and i64 %v833, %v194
  %v835 = mul i64 %v834, %v7
  %v836 = add i64 %v835, %v799
  %v837 = mul i64 %v836, 16
  %v838 = getelementptr inbounds float, ptr %v76, i64 %v837
  %v839 = mul i64 %v801, 4
  %v840 = add i64 0, %v839
  %v841 = add i64 %v840, 0
  %v842 = getelementptr inbounds float, ptr %v838, i64 %v841
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v810, ptr align 4 %v842, <8 x i1> %v808)
  %v843 = add nsw i64 %v801, 1
  br label %b141
b143:
  %v844 = add nsw i64 %v799, 1
  br label %b138
b140:
  %v845 = add i64 %v7, 0
  %v846 = sdiv i64 %v845, 1
  %v847 = add i64 %v2, 1
  %v848 = mul i64 %v846, %v2
  %v849 = sdiv i64 %v848, %v3
  %v850 = mul i64 %v849, 1
  %v851 = icmp slt i64 %v850, %v7
  %v852 = select i1 %v851, i64 %v850, i64 %v7
  %v853 = mul i64 %v846, %v847
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 1
  %v856 = icmp slt i64 %v855, %v7
  %v857 = select i1 %v856, i64 %v855, i64 %v7
  %v858 = add i64 %v690, 0
  %v859 = and i64 %v858, %v194
  %v860 = mul i64 %v859, %v7
  %v861 = add i64 %v860, %v852
  %v862 = mul i64 %v861, 16
  %v863 = getelementptr inbounds float, ptr %v76, i64 %v862
  %v864 = getelementptr inbounds float, ptr %v863, i64 0
  %v865 = add i64 %v690, 0
  %v866 = and i64 %v865, %v196
  %v867 = mul i64 %v866, %v7
  %v868 = add i64 %v867, %v852
  %v869 = mul i64 %v868, 16
  %v870 = getelementptr inbounds float, ptr %v78, i64 %v869
  %v871 = getelementptr inbounds float, ptr %v870, i64 0
  %v872 = sub i64 %v857, %v852
  %v873 = mul i64 %v872, 4
  %v874 = getelementptr inbounds float, ptr %v14, i64 0
  %v875 = icmp sgt i64 %v873, 0
  br i1 %v875, label %b147, label %b148
b147:
  call void @rnngen_sgemm(i64 1, i64 0, i64 4, i64 %v873, i64 4, ptr %v874, i64 4, ptr %v864, i64 4, ptr %v871, i64 4)
  br label %b148
b148:
  %v877 = add i64 %v7, 0
  %v878 = sdiv i64 %v877, 1
  %v879 = add i64 %v2, 1
  %v880 = mul i64 %v878, %v2
  %v881 = sdiv i64 %v880, %v3
  %v882 = mul i64 %v881, 1
  %v883 = icmp slt i64 %v882, %v7
  %v884 = select i1 %v883, i64 %v882, i64 %v7
  %v885 = mul i64 %v878, %v879
  %v886 = sdiv i64 %v885, %v3
  %v887 = mul i64 %v886, 1
  %v888 = icmp slt i64 %v887, %v7
  %v889 = select i1 %v888, i64 %v887, i64 %v7
  br label %b149
b149:
  %v890 = phi i64 [ %v884, %b148 ], [ %v959, %b154 ]
  %v891 = icmp slt i64 %v890, %v889
  br i1 %v891, label %b150, label %b151
b150:
  %v892 = add i64 %v890, 96
  %v893 = icmp slt i64 %v892, %v889
  %v894 = select i1 %v893, i64 %v892, i64 %v889
  br label %b152
b152:
  %v895 = phi i64 [ 0, %b150 ], [ %v958, %b157 ]
  %v896 = icmp slt i64 %v895, 1
  br i1 %v896, label %b153, label %b154
b153:
  %v897 = sub i64 %v894, %v890
  %v898 = sub i64 8, 1
  %v899 = add i64 %v897, %v898
  %v900 = sdiv i64 %v899, 8
  br label %b155
b155:
  %v901 = phi i64 [ 0, %b153 ], [ %v957, %b162 ]
  %v902 = icmp slt i64 %v901, %v900
  br i1 %v902, label %b156, label %b157
b156:
  %v903 = mul i64 %v897, %v901
  %v904 = sdiv i64 %v903, %v900
  %v905 = add i64 %v890, %v904
  %v906 = add i64 %v901, 1
  %v907 = mul i64 %v897, %v906
  %v908 = sdiv i64 %v907, %v900
  %v909 = add i64 %v890, %v908
  %v910 = mul i64 %v895, 32
  %v911 = getelementptr inbounds float, ptr %v518, i64 %v910
  %v912 = sub i64 %v909, %v905
  %v913 = add i64 %v690, 0
  %v914 = and i64 %v913, %v192
  %v915 = mul i64 %v914, %v7
  %v916 = add i64 %v915, %v905
  %v917 = mul i64 %v916, 4
  %v918 = getelementptr inbounds float, ptr %v74, i64 %v917
  %v919 = getelementptr inbounds float, ptr %v918, i64 0
  %v920 = sub i64 %v912, 1
  %v921 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v920
  %v922 = load ptr, ptr %v921, align 4
  %v923 = getelementptr inbounds float, ptr %v876, i64 0
  %v924 = icmp sgt i64 %v912, 0
  br i1 %v924, label %b158, label %b159
b158:
  call void %v922(ptr %v919, i64 4, ptr %v911, i64 4, ptr %v923, i64 8, i64 0)
  br label %b159
b159:
  %v925 = add i64 %v910, 32
  br label %b160
b160:
  %v926 = phi i64 [ %v905, %b159 ], [ %v956, %b165 ]
  %v927 = icmp slt i64 %v926, %v909
  br i1 %v927, label %b161, label %b162
b161:
  %v928 = sub i64 %v926, %v905
  %v929 = mul i64 %v928, 8
  %v930 = getelementptr inbounds float, ptr %v876, i64 %v929
  %v931 = add i64 %v690, 0
  %v932 = and i64 %v931, %v198
  %v933 = mul i64 %v932, %v7
  %v934 = add i64 %v933, %v926
  %v935 = mul i64 %v934, 2
  %v936 = getelementptr inbounds float, ptr %v80, i64 %v935
  br label %b163
b163:
  %v937 = phi i64 [ 0, %b161 ], [ %v955, %b167 ]
  %v938 = icmp slt i64 %v937, 1
  br i1 %v938, label %b164, label %b165
b164:
  %v939 = mul i64 %v895, 1
  %v940 = add i64 %v939, %v937
  %v941 = mul i64 %v940, 8
  %v942 = icmp eq i64 %v941, 0
  br i1 %v942, label %b166, label %b167
b166:
  %v943 = icmp ult i64 2, 8
  %v944 = select i1 %v943, i64 2, i64 8
  %v945 = trunc i64 %v944 to i32
  %v946 = insertelement <8 x i32> poison, i32 %v945, i64 0
  %v947 = shufflevector <8 x i32> %v946, <8 x i32> poison, <8 x i32> zeroinitializer
  %v948 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v947
  %v949 = add i64 0, %v937
  %v950 = mul i64 %v949, 8
  %v951 = getelementptr inbounds float, ptr %v930, i64 %v950
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = add i64 0, %v941
  %v954 = getelementptr inbounds float, ptr %v936, i64 %v953
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v952, ptr align 4 %v954, <8 x i1> %v948)
  br label %b167
b167:
  %v955 = add nsw i64 %v937, 1
  br label %b163
b165:
  %v956 = add nsw i64 %v926, 1
  br label %b160
b162:
  %v957 = add nsw i64 %v901, 1
  br label %b155
b157:
  %v958 = add nsw i64 %v895, 1
  br label %b152
b154:
  %v959 = add nsw i64 %v890, 96
  br label %b149
b151:
  %v960 = add i64 %v7, 0
  %v961 = sdiv i64 %v960, 1
  %v962 = add i64 %v2, 1
  %v963 = mul i64 %v961, %v2
  %v964 = sdiv i64 %v963, %v3
  %v965 = mul i64 %v964, 1
  %v966 = icmp slt i64 %v965, %v7
  %v967 = select i1 %v966, i64 %v965, i64 %v7
  %v968 = mul i64 %v961, %v962
  %v969 = sdiv i64 %v968, %v3
  %v970 = mul i64 %v969, 1
  %v971 = icmp slt i64 %v970, %v7
  %v972 = select i1 %v971, i64 %v970, i64 %v7
  br label %b168
b168:
  %v973 = phi i64 [ %v967, %b151 ], [ %v999, %b173 ]
  %v974 = icmp slt i64 %v973, %v972
  br i1 %v974, label %b169, label %b170
b169:
  %v975 = add i64 %v690, 0
  %v976 = and i64 %v975, %v196
  %v977 = mul i64 %v976, %v7
  %v978 = add i64 %v977, %v973
  %v979 = mul i64 %v978, 16
  %v980 = getelementptr inbounds float, ptr %v78, i64 %v979
  %v981 = add i64 %v690, 0
  %v982 = and i64 %v981, %v200
  %v983 = mul i64 %v982, %v7
  %v984 = add i64 %v983, %v973
  %v985 = mul i64 %v984, 16
  %v986 = getelementptr inbounds float, ptr %v82, i64 %v985
  br label %b171
b171:
  %v987 = phi i64 [ 0, %b169 ], [ %v998, %b172 ]
  %v988 = icmp slt i64 %v987, 16
  br i1 %v988, label %b172, label %b173
b172:
  %v989 = add i64 0, %v987
  %v990 = getelementptr inbounds float, ptr %v980, i64 %v989
  %v991 = load <8 x float>, ptr %v990, align 4
  %v992 = add i64 0, %v987
  %v993 = getelementptr inbounds float, ptr %v18, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = fadd <8 x float> %v991, %v994
  %v996 = add i64 0, %v987
  %v997 = getelementptr inbounds float, ptr %v986, i64 %v996
  store <8 x float> %v995, ptr %v997, align 4
  %v998 = add nsw i64 %v987, 8
  br label %b171
b173:
  %v999 = add nsw i64 %v973, 1
  br label %b168
b170:
  %v1000 = add i64 %v7, 0
  %v1001 = sdiv i64 %v1000, 1
  %v1002 = add i64 %v2, 1
  %v1003 = mul i64 %v1001, %v2
  %v1004 = sdiv i64 %v1003, %v3
  %v1005 = mul i64 %v1004, 1
  %v1006 = icmp slt i64 %v1005, %v7
  %v1007 = select i1 %v1006, i64 %v1005, i64 %v7
  %v1008 = mul i64 %v1001, %v1002
  %v1009 = sdiv i64 %v1008, %v3
  %v1010 = mul i64 %v1009, 1
  %v1011 = icmp slt i64 %v1010, %v7
  %v1012 = select i1 %v1011, i64 %v1010, i64 %v7
  br label %b174
b174:
  %v1013 = phi i64 [ %v1007, %b170 ], [ %v1048, %b175 ]
  %v1014 = icmp slt i64 %v1013, %v1012
  br i1 %v1014, label %b175, label %b176
b175:
  %v1015 = add i64 %v690, 0
  %v1016 = and i64 %v1015, %v172
  %v1017 = mul i64 %v1016, %v7
  %v1018 = add i64 %v1017, %v1013
  %v1019 = mul i64 %v1018, 2
  %v1020 = getelementptr inbounds float, ptr %v10, i64 %v1019
  %v1021 = add i64 %v690, 0
  %v1022 = and i64 %v1021, %v198
  %v1023 = mul i64 %v1022, %v7
  %v1024 = add i64 %v1023, %v1013
  %v1025 = mul i64 %v1024, 2
  %v1026 = getelementptr inbounds float, ptr %v80, i64 %v1025
  %v1027 = add i64 %v690, 0
  %v1028 = and i64 %v1027, %v202
  %v1029 = mul i64 %v1028, %v7
  %v1030 = add i64 %v1029, %v1013
  %v1031 = mul i64 %v1030, 2
  %v1032 = getelementptr inbounds float, ptr %v84, i64 %v1031
  %v1033 = icmp ult i64 2, 8
  %v1034 = select i1 %v1033, i64 2, i64 8
  %v1035 = trunc i64 %v1034 to i32
  %v1036 = insertelement <8 x i32> poison, i32 %v1035, i64 0
  %v1037 = shufflevector <8 x i32> %v1036, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1038 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1037
  %v1039 = add i64 0, 0
  %v1040 = getelementptr inbounds float, ptr %v1020, i64 %v1039
  %v1041 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1040, <8 x i1> %v1038, <8 x float> zeroinitializer)
  %v1042 = add i64 0, 0
  %v1043 = getelementptr inbounds float, ptr %v1026, i64 %v1042
  %v1044 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1043, <8 x i1> %v1038, <8 x float> zeroinitializer)
  %v1045 = fsub <8 x float> %v1041, %v1044
  %v1046 = add i64 0, 0
  %v1047 = getelementptr inbounds float, ptr %v1032, i64 %v1046
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1045, ptr align 4 %v1047, <8 x i1> %v1038)
  %v1048 = add nsw i64 %v1013, 1
  br label %b174
b176:
  %v1049 = add i64 %v7, 0
  %v1050 = sdiv i64 %v1049, 1
  %v1051 = add i64 %v2, 1
  %v1052 = mul i64 %v1050, %v2
  %v1053 = sdiv i64 %v1052, %v3
  %v1054 = mul i64 %v1053, 1
  %v1055 = icmp slt i64 %v1054, %v7
  %v1056 = select i1 %v1055, i64 %v1054, i64 %v7
  %v1057 = mul i64 %v1050, %v1051
  %v1058 = sdiv i64 %v1057, %v3
  %v1059 = mul i64 %v1058, 1
  %v1060 = icmp slt i64 %v1059, %v7
  %v1061 = select i1 %v1060, i64 %v1059, i64 %v7
  br label %b177
b177:
  %v1062 = phi i64 [ %v1056, %b176 ], [ %v1103, %b182 ]
  %v1063 = icmp slt i64 %v1062, %v1061
  br i1 %v1063, label %b178, label %b179
b178:
  br label %b180
b180:
  %v1064 = phi i64 [ 0, %b178 ], [ %v1102, %b185 ]
  %v1065 = icmp slt i64 %v1064, 2
  br i1 %v1065, label %b181, label %b182
b181:
  %v1066 = icmp ult i64 4, 8
  %v1067 = select i1 %v1066, i64 4, i64 8
  %v1068 = trunc i64 %v1067 to i32
  %v1069 = insertelement <8 x i32> poison, i32 %v1068, i64 0
  %v1070 = shufflevector <8 x i32> %v1069, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1071 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1070
  br label %b183
b183:
  %v1072 = phi i64 [ 0, %b181 ], [ %v1095, %b184 ]
  %v1073 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v1094, %b184 ]
  %v1074 = icmp slt i64 %v1072, 4
  br i1 %v1074, label %b184, label %b185
b184:
  %v1075 = mul i64 %v1064, 4
  %v1076 = add i64 0, %v1075
  %v1077 = add i64 %v1076, %v1072
  %v1078 = getelementptr inbounds float, ptr %v20, i64 %v1077
  %v1079 = load float, ptr %v1078, align 4
  %v1080 = add i64 %v690, 0
  %v1081 = and i64 %v1080, %v200
  %v1082 = mul i64 %v1081, %v7
  %v1083 = add i64 %v1082, %v1062
  %v1084 = mul i64 %v1083, 16
  %v1085 = getelementptr inbounds float, ptr %v82, i64 %v1084
  %v1086 = add i64 0, 0
  %v1087 = mul i64 %v1072, 4
  %v1088 = add i64 %v1086, %v1087
  %v1089 = getelementptr inbounds float, ptr %v1085, i64 %v1088
  %v1090 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1089, <8 x i1> %v1071, <8 x float> zeroinitializer)
  %v1091 = insertelement <8 x float> poison, float %v1079, i64 0
  %v1092 = shufflevector <8 x float> %v1091, <8 x float> poison, <8 x i32> zeroinitializer
  %v1093 = fmul <8 x float> %v1092, %v1090
  %v1094 = fadd <8 x float> %v1073, %v1093
  %v1095 = add nsw i64 %v1072, 1
  br label %b183
b185:
  %v1096 = mul i64 %v1062, 8
  %v1097 = getelementptr inbounds float, ptr %v86, i64 %v1096
  %v1098 = mul i64 %v1064, 4
  %v1099 = add i64 0, %v1098
  %v1100 = add i64 %v1099, 0
  %v1101 = getelementptr inbounds float, ptr %v1097, i64 %v1100
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1073, ptr align 4 %v1101, <8 x i1> %v1071)
  %v1102 = add nsw i64 %v1064, 1
  br label %b180
b182:
  %v1103 = add nsw i64 %v1062, 1
  br label %b177
b179:
  %v1104 = add i64 %v7, 0
  %v1105 = sdiv i64 %v1104, 1
  %v1106 = add i64 %v2, 1
  %v1107 = mul i64 %v1105, %v2
  %v1108 = sdiv i64 %v1107, %v3
  %v1109 = mul i64 %v1108, 1
  %v1110 = icmp slt i64 %v1109, %v7
  %v1111 = select i1 %v1110, i64 %v1109, i64 %v7
  %v1112 = mul i64 %v1105, %v1106
  %v1113 = sdiv i64 %v1112, %v3
  %v1114 = mul i64 %v1113, 1
  %v1115 = icmp slt i64 %v1114, %v7
  %v1116 = select i1 %v1115, i64 %v1114, i64 %v7
  br label %b186
b186:
  %v1117 = phi i64 [ %v1111, %b179 ], [ %v1154, %b191 ]
  %v1118 = icmp slt i64 %v1117, %v1116
  br i1 %v1118, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1119 = phi i64 [ 0, %b187 ], [ %v1153, %b194 ]
  %v1120 = icmp slt i64 %v1119, 2
  br i1 %v1120, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1121 = phi i64 [ 0, %b190 ], [ %v1152, %b197 ]
  %v1122 = icmp slt i64 %v1121, 4
  br i1 %v1122, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1123 = phi i64 [ 0, %b193 ], [ %v1144, %b196 ]
  %v1124 = phi float [ 0x0000000000000000, %b193 ], [ %v1143, %b196 ]
  %v1125 = icmp slt i64 %v1123, 4
  br i1 %v1125, label %b196, label %b197
b196:
  %v1126 = add i64 %v690, 0
  %v1127 = and i64 %v1126, %v200
  %v1128 = mul i64 %v1127, %v7
  %v1129 = add i64 %v1128, %v1117
  %v1130 = mul i64 %v1129, 16
  %v1131 = getelementptr inbounds float, ptr %v82, i64 %v1130
  %v1132 = mul i64 %v1119, 4
  %v1133 = add i64 0, %v1132
  %v1134 = add i64 %v1133, %v1123
  %v1135 = getelementptr inbounds float, ptr %v20, i64 %v1134
  %v1136 = load float, ptr %v1135, align 4
  %v1137 = mul i64 %v1121, 4
  %v1138 = add i64 0, %v1137
  %v1139 = add i64 %v1138, %v1123
  %v1140 = getelementptr inbounds float, ptr %v1131, i64 %v1139
  %v1141 = load float, ptr %v1140, align 4
  %v1142 = fmul float %v1136, %v1141
  %v1143 = fadd float %v1124, %v1142
  %v1144 = add nsw i64 %v1123, 1
  br label %b195
b197:
  %v1145 = fadd float %v1124, 0x0000000000000000
  %v1146 = mul i64 %v1117, 12
  %v1147 = getelementptr inbounds float, ptr %v48, i64 %v1146
  %v1148 = mul i64 %v1119, 6
  %v1149 = add i64 2, %v1148
  %v1150 = add i64 %v1149, %v1121
  %v1151 = getelementptr inbounds float, ptr %v1147, i64 %v1150
  store float %v1145, ptr %v1151, align 4
  %v1152 = add nsw i64 %v1121, 1
  br label %b192
b194:
  %v1153 = add nsw i64 %v1119, 1
  br label %b189
b191:
  %v1154 = add nsw i64 %v1117, 1
  br label %b186
b188:
  %v1155 = add i64 %v7, 0
  %v1156 = sdiv i64 %v1155, 1
  %v1157 = add i64 %v2, 1
  %v1158 = mul i64 %v1156, %v2
  %v1159 = sdiv i64 %v1158, %v3
  %v1160 = mul i64 %v1159, 1
  %v1161 = icmp slt i64 %v1160, %v7
  %v1162 = select i1 %v1161, i64 %v1160, i64 %v7
  %v1163 = mul i64 %v1156, %v1157
  %v1164 = sdiv i64 %v1163, %v3
  %v1165 = mul i64 %v1164, 1
  %v1166 = icmp slt i64 %v1165, %v7
  %v1167 = select i1 %v1166, i64 %v1165, i64 %v7
  %v1168 = mul i64 %v1162, 8
  %v1169 = getelementptr inbounds float, ptr %v86, i64 %v1168
  %v1170 = getelementptr inbounds float, ptr %v1169, i64 0
  %v1171 = mul i64 %v1162, 4
  %v1172 = getelementptr inbounds float, ptr %v88, i64 %v1171
  %v1173 = getelementptr inbounds float, ptr %v1172, i64 0
  %v1174 = sub i64 %v1167, %v1162
  %v1175 = mul i64 %v1174, 2
  %v1176 = getelementptr inbounds float, ptr %v20, i64 0
  %v1177 = icmp sgt i64 %v1175, 0
  br i1 %v1177, label %b198, label %b199
b198:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v1175, i64 4, ptr %v1176, i64 4, ptr %v1170, i64 4, ptr %v1173, i64 2)
  br label %b199
b199:
  %v1178 = add i64 %v7, 0
  %v1179 = sdiv i64 %v1178, 1
  %v1180 = add i64 %v2, 1
  %v1181 = mul i64 %v1179, %v2
  %v1182 = sdiv i64 %v1181, %v3
  %v1183 = mul i64 %v1182, 1
  %v1184 = icmp slt i64 %v1183, %v7
  %v1185 = select i1 %v1184, i64 %v1183, i64 %v7
  %v1186 = mul i64 %v1179, %v1180
  %v1187 = sdiv i64 %v1186, %v3
  %v1188 = mul i64 %v1187, 1
  %v1189 = icmp slt i64 %v1188, %v7
  %v1190 = select i1 %v1189, i64 %v1188, i64 %v7
  br label %b200
b200:
  %v1191 = phi i64 [ %v1185, %b199 ], [ %v1220, %b205 ]
  %v1192 = icmp slt i64 %v1191, %v1190
  br i1 %v1192, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1193 = phi i64 [ 0, %b201 ], [ %v1219, %b204 ]
  %v1194 = icmp slt i64 %v1193, 4
  br i1 %v1194, label %b204, label %b205
b204:
  %v1195 = mul i64 %v1191, 8
  %v1196 = getelementptr inbounds float, ptr %v86, i64 %v1195
  %v1197 = add i64 %v690, 0
  %v1198 = and i64 %v1197, %v204
  %v1199 = mul i64 %v1198, %v7
  %v1200 = add i64 %v1199, %v1191
  %v1201 = mul i64 %v1200, 8
  %v1202 = getelementptr inbounds float, ptr %v90, i64 %v1201
  %v1203 = icmp ult i64 2, 8
  %v1204 = select i1 %v1203, i64 2, i64 8
  %v1205 = trunc i64 %v1204 to i32
  %v1206 = insertelement <8 x i32> poison, i32 %v1205, i64 0
  %v1207 = shufflevector <8 x i32> %v1206, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1208 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1207
  %v1209 = add i64 0, %v1193
  %v1210 = mul i64 0, 4
  %v1211 = add i64 %v1209, %v1210
  %v1212 = getelementptr inbounds float, ptr %v1196, i64 %v1211
  %v1213 = getelementptr float, ptr %v1212, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v1214 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1213, <8 x i1> %v1208, <8 x float> zeroinitializer)
  %v1215 = mul i64 %v1193, 2
  %v1216 = add i64 0, %v1215
  %v1217 = add i64 %v1216, 0
  %v1218 = getelementptr inbounds float, ptr %v1202, i64 %v1217
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1214, ptr align 4 %v1218, <8 x i1> %v1208)
  %v1219 = add nsw i64 %v1193, 1
  br label %b203
b205:
  %v1220 = add nsw i64 %v1191, 1
  br label %b200
b202:
  %v1221 = add i64 %v7, 0
  %v1222 = sdiv i64 %v1221, 1
  %v1223 = add i64 %v2, 1
  %v1224 = mul i64 %v1222, %v2
  %v1225 = sdiv i64 %v1224, %v3
  %v1226 = mul i64 %v1225, 1
  %v1227 = icmp slt i64 %v1226, %v7
  %v1228 = select i1 %v1227, i64 %v1226, i64 %v7
  %v1229 = mul i64 %v1222, %v1223
  %v1230 = sdiv i64 %v1229, %v3
  %v1231 = mul i64 %v1230, 1
  %v1232 = icmp slt i64 %v1231, %v7
  %v1233 = select i1 %v1232, i64 %v1231, i64 %v7
  br label %b206
b206:
  %v1234 = phi i64 [ %v1228, %b202 ], [ %v1259, %b207 ]
  %v1235 = icmp slt i64 %v1234, %v1233
  br i1 %v1235, label %b207, label %b208
b207:
  %v1236 = mul i64 %v1234, 4
  %v1237 = getelementptr inbounds float, ptr %v88, i64 %v1236
  %v1238 = add i64 %v690, 0
  %v1239 = and i64 %v1238, %v206
  %v1240 = mul i64 %v1239, %v7
  %v1241 = add i64 %v1240, %v1234
  %v1242 = mul i64 %v1241, 4
  %v1243 = getelementptr inbounds float, ptr %v92, i64 %v1242
  %v1244 = icmp ult i64 4, 8
  %v1245 = select i1 %v1244, i64 4, i64 8
  %v1246 = trunc i64 %v1245 to i32
  %v1247 = insertelement <8 x i32> poison, i32 %v1246, i64 0
  %v1248 = shufflevector <8 x i32> %v1247, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1249 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1248
  %v1250 = add i64 0, 0
  %v1251 = getelementptr inbounds float, ptr %v1237, i64 %v1250
  %v1252 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1251, <8 x i1> %v1249, <8 x float> zeroinitializer)
  %v1253 = add i64 0, 0
  %v1254 = getelementptr inbounds float, ptr %v22, i64 %v1253
  %v1255 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1254, <8 x i1> %v1249, <8 x float> zeroinitializer)
  %v1256 = fadd <8 x float> %v1252, %v1255
  %v1257 = add i64 0, 0
  %v1258 = getelementptr inbounds float, ptr %v1243, i64 %v1257
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1256, ptr align 4 %v1258, <8 x i1> %v1249)
  %v1259 = add nsw i64 %v1234, 1
  br label %b206
b208:
  %v1260 = add i64 %v7, 0
  %v1261 = sdiv i64 %v1260, 1
  %v1262 = add i64 %v2, 1
  %v1263 = mul i64 %v1261, %v2
  %v1264 = sdiv i64 %v1263, %v3
  %v1265 = mul i64 %v1264, 1
  %v1266 = icmp slt i64 %v1265, %v7
  %v1267 = select i1 %v1266, i64 %v1265, i64 %v7
  %v1268 = mul i64 %v1261, %v1262
  %v1269 = sdiv i64 %v1268, %v3
  %v1270 = mul i64 %v1269, 1
  %v1271 = icmp slt i64 %v1270, %v7
  %v1272 = select i1 %v1271, i64 %v1270, i64 %v7
  br label %b209
b209:
  %v1273 = phi i64 [ %v1267, %b208 ], [ %v1302, %b214 ]
  %v1274 = icmp slt i64 %v1273, %v1272
  br i1 %v1274, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1275 = phi i64 [ 0, %b210 ], [ %v1301, %b213 ]
  %v1276 = icmp slt i64 %v1275, 2
  br i1 %v1276, label %b213, label %b214
b213:
  %v1277 = add i64 %v690, 0
  %v1278 = and i64 %v1277, %v206
  %v1279 = mul i64 %v1278, %v7
  %v1280 = add i64 %v1279, %v1273
  %v1281 = mul i64 %v1280, 4
  %v1282 = getelementptr inbounds float, ptr %v92, i64 %v1281
  %v1283 = mul i64 %v1273, 12
  %v1284 = getelementptr inbounds float, ptr %v48, i64 %v1283
  %v1285 = icmp ult i64 2, 8
  %v1286 = select i1 %v1285, i64 2, i64 8
  %v1287 = trunc i64 %v1286 to i32
  %v1288 = insertelement <8 x i32> poison, i32 %v1287, i64 0
  %v1289 = shufflevector <8 x i32> %v1288, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1290 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1289
  %v1291 = add i64 0, %v1275
  %v1292 = mul i64 0, 2
  %v1293 = add i64 %v1291, %v1292
  %v1294 = getelementptr inbounds float, ptr %v1282, i64 %v1293
  %v1295 = getelementptr float, ptr %v1294, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1296 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1295, <8 x i1> %v1290, <8 x float> zeroinitializer)
  %v1297 = mul i64 %v1275, 6
  %v1298 = add i64 0, %v1297
  %v1299 = add i64 %v1298, 0
  %v1300 = getelementptr inbounds float, ptr %v1284, i64 %v1299
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1296, ptr align 4 %v1300, <8 x i1> %v1290)
  %v1301 = add nsw i64 %v1275, 1
  br label %b212
b214:
  %v1302 = add nsw i64 %v1273, 1
  br label %b209
b211:
  %v1303 = add i64 %v7, 0
  %v1304 = sdiv i64 %v1303, 1
  %v1305 = add i64 %v2, 1
  %v1306 = mul i64 %v1304, %v2
  %v1307 = sdiv i64 %v1306, %v3
  %v1308 = mul i64 %v1307, 1
  %v1309 = icmp slt i64 %v1308, %v7
  %v1310 = select i1 %v1309, i64 %v1308, i64 %v7
  %v1311 = mul i64 %v1304, %v1305
  %v1312 = sdiv i64 %v1311, %v3
  %v1313 = mul i64 %v1312, 1
  %v1314 = icmp slt i64 %v1313, %v7
  %v1315 = select i1 %v1314, i64 %v1313, i64 %v7
  br label %b215
b215:
  %v1316 = phi i64 [ %v1310, %b211 ], [ %v1338, %b220 ]
  %v1317 = icmp slt i64 %v1316, %v1315
  br i1 %v1317, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1318 = phi i64 [ 0, %b216 ], [ %v1334, %b219 ]
  %v1319 = phi float [ 0xFFF0000000000000, %b216 ], [ %v1333, %b219 ]
  %v1320 = icmp slt i64 %v1318, 2
  br i1 %v1320, label %b219, label %b220
b219:
  %v1321 = mul i64 %v1316, 12
  %v1322 = getelementptr inbounds float, ptr %v48, i64 %v1321
  %v1323 = add i64 0, %v1318
  %v1324 = getelementptr inbounds float, ptr %v66, i64 %v1323
  %v1325 = load float, ptr %v1324, align 4
  %v1326 = mul i64 %v1318, 6
  %v1327 = add i64 0, %v1326
  %v1328 = getelementptr inbounds float, ptr %v1322, i64 %v1327
  %v1329 = load float, ptr %v1328, align 4
  %v1330 = call float @llvm.fabs.f32(float %v1329)
  %v1331 = fcmp une float %v1325, 0x0000000000000000
  %v1332 = select i1 %v1331, float %v1330, float 0xBFF0000000000000
  %v1333 = call float @llvm.maximum.f32(float %v1319, float %v1332)
  %v1334 = add nsw i64 %v1318, 1
  br label %b218
b220:
  %v1335 = mul i64 %v1316, 1
  %v1336 = getelementptr inbounds float, ptr %v94, i64 %v1335
  %v1337 = getelementptr inbounds float, ptr %v1336, i64 0
  store float %v1319, ptr %v1337, align 4
  %v1338 = add nsw i64 %v1316, 1
  br label %b215
b217:
  %v1339 = add i64 %v7, 0
  %v1340 = sdiv i64 %v1339, 1
  %v1341 = add i64 %v2, 1
  %v1342 = mul i64 %v1340, %v2
  %v1343 = sdiv i64 %v1342, %v3
  %v1344 = mul i64 %v1343, 1
  %v1345 = icmp slt i64 %v1344, %v7
  %v1346 = select i1 %v1345, i64 %v1344, i64 %v7
  %v1347 = mul i64 %v1340, %v1341
  %v1348 = sdiv i64 %v1347, %v3
  %v1349 = mul i64 %v1348, 1
  %v1350 = icmp slt i64 %v1349, %v7
  %v1351 = select i1 %v1350, i64 %v1349, i64 %v7
  br label %b221
b221:
  %v1352 = phi i64 [ %v1346, %b217 ], [ %v1384, %b226 ]
  %v1353 = icmp slt i64 %v1352, %v1351
  br i1 %v1353, label %b222, label %b223
b222:
  br label %b224
b224:
  %v1354 = phi i64 [ 0, %b222 ], [ %v1380, %b225 ]
  %v1355 = phi float [ 0x7FF0000000000000, %b222 ], [ %v1379, %b225 ]
  %v1356 = icmp slt i64 %v1354, 2
  br i1 %v1356, label %b225, label %b226
b225:
  %v1357 = mul i64 %v1352, 12
  %v1358 = getelementptr inbounds float, ptr %v48, i64 %v1357
  %v1359 = mul i64 %v1352, 1
  %v1360 = getelementptr inbounds float, ptr %v94, i64 %v1359
  %v1361 = getelementptr inbounds float, ptr %v1360, i64 0
  %v1362 = load float, ptr %v1361, align 4
  %v1363 = add i64 0, %v1354
  %v1364 = getelementptr inbounds float, ptr %v66, i64 %v1363
  %v1365 = load float, ptr %v1364, align 4
  %v1366 = mul i64 %v1354, 6
  %v1367 = add i64 0, %v1366
  %v1368 = getelementptr inbounds float, ptr %v1358, i64 %v1367
  %v1369 = load float, ptr %v1368, align 4
  %v1370 = call float @llvm.fabs.f32(float %v1369)
  %v1371 = fcmp une float %v1365, 0x0000000000000000
  %v1372 = select i1 %v1371, float %v1370, float 0xBFF0000000000000
  %v1373 = fcmp oeq float %v1372, %v1362
  %v1374 = select i1 %v1373, float 0x3FF0000000000000, float 0x0000000000000000
  %v1375 = add i64 0, %v1354
  %v1376 = sitofp i64 %v1375 to float
  %v1377 = fcmp une float %v1374, 0x0000000000000000
  %v1378 = select i1 %v1377, float %v1376, float 0x4000000000000000
  %v1379 = call float @llvm.minimum.f32(float %v1355, float %v1378)
  %v1380 = add nsw i64 %v1354, 1
  br label %b224
b226:
  %v1381 = mul i64 %v1352, 1
  %v1382 = getelementptr inbounds float, ptr %v96, i64 %v1381
  %v1383 = getelementptr inbounds float, ptr %v1382, i64 0
  store float %v1355, ptr %v1383, align 4
  %v1384 = add nsw i64 %v1352, 1
  br label %b221
b223:
  %v1385 = add i64 %v7, 0
  %v1386 = sdiv i64 %v1385, 1
  %v1387 = add i64 %v2, 1
  %v1388 = mul i64 %v1386, %v2
  %v1389 = sdiv i64 %v1388, %v3
  %v1390 = mul i64 %v1389, 1
  %v1391 = icmp slt i64 %v1390, %v7
  %v1392 = select i1 %v1391, i64 %v1390, i64 %v7
  %v1393 = mul i64 %v1386, %v1387
  %v1394 = sdiv i64 %v1393, %v3
  %v1395 = mul i64 %v1394, 1
  %v1396 = icmp slt i64 %v1395, %v7
  %v1397 = select i1 %v1396, i64 %v1395, i64 %v7
  br label %b227
b227:
  %v1398 = phi i64 [ %v1392, %b223 ], [ %v1436, %b232 ]
  %v1399 = icmp slt i64 %v1398, %v1397
  br i1 %v1399, label %b228, label %b229
b228:
  %v1400 = icmp ult i64 6, 8
  %v1401 = select i1 %v1400, i64 6, i64 8
  %v1402 = trunc i64 %v1401 to i32
  %v1403 = insertelement <8 x i32> poison, i32 %v1402, i64 0
  %v1404 = shufflevector <8 x i32> %v1403, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1405 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1404
  br label %b230
b230:
  %v1406 = phi i64 [ 0, %b228 ], [ %v1431, %b231 ]
  %v1407 = phi <8 x float> [ splat (float 0x0000000000000000), %b228 ], [ %v1430, %b231 ]
  %v1408 = icmp slt i64 %v1406, 2
  br i1 %v1408, label %b231, label %b232
b231:
  %v1409 = add i64 0, %v1406
  %v1410 = sitofp i64 %v1409 to float
  %v1411 = mul i64 %v1398, 1
  %v1412 = getelementptr inbounds float, ptr %v96, i64 %v1411
  %v1413 = getelementptr inbounds float, ptr %v1412, i64 0
  %v1414 = load float, ptr %v1413, align 4
  %v1415 = fcmp oeq float %v1410, %v1414
  %v1416 = select i1 %v1415, float 0x3FF0000000000000, float 0x0000000000000000
  %v1417 = mul i64 %v1398, 12
  %v1418 = getelementptr inbounds float, ptr %v48, i64 %v1417
  %v1419 = add i64 0, 0
  %v1420 = mul i64 %v1406, 6
  %v1421 = add i64 %v1419, %v1420
  %v1422 = getelementptr inbounds float, ptr %v1418, i64 %v1421
  %v1423 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1422, <8 x i1> %v1405, <8 x float> zeroinitializer)
  %v1424 = insertelement <8 x float> poison, float %v1416, i64 0
  %v1425 = shufflevector <8 x float> %v1424, <8 x float> poison, <8 x i32> zeroinitializer
  %v1426 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1427 = shufflevector <8 x float> %v1426, <8 x float> poison, <8 x i32> zeroinitializer
  %v1428 = fcmp une <8 x float> %v1425, splat (float 0x0000000000000000)
  %v1429 = select <8 x i1> %v1428, <8 x float> %v1423, <8 x float> %v1427
  %v1430 = fadd <8 x float> %v1407, %v1429
  %v1431 = add nsw i64 %v1406, 1
  br label %b230
b232:
  %v1432 = mul i64 %v1398, 6
  %v1433 = getelementptr inbounds float, ptr %v98, i64 %v1432
  %v1434 = add i64 0, 0
  %v1435 = getelementptr inbounds float, ptr %v1433, i64 %v1434
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1407, ptr align 4 %v1435, <8 x i1> %v1405)
  %v1436 = add nsw i64 %v1398, 1
  br label %b227
b229:
  %v1437 = add i64 %v7, 0
  %v1438 = sdiv i64 %v1437, 1
  %v1439 = add i64 %v2, 1
  %v1440 = mul i64 %v1438, %v2
  %v1441 = sdiv i64 %v1440, %v3
  %v1442 = mul i64 %v1441, 1
  %v1443 = icmp slt i64 %v1442, %v7
  %v1444 = select i1 %v1443, i64 %v1442, i64 %v7
  %v1445 = mul i64 %v1438, %v1439
  %v1446 = sdiv i64 %v1445, %v3
  %v1447 = mul i64 %v1446, 1
  %v1448 = icmp slt i64 %v1447, %v7
  %v1449 = select i1 %v1448, i64 %v1447, i64 %v7
  br label %b233
b233:
  %v1450 = phi i64 [ %v1444, %b229 ], [ %v1502, %b234 ]
  %v1451 = icmp slt i64 %v1450, %v1449
  br i1 %v1451, label %b234, label %b235
b234:
  %v1452 = getelementptr inbounds float, ptr %v70, i64 0
  %v1453 = load float, ptr %v1452, align 4
  %v1454 = mul i64 %v1450, 1
  %v1455 = getelementptr inbounds float, ptr %v96, i64 %v1454
  %v1456 = getelementptr inbounds float, ptr %v1455, i64 0
  %v1457 = load float, ptr %v1456, align 4
  %v1458 = fcmp oeq float %v1453, %v1457
  %v1459 = select i1 %v1458, float 0x3FF0000000000000, float 0x0000000000000000
  %v1460 = mul i64 %v1450, 12
  %v1461 = getelementptr inbounds float, ptr %v48, i64 %v1460
  %v1462 = getelementptr inbounds float, ptr %v1461, i64 0
  %v1463 = load float, ptr %v1462, align 4
  %v1464 = getelementptr inbounds float, ptr %v1461, i64 6
  %v1465 = load float, ptr %v1464, align 4
  %v1466 = fcmp une float %v1459, 0x0000000000000000
  %v1467 = select i1 %v1466, float %v1463, float %v1465
  %v1468 = mul i64 %v1450, 6
  %v1469 = getelementptr inbounds float, ptr %v98, i64 %v1468
  %v1470 = getelementptr inbounds float, ptr %v1469, i64 0
  %v1471 = load float, ptr %v1470, align 4
  %v1472 = mul i64 %v1450, 10
  %v1473 = getelementptr inbounds float, ptr %v50, i64 %v1472
  %v1474 = icmp ult i64 5, 8
  %v1475 = select i1 %v1474, i64 5, i64 8
  %v1476 = trunc i64 %v1475 to i32
  %v1477 = insertelement <8 x i32> poison, i32 %v1476, i64 0
  %v1478 = shufflevector <8 x i32> %v1477, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1479 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1478
  %v1480 = add i64 1, 0
  %v1481 = getelementptr inbounds float, ptr %v1461, i64 %v1480
  %v1482 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1481, <8 x i1> %v1479, <8 x float> zeroinitializer)
  %v1483 = add i64 7, 0
  %v1484 = getelementptr inbounds float, ptr %v1461, i64 %v1483
  %v1485 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1484, <8 x i1> %v1479, <8 x float> zeroinitializer)
  %v1486 = insertelement <8 x float> poison, float %v1459, i64 0
  %v1487 = shufflevector <8 x float> %v1486, <8 x float> poison, <8 x i32> zeroinitializer
  %v1488 = fcmp une <8 x float> %v1487, splat (float 0x0000000000000000)
  %v1489 = select <8 x i1> %v1488, <8 x float> %v1482, <8 x float> %v1485
  %v1490 = add i64 1, 0
  %v1491 = getelementptr inbounds float, ptr %v1469, i64 %v1490
  %v1492 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1491, <8 x i1> %v1479, <8 x float> zeroinitializer)
  %v1493 = insertelement <8 x float> poison, float %v1471, i64 0
  %v1494 = shufflevector <8 x float> %v1493, <8 x float> poison, <8 x i32> zeroinitializer
  %v1495 = fdiv <8 x float> %v1492, %v1494
  %v1496 = insertelement <8 x float> poison, float %v1467, i64 0
  %v1497 = shufflevector <8 x float> %v1496, <8 x float> poison, <8 x i32> zeroinitializer
  %v1498 = fmul <8 x float> %v1497, %v1495
  %v1499 = fsub <8 x float> %v1489, %v1498
  %v1500 = add i64 0, 0
  %v1501 = getelementptr inbounds float, ptr %v1473, i64 %v1500
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1499, ptr align 4 %v1501, <8 x i1> %v1479)
  %v1502 = add nsw i64 %v1450, 1
  br label %b233
b235:
  %v1503 = add i64 %v7, 0
  %v1504 = sdiv i64 %v1503, 1
  %v1505 = add i64 %v2, 1
  %v1506 = mul i64 %v1504, %v2
  %v1507 = sdiv i64 %v1506, %v3
  %v1508 = mul i64 %v1507, 1
  %v1509 = icmp slt i64 %v1508, %v7
  %v1510 = select i1 %v1509, i64 %v1508, i64 %v7
  %v1511 = mul i64 %v1504, %v1505
  %v1512 = sdiv i64 %v1511, %v3
  %v1513 = mul i64 %v1512, 1
  %v1514 = icmp slt i64 %v1513, %v7
  %v1515 = select i1 %v1514, i64 %v1513, i64 %v7
  br label %b236
b236:
  %v1516 = phi i64 [ %v1510, %b235 ], [ %v1538, %b237 ]
  %v1517 = icmp slt i64 %v1516, %v1515
  br i1 %v1517, label %b237, label %b238
b237:
  %v1518 = mul i64 %v1516, 6
  %v1519 = getelementptr inbounds float, ptr %v98, i64 %v1518
  %v1520 = getelementptr inbounds float, ptr %v1519, i64 0
  %v1521 = load float, ptr %v1520, align 4
  %v1522 = mul i64 %v1516, 10
  %v1523 = getelementptr inbounds float, ptr %v50, i64 %v1522
  %v1524 = icmp ult i64 5, 8
  %v1525 = select i1 %v1524, i64 5, i64 8
  %v1526 = trunc i64 %v1525 to i32
  %v1527 = insertelement <8 x i32> poison, i32 %v1526, i64 0
  %v1528 = shufflevector <8 x i32> %v1527, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1529 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1528
  %v1530 = add i64 1, 0
  %v1531 = getelementptr inbounds float, ptr %v1519, i64 %v1530
  %v1532 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1531, <8 x i1> %v1529, <8 x float> zeroinitializer)
  %v1533 = insertelement <8 x float> poison, float %v1521, i64 0
  %v1534 = shufflevector <8 x float> %v1533, <8 x float> poison, <8 x i32> zeroinitializer
  %v1535 = fdiv <8 x float> %v1532, %v1534
  %v1536 = add i64 5, 0
  %v1537 = getelementptr inbounds float, ptr %v1523, i64 %v1536
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1535, ptr align 4 %v1537, <8 x i1> %v1529)
  %v1538 = add nsw i64 %v1516, 1
  br label %b236
b238:
  %v1539 = add i64 %v7, 0
  %v1540 = sdiv i64 %v1539, 1
  %v1541 = add i64 %v2, 1
  %v1542 = mul i64 %v1540, %v2
  %v1543 = sdiv i64 %v1542, %v3
  %v1544 = mul i64 %v1543, 1
  %v1545 = icmp slt i64 %v1544, %v7
  %v1546 = select i1 %v1545, i64 %v1544, i64 %v7
  %v1547 = mul i64 %v1540, %v1541
  %v1548 = sdiv i64 %v1547, %v3
  %v1549 = mul i64 %v1548, 1
  %v1550 = icmp slt i64 %v1549, %v7
  %v1551 = select i1 %v1550, i64 %v1549, i64 %v7
  br label %b239
b239:
  %v1552 = phi i64 [ %v1546, %b238 ], [ %v1574, %b244 ]
  %v1553 = icmp slt i64 %v1552, %v1551
  br i1 %v1553, label %b240, label %b241
b240:
  br label %b242
b242:
  %v1554 = phi i64 [ 0, %b240 ], [ %v1570, %b243 ]
  %v1555 = phi float [ 0xFFF0000000000000, %b240 ], [ %v1569, %b243 ]
  %v1556 = icmp slt i64 %v1554, 2
  br i1 %v1556, label %b243, label %b244
b243:
  %v1557 = mul i64 %v1552, 10
  %v1558 = getelementptr inbounds float, ptr %v50, i64 %v1557
  %v1559 = add i64 0, %v1554
  %v1560 = getelementptr inbounds float, ptr %v68, i64 %v1559
  %v1561 = load float, ptr %v1560, align 4
  %v1562 = mul i64 %v1554, 5
  %v1563 = add i64 0, %v1562
  %v1564 = getelementptr inbounds float, ptr %v1558, i64 %v1563
  %v1565 = load float, ptr %v1564, align 4
  %v1566 = call float @llvm.fabs.f32(float %v1565)
  %v1567 = fcmp une float %v1561, 0x0000000000000000
  %v1568 = select i1 %v1567, float %v1566, float 0xBFF0000000000000
  %v1569 = call float @llvm.maximum.f32(float %v1555, float %v1568)
  %v1570 = add nsw i64 %v1554, 1
  br label %b242
b244:
  %v1571 = mul i64 %v1552, 1
  %v1572 = getelementptr inbounds float, ptr %v94, i64 %v1571
  %v1573 = getelementptr inbounds float, ptr %v1572, i64 0
  store float %v1555, ptr %v1573, align 4
  %v1574 = add nsw i64 %v1552, 1
  br label %b239
b241:
  %v1575 = add i64 %v7, 0
  %v1576 = sdiv i64 %v1575, 1
  %v1577 = add i64 %v2, 1
  %v1578 = mul i64 %v1576, %v2
  %v1579 = sdiv i64 %v1578, %v3
  %v1580 = mul i64 %v1579, 1
  %v1581 = icmp slt i64 %v1580, %v7
  %v1582 = select i1 %v1581, i64 %v1580, i64 %v7
  %v1583 = mul i64 %v1576, %v1577
  %v1584 = sdiv i64 %v1583, %v3
  %v1585 = mul i64 %v1584, 1
  %v1586 = icmp slt i64 %v1585, %v7
  %v1587 = select i1 %v1586, i64 %v1585, i64 %v7
  br label %b245
b245:
  %v1588 = phi i64 [ %v1582, %b241 ], [ %v1620, %b250 ]
  %v1589 = icmp slt i64 %v1588, %v1587
  br i1 %v1589, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1590 = phi i64 [ 0, %b246 ], [ %v1616, %b249 ]
  %v1591 = phi float [ 0x7FF0000000000000, %b246 ], [ %v1615, %b249 ]
  %v1592 = icmp slt i64 %v1590, 2
  br i1 %v1592, label %b249, label %b250
b249:
  %v1593 = mul i64 %v1588, 10
  %v1594 = getelementptr inbounds float, ptr %v50, i64 %v1593
  %v1595 = mul i64 %v1588, 1
  %v1596 = getelementptr inbounds float, ptr %v94, i64 %v1595
  %v1597 = getelementptr inbounds float, ptr %v1596, i64 0
  %v1598 = load float, ptr %v1597, align 4
  %v1599 = add i64 0, %v1590
  %v1600 = getelementptr inbounds float, ptr %v68, i64 %v1599
  %v1601 = load float, ptr %v1600, align 4
  %v1602 = mul i64 %v1590, 5
  %v1603 = add i64 0, %v1602
  %v1604 = getelementptr inbounds float, ptr %v1594, i64 %v1603
  %v1605 = load float, ptr %v1604, align 4
  %v1606 = call float @llvm.fabs.f32(float %v1605)
  %v1607 = fcmp une float %v1601, 0x0000000000000000
  %v1608 = select i1 %v1607, float %v1606, float 0xBFF0000000000000
  %v1609 = fcmp oeq float %v1608, %v1598
  %v1610 = select i1 %v1609, float 0x3FF0000000000000, float 0x0000000000000000
  %v1611 = add i64 0, %v1590
  %v1612 = sitofp i64 %v1611 to float
  %v1613 = fcmp une float %v1610, 0x0000000000000000
  %v1614 = select i1 %v1613, float %v1612, float 0x4000000000000000
  %v1615 = call float @llvm.minimum.f32(float %v1591, float %v1614)
  %v1616 = add nsw i64 %v1590, 1
  br label %b248
b250:
  %v1617 = mul i64 %v1588, 1
  %v1618 = getelementptr inbounds float, ptr %v96, i64 %v1617
  %v1619 = getelementptr inbounds float, ptr %v1618, i64 0
  store float %v1591, ptr %v1619, align 4
  %v1620 = add nsw i64 %v1588, 1
  br label %b245
b247:
  %v1621 = add i64 %v7, 0
  %v1622 = sdiv i64 %v1621, 1
  %v1623 = add i64 %v2, 1
  %v1624 = mul i64 %v1622, %v2
  %v1625 = sdiv i64 %v1624, %v3
  %v1626 = mul i64 %v1625, 1
  %v1627 = icmp slt i64 %v1626, %v7
  %v1628 = select i1 %v1627, i64 %v1626, i64 %v7
  %v1629 = mul i64 %v1622, %v1623
  %v1630 = sdiv i64 %v1629, %v3
  %v1631 = mul i64 %v1630, 1
  %v1632 = icmp slt i64 %v1631, %v7
  %v1633 = select i1 %v1632, i64 %v1631, i64 %v7
  br label %b251
b251:
  %v1634 = phi i64 [ %v1628, %b247 ], [ %v1672, %b256 ]
  %v1635 = icmp slt i64 %v1634, %v1633
  br i1 %v1635, label %b252, label %b253
b252:
  %v1636 = icmp ult i64 5, 8
  %v1637 = select i1 %v1636, i64 5, i64 8
  %v1638 = trunc i64 %v1637 to i32
  %v1639 = insertelement <8 x i32> poison, i32 %v1638, i64 0
  %v1640 = shufflevector <8 x i32> %v1639, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1641 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1640
  br label %b254
b254:
  %v1642 = phi i64 [ 0, %b252 ], [ %v1667, %b255 ]
  %v1643 = phi <8 x float> [ splat (float 0x0000000000000000), %b252 ], [ %v1666, %b255 ]
  %v1644 = icmp slt i64 %v1642, 2
  br i1 %v1644, label %b255, label %b256
b255:
  %v1645 = add i64 0, %v1642
  %v1646 = sitofp i64 %v1645 to float
  %v1647 = mul i64 %v1634, 1
  %v1648 = getelementptr inbounds float, ptr %v96, i64 %v1647
  %v1649 = getelementptr inbounds float, ptr %v1648, i64 0
  %v1650 = load float, ptr %v1649, align 4
  %v1651 = fcmp oeq float %v1646, %v1650
  %v1652 = select i1 %v1651, float 0x3FF0000000000000, float 0x0000000000000000
  %v1653 = mul i64 %v1634, 10
  %v1654 = getelementptr inbounds float, ptr %v50, i64 %v1653
  %v1655 = add i64 0, 0
  %v1656 = mul i64 %v1642, 5
  %v1657 = add i64 %v1655, %v1656
  %v1658 = getelementptr inbounds float, ptr %v1654, i64 %v1657
  %v1659 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1658, <8 x i1> %v1641, <8 x float> zeroinitializer)
  %v1660 = insertelement <8 x float> poison, float %v1652, i64 0
  %v1661 = shufflevector <8 x float> %v1660, <8 x float> poison, <8 x i32> zeroinitializer
  %v1662 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1663 = shufflevector <8 x float> %v1662, <8 x float> poison, <8 x i32> zeroinitializer
  %v1664 = fcmp une <8 x float> %v1661, splat (float 0x0000000000000000)
  %v1665 = select <8 x i1> %v1664, <8 x float> %v1659, <8 x float> %v1663
  %v1666 = fadd <8 x float> %v1643, %v1665
  %v1667 = add nsw i64 %v1642, 1
  br label %b254
b256:
  %v1668 = mul i64 %v1634, 5
  %v1669 = getelementptr inbounds float, ptr %v100, i64 %v1668
  %v1670 = add i64 0, 0
  %v1671 = getelementptr inbounds float, ptr %v1669, i64 %v1670
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1643, ptr align 4 %v1671, <8 x i1> %v1641)
  %v1672 = add nsw i64 %v1634, 1
  br label %b251
b253:
  %v1673 = add i64 %v7, 0
  %v1674 = sdiv i64 %v1673, 1
  %v1675 = add i64 %v2, 1
  %v1676 = mul i64 %v1674, %v2
  %v1677 = sdiv i64 %v1676, %v3
  %v1678 = mul i64 %v1677, 1
  %v1679 = icmp slt i64 %v1678, %v7
  %v1680 = select i1 %v1679, i64 %v1678, i64 %v7
  %v1681 = mul i64 %v1674, %v1675
  %v1682 = sdiv i64 %v1681, %v3
  %v1683 = mul i64 %v1682, 1
  %v1684 = icmp slt i64 %v1683, %v7
  %v1685 = select i1 %v1684, i64 %v1683, i64 %v7
  br label %b257
b257:
  %v1686 = phi i64 [ %v1680, %b253 ], [ %v1742, %b258 ]
  %v1687 = icmp slt i64 %v1686, %v1685
  br i1 %v1687, label %b258, label %b259
b258:
  %v1688 = getelementptr inbounds float, ptr %v70, i64 0
  %v1689 = load float, ptr %v1688, align 4
  %v1690 = mul i64 %v1686, 1
  %v1691 = getelementptr inbounds float, ptr %v96, i64 %v1690
  %v1692 = getelementptr inbounds float, ptr %v1691, i64 0
  %v1693 = load float, ptr %v1692, align 4
  %v1694 = fcmp oeq float %v1689, %v1693
  %v1695 = select i1 %v1694, float 0x3FF0000000000000, float 0x0000000000000000
  %v1696 = mul i64 %v1686, 10
  %v1697 = getelementptr inbounds float, ptr %v50, i64 %v1696
  %v1698 = getelementptr inbounds float, ptr %v1697, i64 0
  %v1699 = load float, ptr %v1698, align 4
  %v1700 = getelementptr inbounds float, ptr %v1697, i64 5
  %v1701 = load float, ptr %v1700, align 4
  %v1702 = fcmp une float %v1695, 0x0000000000000000
  %v1703 = select i1 %v1702, float %v1699, float %v1701
  %v1704 = mul i64 %v1686, 5
  %v1705 = getelementptr inbounds float, ptr %v100, i64 %v1704
  %v1706 = getelementptr inbounds float, ptr %v1705, i64 0
  %v1707 = load float, ptr %v1706, align 4
  %v1708 = add i64 %v690, 0
  %v1709 = and i64 %v1708, %v186
  %v1710 = mul i64 %v1709, %v7
  %v1711 = add i64 %v1710, %v1686
  %v1712 = mul i64 %v1711, 8
  %v1713 = getelementptr inbounds float, ptr %v52, i64 %v1712
  %v1714 = icmp ult i64 4, 8
  %v1715 = select i1 %v1714, i64 4, i64 8
  %v1716 = trunc i64 %v1715 to i32
  %v1717 = insertelement <8 x i32> poison, i32 %v1716, i64 0
  %v1718 = shufflevector <8 x i32> %v1717, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1719 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1718
  %v1720 = add i64 1, 0
  %v1721 = getelementptr inbounds float, ptr %v1697, i64 %v1720
  %v1722 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1721, <8 x i1> %v1719, <8 x float> zeroinitializer)
  %v1723 = add i64 6, 0
  %v1724 = getelementptr inbounds float, ptr %v1697, i64 %v1723
  %v1725 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1724, <8 x i1> %v1719, <8 x float> zeroinitializer)
  %v1726 = insertelement <8 x float> poison, float %v1695, i64 0
  %v1727 = shufflevector <8 x float> %v1726, <8 x float> poison, <8 x i32> zeroinitializer
  %v1728 = fcmp une <8 x float> %v1727, splat (float 0x0000000000000000)
  %v1729 = select <8 x i1> %v1728, <8 x float> %v1722, <8 x float> %v1725
  %v1730 = add i64 1, 0
  %v1731 = getelementptr inbounds float, ptr %v1705, i64 %v1730
  %v1732 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1731, <8 x i1> %v1719, <8 x float> zeroinitializer)
  %v1733 = insertelement <8 x float> poison, float %v1707, i64 0
  %v1734 = shufflevector <8 x float> %v1733, <8 x float> poison, <8 x i32> zeroinitializer
  %v1735 = fdiv <8 x float> %v1732, %v1734
  %v1736 = insertelement <8 x float> poison, float %v1703, i64 0
  %v1737 = shufflevector <8 x float> %v1736, <8 x float> poison, <8 x i32> zeroinitializer
  %v1738 = fmul <8 x float> %v1737, %v1735
  %v1739 = fsub <8 x float> %v1729, %v1738
  %v1740 = add i64 0, 0
  %v1741 = getelementptr inbounds float, ptr %v1713, i64 %v1740
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1739, ptr align 4 %v1741, <8 x i1> %v1719)
  %v1742 = add nsw i64 %v1686, 1
  br label %b257
b259:
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
  br label %b260
b260:
  %v1756 = phi i64 [ %v1750, %b259 ], [ %v1782, %b261 ]
  %v1757 = icmp slt i64 %v1756, %v1755
  br i1 %v1757, label %b261, label %b262
b261:
  %v1758 = mul i64 %v1756, 5
  %v1759 = getelementptr inbounds float, ptr %v100, i64 %v1758
  %v1760 = getelementptr inbounds float, ptr %v1759, i64 0
  %v1761 = load float, ptr %v1760, align 4
  %v1762 = add i64 %v690, 0
  %v1763 = and i64 %v1762, %v186
  %v1764 = mul i64 %v1763, %v7
  %v1765 = add i64 %v1764, %v1756
  %v1766 = mul i64 %v1765, 8
  %v1767 = getelementptr inbounds float, ptr %v52, i64 %v1766
  %v1768 = icmp ult i64 4, 8
  %v1769 = select i1 %v1768, i64 4, i64 8
  %v1770 = trunc i64 %v1769 to i32
  %v1771 = insertelement <8 x i32> poison, i32 %v1770, i64 0
  %v1772 = shufflevector <8 x i32> %v1771, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1773 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1772
  %v1774 = add i64 1, 0
  %v1775 = getelementptr inbounds float, ptr %v1759, i64 %v1774
  %v1776 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1775, <8 x i1> %v1773, <8 x float> zeroinitializer)
  %v1777 = insertelement <8 x float> poison, float %v1761, i64 0
  %v1778 = shufflevector <8 x float> %v1777, <8 x float> poison, <8 x i32> zeroinitializer
  %v1779 = fdiv <8 x float> %v1776, %v1778
  %v1780 = add i64 4, 0
  %v1781 = getelementptr inbounds float, ptr %v1767, i64 %v1780
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1779, ptr align 4 %v1781, <8 x i1> %v1773)
  %v1782 = add nsw i64 %v1756, 1
  br label %b260
b262:
  %v1783 = add i64 %v7, 0
  %v1784 = sdiv i64 %v1783, 1
  %v1785 = add i64 %v2, 1
  %v1786 = mul i64 %v1784, %v2
  %v1787 = sdiv i64 %v1786, %v3
  %v1788 = mul i64 %v1787, 1
  %v1789 = icmp slt i64 %v1788, %v7
  %v1790 = select i1 %v1789, i64 %v1788, i64 %v7
  %v1791 = mul i64 %v1784, %v1785
  %v1792 = sdiv i64 %v1791, %v3
  %v1793 = mul i64 %v1792, 1
  %v1794 = icmp slt i64 %v1793, %v7
  %v1795 = select i1 %v1794, i64 %v1793, i64 %v7
  br label %b263
b263:
  %v1796 = phi i64 [ %v1790, %b262 ], [ %v1836, %b268 ]
  %v1797 = icmp slt i64 %v1796, %v1795
  br i1 %v1797, label %b264, label %b265
b264:
  %v1798 = icmp ult i64 4, 8
  %v1799 = select i1 %v1798, i64 4, i64 8
  %v1800 = trunc i64 %v1799 to i32
  %v1801 = insertelement <8 x i32> poison, i32 %v1800, i64 0
  %v1802 = shufflevector <8 x i32> %v1801, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1803 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1802
  br label %b266
b266:
  %v1804 = phi i64 [ 0, %b264 ], [ %v1831, %b267 ]
  %v1805 = phi <8 x float> [ splat (float 0x0000000000000000), %b264 ], [ %v1830, %b267 ]
  %v1806 = icmp slt i64 %v1804, 2
  br i1 %v1806, label %b267, label %b268
b267:
  %v1807 = add i64 %v690, 0
  %v1808 = and i64 %v1807, %v186
  %v1809 = mul i64 %v1808, %v7
  %v1810 = add i64 %v1809, %v1796
  %v1811 = mul i64 %v1810, 8
  %v1812 = getelementptr inbounds float, ptr %v52, i64 %v1811
  %v1813 = add i64 %v690, 0
  %v1814 = and i64 %v1813, %v202
  %v1815 = mul i64 %v1814, %v7
  %v1816 = add i64 %v1815, %v1796
  %v1817 = mul i64 %v1816, 2
  %v1818 = getelementptr inbounds float, ptr %v84, i64 %v1817
  %v1819 = add i64 0, %v1804
  %v1820 = getelementptr inbounds float, ptr %v1818, i64 %v1819
  %v1821 = load float, ptr %v1820, align 4
  %v1822 = add i64 0, 0
  %v1823 = mul i64 %v1804, 4
  %v1824 = add i64 %v1822, %v1823
  %v1825 = getelementptr inbounds float, ptr %v1812, i64 %v1824
  %v1826 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1825, <8 x i1> %v1803, <8 x float> zeroinitializer)
  %v1827 = insertelement <8 x float> poison, float %v1821, i64 0
  %v1828 = shufflevector <8 x float> %v1827, <8 x float> poison, <8 x i32> zeroinitializer
  %v1829 = fmul <8 x float> %v1826, %v1828
  %v1830 = fadd <8 x float> %v1805, %v1829
  %v1831 = add nsw i64 %v1804, 1
  br label %b266
b268:
  %v1832 = mul i64 %v1796, 4
  %v1833 = getelementptr inbounds float, ptr %v88, i64 %v1832
  %v1834 = add i64 0, 0
  %v1835 = getelementptr inbounds float, ptr %v1833, i64 %v1834
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1805, ptr align 4 %v1835, <8 x i1> %v1803)
  %v1836 = add nsw i64 %v1796, 1
  br label %b263
b265:
  %v1837 = add i64 %v7, 0
  %v1838 = sdiv i64 %v1837, 1
  %v1839 = add i64 %v2, 1
  %v1840 = mul i64 %v1838, %v2
  %v1841 = sdiv i64 %v1840, %v3
  %v1842 = mul i64 %v1841, 1
  %v1843 = icmp slt i64 %v1842, %v7
  %v1844 = select i1 %v1843, i64 %v1842, i64 %v7
  %v1845 = mul i64 %v1838, %v1839
  %v1846 = sdiv i64 %v1845, %v3
  %v1847 = mul i64 %v1846, 1
  %v1848 = icmp slt i64 %v1847, %v7
  %v1849 = select i1 %v1848, i64 %v1847, i64 %v7
  br label %b269
b269:
  %v1850 = phi i64 [ %v1844, %b265 ], [ %v1895, %b274 ]
  %v1851 = icmp slt i64 %v1850, %v1849
  br i1 %v1851, label %b270, label %b271
b270:
  br label %b272
b272:
  %v1852 = phi i64 [ 0, %b270 ], [ %v1894, %b277 ]
  %v1853 = icmp slt i64 %v1852, 4
  br i1 %v1853, label %b273, label %b274
b273:
  %v1854 = icmp ult i64 4, 8
  %v1855 = select i1 %v1854, i64 4, i64 8
  %v1856 = trunc i64 %v1855 to i32
  %v1857 = insertelement <8 x i32> poison, i32 %v1856, i64 0
  %v1858 = shufflevector <8 x i32> %v1857, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1859 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1858
  br label %b275
b275:
  %v1860 = phi i64 [ 0, %b273 ], [ %v1883, %b276 ]
  %v1861 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v1882, %b276 ]
  %v1862 = icmp slt i64 %v1860, 2
  br i1 %v1862, label %b276, label %b277
b276:
  %v1863 = add i64 %v690, 0
  %v1864 = and i64 %v1863, %v186
  %v1865 = mul i64 %v1864, %v7
  %v1866 = add i64 %v1865, %v1850
  %v1867 = mul i64 %v1866, 8
  %v1868 = getelementptr inbounds float, ptr %v52, i64 %v1867
  %v1869 = add i64 0, %v1852
  %v1870 = mul i64 %v1860, 4
  %v1871 = add i64 %v1869, %v1870
  %v1872 = getelementptr inbounds float, ptr %v1868, i64 %v1871
  %v1873 = load float, ptr %v1872, align 4
  %v1874 = add i64 0, 0
  %v1875 = mul i64 %v1860, 4
  %v1876 = add i64 %v1874, %v1875
  %v1877 = getelementptr inbounds float, ptr %v20, i64 %v1876
  %v1878 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1877, <8 x i1> %v1859, <8 x float> zeroinitializer)
  %v1879 = insertelement <8 x float> poison, float %v1873, i64 0
  %v1880 = shufflevector <8 x float> %v1879, <8 x float> poison, <8 x i32> zeroinitializer
  %v1881 = fmul <8 x float> %v1878, %v1880
  %v1882 = fadd <8 x float> %v1861, %v1881
  %v1883 = add nsw i64 %v1860, 1
  br label %b275
b277:
  %v1884 = add i64 %v690, 0
  %v1885 = and i64 %v1884, %v196
  %v1886 = mul i64 %v1885, %v7
  %v1887 = add i64 %v1886, %v1850
  %v1888 = mul i64 %v1887, 16
  %v1889 = getelementptr inbounds float, ptr %v78, i64 %v1888
  %v1890 = mul i64 %v1852, 4
  %v1891 = add i64 0, %v1890
  %v1892 = add i64 %v1891, 0
  %v1893 = getelementptr inbounds float, ptr %v1889, i64 %v1892
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1861, ptr align 4 %v1893, <8 x i1> %v1859)
  %v1894 = add nsw i64 %v1852, 1
  br label %b272
b274:
  %v1895 = add nsw i64 %v1850, 1
  br label %b269
b271:
  %v1896 = add i64 %v7, 0
  %v1897 = sdiv i64 %v1896, 1
  %v1898 = add i64 %v2, 1
  %v1899 = mul i64 %v1897, %v2
  %v1900 = sdiv i64 %v1899, %v3
  %v1901 = mul i64 %v1900, 1
  %v1902 = icmp slt i64 %v1901, %v7
  %v1903 = select i1 %v1902, i64 %v1901, i64 %v7
  %v1904 = mul i64 %v1897, %v1898
  %v1905 = sdiv i64 %v1904, %v3
  %v1906 = mul i64 %v1905, 1
  %v1907 = icmp slt i64 %v1906, %v7
  %v1908 = select i1 %v1907, i64 %v1906, i64 %v7
  br label %b278
b278:
  %v1909 = phi i64 [ %v1903, %b271 ], [ %v1950, %b283 ]
  %v1910 = icmp slt i64 %v1909, %v1908
  br i1 %v1910, label %b279, label %b280
b279:
  br label %b281
b281:
  %v1911 = phi i64 [ 0, %b279 ], [ %v1949, %b286 ]
  %v1912 = icmp slt i64 %v1911, 4
  br i1 %v1912, label %b282, label %b283
b282:
  %v1913 = icmp ult i64 2, 8
  %v1914 = select i1 %v1913, i64 2, i64 8
  %v1915 = trunc i64 %v1914 to i32
  %v1916 = insertelement <8 x i32> poison, i32 %v1915, i64 0
  %v1917 = shufflevector <8 x i32> %v1916, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1918 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1917
  br label %b284
b284:
  %v1919 = phi i64 [ 0, %b282 ], [ %v1942, %b285 ]
  %v1920 = phi <8 x float> [ splat (float 0x0000000000000000), %b282 ], [ %v1941, %b285 ]
  %v1921 = icmp slt i64 %v1919, 2
  br i1 %v1921, label %b285, label %b286
b285:
  %v1922 = add i64 %v690, 0
  %v1923 = and i64 %v1922, %v186
  %v1924 = mul i64 %v1923, %v7
  %v1925 = add i64 %v1924, %v1909
  %v1926 = mul i64 %v1925, 8
  %v1927 = getelementptr inbounds float, ptr %v52, i64 %v1926
  %v1928 = add i64 0, %v1911
  %v1929 = mul i64 %v1919, 4
  %v1930 = add i64 %v1928, %v1929
  %v1931 = getelementptr inbounds float, ptr %v1927, i64 %v1930
  %v1932 = load float, ptr %v1931, align 4
  %v1933 = add i64 0, 0
  %v1934 = mul i64 %v1919, 2
  %v1935 = add i64 %v1933, %v1934
  %v1936 = getelementptr inbounds float, ptr %v22, i64 %v1935
  %v1937 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1936, <8 x i1> %v1918, <8 x float> zeroinitializer)
  %v1938 = insertelement <8 x float> poison, float %v1932, i64 0
  %v1939 = shufflevector <8 x float> %v1938, <8 x float> poison, <8 x i32> zeroinitializer
  %v1940 = fmul <8 x float> %v1937, %v1939
  %v1941 = fadd <8 x float> %v1920, %v1940
  %v1942 = add nsw i64 %v1919, 1
  br label %b284
b286:
  %v1943 = mul i64 %v1909, 8
  %v1944 = getelementptr inbounds float, ptr %v86, i64 %v1943
  %v1945 = mul i64 %v1911, 2
  %v1946 = add i64 0, %v1945
  %v1947 = add i64 %v1946, 0
  %v1948 = getelementptr inbounds float, ptr %v1944, i64 %v1947
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1920, ptr align 4 %v1948, <8 x i1> %v1918)
  %v1949 = add nsw i64 %v1911, 1
  br label %b281
b283:
  %v1950 = add nsw i64 %v1909, 1
  br label %b278
b280:
  %v1951 = add i64 %v7, 0
  %v1952 = sdiv i64 %v1951, 1
  %v1953 = add i64 %v2, 1
  %v1954 = mul i64 %v1952, %v2
  %v1955 = sdiv i64 %v1954, %v3
  %v1956 = mul i64 %v1955, 1
  %v1957 = icmp slt i64 %v1956, %v7
  %v1958 = select i1 %v1957, i64 %v1956, i64 %v7
  %v1959 = mul i64 %v1952, %v1953
  %v1960 = sdiv i64 %v1959, %v3
  %v1961 = mul i64 %v1960, 1
  %v1962 = icmp slt i64 %v1961, %v7
  %v1963 = select i1 %v1962, i64 %v1961, i64 %v7
  br label %b287
b287:
  %v1964 = phi i64 [ %v1958, %b280 ], [ %v1995, %b288 ]
  %v1965 = icmp slt i64 %v1964, %v1963
  br i1 %v1965, label %b288, label %b289
b288:
  %v1966 = add i64 %v690, 0
  %v1967 = and i64 %v1966, %v192
  %v1968 = mul i64 %v1967, %v7
  %v1969 = add i64 %v1968, %v1964
  %v1970 = mul i64 %v1969, 4
  %v1971 = getelementptr inbounds float, ptr %v74, i64 %v1970
  %v1972 = mul i64 %v1964, 4
  %v1973 = getelementptr inbounds float, ptr %v88, i64 %v1972
  %v1974 = add i64 %v690, 1
  %v1975 = and i64 %v1974, %v178
  %v1976 = mul i64 %v1975, %v7
  %v1977 = add i64 %v1976, %v1964
  %v1978 = mul i64 %v1977, 4
  %v1979 = getelementptr inbounds float, ptr %v26, i64 %v1978
  %v1980 = icmp ult i64 4, 8
  %v1981 = select i1 %v1980, i64 4, i64 8
  %v1982 = trunc i64 %v1981 to i32
  %v1983 = insertelement <8 x i32> poison, i32 %v1982, i64 0
  %v1984 = shufflevector <8 x i32> %v1983, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1985 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1984
  %v1986 = add i64 0, 0
  %v1987 = getelementptr inbounds float, ptr %v1971, i64 %v1986
  %v1988 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1987, <8 x i1> %v1985, <8 x float> zeroinitializer)
  %v1989 = add i64 0, 0
  %v1990 = getelementptr inbounds float, ptr %v1973, i64 %v1989
  %v1991 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1990, <8 x i1> %v1985, <8 x float> zeroinitializer)
  %v1992 = fadd <8 x float> %v1988, %v1991
  %v1993 = add i64 0, 0
  %v1994 = getelementptr inbounds float, ptr %v1979, i64 %v1993
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1992, ptr align 4 %v1994, <8 x i1> %v1985)
  %v1995 = add nsw i64 %v1964, 1
  br label %b287
b289:
  %v1996 = add i64 %v7, 0
  %v1997 = sdiv i64 %v1996, 1
  %v1998 = add i64 %v2, 1
  %v1999 = mul i64 %v1997, %v2
  %v2000 = sdiv i64 %v1999, %v3
  %v2001 = mul i64 %v2000, 1
  %v2002 = icmp slt i64 %v2001, %v7
  %v2003 = select i1 %v2002, i64 %v2001, i64 %v7
  %v2004 = mul i64 %v1997, %v1998
  %v2005 = sdiv i64 %v2004, %v3
  %v2006 = mul i64 %v2005, 1
  %v2007 = icmp slt i64 %v2006, %v7
  %v2008 = select i1 %v2007, i64 %v2006, i64 %v7
  br label %b290
b290:
  %v2009 = phi i64 [ %v2003, %b289 ], [ %v2062, %b295 ]
  %v2010 = icmp slt i64 %v2009, %v2008
  br i1 %v2010, label %b291, label %b292
b291:
  br label %b293
b293:
  %v2011 = phi i64 [ 0, %b291 ], [ %v2061, %b298 ]
  %v2012 = icmp slt i64 %v2011, 4
  br i1 %v2012, label %b294, label %b295
b294:
  %v2013 = icmp ult i64 4, 8
  %v2014 = select i1 %v2013, i64 4, i64 8
  %v2015 = trunc i64 %v2014 to i32
  %v2016 = insertelement <8 x i32> poison, i32 %v2015, i64 0
  %v2017 = shufflevector <8 x i32> %v2016, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2018 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2017
  br label %b296
b296:
  %v2019 = phi i64 [ 0, %b294 ], [ %v2054, %b297 ]
  %v2020 = phi <8 x float> [ splat (float 0x0000000000000000), %b294 ], [ %v2053, %b297 ]
  %v2021 = icmp slt i64 %v2019, 4
  br i1 %v2021, label %b297, label %b298
b297:
  %v2022 = mul i64 %v2011, 4
  %v2023 = add i64 0, %v2022
  %v2024 = add i64 %v2023, %v2019
  %v2025 = getelementptr inbounds float, ptr %v62, i64 %v2024
  %v2026 = load float, ptr %v2025, align 4
  %v2027 = add i64 %v690, 0
  %v2028 = and i64 %v2027, %v196
  %v2029 = mul i64 %v2028, %v7
  %v2030 = add i64 %v2029, %v2009
  %v2031 = mul i64 %v2030, 16
  %v2032 = getelementptr inbounds float, ptr %v78, i64 %v2031
  %v2033 = mul i64 %v2011, 4
  %v2034 = add i64 0, %v2033
  %v2035 = add i64 %v2034, %v2019
  %v2036 = getelementptr inbounds float, ptr %v2032, i64 %v2035
  %v2037 = load float, ptr %v2036, align 4
  %v2038 = fsub float %v2026, %v2037
  %v2039 = add i64 %v690, 0
  %v2040 = and i64 %v2039, %v200
  %v2041 = mul i64 %v2040, %v7
  %v2042 = add i64 %v2041, %v2009
  %v2043 = mul i64 %v2042, 16
  %v2044 = getelementptr inbounds float, ptr %v82, i64 %v2043
  %v2045 = add i64 0, 0
  %v2046 = mul i64 %v2019, 4
  %v2047 = add i64 %v2045, %v2046
  %v2048 = getelementptr inbounds float, ptr %v2044, i64 %v2047
  %v2049 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2048, <8 x i1> %v2018, <8 x float> zeroinitializer)
  %v2050 = insertelement <8 x float> poison, float %v2038, i64 0
  %v2051 = shufflevector <8 x float> %v2050, <8 x float> poison, <8 x i32> zeroinitializer
  %v2052 = fmul <8 x float> %v2051, %v2049
  %v2053 = fadd <8 x float> %v2020, %v2052
  %v2054 = add nsw i64 %v2019, 1
  br label %b296
b298:
  %v2055 = mul i64 %v2009, 16
  %v2056 = getelementptr inbounds float, ptr %v102, i64 %v2055
  %v2057 = mul i64 %v2011, 4
  %v2058 = add i64 0, %v2057
  %v2059 = add i64 %v2058, 0
  %v2060 = getelementptr inbounds float, ptr %v2056, i64 %v2059
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2020, ptr align 4 %v2060, <8 x i1> %v2018)
  %v2061 = add nsw i64 %v2011, 1
  br label %b293
b295:
  %v2062 = add nsw i64 %v2009, 1
  br label %b290
b292:
  %v2063 = add i64 %v7, 0
  %v2064 = sdiv i64 %v2063, 1
  %v2065 = add i64 %v2, 1
  %v2066 = mul i64 %v2064, %v2
  %v2067 = sdiv i64 %v2066, %v3
  %v2068 = mul i64 %v2067, 1
  %v2069 = icmp slt i64 %v2068, %v7
  %v2070 = select i1 %v2069, i64 %v2068, i64 %v7
  %v2071 = mul i64 %v2064, %v2065
  %v2072 = sdiv i64 %v2071, %v3
  %v2073 = mul i64 %v2072, 1
  %v2074 = icmp slt i64 %v2073, %v7
  %v2075 = select i1 %v2074, i64 %v2073, i64 %v7
  br label %b299
b299:
  %v2076 = phi i64 [ %v2070, %b292 ], [ %v2119, %b304 ]
  %v2077 = icmp slt i64 %v2076, %v2075
  br i1 %v2077, label %b300, label %b301
b300:
  br label %b302
b302:
  %v2078 = phi i64 [ 0, %b300 ], [ %v2118, %b307 ]
  %v2079 = icmp slt i64 %v2078, 4
  br i1 %v2079, label %b303, label %b304
b303:
  %v2080 = icmp ult i64 4, 8
  %v2081 = select i1 %v2080, i64 4, i64 8
  %v2082 = trunc i64 %v2081 to i32
  %v2083 = insertelement <8 x i32> poison, i32 %v2082, i64 0
  %v2084 = shufflevector <8 x i32> %v2083, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2085 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2084
  br label %b305
b305:
  %v2086 = phi i64 [ 0, %b303 ], [ %v2111, %b306 ]
  %v2087 = phi <8 x float> [ splat (float 0x0000000000000000), %b303 ], [ %v2110, %b306 ]
  %v2088 = icmp slt i64 %v2086, 2
  br i1 %v2088, label %b306, label %b307
b306:
  %v2089 = mul i64 %v2076, 8
  %v2090 = getelementptr inbounds float, ptr %v86, i64 %v2089
  %v2091 = mul i64 %v2078, 2
  %v2092 = add i64 0, %v2091
  %v2093 = add i64 %v2092, %v2086
  %v2094 = getelementptr inbounds float, ptr %v2090, i64 %v2093
  %v2095 = load float, ptr %v2094, align 4
  %v2096 = add i64 %v690, 0
  %v2097 = and i64 %v2096, %v186
  %v2098 = mul i64 %v2097, %v7
  %v2099 = add i64 %v2098, %v2076
  %v2100 = mul i64 %v2099, 8
  %v2101 = getelementptr inbounds float, ptr %v52, i64 %v2100
  %v2102 = add i64 0, 0
  %v2103 = mul i64 %v2086, 4
  %v2104 = add i64 %v2102, %v2103
  %v2105 = getelementptr inbounds float, ptr %v2101, i64 %v2104
  %v2106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2105, <8 x i1> %v2085, <8 x float> zeroinitializer)
  %v2107 = insertelement <8 x float> poison, float %v2095, i64 0
  %v2108 = shufflevector <8 x float> %v2107, <8 x float> poison, <8 x i32> zeroinitializer
  %v2109 = fmul <8 x float> %v2108, %v2106
  %v2110 = fadd <8 x float> %v2087, %v2109
  %v2111 = add nsw i64 %v2086, 1
  br label %b305
b307:
  %v2112 = mul i64 %v2076, 16
  %v2113 = getelementptr inbounds float, ptr %v104, i64 %v2112
  %v2114 = mul i64 %v2078, 4
  %v2115 = add i64 0, %v2114
  %v2116 = add i64 %v2115, 0
  %v2117 = getelementptr inbounds float, ptr %v2113, i64 %v2116
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2087, ptr align 4 %v2117, <8 x i1> %v2085)
  %v2118 = add nsw i64 %v2078, 1
  br label %b302
b304:
  %v2119 = add nsw i64 %v2076, 1
  br label %b299
b301:
  %v2120 = add i64 %v7, 0
  %v2121 = sdiv i64 %v2120, 1
  %v2122 = add i64 %v2, 1
  %v2123 = mul i64 %v2121, %v2
  %v2124 = sdiv i64 %v2123, %v3
  %v2125 = mul i64 %v2124, 1
  %v2126 = icmp slt i64 %v2125, %v7
  %v2127 = select i1 %v2126, i64 %v2125, i64 %v7
  %v2128 = mul i64 %v2121, %v2122
  %v2129 = sdiv i64 %v2128, %v3
  %v2130 = mul i64 %v2129, 1
  %v2131 = icmp slt i64 %v2130, %v7
  %v2132 = select i1 %v2131, i64 %v2130, i64 %v7
  br label %b308
b308:
  %v2133 = phi i64 [ %v2127, %b301 ], [ %v2162, %b313 ]
  %v2134 = icmp slt i64 %v2133, %v2132
  br i1 %v2134, label %b309, label %b310
b309:
  br label %b311
b311:
  %v2135 = phi i64 [ 0, %b309 ], [ %v2161, %b312 ]
  %v2136 = icmp slt i64 %v2135, 2
  br i1 %v2136, label %b312, label %b313
b312:
  %v2137 = mul i64 %v2133, 8
  %v2138 = getelementptr inbounds float, ptr %v86, i64 %v2137
  %v2139 = add i64 %v690, 0
  %v2140 = and i64 %v2139, %v208
  %v2141 = mul i64 %v2140, %v7
  %v2142 = add i64 %v2141, %v2133
  %v2143 = mul i64 %v2142, 8
  %v2144 = getelementptr inbounds float, ptr %v106, i64 %v2143
  %v2145 = icmp ult i64 4, 8
  %v2146 = select i1 %v2145, i64 4, i64 8
  %v2147 = trunc i64 %v2146 to i32
  %v2148 = insertelement <8 x i32> poison, i32 %v2147, i64 0
  %v2149 = shufflevector <8 x i32> %v2148, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2150 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2149
  %v2151 = add i64 0, %v2135
  %v2152 = mul i64 0, 2
  %v2153 = add i64 %v2151, %v2152
  %v2154 = getelementptr inbounds float, ptr %v2138, i64 %v2153
  %v2155 = getelementptr float, ptr %v2154, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v2156 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2155, <8 x i1> %v2150, <8 x float> zeroinitializer)
  %v2157 = mul i64 %v2135, 4
  %v2158 = add i64 0, %v2157
  %v2159 = add i64 %v2158, 0
  %v2160 = getelementptr inbounds float, ptr %v2144, i64 %v2159
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2156, ptr align 4 %v2160, <8 x i1> %v2150)
  %v2161 = add nsw i64 %v2135, 1
  br label %b311
b313:
  %v2162 = add nsw i64 %v2133, 1
  br label %b308
b310:
  %v2163 = add i64 %v7, 0
  %v2164 = sdiv i64 %v2163, 1
  %v2165 = add i64 %v2, 1
  %v2166 = mul i64 %v2164, %v2
  %v2167 = sdiv i64 %v2166, %v3
  %v2168 = mul i64 %v2167, 1
  %v2169 = icmp slt i64 %v2168, %v7
  %v2170 = select i1 %v2169, i64 %v2168, i64 %v7
  %v2171 = mul i64 %v2164, %v2165
  %v2172 = sdiv i64 %v2171, %v3
  %v2173 = mul i64 %v2172, 1
  %v2174 = icmp slt i64 %v2173, %v7
  %v2175 = select i1 %v2174, i64 %v2173, i64 %v7
  br label %b314
b314:
  %v2176 = phi i64 [ %v2170, %b310 ], [ %v2216, %b319 ]
  %v2177 = icmp slt i64 %v2176, %v2175
  br i1 %v2177, label %b315, label %b316
b315:
  br label %b317
b317:
  %v2178 = phi i64 [ 0, %b315 ], [ %v2215, %b318 ]
  %v2179 = icmp slt i64 %v2178, 4
  br i1 %v2179, label %b318, label %b319
b318:
  %v2180 = add i64 %v690, 0
  %v2181 = and i64 %v2180, %v196
  %v2182 = mul i64 %v2181, %v7
  %v2183 = add i64 %v2182, %v2176
  %v2184 = mul i64 %v2183, 16
  %v2185 = getelementptr inbounds float, ptr %v78, i64 %v2184
  %v2186 = add i64 %v690, 0
  %v2187 = and i64 %v2186, %v210
  %v2188 = mul i64 %v2187, %v7
  %v2189 = add i64 %v2188, %v2176
  %v2190 = mul i64 %v2189, 16
  %v2191 = getelementptr inbounds float, ptr %v108, i64 %v2190
  %v2192 = icmp ult i64 4, 8
  %v2193 = select i1 %v2192, i64 4, i64 8
  %v2194 = trunc i64 %v2193 to i32
  %v2195 = insertelement <8 x i32> poison, i32 %v2194, i64 0
  %v2196 = shufflevector <8 x i32> %v2195, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2197 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2196
  %v2198 = add i64 0, %v2178
  %v2199 = mul i64 0, 4
  %v2200 = add i64 %v2198, %v2199
  %v2201 = getelementptr inbounds float, ptr %v62, i64 %v2200
  %v2202 = getelementptr float, ptr %v2201, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2203 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2202, <8 x i1> %v2197, <8 x float> zeroinitializer)
  %v2204 = add i64 0, %v2178
  %v2205 = mul i64 0, 4
  %v2206 = add i64 %v2204, %v2205
  %v2207 = getelementptr inbounds float, ptr %v2185, i64 %v2206
  %v2208 = getelementptr float, ptr %v2207, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2209 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2208, <8 x i1> %v2197, <8 x float> zeroinitializer)
  %v2210 = fsub <8 x float> %v2203, %v2209
  %v2211 = mul i64 %v2178, 4
  %v2212 = add i64 0, %v2211
  %v2213 = add i64 %v2212, 0
  %v2214 = getelementptr inbounds float, ptr %v2191, i64 %v2213
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2210, ptr align 4 %v2214, <8 x i1> %v2197)
  %v2215 = add nsw i64 %v2178, 1
  br label %b317
b319:
  %v2216 = add nsw i64 %v2176, 1
  br label %b314
b316:
  %v2217 = add i64 %v7, 0
  %v2218 = sdiv i64 %v2217, 1
  %v2219 = add i64 %v2, 1
  %v2220 = mul i64 %v2218, %v2
  %v2221 = sdiv i64 %v2220, %v3
  %v2222 = mul i64 %v2221, 1
  %v2223 = icmp slt i64 %v2222, %v7
  %v2224 = select i1 %v2223, i64 %v2222, i64 %v7
  %v2225 = mul i64 %v2218, %v2219
  %v2226 = sdiv i64 %v2225, %v3
  %v2227 = mul i64 %v2226, 1
  %v2228 = icmp slt i64 %v2227, %v7
  %v2229 = select i1 %v2228, i64 %v2227, i64 %v7
  br label %b320
b320:
  %v2230 = phi i64 [ %v2224, %b316 ], [ %v2275, %b325 ]
  %v2231 = icmp slt i64 %v2230, %v2229
  br i1 %v2231, label %b321, label %b322
b321:
  br label %b323
b323:
  %v2232 = phi i64 [ 0, %b321 ], [ %v2274, %b328 ]
  %v2233 = icmp slt i64 %v2232, 4
  br i1 %v2233, label %b324, label %b325
b324:
  br label %b326
b326:
  %v2234 = phi i64 [ 0, %b324 ], [ %v2273, %b331 ]
  %v2235 = icmp slt i64 %v2234, 4
  br i1 %v2235, label %b327, label %b328
b327:
  br label %b329
b329:
  %v2236 = phi i64 [ 0, %b327 ], [ %v2265, %b330 ]
  %v2237 = phi float [ 0x0000000000000000, %b327 ], [ %v2264, %b330 ]
  %v2238 = icmp slt i64 %v2236, 4
  br i1 %v2238, label %b330, label %b331
b330:
  %v2239 = mul i64 %v2230, 16
  %v2240 = getelementptr inbounds float, ptr %v102, i64 %v2239
  %v2241 = add i64 %v690, 0
  %v2242 = and i64 %v2241, %v196
  %v2243 = mul i64 %v2242, %v7
  %v2244 = add i64 %v2243, %v2230
  %v2245 = mul i64 %v2244, 16
  %v2246 = getelementptr inbounds float, ptr %v78, i64 %v2245
  %v2247 = mul i64 %v2232, 4
  %v2248 = add i64 0, %v2247
  %v2249 = add i64 %v2248, %v2236
  %v2250 = getelementptr inbounds float, ptr %v2240, i64 %v2249
  %v2251 = load float, ptr %v2250, align 4
  %v2252 = mul i64 %v2234, 4
  %v2253 = add i64 0, %v2252
  %v2254 = add i64 %v2253, %v2236
  %v2255 = getelementptr inbounds float, ptr %v62, i64 %v2254
  %v2256 = load float, ptr %v2255, align 4
  %v2257 = mul i64 %v2234, 4
  %v2258 = add i64 0, %v2257
  %v2259 = add i64 %v2258, %v2236
  %v2260 = getelementptr inbounds float, ptr %v2246, i64 %v2259
  %v2261 = load float, ptr %v2260, align 4
  %v2262 = fsub float %v2256, %v2261
  %v2263 = fmul float %v2251, %v2262
  %v2264 = fadd float %v2237, %v2263
  %v2265 = add nsw i64 %v2236, 1
  br label %b329
b331:
  %v2266 = fadd float %v2237, 0x0000000000000000
  %v2267 = mul i64 %v2230, 16
  %v2268 = getelementptr inbounds float, ptr %v110, i64 %v2267
  %v2269 = mul i64 %v2232, 4
  %v2270 = add i64 0, %v2269
  %v2271 = add i64 %v2270, %v2234
  %v2272 = getelementptr inbounds float, ptr %v2268, i64 %v2271
  store float %v2266, ptr %v2272, align 4
  %v2273 = add nsw i64 %v2234, 1
  br label %b326
b328:
  %v2274 = add nsw i64 %v2232, 1
  br label %b323
b325:
  %v2275 = add nsw i64 %v2230, 1
  br label %b320
b322:
  %v2276 = add i64 %v7, 0
  %v2277 = sdiv i64 %v2276, 1
  %v2278 = add i64 %v2, 1
  %v2279 = mul i64 %v2277, %v2
  %v2280 = sdiv i64 %v2279, %v3
  %v2281 = mul i64 %v2280, 1
  %v2282 = icmp slt i64 %v2281, %v7
  %v2283 = select i1 %v2282, i64 %v2281, i64 %v7
  %v2284 = mul i64 %v2277, %v2278
  %v2285 = sdiv i64 %v2284, %v3
  %v2286 = mul i64 %v2285, 1
  %v2287 = icmp slt i64 %v2286, %v7
  %v2288 = select i1 %v2287, i64 %v2286, i64 %v7
  br label %b332
b332:
  %v2289 = phi i64 [ %v2283, %b322 ], [ %v2318, %b337 ]
  %v2290 = icmp slt i64 %v2289, %v2288
  br i1 %v2290, label %b333, label %b334
b333:
  br label %b335
b335:
  %v2291 = phi i64 [ 0, %b333 ], [ %v2317, %b336 ]
  %v2292 = icmp slt i64 %v2291, 4
  br i1 %v2292, label %b336, label %b337
b336:
  %v2293 = mul i64 %v2289, 16
  %v2294 = getelementptr inbounds float, ptr %v102, i64 %v2293
  %v2295 = add i64 %v690, 0
  %v2296 = and i64 %v2295, %v212
  %v2297 = mul i64 %v2296, %v7
  %v2298 = add i64 %v2297, %v2289
  %v2299 = mul i64 %v2298, 16
  %v2300 = getelementptr inbounds float, ptr %v112, i64 %v2299
  %v2301 = icmp ult i64 4, 8
  %v2302 = select i1 %v2301, i64 4, i64 8
  %v2303 = trunc i64 %v2302 to i32
  %v2304 = insertelement <8 x i32> poison, i32 %v2303, i64 0
  %v2305 = shufflevector <8 x i32> %v2304, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2306 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2305
  %v2307 = add i64 0, %v2291
  %v2308 = mul i64 0, 4
  %v2309 = add i64 %v2307, %v2308
  %v2310 = getelementptr inbounds float, ptr %v2294, i64 %v2309
  %v2311 = getelementptr float, ptr %v2310, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2312 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2311, <8 x i1> %v2306, <8 x float> zeroinitializer)
  %v2313 = mul i64 %v2291, 4
  %v2314 = add i64 0, %v2313
  %v2315 = add i64 %v2314, 0
  %v2316 = getelementptr inbounds float, ptr %v2300, i64 %v2315
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2312, ptr align 4 %v2316, <8 x i1> %v2306)
  %v2317 = add nsw i64 %v2291, 1
  br label %b335
b337:
  %v2318 = add nsw i64 %v2289, 1
  br label %b332
b334:
  %v2319 = add i64 %v7, 0
  %v2320 = sdiv i64 %v2319, 1
  %v2321 = add i64 %v2, 1
  %v2322 = mul i64 %v2320, %v2
  %v2323 = sdiv i64 %v2322, %v3
  %v2324 = mul i64 %v2323, 1
  %v2325 = icmp slt i64 %v2324, %v7
  %v2326 = select i1 %v2325, i64 %v2324, i64 %v7
  %v2327 = mul i64 %v2320, %v2321
  %v2328 = sdiv i64 %v2327, %v3
  %v2329 = mul i64 %v2328, 1
  %v2330 = icmp slt i64 %v2329, %v7
  %v2331 = select i1 %v2330, i64 %v2329, i64 %v7
  br label %b338
b338:
  %v2332 = phi i64 [ %v2326, %b334 ], [ %v2356, %b343 ]
  %v2333 = icmp slt i64 %v2332, %v2331
  br i1 %v2333, label %b339, label %b340
b339:
  %v2334 = mul i64 %v2332, 16
  %v2335 = getelementptr inbounds float, ptr %v110, i64 %v2334
  %v2336 = mul i64 %v2332, 16
  %v2337 = getelementptr inbounds float, ptr %v104, i64 %v2336
  %v2338 = add i64 %v690, 1
  %v2339 = and i64 %v2338, %v180
  %v2340 = mul i64 %v2339, %v7
  %v2341 = add i64 %v2340, %v2332
  %v2342 = mul i64 %v2341, 16
  %v2343 = getelementptr inbounds float, ptr %v28, i64 %v2342
  br label %b341
b341:
  %v2344 = phi i64 [ 0, %b339 ], [ %v2355, %b342 ]
  %v2345 = icmp slt i64 %v2344, 16
  br i1 %v2345, label %b342, label %b343
b342:
  %v2346 = add i64 0, %v2344
  %v2347 = getelementptr inbounds float, ptr %v2335, i64 %v2346
  %v2348 = load <8 x float>, ptr %v2347, align 4
  %v2349 = add i64 0, %v2344
  %v2350 = getelementptr inbounds float, ptr %v2337, i64 %v2349
  %v2351 = load <8 x float>, ptr %v2350, align 4
  %v2352 = fadd <8 x float> %v2348, %v2351
  %v2353 = add i64 0, %v2344
  %v2354 = getelementptr inbounds float, ptr %v2343, i64 %v2353
  store <8 x float> %v2352, ptr %v2354, align 4
  %v2355 = add nsw i64 %v2344, 8
  br label %b341
b343:
  %v2356 = add nsw i64 %v2332, 1
  br label %b338
b340:
  %v2357 = add nsw i64 %v690, 1
  br label %b116
b118:
  %v2358 = icmp sgt i64 %v3, 1
  br i1 %v2358, label %b344, label %b345
b344:
  %v2359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2360 = atomicrmw add ptr %v2359, i64 1 acq_rel
  %v2361 = load i64, ptr %v233, align 8
  %v2362 = add i64 %v2361, 1
  store i64 %v2362, ptr %v233, align 8
  %v2363 = mul i64 %v3, %v2362
  br label %b346
b346:
  %v2364 = load atomic i64, ptr %v2359 acquire, align 8
  %v2365 = icmp slt i64 %v2364, %v2363
  br i1 %v2365, label %b347, label %b348
b347:
  %v2366 = call i32 @sched_yield()
  br label %b346
b348:
  br label %b345
b345:
  %v2367 = add nsw i64 %v593, %v592
  br label %b89
b91:
  ret void
}
define internal void @pack(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v18 = shufflevector <8 x i64> %v17, <8 x i64> poison, <8 x i32> zeroinitializer
  %v19 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v18
  %v20 = getelementptr float, ptr %v16, <8 x i64> %v19
  %v21 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v20, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v22 = mul i64 %v13, %v6
  %v23 = getelementptr inbounds float, ptr %v5, i64 %v22
  store <8 x float> %v21, ptr %v23, align 4
  %v24 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #2 {
entry:
  %v11 = alloca i32, i64 1, align 4
  %v13 = alloca i32, i64 1, align 4
  %v15 = alloca i32, i64 1, align 4
  %v17 = alloca i32, i64 1, align 4
  %v19 = alloca i32, i64 1, align 4
  %v21 = alloca i32, i64 1, align 4
  %v23 = alloca i8, i64 1, align 1
  %v26 = alloca i8, i64 1, align 1
  %v29 = alloca float, i64 1, align 4
  %v30 = alloca float, i64 1, align 4
  %v12 = trunc i64 %v2 to i32
  store i32 %v12, ptr %v11, align 4
  %v14 = trunc i64 %v3 to i32
  store i32 %v14, ptr %v13, align 4
  %v16 = trunc i64 %v4 to i32
  store i32 %v16, ptr %v15, align 4
  %v18 = trunc i64 %v6 to i32
  store i32 %v18, ptr %v17, align 4
  %v20 = trunc i64 %v8 to i32
  store i32 %v20, ptr %v19, align 4
  %v22 = trunc i64 %v10 to i32
  store i32 %v22, ptr %v21, align 4
  %v24 = icmp ne i64 %v0, 0
  %v25 = select i1 %v24, i8 84, i8 78
  store i8 %v25, ptr %v23, align 1
  %v27 = icmp ne i64 %v1, 0
  %v28 = select i1 %v27, i8 84, i8 78
  store i8 %v28, ptr %v26, align 1
  store float 0x3FF0000000000000, ptr %v29, align 4
  store float 0x0000000000000000, ptr %v30, align 4
  call void @blas_sgemm(ptr %v23, ptr %v26, ptr %v11, ptr %v13, ptr %v15, ptr %v29, ptr %v5, ptr %v17, ptr %v7, ptr %v19, ptr %v30, ptr %v9, ptr %v21)
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v233 = alloca i64, i64 1, align 8
  %v854 = alloca float, i64 64, align 4
  %v989 = alloca float, i64 64, align 4
  %v2148 = alloca float, i64 64, align 4
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
  %v171 = getelementptr inbounds i64, ptr %v1, i64 6
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 7
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 13
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 14
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 15
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 18
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 19
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 27
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 28
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 30
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 38
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 39
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 40
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 41
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 42
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 43
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 46
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 47
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 54
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 55
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 57
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 58
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 62
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 65
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 66
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 67
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 68
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 73
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 74
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 75
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 76
  %v232 = load i64, ptr %v231, align 8
  store i64 0, ptr %v233, align 8
  %v234 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v235 = load ptr, ptr %v234, align 4
  %v236 = mul i64 %v2, 13824
  %v237 = add i64 %v236, 80
  %v238 = getelementptr inbounds float, ptr %v235, i64 %v237
  %v239 = getelementptr inbounds float, ptr %v235, i64 0
  %v240 = getelementptr inbounds float, ptr %v235, i64 16
  %v241 = getelementptr inbounds i64, ptr %v1, i64 4
  %v242 = load i64, ptr %v241, align 8
  %v243 = icmp eq i64 %v242, 0
  br i1 %v243, label %b0, label %b1
b0:
  %v244 = add i64 1, 0
  %v245 = sdiv i64 %v244, 1
  %v246 = add i64 %v2, 1
  %v247 = mul i64 %v245, %v2
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, 1
  %v251 = select i1 %v250, i64 %v249, i64 1
  %v252 = mul i64 %v245, %v246
  %v253 = sdiv i64 %v252, %v3
  %v254 = mul i64 %v253, 1
  %v255 = icmp slt i64 %v254, 1
  %v256 = select i1 %v255, i64 %v254, i64 1
  %v257 = icmp slt i64 %v256, 1
  %v258 = select i1 %v257, i64 %v256, i64 1
  br label %b2
b2:
  %v259 = phi i64 [ %v251, %b0 ], [ %v273, %b3 ]
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b3, label %b4
b3:
  %v261 = mul i64 %v259, 16
  %v262 = mul i64 %v259, 8
  %v263 = add i64 %v261, 0
  %v264 = add i64 %v262, 0
  %v265 = getelementptr inbounds float, ptr %v239, i64 %v263
  %v266 = sub i64 4, %v264
  %v267 = icmp slt i64 %v266, 0
  %v268 = select i1 %v267, i64 0, i64 %v266
  %v269 = mul i64 %v264, 1
  %v270 = add i64 0, %v269
  %v271 = getelementptr inbounds float, ptr %v20, i64 %v270
  call void @pack_rows(ptr %v271, i64 1, i64 4, i64 2, i64 %v268, ptr %v265, i64 8)
  %v272 = add i64 %v261, 16
  %v273 = add nsw i64 %v259, 1
  br label %b2
b4:
  %v274 = add i64 1, 0
  %v275 = sdiv i64 %v274, 1
  %v276 = add i64 %v2, 1
  %v277 = mul i64 %v275, %v2
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, 1
  %v281 = select i1 %v280, i64 %v279, i64 1
  %v282 = mul i64 %v275, %v276
  %v283 = sdiv i64 %v282, %v3
  %v284 = mul i64 %v283, 1
  %v285 = icmp slt i64 %v284, 1
  %v286 = select i1 %v285, i64 %v284, i64 1
  %v287 = icmp slt i64 %v286, 1
  %v288 = select i1 %v287, i64 %v286, i64 1
  br label %b5
b5:
  %v289 = phi i64 [ %v281, %b4 ], [ %v303, %b6 ]
  %v290 = icmp slt i64 %v289, %v288
  br i1 %v290, label %b6, label %b7
b6:
  %v291 = mul i64 %v289, 32
  %v292 = mul i64 %v289, 8
  %v293 = add i64 %v291, 0
  %v294 = add i64 %v292, 0
  %v295 = getelementptr inbounds float, ptr %v240, i64 %v293
  %v296 = sub i64 4, %v294
  %v297 = icmp slt i64 %v296, 0
  %v298 = select i1 %v297, i64 0, i64 %v296
  %v299 = mul i64 %v294, 1
  %v300 = add i64 0, %v299
  %v301 = getelementptr inbounds float, ptr %v14, i64 %v300
  call void @pack_rows(ptr %v301, i64 1, i64 4, i64 4, i64 %v298, ptr %v295, i64 8)
  %v302 = add i64 %v291, 32
  %v303 = add nsw i64 %v289, 1
  br label %b5
b7:
  br label %b1
b1:
  %v304 = icmp sgt i64 %v3, 1
  br i1 %v304, label %b8, label %b9
b8:
  %v305 = getelementptr inbounds i64, ptr %v1, i64 3
  %v306 = atomicrmw add ptr %v305, i64 1 acq_rel
  %v307 = load i64, ptr %v233, align 8
  %v308 = add i64 %v307, 1
  store i64 %v308, ptr %v233, align 8
  %v309 = mul i64 %v3, %v308
  br label %b10
b10:
  %v310 = load atomic i64, ptr %v305 acquire, align 8
  %v311 = icmp slt i64 %v310, %v309
  br i1 %v311, label %b11, label %b12
b11:
  %v312 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v313 = phi i64 [ 0, %b9 ], [ %v2095, %b248 ]
  %v314 = icmp slt i64 %v313, %v5
  br i1 %v314, label %b14, label %b15
b14:
  %v315 = sub i64 %v5, 1
  %v316 = sub i64 %v315, %v313
  %v317 = add i64 %v7, 0
  %v318 = sdiv i64 %v317, 1
  %v319 = add i64 %v2, 1
  %v320 = mul i64 %v318, %v2
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  %v325 = mul i64 %v318, %v319
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  br label %b16
b16:
  %v330 = phi i64 [ %v324, %b14 ], [ %v377, %b21 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b17, label %b18
b17:
  br label %b19
b19:
  %v332 = phi i64 [ 0, %b17 ], [ %v376, %b24 ]
  %v333 = icmp slt i64 %v332, 4
  br i1 %v333, label %b20, label %b21
b20:
  br label %b22
b22:
  %v334 = phi i64 [ 0, %b20 ], [ %v375, %b27 ]
  %v335 = icmp slt i64 %v334, 2
  br i1 %v335, label %b23, label %b24
b23:
  br label %b25
b25:
  %v336 = phi i64 [ 0, %b23 ], [ %v363, %b26 ]
  %v337 = phi float [ 0x0000000000000000, %b23 ], [ %v362, %b26 ]
  %v338 = icmp slt i64 %v336, 4
  br i1 %v338, label %b26, label %b27
b26:
  %v339 = add i64 %v316, 1
  %v340 = and i64 %v339, 1
  %v341 = mul i64 %v340, %v7
  %v342 = add i64 %v341, %v330
  %v343 = mul i64 %v342, 16
  %v344 = getelementptr inbounds float, ptr %v32, i64 %v343
  %v345 = add i64 %v316, 0
  %v346 = and i64 %v345, %v186
  %v347 = mul i64 %v346, %v7
  %v348 = add i64 %v347, %v330
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v52, i64 %v349
  %v351 = mul i64 %v332, 4
  %v352 = add i64 0, %v351
  %v353 = add i64 %v352, %v336
  %v354 = getelementptr inbounds float, ptr %v344, i64 %v353
  %v355 = load float, ptr %v354, align 4
  %v356 = mul i64 %v334, 4
  %v357 = add i64 0, %v356
  %v358 = add i64 %v357, %v336
  %v359 = getelementptr inbounds float, ptr %v350, i64 %v358
  %v360 = load float, ptr %v359, align 4
  %v361 = fmul float %v355, %v360
  %v362 = fadd float %v337, %v361
  %v363 = add nsw i64 %v336, 1
  br label %b25
b27:
  %v364 = fadd float %v337, 0x0000000000000000
  %v365 = add i64 %v316, 0
  %v366 = and i64 %v365, %v214
  %v367 = mul i64 %v366, %v7
  %v368 = add i64 %v367, %v330
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v114, i64 %v369
  %v371 = mul i64 %v332, 2
  %v372 = add i64 0, %v371
  %v373 = add i64 %v372, %v334
  %v374 = getelementptr inbounds float, ptr %v370, i64 %v373
  store float %v364, ptr %v374, align 4
  %v375 = add nsw i64 %v334, 1
  br label %b22
b24:
  %v376 = add nsw i64 %v332, 1
  br label %b19
b21:
  %v377 = add nsw i64 %v330, 1
  br label %b16
b18:
  %v378 = add i64 %v7, 0
  %v379 = sdiv i64 %v378, 1
  %v380 = add i64 %v2, 1
  %v381 = mul i64 %v379, %v2
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, %v7
  %v385 = select i1 %v384, i64 %v383, i64 %v7
  %v386 = mul i64 %v379, %v380
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, %v7
  %v390 = select i1 %v389, i64 %v388, i64 %v7
  br label %b28
b28:
  %v391 = phi i64 [ %v385, %b18 ], [ %v438, %b33 ]
  %v392 = icmp slt i64 %v391, %v390
  br i1 %v392, label %b29, label %b30
b29:
  br label %b31
b31:
  %v393 = phi i64 [ 0, %b29 ], [ %v437, %b36 ]
  %v394 = icmp slt i64 %v393, 2
  br i1 %v394, label %b32, label %b33
b32:
  %v395 = icmp ult i64 4, 8
  %v396 = select i1 %v395, i64 4, i64 8
  %v397 = trunc i64 %v396 to i32
  %v398 = insertelement <8 x i32> poison, i32 %v397, i64 0
  %v399 = shufflevector <8 x i32> %v398, <8 x i32> poison, <8 x i32> zeroinitializer
  %v400 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v399
  br label %b34
b34:
  %v401 = phi i64 [ 0, %b32 ], [ %v430, %b35 ]
  %v402 = phi <8 x float> [ splat (float 0x0000000000000000), %b32 ], [ %v429, %b35 ]
  %v403 = icmp slt i64 %v401, 4
  br i1 %v403, label %b35, label %b36
b35:
  %v404 = add i64 %v316, 1
  %v405 = and i64 %v404, 1
  %v406 = mul i64 %v405, %v7
  %v407 = add i64 %v406, %v391
  %v408 = mul i64 %v407, 16
  %v409 = getelementptr inbounds float, ptr %v32, i64 %v408
  %v410 = add i64 %v316, 0
  %v411 = and i64 %v410, %v208
  %v412 = mul i64 %v411, %v7
  %v413 = add i64 %v412, %v391
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v106, i64 %v414
  %v416 = mul i64 %v393, 4
  %v417 = add i64 0, %v416
  %v418 = add i64 %v417, %v401
  %v419 = getelementptr inbounds float, ptr %v415, i64 %v418
  %v420 = load float, ptr %v419, align 4
  %v421 = add i64 0, 0
  %v422 = mul i64 %v401, 4
  %v423 = add i64 %v421, %v422
  %v424 = getelementptr inbounds float, ptr %v409, i64 %v423
  %v425 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v424, <8 x i1> %v400, <8 x float> zeroinitializer)
  %v426 = insertelement <8 x float> poison, float %v420, i64 0
  %v427 = shufflevector <8 x float> %v426, <8 x float> poison, <8 x i32> zeroinitializer
  %v428 = fmul <8 x float> %v425, %v427
  %v429 = fadd <8 x float> %v402, %v428
  %v430 = add nsw i64 %v401, 1
  br label %b34
b36:
  %v431 = mul i64 %v391, 8
  %v432 = getelementptr inbounds float, ptr %v116, i64 %v431
  %v433 = mul i64 %v393, 4
  %v434 = add i64 0, %v433
  %v435 = add i64 %v434, 0
  %v436 = getelementptr inbounds float, ptr %v432, i64 %v435
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v402, ptr align 4 %v436, <8 x i1> %v400)
  %v437 = add nsw i64 %v393, 1
  br label %b31
b33:
  %v438 = add nsw i64 %v391, 1
  br label %b28
b30:
  %v439 = add i64 %v7, 0
  %v440 = sdiv i64 %v439, 1
  %v441 = add i64 %v2, 1
  %v442 = mul i64 %v440, %v2
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, %v7
  %v446 = select i1 %v445, i64 %v444, i64 %v7
  %v447 = mul i64 %v440, %v441
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 1
  %v450 = icmp slt i64 %v449, %v7
  %v451 = select i1 %v450, i64 %v449, i64 %v7
  br label %b37
b37:
  %v452 = phi i64 [ %v446, %b30 ], [ %v495, %b42 ]
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b38, label %b39
b38:
  br label %b40
b40:
  %v454 = phi i64 [ 0, %b38 ], [ %v494, %b45 ]
  %v455 = icmp slt i64 %v454, 4
  br i1 %v455, label %b41, label %b42
b41:
  br label %b43
b43:
  %v456 = phi i64 [ 0, %b41 ], [ %v493, %b48 ]
  %v457 = icmp slt i64 %v456, 4
  br i1 %v457, label %b44, label %b45
b44:
  br label %b46
b46:
  %v458 = phi i64 [ 0, %b44 ], [ %v485, %b47 ]
  %v459 = phi float [ 0x0000000000000000, %b44 ], [ %v484, %b47 ]
  %v460 = icmp slt i64 %v458, 4
  br i1 %v460, label %b47, label %b48
b47:
  %v461 = add i64 %v316, 1
  %v462 = and i64 %v461, 1
  %v463 = mul i64 %v462, %v7
  %v464 = add i64 %v463, %v452
  %v465 = mul i64 %v464, 16
  %v466 = getelementptr inbounds float, ptr %v32, i64 %v465
  %v467 = add i64 %v316, 0
  %v468 = and i64 %v467, %v210
  %v469 = mul i64 %v468, %v7
  %v470 = add i64 %v469, %v452
  %v471 = mul i64 %v470, 16
  %v472 = getelementptr inbounds float, ptr %v108, i64 %v471
  %v473 = mul i64 %v454, 4
  %v474 = add i64 0, %v473
  %v475 = add i64 %v474, %v458
  %v476 = getelementptr inbounds float, ptr %v466, i64 %v475
  %v477 = load float, ptr %v476, align 4
  %v478 = mul i64 %v456, 4
  %v479 = add i64 0, %v478
  %v480 = add i64 %v479, %v458
  %v481 = getelementptr inbounds float, ptr %v472, i64 %v480
  %v482 = load float, ptr %v481, align 4
  %v483 = fmul float %v477, %v482
  %v484 = fadd float %v459, %v483
  %v485 = add nsw i64 %v458, 1
  br label %b46
b48:
  %v486 = fadd float %v459, 0x0000000000000000
  %v487 = mul i64 %v452, 16
  %v488 = getelementptr inbounds float, ptr %v118, i64 %v487
  %v489 = mul i64 %v454, 4
  %v490 = add i64 0, %v489
  %v491 = add i64 %v490, %v456
  %v492 = getelementptr inbounds float, ptr %v488, i64 %v491
  store float %v486, ptr %v492, align 4
  %v493 = add nsw i64 %v456, 1
  br label %b43
b45:
  %v494 = add nsw i64 %v454, 1
  br label %b40
b42:
  %v495 = add nsw i64 %v452, 1
  br label %b37
b39:
  %v496 = add i64 %v7, 0
  %v497 = sdiv i64 %v496, 1
  %v498 = add i64 %v2, 1
  %v499 = mul i64 %v497, %v2
  %v500 = sdiv i64 %v499, %v3
  %v501 = mul i64 %v500, 1
  %v502 = icmp slt i64 %v501, %v7
  %v503 = select i1 %v502, i64 %v501, i64 %v7
  %v504 = mul i64 %v497, %v498
  %v505 = sdiv i64 %v504, %v3
  %v506 = mul i64 %v505, 1
  %v507 = icmp slt i64 %v506, %v7
  %v508 = select i1 %v507, i64 %v506, i64 %v7
  br label %b49
b49:
  %v509 = phi i64 [ %v503, %b39 ], [ %v556, %b54 ]
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b50, label %b51
b50:
  br label %b52
b52:
  %v511 = phi i64 [ 0, %b50 ], [ %v555, %b57 ]
  %v512 = icmp slt i64 %v511, 4
  br i1 %v512, label %b53, label %b54
b53:
  %v513 = icmp ult i64 4, 8
  %v514 = select i1 %v513, i64 4, i64 8
  %v515 = trunc i64 %v514 to i32
  %v516 = insertelement <8 x i32> poison, i32 %v515, i64 0
  %v517 = shufflevector <8 x i32> %v516, <8 x i32> poison, <8 x i32> zeroinitializer
  %v518 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v517
  br label %b55
b55:
  %v519 = phi i64 [ 0, %b53 ], [ %v548, %b56 ]
  %v520 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v547, %b56 ]
  %v521 = icmp slt i64 %v519, 4
  br i1 %v521, label %b56, label %b57
b56:
  %v522 = add i64 %v316, 1
  %v523 = and i64 %v522, 1
  %v524 = mul i64 %v523, %v7
  %v525 = add i64 %v524, %v509
  %v526 = mul i64 %v525, 16
  %v527 = getelementptr inbounds float, ptr %v32, i64 %v526
  %v528 = add i64 %v316, 0
  %v529 = and i64 %v528, %v212
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v509
  %v532 = mul i64 %v531, 16
  %v533 = getelementptr inbounds float, ptr %v112, i64 %v532
  %v534 = mul i64 %v511, 4
  %v535 = add i64 0, %v534
  %v536 = add i64 %v535, %v519
  %v537 = getelementptr inbounds float, ptr %v533, i64 %v536
  %v538 = load float, ptr %v537, align 4
  %v539 = add i64 0, 0
  %v540 = mul i64 %v519, 4
  %v541 = add i64 %v539, %v540
  %v542 = getelementptr inbounds float, ptr %v527, i64 %v541
  %v543 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v542, <8 x i1> %v518, <8 x float> zeroinitializer)
  %v544 = insertelement <8 x float> poison, float %v538, i64 0
  %v545 = shufflevector <8 x float> %v544, <8 x float> poison, <8 x i32> zeroinitializer
  %v546 = fmul <8 x float> %v543, %v545
  %v547 = fadd <8 x float> %v520, %v546
  %v548 = add nsw i64 %v519, 1
  br label %b55
b57:
  %v549 = mul i64 %v509, 16
  %v550 = getelementptr inbounds float, ptr %v120, i64 %v549
  %v551 = mul i64 %v511, 4
  %v552 = add i64 0, %v551
  %v553 = add i64 %v552, 0
  %v554 = getelementptr inbounds float, ptr %v550, i64 %v553
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v520, ptr align 4 %v554, <8 x i1> %v518)
  %v555 = add nsw i64 %v511, 1
  br label %b52
b54:
  %v556 = add nsw i64 %v509, 1
  br label %b49
b51:
  %v557 = add i64 %v7, 0
  %v558 = sdiv i64 %v557, 1
  %v559 = add i64 %v2, 1
  %v560 = mul i64 %v558, %v2
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, %v7
  %v564 = select i1 %v563, i64 %v562, i64 %v7
  %v565 = mul i64 %v558, %v559
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, %v7
  %v569 = select i1 %v568, i64 %v567, i64 %v7
  br label %b58
b58:
  %v570 = phi i64 [ %v564, %b51 ], [ %v620, %b63 ]
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b59, label %b60
b59:
  br label %b61
b61:
  %v572 = phi i64 [ 0, %b59 ], [ %v619, %b66 ]
  %v573 = icmp slt i64 %v572, 2
  br i1 %v573, label %b62, label %b63
b62:
  br label %b64
b64:
  %v574 = phi i64 [ 0, %b62 ], [ %v609, %b65 ]
  %v575 = phi float [ 0x0000000000000000, %b62 ], [ %v608, %b65 ]
  %v576 = icmp slt i64 %v574, 4
  br i1 %v576, label %b65, label %b66
b65:
  %v577 = add i64 %v316, 1
  %v578 = and i64 %v577, 1
  %v579 = mul i64 %v578, %v7
  %v580 = add i64 %v579, %v570
  %v581 = mul i64 %v580, 4
  %v582 = getelementptr inbounds float, ptr %v30, i64 %v581
  %v583 = add i64 %v316, 0
  %v584 = and i64 %v583, %v176
  %v585 = mul i64 %v584, %v7
  %v586 = add i64 %v585, %v570
  %v587 = mul i64 %v586, 4
  %v588 = getelementptr inbounds float, ptr %v24, i64 %v587
  %v589 = add i64 %v316, 0
  %v590 = and i64 %v589, %v186
  %v591 = mul i64 %v590, %v7
  %v592 = add i64 %v591, %v570
  %v593 = mul i64 %v592, 8
  %v594 = getelementptr inbounds float, ptr %v52, i64 %v593
  %v595 = add i64 0, %v574
  %v596 = getelementptr inbounds float, ptr %v582, i64 %v595
  %v597 = load float, ptr %v596, align 4
  %v598 = add i64 0, %v574
  %v599 = getelementptr inbounds float, ptr %v588, i64 %v598
  %v600 = load float, ptr %v599, align 4
  %v601 = fadd float %v597, %v600
  %v602 = mul i64 %v572, 4
  %v603 = add i64 0, %v602
  %v604 = add i64 %v603, %v574
  %v605 = getelementptr inbounds float, ptr %v594, i64 %v604
  %v606 = load float, ptr %v605, align 4
  %v607 = fmul float %v601, %v606
  %v608 = fadd float %v575, %v607
  %v609 = add nsw i64 %v574, 1
  br label %b64
b66:
  %v610 = fadd float %v575, 0x0000000000000000
  %v611 = add i64 %v316, 0
  %v612 = and i64 %v611, %v182
  %v613 = mul i64 %v612, %v7
  %v614 = add i64 %v613, %v570
  %v615 = mul i64 %v614, 2
  %v616 = getelementptr inbounds float, ptr %v34, i64 %v615
  %v617 = add i64 0, %v572
  %v618 = getelementptr inbounds float, ptr %v616, i64 %v617
  store float %v610, ptr %v618, align 4
  %v619 = add nsw i64 %v572, 1
  br label %b61
b63:
  %v620 = add nsw i64 %v570, 1
  br label %b58
b60:
  %v621 = add i64 %v7, 0
  %v622 = sdiv i64 %v621, 1
  %v623 = add i64 %v2, 1
  %v624 = mul i64 %v622, %v2
  %v625 = sdiv i64 %v624, %v3
  %v626 = mul i64 %v625, 1
  %v627 = icmp slt i64 %v626, %v7
  %v628 = select i1 %v627, i64 %v626, i64 %v7
  %v629 = mul i64 %v622, %v623
  %v630 = sdiv i64 %v629, %v3
  %v631 = mul i64 %v630, 1
  %v632 = icmp slt i64 %v631, %v7
  %v633 = select i1 %v632, i64 %v631, i64 %v7
  %v634 = add i64 %v316, 0
  %v635 = and i64 %v634, %v214
  %v636 = mul i64 %v635, %v7
  %v637 = add i64 %v636, %v628
  %v638 = mul i64 %v637, 8
  %v639 = getelementptr inbounds float, ptr %v114, i64 %v638
  %v640 = getelementptr inbounds float, ptr %v639, i64 0
  %v641 = add i64 %v316, 0
  %v642 = and i64 %v641, %v216
  %v643 = mul i64 %v642, %v7
  %v644 = add i64 %v643, %v628
  %v645 = mul i64 %v644, 8
  %v646 = getelementptr inbounds float, ptr %v122, i64 %v645
  %v647 = getelementptr inbounds float, ptr %v646, i64 0
  %v648 = sub i64 %v633, %v628
  %v649 = mul i64 %v648, 4
  %v650 = getelementptr inbounds float, ptr %v22, i64 0
  %v651 = icmp sgt i64 %v649, 0
  br i1 %v651, label %b67, label %b68
b67:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v649, i64 2, ptr %v650, i64 2, ptr %v640, i64 2, ptr %v647, i64 2)
  br label %b68
b68:
  %v652 = add i64 %v7, 0
  %v653 = sdiv i64 %v652, 1
  %v654 = add i64 %v2, 1
  %v655 = mul i64 %v653, %v2
  %v656 = sdiv i64 %v655, %v3
  %v657 = mul i64 %v656, 1
  %v658 = icmp slt i64 %v657, %v7
  %v659 = select i1 %v658, i64 %v657, i64 %v7
  %v660 = mul i64 %v653, %v654
  %v661 = sdiv i64 %v660, %v3
  %v662 = mul i64 %v661, 1
  %v663 = icmp slt i64 %v662, %v7
  %v664 = select i1 %v663, i64 %v662, i64 %v7
  br label %b69
b69:
  %v665 = phi i64 [ %v659, %b68 ], [ %v704, %b74 ]
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b70, label %b71
b70:
  br label %b72
b72:
  %v667 = phi i64 [ 0, %b70 ], [ %v703, %b77 ]
  %v668 = icmp slt i64 %v667, 4
  br i1 %v668, label %b73, label %b74
b73:
  br label %b75
b75:
  %v669 = phi i64 [ 0, %b73 ], [ %v702, %b80 ]
  %v670 = icmp slt i64 %v669, 4
  br i1 %v670, label %b76, label %b77
b76:
  br label %b78
b78:
  %v671 = phi i64 [ 0, %b76 ], [ %v694, %b79 ]
  %v672 = phi float [ 0x0000000000000000, %b76 ], [ %v693, %b79 ]
  %v673 = icmp slt i64 %v671, 4
  br i1 %v673, label %b79, label %b80
b79:
  %v674 = mul i64 %v665, 16
  %v675 = getelementptr inbounds float, ptr %v118, i64 %v674
  %v676 = add i64 %v316, 0
  %v677 = and i64 %v676, %v200
  %v678 = mul i64 %v677, %v7
  %v679 = add i64 %v678, %v665
  %v680 = mul i64 %v679, 16
  %v681 = getelementptr inbounds float, ptr %v82, i64 %v680
  %v682 = mul i64 %v667, 4
  %v683 = add i64 0, %v682
  %v684 = add i64 %v683, %v671
  %v685 = getelementptr inbounds float, ptr %v675, i64 %v684
  %v686 = load float, ptr %v685, align 4
  %v687 = mul i64 %v669, 4
  %v688 = add i64 0, %v687
  %v689 = add i64 %v688, %v671
  %v690 = getelementptr inbounds float, ptr %v681, i64 %v689
  %v691 = load float, ptr %v690, align 4
  %v692 = fmul float %v686, %v691
  %v693 = fadd float %v672, %v692
  %v694 = add nsw i64 %v671, 1
  br label %b78
b80:
  %v695 = fadd float %v672, 0x0000000000000000
  %v696 = mul i64 %v665, 16
  %v697 = getelementptr inbounds float, ptr %v124, i64 %v696
  %v698 = mul i64 %v667, 4
  %v699 = add i64 0, %v698
  %v700 = add i64 %v699, %v669
  %v701 = getelementptr inbounds float, ptr %v697, i64 %v700
  store float %v695, ptr %v701, align 4
  %v702 = add nsw i64 %v669, 1
  br label %b75
b77:
  %v703 = add nsw i64 %v667, 1
  br label %b72
b74:
  %v704 = add nsw i64 %v665, 1
  br label %b69
b71:
  %v705 = add i64 %v7, 0
  %v706 = sdiv i64 %v705, 1
  %v707 = add i64 %v2, 1
  %v708 = mul i64 %v706, %v2
  %v709 = sdiv i64 %v708, %v3
  %v710 = mul i64 %v709, 1
  %v711 = icmp slt i64 %v710, %v7
  %v712 = select i1 %v711, i64 %v710, i64 %v7
  %v713 = mul i64 %v706, %v707
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 1
  %v716 = icmp slt i64 %v715, %v7
  %v717 = select i1 %v716, i64 %v715, i64 %v7
  br label %b81
b81:
  %v718 = phi i64 [ %v712, %b71 ], [ %v761, %b86 ]
  %v719 = icmp slt i64 %v718, %v717
  br i1 %v719, label %b82, label %b83
b82:
  br label %b84
b84:
  %v720 = phi i64 [ 0, %b82 ], [ %v760, %b89 ]
  %v721 = icmp slt i64 %v720, 4
  br i1 %v721, label %b85, label %b86
b85:
  %v722 = icmp ult i64 4, 8
  %v723 = select i1 %v722, i64 4, i64 8
  %v724 = trunc i64 %v723 to i32
  %v725 = insertelement <8 x i32> poison, i32 %v724, i64 0
  %v726 = shufflevector <8 x i32> %v725, <8 x i32> poison, <8 x i32> zeroinitializer
  %v727 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v726
  br label %b87
b87:
  %v728 = phi i64 [ 0, %b85 ], [ %v753, %b88 ]
  %v729 = phi <8 x float> [ splat (float 0x0000000000000000), %b85 ], [ %v752, %b88 ]
  %v730 = icmp slt i64 %v728, 4
  br i1 %v730, label %b88, label %b89
b88:
  %v731 = mul i64 %v718, 16
  %v732 = getelementptr inbounds float, ptr %v118, i64 %v731
  %v733 = add i64 %v316, 0
  %v734 = and i64 %v733, %v210
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v718
  %v737 = mul i64 %v736, 16
  %v738 = getelementptr inbounds float, ptr %v108, i64 %v737
  %v739 = mul i64 %v720, 4
  %v740 = add i64 0, %v739
  %v741 = add i64 %v740, %v728
  %v742 = getelementptr inbounds float, ptr %v738, i64 %v741
  %v743 = load float, ptr %v742, align 4
  %v744 = add i64 0, 0
  %v745 = mul i64 %v728, 4
  %v746 = add i64 %v744, %v745
  %v747 = getelementptr inbounds float, ptr %v732, i64 %v746
  %v748 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v747, <8 x i1> %v727, <8 x float> zeroinitializer)
  %v749 = insertelement <8 x float> poison, float %v743, i64 0
  %v750 = shufflevector <8 x float> %v749, <8 x float> poison, <8 x i32> zeroinitializer
  %v751 = fmul <8 x float> %v748, %v750
  %v752 = fadd <8 x float> %v729, %v751
  %v753 = add nsw i64 %v728, 1
  br label %b87
b89:
  %v754 = mul i64 %v718, 16
  %v755 = getelementptr inbounds float, ptr %v126, i64 %v754
  %v756 = mul i64 %v720, 4
  %v757 = add i64 0, %v756
  %v758 = add i64 %v757, 0
  %v759 = getelementptr inbounds float, ptr %v755, i64 %v758
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v729, ptr align 4 %v759, <8 x i1> %v727)
  %v760 = add nsw i64 %v720, 1
  br label %b84
b86:
  %v761 = add nsw i64 %v718, 1
  br label %b81
b83:
  %v762 = add i64 %v7, 0
  %v763 = sdiv i64 %v762, 1
  %v764 = add i64 %v2, 1
  %v765 = mul i64 %v763, %v2
  %v766 = sdiv i64 %v765, %v3
  %v767 = mul i64 %v766, 1
  %v768 = icmp slt i64 %v767, %v7
  %v769 = select i1 %v768, i64 %v767, i64 %v7
  %v770 = mul i64 %v763, %v764
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 1
  %v773 = icmp slt i64 %v772, %v7
  %v774 = select i1 %v773, i64 %v772, i64 %v7
  br label %b90
b90:
  %v775 = phi i64 [ %v769, %b83 ], [ %v801, %b91 ]
  %v776 = icmp slt i64 %v775, %v774
  br i1 %v776, label %b91, label %b92
b91:
  %v777 = add i64 %v316, 0
  %v778 = and i64 %v777, %v182
  %v779 = mul i64 %v778, %v7
  %v780 = add i64 %v779, %v775
  %v781 = mul i64 %v780, 2
  %v782 = getelementptr inbounds float, ptr %v34, i64 %v781
  %v783 = add i64 %v316, 0
  %v784 = and i64 %v783, %v218
  %v785 = mul i64 %v784, %v7
  %v786 = add i64 %v785, %v775
  %v787 = mul i64 %v786, 2
  %v788 = getelementptr inbounds float, ptr %v128, i64 %v787
  %v789 = icmp ult i64 2, 8
  %v790 = select i1 %v789, i64 2, i64 8
  %v791 = trunc i64 %v790 to i32
  %v792 = insertelement <8 x i32> poison, i32 %v791, i64 0
  %v793 = shufflevector <8 x i32> %v792, <8 x i32> poison, <8 x i32> zeroinitializer
  %v794 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v793
  %v795 = add i64 0, 0
  %v796 = getelementptr inbounds float, ptr %v782, i64 %v795
  %v797 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v796, <8 x i1> %v794, <8 x float> zeroinitializer)
  %v798 = fneg <8 x float> %v797
  %v799 = add i64 0, 0
  %v800 = getelementptr inbounds float, ptr %v788, i64 %v799
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v798, ptr align 4 %v800, <8 x i1> %v794)
  %v801 = add nsw i64 %v775, 1
  br label %b90
b92:
  %v802 = add i64 %v7, 0
  %v803 = sdiv i64 %v802, 1
  %v804 = add i64 %v2, 1
  %v805 = mul i64 %v803, %v2
  %v806 = sdiv i64 %v805, %v3
  %v807 = mul i64 %v806, 1
  %v808 = icmp slt i64 %v807, %v7
  %v809 = select i1 %v808, i64 %v807, i64 %v7
  %v810 = mul i64 %v803, %v804
  %v811 = sdiv i64 %v810, %v3
  %v812 = mul i64 %v811, 1
  %v813 = icmp slt i64 %v812, %v7
  %v814 = select i1 %v813, i64 %v812, i64 %v7
  br label %b93
b93:
  %v815 = phi i64 [ %v809, %b92 ], [ %v853, %b98 ]
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b94, label %b95
b94:
  br label %b96
b96:
  %v817 = phi i64 [ 0, %b94 ], [ %v852, %b97 ]
  %v818 = icmp slt i64 %v817, 4
  br i1 %v818, label %b97, label %b98
b97:
  %v819 = mul i64 %v815, 16
  %v820 = getelementptr inbounds float, ptr %v120, i64 %v819
  %v821 = mul i64 %v815, 16
  %v822 = getelementptr inbounds float, ptr %v124, i64 %v821
  %v823 = add i64 %v316, 0
  %v824 = and i64 %v823, %v220
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v815
  %v827 = mul i64 %v826, 16
  %v828 = getelementptr inbounds float, ptr %v130, i64 %v827
  %v829 = icmp ult i64 4, 8
  %v830 = select i1 %v829, i64 4, i64 8
  %v831 = trunc i64 %v830 to i32
  %v832 = insertelement <8 x i32> poison, i32 %v831, i64 0
  %v833 = shufflevector <8 x i32> %v832, <8 x i32> poison, <8 x i32> zeroinitializer
  %v834 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v833
  %v835 = add i64 0, %v817
  %v836 = mul i64 0, 4
  %v837 = add i64 %v835, %v836
  %v838 = getelementptr inbounds float, ptr %v820, i64 %v837
  %v839 = getelementptr float, ptr %v838, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v840 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v839, <8 x i1> %v834, <8 x float> zeroinitializer)
  %v841 = mul i64 %v817, 4
  %v842 = add i64 0, %v841
  %v843 = add i64 %v842, 0
  %v844 = getelementptr inbounds float, ptr %v822, i64 %v843
  %v845 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v844, <8 x i1> %v834, <8 x float> zeroinitializer)
  %v846 = fadd <8 x float> %v840, %v845
  %v847 = fneg <8 x float> %v846
  %v848 = mul i64 %v817, 4
  %v849 = add i64 0, %v848
  %v850 = add i64 %v849, 0
  %v851 = getelementptr inbounds float, ptr %v828, i64 %v850
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v847, ptr align 4 %v851, <8 x i1> %v834)
  %v852 = add nsw i64 %v817, 1
  br label %b96
b98:
  %v853 = add nsw i64 %v815, 1
  br label %b93
b95:
  %v855 = add i64 %v7, 0
  %v856 = sdiv i64 %v855, 1
  %v857 = add i64 %v2, 1
  %v858 = mul i64 %v856, %v2
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, %v7
  %v862 = select i1 %v861, i64 %v860, i64 %v7
  %v863 = mul i64 %v856, %v857
  %v864 = sdiv i64 %v863, %v3
  %v865 = mul i64 %v864, 1
  %v866 = icmp slt i64 %v865, %v7
  %v867 = select i1 %v866, i64 %v865, i64 %v7
  br label %b99
b99:
  %v868 = phi i64 [ %v862, %b95 ], [ %v957, %b104 ]
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b100, label %b101
b100:
  %v870 = add i64 %v868, 96
  %v871 = icmp slt i64 %v870, %v867
  %v872 = select i1 %v871, i64 %v870, i64 %v867
  br label %b102
b102:
  %v873 = phi i64 [ 0, %b100 ], [ %v956, %b107 ]
  %v874 = icmp slt i64 %v873, 1
  br i1 %v874, label %b103, label %b104
b103:
  %v875 = sub i64 %v872, %v868
  %v876 = sub i64 8, 1
  %v877 = add i64 %v875, %v876
  %v878 = sdiv i64 %v877, 8
  br label %b105
b105:
  %v879 = phi i64 [ 0, %b103 ], [ %v955, %b112 ]
  %v880 = icmp slt i64 %v879, %v878
  br i1 %v880, label %b106, label %b107
b106:
  %v881 = mul i64 %v875, %v879
  %v882 = sdiv i64 %v881, %v878
  %v883 = add i64 %v868, %v882
  %v884 = add i64 %v879, 1
  %v885 = mul i64 %v875, %v884
  %v886 = sdiv i64 %v885, %v878
  %v887 = add i64 %v868, %v886
  %v888 = mul i64 %v873, 16
  %v889 = getelementptr inbounds float, ptr %v239, i64 %v888
  %v890 = sub i64 %v887, %v883
  %v891 = add i64 %v316, 0
  %v892 = and i64 %v891, %v218
  %v893 = mul i64 %v892, %v7
  %v894 = add i64 %v893, %v883
  %v895 = mul i64 %v894, 2
  %v896 = getelementptr inbounds float, ptr %v128, i64 %v895
  %v897 = getelementptr inbounds float, ptr %v896, i64 0
  %v898 = sub i64 %v890, 1
  %v899 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v898
  %v900 = load ptr, ptr %v899, align 4
  %v901 = getelementptr inbounds float, ptr %v854, i64 0
  %v902 = icmp sgt i64 %v890, 0
  br i1 %v902, label %b108, label %b109
b108:
  call void %v900(ptr %v897, i64 2, ptr %v889, i64 2, ptr %v901, i64 8, i64 0)
  br label %b109
b109:
  %v903 = add i64 %v888, 16
  br label %b110
b110:
  %v904 = phi i64 [ %v883, %b109 ], [ %v954, %b115 ]
  %v905 = icmp slt i64 %v904, %v887
  br i1 %v905, label %b111, label %b112
b111:
  %v906 = sub i64 %v904, %v883
  %v907 = mul i64 %v906, 8
  %v908 = getelementptr inbounds float, ptr %v854, i64 %v907
  %v909 = add i64 %v316, 1
  %v910 = and i64 %v909, 1
  %v911 = mul i64 %v910, %v7
  %v912 = add i64 %v911, %v904
  %v913 = mul i64 %v912, 4
  %v914 = getelementptr inbounds float, ptr %v30, i64 %v913
  %v915 = add i64 %v316, 0
  %v916 = and i64 %v915, %v176
  %v917 = mul i64 %v916, %v7
  %v918 = add i64 %v917, %v904
  %v919 = mul i64 %v918, 4
  %v920 = getelementptr inbounds float, ptr %v24, i64 %v919
  %v921 = add i64 %v316, 0
  %v922 = and i64 %v921, %v222
  %v923 = mul i64 %v922, %v7
  %v924 = add i64 %v923, %v904
  %v925 = mul i64 %v924, 4
  %v926 = getelementptr inbounds float, ptr %v132, i64 %v925
  br label %b113
b113:
  %v927 = phi i64 [ 0, %b111 ], [ %v953, %b117 ]
  %v928 = icmp slt i64 %v927, 1
  br i1 %v928, label %b114, label %b115
b114:
  %v929 = mul i64 %v873, 1
  %v930 = add i64 %v929, %v927
  %v931 = mul i64 %v930, 8
  %v932 = icmp eq i64 %v931, 0
  br i1 %v932, label %b116, label %b117
b116:
  %v933 = icmp ult i64 4, 8
  %v934 = select i1 %v933, i64 4, i64 8
  %v935 = trunc i64 %v934 to i32
  %v936 = insertelement <8 x i32> poison, i32 %v935, i64 0
  %v937 = shufflevector <8 x i32> %v936, <8 x i32> poison, <8 x i32> zeroinitializer
  %v938 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v937
  %v939 = add i64 0, %v927
  %v940 = mul i64 %v939, 8
  %v941 = getelementptr inbounds float, ptr %v908, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = add i64 0, %v931
  %v944 = getelementptr inbounds float, ptr %v914, i64 %v943
  %v945 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v944, <8 x i1> %v938, <8 x float> zeroinitializer)
  %v946 = add i64 0, %v931
  %v947 = getelementptr inbounds float, ptr %v920, i64 %v946
  %v948 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v947, <8 x i1> %v938, <8 x float> zeroinitializer)
  %v949 = fadd <8 x float> %v945, %v948
  %v950 = fadd <8 x float> %v949, %v942
  %v951 = add i64 0, %v931
  %v952 = getelementptr inbounds float, ptr %v926, i64 %v951
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v950, ptr align 4 %v952, <8 x i1> %v938)
  br label %b117
b117:
  %v953 = add nsw i64 %v927, 1
  br label %b113
b115:
  %v954 = add nsw i64 %v904, 1
  br label %b110
b112:
  %v955 = add nsw i64 %v879, 1
  br label %b105
b107:
  %v956 = add nsw i64 %v873, 1
  br label %b102
b104:
  %v957 = add nsw i64 %v868, 96
  br label %b99
b101:
  %v958 = add i64 %v7, 0
  %v959 = sdiv i64 %v958, 1
  %v960 = add i64 %v2, 1
  %v961 = mul i64 %v959, %v2
  %v962 = sdiv i64 %v961, %v3
  %v963 = mul i64 %v962, 1
  %v964 = icmp slt i64 %v963, %v7
  %v965 = select i1 %v964, i64 %v963, i64 %v7
  %v966 = mul i64 %v959, %v960
  %v967 = sdiv i64 %v966, %v3
  %v968 = mul i64 %v967, 1
  %v969 = icmp slt i64 %v968, %v7
  %v970 = select i1 %v969, i64 %v968, i64 %v7
  %v971 = add i64 %v316, 0
  %v972 = and i64 %v971, %v220
  %v973 = mul i64 %v972, %v7
  %v974 = add i64 %v973, %v965
  %v975 = mul i64 %v974, 16
  %v976 = getelementptr inbounds float, ptr %v130, i64 %v975
  %v977 = getelementptr inbounds float, ptr %v976, i64 0
  %v978 = add i64 %v316, 0
  %v979 = and i64 %v978, %v224
  %v980 = mul i64 %v979, %v7
  %v981 = add i64 %v980, %v965
  %v982 = mul i64 %v981, 8
  %v983 = getelementptr inbounds float, ptr %v134, i64 %v982
  %v984 = getelementptr inbounds float, ptr %v983, i64 0
  %v985 = sub i64 %v970, %v965
  %v986 = mul i64 %v985, 4
  %v987 = getelementptr inbounds float, ptr %v20, i64 0
  %v988 = icmp sgt i64 %v986, 0
  br i1 %v988, label %b118, label %b119
b118:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v986, i64 4, ptr %v987, i64 4, ptr %v977, i64 4, ptr %v984, i64 2)
  br label %b119
b119:
  %v990 = add i64 %v7, 0
  %v991 = sdiv i64 %v990, 1
  %v992 = add i64 %v2, 1
  %v993 = mul i64 %v991, %v2
  %v994 = sdiv i64 %v993, %v3
  %v995 = mul i64 %v994, 1
  %v996 = icmp slt i64 %v995, %v7
  %v997 = select i1 %v996, i64 %v995, i64 %v7
  %v998 = mul i64 %v991, %v992
  %v999 = sdiv i64 %v998, %v3
  %v1000 = mul i64 %v999, 1
  %v1001 = icmp slt i64 %v1000, %v7
  %v1002 = select i1 %v1001, i64 %v1000, i64 %v7
  br label %b120
b120:
  %v1003 = phi i64 [ %v997, %b119 ], [ %v1072, %b125 ]
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b121, label %b122
b121:
  %v1005 = add i64 %v1003, 96
  %v1006 = icmp slt i64 %v1005, %v1002
  %v1007 = select i1 %v1006, i64 %v1005, i64 %v1002
  br label %b123
b123:
  %v1008 = phi i64 [ 0, %b121 ], [ %v1071, %b128 ]
  %v1009 = icmp slt i64 %v1008, 1
  br i1 %v1009, label %b124, label %b125
b124:
  %v1010 = sub i64 %v1007, %v1003
  %v1011 = sub i64 8, 1
  %v1012 = add i64 %v1010, %v1011
  %v1013 = sdiv i64 %v1012, 8
  br label %b126
b126:
  %v1014 = phi i64 [ 0, %b124 ], [ %v1070, %b133 ]
  %v1015 = icmp slt i64 %v1014, %v1013
  br i1 %v1015, label %b127, label %b128
b127:
  %v1016 = mul i64 %v1010, %v1014
  %v1017 = sdiv i64 %v1016, %v1013
  %v1018 = add i64 %v1003, %v1017
  %v1019 = add i64 %v1014, 1
  %v1020 = mul i64 %v1010, %v1019
  %v1021 = sdiv i64 %v1020, %v1013
  %v1022 = add i64 %v1003, %v1021
  %v1023 = mul i64 %v1008, 32
  %v1024 = getelementptr inbounds float, ptr %v240, i64 %v1023
  %v1025 = sub i64 %v1022, %v1018
  %v1026 = add i64 %v316, 0
  %v1027 = and i64 %v1026, %v222
  %v1028 = mul i64 %v1027, %v7
  %v1029 = add i64 %v1028, %v1018
  %v1030 = mul i64 %v1029, 4
  %v1031 = getelementptr inbounds float, ptr %v132, i64 %v1030
  %v1032 = getelementptr inbounds float, ptr %v1031, i64 0
  %v1033 = sub i64 %v1025, 1
  %v1034 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1033
  %v1035 = load ptr, ptr %v1034, align 4
  %v1036 = getelementptr inbounds float, ptr %v989, i64 0
  %v1037 = icmp sgt i64 %v1025, 0
  br i1 %v1037, label %b129, label %b130
b129:
  call void %v1035(ptr %v1032, i64 4, ptr %v1024, i64 4, ptr %v1036, i64 8, i64 0)
  br label %b130
b130:
  %v1038 = add i64 %v1023, 32
  br label %b131
b131:
  %v1039 = phi i64 [ %v1018, %b130 ], [ %v1069, %b136 ]
  %v1040 = icmp slt i64 %v1039, %v1022
  br i1 %v1040, label %b132, label %b133
b132:
  %v1041 = sub i64 %v1039, %v1018
  %v1042 = mul i64 %v1041, 8
  %v1043 = getelementptr inbounds float, ptr %v989, i64 %v1042
  %v1044 = add i64 %v316, 0
  %v1045 = and i64 %v1044, 1
  %v1046 = mul i64 %v1045, %v7
  %v1047 = add i64 %v1046, %v1039
  %v1048 = mul i64 %v1047, 4
  %v1049 = getelementptr inbounds float, ptr %v30, i64 %v1048
  br label %b134
b134:
  %v1050 = phi i64 [ 0, %b132 ], [ %v1068, %b138 ]
  %v1051 = icmp slt i64 %v1050, 1
  br i1 %v1051, label %b135, label %b136
b135:
  %v1052 = mul i64 %v1008, 1
  %v1053 = add i64 %v1052, %v1050
  %v1054 = mul i64 %v1053, 8
  %v1055 = icmp eq i64 %v1054, 0
  br i1 %v1055, label %b137, label %b138
b137:
  %v1056 = icmp ult i64 4, 8
  %v1057 = select i1 %v1056, i64 4, i64 8
  %v1058 = trunc i64 %v1057 to i32
  %v1059 = insertelement <8 x i32> poison, i32 %v1058, i64 0
  %v1060 = shufflevector <8 x i32> %v1059, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1061 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1060
  %v1062 = add i64 0, %v1050
  %v1063 = mul i64 %v1062, 8
  %v1064 = getelementptr inbounds float, ptr %v1043, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = add i64 0, %v1054
  %v1067 = getelementptr inbounds float, ptr %v1049, i64 %v1066
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1065, ptr align 4 %v1067, <8 x i1> %v1061)
  br label %b138
b138:
  %v1068 = add nsw i64 %v1050, 1
  br label %b134
b136:
  %v1069 = add nsw i64 %v1039, 1
  br label %b131
b133:
  %v1070 = add nsw i64 %v1014, 1
  br label %b126
b128:
  %v1071 = add nsw i64 %v1008, 1
  br label %b123
b125:
  %v1072 = add nsw i64 %v1003, 96
  br label %b120
b122:
  %v1073 = add i64 %v7, 0
  %v1074 = sdiv i64 %v1073, 1
  %v1075 = add i64 %v2, 1
  %v1076 = mul i64 %v1074, %v2
  %v1077 = sdiv i64 %v1076, %v3
  %v1078 = mul i64 %v1077, 1
  %v1079 = icmp slt i64 %v1078, %v7
  %v1080 = select i1 %v1079, i64 %v1078, i64 %v7
  %v1081 = mul i64 %v1074, %v1075
  %v1082 = sdiv i64 %v1081, %v3
  %v1083 = mul i64 %v1082, 1
  %v1084 = icmp slt i64 %v1083, %v7
  %v1085 = select i1 %v1084, i64 %v1083, i64 %v7
  br label %b139
b139:
  %v1086 = phi i64 [ %v1080, %b122 ], [ %v1172, %b144 ]
  %v1087 = icmp slt i64 %v1086, %v1085
  br i1 %v1087, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1088 = phi i64 [ 0, %b140 ], [ %v1171, %b143 ]
  %v1089 = icmp slt i64 %v1088, 2
  br i1 %v1089, label %b143, label %b144
b143:
  %v1090 = mul i64 %v1086, 8
  %v1091 = getelementptr inbounds float, ptr %v116, i64 %v1090
  %v1092 = add i64 %v316, 1
  %v1093 = and i64 %v1092, 1
  %v1094 = mul i64 %v1093, %v7
  %v1095 = add i64 %v1094, %v1086
  %v1096 = mul i64 %v1095, 4
  %v1097 = getelementptr inbounds float, ptr %v30, i64 %v1096
  %v1098 = add i64 %v316, 0
  %v1099 = and i64 %v1098, %v176
  %v1100 = mul i64 %v1099, %v7
  %v1101 = add i64 %v1100, %v1086
  %v1102 = mul i64 %v1101, 4
  %v1103 = getelementptr inbounds float, ptr %v24, i64 %v1102
  %v1104 = add i64 %v316, 0
  %v1105 = and i64 %v1104, %v202
  %v1106 = mul i64 %v1105, %v7
  %v1107 = add i64 %v1106, %v1086
  %v1108 = mul i64 %v1107, 2
  %v1109 = getelementptr inbounds float, ptr %v84, i64 %v1108
  %v1110 = add i64 0, %v1088
  %v1111 = getelementptr inbounds float, ptr %v1109, i64 %v1110
  %v1112 = load float, ptr %v1111, align 4
  %v1113 = add i64 %v316, 0
  %v1114 = and i64 %v1113, %v216
  %v1115 = mul i64 %v1114, %v7
  %v1116 = add i64 %v1115, %v1086
  %v1117 = mul i64 %v1116, 8
  %v1118 = getelementptr inbounds float, ptr %v122, i64 %v1117
  %v1119 = add i64 %v316, 0
  %v1120 = and i64 %v1119, %v224
  %v1121 = mul i64 %v1120, %v7
  %v1122 = add i64 %v1121, %v1086
  %v1123 = mul i64 %v1122, 8
  %v1124 = getelementptr inbounds float, ptr %v134, i64 %v1123
  %v1125 = add i64 %v316, 0
  %v1126 = and i64 %v1125, %v188
  %v1127 = mul i64 %v1126, %v7
  %v1128 = add i64 %v1127, %v1086
  %v1129 = mul i64 %v1128, 12
  %v1130 = getelementptr inbounds float, ptr %v54, i64 %v1129
  %v1131 = icmp ult i64 4, 8
  %v1132 = select i1 %v1131, i64 4, i64 8
  %v1133 = trunc i64 %v1132 to i32
  %v1134 = insertelement <8 x i32> poison, i32 %v1133, i64 0
  %v1135 = shufflevector <8 x i32> %v1134, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1136 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1135
  %v1137 = mul i64 %v1088, 4
  %v1138 = add i64 0, %v1137
  %v1139 = add i64 %v1138, 0
  %v1140 = getelementptr inbounds float, ptr %v1091, i64 %v1139
  %v1141 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1140, <8 x i1> %v1136, <8 x float> zeroinitializer)
  %v1142 = add i64 0, 0
  %v1143 = getelementptr inbounds float, ptr %v1097, i64 %v1142
  %v1144 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1143, <8 x i1> %v1136, <8 x float> zeroinitializer)
  %v1145 = add i64 0, 0
  %v1146 = getelementptr inbounds float, ptr %v1103, i64 %v1145
  %v1147 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1146, <8 x i1> %v1136, <8 x float> zeroinitializer)
  %v1148 = fadd <8 x float> %v1144, %v1147
  %v1149 = insertelement <8 x float> poison, float %v1112, i64 0
  %v1150 = shufflevector <8 x float> %v1149, <8 x float> poison, <8 x i32> zeroinitializer
  %v1151 = fmul <8 x float> %v1148, %v1150
  %v1152 = add i64 0, %v1088
  %v1153 = mul i64 0, 2
  %v1154 = add i64 %v1152, %v1153
  %v1155 = getelementptr inbounds float, ptr %v1118, i64 %v1154
  %v1156 = getelementptr float, ptr %v1155, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1157 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1156, <8 x i1> %v1136, <8 x float> zeroinitializer)
  %v1158 = add i64 0, %v1088
  %v1159 = mul i64 0, 2
  %v1160 = add i64 %v1158, %v1159
  %v1161 = getelementptr inbounds float, ptr %v1124, i64 %v1160
  %v1162 = getelementptr float, ptr %v1161, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1163 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1162, <8 x i1> %v1136, <8 x float> zeroinitializer)
  %v1164 = fadd <8 x float> %v1157, %v1163
  %v1165 = fadd <8 x float> %v1151, %v1164
  %v1166 = fadd <8 x float> %v1141, %v1165
  %v1167 = mul i64 %v1088, 6
  %v1168 = add i64 2, %v1167
  %v1169 = add i64 %v1168, 0
  %v1170 = getelementptr inbounds float, ptr %v1130, i64 %v1169
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1166, ptr align 4 %v1170, <8 x i1> %v1136)
  %v1171 = add nsw i64 %v1088, 1
  br label %b142
b144:
  %v1172 = add nsw i64 %v1086, 1
  br label %b139
b141:
  %v1173 = add i64 %v7, 0
  %v1174 = sdiv i64 %v1173, 1
  %v1175 = add i64 %v2, 1
  %v1176 = mul i64 %v1174, %v2
  %v1177 = sdiv i64 %v1176, %v3
  %v1178 = mul i64 %v1177, 1
  %v1179 = icmp slt i64 %v1178, %v7
  %v1180 = select i1 %v1179, i64 %v1178, i64 %v7
  %v1181 = mul i64 %v1174, %v1175
  %v1182 = sdiv i64 %v1181, %v3
  %v1183 = mul i64 %v1182, 1
  %v1184 = icmp slt i64 %v1183, %v7
  %v1185 = select i1 %v1184, i64 %v1183, i64 %v7
  br label %b145
b145:
  %v1186 = phi i64 [ %v1180, %b141 ], [ %v1218, %b150 ]
  %v1187 = icmp slt i64 %v1186, %v1185
  br i1 %v1187, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1188 = phi i64 [ 0, %b146 ], [ %v1217, %b149 ]
  %v1189 = icmp slt i64 %v1188, 2
  br i1 %v1189, label %b149, label %b150
b149:
  %v1190 = add i64 %v316, 0
  %v1191 = and i64 %v1190, %v206
  %v1192 = mul i64 %v1191, %v7
  %v1193 = add i64 %v1192, %v1186
  %v1194 = mul i64 %v1193, 4
  %v1195 = getelementptr inbounds float, ptr %v92, i64 %v1194
  %v1196 = add i64 %v316, 0
  %v1197 = and i64 %v1196, %v188
  %v1198 = mul i64 %v1197, %v7
  %v1199 = add i64 %v1198, %v1186
  %v1200 = mul i64 %v1199, 12
  %v1201 = getelementptr inbounds float, ptr %v54, i64 %v1200
  %v1202 = icmp ult i64 2, 8
  %v1203 = select i1 %v1202, i64 2, i64 8
  %v1204 = trunc i64 %v1203 to i32
  %v1205 = insertelement <8 x i32> poison, i32 %v1204, i64 0
  %v1206 = shufflevector <8 x i32> %v1205, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1207 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1206
  %v1208 = mul i64 %v1188, 2
  %v1209 = add i64 0, %v1208
  %v1210 = add i64 %v1209, 0
  %v1211 = getelementptr inbounds float, ptr %v1195, i64 %v1210
  %v1212 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1211, <8 x i1> %v1207, <8 x float> zeroinitializer)
  %v1213 = mul i64 %v1188, 6
  %v1214 = add i64 0, %v1213
  %v1215 = add i64 %v1214, 0
  %v1216 = getelementptr inbounds float, ptr %v1201, i64 %v1215
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1212, ptr align 4 %v1216, <8 x i1> %v1207)
  %v1217 = add nsw i64 %v1188, 1
  br label %b148
b150:
  %v1218 = add nsw i64 %v1186, 1
  br label %b145
b147:
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
  br label %b151
b151:
  %v1232 = phi i64 [ %v1226, %b147 ], [ %v1258, %b156 ]
  %v1233 = icmp slt i64 %v1232, %v1231
  br i1 %v1233, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1234 = phi i64 [ 0, %b152 ], [ %v1254, %b155 ]
  %v1235 = phi float [ 0xFFF0000000000000, %b152 ], [ %v1253, %b155 ]
  %v1236 = icmp slt i64 %v1234, 2
  br i1 %v1236, label %b155, label %b156
b155:
  %v1237 = add i64 %v316, 0
  %v1238 = and i64 %v1237, %v188
  %v1239 = mul i64 %v1238, %v7
  %v1240 = add i64 %v1239, %v1232
  %v1241 = mul i64 %v1240, 12
  %v1242 = getelementptr inbounds float, ptr %v54, i64 %v1241
  %v1243 = add i64 0, %v1234
  %v1244 = getelementptr inbounds float, ptr %v66, i64 %v1243
  %v1245 = load float, ptr %v1244, align 4
  %v1246 = mul i64 %v1234, 6
  %v1247 = add i64 0, %v1246
  %v1248 = getelementptr inbounds float, ptr %v1242, i64 %v1247
  %v1249 = load float, ptr %v1248, align 4
  %v1250 = call float @llvm.fabs.f32(float %v1249)
  %v1251 = fcmp une float %v1245, 0x0000000000000000
  %v1252 = select i1 %v1251, float %v1250, float 0xBFF0000000000000
  %v1253 = call float @llvm.maximum.f32(float %v1235, float %v1252)
  %v1254 = add nsw i64 %v1234, 1
  br label %b154
b156:
  %v1255 = mul i64 %v1232, 1
  %v1256 = getelementptr inbounds float, ptr %v136, i64 %v1255
  %v1257 = getelementptr inbounds float, ptr %v1256, i64 0
  store float %v1235, ptr %v1257, align 4
  %v1258 = add nsw i64 %v1232, 1
  br label %b151
b153:
  %v1259 = add i64 %v7, 0
  %v1260 = sdiv i64 %v1259, 1
  %v1261 = add i64 %v2, 1
  %v1262 = mul i64 %v1260, %v2
  %v1263 = sdiv i64 %v1262, %v3
  %v1264 = mul i64 %v1263, 1
  %v1265 = icmp slt i64 %v1264, %v7
  %v1266 = select i1 %v1265, i64 %v1264, i64 %v7
  %v1267 = mul i64 %v1260, %v1261
  %v1268 = sdiv i64 %v1267, %v3
  %v1269 = mul i64 %v1268, 1
  %v1270 = icmp slt i64 %v1269, %v7
  %v1271 = select i1 %v1270, i64 %v1269, i64 %v7
  br label %b157
b157:
  %v1272 = phi i64 [ %v1266, %b153 ], [ %v1308, %b162 ]
  %v1273 = icmp slt i64 %v1272, %v1271
  br i1 %v1273, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1274 = phi i64 [ 0, %b158 ], [ %v1304, %b161 ]
  %v1275 = phi float [ 0x7FF0000000000000, %b158 ], [ %v1303, %b161 ]
  %v1276 = icmp slt i64 %v1274, 2
  br i1 %v1276, label %b161, label %b162
b161:
  %v1277 = add i64 %v316, 0
  %v1278 = and i64 %v1277, %v188
  %v1279 = mul i64 %v1278, %v7
  %v1280 = add i64 %v1279, %v1272
  %v1281 = mul i64 %v1280, 12
  %v1282 = getelementptr inbounds float, ptr %v54, i64 %v1281
  %v1283 = mul i64 %v1272, 1
  %v1284 = getelementptr inbounds float, ptr %v136, i64 %v1283
  %v1285 = getelementptr inbounds float, ptr %v1284, i64 0
  %v1286 = load float, ptr %v1285, align 4
  %v1287 = add i64 0, %v1274
  %v1288 = getelementptr inbounds float, ptr %v66, i64 %v1287
  %v1289 = load float, ptr %v1288, align 4
  %v1290 = mul i64 %v1274, 6
  %v1291 = add i64 0, %v1290
  %v1292 = getelementptr inbounds float, ptr %v1282, i64 %v1291
  %v1293 = load float, ptr %v1292, align 4
  %v1294 = call float @llvm.fabs.f32(float %v1293)
  %v1295 = fcmp une float %v1289, 0x0000000000000000
  %v1296 = select i1 %v1295, float %v1294, float 0xBFF0000000000000
  %v1297 = fcmp oeq float %v1296, %v1286
  %v1298 = select i1 %v1297, float 0x3FF0000000000000, float 0x0000000000000000
  %v1299 = add i64 0, %v1274
  %v1300 = sitofp i64 %v1299 to float
  %v1301 = fcmp une float %v1298, 0x0000000000000000
  %v1302 = select i1 %v1301, float %v1300, float 0x4000000000000000
  %v1303 = call float @llvm.minimum.f32(float %v1275, float %v1302)
  %v1304 = add nsw i64 %v1274, 1
  br label %b160
b162:
  %v1305 = mul i64 %v1272, 1
  %v1306 = getelementptr inbounds float, ptr %v138, i64 %v1305
  %v1307 = getelementptr inbounds float, ptr %v1306, i64 0
  store float %v1275, ptr %v1307, align 4
  %v1308 = add nsw i64 %v1272, 1
  br label %b157
b159:
  %v1309 = add i64 %v7, 0
  %v1310 = sdiv i64 %v1309, 1
  %v1311 = add i64 %v2, 1
  %v1312 = mul i64 %v1310, %v2
  %v1313 = sdiv i64 %v1312, %v3
  %v1314 = mul i64 %v1313, 1
  %v1315 = icmp slt i64 %v1314, %v7
  %v1316 = select i1 %v1315, i64 %v1314, i64 %v7
  %v1317 = mul i64 %v1310, %v1311
  %v1318 = sdiv i64 %v1317, %v3
  %v1319 = mul i64 %v1318, 1
  %v1320 = icmp slt i64 %v1319, %v7
  %v1321 = select i1 %v1320, i64 %v1319, i64 %v7
  br label %b163
b163:
  %v1322 = phi i64 [ %v1316, %b159 ], [ %v1364, %b168 ]
  %v1323 = icmp slt i64 %v1322, %v1321
  br i1 %v1323, label %b164, label %b165
b164:
  %v1324 = icmp ult i64 6, 8
  %v1325 = select i1 %v1324, i64 6, i64 8
  %v1326 = trunc i64 %v1325 to i32
  %v1327 = insertelement <8 x i32> poison, i32 %v1326, i64 0
  %v1328 = shufflevector <8 x i32> %v1327, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1329 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1328
  br label %b166
b166:
  %v1330 = phi i64 [ 0, %b164 ], [ %v1359, %b167 ]
  %v1331 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v1358, %b167 ]
  %v1332 = icmp slt i64 %v1330, 2
  br i1 %v1332, label %b167, label %b168
b167:
  %v1333 = add i64 0, %v1330
  %v1334 = sitofp i64 %v1333 to float
  %v1335 = mul i64 %v1322, 1
  %v1336 = getelementptr inbounds float, ptr %v138, i64 %v1335
  %v1337 = getelementptr inbounds float, ptr %v1336, i64 0
  %v1338 = load float, ptr %v1337, align 4
  %v1339 = fcmp oeq float %v1334, %v1338
  %v1340 = select i1 %v1339, float 0x3FF0000000000000, float 0x0000000000000000
  %v1341 = add i64 %v316, 0
  %v1342 = and i64 %v1341, %v188
  %v1343 = mul i64 %v1342, %v7
  %v1344 = add i64 %v1343, %v1322
  %v1345 = mul i64 %v1344, 12
  %v1346 = getelementptr inbounds float, ptr %v54, i64 %v1345
  %v1347 = add i64 0, 0
  %v1348 = mul i64 %v1330, 6
  %v1349 = add i64 %v1347, %v1348
  %v1350 = getelementptr inbounds float, ptr %v1346, i64 %v1349
  %v1351 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1350, <8 x i1> %v1329, <8 x float> zeroinitializer)
  %v1352 = insertelement <8 x float> poison, float %v1340, i64 0
  %v1353 = shufflevector <8 x float> %v1352, <8 x float> poison, <8 x i32> zeroinitializer
  %v1354 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1355 = shufflevector <8 x float> %v1354, <8 x float> poison, <8 x i32> zeroinitializer
  %v1356 = fcmp une <8 x float> %v1353, splat (float 0x0000000000000000)
  %v1357 = select <8 x i1> %v1356, <8 x float> %v1351, <8 x float> %v1355
  %v1358 = fadd <8 x float> %v1331, %v1357
  %v1359 = add nsw i64 %v1330, 1
  br label %b166
b168:
  %v1360 = mul i64 %v1322, 6
  %v1361 = getelementptr inbounds float, ptr %v140, i64 %v1360
  %v1362 = add i64 0, 0
  %v1363 = getelementptr inbounds float, ptr %v1361, i64 %v1362
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1331, ptr align 4 %v1363, <8 x i1> %v1329)
  %v1364 = add nsw i64 %v1322, 1
  br label %b163
b165:
  %v1365 = add i64 %v7, 0
  %v1366 = sdiv i64 %v1365, 1
  %v1367 = add i64 %v2, 1
  %v1368 = mul i64 %v1366, %v2
  %v1369 = sdiv i64 %v1368, %v3
  %v1370 = mul i64 %v1369, 1
  %v1371 = icmp slt i64 %v1370, %v7
  %v1372 = select i1 %v1371, i64 %v1370, i64 %v7
  %v1373 = mul i64 %v1366, %v1367
  %v1374 = sdiv i64 %v1373, %v3
  %v1375 = mul i64 %v1374, 1
  %v1376 = icmp slt i64 %v1375, %v7
  %v1377 = select i1 %v1376, i64 %v1375, i64 %v7
  br label %b169
b169:
  %v1378 = phi i64 [ %v1372, %b165 ], [ %v1434, %b170 ]
  %v1379 = icmp slt i64 %v1378, %v1377
  br i1 %v1379, label %b170, label %b171
b170:
  %v1380 = getelementptr inbounds float, ptr %v70, i64 0
  %v1381 = load float, ptr %v1380, align 4
  %v1382 = mul i64 %v1378, 1
  %v1383 = getelementptr inbounds float, ptr %v138, i64 %v1382
  %v1384 = getelementptr inbounds float, ptr %v1383, i64 0
  %v1385 = load float, ptr %v1384, align 4
  %v1386 = fcmp oeq float %v1381, %v1385
  %v1387 = select i1 %v1386, float 0x3FF0000000000000, float 0x0000000000000000
  %v1388 = add i64 %v316, 0
  %v1389 = and i64 %v1388, %v188
  %v1390 = mul i64 %v1389, %v7
  %v1391 = add i64 %v1390, %v1378
  %v1392 = mul i64 %v1391, 12
  %v1393 = getelementptr inbounds float, ptr %v54, i64 %v1392
  %v1394 = getelementptr inbounds float, ptr %v1393, i64 0
  %v1395 = load float, ptr %v1394, align 4
  %v1396 = getelementptr inbounds float, ptr %v1393, i64 6
  %v1397 = load float, ptr %v1396, align 4
  %v1398 = fcmp une float %v1387, 0x0000000000000000
  %v1399 = select i1 %v1398, float %v1395, float %v1397
  %v1400 = mul i64 %v1378, 6
  %v1401 = getelementptr inbounds float, ptr %v140, i64 %v1400
  %v1402 = getelementptr inbounds float, ptr %v1401, i64 0
  %v1403 = load float, ptr %v1402, align 4
  %v1404 = mul i64 %v1378, 10
  %v1405 = getelementptr inbounds float, ptr %v56, i64 %v1404
  %v1406 = icmp ult i64 5, 8
  %v1407 = select i1 %v1406, i64 5, i64 8
  %v1408 = trunc i64 %v1407 to i32
  %v1409 = insertelement <8 x i32> poison, i32 %v1408, i64 0
  %v1410 = shufflevector <8 x i32> %v1409, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1411 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1410
  %v1412 = add i64 1, 0
  %v1413 = getelementptr inbounds float, ptr %v1393, i64 %v1412
  %v1414 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1413, <8 x i1> %v1411, <8 x float> zeroinitializer)
  %v1415 = add i64 7, 0
  %v1416 = getelementptr inbounds float, ptr %v1393, i64 %v1415
  %v1417 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1416, <8 x i1> %v1411, <8 x float> zeroinitializer)
  %v1418 = insertelement <8 x float> poison, float %v1387, i64 0
  %v1419 = shufflevector <8 x float> %v1418, <8 x float> poison, <8 x i32> zeroinitializer
  %v1420 = fcmp une <8 x float> %v1419, splat (float 0x0000000000000000)
  %v1421 = select <8 x i1> %v1420, <8 x float> %v1414, <8 x float> %v1417
  %v1422 = add i64 1, 0
  %v1423 = getelementptr inbounds float, ptr %v1401, i64 %v1422
  %v1424 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1423, <8 x i1> %v1411, <8 x float> zeroinitializer)
  %v1425 = insertelement <8 x float> poison, float %v1403, i64 0
  %v1426 = shufflevector <8 x float> %v1425, <8 x float> poison, <8 x i32> zeroinitializer
  %v1427 = fdiv <8 x float> %v1424, %v1426
  %v1428 = insertelement <8 x float> poison, float %v1399, i64 0
  %v1429 = shufflevector <8 x float> %v1428, <8 x float> poison, <8 x i32> zeroinitializer
  %v1430 = fmul <8 x float> %v1429, %v1427
  %v1431 = fsub <8 x float> %v1421, %v1430
  %v1432 = add i64 0, 0
  %v1433 = getelementptr inbounds float, ptr %v1405, i64 %v1432
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1431, ptr align 4 %v1433, <8 x i1> %v1411)
  %v1434 = add nsw i64 %v1378, 1
  br label %b169
b171:
  %v1435 = add i64 %v7, 0
  %v1436 = sdiv i64 %v1435, 1
  %v1437 = add i64 %v2, 1
  %v1438 = mul i64 %v1436, %v2
  %v1439 = sdiv i64 %v1438, %v3
  %v1440 = mul i64 %v1439, 1
  %v1441 = icmp slt i64 %v1440, %v7
  %v1442 = select i1 %v1441, i64 %v1440, i64 %v7
  %v1443 = mul i64 %v1436, %v1437
  %v1444 = sdiv i64 %v1443, %v3
  %v1445 = mul i64 %v1444, 1
  %v1446 = icmp slt i64 %v1445, %v7
  %v1447 = select i1 %v1446, i64 %v1445, i64 %v7
  br label %b172
b172:
  %v1448 = phi i64 [ %v1442, %b171 ], [ %v1470, %b173 ]
  %v1449 = icmp slt i64 %v1448, %v1447
  br i1 %v1449, label %b173, label %b174
b173:
  %v1450 = mul i64 %v1448, 6
  %v1451 = getelementptr inbounds float, ptr %v140, i64 %v1450
  %v1452 = getelementptr inbounds float, ptr %v1451, i64 0
  %v1453 = load float, ptr %v1452, align 4
  %v1454 = mul i64 %v1448, 10
  %v1455 = getelementptr inbounds float, ptr %v56, i64 %v1454
  %v1456 = icmp ult i64 5, 8
  %v1457 = select i1 %v1456, i64 5, i64 8
  %v1458 = trunc i64 %v1457 to i32
  %v1459 = insertelement <8 x i32> poison, i32 %v1458, i64 0
  %v1460 = shufflevector <8 x i32> %v1459, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1461 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1460
  %v1462 = add i64 1, 0
  %v1463 = getelementptr inbounds float, ptr %v1451, i64 %v1462
  %v1464 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1463, <8 x i1> %v1461, <8 x float> zeroinitializer)
  %v1465 = insertelement <8 x float> poison, float %v1453, i64 0
  %v1466 = shufflevector <8 x float> %v1465, <8 x float> poison, <8 x i32> zeroinitializer
  %v1467 = fdiv <8 x float> %v1464, %v1466
  %v1468 = add i64 5, 0
  %v1469 = getelementptr inbounds float, ptr %v1455, i64 %v1468
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1467, ptr align 4 %v1469, <8 x i1> %v1461)
  %v1470 = add nsw i64 %v1448, 1
  br label %b172
b174:
  %v1471 = add i64 %v7, 0
  %v1472 = sdiv i64 %v1471, 1
  %v1473 = add i64 %v2, 1
  %v1474 = mul i64 %v1472, %v2
  %v1475 = sdiv i64 %v1474, %v3
  %v1476 = mul i64 %v1475, 1
  %v1477 = icmp slt i64 %v1476, %v7
  %v1478 = select i1 %v1477, i64 %v1476, i64 %v7
  %v1479 = mul i64 %v1472, %v1473
  %v1480 = sdiv i64 %v1479, %v3
  %v1481 = mul i64 %v1480, 1
  %v1482 = icmp slt i64 %v1481, %v7
  %v1483 = select i1 %v1482, i64 %v1481, i64 %v7
  br label %b175
b175:
  %v1484 = phi i64 [ %v1478, %b174 ], [ %v1506, %b180 ]
  %v1485 = icmp slt i64 %v1484, %v1483
  br i1 %v1485, label %b176, label %b177
b176:
  br label %b178
b178:
  %v1486 = phi i64 [ 0, %b176 ], [ %v1502, %b179 ]
  %v1487 = phi float [ 0xFFF0000000000000, %b176 ], [ %v1501, %b179 ]
  %v1488 = icmp slt i64 %v1486, 2
  br i1 %v1488, label %b179, label %b180
b179:
  %v1489 = mul i64 %v1484, 10
  %v1490 = getelementptr inbounds float, ptr %v56, i64 %v1489
  %v1491 = add i64 0, %v1486
  %v1492 = getelementptr inbounds float, ptr %v68, i64 %v1491
  %v1493 = load float, ptr %v1492, align 4
  %v1494 = mul i64 %v1486, 5
  %v1495 = add i64 0, %v1494
  %v1496 = getelementptr inbounds float, ptr %v1490, i64 %v1495
  %v1497 = load float, ptr %v1496, align 4
  %v1498 = call float @llvm.fabs.f32(float %v1497)
  %v1499 = fcmp une float %v1493, 0x0000000000000000
  %v1500 = select i1 %v1499, float %v1498, float 0xBFF0000000000000
  %v1501 = call float @llvm.maximum.f32(float %v1487, float %v1500)
  %v1502 = add nsw i64 %v1486, 1
  br label %b178
b180:
  %v1503 = mul i64 %v1484, 1
  %v1504 = getelementptr inbounds float, ptr %v136, i64 %v1503
  %v1505 = getelementptr inbounds float, ptr %v1504, i64 0
  store float %v1487, ptr %v1505, align 4
  %v1506 = add nsw i64 %v1484, 1
  br label %b175
b177:
  %v1507 = add i64 %v7, 0
  %v1508 = sdiv i64 %v1507, 1
  %v1509 = add i64 %v2, 1
  %v1510 = mul i64 %v1508, %v2
  %v1511 = sdiv i64 %v1510, %v3
  %v1512 = mul i64 %v1511, 1
  %v1513 = icmp slt i64 %v1512, %v7
  %v1514 = select i1 %v1513, i64 %v1512, i64 %v7
  %v1515 = mul i64 %v1508, %v1509
  %v1516 = sdiv i64 %v1515, %v3
  %v1517 = mul i64 %v1516, 1
  %v1518 = icmp slt i64 %v1517, %v7
  %v1519 = select i1 %v1518, i64 %v1517, i64 %v7
  br label %b181
b181:
  %v1520 = phi i64 [ %v1514, %b177 ], [ %v1552, %b186 ]
  %v1521 = icmp slt i64 %v1520, %v1519
  br i1 %v1521, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1522 = phi i64 [ 0, %b182 ], [ %v1548, %b185 ]
  %v1523 = phi float [ 0x7FF0000000000000, %b182 ], [ %v1547, %b185 ]
  %v1524 = icmp slt i64 %v1522, 2
  br i1 %v1524, label %b185, label %b186
b185:
  %v1525 = mul i64 %v1520, 10
  %v1526 = getelementptr inbounds float, ptr %v56, i64 %v1525
  %v1527 = mul i64 %v1520, 1
  %v1528 = getelementptr inbounds float, ptr %v136, i64 %v1527
  %v1529 = getelementptr inbounds float, ptr %v1528, i64 0
  %v1530 = load float, ptr %v1529, align 4
  %v1531 = add i64 0, %v1522
  %v1532 = getelementptr inbounds float, ptr %v68, i64 %v1531
  %v1533 = load float, ptr %v1532, align 4
  %v1534 = mul i64 %v1522, 5
  %v1535 = add i64 0, %v1534
  %v1536 = getelementptr inbounds float, ptr %v1526, i64 %v1535
  %v1537 = load float, ptr %v1536, align 4
  %v1538 = call float @llvm.fabs.f32(float %v1537)
  %v1539 = fcmp une float %v1533, 0x0000000000000000
  %v1540 = select i1 %v1539, float %v1538, float 0xBFF0000000000000
  %v1541 = fcmp oeq float %v1540, %v1530
  %v1542 = select i1 %v1541, float 0x3FF0000000000000, float 0x0000000000000000
  %v1543 = add i64 0, %v1522
  %v1544 = sitofp i64 %v1543 to float
  %v1545 = fcmp une float %v1542, 0x0000000000000000
  %v1546 = select i1 %v1545, float %v1544, float 0x4000000000000000
  %v1547 = call float @llvm.minimum.f32(float %v1523, float %v1546)
  %v1548 = add nsw i64 %v1522, 1
  br label %b184
b186:
  %v1549 = mul i64 %v1520, 1
  %v1550 = getelementptr inbounds float, ptr %v138, i64 %v1549
  %v1551 = getelementptr inbounds float, ptr %v1550, i64 0
  store float %v1523, ptr %v1551, align 4
  %v1552 = add nsw i64 %v1520, 1
  br label %b181
b183:
  %v1553 = add i64 %v7, 0
  %v1554 = sdiv i64 %v1553, 1
  %v1555 = add i64 %v2, 1
  %v1556 = mul i64 %v1554, %v2
  %v1557 = sdiv i64 %v1556, %v3
  %v1558 = mul i64 %v1557, 1
  %v1559 = icmp slt i64 %v1558, %v7
  %v1560 = select i1 %v1559, i64 %v1558, i64 %v7
  %v1561 = mul i64 %v1554, %v1555
  %v1562 = sdiv i64 %v1561, %v3
  %v1563 = mul i64 %v1562, 1
  %v1564 = icmp slt i64 %v1563, %v7
  %v1565 = select i1 %v1564, i64 %v1563, i64 %v7
  br label %b187
b187:
  %v1566 = phi i64 [ %v1560, %b183 ], [ %v1604, %b192 ]
  %v1567 = icmp slt i64 %v1566, %v1565
  br i1 %v1567, label %b188, label %b189
b188:
  %v1568 = icmp ult i64 5, 8
  %v1569 = select i1 %v1568, i64 5, i64 8
  %v1570 = trunc i64 %v1569 to i32
  %v1571 = insertelement <8 x i32> poison, i32 %v1570, i64 0
  %v1572 = shufflevector <8 x i32> %v1571, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1573 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1572
  br label %b190
b190:
  %v1574 = phi i64 [ 0, %b188 ], [ %v1599, %b191 ]
  %v1575 = phi <8 x float> [ splat (float 0x0000000000000000), %b188 ], [ %v1598, %b191 ]
  %v1576 = icmp slt i64 %v1574, 2
  br i1 %v1576, label %b191, label %b192
b191:
  %v1577 = add i64 0, %v1574
  %v1578 = sitofp i64 %v1577 to float
  %v1579 = mul i64 %v1566, 1
  %v1580 = getelementptr inbounds float, ptr %v138, i64 %v1579
  %v1581 = getelementptr inbounds float, ptr %v1580, i64 0
  %v1582 = load float, ptr %v1581, align 4
  %v1583 = fcmp oeq float %v1578, %v1582
  %v1584 = select i1 %v1583, float 0x3FF0000000000000, float 0x0000000000000000
  %v1585 = mul i64 %v1566, 10
  %v1586 = getelementptr inbounds float, ptr %v56, i64 %v1585
  %v1587 = add i64 0, 0
  %v1588 = mul i64 %v1574, 5
  %v1589 = add i64 %v1587, %v1588
  %v1590 = getelementptr inbounds float, ptr %v1586, i64 %v1589
  %v1591 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1590, <8 x i1> %v1573, <8 x float> zeroinitializer)
  %v1592 = insertelement <8 x float> poison, float %v1584, i64 0
  %v1593 = shufflevector <8 x float> %v1592, <8 x float> poison, <8 x i32> zeroinitializer
  %v1594 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1595 = shufflevector <8 x float> %v1594, <8 x float> poison, <8 x i32> zeroinitializer
  %v1596 = fcmp une <8 x float> %v1593, splat (float 0x0000000000000000)
  %v1597 = select <8 x i1> %v1596, <8 x float> %v1591, <8 x float> %v1595
  %v1598 = fadd <8 x float> %v1575, %v1597
  %v1599 = add nsw i64 %v1574, 1
  br label %b190
b192:
  %v1600 = mul i64 %v1566, 5
  %v1601 = getelementptr inbounds float, ptr %v142, i64 %v1600
  %v1602 = add i64 0, 0
  %v1603 = getelementptr inbounds float, ptr %v1601, i64 %v1602
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1575, ptr align 4 %v1603, <8 x i1> %v1573)
  %v1604 = add nsw i64 %v1566, 1
  br label %b187
b189:
  %v1605 = add i64 %v7, 0
  %v1606 = sdiv i64 %v1605, 1
  %v1607 = add i64 %v2, 1
  %v1608 = mul i64 %v1606, %v2
  %v1609 = sdiv i64 %v1608, %v3
  %v1610 = mul i64 %v1609, 1
  %v1611 = icmp slt i64 %v1610, %v7
  %v1612 = select i1 %v1611, i64 %v1610, i64 %v7
  %v1613 = mul i64 %v1606, %v1607
  %v1614 = sdiv i64 %v1613, %v3
  %v1615 = mul i64 %v1614, 1
  %v1616 = icmp slt i64 %v1615, %v7
  %v1617 = select i1 %v1616, i64 %v1615, i64 %v7
  br label %b193
b193:
  %v1618 = phi i64 [ %v1612, %b189 ], [ %v1674, %b194 ]
  %v1619 = icmp slt i64 %v1618, %v1617
  br i1 %v1619, label %b194, label %b195
b194:
  %v1620 = getelementptr inbounds float, ptr %v70, i64 0
  %v1621 = load float, ptr %v1620, align 4
  %v1622 = mul i64 %v1618, 1
  %v1623 = getelementptr inbounds float, ptr %v138, i64 %v1622
  %v1624 = getelementptr inbounds float, ptr %v1623, i64 0
  %v1625 = load float, ptr %v1624, align 4
  %v1626 = fcmp oeq float %v1621, %v1625
  %v1627 = select i1 %v1626, float 0x3FF0000000000000, float 0x0000000000000000
  %v1628 = mul i64 %v1618, 10
  %v1629 = getelementptr inbounds float, ptr %v56, i64 %v1628
  %v1630 = getelementptr inbounds float, ptr %v1629, i64 0
  %v1631 = load float, ptr %v1630, align 4
  %v1632 = getelementptr inbounds float, ptr %v1629, i64 5
  %v1633 = load float, ptr %v1632, align 4
  %v1634 = fcmp une float %v1627, 0x0000000000000000
  %v1635 = select i1 %v1634, float %v1631, float %v1633
  %v1636 = mul i64 %v1618, 5
  %v1637 = getelementptr inbounds float, ptr %v142, i64 %v1636
  %v1638 = getelementptr inbounds float, ptr %v1637, i64 0
  %v1639 = load float, ptr %v1638, align 4
  %v1640 = add i64 %v316, 0
  %v1641 = and i64 %v1640, %v190
  %v1642 = mul i64 %v1641, %v7
  %v1643 = add i64 %v1642, %v1618
  %v1644 = mul i64 %v1643, 8
  %v1645 = getelementptr inbounds float, ptr %v58, i64 %v1644
  %v1646 = icmp ult i64 4, 8
  %v1647 = select i1 %v1646, i64 4, i64 8
  %v1648 = trunc i64 %v1647 to i32
  %v1649 = insertelement <8 x i32> poison, i32 %v1648, i64 0
  %v1650 = shufflevector <8 x i32> %v1649, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1651 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1650
  %v1652 = add i64 1, 0
  %v1653 = getelementptr inbounds float, ptr %v1629, i64 %v1652
  %v1654 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1653, <8 x i1> %v1651, <8 x float> zeroinitializer)
  %v1655 = add i64 6, 0
  %v1656 = getelementptr inbounds float, ptr %v1629, i64 %v1655
  %v1657 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1656, <8 x i1> %v1651, <8 x float> zeroinitializer)
  %v1658 = insertelement <8 x float> poison, float %v1627, i64 0
  %v1659 = shufflevector <8 x float> %v1658, <8 x float> poison, <8 x i32> zeroinitializer
  %v1660 = fcmp une <8 x float> %v1659, splat (float 0x0000000000000000)
  %v1661 = select <8 x i1> %v1660, <8 x float> %v1654, <8 x float> %v1657
  %v1662 = add i64 1, 0
  %v1663 = getelementptr inbounds float, ptr %v1637, i64 %v1662
  %v1664 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1663, <8 x i1> %v1651, <8 x float> zeroinitializer)
  %v1665 = insertelement <8 x float> poison, float %v1639, i64 0
  %v1666 = shufflevector <8 x float> %v1665, <8 x float> poison, <8 x i32> zeroinitializer
  %v1667 = fdiv <8 x float> %v1664, %v1666
  %v1668 = insertelement <8 x float> poison, float %v1635, i64 0
  %v1669 = shufflevector <8 x float> %v1668, <8 x float> poison, <8 x i32> zeroinitializer
  %v1670 = fmul <8 x float> %v1669, %v1667
  %v1671 = fsub <8 x float> %v1661, %v1670
  %v1672 = add i64 0, 0
  %v1673 = getelementptr inbounds float, ptr %v1645, i64 %v1672
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1671, ptr align 4 %v1673, <8 x i1> %v1651)
  %v1674 = add nsw i64 %v1618, 1
  br label %b193
b195:
  %v1675 = add i64 %v7, 0
  %v1676 = sdiv i64 %v1675, 1
  %v1677 = add i64 %v2, 1
  %v1678 = mul i64 %v1676, %v2
  %v1679 = sdiv i64 %v1678, %v3
  %v1680 = mul i64 %v1679, 1
  %v1681 = icmp slt i64 %v1680, %v7
  %v1682 = select i1 %v1681, i64 %v1680, i64 %v7
  %v1683 = mul i64 %v1676, %v1677
  %v1684 = sdiv i64 %v1683, %v3
  %v1685 = mul i64 %v1684, 1
  %v1686 = icmp slt i64 %v1685, %v7
  %v1687 = select i1 %v1686, i64 %v1685, i64 %v7
  br label %b196
b196:
  %v1688 = phi i64 [ %v1682, %b195 ], [ %v1714, %b197 ]
  %v1689 = icmp slt i64 %v1688, %v1687
  br i1 %v1689, label %b197, label %b198
b197:
  %v1690 = mul i64 %v1688, 5
  %v1691 = getelementptr inbounds float, ptr %v142, i64 %v1690
  %v1692 = getelementptr inbounds float, ptr %v1691, i64 0
  %v1693 = load float, ptr %v1692, align 4
  %v1694 = add i64 %v316, 0
  %v1695 = and i64 %v1694, %v190
  %v1696 = mul i64 %v1695, %v7
  %v1697 = add i64 %v1696, %v1688
  %v1698 = mul i64 %v1697, 8
  %v1699 = getelementptr inbounds float, ptr %v58, i64 %v1698
  %v1700 = icmp ult i64 4, 8
  %v1701 = select i1 %v1700, i64 4, i64 8
  %v1702 = trunc i64 %v1701 to i32
  %v1703 = insertelement <8 x i32> poison, i32 %v1702, i64 0
  %v1704 = shufflevector <8 x i32> %v1703, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1705 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1704
  %v1706 = add i64 1, 0
  %v1707 = getelementptr inbounds float, ptr %v1691, i64 %v1706
  %v1708 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1707, <8 x i1> %v1705, <8 x float> zeroinitializer)
  %v1709 = insertelement <8 x float> poison, float %v1693, i64 0
  %v1710 = shufflevector <8 x float> %v1709, <8 x float> poison, <8 x i32> zeroinitializer
  %v1711 = fdiv <8 x float> %v1708, %v1710
  %v1712 = add i64 4, 0
  %v1713 = getelementptr inbounds float, ptr %v1699, i64 %v1712
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1711, ptr align 4 %v1713, <8 x i1> %v1705)
  %v1714 = add nsw i64 %v1688, 1
  br label %b196
b198:
  %v1715 = add i64 %v7, 0
  %v1716 = sdiv i64 %v1715, 1
  %v1717 = add i64 %v2, 1
  %v1718 = mul i64 %v1716, %v2
  %v1719 = sdiv i64 %v1718, %v3
  %v1720 = mul i64 %v1719, 1
  %v1721 = icmp slt i64 %v1720, %v7
  %v1722 = select i1 %v1721, i64 %v1720, i64 %v7
  %v1723 = mul i64 %v1716, %v1717
  %v1724 = sdiv i64 %v1723, %v3
  %v1725 = mul i64 %v1724, 1
  %v1726 = icmp slt i64 %v1725, %v7
  %v1727 = select i1 %v1726, i64 %v1725, i64 %v7
  br label %b199
b199:
  %v1728 = phi i64 [ %v1722, %b198 ], [ %v1775, %b204 ]
  %v1729 = icmp slt i64 %v1728, %v1727
  br i1 %v1729, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1730 = phi i64 [ 0, %b200 ], [ %v1774, %b207 ]
  %v1731 = icmp slt i64 %v1730, 2
  br i1 %v1731, label %b203, label %b204
b203:
  br label %b205
b205:
  %v1732 = phi i64 [ 0, %b203 ], [ %v1773, %b210 ]
  %v1733 = icmp slt i64 %v1732, 2
  br i1 %v1733, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1734 = phi i64 [ 0, %b206 ], [ %v1761, %b209 ]
  %v1735 = phi float [ 0x0000000000000000, %b206 ], [ %v1760, %b209 ]
  %v1736 = icmp slt i64 %v1734, 4
  br i1 %v1736, label %b209, label %b210
b209:
  %v1737 = add i64 %v316, 0
  %v1738 = and i64 %v1737, %v190
  %v1739 = mul i64 %v1738, %v7
  %v1740 = add i64 %v1739, %v1728
  %v1741 = mul i64 %v1740, 8
  %v1742 = getelementptr inbounds float, ptr %v58, i64 %v1741
  %v1743 = add i64 %v316, 0
  %v1744 = and i64 %v1743, %v186
  %v1745 = mul i64 %v1744, %v7
  %v1746 = add i64 %v1745, %v1728
  %v1747 = mul i64 %v1746, 8
  %v1748 = getelementptr inbounds float, ptr %v52, i64 %v1747
  %v1749 = mul i64 %v1730, 4
  %v1750 = add i64 0, %v1749
  %v1751 = add i64 %v1750, %v1734
  %v1752 = getelementptr inbounds float, ptr %v1742, i64 %v1751
  %v1753 = load float, ptr %v1752, align 4
  %v1754 = mul i64 %v1732, 4
  %v1755 = add i64 0, %v1754
  %v1756 = add i64 %v1755, %v1734
  %v1757 = getelementptr inbounds float, ptr %v1748, i64 %v1756
  %v1758 = load float, ptr %v1757, align 4
  %v1759 = fmul float %v1753, %v1758
  %v1760 = fadd float %v1735, %v1759
  %v1761 = add nsw i64 %v1734, 1
  br label %b208
b210:
  %v1762 = fadd float %v1735, 0x0000000000000000
  %v1763 = add i64 %v316, 0
  %v1764 = and i64 %v1763, %v226
  %v1765 = mul i64 %v1764, %v7
  %v1766 = add i64 %v1765, %v1728
  %v1767 = mul i64 %v1766, 4
  %v1768 = getelementptr inbounds float, ptr %v144, i64 %v1767
  %v1769 = mul i64 %v1730, 2
  %v1770 = add i64 0, %v1769
  %v1771 = add i64 %v1770, %v1732
  %v1772 = getelementptr inbounds float, ptr %v1768, i64 %v1771
  store float %v1762, ptr %v1772, align 4
  %v1773 = add nsw i64 %v1732, 1
  br label %b205
b207:
  %v1774 = add nsw i64 %v1730, 1
  br label %b202
b204:
  %v1775 = add nsw i64 %v1728, 1
  br label %b199
b201:
  %v1776 = add i64 %v7, 0
  %v1777 = sdiv i64 %v1776, 1
  %v1778 = add i64 %v2, 1
  %v1779 = mul i64 %v1777, %v2
  %v1780 = sdiv i64 %v1779, %v3
  %v1781 = mul i64 %v1780, 1
  %v1782 = icmp slt i64 %v1781, %v7
  %v1783 = select i1 %v1782, i64 %v1781, i64 %v7
  %v1784 = mul i64 %v1777, %v1778
  %v1785 = sdiv i64 %v1784, %v3
  %v1786 = mul i64 %v1785, 1
  %v1787 = icmp slt i64 %v1786, %v7
  %v1788 = select i1 %v1787, i64 %v1786, i64 %v7
  br label %b211
b211:
  %v1789 = phi i64 [ %v1783, %b201 ], [ %v1830, %b216 ]
  %v1790 = icmp slt i64 %v1789, %v1788
  br i1 %v1790, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1791 = phi i64 [ 0, %b212 ], [ %v1829, %b219 ]
  %v1792 = icmp slt i64 %v1791, 4
  br i1 %v1792, label %b215, label %b216
b215:
  %v1793 = icmp ult i64 4, 8
  %v1794 = select i1 %v1793, i64 4, i64 8
  %v1795 = trunc i64 %v1794 to i32
  %v1796 = insertelement <8 x i32> poison, i32 %v1795, i64 0
  %v1797 = shufflevector <8 x i32> %v1796, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1798 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1797
  br label %b217
b217:
  %v1799 = phi i64 [ 0, %b215 ], [ %v1822, %b218 ]
  %v1800 = phi <8 x float> [ splat (float 0x0000000000000000), %b215 ], [ %v1821, %b218 ]
  %v1801 = icmp slt i64 %v1799, 2
  br i1 %v1801, label %b218, label %b219
b218:
  %v1802 = add i64 0, %v1791
  %v1803 = mul i64 %v1799, 4
  %v1804 = add i64 %v1802, %v1803
  %v1805 = getelementptr inbounds float, ptr %v20, i64 %v1804
  %v1806 = load float, ptr %v1805, align 4
  %v1807 = add i64 %v316, 0
  %v1808 = and i64 %v1807, %v190
  %v1809 = mul i64 %v1808, %v7
  %v1810 = add i64 %v1809, %v1789
  %v1811 = mul i64 %v1810, 8
  %v1812 = getelementptr inbounds float, ptr %v58, i64 %v1811
  %v1813 = add i64 0, 0
  %v1814 = mul i64 %v1799, 4
  %v1815 = add i64 %v1813, %v1814
  %v1816 = getelementptr inbounds float, ptr %v1812, i64 %v1815
  %v1817 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1816, <8 x i1> %v1798, <8 x float> zeroinitializer)
  %v1818 = insertelement <8 x float> poison, float %v1806, i64 0
  %v1819 = shufflevector <8 x float> %v1818, <8 x float> poison, <8 x i32> zeroinitializer
  %v1820 = fmul <8 x float> %v1819, %v1817
  %v1821 = fadd <8 x float> %v1800, %v1820
  %v1822 = add nsw i64 %v1799, 1
  br label %b217
b219:
  %v1823 = mul i64 %v1789, 16
  %v1824 = getelementptr inbounds float, ptr %v118, i64 %v1823
  %v1825 = mul i64 %v1791, 4
  %v1826 = add i64 0, %v1825
  %v1827 = add i64 %v1826, 0
  %v1828 = getelementptr inbounds float, ptr %v1824, i64 %v1827
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1800, ptr align 4 %v1828, <8 x i1> %v1798)
  %v1829 = add nsw i64 %v1791, 1
  br label %b214
b216:
  %v1830 = add nsw i64 %v1789, 1
  br label %b211
b213:
  %v1831 = add i64 %v7, 0
  %v1832 = sdiv i64 %v1831, 1
  %v1833 = add i64 %v2, 1
  %v1834 = mul i64 %v1832, %v2
  %v1835 = sdiv i64 %v1834, %v3
  %v1836 = mul i64 %v1835, 1
  %v1837 = icmp slt i64 %v1836, %v7
  %v1838 = select i1 %v1837, i64 %v1836, i64 %v7
  %v1839 = mul i64 %v1832, %v1833
  %v1840 = sdiv i64 %v1839, %v3
  %v1841 = mul i64 %v1840, 1
  %v1842 = icmp slt i64 %v1841, %v7
  %v1843 = select i1 %v1842, i64 %v1841, i64 %v7
  br label %b220
b220:
  %v1844 = phi i64 [ %v1838, %b213 ], [ %v1890, %b225 ]
  %v1845 = icmp slt i64 %v1844, %v1843
  br i1 %v1845, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1846 = phi i64 [ 0, %b221 ], [ %v1889, %b228 ]
  %v1847 = icmp slt i64 %v1846, 2
  br i1 %v1847, label %b224, label %b225
b224:
  %v1848 = icmp ult i64 4, 8
  %v1849 = select i1 %v1848, i64 4, i64 8
  %v1850 = trunc i64 %v1849 to i32
  %v1851 = insertelement <8 x i32> poison, i32 %v1850, i64 0
  %v1852 = shufflevector <8 x i32> %v1851, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1853 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1852
  br label %b226
b226:
  %v1854 = phi i64 [ 0, %b224 ], [ %v1878, %b227 ]
  %v1855 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v1877, %b227 ]
  %v1856 = icmp slt i64 %v1854, 2
  br i1 %v1856, label %b227, label %b228
b227:
  %v1857 = add i64 %v316, 0
  %v1858 = and i64 %v1857, %v226
  %v1859 = mul i64 %v1858, %v7
  %v1860 = add i64 %v1859, %v1844
  %v1861 = mul i64 %v1860, 4
  %v1862 = getelementptr inbounds float, ptr %v144, i64 %v1861
  %v1863 = add i64 0, %v1846
  %v1864 = mul i64 %v1854, 2
  %v1865 = add i64 %v1863, %v1864
  %v1866 = getelementptr inbounds float, ptr %v1862, i64 %v1865
  %v1867 = load float, ptr %v1866, align 4
  %v1868 = fneg float %v1867
  %v1869 = add i64 0, 0
  %v1870 = mul i64 %v1854, 4
  %v1871 = add i64 %v1869, %v1870
  %v1872 = getelementptr inbounds float, ptr %v20, i64 %v1871
  %v1873 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1872, <8 x i1> %v1853, <8 x float> zeroinitializer)
  %v1874 = insertelement <8 x float> poison, float %v1868, i64 0
  %v1875 = shufflevector <8 x float> %v1874, <8 x float> poison, <8 x i32> zeroinitializer
  %v1876 = fmul <8 x float> %v1873, %v1875
  %v1877 = fadd <8 x float> %v1855, %v1876
  %v1878 = add nsw i64 %v1854, 1
  br label %b226
b228:
  %v1879 = add i64 %v316, 0
  %v1880 = and i64 %v1879, %v228
  %v1881 = mul i64 %v1880, %v7
  %v1882 = add i64 %v1881, %v1844
  %v1883 = mul i64 %v1882, 8
  %v1884 = getelementptr inbounds float, ptr %v146, i64 %v1883
  %v1885 = mul i64 %v1846, 4
  %v1886 = add i64 0, %v1885
  %v1887 = add i64 %v1886, 0
  %v1888 = getelementptr inbounds float, ptr %v1884, i64 %v1887
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1855, ptr align 4 %v1888, <8 x i1> %v1853)
  %v1889 = add nsw i64 %v1846, 1
  br label %b223
b225:
  %v1890 = add nsw i64 %v1844, 1
  br label %b220
b222:
  %v1891 = add i64 %v7, 0
  %v1892 = sdiv i64 %v1891, 1
  %v1893 = add i64 %v2, 1
  %v1894 = mul i64 %v1892, %v2
  %v1895 = sdiv i64 %v1894, %v3
  %v1896 = mul i64 %v1895, 1
  %v1897 = icmp slt i64 %v1896, %v7
  %v1898 = select i1 %v1897, i64 %v1896, i64 %v7
  %v1899 = mul i64 %v1892, %v1893
  %v1900 = sdiv i64 %v1899, %v3
  %v1901 = mul i64 %v1900, 1
  %v1902 = icmp slt i64 %v1901, %v7
  %v1903 = select i1 %v1902, i64 %v1901, i64 %v7
  br label %b229
b229:
  %v1904 = phi i64 [ %v1898, %b222 ], [ %v1945, %b234 ]
  %v1905 = icmp slt i64 %v1904, %v1903
  br i1 %v1905, label %b230, label %b231
b230:
  br label %b232
b232:
  %v1906 = phi i64 [ 0, %b230 ], [ %v1944, %b237 ]
  %v1907 = icmp slt i64 %v1906, 4
  br i1 %v1907, label %b233, label %b234
b233:
  %v1908 = icmp ult i64 4, 8
  %v1909 = select i1 %v1908, i64 4, i64 8
  %v1910 = trunc i64 %v1909 to i32
  %v1911 = insertelement <8 x i32> poison, i32 %v1910, i64 0
  %v1912 = shufflevector <8 x i32> %v1911, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1913 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1912
  br label %b235
b235:
  %v1914 = phi i64 [ 0, %b233 ], [ %v1937, %b236 ]
  %v1915 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v1936, %b236 ]
  %v1916 = icmp slt i64 %v1914, 2
  br i1 %v1916, label %b236, label %b237
b236:
  %v1917 = add i64 0, %v1906
  %v1918 = mul i64 %v1914, 4
  %v1919 = add i64 %v1917, %v1918
  %v1920 = getelementptr inbounds float, ptr %v20, i64 %v1919
  %v1921 = load float, ptr %v1920, align 4
  %v1922 = add i64 %v316, 0
  %v1923 = and i64 %v1922, %v228
  %v1924 = mul i64 %v1923, %v7
  %v1925 = add i64 %v1924, %v1904
  %v1926 = mul i64 %v1925, 8
  %v1927 = getelementptr inbounds float, ptr %v146, i64 %v1926
  %v1928 = add i64 0, 0
  %v1929 = mul i64 %v1914, 4
  %v1930 = add i64 %v1928, %v1929
  %v1931 = getelementptr inbounds float, ptr %v1927, i64 %v1930
  %v1932 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1931, <8 x i1> %v1913, <8 x float> zeroinitializer)
  %v1933 = insertelement <8 x float> poison, float %v1921, i64 0
  %v1934 = shufflevector <8 x float> %v1933, <8 x float> poison, <8 x i32> zeroinitializer
  %v1935 = fmul <8 x float> %v1934, %v1932
  %v1936 = fadd <8 x float> %v1915, %v1935
  %v1937 = add nsw i64 %v1914, 1
  br label %b235
b237:
  %v1938 = mul i64 %v1904, 16
  %v1939 = getelementptr inbounds float, ptr %v120, i64 %v1938
  %v1940 = mul i64 %v1906, 4
  %v1941 = add i64 0, %v1940
  %v1942 = add i64 %v1941, 0
  %v1943 = getelementptr inbounds float, ptr %v1939, i64 %v1942
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1915, ptr align 4 %v1943, <8 x i1> %v1913)
  %v1944 = add nsw i64 %v1906, 1
  br label %b232
b234:
  %v1945 = add nsw i64 %v1904, 1
  br label %b229
b231:
  %v1946 = add i64 %v7, 0
  %v1947 = sdiv i64 %v1946, 1
  %v1948 = add i64 %v2, 1
  %v1949 = mul i64 %v1947, %v2
  %v1950 = sdiv i64 %v1949, %v3
  %v1951 = mul i64 %v1950, 1
  %v1952 = icmp slt i64 %v1951, %v7
  %v1953 = select i1 %v1952, i64 %v1951, i64 %v7
  %v1954 = mul i64 %v1947, %v1948
  %v1955 = sdiv i64 %v1954, %v3
  %v1956 = mul i64 %v1955, 1
  %v1957 = icmp slt i64 %v1956, %v7
  %v1958 = select i1 %v1957, i64 %v1956, i64 %v7
  br label %b238
b238:
  %v1959 = phi i64 [ %v1953, %b231 ], [ %v2004, %b243 ]
  %v1960 = icmp slt i64 %v1959, %v1958
  br i1 %v1960, label %b239, label %b240
b239:
  br label %b241
b241:
  %v1961 = phi i64 [ 0, %b239 ], [ %v2003, %b242 ]
  %v1962 = icmp slt i64 %v1961, 4
  br i1 %v1962, label %b242, label %b243
b242:
  %v1963 = mul i64 %v1959, 16
  %v1964 = getelementptr inbounds float, ptr %v126, i64 %v1963
  %v1965 = mul i64 %v1959, 16
  %v1966 = getelementptr inbounds float, ptr %v118, i64 %v1965
  %v1967 = mul i64 %v1959, 16
  %v1968 = getelementptr inbounds float, ptr %v120, i64 %v1967
  %v1969 = add i64 %v316, 0
  %v1970 = and i64 %v1969, %v230
  %v1971 = mul i64 %v1970, %v7
  %v1972 = add i64 %v1971, %v1959
  %v1973 = mul i64 %v1972, 16
  %v1974 = getelementptr inbounds float, ptr %v148, i64 %v1973
  %v1975 = icmp ult i64 4, 8
  %v1976 = select i1 %v1975, i64 4, i64 8
  %v1977 = trunc i64 %v1976 to i32
  %v1978 = insertelement <8 x i32> poison, i32 %v1977, i64 0
  %v1979 = shufflevector <8 x i32> %v1978, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1980 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1979
  %v1981 = mul i64 %v1961, 4
  %v1982 = add i64 0, %v1981
  %v1983 = add i64 %v1982, 0
  %v1984 = getelementptr inbounds float, ptr %v1964, i64 %v1983
  %v1985 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1984, <8 x i1> %v1980, <8 x float> zeroinitializer)
  %v1986 = add i64 0, %v1961
  %v1987 = mul i64 0, 4
  %v1988 = add i64 %v1986, %v1987
  %v1989 = getelementptr inbounds float, ptr %v1966, i64 %v1988
  %v1990 = getelementptr float, ptr %v1989, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v1991 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1990, <8 x i1> %v1980, <8 x float> zeroinitializer)
  %v1992 = fadd <8 x float> %v1985, %v1991
  %v1993 = mul i64 %v1961, 4
  %v1994 = add i64 0, %v1993
  %v1995 = add i64 %v1994, 0
  %v1996 = getelementptr inbounds float, ptr %v1968, i64 %v1995
  %v1997 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1996, <8 x i1> %v1980, <8 x float> zeroinitializer)
  %v1998 = fadd <8 x float> %v1992, %v1997
  %v1999 = mul i64 %v1961, 4
  %v2000 = add i64 0, %v1999
  %v2001 = add i64 %v2000, 0
  %v2002 = getelementptr inbounds float, ptr %v1974, i64 %v2001
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1998, ptr align 4 %v2002, <8 x i1> %v1980)
  %v2003 = add nsw i64 %v1961, 1
  br label %b241
b243:
  %v2004 = add nsw i64 %v1959, 1
  br label %b238
b240:
  %v2005 = add i64 %v7, 0
  %v2006 = sdiv i64 %v2005, 1
  %v2007 = add i64 %v2, 1
  %v2008 = mul i64 %v2006, %v2
  %v2009 = sdiv i64 %v2008, %v3
  %v2010 = mul i64 %v2009, 1
  %v2011 = icmp slt i64 %v2010, %v7
  %v2012 = select i1 %v2011, i64 %v2010, i64 %v7
  %v2013 = mul i64 %v2006, %v2007
  %v2014 = sdiv i64 %v2013, %v3
  %v2015 = mul i64 %v2014, 1
  %v2016 = icmp slt i64 %v2015, %v7
  %v2017 = select i1 %v2016, i64 %v2015, i64 %v7
  %v2018 = add i64 %v316, 0
  %v2019 = and i64 %v2018, %v230
  %v2020 = mul i64 %v2019, %v7
  %v2021 = add i64 %v2020, %v2012
  %v2022 = mul i64 %v2021, 16
  %v2023 = getelementptr inbounds float, ptr %v148, i64 %v2022
  %v2024 = getelementptr inbounds float, ptr %v2023, i64 0
  %v2025 = add i64 %v316, 0
  %v2026 = and i64 %v2025, %v232
  %v2027 = mul i64 %v2026, %v7
  %v2028 = add i64 %v2027, %v2012
  %v2029 = mul i64 %v2028, 16
  %v2030 = getelementptr inbounds float, ptr %v150, i64 %v2029
  %v2031 = getelementptr inbounds float, ptr %v2030, i64 0
  %v2032 = sub i64 %v2017, %v2012
  %v2033 = mul i64 %v2032, 4
  %v2034 = getelementptr inbounds float, ptr %v14, i64 0
  %v2035 = icmp sgt i64 %v2033, 0
  br i1 %v2035, label %b244, label %b245
b244:
  call void @rnngen_sgemm(i64 0, i64 0, i64 4, i64 %v2033, i64 4, ptr %v2034, i64 4, ptr %v2024, i64 4, ptr %v2031, i64 4)
  br label %b245
b245:
  %v2036 = add i64 %v7, 0
  %v2037 = sdiv i64 %v2036, 1
  %v2038 = add i64 %v2, 1
  %v2039 = mul i64 %v2037, %v2
  %v2040 = sdiv i64 %v2039, %v3
  %v2041 = mul i64 %v2040, 1
  %v2042 = icmp slt i64 %v2041, %v7
  %v2043 = select i1 %v2042, i64 %v2041, i64 %v7
  %v2044 = mul i64 %v2037, %v2038
  %v2045 = sdiv i64 %v2044, %v3
  %v2046 = mul i64 %v2045, 1
  %v2047 = icmp slt i64 %v2046, %v7
  %v2048 = select i1 %v2047, i64 %v2046, i64 %v7
  br label %b246
b246:
  %v2049 = phi i64 [ %v2043, %b245 ], [ %v2094, %b251 ]
  %v2050 = icmp slt i64 %v2049, %v2048
  br i1 %v2050, label %b247, label %b248
b247:
  br label %b249
b249:
  %v2051 = phi i64 [ 0, %b247 ], [ %v2093, %b254 ]
  %v2052 = icmp slt i64 %v2051, 4
  br i1 %v2052, label %b250, label %b251
b250:
  %v2053 = icmp ult i64 4, 8
  %v2054 = select i1 %v2053, i64 4, i64 8
  %v2055 = trunc i64 %v2054 to i32
  %v2056 = insertelement <8 x i32> poison, i32 %v2055, i64 0
  %v2057 = shufflevector <8 x i32> %v2056, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2058 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2057
  br label %b252
b252:
  %v2059 = phi i64 [ 0, %b250 ], [ %v2082, %b253 ]
  %v2060 = phi <8 x float> [ splat (float 0x0000000000000000), %b250 ], [ %v2081, %b253 ]
  %v2061 = icmp slt i64 %v2059, 4
  br i1 %v2061, label %b253, label %b254
b253:
  %v2062 = add i64 0, %v2051
  %v2063 = mul i64 %v2059, 4
  %v2064 = add i64 %v2062, %v2063
  %v2065 = getelementptr inbounds float, ptr %v14, i64 %v2064
  %v2066 = load float, ptr %v2065, align 4
  %v2067 = add i64 %v316, 0
  %v2068 = and i64 %v2067, %v232
  %v2069 = mul i64 %v2068, %v7
  %v2070 = add i64 %v2069, %v2049
  %v2071 = mul i64 %v2070, 16
  %v2072 = getelementptr inbounds float, ptr %v150, i64 %v2071
  %v2073 = add i64 0, 0
  %v2074 = mul i64 %v2059, 4
  %v2075 = add i64 %v2073, %v2074
  %v2076 = getelementptr inbounds float, ptr %v2072, i64 %v2075
  %v2077 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2076, <8 x i1> %v2058, <8 x float> zeroinitializer)
  %v2078 = insertelement <8 x float> poison, float %v2066, i64 0
  %v2079 = shufflevector <8 x float> %v2078, <8 x float> poison, <8 x i32> zeroinitializer
  %v2080 = fmul <8 x float> %v2079, %v2077
  %v2081 = fadd <8 x float> %v2060, %v2080
  %v2082 = add nsw i64 %v2059, 1
  br label %b252
b254:
  %v2083 = add i64 %v316, 0
  %v2084 = and i64 %v2083, 1
  %v2085 = mul i64 %v2084, %v7
  %v2086 = add i64 %v2085, %v2049
  %v2087 = mul i64 %v2086, 16
  %v2088 = getelementptr inbounds float, ptr %v32, i64 %v2087
  %v2089 = mul i64 %v2051, 4
  %v2090 = add i64 0, %v2089
  %v2091 = add i64 %v2090, 0
  %v2092 = getelementptr inbounds float, ptr %v2088, i64 %v2091
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2060, ptr align 4 %v2092, <8 x i1> %v2058)
  %v2093 = add nsw i64 %v2051, 1
  br label %b249
b251:
  %v2094 = add nsw i64 %v2049, 1
  br label %b246
b248:
  %v2095 = add nsw i64 %v313, 1
  br label %b13
b15:
  %v2096 = icmp sgt i64 %v3, 1
  br i1 %v2096, label %b255, label %b256
b255:
  %v2097 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2098 = atomicrmw add ptr %v2097, i64 1 acq_rel
  %v2099 = load i64, ptr %v233, align 8
  %v2100 = add i64 %v2099, 1
  store i64 %v2100, ptr %v233, align 8
  %v2101 = mul i64 %v3, %v2100
  br label %b257
b257:
  %v2102 = load atomic i64, ptr %v2097 acquire, align 8
  %v2103 = icmp slt i64 %v2102, %v2101
  br i1 %v2103, label %b258, label %b259
b258:
  %v2104 = call i32 @sched_yield()
  br label %b257
b259:
  br label %b256
b256:
  %v2105 = getelementptr inbounds float, ptr %v235, i64 48
  %v2106 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2107 = load i64, ptr %v2106, align 8
  %v2108 = icmp eq i64 %v2107, 0
  br i1 %v2108, label %b260, label %b261
b260:
  %v2109 = add i64 1, 0
  %v2110 = sdiv i64 %v2109, 1
  %v2111 = add i64 %v2, 1
  %v2112 = mul i64 %v2110, %v2
  %v2113 = sdiv i64 %v2112, %v3
  %v2114 = mul i64 %v2113, 1
  %v2115 = icmp slt i64 %v2114, 1
  %v2116 = select i1 %v2115, i64 %v2114, i64 1
  %v2117 = mul i64 %v2110, %v2111
  %v2118 = sdiv i64 %v2117, %v3
  %v2119 = mul i64 %v2118, 1
  %v2120 = icmp slt i64 %v2119, 1
  %v2121 = select i1 %v2120, i64 %v2119, i64 1
  %v2122 = icmp slt i64 %v2121, 1
  %v2123 = select i1 %v2122, i64 %v2121, i64 1
  br label %b262
b262:
  %v2124 = phi i64 [ %v2116, %b260 ], [ %v2138, %b263 ]
  %v2125 = icmp slt i64 %v2124, %v2123
  br i1 %v2125, label %b263, label %b264
b263:
  %v2126 = mul i64 %v2124, 32
  %v2127 = mul i64 %v2124, 8
  %v2128 = add i64 %v2126, 0
  %v2129 = add i64 %v2127, 0
  %v2130 = getelementptr inbounds float, ptr %v2105, i64 %v2128
  %v2131 = sub i64 3, %v2129
  %v2132 = icmp slt i64 %v2131, 0
  %v2133 = select i1 %v2132, i64 0, i64 %v2131
  %v2134 = mul i64 %v2129, 1
  %v2135 = add i64 0, %v2134
  %v2136 = getelementptr inbounds float, ptr %v16, i64 %v2135
  call void @pack_rows(ptr %v2136, i64 1, i64 3, i64 4, i64 %v2133, ptr %v2130, i64 8)
  %v2137 = add i64 %v2126, 32
  %v2138 = add nsw i64 %v2124, 1
  br label %b262
b264:
  br label %b261
b261:
  %v2139 = icmp sgt i64 %v3, 1
  br i1 %v2139, label %b265, label %b266
b265:
  %v2140 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2141 = atomicrmw add ptr %v2140, i64 1 acq_rel
  %v2142 = load i64, ptr %v233, align 8
  %v2143 = add i64 %v2142, 1
  store i64 %v2143, ptr %v233, align 8
  %v2144 = mul i64 %v3, %v2143
  br label %b267
b267:
  %v2145 = load atomic i64, ptr %v2140 acquire, align 8
  %v2146 = icmp slt i64 %v2145, %v2144
  br i1 %v2146, label %b268, label %b269
b268:
  %v2147 = call i32 @sched_yield()
  br label %b267
b269:
  br label %b266
b266:
  %v2149 = add i64 %v8, 0
  %v2150 = sdiv i64 %v2149, 1
  %v2151 = add i64 %v2, 1
  %v2152 = mul i64 %v2150, %v2
  %v2153 = sdiv i64 %v2152, %v3
  %v2154 = mul i64 %v2153, 1
  %v2155 = icmp slt i64 %v2154, %v8
  %v2156 = select i1 %v2155, i64 %v2154, i64 %v8
  %v2157 = mul i64 %v2150, %v2151
  %v2158 = sdiv i64 %v2157, %v3
  %v2159 = mul i64 %v2158, 1
  %v2160 = icmp slt i64 %v2159, %v8
  %v2161 = select i1 %v2160, i64 %v2159, i64 %v8
  br label %b270
b270:
  %v2162 = phi i64 [ %v2156, %b266 ], [ %v2223, %b275 ]
  %v2163 = icmp slt i64 %v2162, %v2161
  br i1 %v2163, label %b271, label %b272
b271:
  %v2164 = add i64 %v2162, 96
  %v2165 = icmp slt i64 %v2164, %v2161
  %v2166 = select i1 %v2165, i64 %v2164, i64 %v2161
  br label %b273
b273:
  %v2167 = phi i64 [ 0, %b271 ], [ %v2222, %b278 ]
  %v2168 = icmp slt i64 %v2167, 1
  br i1 %v2168, label %b274, label %b275
b274:
  %v2169 = sub i64 %v2166, %v2162
  %v2170 = sub i64 8, 1
  %v2171 = add i64 %v2169, %v2170
  %v2172 = sdiv i64 %v2171, 8
  br label %b276
b276:
  %v2173 = phi i64 [ 0, %b274 ], [ %v2221, %b283 ]
  %v2174 = icmp slt i64 %v2173, %v2172
  br i1 %v2174, label %b277, label %b278
b277:
  %v2175 = mul i64 %v2169, %v2173
  %v2176 = sdiv i64 %v2175, %v2172
  %v2177 = add i64 %v2162, %v2176
  %v2178 = add i64 %v2173, 1
  %v2179 = mul i64 %v2169, %v2178
  %v2180 = sdiv i64 %v2179, %v2172
  %v2181 = add i64 %v2162, %v2180
  %v2182 = mul i64 %v2167, 32
  %v2183 = getelementptr inbounds float, ptr %v2105, i64 %v2182
  %v2184 = sub i64 %v2181, %v2177
  %v2185 = mul i64 %v2177, 4
  %v2186 = getelementptr inbounds float, ptr %v132, i64 %v2185
  %v2187 = getelementptr inbounds float, ptr %v2186, i64 0
  %v2188 = sub i64 %v2184, 1
  %v2189 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2188
  %v2190 = load ptr, ptr %v2189, align 4
  %v2191 = getelementptr inbounds float, ptr %v2148, i64 0
  %v2192 = icmp sgt i64 %v2184, 0
  br i1 %v2192, label %b279, label %b280
b279:
  call void %v2190(ptr %v2187, i64 4, ptr %v2183, i64 4, ptr %v2191, i64 8, i64 0)
  br label %b280
b280:
  %v2193 = add i64 %v2182, 32
  br label %b281
b281:
  %v2194 = phi i64 [ %v2177, %b280 ], [ %v2220, %b286 ]
  %v2195 = icmp slt i64 %v2194, %v2181
  br i1 %v2195, label %b282, label %b283
b282:
  %v2196 = sub i64 %v2194, %v2177
  %v2197 = mul i64 %v2196, 8
  %v2198 = getelementptr inbounds float, ptr %v2148, i64 %v2197
  %v2199 = mul i64 %v2194, 3
  %v2200 = getelementptr inbounds float, ptr %v36, i64 %v2199
  br label %b284
b284:
  %v2201 = phi i64 [ 0, %b282 ], [ %v2219, %b288 ]
  %v2202 = icmp slt i64 %v2201, 1
  br i1 %v2202, label %b285, label %b286
b285:
  %v2203 = mul i64 %v2167, 1
  %v2204 = add i64 %v2203, %v2201
  %v2205 = mul i64 %v2204, 8
  %v2206 = icmp eq i64 %v2205, 0
  br i1 %v2206, label %b287, label %b288
b287:
  %v2207 = icmp ult i64 3, 8
  %v2208 = select i1 %v2207, i64 3, i64 8
  %v2209 = trunc i64 %v2208 to i32
  %v2210 = insertelement <8 x i32> poison, i32 %v2209, i64 0
  %v2211 = shufflevector <8 x i32> %v2210, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2212 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2211
  %v2213 = add i64 0, %v2201
  %v2214 = mul i64 %v2213, 8
  %v2215 = getelementptr inbounds float, ptr %v2198, i64 %v2214
  %v2216 = load <8 x float>, ptr %v2215, align 4
  %v2217 = add i64 0, %v2205
  %v2218 = getelementptr inbounds float, ptr %v2200, i64 %v2217
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2216, ptr align 4 %v2218, <8 x i1> %v2212)
  br label %b288
b288:
  %v2219 = add nsw i64 %v2201, 1
  br label %b284
b286:
  %v2220 = add nsw i64 %v2194, 1
  br label %b281
b283:
  %v2221 = add nsw i64 %v2173, 1
  br label %b276
b278:
  %v2222 = add nsw i64 %v2167, 1
  br label %b273
b275:
  %v2223 = add nsw i64 %v2162, 96
  br label %b270
b272:
  %v2224 = icmp sgt i64 %v3, 1
  br i1 %v2224, label %b289, label %b290
b289:
  %v2225 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2226 = atomicrmw add ptr %v2225, i64 1 acq_rel
  %v2227 = load i64, ptr %v233, align 8
  %v2228 = add i64 %v2227, 1
  store i64 %v2228, ptr %v233, align 8
  %v2229 = mul i64 %v3, %v2228
  br label %b291
b291:
  %v2230 = load atomic i64, ptr %v2225 acquire, align 8
  %v2231 = icmp slt i64 %v2230, %v2229
  br i1 %v2231, label %b292, label %b293
b292:
  %v2232 = call i32 @sched_yield()
  br label %b291
b293:
  br label %b290
b290:
  %v2233 = mul i64 0, 16
  %v2234 = getelementptr inbounds float, ptr %v76, i64 %v2233
  %v2235 = getelementptr inbounds float, ptr %v2234, i64 0
  %v2236 = mul i64 0, 16
  %v2237 = getelementptr inbounds float, ptr %v148, i64 %v2236
  %v2238 = getelementptr inbounds float, ptr %v2237, i64 0
  %v2239 = getelementptr inbounds float, ptr %v238, i64 12288
  %v2240 = add i64 4, 1
  %v2241 = sdiv i64 %v2240, 2
  %v2242 = add i64 %v2, 1
  %v2243 = mul i64 %v2241, %v2
  %v2244 = sdiv i64 %v2243, %v3
  %v2245 = mul i64 %v2244, 2
  %v2246 = icmp slt i64 %v2245, 4
  %v2247 = select i1 %v2246, i64 %v2245, i64 4
  %v2248 = mul i64 %v2241, %v2242
  %v2249 = sdiv i64 %v2248, %v3
  %v2250 = mul i64 %v2249, 2
  %v2251 = icmp slt i64 %v2250, 4
  %v2252 = select i1 %v2251, i64 %v2250, i64 4
  %v2253 = getelementptr inbounds float, ptr %v152, i64 0
  br label %b294
b294:
  %v2254 = phi i64 [ %v2247, %b290 ], [ %v2262, %b299 ]
  %v2255 = icmp slt i64 %v2254, %v2252
  br i1 %v2255, label %b295, label %b296
b295:
  %v2256 = mul i64 %v2254, 4
  %v2257 = getelementptr inbounds float, ptr %v2253, i64 %v2256
  br label %b297
b297:
  %v2258 = phi i64 [ 0, %b295 ], [ %v2261, %b298 ]
  %v2259 = icmp slt i64 %v2258, 4
  br i1 %v2259, label %b298, label %b299
b298:
  %v2260 = getelementptr inbounds float, ptr %v2257, i64 %v2258
  store float 0x0000000000000000, ptr %v2260, align 4
  %v2261 = add nsw i64 %v2258, 1
  br label %b297
b299:
  %v2262 = add nsw i64 %v2254, 1
  br label %b294
b296:
  %v2263 = mul i64 %v8, 4
  br label %b300
b300:
  %v2264 = phi i64 [ 0, %b296 ], [ %v2374, %b305 ]
  %v2265 = icmp slt i64 %v2264, %v2263
  br i1 %v2265, label %b301, label %b302
b301:
  %v2266 = sub i64 %v2263, %v2264
  %v2267 = icmp slt i64 %v2266, 384
  %v2268 = select i1 %v2267, i64 %v2266, i64 384
  br label %b303
b303:
  %v2269 = phi i64 [ %v2247, %b301 ], [ %v2373, %b329 ]
  %v2270 = icmp slt i64 %v2269, %v2252
  br i1 %v2270, label %b304, label %b305
b304:
  %v2271 = sub i64 %v2252, %v2269
  %v2272 = icmp slt i64 %v2271, 64
  %v2273 = select i1 %v2272, i64 %v2271, i64 64
  %v2274 = sdiv i64 %v2273, 2
  %v2275 = mul i64 %v2274, 2
  %v2276 = sub i64 %v2273, %v2275
  %v2277 = mul i64 %v2264, 4
  %v2278 = add i64 %v2277, %v2269
  %v2279 = getelementptr inbounds float, ptr %v2235, i64 %v2278
  br label %b306
b306:
  %v2280 = phi i64 [ 0, %b304 ], [ %v2306, %b314 ]
  %v2281 = icmp slt i64 %v2280, %v2268
  br i1 %v2281, label %b307, label %b308
b307:
  %v2282 = mul i64 %v2280, 4
  %v2283 = getelementptr inbounds float, ptr %v2279, i64 %v2282
  %v2284 = mul i64 %v2280, 2
  %v2285 = getelementptr inbounds float, ptr %v2239, i64 %v2284
  br label %b309
b309:
  %v2286 = phi i64 [ 0, %b307 ], [ %v2295, %b310 ]
  %v2287 = icmp slt i64 %v2286, %v2274
  br i1 %v2287, label %b310, label %b311
b310:
  %v2288 = mul i64 %v2286, 2
  %v2289 = getelementptr inbounds float, ptr %v2283, i64 %v2288
  %v2290 = mul i64 %v2286, 768
  %v2291 = getelementptr inbounds float, ptr %v2285, i64 %v2290
  %v2292 = getelementptr inbounds float, ptr %v2289, i64 0
  %v2293 = load <2 x float>, ptr %v2292, align 4
  %v2294 = getelementptr inbounds float, ptr %v2291, i64 0
  store <2 x float> %v2293, ptr %v2294, align 4
  %v2295 = add nsw i64 %v2286, 1
  br label %b309
b311:
  %v2296 = mul i64 %v2274, 2
  %v2297 = getelementptr inbounds float, ptr %v2283, i64 %v2296
  %v2298 = mul i64 %v2274, 768
  %v2299 = getelementptr inbounds float, ptr %v2285, i64 %v2298
  br label %b312
b312:
  %v2300 = phi i64 [ 0, %b311 ], [ %v2305, %b313 ]
  %v2301 = icmp slt i64 %v2300, %v2276
  br i1 %v2301, label %b313, label %b314
b313:
  %v2302 = getelementptr inbounds float, ptr %v2297, i64 %v2300
  %v2303 = load float, ptr %v2302, align 4
  %v2304 = getelementptr inbounds float, ptr %v2299, i64 %v2300
  store float %v2303, ptr %v2304, align 4
  %v2305 = add nsw i64 %v2300, 1
  br label %b312, !llvm.loop !0
b314:
  %v2306 = add nsw i64 %v2280, 1
  br label %b306
b308:
  br label %b315
b315:
  %v2307 = phi i64 [ 0, %b308 ], [ %v2342, %b323 ]
  %v2308 = icmp slt i64 %v2307, 0
  br i1 %v2308, label %b316, label %b317
b316:
  %v2309 = mul i64 %v2264, 4
  %v2310 = add i64 %v2309, %v2307
  %v2311 = getelementptr inbounds float, ptr %v2238, i64 %v2310
  br label %b318
b318:
  %v2312 = phi i64 [ 0, %b316 ], [ %v2330, %b319 ]
  %v2313 = icmp slt i64 %v2312, %v2268
  br i1 %v2313, label %b319, label %b320
b319:
  %v2314 = mul i64 %v2312, 4
  %v2315 = getelementptr inbounds float, ptr %v2311, i64 %v2314
  %v2316 = mul i64 %v2312, 32
  %v2317 = getelementptr inbounds float, ptr %v238, i64 %v2316
  %v2318 = getelementptr inbounds float, ptr %v2315, i64 0
  %v2319 = load <8 x float>, ptr %v2318, align 4
  %v2320 = getelementptr inbounds float, ptr %v2317, i64 0
  store <8 x float> %v2319, ptr %v2320, align 4
  %v2321 = getelementptr inbounds float, ptr %v2315, i64 8
  %v2322 = load <8 x float>, ptr %v2321, align 4
  %v2323 = getelementptr inbounds float, ptr %v2317, i64 8
  store <8 x float> %v2322, ptr %v2323, align 4
  %v2324 = getelementptr inbounds float, ptr %v2315, i64 16
  %v2325 = load <8 x float>, ptr %v2324, align 4
  %v2326 = getelementptr inbounds float, ptr %v2317, i64 16
  store <8 x float> %v2325, ptr %v2326, align 4
  %v2327 = getelementptr inbounds float, ptr %v2315, i64 24
  %v2328 = load <8 x float>, ptr %v2327, align 4
  %v2329 = getelementptr inbounds float, ptr %v2317, i64 24
  store <8 x float> %v2328, ptr %v2329, align 4
  %v2330 = add nsw i64 %v2312, 1
  br label %b318
b320:
  %v2331 = sdiv i64 %v2273, 2
  br label %b321
b321:
  %v2332 = phi i64 [ 0, %b320 ], [ %v2341, %b322 ]
  %v2333 = icmp slt i64 %v2332, %v2331
  br i1 %v2333, label %b322, label %b323
b322:
  %v2334 = mul i64 %v2332, 2
  %v2335 = add i64 %v2269, %v2334
  %v2336 = mul i64 %v2332, 768
  %v2337 = getelementptr inbounds float, ptr %v2239, i64 %v2336
  %v2338 = mul i64 %v2335, 4
  %v2339 = add i64 %v2338, %v2307
  %v2340 = getelementptr inbounds float, ptr %v2253, i64 %v2339
  call void @outer_2x32(ptr %v2337, ptr %v238, i64 %v2268, ptr %v2340, i64 4)
  %v2341 = add nsw i64 %v2332, 1
  br label %b321
b323:
  %v2342 = add nsw i64 %v2307, 32
  br label %b315
b317:
  %v2343 = mul i64 %v2264, 4
  %v2344 = add i64 %v2343, 0
  %v2345 = getelementptr inbounds float, ptr %v2238, i64 %v2344
  br label %b324
b324:
  %v2346 = phi i64 [ 0, %b317 ], [ %v2361, %b325 ]
  %v2347 = icmp slt i64 %v2346, %v2268
  br i1 %v2347, label %b325, label %b326
b325:
  %v2348 = mul i64 %v2346, 4
  %v2349 = getelementptr inbounds float, ptr %v2345, i64 %v2348
  %v2350 = mul i64 %v2346, 8
  %v2351 = getelementptr inbounds float, ptr %v238, i64 %v2350
  %v2352 = getelementptr inbounds float, ptr %v2349, i64 0
  %v2353 = icmp ult i64 4, 8
  %v2354 = select i1 %v2353, i64 4, i64 8
  %v2355 = trunc i64 %v2354 to i32
  %v2356 = insertelement <8 x i32> poison, i32 %v2355, i64 0
  %v2357 = shufflevector <8 x i32> %v2356, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2358 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2357
  %v2359 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2352, <8 x i1> %v2358, <8 x float> zeroinitializer)
  %v2360 = getelementptr inbounds float, ptr %v2351, i64 0
  store <8 x float> %v2359, ptr %v2360, align 4
  %v2361 = add nsw i64 %v2346, 1
  br label %b324
b326:
  %v2362 = sdiv i64 %v2273, 2
  br label %b327
b327:
  %v2363 = phi i64 [ 0, %b326 ], [ %v2372, %b328 ]
  %v2364 = icmp slt i64 %v2363, %v2362
  br i1 %v2364, label %b328, label %b329
b328:
  %v2365 = mul i64 %v2363, 2
  %v2366 = add i64 %v2269, %v2365
  %v2367 = mul i64 %v2363, 768
  %v2368 = getelementptr inbounds float, ptr %v2239, i64 %v2367
  %v2369 = mul i64 %v2366, 4
  %v2370 = add i64 %v2369, 0
  %v2371 = getelementptr inbounds float, ptr %v2253, i64 %v2370
  call void @outer_2x4(ptr %v2368, ptr %v238, i64 %v2268, ptr %v2371, i64 4)
  %v2372 = add nsw i64 %v2363, 1
  br label %b327
b329:
  %v2373 = add nsw i64 %v2269, 64
  br label %b303
b305:
  %v2374 = add nsw i64 %v2264, 384
  br label %b300
b302:
  %v2375 = icmp sgt i64 %v3, 1
  br i1 %v2375, label %b330, label %b331
b330:
  %v2376 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2377 = atomicrmw add ptr %v2376, i64 1 acq_rel
  %v2378 = load i64, ptr %v233, align 8
  %v2379 = add i64 %v2378, 1
  store i64 %v2379, ptr %v233, align 8
  %v2380 = mul i64 %v3, %v2379
  br label %b332
b332:
  %v2381 = load atomic i64, ptr %v2376 acquire, align 8
  %v2382 = icmp slt i64 %v2381, %v2380
  br i1 %v2382, label %b333, label %b334
b333:
  %v2383 = call i32 @sched_yield()
  br label %b332
b334:
  br label %b331
b331:
  %v2384 = icmp eq i64 %v2, 0
  br i1 %v2384, label %b335, label %b336
b335:
  br label %b337
b337:
  %v2385 = phi i64 [ 0, %b335 ], [ %v2430, %b342 ]
  %v2386 = icmp slt i64 %v2385, 4
  br i1 %v2386, label %b338, label %b339
b338:
  br label %b340
b340:
  %v2387 = phi i64 [ 0, %b338 ], [ %v2429, %b345 ]
  %v2388 = icmp slt i64 %v2387, 4
  br i1 %v2388, label %b341, label %b342
b341:
  br label %b343
b343:
  %v2389 = phi i64 [ 0, %b341 ], [ %v2423, %b348 ]
  %v2390 = phi float [ 0x0000000000000000, %b341 ], [ %v2421, %b348 ]
  %v2391 = phi float [ 0x0000000000000000, %b341 ], [ %v2422, %b348 ]
  %v2392 = icmp slt i64 %v2389, %v8
  br i1 %v2392, label %b344, label %b345
b344:
  %v2393 = add i64 %v2389, 128
  %v2394 = icmp slt i64 %v2393, %v8
  %v2395 = select i1 %v2394, i64 %v2393, i64 %v8
  br label %b346
b346:
  %v2396 = phi i64 [ %v2389, %b344 ], [ %v2420, %b351 ]
  %v2397 = phi float [ 0x0000000000000000, %b344 ], [ %v2401, %b351 ]
  %v2398 = phi float [ 0x0000000000000000, %b344 ], [ %v2398, %b351 ]
  %v2399 = icmp slt i64 %v2396, %v2395
  br i1 %v2399, label %b347, label %b348
b347:
  br label %b349
b349:
  %v2400 = phi i64 [ 0, %b347 ], [ %v2419, %b350 ]
  %v2401 = phi float [ %v2397, %b347 ], [ %v2418, %b350 ]
  %v2402 = icmp slt i64 %v2400, 4
  br i1 %v2402, label %b350, label %b351
b350:
  %v2403 = mul i64 %v2396, 16
  %v2404 = getelementptr inbounds float, ptr %v150, i64 %v2403
  %v2405 = mul i64 %v2396, 16
  %v2406 = getelementptr inbounds float, ptr %v28, i64 %v2405
  %v2407 = mul i64 %v2385, 4
  %v2408 = add i64 0, %v2407
  %v2409 = add i64 %v2408, %v2400
  %v2410 = getelementptr inbounds float, ptr %v2404, i64 %v2409
  %v2411 = load float, ptr %v2410, align 4
  %v2412 = mul i64 %v2387, 4
  %v2413 = add i64 0, %v2412
  %v2414 = add i64 %v2413, %v2400
  %v2415 = getelementptr inbounds float, ptr %v2406, i64 %v2414
  %v2416 = load float, ptr %v2415, align 4
  %v2417 = fmul float %v2411, %v2416
  %v2418 = fadd float %v2401, %v2417
  %v2419 = add nsw i64 %v2400, 1
  br label %b349
b351:
  %v2420 = add nsw i64 %v2396, 1
  br label %b346
b348:
  %v2421 = fadd float %v2390, %v2397
  %v2422 = fadd float %v2391, %v2398
  %v2423 = add nsw i64 %v2389, 128
  br label %b343
b345:
  %v2424 = fadd float %v2390, %v2391
  %v2425 = mul i64 %v2385, 4
  %v2426 = add i64 0, %v2425
  %v2427 = add i64 %v2426, %v2387
  %v2428 = getelementptr inbounds float, ptr %v154, i64 %v2427
  store float %v2424, ptr %v2428, align 4
  %v2429 = add nsw i64 %v2387, 1
  br label %b340
b342:
  %v2430 = add nsw i64 %v2385, 1
  br label %b337
b339:
  br label %b336
b336:
  %v2431 = icmp sgt i64 %v3, 1
  br i1 %v2431, label %b352, label %b353
b352:
  %v2432 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2433 = atomicrmw add ptr %v2432, i64 1 acq_rel
  %v2434 = load i64, ptr %v233, align 8
  %v2435 = add i64 %v2434, 1
  store i64 %v2435, ptr %v233, align 8
  %v2436 = mul i64 %v3, %v2435
  br label %b354
b354:
  %v2437 = load atomic i64, ptr %v2432 acquire, align 8
  %v2438 = icmp slt i64 %v2437, %v2436
  br i1 %v2438, label %b355, label %b356
b355:
  %v2439 = call i32 @sched_yield()
  br label %b354
b356:
  br label %b353
b353:
  %v2440 = mul i64 0, 4
  %v2441 = getelementptr inbounds float, ptr %v132, i64 %v2440
  %v2442 = getelementptr inbounds float, ptr %v2441, i64 0
  %v2443 = mul i64 0, 4
  %v2444 = getelementptr inbounds float, ptr %v26, i64 %v2443
  %v2445 = getelementptr inbounds float, ptr %v2444, i64 0
  %v2446 = getelementptr inbounds float, ptr %v238, i64 12288
  %v2447 = add i64 4, 1
  %v2448 = sdiv i64 %v2447, 2
  %v2449 = add i64 %v2, 1
  %v2450 = mul i64 %v2448, %v2
  %v2451 = sdiv i64 %v2450, %v3
  %v2452 = mul i64 %v2451, 2
  %v2453 = icmp slt i64 %v2452, 4
  %v2454 = select i1 %v2453, i64 %v2452, i64 4
  %v2455 = mul i64 %v2448, %v2449
  %v2456 = sdiv i64 %v2455, %v3
  %v2457 = mul i64 %v2456, 2
  %v2458 = icmp slt i64 %v2457, 4
  %v2459 = select i1 %v2458, i64 %v2457, i64 4
  %v2460 = getelementptr inbounds float, ptr %v156, i64 0
  br label %b357
b357:
  %v2461 = phi i64 [ %v2454, %b353 ], [ %v2469, %b362 ]
  %v2462 = icmp slt i64 %v2461, %v2459
  br i1 %v2462, label %b358, label %b359
b358:
  %v2463 = mul i64 %v2461, 4
  %v2464 = getelementptr inbounds float, ptr %v2460, i64 %v2463
  br label %b360
b360:
  %v2465 = phi i64 [ 0, %b358 ], [ %v2468, %b361 ]
  %v2466 = icmp slt i64 %v2465, 4
  br i1 %v2466, label %b361, label %b362
b361:
  %v2467 = getelementptr inbounds float, ptr %v2464, i64 %v2465
  store float 0x0000000000000000, ptr %v2467, align 4
  %v2468 = add nsw i64 %v2465, 1
  br label %b360
b362:
  %v2469 = add nsw i64 %v2461, 1
  br label %b357
b359:
  %v2470 = mul i64 %v8, 1
  br label %b363
b363:
  %v2471 = phi i64 [ 0, %b359 ], [ %v2581, %b368 ]
  %v2472 = icmp slt i64 %v2471, %v2470
  br i1 %v2472, label %b364, label %b365
b364:
  %v2473 = sub i64 %v2470, %v2471
  %v2474 = icmp slt i64 %v2473, 384
  %v2475 = select i1 %v2474, i64 %v2473, i64 384
  br label %b366
b366:
  %v2476 = phi i64 [ %v2454, %b364 ], [ %v2580, %b392 ]
  %v2477 = icmp slt i64 %v2476, %v2459
  br i1 %v2477, label %b367, label %b368
b367:
  %v2478 = sub i64 %v2459, %v2476
  %v2479 = icmp slt i64 %v2478, 64
  %v2480 = select i1 %v2479, i64 %v2478, i64 64
  %v2481 = sdiv i64 %v2480, 2
  %v2482 = mul i64 %v2481, 2
  %v2483 = sub i64 %v2480, %v2482
  %v2484 = mul i64 %v2471, 4
  %v2485 = add i64 %v2484, %v2476
  %v2486 = getelementptr inbounds float, ptr %v2442, i64 %v2485
  br label %b369
b369:
  %v2487 = phi i64 [ 0, %b367 ], [ %v2513, %b377 ]
  %v2488 = icmp slt i64 %v2487, %v2475
  br i1 %v2488, label %b370, label %b371
b370:
  %v2489 = mul i64 %v2487, 4
  %v2490 = getelementptr inbounds float, ptr %v2486, i64 %v2489
  %v2491 = mul i64 %v2487, 2
  %v2492 = getelementptr inbounds float, ptr %v2446, i64 %v2491
  br label %b372
b372:
  %v2493 = phi i64 [ 0, %b370 ], [ %v2502, %b373 ]
  %v2494 = icmp slt i64 %v2493, %v2481
  br i1 %v2494, label %b373, label %b374
b373:
  %v2495 = mul i64 %v2493, 2
  %v2496 = getelementptr inbounds float, ptr %v2490, i64 %v2495
  %v2497 = mul i64 %v2493, 768
  %v2498 = getelementptr inbounds float, ptr %v2492, i64 %v2497
  %v2499 = getelementptr inbounds float, ptr %v2496, i64 0
  %v2500 = load <2 x float>, ptr %v2499, align 4
  %v2501 = getelementptr inbounds float, ptr %v2498, i64 0
  store <2 x float> %v2500, ptr %v2501, align 4
  %v2502 = add nsw i64 %v2493, 1
  br label %b372
b374:
  %v2503 = mul i64 %v2481, 2
  %v2504 = getelementptr inbounds float, ptr %v2490, i64 %v2503
  %v2505 = mul i64 %v2481, 768
  %v2506 = getelementptr inbounds float, ptr %v2492, i64 %v2505
  br label %b375
b375:
  %v2507 = phi i64 [ 0, %b374 ], [ %v2512, %b376 ]
  %v2508 = icmp slt i64 %v2507, %v2483
  br i1 %v2508, label %b376, label %b377
b376:
  %v2509 = getelementptr inbounds float, ptr %v2504, i64 %v2507
  %v2510 = load float, ptr %v2509, align 4
  %v2511 = getelementptr inbounds float, ptr %v2506, i64 %v2507
  store float %v2510, ptr %v2511, align 4
  %v2512 = add nsw i64 %v2507, 1
  br label %b375, !llvm.loop !3
b377:
  %v2513 = add nsw i64 %v2487, 1
  br label %b369
b371:
  br label %b378
b378:
  %v2514 = phi i64 [ 0, %b371 ], [ %v2549, %b386 ]
  %v2515 = icmp slt i64 %v2514, 0
  br i1 %v2515, label %b379, label %b380
b379:
  %v2516 = mul i64 %v2471, 4
  %v2517 = add i64 %v2516, %v2514
  %v2518 = getelementptr inbounds float, ptr %v2445, i64 %v2517
  br label %b381
b381:
  %v2519 = phi i64 [ 0, %b379 ], [ %v2537, %b382 ]
  %v2520 = icmp slt i64 %v2519, %v2475
  br i1 %v2520, label %b382, label %b383
b382:
  %v2521 = mul i64 %v2519, 4
  %v2522 = getelementptr inbounds float, ptr %v2518, i64 %v2521
  %v2523 = mul i64 %v2519, 32
  %v2524 = getelementptr inbounds float, ptr %v238, i64 %v2523
  %v2525 = getelementptr inbounds float, ptr %v2522, i64 0
  %v2526 = load <8 x float>, ptr %v2525, align 4
  %v2527 = getelementptr inbounds float, ptr %v2524, i64 0
  store <8 x float> %v2526, ptr %v2527, align 4
  %v2528 = getelementptr inbounds float, ptr %v2522, i64 8
  %v2529 = load <8 x float>, ptr %v2528, align 4
  %v2530 = getelementptr inbounds float, ptr %v2524, i64 8
  store <8 x float> %v2529, ptr %v2530, align 4
  %v2531 = getelementptr inbounds float, ptr %v2522, i64 16
  %v2532 = load <8 x float>, ptr %v2531, align 4
  %v2533 = getelementptr inbounds float, ptr %v2524, i64 16
  store <8 x float> %v2532, ptr %v2533, align 4
  %v2534 = getelementptr inbounds float, ptr %v2522, i64 24
  %v2535 = load <8 x float>, ptr %v2534, align 4
  %v2536 = getelementptr inbounds float, ptr %v2524, i64 24
  store <8 x float> %v2535, ptr %v2536, align 4
  %v2537 = add nsw i64 %v2519, 1
  br label %b381
b383:
  %v2538 = sdiv i64 %v2480, 2
  br label %b384
b384:
  %v2539 = phi i64 [ 0, %b383 ], [ %v2548, %b385 ]
  %v2540 = icmp slt i64 %v2539, %v2538
  br i1 %v2540, label %b385, label %b386
b385:
  %v2541 = mul i64 %v2539, 2
  %v2542 = add i64 %v2476, %v2541
  %v2543 = mul i64 %v2539, 768
  %v2544 = getelementptr inbounds float, ptr %v2446, i64 %v2543
  %v2545 = mul i64 %v2542, 4
  %v2546 = add i64 %v2545, %v2514
  %v2547 = getelementptr inbounds float, ptr %v2460, i64 %v2546
  call void @outer_2x32(ptr %v2544, ptr %v238, i64 %v2475, ptr %v2547, i64 4)
  %v2548 = add nsw i64 %v2539, 1
  br label %b384
b386:
  %v2549 = add nsw i64 %v2514, 32
  br label %b378
b380:
  %v2550 = mul i64 %v2471, 4
  %v2551 = add i64 %v2550, 0
  %v2552 = getelementptr inbounds float, ptr %v2445, i64 %v2551
  br label %b387
b387:
  %v2553 = phi i64 [ 0, %b380 ], [ %v2568, %b388 ]
  %v2554 = icmp slt i64 %v2553, %v2475
  br i1 %v2554, label %b388, label %b389
b388:
  %v2555 = mul i64 %v2553, 4
  %v2556 = getelementptr inbounds float, ptr %v2552, i64 %v2555
  %v2557 = mul i64 %v2553, 8
  %v2558 = getelementptr inbounds float, ptr %v238, i64 %v2557
  %v2559 = getelementptr inbounds float, ptr %v2556, i64 0
  %v2560 = icmp ult i64 4, 8
  %v2561 = select i1 %v2560, i64 4, i64 8
  %v2562 = trunc i64 %v2561 to i32
  %v2563 = insertelement <8 x i32> poison, i32 %v2562, i64 0
  %v2564 = shufflevector <8 x i32> %v2563, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2565 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2564
  %v2566 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2559, <8 x i1> %v2565, <8 x float> zeroinitializer)
  %v2567 = getelementptr inbounds float, ptr %v2558, i64 0
  store <8 x float> %v2566, ptr %v2567, align 4
  %v2568 = add nsw i64 %v2553, 1
  br label %b387
b389:
  %v2569 = sdiv i64 %v2480, 2
  br label %b390
b390:
  %v2570 = phi i64 [ 0, %b389 ], [ %v2579, %b391 ]
  %v2571 = icmp slt i64 %v2570, %v2569
  br i1 %v2571, label %b391, label %b392
b391:
  %v2572 = mul i64 %v2570, 2
  %v2573 = add i64 %v2476, %v2572
  %v2574 = mul i64 %v2570, 768
  %v2575 = getelementptr inbounds float, ptr %v2446, i64 %v2574
  %v2576 = mul i64 %v2573, 4
  %v2577 = add i64 %v2576, 0
  %v2578 = getelementptr inbounds float, ptr %v2460, i64 %v2577
  call void @outer_2x4(ptr %v2575, ptr %v238, i64 %v2475, ptr %v2578, i64 4)
  %v2579 = add nsw i64 %v2570, 1
  br label %b390
b392:
  %v2580 = add nsw i64 %v2476, 64
  br label %b366
b368:
  %v2581 = add nsw i64 %v2471, 384
  br label %b363
b365:
  %v2582 = icmp sgt i64 %v3, 1
  br i1 %v2582, label %b393, label %b394
b393:
  %v2583 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2584 = atomicrmw add ptr %v2583, i64 1 acq_rel
  %v2585 = load i64, ptr %v233, align 8
  %v2586 = add i64 %v2585, 1
  store i64 %v2586, ptr %v233, align 8
  %v2587 = mul i64 %v3, %v2586
  br label %b395
b395:
  %v2588 = load atomic i64, ptr %v2583 acquire, align 8
  %v2589 = icmp slt i64 %v2588, %v2587
  br i1 %v2589, label %b396, label %b397
b396:
  %v2590 = call i32 @sched_yield()
  br label %b395
b397:
  br label %b394
b394:
  %v2591 = mul i64 0, 4
  %v2592 = getelementptr inbounds float, ptr %v132, i64 %v2591
  %v2593 = getelementptr inbounds float, ptr %v2592, i64 0
  %v2594 = mul i64 0, 3
  %v2595 = getelementptr inbounds float, ptr %v12, i64 %v2594
  %v2596 = getelementptr inbounds float, ptr %v2595, i64 0
  %v2597 = getelementptr inbounds float, ptr %v238, i64 12288
  %v2598 = add i64 4, 1
  %v2599 = sdiv i64 %v2598, 2
  %v2600 = add i64 %v2, 1
  %v2601 = mul i64 %v2599, %v2
  %v2602 = sdiv i64 %v2601, %v3
  %v2603 = mul i64 %v2602, 2
  %v2604 = icmp slt i64 %v2603, 4
  %v2605 = select i1 %v2604, i64 %v2603, i64 4
  %v2606 = mul i64 %v2599, %v2600
  %v2607 = sdiv i64 %v2606, %v3
  %v2608 = mul i64 %v2607, 2
  %v2609 = icmp slt i64 %v2608, 4
  %v2610 = select i1 %v2609, i64 %v2608, i64 4
  %v2611 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b398
b398:
  %v2612 = phi i64 [ %v2605, %b394 ], [ %v2620, %b403 ]
  %v2613 = icmp slt i64 %v2612, %v2610
  br i1 %v2613, label %b399, label %b400
b399:
  %v2614 = mul i64 %v2612, 3
  %v2615 = getelementptr inbounds float, ptr %v2611, i64 %v2614
  br label %b401
b401:
  %v2616 = phi i64 [ 0, %b399 ], [ %v2619, %b402 ]
  %v2617 = icmp slt i64 %v2616, 3
  br i1 %v2617, label %b402, label %b403
b402:
  %v2618 = getelementptr inbounds float, ptr %v2615, i64 %v2616
  store float 0x0000000000000000, ptr %v2618, align 4
  %v2619 = add nsw i64 %v2616, 1
  br label %b401
b403:
  %v2620 = add nsw i64 %v2612, 1
  br label %b398
b400:
  %v2621 = mul i64 %v8, 1
  br label %b404
b404:
  %v2622 = phi i64 [ 0, %b400 ], [ %v2732, %b409 ]
  %v2623 = icmp slt i64 %v2622, %v2621
  br i1 %v2623, label %b405, label %b406
b405:
  %v2624 = sub i64 %v2621, %v2622
  %v2625 = icmp slt i64 %v2624, 384
  %v2626 = select i1 %v2625, i64 %v2624, i64 384
  br label %b407
b407:
  %v2627 = phi i64 [ %v2605, %b405 ], [ %v2731, %b433 ]
  %v2628 = icmp slt i64 %v2627, %v2610
  br i1 %v2628, label %b408, label %b409
b408:
  %v2629 = sub i64 %v2610, %v2627
  %v2630 = icmp slt i64 %v2629, 64
  %v2631 = select i1 %v2630, i64 %v2629, i64 64
  %v2632 = sdiv i64 %v2631, 2
  %v2633 = mul i64 %v2632, 2
  %v2634 = sub i64 %v2631, %v2633
  %v2635 = mul i64 %v2622, 4
  %v2636 = add i64 %v2635, %v2627
  %v2637 = getelementptr inbounds float, ptr %v2593, i64 %v2636
  br label %b410
b410:
  %v2638 = phi i64 [ 0, %b408 ], [ %v2664, %b418 ]
  %v2639 = icmp slt i64 %v2638, %v2626
  br i1 %v2639, label %b411, label %b412
b411:
  %v2640 = mul i64 %v2638, 4
  %v2641 = getelementptr inbounds float, ptr %v2637, i64 %v2640
  %v2642 = mul i64 %v2638, 2
  %v2643 = getelementptr inbounds float, ptr %v2597, i64 %v2642
  br label %b413
b413:
  %v2644 = phi i64 [ 0, %b411 ], [ %v2653, %b414 ]
  %v2645 = icmp slt i64 %v2644, %v2632
  br i1 %v2645, label %b414, label %b415
b414:
  %v2646 = mul i64 %v2644, 2
  %v2647 = getelementptr inbounds float, ptr %v2641, i64 %v2646
  %v2648 = mul i64 %v2644, 768
  %v2649 = getelementptr inbounds float, ptr %v2643, i64 %v2648
  %v2650 = getelementptr inbounds float, ptr %v2647, i64 0
  %v2651 = load <2 x float>, ptr %v2650, align 4
  %v2652 = getelementptr inbounds float, ptr %v2649, i64 0
  store <2 x float> %v2651, ptr %v2652, align 4
  %v2653 = add nsw i64 %v2644, 1
  br label %b413
b415:
  %v2654 = mul i64 %v2632, 2
  %v2655 = getelementptr inbounds float, ptr %v2641, i64 %v2654
  %v2656 = mul i64 %v2632, 768
  %v2657 = getelementptr inbounds float, ptr %v2643, i64 %v2656
  br label %b416
b416:
  %v2658 = phi i64 [ 0, %b415 ], [ %v2663, %b417 ]
  %v2659 = icmp slt i64 %v2658, %v2634
  br i1 %v2659, label %b417, label %b418
b417:
  %v2660 = getelementptr inbounds float, ptr %v2655, i64 %v2658
  %v2661 = load float, ptr %v2660, align 4
  %v2662 = getelementptr inbounds float, ptr %v2657, i64 %v2658
  store float %v2661, ptr %v2662, align 4
  %v2663 = add nsw i64 %v2658, 1
  br label %b416, !llvm.loop !6
b418:
  %v2664 = add nsw i64 %v2638, 1
  br label %b410
b412:
  br label %b419
b419:
  %v2665 = phi i64 [ 0, %b412 ], [ %v2700, %b427 ]
  %v2666 = icmp slt i64 %v2665, 0
  br i1 %v2666, label %b420, label %b421
b420:
  %v2667 = mul i64 %v2622, 3
  %v2668 = add i64 %v2667, %v2665
  %v2669 = getelementptr inbounds float, ptr %v2596, i64 %v2668
  br label %b422
b422:
  %v2670 = phi i64 [ 0, %b420 ], [ %v2688, %b423 ]
  %v2671 = icmp slt i64 %v2670, %v2626
  br i1 %v2671, label %b423, label %b424
b423:
  %v2672 = mul i64 %v2670, 3
  %v2673 = getelementptr inbounds float, ptr %v2669, i64 %v2672
  %v2674 = mul i64 %v2670, 32
  %v2675 = getelementptr inbounds float, ptr %v238, i64 %v2674
  %v2676 = getelementptr inbounds float, ptr %v2673, i64 0
  %v2677 = load <8 x float>, ptr %v2676, align 4
  %v2678 = getelementptr inbounds float, ptr %v2675, i64 0
  store <8 x float> %v2677, ptr %v2678, align 4
  %v2679 = getelementptr inbounds float, ptr %v2673, i64 8
  %v2680 = load <8 x float>, ptr %v2679, align 4
  %v2681 = getelementptr inbounds float, ptr %v2675, i64 8
  store <8 x float> %v2680, ptr %v2681, align 4
  %v2682 = getelementptr inbounds float, ptr %v2673, i64 16
  %v2683 = load <8 x float>, ptr %v2682, align 4
  %v2684 = getelementptr inbounds float, ptr %v2675, i64 16
  store <8 x float> %v2683, ptr %v2684, align 4
  %v2685 = getelementptr inbounds float, ptr %v2673, i64 24
  %v2686 = load <8 x float>, ptr %v2685, align 4
  %v2687 = getelementptr inbounds float, ptr %v2675, i64 24
  store <8 x float> %v2686, ptr %v2687, align 4
  %v2688 = add nsw i64 %v2670, 1
  br label %b422
b424:
  %v2689 = sdiv i64 %v2631, 2
  br label %b425
b425:
  %v2690 = phi i64 [ 0, %b424 ], [ %v2699, %b426 ]
  %v2691 = icmp slt i64 %v2690, %v2689
  br i1 %v2691, label %b426, label %b427
b426:
  %v2692 = mul i64 %v2690, 2
  %v2693 = add i64 %v2627, %v2692
  %v2694 = mul i64 %v2690, 768
  %v2695 = getelementptr inbounds float, ptr %v2597, i64 %v2694
  %v2696 = mul i64 %v2693, 3
  %v2697 = add i64 %v2696, %v2665
  %v2698 = getelementptr inbounds float, ptr %v2611, i64 %v2697
  call void @outer_2x32(ptr %v2695, ptr %v238, i64 %v2626, ptr %v2698, i64 3)
  %v2699 = add nsw i64 %v2690, 1
  br label %b425
b427:
  %v2700 = add nsw i64 %v2665, 32
  br label %b419
b421:
  %v2701 = mul i64 %v2622, 3
  %v2702 = add i64 %v2701, 0
  %v2703 = getelementptr inbounds float, ptr %v2596, i64 %v2702
  br label %b428
b428:
  %v2704 = phi i64 [ 0, %b421 ], [ %v2719, %b429 ]
  %v2705 = icmp slt i64 %v2704, %v2626
  br i1 %v2705, label %b429, label %b430
b429:
  %v2706 = mul i64 %v2704, 3
  %v2707 = getelementptr inbounds float, ptr %v2703, i64 %v2706
  %v2708 = mul i64 %v2704, 8
  %v2709 = getelementptr inbounds float, ptr %v238, i64 %v2708
  %v2710 = getelementptr inbounds float, ptr %v2707, i64 0
  %v2711 = icmp ult i64 3, 8
  %v2712 = select i1 %v2711, i64 3, i64 8
  %v2713 = trunc i64 %v2712 to i32
  %v2714 = insertelement <8 x i32> poison, i32 %v2713, i64 0
  %v2715 = shufflevector <8 x i32> %v2714, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2716 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2715
  %v2717 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2710, <8 x i1> %v2716, <8 x float> zeroinitializer)
  %v2718 = getelementptr inbounds float, ptr %v2709, i64 0
  store <8 x float> %v2717, ptr %v2718, align 4
  %v2719 = add nsw i64 %v2704, 1
  br label %b428
b430:
  %v2720 = sdiv i64 %v2631, 2
  br label %b431
b431:
  %v2721 = phi i64 [ 0, %b430 ], [ %v2730, %b432 ]
  %v2722 = icmp slt i64 %v2721, %v2720
  br i1 %v2722, label %b432, label %b433
b432:
  %v2723 = mul i64 %v2721, 2
  %v2724 = add i64 %v2627, %v2723
  %v2725 = mul i64 %v2721, 768
  %v2726 = getelementptr inbounds float, ptr %v2597, i64 %v2725
  %v2727 = mul i64 %v2724, 3
  %v2728 = add i64 %v2727, 0
  %v2729 = getelementptr inbounds float, ptr %v2611, i64 %v2728
  call void @outer_2x3(ptr %v2726, ptr %v238, i64 %v2626, ptr %v2729, i64 3)
  %v2730 = add nsw i64 %v2721, 1
  br label %b431
b433:
  %v2731 = add nsw i64 %v2627, 64
  br label %b407
b409:
  %v2732 = add nsw i64 %v2622, 384
  br label %b404
b406:
  %v2733 = icmp sgt i64 %v3, 1
  br i1 %v2733, label %b434, label %b435
b434:
  %v2734 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2735 = atomicrmw add ptr %v2734, i64 1 acq_rel
  %v2736 = load i64, ptr %v233, align 8
  %v2737 = add i64 %v2736, 1
  store i64 %v2737, ptr %v233, align 8
  %v2738 = mul i64 %v3, %v2737
  br label %b436
b436:
  %v2739 = load atomic i64, ptr %v2734 acquire, align 8
  %v2740 = icmp slt i64 %v2739, %v2738
  br i1 %v2740, label %b437, label %b438
b437:
  %v2741 = call i32 @sched_yield()
  br label %b436
b438:
  br label %b435
b435:
  %v2742 = icmp eq i64 %v2, 0
  br i1 %v2742, label %b439, label %b440
b439:
  br label %b441
b441:
  %v2743 = phi i64 [ 0, %b439 ], [ %v2775, %b446 ]
  %v2744 = icmp slt i64 %v2743, 4
  br i1 %v2744, label %b442, label %b443
b442:
  %v2745 = icmp ult i64 4, 8
  %v2746 = select i1 %v2745, i64 4, i64 8
  %v2747 = trunc i64 %v2746 to i32
  %v2748 = insertelement <8 x i32> poison, i32 %v2747, i64 0
  %v2749 = shufflevector <8 x i32> %v2748, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2750 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2749
  br label %b444
b444:
  %v2751 = phi i64 [ 0, %b442 ], [ %v2770, %b449 ]
  %v2752 = phi <8 x float> [ splat (float 0x0000000000000000), %b442 ], [ %v2769, %b449 ]
  %v2753 = icmp slt i64 %v2751, %v8
  br i1 %v2753, label %b445, label %b446
b445:
  %v2754 = add i64 %v2751, 128
  %v2755 = icmp slt i64 %v2754, %v8
  %v2756 = select i1 %v2755, i64 %v2754, i64 %v8
  br label %b447
b447:
  %v2757 = phi i64 [ %v2751, %b445 ], [ %v2768, %b448 ]
  %v2758 = phi <8 x float> [ splat (float 0x0000000000000000), %b445 ], [ %v2767, %b448 ]
  %v2759 = icmp slt i64 %v2757, %v2756
  br i1 %v2759, label %b448, label %b449
b448:
  %v2760 = mul i64 %v2757, 16
  %v2761 = getelementptr inbounds float, ptr %v148, i64 %v2760
  %v2762 = mul i64 %v2743, 4
  %v2763 = add i64 0, %v2762
  %v2764 = add i64 %v2763, 0
  %v2765 = getelementptr inbounds float, ptr %v2761, i64 %v2764
  %v2766 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2765, <8 x i1> %v2750, <8 x float> zeroinitializer)
  %v2767 = fadd <8 x float> %v2758, %v2766
  %v2768 = add nsw i64 %v2757, 1
  br label %b447
b449:
  %v2769 = fadd <8 x float> %v2752, %v2758
  %v2770 = add nsw i64 %v2751, 128
  br label %b444
b446:
  %v2771 = mul i64 %v2743, 4
  %v2772 = add i64 0, %v2771
  %v2773 = add i64 %v2772, 0
  %v2774 = getelementptr inbounds float, ptr %v42, i64 %v2773
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2752, ptr align 4 %v2774, <8 x i1> %v2750)
  %v2775 = add nsw i64 %v2743, 1
  br label %b441
b443:
  br label %b440
b440:
  %v2776 = icmp sgt i64 %v3, 1
  br i1 %v2776, label %b450, label %b451
b450:
  %v2777 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2778 = atomicrmw add ptr %v2777, i64 1 acq_rel
  %v2779 = load i64, ptr %v233, align 8
  %v2780 = add i64 %v2779, 1
  store i64 %v2780, ptr %v233, align 8
  %v2781 = mul i64 %v3, %v2780
  br label %b452
b452:
  %v2782 = load atomic i64, ptr %v2777 acquire, align 8
  %v2783 = icmp slt i64 %v2782, %v2781
  br i1 %v2783, label %b453, label %b454
b453:
  %v2784 = call i32 @sched_yield()
  br label %b452
b454:
  br label %b451
b451:
  %v2785 = icmp eq i64 %v2, 0
  br i1 %v2785, label %b455, label %b456
b455:
  br label %b457
b457:
  %v2786 = phi i64 [ 0, %b455 ], [ %v2832, %b462 ]
  %v2787 = icmp slt i64 %v2786, 2
  br i1 %v2787, label %b458, label %b459
b458:
  %v2788 = icmp ult i64 4, 8
  %v2789 = select i1 %v2788, i64 4, i64 8
  %v2790 = trunc i64 %v2789 to i32
  %v2791 = insertelement <8 x i32> poison, i32 %v2790, i64 0
  %v2792 = shufflevector <8 x i32> %v2791, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2793 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2792
  br label %b460
b460:
  %v2794 = phi i64 [ 0, %b458 ], [ %v2827, %b465 ]
  %v2795 = phi <8 x float> [ splat (float 0x0000000000000000), %b458 ], [ %v2826, %b465 ]
  %v2796 = icmp slt i64 %v2794, %v8
  br i1 %v2796, label %b461, label %b462
b461:
  %v2797 = add i64 %v2794, 128
  %v2798 = icmp slt i64 %v2797, %v8
  %v2799 = select i1 %v2798, i64 %v2797, i64 %v8
  br label %b463
b463:
  %v2800 = phi i64 [ %v2794, %b461 ], [ %v2825, %b468 ]
  %v2801 = phi <8 x float> [ splat (float 0x0000000000000000), %b461 ], [ %v2804, %b468 ]
  %v2802 = icmp slt i64 %v2800, %v2799
  br i1 %v2802, label %b464, label %b465
b464:
  br label %b466
b466:
  %v2803 = phi i64 [ 0, %b464 ], [ %v2824, %b467 ]
  %v2804 = phi <8 x float> [ %v2801, %b464 ], [ %v2823, %b467 ]
  %v2805 = icmp slt i64 %v2803, 4
  br i1 %v2805, label %b467, label %b468
b467:
  %v2806 = mul i64 %v2800, 16
  %v2807 = getelementptr inbounds float, ptr %v130, i64 %v2806
  %v2808 = mul i64 %v2800, 8
  %v2809 = getelementptr inbounds float, ptr %v52, i64 %v2808
  %v2810 = mul i64 %v2786, 4
  %v2811 = add i64 0, %v2810
  %v2812 = add i64 %v2811, %v2803
  %v2813 = getelementptr inbounds float, ptr %v2809, i64 %v2812
  %v2814 = load float, ptr %v2813, align 4
  %v2815 = add i64 0, 0
  %v2816 = mul i64 %v2803, 4
  %v2817 = add i64 %v2815, %v2816
  %v2818 = getelementptr inbounds float, ptr %v2807, i64 %v2817
  %v2819 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2818, <8 x i1> %v2793, <8 x float> zeroinitializer)
  %v2820 = insertelement <8 x float> poison, float %v2814, i64 0
  %v2821 = shufflevector <8 x float> %v2820, <8 x float> poison, <8 x i32> zeroinitializer
  %v2822 = fmul <8 x float> %v2819, %v2821
  %v2823 = fadd <8 x float> %v2804, %v2822
  %v2824 = add nsw i64 %v2803, 1
  br label %b466
b468:
  %v2825 = add nsw i64 %v2800, 1
  br label %b463
b465:
  %v2826 = fadd <8 x float> %v2795, %v2801
  %v2827 = add nsw i64 %v2794, 128
  br label %b460
b462:
  %v2828 = mul i64 %v2786, 4
  %v2829 = add i64 0, %v2828
  %v2830 = add i64 %v2829, 0
  %v2831 = getelementptr inbounds float, ptr %v158, i64 %v2830
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2795, ptr align 4 %v2831, <8 x i1> %v2793)
  %v2832 = add nsw i64 %v2786, 1
  br label %b457
b459:
  br label %b456
b456:
  %v2833 = icmp sgt i64 %v3, 1
  br i1 %v2833, label %b469, label %b470
b469:
  %v2834 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2835 = atomicrmw add ptr %v2834, i64 1 acq_rel
  %v2836 = load i64, ptr %v233, align 8
  %v2837 = add i64 %v2836, 1
  store i64 %v2837, ptr %v233, align 8
  %v2838 = mul i64 %v3, %v2837
  br label %b471
b471:
  %v2839 = load atomic i64, ptr %v2834 acquire, align 8
  %v2840 = icmp slt i64 %v2839, %v2838
  br i1 %v2840, label %b472, label %b473
b472:
  %v2841 = call i32 @sched_yield()
  br label %b471
b473:
  br label %b470
b470:
  %v2842 = mul i64 0, 2
  %v2843 = getelementptr inbounds float, ptr %v128, i64 %v2842
  %v2844 = getelementptr inbounds float, ptr %v2843, i64 0
  %v2845 = mul i64 0, 4
  %v2846 = getelementptr inbounds float, ptr %v74, i64 %v2845
  %v2847 = getelementptr inbounds float, ptr %v2846, i64 0
  %v2848 = getelementptr inbounds float, ptr %v238, i64 12288
  %v2849 = add i64 2, 1
  %v2850 = sdiv i64 %v2849, 2
  %v2851 = add i64 %v2, 1
  %v2852 = mul i64 %v2850, %v2
  %v2853 = sdiv i64 %v2852, %v3
  %v2854 = mul i64 %v2853, 2
  %v2855 = icmp slt i64 %v2854, 2
  %v2856 = select i1 %v2855, i64 %v2854, i64 2
  %v2857 = mul i64 %v2850, %v2851
  %v2858 = sdiv i64 %v2857, %v3
  %v2859 = mul i64 %v2858, 2
  %v2860 = icmp slt i64 %v2859, 2
  %v2861 = select i1 %v2860, i64 %v2859, i64 2
  %v2862 = getelementptr inbounds float, ptr %v160, i64 0
  br label %b474
b474:
  %v2863 = phi i64 [ %v2856, %b470 ], [ %v2871, %b479 ]
  %v2864 = icmp slt i64 %v2863, %v2861
  br i1 %v2864, label %b475, label %b476
b475:
  %v2865 = mul i64 %v2863, 4
  %v2866 = getelementptr inbounds float, ptr %v2862, i64 %v2865
  br label %b477
b477:
  %v2867 = phi i64 [ 0, %b475 ], [ %v2870, %b478 ]
  %v2868 = icmp slt i64 %v2867, 4
  br i1 %v2868, label %b478, label %b479
b478:
  %v2869 = getelementptr inbounds float, ptr %v2866, i64 %v2867
  store float 0x0000000000000000, ptr %v2869, align 4
  %v2870 = add nsw i64 %v2867, 1
  br label %b477
b479:
  %v2871 = add nsw i64 %v2863, 1
  br label %b474
b476:
  %v2872 = mul i64 %v8, 1
  br label %b480
b480:
  %v2873 = phi i64 [ 0, %b476 ], [ %v2983, %b485 ]
  %v2874 = icmp slt i64 %v2873, %v2872
  br i1 %v2874, label %b481, label %b482
b481:
  %v2875 = sub i64 %v2872, %v2873
  %v2876 = icmp slt i64 %v2875, 384
  %v2877 = select i1 %v2876, i64 %v2875, i64 384
  br label %b483
b483:
  %v2878 = phi i64 [ %v2856, %b481 ], [ %v2982, %b509 ]
  %v2879 = icmp slt i64 %v2878, %v2861
  br i1 %v2879, label %b484, label %b485
b484:
  %v2880 = sub i64 %v2861, %v2878
  %v2881 = icmp slt i64 %v2880, 64
  %v2882 = select i1 %v2881, i64 %v2880, i64 64
  %v2883 = sdiv i64 %v2882, 2
  %v2884 = mul i64 %v2883, 2
  %v2885 = sub i64 %v2882, %v2884
  %v2886 = mul i64 %v2873, 2
  %v2887 = add i64 %v2886, %v2878
  %v2888 = getelementptr inbounds float, ptr %v2844, i64 %v2887
  br label %b486
b486:
  %v2889 = phi i64 [ 0, %b484 ], [ %v2915, %b494 ]
  %v2890 = icmp slt i64 %v2889, %v2877
  br i1 %v2890, label %b487, label %b488
b487:
  %v2891 = mul i64 %v2889, 2
  %v2892 = getelementptr inbounds float, ptr %v2888, i64 %v2891
  %v2893 = mul i64 %v2889, 2
  %v2894 = getelementptr inbounds float, ptr %v2848, i64 %v2893
  br label %b489
b489:
  %v2895 = phi i64 [ 0, %b487 ], [ %v2904, %b490 ]
  %v2896 = icmp slt i64 %v2895, %v2883
  br i1 %v2896, label %b490, label %b491
b490:
  %v2897 = mul i64 %v2895, 2
  %v2898 = getelementptr inbounds float, ptr %v2892, i64 %v2897
  %v2899 = mul i64 %v2895, 768
  %v2900 = getelementptr inbounds float, ptr %v2894, i64 %v2899
  %v2901 = getelementptr inbounds float, ptr %v2898, i64 0
  %v2902 = load <2 x float>, ptr %v2901, align 4
  %v2903 = getelementptr inbounds float, ptr %v2900, i64 0
  store <2 x float> %v2902, ptr %v2903, align 4
  %v2904 = add nsw i64 %v2895, 1
  br label %b489
b491:
  %v2905 = mul i64 %v2883, 2
  %v2906 = getelementptr inbounds float, ptr %v2892, i64 %v2905
  %v2907 = mul i64 %v2883, 768
  %v2908 = getelementptr inbounds float, ptr %v2894, i64 %v2907
  br label %b492
b492:
  %v2909 = phi i64 [ 0, %b491 ], [ %v2914, %b493 ]
  %v2910 = icmp slt i64 %v2909, %v2885
  br i1 %v2910, label %b493, label %b494
b493:
  %v2911 = getelementptr inbounds float, ptr %v2906, i64 %v2909
  %v2912 = load float, ptr %v2911, align 4
  %v2913 = getelementptr inbounds float, ptr %v2908, i64 %v2909
  store float %v2912, ptr %v2913, align 4
  %v2914 = add nsw i64 %v2909, 1
  br label %b492, !llvm.loop !9
b494:
  %v2915 = add nsw i64 %v2889, 1
  br label %b486
b488:
  br label %b495
b495:
  %v2916 = phi i64 [ 0, %b488 ], [ %v2951, %b503 ]
  %v2917 = icmp slt i64 %v2916, 0
  br i1 %v2917, label %b496, label %b497
b496:
  %v2918 = mul i64 %v2873, 4
  %v2919 = add i64 %v2918, %v2916
  %v2920 = getelementptr inbounds float, ptr %v2847, i64 %v2919
  br label %b498
b498:
  %v2921 = phi i64 [ 0, %b496 ], [ %v2939, %b499 ]
  %v2922 = icmp slt i64 %v2921, %v2877
  br i1 %v2922, label %b499, label %b500
b499:
  %v2923 = mul i64 %v2921, 4
  %v2924 = getelementptr inbounds float, ptr %v2920, i64 %v2923
  %v2925 = mul i64 %v2921, 32
  %v2926 = getelementptr inbounds float, ptr %v238, i64 %v2925
  %v2927 = getelementptr inbounds float, ptr %v2924, i64 0
  %v2928 = load <8 x float>, ptr %v2927, align 4
  %v2929 = getelementptr inbounds float, ptr %v2926, i64 0
  store <8 x float> %v2928, ptr %v2929, align 4
  %v2930 = getelementptr inbounds float, ptr %v2924, i64 8
  %v2931 = load <8 x float>, ptr %v2930, align 4
  %v2932 = getelementptr inbounds float, ptr %v2926, i64 8
  store <8 x float> %v2931, ptr %v2932, align 4
  %v2933 = getelementptr inbounds float, ptr %v2924, i64 16
  %v2934 = load <8 x float>, ptr %v2933, align 4
  %v2935 = getelementptr inbounds float, ptr %v2926, i64 16
  store <8 x float> %v2934, ptr %v2935, align 4
  %v2936 = getelementptr inbounds float, ptr %v2924, i64 24
  %v2937 = load <8 x float>, ptr %v2936, align 4
  %v2938 = getelementptr inbounds float, ptr %v2926, i64 24
  store <8 x float> %v2937, ptr %v2938, align 4
  %v2939 = add nsw i64 %v2921, 1
  br label %b498
b500:
  %v2940 = sdiv i64 %v2882, 2
  br label %b501
b501:
  %v2941 = phi i64 [ 0, %b500 ], [ %v2950, %b502 ]
  %v2942 = icmp slt i64 %v2941, %v2940
  br i1 %v2942, label %b502, label %b503
b502:
  %v2943 = mul i64 %v2941, 2
  %v2944 = add i64 %v2878, %v2943
  %v2945 = mul i64 %v2941, 768
  %v2946 = getelementptr inbounds float, ptr %v2848, i64 %v2945
  %v2947 = mul i64 %v2944, 4
  %v2948 = add i64 %v2947, %v2916
  %v2949 = getelementptr inbounds float, ptr %v2862, i64 %v2948
  call void @outer_2x32(ptr %v2946, ptr %v238, i64 %v2877, ptr %v2949, i64 4)
  %v2950 = add nsw i64 %v2941, 1
  br label %b501
b503:
  %v2951 = add nsw i64 %v2916, 32
  br label %b495
b497:
  %v2952 = mul i64 %v2873, 4
  %v2953 = add i64 %v2952, 0
  %v2954 = getelementptr inbounds float, ptr %v2847, i64 %v2953
  br label %b504
b504:
  %v2955 = phi i64 [ 0, %b497 ], [ %v2970, %b505 ]
  %v2956 = icmp slt i64 %v2955, %v2877
  br i1 %v2956, label %b505, label %b506
b505:
  %v2957 = mul i64 %v2955, 4
  %v2958 = getelementptr inbounds float, ptr %v2954, i64 %v2957
  %v2959 = mul i64 %v2955, 8
  %v2960 = getelementptr inbounds float, ptr %v238, i64 %v2959
  %v2961 = getelementptr inbounds float, ptr %v2958, i64 0
  %v2962 = icmp ult i64 4, 8
  %v2963 = select i1 %v2962, i64 4, i64 8
  %v2964 = trunc i64 %v2963 to i32
  %v2965 = insertelement <8 x i32> poison, i32 %v2964, i64 0
  %v2966 = shufflevector <8 x i32> %v2965, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2967 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2966
  %v2968 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2961, <8 x i1> %v2967, <8 x float> zeroinitializer)
  %v2969 = getelementptr inbounds float, ptr %v2960, i64 0
  store <8 x float> %v2968, ptr %v2969, align 4
  %v2970 = add nsw i64 %v2955, 1
  br label %b504
b506:
  %v2971 = sdiv i64 %v2882, 2
  br label %b507
b507:
  %v2972 = phi i64 [ 0, %b506 ], [ %v2981, %b508 ]
  %v2973 = icmp slt i64 %v2972, %v2971
  br i1 %v2973, label %b508, label %b509
b508:
  %v2974 = mul i64 %v2972, 2
  %v2975 = add i64 %v2878, %v2974
  %v2976 = mul i64 %v2972, 768
  %v2977 = getelementptr inbounds float, ptr %v2848, i64 %v2976
  %v2978 = mul i64 %v2975, 4
  %v2979 = add i64 %v2978, 0
  %v2980 = getelementptr inbounds float, ptr %v2862, i64 %v2979
  call void @outer_2x4(ptr %v2977, ptr %v238, i64 %v2877, ptr %v2980, i64 4)
  %v2981 = add nsw i64 %v2972, 1
  br label %b507
b509:
  %v2982 = add nsw i64 %v2878, 64
  br label %b483
b485:
  %v2983 = add nsw i64 %v2873, 384
  br label %b480
b482:
  %v2984 = icmp sgt i64 %v3, 1
  br i1 %v2984, label %b510, label %b511
b510:
  %v2985 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2986 = atomicrmw add ptr %v2985, i64 1 acq_rel
  %v2987 = load i64, ptr %v233, align 8
  %v2988 = add i64 %v2987, 1
  store i64 %v2988, ptr %v233, align 8
  %v2989 = mul i64 %v3, %v2988
  br label %b512
b512:
  %v2990 = load atomic i64, ptr %v2985 acquire, align 8
  %v2991 = icmp slt i64 %v2990, %v2989
  br i1 %v2991, label %b513, label %b514
b513:
  %v2992 = call i32 @sched_yield()
  br label %b512
b514:
  br label %b511
b511:
  %v2993 = icmp eq i64 %v2, 0
  br i1 %v2993, label %b515, label %b516
b515:
  br label %b517
b517:
  %v2994 = phi i64 [ 0, %b515 ], [ %v3040, %b522 ]
  %v2995 = icmp slt i64 %v2994, 2
  br i1 %v2995, label %b518, label %b519
b518:
  %v2996 = icmp ult i64 4, 8
  %v2997 = select i1 %v2996, i64 4, i64 8
  %v2998 = trunc i64 %v2997 to i32
  %v2999 = insertelement <8 x i32> poison, i32 %v2998, i64 0
  %v3000 = shufflevector <8 x i32> %v2999, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3001 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3000
  br label %b520
b520:
  %v3002 = phi i64 [ 0, %b518 ], [ %v3035, %b525 ]
  %v3003 = phi <8 x float> [ splat (float 0x0000000000000000), %b518 ], [ %v3034, %b525 ]
  %v3004 = icmp slt i64 %v3002, %v8
  br i1 %v3004, label %b521, label %b522
b521:
  %v3005 = add i64 %v3002, 128
  %v3006 = icmp slt i64 %v3005, %v8
  %v3007 = select i1 %v3006, i64 %v3005, i64 %v8
  br label %b523
b523:
  %v3008 = phi i64 [ %v3002, %b521 ], [ %v3033, %b528 ]
  %v3009 = phi <8 x float> [ splat (float 0x0000000000000000), %b521 ], [ %v3012, %b528 ]
  %v3010 = icmp slt i64 %v3008, %v3007
  br i1 %v3010, label %b524, label %b525
b524:
  br label %b526
b526:
  %v3011 = phi i64 [ 0, %b524 ], [ %v3032, %b527 ]
  %v3012 = phi <8 x float> [ %v3009, %b524 ], [ %v3031, %b527 ]
  %v3013 = icmp slt i64 %v3011, 4
  br i1 %v3013, label %b527, label %b528
b527:
  %v3014 = mul i64 %v3008, 8
  %v3015 = getelementptr inbounds float, ptr %v58, i64 %v3014
  %v3016 = mul i64 %v2994, 4
  %v3017 = add i64 0, %v3016
  %v3018 = add i64 %v3017, %v3011
  %v3019 = getelementptr inbounds float, ptr %v3015, i64 %v3018
  %v3020 = load float, ptr %v3019, align 4
  %v3021 = mul i64 %v3008, 16
  %v3022 = getelementptr inbounds float, ptr %v82, i64 %v3021
  %v3023 = add i64 0, 0
  %v3024 = mul i64 %v3011, 4
  %v3025 = add i64 %v3023, %v3024
  %v3026 = getelementptr inbounds float, ptr %v3022, i64 %v3025
  %v3027 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3026, <8 x i1> %v3001, <8 x float> zeroinitializer)
  %v3028 = insertelement <8 x float> poison, float %v3020, i64 0
  %v3029 = shufflevector <8 x float> %v3028, <8 x float> poison, <8 x i32> zeroinitializer
  %v3030 = fmul <8 x float> %v3029, %v3027
  %v3031 = fadd <8 x float> %v3012, %v3030
  %v3032 = add nsw i64 %v3011, 1
  br label %b526
b528:
  %v3033 = add nsw i64 %v3008, 1
  br label %b523
b525:
  %v3034 = fadd <8 x float> %v3003, %v3009
  %v3035 = add nsw i64 %v3002, 128
  br label %b520
b522:
  %v3036 = mul i64 %v2994, 4
  %v3037 = add i64 0, %v3036
  %v3038 = add i64 %v3037, 0
  %v3039 = getelementptr inbounds float, ptr %v162, i64 %v3038
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3003, ptr align 4 %v3039, <8 x i1> %v3001)
  %v3040 = add nsw i64 %v2994, 1
  br label %b517
b519:
  br label %b516
b516:
  %v3041 = icmp sgt i64 %v3, 1
  br i1 %v3041, label %b529, label %b530
b529:
  %v3042 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3043 = atomicrmw add ptr %v3042, i64 1 acq_rel
  %v3044 = load i64, ptr %v233, align 8
  %v3045 = add i64 %v3044, 1
  store i64 %v3045, ptr %v233, align 8
  %v3046 = mul i64 %v3, %v3045
  br label %b531
b531:
  %v3047 = load atomic i64, ptr %v3042 acquire, align 8
  %v3048 = icmp slt i64 %v3047, %v3046
  br i1 %v3048, label %b532, label %b533
b532:
  %v3049 = call i32 @sched_yield()
  br label %b531
b533:
  br label %b530
b530:
  %v3050 = icmp eq i64 %v2, 0
  br i1 %v3050, label %b534, label %b535
b534:
  br label %b536
b536:
  %v3051 = phi i64 [ 0, %b534 ], [ %v3097, %b541 ]
  %v3052 = icmp slt i64 %v3051, 4
  br i1 %v3052, label %b537, label %b538
b537:
  br label %b539
b539:
  %v3053 = phi i64 [ 0, %b537 ], [ %v3096, %b544 ]
  %v3054 = icmp slt i64 %v3053, 2
  br i1 %v3054, label %b540, label %b541
b540:
  br label %b542
b542:
  %v3055 = phi i64 [ 0, %b540 ], [ %v3090, %b547 ]
  %v3056 = phi float [ 0x0000000000000000, %b540 ], [ %v3088, %b547 ]
  %v3057 = phi float [ 0x0000000000000000, %b540 ], [ %v3089, %b547 ]
  %v3058 = icmp slt i64 %v3055, %v8
  br i1 %v3058, label %b543, label %b544
b543:
  %v3059 = add i64 %v3055, 128
  %v3060 = icmp slt i64 %v3059, %v8
  %v3061 = select i1 %v3060, i64 %v3059, i64 %v8
  br label %b545
b545:
  %v3062 = phi i64 [ %v3055, %b543 ], [ %v3087, %b550 ]
  %v3063 = phi float [ 0x0000000000000000, %b543 ], [ %v3067, %b550 ]
  %v3064 = phi float [ 0x0000000000000000, %b543 ], [ %v3064, %b550 ]
  %v3065 = icmp slt i64 %v3062, %v3061
  br i1 %v3065, label %b546, label %b547
b546:
  br label %b548
b548:
  %v3066 = phi i64 [ 0, %b546 ], [ %v3086, %b549 ]
  %v3067 = phi float [ %v3063, %b546 ], [ %v3085, %b549 ]
  %v3068 = icmp slt i64 %v3066, 2
  br i1 %v3068, label %b549, label %b550
b549:
  %v3069 = mul i64 %v3062, 4
  %v3070 = getelementptr inbounds float, ptr %v144, i64 %v3069
  %v3071 = mul i64 %v3062, 8
  %v3072 = getelementptr inbounds float, ptr %v90, i64 %v3071
  %v3073 = mul i64 %v3053, 2
  %v3074 = add i64 0, %v3073
  %v3075 = add i64 %v3074, %v3066
  %v3076 = getelementptr inbounds float, ptr %v3070, i64 %v3075
  %v3077 = load float, ptr %v3076, align 4
  %v3078 = fneg float %v3077
  %v3079 = mul i64 %v3051, 2
  %v3080 = add i64 0, %v3079
  %v3081 = add i64 %v3080, %v3066
  %v3082 = getelementptr inbounds float, ptr %v3072, i64 %v3081
  %v3083 = load float, ptr %v3082, align 4
  %v3084 = fmul float %v3078, %v3083
  %v3085 = fadd float %v3067, %v3084
  %v3086 = add nsw i64 %v3066, 1
  br label %b548
b550:
  %v3087 = add nsw i64 %v3062, 1
  br label %b545
b547:
  %v3088 = fadd float %v3056, %v3063
  %v3089 = fadd float %v3057, %v3064
  %v3090 = add nsw i64 %v3055, 128
  br label %b542
b544:
  %v3091 = fadd float %v3056, %v3057
  %v3092 = mul i64 %v3051, 2
  %v3093 = add i64 0, %v3092
  %v3094 = add i64 %v3093, %v3053
  %v3095 = getelementptr inbounds float, ptr %v164, i64 %v3094
  store float %v3091, ptr %v3095, align 4
  %v3096 = add nsw i64 %v3053, 1
  br label %b539
b541:
  %v3097 = add nsw i64 %v3051, 1
  br label %b536
b538:
  br label %b535
b535:
  %v3098 = icmp sgt i64 %v3, 1
  br i1 %v3098, label %b551, label %b552
b551:
  %v3099 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3100 = atomicrmw add ptr %v3099, i64 1 acq_rel
  %v3101 = load i64, ptr %v233, align 8
  %v3102 = add i64 %v3101, 1
  store i64 %v3102, ptr %v233, align 8
  %v3103 = mul i64 %v3, %v3102
  br label %b553
b553:
  %v3104 = load atomic i64, ptr %v3099 acquire, align 8
  %v3105 = icmp slt i64 %v3104, %v3103
  br i1 %v3105, label %b554, label %b555
b554:
  %v3106 = call i32 @sched_yield()
  br label %b553
b555:
  br label %b552
b552:
  %v3107 = icmp eq i64 %v2, 0
  br i1 %v3107, label %b556, label %b557
b556:
  br label %b558
b558:
  %v3108 = phi i64 [ 0, %b556 ], [ %v3153, %b563 ]
  %v3109 = icmp slt i64 %v3108, 2
  br i1 %v3109, label %b559, label %b560
b559:
  br label %b561
b561:
  %v3110 = phi i64 [ 0, %b559 ], [ %v3152, %b566 ]
  %v3111 = icmp slt i64 %v3110, 4
  br i1 %v3111, label %b562, label %b563
b562:
  br label %b564
b564:
  %v3112 = phi i64 [ 0, %b562 ], [ %v3146, %b569 ]
  %v3113 = phi float [ 0x0000000000000000, %b562 ], [ %v3144, %b569 ]
  %v3114 = phi float [ 0x0000000000000000, %b562 ], [ %v3145, %b569 ]
  %v3115 = icmp slt i64 %v3112, %v8
  br i1 %v3115, label %b565, label %b566
b565:
  %v3116 = add i64 %v3112, 128
  %v3117 = icmp slt i64 %v3116, %v8
  %v3118 = select i1 %v3117, i64 %v3116, i64 %v8
  br label %b567
b567:
  %v3119 = phi i64 [ %v3112, %b565 ], [ %v3143, %b572 ]
  %v3120 = phi float [ 0x0000000000000000, %b565 ], [ %v3124, %b572 ]
  %v3121 = phi float [ 0x0000000000000000, %b565 ], [ %v3121, %b572 ]
  %v3122 = icmp slt i64 %v3119, %v3118
  br i1 %v3122, label %b568, label %b569
b568:
  br label %b570
b570:
  %v3123 = phi i64 [ 0, %b568 ], [ %v3142, %b571 ]
  %v3124 = phi float [ %v3120, %b568 ], [ %v3141, %b571 ]
  %v3125 = icmp slt i64 %v3123, 4
  br i1 %v3125, label %b571, label %b572
b571:
  %v3126 = mul i64 %v3119, 8
  %v3127 = getelementptr inbounds float, ptr %v146, i64 %v3126
  %v3128 = mul i64 %v3119, 16
  %v3129 = getelementptr inbounds float, ptr %v82, i64 %v3128
  %v3130 = mul i64 %v3108, 4
  %v3131 = add i64 0, %v3130
  %v3132 = add i64 %v3131, %v3123
  %v3133 = getelementptr inbounds float, ptr %v3127, i64 %v3132
  %v3134 = load float, ptr %v3133, align 4
  %v3135 = mul i64 %v3110, 4
  %v3136 = add i64 0, %v3135
  %v3137 = add i64 %v3136, %v3123
  %v3138 = getelementptr inbounds float, ptr %v3129, i64 %v3137
  %v3139 = load float, ptr %v3138, align 4
  %v3140 = fmul float %v3134, %v3139
  %v3141 = fadd float %v3124, %v3140
  %v3142 = add nsw i64 %v3123, 1
  br label %b570
b572:
  %v3143 = add nsw i64 %v3119, 1
  br label %b567
b569:
  %v3144 = fadd float %v3113, %v3120
  %v3145 = fadd float %v3114, %v3121
  %v3146 = add nsw i64 %v3112, 128
  br label %b564
b566:
  %v3147 = fadd float %v3113, %v3114
  %v3148 = mul i64 %v3108, 4
  %v3149 = add i64 0, %v3148
  %v3150 = add i64 %v3149, %v3110
  %v3151 = getelementptr inbounds float, ptr %v166, i64 %v3150
  store float %v3147, ptr %v3151, align 4
  %v3152 = add nsw i64 %v3110, 1
  br label %b561
b563:
  %v3153 = add nsw i64 %v3108, 1
  br label %b558
b560:
  br label %b557
b557:
  %v3154 = icmp sgt i64 %v3, 1
  br i1 %v3154, label %b573, label %b574
b573:
  %v3155 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3156 = atomicrmw add ptr %v3155, i64 1 acq_rel
  %v3157 = load i64, ptr %v233, align 8
  %v3158 = add i64 %v3157, 1
  store i64 %v3158, ptr %v233, align 8
  %v3159 = mul i64 %v3, %v3158
  br label %b575
b575:
  %v3160 = load atomic i64, ptr %v3155 acquire, align 8
  %v3161 = icmp slt i64 %v3160, %v3159
  br i1 %v3161, label %b576, label %b577
b576:
  %v3162 = call i32 @sched_yield()
  br label %b575
b577:
  br label %b574
b574:
  %v3163 = icmp eq i64 %v2, 0
  br i1 %v3163, label %b578, label %b579
b578:
  br label %b580
b580:
  %v3164 = phi i64 [ 0, %b578 ], [ %v3210, %b585 ]
  %v3165 = icmp slt i64 %v3164, 2
  br i1 %v3165, label %b581, label %b582
b581:
  %v3166 = icmp ult i64 2, 8
  %v3167 = select i1 %v3166, i64 2, i64 8
  %v3168 = trunc i64 %v3167 to i32
  %v3169 = insertelement <8 x i32> poison, i32 %v3168, i64 0
  %v3170 = shufflevector <8 x i32> %v3169, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3171 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3170
  br label %b583
b583:
  %v3172 = phi i64 [ 0, %b581 ], [ %v3205, %b588 ]
  %v3173 = phi <8 x float> [ splat (float 0x0000000000000000), %b581 ], [ %v3204, %b588 ]
  %v3174 = icmp slt i64 %v3172, %v8
  br i1 %v3174, label %b584, label %b585
b584:
  %v3175 = add i64 %v3172, 128
  %v3176 = icmp slt i64 %v3175, %v8
  %v3177 = select i1 %v3176, i64 %v3175, i64 %v8
  br label %b586
b586:
  %v3178 = phi i64 [ %v3172, %b584 ], [ %v3203, %b591 ]
  %v3179 = phi <8 x float> [ splat (float 0x0000000000000000), %b584 ], [ %v3182, %b591 ]
  %v3180 = icmp slt i64 %v3178, %v3177
  br i1 %v3180, label %b587, label %b588
b587:
  br label %b589
b589:
  %v3181 = phi i64 [ 0, %b587 ], [ %v3202, %b590 ]
  %v3182 = phi <8 x float> [ %v3179, %b587 ], [ %v3201, %b590 ]
  %v3183 = icmp slt i64 %v3181, 4
  br i1 %v3183, label %b590, label %b591
b590:
  %v3184 = mul i64 %v3178, 8
  %v3185 = getelementptr inbounds float, ptr %v114, i64 %v3184
  %v3186 = mul i64 %v3178, 8
  %v3187 = getelementptr inbounds float, ptr %v52, i64 %v3186
  %v3188 = mul i64 %v3164, 4
  %v3189 = add i64 0, %v3188
  %v3190 = add i64 %v3189, %v3181
  %v3191 = getelementptr inbounds float, ptr %v3187, i64 %v3190
  %v3192 = load float, ptr %v3191, align 4
  %v3193 = add i64 0, 0
  %v3194 = mul i64 %v3181, 2
  %v3195 = add i64 %v3193, %v3194
  %v3196 = getelementptr inbounds float, ptr %v3185, i64 %v3195
  %v3197 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3196, <8 x i1> %v3171, <8 x float> zeroinitializer)
  %v3198 = insertelement <8 x float> poison, float %v3192, i64 0
  %v3199 = shufflevector <8 x float> %v3198, <8 x float> poison, <8 x i32> zeroinitializer
  %v3200 = fmul <8 x float> %v3197, %v3199
  %v3201 = fadd <8 x float> %v3182, %v3200
  %v3202 = add nsw i64 %v3181, 1
  br label %b589
b591:
  %v3203 = add nsw i64 %v3178, 1
  br label %b586
b588:
  %v3204 = fadd <8 x float> %v3173, %v3179
  %v3205 = add nsw i64 %v3172, 128
  br label %b583
b585:
  %v3206 = mul i64 %v3164, 2
  %v3207 = add i64 0, %v3206
  %v3208 = add i64 %v3207, 0
  %v3209 = getelementptr inbounds float, ptr %v168, i64 %v3208
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3173, ptr align 4 %v3209, <8 x i1> %v3171)
  %v3210 = add nsw i64 %v3164, 1
  br label %b580
b582:
  br label %b579
b579:
  %v3211 = icmp sgt i64 %v3, 1
  br i1 %v3211, label %b592, label %b593
b592:
  %v3212 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3213 = atomicrmw add ptr %v3212, i64 1 acq_rel
  %v3214 = load i64, ptr %v233, align 8
  %v3215 = add i64 %v3214, 1
  store i64 %v3215, ptr %v233, align 8
  %v3216 = mul i64 %v3, %v3215
  br label %b594
b594:
  %v3217 = load atomic i64, ptr %v3212 acquire, align 8
  %v3218 = icmp slt i64 %v3217, %v3216
  br i1 %v3218, label %b595, label %b596
b595:
  %v3219 = call i32 @sched_yield()
  br label %b594
b596:
  br label %b593
b593:
  %v3220 = icmp eq i64 %v2, 0
  br i1 %v3220, label %b597, label %b598
b597:
  br label %b599
b599:
  %v3221 = phi i64 [ 0, %b597 ], [ %v3251, %b604 ]
  %v3222 = icmp slt i64 %v3221, 2
  br i1 %v3222, label %b600, label %b601
b600:
  br label %b602
b602:
  %v3223 = phi i64 [ 0, %b600 ], [ %v3250, %b607 ]
  %v3224 = icmp slt i64 %v3223, 2
  br i1 %v3224, label %b603, label %b604
b603:
  br label %b605
b605:
  %v3225 = phi i64 [ 0, %b603 ], [ %v3245, %b610 ]
  %v3226 = phi float [ 0x0000000000000000, %b603 ], [ %v3244, %b610 ]
  %v3227 = icmp slt i64 %v3225, %v8
  br i1 %v3227, label %b606, label %b607
b606:
  %v3228 = add i64 %v3225, 128
  %v3229 = icmp slt i64 %v3228, %v8
  %v3230 = select i1 %v3229, i64 %v3228, i64 %v8
  br label %b608
b608:
  %v3231 = phi i64 [ %v3225, %b606 ], [ %v3243, %b609 ]
  %v3232 = phi float [ 0x0000000000000000, %b606 ], [ %v3242, %b609 ]
  %v3233 = icmp slt i64 %v3231, %v3230
  br i1 %v3233, label %b609, label %b610
b609:
  %v3234 = mul i64 %v3231, 4
  %v3235 = getelementptr inbounds float, ptr %v144, i64 %v3234
  %v3236 = add i64 0, %v3221
  %v3237 = mul i64 %v3223, 2
  %v3238 = add i64 %v3236, %v3237
  %v3239 = getelementptr inbounds float, ptr %v3235, i64 %v3238
  %v3240 = load float, ptr %v3239, align 4
  %v3241 = fneg float %v3240
  %v3242 = fadd float %v3232, %v3241
  %v3243 = add nsw i64 %v3231, 1
  br label %b608
b610:
  %v3244 = fadd float %v3226, %v3232
  %v3245 = add nsw i64 %v3225, 128
  br label %b605
b607:
  %v3246 = mul i64 %v3221, 2
  %v3247 = add i64 0, %v3246
  %v3248 = add i64 %v3247, %v3223
  %v3249 = getelementptr inbounds float, ptr %v170, i64 %v3248
  store float %v3226, ptr %v3249, align 4
  %v3250 = add nsw i64 %v3223, 1
  br label %b602
b604:
  %v3251 = add nsw i64 %v3221, 1
  br label %b599
b601:
  br label %b598
b598:
  %v3252 = icmp sgt i64 %v3, 1
  br i1 %v3252, label %b611, label %b612
b611:
  %v3253 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3254 = atomicrmw add ptr %v3253, i64 1 acq_rel
  %v3255 = load i64, ptr %v233, align 8
  %v3256 = add i64 %v3255, 1
  store i64 %v3256, ptr %v233, align 8
  %v3257 = mul i64 %v3, %v3256
  br label %b613
b613:
  %v3258 = load atomic i64, ptr %v3253 acquire, align 8
  %v3259 = icmp slt i64 %v3258, %v3257
  br i1 %v3259, label %b614, label %b615
b614:
  %v3260 = call i32 @sched_yield()
  br label %b613
b615:
  br label %b612
b612:
  %v3261 = icmp eq i64 %v2, 0
  br i1 %v3261, label %b616, label %b617
b616:
  br label %b618
b618:
  %v3262 = phi i64 [ 0, %b616 ], [ %v3292, %b619 ]
  %v3263 = icmp slt i64 %v3262, 4
  br i1 %v3263, label %b619, label %b620
b619:
  %v3264 = icmp ult i64 4, 8
  %v3265 = select i1 %v3264, i64 4, i64 8
  %v3266 = trunc i64 %v3265 to i32
  %v3267 = insertelement <8 x i32> poison, i32 %v3266, i64 0
  %v3268 = shufflevector <8 x i32> %v3267, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3269 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3268
  %v3270 = add i64 0, %v3262
  %v3271 = mul i64 0, 4
  %v3272 = add i64 %v3270, %v3271
  %v3273 = getelementptr inbounds float, ptr %v152, i64 %v3272
  %v3274 = getelementptr float, ptr %v3273, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v3275 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3274, <8 x i1> %v3269, <8 x float> zeroinitializer)
  %v3276 = mul i64 %v3262, 4
  %v3277 = add i64 0, %v3276
  %v3278 = add i64 %v3277, 0
  %v3279 = getelementptr inbounds float, ptr %v154, i64 %v3278
  %v3280 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3279, <8 x i1> %v3269, <8 x float> zeroinitializer)
  %v3281 = fadd <8 x float> %v3275, %v3280
  %v3282 = mul i64 %v3262, 4
  %v3283 = add i64 0, %v3282
  %v3284 = add i64 %v3283, 0
  %v3285 = getelementptr inbounds float, ptr %v156, i64 %v3284
  %v3286 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3285, <8 x i1> %v3269, <8 x float> zeroinitializer)
  %v3287 = fadd <8 x float> %v3281, %v3286
  %v3288 = mul i64 %v3262, 4
  %v3289 = add i64 0, %v3288
  %v3290 = add i64 %v3289, 0
  %v3291 = getelementptr inbounds float, ptr %v38, i64 %v3290
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3287, ptr align 4 %v3291, <8 x i1> %v3269)
  %v3292 = add nsw i64 %v3262, 1
  br label %b618
b620:
  br label %b617
b617:
  %v3293 = icmp sgt i64 %v3, 1
  br i1 %v3293, label %b621, label %b622
b621:
  %v3294 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3295 = atomicrmw add ptr %v3294, i64 1 acq_rel
  %v3296 = load i64, ptr %v233, align 8
  %v3297 = add i64 %v3296, 1
  store i64 %v3297, ptr %v233, align 8
  %v3298 = mul i64 %v3, %v3297
  br label %b623
b623:
  %v3299 = load atomic i64, ptr %v3294 acquire, align 8
  %v3300 = icmp slt i64 %v3299, %v3298
  br i1 %v3300, label %b624, label %b625
b624:
  %v3301 = call i32 @sched_yield()
  br label %b623
b625:
  br label %b622
b622:
  %v3302 = icmp eq i64 %v2, 0
  br i1 %v3302, label %b626, label %b627
b626:
  br label %b628
b628:
  %v3303 = phi i64 [ 0, %b626 ], [ %v3345, %b629 ]
  %v3304 = icmp slt i64 %v3303, 2
  br i1 %v3304, label %b629, label %b630
b629:
  %v3305 = icmp ult i64 4, 8
  %v3306 = select i1 %v3305, i64 4, i64 8
  %v3307 = trunc i64 %v3306 to i32
  %v3308 = insertelement <8 x i32> poison, i32 %v3307, i64 0
  %v3309 = shufflevector <8 x i32> %v3308, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3310 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3309
  %v3311 = mul i64 %v3303, 4
  %v3312 = add i64 0, %v3311
  %v3313 = add i64 %v3312, 0
  %v3314 = getelementptr inbounds float, ptr %v158, i64 %v3313
  %v3315 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3314, <8 x i1> %v3310, <8 x float> zeroinitializer)
  %v3316 = mul i64 %v3303, 4
  %v3317 = add i64 0, %v3316
  %v3318 = add i64 %v3317, 0
  %v3319 = getelementptr inbounds float, ptr %v160, i64 %v3318
  %v3320 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3319, <8 x i1> %v3310, <8 x float> zeroinitializer)
  %v3321 = fadd <8 x float> %v3315, %v3320
  %v3322 = mul i64 %v3303, 4
  %v3323 = add i64 0, %v3322
  %v3324 = add i64 %v3323, 0
  %v3325 = getelementptr inbounds float, ptr %v162, i64 %v3324
  %v3326 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3325, <8 x i1> %v3310, <8 x float> zeroinitializer)
  %v3327 = fadd <8 x float> %v3321, %v3326
  %v3328 = add i64 0, %v3303
  %v3329 = mul i64 0, 2
  %v3330 = add i64 %v3328, %v3329
  %v3331 = getelementptr inbounds float, ptr %v164, i64 %v3330
  %v3332 = getelementptr float, ptr %v3331, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v3333 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3332, <8 x i1> %v3310, <8 x float> zeroinitializer)
  %v3334 = fadd <8 x float> %v3327, %v3333
  %v3335 = mul i64 %v3303, 4
  %v3336 = add i64 0, %v3335
  %v3337 = add i64 %v3336, 0
  %v3338 = getelementptr inbounds float, ptr %v166, i64 %v3337
  %v3339 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3338, <8 x i1> %v3310, <8 x float> zeroinitializer)
  %v3340 = fadd <8 x float> %v3334, %v3339
  %v3341 = mul i64 %v3303, 4
  %v3342 = add i64 0, %v3341
  %v3343 = add i64 %v3342, 0
  %v3344 = getelementptr inbounds float, ptr %v44, i64 %v3343
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3340, ptr align 4 %v3344, <8 x i1> %v3310)
  %v3345 = add nsw i64 %v3303, 1
  br label %b628
b630:
  br label %b627
b627:
  %v3346 = icmp sgt i64 %v3, 1
  br i1 %v3346, label %b631, label %b632
b631:
  %v3347 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3348 = atomicrmw add ptr %v3347, i64 1 acq_rel
  %v3349 = load i64, ptr %v233, align 8
  %v3350 = add i64 %v3349, 1
  store i64 %v3350, ptr %v233, align 8
  %v3351 = mul i64 %v3, %v3350
  br label %b633
b633:
  %v3352 = load atomic i64, ptr %v3347 acquire, align 8
  %v3353 = icmp slt i64 %v3352, %v3351
  br i1 %v3353, label %b634, label %b635
b634:
  %v3354 = call i32 @sched_yield()
  br label %b633
b635:
  br label %b632
b632:
  %v3355 = icmp eq i64 %v2, 0
  br i1 %v3355, label %b636, label %b637
b636:
  %v3356 = icmp ult i64 4, 8
  %v3357 = select i1 %v3356, i64 4, i64 8
  %v3358 = trunc i64 %v3357 to i32
  %v3359 = insertelement <8 x i32> poison, i32 %v3358, i64 0
  %v3360 = shufflevector <8 x i32> %v3359, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3361 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3360
  %v3362 = add i64 0, 0
  %v3363 = getelementptr inbounds float, ptr %v168, i64 %v3362
  %v3364 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3363, <8 x i1> %v3361, <8 x float> zeroinitializer)
  %v3365 = add i64 0, 0
  %v3366 = getelementptr inbounds float, ptr %v170, i64 %v3365
  %v3367 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3366, <8 x i1> %v3361, <8 x float> zeroinitializer)
  %v3368 = fadd <8 x float> %v3364, %v3367
  %v3369 = add i64 0, 0
  %v3370 = getelementptr inbounds float, ptr %v46, i64 %v3369
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3368, ptr align 4 %v3370, <8 x i1> %v3361)
  br label %b637
b637:
  %v3371 = icmp sgt i64 %v3, 1
  br i1 %v3371, label %b638, label %b639
b638:
  %v3372 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3373 = atomicrmw add ptr %v3372, i64 1 acq_rel
  %v3374 = load i64, ptr %v233, align 8
  %v3375 = add i64 %v3374, 1
  store i64 %v3375, ptr %v233, align 8
  %v3376 = mul i64 %v3, %v3375
  br label %b640
b640:
  %v3377 = load atomic i64, ptr %v3372 acquire, align 8
  %v3378 = icmp slt i64 %v3377, %v3376
  br i1 %v3378, label %b641, label %b642
b641:
  %v3379 = call i32 @sched_yield()
  br label %b640
b642:
  br label %b639
b639:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x4(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = icmp ult i64 4, 8
  %v27 = select i1 %v26, i64 4, i64 8
  %v28 = trunc i64 %v27 to i32
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v30
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v36 = fadd <8 x float> %v35, %v6
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v34, <8 x i1> %v31)
  %v37 = mul i64 %v4, 1
  %v38 = getelementptr inbounds float, ptr %v3, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v40, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v39, <8 x i1> %v31)
  ret void
}
define internal void @outer_2x3(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = icmp ult i64 3, 8
  %v27 = select i1 %v26, i64 3, i64 8
  %v28 = trunc i64 %v27 to i32
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v30
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v36 = fadd <8 x float> %v35, %v6
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v34, <8 x i1> %v31)
  %v37 = mul i64 %v4, 1
  %v38 = getelementptr inbounds float, ptr %v3, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v40, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v39, <8 x i1> %v31)
  ret void
}

declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare float @llvm.fabs.f32(float)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.minimum.f32(float, float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
