; generated from specs/rhn.yaml by `make generated`: do not edit
; rhn I=8 H=8 L=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v805 = alloca float, i64 96, align 4
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
  %v161 = getelementptr inbounds i64, ptr %v1, i64 5
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 12
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 13
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 15
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 31
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 36
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 37
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 38
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 39
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 40
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 41
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 42
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 43
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 44
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 45
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 46
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 47
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 48
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 51
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 52
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 55
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 56
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 59
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 60
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 61
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 62
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v214 = load ptr, ptr %v213, align 4
  %v215 = mul i64 %v2, 0
  %v216 = add i64 %v215, 128
  %v217 = getelementptr inbounds float, ptr %v214, i64 %v216
  %v218 = getelementptr inbounds i64, ptr %v1, i64 4
  %v219 = load i64, ptr %v218, align 8
  %v220 = icmp eq i64 %v219, 0
  br i1 %v220, label %b0, label %b1
b0:
  %v221 = icmp eq i64 %v2, 0
  br i1 %v221, label %b2, label %b3
b2:
  %v222 = add i64 0, 0
  %v223 = getelementptr inbounds float, ptr %v58, i64 %v222
  %v224 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v225, ptr %v223, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v226 = icmp sgt i64 %v3, 1
  br i1 %v226, label %b4, label %b5
b4:
  %v227 = getelementptr inbounds i64, ptr %v1, i64 3
  %v228 = atomicrmw add ptr %v227, i64 1 acq_rel
  %v229 = mul i64 %v3, 1
  br label %b6
b6:
  %v230 = load atomic i64, ptr %v227 acquire, align 8
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b7, label %b8
b7:
  %v232 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 4
  %v234 = load i64, ptr %v233, align 8
  %v235 = icmp eq i64 %v234, 0
  br i1 %v235, label %b9, label %b10
b9:
  %v236 = icmp eq i64 %v2, 0
  br i1 %v236, label %b11, label %b12
b11:
  %v237 = icmp ult i64 4, 8
  %v238 = select i1 %v237, i64 4, i64 8
  %v239 = trunc i64 %v238 to i32
  %v240 = insertelement <8 x i32> poison, i32 %v239, i64 0
  %v241 = shufflevector <8 x i32> %v240, <8 x i32> poison, <8 x i32> zeroinitializer
  %v242 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v241
  %v243 = add i64 0, 0
  %v244 = insertelement <8 x i64> poison, i64 %v243, i64 0
  %v245 = shufflevector <8 x i64> %v244, <8 x i64> poison, <8 x i32> zeroinitializer
  %v246 = add <8 x i64> %v245, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v247 = sitofp <8 x i64> %v246 to <8 x float>
  %v248 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v249 = shufflevector <8 x float> %v248, <8 x float> poison, <8 x i32> zeroinitializer
  %v250 = fcmp oeq <8 x float> %v247, %v249
  %v251 = select <8 x i1> %v250, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v60, i64 %v252
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v251, ptr align 4 %v253, <8 x i1> %v242)
  br label %b12
b12:
  br label %b10
b10:
  %v254 = icmp sgt i64 %v3, 1
  br i1 %v254, label %b13, label %b14
b13:
  %v255 = getelementptr inbounds i64, ptr %v1, i64 3
  %v256 = atomicrmw add ptr %v255, i64 1 acq_rel
  %v257 = mul i64 %v3, 2
  br label %b15
b15:
  %v258 = load atomic i64, ptr %v255 acquire, align 8
  %v259 = icmp slt i64 %v258, %v257
  br i1 %v259, label %b16, label %b17
b16:
  %v260 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 4
  %v262 = load i64, ptr %v261, align 8
  %v263 = icmp eq i64 %v262, 0
  br i1 %v263, label %b18, label %b19
b18:
  %v264 = icmp eq i64 %v2, 0
  br i1 %v264, label %b20, label %b21
b20:
  %v265 = sitofp i64 0 to float
  %v266 = fcmp oeq float %v265, 0x0000000000000000
  %v267 = select i1 %v266, float 0x3FF0000000000000, float 0x0000000000000000
  %v268 = add i64 1, 0
  %v269 = getelementptr inbounds float, ptr %v52, i64 %v268
  store float %v267, ptr %v269, align 4
  br label %b21
b21:
  br label %b19
b19:
  %v270 = icmp sgt i64 %v3, 1
  br i1 %v270, label %b22, label %b23
b22:
  %v271 = getelementptr inbounds i64, ptr %v1, i64 3
  %v272 = atomicrmw add ptr %v271, i64 1 acq_rel
  %v273 = mul i64 %v3, 3
  br label %b24
b24:
  %v274 = load atomic i64, ptr %v271 acquire, align 8
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b25, label %b26
b25:
  %v276 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 4
  %v278 = load i64, ptr %v277, align 8
  %v279 = icmp eq i64 %v278, 0
  br i1 %v279, label %b27, label %b28
b27:
  %v280 = icmp eq i64 %v2, 0
  br i1 %v280, label %b29, label %b30
b29:
  %v281 = icmp ult i64 3, 8
  %v282 = select i1 %v281, i64 3, i64 8
  %v283 = trunc i64 %v282 to i32
  %v284 = insertelement <8 x i32> poison, i32 %v283, i64 0
  %v285 = shufflevector <8 x i32> %v284, <8 x i32> poison, <8 x i32> zeroinitializer
  %v286 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v285
  %v287 = add i64 0, 0
  %v288 = insertelement <8 x i64> poison, i64 %v287, i64 0
  %v289 = shufflevector <8 x i64> %v288, <8 x i64> poison, <8 x i32> zeroinitializer
  %v290 = add <8 x i64> %v289, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v291 = sitofp <8 x i64> %v290 to <8 x float>
  %v292 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v293 = shufflevector <8 x float> %v292, <8 x float> poison, <8 x i32> zeroinitializer
  %v294 = fcmp oeq <8 x float> %v291, %v293
  %v295 = select <8 x i1> %v294, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v296 = add i64 1, 0
  %v297 = getelementptr inbounds float, ptr %v46, i64 %v296
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v295, ptr align 4 %v297, <8 x i1> %v286)
  br label %b30
b30:
  br label %b28
b28:
  %v298 = icmp sgt i64 %v3, 1
  br i1 %v298, label %b31, label %b32
b31:
  %v299 = getelementptr inbounds i64, ptr %v1, i64 3
  %v300 = atomicrmw add ptr %v299, i64 1 acq_rel
  %v301 = mul i64 %v3, 4
  br label %b33
b33:
  %v302 = load atomic i64, ptr %v299 acquire, align 8
  %v303 = icmp slt i64 %v302, %v301
  br i1 %v303, label %b34, label %b35
b34:
  %v304 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v305 = getelementptr inbounds i64, ptr %v1, i64 4
  %v306 = load i64, ptr %v305, align 8
  %v307 = icmp eq i64 %v306, 0
  br i1 %v307, label %b36, label %b37
b36:
  %v308 = icmp eq i64 %v2, 0
  br i1 %v308, label %b38, label %b39
b38:
  %v309 = icmp ult i64 2, 8
  %v310 = select i1 %v309, i64 2, i64 8
  %v311 = trunc i64 %v310 to i32
  %v312 = insertelement <8 x i32> poison, i32 %v311, i64 0
  %v313 = shufflevector <8 x i32> %v312, <8 x i32> poison, <8 x i32> zeroinitializer
  %v314 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v313
  %v315 = add i64 0, 0
  %v316 = insertelement <8 x i64> poison, i64 %v315, i64 0
  %v317 = shufflevector <8 x i64> %v316, <8 x i64> poison, <8 x i32> zeroinitializer
  %v318 = add <8 x i64> %v317, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v319 = sitofp <8 x i64> %v318 to <8 x float>
  %v320 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v321 = shufflevector <8 x float> %v320, <8 x float> poison, <8 x i32> zeroinitializer
  %v322 = fcmp oeq <8 x float> %v319, %v321
  %v323 = select <8 x i1> %v322, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v324 = add i64 1, 0
  %v325 = getelementptr inbounds float, ptr %v48, i64 %v324
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v323, ptr align 4 %v325, <8 x i1> %v314)
  br label %b39
b39:
  br label %b37
b37:
  %v326 = icmp sgt i64 %v3, 1
  br i1 %v326, label %b40, label %b41
b40:
  %v327 = getelementptr inbounds i64, ptr %v1, i64 3
  %v328 = atomicrmw add ptr %v327, i64 1 acq_rel
  %v329 = mul i64 %v3, 5
  br label %b42
b42:
  %v330 = load atomic i64, ptr %v327 acquire, align 8
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b43, label %b44
b43:
  %v332 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v333 = getelementptr inbounds i64, ptr %v1, i64 4
  %v334 = load i64, ptr %v333, align 8
  %v335 = icmp eq i64 %v334, 0
  br i1 %v335, label %b45, label %b46
b45:
  %v336 = icmp eq i64 %v2, 0
  br i1 %v336, label %b47, label %b48
b47:
  br label %b49
b49:
  %v337 = phi i64 [ 0, %b47 ], [ %v344, %b50 ]
  %v338 = icmp slt i64 %v337, 64
  br i1 %v338, label %b50, label %b51
b50:
  %v339 = add i64 0, %v337
  %v340 = getelementptr inbounds float, ptr %v12, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 0, %v337
  %v343 = getelementptr inbounds float, ptr %v44, i64 %v342
  store <8 x float> %v341, ptr %v343, align 4
  %v344 = add nsw i64 %v337, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v345 = icmp sgt i64 %v3, 1
  br i1 %v345, label %b52, label %b53
b52:
  %v346 = getelementptr inbounds i64, ptr %v1, i64 3
  %v347 = atomicrmw add ptr %v346, i64 1 acq_rel
  %v348 = mul i64 %v3, 6
  br label %b54
b54:
  %v349 = load atomic i64, ptr %v346 acquire, align 8
  %v350 = icmp slt i64 %v349, %v348
  br i1 %v350, label %b55, label %b56
b55:
  %v351 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v352 = getelementptr inbounds i64, ptr %v1, i64 4
  %v353 = load i64, ptr %v352, align 8
  %v354 = icmp eq i64 %v353, 0
  br i1 %v354, label %b57, label %b58
b57:
  %v355 = icmp eq i64 %v2, 0
  br i1 %v355, label %b59, label %b60
b59:
  br label %b61
b61:
  %v356 = phi i64 [ 0, %b59 ], [ %v363, %b62 ]
  %v357 = icmp slt i64 %v356, 64
  br i1 %v357, label %b62, label %b63
b62:
  %v358 = add i64 0, %v356
  %v359 = getelementptr inbounds float, ptr %v14, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = add i64 64, %v356
  %v362 = getelementptr inbounds float, ptr %v44, i64 %v361
  store <8 x float> %v360, ptr %v362, align 4
  %v363 = add nsw i64 %v356, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v364 = icmp sgt i64 %v3, 1
  br i1 %v364, label %b64, label %b65
b64:
  %v365 = getelementptr inbounds i64, ptr %v1, i64 3
  %v366 = atomicrmw add ptr %v365, i64 1 acq_rel
  %v367 = mul i64 %v3, 7
  br label %b66
b66:
  %v368 = load atomic i64, ptr %v365 acquire, align 8
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b67, label %b68
b67:
  %v370 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v371 = getelementptr inbounds i64, ptr %v1, i64 4
  %v372 = load i64, ptr %v371, align 8
  %v373 = icmp eq i64 %v372, 0
  br i1 %v373, label %b69, label %b70
b69:
  %v374 = icmp eq i64 %v2, 0
  br i1 %v374, label %b71, label %b72
b71:
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v46, i64 %v375
  store float 0x0000000000000000, ptr %v376, align 4
  br label %b72
b72:
  br label %b70
b70:
  %v377 = icmp sgt i64 %v3, 1
  br i1 %v377, label %b73, label %b74
b73:
  %v378 = getelementptr inbounds i64, ptr %v1, i64 3
  %v379 = atomicrmw add ptr %v378, i64 1 acq_rel
  %v380 = mul i64 %v3, 8
  br label %b75
b75:
  %v381 = load atomic i64, ptr %v378 acquire, align 8
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b76, label %b77
b76:
  %v383 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v384 = getelementptr inbounds i64, ptr %v1, i64 4
  %v385 = load i64, ptr %v384, align 8
  %v386 = icmp eq i64 %v385, 0
  br i1 %v386, label %b78, label %b79
b78:
  %v387 = icmp eq i64 %v2, 0
  br i1 %v387, label %b80, label %b81
b80:
  %v388 = add i64 0, 0
  %v389 = getelementptr inbounds float, ptr %v48, i64 %v388
  store float 0x0000000000000000, ptr %v389, align 4
  br label %b81
b81:
  br label %b79
b79:
  %v390 = icmp sgt i64 %v3, 1
  br i1 %v390, label %b82, label %b83
b82:
  %v391 = getelementptr inbounds i64, ptr %v1, i64 3
  %v392 = atomicrmw add ptr %v391, i64 1 acq_rel
  %v393 = mul i64 %v3, 9
  br label %b84
b84:
  %v394 = load atomic i64, ptr %v391 acquire, align 8
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b85, label %b86
b85:
  %v396 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v397 = getelementptr inbounds i64, ptr %v1, i64 4
  %v398 = load i64, ptr %v397, align 8
  %v399 = icmp eq i64 %v398, 0
  br i1 %v399, label %b87, label %b88
b87:
  %v400 = icmp eq i64 %v2, 0
  br i1 %v400, label %b89, label %b90
b89:
  %v401 = add i64 0, 0
  %v402 = getelementptr inbounds float, ptr %v50, i64 %v401
  store float 0x0000000000000000, ptr %v402, align 4
  br label %b90
b90:
  br label %b88
b88:
  %v403 = icmp sgt i64 %v3, 1
  br i1 %v403, label %b91, label %b92
b91:
  %v404 = getelementptr inbounds i64, ptr %v1, i64 3
  %v405 = atomicrmw add ptr %v404, i64 1 acq_rel
  %v406 = mul i64 %v3, 10
  br label %b93
b93:
  %v407 = load atomic i64, ptr %v404 acquire, align 8
  %v408 = icmp slt i64 %v407, %v406
  br i1 %v408, label %b94, label %b95
b94:
  %v409 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 4
  %v411 = load i64, ptr %v410, align 8
  %v412 = icmp eq i64 %v411, 0
  br i1 %v412, label %b96, label %b97
b96:
  %v413 = icmp eq i64 %v2, 0
  br i1 %v413, label %b98, label %b99
b98:
  %v414 = icmp ult i64 3, 8
  %v415 = select i1 %v414, i64 3, i64 8
  %v416 = trunc i64 %v415 to i32
  %v417 = insertelement <8 x i32> poison, i32 %v416, i64 0
  %v418 = shufflevector <8 x i32> %v417, <8 x i32> poison, <8 x i32> zeroinitializer
  %v419 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v418
  %v420 = add i64 0, 0
  %v421 = getelementptr inbounds float, ptr %v48, i64 %v420
  %v422 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v421, <8 x i1> %v419, <8 x float> zeroinitializer)
  %v423 = add i64 1, 0
  %v424 = getelementptr inbounds float, ptr %v50, i64 %v423
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v422, ptr align 4 %v424, <8 x i1> %v419)
  br label %b99
b99:
  br label %b97
b97:
  %v425 = icmp sgt i64 %v3, 1
  br i1 %v425, label %b100, label %b101
b100:
  %v426 = getelementptr inbounds i64, ptr %v1, i64 3
  %v427 = atomicrmw add ptr %v426, i64 1 acq_rel
  %v428 = mul i64 %v3, 11
  br label %b102
b102:
  %v429 = load atomic i64, ptr %v426 acquire, align 8
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b103, label %b104
b103:
  %v431 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v432 = getelementptr inbounds i64, ptr %v1, i64 4
  %v433 = load i64, ptr %v432, align 8
  %v434 = icmp eq i64 %v433, 0
  br i1 %v434, label %b105, label %b106
b105:
  %v435 = icmp eq i64 %v2, 0
  br i1 %v435, label %b107, label %b108
b107:
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v52, i64 %v436
  store float 0x0000000000000000, ptr %v437, align 4
  br label %b108
b108:
  br label %b106
b106:
  %v438 = icmp sgt i64 %v3, 1
  br i1 %v438, label %b109, label %b110
b109:
  %v439 = getelementptr inbounds i64, ptr %v1, i64 3
  %v440 = atomicrmw add ptr %v439, i64 1 acq_rel
  %v441 = mul i64 %v3, 12
  br label %b111
b111:
  %v442 = load atomic i64, ptr %v439 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b112, label %b113
b112:
  %v444 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 4
  %v446 = load i64, ptr %v445, align 8
  %v447 = icmp eq i64 %v446, 0
  br i1 %v447, label %b114, label %b115
b114:
  %v448 = icmp eq i64 %v2, 0
  br i1 %v448, label %b116, label %b117
b116:
  %v449 = add i64 0, 0
  %v450 = getelementptr inbounds float, ptr %v54, i64 %v449
  store float 0x0000000000000000, ptr %v450, align 4
  br label %b117
b117:
  br label %b115
b115:
  %v451 = icmp sgt i64 %v3, 1
  br i1 %v451, label %b118, label %b119
b118:
  %v452 = getelementptr inbounds i64, ptr %v1, i64 3
  %v453 = atomicrmw add ptr %v452, i64 1 acq_rel
  %v454 = mul i64 %v3, 13
  br label %b120
b120:
  %v455 = load atomic i64, ptr %v452 acquire, align 8
  %v456 = icmp slt i64 %v455, %v454
  br i1 %v456, label %b121, label %b122
b121:
  %v457 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v458 = getelementptr inbounds i64, ptr %v1, i64 4
  %v459 = load i64, ptr %v458, align 8
  %v460 = icmp eq i64 %v459, 0
  br i1 %v460, label %b123, label %b124
b123:
  %v461 = icmp eq i64 %v2, 0
  br i1 %v461, label %b125, label %b126
b125:
  %v462 = icmp ult i64 2, 8
  %v463 = select i1 %v462, i64 2, i64 8
  %v464 = trunc i64 %v463 to i32
  %v465 = insertelement <8 x i32> poison, i32 %v464, i64 0
  %v466 = shufflevector <8 x i32> %v465, <8 x i32> poison, <8 x i32> zeroinitializer
  %v467 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v466
  %v468 = add i64 0, 0
  %v469 = getelementptr inbounds float, ptr %v52, i64 %v468
  %v470 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v469, <8 x i1> %v467, <8 x float> zeroinitializer)
  %v471 = add i64 1, 0
  %v472 = getelementptr inbounds float, ptr %v54, i64 %v471
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v470, ptr align 4 %v472, <8 x i1> %v467)
  br label %b126
b126:
  br label %b124
b124:
  %v473 = icmp sgt i64 %v3, 1
  br i1 %v473, label %b127, label %b128
b127:
  %v474 = getelementptr inbounds i64, ptr %v1, i64 3
  %v475 = atomicrmw add ptr %v474, i64 1 acq_rel
  %v476 = mul i64 %v3, 14
  br label %b129
b129:
  %v477 = load atomic i64, ptr %v474 acquire, align 8
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b130, label %b131
b130:
  %v479 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v480 = getelementptr inbounds i64, ptr %v1, i64 4
  %v481 = load i64, ptr %v480, align 8
  %v482 = icmp eq i64 %v481, 0
  br i1 %v482, label %b132, label %b133
b132:
  %v483 = icmp eq i64 %v2, 0
  br i1 %v483, label %b134, label %b135
b134:
  %v484 = add i64 0, 0
  %v485 = getelementptr inbounds float, ptr %v56, i64 %v484
  store float 0x0000000000000000, ptr %v485, align 4
  br label %b135
b135:
  br label %b133
b133:
  %v486 = icmp sgt i64 %v3, 1
  br i1 %v486, label %b136, label %b137
b136:
  %v487 = getelementptr inbounds i64, ptr %v1, i64 3
  %v488 = atomicrmw add ptr %v487, i64 1 acq_rel
  %v489 = mul i64 %v3, 15
  br label %b138
b138:
  %v490 = load atomic i64, ptr %v487 acquire, align 8
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b139, label %b140
b139:
  %v492 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v493 = getelementptr inbounds i64, ptr %v1, i64 4
  %v494 = load i64, ptr %v493, align 8
  %v495 = icmp eq i64 %v494, 0
  br i1 %v495, label %b141, label %b142
b141:
  %v496 = icmp eq i64 %v2, 0
  br i1 %v496, label %b143, label %b144
b143:
  %v497 = icmp ult i64 3, 8
  %v498 = select i1 %v497, i64 3, i64 8
  %v499 = trunc i64 %v498 to i32
  %v500 = insertelement <8 x i32> poison, i32 %v499, i64 0
  %v501 = shufflevector <8 x i32> %v500, <8 x i32> poison, <8 x i32> zeroinitializer
  %v502 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v501
  %v503 = add i64 0, 0
  %v504 = getelementptr inbounds float, ptr %v54, i64 %v503
  %v505 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v504, <8 x i1> %v502, <8 x float> zeroinitializer)
  %v506 = add i64 1, 0
  %v507 = getelementptr inbounds float, ptr %v56, i64 %v506
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v505, ptr align 4 %v507, <8 x i1> %v502)
  br label %b144
b144:
  br label %b142
b142:
  %v508 = icmp sgt i64 %v3, 1
  br i1 %v508, label %b145, label %b146
b145:
  %v509 = getelementptr inbounds i64, ptr %v1, i64 3
  %v510 = atomicrmw add ptr %v509, i64 1 acq_rel
  %v511 = mul i64 %v3, 16
  br label %b147
b147:
  %v512 = load atomic i64, ptr %v509 acquire, align 8
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b148, label %b149
b148:
  %v514 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v515 = getelementptr inbounds i64, ptr %v1, i64 4
  %v516 = load i64, ptr %v515, align 8
  %v517 = icmp eq i64 %v516, 0
  br i1 %v517, label %b150, label %b151
b150:
  %v518 = getelementptr inbounds i64, ptr %v1, i64 81
  %v519 = load i64, ptr %v518, align 8
  %v520 = icmp eq i64 %v519, 0
  br i1 %v520, label %b152, label %b153
b152:
  %v521 = add i64 %v7, 0
  %v522 = sdiv i64 %v521, 1
  %v523 = add i64 %v2, 1
  %v524 = mul i64 %v522, %v2
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v7
  %v528 = select i1 %v527, i64 %v526, i64 %v7
  %v529 = mul i64 %v522, %v523
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, %v7
  %v533 = select i1 %v532, i64 %v531, i64 %v7
  br label %b154
b154:
  %v534 = phi i64 [ %v528, %b152 ], [ %v545, %b155 ]
  %v535 = icmp slt i64 %v534, %v533
  br i1 %v535, label %b155, label %b156
b155:
  %v536 = and i64 0, %v166
  %v537 = mul i64 %v536, %v7
  %v538 = add i64 %v537, %v534
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v26, i64 %v539
  %v541 = add i64 0, 0
  %v542 = getelementptr inbounds float, ptr %v540, i64 %v541
  %v543 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v544 = shufflevector <8 x float> %v543, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v544, ptr %v542, align 4
  %v545 = add nsw i64 %v534, 1
  br label %b154
b156:
  br label %b153
b153:
  br label %b151
b151:
  %v546 = icmp sgt i64 %v3, 1
  br i1 %v546, label %b157, label %b158
b157:
  %v547 = getelementptr inbounds i64, ptr %v1, i64 3
  %v548 = atomicrmw add ptr %v547, i64 1 acq_rel
  %v549 = mul i64 %v3, 17
  br label %b159
b159:
  %v550 = load atomic i64, ptr %v547 acquire, align 8
  %v551 = icmp slt i64 %v550, %v549
  br i1 %v551, label %b160, label %b161
b160:
  %v552 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  %v553 = getelementptr inbounds float, ptr %v214, i64 0
  %v554 = getelementptr inbounds i64, ptr %v1, i64 4
  %v555 = load i64, ptr %v554, align 8
  %v556 = icmp eq i64 %v555, 0
  br i1 %v556, label %b162, label %b163
b162:
  %v557 = add i64 1, 0
  %v558 = sdiv i64 %v557, 1
  %v559 = add i64 %v2, 1
  %v560 = mul i64 %v558, %v2
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, 1
  %v564 = select i1 %v563, i64 %v562, i64 1
  %v565 = mul i64 %v558, %v559
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, 1
  %v569 = select i1 %v568, i64 %v567, i64 1
  %v570 = icmp slt i64 %v569, 1
  %v571 = select i1 %v570, i64 %v569, i64 1
  br label %b164
b164:
  %v572 = phi i64 [ %v564, %b162 ], [ %v797, %b189 ]
  %v573 = icmp slt i64 %v572, %v571
  br i1 %v573, label %b165, label %b166
b165:
  %v574 = mul i64 %v572, 128
  %v575 = mul i64 %v572, 16
  %v576 = add i64 %v574, 0
  %v577 = add i64 %v575, 0
  %v578 = getelementptr inbounds float, ptr %v553, i64 %v576
  %v579 = sub i64 16, %v577
  %v580 = icmp slt i64 %v579, 0
  %v581 = select i1 %v580, i64 0, i64 %v579
  %v582 = icmp ult i64 %v581, 8
  %v583 = select i1 %v582, i64 %v581, i64 8
  %v584 = trunc i64 %v583 to i32
  %v585 = insertelement <8 x i32> poison, i32 %v584, i64 0
  %v586 = shufflevector <8 x i32> %v585, <8 x i32> poison, <8 x i32> zeroinitializer
  %v587 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v586
  %v588 = mul i64 %v577, 8
  %v589 = add i64 0, %v588
  %v590 = getelementptr inbounds float, ptr %v44, i64 %v589
  %v591 = icmp sge i64 %v581, 8
  br i1 %v591, label %b167, label %b168
b167:
  br label %b169
b169:
  %v592 = phi i64 [ 0, %b167 ], [ %v666, %b170 ]
  %v593 = icmp slt i64 %v592, 8
  br i1 %v593, label %b170, label %b171
b170:
  %v594 = add i64 %v592, 0
  %v595 = getelementptr inbounds float, ptr %v590, i64 %v594
  %v596 = load <8 x float>, ptr %v595, align 4
  %v597 = add i64 %v592, 8
  %v598 = getelementptr inbounds float, ptr %v590, i64 %v597
  %v599 = load <8 x float>, ptr %v598, align 4
  %v600 = add i64 %v592, 16
  %v601 = getelementptr inbounds float, ptr %v590, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = add i64 %v592, 24
  %v604 = getelementptr inbounds float, ptr %v590, i64 %v603
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = add i64 %v592, 32
  %v607 = getelementptr inbounds float, ptr %v590, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = add i64 %v592, 40
  %v610 = getelementptr inbounds float, ptr %v590, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = add i64 %v592, 48
  %v613 = getelementptr inbounds float, ptr %v590, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 %v592, 56
  %v616 = getelementptr inbounds float, ptr %v590, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = shufflevector <8 x float> %v596, <8 x float> %v608, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v619 = shufflevector <8 x float> %v596, <8 x float> %v608, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v620 = shufflevector <8 x float> %v599, <8 x float> %v611, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v621 = shufflevector <8 x float> %v599, <8 x float> %v611, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v622 = shufflevector <8 x float> %v602, <8 x float> %v614, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v623 = shufflevector <8 x float> %v602, <8 x float> %v614, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v624 = shufflevector <8 x float> %v605, <8 x float> %v617, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v625 = shufflevector <8 x float> %v605, <8 x float> %v617, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v626 = shufflevector <8 x float> %v618, <8 x float> %v622, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v627 = shufflevector <8 x float> %v618, <8 x float> %v622, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v628 = shufflevector <8 x float> %v620, <8 x float> %v624, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v629 = shufflevector <8 x float> %v620, <8 x float> %v624, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v630 = shufflevector <8 x float> %v619, <8 x float> %v623, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v631 = shufflevector <8 x float> %v619, <8 x float> %v623, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v632 = shufflevector <8 x float> %v621, <8 x float> %v625, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v633 = shufflevector <8 x float> %v621, <8 x float> %v625, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v634 = shufflevector <8 x float> %v626, <8 x float> %v628, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v635 = shufflevector <8 x float> %v626, <8 x float> %v628, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v636 = shufflevector <8 x float> %v627, <8 x float> %v629, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v637 = shufflevector <8 x float> %v627, <8 x float> %v629, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v638 = shufflevector <8 x float> %v630, <8 x float> %v632, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v639 = shufflevector <8 x float> %v630, <8 x float> %v632, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v640 = shufflevector <8 x float> %v631, <8 x float> %v633, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v641 = shufflevector <8 x float> %v631, <8 x float> %v633, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v642 = add i64 %v592, 0
  %v643 = mul i64 %v642, 16
  %v644 = getelementptr inbounds float, ptr %v578, i64 %v643
  store <8 x float> %v634, ptr %v644, align 4
  %v645 = add i64 %v592, 1
  %v646 = mul i64 %v645, 16
  %v647 = getelementptr inbounds float, ptr %v578, i64 %v646
  store <8 x float> %v635, ptr %v647, align 4
  %v648 = add i64 %v592, 2
  %v649 = mul i64 %v648, 16
  %v650 = getelementptr inbounds float, ptr %v578, i64 %v649
  store <8 x float> %v636, ptr %v650, align 4
  %v651 = add i64 %v592, 3
  %v652 = mul i64 %v651, 16
  %v653 = getelementptr inbounds float, ptr %v578, i64 %v652
  store <8 x float> %v637, ptr %v653, align 4
  %v654 = add i64 %v592, 4
  %v655 = mul i64 %v654, 16
  %v656 = getelementptr inbounds float, ptr %v578, i64 %v655
  store <8 x float> %v638, ptr %v656, align 4
  %v657 = add i64 %v592, 5
  %v658 = mul i64 %v657, 16
  %v659 = getelementptr inbounds float, ptr %v578, i64 %v658
  store <8 x float> %v639, ptr %v659, align 4
  %v660 = add i64 %v592, 6
  %v661 = mul i64 %v660, 16
  %v662 = getelementptr inbounds float, ptr %v578, i64 %v661
  store <8 x float> %v640, ptr %v662, align 4
  %v663 = add i64 %v592, 7
  %v664 = mul i64 %v663, 16
  %v665 = getelementptr inbounds float, ptr %v578, i64 %v664
  store <8 x float> %v641, ptr %v665, align 4
  %v666 = add nsw i64 %v592, 8
  br label %b169
b171:
  br label %b172
b172:
  %v667 = phi i64 [ 8, %b171 ], [ %v675, %b173 ]
  %v668 = icmp slt i64 %v667, 8
  br i1 %v668, label %b173, label %b174
b173:
  %v669 = mul i64 %v667, 1
  %v670 = getelementptr inbounds float, ptr %v590, i64 %v669
  %v671 = getelementptr float, ptr %v670, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v672 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v671, <8 x i1> %v587, <8 x float> zeroinitializer)
  %v673 = mul i64 %v667, 16
  %v674 = getelementptr inbounds float, ptr %v578, i64 %v673
  store <8 x float> %v672, ptr %v674, align 4
  %v675 = add nsw i64 %v667, 1
  br label %b172
b174:
  br label %b168
b168:
  %v676 = icmp slt i64 %v581, 8
  br i1 %v676, label %b175, label %b176
b175:
  br label %b177
b177:
  %v677 = phi i64 [ 0, %b175 ], [ %v685, %b178 ]
  %v678 = icmp slt i64 %v677, 8
  br i1 %v678, label %b178, label %b179
b178:
  %v679 = mul i64 %v677, 1
  %v680 = getelementptr inbounds float, ptr %v590, i64 %v679
  %v681 = getelementptr float, ptr %v680, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v682 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v681, <8 x i1> %v587, <8 x float> zeroinitializer)
  %v683 = mul i64 %v677, 16
  %v684 = getelementptr inbounds float, ptr %v578, i64 %v683
  store <8 x float> %v682, ptr %v684, align 4
  %v685 = add nsw i64 %v677, 1
  br label %b177
b179:
  br label %b176
b176:
  %v686 = add i64 %v574, 8
  %v687 = add i64 %v575, 8
  %v688 = getelementptr inbounds float, ptr %v553, i64 %v686
  %v689 = sub i64 16, %v687
  %v690 = icmp slt i64 %v689, 0
  %v691 = select i1 %v690, i64 0, i64 %v689
  %v692 = icmp ult i64 %v691, 8
  %v693 = select i1 %v692, i64 %v691, i64 8
  %v694 = trunc i64 %v693 to i32
  %v695 = insertelement <8 x i32> poison, i32 %v694, i64 0
  %v696 = shufflevector <8 x i32> %v695, <8 x i32> poison, <8 x i32> zeroinitializer
  %v697 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v696
  %v698 = mul i64 %v687, 8
  %v699 = add i64 0, %v698
  %v700 = getelementptr inbounds float, ptr %v44, i64 %v699
  %v701 = icmp sge i64 %v691, 8
  br i1 %v701, label %b180, label %b181
b180:
  br label %b182
b182:
  %v702 = phi i64 [ 0, %b180 ], [ %v776, %b183 ]
  %v703 = icmp slt i64 %v702, 8
  br i1 %v703, label %b183, label %b184
b183:
  %v704 = add i64 %v702, 0
  %v705 = getelementptr inbounds float, ptr %v700, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = add i64 %v702, 8
  %v708 = getelementptr inbounds float, ptr %v700, i64 %v707
  %v709 = load <8 x float>, ptr %v708, align 4
  %v710 = add i64 %v702, 16
  %v711 = getelementptr inbounds float, ptr %v700, i64 %v710
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = add i64 %v702, 24
  %v714 = getelementptr inbounds float, ptr %v700, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = add i64 %v702, 32
  %v717 = getelementptr inbounds float, ptr %v700, i64 %v716
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = add i64 %v702, 40
  %v720 = getelementptr inbounds float, ptr %v700, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = add i64 %v702, 48
  %v723 = getelementptr inbounds float, ptr %v700, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = add i64 %v702, 56
  %v726 = getelementptr inbounds float, ptr %v700, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = shufflevector <8 x float> %v706, <8 x float> %v718, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v729 = shufflevector <8 x float> %v706, <8 x float> %v718, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v730 = shufflevector <8 x float> %v709, <8 x float> %v721, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v731 = shufflevector <8 x float> %v709, <8 x float> %v721, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v732 = shufflevector <8 x float> %v712, <8 x float> %v724, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v733 = shufflevector <8 x float> %v712, <8 x float> %v724, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v734 = shufflevector <8 x float> %v715, <8 x float> %v727, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v735 = shufflevector <8 x float> %v715, <8 x float> %v727, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v736 = shufflevector <8 x float> %v728, <8 x float> %v732, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v737 = shufflevector <8 x float> %v728, <8 x float> %v732, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v738 = shufflevector <8 x float> %v730, <8 x float> %v734, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v739 = shufflevector <8 x float> %v730, <8 x float> %v734, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v740 = shufflevector <8 x float> %v729, <8 x float> %v733, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v741 = shufflevector <8 x float> %v729, <8 x float> %v733, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v742 = shufflevector <8 x float> %v731, <8 x float> %v735, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v743 = shufflevector <8 x float> %v731, <8 x float> %v735, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v744 = shufflevector <8 x float> %v736, <8 x float> %v738, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v745 = shufflevector <8 x float> %v736, <8 x float> %v738, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v746 = shufflevector <8 x float> %v737, <8 x float> %v739, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v747 = shufflevector <8 x float> %v737, <8 x float> %v739, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v748 = shufflevector <8 x float> %v740, <8 x float> %v742, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v749 = shufflevector <8 x float> %v740, <8 x float> %v742, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v750 = shufflevector <8 x float> %v741, <8 x float> %v743, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v751 = shufflevector <8 x float> %v741, <8 x float> %v743, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v752 = add i64 %v702, 0
  %v753 = mul i64 %v752, 16
  %v754 = getelementptr inbounds float, ptr %v688, i64 %v753
  store <8 x float> %v744, ptr %v754, align 4
  %v755 = add i64 %v702, 1
  %v756 = mul i64 %v755, 16
  %v757 = getelementptr inbounds float, ptr %v688, i64 %v756
  store <8 x float> %v745, ptr %v757, align 4
  %v758 = add i64 %v702, 2
  %v759 = mul i64 %v758, 16
  %v760 = getelementptr inbounds float, ptr %v688, i64 %v759
  store <8 x float> %v746, ptr %v760, align 4
  %v761 = add i64 %v702, 3
  %v762 = mul i64 %v761, 16
  %v763 = getelementptr inbounds float, ptr %v688, i64 %v762
  store <8 x float> %v747, ptr %v763, align 4
  %v764 = add i64 %v702, 4
  %v765 = mul i64 %v764, 16
  %v766 = getelementptr inbounds float, ptr %v688, i64 %v765
  store <8 x float> %v748, ptr %v766, align 4
  %v767 = add i64 %v702, 5
  %v768 = mul i64 %v767, 16
  %v769 = getelementptr inbounds float, ptr %v688, i64 %v768
  store <8 x float> %v749, ptr %v769, align 4
  %v770 = add i64 %v702, 6
  %v771 = mul i64 %v770, 16
  %v772 = getelementptr inbounds float, ptr %v688, i64 %v771
  store <8 x float> %v750, ptr %v772, align 4
  %v773 = add i64 %v702, 7
  %v774 = mul i64 %v773, 16
  %v775 = getelementptr inbounds float, ptr %v688, i64 %v774
  store <8 x float> %v751, ptr %v775, align 4
  %v776 = add nsw i64 %v702, 8
  br label %b182
b184:
  br label %b185
b185:
  %v777 = phi i64 [ 8, %b184 ], [ %v785, %b186 ]
  %v778 = icmp slt i64 %v777, 8
  br i1 %v778, label %b186, label %b187
b186:
  %v779 = mul i64 %v777, 1
  %v780 = getelementptr inbounds float, ptr %v700, i64 %v779
  %v781 = getelementptr float, ptr %v780, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v782 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v781, <8 x i1> %v697, <8 x float> zeroinitializer)
  %v783 = mul i64 %v777, 16
  %v784 = getelementptr inbounds float, ptr %v688, i64 %v783
  store <8 x float> %v782, ptr %v784, align 4
  %v785 = add nsw i64 %v777, 1
  br label %b185
b187:
  br label %b181
b181:
  %v786 = icmp slt i64 %v691, 8
  br i1 %v786, label %b188, label %b189
b188:
  br label %b190
b190:
  %v787 = phi i64 [ 0, %b188 ], [ %v795, %b191 ]
  %v788 = icmp slt i64 %v787, 8
  br i1 %v788, label %b191, label %b192
b191:
  %v789 = mul i64 %v787, 1
  %v790 = getelementptr inbounds float, ptr %v700, i64 %v789
  %v791 = getelementptr float, ptr %v790, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v792 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v791, <8 x i1> %v697, <8 x float> zeroinitializer)
  %v793 = mul i64 %v787, 16
  %v794 = getelementptr inbounds float, ptr %v688, i64 %v793
  store <8 x float> %v792, ptr %v794, align 4
  %v795 = add nsw i64 %v787, 1
  br label %b190
b192:
  br label %b189
b189:
  %v796 = add i64 %v574, 128
  %v797 = add nsw i64 %v572, 1
  br label %b164
b166:
  br label %b163
b163:
  %v798 = icmp sgt i64 %v3, 1
  br i1 %v798, label %b193, label %b194
b193:
  %v799 = getelementptr inbounds i64, ptr %v1, i64 3
  %v800 = atomicrmw add ptr %v799, i64 1 acq_rel
  %v801 = mul i64 %v3, 18
  br label %b195
b195:
  %v802 = load atomic i64, ptr %v799 acquire, align 8
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b196, label %b197
b196:
  %v804 = call i32 @sched_yield()
  br label %b195
b197:
  br label %b194
b194:
  %v806 = add i64 %v8, 0
  %v807 = sdiv i64 %v806, 1
  %v808 = add i64 %v2, 1
  %v809 = mul i64 %v807, %v2
  %v810 = sdiv i64 %v809, %v3
  %v811 = mul i64 %v810, 1
  %v812 = icmp slt i64 %v811, %v8
  %v813 = select i1 %v812, i64 %v811, i64 %v8
  %v814 = mul i64 %v807, %v808
  %v815 = sdiv i64 %v814, %v3
  %v816 = mul i64 %v815, 1
  %v817 = icmp slt i64 %v816, %v8
  %v818 = select i1 %v817, i64 %v816, i64 %v8
  br label %b198
b198:
  %v819 = phi i64 [ %v813, %b194 ], [ %v872, %b203 ]
  %v820 = icmp slt i64 %v819, %v818
  br i1 %v820, label %b199, label %b200
b199:
  %v821 = add i64 %v819, 96
  %v822 = icmp slt i64 %v821, %v818
  %v823 = select i1 %v822, i64 %v821, i64 %v818
  br label %b201
b201:
  %v824 = phi i64 [ 0, %b199 ], [ %v871, %b206 ]
  %v825 = icmp slt i64 %v824, 1
  br i1 %v825, label %b202, label %b203
b202:
  %v826 = sub i64 %v823, %v819
  %v827 = sub i64 6, 1
  %v828 = add i64 %v826, %v827
  %v829 = sdiv i64 %v828, 6
  br label %b204
b204:
  %v830 = phi i64 [ 0, %b202 ], [ %v870, %b211 ]
  %v831 = icmp slt i64 %v830, %v829
  br i1 %v831, label %b205, label %b206
b205:
  %v832 = mul i64 %v826, %v830
  %v833 = sdiv i64 %v832, %v829
  %v834 = add i64 %v819, %v833
  %v835 = add i64 %v830, 1
  %v836 = mul i64 %v826, %v835
  %v837 = sdiv i64 %v836, %v829
  %v838 = add i64 %v819, %v837
  %v839 = mul i64 %v824, 128
  %v840 = getelementptr inbounds float, ptr %v553, i64 %v839
  %v841 = sub i64 %v838, %v834
  %v842 = mul i64 %v834, 8
  %v843 = getelementptr inbounds float, ptr %v10, i64 %v842
  %v844 = getelementptr inbounds float, ptr %v843, i64 0
  %v845 = sub i64 %v841, 1
  %v846 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v845
  %v847 = load ptr, ptr %v846, align 4
  %v848 = icmp sgt i64 %v841, 0
  br i1 %v848, label %b207, label %b208
b207:
  call void %v847(ptr %v844, i64 8, ptr %v840, i64 8, ptr %v805)
  br label %b208
b208:
  %v849 = add i64 %v839, 128
  br label %b209
b209:
  %v850 = phi i64 [ %v834, %b208 ], [ %v869, %b214 ]
  %v851 = icmp slt i64 %v850, %v838
  br i1 %v851, label %b210, label %b211
b210:
  %v852 = sub i64 %v850, %v834
  %v853 = mul i64 %v852, 16
  %v854 = getelementptr inbounds float, ptr %v805, i64 %v853
  %v855 = mul i64 %v850, 16
  %v856 = getelementptr inbounds float, ptr %v62, i64 %v855
  br label %b212
b212:
  %v857 = phi i64 [ 0, %b210 ], [ %v868, %b213 ]
  %v858 = icmp slt i64 %v857, 2
  br i1 %v858, label %b213, label %b214
b213:
  %v859 = mul i64 %v824, 2
  %v860 = add i64 %v859, %v857
  %v861 = mul i64 %v860, 8
  %v862 = add i64 0, %v857
  %v863 = mul i64 %v862, 8
  %v864 = getelementptr inbounds float, ptr %v854, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = add i64 0, %v861
  %v867 = getelementptr inbounds float, ptr %v856, i64 %v866
  store <8 x float> %v865, ptr %v867, align 4
  %v868 = add nsw i64 %v857, 1
  br label %b212
b214:
  %v869 = add nsw i64 %v850, 1
  br label %b209
b211:
  %v870 = add nsw i64 %v830, 1
  br label %b204
b206:
  %v871 = add nsw i64 %v824, 1
  br label %b201
b203:
  %v872 = add nsw i64 %v819, 96
  br label %b198
b200:
  %v873 = icmp sgt i64 %v3, 1
  br i1 %v873, label %b215, label %b216
b215:
  %v874 = getelementptr inbounds i64, ptr %v1, i64 3
  %v875 = atomicrmw add ptr %v874, i64 1 acq_rel
  %v876 = mul i64 %v3, 19
  br label %b217
b217:
  %v877 = load atomic i64, ptr %v874 acquire, align 8
  %v878 = icmp slt i64 %v877, %v876
  br i1 %v878, label %b218, label %b219
b218:
  %v879 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  br label %b220
b220:
  %v880 = phi i64 [ 0, %b216 ], [ %v2256, %b378 ]
  %v881 = icmp slt i64 %v880, %v5
  br i1 %v881, label %b221, label %b222
b221:
  %v882 = add i64 %v7, 0
  %v883 = sdiv i64 %v882, 1
  %v884 = add i64 %v2, 1
  %v885 = mul i64 %v883, %v2
  %v886 = sdiv i64 %v885, %v3
  %v887 = mul i64 %v886, 1
  %v888 = icmp slt i64 %v887, %v7
  %v889 = select i1 %v888, i64 %v887, i64 %v7
  %v890 = mul i64 %v883, %v884
  %v891 = sdiv i64 %v890, %v3
  %v892 = mul i64 %v891, 1
  %v893 = icmp slt i64 %v892, %v7
  %v894 = select i1 %v893, i64 %v892, i64 %v7
  br label %b223
b223:
  %v895 = phi i64 [ %v889, %b221 ], [ %v941, %b228 ]
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b224, label %b225
b224:
  br label %b226
b226:
  %v897 = phi i64 [ 0, %b224 ], [ %v940, %b231 ]
  %v898 = icmp slt i64 %v897, 4
  br i1 %v898, label %b227, label %b228
b227:
  br label %b229
b229:
  %v899 = phi i64 [ 0, %b227 ], [ %v939, %b234 ]
  %v900 = icmp slt i64 %v899, 8
  br i1 %v900, label %b230, label %b231
b230:
  br label %b232
b232:
  %v901 = phi i64 [ 0, %b230 ], [ %v922, %b233 ]
  %v902 = phi <8 x float> [ splat (float 0x0000000000000000), %b230 ], [ %v921, %b233 ]
  %v903 = icmp slt i64 %v901, 8
  br i1 %v903, label %b233, label %b234
b233:
  %v904 = add i64 %v880, 0
  %v905 = and i64 %v904, %v166
  %v906 = mul i64 %v905, %v7
  %v907 = add i64 %v906, %v895
  %v908 = mul i64 %v907, 8
  %v909 = getelementptr inbounds float, ptr %v26, i64 %v908
  %v910 = mul i64 %v897, 64
  %v911 = add i64 0, %v910
  %v912 = mul i64 %v899, 8
  %v913 = add i64 %v911, %v912
  %v914 = add i64 %v913, %v901
  %v915 = getelementptr inbounds float, ptr %v16, i64 %v914
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = add i64 0, %v901
  %v918 = getelementptr inbounds float, ptr %v909, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = fmul <8 x float> %v916, %v919
  %v921 = fadd <8 x float> %v902, %v920
  %v922 = add nsw i64 %v901, 8
  br label %b232
b234:
  %v923 = shufflevector <8 x float> %v902, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v924 = shufflevector <8 x float> %v902, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v925 = fadd <4 x float> %v923, %v924
  %v926 = shufflevector <4 x float> %v925, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v927 = shufflevector <4 x float> %v925, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v928 = fadd <2 x float> %v926, %v927
  %v929 = extractelement <2 x float> %v928, i64 0
  %v930 = extractelement <2 x float> %v928, i64 1
  %v931 = fadd float %v929, %v930
  %v932 = fadd float %v931, 0x0000000000000000
  %v933 = mul i64 %v895, 32
  %v934 = getelementptr inbounds float, ptr %v64, i64 %v933
  %v935 = mul i64 %v897, 8
  %v936 = add i64 0, %v935
  %v937 = add i64 %v936, %v899
  %v938 = getelementptr inbounds float, ptr %v934, i64 %v937
  store float %v932, ptr %v938, align 4
  %v939 = add nsw i64 %v899, 1
  br label %b229
b231:
  %v940 = add nsw i64 %v897, 1
  br label %b226
b228:
  %v941 = add nsw i64 %v895, 1
  br label %b223
b225:
  %v942 = add i64 %v7, 0
  %v943 = sdiv i64 %v942, 1
  %v944 = add i64 %v2, 1
  %v945 = mul i64 %v943, %v2
  %v946 = sdiv i64 %v945, %v3
  %v947 = mul i64 %v946, 1
  %v948 = icmp slt i64 %v947, %v7
  %v949 = select i1 %v948, i64 %v947, i64 %v7
  %v950 = mul i64 %v943, %v944
  %v951 = sdiv i64 %v950, %v3
  %v952 = mul i64 %v951, 1
  %v953 = icmp slt i64 %v952, %v7
  %v954 = select i1 %v953, i64 %v952, i64 %v7
  br label %b235
b235:
  %v955 = phi i64 [ %v949, %b225 ], [ %v1001, %b240 ]
  %v956 = icmp slt i64 %v955, %v954
  br i1 %v956, label %b236, label %b237
b236:
  br label %b238
b238:
  %v957 = phi i64 [ 0, %b236 ], [ %v1000, %b243 ]
  %v958 = icmp slt i64 %v957, 4
  br i1 %v958, label %b239, label %b240
b239:
  br label %b241
b241:
  %v959 = phi i64 [ 0, %b239 ], [ %v999, %b246 ]
  %v960 = icmp slt i64 %v959, 8
  br i1 %v960, label %b242, label %b243
b242:
  br label %b244
b244:
  %v961 = phi i64 [ 0, %b242 ], [ %v982, %b245 ]
  %v962 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v981, %b245 ]
  %v963 = icmp slt i64 %v961, 8
  br i1 %v963, label %b245, label %b246
b245:
  %v964 = add i64 %v880, 0
  %v965 = and i64 %v964, %v166
  %v966 = mul i64 %v965, %v7
  %v967 = add i64 %v966, %v955
  %v968 = mul i64 %v967, 8
  %v969 = getelementptr inbounds float, ptr %v26, i64 %v968
  %v970 = mul i64 %v957, 64
  %v971 = add i64 0, %v970
  %v972 = mul i64 %v959, 8
  %v973 = add i64 %v971, %v972
  %v974 = add i64 %v973, %v961
  %v975 = getelementptr inbounds float, ptr %v20, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = add i64 0, %v961
  %v978 = getelementptr inbounds float, ptr %v969, i64 %v977
  %v979 = load <8 x float>, ptr %v978, align 4
  %v980 = fmul <8 x float> %v976, %v979
  %v981 = fadd <8 x float> %v962, %v980
  %v982 = add nsw i64 %v961, 8
  br label %b244
b246:
  %v983 = shufflevector <8 x float> %v962, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v984 = shufflevector <8 x float> %v962, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v985 = fadd <4 x float> %v983, %v984
  %v986 = shufflevector <4 x float> %v985, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v987 = shufflevector <4 x float> %v985, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v988 = fadd <2 x float> %v986, %v987
  %v989 = extractelement <2 x float> %v988, i64 0
  %v990 = extractelement <2 x float> %v988, i64 1
  %v991 = fadd float %v989, %v990
  %v992 = fadd float %v991, 0x0000000000000000
  %v993 = mul i64 %v955, 32
  %v994 = getelementptr inbounds float, ptr %v66, i64 %v993
  %v995 = mul i64 %v957, 8
  %v996 = add i64 0, %v995
  %v997 = add i64 %v996, %v959
  %v998 = getelementptr inbounds float, ptr %v994, i64 %v997
  store float %v992, ptr %v998, align 4
  %v999 = add nsw i64 %v959, 1
  br label %b241
b243:
  %v1000 = add nsw i64 %v957, 1
  br label %b238
b240:
  %v1001 = add nsw i64 %v955, 1
  br label %b235
b237:
  %v1002 = add i64 %v7, 0
  %v1003 = sdiv i64 %v1002, 1
  %v1004 = add i64 %v2, 1
  %v1005 = mul i64 %v1003, %v2
  %v1006 = sdiv i64 %v1005, %v3
  %v1007 = mul i64 %v1006, 1
  %v1008 = icmp slt i64 %v1007, %v7
  %v1009 = select i1 %v1008, i64 %v1007, i64 %v7
  %v1010 = mul i64 %v1003, %v1004
  %v1011 = sdiv i64 %v1010, %v3
  %v1012 = mul i64 %v1011, 1
  %v1013 = icmp slt i64 %v1012, %v7
  %v1014 = select i1 %v1013, i64 %v1012, i64 %v7
  br label %b247
b247:
  %v1015 = phi i64 [ %v1009, %b237 ], [ %v1045, %b252 ]
  %v1016 = icmp slt i64 %v1015, %v1014
  br i1 %v1016, label %b248, label %b249
b248:
  br label %b250
b250:
  %v1017 = phi i64 [ 0, %b248 ], [ %v1040, %b251 ]
  %v1018 = phi <8 x float> [ splat (float 0x0000000000000000), %b248 ], [ %v1039, %b251 ]
  %v1019 = icmp slt i64 %v1017, 4
  br i1 %v1019, label %b251, label %b252
b251:
  %v1020 = add i64 0, %v1017
  %v1021 = getelementptr inbounds float, ptr %v60, i64 %v1020
  %v1022 = load float, ptr %v1021, align 4
  %v1023 = mul i64 %v1015, 32
  %v1024 = getelementptr inbounds float, ptr %v64, i64 %v1023
  %v1025 = add i64 0, 0
  %v1026 = mul i64 %v1017, 8
  %v1027 = add i64 %v1025, %v1026
  %v1028 = getelementptr inbounds float, ptr %v1024, i64 %v1027
  %v1029 = load <8 x float>, ptr %v1028, align 4
  %v1030 = add i64 0, 0
  %v1031 = mul i64 %v1017, 8
  %v1032 = add i64 %v1030, %v1031
  %v1033 = getelementptr inbounds float, ptr %v18, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = fadd <8 x float> %v1029, %v1034
  %v1036 = insertelement <8 x float> poison, float %v1022, i64 0
  %v1037 = shufflevector <8 x float> %v1036, <8 x float> poison, <8 x i32> zeroinitializer
  %v1038 = fmul <8 x float> %v1037, %v1035
  %v1039 = fadd <8 x float> %v1018, %v1038
  %v1040 = add nsw i64 %v1017, 1
  br label %b250
b252:
  %v1041 = mul i64 %v1015, 8
  %v1042 = getelementptr inbounds float, ptr %v68, i64 %v1041
  %v1043 = add i64 0, 0
  %v1044 = getelementptr inbounds float, ptr %v1042, i64 %v1043
  store <8 x float> %v1018, ptr %v1044, align 4
  %v1045 = add nsw i64 %v1015, 1
  br label %b247
b249:
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
  br label %b253
b253:
  %v1059 = phi i64 [ %v1053, %b249 ], [ %v1089, %b258 ]
  %v1060 = icmp slt i64 %v1059, %v1058
  br i1 %v1060, label %b254, label %b255
b254:
  br label %b256
b256:
  %v1061 = phi i64 [ 0, %b254 ], [ %v1084, %b257 ]
  %v1062 = phi <8 x float> [ splat (float 0x0000000000000000), %b254 ], [ %v1083, %b257 ]
  %v1063 = icmp slt i64 %v1061, 4
  br i1 %v1063, label %b257, label %b258
b257:
  %v1064 = add i64 0, %v1061
  %v1065 = getelementptr inbounds float, ptr %v60, i64 %v1064
  %v1066 = load float, ptr %v1065, align 4
  %v1067 = mul i64 %v1059, 32
  %v1068 = getelementptr inbounds float, ptr %v66, i64 %v1067
  %v1069 = add i64 0, 0
  %v1070 = mul i64 %v1061, 8
  %v1071 = add i64 %v1069, %v1070
  %v1072 = getelementptr inbounds float, ptr %v1068, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = add i64 0, 0
  %v1075 = mul i64 %v1061, 8
  %v1076 = add i64 %v1074, %v1075
  %v1077 = getelementptr inbounds float, ptr %v22, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = fadd <8 x float> %v1073, %v1078
  %v1080 = insertelement <8 x float> poison, float %v1066, i64 0
  %v1081 = shufflevector <8 x float> %v1080, <8 x float> poison, <8 x i32> zeroinitializer
  %v1082 = fmul <8 x float> %v1081, %v1079
  %v1083 = fadd <8 x float> %v1062, %v1082
  %v1084 = add nsw i64 %v1061, 1
  br label %b256
b258:
  %v1085 = mul i64 %v1059, 8
  %v1086 = getelementptr inbounds float, ptr %v70, i64 %v1085
  %v1087 = add i64 0, 0
  %v1088 = getelementptr inbounds float, ptr %v1086, i64 %v1087
  store <8 x float> %v1062, ptr %v1088, align 4
  %v1089 = add nsw i64 %v1059, 1
  br label %b253
b255:
  %v1090 = add i64 %v7, 0
  %v1091 = sdiv i64 %v1090, 1
  %v1092 = add i64 %v2, 1
  %v1093 = mul i64 %v1091, %v2
  %v1094 = sdiv i64 %v1093, %v3
  %v1095 = mul i64 %v1094, 1
  %v1096 = icmp slt i64 %v1095, %v7
  %v1097 = select i1 %v1096, i64 %v1095, i64 %v7
  %v1098 = mul i64 %v1091, %v1092
  %v1099 = sdiv i64 %v1098, %v3
  %v1100 = mul i64 %v1099, 1
  %v1101 = icmp slt i64 %v1100, %v7
  %v1102 = select i1 %v1101, i64 %v1100, i64 %v7
  br label %b259
b259:
  %v1103 = phi i64 [ %v1097, %b255 ], [ %v1226, %b260 ]
  %v1104 = icmp slt i64 %v1103, %v1102
  br i1 %v1104, label %b260, label %b261
b260:
  %v1105 = getelementptr inbounds float, ptr %v52, i64 1
  %v1106 = load float, ptr %v1105, align 4
  %v1107 = add i64 %v880, 0
  %v1108 = and i64 %v1107, %v170
  %v1109 = mul i64 %v1108, %v7
  %v1110 = add i64 %v1109, %v1103
  %v1111 = mul i64 %v1110, 16
  %v1112 = getelementptr inbounds float, ptr %v62, i64 %v1111
  %v1113 = mul i64 %v1103, 8
  %v1114 = getelementptr inbounds float, ptr %v68, i64 %v1113
  %v1115 = mul i64 %v1103, 8
  %v1116 = getelementptr inbounds float, ptr %v70, i64 %v1115
  %v1117 = add i64 %v880, 0
  %v1118 = and i64 %v1117, %v166
  %v1119 = mul i64 %v1118, %v7
  %v1120 = add i64 %v1119, %v1103
  %v1121 = mul i64 %v1120, 8
  %v1122 = getelementptr inbounds float, ptr %v26, i64 %v1121
  %v1123 = add i64 %v880, 0
  %v1124 = and i64 %v1123, %v172
  %v1125 = mul i64 %v1124, %v7
  %v1126 = add i64 %v1125, %v1103
  %v1127 = mul i64 %v1126, 8
  %v1128 = getelementptr inbounds float, ptr %v72, i64 %v1127
  %v1129 = add i64 %v880, 0
  %v1130 = and i64 %v1129, %v174
  %v1131 = mul i64 %v1130, %v7
  %v1132 = add i64 %v1131, %v1103
  %v1133 = mul i64 %v1132, 8
  %v1134 = getelementptr inbounds float, ptr %v74, i64 %v1133
  %v1135 = add i64 %v880, 0
  %v1136 = and i64 %v1135, %v176
  %v1137 = mul i64 %v1136, %v7
  %v1138 = add i64 %v1137, %v1103
  %v1139 = mul i64 %v1138, 8
  %v1140 = getelementptr inbounds float, ptr %v76, i64 %v1139
  %v1141 = add i64 0, 0
  %v1142 = getelementptr inbounds float, ptr %v1112, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = insertelement <8 x float> poison, float %v1106, i64 0
  %v1145 = shufflevector <8 x float> %v1144, <8 x float> poison, <8 x i32> zeroinitializer
  %v1146 = fmul <8 x float> %v1145, %v1143
  %v1147 = add i64 0, 0
  %v1148 = getelementptr inbounds float, ptr %v1114, i64 %v1147
  %v1149 = load <8 x float>, ptr %v1148, align 4
  %v1150 = fadd <8 x float> %v1146, %v1149
  %v1151 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1150)
  %v1152 = fcmp ogt <8 x float> %v1151, splat (float 0x4023000000000000)
  %v1153 = select <8 x i1> %v1152, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1151
  %v1154 = fadd <8 x float> %v1153, %v1153
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1154, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1156 = fsub <8 x float> %v1155, splat (float 0x4168000000000000)
  %v1157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1154)
  %v1158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1157)
  %v1159 = bitcast <8 x float> %v1155 to <8 x i32>
  %v1160 = fmul <8 x float> %v1158, %v1158
  %v1161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1158, <8 x float> splat (float 0x3F81227F40000000))
  %v1162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1161, <8 x float> %v1158, <8 x float> splat (float 0x3FA5556740000000))
  %v1163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1162, <8 x float> %v1158, <8 x float> splat (float 0x3FC5554B00000000))
  %v1164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1163, <8 x float> %v1158, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1160, <8 x float> %v1164, <8 x float> %v1158)
  %v1166 = shl <8 x i32> %v1159, splat (i32 23)
  %v1167 = add <8 x i32> %v1166, splat (i32 1065353216)
  %v1168 = bitcast <8 x i32> %v1167 to <8 x float>
  %v1169 = fsub <8 x float> %v1168, splat (float 0x3FF0000000000000)
  %v1170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1168, <8 x float> %v1165, <8 x float> %v1169)
  %v1171 = fadd <8 x float> %v1170, splat (float 0x4000000000000000)
  %v1172 = fdiv <8 x float> %v1170, %v1171
  %v1173 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1172, <8 x float> %v1150)
  %v1174 = add i64 8, 0
  %v1175 = getelementptr inbounds float, ptr %v1112, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = fmul <8 x float> %v1145, %v1176
  %v1178 = add i64 0, 0
  %v1179 = getelementptr inbounds float, ptr %v1116, i64 %v1178
  %v1180 = load <8 x float>, ptr %v1179, align 4
  %v1181 = fadd <8 x float> %v1177, %v1180
  %v1182 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1181)
  %v1183 = fneg <8 x float> %v1182
  %v1184 = fcmp olt <8 x float> %v1183, splat (float 0xC05A400000000000)
  %v1185 = select <8 x i1> %v1184, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1183
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1185, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1187 = fsub <8 x float> %v1186, splat (float 0x4168000000000000)
  %v1188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1185)
  %v1189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1188)
  %v1190 = bitcast <8 x float> %v1186 to <8 x i32>
  %v1191 = fmul <8 x float> %v1189, %v1189
  %v1192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1189, <8 x float> splat (float 0x3F81227F40000000))
  %v1193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1192, <8 x float> %v1189, <8 x float> splat (float 0x3FA5556740000000))
  %v1194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1193, <8 x float> %v1189, <8 x float> splat (float 0x3FC5554B00000000))
  %v1195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1194, <8 x float> %v1189, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1191, <8 x float> %v1195, <8 x float> %v1189)
  %v1197 = sub <8 x i32> %v1190, splat (i32 1262485250)
  %v1198 = lshr <8 x i32> %v1197, splat (i32 1)
  %v1199 = sub <8 x i32> %v1197, %v1198
  %v1200 = shl <8 x i32> %v1198, splat (i32 23)
  %v1201 = bitcast <8 x i32> %v1200 to <8 x float>
  %v1202 = shl <8 x i32> %v1199, splat (i32 23)
  %v1203 = bitcast <8 x i32> %v1202 to <8 x float>
  %v1204 = fadd <8 x float> %v1196, splat (float 0x3FF0000000000000)
  %v1205 = fmul <8 x float> %v1204, %v1201
  %v1206 = fmul <8 x float> %v1205, %v1203
  %v1207 = fcmp olt <8 x float> %v1181, splat (float 0x0000000000000000)
  %v1208 = select <8 x i1> %v1207, <8 x float> %v1206, <8 x float> splat (float 0x3FF0000000000000)
  %v1209 = fadd <8 x float> %v1206, splat (float 0x3FF0000000000000)
  %v1210 = fdiv <8 x float> %v1208, %v1209
  %v1211 = fmul <8 x float> %v1173, %v1210
  %v1212 = add i64 0, 0
  %v1213 = getelementptr inbounds float, ptr %v1122, i64 %v1212
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1216 = shufflevector <8 x float> %v1215, <8 x float> poison, <8 x i32> zeroinitializer
  %v1217 = fsub <8 x float> %v1216, %v1210
  %v1218 = fmul <8 x float> %v1214, %v1217
  %v1219 = fadd <8 x float> %v1211, %v1218
  %v1220 = add i64 0, 0
  %v1221 = getelementptr inbounds float, ptr %v1128, i64 %v1220
  store <8 x float> %v1173, ptr %v1221, align 4
  %v1222 = add i64 0, 0
  %v1223 = getelementptr inbounds float, ptr %v1134, i64 %v1222
  store <8 x float> %v1210, ptr %v1223, align 4
  %v1224 = add i64 0, 0
  %v1225 = getelementptr inbounds float, ptr %v1140, i64 %v1224
  store <8 x float> %v1219, ptr %v1225, align 4
  %v1226 = add nsw i64 %v1103, 1
  br label %b259
b261:
  %v1227 = add i64 %v7, 0
  %v1228 = sdiv i64 %v1227, 1
  %v1229 = add i64 %v2, 1
  %v1230 = mul i64 %v1228, %v2
  %v1231 = sdiv i64 %v1230, %v3
  %v1232 = mul i64 %v1231, 1
  %v1233 = icmp slt i64 %v1232, %v7
  %v1234 = select i1 %v1233, i64 %v1232, i64 %v7
  %v1235 = mul i64 %v1228, %v1229
  %v1236 = sdiv i64 %v1235, %v3
  %v1237 = mul i64 %v1236, 1
  %v1238 = icmp slt i64 %v1237, %v7
  %v1239 = select i1 %v1238, i64 %v1237, i64 %v7
  br label %b262
b262:
  %v1240 = phi i64 [ %v1234, %b261 ], [ %v1286, %b267 ]
  %v1241 = icmp slt i64 %v1240, %v1239
  br i1 %v1241, label %b263, label %b264
b263:
  br label %b265
b265:
  %v1242 = phi i64 [ 0, %b263 ], [ %v1285, %b270 ]
  %v1243 = icmp slt i64 %v1242, 4
  br i1 %v1243, label %b266, label %b267
b266:
  br label %b268
b268:
  %v1244 = phi i64 [ 0, %b266 ], [ %v1284, %b273 ]
  %v1245 = icmp slt i64 %v1244, 8
  br i1 %v1245, label %b269, label %b270
b269:
  br label %b271
b271:
  %v1246 = phi i64 [ 0, %b269 ], [ %v1267, %b272 ]
  %v1247 = phi <8 x float> [ splat (float 0x0000000000000000), %b269 ], [ %v1266, %b272 ]
  %v1248 = icmp slt i64 %v1246, 8
  br i1 %v1248, label %b272, label %b273
b272:
  %v1249 = add i64 %v880, 0
  %v1250 = and i64 %v1249, %v176
  %v1251 = mul i64 %v1250, %v7
  %v1252 = add i64 %v1251, %v1240
  %v1253 = mul i64 %v1252, 8
  %v1254 = getelementptr inbounds float, ptr %v76, i64 %v1253
  %v1255 = mul i64 %v1242, 64
  %v1256 = add i64 0, %v1255
  %v1257 = mul i64 %v1244, 8
  %v1258 = add i64 %v1256, %v1257
  %v1259 = add i64 %v1258, %v1246
  %v1260 = getelementptr inbounds float, ptr %v16, i64 %v1259
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = add i64 0, %v1246
  %v1263 = getelementptr inbounds float, ptr %v1254, i64 %v1262
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = fmul <8 x float> %v1261, %v1264
  %v1266 = fadd <8 x float> %v1247, %v1265
  %v1267 = add nsw i64 %v1246, 8
  br label %b271
b273:
  %v1268 = shufflevector <8 x float> %v1247, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1269 = shufflevector <8 x float> %v1247, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1270 = fadd <4 x float> %v1268, %v1269
  %v1271 = shufflevector <4 x float> %v1270, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1272 = shufflevector <4 x float> %v1270, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1273 = fadd <2 x float> %v1271, %v1272
  %v1274 = extractelement <2 x float> %v1273, i64 0
  %v1275 = extractelement <2 x float> %v1273, i64 1
  %v1276 = fadd float %v1274, %v1275
  %v1277 = fadd float %v1276, 0x0000000000000000
  %v1278 = mul i64 %v1240, 32
  %v1279 = getelementptr inbounds float, ptr %v64, i64 %v1278
  %v1280 = mul i64 %v1242, 8
  %v1281 = add i64 0, %v1280
  %v1282 = add i64 %v1281, %v1244
  %v1283 = getelementptr inbounds float, ptr %v1279, i64 %v1282
  store float %v1277, ptr %v1283, align 4
  %v1284 = add nsw i64 %v1244, 1
  br label %b268
b270:
  %v1285 = add nsw i64 %v1242, 1
  br label %b265
b267:
  %v1286 = add nsw i64 %v1240, 1
  br label %b262
b264:
  %v1287 = add i64 %v7, 0
  %v1288 = sdiv i64 %v1287, 1
  %v1289 = add i64 %v2, 1
  %v1290 = mul i64 %v1288, %v2
  %v1291 = sdiv i64 %v1290, %v3
  %v1292 = mul i64 %v1291, 1
  %v1293 = icmp slt i64 %v1292, %v7
  %v1294 = select i1 %v1293, i64 %v1292, i64 %v7
  %v1295 = mul i64 %v1288, %v1289
  %v1296 = sdiv i64 %v1295, %v3
  %v1297 = mul i64 %v1296, 1
  %v1298 = icmp slt i64 %v1297, %v7
  %v1299 = select i1 %v1298, i64 %v1297, i64 %v7
  br label %b274
b274:
  %v1300 = phi i64 [ %v1294, %b264 ], [ %v1346, %b279 ]
  %v1301 = icmp slt i64 %v1300, %v1299
  br i1 %v1301, label %b275, label %b276
b275:
  br label %b277
b277:
  %v1302 = phi i64 [ 0, %b275 ], [ %v1345, %b282 ]
  %v1303 = icmp slt i64 %v1302, 4
  br i1 %v1303, label %b278, label %b279
b278:
  br label %b280
b280:
  %v1304 = phi i64 [ 0, %b278 ], [ %v1344, %b285 ]
  %v1305 = icmp slt i64 %v1304, 8
  br i1 %v1305, label %b281, label %b282
b281:
  br label %b283
b283:
  %v1306 = phi i64 [ 0, %b281 ], [ %v1327, %b284 ]
  %v1307 = phi <8 x float> [ splat (float 0x0000000000000000), %b281 ], [ %v1326, %b284 ]
  %v1308 = icmp slt i64 %v1306, 8
  br i1 %v1308, label %b284, label %b285
b284:
  %v1309 = add i64 %v880, 0
  %v1310 = and i64 %v1309, %v176
  %v1311 = mul i64 %v1310, %v7
  %v1312 = add i64 %v1311, %v1300
  %v1313 = mul i64 %v1312, 8
  %v1314 = getelementptr inbounds float, ptr %v76, i64 %v1313
  %v1315 = mul i64 %v1302, 64
  %v1316 = add i64 0, %v1315
  %v1317 = mul i64 %v1304, 8
  %v1318 = add i64 %v1316, %v1317
  %v1319 = add i64 %v1318, %v1306
  %v1320 = getelementptr inbounds float, ptr %v20, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = add i64 0, %v1306
  %v1323 = getelementptr inbounds float, ptr %v1314, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = fmul <8 x float> %v1321, %v1324
  %v1326 = fadd <8 x float> %v1307, %v1325
  %v1327 = add nsw i64 %v1306, 8
  br label %b283
b285:
  %v1328 = shufflevector <8 x float> %v1307, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1329 = shufflevector <8 x float> %v1307, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1330 = fadd <4 x float> %v1328, %v1329
  %v1331 = shufflevector <4 x float> %v1330, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1332 = shufflevector <4 x float> %v1330, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1333 = fadd <2 x float> %v1331, %v1332
  %v1334 = extractelement <2 x float> %v1333, i64 0
  %v1335 = extractelement <2 x float> %v1333, i64 1
  %v1336 = fadd float %v1334, %v1335
  %v1337 = fadd float %v1336, 0x0000000000000000
  %v1338 = mul i64 %v1300, 32
  %v1339 = getelementptr inbounds float, ptr %v66, i64 %v1338
  %v1340 = mul i64 %v1302, 8
  %v1341 = add i64 0, %v1340
  %v1342 = add i64 %v1341, %v1304
  %v1343 = getelementptr inbounds float, ptr %v1339, i64 %v1342
  store float %v1337, ptr %v1343, align 4
  %v1344 = add nsw i64 %v1304, 1
  br label %b280
b282:
  %v1345 = add nsw i64 %v1302, 1
  br label %b277
b279:
  %v1346 = add nsw i64 %v1300, 1
  br label %b274
b276:
  %v1347 = add i64 %v7, 0
  %v1348 = sdiv i64 %v1347, 1
  %v1349 = add i64 %v2, 1
  %v1350 = mul i64 %v1348, %v2
  %v1351 = sdiv i64 %v1350, %v3
  %v1352 = mul i64 %v1351, 1
  %v1353 = icmp slt i64 %v1352, %v7
  %v1354 = select i1 %v1353, i64 %v1352, i64 %v7
  %v1355 = mul i64 %v1348, %v1349
  %v1356 = sdiv i64 %v1355, %v3
  %v1357 = mul i64 %v1356, 1
  %v1358 = icmp slt i64 %v1357, %v7
  %v1359 = select i1 %v1358, i64 %v1357, i64 %v7
  br label %b286
b286:
  %v1360 = phi i64 [ %v1354, %b276 ], [ %v1390, %b291 ]
  %v1361 = icmp slt i64 %v1360, %v1359
  br i1 %v1361, label %b287, label %b288
b287:
  br label %b289
b289:
  %v1362 = phi i64 [ 0, %b287 ], [ %v1385, %b290 ]
  %v1363 = phi <8 x float> [ splat (float 0x0000000000000000), %b287 ], [ %v1384, %b290 ]
  %v1364 = icmp slt i64 %v1362, 4
  br i1 %v1364, label %b290, label %b291
b290:
  %v1365 = add i64 0, %v1362
  %v1366 = getelementptr inbounds float, ptr %v46, i64 %v1365
  %v1367 = load float, ptr %v1366, align 4
  %v1368 = mul i64 %v1360, 32
  %v1369 = getelementptr inbounds float, ptr %v64, i64 %v1368
  %v1370 = add i64 0, 0
  %v1371 = mul i64 %v1362, 8
  %v1372 = add i64 %v1370, %v1371
  %v1373 = getelementptr inbounds float, ptr %v1369, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = add i64 0, 0
  %v1376 = mul i64 %v1362, 8
  %v1377 = add i64 %v1375, %v1376
  %v1378 = getelementptr inbounds float, ptr %v18, i64 %v1377
  %v1379 = load <8 x float>, ptr %v1378, align 4
  %v1380 = fadd <8 x float> %v1374, %v1379
  %v1381 = insertelement <8 x float> poison, float %v1367, i64 0
  %v1382 = shufflevector <8 x float> %v1381, <8 x float> poison, <8 x i32> zeroinitializer
  %v1383 = fmul <8 x float> %v1382, %v1380
  %v1384 = fadd <8 x float> %v1363, %v1383
  %v1385 = add nsw i64 %v1362, 1
  br label %b289
b291:
  %v1386 = mul i64 %v1360, 8
  %v1387 = getelementptr inbounds float, ptr %v68, i64 %v1386
  %v1388 = add i64 0, 0
  %v1389 = getelementptr inbounds float, ptr %v1387, i64 %v1388
  store <8 x float> %v1363, ptr %v1389, align 4
  %v1390 = add nsw i64 %v1360, 1
  br label %b286
b288:
  %v1391 = add i64 %v7, 0
  %v1392 = sdiv i64 %v1391, 1
  %v1393 = add i64 %v2, 1
  %v1394 = mul i64 %v1392, %v2
  %v1395 = sdiv i64 %v1394, %v3
  %v1396 = mul i64 %v1395, 1
  %v1397 = icmp slt i64 %v1396, %v7
  %v1398 = select i1 %v1397, i64 %v1396, i64 %v7
  %v1399 = mul i64 %v1392, %v1393
  %v1400 = sdiv i64 %v1399, %v3
  %v1401 = mul i64 %v1400, 1
  %v1402 = icmp slt i64 %v1401, %v7
  %v1403 = select i1 %v1402, i64 %v1401, i64 %v7
  br label %b292
b292:
  %v1404 = phi i64 [ %v1398, %b288 ], [ %v1434, %b297 ]
  %v1405 = icmp slt i64 %v1404, %v1403
  br i1 %v1405, label %b293, label %b294
b293:
  br label %b295
b295:
  %v1406 = phi i64 [ 0, %b293 ], [ %v1429, %b296 ]
  %v1407 = phi <8 x float> [ splat (float 0x0000000000000000), %b293 ], [ %v1428, %b296 ]
  %v1408 = icmp slt i64 %v1406, 4
  br i1 %v1408, label %b296, label %b297
b296:
  %v1409 = add i64 0, %v1406
  %v1410 = getelementptr inbounds float, ptr %v46, i64 %v1409
  %v1411 = load float, ptr %v1410, align 4
  %v1412 = mul i64 %v1404, 32
  %v1413 = getelementptr inbounds float, ptr %v66, i64 %v1412
  %v1414 = add i64 0, 0
  %v1415 = mul i64 %v1406, 8
  %v1416 = add i64 %v1414, %v1415
  %v1417 = getelementptr inbounds float, ptr %v1413, i64 %v1416
  %v1418 = load <8 x float>, ptr %v1417, align 4
  %v1419 = add i64 0, 0
  %v1420 = mul i64 %v1406, 8
  %v1421 = add i64 %v1419, %v1420
  %v1422 = getelementptr inbounds float, ptr %v22, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = fadd <8 x float> %v1418, %v1423
  %v1425 = insertelement <8 x float> poison, float %v1411, i64 0
  %v1426 = shufflevector <8 x float> %v1425, <8 x float> poison, <8 x i32> zeroinitializer
  %v1427 = fmul <8 x float> %v1426, %v1424
  %v1428 = fadd <8 x float> %v1407, %v1427
  %v1429 = add nsw i64 %v1406, 1
  br label %b295
b297:
  %v1430 = mul i64 %v1404, 8
  %v1431 = getelementptr inbounds float, ptr %v70, i64 %v1430
  %v1432 = add i64 0, 0
  %v1433 = getelementptr inbounds float, ptr %v1431, i64 %v1432
  store <8 x float> %v1407, ptr %v1433, align 4
  %v1434 = add nsw i64 %v1404, 1
  br label %b292
b294:
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
  br label %b298
b298:
  %v1448 = phi i64 [ %v1442, %b294 ], [ %v1569, %b299 ]
  %v1449 = icmp slt i64 %v1448, %v1447
  br i1 %v1449, label %b299, label %b300
b299:
  %v1450 = add i64 %v880, 0
  %v1451 = and i64 %v1450, %v170
  %v1452 = mul i64 %v1451, %v7
  %v1453 = add i64 %v1452, %v1448
  %v1454 = mul i64 %v1453, 16
  %v1455 = getelementptr inbounds float, ptr %v62, i64 %v1454
  %v1456 = mul i64 %v1448, 8
  %v1457 = getelementptr inbounds float, ptr %v68, i64 %v1456
  %v1458 = mul i64 %v1448, 8
  %v1459 = getelementptr inbounds float, ptr %v70, i64 %v1458
  %v1460 = add i64 %v880, 0
  %v1461 = and i64 %v1460, %v176
  %v1462 = mul i64 %v1461, %v7
  %v1463 = add i64 %v1462, %v1448
  %v1464 = mul i64 %v1463, 8
  %v1465 = getelementptr inbounds float, ptr %v76, i64 %v1464
  %v1466 = add i64 %v880, 0
  %v1467 = and i64 %v1466, %v178
  %v1468 = mul i64 %v1467, %v7
  %v1469 = add i64 %v1468, %v1448
  %v1470 = mul i64 %v1469, 8
  %v1471 = getelementptr inbounds float, ptr %v78, i64 %v1470
  %v1472 = add i64 %v880, 0
  %v1473 = and i64 %v1472, %v180
  %v1474 = mul i64 %v1473, %v7
  %v1475 = add i64 %v1474, %v1448
  %v1476 = mul i64 %v1475, 8
  %v1477 = getelementptr inbounds float, ptr %v80, i64 %v1476
  %v1478 = add i64 %v880, 0
  %v1479 = and i64 %v1478, %v182
  %v1480 = mul i64 %v1479, %v7
  %v1481 = add i64 %v1480, %v1448
  %v1482 = mul i64 %v1481, 8
  %v1483 = getelementptr inbounds float, ptr %v82, i64 %v1482
  %v1484 = add i64 0, 0
  %v1485 = getelementptr inbounds float, ptr %v1455, i64 %v1484
  %v1486 = load <8 x float>, ptr %v1485, align 4
  %v1487 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1488 = shufflevector <8 x float> %v1487, <8 x float> poison, <8 x i32> zeroinitializer
  %v1489 = fmul <8 x float> %v1488, %v1486
  %v1490 = add i64 0, 0
  %v1491 = getelementptr inbounds float, ptr %v1457, i64 %v1490
  %v1492 = load <8 x float>, ptr %v1491, align 4
  %v1493 = fadd <8 x float> %v1489, %v1492
  %v1494 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1493)
  %v1495 = fcmp ogt <8 x float> %v1494, splat (float 0x4023000000000000)
  %v1496 = select <8 x i1> %v1495, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1494
  %v1497 = fadd <8 x float> %v1496, %v1496
  %v1498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1497, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1499 = fsub <8 x float> %v1498, splat (float 0x4168000000000000)
  %v1500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1499, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1497)
  %v1501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1499, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1500)
  %v1502 = bitcast <8 x float> %v1498 to <8 x i32>
  %v1503 = fmul <8 x float> %v1501, %v1501
  %v1504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1501, <8 x float> splat (float 0x3F81227F40000000))
  %v1505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1504, <8 x float> %v1501, <8 x float> splat (float 0x3FA5556740000000))
  %v1506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1505, <8 x float> %v1501, <8 x float> splat (float 0x3FC5554B00000000))
  %v1507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1506, <8 x float> %v1501, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1503, <8 x float> %v1507, <8 x float> %v1501)
  %v1509 = shl <8 x i32> %v1502, splat (i32 23)
  %v1510 = add <8 x i32> %v1509, splat (i32 1065353216)
  %v1511 = bitcast <8 x i32> %v1510 to <8 x float>
  %v1512 = fsub <8 x float> %v1511, splat (float 0x3FF0000000000000)
  %v1513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1511, <8 x float> %v1508, <8 x float> %v1512)
  %v1514 = fadd <8 x float> %v1513, splat (float 0x4000000000000000)
  %v1515 = fdiv <8 x float> %v1513, %v1514
  %v1516 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1515, <8 x float> %v1493)
  %v1517 = add i64 8, 0
  %v1518 = getelementptr inbounds float, ptr %v1455, i64 %v1517
  %v1519 = load <8 x float>, ptr %v1518, align 4
  %v1520 = fmul <8 x float> %v1488, %v1519
  %v1521 = add i64 0, 0
  %v1522 = getelementptr inbounds float, ptr %v1459, i64 %v1521
  %v1523 = load <8 x float>, ptr %v1522, align 4
  %v1524 = fadd <8 x float> %v1520, %v1523
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
  %v1554 = fmul <8 x float> %v1516, %v1553
  %v1555 = add i64 0, 0
  %v1556 = getelementptr inbounds float, ptr %v1465, i64 %v1555
  %v1557 = load <8 x float>, ptr %v1556, align 4
  %v1558 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1559 = shufflevector <8 x float> %v1558, <8 x float> poison, <8 x i32> zeroinitializer
  %v1560 = fsub <8 x float> %v1559, %v1553
  %v1561 = fmul <8 x float> %v1557, %v1560
  %v1562 = fadd <8 x float> %v1554, %v1561
  %v1563 = add i64 0, 0
  %v1564 = getelementptr inbounds float, ptr %v1471, i64 %v1563
  store <8 x float> %v1516, ptr %v1564, align 4
  %v1565 = add i64 0, 0
  %v1566 = getelementptr inbounds float, ptr %v1477, i64 %v1565
  store <8 x float> %v1553, ptr %v1566, align 4
  %v1567 = add i64 0, 0
  %v1568 = getelementptr inbounds float, ptr %v1483, i64 %v1567
  store <8 x float> %v1562, ptr %v1568, align 4
  %v1569 = add nsw i64 %v1448, 1
  br label %b298
b300:
  %v1570 = add i64 %v7, 0
  %v1571 = sdiv i64 %v1570, 1
  %v1572 = add i64 %v2, 1
  %v1573 = mul i64 %v1571, %v2
  %v1574 = sdiv i64 %v1573, %v3
  %v1575 = mul i64 %v1574, 1
  %v1576 = icmp slt i64 %v1575, %v7
  %v1577 = select i1 %v1576, i64 %v1575, i64 %v7
  %v1578 = mul i64 %v1571, %v1572
  %v1579 = sdiv i64 %v1578, %v3
  %v1580 = mul i64 %v1579, 1
  %v1581 = icmp slt i64 %v1580, %v7
  %v1582 = select i1 %v1581, i64 %v1580, i64 %v7
  br label %b301
b301:
  %v1583 = phi i64 [ %v1577, %b300 ], [ %v1629, %b306 ]
  %v1584 = icmp slt i64 %v1583, %v1582
  br i1 %v1584, label %b302, label %b303
b302:
  br label %b304
b304:
  %v1585 = phi i64 [ 0, %b302 ], [ %v1628, %b309 ]
  %v1586 = icmp slt i64 %v1585, 4
  br i1 %v1586, label %b305, label %b306
b305:
  br label %b307
b307:
  %v1587 = phi i64 [ 0, %b305 ], [ %v1627, %b312 ]
  %v1588 = icmp slt i64 %v1587, 8
  br i1 %v1588, label %b308, label %b309
b308:
  br label %b310
b310:
  %v1589 = phi i64 [ 0, %b308 ], [ %v1610, %b311 ]
  %v1590 = phi <8 x float> [ splat (float 0x0000000000000000), %b308 ], [ %v1609, %b311 ]
  %v1591 = icmp slt i64 %v1589, 8
  br i1 %v1591, label %b311, label %b312
b311:
  %v1592 = add i64 %v880, 0
  %v1593 = and i64 %v1592, %v182
  %v1594 = mul i64 %v1593, %v7
  %v1595 = add i64 %v1594, %v1583
  %v1596 = mul i64 %v1595, 8
  %v1597 = getelementptr inbounds float, ptr %v82, i64 %v1596
  %v1598 = mul i64 %v1585, 64
  %v1599 = add i64 0, %v1598
  %v1600 = mul i64 %v1587, 8
  %v1601 = add i64 %v1599, %v1600
  %v1602 = add i64 %v1601, %v1589
  %v1603 = getelementptr inbounds float, ptr %v16, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = add i64 0, %v1589
  %v1606 = getelementptr inbounds float, ptr %v1597, i64 %v1605
  %v1607 = load <8 x float>, ptr %v1606, align 4
  %v1608 = fmul <8 x float> %v1604, %v1607
  %v1609 = fadd <8 x float> %v1590, %v1608
  %v1610 = add nsw i64 %v1589, 8
  br label %b310
b312:
  %v1611 = shufflevector <8 x float> %v1590, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1612 = shufflevector <8 x float> %v1590, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1613 = fadd <4 x float> %v1611, %v1612
  %v1614 = shufflevector <4 x float> %v1613, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1615 = shufflevector <4 x float> %v1613, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1616 = fadd <2 x float> %v1614, %v1615
  %v1617 = extractelement <2 x float> %v1616, i64 0
  %v1618 = extractelement <2 x float> %v1616, i64 1
  %v1619 = fadd float %v1617, %v1618
  %v1620 = fadd float %v1619, 0x0000000000000000
  %v1621 = mul i64 %v1583, 32
  %v1622 = getelementptr inbounds float, ptr %v64, i64 %v1621
  %v1623 = mul i64 %v1585, 8
  %v1624 = add i64 0, %v1623
  %v1625 = add i64 %v1624, %v1587
  %v1626 = getelementptr inbounds float, ptr %v1622, i64 %v1625
  store float %v1620, ptr %v1626, align 4
  %v1627 = add nsw i64 %v1587, 1
  br label %b307
b309:
  %v1628 = add nsw i64 %v1585, 1
  br label %b304
b306:
  %v1629 = add nsw i64 %v1583, 1
  br label %b301
b303:
  %v1630 = add i64 %v7, 0
  %v1631 = sdiv i64 %v1630, 1
  %v1632 = add i64 %v2, 1
  %v1633 = mul i64 %v1631, %v2
  %v1634 = sdiv i64 %v1633, %v3
  %v1635 = mul i64 %v1634, 1
  %v1636 = icmp slt i64 %v1635, %v7
  %v1637 = select i1 %v1636, i64 %v1635, i64 %v7
  %v1638 = mul i64 %v1631, %v1632
  %v1639 = sdiv i64 %v1638, %v3
  %v1640 = mul i64 %v1639, 1
  %v1641 = icmp slt i64 %v1640, %v7
  %v1642 = select i1 %v1641, i64 %v1640, i64 %v7
  br label %b313
b313:
  %v1643 = phi i64 [ %v1637, %b303 ], [ %v1689, %b318 ]
  %v1644 = icmp slt i64 %v1643, %v1642
  br i1 %v1644, label %b314, label %b315
b314:
  br label %b316
b316:
  %v1645 = phi i64 [ 0, %b314 ], [ %v1688, %b321 ]
  %v1646 = icmp slt i64 %v1645, 4
  br i1 %v1646, label %b317, label %b318
b317:
  br label %b319
b319:
  %v1647 = phi i64 [ 0, %b317 ], [ %v1687, %b324 ]
  %v1648 = icmp slt i64 %v1647, 8
  br i1 %v1648, label %b320, label %b321
b320:
  br label %b322
b322:
  %v1649 = phi i64 [ 0, %b320 ], [ %v1670, %b323 ]
  %v1650 = phi <8 x float> [ splat (float 0x0000000000000000), %b320 ], [ %v1669, %b323 ]
  %v1651 = icmp slt i64 %v1649, 8
  br i1 %v1651, label %b323, label %b324
b323:
  %v1652 = add i64 %v880, 0
  %v1653 = and i64 %v1652, %v182
  %v1654 = mul i64 %v1653, %v7
  %v1655 = add i64 %v1654, %v1643
  %v1656 = mul i64 %v1655, 8
  %v1657 = getelementptr inbounds float, ptr %v82, i64 %v1656
  %v1658 = mul i64 %v1645, 64
  %v1659 = add i64 0, %v1658
  %v1660 = mul i64 %v1647, 8
  %v1661 = add i64 %v1659, %v1660
  %v1662 = add i64 %v1661, %v1649
  %v1663 = getelementptr inbounds float, ptr %v20, i64 %v1662
  %v1664 = load <8 x float>, ptr %v1663, align 4
  %v1665 = add i64 0, %v1649
  %v1666 = getelementptr inbounds float, ptr %v1657, i64 %v1665
  %v1667 = load <8 x float>, ptr %v1666, align 4
  %v1668 = fmul <8 x float> %v1664, %v1667
  %v1669 = fadd <8 x float> %v1650, %v1668
  %v1670 = add nsw i64 %v1649, 8
  br label %b322
b324:
  %v1671 = shufflevector <8 x float> %v1650, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1672 = shufflevector <8 x float> %v1650, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1673 = fadd <4 x float> %v1671, %v1672
  %v1674 = shufflevector <4 x float> %v1673, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1675 = shufflevector <4 x float> %v1673, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1676 = fadd <2 x float> %v1674, %v1675
  %v1677 = extractelement <2 x float> %v1676, i64 0
  %v1678 = extractelement <2 x float> %v1676, i64 1
  %v1679 = fadd float %v1677, %v1678
  %v1680 = fadd float %v1679, 0x0000000000000000
  %v1681 = mul i64 %v1643, 32
  %v1682 = getelementptr inbounds float, ptr %v66, i64 %v1681
  %v1683 = mul i64 %v1645, 8
  %v1684 = add i64 0, %v1683
  %v1685 = add i64 %v1684, %v1647
  %v1686 = getelementptr inbounds float, ptr %v1682, i64 %v1685
  store float %v1680, ptr %v1686, align 4
  %v1687 = add nsw i64 %v1647, 1
  br label %b319
b321:
  %v1688 = add nsw i64 %v1645, 1
  br label %b316
b318:
  %v1689 = add nsw i64 %v1643, 1
  br label %b313
b315:
  %v1690 = add i64 %v7, 0
  %v1691 = sdiv i64 %v1690, 1
  %v1692 = add i64 %v2, 1
  %v1693 = mul i64 %v1691, %v2
  %v1694 = sdiv i64 %v1693, %v3
  %v1695 = mul i64 %v1694, 1
  %v1696 = icmp slt i64 %v1695, %v7
  %v1697 = select i1 %v1696, i64 %v1695, i64 %v7
  %v1698 = mul i64 %v1691, %v1692
  %v1699 = sdiv i64 %v1698, %v3
  %v1700 = mul i64 %v1699, 1
  %v1701 = icmp slt i64 %v1700, %v7
  %v1702 = select i1 %v1701, i64 %v1700, i64 %v7
  br label %b325
b325:
  %v1703 = phi i64 [ %v1697, %b315 ], [ %v1733, %b330 ]
  %v1704 = icmp slt i64 %v1703, %v1702
  br i1 %v1704, label %b326, label %b327
b326:
  br label %b328
b328:
  %v1705 = phi i64 [ 0, %b326 ], [ %v1728, %b329 ]
  %v1706 = phi <8 x float> [ splat (float 0x0000000000000000), %b326 ], [ %v1727, %b329 ]
  %v1707 = icmp slt i64 %v1705, 4
  br i1 %v1707, label %b329, label %b330
b329:
  %v1708 = add i64 0, %v1705
  %v1709 = getelementptr inbounds float, ptr %v50, i64 %v1708
  %v1710 = load float, ptr %v1709, align 4
  %v1711 = mul i64 %v1703, 32
  %v1712 = getelementptr inbounds float, ptr %v64, i64 %v1711
  %v1713 = add i64 0, 0
  %v1714 = mul i64 %v1705, 8
  %v1715 = add i64 %v1713, %v1714
  %v1716 = getelementptr inbounds float, ptr %v1712, i64 %v1715
  %v1717 = load <8 x float>, ptr %v1716, align 4
  %v1718 = add i64 0, 0
  %v1719 = mul i64 %v1705, 8
  %v1720 = add i64 %v1718, %v1719
  %v1721 = getelementptr inbounds float, ptr %v18, i64 %v1720
  %v1722 = load <8 x float>, ptr %v1721, align 4
  %v1723 = fadd <8 x float> %v1717, %v1722
  %v1724 = insertelement <8 x float> poison, float %v1710, i64 0
  %v1725 = shufflevector <8 x float> %v1724, <8 x float> poison, <8 x i32> zeroinitializer
  %v1726 = fmul <8 x float> %v1725, %v1723
  %v1727 = fadd <8 x float> %v1706, %v1726
  %v1728 = add nsw i64 %v1705, 1
  br label %b328
b330:
  %v1729 = mul i64 %v1703, 8
  %v1730 = getelementptr inbounds float, ptr %v68, i64 %v1729
  %v1731 = add i64 0, 0
  %v1732 = getelementptr inbounds float, ptr %v1730, i64 %v1731
  store <8 x float> %v1706, ptr %v1732, align 4
  %v1733 = add nsw i64 %v1703, 1
  br label %b325
b327:
  %v1734 = add i64 %v7, 0
  %v1735 = sdiv i64 %v1734, 1
  %v1736 = add i64 %v2, 1
  %v1737 = mul i64 %v1735, %v2
  %v1738 = sdiv i64 %v1737, %v3
  %v1739 = mul i64 %v1738, 1
  %v1740 = icmp slt i64 %v1739, %v7
  %v1741 = select i1 %v1740, i64 %v1739, i64 %v7
  %v1742 = mul i64 %v1735, %v1736
  %v1743 = sdiv i64 %v1742, %v3
  %v1744 = mul i64 %v1743, 1
  %v1745 = icmp slt i64 %v1744, %v7
  %v1746 = select i1 %v1745, i64 %v1744, i64 %v7
  br label %b331
b331:
  %v1747 = phi i64 [ %v1741, %b327 ], [ %v1777, %b336 ]
  %v1748 = icmp slt i64 %v1747, %v1746
  br i1 %v1748, label %b332, label %b333
b332:
  br label %b334
b334:
  %v1749 = phi i64 [ 0, %b332 ], [ %v1772, %b335 ]
  %v1750 = phi <8 x float> [ splat (float 0x0000000000000000), %b332 ], [ %v1771, %b335 ]
  %v1751 = icmp slt i64 %v1749, 4
  br i1 %v1751, label %b335, label %b336
b335:
  %v1752 = add i64 0, %v1749
  %v1753 = getelementptr inbounds float, ptr %v50, i64 %v1752
  %v1754 = load float, ptr %v1753, align 4
  %v1755 = mul i64 %v1747, 32
  %v1756 = getelementptr inbounds float, ptr %v66, i64 %v1755
  %v1757 = add i64 0, 0
  %v1758 = mul i64 %v1749, 8
  %v1759 = add i64 %v1757, %v1758
  %v1760 = getelementptr inbounds float, ptr %v1756, i64 %v1759
  %v1761 = load <8 x float>, ptr %v1760, align 4
  %v1762 = add i64 0, 0
  %v1763 = mul i64 %v1749, 8
  %v1764 = add i64 %v1762, %v1763
  %v1765 = getelementptr inbounds float, ptr %v22, i64 %v1764
  %v1766 = load <8 x float>, ptr %v1765, align 4
  %v1767 = fadd <8 x float> %v1761, %v1766
  %v1768 = insertelement <8 x float> poison, float %v1754, i64 0
  %v1769 = shufflevector <8 x float> %v1768, <8 x float> poison, <8 x i32> zeroinitializer
  %v1770 = fmul <8 x float> %v1769, %v1767
  %v1771 = fadd <8 x float> %v1750, %v1770
  %v1772 = add nsw i64 %v1749, 1
  br label %b334
b336:
  %v1773 = mul i64 %v1747, 8
  %v1774 = getelementptr inbounds float, ptr %v70, i64 %v1773
  %v1775 = add i64 0, 0
  %v1776 = getelementptr inbounds float, ptr %v1774, i64 %v1775
  store <8 x float> %v1750, ptr %v1776, align 4
  %v1777 = add nsw i64 %v1747, 1
  br label %b331
b333:
  %v1778 = add i64 %v7, 0
  %v1779 = sdiv i64 %v1778, 1
  %v1780 = add i64 %v2, 1
  %v1781 = mul i64 %v1779, %v2
  %v1782 = sdiv i64 %v1781, %v3
  %v1783 = mul i64 %v1782, 1
  %v1784 = icmp slt i64 %v1783, %v7
  %v1785 = select i1 %v1784, i64 %v1783, i64 %v7
  %v1786 = mul i64 %v1779, %v1780
  %v1787 = sdiv i64 %v1786, %v3
  %v1788 = mul i64 %v1787, 1
  %v1789 = icmp slt i64 %v1788, %v7
  %v1790 = select i1 %v1789, i64 %v1788, i64 %v7
  br label %b337
b337:
  %v1791 = phi i64 [ %v1785, %b333 ], [ %v1912, %b338 ]
  %v1792 = icmp slt i64 %v1791, %v1790
  br i1 %v1792, label %b338, label %b339
b338:
  %v1793 = add i64 %v880, 0
  %v1794 = and i64 %v1793, %v170
  %v1795 = mul i64 %v1794, %v7
  %v1796 = add i64 %v1795, %v1791
  %v1797 = mul i64 %v1796, 16
  %v1798 = getelementptr inbounds float, ptr %v62, i64 %v1797
  %v1799 = mul i64 %v1791, 8
  %v1800 = getelementptr inbounds float, ptr %v68, i64 %v1799
  %v1801 = mul i64 %v1791, 8
  %v1802 = getelementptr inbounds float, ptr %v70, i64 %v1801
  %v1803 = add i64 %v880, 0
  %v1804 = and i64 %v1803, %v182
  %v1805 = mul i64 %v1804, %v7
  %v1806 = add i64 %v1805, %v1791
  %v1807 = mul i64 %v1806, 8
  %v1808 = getelementptr inbounds float, ptr %v82, i64 %v1807
  %v1809 = add i64 %v880, 0
  %v1810 = and i64 %v1809, %v184
  %v1811 = mul i64 %v1810, %v7
  %v1812 = add i64 %v1811, %v1791
  %v1813 = mul i64 %v1812, 8
  %v1814 = getelementptr inbounds float, ptr %v84, i64 %v1813
  %v1815 = add i64 %v880, 0
  %v1816 = and i64 %v1815, %v186
  %v1817 = mul i64 %v1816, %v7
  %v1818 = add i64 %v1817, %v1791
  %v1819 = mul i64 %v1818, 8
  %v1820 = getelementptr inbounds float, ptr %v86, i64 %v1819
  %v1821 = add i64 %v880, 0
  %v1822 = and i64 %v1821, %v188
  %v1823 = mul i64 %v1822, %v7
  %v1824 = add i64 %v1823, %v1791
  %v1825 = mul i64 %v1824, 8
  %v1826 = getelementptr inbounds float, ptr %v88, i64 %v1825
  %v1827 = add i64 0, 0
  %v1828 = getelementptr inbounds float, ptr %v1798, i64 %v1827
  %v1829 = load <8 x float>, ptr %v1828, align 4
  %v1830 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1831 = shufflevector <8 x float> %v1830, <8 x float> poison, <8 x i32> zeroinitializer
  %v1832 = fmul <8 x float> %v1831, %v1829
  %v1833 = add i64 0, 0
  %v1834 = getelementptr inbounds float, ptr %v1800, i64 %v1833
  %v1835 = load <8 x float>, ptr %v1834, align 4
  %v1836 = fadd <8 x float> %v1832, %v1835
  %v1837 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1836)
  %v1838 = fcmp ogt <8 x float> %v1837, splat (float 0x4023000000000000)
  %v1839 = select <8 x i1> %v1838, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1837
  %v1840 = fadd <8 x float> %v1839, %v1839
  %v1841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1840, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1842 = fsub <8 x float> %v1841, splat (float 0x4168000000000000)
  %v1843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1842, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1840)
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1842, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1843)
  %v1845 = bitcast <8 x float> %v1841 to <8 x i32>
  %v1846 = fmul <8 x float> %v1844, %v1844
  %v1847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1844, <8 x float> splat (float 0x3F81227F40000000))
  %v1848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1847, <8 x float> %v1844, <8 x float> splat (float 0x3FA5556740000000))
  %v1849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1848, <8 x float> %v1844, <8 x float> splat (float 0x3FC5554B00000000))
  %v1850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1849, <8 x float> %v1844, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1846, <8 x float> %v1850, <8 x float> %v1844)
  %v1852 = shl <8 x i32> %v1845, splat (i32 23)
  %v1853 = add <8 x i32> %v1852, splat (i32 1065353216)
  %v1854 = bitcast <8 x i32> %v1853 to <8 x float>
  %v1855 = fsub <8 x float> %v1854, splat (float 0x3FF0000000000000)
  %v1856 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1854, <8 x float> %v1851, <8 x float> %v1855)
  %v1857 = fadd <8 x float> %v1856, splat (float 0x4000000000000000)
  %v1858 = fdiv <8 x float> %v1856, %v1857
  %v1859 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1858, <8 x float> %v1836)
  %v1860 = add i64 8, 0
  %v1861 = getelementptr inbounds float, ptr %v1798, i64 %v1860
  %v1862 = load <8 x float>, ptr %v1861, align 4
  %v1863 = fmul <8 x float> %v1831, %v1862
  %v1864 = add i64 0, 0
  %v1865 = getelementptr inbounds float, ptr %v1802, i64 %v1864
  %v1866 = load <8 x float>, ptr %v1865, align 4
  %v1867 = fadd <8 x float> %v1863, %v1866
  %v1868 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1867)
  %v1869 = fneg <8 x float> %v1868
  %v1870 = fcmp olt <8 x float> %v1869, splat (float 0xC05A400000000000)
  %v1871 = select <8 x i1> %v1870, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1869
  %v1872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1871, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1873 = fsub <8 x float> %v1872, splat (float 0x4168000000000000)
  %v1874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1873, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1871)
  %v1875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1873, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1874)
  %v1876 = bitcast <8 x float> %v1872 to <8 x i32>
  %v1877 = fmul <8 x float> %v1875, %v1875
  %v1878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1875, <8 x float> splat (float 0x3F81227F40000000))
  %v1879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1878, <8 x float> %v1875, <8 x float> splat (float 0x3FA5556740000000))
  %v1880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1879, <8 x float> %v1875, <8 x float> splat (float 0x3FC5554B00000000))
  %v1881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1880, <8 x float> %v1875, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1877, <8 x float> %v1881, <8 x float> %v1875)
  %v1883 = sub <8 x i32> %v1876, splat (i32 1262485250)
  %v1884 = lshr <8 x i32> %v1883, splat (i32 1)
  %v1885 = sub <8 x i32> %v1883, %v1884
  %v1886 = shl <8 x i32> %v1884, splat (i32 23)
  %v1887 = bitcast <8 x i32> %v1886 to <8 x float>
  %v1888 = shl <8 x i32> %v1885, splat (i32 23)
  %v1889 = bitcast <8 x i32> %v1888 to <8 x float>
  %v1890 = fadd <8 x float> %v1882, splat (float 0x3FF0000000000000)
  %v1891 = fmul <8 x float> %v1890, %v1887
  %v1892 = fmul <8 x float> %v1891, %v1889
  %v1893 = fcmp olt <8 x float> %v1867, splat (float 0x0000000000000000)
  %v1894 = select <8 x i1> %v1893, <8 x float> %v1892, <8 x float> splat (float 0x3FF0000000000000)
  %v1895 = fadd <8 x float> %v1892, splat (float 0x3FF0000000000000)
  %v1896 = fdiv <8 x float> %v1894, %v1895
  %v1897 = fmul <8 x float> %v1859, %v1896
  %v1898 = add i64 0, 0
  %v1899 = getelementptr inbounds float, ptr %v1808, i64 %v1898
  %v1900 = load <8 x float>, ptr %v1899, align 4
  %v1901 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1902 = shufflevector <8 x float> %v1901, <8 x float> poison, <8 x i32> zeroinitializer
  %v1903 = fsub <8 x float> %v1902, %v1896
  %v1904 = fmul <8 x float> %v1900, %v1903
  %v1905 = fadd <8 x float> %v1897, %v1904
  %v1906 = add i64 0, 0
  %v1907 = getelementptr inbounds float, ptr %v1814, i64 %v1906
  store <8 x float> %v1859, ptr %v1907, align 4
  %v1908 = add i64 0, 0
  %v1909 = getelementptr inbounds float, ptr %v1820, i64 %v1908
  store <8 x float> %v1896, ptr %v1909, align 4
  %v1910 = add i64 0, 0
  %v1911 = getelementptr inbounds float, ptr %v1826, i64 %v1910
  store <8 x float> %v1905, ptr %v1911, align 4
  %v1912 = add nsw i64 %v1791, 1
  br label %b337
b339:
  %v1913 = add i64 %v7, 0
  %v1914 = sdiv i64 %v1913, 1
  %v1915 = add i64 %v2, 1
  %v1916 = mul i64 %v1914, %v2
  %v1917 = sdiv i64 %v1916, %v3
  %v1918 = mul i64 %v1917, 1
  %v1919 = icmp slt i64 %v1918, %v7
  %v1920 = select i1 %v1919, i64 %v1918, i64 %v7
  %v1921 = mul i64 %v1914, %v1915
  %v1922 = sdiv i64 %v1921, %v3
  %v1923 = mul i64 %v1922, 1
  %v1924 = icmp slt i64 %v1923, %v7
  %v1925 = select i1 %v1924, i64 %v1923, i64 %v7
  br label %b340
b340:
  %v1926 = phi i64 [ %v1920, %b339 ], [ %v1972, %b345 ]
  %v1927 = icmp slt i64 %v1926, %v1925
  br i1 %v1927, label %b341, label %b342
b341:
  br label %b343
b343:
  %v1928 = phi i64 [ 0, %b341 ], [ %v1971, %b348 ]
  %v1929 = icmp slt i64 %v1928, 4
  br i1 %v1929, label %b344, label %b345
b344:
  br label %b346
b346:
  %v1930 = phi i64 [ 0, %b344 ], [ %v1970, %b351 ]
  %v1931 = icmp slt i64 %v1930, 8
  br i1 %v1931, label %b347, label %b348
b347:
  br label %b349
b349:
  %v1932 = phi i64 [ 0, %b347 ], [ %v1953, %b350 ]
  %v1933 = phi <8 x float> [ splat (float 0x0000000000000000), %b347 ], [ %v1952, %b350 ]
  %v1934 = icmp slt i64 %v1932, 8
  br i1 %v1934, label %b350, label %b351
b350:
  %v1935 = add i64 %v880, 0
  %v1936 = and i64 %v1935, %v188
  %v1937 = mul i64 %v1936, %v7
  %v1938 = add i64 %v1937, %v1926
  %v1939 = mul i64 %v1938, 8
  %v1940 = getelementptr inbounds float, ptr %v88, i64 %v1939
  %v1941 = mul i64 %v1928, 64
  %v1942 = add i64 0, %v1941
  %v1943 = mul i64 %v1930, 8
  %v1944 = add i64 %v1942, %v1943
  %v1945 = add i64 %v1944, %v1932
  %v1946 = getelementptr inbounds float, ptr %v16, i64 %v1945
  %v1947 = load <8 x float>, ptr %v1946, align 4
  %v1948 = add i64 0, %v1932
  %v1949 = getelementptr inbounds float, ptr %v1940, i64 %v1948
  %v1950 = load <8 x float>, ptr %v1949, align 4
  %v1951 = fmul <8 x float> %v1947, %v1950
  %v1952 = fadd <8 x float> %v1933, %v1951
  %v1953 = add nsw i64 %v1932, 8
  br label %b349
b351:
  %v1954 = shufflevector <8 x float> %v1933, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1955 = shufflevector <8 x float> %v1933, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1956 = fadd <4 x float> %v1954, %v1955
  %v1957 = shufflevector <4 x float> %v1956, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1958 = shufflevector <4 x float> %v1956, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1959 = fadd <2 x float> %v1957, %v1958
  %v1960 = extractelement <2 x float> %v1959, i64 0
  %v1961 = extractelement <2 x float> %v1959, i64 1
  %v1962 = fadd float %v1960, %v1961
  %v1963 = fadd float %v1962, 0x0000000000000000
  %v1964 = mul i64 %v1926, 32
  %v1965 = getelementptr inbounds float, ptr %v64, i64 %v1964
  %v1966 = mul i64 %v1928, 8
  %v1967 = add i64 0, %v1966
  %v1968 = add i64 %v1967, %v1930
  %v1969 = getelementptr inbounds float, ptr %v1965, i64 %v1968
  store float %v1963, ptr %v1969, align 4
  %v1970 = add nsw i64 %v1930, 1
  br label %b346
b348:
  %v1971 = add nsw i64 %v1928, 1
  br label %b343
b345:
  %v1972 = add nsw i64 %v1926, 1
  br label %b340
b342:
  %v1973 = add i64 %v7, 0
  %v1974 = sdiv i64 %v1973, 1
  %v1975 = add i64 %v2, 1
  %v1976 = mul i64 %v1974, %v2
  %v1977 = sdiv i64 %v1976, %v3
  %v1978 = mul i64 %v1977, 1
  %v1979 = icmp slt i64 %v1978, %v7
  %v1980 = select i1 %v1979, i64 %v1978, i64 %v7
  %v1981 = mul i64 %v1974, %v1975
  %v1982 = sdiv i64 %v1981, %v3
  %v1983 = mul i64 %v1982, 1
  %v1984 = icmp slt i64 %v1983, %v7
  %v1985 = select i1 %v1984, i64 %v1983, i64 %v7
  br label %b352
b352:
  %v1986 = phi i64 [ %v1980, %b342 ], [ %v2032, %b357 ]
  %v1987 = icmp slt i64 %v1986, %v1985
  br i1 %v1987, label %b353, label %b354
b353:
  br label %b355
b355:
  %v1988 = phi i64 [ 0, %b353 ], [ %v2031, %b360 ]
  %v1989 = icmp slt i64 %v1988, 4
  br i1 %v1989, label %b356, label %b357
b356:
  br label %b358
b358:
  %v1990 = phi i64 [ 0, %b356 ], [ %v2030, %b363 ]
  %v1991 = icmp slt i64 %v1990, 8
  br i1 %v1991, label %b359, label %b360
b359:
  br label %b361
b361:
  %v1992 = phi i64 [ 0, %b359 ], [ %v2013, %b362 ]
  %v1993 = phi <8 x float> [ splat (float 0x0000000000000000), %b359 ], [ %v2012, %b362 ]
  %v1994 = icmp slt i64 %v1992, 8
  br i1 %v1994, label %b362, label %b363
b362:
  %v1995 = add i64 %v880, 0
  %v1996 = and i64 %v1995, %v188
  %v1997 = mul i64 %v1996, %v7
  %v1998 = add i64 %v1997, %v1986
  %v1999 = mul i64 %v1998, 8
  %v2000 = getelementptr inbounds float, ptr %v88, i64 %v1999
  %v2001 = mul i64 %v1988, 64
  %v2002 = add i64 0, %v2001
  %v2003 = mul i64 %v1990, 8
  %v2004 = add i64 %v2002, %v2003
  %v2005 = add i64 %v2004, %v1992
  %v2006 = getelementptr inbounds float, ptr %v20, i64 %v2005
  %v2007 = load <8 x float>, ptr %v2006, align 4
  %v2008 = add i64 0, %v1992
  %v2009 = getelementptr inbounds float, ptr %v2000, i64 %v2008
  %v2010 = load <8 x float>, ptr %v2009, align 4
  %v2011 = fmul <8 x float> %v2007, %v2010
  %v2012 = fadd <8 x float> %v1993, %v2011
  %v2013 = add nsw i64 %v1992, 8
  br label %b361
b363:
  %v2014 = shufflevector <8 x float> %v1993, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2015 = shufflevector <8 x float> %v1993, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2016 = fadd <4 x float> %v2014, %v2015
  %v2017 = shufflevector <4 x float> %v2016, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2018 = shufflevector <4 x float> %v2016, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2019 = fadd <2 x float> %v2017, %v2018
  %v2020 = extractelement <2 x float> %v2019, i64 0
  %v2021 = extractelement <2 x float> %v2019, i64 1
  %v2022 = fadd float %v2020, %v2021
  %v2023 = fadd float %v2022, 0x0000000000000000
  %v2024 = mul i64 %v1986, 32
  %v2025 = getelementptr inbounds float, ptr %v66, i64 %v2024
  %v2026 = mul i64 %v1988, 8
  %v2027 = add i64 0, %v2026
  %v2028 = add i64 %v2027, %v1990
  %v2029 = getelementptr inbounds float, ptr %v2025, i64 %v2028
  store float %v2023, ptr %v2029, align 4
  %v2030 = add nsw i64 %v1990, 1
  br label %b358
b360:
  %v2031 = add nsw i64 %v1988, 1
  br label %b355
b357:
  %v2032 = add nsw i64 %v1986, 1
  br label %b352
b354:
  %v2033 = add i64 %v7, 0
  %v2034 = sdiv i64 %v2033, 1
  %v2035 = add i64 %v2, 1
  %v2036 = mul i64 %v2034, %v2
  %v2037 = sdiv i64 %v2036, %v3
  %v2038 = mul i64 %v2037, 1
  %v2039 = icmp slt i64 %v2038, %v7
  %v2040 = select i1 %v2039, i64 %v2038, i64 %v7
  %v2041 = mul i64 %v2034, %v2035
  %v2042 = sdiv i64 %v2041, %v3
  %v2043 = mul i64 %v2042, 1
  %v2044 = icmp slt i64 %v2043, %v7
  %v2045 = select i1 %v2044, i64 %v2043, i64 %v7
  br label %b364
b364:
  %v2046 = phi i64 [ %v2040, %b354 ], [ %v2076, %b369 ]
  %v2047 = icmp slt i64 %v2046, %v2045
  br i1 %v2047, label %b365, label %b366
b365:
  br label %b367
b367:
  %v2048 = phi i64 [ 0, %b365 ], [ %v2071, %b368 ]
  %v2049 = phi <8 x float> [ splat (float 0x0000000000000000), %b365 ], [ %v2070, %b368 ]
  %v2050 = icmp slt i64 %v2048, 4
  br i1 %v2050, label %b368, label %b369
b368:
  %v2051 = add i64 0, %v2048
  %v2052 = getelementptr inbounds float, ptr %v56, i64 %v2051
  %v2053 = load float, ptr %v2052, align 4
  %v2054 = mul i64 %v2046, 32
  %v2055 = getelementptr inbounds float, ptr %v64, i64 %v2054
  %v2056 = add i64 0, 0
  %v2057 = mul i64 %v2048, 8
  %v2058 = add i64 %v2056, %v2057
  %v2059 = getelementptr inbounds float, ptr %v2055, i64 %v2058
  %v2060 = load <8 x float>, ptr %v2059, align 4
  %v2061 = add i64 0, 0
  %v2062 = mul i64 %v2048, 8
  %v2063 = add i64 %v2061, %v2062
  %v2064 = getelementptr inbounds float, ptr %v18, i64 %v2063
  %v2065 = load <8 x float>, ptr %v2064, align 4
  %v2066 = fadd <8 x float> %v2060, %v2065
  %v2067 = insertelement <8 x float> poison, float %v2053, i64 0
  %v2068 = shufflevector <8 x float> %v2067, <8 x float> poison, <8 x i32> zeroinitializer
  %v2069 = fmul <8 x float> %v2068, %v2066
  %v2070 = fadd <8 x float> %v2049, %v2069
  %v2071 = add nsw i64 %v2048, 1
  br label %b367
b369:
  %v2072 = mul i64 %v2046, 8
  %v2073 = getelementptr inbounds float, ptr %v68, i64 %v2072
  %v2074 = add i64 0, 0
  %v2075 = getelementptr inbounds float, ptr %v2073, i64 %v2074
  store <8 x float> %v2049, ptr %v2075, align 4
  %v2076 = add nsw i64 %v2046, 1
  br label %b364
b366:
  %v2077 = add i64 %v7, 0
  %v2078 = sdiv i64 %v2077, 1
  %v2079 = add i64 %v2, 1
  %v2080 = mul i64 %v2078, %v2
  %v2081 = sdiv i64 %v2080, %v3
  %v2082 = mul i64 %v2081, 1
  %v2083 = icmp slt i64 %v2082, %v7
  %v2084 = select i1 %v2083, i64 %v2082, i64 %v7
  %v2085 = mul i64 %v2078, %v2079
  %v2086 = sdiv i64 %v2085, %v3
  %v2087 = mul i64 %v2086, 1
  %v2088 = icmp slt i64 %v2087, %v7
  %v2089 = select i1 %v2088, i64 %v2087, i64 %v7
  br label %b370
b370:
  %v2090 = phi i64 [ %v2084, %b366 ], [ %v2120, %b375 ]
  %v2091 = icmp slt i64 %v2090, %v2089
  br i1 %v2091, label %b371, label %b372
b371:
  br label %b373
b373:
  %v2092 = phi i64 [ 0, %b371 ], [ %v2115, %b374 ]
  %v2093 = phi <8 x float> [ splat (float 0x0000000000000000), %b371 ], [ %v2114, %b374 ]
  %v2094 = icmp slt i64 %v2092, 4
  br i1 %v2094, label %b374, label %b375
b374:
  %v2095 = add i64 0, %v2092
  %v2096 = getelementptr inbounds float, ptr %v56, i64 %v2095
  %v2097 = load float, ptr %v2096, align 4
  %v2098 = mul i64 %v2090, 32
  %v2099 = getelementptr inbounds float, ptr %v66, i64 %v2098
  %v2100 = add i64 0, 0
  %v2101 = mul i64 %v2092, 8
  %v2102 = add i64 %v2100, %v2101
  %v2103 = getelementptr inbounds float, ptr %v2099, i64 %v2102
  %v2104 = load <8 x float>, ptr %v2103, align 4
  %v2105 = add i64 0, 0
  %v2106 = mul i64 %v2092, 8
  %v2107 = add i64 %v2105, %v2106
  %v2108 = getelementptr inbounds float, ptr %v22, i64 %v2107
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = fadd <8 x float> %v2104, %v2109
  %v2111 = insertelement <8 x float> poison, float %v2097, i64 0
  %v2112 = shufflevector <8 x float> %v2111, <8 x float> poison, <8 x i32> zeroinitializer
  %v2113 = fmul <8 x float> %v2112, %v2110
  %v2114 = fadd <8 x float> %v2093, %v2113
  %v2115 = add nsw i64 %v2092, 1
  br label %b373
b375:
  %v2116 = mul i64 %v2090, 8
  %v2117 = getelementptr inbounds float, ptr %v70, i64 %v2116
  %v2118 = add i64 0, 0
  %v2119 = getelementptr inbounds float, ptr %v2117, i64 %v2118
  store <8 x float> %v2093, ptr %v2119, align 4
  %v2120 = add nsw i64 %v2090, 1
  br label %b370
b372:
  %v2121 = add i64 %v7, 0
  %v2122 = sdiv i64 %v2121, 1
  %v2123 = add i64 %v2, 1
  %v2124 = mul i64 %v2122, %v2
  %v2125 = sdiv i64 %v2124, %v3
  %v2126 = mul i64 %v2125, 1
  %v2127 = icmp slt i64 %v2126, %v7
  %v2128 = select i1 %v2127, i64 %v2126, i64 %v7
  %v2129 = mul i64 %v2122, %v2123
  %v2130 = sdiv i64 %v2129, %v3
  %v2131 = mul i64 %v2130, 1
  %v2132 = icmp slt i64 %v2131, %v7
  %v2133 = select i1 %v2132, i64 %v2131, i64 %v7
  br label %b376
b376:
  %v2134 = phi i64 [ %v2128, %b372 ], [ %v2255, %b377 ]
  %v2135 = icmp slt i64 %v2134, %v2133
  br i1 %v2135, label %b377, label %b378
b377:
  %v2136 = add i64 %v880, 0
  %v2137 = and i64 %v2136, %v170
  %v2138 = mul i64 %v2137, %v7
  %v2139 = add i64 %v2138, %v2134
  %v2140 = mul i64 %v2139, 16
  %v2141 = getelementptr inbounds float, ptr %v62, i64 %v2140
  %v2142 = mul i64 %v2134, 8
  %v2143 = getelementptr inbounds float, ptr %v68, i64 %v2142
  %v2144 = mul i64 %v2134, 8
  %v2145 = getelementptr inbounds float, ptr %v70, i64 %v2144
  %v2146 = add i64 %v880, 0
  %v2147 = and i64 %v2146, %v188
  %v2148 = mul i64 %v2147, %v7
  %v2149 = add i64 %v2148, %v2134
  %v2150 = mul i64 %v2149, 8
  %v2151 = getelementptr inbounds float, ptr %v88, i64 %v2150
  %v2152 = add i64 %v880, 0
  %v2153 = and i64 %v2152, %v190
  %v2154 = mul i64 %v2153, %v7
  %v2155 = add i64 %v2154, %v2134
  %v2156 = mul i64 %v2155, 8
  %v2157 = getelementptr inbounds float, ptr %v90, i64 %v2156
  %v2158 = add i64 %v880, 0
  %v2159 = and i64 %v2158, %v192
  %v2160 = mul i64 %v2159, %v7
  %v2161 = add i64 %v2160, %v2134
  %v2162 = mul i64 %v2161, 8
  %v2163 = getelementptr inbounds float, ptr %v92, i64 %v2162
  %v2164 = add i64 %v880, 1
  %v2165 = and i64 %v2164, %v166
  %v2166 = mul i64 %v2165, %v7
  %v2167 = add i64 %v2166, %v2134
  %v2168 = mul i64 %v2167, 8
  %v2169 = getelementptr inbounds float, ptr %v26, i64 %v2168
  %v2170 = add i64 0, 0
  %v2171 = getelementptr inbounds float, ptr %v2141, i64 %v2170
  %v2172 = load <8 x float>, ptr %v2171, align 4
  %v2173 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2174 = shufflevector <8 x float> %v2173, <8 x float> poison, <8 x i32> zeroinitializer
  %v2175 = fmul <8 x float> %v2174, %v2172
  %v2176 = add i64 0, 0
  %v2177 = getelementptr inbounds float, ptr %v2143, i64 %v2176
  %v2178 = load <8 x float>, ptr %v2177, align 4
  %v2179 = fadd <8 x float> %v2175, %v2178
  %v2180 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2179)
  %v2181 = fcmp ogt <8 x float> %v2180, splat (float 0x4023000000000000)
  %v2182 = select <8 x i1> %v2181, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2180
  %v2183 = fadd <8 x float> %v2182, %v2182
  %v2184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2183, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2185 = fsub <8 x float> %v2184, splat (float 0x4168000000000000)
  %v2186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2185, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2183)
  %v2187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2185, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2186)
  %v2188 = bitcast <8 x float> %v2184 to <8 x i32>
  %v2189 = fmul <8 x float> %v2187, %v2187
  %v2190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2187, <8 x float> splat (float 0x3F81227F40000000))
  %v2191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2190, <8 x float> %v2187, <8 x float> splat (float 0x3FA5556740000000))
  %v2192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2191, <8 x float> %v2187, <8 x float> splat (float 0x3FC5554B00000000))
  %v2193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2192, <8 x float> %v2187, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2189, <8 x float> %v2193, <8 x float> %v2187)
  %v2195 = shl <8 x i32> %v2188, splat (i32 23)
  %v2196 = add <8 x i32> %v2195, splat (i32 1065353216)
  %v2197 = bitcast <8 x i32> %v2196 to <8 x float>
  %v2198 = fsub <8 x float> %v2197, splat (float 0x3FF0000000000000)
  %v2199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2197, <8 x float> %v2194, <8 x float> %v2198)
  %v2200 = fadd <8 x float> %v2199, splat (float 0x4000000000000000)
  %v2201 = fdiv <8 x float> %v2199, %v2200
  %v2202 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2201, <8 x float> %v2179)
  %v2203 = add i64 8, 0
  %v2204 = getelementptr inbounds float, ptr %v2141, i64 %v2203
  %v2205 = load <8 x float>, ptr %v2204, align 4
  %v2206 = fmul <8 x float> %v2174, %v2205
  %v2207 = add i64 0, 0
  %v2208 = getelementptr inbounds float, ptr %v2145, i64 %v2207
  %v2209 = load <8 x float>, ptr %v2208, align 4
  %v2210 = fadd <8 x float> %v2206, %v2209
  %v2211 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2210)
  %v2212 = fneg <8 x float> %v2211
  %v2213 = fcmp olt <8 x float> %v2212, splat (float 0xC05A400000000000)
  %v2214 = select <8 x i1> %v2213, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2212
  %v2215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2214, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2216 = fsub <8 x float> %v2215, splat (float 0x4168000000000000)
  %v2217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2216, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2214)
  %v2218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2216, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2217)
  %v2219 = bitcast <8 x float> %v2215 to <8 x i32>
  %v2220 = fmul <8 x float> %v2218, %v2218
  %v2221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2218, <8 x float> splat (float 0x3F81227F40000000))
  %v2222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2221, <8 x float> %v2218, <8 x float> splat (float 0x3FA5556740000000))
  %v2223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2222, <8 x float> %v2218, <8 x float> splat (float 0x3FC5554B00000000))
  %v2224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2223, <8 x float> %v2218, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2220, <8 x float> %v2224, <8 x float> %v2218)
  %v2226 = sub <8 x i32> %v2219, splat (i32 1262485250)
  %v2227 = lshr <8 x i32> %v2226, splat (i32 1)
  %v2228 = sub <8 x i32> %v2226, %v2227
  %v2229 = shl <8 x i32> %v2227, splat (i32 23)
  %v2230 = bitcast <8 x i32> %v2229 to <8 x float>
  %v2231 = shl <8 x i32> %v2228, splat (i32 23)
  %v2232 = bitcast <8 x i32> %v2231 to <8 x float>
  %v2233 = fadd <8 x float> %v2225, splat (float 0x3FF0000000000000)
  %v2234 = fmul <8 x float> %v2233, %v2230
  %v2235 = fmul <8 x float> %v2234, %v2232
  %v2236 = fcmp olt <8 x float> %v2210, splat (float 0x0000000000000000)
  %v2237 = select <8 x i1> %v2236, <8 x float> %v2235, <8 x float> splat (float 0x3FF0000000000000)
  %v2238 = fadd <8 x float> %v2235, splat (float 0x3FF0000000000000)
  %v2239 = fdiv <8 x float> %v2237, %v2238
  %v2240 = fmul <8 x float> %v2202, %v2239
  %v2241 = add i64 0, 0
  %v2242 = getelementptr inbounds float, ptr %v2151, i64 %v2241
  %v2243 = load <8 x float>, ptr %v2242, align 4
  %v2244 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2245 = shufflevector <8 x float> %v2244, <8 x float> poison, <8 x i32> zeroinitializer
  %v2246 = fsub <8 x float> %v2245, %v2239
  %v2247 = fmul <8 x float> %v2243, %v2246
  %v2248 = fadd <8 x float> %v2240, %v2247
  %v2249 = add i64 0, 0
  %v2250 = getelementptr inbounds float, ptr %v2157, i64 %v2249
  store <8 x float> %v2202, ptr %v2250, align 4
  %v2251 = add i64 0, 0
  %v2252 = getelementptr inbounds float, ptr %v2163, i64 %v2251
  store <8 x float> %v2239, ptr %v2252, align 4
  %v2253 = add i64 0, 0
  %v2254 = getelementptr inbounds float, ptr %v2169, i64 %v2253
  store <8 x float> %v2248, ptr %v2254, align 4
  %v2255 = add nsw i64 %v2134, 1
  br label %b376
b378:
  %v2256 = add nsw i64 %v880, 1
  br label %b220
b222:
  %v2257 = icmp sgt i64 %v3, 1
  br i1 %v2257, label %b379, label %b380
b379:
  %v2258 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2259 = atomicrmw add ptr %v2258, i64 1 acq_rel
  %v2260 = mul i64 %v3, 20
  br label %b381
b381:
  %v2261 = load atomic i64, ptr %v2258 acquire, align 8
  %v2262 = icmp slt i64 %v2261, %v2260
  br i1 %v2262, label %b382, label %b383
b382:
  %v2263 = call i32 @sched_yield()
  br label %b381
b383:
  br label %b380
b380:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v1660 = alloca float, i64 64, align 4
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
  %v161 = getelementptr inbounds i64, ptr %v1, i64 5
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 12
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 13
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 15
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 31
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 36
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 37
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 38
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 39
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 40
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 41
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 42
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 43
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 44
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 45
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 46
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 47
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 48
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 51
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 52
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 55
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 56
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 59
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 60
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 61
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 62
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v214 = load ptr, ptr %v213, align 4
  %v215 = mul i64 %v2, 24576
  %v216 = add i64 %v215, 128
  %v217 = getelementptr inbounds float, ptr %v214, i64 %v216
  br label %b0
b0:
  %v218 = phi i64 [ 0, %entry ], [ %v1573, %b104 ]
  %v219 = icmp slt i64 %v218, %v5
  br i1 %v219, label %b1, label %b2
b1:
  %v220 = sub i64 %v5, 1
  %v221 = sub i64 %v220, %v218
  %v222 = add i64 %v7, 0
  %v223 = sdiv i64 %v222, 1
  %v224 = add i64 %v2, 1
  %v225 = mul i64 %v223, %v2
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, %v7
  %v229 = select i1 %v228, i64 %v227, i64 %v7
  %v230 = mul i64 %v223, %v224
  %v231 = sdiv i64 %v230, %v3
  %v232 = mul i64 %v231, 1
  %v233 = icmp slt i64 %v232, %v7
  %v234 = select i1 %v233, i64 %v232, i64 %v7
  br label %b3
b3:
  %v235 = phi i64 [ %v229, %b1 ], [ %v325, %b8 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b4, label %b5
b4:
  br label %b6
b6:
  %v237 = phi i64 [ 0, %b4 ], [ %v324, %b7 ]
  %v238 = icmp slt i64 %v237, 4
  br i1 %v238, label %b7, label %b8
b7:
  %v239 = add i64 %v221, 1
  %v240 = and i64 %v239, 1
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v235
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v28, i64 %v243
  %v245 = add i64 %v221, 0
  %v246 = and i64 %v245, %v164
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v235
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v24, i64 %v249
  %v251 = add i64 %v221, 0
  %v252 = and i64 %v251, %v190
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v235
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v90, i64 %v255
  %v257 = add i64 %v221, 0
  %v258 = and i64 %v257, %v188
  %v259 = mul i64 %v258, %v7
  %v260 = add i64 %v259, %v235
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v88, i64 %v261
  %v263 = add i64 %v221, 0
  %v264 = and i64 %v263, %v192
  %v265 = mul i64 %v264, %v7
  %v266 = add i64 %v265, %v235
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v92, i64 %v267
  %v269 = add i64 0, %v237
  %v270 = getelementptr inbounds float, ptr %v56, i64 %v269
  %v271 = load float, ptr %v270, align 4
  %v272 = add i64 %v221, 0
  %v273 = and i64 %v272, %v194
  %v274 = mul i64 %v273, %v7
  %v275 = add i64 %v274, %v235
  %v276 = mul i64 %v275, 32
  %v277 = getelementptr inbounds float, ptr %v94, i64 %v276
  %v278 = add i64 %v221, 0
  %v279 = and i64 %v278, %v196
  %v280 = mul i64 %v279, %v7
  %v281 = add i64 %v280, %v235
  %v282 = mul i64 %v281, 32
  %v283 = getelementptr inbounds float, ptr %v96, i64 %v282
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v244, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v250, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = fadd <8 x float> %v286, %v289
  %v291 = add i64 0, 0
  %v292 = getelementptr inbounds float, ptr %v256, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = fmul <8 x float> %v290, %v293
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v262, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = fmul <8 x float> %v290, %v297
  %v299 = fsub <8 x float> %v294, %v298
  %v300 = add i64 0, 0
  %v301 = getelementptr inbounds float, ptr %v268, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = fmul <8 x float> %v299, %v302
  %v304 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v305 = shufflevector <8 x float> %v304, <8 x float> poison, <8 x i32> zeroinitializer
  %v306 = fsub <8 x float> %v305, %v302
  %v307 = fmul <8 x float> %v303, %v306
  %v308 = insertelement <8 x float> poison, float %v271, i64 0
  %v309 = shufflevector <8 x float> %v308, <8 x float> poison, <8 x i32> zeroinitializer
  %v310 = fmul <8 x float> %v307, %v309
  %v311 = fmul <8 x float> %v290, %v302
  %v312 = fmul <8 x float> %v293, %v293
  %v313 = fsub <8 x float> %v305, %v312
  %v314 = fmul <8 x float> %v311, %v313
  %v315 = fmul <8 x float> %v314, %v309
  %v316 = mul i64 %v237, 8
  %v317 = add i64 0, %v316
  %v318 = add i64 %v317, 0
  %v319 = getelementptr inbounds float, ptr %v277, i64 %v318
  store <8 x float> %v310, ptr %v319, align 4
  %v320 = mul i64 %v237, 8
  %v321 = add i64 0, %v320
  %v322 = add i64 %v321, 0
  %v323 = getelementptr inbounds float, ptr %v283, i64 %v322
  store <8 x float> %v315, ptr %v323, align 4
  %v324 = add nsw i64 %v237, 1
  br label %b6
b8:
  %v325 = add nsw i64 %v235, 1
  br label %b3
b5:
  %v326 = add i64 %v7, 0
  %v327 = sdiv i64 %v326, 1
  %v328 = add i64 %v2, 1
  %v329 = mul i64 %v327, %v2
  %v330 = sdiv i64 %v329, %v3
  %v331 = mul i64 %v330, 1
  %v332 = icmp slt i64 %v331, %v7
  %v333 = select i1 %v332, i64 %v331, i64 %v7
  %v334 = mul i64 %v327, %v328
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, %v7
  %v338 = select i1 %v337, i64 %v336, i64 %v7
  br label %b9
b9:
  %v339 = phi i64 [ %v333, %b5 ], [ %v375, %b14 ]
  %v340 = icmp slt i64 %v339, %v338
  br i1 %v340, label %b10, label %b11
b10:
  br label %b12
b12:
  %v341 = phi i64 [ 0, %b10 ], [ %v370, %b17 ]
  %v342 = phi <8 x float> [ splat (float 0x0000000000000000), %b10 ], [ %v345, %b17 ]
  %v343 = icmp slt i64 %v341, 4
  br i1 %v343, label %b13, label %b14
b13:
  br label %b15
b15:
  %v344 = phi i64 [ 0, %b13 ], [ %v369, %b16 ]
  %v345 = phi <8 x float> [ %v342, %b13 ], [ %v368, %b16 ]
  %v346 = icmp slt i64 %v344, 8
  br i1 %v346, label %b16, label %b17
b16:
  %v347 = add i64 %v221, 0
  %v348 = and i64 %v347, %v194
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v339
  %v351 = mul i64 %v350, 32
  %v352 = getelementptr inbounds float, ptr %v94, i64 %v351
  %v353 = mul i64 %v341, 8
  %v354 = add i64 0, %v353
  %v355 = add i64 %v354, %v344
  %v356 = getelementptr inbounds float, ptr %v352, i64 %v355
  %v357 = load float, ptr %v356, align 4
  %v358 = add i64 0, 0
  %v359 = mul i64 %v341, 64
  %v360 = add i64 %v358, %v359
  %v361 = mul i64 %v344, 8
  %v362 = add i64 %v360, %v361
  %v363 = getelementptr inbounds float, ptr %v20, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = insertelement <8 x float> poison, float %v357, i64 0
  %v366 = shufflevector <8 x float> %v365, <8 x float> poison, <8 x i32> zeroinitializer
  %v367 = fmul <8 x float> %v364, %v366
  %v368 = fadd <8 x float> %v345, %v367
  %v369 = add nsw i64 %v344, 1
  br label %b15
b17:
  %v370 = add nsw i64 %v341, 1
  br label %b12
b14:
  %v371 = mul i64 %v339, 8
  %v372 = getelementptr inbounds float, ptr %v98, i64 %v371
  %v373 = add i64 0, 0
  %v374 = getelementptr inbounds float, ptr %v372, i64 %v373
  store <8 x float> %v342, ptr %v374, align 4
  %v375 = add nsw i64 %v339, 1
  br label %b9
b11:
  %v376 = add i64 %v7, 0
  %v377 = sdiv i64 %v376, 1
  %v378 = add i64 %v2, 1
  %v379 = mul i64 %v377, %v2
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, %v7
  %v383 = select i1 %v382, i64 %v381, i64 %v7
  %v384 = mul i64 %v377, %v378
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, %v7
  %v388 = select i1 %v387, i64 %v386, i64 %v7
  br label %b18
b18:
  %v389 = phi i64 [ %v383, %b11 ], [ %v425, %b23 ]
  %v390 = icmp slt i64 %v389, %v388
  br i1 %v390, label %b19, label %b20
b19:
  br label %b21
b21:
  %v391 = phi i64 [ 0, %b19 ], [ %v420, %b26 ]
  %v392 = phi <8 x float> [ splat (float 0x0000000000000000), %b19 ], [ %v395, %b26 ]
  %v393 = icmp slt i64 %v391, 4
  br i1 %v393, label %b22, label %b23
b22:
  br label %b24
b24:
  %v394 = phi i64 [ 0, %b22 ], [ %v419, %b25 ]
  %v395 = phi <8 x float> [ %v392, %b22 ], [ %v418, %b25 ]
  %v396 = icmp slt i64 %v394, 8
  br i1 %v396, label %b25, label %b26
b25:
  %v397 = add i64 %v221, 0
  %v398 = and i64 %v397, %v196
  %v399 = mul i64 %v398, %v7
  %v400 = add i64 %v399, %v389
  %v401 = mul i64 %v400, 32
  %v402 = getelementptr inbounds float, ptr %v96, i64 %v401
  %v403 = mul i64 %v391, 8
  %v404 = add i64 0, %v403
  %v405 = add i64 %v404, %v394
  %v406 = getelementptr inbounds float, ptr %v402, i64 %v405
  %v407 = load float, ptr %v406, align 4
  %v408 = add i64 0, 0
  %v409 = mul i64 %v391, 64
  %v410 = add i64 %v408, %v409
  %v411 = mul i64 %v394, 8
  %v412 = add i64 %v410, %v411
  %v413 = getelementptr inbounds float, ptr %v16, i64 %v412
  %v414 = load <8 x float>, ptr %v413, align 4
  %v415 = insertelement <8 x float> poison, float %v407, i64 0
  %v416 = shufflevector <8 x float> %v415, <8 x float> poison, <8 x i32> zeroinitializer
  %v417 = fmul <8 x float> %v414, %v416
  %v418 = fadd <8 x float> %v395, %v417
  %v419 = add nsw i64 %v394, 1
  br label %b24
b26:
  %v420 = add nsw i64 %v391, 1
  br label %b21
b23:
  %v421 = mul i64 %v389, 8
  %v422 = getelementptr inbounds float, ptr %v100, i64 %v421
  %v423 = add i64 0, 0
  %v424 = getelementptr inbounds float, ptr %v422, i64 %v423
  store <8 x float> %v392, ptr %v424, align 4
  %v425 = add nsw i64 %v389, 1
  br label %b18
b20:
  %v426 = add i64 %v7, 0
  %v427 = sdiv i64 %v426, 1
  %v428 = add i64 %v2, 1
  %v429 = mul i64 %v427, %v2
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, %v7
  %v433 = select i1 %v432, i64 %v431, i64 %v7
  %v434 = mul i64 %v427, %v428
  %v435 = sdiv i64 %v434, %v3
  %v436 = mul i64 %v435, 1
  %v437 = icmp slt i64 %v436, %v7
  %v438 = select i1 %v437, i64 %v436, i64 %v7
  br label %b27
b27:
  %v439 = phi i64 [ %v433, %b20 ], [ %v552, %b32 ]
  %v440 = icmp slt i64 %v439, %v438
  br i1 %v440, label %b28, label %b29
b28:
  br label %b30
b30:
  %v441 = phi i64 [ 0, %b28 ], [ %v551, %b31 ]
  %v442 = icmp slt i64 %v441, 4
  br i1 %v442, label %b31, label %b32
b31:
  %v443 = add i64 %v221, 1
  %v444 = and i64 %v443, 1
  %v445 = mul i64 %v444, %v7
  %v446 = add i64 %v445, %v439
  %v447 = mul i64 %v446, 8
  %v448 = getelementptr inbounds float, ptr %v28, i64 %v447
  %v449 = add i64 %v221, 0
  %v450 = and i64 %v449, %v164
  %v451 = mul i64 %v450, %v7
  %v452 = add i64 %v451, %v439
  %v453 = mul i64 %v452, 8
  %v454 = getelementptr inbounds float, ptr %v24, i64 %v453
  %v455 = add i64 %v221, 0
  %v456 = and i64 %v455, %v192
  %v457 = mul i64 %v456, %v7
  %v458 = add i64 %v457, %v439
  %v459 = mul i64 %v458, 8
  %v460 = getelementptr inbounds float, ptr %v92, i64 %v459
  %v461 = mul i64 %v439, 8
  %v462 = getelementptr inbounds float, ptr %v98, i64 %v461
  %v463 = mul i64 %v439, 8
  %v464 = getelementptr inbounds float, ptr %v100, i64 %v463
  %v465 = add i64 %v221, 0
  %v466 = and i64 %v465, %v184
  %v467 = mul i64 %v466, %v7
  %v468 = add i64 %v467, %v439
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v84, i64 %v469
  %v471 = add i64 %v221, 0
  %v472 = and i64 %v471, %v182
  %v473 = mul i64 %v472, %v7
  %v474 = add i64 %v473, %v439
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v82, i64 %v475
  %v477 = add i64 %v221, 0
  %v478 = and i64 %v477, %v186
  %v479 = mul i64 %v478, %v7
  %v480 = add i64 %v479, %v439
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v86, i64 %v481
  %v483 = add i64 0, %v441
  %v484 = getelementptr inbounds float, ptr %v50, i64 %v483
  %v485 = load float, ptr %v484, align 4
  %v486 = add i64 %v221, 0
  %v487 = and i64 %v486, %v198
  %v488 = mul i64 %v487, %v7
  %v489 = add i64 %v488, %v439
  %v490 = mul i64 %v489, 32
  %v491 = getelementptr inbounds float, ptr %v102, i64 %v490
  %v492 = add i64 %v221, 0
  %v493 = and i64 %v492, %v200
  %v494 = mul i64 %v493, %v7
  %v495 = add i64 %v494, %v439
  %v496 = mul i64 %v495, 32
  %v497 = getelementptr inbounds float, ptr %v104, i64 %v496
  %v498 = add i64 0, 0
  %v499 = getelementptr inbounds float, ptr %v448, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 0, 0
  %v502 = getelementptr inbounds float, ptr %v454, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = fadd <8 x float> %v500, %v503
  %v505 = add i64 0, 0
  %v506 = getelementptr inbounds float, ptr %v460, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v509 = shufflevector <8 x float> %v508, <8 x float> poison, <8 x i32> zeroinitializer
  %v510 = fsub <8 x float> %v509, %v507
  %v511 = fmul <8 x float> %v504, %v510
  %v512 = add i64 0, 0
  %v513 = getelementptr inbounds float, ptr %v462, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = fadd <8 x float> %v511, %v514
  %v516 = add i64 0, 0
  %v517 = getelementptr inbounds float, ptr %v464, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = fadd <8 x float> %v515, %v518
  %v520 = add i64 0, 0
  %v521 = getelementptr inbounds float, ptr %v470, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = fmul <8 x float> %v519, %v522
  %v524 = add i64 0, 0
  %v525 = getelementptr inbounds float, ptr %v476, i64 %v524
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = fmul <8 x float> %v519, %v526
  %v528 = fsub <8 x float> %v523, %v527
  %v529 = add i64 0, 0
  %v530 = getelementptr inbounds float, ptr %v482, i64 %v529
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = fmul <8 x float> %v528, %v531
  %v533 = fsub <8 x float> %v509, %v531
  %v534 = fmul <8 x float> %v532, %v533
  %v535 = insertelement <8 x float> poison, float %v485, i64 0
  %v536 = shufflevector <8 x float> %v535, <8 x float> poison, <8 x i32> zeroinitializer
  %v537 = fmul <8 x float> %v534, %v536
  %v538 = fmul <8 x float> %v519, %v531
  %v539 = fmul <8 x float> %v522, %v522
  %v540 = fsub <8 x float> %v509, %v539
  %v541 = fmul <8 x float> %v538, %v540
  %v542 = fmul <8 x float> %v541, %v536
  %v543 = mul i64 %v441, 8
  %v544 = add i64 0, %v543
  %v545 = add i64 %v544, 0
  %v546 = getelementptr inbounds float, ptr %v491, i64 %v545
  store <8 x float> %v537, ptr %v546, align 4
  %v547 = mul i64 %v441, 8
  %v548 = add i64 0, %v547
  %v549 = add i64 %v548, 0
  %v550 = getelementptr inbounds float, ptr %v497, i64 %v549
  store <8 x float> %v542, ptr %v550, align 4
  %v551 = add nsw i64 %v441, 1
  br label %b30
b32:
  %v552 = add nsw i64 %v439, 1
  br label %b27
b29:
  %v553 = add i64 %v7, 0
  %v554 = sdiv i64 %v553, 1
  %v555 = add i64 %v2, 1
  %v556 = mul i64 %v554, %v2
  %v557 = sdiv i64 %v556, %v3
  %v558 = mul i64 %v557, 1
  %v559 = icmp slt i64 %v558, %v7
  %v560 = select i1 %v559, i64 %v558, i64 %v7
  %v561 = mul i64 %v554, %v555
  %v562 = sdiv i64 %v561, %v3
  %v563 = mul i64 %v562, 1
  %v564 = icmp slt i64 %v563, %v7
  %v565 = select i1 %v564, i64 %v563, i64 %v7
  br label %b33
b33:
  %v566 = phi i64 [ %v560, %b29 ], [ %v602, %b38 ]
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b34, label %b35
b34:
  br label %b36
b36:
  %v568 = phi i64 [ 0, %b34 ], [ %v597, %b41 ]
  %v569 = phi <8 x float> [ splat (float 0x0000000000000000), %b34 ], [ %v572, %b41 ]
  %v570 = icmp slt i64 %v568, 4
  br i1 %v570, label %b37, label %b38
b37:
  br label %b39
b39:
  %v571 = phi i64 [ 0, %b37 ], [ %v596, %b40 ]
  %v572 = phi <8 x float> [ %v569, %b37 ], [ %v595, %b40 ]
  %v573 = icmp slt i64 %v571, 8
  br i1 %v573, label %b40, label %b41
b40:
  %v574 = add i64 %v221, 0
  %v575 = and i64 %v574, %v198
  %v576 = mul i64 %v575, %v7
  %v577 = add i64 %v576, %v566
  %v578 = mul i64 %v577, 32
  %v579 = getelementptr inbounds float, ptr %v102, i64 %v578
  %v580 = mul i64 %v568, 8
  %v581 = add i64 0, %v580
  %v582 = add i64 %v581, %v571
  %v583 = getelementptr inbounds float, ptr %v579, i64 %v582
  %v584 = load float, ptr %v583, align 4
  %v585 = add i64 0, 0
  %v586 = mul i64 %v568, 64
  %v587 = add i64 %v585, %v586
  %v588 = mul i64 %v571, 8
  %v589 = add i64 %v587, %v588
  %v590 = getelementptr inbounds float, ptr %v20, i64 %v589
  %v591 = load <8 x float>, ptr %v590, align 4
  %v592 = insertelement <8 x float> poison, float %v584, i64 0
  %v593 = shufflevector <8 x float> %v592, <8 x float> poison, <8 x i32> zeroinitializer
  %v594 = fmul <8 x float> %v591, %v593
  %v595 = fadd <8 x float> %v572, %v594
  %v596 = add nsw i64 %v571, 1
  br label %b39
b41:
  %v597 = add nsw i64 %v568, 1
  br label %b36
b38:
  %v598 = mul i64 %v566, 8
  %v599 = getelementptr inbounds float, ptr %v106, i64 %v598
  %v600 = add i64 0, 0
  %v601 = getelementptr inbounds float, ptr %v599, i64 %v600
  store <8 x float> %v569, ptr %v601, align 4
  %v602 = add nsw i64 %v566, 1
  br label %b33
b35:
  %v603 = add i64 %v7, 0
  %v604 = sdiv i64 %v603, 1
  %v605 = add i64 %v2, 1
  %v606 = mul i64 %v604, %v2
  %v607 = sdiv i64 %v606, %v3
  %v608 = mul i64 %v607, 1
  %v609 = icmp slt i64 %v608, %v7
  %v610 = select i1 %v609, i64 %v608, i64 %v7
  %v611 = mul i64 %v604, %v605
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v7
  %v615 = select i1 %v614, i64 %v613, i64 %v7
  br label %b42
b42:
  %v616 = phi i64 [ %v610, %b35 ], [ %v652, %b47 ]
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b43, label %b44
b43:
  br label %b45
b45:
  %v618 = phi i64 [ 0, %b43 ], [ %v647, %b50 ]
  %v619 = phi <8 x float> [ splat (float 0x0000000000000000), %b43 ], [ %v622, %b50 ]
  %v620 = icmp slt i64 %v618, 4
  br i1 %v620, label %b46, label %b47
b46:
  br label %b48
b48:
  %v621 = phi i64 [ 0, %b46 ], [ %v646, %b49 ]
  %v622 = phi <8 x float> [ %v619, %b46 ], [ %v645, %b49 ]
  %v623 = icmp slt i64 %v621, 8
  br i1 %v623, label %b49, label %b50
b49:
  %v624 = add i64 %v221, 0
  %v625 = and i64 %v624, %v200
  %v626 = mul i64 %v625, %v7
  %v627 = add i64 %v626, %v616
  %v628 = mul i64 %v627, 32
  %v629 = getelementptr inbounds float, ptr %v104, i64 %v628
  %v630 = mul i64 %v618, 8
  %v631 = add i64 0, %v630
  %v632 = add i64 %v631, %v621
  %v633 = getelementptr inbounds float, ptr %v629, i64 %v632
  %v634 = load float, ptr %v633, align 4
  %v635 = add i64 0, 0
  %v636 = mul i64 %v618, 64
  %v637 = add i64 %v635, %v636
  %v638 = mul i64 %v621, 8
  %v639 = add i64 %v637, %v638
  %v640 = getelementptr inbounds float, ptr %v16, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = insertelement <8 x float> poison, float %v634, i64 0
  %v643 = shufflevector <8 x float> %v642, <8 x float> poison, <8 x i32> zeroinitializer
  %v644 = fmul <8 x float> %v641, %v643
  %v645 = fadd <8 x float> %v622, %v644
  %v646 = add nsw i64 %v621, 1
  br label %b48
b50:
  %v647 = add nsw i64 %v618, 1
  br label %b45
b47:
  %v648 = mul i64 %v616, 8
  %v649 = getelementptr inbounds float, ptr %v108, i64 %v648
  %v650 = add i64 0, 0
  %v651 = getelementptr inbounds float, ptr %v649, i64 %v650
  store <8 x float> %v619, ptr %v651, align 4
  %v652 = add nsw i64 %v616, 1
  br label %b42
b44:
  %v653 = add i64 %v7, 0
  %v654 = sdiv i64 %v653, 1
  %v655 = add i64 %v2, 1
  %v656 = mul i64 %v654, %v2
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 1
  %v659 = icmp slt i64 %v658, %v7
  %v660 = select i1 %v659, i64 %v658, i64 %v7
  %v661 = mul i64 %v654, %v655
  %v662 = sdiv i64 %v661, %v3
  %v663 = mul i64 %v662, 1
  %v664 = icmp slt i64 %v663, %v7
  %v665 = select i1 %v664, i64 %v663, i64 %v7
  br label %b51
b51:
  %v666 = phi i64 [ %v660, %b44 ], [ %v802, %b56 ]
  %v667 = icmp slt i64 %v666, %v665
  br i1 %v667, label %b52, label %b53
b52:
  br label %b54
b54:
  %v668 = phi i64 [ 0, %b52 ], [ %v801, %b55 ]
  %v669 = icmp slt i64 %v668, 4
  br i1 %v669, label %b55, label %b56
b55:
  %v670 = add i64 %v221, 1
  %v671 = and i64 %v670, 1
  %v672 = mul i64 %v671, %v7
  %v673 = add i64 %v672, %v666
  %v674 = mul i64 %v673, 8
  %v675 = getelementptr inbounds float, ptr %v28, i64 %v674
  %v676 = add i64 %v221, 0
  %v677 = and i64 %v676, %v164
  %v678 = mul i64 %v677, %v7
  %v679 = add i64 %v678, %v666
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v24, i64 %v680
  %v682 = add i64 %v221, 0
  %v683 = and i64 %v682, %v192
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v666
  %v686 = mul i64 %v685, 8
  %v687 = getelementptr inbounds float, ptr %v92, i64 %v686
  %v688 = mul i64 %v666, 8
  %v689 = getelementptr inbounds float, ptr %v98, i64 %v688
  %v690 = mul i64 %v666, 8
  %v691 = getelementptr inbounds float, ptr %v100, i64 %v690
  %v692 = add i64 %v221, 0
  %v693 = and i64 %v692, %v186
  %v694 = mul i64 %v693, %v7
  %v695 = add i64 %v694, %v666
  %v696 = mul i64 %v695, 8
  %v697 = getelementptr inbounds float, ptr %v86, i64 %v696
  %v698 = mul i64 %v666, 8
  %v699 = getelementptr inbounds float, ptr %v106, i64 %v698
  %v700 = mul i64 %v666, 8
  %v701 = getelementptr inbounds float, ptr %v108, i64 %v700
  %v702 = add i64 %v221, 0
  %v703 = and i64 %v702, %v178
  %v704 = mul i64 %v703, %v7
  %v705 = add i64 %v704, %v666
  %v706 = mul i64 %v705, 8
  %v707 = getelementptr inbounds float, ptr %v78, i64 %v706
  %v708 = add i64 %v221, 0
  %v709 = and i64 %v708, %v176
  %v710 = mul i64 %v709, %v7
  %v711 = add i64 %v710, %v666
  %v712 = mul i64 %v711, 8
  %v713 = getelementptr inbounds float, ptr %v76, i64 %v712
  %v714 = add i64 %v221, 0
  %v715 = and i64 %v714, %v180
  %v716 = mul i64 %v715, %v7
  %v717 = add i64 %v716, %v666
  %v718 = mul i64 %v717, 8
  %v719 = getelementptr inbounds float, ptr %v80, i64 %v718
  %v720 = add i64 0, %v668
  %v721 = getelementptr inbounds float, ptr %v46, i64 %v720
  %v722 = load float, ptr %v721, align 4
  %v723 = add i64 %v221, 0
  %v724 = and i64 %v723, %v202
  %v725 = mul i64 %v724, %v7
  %v726 = add i64 %v725, %v666
  %v727 = mul i64 %v726, 32
  %v728 = getelementptr inbounds float, ptr %v110, i64 %v727
  %v729 = add i64 %v221, 0
  %v730 = and i64 %v729, %v204
  %v731 = mul i64 %v730, %v7
  %v732 = add i64 %v731, %v666
  %v733 = mul i64 %v732, 32
  %v734 = getelementptr inbounds float, ptr %v112, i64 %v733
  %v735 = add i64 0, 0
  %v736 = getelementptr inbounds float, ptr %v675, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = add i64 0, 0
  %v739 = getelementptr inbounds float, ptr %v681, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = fadd <8 x float> %v737, %v740
  %v742 = add i64 0, 0
  %v743 = getelementptr inbounds float, ptr %v687, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = fsub <8 x float> %v746, %v744
  %v748 = fmul <8 x float> %v741, %v747
  %v749 = add i64 0, 0
  %v750 = getelementptr inbounds float, ptr %v689, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = fadd <8 x float> %v748, %v751
  %v753 = add i64 0, 0
  %v754 = getelementptr inbounds float, ptr %v691, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = fadd <8 x float> %v752, %v755
  %v757 = add i64 0, 0
  %v758 = getelementptr inbounds float, ptr %v697, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = fsub <8 x float> %v746, %v759
  %v761 = fmul <8 x float> %v756, %v760
  %v762 = add i64 0, 0
  %v763 = getelementptr inbounds float, ptr %v699, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = fadd <8 x float> %v761, %v764
  %v766 = add i64 0, 0
  %v767 = getelementptr inbounds float, ptr %v701, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = fadd <8 x float> %v765, %v768
  %v770 = add i64 0, 0
  %v771 = getelementptr inbounds float, ptr %v707, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = fmul <8 x float> %v769, %v772
  %v774 = add i64 0, 0
  %v775 = getelementptr inbounds float, ptr %v713, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = fmul <8 x float> %v769, %v776
  %v778 = fsub <8 x float> %v773, %v777
  %v779 = add i64 0, 0
  %v780 = getelementptr inbounds float, ptr %v719, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = fmul <8 x float> %v778, %v781
  %v783 = fsub <8 x float> %v746, %v781
  %v784 = fmul <8 x float> %v782, %v783
  %v785 = insertelement <8 x float> poison, float %v722, i64 0
  %v786 = shufflevector <8 x float> %v785, <8 x float> poison, <8 x i32> zeroinitializer
  %v787 = fmul <8 x float> %v784, %v786
  %v788 = fmul <8 x float> %v769, %v781
  %v789 = fmul <8 x float> %v772, %v772
  %v790 = fsub <8 x float> %v746, %v789
  %v791 = fmul <8 x float> %v788, %v790
  %v792 = fmul <8 x float> %v791, %v786
  %v793 = mul i64 %v668, 8
  %v794 = add i64 0, %v793
  %v795 = add i64 %v794, 0
  %v796 = getelementptr inbounds float, ptr %v728, i64 %v795
  store <8 x float> %v787, ptr %v796, align 4
  %v797 = mul i64 %v668, 8
  %v798 = add i64 0, %v797
  %v799 = add i64 %v798, 0
  %v800 = getelementptr inbounds float, ptr %v734, i64 %v799
  store <8 x float> %v792, ptr %v800, align 4
  %v801 = add nsw i64 %v668, 1
  br label %b54
b56:
  %v802 = add nsw i64 %v666, 1
  br label %b51
b53:
  %v803 = add i64 %v7, 0
  %v804 = sdiv i64 %v803, 1
  %v805 = add i64 %v2, 1
  %v806 = mul i64 %v804, %v2
  %v807 = sdiv i64 %v806, %v3
  %v808 = mul i64 %v807, 1
  %v809 = icmp slt i64 %v808, %v7
  %v810 = select i1 %v809, i64 %v808, i64 %v7
  %v811 = mul i64 %v804, %v805
  %v812 = sdiv i64 %v811, %v3
  %v813 = mul i64 %v812, 1
  %v814 = icmp slt i64 %v813, %v7
  %v815 = select i1 %v814, i64 %v813, i64 %v7
  br label %b57
b57:
  %v816 = phi i64 [ %v810, %b53 ], [ %v852, %b62 ]
  %v817 = icmp slt i64 %v816, %v815
  br i1 %v817, label %b58, label %b59
b58:
  br label %b60
b60:
  %v818 = phi i64 [ 0, %b58 ], [ %v847, %b65 ]
  %v819 = phi <8 x float> [ splat (float 0x0000000000000000), %b58 ], [ %v822, %b65 ]
  %v820 = icmp slt i64 %v818, 4
  br i1 %v820, label %b61, label %b62
b61:
  br label %b63
b63:
  %v821 = phi i64 [ 0, %b61 ], [ %v846, %b64 ]
  %v822 = phi <8 x float> [ %v819, %b61 ], [ %v845, %b64 ]
  %v823 = icmp slt i64 %v821, 8
  br i1 %v823, label %b64, label %b65
b64:
  %v824 = add i64 %v221, 0
  %v825 = and i64 %v824, %v202
  %v826 = mul i64 %v825, %v7
  %v827 = add i64 %v826, %v816
  %v828 = mul i64 %v827, 32
  %v829 = getelementptr inbounds float, ptr %v110, i64 %v828
  %v830 = mul i64 %v818, 8
  %v831 = add i64 0, %v830
  %v832 = add i64 %v831, %v821
  %v833 = getelementptr inbounds float, ptr %v829, i64 %v832
  %v834 = load float, ptr %v833, align 4
  %v835 = add i64 0, 0
  %v836 = mul i64 %v818, 64
  %v837 = add i64 %v835, %v836
  %v838 = mul i64 %v821, 8
  %v839 = add i64 %v837, %v838
  %v840 = getelementptr inbounds float, ptr %v20, i64 %v839
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = insertelement <8 x float> poison, float %v834, i64 0
  %v843 = shufflevector <8 x float> %v842, <8 x float> poison, <8 x i32> zeroinitializer
  %v844 = fmul <8 x float> %v841, %v843
  %v845 = fadd <8 x float> %v822, %v844
  %v846 = add nsw i64 %v821, 1
  br label %b63
b65:
  %v847 = add nsw i64 %v818, 1
  br label %b60
b62:
  %v848 = mul i64 %v816, 8
  %v849 = getelementptr inbounds float, ptr %v114, i64 %v848
  %v850 = add i64 0, 0
  %v851 = getelementptr inbounds float, ptr %v849, i64 %v850
  store <8 x float> %v819, ptr %v851, align 4
  %v852 = add nsw i64 %v816, 1
  br label %b57
b59:
  %v853 = add i64 %v7, 0
  %v854 = sdiv i64 %v853, 1
  %v855 = add i64 %v2, 1
  %v856 = mul i64 %v854, %v2
  %v857 = sdiv i64 %v856, %v3
  %v858 = mul i64 %v857, 1
  %v859 = icmp slt i64 %v858, %v7
  %v860 = select i1 %v859, i64 %v858, i64 %v7
  %v861 = mul i64 %v854, %v855
  %v862 = sdiv i64 %v861, %v3
  %v863 = mul i64 %v862, 1
  %v864 = icmp slt i64 %v863, %v7
  %v865 = select i1 %v864, i64 %v863, i64 %v7
  br label %b66
b66:
  %v866 = phi i64 [ %v860, %b59 ], [ %v902, %b71 ]
  %v867 = icmp slt i64 %v866, %v865
  br i1 %v867, label %b67, label %b68
b67:
  br label %b69
b69:
  %v868 = phi i64 [ 0, %b67 ], [ %v897, %b74 ]
  %v869 = phi <8 x float> [ splat (float 0x0000000000000000), %b67 ], [ %v872, %b74 ]
  %v870 = icmp slt i64 %v868, 4
  br i1 %v870, label %b70, label %b71
b70:
  br label %b72
b72:
  %v871 = phi i64 [ 0, %b70 ], [ %v896, %b73 ]
  %v872 = phi <8 x float> [ %v869, %b70 ], [ %v895, %b73 ]
  %v873 = icmp slt i64 %v871, 8
  br i1 %v873, label %b73, label %b74
b73:
  %v874 = add i64 %v221, 0
  %v875 = and i64 %v874, %v204
  %v876 = mul i64 %v875, %v7
  %v877 = add i64 %v876, %v866
  %v878 = mul i64 %v877, 32
  %v879 = getelementptr inbounds float, ptr %v112, i64 %v878
  %v880 = mul i64 %v868, 8
  %v881 = add i64 0, %v880
  %v882 = add i64 %v881, %v871
  %v883 = getelementptr inbounds float, ptr %v879, i64 %v882
  %v884 = load float, ptr %v883, align 4
  %v885 = add i64 0, 0
  %v886 = mul i64 %v868, 64
  %v887 = add i64 %v885, %v886
  %v888 = mul i64 %v871, 8
  %v889 = add i64 %v887, %v888
  %v890 = getelementptr inbounds float, ptr %v16, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = insertelement <8 x float> poison, float %v884, i64 0
  %v893 = shufflevector <8 x float> %v892, <8 x float> poison, <8 x i32> zeroinitializer
  %v894 = fmul <8 x float> %v891, %v893
  %v895 = fadd <8 x float> %v872, %v894
  %v896 = add nsw i64 %v871, 1
  br label %b72
b74:
  %v897 = add nsw i64 %v868, 1
  br label %b69
b71:
  %v898 = mul i64 %v866, 8
  %v899 = getelementptr inbounds float, ptr %v116, i64 %v898
  %v900 = add i64 0, 0
  %v901 = getelementptr inbounds float, ptr %v899, i64 %v900
  store <8 x float> %v869, ptr %v901, align 4
  %v902 = add nsw i64 %v866, 1
  br label %b66
b68:
  %v903 = add i64 %v7, 0
  %v904 = sdiv i64 %v903, 1
  %v905 = add i64 %v2, 1
  %v906 = mul i64 %v904, %v2
  %v907 = sdiv i64 %v906, %v3
  %v908 = mul i64 %v907, 1
  %v909 = icmp slt i64 %v908, %v7
  %v910 = select i1 %v909, i64 %v908, i64 %v7
  %v911 = mul i64 %v904, %v905
  %v912 = sdiv i64 %v911, %v3
  %v913 = mul i64 %v912, 1
  %v914 = icmp slt i64 %v913, %v7
  %v915 = select i1 %v914, i64 %v913, i64 %v7
  br label %b75
b75:
  %v916 = phi i64 [ %v910, %b68 ], [ %v1075, %b80 ]
  %v917 = icmp slt i64 %v916, %v915
  br i1 %v917, label %b76, label %b77
b76:
  br label %b78
b78:
  %v918 = phi i64 [ 0, %b76 ], [ %v1074, %b79 ]
  %v919 = icmp slt i64 %v918, 4
  br i1 %v919, label %b79, label %b80
b79:
  %v920 = add i64 %v221, 1
  %v921 = and i64 %v920, 1
  %v922 = mul i64 %v921, %v7
  %v923 = add i64 %v922, %v916
  %v924 = mul i64 %v923, 8
  %v925 = getelementptr inbounds float, ptr %v28, i64 %v924
  %v926 = add i64 %v221, 0
  %v927 = and i64 %v926, %v164
  %v928 = mul i64 %v927, %v7
  %v929 = add i64 %v928, %v916
  %v930 = mul i64 %v929, 8
  %v931 = getelementptr inbounds float, ptr %v24, i64 %v930
  %v932 = add i64 %v221, 0
  %v933 = and i64 %v932, %v192
  %v934 = mul i64 %v933, %v7
  %v935 = add i64 %v934, %v916
  %v936 = mul i64 %v935, 8
  %v937 = getelementptr inbounds float, ptr %v92, i64 %v936
  %v938 = mul i64 %v916, 8
  %v939 = getelementptr inbounds float, ptr %v98, i64 %v938
  %v940 = mul i64 %v916, 8
  %v941 = getelementptr inbounds float, ptr %v100, i64 %v940
  %v942 = add i64 %v221, 0
  %v943 = and i64 %v942, %v186
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v916
  %v946 = mul i64 %v945, 8
  %v947 = getelementptr inbounds float, ptr %v86, i64 %v946
  %v948 = mul i64 %v916, 8
  %v949 = getelementptr inbounds float, ptr %v106, i64 %v948
  %v950 = mul i64 %v916, 8
  %v951 = getelementptr inbounds float, ptr %v108, i64 %v950
  %v952 = add i64 %v221, 0
  %v953 = and i64 %v952, %v180
  %v954 = mul i64 %v953, %v7
  %v955 = add i64 %v954, %v916
  %v956 = mul i64 %v955, 8
  %v957 = getelementptr inbounds float, ptr %v80, i64 %v956
  %v958 = mul i64 %v916, 8
  %v959 = getelementptr inbounds float, ptr %v114, i64 %v958
  %v960 = mul i64 %v916, 8
  %v961 = getelementptr inbounds float, ptr %v116, i64 %v960
  %v962 = add i64 %v221, 0
  %v963 = and i64 %v962, %v172
  %v964 = mul i64 %v963, %v7
  %v965 = add i64 %v964, %v916
  %v966 = mul i64 %v965, 8
  %v967 = getelementptr inbounds float, ptr %v72, i64 %v966
  %v968 = add i64 %v221, 0
  %v969 = and i64 %v968, %v166
  %v970 = mul i64 %v969, %v7
  %v971 = add i64 %v970, %v916
  %v972 = mul i64 %v971, 8
  %v973 = getelementptr inbounds float, ptr %v26, i64 %v972
  %v974 = add i64 %v221, 0
  %v975 = and i64 %v974, %v174
  %v976 = mul i64 %v975, %v7
  %v977 = add i64 %v976, %v916
  %v978 = mul i64 %v977, 8
  %v979 = getelementptr inbounds float, ptr %v74, i64 %v978
  %v980 = add i64 0, %v918
  %v981 = getelementptr inbounds float, ptr %v60, i64 %v980
  %v982 = load float, ptr %v981, align 4
  %v983 = add i64 %v221, 0
  %v984 = and i64 %v983, %v206
  %v985 = mul i64 %v984, %v7
  %v986 = add i64 %v985, %v916
  %v987 = mul i64 %v986, 32
  %v988 = getelementptr inbounds float, ptr %v118, i64 %v987
  %v989 = add i64 %v221, 0
  %v990 = and i64 %v989, %v208
  %v991 = mul i64 %v990, %v7
  %v992 = add i64 %v991, %v916
  %v993 = mul i64 %v992, 32
  %v994 = getelementptr inbounds float, ptr %v120, i64 %v993
  %v995 = add i64 0, 0
  %v996 = getelementptr inbounds float, ptr %v925, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = add i64 0, 0
  %v999 = getelementptr inbounds float, ptr %v931, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = fadd <8 x float> %v997, %v1000
  %v1002 = add i64 0, 0
  %v1003 = getelementptr inbounds float, ptr %v937, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1006 = shufflevector <8 x float> %v1005, <8 x float> poison, <8 x i32> zeroinitializer
  %v1007 = fsub <8 x float> %v1006, %v1004
  %v1008 = fmul <8 x float> %v1001, %v1007
  %v1009 = add i64 0, 0
  %v1010 = getelementptr inbounds float, ptr %v939, i64 %v1009
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = fadd <8 x float> %v1008, %v1011
  %v1013 = add i64 0, 0
  %v1014 = getelementptr inbounds float, ptr %v941, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = fadd <8 x float> %v1012, %v1015
  %v1017 = add i64 0, 0
  %v1018 = getelementptr inbounds float, ptr %v947, i64 %v1017
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = fsub <8 x float> %v1006, %v1019
  %v1021 = fmul <8 x float> %v1016, %v1020
  %v1022 = add i64 0, 0
  %v1023 = getelementptr inbounds float, ptr %v949, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = fadd <8 x float> %v1021, %v1024
  %v1026 = add i64 0, 0
  %v1027 = getelementptr inbounds float, ptr %v951, i64 %v1026
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = fadd <8 x float> %v1025, %v1028
  %v1030 = add i64 0, 0
  %v1031 = getelementptr inbounds float, ptr %v957, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = fsub <8 x float> %v1006, %v1032
  %v1034 = fmul <8 x float> %v1029, %v1033
  %v1035 = add i64 0, 0
  %v1036 = getelementptr inbounds float, ptr %v959, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = fadd <8 x float> %v1034, %v1037
  %v1039 = add i64 0, 0
  %v1040 = getelementptr inbounds float, ptr %v961, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = fadd <8 x float> %v1038, %v1041
  %v1043 = add i64 0, 0
  %v1044 = getelementptr inbounds float, ptr %v967, i64 %v1043
  %v1045 = load <8 x float>, ptr %v1044, align 4
  %v1046 = fmul <8 x float> %v1042, %v1045
  %v1047 = add i64 0, 0
  %v1048 = getelementptr inbounds float, ptr %v973, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = fmul <8 x float> %v1042, %v1049
  %v1051 = fsub <8 x float> %v1046, %v1050
  %v1052 = add i64 0, 0
  %v1053 = getelementptr inbounds float, ptr %v979, i64 %v1052
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = fmul <8 x float> %v1051, %v1054
  %v1056 = fsub <8 x float> %v1006, %v1054
  %v1057 = fmul <8 x float> %v1055, %v1056
  %v1058 = insertelement <8 x float> poison, float %v982, i64 0
  %v1059 = shufflevector <8 x float> %v1058, <8 x float> poison, <8 x i32> zeroinitializer
  %v1060 = fmul <8 x float> %v1057, %v1059
  %v1061 = fmul <8 x float> %v1042, %v1054
  %v1062 = fmul <8 x float> %v1045, %v1045
  %v1063 = fsub <8 x float> %v1006, %v1062
  %v1064 = fmul <8 x float> %v1061, %v1063
  %v1065 = fmul <8 x float> %v1064, %v1059
  %v1066 = mul i64 %v918, 8
  %v1067 = add i64 0, %v1066
  %v1068 = add i64 %v1067, 0
  %v1069 = getelementptr inbounds float, ptr %v988, i64 %v1068
  store <8 x float> %v1060, ptr %v1069, align 4
  %v1070 = mul i64 %v918, 8
  %v1071 = add i64 0, %v1070
  %v1072 = add i64 %v1071, 0
  %v1073 = getelementptr inbounds float, ptr %v994, i64 %v1072
  store <8 x float> %v1065, ptr %v1073, align 4
  %v1074 = add nsw i64 %v918, 1
  br label %b78
b80:
  %v1075 = add nsw i64 %v916, 1
  br label %b75
b77:
  %v1076 = add i64 %v7, 0
  %v1077 = sdiv i64 %v1076, 1
  %v1078 = add i64 %v2, 1
  %v1079 = mul i64 %v1077, %v2
  %v1080 = sdiv i64 %v1079, %v3
  %v1081 = mul i64 %v1080, 1
  %v1082 = icmp slt i64 %v1081, %v7
  %v1083 = select i1 %v1082, i64 %v1081, i64 %v7
  %v1084 = mul i64 %v1077, %v1078
  %v1085 = sdiv i64 %v1084, %v3
  %v1086 = mul i64 %v1085, 1
  %v1087 = icmp slt i64 %v1086, %v7
  %v1088 = select i1 %v1087, i64 %v1086, i64 %v7
  br label %b81
b81:
  %v1089 = phi i64 [ %v1083, %b77 ], [ %v1335, %b82 ]
  %v1090 = icmp slt i64 %v1089, %v1088
  br i1 %v1090, label %b82, label %b83
b82:
  %v1091 = add i64 %v221, 1
  %v1092 = and i64 %v1091, 1
  %v1093 = mul i64 %v1092, %v7
  %v1094 = add i64 %v1093, %v1089
  %v1095 = mul i64 %v1094, 8
  %v1096 = getelementptr inbounds float, ptr %v28, i64 %v1095
  %v1097 = add i64 %v221, 0
  %v1098 = and i64 %v1097, %v164
  %v1099 = mul i64 %v1098, %v7
  %v1100 = add i64 %v1099, %v1089
  %v1101 = mul i64 %v1100, 8
  %v1102 = getelementptr inbounds float, ptr %v24, i64 %v1101
  %v1103 = add i64 %v221, 0
  %v1104 = and i64 %v1103, %v190
  %v1105 = mul i64 %v1104, %v7
  %v1106 = add i64 %v1105, %v1089
  %v1107 = mul i64 %v1106, 8
  %v1108 = getelementptr inbounds float, ptr %v90, i64 %v1107
  %v1109 = add i64 %v221, 0
  %v1110 = and i64 %v1109, %v188
  %v1111 = mul i64 %v1110, %v7
  %v1112 = add i64 %v1111, %v1089
  %v1113 = mul i64 %v1112, 8
  %v1114 = getelementptr inbounds float, ptr %v88, i64 %v1113
  %v1115 = add i64 %v221, 0
  %v1116 = and i64 %v1115, %v192
  %v1117 = mul i64 %v1116, %v7
  %v1118 = add i64 %v1117, %v1089
  %v1119 = mul i64 %v1118, 8
  %v1120 = getelementptr inbounds float, ptr %v92, i64 %v1119
  %v1121 = mul i64 %v1089, 8
  %v1122 = getelementptr inbounds float, ptr %v98, i64 %v1121
  %v1123 = mul i64 %v1089, 8
  %v1124 = getelementptr inbounds float, ptr %v100, i64 %v1123
  %v1125 = add i64 %v221, 0
  %v1126 = and i64 %v1125, %v184
  %v1127 = mul i64 %v1126, %v7
  %v1128 = add i64 %v1127, %v1089
  %v1129 = mul i64 %v1128, 8
  %v1130 = getelementptr inbounds float, ptr %v84, i64 %v1129
  %v1131 = add i64 %v221, 0
  %v1132 = and i64 %v1131, %v182
  %v1133 = mul i64 %v1132, %v7
  %v1134 = add i64 %v1133, %v1089
  %v1135 = mul i64 %v1134, 8
  %v1136 = getelementptr inbounds float, ptr %v82, i64 %v1135
  %v1137 = add i64 %v221, 0
  %v1138 = and i64 %v1137, %v186
  %v1139 = mul i64 %v1138, %v7
  %v1140 = add i64 %v1139, %v1089
  %v1141 = mul i64 %v1140, 8
  %v1142 = getelementptr inbounds float, ptr %v86, i64 %v1141
  %v1143 = mul i64 %v1089, 8
  %v1144 = getelementptr inbounds float, ptr %v106, i64 %v1143
  %v1145 = mul i64 %v1089, 8
  %v1146 = getelementptr inbounds float, ptr %v108, i64 %v1145
  %v1147 = add i64 %v221, 0
  %v1148 = and i64 %v1147, %v178
  %v1149 = mul i64 %v1148, %v7
  %v1150 = add i64 %v1149, %v1089
  %v1151 = mul i64 %v1150, 8
  %v1152 = getelementptr inbounds float, ptr %v78, i64 %v1151
  %v1153 = add i64 %v221, 0
  %v1154 = and i64 %v1153, %v176
  %v1155 = mul i64 %v1154, %v7
  %v1156 = add i64 %v1155, %v1089
  %v1157 = mul i64 %v1156, 8
  %v1158 = getelementptr inbounds float, ptr %v76, i64 %v1157
  %v1159 = add i64 %v221, 0
  %v1160 = and i64 %v1159, %v180
  %v1161 = mul i64 %v1160, %v7
  %v1162 = add i64 %v1161, %v1089
  %v1163 = mul i64 %v1162, 8
  %v1164 = getelementptr inbounds float, ptr %v80, i64 %v1163
  %v1165 = mul i64 %v1089, 8
  %v1166 = getelementptr inbounds float, ptr %v114, i64 %v1165
  %v1167 = mul i64 %v1089, 8
  %v1168 = getelementptr inbounds float, ptr %v116, i64 %v1167
  %v1169 = add i64 %v221, 0
  %v1170 = and i64 %v1169, %v172
  %v1171 = mul i64 %v1170, %v7
  %v1172 = add i64 %v1171, %v1089
  %v1173 = mul i64 %v1172, 8
  %v1174 = getelementptr inbounds float, ptr %v72, i64 %v1173
  %v1175 = add i64 %v221, 0
  %v1176 = and i64 %v1175, %v166
  %v1177 = mul i64 %v1176, %v7
  %v1178 = add i64 %v1177, %v1089
  %v1179 = mul i64 %v1178, 8
  %v1180 = getelementptr inbounds float, ptr %v26, i64 %v1179
  %v1181 = add i64 %v221, 0
  %v1182 = and i64 %v1181, %v174
  %v1183 = mul i64 %v1182, %v7
  %v1184 = add i64 %v1183, %v1089
  %v1185 = mul i64 %v1184, 8
  %v1186 = getelementptr inbounds float, ptr %v74, i64 %v1185
  %v1187 = getelementptr inbounds float, ptr %v52, i64 1
  %v1188 = load float, ptr %v1187, align 4
  %v1189 = add i64 %v221, 0
  %v1190 = and i64 %v1189, %v210
  %v1191 = mul i64 %v1190, %v7
  %v1192 = add i64 %v1191, %v1089
  %v1193 = mul i64 %v1192, 8
  %v1194 = getelementptr inbounds float, ptr %v122, i64 %v1193
  %v1195 = add i64 %v221, 0
  %v1196 = and i64 %v1195, %v212
  %v1197 = mul i64 %v1196, %v7
  %v1198 = add i64 %v1197, %v1089
  %v1199 = mul i64 %v1198, 8
  %v1200 = getelementptr inbounds float, ptr %v124, i64 %v1199
  %v1201 = add i64 0, 0
  %v1202 = getelementptr inbounds float, ptr %v1096, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = add i64 0, 0
  %v1205 = getelementptr inbounds float, ptr %v1102, i64 %v1204
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = fadd <8 x float> %v1203, %v1206
  %v1208 = add i64 0, 0
  %v1209 = getelementptr inbounds float, ptr %v1108, i64 %v1208
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = fmul <8 x float> %v1207, %v1210
  %v1212 = add i64 0, 0
  %v1213 = getelementptr inbounds float, ptr %v1114, i64 %v1212
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = fmul <8 x float> %v1207, %v1214
  %v1216 = fsub <8 x float> %v1211, %v1215
  %v1217 = add i64 0, 0
  %v1218 = getelementptr inbounds float, ptr %v1120, i64 %v1217
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = fmul <8 x float> %v1216, %v1219
  %v1221 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1222 = shufflevector <8 x float> %v1221, <8 x float> poison, <8 x i32> zeroinitializer
  %v1223 = fsub <8 x float> %v1222, %v1219
  %v1224 = fmul <8 x float> %v1220, %v1223
  %v1225 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1226 = shufflevector <8 x float> %v1225, <8 x float> poison, <8 x i32> zeroinitializer
  %v1227 = fmul <8 x float> %v1224, %v1226
  %v1228 = fmul <8 x float> %v1207, %v1223
  %v1229 = add i64 0, 0
  %v1230 = getelementptr inbounds float, ptr %v1122, i64 %v1229
  %v1231 = load <8 x float>, ptr %v1230, align 4
  %v1232 = fadd <8 x float> %v1228, %v1231
  %v1233 = add i64 0, 0
  %v1234 = getelementptr inbounds float, ptr %v1124, i64 %v1233
  %v1235 = load <8 x float>, ptr %v1234, align 4
  %v1236 = fadd <8 x float> %v1232, %v1235
  %v1237 = add i64 0, 0
  %v1238 = getelementptr inbounds float, ptr %v1130, i64 %v1237
  %v1239 = load <8 x float>, ptr %v1238, align 4
  %v1240 = fmul <8 x float> %v1236, %v1239
  %v1241 = add i64 0, 0
  %v1242 = getelementptr inbounds float, ptr %v1136, i64 %v1241
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = fmul <8 x float> %v1236, %v1243
  %v1245 = fsub <8 x float> %v1240, %v1244
  %v1246 = add i64 0, 0
  %v1247 = getelementptr inbounds float, ptr %v1142, i64 %v1246
  %v1248 = load <8 x float>, ptr %v1247, align 4
  %v1249 = fmul <8 x float> %v1245, %v1248
  %v1250 = fsub <8 x float> %v1222, %v1248
  %v1251 = fmul <8 x float> %v1249, %v1250
  %v1252 = fmul <8 x float> %v1251, %v1226
  %v1253 = fadd <8 x float> %v1227, %v1252
  %v1254 = fmul <8 x float> %v1236, %v1250
  %v1255 = add i64 0, 0
  %v1256 = getelementptr inbounds float, ptr %v1144, i64 %v1255
  %v1257 = load <8 x float>, ptr %v1256, align 4
  %v1258 = fadd <8 x float> %v1254, %v1257
  %v1259 = add i64 0, 0
  %v1260 = getelementptr inbounds float, ptr %v1146, i64 %v1259
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = fadd <8 x float> %v1258, %v1261
  %v1263 = add i64 0, 0
  %v1264 = getelementptr inbounds float, ptr %v1152, i64 %v1263
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = fmul <8 x float> %v1262, %v1265
  %v1267 = add i64 0, 0
  %v1268 = getelementptr inbounds float, ptr %v1158, i64 %v1267
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = fmul <8 x float> %v1262, %v1269
  %v1271 = fsub <8 x float> %v1266, %v1270
  %v1272 = add i64 0, 0
  %v1273 = getelementptr inbounds float, ptr %v1164, i64 %v1272
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = fmul <8 x float> %v1271, %v1274
  %v1276 = fsub <8 x float> %v1222, %v1274
  %v1277 = fmul <8 x float> %v1275, %v1276
  %v1278 = fmul <8 x float> %v1277, %v1226
  %v1279 = fadd <8 x float> %v1253, %v1278
  %v1280 = fmul <8 x float> %v1262, %v1276
  %v1281 = add i64 0, 0
  %v1282 = getelementptr inbounds float, ptr %v1166, i64 %v1281
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = fadd <8 x float> %v1280, %v1283
  %v1285 = add i64 0, 0
  %v1286 = getelementptr inbounds float, ptr %v1168, i64 %v1285
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = fadd <8 x float> %v1284, %v1287
  %v1289 = add i64 0, 0
  %v1290 = getelementptr inbounds float, ptr %v1174, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = fmul <8 x float> %v1288, %v1291
  %v1293 = add i64 0, 0
  %v1294 = getelementptr inbounds float, ptr %v1180, i64 %v1293
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = fmul <8 x float> %v1288, %v1295
  %v1297 = fsub <8 x float> %v1292, %v1296
  %v1298 = add i64 0, 0
  %v1299 = getelementptr inbounds float, ptr %v1186, i64 %v1298
  %v1300 = load <8 x float>, ptr %v1299, align 4
  %v1301 = fmul <8 x float> %v1297, %v1300
  %v1302 = fsub <8 x float> %v1222, %v1300
  %v1303 = fmul <8 x float> %v1301, %v1302
  %v1304 = insertelement <8 x float> poison, float %v1188, i64 0
  %v1305 = shufflevector <8 x float> %v1304, <8 x float> poison, <8 x i32> zeroinitializer
  %v1306 = fmul <8 x float> %v1303, %v1305
  %v1307 = fadd <8 x float> %v1279, %v1306
  %v1308 = fmul <8 x float> %v1207, %v1219
  %v1309 = fmul <8 x float> %v1210, %v1210
  %v1310 = fsub <8 x float> %v1222, %v1309
  %v1311 = fmul <8 x float> %v1308, %v1310
  %v1312 = fmul <8 x float> %v1311, %v1226
  %v1313 = fmul <8 x float> %v1236, %v1248
  %v1314 = fmul <8 x float> %v1239, %v1239
  %v1315 = fsub <8 x float> %v1222, %v1314
  %v1316 = fmul <8 x float> %v1313, %v1315
  %v1317 = fmul <8 x float> %v1316, %v1226
  %v1318 = fadd <8 x float> %v1312, %v1317
  %v1319 = fmul <8 x float> %v1262, %v1274
  %v1320 = fmul <8 x float> %v1265, %v1265
  %v1321 = fsub <8 x float> %v1222, %v1320
  %v1322 = fmul <8 x float> %v1319, %v1321
  %v1323 = fmul <8 x float> %v1322, %v1226
  %v1324 = fadd <8 x float> %v1318, %v1323
  %v1325 = fmul <8 x float> %v1288, %v1300
  %v1326 = fmul <8 x float> %v1291, %v1291
  %v1327 = fsub <8 x float> %v1222, %v1326
  %v1328 = fmul <8 x float> %v1325, %v1327
  %v1329 = fmul <8 x float> %v1328, %v1305
  %v1330 = fadd <8 x float> %v1324, %v1329
  %v1331 = add i64 0, 0
  %v1332 = getelementptr inbounds float, ptr %v1194, i64 %v1331
  store <8 x float> %v1307, ptr %v1332, align 4
  %v1333 = add i64 0, 0
  %v1334 = getelementptr inbounds float, ptr %v1200, i64 %v1333
  store <8 x float> %v1330, ptr %v1334, align 4
  %v1335 = add nsw i64 %v1089, 1
  br label %b81
b83:
  %v1336 = add i64 %v7, 0
  %v1337 = sdiv i64 %v1336, 1
  %v1338 = add i64 %v2, 1
  %v1339 = mul i64 %v1337, %v2
  %v1340 = sdiv i64 %v1339, %v3
  %v1341 = mul i64 %v1340, 1
  %v1342 = icmp slt i64 %v1341, %v7
  %v1343 = select i1 %v1342, i64 %v1341, i64 %v7
  %v1344 = mul i64 %v1337, %v1338
  %v1345 = sdiv i64 %v1344, %v3
  %v1346 = mul i64 %v1345, 1
  %v1347 = icmp slt i64 %v1346, %v7
  %v1348 = select i1 %v1347, i64 %v1346, i64 %v7
  br label %b84
b84:
  %v1349 = phi i64 [ %v1343, %b83 ], [ %v1385, %b89 ]
  %v1350 = icmp slt i64 %v1349, %v1348
  br i1 %v1350, label %b85, label %b86
b85:
  br label %b87
b87:
  %v1351 = phi i64 [ 0, %b85 ], [ %v1380, %b92 ]
  %v1352 = phi <8 x float> [ splat (float 0x0000000000000000), %b85 ], [ %v1355, %b92 ]
  %v1353 = icmp slt i64 %v1351, 4
  br i1 %v1353, label %b88, label %b89
b88:
  br label %b90
b90:
  %v1354 = phi i64 [ 0, %b88 ], [ %v1379, %b91 ]
  %v1355 = phi <8 x float> [ %v1352, %b88 ], [ %v1378, %b91 ]
  %v1356 = icmp slt i64 %v1354, 8
  br i1 %v1356, label %b91, label %b92
b91:
  %v1357 = add i64 %v221, 0
  %v1358 = and i64 %v1357, %v206
  %v1359 = mul i64 %v1358, %v7
  %v1360 = add i64 %v1359, %v1349
  %v1361 = mul i64 %v1360, 32
  %v1362 = getelementptr inbounds float, ptr %v118, i64 %v1361
  %v1363 = mul i64 %v1351, 8
  %v1364 = add i64 0, %v1363
  %v1365 = add i64 %v1364, %v1354
  %v1366 = getelementptr inbounds float, ptr %v1362, i64 %v1365
  %v1367 = load float, ptr %v1366, align 4
  %v1368 = add i64 0, 0
  %v1369 = mul i64 %v1351, 64
  %v1370 = add i64 %v1368, %v1369
  %v1371 = mul i64 %v1354, 8
  %v1372 = add i64 %v1370, %v1371
  %v1373 = getelementptr inbounds float, ptr %v20, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = insertelement <8 x float> poison, float %v1367, i64 0
  %v1376 = shufflevector <8 x float> %v1375, <8 x float> poison, <8 x i32> zeroinitializer
  %v1377 = fmul <8 x float> %v1374, %v1376
  %v1378 = fadd <8 x float> %v1355, %v1377
  %v1379 = add nsw i64 %v1354, 1
  br label %b90
b92:
  %v1380 = add nsw i64 %v1351, 1
  br label %b87
b89:
  %v1381 = mul i64 %v1349, 8
  %v1382 = getelementptr inbounds float, ptr %v126, i64 %v1381
  %v1383 = add i64 0, 0
  %v1384 = getelementptr inbounds float, ptr %v1382, i64 %v1383
  store <8 x float> %v1352, ptr %v1384, align 4
  %v1385 = add nsw i64 %v1349, 1
  br label %b84
b86:
  %v1386 = add i64 %v7, 0
  %v1387 = sdiv i64 %v1386, 1
  %v1388 = add i64 %v2, 1
  %v1389 = mul i64 %v1387, %v2
  %v1390 = sdiv i64 %v1389, %v3
  %v1391 = mul i64 %v1390, 1
  %v1392 = icmp slt i64 %v1391, %v7
  %v1393 = select i1 %v1392, i64 %v1391, i64 %v7
  %v1394 = mul i64 %v1387, %v1388
  %v1395 = sdiv i64 %v1394, %v3
  %v1396 = mul i64 %v1395, 1
  %v1397 = icmp slt i64 %v1396, %v7
  %v1398 = select i1 %v1397, i64 %v1396, i64 %v7
  br label %b93
b93:
  %v1399 = phi i64 [ %v1393, %b86 ], [ %v1435, %b98 ]
  %v1400 = icmp slt i64 %v1399, %v1398
  br i1 %v1400, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1401 = phi i64 [ 0, %b94 ], [ %v1430, %b101 ]
  %v1402 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1405, %b101 ]
  %v1403 = icmp slt i64 %v1401, 4
  br i1 %v1403, label %b97, label %b98
b97:
  br label %b99
b99:
  %v1404 = phi i64 [ 0, %b97 ], [ %v1429, %b100 ]
  %v1405 = phi <8 x float> [ %v1402, %b97 ], [ %v1428, %b100 ]
  %v1406 = icmp slt i64 %v1404, 8
  br i1 %v1406, label %b100, label %b101
b100:
  %v1407 = add i64 %v221, 0
  %v1408 = and i64 %v1407, %v208
  %v1409 = mul i64 %v1408, %v7
  %v1410 = add i64 %v1409, %v1399
  %v1411 = mul i64 %v1410, 32
  %v1412 = getelementptr inbounds float, ptr %v120, i64 %v1411
  %v1413 = mul i64 %v1401, 8
  %v1414 = add i64 0, %v1413
  %v1415 = add i64 %v1414, %v1404
  %v1416 = getelementptr inbounds float, ptr %v1412, i64 %v1415
  %v1417 = load float, ptr %v1416, align 4
  %v1418 = add i64 0, 0
  %v1419 = mul i64 %v1401, 64
  %v1420 = add i64 %v1418, %v1419
  %v1421 = mul i64 %v1404, 8
  %v1422 = add i64 %v1420, %v1421
  %v1423 = getelementptr inbounds float, ptr %v16, i64 %v1422
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = insertelement <8 x float> poison, float %v1417, i64 0
  %v1426 = shufflevector <8 x float> %v1425, <8 x float> poison, <8 x i32> zeroinitializer
  %v1427 = fmul <8 x float> %v1424, %v1426
  %v1428 = fadd <8 x float> %v1405, %v1427
  %v1429 = add nsw i64 %v1404, 1
  br label %b99
b101:
  %v1430 = add nsw i64 %v1401, 1
  br label %b96
b98:
  %v1431 = mul i64 %v1399, 8
  %v1432 = getelementptr inbounds float, ptr %v128, i64 %v1431
  %v1433 = add i64 0, 0
  %v1434 = getelementptr inbounds float, ptr %v1432, i64 %v1433
  store <8 x float> %v1402, ptr %v1434, align 4
  %v1435 = add nsw i64 %v1399, 1
  br label %b93
b95:
  %v1436 = add i64 %v7, 0
  %v1437 = sdiv i64 %v1436, 1
  %v1438 = add i64 %v2, 1
  %v1439 = mul i64 %v1437, %v2
  %v1440 = sdiv i64 %v1439, %v3
  %v1441 = mul i64 %v1440, 1
  %v1442 = icmp slt i64 %v1441, %v7
  %v1443 = select i1 %v1442, i64 %v1441, i64 %v7
  %v1444 = mul i64 %v1437, %v1438
  %v1445 = sdiv i64 %v1444, %v3
  %v1446 = mul i64 %v1445, 1
  %v1447 = icmp slt i64 %v1446, %v7
  %v1448 = select i1 %v1447, i64 %v1446, i64 %v7
  br label %b102
b102:
  %v1449 = phi i64 [ %v1443, %b95 ], [ %v1572, %b103 ]
  %v1450 = icmp slt i64 %v1449, %v1448
  br i1 %v1450, label %b103, label %b104
b103:
  %v1451 = add i64 %v221, 1
  %v1452 = and i64 %v1451, 1
  %v1453 = mul i64 %v1452, %v7
  %v1454 = add i64 %v1453, %v1449
  %v1455 = mul i64 %v1454, 8
  %v1456 = getelementptr inbounds float, ptr %v28, i64 %v1455
  %v1457 = add i64 %v221, 0
  %v1458 = and i64 %v1457, %v164
  %v1459 = mul i64 %v1458, %v7
  %v1460 = add i64 %v1459, %v1449
  %v1461 = mul i64 %v1460, 8
  %v1462 = getelementptr inbounds float, ptr %v24, i64 %v1461
  %v1463 = add i64 %v221, 0
  %v1464 = and i64 %v1463, %v192
  %v1465 = mul i64 %v1464, %v7
  %v1466 = add i64 %v1465, %v1449
  %v1467 = mul i64 %v1466, 8
  %v1468 = getelementptr inbounds float, ptr %v92, i64 %v1467
  %v1469 = mul i64 %v1449, 8
  %v1470 = getelementptr inbounds float, ptr %v98, i64 %v1469
  %v1471 = mul i64 %v1449, 8
  %v1472 = getelementptr inbounds float, ptr %v100, i64 %v1471
  %v1473 = add i64 %v221, 0
  %v1474 = and i64 %v1473, %v186
  %v1475 = mul i64 %v1474, %v7
  %v1476 = add i64 %v1475, %v1449
  %v1477 = mul i64 %v1476, 8
  %v1478 = getelementptr inbounds float, ptr %v86, i64 %v1477
  %v1479 = mul i64 %v1449, 8
  %v1480 = getelementptr inbounds float, ptr %v106, i64 %v1479
  %v1481 = mul i64 %v1449, 8
  %v1482 = getelementptr inbounds float, ptr %v108, i64 %v1481
  %v1483 = add i64 %v221, 0
  %v1484 = and i64 %v1483, %v180
  %v1485 = mul i64 %v1484, %v7
  %v1486 = add i64 %v1485, %v1449
  %v1487 = mul i64 %v1486, 8
  %v1488 = getelementptr inbounds float, ptr %v80, i64 %v1487
  %v1489 = mul i64 %v1449, 8
  %v1490 = getelementptr inbounds float, ptr %v114, i64 %v1489
  %v1491 = mul i64 %v1449, 8
  %v1492 = getelementptr inbounds float, ptr %v116, i64 %v1491
  %v1493 = add i64 %v221, 0
  %v1494 = and i64 %v1493, %v174
  %v1495 = mul i64 %v1494, %v7
  %v1496 = add i64 %v1495, %v1449
  %v1497 = mul i64 %v1496, 8
  %v1498 = getelementptr inbounds float, ptr %v74, i64 %v1497
  %v1499 = mul i64 %v1449, 8
  %v1500 = getelementptr inbounds float, ptr %v126, i64 %v1499
  %v1501 = mul i64 %v1449, 8
  %v1502 = getelementptr inbounds float, ptr %v128, i64 %v1501
  %v1503 = add i64 %v221, 0
  %v1504 = and i64 %v1503, 1
  %v1505 = mul i64 %v1504, %v7
  %v1506 = add i64 %v1505, %v1449
  %v1507 = mul i64 %v1506, 8
  %v1508 = getelementptr inbounds float, ptr %v28, i64 %v1507
  %v1509 = add i64 0, 0
  %v1510 = getelementptr inbounds float, ptr %v1456, i64 %v1509
  %v1511 = load <8 x float>, ptr %v1510, align 4
  %v1512 = add i64 0, 0
  %v1513 = getelementptr inbounds float, ptr %v1462, i64 %v1512
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = fadd <8 x float> %v1511, %v1514
  %v1516 = add i64 0, 0
  %v1517 = getelementptr inbounds float, ptr %v1468, i64 %v1516
  %v1518 = load <8 x float>, ptr %v1517, align 4
  %v1519 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1520 = shufflevector <8 x float> %v1519, <8 x float> poison, <8 x i32> zeroinitializer
  %v1521 = fsub <8 x float> %v1520, %v1518
  %v1522 = fmul <8 x float> %v1515, %v1521
  %v1523 = add i64 0, 0
  %v1524 = getelementptr inbounds float, ptr %v1470, i64 %v1523
  %v1525 = load <8 x float>, ptr %v1524, align 4
  %v1526 = fadd <8 x float> %v1522, %v1525
  %v1527 = add i64 0, 0
  %v1528 = getelementptr inbounds float, ptr %v1472, i64 %v1527
  %v1529 = load <8 x float>, ptr %v1528, align 4
  %v1530 = fadd <8 x float> %v1526, %v1529
  %v1531 = add i64 0, 0
  %v1532 = getelementptr inbounds float, ptr %v1478, i64 %v1531
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = fsub <8 x float> %v1520, %v1533
  %v1535 = fmul <8 x float> %v1530, %v1534
  %v1536 = add i64 0, 0
  %v1537 = getelementptr inbounds float, ptr %v1480, i64 %v1536
  %v1538 = load <8 x float>, ptr %v1537, align 4
  %v1539 = fadd <8 x float> %v1535, %v1538
  %v1540 = add i64 0, 0
  %v1541 = getelementptr inbounds float, ptr %v1482, i64 %v1540
  %v1542 = load <8 x float>, ptr %v1541, align 4
  %v1543 = fadd <8 x float> %v1539, %v1542
  %v1544 = add i64 0, 0
  %v1545 = getelementptr inbounds float, ptr %v1488, i64 %v1544
  %v1546 = load <8 x float>, ptr %v1545, align 4
  %v1547 = fsub <8 x float> %v1520, %v1546
  %v1548 = fmul <8 x float> %v1543, %v1547
  %v1549 = add i64 0, 0
  %v1550 = getelementptr inbounds float, ptr %v1490, i64 %v1549
  %v1551 = load <8 x float>, ptr %v1550, align 4
  %v1552 = fadd <8 x float> %v1548, %v1551
  %v1553 = add i64 0, 0
  %v1554 = getelementptr inbounds float, ptr %v1492, i64 %v1553
  %v1555 = load <8 x float>, ptr %v1554, align 4
  %v1556 = fadd <8 x float> %v1552, %v1555
  %v1557 = add i64 0, 0
  %v1558 = getelementptr inbounds float, ptr %v1498, i64 %v1557
  %v1559 = load <8 x float>, ptr %v1558, align 4
  %v1560 = fsub <8 x float> %v1520, %v1559
  %v1561 = fmul <8 x float> %v1556, %v1560
  %v1562 = add i64 0, 0
  %v1563 = getelementptr inbounds float, ptr %v1500, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = fadd <8 x float> %v1561, %v1564
  %v1566 = add i64 0, 0
  %v1567 = getelementptr inbounds float, ptr %v1502, i64 %v1566
  %v1568 = load <8 x float>, ptr %v1567, align 4
  %v1569 = fadd <8 x float> %v1565, %v1568
  %v1570 = add i64 0, 0
  %v1571 = getelementptr inbounds float, ptr %v1508, i64 %v1570
  store <8 x float> %v1569, ptr %v1571, align 4
  %v1572 = add nsw i64 %v1449, 1
  br label %b102
b104:
  %v1573 = add nsw i64 %v218, 1
  br label %b0
b2:
  %v1574 = icmp sgt i64 %v3, 1
  br i1 %v1574, label %b105, label %b106
b105:
  %v1575 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1576 = atomicrmw add ptr %v1575, i64 1 acq_rel
  %v1577 = mul i64 %v3, 1
  br label %b107
b107:
  %v1578 = load atomic i64, ptr %v1575 acquire, align 8
  %v1579 = icmp slt i64 %v1578, %v1577
  br i1 %v1579, label %b108, label %b109
b108:
  %v1580 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  %v1581 = getelementptr inbounds float, ptr %v214, i64 0
  %v1582 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1583 = load i64, ptr %v1582, align 8
  %v1584 = icmp eq i64 %v1583, 0
  br i1 %v1584, label %b110, label %b111
b110:
  %v1585 = add i64 1, 0
  %v1586 = sdiv i64 %v1585, 1
  %v1587 = add i64 %v2, 1
  %v1588 = mul i64 %v1586, %v2
  %v1589 = sdiv i64 %v1588, %v3
  %v1590 = mul i64 %v1589, 1
  %v1591 = icmp slt i64 %v1590, 1
  %v1592 = select i1 %v1591, i64 %v1590, i64 1
  %v1593 = mul i64 %v1586, %v1587
  %v1594 = sdiv i64 %v1593, %v3
  %v1595 = mul i64 %v1594, 1
  %v1596 = icmp slt i64 %v1595, 1
  %v1597 = select i1 %v1596, i64 %v1595, i64 1
  %v1598 = icmp slt i64 %v1597, 1
  %v1599 = select i1 %v1598, i64 %v1597, i64 1
  br label %b112
b112:
  %v1600 = phi i64 [ %v1592, %b110 ], [ %v1652, %b120 ]
  %v1601 = icmp slt i64 %v1600, %v1599
  br i1 %v1601, label %b113, label %b114
b113:
  %v1602 = mul i64 %v1600, 128
  %v1603 = mul i64 %v1600, 8
  %v1604 = add i64 %v1602, 0
  %v1605 = add i64 %v1603, 0
  %v1606 = getelementptr inbounds float, ptr %v1581, i64 %v1604
  %v1607 = sub i64 8, %v1605
  %v1608 = icmp slt i64 %v1607, 0
  %v1609 = select i1 %v1608, i64 0, i64 %v1607
  %v1610 = icmp ult i64 %v1609, 8
  %v1611 = select i1 %v1610, i64 %v1609, i64 8
  %v1612 = trunc i64 %v1611 to i32
  %v1613 = insertelement <8 x i32> poison, i32 %v1612, i64 0
  %v1614 = shufflevector <8 x i32> %v1613, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1615 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1614
  %v1616 = mul i64 %v1605, 1
  %v1617 = add i64 0, %v1616
  %v1618 = getelementptr inbounds float, ptr %v14, i64 %v1617
  br label %b115
b115:
  %v1619 = phi i64 [ 0, %b113 ], [ %v1626, %b116 ]
  %v1620 = icmp slt i64 %v1619, 8
  br i1 %v1620, label %b116, label %b117
b116:
  %v1621 = mul i64 %v1619, 8
  %v1622 = getelementptr inbounds float, ptr %v1618, i64 %v1621
  %v1623 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1622, <8 x i1> %v1615, <8 x float> zeroinitializer)
  %v1624 = mul i64 %v1619, 8
  %v1625 = getelementptr inbounds float, ptr %v1606, i64 %v1624
  store <8 x float> %v1623, ptr %v1625, align 4
  %v1626 = add nsw i64 %v1619, 1
  br label %b115
b117:
  %v1627 = add i64 %v1602, 64
  %v1628 = add i64 %v1627, 0
  %v1629 = add i64 %v1603, 0
  %v1630 = getelementptr inbounds float, ptr %v1581, i64 %v1628
  %v1631 = sub i64 8, %v1629
  %v1632 = icmp slt i64 %v1631, 0
  %v1633 = select i1 %v1632, i64 0, i64 %v1631
  %v1634 = icmp ult i64 %v1633, 8
  %v1635 = select i1 %v1634, i64 %v1633, i64 8
  %v1636 = trunc i64 %v1635 to i32
  %v1637 = insertelement <8 x i32> poison, i32 %v1636, i64 0
  %v1638 = shufflevector <8 x i32> %v1637, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1639 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1638
  %v1640 = mul i64 %v1629, 1
  %v1641 = add i64 0, %v1640
  %v1642 = getelementptr inbounds float, ptr %v12, i64 %v1641
  br label %b118
b118:
  %v1643 = phi i64 [ 0, %b117 ], [ %v1650, %b119 ]
  %v1644 = icmp slt i64 %v1643, 8
  br i1 %v1644, label %b119, label %b120
b119:
  %v1645 = mul i64 %v1643, 8
  %v1646 = getelementptr inbounds float, ptr %v1642, i64 %v1645
  %v1647 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1646, <8 x i1> %v1639, <8 x float> zeroinitializer)
  %v1648 = mul i64 %v1643, 8
  %v1649 = getelementptr inbounds float, ptr %v1630, i64 %v1648
  store <8 x float> %v1647, ptr %v1649, align 4
  %v1650 = add nsw i64 %v1643, 1
  br label %b118
b120:
  %v1651 = add i64 %v1627, 64
  %v1652 = add nsw i64 %v1600, 1
  br label %b112
b114:
  br label %b111
b111:
  %v1653 = icmp sgt i64 %v3, 1
  br i1 %v1653, label %b121, label %b122
b121:
  %v1654 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1655 = atomicrmw add ptr %v1654, i64 1 acq_rel
  %v1656 = mul i64 %v3, 2
  br label %b123
b123:
  %v1657 = load atomic i64, ptr %v1654 acquire, align 8
  %v1658 = icmp slt i64 %v1657, %v1656
  br i1 %v1658, label %b124, label %b125
b124:
  %v1659 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v1661 = add i64 %v8, 0
  %v1662 = sdiv i64 %v1661, 1
  %v1663 = add i64 %v2, 1
  %v1664 = mul i64 %v1662, %v2
  %v1665 = sdiv i64 %v1664, %v3
  %v1666 = mul i64 %v1665, 1
  %v1667 = icmp slt i64 %v1666, %v8
  %v1668 = select i1 %v1667, i64 %v1666, i64 %v8
  %v1669 = mul i64 %v1662, %v1663
  %v1670 = sdiv i64 %v1669, %v3
  %v1671 = mul i64 %v1670, 1
  %v1672 = icmp slt i64 %v1671, %v8
  %v1673 = select i1 %v1672, i64 %v1671, i64 %v8
  br label %b126
b126:
  %v1674 = phi i64 [ %v1668, %b122 ], [ %v1737, %b131 ]
  %v1675 = icmp slt i64 %v1674, %v1673
  br i1 %v1675, label %b127, label %b128
b127:
  %v1676 = add i64 %v1674, 96
  %v1677 = icmp slt i64 %v1676, %v1673
  %v1678 = select i1 %v1677, i64 %v1676, i64 %v1673
  br label %b129
b129:
  %v1679 = phi i64 [ 0, %b127 ], [ %v1736, %b134 ]
  %v1680 = icmp slt i64 %v1679, 1
  br i1 %v1680, label %b130, label %b131
b130:
  %v1681 = sub i64 %v1678, %v1674
  %v1682 = sub i64 8, 1
  %v1683 = add i64 %v1681, %v1682
  %v1684 = sdiv i64 %v1683, 8
  br label %b132
b132:
  %v1685 = phi i64 [ 0, %b130 ], [ %v1735, %b141 ]
  %v1686 = icmp slt i64 %v1685, %v1684
  br i1 %v1686, label %b133, label %b134
b133:
  %v1687 = mul i64 %v1681, %v1685
  %v1688 = sdiv i64 %v1687, %v1684
  %v1689 = add i64 %v1674, %v1688
  %v1690 = add i64 %v1685, 1
  %v1691 = mul i64 %v1681, %v1690
  %v1692 = sdiv i64 %v1691, %v1684
  %v1693 = add i64 %v1674, %v1692
  %v1694 = mul i64 %v1679, 128
  %v1695 = getelementptr inbounds float, ptr %v1581, i64 %v1694
  %v1696 = sub i64 %v1693, %v1689
  %v1697 = mul i64 %v1689, 8
  %v1698 = getelementptr inbounds float, ptr %v122, i64 %v1697
  %v1699 = getelementptr inbounds float, ptr %v1698, i64 0
  %v1700 = sub i64 %v1696, 1
  %v1701 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1700
  %v1702 = load ptr, ptr %v1701, align 4
  %v1703 = icmp sgt i64 %v1696, 0
  br i1 %v1703, label %b135, label %b136
b135:
  call void %v1702(ptr %v1699, i64 8, ptr %v1695, i64 8, ptr %v1660)
  br label %b136
b136:
  %v1704 = add i64 %v1694, 64
  %v1705 = getelementptr inbounds float, ptr %v1581, i64 %v1704
  %v1706 = sub i64 %v1693, %v1689
  %v1707 = mul i64 %v1689, 8
  %v1708 = getelementptr inbounds float, ptr %v124, i64 %v1707
  %v1709 = getelementptr inbounds float, ptr %v1708, i64 0
  %v1710 = sub i64 %v1706, 1
  %v1711 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1710
  %v1712 = load ptr, ptr %v1711, align 4
  %v1713 = icmp sgt i64 %v1706, 0
  br i1 %v1713, label %b137, label %b138
b137:
  call void %v1712(ptr %v1709, i64 8, ptr %v1705, i64 8, ptr %v1660)
  br label %b138
b138:
  %v1714 = add i64 %v1704, 64
  br label %b139
b139:
  %v1715 = phi i64 [ %v1689, %b138 ], [ %v1734, %b144 ]
  %v1716 = icmp slt i64 %v1715, %v1693
  br i1 %v1716, label %b140, label %b141
b140:
  %v1717 = sub i64 %v1715, %v1689
  %v1718 = mul i64 %v1717, 8
  %v1719 = getelementptr inbounds float, ptr %v1660, i64 %v1718
  %v1720 = mul i64 %v1715, 8
  %v1721 = getelementptr inbounds float, ptr %v30, i64 %v1720
  br label %b142
b142:
  %v1722 = phi i64 [ 0, %b140 ], [ %v1733, %b143 ]
  %v1723 = icmp slt i64 %v1722, 1
  br i1 %v1723, label %b143, label %b144
b143:
  %v1724 = mul i64 %v1679, 1
  %v1725 = add i64 %v1724, %v1722
  %v1726 = mul i64 %v1725, 8
  %v1727 = add i64 0, %v1722
  %v1728 = mul i64 %v1727, 8
  %v1729 = getelementptr inbounds float, ptr %v1719, i64 %v1728
  %v1730 = load <8 x float>, ptr %v1729, align 4
  %v1731 = add i64 0, %v1726
  %v1732 = getelementptr inbounds float, ptr %v1721, i64 %v1731
  store <8 x float> %v1730, ptr %v1732, align 4
  %v1733 = add nsw i64 %v1722, 1
  br label %b142
b144:
  %v1734 = add nsw i64 %v1715, 1
  br label %b139
b141:
  %v1735 = add nsw i64 %v1685, 1
  br label %b132
b134:
  %v1736 = add nsw i64 %v1679, 1
  br label %b129
b131:
  %v1737 = add nsw i64 %v1674, 96
  br label %b126
b128:
  %v1738 = icmp sgt i64 %v3, 1
  br i1 %v1738, label %b145, label %b146
b145:
  %v1739 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1740 = atomicrmw add ptr %v1739, i64 1 acq_rel
  %v1741 = mul i64 %v3, 3
  br label %b147
b147:
  %v1742 = load atomic i64, ptr %v1739 acquire, align 8
  %v1743 = icmp slt i64 %v1742, %v1741
  br i1 %v1743, label %b148, label %b149
b148:
  %v1744 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v1745 = mul i64 0, 8
  %v1746 = getelementptr inbounds float, ptr %v124, i64 %v1745
  %v1747 = getelementptr inbounds float, ptr %v1746, i64 0
  %v1748 = mul i64 0, 8
  %v1749 = getelementptr inbounds float, ptr %v10, i64 %v1748
  %v1750 = getelementptr inbounds float, ptr %v1749, i64 0
  %v1751 = getelementptr inbounds float, ptr %v217, i64 12288
  %v1752 = add i64 8, 1
  %v1753 = sdiv i64 %v1752, 2
  %v1754 = add i64 %v2, 1
  %v1755 = mul i64 %v1753, %v2
  %v1756 = sdiv i64 %v1755, %v3
  %v1757 = mul i64 %v1756, 2
  %v1758 = icmp slt i64 %v1757, 8
  %v1759 = select i1 %v1758, i64 %v1757, i64 8
  %v1760 = mul i64 %v1753, %v1754
  %v1761 = sdiv i64 %v1760, %v3
  %v1762 = mul i64 %v1761, 2
  %v1763 = icmp slt i64 %v1762, 8
  %v1764 = select i1 %v1763, i64 %v1762, i64 8
  %v1765 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b150
b150:
  %v1766 = phi i64 [ %v1759, %b146 ], [ %v1774, %b155 ]
  %v1767 = icmp slt i64 %v1766, %v1764
  br i1 %v1767, label %b151, label %b152
b151:
  %v1768 = mul i64 %v1766, 8
  %v1769 = getelementptr inbounds float, ptr %v1765, i64 %v1768
  br label %b153
b153:
  %v1770 = phi i64 [ 0, %b151 ], [ %v1773, %b154 ]
  %v1771 = icmp slt i64 %v1770, 8
  br i1 %v1771, label %b154, label %b155
b154:
  %v1772 = getelementptr inbounds float, ptr %v1769, i64 %v1770
  store float 0x0000000000000000, ptr %v1772, align 4
  %v1773 = add nsw i64 %v1770, 1
  br label %b153
b155:
  %v1774 = add nsw i64 %v1766, 1
  br label %b150
b152:
  %v1775 = mul i64 %v8, 1
  br label %b156
b156:
  %v1776 = phi i64 [ 0, %b152 ], [ %v1880, %b161 ]
  %v1777 = icmp slt i64 %v1776, %v1775
  br i1 %v1777, label %b157, label %b158
b157:
  %v1778 = sub i64 %v1775, %v1776
  %v1779 = icmp slt i64 %v1778, 384
  %v1780 = select i1 %v1779, i64 %v1778, i64 384
  br label %b159
b159:
  %v1781 = phi i64 [ %v1759, %b157 ], [ %v1879, %b185 ]
  %v1782 = icmp slt i64 %v1781, %v1764
  br i1 %v1782, label %b160, label %b161
b160:
  %v1783 = sub i64 %v1764, %v1781
  %v1784 = icmp slt i64 %v1783, 64
  %v1785 = select i1 %v1784, i64 %v1783, i64 64
  %v1786 = sdiv i64 %v1785, 2
  %v1787 = mul i64 %v1786, 2
  %v1788 = sub i64 %v1785, %v1787
  %v1789 = mul i64 %v1776, 8
  %v1790 = add i64 %v1789, %v1781
  %v1791 = getelementptr inbounds float, ptr %v1747, i64 %v1790
  br label %b162
b162:
  %v1792 = phi i64 [ 0, %b160 ], [ %v1818, %b170 ]
  %v1793 = icmp slt i64 %v1792, %v1780
  br i1 %v1793, label %b163, label %b164
b163:
  %v1794 = mul i64 %v1792, 8
  %v1795 = getelementptr inbounds float, ptr %v1791, i64 %v1794
  %v1796 = mul i64 %v1792, 2
  %v1797 = getelementptr inbounds float, ptr %v1751, i64 %v1796
  br label %b165
b165:
  %v1798 = phi i64 [ 0, %b163 ], [ %v1807, %b166 ]
  %v1799 = icmp slt i64 %v1798, %v1786
  br i1 %v1799, label %b166, label %b167
b166:
  %v1800 = mul i64 %v1798, 2
  %v1801 = getelementptr inbounds float, ptr %v1795, i64 %v1800
  %v1802 = mul i64 %v1798, 768
  %v1803 = getelementptr inbounds float, ptr %v1797, i64 %v1802
  %v1804 = getelementptr inbounds float, ptr %v1801, i64 0
  %v1805 = load <2 x float>, ptr %v1804, align 4
  %v1806 = getelementptr inbounds float, ptr %v1803, i64 0
  store <2 x float> %v1805, ptr %v1806, align 4
  %v1807 = add nsw i64 %v1798, 1
  br label %b165
b167:
  %v1808 = mul i64 %v1786, 2
  %v1809 = getelementptr inbounds float, ptr %v1795, i64 %v1808
  %v1810 = mul i64 %v1786, 768
  %v1811 = getelementptr inbounds float, ptr %v1797, i64 %v1810
  br label %b168
b168:
  %v1812 = phi i64 [ 0, %b167 ], [ %v1817, %b169 ]
  %v1813 = icmp slt i64 %v1812, %v1788
  br i1 %v1813, label %b169, label %b170
b169:
  %v1814 = getelementptr inbounds float, ptr %v1809, i64 %v1812
  %v1815 = load float, ptr %v1814, align 4
  %v1816 = getelementptr inbounds float, ptr %v1811, i64 %v1812
  store float %v1815, ptr %v1816, align 4
  %v1817 = add nsw i64 %v1812, 1
  br label %b168, !llvm.loop !0
b170:
  %v1818 = add nsw i64 %v1792, 1
  br label %b162
b164:
  br label %b171
b171:
  %v1819 = phi i64 [ 0, %b164 ], [ %v1854, %b179 ]
  %v1820 = icmp slt i64 %v1819, 0
  br i1 %v1820, label %b172, label %b173
b172:
  %v1821 = mul i64 %v1776, 8
  %v1822 = add i64 %v1821, %v1819
  %v1823 = getelementptr inbounds float, ptr %v1750, i64 %v1822
  br label %b174
b174:
  %v1824 = phi i64 [ 0, %b172 ], [ %v1842, %b175 ]
  %v1825 = icmp slt i64 %v1824, %v1780
  br i1 %v1825, label %b175, label %b176
b175:
  %v1826 = mul i64 %v1824, 8
  %v1827 = getelementptr inbounds float, ptr %v1823, i64 %v1826
  %v1828 = mul i64 %v1824, 32
  %v1829 = getelementptr inbounds float, ptr %v217, i64 %v1828
  %v1830 = getelementptr inbounds float, ptr %v1827, i64 0
  %v1831 = load <8 x float>, ptr %v1830, align 4
  %v1832 = getelementptr inbounds float, ptr %v1829, i64 0
  store <8 x float> %v1831, ptr %v1832, align 4
  %v1833 = getelementptr inbounds float, ptr %v1827, i64 8
  %v1834 = load <8 x float>, ptr %v1833, align 4
  %v1835 = getelementptr inbounds float, ptr %v1829, i64 8
  store <8 x float> %v1834, ptr %v1835, align 4
  %v1836 = getelementptr inbounds float, ptr %v1827, i64 16
  %v1837 = load <8 x float>, ptr %v1836, align 4
  %v1838 = getelementptr inbounds float, ptr %v1829, i64 16
  store <8 x float> %v1837, ptr %v1838, align 4
  %v1839 = getelementptr inbounds float, ptr %v1827, i64 24
  %v1840 = load <8 x float>, ptr %v1839, align 4
  %v1841 = getelementptr inbounds float, ptr %v1829, i64 24
  store <8 x float> %v1840, ptr %v1841, align 4
  %v1842 = add nsw i64 %v1824, 1
  br label %b174
b176:
  %v1843 = sdiv i64 %v1785, 2
  br label %b177
b177:
  %v1844 = phi i64 [ 0, %b176 ], [ %v1853, %b178 ]
  %v1845 = icmp slt i64 %v1844, %v1843
  br i1 %v1845, label %b178, label %b179
b178:
  %v1846 = mul i64 %v1844, 2
  %v1847 = add i64 %v1781, %v1846
  %v1848 = mul i64 %v1844, 768
  %v1849 = getelementptr inbounds float, ptr %v1751, i64 %v1848
  %v1850 = mul i64 %v1847, 8
  %v1851 = add i64 %v1850, %v1819
  %v1852 = getelementptr inbounds float, ptr %v1765, i64 %v1851
  call void @outer_2x32(ptr %v1849, ptr %v217, i64 %v1780, ptr %v1852, i64 8)
  %v1853 = add nsw i64 %v1844, 1
  br label %b177
b179:
  %v1854 = add nsw i64 %v1819, 32
  br label %b171
b173:
  %v1855 = mul i64 %v1776, 8
  %v1856 = add i64 %v1855, 0
  %v1857 = getelementptr inbounds float, ptr %v1750, i64 %v1856
  br label %b180
b180:
  %v1858 = phi i64 [ 0, %b173 ], [ %v1867, %b181 ]
  %v1859 = icmp slt i64 %v1858, %v1780
  br i1 %v1859, label %b181, label %b182
b181:
  %v1860 = mul i64 %v1858, 8
  %v1861 = getelementptr inbounds float, ptr %v1857, i64 %v1860
  %v1862 = mul i64 %v1858, 8
  %v1863 = getelementptr inbounds float, ptr %v217, i64 %v1862
  %v1864 = getelementptr inbounds float, ptr %v1861, i64 0
  %v1865 = load <8 x float>, ptr %v1864, align 4
  %v1866 = getelementptr inbounds float, ptr %v1863, i64 0
  store <8 x float> %v1865, ptr %v1866, align 4
  %v1867 = add nsw i64 %v1858, 1
  br label %b180
b182:
  %v1868 = sdiv i64 %v1785, 2
  br label %b183
b183:
  %v1869 = phi i64 [ 0, %b182 ], [ %v1878, %b184 ]
  %v1870 = icmp slt i64 %v1869, %v1868
  br i1 %v1870, label %b184, label %b185
b184:
  %v1871 = mul i64 %v1869, 2
  %v1872 = add i64 %v1781, %v1871
  %v1873 = mul i64 %v1869, 768
  %v1874 = getelementptr inbounds float, ptr %v1751, i64 %v1873
  %v1875 = mul i64 %v1872, 8
  %v1876 = add i64 %v1875, 0
  %v1877 = getelementptr inbounds float, ptr %v1765, i64 %v1876
  call void @outer_2x8(ptr %v1874, ptr %v217, i64 %v1780, ptr %v1877, i64 8)
  %v1878 = add nsw i64 %v1869, 1
  br label %b183
b185:
  %v1879 = add nsw i64 %v1781, 64
  br label %b159
b161:
  %v1880 = add nsw i64 %v1776, 384
  br label %b156
b158:
  %v1881 = icmp sgt i64 %v3, 1
  br i1 %v1881, label %b186, label %b187
b186:
  %v1882 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1883 = atomicrmw add ptr %v1882, i64 1 acq_rel
  %v1884 = mul i64 %v3, 4
  br label %b188
b188:
  %v1885 = load atomic i64, ptr %v1882 acquire, align 8
  %v1886 = icmp slt i64 %v1885, %v1884
  br i1 %v1886, label %b189, label %b190
b189:
  %v1887 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1888 = mul i64 0, 8
  %v1889 = getelementptr inbounds float, ptr %v122, i64 %v1888
  %v1890 = getelementptr inbounds float, ptr %v1889, i64 0
  %v1891 = mul i64 0, 8
  %v1892 = getelementptr inbounds float, ptr %v10, i64 %v1891
  %v1893 = getelementptr inbounds float, ptr %v1892, i64 0
  %v1894 = getelementptr inbounds float, ptr %v217, i64 12288
  %v1895 = add i64 8, 1
  %v1896 = sdiv i64 %v1895, 2
  %v1897 = add i64 %v2, 1
  %v1898 = mul i64 %v1896, %v2
  %v1899 = sdiv i64 %v1898, %v3
  %v1900 = mul i64 %v1899, 2
  %v1901 = icmp slt i64 %v1900, 8
  %v1902 = select i1 %v1901, i64 %v1900, i64 8
  %v1903 = mul i64 %v1896, %v1897
  %v1904 = sdiv i64 %v1903, %v3
  %v1905 = mul i64 %v1904, 2
  %v1906 = icmp slt i64 %v1905, 8
  %v1907 = select i1 %v1906, i64 %v1905, i64 8
  %v1908 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b191
b191:
  %v1909 = phi i64 [ %v1902, %b187 ], [ %v1917, %b196 ]
  %v1910 = icmp slt i64 %v1909, %v1907
  br i1 %v1910, label %b192, label %b193
b192:
  %v1911 = mul i64 %v1909, 8
  %v1912 = getelementptr inbounds float, ptr %v1908, i64 %v1911
  br label %b194
b194:
  %v1913 = phi i64 [ 0, %b192 ], [ %v1916, %b195 ]
  %v1914 = icmp slt i64 %v1913, 8
  br i1 %v1914, label %b195, label %b196
b195:
  %v1915 = getelementptr inbounds float, ptr %v1912, i64 %v1913
  store float 0x0000000000000000, ptr %v1915, align 4
  %v1916 = add nsw i64 %v1913, 1
  br label %b194
b196:
  %v1917 = add nsw i64 %v1909, 1
  br label %b191
b193:
  %v1918 = mul i64 %v8, 1
  br label %b197
b197:
  %v1919 = phi i64 [ 0, %b193 ], [ %v2023, %b202 ]
  %v1920 = icmp slt i64 %v1919, %v1918
  br i1 %v1920, label %b198, label %b199
b198:
  %v1921 = sub i64 %v1918, %v1919
  %v1922 = icmp slt i64 %v1921, 384
  %v1923 = select i1 %v1922, i64 %v1921, i64 384
  br label %b200
b200:
  %v1924 = phi i64 [ %v1902, %b198 ], [ %v2022, %b226 ]
  %v1925 = icmp slt i64 %v1924, %v1907
  br i1 %v1925, label %b201, label %b202
b201:
  %v1926 = sub i64 %v1907, %v1924
  %v1927 = icmp slt i64 %v1926, 64
  %v1928 = select i1 %v1927, i64 %v1926, i64 64
  %v1929 = sdiv i64 %v1928, 2
  %v1930 = mul i64 %v1929, 2
  %v1931 = sub i64 %v1928, %v1930
  %v1932 = mul i64 %v1919, 8
  %v1933 = add i64 %v1932, %v1924
  %v1934 = getelementptr inbounds float, ptr %v1890, i64 %v1933
  br label %b203
b203:
  %v1935 = phi i64 [ 0, %b201 ], [ %v1961, %b211 ]
  %v1936 = icmp slt i64 %v1935, %v1923
  br i1 %v1936, label %b204, label %b205
b204:
  %v1937 = mul i64 %v1935, 8
  %v1938 = getelementptr inbounds float, ptr %v1934, i64 %v1937
  %v1939 = mul i64 %v1935, 2
  %v1940 = getelementptr inbounds float, ptr %v1894, i64 %v1939
  br label %b206
b206:
  %v1941 = phi i64 [ 0, %b204 ], [ %v1950, %b207 ]
  %v1942 = icmp slt i64 %v1941, %v1929
  br i1 %v1942, label %b207, label %b208
b207:
  %v1943 = mul i64 %v1941, 2
  %v1944 = getelementptr inbounds float, ptr %v1938, i64 %v1943
  %v1945 = mul i64 %v1941, 768
  %v1946 = getelementptr inbounds float, ptr %v1940, i64 %v1945
  %v1947 = getelementptr inbounds float, ptr %v1944, i64 0
  %v1948 = load <2 x float>, ptr %v1947, align 4
  %v1949 = getelementptr inbounds float, ptr %v1946, i64 0
  store <2 x float> %v1948, ptr %v1949, align 4
  %v1950 = add nsw i64 %v1941, 1
  br label %b206
b208:
  %v1951 = mul i64 %v1929, 2
  %v1952 = getelementptr inbounds float, ptr %v1938, i64 %v1951
  %v1953 = mul i64 %v1929, 768
  %v1954 = getelementptr inbounds float, ptr %v1940, i64 %v1953
  br label %b209
b209:
  %v1955 = phi i64 [ 0, %b208 ], [ %v1960, %b210 ]
  %v1956 = icmp slt i64 %v1955, %v1931
  br i1 %v1956, label %b210, label %b211
b210:
  %v1957 = getelementptr inbounds float, ptr %v1952, i64 %v1955
  %v1958 = load float, ptr %v1957, align 4
  %v1959 = getelementptr inbounds float, ptr %v1954, i64 %v1955
  store float %v1958, ptr %v1959, align 4
  %v1960 = add nsw i64 %v1955, 1
  br label %b209, !llvm.loop !3
b211:
  %v1961 = add nsw i64 %v1935, 1
  br label %b203
b205:
  br label %b212
b212:
  %v1962 = phi i64 [ 0, %b205 ], [ %v1997, %b220 ]
  %v1963 = icmp slt i64 %v1962, 0
  br i1 %v1963, label %b213, label %b214
b213:
  %v1964 = mul i64 %v1919, 8
  %v1965 = add i64 %v1964, %v1962
  %v1966 = getelementptr inbounds float, ptr %v1893, i64 %v1965
  br label %b215
b215:
  %v1967 = phi i64 [ 0, %b213 ], [ %v1985, %b216 ]
  %v1968 = icmp slt i64 %v1967, %v1923
  br i1 %v1968, label %b216, label %b217
b216:
  %v1969 = mul i64 %v1967, 8
  %v1970 = getelementptr inbounds float, ptr %v1966, i64 %v1969
  %v1971 = mul i64 %v1967, 32
  %v1972 = getelementptr inbounds float, ptr %v217, i64 %v1971
  %v1973 = getelementptr inbounds float, ptr %v1970, i64 0
  %v1974 = load <8 x float>, ptr %v1973, align 4
  %v1975 = getelementptr inbounds float, ptr %v1972, i64 0
  store <8 x float> %v1974, ptr %v1975, align 4
  %v1976 = getelementptr inbounds float, ptr %v1970, i64 8
  %v1977 = load <8 x float>, ptr %v1976, align 4
  %v1978 = getelementptr inbounds float, ptr %v1972, i64 8
  store <8 x float> %v1977, ptr %v1978, align 4
  %v1979 = getelementptr inbounds float, ptr %v1970, i64 16
  %v1980 = load <8 x float>, ptr %v1979, align 4
  %v1981 = getelementptr inbounds float, ptr %v1972, i64 16
  store <8 x float> %v1980, ptr %v1981, align 4
  %v1982 = getelementptr inbounds float, ptr %v1970, i64 24
  %v1983 = load <8 x float>, ptr %v1982, align 4
  %v1984 = getelementptr inbounds float, ptr %v1972, i64 24
  store <8 x float> %v1983, ptr %v1984, align 4
  %v1985 = add nsw i64 %v1967, 1
  br label %b215
b217:
  %v1986 = sdiv i64 %v1928, 2
  br label %b218
b218:
  %v1987 = phi i64 [ 0, %b217 ], [ %v1996, %b219 ]
  %v1988 = icmp slt i64 %v1987, %v1986
  br i1 %v1988, label %b219, label %b220
b219:
  %v1989 = mul i64 %v1987, 2
  %v1990 = add i64 %v1924, %v1989
  %v1991 = mul i64 %v1987, 768
  %v1992 = getelementptr inbounds float, ptr %v1894, i64 %v1991
  %v1993 = mul i64 %v1990, 8
  %v1994 = add i64 %v1993, %v1962
  %v1995 = getelementptr inbounds float, ptr %v1908, i64 %v1994
  call void @outer_2x32(ptr %v1992, ptr %v217, i64 %v1923, ptr %v1995, i64 8)
  %v1996 = add nsw i64 %v1987, 1
  br label %b218
b220:
  %v1997 = add nsw i64 %v1962, 32
  br label %b212
b214:
  %v1998 = mul i64 %v1919, 8
  %v1999 = add i64 %v1998, 0
  %v2000 = getelementptr inbounds float, ptr %v1893, i64 %v1999
  br label %b221
b221:
  %v2001 = phi i64 [ 0, %b214 ], [ %v2010, %b222 ]
  %v2002 = icmp slt i64 %v2001, %v1923
  br i1 %v2002, label %b222, label %b223
b222:
  %v2003 = mul i64 %v2001, 8
  %v2004 = getelementptr inbounds float, ptr %v2000, i64 %v2003
  %v2005 = mul i64 %v2001, 8
  %v2006 = getelementptr inbounds float, ptr %v217, i64 %v2005
  %v2007 = getelementptr inbounds float, ptr %v2004, i64 0
  %v2008 = load <8 x float>, ptr %v2007, align 4
  %v2009 = getelementptr inbounds float, ptr %v2006, i64 0
  store <8 x float> %v2008, ptr %v2009, align 4
  %v2010 = add nsw i64 %v2001, 1
  br label %b221
b223:
  %v2011 = sdiv i64 %v1928, 2
  br label %b224
b224:
  %v2012 = phi i64 [ 0, %b223 ], [ %v2021, %b225 ]
  %v2013 = icmp slt i64 %v2012, %v2011
  br i1 %v2013, label %b225, label %b226
b225:
  %v2014 = mul i64 %v2012, 2
  %v2015 = add i64 %v1924, %v2014
  %v2016 = mul i64 %v2012, 768
  %v2017 = getelementptr inbounds float, ptr %v1894, i64 %v2016
  %v2018 = mul i64 %v2015, 8
  %v2019 = add i64 %v2018, 0
  %v2020 = getelementptr inbounds float, ptr %v1908, i64 %v2019
  call void @outer_2x8(ptr %v2017, ptr %v217, i64 %v1923, ptr %v2020, i64 8)
  %v2021 = add nsw i64 %v2012, 1
  br label %b224
b226:
  %v2022 = add nsw i64 %v1924, 64
  br label %b200
b202:
  %v2023 = add nsw i64 %v1919, 384
  br label %b197
b199:
  %v2024 = icmp sgt i64 %v3, 1
  br i1 %v2024, label %b227, label %b228
b227:
  %v2025 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2026 = atomicrmw add ptr %v2025, i64 1 acq_rel
  %v2027 = mul i64 %v3, 5
  br label %b229
b229:
  %v2028 = load atomic i64, ptr %v2025 acquire, align 8
  %v2029 = icmp slt i64 %v2028, %v2027
  br i1 %v2029, label %b230, label %b231
b230:
  %v2030 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v2031 = mul i64 0, 32
  %v2032 = getelementptr inbounds float, ptr %v96, i64 %v2031
  %v2033 = getelementptr inbounds float, ptr %v2032, i64 0
  %v2034 = mul i64 0, 8
  %v2035 = getelementptr inbounds float, ptr %v88, i64 %v2034
  %v2036 = getelementptr inbounds float, ptr %v2035, i64 0
  %v2037 = getelementptr inbounds float, ptr %v217, i64 12288
  %v2038 = add i64 32, 1
  %v2039 = sdiv i64 %v2038, 2
  %v2040 = add i64 %v2, 1
  %v2041 = mul i64 %v2039, %v2
  %v2042 = sdiv i64 %v2041, %v3
  %v2043 = mul i64 %v2042, 2
  %v2044 = icmp slt i64 %v2043, 32
  %v2045 = select i1 %v2044, i64 %v2043, i64 32
  %v2046 = mul i64 %v2039, %v2040
  %v2047 = sdiv i64 %v2046, %v3
  %v2048 = mul i64 %v2047, 2
  %v2049 = icmp slt i64 %v2048, 32
  %v2050 = select i1 %v2049, i64 %v2048, i64 32
  %v2051 = getelementptr inbounds float, ptr %v130, i64 0
  br label %b232
b232:
  %v2052 = phi i64 [ %v2045, %b228 ], [ %v2060, %b237 ]
  %v2053 = icmp slt i64 %v2052, %v2050
  br i1 %v2053, label %b233, label %b234
b233:
  %v2054 = mul i64 %v2052, 8
  %v2055 = getelementptr inbounds float, ptr %v2051, i64 %v2054
  br label %b235
b235:
  %v2056 = phi i64 [ 0, %b233 ], [ %v2059, %b236 ]
  %v2057 = icmp slt i64 %v2056, 8
  br i1 %v2057, label %b236, label %b237
b236:
  %v2058 = getelementptr inbounds float, ptr %v2055, i64 %v2056
  store float 0x0000000000000000, ptr %v2058, align 4
  %v2059 = add nsw i64 %v2056, 1
  br label %b235
b237:
  %v2060 = add nsw i64 %v2052, 1
  br label %b232
b234:
  %v2061 = mul i64 %v8, 1
  br label %b238
b238:
  %v2062 = phi i64 [ 0, %b234 ], [ %v2166, %b243 ]
  %v2063 = icmp slt i64 %v2062, %v2061
  br i1 %v2063, label %b239, label %b240
b239:
  %v2064 = sub i64 %v2061, %v2062
  %v2065 = icmp slt i64 %v2064, 384
  %v2066 = select i1 %v2065, i64 %v2064, i64 384
  br label %b241
b241:
  %v2067 = phi i64 [ %v2045, %b239 ], [ %v2165, %b267 ]
  %v2068 = icmp slt i64 %v2067, %v2050
  br i1 %v2068, label %b242, label %b243
b242:
  %v2069 = sub i64 %v2050, %v2067
  %v2070 = icmp slt i64 %v2069, 64
  %v2071 = select i1 %v2070, i64 %v2069, i64 64
  %v2072 = sdiv i64 %v2071, 2
  %v2073 = mul i64 %v2072, 2
  %v2074 = sub i64 %v2071, %v2073
  %v2075 = mul i64 %v2062, 32
  %v2076 = add i64 %v2075, %v2067
  %v2077 = getelementptr inbounds float, ptr %v2033, i64 %v2076
  br label %b244
b244:
  %v2078 = phi i64 [ 0, %b242 ], [ %v2104, %b252 ]
  %v2079 = icmp slt i64 %v2078, %v2066
  br i1 %v2079, label %b245, label %b246
b245:
  %v2080 = mul i64 %v2078, 32
  %v2081 = getelementptr inbounds float, ptr %v2077, i64 %v2080
  %v2082 = mul i64 %v2078, 2
  %v2083 = getelementptr inbounds float, ptr %v2037, i64 %v2082
  br label %b247
b247:
  %v2084 = phi i64 [ 0, %b245 ], [ %v2093, %b248 ]
  %v2085 = icmp slt i64 %v2084, %v2072
  br i1 %v2085, label %b248, label %b249
b248:
  %v2086 = mul i64 %v2084, 2
  %v2087 = getelementptr inbounds float, ptr %v2081, i64 %v2086
  %v2088 = mul i64 %v2084, 768
  %v2089 = getelementptr inbounds float, ptr %v2083, i64 %v2088
  %v2090 = getelementptr inbounds float, ptr %v2087, i64 0
  %v2091 = load <2 x float>, ptr %v2090, align 4
  %v2092 = getelementptr inbounds float, ptr %v2089, i64 0
  store <2 x float> %v2091, ptr %v2092, align 4
  %v2093 = add nsw i64 %v2084, 1
  br label %b247
b249:
  %v2094 = mul i64 %v2072, 2
  %v2095 = getelementptr inbounds float, ptr %v2081, i64 %v2094
  %v2096 = mul i64 %v2072, 768
  %v2097 = getelementptr inbounds float, ptr %v2083, i64 %v2096
  br label %b250
b250:
  %v2098 = phi i64 [ 0, %b249 ], [ %v2103, %b251 ]
  %v2099 = icmp slt i64 %v2098, %v2074
  br i1 %v2099, label %b251, label %b252
b251:
  %v2100 = getelementptr inbounds float, ptr %v2095, i64 %v2098
  %v2101 = load float, ptr %v2100, align 4
  %v2102 = getelementptr inbounds float, ptr %v2097, i64 %v2098
  store float %v2101, ptr %v2102, align 4
  %v2103 = add nsw i64 %v2098, 1
  br label %b250, !llvm.loop !6
b252:
  %v2104 = add nsw i64 %v2078, 1
  br label %b244
b246:
  br label %b253
b253:
  %v2105 = phi i64 [ 0, %b246 ], [ %v2140, %b261 ]
  %v2106 = icmp slt i64 %v2105, 0
  br i1 %v2106, label %b254, label %b255
b254:
  %v2107 = mul i64 %v2062, 8
  %v2108 = add i64 %v2107, %v2105
  %v2109 = getelementptr inbounds float, ptr %v2036, i64 %v2108
  br label %b256
b256:
  %v2110 = phi i64 [ 0, %b254 ], [ %v2128, %b257 ]
  %v2111 = icmp slt i64 %v2110, %v2066
  br i1 %v2111, label %b257, label %b258
b257:
  %v2112 = mul i64 %v2110, 8
  %v2113 = getelementptr inbounds float, ptr %v2109, i64 %v2112
  %v2114 = mul i64 %v2110, 32
  %v2115 = getelementptr inbounds float, ptr %v217, i64 %v2114
  %v2116 = getelementptr inbounds float, ptr %v2113, i64 0
  %v2117 = load <8 x float>, ptr %v2116, align 4
  %v2118 = getelementptr inbounds float, ptr %v2115, i64 0
  store <8 x float> %v2117, ptr %v2118, align 4
  %v2119 = getelementptr inbounds float, ptr %v2113, i64 8
  %v2120 = load <8 x float>, ptr %v2119, align 4
  %v2121 = getelementptr inbounds float, ptr %v2115, i64 8
  store <8 x float> %v2120, ptr %v2121, align 4
  %v2122 = getelementptr inbounds float, ptr %v2113, i64 16
  %v2123 = load <8 x float>, ptr %v2122, align 4
  %v2124 = getelementptr inbounds float, ptr %v2115, i64 16
  store <8 x float> %v2123, ptr %v2124, align 4
  %v2125 = getelementptr inbounds float, ptr %v2113, i64 24
  %v2126 = load <8 x float>, ptr %v2125, align 4
  %v2127 = getelementptr inbounds float, ptr %v2115, i64 24
  store <8 x float> %v2126, ptr %v2127, align 4
  %v2128 = add nsw i64 %v2110, 1
  br label %b256
b258:
  %v2129 = sdiv i64 %v2071, 2
  br label %b259
b259:
  %v2130 = phi i64 [ 0, %b258 ], [ %v2139, %b260 ]
  %v2131 = icmp slt i64 %v2130, %v2129
  br i1 %v2131, label %b260, label %b261
b260:
  %v2132 = mul i64 %v2130, 2
  %v2133 = add i64 %v2067, %v2132
  %v2134 = mul i64 %v2130, 768
  %v2135 = getelementptr inbounds float, ptr %v2037, i64 %v2134
  %v2136 = mul i64 %v2133, 8
  %v2137 = add i64 %v2136, %v2105
  %v2138 = getelementptr inbounds float, ptr %v2051, i64 %v2137
  call void @outer_2x32(ptr %v2135, ptr %v217, i64 %v2066, ptr %v2138, i64 8)
  %v2139 = add nsw i64 %v2130, 1
  br label %b259
b261:
  %v2140 = add nsw i64 %v2105, 32
  br label %b253
b255:
  %v2141 = mul i64 %v2062, 8
  %v2142 = add i64 %v2141, 0
  %v2143 = getelementptr inbounds float, ptr %v2036, i64 %v2142
  br label %b262
b262:
  %v2144 = phi i64 [ 0, %b255 ], [ %v2153, %b263 ]
  %v2145 = icmp slt i64 %v2144, %v2066
  br i1 %v2145, label %b263, label %b264
b263:
  %v2146 = mul i64 %v2144, 8
  %v2147 = getelementptr inbounds float, ptr %v2143, i64 %v2146
  %v2148 = mul i64 %v2144, 8
  %v2149 = getelementptr inbounds float, ptr %v217, i64 %v2148
  %v2150 = getelementptr inbounds float, ptr %v2147, i64 0
  %v2151 = load <8 x float>, ptr %v2150, align 4
  %v2152 = getelementptr inbounds float, ptr %v2149, i64 0
  store <8 x float> %v2151, ptr %v2152, align 4
  %v2153 = add nsw i64 %v2144, 1
  br label %b262
b264:
  %v2154 = sdiv i64 %v2071, 2
  br label %b265
b265:
  %v2155 = phi i64 [ 0, %b264 ], [ %v2164, %b266 ]
  %v2156 = icmp slt i64 %v2155, %v2154
  br i1 %v2156, label %b266, label %b267
b266:
  %v2157 = mul i64 %v2155, 2
  %v2158 = add i64 %v2067, %v2157
  %v2159 = mul i64 %v2155, 768
  %v2160 = getelementptr inbounds float, ptr %v2037, i64 %v2159
  %v2161 = mul i64 %v2158, 8
  %v2162 = add i64 %v2161, 0
  %v2163 = getelementptr inbounds float, ptr %v2051, i64 %v2162
  call void @outer_2x8(ptr %v2160, ptr %v217, i64 %v2066, ptr %v2163, i64 8)
  %v2164 = add nsw i64 %v2155, 1
  br label %b265
b267:
  %v2165 = add nsw i64 %v2067, 64
  br label %b241
b243:
  %v2166 = add nsw i64 %v2062, 384
  br label %b238
b240:
  %v2167 = icmp sgt i64 %v3, 1
  br i1 %v2167, label %b268, label %b269
b268:
  %v2168 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2169 = atomicrmw add ptr %v2168, i64 1 acq_rel
  %v2170 = mul i64 %v3, 6
  br label %b270
b270:
  %v2171 = load atomic i64, ptr %v2168 acquire, align 8
  %v2172 = icmp slt i64 %v2171, %v2170
  br i1 %v2172, label %b271, label %b272
b271:
  %v2173 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
  %v2174 = mul i64 0, 32
  %v2175 = getelementptr inbounds float, ptr %v104, i64 %v2174
  %v2176 = getelementptr inbounds float, ptr %v2175, i64 0
  %v2177 = mul i64 0, 8
  %v2178 = getelementptr inbounds float, ptr %v82, i64 %v2177
  %v2179 = getelementptr inbounds float, ptr %v2178, i64 0
  %v2180 = getelementptr inbounds float, ptr %v217, i64 12288
  %v2181 = add i64 32, 1
  %v2182 = sdiv i64 %v2181, 2
  %v2183 = add i64 %v2, 1
  %v2184 = mul i64 %v2182, %v2
  %v2185 = sdiv i64 %v2184, %v3
  %v2186 = mul i64 %v2185, 2
  %v2187 = icmp slt i64 %v2186, 32
  %v2188 = select i1 %v2187, i64 %v2186, i64 32
  %v2189 = mul i64 %v2182, %v2183
  %v2190 = sdiv i64 %v2189, %v3
  %v2191 = mul i64 %v2190, 2
  %v2192 = icmp slt i64 %v2191, 32
  %v2193 = select i1 %v2192, i64 %v2191, i64 32
  %v2194 = getelementptr inbounds float, ptr %v132, i64 0
  br label %b273
b273:
  %v2195 = phi i64 [ %v2188, %b269 ], [ %v2203, %b278 ]
  %v2196 = icmp slt i64 %v2195, %v2193
  br i1 %v2196, label %b274, label %b275
b274:
  %v2197 = mul i64 %v2195, 8
  %v2198 = getelementptr inbounds float, ptr %v2194, i64 %v2197
  br label %b276
b276:
  %v2199 = phi i64 [ 0, %b274 ], [ %v2202, %b277 ]
  %v2200 = icmp slt i64 %v2199, 8
  br i1 %v2200, label %b277, label %b278
b277:
  %v2201 = getelementptr inbounds float, ptr %v2198, i64 %v2199
  store float 0x0000000000000000, ptr %v2201, align 4
  %v2202 = add nsw i64 %v2199, 1
  br label %b276
b278:
  %v2203 = add nsw i64 %v2195, 1
  br label %b273
b275:
  %v2204 = mul i64 %v8, 1
  br label %b279
b279:
  %v2205 = phi i64 [ 0, %b275 ], [ %v2309, %b284 ]
  %v2206 = icmp slt i64 %v2205, %v2204
  br i1 %v2206, label %b280, label %b281
b280:
  %v2207 = sub i64 %v2204, %v2205
  %v2208 = icmp slt i64 %v2207, 384
  %v2209 = select i1 %v2208, i64 %v2207, i64 384
  br label %b282
b282:
  %v2210 = phi i64 [ %v2188, %b280 ], [ %v2308, %b308 ]
  %v2211 = icmp slt i64 %v2210, %v2193
  br i1 %v2211, label %b283, label %b284
b283:
  %v2212 = sub i64 %v2193, %v2210
  %v2213 = icmp slt i64 %v2212, 64
  %v2214 = select i1 %v2213, i64 %v2212, i64 64
  %v2215 = sdiv i64 %v2214, 2
  %v2216 = mul i64 %v2215, 2
  %v2217 = sub i64 %v2214, %v2216
  %v2218 = mul i64 %v2205, 32
  %v2219 = add i64 %v2218, %v2210
  %v2220 = getelementptr inbounds float, ptr %v2176, i64 %v2219
  br label %b285
b285:
  %v2221 = phi i64 [ 0, %b283 ], [ %v2247, %b293 ]
  %v2222 = icmp slt i64 %v2221, %v2209
  br i1 %v2222, label %b286, label %b287
b286:
  %v2223 = mul i64 %v2221, 32
  %v2224 = getelementptr inbounds float, ptr %v2220, i64 %v2223
  %v2225 = mul i64 %v2221, 2
  %v2226 = getelementptr inbounds float, ptr %v2180, i64 %v2225
  br label %b288
b288:
  %v2227 = phi i64 [ 0, %b286 ], [ %v2236, %b289 ]
  %v2228 = icmp slt i64 %v2227, %v2215
  br i1 %v2228, label %b289, label %b290
b289:
  %v2229 = mul i64 %v2227, 2
  %v2230 = getelementptr inbounds float, ptr %v2224, i64 %v2229
  %v2231 = mul i64 %v2227, 768
  %v2232 = getelementptr inbounds float, ptr %v2226, i64 %v2231
  %v2233 = getelementptr inbounds float, ptr %v2230, i64 0
  %v2234 = load <2 x float>, ptr %v2233, align 4
  %v2235 = getelementptr inbounds float, ptr %v2232, i64 0
  store <2 x float> %v2234, ptr %v2235, align 4
  %v2236 = add nsw i64 %v2227, 1
  br label %b288
b290:
  %v2237 = mul i64 %v2215, 2
  %v2238 = getelementptr inbounds float, ptr %v2224, i64 %v2237
  %v2239 = mul i64 %v2215, 768
  %v2240 = getelementptr inbounds float, ptr %v2226, i64 %v2239
  br label %b291
b291:
  %v2241 = phi i64 [ 0, %b290 ], [ %v2246, %b292 ]
  %v2242 = icmp slt i64 %v2241, %v2217
  br i1 %v2242, label %b292, label %b293
b292:
  %v2243 = getelementptr inbounds float, ptr %v2238, i64 %v2241
  %v2244 = load float, ptr %v2243, align 4
  %v2245 = getelementptr inbounds float, ptr %v2240, i64 %v2241
  store float %v2244, ptr %v2245, align 4
  %v2246 = add nsw i64 %v2241, 1
  br label %b291, !llvm.loop !9
b293:
  %v2247 = add nsw i64 %v2221, 1
  br label %b285
b287:
  br label %b294
b294:
  %v2248 = phi i64 [ 0, %b287 ], [ %v2283, %b302 ]
  %v2249 = icmp slt i64 %v2248, 0
  br i1 %v2249, label %b295, label %b296
b295:
  %v2250 = mul i64 %v2205, 8
  %v2251 = add i64 %v2250, %v2248
  %v2252 = getelementptr inbounds float, ptr %v2179, i64 %v2251
  br label %b297
b297:
  %v2253 = phi i64 [ 0, %b295 ], [ %v2271, %b298 ]
  %v2254 = icmp slt i64 %v2253, %v2209
  br i1 %v2254, label %b298, label %b299
b298:
  %v2255 = mul i64 %v2253, 8
  %v2256 = getelementptr inbounds float, ptr %v2252, i64 %v2255
  %v2257 = mul i64 %v2253, 32
  %v2258 = getelementptr inbounds float, ptr %v217, i64 %v2257
  %v2259 = getelementptr inbounds float, ptr %v2256, i64 0
  %v2260 = load <8 x float>, ptr %v2259, align 4
  %v2261 = getelementptr inbounds float, ptr %v2258, i64 0
  store <8 x float> %v2260, ptr %v2261, align 4
  %v2262 = getelementptr inbounds float, ptr %v2256, i64 8
  %v2263 = load <8 x float>, ptr %v2262, align 4
  %v2264 = getelementptr inbounds float, ptr %v2258, i64 8
  store <8 x float> %v2263, ptr %v2264, align 4
  %v2265 = getelementptr inbounds float, ptr %v2256, i64 16
  %v2266 = load <8 x float>, ptr %v2265, align 4
  %v2267 = getelementptr inbounds float, ptr %v2258, i64 16
  store <8 x float> %v2266, ptr %v2267, align 4
  %v2268 = getelementptr inbounds float, ptr %v2256, i64 24
  %v2269 = load <8 x float>, ptr %v2268, align 4
  %v2270 = getelementptr inbounds float, ptr %v2258, i64 24
  store <8 x float> %v2269, ptr %v2270, align 4
  %v2271 = add nsw i64 %v2253, 1
  br label %b297
b299:
  %v2272 = sdiv i64 %v2214, 2
  br label %b300
b300:
  %v2273 = phi i64 [ 0, %b299 ], [ %v2282, %b301 ]
  %v2274 = icmp slt i64 %v2273, %v2272
  br i1 %v2274, label %b301, label %b302
b301:
  %v2275 = mul i64 %v2273, 2
  %v2276 = add i64 %v2210, %v2275
  %v2277 = mul i64 %v2273, 768
  %v2278 = getelementptr inbounds float, ptr %v2180, i64 %v2277
  %v2279 = mul i64 %v2276, 8
  %v2280 = add i64 %v2279, %v2248
  %v2281 = getelementptr inbounds float, ptr %v2194, i64 %v2280
  call void @outer_2x32(ptr %v2278, ptr %v217, i64 %v2209, ptr %v2281, i64 8)
  %v2282 = add nsw i64 %v2273, 1
  br label %b300
b302:
  %v2283 = add nsw i64 %v2248, 32
  br label %b294
b296:
  %v2284 = mul i64 %v2205, 8
  %v2285 = add i64 %v2284, 0
  %v2286 = getelementptr inbounds float, ptr %v2179, i64 %v2285
  br label %b303
b303:
  %v2287 = phi i64 [ 0, %b296 ], [ %v2296, %b304 ]
  %v2288 = icmp slt i64 %v2287, %v2209
  br i1 %v2288, label %b304, label %b305
b304:
  %v2289 = mul i64 %v2287, 8
  %v2290 = getelementptr inbounds float, ptr %v2286, i64 %v2289
  %v2291 = mul i64 %v2287, 8
  %v2292 = getelementptr inbounds float, ptr %v217, i64 %v2291
  %v2293 = getelementptr inbounds float, ptr %v2290, i64 0
  %v2294 = load <8 x float>, ptr %v2293, align 4
  %v2295 = getelementptr inbounds float, ptr %v2292, i64 0
  store <8 x float> %v2294, ptr %v2295, align 4
  %v2296 = add nsw i64 %v2287, 1
  br label %b303
b305:
  %v2297 = sdiv i64 %v2214, 2
  br label %b306
b306:
  %v2298 = phi i64 [ 0, %b305 ], [ %v2307, %b307 ]
  %v2299 = icmp slt i64 %v2298, %v2297
  br i1 %v2299, label %b307, label %b308
b307:
  %v2300 = mul i64 %v2298, 2
  %v2301 = add i64 %v2210, %v2300
  %v2302 = mul i64 %v2298, 768
  %v2303 = getelementptr inbounds float, ptr %v2180, i64 %v2302
  %v2304 = mul i64 %v2301, 8
  %v2305 = add i64 %v2304, 0
  %v2306 = getelementptr inbounds float, ptr %v2194, i64 %v2305
  call void @outer_2x8(ptr %v2303, ptr %v217, i64 %v2209, ptr %v2306, i64 8)
  %v2307 = add nsw i64 %v2298, 1
  br label %b306
b308:
  %v2308 = add nsw i64 %v2210, 64
  br label %b282
b284:
  %v2309 = add nsw i64 %v2205, 384
  br label %b279
b281:
  %v2310 = icmp sgt i64 %v3, 1
  br i1 %v2310, label %b309, label %b310
b309:
  %v2311 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2312 = atomicrmw add ptr %v2311, i64 1 acq_rel
  %v2313 = mul i64 %v3, 7
  br label %b311
b311:
  %v2314 = load atomic i64, ptr %v2311 acquire, align 8
  %v2315 = icmp slt i64 %v2314, %v2313
  br i1 %v2315, label %b312, label %b313
b312:
  %v2316 = call i32 @sched_yield()
  br label %b311
b313:
  br label %b310
b310:
  %v2317 = mul i64 0, 32
  %v2318 = getelementptr inbounds float, ptr %v112, i64 %v2317
  %v2319 = getelementptr inbounds float, ptr %v2318, i64 0
  %v2320 = mul i64 0, 8
  %v2321 = getelementptr inbounds float, ptr %v76, i64 %v2320
  %v2322 = getelementptr inbounds float, ptr %v2321, i64 0
  %v2323 = getelementptr inbounds float, ptr %v217, i64 12288
  %v2324 = add i64 32, 1
  %v2325 = sdiv i64 %v2324, 2
  %v2326 = add i64 %v2, 1
  %v2327 = mul i64 %v2325, %v2
  %v2328 = sdiv i64 %v2327, %v3
  %v2329 = mul i64 %v2328, 2
  %v2330 = icmp slt i64 %v2329, 32
  %v2331 = select i1 %v2330, i64 %v2329, i64 32
  %v2332 = mul i64 %v2325, %v2326
  %v2333 = sdiv i64 %v2332, %v3
  %v2334 = mul i64 %v2333, 2
  %v2335 = icmp slt i64 %v2334, 32
  %v2336 = select i1 %v2335, i64 %v2334, i64 32
  %v2337 = getelementptr inbounds float, ptr %v134, i64 0
  br label %b314
b314:
  %v2338 = phi i64 [ %v2331, %b310 ], [ %v2346, %b319 ]
  %v2339 = icmp slt i64 %v2338, %v2336
  br i1 %v2339, label %b315, label %b316
b315:
  %v2340 = mul i64 %v2338, 8
  %v2341 = getelementptr inbounds float, ptr %v2337, i64 %v2340
  br label %b317
b317:
  %v2342 = phi i64 [ 0, %b315 ], [ %v2345, %b318 ]
  %v2343 = icmp slt i64 %v2342, 8
  br i1 %v2343, label %b318, label %b319
b318:
  %v2344 = getelementptr inbounds float, ptr %v2341, i64 %v2342
  store float 0x0000000000000000, ptr %v2344, align 4
  %v2345 = add nsw i64 %v2342, 1
  br label %b317
b319:
  %v2346 = add nsw i64 %v2338, 1
  br label %b314
b316:
  %v2347 = mul i64 %v8, 1
  br label %b320
b320:
  %v2348 = phi i64 [ 0, %b316 ], [ %v2452, %b325 ]
  %v2349 = icmp slt i64 %v2348, %v2347
  br i1 %v2349, label %b321, label %b322
b321:
  %v2350 = sub i64 %v2347, %v2348
  %v2351 = icmp slt i64 %v2350, 384
  %v2352 = select i1 %v2351, i64 %v2350, i64 384
  br label %b323
b323:
  %v2353 = phi i64 [ %v2331, %b321 ], [ %v2451, %b349 ]
  %v2354 = icmp slt i64 %v2353, %v2336
  br i1 %v2354, label %b324, label %b325
b324:
  %v2355 = sub i64 %v2336, %v2353
  %v2356 = icmp slt i64 %v2355, 64
  %v2357 = select i1 %v2356, i64 %v2355, i64 64
  %v2358 = sdiv i64 %v2357, 2
  %v2359 = mul i64 %v2358, 2
  %v2360 = sub i64 %v2357, %v2359
  %v2361 = mul i64 %v2348, 32
  %v2362 = add i64 %v2361, %v2353
  %v2363 = getelementptr inbounds float, ptr %v2319, i64 %v2362
  br label %b326
b326:
  %v2364 = phi i64 [ 0, %b324 ], [ %v2390, %b334 ]
  %v2365 = icmp slt i64 %v2364, %v2352
  br i1 %v2365, label %b327, label %b328
b327:
  %v2366 = mul i64 %v2364, 32
  %v2367 = getelementptr inbounds float, ptr %v2363, i64 %v2366
  %v2368 = mul i64 %v2364, 2
  %v2369 = getelementptr inbounds float, ptr %v2323, i64 %v2368
  br label %b329
b329:
  %v2370 = phi i64 [ 0, %b327 ], [ %v2379, %b330 ]
  %v2371 = icmp slt i64 %v2370, %v2358
  br i1 %v2371, label %b330, label %b331
b330:
  %v2372 = mul i64 %v2370, 2
  %v2373 = getelementptr inbounds float, ptr %v2367, i64 %v2372
  %v2374 = mul i64 %v2370, 768
  %v2375 = getelementptr inbounds float, ptr %v2369, i64 %v2374
  %v2376 = getelementptr inbounds float, ptr %v2373, i64 0
  %v2377 = load <2 x float>, ptr %v2376, align 4
  %v2378 = getelementptr inbounds float, ptr %v2375, i64 0
  store <2 x float> %v2377, ptr %v2378, align 4
  %v2379 = add nsw i64 %v2370, 1
  br label %b329
b331:
  %v2380 = mul i64 %v2358, 2
  %v2381 = getelementptr inbounds float, ptr %v2367, i64 %v2380
  %v2382 = mul i64 %v2358, 768
  %v2383 = getelementptr inbounds float, ptr %v2369, i64 %v2382
  br label %b332
b332:
  %v2384 = phi i64 [ 0, %b331 ], [ %v2389, %b333 ]
  %v2385 = icmp slt i64 %v2384, %v2360
  br i1 %v2385, label %b333, label %b334
b333:
  %v2386 = getelementptr inbounds float, ptr %v2381, i64 %v2384
  %v2387 = load float, ptr %v2386, align 4
  %v2388 = getelementptr inbounds float, ptr %v2383, i64 %v2384
  store float %v2387, ptr %v2388, align 4
  %v2389 = add nsw i64 %v2384, 1
  br label %b332, !llvm.loop !12
b334:
  %v2390 = add nsw i64 %v2364, 1
  br label %b326
b328:
  br label %b335
b335:
  %v2391 = phi i64 [ 0, %b328 ], [ %v2426, %b343 ]
  %v2392 = icmp slt i64 %v2391, 0
  br i1 %v2392, label %b336, label %b337
b336:
  %v2393 = mul i64 %v2348, 8
  %v2394 = add i64 %v2393, %v2391
  %v2395 = getelementptr inbounds float, ptr %v2322, i64 %v2394
  br label %b338
b338:
  %v2396 = phi i64 [ 0, %b336 ], [ %v2414, %b339 ]
  %v2397 = icmp slt i64 %v2396, %v2352
  br i1 %v2397, label %b339, label %b340
b339:
  %v2398 = mul i64 %v2396, 8
  %v2399 = getelementptr inbounds float, ptr %v2395, i64 %v2398
  %v2400 = mul i64 %v2396, 32
  %v2401 = getelementptr inbounds float, ptr %v217, i64 %v2400
  %v2402 = getelementptr inbounds float, ptr %v2399, i64 0
  %v2403 = load <8 x float>, ptr %v2402, align 4
  %v2404 = getelementptr inbounds float, ptr %v2401, i64 0
  store <8 x float> %v2403, ptr %v2404, align 4
  %v2405 = getelementptr inbounds float, ptr %v2399, i64 8
  %v2406 = load <8 x float>, ptr %v2405, align 4
  %v2407 = getelementptr inbounds float, ptr %v2401, i64 8
  store <8 x float> %v2406, ptr %v2407, align 4
  %v2408 = getelementptr inbounds float, ptr %v2399, i64 16
  %v2409 = load <8 x float>, ptr %v2408, align 4
  %v2410 = getelementptr inbounds float, ptr %v2401, i64 16
  store <8 x float> %v2409, ptr %v2410, align 4
  %v2411 = getelementptr inbounds float, ptr %v2399, i64 24
  %v2412 = load <8 x float>, ptr %v2411, align 4
  %v2413 = getelementptr inbounds float, ptr %v2401, i64 24
  store <8 x float> %v2412, ptr %v2413, align 4
  %v2414 = add nsw i64 %v2396, 1
  br label %b338
b340:
  %v2415 = sdiv i64 %v2357, 2
  br label %b341
b341:
  %v2416 = phi i64 [ 0, %b340 ], [ %v2425, %b342 ]
  %v2417 = icmp slt i64 %v2416, %v2415
  br i1 %v2417, label %b342, label %b343
b342:
  %v2418 = mul i64 %v2416, 2
  %v2419 = add i64 %v2353, %v2418
  %v2420 = mul i64 %v2416, 768
  %v2421 = getelementptr inbounds float, ptr %v2323, i64 %v2420
  %v2422 = mul i64 %v2419, 8
  %v2423 = add i64 %v2422, %v2391
  %v2424 = getelementptr inbounds float, ptr %v2337, i64 %v2423
  call void @outer_2x32(ptr %v2421, ptr %v217, i64 %v2352, ptr %v2424, i64 8)
  %v2425 = add nsw i64 %v2416, 1
  br label %b341
b343:
  %v2426 = add nsw i64 %v2391, 32
  br label %b335
b337:
  %v2427 = mul i64 %v2348, 8
  %v2428 = add i64 %v2427, 0
  %v2429 = getelementptr inbounds float, ptr %v2322, i64 %v2428
  br label %b344
b344:
  %v2430 = phi i64 [ 0, %b337 ], [ %v2439, %b345 ]
  %v2431 = icmp slt i64 %v2430, %v2352
  br i1 %v2431, label %b345, label %b346
b345:
  %v2432 = mul i64 %v2430, 8
  %v2433 = getelementptr inbounds float, ptr %v2429, i64 %v2432
  %v2434 = mul i64 %v2430, 8
  %v2435 = getelementptr inbounds float, ptr %v217, i64 %v2434
  %v2436 = getelementptr inbounds float, ptr %v2433, i64 0
  %v2437 = load <8 x float>, ptr %v2436, align 4
  %v2438 = getelementptr inbounds float, ptr %v2435, i64 0
  store <8 x float> %v2437, ptr %v2438, align 4
  %v2439 = add nsw i64 %v2430, 1
  br label %b344
b346:
  %v2440 = sdiv i64 %v2357, 2
  br label %b347
b347:
  %v2441 = phi i64 [ 0, %b346 ], [ %v2450, %b348 ]
  %v2442 = icmp slt i64 %v2441, %v2440
  br i1 %v2442, label %b348, label %b349
b348:
  %v2443 = mul i64 %v2441, 2
  %v2444 = add i64 %v2353, %v2443
  %v2445 = mul i64 %v2441, 768
  %v2446 = getelementptr inbounds float, ptr %v2323, i64 %v2445
  %v2447 = mul i64 %v2444, 8
  %v2448 = add i64 %v2447, 0
  %v2449 = getelementptr inbounds float, ptr %v2337, i64 %v2448
  call void @outer_2x8(ptr %v2446, ptr %v217, i64 %v2352, ptr %v2449, i64 8)
  %v2450 = add nsw i64 %v2441, 1
  br label %b347
b349:
  %v2451 = add nsw i64 %v2353, 64
  br label %b323
b325:
  %v2452 = add nsw i64 %v2348, 384
  br label %b320
b322:
  %v2453 = icmp sgt i64 %v3, 1
  br i1 %v2453, label %b350, label %b351
b350:
  %v2454 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2455 = atomicrmw add ptr %v2454, i64 1 acq_rel
  %v2456 = mul i64 %v3, 8
  br label %b352
b352:
  %v2457 = load atomic i64, ptr %v2454 acquire, align 8
  %v2458 = icmp slt i64 %v2457, %v2456
  br i1 %v2458, label %b353, label %b354
b353:
  %v2459 = call i32 @sched_yield()
  br label %b352
b354:
  br label %b351
b351:
  %v2460 = mul i64 0, 32
  %v2461 = getelementptr inbounds float, ptr %v120, i64 %v2460
  %v2462 = getelementptr inbounds float, ptr %v2461, i64 0
  %v2463 = mul i64 0, 8
  %v2464 = getelementptr inbounds float, ptr %v26, i64 %v2463
  %v2465 = getelementptr inbounds float, ptr %v2464, i64 0
  %v2466 = getelementptr inbounds float, ptr %v217, i64 12288
  %v2467 = add i64 32, 1
  %v2468 = sdiv i64 %v2467, 2
  %v2469 = add i64 %v2, 1
  %v2470 = mul i64 %v2468, %v2
  %v2471 = sdiv i64 %v2470, %v3
  %v2472 = mul i64 %v2471, 2
  %v2473 = icmp slt i64 %v2472, 32
  %v2474 = select i1 %v2473, i64 %v2472, i64 32
  %v2475 = mul i64 %v2468, %v2469
  %v2476 = sdiv i64 %v2475, %v3
  %v2477 = mul i64 %v2476, 2
  %v2478 = icmp slt i64 %v2477, 32
  %v2479 = select i1 %v2478, i64 %v2477, i64 32
  %v2480 = getelementptr inbounds float, ptr %v136, i64 0
  br label %b355
b355:
  %v2481 = phi i64 [ %v2474, %b351 ], [ %v2489, %b360 ]
  %v2482 = icmp slt i64 %v2481, %v2479
  br i1 %v2482, label %b356, label %b357
b356:
  %v2483 = mul i64 %v2481, 8
  %v2484 = getelementptr inbounds float, ptr %v2480, i64 %v2483
  br label %b358
b358:
  %v2485 = phi i64 [ 0, %b356 ], [ %v2488, %b359 ]
  %v2486 = icmp slt i64 %v2485, 8
  br i1 %v2486, label %b359, label %b360
b359:
  %v2487 = getelementptr inbounds float, ptr %v2484, i64 %v2485
  store float 0x0000000000000000, ptr %v2487, align 4
  %v2488 = add nsw i64 %v2485, 1
  br label %b358
b360:
  %v2489 = add nsw i64 %v2481, 1
  br label %b355
b357:
  %v2490 = mul i64 %v8, 1
  br label %b361
b361:
  %v2491 = phi i64 [ 0, %b357 ], [ %v2595, %b366 ]
  %v2492 = icmp slt i64 %v2491, %v2490
  br i1 %v2492, label %b362, label %b363
b362:
  %v2493 = sub i64 %v2490, %v2491
  %v2494 = icmp slt i64 %v2493, 384
  %v2495 = select i1 %v2494, i64 %v2493, i64 384
  br label %b364
b364:
  %v2496 = phi i64 [ %v2474, %b362 ], [ %v2594, %b390 ]
  %v2497 = icmp slt i64 %v2496, %v2479
  br i1 %v2497, label %b365, label %b366
b365:
  %v2498 = sub i64 %v2479, %v2496
  %v2499 = icmp slt i64 %v2498, 64
  %v2500 = select i1 %v2499, i64 %v2498, i64 64
  %v2501 = sdiv i64 %v2500, 2
  %v2502 = mul i64 %v2501, 2
  %v2503 = sub i64 %v2500, %v2502
  %v2504 = mul i64 %v2491, 32
  %v2505 = add i64 %v2504, %v2496
  %v2506 = getelementptr inbounds float, ptr %v2462, i64 %v2505
  br label %b367
b367:
  %v2507 = phi i64 [ 0, %b365 ], [ %v2533, %b375 ]
  %v2508 = icmp slt i64 %v2507, %v2495
  br i1 %v2508, label %b368, label %b369
b368:
  %v2509 = mul i64 %v2507, 32
  %v2510 = getelementptr inbounds float, ptr %v2506, i64 %v2509
  %v2511 = mul i64 %v2507, 2
  %v2512 = getelementptr inbounds float, ptr %v2466, i64 %v2511
  br label %b370
b370:
  %v2513 = phi i64 [ 0, %b368 ], [ %v2522, %b371 ]
  %v2514 = icmp slt i64 %v2513, %v2501
  br i1 %v2514, label %b371, label %b372
b371:
  %v2515 = mul i64 %v2513, 2
  %v2516 = getelementptr inbounds float, ptr %v2510, i64 %v2515
  %v2517 = mul i64 %v2513, 768
  %v2518 = getelementptr inbounds float, ptr %v2512, i64 %v2517
  %v2519 = getelementptr inbounds float, ptr %v2516, i64 0
  %v2520 = load <2 x float>, ptr %v2519, align 4
  %v2521 = getelementptr inbounds float, ptr %v2518, i64 0
  store <2 x float> %v2520, ptr %v2521, align 4
  %v2522 = add nsw i64 %v2513, 1
  br label %b370
b372:
  %v2523 = mul i64 %v2501, 2
  %v2524 = getelementptr inbounds float, ptr %v2510, i64 %v2523
  %v2525 = mul i64 %v2501, 768
  %v2526 = getelementptr inbounds float, ptr %v2512, i64 %v2525
  br label %b373
b373:
  %v2527 = phi i64 [ 0, %b372 ], [ %v2532, %b374 ]
  %v2528 = icmp slt i64 %v2527, %v2503
  br i1 %v2528, label %b374, label %b375
b374:
  %v2529 = getelementptr inbounds float, ptr %v2524, i64 %v2527
  %v2530 = load float, ptr %v2529, align 4
  %v2531 = getelementptr inbounds float, ptr %v2526, i64 %v2527
  store float %v2530, ptr %v2531, align 4
  %v2532 = add nsw i64 %v2527, 1
  br label %b373, !llvm.loop !15
b375:
  %v2533 = add nsw i64 %v2507, 1
  br label %b367
b369:
  br label %b376
b376:
  %v2534 = phi i64 [ 0, %b369 ], [ %v2569, %b384 ]
  %v2535 = icmp slt i64 %v2534, 0
  br i1 %v2535, label %b377, label %b378
b377:
  %v2536 = mul i64 %v2491, 8
  %v2537 = add i64 %v2536, %v2534
  %v2538 = getelementptr inbounds float, ptr %v2465, i64 %v2537
  br label %b379
b379:
  %v2539 = phi i64 [ 0, %b377 ], [ %v2557, %b380 ]
  %v2540 = icmp slt i64 %v2539, %v2495
  br i1 %v2540, label %b380, label %b381
b380:
  %v2541 = mul i64 %v2539, 8
  %v2542 = getelementptr inbounds float, ptr %v2538, i64 %v2541
  %v2543 = mul i64 %v2539, 32
  %v2544 = getelementptr inbounds float, ptr %v217, i64 %v2543
  %v2545 = getelementptr inbounds float, ptr %v2542, i64 0
  %v2546 = load <8 x float>, ptr %v2545, align 4
  %v2547 = getelementptr inbounds float, ptr %v2544, i64 0
  store <8 x float> %v2546, ptr %v2547, align 4
  %v2548 = getelementptr inbounds float, ptr %v2542, i64 8
  %v2549 = load <8 x float>, ptr %v2548, align 4
  %v2550 = getelementptr inbounds float, ptr %v2544, i64 8
  store <8 x float> %v2549, ptr %v2550, align 4
  %v2551 = getelementptr inbounds float, ptr %v2542, i64 16
  %v2552 = load <8 x float>, ptr %v2551, align 4
  %v2553 = getelementptr inbounds float, ptr %v2544, i64 16
  store <8 x float> %v2552, ptr %v2553, align 4
  %v2554 = getelementptr inbounds float, ptr %v2542, i64 24
  %v2555 = load <8 x float>, ptr %v2554, align 4
  %v2556 = getelementptr inbounds float, ptr %v2544, i64 24
  store <8 x float> %v2555, ptr %v2556, align 4
  %v2557 = add nsw i64 %v2539, 1
  br label %b379
b381:
  %v2558 = sdiv i64 %v2500, 2
  br label %b382
b382:
  %v2559 = phi i64 [ 0, %b381 ], [ %v2568, %b383 ]
  %v2560 = icmp slt i64 %v2559, %v2558
  br i1 %v2560, label %b383, label %b384
b383:
  %v2561 = mul i64 %v2559, 2
  %v2562 = add i64 %v2496, %v2561
  %v2563 = mul i64 %v2559, 768
  %v2564 = getelementptr inbounds float, ptr %v2466, i64 %v2563
  %v2565 = mul i64 %v2562, 8
  %v2566 = add i64 %v2565, %v2534
  %v2567 = getelementptr inbounds float, ptr %v2480, i64 %v2566
  call void @outer_2x32(ptr %v2564, ptr %v217, i64 %v2495, ptr %v2567, i64 8)
  %v2568 = add nsw i64 %v2559, 1
  br label %b382
b384:
  %v2569 = add nsw i64 %v2534, 32
  br label %b376
b378:
  %v2570 = mul i64 %v2491, 8
  %v2571 = add i64 %v2570, 0
  %v2572 = getelementptr inbounds float, ptr %v2465, i64 %v2571
  br label %b385
b385:
  %v2573 = phi i64 [ 0, %b378 ], [ %v2582, %b386 ]
  %v2574 = icmp slt i64 %v2573, %v2495
  br i1 %v2574, label %b386, label %b387
b386:
  %v2575 = mul i64 %v2573, 8
  %v2576 = getelementptr inbounds float, ptr %v2572, i64 %v2575
  %v2577 = mul i64 %v2573, 8
  %v2578 = getelementptr inbounds float, ptr %v217, i64 %v2577
  %v2579 = getelementptr inbounds float, ptr %v2576, i64 0
  %v2580 = load <8 x float>, ptr %v2579, align 4
  %v2581 = getelementptr inbounds float, ptr %v2578, i64 0
  store <8 x float> %v2580, ptr %v2581, align 4
  %v2582 = add nsw i64 %v2573, 1
  br label %b385
b387:
  %v2583 = sdiv i64 %v2500, 2
  br label %b388
b388:
  %v2584 = phi i64 [ 0, %b387 ], [ %v2593, %b389 ]
  %v2585 = icmp slt i64 %v2584, %v2583
  br i1 %v2585, label %b389, label %b390
b389:
  %v2586 = mul i64 %v2584, 2
  %v2587 = add i64 %v2496, %v2586
  %v2588 = mul i64 %v2584, 768
  %v2589 = getelementptr inbounds float, ptr %v2466, i64 %v2588
  %v2590 = mul i64 %v2587, 8
  %v2591 = add i64 %v2590, 0
  %v2592 = getelementptr inbounds float, ptr %v2480, i64 %v2591
  call void @outer_2x8(ptr %v2589, ptr %v217, i64 %v2495, ptr %v2592, i64 8)
  %v2593 = add nsw i64 %v2584, 1
  br label %b388
b390:
  %v2594 = add nsw i64 %v2496, 64
  br label %b364
b366:
  %v2595 = add nsw i64 %v2491, 384
  br label %b361
b363:
  %v2596 = icmp sgt i64 %v3, 1
  br i1 %v2596, label %b391, label %b392
b391:
  %v2597 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2598 = atomicrmw add ptr %v2597, i64 1 acq_rel
  %v2599 = mul i64 %v3, 9
  br label %b393
b393:
  %v2600 = load atomic i64, ptr %v2597 acquire, align 8
  %v2601 = icmp slt i64 %v2600, %v2599
  br i1 %v2601, label %b394, label %b395
b394:
  %v2602 = call i32 @sched_yield()
  br label %b393
b395:
  br label %b392
b392:
  %v2603 = icmp eq i64 %v2, 0
  br i1 %v2603, label %b396, label %b397
b396:
  br label %b398
b398:
  %v2604 = phi i64 [ 0, %b396 ], [ %v2630, %b403 ]
  %v2605 = icmp slt i64 %v2604, 4
  br i1 %v2605, label %b399, label %b400
b399:
  br label %b401
b401:
  %v2606 = phi i64 [ 0, %b399 ], [ %v2625, %b406 ]
  %v2607 = phi <8 x float> [ splat (float 0x0000000000000000), %b399 ], [ %v2624, %b406 ]
  %v2608 = icmp slt i64 %v2606, %v8
  br i1 %v2608, label %b402, label %b403
b402:
  %v2609 = add i64 %v2606, 128
  %v2610 = icmp slt i64 %v2609, %v8
  %v2611 = select i1 %v2610, i64 %v2609, i64 %v8
  br label %b404
b404:
  %v2612 = phi i64 [ %v2606, %b402 ], [ %v2623, %b405 ]
  %v2613 = phi <8 x float> [ splat (float 0x0000000000000000), %b402 ], [ %v2622, %b405 ]
  %v2614 = icmp slt i64 %v2612, %v2611
  br i1 %v2614, label %b405, label %b406
b405:
  %v2615 = mul i64 %v2612, 32
  %v2616 = getelementptr inbounds float, ptr %v96, i64 %v2615
  %v2617 = mul i64 %v2604, 8
  %v2618 = add i64 0, %v2617
  %v2619 = add i64 %v2618, 0
  %v2620 = getelementptr inbounds float, ptr %v2616, i64 %v2619
  %v2621 = load <8 x float>, ptr %v2620, align 4
  %v2622 = fadd <8 x float> %v2613, %v2621
  %v2623 = add nsw i64 %v2612, 1
  br label %b404
b406:
  %v2624 = fadd <8 x float> %v2607, %v2613
  %v2625 = add nsw i64 %v2606, 128
  br label %b401
b403:
  %v2626 = mul i64 %v2604, 8
  %v2627 = add i64 0, %v2626
  %v2628 = add i64 %v2627, 0
  %v2629 = getelementptr inbounds float, ptr %v138, i64 %v2628
  store <8 x float> %v2607, ptr %v2629, align 4
  %v2630 = add nsw i64 %v2604, 1
  br label %b398
b400:
  br label %b397
b397:
  %v2631 = icmp sgt i64 %v3, 1
  br i1 %v2631, label %b407, label %b408
b407:
  %v2632 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2633 = atomicrmw add ptr %v2632, i64 1 acq_rel
  %v2634 = mul i64 %v3, 10
  br label %b409
b409:
  %v2635 = load atomic i64, ptr %v2632 acquire, align 8
  %v2636 = icmp slt i64 %v2635, %v2634
  br i1 %v2636, label %b410, label %b411
b410:
  %v2637 = call i32 @sched_yield()
  br label %b409
b411:
  br label %b408
b408:
  %v2638 = icmp eq i64 %v2, 0
  br i1 %v2638, label %b412, label %b413
b412:
  br label %b414
b414:
  %v2639 = phi i64 [ 0, %b412 ], [ %v2665, %b419 ]
  %v2640 = icmp slt i64 %v2639, 4
  br i1 %v2640, label %b415, label %b416
b415:
  br label %b417
b417:
  %v2641 = phi i64 [ 0, %b415 ], [ %v2660, %b422 ]
  %v2642 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v2659, %b422 ]
  %v2643 = icmp slt i64 %v2641, %v8
  br i1 %v2643, label %b418, label %b419
b418:
  %v2644 = add i64 %v2641, 128
  %v2645 = icmp slt i64 %v2644, %v8
  %v2646 = select i1 %v2645, i64 %v2644, i64 %v8
  br label %b420
b420:
  %v2647 = phi i64 [ %v2641, %b418 ], [ %v2658, %b421 ]
  %v2648 = phi <8 x float> [ splat (float 0x0000000000000000), %b418 ], [ %v2657, %b421 ]
  %v2649 = icmp slt i64 %v2647, %v2646
  br i1 %v2649, label %b421, label %b422
b421:
  %v2650 = mul i64 %v2647, 32
  %v2651 = getelementptr inbounds float, ptr %v104, i64 %v2650
  %v2652 = mul i64 %v2639, 8
  %v2653 = add i64 0, %v2652
  %v2654 = add i64 %v2653, 0
  %v2655 = getelementptr inbounds float, ptr %v2651, i64 %v2654
  %v2656 = load <8 x float>, ptr %v2655, align 4
  %v2657 = fadd <8 x float> %v2648, %v2656
  %v2658 = add nsw i64 %v2647, 1
  br label %b420
b422:
  %v2659 = fadd <8 x float> %v2642, %v2648
  %v2660 = add nsw i64 %v2641, 128
  br label %b417
b419:
  %v2661 = mul i64 %v2639, 8
  %v2662 = add i64 0, %v2661
  %v2663 = add i64 %v2662, 0
  %v2664 = getelementptr inbounds float, ptr %v140, i64 %v2663
  store <8 x float> %v2642, ptr %v2664, align 4
  %v2665 = add nsw i64 %v2639, 1
  br label %b414
b416:
  br label %b413
b413:
  %v2666 = icmp sgt i64 %v3, 1
  br i1 %v2666, label %b423, label %b424
b423:
  %v2667 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2668 = atomicrmw add ptr %v2667, i64 1 acq_rel
  %v2669 = mul i64 %v3, 11
  br label %b425
b425:
  %v2670 = load atomic i64, ptr %v2667 acquire, align 8
  %v2671 = icmp slt i64 %v2670, %v2669
  br i1 %v2671, label %b426, label %b427
b426:
  %v2672 = call i32 @sched_yield()
  br label %b425
b427:
  br label %b424
b424:
  %v2673 = icmp eq i64 %v2, 0
  br i1 %v2673, label %b428, label %b429
b428:
  br label %b430
b430:
  %v2674 = phi i64 [ 0, %b428 ], [ %v2700, %b435 ]
  %v2675 = icmp slt i64 %v2674, 4
  br i1 %v2675, label %b431, label %b432
b431:
  br label %b433
b433:
  %v2676 = phi i64 [ 0, %b431 ], [ %v2695, %b438 ]
  %v2677 = phi <8 x float> [ splat (float 0x0000000000000000), %b431 ], [ %v2694, %b438 ]
  %v2678 = icmp slt i64 %v2676, %v8
  br i1 %v2678, label %b434, label %b435
b434:
  %v2679 = add i64 %v2676, 128
  %v2680 = icmp slt i64 %v2679, %v8
  %v2681 = select i1 %v2680, i64 %v2679, i64 %v8
  br label %b436
b436:
  %v2682 = phi i64 [ %v2676, %b434 ], [ %v2693, %b437 ]
  %v2683 = phi <8 x float> [ splat (float 0x0000000000000000), %b434 ], [ %v2692, %b437 ]
  %v2684 = icmp slt i64 %v2682, %v2681
  br i1 %v2684, label %b437, label %b438
b437:
  %v2685 = mul i64 %v2682, 32
  %v2686 = getelementptr inbounds float, ptr %v112, i64 %v2685
  %v2687 = mul i64 %v2674, 8
  %v2688 = add i64 0, %v2687
  %v2689 = add i64 %v2688, 0
  %v2690 = getelementptr inbounds float, ptr %v2686, i64 %v2689
  %v2691 = load <8 x float>, ptr %v2690, align 4
  %v2692 = fadd <8 x float> %v2683, %v2691
  %v2693 = add nsw i64 %v2682, 1
  br label %b436
b438:
  %v2694 = fadd <8 x float> %v2677, %v2683
  %v2695 = add nsw i64 %v2676, 128
  br label %b433
b435:
  %v2696 = mul i64 %v2674, 8
  %v2697 = add i64 0, %v2696
  %v2698 = add i64 %v2697, 0
  %v2699 = getelementptr inbounds float, ptr %v142, i64 %v2698
  store <8 x float> %v2677, ptr %v2699, align 4
  %v2700 = add nsw i64 %v2674, 1
  br label %b430
b432:
  br label %b429
b429:
  %v2701 = icmp sgt i64 %v3, 1
  br i1 %v2701, label %b439, label %b440
b439:
  %v2702 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2703 = atomicrmw add ptr %v2702, i64 1 acq_rel
  %v2704 = mul i64 %v3, 12
  br label %b441
b441:
  %v2705 = load atomic i64, ptr %v2702 acquire, align 8
  %v2706 = icmp slt i64 %v2705, %v2704
  br i1 %v2706, label %b442, label %b443
b442:
  %v2707 = call i32 @sched_yield()
  br label %b441
b443:
  br label %b440
b440:
  %v2708 = icmp eq i64 %v2, 0
  br i1 %v2708, label %b444, label %b445
b444:
  br label %b446
b446:
  %v2709 = phi i64 [ 0, %b444 ], [ %v2735, %b451 ]
  %v2710 = icmp slt i64 %v2709, 4
  br i1 %v2710, label %b447, label %b448
b447:
  br label %b449
b449:
  %v2711 = phi i64 [ 0, %b447 ], [ %v2730, %b454 ]
  %v2712 = phi <8 x float> [ splat (float 0x0000000000000000), %b447 ], [ %v2729, %b454 ]
  %v2713 = icmp slt i64 %v2711, %v8
  br i1 %v2713, label %b450, label %b451
b450:
  %v2714 = add i64 %v2711, 128
  %v2715 = icmp slt i64 %v2714, %v8
  %v2716 = select i1 %v2715, i64 %v2714, i64 %v8
  br label %b452
b452:
  %v2717 = phi i64 [ %v2711, %b450 ], [ %v2728, %b453 ]
  %v2718 = phi <8 x float> [ splat (float 0x0000000000000000), %b450 ], [ %v2727, %b453 ]
  %v2719 = icmp slt i64 %v2717, %v2716
  br i1 %v2719, label %b453, label %b454
b453:
  %v2720 = mul i64 %v2717, 32
  %v2721 = getelementptr inbounds float, ptr %v120, i64 %v2720
  %v2722 = mul i64 %v2709, 8
  %v2723 = add i64 0, %v2722
  %v2724 = add i64 %v2723, 0
  %v2725 = getelementptr inbounds float, ptr %v2721, i64 %v2724
  %v2726 = load <8 x float>, ptr %v2725, align 4
  %v2727 = fadd <8 x float> %v2718, %v2726
  %v2728 = add nsw i64 %v2717, 1
  br label %b452
b454:
  %v2729 = fadd <8 x float> %v2712, %v2718
  %v2730 = add nsw i64 %v2711, 128
  br label %b449
b451:
  %v2731 = mul i64 %v2709, 8
  %v2732 = add i64 0, %v2731
  %v2733 = add i64 %v2732, 0
  %v2734 = getelementptr inbounds float, ptr %v144, i64 %v2733
  store <8 x float> %v2712, ptr %v2734, align 4
  %v2735 = add nsw i64 %v2709, 1
  br label %b446
b448:
  br label %b445
b445:
  %v2736 = icmp sgt i64 %v3, 1
  br i1 %v2736, label %b455, label %b456
b455:
  %v2737 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2738 = atomicrmw add ptr %v2737, i64 1 acq_rel
  %v2739 = mul i64 %v3, 13
  br label %b457
b457:
  %v2740 = load atomic i64, ptr %v2737 acquire, align 8
  %v2741 = icmp slt i64 %v2740, %v2739
  br i1 %v2741, label %b458, label %b459
b458:
  %v2742 = call i32 @sched_yield()
  br label %b457
b459:
  br label %b456
b456:
  %v2743 = mul i64 0, 32
  %v2744 = getelementptr inbounds float, ptr %v94, i64 %v2743
  %v2745 = getelementptr inbounds float, ptr %v2744, i64 0
  %v2746 = mul i64 0, 8
  %v2747 = getelementptr inbounds float, ptr %v88, i64 %v2746
  %v2748 = getelementptr inbounds float, ptr %v2747, i64 0
  %v2749 = getelementptr inbounds float, ptr %v217, i64 12288
  %v2750 = add i64 32, 1
  %v2751 = sdiv i64 %v2750, 2
  %v2752 = add i64 %v2, 1
  %v2753 = mul i64 %v2751, %v2
  %v2754 = sdiv i64 %v2753, %v3
  %v2755 = mul i64 %v2754, 2
  %v2756 = icmp slt i64 %v2755, 32
  %v2757 = select i1 %v2756, i64 %v2755, i64 32
  %v2758 = mul i64 %v2751, %v2752
  %v2759 = sdiv i64 %v2758, %v3
  %v2760 = mul i64 %v2759, 2
  %v2761 = icmp slt i64 %v2760, 32
  %v2762 = select i1 %v2761, i64 %v2760, i64 32
  %v2763 = getelementptr inbounds float, ptr %v146, i64 0
  br label %b460
b460:
  %v2764 = phi i64 [ %v2757, %b456 ], [ %v2772, %b465 ]
  %v2765 = icmp slt i64 %v2764, %v2762
  br i1 %v2765, label %b461, label %b462
b461:
  %v2766 = mul i64 %v2764, 8
  %v2767 = getelementptr inbounds float, ptr %v2763, i64 %v2766
  br label %b463
b463:
  %v2768 = phi i64 [ 0, %b461 ], [ %v2771, %b464 ]
  %v2769 = icmp slt i64 %v2768, 8
  br i1 %v2769, label %b464, label %b465
b464:
  %v2770 = getelementptr inbounds float, ptr %v2767, i64 %v2768
  store float 0x0000000000000000, ptr %v2770, align 4
  %v2771 = add nsw i64 %v2768, 1
  br label %b463
b465:
  %v2772 = add nsw i64 %v2764, 1
  br label %b460
b462:
  %v2773 = mul i64 %v8, 1
  br label %b466
b466:
  %v2774 = phi i64 [ 0, %b462 ], [ %v2878, %b471 ]
  %v2775 = icmp slt i64 %v2774, %v2773
  br i1 %v2775, label %b467, label %b468
b467:
  %v2776 = sub i64 %v2773, %v2774
  %v2777 = icmp slt i64 %v2776, 384
  %v2778 = select i1 %v2777, i64 %v2776, i64 384
  br label %b469
b469:
  %v2779 = phi i64 [ %v2757, %b467 ], [ %v2877, %b495 ]
  %v2780 = icmp slt i64 %v2779, %v2762
  br i1 %v2780, label %b470, label %b471
b470:
  %v2781 = sub i64 %v2762, %v2779
  %v2782 = icmp slt i64 %v2781, 64
  %v2783 = select i1 %v2782, i64 %v2781, i64 64
  %v2784 = sdiv i64 %v2783, 2
  %v2785 = mul i64 %v2784, 2
  %v2786 = sub i64 %v2783, %v2785
  %v2787 = mul i64 %v2774, 32
  %v2788 = add i64 %v2787, %v2779
  %v2789 = getelementptr inbounds float, ptr %v2745, i64 %v2788
  br label %b472
b472:
  %v2790 = phi i64 [ 0, %b470 ], [ %v2816, %b480 ]
  %v2791 = icmp slt i64 %v2790, %v2778
  br i1 %v2791, label %b473, label %b474
b473:
  %v2792 = mul i64 %v2790, 32
  %v2793 = getelementptr inbounds float, ptr %v2789, i64 %v2792
  %v2794 = mul i64 %v2790, 2
  %v2795 = getelementptr inbounds float, ptr %v2749, i64 %v2794
  br label %b475
b475:
  %v2796 = phi i64 [ 0, %b473 ], [ %v2805, %b476 ]
  %v2797 = icmp slt i64 %v2796, %v2784
  br i1 %v2797, label %b476, label %b477
b476:
  %v2798 = mul i64 %v2796, 2
  %v2799 = getelementptr inbounds float, ptr %v2793, i64 %v2798
  %v2800 = mul i64 %v2796, 768
  %v2801 = getelementptr inbounds float, ptr %v2795, i64 %v2800
  %v2802 = getelementptr inbounds float, ptr %v2799, i64 0
  %v2803 = load <2 x float>, ptr %v2802, align 4
  %v2804 = getelementptr inbounds float, ptr %v2801, i64 0
  store <2 x float> %v2803, ptr %v2804, align 4
  %v2805 = add nsw i64 %v2796, 1
  br label %b475
b477:
  %v2806 = mul i64 %v2784, 2
  %v2807 = getelementptr inbounds float, ptr %v2793, i64 %v2806
  %v2808 = mul i64 %v2784, 768
  %v2809 = getelementptr inbounds float, ptr %v2795, i64 %v2808
  br label %b478
b478:
  %v2810 = phi i64 [ 0, %b477 ], [ %v2815, %b479 ]
  %v2811 = icmp slt i64 %v2810, %v2786
  br i1 %v2811, label %b479, label %b480
b479:
  %v2812 = getelementptr inbounds float, ptr %v2807, i64 %v2810
  %v2813 = load float, ptr %v2812, align 4
  %v2814 = getelementptr inbounds float, ptr %v2809, i64 %v2810
  store float %v2813, ptr %v2814, align 4
  %v2815 = add nsw i64 %v2810, 1
  br label %b478, !llvm.loop !18
b480:
  %v2816 = add nsw i64 %v2790, 1
  br label %b472
b474:
  br label %b481
b481:
  %v2817 = phi i64 [ 0, %b474 ], [ %v2852, %b489 ]
  %v2818 = icmp slt i64 %v2817, 0
  br i1 %v2818, label %b482, label %b483
b482:
  %v2819 = mul i64 %v2774, 8
  %v2820 = add i64 %v2819, %v2817
  %v2821 = getelementptr inbounds float, ptr %v2748, i64 %v2820
  br label %b484
b484:
  %v2822 = phi i64 [ 0, %b482 ], [ %v2840, %b485 ]
  %v2823 = icmp slt i64 %v2822, %v2778
  br i1 %v2823, label %b485, label %b486
b485:
  %v2824 = mul i64 %v2822, 8
  %v2825 = getelementptr inbounds float, ptr %v2821, i64 %v2824
  %v2826 = mul i64 %v2822, 32
  %v2827 = getelementptr inbounds float, ptr %v217, i64 %v2826
  %v2828 = getelementptr inbounds float, ptr %v2825, i64 0
  %v2829 = load <8 x float>, ptr %v2828, align 4
  %v2830 = getelementptr inbounds float, ptr %v2827, i64 0
  store <8 x float> %v2829, ptr %v2830, align 4
  %v2831 = getelementptr inbounds float, ptr %v2825, i64 8
  %v2832 = load <8 x float>, ptr %v2831, align 4
  %v2833 = getelementptr inbounds float, ptr %v2827, i64 8
  store <8 x float> %v2832, ptr %v2833, align 4
  %v2834 = getelementptr inbounds float, ptr %v2825, i64 16
  %v2835 = load <8 x float>, ptr %v2834, align 4
  %v2836 = getelementptr inbounds float, ptr %v2827, i64 16
  store <8 x float> %v2835, ptr %v2836, align 4
  %v2837 = getelementptr inbounds float, ptr %v2825, i64 24
  %v2838 = load <8 x float>, ptr %v2837, align 4
  %v2839 = getelementptr inbounds float, ptr %v2827, i64 24
  store <8 x float> %v2838, ptr %v2839, align 4
  %v2840 = add nsw i64 %v2822, 1
  br label %b484
b486:
  %v2841 = sdiv i64 %v2783, 2
  br label %b487
b487:
  %v2842 = phi i64 [ 0, %b486 ], [ %v2851, %b488 ]
  %v2843 = icmp slt i64 %v2842, %v2841
  br i1 %v2843, label %b488, label %b489
b488:
  %v2844 = mul i64 %v2842, 2
  %v2845 = add i64 %v2779, %v2844
  %v2846 = mul i64 %v2842, 768
  %v2847 = getelementptr inbounds float, ptr %v2749, i64 %v2846
  %v2848 = mul i64 %v2845, 8
  %v2849 = add i64 %v2848, %v2817
  %v2850 = getelementptr inbounds float, ptr %v2763, i64 %v2849
  call void @outer_2x32(ptr %v2847, ptr %v217, i64 %v2778, ptr %v2850, i64 8)
  %v2851 = add nsw i64 %v2842, 1
  br label %b487
b489:
  %v2852 = add nsw i64 %v2817, 32
  br label %b481
b483:
  %v2853 = mul i64 %v2774, 8
  %v2854 = add i64 %v2853, 0
  %v2855 = getelementptr inbounds float, ptr %v2748, i64 %v2854
  br label %b490
b490:
  %v2856 = phi i64 [ 0, %b483 ], [ %v2865, %b491 ]
  %v2857 = icmp slt i64 %v2856, %v2778
  br i1 %v2857, label %b491, label %b492
b491:
  %v2858 = mul i64 %v2856, 8
  %v2859 = getelementptr inbounds float, ptr %v2855, i64 %v2858
  %v2860 = mul i64 %v2856, 8
  %v2861 = getelementptr inbounds float, ptr %v217, i64 %v2860
  %v2862 = getelementptr inbounds float, ptr %v2859, i64 0
  %v2863 = load <8 x float>, ptr %v2862, align 4
  %v2864 = getelementptr inbounds float, ptr %v2861, i64 0
  store <8 x float> %v2863, ptr %v2864, align 4
  %v2865 = add nsw i64 %v2856, 1
  br label %b490
b492:
  %v2866 = sdiv i64 %v2783, 2
  br label %b493
b493:
  %v2867 = phi i64 [ 0, %b492 ], [ %v2876, %b494 ]
  %v2868 = icmp slt i64 %v2867, %v2866
  br i1 %v2868, label %b494, label %b495
b494:
  %v2869 = mul i64 %v2867, 2
  %v2870 = add i64 %v2779, %v2869
  %v2871 = mul i64 %v2867, 768
  %v2872 = getelementptr inbounds float, ptr %v2749, i64 %v2871
  %v2873 = mul i64 %v2870, 8
  %v2874 = add i64 %v2873, 0
  %v2875 = getelementptr inbounds float, ptr %v2763, i64 %v2874
  call void @outer_2x8(ptr %v2872, ptr %v217, i64 %v2778, ptr %v2875, i64 8)
  %v2876 = add nsw i64 %v2867, 1
  br label %b493
b495:
  %v2877 = add nsw i64 %v2779, 64
  br label %b469
b471:
  %v2878 = add nsw i64 %v2774, 384
  br label %b466
b468:
  %v2879 = icmp sgt i64 %v3, 1
  br i1 %v2879, label %b496, label %b497
b496:
  %v2880 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2881 = atomicrmw add ptr %v2880, i64 1 acq_rel
  %v2882 = mul i64 %v3, 14
  br label %b498
b498:
  %v2883 = load atomic i64, ptr %v2880 acquire, align 8
  %v2884 = icmp slt i64 %v2883, %v2882
  br i1 %v2884, label %b499, label %b500
b499:
  %v2885 = call i32 @sched_yield()
  br label %b498
b500:
  br label %b497
b497:
  %v2886 = mul i64 0, 32
  %v2887 = getelementptr inbounds float, ptr %v102, i64 %v2886
  %v2888 = getelementptr inbounds float, ptr %v2887, i64 0
  %v2889 = mul i64 0, 8
  %v2890 = getelementptr inbounds float, ptr %v82, i64 %v2889
  %v2891 = getelementptr inbounds float, ptr %v2890, i64 0
  %v2892 = getelementptr inbounds float, ptr %v217, i64 12288
  %v2893 = add i64 32, 1
  %v2894 = sdiv i64 %v2893, 2
  %v2895 = add i64 %v2, 1
  %v2896 = mul i64 %v2894, %v2
  %v2897 = sdiv i64 %v2896, %v3
  %v2898 = mul i64 %v2897, 2
  %v2899 = icmp slt i64 %v2898, 32
  %v2900 = select i1 %v2899, i64 %v2898, i64 32
  %v2901 = mul i64 %v2894, %v2895
  %v2902 = sdiv i64 %v2901, %v3
  %v2903 = mul i64 %v2902, 2
  %v2904 = icmp slt i64 %v2903, 32
  %v2905 = select i1 %v2904, i64 %v2903, i64 32
  %v2906 = getelementptr inbounds float, ptr %v148, i64 0
  br label %b501
b501:
  %v2907 = phi i64 [ %v2900, %b497 ], [ %v2915, %b506 ]
  %v2908 = icmp slt i64 %v2907, %v2905
  br i1 %v2908, label %b502, label %b503
b502:
  %v2909 = mul i64 %v2907, 8
  %v2910 = getelementptr inbounds float, ptr %v2906, i64 %v2909
  br label %b504
b504:
  %v2911 = phi i64 [ 0, %b502 ], [ %v2914, %b505 ]
  %v2912 = icmp slt i64 %v2911, 8
  br i1 %v2912, label %b505, label %b506
b505:
  %v2913 = getelementptr inbounds float, ptr %v2910, i64 %v2911
  store float 0x0000000000000000, ptr %v2913, align 4
  %v2914 = add nsw i64 %v2911, 1
  br label %b504
b506:
  %v2915 = add nsw i64 %v2907, 1
  br label %b501
b503:
  %v2916 = mul i64 %v8, 1
  br label %b507
b507:
  %v2917 = phi i64 [ 0, %b503 ], [ %v3021, %b512 ]
  %v2918 = icmp slt i64 %v2917, %v2916
  br i1 %v2918, label %b508, label %b509
b508:
  %v2919 = sub i64 %v2916, %v2917
  %v2920 = icmp slt i64 %v2919, 384
  %v2921 = select i1 %v2920, i64 %v2919, i64 384
  br label %b510
b510:
  %v2922 = phi i64 [ %v2900, %b508 ], [ %v3020, %b536 ]
  %v2923 = icmp slt i64 %v2922, %v2905
  br i1 %v2923, label %b511, label %b512
b511:
  %v2924 = sub i64 %v2905, %v2922
  %v2925 = icmp slt i64 %v2924, 64
  %v2926 = select i1 %v2925, i64 %v2924, i64 64
  %v2927 = sdiv i64 %v2926, 2
  %v2928 = mul i64 %v2927, 2
  %v2929 = sub i64 %v2926, %v2928
  %v2930 = mul i64 %v2917, 32
  %v2931 = add i64 %v2930, %v2922
  %v2932 = getelementptr inbounds float, ptr %v2888, i64 %v2931
  br label %b513
b513:
  %v2933 = phi i64 [ 0, %b511 ], [ %v2959, %b521 ]
  %v2934 = icmp slt i64 %v2933, %v2921
  br i1 %v2934, label %b514, label %b515
b514:
  %v2935 = mul i64 %v2933, 32
  %v2936 = getelementptr inbounds float, ptr %v2932, i64 %v2935
  %v2937 = mul i64 %v2933, 2
  %v2938 = getelementptr inbounds float, ptr %v2892, i64 %v2937
  br label %b516
b516:
  %v2939 = phi i64 [ 0, %b514 ], [ %v2948, %b517 ]
  %v2940 = icmp slt i64 %v2939, %v2927
  br i1 %v2940, label %b517, label %b518
b517:
  %v2941 = mul i64 %v2939, 2
  %v2942 = getelementptr inbounds float, ptr %v2936, i64 %v2941
  %v2943 = mul i64 %v2939, 768
  %v2944 = getelementptr inbounds float, ptr %v2938, i64 %v2943
  %v2945 = getelementptr inbounds float, ptr %v2942, i64 0
  %v2946 = load <2 x float>, ptr %v2945, align 4
  %v2947 = getelementptr inbounds float, ptr %v2944, i64 0
  store <2 x float> %v2946, ptr %v2947, align 4
  %v2948 = add nsw i64 %v2939, 1
  br label %b516
b518:
  %v2949 = mul i64 %v2927, 2
  %v2950 = getelementptr inbounds float, ptr %v2936, i64 %v2949
  %v2951 = mul i64 %v2927, 768
  %v2952 = getelementptr inbounds float, ptr %v2938, i64 %v2951
  br label %b519
b519:
  %v2953 = phi i64 [ 0, %b518 ], [ %v2958, %b520 ]
  %v2954 = icmp slt i64 %v2953, %v2929
  br i1 %v2954, label %b520, label %b521
b520:
  %v2955 = getelementptr inbounds float, ptr %v2950, i64 %v2953
  %v2956 = load float, ptr %v2955, align 4
  %v2957 = getelementptr inbounds float, ptr %v2952, i64 %v2953
  store float %v2956, ptr %v2957, align 4
  %v2958 = add nsw i64 %v2953, 1
  br label %b519, !llvm.loop !21
b521:
  %v2959 = add nsw i64 %v2933, 1
  br label %b513
b515:
  br label %b522
b522:
  %v2960 = phi i64 [ 0, %b515 ], [ %v2995, %b530 ]
  %v2961 = icmp slt i64 %v2960, 0
  br i1 %v2961, label %b523, label %b524
b523:
  %v2962 = mul i64 %v2917, 8
  %v2963 = add i64 %v2962, %v2960
  %v2964 = getelementptr inbounds float, ptr %v2891, i64 %v2963
  br label %b525
b525:
  %v2965 = phi i64 [ 0, %b523 ], [ %v2983, %b526 ]
  %v2966 = icmp slt i64 %v2965, %v2921
  br i1 %v2966, label %b526, label %b527
b526:
  %v2967 = mul i64 %v2965, 8
  %v2968 = getelementptr inbounds float, ptr %v2964, i64 %v2967
  %v2969 = mul i64 %v2965, 32
  %v2970 = getelementptr inbounds float, ptr %v217, i64 %v2969
  %v2971 = getelementptr inbounds float, ptr %v2968, i64 0
  %v2972 = load <8 x float>, ptr %v2971, align 4
  %v2973 = getelementptr inbounds float, ptr %v2970, i64 0
  store <8 x float> %v2972, ptr %v2973, align 4
  %v2974 = getelementptr inbounds float, ptr %v2968, i64 8
  %v2975 = load <8 x float>, ptr %v2974, align 4
  %v2976 = getelementptr inbounds float, ptr %v2970, i64 8
  store <8 x float> %v2975, ptr %v2976, align 4
  %v2977 = getelementptr inbounds float, ptr %v2968, i64 16
  %v2978 = load <8 x float>, ptr %v2977, align 4
  %v2979 = getelementptr inbounds float, ptr %v2970, i64 16
  store <8 x float> %v2978, ptr %v2979, align 4
  %v2980 = getelementptr inbounds float, ptr %v2968, i64 24
  %v2981 = load <8 x float>, ptr %v2980, align 4
  %v2982 = getelementptr inbounds float, ptr %v2970, i64 24
  store <8 x float> %v2981, ptr %v2982, align 4
  %v2983 = add nsw i64 %v2965, 1
  br label %b525
b527:
  %v2984 = sdiv i64 %v2926, 2
  br label %b528
b528:
  %v2985 = phi i64 [ 0, %b527 ], [ %v2994, %b529 ]
  %v2986 = icmp slt i64 %v2985, %v2984
  br i1 %v2986, label %b529, label %b530
b529:
  %v2987 = mul i64 %v2985, 2
  %v2988 = add i64 %v2922, %v2987
  %v2989 = mul i64 %v2985, 768
  %v2990 = getelementptr inbounds float, ptr %v2892, i64 %v2989
  %v2991 = mul i64 %v2988, 8
  %v2992 = add i64 %v2991, %v2960
  %v2993 = getelementptr inbounds float, ptr %v2906, i64 %v2992
  call void @outer_2x32(ptr %v2990, ptr %v217, i64 %v2921, ptr %v2993, i64 8)
  %v2994 = add nsw i64 %v2985, 1
  br label %b528
b530:
  %v2995 = add nsw i64 %v2960, 32
  br label %b522
b524:
  %v2996 = mul i64 %v2917, 8
  %v2997 = add i64 %v2996, 0
  %v2998 = getelementptr inbounds float, ptr %v2891, i64 %v2997
  br label %b531
b531:
  %v2999 = phi i64 [ 0, %b524 ], [ %v3008, %b532 ]
  %v3000 = icmp slt i64 %v2999, %v2921
  br i1 %v3000, label %b532, label %b533
b532:
  %v3001 = mul i64 %v2999, 8
  %v3002 = getelementptr inbounds float, ptr %v2998, i64 %v3001
  %v3003 = mul i64 %v2999, 8
  %v3004 = getelementptr inbounds float, ptr %v217, i64 %v3003
  %v3005 = getelementptr inbounds float, ptr %v3002, i64 0
  %v3006 = load <8 x float>, ptr %v3005, align 4
  %v3007 = getelementptr inbounds float, ptr %v3004, i64 0
  store <8 x float> %v3006, ptr %v3007, align 4
  %v3008 = add nsw i64 %v2999, 1
  br label %b531
b533:
  %v3009 = sdiv i64 %v2926, 2
  br label %b534
b534:
  %v3010 = phi i64 [ 0, %b533 ], [ %v3019, %b535 ]
  %v3011 = icmp slt i64 %v3010, %v3009
  br i1 %v3011, label %b535, label %b536
b535:
  %v3012 = mul i64 %v3010, 2
  %v3013 = add i64 %v2922, %v3012
  %v3014 = mul i64 %v3010, 768
  %v3015 = getelementptr inbounds float, ptr %v2892, i64 %v3014
  %v3016 = mul i64 %v3013, 8
  %v3017 = add i64 %v3016, 0
  %v3018 = getelementptr inbounds float, ptr %v2906, i64 %v3017
  call void @outer_2x8(ptr %v3015, ptr %v217, i64 %v2921, ptr %v3018, i64 8)
  %v3019 = add nsw i64 %v3010, 1
  br label %b534
b536:
  %v3020 = add nsw i64 %v2922, 64
  br label %b510
b512:
  %v3021 = add nsw i64 %v2917, 384
  br label %b507
b509:
  %v3022 = icmp sgt i64 %v3, 1
  br i1 %v3022, label %b537, label %b538
b537:
  %v3023 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3024 = atomicrmw add ptr %v3023, i64 1 acq_rel
  %v3025 = mul i64 %v3, 15
  br label %b539
b539:
  %v3026 = load atomic i64, ptr %v3023 acquire, align 8
  %v3027 = icmp slt i64 %v3026, %v3025
  br i1 %v3027, label %b540, label %b541
b540:
  %v3028 = call i32 @sched_yield()
  br label %b539
b541:
  br label %b538
b538:
  %v3029 = mul i64 0, 32
  %v3030 = getelementptr inbounds float, ptr %v110, i64 %v3029
  %v3031 = getelementptr inbounds float, ptr %v3030, i64 0
  %v3032 = mul i64 0, 8
  %v3033 = getelementptr inbounds float, ptr %v76, i64 %v3032
  %v3034 = getelementptr inbounds float, ptr %v3033, i64 0
  %v3035 = getelementptr inbounds float, ptr %v217, i64 12288
  %v3036 = add i64 32, 1
  %v3037 = sdiv i64 %v3036, 2
  %v3038 = add i64 %v2, 1
  %v3039 = mul i64 %v3037, %v2
  %v3040 = sdiv i64 %v3039, %v3
  %v3041 = mul i64 %v3040, 2
  %v3042 = icmp slt i64 %v3041, 32
  %v3043 = select i1 %v3042, i64 %v3041, i64 32
  %v3044 = mul i64 %v3037, %v3038
  %v3045 = sdiv i64 %v3044, %v3
  %v3046 = mul i64 %v3045, 2
  %v3047 = icmp slt i64 %v3046, 32
  %v3048 = select i1 %v3047, i64 %v3046, i64 32
  %v3049 = getelementptr inbounds float, ptr %v150, i64 0
  br label %b542
b542:
  %v3050 = phi i64 [ %v3043, %b538 ], [ %v3058, %b547 ]
  %v3051 = icmp slt i64 %v3050, %v3048
  br i1 %v3051, label %b543, label %b544
b543:
  %v3052 = mul i64 %v3050, 8
  %v3053 = getelementptr inbounds float, ptr %v3049, i64 %v3052
  br label %b545
b545:
  %v3054 = phi i64 [ 0, %b543 ], [ %v3057, %b546 ]
  %v3055 = icmp slt i64 %v3054, 8
  br i1 %v3055, label %b546, label %b547
b546:
  %v3056 = getelementptr inbounds float, ptr %v3053, i64 %v3054
  store float 0x0000000000000000, ptr %v3056, align 4
  %v3057 = add nsw i64 %v3054, 1
  br label %b545
b547:
  %v3058 = add nsw i64 %v3050, 1
  br label %b542
b544:
  %v3059 = mul i64 %v8, 1
  br label %b548
b548:
  %v3060 = phi i64 [ 0, %b544 ], [ %v3164, %b553 ]
  %v3061 = icmp slt i64 %v3060, %v3059
  br i1 %v3061, label %b549, label %b550
b549:
  %v3062 = sub i64 %v3059, %v3060
  %v3063 = icmp slt i64 %v3062, 384
  %v3064 = select i1 %v3063, i64 %v3062, i64 384
  br label %b551
b551:
  %v3065 = phi i64 [ %v3043, %b549 ], [ %v3163, %b577 ]
  %v3066 = icmp slt i64 %v3065, %v3048
  br i1 %v3066, label %b552, label %b553
b552:
  %v3067 = sub i64 %v3048, %v3065
  %v3068 = icmp slt i64 %v3067, 64
  %v3069 = select i1 %v3068, i64 %v3067, i64 64
  %v3070 = sdiv i64 %v3069, 2
  %v3071 = mul i64 %v3070, 2
  %v3072 = sub i64 %v3069, %v3071
  %v3073 = mul i64 %v3060, 32
  %v3074 = add i64 %v3073, %v3065
  %v3075 = getelementptr inbounds float, ptr %v3031, i64 %v3074
  br label %b554
b554:
  %v3076 = phi i64 [ 0, %b552 ], [ %v3102, %b562 ]
  %v3077 = icmp slt i64 %v3076, %v3064
  br i1 %v3077, label %b555, label %b556
b555:
  %v3078 = mul i64 %v3076, 32
  %v3079 = getelementptr inbounds float, ptr %v3075, i64 %v3078
  %v3080 = mul i64 %v3076, 2
  %v3081 = getelementptr inbounds float, ptr %v3035, i64 %v3080
  br label %b557
b557:
  %v3082 = phi i64 [ 0, %b555 ], [ %v3091, %b558 ]
  %v3083 = icmp slt i64 %v3082, %v3070
  br i1 %v3083, label %b558, label %b559
b558:
  %v3084 = mul i64 %v3082, 2
  %v3085 = getelementptr inbounds float, ptr %v3079, i64 %v3084
  %v3086 = mul i64 %v3082, 768
  %v3087 = getelementptr inbounds float, ptr %v3081, i64 %v3086
  %v3088 = getelementptr inbounds float, ptr %v3085, i64 0
  %v3089 = load <2 x float>, ptr %v3088, align 4
  %v3090 = getelementptr inbounds float, ptr %v3087, i64 0
  store <2 x float> %v3089, ptr %v3090, align 4
  %v3091 = add nsw i64 %v3082, 1
  br label %b557
b559:
  %v3092 = mul i64 %v3070, 2
  %v3093 = getelementptr inbounds float, ptr %v3079, i64 %v3092
  %v3094 = mul i64 %v3070, 768
  %v3095 = getelementptr inbounds float, ptr %v3081, i64 %v3094
  br label %b560
b560:
  %v3096 = phi i64 [ 0, %b559 ], [ %v3101, %b561 ]
  %v3097 = icmp slt i64 %v3096, %v3072
  br i1 %v3097, label %b561, label %b562
b561:
  %v3098 = getelementptr inbounds float, ptr %v3093, i64 %v3096
  %v3099 = load float, ptr %v3098, align 4
  %v3100 = getelementptr inbounds float, ptr %v3095, i64 %v3096
  store float %v3099, ptr %v3100, align 4
  %v3101 = add nsw i64 %v3096, 1
  br label %b560, !llvm.loop !24
b562:
  %v3102 = add nsw i64 %v3076, 1
  br label %b554
b556:
  br label %b563
b563:
  %v3103 = phi i64 [ 0, %b556 ], [ %v3138, %b571 ]
  %v3104 = icmp slt i64 %v3103, 0
  br i1 %v3104, label %b564, label %b565
b564:
  %v3105 = mul i64 %v3060, 8
  %v3106 = add i64 %v3105, %v3103
  %v3107 = getelementptr inbounds float, ptr %v3034, i64 %v3106
  br label %b566
b566:
  %v3108 = phi i64 [ 0, %b564 ], [ %v3126, %b567 ]
  %v3109 = icmp slt i64 %v3108, %v3064
  br i1 %v3109, label %b567, label %b568
b567:
  %v3110 = mul i64 %v3108, 8
  %v3111 = getelementptr inbounds float, ptr %v3107, i64 %v3110
  %v3112 = mul i64 %v3108, 32
  %v3113 = getelementptr inbounds float, ptr %v217, i64 %v3112
  %v3114 = getelementptr inbounds float, ptr %v3111, i64 0
  %v3115 = load <8 x float>, ptr %v3114, align 4
  %v3116 = getelementptr inbounds float, ptr %v3113, i64 0
  store <8 x float> %v3115, ptr %v3116, align 4
  %v3117 = getelementptr inbounds float, ptr %v3111, i64 8
  %v3118 = load <8 x float>, ptr %v3117, align 4
  %v3119 = getelementptr inbounds float, ptr %v3113, i64 8
  store <8 x float> %v3118, ptr %v3119, align 4
  %v3120 = getelementptr inbounds float, ptr %v3111, i64 16
  %v3121 = load <8 x float>, ptr %v3120, align 4
  %v3122 = getelementptr inbounds float, ptr %v3113, i64 16
  store <8 x float> %v3121, ptr %v3122, align 4
  %v3123 = getelementptr inbounds float, ptr %v3111, i64 24
  %v3124 = load <8 x float>, ptr %v3123, align 4
  %v3125 = getelementptr inbounds float, ptr %v3113, i64 24
  store <8 x float> %v3124, ptr %v3125, align 4
  %v3126 = add nsw i64 %v3108, 1
  br label %b566
b568:
  %v3127 = sdiv i64 %v3069, 2
  br label %b569
b569:
  %v3128 = phi i64 [ 0, %b568 ], [ %v3137, %b570 ]
  %v3129 = icmp slt i64 %v3128, %v3127
  br i1 %v3129, label %b570, label %b571
b570:
  %v3130 = mul i64 %v3128, 2
  %v3131 = add i64 %v3065, %v3130
  %v3132 = mul i64 %v3128, 768
  %v3133 = getelementptr inbounds float, ptr %v3035, i64 %v3132
  %v3134 = mul i64 %v3131, 8
  %v3135 = add i64 %v3134, %v3103
  %v3136 = getelementptr inbounds float, ptr %v3049, i64 %v3135
  call void @outer_2x32(ptr %v3133, ptr %v217, i64 %v3064, ptr %v3136, i64 8)
  %v3137 = add nsw i64 %v3128, 1
  br label %b569
b571:
  %v3138 = add nsw i64 %v3103, 32
  br label %b563
b565:
  %v3139 = mul i64 %v3060, 8
  %v3140 = add i64 %v3139, 0
  %v3141 = getelementptr inbounds float, ptr %v3034, i64 %v3140
  br label %b572
b572:
  %v3142 = phi i64 [ 0, %b565 ], [ %v3151, %b573 ]
  %v3143 = icmp slt i64 %v3142, %v3064
  br i1 %v3143, label %b573, label %b574
b573:
  %v3144 = mul i64 %v3142, 8
  %v3145 = getelementptr inbounds float, ptr %v3141, i64 %v3144
  %v3146 = mul i64 %v3142, 8
  %v3147 = getelementptr inbounds float, ptr %v217, i64 %v3146
  %v3148 = getelementptr inbounds float, ptr %v3145, i64 0
  %v3149 = load <8 x float>, ptr %v3148, align 4
  %v3150 = getelementptr inbounds float, ptr %v3147, i64 0
  store <8 x float> %v3149, ptr %v3150, align 4
  %v3151 = add nsw i64 %v3142, 1
  br label %b572
b574:
  %v3152 = sdiv i64 %v3069, 2
  br label %b575
b575:
  %v3153 = phi i64 [ 0, %b574 ], [ %v3162, %b576 ]
  %v3154 = icmp slt i64 %v3153, %v3152
  br i1 %v3154, label %b576, label %b577
b576:
  %v3155 = mul i64 %v3153, 2
  %v3156 = add i64 %v3065, %v3155
  %v3157 = mul i64 %v3153, 768
  %v3158 = getelementptr inbounds float, ptr %v3035, i64 %v3157
  %v3159 = mul i64 %v3156, 8
  %v3160 = add i64 %v3159, 0
  %v3161 = getelementptr inbounds float, ptr %v3049, i64 %v3160
  call void @outer_2x8(ptr %v3158, ptr %v217, i64 %v3064, ptr %v3161, i64 8)
  %v3162 = add nsw i64 %v3153, 1
  br label %b575
b577:
  %v3163 = add nsw i64 %v3065, 64
  br label %b551
b553:
  %v3164 = add nsw i64 %v3060, 384
  br label %b548
b550:
  %v3165 = icmp sgt i64 %v3, 1
  br i1 %v3165, label %b578, label %b579
b578:
  %v3166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3167 = atomicrmw add ptr %v3166, i64 1 acq_rel
  %v3168 = mul i64 %v3, 16
  br label %b580
b580:
  %v3169 = load atomic i64, ptr %v3166 acquire, align 8
  %v3170 = icmp slt i64 %v3169, %v3168
  br i1 %v3170, label %b581, label %b582
b581:
  %v3171 = call i32 @sched_yield()
  br label %b580
b582:
  br label %b579
b579:
  %v3172 = mul i64 0, 32
  %v3173 = getelementptr inbounds float, ptr %v118, i64 %v3172
  %v3174 = getelementptr inbounds float, ptr %v3173, i64 0
  %v3175 = mul i64 0, 8
  %v3176 = getelementptr inbounds float, ptr %v26, i64 %v3175
  %v3177 = getelementptr inbounds float, ptr %v3176, i64 0
  %v3178 = getelementptr inbounds float, ptr %v217, i64 12288
  %v3179 = add i64 32, 1
  %v3180 = sdiv i64 %v3179, 2
  %v3181 = add i64 %v2, 1
  %v3182 = mul i64 %v3180, %v2
  %v3183 = sdiv i64 %v3182, %v3
  %v3184 = mul i64 %v3183, 2
  %v3185 = icmp slt i64 %v3184, 32
  %v3186 = select i1 %v3185, i64 %v3184, i64 32
  %v3187 = mul i64 %v3180, %v3181
  %v3188 = sdiv i64 %v3187, %v3
  %v3189 = mul i64 %v3188, 2
  %v3190 = icmp slt i64 %v3189, 32
  %v3191 = select i1 %v3190, i64 %v3189, i64 32
  %v3192 = getelementptr inbounds float, ptr %v152, i64 0
  br label %b583
b583:
  %v3193 = phi i64 [ %v3186, %b579 ], [ %v3201, %b588 ]
  %v3194 = icmp slt i64 %v3193, %v3191
  br i1 %v3194, label %b584, label %b585
b584:
  %v3195 = mul i64 %v3193, 8
  %v3196 = getelementptr inbounds float, ptr %v3192, i64 %v3195
  br label %b586
b586:
  %v3197 = phi i64 [ 0, %b584 ], [ %v3200, %b587 ]
  %v3198 = icmp slt i64 %v3197, 8
  br i1 %v3198, label %b587, label %b588
b587:
  %v3199 = getelementptr inbounds float, ptr %v3196, i64 %v3197
  store float 0x0000000000000000, ptr %v3199, align 4
  %v3200 = add nsw i64 %v3197, 1
  br label %b586
b588:
  %v3201 = add nsw i64 %v3193, 1
  br label %b583
b585:
  %v3202 = mul i64 %v8, 1
  br label %b589
b589:
  %v3203 = phi i64 [ 0, %b585 ], [ %v3307, %b594 ]
  %v3204 = icmp slt i64 %v3203, %v3202
  br i1 %v3204, label %b590, label %b591
b590:
  %v3205 = sub i64 %v3202, %v3203
  %v3206 = icmp slt i64 %v3205, 384
  %v3207 = select i1 %v3206, i64 %v3205, i64 384
  br label %b592
b592:
  %v3208 = phi i64 [ %v3186, %b590 ], [ %v3306, %b618 ]
  %v3209 = icmp slt i64 %v3208, %v3191
  br i1 %v3209, label %b593, label %b594
b593:
  %v3210 = sub i64 %v3191, %v3208
  %v3211 = icmp slt i64 %v3210, 64
  %v3212 = select i1 %v3211, i64 %v3210, i64 64
  %v3213 = sdiv i64 %v3212, 2
  %v3214 = mul i64 %v3213, 2
  %v3215 = sub i64 %v3212, %v3214
  %v3216 = mul i64 %v3203, 32
  %v3217 = add i64 %v3216, %v3208
  %v3218 = getelementptr inbounds float, ptr %v3174, i64 %v3217
  br label %b595
b595:
  %v3219 = phi i64 [ 0, %b593 ], [ %v3245, %b603 ]
  %v3220 = icmp slt i64 %v3219, %v3207
  br i1 %v3220, label %b596, label %b597
b596:
  %v3221 = mul i64 %v3219, 32
  %v3222 = getelementptr inbounds float, ptr %v3218, i64 %v3221
  %v3223 = mul i64 %v3219, 2
  %v3224 = getelementptr inbounds float, ptr %v3178, i64 %v3223
  br label %b598
b598:
  %v3225 = phi i64 [ 0, %b596 ], [ %v3234, %b599 ]
  %v3226 = icmp slt i64 %v3225, %v3213
  br i1 %v3226, label %b599, label %b600
b599:
  %v3227 = mul i64 %v3225, 2
  %v3228 = getelementptr inbounds float, ptr %v3222, i64 %v3227
  %v3229 = mul i64 %v3225, 768
  %v3230 = getelementptr inbounds float, ptr %v3224, i64 %v3229
  %v3231 = getelementptr inbounds float, ptr %v3228, i64 0
  %v3232 = load <2 x float>, ptr %v3231, align 4
  %v3233 = getelementptr inbounds float, ptr %v3230, i64 0
  store <2 x float> %v3232, ptr %v3233, align 4
  %v3234 = add nsw i64 %v3225, 1
  br label %b598
b600:
  %v3235 = mul i64 %v3213, 2
  %v3236 = getelementptr inbounds float, ptr %v3222, i64 %v3235
  %v3237 = mul i64 %v3213, 768
  %v3238 = getelementptr inbounds float, ptr %v3224, i64 %v3237
  br label %b601
b601:
  %v3239 = phi i64 [ 0, %b600 ], [ %v3244, %b602 ]
  %v3240 = icmp slt i64 %v3239, %v3215
  br i1 %v3240, label %b602, label %b603
b602:
  %v3241 = getelementptr inbounds float, ptr %v3236, i64 %v3239
  %v3242 = load float, ptr %v3241, align 4
  %v3243 = getelementptr inbounds float, ptr %v3238, i64 %v3239
  store float %v3242, ptr %v3243, align 4
  %v3244 = add nsw i64 %v3239, 1
  br label %b601, !llvm.loop !27
b603:
  %v3245 = add nsw i64 %v3219, 1
  br label %b595
b597:
  br label %b604
b604:
  %v3246 = phi i64 [ 0, %b597 ], [ %v3281, %b612 ]
  %v3247 = icmp slt i64 %v3246, 0
  br i1 %v3247, label %b605, label %b606
b605:
  %v3248 = mul i64 %v3203, 8
  %v3249 = add i64 %v3248, %v3246
  %v3250 = getelementptr inbounds float, ptr %v3177, i64 %v3249
  br label %b607
b607:
  %v3251 = phi i64 [ 0, %b605 ], [ %v3269, %b608 ]
  %v3252 = icmp slt i64 %v3251, %v3207
  br i1 %v3252, label %b608, label %b609
b608:
  %v3253 = mul i64 %v3251, 8
  %v3254 = getelementptr inbounds float, ptr %v3250, i64 %v3253
  %v3255 = mul i64 %v3251, 32
  %v3256 = getelementptr inbounds float, ptr %v217, i64 %v3255
  %v3257 = getelementptr inbounds float, ptr %v3254, i64 0
  %v3258 = load <8 x float>, ptr %v3257, align 4
  %v3259 = getelementptr inbounds float, ptr %v3256, i64 0
  store <8 x float> %v3258, ptr %v3259, align 4
  %v3260 = getelementptr inbounds float, ptr %v3254, i64 8
  %v3261 = load <8 x float>, ptr %v3260, align 4
  %v3262 = getelementptr inbounds float, ptr %v3256, i64 8
  store <8 x float> %v3261, ptr %v3262, align 4
  %v3263 = getelementptr inbounds float, ptr %v3254, i64 16
  %v3264 = load <8 x float>, ptr %v3263, align 4
  %v3265 = getelementptr inbounds float, ptr %v3256, i64 16
  store <8 x float> %v3264, ptr %v3265, align 4
  %v3266 = getelementptr inbounds float, ptr %v3254, i64 24
  %v3267 = load <8 x float>, ptr %v3266, align 4
  %v3268 = getelementptr inbounds float, ptr %v3256, i64 24
  store <8 x float> %v3267, ptr %v3268, align 4
  %v3269 = add nsw i64 %v3251, 1
  br label %b607
b609:
  %v3270 = sdiv i64 %v3212, 2
  br label %b610
b610:
  %v3271 = phi i64 [ 0, %b609 ], [ %v3280, %b611 ]
  %v3272 = icmp slt i64 %v3271, %v3270
  br i1 %v3272, label %b611, label %b612
b611:
  %v3273 = mul i64 %v3271, 2
  %v3274 = add i64 %v3208, %v3273
  %v3275 = mul i64 %v3271, 768
  %v3276 = getelementptr inbounds float, ptr %v3178, i64 %v3275
  %v3277 = mul i64 %v3274, 8
  %v3278 = add i64 %v3277, %v3246
  %v3279 = getelementptr inbounds float, ptr %v3192, i64 %v3278
  call void @outer_2x32(ptr %v3276, ptr %v217, i64 %v3207, ptr %v3279, i64 8)
  %v3280 = add nsw i64 %v3271, 1
  br label %b610
b612:
  %v3281 = add nsw i64 %v3246, 32
  br label %b604
b606:
  %v3282 = mul i64 %v3203, 8
  %v3283 = add i64 %v3282, 0
  %v3284 = getelementptr inbounds float, ptr %v3177, i64 %v3283
  br label %b613
b613:
  %v3285 = phi i64 [ 0, %b606 ], [ %v3294, %b614 ]
  %v3286 = icmp slt i64 %v3285, %v3207
  br i1 %v3286, label %b614, label %b615
b614:
  %v3287 = mul i64 %v3285, 8
  %v3288 = getelementptr inbounds float, ptr %v3284, i64 %v3287
  %v3289 = mul i64 %v3285, 8
  %v3290 = getelementptr inbounds float, ptr %v217, i64 %v3289
  %v3291 = getelementptr inbounds float, ptr %v3288, i64 0
  %v3292 = load <8 x float>, ptr %v3291, align 4
  %v3293 = getelementptr inbounds float, ptr %v3290, i64 0
  store <8 x float> %v3292, ptr %v3293, align 4
  %v3294 = add nsw i64 %v3285, 1
  br label %b613
b615:
  %v3295 = sdiv i64 %v3212, 2
  br label %b616
b616:
  %v3296 = phi i64 [ 0, %b615 ], [ %v3305, %b617 ]
  %v3297 = icmp slt i64 %v3296, %v3295
  br i1 %v3297, label %b617, label %b618
b617:
  %v3298 = mul i64 %v3296, 2
  %v3299 = add i64 %v3208, %v3298
  %v3300 = mul i64 %v3296, 768
  %v3301 = getelementptr inbounds float, ptr %v3178, i64 %v3300
  %v3302 = mul i64 %v3299, 8
  %v3303 = add i64 %v3302, 0
  %v3304 = getelementptr inbounds float, ptr %v3192, i64 %v3303
  call void @outer_2x8(ptr %v3301, ptr %v217, i64 %v3207, ptr %v3304, i64 8)
  %v3305 = add nsw i64 %v3296, 1
  br label %b616
b618:
  %v3306 = add nsw i64 %v3208, 64
  br label %b592
b594:
  %v3307 = add nsw i64 %v3203, 384
  br label %b589
b591:
  %v3308 = icmp sgt i64 %v3, 1
  br i1 %v3308, label %b619, label %b620
b619:
  %v3309 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3310 = atomicrmw add ptr %v3309, i64 1 acq_rel
  %v3311 = mul i64 %v3, 17
  br label %b621
b621:
  %v3312 = load atomic i64, ptr %v3309 acquire, align 8
  %v3313 = icmp slt i64 %v3312, %v3311
  br i1 %v3313, label %b622, label %b623
b622:
  %v3314 = call i32 @sched_yield()
  br label %b621
b623:
  br label %b620
b620:
  %v3315 = icmp eq i64 %v2, 0
  br i1 %v3315, label %b624, label %b625
b624:
  br label %b626
b626:
  %v3316 = phi i64 [ 0, %b624 ], [ %v3342, %b631 ]
  %v3317 = icmp slt i64 %v3316, 4
  br i1 %v3317, label %b627, label %b628
b627:
  br label %b629
b629:
  %v3318 = phi i64 [ 0, %b627 ], [ %v3337, %b634 ]
  %v3319 = phi <8 x float> [ splat (float 0x0000000000000000), %b627 ], [ %v3336, %b634 ]
  %v3320 = icmp slt i64 %v3318, %v8
  br i1 %v3320, label %b630, label %b631
b630:
  %v3321 = add i64 %v3318, 128
  %v3322 = icmp slt i64 %v3321, %v8
  %v3323 = select i1 %v3322, i64 %v3321, i64 %v8
  br label %b632
b632:
  %v3324 = phi i64 [ %v3318, %b630 ], [ %v3335, %b633 ]
  %v3325 = phi <8 x float> [ splat (float 0x0000000000000000), %b630 ], [ %v3334, %b633 ]
  %v3326 = icmp slt i64 %v3324, %v3323
  br i1 %v3326, label %b633, label %b634
b633:
  %v3327 = mul i64 %v3324, 32
  %v3328 = getelementptr inbounds float, ptr %v94, i64 %v3327
  %v3329 = mul i64 %v3316, 8
  %v3330 = add i64 0, %v3329
  %v3331 = add i64 %v3330, 0
  %v3332 = getelementptr inbounds float, ptr %v3328, i64 %v3331
  %v3333 = load <8 x float>, ptr %v3332, align 4
  %v3334 = fadd <8 x float> %v3325, %v3333
  %v3335 = add nsw i64 %v3324, 1
  br label %b632
b634:
  %v3336 = fadd <8 x float> %v3319, %v3325
  %v3337 = add nsw i64 %v3318, 128
  br label %b629
b631:
  %v3338 = mul i64 %v3316, 8
  %v3339 = add i64 0, %v3338
  %v3340 = add i64 %v3339, 0
  %v3341 = getelementptr inbounds float, ptr %v154, i64 %v3340
  store <8 x float> %v3319, ptr %v3341, align 4
  %v3342 = add nsw i64 %v3316, 1
  br label %b626
b628:
  br label %b625
b625:
  %v3343 = icmp sgt i64 %v3, 1
  br i1 %v3343, label %b635, label %b636
b635:
  %v3344 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3345 = atomicrmw add ptr %v3344, i64 1 acq_rel
  %v3346 = mul i64 %v3, 18
  br label %b637
b637:
  %v3347 = load atomic i64, ptr %v3344 acquire, align 8
  %v3348 = icmp slt i64 %v3347, %v3346
  br i1 %v3348, label %b638, label %b639
b638:
  %v3349 = call i32 @sched_yield()
  br label %b637
b639:
  br label %b636
b636:
  %v3350 = icmp eq i64 %v2, 0
  br i1 %v3350, label %b640, label %b641
b640:
  br label %b642
b642:
  %v3351 = phi i64 [ 0, %b640 ], [ %v3377, %b647 ]
  %v3352 = icmp slt i64 %v3351, 4
  br i1 %v3352, label %b643, label %b644
b643:
  br label %b645
b645:
  %v3353 = phi i64 [ 0, %b643 ], [ %v3372, %b650 ]
  %v3354 = phi <8 x float> [ splat (float 0x0000000000000000), %b643 ], [ %v3371, %b650 ]
  %v3355 = icmp slt i64 %v3353, %v8
  br i1 %v3355, label %b646, label %b647
b646:
  %v3356 = add i64 %v3353, 128
  %v3357 = icmp slt i64 %v3356, %v8
  %v3358 = select i1 %v3357, i64 %v3356, i64 %v8
  br label %b648
b648:
  %v3359 = phi i64 [ %v3353, %b646 ], [ %v3370, %b649 ]
  %v3360 = phi <8 x float> [ splat (float 0x0000000000000000), %b646 ], [ %v3369, %b649 ]
  %v3361 = icmp slt i64 %v3359, %v3358
  br i1 %v3361, label %b649, label %b650
b649:
  %v3362 = mul i64 %v3359, 32
  %v3363 = getelementptr inbounds float, ptr %v102, i64 %v3362
  %v3364 = mul i64 %v3351, 8
  %v3365 = add i64 0, %v3364
  %v3366 = add i64 %v3365, 0
  %v3367 = getelementptr inbounds float, ptr %v3363, i64 %v3366
  %v3368 = load <8 x float>, ptr %v3367, align 4
  %v3369 = fadd <8 x float> %v3360, %v3368
  %v3370 = add nsw i64 %v3359, 1
  br label %b648
b650:
  %v3371 = fadd <8 x float> %v3354, %v3360
  %v3372 = add nsw i64 %v3353, 128
  br label %b645
b647:
  %v3373 = mul i64 %v3351, 8
  %v3374 = add i64 0, %v3373
  %v3375 = add i64 %v3374, 0
  %v3376 = getelementptr inbounds float, ptr %v156, i64 %v3375
  store <8 x float> %v3354, ptr %v3376, align 4
  %v3377 = add nsw i64 %v3351, 1
  br label %b642
b644:
  br label %b641
b641:
  %v3378 = icmp sgt i64 %v3, 1
  br i1 %v3378, label %b651, label %b652
b651:
  %v3379 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3380 = atomicrmw add ptr %v3379, i64 1 acq_rel
  %v3381 = mul i64 %v3, 19
  br label %b653
b653:
  %v3382 = load atomic i64, ptr %v3379 acquire, align 8
  %v3383 = icmp slt i64 %v3382, %v3381
  br i1 %v3383, label %b654, label %b655
b654:
  %v3384 = call i32 @sched_yield()
  br label %b653
b655:
  br label %b652
b652:
  %v3385 = icmp eq i64 %v2, 0
  br i1 %v3385, label %b656, label %b657
b656:
  br label %b658
b658:
  %v3386 = phi i64 [ 0, %b656 ], [ %v3412, %b663 ]
  %v3387 = icmp slt i64 %v3386, 4
  br i1 %v3387, label %b659, label %b660
b659:
  br label %b661
b661:
  %v3388 = phi i64 [ 0, %b659 ], [ %v3407, %b666 ]
  %v3389 = phi <8 x float> [ splat (float 0x0000000000000000), %b659 ], [ %v3406, %b666 ]
  %v3390 = icmp slt i64 %v3388, %v8
  br i1 %v3390, label %b662, label %b663
b662:
  %v3391 = add i64 %v3388, 128
  %v3392 = icmp slt i64 %v3391, %v8
  %v3393 = select i1 %v3392, i64 %v3391, i64 %v8
  br label %b664
b664:
  %v3394 = phi i64 [ %v3388, %b662 ], [ %v3405, %b665 ]
  %v3395 = phi <8 x float> [ splat (float 0x0000000000000000), %b662 ], [ %v3404, %b665 ]
  %v3396 = icmp slt i64 %v3394, %v3393
  br i1 %v3396, label %b665, label %b666
b665:
  %v3397 = mul i64 %v3394, 32
  %v3398 = getelementptr inbounds float, ptr %v110, i64 %v3397
  %v3399 = mul i64 %v3386, 8
  %v3400 = add i64 0, %v3399
  %v3401 = add i64 %v3400, 0
  %v3402 = getelementptr inbounds float, ptr %v3398, i64 %v3401
  %v3403 = load <8 x float>, ptr %v3402, align 4
  %v3404 = fadd <8 x float> %v3395, %v3403
  %v3405 = add nsw i64 %v3394, 1
  br label %b664
b666:
  %v3406 = fadd <8 x float> %v3389, %v3395
  %v3407 = add nsw i64 %v3388, 128
  br label %b661
b663:
  %v3408 = mul i64 %v3386, 8
  %v3409 = add i64 0, %v3408
  %v3410 = add i64 %v3409, 0
  %v3411 = getelementptr inbounds float, ptr %v158, i64 %v3410
  store <8 x float> %v3389, ptr %v3411, align 4
  %v3412 = add nsw i64 %v3386, 1
  br label %b658
b660:
  br label %b657
b657:
  %v3413 = icmp sgt i64 %v3, 1
  br i1 %v3413, label %b667, label %b668
b667:
  %v3414 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3415 = atomicrmw add ptr %v3414, i64 1 acq_rel
  %v3416 = mul i64 %v3, 20
  br label %b669
b669:
  %v3417 = load atomic i64, ptr %v3414 acquire, align 8
  %v3418 = icmp slt i64 %v3417, %v3416
  br i1 %v3418, label %b670, label %b671
b670:
  %v3419 = call i32 @sched_yield()
  br label %b669
b671:
  br label %b668
b668:
  %v3420 = icmp eq i64 %v2, 0
  br i1 %v3420, label %b672, label %b673
b672:
  br label %b674
b674:
  %v3421 = phi i64 [ 0, %b672 ], [ %v3447, %b679 ]
  %v3422 = icmp slt i64 %v3421, 4
  br i1 %v3422, label %b675, label %b676
b675:
  br label %b677
b677:
  %v3423 = phi i64 [ 0, %b675 ], [ %v3442, %b682 ]
  %v3424 = phi <8 x float> [ splat (float 0x0000000000000000), %b675 ], [ %v3441, %b682 ]
  %v3425 = icmp slt i64 %v3423, %v8
  br i1 %v3425, label %b678, label %b679
b678:
  %v3426 = add i64 %v3423, 128
  %v3427 = icmp slt i64 %v3426, %v8
  %v3428 = select i1 %v3427, i64 %v3426, i64 %v8
  br label %b680
b680:
  %v3429 = phi i64 [ %v3423, %b678 ], [ %v3440, %b681 ]
  %v3430 = phi <8 x float> [ splat (float 0x0000000000000000), %b678 ], [ %v3439, %b681 ]
  %v3431 = icmp slt i64 %v3429, %v3428
  br i1 %v3431, label %b681, label %b682
b681:
  %v3432 = mul i64 %v3429, 32
  %v3433 = getelementptr inbounds float, ptr %v118, i64 %v3432
  %v3434 = mul i64 %v3421, 8
  %v3435 = add i64 0, %v3434
  %v3436 = add i64 %v3435, 0
  %v3437 = getelementptr inbounds float, ptr %v3433, i64 %v3436
  %v3438 = load <8 x float>, ptr %v3437, align 4
  %v3439 = fadd <8 x float> %v3430, %v3438
  %v3440 = add nsw i64 %v3429, 1
  br label %b680
b682:
  %v3441 = fadd <8 x float> %v3424, %v3430
  %v3442 = add nsw i64 %v3423, 128
  br label %b677
b679:
  %v3443 = mul i64 %v3421, 8
  %v3444 = add i64 0, %v3443
  %v3445 = add i64 %v3444, 0
  %v3446 = getelementptr inbounds float, ptr %v160, i64 %v3445
  store <8 x float> %v3424, ptr %v3446, align 4
  %v3447 = add nsw i64 %v3421, 1
  br label %b674
b676:
  br label %b673
b673:
  %v3448 = icmp sgt i64 %v3, 1
  br i1 %v3448, label %b683, label %b684
b683:
  %v3449 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3450 = atomicrmw add ptr %v3449, i64 1 acq_rel
  %v3451 = mul i64 %v3, 21
  br label %b685
b685:
  %v3452 = load atomic i64, ptr %v3449 acquire, align 8
  %v3453 = icmp slt i64 %v3452, %v3451
  br i1 %v3453, label %b686, label %b687
b686:
  %v3454 = call i32 @sched_yield()
  br label %b685
b687:
  br label %b684
b684:
  %v3455 = icmp eq i64 %v2, 0
  br i1 %v3455, label %b688, label %b689
b688:
  br label %b690
b690:
  %v3456 = phi i64 [ 0, %b688 ], [ %v3492, %b691 ]
  %v3457 = icmp slt i64 %v3456, 256
  br i1 %v3457, label %b691, label %b692
b691:
  %v3458 = add i64 0, %v3456
  %v3459 = getelementptr inbounds float, ptr %v130, i64 %v3458
  %v3460 = load <8 x float>, ptr %v3459, align 4
  %v3461 = add i64 0, %v3456
  %v3462 = getelementptr inbounds float, ptr %v132, i64 %v3461
  %v3463 = load <8 x float>, ptr %v3462, align 4
  %v3464 = fadd <8 x float> %v3460, %v3463
  %v3465 = add i64 0, %v3456
  %v3466 = getelementptr inbounds float, ptr %v134, i64 %v3465
  %v3467 = load <8 x float>, ptr %v3466, align 4
  %v3468 = fadd <8 x float> %v3464, %v3467
  %v3469 = add i64 0, %v3456
  %v3470 = getelementptr inbounds float, ptr %v136, i64 %v3469
  %v3471 = load <8 x float>, ptr %v3470, align 4
  %v3472 = fadd <8 x float> %v3468, %v3471
  %v3473 = add i64 0, %v3456
  %v3474 = getelementptr inbounds float, ptr %v146, i64 %v3473
  %v3475 = load <8 x float>, ptr %v3474, align 4
  %v3476 = add i64 0, %v3456
  %v3477 = getelementptr inbounds float, ptr %v148, i64 %v3476
  %v3478 = load <8 x float>, ptr %v3477, align 4
  %v3479 = fadd <8 x float> %v3475, %v3478
  %v3480 = add i64 0, %v3456
  %v3481 = getelementptr inbounds float, ptr %v150, i64 %v3480
  %v3482 = load <8 x float>, ptr %v3481, align 4
  %v3483 = fadd <8 x float> %v3479, %v3482
  %v3484 = add i64 0, %v3456
  %v3485 = getelementptr inbounds float, ptr %v152, i64 %v3484
  %v3486 = load <8 x float>, ptr %v3485, align 4
  %v3487 = fadd <8 x float> %v3483, %v3486
  %v3488 = add i64 0, %v3456
  %v3489 = getelementptr inbounds float, ptr %v36, i64 %v3488
  store <8 x float> %v3472, ptr %v3489, align 4
  %v3490 = add i64 0, %v3456
  %v3491 = getelementptr inbounds float, ptr %v40, i64 %v3490
  store <8 x float> %v3487, ptr %v3491, align 4
  %v3492 = add nsw i64 %v3456, 8
  br label %b690
b692:
  br label %b689
b689:
  %v3493 = icmp sgt i64 %v3, 1
  br i1 %v3493, label %b693, label %b694
b693:
  %v3494 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3495 = atomicrmw add ptr %v3494, i64 1 acq_rel
  %v3496 = mul i64 %v3, 22
  br label %b695
b695:
  %v3497 = load atomic i64, ptr %v3494 acquire, align 8
  %v3498 = icmp slt i64 %v3497, %v3496
  br i1 %v3498, label %b696, label %b697
b696:
  %v3499 = call i32 @sched_yield()
  br label %b695
b697:
  br label %b694
b694:
  %v3500 = icmp eq i64 %v2, 0
  br i1 %v3500, label %b698, label %b699
b698:
  br label %b700
b700:
  %v3501 = phi i64 [ 0, %b698 ], [ %v3537, %b701 ]
  %v3502 = icmp slt i64 %v3501, 32
  br i1 %v3502, label %b701, label %b702
b701:
  %v3503 = add i64 0, %v3501
  %v3504 = getelementptr inbounds float, ptr %v138, i64 %v3503
  %v3505 = load <8 x float>, ptr %v3504, align 4
  %v3506 = add i64 0, %v3501
  %v3507 = getelementptr inbounds float, ptr %v140, i64 %v3506
  %v3508 = load <8 x float>, ptr %v3507, align 4
  %v3509 = fadd <8 x float> %v3505, %v3508
  %v3510 = add i64 0, %v3501
  %v3511 = getelementptr inbounds float, ptr %v142, i64 %v3510
  %v3512 = load <8 x float>, ptr %v3511, align 4
  %v3513 = fadd <8 x float> %v3509, %v3512
  %v3514 = add i64 0, %v3501
  %v3515 = getelementptr inbounds float, ptr %v144, i64 %v3514
  %v3516 = load <8 x float>, ptr %v3515, align 4
  %v3517 = fadd <8 x float> %v3513, %v3516
  %v3518 = add i64 0, %v3501
  %v3519 = getelementptr inbounds float, ptr %v154, i64 %v3518
  %v3520 = load <8 x float>, ptr %v3519, align 4
  %v3521 = add i64 0, %v3501
  %v3522 = getelementptr inbounds float, ptr %v156, i64 %v3521
  %v3523 = load <8 x float>, ptr %v3522, align 4
  %v3524 = fadd <8 x float> %v3520, %v3523
  %v3525 = add i64 0, %v3501
  %v3526 = getelementptr inbounds float, ptr %v158, i64 %v3525
  %v3527 = load <8 x float>, ptr %v3526, align 4
  %v3528 = fadd <8 x float> %v3524, %v3527
  %v3529 = add i64 0, %v3501
  %v3530 = getelementptr inbounds float, ptr %v160, i64 %v3529
  %v3531 = load <8 x float>, ptr %v3530, align 4
  %v3532 = fadd <8 x float> %v3528, %v3531
  %v3533 = add i64 0, %v3501
  %v3534 = getelementptr inbounds float, ptr %v38, i64 %v3533
  store <8 x float> %v3517, ptr %v3534, align 4
  %v3535 = add i64 0, %v3501
  %v3536 = getelementptr inbounds float, ptr %v42, i64 %v3535
  store <8 x float> %v3532, ptr %v3536, align 4
  %v3537 = add nsw i64 %v3501, 8
  br label %b700
b702:
  br label %b699
b699:
  %v3538 = icmp sgt i64 %v3, 1
  br i1 %v3538, label %b703, label %b704
b703:
  %v3539 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3540 = atomicrmw add ptr %v3539, i64 1 acq_rel
  %v3541 = mul i64 %v3, 23
  br label %b705
b705:
  %v3542 = load atomic i64, ptr %v3539 acquire, align 8
  %v3543 = icmp slt i64 %v3542, %v3541
  br i1 %v3543, label %b706, label %b707
b706:
  %v3544 = call i32 @sched_yield()
  br label %b705
b707:
  br label %b704
b704:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
