; generated from specs/rhn.yaml by `make generated`: do not edit
; rhn I=8 H=8 L=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v223 = alloca i64, i64 1, align 8
  %v659 = alloca float, i64 96, align 4
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
  %v173 = getelementptr inbounds i64, ptr %v1, i64 6
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 13
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 14
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 16
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 37
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 38
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 39
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 40
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 41
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 42
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 43
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 44
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 45
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 46
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 47
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 50
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 51
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 56
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 57
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 62
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 63
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 68
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 69
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 70
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 71
  %v222 = load i64, ptr %v221, align 8
  store i64 0, ptr %v223, align 8
  %v224 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v225 = load ptr, ptr %v224, align 4
  %v226 = mul i64 %v2, 0
  %v227 = add i64 %v226, 128
  %v228 = getelementptr inbounds float, ptr %v225, i64 %v227
  %v229 = getelementptr inbounds i64, ptr %v1, i64 4
  %v230 = load i64, ptr %v229, align 8
  %v231 = icmp eq i64 %v230, 0
  br i1 %v231, label %b0, label %b1
b0:
  %v232 = icmp eq i64 %v2, 0
  br i1 %v232, label %b2, label %b3
b2:
  %v233 = add i64 0, 0
  %v234 = getelementptr inbounds float, ptr %v58, i64 %v233
  %v235 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v236 = shufflevector <8 x float> %v235, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v236, ptr %v234, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v237 = icmp sgt i64 %v3, 1
  br i1 %v237, label %b4, label %b5
b4:
  %v238 = getelementptr inbounds i64, ptr %v1, i64 3
  %v239 = atomicrmw add ptr %v238, i64 1 acq_rel
  %v240 = load i64, ptr %v223, align 8
  %v241 = add i64 %v240, 1
  store i64 %v241, ptr %v223, align 8
  %v242 = mul i64 %v3, %v241
  br label %b6
b6:
  %v243 = load atomic i64, ptr %v238 acquire, align 8
  %v244 = icmp slt i64 %v243, %v242
  br i1 %v244, label %b7, label %b8
b7:
  %v245 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v246 = getelementptr inbounds i64, ptr %v1, i64 4
  %v247 = load i64, ptr %v246, align 8
  %v248 = icmp eq i64 %v247, 0
  br i1 %v248, label %b9, label %b10
b9:
  %v249 = icmp eq i64 %v2, 0
  br i1 %v249, label %b11, label %b12
b11:
  %v250 = icmp ult i64 4, 8
  %v251 = select i1 %v250, i64 4, i64 8
  %v252 = trunc i64 %v251 to i32
  %v253 = insertelement <8 x i32> poison, i32 %v252, i64 0
  %v254 = shufflevector <8 x i32> %v253, <8 x i32> poison, <8 x i32> zeroinitializer
  %v255 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v254
  %v256 = add i64 0, 0
  %v257 = insertelement <8 x i64> poison, i64 %v256, i64 0
  %v258 = shufflevector <8 x i64> %v257, <8 x i64> poison, <8 x i32> zeroinitializer
  %v259 = add <8 x i64> %v258, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v260 = sitofp <8 x i64> %v259 to <8 x float>
  %v261 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v262 = shufflevector <8 x float> %v261, <8 x float> poison, <8 x i32> zeroinitializer
  %v263 = fcmp oeq <8 x float> %v260, %v262
  %v264 = select <8 x i1> %v263, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v60, i64 %v265
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v264, ptr align 4 %v266, <8 x i1> %v255)
  br label %b12
b12:
  br label %b10
b10:
  %v267 = icmp sgt i64 %v3, 1
  br i1 %v267, label %b13, label %b14
b13:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v269 = atomicrmw add ptr %v268, i64 1 acq_rel
  %v270 = load i64, ptr %v223, align 8
  %v271 = add i64 %v270, 1
  store i64 %v271, ptr %v223, align 8
  %v272 = mul i64 %v3, %v271
  br label %b15
b15:
  %v273 = load atomic i64, ptr %v268 acquire, align 8
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b16, label %b17
b16:
  %v275 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v276 = getelementptr inbounds i64, ptr %v1, i64 4
  %v277 = load i64, ptr %v276, align 8
  %v278 = icmp eq i64 %v277, 0
  br i1 %v278, label %b18, label %b19
b18:
  %v279 = icmp eq i64 %v2, 0
  br i1 %v279, label %b20, label %b21
b20:
  %v280 = sitofp i64 0 to float
  %v281 = fcmp oeq float %v280, 0x0000000000000000
  %v282 = select i1 %v281, float 0x3FF0000000000000, float 0x0000000000000000
  %v283 = add i64 1, 0
  %v284 = getelementptr inbounds float, ptr %v52, i64 %v283
  store float %v282, ptr %v284, align 4
  br label %b21
b21:
  br label %b19
b19:
  %v285 = icmp sgt i64 %v3, 1
  br i1 %v285, label %b22, label %b23
b22:
  %v286 = getelementptr inbounds i64, ptr %v1, i64 3
  %v287 = atomicrmw add ptr %v286, i64 1 acq_rel
  %v288 = load i64, ptr %v223, align 8
  %v289 = add i64 %v288, 1
  store i64 %v289, ptr %v223, align 8
  %v290 = mul i64 %v3, %v289
  br label %b24
b24:
  %v291 = load atomic i64, ptr %v286 acquire, align 8
  %v292 = icmp slt i64 %v291, %v290
  br i1 %v292, label %b25, label %b26
b25:
  %v293 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v294 = getelementptr inbounds i64, ptr %v1, i64 4
  %v295 = load i64, ptr %v294, align 8
  %v296 = icmp eq i64 %v295, 0
  br i1 %v296, label %b27, label %b28
b27:
  %v297 = icmp eq i64 %v2, 0
  br i1 %v297, label %b29, label %b30
b29:
  %v298 = icmp ult i64 3, 8
  %v299 = select i1 %v298, i64 3, i64 8
  %v300 = trunc i64 %v299 to i32
  %v301 = insertelement <8 x i32> poison, i32 %v300, i64 0
  %v302 = shufflevector <8 x i32> %v301, <8 x i32> poison, <8 x i32> zeroinitializer
  %v303 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v302
  %v304 = add i64 0, 0
  %v305 = insertelement <8 x i64> poison, i64 %v304, i64 0
  %v306 = shufflevector <8 x i64> %v305, <8 x i64> poison, <8 x i32> zeroinitializer
  %v307 = add <8 x i64> %v306, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v308 = sitofp <8 x i64> %v307 to <8 x float>
  %v309 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v310 = shufflevector <8 x float> %v309, <8 x float> poison, <8 x i32> zeroinitializer
  %v311 = fcmp oeq <8 x float> %v308, %v310
  %v312 = select <8 x i1> %v311, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v313 = add i64 1, 0
  %v314 = getelementptr inbounds float, ptr %v46, i64 %v313
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v312, ptr align 4 %v314, <8 x i1> %v303)
  br label %b30
b30:
  br label %b28
b28:
  %v315 = icmp sgt i64 %v3, 1
  br i1 %v315, label %b31, label %b32
b31:
  %v316 = getelementptr inbounds i64, ptr %v1, i64 3
  %v317 = atomicrmw add ptr %v316, i64 1 acq_rel
  %v318 = load i64, ptr %v223, align 8
  %v319 = add i64 %v318, 1
  store i64 %v319, ptr %v223, align 8
  %v320 = mul i64 %v3, %v319
  br label %b33
b33:
  %v321 = load atomic i64, ptr %v316 acquire, align 8
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b34, label %b35
b34:
  %v323 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v324 = getelementptr inbounds i64, ptr %v1, i64 4
  %v325 = load i64, ptr %v324, align 8
  %v326 = icmp eq i64 %v325, 0
  br i1 %v326, label %b36, label %b37
b36:
  %v327 = icmp eq i64 %v2, 0
  br i1 %v327, label %b38, label %b39
b38:
  %v328 = icmp ult i64 2, 8
  %v329 = select i1 %v328, i64 2, i64 8
  %v330 = trunc i64 %v329 to i32
  %v331 = insertelement <8 x i32> poison, i32 %v330, i64 0
  %v332 = shufflevector <8 x i32> %v331, <8 x i32> poison, <8 x i32> zeroinitializer
  %v333 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v332
  %v334 = add i64 0, 0
  %v335 = insertelement <8 x i64> poison, i64 %v334, i64 0
  %v336 = shufflevector <8 x i64> %v335, <8 x i64> poison, <8 x i32> zeroinitializer
  %v337 = add <8 x i64> %v336, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v338 = sitofp <8 x i64> %v337 to <8 x float>
  %v339 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v340 = shufflevector <8 x float> %v339, <8 x float> poison, <8 x i32> zeroinitializer
  %v341 = fcmp oeq <8 x float> %v338, %v340
  %v342 = select <8 x i1> %v341, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v343 = add i64 1, 0
  %v344 = getelementptr inbounds float, ptr %v48, i64 %v343
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v342, ptr align 4 %v344, <8 x i1> %v333)
  br label %b39
b39:
  br label %b37
b37:
  %v345 = icmp sgt i64 %v3, 1
  br i1 %v345, label %b40, label %b41
b40:
  %v346 = getelementptr inbounds i64, ptr %v1, i64 3
  %v347 = atomicrmw add ptr %v346, i64 1 acq_rel
  %v348 = load i64, ptr %v223, align 8
  %v349 = add i64 %v348, 1
  store i64 %v349, ptr %v223, align 8
  %v350 = mul i64 %v3, %v349
  br label %b42
b42:
  %v351 = load atomic i64, ptr %v346 acquire, align 8
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b43, label %b44
b43:
  %v353 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v354 = getelementptr inbounds i64, ptr %v1, i64 4
  %v355 = load i64, ptr %v354, align 8
  %v356 = icmp eq i64 %v355, 0
  br i1 %v356, label %b45, label %b46
b45:
  %v357 = icmp eq i64 %v2, 0
  br i1 %v357, label %b47, label %b48
b47:
  br label %b49
b49:
  %v358 = phi i64 [ 0, %b47 ], [ %v365, %b50 ]
  %v359 = icmp slt i64 %v358, 64
  br i1 %v359, label %b50, label %b51
b50:
  %v360 = add i64 0, %v358
  %v361 = getelementptr inbounds float, ptr %v12, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = add i64 0, %v358
  %v364 = getelementptr inbounds float, ptr %v44, i64 %v363
  store <8 x float> %v362, ptr %v364, align 4
  %v365 = add nsw i64 %v358, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v366 = icmp sgt i64 %v3, 1
  br i1 %v366, label %b52, label %b53
b52:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v368 = atomicrmw add ptr %v367, i64 1 acq_rel
  %v369 = load i64, ptr %v223, align 8
  %v370 = add i64 %v369, 1
  store i64 %v370, ptr %v223, align 8
  %v371 = mul i64 %v3, %v370
  br label %b54
b54:
  %v372 = load atomic i64, ptr %v367 acquire, align 8
  %v373 = icmp slt i64 %v372, %v371
  br i1 %v373, label %b55, label %b56
b55:
  %v374 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v375 = getelementptr inbounds i64, ptr %v1, i64 4
  %v376 = load i64, ptr %v375, align 8
  %v377 = icmp eq i64 %v376, 0
  br i1 %v377, label %b57, label %b58
b57:
  %v378 = icmp eq i64 %v2, 0
  br i1 %v378, label %b59, label %b60
b59:
  br label %b61
b61:
  %v379 = phi i64 [ 0, %b59 ], [ %v386, %b62 ]
  %v380 = icmp slt i64 %v379, 64
  br i1 %v380, label %b62, label %b63
b62:
  %v381 = add i64 0, %v379
  %v382 = getelementptr inbounds float, ptr %v14, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 64, %v379
  %v385 = getelementptr inbounds float, ptr %v44, i64 %v384
  store <8 x float> %v383, ptr %v385, align 4
  %v386 = add nsw i64 %v379, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v387 = icmp sgt i64 %v3, 1
  br i1 %v387, label %b64, label %b65
b64:
  %v388 = getelementptr inbounds i64, ptr %v1, i64 3
  %v389 = atomicrmw add ptr %v388, i64 1 acq_rel
  %v390 = load i64, ptr %v223, align 8
  %v391 = add i64 %v390, 1
  store i64 %v391, ptr %v223, align 8
  %v392 = mul i64 %v3, %v391
  br label %b66
b66:
  %v393 = load atomic i64, ptr %v388 acquire, align 8
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b67, label %b68
b67:
  %v395 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v396 = getelementptr inbounds i64, ptr %v1, i64 4
  %v397 = load i64, ptr %v396, align 8
  %v398 = icmp eq i64 %v397, 0
  br i1 %v398, label %b69, label %b70
b69:
  %v399 = icmp eq i64 %v2, 0
  br i1 %v399, label %b71, label %b72
b71:
  %v400 = add i64 0, 0
  %v401 = getelementptr inbounds float, ptr %v46, i64 %v400
  store float 0x0000000000000000, ptr %v401, align 4
  br label %b72
b72:
  br label %b70
b70:
  %v402 = icmp sgt i64 %v3, 1
  br i1 %v402, label %b73, label %b74
b73:
  %v403 = getelementptr inbounds i64, ptr %v1, i64 3
  %v404 = atomicrmw add ptr %v403, i64 1 acq_rel
  %v405 = load i64, ptr %v223, align 8
  %v406 = add i64 %v405, 1
  store i64 %v406, ptr %v223, align 8
  %v407 = mul i64 %v3, %v406
  br label %b75
b75:
  %v408 = load atomic i64, ptr %v403 acquire, align 8
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b76, label %b77
b76:
  %v410 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 4
  %v412 = load i64, ptr %v411, align 8
  %v413 = icmp eq i64 %v412, 0
  br i1 %v413, label %b78, label %b79
b78:
  %v414 = icmp eq i64 %v2, 0
  br i1 %v414, label %b80, label %b81
b80:
  %v415 = add i64 0, 0
  %v416 = getelementptr inbounds float, ptr %v48, i64 %v415
  store float 0x0000000000000000, ptr %v416, align 4
  br label %b81
b81:
  br label %b79
b79:
  %v417 = icmp sgt i64 %v3, 1
  br i1 %v417, label %b82, label %b83
b82:
  %v418 = getelementptr inbounds i64, ptr %v1, i64 3
  %v419 = atomicrmw add ptr %v418, i64 1 acq_rel
  %v420 = load i64, ptr %v223, align 8
  %v421 = add i64 %v420, 1
  store i64 %v421, ptr %v223, align 8
  %v422 = mul i64 %v3, %v421
  br label %b84
b84:
  %v423 = load atomic i64, ptr %v418 acquire, align 8
  %v424 = icmp slt i64 %v423, %v422
  br i1 %v424, label %b85, label %b86
b85:
  %v425 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v426 = getelementptr inbounds i64, ptr %v1, i64 4
  %v427 = load i64, ptr %v426, align 8
  %v428 = icmp eq i64 %v427, 0
  br i1 %v428, label %b87, label %b88
b87:
  %v429 = icmp eq i64 %v2, 0
  br i1 %v429, label %b89, label %b90
b89:
  %v430 = add i64 0, 0
  %v431 = getelementptr inbounds float, ptr %v50, i64 %v430
  store float 0x0000000000000000, ptr %v431, align 4
  br label %b90
b90:
  br label %b88
b88:
  %v432 = icmp sgt i64 %v3, 1
  br i1 %v432, label %b91, label %b92
b91:
  %v433 = getelementptr inbounds i64, ptr %v1, i64 3
  %v434 = atomicrmw add ptr %v433, i64 1 acq_rel
  %v435 = load i64, ptr %v223, align 8
  %v436 = add i64 %v435, 1
  store i64 %v436, ptr %v223, align 8
  %v437 = mul i64 %v3, %v436
  br label %b93
b93:
  %v438 = load atomic i64, ptr %v433 acquire, align 8
  %v439 = icmp slt i64 %v438, %v437
  br i1 %v439, label %b94, label %b95
b94:
  %v440 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v441 = getelementptr inbounds i64, ptr %v1, i64 4
  %v442 = load i64, ptr %v441, align 8
  %v443 = icmp eq i64 %v442, 0
  br i1 %v443, label %b96, label %b97
b96:
  %v444 = icmp eq i64 %v2, 0
  br i1 %v444, label %b98, label %b99
b98:
  %v445 = icmp ult i64 3, 8
  %v446 = select i1 %v445, i64 3, i64 8
  %v447 = trunc i64 %v446 to i32
  %v448 = insertelement <8 x i32> poison, i32 %v447, i64 0
  %v449 = shufflevector <8 x i32> %v448, <8 x i32> poison, <8 x i32> zeroinitializer
  %v450 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v449
  %v451 = add i64 0, 0
  %v452 = getelementptr inbounds float, ptr %v48, i64 %v451
  %v453 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v452, <8 x i1> %v450, <8 x float> zeroinitializer)
  %v454 = add i64 1, 0
  %v455 = getelementptr inbounds float, ptr %v50, i64 %v454
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v453, ptr align 4 %v455, <8 x i1> %v450)
  br label %b99
b99:
  br label %b97
b97:
  %v456 = icmp sgt i64 %v3, 1
  br i1 %v456, label %b100, label %b101
b100:
  %v457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v458 = atomicrmw add ptr %v457, i64 1 acq_rel
  %v459 = load i64, ptr %v223, align 8
  %v460 = add i64 %v459, 1
  store i64 %v460, ptr %v223, align 8
  %v461 = mul i64 %v3, %v460
  br label %b102
b102:
  %v462 = load atomic i64, ptr %v457 acquire, align 8
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b103, label %b104
b103:
  %v464 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 4
  %v466 = load i64, ptr %v465, align 8
  %v467 = icmp eq i64 %v466, 0
  br i1 %v467, label %b105, label %b106
b105:
  %v468 = icmp eq i64 %v2, 0
  br i1 %v468, label %b107, label %b108
b107:
  %v469 = add i64 0, 0
  %v470 = getelementptr inbounds float, ptr %v52, i64 %v469
  store float 0x0000000000000000, ptr %v470, align 4
  br label %b108
b108:
  br label %b106
b106:
  %v471 = icmp sgt i64 %v3, 1
  br i1 %v471, label %b109, label %b110
b109:
  %v472 = getelementptr inbounds i64, ptr %v1, i64 3
  %v473 = atomicrmw add ptr %v472, i64 1 acq_rel
  %v474 = load i64, ptr %v223, align 8
  %v475 = add i64 %v474, 1
  store i64 %v475, ptr %v223, align 8
  %v476 = mul i64 %v3, %v475
  br label %b111
b111:
  %v477 = load atomic i64, ptr %v472 acquire, align 8
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b112, label %b113
b112:
  %v479 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v480 = getelementptr inbounds i64, ptr %v1, i64 4
  %v481 = load i64, ptr %v480, align 8
  %v482 = icmp eq i64 %v481, 0
  br i1 %v482, label %b114, label %b115
b114:
  %v483 = icmp eq i64 %v2, 0
  br i1 %v483, label %b116, label %b117
b116:
  %v484 = add i64 0, 0
  %v485 = getelementptr inbounds float, ptr %v54, i64 %v484
  store float 0x0000000000000000, ptr %v485, align 4
  br label %b117
b117:
  br label %b115
b115:
  %v486 = icmp sgt i64 %v3, 1
  br i1 %v486, label %b118, label %b119
b118:
  %v487 = getelementptr inbounds i64, ptr %v1, i64 3
  %v488 = atomicrmw add ptr %v487, i64 1 acq_rel
  %v489 = load i64, ptr %v223, align 8
  %v490 = add i64 %v489, 1
  store i64 %v490, ptr %v223, align 8
  %v491 = mul i64 %v3, %v490
  br label %b120
b120:
  %v492 = load atomic i64, ptr %v487 acquire, align 8
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b121, label %b122
b121:
  %v494 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v495 = getelementptr inbounds i64, ptr %v1, i64 4
  %v496 = load i64, ptr %v495, align 8
  %v497 = icmp eq i64 %v496, 0
  br i1 %v497, label %b123, label %b124
b123:
  %v498 = icmp eq i64 %v2, 0
  br i1 %v498, label %b125, label %b126
b125:
  %v499 = icmp ult i64 2, 8
  %v500 = select i1 %v499, i64 2, i64 8
  %v501 = trunc i64 %v500 to i32
  %v502 = insertelement <8 x i32> poison, i32 %v501, i64 0
  %v503 = shufflevector <8 x i32> %v502, <8 x i32> poison, <8 x i32> zeroinitializer
  %v504 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v503
  %v505 = add i64 0, 0
  %v506 = getelementptr inbounds float, ptr %v52, i64 %v505
  %v507 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v506, <8 x i1> %v504, <8 x float> zeroinitializer)
  %v508 = add i64 1, 0
  %v509 = getelementptr inbounds float, ptr %v54, i64 %v508
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v507, ptr align 4 %v509, <8 x i1> %v504)
  br label %b126
b126:
  br label %b124
b124:
  %v510 = icmp sgt i64 %v3, 1
  br i1 %v510, label %b127, label %b128
b127:
  %v511 = getelementptr inbounds i64, ptr %v1, i64 3
  %v512 = atomicrmw add ptr %v511, i64 1 acq_rel
  %v513 = load i64, ptr %v223, align 8
  %v514 = add i64 %v513, 1
  store i64 %v514, ptr %v223, align 8
  %v515 = mul i64 %v3, %v514
  br label %b129
b129:
  %v516 = load atomic i64, ptr %v511 acquire, align 8
  %v517 = icmp slt i64 %v516, %v515
  br i1 %v517, label %b130, label %b131
b130:
  %v518 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v519 = getelementptr inbounds i64, ptr %v1, i64 4
  %v520 = load i64, ptr %v519, align 8
  %v521 = icmp eq i64 %v520, 0
  br i1 %v521, label %b132, label %b133
b132:
  %v522 = icmp eq i64 %v2, 0
  br i1 %v522, label %b134, label %b135
b134:
  %v523 = add i64 0, 0
  %v524 = getelementptr inbounds float, ptr %v56, i64 %v523
  store float 0x0000000000000000, ptr %v524, align 4
  br label %b135
b135:
  br label %b133
b133:
  %v525 = icmp sgt i64 %v3, 1
  br i1 %v525, label %b136, label %b137
b136:
  %v526 = getelementptr inbounds i64, ptr %v1, i64 3
  %v527 = atomicrmw add ptr %v526, i64 1 acq_rel
  %v528 = load i64, ptr %v223, align 8
  %v529 = add i64 %v528, 1
  store i64 %v529, ptr %v223, align 8
  %v530 = mul i64 %v3, %v529
  br label %b138
b138:
  %v531 = load atomic i64, ptr %v526 acquire, align 8
  %v532 = icmp slt i64 %v531, %v530
  br i1 %v532, label %b139, label %b140
b139:
  %v533 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v534 = getelementptr inbounds i64, ptr %v1, i64 4
  %v535 = load i64, ptr %v534, align 8
  %v536 = icmp eq i64 %v535, 0
  br i1 %v536, label %b141, label %b142
b141:
  %v537 = icmp eq i64 %v2, 0
  br i1 %v537, label %b143, label %b144
b143:
  %v538 = icmp ult i64 3, 8
  %v539 = select i1 %v538, i64 3, i64 8
  %v540 = trunc i64 %v539 to i32
  %v541 = insertelement <8 x i32> poison, i32 %v540, i64 0
  %v542 = shufflevector <8 x i32> %v541, <8 x i32> poison, <8 x i32> zeroinitializer
  %v543 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v542
  %v544 = add i64 0, 0
  %v545 = getelementptr inbounds float, ptr %v54, i64 %v544
  %v546 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v545, <8 x i1> %v543, <8 x float> zeroinitializer)
  %v547 = add i64 1, 0
  %v548 = getelementptr inbounds float, ptr %v56, i64 %v547
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v546, ptr align 4 %v548, <8 x i1> %v543)
  br label %b144
b144:
  br label %b142
b142:
  %v549 = icmp sgt i64 %v3, 1
  br i1 %v549, label %b145, label %b146
b145:
  %v550 = getelementptr inbounds i64, ptr %v1, i64 3
  %v551 = atomicrmw add ptr %v550, i64 1 acq_rel
  %v552 = load i64, ptr %v223, align 8
  %v553 = add i64 %v552, 1
  store i64 %v553, ptr %v223, align 8
  %v554 = mul i64 %v3, %v553
  br label %b147
b147:
  %v555 = load atomic i64, ptr %v550 acquire, align 8
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b148, label %b149
b148:
  %v557 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v558 = getelementptr inbounds i64, ptr %v1, i64 4
  %v559 = load i64, ptr %v558, align 8
  %v560 = icmp eq i64 %v559, 0
  br i1 %v560, label %b150, label %b151
b150:
  %v561 = getelementptr inbounds i64, ptr %v1, i64 88
  %v562 = load i64, ptr %v561, align 8
  %v563 = icmp eq i64 %v562, 0
  br i1 %v563, label %b152, label %b153
b152:
  %v564 = add i64 %v7, 0
  %v565 = sdiv i64 %v564, 1
  %v566 = add i64 %v2, 1
  %v567 = mul i64 %v565, %v2
  %v568 = sdiv i64 %v567, %v3
  %v569 = mul i64 %v568, 1
  %v570 = icmp slt i64 %v569, %v7
  %v571 = select i1 %v570, i64 %v569, i64 %v7
  %v572 = mul i64 %v565, %v566
  %v573 = sdiv i64 %v572, %v3
  %v574 = mul i64 %v573, 1
  %v575 = icmp slt i64 %v574, %v7
  %v576 = select i1 %v575, i64 %v574, i64 %v7
  br label %b154
b154:
  %v577 = phi i64 [ %v571, %b152 ], [ %v588, %b155 ]
  %v578 = icmp slt i64 %v577, %v576
  br i1 %v578, label %b155, label %b156
b155:
  %v579 = and i64 0, %v178
  %v580 = mul i64 %v579, %v7
  %v581 = add i64 %v580, %v577
  %v582 = mul i64 %v581, 8
  %v583 = getelementptr inbounds float, ptr %v26, i64 %v582
  %v584 = add i64 0, 0
  %v585 = getelementptr inbounds float, ptr %v583, i64 %v584
  %v586 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v587 = shufflevector <8 x float> %v586, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v587, ptr %v585, align 4
  %v588 = add nsw i64 %v577, 1
  br label %b154
b156:
  br label %b153
b153:
  br label %b151
b151:
  %v589 = icmp sgt i64 %v3, 1
  br i1 %v589, label %b157, label %b158
b157:
  %v590 = getelementptr inbounds i64, ptr %v1, i64 3
  %v591 = atomicrmw add ptr %v590, i64 1 acq_rel
  %v592 = load i64, ptr %v223, align 8
  %v593 = add i64 %v592, 1
  store i64 %v593, ptr %v223, align 8
  %v594 = mul i64 %v3, %v593
  br label %b159
b159:
  %v595 = load atomic i64, ptr %v590 acquire, align 8
  %v596 = icmp slt i64 %v595, %v594
  br i1 %v596, label %b160, label %b161
b160:
  %v597 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  %v598 = getelementptr inbounds float, ptr %v225, i64 0
  %v599 = getelementptr inbounds i64, ptr %v1, i64 4
  %v600 = load i64, ptr %v599, align 8
  %v601 = icmp eq i64 %v600, 0
  br i1 %v601, label %b162, label %b163
b162:
  %v602 = add i64 1, 0
  %v603 = sdiv i64 %v602, 1
  %v604 = add i64 %v2, 1
  %v605 = mul i64 %v603, %v2
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 1
  %v608 = icmp slt i64 %v607, 1
  %v609 = select i1 %v608, i64 %v607, i64 1
  %v610 = mul i64 %v603, %v604
  %v611 = sdiv i64 %v610, %v3
  %v612 = mul i64 %v611, 1
  %v613 = icmp slt i64 %v612, 1
  %v614 = select i1 %v613, i64 %v612, i64 1
  %v615 = icmp slt i64 %v614, 1
  %v616 = select i1 %v615, i64 %v614, i64 1
  br label %b164
b164:
  %v617 = phi i64 [ %v609, %b162 ], [ %v640, %b165 ]
  %v618 = icmp slt i64 %v617, %v616
  br i1 %v618, label %b165, label %b166
b165:
  %v619 = mul i64 %v617, 128
  %v620 = mul i64 %v617, 16
  %v621 = add i64 %v619, 0
  %v622 = add i64 %v620, 0
  %v623 = getelementptr inbounds float, ptr %v598, i64 %v621
  %v624 = sub i64 16, %v622
  %v625 = icmp slt i64 %v624, 0
  %v626 = select i1 %v625, i64 0, i64 %v624
  %v627 = mul i64 %v622, 8
  %v628 = add i64 0, %v627
  %v629 = getelementptr inbounds float, ptr %v44, i64 %v628
  call void @pack_turned(ptr %v629, i64 8, i64 1, i64 8, i64 %v626, ptr %v623, i64 16)
  %v630 = add i64 %v619, 8
  %v631 = add i64 %v620, 8
  %v632 = getelementptr inbounds float, ptr %v598, i64 %v630
  %v633 = sub i64 16, %v631
  %v634 = icmp slt i64 %v633, 0
  %v635 = select i1 %v634, i64 0, i64 %v633
  %v636 = mul i64 %v631, 8
  %v637 = add i64 0, %v636
  %v638 = getelementptr inbounds float, ptr %v44, i64 %v637
  call void @pack_turned(ptr %v638, i64 8, i64 1, i64 8, i64 %v635, ptr %v632, i64 16)
  %v639 = add i64 %v619, 128
  %v640 = add nsw i64 %v617, 1
  br label %b164
b166:
  br label %b163
b163:
  %v641 = icmp sgt i64 %v3, 1
  br i1 %v641, label %b167, label %b168
b167:
  %v642 = getelementptr inbounds i64, ptr %v1, i64 3
  %v643 = atomicrmw add ptr %v642, i64 1 acq_rel
  %v644 = load i64, ptr %v223, align 8
  %v645 = add i64 %v644, 1
  store i64 %v645, ptr %v223, align 8
  %v646 = mul i64 %v3, %v645
  br label %b169
b169:
  %v647 = load atomic i64, ptr %v642 acquire, align 8
  %v648 = icmp slt i64 %v647, %v646
  br i1 %v648, label %b170, label %b171
b170:
  %v649 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  %v650 = getelementptr inbounds i64, ptr %v1, i64 5
  %v651 = load i64, ptr %v650, align 8
  br label %b172
b172:
  %v652 = phi i64 [ 0, %b168 ], [ %v2128, %b357 ]
  %v653 = icmp slt i64 %v652, %v5
  br i1 %v653, label %b173, label %b174
b173:
  %v654 = add i64 %v652, %v651
  %v655 = icmp slt i64 %v654, %v5
  %v656 = select i1 %v655, i64 %v654, i64 %v5
  %v657 = sub i64 %v656, %v652
  %v658 = mul i64 %v657, %v7
  %v660 = add i64 %v658, 0
  %v661 = sdiv i64 %v660, 1
  %v662 = add i64 %v2, 1
  %v663 = mul i64 %v661, %v2
  %v664 = sdiv i64 %v663, %v3
  %v665 = mul i64 %v664, 1
  %v666 = icmp slt i64 %v665, %v658
  %v667 = select i1 %v666, i64 %v665, i64 %v658
  %v668 = mul i64 %v661, %v662
  %v669 = sdiv i64 %v668, %v3
  %v670 = mul i64 %v669, 1
  %v671 = icmp slt i64 %v670, %v658
  %v672 = select i1 %v671, i64 %v670, i64 %v658
  %v673 = mul i64 %v652, %v7
  %v674 = add i64 %v667, %v673
  %v675 = add i64 %v672, %v673
  br label %b175
b175:
  %v676 = phi i64 [ %v674, %b173 ], [ %v732, %b180 ]
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b176, label %b177
b176:
  %v678 = add i64 %v676, 96
  %v679 = icmp slt i64 %v678, %v675
  %v680 = select i1 %v679, i64 %v678, i64 %v675
  br label %b178
b178:
  %v681 = phi i64 [ 0, %b176 ], [ %v731, %b183 ]
  %v682 = icmp slt i64 %v681, 1
  br i1 %v682, label %b179, label %b180
b179:
  %v683 = sub i64 %v680, %v676
  %v684 = sub i64 6, 1
  %v685 = add i64 %v683, %v684
  %v686 = sdiv i64 %v685, 6
  br label %b181
b181:
  %v687 = phi i64 [ 0, %b179 ], [ %v730, %b188 ]
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b182, label %b183
b182:
  %v689 = mul i64 %v683, %v687
  %v690 = sdiv i64 %v689, %v686
  %v691 = add i64 %v676, %v690
  %v692 = add i64 %v687, 1
  %v693 = mul i64 %v683, %v692
  %v694 = sdiv i64 %v693, %v686
  %v695 = add i64 %v676, %v694
  %v696 = mul i64 %v681, 128
  %v697 = getelementptr inbounds float, ptr %v598, i64 %v696
  %v698 = sub i64 %v695, %v691
  %v699 = mul i64 %v691, 8
  %v700 = getelementptr inbounds float, ptr %v10, i64 %v699
  %v701 = getelementptr inbounds float, ptr %v700, i64 0
  %v702 = sub i64 %v698, 1
  %v703 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v702
  %v704 = load ptr, ptr %v703, align 4
  %v705 = getelementptr inbounds float, ptr %v659, i64 0
  %v706 = icmp sgt i64 %v698, 0
  br i1 %v706, label %b184, label %b185
b184:
  call void %v704(ptr %v701, i64 8, ptr %v697, i64 8, ptr %v705, i64 16, i64 8)
  br label %b185
b185:
  %v707 = add i64 %v696, 128
  br label %b186
b186:
  %v708 = phi i64 [ %v691, %b185 ], [ %v729, %b191 ]
  %v709 = icmp slt i64 %v708, %v695
  br i1 %v709, label %b187, label %b188
b187:
  %v710 = sub i64 %v708, %v691
  %v711 = mul i64 %v710, 16
  %v712 = getelementptr inbounds float, ptr %v659, i64 %v711
  %v713 = mul i64 %v652, %v7
  %v714 = sub i64 %v708, %v713
  %v715 = mul i64 %v714, 16
  %v716 = getelementptr inbounds float, ptr %v62, i64 %v715
  br label %b189
b189:
  %v717 = phi i64 [ 0, %b187 ], [ %v728, %b190 ]
  %v718 = icmp slt i64 %v717, 2
  br i1 %v718, label %b190, label %b191
b190:
  %v719 = mul i64 %v681, 2
  %v720 = add i64 %v719, %v717
  %v721 = mul i64 %v720, 8
  %v722 = add i64 0, %v717
  %v723 = mul i64 %v722, 8
  %v724 = getelementptr inbounds float, ptr %v712, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = add i64 0, %v721
  %v727 = getelementptr inbounds float, ptr %v716, i64 %v726
  store <8 x float> %v725, ptr %v727, align 4
  %v728 = add nsw i64 %v717, 1
  br label %b189
b191:
  %v729 = add nsw i64 %v708, 1
  br label %b186
b188:
  %v730 = add nsw i64 %v687, 1
  br label %b181
b183:
  %v731 = add nsw i64 %v681, 1
  br label %b178
b180:
  %v732 = add nsw i64 %v676, 96
  br label %b175
b177:
  %v733 = icmp sgt i64 %v3, 1
  br i1 %v733, label %b192, label %b193
b192:
  %v734 = getelementptr inbounds i64, ptr %v1, i64 3
  %v735 = atomicrmw add ptr %v734, i64 1 acq_rel
  %v736 = load i64, ptr %v223, align 8
  %v737 = add i64 %v736, 1
  store i64 %v737, ptr %v223, align 8
  %v738 = mul i64 %v3, %v737
  br label %b194
b194:
  %v739 = load atomic i64, ptr %v734 acquire, align 8
  %v740 = icmp slt i64 %v739, %v738
  br i1 %v740, label %b195, label %b196
b195:
  %v741 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  br label %b197
b197:
  %v742 = phi i64 [ %v652, %b193 ], [ %v2118, %b355 ]
  %v743 = icmp slt i64 %v742, %v656
  br i1 %v743, label %b198, label %b199
b198:
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
  br label %b200
b200:
  %v757 = phi i64 [ %v751, %b198 ], [ %v803, %b205 ]
  %v758 = icmp slt i64 %v757, %v756
  br i1 %v758, label %b201, label %b202
b201:
  br label %b203
b203:
  %v759 = phi i64 [ 0, %b201 ], [ %v802, %b208 ]
  %v760 = icmp slt i64 %v759, 4
  br i1 %v760, label %b204, label %b205
b204:
  br label %b206
b206:
  %v761 = phi i64 [ 0, %b204 ], [ %v801, %b211 ]
  %v762 = icmp slt i64 %v761, 8
  br i1 %v762, label %b207, label %b208
b207:
  br label %b209
b209:
  %v763 = phi i64 [ 0, %b207 ], [ %v784, %b210 ]
  %v764 = phi <8 x float> [ splat (float 0x0000000000000000), %b207 ], [ %v783, %b210 ]
  %v765 = icmp slt i64 %v763, 8
  br i1 %v765, label %b210, label %b211
b210:
  %v766 = add i64 %v742, 0
  %v767 = and i64 %v766, %v178
  %v768 = mul i64 %v767, %v7
  %v769 = add i64 %v768, %v757
  %v770 = mul i64 %v769, 8
  %v771 = getelementptr inbounds float, ptr %v26, i64 %v770
  %v772 = mul i64 %v759, 64
  %v773 = add i64 0, %v772
  %v774 = mul i64 %v761, 8
  %v775 = add i64 %v773, %v774
  %v776 = add i64 %v775, %v763
  %v777 = getelementptr inbounds float, ptr %v16, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 0, %v763
  %v780 = getelementptr inbounds float, ptr %v771, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = fmul <8 x float> %v778, %v781
  %v783 = fadd <8 x float> %v764, %v782
  %v784 = add nsw i64 %v763, 8
  br label %b209
b211:
  %v785 = shufflevector <8 x float> %v764, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v786 = shufflevector <8 x float> %v764, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v787 = fadd <4 x float> %v785, %v786
  %v788 = shufflevector <4 x float> %v787, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v789 = shufflevector <4 x float> %v787, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v790 = fadd <2 x float> %v788, %v789
  %v791 = extractelement <2 x float> %v790, i64 0
  %v792 = extractelement <2 x float> %v790, i64 1
  %v793 = fadd float %v791, %v792
  %v794 = fadd float %v793, 0x0000000000000000
  %v795 = mul i64 %v757, 32
  %v796 = getelementptr inbounds float, ptr %v64, i64 %v795
  %v797 = mul i64 %v759, 8
  %v798 = add i64 0, %v797
  %v799 = add i64 %v798, %v761
  %v800 = getelementptr inbounds float, ptr %v796, i64 %v799
  store float %v794, ptr %v800, align 4
  %v801 = add nsw i64 %v761, 1
  br label %b206
b208:
  %v802 = add nsw i64 %v759, 1
  br label %b203
b205:
  %v803 = add nsw i64 %v757, 1
  br label %b200
b202:
  %v804 = add i64 %v7, 0
  %v805 = sdiv i64 %v804, 1
  %v806 = add i64 %v2, 1
  %v807 = mul i64 %v805, %v2
  %v808 = sdiv i64 %v807, %v3
  %v809 = mul i64 %v808, 1
  %v810 = icmp slt i64 %v809, %v7
  %v811 = select i1 %v810, i64 %v809, i64 %v7
  %v812 = mul i64 %v805, %v806
  %v813 = sdiv i64 %v812, %v3
  %v814 = mul i64 %v813, 1
  %v815 = icmp slt i64 %v814, %v7
  %v816 = select i1 %v815, i64 %v814, i64 %v7
  br label %b212
b212:
  %v817 = phi i64 [ %v811, %b202 ], [ %v863, %b217 ]
  %v818 = icmp slt i64 %v817, %v816
  br i1 %v818, label %b213, label %b214
b213:
  br label %b215
b215:
  %v819 = phi i64 [ 0, %b213 ], [ %v862, %b220 ]
  %v820 = icmp slt i64 %v819, 4
  br i1 %v820, label %b216, label %b217
b216:
  br label %b218
b218:
  %v821 = phi i64 [ 0, %b216 ], [ %v861, %b223 ]
  %v822 = icmp slt i64 %v821, 8
  br i1 %v822, label %b219, label %b220
b219:
  br label %b221
b221:
  %v823 = phi i64 [ 0, %b219 ], [ %v844, %b222 ]
  %v824 = phi <8 x float> [ splat (float 0x0000000000000000), %b219 ], [ %v843, %b222 ]
  %v825 = icmp slt i64 %v823, 8
  br i1 %v825, label %b222, label %b223
b222:
  %v826 = add i64 %v742, 0
  %v827 = and i64 %v826, %v178
  %v828 = mul i64 %v827, %v7
  %v829 = add i64 %v828, %v817
  %v830 = mul i64 %v829, 8
  %v831 = getelementptr inbounds float, ptr %v26, i64 %v830
  %v832 = mul i64 %v819, 64
  %v833 = add i64 0, %v832
  %v834 = mul i64 %v821, 8
  %v835 = add i64 %v833, %v834
  %v836 = add i64 %v835, %v823
  %v837 = getelementptr inbounds float, ptr %v20, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = add i64 0, %v823
  %v840 = getelementptr inbounds float, ptr %v831, i64 %v839
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = fmul <8 x float> %v838, %v841
  %v843 = fadd <8 x float> %v824, %v842
  %v844 = add nsw i64 %v823, 8
  br label %b221
b223:
  %v845 = shufflevector <8 x float> %v824, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v846 = shufflevector <8 x float> %v824, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v847 = fadd <4 x float> %v845, %v846
  %v848 = shufflevector <4 x float> %v847, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v849 = shufflevector <4 x float> %v847, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v850 = fadd <2 x float> %v848, %v849
  %v851 = extractelement <2 x float> %v850, i64 0
  %v852 = extractelement <2 x float> %v850, i64 1
  %v853 = fadd float %v851, %v852
  %v854 = fadd float %v853, 0x0000000000000000
  %v855 = mul i64 %v817, 32
  %v856 = getelementptr inbounds float, ptr %v66, i64 %v855
  %v857 = mul i64 %v819, 8
  %v858 = add i64 0, %v857
  %v859 = add i64 %v858, %v821
  %v860 = getelementptr inbounds float, ptr %v856, i64 %v859
  store float %v854, ptr %v860, align 4
  %v861 = add nsw i64 %v821, 1
  br label %b218
b220:
  %v862 = add nsw i64 %v819, 1
  br label %b215
b217:
  %v863 = add nsw i64 %v817, 1
  br label %b212
b214:
  %v864 = add i64 %v7, 0
  %v865 = sdiv i64 %v864, 1
  %v866 = add i64 %v2, 1
  %v867 = mul i64 %v865, %v2
  %v868 = sdiv i64 %v867, %v3
  %v869 = mul i64 %v868, 1
  %v870 = icmp slt i64 %v869, %v7
  %v871 = select i1 %v870, i64 %v869, i64 %v7
  %v872 = mul i64 %v865, %v866
  %v873 = sdiv i64 %v872, %v3
  %v874 = mul i64 %v873, 1
  %v875 = icmp slt i64 %v874, %v7
  %v876 = select i1 %v875, i64 %v874, i64 %v7
  br label %b224
b224:
  %v877 = phi i64 [ %v871, %b214 ], [ %v907, %b229 ]
  %v878 = icmp slt i64 %v877, %v876
  br i1 %v878, label %b225, label %b226
b225:
  br label %b227
b227:
  %v879 = phi i64 [ 0, %b225 ], [ %v902, %b228 ]
  %v880 = phi <8 x float> [ splat (float 0x0000000000000000), %b225 ], [ %v901, %b228 ]
  %v881 = icmp slt i64 %v879, 4
  br i1 %v881, label %b228, label %b229
b228:
  %v882 = add i64 0, %v879
  %v883 = getelementptr inbounds float, ptr %v60, i64 %v882
  %v884 = load float, ptr %v883, align 4
  %v885 = mul i64 %v877, 32
  %v886 = getelementptr inbounds float, ptr %v64, i64 %v885
  %v887 = add i64 0, 0
  %v888 = mul i64 %v879, 8
  %v889 = add i64 %v887, %v888
  %v890 = getelementptr inbounds float, ptr %v886, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = add i64 0, 0
  %v893 = mul i64 %v879, 8
  %v894 = add i64 %v892, %v893
  %v895 = getelementptr inbounds float, ptr %v18, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = fadd <8 x float> %v891, %v896
  %v898 = insertelement <8 x float> poison, float %v884, i64 0
  %v899 = shufflevector <8 x float> %v898, <8 x float> poison, <8 x i32> zeroinitializer
  %v900 = fmul <8 x float> %v899, %v897
  %v901 = fadd <8 x float> %v880, %v900
  %v902 = add nsw i64 %v879, 1
  br label %b227
b229:
  %v903 = mul i64 %v877, 8
  %v904 = getelementptr inbounds float, ptr %v68, i64 %v903
  %v905 = add i64 0, 0
  %v906 = getelementptr inbounds float, ptr %v904, i64 %v905
  store <8 x float> %v880, ptr %v906, align 4
  %v907 = add nsw i64 %v877, 1
  br label %b224
b226:
  %v908 = add i64 %v7, 0
  %v909 = sdiv i64 %v908, 1
  %v910 = add i64 %v2, 1
  %v911 = mul i64 %v909, %v2
  %v912 = sdiv i64 %v911, %v3
  %v913 = mul i64 %v912, 1
  %v914 = icmp slt i64 %v913, %v7
  %v915 = select i1 %v914, i64 %v913, i64 %v7
  %v916 = mul i64 %v909, %v910
  %v917 = sdiv i64 %v916, %v3
  %v918 = mul i64 %v917, 1
  %v919 = icmp slt i64 %v918, %v7
  %v920 = select i1 %v919, i64 %v918, i64 %v7
  br label %b230
b230:
  %v921 = phi i64 [ %v915, %b226 ], [ %v951, %b235 ]
  %v922 = icmp slt i64 %v921, %v920
  br i1 %v922, label %b231, label %b232
b231:
  br label %b233
b233:
  %v923 = phi i64 [ 0, %b231 ], [ %v946, %b234 ]
  %v924 = phi <8 x float> [ splat (float 0x0000000000000000), %b231 ], [ %v945, %b234 ]
  %v925 = icmp slt i64 %v923, 4
  br i1 %v925, label %b234, label %b235
b234:
  %v926 = add i64 0, %v923
  %v927 = getelementptr inbounds float, ptr %v60, i64 %v926
  %v928 = load float, ptr %v927, align 4
  %v929 = mul i64 %v921, 32
  %v930 = getelementptr inbounds float, ptr %v66, i64 %v929
  %v931 = add i64 0, 0
  %v932 = mul i64 %v923, 8
  %v933 = add i64 %v931, %v932
  %v934 = getelementptr inbounds float, ptr %v930, i64 %v933
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = add i64 0, 0
  %v937 = mul i64 %v923, 8
  %v938 = add i64 %v936, %v937
  %v939 = getelementptr inbounds float, ptr %v22, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = fadd <8 x float> %v935, %v940
  %v942 = insertelement <8 x float> poison, float %v928, i64 0
  %v943 = shufflevector <8 x float> %v942, <8 x float> poison, <8 x i32> zeroinitializer
  %v944 = fmul <8 x float> %v943, %v941
  %v945 = fadd <8 x float> %v924, %v944
  %v946 = add nsw i64 %v923, 1
  br label %b233
b235:
  %v947 = mul i64 %v921, 8
  %v948 = getelementptr inbounds float, ptr %v70, i64 %v947
  %v949 = add i64 0, 0
  %v950 = getelementptr inbounds float, ptr %v948, i64 %v949
  store <8 x float> %v924, ptr %v950, align 4
  %v951 = add nsw i64 %v921, 1
  br label %b230
b232:
  %v952 = add i64 %v7, 0
  %v953 = sdiv i64 %v952, 1
  %v954 = add i64 %v2, 1
  %v955 = mul i64 %v953, %v2
  %v956 = sdiv i64 %v955, %v3
  %v957 = mul i64 %v956, 1
  %v958 = icmp slt i64 %v957, %v7
  %v959 = select i1 %v958, i64 %v957, i64 %v7
  %v960 = mul i64 %v953, %v954
  %v961 = sdiv i64 %v960, %v3
  %v962 = mul i64 %v961, 1
  %v963 = icmp slt i64 %v962, %v7
  %v964 = select i1 %v963, i64 %v962, i64 %v7
  br label %b236
b236:
  %v965 = phi i64 [ %v959, %b232 ], [ %v1088, %b237 ]
  %v966 = icmp slt i64 %v965, %v964
  br i1 %v966, label %b237, label %b238
b237:
  %v967 = getelementptr inbounds float, ptr %v52, i64 1
  %v968 = load float, ptr %v967, align 4
  %v969 = add i64 %v742, 0
  %v970 = sub i64 %v969, %v652
  %v971 = mul i64 %v970, %v7
  %v972 = add i64 %v971, %v965
  %v973 = mul i64 %v972, 16
  %v974 = getelementptr inbounds float, ptr %v62, i64 %v973
  %v975 = mul i64 %v965, 8
  %v976 = getelementptr inbounds float, ptr %v68, i64 %v975
  %v977 = mul i64 %v965, 8
  %v978 = getelementptr inbounds float, ptr %v70, i64 %v977
  %v979 = add i64 %v742, 0
  %v980 = and i64 %v979, %v178
  %v981 = mul i64 %v980, %v7
  %v982 = add i64 %v981, %v965
  %v983 = mul i64 %v982, 8
  %v984 = getelementptr inbounds float, ptr %v26, i64 %v983
  %v985 = add i64 %v742, 0
  %v986 = and i64 %v985, %v182
  %v987 = mul i64 %v986, %v7
  %v988 = add i64 %v987, %v965
  %v989 = mul i64 %v988, 8
  %v990 = getelementptr inbounds float, ptr %v72, i64 %v989
  %v991 = add i64 %v742, 0
  %v992 = and i64 %v991, %v184
  %v993 = mul i64 %v992, %v7
  %v994 = add i64 %v993, %v965
  %v995 = mul i64 %v994, 8
  %v996 = getelementptr inbounds float, ptr %v74, i64 %v995
  %v997 = add i64 %v742, 0
  %v998 = and i64 %v997, %v186
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v965
  %v1001 = mul i64 %v1000, 8
  %v1002 = getelementptr inbounds float, ptr %v76, i64 %v1001
  %v1003 = add i64 0, 0
  %v1004 = getelementptr inbounds float, ptr %v974, i64 %v1003
  %v1005 = load <8 x float>, ptr %v1004, align 4
  %v1006 = insertelement <8 x float> poison, float %v968, i64 0
  %v1007 = shufflevector <8 x float> %v1006, <8 x float> poison, <8 x i32> zeroinitializer
  %v1008 = fmul <8 x float> %v1007, %v1005
  %v1009 = add i64 0, 0
  %v1010 = getelementptr inbounds float, ptr %v976, i64 %v1009
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = fadd <8 x float> %v1008, %v1011
  %v1013 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1012)
  %v1014 = fcmp ogt <8 x float> %v1013, splat (float 0x4023000000000000)
  %v1015 = select <8 x i1> %v1014, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1013
  %v1016 = fadd <8 x float> %v1015, %v1015
  %v1017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1016, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1018 = fsub <8 x float> %v1017, splat (float 0x4168000000000000)
  %v1019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1018, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1016)
  %v1020 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1018, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1019)
  %v1021 = bitcast <8 x float> %v1017 to <8 x i32>
  %v1022 = fmul <8 x float> %v1020, %v1020
  %v1023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1020, <8 x float> splat (float 0x3F81227F40000000))
  %v1024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1023, <8 x float> %v1020, <8 x float> splat (float 0x3FA5556740000000))
  %v1025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1024, <8 x float> %v1020, <8 x float> splat (float 0x3FC5554B00000000))
  %v1026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1025, <8 x float> %v1020, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1022, <8 x float> %v1026, <8 x float> %v1020)
  %v1028 = shl <8 x i32> %v1021, splat (i32 23)
  %v1029 = add <8 x i32> %v1028, splat (i32 1065353216)
  %v1030 = bitcast <8 x i32> %v1029 to <8 x float>
  %v1031 = fsub <8 x float> %v1030, splat (float 0x3FF0000000000000)
  %v1032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1030, <8 x float> %v1027, <8 x float> %v1031)
  %v1033 = fadd <8 x float> %v1032, splat (float 0x4000000000000000)
  %v1034 = fdiv <8 x float> %v1032, %v1033
  %v1035 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1034, <8 x float> %v1012)
  %v1036 = add i64 8, 0
  %v1037 = getelementptr inbounds float, ptr %v974, i64 %v1036
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = fmul <8 x float> %v1007, %v1038
  %v1040 = add i64 0, 0
  %v1041 = getelementptr inbounds float, ptr %v978, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = fadd <8 x float> %v1039, %v1042
  %v1044 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1043)
  %v1045 = fneg <8 x float> %v1044
  %v1046 = fcmp olt <8 x float> %v1045, splat (float 0xC05A400000000000)
  %v1047 = select <8 x i1> %v1046, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1045
  %v1048 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1047, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1049 = fsub <8 x float> %v1048, splat (float 0x4168000000000000)
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1049, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1047)
  %v1051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1049, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1050)
  %v1052 = bitcast <8 x float> %v1048 to <8 x i32>
  %v1053 = fmul <8 x float> %v1051, %v1051
  %v1054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1051, <8 x float> splat (float 0x3F81227F40000000))
  %v1055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1054, <8 x float> %v1051, <8 x float> splat (float 0x3FA5556740000000))
  %v1056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1055, <8 x float> %v1051, <8 x float> splat (float 0x3FC5554B00000000))
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> %v1051, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1053, <8 x float> %v1057, <8 x float> %v1051)
  %v1059 = sub <8 x i32> %v1052, splat (i32 1262485250)
  %v1060 = lshr <8 x i32> %v1059, splat (i32 1)
  %v1061 = sub <8 x i32> %v1059, %v1060
  %v1062 = shl <8 x i32> %v1060, splat (i32 23)
  %v1063 = bitcast <8 x i32> %v1062 to <8 x float>
  %v1064 = shl <8 x i32> %v1061, splat (i32 23)
  %v1065 = bitcast <8 x i32> %v1064 to <8 x float>
  %v1066 = fadd <8 x float> %v1058, splat (float 0x3FF0000000000000)
  %v1067 = fmul <8 x float> %v1066, %v1063
  %v1068 = fmul <8 x float> %v1067, %v1065
  %v1069 = fcmp olt <8 x float> %v1043, splat (float 0x0000000000000000)
  %v1070 = select <8 x i1> %v1069, <8 x float> %v1068, <8 x float> splat (float 0x3FF0000000000000)
  %v1071 = fadd <8 x float> %v1068, splat (float 0x3FF0000000000000)
  %v1072 = fdiv <8 x float> %v1070, %v1071
  %v1073 = fmul <8 x float> %v1035, %v1072
  %v1074 = add i64 0, 0
  %v1075 = getelementptr inbounds float, ptr %v984, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1078 = shufflevector <8 x float> %v1077, <8 x float> poison, <8 x i32> zeroinitializer
  %v1079 = fsub <8 x float> %v1078, %v1072
  %v1080 = fmul <8 x float> %v1076, %v1079
  %v1081 = fadd <8 x float> %v1073, %v1080
  %v1082 = add i64 0, 0
  %v1083 = getelementptr inbounds float, ptr %v990, i64 %v1082
  store <8 x float> %v1035, ptr %v1083, align 4
  %v1084 = add i64 0, 0
  %v1085 = getelementptr inbounds float, ptr %v996, i64 %v1084
  store <8 x float> %v1072, ptr %v1085, align 4
  %v1086 = add i64 0, 0
  %v1087 = getelementptr inbounds float, ptr %v1002, i64 %v1086
  store <8 x float> %v1081, ptr %v1087, align 4
  %v1088 = add nsw i64 %v965, 1
  br label %b236
b238:
  %v1089 = add i64 %v7, 0
  %v1090 = sdiv i64 %v1089, 1
  %v1091 = add i64 %v2, 1
  %v1092 = mul i64 %v1090, %v2
  %v1093 = sdiv i64 %v1092, %v3
  %v1094 = mul i64 %v1093, 1
  %v1095 = icmp slt i64 %v1094, %v7
  %v1096 = select i1 %v1095, i64 %v1094, i64 %v7
  %v1097 = mul i64 %v1090, %v1091
  %v1098 = sdiv i64 %v1097, %v3
  %v1099 = mul i64 %v1098, 1
  %v1100 = icmp slt i64 %v1099, %v7
  %v1101 = select i1 %v1100, i64 %v1099, i64 %v7
  br label %b239
b239:
  %v1102 = phi i64 [ %v1096, %b238 ], [ %v1148, %b244 ]
  %v1103 = icmp slt i64 %v1102, %v1101
  br i1 %v1103, label %b240, label %b241
b240:
  br label %b242
b242:
  %v1104 = phi i64 [ 0, %b240 ], [ %v1147, %b247 ]
  %v1105 = icmp slt i64 %v1104, 4
  br i1 %v1105, label %b243, label %b244
b243:
  br label %b245
b245:
  %v1106 = phi i64 [ 0, %b243 ], [ %v1146, %b250 ]
  %v1107 = icmp slt i64 %v1106, 8
  br i1 %v1107, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1108 = phi i64 [ 0, %b246 ], [ %v1129, %b249 ]
  %v1109 = phi <8 x float> [ splat (float 0x0000000000000000), %b246 ], [ %v1128, %b249 ]
  %v1110 = icmp slt i64 %v1108, 8
  br i1 %v1110, label %b249, label %b250
b249:
  %v1111 = add i64 %v742, 0
  %v1112 = and i64 %v1111, %v186
  %v1113 = mul i64 %v1112, %v7
  %v1114 = add i64 %v1113, %v1102
  %v1115 = mul i64 %v1114, 8
  %v1116 = getelementptr inbounds float, ptr %v76, i64 %v1115
  %v1117 = mul i64 %v1104, 64
  %v1118 = add i64 0, %v1117
  %v1119 = mul i64 %v1106, 8
  %v1120 = add i64 %v1118, %v1119
  %v1121 = add i64 %v1120, %v1108
  %v1122 = getelementptr inbounds float, ptr %v16, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = add i64 0, %v1108
  %v1125 = getelementptr inbounds float, ptr %v1116, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = fmul <8 x float> %v1123, %v1126
  %v1128 = fadd <8 x float> %v1109, %v1127
  %v1129 = add nsw i64 %v1108, 8
  br label %b248
b250:
  %v1130 = shufflevector <8 x float> %v1109, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1131 = shufflevector <8 x float> %v1109, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1132 = fadd <4 x float> %v1130, %v1131
  %v1133 = shufflevector <4 x float> %v1132, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1134 = shufflevector <4 x float> %v1132, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1135 = fadd <2 x float> %v1133, %v1134
  %v1136 = extractelement <2 x float> %v1135, i64 0
  %v1137 = extractelement <2 x float> %v1135, i64 1
  %v1138 = fadd float %v1136, %v1137
  %v1139 = fadd float %v1138, 0x0000000000000000
  %v1140 = mul i64 %v1102, 32
  %v1141 = getelementptr inbounds float, ptr %v64, i64 %v1140
  %v1142 = mul i64 %v1104, 8
  %v1143 = add i64 0, %v1142
  %v1144 = add i64 %v1143, %v1106
  %v1145 = getelementptr inbounds float, ptr %v1141, i64 %v1144
  store float %v1139, ptr %v1145, align 4
  %v1146 = add nsw i64 %v1106, 1
  br label %b245
b247:
  %v1147 = add nsw i64 %v1104, 1
  br label %b242
b244:
  %v1148 = add nsw i64 %v1102, 1
  br label %b239
b241:
  %v1149 = add i64 %v7, 0
  %v1150 = sdiv i64 %v1149, 1
  %v1151 = add i64 %v2, 1
  %v1152 = mul i64 %v1150, %v2
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 1
  %v1155 = icmp slt i64 %v1154, %v7
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v7
  %v1157 = mul i64 %v1150, %v1151
  %v1158 = sdiv i64 %v1157, %v3
  %v1159 = mul i64 %v1158, 1
  %v1160 = icmp slt i64 %v1159, %v7
  %v1161 = select i1 %v1160, i64 %v1159, i64 %v7
  br label %b251
b251:
  %v1162 = phi i64 [ %v1156, %b241 ], [ %v1208, %b256 ]
  %v1163 = icmp slt i64 %v1162, %v1161
  br i1 %v1163, label %b252, label %b253
b252:
  br label %b254
b254:
  %v1164 = phi i64 [ 0, %b252 ], [ %v1207, %b259 ]
  %v1165 = icmp slt i64 %v1164, 4
  br i1 %v1165, label %b255, label %b256
b255:
  br label %b257
b257:
  %v1166 = phi i64 [ 0, %b255 ], [ %v1206, %b262 ]
  %v1167 = icmp slt i64 %v1166, 8
  br i1 %v1167, label %b258, label %b259
b258:
  br label %b260
b260:
  %v1168 = phi i64 [ 0, %b258 ], [ %v1189, %b261 ]
  %v1169 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v1188, %b261 ]
  %v1170 = icmp slt i64 %v1168, 8
  br i1 %v1170, label %b261, label %b262
b261:
  %v1171 = add i64 %v742, 0
  %v1172 = and i64 %v1171, %v186
  %v1173 = mul i64 %v1172, %v7
  %v1174 = add i64 %v1173, %v1162
  %v1175 = mul i64 %v1174, 8
  %v1176 = getelementptr inbounds float, ptr %v76, i64 %v1175
  %v1177 = mul i64 %v1164, 64
  %v1178 = add i64 0, %v1177
  %v1179 = mul i64 %v1166, 8
  %v1180 = add i64 %v1178, %v1179
  %v1181 = add i64 %v1180, %v1168
  %v1182 = getelementptr inbounds float, ptr %v20, i64 %v1181
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = add i64 0, %v1168
  %v1185 = getelementptr inbounds float, ptr %v1176, i64 %v1184
  %v1186 = load <8 x float>, ptr %v1185, align 4
  %v1187 = fmul <8 x float> %v1183, %v1186
  %v1188 = fadd <8 x float> %v1169, %v1187
  %v1189 = add nsw i64 %v1168, 8
  br label %b260
b262:
  %v1190 = shufflevector <8 x float> %v1169, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1191 = shufflevector <8 x float> %v1169, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1192 = fadd <4 x float> %v1190, %v1191
  %v1193 = shufflevector <4 x float> %v1192, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1194 = shufflevector <4 x float> %v1192, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1195 = fadd <2 x float> %v1193, %v1194
  %v1196 = extractelement <2 x float> %v1195, i64 0
  %v1197 = extractelement <2 x float> %v1195, i64 1
  %v1198 = fadd float %v1196, %v1197
  %v1199 = fadd float %v1198, 0x0000000000000000
  %v1200 = mul i64 %v1162, 32
  %v1201 = getelementptr inbounds float, ptr %v66, i64 %v1200
  %v1202 = mul i64 %v1164, 8
  %v1203 = add i64 0, %v1202
  %v1204 = add i64 %v1203, %v1166
  %v1205 = getelementptr inbounds float, ptr %v1201, i64 %v1204
  store float %v1199, ptr %v1205, align 4
  %v1206 = add nsw i64 %v1166, 1
  br label %b257
b259:
  %v1207 = add nsw i64 %v1164, 1
  br label %b254
b256:
  %v1208 = add nsw i64 %v1162, 1
  br label %b251
b253:
  %v1209 = add i64 %v7, 0
  %v1210 = sdiv i64 %v1209, 1
  %v1211 = add i64 %v2, 1
  %v1212 = mul i64 %v1210, %v2
  %v1213 = sdiv i64 %v1212, %v3
  %v1214 = mul i64 %v1213, 1
  %v1215 = icmp slt i64 %v1214, %v7
  %v1216 = select i1 %v1215, i64 %v1214, i64 %v7
  %v1217 = mul i64 %v1210, %v1211
  %v1218 = sdiv i64 %v1217, %v3
  %v1219 = mul i64 %v1218, 1
  %v1220 = icmp slt i64 %v1219, %v7
  %v1221 = select i1 %v1220, i64 %v1219, i64 %v7
  br label %b263
b263:
  %v1222 = phi i64 [ %v1216, %b253 ], [ %v1252, %b268 ]
  %v1223 = icmp slt i64 %v1222, %v1221
  br i1 %v1223, label %b264, label %b265
b264:
  br label %b266
b266:
  %v1224 = phi i64 [ 0, %b264 ], [ %v1247, %b267 ]
  %v1225 = phi <8 x float> [ splat (float 0x0000000000000000), %b264 ], [ %v1246, %b267 ]
  %v1226 = icmp slt i64 %v1224, 4
  br i1 %v1226, label %b267, label %b268
b267:
  %v1227 = add i64 0, %v1224
  %v1228 = getelementptr inbounds float, ptr %v46, i64 %v1227
  %v1229 = load float, ptr %v1228, align 4
  %v1230 = mul i64 %v1222, 32
  %v1231 = getelementptr inbounds float, ptr %v64, i64 %v1230
  %v1232 = add i64 0, 0
  %v1233 = mul i64 %v1224, 8
  %v1234 = add i64 %v1232, %v1233
  %v1235 = getelementptr inbounds float, ptr %v1231, i64 %v1234
  %v1236 = load <8 x float>, ptr %v1235, align 4
  %v1237 = add i64 0, 0
  %v1238 = mul i64 %v1224, 8
  %v1239 = add i64 %v1237, %v1238
  %v1240 = getelementptr inbounds float, ptr %v18, i64 %v1239
  %v1241 = load <8 x float>, ptr %v1240, align 4
  %v1242 = fadd <8 x float> %v1236, %v1241
  %v1243 = insertelement <8 x float> poison, float %v1229, i64 0
  %v1244 = shufflevector <8 x float> %v1243, <8 x float> poison, <8 x i32> zeroinitializer
  %v1245 = fmul <8 x float> %v1244, %v1242
  %v1246 = fadd <8 x float> %v1225, %v1245
  %v1247 = add nsw i64 %v1224, 1
  br label %b266
b268:
  %v1248 = mul i64 %v1222, 8
  %v1249 = getelementptr inbounds float, ptr %v68, i64 %v1248
  %v1250 = add i64 0, 0
  %v1251 = getelementptr inbounds float, ptr %v1249, i64 %v1250
  store <8 x float> %v1225, ptr %v1251, align 4
  %v1252 = add nsw i64 %v1222, 1
  br label %b263
b265:
  %v1253 = add i64 %v7, 0
  %v1254 = sdiv i64 %v1253, 1
  %v1255 = add i64 %v2, 1
  %v1256 = mul i64 %v1254, %v2
  %v1257 = sdiv i64 %v1256, %v3
  %v1258 = mul i64 %v1257, 1
  %v1259 = icmp slt i64 %v1258, %v7
  %v1260 = select i1 %v1259, i64 %v1258, i64 %v7
  %v1261 = mul i64 %v1254, %v1255
  %v1262 = sdiv i64 %v1261, %v3
  %v1263 = mul i64 %v1262, 1
  %v1264 = icmp slt i64 %v1263, %v7
  %v1265 = select i1 %v1264, i64 %v1263, i64 %v7
  br label %b269
b269:
  %v1266 = phi i64 [ %v1260, %b265 ], [ %v1296, %b274 ]
  %v1267 = icmp slt i64 %v1266, %v1265
  br i1 %v1267, label %b270, label %b271
b270:
  br label %b272
b272:
  %v1268 = phi i64 [ 0, %b270 ], [ %v1291, %b273 ]
  %v1269 = phi <8 x float> [ splat (float 0x0000000000000000), %b270 ], [ %v1290, %b273 ]
  %v1270 = icmp slt i64 %v1268, 4
  br i1 %v1270, label %b273, label %b274
b273:
  %v1271 = add i64 0, %v1268
  %v1272 = getelementptr inbounds float, ptr %v46, i64 %v1271
  %v1273 = load float, ptr %v1272, align 4
  %v1274 = mul i64 %v1266, 32
  %v1275 = getelementptr inbounds float, ptr %v66, i64 %v1274
  %v1276 = add i64 0, 0
  %v1277 = mul i64 %v1268, 8
  %v1278 = add i64 %v1276, %v1277
  %v1279 = getelementptr inbounds float, ptr %v1275, i64 %v1278
  %v1280 = load <8 x float>, ptr %v1279, align 4
  %v1281 = add i64 0, 0
  %v1282 = mul i64 %v1268, 8
  %v1283 = add i64 %v1281, %v1282
  %v1284 = getelementptr inbounds float, ptr %v22, i64 %v1283
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = fadd <8 x float> %v1280, %v1285
  %v1287 = insertelement <8 x float> poison, float %v1273, i64 0
  %v1288 = shufflevector <8 x float> %v1287, <8 x float> poison, <8 x i32> zeroinitializer
  %v1289 = fmul <8 x float> %v1288, %v1286
  %v1290 = fadd <8 x float> %v1269, %v1289
  %v1291 = add nsw i64 %v1268, 1
  br label %b272
b274:
  %v1292 = mul i64 %v1266, 8
  %v1293 = getelementptr inbounds float, ptr %v70, i64 %v1292
  %v1294 = add i64 0, 0
  %v1295 = getelementptr inbounds float, ptr %v1293, i64 %v1294
  store <8 x float> %v1269, ptr %v1295, align 4
  %v1296 = add nsw i64 %v1266, 1
  br label %b269
b271:
  %v1297 = add i64 %v7, 0
  %v1298 = sdiv i64 %v1297, 1
  %v1299 = add i64 %v2, 1
  %v1300 = mul i64 %v1298, %v2
  %v1301 = sdiv i64 %v1300, %v3
  %v1302 = mul i64 %v1301, 1
  %v1303 = icmp slt i64 %v1302, %v7
  %v1304 = select i1 %v1303, i64 %v1302, i64 %v7
  %v1305 = mul i64 %v1298, %v1299
  %v1306 = sdiv i64 %v1305, %v3
  %v1307 = mul i64 %v1306, 1
  %v1308 = icmp slt i64 %v1307, %v7
  %v1309 = select i1 %v1308, i64 %v1307, i64 %v7
  br label %b275
b275:
  %v1310 = phi i64 [ %v1304, %b271 ], [ %v1431, %b276 ]
  %v1311 = icmp slt i64 %v1310, %v1309
  br i1 %v1311, label %b276, label %b277
b276:
  %v1312 = add i64 %v742, 0
  %v1313 = sub i64 %v1312, %v652
  %v1314 = mul i64 %v1313, %v7
  %v1315 = add i64 %v1314, %v1310
  %v1316 = mul i64 %v1315, 16
  %v1317 = getelementptr inbounds float, ptr %v62, i64 %v1316
  %v1318 = mul i64 %v1310, 8
  %v1319 = getelementptr inbounds float, ptr %v68, i64 %v1318
  %v1320 = mul i64 %v1310, 8
  %v1321 = getelementptr inbounds float, ptr %v70, i64 %v1320
  %v1322 = add i64 %v742, 0
  %v1323 = and i64 %v1322, %v186
  %v1324 = mul i64 %v1323, %v7
  %v1325 = add i64 %v1324, %v1310
  %v1326 = mul i64 %v1325, 8
  %v1327 = getelementptr inbounds float, ptr %v76, i64 %v1326
  %v1328 = add i64 %v742, 0
  %v1329 = and i64 %v1328, %v188
  %v1330 = mul i64 %v1329, %v7
  %v1331 = add i64 %v1330, %v1310
  %v1332 = mul i64 %v1331, 8
  %v1333 = getelementptr inbounds float, ptr %v78, i64 %v1332
  %v1334 = add i64 %v742, 0
  %v1335 = and i64 %v1334, %v190
  %v1336 = mul i64 %v1335, %v7
  %v1337 = add i64 %v1336, %v1310
  %v1338 = mul i64 %v1337, 8
  %v1339 = getelementptr inbounds float, ptr %v80, i64 %v1338
  %v1340 = add i64 %v742, 0
  %v1341 = and i64 %v1340, %v192
  %v1342 = mul i64 %v1341, %v7
  %v1343 = add i64 %v1342, %v1310
  %v1344 = mul i64 %v1343, 8
  %v1345 = getelementptr inbounds float, ptr %v82, i64 %v1344
  %v1346 = add i64 0, 0
  %v1347 = getelementptr inbounds float, ptr %v1317, i64 %v1346
  %v1348 = load <8 x float>, ptr %v1347, align 4
  %v1349 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1350 = shufflevector <8 x float> %v1349, <8 x float> poison, <8 x i32> zeroinitializer
  %v1351 = fmul <8 x float> %v1350, %v1348
  %v1352 = add i64 0, 0
  %v1353 = getelementptr inbounds float, ptr %v1319, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = fadd <8 x float> %v1351, %v1354
  %v1356 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1355)
  %v1357 = fcmp ogt <8 x float> %v1356, splat (float 0x4023000000000000)
  %v1358 = select <8 x i1> %v1357, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1356
  %v1359 = fadd <8 x float> %v1358, %v1358
  %v1360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1359, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1361 = fsub <8 x float> %v1360, splat (float 0x4168000000000000)
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1359)
  %v1363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1362)
  %v1364 = bitcast <8 x float> %v1360 to <8 x i32>
  %v1365 = fmul <8 x float> %v1363, %v1363
  %v1366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1363, <8 x float> splat (float 0x3F81227F40000000))
  %v1367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1366, <8 x float> %v1363, <8 x float> splat (float 0x3FA5556740000000))
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> %v1363, <8 x float> splat (float 0x3FC5554B00000000))
  %v1369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1368, <8 x float> %v1363, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1365, <8 x float> %v1369, <8 x float> %v1363)
  %v1371 = shl <8 x i32> %v1364, splat (i32 23)
  %v1372 = add <8 x i32> %v1371, splat (i32 1065353216)
  %v1373 = bitcast <8 x i32> %v1372 to <8 x float>
  %v1374 = fsub <8 x float> %v1373, splat (float 0x3FF0000000000000)
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> %v1370, <8 x float> %v1374)
  %v1376 = fadd <8 x float> %v1375, splat (float 0x4000000000000000)
  %v1377 = fdiv <8 x float> %v1375, %v1376
  %v1378 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1377, <8 x float> %v1355)
  %v1379 = add i64 8, 0
  %v1380 = getelementptr inbounds float, ptr %v1317, i64 %v1379
  %v1381 = load <8 x float>, ptr %v1380, align 4
  %v1382 = fmul <8 x float> %v1350, %v1381
  %v1383 = add i64 0, 0
  %v1384 = getelementptr inbounds float, ptr %v1321, i64 %v1383
  %v1385 = load <8 x float>, ptr %v1384, align 4
  %v1386 = fadd <8 x float> %v1382, %v1385
  %v1387 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1386)
  %v1388 = fneg <8 x float> %v1387
  %v1389 = fcmp olt <8 x float> %v1388, splat (float 0xC05A400000000000)
  %v1390 = select <8 x i1> %v1389, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1388
  %v1391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1390, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1392 = fsub <8 x float> %v1391, splat (float 0x4168000000000000)
  %v1393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1392, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1390)
  %v1394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1392, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1393)
  %v1395 = bitcast <8 x float> %v1391 to <8 x i32>
  %v1396 = fmul <8 x float> %v1394, %v1394
  %v1397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1394, <8 x float> splat (float 0x3F81227F40000000))
  %v1398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1397, <8 x float> %v1394, <8 x float> splat (float 0x3FA5556740000000))
  %v1399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1398, <8 x float> %v1394, <8 x float> splat (float 0x3FC5554B00000000))
  %v1400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1399, <8 x float> %v1394, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1396, <8 x float> %v1400, <8 x float> %v1394)
  %v1402 = sub <8 x i32> %v1395, splat (i32 1262485250)
  %v1403 = lshr <8 x i32> %v1402, splat (i32 1)
  %v1404 = sub <8 x i32> %v1402, %v1403
  %v1405 = shl <8 x i32> %v1403, splat (i32 23)
  %v1406 = bitcast <8 x i32> %v1405 to <8 x float>
  %v1407 = shl <8 x i32> %v1404, splat (i32 23)
  %v1408 = bitcast <8 x i32> %v1407 to <8 x float>
  %v1409 = fadd <8 x float> %v1401, splat (float 0x3FF0000000000000)
  %v1410 = fmul <8 x float> %v1409, %v1406
  %v1411 = fmul <8 x float> %v1410, %v1408
  %v1412 = fcmp olt <8 x float> %v1386, splat (float 0x0000000000000000)
  %v1413 = select <8 x i1> %v1412, <8 x float> %v1411, <8 x float> splat (float 0x3FF0000000000000)
  %v1414 = fadd <8 x float> %v1411, splat (float 0x3FF0000000000000)
  %v1415 = fdiv <8 x float> %v1413, %v1414
  %v1416 = fmul <8 x float> %v1378, %v1415
  %v1417 = add i64 0, 0
  %v1418 = getelementptr inbounds float, ptr %v1327, i64 %v1417
  %v1419 = load <8 x float>, ptr %v1418, align 4
  %v1420 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1421 = shufflevector <8 x float> %v1420, <8 x float> poison, <8 x i32> zeroinitializer
  %v1422 = fsub <8 x float> %v1421, %v1415
  %v1423 = fmul <8 x float> %v1419, %v1422
  %v1424 = fadd <8 x float> %v1416, %v1423
  %v1425 = add i64 0, 0
  %v1426 = getelementptr inbounds float, ptr %v1333, i64 %v1425
  store <8 x float> %v1378, ptr %v1426, align 4
  %v1427 = add i64 0, 0
  %v1428 = getelementptr inbounds float, ptr %v1339, i64 %v1427
  store <8 x float> %v1415, ptr %v1428, align 4
  %v1429 = add i64 0, 0
  %v1430 = getelementptr inbounds float, ptr %v1345, i64 %v1429
  store <8 x float> %v1424, ptr %v1430, align 4
  %v1431 = add nsw i64 %v1310, 1
  br label %b275
b277:
  %v1432 = add i64 %v7, 0
  %v1433 = sdiv i64 %v1432, 1
  %v1434 = add i64 %v2, 1
  %v1435 = mul i64 %v1433, %v2
  %v1436 = sdiv i64 %v1435, %v3
  %v1437 = mul i64 %v1436, 1
  %v1438 = icmp slt i64 %v1437, %v7
  %v1439 = select i1 %v1438, i64 %v1437, i64 %v7
  %v1440 = mul i64 %v1433, %v1434
  %v1441 = sdiv i64 %v1440, %v3
  %v1442 = mul i64 %v1441, 1
  %v1443 = icmp slt i64 %v1442, %v7
  %v1444 = select i1 %v1443, i64 %v1442, i64 %v7
  br label %b278
b278:
  %v1445 = phi i64 [ %v1439, %b277 ], [ %v1491, %b283 ]
  %v1446 = icmp slt i64 %v1445, %v1444
  br i1 %v1446, label %b279, label %b280
b279:
  br label %b281
b281:
  %v1447 = phi i64 [ 0, %b279 ], [ %v1490, %b286 ]
  %v1448 = icmp slt i64 %v1447, 4
  br i1 %v1448, label %b282, label %b283
b282:
  br label %b284
b284:
  %v1449 = phi i64 [ 0, %b282 ], [ %v1489, %b289 ]
  %v1450 = icmp slt i64 %v1449, 8
  br i1 %v1450, label %b285, label %b286
b285:
  br label %b287
b287:
  %v1451 = phi i64 [ 0, %b285 ], [ %v1472, %b288 ]
  %v1452 = phi <8 x float> [ splat (float 0x0000000000000000), %b285 ], [ %v1471, %b288 ]
  %v1453 = icmp slt i64 %v1451, 8
  br i1 %v1453, label %b288, label %b289
b288:
  %v1454 = add i64 %v742, 0
  %v1455 = and i64 %v1454, %v192
  %v1456 = mul i64 %v1455, %v7
  %v1457 = add i64 %v1456, %v1445
  %v1458 = mul i64 %v1457, 8
  %v1459 = getelementptr inbounds float, ptr %v82, i64 %v1458
  %v1460 = mul i64 %v1447, 64
  %v1461 = add i64 0, %v1460
  %v1462 = mul i64 %v1449, 8
  %v1463 = add i64 %v1461, %v1462
  %v1464 = add i64 %v1463, %v1451
  %v1465 = getelementptr inbounds float, ptr %v16, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = add i64 0, %v1451
  %v1468 = getelementptr inbounds float, ptr %v1459, i64 %v1467
  %v1469 = load <8 x float>, ptr %v1468, align 4
  %v1470 = fmul <8 x float> %v1466, %v1469
  %v1471 = fadd <8 x float> %v1452, %v1470
  %v1472 = add nsw i64 %v1451, 8
  br label %b287
b289:
  %v1473 = shufflevector <8 x float> %v1452, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1474 = shufflevector <8 x float> %v1452, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1475 = fadd <4 x float> %v1473, %v1474
  %v1476 = shufflevector <4 x float> %v1475, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1477 = shufflevector <4 x float> %v1475, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1478 = fadd <2 x float> %v1476, %v1477
  %v1479 = extractelement <2 x float> %v1478, i64 0
  %v1480 = extractelement <2 x float> %v1478, i64 1
  %v1481 = fadd float %v1479, %v1480
  %v1482 = fadd float %v1481, 0x0000000000000000
  %v1483 = mul i64 %v1445, 32
  %v1484 = getelementptr inbounds float, ptr %v64, i64 %v1483
  %v1485 = mul i64 %v1447, 8
  %v1486 = add i64 0, %v1485
  %v1487 = add i64 %v1486, %v1449
  %v1488 = getelementptr inbounds float, ptr %v1484, i64 %v1487
  store float %v1482, ptr %v1488, align 4
  %v1489 = add nsw i64 %v1449, 1
  br label %b284
b286:
  %v1490 = add nsw i64 %v1447, 1
  br label %b281
b283:
  %v1491 = add nsw i64 %v1445, 1
  br label %b278
b280:
  %v1492 = add i64 %v7, 0
  %v1493 = sdiv i64 %v1492, 1
  %v1494 = add i64 %v2, 1
  %v1495 = mul i64 %v1493, %v2
  %v1496 = sdiv i64 %v1495, %v3
  %v1497 = mul i64 %v1496, 1
  %v1498 = icmp slt i64 %v1497, %v7
  %v1499 = select i1 %v1498, i64 %v1497, i64 %v7
  %v1500 = mul i64 %v1493, %v1494
  %v1501 = sdiv i64 %v1500, %v3
  %v1502 = mul i64 %v1501, 1
  %v1503 = icmp slt i64 %v1502, %v7
  %v1504 = select i1 %v1503, i64 %v1502, i64 %v7
  br label %b290
b290:
  %v1505 = phi i64 [ %v1499, %b280 ], [ %v1551, %b295 ]
  %v1506 = icmp slt i64 %v1505, %v1504
  br i1 %v1506, label %b291, label %b292
b291:
  br label %b293
b293:
  %v1507 = phi i64 [ 0, %b291 ], [ %v1550, %b298 ]
  %v1508 = icmp slt i64 %v1507, 4
  br i1 %v1508, label %b294, label %b295
b294:
  br label %b296
b296:
  %v1509 = phi i64 [ 0, %b294 ], [ %v1549, %b301 ]
  %v1510 = icmp slt i64 %v1509, 8
  br i1 %v1510, label %b297, label %b298
b297:
  br label %b299
b299:
  %v1511 = phi i64 [ 0, %b297 ], [ %v1532, %b300 ]
  %v1512 = phi <8 x float> [ splat (float 0x0000000000000000), %b297 ], [ %v1531, %b300 ]
  %v1513 = icmp slt i64 %v1511, 8
  br i1 %v1513, label %b300, label %b301
b300:
  %v1514 = add i64 %v742, 0
  %v1515 = and i64 %v1514, %v192
  %v1516 = mul i64 %v1515, %v7
  %v1517 = add i64 %v1516, %v1505
  %v1518 = mul i64 %v1517, 8
  %v1519 = getelementptr inbounds float, ptr %v82, i64 %v1518
  %v1520 = mul i64 %v1507, 64
  %v1521 = add i64 0, %v1520
  %v1522 = mul i64 %v1509, 8
  %v1523 = add i64 %v1521, %v1522
  %v1524 = add i64 %v1523, %v1511
  %v1525 = getelementptr inbounds float, ptr %v20, i64 %v1524
  %v1526 = load <8 x float>, ptr %v1525, align 4
  %v1527 = add i64 0, %v1511
  %v1528 = getelementptr inbounds float, ptr %v1519, i64 %v1527
  %v1529 = load <8 x float>, ptr %v1528, align 4
  %v1530 = fmul <8 x float> %v1526, %v1529
  %v1531 = fadd <8 x float> %v1512, %v1530
  %v1532 = add nsw i64 %v1511, 8
  br label %b299
b301:
  %v1533 = shufflevector <8 x float> %v1512, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1534 = shufflevector <8 x float> %v1512, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1535 = fadd <4 x float> %v1533, %v1534
  %v1536 = shufflevector <4 x float> %v1535, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1537 = shufflevector <4 x float> %v1535, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1538 = fadd <2 x float> %v1536, %v1537
  %v1539 = extractelement <2 x float> %v1538, i64 0
  %v1540 = extractelement <2 x float> %v1538, i64 1
  %v1541 = fadd float %v1539, %v1540
  %v1542 = fadd float %v1541, 0x0000000000000000
  %v1543 = mul i64 %v1505, 32
  %v1544 = getelementptr inbounds float, ptr %v66, i64 %v1543
  %v1545 = mul i64 %v1507, 8
  %v1546 = add i64 0, %v1545
  %v1547 = add i64 %v1546, %v1509
  %v1548 = getelementptr inbounds float, ptr %v1544, i64 %v1547
  store float %v1542, ptr %v1548, align 4
  %v1549 = add nsw i64 %v1509, 1
  br label %b296
b298:
  %v1550 = add nsw i64 %v1507, 1
  br label %b293
b295:
  %v1551 = add nsw i64 %v1505, 1
  br label %b290
b292:
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
  br label %b302
b302:
  %v1565 = phi i64 [ %v1559, %b292 ], [ %v1595, %b307 ]
  %v1566 = icmp slt i64 %v1565, %v1564
  br i1 %v1566, label %b303, label %b304
b303:
  br label %b305
b305:
  %v1567 = phi i64 [ 0, %b303 ], [ %v1590, %b306 ]
  %v1568 = phi <8 x float> [ splat (float 0x0000000000000000), %b303 ], [ %v1589, %b306 ]
  %v1569 = icmp slt i64 %v1567, 4
  br i1 %v1569, label %b306, label %b307
b306:
  %v1570 = add i64 0, %v1567
  %v1571 = getelementptr inbounds float, ptr %v50, i64 %v1570
  %v1572 = load float, ptr %v1571, align 4
  %v1573 = mul i64 %v1565, 32
  %v1574 = getelementptr inbounds float, ptr %v64, i64 %v1573
  %v1575 = add i64 0, 0
  %v1576 = mul i64 %v1567, 8
  %v1577 = add i64 %v1575, %v1576
  %v1578 = getelementptr inbounds float, ptr %v1574, i64 %v1577
  %v1579 = load <8 x float>, ptr %v1578, align 4
  %v1580 = add i64 0, 0
  %v1581 = mul i64 %v1567, 8
  %v1582 = add i64 %v1580, %v1581
  %v1583 = getelementptr inbounds float, ptr %v18, i64 %v1582
  %v1584 = load <8 x float>, ptr %v1583, align 4
  %v1585 = fadd <8 x float> %v1579, %v1584
  %v1586 = insertelement <8 x float> poison, float %v1572, i64 0
  %v1587 = shufflevector <8 x float> %v1586, <8 x float> poison, <8 x i32> zeroinitializer
  %v1588 = fmul <8 x float> %v1587, %v1585
  %v1589 = fadd <8 x float> %v1568, %v1588
  %v1590 = add nsw i64 %v1567, 1
  br label %b305
b307:
  %v1591 = mul i64 %v1565, 8
  %v1592 = getelementptr inbounds float, ptr %v68, i64 %v1591
  %v1593 = add i64 0, 0
  %v1594 = getelementptr inbounds float, ptr %v1592, i64 %v1593
  store <8 x float> %v1568, ptr %v1594, align 4
  %v1595 = add nsw i64 %v1565, 1
  br label %b302
b304:
  %v1596 = add i64 %v7, 0
  %v1597 = sdiv i64 %v1596, 1
  %v1598 = add i64 %v2, 1
  %v1599 = mul i64 %v1597, %v2
  %v1600 = sdiv i64 %v1599, %v3
  %v1601 = mul i64 %v1600, 1
  %v1602 = icmp slt i64 %v1601, %v7
  %v1603 = select i1 %v1602, i64 %v1601, i64 %v7
  %v1604 = mul i64 %v1597, %v1598
  %v1605 = sdiv i64 %v1604, %v3
  %v1606 = mul i64 %v1605, 1
  %v1607 = icmp slt i64 %v1606, %v7
  %v1608 = select i1 %v1607, i64 %v1606, i64 %v7
  br label %b308
b308:
  %v1609 = phi i64 [ %v1603, %b304 ], [ %v1639, %b313 ]
  %v1610 = icmp slt i64 %v1609, %v1608
  br i1 %v1610, label %b309, label %b310
b309:
  br label %b311
b311:
  %v1611 = phi i64 [ 0, %b309 ], [ %v1634, %b312 ]
  %v1612 = phi <8 x float> [ splat (float 0x0000000000000000), %b309 ], [ %v1633, %b312 ]
  %v1613 = icmp slt i64 %v1611, 4
  br i1 %v1613, label %b312, label %b313
b312:
  %v1614 = add i64 0, %v1611
  %v1615 = getelementptr inbounds float, ptr %v50, i64 %v1614
  %v1616 = load float, ptr %v1615, align 4
  %v1617 = mul i64 %v1609, 32
  %v1618 = getelementptr inbounds float, ptr %v66, i64 %v1617
  %v1619 = add i64 0, 0
  %v1620 = mul i64 %v1611, 8
  %v1621 = add i64 %v1619, %v1620
  %v1622 = getelementptr inbounds float, ptr %v1618, i64 %v1621
  %v1623 = load <8 x float>, ptr %v1622, align 4
  %v1624 = add i64 0, 0
  %v1625 = mul i64 %v1611, 8
  %v1626 = add i64 %v1624, %v1625
  %v1627 = getelementptr inbounds float, ptr %v22, i64 %v1626
  %v1628 = load <8 x float>, ptr %v1627, align 4
  %v1629 = fadd <8 x float> %v1623, %v1628
  %v1630 = insertelement <8 x float> poison, float %v1616, i64 0
  %v1631 = shufflevector <8 x float> %v1630, <8 x float> poison, <8 x i32> zeroinitializer
  %v1632 = fmul <8 x float> %v1631, %v1629
  %v1633 = fadd <8 x float> %v1612, %v1632
  %v1634 = add nsw i64 %v1611, 1
  br label %b311
b313:
  %v1635 = mul i64 %v1609, 8
  %v1636 = getelementptr inbounds float, ptr %v70, i64 %v1635
  %v1637 = add i64 0, 0
  %v1638 = getelementptr inbounds float, ptr %v1636, i64 %v1637
  store <8 x float> %v1612, ptr %v1638, align 4
  %v1639 = add nsw i64 %v1609, 1
  br label %b308
b310:
  %v1640 = add i64 %v7, 0
  %v1641 = sdiv i64 %v1640, 1
  %v1642 = add i64 %v2, 1
  %v1643 = mul i64 %v1641, %v2
  %v1644 = sdiv i64 %v1643, %v3
  %v1645 = mul i64 %v1644, 1
  %v1646 = icmp slt i64 %v1645, %v7
  %v1647 = select i1 %v1646, i64 %v1645, i64 %v7
  %v1648 = mul i64 %v1641, %v1642
  %v1649 = sdiv i64 %v1648, %v3
  %v1650 = mul i64 %v1649, 1
  %v1651 = icmp slt i64 %v1650, %v7
  %v1652 = select i1 %v1651, i64 %v1650, i64 %v7
  br label %b314
b314:
  %v1653 = phi i64 [ %v1647, %b310 ], [ %v1774, %b315 ]
  %v1654 = icmp slt i64 %v1653, %v1652
  br i1 %v1654, label %b315, label %b316
b315:
  %v1655 = add i64 %v742, 0
  %v1656 = sub i64 %v1655, %v652
  %v1657 = mul i64 %v1656, %v7
  %v1658 = add i64 %v1657, %v1653
  %v1659 = mul i64 %v1658, 16
  %v1660 = getelementptr inbounds float, ptr %v62, i64 %v1659
  %v1661 = mul i64 %v1653, 8
  %v1662 = getelementptr inbounds float, ptr %v68, i64 %v1661
  %v1663 = mul i64 %v1653, 8
  %v1664 = getelementptr inbounds float, ptr %v70, i64 %v1663
  %v1665 = add i64 %v742, 0
  %v1666 = and i64 %v1665, %v192
  %v1667 = mul i64 %v1666, %v7
  %v1668 = add i64 %v1667, %v1653
  %v1669 = mul i64 %v1668, 8
  %v1670 = getelementptr inbounds float, ptr %v82, i64 %v1669
  %v1671 = add i64 %v742, 0
  %v1672 = and i64 %v1671, %v194
  %v1673 = mul i64 %v1672, %v7
  %v1674 = add i64 %v1673, %v1653
  %v1675 = mul i64 %v1674, 8
  %v1676 = getelementptr inbounds float, ptr %v84, i64 %v1675
  %v1677 = add i64 %v742, 0
  %v1678 = and i64 %v1677, %v196
  %v1679 = mul i64 %v1678, %v7
  %v1680 = add i64 %v1679, %v1653
  %v1681 = mul i64 %v1680, 8
  %v1682 = getelementptr inbounds float, ptr %v86, i64 %v1681
  %v1683 = add i64 %v742, 0
  %v1684 = and i64 %v1683, %v198
  %v1685 = mul i64 %v1684, %v7
  %v1686 = add i64 %v1685, %v1653
  %v1687 = mul i64 %v1686, 8
  %v1688 = getelementptr inbounds float, ptr %v88, i64 %v1687
  %v1689 = add i64 0, 0
  %v1690 = getelementptr inbounds float, ptr %v1660, i64 %v1689
  %v1691 = load <8 x float>, ptr %v1690, align 4
  %v1692 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1693 = shufflevector <8 x float> %v1692, <8 x float> poison, <8 x i32> zeroinitializer
  %v1694 = fmul <8 x float> %v1693, %v1691
  %v1695 = add i64 0, 0
  %v1696 = getelementptr inbounds float, ptr %v1662, i64 %v1695
  %v1697 = load <8 x float>, ptr %v1696, align 4
  %v1698 = fadd <8 x float> %v1694, %v1697
  %v1699 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1698)
  %v1700 = fcmp ogt <8 x float> %v1699, splat (float 0x4023000000000000)
  %v1701 = select <8 x i1> %v1700, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1699
  %v1702 = fadd <8 x float> %v1701, %v1701
  %v1703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1702, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1704 = fsub <8 x float> %v1703, splat (float 0x4168000000000000)
  %v1705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1704, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1702)
  %v1706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1704, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1705)
  %v1707 = bitcast <8 x float> %v1703 to <8 x i32>
  %v1708 = fmul <8 x float> %v1706, %v1706
  %v1709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1706, <8 x float> splat (float 0x3F81227F40000000))
  %v1710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1709, <8 x float> %v1706, <8 x float> splat (float 0x3FA5556740000000))
  %v1711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1710, <8 x float> %v1706, <8 x float> splat (float 0x3FC5554B00000000))
  %v1712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1711, <8 x float> %v1706, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1708, <8 x float> %v1712, <8 x float> %v1706)
  %v1714 = shl <8 x i32> %v1707, splat (i32 23)
  %v1715 = add <8 x i32> %v1714, splat (i32 1065353216)
  %v1716 = bitcast <8 x i32> %v1715 to <8 x float>
  %v1717 = fsub <8 x float> %v1716, splat (float 0x3FF0000000000000)
  %v1718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1716, <8 x float> %v1713, <8 x float> %v1717)
  %v1719 = fadd <8 x float> %v1718, splat (float 0x4000000000000000)
  %v1720 = fdiv <8 x float> %v1718, %v1719
  %v1721 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1720, <8 x float> %v1698)
  %v1722 = add i64 8, 0
  %v1723 = getelementptr inbounds float, ptr %v1660, i64 %v1722
  %v1724 = load <8 x float>, ptr %v1723, align 4
  %v1725 = fmul <8 x float> %v1693, %v1724
  %v1726 = add i64 0, 0
  %v1727 = getelementptr inbounds float, ptr %v1664, i64 %v1726
  %v1728 = load <8 x float>, ptr %v1727, align 4
  %v1729 = fadd <8 x float> %v1725, %v1728
  %v1730 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1729)
  %v1731 = fneg <8 x float> %v1730
  %v1732 = fcmp olt <8 x float> %v1731, splat (float 0xC05A400000000000)
  %v1733 = select <8 x i1> %v1732, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1731
  %v1734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1733, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1735 = fsub <8 x float> %v1734, splat (float 0x4168000000000000)
  %v1736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1735, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1733)
  %v1737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1735, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1736)
  %v1738 = bitcast <8 x float> %v1734 to <8 x i32>
  %v1739 = fmul <8 x float> %v1737, %v1737
  %v1740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1737, <8 x float> splat (float 0x3F81227F40000000))
  %v1741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1740, <8 x float> %v1737, <8 x float> splat (float 0x3FA5556740000000))
  %v1742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1741, <8 x float> %v1737, <8 x float> splat (float 0x3FC5554B00000000))
  %v1743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1742, <8 x float> %v1737, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1739, <8 x float> %v1743, <8 x float> %v1737)
  %v1745 = sub <8 x i32> %v1738, splat (i32 1262485250)
  %v1746 = lshr <8 x i32> %v1745, splat (i32 1)
  %v1747 = sub <8 x i32> %v1745, %v1746
  %v1748 = shl <8 x i32> %v1746, splat (i32 23)
  %v1749 = bitcast <8 x i32> %v1748 to <8 x float>
  %v1750 = shl <8 x i32> %v1747, splat (i32 23)
  %v1751 = bitcast <8 x i32> %v1750 to <8 x float>
  %v1752 = fadd <8 x float> %v1744, splat (float 0x3FF0000000000000)
  %v1753 = fmul <8 x float> %v1752, %v1749
  %v1754 = fmul <8 x float> %v1753, %v1751
  %v1755 = fcmp olt <8 x float> %v1729, splat (float 0x0000000000000000)
  %v1756 = select <8 x i1> %v1755, <8 x float> %v1754, <8 x float> splat (float 0x3FF0000000000000)
  %v1757 = fadd <8 x float> %v1754, splat (float 0x3FF0000000000000)
  %v1758 = fdiv <8 x float> %v1756, %v1757
  %v1759 = fmul <8 x float> %v1721, %v1758
  %v1760 = add i64 0, 0
  %v1761 = getelementptr inbounds float, ptr %v1670, i64 %v1760
  %v1762 = load <8 x float>, ptr %v1761, align 4
  %v1763 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1764 = shufflevector <8 x float> %v1763, <8 x float> poison, <8 x i32> zeroinitializer
  %v1765 = fsub <8 x float> %v1764, %v1758
  %v1766 = fmul <8 x float> %v1762, %v1765
  %v1767 = fadd <8 x float> %v1759, %v1766
  %v1768 = add i64 0, 0
  %v1769 = getelementptr inbounds float, ptr %v1676, i64 %v1768
  store <8 x float> %v1721, ptr %v1769, align 4
  %v1770 = add i64 0, 0
  %v1771 = getelementptr inbounds float, ptr %v1682, i64 %v1770
  store <8 x float> %v1758, ptr %v1771, align 4
  %v1772 = add i64 0, 0
  %v1773 = getelementptr inbounds float, ptr %v1688, i64 %v1772
  store <8 x float> %v1767, ptr %v1773, align 4
  %v1774 = add nsw i64 %v1653, 1
  br label %b314
b316:
  %v1775 = add i64 %v7, 0
  %v1776 = sdiv i64 %v1775, 1
  %v1777 = add i64 %v2, 1
  %v1778 = mul i64 %v1776, %v2
  %v1779 = sdiv i64 %v1778, %v3
  %v1780 = mul i64 %v1779, 1
  %v1781 = icmp slt i64 %v1780, %v7
  %v1782 = select i1 %v1781, i64 %v1780, i64 %v7
  %v1783 = mul i64 %v1776, %v1777
  %v1784 = sdiv i64 %v1783, %v3
  %v1785 = mul i64 %v1784, 1
  %v1786 = icmp slt i64 %v1785, %v7
  %v1787 = select i1 %v1786, i64 %v1785, i64 %v7
  br label %b317
b317:
  %v1788 = phi i64 [ %v1782, %b316 ], [ %v1834, %b322 ]
  %v1789 = icmp slt i64 %v1788, %v1787
  br i1 %v1789, label %b318, label %b319
b318:
  br label %b320
b320:
  %v1790 = phi i64 [ 0, %b318 ], [ %v1833, %b325 ]
  %v1791 = icmp slt i64 %v1790, 4
  br i1 %v1791, label %b321, label %b322
b321:
  br label %b323
b323:
  %v1792 = phi i64 [ 0, %b321 ], [ %v1832, %b328 ]
  %v1793 = icmp slt i64 %v1792, 8
  br i1 %v1793, label %b324, label %b325
b324:
  br label %b326
b326:
  %v1794 = phi i64 [ 0, %b324 ], [ %v1815, %b327 ]
  %v1795 = phi <8 x float> [ splat (float 0x0000000000000000), %b324 ], [ %v1814, %b327 ]
  %v1796 = icmp slt i64 %v1794, 8
  br i1 %v1796, label %b327, label %b328
b327:
  %v1797 = add i64 %v742, 0
  %v1798 = and i64 %v1797, %v198
  %v1799 = mul i64 %v1798, %v7
  %v1800 = add i64 %v1799, %v1788
  %v1801 = mul i64 %v1800, 8
  %v1802 = getelementptr inbounds float, ptr %v88, i64 %v1801
  %v1803 = mul i64 %v1790, 64
  %v1804 = add i64 0, %v1803
  %v1805 = mul i64 %v1792, 8
  %v1806 = add i64 %v1804, %v1805
  %v1807 = add i64 %v1806, %v1794
  %v1808 = getelementptr inbounds float, ptr %v16, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = add i64 0, %v1794
  %v1811 = getelementptr inbounds float, ptr %v1802, i64 %v1810
  %v1812 = load <8 x float>, ptr %v1811, align 4
  %v1813 = fmul <8 x float> %v1809, %v1812
  %v1814 = fadd <8 x float> %v1795, %v1813
  %v1815 = add nsw i64 %v1794, 8
  br label %b326
b328:
  %v1816 = shufflevector <8 x float> %v1795, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1817 = shufflevector <8 x float> %v1795, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1818 = fadd <4 x float> %v1816, %v1817
  %v1819 = shufflevector <4 x float> %v1818, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1820 = shufflevector <4 x float> %v1818, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1821 = fadd <2 x float> %v1819, %v1820
  %v1822 = extractelement <2 x float> %v1821, i64 0
  %v1823 = extractelement <2 x float> %v1821, i64 1
  %v1824 = fadd float %v1822, %v1823
  %v1825 = fadd float %v1824, 0x0000000000000000
  %v1826 = mul i64 %v1788, 32
  %v1827 = getelementptr inbounds float, ptr %v64, i64 %v1826
  %v1828 = mul i64 %v1790, 8
  %v1829 = add i64 0, %v1828
  %v1830 = add i64 %v1829, %v1792
  %v1831 = getelementptr inbounds float, ptr %v1827, i64 %v1830
  store float %v1825, ptr %v1831, align 4
  %v1832 = add nsw i64 %v1792, 1
  br label %b323
b325:
  %v1833 = add nsw i64 %v1790, 1
  br label %b320
b322:
  %v1834 = add nsw i64 %v1788, 1
  br label %b317
b319:
  %v1835 = add i64 %v7, 0
  %v1836 = sdiv i64 %v1835, 1
  %v1837 = add i64 %v2, 1
  %v1838 = mul i64 %v1836, %v2
  %v1839 = sdiv i64 %v1838, %v3
  %v1840 = mul i64 %v1839, 1
  %v1841 = icmp slt i64 %v1840, %v7
  %v1842 = select i1 %v1841, i64 %v1840, i64 %v7
  %v1843 = mul i64 %v1836, %v1837
  %v1844 = sdiv i64 %v1843, %v3
  %v1845 = mul i64 %v1844, 1
  %v1846 = icmp slt i64 %v1845, %v7
  %v1847 = select i1 %v1846, i64 %v1845, i64 %v7
  br label %b329
b329:
  %v1848 = phi i64 [ %v1842, %b319 ], [ %v1894, %b334 ]
  %v1849 = icmp slt i64 %v1848, %v1847
  br i1 %v1849, label %b330, label %b331
b330:
  br label %b332
b332:
  %v1850 = phi i64 [ 0, %b330 ], [ %v1893, %b337 ]
  %v1851 = icmp slt i64 %v1850, 4
  br i1 %v1851, label %b333, label %b334
b333:
  br label %b335
b335:
  %v1852 = phi i64 [ 0, %b333 ], [ %v1892, %b340 ]
  %v1853 = icmp slt i64 %v1852, 8
  br i1 %v1853, label %b336, label %b337
b336:
  br label %b338
b338:
  %v1854 = phi i64 [ 0, %b336 ], [ %v1875, %b339 ]
  %v1855 = phi <8 x float> [ splat (float 0x0000000000000000), %b336 ], [ %v1874, %b339 ]
  %v1856 = icmp slt i64 %v1854, 8
  br i1 %v1856, label %b339, label %b340
b339:
  %v1857 = add i64 %v742, 0
  %v1858 = and i64 %v1857, %v198
  %v1859 = mul i64 %v1858, %v7
  %v1860 = add i64 %v1859, %v1848
  %v1861 = mul i64 %v1860, 8
  %v1862 = getelementptr inbounds float, ptr %v88, i64 %v1861
  %v1863 = mul i64 %v1850, 64
  %v1864 = add i64 0, %v1863
  %v1865 = mul i64 %v1852, 8
  %v1866 = add i64 %v1864, %v1865
  %v1867 = add i64 %v1866, %v1854
  %v1868 = getelementptr inbounds float, ptr %v20, i64 %v1867
  %v1869 = load <8 x float>, ptr %v1868, align 4
  %v1870 = add i64 0, %v1854
  %v1871 = getelementptr inbounds float, ptr %v1862, i64 %v1870
  %v1872 = load <8 x float>, ptr %v1871, align 4
  %v1873 = fmul <8 x float> %v1869, %v1872
  %v1874 = fadd <8 x float> %v1855, %v1873
  %v1875 = add nsw i64 %v1854, 8
  br label %b338
b340:
  %v1876 = shufflevector <8 x float> %v1855, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1877 = shufflevector <8 x float> %v1855, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1878 = fadd <4 x float> %v1876, %v1877
  %v1879 = shufflevector <4 x float> %v1878, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1880 = shufflevector <4 x float> %v1878, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1881 = fadd <2 x float> %v1879, %v1880
  %v1882 = extractelement <2 x float> %v1881, i64 0
  %v1883 = extractelement <2 x float> %v1881, i64 1
  %v1884 = fadd float %v1882, %v1883
  %v1885 = fadd float %v1884, 0x0000000000000000
  %v1886 = mul i64 %v1848, 32
  %v1887 = getelementptr inbounds float, ptr %v66, i64 %v1886
  %v1888 = mul i64 %v1850, 8
  %v1889 = add i64 0, %v1888
  %v1890 = add i64 %v1889, %v1852
  %v1891 = getelementptr inbounds float, ptr %v1887, i64 %v1890
  store float %v1885, ptr %v1891, align 4
  %v1892 = add nsw i64 %v1852, 1
  br label %b335
b337:
  %v1893 = add nsw i64 %v1850, 1
  br label %b332
b334:
  %v1894 = add nsw i64 %v1848, 1
  br label %b329
b331:
  %v1895 = add i64 %v7, 0
  %v1896 = sdiv i64 %v1895, 1
  %v1897 = add i64 %v2, 1
  %v1898 = mul i64 %v1896, %v2
  %v1899 = sdiv i64 %v1898, %v3
  %v1900 = mul i64 %v1899, 1
  %v1901 = icmp slt i64 %v1900, %v7
  %v1902 = select i1 %v1901, i64 %v1900, i64 %v7
  %v1903 = mul i64 %v1896, %v1897
  %v1904 = sdiv i64 %v1903, %v3
  %v1905 = mul i64 %v1904, 1
  %v1906 = icmp slt i64 %v1905, %v7
  %v1907 = select i1 %v1906, i64 %v1905, i64 %v7
  br label %b341
b341:
  %v1908 = phi i64 [ %v1902, %b331 ], [ %v1938, %b346 ]
  %v1909 = icmp slt i64 %v1908, %v1907
  br i1 %v1909, label %b342, label %b343
b342:
  br label %b344
b344:
  %v1910 = phi i64 [ 0, %b342 ], [ %v1933, %b345 ]
  %v1911 = phi <8 x float> [ splat (float 0x0000000000000000), %b342 ], [ %v1932, %b345 ]
  %v1912 = icmp slt i64 %v1910, 4
  br i1 %v1912, label %b345, label %b346
b345:
  %v1913 = add i64 0, %v1910
  %v1914 = getelementptr inbounds float, ptr %v56, i64 %v1913
  %v1915 = load float, ptr %v1914, align 4
  %v1916 = mul i64 %v1908, 32
  %v1917 = getelementptr inbounds float, ptr %v64, i64 %v1916
  %v1918 = add i64 0, 0
  %v1919 = mul i64 %v1910, 8
  %v1920 = add i64 %v1918, %v1919
  %v1921 = getelementptr inbounds float, ptr %v1917, i64 %v1920
  %v1922 = load <8 x float>, ptr %v1921, align 4
  %v1923 = add i64 0, 0
  %v1924 = mul i64 %v1910, 8
  %v1925 = add i64 %v1923, %v1924
  %v1926 = getelementptr inbounds float, ptr %v18, i64 %v1925
  %v1927 = load <8 x float>, ptr %v1926, align 4
  %v1928 = fadd <8 x float> %v1922, %v1927
  %v1929 = insertelement <8 x float> poison, float %v1915, i64 0
  %v1930 = shufflevector <8 x float> %v1929, <8 x float> poison, <8 x i32> zeroinitializer
  %v1931 = fmul <8 x float> %v1930, %v1928
  %v1932 = fadd <8 x float> %v1911, %v1931
  %v1933 = add nsw i64 %v1910, 1
  br label %b344
b346:
  %v1934 = mul i64 %v1908, 8
  %v1935 = getelementptr inbounds float, ptr %v68, i64 %v1934
  %v1936 = add i64 0, 0
  %v1937 = getelementptr inbounds float, ptr %v1935, i64 %v1936
  store <8 x float> %v1911, ptr %v1937, align 4
  %v1938 = add nsw i64 %v1908, 1
  br label %b341
b343:
  %v1939 = add i64 %v7, 0
  %v1940 = sdiv i64 %v1939, 1
  %v1941 = add i64 %v2, 1
  %v1942 = mul i64 %v1940, %v2
  %v1943 = sdiv i64 %v1942, %v3
  %v1944 = mul i64 %v1943, 1
  %v1945 = icmp slt i64 %v1944, %v7
  %v1946 = select i1 %v1945, i64 %v1944, i64 %v7
  %v1947 = mul i64 %v1940, %v1941
  %v1948 = sdiv i64 %v1947, %v3
  %v1949 = mul i64 %v1948, 1
  %v1950 = icmp slt i64 %v1949, %v7
  %v1951 = select i1 %v1950, i64 %v1949, i64 %v7
  br label %b347
b347:
  %v1952 = phi i64 [ %v1946, %b343 ], [ %v1982, %b352 ]
  %v1953 = icmp slt i64 %v1952, %v1951
  br i1 %v1953, label %b348, label %b349
b348:
  br label %b350
b350:
  %v1954 = phi i64 [ 0, %b348 ], [ %v1977, %b351 ]
  %v1955 = phi <8 x float> [ splat (float 0x0000000000000000), %b348 ], [ %v1976, %b351 ]
  %v1956 = icmp slt i64 %v1954, 4
  br i1 %v1956, label %b351, label %b352
b351:
  %v1957 = add i64 0, %v1954
  %v1958 = getelementptr inbounds float, ptr %v56, i64 %v1957
  %v1959 = load float, ptr %v1958, align 4
  %v1960 = mul i64 %v1952, 32
  %v1961 = getelementptr inbounds float, ptr %v66, i64 %v1960
  %v1962 = add i64 0, 0
  %v1963 = mul i64 %v1954, 8
  %v1964 = add i64 %v1962, %v1963
  %v1965 = getelementptr inbounds float, ptr %v1961, i64 %v1964
  %v1966 = load <8 x float>, ptr %v1965, align 4
  %v1967 = add i64 0, 0
  %v1968 = mul i64 %v1954, 8
  %v1969 = add i64 %v1967, %v1968
  %v1970 = getelementptr inbounds float, ptr %v22, i64 %v1969
  %v1971 = load <8 x float>, ptr %v1970, align 4
  %v1972 = fadd <8 x float> %v1966, %v1971
  %v1973 = insertelement <8 x float> poison, float %v1959, i64 0
  %v1974 = shufflevector <8 x float> %v1973, <8 x float> poison, <8 x i32> zeroinitializer
  %v1975 = fmul <8 x float> %v1974, %v1972
  %v1976 = fadd <8 x float> %v1955, %v1975
  %v1977 = add nsw i64 %v1954, 1
  br label %b350
b352:
  %v1978 = mul i64 %v1952, 8
  %v1979 = getelementptr inbounds float, ptr %v70, i64 %v1978
  %v1980 = add i64 0, 0
  %v1981 = getelementptr inbounds float, ptr %v1979, i64 %v1980
  store <8 x float> %v1955, ptr %v1981, align 4
  %v1982 = add nsw i64 %v1952, 1
  br label %b347
b349:
  %v1983 = add i64 %v7, 0
  %v1984 = sdiv i64 %v1983, 1
  %v1985 = add i64 %v2, 1
  %v1986 = mul i64 %v1984, %v2
  %v1987 = sdiv i64 %v1986, %v3
  %v1988 = mul i64 %v1987, 1
  %v1989 = icmp slt i64 %v1988, %v7
  %v1990 = select i1 %v1989, i64 %v1988, i64 %v7
  %v1991 = mul i64 %v1984, %v1985
  %v1992 = sdiv i64 %v1991, %v3
  %v1993 = mul i64 %v1992, 1
  %v1994 = icmp slt i64 %v1993, %v7
  %v1995 = select i1 %v1994, i64 %v1993, i64 %v7
  br label %b353
b353:
  %v1996 = phi i64 [ %v1990, %b349 ], [ %v2117, %b354 ]
  %v1997 = icmp slt i64 %v1996, %v1995
  br i1 %v1997, label %b354, label %b355
b354:
  %v1998 = add i64 %v742, 0
  %v1999 = sub i64 %v1998, %v652
  %v2000 = mul i64 %v1999, %v7
  %v2001 = add i64 %v2000, %v1996
  %v2002 = mul i64 %v2001, 16
  %v2003 = getelementptr inbounds float, ptr %v62, i64 %v2002
  %v2004 = mul i64 %v1996, 8
  %v2005 = getelementptr inbounds float, ptr %v68, i64 %v2004
  %v2006 = mul i64 %v1996, 8
  %v2007 = getelementptr inbounds float, ptr %v70, i64 %v2006
  %v2008 = add i64 %v742, 0
  %v2009 = and i64 %v2008, %v198
  %v2010 = mul i64 %v2009, %v7
  %v2011 = add i64 %v2010, %v1996
  %v2012 = mul i64 %v2011, 8
  %v2013 = getelementptr inbounds float, ptr %v88, i64 %v2012
  %v2014 = add i64 %v742, 0
  %v2015 = and i64 %v2014, %v200
  %v2016 = mul i64 %v2015, %v7
  %v2017 = add i64 %v2016, %v1996
  %v2018 = mul i64 %v2017, 8
  %v2019 = getelementptr inbounds float, ptr %v90, i64 %v2018
  %v2020 = add i64 %v742, 0
  %v2021 = and i64 %v2020, %v202
  %v2022 = mul i64 %v2021, %v7
  %v2023 = add i64 %v2022, %v1996
  %v2024 = mul i64 %v2023, 8
  %v2025 = getelementptr inbounds float, ptr %v92, i64 %v2024
  %v2026 = add i64 %v742, 1
  %v2027 = and i64 %v2026, %v178
  %v2028 = mul i64 %v2027, %v7
  %v2029 = add i64 %v2028, %v1996
  %v2030 = mul i64 %v2029, 8
  %v2031 = getelementptr inbounds float, ptr %v26, i64 %v2030
  %v2032 = add i64 0, 0
  %v2033 = getelementptr inbounds float, ptr %v2003, i64 %v2032
  %v2034 = load <8 x float>, ptr %v2033, align 4
  %v2035 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2036 = shufflevector <8 x float> %v2035, <8 x float> poison, <8 x i32> zeroinitializer
  %v2037 = fmul <8 x float> %v2036, %v2034
  %v2038 = add i64 0, 0
  %v2039 = getelementptr inbounds float, ptr %v2005, i64 %v2038
  %v2040 = load <8 x float>, ptr %v2039, align 4
  %v2041 = fadd <8 x float> %v2037, %v2040
  %v2042 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2041)
  %v2043 = fcmp ogt <8 x float> %v2042, splat (float 0x4023000000000000)
  %v2044 = select <8 x i1> %v2043, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2042
  %v2045 = fadd <8 x float> %v2044, %v2044
  %v2046 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2045, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2047 = fsub <8 x float> %v2046, splat (float 0x4168000000000000)
  %v2048 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2047, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2045)
  %v2049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2047, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2048)
  %v2050 = bitcast <8 x float> %v2046 to <8 x i32>
  %v2051 = fmul <8 x float> %v2049, %v2049
  %v2052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2049, <8 x float> splat (float 0x3F81227F40000000))
  %v2053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2052, <8 x float> %v2049, <8 x float> splat (float 0x3FA5556740000000))
  %v2054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2053, <8 x float> %v2049, <8 x float> splat (float 0x3FC5554B00000000))
  %v2055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2054, <8 x float> %v2049, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2051, <8 x float> %v2055, <8 x float> %v2049)
  %v2057 = shl <8 x i32> %v2050, splat (i32 23)
  %v2058 = add <8 x i32> %v2057, splat (i32 1065353216)
  %v2059 = bitcast <8 x i32> %v2058 to <8 x float>
  %v2060 = fsub <8 x float> %v2059, splat (float 0x3FF0000000000000)
  %v2061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2059, <8 x float> %v2056, <8 x float> %v2060)
  %v2062 = fadd <8 x float> %v2061, splat (float 0x4000000000000000)
  %v2063 = fdiv <8 x float> %v2061, %v2062
  %v2064 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2063, <8 x float> %v2041)
  %v2065 = add i64 8, 0
  %v2066 = getelementptr inbounds float, ptr %v2003, i64 %v2065
  %v2067 = load <8 x float>, ptr %v2066, align 4
  %v2068 = fmul <8 x float> %v2036, %v2067
  %v2069 = add i64 0, 0
  %v2070 = getelementptr inbounds float, ptr %v2007, i64 %v2069
  %v2071 = load <8 x float>, ptr %v2070, align 4
  %v2072 = fadd <8 x float> %v2068, %v2071
  %v2073 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2072)
  %v2074 = fneg <8 x float> %v2073
  %v2075 = fcmp olt <8 x float> %v2074, splat (float 0xC05A400000000000)
  %v2076 = select <8 x i1> %v2075, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2074
  %v2077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2076, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2078 = fsub <8 x float> %v2077, splat (float 0x4168000000000000)
  %v2079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2078, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2076)
  %v2080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2078, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2079)
  %v2081 = bitcast <8 x float> %v2077 to <8 x i32>
  %v2082 = fmul <8 x float> %v2080, %v2080
  %v2083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2080, <8 x float> splat (float 0x3F81227F40000000))
  %v2084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2083, <8 x float> %v2080, <8 x float> splat (float 0x3FA5556740000000))
  %v2085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2084, <8 x float> %v2080, <8 x float> splat (float 0x3FC5554B00000000))
  %v2086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2085, <8 x float> %v2080, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2082, <8 x float> %v2086, <8 x float> %v2080)
  %v2088 = sub <8 x i32> %v2081, splat (i32 1262485250)
  %v2089 = lshr <8 x i32> %v2088, splat (i32 1)
  %v2090 = sub <8 x i32> %v2088, %v2089
  %v2091 = shl <8 x i32> %v2089, splat (i32 23)
  %v2092 = bitcast <8 x i32> %v2091 to <8 x float>
  %v2093 = shl <8 x i32> %v2090, splat (i32 23)
  %v2094 = bitcast <8 x i32> %v2093 to <8 x float>
  %v2095 = fadd <8 x float> %v2087, splat (float 0x3FF0000000000000)
  %v2096 = fmul <8 x float> %v2095, %v2092
  %v2097 = fmul <8 x float> %v2096, %v2094
  %v2098 = fcmp olt <8 x float> %v2072, splat (float 0x0000000000000000)
  %v2099 = select <8 x i1> %v2098, <8 x float> %v2097, <8 x float> splat (float 0x3FF0000000000000)
  %v2100 = fadd <8 x float> %v2097, splat (float 0x3FF0000000000000)
  %v2101 = fdiv <8 x float> %v2099, %v2100
  %v2102 = fmul <8 x float> %v2064, %v2101
  %v2103 = add i64 0, 0
  %v2104 = getelementptr inbounds float, ptr %v2013, i64 %v2103
  %v2105 = load <8 x float>, ptr %v2104, align 4
  %v2106 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2107 = shufflevector <8 x float> %v2106, <8 x float> poison, <8 x i32> zeroinitializer
  %v2108 = fsub <8 x float> %v2107, %v2101
  %v2109 = fmul <8 x float> %v2105, %v2108
  %v2110 = fadd <8 x float> %v2102, %v2109
  %v2111 = add i64 0, 0
  %v2112 = getelementptr inbounds float, ptr %v2019, i64 %v2111
  store <8 x float> %v2064, ptr %v2112, align 4
  %v2113 = add i64 0, 0
  %v2114 = getelementptr inbounds float, ptr %v2025, i64 %v2113
  store <8 x float> %v2101, ptr %v2114, align 4
  %v2115 = add i64 0, 0
  %v2116 = getelementptr inbounds float, ptr %v2031, i64 %v2115
  store <8 x float> %v2110, ptr %v2116, align 4
  %v2117 = add nsw i64 %v1996, 1
  br label %b353
b355:
  %v2118 = add nsw i64 %v742, 1
  br label %b197
b199:
  %v2119 = icmp sgt i64 %v3, 1
  br i1 %v2119, label %b356, label %b357
b356:
  %v2120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2121 = atomicrmw add ptr %v2120, i64 1 acq_rel
  %v2122 = load i64, ptr %v223, align 8
  %v2123 = add i64 %v2122, 1
  store i64 %v2123, ptr %v223, align 8
  %v2124 = mul i64 %v3, %v2123
  br label %b358
b358:
  %v2125 = load atomic i64, ptr %v2120 acquire, align 8
  %v2126 = icmp slt i64 %v2125, %v2124
  br i1 %v2126, label %b359, label %b360
b359:
  %v2127 = call i32 @sched_yield()
  br label %b358
b360:
  br label %b357
b357:
  %v2128 = add nsw i64 %v652, %v651
  br label %b172
b174:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v223 = alloca i64, i64 1, align 8
  %v1589 = alloca float, i64 64, align 4
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
  %v173 = getelementptr inbounds i64, ptr %v1, i64 6
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 13
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 14
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 16
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 37
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 38
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 39
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 40
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 41
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 42
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 43
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 44
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 45
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 46
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 47
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 50
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 51
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 56
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 57
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 62
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 63
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 68
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 69
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 70
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 71
  %v222 = load i64, ptr %v221, align 8
  store i64 0, ptr %v223, align 8
  %v224 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v225 = load ptr, ptr %v224, align 4
  %v226 = mul i64 %v2, 24576
  %v227 = add i64 %v226, 128
  %v228 = getelementptr inbounds float, ptr %v225, i64 %v227
  br label %b0
b0:
  %v229 = phi i64 [ 0, %entry ], [ %v1526, %b113 ]
  %v230 = icmp slt i64 %v229, %v5
  br i1 %v230, label %b1, label %b2
b1:
  %v231 = sub i64 %v5, 1
  %v232 = sub i64 %v231, %v229
  %v233 = add i64 %v7, 0
  %v234 = sdiv i64 %v233, 1
  %v235 = add i64 %v2, 1
  %v236 = mul i64 %v234, %v2
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, %v7
  %v240 = select i1 %v239, i64 %v238, i64 %v7
  %v241 = mul i64 %v234, %v235
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, %v7
  %v245 = select i1 %v244, i64 %v243, i64 %v7
  br label %b3
b3:
  %v246 = phi i64 [ %v240, %b1 ], [ %v314, %b4 ]
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b4, label %b5
b4:
  %v248 = add i64 %v232, 1
  %v249 = and i64 %v248, 1
  %v250 = mul i64 %v249, %v7
  %v251 = add i64 %v250, %v246
  %v252 = mul i64 %v251, 8
  %v253 = getelementptr inbounds float, ptr %v28, i64 %v252
  %v254 = add i64 %v232, 0
  %v255 = and i64 %v254, %v176
  %v256 = mul i64 %v255, %v7
  %v257 = add i64 %v256, %v246
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v24, i64 %v258
  %v260 = add i64 %v232, 0
  %v261 = and i64 %v260, %v200
  %v262 = mul i64 %v261, %v7
  %v263 = add i64 %v262, %v246
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v90, i64 %v264
  %v266 = add i64 %v232, 0
  %v267 = and i64 %v266, %v198
  %v268 = mul i64 %v267, %v7
  %v269 = add i64 %v268, %v246
  %v270 = mul i64 %v269, 8
  %v271 = getelementptr inbounds float, ptr %v88, i64 %v270
  %v272 = add i64 %v232, 0
  %v273 = and i64 %v272, %v202
  %v274 = mul i64 %v273, %v7
  %v275 = add i64 %v274, %v246
  %v276 = mul i64 %v275, 8
  %v277 = getelementptr inbounds float, ptr %v92, i64 %v276
  %v278 = mul i64 %v246, 8
  %v279 = getelementptr inbounds float, ptr %v94, i64 %v278
  %v280 = mul i64 %v246, 8
  %v281 = getelementptr inbounds float, ptr %v96, i64 %v280
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v253, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v259, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = fadd <8 x float> %v284, %v287
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v265, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = fmul <8 x float> %v288, %v291
  %v293 = add i64 0, 0
  %v294 = getelementptr inbounds float, ptr %v271, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = fmul <8 x float> %v288, %v295
  %v297 = fsub <8 x float> %v292, %v296
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v277, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fmul <8 x float> %v297, %v300
  %v302 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v303 = shufflevector <8 x float> %v302, <8 x float> poison, <8 x i32> zeroinitializer
  %v304 = fsub <8 x float> %v303, %v300
  %v305 = fmul <8 x float> %v301, %v304
  %v306 = fmul <8 x float> %v288, %v300
  %v307 = fmul <8 x float> %v291, %v291
  %v308 = fsub <8 x float> %v303, %v307
  %v309 = fmul <8 x float> %v306, %v308
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v279, i64 %v310
  store <8 x float> %v305, ptr %v311, align 4
  %v312 = add i64 0, 0
  %v313 = getelementptr inbounds float, ptr %v281, i64 %v312
  store <8 x float> %v309, ptr %v313, align 4
  %v314 = add nsw i64 %v246, 1
  br label %b3
b5:
  %v315 = add i64 %v7, 0
  %v316 = sdiv i64 %v315, 1
  %v317 = add i64 %v2, 1
  %v318 = mul i64 %v316, %v2
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, %v7
  %v322 = select i1 %v321, i64 %v320, i64 %v7
  %v323 = mul i64 %v316, %v317
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, %v7
  %v327 = select i1 %v326, i64 %v325, i64 %v7
  br label %b6
b6:
  %v328 = phi i64 [ %v322, %b5 ], [ %v370, %b11 ]
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b7, label %b8
b7:
  br label %b9
b9:
  %v330 = phi i64 [ 0, %b7 ], [ %v369, %b10 ]
  %v331 = icmp slt i64 %v330, 4
  br i1 %v331, label %b10, label %b11
b10:
  %v332 = mul i64 %v328, 8
  %v333 = getelementptr inbounds float, ptr %v94, i64 %v332
  %v334 = add i64 0, %v330
  %v335 = getelementptr inbounds float, ptr %v56, i64 %v334
  %v336 = load float, ptr %v335, align 4
  %v337 = mul i64 %v328, 8
  %v338 = getelementptr inbounds float, ptr %v96, i64 %v337
  %v339 = add i64 %v232, 0
  %v340 = and i64 %v339, %v204
  %v341 = mul i64 %v340, %v7
  %v342 = add i64 %v341, %v328
  %v343 = mul i64 %v342, 32
  %v344 = getelementptr inbounds float, ptr %v98, i64 %v343
  %v345 = add i64 %v232, 0
  %v346 = and i64 %v345, %v206
  %v347 = mul i64 %v346, %v7
  %v348 = add i64 %v347, %v328
  %v349 = mul i64 %v348, 32
  %v350 = getelementptr inbounds float, ptr %v100, i64 %v349
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v333, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = insertelement <8 x float> poison, float %v336, i64 0
  %v355 = shufflevector <8 x float> %v354, <8 x float> poison, <8 x i32> zeroinitializer
  %v356 = fmul <8 x float> %v353, %v355
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v338, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = fmul <8 x float> %v359, %v355
  %v361 = mul i64 %v330, 8
  %v362 = add i64 0, %v361
  %v363 = add i64 %v362, 0
  %v364 = getelementptr inbounds float, ptr %v344, i64 %v363
  store <8 x float> %v356, ptr %v364, align 4
  %v365 = mul i64 %v330, 8
  %v366 = add i64 0, %v365
  %v367 = add i64 %v366, 0
  %v368 = getelementptr inbounds float, ptr %v350, i64 %v367
  store <8 x float> %v360, ptr %v368, align 4
  %v369 = add nsw i64 %v330, 1
  br label %b9
b11:
  %v370 = add nsw i64 %v328, 1
  br label %b6
b8:
  %v371 = add i64 %v7, 0
  %v372 = sdiv i64 %v371, 1
  %v373 = add i64 %v2, 1
  %v374 = mul i64 %v372, %v2
  %v375 = sdiv i64 %v374, %v3
  %v376 = mul i64 %v375, 1
  %v377 = icmp slt i64 %v376, %v7
  %v378 = select i1 %v377, i64 %v376, i64 %v7
  %v379 = mul i64 %v372, %v373
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, %v7
  %v383 = select i1 %v382, i64 %v381, i64 %v7
  br label %b12
b12:
  %v384 = phi i64 [ %v378, %b8 ], [ %v420, %b17 ]
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b13, label %b14
b13:
  br label %b15
b15:
  %v386 = phi i64 [ 0, %b13 ], [ %v415, %b20 ]
  %v387 = phi <8 x float> [ splat (float 0x0000000000000000), %b13 ], [ %v390, %b20 ]
  %v388 = icmp slt i64 %v386, 4
  br i1 %v388, label %b16, label %b17
b16:
  br label %b18
b18:
  %v389 = phi i64 [ 0, %b16 ], [ %v414, %b19 ]
  %v390 = phi <8 x float> [ %v387, %b16 ], [ %v413, %b19 ]
  %v391 = icmp slt i64 %v389, 8
  br i1 %v391, label %b19, label %b20
b19:
  %v392 = add i64 %v232, 0
  %v393 = and i64 %v392, %v204
  %v394 = mul i64 %v393, %v7
  %v395 = add i64 %v394, %v384
  %v396 = mul i64 %v395, 32
  %v397 = getelementptr inbounds float, ptr %v98, i64 %v396
  %v398 = mul i64 %v386, 8
  %v399 = add i64 0, %v398
  %v400 = add i64 %v399, %v389
  %v401 = getelementptr inbounds float, ptr %v397, i64 %v400
  %v402 = load float, ptr %v401, align 4
  %v403 = add i64 0, 0
  %v404 = mul i64 %v386, 64
  %v405 = add i64 %v403, %v404
  %v406 = mul i64 %v389, 8
  %v407 = add i64 %v405, %v406
  %v408 = getelementptr inbounds float, ptr %v20, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = insertelement <8 x float> poison, float %v402, i64 0
  %v411 = shufflevector <8 x float> %v410, <8 x float> poison, <8 x i32> zeroinitializer
  %v412 = fmul <8 x float> %v409, %v411
  %v413 = fadd <8 x float> %v390, %v412
  %v414 = add nsw i64 %v389, 1
  br label %b18
b20:
  %v415 = add nsw i64 %v386, 1
  br label %b15
b17:
  %v416 = mul i64 %v384, 8
  %v417 = getelementptr inbounds float, ptr %v102, i64 %v416
  %v418 = add i64 0, 0
  %v419 = getelementptr inbounds float, ptr %v417, i64 %v418
  store <8 x float> %v387, ptr %v419, align 4
  %v420 = add nsw i64 %v384, 1
  br label %b12
b14:
  %v421 = add i64 %v7, 0
  %v422 = sdiv i64 %v421, 1
  %v423 = add i64 %v2, 1
  %v424 = mul i64 %v422, %v2
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, %v7
  %v428 = select i1 %v427, i64 %v426, i64 %v7
  %v429 = mul i64 %v422, %v423
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, %v7
  %v433 = select i1 %v432, i64 %v431, i64 %v7
  br label %b21
b21:
  %v434 = phi i64 [ %v428, %b14 ], [ %v470, %b26 ]
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b22, label %b23
b22:
  br label %b24
b24:
  %v436 = phi i64 [ 0, %b22 ], [ %v465, %b29 ]
  %v437 = phi <8 x float> [ splat (float 0x0000000000000000), %b22 ], [ %v440, %b29 ]
  %v438 = icmp slt i64 %v436, 4
  br i1 %v438, label %b25, label %b26
b25:
  br label %b27
b27:
  %v439 = phi i64 [ 0, %b25 ], [ %v464, %b28 ]
  %v440 = phi <8 x float> [ %v437, %b25 ], [ %v463, %b28 ]
  %v441 = icmp slt i64 %v439, 8
  br i1 %v441, label %b28, label %b29
b28:
  %v442 = add i64 %v232, 0
  %v443 = and i64 %v442, %v206
  %v444 = mul i64 %v443, %v7
  %v445 = add i64 %v444, %v434
  %v446 = mul i64 %v445, 32
  %v447 = getelementptr inbounds float, ptr %v100, i64 %v446
  %v448 = mul i64 %v436, 8
  %v449 = add i64 0, %v448
  %v450 = add i64 %v449, %v439
  %v451 = getelementptr inbounds float, ptr %v447, i64 %v450
  %v452 = load float, ptr %v451, align 4
  %v453 = add i64 0, 0
  %v454 = mul i64 %v436, 64
  %v455 = add i64 %v453, %v454
  %v456 = mul i64 %v439, 8
  %v457 = add i64 %v455, %v456
  %v458 = getelementptr inbounds float, ptr %v16, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = insertelement <8 x float> poison, float %v452, i64 0
  %v461 = shufflevector <8 x float> %v460, <8 x float> poison, <8 x i32> zeroinitializer
  %v462 = fmul <8 x float> %v459, %v461
  %v463 = fadd <8 x float> %v440, %v462
  %v464 = add nsw i64 %v439, 1
  br label %b27
b29:
  %v465 = add nsw i64 %v436, 1
  br label %b24
b26:
  %v466 = mul i64 %v434, 8
  %v467 = getelementptr inbounds float, ptr %v104, i64 %v466
  %v468 = add i64 0, 0
  %v469 = getelementptr inbounds float, ptr %v467, i64 %v468
  store <8 x float> %v437, ptr %v469, align 4
  %v470 = add nsw i64 %v434, 1
  br label %b21
b23:
  %v471 = add i64 %v7, 0
  %v472 = sdiv i64 %v471, 1
  %v473 = add i64 %v2, 1
  %v474 = mul i64 %v472, %v2
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, %v7
  %v478 = select i1 %v477, i64 %v476, i64 %v7
  %v479 = mul i64 %v472, %v473
  %v480 = sdiv i64 %v479, %v3
  %v481 = mul i64 %v480, 1
  %v482 = icmp slt i64 %v481, %v7
  %v483 = select i1 %v482, i64 %v481, i64 %v7
  br label %b30
b30:
  %v484 = phi i64 [ %v478, %b23 ], [ %v575, %b31 ]
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b31, label %b32
b31:
  %v486 = add i64 %v232, 1
  %v487 = and i64 %v486, 1
  %v488 = mul i64 %v487, %v7
  %v489 = add i64 %v488, %v484
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v28, i64 %v490
  %v492 = add i64 %v232, 0
  %v493 = and i64 %v492, %v176
  %v494 = mul i64 %v493, %v7
  %v495 = add i64 %v494, %v484
  %v496 = mul i64 %v495, 8
  %v497 = getelementptr inbounds float, ptr %v24, i64 %v496
  %v498 = add i64 %v232, 0
  %v499 = and i64 %v498, %v202
  %v500 = mul i64 %v499, %v7
  %v501 = add i64 %v500, %v484
  %v502 = mul i64 %v501, 8
  %v503 = getelementptr inbounds float, ptr %v92, i64 %v502
  %v504 = mul i64 %v484, 8
  %v505 = getelementptr inbounds float, ptr %v102, i64 %v504
  %v506 = mul i64 %v484, 8
  %v507 = getelementptr inbounds float, ptr %v104, i64 %v506
  %v508 = add i64 %v232, 0
  %v509 = and i64 %v508, %v194
  %v510 = mul i64 %v509, %v7
  %v511 = add i64 %v510, %v484
  %v512 = mul i64 %v511, 8
  %v513 = getelementptr inbounds float, ptr %v84, i64 %v512
  %v514 = add i64 %v232, 0
  %v515 = and i64 %v514, %v192
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v484
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v82, i64 %v518
  %v520 = add i64 %v232, 0
  %v521 = and i64 %v520, %v196
  %v522 = mul i64 %v521, %v7
  %v523 = add i64 %v522, %v484
  %v524 = mul i64 %v523, 8
  %v525 = getelementptr inbounds float, ptr %v86, i64 %v524
  %v526 = mul i64 %v484, 8
  %v527 = getelementptr inbounds float, ptr %v106, i64 %v526
  %v528 = mul i64 %v484, 8
  %v529 = getelementptr inbounds float, ptr %v108, i64 %v528
  %v530 = add i64 0, 0
  %v531 = getelementptr inbounds float, ptr %v491, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = add i64 0, 0
  %v534 = getelementptr inbounds float, ptr %v497, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = fadd <8 x float> %v532, %v535
  %v537 = add i64 0, 0
  %v538 = getelementptr inbounds float, ptr %v503, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v541 = shufflevector <8 x float> %v540, <8 x float> poison, <8 x i32> zeroinitializer
  %v542 = fsub <8 x float> %v541, %v539
  %v543 = fmul <8 x float> %v536, %v542
  %v544 = add i64 0, 0
  %v545 = getelementptr inbounds float, ptr %v505, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = fadd <8 x float> %v543, %v546
  %v548 = add i64 0, 0
  %v549 = getelementptr inbounds float, ptr %v507, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = fadd <8 x float> %v547, %v550
  %v552 = add i64 0, 0
  %v553 = getelementptr inbounds float, ptr %v513, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = fmul <8 x float> %v551, %v554
  %v556 = add i64 0, 0
  %v557 = getelementptr inbounds float, ptr %v519, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = fmul <8 x float> %v551, %v558
  %v560 = fsub <8 x float> %v555, %v559
  %v561 = add i64 0, 0
  %v562 = getelementptr inbounds float, ptr %v525, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = fmul <8 x float> %v560, %v563
  %v565 = fsub <8 x float> %v541, %v563
  %v566 = fmul <8 x float> %v564, %v565
  %v567 = fmul <8 x float> %v551, %v563
  %v568 = fmul <8 x float> %v554, %v554
  %v569 = fsub <8 x float> %v541, %v568
  %v570 = fmul <8 x float> %v567, %v569
  %v571 = add i64 0, 0
  %v572 = getelementptr inbounds float, ptr %v527, i64 %v571
  store <8 x float> %v566, ptr %v572, align 4
  %v573 = add i64 0, 0
  %v574 = getelementptr inbounds float, ptr %v529, i64 %v573
  store <8 x float> %v570, ptr %v574, align 4
  %v575 = add nsw i64 %v484, 1
  br label %b30
b32:
  %v576 = add i64 %v7, 0
  %v577 = sdiv i64 %v576, 1
  %v578 = add i64 %v2, 1
  %v579 = mul i64 %v577, %v2
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 1
  %v582 = icmp slt i64 %v581, %v7
  %v583 = select i1 %v582, i64 %v581, i64 %v7
  %v584 = mul i64 %v577, %v578
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, %v7
  %v588 = select i1 %v587, i64 %v586, i64 %v7
  br label %b33
b33:
  %v589 = phi i64 [ %v583, %b32 ], [ %v631, %b38 ]
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b34, label %b35
b34:
  br label %b36
b36:
  %v591 = phi i64 [ 0, %b34 ], [ %v630, %b37 ]
  %v592 = icmp slt i64 %v591, 4
  br i1 %v592, label %b37, label %b38
b37:
  %v593 = mul i64 %v589, 8
  %v594 = getelementptr inbounds float, ptr %v106, i64 %v593
  %v595 = add i64 0, %v591
  %v596 = getelementptr inbounds float, ptr %v50, i64 %v595
  %v597 = load float, ptr %v596, align 4
  %v598 = mul i64 %v589, 8
  %v599 = getelementptr inbounds float, ptr %v108, i64 %v598
  %v600 = add i64 %v232, 0
  %v601 = and i64 %v600, %v208
  %v602 = mul i64 %v601, %v7
  %v603 = add i64 %v602, %v589
  %v604 = mul i64 %v603, 32
  %v605 = getelementptr inbounds float, ptr %v110, i64 %v604
  %v606 = add i64 %v232, 0
  %v607 = and i64 %v606, %v210
  %v608 = mul i64 %v607, %v7
  %v609 = add i64 %v608, %v589
  %v610 = mul i64 %v609, 32
  %v611 = getelementptr inbounds float, ptr %v112, i64 %v610
  %v612 = add i64 0, 0
  %v613 = getelementptr inbounds float, ptr %v594, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = insertelement <8 x float> poison, float %v597, i64 0
  %v616 = shufflevector <8 x float> %v615, <8 x float> poison, <8 x i32> zeroinitializer
  %v617 = fmul <8 x float> %v614, %v616
  %v618 = add i64 0, 0
  %v619 = getelementptr inbounds float, ptr %v599, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = fmul <8 x float> %v620, %v616
  %v622 = mul i64 %v591, 8
  %v623 = add i64 0, %v622
  %v624 = add i64 %v623, 0
  %v625 = getelementptr inbounds float, ptr %v605, i64 %v624
  store <8 x float> %v617, ptr %v625, align 4
  %v626 = mul i64 %v591, 8
  %v627 = add i64 0, %v626
  %v628 = add i64 %v627, 0
  %v629 = getelementptr inbounds float, ptr %v611, i64 %v628
  store <8 x float> %v621, ptr %v629, align 4
  %v630 = add nsw i64 %v591, 1
  br label %b36
b38:
  %v631 = add nsw i64 %v589, 1
  br label %b33
b35:
  %v632 = add i64 %v7, 0
  %v633 = sdiv i64 %v632, 1
  %v634 = add i64 %v2, 1
  %v635 = mul i64 %v633, %v2
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 1
  %v638 = icmp slt i64 %v637, %v7
  %v639 = select i1 %v638, i64 %v637, i64 %v7
  %v640 = mul i64 %v633, %v634
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v7
  %v644 = select i1 %v643, i64 %v642, i64 %v7
  br label %b39
b39:
  %v645 = phi i64 [ %v639, %b35 ], [ %v681, %b44 ]
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b40, label %b41
b40:
  br label %b42
b42:
  %v647 = phi i64 [ 0, %b40 ], [ %v676, %b47 ]
  %v648 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v651, %b47 ]
  %v649 = icmp slt i64 %v647, 4
  br i1 %v649, label %b43, label %b44
b43:
  br label %b45
b45:
  %v650 = phi i64 [ 0, %b43 ], [ %v675, %b46 ]
  %v651 = phi <8 x float> [ %v648, %b43 ], [ %v674, %b46 ]
  %v652 = icmp slt i64 %v650, 8
  br i1 %v652, label %b46, label %b47
b46:
  %v653 = add i64 %v232, 0
  %v654 = and i64 %v653, %v208
  %v655 = mul i64 %v654, %v7
  %v656 = add i64 %v655, %v645
  %v657 = mul i64 %v656, 32
  %v658 = getelementptr inbounds float, ptr %v110, i64 %v657
  %v659 = mul i64 %v647, 8
  %v660 = add i64 0, %v659
  %v661 = add i64 %v660, %v650
  %v662 = getelementptr inbounds float, ptr %v658, i64 %v661
  %v663 = load float, ptr %v662, align 4
  %v664 = add i64 0, 0
  %v665 = mul i64 %v647, 64
  %v666 = add i64 %v664, %v665
  %v667 = mul i64 %v650, 8
  %v668 = add i64 %v666, %v667
  %v669 = getelementptr inbounds float, ptr %v20, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = insertelement <8 x float> poison, float %v663, i64 0
  %v672 = shufflevector <8 x float> %v671, <8 x float> poison, <8 x i32> zeroinitializer
  %v673 = fmul <8 x float> %v670, %v672
  %v674 = fadd <8 x float> %v651, %v673
  %v675 = add nsw i64 %v650, 1
  br label %b45
b47:
  %v676 = add nsw i64 %v647, 1
  br label %b42
b44:
  %v677 = mul i64 %v645, 8
  %v678 = getelementptr inbounds float, ptr %v114, i64 %v677
  %v679 = add i64 0, 0
  %v680 = getelementptr inbounds float, ptr %v678, i64 %v679
  store <8 x float> %v648, ptr %v680, align 4
  %v681 = add nsw i64 %v645, 1
  br label %b39
b41:
  %v682 = add i64 %v7, 0
  %v683 = sdiv i64 %v682, 1
  %v684 = add i64 %v2, 1
  %v685 = mul i64 %v683, %v2
  %v686 = sdiv i64 %v685, %v3
  %v687 = mul i64 %v686, 1
  %v688 = icmp slt i64 %v687, %v7
  %v689 = select i1 %v688, i64 %v687, i64 %v7
  %v690 = mul i64 %v683, %v684
  %v691 = sdiv i64 %v690, %v3
  %v692 = mul i64 %v691, 1
  %v693 = icmp slt i64 %v692, %v7
  %v694 = select i1 %v693, i64 %v692, i64 %v7
  br label %b48
b48:
  %v695 = phi i64 [ %v689, %b41 ], [ %v731, %b53 ]
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b49, label %b50
b49:
  br label %b51
b51:
  %v697 = phi i64 [ 0, %b49 ], [ %v726, %b56 ]
  %v698 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v701, %b56 ]
  %v699 = icmp slt i64 %v697, 4
  br i1 %v699, label %b52, label %b53
b52:
  br label %b54
b54:
  %v700 = phi i64 [ 0, %b52 ], [ %v725, %b55 ]
  %v701 = phi <8 x float> [ %v698, %b52 ], [ %v724, %b55 ]
  %v702 = icmp slt i64 %v700, 8
  br i1 %v702, label %b55, label %b56
b55:
  %v703 = add i64 %v232, 0
  %v704 = and i64 %v703, %v210
  %v705 = mul i64 %v704, %v7
  %v706 = add i64 %v705, %v695
  %v707 = mul i64 %v706, 32
  %v708 = getelementptr inbounds float, ptr %v112, i64 %v707
  %v709 = mul i64 %v697, 8
  %v710 = add i64 0, %v709
  %v711 = add i64 %v710, %v700
  %v712 = getelementptr inbounds float, ptr %v708, i64 %v711
  %v713 = load float, ptr %v712, align 4
  %v714 = add i64 0, 0
  %v715 = mul i64 %v697, 64
  %v716 = add i64 %v714, %v715
  %v717 = mul i64 %v700, 8
  %v718 = add i64 %v716, %v717
  %v719 = getelementptr inbounds float, ptr %v16, i64 %v718
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = insertelement <8 x float> poison, float %v713, i64 0
  %v722 = shufflevector <8 x float> %v721, <8 x float> poison, <8 x i32> zeroinitializer
  %v723 = fmul <8 x float> %v720, %v722
  %v724 = fadd <8 x float> %v701, %v723
  %v725 = add nsw i64 %v700, 1
  br label %b54
b56:
  %v726 = add nsw i64 %v697, 1
  br label %b51
b53:
  %v727 = mul i64 %v695, 8
  %v728 = getelementptr inbounds float, ptr %v116, i64 %v727
  %v729 = add i64 0, 0
  %v730 = getelementptr inbounds float, ptr %v728, i64 %v729
  store <8 x float> %v698, ptr %v730, align 4
  %v731 = add nsw i64 %v695, 1
  br label %b48
b50:
  %v732 = add i64 %v7, 0
  %v733 = sdiv i64 %v732, 1
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, %v7
  %v739 = select i1 %v738, i64 %v737, i64 %v7
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v7
  %v744 = select i1 %v743, i64 %v742, i64 %v7
  br label %b57
b57:
  %v745 = phi i64 [ %v739, %b50 ], [ %v859, %b58 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b58, label %b59
b58:
  %v747 = add i64 %v232, 1
  %v748 = and i64 %v747, 1
  %v749 = mul i64 %v748, %v7
  %v750 = add i64 %v749, %v745
  %v751 = mul i64 %v750, 8
  %v752 = getelementptr inbounds float, ptr %v28, i64 %v751
  %v753 = add i64 %v232, 0
  %v754 = and i64 %v753, %v176
  %v755 = mul i64 %v754, %v7
  %v756 = add i64 %v755, %v745
  %v757 = mul i64 %v756, 8
  %v758 = getelementptr inbounds float, ptr %v24, i64 %v757
  %v759 = add i64 %v232, 0
  %v760 = and i64 %v759, %v202
  %v761 = mul i64 %v760, %v7
  %v762 = add i64 %v761, %v745
  %v763 = mul i64 %v762, 8
  %v764 = getelementptr inbounds float, ptr %v92, i64 %v763
  %v765 = mul i64 %v745, 8
  %v766 = getelementptr inbounds float, ptr %v102, i64 %v765
  %v767 = mul i64 %v745, 8
  %v768 = getelementptr inbounds float, ptr %v104, i64 %v767
  %v769 = add i64 %v232, 0
  %v770 = and i64 %v769, %v196
  %v771 = mul i64 %v770, %v7
  %v772 = add i64 %v771, %v745
  %v773 = mul i64 %v772, 8
  %v774 = getelementptr inbounds float, ptr %v86, i64 %v773
  %v775 = mul i64 %v745, 8
  %v776 = getelementptr inbounds float, ptr %v114, i64 %v775
  %v777 = mul i64 %v745, 8
  %v778 = getelementptr inbounds float, ptr %v116, i64 %v777
  %v779 = add i64 %v232, 0
  %v780 = and i64 %v779, %v188
  %v781 = mul i64 %v780, %v7
  %v782 = add i64 %v781, %v745
  %v783 = mul i64 %v782, 8
  %v784 = getelementptr inbounds float, ptr %v78, i64 %v783
  %v785 = add i64 %v232, 0
  %v786 = and i64 %v785, %v186
  %v787 = mul i64 %v786, %v7
  %v788 = add i64 %v787, %v745
  %v789 = mul i64 %v788, 8
  %v790 = getelementptr inbounds float, ptr %v76, i64 %v789
  %v791 = add i64 %v232, 0
  %v792 = and i64 %v791, %v190
  %v793 = mul i64 %v792, %v7
  %v794 = add i64 %v793, %v745
  %v795 = mul i64 %v794, 8
  %v796 = getelementptr inbounds float, ptr %v80, i64 %v795
  %v797 = mul i64 %v745, 8
  %v798 = getelementptr inbounds float, ptr %v118, i64 %v797
  %v799 = mul i64 %v745, 8
  %v800 = getelementptr inbounds float, ptr %v120, i64 %v799
  %v801 = add i64 0, 0
  %v802 = getelementptr inbounds float, ptr %v752, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = add i64 0, 0
  %v805 = getelementptr inbounds float, ptr %v758, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = fadd <8 x float> %v803, %v806
  %v808 = add i64 0, 0
  %v809 = getelementptr inbounds float, ptr %v764, i64 %v808
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v812 = shufflevector <8 x float> %v811, <8 x float> poison, <8 x i32> zeroinitializer
  %v813 = fsub <8 x float> %v812, %v810
  %v814 = fmul <8 x float> %v807, %v813
  %v815 = add i64 0, 0
  %v816 = getelementptr inbounds float, ptr %v766, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = fadd <8 x float> %v814, %v817
  %v819 = add i64 0, 0
  %v820 = getelementptr inbounds float, ptr %v768, i64 %v819
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = fadd <8 x float> %v818, %v821
  %v823 = add i64 0, 0
  %v824 = getelementptr inbounds float, ptr %v774, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = fsub <8 x float> %v812, %v825
  %v827 = fmul <8 x float> %v822, %v826
  %v828 = add i64 0, 0
  %v829 = getelementptr inbounds float, ptr %v776, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = fadd <8 x float> %v827, %v830
  %v832 = add i64 0, 0
  %v833 = getelementptr inbounds float, ptr %v778, i64 %v832
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = fadd <8 x float> %v831, %v834
  %v836 = add i64 0, 0
  %v837 = getelementptr inbounds float, ptr %v784, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = fmul <8 x float> %v835, %v838
  %v840 = add i64 0, 0
  %v841 = getelementptr inbounds float, ptr %v790, i64 %v840
  %v842 = load <8 x float>, ptr %v841, align 4
  %v843 = fmul <8 x float> %v835, %v842
  %v844 = fsub <8 x float> %v839, %v843
  %v845 = add i64 0, 0
  %v846 = getelementptr inbounds float, ptr %v796, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = fmul <8 x float> %v844, %v847
  %v849 = fsub <8 x float> %v812, %v847
  %v850 = fmul <8 x float> %v848, %v849
  %v851 = fmul <8 x float> %v835, %v847
  %v852 = fmul <8 x float> %v838, %v838
  %v853 = fsub <8 x float> %v812, %v852
  %v854 = fmul <8 x float> %v851, %v853
  %v855 = add i64 0, 0
  %v856 = getelementptr inbounds float, ptr %v798, i64 %v855
  store <8 x float> %v850, ptr %v856, align 4
  %v857 = add i64 0, 0
  %v858 = getelementptr inbounds float, ptr %v800, i64 %v857
  store <8 x float> %v854, ptr %v858, align 4
  %v859 = add nsw i64 %v745, 1
  br label %b57
b59:
  %v860 = add i64 %v7, 0
  %v861 = sdiv i64 %v860, 1
  %v862 = add i64 %v2, 1
  %v863 = mul i64 %v861, %v2
  %v864 = sdiv i64 %v863, %v3
  %v865 = mul i64 %v864, 1
  %v866 = icmp slt i64 %v865, %v7
  %v867 = select i1 %v866, i64 %v865, i64 %v7
  %v868 = mul i64 %v861, %v862
  %v869 = sdiv i64 %v868, %v3
  %v870 = mul i64 %v869, 1
  %v871 = icmp slt i64 %v870, %v7
  %v872 = select i1 %v871, i64 %v870, i64 %v7
  br label %b60
b60:
  %v873 = phi i64 [ %v867, %b59 ], [ %v915, %b65 ]
  %v874 = icmp slt i64 %v873, %v872
  br i1 %v874, label %b61, label %b62
b61:
  br label %b63
b63:
  %v875 = phi i64 [ 0, %b61 ], [ %v914, %b64 ]
  %v876 = icmp slt i64 %v875, 4
  br i1 %v876, label %b64, label %b65
b64:
  %v877 = mul i64 %v873, 8
  %v878 = getelementptr inbounds float, ptr %v118, i64 %v877
  %v879 = add i64 0, %v875
  %v880 = getelementptr inbounds float, ptr %v46, i64 %v879
  %v881 = load float, ptr %v880, align 4
  %v882 = mul i64 %v873, 8
  %v883 = getelementptr inbounds float, ptr %v120, i64 %v882
  %v884 = add i64 %v232, 0
  %v885 = and i64 %v884, %v212
  %v886 = mul i64 %v885, %v7
  %v887 = add i64 %v886, %v873
  %v888 = mul i64 %v887, 32
  %v889 = getelementptr inbounds float, ptr %v122, i64 %v888
  %v890 = add i64 %v232, 0
  %v891 = and i64 %v890, %v214
  %v892 = mul i64 %v891, %v7
  %v893 = add i64 %v892, %v873
  %v894 = mul i64 %v893, 32
  %v895 = getelementptr inbounds float, ptr %v124, i64 %v894
  %v896 = add i64 0, 0
  %v897 = getelementptr inbounds float, ptr %v878, i64 %v896
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = insertelement <8 x float> poison, float %v881, i64 0
  %v900 = shufflevector <8 x float> %v899, <8 x float> poison, <8 x i32> zeroinitializer
  %v901 = fmul <8 x float> %v898, %v900
  %v902 = add i64 0, 0
  %v903 = getelementptr inbounds float, ptr %v883, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = fmul <8 x float> %v904, %v900
  %v906 = mul i64 %v875, 8
  %v907 = add i64 0, %v906
  %v908 = add i64 %v907, 0
  %v909 = getelementptr inbounds float, ptr %v889, i64 %v908
  store <8 x float> %v901, ptr %v909, align 4
  %v910 = mul i64 %v875, 8
  %v911 = add i64 0, %v910
  %v912 = add i64 %v911, 0
  %v913 = getelementptr inbounds float, ptr %v895, i64 %v912
  store <8 x float> %v905, ptr %v913, align 4
  %v914 = add nsw i64 %v875, 1
  br label %b63
b65:
  %v915 = add nsw i64 %v873, 1
  br label %b60
b62:
  %v916 = add i64 %v7, 0
  %v917 = sdiv i64 %v916, 1
  %v918 = add i64 %v2, 1
  %v919 = mul i64 %v917, %v2
  %v920 = sdiv i64 %v919, %v3
  %v921 = mul i64 %v920, 1
  %v922 = icmp slt i64 %v921, %v7
  %v923 = select i1 %v922, i64 %v921, i64 %v7
  %v924 = mul i64 %v917, %v918
  %v925 = sdiv i64 %v924, %v3
  %v926 = mul i64 %v925, 1
  %v927 = icmp slt i64 %v926, %v7
  %v928 = select i1 %v927, i64 %v926, i64 %v7
  br label %b66
b66:
  %v929 = phi i64 [ %v923, %b62 ], [ %v965, %b71 ]
  %v930 = icmp slt i64 %v929, %v928
  br i1 %v930, label %b67, label %b68
b67:
  br label %b69
b69:
  %v931 = phi i64 [ 0, %b67 ], [ %v960, %b74 ]
  %v932 = phi <8 x float> [ splat (float 0x0000000000000000), %b67 ], [ %v935, %b74 ]
  %v933 = icmp slt i64 %v931, 4
  br i1 %v933, label %b70, label %b71
b70:
  br label %b72
b72:
  %v934 = phi i64 [ 0, %b70 ], [ %v959, %b73 ]
  %v935 = phi <8 x float> [ %v932, %b70 ], [ %v958, %b73 ]
  %v936 = icmp slt i64 %v934, 8
  br i1 %v936, label %b73, label %b74
b73:
  %v937 = add i64 %v232, 0
  %v938 = and i64 %v937, %v212
  %v939 = mul i64 %v938, %v7
  %v940 = add i64 %v939, %v929
  %v941 = mul i64 %v940, 32
  %v942 = getelementptr inbounds float, ptr %v122, i64 %v941
  %v943 = mul i64 %v931, 8
  %v944 = add i64 0, %v943
  %v945 = add i64 %v944, %v934
  %v946 = getelementptr inbounds float, ptr %v942, i64 %v945
  %v947 = load float, ptr %v946, align 4
  %v948 = add i64 0, 0
  %v949 = mul i64 %v931, 64
  %v950 = add i64 %v948, %v949
  %v951 = mul i64 %v934, 8
  %v952 = add i64 %v950, %v951
  %v953 = getelementptr inbounds float, ptr %v20, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = insertelement <8 x float> poison, float %v947, i64 0
  %v956 = shufflevector <8 x float> %v955, <8 x float> poison, <8 x i32> zeroinitializer
  %v957 = fmul <8 x float> %v954, %v956
  %v958 = fadd <8 x float> %v935, %v957
  %v959 = add nsw i64 %v934, 1
  br label %b72
b74:
  %v960 = add nsw i64 %v931, 1
  br label %b69
b71:
  %v961 = mul i64 %v929, 8
  %v962 = getelementptr inbounds float, ptr %v126, i64 %v961
  %v963 = add i64 0, 0
  %v964 = getelementptr inbounds float, ptr %v962, i64 %v963
  store <8 x float> %v932, ptr %v964, align 4
  %v965 = add nsw i64 %v929, 1
  br label %b66
b68:
  %v966 = add i64 %v7, 0
  %v967 = sdiv i64 %v966, 1
  %v968 = add i64 %v2, 1
  %v969 = mul i64 %v967, %v2
  %v970 = sdiv i64 %v969, %v3
  %v971 = mul i64 %v970, 1
  %v972 = icmp slt i64 %v971, %v7
  %v973 = select i1 %v972, i64 %v971, i64 %v7
  %v974 = mul i64 %v967, %v968
  %v975 = sdiv i64 %v974, %v3
  %v976 = mul i64 %v975, 1
  %v977 = icmp slt i64 %v976, %v7
  %v978 = select i1 %v977, i64 %v976, i64 %v7
  br label %b75
b75:
  %v979 = phi i64 [ %v973, %b68 ], [ %v1015, %b80 ]
  %v980 = icmp slt i64 %v979, %v978
  br i1 %v980, label %b76, label %b77
b76:
  br label %b78
b78:
  %v981 = phi i64 [ 0, %b76 ], [ %v1010, %b83 ]
  %v982 = phi <8 x float> [ splat (float 0x0000000000000000), %b76 ], [ %v985, %b83 ]
  %v983 = icmp slt i64 %v981, 4
  br i1 %v983, label %b79, label %b80
b79:
  br label %b81
b81:
  %v984 = phi i64 [ 0, %b79 ], [ %v1009, %b82 ]
  %v985 = phi <8 x float> [ %v982, %b79 ], [ %v1008, %b82 ]
  %v986 = icmp slt i64 %v984, 8
  br i1 %v986, label %b82, label %b83
b82:
  %v987 = add i64 %v232, 0
  %v988 = and i64 %v987, %v214
  %v989 = mul i64 %v988, %v7
  %v990 = add i64 %v989, %v979
  %v991 = mul i64 %v990, 32
  %v992 = getelementptr inbounds float, ptr %v124, i64 %v991
  %v993 = mul i64 %v981, 8
  %v994 = add i64 0, %v993
  %v995 = add i64 %v994, %v984
  %v996 = getelementptr inbounds float, ptr %v992, i64 %v995
  %v997 = load float, ptr %v996, align 4
  %v998 = add i64 0, 0
  %v999 = mul i64 %v981, 64
  %v1000 = add i64 %v998, %v999
  %v1001 = mul i64 %v984, 8
  %v1002 = add i64 %v1000, %v1001
  %v1003 = getelementptr inbounds float, ptr %v16, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = insertelement <8 x float> poison, float %v997, i64 0
  %v1006 = shufflevector <8 x float> %v1005, <8 x float> poison, <8 x i32> zeroinitializer
  %v1007 = fmul <8 x float> %v1004, %v1006
  %v1008 = fadd <8 x float> %v985, %v1007
  %v1009 = add nsw i64 %v984, 1
  br label %b81
b83:
  %v1010 = add nsw i64 %v981, 1
  br label %b78
b80:
  %v1011 = mul i64 %v979, 8
  %v1012 = getelementptr inbounds float, ptr %v128, i64 %v1011
  %v1013 = add i64 0, 0
  %v1014 = getelementptr inbounds float, ptr %v1012, i64 %v1013
  store <8 x float> %v982, ptr %v1014, align 4
  %v1015 = add nsw i64 %v979, 1
  br label %b75
b77:
  %v1016 = add i64 %v7, 0
  %v1017 = sdiv i64 %v1016, 1
  %v1018 = add i64 %v2, 1
  %v1019 = mul i64 %v1017, %v2
  %v1020 = sdiv i64 %v1019, %v3
  %v1021 = mul i64 %v1020, 1
  %v1022 = icmp slt i64 %v1021, %v7
  %v1023 = select i1 %v1022, i64 %v1021, i64 %v7
  %v1024 = mul i64 %v1017, %v1018
  %v1025 = sdiv i64 %v1024, %v3
  %v1026 = mul i64 %v1025, 1
  %v1027 = icmp slt i64 %v1026, %v7
  %v1028 = select i1 %v1027, i64 %v1026, i64 %v7
  br label %b84
b84:
  %v1029 = phi i64 [ %v1023, %b77 ], [ %v1232, %b85 ]
  %v1030 = icmp slt i64 %v1029, %v1028
  br i1 %v1030, label %b85, label %b86
b85:
  %v1031 = add i64 %v232, 1
  %v1032 = and i64 %v1031, 1
  %v1033 = mul i64 %v1032, %v7
  %v1034 = add i64 %v1033, %v1029
  %v1035 = mul i64 %v1034, 8
  %v1036 = getelementptr inbounds float, ptr %v28, i64 %v1035
  %v1037 = add i64 %v232, 0
  %v1038 = and i64 %v1037, %v176
  %v1039 = mul i64 %v1038, %v7
  %v1040 = add i64 %v1039, %v1029
  %v1041 = mul i64 %v1040, 8
  %v1042 = getelementptr inbounds float, ptr %v24, i64 %v1041
  %v1043 = add i64 %v232, 0
  %v1044 = and i64 %v1043, %v202
  %v1045 = mul i64 %v1044, %v7
  %v1046 = add i64 %v1045, %v1029
  %v1047 = mul i64 %v1046, 8
  %v1048 = getelementptr inbounds float, ptr %v92, i64 %v1047
  %v1049 = mul i64 %v1029, 8
  %v1050 = getelementptr inbounds float, ptr %v102, i64 %v1049
  %v1051 = mul i64 %v1029, 8
  %v1052 = getelementptr inbounds float, ptr %v104, i64 %v1051
  %v1053 = add i64 %v232, 0
  %v1054 = and i64 %v1053, %v196
  %v1055 = mul i64 %v1054, %v7
  %v1056 = add i64 %v1055, %v1029
  %v1057 = mul i64 %v1056, 8
  %v1058 = getelementptr inbounds float, ptr %v86, i64 %v1057
  %v1059 = mul i64 %v1029, 8
  %v1060 = getelementptr inbounds float, ptr %v114, i64 %v1059
  %v1061 = mul i64 %v1029, 8
  %v1062 = getelementptr inbounds float, ptr %v116, i64 %v1061
  %v1063 = add i64 %v232, 0
  %v1064 = and i64 %v1063, %v190
  %v1065 = mul i64 %v1064, %v7
  %v1066 = add i64 %v1065, %v1029
  %v1067 = mul i64 %v1066, 8
  %v1068 = getelementptr inbounds float, ptr %v80, i64 %v1067
  %v1069 = mul i64 %v1029, 8
  %v1070 = getelementptr inbounds float, ptr %v126, i64 %v1069
  %v1071 = mul i64 %v1029, 8
  %v1072 = getelementptr inbounds float, ptr %v128, i64 %v1071
  %v1073 = add i64 %v232, 0
  %v1074 = and i64 %v1073, %v182
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1029
  %v1077 = mul i64 %v1076, 8
  %v1078 = getelementptr inbounds float, ptr %v72, i64 %v1077
  %v1079 = add i64 %v232, 0
  %v1080 = and i64 %v1079, %v178
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1029
  %v1083 = mul i64 %v1082, 8
  %v1084 = getelementptr inbounds float, ptr %v26, i64 %v1083
  %v1085 = add i64 %v232, 0
  %v1086 = and i64 %v1085, %v184
  %v1087 = mul i64 %v1086, %v7
  %v1088 = add i64 %v1087, %v1029
  %v1089 = mul i64 %v1088, 8
  %v1090 = getelementptr inbounds float, ptr %v74, i64 %v1089
  %v1091 = mul i64 %v1029, 8
  %v1092 = getelementptr inbounds float, ptr %v94, i64 %v1091
  %v1093 = mul i64 %v1029, 8
  %v1094 = getelementptr inbounds float, ptr %v106, i64 %v1093
  %v1095 = mul i64 %v1029, 8
  %v1096 = getelementptr inbounds float, ptr %v118, i64 %v1095
  %v1097 = getelementptr inbounds float, ptr %v52, i64 1
  %v1098 = load float, ptr %v1097, align 4
  %v1099 = mul i64 %v1029, 8
  %v1100 = getelementptr inbounds float, ptr %v96, i64 %v1099
  %v1101 = mul i64 %v1029, 8
  %v1102 = getelementptr inbounds float, ptr %v108, i64 %v1101
  %v1103 = mul i64 %v1029, 8
  %v1104 = getelementptr inbounds float, ptr %v120, i64 %v1103
  %v1105 = mul i64 %v1029, 8
  %v1106 = getelementptr inbounds float, ptr %v130, i64 %v1105
  %v1107 = mul i64 %v1029, 8
  %v1108 = getelementptr inbounds float, ptr %v132, i64 %v1107
  %v1109 = add i64 %v232, 0
  %v1110 = and i64 %v1109, %v216
  %v1111 = mul i64 %v1110, %v7
  %v1112 = add i64 %v1111, %v1029
  %v1113 = mul i64 %v1112, 8
  %v1114 = getelementptr inbounds float, ptr %v134, i64 %v1113
  %v1115 = add i64 %v232, 0
  %v1116 = and i64 %v1115, %v218
  %v1117 = mul i64 %v1116, %v7
  %v1118 = add i64 %v1117, %v1029
  %v1119 = mul i64 %v1118, 8
  %v1120 = getelementptr inbounds float, ptr %v136, i64 %v1119
  %v1121 = add i64 0, 0
  %v1122 = getelementptr inbounds float, ptr %v1036, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = add i64 0, 0
  %v1125 = getelementptr inbounds float, ptr %v1042, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = fadd <8 x float> %v1123, %v1126
  %v1128 = add i64 0, 0
  %v1129 = getelementptr inbounds float, ptr %v1048, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1132 = shufflevector <8 x float> %v1131, <8 x float> poison, <8 x i32> zeroinitializer
  %v1133 = fsub <8 x float> %v1132, %v1130
  %v1134 = fmul <8 x float> %v1127, %v1133
  %v1135 = add i64 0, 0
  %v1136 = getelementptr inbounds float, ptr %v1050, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = fadd <8 x float> %v1134, %v1137
  %v1139 = add i64 0, 0
  %v1140 = getelementptr inbounds float, ptr %v1052, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = fadd <8 x float> %v1138, %v1141
  %v1143 = add i64 0, 0
  %v1144 = getelementptr inbounds float, ptr %v1058, i64 %v1143
  %v1145 = load <8 x float>, ptr %v1144, align 4
  %v1146 = fsub <8 x float> %v1132, %v1145
  %v1147 = fmul <8 x float> %v1142, %v1146
  %v1148 = add i64 0, 0
  %v1149 = getelementptr inbounds float, ptr %v1060, i64 %v1148
  %v1150 = load <8 x float>, ptr %v1149, align 4
  %v1151 = fadd <8 x float> %v1147, %v1150
  %v1152 = add i64 0, 0
  %v1153 = getelementptr inbounds float, ptr %v1062, i64 %v1152
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = fadd <8 x float> %v1151, %v1154
  %v1156 = add i64 0, 0
  %v1157 = getelementptr inbounds float, ptr %v1068, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = fsub <8 x float> %v1132, %v1158
  %v1160 = fmul <8 x float> %v1155, %v1159
  %v1161 = add i64 0, 0
  %v1162 = getelementptr inbounds float, ptr %v1070, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = fadd <8 x float> %v1160, %v1163
  %v1165 = add i64 0, 0
  %v1166 = getelementptr inbounds float, ptr %v1072, i64 %v1165
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = fadd <8 x float> %v1164, %v1167
  %v1169 = add i64 0, 0
  %v1170 = getelementptr inbounds float, ptr %v1078, i64 %v1169
  %v1171 = load <8 x float>, ptr %v1170, align 4
  %v1172 = fmul <8 x float> %v1168, %v1171
  %v1173 = add i64 0, 0
  %v1174 = getelementptr inbounds float, ptr %v1084, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = fmul <8 x float> %v1168, %v1175
  %v1177 = fsub <8 x float> %v1172, %v1176
  %v1178 = add i64 0, 0
  %v1179 = getelementptr inbounds float, ptr %v1090, i64 %v1178
  %v1180 = load <8 x float>, ptr %v1179, align 4
  %v1181 = fmul <8 x float> %v1177, %v1180
  %v1182 = fsub <8 x float> %v1132, %v1180
  %v1183 = fmul <8 x float> %v1181, %v1182
  %v1184 = fmul <8 x float> %v1168, %v1180
  %v1185 = fmul <8 x float> %v1171, %v1171
  %v1186 = fsub <8 x float> %v1132, %v1185
  %v1187 = fmul <8 x float> %v1184, %v1186
  %v1188 = add i64 0, 0
  %v1189 = getelementptr inbounds float, ptr %v1092, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1192 = shufflevector <8 x float> %v1191, <8 x float> poison, <8 x i32> zeroinitializer
  %v1193 = fmul <8 x float> %v1190, %v1192
  %v1194 = add i64 0, 0
  %v1195 = getelementptr inbounds float, ptr %v1094, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = fmul <8 x float> %v1196, %v1192
  %v1198 = fadd <8 x float> %v1193, %v1197
  %v1199 = add i64 0, 0
  %v1200 = getelementptr inbounds float, ptr %v1096, i64 %v1199
  %v1201 = load <8 x float>, ptr %v1200, align 4
  %v1202 = fmul <8 x float> %v1201, %v1192
  %v1203 = fadd <8 x float> %v1198, %v1202
  %v1204 = insertelement <8 x float> poison, float %v1098, i64 0
  %v1205 = shufflevector <8 x float> %v1204, <8 x float> poison, <8 x i32> zeroinitializer
  %v1206 = fmul <8 x float> %v1183, %v1205
  %v1207 = fadd <8 x float> %v1203, %v1206
  %v1208 = add i64 0, 0
  %v1209 = getelementptr inbounds float, ptr %v1100, i64 %v1208
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = fmul <8 x float> %v1210, %v1192
  %v1212 = add i64 0, 0
  %v1213 = getelementptr inbounds float, ptr %v1102, i64 %v1212
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = fmul <8 x float> %v1214, %v1192
  %v1216 = fadd <8 x float> %v1211, %v1215
  %v1217 = add i64 0, 0
  %v1218 = getelementptr inbounds float, ptr %v1104, i64 %v1217
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = fmul <8 x float> %v1219, %v1192
  %v1221 = fadd <8 x float> %v1216, %v1220
  %v1222 = fmul <8 x float> %v1187, %v1205
  %v1223 = fadd <8 x float> %v1221, %v1222
  %v1224 = add i64 0, 0
  %v1225 = getelementptr inbounds float, ptr %v1106, i64 %v1224
  store <8 x float> %v1183, ptr %v1225, align 4
  %v1226 = add i64 0, 0
  %v1227 = getelementptr inbounds float, ptr %v1108, i64 %v1226
  store <8 x float> %v1187, ptr %v1227, align 4
  %v1228 = add i64 0, 0
  %v1229 = getelementptr inbounds float, ptr %v1114, i64 %v1228
  store <8 x float> %v1207, ptr %v1229, align 4
  %v1230 = add i64 0, 0
  %v1231 = getelementptr inbounds float, ptr %v1120, i64 %v1230
  store <8 x float> %v1223, ptr %v1231, align 4
  %v1232 = add nsw i64 %v1029, 1
  br label %b84
b86:
  %v1233 = add i64 %v7, 0
  %v1234 = sdiv i64 %v1233, 1
  %v1235 = add i64 %v2, 1
  %v1236 = mul i64 %v1234, %v2
  %v1237 = sdiv i64 %v1236, %v3
  %v1238 = mul i64 %v1237, 1
  %v1239 = icmp slt i64 %v1238, %v7
  %v1240 = select i1 %v1239, i64 %v1238, i64 %v7
  %v1241 = mul i64 %v1234, %v1235
  %v1242 = sdiv i64 %v1241, %v3
  %v1243 = mul i64 %v1242, 1
  %v1244 = icmp slt i64 %v1243, %v7
  %v1245 = select i1 %v1244, i64 %v1243, i64 %v7
  br label %b87
b87:
  %v1246 = phi i64 [ %v1240, %b86 ], [ %v1288, %b92 ]
  %v1247 = icmp slt i64 %v1246, %v1245
  br i1 %v1247, label %b88, label %b89
b88:
  br label %b90
b90:
  %v1248 = phi i64 [ 0, %b88 ], [ %v1287, %b91 ]
  %v1249 = icmp slt i64 %v1248, 4
  br i1 %v1249, label %b91, label %b92
b91:
  %v1250 = mul i64 %v1246, 8
  %v1251 = getelementptr inbounds float, ptr %v130, i64 %v1250
  %v1252 = add i64 0, %v1248
  %v1253 = getelementptr inbounds float, ptr %v60, i64 %v1252
  %v1254 = load float, ptr %v1253, align 4
  %v1255 = mul i64 %v1246, 8
  %v1256 = getelementptr inbounds float, ptr %v132, i64 %v1255
  %v1257 = add i64 %v232, 0
  %v1258 = and i64 %v1257, %v220
  %v1259 = mul i64 %v1258, %v7
  %v1260 = add i64 %v1259, %v1246
  %v1261 = mul i64 %v1260, 32
  %v1262 = getelementptr inbounds float, ptr %v138, i64 %v1261
  %v1263 = add i64 %v232, 0
  %v1264 = and i64 %v1263, %v222
  %v1265 = mul i64 %v1264, %v7
  %v1266 = add i64 %v1265, %v1246
  %v1267 = mul i64 %v1266, 32
  %v1268 = getelementptr inbounds float, ptr %v140, i64 %v1267
  %v1269 = add i64 0, 0
  %v1270 = getelementptr inbounds float, ptr %v1251, i64 %v1269
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = insertelement <8 x float> poison, float %v1254, i64 0
  %v1273 = shufflevector <8 x float> %v1272, <8 x float> poison, <8 x i32> zeroinitializer
  %v1274 = fmul <8 x float> %v1271, %v1273
  %v1275 = add i64 0, 0
  %v1276 = getelementptr inbounds float, ptr %v1256, i64 %v1275
  %v1277 = load <8 x float>, ptr %v1276, align 4
  %v1278 = fmul <8 x float> %v1277, %v1273
  %v1279 = mul i64 %v1248, 8
  %v1280 = add i64 0, %v1279
  %v1281 = add i64 %v1280, 0
  %v1282 = getelementptr inbounds float, ptr %v1262, i64 %v1281
  store <8 x float> %v1274, ptr %v1282, align 4
  %v1283 = mul i64 %v1248, 8
  %v1284 = add i64 0, %v1283
  %v1285 = add i64 %v1284, 0
  %v1286 = getelementptr inbounds float, ptr %v1268, i64 %v1285
  store <8 x float> %v1278, ptr %v1286, align 4
  %v1287 = add nsw i64 %v1248, 1
  br label %b90
b92:
  %v1288 = add nsw i64 %v1246, 1
  br label %b87
b89:
  %v1289 = add i64 %v7, 0
  %v1290 = sdiv i64 %v1289, 1
  %v1291 = add i64 %v2, 1
  %v1292 = mul i64 %v1290, %v2
  %v1293 = sdiv i64 %v1292, %v3
  %v1294 = mul i64 %v1293, 1
  %v1295 = icmp slt i64 %v1294, %v7
  %v1296 = select i1 %v1295, i64 %v1294, i64 %v7
  %v1297 = mul i64 %v1290, %v1291
  %v1298 = sdiv i64 %v1297, %v3
  %v1299 = mul i64 %v1298, 1
  %v1300 = icmp slt i64 %v1299, %v7
  %v1301 = select i1 %v1300, i64 %v1299, i64 %v7
  br label %b93
b93:
  %v1302 = phi i64 [ %v1296, %b89 ], [ %v1338, %b98 ]
  %v1303 = icmp slt i64 %v1302, %v1301
  br i1 %v1303, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1304 = phi i64 [ 0, %b94 ], [ %v1333, %b101 ]
  %v1305 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1308, %b101 ]
  %v1306 = icmp slt i64 %v1304, 4
  br i1 %v1306, label %b97, label %b98
b97:
  br label %b99
b99:
  %v1307 = phi i64 [ 0, %b97 ], [ %v1332, %b100 ]
  %v1308 = phi <8 x float> [ %v1305, %b97 ], [ %v1331, %b100 ]
  %v1309 = icmp slt i64 %v1307, 8
  br i1 %v1309, label %b100, label %b101
b100:
  %v1310 = add i64 %v232, 0
  %v1311 = and i64 %v1310, %v220
  %v1312 = mul i64 %v1311, %v7
  %v1313 = add i64 %v1312, %v1302
  %v1314 = mul i64 %v1313, 32
  %v1315 = getelementptr inbounds float, ptr %v138, i64 %v1314
  %v1316 = mul i64 %v1304, 8
  %v1317 = add i64 0, %v1316
  %v1318 = add i64 %v1317, %v1307
  %v1319 = getelementptr inbounds float, ptr %v1315, i64 %v1318
  %v1320 = load float, ptr %v1319, align 4
  %v1321 = add i64 0, 0
  %v1322 = mul i64 %v1304, 64
  %v1323 = add i64 %v1321, %v1322
  %v1324 = mul i64 %v1307, 8
  %v1325 = add i64 %v1323, %v1324
  %v1326 = getelementptr inbounds float, ptr %v20, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = insertelement <8 x float> poison, float %v1320, i64 0
  %v1329 = shufflevector <8 x float> %v1328, <8 x float> poison, <8 x i32> zeroinitializer
  %v1330 = fmul <8 x float> %v1327, %v1329
  %v1331 = fadd <8 x float> %v1308, %v1330
  %v1332 = add nsw i64 %v1307, 1
  br label %b99
b101:
  %v1333 = add nsw i64 %v1304, 1
  br label %b96
b98:
  %v1334 = mul i64 %v1302, 8
  %v1335 = getelementptr inbounds float, ptr %v94, i64 %v1334
  %v1336 = add i64 0, 0
  %v1337 = getelementptr inbounds float, ptr %v1335, i64 %v1336
  store <8 x float> %v1305, ptr %v1337, align 4
  %v1338 = add nsw i64 %v1302, 1
  br label %b93
b95:
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
  br label %b102
b102:
  %v1352 = phi i64 [ %v1346, %b95 ], [ %v1388, %b107 ]
  %v1353 = icmp slt i64 %v1352, %v1351
  br i1 %v1353, label %b103, label %b104
b103:
  br label %b105
b105:
  %v1354 = phi i64 [ 0, %b103 ], [ %v1383, %b110 ]
  %v1355 = phi <8 x float> [ splat (float 0x0000000000000000), %b103 ], [ %v1358, %b110 ]
  %v1356 = icmp slt i64 %v1354, 4
  br i1 %v1356, label %b106, label %b107
b106:
  br label %b108
b108:
  %v1357 = phi i64 [ 0, %b106 ], [ %v1382, %b109 ]
  %v1358 = phi <8 x float> [ %v1355, %b106 ], [ %v1381, %b109 ]
  %v1359 = icmp slt i64 %v1357, 8
  br i1 %v1359, label %b109, label %b110
b109:
  %v1360 = add i64 %v232, 0
  %v1361 = and i64 %v1360, %v222
  %v1362 = mul i64 %v1361, %v7
  %v1363 = add i64 %v1362, %v1352
  %v1364 = mul i64 %v1363, 32
  %v1365 = getelementptr inbounds float, ptr %v140, i64 %v1364
  %v1366 = mul i64 %v1354, 8
  %v1367 = add i64 0, %v1366
  %v1368 = add i64 %v1367, %v1357
  %v1369 = getelementptr inbounds float, ptr %v1365, i64 %v1368
  %v1370 = load float, ptr %v1369, align 4
  %v1371 = add i64 0, 0
  %v1372 = mul i64 %v1354, 64
  %v1373 = add i64 %v1371, %v1372
  %v1374 = mul i64 %v1357, 8
  %v1375 = add i64 %v1373, %v1374
  %v1376 = getelementptr inbounds float, ptr %v16, i64 %v1375
  %v1377 = load <8 x float>, ptr %v1376, align 4
  %v1378 = insertelement <8 x float> poison, float %v1370, i64 0
  %v1379 = shufflevector <8 x float> %v1378, <8 x float> poison, <8 x i32> zeroinitializer
  %v1380 = fmul <8 x float> %v1377, %v1379
  %v1381 = fadd <8 x float> %v1358, %v1380
  %v1382 = add nsw i64 %v1357, 1
  br label %b108
b110:
  %v1383 = add nsw i64 %v1354, 1
  br label %b105
b107:
  %v1384 = mul i64 %v1352, 8
  %v1385 = getelementptr inbounds float, ptr %v96, i64 %v1384
  %v1386 = add i64 0, 0
  %v1387 = getelementptr inbounds float, ptr %v1385, i64 %v1386
  store <8 x float> %v1355, ptr %v1387, align 4
  %v1388 = add nsw i64 %v1352, 1
  br label %b102
b104:
  %v1389 = add i64 %v7, 0
  %v1390 = sdiv i64 %v1389, 1
  %v1391 = add i64 %v2, 1
  %v1392 = mul i64 %v1390, %v2
  %v1393 = sdiv i64 %v1392, %v3
  %v1394 = mul i64 %v1393, 1
  %v1395 = icmp slt i64 %v1394, %v7
  %v1396 = select i1 %v1395, i64 %v1394, i64 %v7
  %v1397 = mul i64 %v1390, %v1391
  %v1398 = sdiv i64 %v1397, %v3
  %v1399 = mul i64 %v1398, 1
  %v1400 = icmp slt i64 %v1399, %v7
  %v1401 = select i1 %v1400, i64 %v1399, i64 %v7
  br label %b111
b111:
  %v1402 = phi i64 [ %v1396, %b104 ], [ %v1525, %b112 ]
  %v1403 = icmp slt i64 %v1402, %v1401
  br i1 %v1403, label %b112, label %b113
b112:
  %v1404 = add i64 %v232, 1
  %v1405 = and i64 %v1404, 1
  %v1406 = mul i64 %v1405, %v7
  %v1407 = add i64 %v1406, %v1402
  %v1408 = mul i64 %v1407, 8
  %v1409 = getelementptr inbounds float, ptr %v28, i64 %v1408
  %v1410 = add i64 %v232, 0
  %v1411 = and i64 %v1410, %v176
  %v1412 = mul i64 %v1411, %v7
  %v1413 = add i64 %v1412, %v1402
  %v1414 = mul i64 %v1413, 8
  %v1415 = getelementptr inbounds float, ptr %v24, i64 %v1414
  %v1416 = add i64 %v232, 0
  %v1417 = and i64 %v1416, %v202
  %v1418 = mul i64 %v1417, %v7
  %v1419 = add i64 %v1418, %v1402
  %v1420 = mul i64 %v1419, 8
  %v1421 = getelementptr inbounds float, ptr %v92, i64 %v1420
  %v1422 = mul i64 %v1402, 8
  %v1423 = getelementptr inbounds float, ptr %v102, i64 %v1422
  %v1424 = mul i64 %v1402, 8
  %v1425 = getelementptr inbounds float, ptr %v104, i64 %v1424
  %v1426 = add i64 %v232, 0
  %v1427 = and i64 %v1426, %v196
  %v1428 = mul i64 %v1427, %v7
  %v1429 = add i64 %v1428, %v1402
  %v1430 = mul i64 %v1429, 8
  %v1431 = getelementptr inbounds float, ptr %v86, i64 %v1430
  %v1432 = mul i64 %v1402, 8
  %v1433 = getelementptr inbounds float, ptr %v114, i64 %v1432
  %v1434 = mul i64 %v1402, 8
  %v1435 = getelementptr inbounds float, ptr %v116, i64 %v1434
  %v1436 = add i64 %v232, 0
  %v1437 = and i64 %v1436, %v190
  %v1438 = mul i64 %v1437, %v7
  %v1439 = add i64 %v1438, %v1402
  %v1440 = mul i64 %v1439, 8
  %v1441 = getelementptr inbounds float, ptr %v80, i64 %v1440
  %v1442 = mul i64 %v1402, 8
  %v1443 = getelementptr inbounds float, ptr %v126, i64 %v1442
  %v1444 = mul i64 %v1402, 8
  %v1445 = getelementptr inbounds float, ptr %v128, i64 %v1444
  %v1446 = add i64 %v232, 0
  %v1447 = and i64 %v1446, %v184
  %v1448 = mul i64 %v1447, %v7
  %v1449 = add i64 %v1448, %v1402
  %v1450 = mul i64 %v1449, 8
  %v1451 = getelementptr inbounds float, ptr %v74, i64 %v1450
  %v1452 = mul i64 %v1402, 8
  %v1453 = getelementptr inbounds float, ptr %v94, i64 %v1452
  %v1454 = mul i64 %v1402, 8
  %v1455 = getelementptr inbounds float, ptr %v96, i64 %v1454
  %v1456 = add i64 %v232, 0
  %v1457 = and i64 %v1456, 1
  %v1458 = mul i64 %v1457, %v7
  %v1459 = add i64 %v1458, %v1402
  %v1460 = mul i64 %v1459, 8
  %v1461 = getelementptr inbounds float, ptr %v28, i64 %v1460
  %v1462 = add i64 0, 0
  %v1463 = getelementptr inbounds float, ptr %v1409, i64 %v1462
  %v1464 = load <8 x float>, ptr %v1463, align 4
  %v1465 = add i64 0, 0
  %v1466 = getelementptr inbounds float, ptr %v1415, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = fadd <8 x float> %v1464, %v1467
  %v1469 = add i64 0, 0
  %v1470 = getelementptr inbounds float, ptr %v1421, i64 %v1469
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1473 = shufflevector <8 x float> %v1472, <8 x float> poison, <8 x i32> zeroinitializer
  %v1474 = fsub <8 x float> %v1473, %v1471
  %v1475 = fmul <8 x float> %v1468, %v1474
  %v1476 = add i64 0, 0
  %v1477 = getelementptr inbounds float, ptr %v1423, i64 %v1476
  %v1478 = load <8 x float>, ptr %v1477, align 4
  %v1479 = fadd <8 x float> %v1475, %v1478
  %v1480 = add i64 0, 0
  %v1481 = getelementptr inbounds float, ptr %v1425, i64 %v1480
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = fadd <8 x float> %v1479, %v1482
  %v1484 = add i64 0, 0
  %v1485 = getelementptr inbounds float, ptr %v1431, i64 %v1484
  %v1486 = load <8 x float>, ptr %v1485, align 4
  %v1487 = fsub <8 x float> %v1473, %v1486
  %v1488 = fmul <8 x float> %v1483, %v1487
  %v1489 = add i64 0, 0
  %v1490 = getelementptr inbounds float, ptr %v1433, i64 %v1489
  %v1491 = load <8 x float>, ptr %v1490, align 4
  %v1492 = fadd <8 x float> %v1488, %v1491
  %v1493 = add i64 0, 0
  %v1494 = getelementptr inbounds float, ptr %v1435, i64 %v1493
  %v1495 = load <8 x float>, ptr %v1494, align 4
  %v1496 = fadd <8 x float> %v1492, %v1495
  %v1497 = add i64 0, 0
  %v1498 = getelementptr inbounds float, ptr %v1441, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = fsub <8 x float> %v1473, %v1499
  %v1501 = fmul <8 x float> %v1496, %v1500
  %v1502 = add i64 0, 0
  %v1503 = getelementptr inbounds float, ptr %v1443, i64 %v1502
  %v1504 = load <8 x float>, ptr %v1503, align 4
  %v1505 = fadd <8 x float> %v1501, %v1504
  %v1506 = add i64 0, 0
  %v1507 = getelementptr inbounds float, ptr %v1445, i64 %v1506
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = fadd <8 x float> %v1505, %v1508
  %v1510 = add i64 0, 0
  %v1511 = getelementptr inbounds float, ptr %v1451, i64 %v1510
  %v1512 = load <8 x float>, ptr %v1511, align 4
  %v1513 = fsub <8 x float> %v1473, %v1512
  %v1514 = fmul <8 x float> %v1509, %v1513
  %v1515 = add i64 0, 0
  %v1516 = getelementptr inbounds float, ptr %v1453, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = fadd <8 x float> %v1514, %v1517
  %v1519 = add i64 0, 0
  %v1520 = getelementptr inbounds float, ptr %v1455, i64 %v1519
  %v1521 = load <8 x float>, ptr %v1520, align 4
  %v1522 = fadd <8 x float> %v1518, %v1521
  %v1523 = add i64 0, 0
  %v1524 = getelementptr inbounds float, ptr %v1461, i64 %v1523
  store <8 x float> %v1522, ptr %v1524, align 4
  %v1525 = add nsw i64 %v1402, 1
  br label %b111
b113:
  %v1526 = add nsw i64 %v229, 1
  br label %b0
b2:
  %v1527 = icmp sgt i64 %v3, 1
  br i1 %v1527, label %b114, label %b115
b114:
  %v1528 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1529 = atomicrmw add ptr %v1528, i64 1 acq_rel
  %v1530 = load i64, ptr %v223, align 8
  %v1531 = add i64 %v1530, 1
  store i64 %v1531, ptr %v223, align 8
  %v1532 = mul i64 %v3, %v1531
  br label %b116
b116:
  %v1533 = load atomic i64, ptr %v1528 acquire, align 8
  %v1534 = icmp slt i64 %v1533, %v1532
  br i1 %v1534, label %b117, label %b118
b117:
  %v1535 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  %v1536 = getelementptr inbounds float, ptr %v225, i64 0
  %v1537 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1538 = load i64, ptr %v1537, align 8
  %v1539 = icmp eq i64 %v1538, 0
  br i1 %v1539, label %b119, label %b120
b119:
  %v1540 = add i64 1, 0
  %v1541 = sdiv i64 %v1540, 1
  %v1542 = add i64 %v2, 1
  %v1543 = mul i64 %v1541, %v2
  %v1544 = sdiv i64 %v1543, %v3
  %v1545 = mul i64 %v1544, 1
  %v1546 = icmp slt i64 %v1545, 1
  %v1547 = select i1 %v1546, i64 %v1545, i64 1
  %v1548 = mul i64 %v1541, %v1542
  %v1549 = sdiv i64 %v1548, %v3
  %v1550 = mul i64 %v1549, 1
  %v1551 = icmp slt i64 %v1550, 1
  %v1552 = select i1 %v1551, i64 %v1550, i64 1
  %v1553 = icmp slt i64 %v1552, 1
  %v1554 = select i1 %v1553, i64 %v1552, i64 1
  br label %b121
b121:
  %v1555 = phi i64 [ %v1547, %b119 ], [ %v1579, %b122 ]
  %v1556 = icmp slt i64 %v1555, %v1554
  br i1 %v1556, label %b122, label %b123
b122:
  %v1557 = mul i64 %v1555, 128
  %v1558 = mul i64 %v1555, 8
  %v1559 = add i64 %v1557, 0
  %v1560 = add i64 %v1558, 0
  %v1561 = getelementptr inbounds float, ptr %v1536, i64 %v1559
  %v1562 = sub i64 8, %v1560
  %v1563 = icmp slt i64 %v1562, 0
  %v1564 = select i1 %v1563, i64 0, i64 %v1562
  %v1565 = mul i64 %v1560, 1
  %v1566 = add i64 0, %v1565
  %v1567 = getelementptr inbounds float, ptr %v14, i64 %v1566
  call void @pack_rows(ptr %v1567, i64 1, i64 8, i64 8, i64 %v1564, ptr %v1561, i64 8)
  %v1568 = add i64 %v1557, 64
  %v1569 = add i64 %v1568, 0
  %v1570 = add i64 %v1558, 0
  %v1571 = getelementptr inbounds float, ptr %v1536, i64 %v1569
  %v1572 = sub i64 8, %v1570
  %v1573 = icmp slt i64 %v1572, 0
  %v1574 = select i1 %v1573, i64 0, i64 %v1572
  %v1575 = mul i64 %v1570, 1
  %v1576 = add i64 0, %v1575
  %v1577 = getelementptr inbounds float, ptr %v12, i64 %v1576
  call void @pack_rows(ptr %v1577, i64 1, i64 8, i64 8, i64 %v1574, ptr %v1571, i64 8)
  %v1578 = add i64 %v1568, 64
  %v1579 = add nsw i64 %v1555, 1
  br label %b121
b123:
  br label %b120
b120:
  %v1580 = icmp sgt i64 %v3, 1
  br i1 %v1580, label %b124, label %b125
b124:
  %v1581 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1582 = atomicrmw add ptr %v1581, i64 1 acq_rel
  %v1583 = load i64, ptr %v223, align 8
  %v1584 = add i64 %v1583, 1
  store i64 %v1584, ptr %v223, align 8
  %v1585 = mul i64 %v3, %v1584
  br label %b126
b126:
  %v1586 = load atomic i64, ptr %v1581 acquire, align 8
  %v1587 = icmp slt i64 %v1586, %v1585
  br i1 %v1587, label %b127, label %b128
b127:
  %v1588 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  %v1590 = add i64 %v8, 0
  %v1591 = sdiv i64 %v1590, 1
  %v1592 = add i64 %v2, 1
  %v1593 = mul i64 %v1591, %v2
  %v1594 = sdiv i64 %v1593, %v3
  %v1595 = mul i64 %v1594, 1
  %v1596 = icmp slt i64 %v1595, %v8
  %v1597 = select i1 %v1596, i64 %v1595, i64 %v8
  %v1598 = mul i64 %v1591, %v1592
  %v1599 = sdiv i64 %v1598, %v3
  %v1600 = mul i64 %v1599, 1
  %v1601 = icmp slt i64 %v1600, %v8
  %v1602 = select i1 %v1601, i64 %v1600, i64 %v8
  br label %b129
b129:
  %v1603 = phi i64 [ %v1597, %b125 ], [ %v1668, %b134 ]
  %v1604 = icmp slt i64 %v1603, %v1602
  br i1 %v1604, label %b130, label %b131
b130:
  %v1605 = add i64 %v1603, 96
  %v1606 = icmp slt i64 %v1605, %v1602
  %v1607 = select i1 %v1606, i64 %v1605, i64 %v1602
  br label %b132
b132:
  %v1608 = phi i64 [ 0, %b130 ], [ %v1667, %b137 ]
  %v1609 = icmp slt i64 %v1608, 1
  br i1 %v1609, label %b133, label %b134
b133:
  %v1610 = sub i64 %v1607, %v1603
  %v1611 = sub i64 8, 1
  %v1612 = add i64 %v1610, %v1611
  %v1613 = sdiv i64 %v1612, 8
  br label %b135
b135:
  %v1614 = phi i64 [ 0, %b133 ], [ %v1666, %b144 ]
  %v1615 = icmp slt i64 %v1614, %v1613
  br i1 %v1615, label %b136, label %b137
b136:
  %v1616 = mul i64 %v1610, %v1614
  %v1617 = sdiv i64 %v1616, %v1613
  %v1618 = add i64 %v1603, %v1617
  %v1619 = add i64 %v1614, 1
  %v1620 = mul i64 %v1610, %v1619
  %v1621 = sdiv i64 %v1620, %v1613
  %v1622 = add i64 %v1603, %v1621
  %v1623 = mul i64 %v1608, 128
  %v1624 = getelementptr inbounds float, ptr %v1536, i64 %v1623
  %v1625 = sub i64 %v1622, %v1618
  %v1626 = mul i64 %v1618, 8
  %v1627 = getelementptr inbounds float, ptr %v134, i64 %v1626
  %v1628 = getelementptr inbounds float, ptr %v1627, i64 0
  %v1629 = sub i64 %v1625, 1
  %v1630 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1629
  %v1631 = load ptr, ptr %v1630, align 4
  %v1632 = getelementptr inbounds float, ptr %v1589, i64 0
  %v1633 = icmp sgt i64 %v1625, 0
  br i1 %v1633, label %b138, label %b139
b138:
  call void %v1631(ptr %v1628, i64 8, ptr %v1624, i64 8, ptr %v1632, i64 8, i64 0)
  br label %b139
b139:
  %v1634 = add i64 %v1623, 64
  %v1635 = getelementptr inbounds float, ptr %v1536, i64 %v1634
  %v1636 = sub i64 %v1622, %v1618
  %v1637 = mul i64 %v1618, 8
  %v1638 = getelementptr inbounds float, ptr %v136, i64 %v1637
  %v1639 = getelementptr inbounds float, ptr %v1638, i64 0
  %v1640 = sub i64 %v1636, 1
  %v1641 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1640
  %v1642 = load ptr, ptr %v1641, align 4
  %v1643 = getelementptr inbounds float, ptr %v1589, i64 0
  %v1644 = icmp sgt i64 %v1636, 0
  br i1 %v1644, label %b140, label %b141
b140:
  call void %v1642(ptr %v1639, i64 8, ptr %v1635, i64 8, ptr %v1643, i64 8, i64 0)
  br label %b141
b141:
  %v1645 = add i64 %v1634, 64
  br label %b142
b142:
  %v1646 = phi i64 [ %v1618, %b141 ], [ %v1665, %b147 ]
  %v1647 = icmp slt i64 %v1646, %v1622
  br i1 %v1647, label %b143, label %b144
b143:
  %v1648 = sub i64 %v1646, %v1618
  %v1649 = mul i64 %v1648, 8
  %v1650 = getelementptr inbounds float, ptr %v1589, i64 %v1649
  %v1651 = mul i64 %v1646, 8
  %v1652 = getelementptr inbounds float, ptr %v30, i64 %v1651
  br label %b145
b145:
  %v1653 = phi i64 [ 0, %b143 ], [ %v1664, %b146 ]
  %v1654 = icmp slt i64 %v1653, 1
  br i1 %v1654, label %b146, label %b147
b146:
  %v1655 = mul i64 %v1608, 1
  %v1656 = add i64 %v1655, %v1653
  %v1657 = mul i64 %v1656, 8
  %v1658 = add i64 0, %v1653
  %v1659 = mul i64 %v1658, 8
  %v1660 = getelementptr inbounds float, ptr %v1650, i64 %v1659
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = add i64 0, %v1657
  %v1663 = getelementptr inbounds float, ptr %v1652, i64 %v1662
  store <8 x float> %v1661, ptr %v1663, align 4
  %v1664 = add nsw i64 %v1653, 1
  br label %b145
b147:
  %v1665 = add nsw i64 %v1646, 1
  br label %b142
b144:
  %v1666 = add nsw i64 %v1614, 1
  br label %b135
b137:
  %v1667 = add nsw i64 %v1608, 1
  br label %b132
b134:
  %v1668 = add nsw i64 %v1603, 96
  br label %b129
b131:
  %v1669 = icmp sgt i64 %v3, 1
  br i1 %v1669, label %b148, label %b149
b148:
  %v1670 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1671 = atomicrmw add ptr %v1670, i64 1 acq_rel
  %v1672 = load i64, ptr %v223, align 8
  %v1673 = add i64 %v1672, 1
  store i64 %v1673, ptr %v223, align 8
  %v1674 = mul i64 %v3, %v1673
  br label %b150
b150:
  %v1675 = load atomic i64, ptr %v1670 acquire, align 8
  %v1676 = icmp slt i64 %v1675, %v1674
  br i1 %v1676, label %b151, label %b152
b151:
  %v1677 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  %v1678 = mul i64 0, 8
  %v1679 = getelementptr inbounds float, ptr %v136, i64 %v1678
  %v1680 = getelementptr inbounds float, ptr %v1679, i64 0
  %v1681 = mul i64 0, 8
  %v1682 = getelementptr inbounds float, ptr %v10, i64 %v1681
  %v1683 = getelementptr inbounds float, ptr %v1682, i64 0
  %v1684 = getelementptr inbounds float, ptr %v228, i64 12288
  %v1685 = add i64 8, 1
  %v1686 = sdiv i64 %v1685, 2
  %v1687 = add i64 %v2, 1
  %v1688 = mul i64 %v1686, %v2
  %v1689 = sdiv i64 %v1688, %v3
  %v1690 = mul i64 %v1689, 2
  %v1691 = icmp slt i64 %v1690, 8
  %v1692 = select i1 %v1691, i64 %v1690, i64 8
  %v1693 = mul i64 %v1686, %v1687
  %v1694 = sdiv i64 %v1693, %v3
  %v1695 = mul i64 %v1694, 2
  %v1696 = icmp slt i64 %v1695, 8
  %v1697 = select i1 %v1696, i64 %v1695, i64 8
  %v1698 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b153
b153:
  %v1699 = phi i64 [ %v1692, %b149 ], [ %v1707, %b158 ]
  %v1700 = icmp slt i64 %v1699, %v1697
  br i1 %v1700, label %b154, label %b155
b154:
  %v1701 = mul i64 %v1699, 8
  %v1702 = getelementptr inbounds float, ptr %v1698, i64 %v1701
  br label %b156
b156:
  %v1703 = phi i64 [ 0, %b154 ], [ %v1706, %b157 ]
  %v1704 = icmp slt i64 %v1703, 8
  br i1 %v1704, label %b157, label %b158
b157:
  %v1705 = getelementptr inbounds float, ptr %v1702, i64 %v1703
  store float 0x0000000000000000, ptr %v1705, align 4
  %v1706 = add nsw i64 %v1703, 1
  br label %b156
b158:
  %v1707 = add nsw i64 %v1699, 1
  br label %b153
b155:
  %v1708 = mul i64 %v8, 1
  br label %b159
b159:
  %v1709 = phi i64 [ 0, %b155 ], [ %v1813, %b164 ]
  %v1710 = icmp slt i64 %v1709, %v1708
  br i1 %v1710, label %b160, label %b161
b160:
  %v1711 = sub i64 %v1708, %v1709
  %v1712 = icmp slt i64 %v1711, 384
  %v1713 = select i1 %v1712, i64 %v1711, i64 384
  br label %b162
b162:
  %v1714 = phi i64 [ %v1692, %b160 ], [ %v1812, %b188 ]
  %v1715 = icmp slt i64 %v1714, %v1697
  br i1 %v1715, label %b163, label %b164
b163:
  %v1716 = sub i64 %v1697, %v1714
  %v1717 = icmp slt i64 %v1716, 64
  %v1718 = select i1 %v1717, i64 %v1716, i64 64
  %v1719 = sdiv i64 %v1718, 2
  %v1720 = mul i64 %v1719, 2
  %v1721 = sub i64 %v1718, %v1720
  %v1722 = mul i64 %v1709, 8
  %v1723 = add i64 %v1722, %v1714
  %v1724 = getelementptr inbounds float, ptr %v1680, i64 %v1723
  br label %b165
b165:
  %v1725 = phi i64 [ 0, %b163 ], [ %v1751, %b173 ]
  %v1726 = icmp slt i64 %v1725, %v1713
  br i1 %v1726, label %b166, label %b167
b166:
  %v1727 = mul i64 %v1725, 8
  %v1728 = getelementptr inbounds float, ptr %v1724, i64 %v1727
  %v1729 = mul i64 %v1725, 2
  %v1730 = getelementptr inbounds float, ptr %v1684, i64 %v1729
  br label %b168
b168:
  %v1731 = phi i64 [ 0, %b166 ], [ %v1740, %b169 ]
  %v1732 = icmp slt i64 %v1731, %v1719
  br i1 %v1732, label %b169, label %b170
b169:
  %v1733 = mul i64 %v1731, 2
  %v1734 = getelementptr inbounds float, ptr %v1728, i64 %v1733
  %v1735 = mul i64 %v1731, 768
  %v1736 = getelementptr inbounds float, ptr %v1730, i64 %v1735
  %v1737 = getelementptr inbounds float, ptr %v1734, i64 0
  %v1738 = load <2 x float>, ptr %v1737, align 4
  %v1739 = getelementptr inbounds float, ptr %v1736, i64 0
  store <2 x float> %v1738, ptr %v1739, align 4
  %v1740 = add nsw i64 %v1731, 1
  br label %b168
b170:
  %v1741 = mul i64 %v1719, 2
  %v1742 = getelementptr inbounds float, ptr %v1728, i64 %v1741
  %v1743 = mul i64 %v1719, 768
  %v1744 = getelementptr inbounds float, ptr %v1730, i64 %v1743
  br label %b171
b171:
  %v1745 = phi i64 [ 0, %b170 ], [ %v1750, %b172 ]
  %v1746 = icmp slt i64 %v1745, %v1721
  br i1 %v1746, label %b172, label %b173
b172:
  %v1747 = getelementptr inbounds float, ptr %v1742, i64 %v1745
  %v1748 = load float, ptr %v1747, align 4
  %v1749 = getelementptr inbounds float, ptr %v1744, i64 %v1745
  store float %v1748, ptr %v1749, align 4
  %v1750 = add nsw i64 %v1745, 1
  br label %b171, !llvm.loop !0
b173:
  %v1751 = add nsw i64 %v1725, 1
  br label %b165
b167:
  br label %b174
b174:
  %v1752 = phi i64 [ 0, %b167 ], [ %v1787, %b182 ]
  %v1753 = icmp slt i64 %v1752, 0
  br i1 %v1753, label %b175, label %b176
b175:
  %v1754 = mul i64 %v1709, 8
  %v1755 = add i64 %v1754, %v1752
  %v1756 = getelementptr inbounds float, ptr %v1683, i64 %v1755
  br label %b177
b177:
  %v1757 = phi i64 [ 0, %b175 ], [ %v1775, %b178 ]
  %v1758 = icmp slt i64 %v1757, %v1713
  br i1 %v1758, label %b178, label %b179
b178:
  %v1759 = mul i64 %v1757, 8
  %v1760 = getelementptr inbounds float, ptr %v1756, i64 %v1759
  %v1761 = mul i64 %v1757, 32
  %v1762 = getelementptr inbounds float, ptr %v228, i64 %v1761
  %v1763 = getelementptr inbounds float, ptr %v1760, i64 0
  %v1764 = load <8 x float>, ptr %v1763, align 4
  %v1765 = getelementptr inbounds float, ptr %v1762, i64 0
  store <8 x float> %v1764, ptr %v1765, align 4
  %v1766 = getelementptr inbounds float, ptr %v1760, i64 8
  %v1767 = load <8 x float>, ptr %v1766, align 4
  %v1768 = getelementptr inbounds float, ptr %v1762, i64 8
  store <8 x float> %v1767, ptr %v1768, align 4
  %v1769 = getelementptr inbounds float, ptr %v1760, i64 16
  %v1770 = load <8 x float>, ptr %v1769, align 4
  %v1771 = getelementptr inbounds float, ptr %v1762, i64 16
  store <8 x float> %v1770, ptr %v1771, align 4
  %v1772 = getelementptr inbounds float, ptr %v1760, i64 24
  %v1773 = load <8 x float>, ptr %v1772, align 4
  %v1774 = getelementptr inbounds float, ptr %v1762, i64 24
  store <8 x float> %v1773, ptr %v1774, align 4
  %v1775 = add nsw i64 %v1757, 1
  br label %b177
b179:
  %v1776 = sdiv i64 %v1718, 2
  br label %b180
b180:
  %v1777 = phi i64 [ 0, %b179 ], [ %v1786, %b181 ]
  %v1778 = icmp slt i64 %v1777, %v1776
  br i1 %v1778, label %b181, label %b182
b181:
  %v1779 = mul i64 %v1777, 2
  %v1780 = add i64 %v1714, %v1779
  %v1781 = mul i64 %v1777, 768
  %v1782 = getelementptr inbounds float, ptr %v1684, i64 %v1781
  %v1783 = mul i64 %v1780, 8
  %v1784 = add i64 %v1783, %v1752
  %v1785 = getelementptr inbounds float, ptr %v1698, i64 %v1784
  call void @outer_2x32(ptr %v1782, ptr %v228, i64 %v1713, ptr %v1785, i64 8)
  %v1786 = add nsw i64 %v1777, 1
  br label %b180
b182:
  %v1787 = add nsw i64 %v1752, 32
  br label %b174
b176:
  %v1788 = mul i64 %v1709, 8
  %v1789 = add i64 %v1788, 0
  %v1790 = getelementptr inbounds float, ptr %v1683, i64 %v1789
  br label %b183
b183:
  %v1791 = phi i64 [ 0, %b176 ], [ %v1800, %b184 ]
  %v1792 = icmp slt i64 %v1791, %v1713
  br i1 %v1792, label %b184, label %b185
b184:
  %v1793 = mul i64 %v1791, 8
  %v1794 = getelementptr inbounds float, ptr %v1790, i64 %v1793
  %v1795 = mul i64 %v1791, 8
  %v1796 = getelementptr inbounds float, ptr %v228, i64 %v1795
  %v1797 = getelementptr inbounds float, ptr %v1794, i64 0
  %v1798 = load <8 x float>, ptr %v1797, align 4
  %v1799 = getelementptr inbounds float, ptr %v1796, i64 0
  store <8 x float> %v1798, ptr %v1799, align 4
  %v1800 = add nsw i64 %v1791, 1
  br label %b183
b185:
  %v1801 = sdiv i64 %v1718, 2
  br label %b186
b186:
  %v1802 = phi i64 [ 0, %b185 ], [ %v1811, %b187 ]
  %v1803 = icmp slt i64 %v1802, %v1801
  br i1 %v1803, label %b187, label %b188
b187:
  %v1804 = mul i64 %v1802, 2
  %v1805 = add i64 %v1714, %v1804
  %v1806 = mul i64 %v1802, 768
  %v1807 = getelementptr inbounds float, ptr %v1684, i64 %v1806
  %v1808 = mul i64 %v1805, 8
  %v1809 = add i64 %v1808, 0
  %v1810 = getelementptr inbounds float, ptr %v1698, i64 %v1809
  call void @outer_2x8(ptr %v1807, ptr %v228, i64 %v1713, ptr %v1810, i64 8)
  %v1811 = add nsw i64 %v1802, 1
  br label %b186
b188:
  %v1812 = add nsw i64 %v1714, 64
  br label %b162
b164:
  %v1813 = add nsw i64 %v1709, 384
  br label %b159
b161:
  %v1814 = icmp sgt i64 %v3, 1
  br i1 %v1814, label %b189, label %b190
b189:
  %v1815 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1816 = atomicrmw add ptr %v1815, i64 1 acq_rel
  %v1817 = load i64, ptr %v223, align 8
  %v1818 = add i64 %v1817, 1
  store i64 %v1818, ptr %v223, align 8
  %v1819 = mul i64 %v3, %v1818
  br label %b191
b191:
  %v1820 = load atomic i64, ptr %v1815 acquire, align 8
  %v1821 = icmp slt i64 %v1820, %v1819
  br i1 %v1821, label %b192, label %b193
b192:
  %v1822 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v1823 = mul i64 0, 8
  %v1824 = getelementptr inbounds float, ptr %v134, i64 %v1823
  %v1825 = getelementptr inbounds float, ptr %v1824, i64 0
  %v1826 = mul i64 0, 8
  %v1827 = getelementptr inbounds float, ptr %v10, i64 %v1826
  %v1828 = getelementptr inbounds float, ptr %v1827, i64 0
  %v1829 = getelementptr inbounds float, ptr %v228, i64 12288
  %v1830 = add i64 8, 1
  %v1831 = sdiv i64 %v1830, 2
  %v1832 = add i64 %v2, 1
  %v1833 = mul i64 %v1831, %v2
  %v1834 = sdiv i64 %v1833, %v3
  %v1835 = mul i64 %v1834, 2
  %v1836 = icmp slt i64 %v1835, 8
  %v1837 = select i1 %v1836, i64 %v1835, i64 8
  %v1838 = mul i64 %v1831, %v1832
  %v1839 = sdiv i64 %v1838, %v3
  %v1840 = mul i64 %v1839, 2
  %v1841 = icmp slt i64 %v1840, 8
  %v1842 = select i1 %v1841, i64 %v1840, i64 8
  %v1843 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b194
b194:
  %v1844 = phi i64 [ %v1837, %b190 ], [ %v1852, %b199 ]
  %v1845 = icmp slt i64 %v1844, %v1842
  br i1 %v1845, label %b195, label %b196
b195:
  %v1846 = mul i64 %v1844, 8
  %v1847 = getelementptr inbounds float, ptr %v1843, i64 %v1846
  br label %b197
b197:
  %v1848 = phi i64 [ 0, %b195 ], [ %v1851, %b198 ]
  %v1849 = icmp slt i64 %v1848, 8
  br i1 %v1849, label %b198, label %b199
b198:
  %v1850 = getelementptr inbounds float, ptr %v1847, i64 %v1848
  store float 0x0000000000000000, ptr %v1850, align 4
  %v1851 = add nsw i64 %v1848, 1
  br label %b197
b199:
  %v1852 = add nsw i64 %v1844, 1
  br label %b194
b196:
  %v1853 = mul i64 %v8, 1
  br label %b200
b200:
  %v1854 = phi i64 [ 0, %b196 ], [ %v1958, %b205 ]
  %v1855 = icmp slt i64 %v1854, %v1853
  br i1 %v1855, label %b201, label %b202
b201:
  %v1856 = sub i64 %v1853, %v1854
  %v1857 = icmp slt i64 %v1856, 384
  %v1858 = select i1 %v1857, i64 %v1856, i64 384
  br label %b203
b203:
  %v1859 = phi i64 [ %v1837, %b201 ], [ %v1957, %b229 ]
  %v1860 = icmp slt i64 %v1859, %v1842
  br i1 %v1860, label %b204, label %b205
b204:
  %v1861 = sub i64 %v1842, %v1859
  %v1862 = icmp slt i64 %v1861, 64
  %v1863 = select i1 %v1862, i64 %v1861, i64 64
  %v1864 = sdiv i64 %v1863, 2
  %v1865 = mul i64 %v1864, 2
  %v1866 = sub i64 %v1863, %v1865
  %v1867 = mul i64 %v1854, 8
  %v1868 = add i64 %v1867, %v1859
  %v1869 = getelementptr inbounds float, ptr %v1825, i64 %v1868
  br label %b206
b206:
  %v1870 = phi i64 [ 0, %b204 ], [ %v1896, %b214 ]
  %v1871 = icmp slt i64 %v1870, %v1858
  br i1 %v1871, label %b207, label %b208
b207:
  %v1872 = mul i64 %v1870, 8
  %v1873 = getelementptr inbounds float, ptr %v1869, i64 %v1872
  %v1874 = mul i64 %v1870, 2
  %v1875 = getelementptr inbounds float, ptr %v1829, i64 %v1874
  br label %b209
b209:
  %v1876 = phi i64 [ 0, %b207 ], [ %v1885, %b210 ]
  %v1877 = icmp slt i64 %v1876, %v1864
  br i1 %v1877, label %b210, label %b211
b210:
  %v1878 = mul i64 %v1876, 2
  %v1879 = getelementptr inbounds float, ptr %v1873, i64 %v1878
  %v1880 = mul i64 %v1876, 768
  %v1881 = getelementptr inbounds float, ptr %v1875, i64 %v1880
  %v1882 = getelementptr inbounds float, ptr %v1879, i64 0
  %v1883 = load <2 x float>, ptr %v1882, align 4
  %v1884 = getelementptr inbounds float, ptr %v1881, i64 0
  store <2 x float> %v1883, ptr %v1884, align 4
  %v1885 = add nsw i64 %v1876, 1
  br label %b209
b211:
  %v1886 = mul i64 %v1864, 2
  %v1887 = getelementptr inbounds float, ptr %v1873, i64 %v1886
  %v1888 = mul i64 %v1864, 768
  %v1889 = getelementptr inbounds float, ptr %v1875, i64 %v1888
  br label %b212
b212:
  %v1890 = phi i64 [ 0, %b211 ], [ %v1895, %b213 ]
  %v1891 = icmp slt i64 %v1890, %v1866
  br i1 %v1891, label %b213, label %b214
b213:
  %v1892 = getelementptr inbounds float, ptr %v1887, i64 %v1890
  %v1893 = load float, ptr %v1892, align 4
  %v1894 = getelementptr inbounds float, ptr %v1889, i64 %v1890
  store float %v1893, ptr %v1894, align 4
  %v1895 = add nsw i64 %v1890, 1
  br label %b212, !llvm.loop !3
b214:
  %v1896 = add nsw i64 %v1870, 1
  br label %b206
b208:
  br label %b215
b215:
  %v1897 = phi i64 [ 0, %b208 ], [ %v1932, %b223 ]
  %v1898 = icmp slt i64 %v1897, 0
  br i1 %v1898, label %b216, label %b217
b216:
  %v1899 = mul i64 %v1854, 8
  %v1900 = add i64 %v1899, %v1897
  %v1901 = getelementptr inbounds float, ptr %v1828, i64 %v1900
  br label %b218
b218:
  %v1902 = phi i64 [ 0, %b216 ], [ %v1920, %b219 ]
  %v1903 = icmp slt i64 %v1902, %v1858
  br i1 %v1903, label %b219, label %b220
b219:
  %v1904 = mul i64 %v1902, 8
  %v1905 = getelementptr inbounds float, ptr %v1901, i64 %v1904
  %v1906 = mul i64 %v1902, 32
  %v1907 = getelementptr inbounds float, ptr %v228, i64 %v1906
  %v1908 = getelementptr inbounds float, ptr %v1905, i64 0
  %v1909 = load <8 x float>, ptr %v1908, align 4
  %v1910 = getelementptr inbounds float, ptr %v1907, i64 0
  store <8 x float> %v1909, ptr %v1910, align 4
  %v1911 = getelementptr inbounds float, ptr %v1905, i64 8
  %v1912 = load <8 x float>, ptr %v1911, align 4
  %v1913 = getelementptr inbounds float, ptr %v1907, i64 8
  store <8 x float> %v1912, ptr %v1913, align 4
  %v1914 = getelementptr inbounds float, ptr %v1905, i64 16
  %v1915 = load <8 x float>, ptr %v1914, align 4
  %v1916 = getelementptr inbounds float, ptr %v1907, i64 16
  store <8 x float> %v1915, ptr %v1916, align 4
  %v1917 = getelementptr inbounds float, ptr %v1905, i64 24
  %v1918 = load <8 x float>, ptr %v1917, align 4
  %v1919 = getelementptr inbounds float, ptr %v1907, i64 24
  store <8 x float> %v1918, ptr %v1919, align 4
  %v1920 = add nsw i64 %v1902, 1
  br label %b218
b220:
  %v1921 = sdiv i64 %v1863, 2
  br label %b221
b221:
  %v1922 = phi i64 [ 0, %b220 ], [ %v1931, %b222 ]
  %v1923 = icmp slt i64 %v1922, %v1921
  br i1 %v1923, label %b222, label %b223
b222:
  %v1924 = mul i64 %v1922, 2
  %v1925 = add i64 %v1859, %v1924
  %v1926 = mul i64 %v1922, 768
  %v1927 = getelementptr inbounds float, ptr %v1829, i64 %v1926
  %v1928 = mul i64 %v1925, 8
  %v1929 = add i64 %v1928, %v1897
  %v1930 = getelementptr inbounds float, ptr %v1843, i64 %v1929
  call void @outer_2x32(ptr %v1927, ptr %v228, i64 %v1858, ptr %v1930, i64 8)
  %v1931 = add nsw i64 %v1922, 1
  br label %b221
b223:
  %v1932 = add nsw i64 %v1897, 32
  br label %b215
b217:
  %v1933 = mul i64 %v1854, 8
  %v1934 = add i64 %v1933, 0
  %v1935 = getelementptr inbounds float, ptr %v1828, i64 %v1934
  br label %b224
b224:
  %v1936 = phi i64 [ 0, %b217 ], [ %v1945, %b225 ]
  %v1937 = icmp slt i64 %v1936, %v1858
  br i1 %v1937, label %b225, label %b226
b225:
  %v1938 = mul i64 %v1936, 8
  %v1939 = getelementptr inbounds float, ptr %v1935, i64 %v1938
  %v1940 = mul i64 %v1936, 8
  %v1941 = getelementptr inbounds float, ptr %v228, i64 %v1940
  %v1942 = getelementptr inbounds float, ptr %v1939, i64 0
  %v1943 = load <8 x float>, ptr %v1942, align 4
  %v1944 = getelementptr inbounds float, ptr %v1941, i64 0
  store <8 x float> %v1943, ptr %v1944, align 4
  %v1945 = add nsw i64 %v1936, 1
  br label %b224
b226:
  %v1946 = sdiv i64 %v1863, 2
  br label %b227
b227:
  %v1947 = phi i64 [ 0, %b226 ], [ %v1956, %b228 ]
  %v1948 = icmp slt i64 %v1947, %v1946
  br i1 %v1948, label %b228, label %b229
b228:
  %v1949 = mul i64 %v1947, 2
  %v1950 = add i64 %v1859, %v1949
  %v1951 = mul i64 %v1947, 768
  %v1952 = getelementptr inbounds float, ptr %v1829, i64 %v1951
  %v1953 = mul i64 %v1950, 8
  %v1954 = add i64 %v1953, 0
  %v1955 = getelementptr inbounds float, ptr %v1843, i64 %v1954
  call void @outer_2x8(ptr %v1952, ptr %v228, i64 %v1858, ptr %v1955, i64 8)
  %v1956 = add nsw i64 %v1947, 1
  br label %b227
b229:
  %v1957 = add nsw i64 %v1859, 64
  br label %b203
b205:
  %v1958 = add nsw i64 %v1854, 384
  br label %b200
b202:
  %v1959 = icmp sgt i64 %v3, 1
  br i1 %v1959, label %b230, label %b231
b230:
  %v1960 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1961 = atomicrmw add ptr %v1960, i64 1 acq_rel
  %v1962 = load i64, ptr %v223, align 8
  %v1963 = add i64 %v1962, 1
  store i64 %v1963, ptr %v223, align 8
  %v1964 = mul i64 %v3, %v1963
  br label %b232
b232:
  %v1965 = load atomic i64, ptr %v1960 acquire, align 8
  %v1966 = icmp slt i64 %v1965, %v1964
  br i1 %v1966, label %b233, label %b234
b233:
  %v1967 = call i32 @sched_yield()
  br label %b232
b234:
  br label %b231
b231:
  %v1968 = mul i64 0, 32
  %v1969 = getelementptr inbounds float, ptr %v100, i64 %v1968
  %v1970 = getelementptr inbounds float, ptr %v1969, i64 0
  %v1971 = mul i64 0, 8
  %v1972 = getelementptr inbounds float, ptr %v88, i64 %v1971
  %v1973 = getelementptr inbounds float, ptr %v1972, i64 0
  %v1974 = getelementptr inbounds float, ptr %v228, i64 12288
  %v1975 = add i64 32, 1
  %v1976 = sdiv i64 %v1975, 2
  %v1977 = add i64 %v2, 1
  %v1978 = mul i64 %v1976, %v2
  %v1979 = sdiv i64 %v1978, %v3
  %v1980 = mul i64 %v1979, 2
  %v1981 = icmp slt i64 %v1980, 32
  %v1982 = select i1 %v1981, i64 %v1980, i64 32
  %v1983 = mul i64 %v1976, %v1977
  %v1984 = sdiv i64 %v1983, %v3
  %v1985 = mul i64 %v1984, 2
  %v1986 = icmp slt i64 %v1985, 32
  %v1987 = select i1 %v1986, i64 %v1985, i64 32
  %v1988 = getelementptr inbounds float, ptr %v142, i64 0
  br label %b235
b235:
  %v1989 = phi i64 [ %v1982, %b231 ], [ %v1997, %b240 ]
  %v1990 = icmp slt i64 %v1989, %v1987
  br i1 %v1990, label %b236, label %b237
b236:
  %v1991 = mul i64 %v1989, 8
  %v1992 = getelementptr inbounds float, ptr %v1988, i64 %v1991
  br label %b238
b238:
  %v1993 = phi i64 [ 0, %b236 ], [ %v1996, %b239 ]
  %v1994 = icmp slt i64 %v1993, 8
  br i1 %v1994, label %b239, label %b240
b239:
  %v1995 = getelementptr inbounds float, ptr %v1992, i64 %v1993
  store float 0x0000000000000000, ptr %v1995, align 4
  %v1996 = add nsw i64 %v1993, 1
  br label %b238
b240:
  %v1997 = add nsw i64 %v1989, 1
  br label %b235
b237:
  %v1998 = mul i64 %v8, 1
  br label %b241
b241:
  %v1999 = phi i64 [ 0, %b237 ], [ %v2103, %b246 ]
  %v2000 = icmp slt i64 %v1999, %v1998
  br i1 %v2000, label %b242, label %b243
b242:
  %v2001 = sub i64 %v1998, %v1999
  %v2002 = icmp slt i64 %v2001, 384
  %v2003 = select i1 %v2002, i64 %v2001, i64 384
  br label %b244
b244:
  %v2004 = phi i64 [ %v1982, %b242 ], [ %v2102, %b270 ]
  %v2005 = icmp slt i64 %v2004, %v1987
  br i1 %v2005, label %b245, label %b246
b245:
  %v2006 = sub i64 %v1987, %v2004
  %v2007 = icmp slt i64 %v2006, 64
  %v2008 = select i1 %v2007, i64 %v2006, i64 64
  %v2009 = sdiv i64 %v2008, 2
  %v2010 = mul i64 %v2009, 2
  %v2011 = sub i64 %v2008, %v2010
  %v2012 = mul i64 %v1999, 32
  %v2013 = add i64 %v2012, %v2004
  %v2014 = getelementptr inbounds float, ptr %v1970, i64 %v2013
  br label %b247
b247:
  %v2015 = phi i64 [ 0, %b245 ], [ %v2041, %b255 ]
  %v2016 = icmp slt i64 %v2015, %v2003
  br i1 %v2016, label %b248, label %b249
b248:
  %v2017 = mul i64 %v2015, 32
  %v2018 = getelementptr inbounds float, ptr %v2014, i64 %v2017
  %v2019 = mul i64 %v2015, 2
  %v2020 = getelementptr inbounds float, ptr %v1974, i64 %v2019
  br label %b250
b250:
  %v2021 = phi i64 [ 0, %b248 ], [ %v2030, %b251 ]
  %v2022 = icmp slt i64 %v2021, %v2009
  br i1 %v2022, label %b251, label %b252
b251:
  %v2023 = mul i64 %v2021, 2
  %v2024 = getelementptr inbounds float, ptr %v2018, i64 %v2023
  %v2025 = mul i64 %v2021, 768
  %v2026 = getelementptr inbounds float, ptr %v2020, i64 %v2025
  %v2027 = getelementptr inbounds float, ptr %v2024, i64 0
  %v2028 = load <2 x float>, ptr %v2027, align 4
  %v2029 = getelementptr inbounds float, ptr %v2026, i64 0
  store <2 x float> %v2028, ptr %v2029, align 4
  %v2030 = add nsw i64 %v2021, 1
  br label %b250
b252:
  %v2031 = mul i64 %v2009, 2
  %v2032 = getelementptr inbounds float, ptr %v2018, i64 %v2031
  %v2033 = mul i64 %v2009, 768
  %v2034 = getelementptr inbounds float, ptr %v2020, i64 %v2033
  br label %b253
b253:
  %v2035 = phi i64 [ 0, %b252 ], [ %v2040, %b254 ]
  %v2036 = icmp slt i64 %v2035, %v2011
  br i1 %v2036, label %b254, label %b255
b254:
  %v2037 = getelementptr inbounds float, ptr %v2032, i64 %v2035
  %v2038 = load float, ptr %v2037, align 4
  %v2039 = getelementptr inbounds float, ptr %v2034, i64 %v2035
  store float %v2038, ptr %v2039, align 4
  %v2040 = add nsw i64 %v2035, 1
  br label %b253, !llvm.loop !6
b255:
  %v2041 = add nsw i64 %v2015, 1
  br label %b247
b249:
  br label %b256
b256:
  %v2042 = phi i64 [ 0, %b249 ], [ %v2077, %b264 ]
  %v2043 = icmp slt i64 %v2042, 0
  br i1 %v2043, label %b257, label %b258
b257:
  %v2044 = mul i64 %v1999, 8
  %v2045 = add i64 %v2044, %v2042
  %v2046 = getelementptr inbounds float, ptr %v1973, i64 %v2045
  br label %b259
b259:
  %v2047 = phi i64 [ 0, %b257 ], [ %v2065, %b260 ]
  %v2048 = icmp slt i64 %v2047, %v2003
  br i1 %v2048, label %b260, label %b261
b260:
  %v2049 = mul i64 %v2047, 8
  %v2050 = getelementptr inbounds float, ptr %v2046, i64 %v2049
  %v2051 = mul i64 %v2047, 32
  %v2052 = getelementptr inbounds float, ptr %v228, i64 %v2051
  %v2053 = getelementptr inbounds float, ptr %v2050, i64 0
  %v2054 = load <8 x float>, ptr %v2053, align 4
  %v2055 = getelementptr inbounds float, ptr %v2052, i64 0
  store <8 x float> %v2054, ptr %v2055, align 4
  %v2056 = getelementptr inbounds float, ptr %v2050, i64 8
  %v2057 = load <8 x float>, ptr %v2056, align 4
  %v2058 = getelementptr inbounds float, ptr %v2052, i64 8
  store <8 x float> %v2057, ptr %v2058, align 4
  %v2059 = getelementptr inbounds float, ptr %v2050, i64 16
  %v2060 = load <8 x float>, ptr %v2059, align 4
  %v2061 = getelementptr inbounds float, ptr %v2052, i64 16
  store <8 x float> %v2060, ptr %v2061, align 4
  %v2062 = getelementptr inbounds float, ptr %v2050, i64 24
  %v2063 = load <8 x float>, ptr %v2062, align 4
  %v2064 = getelementptr inbounds float, ptr %v2052, i64 24
  store <8 x float> %v2063, ptr %v2064, align 4
  %v2065 = add nsw i64 %v2047, 1
  br label %b259
b261:
  %v2066 = sdiv i64 %v2008, 2
  br label %b262
b262:
  %v2067 = phi i64 [ 0, %b261 ], [ %v2076, %b263 ]
  %v2068 = icmp slt i64 %v2067, %v2066
  br i1 %v2068, label %b263, label %b264
b263:
  %v2069 = mul i64 %v2067, 2
  %v2070 = add i64 %v2004, %v2069
  %v2071 = mul i64 %v2067, 768
  %v2072 = getelementptr inbounds float, ptr %v1974, i64 %v2071
  %v2073 = mul i64 %v2070, 8
  %v2074 = add i64 %v2073, %v2042
  %v2075 = getelementptr inbounds float, ptr %v1988, i64 %v2074
  call void @outer_2x32(ptr %v2072, ptr %v228, i64 %v2003, ptr %v2075, i64 8)
  %v2076 = add nsw i64 %v2067, 1
  br label %b262
b264:
  %v2077 = add nsw i64 %v2042, 32
  br label %b256
b258:
  %v2078 = mul i64 %v1999, 8
  %v2079 = add i64 %v2078, 0
  %v2080 = getelementptr inbounds float, ptr %v1973, i64 %v2079
  br label %b265
b265:
  %v2081 = phi i64 [ 0, %b258 ], [ %v2090, %b266 ]
  %v2082 = icmp slt i64 %v2081, %v2003
  br i1 %v2082, label %b266, label %b267
b266:
  %v2083 = mul i64 %v2081, 8
  %v2084 = getelementptr inbounds float, ptr %v2080, i64 %v2083
  %v2085 = mul i64 %v2081, 8
  %v2086 = getelementptr inbounds float, ptr %v228, i64 %v2085
  %v2087 = getelementptr inbounds float, ptr %v2084, i64 0
  %v2088 = load <8 x float>, ptr %v2087, align 4
  %v2089 = getelementptr inbounds float, ptr %v2086, i64 0
  store <8 x float> %v2088, ptr %v2089, align 4
  %v2090 = add nsw i64 %v2081, 1
  br label %b265
b267:
  %v2091 = sdiv i64 %v2008, 2
  br label %b268
b268:
  %v2092 = phi i64 [ 0, %b267 ], [ %v2101, %b269 ]
  %v2093 = icmp slt i64 %v2092, %v2091
  br i1 %v2093, label %b269, label %b270
b269:
  %v2094 = mul i64 %v2092, 2
  %v2095 = add i64 %v2004, %v2094
  %v2096 = mul i64 %v2092, 768
  %v2097 = getelementptr inbounds float, ptr %v1974, i64 %v2096
  %v2098 = mul i64 %v2095, 8
  %v2099 = add i64 %v2098, 0
  %v2100 = getelementptr inbounds float, ptr %v1988, i64 %v2099
  call void @outer_2x8(ptr %v2097, ptr %v228, i64 %v2003, ptr %v2100, i64 8)
  %v2101 = add nsw i64 %v2092, 1
  br label %b268
b270:
  %v2102 = add nsw i64 %v2004, 64
  br label %b244
b246:
  %v2103 = add nsw i64 %v1999, 384
  br label %b241
b243:
  %v2104 = icmp sgt i64 %v3, 1
  br i1 %v2104, label %b271, label %b272
b271:
  %v2105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2106 = atomicrmw add ptr %v2105, i64 1 acq_rel
  %v2107 = load i64, ptr %v223, align 8
  %v2108 = add i64 %v2107, 1
  store i64 %v2108, ptr %v223, align 8
  %v2109 = mul i64 %v3, %v2108
  br label %b273
b273:
  %v2110 = load atomic i64, ptr %v2105 acquire, align 8
  %v2111 = icmp slt i64 %v2110, %v2109
  br i1 %v2111, label %b274, label %b275
b274:
  %v2112 = call i32 @sched_yield()
  br label %b273
b275:
  br label %b272
b272:
  %v2113 = mul i64 0, 32
  %v2114 = getelementptr inbounds float, ptr %v112, i64 %v2113
  %v2115 = getelementptr inbounds float, ptr %v2114, i64 0
  %v2116 = mul i64 0, 8
  %v2117 = getelementptr inbounds float, ptr %v82, i64 %v2116
  %v2118 = getelementptr inbounds float, ptr %v2117, i64 0
  %v2119 = getelementptr inbounds float, ptr %v228, i64 12288
  %v2120 = add i64 32, 1
  %v2121 = sdiv i64 %v2120, 2
  %v2122 = add i64 %v2, 1
  %v2123 = mul i64 %v2121, %v2
  %v2124 = sdiv i64 %v2123, %v3
  %v2125 = mul i64 %v2124, 2
  %v2126 = icmp slt i64 %v2125, 32
  %v2127 = select i1 %v2126, i64 %v2125, i64 32
  %v2128 = mul i64 %v2121, %v2122
  %v2129 = sdiv i64 %v2128, %v3
  %v2130 = mul i64 %v2129, 2
  %v2131 = icmp slt i64 %v2130, 32
  %v2132 = select i1 %v2131, i64 %v2130, i64 32
  %v2133 = getelementptr inbounds float, ptr %v144, i64 0
  br label %b276
b276:
  %v2134 = phi i64 [ %v2127, %b272 ], [ %v2142, %b281 ]
  %v2135 = icmp slt i64 %v2134, %v2132
  br i1 %v2135, label %b277, label %b278
b277:
  %v2136 = mul i64 %v2134, 8
  %v2137 = getelementptr inbounds float, ptr %v2133, i64 %v2136
  br label %b279
b279:
  %v2138 = phi i64 [ 0, %b277 ], [ %v2141, %b280 ]
  %v2139 = icmp slt i64 %v2138, 8
  br i1 %v2139, label %b280, label %b281
b280:
  %v2140 = getelementptr inbounds float, ptr %v2137, i64 %v2138
  store float 0x0000000000000000, ptr %v2140, align 4
  %v2141 = add nsw i64 %v2138, 1
  br label %b279
b281:
  %v2142 = add nsw i64 %v2134, 1
  br label %b276
b278:
  %v2143 = mul i64 %v8, 1
  br label %b282
b282:
  %v2144 = phi i64 [ 0, %b278 ], [ %v2248, %b287 ]
  %v2145 = icmp slt i64 %v2144, %v2143
  br i1 %v2145, label %b283, label %b284
b283:
  %v2146 = sub i64 %v2143, %v2144
  %v2147 = icmp slt i64 %v2146, 384
  %v2148 = select i1 %v2147, i64 %v2146, i64 384
  br label %b285
b285:
  %v2149 = phi i64 [ %v2127, %b283 ], [ %v2247, %b311 ]
  %v2150 = icmp slt i64 %v2149, %v2132
  br i1 %v2150, label %b286, label %b287
b286:
  %v2151 = sub i64 %v2132, %v2149
  %v2152 = icmp slt i64 %v2151, 64
  %v2153 = select i1 %v2152, i64 %v2151, i64 64
  %v2154 = sdiv i64 %v2153, 2
  %v2155 = mul i64 %v2154, 2
  %v2156 = sub i64 %v2153, %v2155
  %v2157 = mul i64 %v2144, 32
  %v2158 = add i64 %v2157, %v2149
  %v2159 = getelementptr inbounds float, ptr %v2115, i64 %v2158
  br label %b288
b288:
  %v2160 = phi i64 [ 0, %b286 ], [ %v2186, %b296 ]
  %v2161 = icmp slt i64 %v2160, %v2148
  br i1 %v2161, label %b289, label %b290
b289:
  %v2162 = mul i64 %v2160, 32
  %v2163 = getelementptr inbounds float, ptr %v2159, i64 %v2162
  %v2164 = mul i64 %v2160, 2
  %v2165 = getelementptr inbounds float, ptr %v2119, i64 %v2164
  br label %b291
b291:
  %v2166 = phi i64 [ 0, %b289 ], [ %v2175, %b292 ]
  %v2167 = icmp slt i64 %v2166, %v2154
  br i1 %v2167, label %b292, label %b293
b292:
  %v2168 = mul i64 %v2166, 2
  %v2169 = getelementptr inbounds float, ptr %v2163, i64 %v2168
  %v2170 = mul i64 %v2166, 768
  %v2171 = getelementptr inbounds float, ptr %v2165, i64 %v2170
  %v2172 = getelementptr inbounds float, ptr %v2169, i64 0
  %v2173 = load <2 x float>, ptr %v2172, align 4
  %v2174 = getelementptr inbounds float, ptr %v2171, i64 0
  store <2 x float> %v2173, ptr %v2174, align 4
  %v2175 = add nsw i64 %v2166, 1
  br label %b291
b293:
  %v2176 = mul i64 %v2154, 2
  %v2177 = getelementptr inbounds float, ptr %v2163, i64 %v2176
  %v2178 = mul i64 %v2154, 768
  %v2179 = getelementptr inbounds float, ptr %v2165, i64 %v2178
  br label %b294
b294:
  %v2180 = phi i64 [ 0, %b293 ], [ %v2185, %b295 ]
  %v2181 = icmp slt i64 %v2180, %v2156
  br i1 %v2181, label %b295, label %b296
b295:
  %v2182 = getelementptr inbounds float, ptr %v2177, i64 %v2180
  %v2183 = load float, ptr %v2182, align 4
  %v2184 = getelementptr inbounds float, ptr %v2179, i64 %v2180
  store float %v2183, ptr %v2184, align 4
  %v2185 = add nsw i64 %v2180, 1
  br label %b294, !llvm.loop !9
b296:
  %v2186 = add nsw i64 %v2160, 1
  br label %b288
b290:
  br label %b297
b297:
  %v2187 = phi i64 [ 0, %b290 ], [ %v2222, %b305 ]
  %v2188 = icmp slt i64 %v2187, 0
  br i1 %v2188, label %b298, label %b299
b298:
  %v2189 = mul i64 %v2144, 8
  %v2190 = add i64 %v2189, %v2187
  %v2191 = getelementptr inbounds float, ptr %v2118, i64 %v2190
  br label %b300
b300:
  %v2192 = phi i64 [ 0, %b298 ], [ %v2210, %b301 ]
  %v2193 = icmp slt i64 %v2192, %v2148
  br i1 %v2193, label %b301, label %b302
b301:
  %v2194 = mul i64 %v2192, 8
  %v2195 = getelementptr inbounds float, ptr %v2191, i64 %v2194
  %v2196 = mul i64 %v2192, 32
  %v2197 = getelementptr inbounds float, ptr %v228, i64 %v2196
  %v2198 = getelementptr inbounds float, ptr %v2195, i64 0
  %v2199 = load <8 x float>, ptr %v2198, align 4
  %v2200 = getelementptr inbounds float, ptr %v2197, i64 0
  store <8 x float> %v2199, ptr %v2200, align 4
  %v2201 = getelementptr inbounds float, ptr %v2195, i64 8
  %v2202 = load <8 x float>, ptr %v2201, align 4
  %v2203 = getelementptr inbounds float, ptr %v2197, i64 8
  store <8 x float> %v2202, ptr %v2203, align 4
  %v2204 = getelementptr inbounds float, ptr %v2195, i64 16
  %v2205 = load <8 x float>, ptr %v2204, align 4
  %v2206 = getelementptr inbounds float, ptr %v2197, i64 16
  store <8 x float> %v2205, ptr %v2206, align 4
  %v2207 = getelementptr inbounds float, ptr %v2195, i64 24
  %v2208 = load <8 x float>, ptr %v2207, align 4
  %v2209 = getelementptr inbounds float, ptr %v2197, i64 24
  store <8 x float> %v2208, ptr %v2209, align 4
  %v2210 = add nsw i64 %v2192, 1
  br label %b300
b302:
  %v2211 = sdiv i64 %v2153, 2
  br label %b303
b303:
  %v2212 = phi i64 [ 0, %b302 ], [ %v2221, %b304 ]
  %v2213 = icmp slt i64 %v2212, %v2211
  br i1 %v2213, label %b304, label %b305
b304:
  %v2214 = mul i64 %v2212, 2
  %v2215 = add i64 %v2149, %v2214
  %v2216 = mul i64 %v2212, 768
  %v2217 = getelementptr inbounds float, ptr %v2119, i64 %v2216
  %v2218 = mul i64 %v2215, 8
  %v2219 = add i64 %v2218, %v2187
  %v2220 = getelementptr inbounds float, ptr %v2133, i64 %v2219
  call void @outer_2x32(ptr %v2217, ptr %v228, i64 %v2148, ptr %v2220, i64 8)
  %v2221 = add nsw i64 %v2212, 1
  br label %b303
b305:
  %v2222 = add nsw i64 %v2187, 32
  br label %b297
b299:
  %v2223 = mul i64 %v2144, 8
  %v2224 = add i64 %v2223, 0
  %v2225 = getelementptr inbounds float, ptr %v2118, i64 %v2224
  br label %b306
b306:
  %v2226 = phi i64 [ 0, %b299 ], [ %v2235, %b307 ]
  %v2227 = icmp slt i64 %v2226, %v2148
  br i1 %v2227, label %b307, label %b308
b307:
  %v2228 = mul i64 %v2226, 8
  %v2229 = getelementptr inbounds float, ptr %v2225, i64 %v2228
  %v2230 = mul i64 %v2226, 8
  %v2231 = getelementptr inbounds float, ptr %v228, i64 %v2230
  %v2232 = getelementptr inbounds float, ptr %v2229, i64 0
  %v2233 = load <8 x float>, ptr %v2232, align 4
  %v2234 = getelementptr inbounds float, ptr %v2231, i64 0
  store <8 x float> %v2233, ptr %v2234, align 4
  %v2235 = add nsw i64 %v2226, 1
  br label %b306
b308:
  %v2236 = sdiv i64 %v2153, 2
  br label %b309
b309:
  %v2237 = phi i64 [ 0, %b308 ], [ %v2246, %b310 ]
  %v2238 = icmp slt i64 %v2237, %v2236
  br i1 %v2238, label %b310, label %b311
b310:
  %v2239 = mul i64 %v2237, 2
  %v2240 = add i64 %v2149, %v2239
  %v2241 = mul i64 %v2237, 768
  %v2242 = getelementptr inbounds float, ptr %v2119, i64 %v2241
  %v2243 = mul i64 %v2240, 8
  %v2244 = add i64 %v2243, 0
  %v2245 = getelementptr inbounds float, ptr %v2133, i64 %v2244
  call void @outer_2x8(ptr %v2242, ptr %v228, i64 %v2148, ptr %v2245, i64 8)
  %v2246 = add nsw i64 %v2237, 1
  br label %b309
b311:
  %v2247 = add nsw i64 %v2149, 64
  br label %b285
b287:
  %v2248 = add nsw i64 %v2144, 384
  br label %b282
b284:
  %v2249 = icmp sgt i64 %v3, 1
  br i1 %v2249, label %b312, label %b313
b312:
  %v2250 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2251 = atomicrmw add ptr %v2250, i64 1 acq_rel
  %v2252 = load i64, ptr %v223, align 8
  %v2253 = add i64 %v2252, 1
  store i64 %v2253, ptr %v223, align 8
  %v2254 = mul i64 %v3, %v2253
  br label %b314
b314:
  %v2255 = load atomic i64, ptr %v2250 acquire, align 8
  %v2256 = icmp slt i64 %v2255, %v2254
  br i1 %v2256, label %b315, label %b316
b315:
  %v2257 = call i32 @sched_yield()
  br label %b314
b316:
  br label %b313
b313:
  %v2258 = mul i64 0, 32
  %v2259 = getelementptr inbounds float, ptr %v124, i64 %v2258
  %v2260 = getelementptr inbounds float, ptr %v2259, i64 0
  %v2261 = mul i64 0, 8
  %v2262 = getelementptr inbounds float, ptr %v76, i64 %v2261
  %v2263 = getelementptr inbounds float, ptr %v2262, i64 0
  %v2264 = getelementptr inbounds float, ptr %v228, i64 12288
  %v2265 = add i64 32, 1
  %v2266 = sdiv i64 %v2265, 2
  %v2267 = add i64 %v2, 1
  %v2268 = mul i64 %v2266, %v2
  %v2269 = sdiv i64 %v2268, %v3
  %v2270 = mul i64 %v2269, 2
  %v2271 = icmp slt i64 %v2270, 32
  %v2272 = select i1 %v2271, i64 %v2270, i64 32
  %v2273 = mul i64 %v2266, %v2267
  %v2274 = sdiv i64 %v2273, %v3
  %v2275 = mul i64 %v2274, 2
  %v2276 = icmp slt i64 %v2275, 32
  %v2277 = select i1 %v2276, i64 %v2275, i64 32
  %v2278 = getelementptr inbounds float, ptr %v146, i64 0
  br label %b317
b317:
  %v2279 = phi i64 [ %v2272, %b313 ], [ %v2287, %b322 ]
  %v2280 = icmp slt i64 %v2279, %v2277
  br i1 %v2280, label %b318, label %b319
b318:
  %v2281 = mul i64 %v2279, 8
  %v2282 = getelementptr inbounds float, ptr %v2278, i64 %v2281
  br label %b320
b320:
  %v2283 = phi i64 [ 0, %b318 ], [ %v2286, %b321 ]
  %v2284 = icmp slt i64 %v2283, 8
  br i1 %v2284, label %b321, label %b322
b321:
  %v2285 = getelementptr inbounds float, ptr %v2282, i64 %v2283
  store float 0x0000000000000000, ptr %v2285, align 4
  %v2286 = add nsw i64 %v2283, 1
  br label %b320
b322:
  %v2287 = add nsw i64 %v2279, 1
  br label %b317
b319:
  %v2288 = mul i64 %v8, 1
  br label %b323
b323:
  %v2289 = phi i64 [ 0, %b319 ], [ %v2393, %b328 ]
  %v2290 = icmp slt i64 %v2289, %v2288
  br i1 %v2290, label %b324, label %b325
b324:
  %v2291 = sub i64 %v2288, %v2289
  %v2292 = icmp slt i64 %v2291, 384
  %v2293 = select i1 %v2292, i64 %v2291, i64 384
  br label %b326
b326:
  %v2294 = phi i64 [ %v2272, %b324 ], [ %v2392, %b352 ]
  %v2295 = icmp slt i64 %v2294, %v2277
  br i1 %v2295, label %b327, label %b328
b327:
  %v2296 = sub i64 %v2277, %v2294
  %v2297 = icmp slt i64 %v2296, 64
  %v2298 = select i1 %v2297, i64 %v2296, i64 64
  %v2299 = sdiv i64 %v2298, 2
  %v2300 = mul i64 %v2299, 2
  %v2301 = sub i64 %v2298, %v2300
  %v2302 = mul i64 %v2289, 32
  %v2303 = add i64 %v2302, %v2294
  %v2304 = getelementptr inbounds float, ptr %v2260, i64 %v2303
  br label %b329
b329:
  %v2305 = phi i64 [ 0, %b327 ], [ %v2331, %b337 ]
  %v2306 = icmp slt i64 %v2305, %v2293
  br i1 %v2306, label %b330, label %b331
b330:
  %v2307 = mul i64 %v2305, 32
  %v2308 = getelementptr inbounds float, ptr %v2304, i64 %v2307
  %v2309 = mul i64 %v2305, 2
  %v2310 = getelementptr inbounds float, ptr %v2264, i64 %v2309
  br label %b332
b332:
  %v2311 = phi i64 [ 0, %b330 ], [ %v2320, %b333 ]
  %v2312 = icmp slt i64 %v2311, %v2299
  br i1 %v2312, label %b333, label %b334
b333:
  %v2313 = mul i64 %v2311, 2
  %v2314 = getelementptr inbounds float, ptr %v2308, i64 %v2313
  %v2315 = mul i64 %v2311, 768
  %v2316 = getelementptr inbounds float, ptr %v2310, i64 %v2315
  %v2317 = getelementptr inbounds float, ptr %v2314, i64 0
  %v2318 = load <2 x float>, ptr %v2317, align 4
  %v2319 = getelementptr inbounds float, ptr %v2316, i64 0
  store <2 x float> %v2318, ptr %v2319, align 4
  %v2320 = add nsw i64 %v2311, 1
  br label %b332
b334:
  %v2321 = mul i64 %v2299, 2
  %v2322 = getelementptr inbounds float, ptr %v2308, i64 %v2321
  %v2323 = mul i64 %v2299, 768
  %v2324 = getelementptr inbounds float, ptr %v2310, i64 %v2323
  br label %b335
b335:
  %v2325 = phi i64 [ 0, %b334 ], [ %v2330, %b336 ]
  %v2326 = icmp slt i64 %v2325, %v2301
  br i1 %v2326, label %b336, label %b337
b336:
  %v2327 = getelementptr inbounds float, ptr %v2322, i64 %v2325
  %v2328 = load float, ptr %v2327, align 4
  %v2329 = getelementptr inbounds float, ptr %v2324, i64 %v2325
  store float %v2328, ptr %v2329, align 4
  %v2330 = add nsw i64 %v2325, 1
  br label %b335, !llvm.loop !12
b337:
  %v2331 = add nsw i64 %v2305, 1
  br label %b329
b331:
  br label %b338
b338:
  %v2332 = phi i64 [ 0, %b331 ], [ %v2367, %b346 ]
  %v2333 = icmp slt i64 %v2332, 0
  br i1 %v2333, label %b339, label %b340
b339:
  %v2334 = mul i64 %v2289, 8
  %v2335 = add i64 %v2334, %v2332
  %v2336 = getelementptr inbounds float, ptr %v2263, i64 %v2335
  br label %b341
b341:
  %v2337 = phi i64 [ 0, %b339 ], [ %v2355, %b342 ]
  %v2338 = icmp slt i64 %v2337, %v2293
  br i1 %v2338, label %b342, label %b343
b342:
  %v2339 = mul i64 %v2337, 8
  %v2340 = getelementptr inbounds float, ptr %v2336, i64 %v2339
  %v2341 = mul i64 %v2337, 32
  %v2342 = getelementptr inbounds float, ptr %v228, i64 %v2341
  %v2343 = getelementptr inbounds float, ptr %v2340, i64 0
  %v2344 = load <8 x float>, ptr %v2343, align 4
  %v2345 = getelementptr inbounds float, ptr %v2342, i64 0
  store <8 x float> %v2344, ptr %v2345, align 4
  %v2346 = getelementptr inbounds float, ptr %v2340, i64 8
  %v2347 = load <8 x float>, ptr %v2346, align 4
  %v2348 = getelementptr inbounds float, ptr %v2342, i64 8
  store <8 x float> %v2347, ptr %v2348, align 4
  %v2349 = getelementptr inbounds float, ptr %v2340, i64 16
  %v2350 = load <8 x float>, ptr %v2349, align 4
  %v2351 = getelementptr inbounds float, ptr %v2342, i64 16
  store <8 x float> %v2350, ptr %v2351, align 4
  %v2352 = getelementptr inbounds float, ptr %v2340, i64 24
  %v2353 = load <8 x float>, ptr %v2352, align 4
  %v2354 = getelementptr inbounds float, ptr %v2342, i64 24
  store <8 x float> %v2353, ptr %v2354, align 4
  %v2355 = add nsw i64 %v2337, 1
  br label %b341
b343:
  %v2356 = sdiv i64 %v2298, 2
  br label %b344
b344:
  %v2357 = phi i64 [ 0, %b343 ], [ %v2366, %b345 ]
  %v2358 = icmp slt i64 %v2357, %v2356
  br i1 %v2358, label %b345, label %b346
b345:
  %v2359 = mul i64 %v2357, 2
  %v2360 = add i64 %v2294, %v2359
  %v2361 = mul i64 %v2357, 768
  %v2362 = getelementptr inbounds float, ptr %v2264, i64 %v2361
  %v2363 = mul i64 %v2360, 8
  %v2364 = add i64 %v2363, %v2332
  %v2365 = getelementptr inbounds float, ptr %v2278, i64 %v2364
  call void @outer_2x32(ptr %v2362, ptr %v228, i64 %v2293, ptr %v2365, i64 8)
  %v2366 = add nsw i64 %v2357, 1
  br label %b344
b346:
  %v2367 = add nsw i64 %v2332, 32
  br label %b338
b340:
  %v2368 = mul i64 %v2289, 8
  %v2369 = add i64 %v2368, 0
  %v2370 = getelementptr inbounds float, ptr %v2263, i64 %v2369
  br label %b347
b347:
  %v2371 = phi i64 [ 0, %b340 ], [ %v2380, %b348 ]
  %v2372 = icmp slt i64 %v2371, %v2293
  br i1 %v2372, label %b348, label %b349
b348:
  %v2373 = mul i64 %v2371, 8
  %v2374 = getelementptr inbounds float, ptr %v2370, i64 %v2373
  %v2375 = mul i64 %v2371, 8
  %v2376 = getelementptr inbounds float, ptr %v228, i64 %v2375
  %v2377 = getelementptr inbounds float, ptr %v2374, i64 0
  %v2378 = load <8 x float>, ptr %v2377, align 4
  %v2379 = getelementptr inbounds float, ptr %v2376, i64 0
  store <8 x float> %v2378, ptr %v2379, align 4
  %v2380 = add nsw i64 %v2371, 1
  br label %b347
b349:
  %v2381 = sdiv i64 %v2298, 2
  br label %b350
b350:
  %v2382 = phi i64 [ 0, %b349 ], [ %v2391, %b351 ]
  %v2383 = icmp slt i64 %v2382, %v2381
  br i1 %v2383, label %b351, label %b352
b351:
  %v2384 = mul i64 %v2382, 2
  %v2385 = add i64 %v2294, %v2384
  %v2386 = mul i64 %v2382, 768
  %v2387 = getelementptr inbounds float, ptr %v2264, i64 %v2386
  %v2388 = mul i64 %v2385, 8
  %v2389 = add i64 %v2388, 0
  %v2390 = getelementptr inbounds float, ptr %v2278, i64 %v2389
  call void @outer_2x8(ptr %v2387, ptr %v228, i64 %v2293, ptr %v2390, i64 8)
  %v2391 = add nsw i64 %v2382, 1
  br label %b350
b352:
  %v2392 = add nsw i64 %v2294, 64
  br label %b326
b328:
  %v2393 = add nsw i64 %v2289, 384
  br label %b323
b325:
  %v2394 = icmp sgt i64 %v3, 1
  br i1 %v2394, label %b353, label %b354
b353:
  %v2395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2396 = atomicrmw add ptr %v2395, i64 1 acq_rel
  %v2397 = load i64, ptr %v223, align 8
  %v2398 = add i64 %v2397, 1
  store i64 %v2398, ptr %v223, align 8
  %v2399 = mul i64 %v3, %v2398
  br label %b355
b355:
  %v2400 = load atomic i64, ptr %v2395 acquire, align 8
  %v2401 = icmp slt i64 %v2400, %v2399
  br i1 %v2401, label %b356, label %b357
b356:
  %v2402 = call i32 @sched_yield()
  br label %b355
b357:
  br label %b354
b354:
  %v2403 = mul i64 0, 32
  %v2404 = getelementptr inbounds float, ptr %v140, i64 %v2403
  %v2405 = getelementptr inbounds float, ptr %v2404, i64 0
  %v2406 = mul i64 0, 8
  %v2407 = getelementptr inbounds float, ptr %v26, i64 %v2406
  %v2408 = getelementptr inbounds float, ptr %v2407, i64 0
  %v2409 = getelementptr inbounds float, ptr %v228, i64 12288
  %v2410 = add i64 32, 1
  %v2411 = sdiv i64 %v2410, 2
  %v2412 = add i64 %v2, 1
  %v2413 = mul i64 %v2411, %v2
  %v2414 = sdiv i64 %v2413, %v3
  %v2415 = mul i64 %v2414, 2
  %v2416 = icmp slt i64 %v2415, 32
  %v2417 = select i1 %v2416, i64 %v2415, i64 32
  %v2418 = mul i64 %v2411, %v2412
  %v2419 = sdiv i64 %v2418, %v3
  %v2420 = mul i64 %v2419, 2
  %v2421 = icmp slt i64 %v2420, 32
  %v2422 = select i1 %v2421, i64 %v2420, i64 32
  %v2423 = getelementptr inbounds float, ptr %v148, i64 0
  br label %b358
b358:
  %v2424 = phi i64 [ %v2417, %b354 ], [ %v2432, %b363 ]
  %v2425 = icmp slt i64 %v2424, %v2422
  br i1 %v2425, label %b359, label %b360
b359:
  %v2426 = mul i64 %v2424, 8
  %v2427 = getelementptr inbounds float, ptr %v2423, i64 %v2426
  br label %b361
b361:
  %v2428 = phi i64 [ 0, %b359 ], [ %v2431, %b362 ]
  %v2429 = icmp slt i64 %v2428, 8
  br i1 %v2429, label %b362, label %b363
b362:
  %v2430 = getelementptr inbounds float, ptr %v2427, i64 %v2428
  store float 0x0000000000000000, ptr %v2430, align 4
  %v2431 = add nsw i64 %v2428, 1
  br label %b361
b363:
  %v2432 = add nsw i64 %v2424, 1
  br label %b358
b360:
  %v2433 = mul i64 %v8, 1
  br label %b364
b364:
  %v2434 = phi i64 [ 0, %b360 ], [ %v2538, %b369 ]
  %v2435 = icmp slt i64 %v2434, %v2433
  br i1 %v2435, label %b365, label %b366
b365:
  %v2436 = sub i64 %v2433, %v2434
  %v2437 = icmp slt i64 %v2436, 384
  %v2438 = select i1 %v2437, i64 %v2436, i64 384
  br label %b367
b367:
  %v2439 = phi i64 [ %v2417, %b365 ], [ %v2537, %b393 ]
  %v2440 = icmp slt i64 %v2439, %v2422
  br i1 %v2440, label %b368, label %b369
b368:
  %v2441 = sub i64 %v2422, %v2439
  %v2442 = icmp slt i64 %v2441, 64
  %v2443 = select i1 %v2442, i64 %v2441, i64 64
  %v2444 = sdiv i64 %v2443, 2
  %v2445 = mul i64 %v2444, 2
  %v2446 = sub i64 %v2443, %v2445
  %v2447 = mul i64 %v2434, 32
  %v2448 = add i64 %v2447, %v2439
  %v2449 = getelementptr inbounds float, ptr %v2405, i64 %v2448
  br label %b370
b370:
  %v2450 = phi i64 [ 0, %b368 ], [ %v2476, %b378 ]
  %v2451 = icmp slt i64 %v2450, %v2438
  br i1 %v2451, label %b371, label %b372
b371:
  %v2452 = mul i64 %v2450, 32
  %v2453 = getelementptr inbounds float, ptr %v2449, i64 %v2452
  %v2454 = mul i64 %v2450, 2
  %v2455 = getelementptr inbounds float, ptr %v2409, i64 %v2454
  br label %b373
b373:
  %v2456 = phi i64 [ 0, %b371 ], [ %v2465, %b374 ]
  %v2457 = icmp slt i64 %v2456, %v2444
  br i1 %v2457, label %b374, label %b375
b374:
  %v2458 = mul i64 %v2456, 2
  %v2459 = getelementptr inbounds float, ptr %v2453, i64 %v2458
  %v2460 = mul i64 %v2456, 768
  %v2461 = getelementptr inbounds float, ptr %v2455, i64 %v2460
  %v2462 = getelementptr inbounds float, ptr %v2459, i64 0
  %v2463 = load <2 x float>, ptr %v2462, align 4
  %v2464 = getelementptr inbounds float, ptr %v2461, i64 0
  store <2 x float> %v2463, ptr %v2464, align 4
  %v2465 = add nsw i64 %v2456, 1
  br label %b373
b375:
  %v2466 = mul i64 %v2444, 2
  %v2467 = getelementptr inbounds float, ptr %v2453, i64 %v2466
  %v2468 = mul i64 %v2444, 768
  %v2469 = getelementptr inbounds float, ptr %v2455, i64 %v2468
  br label %b376
b376:
  %v2470 = phi i64 [ 0, %b375 ], [ %v2475, %b377 ]
  %v2471 = icmp slt i64 %v2470, %v2446
  br i1 %v2471, label %b377, label %b378
b377:
  %v2472 = getelementptr inbounds float, ptr %v2467, i64 %v2470
  %v2473 = load float, ptr %v2472, align 4
  %v2474 = getelementptr inbounds float, ptr %v2469, i64 %v2470
  store float %v2473, ptr %v2474, align 4
  %v2475 = add nsw i64 %v2470, 1
  br label %b376, !llvm.loop !15
b378:
  %v2476 = add nsw i64 %v2450, 1
  br label %b370
b372:
  br label %b379
b379:
  %v2477 = phi i64 [ 0, %b372 ], [ %v2512, %b387 ]
  %v2478 = icmp slt i64 %v2477, 0
  br i1 %v2478, label %b380, label %b381
b380:
  %v2479 = mul i64 %v2434, 8
  %v2480 = add i64 %v2479, %v2477
  %v2481 = getelementptr inbounds float, ptr %v2408, i64 %v2480
  br label %b382
b382:
  %v2482 = phi i64 [ 0, %b380 ], [ %v2500, %b383 ]
  %v2483 = icmp slt i64 %v2482, %v2438
  br i1 %v2483, label %b383, label %b384
b383:
  %v2484 = mul i64 %v2482, 8
  %v2485 = getelementptr inbounds float, ptr %v2481, i64 %v2484
  %v2486 = mul i64 %v2482, 32
  %v2487 = getelementptr inbounds float, ptr %v228, i64 %v2486
  %v2488 = getelementptr inbounds float, ptr %v2485, i64 0
  %v2489 = load <8 x float>, ptr %v2488, align 4
  %v2490 = getelementptr inbounds float, ptr %v2487, i64 0
  store <8 x float> %v2489, ptr %v2490, align 4
  %v2491 = getelementptr inbounds float, ptr %v2485, i64 8
  %v2492 = load <8 x float>, ptr %v2491, align 4
  %v2493 = getelementptr inbounds float, ptr %v2487, i64 8
  store <8 x float> %v2492, ptr %v2493, align 4
  %v2494 = getelementptr inbounds float, ptr %v2485, i64 16
  %v2495 = load <8 x float>, ptr %v2494, align 4
  %v2496 = getelementptr inbounds float, ptr %v2487, i64 16
  store <8 x float> %v2495, ptr %v2496, align 4
  %v2497 = getelementptr inbounds float, ptr %v2485, i64 24
  %v2498 = load <8 x float>, ptr %v2497, align 4
  %v2499 = getelementptr inbounds float, ptr %v2487, i64 24
  store <8 x float> %v2498, ptr %v2499, align 4
  %v2500 = add nsw i64 %v2482, 1
  br label %b382
b384:
  %v2501 = sdiv i64 %v2443, 2
  br label %b385
b385:
  %v2502 = phi i64 [ 0, %b384 ], [ %v2511, %b386 ]
  %v2503 = icmp slt i64 %v2502, %v2501
  br i1 %v2503, label %b386, label %b387
b386:
  %v2504 = mul i64 %v2502, 2
  %v2505 = add i64 %v2439, %v2504
  %v2506 = mul i64 %v2502, 768
  %v2507 = getelementptr inbounds float, ptr %v2409, i64 %v2506
  %v2508 = mul i64 %v2505, 8
  %v2509 = add i64 %v2508, %v2477
  %v2510 = getelementptr inbounds float, ptr %v2423, i64 %v2509
  call void @outer_2x32(ptr %v2507, ptr %v228, i64 %v2438, ptr %v2510, i64 8)
  %v2511 = add nsw i64 %v2502, 1
  br label %b385
b387:
  %v2512 = add nsw i64 %v2477, 32
  br label %b379
b381:
  %v2513 = mul i64 %v2434, 8
  %v2514 = add i64 %v2513, 0
  %v2515 = getelementptr inbounds float, ptr %v2408, i64 %v2514
  br label %b388
b388:
  %v2516 = phi i64 [ 0, %b381 ], [ %v2525, %b389 ]
  %v2517 = icmp slt i64 %v2516, %v2438
  br i1 %v2517, label %b389, label %b390
b389:
  %v2518 = mul i64 %v2516, 8
  %v2519 = getelementptr inbounds float, ptr %v2515, i64 %v2518
  %v2520 = mul i64 %v2516, 8
  %v2521 = getelementptr inbounds float, ptr %v228, i64 %v2520
  %v2522 = getelementptr inbounds float, ptr %v2519, i64 0
  %v2523 = load <8 x float>, ptr %v2522, align 4
  %v2524 = getelementptr inbounds float, ptr %v2521, i64 0
  store <8 x float> %v2523, ptr %v2524, align 4
  %v2525 = add nsw i64 %v2516, 1
  br label %b388
b390:
  %v2526 = sdiv i64 %v2443, 2
  br label %b391
b391:
  %v2527 = phi i64 [ 0, %b390 ], [ %v2536, %b392 ]
  %v2528 = icmp slt i64 %v2527, %v2526
  br i1 %v2528, label %b392, label %b393
b392:
  %v2529 = mul i64 %v2527, 2
  %v2530 = add i64 %v2439, %v2529
  %v2531 = mul i64 %v2527, 768
  %v2532 = getelementptr inbounds float, ptr %v2409, i64 %v2531
  %v2533 = mul i64 %v2530, 8
  %v2534 = add i64 %v2533, 0
  %v2535 = getelementptr inbounds float, ptr %v2423, i64 %v2534
  call void @outer_2x8(ptr %v2532, ptr %v228, i64 %v2438, ptr %v2535, i64 8)
  %v2536 = add nsw i64 %v2527, 1
  br label %b391
b393:
  %v2537 = add nsw i64 %v2439, 64
  br label %b367
b369:
  %v2538 = add nsw i64 %v2434, 384
  br label %b364
b366:
  %v2539 = icmp sgt i64 %v3, 1
  br i1 %v2539, label %b394, label %b395
b394:
  %v2540 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2541 = atomicrmw add ptr %v2540, i64 1 acq_rel
  %v2542 = load i64, ptr %v223, align 8
  %v2543 = add i64 %v2542, 1
  store i64 %v2543, ptr %v223, align 8
  %v2544 = mul i64 %v3, %v2543
  br label %b396
b396:
  %v2545 = load atomic i64, ptr %v2540 acquire, align 8
  %v2546 = icmp slt i64 %v2545, %v2544
  br i1 %v2546, label %b397, label %b398
b397:
  %v2547 = call i32 @sched_yield()
  br label %b396
b398:
  br label %b395
b395:
  %v2548 = icmp eq i64 %v2, 0
  br i1 %v2548, label %b399, label %b400
b399:
  br label %b401
b401:
  %v2549 = phi i64 [ 0, %b399 ], [ %v2575, %b406 ]
  %v2550 = icmp slt i64 %v2549, 4
  br i1 %v2550, label %b402, label %b403
b402:
  br label %b404
b404:
  %v2551 = phi i64 [ 0, %b402 ], [ %v2570, %b409 ]
  %v2552 = phi <8 x float> [ splat (float 0x0000000000000000), %b402 ], [ %v2569, %b409 ]
  %v2553 = icmp slt i64 %v2551, %v8
  br i1 %v2553, label %b405, label %b406
b405:
  %v2554 = add i64 %v2551, 128
  %v2555 = icmp slt i64 %v2554, %v8
  %v2556 = select i1 %v2555, i64 %v2554, i64 %v8
  br label %b407
b407:
  %v2557 = phi i64 [ %v2551, %b405 ], [ %v2568, %b408 ]
  %v2558 = phi <8 x float> [ splat (float 0x0000000000000000), %b405 ], [ %v2567, %b408 ]
  %v2559 = icmp slt i64 %v2557, %v2556
  br i1 %v2559, label %b408, label %b409
b408:
  %v2560 = mul i64 %v2557, 32
  %v2561 = getelementptr inbounds float, ptr %v100, i64 %v2560
  %v2562 = mul i64 %v2549, 8
  %v2563 = add i64 0, %v2562
  %v2564 = add i64 %v2563, 0
  %v2565 = getelementptr inbounds float, ptr %v2561, i64 %v2564
  %v2566 = load <8 x float>, ptr %v2565, align 4
  %v2567 = fadd <8 x float> %v2558, %v2566
  %v2568 = add nsw i64 %v2557, 1
  br label %b407
b409:
  %v2569 = fadd <8 x float> %v2552, %v2558
  %v2570 = add nsw i64 %v2551, 128
  br label %b404
b406:
  %v2571 = mul i64 %v2549, 8
  %v2572 = add i64 0, %v2571
  %v2573 = add i64 %v2572, 0
  %v2574 = getelementptr inbounds float, ptr %v150, i64 %v2573
  store <8 x float> %v2552, ptr %v2574, align 4
  %v2575 = add nsw i64 %v2549, 1
  br label %b401
b403:
  br label %b400
b400:
  %v2576 = icmp sgt i64 %v3, 1
  br i1 %v2576, label %b410, label %b411
b410:
  %v2577 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2578 = atomicrmw add ptr %v2577, i64 1 acq_rel
  %v2579 = load i64, ptr %v223, align 8
  %v2580 = add i64 %v2579, 1
  store i64 %v2580, ptr %v223, align 8
  %v2581 = mul i64 %v3, %v2580
  br label %b412
b412:
  %v2582 = load atomic i64, ptr %v2577 acquire, align 8
  %v2583 = icmp slt i64 %v2582, %v2581
  br i1 %v2583, label %b413, label %b414
b413:
  %v2584 = call i32 @sched_yield()
  br label %b412
b414:
  br label %b411
b411:
  %v2585 = icmp eq i64 %v2, 0
  br i1 %v2585, label %b415, label %b416
b415:
  br label %b417
b417:
  %v2586 = phi i64 [ 0, %b415 ], [ %v2612, %b422 ]
  %v2587 = icmp slt i64 %v2586, 4
  br i1 %v2587, label %b418, label %b419
b418:
  br label %b420
b420:
  %v2588 = phi i64 [ 0, %b418 ], [ %v2607, %b425 ]
  %v2589 = phi <8 x float> [ splat (float 0x0000000000000000), %b418 ], [ %v2606, %b425 ]
  %v2590 = icmp slt i64 %v2588, %v8
  br i1 %v2590, label %b421, label %b422
b421:
  %v2591 = add i64 %v2588, 128
  %v2592 = icmp slt i64 %v2591, %v8
  %v2593 = select i1 %v2592, i64 %v2591, i64 %v8
  br label %b423
b423:
  %v2594 = phi i64 [ %v2588, %b421 ], [ %v2605, %b424 ]
  %v2595 = phi <8 x float> [ splat (float 0x0000000000000000), %b421 ], [ %v2604, %b424 ]
  %v2596 = icmp slt i64 %v2594, %v2593
  br i1 %v2596, label %b424, label %b425
b424:
  %v2597 = mul i64 %v2594, 32
  %v2598 = getelementptr inbounds float, ptr %v112, i64 %v2597
  %v2599 = mul i64 %v2586, 8
  %v2600 = add i64 0, %v2599
  %v2601 = add i64 %v2600, 0
  %v2602 = getelementptr inbounds float, ptr %v2598, i64 %v2601
  %v2603 = load <8 x float>, ptr %v2602, align 4
  %v2604 = fadd <8 x float> %v2595, %v2603
  %v2605 = add nsw i64 %v2594, 1
  br label %b423
b425:
  %v2606 = fadd <8 x float> %v2589, %v2595
  %v2607 = add nsw i64 %v2588, 128
  br label %b420
b422:
  %v2608 = mul i64 %v2586, 8
  %v2609 = add i64 0, %v2608
  %v2610 = add i64 %v2609, 0
  %v2611 = getelementptr inbounds float, ptr %v152, i64 %v2610
  store <8 x float> %v2589, ptr %v2611, align 4
  %v2612 = add nsw i64 %v2586, 1
  br label %b417
b419:
  br label %b416
b416:
  %v2613 = icmp sgt i64 %v3, 1
  br i1 %v2613, label %b426, label %b427
b426:
  %v2614 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2615 = atomicrmw add ptr %v2614, i64 1 acq_rel
  %v2616 = load i64, ptr %v223, align 8
  %v2617 = add i64 %v2616, 1
  store i64 %v2617, ptr %v223, align 8
  %v2618 = mul i64 %v3, %v2617
  br label %b428
b428:
  %v2619 = load atomic i64, ptr %v2614 acquire, align 8
  %v2620 = icmp slt i64 %v2619, %v2618
  br i1 %v2620, label %b429, label %b430
b429:
  %v2621 = call i32 @sched_yield()
  br label %b428
b430:
  br label %b427
b427:
  %v2622 = icmp eq i64 %v2, 0
  br i1 %v2622, label %b431, label %b432
b431:
  br label %b433
b433:
  %v2623 = phi i64 [ 0, %b431 ], [ %v2649, %b438 ]
  %v2624 = icmp slt i64 %v2623, 4
  br i1 %v2624, label %b434, label %b435
b434:
  br label %b436
b436:
  %v2625 = phi i64 [ 0, %b434 ], [ %v2644, %b441 ]
  %v2626 = phi <8 x float> [ splat (float 0x0000000000000000), %b434 ], [ %v2643, %b441 ]
  %v2627 = icmp slt i64 %v2625, %v8
  br i1 %v2627, label %b437, label %b438
b437:
  %v2628 = add i64 %v2625, 128
  %v2629 = icmp slt i64 %v2628, %v8
  %v2630 = select i1 %v2629, i64 %v2628, i64 %v8
  br label %b439
b439:
  %v2631 = phi i64 [ %v2625, %b437 ], [ %v2642, %b440 ]
  %v2632 = phi <8 x float> [ splat (float 0x0000000000000000), %b437 ], [ %v2641, %b440 ]
  %v2633 = icmp slt i64 %v2631, %v2630
  br i1 %v2633, label %b440, label %b441
b440:
  %v2634 = mul i64 %v2631, 32
  %v2635 = getelementptr inbounds float, ptr %v124, i64 %v2634
  %v2636 = mul i64 %v2623, 8
  %v2637 = add i64 0, %v2636
  %v2638 = add i64 %v2637, 0
  %v2639 = getelementptr inbounds float, ptr %v2635, i64 %v2638
  %v2640 = load <8 x float>, ptr %v2639, align 4
  %v2641 = fadd <8 x float> %v2632, %v2640
  %v2642 = add nsw i64 %v2631, 1
  br label %b439
b441:
  %v2643 = fadd <8 x float> %v2626, %v2632
  %v2644 = add nsw i64 %v2625, 128
  br label %b436
b438:
  %v2645 = mul i64 %v2623, 8
  %v2646 = add i64 0, %v2645
  %v2647 = add i64 %v2646, 0
  %v2648 = getelementptr inbounds float, ptr %v154, i64 %v2647
  store <8 x float> %v2626, ptr %v2648, align 4
  %v2649 = add nsw i64 %v2623, 1
  br label %b433
b435:
  br label %b432
b432:
  %v2650 = icmp sgt i64 %v3, 1
  br i1 %v2650, label %b442, label %b443
b442:
  %v2651 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2652 = atomicrmw add ptr %v2651, i64 1 acq_rel
  %v2653 = load i64, ptr %v223, align 8
  %v2654 = add i64 %v2653, 1
  store i64 %v2654, ptr %v223, align 8
  %v2655 = mul i64 %v3, %v2654
  br label %b444
b444:
  %v2656 = load atomic i64, ptr %v2651 acquire, align 8
  %v2657 = icmp slt i64 %v2656, %v2655
  br i1 %v2657, label %b445, label %b446
b445:
  %v2658 = call i32 @sched_yield()
  br label %b444
b446:
  br label %b443
b443:
  %v2659 = icmp eq i64 %v2, 0
  br i1 %v2659, label %b447, label %b448
b447:
  br label %b449
b449:
  %v2660 = phi i64 [ 0, %b447 ], [ %v2686, %b454 ]
  %v2661 = icmp slt i64 %v2660, 4
  br i1 %v2661, label %b450, label %b451
b450:
  br label %b452
b452:
  %v2662 = phi i64 [ 0, %b450 ], [ %v2681, %b457 ]
  %v2663 = phi <8 x float> [ splat (float 0x0000000000000000), %b450 ], [ %v2680, %b457 ]
  %v2664 = icmp slt i64 %v2662, %v8
  br i1 %v2664, label %b453, label %b454
b453:
  %v2665 = add i64 %v2662, 128
  %v2666 = icmp slt i64 %v2665, %v8
  %v2667 = select i1 %v2666, i64 %v2665, i64 %v8
  br label %b455
b455:
  %v2668 = phi i64 [ %v2662, %b453 ], [ %v2679, %b456 ]
  %v2669 = phi <8 x float> [ splat (float 0x0000000000000000), %b453 ], [ %v2678, %b456 ]
  %v2670 = icmp slt i64 %v2668, %v2667
  br i1 %v2670, label %b456, label %b457
b456:
  %v2671 = mul i64 %v2668, 32
  %v2672 = getelementptr inbounds float, ptr %v140, i64 %v2671
  %v2673 = mul i64 %v2660, 8
  %v2674 = add i64 0, %v2673
  %v2675 = add i64 %v2674, 0
  %v2676 = getelementptr inbounds float, ptr %v2672, i64 %v2675
  %v2677 = load <8 x float>, ptr %v2676, align 4
  %v2678 = fadd <8 x float> %v2669, %v2677
  %v2679 = add nsw i64 %v2668, 1
  br label %b455
b457:
  %v2680 = fadd <8 x float> %v2663, %v2669
  %v2681 = add nsw i64 %v2662, 128
  br label %b452
b454:
  %v2682 = mul i64 %v2660, 8
  %v2683 = add i64 0, %v2682
  %v2684 = add i64 %v2683, 0
  %v2685 = getelementptr inbounds float, ptr %v156, i64 %v2684
  store <8 x float> %v2663, ptr %v2685, align 4
  %v2686 = add nsw i64 %v2660, 1
  br label %b449
b451:
  br label %b448
b448:
  %v2687 = icmp sgt i64 %v3, 1
  br i1 %v2687, label %b458, label %b459
b458:
  %v2688 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2689 = atomicrmw add ptr %v2688, i64 1 acq_rel
  %v2690 = load i64, ptr %v223, align 8
  %v2691 = add i64 %v2690, 1
  store i64 %v2691, ptr %v223, align 8
  %v2692 = mul i64 %v3, %v2691
  br label %b460
b460:
  %v2693 = load atomic i64, ptr %v2688 acquire, align 8
  %v2694 = icmp slt i64 %v2693, %v2692
  br i1 %v2694, label %b461, label %b462
b461:
  %v2695 = call i32 @sched_yield()
  br label %b460
b462:
  br label %b459
b459:
  %v2696 = mul i64 0, 32
  %v2697 = getelementptr inbounds float, ptr %v98, i64 %v2696
  %v2698 = getelementptr inbounds float, ptr %v2697, i64 0
  %v2699 = mul i64 0, 8
  %v2700 = getelementptr inbounds float, ptr %v88, i64 %v2699
  %v2701 = getelementptr inbounds float, ptr %v2700, i64 0
  %v2702 = getelementptr inbounds float, ptr %v228, i64 12288
  %v2703 = add i64 32, 1
  %v2704 = sdiv i64 %v2703, 2
  %v2705 = add i64 %v2, 1
  %v2706 = mul i64 %v2704, %v2
  %v2707 = sdiv i64 %v2706, %v3
  %v2708 = mul i64 %v2707, 2
  %v2709 = icmp slt i64 %v2708, 32
  %v2710 = select i1 %v2709, i64 %v2708, i64 32
  %v2711 = mul i64 %v2704, %v2705
  %v2712 = sdiv i64 %v2711, %v3
  %v2713 = mul i64 %v2712, 2
  %v2714 = icmp slt i64 %v2713, 32
  %v2715 = select i1 %v2714, i64 %v2713, i64 32
  %v2716 = getelementptr inbounds float, ptr %v158, i64 0
  br label %b463
b463:
  %v2717 = phi i64 [ %v2710, %b459 ], [ %v2725, %b468 ]
  %v2718 = icmp slt i64 %v2717, %v2715
  br i1 %v2718, label %b464, label %b465
b464:
  %v2719 = mul i64 %v2717, 8
  %v2720 = getelementptr inbounds float, ptr %v2716, i64 %v2719
  br label %b466
b466:
  %v2721 = phi i64 [ 0, %b464 ], [ %v2724, %b467 ]
  %v2722 = icmp slt i64 %v2721, 8
  br i1 %v2722, label %b467, label %b468
b467:
  %v2723 = getelementptr inbounds float, ptr %v2720, i64 %v2721
  store float 0x0000000000000000, ptr %v2723, align 4
  %v2724 = add nsw i64 %v2721, 1
  br label %b466
b468:
  %v2725 = add nsw i64 %v2717, 1
  br label %b463
b465:
  %v2726 = mul i64 %v8, 1
  br label %b469
b469:
  %v2727 = phi i64 [ 0, %b465 ], [ %v2831, %b474 ]
  %v2728 = icmp slt i64 %v2727, %v2726
  br i1 %v2728, label %b470, label %b471
b470:
  %v2729 = sub i64 %v2726, %v2727
  %v2730 = icmp slt i64 %v2729, 384
  %v2731 = select i1 %v2730, i64 %v2729, i64 384
  br label %b472
b472:
  %v2732 = phi i64 [ %v2710, %b470 ], [ %v2830, %b498 ]
  %v2733 = icmp slt i64 %v2732, %v2715
  br i1 %v2733, label %b473, label %b474
b473:
  %v2734 = sub i64 %v2715, %v2732
  %v2735 = icmp slt i64 %v2734, 64
  %v2736 = select i1 %v2735, i64 %v2734, i64 64
  %v2737 = sdiv i64 %v2736, 2
  %v2738 = mul i64 %v2737, 2
  %v2739 = sub i64 %v2736, %v2738
  %v2740 = mul i64 %v2727, 32
  %v2741 = add i64 %v2740, %v2732
  %v2742 = getelementptr inbounds float, ptr %v2698, i64 %v2741
  br label %b475
b475:
  %v2743 = phi i64 [ 0, %b473 ], [ %v2769, %b483 ]
  %v2744 = icmp slt i64 %v2743, %v2731
  br i1 %v2744, label %b476, label %b477
b476:
  %v2745 = mul i64 %v2743, 32
  %v2746 = getelementptr inbounds float, ptr %v2742, i64 %v2745
  %v2747 = mul i64 %v2743, 2
  %v2748 = getelementptr inbounds float, ptr %v2702, i64 %v2747
  br label %b478
b478:
  %v2749 = phi i64 [ 0, %b476 ], [ %v2758, %b479 ]
  %v2750 = icmp slt i64 %v2749, %v2737
  br i1 %v2750, label %b479, label %b480
b479:
  %v2751 = mul i64 %v2749, 2
  %v2752 = getelementptr inbounds float, ptr %v2746, i64 %v2751
  %v2753 = mul i64 %v2749, 768
  %v2754 = getelementptr inbounds float, ptr %v2748, i64 %v2753
  %v2755 = getelementptr inbounds float, ptr %v2752, i64 0
  %v2756 = load <2 x float>, ptr %v2755, align 4
  %v2757 = getelementptr inbounds float, ptr %v2754, i64 0
  store <2 x float> %v2756, ptr %v2757, align 4
  %v2758 = add nsw i64 %v2749, 1
  br label %b478
b480:
  %v2759 = mul i64 %v2737, 2
  %v2760 = getelementptr inbounds float, ptr %v2746, i64 %v2759
  %v2761 = mul i64 %v2737, 768
  %v2762 = getelementptr inbounds float, ptr %v2748, i64 %v2761
  br label %b481
b481:
  %v2763 = phi i64 [ 0, %b480 ], [ %v2768, %b482 ]
  %v2764 = icmp slt i64 %v2763, %v2739
  br i1 %v2764, label %b482, label %b483
b482:
  %v2765 = getelementptr inbounds float, ptr %v2760, i64 %v2763
  %v2766 = load float, ptr %v2765, align 4
  %v2767 = getelementptr inbounds float, ptr %v2762, i64 %v2763
  store float %v2766, ptr %v2767, align 4
  %v2768 = add nsw i64 %v2763, 1
  br label %b481, !llvm.loop !18
b483:
  %v2769 = add nsw i64 %v2743, 1
  br label %b475
b477:
  br label %b484
b484:
  %v2770 = phi i64 [ 0, %b477 ], [ %v2805, %b492 ]
  %v2771 = icmp slt i64 %v2770, 0
  br i1 %v2771, label %b485, label %b486
b485:
  %v2772 = mul i64 %v2727, 8
  %v2773 = add i64 %v2772, %v2770
  %v2774 = getelementptr inbounds float, ptr %v2701, i64 %v2773
  br label %b487
b487:
  %v2775 = phi i64 [ 0, %b485 ], [ %v2793, %b488 ]
  %v2776 = icmp slt i64 %v2775, %v2731
  br i1 %v2776, label %b488, label %b489
b488:
  %v2777 = mul i64 %v2775, 8
  %v2778 = getelementptr inbounds float, ptr %v2774, i64 %v2777
  %v2779 = mul i64 %v2775, 32
  %v2780 = getelementptr inbounds float, ptr %v228, i64 %v2779
  %v2781 = getelementptr inbounds float, ptr %v2778, i64 0
  %v2782 = load <8 x float>, ptr %v2781, align 4
  %v2783 = getelementptr inbounds float, ptr %v2780, i64 0
  store <8 x float> %v2782, ptr %v2783, align 4
  %v2784 = getelementptr inbounds float, ptr %v2778, i64 8
  %v2785 = load <8 x float>, ptr %v2784, align 4
  %v2786 = getelementptr inbounds float, ptr %v2780, i64 8
  store <8 x float> %v2785, ptr %v2786, align 4
  %v2787 = getelementptr inbounds float, ptr %v2778, i64 16
  %v2788 = load <8 x float>, ptr %v2787, align 4
  %v2789 = getelementptr inbounds float, ptr %v2780, i64 16
  store <8 x float> %v2788, ptr %v2789, align 4
  %v2790 = getelementptr inbounds float, ptr %v2778, i64 24
  %v2791 = load <8 x float>, ptr %v2790, align 4
  %v2792 = getelementptr inbounds float, ptr %v2780, i64 24
  store <8 x float> %v2791, ptr %v2792, align 4
  %v2793 = add nsw i64 %v2775, 1
  br label %b487
b489:
  %v2794 = sdiv i64 %v2736, 2
  br label %b490
b490:
  %v2795 = phi i64 [ 0, %b489 ], [ %v2804, %b491 ]
  %v2796 = icmp slt i64 %v2795, %v2794
  br i1 %v2796, label %b491, label %b492
b491:
  %v2797 = mul i64 %v2795, 2
  %v2798 = add i64 %v2732, %v2797
  %v2799 = mul i64 %v2795, 768
  %v2800 = getelementptr inbounds float, ptr %v2702, i64 %v2799
  %v2801 = mul i64 %v2798, 8
  %v2802 = add i64 %v2801, %v2770
  %v2803 = getelementptr inbounds float, ptr %v2716, i64 %v2802
  call void @outer_2x32(ptr %v2800, ptr %v228, i64 %v2731, ptr %v2803, i64 8)
  %v2804 = add nsw i64 %v2795, 1
  br label %b490
b492:
  %v2805 = add nsw i64 %v2770, 32
  br label %b484
b486:
  %v2806 = mul i64 %v2727, 8
  %v2807 = add i64 %v2806, 0
  %v2808 = getelementptr inbounds float, ptr %v2701, i64 %v2807
  br label %b493
b493:
  %v2809 = phi i64 [ 0, %b486 ], [ %v2818, %b494 ]
  %v2810 = icmp slt i64 %v2809, %v2731
  br i1 %v2810, label %b494, label %b495
b494:
  %v2811 = mul i64 %v2809, 8
  %v2812 = getelementptr inbounds float, ptr %v2808, i64 %v2811
  %v2813 = mul i64 %v2809, 8
  %v2814 = getelementptr inbounds float, ptr %v228, i64 %v2813
  %v2815 = getelementptr inbounds float, ptr %v2812, i64 0
  %v2816 = load <8 x float>, ptr %v2815, align 4
  %v2817 = getelementptr inbounds float, ptr %v2814, i64 0
  store <8 x float> %v2816, ptr %v2817, align 4
  %v2818 = add nsw i64 %v2809, 1
  br label %b493
b495:
  %v2819 = sdiv i64 %v2736, 2
  br label %b496
b496:
  %v2820 = phi i64 [ 0, %b495 ], [ %v2829, %b497 ]
  %v2821 = icmp slt i64 %v2820, %v2819
  br i1 %v2821, label %b497, label %b498
b497:
  %v2822 = mul i64 %v2820, 2
  %v2823 = add i64 %v2732, %v2822
  %v2824 = mul i64 %v2820, 768
  %v2825 = getelementptr inbounds float, ptr %v2702, i64 %v2824
  %v2826 = mul i64 %v2823, 8
  %v2827 = add i64 %v2826, 0
  %v2828 = getelementptr inbounds float, ptr %v2716, i64 %v2827
  call void @outer_2x8(ptr %v2825, ptr %v228, i64 %v2731, ptr %v2828, i64 8)
  %v2829 = add nsw i64 %v2820, 1
  br label %b496
b498:
  %v2830 = add nsw i64 %v2732, 64
  br label %b472
b474:
  %v2831 = add nsw i64 %v2727, 384
  br label %b469
b471:
  %v2832 = icmp sgt i64 %v3, 1
  br i1 %v2832, label %b499, label %b500
b499:
  %v2833 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2834 = atomicrmw add ptr %v2833, i64 1 acq_rel
  %v2835 = load i64, ptr %v223, align 8
  %v2836 = add i64 %v2835, 1
  store i64 %v2836, ptr %v223, align 8
  %v2837 = mul i64 %v3, %v2836
  br label %b501
b501:
  %v2838 = load atomic i64, ptr %v2833 acquire, align 8
  %v2839 = icmp slt i64 %v2838, %v2837
  br i1 %v2839, label %b502, label %b503
b502:
  %v2840 = call i32 @sched_yield()
  br label %b501
b503:
  br label %b500
b500:
  %v2841 = mul i64 0, 32
  %v2842 = getelementptr inbounds float, ptr %v110, i64 %v2841
  %v2843 = getelementptr inbounds float, ptr %v2842, i64 0
  %v2844 = mul i64 0, 8
  %v2845 = getelementptr inbounds float, ptr %v82, i64 %v2844
  %v2846 = getelementptr inbounds float, ptr %v2845, i64 0
  %v2847 = getelementptr inbounds float, ptr %v228, i64 12288
  %v2848 = add i64 32, 1
  %v2849 = sdiv i64 %v2848, 2
  %v2850 = add i64 %v2, 1
  %v2851 = mul i64 %v2849, %v2
  %v2852 = sdiv i64 %v2851, %v3
  %v2853 = mul i64 %v2852, 2
  %v2854 = icmp slt i64 %v2853, 32
  %v2855 = select i1 %v2854, i64 %v2853, i64 32
  %v2856 = mul i64 %v2849, %v2850
  %v2857 = sdiv i64 %v2856, %v3
  %v2858 = mul i64 %v2857, 2
  %v2859 = icmp slt i64 %v2858, 32
  %v2860 = select i1 %v2859, i64 %v2858, i64 32
  %v2861 = getelementptr inbounds float, ptr %v160, i64 0
  br label %b504
b504:
  %v2862 = phi i64 [ %v2855, %b500 ], [ %v2870, %b509 ]
  %v2863 = icmp slt i64 %v2862, %v2860
  br i1 %v2863, label %b505, label %b506
b505:
  %v2864 = mul i64 %v2862, 8
  %v2865 = getelementptr inbounds float, ptr %v2861, i64 %v2864
  br label %b507
b507:
  %v2866 = phi i64 [ 0, %b505 ], [ %v2869, %b508 ]
  %v2867 = icmp slt i64 %v2866, 8
  br i1 %v2867, label %b508, label %b509
b508:
  %v2868 = getelementptr inbounds float, ptr %v2865, i64 %v2866
  store float 0x0000000000000000, ptr %v2868, align 4
  %v2869 = add nsw i64 %v2866, 1
  br label %b507
b509:
  %v2870 = add nsw i64 %v2862, 1
  br label %b504
b506:
  %v2871 = mul i64 %v8, 1
  br label %b510
b510:
  %v2872 = phi i64 [ 0, %b506 ], [ %v2976, %b515 ]
  %v2873 = icmp slt i64 %v2872, %v2871
  br i1 %v2873, label %b511, label %b512
b511:
  %v2874 = sub i64 %v2871, %v2872
  %v2875 = icmp slt i64 %v2874, 384
  %v2876 = select i1 %v2875, i64 %v2874, i64 384
  br label %b513
b513:
  %v2877 = phi i64 [ %v2855, %b511 ], [ %v2975, %b539 ]
  %v2878 = icmp slt i64 %v2877, %v2860
  br i1 %v2878, label %b514, label %b515
b514:
  %v2879 = sub i64 %v2860, %v2877
  %v2880 = icmp slt i64 %v2879, 64
  %v2881 = select i1 %v2880, i64 %v2879, i64 64
  %v2882 = sdiv i64 %v2881, 2
  %v2883 = mul i64 %v2882, 2
  %v2884 = sub i64 %v2881, %v2883
  %v2885 = mul i64 %v2872, 32
  %v2886 = add i64 %v2885, %v2877
  %v2887 = getelementptr inbounds float, ptr %v2843, i64 %v2886
  br label %b516
b516:
  %v2888 = phi i64 [ 0, %b514 ], [ %v2914, %b524 ]
  %v2889 = icmp slt i64 %v2888, %v2876
  br i1 %v2889, label %b517, label %b518
b517:
  %v2890 = mul i64 %v2888, 32
  %v2891 = getelementptr inbounds float, ptr %v2887, i64 %v2890
  %v2892 = mul i64 %v2888, 2
  %v2893 = getelementptr inbounds float, ptr %v2847, i64 %v2892
  br label %b519
b519:
  %v2894 = phi i64 [ 0, %b517 ], [ %v2903, %b520 ]
  %v2895 = icmp slt i64 %v2894, %v2882
  br i1 %v2895, label %b520, label %b521
b520:
  %v2896 = mul i64 %v2894, 2
  %v2897 = getelementptr inbounds float, ptr %v2891, i64 %v2896
  %v2898 = mul i64 %v2894, 768
  %v2899 = getelementptr inbounds float, ptr %v2893, i64 %v2898
  %v2900 = getelementptr inbounds float, ptr %v2897, i64 0
  %v2901 = load <2 x float>, ptr %v2900, align 4
  %v2902 = getelementptr inbounds float, ptr %v2899, i64 0
  store <2 x float> %v2901, ptr %v2902, align 4
  %v2903 = add nsw i64 %v2894, 1
  br label %b519
b521:
  %v2904 = mul i64 %v2882, 2
  %v2905 = getelementptr inbounds float, ptr %v2891, i64 %v2904
  %v2906 = mul i64 %v2882, 768
  %v2907 = getelementptr inbounds float, ptr %v2893, i64 %v2906
  br label %b522
b522:
  %v2908 = phi i64 [ 0, %b521 ], [ %v2913, %b523 ]
  %v2909 = icmp slt i64 %v2908, %v2884
  br i1 %v2909, label %b523, label %b524
b523:
  %v2910 = getelementptr inbounds float, ptr %v2905, i64 %v2908
  %v2911 = load float, ptr %v2910, align 4
  %v2912 = getelementptr inbounds float, ptr %v2907, i64 %v2908
  store float %v2911, ptr %v2912, align 4
  %v2913 = add nsw i64 %v2908, 1
  br label %b522, !llvm.loop !21
b524:
  %v2914 = add nsw i64 %v2888, 1
  br label %b516
b518:
  br label %b525
b525:
  %v2915 = phi i64 [ 0, %b518 ], [ %v2950, %b533 ]
  %v2916 = icmp slt i64 %v2915, 0
  br i1 %v2916, label %b526, label %b527
b526:
  %v2917 = mul i64 %v2872, 8
  %v2918 = add i64 %v2917, %v2915
  %v2919 = getelementptr inbounds float, ptr %v2846, i64 %v2918
  br label %b528
b528:
  %v2920 = phi i64 [ 0, %b526 ], [ %v2938, %b529 ]
  %v2921 = icmp slt i64 %v2920, %v2876
  br i1 %v2921, label %b529, label %b530
b529:
  %v2922 = mul i64 %v2920, 8
  %v2923 = getelementptr inbounds float, ptr %v2919, i64 %v2922
  %v2924 = mul i64 %v2920, 32
  %v2925 = getelementptr inbounds float, ptr %v228, i64 %v2924
  %v2926 = getelementptr inbounds float, ptr %v2923, i64 0
  %v2927 = load <8 x float>, ptr %v2926, align 4
  %v2928 = getelementptr inbounds float, ptr %v2925, i64 0
  store <8 x float> %v2927, ptr %v2928, align 4
  %v2929 = getelementptr inbounds float, ptr %v2923, i64 8
  %v2930 = load <8 x float>, ptr %v2929, align 4
  %v2931 = getelementptr inbounds float, ptr %v2925, i64 8
  store <8 x float> %v2930, ptr %v2931, align 4
  %v2932 = getelementptr inbounds float, ptr %v2923, i64 16
  %v2933 = load <8 x float>, ptr %v2932, align 4
  %v2934 = getelementptr inbounds float, ptr %v2925, i64 16
  store <8 x float> %v2933, ptr %v2934, align 4
  %v2935 = getelementptr inbounds float, ptr %v2923, i64 24
  %v2936 = load <8 x float>, ptr %v2935, align 4
  %v2937 = getelementptr inbounds float, ptr %v2925, i64 24
  store <8 x float> %v2936, ptr %v2937, align 4
  %v2938 = add nsw i64 %v2920, 1
  br label %b528
b530:
  %v2939 = sdiv i64 %v2881, 2
  br label %b531
b531:
  %v2940 = phi i64 [ 0, %b530 ], [ %v2949, %b532 ]
  %v2941 = icmp slt i64 %v2940, %v2939
  br i1 %v2941, label %b532, label %b533
b532:
  %v2942 = mul i64 %v2940, 2
  %v2943 = add i64 %v2877, %v2942
  %v2944 = mul i64 %v2940, 768
  %v2945 = getelementptr inbounds float, ptr %v2847, i64 %v2944
  %v2946 = mul i64 %v2943, 8
  %v2947 = add i64 %v2946, %v2915
  %v2948 = getelementptr inbounds float, ptr %v2861, i64 %v2947
  call void @outer_2x32(ptr %v2945, ptr %v228, i64 %v2876, ptr %v2948, i64 8)
  %v2949 = add nsw i64 %v2940, 1
  br label %b531
b533:
  %v2950 = add nsw i64 %v2915, 32
  br label %b525
b527:
  %v2951 = mul i64 %v2872, 8
  %v2952 = add i64 %v2951, 0
  %v2953 = getelementptr inbounds float, ptr %v2846, i64 %v2952
  br label %b534
b534:
  %v2954 = phi i64 [ 0, %b527 ], [ %v2963, %b535 ]
  %v2955 = icmp slt i64 %v2954, %v2876
  br i1 %v2955, label %b535, label %b536
b535:
  %v2956 = mul i64 %v2954, 8
  %v2957 = getelementptr inbounds float, ptr %v2953, i64 %v2956
  %v2958 = mul i64 %v2954, 8
  %v2959 = getelementptr inbounds float, ptr %v228, i64 %v2958
  %v2960 = getelementptr inbounds float, ptr %v2957, i64 0
  %v2961 = load <8 x float>, ptr %v2960, align 4
  %v2962 = getelementptr inbounds float, ptr %v2959, i64 0
  store <8 x float> %v2961, ptr %v2962, align 4
  %v2963 = add nsw i64 %v2954, 1
  br label %b534
b536:
  %v2964 = sdiv i64 %v2881, 2
  br label %b537
b537:
  %v2965 = phi i64 [ 0, %b536 ], [ %v2974, %b538 ]
  %v2966 = icmp slt i64 %v2965, %v2964
  br i1 %v2966, label %b538, label %b539
b538:
  %v2967 = mul i64 %v2965, 2
  %v2968 = add i64 %v2877, %v2967
  %v2969 = mul i64 %v2965, 768
  %v2970 = getelementptr inbounds float, ptr %v2847, i64 %v2969
  %v2971 = mul i64 %v2968, 8
  %v2972 = add i64 %v2971, 0
  %v2973 = getelementptr inbounds float, ptr %v2861, i64 %v2972
  call void @outer_2x8(ptr %v2970, ptr %v228, i64 %v2876, ptr %v2973, i64 8)
  %v2974 = add nsw i64 %v2965, 1
  br label %b537
b539:
  %v2975 = add nsw i64 %v2877, 64
  br label %b513
b515:
  %v2976 = add nsw i64 %v2872, 384
  br label %b510
b512:
  %v2977 = icmp sgt i64 %v3, 1
  br i1 %v2977, label %b540, label %b541
b540:
  %v2978 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2979 = atomicrmw add ptr %v2978, i64 1 acq_rel
  %v2980 = load i64, ptr %v223, align 8
  %v2981 = add i64 %v2980, 1
  store i64 %v2981, ptr %v223, align 8
  %v2982 = mul i64 %v3, %v2981
  br label %b542
b542:
  %v2983 = load atomic i64, ptr %v2978 acquire, align 8
  %v2984 = icmp slt i64 %v2983, %v2982
  br i1 %v2984, label %b543, label %b544
b543:
  %v2985 = call i32 @sched_yield()
  br label %b542
b544:
  br label %b541
b541:
  %v2986 = mul i64 0, 32
  %v2987 = getelementptr inbounds float, ptr %v122, i64 %v2986
  %v2988 = getelementptr inbounds float, ptr %v2987, i64 0
  %v2989 = mul i64 0, 8
  %v2990 = getelementptr inbounds float, ptr %v76, i64 %v2989
  %v2991 = getelementptr inbounds float, ptr %v2990, i64 0
  %v2992 = getelementptr inbounds float, ptr %v228, i64 12288
  %v2993 = add i64 32, 1
  %v2994 = sdiv i64 %v2993, 2
  %v2995 = add i64 %v2, 1
  %v2996 = mul i64 %v2994, %v2
  %v2997 = sdiv i64 %v2996, %v3
  %v2998 = mul i64 %v2997, 2
  %v2999 = icmp slt i64 %v2998, 32
  %v3000 = select i1 %v2999, i64 %v2998, i64 32
  %v3001 = mul i64 %v2994, %v2995
  %v3002 = sdiv i64 %v3001, %v3
  %v3003 = mul i64 %v3002, 2
  %v3004 = icmp slt i64 %v3003, 32
  %v3005 = select i1 %v3004, i64 %v3003, i64 32
  %v3006 = getelementptr inbounds float, ptr %v162, i64 0
  br label %b545
b545:
  %v3007 = phi i64 [ %v3000, %b541 ], [ %v3015, %b550 ]
  %v3008 = icmp slt i64 %v3007, %v3005
  br i1 %v3008, label %b546, label %b547
b546:
  %v3009 = mul i64 %v3007, 8
  %v3010 = getelementptr inbounds float, ptr %v3006, i64 %v3009
  br label %b548
b548:
  %v3011 = phi i64 [ 0, %b546 ], [ %v3014, %b549 ]
  %v3012 = icmp slt i64 %v3011, 8
  br i1 %v3012, label %b549, label %b550
b549:
  %v3013 = getelementptr inbounds float, ptr %v3010, i64 %v3011
  store float 0x0000000000000000, ptr %v3013, align 4
  %v3014 = add nsw i64 %v3011, 1
  br label %b548
b550:
  %v3015 = add nsw i64 %v3007, 1
  br label %b545
b547:
  %v3016 = mul i64 %v8, 1
  br label %b551
b551:
  %v3017 = phi i64 [ 0, %b547 ], [ %v3121, %b556 ]
  %v3018 = icmp slt i64 %v3017, %v3016
  br i1 %v3018, label %b552, label %b553
b552:
  %v3019 = sub i64 %v3016, %v3017
  %v3020 = icmp slt i64 %v3019, 384
  %v3021 = select i1 %v3020, i64 %v3019, i64 384
  br label %b554
b554:
  %v3022 = phi i64 [ %v3000, %b552 ], [ %v3120, %b580 ]
  %v3023 = icmp slt i64 %v3022, %v3005
  br i1 %v3023, label %b555, label %b556
b555:
  %v3024 = sub i64 %v3005, %v3022
  %v3025 = icmp slt i64 %v3024, 64
  %v3026 = select i1 %v3025, i64 %v3024, i64 64
  %v3027 = sdiv i64 %v3026, 2
  %v3028 = mul i64 %v3027, 2
  %v3029 = sub i64 %v3026, %v3028
  %v3030 = mul i64 %v3017, 32
  %v3031 = add i64 %v3030, %v3022
  %v3032 = getelementptr inbounds float, ptr %v2988, i64 %v3031
  br label %b557
b557:
  %v3033 = phi i64 [ 0, %b555 ], [ %v3059, %b565 ]
  %v3034 = icmp slt i64 %v3033, %v3021
  br i1 %v3034, label %b558, label %b559
b558:
  %v3035 = mul i64 %v3033, 32
  %v3036 = getelementptr inbounds float, ptr %v3032, i64 %v3035
  %v3037 = mul i64 %v3033, 2
  %v3038 = getelementptr inbounds float, ptr %v2992, i64 %v3037
  br label %b560
b560:
  %v3039 = phi i64 [ 0, %b558 ], [ %v3048, %b561 ]
  %v3040 = icmp slt i64 %v3039, %v3027
  br i1 %v3040, label %b561, label %b562
b561:
  %v3041 = mul i64 %v3039, 2
  %v3042 = getelementptr inbounds float, ptr %v3036, i64 %v3041
  %v3043 = mul i64 %v3039, 768
  %v3044 = getelementptr inbounds float, ptr %v3038, i64 %v3043
  %v3045 = getelementptr inbounds float, ptr %v3042, i64 0
  %v3046 = load <2 x float>, ptr %v3045, align 4
  %v3047 = getelementptr inbounds float, ptr %v3044, i64 0
  store <2 x float> %v3046, ptr %v3047, align 4
  %v3048 = add nsw i64 %v3039, 1
  br label %b560
b562:
  %v3049 = mul i64 %v3027, 2
  %v3050 = getelementptr inbounds float, ptr %v3036, i64 %v3049
  %v3051 = mul i64 %v3027, 768
  %v3052 = getelementptr inbounds float, ptr %v3038, i64 %v3051
  br label %b563
b563:
  %v3053 = phi i64 [ 0, %b562 ], [ %v3058, %b564 ]
  %v3054 = icmp slt i64 %v3053, %v3029
  br i1 %v3054, label %b564, label %b565
b564:
  %v3055 = getelementptr inbounds float, ptr %v3050, i64 %v3053
  %v3056 = load float, ptr %v3055, align 4
  %v3057 = getelementptr inbounds float, ptr %v3052, i64 %v3053
  store float %v3056, ptr %v3057, align 4
  %v3058 = add nsw i64 %v3053, 1
  br label %b563, !llvm.loop !24
b565:
  %v3059 = add nsw i64 %v3033, 1
  br label %b557
b559:
  br label %b566
b566:
  %v3060 = phi i64 [ 0, %b559 ], [ %v3095, %b574 ]
  %v3061 = icmp slt i64 %v3060, 0
  br i1 %v3061, label %b567, label %b568
b567:
  %v3062 = mul i64 %v3017, 8
  %v3063 = add i64 %v3062, %v3060
  %v3064 = getelementptr inbounds float, ptr %v2991, i64 %v3063
  br label %b569
b569:
  %v3065 = phi i64 [ 0, %b567 ], [ %v3083, %b570 ]
  %v3066 = icmp slt i64 %v3065, %v3021
  br i1 %v3066, label %b570, label %b571
b570:
  %v3067 = mul i64 %v3065, 8
  %v3068 = getelementptr inbounds float, ptr %v3064, i64 %v3067
  %v3069 = mul i64 %v3065, 32
  %v3070 = getelementptr inbounds float, ptr %v228, i64 %v3069
  %v3071 = getelementptr inbounds float, ptr %v3068, i64 0
  %v3072 = load <8 x float>, ptr %v3071, align 4
  %v3073 = getelementptr inbounds float, ptr %v3070, i64 0
  store <8 x float> %v3072, ptr %v3073, align 4
  %v3074 = getelementptr inbounds float, ptr %v3068, i64 8
  %v3075 = load <8 x float>, ptr %v3074, align 4
  %v3076 = getelementptr inbounds float, ptr %v3070, i64 8
  store <8 x float> %v3075, ptr %v3076, align 4
  %v3077 = getelementptr inbounds float, ptr %v3068, i64 16
  %v3078 = load <8 x float>, ptr %v3077, align 4
  %v3079 = getelementptr inbounds float, ptr %v3070, i64 16
  store <8 x float> %v3078, ptr %v3079, align 4
  %v3080 = getelementptr inbounds float, ptr %v3068, i64 24
  %v3081 = load <8 x float>, ptr %v3080, align 4
  %v3082 = getelementptr inbounds float, ptr %v3070, i64 24
  store <8 x float> %v3081, ptr %v3082, align 4
  %v3083 = add nsw i64 %v3065, 1
  br label %b569
b571:
  %v3084 = sdiv i64 %v3026, 2
  br label %b572
b572:
  %v3085 = phi i64 [ 0, %b571 ], [ %v3094, %b573 ]
  %v3086 = icmp slt i64 %v3085, %v3084
  br i1 %v3086, label %b573, label %b574
b573:
  %v3087 = mul i64 %v3085, 2
  %v3088 = add i64 %v3022, %v3087
  %v3089 = mul i64 %v3085, 768
  %v3090 = getelementptr inbounds float, ptr %v2992, i64 %v3089
  %v3091 = mul i64 %v3088, 8
  %v3092 = add i64 %v3091, %v3060
  %v3093 = getelementptr inbounds float, ptr %v3006, i64 %v3092
  call void @outer_2x32(ptr %v3090, ptr %v228, i64 %v3021, ptr %v3093, i64 8)
  %v3094 = add nsw i64 %v3085, 1
  br label %b572
b574:
  %v3095 = add nsw i64 %v3060, 32
  br label %b566
b568:
  %v3096 = mul i64 %v3017, 8
  %v3097 = add i64 %v3096, 0
  %v3098 = getelementptr inbounds float, ptr %v2991, i64 %v3097
  br label %b575
b575:
  %v3099 = phi i64 [ 0, %b568 ], [ %v3108, %b576 ]
  %v3100 = icmp slt i64 %v3099, %v3021
  br i1 %v3100, label %b576, label %b577
b576:
  %v3101 = mul i64 %v3099, 8
  %v3102 = getelementptr inbounds float, ptr %v3098, i64 %v3101
  %v3103 = mul i64 %v3099, 8
  %v3104 = getelementptr inbounds float, ptr %v228, i64 %v3103
  %v3105 = getelementptr inbounds float, ptr %v3102, i64 0
  %v3106 = load <8 x float>, ptr %v3105, align 4
  %v3107 = getelementptr inbounds float, ptr %v3104, i64 0
  store <8 x float> %v3106, ptr %v3107, align 4
  %v3108 = add nsw i64 %v3099, 1
  br label %b575
b577:
  %v3109 = sdiv i64 %v3026, 2
  br label %b578
b578:
  %v3110 = phi i64 [ 0, %b577 ], [ %v3119, %b579 ]
  %v3111 = icmp slt i64 %v3110, %v3109
  br i1 %v3111, label %b579, label %b580
b579:
  %v3112 = mul i64 %v3110, 2
  %v3113 = add i64 %v3022, %v3112
  %v3114 = mul i64 %v3110, 768
  %v3115 = getelementptr inbounds float, ptr %v2992, i64 %v3114
  %v3116 = mul i64 %v3113, 8
  %v3117 = add i64 %v3116, 0
  %v3118 = getelementptr inbounds float, ptr %v3006, i64 %v3117
  call void @outer_2x8(ptr %v3115, ptr %v228, i64 %v3021, ptr %v3118, i64 8)
  %v3119 = add nsw i64 %v3110, 1
  br label %b578
b580:
  %v3120 = add nsw i64 %v3022, 64
  br label %b554
b556:
  %v3121 = add nsw i64 %v3017, 384
  br label %b551
b553:
  %v3122 = icmp sgt i64 %v3, 1
  br i1 %v3122, label %b581, label %b582
b581:
  %v3123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3124 = atomicrmw add ptr %v3123, i64 1 acq_rel
  %v3125 = load i64, ptr %v223, align 8
  %v3126 = add i64 %v3125, 1
  store i64 %v3126, ptr %v223, align 8
  %v3127 = mul i64 %v3, %v3126
  br label %b583
b583:
  %v3128 = load atomic i64, ptr %v3123 acquire, align 8
  %v3129 = icmp slt i64 %v3128, %v3127
  br i1 %v3129, label %b584, label %b585
b584:
  %v3130 = call i32 @sched_yield()
  br label %b583
b585:
  br label %b582
b582:
  %v3131 = mul i64 0, 32
  %v3132 = getelementptr inbounds float, ptr %v138, i64 %v3131
  %v3133 = getelementptr inbounds float, ptr %v3132, i64 0
  %v3134 = mul i64 0, 8
  %v3135 = getelementptr inbounds float, ptr %v26, i64 %v3134
  %v3136 = getelementptr inbounds float, ptr %v3135, i64 0
  %v3137 = getelementptr inbounds float, ptr %v228, i64 12288
  %v3138 = add i64 32, 1
  %v3139 = sdiv i64 %v3138, 2
  %v3140 = add i64 %v2, 1
  %v3141 = mul i64 %v3139, %v2
  %v3142 = sdiv i64 %v3141, %v3
  %v3143 = mul i64 %v3142, 2
  %v3144 = icmp slt i64 %v3143, 32
  %v3145 = select i1 %v3144, i64 %v3143, i64 32
  %v3146 = mul i64 %v3139, %v3140
  %v3147 = sdiv i64 %v3146, %v3
  %v3148 = mul i64 %v3147, 2
  %v3149 = icmp slt i64 %v3148, 32
  %v3150 = select i1 %v3149, i64 %v3148, i64 32
  %v3151 = getelementptr inbounds float, ptr %v164, i64 0
  br label %b586
b586:
  %v3152 = phi i64 [ %v3145, %b582 ], [ %v3160, %b591 ]
  %v3153 = icmp slt i64 %v3152, %v3150
  br i1 %v3153, label %b587, label %b588
b587:
  %v3154 = mul i64 %v3152, 8
  %v3155 = getelementptr inbounds float, ptr %v3151, i64 %v3154
  br label %b589
b589:
  %v3156 = phi i64 [ 0, %b587 ], [ %v3159, %b590 ]
  %v3157 = icmp slt i64 %v3156, 8
  br i1 %v3157, label %b590, label %b591
b590:
  %v3158 = getelementptr inbounds float, ptr %v3155, i64 %v3156
  store float 0x0000000000000000, ptr %v3158, align 4
  %v3159 = add nsw i64 %v3156, 1
  br label %b589
b591:
  %v3160 = add nsw i64 %v3152, 1
  br label %b586
b588:
  %v3161 = mul i64 %v8, 1
  br label %b592
b592:
  %v3162 = phi i64 [ 0, %b588 ], [ %v3266, %b597 ]
  %v3163 = icmp slt i64 %v3162, %v3161
  br i1 %v3163, label %b593, label %b594
b593:
  %v3164 = sub i64 %v3161, %v3162
  %v3165 = icmp slt i64 %v3164, 384
  %v3166 = select i1 %v3165, i64 %v3164, i64 384
  br label %b595
b595:
  %v3167 = phi i64 [ %v3145, %b593 ], [ %v3265, %b621 ]
  %v3168 = icmp slt i64 %v3167, %v3150
  br i1 %v3168, label %b596, label %b597
b596:
  %v3169 = sub i64 %v3150, %v3167
  %v3170 = icmp slt i64 %v3169, 64
  %v3171 = select i1 %v3170, i64 %v3169, i64 64
  %v3172 = sdiv i64 %v3171, 2
  %v3173 = mul i64 %v3172, 2
  %v3174 = sub i64 %v3171, %v3173
  %v3175 = mul i64 %v3162, 32
  %v3176 = add i64 %v3175, %v3167
  %v3177 = getelementptr inbounds float, ptr %v3133, i64 %v3176
  br label %b598
b598:
  %v3178 = phi i64 [ 0, %b596 ], [ %v3204, %b606 ]
  %v3179 = icmp slt i64 %v3178, %v3166
  br i1 %v3179, label %b599, label %b600
b599:
  %v3180 = mul i64 %v3178, 32
  %v3181 = getelementptr inbounds float, ptr %v3177, i64 %v3180
  %v3182 = mul i64 %v3178, 2
  %v3183 = getelementptr inbounds float, ptr %v3137, i64 %v3182
  br label %b601
b601:
  %v3184 = phi i64 [ 0, %b599 ], [ %v3193, %b602 ]
  %v3185 = icmp slt i64 %v3184, %v3172
  br i1 %v3185, label %b602, label %b603
b602:
  %v3186 = mul i64 %v3184, 2
  %v3187 = getelementptr inbounds float, ptr %v3181, i64 %v3186
  %v3188 = mul i64 %v3184, 768
  %v3189 = getelementptr inbounds float, ptr %v3183, i64 %v3188
  %v3190 = getelementptr inbounds float, ptr %v3187, i64 0
  %v3191 = load <2 x float>, ptr %v3190, align 4
  %v3192 = getelementptr inbounds float, ptr %v3189, i64 0
  store <2 x float> %v3191, ptr %v3192, align 4
  %v3193 = add nsw i64 %v3184, 1
  br label %b601
b603:
  %v3194 = mul i64 %v3172, 2
  %v3195 = getelementptr inbounds float, ptr %v3181, i64 %v3194
  %v3196 = mul i64 %v3172, 768
  %v3197 = getelementptr inbounds float, ptr %v3183, i64 %v3196
  br label %b604
b604:
  %v3198 = phi i64 [ 0, %b603 ], [ %v3203, %b605 ]
  %v3199 = icmp slt i64 %v3198, %v3174
  br i1 %v3199, label %b605, label %b606
b605:
  %v3200 = getelementptr inbounds float, ptr %v3195, i64 %v3198
  %v3201 = load float, ptr %v3200, align 4
  %v3202 = getelementptr inbounds float, ptr %v3197, i64 %v3198
  store float %v3201, ptr %v3202, align 4
  %v3203 = add nsw i64 %v3198, 1
  br label %b604, !llvm.loop !27
b606:
  %v3204 = add nsw i64 %v3178, 1
  br label %b598
b600:
  br label %b607
b607:
  %v3205 = phi i64 [ 0, %b600 ], [ %v3240, %b615 ]
  %v3206 = icmp slt i64 %v3205, 0
  br i1 %v3206, label %b608, label %b609
b608:
  %v3207 = mul i64 %v3162, 8
  %v3208 = add i64 %v3207, %v3205
  %v3209 = getelementptr inbounds float, ptr %v3136, i64 %v3208
  br label %b610
b610:
  %v3210 = phi i64 [ 0, %b608 ], [ %v3228, %b611 ]
  %v3211 = icmp slt i64 %v3210, %v3166
  br i1 %v3211, label %b611, label %b612
b611:
  %v3212 = mul i64 %v3210, 8
  %v3213 = getelementptr inbounds float, ptr %v3209, i64 %v3212
  %v3214 = mul i64 %v3210, 32
  %v3215 = getelementptr inbounds float, ptr %v228, i64 %v3214
  %v3216 = getelementptr inbounds float, ptr %v3213, i64 0
  %v3217 = load <8 x float>, ptr %v3216, align 4
  %v3218 = getelementptr inbounds float, ptr %v3215, i64 0
  store <8 x float> %v3217, ptr %v3218, align 4
  %v3219 = getelementptr inbounds float, ptr %v3213, i64 8
  %v3220 = load <8 x float>, ptr %v3219, align 4
  %v3221 = getelementptr inbounds float, ptr %v3215, i64 8
  store <8 x float> %v3220, ptr %v3221, align 4
  %v3222 = getelementptr inbounds float, ptr %v3213, i64 16
  %v3223 = load <8 x float>, ptr %v3222, align 4
  %v3224 = getelementptr inbounds float, ptr %v3215, i64 16
  store <8 x float> %v3223, ptr %v3224, align 4
  %v3225 = getelementptr inbounds float, ptr %v3213, i64 24
  %v3226 = load <8 x float>, ptr %v3225, align 4
  %v3227 = getelementptr inbounds float, ptr %v3215, i64 24
  store <8 x float> %v3226, ptr %v3227, align 4
  %v3228 = add nsw i64 %v3210, 1
  br label %b610
b612:
  %v3229 = sdiv i64 %v3171, 2
  br label %b613
b613:
  %v3230 = phi i64 [ 0, %b612 ], [ %v3239, %b614 ]
  %v3231 = icmp slt i64 %v3230, %v3229
  br i1 %v3231, label %b614, label %b615
b614:
  %v3232 = mul i64 %v3230, 2
  %v3233 = add i64 %v3167, %v3232
  %v3234 = mul i64 %v3230, 768
  %v3235 = getelementptr inbounds float, ptr %v3137, i64 %v3234
  %v3236 = mul i64 %v3233, 8
  %v3237 = add i64 %v3236, %v3205
  %v3238 = getelementptr inbounds float, ptr %v3151, i64 %v3237
  call void @outer_2x32(ptr %v3235, ptr %v228, i64 %v3166, ptr %v3238, i64 8)
  %v3239 = add nsw i64 %v3230, 1
  br label %b613
b615:
  %v3240 = add nsw i64 %v3205, 32
  br label %b607
b609:
  %v3241 = mul i64 %v3162, 8
  %v3242 = add i64 %v3241, 0
  %v3243 = getelementptr inbounds float, ptr %v3136, i64 %v3242
  br label %b616
b616:
  %v3244 = phi i64 [ 0, %b609 ], [ %v3253, %b617 ]
  %v3245 = icmp slt i64 %v3244, %v3166
  br i1 %v3245, label %b617, label %b618
b617:
  %v3246 = mul i64 %v3244, 8
  %v3247 = getelementptr inbounds float, ptr %v3243, i64 %v3246
  %v3248 = mul i64 %v3244, 8
  %v3249 = getelementptr inbounds float, ptr %v228, i64 %v3248
  %v3250 = getelementptr inbounds float, ptr %v3247, i64 0
  %v3251 = load <8 x float>, ptr %v3250, align 4
  %v3252 = getelementptr inbounds float, ptr %v3249, i64 0
  store <8 x float> %v3251, ptr %v3252, align 4
  %v3253 = add nsw i64 %v3244, 1
  br label %b616
b618:
  %v3254 = sdiv i64 %v3171, 2
  br label %b619
b619:
  %v3255 = phi i64 [ 0, %b618 ], [ %v3264, %b620 ]
  %v3256 = icmp slt i64 %v3255, %v3254
  br i1 %v3256, label %b620, label %b621
b620:
  %v3257 = mul i64 %v3255, 2
  %v3258 = add i64 %v3167, %v3257
  %v3259 = mul i64 %v3255, 768
  %v3260 = getelementptr inbounds float, ptr %v3137, i64 %v3259
  %v3261 = mul i64 %v3258, 8
  %v3262 = add i64 %v3261, 0
  %v3263 = getelementptr inbounds float, ptr %v3151, i64 %v3262
  call void @outer_2x8(ptr %v3260, ptr %v228, i64 %v3166, ptr %v3263, i64 8)
  %v3264 = add nsw i64 %v3255, 1
  br label %b619
b621:
  %v3265 = add nsw i64 %v3167, 64
  br label %b595
b597:
  %v3266 = add nsw i64 %v3162, 384
  br label %b592
b594:
  %v3267 = icmp sgt i64 %v3, 1
  br i1 %v3267, label %b622, label %b623
b622:
  %v3268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3269 = atomicrmw add ptr %v3268, i64 1 acq_rel
  %v3270 = load i64, ptr %v223, align 8
  %v3271 = add i64 %v3270, 1
  store i64 %v3271, ptr %v223, align 8
  %v3272 = mul i64 %v3, %v3271
  br label %b624
b624:
  %v3273 = load atomic i64, ptr %v3268 acquire, align 8
  %v3274 = icmp slt i64 %v3273, %v3272
  br i1 %v3274, label %b625, label %b626
b625:
  %v3275 = call i32 @sched_yield()
  br label %b624
b626:
  br label %b623
b623:
  %v3276 = icmp eq i64 %v2, 0
  br i1 %v3276, label %b627, label %b628
b627:
  br label %b629
b629:
  %v3277 = phi i64 [ 0, %b627 ], [ %v3303, %b634 ]
  %v3278 = icmp slt i64 %v3277, 4
  br i1 %v3278, label %b630, label %b631
b630:
  br label %b632
b632:
  %v3279 = phi i64 [ 0, %b630 ], [ %v3298, %b637 ]
  %v3280 = phi <8 x float> [ splat (float 0x0000000000000000), %b630 ], [ %v3297, %b637 ]
  %v3281 = icmp slt i64 %v3279, %v8
  br i1 %v3281, label %b633, label %b634
b633:
  %v3282 = add i64 %v3279, 128
  %v3283 = icmp slt i64 %v3282, %v8
  %v3284 = select i1 %v3283, i64 %v3282, i64 %v8
  br label %b635
b635:
  %v3285 = phi i64 [ %v3279, %b633 ], [ %v3296, %b636 ]
  %v3286 = phi <8 x float> [ splat (float 0x0000000000000000), %b633 ], [ %v3295, %b636 ]
  %v3287 = icmp slt i64 %v3285, %v3284
  br i1 %v3287, label %b636, label %b637
b636:
  %v3288 = mul i64 %v3285, 32
  %v3289 = getelementptr inbounds float, ptr %v98, i64 %v3288
  %v3290 = mul i64 %v3277, 8
  %v3291 = add i64 0, %v3290
  %v3292 = add i64 %v3291, 0
  %v3293 = getelementptr inbounds float, ptr %v3289, i64 %v3292
  %v3294 = load <8 x float>, ptr %v3293, align 4
  %v3295 = fadd <8 x float> %v3286, %v3294
  %v3296 = add nsw i64 %v3285, 1
  br label %b635
b637:
  %v3297 = fadd <8 x float> %v3280, %v3286
  %v3298 = add nsw i64 %v3279, 128
  br label %b632
b634:
  %v3299 = mul i64 %v3277, 8
  %v3300 = add i64 0, %v3299
  %v3301 = add i64 %v3300, 0
  %v3302 = getelementptr inbounds float, ptr %v166, i64 %v3301
  store <8 x float> %v3280, ptr %v3302, align 4
  %v3303 = add nsw i64 %v3277, 1
  br label %b629
b631:
  br label %b628
b628:
  %v3304 = icmp sgt i64 %v3, 1
  br i1 %v3304, label %b638, label %b639
b638:
  %v3305 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3306 = atomicrmw add ptr %v3305, i64 1 acq_rel
  %v3307 = load i64, ptr %v223, align 8
  %v3308 = add i64 %v3307, 1
  store i64 %v3308, ptr %v223, align 8
  %v3309 = mul i64 %v3, %v3308
  br label %b640
b640:
  %v3310 = load atomic i64, ptr %v3305 acquire, align 8
  %v3311 = icmp slt i64 %v3310, %v3309
  br i1 %v3311, label %b641, label %b642
b641:
  %v3312 = call i32 @sched_yield()
  br label %b640
b642:
  br label %b639
b639:
  %v3313 = icmp eq i64 %v2, 0
  br i1 %v3313, label %b643, label %b644
b643:
  br label %b645
b645:
  %v3314 = phi i64 [ 0, %b643 ], [ %v3340, %b650 ]
  %v3315 = icmp slt i64 %v3314, 4
  br i1 %v3315, label %b646, label %b647
b646:
  br label %b648
b648:
  %v3316 = phi i64 [ 0, %b646 ], [ %v3335, %b653 ]
  %v3317 = phi <8 x float> [ splat (float 0x0000000000000000), %b646 ], [ %v3334, %b653 ]
  %v3318 = icmp slt i64 %v3316, %v8
  br i1 %v3318, label %b649, label %b650
b649:
  %v3319 = add i64 %v3316, 128
  %v3320 = icmp slt i64 %v3319, %v8
  %v3321 = select i1 %v3320, i64 %v3319, i64 %v8
  br label %b651
b651:
  %v3322 = phi i64 [ %v3316, %b649 ], [ %v3333, %b652 ]
  %v3323 = phi <8 x float> [ splat (float 0x0000000000000000), %b649 ], [ %v3332, %b652 ]
  %v3324 = icmp slt i64 %v3322, %v3321
  br i1 %v3324, label %b652, label %b653
b652:
  %v3325 = mul i64 %v3322, 32
  %v3326 = getelementptr inbounds float, ptr %v110, i64 %v3325
  %v3327 = mul i64 %v3314, 8
  %v3328 = add i64 0, %v3327
  %v3329 = add i64 %v3328, 0
  %v3330 = getelementptr inbounds float, ptr %v3326, i64 %v3329
  %v3331 = load <8 x float>, ptr %v3330, align 4
  %v3332 = fadd <8 x float> %v3323, %v3331
  %v3333 = add nsw i64 %v3322, 1
  br label %b651
b653:
  %v3334 = fadd <8 x float> %v3317, %v3323
  %v3335 = add nsw i64 %v3316, 128
  br label %b648
b650:
  %v3336 = mul i64 %v3314, 8
  %v3337 = add i64 0, %v3336
  %v3338 = add i64 %v3337, 0
  %v3339 = getelementptr inbounds float, ptr %v168, i64 %v3338
  store <8 x float> %v3317, ptr %v3339, align 4
  %v3340 = add nsw i64 %v3314, 1
  br label %b645
b647:
  br label %b644
b644:
  %v3341 = icmp sgt i64 %v3, 1
  br i1 %v3341, label %b654, label %b655
b654:
  %v3342 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3343 = atomicrmw add ptr %v3342, i64 1 acq_rel
  %v3344 = load i64, ptr %v223, align 8
  %v3345 = add i64 %v3344, 1
  store i64 %v3345, ptr %v223, align 8
  %v3346 = mul i64 %v3, %v3345
  br label %b656
b656:
  %v3347 = load atomic i64, ptr %v3342 acquire, align 8
  %v3348 = icmp slt i64 %v3347, %v3346
  br i1 %v3348, label %b657, label %b658
b657:
  %v3349 = call i32 @sched_yield()
  br label %b656
b658:
  br label %b655
b655:
  %v3350 = icmp eq i64 %v2, 0
  br i1 %v3350, label %b659, label %b660
b659:
  br label %b661
b661:
  %v3351 = phi i64 [ 0, %b659 ], [ %v3377, %b666 ]
  %v3352 = icmp slt i64 %v3351, 4
  br i1 %v3352, label %b662, label %b663
b662:
  br label %b664
b664:
  %v3353 = phi i64 [ 0, %b662 ], [ %v3372, %b669 ]
  %v3354 = phi <8 x float> [ splat (float 0x0000000000000000), %b662 ], [ %v3371, %b669 ]
  %v3355 = icmp slt i64 %v3353, %v8
  br i1 %v3355, label %b665, label %b666
b665:
  %v3356 = add i64 %v3353, 128
  %v3357 = icmp slt i64 %v3356, %v8
  %v3358 = select i1 %v3357, i64 %v3356, i64 %v8
  br label %b667
b667:
  %v3359 = phi i64 [ %v3353, %b665 ], [ %v3370, %b668 ]
  %v3360 = phi <8 x float> [ splat (float 0x0000000000000000), %b665 ], [ %v3369, %b668 ]
  %v3361 = icmp slt i64 %v3359, %v3358
  br i1 %v3361, label %b668, label %b669
b668:
  %v3362 = mul i64 %v3359, 32
  %v3363 = getelementptr inbounds float, ptr %v122, i64 %v3362
  %v3364 = mul i64 %v3351, 8
  %v3365 = add i64 0, %v3364
  %v3366 = add i64 %v3365, 0
  %v3367 = getelementptr inbounds float, ptr %v3363, i64 %v3366
  %v3368 = load <8 x float>, ptr %v3367, align 4
  %v3369 = fadd <8 x float> %v3360, %v3368
  %v3370 = add nsw i64 %v3359, 1
  br label %b667
b669:
  %v3371 = fadd <8 x float> %v3354, %v3360
  %v3372 = add nsw i64 %v3353, 128
  br label %b664
b666:
  %v3373 = mul i64 %v3351, 8
  %v3374 = add i64 0, %v3373
  %v3375 = add i64 %v3374, 0
  %v3376 = getelementptr inbounds float, ptr %v170, i64 %v3375
  store <8 x float> %v3354, ptr %v3376, align 4
  %v3377 = add nsw i64 %v3351, 1
  br label %b661
b663:
  br label %b660
b660:
  %v3378 = icmp sgt i64 %v3, 1
  br i1 %v3378, label %b670, label %b671
b670:
  %v3379 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3380 = atomicrmw add ptr %v3379, i64 1 acq_rel
  %v3381 = load i64, ptr %v223, align 8
  %v3382 = add i64 %v3381, 1
  store i64 %v3382, ptr %v223, align 8
  %v3383 = mul i64 %v3, %v3382
  br label %b672
b672:
  %v3384 = load atomic i64, ptr %v3379 acquire, align 8
  %v3385 = icmp slt i64 %v3384, %v3383
  br i1 %v3385, label %b673, label %b674
b673:
  %v3386 = call i32 @sched_yield()
  br label %b672
b674:
  br label %b671
b671:
  %v3387 = icmp eq i64 %v2, 0
  br i1 %v3387, label %b675, label %b676
b675:
  br label %b677
b677:
  %v3388 = phi i64 [ 0, %b675 ], [ %v3414, %b682 ]
  %v3389 = icmp slt i64 %v3388, 4
  br i1 %v3389, label %b678, label %b679
b678:
  br label %b680
b680:
  %v3390 = phi i64 [ 0, %b678 ], [ %v3409, %b685 ]
  %v3391 = phi <8 x float> [ splat (float 0x0000000000000000), %b678 ], [ %v3408, %b685 ]
  %v3392 = icmp slt i64 %v3390, %v8
  br i1 %v3392, label %b681, label %b682
b681:
  %v3393 = add i64 %v3390, 128
  %v3394 = icmp slt i64 %v3393, %v8
  %v3395 = select i1 %v3394, i64 %v3393, i64 %v8
  br label %b683
b683:
  %v3396 = phi i64 [ %v3390, %b681 ], [ %v3407, %b684 ]
  %v3397 = phi <8 x float> [ splat (float 0x0000000000000000), %b681 ], [ %v3406, %b684 ]
  %v3398 = icmp slt i64 %v3396, %v3395
  br i1 %v3398, label %b684, label %b685
b684:
  %v3399 = mul i64 %v3396, 32
  %v3400 = getelementptr inbounds float, ptr %v138, i64 %v3399
  %v3401 = mul i64 %v3388, 8
  %v3402 = add i64 0, %v3401
  %v3403 = add i64 %v3402, 0
  %v3404 = getelementptr inbounds float, ptr %v3400, i64 %v3403
  %v3405 = load <8 x float>, ptr %v3404, align 4
  %v3406 = fadd <8 x float> %v3397, %v3405
  %v3407 = add nsw i64 %v3396, 1
  br label %b683
b685:
  %v3408 = fadd <8 x float> %v3391, %v3397
  %v3409 = add nsw i64 %v3390, 128
  br label %b680
b682:
  %v3410 = mul i64 %v3388, 8
  %v3411 = add i64 0, %v3410
  %v3412 = add i64 %v3411, 0
  %v3413 = getelementptr inbounds float, ptr %v172, i64 %v3412
  store <8 x float> %v3391, ptr %v3413, align 4
  %v3414 = add nsw i64 %v3388, 1
  br label %b677
b679:
  br label %b676
b676:
  %v3415 = icmp sgt i64 %v3, 1
  br i1 %v3415, label %b686, label %b687
b686:
  %v3416 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3417 = atomicrmw add ptr %v3416, i64 1 acq_rel
  %v3418 = load i64, ptr %v223, align 8
  %v3419 = add i64 %v3418, 1
  store i64 %v3419, ptr %v223, align 8
  %v3420 = mul i64 %v3, %v3419
  br label %b688
b688:
  %v3421 = load atomic i64, ptr %v3416 acquire, align 8
  %v3422 = icmp slt i64 %v3421, %v3420
  br i1 %v3422, label %b689, label %b690
b689:
  %v3423 = call i32 @sched_yield()
  br label %b688
b690:
  br label %b687
b687:
  %v3424 = icmp eq i64 %v2, 0
  br i1 %v3424, label %b691, label %b692
b691:
  br label %b693
b693:
  %v3425 = phi i64 [ 0, %b691 ], [ %v3461, %b694 ]
  %v3426 = icmp slt i64 %v3425, 256
  br i1 %v3426, label %b694, label %b695
b694:
  %v3427 = add i64 0, %v3425
  %v3428 = getelementptr inbounds float, ptr %v142, i64 %v3427
  %v3429 = load <8 x float>, ptr %v3428, align 4
  %v3430 = add i64 0, %v3425
  %v3431 = getelementptr inbounds float, ptr %v144, i64 %v3430
  %v3432 = load <8 x float>, ptr %v3431, align 4
  %v3433 = fadd <8 x float> %v3429, %v3432
  %v3434 = add i64 0, %v3425
  %v3435 = getelementptr inbounds float, ptr %v146, i64 %v3434
  %v3436 = load <8 x float>, ptr %v3435, align 4
  %v3437 = fadd <8 x float> %v3433, %v3436
  %v3438 = add i64 0, %v3425
  %v3439 = getelementptr inbounds float, ptr %v148, i64 %v3438
  %v3440 = load <8 x float>, ptr %v3439, align 4
  %v3441 = fadd <8 x float> %v3437, %v3440
  %v3442 = add i64 0, %v3425
  %v3443 = getelementptr inbounds float, ptr %v158, i64 %v3442
  %v3444 = load <8 x float>, ptr %v3443, align 4
  %v3445 = add i64 0, %v3425
  %v3446 = getelementptr inbounds float, ptr %v160, i64 %v3445
  %v3447 = load <8 x float>, ptr %v3446, align 4
  %v3448 = fadd <8 x float> %v3444, %v3447
  %v3449 = add i64 0, %v3425
  %v3450 = getelementptr inbounds float, ptr %v162, i64 %v3449
  %v3451 = load <8 x float>, ptr %v3450, align 4
  %v3452 = fadd <8 x float> %v3448, %v3451
  %v3453 = add i64 0, %v3425
  %v3454 = getelementptr inbounds float, ptr %v164, i64 %v3453
  %v3455 = load <8 x float>, ptr %v3454, align 4
  %v3456 = fadd <8 x float> %v3452, %v3455
  %v3457 = add i64 0, %v3425
  %v3458 = getelementptr inbounds float, ptr %v36, i64 %v3457
  store <8 x float> %v3441, ptr %v3458, align 4
  %v3459 = add i64 0, %v3425
  %v3460 = getelementptr inbounds float, ptr %v40, i64 %v3459
  store <8 x float> %v3456, ptr %v3460, align 4
  %v3461 = add nsw i64 %v3425, 8
  br label %b693
b695:
  br label %b692
b692:
  %v3462 = icmp sgt i64 %v3, 1
  br i1 %v3462, label %b696, label %b697
b696:
  %v3463 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3464 = atomicrmw add ptr %v3463, i64 1 acq_rel
  %v3465 = load i64, ptr %v223, align 8
  %v3466 = add i64 %v3465, 1
  store i64 %v3466, ptr %v223, align 8
  %v3467 = mul i64 %v3, %v3466
  br label %b698
b698:
  %v3468 = load atomic i64, ptr %v3463 acquire, align 8
  %v3469 = icmp slt i64 %v3468, %v3467
  br i1 %v3469, label %b699, label %b700
b699:
  %v3470 = call i32 @sched_yield()
  br label %b698
b700:
  br label %b697
b697:
  %v3471 = icmp eq i64 %v2, 0
  br i1 %v3471, label %b701, label %b702
b701:
  br label %b703
b703:
  %v3472 = phi i64 [ 0, %b701 ], [ %v3508, %b704 ]
  %v3473 = icmp slt i64 %v3472, 32
  br i1 %v3473, label %b704, label %b705
b704:
  %v3474 = add i64 0, %v3472
  %v3475 = getelementptr inbounds float, ptr %v150, i64 %v3474
  %v3476 = load <8 x float>, ptr %v3475, align 4
  %v3477 = add i64 0, %v3472
  %v3478 = getelementptr inbounds float, ptr %v152, i64 %v3477
  %v3479 = load <8 x float>, ptr %v3478, align 4
  %v3480 = fadd <8 x float> %v3476, %v3479
  %v3481 = add i64 0, %v3472
  %v3482 = getelementptr inbounds float, ptr %v154, i64 %v3481
  %v3483 = load <8 x float>, ptr %v3482, align 4
  %v3484 = fadd <8 x float> %v3480, %v3483
  %v3485 = add i64 0, %v3472
  %v3486 = getelementptr inbounds float, ptr %v156, i64 %v3485
  %v3487 = load <8 x float>, ptr %v3486, align 4
  %v3488 = fadd <8 x float> %v3484, %v3487
  %v3489 = add i64 0, %v3472
  %v3490 = getelementptr inbounds float, ptr %v166, i64 %v3489
  %v3491 = load <8 x float>, ptr %v3490, align 4
  %v3492 = add i64 0, %v3472
  %v3493 = getelementptr inbounds float, ptr %v168, i64 %v3492
  %v3494 = load <8 x float>, ptr %v3493, align 4
  %v3495 = fadd <8 x float> %v3491, %v3494
  %v3496 = add i64 0, %v3472
  %v3497 = getelementptr inbounds float, ptr %v170, i64 %v3496
  %v3498 = load <8 x float>, ptr %v3497, align 4
  %v3499 = fadd <8 x float> %v3495, %v3498
  %v3500 = add i64 0, %v3472
  %v3501 = getelementptr inbounds float, ptr %v172, i64 %v3500
  %v3502 = load <8 x float>, ptr %v3501, align 4
  %v3503 = fadd <8 x float> %v3499, %v3502
  %v3504 = add i64 0, %v3472
  %v3505 = getelementptr inbounds float, ptr %v38, i64 %v3504
  store <8 x float> %v3488, ptr %v3505, align 4
  %v3506 = add i64 0, %v3472
  %v3507 = getelementptr inbounds float, ptr %v42, i64 %v3506
  store <8 x float> %v3503, ptr %v3507, align 4
  %v3508 = add nsw i64 %v3472, 8
  br label %b703
b705:
  br label %b702
b702:
  %v3509 = icmp sgt i64 %v3, 1
  br i1 %v3509, label %b706, label %b707
b706:
  %v3510 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3511 = atomicrmw add ptr %v3510, i64 1 acq_rel
  %v3512 = load i64, ptr %v223, align 8
  %v3513 = add i64 %v3512, 1
  store i64 %v3513, ptr %v223, align 8
  %v3514 = mul i64 %v3, %v3513
  br label %b708
b708:
  %v3515 = load atomic i64, ptr %v3510 acquire, align 8
  %v3516 = icmp slt i64 %v3515, %v3514
  br i1 %v3516, label %b709, label %b710
b709:
  %v3517 = call i32 @sched_yield()
  br label %b708
b710:
  br label %b707
b707:
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
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)

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
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
!27 = distinct !{!27, !28, !29}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!"llvm.loop.vectorize.width", i32 1}
