; generated from specs/rhn.yaml by `make generated`: do not edit
; rhn I=8 H=8 L=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v211 = alloca i64, i64 1, align 8
  %v849 = alloca float, i64 96, align 4
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
  %v161 = getelementptr inbounds i64, ptr %v1, i64 6
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 13
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 14
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 16
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 37
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 38
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 39
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 40
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 41
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 42
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 43
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 44
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 45
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 46
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 47
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 48
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 49
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 52
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 53
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 56
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 57
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 60
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 61
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 62
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 63
  %v210 = load i64, ptr %v209, align 8
  store i64 0, ptr %v211, align 8
  %v212 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v213 = load ptr, ptr %v212, align 4
  %v214 = mul i64 %v2, 0
  %v215 = add i64 %v214, 128
  %v216 = getelementptr inbounds float, ptr %v213, i64 %v215
  %v217 = getelementptr inbounds i64, ptr %v1, i64 4
  %v218 = load i64, ptr %v217, align 8
  %v219 = icmp eq i64 %v218, 0
  br i1 %v219, label %b0, label %b1
b0:
  %v220 = icmp eq i64 %v2, 0
  br i1 %v220, label %b2, label %b3
b2:
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v58, i64 %v221
  %v223 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v224 = shufflevector <8 x float> %v223, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v224, ptr %v222, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v225 = icmp sgt i64 %v3, 1
  br i1 %v225, label %b4, label %b5
b4:
  %v226 = getelementptr inbounds i64, ptr %v1, i64 3
  %v227 = atomicrmw add ptr %v226, i64 1 acq_rel
  %v228 = load i64, ptr %v211, align 8
  %v229 = add i64 %v228, 1
  store i64 %v229, ptr %v211, align 8
  %v230 = mul i64 %v3, %v229
  br label %b6
b6:
  %v231 = load atomic i64, ptr %v226 acquire, align 8
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b7, label %b8
b7:
  %v233 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 4
  %v235 = load i64, ptr %v234, align 8
  %v236 = icmp eq i64 %v235, 0
  br i1 %v236, label %b9, label %b10
b9:
  %v237 = icmp eq i64 %v2, 0
  br i1 %v237, label %b11, label %b12
b11:
  %v238 = icmp ult i64 4, 8
  %v239 = select i1 %v238, i64 4, i64 8
  %v240 = trunc i64 %v239 to i32
  %v241 = insertelement <8 x i32> poison, i32 %v240, i64 0
  %v242 = shufflevector <8 x i32> %v241, <8 x i32> poison, <8 x i32> zeroinitializer
  %v243 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v242
  %v244 = add i64 0, 0
  %v245 = insertelement <8 x i64> poison, i64 %v244, i64 0
  %v246 = shufflevector <8 x i64> %v245, <8 x i64> poison, <8 x i32> zeroinitializer
  %v247 = add <8 x i64> %v246, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v248 = sitofp <8 x i64> %v247 to <8 x float>
  %v249 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v250 = shufflevector <8 x float> %v249, <8 x float> poison, <8 x i32> zeroinitializer
  %v251 = fcmp oeq <8 x float> %v248, %v250
  %v252 = select <8 x i1> %v251, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v253 = add i64 0, 0
  %v254 = getelementptr inbounds float, ptr %v60, i64 %v253
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v252, ptr align 4 %v254, <8 x i1> %v243)
  br label %b12
b12:
  br label %b10
b10:
  %v255 = icmp sgt i64 %v3, 1
  br i1 %v255, label %b13, label %b14
b13:
  %v256 = getelementptr inbounds i64, ptr %v1, i64 3
  %v257 = atomicrmw add ptr %v256, i64 1 acq_rel
  %v258 = load i64, ptr %v211, align 8
  %v259 = add i64 %v258, 1
  store i64 %v259, ptr %v211, align 8
  %v260 = mul i64 %v3, %v259
  br label %b15
b15:
  %v261 = load atomic i64, ptr %v256 acquire, align 8
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b16, label %b17
b16:
  %v263 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v264 = getelementptr inbounds i64, ptr %v1, i64 4
  %v265 = load i64, ptr %v264, align 8
  %v266 = icmp eq i64 %v265, 0
  br i1 %v266, label %b18, label %b19
b18:
  %v267 = icmp eq i64 %v2, 0
  br i1 %v267, label %b20, label %b21
b20:
  %v268 = sitofp i64 0 to float
  %v269 = fcmp oeq float %v268, 0x0000000000000000
  %v270 = select i1 %v269, float 0x3FF0000000000000, float 0x0000000000000000
  %v271 = add i64 1, 0
  %v272 = getelementptr inbounds float, ptr %v52, i64 %v271
  store float %v270, ptr %v272, align 4
  br label %b21
b21:
  br label %b19
b19:
  %v273 = icmp sgt i64 %v3, 1
  br i1 %v273, label %b22, label %b23
b22:
  %v274 = getelementptr inbounds i64, ptr %v1, i64 3
  %v275 = atomicrmw add ptr %v274, i64 1 acq_rel
  %v276 = load i64, ptr %v211, align 8
  %v277 = add i64 %v276, 1
  store i64 %v277, ptr %v211, align 8
  %v278 = mul i64 %v3, %v277
  br label %b24
b24:
  %v279 = load atomic i64, ptr %v274 acquire, align 8
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b25, label %b26
b25:
  %v281 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 4
  %v283 = load i64, ptr %v282, align 8
  %v284 = icmp eq i64 %v283, 0
  br i1 %v284, label %b27, label %b28
b27:
  %v285 = icmp eq i64 %v2, 0
  br i1 %v285, label %b29, label %b30
b29:
  %v286 = icmp ult i64 3, 8
  %v287 = select i1 %v286, i64 3, i64 8
  %v288 = trunc i64 %v287 to i32
  %v289 = insertelement <8 x i32> poison, i32 %v288, i64 0
  %v290 = shufflevector <8 x i32> %v289, <8 x i32> poison, <8 x i32> zeroinitializer
  %v291 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v290
  %v292 = add i64 0, 0
  %v293 = insertelement <8 x i64> poison, i64 %v292, i64 0
  %v294 = shufflevector <8 x i64> %v293, <8 x i64> poison, <8 x i32> zeroinitializer
  %v295 = add <8 x i64> %v294, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v296 = sitofp <8 x i64> %v295 to <8 x float>
  %v297 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v298 = shufflevector <8 x float> %v297, <8 x float> poison, <8 x i32> zeroinitializer
  %v299 = fcmp oeq <8 x float> %v296, %v298
  %v300 = select <8 x i1> %v299, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v301 = add i64 1, 0
  %v302 = getelementptr inbounds float, ptr %v46, i64 %v301
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v300, ptr align 4 %v302, <8 x i1> %v291)
  br label %b30
b30:
  br label %b28
b28:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b31, label %b32
b31:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = load i64, ptr %v211, align 8
  %v307 = add i64 %v306, 1
  store i64 %v307, ptr %v211, align 8
  %v308 = mul i64 %v3, %v307
  br label %b33
b33:
  %v309 = load atomic i64, ptr %v304 acquire, align 8
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b34, label %b35
b34:
  %v311 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v312 = getelementptr inbounds i64, ptr %v1, i64 4
  %v313 = load i64, ptr %v312, align 8
  %v314 = icmp eq i64 %v313, 0
  br i1 %v314, label %b36, label %b37
b36:
  %v315 = icmp eq i64 %v2, 0
  br i1 %v315, label %b38, label %b39
b38:
  %v316 = icmp ult i64 2, 8
  %v317 = select i1 %v316, i64 2, i64 8
  %v318 = trunc i64 %v317 to i32
  %v319 = insertelement <8 x i32> poison, i32 %v318, i64 0
  %v320 = shufflevector <8 x i32> %v319, <8 x i32> poison, <8 x i32> zeroinitializer
  %v321 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v320
  %v322 = add i64 0, 0
  %v323 = insertelement <8 x i64> poison, i64 %v322, i64 0
  %v324 = shufflevector <8 x i64> %v323, <8 x i64> poison, <8 x i32> zeroinitializer
  %v325 = add <8 x i64> %v324, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v326 = sitofp <8 x i64> %v325 to <8 x float>
  %v327 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v328 = shufflevector <8 x float> %v327, <8 x float> poison, <8 x i32> zeroinitializer
  %v329 = fcmp oeq <8 x float> %v326, %v328
  %v330 = select <8 x i1> %v329, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v331 = add i64 1, 0
  %v332 = getelementptr inbounds float, ptr %v48, i64 %v331
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v330, ptr align 4 %v332, <8 x i1> %v321)
  br label %b39
b39:
  br label %b37
b37:
  %v333 = icmp sgt i64 %v3, 1
  br i1 %v333, label %b40, label %b41
b40:
  %v334 = getelementptr inbounds i64, ptr %v1, i64 3
  %v335 = atomicrmw add ptr %v334, i64 1 acq_rel
  %v336 = load i64, ptr %v211, align 8
  %v337 = add i64 %v336, 1
  store i64 %v337, ptr %v211, align 8
  %v338 = mul i64 %v3, %v337
  br label %b42
b42:
  %v339 = load atomic i64, ptr %v334 acquire, align 8
  %v340 = icmp slt i64 %v339, %v338
  br i1 %v340, label %b43, label %b44
b43:
  %v341 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v342 = getelementptr inbounds i64, ptr %v1, i64 4
  %v343 = load i64, ptr %v342, align 8
  %v344 = icmp eq i64 %v343, 0
  br i1 %v344, label %b45, label %b46
b45:
  %v345 = icmp eq i64 %v2, 0
  br i1 %v345, label %b47, label %b48
b47:
  br label %b49
b49:
  %v346 = phi i64 [ 0, %b47 ], [ %v353, %b50 ]
  %v347 = icmp slt i64 %v346, 64
  br i1 %v347, label %b50, label %b51
b50:
  %v348 = add i64 0, %v346
  %v349 = getelementptr inbounds float, ptr %v12, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = add i64 0, %v346
  %v352 = getelementptr inbounds float, ptr %v44, i64 %v351
  store <8 x float> %v350, ptr %v352, align 4
  %v353 = add nsw i64 %v346, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v354 = icmp sgt i64 %v3, 1
  br i1 %v354, label %b52, label %b53
b52:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v356 = atomicrmw add ptr %v355, i64 1 acq_rel
  %v357 = load i64, ptr %v211, align 8
  %v358 = add i64 %v357, 1
  store i64 %v358, ptr %v211, align 8
  %v359 = mul i64 %v3, %v358
  br label %b54
b54:
  %v360 = load atomic i64, ptr %v355 acquire, align 8
  %v361 = icmp slt i64 %v360, %v359
  br i1 %v361, label %b55, label %b56
b55:
  %v362 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v363 = getelementptr inbounds i64, ptr %v1, i64 4
  %v364 = load i64, ptr %v363, align 8
  %v365 = icmp eq i64 %v364, 0
  br i1 %v365, label %b57, label %b58
b57:
  %v366 = icmp eq i64 %v2, 0
  br i1 %v366, label %b59, label %b60
b59:
  br label %b61
b61:
  %v367 = phi i64 [ 0, %b59 ], [ %v374, %b62 ]
  %v368 = icmp slt i64 %v367, 64
  br i1 %v368, label %b62, label %b63
b62:
  %v369 = add i64 0, %v367
  %v370 = getelementptr inbounds float, ptr %v14, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = add i64 64, %v367
  %v373 = getelementptr inbounds float, ptr %v44, i64 %v372
  store <8 x float> %v371, ptr %v373, align 4
  %v374 = add nsw i64 %v367, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v375 = icmp sgt i64 %v3, 1
  br i1 %v375, label %b64, label %b65
b64:
  %v376 = getelementptr inbounds i64, ptr %v1, i64 3
  %v377 = atomicrmw add ptr %v376, i64 1 acq_rel
  %v378 = load i64, ptr %v211, align 8
  %v379 = add i64 %v378, 1
  store i64 %v379, ptr %v211, align 8
  %v380 = mul i64 %v3, %v379
  br label %b66
b66:
  %v381 = load atomic i64, ptr %v376 acquire, align 8
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b67, label %b68
b67:
  %v383 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v384 = getelementptr inbounds i64, ptr %v1, i64 4
  %v385 = load i64, ptr %v384, align 8
  %v386 = icmp eq i64 %v385, 0
  br i1 %v386, label %b69, label %b70
b69:
  %v387 = icmp eq i64 %v2, 0
  br i1 %v387, label %b71, label %b72
b71:
  %v388 = add i64 0, 0
  %v389 = getelementptr inbounds float, ptr %v46, i64 %v388
  store float 0x0000000000000000, ptr %v389, align 4
  br label %b72
b72:
  br label %b70
b70:
  %v390 = icmp sgt i64 %v3, 1
  br i1 %v390, label %b73, label %b74
b73:
  %v391 = getelementptr inbounds i64, ptr %v1, i64 3
  %v392 = atomicrmw add ptr %v391, i64 1 acq_rel
  %v393 = load i64, ptr %v211, align 8
  %v394 = add i64 %v393, 1
  store i64 %v394, ptr %v211, align 8
  %v395 = mul i64 %v3, %v394
  br label %b75
b75:
  %v396 = load atomic i64, ptr %v391 acquire, align 8
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b76, label %b77
b76:
  %v398 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v399 = getelementptr inbounds i64, ptr %v1, i64 4
  %v400 = load i64, ptr %v399, align 8
  %v401 = icmp eq i64 %v400, 0
  br i1 %v401, label %b78, label %b79
b78:
  %v402 = icmp eq i64 %v2, 0
  br i1 %v402, label %b80, label %b81
b80:
  %v403 = add i64 0, 0
  %v404 = getelementptr inbounds float, ptr %v48, i64 %v403
  store float 0x0000000000000000, ptr %v404, align 4
  br label %b81
b81:
  br label %b79
b79:
  %v405 = icmp sgt i64 %v3, 1
  br i1 %v405, label %b82, label %b83
b82:
  %v406 = getelementptr inbounds i64, ptr %v1, i64 3
  %v407 = atomicrmw add ptr %v406, i64 1 acq_rel
  %v408 = load i64, ptr %v211, align 8
  %v409 = add i64 %v408, 1
  store i64 %v409, ptr %v211, align 8
  %v410 = mul i64 %v3, %v409
  br label %b84
b84:
  %v411 = load atomic i64, ptr %v406 acquire, align 8
  %v412 = icmp slt i64 %v411, %v410
  br i1 %v412, label %b85, label %b86
b85:
  %v413 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v414 = getelementptr inbounds i64, ptr %v1, i64 4
  %v415 = load i64, ptr %v414, align 8
  %v416 = icmp eq i64 %v415, 0
  br i1 %v416, label %b87, label %b88
b87:
  %v417 = icmp eq i64 %v2, 0
  br i1 %v417, label %b89, label %b90
b89:
  %v418 = add i64 0, 0
  %v419 = getelementptr inbounds float, ptr %v50, i64 %v418
  store float 0x0000000000000000, ptr %v419, align 4
  br label %b90
b90:
  br label %b88
b88:
  %v420 = icmp sgt i64 %v3, 1
  br i1 %v420, label %b91, label %b92
b91:
  %v421 = getelementptr inbounds i64, ptr %v1, i64 3
  %v422 = atomicrmw add ptr %v421, i64 1 acq_rel
  %v423 = load i64, ptr %v211, align 8
  %v424 = add i64 %v423, 1
  store i64 %v424, ptr %v211, align 8
  %v425 = mul i64 %v3, %v424
  br label %b93
b93:
  %v426 = load atomic i64, ptr %v421 acquire, align 8
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b94, label %b95
b94:
  %v428 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v429 = getelementptr inbounds i64, ptr %v1, i64 4
  %v430 = load i64, ptr %v429, align 8
  %v431 = icmp eq i64 %v430, 0
  br i1 %v431, label %b96, label %b97
b96:
  %v432 = icmp eq i64 %v2, 0
  br i1 %v432, label %b98, label %b99
b98:
  %v433 = icmp ult i64 3, 8
  %v434 = select i1 %v433, i64 3, i64 8
  %v435 = trunc i64 %v434 to i32
  %v436 = insertelement <8 x i32> poison, i32 %v435, i64 0
  %v437 = shufflevector <8 x i32> %v436, <8 x i32> poison, <8 x i32> zeroinitializer
  %v438 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v437
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v48, i64 %v439
  %v441 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v440, <8 x i1> %v438, <8 x float> zeroinitializer)
  %v442 = add i64 1, 0
  %v443 = getelementptr inbounds float, ptr %v50, i64 %v442
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v441, ptr align 4 %v443, <8 x i1> %v438)
  br label %b99
b99:
  br label %b97
b97:
  %v444 = icmp sgt i64 %v3, 1
  br i1 %v444, label %b100, label %b101
b100:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 3
  %v446 = atomicrmw add ptr %v445, i64 1 acq_rel
  %v447 = load i64, ptr %v211, align 8
  %v448 = add i64 %v447, 1
  store i64 %v448, ptr %v211, align 8
  %v449 = mul i64 %v3, %v448
  br label %b102
b102:
  %v450 = load atomic i64, ptr %v445 acquire, align 8
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b103, label %b104
b103:
  %v452 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v453 = getelementptr inbounds i64, ptr %v1, i64 4
  %v454 = load i64, ptr %v453, align 8
  %v455 = icmp eq i64 %v454, 0
  br i1 %v455, label %b105, label %b106
b105:
  %v456 = icmp eq i64 %v2, 0
  br i1 %v456, label %b107, label %b108
b107:
  %v457 = add i64 0, 0
  %v458 = getelementptr inbounds float, ptr %v52, i64 %v457
  store float 0x0000000000000000, ptr %v458, align 4
  br label %b108
b108:
  br label %b106
b106:
  %v459 = icmp sgt i64 %v3, 1
  br i1 %v459, label %b109, label %b110
b109:
  %v460 = getelementptr inbounds i64, ptr %v1, i64 3
  %v461 = atomicrmw add ptr %v460, i64 1 acq_rel
  %v462 = load i64, ptr %v211, align 8
  %v463 = add i64 %v462, 1
  store i64 %v463, ptr %v211, align 8
  %v464 = mul i64 %v3, %v463
  br label %b111
b111:
  %v465 = load atomic i64, ptr %v460 acquire, align 8
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b112, label %b113
b112:
  %v467 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 4
  %v469 = load i64, ptr %v468, align 8
  %v470 = icmp eq i64 %v469, 0
  br i1 %v470, label %b114, label %b115
b114:
  %v471 = icmp eq i64 %v2, 0
  br i1 %v471, label %b116, label %b117
b116:
  %v472 = add i64 0, 0
  %v473 = getelementptr inbounds float, ptr %v54, i64 %v472
  store float 0x0000000000000000, ptr %v473, align 4
  br label %b117
b117:
  br label %b115
b115:
  %v474 = icmp sgt i64 %v3, 1
  br i1 %v474, label %b118, label %b119
b118:
  %v475 = getelementptr inbounds i64, ptr %v1, i64 3
  %v476 = atomicrmw add ptr %v475, i64 1 acq_rel
  %v477 = load i64, ptr %v211, align 8
  %v478 = add i64 %v477, 1
  store i64 %v478, ptr %v211, align 8
  %v479 = mul i64 %v3, %v478
  br label %b120
b120:
  %v480 = load atomic i64, ptr %v475 acquire, align 8
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b121, label %b122
b121:
  %v482 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v483 = getelementptr inbounds i64, ptr %v1, i64 4
  %v484 = load i64, ptr %v483, align 8
  %v485 = icmp eq i64 %v484, 0
  br i1 %v485, label %b123, label %b124
b123:
  %v486 = icmp eq i64 %v2, 0
  br i1 %v486, label %b125, label %b126
b125:
  %v487 = icmp ult i64 2, 8
  %v488 = select i1 %v487, i64 2, i64 8
  %v489 = trunc i64 %v488 to i32
  %v490 = insertelement <8 x i32> poison, i32 %v489, i64 0
  %v491 = shufflevector <8 x i32> %v490, <8 x i32> poison, <8 x i32> zeroinitializer
  %v492 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v491
  %v493 = add i64 0, 0
  %v494 = getelementptr inbounds float, ptr %v52, i64 %v493
  %v495 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v494, <8 x i1> %v492, <8 x float> zeroinitializer)
  %v496 = add i64 1, 0
  %v497 = getelementptr inbounds float, ptr %v54, i64 %v496
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v495, ptr align 4 %v497, <8 x i1> %v492)
  br label %b126
b126:
  br label %b124
b124:
  %v498 = icmp sgt i64 %v3, 1
  br i1 %v498, label %b127, label %b128
b127:
  %v499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v500 = atomicrmw add ptr %v499, i64 1 acq_rel
  %v501 = load i64, ptr %v211, align 8
  %v502 = add i64 %v501, 1
  store i64 %v502, ptr %v211, align 8
  %v503 = mul i64 %v3, %v502
  br label %b129
b129:
  %v504 = load atomic i64, ptr %v499 acquire, align 8
  %v505 = icmp slt i64 %v504, %v503
  br i1 %v505, label %b130, label %b131
b130:
  %v506 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v507 = getelementptr inbounds i64, ptr %v1, i64 4
  %v508 = load i64, ptr %v507, align 8
  %v509 = icmp eq i64 %v508, 0
  br i1 %v509, label %b132, label %b133
b132:
  %v510 = icmp eq i64 %v2, 0
  br i1 %v510, label %b134, label %b135
b134:
  %v511 = add i64 0, 0
  %v512 = getelementptr inbounds float, ptr %v56, i64 %v511
  store float 0x0000000000000000, ptr %v512, align 4
  br label %b135
b135:
  br label %b133
b133:
  %v513 = icmp sgt i64 %v3, 1
  br i1 %v513, label %b136, label %b137
b136:
  %v514 = getelementptr inbounds i64, ptr %v1, i64 3
  %v515 = atomicrmw add ptr %v514, i64 1 acq_rel
  %v516 = load i64, ptr %v211, align 8
  %v517 = add i64 %v516, 1
  store i64 %v517, ptr %v211, align 8
  %v518 = mul i64 %v3, %v517
  br label %b138
b138:
  %v519 = load atomic i64, ptr %v514 acquire, align 8
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b139, label %b140
b139:
  %v521 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v522 = getelementptr inbounds i64, ptr %v1, i64 4
  %v523 = load i64, ptr %v522, align 8
  %v524 = icmp eq i64 %v523, 0
  br i1 %v524, label %b141, label %b142
b141:
  %v525 = icmp eq i64 %v2, 0
  br i1 %v525, label %b143, label %b144
b143:
  %v526 = icmp ult i64 3, 8
  %v527 = select i1 %v526, i64 3, i64 8
  %v528 = trunc i64 %v527 to i32
  %v529 = insertelement <8 x i32> poison, i32 %v528, i64 0
  %v530 = shufflevector <8 x i32> %v529, <8 x i32> poison, <8 x i32> zeroinitializer
  %v531 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v530
  %v532 = add i64 0, 0
  %v533 = getelementptr inbounds float, ptr %v54, i64 %v532
  %v534 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v533, <8 x i1> %v531, <8 x float> zeroinitializer)
  %v535 = add i64 1, 0
  %v536 = getelementptr inbounds float, ptr %v56, i64 %v535
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v534, ptr align 4 %v536, <8 x i1> %v531)
  br label %b144
b144:
  br label %b142
b142:
  %v537 = icmp sgt i64 %v3, 1
  br i1 %v537, label %b145, label %b146
b145:
  %v538 = getelementptr inbounds i64, ptr %v1, i64 3
  %v539 = atomicrmw add ptr %v538, i64 1 acq_rel
  %v540 = load i64, ptr %v211, align 8
  %v541 = add i64 %v540, 1
  store i64 %v541, ptr %v211, align 8
  %v542 = mul i64 %v3, %v541
  br label %b147
b147:
  %v543 = load atomic i64, ptr %v538 acquire, align 8
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b148, label %b149
b148:
  %v545 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v546 = getelementptr inbounds i64, ptr %v1, i64 4
  %v547 = load i64, ptr %v546, align 8
  %v548 = icmp eq i64 %v547, 0
  br i1 %v548, label %b150, label %b151
b150:
  %v549 = getelementptr inbounds i64, ptr %v1, i64 82
  %v550 = load i64, ptr %v549, align 8
  %v551 = icmp eq i64 %v550, 0
  br i1 %v551, label %b152, label %b153
b152:
  %v552 = add i64 %v7, 0
  %v553 = sdiv i64 %v552, 1
  %v554 = add i64 %v2, 1
  %v555 = mul i64 %v553, %v2
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, %v7
  %v559 = select i1 %v558, i64 %v557, i64 %v7
  %v560 = mul i64 %v553, %v554
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, %v7
  %v564 = select i1 %v563, i64 %v562, i64 %v7
  br label %b154
b154:
  %v565 = phi i64 [ %v559, %b152 ], [ %v576, %b155 ]
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b155, label %b156
b155:
  %v567 = and i64 0, %v166
  %v568 = mul i64 %v567, %v7
  %v569 = add i64 %v568, %v565
  %v570 = mul i64 %v569, 8
  %v571 = getelementptr inbounds float, ptr %v26, i64 %v570
  %v572 = add i64 0, 0
  %v573 = getelementptr inbounds float, ptr %v571, i64 %v572
  %v574 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v575 = shufflevector <8 x float> %v574, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v575, ptr %v573, align 4
  %v576 = add nsw i64 %v565, 1
  br label %b154
b156:
  br label %b153
b153:
  br label %b151
b151:
  %v577 = icmp sgt i64 %v3, 1
  br i1 %v577, label %b157, label %b158
b157:
  %v578 = getelementptr inbounds i64, ptr %v1, i64 3
  %v579 = atomicrmw add ptr %v578, i64 1 acq_rel
  %v580 = load i64, ptr %v211, align 8
  %v581 = add i64 %v580, 1
  store i64 %v581, ptr %v211, align 8
  %v582 = mul i64 %v3, %v581
  br label %b159
b159:
  %v583 = load atomic i64, ptr %v578 acquire, align 8
  %v584 = icmp slt i64 %v583, %v582
  br i1 %v584, label %b160, label %b161
b160:
  %v585 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  %v586 = getelementptr inbounds float, ptr %v213, i64 0
  %v587 = getelementptr inbounds i64, ptr %v1, i64 4
  %v588 = load i64, ptr %v587, align 8
  %v589 = icmp eq i64 %v588, 0
  br i1 %v589, label %b162, label %b163
b162:
  %v590 = add i64 1, 0
  %v591 = sdiv i64 %v590, 1
  %v592 = add i64 %v2, 1
  %v593 = mul i64 %v591, %v2
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, 1
  %v597 = select i1 %v596, i64 %v595, i64 1
  %v598 = mul i64 %v591, %v592
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 1
  %v601 = icmp slt i64 %v600, 1
  %v602 = select i1 %v601, i64 %v600, i64 1
  %v603 = icmp slt i64 %v602, 1
  %v604 = select i1 %v603, i64 %v602, i64 1
  br label %b164
b164:
  %v605 = phi i64 [ %v597, %b162 ], [ %v830, %b189 ]
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b165, label %b166
b165:
  %v607 = mul i64 %v605, 128
  %v608 = mul i64 %v605, 16
  %v609 = add i64 %v607, 0
  %v610 = add i64 %v608, 0
  %v611 = getelementptr inbounds float, ptr %v586, i64 %v609
  %v612 = sub i64 16, %v610
  %v613 = icmp slt i64 %v612, 0
  %v614 = select i1 %v613, i64 0, i64 %v612
  %v615 = icmp ult i64 %v614, 8
  %v616 = select i1 %v615, i64 %v614, i64 8
  %v617 = trunc i64 %v616 to i32
  %v618 = insertelement <8 x i32> poison, i32 %v617, i64 0
  %v619 = shufflevector <8 x i32> %v618, <8 x i32> poison, <8 x i32> zeroinitializer
  %v620 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v619
  %v621 = mul i64 %v610, 8
  %v622 = add i64 0, %v621
  %v623 = getelementptr inbounds float, ptr %v44, i64 %v622
  %v624 = icmp sge i64 %v614, 8
  br i1 %v624, label %b167, label %b168
b167:
  br label %b169
b169:
  %v625 = phi i64 [ 0, %b167 ], [ %v699, %b170 ]
  %v626 = icmp slt i64 %v625, 8
  br i1 %v626, label %b170, label %b171
b170:
  %v627 = add i64 %v625, 0
  %v628 = getelementptr inbounds float, ptr %v623, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = add i64 %v625, 8
  %v631 = getelementptr inbounds float, ptr %v623, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = add i64 %v625, 16
  %v634 = getelementptr inbounds float, ptr %v623, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = add i64 %v625, 24
  %v637 = getelementptr inbounds float, ptr %v623, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = add i64 %v625, 32
  %v640 = getelementptr inbounds float, ptr %v623, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = add i64 %v625, 40
  %v643 = getelementptr inbounds float, ptr %v623, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = add i64 %v625, 48
  %v646 = getelementptr inbounds float, ptr %v623, i64 %v645
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = add i64 %v625, 56
  %v649 = getelementptr inbounds float, ptr %v623, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = shufflevector <8 x float> %v629, <8 x float> %v641, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v652 = shufflevector <8 x float> %v629, <8 x float> %v641, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v653 = shufflevector <8 x float> %v632, <8 x float> %v644, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v654 = shufflevector <8 x float> %v632, <8 x float> %v644, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v655 = shufflevector <8 x float> %v635, <8 x float> %v647, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v656 = shufflevector <8 x float> %v635, <8 x float> %v647, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v657 = shufflevector <8 x float> %v638, <8 x float> %v650, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v658 = shufflevector <8 x float> %v638, <8 x float> %v650, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v659 = shufflevector <8 x float> %v651, <8 x float> %v655, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v660 = shufflevector <8 x float> %v651, <8 x float> %v655, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v661 = shufflevector <8 x float> %v653, <8 x float> %v657, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v662 = shufflevector <8 x float> %v653, <8 x float> %v657, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v663 = shufflevector <8 x float> %v652, <8 x float> %v656, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v664 = shufflevector <8 x float> %v652, <8 x float> %v656, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v665 = shufflevector <8 x float> %v654, <8 x float> %v658, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v666 = shufflevector <8 x float> %v654, <8 x float> %v658, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v667 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v668 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v669 = shufflevector <8 x float> %v660, <8 x float> %v662, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v670 = shufflevector <8 x float> %v660, <8 x float> %v662, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v671 = shufflevector <8 x float> %v663, <8 x float> %v665, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v672 = shufflevector <8 x float> %v663, <8 x float> %v665, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v673 = shufflevector <8 x float> %v664, <8 x float> %v666, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v674 = shufflevector <8 x float> %v664, <8 x float> %v666, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v675 = add i64 %v625, 0
  %v676 = mul i64 %v675, 16
  %v677 = getelementptr inbounds float, ptr %v611, i64 %v676
  store <8 x float> %v667, ptr %v677, align 4
  %v678 = add i64 %v625, 1
  %v679 = mul i64 %v678, 16
  %v680 = getelementptr inbounds float, ptr %v611, i64 %v679
  store <8 x float> %v668, ptr %v680, align 4
  %v681 = add i64 %v625, 2
  %v682 = mul i64 %v681, 16
  %v683 = getelementptr inbounds float, ptr %v611, i64 %v682
  store <8 x float> %v669, ptr %v683, align 4
  %v684 = add i64 %v625, 3
  %v685 = mul i64 %v684, 16
  %v686 = getelementptr inbounds float, ptr %v611, i64 %v685
  store <8 x float> %v670, ptr %v686, align 4
  %v687 = add i64 %v625, 4
  %v688 = mul i64 %v687, 16
  %v689 = getelementptr inbounds float, ptr %v611, i64 %v688
  store <8 x float> %v671, ptr %v689, align 4
  %v690 = add i64 %v625, 5
  %v691 = mul i64 %v690, 16
  %v692 = getelementptr inbounds float, ptr %v611, i64 %v691
  store <8 x float> %v672, ptr %v692, align 4
  %v693 = add i64 %v625, 6
  %v694 = mul i64 %v693, 16
  %v695 = getelementptr inbounds float, ptr %v611, i64 %v694
  store <8 x float> %v673, ptr %v695, align 4
  %v696 = add i64 %v625, 7
  %v697 = mul i64 %v696, 16
  %v698 = getelementptr inbounds float, ptr %v611, i64 %v697
  store <8 x float> %v674, ptr %v698, align 4
  %v699 = add nsw i64 %v625, 8
  br label %b169
b171:
  br label %b172
b172:
  %v700 = phi i64 [ 8, %b171 ], [ %v708, %b173 ]
  %v701 = icmp slt i64 %v700, 8
  br i1 %v701, label %b173, label %b174
b173:
  %v702 = mul i64 %v700, 1
  %v703 = getelementptr inbounds float, ptr %v623, i64 %v702
  %v704 = getelementptr float, ptr %v703, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v705 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v704, <8 x i1> %v620, <8 x float> zeroinitializer)
  %v706 = mul i64 %v700, 16
  %v707 = getelementptr inbounds float, ptr %v611, i64 %v706
  store <8 x float> %v705, ptr %v707, align 4
  %v708 = add nsw i64 %v700, 1
  br label %b172
b174:
  br label %b168
b168:
  %v709 = icmp slt i64 %v614, 8
  br i1 %v709, label %b175, label %b176
b175:
  br label %b177
b177:
  %v710 = phi i64 [ 0, %b175 ], [ %v718, %b178 ]
  %v711 = icmp slt i64 %v710, 8
  br i1 %v711, label %b178, label %b179
b178:
  %v712 = mul i64 %v710, 1
  %v713 = getelementptr inbounds float, ptr %v623, i64 %v712
  %v714 = getelementptr float, ptr %v713, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v715 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v714, <8 x i1> %v620, <8 x float> zeroinitializer)
  %v716 = mul i64 %v710, 16
  %v717 = getelementptr inbounds float, ptr %v611, i64 %v716
  store <8 x float> %v715, ptr %v717, align 4
  %v718 = add nsw i64 %v710, 1
  br label %b177
b179:
  br label %b176
b176:
  %v719 = add i64 %v607, 8
  %v720 = add i64 %v608, 8
  %v721 = getelementptr inbounds float, ptr %v586, i64 %v719
  %v722 = sub i64 16, %v720
  %v723 = icmp slt i64 %v722, 0
  %v724 = select i1 %v723, i64 0, i64 %v722
  %v725 = icmp ult i64 %v724, 8
  %v726 = select i1 %v725, i64 %v724, i64 8
  %v727 = trunc i64 %v726 to i32
  %v728 = insertelement <8 x i32> poison, i32 %v727, i64 0
  %v729 = shufflevector <8 x i32> %v728, <8 x i32> poison, <8 x i32> zeroinitializer
  %v730 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v729
  %v731 = mul i64 %v720, 8
  %v732 = add i64 0, %v731
  %v733 = getelementptr inbounds float, ptr %v44, i64 %v732
  %v734 = icmp sge i64 %v724, 8
  br i1 %v734, label %b180, label %b181
b180:
  br label %b182
b182:
  %v735 = phi i64 [ 0, %b180 ], [ %v809, %b183 ]
  %v736 = icmp slt i64 %v735, 8
  br i1 %v736, label %b183, label %b184
b183:
  %v737 = add i64 %v735, 0
  %v738 = getelementptr inbounds float, ptr %v733, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = add i64 %v735, 8
  %v741 = getelementptr inbounds float, ptr %v733, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = add i64 %v735, 16
  %v744 = getelementptr inbounds float, ptr %v733, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = add i64 %v735, 24
  %v747 = getelementptr inbounds float, ptr %v733, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = add i64 %v735, 32
  %v750 = getelementptr inbounds float, ptr %v733, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = add i64 %v735, 40
  %v753 = getelementptr inbounds float, ptr %v733, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = add i64 %v735, 48
  %v756 = getelementptr inbounds float, ptr %v733, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = add i64 %v735, 56
  %v759 = getelementptr inbounds float, ptr %v733, i64 %v758
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = shufflevector <8 x float> %v739, <8 x float> %v751, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v762 = shufflevector <8 x float> %v739, <8 x float> %v751, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v763 = shufflevector <8 x float> %v742, <8 x float> %v754, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v764 = shufflevector <8 x float> %v742, <8 x float> %v754, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v765 = shufflevector <8 x float> %v745, <8 x float> %v757, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v766 = shufflevector <8 x float> %v745, <8 x float> %v757, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v767 = shufflevector <8 x float> %v748, <8 x float> %v760, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v768 = shufflevector <8 x float> %v748, <8 x float> %v760, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v769 = shufflevector <8 x float> %v761, <8 x float> %v765, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v770 = shufflevector <8 x float> %v761, <8 x float> %v765, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v771 = shufflevector <8 x float> %v763, <8 x float> %v767, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v772 = shufflevector <8 x float> %v763, <8 x float> %v767, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v773 = shufflevector <8 x float> %v762, <8 x float> %v766, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v774 = shufflevector <8 x float> %v762, <8 x float> %v766, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v775 = shufflevector <8 x float> %v764, <8 x float> %v768, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v776 = shufflevector <8 x float> %v764, <8 x float> %v768, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v777 = shufflevector <8 x float> %v769, <8 x float> %v771, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v778 = shufflevector <8 x float> %v769, <8 x float> %v771, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v779 = shufflevector <8 x float> %v770, <8 x float> %v772, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v780 = shufflevector <8 x float> %v770, <8 x float> %v772, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v781 = shufflevector <8 x float> %v773, <8 x float> %v775, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v782 = shufflevector <8 x float> %v773, <8 x float> %v775, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v783 = shufflevector <8 x float> %v774, <8 x float> %v776, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v784 = shufflevector <8 x float> %v774, <8 x float> %v776, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v785 = add i64 %v735, 0
  %v786 = mul i64 %v785, 16
  %v787 = getelementptr inbounds float, ptr %v721, i64 %v786
  store <8 x float> %v777, ptr %v787, align 4
  %v788 = add i64 %v735, 1
  %v789 = mul i64 %v788, 16
  %v790 = getelementptr inbounds float, ptr %v721, i64 %v789
  store <8 x float> %v778, ptr %v790, align 4
  %v791 = add i64 %v735, 2
  %v792 = mul i64 %v791, 16
  %v793 = getelementptr inbounds float, ptr %v721, i64 %v792
  store <8 x float> %v779, ptr %v793, align 4
  %v794 = add i64 %v735, 3
  %v795 = mul i64 %v794, 16
  %v796 = getelementptr inbounds float, ptr %v721, i64 %v795
  store <8 x float> %v780, ptr %v796, align 4
  %v797 = add i64 %v735, 4
  %v798 = mul i64 %v797, 16
  %v799 = getelementptr inbounds float, ptr %v721, i64 %v798
  store <8 x float> %v781, ptr %v799, align 4
  %v800 = add i64 %v735, 5
  %v801 = mul i64 %v800, 16
  %v802 = getelementptr inbounds float, ptr %v721, i64 %v801
  store <8 x float> %v782, ptr %v802, align 4
  %v803 = add i64 %v735, 6
  %v804 = mul i64 %v803, 16
  %v805 = getelementptr inbounds float, ptr %v721, i64 %v804
  store <8 x float> %v783, ptr %v805, align 4
  %v806 = add i64 %v735, 7
  %v807 = mul i64 %v806, 16
  %v808 = getelementptr inbounds float, ptr %v721, i64 %v807
  store <8 x float> %v784, ptr %v808, align 4
  %v809 = add nsw i64 %v735, 8
  br label %b182
b184:
  br label %b185
b185:
  %v810 = phi i64 [ 8, %b184 ], [ %v818, %b186 ]
  %v811 = icmp slt i64 %v810, 8
  br i1 %v811, label %b186, label %b187
b186:
  %v812 = mul i64 %v810, 1
  %v813 = getelementptr inbounds float, ptr %v733, i64 %v812
  %v814 = getelementptr float, ptr %v813, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v815 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v814, <8 x i1> %v730, <8 x float> zeroinitializer)
  %v816 = mul i64 %v810, 16
  %v817 = getelementptr inbounds float, ptr %v721, i64 %v816
  store <8 x float> %v815, ptr %v817, align 4
  %v818 = add nsw i64 %v810, 1
  br label %b185
b187:
  br label %b181
b181:
  %v819 = icmp slt i64 %v724, 8
  br i1 %v819, label %b188, label %b189
b188:
  br label %b190
b190:
  %v820 = phi i64 [ 0, %b188 ], [ %v828, %b191 ]
  %v821 = icmp slt i64 %v820, 8
  br i1 %v821, label %b191, label %b192
b191:
  %v822 = mul i64 %v820, 1
  %v823 = getelementptr inbounds float, ptr %v733, i64 %v822
  %v824 = getelementptr float, ptr %v823, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v825 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v824, <8 x i1> %v730, <8 x float> zeroinitializer)
  %v826 = mul i64 %v820, 16
  %v827 = getelementptr inbounds float, ptr %v721, i64 %v826
  store <8 x float> %v825, ptr %v827, align 4
  %v828 = add nsw i64 %v820, 1
  br label %b190
b192:
  br label %b189
b189:
  %v829 = add i64 %v607, 128
  %v830 = add nsw i64 %v605, 1
  br label %b164
b166:
  br label %b163
b163:
  %v831 = icmp sgt i64 %v3, 1
  br i1 %v831, label %b193, label %b194
b193:
  %v832 = getelementptr inbounds i64, ptr %v1, i64 3
  %v833 = atomicrmw add ptr %v832, i64 1 acq_rel
  %v834 = load i64, ptr %v211, align 8
  %v835 = add i64 %v834, 1
  store i64 %v835, ptr %v211, align 8
  %v836 = mul i64 %v3, %v835
  br label %b195
b195:
  %v837 = load atomic i64, ptr %v832 acquire, align 8
  %v838 = icmp slt i64 %v837, %v836
  br i1 %v838, label %b196, label %b197
b196:
  %v839 = call i32 @sched_yield()
  br label %b195
b197:
  br label %b194
b194:
  %v840 = getelementptr inbounds i64, ptr %v1, i64 5
  %v841 = load i64, ptr %v840, align 8
  br label %b198
b198:
  %v842 = phi i64 [ 0, %b194 ], [ %v2317, %b383 ]
  %v843 = icmp slt i64 %v842, %v5
  br i1 %v843, label %b199, label %b200
b199:
  %v844 = add i64 %v842, %v841
  %v845 = icmp slt i64 %v844, %v5
  %v846 = select i1 %v845, i64 %v844, i64 %v5
  %v847 = sub i64 %v846, %v842
  %v848 = mul i64 %v847, %v7
  %v850 = add i64 %v848, 0
  %v851 = sdiv i64 %v850, 1
  %v852 = add i64 %v2, 1
  %v853 = mul i64 %v851, %v2
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 1
  %v856 = icmp slt i64 %v855, %v848
  %v857 = select i1 %v856, i64 %v855, i64 %v848
  %v858 = mul i64 %v851, %v852
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, %v848
  %v862 = select i1 %v861, i64 %v860, i64 %v848
  %v863 = mul i64 %v842, %v7
  %v864 = add i64 %v857, %v863
  %v865 = add i64 %v862, %v863
  br label %b201
b201:
  %v866 = phi i64 [ %v864, %b199 ], [ %v921, %b206 ]
  %v867 = icmp slt i64 %v866, %v865
  br i1 %v867, label %b202, label %b203
b202:
  %v868 = add i64 %v866, 96
  %v869 = icmp slt i64 %v868, %v865
  %v870 = select i1 %v869, i64 %v868, i64 %v865
  br label %b204
b204:
  %v871 = phi i64 [ 0, %b202 ], [ %v920, %b209 ]
  %v872 = icmp slt i64 %v871, 1
  br i1 %v872, label %b205, label %b206
b205:
  %v873 = sub i64 %v870, %v866
  %v874 = sub i64 6, 1
  %v875 = add i64 %v873, %v874
  %v876 = sdiv i64 %v875, 6
  br label %b207
b207:
  %v877 = phi i64 [ 0, %b205 ], [ %v919, %b214 ]
  %v878 = icmp slt i64 %v877, %v876
  br i1 %v878, label %b208, label %b209
b208:
  %v879 = mul i64 %v873, %v877
  %v880 = sdiv i64 %v879, %v876
  %v881 = add i64 %v866, %v880
  %v882 = add i64 %v877, 1
  %v883 = mul i64 %v873, %v882
  %v884 = sdiv i64 %v883, %v876
  %v885 = add i64 %v866, %v884
  %v886 = mul i64 %v871, 128
  %v887 = getelementptr inbounds float, ptr %v586, i64 %v886
  %v888 = sub i64 %v885, %v881
  %v889 = mul i64 %v881, 8
  %v890 = getelementptr inbounds float, ptr %v10, i64 %v889
  %v891 = getelementptr inbounds float, ptr %v890, i64 0
  %v892 = sub i64 %v888, 1
  %v893 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v892
  %v894 = load ptr, ptr %v893, align 4
  %v895 = icmp sgt i64 %v888, 0
  br i1 %v895, label %b210, label %b211
b210:
  call void %v894(ptr %v891, i64 8, ptr %v887, i64 8, ptr %v849)
  br label %b211
b211:
  %v896 = add i64 %v886, 128
  br label %b212
b212:
  %v897 = phi i64 [ %v881, %b211 ], [ %v918, %b217 ]
  %v898 = icmp slt i64 %v897, %v885
  br i1 %v898, label %b213, label %b214
b213:
  %v899 = sub i64 %v897, %v881
  %v900 = mul i64 %v899, 16
  %v901 = getelementptr inbounds float, ptr %v849, i64 %v900
  %v902 = mul i64 %v842, %v7
  %v903 = sub i64 %v897, %v902
  %v904 = mul i64 %v903, 16
  %v905 = getelementptr inbounds float, ptr %v62, i64 %v904
  br label %b215
b215:
  %v906 = phi i64 [ 0, %b213 ], [ %v917, %b216 ]
  %v907 = icmp slt i64 %v906, 2
  br i1 %v907, label %b216, label %b217
b216:
  %v908 = mul i64 %v871, 2
  %v909 = add i64 %v908, %v906
  %v910 = mul i64 %v909, 8
  %v911 = add i64 0, %v906
  %v912 = mul i64 %v911, 8
  %v913 = getelementptr inbounds float, ptr %v901, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = add i64 0, %v910
  %v916 = getelementptr inbounds float, ptr %v905, i64 %v915
  store <8 x float> %v914, ptr %v916, align 4
  %v917 = add nsw i64 %v906, 1
  br label %b215
b217:
  %v918 = add nsw i64 %v897, 1
  br label %b212
b214:
  %v919 = add nsw i64 %v877, 1
  br label %b207
b209:
  %v920 = add nsw i64 %v871, 1
  br label %b204
b206:
  %v921 = add nsw i64 %v866, 96
  br label %b201
b203:
  %v922 = icmp sgt i64 %v3, 1
  br i1 %v922, label %b218, label %b219
b218:
  %v923 = getelementptr inbounds i64, ptr %v1, i64 3
  %v924 = atomicrmw add ptr %v923, i64 1 acq_rel
  %v925 = load i64, ptr %v211, align 8
  %v926 = add i64 %v925, 1
  store i64 %v926, ptr %v211, align 8
  %v927 = mul i64 %v3, %v926
  br label %b220
b220:
  %v928 = load atomic i64, ptr %v923 acquire, align 8
  %v929 = icmp slt i64 %v928, %v927
  br i1 %v929, label %b221, label %b222
b221:
  %v930 = call i32 @sched_yield()
  br label %b220
b222:
  br label %b219
b219:
  br label %b223
b223:
  %v931 = phi i64 [ %v842, %b219 ], [ %v2307, %b381 ]
  %v932 = icmp slt i64 %v931, %v846
  br i1 %v932, label %b224, label %b225
b224:
  %v933 = add i64 %v7, 0
  %v934 = sdiv i64 %v933, 1
  %v935 = add i64 %v2, 1
  %v936 = mul i64 %v934, %v2
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, %v7
  %v940 = select i1 %v939, i64 %v938, i64 %v7
  %v941 = mul i64 %v934, %v935
  %v942 = sdiv i64 %v941, %v3
  %v943 = mul i64 %v942, 1
  %v944 = icmp slt i64 %v943, %v7
  %v945 = select i1 %v944, i64 %v943, i64 %v7
  br label %b226
b226:
  %v946 = phi i64 [ %v940, %b224 ], [ %v992, %b231 ]
  %v947 = icmp slt i64 %v946, %v945
  br i1 %v947, label %b227, label %b228
b227:
  br label %b229
b229:
  %v948 = phi i64 [ 0, %b227 ], [ %v991, %b234 ]
  %v949 = icmp slt i64 %v948, 4
  br i1 %v949, label %b230, label %b231
b230:
  br label %b232
b232:
  %v950 = phi i64 [ 0, %b230 ], [ %v990, %b237 ]
  %v951 = icmp slt i64 %v950, 8
  br i1 %v951, label %b233, label %b234
b233:
  br label %b235
b235:
  %v952 = phi i64 [ 0, %b233 ], [ %v973, %b236 ]
  %v953 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v972, %b236 ]
  %v954 = icmp slt i64 %v952, 8
  br i1 %v954, label %b236, label %b237
b236:
  %v955 = add i64 %v931, 0
  %v956 = and i64 %v955, %v166
  %v957 = mul i64 %v956, %v7
  %v958 = add i64 %v957, %v946
  %v959 = mul i64 %v958, 8
  %v960 = getelementptr inbounds float, ptr %v26, i64 %v959
  %v961 = mul i64 %v948, 64
  %v962 = add i64 0, %v961
  %v963 = mul i64 %v950, 8
  %v964 = add i64 %v962, %v963
  %v965 = add i64 %v964, %v952
  %v966 = getelementptr inbounds float, ptr %v16, i64 %v965
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = add i64 0, %v952
  %v969 = getelementptr inbounds float, ptr %v960, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = fmul <8 x float> %v967, %v970
  %v972 = fadd <8 x float> %v953, %v971
  %v973 = add nsw i64 %v952, 8
  br label %b235
b237:
  %v974 = shufflevector <8 x float> %v953, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v975 = shufflevector <8 x float> %v953, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v976 = fadd <4 x float> %v974, %v975
  %v977 = shufflevector <4 x float> %v976, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v978 = shufflevector <4 x float> %v976, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v979 = fadd <2 x float> %v977, %v978
  %v980 = extractelement <2 x float> %v979, i64 0
  %v981 = extractelement <2 x float> %v979, i64 1
  %v982 = fadd float %v980, %v981
  %v983 = fadd float %v982, 0x0000000000000000
  %v984 = mul i64 %v946, 32
  %v985 = getelementptr inbounds float, ptr %v64, i64 %v984
  %v986 = mul i64 %v948, 8
  %v987 = add i64 0, %v986
  %v988 = add i64 %v987, %v950
  %v989 = getelementptr inbounds float, ptr %v985, i64 %v988
  store float %v983, ptr %v989, align 4
  %v990 = add nsw i64 %v950, 1
  br label %b232
b234:
  %v991 = add nsw i64 %v948, 1
  br label %b229
b231:
  %v992 = add nsw i64 %v946, 1
  br label %b226
b228:
  %v993 = add i64 %v7, 0
  %v994 = sdiv i64 %v993, 1
  %v995 = add i64 %v2, 1
  %v996 = mul i64 %v994, %v2
  %v997 = sdiv i64 %v996, %v3
  %v998 = mul i64 %v997, 1
  %v999 = icmp slt i64 %v998, %v7
  %v1000 = select i1 %v999, i64 %v998, i64 %v7
  %v1001 = mul i64 %v994, %v995
  %v1002 = sdiv i64 %v1001, %v3
  %v1003 = mul i64 %v1002, 1
  %v1004 = icmp slt i64 %v1003, %v7
  %v1005 = select i1 %v1004, i64 %v1003, i64 %v7
  br label %b238
b238:
  %v1006 = phi i64 [ %v1000, %b228 ], [ %v1052, %b243 ]
  %v1007 = icmp slt i64 %v1006, %v1005
  br i1 %v1007, label %b239, label %b240
b239:
  br label %b241
b241:
  %v1008 = phi i64 [ 0, %b239 ], [ %v1051, %b246 ]
  %v1009 = icmp slt i64 %v1008, 4
  br i1 %v1009, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1010 = phi i64 [ 0, %b242 ], [ %v1050, %b249 ]
  %v1011 = icmp slt i64 %v1010, 8
  br i1 %v1011, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1012 = phi i64 [ 0, %b245 ], [ %v1033, %b248 ]
  %v1013 = phi <8 x float> [ splat (float 0x0000000000000000), %b245 ], [ %v1032, %b248 ]
  %v1014 = icmp slt i64 %v1012, 8
  br i1 %v1014, label %b248, label %b249
b248:
  %v1015 = add i64 %v931, 0
  %v1016 = and i64 %v1015, %v166
  %v1017 = mul i64 %v1016, %v7
  %v1018 = add i64 %v1017, %v1006
  %v1019 = mul i64 %v1018, 8
  %v1020 = getelementptr inbounds float, ptr %v26, i64 %v1019
  %v1021 = mul i64 %v1008, 64
  %v1022 = add i64 0, %v1021
  %v1023 = mul i64 %v1010, 8
  %v1024 = add i64 %v1022, %v1023
  %v1025 = add i64 %v1024, %v1012
  %v1026 = getelementptr inbounds float, ptr %v20, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = add i64 0, %v1012
  %v1029 = getelementptr inbounds float, ptr %v1020, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = fmul <8 x float> %v1027, %v1030
  %v1032 = fadd <8 x float> %v1013, %v1031
  %v1033 = add nsw i64 %v1012, 8
  br label %b247
b249:
  %v1034 = shufflevector <8 x float> %v1013, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1035 = shufflevector <8 x float> %v1013, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1036 = fadd <4 x float> %v1034, %v1035
  %v1037 = shufflevector <4 x float> %v1036, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1038 = shufflevector <4 x float> %v1036, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1039 = fadd <2 x float> %v1037, %v1038
  %v1040 = extractelement <2 x float> %v1039, i64 0
  %v1041 = extractelement <2 x float> %v1039, i64 1
  %v1042 = fadd float %v1040, %v1041
  %v1043 = fadd float %v1042, 0x0000000000000000
  %v1044 = mul i64 %v1006, 32
  %v1045 = getelementptr inbounds float, ptr %v66, i64 %v1044
  %v1046 = mul i64 %v1008, 8
  %v1047 = add i64 0, %v1046
  %v1048 = add i64 %v1047, %v1010
  %v1049 = getelementptr inbounds float, ptr %v1045, i64 %v1048
  store float %v1043, ptr %v1049, align 4
  %v1050 = add nsw i64 %v1010, 1
  br label %b244
b246:
  %v1051 = add nsw i64 %v1008, 1
  br label %b241
b243:
  %v1052 = add nsw i64 %v1006, 1
  br label %b238
b240:
  %v1053 = add i64 %v7, 0
  %v1054 = sdiv i64 %v1053, 1
  %v1055 = add i64 %v2, 1
  %v1056 = mul i64 %v1054, %v2
  %v1057 = sdiv i64 %v1056, %v3
  %v1058 = mul i64 %v1057, 1
  %v1059 = icmp slt i64 %v1058, %v7
  %v1060 = select i1 %v1059, i64 %v1058, i64 %v7
  %v1061 = mul i64 %v1054, %v1055
  %v1062 = sdiv i64 %v1061, %v3
  %v1063 = mul i64 %v1062, 1
  %v1064 = icmp slt i64 %v1063, %v7
  %v1065 = select i1 %v1064, i64 %v1063, i64 %v7
  br label %b250
b250:
  %v1066 = phi i64 [ %v1060, %b240 ], [ %v1096, %b255 ]
  %v1067 = icmp slt i64 %v1066, %v1065
  br i1 %v1067, label %b251, label %b252
b251:
  br label %b253
b253:
  %v1068 = phi i64 [ 0, %b251 ], [ %v1091, %b254 ]
  %v1069 = phi <8 x float> [ splat (float 0x0000000000000000), %b251 ], [ %v1090, %b254 ]
  %v1070 = icmp slt i64 %v1068, 4
  br i1 %v1070, label %b254, label %b255
b254:
  %v1071 = add i64 0, %v1068
  %v1072 = getelementptr inbounds float, ptr %v60, i64 %v1071
  %v1073 = load float, ptr %v1072, align 4
  %v1074 = mul i64 %v1066, 32
  %v1075 = getelementptr inbounds float, ptr %v64, i64 %v1074
  %v1076 = add i64 0, 0
  %v1077 = mul i64 %v1068, 8
  %v1078 = add i64 %v1076, %v1077
  %v1079 = getelementptr inbounds float, ptr %v1075, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = add i64 0, 0
  %v1082 = mul i64 %v1068, 8
  %v1083 = add i64 %v1081, %v1082
  %v1084 = getelementptr inbounds float, ptr %v18, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = fadd <8 x float> %v1080, %v1085
  %v1087 = insertelement <8 x float> poison, float %v1073, i64 0
  %v1088 = shufflevector <8 x float> %v1087, <8 x float> poison, <8 x i32> zeroinitializer
  %v1089 = fmul <8 x float> %v1088, %v1086
  %v1090 = fadd <8 x float> %v1069, %v1089
  %v1091 = add nsw i64 %v1068, 1
  br label %b253
b255:
  %v1092 = mul i64 %v1066, 8
  %v1093 = getelementptr inbounds float, ptr %v68, i64 %v1092
  %v1094 = add i64 0, 0
  %v1095 = getelementptr inbounds float, ptr %v1093, i64 %v1094
  store <8 x float> %v1069, ptr %v1095, align 4
  %v1096 = add nsw i64 %v1066, 1
  br label %b250
b252:
  %v1097 = add i64 %v7, 0
  %v1098 = sdiv i64 %v1097, 1
  %v1099 = add i64 %v2, 1
  %v1100 = mul i64 %v1098, %v2
  %v1101 = sdiv i64 %v1100, %v3
  %v1102 = mul i64 %v1101, 1
  %v1103 = icmp slt i64 %v1102, %v7
  %v1104 = select i1 %v1103, i64 %v1102, i64 %v7
  %v1105 = mul i64 %v1098, %v1099
  %v1106 = sdiv i64 %v1105, %v3
  %v1107 = mul i64 %v1106, 1
  %v1108 = icmp slt i64 %v1107, %v7
  %v1109 = select i1 %v1108, i64 %v1107, i64 %v7
  br label %b256
b256:
  %v1110 = phi i64 [ %v1104, %b252 ], [ %v1140, %b261 ]
  %v1111 = icmp slt i64 %v1110, %v1109
  br i1 %v1111, label %b257, label %b258
b257:
  br label %b259
b259:
  %v1112 = phi i64 [ 0, %b257 ], [ %v1135, %b260 ]
  %v1113 = phi <8 x float> [ splat (float 0x0000000000000000), %b257 ], [ %v1134, %b260 ]
  %v1114 = icmp slt i64 %v1112, 4
  br i1 %v1114, label %b260, label %b261
b260:
  %v1115 = add i64 0, %v1112
  %v1116 = getelementptr inbounds float, ptr %v60, i64 %v1115
  %v1117 = load float, ptr %v1116, align 4
  %v1118 = mul i64 %v1110, 32
  %v1119 = getelementptr inbounds float, ptr %v66, i64 %v1118
  %v1120 = add i64 0, 0
  %v1121 = mul i64 %v1112, 8
  %v1122 = add i64 %v1120, %v1121
  %v1123 = getelementptr inbounds float, ptr %v1119, i64 %v1122
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = add i64 0, 0
  %v1126 = mul i64 %v1112, 8
  %v1127 = add i64 %v1125, %v1126
  %v1128 = getelementptr inbounds float, ptr %v22, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = fadd <8 x float> %v1124, %v1129
  %v1131 = insertelement <8 x float> poison, float %v1117, i64 0
  %v1132 = shufflevector <8 x float> %v1131, <8 x float> poison, <8 x i32> zeroinitializer
  %v1133 = fmul <8 x float> %v1132, %v1130
  %v1134 = fadd <8 x float> %v1113, %v1133
  %v1135 = add nsw i64 %v1112, 1
  br label %b259
b261:
  %v1136 = mul i64 %v1110, 8
  %v1137 = getelementptr inbounds float, ptr %v70, i64 %v1136
  %v1138 = add i64 0, 0
  %v1139 = getelementptr inbounds float, ptr %v1137, i64 %v1138
  store <8 x float> %v1113, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1110, 1
  br label %b256
b258:
  %v1141 = add i64 %v7, 0
  %v1142 = sdiv i64 %v1141, 1
  %v1143 = add i64 %v2, 1
  %v1144 = mul i64 %v1142, %v2
  %v1145 = sdiv i64 %v1144, %v3
  %v1146 = mul i64 %v1145, 1
  %v1147 = icmp slt i64 %v1146, %v7
  %v1148 = select i1 %v1147, i64 %v1146, i64 %v7
  %v1149 = mul i64 %v1142, %v1143
  %v1150 = sdiv i64 %v1149, %v3
  %v1151 = mul i64 %v1150, 1
  %v1152 = icmp slt i64 %v1151, %v7
  %v1153 = select i1 %v1152, i64 %v1151, i64 %v7
  br label %b262
b262:
  %v1154 = phi i64 [ %v1148, %b258 ], [ %v1277, %b263 ]
  %v1155 = icmp slt i64 %v1154, %v1153
  br i1 %v1155, label %b263, label %b264
b263:
  %v1156 = getelementptr inbounds float, ptr %v52, i64 1
  %v1157 = load float, ptr %v1156, align 4
  %v1158 = add i64 %v931, 0
  %v1159 = sub i64 %v1158, %v842
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1154
  %v1162 = mul i64 %v1161, 16
  %v1163 = getelementptr inbounds float, ptr %v62, i64 %v1162
  %v1164 = mul i64 %v1154, 8
  %v1165 = getelementptr inbounds float, ptr %v68, i64 %v1164
  %v1166 = mul i64 %v1154, 8
  %v1167 = getelementptr inbounds float, ptr %v70, i64 %v1166
  %v1168 = add i64 %v931, 0
  %v1169 = and i64 %v1168, %v166
  %v1170 = mul i64 %v1169, %v7
  %v1171 = add i64 %v1170, %v1154
  %v1172 = mul i64 %v1171, 8
  %v1173 = getelementptr inbounds float, ptr %v26, i64 %v1172
  %v1174 = add i64 %v931, 0
  %v1175 = and i64 %v1174, %v170
  %v1176 = mul i64 %v1175, %v7
  %v1177 = add i64 %v1176, %v1154
  %v1178 = mul i64 %v1177, 8
  %v1179 = getelementptr inbounds float, ptr %v72, i64 %v1178
  %v1180 = add i64 %v931, 0
  %v1181 = and i64 %v1180, %v172
  %v1182 = mul i64 %v1181, %v7
  %v1183 = add i64 %v1182, %v1154
  %v1184 = mul i64 %v1183, 8
  %v1185 = getelementptr inbounds float, ptr %v74, i64 %v1184
  %v1186 = add i64 %v931, 0
  %v1187 = and i64 %v1186, %v174
  %v1188 = mul i64 %v1187, %v7
  %v1189 = add i64 %v1188, %v1154
  %v1190 = mul i64 %v1189, 8
  %v1191 = getelementptr inbounds float, ptr %v76, i64 %v1190
  %v1192 = add i64 0, 0
  %v1193 = getelementptr inbounds float, ptr %v1163, i64 %v1192
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = insertelement <8 x float> poison, float %v1157, i64 0
  %v1196 = shufflevector <8 x float> %v1195, <8 x float> poison, <8 x i32> zeroinitializer
  %v1197 = fmul <8 x float> %v1196, %v1194
  %v1198 = add i64 0, 0
  %v1199 = getelementptr inbounds float, ptr %v1165, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = fadd <8 x float> %v1197, %v1200
  %v1202 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1201)
  %v1203 = fcmp ogt <8 x float> %v1202, splat (float 0x4023000000000000)
  %v1204 = select <8 x i1> %v1203, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1202
  %v1205 = fadd <8 x float> %v1204, %v1204
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1207 = fsub <8 x float> %v1206, splat (float 0x4168000000000000)
  %v1208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1207, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1205)
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1207, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1208)
  %v1210 = bitcast <8 x float> %v1206 to <8 x i32>
  %v1211 = fmul <8 x float> %v1209, %v1209
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1209, <8 x float> splat (float 0x3F81227F40000000))
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1212, <8 x float> %v1209, <8 x float> splat (float 0x3FA5556740000000))
  %v1214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1213, <8 x float> %v1209, <8 x float> splat (float 0x3FC5554B00000000))
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1214, <8 x float> %v1209, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1211, <8 x float> %v1215, <8 x float> %v1209)
  %v1217 = shl <8 x i32> %v1210, splat (i32 23)
  %v1218 = add <8 x i32> %v1217, splat (i32 1065353216)
  %v1219 = bitcast <8 x i32> %v1218 to <8 x float>
  %v1220 = fsub <8 x float> %v1219, splat (float 0x3FF0000000000000)
  %v1221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1219, <8 x float> %v1216, <8 x float> %v1220)
  %v1222 = fadd <8 x float> %v1221, splat (float 0x4000000000000000)
  %v1223 = fdiv <8 x float> %v1221, %v1222
  %v1224 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1223, <8 x float> %v1201)
  %v1225 = add i64 8, 0
  %v1226 = getelementptr inbounds float, ptr %v1163, i64 %v1225
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = fmul <8 x float> %v1196, %v1227
  %v1229 = add i64 0, 0
  %v1230 = getelementptr inbounds float, ptr %v1167, i64 %v1229
  %v1231 = load <8 x float>, ptr %v1230, align 4
  %v1232 = fadd <8 x float> %v1228, %v1231
  %v1233 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1232)
  %v1234 = fneg <8 x float> %v1233
  %v1235 = fcmp olt <8 x float> %v1234, splat (float 0xC05A400000000000)
  %v1236 = select <8 x i1> %v1235, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1234
  %v1237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1236, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1238 = fsub <8 x float> %v1237, splat (float 0x4168000000000000)
  %v1239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1238, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1236)
  %v1240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1238, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1239)
  %v1241 = bitcast <8 x float> %v1237 to <8 x i32>
  %v1242 = fmul <8 x float> %v1240, %v1240
  %v1243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1240, <8 x float> splat (float 0x3F81227F40000000))
  %v1244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1243, <8 x float> %v1240, <8 x float> splat (float 0x3FA5556740000000))
  %v1245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1244, <8 x float> %v1240, <8 x float> splat (float 0x3FC5554B00000000))
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> %v1240, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1242, <8 x float> %v1246, <8 x float> %v1240)
  %v1248 = sub <8 x i32> %v1241, splat (i32 1262485250)
  %v1249 = lshr <8 x i32> %v1248, splat (i32 1)
  %v1250 = sub <8 x i32> %v1248, %v1249
  %v1251 = shl <8 x i32> %v1249, splat (i32 23)
  %v1252 = bitcast <8 x i32> %v1251 to <8 x float>
  %v1253 = shl <8 x i32> %v1250, splat (i32 23)
  %v1254 = bitcast <8 x i32> %v1253 to <8 x float>
  %v1255 = fadd <8 x float> %v1247, splat (float 0x3FF0000000000000)
  %v1256 = fmul <8 x float> %v1255, %v1252
  %v1257 = fmul <8 x float> %v1256, %v1254
  %v1258 = fcmp olt <8 x float> %v1232, splat (float 0x0000000000000000)
  %v1259 = select <8 x i1> %v1258, <8 x float> %v1257, <8 x float> splat (float 0x3FF0000000000000)
  %v1260 = fadd <8 x float> %v1257, splat (float 0x3FF0000000000000)
  %v1261 = fdiv <8 x float> %v1259, %v1260
  %v1262 = fmul <8 x float> %v1224, %v1261
  %v1263 = add i64 0, 0
  %v1264 = getelementptr inbounds float, ptr %v1173, i64 %v1263
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1267 = shufflevector <8 x float> %v1266, <8 x float> poison, <8 x i32> zeroinitializer
  %v1268 = fsub <8 x float> %v1267, %v1261
  %v1269 = fmul <8 x float> %v1265, %v1268
  %v1270 = fadd <8 x float> %v1262, %v1269
  %v1271 = add i64 0, 0
  %v1272 = getelementptr inbounds float, ptr %v1179, i64 %v1271
  store <8 x float> %v1224, ptr %v1272, align 4
  %v1273 = add i64 0, 0
  %v1274 = getelementptr inbounds float, ptr %v1185, i64 %v1273
  store <8 x float> %v1261, ptr %v1274, align 4
  %v1275 = add i64 0, 0
  %v1276 = getelementptr inbounds float, ptr %v1191, i64 %v1275
  store <8 x float> %v1270, ptr %v1276, align 4
  %v1277 = add nsw i64 %v1154, 1
  br label %b262
b264:
  %v1278 = add i64 %v7, 0
  %v1279 = sdiv i64 %v1278, 1
  %v1280 = add i64 %v2, 1
  %v1281 = mul i64 %v1279, %v2
  %v1282 = sdiv i64 %v1281, %v3
  %v1283 = mul i64 %v1282, 1
  %v1284 = icmp slt i64 %v1283, %v7
  %v1285 = select i1 %v1284, i64 %v1283, i64 %v7
  %v1286 = mul i64 %v1279, %v1280
  %v1287 = sdiv i64 %v1286, %v3
  %v1288 = mul i64 %v1287, 1
  %v1289 = icmp slt i64 %v1288, %v7
  %v1290 = select i1 %v1289, i64 %v1288, i64 %v7
  br label %b265
b265:
  %v1291 = phi i64 [ %v1285, %b264 ], [ %v1337, %b270 ]
  %v1292 = icmp slt i64 %v1291, %v1290
  br i1 %v1292, label %b266, label %b267
b266:
  br label %b268
b268:
  %v1293 = phi i64 [ 0, %b266 ], [ %v1336, %b273 ]
  %v1294 = icmp slt i64 %v1293, 4
  br i1 %v1294, label %b269, label %b270
b269:
  br label %b271
b271:
  %v1295 = phi i64 [ 0, %b269 ], [ %v1335, %b276 ]
  %v1296 = icmp slt i64 %v1295, 8
  br i1 %v1296, label %b272, label %b273
b272:
  br label %b274
b274:
  %v1297 = phi i64 [ 0, %b272 ], [ %v1318, %b275 ]
  %v1298 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v1317, %b275 ]
  %v1299 = icmp slt i64 %v1297, 8
  br i1 %v1299, label %b275, label %b276
b275:
  %v1300 = add i64 %v931, 0
  %v1301 = and i64 %v1300, %v174
  %v1302 = mul i64 %v1301, %v7
  %v1303 = add i64 %v1302, %v1291
  %v1304 = mul i64 %v1303, 8
  %v1305 = getelementptr inbounds float, ptr %v76, i64 %v1304
  %v1306 = mul i64 %v1293, 64
  %v1307 = add i64 0, %v1306
  %v1308 = mul i64 %v1295, 8
  %v1309 = add i64 %v1307, %v1308
  %v1310 = add i64 %v1309, %v1297
  %v1311 = getelementptr inbounds float, ptr %v16, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = add i64 0, %v1297
  %v1314 = getelementptr inbounds float, ptr %v1305, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = fmul <8 x float> %v1312, %v1315
  %v1317 = fadd <8 x float> %v1298, %v1316
  %v1318 = add nsw i64 %v1297, 8
  br label %b274
b276:
  %v1319 = shufflevector <8 x float> %v1298, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1320 = shufflevector <8 x float> %v1298, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1321 = fadd <4 x float> %v1319, %v1320
  %v1322 = shufflevector <4 x float> %v1321, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1323 = shufflevector <4 x float> %v1321, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1324 = fadd <2 x float> %v1322, %v1323
  %v1325 = extractelement <2 x float> %v1324, i64 0
  %v1326 = extractelement <2 x float> %v1324, i64 1
  %v1327 = fadd float %v1325, %v1326
  %v1328 = fadd float %v1327, 0x0000000000000000
  %v1329 = mul i64 %v1291, 32
  %v1330 = getelementptr inbounds float, ptr %v64, i64 %v1329
  %v1331 = mul i64 %v1293, 8
  %v1332 = add i64 0, %v1331
  %v1333 = add i64 %v1332, %v1295
  %v1334 = getelementptr inbounds float, ptr %v1330, i64 %v1333
  store float %v1328, ptr %v1334, align 4
  %v1335 = add nsw i64 %v1295, 1
  br label %b271
b273:
  %v1336 = add nsw i64 %v1293, 1
  br label %b268
b270:
  %v1337 = add nsw i64 %v1291, 1
  br label %b265
b267:
  %v1338 = add i64 %v7, 0
  %v1339 = sdiv i64 %v1338, 1
  %v1340 = add i64 %v2, 1
  %v1341 = mul i64 %v1339, %v2
  %v1342 = sdiv i64 %v1341, %v3
  %v1343 = mul i64 %v1342, 1
  %v1344 = icmp slt i64 %v1343, %v7
  %v1345 = select i1 %v1344, i64 %v1343, i64 %v7
  %v1346 = mul i64 %v1339, %v1340
  %v1347 = sdiv i64 %v1346, %v3
  %v1348 = mul i64 %v1347, 1
  %v1349 = icmp slt i64 %v1348, %v7
  %v1350 = select i1 %v1349, i64 %v1348, i64 %v7
  br label %b277
b277:
  %v1351 = phi i64 [ %v1345, %b267 ], [ %v1397, %b282 ]
  %v1352 = icmp slt i64 %v1351, %v1350
  br i1 %v1352, label %b278, label %b279
b278:
  br label %b280
b280:
  %v1353 = phi i64 [ 0, %b278 ], [ %v1396, %b285 ]
  %v1354 = icmp slt i64 %v1353, 4
  br i1 %v1354, label %b281, label %b282
b281:
  br label %b283
b283:
  %v1355 = phi i64 [ 0, %b281 ], [ %v1395, %b288 ]
  %v1356 = icmp slt i64 %v1355, 8
  br i1 %v1356, label %b284, label %b285
b284:
  br label %b286
b286:
  %v1357 = phi i64 [ 0, %b284 ], [ %v1378, %b287 ]
  %v1358 = phi <8 x float> [ splat (float 0x0000000000000000), %b284 ], [ %v1377, %b287 ]
  %v1359 = icmp slt i64 %v1357, 8
  br i1 %v1359, label %b287, label %b288
b287:
  %v1360 = add i64 %v931, 0
  %v1361 = and i64 %v1360, %v174
  %v1362 = mul i64 %v1361, %v7
  %v1363 = add i64 %v1362, %v1351
  %v1364 = mul i64 %v1363, 8
  %v1365 = getelementptr inbounds float, ptr %v76, i64 %v1364
  %v1366 = mul i64 %v1353, 64
  %v1367 = add i64 0, %v1366
  %v1368 = mul i64 %v1355, 8
  %v1369 = add i64 %v1367, %v1368
  %v1370 = add i64 %v1369, %v1357
  %v1371 = getelementptr inbounds float, ptr %v20, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = add i64 0, %v1357
  %v1374 = getelementptr inbounds float, ptr %v1365, i64 %v1373
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = fmul <8 x float> %v1372, %v1375
  %v1377 = fadd <8 x float> %v1358, %v1376
  %v1378 = add nsw i64 %v1357, 8
  br label %b286
b288:
  %v1379 = shufflevector <8 x float> %v1358, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1380 = shufflevector <8 x float> %v1358, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1381 = fadd <4 x float> %v1379, %v1380
  %v1382 = shufflevector <4 x float> %v1381, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1383 = shufflevector <4 x float> %v1381, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1384 = fadd <2 x float> %v1382, %v1383
  %v1385 = extractelement <2 x float> %v1384, i64 0
  %v1386 = extractelement <2 x float> %v1384, i64 1
  %v1387 = fadd float %v1385, %v1386
  %v1388 = fadd float %v1387, 0x0000000000000000
  %v1389 = mul i64 %v1351, 32
  %v1390 = getelementptr inbounds float, ptr %v66, i64 %v1389
  %v1391 = mul i64 %v1353, 8
  %v1392 = add i64 0, %v1391
  %v1393 = add i64 %v1392, %v1355
  %v1394 = getelementptr inbounds float, ptr %v1390, i64 %v1393
  store float %v1388, ptr %v1394, align 4
  %v1395 = add nsw i64 %v1355, 1
  br label %b283
b285:
  %v1396 = add nsw i64 %v1353, 1
  br label %b280
b282:
  %v1397 = add nsw i64 %v1351, 1
  br label %b277
b279:
  %v1398 = add i64 %v7, 0
  %v1399 = sdiv i64 %v1398, 1
  %v1400 = add i64 %v2, 1
  %v1401 = mul i64 %v1399, %v2
  %v1402 = sdiv i64 %v1401, %v3
  %v1403 = mul i64 %v1402, 1
  %v1404 = icmp slt i64 %v1403, %v7
  %v1405 = select i1 %v1404, i64 %v1403, i64 %v7
  %v1406 = mul i64 %v1399, %v1400
  %v1407 = sdiv i64 %v1406, %v3
  %v1408 = mul i64 %v1407, 1
  %v1409 = icmp slt i64 %v1408, %v7
  %v1410 = select i1 %v1409, i64 %v1408, i64 %v7
  br label %b289
b289:
  %v1411 = phi i64 [ %v1405, %b279 ], [ %v1441, %b294 ]
  %v1412 = icmp slt i64 %v1411, %v1410
  br i1 %v1412, label %b290, label %b291
b290:
  br label %b292
b292:
  %v1413 = phi i64 [ 0, %b290 ], [ %v1436, %b293 ]
  %v1414 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v1435, %b293 ]
  %v1415 = icmp slt i64 %v1413, 4
  br i1 %v1415, label %b293, label %b294
b293:
  %v1416 = add i64 0, %v1413
  %v1417 = getelementptr inbounds float, ptr %v46, i64 %v1416
  %v1418 = load float, ptr %v1417, align 4
  %v1419 = mul i64 %v1411, 32
  %v1420 = getelementptr inbounds float, ptr %v64, i64 %v1419
  %v1421 = add i64 0, 0
  %v1422 = mul i64 %v1413, 8
  %v1423 = add i64 %v1421, %v1422
  %v1424 = getelementptr inbounds float, ptr %v1420, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = add i64 0, 0
  %v1427 = mul i64 %v1413, 8
  %v1428 = add i64 %v1426, %v1427
  %v1429 = getelementptr inbounds float, ptr %v18, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = fadd <8 x float> %v1425, %v1430
  %v1432 = insertelement <8 x float> poison, float %v1418, i64 0
  %v1433 = shufflevector <8 x float> %v1432, <8 x float> poison, <8 x i32> zeroinitializer
  %v1434 = fmul <8 x float> %v1433, %v1431
  %v1435 = fadd <8 x float> %v1414, %v1434
  %v1436 = add nsw i64 %v1413, 1
  br label %b292
b294:
  %v1437 = mul i64 %v1411, 8
  %v1438 = getelementptr inbounds float, ptr %v68, i64 %v1437
  %v1439 = add i64 0, 0
  %v1440 = getelementptr inbounds float, ptr %v1438, i64 %v1439
  store <8 x float> %v1414, ptr %v1440, align 4
  %v1441 = add nsw i64 %v1411, 1
  br label %b289
b291:
  %v1442 = add i64 %v7, 0
  %v1443 = sdiv i64 %v1442, 1
  %v1444 = add i64 %v2, 1
  %v1445 = mul i64 %v1443, %v2
  %v1446 = sdiv i64 %v1445, %v3
  %v1447 = mul i64 %v1446, 1
  %v1448 = icmp slt i64 %v1447, %v7
  %v1449 = select i1 %v1448, i64 %v1447, i64 %v7
  %v1450 = mul i64 %v1443, %v1444
  %v1451 = sdiv i64 %v1450, %v3
  %v1452 = mul i64 %v1451, 1
  %v1453 = icmp slt i64 %v1452, %v7
  %v1454 = select i1 %v1453, i64 %v1452, i64 %v7
  br label %b295
b295:
  %v1455 = phi i64 [ %v1449, %b291 ], [ %v1485, %b300 ]
  %v1456 = icmp slt i64 %v1455, %v1454
  br i1 %v1456, label %b296, label %b297
b296:
  br label %b298
b298:
  %v1457 = phi i64 [ 0, %b296 ], [ %v1480, %b299 ]
  %v1458 = phi <8 x float> [ splat (float 0x0000000000000000), %b296 ], [ %v1479, %b299 ]
  %v1459 = icmp slt i64 %v1457, 4
  br i1 %v1459, label %b299, label %b300
b299:
  %v1460 = add i64 0, %v1457
  %v1461 = getelementptr inbounds float, ptr %v46, i64 %v1460
  %v1462 = load float, ptr %v1461, align 4
  %v1463 = mul i64 %v1455, 32
  %v1464 = getelementptr inbounds float, ptr %v66, i64 %v1463
  %v1465 = add i64 0, 0
  %v1466 = mul i64 %v1457, 8
  %v1467 = add i64 %v1465, %v1466
  %v1468 = getelementptr inbounds float, ptr %v1464, i64 %v1467
  %v1469 = load <8 x float>, ptr %v1468, align 4
  %v1470 = add i64 0, 0
  %v1471 = mul i64 %v1457, 8
  %v1472 = add i64 %v1470, %v1471
  %v1473 = getelementptr inbounds float, ptr %v22, i64 %v1472
  %v1474 = load <8 x float>, ptr %v1473, align 4
  %v1475 = fadd <8 x float> %v1469, %v1474
  %v1476 = insertelement <8 x float> poison, float %v1462, i64 0
  %v1477 = shufflevector <8 x float> %v1476, <8 x float> poison, <8 x i32> zeroinitializer
  %v1478 = fmul <8 x float> %v1477, %v1475
  %v1479 = fadd <8 x float> %v1458, %v1478
  %v1480 = add nsw i64 %v1457, 1
  br label %b298
b300:
  %v1481 = mul i64 %v1455, 8
  %v1482 = getelementptr inbounds float, ptr %v70, i64 %v1481
  %v1483 = add i64 0, 0
  %v1484 = getelementptr inbounds float, ptr %v1482, i64 %v1483
  store <8 x float> %v1458, ptr %v1484, align 4
  %v1485 = add nsw i64 %v1455, 1
  br label %b295
b297:
  %v1486 = add i64 %v7, 0
  %v1487 = sdiv i64 %v1486, 1
  %v1488 = add i64 %v2, 1
  %v1489 = mul i64 %v1487, %v2
  %v1490 = sdiv i64 %v1489, %v3
  %v1491 = mul i64 %v1490, 1
  %v1492 = icmp slt i64 %v1491, %v7
  %v1493 = select i1 %v1492, i64 %v1491, i64 %v7
  %v1494 = mul i64 %v1487, %v1488
  %v1495 = sdiv i64 %v1494, %v3
  %v1496 = mul i64 %v1495, 1
  %v1497 = icmp slt i64 %v1496, %v7
  %v1498 = select i1 %v1497, i64 %v1496, i64 %v7
  br label %b301
b301:
  %v1499 = phi i64 [ %v1493, %b297 ], [ %v1620, %b302 ]
  %v1500 = icmp slt i64 %v1499, %v1498
  br i1 %v1500, label %b302, label %b303
b302:
  %v1501 = add i64 %v931, 0
  %v1502 = sub i64 %v1501, %v842
  %v1503 = mul i64 %v1502, %v7
  %v1504 = add i64 %v1503, %v1499
  %v1505 = mul i64 %v1504, 16
  %v1506 = getelementptr inbounds float, ptr %v62, i64 %v1505
  %v1507 = mul i64 %v1499, 8
  %v1508 = getelementptr inbounds float, ptr %v68, i64 %v1507
  %v1509 = mul i64 %v1499, 8
  %v1510 = getelementptr inbounds float, ptr %v70, i64 %v1509
  %v1511 = add i64 %v931, 0
  %v1512 = and i64 %v1511, %v174
  %v1513 = mul i64 %v1512, %v7
  %v1514 = add i64 %v1513, %v1499
  %v1515 = mul i64 %v1514, 8
  %v1516 = getelementptr inbounds float, ptr %v76, i64 %v1515
  %v1517 = add i64 %v931, 0
  %v1518 = and i64 %v1517, %v176
  %v1519 = mul i64 %v1518, %v7
  %v1520 = add i64 %v1519, %v1499
  %v1521 = mul i64 %v1520, 8
  %v1522 = getelementptr inbounds float, ptr %v78, i64 %v1521
  %v1523 = add i64 %v931, 0
  %v1524 = and i64 %v1523, %v178
  %v1525 = mul i64 %v1524, %v7
  %v1526 = add i64 %v1525, %v1499
  %v1527 = mul i64 %v1526, 8
  %v1528 = getelementptr inbounds float, ptr %v80, i64 %v1527
  %v1529 = add i64 %v931, 0
  %v1530 = and i64 %v1529, %v180
  %v1531 = mul i64 %v1530, %v7
  %v1532 = add i64 %v1531, %v1499
  %v1533 = mul i64 %v1532, 8
  %v1534 = getelementptr inbounds float, ptr %v82, i64 %v1533
  %v1535 = add i64 0, 0
  %v1536 = getelementptr inbounds float, ptr %v1506, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1539 = shufflevector <8 x float> %v1538, <8 x float> poison, <8 x i32> zeroinitializer
  %v1540 = fmul <8 x float> %v1539, %v1537
  %v1541 = add i64 0, 0
  %v1542 = getelementptr inbounds float, ptr %v1508, i64 %v1541
  %v1543 = load <8 x float>, ptr %v1542, align 4
  %v1544 = fadd <8 x float> %v1540, %v1543
  %v1545 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1544)
  %v1546 = fcmp ogt <8 x float> %v1545, splat (float 0x4023000000000000)
  %v1547 = select <8 x i1> %v1546, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1545
  %v1548 = fadd <8 x float> %v1547, %v1547
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1548, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1550 = fsub <8 x float> %v1549, splat (float 0x4168000000000000)
  %v1551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1550, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1548)
  %v1552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1550, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1551)
  %v1553 = bitcast <8 x float> %v1549 to <8 x i32>
  %v1554 = fmul <8 x float> %v1552, %v1552
  %v1555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1552, <8 x float> splat (float 0x3F81227F40000000))
  %v1556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1555, <8 x float> %v1552, <8 x float> splat (float 0x3FA5556740000000))
  %v1557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1556, <8 x float> %v1552, <8 x float> splat (float 0x3FC5554B00000000))
  %v1558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1557, <8 x float> %v1552, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1554, <8 x float> %v1558, <8 x float> %v1552)
  %v1560 = shl <8 x i32> %v1553, splat (i32 23)
  %v1561 = add <8 x i32> %v1560, splat (i32 1065353216)
  %v1562 = bitcast <8 x i32> %v1561 to <8 x float>
  %v1563 = fsub <8 x float> %v1562, splat (float 0x3FF0000000000000)
  %v1564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1562, <8 x float> %v1559, <8 x float> %v1563)
  %v1565 = fadd <8 x float> %v1564, splat (float 0x4000000000000000)
  %v1566 = fdiv <8 x float> %v1564, %v1565
  %v1567 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1566, <8 x float> %v1544)
  %v1568 = add i64 8, 0
  %v1569 = getelementptr inbounds float, ptr %v1506, i64 %v1568
  %v1570 = load <8 x float>, ptr %v1569, align 4
  %v1571 = fmul <8 x float> %v1539, %v1570
  %v1572 = add i64 0, 0
  %v1573 = getelementptr inbounds float, ptr %v1510, i64 %v1572
  %v1574 = load <8 x float>, ptr %v1573, align 4
  %v1575 = fadd <8 x float> %v1571, %v1574
  %v1576 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1575)
  %v1577 = fneg <8 x float> %v1576
  %v1578 = fcmp olt <8 x float> %v1577, splat (float 0xC05A400000000000)
  %v1579 = select <8 x i1> %v1578, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1577
  %v1580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1579, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1581 = fsub <8 x float> %v1580, splat (float 0x4168000000000000)
  %v1582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1581, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1579)
  %v1583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1581, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1582)
  %v1584 = bitcast <8 x float> %v1580 to <8 x i32>
  %v1585 = fmul <8 x float> %v1583, %v1583
  %v1586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1583, <8 x float> splat (float 0x3F81227F40000000))
  %v1587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1586, <8 x float> %v1583, <8 x float> splat (float 0x3FA5556740000000))
  %v1588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1587, <8 x float> %v1583, <8 x float> splat (float 0x3FC5554B00000000))
  %v1589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1588, <8 x float> %v1583, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1585, <8 x float> %v1589, <8 x float> %v1583)
  %v1591 = sub <8 x i32> %v1584, splat (i32 1262485250)
  %v1592 = lshr <8 x i32> %v1591, splat (i32 1)
  %v1593 = sub <8 x i32> %v1591, %v1592
  %v1594 = shl <8 x i32> %v1592, splat (i32 23)
  %v1595 = bitcast <8 x i32> %v1594 to <8 x float>
  %v1596 = shl <8 x i32> %v1593, splat (i32 23)
  %v1597 = bitcast <8 x i32> %v1596 to <8 x float>
  %v1598 = fadd <8 x float> %v1590, splat (float 0x3FF0000000000000)
  %v1599 = fmul <8 x float> %v1598, %v1595
  %v1600 = fmul <8 x float> %v1599, %v1597
  %v1601 = fcmp olt <8 x float> %v1575, splat (float 0x0000000000000000)
  %v1602 = select <8 x i1> %v1601, <8 x float> %v1600, <8 x float> splat (float 0x3FF0000000000000)
  %v1603 = fadd <8 x float> %v1600, splat (float 0x3FF0000000000000)
  %v1604 = fdiv <8 x float> %v1602, %v1603
  %v1605 = fmul <8 x float> %v1567, %v1604
  %v1606 = add i64 0, 0
  %v1607 = getelementptr inbounds float, ptr %v1516, i64 %v1606
  %v1608 = load <8 x float>, ptr %v1607, align 4
  %v1609 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1610 = shufflevector <8 x float> %v1609, <8 x float> poison, <8 x i32> zeroinitializer
  %v1611 = fsub <8 x float> %v1610, %v1604
  %v1612 = fmul <8 x float> %v1608, %v1611
  %v1613 = fadd <8 x float> %v1605, %v1612
  %v1614 = add i64 0, 0
  %v1615 = getelementptr inbounds float, ptr %v1522, i64 %v1614
  store <8 x float> %v1567, ptr %v1615, align 4
  %v1616 = add i64 0, 0
  %v1617 = getelementptr inbounds float, ptr %v1528, i64 %v1616
  store <8 x float> %v1604, ptr %v1617, align 4
  %v1618 = add i64 0, 0
  %v1619 = getelementptr inbounds float, ptr %v1534, i64 %v1618
  store <8 x float> %v1613, ptr %v1619, align 4
  %v1620 = add nsw i64 %v1499, 1
  br label %b301
b303:
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
  br label %b304
b304:
  %v1634 = phi i64 [ %v1628, %b303 ], [ %v1680, %b309 ]
  %v1635 = icmp slt i64 %v1634, %v1633
  br i1 %v1635, label %b305, label %b306
b305:
  br label %b307
b307:
  %v1636 = phi i64 [ 0, %b305 ], [ %v1679, %b312 ]
  %v1637 = icmp slt i64 %v1636, 4
  br i1 %v1637, label %b308, label %b309
b308:
  br label %b310
b310:
  %v1638 = phi i64 [ 0, %b308 ], [ %v1678, %b315 ]
  %v1639 = icmp slt i64 %v1638, 8
  br i1 %v1639, label %b311, label %b312
b311:
  br label %b313
b313:
  %v1640 = phi i64 [ 0, %b311 ], [ %v1661, %b314 ]
  %v1641 = phi <8 x float> [ splat (float 0x0000000000000000), %b311 ], [ %v1660, %b314 ]
  %v1642 = icmp slt i64 %v1640, 8
  br i1 %v1642, label %b314, label %b315
b314:
  %v1643 = add i64 %v931, 0
  %v1644 = and i64 %v1643, %v180
  %v1645 = mul i64 %v1644, %v7
  %v1646 = add i64 %v1645, %v1634
  %v1647 = mul i64 %v1646, 8
  %v1648 = getelementptr inbounds float, ptr %v82, i64 %v1647
  %v1649 = mul i64 %v1636, 64
  %v1650 = add i64 0, %v1649
  %v1651 = mul i64 %v1638, 8
  %v1652 = add i64 %v1650, %v1651
  %v1653 = add i64 %v1652, %v1640
  %v1654 = getelementptr inbounds float, ptr %v16, i64 %v1653
  %v1655 = load <8 x float>, ptr %v1654, align 4
  %v1656 = add i64 0, %v1640
  %v1657 = getelementptr inbounds float, ptr %v1648, i64 %v1656
  %v1658 = load <8 x float>, ptr %v1657, align 4
  %v1659 = fmul <8 x float> %v1655, %v1658
  %v1660 = fadd <8 x float> %v1641, %v1659
  %v1661 = add nsw i64 %v1640, 8
  br label %b313
b315:
  %v1662 = shufflevector <8 x float> %v1641, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1663 = shufflevector <8 x float> %v1641, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1664 = fadd <4 x float> %v1662, %v1663
  %v1665 = shufflevector <4 x float> %v1664, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1666 = shufflevector <4 x float> %v1664, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1667 = fadd <2 x float> %v1665, %v1666
  %v1668 = extractelement <2 x float> %v1667, i64 0
  %v1669 = extractelement <2 x float> %v1667, i64 1
  %v1670 = fadd float %v1668, %v1669
  %v1671 = fadd float %v1670, 0x0000000000000000
  %v1672 = mul i64 %v1634, 32
  %v1673 = getelementptr inbounds float, ptr %v64, i64 %v1672
  %v1674 = mul i64 %v1636, 8
  %v1675 = add i64 0, %v1674
  %v1676 = add i64 %v1675, %v1638
  %v1677 = getelementptr inbounds float, ptr %v1673, i64 %v1676
  store float %v1671, ptr %v1677, align 4
  %v1678 = add nsw i64 %v1638, 1
  br label %b310
b312:
  %v1679 = add nsw i64 %v1636, 1
  br label %b307
b309:
  %v1680 = add nsw i64 %v1634, 1
  br label %b304
b306:
  %v1681 = add i64 %v7, 0
  %v1682 = sdiv i64 %v1681, 1
  %v1683 = add i64 %v2, 1
  %v1684 = mul i64 %v1682, %v2
  %v1685 = sdiv i64 %v1684, %v3
  %v1686 = mul i64 %v1685, 1
  %v1687 = icmp slt i64 %v1686, %v7
  %v1688 = select i1 %v1687, i64 %v1686, i64 %v7
  %v1689 = mul i64 %v1682, %v1683
  %v1690 = sdiv i64 %v1689, %v3
  %v1691 = mul i64 %v1690, 1
  %v1692 = icmp slt i64 %v1691, %v7
  %v1693 = select i1 %v1692, i64 %v1691, i64 %v7
  br label %b316
b316:
  %v1694 = phi i64 [ %v1688, %b306 ], [ %v1740, %b321 ]
  %v1695 = icmp slt i64 %v1694, %v1693
  br i1 %v1695, label %b317, label %b318
b317:
  br label %b319
b319:
  %v1696 = phi i64 [ 0, %b317 ], [ %v1739, %b324 ]
  %v1697 = icmp slt i64 %v1696, 4
  br i1 %v1697, label %b320, label %b321
b320:
  br label %b322
b322:
  %v1698 = phi i64 [ 0, %b320 ], [ %v1738, %b327 ]
  %v1699 = icmp slt i64 %v1698, 8
  br i1 %v1699, label %b323, label %b324
b323:
  br label %b325
b325:
  %v1700 = phi i64 [ 0, %b323 ], [ %v1721, %b326 ]
  %v1701 = phi <8 x float> [ splat (float 0x0000000000000000), %b323 ], [ %v1720, %b326 ]
  %v1702 = icmp slt i64 %v1700, 8
  br i1 %v1702, label %b326, label %b327
b326:
  %v1703 = add i64 %v931, 0
  %v1704 = and i64 %v1703, %v180
  %v1705 = mul i64 %v1704, %v7
  %v1706 = add i64 %v1705, %v1694
  %v1707 = mul i64 %v1706, 8
  %v1708 = getelementptr inbounds float, ptr %v82, i64 %v1707
  %v1709 = mul i64 %v1696, 64
  %v1710 = add i64 0, %v1709
  %v1711 = mul i64 %v1698, 8
  %v1712 = add i64 %v1710, %v1711
  %v1713 = add i64 %v1712, %v1700
  %v1714 = getelementptr inbounds float, ptr %v20, i64 %v1713
  %v1715 = load <8 x float>, ptr %v1714, align 4
  %v1716 = add i64 0, %v1700
  %v1717 = getelementptr inbounds float, ptr %v1708, i64 %v1716
  %v1718 = load <8 x float>, ptr %v1717, align 4
  %v1719 = fmul <8 x float> %v1715, %v1718
  %v1720 = fadd <8 x float> %v1701, %v1719
  %v1721 = add nsw i64 %v1700, 8
  br label %b325
b327:
  %v1722 = shufflevector <8 x float> %v1701, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1723 = shufflevector <8 x float> %v1701, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1724 = fadd <4 x float> %v1722, %v1723
  %v1725 = shufflevector <4 x float> %v1724, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1726 = shufflevector <4 x float> %v1724, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1727 = fadd <2 x float> %v1725, %v1726
  %v1728 = extractelement <2 x float> %v1727, i64 0
  %v1729 = extractelement <2 x float> %v1727, i64 1
  %v1730 = fadd float %v1728, %v1729
  %v1731 = fadd float %v1730, 0x0000000000000000
  %v1732 = mul i64 %v1694, 32
  %v1733 = getelementptr inbounds float, ptr %v66, i64 %v1732
  %v1734 = mul i64 %v1696, 8
  %v1735 = add i64 0, %v1734
  %v1736 = add i64 %v1735, %v1698
  %v1737 = getelementptr inbounds float, ptr %v1733, i64 %v1736
  store float %v1731, ptr %v1737, align 4
  %v1738 = add nsw i64 %v1698, 1
  br label %b322
b324:
  %v1739 = add nsw i64 %v1696, 1
  br label %b319
b321:
  %v1740 = add nsw i64 %v1694, 1
  br label %b316
b318:
  %v1741 = add i64 %v7, 0
  %v1742 = sdiv i64 %v1741, 1
  %v1743 = add i64 %v2, 1
  %v1744 = mul i64 %v1742, %v2
  %v1745 = sdiv i64 %v1744, %v3
  %v1746 = mul i64 %v1745, 1
  %v1747 = icmp slt i64 %v1746, %v7
  %v1748 = select i1 %v1747, i64 %v1746, i64 %v7
  %v1749 = mul i64 %v1742, %v1743
  %v1750 = sdiv i64 %v1749, %v3
  %v1751 = mul i64 %v1750, 1
  %v1752 = icmp slt i64 %v1751, %v7
  %v1753 = select i1 %v1752, i64 %v1751, i64 %v7
  br label %b328
b328:
  %v1754 = phi i64 [ %v1748, %b318 ], [ %v1784, %b333 ]
  %v1755 = icmp slt i64 %v1754, %v1753
  br i1 %v1755, label %b329, label %b330
b329:
  br label %b331
b331:
  %v1756 = phi i64 [ 0, %b329 ], [ %v1779, %b332 ]
  %v1757 = phi <8 x float> [ splat (float 0x0000000000000000), %b329 ], [ %v1778, %b332 ]
  %v1758 = icmp slt i64 %v1756, 4
  br i1 %v1758, label %b332, label %b333
b332:
  %v1759 = add i64 0, %v1756
  %v1760 = getelementptr inbounds float, ptr %v50, i64 %v1759
  %v1761 = load float, ptr %v1760, align 4
  %v1762 = mul i64 %v1754, 32
  %v1763 = getelementptr inbounds float, ptr %v64, i64 %v1762
  %v1764 = add i64 0, 0
  %v1765 = mul i64 %v1756, 8
  %v1766 = add i64 %v1764, %v1765
  %v1767 = getelementptr inbounds float, ptr %v1763, i64 %v1766
  %v1768 = load <8 x float>, ptr %v1767, align 4
  %v1769 = add i64 0, 0
  %v1770 = mul i64 %v1756, 8
  %v1771 = add i64 %v1769, %v1770
  %v1772 = getelementptr inbounds float, ptr %v18, i64 %v1771
  %v1773 = load <8 x float>, ptr %v1772, align 4
  %v1774 = fadd <8 x float> %v1768, %v1773
  %v1775 = insertelement <8 x float> poison, float %v1761, i64 0
  %v1776 = shufflevector <8 x float> %v1775, <8 x float> poison, <8 x i32> zeroinitializer
  %v1777 = fmul <8 x float> %v1776, %v1774
  %v1778 = fadd <8 x float> %v1757, %v1777
  %v1779 = add nsw i64 %v1756, 1
  br label %b331
b333:
  %v1780 = mul i64 %v1754, 8
  %v1781 = getelementptr inbounds float, ptr %v68, i64 %v1780
  %v1782 = add i64 0, 0
  %v1783 = getelementptr inbounds float, ptr %v1781, i64 %v1782
  store <8 x float> %v1757, ptr %v1783, align 4
  %v1784 = add nsw i64 %v1754, 1
  br label %b328
b330:
  %v1785 = add i64 %v7, 0
  %v1786 = sdiv i64 %v1785, 1
  %v1787 = add i64 %v2, 1
  %v1788 = mul i64 %v1786, %v2
  %v1789 = sdiv i64 %v1788, %v3
  %v1790 = mul i64 %v1789, 1
  %v1791 = icmp slt i64 %v1790, %v7
  %v1792 = select i1 %v1791, i64 %v1790, i64 %v7
  %v1793 = mul i64 %v1786, %v1787
  %v1794 = sdiv i64 %v1793, %v3
  %v1795 = mul i64 %v1794, 1
  %v1796 = icmp slt i64 %v1795, %v7
  %v1797 = select i1 %v1796, i64 %v1795, i64 %v7
  br label %b334
b334:
  %v1798 = phi i64 [ %v1792, %b330 ], [ %v1828, %b339 ]
  %v1799 = icmp slt i64 %v1798, %v1797
  br i1 %v1799, label %b335, label %b336
b335:
  br label %b337
b337:
  %v1800 = phi i64 [ 0, %b335 ], [ %v1823, %b338 ]
  %v1801 = phi <8 x float> [ splat (float 0x0000000000000000), %b335 ], [ %v1822, %b338 ]
  %v1802 = icmp slt i64 %v1800, 4
  br i1 %v1802, label %b338, label %b339
b338:
  %v1803 = add i64 0, %v1800
  %v1804 = getelementptr inbounds float, ptr %v50, i64 %v1803
  %v1805 = load float, ptr %v1804, align 4
  %v1806 = mul i64 %v1798, 32
  %v1807 = getelementptr inbounds float, ptr %v66, i64 %v1806
  %v1808 = add i64 0, 0
  %v1809 = mul i64 %v1800, 8
  %v1810 = add i64 %v1808, %v1809
  %v1811 = getelementptr inbounds float, ptr %v1807, i64 %v1810
  %v1812 = load <8 x float>, ptr %v1811, align 4
  %v1813 = add i64 0, 0
  %v1814 = mul i64 %v1800, 8
  %v1815 = add i64 %v1813, %v1814
  %v1816 = getelementptr inbounds float, ptr %v22, i64 %v1815
  %v1817 = load <8 x float>, ptr %v1816, align 4
  %v1818 = fadd <8 x float> %v1812, %v1817
  %v1819 = insertelement <8 x float> poison, float %v1805, i64 0
  %v1820 = shufflevector <8 x float> %v1819, <8 x float> poison, <8 x i32> zeroinitializer
  %v1821 = fmul <8 x float> %v1820, %v1818
  %v1822 = fadd <8 x float> %v1801, %v1821
  %v1823 = add nsw i64 %v1800, 1
  br label %b337
b339:
  %v1824 = mul i64 %v1798, 8
  %v1825 = getelementptr inbounds float, ptr %v70, i64 %v1824
  %v1826 = add i64 0, 0
  %v1827 = getelementptr inbounds float, ptr %v1825, i64 %v1826
  store <8 x float> %v1801, ptr %v1827, align 4
  %v1828 = add nsw i64 %v1798, 1
  br label %b334
b336:
  %v1829 = add i64 %v7, 0
  %v1830 = sdiv i64 %v1829, 1
  %v1831 = add i64 %v2, 1
  %v1832 = mul i64 %v1830, %v2
  %v1833 = sdiv i64 %v1832, %v3
  %v1834 = mul i64 %v1833, 1
  %v1835 = icmp slt i64 %v1834, %v7
  %v1836 = select i1 %v1835, i64 %v1834, i64 %v7
  %v1837 = mul i64 %v1830, %v1831
  %v1838 = sdiv i64 %v1837, %v3
  %v1839 = mul i64 %v1838, 1
  %v1840 = icmp slt i64 %v1839, %v7
  %v1841 = select i1 %v1840, i64 %v1839, i64 %v7
  br label %b340
b340:
  %v1842 = phi i64 [ %v1836, %b336 ], [ %v1963, %b341 ]
  %v1843 = icmp slt i64 %v1842, %v1841
  br i1 %v1843, label %b341, label %b342
b341:
  %v1844 = add i64 %v931, 0
  %v1845 = sub i64 %v1844, %v842
  %v1846 = mul i64 %v1845, %v7
  %v1847 = add i64 %v1846, %v1842
  %v1848 = mul i64 %v1847, 16
  %v1849 = getelementptr inbounds float, ptr %v62, i64 %v1848
  %v1850 = mul i64 %v1842, 8
  %v1851 = getelementptr inbounds float, ptr %v68, i64 %v1850
  %v1852 = mul i64 %v1842, 8
  %v1853 = getelementptr inbounds float, ptr %v70, i64 %v1852
  %v1854 = add i64 %v931, 0
  %v1855 = and i64 %v1854, %v180
  %v1856 = mul i64 %v1855, %v7
  %v1857 = add i64 %v1856, %v1842
  %v1858 = mul i64 %v1857, 8
  %v1859 = getelementptr inbounds float, ptr %v82, i64 %v1858
  %v1860 = add i64 %v931, 0
  %v1861 = and i64 %v1860, %v182
  %v1862 = mul i64 %v1861, %v7
  %v1863 = add i64 %v1862, %v1842
  %v1864 = mul i64 %v1863, 8
  %v1865 = getelementptr inbounds float, ptr %v84, i64 %v1864
  %v1866 = add i64 %v931, 0
  %v1867 = and i64 %v1866, %v184
  %v1868 = mul i64 %v1867, %v7
  %v1869 = add i64 %v1868, %v1842
  %v1870 = mul i64 %v1869, 8
  %v1871 = getelementptr inbounds float, ptr %v86, i64 %v1870
  %v1872 = add i64 %v931, 0
  %v1873 = and i64 %v1872, %v186
  %v1874 = mul i64 %v1873, %v7
  %v1875 = add i64 %v1874, %v1842
  %v1876 = mul i64 %v1875, 8
  %v1877 = getelementptr inbounds float, ptr %v88, i64 %v1876
  %v1878 = add i64 0, 0
  %v1879 = getelementptr inbounds float, ptr %v1849, i64 %v1878
  %v1880 = load <8 x float>, ptr %v1879, align 4
  %v1881 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1882 = shufflevector <8 x float> %v1881, <8 x float> poison, <8 x i32> zeroinitializer
  %v1883 = fmul <8 x float> %v1882, %v1880
  %v1884 = add i64 0, 0
  %v1885 = getelementptr inbounds float, ptr %v1851, i64 %v1884
  %v1886 = load <8 x float>, ptr %v1885, align 4
  %v1887 = fadd <8 x float> %v1883, %v1886
  %v1888 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1887)
  %v1889 = fcmp ogt <8 x float> %v1888, splat (float 0x4023000000000000)
  %v1890 = select <8 x i1> %v1889, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1888
  %v1891 = fadd <8 x float> %v1890, %v1890
  %v1892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1891, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1893 = fsub <8 x float> %v1892, splat (float 0x4168000000000000)
  %v1894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1893, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1891)
  %v1895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1893, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1894)
  %v1896 = bitcast <8 x float> %v1892 to <8 x i32>
  %v1897 = fmul <8 x float> %v1895, %v1895
  %v1898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1895, <8 x float> splat (float 0x3F81227F40000000))
  %v1899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1898, <8 x float> %v1895, <8 x float> splat (float 0x3FA5556740000000))
  %v1900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1899, <8 x float> %v1895, <8 x float> splat (float 0x3FC5554B00000000))
  %v1901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1900, <8 x float> %v1895, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1897, <8 x float> %v1901, <8 x float> %v1895)
  %v1903 = shl <8 x i32> %v1896, splat (i32 23)
  %v1904 = add <8 x i32> %v1903, splat (i32 1065353216)
  %v1905 = bitcast <8 x i32> %v1904 to <8 x float>
  %v1906 = fsub <8 x float> %v1905, splat (float 0x3FF0000000000000)
  %v1907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1905, <8 x float> %v1902, <8 x float> %v1906)
  %v1908 = fadd <8 x float> %v1907, splat (float 0x4000000000000000)
  %v1909 = fdiv <8 x float> %v1907, %v1908
  %v1910 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1909, <8 x float> %v1887)
  %v1911 = add i64 8, 0
  %v1912 = getelementptr inbounds float, ptr %v1849, i64 %v1911
  %v1913 = load <8 x float>, ptr %v1912, align 4
  %v1914 = fmul <8 x float> %v1882, %v1913
  %v1915 = add i64 0, 0
  %v1916 = getelementptr inbounds float, ptr %v1853, i64 %v1915
  %v1917 = load <8 x float>, ptr %v1916, align 4
  %v1918 = fadd <8 x float> %v1914, %v1917
  %v1919 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1918)
  %v1920 = fneg <8 x float> %v1919
  %v1921 = fcmp olt <8 x float> %v1920, splat (float 0xC05A400000000000)
  %v1922 = select <8 x i1> %v1921, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1920
  %v1923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1922, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1924 = fsub <8 x float> %v1923, splat (float 0x4168000000000000)
  %v1925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1924, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1922)
  %v1926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1924, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1925)
  %v1927 = bitcast <8 x float> %v1923 to <8 x i32>
  %v1928 = fmul <8 x float> %v1926, %v1926
  %v1929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1926, <8 x float> splat (float 0x3F81227F40000000))
  %v1930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1929, <8 x float> %v1926, <8 x float> splat (float 0x3FA5556740000000))
  %v1931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1930, <8 x float> %v1926, <8 x float> splat (float 0x3FC5554B00000000))
  %v1932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1931, <8 x float> %v1926, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1928, <8 x float> %v1932, <8 x float> %v1926)
  %v1934 = sub <8 x i32> %v1927, splat (i32 1262485250)
  %v1935 = lshr <8 x i32> %v1934, splat (i32 1)
  %v1936 = sub <8 x i32> %v1934, %v1935
  %v1937 = shl <8 x i32> %v1935, splat (i32 23)
  %v1938 = bitcast <8 x i32> %v1937 to <8 x float>
  %v1939 = shl <8 x i32> %v1936, splat (i32 23)
  %v1940 = bitcast <8 x i32> %v1939 to <8 x float>
  %v1941 = fadd <8 x float> %v1933, splat (float 0x3FF0000000000000)
  %v1942 = fmul <8 x float> %v1941, %v1938
  %v1943 = fmul <8 x float> %v1942, %v1940
  %v1944 = fcmp olt <8 x float> %v1918, splat (float 0x0000000000000000)
  %v1945 = select <8 x i1> %v1944, <8 x float> %v1943, <8 x float> splat (float 0x3FF0000000000000)
  %v1946 = fadd <8 x float> %v1943, splat (float 0x3FF0000000000000)
  %v1947 = fdiv <8 x float> %v1945, %v1946
  %v1948 = fmul <8 x float> %v1910, %v1947
  %v1949 = add i64 0, 0
  %v1950 = getelementptr inbounds float, ptr %v1859, i64 %v1949
  %v1951 = load <8 x float>, ptr %v1950, align 4
  %v1952 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1953 = shufflevector <8 x float> %v1952, <8 x float> poison, <8 x i32> zeroinitializer
  %v1954 = fsub <8 x float> %v1953, %v1947
  %v1955 = fmul <8 x float> %v1951, %v1954
  %v1956 = fadd <8 x float> %v1948, %v1955
  %v1957 = add i64 0, 0
  %v1958 = getelementptr inbounds float, ptr %v1865, i64 %v1957
  store <8 x float> %v1910, ptr %v1958, align 4
  %v1959 = add i64 0, 0
  %v1960 = getelementptr inbounds float, ptr %v1871, i64 %v1959
  store <8 x float> %v1947, ptr %v1960, align 4
  %v1961 = add i64 0, 0
  %v1962 = getelementptr inbounds float, ptr %v1877, i64 %v1961
  store <8 x float> %v1956, ptr %v1962, align 4
  %v1963 = add nsw i64 %v1842, 1
  br label %b340
b342:
  %v1964 = add i64 %v7, 0
  %v1965 = sdiv i64 %v1964, 1
  %v1966 = add i64 %v2, 1
  %v1967 = mul i64 %v1965, %v2
  %v1968 = sdiv i64 %v1967, %v3
  %v1969 = mul i64 %v1968, 1
  %v1970 = icmp slt i64 %v1969, %v7
  %v1971 = select i1 %v1970, i64 %v1969, i64 %v7
  %v1972 = mul i64 %v1965, %v1966
  %v1973 = sdiv i64 %v1972, %v3
  %v1974 = mul i64 %v1973, 1
  %v1975 = icmp slt i64 %v1974, %v7
  %v1976 = select i1 %v1975, i64 %v1974, i64 %v7
  br label %b343
b343:
  %v1977 = phi i64 [ %v1971, %b342 ], [ %v2023, %b348 ]
  %v1978 = icmp slt i64 %v1977, %v1976
  br i1 %v1978, label %b344, label %b345
b344:
  br label %b346
b346:
  %v1979 = phi i64 [ 0, %b344 ], [ %v2022, %b351 ]
  %v1980 = icmp slt i64 %v1979, 4
  br i1 %v1980, label %b347, label %b348
b347:
  br label %b349
b349:
  %v1981 = phi i64 [ 0, %b347 ], [ %v2021, %b354 ]
  %v1982 = icmp slt i64 %v1981, 8
  br i1 %v1982, label %b350, label %b351
b350:
  br label %b352
b352:
  %v1983 = phi i64 [ 0, %b350 ], [ %v2004, %b353 ]
  %v1984 = phi <8 x float> [ splat (float 0x0000000000000000), %b350 ], [ %v2003, %b353 ]
  %v1985 = icmp slt i64 %v1983, 8
  br i1 %v1985, label %b353, label %b354
b353:
  %v1986 = add i64 %v931, 0
  %v1987 = and i64 %v1986, %v186
  %v1988 = mul i64 %v1987, %v7
  %v1989 = add i64 %v1988, %v1977
  %v1990 = mul i64 %v1989, 8
  %v1991 = getelementptr inbounds float, ptr %v88, i64 %v1990
  %v1992 = mul i64 %v1979, 64
  %v1993 = add i64 0, %v1992
  %v1994 = mul i64 %v1981, 8
  %v1995 = add i64 %v1993, %v1994
  %v1996 = add i64 %v1995, %v1983
  %v1997 = getelementptr inbounds float, ptr %v16, i64 %v1996
  %v1998 = load <8 x float>, ptr %v1997, align 4
  %v1999 = add i64 0, %v1983
  %v2000 = getelementptr inbounds float, ptr %v1991, i64 %v1999
  %v2001 = load <8 x float>, ptr %v2000, align 4
  %v2002 = fmul <8 x float> %v1998, %v2001
  %v2003 = fadd <8 x float> %v1984, %v2002
  %v2004 = add nsw i64 %v1983, 8
  br label %b352
b354:
  %v2005 = shufflevector <8 x float> %v1984, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2006 = shufflevector <8 x float> %v1984, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2007 = fadd <4 x float> %v2005, %v2006
  %v2008 = shufflevector <4 x float> %v2007, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2009 = shufflevector <4 x float> %v2007, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2010 = fadd <2 x float> %v2008, %v2009
  %v2011 = extractelement <2 x float> %v2010, i64 0
  %v2012 = extractelement <2 x float> %v2010, i64 1
  %v2013 = fadd float %v2011, %v2012
  %v2014 = fadd float %v2013, 0x0000000000000000
  %v2015 = mul i64 %v1977, 32
  %v2016 = getelementptr inbounds float, ptr %v64, i64 %v2015
  %v2017 = mul i64 %v1979, 8
  %v2018 = add i64 0, %v2017
  %v2019 = add i64 %v2018, %v1981
  %v2020 = getelementptr inbounds float, ptr %v2016, i64 %v2019
  store float %v2014, ptr %v2020, align 4
  %v2021 = add nsw i64 %v1981, 1
  br label %b349
b351:
  %v2022 = add nsw i64 %v1979, 1
  br label %b346
b348:
  %v2023 = add nsw i64 %v1977, 1
  br label %b343
b345:
  %v2024 = add i64 %v7, 0
  %v2025 = sdiv i64 %v2024, 1
  %v2026 = add i64 %v2, 1
  %v2027 = mul i64 %v2025, %v2
  %v2028 = sdiv i64 %v2027, %v3
  %v2029 = mul i64 %v2028, 1
  %v2030 = icmp slt i64 %v2029, %v7
  %v2031 = select i1 %v2030, i64 %v2029, i64 %v7
  %v2032 = mul i64 %v2025, %v2026
  %v2033 = sdiv i64 %v2032, %v3
  %v2034 = mul i64 %v2033, 1
  %v2035 = icmp slt i64 %v2034, %v7
  %v2036 = select i1 %v2035, i64 %v2034, i64 %v7
  br label %b355
b355:
  %v2037 = phi i64 [ %v2031, %b345 ], [ %v2083, %b360 ]
  %v2038 = icmp slt i64 %v2037, %v2036
  br i1 %v2038, label %b356, label %b357
b356:
  br label %b358
b358:
  %v2039 = phi i64 [ 0, %b356 ], [ %v2082, %b363 ]
  %v2040 = icmp slt i64 %v2039, 4
  br i1 %v2040, label %b359, label %b360
b359:
  br label %b361
b361:
  %v2041 = phi i64 [ 0, %b359 ], [ %v2081, %b366 ]
  %v2042 = icmp slt i64 %v2041, 8
  br i1 %v2042, label %b362, label %b363
b362:
  br label %b364
b364:
  %v2043 = phi i64 [ 0, %b362 ], [ %v2064, %b365 ]
  %v2044 = phi <8 x float> [ splat (float 0x0000000000000000), %b362 ], [ %v2063, %b365 ]
  %v2045 = icmp slt i64 %v2043, 8
  br i1 %v2045, label %b365, label %b366
b365:
  %v2046 = add i64 %v931, 0
  %v2047 = and i64 %v2046, %v186
  %v2048 = mul i64 %v2047, %v7
  %v2049 = add i64 %v2048, %v2037
  %v2050 = mul i64 %v2049, 8
  %v2051 = getelementptr inbounds float, ptr %v88, i64 %v2050
  %v2052 = mul i64 %v2039, 64
  %v2053 = add i64 0, %v2052
  %v2054 = mul i64 %v2041, 8
  %v2055 = add i64 %v2053, %v2054
  %v2056 = add i64 %v2055, %v2043
  %v2057 = getelementptr inbounds float, ptr %v20, i64 %v2056
  %v2058 = load <8 x float>, ptr %v2057, align 4
  %v2059 = add i64 0, %v2043
  %v2060 = getelementptr inbounds float, ptr %v2051, i64 %v2059
  %v2061 = load <8 x float>, ptr %v2060, align 4
  %v2062 = fmul <8 x float> %v2058, %v2061
  %v2063 = fadd <8 x float> %v2044, %v2062
  %v2064 = add nsw i64 %v2043, 8
  br label %b364
b366:
  %v2065 = shufflevector <8 x float> %v2044, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2066 = shufflevector <8 x float> %v2044, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2067 = fadd <4 x float> %v2065, %v2066
  %v2068 = shufflevector <4 x float> %v2067, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2069 = shufflevector <4 x float> %v2067, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2070 = fadd <2 x float> %v2068, %v2069
  %v2071 = extractelement <2 x float> %v2070, i64 0
  %v2072 = extractelement <2 x float> %v2070, i64 1
  %v2073 = fadd float %v2071, %v2072
  %v2074 = fadd float %v2073, 0x0000000000000000
  %v2075 = mul i64 %v2037, 32
  %v2076 = getelementptr inbounds float, ptr %v66, i64 %v2075
  %v2077 = mul i64 %v2039, 8
  %v2078 = add i64 0, %v2077
  %v2079 = add i64 %v2078, %v2041
  %v2080 = getelementptr inbounds float, ptr %v2076, i64 %v2079
  store float %v2074, ptr %v2080, align 4
  %v2081 = add nsw i64 %v2041, 1
  br label %b361
b363:
  %v2082 = add nsw i64 %v2039, 1
  br label %b358
b360:
  %v2083 = add nsw i64 %v2037, 1
  br label %b355
b357:
  %v2084 = add i64 %v7, 0
  %v2085 = sdiv i64 %v2084, 1
  %v2086 = add i64 %v2, 1
  %v2087 = mul i64 %v2085, %v2
  %v2088 = sdiv i64 %v2087, %v3
  %v2089 = mul i64 %v2088, 1
  %v2090 = icmp slt i64 %v2089, %v7
  %v2091 = select i1 %v2090, i64 %v2089, i64 %v7
  %v2092 = mul i64 %v2085, %v2086
  %v2093 = sdiv i64 %v2092, %v3
  %v2094 = mul i64 %v2093, 1
  %v2095 = icmp slt i64 %v2094, %v7
  %v2096 = select i1 %v2095, i64 %v2094, i64 %v7
  br label %b367
b367:
  %v2097 = phi i64 [ %v2091, %b357 ], [ %v2127, %b372 ]
  %v2098 = icmp slt i64 %v2097, %v2096
  br i1 %v2098, label %b368, label %b369
b368:
  br label %b370
b370:
  %v2099 = phi i64 [ 0, %b368 ], [ %v2122, %b371 ]
  %v2100 = phi <8 x float> [ splat (float 0x0000000000000000), %b368 ], [ %v2121, %b371 ]
  %v2101 = icmp slt i64 %v2099, 4
  br i1 %v2101, label %b371, label %b372
b371:
  %v2102 = add i64 0, %v2099
  %v2103 = getelementptr inbounds float, ptr %v56, i64 %v2102
  %v2104 = load float, ptr %v2103, align 4
  %v2105 = mul i64 %v2097, 32
  %v2106 = getelementptr inbounds float, ptr %v64, i64 %v2105
  %v2107 = add i64 0, 0
  %v2108 = mul i64 %v2099, 8
  %v2109 = add i64 %v2107, %v2108
  %v2110 = getelementptr inbounds float, ptr %v2106, i64 %v2109
  %v2111 = load <8 x float>, ptr %v2110, align 4
  %v2112 = add i64 0, 0
  %v2113 = mul i64 %v2099, 8
  %v2114 = add i64 %v2112, %v2113
  %v2115 = getelementptr inbounds float, ptr %v18, i64 %v2114
  %v2116 = load <8 x float>, ptr %v2115, align 4
  %v2117 = fadd <8 x float> %v2111, %v2116
  %v2118 = insertelement <8 x float> poison, float %v2104, i64 0
  %v2119 = shufflevector <8 x float> %v2118, <8 x float> poison, <8 x i32> zeroinitializer
  %v2120 = fmul <8 x float> %v2119, %v2117
  %v2121 = fadd <8 x float> %v2100, %v2120
  %v2122 = add nsw i64 %v2099, 1
  br label %b370
b372:
  %v2123 = mul i64 %v2097, 8
  %v2124 = getelementptr inbounds float, ptr %v68, i64 %v2123
  %v2125 = add i64 0, 0
  %v2126 = getelementptr inbounds float, ptr %v2124, i64 %v2125
  store <8 x float> %v2100, ptr %v2126, align 4
  %v2127 = add nsw i64 %v2097, 1
  br label %b367
b369:
  %v2128 = add i64 %v7, 0
  %v2129 = sdiv i64 %v2128, 1
  %v2130 = add i64 %v2, 1
  %v2131 = mul i64 %v2129, %v2
  %v2132 = sdiv i64 %v2131, %v3
  %v2133 = mul i64 %v2132, 1
  %v2134 = icmp slt i64 %v2133, %v7
  %v2135 = select i1 %v2134, i64 %v2133, i64 %v7
  %v2136 = mul i64 %v2129, %v2130
  %v2137 = sdiv i64 %v2136, %v3
  %v2138 = mul i64 %v2137, 1
  %v2139 = icmp slt i64 %v2138, %v7
  %v2140 = select i1 %v2139, i64 %v2138, i64 %v7
  br label %b373
b373:
  %v2141 = phi i64 [ %v2135, %b369 ], [ %v2171, %b378 ]
  %v2142 = icmp slt i64 %v2141, %v2140
  br i1 %v2142, label %b374, label %b375
b374:
  br label %b376
b376:
  %v2143 = phi i64 [ 0, %b374 ], [ %v2166, %b377 ]
  %v2144 = phi <8 x float> [ splat (float 0x0000000000000000), %b374 ], [ %v2165, %b377 ]
  %v2145 = icmp slt i64 %v2143, 4
  br i1 %v2145, label %b377, label %b378
b377:
  %v2146 = add i64 0, %v2143
  %v2147 = getelementptr inbounds float, ptr %v56, i64 %v2146
  %v2148 = load float, ptr %v2147, align 4
  %v2149 = mul i64 %v2141, 32
  %v2150 = getelementptr inbounds float, ptr %v66, i64 %v2149
  %v2151 = add i64 0, 0
  %v2152 = mul i64 %v2143, 8
  %v2153 = add i64 %v2151, %v2152
  %v2154 = getelementptr inbounds float, ptr %v2150, i64 %v2153
  %v2155 = load <8 x float>, ptr %v2154, align 4
  %v2156 = add i64 0, 0
  %v2157 = mul i64 %v2143, 8
  %v2158 = add i64 %v2156, %v2157
  %v2159 = getelementptr inbounds float, ptr %v22, i64 %v2158
  %v2160 = load <8 x float>, ptr %v2159, align 4
  %v2161 = fadd <8 x float> %v2155, %v2160
  %v2162 = insertelement <8 x float> poison, float %v2148, i64 0
  %v2163 = shufflevector <8 x float> %v2162, <8 x float> poison, <8 x i32> zeroinitializer
  %v2164 = fmul <8 x float> %v2163, %v2161
  %v2165 = fadd <8 x float> %v2144, %v2164
  %v2166 = add nsw i64 %v2143, 1
  br label %b376
b378:
  %v2167 = mul i64 %v2141, 8
  %v2168 = getelementptr inbounds float, ptr %v70, i64 %v2167
  %v2169 = add i64 0, 0
  %v2170 = getelementptr inbounds float, ptr %v2168, i64 %v2169
  store <8 x float> %v2144, ptr %v2170, align 4
  %v2171 = add nsw i64 %v2141, 1
  br label %b373
b375:
  %v2172 = add i64 %v7, 0
  %v2173 = sdiv i64 %v2172, 1
  %v2174 = add i64 %v2, 1
  %v2175 = mul i64 %v2173, %v2
  %v2176 = sdiv i64 %v2175, %v3
  %v2177 = mul i64 %v2176, 1
  %v2178 = icmp slt i64 %v2177, %v7
  %v2179 = select i1 %v2178, i64 %v2177, i64 %v7
  %v2180 = mul i64 %v2173, %v2174
  %v2181 = sdiv i64 %v2180, %v3
  %v2182 = mul i64 %v2181, 1
  %v2183 = icmp slt i64 %v2182, %v7
  %v2184 = select i1 %v2183, i64 %v2182, i64 %v7
  br label %b379
b379:
  %v2185 = phi i64 [ %v2179, %b375 ], [ %v2306, %b380 ]
  %v2186 = icmp slt i64 %v2185, %v2184
  br i1 %v2186, label %b380, label %b381
b380:
  %v2187 = add i64 %v931, 0
  %v2188 = sub i64 %v2187, %v842
  %v2189 = mul i64 %v2188, %v7
  %v2190 = add i64 %v2189, %v2185
  %v2191 = mul i64 %v2190, 16
  %v2192 = getelementptr inbounds float, ptr %v62, i64 %v2191
  %v2193 = mul i64 %v2185, 8
  %v2194 = getelementptr inbounds float, ptr %v68, i64 %v2193
  %v2195 = mul i64 %v2185, 8
  %v2196 = getelementptr inbounds float, ptr %v70, i64 %v2195
  %v2197 = add i64 %v931, 0
  %v2198 = and i64 %v2197, %v186
  %v2199 = mul i64 %v2198, %v7
  %v2200 = add i64 %v2199, %v2185
  %v2201 = mul i64 %v2200, 8
  %v2202 = getelementptr inbounds float, ptr %v88, i64 %v2201
  %v2203 = add i64 %v931, 0
  %v2204 = and i64 %v2203, %v188
  %v2205 = mul i64 %v2204, %v7
  %v2206 = add i64 %v2205, %v2185
  %v2207 = mul i64 %v2206, 8
  %v2208 = getelementptr inbounds float, ptr %v90, i64 %v2207
  %v2209 = add i64 %v931, 0
  %v2210 = and i64 %v2209, %v190
  %v2211 = mul i64 %v2210, %v7
  %v2212 = add i64 %v2211, %v2185
  %v2213 = mul i64 %v2212, 8
  %v2214 = getelementptr inbounds float, ptr %v92, i64 %v2213
  %v2215 = add i64 %v931, 1
  %v2216 = and i64 %v2215, %v166
  %v2217 = mul i64 %v2216, %v7
  %v2218 = add i64 %v2217, %v2185
  %v2219 = mul i64 %v2218, 8
  %v2220 = getelementptr inbounds float, ptr %v26, i64 %v2219
  %v2221 = add i64 0, 0
  %v2222 = getelementptr inbounds float, ptr %v2192, i64 %v2221
  %v2223 = load <8 x float>, ptr %v2222, align 4
  %v2224 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2225 = shufflevector <8 x float> %v2224, <8 x float> poison, <8 x i32> zeroinitializer
  %v2226 = fmul <8 x float> %v2225, %v2223
  %v2227 = add i64 0, 0
  %v2228 = getelementptr inbounds float, ptr %v2194, i64 %v2227
  %v2229 = load <8 x float>, ptr %v2228, align 4
  %v2230 = fadd <8 x float> %v2226, %v2229
  %v2231 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2230)
  %v2232 = fcmp ogt <8 x float> %v2231, splat (float 0x4023000000000000)
  %v2233 = select <8 x i1> %v2232, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2231
  %v2234 = fadd <8 x float> %v2233, %v2233
  %v2235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2234, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2236 = fsub <8 x float> %v2235, splat (float 0x4168000000000000)
  %v2237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2236, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2234)
  %v2238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2236, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2237)
  %v2239 = bitcast <8 x float> %v2235 to <8 x i32>
  %v2240 = fmul <8 x float> %v2238, %v2238
  %v2241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2238, <8 x float> splat (float 0x3F81227F40000000))
  %v2242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2241, <8 x float> %v2238, <8 x float> splat (float 0x3FA5556740000000))
  %v2243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2242, <8 x float> %v2238, <8 x float> splat (float 0x3FC5554B00000000))
  %v2244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2243, <8 x float> %v2238, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2240, <8 x float> %v2244, <8 x float> %v2238)
  %v2246 = shl <8 x i32> %v2239, splat (i32 23)
  %v2247 = add <8 x i32> %v2246, splat (i32 1065353216)
  %v2248 = bitcast <8 x i32> %v2247 to <8 x float>
  %v2249 = fsub <8 x float> %v2248, splat (float 0x3FF0000000000000)
  %v2250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2248, <8 x float> %v2245, <8 x float> %v2249)
  %v2251 = fadd <8 x float> %v2250, splat (float 0x4000000000000000)
  %v2252 = fdiv <8 x float> %v2250, %v2251
  %v2253 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2252, <8 x float> %v2230)
  %v2254 = add i64 8, 0
  %v2255 = getelementptr inbounds float, ptr %v2192, i64 %v2254
  %v2256 = load <8 x float>, ptr %v2255, align 4
  %v2257 = fmul <8 x float> %v2225, %v2256
  %v2258 = add i64 0, 0
  %v2259 = getelementptr inbounds float, ptr %v2196, i64 %v2258
  %v2260 = load <8 x float>, ptr %v2259, align 4
  %v2261 = fadd <8 x float> %v2257, %v2260
  %v2262 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2261)
  %v2263 = fneg <8 x float> %v2262
  %v2264 = fcmp olt <8 x float> %v2263, splat (float 0xC05A400000000000)
  %v2265 = select <8 x i1> %v2264, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2263
  %v2266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2265, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2267 = fsub <8 x float> %v2266, splat (float 0x4168000000000000)
  %v2268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2267, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2265)
  %v2269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2267, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2268)
  %v2270 = bitcast <8 x float> %v2266 to <8 x i32>
  %v2271 = fmul <8 x float> %v2269, %v2269
  %v2272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2269, <8 x float> splat (float 0x3F81227F40000000))
  %v2273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2272, <8 x float> %v2269, <8 x float> splat (float 0x3FA5556740000000))
  %v2274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2273, <8 x float> %v2269, <8 x float> splat (float 0x3FC5554B00000000))
  %v2275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2274, <8 x float> %v2269, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2271, <8 x float> %v2275, <8 x float> %v2269)
  %v2277 = sub <8 x i32> %v2270, splat (i32 1262485250)
  %v2278 = lshr <8 x i32> %v2277, splat (i32 1)
  %v2279 = sub <8 x i32> %v2277, %v2278
  %v2280 = shl <8 x i32> %v2278, splat (i32 23)
  %v2281 = bitcast <8 x i32> %v2280 to <8 x float>
  %v2282 = shl <8 x i32> %v2279, splat (i32 23)
  %v2283 = bitcast <8 x i32> %v2282 to <8 x float>
  %v2284 = fadd <8 x float> %v2276, splat (float 0x3FF0000000000000)
  %v2285 = fmul <8 x float> %v2284, %v2281
  %v2286 = fmul <8 x float> %v2285, %v2283
  %v2287 = fcmp olt <8 x float> %v2261, splat (float 0x0000000000000000)
  %v2288 = select <8 x i1> %v2287, <8 x float> %v2286, <8 x float> splat (float 0x3FF0000000000000)
  %v2289 = fadd <8 x float> %v2286, splat (float 0x3FF0000000000000)
  %v2290 = fdiv <8 x float> %v2288, %v2289
  %v2291 = fmul <8 x float> %v2253, %v2290
  %v2292 = add i64 0, 0
  %v2293 = getelementptr inbounds float, ptr %v2202, i64 %v2292
  %v2294 = load <8 x float>, ptr %v2293, align 4
  %v2295 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2296 = shufflevector <8 x float> %v2295, <8 x float> poison, <8 x i32> zeroinitializer
  %v2297 = fsub <8 x float> %v2296, %v2290
  %v2298 = fmul <8 x float> %v2294, %v2297
  %v2299 = fadd <8 x float> %v2291, %v2298
  %v2300 = add i64 0, 0
  %v2301 = getelementptr inbounds float, ptr %v2208, i64 %v2300
  store <8 x float> %v2253, ptr %v2301, align 4
  %v2302 = add i64 0, 0
  %v2303 = getelementptr inbounds float, ptr %v2214, i64 %v2302
  store <8 x float> %v2290, ptr %v2303, align 4
  %v2304 = add i64 0, 0
  %v2305 = getelementptr inbounds float, ptr %v2220, i64 %v2304
  store <8 x float> %v2299, ptr %v2305, align 4
  %v2306 = add nsw i64 %v2185, 1
  br label %b379
b381:
  %v2307 = add nsw i64 %v931, 1
  br label %b223
b225:
  %v2308 = icmp sgt i64 %v3, 1
  br i1 %v2308, label %b382, label %b383
b382:
  %v2309 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2310 = atomicrmw add ptr %v2309, i64 1 acq_rel
  %v2311 = load i64, ptr %v211, align 8
  %v2312 = add i64 %v2311, 1
  store i64 %v2312, ptr %v211, align 8
  %v2313 = mul i64 %v3, %v2312
  br label %b384
b384:
  %v2314 = load atomic i64, ptr %v2309 acquire, align 8
  %v2315 = icmp slt i64 %v2314, %v2313
  br i1 %v2315, label %b385, label %b386
b385:
  %v2316 = call i32 @sched_yield()
  br label %b384
b386:
  br label %b383
b383:
  %v2317 = add nsw i64 %v842, %v841
  br label %b198
b200:
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
  %v211 = alloca i64, i64 1, align 8
  %v1663 = alloca float, i64 64, align 4
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
  %v161 = getelementptr inbounds i64, ptr %v1, i64 6
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 13
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 14
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 16
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 37
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 38
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 39
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 40
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 41
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 42
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 43
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 44
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 45
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 46
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 47
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 48
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 49
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 52
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 53
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 56
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 57
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 60
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 61
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 62
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 63
  %v210 = load i64, ptr %v209, align 8
  store i64 0, ptr %v211, align 8
  %v212 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v213 = load ptr, ptr %v212, align 4
  %v214 = mul i64 %v2, 24576
  %v215 = add i64 %v214, 128
  %v216 = getelementptr inbounds float, ptr %v213, i64 %v215
  br label %b0
b0:
  %v217 = phi i64 [ 0, %entry ], [ %v1572, %b104 ]
  %v218 = icmp slt i64 %v217, %v5
  br i1 %v218, label %b1, label %b2
b1:
  %v219 = sub i64 %v5, 1
  %v220 = sub i64 %v219, %v217
  %v221 = add i64 %v7, 0
  %v222 = sdiv i64 %v221, 1
  %v223 = add i64 %v2, 1
  %v224 = mul i64 %v222, %v2
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, %v7
  %v228 = select i1 %v227, i64 %v226, i64 %v7
  %v229 = mul i64 %v222, %v223
  %v230 = sdiv i64 %v229, %v3
  %v231 = mul i64 %v230, 1
  %v232 = icmp slt i64 %v231, %v7
  %v233 = select i1 %v232, i64 %v231, i64 %v7
  br label %b3
b3:
  %v234 = phi i64 [ %v228, %b1 ], [ %v324, %b8 ]
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b4, label %b5
b4:
  br label %b6
b6:
  %v236 = phi i64 [ 0, %b4 ], [ %v323, %b7 ]
  %v237 = icmp slt i64 %v236, 4
  br i1 %v237, label %b7, label %b8
b7:
  %v238 = add i64 %v220, 1
  %v239 = and i64 %v238, 1
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v234
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v28, i64 %v242
  %v244 = add i64 %v220, 0
  %v245 = and i64 %v244, %v164
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v234
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v24, i64 %v248
  %v250 = add i64 %v220, 0
  %v251 = and i64 %v250, %v188
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v234
  %v254 = mul i64 %v253, 8
  %v255 = getelementptr inbounds float, ptr %v90, i64 %v254
  %v256 = add i64 %v220, 0
  %v257 = and i64 %v256, %v186
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v234
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v88, i64 %v260
  %v262 = add i64 %v220, 0
  %v263 = and i64 %v262, %v190
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v234
  %v266 = mul i64 %v265, 8
  %v267 = getelementptr inbounds float, ptr %v92, i64 %v266
  %v268 = add i64 0, %v236
  %v269 = getelementptr inbounds float, ptr %v56, i64 %v268
  %v270 = load float, ptr %v269, align 4
  %v271 = add i64 %v220, 0
  %v272 = and i64 %v271, %v192
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v234
  %v275 = mul i64 %v274, 32
  %v276 = getelementptr inbounds float, ptr %v94, i64 %v275
  %v277 = add i64 %v220, 0
  %v278 = and i64 %v277, %v194
  %v279 = mul i64 %v278, %v7
  %v280 = add i64 %v279, %v234
  %v281 = mul i64 %v280, 32
  %v282 = getelementptr inbounds float, ptr %v96, i64 %v281
  %v283 = add i64 0, 0
  %v284 = getelementptr inbounds float, ptr %v243, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 0, 0
  %v287 = getelementptr inbounds float, ptr %v249, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = fadd <8 x float> %v285, %v288
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v255, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = fmul <8 x float> %v289, %v292
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v261, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fmul <8 x float> %v289, %v296
  %v298 = fsub <8 x float> %v293, %v297
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v267, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = fmul <8 x float> %v298, %v301
  %v303 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v304 = shufflevector <8 x float> %v303, <8 x float> poison, <8 x i32> zeroinitializer
  %v305 = fsub <8 x float> %v304, %v301
  %v306 = fmul <8 x float> %v302, %v305
  %v307 = insertelement <8 x float> poison, float %v270, i64 0
  %v308 = shufflevector <8 x float> %v307, <8 x float> poison, <8 x i32> zeroinitializer
  %v309 = fmul <8 x float> %v306, %v308
  %v310 = fmul <8 x float> %v289, %v301
  %v311 = fmul <8 x float> %v292, %v292
  %v312 = fsub <8 x float> %v304, %v311
  %v313 = fmul <8 x float> %v310, %v312
  %v314 = fmul <8 x float> %v313, %v308
  %v315 = mul i64 %v236, 8
  %v316 = add i64 0, %v315
  %v317 = add i64 %v316, 0
  %v318 = getelementptr inbounds float, ptr %v276, i64 %v317
  store <8 x float> %v309, ptr %v318, align 4
  %v319 = mul i64 %v236, 8
  %v320 = add i64 0, %v319
  %v321 = add i64 %v320, 0
  %v322 = getelementptr inbounds float, ptr %v282, i64 %v321
  store <8 x float> %v314, ptr %v322, align 4
  %v323 = add nsw i64 %v236, 1
  br label %b6
b8:
  %v324 = add nsw i64 %v234, 1
  br label %b3
b5:
  %v325 = add i64 %v7, 0
  %v326 = sdiv i64 %v325, 1
  %v327 = add i64 %v2, 1
  %v328 = mul i64 %v326, %v2
  %v329 = sdiv i64 %v328, %v3
  %v330 = mul i64 %v329, 1
  %v331 = icmp slt i64 %v330, %v7
  %v332 = select i1 %v331, i64 %v330, i64 %v7
  %v333 = mul i64 %v326, %v327
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, %v7
  %v337 = select i1 %v336, i64 %v335, i64 %v7
  br label %b9
b9:
  %v338 = phi i64 [ %v332, %b5 ], [ %v374, %b14 ]
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b10, label %b11
b10:
  br label %b12
b12:
  %v340 = phi i64 [ 0, %b10 ], [ %v369, %b17 ]
  %v341 = phi <8 x float> [ splat (float 0x0000000000000000), %b10 ], [ %v344, %b17 ]
  %v342 = icmp slt i64 %v340, 4
  br i1 %v342, label %b13, label %b14
b13:
  br label %b15
b15:
  %v343 = phi i64 [ 0, %b13 ], [ %v368, %b16 ]
  %v344 = phi <8 x float> [ %v341, %b13 ], [ %v367, %b16 ]
  %v345 = icmp slt i64 %v343, 8
  br i1 %v345, label %b16, label %b17
b16:
  %v346 = add i64 %v220, 0
  %v347 = and i64 %v346, %v192
  %v348 = mul i64 %v347, %v7
  %v349 = add i64 %v348, %v338
  %v350 = mul i64 %v349, 32
  %v351 = getelementptr inbounds float, ptr %v94, i64 %v350
  %v352 = mul i64 %v340, 8
  %v353 = add i64 0, %v352
  %v354 = add i64 %v353, %v343
  %v355 = getelementptr inbounds float, ptr %v351, i64 %v354
  %v356 = load float, ptr %v355, align 4
  %v357 = add i64 0, 0
  %v358 = mul i64 %v340, 64
  %v359 = add i64 %v357, %v358
  %v360 = mul i64 %v343, 8
  %v361 = add i64 %v359, %v360
  %v362 = getelementptr inbounds float, ptr %v20, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = insertelement <8 x float> poison, float %v356, i64 0
  %v365 = shufflevector <8 x float> %v364, <8 x float> poison, <8 x i32> zeroinitializer
  %v366 = fmul <8 x float> %v363, %v365
  %v367 = fadd <8 x float> %v344, %v366
  %v368 = add nsw i64 %v343, 1
  br label %b15
b17:
  %v369 = add nsw i64 %v340, 1
  br label %b12
b14:
  %v370 = mul i64 %v338, 8
  %v371 = getelementptr inbounds float, ptr %v98, i64 %v370
  %v372 = add i64 0, 0
  %v373 = getelementptr inbounds float, ptr %v371, i64 %v372
  store <8 x float> %v341, ptr %v373, align 4
  %v374 = add nsw i64 %v338, 1
  br label %b9
b11:
  %v375 = add i64 %v7, 0
  %v376 = sdiv i64 %v375, 1
  %v377 = add i64 %v2, 1
  %v378 = mul i64 %v376, %v2
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, %v7
  %v382 = select i1 %v381, i64 %v380, i64 %v7
  %v383 = mul i64 %v376, %v377
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, %v7
  %v387 = select i1 %v386, i64 %v385, i64 %v7
  br label %b18
b18:
  %v388 = phi i64 [ %v382, %b11 ], [ %v424, %b23 ]
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b19, label %b20
b19:
  br label %b21
b21:
  %v390 = phi i64 [ 0, %b19 ], [ %v419, %b26 ]
  %v391 = phi <8 x float> [ splat (float 0x0000000000000000), %b19 ], [ %v394, %b26 ]
  %v392 = icmp slt i64 %v390, 4
  br i1 %v392, label %b22, label %b23
b22:
  br label %b24
b24:
  %v393 = phi i64 [ 0, %b22 ], [ %v418, %b25 ]
  %v394 = phi <8 x float> [ %v391, %b22 ], [ %v417, %b25 ]
  %v395 = icmp slt i64 %v393, 8
  br i1 %v395, label %b25, label %b26
b25:
  %v396 = add i64 %v220, 0
  %v397 = and i64 %v396, %v194
  %v398 = mul i64 %v397, %v7
  %v399 = add i64 %v398, %v388
  %v400 = mul i64 %v399, 32
  %v401 = getelementptr inbounds float, ptr %v96, i64 %v400
  %v402 = mul i64 %v390, 8
  %v403 = add i64 0, %v402
  %v404 = add i64 %v403, %v393
  %v405 = getelementptr inbounds float, ptr %v401, i64 %v404
  %v406 = load float, ptr %v405, align 4
  %v407 = add i64 0, 0
  %v408 = mul i64 %v390, 64
  %v409 = add i64 %v407, %v408
  %v410 = mul i64 %v393, 8
  %v411 = add i64 %v409, %v410
  %v412 = getelementptr inbounds float, ptr %v16, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = insertelement <8 x float> poison, float %v406, i64 0
  %v415 = shufflevector <8 x float> %v414, <8 x float> poison, <8 x i32> zeroinitializer
  %v416 = fmul <8 x float> %v413, %v415
  %v417 = fadd <8 x float> %v394, %v416
  %v418 = add nsw i64 %v393, 1
  br label %b24
b26:
  %v419 = add nsw i64 %v390, 1
  br label %b21
b23:
  %v420 = mul i64 %v388, 8
  %v421 = getelementptr inbounds float, ptr %v100, i64 %v420
  %v422 = add i64 0, 0
  %v423 = getelementptr inbounds float, ptr %v421, i64 %v422
  store <8 x float> %v391, ptr %v423, align 4
  %v424 = add nsw i64 %v388, 1
  br label %b18
b20:
  %v425 = add i64 %v7, 0
  %v426 = sdiv i64 %v425, 1
  %v427 = add i64 %v2, 1
  %v428 = mul i64 %v426, %v2
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, %v7
  %v432 = select i1 %v431, i64 %v430, i64 %v7
  %v433 = mul i64 %v426, %v427
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, %v7
  %v437 = select i1 %v436, i64 %v435, i64 %v7
  br label %b27
b27:
  %v438 = phi i64 [ %v432, %b20 ], [ %v551, %b32 ]
  %v439 = icmp slt i64 %v438, %v437
  br i1 %v439, label %b28, label %b29
b28:
  br label %b30
b30:
  %v440 = phi i64 [ 0, %b28 ], [ %v550, %b31 ]
  %v441 = icmp slt i64 %v440, 4
  br i1 %v441, label %b31, label %b32
b31:
  %v442 = add i64 %v220, 1
  %v443 = and i64 %v442, 1
  %v444 = mul i64 %v443, %v7
  %v445 = add i64 %v444, %v438
  %v446 = mul i64 %v445, 8
  %v447 = getelementptr inbounds float, ptr %v28, i64 %v446
  %v448 = add i64 %v220, 0
  %v449 = and i64 %v448, %v164
  %v450 = mul i64 %v449, %v7
  %v451 = add i64 %v450, %v438
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v24, i64 %v452
  %v454 = add i64 %v220, 0
  %v455 = and i64 %v454, %v190
  %v456 = mul i64 %v455, %v7
  %v457 = add i64 %v456, %v438
  %v458 = mul i64 %v457, 8
  %v459 = getelementptr inbounds float, ptr %v92, i64 %v458
  %v460 = mul i64 %v438, 8
  %v461 = getelementptr inbounds float, ptr %v98, i64 %v460
  %v462 = mul i64 %v438, 8
  %v463 = getelementptr inbounds float, ptr %v100, i64 %v462
  %v464 = add i64 %v220, 0
  %v465 = and i64 %v464, %v182
  %v466 = mul i64 %v465, %v7
  %v467 = add i64 %v466, %v438
  %v468 = mul i64 %v467, 8
  %v469 = getelementptr inbounds float, ptr %v84, i64 %v468
  %v470 = add i64 %v220, 0
  %v471 = and i64 %v470, %v180
  %v472 = mul i64 %v471, %v7
  %v473 = add i64 %v472, %v438
  %v474 = mul i64 %v473, 8
  %v475 = getelementptr inbounds float, ptr %v82, i64 %v474
  %v476 = add i64 %v220, 0
  %v477 = and i64 %v476, %v184
  %v478 = mul i64 %v477, %v7
  %v479 = add i64 %v478, %v438
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v86, i64 %v480
  %v482 = add i64 0, %v440
  %v483 = getelementptr inbounds float, ptr %v50, i64 %v482
  %v484 = load float, ptr %v483, align 4
  %v485 = add i64 %v220, 0
  %v486 = and i64 %v485, %v196
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v438
  %v489 = mul i64 %v488, 32
  %v490 = getelementptr inbounds float, ptr %v102, i64 %v489
  %v491 = add i64 %v220, 0
  %v492 = and i64 %v491, %v198
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v438
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v104, i64 %v495
  %v497 = add i64 0, 0
  %v498 = getelementptr inbounds float, ptr %v447, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 0, 0
  %v501 = getelementptr inbounds float, ptr %v453, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = fadd <8 x float> %v499, %v502
  %v504 = add i64 0, 0
  %v505 = getelementptr inbounds float, ptr %v459, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v508 = shufflevector <8 x float> %v507, <8 x float> poison, <8 x i32> zeroinitializer
  %v509 = fsub <8 x float> %v508, %v506
  %v510 = fmul <8 x float> %v503, %v509
  %v511 = add i64 0, 0
  %v512 = getelementptr inbounds float, ptr %v461, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = fadd <8 x float> %v510, %v513
  %v515 = add i64 0, 0
  %v516 = getelementptr inbounds float, ptr %v463, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = fadd <8 x float> %v514, %v517
  %v519 = add i64 0, 0
  %v520 = getelementptr inbounds float, ptr %v469, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = fmul <8 x float> %v518, %v521
  %v523 = add i64 0, 0
  %v524 = getelementptr inbounds float, ptr %v475, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = fmul <8 x float> %v518, %v525
  %v527 = fsub <8 x float> %v522, %v526
  %v528 = add i64 0, 0
  %v529 = getelementptr inbounds float, ptr %v481, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = fmul <8 x float> %v527, %v530
  %v532 = fsub <8 x float> %v508, %v530
  %v533 = fmul <8 x float> %v531, %v532
  %v534 = insertelement <8 x float> poison, float %v484, i64 0
  %v535 = shufflevector <8 x float> %v534, <8 x float> poison, <8 x i32> zeroinitializer
  %v536 = fmul <8 x float> %v533, %v535
  %v537 = fmul <8 x float> %v518, %v530
  %v538 = fmul <8 x float> %v521, %v521
  %v539 = fsub <8 x float> %v508, %v538
  %v540 = fmul <8 x float> %v537, %v539
  %v541 = fmul <8 x float> %v540, %v535
  %v542 = mul i64 %v440, 8
  %v543 = add i64 0, %v542
  %v544 = add i64 %v543, 0
  %v545 = getelementptr inbounds float, ptr %v490, i64 %v544
  store <8 x float> %v536, ptr %v545, align 4
  %v546 = mul i64 %v440, 8
  %v547 = add i64 0, %v546
  %v548 = add i64 %v547, 0
  %v549 = getelementptr inbounds float, ptr %v496, i64 %v548
  store <8 x float> %v541, ptr %v549, align 4
  %v550 = add nsw i64 %v440, 1
  br label %b30
b32:
  %v551 = add nsw i64 %v438, 1
  br label %b27
b29:
  %v552 = add i64 %v7, 0
  %v553 = sdiv i64 %v552, 1
  %v554 = add i64 %v2, 1
  %v555 = mul i64 %v553, %v2
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, %v7
  %v559 = select i1 %v558, i64 %v557, i64 %v7
  %v560 = mul i64 %v553, %v554
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, %v7
  %v564 = select i1 %v563, i64 %v562, i64 %v7
  br label %b33
b33:
  %v565 = phi i64 [ %v559, %b29 ], [ %v601, %b38 ]
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b34, label %b35
b34:
  br label %b36
b36:
  %v567 = phi i64 [ 0, %b34 ], [ %v596, %b41 ]
  %v568 = phi <8 x float> [ splat (float 0x0000000000000000), %b34 ], [ %v571, %b41 ]
  %v569 = icmp slt i64 %v567, 4
  br i1 %v569, label %b37, label %b38
b37:
  br label %b39
b39:
  %v570 = phi i64 [ 0, %b37 ], [ %v595, %b40 ]
  %v571 = phi <8 x float> [ %v568, %b37 ], [ %v594, %b40 ]
  %v572 = icmp slt i64 %v570, 8
  br i1 %v572, label %b40, label %b41
b40:
  %v573 = add i64 %v220, 0
  %v574 = and i64 %v573, %v196
  %v575 = mul i64 %v574, %v7
  %v576 = add i64 %v575, %v565
  %v577 = mul i64 %v576, 32
  %v578 = getelementptr inbounds float, ptr %v102, i64 %v577
  %v579 = mul i64 %v567, 8
  %v580 = add i64 0, %v579
  %v581 = add i64 %v580, %v570
  %v582 = getelementptr inbounds float, ptr %v578, i64 %v581
  %v583 = load float, ptr %v582, align 4
  %v584 = add i64 0, 0
  %v585 = mul i64 %v567, 64
  %v586 = add i64 %v584, %v585
  %v587 = mul i64 %v570, 8
  %v588 = add i64 %v586, %v587
  %v589 = getelementptr inbounds float, ptr %v20, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = insertelement <8 x float> poison, float %v583, i64 0
  %v592 = shufflevector <8 x float> %v591, <8 x float> poison, <8 x i32> zeroinitializer
  %v593 = fmul <8 x float> %v590, %v592
  %v594 = fadd <8 x float> %v571, %v593
  %v595 = add nsw i64 %v570, 1
  br label %b39
b41:
  %v596 = add nsw i64 %v567, 1
  br label %b36
b38:
  %v597 = mul i64 %v565, 8
  %v598 = getelementptr inbounds float, ptr %v106, i64 %v597
  %v599 = add i64 0, 0
  %v600 = getelementptr inbounds float, ptr %v598, i64 %v599
  store <8 x float> %v568, ptr %v600, align 4
  %v601 = add nsw i64 %v565, 1
  br label %b33
b35:
  %v602 = add i64 %v7, 0
  %v603 = sdiv i64 %v602, 1
  %v604 = add i64 %v2, 1
  %v605 = mul i64 %v603, %v2
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 1
  %v608 = icmp slt i64 %v607, %v7
  %v609 = select i1 %v608, i64 %v607, i64 %v7
  %v610 = mul i64 %v603, %v604
  %v611 = sdiv i64 %v610, %v3
  %v612 = mul i64 %v611, 1
  %v613 = icmp slt i64 %v612, %v7
  %v614 = select i1 %v613, i64 %v612, i64 %v7
  br label %b42
b42:
  %v615 = phi i64 [ %v609, %b35 ], [ %v651, %b47 ]
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b43, label %b44
b43:
  br label %b45
b45:
  %v617 = phi i64 [ 0, %b43 ], [ %v646, %b50 ]
  %v618 = phi <8 x float> [ splat (float 0x0000000000000000), %b43 ], [ %v621, %b50 ]
  %v619 = icmp slt i64 %v617, 4
  br i1 %v619, label %b46, label %b47
b46:
  br label %b48
b48:
  %v620 = phi i64 [ 0, %b46 ], [ %v645, %b49 ]
  %v621 = phi <8 x float> [ %v618, %b46 ], [ %v644, %b49 ]
  %v622 = icmp slt i64 %v620, 8
  br i1 %v622, label %b49, label %b50
b49:
  %v623 = add i64 %v220, 0
  %v624 = and i64 %v623, %v198
  %v625 = mul i64 %v624, %v7
  %v626 = add i64 %v625, %v615
  %v627 = mul i64 %v626, 32
  %v628 = getelementptr inbounds float, ptr %v104, i64 %v627
  %v629 = mul i64 %v617, 8
  %v630 = add i64 0, %v629
  %v631 = add i64 %v630, %v620
  %v632 = getelementptr inbounds float, ptr %v628, i64 %v631
  %v633 = load float, ptr %v632, align 4
  %v634 = add i64 0, 0
  %v635 = mul i64 %v617, 64
  %v636 = add i64 %v634, %v635
  %v637 = mul i64 %v620, 8
  %v638 = add i64 %v636, %v637
  %v639 = getelementptr inbounds float, ptr %v16, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = insertelement <8 x float> poison, float %v633, i64 0
  %v642 = shufflevector <8 x float> %v641, <8 x float> poison, <8 x i32> zeroinitializer
  %v643 = fmul <8 x float> %v640, %v642
  %v644 = fadd <8 x float> %v621, %v643
  %v645 = add nsw i64 %v620, 1
  br label %b48
b50:
  %v646 = add nsw i64 %v617, 1
  br label %b45
b47:
  %v647 = mul i64 %v615, 8
  %v648 = getelementptr inbounds float, ptr %v108, i64 %v647
  %v649 = add i64 0, 0
  %v650 = getelementptr inbounds float, ptr %v648, i64 %v649
  store <8 x float> %v618, ptr %v650, align 4
  %v651 = add nsw i64 %v615, 1
  br label %b42
b44:
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
  br label %b51
b51:
  %v665 = phi i64 [ %v659, %b44 ], [ %v801, %b56 ]
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b52, label %b53
b52:
  br label %b54
b54:
  %v667 = phi i64 [ 0, %b52 ], [ %v800, %b55 ]
  %v668 = icmp slt i64 %v667, 4
  br i1 %v668, label %b55, label %b56
b55:
  %v669 = add i64 %v220, 1
  %v670 = and i64 %v669, 1
  %v671 = mul i64 %v670, %v7
  %v672 = add i64 %v671, %v665
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v28, i64 %v673
  %v675 = add i64 %v220, 0
  %v676 = and i64 %v675, %v164
  %v677 = mul i64 %v676, %v7
  %v678 = add i64 %v677, %v665
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v24, i64 %v679
  %v681 = add i64 %v220, 0
  %v682 = and i64 %v681, %v190
  %v683 = mul i64 %v682, %v7
  %v684 = add i64 %v683, %v665
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v92, i64 %v685
  %v687 = mul i64 %v665, 8
  %v688 = getelementptr inbounds float, ptr %v98, i64 %v687
  %v689 = mul i64 %v665, 8
  %v690 = getelementptr inbounds float, ptr %v100, i64 %v689
  %v691 = add i64 %v220, 0
  %v692 = and i64 %v691, %v184
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v665
  %v695 = mul i64 %v694, 8
  %v696 = getelementptr inbounds float, ptr %v86, i64 %v695
  %v697 = mul i64 %v665, 8
  %v698 = getelementptr inbounds float, ptr %v106, i64 %v697
  %v699 = mul i64 %v665, 8
  %v700 = getelementptr inbounds float, ptr %v108, i64 %v699
  %v701 = add i64 %v220, 0
  %v702 = and i64 %v701, %v176
  %v703 = mul i64 %v702, %v7
  %v704 = add i64 %v703, %v665
  %v705 = mul i64 %v704, 8
  %v706 = getelementptr inbounds float, ptr %v78, i64 %v705
  %v707 = add i64 %v220, 0
  %v708 = and i64 %v707, %v174
  %v709 = mul i64 %v708, %v7
  %v710 = add i64 %v709, %v665
  %v711 = mul i64 %v710, 8
  %v712 = getelementptr inbounds float, ptr %v76, i64 %v711
  %v713 = add i64 %v220, 0
  %v714 = and i64 %v713, %v178
  %v715 = mul i64 %v714, %v7
  %v716 = add i64 %v715, %v665
  %v717 = mul i64 %v716, 8
  %v718 = getelementptr inbounds float, ptr %v80, i64 %v717
  %v719 = add i64 0, %v667
  %v720 = getelementptr inbounds float, ptr %v46, i64 %v719
  %v721 = load float, ptr %v720, align 4
  %v722 = add i64 %v220, 0
  %v723 = and i64 %v722, %v200
  %v724 = mul i64 %v723, %v7
  %v725 = add i64 %v724, %v665
  %v726 = mul i64 %v725, 32
  %v727 = getelementptr inbounds float, ptr %v110, i64 %v726
  %v728 = add i64 %v220, 0
  %v729 = and i64 %v728, %v202
  %v730 = mul i64 %v729, %v7
  %v731 = add i64 %v730, %v665
  %v732 = mul i64 %v731, 32
  %v733 = getelementptr inbounds float, ptr %v112, i64 %v732
  %v734 = add i64 0, 0
  %v735 = getelementptr inbounds float, ptr %v674, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = add i64 0, 0
  %v738 = getelementptr inbounds float, ptr %v680, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = fadd <8 x float> %v736, %v739
  %v741 = add i64 0, 0
  %v742 = getelementptr inbounds float, ptr %v686, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v745 = shufflevector <8 x float> %v744, <8 x float> poison, <8 x i32> zeroinitializer
  %v746 = fsub <8 x float> %v745, %v743
  %v747 = fmul <8 x float> %v740, %v746
  %v748 = add i64 0, 0
  %v749 = getelementptr inbounds float, ptr %v688, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = fadd <8 x float> %v747, %v750
  %v752 = add i64 0, 0
  %v753 = getelementptr inbounds float, ptr %v690, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = fadd <8 x float> %v751, %v754
  %v756 = add i64 0, 0
  %v757 = getelementptr inbounds float, ptr %v696, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = fsub <8 x float> %v745, %v758
  %v760 = fmul <8 x float> %v755, %v759
  %v761 = add i64 0, 0
  %v762 = getelementptr inbounds float, ptr %v698, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = fadd <8 x float> %v760, %v763
  %v765 = add i64 0, 0
  %v766 = getelementptr inbounds float, ptr %v700, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = fadd <8 x float> %v764, %v767
  %v769 = add i64 0, 0
  %v770 = getelementptr inbounds float, ptr %v706, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = fmul <8 x float> %v768, %v771
  %v773 = add i64 0, 0
  %v774 = getelementptr inbounds float, ptr %v712, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = fmul <8 x float> %v768, %v775
  %v777 = fsub <8 x float> %v772, %v776
  %v778 = add i64 0, 0
  %v779 = getelementptr inbounds float, ptr %v718, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = fmul <8 x float> %v777, %v780
  %v782 = fsub <8 x float> %v745, %v780
  %v783 = fmul <8 x float> %v781, %v782
  %v784 = insertelement <8 x float> poison, float %v721, i64 0
  %v785 = shufflevector <8 x float> %v784, <8 x float> poison, <8 x i32> zeroinitializer
  %v786 = fmul <8 x float> %v783, %v785
  %v787 = fmul <8 x float> %v768, %v780
  %v788 = fmul <8 x float> %v771, %v771
  %v789 = fsub <8 x float> %v745, %v788
  %v790 = fmul <8 x float> %v787, %v789
  %v791 = fmul <8 x float> %v790, %v785
  %v792 = mul i64 %v667, 8
  %v793 = add i64 0, %v792
  %v794 = add i64 %v793, 0
  %v795 = getelementptr inbounds float, ptr %v727, i64 %v794
  store <8 x float> %v786, ptr %v795, align 4
  %v796 = mul i64 %v667, 8
  %v797 = add i64 0, %v796
  %v798 = add i64 %v797, 0
  %v799 = getelementptr inbounds float, ptr %v733, i64 %v798
  store <8 x float> %v791, ptr %v799, align 4
  %v800 = add nsw i64 %v667, 1
  br label %b54
b56:
  %v801 = add nsw i64 %v665, 1
  br label %b51
b53:
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
  br label %b57
b57:
  %v815 = phi i64 [ %v809, %b53 ], [ %v851, %b62 ]
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b58, label %b59
b58:
  br label %b60
b60:
  %v817 = phi i64 [ 0, %b58 ], [ %v846, %b65 ]
  %v818 = phi <8 x float> [ splat (float 0x0000000000000000), %b58 ], [ %v821, %b65 ]
  %v819 = icmp slt i64 %v817, 4
  br i1 %v819, label %b61, label %b62
b61:
  br label %b63
b63:
  %v820 = phi i64 [ 0, %b61 ], [ %v845, %b64 ]
  %v821 = phi <8 x float> [ %v818, %b61 ], [ %v844, %b64 ]
  %v822 = icmp slt i64 %v820, 8
  br i1 %v822, label %b64, label %b65
b64:
  %v823 = add i64 %v220, 0
  %v824 = and i64 %v823, %v200
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v815
  %v827 = mul i64 %v826, 32
  %v828 = getelementptr inbounds float, ptr %v110, i64 %v827
  %v829 = mul i64 %v817, 8
  %v830 = add i64 0, %v829
  %v831 = add i64 %v830, %v820
  %v832 = getelementptr inbounds float, ptr %v828, i64 %v831
  %v833 = load float, ptr %v832, align 4
  %v834 = add i64 0, 0
  %v835 = mul i64 %v817, 64
  %v836 = add i64 %v834, %v835
  %v837 = mul i64 %v820, 8
  %v838 = add i64 %v836, %v837
  %v839 = getelementptr inbounds float, ptr %v20, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = insertelement <8 x float> poison, float %v833, i64 0
  %v842 = shufflevector <8 x float> %v841, <8 x float> poison, <8 x i32> zeroinitializer
  %v843 = fmul <8 x float> %v840, %v842
  %v844 = fadd <8 x float> %v821, %v843
  %v845 = add nsw i64 %v820, 1
  br label %b63
b65:
  %v846 = add nsw i64 %v817, 1
  br label %b60
b62:
  %v847 = mul i64 %v815, 8
  %v848 = getelementptr inbounds float, ptr %v114, i64 %v847
  %v849 = add i64 0, 0
  %v850 = getelementptr inbounds float, ptr %v848, i64 %v849
  store <8 x float> %v818, ptr %v850, align 4
  %v851 = add nsw i64 %v815, 1
  br label %b57
b59:
  %v852 = add i64 %v7, 0
  %v853 = sdiv i64 %v852, 1
  %v854 = add i64 %v2, 1
  %v855 = mul i64 %v853, %v2
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 1
  %v858 = icmp slt i64 %v857, %v7
  %v859 = select i1 %v858, i64 %v857, i64 %v7
  %v860 = mul i64 %v853, %v854
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 1
  %v863 = icmp slt i64 %v862, %v7
  %v864 = select i1 %v863, i64 %v862, i64 %v7
  br label %b66
b66:
  %v865 = phi i64 [ %v859, %b59 ], [ %v901, %b71 ]
  %v866 = icmp slt i64 %v865, %v864
  br i1 %v866, label %b67, label %b68
b67:
  br label %b69
b69:
  %v867 = phi i64 [ 0, %b67 ], [ %v896, %b74 ]
  %v868 = phi <8 x float> [ splat (float 0x0000000000000000), %b67 ], [ %v871, %b74 ]
  %v869 = icmp slt i64 %v867, 4
  br i1 %v869, label %b70, label %b71
b70:
  br label %b72
b72:
  %v870 = phi i64 [ 0, %b70 ], [ %v895, %b73 ]
  %v871 = phi <8 x float> [ %v868, %b70 ], [ %v894, %b73 ]
  %v872 = icmp slt i64 %v870, 8
  br i1 %v872, label %b73, label %b74
b73:
  %v873 = add i64 %v220, 0
  %v874 = and i64 %v873, %v202
  %v875 = mul i64 %v874, %v7
  %v876 = add i64 %v875, %v865
  %v877 = mul i64 %v876, 32
  %v878 = getelementptr inbounds float, ptr %v112, i64 %v877
  %v879 = mul i64 %v867, 8
  %v880 = add i64 0, %v879
  %v881 = add i64 %v880, %v870
  %v882 = getelementptr inbounds float, ptr %v878, i64 %v881
  %v883 = load float, ptr %v882, align 4
  %v884 = add i64 0, 0
  %v885 = mul i64 %v867, 64
  %v886 = add i64 %v884, %v885
  %v887 = mul i64 %v870, 8
  %v888 = add i64 %v886, %v887
  %v889 = getelementptr inbounds float, ptr %v16, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = insertelement <8 x float> poison, float %v883, i64 0
  %v892 = shufflevector <8 x float> %v891, <8 x float> poison, <8 x i32> zeroinitializer
  %v893 = fmul <8 x float> %v890, %v892
  %v894 = fadd <8 x float> %v871, %v893
  %v895 = add nsw i64 %v870, 1
  br label %b72
b74:
  %v896 = add nsw i64 %v867, 1
  br label %b69
b71:
  %v897 = mul i64 %v865, 8
  %v898 = getelementptr inbounds float, ptr %v116, i64 %v897
  %v899 = add i64 0, 0
  %v900 = getelementptr inbounds float, ptr %v898, i64 %v899
  store <8 x float> %v868, ptr %v900, align 4
  %v901 = add nsw i64 %v865, 1
  br label %b66
b68:
  %v902 = add i64 %v7, 0
  %v903 = sdiv i64 %v902, 1
  %v904 = add i64 %v2, 1
  %v905 = mul i64 %v903, %v2
  %v906 = sdiv i64 %v905, %v3
  %v907 = mul i64 %v906, 1
  %v908 = icmp slt i64 %v907, %v7
  %v909 = select i1 %v908, i64 %v907, i64 %v7
  %v910 = mul i64 %v903, %v904
  %v911 = sdiv i64 %v910, %v3
  %v912 = mul i64 %v911, 1
  %v913 = icmp slt i64 %v912, %v7
  %v914 = select i1 %v913, i64 %v912, i64 %v7
  br label %b75
b75:
  %v915 = phi i64 [ %v909, %b68 ], [ %v1074, %b80 ]
  %v916 = icmp slt i64 %v915, %v914
  br i1 %v916, label %b76, label %b77
b76:
  br label %b78
b78:
  %v917 = phi i64 [ 0, %b76 ], [ %v1073, %b79 ]
  %v918 = icmp slt i64 %v917, 4
  br i1 %v918, label %b79, label %b80
b79:
  %v919 = add i64 %v220, 1
  %v920 = and i64 %v919, 1
  %v921 = mul i64 %v920, %v7
  %v922 = add i64 %v921, %v915
  %v923 = mul i64 %v922, 8
  %v924 = getelementptr inbounds float, ptr %v28, i64 %v923
  %v925 = add i64 %v220, 0
  %v926 = and i64 %v925, %v164
  %v927 = mul i64 %v926, %v7
  %v928 = add i64 %v927, %v915
  %v929 = mul i64 %v928, 8
  %v930 = getelementptr inbounds float, ptr %v24, i64 %v929
  %v931 = add i64 %v220, 0
  %v932 = and i64 %v931, %v190
  %v933 = mul i64 %v932, %v7
  %v934 = add i64 %v933, %v915
  %v935 = mul i64 %v934, 8
  %v936 = getelementptr inbounds float, ptr %v92, i64 %v935
  %v937 = mul i64 %v915, 8
  %v938 = getelementptr inbounds float, ptr %v98, i64 %v937
  %v939 = mul i64 %v915, 8
  %v940 = getelementptr inbounds float, ptr %v100, i64 %v939
  %v941 = add i64 %v220, 0
  %v942 = and i64 %v941, %v184
  %v943 = mul i64 %v942, %v7
  %v944 = add i64 %v943, %v915
  %v945 = mul i64 %v944, 8
  %v946 = getelementptr inbounds float, ptr %v86, i64 %v945
  %v947 = mul i64 %v915, 8
  %v948 = getelementptr inbounds float, ptr %v106, i64 %v947
  %v949 = mul i64 %v915, 8
  %v950 = getelementptr inbounds float, ptr %v108, i64 %v949
  %v951 = add i64 %v220, 0
  %v952 = and i64 %v951, %v178
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v915
  %v955 = mul i64 %v954, 8
  %v956 = getelementptr inbounds float, ptr %v80, i64 %v955
  %v957 = mul i64 %v915, 8
  %v958 = getelementptr inbounds float, ptr %v114, i64 %v957
  %v959 = mul i64 %v915, 8
  %v960 = getelementptr inbounds float, ptr %v116, i64 %v959
  %v961 = add i64 %v220, 0
  %v962 = and i64 %v961, %v170
  %v963 = mul i64 %v962, %v7
  %v964 = add i64 %v963, %v915
  %v965 = mul i64 %v964, 8
  %v966 = getelementptr inbounds float, ptr %v72, i64 %v965
  %v967 = add i64 %v220, 0
  %v968 = and i64 %v967, %v166
  %v969 = mul i64 %v968, %v7
  %v970 = add i64 %v969, %v915
  %v971 = mul i64 %v970, 8
  %v972 = getelementptr inbounds float, ptr %v26, i64 %v971
  %v973 = add i64 %v220, 0
  %v974 = and i64 %v973, %v172
  %v975 = mul i64 %v974, %v7
  %v976 = add i64 %v975, %v915
  %v977 = mul i64 %v976, 8
  %v978 = getelementptr inbounds float, ptr %v74, i64 %v977
  %v979 = add i64 0, %v917
  %v980 = getelementptr inbounds float, ptr %v60, i64 %v979
  %v981 = load float, ptr %v980, align 4
  %v982 = add i64 %v220, 0
  %v983 = and i64 %v982, %v204
  %v984 = mul i64 %v983, %v7
  %v985 = add i64 %v984, %v915
  %v986 = mul i64 %v985, 32
  %v987 = getelementptr inbounds float, ptr %v118, i64 %v986
  %v988 = add i64 %v220, 0
  %v989 = and i64 %v988, %v206
  %v990 = mul i64 %v989, %v7
  %v991 = add i64 %v990, %v915
  %v992 = mul i64 %v991, 32
  %v993 = getelementptr inbounds float, ptr %v120, i64 %v992
  %v994 = add i64 0, 0
  %v995 = getelementptr inbounds float, ptr %v924, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = add i64 0, 0
  %v998 = getelementptr inbounds float, ptr %v930, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = fadd <8 x float> %v996, %v999
  %v1001 = add i64 0, 0
  %v1002 = getelementptr inbounds float, ptr %v936, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1005 = shufflevector <8 x float> %v1004, <8 x float> poison, <8 x i32> zeroinitializer
  %v1006 = fsub <8 x float> %v1005, %v1003
  %v1007 = fmul <8 x float> %v1000, %v1006
  %v1008 = add i64 0, 0
  %v1009 = getelementptr inbounds float, ptr %v938, i64 %v1008
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = fadd <8 x float> %v1007, %v1010
  %v1012 = add i64 0, 0
  %v1013 = getelementptr inbounds float, ptr %v940, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = fadd <8 x float> %v1011, %v1014
  %v1016 = add i64 0, 0
  %v1017 = getelementptr inbounds float, ptr %v946, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = fsub <8 x float> %v1005, %v1018
  %v1020 = fmul <8 x float> %v1015, %v1019
  %v1021 = add i64 0, 0
  %v1022 = getelementptr inbounds float, ptr %v948, i64 %v1021
  %v1023 = load <8 x float>, ptr %v1022, align 4
  %v1024 = fadd <8 x float> %v1020, %v1023
  %v1025 = add i64 0, 0
  %v1026 = getelementptr inbounds float, ptr %v950, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = fadd <8 x float> %v1024, %v1027
  %v1029 = add i64 0, 0
  %v1030 = getelementptr inbounds float, ptr %v956, i64 %v1029
  %v1031 = load <8 x float>, ptr %v1030, align 4
  %v1032 = fsub <8 x float> %v1005, %v1031
  %v1033 = fmul <8 x float> %v1028, %v1032
  %v1034 = add i64 0, 0
  %v1035 = getelementptr inbounds float, ptr %v958, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = fadd <8 x float> %v1033, %v1036
  %v1038 = add i64 0, 0
  %v1039 = getelementptr inbounds float, ptr %v960, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = fadd <8 x float> %v1037, %v1040
  %v1042 = add i64 0, 0
  %v1043 = getelementptr inbounds float, ptr %v966, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = fmul <8 x float> %v1041, %v1044
  %v1046 = add i64 0, 0
  %v1047 = getelementptr inbounds float, ptr %v972, i64 %v1046
  %v1048 = load <8 x float>, ptr %v1047, align 4
  %v1049 = fmul <8 x float> %v1041, %v1048
  %v1050 = fsub <8 x float> %v1045, %v1049
  %v1051 = add i64 0, 0
  %v1052 = getelementptr inbounds float, ptr %v978, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = fmul <8 x float> %v1050, %v1053
  %v1055 = fsub <8 x float> %v1005, %v1053
  %v1056 = fmul <8 x float> %v1054, %v1055
  %v1057 = insertelement <8 x float> poison, float %v981, i64 0
  %v1058 = shufflevector <8 x float> %v1057, <8 x float> poison, <8 x i32> zeroinitializer
  %v1059 = fmul <8 x float> %v1056, %v1058
  %v1060 = fmul <8 x float> %v1041, %v1053
  %v1061 = fmul <8 x float> %v1044, %v1044
  %v1062 = fsub <8 x float> %v1005, %v1061
  %v1063 = fmul <8 x float> %v1060, %v1062
  %v1064 = fmul <8 x float> %v1063, %v1058
  %v1065 = mul i64 %v917, 8
  %v1066 = add i64 0, %v1065
  %v1067 = add i64 %v1066, 0
  %v1068 = getelementptr inbounds float, ptr %v987, i64 %v1067
  store <8 x float> %v1059, ptr %v1068, align 4
  %v1069 = mul i64 %v917, 8
  %v1070 = add i64 0, %v1069
  %v1071 = add i64 %v1070, 0
  %v1072 = getelementptr inbounds float, ptr %v993, i64 %v1071
  store <8 x float> %v1064, ptr %v1072, align 4
  %v1073 = add nsw i64 %v917, 1
  br label %b78
b80:
  %v1074 = add nsw i64 %v915, 1
  br label %b75
b77:
  %v1075 = add i64 %v7, 0
  %v1076 = sdiv i64 %v1075, 1
  %v1077 = add i64 %v2, 1
  %v1078 = mul i64 %v1076, %v2
  %v1079 = sdiv i64 %v1078, %v3
  %v1080 = mul i64 %v1079, 1
  %v1081 = icmp slt i64 %v1080, %v7
  %v1082 = select i1 %v1081, i64 %v1080, i64 %v7
  %v1083 = mul i64 %v1076, %v1077
  %v1084 = sdiv i64 %v1083, %v3
  %v1085 = mul i64 %v1084, 1
  %v1086 = icmp slt i64 %v1085, %v7
  %v1087 = select i1 %v1086, i64 %v1085, i64 %v7
  br label %b81
b81:
  %v1088 = phi i64 [ %v1082, %b77 ], [ %v1334, %b82 ]
  %v1089 = icmp slt i64 %v1088, %v1087
  br i1 %v1089, label %b82, label %b83
b82:
  %v1090 = add i64 %v220, 1
  %v1091 = and i64 %v1090, 1
  %v1092 = mul i64 %v1091, %v7
  %v1093 = add i64 %v1092, %v1088
  %v1094 = mul i64 %v1093, 8
  %v1095 = getelementptr inbounds float, ptr %v28, i64 %v1094
  %v1096 = add i64 %v220, 0
  %v1097 = and i64 %v1096, %v164
  %v1098 = mul i64 %v1097, %v7
  %v1099 = add i64 %v1098, %v1088
  %v1100 = mul i64 %v1099, 8
  %v1101 = getelementptr inbounds float, ptr %v24, i64 %v1100
  %v1102 = add i64 %v220, 0
  %v1103 = and i64 %v1102, %v188
  %v1104 = mul i64 %v1103, %v7
  %v1105 = add i64 %v1104, %v1088
  %v1106 = mul i64 %v1105, 8
  %v1107 = getelementptr inbounds float, ptr %v90, i64 %v1106
  %v1108 = add i64 %v220, 0
  %v1109 = and i64 %v1108, %v186
  %v1110 = mul i64 %v1109, %v7
  %v1111 = add i64 %v1110, %v1088
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v88, i64 %v1112
  %v1114 = add i64 %v220, 0
  %v1115 = and i64 %v1114, %v190
  %v1116 = mul i64 %v1115, %v7
  %v1117 = add i64 %v1116, %v1088
  %v1118 = mul i64 %v1117, 8
  %v1119 = getelementptr inbounds float, ptr %v92, i64 %v1118
  %v1120 = mul i64 %v1088, 8
  %v1121 = getelementptr inbounds float, ptr %v98, i64 %v1120
  %v1122 = mul i64 %v1088, 8
  %v1123 = getelementptr inbounds float, ptr %v100, i64 %v1122
  %v1124 = add i64 %v220, 0
  %v1125 = and i64 %v1124, %v182
  %v1126 = mul i64 %v1125, %v7
  %v1127 = add i64 %v1126, %v1088
  %v1128 = mul i64 %v1127, 8
  %v1129 = getelementptr inbounds float, ptr %v84, i64 %v1128
  %v1130 = add i64 %v220, 0
  %v1131 = and i64 %v1130, %v180
  %v1132 = mul i64 %v1131, %v7
  %v1133 = add i64 %v1132, %v1088
  %v1134 = mul i64 %v1133, 8
  %v1135 = getelementptr inbounds float, ptr %v82, i64 %v1134
  %v1136 = add i64 %v220, 0
  %v1137 = and i64 %v1136, %v184
  %v1138 = mul i64 %v1137, %v7
  %v1139 = add i64 %v1138, %v1088
  %v1140 = mul i64 %v1139, 8
  %v1141 = getelementptr inbounds float, ptr %v86, i64 %v1140
  %v1142 = mul i64 %v1088, 8
  %v1143 = getelementptr inbounds float, ptr %v106, i64 %v1142
  %v1144 = mul i64 %v1088, 8
  %v1145 = getelementptr inbounds float, ptr %v108, i64 %v1144
  %v1146 = add i64 %v220, 0
  %v1147 = and i64 %v1146, %v176
  %v1148 = mul i64 %v1147, %v7
  %v1149 = add i64 %v1148, %v1088
  %v1150 = mul i64 %v1149, 8
  %v1151 = getelementptr inbounds float, ptr %v78, i64 %v1150
  %v1152 = add i64 %v220, 0
  %v1153 = and i64 %v1152, %v174
  %v1154 = mul i64 %v1153, %v7
  %v1155 = add i64 %v1154, %v1088
  %v1156 = mul i64 %v1155, 8
  %v1157 = getelementptr inbounds float, ptr %v76, i64 %v1156
  %v1158 = add i64 %v220, 0
  %v1159 = and i64 %v1158, %v178
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1088
  %v1162 = mul i64 %v1161, 8
  %v1163 = getelementptr inbounds float, ptr %v80, i64 %v1162
  %v1164 = mul i64 %v1088, 8
  %v1165 = getelementptr inbounds float, ptr %v114, i64 %v1164
  %v1166 = mul i64 %v1088, 8
  %v1167 = getelementptr inbounds float, ptr %v116, i64 %v1166
  %v1168 = add i64 %v220, 0
  %v1169 = and i64 %v1168, %v170
  %v1170 = mul i64 %v1169, %v7
  %v1171 = add i64 %v1170, %v1088
  %v1172 = mul i64 %v1171, 8
  %v1173 = getelementptr inbounds float, ptr %v72, i64 %v1172
  %v1174 = add i64 %v220, 0
  %v1175 = and i64 %v1174, %v166
  %v1176 = mul i64 %v1175, %v7
  %v1177 = add i64 %v1176, %v1088
  %v1178 = mul i64 %v1177, 8
  %v1179 = getelementptr inbounds float, ptr %v26, i64 %v1178
  %v1180 = add i64 %v220, 0
  %v1181 = and i64 %v1180, %v172
  %v1182 = mul i64 %v1181, %v7
  %v1183 = add i64 %v1182, %v1088
  %v1184 = mul i64 %v1183, 8
  %v1185 = getelementptr inbounds float, ptr %v74, i64 %v1184
  %v1186 = getelementptr inbounds float, ptr %v52, i64 1
  %v1187 = load float, ptr %v1186, align 4
  %v1188 = add i64 %v220, 0
  %v1189 = and i64 %v1188, %v208
  %v1190 = mul i64 %v1189, %v7
  %v1191 = add i64 %v1190, %v1088
  %v1192 = mul i64 %v1191, 8
  %v1193 = getelementptr inbounds float, ptr %v122, i64 %v1192
  %v1194 = add i64 %v220, 0
  %v1195 = and i64 %v1194, %v210
  %v1196 = mul i64 %v1195, %v7
  %v1197 = add i64 %v1196, %v1088
  %v1198 = mul i64 %v1197, 8
  %v1199 = getelementptr inbounds float, ptr %v124, i64 %v1198
  %v1200 = add i64 0, 0
  %v1201 = getelementptr inbounds float, ptr %v1095, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = add i64 0, 0
  %v1204 = getelementptr inbounds float, ptr %v1101, i64 %v1203
  %v1205 = load <8 x float>, ptr %v1204, align 4
  %v1206 = fadd <8 x float> %v1202, %v1205
  %v1207 = add i64 0, 0
  %v1208 = getelementptr inbounds float, ptr %v1107, i64 %v1207
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = fmul <8 x float> %v1206, %v1209
  %v1211 = add i64 0, 0
  %v1212 = getelementptr inbounds float, ptr %v1113, i64 %v1211
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = fmul <8 x float> %v1206, %v1213
  %v1215 = fsub <8 x float> %v1210, %v1214
  %v1216 = add i64 0, 0
  %v1217 = getelementptr inbounds float, ptr %v1119, i64 %v1216
  %v1218 = load <8 x float>, ptr %v1217, align 4
  %v1219 = fmul <8 x float> %v1215, %v1218
  %v1220 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1221 = shufflevector <8 x float> %v1220, <8 x float> poison, <8 x i32> zeroinitializer
  %v1222 = fsub <8 x float> %v1221, %v1218
  %v1223 = fmul <8 x float> %v1219, %v1222
  %v1224 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1225 = shufflevector <8 x float> %v1224, <8 x float> poison, <8 x i32> zeroinitializer
  %v1226 = fmul <8 x float> %v1223, %v1225
  %v1227 = fmul <8 x float> %v1206, %v1222
  %v1228 = add i64 0, 0
  %v1229 = getelementptr inbounds float, ptr %v1121, i64 %v1228
  %v1230 = load <8 x float>, ptr %v1229, align 4
  %v1231 = fadd <8 x float> %v1227, %v1230
  %v1232 = add i64 0, 0
  %v1233 = getelementptr inbounds float, ptr %v1123, i64 %v1232
  %v1234 = load <8 x float>, ptr %v1233, align 4
  %v1235 = fadd <8 x float> %v1231, %v1234
  %v1236 = add i64 0, 0
  %v1237 = getelementptr inbounds float, ptr %v1129, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = fmul <8 x float> %v1235, %v1238
  %v1240 = add i64 0, 0
  %v1241 = getelementptr inbounds float, ptr %v1135, i64 %v1240
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = fmul <8 x float> %v1235, %v1242
  %v1244 = fsub <8 x float> %v1239, %v1243
  %v1245 = add i64 0, 0
  %v1246 = getelementptr inbounds float, ptr %v1141, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = fmul <8 x float> %v1244, %v1247
  %v1249 = fsub <8 x float> %v1221, %v1247
  %v1250 = fmul <8 x float> %v1248, %v1249
  %v1251 = fmul <8 x float> %v1250, %v1225
  %v1252 = fadd <8 x float> %v1226, %v1251
  %v1253 = fmul <8 x float> %v1235, %v1249
  %v1254 = add i64 0, 0
  %v1255 = getelementptr inbounds float, ptr %v1143, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = fadd <8 x float> %v1253, %v1256
  %v1258 = add i64 0, 0
  %v1259 = getelementptr inbounds float, ptr %v1145, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = fadd <8 x float> %v1257, %v1260
  %v1262 = add i64 0, 0
  %v1263 = getelementptr inbounds float, ptr %v1151, i64 %v1262
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = fmul <8 x float> %v1261, %v1264
  %v1266 = add i64 0, 0
  %v1267 = getelementptr inbounds float, ptr %v1157, i64 %v1266
  %v1268 = load <8 x float>, ptr %v1267, align 4
  %v1269 = fmul <8 x float> %v1261, %v1268
  %v1270 = fsub <8 x float> %v1265, %v1269
  %v1271 = add i64 0, 0
  %v1272 = getelementptr inbounds float, ptr %v1163, i64 %v1271
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = fmul <8 x float> %v1270, %v1273
  %v1275 = fsub <8 x float> %v1221, %v1273
  %v1276 = fmul <8 x float> %v1274, %v1275
  %v1277 = fmul <8 x float> %v1276, %v1225
  %v1278 = fadd <8 x float> %v1252, %v1277
  %v1279 = fmul <8 x float> %v1261, %v1275
  %v1280 = add i64 0, 0
  %v1281 = getelementptr inbounds float, ptr %v1165, i64 %v1280
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = fadd <8 x float> %v1279, %v1282
  %v1284 = add i64 0, 0
  %v1285 = getelementptr inbounds float, ptr %v1167, i64 %v1284
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = fadd <8 x float> %v1283, %v1286
  %v1288 = add i64 0, 0
  %v1289 = getelementptr inbounds float, ptr %v1173, i64 %v1288
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = fmul <8 x float> %v1287, %v1290
  %v1292 = add i64 0, 0
  %v1293 = getelementptr inbounds float, ptr %v1179, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = fmul <8 x float> %v1287, %v1294
  %v1296 = fsub <8 x float> %v1291, %v1295
  %v1297 = add i64 0, 0
  %v1298 = getelementptr inbounds float, ptr %v1185, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = fmul <8 x float> %v1296, %v1299
  %v1301 = fsub <8 x float> %v1221, %v1299
  %v1302 = fmul <8 x float> %v1300, %v1301
  %v1303 = insertelement <8 x float> poison, float %v1187, i64 0
  %v1304 = shufflevector <8 x float> %v1303, <8 x float> poison, <8 x i32> zeroinitializer
  %v1305 = fmul <8 x float> %v1302, %v1304
  %v1306 = fadd <8 x float> %v1278, %v1305
  %v1307 = fmul <8 x float> %v1206, %v1218
  %v1308 = fmul <8 x float> %v1209, %v1209
  %v1309 = fsub <8 x float> %v1221, %v1308
  %v1310 = fmul <8 x float> %v1307, %v1309
  %v1311 = fmul <8 x float> %v1310, %v1225
  %v1312 = fmul <8 x float> %v1235, %v1247
  %v1313 = fmul <8 x float> %v1238, %v1238
  %v1314 = fsub <8 x float> %v1221, %v1313
  %v1315 = fmul <8 x float> %v1312, %v1314
  %v1316 = fmul <8 x float> %v1315, %v1225
  %v1317 = fadd <8 x float> %v1311, %v1316
  %v1318 = fmul <8 x float> %v1261, %v1273
  %v1319 = fmul <8 x float> %v1264, %v1264
  %v1320 = fsub <8 x float> %v1221, %v1319
  %v1321 = fmul <8 x float> %v1318, %v1320
  %v1322 = fmul <8 x float> %v1321, %v1225
  %v1323 = fadd <8 x float> %v1317, %v1322
  %v1324 = fmul <8 x float> %v1287, %v1299
  %v1325 = fmul <8 x float> %v1290, %v1290
  %v1326 = fsub <8 x float> %v1221, %v1325
  %v1327 = fmul <8 x float> %v1324, %v1326
  %v1328 = fmul <8 x float> %v1327, %v1304
  %v1329 = fadd <8 x float> %v1323, %v1328
  %v1330 = add i64 0, 0
  %v1331 = getelementptr inbounds float, ptr %v1193, i64 %v1330
  store <8 x float> %v1306, ptr %v1331, align 4
  %v1332 = add i64 0, 0
  %v1333 = getelementptr inbounds float, ptr %v1199, i64 %v1332
  store <8 x float> %v1329, ptr %v1333, align 4
  %v1334 = add nsw i64 %v1088, 1
  br label %b81
b83:
  %v1335 = add i64 %v7, 0
  %v1336 = sdiv i64 %v1335, 1
  %v1337 = add i64 %v2, 1
  %v1338 = mul i64 %v1336, %v2
  %v1339 = sdiv i64 %v1338, %v3
  %v1340 = mul i64 %v1339, 1
  %v1341 = icmp slt i64 %v1340, %v7
  %v1342 = select i1 %v1341, i64 %v1340, i64 %v7
  %v1343 = mul i64 %v1336, %v1337
  %v1344 = sdiv i64 %v1343, %v3
  %v1345 = mul i64 %v1344, 1
  %v1346 = icmp slt i64 %v1345, %v7
  %v1347 = select i1 %v1346, i64 %v1345, i64 %v7
  br label %b84
b84:
  %v1348 = phi i64 [ %v1342, %b83 ], [ %v1384, %b89 ]
  %v1349 = icmp slt i64 %v1348, %v1347
  br i1 %v1349, label %b85, label %b86
b85:
  br label %b87
b87:
  %v1350 = phi i64 [ 0, %b85 ], [ %v1379, %b92 ]
  %v1351 = phi <8 x float> [ splat (float 0x0000000000000000), %b85 ], [ %v1354, %b92 ]
  %v1352 = icmp slt i64 %v1350, 4
  br i1 %v1352, label %b88, label %b89
b88:
  br label %b90
b90:
  %v1353 = phi i64 [ 0, %b88 ], [ %v1378, %b91 ]
  %v1354 = phi <8 x float> [ %v1351, %b88 ], [ %v1377, %b91 ]
  %v1355 = icmp slt i64 %v1353, 8
  br i1 %v1355, label %b91, label %b92
b91:
  %v1356 = add i64 %v220, 0
  %v1357 = and i64 %v1356, %v204
  %v1358 = mul i64 %v1357, %v7
  %v1359 = add i64 %v1358, %v1348
  %v1360 = mul i64 %v1359, 32
  %v1361 = getelementptr inbounds float, ptr %v118, i64 %v1360
  %v1362 = mul i64 %v1350, 8
  %v1363 = add i64 0, %v1362
  %v1364 = add i64 %v1363, %v1353
  %v1365 = getelementptr inbounds float, ptr %v1361, i64 %v1364
  %v1366 = load float, ptr %v1365, align 4
  %v1367 = add i64 0, 0
  %v1368 = mul i64 %v1350, 64
  %v1369 = add i64 %v1367, %v1368
  %v1370 = mul i64 %v1353, 8
  %v1371 = add i64 %v1369, %v1370
  %v1372 = getelementptr inbounds float, ptr %v20, i64 %v1371
  %v1373 = load <8 x float>, ptr %v1372, align 4
  %v1374 = insertelement <8 x float> poison, float %v1366, i64 0
  %v1375 = shufflevector <8 x float> %v1374, <8 x float> poison, <8 x i32> zeroinitializer
  %v1376 = fmul <8 x float> %v1373, %v1375
  %v1377 = fadd <8 x float> %v1354, %v1376
  %v1378 = add nsw i64 %v1353, 1
  br label %b90
b92:
  %v1379 = add nsw i64 %v1350, 1
  br label %b87
b89:
  %v1380 = mul i64 %v1348, 8
  %v1381 = getelementptr inbounds float, ptr %v126, i64 %v1380
  %v1382 = add i64 0, 0
  %v1383 = getelementptr inbounds float, ptr %v1381, i64 %v1382
  store <8 x float> %v1351, ptr %v1383, align 4
  %v1384 = add nsw i64 %v1348, 1
  br label %b84
b86:
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
  br label %b93
b93:
  %v1398 = phi i64 [ %v1392, %b86 ], [ %v1434, %b98 ]
  %v1399 = icmp slt i64 %v1398, %v1397
  br i1 %v1399, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1400 = phi i64 [ 0, %b94 ], [ %v1429, %b101 ]
  %v1401 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1404, %b101 ]
  %v1402 = icmp slt i64 %v1400, 4
  br i1 %v1402, label %b97, label %b98
b97:
  br label %b99
b99:
  %v1403 = phi i64 [ 0, %b97 ], [ %v1428, %b100 ]
  %v1404 = phi <8 x float> [ %v1401, %b97 ], [ %v1427, %b100 ]
  %v1405 = icmp slt i64 %v1403, 8
  br i1 %v1405, label %b100, label %b101
b100:
  %v1406 = add i64 %v220, 0
  %v1407 = and i64 %v1406, %v206
  %v1408 = mul i64 %v1407, %v7
  %v1409 = add i64 %v1408, %v1398
  %v1410 = mul i64 %v1409, 32
  %v1411 = getelementptr inbounds float, ptr %v120, i64 %v1410
  %v1412 = mul i64 %v1400, 8
  %v1413 = add i64 0, %v1412
  %v1414 = add i64 %v1413, %v1403
  %v1415 = getelementptr inbounds float, ptr %v1411, i64 %v1414
  %v1416 = load float, ptr %v1415, align 4
  %v1417 = add i64 0, 0
  %v1418 = mul i64 %v1400, 64
  %v1419 = add i64 %v1417, %v1418
  %v1420 = mul i64 %v1403, 8
  %v1421 = add i64 %v1419, %v1420
  %v1422 = getelementptr inbounds float, ptr %v16, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = insertelement <8 x float> poison, float %v1416, i64 0
  %v1425 = shufflevector <8 x float> %v1424, <8 x float> poison, <8 x i32> zeroinitializer
  %v1426 = fmul <8 x float> %v1423, %v1425
  %v1427 = fadd <8 x float> %v1404, %v1426
  %v1428 = add nsw i64 %v1403, 1
  br label %b99
b101:
  %v1429 = add nsw i64 %v1400, 1
  br label %b96
b98:
  %v1430 = mul i64 %v1398, 8
  %v1431 = getelementptr inbounds float, ptr %v128, i64 %v1430
  %v1432 = add i64 0, 0
  %v1433 = getelementptr inbounds float, ptr %v1431, i64 %v1432
  store <8 x float> %v1401, ptr %v1433, align 4
  %v1434 = add nsw i64 %v1398, 1
  br label %b93
b95:
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
  br label %b102
b102:
  %v1448 = phi i64 [ %v1442, %b95 ], [ %v1571, %b103 ]
  %v1449 = icmp slt i64 %v1448, %v1447
  br i1 %v1449, label %b103, label %b104
b103:
  %v1450 = add i64 %v220, 1
  %v1451 = and i64 %v1450, 1
  %v1452 = mul i64 %v1451, %v7
  %v1453 = add i64 %v1452, %v1448
  %v1454 = mul i64 %v1453, 8
  %v1455 = getelementptr inbounds float, ptr %v28, i64 %v1454
  %v1456 = add i64 %v220, 0
  %v1457 = and i64 %v1456, %v164
  %v1458 = mul i64 %v1457, %v7
  %v1459 = add i64 %v1458, %v1448
  %v1460 = mul i64 %v1459, 8
  %v1461 = getelementptr inbounds float, ptr %v24, i64 %v1460
  %v1462 = add i64 %v220, 0
  %v1463 = and i64 %v1462, %v190
  %v1464 = mul i64 %v1463, %v7
  %v1465 = add i64 %v1464, %v1448
  %v1466 = mul i64 %v1465, 8
  %v1467 = getelementptr inbounds float, ptr %v92, i64 %v1466
  %v1468 = mul i64 %v1448, 8
  %v1469 = getelementptr inbounds float, ptr %v98, i64 %v1468
  %v1470 = mul i64 %v1448, 8
  %v1471 = getelementptr inbounds float, ptr %v100, i64 %v1470
  %v1472 = add i64 %v220, 0
  %v1473 = and i64 %v1472, %v184
  %v1474 = mul i64 %v1473, %v7
  %v1475 = add i64 %v1474, %v1448
  %v1476 = mul i64 %v1475, 8
  %v1477 = getelementptr inbounds float, ptr %v86, i64 %v1476
  %v1478 = mul i64 %v1448, 8
  %v1479 = getelementptr inbounds float, ptr %v106, i64 %v1478
  %v1480 = mul i64 %v1448, 8
  %v1481 = getelementptr inbounds float, ptr %v108, i64 %v1480
  %v1482 = add i64 %v220, 0
  %v1483 = and i64 %v1482, %v178
  %v1484 = mul i64 %v1483, %v7
  %v1485 = add i64 %v1484, %v1448
  %v1486 = mul i64 %v1485, 8
  %v1487 = getelementptr inbounds float, ptr %v80, i64 %v1486
  %v1488 = mul i64 %v1448, 8
  %v1489 = getelementptr inbounds float, ptr %v114, i64 %v1488
  %v1490 = mul i64 %v1448, 8
  %v1491 = getelementptr inbounds float, ptr %v116, i64 %v1490
  %v1492 = add i64 %v220, 0
  %v1493 = and i64 %v1492, %v172
  %v1494 = mul i64 %v1493, %v7
  %v1495 = add i64 %v1494, %v1448
  %v1496 = mul i64 %v1495, 8
  %v1497 = getelementptr inbounds float, ptr %v74, i64 %v1496
  %v1498 = mul i64 %v1448, 8
  %v1499 = getelementptr inbounds float, ptr %v126, i64 %v1498
  %v1500 = mul i64 %v1448, 8
  %v1501 = getelementptr inbounds float, ptr %v128, i64 %v1500
  %v1502 = add i64 %v220, 0
  %v1503 = and i64 %v1502, 1
  %v1504 = mul i64 %v1503, %v7
  %v1505 = add i64 %v1504, %v1448
  %v1506 = mul i64 %v1505, 8
  %v1507 = getelementptr inbounds float, ptr %v28, i64 %v1506
  %v1508 = add i64 0, 0
  %v1509 = getelementptr inbounds float, ptr %v1455, i64 %v1508
  %v1510 = load <8 x float>, ptr %v1509, align 4
  %v1511 = add i64 0, 0
  %v1512 = getelementptr inbounds float, ptr %v1461, i64 %v1511
  %v1513 = load <8 x float>, ptr %v1512, align 4
  %v1514 = fadd <8 x float> %v1510, %v1513
  %v1515 = add i64 0, 0
  %v1516 = getelementptr inbounds float, ptr %v1467, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1519 = shufflevector <8 x float> %v1518, <8 x float> poison, <8 x i32> zeroinitializer
  %v1520 = fsub <8 x float> %v1519, %v1517
  %v1521 = fmul <8 x float> %v1514, %v1520
  %v1522 = add i64 0, 0
  %v1523 = getelementptr inbounds float, ptr %v1469, i64 %v1522
  %v1524 = load <8 x float>, ptr %v1523, align 4
  %v1525 = fadd <8 x float> %v1521, %v1524
  %v1526 = add i64 0, 0
  %v1527 = getelementptr inbounds float, ptr %v1471, i64 %v1526
  %v1528 = load <8 x float>, ptr %v1527, align 4
  %v1529 = fadd <8 x float> %v1525, %v1528
  %v1530 = add i64 0, 0
  %v1531 = getelementptr inbounds float, ptr %v1477, i64 %v1530
  %v1532 = load <8 x float>, ptr %v1531, align 4
  %v1533 = fsub <8 x float> %v1519, %v1532
  %v1534 = fmul <8 x float> %v1529, %v1533
  %v1535 = add i64 0, 0
  %v1536 = getelementptr inbounds float, ptr %v1479, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = fadd <8 x float> %v1534, %v1537
  %v1539 = add i64 0, 0
  %v1540 = getelementptr inbounds float, ptr %v1481, i64 %v1539
  %v1541 = load <8 x float>, ptr %v1540, align 4
  %v1542 = fadd <8 x float> %v1538, %v1541
  %v1543 = add i64 0, 0
  %v1544 = getelementptr inbounds float, ptr %v1487, i64 %v1543
  %v1545 = load <8 x float>, ptr %v1544, align 4
  %v1546 = fsub <8 x float> %v1519, %v1545
  %v1547 = fmul <8 x float> %v1542, %v1546
  %v1548 = add i64 0, 0
  %v1549 = getelementptr inbounds float, ptr %v1489, i64 %v1548
  %v1550 = load <8 x float>, ptr %v1549, align 4
  %v1551 = fadd <8 x float> %v1547, %v1550
  %v1552 = add i64 0, 0
  %v1553 = getelementptr inbounds float, ptr %v1491, i64 %v1552
  %v1554 = load <8 x float>, ptr %v1553, align 4
  %v1555 = fadd <8 x float> %v1551, %v1554
  %v1556 = add i64 0, 0
  %v1557 = getelementptr inbounds float, ptr %v1497, i64 %v1556
  %v1558 = load <8 x float>, ptr %v1557, align 4
  %v1559 = fsub <8 x float> %v1519, %v1558
  %v1560 = fmul <8 x float> %v1555, %v1559
  %v1561 = add i64 0, 0
  %v1562 = getelementptr inbounds float, ptr %v1499, i64 %v1561
  %v1563 = load <8 x float>, ptr %v1562, align 4
  %v1564 = fadd <8 x float> %v1560, %v1563
  %v1565 = add i64 0, 0
  %v1566 = getelementptr inbounds float, ptr %v1501, i64 %v1565
  %v1567 = load <8 x float>, ptr %v1566, align 4
  %v1568 = fadd <8 x float> %v1564, %v1567
  %v1569 = add i64 0, 0
  %v1570 = getelementptr inbounds float, ptr %v1507, i64 %v1569
  store <8 x float> %v1568, ptr %v1570, align 4
  %v1571 = add nsw i64 %v1448, 1
  br label %b102
b104:
  %v1572 = add nsw i64 %v217, 1
  br label %b0
b2:
  %v1573 = icmp sgt i64 %v3, 1
  br i1 %v1573, label %b105, label %b106
b105:
  %v1574 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1575 = atomicrmw add ptr %v1574, i64 1 acq_rel
  %v1576 = load i64, ptr %v211, align 8
  %v1577 = add i64 %v1576, 1
  store i64 %v1577, ptr %v211, align 8
  %v1578 = mul i64 %v3, %v1577
  br label %b107
b107:
  %v1579 = load atomic i64, ptr %v1574 acquire, align 8
  %v1580 = icmp slt i64 %v1579, %v1578
  br i1 %v1580, label %b108, label %b109
b108:
  %v1581 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  %v1582 = getelementptr inbounds float, ptr %v213, i64 0
  %v1583 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1584 = load i64, ptr %v1583, align 8
  %v1585 = icmp eq i64 %v1584, 0
  br i1 %v1585, label %b110, label %b111
b110:
  %v1586 = add i64 1, 0
  %v1587 = sdiv i64 %v1586, 1
  %v1588 = add i64 %v2, 1
  %v1589 = mul i64 %v1587, %v2
  %v1590 = sdiv i64 %v1589, %v3
  %v1591 = mul i64 %v1590, 1
  %v1592 = icmp slt i64 %v1591, 1
  %v1593 = select i1 %v1592, i64 %v1591, i64 1
  %v1594 = mul i64 %v1587, %v1588
  %v1595 = sdiv i64 %v1594, %v3
  %v1596 = mul i64 %v1595, 1
  %v1597 = icmp slt i64 %v1596, 1
  %v1598 = select i1 %v1597, i64 %v1596, i64 1
  %v1599 = icmp slt i64 %v1598, 1
  %v1600 = select i1 %v1599, i64 %v1598, i64 1
  br label %b112
b112:
  %v1601 = phi i64 [ %v1593, %b110 ], [ %v1653, %b120 ]
  %v1602 = icmp slt i64 %v1601, %v1600
  br i1 %v1602, label %b113, label %b114
b113:
  %v1603 = mul i64 %v1601, 128
  %v1604 = mul i64 %v1601, 8
  %v1605 = add i64 %v1603, 0
  %v1606 = add i64 %v1604, 0
  %v1607 = getelementptr inbounds float, ptr %v1582, i64 %v1605
  %v1608 = sub i64 8, %v1606
  %v1609 = icmp slt i64 %v1608, 0
  %v1610 = select i1 %v1609, i64 0, i64 %v1608
  %v1611 = icmp ult i64 %v1610, 8
  %v1612 = select i1 %v1611, i64 %v1610, i64 8
  %v1613 = trunc i64 %v1612 to i32
  %v1614 = insertelement <8 x i32> poison, i32 %v1613, i64 0
  %v1615 = shufflevector <8 x i32> %v1614, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1616 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1615
  %v1617 = mul i64 %v1606, 1
  %v1618 = add i64 0, %v1617
  %v1619 = getelementptr inbounds float, ptr %v14, i64 %v1618
  br label %b115
b115:
  %v1620 = phi i64 [ 0, %b113 ], [ %v1627, %b116 ]
  %v1621 = icmp slt i64 %v1620, 8
  br i1 %v1621, label %b116, label %b117
b116:
  %v1622 = mul i64 %v1620, 8
  %v1623 = getelementptr inbounds float, ptr %v1619, i64 %v1622
  %v1624 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1623, <8 x i1> %v1616, <8 x float> zeroinitializer)
  %v1625 = mul i64 %v1620, 8
  %v1626 = getelementptr inbounds float, ptr %v1607, i64 %v1625
  store <8 x float> %v1624, ptr %v1626, align 4
  %v1627 = add nsw i64 %v1620, 1
  br label %b115
b117:
  %v1628 = add i64 %v1603, 64
  %v1629 = add i64 %v1628, 0
  %v1630 = add i64 %v1604, 0
  %v1631 = getelementptr inbounds float, ptr %v1582, i64 %v1629
  %v1632 = sub i64 8, %v1630
  %v1633 = icmp slt i64 %v1632, 0
  %v1634 = select i1 %v1633, i64 0, i64 %v1632
  %v1635 = icmp ult i64 %v1634, 8
  %v1636 = select i1 %v1635, i64 %v1634, i64 8
  %v1637 = trunc i64 %v1636 to i32
  %v1638 = insertelement <8 x i32> poison, i32 %v1637, i64 0
  %v1639 = shufflevector <8 x i32> %v1638, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1640 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1639
  %v1641 = mul i64 %v1630, 1
  %v1642 = add i64 0, %v1641
  %v1643 = getelementptr inbounds float, ptr %v12, i64 %v1642
  br label %b118
b118:
  %v1644 = phi i64 [ 0, %b117 ], [ %v1651, %b119 ]
  %v1645 = icmp slt i64 %v1644, 8
  br i1 %v1645, label %b119, label %b120
b119:
  %v1646 = mul i64 %v1644, 8
  %v1647 = getelementptr inbounds float, ptr %v1643, i64 %v1646
  %v1648 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1647, <8 x i1> %v1640, <8 x float> zeroinitializer)
  %v1649 = mul i64 %v1644, 8
  %v1650 = getelementptr inbounds float, ptr %v1631, i64 %v1649
  store <8 x float> %v1648, ptr %v1650, align 4
  %v1651 = add nsw i64 %v1644, 1
  br label %b118
b120:
  %v1652 = add i64 %v1628, 64
  %v1653 = add nsw i64 %v1601, 1
  br label %b112
b114:
  br label %b111
b111:
  %v1654 = icmp sgt i64 %v3, 1
  br i1 %v1654, label %b121, label %b122
b121:
  %v1655 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1656 = atomicrmw add ptr %v1655, i64 1 acq_rel
  %v1657 = load i64, ptr %v211, align 8
  %v1658 = add i64 %v1657, 1
  store i64 %v1658, ptr %v211, align 8
  %v1659 = mul i64 %v3, %v1658
  br label %b123
b123:
  %v1660 = load atomic i64, ptr %v1655 acquire, align 8
  %v1661 = icmp slt i64 %v1660, %v1659
  br i1 %v1661, label %b124, label %b125
b124:
  %v1662 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v1664 = add i64 %v8, 0
  %v1665 = sdiv i64 %v1664, 1
  %v1666 = add i64 %v2, 1
  %v1667 = mul i64 %v1665, %v2
  %v1668 = sdiv i64 %v1667, %v3
  %v1669 = mul i64 %v1668, 1
  %v1670 = icmp slt i64 %v1669, %v8
  %v1671 = select i1 %v1670, i64 %v1669, i64 %v8
  %v1672 = mul i64 %v1665, %v1666
  %v1673 = sdiv i64 %v1672, %v3
  %v1674 = mul i64 %v1673, 1
  %v1675 = icmp slt i64 %v1674, %v8
  %v1676 = select i1 %v1675, i64 %v1674, i64 %v8
  br label %b126
b126:
  %v1677 = phi i64 [ %v1671, %b122 ], [ %v1740, %b131 ]
  %v1678 = icmp slt i64 %v1677, %v1676
  br i1 %v1678, label %b127, label %b128
b127:
  %v1679 = add i64 %v1677, 96
  %v1680 = icmp slt i64 %v1679, %v1676
  %v1681 = select i1 %v1680, i64 %v1679, i64 %v1676
  br label %b129
b129:
  %v1682 = phi i64 [ 0, %b127 ], [ %v1739, %b134 ]
  %v1683 = icmp slt i64 %v1682, 1
  br i1 %v1683, label %b130, label %b131
b130:
  %v1684 = sub i64 %v1681, %v1677
  %v1685 = sub i64 8, 1
  %v1686 = add i64 %v1684, %v1685
  %v1687 = sdiv i64 %v1686, 8
  br label %b132
b132:
  %v1688 = phi i64 [ 0, %b130 ], [ %v1738, %b141 ]
  %v1689 = icmp slt i64 %v1688, %v1687
  br i1 %v1689, label %b133, label %b134
b133:
  %v1690 = mul i64 %v1684, %v1688
  %v1691 = sdiv i64 %v1690, %v1687
  %v1692 = add i64 %v1677, %v1691
  %v1693 = add i64 %v1688, 1
  %v1694 = mul i64 %v1684, %v1693
  %v1695 = sdiv i64 %v1694, %v1687
  %v1696 = add i64 %v1677, %v1695
  %v1697 = mul i64 %v1682, 128
  %v1698 = getelementptr inbounds float, ptr %v1582, i64 %v1697
  %v1699 = sub i64 %v1696, %v1692
  %v1700 = mul i64 %v1692, 8
  %v1701 = getelementptr inbounds float, ptr %v122, i64 %v1700
  %v1702 = getelementptr inbounds float, ptr %v1701, i64 0
  %v1703 = sub i64 %v1699, 1
  %v1704 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1703
  %v1705 = load ptr, ptr %v1704, align 4
  %v1706 = icmp sgt i64 %v1699, 0
  br i1 %v1706, label %b135, label %b136
b135:
  call void %v1705(ptr %v1702, i64 8, ptr %v1698, i64 8, ptr %v1663)
  br label %b136
b136:
  %v1707 = add i64 %v1697, 64
  %v1708 = getelementptr inbounds float, ptr %v1582, i64 %v1707
  %v1709 = sub i64 %v1696, %v1692
  %v1710 = mul i64 %v1692, 8
  %v1711 = getelementptr inbounds float, ptr %v124, i64 %v1710
  %v1712 = getelementptr inbounds float, ptr %v1711, i64 0
  %v1713 = sub i64 %v1709, 1
  %v1714 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1713
  %v1715 = load ptr, ptr %v1714, align 4
  %v1716 = icmp sgt i64 %v1709, 0
  br i1 %v1716, label %b137, label %b138
b137:
  call void %v1715(ptr %v1712, i64 8, ptr %v1708, i64 8, ptr %v1663)
  br label %b138
b138:
  %v1717 = add i64 %v1707, 64
  br label %b139
b139:
  %v1718 = phi i64 [ %v1692, %b138 ], [ %v1737, %b144 ]
  %v1719 = icmp slt i64 %v1718, %v1696
  br i1 %v1719, label %b140, label %b141
b140:
  %v1720 = sub i64 %v1718, %v1692
  %v1721 = mul i64 %v1720, 8
  %v1722 = getelementptr inbounds float, ptr %v1663, i64 %v1721
  %v1723 = mul i64 %v1718, 8
  %v1724 = getelementptr inbounds float, ptr %v30, i64 %v1723
  br label %b142
b142:
  %v1725 = phi i64 [ 0, %b140 ], [ %v1736, %b143 ]
  %v1726 = icmp slt i64 %v1725, 1
  br i1 %v1726, label %b143, label %b144
b143:
  %v1727 = mul i64 %v1682, 1
  %v1728 = add i64 %v1727, %v1725
  %v1729 = mul i64 %v1728, 8
  %v1730 = add i64 0, %v1725
  %v1731 = mul i64 %v1730, 8
  %v1732 = getelementptr inbounds float, ptr %v1722, i64 %v1731
  %v1733 = load <8 x float>, ptr %v1732, align 4
  %v1734 = add i64 0, %v1729
  %v1735 = getelementptr inbounds float, ptr %v1724, i64 %v1734
  store <8 x float> %v1733, ptr %v1735, align 4
  %v1736 = add nsw i64 %v1725, 1
  br label %b142
b144:
  %v1737 = add nsw i64 %v1718, 1
  br label %b139
b141:
  %v1738 = add nsw i64 %v1688, 1
  br label %b132
b134:
  %v1739 = add nsw i64 %v1682, 1
  br label %b129
b131:
  %v1740 = add nsw i64 %v1677, 96
  br label %b126
b128:
  %v1741 = icmp sgt i64 %v3, 1
  br i1 %v1741, label %b145, label %b146
b145:
  %v1742 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1743 = atomicrmw add ptr %v1742, i64 1 acq_rel
  %v1744 = load i64, ptr %v211, align 8
  %v1745 = add i64 %v1744, 1
  store i64 %v1745, ptr %v211, align 8
  %v1746 = mul i64 %v3, %v1745
  br label %b147
b147:
  %v1747 = load atomic i64, ptr %v1742 acquire, align 8
  %v1748 = icmp slt i64 %v1747, %v1746
  br i1 %v1748, label %b148, label %b149
b148:
  %v1749 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v1750 = mul i64 0, 8
  %v1751 = getelementptr inbounds float, ptr %v124, i64 %v1750
  %v1752 = getelementptr inbounds float, ptr %v1751, i64 0
  %v1753 = mul i64 0, 8
  %v1754 = getelementptr inbounds float, ptr %v10, i64 %v1753
  %v1755 = getelementptr inbounds float, ptr %v1754, i64 0
  %v1756 = getelementptr inbounds float, ptr %v216, i64 12288
  %v1757 = add i64 8, 1
  %v1758 = sdiv i64 %v1757, 2
  %v1759 = add i64 %v2, 1
  %v1760 = mul i64 %v1758, %v2
  %v1761 = sdiv i64 %v1760, %v3
  %v1762 = mul i64 %v1761, 2
  %v1763 = icmp slt i64 %v1762, 8
  %v1764 = select i1 %v1763, i64 %v1762, i64 8
  %v1765 = mul i64 %v1758, %v1759
  %v1766 = sdiv i64 %v1765, %v3
  %v1767 = mul i64 %v1766, 2
  %v1768 = icmp slt i64 %v1767, 8
  %v1769 = select i1 %v1768, i64 %v1767, i64 8
  %v1770 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b150
b150:
  %v1771 = phi i64 [ %v1764, %b146 ], [ %v1779, %b155 ]
  %v1772 = icmp slt i64 %v1771, %v1769
  br i1 %v1772, label %b151, label %b152
b151:
  %v1773 = mul i64 %v1771, 8
  %v1774 = getelementptr inbounds float, ptr %v1770, i64 %v1773
  br label %b153
b153:
  %v1775 = phi i64 [ 0, %b151 ], [ %v1778, %b154 ]
  %v1776 = icmp slt i64 %v1775, 8
  br i1 %v1776, label %b154, label %b155
b154:
  %v1777 = getelementptr inbounds float, ptr %v1774, i64 %v1775
  store float 0x0000000000000000, ptr %v1777, align 4
  %v1778 = add nsw i64 %v1775, 1
  br label %b153
b155:
  %v1779 = add nsw i64 %v1771, 1
  br label %b150
b152:
  %v1780 = mul i64 %v8, 1
  br label %b156
b156:
  %v1781 = phi i64 [ 0, %b152 ], [ %v1885, %b161 ]
  %v1782 = icmp slt i64 %v1781, %v1780
  br i1 %v1782, label %b157, label %b158
b157:
  %v1783 = sub i64 %v1780, %v1781
  %v1784 = icmp slt i64 %v1783, 384
  %v1785 = select i1 %v1784, i64 %v1783, i64 384
  br label %b159
b159:
  %v1786 = phi i64 [ %v1764, %b157 ], [ %v1884, %b185 ]
  %v1787 = icmp slt i64 %v1786, %v1769
  br i1 %v1787, label %b160, label %b161
b160:
  %v1788 = sub i64 %v1769, %v1786
  %v1789 = icmp slt i64 %v1788, 64
  %v1790 = select i1 %v1789, i64 %v1788, i64 64
  %v1791 = sdiv i64 %v1790, 2
  %v1792 = mul i64 %v1791, 2
  %v1793 = sub i64 %v1790, %v1792
  %v1794 = mul i64 %v1781, 8
  %v1795 = add i64 %v1794, %v1786
  %v1796 = getelementptr inbounds float, ptr %v1752, i64 %v1795
  br label %b162
b162:
  %v1797 = phi i64 [ 0, %b160 ], [ %v1823, %b170 ]
  %v1798 = icmp slt i64 %v1797, %v1785
  br i1 %v1798, label %b163, label %b164
b163:
  %v1799 = mul i64 %v1797, 8
  %v1800 = getelementptr inbounds float, ptr %v1796, i64 %v1799
  %v1801 = mul i64 %v1797, 2
  %v1802 = getelementptr inbounds float, ptr %v1756, i64 %v1801
  br label %b165
b165:
  %v1803 = phi i64 [ 0, %b163 ], [ %v1812, %b166 ]
  %v1804 = icmp slt i64 %v1803, %v1791
  br i1 %v1804, label %b166, label %b167
b166:
  %v1805 = mul i64 %v1803, 2
  %v1806 = getelementptr inbounds float, ptr %v1800, i64 %v1805
  %v1807 = mul i64 %v1803, 768
  %v1808 = getelementptr inbounds float, ptr %v1802, i64 %v1807
  %v1809 = getelementptr inbounds float, ptr %v1806, i64 0
  %v1810 = load <2 x float>, ptr %v1809, align 4
  %v1811 = getelementptr inbounds float, ptr %v1808, i64 0
  store <2 x float> %v1810, ptr %v1811, align 4
  %v1812 = add nsw i64 %v1803, 1
  br label %b165
b167:
  %v1813 = mul i64 %v1791, 2
  %v1814 = getelementptr inbounds float, ptr %v1800, i64 %v1813
  %v1815 = mul i64 %v1791, 768
  %v1816 = getelementptr inbounds float, ptr %v1802, i64 %v1815
  br label %b168
b168:
  %v1817 = phi i64 [ 0, %b167 ], [ %v1822, %b169 ]
  %v1818 = icmp slt i64 %v1817, %v1793
  br i1 %v1818, label %b169, label %b170
b169:
  %v1819 = getelementptr inbounds float, ptr %v1814, i64 %v1817
  %v1820 = load float, ptr %v1819, align 4
  %v1821 = getelementptr inbounds float, ptr %v1816, i64 %v1817
  store float %v1820, ptr %v1821, align 4
  %v1822 = add nsw i64 %v1817, 1
  br label %b168, !llvm.loop !0
b170:
  %v1823 = add nsw i64 %v1797, 1
  br label %b162
b164:
  br label %b171
b171:
  %v1824 = phi i64 [ 0, %b164 ], [ %v1859, %b179 ]
  %v1825 = icmp slt i64 %v1824, 0
  br i1 %v1825, label %b172, label %b173
b172:
  %v1826 = mul i64 %v1781, 8
  %v1827 = add i64 %v1826, %v1824
  %v1828 = getelementptr inbounds float, ptr %v1755, i64 %v1827
  br label %b174
b174:
  %v1829 = phi i64 [ 0, %b172 ], [ %v1847, %b175 ]
  %v1830 = icmp slt i64 %v1829, %v1785
  br i1 %v1830, label %b175, label %b176
b175:
  %v1831 = mul i64 %v1829, 8
  %v1832 = getelementptr inbounds float, ptr %v1828, i64 %v1831
  %v1833 = mul i64 %v1829, 32
  %v1834 = getelementptr inbounds float, ptr %v216, i64 %v1833
  %v1835 = getelementptr inbounds float, ptr %v1832, i64 0
  %v1836 = load <8 x float>, ptr %v1835, align 4
  %v1837 = getelementptr inbounds float, ptr %v1834, i64 0
  store <8 x float> %v1836, ptr %v1837, align 4
  %v1838 = getelementptr inbounds float, ptr %v1832, i64 8
  %v1839 = load <8 x float>, ptr %v1838, align 4
  %v1840 = getelementptr inbounds float, ptr %v1834, i64 8
  store <8 x float> %v1839, ptr %v1840, align 4
  %v1841 = getelementptr inbounds float, ptr %v1832, i64 16
  %v1842 = load <8 x float>, ptr %v1841, align 4
  %v1843 = getelementptr inbounds float, ptr %v1834, i64 16
  store <8 x float> %v1842, ptr %v1843, align 4
  %v1844 = getelementptr inbounds float, ptr %v1832, i64 24
  %v1845 = load <8 x float>, ptr %v1844, align 4
  %v1846 = getelementptr inbounds float, ptr %v1834, i64 24
  store <8 x float> %v1845, ptr %v1846, align 4
  %v1847 = add nsw i64 %v1829, 1
  br label %b174
b176:
  %v1848 = sdiv i64 %v1790, 2
  br label %b177
b177:
  %v1849 = phi i64 [ 0, %b176 ], [ %v1858, %b178 ]
  %v1850 = icmp slt i64 %v1849, %v1848
  br i1 %v1850, label %b178, label %b179
b178:
  %v1851 = mul i64 %v1849, 2
  %v1852 = add i64 %v1786, %v1851
  %v1853 = mul i64 %v1849, 768
  %v1854 = getelementptr inbounds float, ptr %v1756, i64 %v1853
  %v1855 = mul i64 %v1852, 8
  %v1856 = add i64 %v1855, %v1824
  %v1857 = getelementptr inbounds float, ptr %v1770, i64 %v1856
  call void @outer_2x32(ptr %v1854, ptr %v216, i64 %v1785, ptr %v1857, i64 8)
  %v1858 = add nsw i64 %v1849, 1
  br label %b177
b179:
  %v1859 = add nsw i64 %v1824, 32
  br label %b171
b173:
  %v1860 = mul i64 %v1781, 8
  %v1861 = add i64 %v1860, 0
  %v1862 = getelementptr inbounds float, ptr %v1755, i64 %v1861
  br label %b180
b180:
  %v1863 = phi i64 [ 0, %b173 ], [ %v1872, %b181 ]
  %v1864 = icmp slt i64 %v1863, %v1785
  br i1 %v1864, label %b181, label %b182
b181:
  %v1865 = mul i64 %v1863, 8
  %v1866 = getelementptr inbounds float, ptr %v1862, i64 %v1865
  %v1867 = mul i64 %v1863, 8
  %v1868 = getelementptr inbounds float, ptr %v216, i64 %v1867
  %v1869 = getelementptr inbounds float, ptr %v1866, i64 0
  %v1870 = load <8 x float>, ptr %v1869, align 4
  %v1871 = getelementptr inbounds float, ptr %v1868, i64 0
  store <8 x float> %v1870, ptr %v1871, align 4
  %v1872 = add nsw i64 %v1863, 1
  br label %b180
b182:
  %v1873 = sdiv i64 %v1790, 2
  br label %b183
b183:
  %v1874 = phi i64 [ 0, %b182 ], [ %v1883, %b184 ]
  %v1875 = icmp slt i64 %v1874, %v1873
  br i1 %v1875, label %b184, label %b185
b184:
  %v1876 = mul i64 %v1874, 2
  %v1877 = add i64 %v1786, %v1876
  %v1878 = mul i64 %v1874, 768
  %v1879 = getelementptr inbounds float, ptr %v1756, i64 %v1878
  %v1880 = mul i64 %v1877, 8
  %v1881 = add i64 %v1880, 0
  %v1882 = getelementptr inbounds float, ptr %v1770, i64 %v1881
  call void @outer_2x8(ptr %v1879, ptr %v216, i64 %v1785, ptr %v1882, i64 8)
  %v1883 = add nsw i64 %v1874, 1
  br label %b183
b185:
  %v1884 = add nsw i64 %v1786, 64
  br label %b159
b161:
  %v1885 = add nsw i64 %v1781, 384
  br label %b156
b158:
  %v1886 = icmp sgt i64 %v3, 1
  br i1 %v1886, label %b186, label %b187
b186:
  %v1887 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1888 = atomicrmw add ptr %v1887, i64 1 acq_rel
  %v1889 = load i64, ptr %v211, align 8
  %v1890 = add i64 %v1889, 1
  store i64 %v1890, ptr %v211, align 8
  %v1891 = mul i64 %v3, %v1890
  br label %b188
b188:
  %v1892 = load atomic i64, ptr %v1887 acquire, align 8
  %v1893 = icmp slt i64 %v1892, %v1891
  br i1 %v1893, label %b189, label %b190
b189:
  %v1894 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1895 = mul i64 0, 8
  %v1896 = getelementptr inbounds float, ptr %v122, i64 %v1895
  %v1897 = getelementptr inbounds float, ptr %v1896, i64 0
  %v1898 = mul i64 0, 8
  %v1899 = getelementptr inbounds float, ptr %v10, i64 %v1898
  %v1900 = getelementptr inbounds float, ptr %v1899, i64 0
  %v1901 = getelementptr inbounds float, ptr %v216, i64 12288
  %v1902 = add i64 8, 1
  %v1903 = sdiv i64 %v1902, 2
  %v1904 = add i64 %v2, 1
  %v1905 = mul i64 %v1903, %v2
  %v1906 = sdiv i64 %v1905, %v3
  %v1907 = mul i64 %v1906, 2
  %v1908 = icmp slt i64 %v1907, 8
  %v1909 = select i1 %v1908, i64 %v1907, i64 8
  %v1910 = mul i64 %v1903, %v1904
  %v1911 = sdiv i64 %v1910, %v3
  %v1912 = mul i64 %v1911, 2
  %v1913 = icmp slt i64 %v1912, 8
  %v1914 = select i1 %v1913, i64 %v1912, i64 8
  %v1915 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b191
b191:
  %v1916 = phi i64 [ %v1909, %b187 ], [ %v1924, %b196 ]
  %v1917 = icmp slt i64 %v1916, %v1914
  br i1 %v1917, label %b192, label %b193
b192:
  %v1918 = mul i64 %v1916, 8
  %v1919 = getelementptr inbounds float, ptr %v1915, i64 %v1918
  br label %b194
b194:
  %v1920 = phi i64 [ 0, %b192 ], [ %v1923, %b195 ]
  %v1921 = icmp slt i64 %v1920, 8
  br i1 %v1921, label %b195, label %b196
b195:
  %v1922 = getelementptr inbounds float, ptr %v1919, i64 %v1920
  store float 0x0000000000000000, ptr %v1922, align 4
  %v1923 = add nsw i64 %v1920, 1
  br label %b194
b196:
  %v1924 = add nsw i64 %v1916, 1
  br label %b191
b193:
  %v1925 = mul i64 %v8, 1
  br label %b197
b197:
  %v1926 = phi i64 [ 0, %b193 ], [ %v2030, %b202 ]
  %v1927 = icmp slt i64 %v1926, %v1925
  br i1 %v1927, label %b198, label %b199
b198:
  %v1928 = sub i64 %v1925, %v1926
  %v1929 = icmp slt i64 %v1928, 384
  %v1930 = select i1 %v1929, i64 %v1928, i64 384
  br label %b200
b200:
  %v1931 = phi i64 [ %v1909, %b198 ], [ %v2029, %b226 ]
  %v1932 = icmp slt i64 %v1931, %v1914
  br i1 %v1932, label %b201, label %b202
b201:
  %v1933 = sub i64 %v1914, %v1931
  %v1934 = icmp slt i64 %v1933, 64
  %v1935 = select i1 %v1934, i64 %v1933, i64 64
  %v1936 = sdiv i64 %v1935, 2
  %v1937 = mul i64 %v1936, 2
  %v1938 = sub i64 %v1935, %v1937
  %v1939 = mul i64 %v1926, 8
  %v1940 = add i64 %v1939, %v1931
  %v1941 = getelementptr inbounds float, ptr %v1897, i64 %v1940
  br label %b203
b203:
  %v1942 = phi i64 [ 0, %b201 ], [ %v1968, %b211 ]
  %v1943 = icmp slt i64 %v1942, %v1930
  br i1 %v1943, label %b204, label %b205
b204:
  %v1944 = mul i64 %v1942, 8
  %v1945 = getelementptr inbounds float, ptr %v1941, i64 %v1944
  %v1946 = mul i64 %v1942, 2
  %v1947 = getelementptr inbounds float, ptr %v1901, i64 %v1946
  br label %b206
b206:
  %v1948 = phi i64 [ 0, %b204 ], [ %v1957, %b207 ]
  %v1949 = icmp slt i64 %v1948, %v1936
  br i1 %v1949, label %b207, label %b208
b207:
  %v1950 = mul i64 %v1948, 2
  %v1951 = getelementptr inbounds float, ptr %v1945, i64 %v1950
  %v1952 = mul i64 %v1948, 768
  %v1953 = getelementptr inbounds float, ptr %v1947, i64 %v1952
  %v1954 = getelementptr inbounds float, ptr %v1951, i64 0
  %v1955 = load <2 x float>, ptr %v1954, align 4
  %v1956 = getelementptr inbounds float, ptr %v1953, i64 0
  store <2 x float> %v1955, ptr %v1956, align 4
  %v1957 = add nsw i64 %v1948, 1
  br label %b206
b208:
  %v1958 = mul i64 %v1936, 2
  %v1959 = getelementptr inbounds float, ptr %v1945, i64 %v1958
  %v1960 = mul i64 %v1936, 768
  %v1961 = getelementptr inbounds float, ptr %v1947, i64 %v1960
  br label %b209
b209:
  %v1962 = phi i64 [ 0, %b208 ], [ %v1967, %b210 ]
  %v1963 = icmp slt i64 %v1962, %v1938
  br i1 %v1963, label %b210, label %b211
b210:
  %v1964 = getelementptr inbounds float, ptr %v1959, i64 %v1962
  %v1965 = load float, ptr %v1964, align 4
  %v1966 = getelementptr inbounds float, ptr %v1961, i64 %v1962
  store float %v1965, ptr %v1966, align 4
  %v1967 = add nsw i64 %v1962, 1
  br label %b209, !llvm.loop !3
b211:
  %v1968 = add nsw i64 %v1942, 1
  br label %b203
b205:
  br label %b212
b212:
  %v1969 = phi i64 [ 0, %b205 ], [ %v2004, %b220 ]
  %v1970 = icmp slt i64 %v1969, 0
  br i1 %v1970, label %b213, label %b214
b213:
  %v1971 = mul i64 %v1926, 8
  %v1972 = add i64 %v1971, %v1969
  %v1973 = getelementptr inbounds float, ptr %v1900, i64 %v1972
  br label %b215
b215:
  %v1974 = phi i64 [ 0, %b213 ], [ %v1992, %b216 ]
  %v1975 = icmp slt i64 %v1974, %v1930
  br i1 %v1975, label %b216, label %b217
b216:
  %v1976 = mul i64 %v1974, 8
  %v1977 = getelementptr inbounds float, ptr %v1973, i64 %v1976
  %v1978 = mul i64 %v1974, 32
  %v1979 = getelementptr inbounds float, ptr %v216, i64 %v1978
  %v1980 = getelementptr inbounds float, ptr %v1977, i64 0
  %v1981 = load <8 x float>, ptr %v1980, align 4
  %v1982 = getelementptr inbounds float, ptr %v1979, i64 0
  store <8 x float> %v1981, ptr %v1982, align 4
  %v1983 = getelementptr inbounds float, ptr %v1977, i64 8
  %v1984 = load <8 x float>, ptr %v1983, align 4
  %v1985 = getelementptr inbounds float, ptr %v1979, i64 8
  store <8 x float> %v1984, ptr %v1985, align 4
  %v1986 = getelementptr inbounds float, ptr %v1977, i64 16
  %v1987 = load <8 x float>, ptr %v1986, align 4
  %v1988 = getelementptr inbounds float, ptr %v1979, i64 16
  store <8 x float> %v1987, ptr %v1988, align 4
  %v1989 = getelementptr inbounds float, ptr %v1977, i64 24
  %v1990 = load <8 x float>, ptr %v1989, align 4
  %v1991 = getelementptr inbounds float, ptr %v1979, i64 24
  store <8 x float> %v1990, ptr %v1991, align 4
  %v1992 = add nsw i64 %v1974, 1
  br label %b215
b217:
  %v1993 = sdiv i64 %v1935, 2
  br label %b218
b218:
  %v1994 = phi i64 [ 0, %b217 ], [ %v2003, %b219 ]
  %v1995 = icmp slt i64 %v1994, %v1993
  br i1 %v1995, label %b219, label %b220
b219:
  %v1996 = mul i64 %v1994, 2
  %v1997 = add i64 %v1931, %v1996
  %v1998 = mul i64 %v1994, 768
  %v1999 = getelementptr inbounds float, ptr %v1901, i64 %v1998
  %v2000 = mul i64 %v1997, 8
  %v2001 = add i64 %v2000, %v1969
  %v2002 = getelementptr inbounds float, ptr %v1915, i64 %v2001
  call void @outer_2x32(ptr %v1999, ptr %v216, i64 %v1930, ptr %v2002, i64 8)
  %v2003 = add nsw i64 %v1994, 1
  br label %b218
b220:
  %v2004 = add nsw i64 %v1969, 32
  br label %b212
b214:
  %v2005 = mul i64 %v1926, 8
  %v2006 = add i64 %v2005, 0
  %v2007 = getelementptr inbounds float, ptr %v1900, i64 %v2006
  br label %b221
b221:
  %v2008 = phi i64 [ 0, %b214 ], [ %v2017, %b222 ]
  %v2009 = icmp slt i64 %v2008, %v1930
  br i1 %v2009, label %b222, label %b223
b222:
  %v2010 = mul i64 %v2008, 8
  %v2011 = getelementptr inbounds float, ptr %v2007, i64 %v2010
  %v2012 = mul i64 %v2008, 8
  %v2013 = getelementptr inbounds float, ptr %v216, i64 %v2012
  %v2014 = getelementptr inbounds float, ptr %v2011, i64 0
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = getelementptr inbounds float, ptr %v2013, i64 0
  store <8 x float> %v2015, ptr %v2016, align 4
  %v2017 = add nsw i64 %v2008, 1
  br label %b221
b223:
  %v2018 = sdiv i64 %v1935, 2
  br label %b224
b224:
  %v2019 = phi i64 [ 0, %b223 ], [ %v2028, %b225 ]
  %v2020 = icmp slt i64 %v2019, %v2018
  br i1 %v2020, label %b225, label %b226
b225:
  %v2021 = mul i64 %v2019, 2
  %v2022 = add i64 %v1931, %v2021
  %v2023 = mul i64 %v2019, 768
  %v2024 = getelementptr inbounds float, ptr %v1901, i64 %v2023
  %v2025 = mul i64 %v2022, 8
  %v2026 = add i64 %v2025, 0
  %v2027 = getelementptr inbounds float, ptr %v1915, i64 %v2026
  call void @outer_2x8(ptr %v2024, ptr %v216, i64 %v1930, ptr %v2027, i64 8)
  %v2028 = add nsw i64 %v2019, 1
  br label %b224
b226:
  %v2029 = add nsw i64 %v1931, 64
  br label %b200
b202:
  %v2030 = add nsw i64 %v1926, 384
  br label %b197
b199:
  %v2031 = icmp sgt i64 %v3, 1
  br i1 %v2031, label %b227, label %b228
b227:
  %v2032 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2033 = atomicrmw add ptr %v2032, i64 1 acq_rel
  %v2034 = load i64, ptr %v211, align 8
  %v2035 = add i64 %v2034, 1
  store i64 %v2035, ptr %v211, align 8
  %v2036 = mul i64 %v3, %v2035
  br label %b229
b229:
  %v2037 = load atomic i64, ptr %v2032 acquire, align 8
  %v2038 = icmp slt i64 %v2037, %v2036
  br i1 %v2038, label %b230, label %b231
b230:
  %v2039 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v2040 = mul i64 0, 32
  %v2041 = getelementptr inbounds float, ptr %v96, i64 %v2040
  %v2042 = getelementptr inbounds float, ptr %v2041, i64 0
  %v2043 = mul i64 0, 8
  %v2044 = getelementptr inbounds float, ptr %v88, i64 %v2043
  %v2045 = getelementptr inbounds float, ptr %v2044, i64 0
  %v2046 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2047 = add i64 32, 1
  %v2048 = sdiv i64 %v2047, 2
  %v2049 = add i64 %v2, 1
  %v2050 = mul i64 %v2048, %v2
  %v2051 = sdiv i64 %v2050, %v3
  %v2052 = mul i64 %v2051, 2
  %v2053 = icmp slt i64 %v2052, 32
  %v2054 = select i1 %v2053, i64 %v2052, i64 32
  %v2055 = mul i64 %v2048, %v2049
  %v2056 = sdiv i64 %v2055, %v3
  %v2057 = mul i64 %v2056, 2
  %v2058 = icmp slt i64 %v2057, 32
  %v2059 = select i1 %v2058, i64 %v2057, i64 32
  %v2060 = getelementptr inbounds float, ptr %v130, i64 0
  br label %b232
b232:
  %v2061 = phi i64 [ %v2054, %b228 ], [ %v2069, %b237 ]
  %v2062 = icmp slt i64 %v2061, %v2059
  br i1 %v2062, label %b233, label %b234
b233:
  %v2063 = mul i64 %v2061, 8
  %v2064 = getelementptr inbounds float, ptr %v2060, i64 %v2063
  br label %b235
b235:
  %v2065 = phi i64 [ 0, %b233 ], [ %v2068, %b236 ]
  %v2066 = icmp slt i64 %v2065, 8
  br i1 %v2066, label %b236, label %b237
b236:
  %v2067 = getelementptr inbounds float, ptr %v2064, i64 %v2065
  store float 0x0000000000000000, ptr %v2067, align 4
  %v2068 = add nsw i64 %v2065, 1
  br label %b235
b237:
  %v2069 = add nsw i64 %v2061, 1
  br label %b232
b234:
  %v2070 = mul i64 %v8, 1
  br label %b238
b238:
  %v2071 = phi i64 [ 0, %b234 ], [ %v2175, %b243 ]
  %v2072 = icmp slt i64 %v2071, %v2070
  br i1 %v2072, label %b239, label %b240
b239:
  %v2073 = sub i64 %v2070, %v2071
  %v2074 = icmp slt i64 %v2073, 384
  %v2075 = select i1 %v2074, i64 %v2073, i64 384
  br label %b241
b241:
  %v2076 = phi i64 [ %v2054, %b239 ], [ %v2174, %b267 ]
  %v2077 = icmp slt i64 %v2076, %v2059
  br i1 %v2077, label %b242, label %b243
b242:
  %v2078 = sub i64 %v2059, %v2076
  %v2079 = icmp slt i64 %v2078, 64
  %v2080 = select i1 %v2079, i64 %v2078, i64 64
  %v2081 = sdiv i64 %v2080, 2
  %v2082 = mul i64 %v2081, 2
  %v2083 = sub i64 %v2080, %v2082
  %v2084 = mul i64 %v2071, 32
  %v2085 = add i64 %v2084, %v2076
  %v2086 = getelementptr inbounds float, ptr %v2042, i64 %v2085
  br label %b244
b244:
  %v2087 = phi i64 [ 0, %b242 ], [ %v2113, %b252 ]
  %v2088 = icmp slt i64 %v2087, %v2075
  br i1 %v2088, label %b245, label %b246
b245:
  %v2089 = mul i64 %v2087, 32
  %v2090 = getelementptr inbounds float, ptr %v2086, i64 %v2089
  %v2091 = mul i64 %v2087, 2
  %v2092 = getelementptr inbounds float, ptr %v2046, i64 %v2091
  br label %b247
b247:
  %v2093 = phi i64 [ 0, %b245 ], [ %v2102, %b248 ]
  %v2094 = icmp slt i64 %v2093, %v2081
  br i1 %v2094, label %b248, label %b249
b248:
  %v2095 = mul i64 %v2093, 2
  %v2096 = getelementptr inbounds float, ptr %v2090, i64 %v2095
  %v2097 = mul i64 %v2093, 768
  %v2098 = getelementptr inbounds float, ptr %v2092, i64 %v2097
  %v2099 = getelementptr inbounds float, ptr %v2096, i64 0
  %v2100 = load <2 x float>, ptr %v2099, align 4
  %v2101 = getelementptr inbounds float, ptr %v2098, i64 0
  store <2 x float> %v2100, ptr %v2101, align 4
  %v2102 = add nsw i64 %v2093, 1
  br label %b247
b249:
  %v2103 = mul i64 %v2081, 2
  %v2104 = getelementptr inbounds float, ptr %v2090, i64 %v2103
  %v2105 = mul i64 %v2081, 768
  %v2106 = getelementptr inbounds float, ptr %v2092, i64 %v2105
  br label %b250
b250:
  %v2107 = phi i64 [ 0, %b249 ], [ %v2112, %b251 ]
  %v2108 = icmp slt i64 %v2107, %v2083
  br i1 %v2108, label %b251, label %b252
b251:
  %v2109 = getelementptr inbounds float, ptr %v2104, i64 %v2107
  %v2110 = load float, ptr %v2109, align 4
  %v2111 = getelementptr inbounds float, ptr %v2106, i64 %v2107
  store float %v2110, ptr %v2111, align 4
  %v2112 = add nsw i64 %v2107, 1
  br label %b250, !llvm.loop !6
b252:
  %v2113 = add nsw i64 %v2087, 1
  br label %b244
b246:
  br label %b253
b253:
  %v2114 = phi i64 [ 0, %b246 ], [ %v2149, %b261 ]
  %v2115 = icmp slt i64 %v2114, 0
  br i1 %v2115, label %b254, label %b255
b254:
  %v2116 = mul i64 %v2071, 8
  %v2117 = add i64 %v2116, %v2114
  %v2118 = getelementptr inbounds float, ptr %v2045, i64 %v2117
  br label %b256
b256:
  %v2119 = phi i64 [ 0, %b254 ], [ %v2137, %b257 ]
  %v2120 = icmp slt i64 %v2119, %v2075
  br i1 %v2120, label %b257, label %b258
b257:
  %v2121 = mul i64 %v2119, 8
  %v2122 = getelementptr inbounds float, ptr %v2118, i64 %v2121
  %v2123 = mul i64 %v2119, 32
  %v2124 = getelementptr inbounds float, ptr %v216, i64 %v2123
  %v2125 = getelementptr inbounds float, ptr %v2122, i64 0
  %v2126 = load <8 x float>, ptr %v2125, align 4
  %v2127 = getelementptr inbounds float, ptr %v2124, i64 0
  store <8 x float> %v2126, ptr %v2127, align 4
  %v2128 = getelementptr inbounds float, ptr %v2122, i64 8
  %v2129 = load <8 x float>, ptr %v2128, align 4
  %v2130 = getelementptr inbounds float, ptr %v2124, i64 8
  store <8 x float> %v2129, ptr %v2130, align 4
  %v2131 = getelementptr inbounds float, ptr %v2122, i64 16
  %v2132 = load <8 x float>, ptr %v2131, align 4
  %v2133 = getelementptr inbounds float, ptr %v2124, i64 16
  store <8 x float> %v2132, ptr %v2133, align 4
  %v2134 = getelementptr inbounds float, ptr %v2122, i64 24
  %v2135 = load <8 x float>, ptr %v2134, align 4
  %v2136 = getelementptr inbounds float, ptr %v2124, i64 24
  store <8 x float> %v2135, ptr %v2136, align 4
  %v2137 = add nsw i64 %v2119, 1
  br label %b256
b258:
  %v2138 = sdiv i64 %v2080, 2
  br label %b259
b259:
  %v2139 = phi i64 [ 0, %b258 ], [ %v2148, %b260 ]
  %v2140 = icmp slt i64 %v2139, %v2138
  br i1 %v2140, label %b260, label %b261
b260:
  %v2141 = mul i64 %v2139, 2
  %v2142 = add i64 %v2076, %v2141
  %v2143 = mul i64 %v2139, 768
  %v2144 = getelementptr inbounds float, ptr %v2046, i64 %v2143
  %v2145 = mul i64 %v2142, 8
  %v2146 = add i64 %v2145, %v2114
  %v2147 = getelementptr inbounds float, ptr %v2060, i64 %v2146
  call void @outer_2x32(ptr %v2144, ptr %v216, i64 %v2075, ptr %v2147, i64 8)
  %v2148 = add nsw i64 %v2139, 1
  br label %b259
b261:
  %v2149 = add nsw i64 %v2114, 32
  br label %b253
b255:
  %v2150 = mul i64 %v2071, 8
  %v2151 = add i64 %v2150, 0
  %v2152 = getelementptr inbounds float, ptr %v2045, i64 %v2151
  br label %b262
b262:
  %v2153 = phi i64 [ 0, %b255 ], [ %v2162, %b263 ]
  %v2154 = icmp slt i64 %v2153, %v2075
  br i1 %v2154, label %b263, label %b264
b263:
  %v2155 = mul i64 %v2153, 8
  %v2156 = getelementptr inbounds float, ptr %v2152, i64 %v2155
  %v2157 = mul i64 %v2153, 8
  %v2158 = getelementptr inbounds float, ptr %v216, i64 %v2157
  %v2159 = getelementptr inbounds float, ptr %v2156, i64 0
  %v2160 = load <8 x float>, ptr %v2159, align 4
  %v2161 = getelementptr inbounds float, ptr %v2158, i64 0
  store <8 x float> %v2160, ptr %v2161, align 4
  %v2162 = add nsw i64 %v2153, 1
  br label %b262
b264:
  %v2163 = sdiv i64 %v2080, 2
  br label %b265
b265:
  %v2164 = phi i64 [ 0, %b264 ], [ %v2173, %b266 ]
  %v2165 = icmp slt i64 %v2164, %v2163
  br i1 %v2165, label %b266, label %b267
b266:
  %v2166 = mul i64 %v2164, 2
  %v2167 = add i64 %v2076, %v2166
  %v2168 = mul i64 %v2164, 768
  %v2169 = getelementptr inbounds float, ptr %v2046, i64 %v2168
  %v2170 = mul i64 %v2167, 8
  %v2171 = add i64 %v2170, 0
  %v2172 = getelementptr inbounds float, ptr %v2060, i64 %v2171
  call void @outer_2x8(ptr %v2169, ptr %v216, i64 %v2075, ptr %v2172, i64 8)
  %v2173 = add nsw i64 %v2164, 1
  br label %b265
b267:
  %v2174 = add nsw i64 %v2076, 64
  br label %b241
b243:
  %v2175 = add nsw i64 %v2071, 384
  br label %b238
b240:
  %v2176 = icmp sgt i64 %v3, 1
  br i1 %v2176, label %b268, label %b269
b268:
  %v2177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2178 = atomicrmw add ptr %v2177, i64 1 acq_rel
  %v2179 = load i64, ptr %v211, align 8
  %v2180 = add i64 %v2179, 1
  store i64 %v2180, ptr %v211, align 8
  %v2181 = mul i64 %v3, %v2180
  br label %b270
b270:
  %v2182 = load atomic i64, ptr %v2177 acquire, align 8
  %v2183 = icmp slt i64 %v2182, %v2181
  br i1 %v2183, label %b271, label %b272
b271:
  %v2184 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
  %v2185 = mul i64 0, 32
  %v2186 = getelementptr inbounds float, ptr %v104, i64 %v2185
  %v2187 = getelementptr inbounds float, ptr %v2186, i64 0
  %v2188 = mul i64 0, 8
  %v2189 = getelementptr inbounds float, ptr %v82, i64 %v2188
  %v2190 = getelementptr inbounds float, ptr %v2189, i64 0
  %v2191 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2192 = add i64 32, 1
  %v2193 = sdiv i64 %v2192, 2
  %v2194 = add i64 %v2, 1
  %v2195 = mul i64 %v2193, %v2
  %v2196 = sdiv i64 %v2195, %v3
  %v2197 = mul i64 %v2196, 2
  %v2198 = icmp slt i64 %v2197, 32
  %v2199 = select i1 %v2198, i64 %v2197, i64 32
  %v2200 = mul i64 %v2193, %v2194
  %v2201 = sdiv i64 %v2200, %v3
  %v2202 = mul i64 %v2201, 2
  %v2203 = icmp slt i64 %v2202, 32
  %v2204 = select i1 %v2203, i64 %v2202, i64 32
  %v2205 = getelementptr inbounds float, ptr %v132, i64 0
  br label %b273
b273:
  %v2206 = phi i64 [ %v2199, %b269 ], [ %v2214, %b278 ]
  %v2207 = icmp slt i64 %v2206, %v2204
  br i1 %v2207, label %b274, label %b275
b274:
  %v2208 = mul i64 %v2206, 8
  %v2209 = getelementptr inbounds float, ptr %v2205, i64 %v2208
  br label %b276
b276:
  %v2210 = phi i64 [ 0, %b274 ], [ %v2213, %b277 ]
  %v2211 = icmp slt i64 %v2210, 8
  br i1 %v2211, label %b277, label %b278
b277:
  %v2212 = getelementptr inbounds float, ptr %v2209, i64 %v2210
  store float 0x0000000000000000, ptr %v2212, align 4
  %v2213 = add nsw i64 %v2210, 1
  br label %b276
b278:
  %v2214 = add nsw i64 %v2206, 1
  br label %b273
b275:
  %v2215 = mul i64 %v8, 1
  br label %b279
b279:
  %v2216 = phi i64 [ 0, %b275 ], [ %v2320, %b284 ]
  %v2217 = icmp slt i64 %v2216, %v2215
  br i1 %v2217, label %b280, label %b281
b280:
  %v2218 = sub i64 %v2215, %v2216
  %v2219 = icmp slt i64 %v2218, 384
  %v2220 = select i1 %v2219, i64 %v2218, i64 384
  br label %b282
b282:
  %v2221 = phi i64 [ %v2199, %b280 ], [ %v2319, %b308 ]
  %v2222 = icmp slt i64 %v2221, %v2204
  br i1 %v2222, label %b283, label %b284
b283:
  %v2223 = sub i64 %v2204, %v2221
  %v2224 = icmp slt i64 %v2223, 64
  %v2225 = select i1 %v2224, i64 %v2223, i64 64
  %v2226 = sdiv i64 %v2225, 2
  %v2227 = mul i64 %v2226, 2
  %v2228 = sub i64 %v2225, %v2227
  %v2229 = mul i64 %v2216, 32
  %v2230 = add i64 %v2229, %v2221
  %v2231 = getelementptr inbounds float, ptr %v2187, i64 %v2230
  br label %b285
b285:
  %v2232 = phi i64 [ 0, %b283 ], [ %v2258, %b293 ]
  %v2233 = icmp slt i64 %v2232, %v2220
  br i1 %v2233, label %b286, label %b287
b286:
  %v2234 = mul i64 %v2232, 32
  %v2235 = getelementptr inbounds float, ptr %v2231, i64 %v2234
  %v2236 = mul i64 %v2232, 2
  %v2237 = getelementptr inbounds float, ptr %v2191, i64 %v2236
  br label %b288
b288:
  %v2238 = phi i64 [ 0, %b286 ], [ %v2247, %b289 ]
  %v2239 = icmp slt i64 %v2238, %v2226
  br i1 %v2239, label %b289, label %b290
b289:
  %v2240 = mul i64 %v2238, 2
  %v2241 = getelementptr inbounds float, ptr %v2235, i64 %v2240
  %v2242 = mul i64 %v2238, 768
  %v2243 = getelementptr inbounds float, ptr %v2237, i64 %v2242
  %v2244 = getelementptr inbounds float, ptr %v2241, i64 0
  %v2245 = load <2 x float>, ptr %v2244, align 4
  %v2246 = getelementptr inbounds float, ptr %v2243, i64 0
  store <2 x float> %v2245, ptr %v2246, align 4
  %v2247 = add nsw i64 %v2238, 1
  br label %b288
b290:
  %v2248 = mul i64 %v2226, 2
  %v2249 = getelementptr inbounds float, ptr %v2235, i64 %v2248
  %v2250 = mul i64 %v2226, 768
  %v2251 = getelementptr inbounds float, ptr %v2237, i64 %v2250
  br label %b291
b291:
  %v2252 = phi i64 [ 0, %b290 ], [ %v2257, %b292 ]
  %v2253 = icmp slt i64 %v2252, %v2228
  br i1 %v2253, label %b292, label %b293
b292:
  %v2254 = getelementptr inbounds float, ptr %v2249, i64 %v2252
  %v2255 = load float, ptr %v2254, align 4
  %v2256 = getelementptr inbounds float, ptr %v2251, i64 %v2252
  store float %v2255, ptr %v2256, align 4
  %v2257 = add nsw i64 %v2252, 1
  br label %b291, !llvm.loop !9
b293:
  %v2258 = add nsw i64 %v2232, 1
  br label %b285
b287:
  br label %b294
b294:
  %v2259 = phi i64 [ 0, %b287 ], [ %v2294, %b302 ]
  %v2260 = icmp slt i64 %v2259, 0
  br i1 %v2260, label %b295, label %b296
b295:
  %v2261 = mul i64 %v2216, 8
  %v2262 = add i64 %v2261, %v2259
  %v2263 = getelementptr inbounds float, ptr %v2190, i64 %v2262
  br label %b297
b297:
  %v2264 = phi i64 [ 0, %b295 ], [ %v2282, %b298 ]
  %v2265 = icmp slt i64 %v2264, %v2220
  br i1 %v2265, label %b298, label %b299
b298:
  %v2266 = mul i64 %v2264, 8
  %v2267 = getelementptr inbounds float, ptr %v2263, i64 %v2266
  %v2268 = mul i64 %v2264, 32
  %v2269 = getelementptr inbounds float, ptr %v216, i64 %v2268
  %v2270 = getelementptr inbounds float, ptr %v2267, i64 0
  %v2271 = load <8 x float>, ptr %v2270, align 4
  %v2272 = getelementptr inbounds float, ptr %v2269, i64 0
  store <8 x float> %v2271, ptr %v2272, align 4
  %v2273 = getelementptr inbounds float, ptr %v2267, i64 8
  %v2274 = load <8 x float>, ptr %v2273, align 4
  %v2275 = getelementptr inbounds float, ptr %v2269, i64 8
  store <8 x float> %v2274, ptr %v2275, align 4
  %v2276 = getelementptr inbounds float, ptr %v2267, i64 16
  %v2277 = load <8 x float>, ptr %v2276, align 4
  %v2278 = getelementptr inbounds float, ptr %v2269, i64 16
  store <8 x float> %v2277, ptr %v2278, align 4
  %v2279 = getelementptr inbounds float, ptr %v2267, i64 24
  %v2280 = load <8 x float>, ptr %v2279, align 4
  %v2281 = getelementptr inbounds float, ptr %v2269, i64 24
  store <8 x float> %v2280, ptr %v2281, align 4
  %v2282 = add nsw i64 %v2264, 1
  br label %b297
b299:
  %v2283 = sdiv i64 %v2225, 2
  br label %b300
b300:
  %v2284 = phi i64 [ 0, %b299 ], [ %v2293, %b301 ]
  %v2285 = icmp slt i64 %v2284, %v2283
  br i1 %v2285, label %b301, label %b302
b301:
  %v2286 = mul i64 %v2284, 2
  %v2287 = add i64 %v2221, %v2286
  %v2288 = mul i64 %v2284, 768
  %v2289 = getelementptr inbounds float, ptr %v2191, i64 %v2288
  %v2290 = mul i64 %v2287, 8
  %v2291 = add i64 %v2290, %v2259
  %v2292 = getelementptr inbounds float, ptr %v2205, i64 %v2291
  call void @outer_2x32(ptr %v2289, ptr %v216, i64 %v2220, ptr %v2292, i64 8)
  %v2293 = add nsw i64 %v2284, 1
  br label %b300
b302:
  %v2294 = add nsw i64 %v2259, 32
  br label %b294
b296:
  %v2295 = mul i64 %v2216, 8
  %v2296 = add i64 %v2295, 0
  %v2297 = getelementptr inbounds float, ptr %v2190, i64 %v2296
  br label %b303
b303:
  %v2298 = phi i64 [ 0, %b296 ], [ %v2307, %b304 ]
  %v2299 = icmp slt i64 %v2298, %v2220
  br i1 %v2299, label %b304, label %b305
b304:
  %v2300 = mul i64 %v2298, 8
  %v2301 = getelementptr inbounds float, ptr %v2297, i64 %v2300
  %v2302 = mul i64 %v2298, 8
  %v2303 = getelementptr inbounds float, ptr %v216, i64 %v2302
  %v2304 = getelementptr inbounds float, ptr %v2301, i64 0
  %v2305 = load <8 x float>, ptr %v2304, align 4
  %v2306 = getelementptr inbounds float, ptr %v2303, i64 0
  store <8 x float> %v2305, ptr %v2306, align 4
  %v2307 = add nsw i64 %v2298, 1
  br label %b303
b305:
  %v2308 = sdiv i64 %v2225, 2
  br label %b306
b306:
  %v2309 = phi i64 [ 0, %b305 ], [ %v2318, %b307 ]
  %v2310 = icmp slt i64 %v2309, %v2308
  br i1 %v2310, label %b307, label %b308
b307:
  %v2311 = mul i64 %v2309, 2
  %v2312 = add i64 %v2221, %v2311
  %v2313 = mul i64 %v2309, 768
  %v2314 = getelementptr inbounds float, ptr %v2191, i64 %v2313
  %v2315 = mul i64 %v2312, 8
  %v2316 = add i64 %v2315, 0
  %v2317 = getelementptr inbounds float, ptr %v2205, i64 %v2316
  call void @outer_2x8(ptr %v2314, ptr %v216, i64 %v2220, ptr %v2317, i64 8)
  %v2318 = add nsw i64 %v2309, 1
  br label %b306
b308:
  %v2319 = add nsw i64 %v2221, 64
  br label %b282
b284:
  %v2320 = add nsw i64 %v2216, 384
  br label %b279
b281:
  %v2321 = icmp sgt i64 %v3, 1
  br i1 %v2321, label %b309, label %b310
b309:
  %v2322 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2323 = atomicrmw add ptr %v2322, i64 1 acq_rel
  %v2324 = load i64, ptr %v211, align 8
  %v2325 = add i64 %v2324, 1
  store i64 %v2325, ptr %v211, align 8
  %v2326 = mul i64 %v3, %v2325
  br label %b311
b311:
  %v2327 = load atomic i64, ptr %v2322 acquire, align 8
  %v2328 = icmp slt i64 %v2327, %v2326
  br i1 %v2328, label %b312, label %b313
b312:
  %v2329 = call i32 @sched_yield()
  br label %b311
b313:
  br label %b310
b310:
  %v2330 = mul i64 0, 32
  %v2331 = getelementptr inbounds float, ptr %v112, i64 %v2330
  %v2332 = getelementptr inbounds float, ptr %v2331, i64 0
  %v2333 = mul i64 0, 8
  %v2334 = getelementptr inbounds float, ptr %v76, i64 %v2333
  %v2335 = getelementptr inbounds float, ptr %v2334, i64 0
  %v2336 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2337 = add i64 32, 1
  %v2338 = sdiv i64 %v2337, 2
  %v2339 = add i64 %v2, 1
  %v2340 = mul i64 %v2338, %v2
  %v2341 = sdiv i64 %v2340, %v3
  %v2342 = mul i64 %v2341, 2
  %v2343 = icmp slt i64 %v2342, 32
  %v2344 = select i1 %v2343, i64 %v2342, i64 32
  %v2345 = mul i64 %v2338, %v2339
  %v2346 = sdiv i64 %v2345, %v3
  %v2347 = mul i64 %v2346, 2
  %v2348 = icmp slt i64 %v2347, 32
  %v2349 = select i1 %v2348, i64 %v2347, i64 32
  %v2350 = getelementptr inbounds float, ptr %v134, i64 0
  br label %b314
b314:
  %v2351 = phi i64 [ %v2344, %b310 ], [ %v2359, %b319 ]
  %v2352 = icmp slt i64 %v2351, %v2349
  br i1 %v2352, label %b315, label %b316
b315:
  %v2353 = mul i64 %v2351, 8
  %v2354 = getelementptr inbounds float, ptr %v2350, i64 %v2353
  br label %b317
b317:
  %v2355 = phi i64 [ 0, %b315 ], [ %v2358, %b318 ]
  %v2356 = icmp slt i64 %v2355, 8
  br i1 %v2356, label %b318, label %b319
b318:
  %v2357 = getelementptr inbounds float, ptr %v2354, i64 %v2355
  store float 0x0000000000000000, ptr %v2357, align 4
  %v2358 = add nsw i64 %v2355, 1
  br label %b317
b319:
  %v2359 = add nsw i64 %v2351, 1
  br label %b314
b316:
  %v2360 = mul i64 %v8, 1
  br label %b320
b320:
  %v2361 = phi i64 [ 0, %b316 ], [ %v2465, %b325 ]
  %v2362 = icmp slt i64 %v2361, %v2360
  br i1 %v2362, label %b321, label %b322
b321:
  %v2363 = sub i64 %v2360, %v2361
  %v2364 = icmp slt i64 %v2363, 384
  %v2365 = select i1 %v2364, i64 %v2363, i64 384
  br label %b323
b323:
  %v2366 = phi i64 [ %v2344, %b321 ], [ %v2464, %b349 ]
  %v2367 = icmp slt i64 %v2366, %v2349
  br i1 %v2367, label %b324, label %b325
b324:
  %v2368 = sub i64 %v2349, %v2366
  %v2369 = icmp slt i64 %v2368, 64
  %v2370 = select i1 %v2369, i64 %v2368, i64 64
  %v2371 = sdiv i64 %v2370, 2
  %v2372 = mul i64 %v2371, 2
  %v2373 = sub i64 %v2370, %v2372
  %v2374 = mul i64 %v2361, 32
  %v2375 = add i64 %v2374, %v2366
  %v2376 = getelementptr inbounds float, ptr %v2332, i64 %v2375
  br label %b326
b326:
  %v2377 = phi i64 [ 0, %b324 ], [ %v2403, %b334 ]
  %v2378 = icmp slt i64 %v2377, %v2365
  br i1 %v2378, label %b327, label %b328
b327:
  %v2379 = mul i64 %v2377, 32
  %v2380 = getelementptr inbounds float, ptr %v2376, i64 %v2379
  %v2381 = mul i64 %v2377, 2
  %v2382 = getelementptr inbounds float, ptr %v2336, i64 %v2381
  br label %b329
b329:
  %v2383 = phi i64 [ 0, %b327 ], [ %v2392, %b330 ]
  %v2384 = icmp slt i64 %v2383, %v2371
  br i1 %v2384, label %b330, label %b331
b330:
  %v2385 = mul i64 %v2383, 2
  %v2386 = getelementptr inbounds float, ptr %v2380, i64 %v2385
  %v2387 = mul i64 %v2383, 768
  %v2388 = getelementptr inbounds float, ptr %v2382, i64 %v2387
  %v2389 = getelementptr inbounds float, ptr %v2386, i64 0
  %v2390 = load <2 x float>, ptr %v2389, align 4
  %v2391 = getelementptr inbounds float, ptr %v2388, i64 0
  store <2 x float> %v2390, ptr %v2391, align 4
  %v2392 = add nsw i64 %v2383, 1
  br label %b329
b331:
  %v2393 = mul i64 %v2371, 2
  %v2394 = getelementptr inbounds float, ptr %v2380, i64 %v2393
  %v2395 = mul i64 %v2371, 768
  %v2396 = getelementptr inbounds float, ptr %v2382, i64 %v2395
  br label %b332
b332:
  %v2397 = phi i64 [ 0, %b331 ], [ %v2402, %b333 ]
  %v2398 = icmp slt i64 %v2397, %v2373
  br i1 %v2398, label %b333, label %b334
b333:
  %v2399 = getelementptr inbounds float, ptr %v2394, i64 %v2397
  %v2400 = load float, ptr %v2399, align 4
  %v2401 = getelementptr inbounds float, ptr %v2396, i64 %v2397
  store float %v2400, ptr %v2401, align 4
  %v2402 = add nsw i64 %v2397, 1
  br label %b332, !llvm.loop !12
b334:
  %v2403 = add nsw i64 %v2377, 1
  br label %b326
b328:
  br label %b335
b335:
  %v2404 = phi i64 [ 0, %b328 ], [ %v2439, %b343 ]
  %v2405 = icmp slt i64 %v2404, 0
  br i1 %v2405, label %b336, label %b337
b336:
  %v2406 = mul i64 %v2361, 8
  %v2407 = add i64 %v2406, %v2404
  %v2408 = getelementptr inbounds float, ptr %v2335, i64 %v2407
  br label %b338
b338:
  %v2409 = phi i64 [ 0, %b336 ], [ %v2427, %b339 ]
  %v2410 = icmp slt i64 %v2409, %v2365
  br i1 %v2410, label %b339, label %b340
b339:
  %v2411 = mul i64 %v2409, 8
  %v2412 = getelementptr inbounds float, ptr %v2408, i64 %v2411
  %v2413 = mul i64 %v2409, 32
  %v2414 = getelementptr inbounds float, ptr %v216, i64 %v2413
  %v2415 = getelementptr inbounds float, ptr %v2412, i64 0
  %v2416 = load <8 x float>, ptr %v2415, align 4
  %v2417 = getelementptr inbounds float, ptr %v2414, i64 0
  store <8 x float> %v2416, ptr %v2417, align 4
  %v2418 = getelementptr inbounds float, ptr %v2412, i64 8
  %v2419 = load <8 x float>, ptr %v2418, align 4
  %v2420 = getelementptr inbounds float, ptr %v2414, i64 8
  store <8 x float> %v2419, ptr %v2420, align 4
  %v2421 = getelementptr inbounds float, ptr %v2412, i64 16
  %v2422 = load <8 x float>, ptr %v2421, align 4
  %v2423 = getelementptr inbounds float, ptr %v2414, i64 16
  store <8 x float> %v2422, ptr %v2423, align 4
  %v2424 = getelementptr inbounds float, ptr %v2412, i64 24
  %v2425 = load <8 x float>, ptr %v2424, align 4
  %v2426 = getelementptr inbounds float, ptr %v2414, i64 24
  store <8 x float> %v2425, ptr %v2426, align 4
  %v2427 = add nsw i64 %v2409, 1
  br label %b338
b340:
  %v2428 = sdiv i64 %v2370, 2
  br label %b341
b341:
  %v2429 = phi i64 [ 0, %b340 ], [ %v2438, %b342 ]
  %v2430 = icmp slt i64 %v2429, %v2428
  br i1 %v2430, label %b342, label %b343
b342:
  %v2431 = mul i64 %v2429, 2
  %v2432 = add i64 %v2366, %v2431
  %v2433 = mul i64 %v2429, 768
  %v2434 = getelementptr inbounds float, ptr %v2336, i64 %v2433
  %v2435 = mul i64 %v2432, 8
  %v2436 = add i64 %v2435, %v2404
  %v2437 = getelementptr inbounds float, ptr %v2350, i64 %v2436
  call void @outer_2x32(ptr %v2434, ptr %v216, i64 %v2365, ptr %v2437, i64 8)
  %v2438 = add nsw i64 %v2429, 1
  br label %b341
b343:
  %v2439 = add nsw i64 %v2404, 32
  br label %b335
b337:
  %v2440 = mul i64 %v2361, 8
  %v2441 = add i64 %v2440, 0
  %v2442 = getelementptr inbounds float, ptr %v2335, i64 %v2441
  br label %b344
b344:
  %v2443 = phi i64 [ 0, %b337 ], [ %v2452, %b345 ]
  %v2444 = icmp slt i64 %v2443, %v2365
  br i1 %v2444, label %b345, label %b346
b345:
  %v2445 = mul i64 %v2443, 8
  %v2446 = getelementptr inbounds float, ptr %v2442, i64 %v2445
  %v2447 = mul i64 %v2443, 8
  %v2448 = getelementptr inbounds float, ptr %v216, i64 %v2447
  %v2449 = getelementptr inbounds float, ptr %v2446, i64 0
  %v2450 = load <8 x float>, ptr %v2449, align 4
  %v2451 = getelementptr inbounds float, ptr %v2448, i64 0
  store <8 x float> %v2450, ptr %v2451, align 4
  %v2452 = add nsw i64 %v2443, 1
  br label %b344
b346:
  %v2453 = sdiv i64 %v2370, 2
  br label %b347
b347:
  %v2454 = phi i64 [ 0, %b346 ], [ %v2463, %b348 ]
  %v2455 = icmp slt i64 %v2454, %v2453
  br i1 %v2455, label %b348, label %b349
b348:
  %v2456 = mul i64 %v2454, 2
  %v2457 = add i64 %v2366, %v2456
  %v2458 = mul i64 %v2454, 768
  %v2459 = getelementptr inbounds float, ptr %v2336, i64 %v2458
  %v2460 = mul i64 %v2457, 8
  %v2461 = add i64 %v2460, 0
  %v2462 = getelementptr inbounds float, ptr %v2350, i64 %v2461
  call void @outer_2x8(ptr %v2459, ptr %v216, i64 %v2365, ptr %v2462, i64 8)
  %v2463 = add nsw i64 %v2454, 1
  br label %b347
b349:
  %v2464 = add nsw i64 %v2366, 64
  br label %b323
b325:
  %v2465 = add nsw i64 %v2361, 384
  br label %b320
b322:
  %v2466 = icmp sgt i64 %v3, 1
  br i1 %v2466, label %b350, label %b351
b350:
  %v2467 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2468 = atomicrmw add ptr %v2467, i64 1 acq_rel
  %v2469 = load i64, ptr %v211, align 8
  %v2470 = add i64 %v2469, 1
  store i64 %v2470, ptr %v211, align 8
  %v2471 = mul i64 %v3, %v2470
  br label %b352
b352:
  %v2472 = load atomic i64, ptr %v2467 acquire, align 8
  %v2473 = icmp slt i64 %v2472, %v2471
  br i1 %v2473, label %b353, label %b354
b353:
  %v2474 = call i32 @sched_yield()
  br label %b352
b354:
  br label %b351
b351:
  %v2475 = mul i64 0, 32
  %v2476 = getelementptr inbounds float, ptr %v120, i64 %v2475
  %v2477 = getelementptr inbounds float, ptr %v2476, i64 0
  %v2478 = mul i64 0, 8
  %v2479 = getelementptr inbounds float, ptr %v26, i64 %v2478
  %v2480 = getelementptr inbounds float, ptr %v2479, i64 0
  %v2481 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2482 = add i64 32, 1
  %v2483 = sdiv i64 %v2482, 2
  %v2484 = add i64 %v2, 1
  %v2485 = mul i64 %v2483, %v2
  %v2486 = sdiv i64 %v2485, %v3
  %v2487 = mul i64 %v2486, 2
  %v2488 = icmp slt i64 %v2487, 32
  %v2489 = select i1 %v2488, i64 %v2487, i64 32
  %v2490 = mul i64 %v2483, %v2484
  %v2491 = sdiv i64 %v2490, %v3
  %v2492 = mul i64 %v2491, 2
  %v2493 = icmp slt i64 %v2492, 32
  %v2494 = select i1 %v2493, i64 %v2492, i64 32
  %v2495 = getelementptr inbounds float, ptr %v136, i64 0
  br label %b355
b355:
  %v2496 = phi i64 [ %v2489, %b351 ], [ %v2504, %b360 ]
  %v2497 = icmp slt i64 %v2496, %v2494
  br i1 %v2497, label %b356, label %b357
b356:
  %v2498 = mul i64 %v2496, 8
  %v2499 = getelementptr inbounds float, ptr %v2495, i64 %v2498
  br label %b358
b358:
  %v2500 = phi i64 [ 0, %b356 ], [ %v2503, %b359 ]
  %v2501 = icmp slt i64 %v2500, 8
  br i1 %v2501, label %b359, label %b360
b359:
  %v2502 = getelementptr inbounds float, ptr %v2499, i64 %v2500
  store float 0x0000000000000000, ptr %v2502, align 4
  %v2503 = add nsw i64 %v2500, 1
  br label %b358
b360:
  %v2504 = add nsw i64 %v2496, 1
  br label %b355
b357:
  %v2505 = mul i64 %v8, 1
  br label %b361
b361:
  %v2506 = phi i64 [ 0, %b357 ], [ %v2610, %b366 ]
  %v2507 = icmp slt i64 %v2506, %v2505
  br i1 %v2507, label %b362, label %b363
b362:
  %v2508 = sub i64 %v2505, %v2506
  %v2509 = icmp slt i64 %v2508, 384
  %v2510 = select i1 %v2509, i64 %v2508, i64 384
  br label %b364
b364:
  %v2511 = phi i64 [ %v2489, %b362 ], [ %v2609, %b390 ]
  %v2512 = icmp slt i64 %v2511, %v2494
  br i1 %v2512, label %b365, label %b366
b365:
  %v2513 = sub i64 %v2494, %v2511
  %v2514 = icmp slt i64 %v2513, 64
  %v2515 = select i1 %v2514, i64 %v2513, i64 64
  %v2516 = sdiv i64 %v2515, 2
  %v2517 = mul i64 %v2516, 2
  %v2518 = sub i64 %v2515, %v2517
  %v2519 = mul i64 %v2506, 32
  %v2520 = add i64 %v2519, %v2511
  %v2521 = getelementptr inbounds float, ptr %v2477, i64 %v2520
  br label %b367
b367:
  %v2522 = phi i64 [ 0, %b365 ], [ %v2548, %b375 ]
  %v2523 = icmp slt i64 %v2522, %v2510
  br i1 %v2523, label %b368, label %b369
b368:
  %v2524 = mul i64 %v2522, 32
  %v2525 = getelementptr inbounds float, ptr %v2521, i64 %v2524
  %v2526 = mul i64 %v2522, 2
  %v2527 = getelementptr inbounds float, ptr %v2481, i64 %v2526
  br label %b370
b370:
  %v2528 = phi i64 [ 0, %b368 ], [ %v2537, %b371 ]
  %v2529 = icmp slt i64 %v2528, %v2516
  br i1 %v2529, label %b371, label %b372
b371:
  %v2530 = mul i64 %v2528, 2
  %v2531 = getelementptr inbounds float, ptr %v2525, i64 %v2530
  %v2532 = mul i64 %v2528, 768
  %v2533 = getelementptr inbounds float, ptr %v2527, i64 %v2532
  %v2534 = getelementptr inbounds float, ptr %v2531, i64 0
  %v2535 = load <2 x float>, ptr %v2534, align 4
  %v2536 = getelementptr inbounds float, ptr %v2533, i64 0
  store <2 x float> %v2535, ptr %v2536, align 4
  %v2537 = add nsw i64 %v2528, 1
  br label %b370
b372:
  %v2538 = mul i64 %v2516, 2
  %v2539 = getelementptr inbounds float, ptr %v2525, i64 %v2538
  %v2540 = mul i64 %v2516, 768
  %v2541 = getelementptr inbounds float, ptr %v2527, i64 %v2540
  br label %b373
b373:
  %v2542 = phi i64 [ 0, %b372 ], [ %v2547, %b374 ]
  %v2543 = icmp slt i64 %v2542, %v2518
  br i1 %v2543, label %b374, label %b375
b374:
  %v2544 = getelementptr inbounds float, ptr %v2539, i64 %v2542
  %v2545 = load float, ptr %v2544, align 4
  %v2546 = getelementptr inbounds float, ptr %v2541, i64 %v2542
  store float %v2545, ptr %v2546, align 4
  %v2547 = add nsw i64 %v2542, 1
  br label %b373, !llvm.loop !15
b375:
  %v2548 = add nsw i64 %v2522, 1
  br label %b367
b369:
  br label %b376
b376:
  %v2549 = phi i64 [ 0, %b369 ], [ %v2584, %b384 ]
  %v2550 = icmp slt i64 %v2549, 0
  br i1 %v2550, label %b377, label %b378
b377:
  %v2551 = mul i64 %v2506, 8
  %v2552 = add i64 %v2551, %v2549
  %v2553 = getelementptr inbounds float, ptr %v2480, i64 %v2552
  br label %b379
b379:
  %v2554 = phi i64 [ 0, %b377 ], [ %v2572, %b380 ]
  %v2555 = icmp slt i64 %v2554, %v2510
  br i1 %v2555, label %b380, label %b381
b380:
  %v2556 = mul i64 %v2554, 8
  %v2557 = getelementptr inbounds float, ptr %v2553, i64 %v2556
  %v2558 = mul i64 %v2554, 32
  %v2559 = getelementptr inbounds float, ptr %v216, i64 %v2558
  %v2560 = getelementptr inbounds float, ptr %v2557, i64 0
  %v2561 = load <8 x float>, ptr %v2560, align 4
  %v2562 = getelementptr inbounds float, ptr %v2559, i64 0
  store <8 x float> %v2561, ptr %v2562, align 4
  %v2563 = getelementptr inbounds float, ptr %v2557, i64 8
  %v2564 = load <8 x float>, ptr %v2563, align 4
  %v2565 = getelementptr inbounds float, ptr %v2559, i64 8
  store <8 x float> %v2564, ptr %v2565, align 4
  %v2566 = getelementptr inbounds float, ptr %v2557, i64 16
  %v2567 = load <8 x float>, ptr %v2566, align 4
  %v2568 = getelementptr inbounds float, ptr %v2559, i64 16
  store <8 x float> %v2567, ptr %v2568, align 4
  %v2569 = getelementptr inbounds float, ptr %v2557, i64 24
  %v2570 = load <8 x float>, ptr %v2569, align 4
  %v2571 = getelementptr inbounds float, ptr %v2559, i64 24
  store <8 x float> %v2570, ptr %v2571, align 4
  %v2572 = add nsw i64 %v2554, 1
  br label %b379
b381:
  %v2573 = sdiv i64 %v2515, 2
  br label %b382
b382:
  %v2574 = phi i64 [ 0, %b381 ], [ %v2583, %b383 ]
  %v2575 = icmp slt i64 %v2574, %v2573
  br i1 %v2575, label %b383, label %b384
b383:
  %v2576 = mul i64 %v2574, 2
  %v2577 = add i64 %v2511, %v2576
  %v2578 = mul i64 %v2574, 768
  %v2579 = getelementptr inbounds float, ptr %v2481, i64 %v2578
  %v2580 = mul i64 %v2577, 8
  %v2581 = add i64 %v2580, %v2549
  %v2582 = getelementptr inbounds float, ptr %v2495, i64 %v2581
  call void @outer_2x32(ptr %v2579, ptr %v216, i64 %v2510, ptr %v2582, i64 8)
  %v2583 = add nsw i64 %v2574, 1
  br label %b382
b384:
  %v2584 = add nsw i64 %v2549, 32
  br label %b376
b378:
  %v2585 = mul i64 %v2506, 8
  %v2586 = add i64 %v2585, 0
  %v2587 = getelementptr inbounds float, ptr %v2480, i64 %v2586
  br label %b385
b385:
  %v2588 = phi i64 [ 0, %b378 ], [ %v2597, %b386 ]
  %v2589 = icmp slt i64 %v2588, %v2510
  br i1 %v2589, label %b386, label %b387
b386:
  %v2590 = mul i64 %v2588, 8
  %v2591 = getelementptr inbounds float, ptr %v2587, i64 %v2590
  %v2592 = mul i64 %v2588, 8
  %v2593 = getelementptr inbounds float, ptr %v216, i64 %v2592
  %v2594 = getelementptr inbounds float, ptr %v2591, i64 0
  %v2595 = load <8 x float>, ptr %v2594, align 4
  %v2596 = getelementptr inbounds float, ptr %v2593, i64 0
  store <8 x float> %v2595, ptr %v2596, align 4
  %v2597 = add nsw i64 %v2588, 1
  br label %b385
b387:
  %v2598 = sdiv i64 %v2515, 2
  br label %b388
b388:
  %v2599 = phi i64 [ 0, %b387 ], [ %v2608, %b389 ]
  %v2600 = icmp slt i64 %v2599, %v2598
  br i1 %v2600, label %b389, label %b390
b389:
  %v2601 = mul i64 %v2599, 2
  %v2602 = add i64 %v2511, %v2601
  %v2603 = mul i64 %v2599, 768
  %v2604 = getelementptr inbounds float, ptr %v2481, i64 %v2603
  %v2605 = mul i64 %v2602, 8
  %v2606 = add i64 %v2605, 0
  %v2607 = getelementptr inbounds float, ptr %v2495, i64 %v2606
  call void @outer_2x8(ptr %v2604, ptr %v216, i64 %v2510, ptr %v2607, i64 8)
  %v2608 = add nsw i64 %v2599, 1
  br label %b388
b390:
  %v2609 = add nsw i64 %v2511, 64
  br label %b364
b366:
  %v2610 = add nsw i64 %v2506, 384
  br label %b361
b363:
  %v2611 = icmp sgt i64 %v3, 1
  br i1 %v2611, label %b391, label %b392
b391:
  %v2612 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2613 = atomicrmw add ptr %v2612, i64 1 acq_rel
  %v2614 = load i64, ptr %v211, align 8
  %v2615 = add i64 %v2614, 1
  store i64 %v2615, ptr %v211, align 8
  %v2616 = mul i64 %v3, %v2615
  br label %b393
b393:
  %v2617 = load atomic i64, ptr %v2612 acquire, align 8
  %v2618 = icmp slt i64 %v2617, %v2616
  br i1 %v2618, label %b394, label %b395
b394:
  %v2619 = call i32 @sched_yield()
  br label %b393
b395:
  br label %b392
b392:
  %v2620 = icmp eq i64 %v2, 0
  br i1 %v2620, label %b396, label %b397
b396:
  br label %b398
b398:
  %v2621 = phi i64 [ 0, %b396 ], [ %v2647, %b403 ]
  %v2622 = icmp slt i64 %v2621, 4
  br i1 %v2622, label %b399, label %b400
b399:
  br label %b401
b401:
  %v2623 = phi i64 [ 0, %b399 ], [ %v2642, %b406 ]
  %v2624 = phi <8 x float> [ splat (float 0x0000000000000000), %b399 ], [ %v2641, %b406 ]
  %v2625 = icmp slt i64 %v2623, %v8
  br i1 %v2625, label %b402, label %b403
b402:
  %v2626 = add i64 %v2623, 128
  %v2627 = icmp slt i64 %v2626, %v8
  %v2628 = select i1 %v2627, i64 %v2626, i64 %v8
  br label %b404
b404:
  %v2629 = phi i64 [ %v2623, %b402 ], [ %v2640, %b405 ]
  %v2630 = phi <8 x float> [ splat (float 0x0000000000000000), %b402 ], [ %v2639, %b405 ]
  %v2631 = icmp slt i64 %v2629, %v2628
  br i1 %v2631, label %b405, label %b406
b405:
  %v2632 = mul i64 %v2629, 32
  %v2633 = getelementptr inbounds float, ptr %v96, i64 %v2632
  %v2634 = mul i64 %v2621, 8
  %v2635 = add i64 0, %v2634
  %v2636 = add i64 %v2635, 0
  %v2637 = getelementptr inbounds float, ptr %v2633, i64 %v2636
  %v2638 = load <8 x float>, ptr %v2637, align 4
  %v2639 = fadd <8 x float> %v2630, %v2638
  %v2640 = add nsw i64 %v2629, 1
  br label %b404
b406:
  %v2641 = fadd <8 x float> %v2624, %v2630
  %v2642 = add nsw i64 %v2623, 128
  br label %b401
b403:
  %v2643 = mul i64 %v2621, 8
  %v2644 = add i64 0, %v2643
  %v2645 = add i64 %v2644, 0
  %v2646 = getelementptr inbounds float, ptr %v138, i64 %v2645
  store <8 x float> %v2624, ptr %v2646, align 4
  %v2647 = add nsw i64 %v2621, 1
  br label %b398
b400:
  br label %b397
b397:
  %v2648 = icmp sgt i64 %v3, 1
  br i1 %v2648, label %b407, label %b408
b407:
  %v2649 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2650 = atomicrmw add ptr %v2649, i64 1 acq_rel
  %v2651 = load i64, ptr %v211, align 8
  %v2652 = add i64 %v2651, 1
  store i64 %v2652, ptr %v211, align 8
  %v2653 = mul i64 %v3, %v2652
  br label %b409
b409:
  %v2654 = load atomic i64, ptr %v2649 acquire, align 8
  %v2655 = icmp slt i64 %v2654, %v2653
  br i1 %v2655, label %b410, label %b411
b410:
  %v2656 = call i32 @sched_yield()
  br label %b409
b411:
  br label %b408
b408:
  %v2657 = icmp eq i64 %v2, 0
  br i1 %v2657, label %b412, label %b413
b412:
  br label %b414
b414:
  %v2658 = phi i64 [ 0, %b412 ], [ %v2684, %b419 ]
  %v2659 = icmp slt i64 %v2658, 4
  br i1 %v2659, label %b415, label %b416
b415:
  br label %b417
b417:
  %v2660 = phi i64 [ 0, %b415 ], [ %v2679, %b422 ]
  %v2661 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v2678, %b422 ]
  %v2662 = icmp slt i64 %v2660, %v8
  br i1 %v2662, label %b418, label %b419
b418:
  %v2663 = add i64 %v2660, 128
  %v2664 = icmp slt i64 %v2663, %v8
  %v2665 = select i1 %v2664, i64 %v2663, i64 %v8
  br label %b420
b420:
  %v2666 = phi i64 [ %v2660, %b418 ], [ %v2677, %b421 ]
  %v2667 = phi <8 x float> [ splat (float 0x0000000000000000), %b418 ], [ %v2676, %b421 ]
  %v2668 = icmp slt i64 %v2666, %v2665
  br i1 %v2668, label %b421, label %b422
b421:
  %v2669 = mul i64 %v2666, 32
  %v2670 = getelementptr inbounds float, ptr %v104, i64 %v2669
  %v2671 = mul i64 %v2658, 8
  %v2672 = add i64 0, %v2671
  %v2673 = add i64 %v2672, 0
  %v2674 = getelementptr inbounds float, ptr %v2670, i64 %v2673
  %v2675 = load <8 x float>, ptr %v2674, align 4
  %v2676 = fadd <8 x float> %v2667, %v2675
  %v2677 = add nsw i64 %v2666, 1
  br label %b420
b422:
  %v2678 = fadd <8 x float> %v2661, %v2667
  %v2679 = add nsw i64 %v2660, 128
  br label %b417
b419:
  %v2680 = mul i64 %v2658, 8
  %v2681 = add i64 0, %v2680
  %v2682 = add i64 %v2681, 0
  %v2683 = getelementptr inbounds float, ptr %v140, i64 %v2682
  store <8 x float> %v2661, ptr %v2683, align 4
  %v2684 = add nsw i64 %v2658, 1
  br label %b414
b416:
  br label %b413
b413:
  %v2685 = icmp sgt i64 %v3, 1
  br i1 %v2685, label %b423, label %b424
b423:
  %v2686 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2687 = atomicrmw add ptr %v2686, i64 1 acq_rel
  %v2688 = load i64, ptr %v211, align 8
  %v2689 = add i64 %v2688, 1
  store i64 %v2689, ptr %v211, align 8
  %v2690 = mul i64 %v3, %v2689
  br label %b425
b425:
  %v2691 = load atomic i64, ptr %v2686 acquire, align 8
  %v2692 = icmp slt i64 %v2691, %v2690
  br i1 %v2692, label %b426, label %b427
b426:
  %v2693 = call i32 @sched_yield()
  br label %b425
b427:
  br label %b424
b424:
  %v2694 = icmp eq i64 %v2, 0
  br i1 %v2694, label %b428, label %b429
b428:
  br label %b430
b430:
  %v2695 = phi i64 [ 0, %b428 ], [ %v2721, %b435 ]
  %v2696 = icmp slt i64 %v2695, 4
  br i1 %v2696, label %b431, label %b432
b431:
  br label %b433
b433:
  %v2697 = phi i64 [ 0, %b431 ], [ %v2716, %b438 ]
  %v2698 = phi <8 x float> [ splat (float 0x0000000000000000), %b431 ], [ %v2715, %b438 ]
  %v2699 = icmp slt i64 %v2697, %v8
  br i1 %v2699, label %b434, label %b435
b434:
  %v2700 = add i64 %v2697, 128
  %v2701 = icmp slt i64 %v2700, %v8
  %v2702 = select i1 %v2701, i64 %v2700, i64 %v8
  br label %b436
b436:
  %v2703 = phi i64 [ %v2697, %b434 ], [ %v2714, %b437 ]
  %v2704 = phi <8 x float> [ splat (float 0x0000000000000000), %b434 ], [ %v2713, %b437 ]
  %v2705 = icmp slt i64 %v2703, %v2702
  br i1 %v2705, label %b437, label %b438
b437:
  %v2706 = mul i64 %v2703, 32
  %v2707 = getelementptr inbounds float, ptr %v112, i64 %v2706
  %v2708 = mul i64 %v2695, 8
  %v2709 = add i64 0, %v2708
  %v2710 = add i64 %v2709, 0
  %v2711 = getelementptr inbounds float, ptr %v2707, i64 %v2710
  %v2712 = load <8 x float>, ptr %v2711, align 4
  %v2713 = fadd <8 x float> %v2704, %v2712
  %v2714 = add nsw i64 %v2703, 1
  br label %b436
b438:
  %v2715 = fadd <8 x float> %v2698, %v2704
  %v2716 = add nsw i64 %v2697, 128
  br label %b433
b435:
  %v2717 = mul i64 %v2695, 8
  %v2718 = add i64 0, %v2717
  %v2719 = add i64 %v2718, 0
  %v2720 = getelementptr inbounds float, ptr %v142, i64 %v2719
  store <8 x float> %v2698, ptr %v2720, align 4
  %v2721 = add nsw i64 %v2695, 1
  br label %b430
b432:
  br label %b429
b429:
  %v2722 = icmp sgt i64 %v3, 1
  br i1 %v2722, label %b439, label %b440
b439:
  %v2723 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2724 = atomicrmw add ptr %v2723, i64 1 acq_rel
  %v2725 = load i64, ptr %v211, align 8
  %v2726 = add i64 %v2725, 1
  store i64 %v2726, ptr %v211, align 8
  %v2727 = mul i64 %v3, %v2726
  br label %b441
b441:
  %v2728 = load atomic i64, ptr %v2723 acquire, align 8
  %v2729 = icmp slt i64 %v2728, %v2727
  br i1 %v2729, label %b442, label %b443
b442:
  %v2730 = call i32 @sched_yield()
  br label %b441
b443:
  br label %b440
b440:
  %v2731 = icmp eq i64 %v2, 0
  br i1 %v2731, label %b444, label %b445
b444:
  br label %b446
b446:
  %v2732 = phi i64 [ 0, %b444 ], [ %v2758, %b451 ]
  %v2733 = icmp slt i64 %v2732, 4
  br i1 %v2733, label %b447, label %b448
b447:
  br label %b449
b449:
  %v2734 = phi i64 [ 0, %b447 ], [ %v2753, %b454 ]
  %v2735 = phi <8 x float> [ splat (float 0x0000000000000000), %b447 ], [ %v2752, %b454 ]
  %v2736 = icmp slt i64 %v2734, %v8
  br i1 %v2736, label %b450, label %b451
b450:
  %v2737 = add i64 %v2734, 128
  %v2738 = icmp slt i64 %v2737, %v8
  %v2739 = select i1 %v2738, i64 %v2737, i64 %v8
  br label %b452
b452:
  %v2740 = phi i64 [ %v2734, %b450 ], [ %v2751, %b453 ]
  %v2741 = phi <8 x float> [ splat (float 0x0000000000000000), %b450 ], [ %v2750, %b453 ]
  %v2742 = icmp slt i64 %v2740, %v2739
  br i1 %v2742, label %b453, label %b454
b453:
  %v2743 = mul i64 %v2740, 32
  %v2744 = getelementptr inbounds float, ptr %v120, i64 %v2743
  %v2745 = mul i64 %v2732, 8
  %v2746 = add i64 0, %v2745
  %v2747 = add i64 %v2746, 0
  %v2748 = getelementptr inbounds float, ptr %v2744, i64 %v2747
  %v2749 = load <8 x float>, ptr %v2748, align 4
  %v2750 = fadd <8 x float> %v2741, %v2749
  %v2751 = add nsw i64 %v2740, 1
  br label %b452
b454:
  %v2752 = fadd <8 x float> %v2735, %v2741
  %v2753 = add nsw i64 %v2734, 128
  br label %b449
b451:
  %v2754 = mul i64 %v2732, 8
  %v2755 = add i64 0, %v2754
  %v2756 = add i64 %v2755, 0
  %v2757 = getelementptr inbounds float, ptr %v144, i64 %v2756
  store <8 x float> %v2735, ptr %v2757, align 4
  %v2758 = add nsw i64 %v2732, 1
  br label %b446
b448:
  br label %b445
b445:
  %v2759 = icmp sgt i64 %v3, 1
  br i1 %v2759, label %b455, label %b456
b455:
  %v2760 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2761 = atomicrmw add ptr %v2760, i64 1 acq_rel
  %v2762 = load i64, ptr %v211, align 8
  %v2763 = add i64 %v2762, 1
  store i64 %v2763, ptr %v211, align 8
  %v2764 = mul i64 %v3, %v2763
  br label %b457
b457:
  %v2765 = load atomic i64, ptr %v2760 acquire, align 8
  %v2766 = icmp slt i64 %v2765, %v2764
  br i1 %v2766, label %b458, label %b459
b458:
  %v2767 = call i32 @sched_yield()
  br label %b457
b459:
  br label %b456
b456:
  %v2768 = mul i64 0, 32
  %v2769 = getelementptr inbounds float, ptr %v94, i64 %v2768
  %v2770 = getelementptr inbounds float, ptr %v2769, i64 0
  %v2771 = mul i64 0, 8
  %v2772 = getelementptr inbounds float, ptr %v88, i64 %v2771
  %v2773 = getelementptr inbounds float, ptr %v2772, i64 0
  %v2774 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2775 = add i64 32, 1
  %v2776 = sdiv i64 %v2775, 2
  %v2777 = add i64 %v2, 1
  %v2778 = mul i64 %v2776, %v2
  %v2779 = sdiv i64 %v2778, %v3
  %v2780 = mul i64 %v2779, 2
  %v2781 = icmp slt i64 %v2780, 32
  %v2782 = select i1 %v2781, i64 %v2780, i64 32
  %v2783 = mul i64 %v2776, %v2777
  %v2784 = sdiv i64 %v2783, %v3
  %v2785 = mul i64 %v2784, 2
  %v2786 = icmp slt i64 %v2785, 32
  %v2787 = select i1 %v2786, i64 %v2785, i64 32
  %v2788 = getelementptr inbounds float, ptr %v146, i64 0
  br label %b460
b460:
  %v2789 = phi i64 [ %v2782, %b456 ], [ %v2797, %b465 ]
  %v2790 = icmp slt i64 %v2789, %v2787
  br i1 %v2790, label %b461, label %b462
b461:
  %v2791 = mul i64 %v2789, 8
  %v2792 = getelementptr inbounds float, ptr %v2788, i64 %v2791
  br label %b463
b463:
  %v2793 = phi i64 [ 0, %b461 ], [ %v2796, %b464 ]
  %v2794 = icmp slt i64 %v2793, 8
  br i1 %v2794, label %b464, label %b465
b464:
  %v2795 = getelementptr inbounds float, ptr %v2792, i64 %v2793
  store float 0x0000000000000000, ptr %v2795, align 4
  %v2796 = add nsw i64 %v2793, 1
  br label %b463
b465:
  %v2797 = add nsw i64 %v2789, 1
  br label %b460
b462:
  %v2798 = mul i64 %v8, 1
  br label %b466
b466:
  %v2799 = phi i64 [ 0, %b462 ], [ %v2903, %b471 ]
  %v2800 = icmp slt i64 %v2799, %v2798
  br i1 %v2800, label %b467, label %b468
b467:
  %v2801 = sub i64 %v2798, %v2799
  %v2802 = icmp slt i64 %v2801, 384
  %v2803 = select i1 %v2802, i64 %v2801, i64 384
  br label %b469
b469:
  %v2804 = phi i64 [ %v2782, %b467 ], [ %v2902, %b495 ]
  %v2805 = icmp slt i64 %v2804, %v2787
  br i1 %v2805, label %b470, label %b471
b470:
  %v2806 = sub i64 %v2787, %v2804
  %v2807 = icmp slt i64 %v2806, 64
  %v2808 = select i1 %v2807, i64 %v2806, i64 64
  %v2809 = sdiv i64 %v2808, 2
  %v2810 = mul i64 %v2809, 2
  %v2811 = sub i64 %v2808, %v2810
  %v2812 = mul i64 %v2799, 32
  %v2813 = add i64 %v2812, %v2804
  %v2814 = getelementptr inbounds float, ptr %v2770, i64 %v2813
  br label %b472
b472:
  %v2815 = phi i64 [ 0, %b470 ], [ %v2841, %b480 ]
  %v2816 = icmp slt i64 %v2815, %v2803
  br i1 %v2816, label %b473, label %b474
b473:
  %v2817 = mul i64 %v2815, 32
  %v2818 = getelementptr inbounds float, ptr %v2814, i64 %v2817
  %v2819 = mul i64 %v2815, 2
  %v2820 = getelementptr inbounds float, ptr %v2774, i64 %v2819
  br label %b475
b475:
  %v2821 = phi i64 [ 0, %b473 ], [ %v2830, %b476 ]
  %v2822 = icmp slt i64 %v2821, %v2809
  br i1 %v2822, label %b476, label %b477
b476:
  %v2823 = mul i64 %v2821, 2
  %v2824 = getelementptr inbounds float, ptr %v2818, i64 %v2823
  %v2825 = mul i64 %v2821, 768
  %v2826 = getelementptr inbounds float, ptr %v2820, i64 %v2825
  %v2827 = getelementptr inbounds float, ptr %v2824, i64 0
  %v2828 = load <2 x float>, ptr %v2827, align 4
  %v2829 = getelementptr inbounds float, ptr %v2826, i64 0
  store <2 x float> %v2828, ptr %v2829, align 4
  %v2830 = add nsw i64 %v2821, 1
  br label %b475
b477:
  %v2831 = mul i64 %v2809, 2
  %v2832 = getelementptr inbounds float, ptr %v2818, i64 %v2831
  %v2833 = mul i64 %v2809, 768
  %v2834 = getelementptr inbounds float, ptr %v2820, i64 %v2833
  br label %b478
b478:
  %v2835 = phi i64 [ 0, %b477 ], [ %v2840, %b479 ]
  %v2836 = icmp slt i64 %v2835, %v2811
  br i1 %v2836, label %b479, label %b480
b479:
  %v2837 = getelementptr inbounds float, ptr %v2832, i64 %v2835
  %v2838 = load float, ptr %v2837, align 4
  %v2839 = getelementptr inbounds float, ptr %v2834, i64 %v2835
  store float %v2838, ptr %v2839, align 4
  %v2840 = add nsw i64 %v2835, 1
  br label %b478, !llvm.loop !18
b480:
  %v2841 = add nsw i64 %v2815, 1
  br label %b472
b474:
  br label %b481
b481:
  %v2842 = phi i64 [ 0, %b474 ], [ %v2877, %b489 ]
  %v2843 = icmp slt i64 %v2842, 0
  br i1 %v2843, label %b482, label %b483
b482:
  %v2844 = mul i64 %v2799, 8
  %v2845 = add i64 %v2844, %v2842
  %v2846 = getelementptr inbounds float, ptr %v2773, i64 %v2845
  br label %b484
b484:
  %v2847 = phi i64 [ 0, %b482 ], [ %v2865, %b485 ]
  %v2848 = icmp slt i64 %v2847, %v2803
  br i1 %v2848, label %b485, label %b486
b485:
  %v2849 = mul i64 %v2847, 8
  %v2850 = getelementptr inbounds float, ptr %v2846, i64 %v2849
  %v2851 = mul i64 %v2847, 32
  %v2852 = getelementptr inbounds float, ptr %v216, i64 %v2851
  %v2853 = getelementptr inbounds float, ptr %v2850, i64 0
  %v2854 = load <8 x float>, ptr %v2853, align 4
  %v2855 = getelementptr inbounds float, ptr %v2852, i64 0
  store <8 x float> %v2854, ptr %v2855, align 4
  %v2856 = getelementptr inbounds float, ptr %v2850, i64 8
  %v2857 = load <8 x float>, ptr %v2856, align 4
  %v2858 = getelementptr inbounds float, ptr %v2852, i64 8
  store <8 x float> %v2857, ptr %v2858, align 4
  %v2859 = getelementptr inbounds float, ptr %v2850, i64 16
  %v2860 = load <8 x float>, ptr %v2859, align 4
  %v2861 = getelementptr inbounds float, ptr %v2852, i64 16
  store <8 x float> %v2860, ptr %v2861, align 4
  %v2862 = getelementptr inbounds float, ptr %v2850, i64 24
  %v2863 = load <8 x float>, ptr %v2862, align 4
  %v2864 = getelementptr inbounds float, ptr %v2852, i64 24
  store <8 x float> %v2863, ptr %v2864, align 4
  %v2865 = add nsw i64 %v2847, 1
  br label %b484
b486:
  %v2866 = sdiv i64 %v2808, 2
  br label %b487
b487:
  %v2867 = phi i64 [ 0, %b486 ], [ %v2876, %b488 ]
  %v2868 = icmp slt i64 %v2867, %v2866
  br i1 %v2868, label %b488, label %b489
b488:
  %v2869 = mul i64 %v2867, 2
  %v2870 = add i64 %v2804, %v2869
  %v2871 = mul i64 %v2867, 768
  %v2872 = getelementptr inbounds float, ptr %v2774, i64 %v2871
  %v2873 = mul i64 %v2870, 8
  %v2874 = add i64 %v2873, %v2842
  %v2875 = getelementptr inbounds float, ptr %v2788, i64 %v2874
  call void @outer_2x32(ptr %v2872, ptr %v216, i64 %v2803, ptr %v2875, i64 8)
  %v2876 = add nsw i64 %v2867, 1
  br label %b487
b489:
  %v2877 = add nsw i64 %v2842, 32
  br label %b481
b483:
  %v2878 = mul i64 %v2799, 8
  %v2879 = add i64 %v2878, 0
  %v2880 = getelementptr inbounds float, ptr %v2773, i64 %v2879
  br label %b490
b490:
  %v2881 = phi i64 [ 0, %b483 ], [ %v2890, %b491 ]
  %v2882 = icmp slt i64 %v2881, %v2803
  br i1 %v2882, label %b491, label %b492
b491:
  %v2883 = mul i64 %v2881, 8
  %v2884 = getelementptr inbounds float, ptr %v2880, i64 %v2883
  %v2885 = mul i64 %v2881, 8
  %v2886 = getelementptr inbounds float, ptr %v216, i64 %v2885
  %v2887 = getelementptr inbounds float, ptr %v2884, i64 0
  %v2888 = load <8 x float>, ptr %v2887, align 4
  %v2889 = getelementptr inbounds float, ptr %v2886, i64 0
  store <8 x float> %v2888, ptr %v2889, align 4
  %v2890 = add nsw i64 %v2881, 1
  br label %b490
b492:
  %v2891 = sdiv i64 %v2808, 2
  br label %b493
b493:
  %v2892 = phi i64 [ 0, %b492 ], [ %v2901, %b494 ]
  %v2893 = icmp slt i64 %v2892, %v2891
  br i1 %v2893, label %b494, label %b495
b494:
  %v2894 = mul i64 %v2892, 2
  %v2895 = add i64 %v2804, %v2894
  %v2896 = mul i64 %v2892, 768
  %v2897 = getelementptr inbounds float, ptr %v2774, i64 %v2896
  %v2898 = mul i64 %v2895, 8
  %v2899 = add i64 %v2898, 0
  %v2900 = getelementptr inbounds float, ptr %v2788, i64 %v2899
  call void @outer_2x8(ptr %v2897, ptr %v216, i64 %v2803, ptr %v2900, i64 8)
  %v2901 = add nsw i64 %v2892, 1
  br label %b493
b495:
  %v2902 = add nsw i64 %v2804, 64
  br label %b469
b471:
  %v2903 = add nsw i64 %v2799, 384
  br label %b466
b468:
  %v2904 = icmp sgt i64 %v3, 1
  br i1 %v2904, label %b496, label %b497
b496:
  %v2905 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2906 = atomicrmw add ptr %v2905, i64 1 acq_rel
  %v2907 = load i64, ptr %v211, align 8
  %v2908 = add i64 %v2907, 1
  store i64 %v2908, ptr %v211, align 8
  %v2909 = mul i64 %v3, %v2908
  br label %b498
b498:
  %v2910 = load atomic i64, ptr %v2905 acquire, align 8
  %v2911 = icmp slt i64 %v2910, %v2909
  br i1 %v2911, label %b499, label %b500
b499:
  %v2912 = call i32 @sched_yield()
  br label %b498
b500:
  br label %b497
b497:
  %v2913 = mul i64 0, 32
  %v2914 = getelementptr inbounds float, ptr %v102, i64 %v2913
  %v2915 = getelementptr inbounds float, ptr %v2914, i64 0
  %v2916 = mul i64 0, 8
  %v2917 = getelementptr inbounds float, ptr %v82, i64 %v2916
  %v2918 = getelementptr inbounds float, ptr %v2917, i64 0
  %v2919 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2920 = add i64 32, 1
  %v2921 = sdiv i64 %v2920, 2
  %v2922 = add i64 %v2, 1
  %v2923 = mul i64 %v2921, %v2
  %v2924 = sdiv i64 %v2923, %v3
  %v2925 = mul i64 %v2924, 2
  %v2926 = icmp slt i64 %v2925, 32
  %v2927 = select i1 %v2926, i64 %v2925, i64 32
  %v2928 = mul i64 %v2921, %v2922
  %v2929 = sdiv i64 %v2928, %v3
  %v2930 = mul i64 %v2929, 2
  %v2931 = icmp slt i64 %v2930, 32
  %v2932 = select i1 %v2931, i64 %v2930, i64 32
  %v2933 = getelementptr inbounds float, ptr %v148, i64 0
  br label %b501
b501:
  %v2934 = phi i64 [ %v2927, %b497 ], [ %v2942, %b506 ]
  %v2935 = icmp slt i64 %v2934, %v2932
  br i1 %v2935, label %b502, label %b503
b502:
  %v2936 = mul i64 %v2934, 8
  %v2937 = getelementptr inbounds float, ptr %v2933, i64 %v2936
  br label %b504
b504:
  %v2938 = phi i64 [ 0, %b502 ], [ %v2941, %b505 ]
  %v2939 = icmp slt i64 %v2938, 8
  br i1 %v2939, label %b505, label %b506
b505:
  %v2940 = getelementptr inbounds float, ptr %v2937, i64 %v2938
  store float 0x0000000000000000, ptr %v2940, align 4
  %v2941 = add nsw i64 %v2938, 1
  br label %b504
b506:
  %v2942 = add nsw i64 %v2934, 1
  br label %b501
b503:
  %v2943 = mul i64 %v8, 1
  br label %b507
b507:
  %v2944 = phi i64 [ 0, %b503 ], [ %v3048, %b512 ]
  %v2945 = icmp slt i64 %v2944, %v2943
  br i1 %v2945, label %b508, label %b509
b508:
  %v2946 = sub i64 %v2943, %v2944
  %v2947 = icmp slt i64 %v2946, 384
  %v2948 = select i1 %v2947, i64 %v2946, i64 384
  br label %b510
b510:
  %v2949 = phi i64 [ %v2927, %b508 ], [ %v3047, %b536 ]
  %v2950 = icmp slt i64 %v2949, %v2932
  br i1 %v2950, label %b511, label %b512
b511:
  %v2951 = sub i64 %v2932, %v2949
  %v2952 = icmp slt i64 %v2951, 64
  %v2953 = select i1 %v2952, i64 %v2951, i64 64
  %v2954 = sdiv i64 %v2953, 2
  %v2955 = mul i64 %v2954, 2
  %v2956 = sub i64 %v2953, %v2955
  %v2957 = mul i64 %v2944, 32
  %v2958 = add i64 %v2957, %v2949
  %v2959 = getelementptr inbounds float, ptr %v2915, i64 %v2958
  br label %b513
b513:
  %v2960 = phi i64 [ 0, %b511 ], [ %v2986, %b521 ]
  %v2961 = icmp slt i64 %v2960, %v2948
  br i1 %v2961, label %b514, label %b515
b514:
  %v2962 = mul i64 %v2960, 32
  %v2963 = getelementptr inbounds float, ptr %v2959, i64 %v2962
  %v2964 = mul i64 %v2960, 2
  %v2965 = getelementptr inbounds float, ptr %v2919, i64 %v2964
  br label %b516
b516:
  %v2966 = phi i64 [ 0, %b514 ], [ %v2975, %b517 ]
  %v2967 = icmp slt i64 %v2966, %v2954
  br i1 %v2967, label %b517, label %b518
b517:
  %v2968 = mul i64 %v2966, 2
  %v2969 = getelementptr inbounds float, ptr %v2963, i64 %v2968
  %v2970 = mul i64 %v2966, 768
  %v2971 = getelementptr inbounds float, ptr %v2965, i64 %v2970
  %v2972 = getelementptr inbounds float, ptr %v2969, i64 0
  %v2973 = load <2 x float>, ptr %v2972, align 4
  %v2974 = getelementptr inbounds float, ptr %v2971, i64 0
  store <2 x float> %v2973, ptr %v2974, align 4
  %v2975 = add nsw i64 %v2966, 1
  br label %b516
b518:
  %v2976 = mul i64 %v2954, 2
  %v2977 = getelementptr inbounds float, ptr %v2963, i64 %v2976
  %v2978 = mul i64 %v2954, 768
  %v2979 = getelementptr inbounds float, ptr %v2965, i64 %v2978
  br label %b519
b519:
  %v2980 = phi i64 [ 0, %b518 ], [ %v2985, %b520 ]
  %v2981 = icmp slt i64 %v2980, %v2956
  br i1 %v2981, label %b520, label %b521
b520:
  %v2982 = getelementptr inbounds float, ptr %v2977, i64 %v2980
  %v2983 = load float, ptr %v2982, align 4
  %v2984 = getelementptr inbounds float, ptr %v2979, i64 %v2980
  store float %v2983, ptr %v2984, align 4
  %v2985 = add nsw i64 %v2980, 1
  br label %b519, !llvm.loop !21
b521:
  %v2986 = add nsw i64 %v2960, 1
  br label %b513
b515:
  br label %b522
b522:
  %v2987 = phi i64 [ 0, %b515 ], [ %v3022, %b530 ]
  %v2988 = icmp slt i64 %v2987, 0
  br i1 %v2988, label %b523, label %b524
b523:
  %v2989 = mul i64 %v2944, 8
  %v2990 = add i64 %v2989, %v2987
  %v2991 = getelementptr inbounds float, ptr %v2918, i64 %v2990
  br label %b525
b525:
  %v2992 = phi i64 [ 0, %b523 ], [ %v3010, %b526 ]
  %v2993 = icmp slt i64 %v2992, %v2948
  br i1 %v2993, label %b526, label %b527
b526:
  %v2994 = mul i64 %v2992, 8
  %v2995 = getelementptr inbounds float, ptr %v2991, i64 %v2994
  %v2996 = mul i64 %v2992, 32
  %v2997 = getelementptr inbounds float, ptr %v216, i64 %v2996
  %v2998 = getelementptr inbounds float, ptr %v2995, i64 0
  %v2999 = load <8 x float>, ptr %v2998, align 4
  %v3000 = getelementptr inbounds float, ptr %v2997, i64 0
  store <8 x float> %v2999, ptr %v3000, align 4
  %v3001 = getelementptr inbounds float, ptr %v2995, i64 8
  %v3002 = load <8 x float>, ptr %v3001, align 4
  %v3003 = getelementptr inbounds float, ptr %v2997, i64 8
  store <8 x float> %v3002, ptr %v3003, align 4
  %v3004 = getelementptr inbounds float, ptr %v2995, i64 16
  %v3005 = load <8 x float>, ptr %v3004, align 4
  %v3006 = getelementptr inbounds float, ptr %v2997, i64 16
  store <8 x float> %v3005, ptr %v3006, align 4
  %v3007 = getelementptr inbounds float, ptr %v2995, i64 24
  %v3008 = load <8 x float>, ptr %v3007, align 4
  %v3009 = getelementptr inbounds float, ptr %v2997, i64 24
  store <8 x float> %v3008, ptr %v3009, align 4
  %v3010 = add nsw i64 %v2992, 1
  br label %b525
b527:
  %v3011 = sdiv i64 %v2953, 2
  br label %b528
b528:
  %v3012 = phi i64 [ 0, %b527 ], [ %v3021, %b529 ]
  %v3013 = icmp slt i64 %v3012, %v3011
  br i1 %v3013, label %b529, label %b530
b529:
  %v3014 = mul i64 %v3012, 2
  %v3015 = add i64 %v2949, %v3014
  %v3016 = mul i64 %v3012, 768
  %v3017 = getelementptr inbounds float, ptr %v2919, i64 %v3016
  %v3018 = mul i64 %v3015, 8
  %v3019 = add i64 %v3018, %v2987
  %v3020 = getelementptr inbounds float, ptr %v2933, i64 %v3019
  call void @outer_2x32(ptr %v3017, ptr %v216, i64 %v2948, ptr %v3020, i64 8)
  %v3021 = add nsw i64 %v3012, 1
  br label %b528
b530:
  %v3022 = add nsw i64 %v2987, 32
  br label %b522
b524:
  %v3023 = mul i64 %v2944, 8
  %v3024 = add i64 %v3023, 0
  %v3025 = getelementptr inbounds float, ptr %v2918, i64 %v3024
  br label %b531
b531:
  %v3026 = phi i64 [ 0, %b524 ], [ %v3035, %b532 ]
  %v3027 = icmp slt i64 %v3026, %v2948
  br i1 %v3027, label %b532, label %b533
b532:
  %v3028 = mul i64 %v3026, 8
  %v3029 = getelementptr inbounds float, ptr %v3025, i64 %v3028
  %v3030 = mul i64 %v3026, 8
  %v3031 = getelementptr inbounds float, ptr %v216, i64 %v3030
  %v3032 = getelementptr inbounds float, ptr %v3029, i64 0
  %v3033 = load <8 x float>, ptr %v3032, align 4
  %v3034 = getelementptr inbounds float, ptr %v3031, i64 0
  store <8 x float> %v3033, ptr %v3034, align 4
  %v3035 = add nsw i64 %v3026, 1
  br label %b531
b533:
  %v3036 = sdiv i64 %v2953, 2
  br label %b534
b534:
  %v3037 = phi i64 [ 0, %b533 ], [ %v3046, %b535 ]
  %v3038 = icmp slt i64 %v3037, %v3036
  br i1 %v3038, label %b535, label %b536
b535:
  %v3039 = mul i64 %v3037, 2
  %v3040 = add i64 %v2949, %v3039
  %v3041 = mul i64 %v3037, 768
  %v3042 = getelementptr inbounds float, ptr %v2919, i64 %v3041
  %v3043 = mul i64 %v3040, 8
  %v3044 = add i64 %v3043, 0
  %v3045 = getelementptr inbounds float, ptr %v2933, i64 %v3044
  call void @outer_2x8(ptr %v3042, ptr %v216, i64 %v2948, ptr %v3045, i64 8)
  %v3046 = add nsw i64 %v3037, 1
  br label %b534
b536:
  %v3047 = add nsw i64 %v2949, 64
  br label %b510
b512:
  %v3048 = add nsw i64 %v2944, 384
  br label %b507
b509:
  %v3049 = icmp sgt i64 %v3, 1
  br i1 %v3049, label %b537, label %b538
b537:
  %v3050 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3051 = atomicrmw add ptr %v3050, i64 1 acq_rel
  %v3052 = load i64, ptr %v211, align 8
  %v3053 = add i64 %v3052, 1
  store i64 %v3053, ptr %v211, align 8
  %v3054 = mul i64 %v3, %v3053
  br label %b539
b539:
  %v3055 = load atomic i64, ptr %v3050 acquire, align 8
  %v3056 = icmp slt i64 %v3055, %v3054
  br i1 %v3056, label %b540, label %b541
b540:
  %v3057 = call i32 @sched_yield()
  br label %b539
b541:
  br label %b538
b538:
  %v3058 = mul i64 0, 32
  %v3059 = getelementptr inbounds float, ptr %v110, i64 %v3058
  %v3060 = getelementptr inbounds float, ptr %v3059, i64 0
  %v3061 = mul i64 0, 8
  %v3062 = getelementptr inbounds float, ptr %v76, i64 %v3061
  %v3063 = getelementptr inbounds float, ptr %v3062, i64 0
  %v3064 = getelementptr inbounds float, ptr %v216, i64 12288
  %v3065 = add i64 32, 1
  %v3066 = sdiv i64 %v3065, 2
  %v3067 = add i64 %v2, 1
  %v3068 = mul i64 %v3066, %v2
  %v3069 = sdiv i64 %v3068, %v3
  %v3070 = mul i64 %v3069, 2
  %v3071 = icmp slt i64 %v3070, 32
  %v3072 = select i1 %v3071, i64 %v3070, i64 32
  %v3073 = mul i64 %v3066, %v3067
  %v3074 = sdiv i64 %v3073, %v3
  %v3075 = mul i64 %v3074, 2
  %v3076 = icmp slt i64 %v3075, 32
  %v3077 = select i1 %v3076, i64 %v3075, i64 32
  %v3078 = getelementptr inbounds float, ptr %v150, i64 0
  br label %b542
b542:
  %v3079 = phi i64 [ %v3072, %b538 ], [ %v3087, %b547 ]
  %v3080 = icmp slt i64 %v3079, %v3077
  br i1 %v3080, label %b543, label %b544
b543:
  %v3081 = mul i64 %v3079, 8
  %v3082 = getelementptr inbounds float, ptr %v3078, i64 %v3081
  br label %b545
b545:
  %v3083 = phi i64 [ 0, %b543 ], [ %v3086, %b546 ]
  %v3084 = icmp slt i64 %v3083, 8
  br i1 %v3084, label %b546, label %b547
b546:
  %v3085 = getelementptr inbounds float, ptr %v3082, i64 %v3083
  store float 0x0000000000000000, ptr %v3085, align 4
  %v3086 = add nsw i64 %v3083, 1
  br label %b545
b547:
  %v3087 = add nsw i64 %v3079, 1
  br label %b542
b544:
  %v3088 = mul i64 %v8, 1
  br label %b548
b548:
  %v3089 = phi i64 [ 0, %b544 ], [ %v3193, %b553 ]
  %v3090 = icmp slt i64 %v3089, %v3088
  br i1 %v3090, label %b549, label %b550
b549:
  %v3091 = sub i64 %v3088, %v3089
  %v3092 = icmp slt i64 %v3091, 384
  %v3093 = select i1 %v3092, i64 %v3091, i64 384
  br label %b551
b551:
  %v3094 = phi i64 [ %v3072, %b549 ], [ %v3192, %b577 ]
  %v3095 = icmp slt i64 %v3094, %v3077
  br i1 %v3095, label %b552, label %b553
b552:
  %v3096 = sub i64 %v3077, %v3094
  %v3097 = icmp slt i64 %v3096, 64
  %v3098 = select i1 %v3097, i64 %v3096, i64 64
  %v3099 = sdiv i64 %v3098, 2
  %v3100 = mul i64 %v3099, 2
  %v3101 = sub i64 %v3098, %v3100
  %v3102 = mul i64 %v3089, 32
  %v3103 = add i64 %v3102, %v3094
  %v3104 = getelementptr inbounds float, ptr %v3060, i64 %v3103
  br label %b554
b554:
  %v3105 = phi i64 [ 0, %b552 ], [ %v3131, %b562 ]
  %v3106 = icmp slt i64 %v3105, %v3093
  br i1 %v3106, label %b555, label %b556
b555:
  %v3107 = mul i64 %v3105, 32
  %v3108 = getelementptr inbounds float, ptr %v3104, i64 %v3107
  %v3109 = mul i64 %v3105, 2
  %v3110 = getelementptr inbounds float, ptr %v3064, i64 %v3109
  br label %b557
b557:
  %v3111 = phi i64 [ 0, %b555 ], [ %v3120, %b558 ]
  %v3112 = icmp slt i64 %v3111, %v3099
  br i1 %v3112, label %b558, label %b559
b558:
  %v3113 = mul i64 %v3111, 2
  %v3114 = getelementptr inbounds float, ptr %v3108, i64 %v3113
  %v3115 = mul i64 %v3111, 768
  %v3116 = getelementptr inbounds float, ptr %v3110, i64 %v3115
  %v3117 = getelementptr inbounds float, ptr %v3114, i64 0
  %v3118 = load <2 x float>, ptr %v3117, align 4
  %v3119 = getelementptr inbounds float, ptr %v3116, i64 0
  store <2 x float> %v3118, ptr %v3119, align 4
  %v3120 = add nsw i64 %v3111, 1
  br label %b557
b559:
  %v3121 = mul i64 %v3099, 2
  %v3122 = getelementptr inbounds float, ptr %v3108, i64 %v3121
  %v3123 = mul i64 %v3099, 768
  %v3124 = getelementptr inbounds float, ptr %v3110, i64 %v3123
  br label %b560
b560:
  %v3125 = phi i64 [ 0, %b559 ], [ %v3130, %b561 ]
  %v3126 = icmp slt i64 %v3125, %v3101
  br i1 %v3126, label %b561, label %b562
b561:
  %v3127 = getelementptr inbounds float, ptr %v3122, i64 %v3125
  %v3128 = load float, ptr %v3127, align 4
  %v3129 = getelementptr inbounds float, ptr %v3124, i64 %v3125
  store float %v3128, ptr %v3129, align 4
  %v3130 = add nsw i64 %v3125, 1
  br label %b560, !llvm.loop !24
b562:
  %v3131 = add nsw i64 %v3105, 1
  br label %b554
b556:
  br label %b563
b563:
  %v3132 = phi i64 [ 0, %b556 ], [ %v3167, %b571 ]
  %v3133 = icmp slt i64 %v3132, 0
  br i1 %v3133, label %b564, label %b565
b564:
  %v3134 = mul i64 %v3089, 8
  %v3135 = add i64 %v3134, %v3132
  %v3136 = getelementptr inbounds float, ptr %v3063, i64 %v3135
  br label %b566
b566:
  %v3137 = phi i64 [ 0, %b564 ], [ %v3155, %b567 ]
  %v3138 = icmp slt i64 %v3137, %v3093
  br i1 %v3138, label %b567, label %b568
b567:
  %v3139 = mul i64 %v3137, 8
  %v3140 = getelementptr inbounds float, ptr %v3136, i64 %v3139
  %v3141 = mul i64 %v3137, 32
  %v3142 = getelementptr inbounds float, ptr %v216, i64 %v3141
  %v3143 = getelementptr inbounds float, ptr %v3140, i64 0
  %v3144 = load <8 x float>, ptr %v3143, align 4
  %v3145 = getelementptr inbounds float, ptr %v3142, i64 0
  store <8 x float> %v3144, ptr %v3145, align 4
  %v3146 = getelementptr inbounds float, ptr %v3140, i64 8
  %v3147 = load <8 x float>, ptr %v3146, align 4
  %v3148 = getelementptr inbounds float, ptr %v3142, i64 8
  store <8 x float> %v3147, ptr %v3148, align 4
  %v3149 = getelementptr inbounds float, ptr %v3140, i64 16
  %v3150 = load <8 x float>, ptr %v3149, align 4
  %v3151 = getelementptr inbounds float, ptr %v3142, i64 16
  store <8 x float> %v3150, ptr %v3151, align 4
  %v3152 = getelementptr inbounds float, ptr %v3140, i64 24
  %v3153 = load <8 x float>, ptr %v3152, align 4
  %v3154 = getelementptr inbounds float, ptr %v3142, i64 24
  store <8 x float> %v3153, ptr %v3154, align 4
  %v3155 = add nsw i64 %v3137, 1
  br label %b566
b568:
  %v3156 = sdiv i64 %v3098, 2
  br label %b569
b569:
  %v3157 = phi i64 [ 0, %b568 ], [ %v3166, %b570 ]
  %v3158 = icmp slt i64 %v3157, %v3156
  br i1 %v3158, label %b570, label %b571
b570:
  %v3159 = mul i64 %v3157, 2
  %v3160 = add i64 %v3094, %v3159
  %v3161 = mul i64 %v3157, 768
  %v3162 = getelementptr inbounds float, ptr %v3064, i64 %v3161
  %v3163 = mul i64 %v3160, 8
  %v3164 = add i64 %v3163, %v3132
  %v3165 = getelementptr inbounds float, ptr %v3078, i64 %v3164
  call void @outer_2x32(ptr %v3162, ptr %v216, i64 %v3093, ptr %v3165, i64 8)
  %v3166 = add nsw i64 %v3157, 1
  br label %b569
b571:
  %v3167 = add nsw i64 %v3132, 32
  br label %b563
b565:
  %v3168 = mul i64 %v3089, 8
  %v3169 = add i64 %v3168, 0
  %v3170 = getelementptr inbounds float, ptr %v3063, i64 %v3169
  br label %b572
b572:
  %v3171 = phi i64 [ 0, %b565 ], [ %v3180, %b573 ]
  %v3172 = icmp slt i64 %v3171, %v3093
  br i1 %v3172, label %b573, label %b574
b573:
  %v3173 = mul i64 %v3171, 8
  %v3174 = getelementptr inbounds float, ptr %v3170, i64 %v3173
  %v3175 = mul i64 %v3171, 8
  %v3176 = getelementptr inbounds float, ptr %v216, i64 %v3175
  %v3177 = getelementptr inbounds float, ptr %v3174, i64 0
  %v3178 = load <8 x float>, ptr %v3177, align 4
  %v3179 = getelementptr inbounds float, ptr %v3176, i64 0
  store <8 x float> %v3178, ptr %v3179, align 4
  %v3180 = add nsw i64 %v3171, 1
  br label %b572
b574:
  %v3181 = sdiv i64 %v3098, 2
  br label %b575
b575:
  %v3182 = phi i64 [ 0, %b574 ], [ %v3191, %b576 ]
  %v3183 = icmp slt i64 %v3182, %v3181
  br i1 %v3183, label %b576, label %b577
b576:
  %v3184 = mul i64 %v3182, 2
  %v3185 = add i64 %v3094, %v3184
  %v3186 = mul i64 %v3182, 768
  %v3187 = getelementptr inbounds float, ptr %v3064, i64 %v3186
  %v3188 = mul i64 %v3185, 8
  %v3189 = add i64 %v3188, 0
  %v3190 = getelementptr inbounds float, ptr %v3078, i64 %v3189
  call void @outer_2x8(ptr %v3187, ptr %v216, i64 %v3093, ptr %v3190, i64 8)
  %v3191 = add nsw i64 %v3182, 1
  br label %b575
b577:
  %v3192 = add nsw i64 %v3094, 64
  br label %b551
b553:
  %v3193 = add nsw i64 %v3089, 384
  br label %b548
b550:
  %v3194 = icmp sgt i64 %v3, 1
  br i1 %v3194, label %b578, label %b579
b578:
  %v3195 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3196 = atomicrmw add ptr %v3195, i64 1 acq_rel
  %v3197 = load i64, ptr %v211, align 8
  %v3198 = add i64 %v3197, 1
  store i64 %v3198, ptr %v211, align 8
  %v3199 = mul i64 %v3, %v3198
  br label %b580
b580:
  %v3200 = load atomic i64, ptr %v3195 acquire, align 8
  %v3201 = icmp slt i64 %v3200, %v3199
  br i1 %v3201, label %b581, label %b582
b581:
  %v3202 = call i32 @sched_yield()
  br label %b580
b582:
  br label %b579
b579:
  %v3203 = mul i64 0, 32
  %v3204 = getelementptr inbounds float, ptr %v118, i64 %v3203
  %v3205 = getelementptr inbounds float, ptr %v3204, i64 0
  %v3206 = mul i64 0, 8
  %v3207 = getelementptr inbounds float, ptr %v26, i64 %v3206
  %v3208 = getelementptr inbounds float, ptr %v3207, i64 0
  %v3209 = getelementptr inbounds float, ptr %v216, i64 12288
  %v3210 = add i64 32, 1
  %v3211 = sdiv i64 %v3210, 2
  %v3212 = add i64 %v2, 1
  %v3213 = mul i64 %v3211, %v2
  %v3214 = sdiv i64 %v3213, %v3
  %v3215 = mul i64 %v3214, 2
  %v3216 = icmp slt i64 %v3215, 32
  %v3217 = select i1 %v3216, i64 %v3215, i64 32
  %v3218 = mul i64 %v3211, %v3212
  %v3219 = sdiv i64 %v3218, %v3
  %v3220 = mul i64 %v3219, 2
  %v3221 = icmp slt i64 %v3220, 32
  %v3222 = select i1 %v3221, i64 %v3220, i64 32
  %v3223 = getelementptr inbounds float, ptr %v152, i64 0
  br label %b583
b583:
  %v3224 = phi i64 [ %v3217, %b579 ], [ %v3232, %b588 ]
  %v3225 = icmp slt i64 %v3224, %v3222
  br i1 %v3225, label %b584, label %b585
b584:
  %v3226 = mul i64 %v3224, 8
  %v3227 = getelementptr inbounds float, ptr %v3223, i64 %v3226
  br label %b586
b586:
  %v3228 = phi i64 [ 0, %b584 ], [ %v3231, %b587 ]
  %v3229 = icmp slt i64 %v3228, 8
  br i1 %v3229, label %b587, label %b588
b587:
  %v3230 = getelementptr inbounds float, ptr %v3227, i64 %v3228
  store float 0x0000000000000000, ptr %v3230, align 4
  %v3231 = add nsw i64 %v3228, 1
  br label %b586
b588:
  %v3232 = add nsw i64 %v3224, 1
  br label %b583
b585:
  %v3233 = mul i64 %v8, 1
  br label %b589
b589:
  %v3234 = phi i64 [ 0, %b585 ], [ %v3338, %b594 ]
  %v3235 = icmp slt i64 %v3234, %v3233
  br i1 %v3235, label %b590, label %b591
b590:
  %v3236 = sub i64 %v3233, %v3234
  %v3237 = icmp slt i64 %v3236, 384
  %v3238 = select i1 %v3237, i64 %v3236, i64 384
  br label %b592
b592:
  %v3239 = phi i64 [ %v3217, %b590 ], [ %v3337, %b618 ]
  %v3240 = icmp slt i64 %v3239, %v3222
  br i1 %v3240, label %b593, label %b594
b593:
  %v3241 = sub i64 %v3222, %v3239
  %v3242 = icmp slt i64 %v3241, 64
  %v3243 = select i1 %v3242, i64 %v3241, i64 64
  %v3244 = sdiv i64 %v3243, 2
  %v3245 = mul i64 %v3244, 2
  %v3246 = sub i64 %v3243, %v3245
  %v3247 = mul i64 %v3234, 32
  %v3248 = add i64 %v3247, %v3239
  %v3249 = getelementptr inbounds float, ptr %v3205, i64 %v3248
  br label %b595
b595:
  %v3250 = phi i64 [ 0, %b593 ], [ %v3276, %b603 ]
  %v3251 = icmp slt i64 %v3250, %v3238
  br i1 %v3251, label %b596, label %b597
b596:
  %v3252 = mul i64 %v3250, 32
  %v3253 = getelementptr inbounds float, ptr %v3249, i64 %v3252
  %v3254 = mul i64 %v3250, 2
  %v3255 = getelementptr inbounds float, ptr %v3209, i64 %v3254
  br label %b598
b598:
  %v3256 = phi i64 [ 0, %b596 ], [ %v3265, %b599 ]
  %v3257 = icmp slt i64 %v3256, %v3244
  br i1 %v3257, label %b599, label %b600
b599:
  %v3258 = mul i64 %v3256, 2
  %v3259 = getelementptr inbounds float, ptr %v3253, i64 %v3258
  %v3260 = mul i64 %v3256, 768
  %v3261 = getelementptr inbounds float, ptr %v3255, i64 %v3260
  %v3262 = getelementptr inbounds float, ptr %v3259, i64 0
  %v3263 = load <2 x float>, ptr %v3262, align 4
  %v3264 = getelementptr inbounds float, ptr %v3261, i64 0
  store <2 x float> %v3263, ptr %v3264, align 4
  %v3265 = add nsw i64 %v3256, 1
  br label %b598
b600:
  %v3266 = mul i64 %v3244, 2
  %v3267 = getelementptr inbounds float, ptr %v3253, i64 %v3266
  %v3268 = mul i64 %v3244, 768
  %v3269 = getelementptr inbounds float, ptr %v3255, i64 %v3268
  br label %b601
b601:
  %v3270 = phi i64 [ 0, %b600 ], [ %v3275, %b602 ]
  %v3271 = icmp slt i64 %v3270, %v3246
  br i1 %v3271, label %b602, label %b603
b602:
  %v3272 = getelementptr inbounds float, ptr %v3267, i64 %v3270
  %v3273 = load float, ptr %v3272, align 4
  %v3274 = getelementptr inbounds float, ptr %v3269, i64 %v3270
  store float %v3273, ptr %v3274, align 4
  %v3275 = add nsw i64 %v3270, 1
  br label %b601, !llvm.loop !27
b603:
  %v3276 = add nsw i64 %v3250, 1
  br label %b595
b597:
  br label %b604
b604:
  %v3277 = phi i64 [ 0, %b597 ], [ %v3312, %b612 ]
  %v3278 = icmp slt i64 %v3277, 0
  br i1 %v3278, label %b605, label %b606
b605:
  %v3279 = mul i64 %v3234, 8
  %v3280 = add i64 %v3279, %v3277
  %v3281 = getelementptr inbounds float, ptr %v3208, i64 %v3280
  br label %b607
b607:
  %v3282 = phi i64 [ 0, %b605 ], [ %v3300, %b608 ]
  %v3283 = icmp slt i64 %v3282, %v3238
  br i1 %v3283, label %b608, label %b609
b608:
  %v3284 = mul i64 %v3282, 8
  %v3285 = getelementptr inbounds float, ptr %v3281, i64 %v3284
  %v3286 = mul i64 %v3282, 32
  %v3287 = getelementptr inbounds float, ptr %v216, i64 %v3286
  %v3288 = getelementptr inbounds float, ptr %v3285, i64 0
  %v3289 = load <8 x float>, ptr %v3288, align 4
  %v3290 = getelementptr inbounds float, ptr %v3287, i64 0
  store <8 x float> %v3289, ptr %v3290, align 4
  %v3291 = getelementptr inbounds float, ptr %v3285, i64 8
  %v3292 = load <8 x float>, ptr %v3291, align 4
  %v3293 = getelementptr inbounds float, ptr %v3287, i64 8
  store <8 x float> %v3292, ptr %v3293, align 4
  %v3294 = getelementptr inbounds float, ptr %v3285, i64 16
  %v3295 = load <8 x float>, ptr %v3294, align 4
  %v3296 = getelementptr inbounds float, ptr %v3287, i64 16
  store <8 x float> %v3295, ptr %v3296, align 4
  %v3297 = getelementptr inbounds float, ptr %v3285, i64 24
  %v3298 = load <8 x float>, ptr %v3297, align 4
  %v3299 = getelementptr inbounds float, ptr %v3287, i64 24
  store <8 x float> %v3298, ptr %v3299, align 4
  %v3300 = add nsw i64 %v3282, 1
  br label %b607
b609:
  %v3301 = sdiv i64 %v3243, 2
  br label %b610
b610:
  %v3302 = phi i64 [ 0, %b609 ], [ %v3311, %b611 ]
  %v3303 = icmp slt i64 %v3302, %v3301
  br i1 %v3303, label %b611, label %b612
b611:
  %v3304 = mul i64 %v3302, 2
  %v3305 = add i64 %v3239, %v3304
  %v3306 = mul i64 %v3302, 768
  %v3307 = getelementptr inbounds float, ptr %v3209, i64 %v3306
  %v3308 = mul i64 %v3305, 8
  %v3309 = add i64 %v3308, %v3277
  %v3310 = getelementptr inbounds float, ptr %v3223, i64 %v3309
  call void @outer_2x32(ptr %v3307, ptr %v216, i64 %v3238, ptr %v3310, i64 8)
  %v3311 = add nsw i64 %v3302, 1
  br label %b610
b612:
  %v3312 = add nsw i64 %v3277, 32
  br label %b604
b606:
  %v3313 = mul i64 %v3234, 8
  %v3314 = add i64 %v3313, 0
  %v3315 = getelementptr inbounds float, ptr %v3208, i64 %v3314
  br label %b613
b613:
  %v3316 = phi i64 [ 0, %b606 ], [ %v3325, %b614 ]
  %v3317 = icmp slt i64 %v3316, %v3238
  br i1 %v3317, label %b614, label %b615
b614:
  %v3318 = mul i64 %v3316, 8
  %v3319 = getelementptr inbounds float, ptr %v3315, i64 %v3318
  %v3320 = mul i64 %v3316, 8
  %v3321 = getelementptr inbounds float, ptr %v216, i64 %v3320
  %v3322 = getelementptr inbounds float, ptr %v3319, i64 0
  %v3323 = load <8 x float>, ptr %v3322, align 4
  %v3324 = getelementptr inbounds float, ptr %v3321, i64 0
  store <8 x float> %v3323, ptr %v3324, align 4
  %v3325 = add nsw i64 %v3316, 1
  br label %b613
b615:
  %v3326 = sdiv i64 %v3243, 2
  br label %b616
b616:
  %v3327 = phi i64 [ 0, %b615 ], [ %v3336, %b617 ]
  %v3328 = icmp slt i64 %v3327, %v3326
  br i1 %v3328, label %b617, label %b618
b617:
  %v3329 = mul i64 %v3327, 2
  %v3330 = add i64 %v3239, %v3329
  %v3331 = mul i64 %v3327, 768
  %v3332 = getelementptr inbounds float, ptr %v3209, i64 %v3331
  %v3333 = mul i64 %v3330, 8
  %v3334 = add i64 %v3333, 0
  %v3335 = getelementptr inbounds float, ptr %v3223, i64 %v3334
  call void @outer_2x8(ptr %v3332, ptr %v216, i64 %v3238, ptr %v3335, i64 8)
  %v3336 = add nsw i64 %v3327, 1
  br label %b616
b618:
  %v3337 = add nsw i64 %v3239, 64
  br label %b592
b594:
  %v3338 = add nsw i64 %v3234, 384
  br label %b589
b591:
  %v3339 = icmp sgt i64 %v3, 1
  br i1 %v3339, label %b619, label %b620
b619:
  %v3340 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3341 = atomicrmw add ptr %v3340, i64 1 acq_rel
  %v3342 = load i64, ptr %v211, align 8
  %v3343 = add i64 %v3342, 1
  store i64 %v3343, ptr %v211, align 8
  %v3344 = mul i64 %v3, %v3343
  br label %b621
b621:
  %v3345 = load atomic i64, ptr %v3340 acquire, align 8
  %v3346 = icmp slt i64 %v3345, %v3344
  br i1 %v3346, label %b622, label %b623
b622:
  %v3347 = call i32 @sched_yield()
  br label %b621
b623:
  br label %b620
b620:
  %v3348 = icmp eq i64 %v2, 0
  br i1 %v3348, label %b624, label %b625
b624:
  br label %b626
b626:
  %v3349 = phi i64 [ 0, %b624 ], [ %v3375, %b631 ]
  %v3350 = icmp slt i64 %v3349, 4
  br i1 %v3350, label %b627, label %b628
b627:
  br label %b629
b629:
  %v3351 = phi i64 [ 0, %b627 ], [ %v3370, %b634 ]
  %v3352 = phi <8 x float> [ splat (float 0x0000000000000000), %b627 ], [ %v3369, %b634 ]
  %v3353 = icmp slt i64 %v3351, %v8
  br i1 %v3353, label %b630, label %b631
b630:
  %v3354 = add i64 %v3351, 128
  %v3355 = icmp slt i64 %v3354, %v8
  %v3356 = select i1 %v3355, i64 %v3354, i64 %v8
  br label %b632
b632:
  %v3357 = phi i64 [ %v3351, %b630 ], [ %v3368, %b633 ]
  %v3358 = phi <8 x float> [ splat (float 0x0000000000000000), %b630 ], [ %v3367, %b633 ]
  %v3359 = icmp slt i64 %v3357, %v3356
  br i1 %v3359, label %b633, label %b634
b633:
  %v3360 = mul i64 %v3357, 32
  %v3361 = getelementptr inbounds float, ptr %v94, i64 %v3360
  %v3362 = mul i64 %v3349, 8
  %v3363 = add i64 0, %v3362
  %v3364 = add i64 %v3363, 0
  %v3365 = getelementptr inbounds float, ptr %v3361, i64 %v3364
  %v3366 = load <8 x float>, ptr %v3365, align 4
  %v3367 = fadd <8 x float> %v3358, %v3366
  %v3368 = add nsw i64 %v3357, 1
  br label %b632
b634:
  %v3369 = fadd <8 x float> %v3352, %v3358
  %v3370 = add nsw i64 %v3351, 128
  br label %b629
b631:
  %v3371 = mul i64 %v3349, 8
  %v3372 = add i64 0, %v3371
  %v3373 = add i64 %v3372, 0
  %v3374 = getelementptr inbounds float, ptr %v154, i64 %v3373
  store <8 x float> %v3352, ptr %v3374, align 4
  %v3375 = add nsw i64 %v3349, 1
  br label %b626
b628:
  br label %b625
b625:
  %v3376 = icmp sgt i64 %v3, 1
  br i1 %v3376, label %b635, label %b636
b635:
  %v3377 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3378 = atomicrmw add ptr %v3377, i64 1 acq_rel
  %v3379 = load i64, ptr %v211, align 8
  %v3380 = add i64 %v3379, 1
  store i64 %v3380, ptr %v211, align 8
  %v3381 = mul i64 %v3, %v3380
  br label %b637
b637:
  %v3382 = load atomic i64, ptr %v3377 acquire, align 8
  %v3383 = icmp slt i64 %v3382, %v3381
  br i1 %v3383, label %b638, label %b639
b638:
  %v3384 = call i32 @sched_yield()
  br label %b637
b639:
  br label %b636
b636:
  %v3385 = icmp eq i64 %v2, 0
  br i1 %v3385, label %b640, label %b641
b640:
  br label %b642
b642:
  %v3386 = phi i64 [ 0, %b640 ], [ %v3412, %b647 ]
  %v3387 = icmp slt i64 %v3386, 4
  br i1 %v3387, label %b643, label %b644
b643:
  br label %b645
b645:
  %v3388 = phi i64 [ 0, %b643 ], [ %v3407, %b650 ]
  %v3389 = phi <8 x float> [ splat (float 0x0000000000000000), %b643 ], [ %v3406, %b650 ]
  %v3390 = icmp slt i64 %v3388, %v8
  br i1 %v3390, label %b646, label %b647
b646:
  %v3391 = add i64 %v3388, 128
  %v3392 = icmp slt i64 %v3391, %v8
  %v3393 = select i1 %v3392, i64 %v3391, i64 %v8
  br label %b648
b648:
  %v3394 = phi i64 [ %v3388, %b646 ], [ %v3405, %b649 ]
  %v3395 = phi <8 x float> [ splat (float 0x0000000000000000), %b646 ], [ %v3404, %b649 ]
  %v3396 = icmp slt i64 %v3394, %v3393
  br i1 %v3396, label %b649, label %b650
b649:
  %v3397 = mul i64 %v3394, 32
  %v3398 = getelementptr inbounds float, ptr %v102, i64 %v3397
  %v3399 = mul i64 %v3386, 8
  %v3400 = add i64 0, %v3399
  %v3401 = add i64 %v3400, 0
  %v3402 = getelementptr inbounds float, ptr %v3398, i64 %v3401
  %v3403 = load <8 x float>, ptr %v3402, align 4
  %v3404 = fadd <8 x float> %v3395, %v3403
  %v3405 = add nsw i64 %v3394, 1
  br label %b648
b650:
  %v3406 = fadd <8 x float> %v3389, %v3395
  %v3407 = add nsw i64 %v3388, 128
  br label %b645
b647:
  %v3408 = mul i64 %v3386, 8
  %v3409 = add i64 0, %v3408
  %v3410 = add i64 %v3409, 0
  %v3411 = getelementptr inbounds float, ptr %v156, i64 %v3410
  store <8 x float> %v3389, ptr %v3411, align 4
  %v3412 = add nsw i64 %v3386, 1
  br label %b642
b644:
  br label %b641
b641:
  %v3413 = icmp sgt i64 %v3, 1
  br i1 %v3413, label %b651, label %b652
b651:
  %v3414 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3415 = atomicrmw add ptr %v3414, i64 1 acq_rel
  %v3416 = load i64, ptr %v211, align 8
  %v3417 = add i64 %v3416, 1
  store i64 %v3417, ptr %v211, align 8
  %v3418 = mul i64 %v3, %v3417
  br label %b653
b653:
  %v3419 = load atomic i64, ptr %v3414 acquire, align 8
  %v3420 = icmp slt i64 %v3419, %v3418
  br i1 %v3420, label %b654, label %b655
b654:
  %v3421 = call i32 @sched_yield()
  br label %b653
b655:
  br label %b652
b652:
  %v3422 = icmp eq i64 %v2, 0
  br i1 %v3422, label %b656, label %b657
b656:
  br label %b658
b658:
  %v3423 = phi i64 [ 0, %b656 ], [ %v3449, %b663 ]
  %v3424 = icmp slt i64 %v3423, 4
  br i1 %v3424, label %b659, label %b660
b659:
  br label %b661
b661:
  %v3425 = phi i64 [ 0, %b659 ], [ %v3444, %b666 ]
  %v3426 = phi <8 x float> [ splat (float 0x0000000000000000), %b659 ], [ %v3443, %b666 ]
  %v3427 = icmp slt i64 %v3425, %v8
  br i1 %v3427, label %b662, label %b663
b662:
  %v3428 = add i64 %v3425, 128
  %v3429 = icmp slt i64 %v3428, %v8
  %v3430 = select i1 %v3429, i64 %v3428, i64 %v8
  br label %b664
b664:
  %v3431 = phi i64 [ %v3425, %b662 ], [ %v3442, %b665 ]
  %v3432 = phi <8 x float> [ splat (float 0x0000000000000000), %b662 ], [ %v3441, %b665 ]
  %v3433 = icmp slt i64 %v3431, %v3430
  br i1 %v3433, label %b665, label %b666
b665:
  %v3434 = mul i64 %v3431, 32
  %v3435 = getelementptr inbounds float, ptr %v110, i64 %v3434
  %v3436 = mul i64 %v3423, 8
  %v3437 = add i64 0, %v3436
  %v3438 = add i64 %v3437, 0
  %v3439 = getelementptr inbounds float, ptr %v3435, i64 %v3438
  %v3440 = load <8 x float>, ptr %v3439, align 4
  %v3441 = fadd <8 x float> %v3432, %v3440
  %v3442 = add nsw i64 %v3431, 1
  br label %b664
b666:
  %v3443 = fadd <8 x float> %v3426, %v3432
  %v3444 = add nsw i64 %v3425, 128
  br label %b661
b663:
  %v3445 = mul i64 %v3423, 8
  %v3446 = add i64 0, %v3445
  %v3447 = add i64 %v3446, 0
  %v3448 = getelementptr inbounds float, ptr %v158, i64 %v3447
  store <8 x float> %v3426, ptr %v3448, align 4
  %v3449 = add nsw i64 %v3423, 1
  br label %b658
b660:
  br label %b657
b657:
  %v3450 = icmp sgt i64 %v3, 1
  br i1 %v3450, label %b667, label %b668
b667:
  %v3451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3452 = atomicrmw add ptr %v3451, i64 1 acq_rel
  %v3453 = load i64, ptr %v211, align 8
  %v3454 = add i64 %v3453, 1
  store i64 %v3454, ptr %v211, align 8
  %v3455 = mul i64 %v3, %v3454
  br label %b669
b669:
  %v3456 = load atomic i64, ptr %v3451 acquire, align 8
  %v3457 = icmp slt i64 %v3456, %v3455
  br i1 %v3457, label %b670, label %b671
b670:
  %v3458 = call i32 @sched_yield()
  br label %b669
b671:
  br label %b668
b668:
  %v3459 = icmp eq i64 %v2, 0
  br i1 %v3459, label %b672, label %b673
b672:
  br label %b674
b674:
  %v3460 = phi i64 [ 0, %b672 ], [ %v3486, %b679 ]
  %v3461 = icmp slt i64 %v3460, 4
  br i1 %v3461, label %b675, label %b676
b675:
  br label %b677
b677:
  %v3462 = phi i64 [ 0, %b675 ], [ %v3481, %b682 ]
  %v3463 = phi <8 x float> [ splat (float 0x0000000000000000), %b675 ], [ %v3480, %b682 ]
  %v3464 = icmp slt i64 %v3462, %v8
  br i1 %v3464, label %b678, label %b679
b678:
  %v3465 = add i64 %v3462, 128
  %v3466 = icmp slt i64 %v3465, %v8
  %v3467 = select i1 %v3466, i64 %v3465, i64 %v8
  br label %b680
b680:
  %v3468 = phi i64 [ %v3462, %b678 ], [ %v3479, %b681 ]
  %v3469 = phi <8 x float> [ splat (float 0x0000000000000000), %b678 ], [ %v3478, %b681 ]
  %v3470 = icmp slt i64 %v3468, %v3467
  br i1 %v3470, label %b681, label %b682
b681:
  %v3471 = mul i64 %v3468, 32
  %v3472 = getelementptr inbounds float, ptr %v118, i64 %v3471
  %v3473 = mul i64 %v3460, 8
  %v3474 = add i64 0, %v3473
  %v3475 = add i64 %v3474, 0
  %v3476 = getelementptr inbounds float, ptr %v3472, i64 %v3475
  %v3477 = load <8 x float>, ptr %v3476, align 4
  %v3478 = fadd <8 x float> %v3469, %v3477
  %v3479 = add nsw i64 %v3468, 1
  br label %b680
b682:
  %v3480 = fadd <8 x float> %v3463, %v3469
  %v3481 = add nsw i64 %v3462, 128
  br label %b677
b679:
  %v3482 = mul i64 %v3460, 8
  %v3483 = add i64 0, %v3482
  %v3484 = add i64 %v3483, 0
  %v3485 = getelementptr inbounds float, ptr %v160, i64 %v3484
  store <8 x float> %v3463, ptr %v3485, align 4
  %v3486 = add nsw i64 %v3460, 1
  br label %b674
b676:
  br label %b673
b673:
  %v3487 = icmp sgt i64 %v3, 1
  br i1 %v3487, label %b683, label %b684
b683:
  %v3488 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3489 = atomicrmw add ptr %v3488, i64 1 acq_rel
  %v3490 = load i64, ptr %v211, align 8
  %v3491 = add i64 %v3490, 1
  store i64 %v3491, ptr %v211, align 8
  %v3492 = mul i64 %v3, %v3491
  br label %b685
b685:
  %v3493 = load atomic i64, ptr %v3488 acquire, align 8
  %v3494 = icmp slt i64 %v3493, %v3492
  br i1 %v3494, label %b686, label %b687
b686:
  %v3495 = call i32 @sched_yield()
  br label %b685
b687:
  br label %b684
b684:
  %v3496 = icmp eq i64 %v2, 0
  br i1 %v3496, label %b688, label %b689
b688:
  br label %b690
b690:
  %v3497 = phi i64 [ 0, %b688 ], [ %v3533, %b691 ]
  %v3498 = icmp slt i64 %v3497, 256
  br i1 %v3498, label %b691, label %b692
b691:
  %v3499 = add i64 0, %v3497
  %v3500 = getelementptr inbounds float, ptr %v130, i64 %v3499
  %v3501 = load <8 x float>, ptr %v3500, align 4
  %v3502 = add i64 0, %v3497
  %v3503 = getelementptr inbounds float, ptr %v132, i64 %v3502
  %v3504 = load <8 x float>, ptr %v3503, align 4
  %v3505 = fadd <8 x float> %v3501, %v3504
  %v3506 = add i64 0, %v3497
  %v3507 = getelementptr inbounds float, ptr %v134, i64 %v3506
  %v3508 = load <8 x float>, ptr %v3507, align 4
  %v3509 = fadd <8 x float> %v3505, %v3508
  %v3510 = add i64 0, %v3497
  %v3511 = getelementptr inbounds float, ptr %v136, i64 %v3510
  %v3512 = load <8 x float>, ptr %v3511, align 4
  %v3513 = fadd <8 x float> %v3509, %v3512
  %v3514 = add i64 0, %v3497
  %v3515 = getelementptr inbounds float, ptr %v146, i64 %v3514
  %v3516 = load <8 x float>, ptr %v3515, align 4
  %v3517 = add i64 0, %v3497
  %v3518 = getelementptr inbounds float, ptr %v148, i64 %v3517
  %v3519 = load <8 x float>, ptr %v3518, align 4
  %v3520 = fadd <8 x float> %v3516, %v3519
  %v3521 = add i64 0, %v3497
  %v3522 = getelementptr inbounds float, ptr %v150, i64 %v3521
  %v3523 = load <8 x float>, ptr %v3522, align 4
  %v3524 = fadd <8 x float> %v3520, %v3523
  %v3525 = add i64 0, %v3497
  %v3526 = getelementptr inbounds float, ptr %v152, i64 %v3525
  %v3527 = load <8 x float>, ptr %v3526, align 4
  %v3528 = fadd <8 x float> %v3524, %v3527
  %v3529 = add i64 0, %v3497
  %v3530 = getelementptr inbounds float, ptr %v36, i64 %v3529
  store <8 x float> %v3513, ptr %v3530, align 4
  %v3531 = add i64 0, %v3497
  %v3532 = getelementptr inbounds float, ptr %v40, i64 %v3531
  store <8 x float> %v3528, ptr %v3532, align 4
  %v3533 = add nsw i64 %v3497, 8
  br label %b690
b692:
  br label %b689
b689:
  %v3534 = icmp sgt i64 %v3, 1
  br i1 %v3534, label %b693, label %b694
b693:
  %v3535 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3536 = atomicrmw add ptr %v3535, i64 1 acq_rel
  %v3537 = load i64, ptr %v211, align 8
  %v3538 = add i64 %v3537, 1
  store i64 %v3538, ptr %v211, align 8
  %v3539 = mul i64 %v3, %v3538
  br label %b695
b695:
  %v3540 = load atomic i64, ptr %v3535 acquire, align 8
  %v3541 = icmp slt i64 %v3540, %v3539
  br i1 %v3541, label %b696, label %b697
b696:
  %v3542 = call i32 @sched_yield()
  br label %b695
b697:
  br label %b694
b694:
  %v3543 = icmp eq i64 %v2, 0
  br i1 %v3543, label %b698, label %b699
b698:
  br label %b700
b700:
  %v3544 = phi i64 [ 0, %b698 ], [ %v3580, %b701 ]
  %v3545 = icmp slt i64 %v3544, 32
  br i1 %v3545, label %b701, label %b702
b701:
  %v3546 = add i64 0, %v3544
  %v3547 = getelementptr inbounds float, ptr %v138, i64 %v3546
  %v3548 = load <8 x float>, ptr %v3547, align 4
  %v3549 = add i64 0, %v3544
  %v3550 = getelementptr inbounds float, ptr %v140, i64 %v3549
  %v3551 = load <8 x float>, ptr %v3550, align 4
  %v3552 = fadd <8 x float> %v3548, %v3551
  %v3553 = add i64 0, %v3544
  %v3554 = getelementptr inbounds float, ptr %v142, i64 %v3553
  %v3555 = load <8 x float>, ptr %v3554, align 4
  %v3556 = fadd <8 x float> %v3552, %v3555
  %v3557 = add i64 0, %v3544
  %v3558 = getelementptr inbounds float, ptr %v144, i64 %v3557
  %v3559 = load <8 x float>, ptr %v3558, align 4
  %v3560 = fadd <8 x float> %v3556, %v3559
  %v3561 = add i64 0, %v3544
  %v3562 = getelementptr inbounds float, ptr %v154, i64 %v3561
  %v3563 = load <8 x float>, ptr %v3562, align 4
  %v3564 = add i64 0, %v3544
  %v3565 = getelementptr inbounds float, ptr %v156, i64 %v3564
  %v3566 = load <8 x float>, ptr %v3565, align 4
  %v3567 = fadd <8 x float> %v3563, %v3566
  %v3568 = add i64 0, %v3544
  %v3569 = getelementptr inbounds float, ptr %v158, i64 %v3568
  %v3570 = load <8 x float>, ptr %v3569, align 4
  %v3571 = fadd <8 x float> %v3567, %v3570
  %v3572 = add i64 0, %v3544
  %v3573 = getelementptr inbounds float, ptr %v160, i64 %v3572
  %v3574 = load <8 x float>, ptr %v3573, align 4
  %v3575 = fadd <8 x float> %v3571, %v3574
  %v3576 = add i64 0, %v3544
  %v3577 = getelementptr inbounds float, ptr %v38, i64 %v3576
  store <8 x float> %v3560, ptr %v3577, align 4
  %v3578 = add i64 0, %v3544
  %v3579 = getelementptr inbounds float, ptr %v42, i64 %v3578
  store <8 x float> %v3575, ptr %v3579, align 4
  %v3580 = add nsw i64 %v3544, 8
  br label %b700
b702:
  br label %b699
b699:
  %v3581 = icmp sgt i64 %v3, 1
  br i1 %v3581, label %b703, label %b704
b703:
  %v3582 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3583 = atomicrmw add ptr %v3582, i64 1 acq_rel
  %v3584 = load i64, ptr %v211, align 8
  %v3585 = add i64 %v3584, 1
  store i64 %v3585, ptr %v211, align 8
  %v3586 = mul i64 %v3, %v3585
  br label %b705
b705:
  %v3587 = load atomic i64, ptr %v3582 acquire, align 8
  %v3588 = icmp slt i64 %v3587, %v3586
  br i1 %v3588, label %b706, label %b707
b706:
  %v3589 = call i32 @sched_yield()
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
