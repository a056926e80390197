; generated from specs/delta_net.yaml by `make generated`: do not edit
; delta_net@gated I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of3_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_0, ptr @tile_2x1of3_0, ptr @tile_3x1of3_0, ptr @tile_4x1of3_0, ptr @tile_5x1of3_0, ptr @tile_6x1of3_0, ptr @tile_7x1of3_0, ptr @tile_8x1of3_0], align 8
@table_tile_8x1of3_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_1, ptr @tile_2x1of3_1, ptr @tile_3x1of3_1, ptr @tile_4x1of3_1, ptr @tile_5x1of3_1, ptr @tile_6x1of3_1, ptr @tile_7x1of3_1, ptr @tile_8x1of3_1], align 8
@table_tile_8x1of3_2 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_2, ptr @tile_2x1of3_2, ptr @tile_3x1of3_2, ptr @tile_4x1of3_2, ptr @tile_5x1of3_2, ptr @tile_6x1of3_2, ptr @tile_7x1of3_2, ptr @tile_8x1of3_2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v219 = alloca i64, i64 1, align 8
  %v1179 = alloca float, i64 64, align 4
  %v2687 = alloca float, i64 64, align 4
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
  %v153 = getelementptr inbounds i64, ptr %v1, i64 7
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 16
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 17
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 18
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 19
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 20
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 25
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 26
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 37
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 41
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 42
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 43
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 44
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 47
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 49
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 50
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 51
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 52
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 53
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 54
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 55
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 56
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 57
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 58
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 59
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 60
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 61
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 62
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 63
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 69
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 70
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 71
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 72
  %v218 = load i64, ptr %v217, align 8
  store i64 0, ptr %v219, align 8
  %v220 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v221 = load ptr, ptr %v220, align 4
  %v222 = mul i64 %v2, 0
  %v223 = add i64 %v222, 704
  %v224 = getelementptr inbounds float, ptr %v221, i64 %v223
  %v225 = getelementptr inbounds i64, ptr %v1, i64 4
  %v226 = load i64, ptr %v225, align 8
  %v227 = icmp eq i64 %v226, 0
  br i1 %v227, label %b0, label %b1
b0:
  %v228 = icmp eq i64 %v2, 0
  br i1 %v228, label %b2, label %b3
b2:
  br label %b4
b4:
  %v229 = phi i64 [ 0, %b2 ], [ %v235, %b5 ]
  %v230 = icmp slt i64 %v229, 128
  br i1 %v230, label %b5, label %b6
b5:
  %v231 = add i64 0, %v229
  %v232 = getelementptr inbounds float, ptr %v74, i64 %v231
  %v233 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v234 = shufflevector <8 x float> %v233, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = add nsw i64 %v229, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v236 = icmp sgt i64 %v3, 1
  br i1 %v236, label %b7, label %b8
b7:
  %v237 = getelementptr inbounds i64, ptr %v1, i64 3
  %v238 = atomicrmw add ptr %v237, i64 1 acq_rel
  %v239 = load i64, ptr %v219, align 8
  %v240 = add i64 %v239, 1
  store i64 %v240, ptr %v219, align 8
  %v241 = mul i64 %v3, %v240
  br label %b9
b9:
  %v242 = load atomic i64, ptr %v237 acquire, align 8
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %b10, label %b11
b10:
  %v244 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v245 = getelementptr inbounds i64, ptr %v1, i64 4
  %v246 = load i64, ptr %v245, align 8
  %v247 = icmp eq i64 %v246, 0
  br i1 %v247, label %b12, label %b13
b12:
  %v248 = icmp eq i64 %v2, 0
  br i1 %v248, label %b14, label %b15
b14:
  br label %b16
b16:
  %v249 = phi i64 [ 0, %b14 ], [ %v255, %b17 ]
  %v250 = icmp slt i64 %v249, 48
  br i1 %v250, label %b17, label %b18
b17:
  %v251 = add i64 0, %v249
  %v252 = getelementptr inbounds float, ptr %v76, i64 %v251
  %v253 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v254, ptr %v252, align 4
  %v255 = add nsw i64 %v249, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v256 = icmp sgt i64 %v3, 1
  br i1 %v256, label %b19, label %b20
b19:
  %v257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v258 = atomicrmw add ptr %v257, i64 1 acq_rel
  %v259 = load i64, ptr %v219, align 8
  %v260 = add i64 %v259, 1
  store i64 %v260, ptr %v219, align 8
  %v261 = mul i64 %v3, %v260
  br label %b21
b21:
  %v262 = load atomic i64, ptr %v257 acquire, align 8
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %b22, label %b23
b22:
  %v264 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v265 = getelementptr inbounds i64, ptr %v1, i64 4
  %v266 = load i64, ptr %v265, align 8
  %v267 = icmp eq i64 %v266, 0
  br i1 %v267, label %b24, label %b25
b24:
  %v268 = icmp eq i64 %v2, 0
  br i1 %v268, label %b26, label %b27
b26:
  %v269 = icmp ult i64 2, 8
  %v270 = select i1 %v269, i64 2, i64 8
  %v271 = trunc i64 %v270 to i32
  %v272 = insertelement <8 x i32> poison, i32 %v271, i64 0
  %v273 = shufflevector <8 x i32> %v272, <8 x i32> poison, <8 x i32> zeroinitializer
  %v274 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v273
  %v275 = add i64 0, 0
  %v276 = getelementptr inbounds float, ptr %v10, i64 %v275
  %v277 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v276, <8 x i1> %v274, <8 x float> zeroinitializer)
  %v278 = fcmp olt <8 x float> %v277, splat (float 0xC05A400000000000)
  %v279 = select <8 x i1> %v278, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v277
  %v280 = fcmp ogt <8 x float> %v279, splat (float 0x4056400000000000)
  %v281 = select <8 x i1> %v280, <8 x float> splat (float 0x4056400000000000), <8 x float> %v279
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v281, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v283 = fsub <8 x float> %v282, splat (float 0x4168000000000000)
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v281)
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v284)
  %v286 = bitcast <8 x float> %v282 to <8 x i32>
  %v287 = fmul <8 x float> %v285, %v285
  %v288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v285, <8 x float> splat (float 0x3F81227F40000000))
  %v289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v288, <8 x float> %v285, <8 x float> splat (float 0x3FA5556740000000))
  %v290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> %v285, <8 x float> splat (float 0x3FC5554B00000000))
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> %v285, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v287, <8 x float> %v291, <8 x float> %v285)
  %v293 = sub <8 x i32> %v286, splat (i32 1262485250)
  %v294 = lshr <8 x i32> %v293, splat (i32 1)
  %v295 = sub <8 x i32> %v293, %v294
  %v296 = shl <8 x i32> %v294, splat (i32 23)
  %v297 = bitcast <8 x i32> %v296 to <8 x float>
  %v298 = shl <8 x i32> %v295, splat (i32 23)
  %v299 = bitcast <8 x i32> %v298 to <8 x float>
  %v300 = fadd <8 x float> %v292, splat (float 0x3FF0000000000000)
  %v301 = fmul <8 x float> %v300, %v297
  %v302 = fmul <8 x float> %v301, %v299
  %v303 = add i64 0, 0
  %v304 = getelementptr inbounds float, ptr %v78, i64 %v303
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v302, ptr align 4 %v304, <8 x i1> %v274)
  br label %b27
b27:
  br label %b25
b25:
  %v305 = icmp sgt i64 %v3, 1
  br i1 %v305, label %b28, label %b29
b28:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v307 = atomicrmw add ptr %v306, i64 1 acq_rel
  %v308 = load i64, ptr %v219, align 8
  %v309 = add i64 %v308, 1
  store i64 %v309, ptr %v219, align 8
  %v310 = mul i64 %v3, %v309
  br label %b30
b30:
  %v311 = load atomic i64, ptr %v306 acquire, align 8
  %v312 = icmp slt i64 %v311, %v310
  br i1 %v312, label %b31, label %b32
b31:
  %v313 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v314 = getelementptr inbounds i64, ptr %v1, i64 4
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp eq i64 %v315, 0
  br i1 %v316, label %b33, label %b34
b33:
  %v317 = icmp eq i64 %v2, 0
  br i1 %v317, label %b35, label %b36
b35:
  br label %b37
b37:
  %v318 = phi i64 [ 0, %b35 ], [ %v325, %b38 ]
  %v319 = icmp slt i64 %v318, 384
  br i1 %v319, label %b38, label %b39
b38:
  %v320 = add i64 0, %v318
  %v321 = getelementptr inbounds float, ptr %v14, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 0, %v318
  %v324 = getelementptr inbounds float, ptr %v70, i64 %v323
  store <8 x float> %v322, ptr %v324, align 4
  %v325 = add nsw i64 %v318, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v326 = icmp sgt i64 %v3, 1
  br i1 %v326, label %b40, label %b41
b40:
  %v327 = getelementptr inbounds i64, ptr %v1, i64 3
  %v328 = atomicrmw add ptr %v327, i64 1 acq_rel
  %v329 = load i64, ptr %v219, align 8
  %v330 = add i64 %v329, 1
  store i64 %v330, ptr %v219, align 8
  %v331 = mul i64 %v3, %v330
  br label %b42
b42:
  %v332 = load atomic i64, ptr %v327 acquire, align 8
  %v333 = icmp slt i64 %v332, %v331
  br i1 %v333, label %b43, label %b44
b43:
  %v334 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 4
  %v336 = load i64, ptr %v335, align 8
  %v337 = icmp eq i64 %v336, 0
  br i1 %v337, label %b45, label %b46
b45:
  %v338 = icmp eq i64 %v2, 0
  br i1 %v338, label %b47, label %b48
b47:
  br label %b49
b49:
  %v339 = phi i64 [ 0, %b47 ], [ %v346, %b50 ]
  %v340 = icmp slt i64 %v339, 16
  br i1 %v340, label %b50, label %b51
b50:
  %v341 = add i64 0, %v339
  %v342 = getelementptr inbounds float, ptr %v16, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 384, %v339
  %v345 = getelementptr inbounds float, ptr %v70, i64 %v344
  store <8 x float> %v343, ptr %v345, align 4
  %v346 = add nsw i64 %v339, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v347 = icmp sgt i64 %v3, 1
  br i1 %v347, label %b52, label %b53
b52:
  %v348 = getelementptr inbounds i64, ptr %v1, i64 3
  %v349 = atomicrmw add ptr %v348, i64 1 acq_rel
  %v350 = load i64, ptr %v219, align 8
  %v351 = add i64 %v350, 1
  store i64 %v351, ptr %v219, align 8
  %v352 = mul i64 %v3, %v351
  br label %b54
b54:
  %v353 = load atomic i64, ptr %v348 acquire, align 8
  %v354 = icmp slt i64 %v353, %v352
  br i1 %v354, label %b55, label %b56
b55:
  %v355 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v356 = getelementptr inbounds i64, ptr %v1, i64 4
  %v357 = load i64, ptr %v356, align 8
  %v358 = icmp eq i64 %v357, 0
  br i1 %v358, label %b57, label %b58
b57:
  %v359 = icmp eq i64 %v2, 0
  br i1 %v359, label %b59, label %b60
b59:
  br label %b61
b61:
  %v360 = phi i64 [ 0, %b59 ], [ %v367, %b62 ]
  %v361 = icmp slt i64 %v360, 16
  br i1 %v361, label %b62, label %b63
b62:
  %v362 = add i64 0, %v360
  %v363 = getelementptr inbounds float, ptr %v18, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 400, %v360
  %v366 = getelementptr inbounds float, ptr %v70, i64 %v365
  store <8 x float> %v364, ptr %v366, align 4
  %v367 = add nsw i64 %v360, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v368 = icmp sgt i64 %v3, 1
  br i1 %v368, label %b64, label %b65
b64:
  %v369 = getelementptr inbounds i64, ptr %v1, i64 3
  %v370 = atomicrmw add ptr %v369, i64 1 acq_rel
  %v371 = load i64, ptr %v219, align 8
  %v372 = add i64 %v371, 1
  store i64 %v372, ptr %v219, align 8
  %v373 = mul i64 %v3, %v372
  br label %b66
b66:
  %v374 = load atomic i64, ptr %v369 acquire, align 8
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b67, label %b68
b67:
  %v376 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v377 = getelementptr inbounds i64, ptr %v1, i64 4
  %v378 = load i64, ptr %v377, align 8
  %v379 = icmp eq i64 %v378, 0
  br i1 %v379, label %b69, label %b70
b69:
  %v380 = icmp eq i64 %v2, 0
  br i1 %v380, label %b71, label %b72
b71:
  br label %b73
b73:
  %v381 = phi i64 [ 0, %b71 ], [ %v388, %b74 ]
  %v382 = icmp slt i64 %v381, 128
  br i1 %v382, label %b74, label %b75
b74:
  %v383 = add i64 0, %v381
  %v384 = getelementptr inbounds float, ptr %v20, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 416, %v381
  %v387 = getelementptr inbounds float, ptr %v70, i64 %v386
  store <8 x float> %v385, ptr %v387, align 4
  %v388 = add nsw i64 %v381, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v389 = icmp sgt i64 %v3, 1
  br i1 %v389, label %b76, label %b77
b76:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 3
  %v391 = atomicrmw add ptr %v390, i64 1 acq_rel
  %v392 = load i64, ptr %v219, align 8
  %v393 = add i64 %v392, 1
  store i64 %v393, ptr %v219, align 8
  %v394 = mul i64 %v3, %v393
  br label %b78
b78:
  %v395 = load atomic i64, ptr %v390 acquire, align 8
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b79, label %b80
b79:
  %v397 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v398 = getelementptr inbounds i64, ptr %v1, i64 4
  %v399 = load i64, ptr %v398, align 8
  %v400 = icmp eq i64 %v399, 0
  br i1 %v400, label %b81, label %b82
b81:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 78
  %v402 = load i64, ptr %v401, align 8
  %v403 = icmp eq i64 %v402, 0
  br i1 %v403, label %b83, label %b84
b83:
  %v404 = add i64 %v7, 0
  %v405 = sdiv i64 %v404, 1
  %v406 = add i64 %v2, 1
  %v407 = mul i64 %v405, %v2
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, %v7
  %v411 = select i1 %v410, i64 %v409, i64 %v7
  %v412 = mul i64 %v405, %v406
  %v413 = sdiv i64 %v412, %v3
  %v414 = mul i64 %v413, 1
  %v415 = icmp slt i64 %v414, %v7
  %v416 = select i1 %v415, i64 %v414, i64 %v7
  br label %b85
b85:
  %v417 = phi i64 [ %v411, %b83 ], [ %v431, %b90 ]
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b86, label %b87
b86:
  %v419 = and i64 0, %v158
  %v420 = mul i64 %v419, %v7
  %v421 = add i64 %v420, %v417
  %v422 = mul i64 %v421, 128
  %v423 = getelementptr inbounds float, ptr %v32, i64 %v422
  br label %b88
b88:
  %v424 = phi i64 [ 0, %b86 ], [ %v430, %b89 ]
  %v425 = icmp slt i64 %v424, 128
  br i1 %v425, label %b89, label %b90
b89:
  %v426 = add i64 0, %v424
  %v427 = getelementptr inbounds float, ptr %v423, i64 %v426
  %v428 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v429 = shufflevector <8 x float> %v428, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v429, ptr %v427, align 4
  %v430 = add nsw i64 %v424, 8
  br label %b88
b90:
  %v431 = add nsw i64 %v417, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v432 = icmp sgt i64 %v3, 1
  br i1 %v432, label %b91, label %b92
b91:
  %v433 = getelementptr inbounds i64, ptr %v1, i64 3
  %v434 = atomicrmw add ptr %v433, i64 1 acq_rel
  %v435 = load i64, ptr %v219, align 8
  %v436 = add i64 %v435, 1
  store i64 %v436, ptr %v219, align 8
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
  %v444 = getelementptr inbounds i64, ptr %v1, i64 79
  %v445 = load i64, ptr %v444, align 8
  %v446 = icmp eq i64 %v445, 0
  br i1 %v446, label %b98, label %b99
b98:
  %v447 = add i64 %v7, 0
  %v448 = sdiv i64 %v447, 1
  %v449 = add i64 %v2, 1
  %v450 = mul i64 %v448, %v2
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v7
  %v454 = select i1 %v453, i64 %v452, i64 %v7
  %v455 = mul i64 %v448, %v449
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v7
  %v459 = select i1 %v458, i64 %v457, i64 %v7
  br label %b100
b100:
  %v460 = phi i64 [ %v454, %b98 ], [ %v474, %b105 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b101, label %b102
b101:
  %v462 = and i64 0, %v160
  %v463 = mul i64 %v462, %v7
  %v464 = add i64 %v463, %v460
  %v465 = mul i64 %v464, 48
  %v466 = getelementptr inbounds float, ptr %v34, i64 %v465
  br label %b103
b103:
  %v467 = phi i64 [ 0, %b101 ], [ %v473, %b104 ]
  %v468 = icmp slt i64 %v467, 48
  br i1 %v468, label %b104, label %b105
b104:
  %v469 = add i64 0, %v467
  %v470 = getelementptr inbounds float, ptr %v466, i64 %v469
  %v471 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v472 = shufflevector <8 x float> %v471, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v472, ptr %v470, align 4
  %v473 = add nsw i64 %v467, 8
  br label %b103
b105:
  %v474 = add nsw i64 %v460, 1
  br label %b100
b102:
  br label %b99
b99:
  br label %b97
b97:
  %v475 = icmp sgt i64 %v3, 1
  br i1 %v475, label %b106, label %b107
b106:
  %v476 = getelementptr inbounds i64, ptr %v1, i64 3
  %v477 = atomicrmw add ptr %v476, i64 1 acq_rel
  %v478 = load i64, ptr %v219, align 8
  %v479 = add i64 %v478, 1
  store i64 %v479, ptr %v219, align 8
  %v480 = mul i64 %v3, %v479
  br label %b108
b108:
  %v481 = load atomic i64, ptr %v476 acquire, align 8
  %v482 = icmp slt i64 %v481, %v480
  br i1 %v482, label %b109, label %b110
b109:
  %v483 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v484 = getelementptr inbounds i64, ptr %v1, i64 4
  %v485 = load i64, ptr %v484, align 8
  %v486 = icmp eq i64 %v485, 0
  br i1 %v486, label %b111, label %b112
b111:
  %v487 = getelementptr inbounds i64, ptr %v1, i64 80
  %v488 = load i64, ptr %v487, align 8
  %v489 = icmp eq i64 %v488, 0
  br i1 %v489, label %b113, label %b114
b113:
  %v490 = add i64 %v7, 0
  %v491 = sdiv i64 %v490, 1
  %v492 = add i64 %v2, 1
  %v493 = mul i64 %v491, %v2
  %v494 = sdiv i64 %v493, %v3
  %v495 = mul i64 %v494, 1
  %v496 = icmp slt i64 %v495, %v7
  %v497 = select i1 %v496, i64 %v495, i64 %v7
  %v498 = mul i64 %v491, %v492
  %v499 = sdiv i64 %v498, %v3
  %v500 = mul i64 %v499, 1
  %v501 = icmp slt i64 %v500, %v7
  %v502 = select i1 %v501, i64 %v500, i64 %v7
  br label %b115
b115:
  %v503 = phi i64 [ %v497, %b113 ], [ %v523, %b120 ]
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b116, label %b117
b116:
  %v505 = and i64 0, %v160
  %v506 = mul i64 %v505, %v7
  %v507 = add i64 %v506, %v503
  %v508 = mul i64 %v507, 48
  %v509 = getelementptr inbounds float, ptr %v34, i64 %v508
  %v510 = and i64 0, %v162
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v503
  %v513 = mul i64 %v512, 48
  %v514 = getelementptr inbounds float, ptr %v36, i64 %v513
  br label %b118
b118:
  %v515 = phi i64 [ 0, %b116 ], [ %v522, %b119 ]
  %v516 = icmp slt i64 %v515, 48
  br i1 %v516, label %b119, label %b120
b119:
  %v517 = add i64 0, %v515
  %v518 = getelementptr inbounds float, ptr %v509, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 0, %v515
  %v521 = getelementptr inbounds float, ptr %v514, i64 %v520
  store <8 x float> %v519, ptr %v521, align 4
  %v522 = add nsw i64 %v515, 8
  br label %b118
b120:
  %v523 = add nsw i64 %v503, 1
  br label %b115
b117:
  br label %b114
b114:
  br label %b112
b112:
  %v524 = icmp sgt i64 %v3, 1
  br i1 %v524, label %b121, label %b122
b121:
  %v525 = getelementptr inbounds i64, ptr %v1, i64 3
  %v526 = atomicrmw add ptr %v525, i64 1 acq_rel
  %v527 = load i64, ptr %v219, align 8
  %v528 = add i64 %v527, 1
  store i64 %v528, ptr %v219, align 8
  %v529 = mul i64 %v3, %v528
  br label %b123
b123:
  %v530 = load atomic i64, ptr %v525 acquire, align 8
  %v531 = icmp slt i64 %v530, %v529
  br i1 %v531, label %b124, label %b125
b124:
  %v532 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v533 = getelementptr inbounds i64, ptr %v1, i64 4
  %v534 = load i64, ptr %v533, align 8
  %v535 = icmp eq i64 %v534, 0
  br i1 %v535, label %b126, label %b127
b126:
  %v536 = getelementptr inbounds i64, ptr %v1, i64 81
  %v537 = load i64, ptr %v536, align 8
  %v538 = icmp eq i64 %v537, 0
  br i1 %v538, label %b128, label %b129
b128:
  %v539 = add i64 %v7, 0
  %v540 = sdiv i64 %v539, 1
  %v541 = add i64 %v2, 1
  %v542 = mul i64 %v540, %v2
  %v543 = sdiv i64 %v542, %v3
  %v544 = mul i64 %v543, 1
  %v545 = icmp slt i64 %v544, %v7
  %v546 = select i1 %v545, i64 %v544, i64 %v7
  %v547 = mul i64 %v540, %v541
  %v548 = sdiv i64 %v547, %v3
  %v549 = mul i64 %v548, 1
  %v550 = icmp slt i64 %v549, %v7
  %v551 = select i1 %v550, i64 %v549, i64 %v7
  br label %b130
b130:
  %v552 = phi i64 [ %v546, %b128 ], [ %v572, %b135 ]
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b131, label %b132
b131:
  %v554 = and i64 0, %v160
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v552
  %v557 = mul i64 %v556, 48
  %v558 = getelementptr inbounds float, ptr %v34, i64 %v557
  %v559 = and i64 0, %v164
  %v560 = mul i64 %v559, %v7
  %v561 = add i64 %v560, %v552
  %v562 = mul i64 %v561, 48
  %v563 = getelementptr inbounds float, ptr %v38, i64 %v562
  br label %b133
b133:
  %v564 = phi i64 [ 0, %b131 ], [ %v571, %b134 ]
  %v565 = icmp slt i64 %v564, 48
  br i1 %v565, label %b134, label %b135
b134:
  %v566 = add i64 0, %v564
  %v567 = getelementptr inbounds float, ptr %v558, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 0, %v564
  %v570 = getelementptr inbounds float, ptr %v563, i64 %v569
  store <8 x float> %v568, ptr %v570, align 4
  %v571 = add nsw i64 %v564, 8
  br label %b133
b135:
  %v572 = add nsw i64 %v552, 1
  br label %b130
b132:
  br label %b129
b129:
  br label %b127
b127:
  %v573 = icmp sgt i64 %v3, 1
  br i1 %v573, label %b136, label %b137
b136:
  %v574 = getelementptr inbounds i64, ptr %v1, i64 3
  %v575 = atomicrmw add ptr %v574, i64 1 acq_rel
  %v576 = load i64, ptr %v219, align 8
  %v577 = add i64 %v576, 1
  store i64 %v577, ptr %v219, align 8
  %v578 = mul i64 %v3, %v577
  br label %b138
b138:
  %v579 = load atomic i64, ptr %v574 acquire, align 8
  %v580 = icmp slt i64 %v579, %v578
  br i1 %v580, label %b139, label %b140
b139:
  %v581 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v582 = getelementptr inbounds float, ptr %v221, i64 0
  %v583 = getelementptr inbounds i64, ptr %v1, i64 4
  %v584 = load i64, ptr %v583, align 8
  %v585 = icmp eq i64 %v584, 0
  br i1 %v585, label %b141, label %b142
b141:
  %v586 = add i64 3, 0
  %v587 = sdiv i64 %v586, 1
  %v588 = add i64 %v2, 1
  %v589 = mul i64 %v587, %v2
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, 3
  %v593 = select i1 %v592, i64 %v591, i64 3
  %v594 = mul i64 %v587, %v588
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, 3
  %v598 = select i1 %v597, i64 %v596, i64 3
  %v599 = icmp slt i64 %v598, 2
  %v600 = select i1 %v599, i64 %v598, i64 2
  br label %b143
b143:
  %v601 = phi i64 [ %v593, %b141 ], [ %v1046, %b194 ]
  %v602 = icmp slt i64 %v601, %v600
  br i1 %v602, label %b144, label %b145
b144:
  %v603 = mul i64 %v601, 256
  %v604 = mul i64 %v601, 32
  %v605 = add i64 %v603, 0
  %v606 = add i64 %v604, 0
  %v607 = getelementptr inbounds float, ptr %v582, i64 %v605
  %v608 = sub i64 68, %v606
  %v609 = icmp slt i64 %v608, 0
  %v610 = select i1 %v609, i64 0, i64 %v608
  %v611 = icmp ult i64 %v610, 8
  %v612 = select i1 %v611, i64 %v610, i64 8
  %v613 = trunc i64 %v612 to i32
  %v614 = insertelement <8 x i32> poison, i32 %v613, i64 0
  %v615 = shufflevector <8 x i32> %v614, <8 x i32> poison, <8 x i32> zeroinitializer
  %v616 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v615
  %v617 = mul i64 %v606, 8
  %v618 = add i64 0, %v617
  %v619 = getelementptr inbounds float, ptr %v70, i64 %v618
  %v620 = icmp sge i64 %v610, 8
  br i1 %v620, label %b146, label %b147
b146:
  br label %b148
b148:
  %v621 = phi i64 [ 0, %b146 ], [ %v695, %b149 ]
  %v622 = icmp slt i64 %v621, 8
  br i1 %v622, label %b149, label %b150
b149:
  %v623 = add i64 %v621, 0
  %v624 = getelementptr inbounds float, ptr %v619, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = add i64 %v621, 8
  %v627 = getelementptr inbounds float, ptr %v619, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = add i64 %v621, 16
  %v630 = getelementptr inbounds float, ptr %v619, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = add i64 %v621, 24
  %v633 = getelementptr inbounds float, ptr %v619, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 %v621, 32
  %v636 = getelementptr inbounds float, ptr %v619, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = add i64 %v621, 40
  %v639 = getelementptr inbounds float, ptr %v619, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = add i64 %v621, 48
  %v642 = getelementptr inbounds float, ptr %v619, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 %v621, 56
  %v645 = getelementptr inbounds float, ptr %v619, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = shufflevector <8 x float> %v625, <8 x float> %v637, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v648 = shufflevector <8 x float> %v625, <8 x float> %v637, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v649 = shufflevector <8 x float> %v628, <8 x float> %v640, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v650 = shufflevector <8 x float> %v628, <8 x float> %v640, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v651 = shufflevector <8 x float> %v631, <8 x float> %v643, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v652 = shufflevector <8 x float> %v631, <8 x float> %v643, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v653 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v654 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v655 = shufflevector <8 x float> %v647, <8 x float> %v651, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v656 = shufflevector <8 x float> %v647, <8 x float> %v651, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v657 = shufflevector <8 x float> %v649, <8 x float> %v653, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v658 = shufflevector <8 x float> %v649, <8 x float> %v653, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v659 = shufflevector <8 x float> %v648, <8 x float> %v652, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v660 = shufflevector <8 x float> %v648, <8 x float> %v652, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v661 = shufflevector <8 x float> %v650, <8 x float> %v654, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v662 = shufflevector <8 x float> %v650, <8 x float> %v654, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v663 = shufflevector <8 x float> %v655, <8 x float> %v657, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v664 = shufflevector <8 x float> %v655, <8 x float> %v657, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v665 = shufflevector <8 x float> %v656, <8 x float> %v658, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v666 = shufflevector <8 x float> %v656, <8 x float> %v658, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v667 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v668 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v669 = shufflevector <8 x float> %v660, <8 x float> %v662, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v670 = shufflevector <8 x float> %v660, <8 x float> %v662, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v671 = add i64 %v621, 0
  %v672 = mul i64 %v671, 32
  %v673 = getelementptr inbounds float, ptr %v607, i64 %v672
  store <8 x float> %v663, ptr %v673, align 4
  %v674 = add i64 %v621, 1
  %v675 = mul i64 %v674, 32
  %v676 = getelementptr inbounds float, ptr %v607, i64 %v675
  store <8 x float> %v664, ptr %v676, align 4
  %v677 = add i64 %v621, 2
  %v678 = mul i64 %v677, 32
  %v679 = getelementptr inbounds float, ptr %v607, i64 %v678
  store <8 x float> %v665, ptr %v679, align 4
  %v680 = add i64 %v621, 3
  %v681 = mul i64 %v680, 32
  %v682 = getelementptr inbounds float, ptr %v607, i64 %v681
  store <8 x float> %v666, ptr %v682, align 4
  %v683 = add i64 %v621, 4
  %v684 = mul i64 %v683, 32
  %v685 = getelementptr inbounds float, ptr %v607, i64 %v684
  store <8 x float> %v667, ptr %v685, align 4
  %v686 = add i64 %v621, 5
  %v687 = mul i64 %v686, 32
  %v688 = getelementptr inbounds float, ptr %v607, i64 %v687
  store <8 x float> %v668, ptr %v688, align 4
  %v689 = add i64 %v621, 6
  %v690 = mul i64 %v689, 32
  %v691 = getelementptr inbounds float, ptr %v607, i64 %v690
  store <8 x float> %v669, ptr %v691, align 4
  %v692 = add i64 %v621, 7
  %v693 = mul i64 %v692, 32
  %v694 = getelementptr inbounds float, ptr %v607, i64 %v693
  store <8 x float> %v670, ptr %v694, align 4
  %v695 = add nsw i64 %v621, 8
  br label %b148
b150:
  br label %b151
b151:
  %v696 = phi i64 [ 8, %b150 ], [ %v704, %b152 ]
  %v697 = icmp slt i64 %v696, 8
  br i1 %v697, label %b152, label %b153
b152:
  %v698 = mul i64 %v696, 1
  %v699 = getelementptr inbounds float, ptr %v619, i64 %v698
  %v700 = getelementptr float, ptr %v699, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v701 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v700, <8 x i1> %v616, <8 x float> zeroinitializer)
  %v702 = mul i64 %v696, 32
  %v703 = getelementptr inbounds float, ptr %v607, i64 %v702
  store <8 x float> %v701, ptr %v703, align 4
  %v704 = add nsw i64 %v696, 1
  br label %b151
b153:
  br label %b147
b147:
  %v705 = icmp slt i64 %v610, 8
  br i1 %v705, label %b154, label %b155
b154:
  br label %b156
b156:
  %v706 = phi i64 [ 0, %b154 ], [ %v714, %b157 ]
  %v707 = icmp slt i64 %v706, 8
  br i1 %v707, label %b157, label %b158
b157:
  %v708 = mul i64 %v706, 1
  %v709 = getelementptr inbounds float, ptr %v619, i64 %v708
  %v710 = getelementptr float, ptr %v709, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v711 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v710, <8 x i1> %v616, <8 x float> zeroinitializer)
  %v712 = mul i64 %v706, 32
  %v713 = getelementptr inbounds float, ptr %v607, i64 %v712
  store <8 x float> %v711, ptr %v713, align 4
  %v714 = add nsw i64 %v706, 1
  br label %b156
b158:
  br label %b155
b155:
  %v715 = add i64 %v603, 8
  %v716 = add i64 %v604, 8
  %v717 = getelementptr inbounds float, ptr %v582, i64 %v715
  %v718 = sub i64 68, %v716
  %v719 = icmp slt i64 %v718, 0
  %v720 = select i1 %v719, i64 0, i64 %v718
  %v721 = icmp ult i64 %v720, 8
  %v722 = select i1 %v721, i64 %v720, i64 8
  %v723 = trunc i64 %v722 to i32
  %v724 = insertelement <8 x i32> poison, i32 %v723, i64 0
  %v725 = shufflevector <8 x i32> %v724, <8 x i32> poison, <8 x i32> zeroinitializer
  %v726 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v725
  %v727 = mul i64 %v716, 8
  %v728 = add i64 0, %v727
  %v729 = getelementptr inbounds float, ptr %v70, i64 %v728
  %v730 = icmp sge i64 %v720, 8
  br i1 %v730, label %b159, label %b160
b159:
  br label %b161
b161:
  %v731 = phi i64 [ 0, %b159 ], [ %v805, %b162 ]
  %v732 = icmp slt i64 %v731, 8
  br i1 %v732, label %b162, label %b163
b162:
  %v733 = add i64 %v731, 0
  %v734 = getelementptr inbounds float, ptr %v729, i64 %v733
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = add i64 %v731, 8
  %v737 = getelementptr inbounds float, ptr %v729, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = add i64 %v731, 16
  %v740 = getelementptr inbounds float, ptr %v729, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = add i64 %v731, 24
  %v743 = getelementptr inbounds float, ptr %v729, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 %v731, 32
  %v746 = getelementptr inbounds float, ptr %v729, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 %v731, 40
  %v749 = getelementptr inbounds float, ptr %v729, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = add i64 %v731, 48
  %v752 = getelementptr inbounds float, ptr %v729, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = add i64 %v731, 56
  %v755 = getelementptr inbounds float, ptr %v729, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = shufflevector <8 x float> %v735, <8 x float> %v747, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v758 = shufflevector <8 x float> %v735, <8 x float> %v747, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v759 = shufflevector <8 x float> %v738, <8 x float> %v750, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v760 = shufflevector <8 x float> %v738, <8 x float> %v750, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v761 = shufflevector <8 x float> %v741, <8 x float> %v753, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v762 = shufflevector <8 x float> %v741, <8 x float> %v753, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v763 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v764 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v765 = shufflevector <8 x float> %v757, <8 x float> %v761, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v766 = shufflevector <8 x float> %v757, <8 x float> %v761, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v767 = shufflevector <8 x float> %v759, <8 x float> %v763, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v768 = shufflevector <8 x float> %v759, <8 x float> %v763, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v769 = shufflevector <8 x float> %v758, <8 x float> %v762, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v770 = shufflevector <8 x float> %v758, <8 x float> %v762, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v771 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v772 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v773 = shufflevector <8 x float> %v765, <8 x float> %v767, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v774 = shufflevector <8 x float> %v765, <8 x float> %v767, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v775 = shufflevector <8 x float> %v766, <8 x float> %v768, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v776 = shufflevector <8 x float> %v766, <8 x float> %v768, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v777 = shufflevector <8 x float> %v769, <8 x float> %v771, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v778 = shufflevector <8 x float> %v769, <8 x float> %v771, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v779 = shufflevector <8 x float> %v770, <8 x float> %v772, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v780 = shufflevector <8 x float> %v770, <8 x float> %v772, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v781 = add i64 %v731, 0
  %v782 = mul i64 %v781, 32
  %v783 = getelementptr inbounds float, ptr %v717, i64 %v782
  store <8 x float> %v773, ptr %v783, align 4
  %v784 = add i64 %v731, 1
  %v785 = mul i64 %v784, 32
  %v786 = getelementptr inbounds float, ptr %v717, i64 %v785
  store <8 x float> %v774, ptr %v786, align 4
  %v787 = add i64 %v731, 2
  %v788 = mul i64 %v787, 32
  %v789 = getelementptr inbounds float, ptr %v717, i64 %v788
  store <8 x float> %v775, ptr %v789, align 4
  %v790 = add i64 %v731, 3
  %v791 = mul i64 %v790, 32
  %v792 = getelementptr inbounds float, ptr %v717, i64 %v791
  store <8 x float> %v776, ptr %v792, align 4
  %v793 = add i64 %v731, 4
  %v794 = mul i64 %v793, 32
  %v795 = getelementptr inbounds float, ptr %v717, i64 %v794
  store <8 x float> %v777, ptr %v795, align 4
  %v796 = add i64 %v731, 5
  %v797 = mul i64 %v796, 32
  %v798 = getelementptr inbounds float, ptr %v717, i64 %v797
  store <8 x float> %v778, ptr %v798, align 4
  %v799 = add i64 %v731, 6
  %v800 = mul i64 %v799, 32
  %v801 = getelementptr inbounds float, ptr %v717, i64 %v800
  store <8 x float> %v779, ptr %v801, align 4
  %v802 = add i64 %v731, 7
  %v803 = mul i64 %v802, 32
  %v804 = getelementptr inbounds float, ptr %v717, i64 %v803
  store <8 x float> %v780, ptr %v804, align 4
  %v805 = add nsw i64 %v731, 8
  br label %b161
b163:
  br label %b164
b164:
  %v806 = phi i64 [ 8, %b163 ], [ %v814, %b165 ]
  %v807 = icmp slt i64 %v806, 8
  br i1 %v807, label %b165, label %b166
b165:
  %v808 = mul i64 %v806, 1
  %v809 = getelementptr inbounds float, ptr %v729, i64 %v808
  %v810 = getelementptr float, ptr %v809, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v811 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v810, <8 x i1> %v726, <8 x float> zeroinitializer)
  %v812 = mul i64 %v806, 32
  %v813 = getelementptr inbounds float, ptr %v717, i64 %v812
  store <8 x float> %v811, ptr %v813, align 4
  %v814 = add nsw i64 %v806, 1
  br label %b164
b166:
  br label %b160
b160:
  %v815 = icmp slt i64 %v720, 8
  br i1 %v815, label %b167, label %b168
b167:
  br label %b169
b169:
  %v816 = phi i64 [ 0, %b167 ], [ %v824, %b170 ]
  %v817 = icmp slt i64 %v816, 8
  br i1 %v817, label %b170, label %b171
b170:
  %v818 = mul i64 %v816, 1
  %v819 = getelementptr inbounds float, ptr %v729, i64 %v818
  %v820 = getelementptr float, ptr %v819, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v821 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v820, <8 x i1> %v726, <8 x float> zeroinitializer)
  %v822 = mul i64 %v816, 32
  %v823 = getelementptr inbounds float, ptr %v717, i64 %v822
  store <8 x float> %v821, ptr %v823, align 4
  %v824 = add nsw i64 %v816, 1
  br label %b169
b171:
  br label %b168
b168:
  %v825 = add i64 %v603, 16
  %v826 = add i64 %v604, 16
  %v827 = getelementptr inbounds float, ptr %v582, i64 %v825
  %v828 = sub i64 68, %v826
  %v829 = icmp slt i64 %v828, 0
  %v830 = select i1 %v829, i64 0, i64 %v828
  %v831 = icmp ult i64 %v830, 8
  %v832 = select i1 %v831, i64 %v830, i64 8
  %v833 = trunc i64 %v832 to i32
  %v834 = insertelement <8 x i32> poison, i32 %v833, i64 0
  %v835 = shufflevector <8 x i32> %v834, <8 x i32> poison, <8 x i32> zeroinitializer
  %v836 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v835
  %v837 = mul i64 %v826, 8
  %v838 = add i64 0, %v837
  %v839 = getelementptr inbounds float, ptr %v70, i64 %v838
  %v840 = icmp sge i64 %v830, 8
  br i1 %v840, label %b172, label %b173
b172:
  br label %b174
b174:
  %v841 = phi i64 [ 0, %b172 ], [ %v915, %b175 ]
  %v842 = icmp slt i64 %v841, 8
  br i1 %v842, label %b175, label %b176
b175:
  %v843 = add i64 %v841, 0
  %v844 = getelementptr inbounds float, ptr %v839, i64 %v843
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = add i64 %v841, 8
  %v847 = getelementptr inbounds float, ptr %v839, i64 %v846
  %v848 = load <8 x float>, ptr %v847, align 4
  %v849 = add i64 %v841, 16
  %v850 = getelementptr inbounds float, ptr %v839, i64 %v849
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = add i64 %v841, 24
  %v853 = getelementptr inbounds float, ptr %v839, i64 %v852
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = add i64 %v841, 32
  %v856 = getelementptr inbounds float, ptr %v839, i64 %v855
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = add i64 %v841, 40
  %v859 = getelementptr inbounds float, ptr %v839, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = add i64 %v841, 48
  %v862 = getelementptr inbounds float, ptr %v839, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = add i64 %v841, 56
  %v865 = getelementptr inbounds float, ptr %v839, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = shufflevector <8 x float> %v845, <8 x float> %v857, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v868 = shufflevector <8 x float> %v845, <8 x float> %v857, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v869 = shufflevector <8 x float> %v848, <8 x float> %v860, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v870 = shufflevector <8 x float> %v848, <8 x float> %v860, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v871 = shufflevector <8 x float> %v851, <8 x float> %v863, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v872 = shufflevector <8 x float> %v851, <8 x float> %v863, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v873 = shufflevector <8 x float> %v854, <8 x float> %v866, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v874 = shufflevector <8 x float> %v854, <8 x float> %v866, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v875 = shufflevector <8 x float> %v867, <8 x float> %v871, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v876 = shufflevector <8 x float> %v867, <8 x float> %v871, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v877 = shufflevector <8 x float> %v869, <8 x float> %v873, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v878 = shufflevector <8 x float> %v869, <8 x float> %v873, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v879 = shufflevector <8 x float> %v868, <8 x float> %v872, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v880 = shufflevector <8 x float> %v868, <8 x float> %v872, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v881 = shufflevector <8 x float> %v870, <8 x float> %v874, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v882 = shufflevector <8 x float> %v870, <8 x float> %v874, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v883 = shufflevector <8 x float> %v875, <8 x float> %v877, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v884 = shufflevector <8 x float> %v875, <8 x float> %v877, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v885 = shufflevector <8 x float> %v876, <8 x float> %v878, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v886 = shufflevector <8 x float> %v876, <8 x float> %v878, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v887 = shufflevector <8 x float> %v879, <8 x float> %v881, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v888 = shufflevector <8 x float> %v879, <8 x float> %v881, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v889 = shufflevector <8 x float> %v880, <8 x float> %v882, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v890 = shufflevector <8 x float> %v880, <8 x float> %v882, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v891 = add i64 %v841, 0
  %v892 = mul i64 %v891, 32
  %v893 = getelementptr inbounds float, ptr %v827, i64 %v892
  store <8 x float> %v883, ptr %v893, align 4
  %v894 = add i64 %v841, 1
  %v895 = mul i64 %v894, 32
  %v896 = getelementptr inbounds float, ptr %v827, i64 %v895
  store <8 x float> %v884, ptr %v896, align 4
  %v897 = add i64 %v841, 2
  %v898 = mul i64 %v897, 32
  %v899 = getelementptr inbounds float, ptr %v827, i64 %v898
  store <8 x float> %v885, ptr %v899, align 4
  %v900 = add i64 %v841, 3
  %v901 = mul i64 %v900, 32
  %v902 = getelementptr inbounds float, ptr %v827, i64 %v901
  store <8 x float> %v886, ptr %v902, align 4
  %v903 = add i64 %v841, 4
  %v904 = mul i64 %v903, 32
  %v905 = getelementptr inbounds float, ptr %v827, i64 %v904
  store <8 x float> %v887, ptr %v905, align 4
  %v906 = add i64 %v841, 5
  %v907 = mul i64 %v906, 32
  %v908 = getelementptr inbounds float, ptr %v827, i64 %v907
  store <8 x float> %v888, ptr %v908, align 4
  %v909 = add i64 %v841, 6
  %v910 = mul i64 %v909, 32
  %v911 = getelementptr inbounds float, ptr %v827, i64 %v910
  store <8 x float> %v889, ptr %v911, align 4
  %v912 = add i64 %v841, 7
  %v913 = mul i64 %v912, 32
  %v914 = getelementptr inbounds float, ptr %v827, i64 %v913
  store <8 x float> %v890, ptr %v914, align 4
  %v915 = add nsw i64 %v841, 8
  br label %b174
b176:
  br label %b177
b177:
  %v916 = phi i64 [ 8, %b176 ], [ %v924, %b178 ]
  %v917 = icmp slt i64 %v916, 8
  br i1 %v917, label %b178, label %b179
b178:
  %v918 = mul i64 %v916, 1
  %v919 = getelementptr inbounds float, ptr %v839, i64 %v918
  %v920 = getelementptr float, ptr %v919, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v921 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v920, <8 x i1> %v836, <8 x float> zeroinitializer)
  %v922 = mul i64 %v916, 32
  %v923 = getelementptr inbounds float, ptr %v827, i64 %v922
  store <8 x float> %v921, ptr %v923, align 4
  %v924 = add nsw i64 %v916, 1
  br label %b177
b179:
  br label %b173
b173:
  %v925 = icmp slt i64 %v830, 8
  br i1 %v925, label %b180, label %b181
b180:
  br label %b182
b182:
  %v926 = phi i64 [ 0, %b180 ], [ %v934, %b183 ]
  %v927 = icmp slt i64 %v926, 8
  br i1 %v927, label %b183, label %b184
b183:
  %v928 = mul i64 %v926, 1
  %v929 = getelementptr inbounds float, ptr %v839, i64 %v928
  %v930 = getelementptr float, ptr %v929, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v931 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v930, <8 x i1> %v836, <8 x float> zeroinitializer)
  %v932 = mul i64 %v926, 32
  %v933 = getelementptr inbounds float, ptr %v827, i64 %v932
  store <8 x float> %v931, ptr %v933, align 4
  %v934 = add nsw i64 %v926, 1
  br label %b182
b184:
  br label %b181
b181:
  %v935 = add i64 %v603, 24
  %v936 = add i64 %v604, 24
  %v937 = getelementptr inbounds float, ptr %v582, i64 %v935
  %v938 = sub i64 68, %v936
  %v939 = icmp slt i64 %v938, 0
  %v940 = select i1 %v939, i64 0, i64 %v938
  %v941 = icmp ult i64 %v940, 8
  %v942 = select i1 %v941, i64 %v940, i64 8
  %v943 = trunc i64 %v942 to i32
  %v944 = insertelement <8 x i32> poison, i32 %v943, i64 0
  %v945 = shufflevector <8 x i32> %v944, <8 x i32> poison, <8 x i32> zeroinitializer
  %v946 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v945
  %v947 = mul i64 %v936, 8
  %v948 = add i64 0, %v947
  %v949 = getelementptr inbounds float, ptr %v70, i64 %v948
  %v950 = icmp sge i64 %v940, 8
  br i1 %v950, label %b185, label %b186
b185:
  br label %b187
b187:
  %v951 = phi i64 [ 0, %b185 ], [ %v1025, %b188 ]
  %v952 = icmp slt i64 %v951, 8
  br i1 %v952, label %b188, label %b189
b188:
  %v953 = add i64 %v951, 0
  %v954 = getelementptr inbounds float, ptr %v949, i64 %v953
  %v955 = load <8 x float>, ptr %v954, align 4
  %v956 = add i64 %v951, 8
  %v957 = getelementptr inbounds float, ptr %v949, i64 %v956
  %v958 = load <8 x float>, ptr %v957, align 4
  %v959 = add i64 %v951, 16
  %v960 = getelementptr inbounds float, ptr %v949, i64 %v959
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = add i64 %v951, 24
  %v963 = getelementptr inbounds float, ptr %v949, i64 %v962
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = add i64 %v951, 32
  %v966 = getelementptr inbounds float, ptr %v949, i64 %v965
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = add i64 %v951, 40
  %v969 = getelementptr inbounds float, ptr %v949, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = add i64 %v951, 48
  %v972 = getelementptr inbounds float, ptr %v949, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = add i64 %v951, 56
  %v975 = getelementptr inbounds float, ptr %v949, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = shufflevector <8 x float> %v955, <8 x float> %v967, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v978 = shufflevector <8 x float> %v955, <8 x float> %v967, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v979 = shufflevector <8 x float> %v958, <8 x float> %v970, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v980 = shufflevector <8 x float> %v958, <8 x float> %v970, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v981 = shufflevector <8 x float> %v961, <8 x float> %v973, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v982 = shufflevector <8 x float> %v961, <8 x float> %v973, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v983 = shufflevector <8 x float> %v964, <8 x float> %v976, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v984 = shufflevector <8 x float> %v964, <8 x float> %v976, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v985 = shufflevector <8 x float> %v977, <8 x float> %v981, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v986 = shufflevector <8 x float> %v977, <8 x float> %v981, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v987 = shufflevector <8 x float> %v979, <8 x float> %v983, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v988 = shufflevector <8 x float> %v979, <8 x float> %v983, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v989 = shufflevector <8 x float> %v978, <8 x float> %v982, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v990 = shufflevector <8 x float> %v978, <8 x float> %v982, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v991 = shufflevector <8 x float> %v980, <8 x float> %v984, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v992 = shufflevector <8 x float> %v980, <8 x float> %v984, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v993 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v994 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v995 = shufflevector <8 x float> %v986, <8 x float> %v988, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v996 = shufflevector <8 x float> %v986, <8 x float> %v988, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v997 = shufflevector <8 x float> %v989, <8 x float> %v991, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v998 = shufflevector <8 x float> %v989, <8 x float> %v991, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v999 = shufflevector <8 x float> %v990, <8 x float> %v992, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1000 = shufflevector <8 x float> %v990, <8 x float> %v992, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1001 = add i64 %v951, 0
  %v1002 = mul i64 %v1001, 32
  %v1003 = getelementptr inbounds float, ptr %v937, i64 %v1002
  store <8 x float> %v993, ptr %v1003, align 4
  %v1004 = add i64 %v951, 1
  %v1005 = mul i64 %v1004, 32
  %v1006 = getelementptr inbounds float, ptr %v937, i64 %v1005
  store <8 x float> %v994, ptr %v1006, align 4
  %v1007 = add i64 %v951, 2
  %v1008 = mul i64 %v1007, 32
  %v1009 = getelementptr inbounds float, ptr %v937, i64 %v1008
  store <8 x float> %v995, ptr %v1009, align 4
  %v1010 = add i64 %v951, 3
  %v1011 = mul i64 %v1010, 32
  %v1012 = getelementptr inbounds float, ptr %v937, i64 %v1011
  store <8 x float> %v996, ptr %v1012, align 4
  %v1013 = add i64 %v951, 4
  %v1014 = mul i64 %v1013, 32
  %v1015 = getelementptr inbounds float, ptr %v937, i64 %v1014
  store <8 x float> %v997, ptr %v1015, align 4
  %v1016 = add i64 %v951, 5
  %v1017 = mul i64 %v1016, 32
  %v1018 = getelementptr inbounds float, ptr %v937, i64 %v1017
  store <8 x float> %v998, ptr %v1018, align 4
  %v1019 = add i64 %v951, 6
  %v1020 = mul i64 %v1019, 32
  %v1021 = getelementptr inbounds float, ptr %v937, i64 %v1020
  store <8 x float> %v999, ptr %v1021, align 4
  %v1022 = add i64 %v951, 7
  %v1023 = mul i64 %v1022, 32
  %v1024 = getelementptr inbounds float, ptr %v937, i64 %v1023
  store <8 x float> %v1000, ptr %v1024, align 4
  %v1025 = add nsw i64 %v951, 8
  br label %b187
b189:
  br label %b190
b190:
  %v1026 = phi i64 [ 8, %b189 ], [ %v1034, %b191 ]
  %v1027 = icmp slt i64 %v1026, 8
  br i1 %v1027, label %b191, label %b192
b191:
  %v1028 = mul i64 %v1026, 1
  %v1029 = getelementptr inbounds float, ptr %v949, i64 %v1028
  %v1030 = getelementptr float, ptr %v1029, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1031 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1030, <8 x i1> %v946, <8 x float> zeroinitializer)
  %v1032 = mul i64 %v1026, 32
  %v1033 = getelementptr inbounds float, ptr %v937, i64 %v1032
  store <8 x float> %v1031, ptr %v1033, align 4
  %v1034 = add nsw i64 %v1026, 1
  br label %b190
b192:
  br label %b186
b186:
  %v1035 = icmp slt i64 %v940, 8
  br i1 %v1035, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1036 = phi i64 [ 0, %b193 ], [ %v1044, %b196 ]
  %v1037 = icmp slt i64 %v1036, 8
  br i1 %v1037, label %b196, label %b197
b196:
  %v1038 = mul i64 %v1036, 1
  %v1039 = getelementptr inbounds float, ptr %v949, i64 %v1038
  %v1040 = getelementptr float, ptr %v1039, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1041 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1040, <8 x i1> %v946, <8 x float> zeroinitializer)
  %v1042 = mul i64 %v1036, 32
  %v1043 = getelementptr inbounds float, ptr %v937, i64 %v1042
  store <8 x float> %v1041, ptr %v1043, align 4
  %v1044 = add nsw i64 %v1036, 1
  br label %b195
b197:
  br label %b194
b194:
  %v1045 = add i64 %v603, 256
  %v1046 = add nsw i64 %v601, 1
  br label %b143
b145:
  %v1047 = icmp eq i64 %v598, 3
  br i1 %v1047, label %b198, label %b199
b198:
  %v1048 = mul i64 2, 256
  %v1049 = mul i64 2, 32
  %v1050 = add i64 %v1048, 0
  %v1051 = add i64 %v1049, 0
  %v1052 = getelementptr inbounds float, ptr %v582, i64 %v1050
  %v1053 = sub i64 68, %v1051
  %v1054 = icmp slt i64 %v1053, 0
  %v1055 = select i1 %v1054, i64 0, i64 %v1053
  %v1056 = icmp ult i64 %v1055, 8
  %v1057 = select i1 %v1056, i64 %v1055, i64 8
  %v1058 = trunc i64 %v1057 to i32
  %v1059 = insertelement <8 x i32> poison, i32 %v1058, i64 0
  %v1060 = shufflevector <8 x i32> %v1059, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1061 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1060
  %v1062 = mul i64 %v1051, 8
  %v1063 = add i64 0, %v1062
  %v1064 = getelementptr inbounds float, ptr %v70, i64 %v1063
  %v1065 = icmp sge i64 %v1055, 8
  br i1 %v1065, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1066 = phi i64 [ 0, %b200 ], [ %v1140, %b203 ]
  %v1067 = icmp slt i64 %v1066, 8
  br i1 %v1067, label %b203, label %b204
b203:
  %v1068 = add i64 %v1066, 0
  %v1069 = getelementptr inbounds float, ptr %v1064, i64 %v1068
  %v1070 = load <8 x float>, ptr %v1069, align 4
  %v1071 = add i64 %v1066, 8
  %v1072 = getelementptr inbounds float, ptr %v1064, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = add i64 %v1066, 16
  %v1075 = getelementptr inbounds float, ptr %v1064, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = add i64 %v1066, 24
  %v1078 = getelementptr inbounds float, ptr %v1064, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = add i64 %v1066, 32
  %v1081 = getelementptr inbounds float, ptr %v1064, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = add i64 %v1066, 40
  %v1084 = getelementptr inbounds float, ptr %v1064, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = add i64 %v1066, 48
  %v1087 = getelementptr inbounds float, ptr %v1064, i64 %v1086
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = add i64 %v1066, 56
  %v1090 = getelementptr inbounds float, ptr %v1064, i64 %v1089
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = shufflevector <8 x float> %v1070, <8 x float> %v1082, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1093 = shufflevector <8 x float> %v1070, <8 x float> %v1082, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1094 = shufflevector <8 x float> %v1073, <8 x float> %v1085, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1095 = shufflevector <8 x float> %v1073, <8 x float> %v1085, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1096 = shufflevector <8 x float> %v1076, <8 x float> %v1088, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1097 = shufflevector <8 x float> %v1076, <8 x float> %v1088, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1098 = shufflevector <8 x float> %v1079, <8 x float> %v1091, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1099 = shufflevector <8 x float> %v1079, <8 x float> %v1091, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1100 = shufflevector <8 x float> %v1092, <8 x float> %v1096, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1101 = shufflevector <8 x float> %v1092, <8 x float> %v1096, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1102 = shufflevector <8 x float> %v1094, <8 x float> %v1098, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1103 = shufflevector <8 x float> %v1094, <8 x float> %v1098, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1104 = shufflevector <8 x float> %v1093, <8 x float> %v1097, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1105 = shufflevector <8 x float> %v1093, <8 x float> %v1097, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1106 = shufflevector <8 x float> %v1095, <8 x float> %v1099, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1107 = shufflevector <8 x float> %v1095, <8 x float> %v1099, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1108 = shufflevector <8 x float> %v1100, <8 x float> %v1102, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1109 = shufflevector <8 x float> %v1100, <8 x float> %v1102, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1110 = shufflevector <8 x float> %v1101, <8 x float> %v1103, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1111 = shufflevector <8 x float> %v1101, <8 x float> %v1103, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1112 = shufflevector <8 x float> %v1104, <8 x float> %v1106, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1113 = shufflevector <8 x float> %v1104, <8 x float> %v1106, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1114 = shufflevector <8 x float> %v1105, <8 x float> %v1107, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1115 = shufflevector <8 x float> %v1105, <8 x float> %v1107, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1116 = add i64 %v1066, 0
  %v1117 = mul i64 %v1116, 8
  %v1118 = getelementptr inbounds float, ptr %v1052, i64 %v1117
  store <8 x float> %v1108, ptr %v1118, align 4
  %v1119 = add i64 %v1066, 1
  %v1120 = mul i64 %v1119, 8
  %v1121 = getelementptr inbounds float, ptr %v1052, i64 %v1120
  store <8 x float> %v1109, ptr %v1121, align 4
  %v1122 = add i64 %v1066, 2
  %v1123 = mul i64 %v1122, 8
  %v1124 = getelementptr inbounds float, ptr %v1052, i64 %v1123
  store <8 x float> %v1110, ptr %v1124, align 4
  %v1125 = add i64 %v1066, 3
  %v1126 = mul i64 %v1125, 8
  %v1127 = getelementptr inbounds float, ptr %v1052, i64 %v1126
  store <8 x float> %v1111, ptr %v1127, align 4
  %v1128 = add i64 %v1066, 4
  %v1129 = mul i64 %v1128, 8
  %v1130 = getelementptr inbounds float, ptr %v1052, i64 %v1129
  store <8 x float> %v1112, ptr %v1130, align 4
  %v1131 = add i64 %v1066, 5
  %v1132 = mul i64 %v1131, 8
  %v1133 = getelementptr inbounds float, ptr %v1052, i64 %v1132
  store <8 x float> %v1113, ptr %v1133, align 4
  %v1134 = add i64 %v1066, 6
  %v1135 = mul i64 %v1134, 8
  %v1136 = getelementptr inbounds float, ptr %v1052, i64 %v1135
  store <8 x float> %v1114, ptr %v1136, align 4
  %v1137 = add i64 %v1066, 7
  %v1138 = mul i64 %v1137, 8
  %v1139 = getelementptr inbounds float, ptr %v1052, i64 %v1138
  store <8 x float> %v1115, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1066, 8
  br label %b202
b204:
  br label %b205
b205:
  %v1141 = phi i64 [ 8, %b204 ], [ %v1149, %b206 ]
  %v1142 = icmp slt i64 %v1141, 8
  br i1 %v1142, label %b206, label %b207
b206:
  %v1143 = mul i64 %v1141, 1
  %v1144 = getelementptr inbounds float, ptr %v1064, i64 %v1143
  %v1145 = getelementptr float, ptr %v1144, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1146 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1145, <8 x i1> %v1061, <8 x float> zeroinitializer)
  %v1147 = mul i64 %v1141, 8
  %v1148 = getelementptr inbounds float, ptr %v1052, i64 %v1147
  store <8 x float> %v1146, ptr %v1148, align 4
  %v1149 = add nsw i64 %v1141, 1
  br label %b205
b207:
  br label %b201
b201:
  %v1150 = icmp slt i64 %v1055, 8
  br i1 %v1150, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1151 = phi i64 [ 0, %b208 ], [ %v1159, %b211 ]
  %v1152 = icmp slt i64 %v1151, 8
  br i1 %v1152, label %b211, label %b212
b211:
  %v1153 = mul i64 %v1151, 1
  %v1154 = getelementptr inbounds float, ptr %v1064, i64 %v1153
  %v1155 = getelementptr float, ptr %v1154, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1156 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1155, <8 x i1> %v1061, <8 x float> zeroinitializer)
  %v1157 = mul i64 %v1151, 8
  %v1158 = getelementptr inbounds float, ptr %v1052, i64 %v1157
  store <8 x float> %v1156, ptr %v1158, align 4
  %v1159 = add nsw i64 %v1151, 1
  br label %b210
b212:
  br label %b209
b209:
  %v1160 = add i64 %v1048, 64
  br label %b199
b199:
  br label %b142
b142:
  %v1161 = icmp sgt i64 %v3, 1
  br i1 %v1161, label %b213, label %b214
b213:
  %v1162 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1163 = atomicrmw add ptr %v1162, i64 1 acq_rel
  %v1164 = load i64, ptr %v219, align 8
  %v1165 = add i64 %v1164, 1
  store i64 %v1165, ptr %v219, align 8
  %v1166 = mul i64 %v3, %v1165
  br label %b215
b215:
  %v1167 = load atomic i64, ptr %v1162 acquire, align 8
  %v1168 = icmp slt i64 %v1167, %v1166
  br i1 %v1168, label %b216, label %b217
b216:
  %v1169 = call i32 @sched_yield()
  br label %b215
b217:
  br label %b214
b214:
  %v1170 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1171 = load i64, ptr %v1170, align 8
  br label %b218
b218:
  %v1172 = phi i64 [ 0, %b214 ], [ %v2177, %b317 ]
  %v1173 = icmp slt i64 %v1172, %v5
  br i1 %v1173, label %b219, label %b220
b219:
  %v1174 = add i64 %v1172, %v1171
  %v1175 = icmp slt i64 %v1174, %v5
  %v1176 = select i1 %v1175, i64 %v1174, i64 %v5
  %v1177 = sub i64 %v1176, %v1172
  %v1178 = mul i64 %v1177, %v7
  %v1180 = add i64 %v1178, 0
  %v1181 = sdiv i64 %v1180, 1
  %v1182 = add i64 %v2, 1
  %v1183 = mul i64 %v1181, %v2
  %v1184 = sdiv i64 %v1183, %v3
  %v1185 = mul i64 %v1184, 1
  %v1186 = icmp slt i64 %v1185, %v1178
  %v1187 = select i1 %v1186, i64 %v1185, i64 %v1178
  %v1188 = mul i64 %v1181, %v1182
  %v1189 = sdiv i64 %v1188, %v3
  %v1190 = mul i64 %v1189, 1
  %v1191 = icmp slt i64 %v1190, %v1178
  %v1192 = select i1 %v1191, i64 %v1190, i64 %v1178
  %v1193 = mul i64 %v1172, %v7
  %v1194 = add i64 %v1187, %v1193
  %v1195 = add i64 %v1192, %v1193
  br label %b221
b221:
  %v1196 = phi i64 [ %v1194, %b219 ], [ %v1269, %b226 ]
  %v1197 = icmp slt i64 %v1196, %v1195
  br i1 %v1197, label %b222, label %b223
b222:
  %v1198 = add i64 %v1196, 96
  %v1199 = icmp slt i64 %v1198, %v1195
  %v1200 = select i1 %v1199, i64 %v1198, i64 %v1195
  br label %b224
b224:
  %v1201 = phi i64 [ 0, %b222 ], [ %v1268, %b229 ]
  %v1202 = icmp slt i64 %v1201, 3
  br i1 %v1202, label %b225, label %b226
b225:
  %v1203 = sub i64 %v1200, %v1196
  %v1204 = sub i64 2, 1
  %v1205 = add i64 %v1203, %v1204
  %v1206 = sdiv i64 %v1205, 2
  br label %b227
b227:
  %v1207 = phi i64 [ 0, %b225 ], [ %v1267, %b234 ]
  %v1208 = icmp slt i64 %v1207, %v1206
  br i1 %v1208, label %b228, label %b229
b228:
  %v1209 = mul i64 %v1203, %v1207
  %v1210 = sdiv i64 %v1209, %v1206
  %v1211 = add i64 %v1196, %v1210
  %v1212 = add i64 %v1207, 1
  %v1213 = mul i64 %v1203, %v1212
  %v1214 = sdiv i64 %v1213, %v1206
  %v1215 = add i64 %v1196, %v1214
  %v1216 = mul i64 %v1201, 256
  %v1217 = getelementptr inbounds float, ptr %v582, i64 %v1216
  %v1218 = sub i64 %v1215, %v1211
  %v1219 = mul i64 %v1211, 8
  %v1220 = getelementptr inbounds float, ptr %v12, i64 %v1219
  %v1221 = getelementptr inbounds float, ptr %v1220, i64 0
  %v1222 = icmp eq i64 %v1201, 2
  %v1223 = select i1 %v1222, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1224 = sub i64 %v1218, 1
  %v1225 = getelementptr inbounds ptr, ptr %v1223, i64 %v1224
  %v1226 = load ptr, ptr %v1225, align 4
  %v1227 = icmp sgt i64 %v1218, 0
  br i1 %v1227, label %b230, label %b231
b230:
  call void %v1226(ptr %v1221, i64 8, ptr %v1217, i64 8, ptr %v1179)
  br label %b231
b231:
  %v1228 = icmp eq i64 %v1201, 2
  %v1229 = select i1 %v1228, i64 64, i64 256
  %v1230 = add i64 %v1216, %v1229
  br label %b232
b232:
  %v1231 = phi i64 [ %v1211, %b231 ], [ %v1266, %b237 ]
  %v1232 = icmp slt i64 %v1231, %v1215
  br i1 %v1232, label %b233, label %b234
b233:
  %v1233 = sub i64 %v1231, %v1211
  %v1234 = mul i64 %v1233, 32
  %v1235 = getelementptr inbounds float, ptr %v1179, i64 %v1234
  %v1236 = mul i64 %v1231, 68
  %v1237 = getelementptr inbounds float, ptr %v80, i64 %v1236
  %v1238 = icmp eq i64 %v1201, 2
  %v1239 = select i1 %v1238, i64 1, i64 4
  br label %b235
b235:
  %v1240 = phi i64 [ 0, %b233 ], [ %v1265, %b241 ]
  %v1241 = icmp slt i64 %v1240, %v1239
  br i1 %v1241, label %b236, label %b237
b236:
  %v1242 = mul i64 %v1201, 4
  %v1243 = add i64 %v1242, %v1240
  %v1244 = mul i64 %v1243, 8
  %v1245 = icmp slt i64 %v1244, 64
  br i1 %v1245, label %b238, label %b239
b238:
  %v1246 = add i64 0, %v1240
  %v1247 = mul i64 %v1246, 8
  %v1248 = getelementptr inbounds float, ptr %v1235, i64 %v1247
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = add i64 0, %v1244
  %v1251 = getelementptr inbounds float, ptr %v1237, i64 %v1250
  store <8 x float> %v1249, ptr %v1251, align 4
  br label %b239
b239:
  %v1252 = icmp eq i64 %v1244, 64
  br i1 %v1252, label %b240, label %b241
b240:
  %v1253 = icmp ult i64 4, 8
  %v1254 = select i1 %v1253, i64 4, i64 8
  %v1255 = trunc i64 %v1254 to i32
  %v1256 = insertelement <8 x i32> poison, i32 %v1255, i64 0
  %v1257 = shufflevector <8 x i32> %v1256, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1258 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1257
  %v1259 = add i64 0, %v1240
  %v1260 = mul i64 %v1259, 8
  %v1261 = getelementptr inbounds float, ptr %v1235, i64 %v1260
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = add i64 0, %v1244
  %v1264 = getelementptr inbounds float, ptr %v1237, i64 %v1263
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1262, ptr align 4 %v1264, <8 x i1> %v1258)
  br label %b241
b241:
  %v1265 = add nsw i64 %v1240, 1
  br label %b235
b237:
  %v1266 = add nsw i64 %v1231, 1
  br label %b232
b234:
  %v1267 = add nsw i64 %v1207, 1
  br label %b227
b229:
  %v1268 = add nsw i64 %v1201, 1
  br label %b224
b226:
  %v1269 = add nsw i64 %v1196, 96
  br label %b221
b223:
  %v1270 = add i64 %v1178, 0
  %v1271 = sdiv i64 %v1270, 1
  %v1272 = add i64 %v2, 1
  %v1273 = mul i64 %v1271, %v2
  %v1274 = sdiv i64 %v1273, %v3
  %v1275 = mul i64 %v1274, 1
  %v1276 = icmp slt i64 %v1275, %v1178
  %v1277 = select i1 %v1276, i64 %v1275, i64 %v1178
  %v1278 = mul i64 %v1271, %v1272
  %v1279 = sdiv i64 %v1278, %v3
  %v1280 = mul i64 %v1279, 1
  %v1281 = icmp slt i64 %v1280, %v1178
  %v1282 = select i1 %v1281, i64 %v1280, i64 %v1178
  %v1283 = mul i64 %v1172, %v7
  %v1284 = add i64 %v1277, %v1283
  %v1285 = add i64 %v1282, %v1283
  br label %b242
b242:
  %v1286 = phi i64 [ %v1284, %b223 ], [ %v1300, %b247 ]
  %v1287 = icmp slt i64 %v1286, %v1285
  br i1 %v1287, label %b243, label %b244
b243:
  %v1288 = mul i64 %v1286, 68
  %v1289 = getelementptr inbounds float, ptr %v80, i64 %v1288
  %v1290 = mul i64 %v1286, 48
  %v1291 = getelementptr inbounds float, ptr %v82, i64 %v1290
  br label %b245
b245:
  %v1292 = phi i64 [ 0, %b243 ], [ %v1299, %b246 ]
  %v1293 = icmp slt i64 %v1292, 48
  br i1 %v1293, label %b246, label %b247
b246:
  %v1294 = add i64 0, %v1292
  %v1295 = getelementptr inbounds float, ptr %v1289, i64 %v1294
  %v1296 = load <8 x float>, ptr %v1295, align 4
  %v1297 = add i64 0, %v1292
  %v1298 = getelementptr inbounds float, ptr %v1291, i64 %v1297
  store <8 x float> %v1296, ptr %v1298, align 4
  %v1299 = add nsw i64 %v1292, 8
  br label %b245
b247:
  %v1300 = add nsw i64 %v1286, 1
  br label %b242
b244:
  %v1301 = icmp sgt i64 %v3, 1
  br i1 %v1301, label %b248, label %b249
b248:
  %v1302 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1303 = atomicrmw add ptr %v1302, i64 1 acq_rel
  %v1304 = load i64, ptr %v219, align 8
  %v1305 = add i64 %v1304, 1
  store i64 %v1305, ptr %v219, align 8
  %v1306 = mul i64 %v3, %v1305
  br label %b250
b250:
  %v1307 = load atomic i64, ptr %v1302 acquire, align 8
  %v1308 = icmp slt i64 %v1307, %v1306
  br i1 %v1308, label %b251, label %b252
b251:
  %v1309 = call i32 @sched_yield()
  br label %b250
b252:
  br label %b249
b249:
  br label %b253
b253:
  %v1310 = phi i64 [ %v1172, %b249 ], [ %v2167, %b312 ]
  %v1311 = icmp slt i64 %v1310, %v1176
  br i1 %v1311, label %b254, label %b255
b254:
  %v1312 = add i64 %v7, 0
  %v1313 = sdiv i64 %v1312, 1
  %v1314 = add i64 %v2, 1
  %v1315 = mul i64 %v1313, %v2
  %v1316 = sdiv i64 %v1315, %v3
  %v1317 = mul i64 %v1316, 1
  %v1318 = icmp slt i64 %v1317, %v7
  %v1319 = select i1 %v1318, i64 %v1317, i64 %v7
  %v1320 = mul i64 %v1313, %v1314
  %v1321 = sdiv i64 %v1320, %v3
  %v1322 = mul i64 %v1321, 1
  %v1323 = icmp slt i64 %v1322, %v7
  %v1324 = select i1 %v1323, i64 %v1322, i64 %v7
  br label %b256
b256:
  %v1325 = phi i64 [ %v1319, %b254 ], [ %v1557, %b261 ]
  %v1326 = icmp slt i64 %v1325, %v1324
  br i1 %v1326, label %b257, label %b258
b257:
  %v1327 = add i64 %v1310, 0
  %v1328 = and i64 %v1327, %v164
  %v1329 = mul i64 %v1328, %v7
  %v1330 = add i64 %v1329, %v1325
  %v1331 = mul i64 %v1330, 48
  %v1332 = getelementptr inbounds float, ptr %v38, i64 %v1331
  %v1333 = add i64 %v1310, 0
  %v1334 = and i64 %v1333, %v162
  %v1335 = mul i64 %v1334, %v7
  %v1336 = add i64 %v1335, %v1325
  %v1337 = mul i64 %v1336, 48
  %v1338 = getelementptr inbounds float, ptr %v36, i64 %v1337
  %v1339 = add i64 %v1310, 0
  %v1340 = and i64 %v1339, %v160
  %v1341 = mul i64 %v1340, %v7
  %v1342 = add i64 %v1341, %v1325
  %v1343 = mul i64 %v1342, 48
  %v1344 = getelementptr inbounds float, ptr %v34, i64 %v1343
  %v1345 = add i64 %v1310, 0
  %v1346 = and i64 %v1345, %v174
  %v1347 = mul i64 %v1346, %v7
  %v1348 = add i64 %v1347, %v1325
  %v1349 = mul i64 %v1348, 48
  %v1350 = getelementptr inbounds float, ptr %v82, i64 %v1349
  %v1351 = add i64 %v1310, 0
  %v1352 = and i64 %v1351, %v176
  %v1353 = mul i64 %v1352, %v7
  %v1354 = add i64 %v1353, %v1325
  %v1355 = mul i64 %v1354, 16
  %v1356 = getelementptr inbounds float, ptr %v84, i64 %v1355
  %v1357 = add i64 %v1310, 0
  %v1358 = and i64 %v1357, %v178
  %v1359 = mul i64 %v1358, %v7
  %v1360 = add i64 %v1359, %v1325
  %v1361 = mul i64 %v1360, 16
  %v1362 = getelementptr inbounds float, ptr %v86, i64 %v1361
  %v1363 = mul i64 %v1325, 16
  %v1364 = getelementptr inbounds float, ptr %v88, i64 %v1363
  br label %b259
b259:
  %v1365 = phi i64 [ 0, %b257 ], [ %v1556, %b260 ]
  %v1366 = icmp slt i64 %v1365, 16
  br i1 %v1366, label %b260, label %b261
b260:
  %v1367 = add i64 0, %v1365
  %v1368 = getelementptr inbounds float, ptr %v24, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = add i64 0, %v1365
  %v1371 = getelementptr inbounds float, ptr %v1332, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = fmul <8 x float> %v1369, %v1372
  %v1374 = add i64 48, %v1365
  %v1375 = getelementptr inbounds float, ptr %v24, i64 %v1374
  %v1376 = load <8 x float>, ptr %v1375, align 4
  %v1377 = add i64 0, %v1365
  %v1378 = getelementptr inbounds float, ptr %v1338, i64 %v1377
  %v1379 = load <8 x float>, ptr %v1378, align 4
  %v1380 = fmul <8 x float> %v1376, %v1379
  %v1381 = fadd <8 x float> %v1373, %v1380
  %v1382 = add i64 96, %v1365
  %v1383 = getelementptr inbounds float, ptr %v24, i64 %v1382
  %v1384 = load <8 x float>, ptr %v1383, align 4
  %v1385 = add i64 0, %v1365
  %v1386 = getelementptr inbounds float, ptr %v1344, i64 %v1385
  %v1387 = load <8 x float>, ptr %v1386, align 4
  %v1388 = fmul <8 x float> %v1384, %v1387
  %v1389 = fadd <8 x float> %v1381, %v1388
  %v1390 = add i64 144, %v1365
  %v1391 = getelementptr inbounds float, ptr %v24, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = add i64 0, %v1365
  %v1394 = getelementptr inbounds float, ptr %v1350, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = fmul <8 x float> %v1392, %v1395
  %v1397 = fadd <8 x float> %v1389, %v1396
  %v1398 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1397)
  %v1399 = fneg <8 x float> %v1398
  %v1400 = fcmp olt <8 x float> %v1399, splat (float 0xC05A400000000000)
  %v1401 = select <8 x i1> %v1400, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1399
  %v1402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1401, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1403 = fsub <8 x float> %v1402, splat (float 0x4168000000000000)
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1401)
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1404)
  %v1406 = bitcast <8 x float> %v1402 to <8 x i32>
  %v1407 = fmul <8 x float> %v1405, %v1405
  %v1408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1405, <8 x float> splat (float 0x3F81227F40000000))
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> %v1405, <8 x float> splat (float 0x3FA5556740000000))
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1405, <8 x float> splat (float 0x3FC5554B00000000))
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1405, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1407, <8 x float> %v1411, <8 x float> %v1405)
  %v1413 = sub <8 x i32> %v1406, splat (i32 1262485250)
  %v1414 = lshr <8 x i32> %v1413, splat (i32 1)
  %v1415 = sub <8 x i32> %v1413, %v1414
  %v1416 = shl <8 x i32> %v1414, splat (i32 23)
  %v1417 = bitcast <8 x i32> %v1416 to <8 x float>
  %v1418 = shl <8 x i32> %v1415, splat (i32 23)
  %v1419 = bitcast <8 x i32> %v1418 to <8 x float>
  %v1420 = fadd <8 x float> %v1412, splat (float 0x3FF0000000000000)
  %v1421 = fmul <8 x float> %v1420, %v1417
  %v1422 = fmul <8 x float> %v1421, %v1419
  %v1423 = fcmp olt <8 x float> %v1397, splat (float 0x0000000000000000)
  %v1424 = select <8 x i1> %v1423, <8 x float> %v1422, <8 x float> splat (float 0x3FF0000000000000)
  %v1425 = fadd <8 x float> %v1422, splat (float 0x3FF0000000000000)
  %v1426 = fdiv <8 x float> %v1424, %v1425
  %v1427 = fmul <8 x float> %v1397, %v1426
  %v1428 = add i64 16, %v1365
  %v1429 = getelementptr inbounds float, ptr %v24, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = add i64 16, %v1365
  %v1432 = getelementptr inbounds float, ptr %v1332, i64 %v1431
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = fmul <8 x float> %v1430, %v1433
  %v1435 = add i64 64, %v1365
  %v1436 = getelementptr inbounds float, ptr %v24, i64 %v1435
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = add i64 16, %v1365
  %v1439 = getelementptr inbounds float, ptr %v1338, i64 %v1438
  %v1440 = load <8 x float>, ptr %v1439, align 4
  %v1441 = fmul <8 x float> %v1437, %v1440
  %v1442 = fadd <8 x float> %v1434, %v1441
  %v1443 = add i64 112, %v1365
  %v1444 = getelementptr inbounds float, ptr %v24, i64 %v1443
  %v1445 = load <8 x float>, ptr %v1444, align 4
  %v1446 = add i64 16, %v1365
  %v1447 = getelementptr inbounds float, ptr %v1344, i64 %v1446
  %v1448 = load <8 x float>, ptr %v1447, align 4
  %v1449 = fmul <8 x float> %v1445, %v1448
  %v1450 = fadd <8 x float> %v1442, %v1449
  %v1451 = add i64 160, %v1365
  %v1452 = getelementptr inbounds float, ptr %v24, i64 %v1451
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = add i64 16, %v1365
  %v1455 = getelementptr inbounds float, ptr %v1350, i64 %v1454
  %v1456 = load <8 x float>, ptr %v1455, align 4
  %v1457 = fmul <8 x float> %v1453, %v1456
  %v1458 = fadd <8 x float> %v1450, %v1457
  %v1459 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1458)
  %v1460 = fneg <8 x float> %v1459
  %v1461 = fcmp olt <8 x float> %v1460, splat (float 0xC05A400000000000)
  %v1462 = select <8 x i1> %v1461, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1460
  %v1463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1464 = fsub <8 x float> %v1463, splat (float 0x4168000000000000)
  %v1465 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1464, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1462)
  %v1466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1464, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1465)
  %v1467 = bitcast <8 x float> %v1463 to <8 x i32>
  %v1468 = fmul <8 x float> %v1466, %v1466
  %v1469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1466, <8 x float> splat (float 0x3F81227F40000000))
  %v1470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1469, <8 x float> %v1466, <8 x float> splat (float 0x3FA5556740000000))
  %v1471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1470, <8 x float> %v1466, <8 x float> splat (float 0x3FC5554B00000000))
  %v1472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1471, <8 x float> %v1466, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1468, <8 x float> %v1472, <8 x float> %v1466)
  %v1474 = sub <8 x i32> %v1467, splat (i32 1262485250)
  %v1475 = lshr <8 x i32> %v1474, splat (i32 1)
  %v1476 = sub <8 x i32> %v1474, %v1475
  %v1477 = shl <8 x i32> %v1475, splat (i32 23)
  %v1478 = bitcast <8 x i32> %v1477 to <8 x float>
  %v1479 = shl <8 x i32> %v1476, splat (i32 23)
  %v1480 = bitcast <8 x i32> %v1479 to <8 x float>
  %v1481 = fadd <8 x float> %v1473, splat (float 0x3FF0000000000000)
  %v1482 = fmul <8 x float> %v1481, %v1478
  %v1483 = fmul <8 x float> %v1482, %v1480
  %v1484 = fcmp olt <8 x float> %v1458, splat (float 0x0000000000000000)
  %v1485 = select <8 x i1> %v1484, <8 x float> %v1483, <8 x float> splat (float 0x3FF0000000000000)
  %v1486 = fadd <8 x float> %v1483, splat (float 0x3FF0000000000000)
  %v1487 = fdiv <8 x float> %v1485, %v1486
  %v1488 = fmul <8 x float> %v1458, %v1487
  %v1489 = add i64 32, %v1365
  %v1490 = getelementptr inbounds float, ptr %v24, i64 %v1489
  %v1491 = load <8 x float>, ptr %v1490, align 4
  %v1492 = add i64 32, %v1365
  %v1493 = getelementptr inbounds float, ptr %v1332, i64 %v1492
  %v1494 = load <8 x float>, ptr %v1493, align 4
  %v1495 = fmul <8 x float> %v1491, %v1494
  %v1496 = add i64 80, %v1365
  %v1497 = getelementptr inbounds float, ptr %v24, i64 %v1496
  %v1498 = load <8 x float>, ptr %v1497, align 4
  %v1499 = add i64 32, %v1365
  %v1500 = getelementptr inbounds float, ptr %v1338, i64 %v1499
  %v1501 = load <8 x float>, ptr %v1500, align 4
  %v1502 = fmul <8 x float> %v1498, %v1501
  %v1503 = fadd <8 x float> %v1495, %v1502
  %v1504 = add i64 128, %v1365
  %v1505 = getelementptr inbounds float, ptr %v24, i64 %v1504
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = add i64 32, %v1365
  %v1508 = getelementptr inbounds float, ptr %v1344, i64 %v1507
  %v1509 = load <8 x float>, ptr %v1508, align 4
  %v1510 = fmul <8 x float> %v1506, %v1509
  %v1511 = fadd <8 x float> %v1503, %v1510
  %v1512 = add i64 176, %v1365
  %v1513 = getelementptr inbounds float, ptr %v24, i64 %v1512
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = add i64 32, %v1365
  %v1516 = getelementptr inbounds float, ptr %v1350, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = fmul <8 x float> %v1514, %v1517
  %v1519 = fadd <8 x float> %v1511, %v1518
  %v1520 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1519)
  %v1521 = fneg <8 x float> %v1520
  %v1522 = fcmp olt <8 x float> %v1521, splat (float 0xC05A400000000000)
  %v1523 = select <8 x i1> %v1522, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1521
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1523, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1525 = fsub <8 x float> %v1524, splat (float 0x4168000000000000)
  %v1526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1525, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1523)
  %v1527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1525, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1526)
  %v1528 = bitcast <8 x float> %v1524 to <8 x i32>
  %v1529 = fmul <8 x float> %v1527, %v1527
  %v1530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1527, <8 x float> splat (float 0x3F81227F40000000))
  %v1531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1530, <8 x float> %v1527, <8 x float> splat (float 0x3FA5556740000000))
  %v1532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1531, <8 x float> %v1527, <8 x float> splat (float 0x3FC5554B00000000))
  %v1533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1532, <8 x float> %v1527, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1529, <8 x float> %v1533, <8 x float> %v1527)
  %v1535 = sub <8 x i32> %v1528, splat (i32 1262485250)
  %v1536 = lshr <8 x i32> %v1535, splat (i32 1)
  %v1537 = sub <8 x i32> %v1535, %v1536
  %v1538 = shl <8 x i32> %v1536, splat (i32 23)
  %v1539 = bitcast <8 x i32> %v1538 to <8 x float>
  %v1540 = shl <8 x i32> %v1537, splat (i32 23)
  %v1541 = bitcast <8 x i32> %v1540 to <8 x float>
  %v1542 = fadd <8 x float> %v1534, splat (float 0x3FF0000000000000)
  %v1543 = fmul <8 x float> %v1542, %v1539
  %v1544 = fmul <8 x float> %v1543, %v1541
  %v1545 = fcmp olt <8 x float> %v1519, splat (float 0x0000000000000000)
  %v1546 = select <8 x i1> %v1545, <8 x float> %v1544, <8 x float> splat (float 0x3FF0000000000000)
  %v1547 = fadd <8 x float> %v1544, splat (float 0x3FF0000000000000)
  %v1548 = fdiv <8 x float> %v1546, %v1547
  %v1549 = fmul <8 x float> %v1519, %v1548
  %v1550 = add i64 0, %v1365
  %v1551 = getelementptr inbounds float, ptr %v1356, i64 %v1550
  store <8 x float> %v1427, ptr %v1551, align 4
  %v1552 = add i64 0, %v1365
  %v1553 = getelementptr inbounds float, ptr %v1362, i64 %v1552
  store <8 x float> %v1488, ptr %v1553, align 4
  %v1554 = add i64 0, %v1365
  %v1555 = getelementptr inbounds float, ptr %v1364, i64 %v1554
  store <8 x float> %v1549, ptr %v1555, align 4
  %v1556 = add nsw i64 %v1365, 8
  br label %b259
b261:
  %v1557 = add nsw i64 %v1325, 1
  br label %b256
b258:
  %v1558 = add i64 %v7, 0
  %v1559 = sdiv i64 %v1558, 1
  %v1560 = add i64 %v2, 1
  %v1561 = mul i64 %v1559, %v2
  %v1562 = sdiv i64 %v1561, %v3
  %v1563 = mul i64 %v1562, 1
  %v1564 = icmp slt i64 %v1563, %v7
  %v1565 = select i1 %v1564, i64 %v1563, i64 %v7
  %v1566 = mul i64 %v1559, %v1560
  %v1567 = sdiv i64 %v1566, %v3
  %v1568 = mul i64 %v1567, 1
  %v1569 = icmp slt i64 %v1568, %v7
  %v1570 = select i1 %v1569, i64 %v1568, i64 %v7
  br label %b262
b262:
  %v1571 = phi i64 [ %v1565, %b258 ], [ %v1608, %b267 ]
  %v1572 = icmp slt i64 %v1571, %v1570
  br i1 %v1572, label %b263, label %b264
b263:
  br label %b265
b265:
  %v1573 = phi i64 [ 0, %b263 ], [ %v1607, %b270 ]
  %v1574 = icmp slt i64 %v1573, 2
  br i1 %v1574, label %b266, label %b267
b266:
  br label %b268
b268:
  %v1575 = phi i64 [ 0, %b266 ], [ %v1591, %b269 ]
  %v1576 = phi <8 x float> [ splat (float 0x0000000000000000), %b266 ], [ %v1590, %b269 ]
  %v1577 = icmp slt i64 %v1575, 8
  br i1 %v1577, label %b269, label %b270
b269:
  %v1578 = add i64 %v1310, 0
  %v1579 = and i64 %v1578, %v178
  %v1580 = mul i64 %v1579, %v7
  %v1581 = add i64 %v1580, %v1571
  %v1582 = mul i64 %v1581, 16
  %v1583 = getelementptr inbounds float, ptr %v86, i64 %v1582
  %v1584 = mul i64 %v1573, 8
  %v1585 = add i64 0, %v1584
  %v1586 = add i64 %v1585, %v1575
  %v1587 = getelementptr inbounds float, ptr %v1583, i64 %v1586
  %v1588 = load <8 x float>, ptr %v1587, align 4
  %v1589 = fmul <8 x float> %v1588, %v1588
  %v1590 = fadd <8 x float> %v1576, %v1589
  %v1591 = add nsw i64 %v1575, 8
  br label %b268
b270:
  %v1592 = shufflevector <8 x float> %v1576, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1593 = shufflevector <8 x float> %v1576, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1594 = fadd <4 x float> %v1592, %v1593
  %v1595 = shufflevector <4 x float> %v1594, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1596 = shufflevector <4 x float> %v1594, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1597 = fadd <2 x float> %v1595, %v1596
  %v1598 = extractelement <2 x float> %v1597, i64 0
  %v1599 = extractelement <2 x float> %v1597, i64 1
  %v1600 = fadd float %v1598, %v1599
  %v1601 = fadd float %v1600, 0x0000000000000000
  %v1602 = mul i64 %v1571, 2
  %v1603 = getelementptr inbounds float, ptr %v90, i64 %v1602
  %v1604 = add i64 0, %v1573
  %v1605 = add i64 %v1604, 0
  %v1606 = getelementptr inbounds float, ptr %v1603, i64 %v1605
  store float %v1601, ptr %v1606, align 4
  %v1607 = add nsw i64 %v1573, 1
  br label %b265
b267:
  %v1608 = add nsw i64 %v1571, 1
  br label %b262
b264:
  %v1609 = add i64 %v7, 0
  %v1610 = sdiv i64 %v1609, 1
  %v1611 = add i64 %v2, 1
  %v1612 = mul i64 %v1610, %v2
  %v1613 = sdiv i64 %v1612, %v3
  %v1614 = mul i64 %v1613, 1
  %v1615 = icmp slt i64 %v1614, %v7
  %v1616 = select i1 %v1615, i64 %v1614, i64 %v7
  %v1617 = mul i64 %v1610, %v1611
  %v1618 = sdiv i64 %v1617, %v3
  %v1619 = mul i64 %v1618, 1
  %v1620 = icmp slt i64 %v1619, %v7
  %v1621 = select i1 %v1620, i64 %v1619, i64 %v7
  br label %b271
b271:
  %v1622 = phi i64 [ %v1616, %b264 ], [ %v1647, %b272 ]
  %v1623 = icmp slt i64 %v1622, %v1621
  br i1 %v1623, label %b272, label %b273
b272:
  %v1624 = mul i64 %v1622, 2
  %v1625 = getelementptr inbounds float, ptr %v90, i64 %v1624
  %v1626 = add i64 %v1310, 0
  %v1627 = and i64 %v1626, %v180
  %v1628 = mul i64 %v1627, %v7
  %v1629 = add i64 %v1628, %v1622
  %v1630 = mul i64 %v1629, 2
  %v1631 = getelementptr inbounds float, ptr %v92, i64 %v1630
  %v1632 = icmp ult i64 2, 8
  %v1633 = select i1 %v1632, i64 2, i64 8
  %v1634 = trunc i64 %v1633 to i32
  %v1635 = insertelement <8 x i32> poison, i32 %v1634, i64 0
  %v1636 = shufflevector <8 x i32> %v1635, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1637 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1636
  %v1638 = add i64 0, 0
  %v1639 = getelementptr inbounds float, ptr %v1625, i64 %v1638
  %v1640 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1639, <8 x i1> %v1637, <8 x float> zeroinitializer)
  %v1641 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1642 = shufflevector <8 x float> %v1641, <8 x float> poison, <8 x i32> zeroinitializer
  %v1643 = fadd <8 x float> %v1640, %v1642
  %v1644 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1643)
  %v1645 = add i64 0, 0
  %v1646 = getelementptr inbounds float, ptr %v1631, i64 %v1645
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1644, ptr align 4 %v1646, <8 x i1> %v1637)
  %v1647 = add nsw i64 %v1622, 1
  br label %b271
b273:
  %v1648 = add i64 %v7, 0
  %v1649 = sdiv i64 %v1648, 1
  %v1650 = add i64 %v2, 1
  %v1651 = mul i64 %v1649, %v2
  %v1652 = sdiv i64 %v1651, %v3
  %v1653 = mul i64 %v1652, 1
  %v1654 = icmp slt i64 %v1653, %v7
  %v1655 = select i1 %v1654, i64 %v1653, i64 %v7
  %v1656 = mul i64 %v1649, %v1650
  %v1657 = sdiv i64 %v1656, %v3
  %v1658 = mul i64 %v1657, 1
  %v1659 = icmp slt i64 %v1658, %v7
  %v1660 = select i1 %v1659, i64 %v1658, i64 %v7
  br label %b274
b274:
  %v1661 = phi i64 [ %v1655, %b273 ], [ %v1809, %b279 ]
  %v1662 = icmp slt i64 %v1661, %v1660
  br i1 %v1662, label %b275, label %b276
b275:
  br label %b277
b277:
  %v1663 = phi i64 [ 0, %b275 ], [ %v1808, %b282 ]
  %v1664 = icmp slt i64 %v1663, 2
  br i1 %v1664, label %b278, label %b279
b278:
  br label %b280
b280:
  %v1665 = phi i64 [ 0, %b278 ], [ %v1799, %b281 ]
  %v1666 = phi <8 x float> [ splat (float 0x0000000000000000), %b278 ], [ %v1798, %b281 ]
  %v1667 = icmp slt i64 %v1665, 8
  br i1 %v1667, label %b281, label %b282
b281:
  %v1668 = add i64 %v1310, 0
  %v1669 = and i64 %v1668, %v178
  %v1670 = mul i64 %v1669, %v7
  %v1671 = add i64 %v1670, %v1661
  %v1672 = mul i64 %v1671, 16
  %v1673 = getelementptr inbounds float, ptr %v86, i64 %v1672
  %v1674 = mul i64 %v1663, 8
  %v1675 = add i64 0, %v1674
  %v1676 = add i64 %v1675, %v1665
  %v1677 = getelementptr inbounds float, ptr %v1673, i64 %v1676
  %v1678 = load float, ptr %v1677, align 4
  %v1679 = add i64 %v1310, 0
  %v1680 = and i64 %v1679, %v180
  %v1681 = mul i64 %v1680, %v7
  %v1682 = add i64 %v1681, %v1661
  %v1683 = mul i64 %v1682, 2
  %v1684 = getelementptr inbounds float, ptr %v92, i64 %v1683
  %v1685 = add i64 0, %v1663
  %v1686 = getelementptr inbounds float, ptr %v1684, i64 %v1685
  %v1687 = load float, ptr %v1686, align 4
  %v1688 = fdiv float 0x3FF0000000000000, %v1687
  %v1689 = fmul float %v1678, %v1688
  %v1690 = add i64 0, %v1663
  %v1691 = getelementptr inbounds float, ptr %v78, i64 %v1690
  %v1692 = load float, ptr %v1691, align 4
  %v1693 = add i64 %v1310, 0
  %v1694 = and i64 %v1693, %v172
  %v1695 = mul i64 %v1694, %v7
  %v1696 = add i64 %v1695, %v1661
  %v1697 = mul i64 %v1696, 68
  %v1698 = getelementptr inbounds float, ptr %v80, i64 %v1697
  %v1699 = add i64 50, %v1663
  %v1700 = getelementptr inbounds float, ptr %v1698, i64 %v1699
  %v1701 = load float, ptr %v1700, align 4
  %v1702 = add i64 0, %v1663
  %v1703 = getelementptr inbounds float, ptr %v22, i64 %v1702
  %v1704 = load float, ptr %v1703, align 4
  %v1705 = fadd float %v1701, %v1704
  %v1706 = call float @llvm.fabs.f32(float %v1705)
  %v1707 = fneg float %v1706
  %v1708 = fcmp olt float %v1707, 0xC05A400000000000
  %v1709 = select i1 %v1708, float 0xC05A400000000000, float %v1707
  %v1710 = call float @llvm.fmuladd.f32(float %v1709, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1711 = fsub float %v1710, 0x4168000000000000
  %v1712 = call float @llvm.fmuladd.f32(float %v1711, float 0xBFE62E4000000000, float %v1709)
  %v1713 = call float @llvm.fmuladd.f32(float %v1711, float 0xBEB7F7D1C0000000, float %v1712)
  %v1714 = bitcast float %v1710 to i32
  %v1715 = fmul float %v1713, %v1713
  %v1716 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1713, float 0x3F81227F40000000)
  %v1717 = call float @llvm.fmuladd.f32(float %v1716, float %v1713, float 0x3FA5556740000000)
  %v1718 = call float @llvm.fmuladd.f32(float %v1717, float %v1713, float 0x3FC5554B00000000)
  %v1719 = call float @llvm.fmuladd.f32(float %v1718, float %v1713, float 0x3FDFFFFFE0000000)
  %v1720 = call float @llvm.fmuladd.f32(float %v1715, float %v1719, float %v1713)
  %v1721 = sub i32 %v1714, 1262485250
  %v1722 = lshr i32 %v1721, 1
  %v1723 = sub i32 %v1721, %v1722
  %v1724 = shl i32 %v1722, 23
  %v1725 = bitcast i32 %v1724 to float
  %v1726 = shl i32 %v1723, 23
  %v1727 = bitcast i32 %v1726 to float
  %v1728 = fadd float %v1720, 0x3FF0000000000000
  %v1729 = fmul float %v1728, %v1725
  %v1730 = fmul float %v1729, %v1727
  %v1731 = fcmp ogt float %v1730, 0x3FDA8279A0000000
  %v1732 = call float @llvm.fmuladd.f32(float %v1730, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1733 = select i1 %v1731, float %v1732, float %v1730
  %v1734 = select i1 %v1731, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1735 = select i1 %v1731, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1736 = fmul float %v1733, %v1733
  %v1737 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1736, float 0xBFC0DA7220000000)
  %v1738 = call float @llvm.fmuladd.f32(float %v1737, float %v1736, float 0xBFC546EF00000000)
  %v1739 = call float @llvm.fmuladd.f32(float %v1738, float %v1736, float 0xBFD0002320000000)
  %v1740 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1736, float 0x3FC22D90A0000000)
  %v1741 = call float @llvm.fmuladd.f32(float %v1740, float %v1736, float 0x3FC999FF60000000)
  %v1742 = call float @llvm.fmuladd.f32(float %v1741, float %v1736, float 0x3FD5555540000000)
  %v1743 = call float @llvm.fmuladd.f32(float %v1733, float %v1739, float %v1742)
  %v1744 = call float @llvm.fmuladd.f32(float %v1733, float %v1743, float 0xBFE0000000000000)
  %v1745 = fmul float %v1733, %v1733
  %v1746 = call float @llvm.fmuladd.f32(float %v1745, float %v1744, float %v1735)
  %v1747 = fadd float %v1746, %v1733
  %v1748 = fadd float %v1747, %v1734
  %v1749 = fcmp ogt float %v1705, 0x0000000000000000
  %v1750 = select i1 %v1749, float %v1705, float 0x0000000000000000
  %v1751 = fadd float %v1750, %v1748
  %v1752 = fmul float %v1692, %v1751
  %v1753 = fneg float %v1752
  %v1754 = fcmp olt float %v1753, 0xC05A400000000000
  %v1755 = select i1 %v1754, float 0xC05A400000000000, float %v1753
  %v1756 = fcmp ogt float %v1755, 0x4056400000000000
  %v1757 = select i1 %v1756, float 0x4056400000000000, float %v1755
  %v1758 = call float @llvm.fmuladd.f32(float %v1757, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1759 = fsub float %v1758, 0x4168000000000000
  %v1760 = call float @llvm.fmuladd.f32(float %v1759, float 0xBFE62E4000000000, float %v1757)
  %v1761 = call float @llvm.fmuladd.f32(float %v1759, float 0xBEB7F7D1C0000000, float %v1760)
  %v1762 = bitcast float %v1758 to i32
  %v1763 = fmul float %v1761, %v1761
  %v1764 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1761, float 0x3F81227F40000000)
  %v1765 = call float @llvm.fmuladd.f32(float %v1764, float %v1761, float 0x3FA5556740000000)
  %v1766 = call float @llvm.fmuladd.f32(float %v1765, float %v1761, float 0x3FC5554B00000000)
  %v1767 = call float @llvm.fmuladd.f32(float %v1766, float %v1761, float 0x3FDFFFFFE0000000)
  %v1768 = call float @llvm.fmuladd.f32(float %v1763, float %v1767, float %v1761)
  %v1769 = sub i32 %v1762, 1262485250
  %v1770 = lshr i32 %v1769, 1
  %v1771 = sub i32 %v1769, %v1770
  %v1772 = shl i32 %v1770, 23
  %v1773 = bitcast i32 %v1772 to float
  %v1774 = shl i32 %v1771, 23
  %v1775 = bitcast i32 %v1774 to float
  %v1776 = fadd float %v1768, 0x3FF0000000000000
  %v1777 = fmul float %v1776, %v1773
  %v1778 = fmul float %v1777, %v1775
  %v1779 = add i64 %v1310, 0
  %v1780 = and i64 %v1779, %v158
  %v1781 = mul i64 %v1780, %v7
  %v1782 = add i64 %v1781, %v1661
  %v1783 = mul i64 %v1782, 128
  %v1784 = getelementptr inbounds float, ptr %v32, i64 %v1783
  %v1785 = mul i64 %v1663, 64
  %v1786 = add i64 0, %v1785
  %v1787 = add i64 %v1786, 0
  %v1788 = mul i64 %v1665, 8
  %v1789 = add i64 %v1787, %v1788
  %v1790 = getelementptr inbounds float, ptr %v1784, i64 %v1789
  %v1791 = load <8 x float>, ptr %v1790, align 4
  %v1792 = insertelement <8 x float> poison, float %v1778, i64 0
  %v1793 = shufflevector <8 x float> %v1792, <8 x float> poison, <8 x i32> zeroinitializer
  %v1794 = fmul <8 x float> %v1793, %v1791
  %v1795 = insertelement <8 x float> poison, float %v1689, i64 0
  %v1796 = shufflevector <8 x float> %v1795, <8 x float> poison, <8 x i32> zeroinitializer
  %v1797 = fmul <8 x float> %v1796, %v1794
  %v1798 = fadd <8 x float> %v1666, %v1797
  %v1799 = add nsw i64 %v1665, 1
  br label %b280
b282:
  %v1800 = mul i64 %v1661, 16
  %v1801 = getelementptr inbounds float, ptr %v94, i64 %v1800
  %v1802 = mul i64 %v1663, 8
  %v1803 = add i64 0, %v1802
  %v1804 = mul i64 0, 8
  %v1805 = add i64 %v1803, %v1804
  %v1806 = add i64 %v1805, 0
  %v1807 = getelementptr inbounds float, ptr %v1801, i64 %v1806
  store <8 x float> %v1666, ptr %v1807, align 4
  %v1808 = add nsw i64 %v1663, 1
  br label %b277
b279:
  %v1809 = add nsw i64 %v1661, 1
  br label %b274
b276:
  %v1810 = add i64 %v7, 0
  %v1811 = sdiv i64 %v1810, 1
  %v1812 = add i64 %v2, 1
  %v1813 = mul i64 %v1811, %v2
  %v1814 = sdiv i64 %v1813, %v3
  %v1815 = mul i64 %v1814, 1
  %v1816 = icmp slt i64 %v1815, %v7
  %v1817 = select i1 %v1816, i64 %v1815, i64 %v7
  %v1818 = mul i64 %v1811, %v1812
  %v1819 = sdiv i64 %v1818, %v3
  %v1820 = mul i64 %v1819, 1
  %v1821 = icmp slt i64 %v1820, %v7
  %v1822 = select i1 %v1821, i64 %v1820, i64 %v7
  br label %b283
b283:
  %v1823 = phi i64 [ %v1817, %b276 ], [ %v1847, %b288 ]
  %v1824 = icmp slt i64 %v1823, %v1822
  br i1 %v1824, label %b284, label %b285
b284:
  %v1825 = mul i64 %v1823, 16
  %v1826 = getelementptr inbounds float, ptr %v88, i64 %v1825
  %v1827 = mul i64 %v1823, 16
  %v1828 = getelementptr inbounds float, ptr %v94, i64 %v1827
  %v1829 = add i64 %v1310, 0
  %v1830 = and i64 %v1829, %v182
  %v1831 = mul i64 %v1830, %v7
  %v1832 = add i64 %v1831, %v1823
  %v1833 = mul i64 %v1832, 16
  %v1834 = getelementptr inbounds float, ptr %v96, i64 %v1833
  br label %b286
b286:
  %v1835 = phi i64 [ 0, %b284 ], [ %v1846, %b287 ]
  %v1836 = icmp slt i64 %v1835, 16
  br i1 %v1836, label %b287, label %b288
b287:
  %v1837 = add i64 0, %v1835
  %v1838 = getelementptr inbounds float, ptr %v1826, i64 %v1837
  %v1839 = load <8 x float>, ptr %v1838, align 4
  %v1840 = add i64 0, %v1835
  %v1841 = getelementptr inbounds float, ptr %v1828, i64 %v1840
  %v1842 = load <8 x float>, ptr %v1841, align 4
  %v1843 = fsub <8 x float> %v1839, %v1842
  %v1844 = add i64 0, %v1835
  %v1845 = getelementptr inbounds float, ptr %v1834, i64 %v1844
  store <8 x float> %v1843, ptr %v1845, align 4
  %v1846 = add nsw i64 %v1835, 8
  br label %b286
b288:
  %v1847 = add nsw i64 %v1823, 1
  br label %b283
b285:
  %v1848 = add i64 %v7, 0
  %v1849 = sdiv i64 %v1848, 1
  %v1850 = add i64 %v2, 1
  %v1851 = mul i64 %v1849, %v2
  %v1852 = sdiv i64 %v1851, %v3
  %v1853 = mul i64 %v1852, 1
  %v1854 = icmp slt i64 %v1853, %v7
  %v1855 = select i1 %v1854, i64 %v1853, i64 %v7
  %v1856 = mul i64 %v1849, %v1850
  %v1857 = sdiv i64 %v1856, %v3
  %v1858 = mul i64 %v1857, 1
  %v1859 = icmp slt i64 %v1858, %v7
  %v1860 = select i1 %v1859, i64 %v1858, i64 %v7
  br label %b289
b289:
  %v1861 = phi i64 [ %v1855, %b285 ], [ %v2058, %b294 ]
  %v1862 = icmp slt i64 %v1861, %v1860
  br i1 %v1862, label %b290, label %b291
b290:
  br label %b292
b292:
  %v1863 = phi i64 [ 0, %b290 ], [ %v2057, %b297 ]
  %v1864 = icmp slt i64 %v1863, 2
  br i1 %v1864, label %b293, label %b294
b293:
  br label %b295
b295:
  %v1865 = phi i64 [ 0, %b293 ], [ %v2056, %b296 ]
  %v1866 = icmp slt i64 %v1865, 8
  br i1 %v1866, label %b296, label %b297
b296:
  %v1867 = add i64 0, %v1863
  %v1868 = getelementptr inbounds float, ptr %v78, i64 %v1867
  %v1869 = load float, ptr %v1868, align 4
  %v1870 = add i64 %v1310, 0
  %v1871 = and i64 %v1870, %v172
  %v1872 = mul i64 %v1871, %v7
  %v1873 = add i64 %v1872, %v1861
  %v1874 = mul i64 %v1873, 68
  %v1875 = getelementptr inbounds float, ptr %v80, i64 %v1874
  %v1876 = add i64 50, %v1863
  %v1877 = getelementptr inbounds float, ptr %v1875, i64 %v1876
  %v1878 = load float, ptr %v1877, align 4
  %v1879 = add i64 0, %v1863
  %v1880 = getelementptr inbounds float, ptr %v22, i64 %v1879
  %v1881 = load float, ptr %v1880, align 4
  %v1882 = fadd float %v1878, %v1881
  %v1883 = call float @llvm.fabs.f32(float %v1882)
  %v1884 = fneg float %v1883
  %v1885 = fcmp olt float %v1884, 0xC05A400000000000
  %v1886 = select i1 %v1885, float 0xC05A400000000000, float %v1884
  %v1887 = call float @llvm.fmuladd.f32(float %v1886, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1888 = fsub float %v1887, 0x4168000000000000
  %v1889 = call float @llvm.fmuladd.f32(float %v1888, float 0xBFE62E4000000000, float %v1886)
  %v1890 = call float @llvm.fmuladd.f32(float %v1888, float 0xBEB7F7D1C0000000, float %v1889)
  %v1891 = bitcast float %v1887 to i32
  %v1892 = fmul float %v1890, %v1890
  %v1893 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1890, float 0x3F81227F40000000)
  %v1894 = call float @llvm.fmuladd.f32(float %v1893, float %v1890, float 0x3FA5556740000000)
  %v1895 = call float @llvm.fmuladd.f32(float %v1894, float %v1890, float 0x3FC5554B00000000)
  %v1896 = call float @llvm.fmuladd.f32(float %v1895, float %v1890, float 0x3FDFFFFFE0000000)
  %v1897 = call float @llvm.fmuladd.f32(float %v1892, float %v1896, float %v1890)
  %v1898 = sub i32 %v1891, 1262485250
  %v1899 = lshr i32 %v1898, 1
  %v1900 = sub i32 %v1898, %v1899
  %v1901 = shl i32 %v1899, 23
  %v1902 = bitcast i32 %v1901 to float
  %v1903 = shl i32 %v1900, 23
  %v1904 = bitcast i32 %v1903 to float
  %v1905 = fadd float %v1897, 0x3FF0000000000000
  %v1906 = fmul float %v1905, %v1902
  %v1907 = fmul float %v1906, %v1904
  %v1908 = fcmp ogt float %v1907, 0x3FDA8279A0000000
  %v1909 = call float @llvm.fmuladd.f32(float %v1907, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1910 = select i1 %v1908, float %v1909, float %v1907
  %v1911 = select i1 %v1908, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1912 = select i1 %v1908, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1913 = fmul float %v1910, %v1910
  %v1914 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1913, float 0xBFC0DA7220000000)
  %v1915 = call float @llvm.fmuladd.f32(float %v1914, float %v1913, float 0xBFC546EF00000000)
  %v1916 = call float @llvm.fmuladd.f32(float %v1915, float %v1913, float 0xBFD0002320000000)
  %v1917 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1913, float 0x3FC22D90A0000000)
  %v1918 = call float @llvm.fmuladd.f32(float %v1917, float %v1913, float 0x3FC999FF60000000)
  %v1919 = call float @llvm.fmuladd.f32(float %v1918, float %v1913, float 0x3FD5555540000000)
  %v1920 = call float @llvm.fmuladd.f32(float %v1910, float %v1916, float %v1919)
  %v1921 = call float @llvm.fmuladd.f32(float %v1910, float %v1920, float 0xBFE0000000000000)
  %v1922 = fmul float %v1910, %v1910
  %v1923 = call float @llvm.fmuladd.f32(float %v1922, float %v1921, float %v1912)
  %v1924 = fadd float %v1923, %v1910
  %v1925 = fadd float %v1924, %v1911
  %v1926 = fcmp ogt float %v1882, 0x0000000000000000
  %v1927 = select i1 %v1926, float %v1882, float 0x0000000000000000
  %v1928 = fadd float %v1927, %v1925
  %v1929 = fmul float %v1869, %v1928
  %v1930 = fneg float %v1929
  %v1931 = fcmp olt float %v1930, 0xC05A400000000000
  %v1932 = select i1 %v1931, float 0xC05A400000000000, float %v1930
  %v1933 = fcmp ogt float %v1932, 0x4056400000000000
  %v1934 = select i1 %v1933, float 0x4056400000000000, float %v1932
  %v1935 = call float @llvm.fmuladd.f32(float %v1934, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1936 = fsub float %v1935, 0x4168000000000000
  %v1937 = call float @llvm.fmuladd.f32(float %v1936, float 0xBFE62E4000000000, float %v1934)
  %v1938 = call float @llvm.fmuladd.f32(float %v1936, float 0xBEB7F7D1C0000000, float %v1937)
  %v1939 = bitcast float %v1935 to i32
  %v1940 = fmul float %v1938, %v1938
  %v1941 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1938, float 0x3F81227F40000000)
  %v1942 = call float @llvm.fmuladd.f32(float %v1941, float %v1938, float 0x3FA5556740000000)
  %v1943 = call float @llvm.fmuladd.f32(float %v1942, float %v1938, float 0x3FC5554B00000000)
  %v1944 = call float @llvm.fmuladd.f32(float %v1943, float %v1938, float 0x3FDFFFFFE0000000)
  %v1945 = call float @llvm.fmuladd.f32(float %v1940, float %v1944, float %v1938)
  %v1946 = sub i32 %v1939, 1262485250
  %v1947 = lshr i32 %v1946, 1
  %v1948 = sub i32 %v1946, %v1947
  %v1949 = shl i32 %v1947, 23
  %v1950 = bitcast i32 %v1949 to float
  %v1951 = shl i32 %v1948, 23
  %v1952 = bitcast i32 %v1951 to float
  %v1953 = fadd float %v1945, 0x3FF0000000000000
  %v1954 = fmul float %v1953, %v1950
  %v1955 = fmul float %v1954, %v1952
  %v1956 = add i64 %v1310, 0
  %v1957 = and i64 %v1956, %v158
  %v1958 = mul i64 %v1957, %v7
  %v1959 = add i64 %v1958, %v1861
  %v1960 = mul i64 %v1959, 128
  %v1961 = getelementptr inbounds float, ptr %v32, i64 %v1960
  %v1962 = add i64 %v1310, 0
  %v1963 = and i64 %v1962, %v178
  %v1964 = mul i64 %v1963, %v7
  %v1965 = add i64 %v1964, %v1861
  %v1966 = mul i64 %v1965, 16
  %v1967 = getelementptr inbounds float, ptr %v86, i64 %v1966
  %v1968 = mul i64 %v1863, 8
  %v1969 = add i64 0, %v1968
  %v1970 = add i64 %v1969, %v1865
  %v1971 = getelementptr inbounds float, ptr %v1967, i64 %v1970
  %v1972 = load float, ptr %v1971, align 4
  %v1973 = add i64 %v1310, 0
  %v1974 = and i64 %v1973, %v180
  %v1975 = mul i64 %v1974, %v7
  %v1976 = add i64 %v1975, %v1861
  %v1977 = mul i64 %v1976, 2
  %v1978 = getelementptr inbounds float, ptr %v92, i64 %v1977
  %v1979 = add i64 0, %v1863
  %v1980 = getelementptr inbounds float, ptr %v1978, i64 %v1979
  %v1981 = load float, ptr %v1980, align 4
  %v1982 = fdiv float 0x3FF0000000000000, %v1981
  %v1983 = fmul float %v1972, %v1982
  %v1984 = add i64 48, %v1863
  %v1985 = getelementptr inbounds float, ptr %v1875, i64 %v1984
  %v1986 = load float, ptr %v1985, align 4
  %v1987 = call float @llvm.fabs.f32(float %v1986)
  %v1988 = fneg float %v1987
  %v1989 = fcmp olt float %v1988, 0xC05A400000000000
  %v1990 = select i1 %v1989, float 0xC05A400000000000, float %v1988
  %v1991 = call float @llvm.fmuladd.f32(float %v1990, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1992 = fsub float %v1991, 0x4168000000000000
  %v1993 = call float @llvm.fmuladd.f32(float %v1992, float 0xBFE62E4000000000, float %v1990)
  %v1994 = call float @llvm.fmuladd.f32(float %v1992, float 0xBEB7F7D1C0000000, float %v1993)
  %v1995 = bitcast float %v1991 to i32
  %v1996 = fmul float %v1994, %v1994
  %v1997 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1994, float 0x3F81227F40000000)
  %v1998 = call float @llvm.fmuladd.f32(float %v1997, float %v1994, float 0x3FA5556740000000)
  %v1999 = call float @llvm.fmuladd.f32(float %v1998, float %v1994, float 0x3FC5554B00000000)
  %v2000 = call float @llvm.fmuladd.f32(float %v1999, float %v1994, float 0x3FDFFFFFE0000000)
  %v2001 = call float @llvm.fmuladd.f32(float %v1996, float %v2000, float %v1994)
  %v2002 = sub i32 %v1995, 1262485250
  %v2003 = lshr i32 %v2002, 1
  %v2004 = sub i32 %v2002, %v2003
  %v2005 = shl i32 %v2003, 23
  %v2006 = bitcast i32 %v2005 to float
  %v2007 = shl i32 %v2004, 23
  %v2008 = bitcast i32 %v2007 to float
  %v2009 = fadd float %v2001, 0x3FF0000000000000
  %v2010 = fmul float %v2009, %v2006
  %v2011 = fmul float %v2010, %v2008
  %v2012 = fcmp olt float %v1986, 0x0000000000000000
  %v2013 = select i1 %v2012, float %v2011, float 0x3FF0000000000000
  %v2014 = fadd float %v2011, 0x3FF0000000000000
  %v2015 = fdiv float %v2013, %v2014
  %v2016 = add i64 %v1310, 0
  %v2017 = and i64 %v2016, %v182
  %v2018 = mul i64 %v2017, %v7
  %v2019 = add i64 %v2018, %v1861
  %v2020 = mul i64 %v2019, 16
  %v2021 = getelementptr inbounds float, ptr %v96, i64 %v2020
  %v2022 = add i64 %v1310, 1
  %v2023 = and i64 %v2022, %v158
  %v2024 = mul i64 %v2023, %v7
  %v2025 = add i64 %v2024, %v1861
  %v2026 = mul i64 %v2025, 128
  %v2027 = getelementptr inbounds float, ptr %v32, i64 %v2026
  %v2028 = mul i64 %v1863, 64
  %v2029 = add i64 0, %v2028
  %v2030 = mul i64 %v1865, 8
  %v2031 = add i64 %v2029, %v2030
  %v2032 = add i64 %v2031, 0
  %v2033 = getelementptr inbounds float, ptr %v1961, i64 %v2032
  %v2034 = load <8 x float>, ptr %v2033, align 4
  %v2035 = insertelement <8 x float> poison, float %v1955, i64 0
  %v2036 = shufflevector <8 x float> %v2035, <8 x float> poison, <8 x i32> zeroinitializer
  %v2037 = fmul <8 x float> %v2036, %v2034
  %v2038 = mul i64 %v1863, 8
  %v2039 = add i64 0, %v2038
  %v2040 = add i64 %v2039, 0
  %v2041 = getelementptr inbounds float, ptr %v2021, i64 %v2040
  %v2042 = load <8 x float>, ptr %v2041, align 4
  %v2043 = insertelement <8 x float> poison, float %v2015, i64 0
  %v2044 = shufflevector <8 x float> %v2043, <8 x float> poison, <8 x i32> zeroinitializer
  %v2045 = fmul <8 x float> %v2044, %v2042
  %v2046 = insertelement <8 x float> poison, float %v1983, i64 0
  %v2047 = shufflevector <8 x float> %v2046, <8 x float> poison, <8 x i32> zeroinitializer
  %v2048 = fmul <8 x float> %v2047, %v2045
  %v2049 = fadd <8 x float> %v2037, %v2048
  %v2050 = mul i64 %v1863, 64
  %v2051 = add i64 0, %v2050
  %v2052 = mul i64 %v1865, 8
  %v2053 = add i64 %v2051, %v2052
  %v2054 = add i64 %v2053, 0
  %v2055 = getelementptr inbounds float, ptr %v2027, i64 %v2054
  store <8 x float> %v2049, ptr %v2055, align 4
  %v2056 = add nsw i64 %v1865, 1
  br label %b295
b297:
  %v2057 = add nsw i64 %v1863, 1
  br label %b292
b294:
  %v2058 = add nsw i64 %v1861, 1
  br label %b289
b291:
  %v2059 = add i64 %v7, 0
  %v2060 = sdiv i64 %v2059, 1
  %v2061 = add i64 %v2, 1
  %v2062 = mul i64 %v2060, %v2
  %v2063 = sdiv i64 %v2062, %v3
  %v2064 = mul i64 %v2063, 1
  %v2065 = icmp slt i64 %v2064, %v7
  %v2066 = select i1 %v2065, i64 %v2064, i64 %v7
  %v2067 = mul i64 %v2060, %v2061
  %v2068 = sdiv i64 %v2067, %v3
  %v2069 = mul i64 %v2068, 1
  %v2070 = icmp slt i64 %v2069, %v7
  %v2071 = select i1 %v2070, i64 %v2069, i64 %v7
  br label %b298
b298:
  %v2072 = phi i64 [ %v2066, %b291 ], [ %v2094, %b303 ]
  %v2073 = icmp slt i64 %v2072, %v2071
  br i1 %v2073, label %b299, label %b300
b299:
  %v2074 = add i64 %v1310, 0
  %v2075 = and i64 %v2074, %v174
  %v2076 = mul i64 %v2075, %v7
  %v2077 = add i64 %v2076, %v2072
  %v2078 = mul i64 %v2077, 48
  %v2079 = getelementptr inbounds float, ptr %v82, i64 %v2078
  %v2080 = add i64 %v1310, 1
  %v2081 = and i64 %v2080, %v160
  %v2082 = mul i64 %v2081, %v7
  %v2083 = add i64 %v2082, %v2072
  %v2084 = mul i64 %v2083, 48
  %v2085 = getelementptr inbounds float, ptr %v34, i64 %v2084
  br label %b301
b301:
  %v2086 = phi i64 [ 0, %b299 ], [ %v2093, %b302 ]
  %v2087 = icmp slt i64 %v2086, 48
  br i1 %v2087, label %b302, label %b303
b302:
  %v2088 = add i64 0, %v2086
  %v2089 = getelementptr inbounds float, ptr %v2079, i64 %v2088
  %v2090 = load <8 x float>, ptr %v2089, align 4
  %v2091 = add i64 0, %v2086
  %v2092 = getelementptr inbounds float, ptr %v2085, i64 %v2091
  store <8 x float> %v2090, ptr %v2092, align 4
  %v2093 = add nsw i64 %v2086, 8
  br label %b301
b303:
  %v2094 = add nsw i64 %v2072, 1
  br label %b298
b300:
  %v2095 = add i64 %v7, 0
  %v2096 = sdiv i64 %v2095, 1
  %v2097 = add i64 %v2, 1
  %v2098 = mul i64 %v2096, %v2
  %v2099 = sdiv i64 %v2098, %v3
  %v2100 = mul i64 %v2099, 1
  %v2101 = icmp slt i64 %v2100, %v7
  %v2102 = select i1 %v2101, i64 %v2100, i64 %v7
  %v2103 = mul i64 %v2096, %v2097
  %v2104 = sdiv i64 %v2103, %v3
  %v2105 = mul i64 %v2104, 1
  %v2106 = icmp slt i64 %v2105, %v7
  %v2107 = select i1 %v2106, i64 %v2105, i64 %v7
  br label %b304
b304:
  %v2108 = phi i64 [ %v2102, %b300 ], [ %v2130, %b309 ]
  %v2109 = icmp slt i64 %v2108, %v2107
  br i1 %v2109, label %b305, label %b306
b305:
  %v2110 = add i64 %v1310, 0
  %v2111 = and i64 %v2110, %v160
  %v2112 = mul i64 %v2111, %v7
  %v2113 = add i64 %v2112, %v2108
  %v2114 = mul i64 %v2113, 48
  %v2115 = getelementptr inbounds float, ptr %v34, i64 %v2114
  %v2116 = add i64 %v1310, 1
  %v2117 = and i64 %v2116, %v162
  %v2118 = mul i64 %v2117, %v7
  %v2119 = add i64 %v2118, %v2108
  %v2120 = mul i64 %v2119, 48
  %v2121 = getelementptr inbounds float, ptr %v36, i64 %v2120
  br label %b307
b307:
  %v2122 = phi i64 [ 0, %b305 ], [ %v2129, %b308 ]
  %v2123 = icmp slt i64 %v2122, 48
  br i1 %v2123, label %b308, label %b309
b308:
  %v2124 = add i64 0, %v2122
  %v2125 = getelementptr inbounds float, ptr %v2115, i64 %v2124
  %v2126 = load <8 x float>, ptr %v2125, align 4
  %v2127 = add i64 0, %v2122
  %v2128 = getelementptr inbounds float, ptr %v2121, i64 %v2127
  store <8 x float> %v2126, ptr %v2128, align 4
  %v2129 = add nsw i64 %v2122, 8
  br label %b307
b309:
  %v2130 = add nsw i64 %v2108, 1
  br label %b304
b306:
  %v2131 = add i64 %v7, 0
  %v2132 = sdiv i64 %v2131, 1
  %v2133 = add i64 %v2, 1
  %v2134 = mul i64 %v2132, %v2
  %v2135 = sdiv i64 %v2134, %v3
  %v2136 = mul i64 %v2135, 1
  %v2137 = icmp slt i64 %v2136, %v7
  %v2138 = select i1 %v2137, i64 %v2136, i64 %v7
  %v2139 = mul i64 %v2132, %v2133
  %v2140 = sdiv i64 %v2139, %v3
  %v2141 = mul i64 %v2140, 1
  %v2142 = icmp slt i64 %v2141, %v7
  %v2143 = select i1 %v2142, i64 %v2141, i64 %v7
  br label %b310
b310:
  %v2144 = phi i64 [ %v2138, %b306 ], [ %v2166, %b315 ]
  %v2145 = icmp slt i64 %v2144, %v2143
  br i1 %v2145, label %b311, label %b312
b311:
  %v2146 = add i64 %v1310, 0
  %v2147 = and i64 %v2146, %v162
  %v2148 = mul i64 %v2147, %v7
  %v2149 = add i64 %v2148, %v2144
  %v2150 = mul i64 %v2149, 48
  %v2151 = getelementptr inbounds float, ptr %v36, i64 %v2150
  %v2152 = add i64 %v1310, 1
  %v2153 = and i64 %v2152, %v164
  %v2154 = mul i64 %v2153, %v7
  %v2155 = add i64 %v2154, %v2144
  %v2156 = mul i64 %v2155, 48
  %v2157 = getelementptr inbounds float, ptr %v38, i64 %v2156
  br label %b313
b313:
  %v2158 = phi i64 [ 0, %b311 ], [ %v2165, %b314 ]
  %v2159 = icmp slt i64 %v2158, 48
  br i1 %v2159, label %b314, label %b315
b314:
  %v2160 = add i64 0, %v2158
  %v2161 = getelementptr inbounds float, ptr %v2151, i64 %v2160
  %v2162 = load <8 x float>, ptr %v2161, align 4
  %v2163 = add i64 0, %v2158
  %v2164 = getelementptr inbounds float, ptr %v2157, i64 %v2163
  store <8 x float> %v2162, ptr %v2164, align 4
  %v2165 = add nsw i64 %v2158, 8
  br label %b313
b315:
  %v2166 = add nsw i64 %v2144, 1
  br label %b310
b312:
  %v2167 = add nsw i64 %v1310, 1
  br label %b253
b255:
  %v2168 = icmp sgt i64 %v3, 1
  br i1 %v2168, label %b316, label %b317
b316:
  %v2169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2170 = atomicrmw add ptr %v2169, i64 1 acq_rel
  %v2171 = load i64, ptr %v219, align 8
  %v2172 = add i64 %v2171, 1
  store i64 %v2172, ptr %v219, align 8
  %v2173 = mul i64 %v3, %v2172
  br label %b318
b318:
  %v2174 = load atomic i64, ptr %v2169 acquire, align 8
  %v2175 = icmp slt i64 %v2174, %v2173
  br i1 %v2175, label %b319, label %b320
b319:
  %v2176 = call i32 @sched_yield()
  br label %b318
b320:
  br label %b317
b317:
  %v2177 = add nsw i64 %v1172, %v1171
  br label %b218
b220:
  %v2178 = getelementptr inbounds float, ptr %v221, i64 576
  %v2179 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2180 = load i64, ptr %v2179, align 8
  %v2181 = icmp eq i64 %v2180, 0
  br i1 %v2181, label %b321, label %b322
b321:
  %v2182 = add i64 1, 0
  %v2183 = sdiv i64 %v2182, 1
  %v2184 = add i64 %v2, 1
  %v2185 = mul i64 %v2183, %v2
  %v2186 = sdiv i64 %v2185, %v3
  %v2187 = mul i64 %v2186, 1
  %v2188 = icmp slt i64 %v2187, 1
  %v2189 = select i1 %v2188, i64 %v2187, i64 1
  %v2190 = mul i64 %v2183, %v2184
  %v2191 = sdiv i64 %v2190, %v3
  %v2192 = mul i64 %v2191, 1
  %v2193 = icmp slt i64 %v2192, 1
  %v2194 = select i1 %v2193, i64 %v2192, i64 1
  %v2195 = icmp slt i64 %v2194, 1
  %v2196 = select i1 %v2195, i64 %v2194, i64 1
  br label %b323
b323:
  %v2197 = phi i64 [ %v2189, %b321 ], [ %v2312, %b335 ]
  %v2198 = icmp slt i64 %v2197, %v2196
  br i1 %v2198, label %b324, label %b325
b324:
  %v2199 = mul i64 %v2197, 128
  %v2200 = mul i64 %v2197, 8
  %v2201 = add i64 %v2199, 0
  %v2202 = add i64 %v2200, 0
  %v2203 = getelementptr inbounds float, ptr %v2178, i64 %v2201
  %v2204 = sub i64 8, %v2202
  %v2205 = icmp slt i64 %v2204, 0
  %v2206 = select i1 %v2205, i64 0, i64 %v2204
  %v2207 = icmp ult i64 %v2206, 8
  %v2208 = select i1 %v2207, i64 %v2206, i64 8
  %v2209 = trunc i64 %v2208 to i32
  %v2210 = insertelement <8 x i32> poison, i32 %v2209, i64 0
  %v2211 = shufflevector <8 x i32> %v2210, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2212 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2211
  %v2213 = mul i64 %v2202, 16
  %v2214 = add i64 0, %v2213
  %v2215 = getelementptr inbounds float, ptr %v28, i64 %v2214
  %v2216 = icmp sge i64 %v2206, 8
  br i1 %v2216, label %b326, label %b327
b326:
  br label %b328
b328:
  %v2217 = phi i64 [ 0, %b326 ], [ %v2291, %b329 ]
  %v2218 = icmp slt i64 %v2217, 16
  br i1 %v2218, label %b329, label %b330
b329:
  %v2219 = add i64 %v2217, 0
  %v2220 = getelementptr inbounds float, ptr %v2215, i64 %v2219
  %v2221 = load <8 x float>, ptr %v2220, align 4
  %v2222 = add i64 %v2217, 16
  %v2223 = getelementptr inbounds float, ptr %v2215, i64 %v2222
  %v2224 = load <8 x float>, ptr %v2223, align 4
  %v2225 = add i64 %v2217, 32
  %v2226 = getelementptr inbounds float, ptr %v2215, i64 %v2225
  %v2227 = load <8 x float>, ptr %v2226, align 4
  %v2228 = add i64 %v2217, 48
  %v2229 = getelementptr inbounds float, ptr %v2215, i64 %v2228
  %v2230 = load <8 x float>, ptr %v2229, align 4
  %v2231 = add i64 %v2217, 64
  %v2232 = getelementptr inbounds float, ptr %v2215, i64 %v2231
  %v2233 = load <8 x float>, ptr %v2232, align 4
  %v2234 = add i64 %v2217, 80
  %v2235 = getelementptr inbounds float, ptr %v2215, i64 %v2234
  %v2236 = load <8 x float>, ptr %v2235, align 4
  %v2237 = add i64 %v2217, 96
  %v2238 = getelementptr inbounds float, ptr %v2215, i64 %v2237
  %v2239 = load <8 x float>, ptr %v2238, align 4
  %v2240 = add i64 %v2217, 112
  %v2241 = getelementptr inbounds float, ptr %v2215, i64 %v2240
  %v2242 = load <8 x float>, ptr %v2241, align 4
  %v2243 = shufflevector <8 x float> %v2221, <8 x float> %v2233, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2244 = shufflevector <8 x float> %v2221, <8 x float> %v2233, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2245 = shufflevector <8 x float> %v2224, <8 x float> %v2236, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2246 = shufflevector <8 x float> %v2224, <8 x float> %v2236, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2247 = shufflevector <8 x float> %v2227, <8 x float> %v2239, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2248 = shufflevector <8 x float> %v2227, <8 x float> %v2239, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2249 = shufflevector <8 x float> %v2230, <8 x float> %v2242, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2250 = shufflevector <8 x float> %v2230, <8 x float> %v2242, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2251 = shufflevector <8 x float> %v2243, <8 x float> %v2247, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2252 = shufflevector <8 x float> %v2243, <8 x float> %v2247, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2253 = shufflevector <8 x float> %v2245, <8 x float> %v2249, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2254 = shufflevector <8 x float> %v2245, <8 x float> %v2249, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2255 = shufflevector <8 x float> %v2244, <8 x float> %v2248, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2256 = shufflevector <8 x float> %v2244, <8 x float> %v2248, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2257 = shufflevector <8 x float> %v2246, <8 x float> %v2250, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2258 = shufflevector <8 x float> %v2246, <8 x float> %v2250, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2259 = shufflevector <8 x float> %v2251, <8 x float> %v2253, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2260 = shufflevector <8 x float> %v2251, <8 x float> %v2253, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2261 = shufflevector <8 x float> %v2252, <8 x float> %v2254, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2262 = shufflevector <8 x float> %v2252, <8 x float> %v2254, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2263 = shufflevector <8 x float> %v2255, <8 x float> %v2257, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2264 = shufflevector <8 x float> %v2255, <8 x float> %v2257, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2265 = shufflevector <8 x float> %v2256, <8 x float> %v2258, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2266 = shufflevector <8 x float> %v2256, <8 x float> %v2258, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2267 = add i64 %v2217, 0
  %v2268 = mul i64 %v2267, 8
  %v2269 = getelementptr inbounds float, ptr %v2203, i64 %v2268
  store <8 x float> %v2259, ptr %v2269, align 4
  %v2270 = add i64 %v2217, 1
  %v2271 = mul i64 %v2270, 8
  %v2272 = getelementptr inbounds float, ptr %v2203, i64 %v2271
  store <8 x float> %v2260, ptr %v2272, align 4
  %v2273 = add i64 %v2217, 2
  %v2274 = mul i64 %v2273, 8
  %v2275 = getelementptr inbounds float, ptr %v2203, i64 %v2274
  store <8 x float> %v2261, ptr %v2275, align 4
  %v2276 = add i64 %v2217, 3
  %v2277 = mul i64 %v2276, 8
  %v2278 = getelementptr inbounds float, ptr %v2203, i64 %v2277
  store <8 x float> %v2262, ptr %v2278, align 4
  %v2279 = add i64 %v2217, 4
  %v2280 = mul i64 %v2279, 8
  %v2281 = getelementptr inbounds float, ptr %v2203, i64 %v2280
  store <8 x float> %v2263, ptr %v2281, align 4
  %v2282 = add i64 %v2217, 5
  %v2283 = mul i64 %v2282, 8
  %v2284 = getelementptr inbounds float, ptr %v2203, i64 %v2283
  store <8 x float> %v2264, ptr %v2284, align 4
  %v2285 = add i64 %v2217, 6
  %v2286 = mul i64 %v2285, 8
  %v2287 = getelementptr inbounds float, ptr %v2203, i64 %v2286
  store <8 x float> %v2265, ptr %v2287, align 4
  %v2288 = add i64 %v2217, 7
  %v2289 = mul i64 %v2288, 8
  %v2290 = getelementptr inbounds float, ptr %v2203, i64 %v2289
  store <8 x float> %v2266, ptr %v2290, align 4
  %v2291 = add nsw i64 %v2217, 8
  br label %b328
b330:
  br label %b331
b331:
  %v2292 = phi i64 [ 16, %b330 ], [ %v2300, %b332 ]
  %v2293 = icmp slt i64 %v2292, 16
  br i1 %v2293, label %b332, label %b333
b332:
  %v2294 = mul i64 %v2292, 1
  %v2295 = getelementptr inbounds float, ptr %v2215, i64 %v2294
  %v2296 = getelementptr float, ptr %v2295, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2297 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2296, <8 x i1> %v2212, <8 x float> zeroinitializer)
  %v2298 = mul i64 %v2292, 8
  %v2299 = getelementptr inbounds float, ptr %v2203, i64 %v2298
  store <8 x float> %v2297, ptr %v2299, align 4
  %v2300 = add nsw i64 %v2292, 1
  br label %b331
b333:
  br label %b327
b327:
  %v2301 = icmp slt i64 %v2206, 8
  br i1 %v2301, label %b334, label %b335
b334:
  br label %b336
b336:
  %v2302 = phi i64 [ 0, %b334 ], [ %v2310, %b337 ]
  %v2303 = icmp slt i64 %v2302, 16
  br i1 %v2303, label %b337, label %b338
b337:
  %v2304 = mul i64 %v2302, 1
  %v2305 = getelementptr inbounds float, ptr %v2215, i64 %v2304
  %v2306 = getelementptr float, ptr %v2305, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2307 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2306, <8 x i1> %v2212, <8 x float> zeroinitializer)
  %v2308 = mul i64 %v2302, 8
  %v2309 = getelementptr inbounds float, ptr %v2203, i64 %v2308
  store <8 x float> %v2307, ptr %v2309, align 4
  %v2310 = add nsw i64 %v2302, 1
  br label %b336
b338:
  br label %b335
b335:
  %v2311 = add i64 %v2199, 128
  %v2312 = add nsw i64 %v2197, 1
  br label %b323
b325:
  br label %b322
b322:
  %v2313 = icmp sgt i64 %v3, 1
  br i1 %v2313, label %b339, label %b340
b339:
  %v2314 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2315 = atomicrmw add ptr %v2314, i64 1 acq_rel
  %v2316 = load i64, ptr %v219, align 8
  %v2317 = add i64 %v2316, 1
  store i64 %v2317, ptr %v219, align 8
  %v2318 = mul i64 %v3, %v2317
  br label %b341
b341:
  %v2319 = load atomic i64, ptr %v2314 acquire, align 8
  %v2320 = icmp slt i64 %v2319, %v2318
  br i1 %v2320, label %b342, label %b343
b342:
  %v2321 = call i32 @sched_yield()
  br label %b341
b343:
  br label %b340
b340:
  %v2322 = add i64 %v8, 0
  %v2323 = sdiv i64 %v2322, 1
  %v2324 = add i64 %v2, 1
  %v2325 = mul i64 %v2323, %v2
  %v2326 = sdiv i64 %v2325, %v3
  %v2327 = mul i64 %v2326, 1
  %v2328 = icmp slt i64 %v2327, %v8
  %v2329 = select i1 %v2328, i64 %v2327, i64 %v8
  %v2330 = mul i64 %v2323, %v2324
  %v2331 = sdiv i64 %v2330, %v3
  %v2332 = mul i64 %v2331, 1
  %v2333 = icmp slt i64 %v2332, %v8
  %v2334 = select i1 %v2333, i64 %v2332, i64 %v8
  br label %b344
b344:
  %v2335 = phi i64 [ %v2329, %b340 ], [ %v2368, %b349 ]
  %v2336 = icmp slt i64 %v2335, %v2334
  br i1 %v2336, label %b345, label %b346
b345:
  br label %b347
b347:
  %v2337 = phi i64 [ 0, %b345 ], [ %v2367, %b352 ]
  %v2338 = icmp slt i64 %v2337, 2
  br i1 %v2338, label %b348, label %b349
b348:
  br label %b350
b350:
  %v2339 = phi i64 [ 0, %b348 ], [ %v2351, %b351 ]
  %v2340 = phi <8 x float> [ splat (float 0x0000000000000000), %b348 ], [ %v2350, %b351 ]
  %v2341 = icmp slt i64 %v2339, 8
  br i1 %v2341, label %b351, label %b352
b351:
  %v2342 = mul i64 %v2335, 16
  %v2343 = getelementptr inbounds float, ptr %v84, i64 %v2342
  %v2344 = mul i64 %v2337, 8
  %v2345 = add i64 0, %v2344
  %v2346 = add i64 %v2345, %v2339
  %v2347 = getelementptr inbounds float, ptr %v2343, i64 %v2346
  %v2348 = load <8 x float>, ptr %v2347, align 4
  %v2349 = fmul <8 x float> %v2348, %v2348
  %v2350 = fadd <8 x float> %v2340, %v2349
  %v2351 = add nsw i64 %v2339, 8
  br label %b350
b352:
  %v2352 = shufflevector <8 x float> %v2340, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2353 = shufflevector <8 x float> %v2340, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2354 = fadd <4 x float> %v2352, %v2353
  %v2355 = shufflevector <4 x float> %v2354, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2356 = shufflevector <4 x float> %v2354, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2357 = fadd <2 x float> %v2355, %v2356
  %v2358 = extractelement <2 x float> %v2357, i64 0
  %v2359 = extractelement <2 x float> %v2357, i64 1
  %v2360 = fadd float %v2358, %v2359
  %v2361 = fadd float %v2360, 0x0000000000000000
  %v2362 = mul i64 %v2335, 2
  %v2363 = getelementptr inbounds float, ptr %v98, i64 %v2362
  %v2364 = add i64 0, %v2337
  %v2365 = add i64 %v2364, 0
  %v2366 = getelementptr inbounds float, ptr %v2363, i64 %v2365
  store float %v2361, ptr %v2366, align 4
  %v2367 = add nsw i64 %v2337, 1
  br label %b347
b349:
  %v2368 = add nsw i64 %v2335, 1
  br label %b344
b346:
  %v2369 = add i64 %v8, 0
  %v2370 = sdiv i64 %v2369, 1
  %v2371 = add i64 %v2, 1
  %v2372 = mul i64 %v2370, %v2
  %v2373 = sdiv i64 %v2372, %v3
  %v2374 = mul i64 %v2373, 1
  %v2375 = icmp slt i64 %v2374, %v8
  %v2376 = select i1 %v2375, i64 %v2374, i64 %v8
  %v2377 = mul i64 %v2370, %v2371
  %v2378 = sdiv i64 %v2377, %v3
  %v2379 = mul i64 %v2378, 1
  %v2380 = icmp slt i64 %v2379, %v8
  %v2381 = select i1 %v2380, i64 %v2379, i64 %v8
  br label %b353
b353:
  %v2382 = phi i64 [ %v2376, %b346 ], [ %v2403, %b354 ]
  %v2383 = icmp slt i64 %v2382, %v2381
  br i1 %v2383, label %b354, label %b355
b354:
  %v2384 = mul i64 %v2382, 2
  %v2385 = getelementptr inbounds float, ptr %v98, i64 %v2384
  %v2386 = mul i64 %v2382, 2
  %v2387 = getelementptr inbounds float, ptr %v100, i64 %v2386
  %v2388 = icmp ult i64 2, 8
  %v2389 = select i1 %v2388, i64 2, i64 8
  %v2390 = trunc i64 %v2389 to i32
  %v2391 = insertelement <8 x i32> poison, i32 %v2390, i64 0
  %v2392 = shufflevector <8 x i32> %v2391, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2393 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2392
  %v2394 = add i64 0, 0
  %v2395 = getelementptr inbounds float, ptr %v2385, i64 %v2394
  %v2396 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2395, <8 x i1> %v2393, <8 x float> zeroinitializer)
  %v2397 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2398 = shufflevector <8 x float> %v2397, <8 x float> poison, <8 x i32> zeroinitializer
  %v2399 = fadd <8 x float> %v2396, %v2398
  %v2400 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2399)
  %v2401 = add i64 0, 0
  %v2402 = getelementptr inbounds float, ptr %v2387, i64 %v2401
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2400, ptr align 4 %v2402, <8 x i1> %v2393)
  %v2403 = add nsw i64 %v2382, 1
  br label %b353
b355:
  %v2404 = add i64 %v8, 0
  %v2405 = sdiv i64 %v2404, 1
  %v2406 = add i64 %v2, 1
  %v2407 = mul i64 %v2405, %v2
  %v2408 = sdiv i64 %v2407, %v3
  %v2409 = mul i64 %v2408, 1
  %v2410 = icmp slt i64 %v2409, %v8
  %v2411 = select i1 %v2410, i64 %v2409, i64 %v8
  %v2412 = mul i64 %v2405, %v2406
  %v2413 = sdiv i64 %v2412, %v3
  %v2414 = mul i64 %v2413, 1
  %v2415 = icmp slt i64 %v2414, %v8
  %v2416 = select i1 %v2415, i64 %v2414, i64 %v8
  br label %b356
b356:
  %v2417 = phi i64 [ %v2411, %b355 ], [ %v2465, %b361 ]
  %v2418 = icmp slt i64 %v2417, %v2416
  br i1 %v2418, label %b357, label %b358
b357:
  br label %b359
b359:
  %v2419 = phi i64 [ 0, %b357 ], [ %v2464, %b364 ]
  %v2420 = icmp slt i64 %v2419, 2
  br i1 %v2420, label %b360, label %b361
b360:
  br label %b362
b362:
  %v2421 = phi i64 [ 0, %b360 ], [ %v2455, %b363 ]
  %v2422 = phi <8 x float> [ splat (float 0x0000000000000000), %b360 ], [ %v2454, %b363 ]
  %v2423 = icmp slt i64 %v2421, 8
  br i1 %v2423, label %b363, label %b364
b363:
  %v2424 = mul i64 %v2417, 16
  %v2425 = getelementptr inbounds float, ptr %v84, i64 %v2424
  %v2426 = mul i64 %v2419, 8
  %v2427 = add i64 0, %v2426
  %v2428 = add i64 %v2427, %v2421
  %v2429 = getelementptr inbounds float, ptr %v2425, i64 %v2428
  %v2430 = load float, ptr %v2429, align 4
  %v2431 = mul i64 %v2417, 2
  %v2432 = getelementptr inbounds float, ptr %v100, i64 %v2431
  %v2433 = add i64 0, %v2419
  %v2434 = getelementptr inbounds float, ptr %v2432, i64 %v2433
  %v2435 = load float, ptr %v2434, align 4
  %v2436 = fdiv float 0x3FF0000000000000, %v2435
  %v2437 = fmul float %v2430, %v2436
  %v2438 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v2439 = fdiv float %v2437, %v2438
  %v2440 = mul i64 1, %v7
  %v2441 = add i64 %v2417, %v2440
  %v2442 = mul i64 %v2441, 128
  %v2443 = getelementptr inbounds float, ptr %v32, i64 %v2442
  %v2444 = mul i64 %v2419, 64
  %v2445 = add i64 0, %v2444
  %v2446 = add i64 %v2445, 0
  %v2447 = mul i64 %v2421, 8
  %v2448 = add i64 %v2446, %v2447
  %v2449 = getelementptr inbounds float, ptr %v2443, i64 %v2448
  %v2450 = load <8 x float>, ptr %v2449, align 4
  %v2451 = insertelement <8 x float> poison, float %v2439, i64 0
  %v2452 = shufflevector <8 x float> %v2451, <8 x float> poison, <8 x i32> zeroinitializer
  %v2453 = fmul <8 x float> %v2452, %v2450
  %v2454 = fadd <8 x float> %v2422, %v2453
  %v2455 = add nsw i64 %v2421, 1
  br label %b362
b364:
  %v2456 = mul i64 %v2417, 16
  %v2457 = getelementptr inbounds float, ptr %v102, i64 %v2456
  %v2458 = mul i64 %v2419, 8
  %v2459 = add i64 0, %v2458
  %v2460 = mul i64 0, 8
  %v2461 = add i64 %v2459, %v2460
  %v2462 = add i64 %v2461, 0
  %v2463 = getelementptr inbounds float, ptr %v2457, i64 %v2462
  store <8 x float> %v2422, ptr %v2463, align 4
  %v2464 = add nsw i64 %v2419, 1
  br label %b359
b361:
  %v2465 = add nsw i64 %v2417, 1
  br label %b356
b358:
  %v2466 = add i64 %v8, 0
  %v2467 = sdiv i64 %v2466, 1
  %v2468 = add i64 %v2, 1
  %v2469 = mul i64 %v2467, %v2
  %v2470 = sdiv i64 %v2469, %v3
  %v2471 = mul i64 %v2470, 1
  %v2472 = icmp slt i64 %v2471, %v8
  %v2473 = select i1 %v2472, i64 %v2471, i64 %v8
  %v2474 = mul i64 %v2467, %v2468
  %v2475 = sdiv i64 %v2474, %v3
  %v2476 = mul i64 %v2475, 1
  %v2477 = icmp slt i64 %v2476, %v8
  %v2478 = select i1 %v2477, i64 %v2476, i64 %v8
  br label %b365
b365:
  %v2479 = phi i64 [ %v2473, %b358 ], [ %v2493, %b370 ]
  %v2480 = icmp slt i64 %v2479, %v2478
  br i1 %v2480, label %b366, label %b367
b366:
  %v2481 = mul i64 %v2479, 16
  %v2482 = getelementptr inbounds float, ptr %v102, i64 %v2481
  %v2483 = mul i64 %v2479, 16
  %v2484 = getelementptr inbounds float, ptr %v104, i64 %v2483
  br label %b368
b368:
  %v2485 = phi i64 [ 0, %b366 ], [ %v2492, %b369 ]
  %v2486 = icmp slt i64 %v2485, 16
  br i1 %v2486, label %b369, label %b370
b369:
  %v2487 = add i64 0, %v2485
  %v2488 = getelementptr inbounds float, ptr %v2482, i64 %v2487
  %v2489 = load <8 x float>, ptr %v2488, align 4
  %v2490 = add i64 0, %v2485
  %v2491 = getelementptr inbounds float, ptr %v2484, i64 %v2490
  store <8 x float> %v2489, ptr %v2491, align 4
  %v2492 = add nsw i64 %v2485, 8
  br label %b368
b370:
  %v2493 = add nsw i64 %v2479, 1
  br label %b365
b367:
  %v2494 = add i64 %v8, 0
  %v2495 = sdiv i64 %v2494, 1
  %v2496 = add i64 %v2, 1
  %v2497 = mul i64 %v2495, %v2
  %v2498 = sdiv i64 %v2497, %v3
  %v2499 = mul i64 %v2498, 1
  %v2500 = icmp slt i64 %v2499, %v8
  %v2501 = select i1 %v2500, i64 %v2499, i64 %v8
  %v2502 = mul i64 %v2495, %v2496
  %v2503 = sdiv i64 %v2502, %v3
  %v2504 = mul i64 %v2503, 1
  %v2505 = icmp slt i64 %v2504, %v8
  %v2506 = select i1 %v2505, i64 %v2504, i64 %v8
  br label %b371
b371:
  %v2507 = phi i64 [ %v2501, %b367 ], [ %v2539, %b376 ]
  %v2508 = icmp slt i64 %v2507, %v2506
  br i1 %v2508, label %b372, label %b373
b372:
  br label %b374
b374:
  %v2509 = phi i64 [ 0, %b372 ], [ %v2538, %b379 ]
  %v2510 = icmp slt i64 %v2509, 2
  br i1 %v2510, label %b375, label %b376
b375:
  br label %b377
b377:
  %v2511 = phi i64 [ 0, %b375 ], [ %v2523, %b378 ]
  %v2512 = phi <8 x float> [ splat (float 0x0000000000000000), %b375 ], [ %v2522, %b378 ]
  %v2513 = icmp slt i64 %v2511, 8
  br i1 %v2513, label %b378, label %b379
b378:
  %v2514 = mul i64 %v2507, 16
  %v2515 = getelementptr inbounds float, ptr %v104, i64 %v2514
  %v2516 = mul i64 %v2509, 8
  %v2517 = add i64 0, %v2516
  %v2518 = add i64 %v2517, %v2511
  %v2519 = getelementptr inbounds float, ptr %v2515, i64 %v2518
  %v2520 = load <8 x float>, ptr %v2519, align 4
  %v2521 = fmul <8 x float> %v2520, %v2520
  %v2522 = fadd <8 x float> %v2512, %v2521
  %v2523 = add nsw i64 %v2511, 8
  br label %b377
b379:
  %v2524 = shufflevector <8 x float> %v2512, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2525 = shufflevector <8 x float> %v2512, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2526 = fadd <4 x float> %v2524, %v2525
  %v2527 = shufflevector <4 x float> %v2526, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2528 = shufflevector <4 x float> %v2526, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2529 = fadd <2 x float> %v2527, %v2528
  %v2530 = extractelement <2 x float> %v2529, i64 0
  %v2531 = extractelement <2 x float> %v2529, i64 1
  %v2532 = fadd float %v2530, %v2531
  %v2533 = fadd float %v2532, 0x0000000000000000
  %v2534 = mul i64 %v2507, 2
  %v2535 = getelementptr inbounds float, ptr %v98, i64 %v2534
  %v2536 = add i64 0, %v2509
  %v2537 = getelementptr inbounds float, ptr %v2535, i64 %v2536
  store float %v2533, ptr %v2537, align 4
  %v2538 = add nsw i64 %v2509, 1
  br label %b374
b376:
  %v2539 = add nsw i64 %v2507, 1
  br label %b371
b373:
  %v2540 = add i64 %v8, 0
  %v2541 = sdiv i64 %v2540, 1
  %v2542 = add i64 %v2, 1
  %v2543 = mul i64 %v2541, %v2
  %v2544 = sdiv i64 %v2543, %v3
  %v2545 = mul i64 %v2544, 1
  %v2546 = icmp slt i64 %v2545, %v8
  %v2547 = select i1 %v2546, i64 %v2545, i64 %v8
  %v2548 = mul i64 %v2541, %v2542
  %v2549 = sdiv i64 %v2548, %v3
  %v2550 = mul i64 %v2549, 1
  %v2551 = icmp slt i64 %v2550, %v8
  %v2552 = select i1 %v2551, i64 %v2550, i64 %v8
  br label %b380
b380:
  %v2553 = phi i64 [ %v2547, %b373 ], [ %v2577, %b381 ]
  %v2554 = icmp slt i64 %v2553, %v2552
  br i1 %v2554, label %b381, label %b382
b381:
  %v2555 = mul i64 %v2553, 2
  %v2556 = getelementptr inbounds float, ptr %v98, i64 %v2555
  %v2557 = mul i64 %v2553, 2
  %v2558 = getelementptr inbounds float, ptr %v106, i64 %v2557
  %v2559 = icmp ult i64 2, 8
  %v2560 = select i1 %v2559, i64 2, i64 8
  %v2561 = trunc i64 %v2560 to i32
  %v2562 = insertelement <8 x i32> poison, i32 %v2561, i64 0
  %v2563 = shufflevector <8 x i32> %v2562, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2564 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2563
  %v2565 = add i64 0, 0
  %v2566 = getelementptr inbounds float, ptr %v2556, i64 %v2565
  %v2567 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2566, <8 x i1> %v2564, <8 x float> zeroinitializer)
  %v2568 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2569 = shufflevector <8 x float> %v2568, <8 x float> poison, <8 x i32> zeroinitializer
  %v2570 = fdiv <8 x float> %v2567, %v2569
  %v2571 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2572 = shufflevector <8 x float> %v2571, <8 x float> poison, <8 x i32> zeroinitializer
  %v2573 = fadd <8 x float> %v2570, %v2572
  %v2574 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2573)
  %v2575 = add i64 0, 0
  %v2576 = getelementptr inbounds float, ptr %v2558, i64 %v2575
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2574, ptr align 4 %v2576, <8 x i1> %v2564)
  %v2577 = add nsw i64 %v2553, 1
  br label %b380
b382:
  %v2578 = add i64 %v8, 0
  %v2579 = sdiv i64 %v2578, 1
  %v2580 = add i64 %v2, 1
  %v2581 = mul i64 %v2579, %v2
  %v2582 = sdiv i64 %v2581, %v3
  %v2583 = mul i64 %v2582, 1
  %v2584 = icmp slt i64 %v2583, %v8
  %v2585 = select i1 %v2584, i64 %v2583, i64 %v8
  %v2586 = mul i64 %v2579, %v2580
  %v2587 = sdiv i64 %v2586, %v3
  %v2588 = mul i64 %v2587, 1
  %v2589 = icmp slt i64 %v2588, %v8
  %v2590 = select i1 %v2589, i64 %v2588, i64 %v8
  br label %b383
b383:
  %v2591 = phi i64 [ %v2585, %b382 ], [ %v2622, %b388 ]
  %v2592 = icmp slt i64 %v2591, %v2590
  br i1 %v2592, label %b384, label %b385
b384:
  br label %b386
b386:
  %v2593 = phi i64 [ 0, %b384 ], [ %v2621, %b387 ]
  %v2594 = icmp slt i64 %v2593, 2
  br i1 %v2594, label %b387, label %b388
b387:
  %v2595 = mul i64 %v2591, 16
  %v2596 = getelementptr inbounds float, ptr %v104, i64 %v2595
  %v2597 = mul i64 %v2591, 2
  %v2598 = getelementptr inbounds float, ptr %v106, i64 %v2597
  %v2599 = add i64 0, %v2593
  %v2600 = getelementptr inbounds float, ptr %v2598, i64 %v2599
  %v2601 = load float, ptr %v2600, align 4
  %v2602 = fdiv float 0x3FF0000000000000, %v2601
  %v2603 = mul i64 %v2591, 16
  %v2604 = getelementptr inbounds float, ptr %v102, i64 %v2603
  %v2605 = mul i64 %v2593, 8
  %v2606 = add i64 0, %v2605
  %v2607 = add i64 %v2606, 0
  %v2608 = getelementptr inbounds float, ptr %v2596, i64 %v2607
  %v2609 = load <8 x float>, ptr %v2608, align 4
  %v2610 = insertelement <8 x float> poison, float %v2602, i64 0
  %v2611 = shufflevector <8 x float> %v2610, <8 x float> poison, <8 x i32> zeroinitializer
  %v2612 = fmul <8 x float> %v2609, %v2611
  %v2613 = add i64 0, 0
  %v2614 = getelementptr inbounds float, ptr %v26, i64 %v2613
  %v2615 = load <8 x float>, ptr %v2614, align 4
  %v2616 = fmul <8 x float> %v2612, %v2615
  %v2617 = mul i64 %v2593, 8
  %v2618 = add i64 0, %v2617
  %v2619 = add i64 %v2618, 0
  %v2620 = getelementptr inbounds float, ptr %v2604, i64 %v2619
  store <8 x float> %v2616, ptr %v2620, align 4
  %v2621 = add nsw i64 %v2593, 1
  br label %b386
b388:
  %v2622 = add nsw i64 %v2591, 1
  br label %b383
b385:
  %v2623 = add i64 %v8, 0
  %v2624 = sdiv i64 %v2623, 1
  %v2625 = add i64 %v2, 1
  %v2626 = mul i64 %v2624, %v2
  %v2627 = sdiv i64 %v2626, %v3
  %v2628 = mul i64 %v2627, 1
  %v2629 = icmp slt i64 %v2628, %v8
  %v2630 = select i1 %v2629, i64 %v2628, i64 %v8
  %v2631 = mul i64 %v2624, %v2625
  %v2632 = sdiv i64 %v2631, %v3
  %v2633 = mul i64 %v2632, 1
  %v2634 = icmp slt i64 %v2633, %v8
  %v2635 = select i1 %v2634, i64 %v2633, i64 %v8
  br label %b389
b389:
  %v2636 = phi i64 [ %v2630, %b385 ], [ %v2686, %b394 ]
  %v2637 = icmp slt i64 %v2636, %v2635
  br i1 %v2637, label %b390, label %b391
b390:
  %v2638 = mul i64 %v2636, 16
  %v2639 = getelementptr inbounds float, ptr %v102, i64 %v2638
  %v2640 = mul i64 %v2636, 68
  %v2641 = getelementptr inbounds float, ptr %v80, i64 %v2640
  %v2642 = mul i64 %v2636, 16
  %v2643 = getelementptr inbounds float, ptr %v108, i64 %v2642
  br label %b392
b392:
  %v2644 = phi i64 [ 0, %b390 ], [ %v2685, %b393 ]
  %v2645 = icmp slt i64 %v2644, 16
  br i1 %v2645, label %b393, label %b394
b393:
  %v2646 = add i64 0, %v2644
  %v2647 = getelementptr inbounds float, ptr %v2639, i64 %v2646
  %v2648 = load <8 x float>, ptr %v2647, align 4
  %v2649 = add i64 52, %v2644
  %v2650 = getelementptr inbounds float, ptr %v2641, i64 %v2649
  %v2651 = load <8 x float>, ptr %v2650, align 4
  %v2652 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2651)
  %v2653 = fneg <8 x float> %v2652
  %v2654 = fcmp olt <8 x float> %v2653, splat (float 0xC05A400000000000)
  %v2655 = select <8 x i1> %v2654, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2653
  %v2656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2655, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2657 = fsub <8 x float> %v2656, splat (float 0x4168000000000000)
  %v2658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2657, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2655)
  %v2659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2657, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2658)
  %v2660 = bitcast <8 x float> %v2656 to <8 x i32>
  %v2661 = fmul <8 x float> %v2659, %v2659
  %v2662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2659, <8 x float> splat (float 0x3F81227F40000000))
  %v2663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2662, <8 x float> %v2659, <8 x float> splat (float 0x3FA5556740000000))
  %v2664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2663, <8 x float> %v2659, <8 x float> splat (float 0x3FC5554B00000000))
  %v2665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2664, <8 x float> %v2659, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2661, <8 x float> %v2665, <8 x float> %v2659)
  %v2667 = sub <8 x i32> %v2660, splat (i32 1262485250)
  %v2668 = lshr <8 x i32> %v2667, splat (i32 1)
  %v2669 = sub <8 x i32> %v2667, %v2668
  %v2670 = shl <8 x i32> %v2668, splat (i32 23)
  %v2671 = bitcast <8 x i32> %v2670 to <8 x float>
  %v2672 = shl <8 x i32> %v2669, splat (i32 23)
  %v2673 = bitcast <8 x i32> %v2672 to <8 x float>
  %v2674 = fadd <8 x float> %v2666, splat (float 0x3FF0000000000000)
  %v2675 = fmul <8 x float> %v2674, %v2671
  %v2676 = fmul <8 x float> %v2675, %v2673
  %v2677 = fcmp olt <8 x float> %v2651, splat (float 0x0000000000000000)
  %v2678 = select <8 x i1> %v2677, <8 x float> %v2676, <8 x float> splat (float 0x3FF0000000000000)
  %v2679 = fadd <8 x float> %v2676, splat (float 0x3FF0000000000000)
  %v2680 = fdiv <8 x float> %v2678, %v2679
  %v2681 = fmul <8 x float> %v2651, %v2680
  %v2682 = fmul <8 x float> %v2648, %v2681
  %v2683 = add i64 0, %v2644
  %v2684 = getelementptr inbounds float, ptr %v2643, i64 %v2683
  store <8 x float> %v2682, ptr %v2684, align 4
  %v2685 = add nsw i64 %v2644, 8
  br label %b392
b394:
  %v2686 = add nsw i64 %v2636, 1
  br label %b389
b391:
  %v2688 = add i64 %v8, 0
  %v2689 = sdiv i64 %v2688, 1
  %v2690 = add i64 %v2, 1
  %v2691 = mul i64 %v2689, %v2
  %v2692 = sdiv i64 %v2691, %v3
  %v2693 = mul i64 %v2692, 1
  %v2694 = icmp slt i64 %v2693, %v8
  %v2695 = select i1 %v2694, i64 %v2693, i64 %v8
  %v2696 = mul i64 %v2689, %v2690
  %v2697 = sdiv i64 %v2696, %v3
  %v2698 = mul i64 %v2697, 1
  %v2699 = icmp slt i64 %v2698, %v8
  %v2700 = select i1 %v2699, i64 %v2698, i64 %v8
  br label %b395
b395:
  %v2701 = phi i64 [ %v2695, %b391 ], [ %v2754, %b400 ]
  %v2702 = icmp slt i64 %v2701, %v2700
  br i1 %v2702, label %b396, label %b397
b396:
  %v2703 = add i64 %v2701, 96
  %v2704 = icmp slt i64 %v2703, %v2700
  %v2705 = select i1 %v2704, i64 %v2703, i64 %v2700
  br label %b398
b398:
  %v2706 = phi i64 [ 0, %b396 ], [ %v2753, %b403 ]
  %v2707 = icmp slt i64 %v2706, 1
  br i1 %v2707, label %b399, label %b400
b399:
  %v2708 = sub i64 %v2705, %v2701
  %v2709 = sub i64 8, 1
  %v2710 = add i64 %v2708, %v2709
  %v2711 = sdiv i64 %v2710, 8
  br label %b401
b401:
  %v2712 = phi i64 [ 0, %b399 ], [ %v2752, %b408 ]
  %v2713 = icmp slt i64 %v2712, %v2711
  br i1 %v2713, label %b402, label %b403
b402:
  %v2714 = mul i64 %v2708, %v2712
  %v2715 = sdiv i64 %v2714, %v2711
  %v2716 = add i64 %v2701, %v2715
  %v2717 = add i64 %v2712, 1
  %v2718 = mul i64 %v2708, %v2717
  %v2719 = sdiv i64 %v2718, %v2711
  %v2720 = add i64 %v2701, %v2719
  %v2721 = mul i64 %v2706, 128
  %v2722 = getelementptr inbounds float, ptr %v2178, i64 %v2721
  %v2723 = sub i64 %v2720, %v2716
  %v2724 = mul i64 %v2716, 16
  %v2725 = getelementptr inbounds float, ptr %v108, i64 %v2724
  %v2726 = getelementptr inbounds float, ptr %v2725, i64 0
  %v2727 = sub i64 %v2723, 1
  %v2728 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2727
  %v2729 = load ptr, ptr %v2728, align 4
  %v2730 = icmp sgt i64 %v2723, 0
  br i1 %v2730, label %b404, label %b405
b404:
  call void %v2729(ptr %v2726, i64 16, ptr %v2722, i64 16, ptr %v2687)
  br label %b405
b405:
  %v2731 = add i64 %v2721, 128
  br label %b406
b406:
  %v2732 = phi i64 [ %v2716, %b405 ], [ %v2751, %b411 ]
  %v2733 = icmp slt i64 %v2732, %v2720
  br i1 %v2733, label %b407, label %b408
b407:
  %v2734 = sub i64 %v2732, %v2716
  %v2735 = mul i64 %v2734, 8
  %v2736 = getelementptr inbounds float, ptr %v2687, i64 %v2735
  %v2737 = mul i64 %v2732, 8
  %v2738 = getelementptr inbounds float, ptr %v48, i64 %v2737
  br label %b409
b409:
  %v2739 = phi i64 [ 0, %b407 ], [ %v2750, %b410 ]
  %v2740 = icmp slt i64 %v2739, 1
  br i1 %v2740, label %b410, label %b411
b410:
  %v2741 = mul i64 %v2706, 1
  %v2742 = add i64 %v2741, %v2739
  %v2743 = mul i64 %v2742, 8
  %v2744 = add i64 0, %v2739
  %v2745 = mul i64 %v2744, 8
  %v2746 = getelementptr inbounds float, ptr %v2736, i64 %v2745
  %v2747 = load <8 x float>, ptr %v2746, align 4
  %v2748 = add i64 0, %v2743
  %v2749 = getelementptr inbounds float, ptr %v2738, i64 %v2748
  store <8 x float> %v2747, ptr %v2749, align 4
  %v2750 = add nsw i64 %v2739, 1
  br label %b409
b411:
  %v2751 = add nsw i64 %v2732, 1
  br label %b406
b408:
  %v2752 = add nsw i64 %v2712, 1
  br label %b401
b403:
  %v2753 = add nsw i64 %v2706, 1
  br label %b398
b400:
  %v2754 = add nsw i64 %v2701, 96
  br label %b395
b397:
  %v2755 = icmp sgt i64 %v3, 1
  br i1 %v2755, label %b412, label %b413
b412:
  %v2756 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2757 = atomicrmw add ptr %v2756, i64 1 acq_rel
  %v2758 = load i64, ptr %v219, align 8
  %v2759 = add i64 %v2758, 1
  store i64 %v2759, ptr %v219, align 8
  %v2760 = mul i64 %v3, %v2759
  br label %b414
b414:
  %v2761 = load atomic i64, ptr %v2756 acquire, align 8
  %v2762 = icmp slt i64 %v2761, %v2760
  br i1 %v2762, label %b415, label %b416
b415:
  %v2763 = call i32 @sched_yield()
  br label %b414
b416:
  br label %b413
b413:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v219 = alloca i64, i64 1, align 8
  %v350 = alloca float, i64 96, align 4
  %v472 = alloca float, i64 64, align 4
  %v2481 = alloca float, i64 192, align 4
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
  %v153 = getelementptr inbounds i64, ptr %v1, i64 7
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 16
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 17
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 18
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 19
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 20
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 25
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 26
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 37
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 41
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 42
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 43
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 44
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 47
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 49
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 50
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 51
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 52
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 53
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 54
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 55
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 56
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 57
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 58
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 59
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 60
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 61
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 62
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 63
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 69
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 70
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 71
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 72
  %v218 = load i64, ptr %v217, align 8
  store i64 0, ptr %v219, align 8
  %v220 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v221 = load ptr, ptr %v220, align 4
  %v222 = mul i64 %v2, 30720
  %v223 = add i64 %v222, 672
  %v224 = getelementptr inbounds float, ptr %v221, i64 %v223
  %v225 = getelementptr inbounds float, ptr %v221, i64 0
  %v226 = getelementptr inbounds float, ptr %v221, i64 128
  %v227 = getelementptr inbounds i64, ptr %v1, i64 4
  %v228 = load i64, ptr %v227, align 8
  %v229 = icmp eq i64 %v228, 0
  br i1 %v229, label %b0, label %b1
b0:
  %v230 = add i64 1, 0
  %v231 = sdiv i64 %v230, 1
  %v232 = add i64 %v2, 1
  %v233 = mul i64 %v231, %v2
  %v234 = sdiv i64 %v233, %v3
  %v235 = mul i64 %v234, 1
  %v236 = icmp slt i64 %v235, 1
  %v237 = select i1 %v236, i64 %v235, i64 1
  %v238 = mul i64 %v231, %v232
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, 1
  %v242 = select i1 %v241, i64 %v240, i64 1
  %v243 = icmp slt i64 %v242, 1
  %v244 = select i1 %v243, i64 %v242, i64 1
  br label %b2
b2:
  %v245 = phi i64 [ %v237, %b0 ], [ %v296, %b10 ]
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b3, label %b4
b3:
  %v247 = mul i64 %v245, 128
  %v248 = mul i64 %v245, 16
  %v249 = add i64 %v247, 0
  %v250 = add i64 %v248, 0
  %v251 = getelementptr inbounds float, ptr %v225, i64 %v249
  %v252 = sub i64 16, %v250
  %v253 = icmp slt i64 %v252, 0
  %v254 = select i1 %v253, i64 0, i64 %v252
  %v255 = icmp ult i64 %v254, 8
  %v256 = select i1 %v255, i64 %v254, i64 8
  %v257 = trunc i64 %v256 to i32
  %v258 = insertelement <8 x i32> poison, i32 %v257, i64 0
  %v259 = shufflevector <8 x i32> %v258, <8 x i32> poison, <8 x i32> zeroinitializer
  %v260 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v259
  %v261 = mul i64 %v250, 1
  %v262 = add i64 0, %v261
  %v263 = getelementptr inbounds float, ptr %v28, i64 %v262
  br label %b5
b5:
  %v264 = phi i64 [ 0, %b3 ], [ %v271, %b6 ]
  %v265 = icmp slt i64 %v264, 8
  br i1 %v265, label %b6, label %b7
b6:
  %v266 = mul i64 %v264, 16
  %v267 = getelementptr inbounds float, ptr %v263, i64 %v266
  %v268 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v267, <8 x i1> %v260, <8 x float> zeroinitializer)
  %v269 = mul i64 %v264, 16
  %v270 = getelementptr inbounds float, ptr %v251, i64 %v269
  store <8 x float> %v268, ptr %v270, align 4
  %v271 = add nsw i64 %v264, 1
  br label %b5
b7:
  %v272 = add i64 %v247, 8
  %v273 = add i64 %v248, 8
  %v274 = getelementptr inbounds float, ptr %v225, i64 %v272
  %v275 = sub i64 16, %v273
  %v276 = icmp slt i64 %v275, 0
  %v277 = select i1 %v276, i64 0, i64 %v275
  %v278 = icmp ult i64 %v277, 8
  %v279 = select i1 %v278, i64 %v277, i64 8
  %v280 = trunc i64 %v279 to i32
  %v281 = insertelement <8 x i32> poison, i32 %v280, i64 0
  %v282 = shufflevector <8 x i32> %v281, <8 x i32> poison, <8 x i32> zeroinitializer
  %v283 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v282
  %v284 = mul i64 %v273, 1
  %v285 = add i64 0, %v284
  %v286 = getelementptr inbounds float, ptr %v28, i64 %v285
  br label %b8
b8:
  %v287 = phi i64 [ 0, %b7 ], [ %v294, %b9 ]
  %v288 = icmp slt i64 %v287, 8
  br i1 %v288, label %b9, label %b10
b9:
  %v289 = mul i64 %v287, 16
  %v290 = getelementptr inbounds float, ptr %v286, i64 %v289
  %v291 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v290, <8 x i1> %v283, <8 x float> zeroinitializer)
  %v292 = mul i64 %v287, 16
  %v293 = getelementptr inbounds float, ptr %v274, i64 %v292
  store <8 x float> %v291, ptr %v293, align 4
  %v294 = add nsw i64 %v287, 1
  br label %b8
b10:
  %v295 = add i64 %v247, 128
  %v296 = add nsw i64 %v245, 1
  br label %b2
b4:
  %v297 = add i64 1, 0
  %v298 = sdiv i64 %v297, 1
  %v299 = add i64 %v2, 1
  %v300 = mul i64 %v298, %v2
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, 1
  %v304 = select i1 %v303, i64 %v302, i64 1
  %v305 = mul i64 %v298, %v299
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, 1
  %v309 = select i1 %v308, i64 %v307, i64 1
  %v310 = icmp slt i64 %v309, 1
  %v311 = select i1 %v310, i64 %v309, i64 1
  br label %b11
b11:
  %v312 = phi i64 [ %v304, %b4 ], [ %v340, %b16 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b12, label %b13
b12:
  %v314 = mul i64 %v312, 128
  %v315 = mul i64 %v312, 8
  %v316 = add i64 %v314, 0
  %v317 = add i64 %v315, 0
  %v318 = getelementptr inbounds float, ptr %v226, i64 %v316
  %v319 = sub i64 8, %v317
  %v320 = icmp slt i64 %v319, 0
  %v321 = select i1 %v320, i64 0, i64 %v319
  %v322 = icmp ult i64 %v321, 8
  %v323 = select i1 %v322, i64 %v321, i64 8
  %v324 = trunc i64 %v323 to i32
  %v325 = insertelement <8 x i32> poison, i32 %v324, i64 0
  %v326 = shufflevector <8 x i32> %v325, <8 x i32> poison, <8 x i32> zeroinitializer
  %v327 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v326
  %v328 = mul i64 %v317, 1
  %v329 = add i64 0, %v328
  %v330 = getelementptr inbounds float, ptr %v20, i64 %v329
  br label %b14
b14:
  %v331 = phi i64 [ 0, %b12 ], [ %v338, %b15 ]
  %v332 = icmp slt i64 %v331, 16
  br i1 %v332, label %b15, label %b16
b15:
  %v333 = mul i64 %v331, 8
  %v334 = getelementptr inbounds float, ptr %v330, i64 %v333
  %v335 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v334, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v336 = mul i64 %v331, 8
  %v337 = getelementptr inbounds float, ptr %v318, i64 %v336
  store <8 x float> %v335, ptr %v337, align 4
  %v338 = add nsw i64 %v331, 1
  br label %b14
b16:
  %v339 = add i64 %v314, 128
  %v340 = add nsw i64 %v312, 1
  br label %b11
b13:
  br label %b1
b1:
  %v341 = icmp sgt i64 %v3, 1
  br i1 %v341, label %b17, label %b18
b17:
  %v342 = getelementptr inbounds i64, ptr %v1, i64 3
  %v343 = atomicrmw add ptr %v342, i64 1 acq_rel
  %v344 = load i64, ptr %v219, align 8
  %v345 = add i64 %v344, 1
  store i64 %v345, ptr %v219, align 8
  %v346 = mul i64 %v3, %v345
  br label %b19
b19:
  %v347 = load atomic i64, ptr %v342 acquire, align 8
  %v348 = icmp slt i64 %v347, %v346
  br i1 %v348, label %b20, label %b21
b20:
  %v349 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  %v351 = add i64 %v8, 0
  %v352 = sdiv i64 %v351, 1
  %v353 = add i64 %v2, 1
  %v354 = mul i64 %v352, %v2
  %v355 = sdiv i64 %v354, %v3
  %v356 = mul i64 %v355, 1
  %v357 = icmp slt i64 %v356, %v8
  %v358 = select i1 %v357, i64 %v356, i64 %v8
  %v359 = mul i64 %v352, %v353
  %v360 = sdiv i64 %v359, %v3
  %v361 = mul i64 %v360, 1
  %v362 = icmp slt i64 %v361, %v8
  %v363 = select i1 %v362, i64 %v361, i64 %v8
  br label %b22
b22:
  %v364 = phi i64 [ %v358, %b18 ], [ %v471, %b27 ]
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b23, label %b24
b23:
  %v366 = add i64 %v364, 96
  %v367 = icmp slt i64 %v366, %v363
  %v368 = select i1 %v367, i64 %v366, i64 %v363
  br label %b25
b25:
  %v369 = phi i64 [ 0, %b23 ], [ %v470, %b30 ]
  %v370 = icmp slt i64 %v369, 1
  br i1 %v370, label %b26, label %b27
b26:
  %v371 = sub i64 %v368, %v364
  %v372 = sub i64 6, 1
  %v373 = add i64 %v371, %v372
  %v374 = sdiv i64 %v373, 6
  br label %b28
b28:
  %v375 = phi i64 [ 0, %b26 ], [ %v469, %b35 ]
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b29, label %b30
b29:
  %v377 = mul i64 %v371, %v375
  %v378 = sdiv i64 %v377, %v374
  %v379 = add i64 %v364, %v378
  %v380 = add i64 %v375, 1
  %v381 = mul i64 %v371, %v380
  %v382 = sdiv i64 %v381, %v374
  %v383 = add i64 %v364, %v382
  %v384 = mul i64 %v369, 128
  %v385 = getelementptr inbounds float, ptr %v225, i64 %v384
  %v386 = sub i64 %v383, %v379
  %v387 = mul i64 %v379, 8
  %v388 = getelementptr inbounds float, ptr %v30, i64 %v387
  %v389 = getelementptr inbounds float, ptr %v388, i64 0
  %v390 = sub i64 %v386, 1
  %v391 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v390
  %v392 = load ptr, ptr %v391, align 4
  %v393 = icmp sgt i64 %v386, 0
  br i1 %v393, label %b31, label %b32
b31:
  call void %v392(ptr %v389, i64 8, ptr %v385, i64 8, ptr %v350)
  br label %b32
b32:
  %v394 = add i64 %v384, 128
  br label %b33
b33:
  %v395 = phi i64 [ %v379, %b32 ], [ %v468, %b38 ]
  %v396 = icmp slt i64 %v395, %v383
  br i1 %v396, label %b34, label %b35
b34:
  %v397 = sub i64 %v395, %v379
  %v398 = mul i64 %v397, 16
  %v399 = getelementptr inbounds float, ptr %v350, i64 %v398
  %v400 = mul i64 %v395, 68
  %v401 = getelementptr inbounds float, ptr %v80, i64 %v400
  %v402 = mul i64 %v395, 16
  %v403 = getelementptr inbounds float, ptr %v102, i64 %v402
  %v404 = mul i64 %v395, 16
  %v405 = getelementptr inbounds float, ptr %v110, i64 %v404
  %v406 = mul i64 %v395, 16
  %v407 = getelementptr inbounds float, ptr %v112, i64 %v406
  br label %b36
b36:
  %v408 = phi i64 [ 0, %b34 ], [ %v467, %b37 ]
  %v409 = icmp slt i64 %v408, 2
  br i1 %v409, label %b37, label %b38
b37:
  %v410 = mul i64 %v369, 2
  %v411 = add i64 %v410, %v408
  %v412 = mul i64 %v411, 8
  %v413 = add i64 0, %v408
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v399, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = add i64 52, %v412
  %v418 = getelementptr inbounds float, ptr %v401, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v419)
  %v421 = fneg <8 x float> %v420
  %v422 = fcmp olt <8 x float> %v421, splat (float 0xC05A400000000000)
  %v423 = select <8 x i1> %v422, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v421
  %v424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v423, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v425 = fsub <8 x float> %v424, splat (float 0x4168000000000000)
  %v426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v425, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v423)
  %v427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v425, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v426)
  %v428 = bitcast <8 x float> %v424 to <8 x i32>
  %v429 = fmul <8 x float> %v427, %v427
  %v430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v427, <8 x float> splat (float 0x3F81227F40000000))
  %v431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v430, <8 x float> %v427, <8 x float> splat (float 0x3FA5556740000000))
  %v432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v431, <8 x float> %v427, <8 x float> splat (float 0x3FC5554B00000000))
  %v433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v432, <8 x float> %v427, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v429, <8 x float> %v433, <8 x float> %v427)
  %v435 = sub <8 x i32> %v428, splat (i32 1262485250)
  %v436 = lshr <8 x i32> %v435, splat (i32 1)
  %v437 = sub <8 x i32> %v435, %v436
  %v438 = shl <8 x i32> %v436, splat (i32 23)
  %v439 = bitcast <8 x i32> %v438 to <8 x float>
  %v440 = shl <8 x i32> %v437, splat (i32 23)
  %v441 = bitcast <8 x i32> %v440 to <8 x float>
  %v442 = fadd <8 x float> %v434, splat (float 0x3FF0000000000000)
  %v443 = fmul <8 x float> %v442, %v439
  %v444 = fmul <8 x float> %v443, %v441
  %v445 = fcmp olt <8 x float> %v419, splat (float 0x0000000000000000)
  %v446 = select <8 x i1> %v445, <8 x float> %v444, <8 x float> splat (float 0x3FF0000000000000)
  %v447 = fadd <8 x float> %v444, splat (float 0x3FF0000000000000)
  %v448 = fdiv <8 x float> %v446, %v447
  %v449 = fmul <8 x float> %v419, %v448
  %v450 = fmul <8 x float> %v416, %v449
  %v451 = add i64 0, %v412
  %v452 = getelementptr inbounds float, ptr %v403, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = fmul <8 x float> %v416, %v453
  %v455 = fmul <8 x float> %v454, %v448
  %v456 = fmul <8 x float> %v454, %v419
  %v457 = fmul <8 x float> %v456, %v448
  %v458 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v459 = shufflevector <8 x float> %v458, <8 x float> poison, <8 x i32> zeroinitializer
  %v460 = fsub <8 x float> %v459, %v448
  %v461 = fmul <8 x float> %v457, %v460
  %v462 = fadd <8 x float> %v455, %v461
  %v463 = add i64 0, %v412
  %v464 = getelementptr inbounds float, ptr %v405, i64 %v463
  store <8 x float> %v450, ptr %v464, align 4
  %v465 = add i64 0, %v412
  %v466 = getelementptr inbounds float, ptr %v407, i64 %v465
  store <8 x float> %v462, ptr %v466, align 4
  %v467 = add nsw i64 %v408, 1
  br label %b36
b38:
  %v468 = add nsw i64 %v395, 1
  br label %b33
b35:
  %v469 = add nsw i64 %v375, 1
  br label %b28
b30:
  %v470 = add nsw i64 %v369, 1
  br label %b25
b27:
  %v471 = add nsw i64 %v364, 96
  br label %b22
b24:
  %v473 = add i64 %v8, 0
  %v474 = sdiv i64 %v473, 1
  %v475 = add i64 %v2, 1
  %v476 = mul i64 %v474, %v2
  %v477 = sdiv i64 %v476, %v3
  %v478 = mul i64 %v477, 1
  %v479 = icmp slt i64 %v478, %v8
  %v480 = select i1 %v479, i64 %v478, i64 %v8
  %v481 = mul i64 %v474, %v475
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, %v8
  %v485 = select i1 %v484, i64 %v483, i64 %v8
  br label %b39
b39:
  %v486 = phi i64 [ %v480, %b24 ], [ %v539, %b44 ]
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b40, label %b41
b40:
  %v488 = add i64 %v486, 96
  %v489 = icmp slt i64 %v488, %v485
  %v490 = select i1 %v489, i64 %v488, i64 %v485
  br label %b42
b42:
  %v491 = phi i64 [ 0, %b40 ], [ %v538, %b47 ]
  %v492 = icmp slt i64 %v491, 1
  br i1 %v492, label %b43, label %b44
b43:
  %v493 = sub i64 %v490, %v486
  %v494 = sub i64 8, 1
  %v495 = add i64 %v493, %v494
  %v496 = sdiv i64 %v495, 8
  br label %b45
b45:
  %v497 = phi i64 [ 0, %b43 ], [ %v537, %b52 ]
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b46, label %b47
b46:
  %v499 = mul i64 %v493, %v497
  %v500 = sdiv i64 %v499, %v496
  %v501 = add i64 %v486, %v500
  %v502 = add i64 %v497, 1
  %v503 = mul i64 %v493, %v502
  %v504 = sdiv i64 %v503, %v496
  %v505 = add i64 %v486, %v504
  %v506 = mul i64 %v491, 128
  %v507 = getelementptr inbounds float, ptr %v226, i64 %v506
  %v508 = sub i64 %v505, %v501
  %v509 = mul i64 %v501, 16
  %v510 = getelementptr inbounds float, ptr %v112, i64 %v509
  %v511 = getelementptr inbounds float, ptr %v510, i64 0
  %v512 = sub i64 %v508, 1
  %v513 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v512
  %v514 = load ptr, ptr %v513, align 4
  %v515 = icmp sgt i64 %v508, 0
  br i1 %v515, label %b48, label %b49
b48:
  call void %v514(ptr %v511, i64 16, ptr %v507, i64 16, ptr %v472)
  br label %b49
b49:
  %v516 = add i64 %v506, 128
  br label %b50
b50:
  %v517 = phi i64 [ %v501, %b49 ], [ %v536, %b55 ]
  %v518 = icmp slt i64 %v517, %v505
  br i1 %v518, label %b51, label %b52
b51:
  %v519 = sub i64 %v517, %v501
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v472, i64 %v520
  %v522 = mul i64 %v517, 8
  %v523 = getelementptr inbounds float, ptr %v114, i64 %v522
  br label %b53
b53:
  %v524 = phi i64 [ 0, %b51 ], [ %v535, %b54 ]
  %v525 = icmp slt i64 %v524, 1
  br i1 %v525, label %b54, label %b55
b54:
  %v526 = mul i64 %v491, 1
  %v527 = add i64 %v526, %v524
  %v528 = mul i64 %v527, 8
  %v529 = add i64 0, %v524
  %v530 = mul i64 %v529, 8
  %v531 = getelementptr inbounds float, ptr %v521, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = add i64 0, %v528
  %v534 = getelementptr inbounds float, ptr %v523, i64 %v533
  store <8 x float> %v532, ptr %v534, align 4
  %v535 = add nsw i64 %v524, 1
  br label %b53
b55:
  %v536 = add nsw i64 %v517, 1
  br label %b50
b52:
  %v537 = add nsw i64 %v497, 1
  br label %b45
b47:
  %v538 = add nsw i64 %v491, 1
  br label %b42
b44:
  %v539 = add nsw i64 %v486, 96
  br label %b39
b41:
  %v540 = add i64 %v8, 0
  %v541 = sdiv i64 %v540, 1
  %v542 = add i64 %v2, 1
  %v543 = mul i64 %v541, %v2
  %v544 = sdiv i64 %v543, %v3
  %v545 = mul i64 %v544, 1
  %v546 = icmp slt i64 %v545, %v8
  %v547 = select i1 %v546, i64 %v545, i64 %v8
  %v548 = mul i64 %v541, %v542
  %v549 = sdiv i64 %v548, %v3
  %v550 = mul i64 %v549, 1
  %v551 = icmp slt i64 %v550, %v8
  %v552 = select i1 %v551, i64 %v550, i64 %v8
  br label %b56
b56:
  %v553 = phi i64 [ %v547, %b41 ], [ %v596, %b61 ]
  %v554 = icmp slt i64 %v553, %v552
  br i1 %v554, label %b57, label %b58
b57:
  br label %b59
b59:
  %v555 = phi i64 [ 0, %b57 ], [ %v595, %b64 ]
  %v556 = icmp slt i64 %v555, 2
  br i1 %v556, label %b60, label %b61
b60:
  br label %b62
b62:
  %v557 = phi i64 [ 0, %b60 ], [ %v580, %b63 ]
  %v558 = phi <8 x float> [ splat (float 0x0000000000000000), %b60 ], [ %v579, %b63 ]
  %v559 = icmp slt i64 %v557, 8
  br i1 %v559, label %b63, label %b64
b63:
  %v560 = mul i64 %v553, 16
  %v561 = getelementptr inbounds float, ptr %v110, i64 %v560
  %v562 = mul i64 %v553, 16
  %v563 = getelementptr inbounds float, ptr %v104, i64 %v562
  %v564 = mul i64 %v555, 8
  %v565 = add i64 0, %v564
  %v566 = add i64 %v565, %v557
  %v567 = getelementptr inbounds float, ptr %v561, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 0, %v557
  %v570 = getelementptr inbounds float, ptr %v26, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = fmul <8 x float> %v568, %v571
  %v573 = mul i64 %v555, 8
  %v574 = add i64 0, %v573
  %v575 = add i64 %v574, %v557
  %v576 = getelementptr inbounds float, ptr %v563, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = fmul <8 x float> %v572, %v577
  %v579 = fadd <8 x float> %v558, %v578
  %v580 = add nsw i64 %v557, 8
  br label %b62
b64:
  %v581 = shufflevector <8 x float> %v558, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v582 = shufflevector <8 x float> %v558, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v583 = fadd <4 x float> %v581, %v582
  %v584 = shufflevector <4 x float> %v583, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v585 = shufflevector <4 x float> %v583, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v586 = fadd <2 x float> %v584, %v585
  %v587 = extractelement <2 x float> %v586, i64 0
  %v588 = extractelement <2 x float> %v586, i64 1
  %v589 = fadd float %v587, %v588
  %v590 = fadd float %v589, 0x0000000000000000
  %v591 = mul i64 %v553, 2
  %v592 = getelementptr inbounds float, ptr %v116, i64 %v591
  %v593 = add i64 0, %v555
  %v594 = getelementptr inbounds float, ptr %v592, i64 %v593
  store float %v590, ptr %v594, align 4
  %v595 = add nsw i64 %v555, 1
  br label %b59
b61:
  %v596 = add nsw i64 %v553, 1
  br label %b56
b58:
  %v597 = add i64 %v8, 0
  %v598 = sdiv i64 %v597, 1
  %v599 = add i64 %v2, 1
  %v600 = mul i64 %v598, %v2
  %v601 = sdiv i64 %v600, %v3
  %v602 = mul i64 %v601, 1
  %v603 = icmp slt i64 %v602, %v8
  %v604 = select i1 %v603, i64 %v602, i64 %v8
  %v605 = mul i64 %v598, %v599
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 1
  %v608 = icmp slt i64 %v607, %v8
  %v609 = select i1 %v608, i64 %v607, i64 %v8
  br label %b65
b65:
  %v610 = phi i64 [ %v604, %b58 ], [ %v696, %b70 ]
  %v611 = icmp slt i64 %v610, %v609
  br i1 %v611, label %b66, label %b67
b66:
  br label %b68
b68:
  %v612 = phi i64 [ 0, %b66 ], [ %v695, %b73 ]
  %v613 = icmp slt i64 %v612, 2
  br i1 %v613, label %b69, label %b70
b69:
  br label %b71
b71:
  %v614 = phi i64 [ 0, %b69 ], [ %v694, %b76 ]
  %v615 = icmp slt i64 %v614, 8
  br i1 %v615, label %b72, label %b73
b72:
  br label %b74
b74:
  %v616 = phi i64 [ 0, %b72 ], [ %v675, %b75 ]
  %v617 = phi <8 x float> [ splat (float 0x0000000000000000), %b72 ], [ %v674, %b75 ]
  %v618 = icmp slt i64 %v616, 8
  br i1 %v618, label %b75, label %b76
b75:
  %v619 = mul i64 %v610, 16
  %v620 = getelementptr inbounds float, ptr %v110, i64 %v619
  %v621 = mul i64 %v610, 2
  %v622 = getelementptr inbounds float, ptr %v106, i64 %v621
  %v623 = add i64 0, %v612
  %v624 = getelementptr inbounds float, ptr %v622, i64 %v623
  %v625 = load float, ptr %v624, align 4
  %v626 = fdiv float 0x3FF0000000000000, %v625
  %v627 = mul i64 %v610, 2
  %v628 = getelementptr inbounds float, ptr %v116, i64 %v627
  %v629 = add i64 0, %v612
  %v630 = getelementptr inbounds float, ptr %v628, i64 %v629
  %v631 = load float, ptr %v630, align 4
  %v632 = fmul float %v631, %v626
  %v633 = fdiv float %v632, %v625
  %v634 = fmul float %v633, 0x3FE0000000000000
  %v635 = fdiv float %v634, %v625
  %v636 = fdiv float %v635, 0x4020000000000000
  %v637 = fneg float %v636
  %v638 = mul i64 %v610, 16
  %v639 = getelementptr inbounds float, ptr %v104, i64 %v638
  %v640 = mul i64 1, %v7
  %v641 = add i64 %v610, %v640
  %v642 = mul i64 %v641, 128
  %v643 = getelementptr inbounds float, ptr %v32, i64 %v642
  %v644 = mul i64 %v612, 8
  %v645 = add i64 0, %v644
  %v646 = add i64 %v645, %v616
  %v647 = getelementptr inbounds float, ptr %v620, i64 %v646
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = add i64 0, %v616
  %v650 = getelementptr inbounds float, ptr %v26, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = fmul <8 x float> %v648, %v651
  %v653 = insertelement <8 x float> poison, float %v626, i64 0
  %v654 = shufflevector <8 x float> %v653, <8 x float> poison, <8 x i32> zeroinitializer
  %v655 = fmul <8 x float> %v652, %v654
  %v656 = mul i64 %v612, 8
  %v657 = add i64 0, %v656
  %v658 = add i64 %v657, %v616
  %v659 = getelementptr inbounds float, ptr %v639, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = insertelement <8 x float> poison, float %v637, i64 0
  %v662 = shufflevector <8 x float> %v661, <8 x float> poison, <8 x i32> zeroinitializer
  %v663 = fmul <8 x float> %v662, %v660
  %v664 = fadd <8 x float> %v655, %v663
  %v665 = fadd <8 x float> %v664, %v663
  %v666 = mul i64 %v612, 64
  %v667 = add i64 0, %v666
  %v668 = mul i64 %v614, 8
  %v669 = add i64 %v667, %v668
  %v670 = add i64 %v669, %v616
  %v671 = getelementptr inbounds float, ptr %v643, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = fmul <8 x float> %v665, %v672
  %v674 = fadd <8 x float> %v617, %v673
  %v675 = add nsw i64 %v616, 8
  br label %b74
b76:
  %v676 = shufflevector <8 x float> %v617, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v677 = shufflevector <8 x float> %v617, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v678 = fadd <4 x float> %v676, %v677
  %v679 = shufflevector <4 x float> %v678, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v680 = shufflevector <4 x float> %v678, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v681 = fadd <2 x float> %v679, %v680
  %v682 = extractelement <2 x float> %v681, i64 0
  %v683 = extractelement <2 x float> %v681, i64 1
  %v684 = fadd float %v682, %v683
  %v685 = fadd float %v684, 0x0000000000000000
  %v686 = mul i64 %v610, 16
  %v687 = getelementptr inbounds float, ptr %v118, i64 %v686
  %v688 = mul i64 %v612, 8
  %v689 = add i64 0, %v688
  %v690 = mul i64 0, 8
  %v691 = add i64 %v689, %v690
  %v692 = add i64 %v691, %v614
  %v693 = getelementptr inbounds float, ptr %v687, i64 %v692
  store float %v685, ptr %v693, align 4
  %v694 = add nsw i64 %v614, 1
  br label %b71
b73:
  %v695 = add nsw i64 %v612, 1
  br label %b68
b70:
  %v696 = add nsw i64 %v610, 1
  br label %b65
b67:
  %v697 = add i64 %v8, 0
  %v698 = sdiv i64 %v697, 1
  %v699 = add i64 %v2, 1
  %v700 = mul i64 %v698, %v2
  %v701 = sdiv i64 %v700, %v3
  %v702 = mul i64 %v701, 1
  %v703 = icmp slt i64 %v702, %v8
  %v704 = select i1 %v703, i64 %v702, i64 %v8
  %v705 = mul i64 %v698, %v699
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 1
  %v708 = icmp slt i64 %v707, %v8
  %v709 = select i1 %v708, i64 %v707, i64 %v8
  br label %b77
b77:
  %v710 = phi i64 [ %v704, %b67 ], [ %v791, %b82 ]
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b78, label %b79
b78:
  br label %b80
b80:
  %v712 = phi i64 [ 0, %b78 ], [ %v790, %b85 ]
  %v713 = icmp slt i64 %v712, 2
  br i1 %v713, label %b81, label %b82
b81:
  br label %b83
b83:
  %v714 = phi i64 [ 0, %b81 ], [ %v789, %b88 ]
  %v715 = icmp slt i64 %v714, 8
  br i1 %v715, label %b84, label %b85
b84:
  br label %b86
b86:
  %v716 = phi i64 [ 0, %b84 ], [ %v788, %b91 ]
  %v717 = icmp slt i64 %v716, 8
  br i1 %v717, label %b87, label %b88
b87:
  br label %b89
b89:
  %v718 = phi i64 [ 0, %b87 ], [ %v778, %b90 ]
  %v719 = phi float [ 0x0000000000000000, %b87 ], [ %v777, %b90 ]
  %v720 = icmp slt i64 %v718, 1
  br i1 %v720, label %b90, label %b91
b90:
  %v721 = mul i64 %v710, 16
  %v722 = getelementptr inbounds float, ptr %v110, i64 %v721
  %v723 = mul i64 %v712, 8
  %v724 = add i64 0, %v723
  %v725 = add i64 %v724, %v716
  %v726 = getelementptr inbounds float, ptr %v722, i64 %v725
  %v727 = load float, ptr %v726, align 4
  %v728 = add i64 0, %v716
  %v729 = getelementptr inbounds float, ptr %v26, i64 %v728
  %v730 = load float, ptr %v729, align 4
  %v731 = fmul float %v727, %v730
  %v732 = mul i64 %v710, 2
  %v733 = getelementptr inbounds float, ptr %v106, i64 %v732
  %v734 = add i64 0, %v712
  %v735 = getelementptr inbounds float, ptr %v733, i64 %v734
  %v736 = load float, ptr %v735, align 4
  %v737 = fdiv float 0x3FF0000000000000, %v736
  %v738 = fmul float %v731, %v737
  %v739 = mul i64 %v710, 2
  %v740 = getelementptr inbounds float, ptr %v116, i64 %v739
  %v741 = add i64 0, %v712
  %v742 = getelementptr inbounds float, ptr %v740, i64 %v741
  %v743 = load float, ptr %v742, align 4
  %v744 = fmul float %v743, %v737
  %v745 = fdiv float %v744, %v736
  %v746 = fmul float %v745, 0x3FE0000000000000
  %v747 = fdiv float %v746, %v736
  %v748 = fdiv float %v747, 0x4020000000000000
  %v749 = fneg float %v748
  %v750 = mul i64 %v710, 16
  %v751 = getelementptr inbounds float, ptr %v104, i64 %v750
  %v752 = mul i64 %v712, 8
  %v753 = add i64 0, %v752
  %v754 = add i64 %v753, %v716
  %v755 = getelementptr inbounds float, ptr %v751, i64 %v754
  %v756 = load float, ptr %v755, align 4
  %v757 = fmul float %v749, %v756
  %v758 = fadd float %v738, %v757
  %v759 = fadd float %v758, %v757
  %v760 = mul i64 %v710, 16
  %v761 = getelementptr inbounds float, ptr %v84, i64 %v760
  %v762 = mul i64 %v712, 8
  %v763 = add i64 0, %v762
  %v764 = add i64 %v763, %v714
  %v765 = getelementptr inbounds float, ptr %v761, i64 %v764
  %v766 = load float, ptr %v765, align 4
  %v767 = mul i64 %v710, 2
  %v768 = getelementptr inbounds float, ptr %v100, i64 %v767
  %v769 = add i64 0, %v712
  %v770 = getelementptr inbounds float, ptr %v768, i64 %v769
  %v771 = load float, ptr %v770, align 4
  %v772 = fdiv float 0x3FF0000000000000, %v771
  %v773 = fmul float %v766, %v772
  %v774 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v775 = fdiv float %v773, %v774
  %v776 = fmul float %v759, %v775
  %v777 = fadd float %v719, %v776
  %v778 = add nsw i64 %v718, 1
  br label %b89
b91:
  %v779 = fadd float %v719, 0x0000000000000000
  %v780 = mul i64 %v710, 128
  %v781 = getelementptr inbounds float, ptr %v120, i64 %v780
  %v782 = mul i64 %v712, 64
  %v783 = add i64 0, %v782
  %v784 = mul i64 %v714, 8
  %v785 = add i64 %v783, %v784
  %v786 = add i64 %v785, %v716
  %v787 = getelementptr inbounds float, ptr %v781, i64 %v786
  store float %v779, ptr %v787, align 4
  %v788 = add nsw i64 %v716, 1
  br label %b86
b88:
  %v789 = add nsw i64 %v714, 1
  br label %b83
b85:
  %v790 = add nsw i64 %v712, 1
  br label %b80
b82:
  %v791 = add nsw i64 %v710, 1
  br label %b77
b79:
  %v792 = add i64 %v8, 0
  %v793 = sdiv i64 %v792, 1
  %v794 = add i64 %v2, 1
  %v795 = mul i64 %v793, %v2
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v8
  %v799 = select i1 %v798, i64 %v797, i64 %v8
  %v800 = mul i64 %v793, %v794
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v8
  %v804 = select i1 %v803, i64 %v802, i64 %v8
  br label %b92
b92:
  %v805 = phi i64 [ %v799, %b79 ], [ %v849, %b97 ]
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b93, label %b94
b93:
  br label %b95
b95:
  %v807 = phi i64 [ 0, %b93 ], [ %v848, %b100 ]
  %v808 = icmp slt i64 %v807, 2
  br i1 %v808, label %b96, label %b97
b96:
  br label %b98
b98:
  %v809 = phi i64 [ 0, %b96 ], [ %v832, %b99 ]
  %v810 = phi <8 x float> [ splat (float 0x0000000000000000), %b96 ], [ %v831, %b99 ]
  %v811 = icmp slt i64 %v809, 8
  br i1 %v811, label %b99, label %b100
b99:
  %v812 = mul i64 %v805, 16
  %v813 = getelementptr inbounds float, ptr %v118, i64 %v812
  %v814 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v815 = mul i64 %v805, 16
  %v816 = getelementptr inbounds float, ptr %v84, i64 %v815
  %v817 = mul i64 %v807, 8
  %v818 = add i64 0, %v817
  %v819 = add i64 %v818, %v809
  %v820 = getelementptr inbounds float, ptr %v813, i64 %v819
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = insertelement <8 x float> poison, float %v814, i64 0
  %v823 = shufflevector <8 x float> %v822, <8 x float> poison, <8 x i32> zeroinitializer
  %v824 = fdiv <8 x float> %v821, %v823
  %v825 = mul i64 %v807, 8
  %v826 = add i64 0, %v825
  %v827 = add i64 %v826, %v809
  %v828 = getelementptr inbounds float, ptr %v816, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = fmul <8 x float> %v824, %v829
  %v831 = fadd <8 x float> %v810, %v830
  %v832 = add nsw i64 %v809, 8
  br label %b98
b100:
  %v833 = shufflevector <8 x float> %v810, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v834 = shufflevector <8 x float> %v810, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v835 = fadd <4 x float> %v833, %v834
  %v836 = shufflevector <4 x float> %v835, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v837 = shufflevector <4 x float> %v835, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v838 = fadd <2 x float> %v836, %v837
  %v839 = extractelement <2 x float> %v838, i64 0
  %v840 = extractelement <2 x float> %v838, i64 1
  %v841 = fadd float %v839, %v840
  %v842 = fadd float %v841, 0x0000000000000000
  %v843 = mul i64 %v805, 2
  %v844 = getelementptr inbounds float, ptr %v116, i64 %v843
  %v845 = add i64 0, %v807
  %v846 = add i64 %v845, 0
  %v847 = getelementptr inbounds float, ptr %v844, i64 %v846
  store float %v842, ptr %v847, align 4
  %v848 = add nsw i64 %v807, 1
  br label %b95
b97:
  %v849 = add nsw i64 %v805, 1
  br label %b92
b94:
  %v850 = add i64 %v8, 0
  %v851 = sdiv i64 %v850, 1
  %v852 = add i64 %v2, 1
  %v853 = mul i64 %v851, %v2
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 1
  %v856 = icmp slt i64 %v855, %v8
  %v857 = select i1 %v856, i64 %v855, i64 %v8
  %v858 = mul i64 %v851, %v852
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, %v8
  %v862 = select i1 %v861, i64 %v860, i64 %v8
  br label %b101
b101:
  %v863 = phi i64 [ %v857, %b94 ], [ %v916, %b106 ]
  %v864 = icmp slt i64 %v863, %v862
  br i1 %v864, label %b102, label %b103
b102:
  br label %b104
b104:
  %v865 = phi i64 [ 0, %b102 ], [ %v915, %b105 ]
  %v866 = icmp slt i64 %v865, 2
  br i1 %v866, label %b105, label %b106
b105:
  %v867 = mul i64 %v863, 16
  %v868 = getelementptr inbounds float, ptr %v118, i64 %v867
  %v869 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v870 = mul i64 %v863, 2
  %v871 = getelementptr inbounds float, ptr %v100, i64 %v870
  %v872 = add i64 0, %v865
  %v873 = getelementptr inbounds float, ptr %v871, i64 %v872
  %v874 = load float, ptr %v873, align 4
  %v875 = fdiv float 0x3FF0000000000000, %v874
  %v876 = mul i64 %v863, 2
  %v877 = getelementptr inbounds float, ptr %v116, i64 %v876
  %v878 = add i64 0, %v865
  %v879 = getelementptr inbounds float, ptr %v877, i64 %v878
  %v880 = load float, ptr %v879, align 4
  %v881 = fmul float %v880, %v875
  %v882 = fdiv float %v881, %v874
  %v883 = fmul float %v882, 0x3FE0000000000000
  %v884 = fdiv float %v883, %v874
  %v885 = fneg float %v884
  %v886 = mul i64 %v863, 16
  %v887 = getelementptr inbounds float, ptr %v84, i64 %v886
  %v888 = mul i64 %v863, 16
  %v889 = getelementptr inbounds float, ptr %v122, i64 %v888
  %v890 = mul i64 %v865, 8
  %v891 = add i64 0, %v890
  %v892 = add i64 %v891, 0
  %v893 = getelementptr inbounds float, ptr %v868, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = insertelement <8 x float> poison, float %v869, i64 0
  %v896 = shufflevector <8 x float> %v895, <8 x float> poison, <8 x i32> zeroinitializer
  %v897 = fdiv <8 x float> %v894, %v896
  %v898 = insertelement <8 x float> poison, float %v875, i64 0
  %v899 = shufflevector <8 x float> %v898, <8 x float> poison, <8 x i32> zeroinitializer
  %v900 = fmul <8 x float> %v897, %v899
  %v901 = mul i64 %v865, 8
  %v902 = add i64 0, %v901
  %v903 = add i64 %v902, 0
  %v904 = getelementptr inbounds float, ptr %v887, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = insertelement <8 x float> poison, float %v885, i64 0
  %v907 = shufflevector <8 x float> %v906, <8 x float> poison, <8 x i32> zeroinitializer
  %v908 = fmul <8 x float> %v907, %v905
  %v909 = fadd <8 x float> %v900, %v908
  %v910 = fadd <8 x float> %v909, %v908
  %v911 = mul i64 %v865, 8
  %v912 = add i64 0, %v911
  %v913 = add i64 %v912, 0
  %v914 = getelementptr inbounds float, ptr %v889, i64 %v913
  store <8 x float> %v910, ptr %v914, align 4
  %v915 = add nsw i64 %v865, 1
  br label %b104
b106:
  %v916 = add nsw i64 %v863, 1
  br label %b101
b103:
  %v917 = icmp sgt i64 %v3, 1
  br i1 %v917, label %b107, label %b108
b107:
  %v918 = getelementptr inbounds i64, ptr %v1, i64 3
  %v919 = atomicrmw add ptr %v918, i64 1 acq_rel
  %v920 = load i64, ptr %v219, align 8
  %v921 = add i64 %v920, 1
  store i64 %v921, ptr %v219, align 8
  %v922 = mul i64 %v3, %v921
  br label %b109
b109:
  %v923 = load atomic i64, ptr %v918 acquire, align 8
  %v924 = icmp slt i64 %v923, %v922
  br i1 %v924, label %b110, label %b111
b110:
  %v925 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  br label %b112
b112:
  %v926 = phi i64 [ 0, %b108 ], [ %v2045, %b219 ]
  %v927 = icmp slt i64 %v926, %v5
  br i1 %v927, label %b113, label %b114
b113:
  %v928 = sub i64 %v5, 1
  %v929 = sub i64 %v928, %v926
  %v930 = add i64 %v7, 0
  %v931 = sdiv i64 %v930, 1
  %v932 = add i64 %v2, 1
  %v933 = mul i64 %v931, %v2
  %v934 = sdiv i64 %v933, %v3
  %v935 = mul i64 %v934, 1
  %v936 = icmp slt i64 %v935, %v7
  %v937 = select i1 %v936, i64 %v935, i64 %v7
  %v938 = mul i64 %v931, %v932
  %v939 = sdiv i64 %v938, %v3
  %v940 = mul i64 %v939, 1
  %v941 = icmp slt i64 %v940, %v7
  %v942 = select i1 %v941, i64 %v940, i64 %v7
  br label %b115
b115:
  %v943 = phi i64 [ %v937, %b113 ], [ %v975, %b120 ]
  %v944 = icmp slt i64 %v943, %v942
  br i1 %v944, label %b116, label %b117
b116:
  %v945 = add i64 %v929, 1
  %v946 = and i64 %v945, 1
  %v947 = mul i64 %v946, %v7
  %v948 = add i64 %v947, %v943
  %v949 = mul i64 %v948, 128
  %v950 = getelementptr inbounds float, ptr %v40, i64 %v949
  %v951 = add i64 %v929, 0
  %v952 = and i64 %v951, %v206
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v943
  %v955 = mul i64 %v954, 128
  %v956 = getelementptr inbounds float, ptr %v120, i64 %v955
  %v957 = add i64 %v929, 0
  %v958 = and i64 %v957, %v210
  %v959 = mul i64 %v958, %v7
  %v960 = add i64 %v959, %v943
  %v961 = mul i64 %v960, 128
  %v962 = getelementptr inbounds float, ptr %v124, i64 %v961
  br label %b118
b118:
  %v963 = phi i64 [ 0, %b116 ], [ %v974, %b119 ]
  %v964 = icmp slt i64 %v963, 128
  br i1 %v964, label %b119, label %b120
b119:
  %v965 = add i64 0, %v963
  %v966 = getelementptr inbounds float, ptr %v950, i64 %v965
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = add i64 0, %v963
  %v969 = getelementptr inbounds float, ptr %v956, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = fadd <8 x float> %v967, %v970
  %v972 = add i64 0, %v963
  %v973 = getelementptr inbounds float, ptr %v962, i64 %v972
  store <8 x float> %v971, ptr %v973, align 4
  %v974 = add nsw i64 %v963, 8
  br label %b118
b120:
  %v975 = add nsw i64 %v943, 1
  br label %b115
b117:
  %v976 = add i64 %v7, 0
  %v977 = sdiv i64 %v976, 1
  %v978 = add i64 %v2, 1
  %v979 = mul i64 %v977, %v2
  %v980 = sdiv i64 %v979, %v3
  %v981 = mul i64 %v980, 1
  %v982 = icmp slt i64 %v981, %v7
  %v983 = select i1 %v982, i64 %v981, i64 %v7
  %v984 = mul i64 %v977, %v978
  %v985 = sdiv i64 %v984, %v3
  %v986 = mul i64 %v985, 1
  %v987 = icmp slt i64 %v986, %v7
  %v988 = select i1 %v987, i64 %v986, i64 %v7
  br label %b121
b121:
  %v989 = phi i64 [ %v983, %b117 ], [ %v1084, %b126 ]
  %v990 = icmp slt i64 %v989, %v988
  br i1 %v990, label %b122, label %b123
b122:
  br label %b124
b124:
  %v991 = phi i64 [ 0, %b122 ], [ %v1083, %b129 ]
  %v992 = icmp slt i64 %v991, 2
  br i1 %v992, label %b125, label %b126
b125:
  br label %b127
b127:
  %v993 = phi i64 [ 0, %b125 ], [ %v1082, %b132 ]
  %v994 = icmp slt i64 %v993, 8
  br i1 %v994, label %b128, label %b129
b128:
  br label %b130
b130:
  %v995 = phi i64 [ 0, %b128 ], [ %v1065, %b131 ]
  %v996 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v1064, %b131 ]
  %v997 = icmp slt i64 %v995, 8
  br i1 %v997, label %b131, label %b132
b131:
  %v998 = add i64 %v929, 0
  %v999 = and i64 %v998, %v210
  %v1000 = mul i64 %v999, %v7
  %v1001 = add i64 %v1000, %v989
  %v1002 = mul i64 %v1001, 128
  %v1003 = getelementptr inbounds float, ptr %v124, i64 %v1002
  %v1004 = add i64 %v929, 0
  %v1005 = and i64 %v1004, %v172
  %v1006 = mul i64 %v1005, %v7
  %v1007 = add i64 %v1006, %v989
  %v1008 = mul i64 %v1007, 68
  %v1009 = getelementptr inbounds float, ptr %v80, i64 %v1008
  %v1010 = add i64 48, %v991
  %v1011 = getelementptr inbounds float, ptr %v1009, i64 %v1010
  %v1012 = load float, ptr %v1011, align 4
  %v1013 = call float @llvm.fabs.f32(float %v1012)
  %v1014 = fneg float %v1013
  %v1015 = fcmp olt float %v1014, 0xC05A400000000000
  %v1016 = select i1 %v1015, float 0xC05A400000000000, float %v1014
  %v1017 = call float @llvm.fmuladd.f32(float %v1016, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1018 = fsub float %v1017, 0x4168000000000000
  %v1019 = call float @llvm.fmuladd.f32(float %v1018, float 0xBFE62E4000000000, float %v1016)
  %v1020 = call float @llvm.fmuladd.f32(float %v1018, float 0xBEB7F7D1C0000000, float %v1019)
  %v1021 = bitcast float %v1017 to i32
  %v1022 = fmul float %v1020, %v1020
  %v1023 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1020, float 0x3F81227F40000000)
  %v1024 = call float @llvm.fmuladd.f32(float %v1023, float %v1020, float 0x3FA5556740000000)
  %v1025 = call float @llvm.fmuladd.f32(float %v1024, float %v1020, float 0x3FC5554B00000000)
  %v1026 = call float @llvm.fmuladd.f32(float %v1025, float %v1020, float 0x3FDFFFFFE0000000)
  %v1027 = call float @llvm.fmuladd.f32(float %v1022, float %v1026, float %v1020)
  %v1028 = sub i32 %v1021, 1262485250
  %v1029 = lshr i32 %v1028, 1
  %v1030 = sub i32 %v1028, %v1029
  %v1031 = shl i32 %v1029, 23
  %v1032 = bitcast i32 %v1031 to float
  %v1033 = shl i32 %v1030, 23
  %v1034 = bitcast i32 %v1033 to float
  %v1035 = fadd float %v1027, 0x3FF0000000000000
  %v1036 = fmul float %v1035, %v1032
  %v1037 = fmul float %v1036, %v1034
  %v1038 = fcmp olt float %v1012, 0x0000000000000000
  %v1039 = select i1 %v1038, float %v1037, float 0x3FF0000000000000
  %v1040 = fadd float %v1037, 0x3FF0000000000000
  %v1041 = fdiv float %v1039, %v1040
  %v1042 = add i64 %v929, 0
  %v1043 = and i64 %v1042, %v182
  %v1044 = mul i64 %v1043, %v7
  %v1045 = add i64 %v1044, %v989
  %v1046 = mul i64 %v1045, 16
  %v1047 = getelementptr inbounds float, ptr %v96, i64 %v1046
  %v1048 = mul i64 %v991, 64
  %v1049 = add i64 0, %v1048
  %v1050 = mul i64 %v993, 8
  %v1051 = add i64 %v1049, %v1050
  %v1052 = add i64 %v1051, %v995
  %v1053 = getelementptr inbounds float, ptr %v1003, i64 %v1052
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = mul i64 %v991, 8
  %v1056 = add i64 0, %v1055
  %v1057 = add i64 %v1056, %v995
  %v1058 = getelementptr inbounds float, ptr %v1047, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = insertelement <8 x float> poison, float %v1041, i64 0
  %v1061 = shufflevector <8 x float> %v1060, <8 x float> poison, <8 x i32> zeroinitializer
  %v1062 = fmul <8 x float> %v1061, %v1059
  %v1063 = fmul <8 x float> %v1054, %v1062
  %v1064 = fadd <8 x float> %v996, %v1063
  %v1065 = add nsw i64 %v995, 8
  br label %b130
b132:
  %v1066 = shufflevector <8 x float> %v996, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1067 = shufflevector <8 x float> %v996, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1068 = fadd <4 x float> %v1066, %v1067
  %v1069 = shufflevector <4 x float> %v1068, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1070 = shufflevector <4 x float> %v1068, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1071 = fadd <2 x float> %v1069, %v1070
  %v1072 = extractelement <2 x float> %v1071, i64 0
  %v1073 = extractelement <2 x float> %v1071, i64 1
  %v1074 = fadd float %v1072, %v1073
  %v1075 = fadd float %v1074, 0x0000000000000000
  %v1076 = mul i64 %v989, 16
  %v1077 = getelementptr inbounds float, ptr %v126, i64 %v1076
  %v1078 = mul i64 %v991, 8
  %v1079 = add i64 0, %v1078
  %v1080 = add i64 %v1079, %v993
  %v1081 = getelementptr inbounds float, ptr %v1077, i64 %v1080
  store float %v1075, ptr %v1081, align 4
  %v1082 = add nsw i64 %v993, 1
  br label %b127
b129:
  %v1083 = add nsw i64 %v991, 1
  br label %b124
b126:
  %v1084 = add nsw i64 %v989, 1
  br label %b121
b123:
  %v1085 = add i64 %v7, 0
  %v1086 = sdiv i64 %v1085, 1
  %v1087 = add i64 %v2, 1
  %v1088 = mul i64 %v1086, %v2
  %v1089 = sdiv i64 %v1088, %v3
  %v1090 = mul i64 %v1089, 1
  %v1091 = icmp slt i64 %v1090, %v7
  %v1092 = select i1 %v1091, i64 %v1090, i64 %v7
  %v1093 = mul i64 %v1086, %v1087
  %v1094 = sdiv i64 %v1093, %v3
  %v1095 = mul i64 %v1094, 1
  %v1096 = icmp slt i64 %v1095, %v7
  %v1097 = select i1 %v1096, i64 %v1095, i64 %v7
  br label %b133
b133:
  %v1098 = phi i64 [ %v1092, %b123 ], [ %v1156, %b138 ]
  %v1099 = icmp slt i64 %v1098, %v1097
  br i1 %v1099, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1100 = phi i64 [ 0, %b134 ], [ %v1155, %b141 ]
  %v1101 = icmp slt i64 %v1100, 2
  br i1 %v1101, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1102 = phi i64 [ 0, %b137 ], [ %v1144, %b140 ]
  %v1103 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v1143, %b140 ]
  %v1104 = icmp slt i64 %v1102, 8
  br i1 %v1104, label %b140, label %b141
b140:
  %v1105 = add i64 %v929, 0
  %v1106 = and i64 %v1105, %v210
  %v1107 = mul i64 %v1106, %v7
  %v1108 = add i64 %v1107, %v1098
  %v1109 = mul i64 %v1108, 128
  %v1110 = getelementptr inbounds float, ptr %v124, i64 %v1109
  %v1111 = add i64 %v929, 0
  %v1112 = and i64 %v1111, %v178
  %v1113 = mul i64 %v1112, %v7
  %v1114 = add i64 %v1113, %v1098
  %v1115 = mul i64 %v1114, 16
  %v1116 = getelementptr inbounds float, ptr %v86, i64 %v1115
  %v1117 = mul i64 %v1100, 8
  %v1118 = add i64 0, %v1117
  %v1119 = add i64 %v1118, %v1102
  %v1120 = getelementptr inbounds float, ptr %v1116, i64 %v1119
  %v1121 = load float, ptr %v1120, align 4
  %v1122 = add i64 %v929, 0
  %v1123 = and i64 %v1122, %v180
  %v1124 = mul i64 %v1123, %v7
  %v1125 = add i64 %v1124, %v1098
  %v1126 = mul i64 %v1125, 2
  %v1127 = getelementptr inbounds float, ptr %v92, i64 %v1126
  %v1128 = add i64 0, %v1100
  %v1129 = getelementptr inbounds float, ptr %v1127, i64 %v1128
  %v1130 = load float, ptr %v1129, align 4
  %v1131 = fdiv float 0x3FF0000000000000, %v1130
  %v1132 = fmul float %v1121, %v1131
  %v1133 = mul i64 %v1100, 64
  %v1134 = add i64 0, %v1133
  %v1135 = add i64 %v1134, 0
  %v1136 = mul i64 %v1102, 8
  %v1137 = add i64 %v1135, %v1136
  %v1138 = getelementptr inbounds float, ptr %v1110, i64 %v1137
  %v1139 = load <8 x float>, ptr %v1138, align 4
  %v1140 = insertelement <8 x float> poison, float %v1132, i64 0
  %v1141 = shufflevector <8 x float> %v1140, <8 x float> poison, <8 x i32> zeroinitializer
  %v1142 = fmul <8 x float> %v1139, %v1141
  %v1143 = fadd <8 x float> %v1103, %v1142
  %v1144 = add nsw i64 %v1102, 1
  br label %b139
b141:
  %v1145 = add i64 %v929, 0
  %v1146 = and i64 %v1145, %v204
  %v1147 = mul i64 %v1146, %v7
  %v1148 = add i64 %v1147, %v1098
  %v1149 = mul i64 %v1148, 16
  %v1150 = getelementptr inbounds float, ptr %v118, i64 %v1149
  %v1151 = mul i64 %v1100, 8
  %v1152 = add i64 0, %v1151
  %v1153 = add i64 %v1152, 0
  %v1154 = getelementptr inbounds float, ptr %v1150, i64 %v1153
  store <8 x float> %v1103, ptr %v1154, align 4
  %v1155 = add nsw i64 %v1100, 1
  br label %b136
b138:
  %v1156 = add nsw i64 %v1098, 1
  br label %b133
b135:
  %v1157 = add i64 %v7, 0
  %v1158 = sdiv i64 %v1157, 1
  %v1159 = add i64 %v2, 1
  %v1160 = mul i64 %v1158, %v2
  %v1161 = sdiv i64 %v1160, %v3
  %v1162 = mul i64 %v1161, 1
  %v1163 = icmp slt i64 %v1162, %v7
  %v1164 = select i1 %v1163, i64 %v1162, i64 %v7
  %v1165 = mul i64 %v1158, %v1159
  %v1166 = sdiv i64 %v1165, %v3
  %v1167 = mul i64 %v1166, 1
  %v1168 = icmp slt i64 %v1167, %v7
  %v1169 = select i1 %v1168, i64 %v1167, i64 %v7
  br label %b142
b142:
  %v1170 = phi i64 [ %v1164, %b135 ], [ %v1233, %b147 ]
  %v1171 = icmp slt i64 %v1170, %v1169
  br i1 %v1171, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1172 = phi i64 [ 0, %b143 ], [ %v1232, %b146 ]
  %v1173 = icmp slt i64 %v1172, 2
  br i1 %v1173, label %b146, label %b147
b146:
  %v1174 = add i64 %v929, 0
  %v1175 = and i64 %v1174, %v204
  %v1176 = mul i64 %v1175, %v7
  %v1177 = add i64 %v1176, %v1170
  %v1178 = mul i64 %v1177, 16
  %v1179 = getelementptr inbounds float, ptr %v118, i64 %v1178
  %v1180 = add i64 %v929, 0
  %v1181 = and i64 %v1180, %v172
  %v1182 = mul i64 %v1181, %v7
  %v1183 = add i64 %v1182, %v1170
  %v1184 = mul i64 %v1183, 68
  %v1185 = getelementptr inbounds float, ptr %v80, i64 %v1184
  %v1186 = add i64 48, %v1172
  %v1187 = getelementptr inbounds float, ptr %v1185, i64 %v1186
  %v1188 = load float, ptr %v1187, align 4
  %v1189 = call float @llvm.fabs.f32(float %v1188)
  %v1190 = fneg float %v1189
  %v1191 = fcmp olt float %v1190, 0xC05A400000000000
  %v1192 = select i1 %v1191, float 0xC05A400000000000, float %v1190
  %v1193 = call float @llvm.fmuladd.f32(float %v1192, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1194 = fsub float %v1193, 0x4168000000000000
  %v1195 = call float @llvm.fmuladd.f32(float %v1194, float 0xBFE62E4000000000, float %v1192)
  %v1196 = call float @llvm.fmuladd.f32(float %v1194, float 0xBEB7F7D1C0000000, float %v1195)
  %v1197 = bitcast float %v1193 to i32
  %v1198 = fmul float %v1196, %v1196
  %v1199 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1196, float 0x3F81227F40000000)
  %v1200 = call float @llvm.fmuladd.f32(float %v1199, float %v1196, float 0x3FA5556740000000)
  %v1201 = call float @llvm.fmuladd.f32(float %v1200, float %v1196, float 0x3FC5554B00000000)
  %v1202 = call float @llvm.fmuladd.f32(float %v1201, float %v1196, float 0x3FDFFFFFE0000000)
  %v1203 = call float @llvm.fmuladd.f32(float %v1198, float %v1202, float %v1196)
  %v1204 = sub i32 %v1197, 1262485250
  %v1205 = lshr i32 %v1204, 1
  %v1206 = sub i32 %v1204, %v1205
  %v1207 = shl i32 %v1205, 23
  %v1208 = bitcast i32 %v1207 to float
  %v1209 = shl i32 %v1206, 23
  %v1210 = bitcast i32 %v1209 to float
  %v1211 = fadd float %v1203, 0x3FF0000000000000
  %v1212 = fmul float %v1211, %v1208
  %v1213 = fmul float %v1212, %v1210
  %v1214 = fcmp olt float %v1188, 0x0000000000000000
  %v1215 = select i1 %v1214, float %v1213, float 0x3FF0000000000000
  %v1216 = fadd float %v1213, 0x3FF0000000000000
  %v1217 = fdiv float %v1215, %v1216
  %v1218 = mul i64 %v1170, 16
  %v1219 = getelementptr inbounds float, ptr %v128, i64 %v1218
  %v1220 = mul i64 %v1172, 8
  %v1221 = add i64 0, %v1220
  %v1222 = add i64 %v1221, 0
  %v1223 = getelementptr inbounds float, ptr %v1179, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = insertelement <8 x float> poison, float %v1217, i64 0
  %v1226 = shufflevector <8 x float> %v1225, <8 x float> poison, <8 x i32> zeroinitializer
  %v1227 = fmul <8 x float> %v1224, %v1226
  %v1228 = mul i64 %v1172, 8
  %v1229 = add i64 0, %v1228
  %v1230 = add i64 %v1229, 0
  %v1231 = getelementptr inbounds float, ptr %v1219, i64 %v1230
  store <8 x float> %v1227, ptr %v1231, align 4
  %v1232 = add nsw i64 %v1172, 1
  br label %b145
b147:
  %v1233 = add nsw i64 %v1170, 1
  br label %b142
b144:
  %v1234 = add i64 %v7, 0
  %v1235 = sdiv i64 %v1234, 1
  %v1236 = add i64 %v2, 1
  %v1237 = mul i64 %v1235, %v2
  %v1238 = sdiv i64 %v1237, %v3
  %v1239 = mul i64 %v1238, 1
  %v1240 = icmp slt i64 %v1239, %v7
  %v1241 = select i1 %v1240, i64 %v1239, i64 %v7
  %v1242 = mul i64 %v1235, %v1236
  %v1243 = sdiv i64 %v1242, %v3
  %v1244 = mul i64 %v1243, 1
  %v1245 = icmp slt i64 %v1244, %v7
  %v1246 = select i1 %v1245, i64 %v1244, i64 %v7
  br label %b148
b148:
  %v1247 = phi i64 [ %v1241, %b144 ], [ %v1392, %b153 ]
  %v1248 = icmp slt i64 %v1247, %v1246
  br i1 %v1248, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1249 = phi i64 [ 0, %b149 ], [ %v1391, %b156 ]
  %v1250 = icmp slt i64 %v1249, 2
  br i1 %v1250, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1251 = phi i64 [ 0, %b152 ], [ %v1390, %b159 ]
  %v1252 = icmp slt i64 %v1251, 8
  br i1 %v1252, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1253 = phi i64 [ 0, %b155 ], [ %v1371, %b158 ]
  %v1254 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v1370, %b158 ]
  %v1255 = icmp slt i64 %v1253, 8
  br i1 %v1255, label %b158, label %b159
b158:
  %v1256 = mul i64 %v1247, 16
  %v1257 = getelementptr inbounds float, ptr %v128, i64 %v1256
  %v1258 = add i64 0, %v1249
  %v1259 = getelementptr inbounds float, ptr %v78, i64 %v1258
  %v1260 = load float, ptr %v1259, align 4
  %v1261 = add i64 %v929, 0
  %v1262 = and i64 %v1261, %v172
  %v1263 = mul i64 %v1262, %v7
  %v1264 = add i64 %v1263, %v1247
  %v1265 = mul i64 %v1264, 68
  %v1266 = getelementptr inbounds float, ptr %v80, i64 %v1265
  %v1267 = add i64 50, %v1249
  %v1268 = getelementptr inbounds float, ptr %v1266, i64 %v1267
  %v1269 = load float, ptr %v1268, align 4
  %v1270 = add i64 0, %v1249
  %v1271 = getelementptr inbounds float, ptr %v22, i64 %v1270
  %v1272 = load float, ptr %v1271, align 4
  %v1273 = fadd float %v1269, %v1272
  %v1274 = call float @llvm.fabs.f32(float %v1273)
  %v1275 = fneg float %v1274
  %v1276 = fcmp olt float %v1275, 0xC05A400000000000
  %v1277 = select i1 %v1276, float 0xC05A400000000000, float %v1275
  %v1278 = call float @llvm.fmuladd.f32(float %v1277, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1279 = fsub float %v1278, 0x4168000000000000
  %v1280 = call float @llvm.fmuladd.f32(float %v1279, float 0xBFE62E4000000000, float %v1277)
  %v1281 = call float @llvm.fmuladd.f32(float %v1279, float 0xBEB7F7D1C0000000, float %v1280)
  %v1282 = bitcast float %v1278 to i32
  %v1283 = fmul float %v1281, %v1281
  %v1284 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1281, float 0x3F81227F40000000)
  %v1285 = call float @llvm.fmuladd.f32(float %v1284, float %v1281, float 0x3FA5556740000000)
  %v1286 = call float @llvm.fmuladd.f32(float %v1285, float %v1281, float 0x3FC5554B00000000)
  %v1287 = call float @llvm.fmuladd.f32(float %v1286, float %v1281, float 0x3FDFFFFFE0000000)
  %v1288 = call float @llvm.fmuladd.f32(float %v1283, float %v1287, float %v1281)
  %v1289 = sub i32 %v1282, 1262485250
  %v1290 = lshr i32 %v1289, 1
  %v1291 = sub i32 %v1289, %v1290
  %v1292 = shl i32 %v1290, 23
  %v1293 = bitcast i32 %v1292 to float
  %v1294 = shl i32 %v1291, 23
  %v1295 = bitcast i32 %v1294 to float
  %v1296 = fadd float %v1288, 0x3FF0000000000000
  %v1297 = fmul float %v1296, %v1293
  %v1298 = fmul float %v1297, %v1295
  %v1299 = fcmp ogt float %v1298, 0x3FDA8279A0000000
  %v1300 = call float @llvm.fmuladd.f32(float %v1298, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1301 = select i1 %v1299, float %v1300, float %v1298
  %v1302 = select i1 %v1299, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1303 = select i1 %v1299, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1304 = fmul float %v1301, %v1301
  %v1305 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1304, float 0xBFC0DA7220000000)
  %v1306 = call float @llvm.fmuladd.f32(float %v1305, float %v1304, float 0xBFC546EF00000000)
  %v1307 = call float @llvm.fmuladd.f32(float %v1306, float %v1304, float 0xBFD0002320000000)
  %v1308 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1304, float 0x3FC22D90A0000000)
  %v1309 = call float @llvm.fmuladd.f32(float %v1308, float %v1304, float 0x3FC999FF60000000)
  %v1310 = call float @llvm.fmuladd.f32(float %v1309, float %v1304, float 0x3FD5555540000000)
  %v1311 = call float @llvm.fmuladd.f32(float %v1301, float %v1307, float %v1310)
  %v1312 = call float @llvm.fmuladd.f32(float %v1301, float %v1311, float 0xBFE0000000000000)
  %v1313 = fmul float %v1301, %v1301
  %v1314 = call float @llvm.fmuladd.f32(float %v1313, float %v1312, float %v1303)
  %v1315 = fadd float %v1314, %v1301
  %v1316 = fadd float %v1315, %v1302
  %v1317 = fcmp ogt float %v1273, 0x0000000000000000
  %v1318 = select i1 %v1317, float %v1273, float 0x0000000000000000
  %v1319 = fadd float %v1318, %v1316
  %v1320 = fmul float %v1260, %v1319
  %v1321 = fneg float %v1320
  %v1322 = fcmp olt float %v1321, 0xC05A400000000000
  %v1323 = select i1 %v1322, float 0xC05A400000000000, float %v1321
  %v1324 = fcmp ogt float %v1323, 0x4056400000000000
  %v1325 = select i1 %v1324, float 0x4056400000000000, float %v1323
  %v1326 = call float @llvm.fmuladd.f32(float %v1325, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1327 = fsub float %v1326, 0x4168000000000000
  %v1328 = call float @llvm.fmuladd.f32(float %v1327, float 0xBFE62E4000000000, float %v1325)
  %v1329 = call float @llvm.fmuladd.f32(float %v1327, float 0xBEB7F7D1C0000000, float %v1328)
  %v1330 = bitcast float %v1326 to i32
  %v1331 = fmul float %v1329, %v1329
  %v1332 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1329, float 0x3F81227F40000000)
  %v1333 = call float @llvm.fmuladd.f32(float %v1332, float %v1329, float 0x3FA5556740000000)
  %v1334 = call float @llvm.fmuladd.f32(float %v1333, float %v1329, float 0x3FC5554B00000000)
  %v1335 = call float @llvm.fmuladd.f32(float %v1334, float %v1329, float 0x3FDFFFFFE0000000)
  %v1336 = call float @llvm.fmuladd.f32(float %v1331, float %v1335, float %v1329)
  %v1337 = sub i32 %v1330, 1262485250
  %v1338 = lshr i32 %v1337, 1
  %v1339 = sub i32 %v1337, %v1338
  %v1340 = shl i32 %v1338, 23
  %v1341 = bitcast i32 %v1340 to float
  %v1342 = shl i32 %v1339, 23
  %v1343 = bitcast i32 %v1342 to float
  %v1344 = fadd float %v1336, 0x3FF0000000000000
  %v1345 = fmul float %v1344, %v1341
  %v1346 = fmul float %v1345, %v1343
  %v1347 = add i64 %v929, 0
  %v1348 = and i64 %v1347, %v158
  %v1349 = mul i64 %v1348, %v7
  %v1350 = add i64 %v1349, %v1247
  %v1351 = mul i64 %v1350, 128
  %v1352 = getelementptr inbounds float, ptr %v32, i64 %v1351
  %v1353 = mul i64 %v1249, 8
  %v1354 = add i64 0, %v1353
  %v1355 = add i64 %v1354, %v1253
  %v1356 = getelementptr inbounds float, ptr %v1257, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = fneg <8 x float> %v1357
  %v1359 = mul i64 %v1249, 64
  %v1360 = add i64 0, %v1359
  %v1361 = mul i64 %v1251, 8
  %v1362 = add i64 %v1360, %v1361
  %v1363 = add i64 %v1362, %v1253
  %v1364 = getelementptr inbounds float, ptr %v1352, i64 %v1363
  %v1365 = load <8 x float>, ptr %v1364, align 4
  %v1366 = insertelement <8 x float> poison, float %v1346, i64 0
  %v1367 = shufflevector <8 x float> %v1366, <8 x float> poison, <8 x i32> zeroinitializer
  %v1368 = fmul <8 x float> %v1367, %v1365
  %v1369 = fmul <8 x float> %v1358, %v1368
  %v1370 = fadd <8 x float> %v1254, %v1369
  %v1371 = add nsw i64 %v1253, 8
  br label %b157
b159:
  %v1372 = shufflevector <8 x float> %v1254, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1373 = shufflevector <8 x float> %v1254, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1374 = fadd <4 x float> %v1372, %v1373
  %v1375 = shufflevector <4 x float> %v1374, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1376 = shufflevector <4 x float> %v1374, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1377 = fadd <2 x float> %v1375, %v1376
  %v1378 = extractelement <2 x float> %v1377, i64 0
  %v1379 = extractelement <2 x float> %v1377, i64 1
  %v1380 = fadd float %v1378, %v1379
  %v1381 = fadd float %v1380, 0x0000000000000000
  %v1382 = mul i64 %v1247, 16
  %v1383 = getelementptr inbounds float, ptr %v130, i64 %v1382
  %v1384 = mul i64 %v1249, 8
  %v1385 = add i64 0, %v1384
  %v1386 = mul i64 0, 8
  %v1387 = add i64 %v1385, %v1386
  %v1388 = add i64 %v1387, %v1251
  %v1389 = getelementptr inbounds float, ptr %v1383, i64 %v1388
  store float %v1381, ptr %v1389, align 4
  %v1390 = add nsw i64 %v1251, 1
  br label %b154
b156:
  %v1391 = add nsw i64 %v1249, 1
  br label %b151
b153:
  %v1392 = add nsw i64 %v1247, 1
  br label %b148
b150:
  %v1393 = add i64 %v7, 0
  %v1394 = sdiv i64 %v1393, 1
  %v1395 = add i64 %v2, 1
  %v1396 = mul i64 %v1394, %v2
  %v1397 = sdiv i64 %v1396, %v3
  %v1398 = mul i64 %v1397, 1
  %v1399 = icmp slt i64 %v1398, %v7
  %v1400 = select i1 %v1399, i64 %v1398, i64 %v7
  %v1401 = mul i64 %v1394, %v1395
  %v1402 = sdiv i64 %v1401, %v3
  %v1403 = mul i64 %v1402, 1
  %v1404 = icmp slt i64 %v1403, %v7
  %v1405 = select i1 %v1404, i64 %v1403, i64 %v7
  br label %b160
b160:
  %v1406 = phi i64 [ %v1400, %b150 ], [ %v1466, %b165 ]
  %v1407 = icmp slt i64 %v1406, %v1405
  br i1 %v1407, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1408 = phi i64 [ 0, %b161 ], [ %v1465, %b168 ]
  %v1409 = icmp slt i64 %v1408, 2
  br i1 %v1409, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1410 = phi i64 [ 0, %b164 ], [ %v1464, %b171 ]
  %v1411 = icmp slt i64 %v1410, 8
  br i1 %v1411, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1412 = phi i64 [ 0, %b167 ], [ %v1463, %b174 ]
  %v1413 = icmp slt i64 %v1412, 8
  br i1 %v1413, label %b170, label %b171
b170:
  br label %b172
b172:
  %v1414 = phi i64 [ 0, %b170 ], [ %v1449, %b173 ]
  %v1415 = phi float [ 0x0000000000000000, %b170 ], [ %v1448, %b173 ]
  %v1416 = icmp slt i64 %v1414, 1
  br i1 %v1416, label %b173, label %b174
b173:
  %v1417 = mul i64 %v1406, 16
  %v1418 = getelementptr inbounds float, ptr %v128, i64 %v1417
  %v1419 = mul i64 %v1408, 8
  %v1420 = add i64 0, %v1419
  %v1421 = add i64 %v1420, %v1412
  %v1422 = getelementptr inbounds float, ptr %v1418, i64 %v1421
  %v1423 = load float, ptr %v1422, align 4
  %v1424 = fneg float %v1423
  %v1425 = add i64 %v929, 0
  %v1426 = and i64 %v1425, %v178
  %v1427 = mul i64 %v1426, %v7
  %v1428 = add i64 %v1427, %v1406
  %v1429 = mul i64 %v1428, 16
  %v1430 = getelementptr inbounds float, ptr %v86, i64 %v1429
  %v1431 = mul i64 %v1408, 8
  %v1432 = add i64 0, %v1431
  %v1433 = add i64 %v1432, %v1410
  %v1434 = getelementptr inbounds float, ptr %v1430, i64 %v1433
  %v1435 = load float, ptr %v1434, align 4
  %v1436 = add i64 %v929, 0
  %v1437 = and i64 %v1436, %v180
  %v1438 = mul i64 %v1437, %v7
  %v1439 = add i64 %v1438, %v1406
  %v1440 = mul i64 %v1439, 2
  %v1441 = getelementptr inbounds float, ptr %v92, i64 %v1440
  %v1442 = add i64 0, %v1408
  %v1443 = getelementptr inbounds float, ptr %v1441, i64 %v1442
  %v1444 = load float, ptr %v1443, align 4
  %v1445 = fdiv float 0x3FF0000000000000, %v1444
  %v1446 = fmul float %v1435, %v1445
  %v1447 = fmul float %v1424, %v1446
  %v1448 = fadd float %v1415, %v1447
  %v1449 = add nsw i64 %v1414, 1
  br label %b172
b174:
  %v1450 = fadd float %v1415, 0x0000000000000000
  %v1451 = add i64 %v929, 0
  %v1452 = and i64 %v1451, %v206
  %v1453 = mul i64 %v1452, %v7
  %v1454 = add i64 %v1453, %v1406
  %v1455 = mul i64 %v1454, 128
  %v1456 = getelementptr inbounds float, ptr %v120, i64 %v1455
  %v1457 = mul i64 %v1408, 64
  %v1458 = add i64 0, %v1457
  %v1459 = mul i64 %v1410, 8
  %v1460 = add i64 %v1458, %v1459
  %v1461 = add i64 %v1460, %v1412
  %v1462 = getelementptr inbounds float, ptr %v1456, i64 %v1461
  store float %v1450, ptr %v1462, align 4
  %v1463 = add nsw i64 %v1412, 1
  br label %b169
b171:
  %v1464 = add nsw i64 %v1410, 1
  br label %b166
b168:
  %v1465 = add nsw i64 %v1408, 1
  br label %b163
b165:
  %v1466 = add nsw i64 %v1406, 1
  br label %b160
b162:
  %v1467 = add i64 %v7, 0
  %v1468 = sdiv i64 %v1467, 1
  %v1469 = add i64 %v2, 1
  %v1470 = mul i64 %v1468, %v2
  %v1471 = sdiv i64 %v1470, %v3
  %v1472 = mul i64 %v1471, 1
  %v1473 = icmp slt i64 %v1472, %v7
  %v1474 = select i1 %v1473, i64 %v1472, i64 %v7
  %v1475 = mul i64 %v1468, %v1469
  %v1476 = sdiv i64 %v1475, %v3
  %v1477 = mul i64 %v1476, 1
  %v1478 = icmp slt i64 %v1477, %v7
  %v1479 = select i1 %v1478, i64 %v1477, i64 %v7
  br label %b175
b175:
  %v1480 = phi i64 [ %v1474, %b162 ], [ %v1532, %b180 ]
  %v1481 = icmp slt i64 %v1480, %v1479
  br i1 %v1481, label %b176, label %b177
b176:
  br label %b178
b178:
  %v1482 = phi i64 [ 0, %b176 ], [ %v1531, %b183 ]
  %v1483 = icmp slt i64 %v1482, 2
  br i1 %v1483, label %b179, label %b180
b179:
  br label %b181
b181:
  %v1484 = phi i64 [ 0, %b179 ], [ %v1515, %b182 ]
  %v1485 = phi <8 x float> [ splat (float 0x0000000000000000), %b179 ], [ %v1514, %b182 ]
  %v1486 = icmp slt i64 %v1484, 8
  br i1 %v1486, label %b182, label %b183
b182:
  %v1487 = mul i64 %v1480, 16
  %v1488 = getelementptr inbounds float, ptr %v130, i64 %v1487
  %v1489 = mul i64 %v1480, 16
  %v1490 = getelementptr inbounds float, ptr %v126, i64 %v1489
  %v1491 = add i64 %v929, 0
  %v1492 = and i64 %v1491, %v178
  %v1493 = mul i64 %v1492, %v7
  %v1494 = add i64 %v1493, %v1480
  %v1495 = mul i64 %v1494, 16
  %v1496 = getelementptr inbounds float, ptr %v86, i64 %v1495
  %v1497 = mul i64 %v1482, 8
  %v1498 = add i64 0, %v1497
  %v1499 = add i64 %v1498, %v1484
  %v1500 = getelementptr inbounds float, ptr %v1488, i64 %v1499
  %v1501 = load <8 x float>, ptr %v1500, align 4
  %v1502 = mul i64 %v1482, 8
  %v1503 = add i64 0, %v1502
  %v1504 = add i64 %v1503, %v1484
  %v1505 = getelementptr inbounds float, ptr %v1490, i64 %v1504
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = fadd <8 x float> %v1501, %v1506
  %v1508 = mul i64 %v1482, 8
  %v1509 = add i64 0, %v1508
  %v1510 = add i64 %v1509, %v1484
  %v1511 = getelementptr inbounds float, ptr %v1496, i64 %v1510
  %v1512 = load <8 x float>, ptr %v1511, align 4
  %v1513 = fmul <8 x float> %v1507, %v1512
  %v1514 = fadd <8 x float> %v1485, %v1513
  %v1515 = add nsw i64 %v1484, 8
  br label %b181
b183:
  %v1516 = shufflevector <8 x float> %v1485, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1517 = shufflevector <8 x float> %v1485, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1518 = fadd <4 x float> %v1516, %v1517
  %v1519 = shufflevector <4 x float> %v1518, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1520 = shufflevector <4 x float> %v1518, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1521 = fadd <2 x float> %v1519, %v1520
  %v1522 = extractelement <2 x float> %v1521, i64 0
  %v1523 = extractelement <2 x float> %v1521, i64 1
  %v1524 = fadd float %v1522, %v1523
  %v1525 = fadd float %v1524, 0x0000000000000000
  %v1526 = mul i64 %v1480, 2
  %v1527 = getelementptr inbounds float, ptr %v132, i64 %v1526
  %v1528 = add i64 0, %v1482
  %v1529 = add i64 %v1528, 0
  %v1530 = getelementptr inbounds float, ptr %v1527, i64 %v1529
  store float %v1525, ptr %v1530, align 4
  %v1531 = add nsw i64 %v1482, 1
  br label %b178
b180:
  %v1532 = add nsw i64 %v1480, 1
  br label %b175
b177:
  %v1533 = add i64 %v7, 0
  %v1534 = sdiv i64 %v1533, 1
  %v1535 = add i64 %v2, 1
  %v1536 = mul i64 %v1534, %v2
  %v1537 = sdiv i64 %v1536, %v3
  %v1538 = mul i64 %v1537, 1
  %v1539 = icmp slt i64 %v1538, %v7
  %v1540 = select i1 %v1539, i64 %v1538, i64 %v7
  %v1541 = mul i64 %v1534, %v1535
  %v1542 = sdiv i64 %v1541, %v3
  %v1543 = mul i64 %v1542, 1
  %v1544 = icmp slt i64 %v1543, %v7
  %v1545 = select i1 %v1544, i64 %v1543, i64 %v7
  br label %b184
b184:
  %v1546 = phi i64 [ %v1540, %b177 ], [ %v1679, %b189 ]
  %v1547 = icmp slt i64 %v1546, %v1545
  br i1 %v1547, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1548 = phi i64 [ 0, %b185 ], [ %v1678, %b192 ]
  %v1549 = icmp slt i64 %v1548, 2
  br i1 %v1549, label %b188, label %b189
b188:
  %v1550 = add i64 %v929, 0
  %v1551 = and i64 %v1550, %v210
  %v1552 = mul i64 %v1551, %v7
  %v1553 = add i64 %v1552, %v1546
  %v1554 = mul i64 %v1553, 128
  %v1555 = getelementptr inbounds float, ptr %v124, i64 %v1554
  %v1556 = add i64 %v929, 0
  %v1557 = and i64 %v1556, %v206
  %v1558 = mul i64 %v1557, %v7
  %v1559 = add i64 %v1558, %v1546
  %v1560 = mul i64 %v1559, 128
  %v1561 = getelementptr inbounds float, ptr %v120, i64 %v1560
  %v1562 = add i64 0, %v1548
  %v1563 = getelementptr inbounds float, ptr %v78, i64 %v1562
  %v1564 = load float, ptr %v1563, align 4
  %v1565 = add i64 %v929, 0
  %v1566 = and i64 %v1565, %v172
  %v1567 = mul i64 %v1566, %v7
  %v1568 = add i64 %v1567, %v1546
  %v1569 = mul i64 %v1568, 68
  %v1570 = getelementptr inbounds float, ptr %v80, i64 %v1569
  %v1571 = add i64 50, %v1548
  %v1572 = getelementptr inbounds float, ptr %v1570, i64 %v1571
  %v1573 = load float, ptr %v1572, align 4
  %v1574 = add i64 0, %v1548
  %v1575 = getelementptr inbounds float, ptr %v22, i64 %v1574
  %v1576 = load float, ptr %v1575, align 4
  %v1577 = fadd float %v1573, %v1576
  %v1578 = call float @llvm.fabs.f32(float %v1577)
  %v1579 = fneg float %v1578
  %v1580 = fcmp olt float %v1579, 0xC05A400000000000
  %v1581 = select i1 %v1580, float 0xC05A400000000000, float %v1579
  %v1582 = call float @llvm.fmuladd.f32(float %v1581, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1583 = fsub float %v1582, 0x4168000000000000
  %v1584 = call float @llvm.fmuladd.f32(float %v1583, float 0xBFE62E4000000000, float %v1581)
  %v1585 = call float @llvm.fmuladd.f32(float %v1583, float 0xBEB7F7D1C0000000, float %v1584)
  %v1586 = bitcast float %v1582 to i32
  %v1587 = fmul float %v1585, %v1585
  %v1588 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1585, float 0x3F81227F40000000)
  %v1589 = call float @llvm.fmuladd.f32(float %v1588, float %v1585, float 0x3FA5556740000000)
  %v1590 = call float @llvm.fmuladd.f32(float %v1589, float %v1585, float 0x3FC5554B00000000)
  %v1591 = call float @llvm.fmuladd.f32(float %v1590, float %v1585, float 0x3FDFFFFFE0000000)
  %v1592 = call float @llvm.fmuladd.f32(float %v1587, float %v1591, float %v1585)
  %v1593 = sub i32 %v1586, 1262485250
  %v1594 = lshr i32 %v1593, 1
  %v1595 = sub i32 %v1593, %v1594
  %v1596 = shl i32 %v1594, 23
  %v1597 = bitcast i32 %v1596 to float
  %v1598 = shl i32 %v1595, 23
  %v1599 = bitcast i32 %v1598 to float
  %v1600 = fadd float %v1592, 0x3FF0000000000000
  %v1601 = fmul float %v1600, %v1597
  %v1602 = fmul float %v1601, %v1599
  %v1603 = fcmp ogt float %v1602, 0x3FDA8279A0000000
  %v1604 = call float @llvm.fmuladd.f32(float %v1602, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1605 = select i1 %v1603, float %v1604, float %v1602
  %v1606 = select i1 %v1603, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1607 = select i1 %v1603, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1608 = fmul float %v1605, %v1605
  %v1609 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1608, float 0xBFC0DA7220000000)
  %v1610 = call float @llvm.fmuladd.f32(float %v1609, float %v1608, float 0xBFC546EF00000000)
  %v1611 = call float @llvm.fmuladd.f32(float %v1610, float %v1608, float 0xBFD0002320000000)
  %v1612 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1608, float 0x3FC22D90A0000000)
  %v1613 = call float @llvm.fmuladd.f32(float %v1612, float %v1608, float 0x3FC999FF60000000)
  %v1614 = call float @llvm.fmuladd.f32(float %v1613, float %v1608, float 0x3FD5555540000000)
  %v1615 = call float @llvm.fmuladd.f32(float %v1605, float %v1611, float %v1614)
  %v1616 = call float @llvm.fmuladd.f32(float %v1605, float %v1615, float 0xBFE0000000000000)
  %v1617 = fmul float %v1605, %v1605
  %v1618 = call float @llvm.fmuladd.f32(float %v1617, float %v1616, float %v1607)
  %v1619 = fadd float %v1618, %v1605
  %v1620 = fadd float %v1619, %v1606
  %v1621 = fcmp ogt float %v1577, 0x0000000000000000
  %v1622 = select i1 %v1621, float %v1577, float 0x0000000000000000
  %v1623 = fadd float %v1622, %v1620
  %v1624 = fmul float %v1564, %v1623
  %v1625 = fneg float %v1624
  %v1626 = fcmp olt float %v1625, 0xC05A400000000000
  %v1627 = select i1 %v1626, float 0xC05A400000000000, float %v1625
  %v1628 = fcmp ogt float %v1627, 0x4056400000000000
  %v1629 = select i1 %v1628, float 0x4056400000000000, float %v1627
  %v1630 = call float @llvm.fmuladd.f32(float %v1629, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1631 = fsub float %v1630, 0x4168000000000000
  %v1632 = call float @llvm.fmuladd.f32(float %v1631, float 0xBFE62E4000000000, float %v1629)
  %v1633 = call float @llvm.fmuladd.f32(float %v1631, float 0xBEB7F7D1C0000000, float %v1632)
  %v1634 = bitcast float %v1630 to i32
  %v1635 = fmul float %v1633, %v1633
  %v1636 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1633, float 0x3F81227F40000000)
  %v1637 = call float @llvm.fmuladd.f32(float %v1636, float %v1633, float 0x3FA5556740000000)
  %v1638 = call float @llvm.fmuladd.f32(float %v1637, float %v1633, float 0x3FC5554B00000000)
  %v1639 = call float @llvm.fmuladd.f32(float %v1638, float %v1633, float 0x3FDFFFFFE0000000)
  %v1640 = call float @llvm.fmuladd.f32(float %v1635, float %v1639, float %v1633)
  %v1641 = sub i32 %v1634, 1262485250
  %v1642 = lshr i32 %v1641, 1
  %v1643 = sub i32 %v1641, %v1642
  %v1644 = shl i32 %v1642, 23
  %v1645 = bitcast i32 %v1644 to float
  %v1646 = shl i32 %v1643, 23
  %v1647 = bitcast i32 %v1646 to float
  %v1648 = fadd float %v1640, 0x3FF0000000000000
  %v1649 = fmul float %v1648, %v1645
  %v1650 = fmul float %v1649, %v1647
  %v1651 = add i64 %v929, 0
  %v1652 = and i64 %v1651, 1
  %v1653 = mul i64 %v1652, %v7
  %v1654 = add i64 %v1653, %v1546
  %v1655 = mul i64 %v1654, 128
  %v1656 = getelementptr inbounds float, ptr %v40, i64 %v1655
  br label %b190
b190:
  %v1657 = phi i64 [ 0, %b188 ], [ %v1677, %b191 ]
  %v1658 = icmp slt i64 %v1657, 64
  br i1 %v1658, label %b191, label %b192
b191:
  %v1659 = mul i64 %v1548, 64
  %v1660 = add i64 0, %v1659
  %v1661 = add i64 %v1660, %v1657
  %v1662 = getelementptr inbounds float, ptr %v1555, i64 %v1661
  %v1663 = load <8 x float>, ptr %v1662, align 4
  %v1664 = mul i64 %v1548, 64
  %v1665 = add i64 0, %v1664
  %v1666 = add i64 %v1665, %v1657
  %v1667 = getelementptr inbounds float, ptr %v1561, i64 %v1666
  %v1668 = load <8 x float>, ptr %v1667, align 4
  %v1669 = fadd <8 x float> %v1663, %v1668
  %v1670 = insertelement <8 x float> poison, float %v1650, i64 0
  %v1671 = shufflevector <8 x float> %v1670, <8 x float> poison, <8 x i32> zeroinitializer
  %v1672 = fmul <8 x float> %v1669, %v1671
  %v1673 = mul i64 %v1548, 64
  %v1674 = add i64 0, %v1673
  %v1675 = add i64 %v1674, %v1657
  %v1676 = getelementptr inbounds float, ptr %v1656, i64 %v1675
  store <8 x float> %v1672, ptr %v1676, align 4
  %v1677 = add nsw i64 %v1657, 8
  br label %b190
b192:
  %v1678 = add nsw i64 %v1548, 1
  br label %b187
b189:
  %v1679 = add nsw i64 %v1546, 1
  br label %b184
b186:
  %v1680 = add i64 %v7, 0
  %v1681 = sdiv i64 %v1680, 1
  %v1682 = add i64 %v2, 1
  %v1683 = mul i64 %v1681, %v2
  %v1684 = sdiv i64 %v1683, %v3
  %v1685 = mul i64 %v1684, 1
  %v1686 = icmp slt i64 %v1685, %v7
  %v1687 = select i1 %v1686, i64 %v1685, i64 %v7
  %v1688 = mul i64 %v1681, %v1682
  %v1689 = sdiv i64 %v1688, %v3
  %v1690 = mul i64 %v1689, 1
  %v1691 = icmp slt i64 %v1690, %v7
  %v1692 = select i1 %v1691, i64 %v1690, i64 %v7
  br label %b193
b193:
  %v1693 = phi i64 [ %v1687, %b186 ], [ %v1758, %b198 ]
  %v1694 = icmp slt i64 %v1693, %v1692
  br i1 %v1694, label %b194, label %b195
b194:
  br label %b196
b196:
  %v1695 = phi i64 [ 0, %b194 ], [ %v1757, %b197 ]
  %v1696 = icmp slt i64 %v1695, 2
  br i1 %v1696, label %b197, label %b198
b197:
  %v1697 = mul i64 %v1693, 16
  %v1698 = getelementptr inbounds float, ptr %v130, i64 %v1697
  %v1699 = mul i64 %v1693, 16
  %v1700 = getelementptr inbounds float, ptr %v126, i64 %v1699
  %v1701 = add i64 %v929, 0
  %v1702 = and i64 %v1701, %v180
  %v1703 = mul i64 %v1702, %v7
  %v1704 = add i64 %v1703, %v1693
  %v1705 = mul i64 %v1704, 2
  %v1706 = getelementptr inbounds float, ptr %v92, i64 %v1705
  %v1707 = add i64 0, %v1695
  %v1708 = getelementptr inbounds float, ptr %v1706, i64 %v1707
  %v1709 = load float, ptr %v1708, align 4
  %v1710 = fdiv float 0x3FF0000000000000, %v1709
  %v1711 = mul i64 %v1693, 2
  %v1712 = getelementptr inbounds float, ptr %v132, i64 %v1711
  %v1713 = add i64 0, %v1695
  %v1714 = getelementptr inbounds float, ptr %v1712, i64 %v1713
  %v1715 = load float, ptr %v1714, align 4
  %v1716 = fmul float %v1715, %v1710
  %v1717 = fdiv float %v1716, %v1709
  %v1718 = fmul float %v1717, 0x3FE0000000000000
  %v1719 = fdiv float %v1718, %v1709
  %v1720 = fneg float %v1719
  %v1721 = add i64 %v929, 0
  %v1722 = and i64 %v1721, %v178
  %v1723 = mul i64 %v1722, %v7
  %v1724 = add i64 %v1723, %v1693
  %v1725 = mul i64 %v1724, 16
  %v1726 = getelementptr inbounds float, ptr %v86, i64 %v1725
  %v1727 = mul i64 %v1693, 16
  %v1728 = getelementptr inbounds float, ptr %v134, i64 %v1727
  %v1729 = mul i64 %v1695, 8
  %v1730 = add i64 0, %v1729
  %v1731 = add i64 %v1730, 0
  %v1732 = getelementptr inbounds float, ptr %v1698, i64 %v1731
  %v1733 = load <8 x float>, ptr %v1732, align 4
  %v1734 = mul i64 %v1695, 8
  %v1735 = add i64 0, %v1734
  %v1736 = add i64 %v1735, 0
  %v1737 = getelementptr inbounds float, ptr %v1700, i64 %v1736
  %v1738 = load <8 x float>, ptr %v1737, align 4
  %v1739 = fadd <8 x float> %v1733, %v1738
  %v1740 = insertelement <8 x float> poison, float %v1710, i64 0
  %v1741 = shufflevector <8 x float> %v1740, <8 x float> poison, <8 x i32> zeroinitializer
  %v1742 = fmul <8 x float> %v1739, %v1741
  %v1743 = mul i64 %v1695, 8
  %v1744 = add i64 0, %v1743
  %v1745 = add i64 %v1744, 0
  %v1746 = getelementptr inbounds float, ptr %v1726, i64 %v1745
  %v1747 = load <8 x float>, ptr %v1746, align 4
  %v1748 = insertelement <8 x float> poison, float %v1720, i64 0
  %v1749 = shufflevector <8 x float> %v1748, <8 x float> poison, <8 x i32> zeroinitializer
  %v1750 = fmul <8 x float> %v1749, %v1747
  %v1751 = fadd <8 x float> %v1742, %v1750
  %v1752 = fadd <8 x float> %v1751, %v1750
  %v1753 = mul i64 %v1695, 8
  %v1754 = add i64 0, %v1753
  %v1755 = add i64 %v1754, 0
  %v1756 = getelementptr inbounds float, ptr %v1728, i64 %v1755
  store <8 x float> %v1752, ptr %v1756, align 4
  %v1757 = add nsw i64 %v1695, 1
  br label %b196
b198:
  %v1758 = add nsw i64 %v1693, 1
  br label %b193
b195:
  %v1759 = add i64 %v7, 0
  %v1760 = sdiv i64 %v1759, 1
  %v1761 = add i64 %v2, 1
  %v1762 = mul i64 %v1760, %v2
  %v1763 = sdiv i64 %v1762, %v3
  %v1764 = mul i64 %v1763, 1
  %v1765 = icmp slt i64 %v1764, %v7
  %v1766 = select i1 %v1765, i64 %v1764, i64 %v7
  %v1767 = mul i64 %v1760, %v1761
  %v1768 = sdiv i64 %v1767, %v3
  %v1769 = mul i64 %v1768, 1
  %v1770 = icmp slt i64 %v1769, %v7
  %v1771 = select i1 %v1770, i64 %v1769, i64 %v7
  br label %b199
b199:
  %v1772 = phi i64 [ %v1766, %b195 ], [ %v1794, %b204 ]
  %v1773 = icmp slt i64 %v1772, %v1771
  br i1 %v1773, label %b200, label %b201
b200:
  %v1774 = add i64 %v929, 0
  %v1775 = and i64 %v1774, %v208
  %v1776 = mul i64 %v1775, %v7
  %v1777 = add i64 %v1776, %v1772
  %v1778 = mul i64 %v1777, 16
  %v1779 = getelementptr inbounds float, ptr %v122, i64 %v1778
  %v1780 = add i64 %v929, 0
  %v1781 = and i64 %v1780, %v170
  %v1782 = mul i64 %v1781, %v7
  %v1783 = add i64 %v1782, %v1772
  %v1784 = mul i64 %v1783, 48
  %v1785 = getelementptr inbounds float, ptr %v72, i64 %v1784
  br label %b202
b202:
  %v1786 = phi i64 [ 0, %b200 ], [ %v1793, %b203 ]
  %v1787 = icmp slt i64 %v1786, 16
  br i1 %v1787, label %b203, label %b204
b203:
  %v1788 = add i64 0, %v1786
  %v1789 = getelementptr inbounds float, ptr %v1779, i64 %v1788
  %v1790 = load <8 x float>, ptr %v1789, align 4
  %v1791 = add i64 0, %v1786
  %v1792 = getelementptr inbounds float, ptr %v1785, i64 %v1791
  store <8 x float> %v1790, ptr %v1792, align 4
  %v1793 = add nsw i64 %v1786, 8
  br label %b202
b204:
  %v1794 = add nsw i64 %v1772, 1
  br label %b199
b201:
  %v1795 = add i64 %v7, 0
  %v1796 = sdiv i64 %v1795, 1
  %v1797 = add i64 %v2, 1
  %v1798 = mul i64 %v1796, %v2
  %v1799 = sdiv i64 %v1798, %v3
  %v1800 = mul i64 %v1799, 1
  %v1801 = icmp slt i64 %v1800, %v7
  %v1802 = select i1 %v1801, i64 %v1800, i64 %v7
  %v1803 = mul i64 %v1796, %v1797
  %v1804 = sdiv i64 %v1803, %v3
  %v1805 = mul i64 %v1804, 1
  %v1806 = icmp slt i64 %v1805, %v7
  %v1807 = select i1 %v1806, i64 %v1805, i64 %v7
  br label %b205
b205:
  %v1808 = phi i64 [ %v1802, %b201 ], [ %v1826, %b210 ]
  %v1809 = icmp slt i64 %v1808, %v1807
  br i1 %v1809, label %b206, label %b207
b206:
  %v1810 = mul i64 %v1808, 16
  %v1811 = getelementptr inbounds float, ptr %v134, i64 %v1810
  %v1812 = add i64 %v929, 0
  %v1813 = and i64 %v1812, %v170
  %v1814 = mul i64 %v1813, %v7
  %v1815 = add i64 %v1814, %v1808
  %v1816 = mul i64 %v1815, 48
  %v1817 = getelementptr inbounds float, ptr %v72, i64 %v1816
  br label %b208
b208:
  %v1818 = phi i64 [ 0, %b206 ], [ %v1825, %b209 ]
  %v1819 = icmp slt i64 %v1818, 16
  br i1 %v1819, label %b209, label %b210
b209:
  %v1820 = add i64 0, %v1818
  %v1821 = getelementptr inbounds float, ptr %v1811, i64 %v1820
  %v1822 = load <8 x float>, ptr %v1821, align 4
  %v1823 = add i64 16, %v1818
  %v1824 = getelementptr inbounds float, ptr %v1817, i64 %v1823
  store <8 x float> %v1822, ptr %v1824, align 4
  %v1825 = add nsw i64 %v1818, 8
  br label %b208
b210:
  %v1826 = add nsw i64 %v1808, 1
  br label %b205
b207:
  %v1827 = add i64 %v7, 0
  %v1828 = sdiv i64 %v1827, 1
  %v1829 = add i64 %v2, 1
  %v1830 = mul i64 %v1828, %v2
  %v1831 = sdiv i64 %v1830, %v3
  %v1832 = mul i64 %v1831, 1
  %v1833 = icmp slt i64 %v1832, %v7
  %v1834 = select i1 %v1833, i64 %v1832, i64 %v7
  %v1835 = mul i64 %v1828, %v1829
  %v1836 = sdiv i64 %v1835, %v3
  %v1837 = mul i64 %v1836, 1
  %v1838 = icmp slt i64 %v1837, %v7
  %v1839 = select i1 %v1838, i64 %v1837, i64 %v7
  br label %b211
b211:
  %v1840 = phi i64 [ %v1834, %b207 ], [ %v1858, %b216 ]
  %v1841 = icmp slt i64 %v1840, %v1839
  br i1 %v1841, label %b212, label %b213
b212:
  %v1842 = mul i64 %v1840, 16
  %v1843 = getelementptr inbounds float, ptr %v128, i64 %v1842
  %v1844 = add i64 %v929, 0
  %v1845 = and i64 %v1844, %v170
  %v1846 = mul i64 %v1845, %v7
  %v1847 = add i64 %v1846, %v1840
  %v1848 = mul i64 %v1847, 48
  %v1849 = getelementptr inbounds float, ptr %v72, i64 %v1848
  br label %b214
b214:
  %v1850 = phi i64 [ 0, %b212 ], [ %v1857, %b215 ]
  %v1851 = icmp slt i64 %v1850, 16
  br i1 %v1851, label %b215, label %b216
b215:
  %v1852 = add i64 0, %v1850
  %v1853 = getelementptr inbounds float, ptr %v1843, i64 %v1852
  %v1854 = load <8 x float>, ptr %v1853, align 4
  %v1855 = add i64 32, %v1850
  %v1856 = getelementptr inbounds float, ptr %v1849, i64 %v1855
  store <8 x float> %v1854, ptr %v1856, align 4
  %v1857 = add nsw i64 %v1850, 8
  br label %b214
b216:
  %v1858 = add nsw i64 %v1840, 1
  br label %b211
b213:
  %v1859 = add i64 %v7, 0
  %v1860 = sdiv i64 %v1859, 1
  %v1861 = add i64 %v2, 1
  %v1862 = mul i64 %v1860, %v2
  %v1863 = sdiv i64 %v1862, %v3
  %v1864 = mul i64 %v1863, 1
  %v1865 = icmp slt i64 %v1864, %v7
  %v1866 = select i1 %v1865, i64 %v1864, i64 %v7
  %v1867 = mul i64 %v1860, %v1861
  %v1868 = sdiv i64 %v1867, %v3
  %v1869 = mul i64 %v1868, 1
  %v1870 = icmp slt i64 %v1869, %v7
  %v1871 = select i1 %v1870, i64 %v1869, i64 %v7
  br label %b217
b217:
  %v1872 = phi i64 [ %v1866, %b213 ], [ %v2044, %b222 ]
  %v1873 = icmp slt i64 %v1872, %v1871
  br i1 %v1873, label %b218, label %b219
b218:
  %v1874 = add i64 %v929, 0
  %v1875 = and i64 %v1874, %v170
  %v1876 = mul i64 %v1875, %v7
  %v1877 = add i64 %v1876, %v1872
  %v1878 = mul i64 %v1877, 48
  %v1879 = getelementptr inbounds float, ptr %v72, i64 %v1878
  %v1880 = add i64 %v929, 0
  %v1881 = and i64 %v1880, %v164
  %v1882 = mul i64 %v1881, %v7
  %v1883 = add i64 %v1882, %v1872
  %v1884 = mul i64 %v1883, 48
  %v1885 = getelementptr inbounds float, ptr %v38, i64 %v1884
  %v1886 = add i64 %v929, 0
  %v1887 = and i64 %v1886, %v162
  %v1888 = mul i64 %v1887, %v7
  %v1889 = add i64 %v1888, %v1872
  %v1890 = mul i64 %v1889, 48
  %v1891 = getelementptr inbounds float, ptr %v36, i64 %v1890
  %v1892 = add i64 %v929, 0
  %v1893 = and i64 %v1892, %v160
  %v1894 = mul i64 %v1893, %v7
  %v1895 = add i64 %v1894, %v1872
  %v1896 = mul i64 %v1895, 48
  %v1897 = getelementptr inbounds float, ptr %v34, i64 %v1896
  %v1898 = add i64 %v929, 0
  %v1899 = and i64 %v1898, %v174
  %v1900 = mul i64 %v1899, %v7
  %v1901 = add i64 %v1900, %v1872
  %v1902 = mul i64 %v1901, 48
  %v1903 = getelementptr inbounds float, ptr %v82, i64 %v1902
  %v1904 = add i64 %v929, 1
  %v1905 = and i64 %v1904, 1
  %v1906 = mul i64 %v1905, %v7
  %v1907 = add i64 %v1906, %v1872
  %v1908 = mul i64 %v1907, 48
  %v1909 = getelementptr inbounds float, ptr %v42, i64 %v1908
  %v1910 = add i64 %v929, 1
  %v1911 = and i64 %v1910, 1
  %v1912 = mul i64 %v1911, %v7
  %v1913 = add i64 %v1912, %v1872
  %v1914 = mul i64 %v1913, 48
  %v1915 = getelementptr inbounds float, ptr %v46, i64 %v1914
  %v1916 = add i64 %v929, 1
  %v1917 = and i64 %v1916, 1
  %v1918 = mul i64 %v1917, %v7
  %v1919 = add i64 %v1918, %v1872
  %v1920 = mul i64 %v1919, 48
  %v1921 = getelementptr inbounds float, ptr %v44, i64 %v1920
  %v1922 = add i64 %v929, 0
  %v1923 = and i64 %v1922, 1
  %v1924 = mul i64 %v1923, %v7
  %v1925 = add i64 %v1924, %v1872
  %v1926 = mul i64 %v1925, 48
  %v1927 = getelementptr inbounds float, ptr %v46, i64 %v1926
  %v1928 = add i64 %v929, 0
  %v1929 = and i64 %v1928, %v212
  %v1930 = mul i64 %v1929, %v7
  %v1931 = add i64 %v1930, %v1872
  %v1932 = mul i64 %v1931, 48
  %v1933 = getelementptr inbounds float, ptr %v136, i64 %v1932
  %v1934 = add i64 %v929, 0
  %v1935 = and i64 %v1934, 1
  %v1936 = mul i64 %v1935, %v7
  %v1937 = add i64 %v1936, %v1872
  %v1938 = mul i64 %v1937, 48
  %v1939 = getelementptr inbounds float, ptr %v44, i64 %v1938
  %v1940 = add i64 %v929, 0
  %v1941 = and i64 %v1940, 1
  %v1942 = mul i64 %v1941, %v7
  %v1943 = add i64 %v1942, %v1872
  %v1944 = mul i64 %v1943, 48
  %v1945 = getelementptr inbounds float, ptr %v42, i64 %v1944
  br label %b220
b220:
  %v1946 = phi i64 [ 0, %b218 ], [ %v2043, %b221 ]
  %v1947 = icmp slt i64 %v1946, 48
  br i1 %v1947, label %b221, label %b222
b221:
  %v1948 = add i64 0, %v1946
  %v1949 = getelementptr inbounds float, ptr %v1879, i64 %v1948
  %v1950 = load <8 x float>, ptr %v1949, align 4
  %v1951 = add i64 0, %v1946
  %v1952 = getelementptr inbounds float, ptr %v24, i64 %v1951
  %v1953 = load <8 x float>, ptr %v1952, align 4
  %v1954 = add i64 0, %v1946
  %v1955 = getelementptr inbounds float, ptr %v1885, i64 %v1954
  %v1956 = load <8 x float>, ptr %v1955, align 4
  %v1957 = fmul <8 x float> %v1953, %v1956
  %v1958 = add i64 48, %v1946
  %v1959 = getelementptr inbounds float, ptr %v24, i64 %v1958
  %v1960 = load <8 x float>, ptr %v1959, align 4
  %v1961 = add i64 0, %v1946
  %v1962 = getelementptr inbounds float, ptr %v1891, i64 %v1961
  %v1963 = load <8 x float>, ptr %v1962, align 4
  %v1964 = fmul <8 x float> %v1960, %v1963
  %v1965 = fadd <8 x float> %v1957, %v1964
  %v1966 = add i64 96, %v1946
  %v1967 = getelementptr inbounds float, ptr %v24, i64 %v1966
  %v1968 = load <8 x float>, ptr %v1967, align 4
  %v1969 = add i64 0, %v1946
  %v1970 = getelementptr inbounds float, ptr %v1897, i64 %v1969
  %v1971 = load <8 x float>, ptr %v1970, align 4
  %v1972 = fmul <8 x float> %v1968, %v1971
  %v1973 = fadd <8 x float> %v1965, %v1972
  %v1974 = add i64 144, %v1946
  %v1975 = getelementptr inbounds float, ptr %v24, i64 %v1974
  %v1976 = load <8 x float>, ptr %v1975, align 4
  %v1977 = add i64 0, %v1946
  %v1978 = getelementptr inbounds float, ptr %v1903, i64 %v1977
  %v1979 = load <8 x float>, ptr %v1978, align 4
  %v1980 = fmul <8 x float> %v1976, %v1979
  %v1981 = fadd <8 x float> %v1973, %v1980
  %v1982 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1981)
  %v1983 = fneg <8 x float> %v1982
  %v1984 = fcmp olt <8 x float> %v1983, splat (float 0xC05A400000000000)
  %v1985 = select <8 x i1> %v1984, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1983
  %v1986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1985, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1987 = fsub <8 x float> %v1986, splat (float 0x4168000000000000)
  %v1988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1987, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1985)
  %v1989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1987, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1988)
  %v1990 = bitcast <8 x float> %v1986 to <8 x i32>
  %v1991 = fmul <8 x float> %v1989, %v1989
  %v1992 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1989, <8 x float> splat (float 0x3F81227F40000000))
  %v1993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1992, <8 x float> %v1989, <8 x float> splat (float 0x3FA5556740000000))
  %v1994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1993, <8 x float> %v1989, <8 x float> splat (float 0x3FC5554B00000000))
  %v1995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1994, <8 x float> %v1989, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1991, <8 x float> %v1995, <8 x float> %v1989)
  %v1997 = sub <8 x i32> %v1990, splat (i32 1262485250)
  %v1998 = lshr <8 x i32> %v1997, splat (i32 1)
  %v1999 = sub <8 x i32> %v1997, %v1998
  %v2000 = shl <8 x i32> %v1998, splat (i32 23)
  %v2001 = bitcast <8 x i32> %v2000 to <8 x float>
  %v2002 = shl <8 x i32> %v1999, splat (i32 23)
  %v2003 = bitcast <8 x i32> %v2002 to <8 x float>
  %v2004 = fadd <8 x float> %v1996, splat (float 0x3FF0000000000000)
  %v2005 = fmul <8 x float> %v2004, %v2001
  %v2006 = fmul <8 x float> %v2005, %v2003
  %v2007 = fcmp olt <8 x float> %v1981, splat (float 0x0000000000000000)
  %v2008 = select <8 x i1> %v2007, <8 x float> %v2006, <8 x float> splat (float 0x3FF0000000000000)
  %v2009 = fadd <8 x float> %v2006, splat (float 0x3FF0000000000000)
  %v2010 = fdiv <8 x float> %v2008, %v2009
  %v2011 = fmul <8 x float> %v1950, %v2010
  %v2012 = fmul <8 x float> %v1950, %v1981
  %v2013 = fmul <8 x float> %v2012, %v2010
  %v2014 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2015 = shufflevector <8 x float> %v2014, <8 x float> poison, <8 x i32> zeroinitializer
  %v2016 = fsub <8 x float> %v2015, %v2010
  %v2017 = fmul <8 x float> %v2013, %v2016
  %v2018 = fadd <8 x float> %v2011, %v2017
  %v2019 = fmul <8 x float> %v2018, %v1953
  %v2020 = add i64 0, %v1946
  %v2021 = getelementptr inbounds float, ptr %v1909, i64 %v2020
  %v2022 = load <8 x float>, ptr %v2021, align 4
  %v2023 = fmul <8 x float> %v2018, %v1976
  %v2024 = fadd <8 x float> %v2022, %v2023
  %v2025 = add i64 0, %v1946
  %v2026 = getelementptr inbounds float, ptr %v1915, i64 %v2025
  %v2027 = load <8 x float>, ptr %v2026, align 4
  %v2028 = fmul <8 x float> %v2018, %v1960
  %v2029 = fadd <8 x float> %v2027, %v2028
  %v2030 = add i64 0, %v1946
  %v2031 = getelementptr inbounds float, ptr %v1921, i64 %v2030
  %v2032 = load <8 x float>, ptr %v2031, align 4
  %v2033 = fmul <8 x float> %v2018, %v1968
  %v2034 = fadd <8 x float> %v2032, %v2033
  %v2035 = add i64 0, %v1946
  %v2036 = getelementptr inbounds float, ptr %v1927, i64 %v2035
  store <8 x float> %v2019, ptr %v2036, align 4
  %v2037 = add i64 0, %v1946
  %v2038 = getelementptr inbounds float, ptr %v1933, i64 %v2037
  store <8 x float> %v2024, ptr %v2038, align 4
  %v2039 = add i64 0, %v1946
  %v2040 = getelementptr inbounds float, ptr %v1939, i64 %v2039
  store <8 x float> %v2029, ptr %v2040, align 4
  %v2041 = add i64 0, %v1946
  %v2042 = getelementptr inbounds float, ptr %v1945, i64 %v2041
  store <8 x float> %v2034, ptr %v2042, align 4
  %v2043 = add nsw i64 %v1946, 8
  br label %b220
b222:
  %v2044 = add nsw i64 %v1872, 1
  br label %b217
b219:
  %v2045 = add nsw i64 %v926, 1
  br label %b112
b114:
  %v2046 = icmp sgt i64 %v3, 1
  br i1 %v2046, label %b223, label %b224
b223:
  %v2047 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2048 = atomicrmw add ptr %v2047, i64 1 acq_rel
  %v2049 = load i64, ptr %v219, align 8
  %v2050 = add i64 %v2049, 1
  store i64 %v2050, ptr %v219, align 8
  %v2051 = mul i64 %v3, %v2050
  br label %b225
b225:
  %v2052 = load atomic i64, ptr %v2047 acquire, align 8
  %v2053 = icmp slt i64 %v2052, %v2051
  br i1 %v2053, label %b226, label %b227
b226:
  %v2054 = call i32 @sched_yield()
  br label %b225
b227:
  br label %b224
b224:
  %v2055 = getelementptr inbounds float, ptr %v221, i64 256
  %v2056 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2057 = load i64, ptr %v2056, align 8
  %v2058 = icmp eq i64 %v2057, 0
  br i1 %v2058, label %b228, label %b229
b228:
  %v2059 = add i64 1, 0
  %v2060 = sdiv i64 %v2059, 1
  %v2061 = add i64 %v2, 1
  %v2062 = mul i64 %v2060, %v2
  %v2063 = sdiv i64 %v2062, %v3
  %v2064 = mul i64 %v2063, 1
  %v2065 = icmp slt i64 %v2064, 1
  %v2066 = select i1 %v2065, i64 %v2064, i64 1
  %v2067 = mul i64 %v2060, %v2061
  %v2068 = sdiv i64 %v2067, %v3
  %v2069 = mul i64 %v2068, 1
  %v2070 = icmp slt i64 %v2069, 1
  %v2071 = select i1 %v2070, i64 %v2069, i64 1
  %v2072 = icmp slt i64 %v2071, 1
  %v2073 = select i1 %v2072, i64 %v2071, i64 1
  br label %b230
b230:
  %v2074 = phi i64 [ %v2066, %b228 ], [ %v2150, %b241 ]
  %v2075 = icmp slt i64 %v2074, %v2073
  br i1 %v2075, label %b231, label %b232
b231:
  %v2076 = mul i64 %v2074, 416
  %v2077 = mul i64 %v2074, 8
  %v2078 = add i64 %v2076, 0
  %v2079 = add i64 %v2077, 0
  %v2080 = getelementptr inbounds float, ptr %v2055, i64 %v2078
  %v2081 = sub i64 8, %v2079
  %v2082 = icmp slt i64 %v2081, 0
  %v2083 = select i1 %v2082, i64 0, i64 %v2081
  %v2084 = icmp ult i64 %v2083, 8
  %v2085 = select i1 %v2084, i64 %v2083, i64 8
  %v2086 = trunc i64 %v2085 to i32
  %v2087 = insertelement <8 x i32> poison, i32 %v2086, i64 0
  %v2088 = shufflevector <8 x i32> %v2087, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2089 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2088
  %v2090 = mul i64 %v2079, 1
  %v2091 = add i64 0, %v2090
  %v2092 = getelementptr inbounds float, ptr %v18, i64 %v2091
  br label %b233
b233:
  %v2093 = phi i64 [ 0, %b231 ], [ %v2100, %b234 ]
  %v2094 = icmp slt i64 %v2093, 2
  br i1 %v2094, label %b234, label %b235
b234:
  %v2095 = mul i64 %v2093, 8
  %v2096 = getelementptr inbounds float, ptr %v2092, i64 %v2095
  %v2097 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2096, <8 x i1> %v2089, <8 x float> zeroinitializer)
  %v2098 = mul i64 %v2093, 8
  %v2099 = getelementptr inbounds float, ptr %v2080, i64 %v2098
  store <8 x float> %v2097, ptr %v2099, align 4
  %v2100 = add nsw i64 %v2093, 1
  br label %b233
b235:
  %v2101 = add i64 %v2076, 16
  %v2102 = add i64 %v2101, 0
  %v2103 = add i64 %v2077, 0
  %v2104 = getelementptr inbounds float, ptr %v2055, i64 %v2102
  %v2105 = sub i64 8, %v2103
  %v2106 = icmp slt i64 %v2105, 0
  %v2107 = select i1 %v2106, i64 0, i64 %v2105
  %v2108 = icmp ult i64 %v2107, 8
  %v2109 = select i1 %v2108, i64 %v2107, i64 8
  %v2110 = trunc i64 %v2109 to i32
  %v2111 = insertelement <8 x i32> poison, i32 %v2110, i64 0
  %v2112 = shufflevector <8 x i32> %v2111, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2113 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2112
  %v2114 = mul i64 %v2103, 1
  %v2115 = add i64 0, %v2114
  %v2116 = getelementptr inbounds float, ptr %v16, i64 %v2115
  br label %b236
b236:
  %v2117 = phi i64 [ 0, %b235 ], [ %v2124, %b237 ]
  %v2118 = icmp slt i64 %v2117, 2
  br i1 %v2118, label %b237, label %b238
b237:
  %v2119 = mul i64 %v2117, 8
  %v2120 = getelementptr inbounds float, ptr %v2116, i64 %v2119
  %v2121 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2120, <8 x i1> %v2113, <8 x float> zeroinitializer)
  %v2122 = mul i64 %v2117, 8
  %v2123 = getelementptr inbounds float, ptr %v2104, i64 %v2122
  store <8 x float> %v2121, ptr %v2123, align 4
  %v2124 = add nsw i64 %v2117, 1
  br label %b236
b238:
  %v2125 = add i64 %v2101, 16
  %v2126 = add i64 %v2125, 0
  %v2127 = add i64 %v2077, 0
  %v2128 = getelementptr inbounds float, ptr %v2055, i64 %v2126
  %v2129 = sub i64 8, %v2127
  %v2130 = icmp slt i64 %v2129, 0
  %v2131 = select i1 %v2130, i64 0, i64 %v2129
  %v2132 = icmp ult i64 %v2131, 8
  %v2133 = select i1 %v2132, i64 %v2131, i64 8
  %v2134 = trunc i64 %v2133 to i32
  %v2135 = insertelement <8 x i32> poison, i32 %v2134, i64 0
  %v2136 = shufflevector <8 x i32> %v2135, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2137 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2136
  %v2138 = mul i64 %v2127, 1
  %v2139 = add i64 0, %v2138
  %v2140 = getelementptr inbounds float, ptr %v14, i64 %v2139
  br label %b239
b239:
  %v2141 = phi i64 [ 0, %b238 ], [ %v2148, %b240 ]
  %v2142 = icmp slt i64 %v2141, 48
  br i1 %v2142, label %b240, label %b241
b240:
  %v2143 = mul i64 %v2141, 8
  %v2144 = getelementptr inbounds float, ptr %v2140, i64 %v2143
  %v2145 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2144, <8 x i1> %v2137, <8 x float> zeroinitializer)
  %v2146 = mul i64 %v2141, 8
  %v2147 = getelementptr inbounds float, ptr %v2128, i64 %v2146
  store <8 x float> %v2145, ptr %v2147, align 4
  %v2148 = add nsw i64 %v2141, 1
  br label %b239
b241:
  %v2149 = add i64 %v2125, 384
  %v2150 = add nsw i64 %v2074, 1
  br label %b230
b232:
  br label %b229
b229:
  %v2151 = icmp sgt i64 %v3, 1
  br i1 %v2151, label %b242, label %b243
b242:
  %v2152 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2153 = atomicrmw add ptr %v2152, i64 1 acq_rel
  %v2154 = load i64, ptr %v219, align 8
  %v2155 = add i64 %v2154, 1
  store i64 %v2155, ptr %v219, align 8
  %v2156 = mul i64 %v3, %v2155
  br label %b244
b244:
  %v2157 = load atomic i64, ptr %v2152 acquire, align 8
  %v2158 = icmp slt i64 %v2157, %v2156
  br i1 %v2158, label %b245, label %b246
b245:
  %v2159 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v2160 = add i64 %v8, 0
  %v2161 = sdiv i64 %v2160, 1
  %v2162 = add i64 %v2, 1
  %v2163 = mul i64 %v2161, %v2
  %v2164 = sdiv i64 %v2163, %v3
  %v2165 = mul i64 %v2164, 1
  %v2166 = icmp slt i64 %v2165, %v8
  %v2167 = select i1 %v2166, i64 %v2165, i64 %v8
  %v2168 = mul i64 %v2161, %v2162
  %v2169 = sdiv i64 %v2168, %v3
  %v2170 = mul i64 %v2169, 1
  %v2171 = icmp slt i64 %v2170, %v8
  %v2172 = select i1 %v2171, i64 %v2170, i64 %v8
  br label %b247
b247:
  %v2173 = phi i64 [ %v2167, %b243 ], [ %v2213, %b252 ]
  %v2174 = icmp slt i64 %v2173, %v2172
  br i1 %v2174, label %b248, label %b249
b248:
  br label %b250
b250:
  %v2175 = phi i64 [ 0, %b248 ], [ %v2212, %b255 ]
  %v2176 = icmp slt i64 %v2175, 2
  br i1 %v2176, label %b251, label %b252
b251:
  br label %b253
b253:
  %v2177 = phi i64 [ 0, %b251 ], [ %v2196, %b254 ]
  %v2178 = phi <8 x float> [ splat (float 0x0000000000000000), %b251 ], [ %v2195, %b254 ]
  %v2179 = icmp slt i64 %v2177, 8
  br i1 %v2179, label %b254, label %b255
b254:
  %v2180 = mul i64 %v2173, 16
  %v2181 = getelementptr inbounds float, ptr %v118, i64 %v2180
  %v2182 = mul i64 %v2173, 16
  %v2183 = getelementptr inbounds float, ptr %v96, i64 %v2182
  %v2184 = mul i64 %v2175, 8
  %v2185 = add i64 0, %v2184
  %v2186 = add i64 %v2185, %v2177
  %v2187 = getelementptr inbounds float, ptr %v2181, i64 %v2186
  %v2188 = load <8 x float>, ptr %v2187, align 4
  %v2189 = mul i64 %v2175, 8
  %v2190 = add i64 0, %v2189
  %v2191 = add i64 %v2190, %v2177
  %v2192 = getelementptr inbounds float, ptr %v2183, i64 %v2191
  %v2193 = load <8 x float>, ptr %v2192, align 4
  %v2194 = fmul <8 x float> %v2188, %v2193
  %v2195 = fadd <8 x float> %v2178, %v2194
  %v2196 = add nsw i64 %v2177, 8
  br label %b253
b255:
  %v2197 = shufflevector <8 x float> %v2178, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2198 = shufflevector <8 x float> %v2178, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2199 = fadd <4 x float> %v2197, %v2198
  %v2200 = shufflevector <4 x float> %v2199, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2201 = shufflevector <4 x float> %v2199, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2202 = fadd <2 x float> %v2200, %v2201
  %v2203 = extractelement <2 x float> %v2202, i64 0
  %v2204 = extractelement <2 x float> %v2202, i64 1
  %v2205 = fadd float %v2203, %v2204
  %v2206 = fadd float %v2205, 0x0000000000000000
  %v2207 = mul i64 %v2173, 2
  %v2208 = getelementptr inbounds float, ptr %v116, i64 %v2207
  %v2209 = add i64 0, %v2175
  %v2210 = add i64 %v2209, 0
  %v2211 = getelementptr inbounds float, ptr %v2208, i64 %v2210
  store float %v2206, ptr %v2211, align 4
  %v2212 = add nsw i64 %v2175, 1
  br label %b250
b252:
  %v2213 = add nsw i64 %v2173, 1
  br label %b247
b249:
  %v2214 = add i64 %v8, 0
  %v2215 = sdiv i64 %v2214, 1
  %v2216 = add i64 %v2, 1
  %v2217 = mul i64 %v2215, %v2
  %v2218 = sdiv i64 %v2217, %v3
  %v2219 = mul i64 %v2218, 1
  %v2220 = icmp slt i64 %v2219, %v8
  %v2221 = select i1 %v2220, i64 %v2219, i64 %v8
  %v2222 = mul i64 %v2215, %v2216
  %v2223 = sdiv i64 %v2222, %v3
  %v2224 = mul i64 %v2223, 1
  %v2225 = icmp slt i64 %v2224, %v8
  %v2226 = select i1 %v2225, i64 %v2224, i64 %v8
  br label %b256
b256:
  %v2227 = phi i64 [ %v2221, %b249 ], [ %v2285, %b261 ]
  %v2228 = icmp slt i64 %v2227, %v2226
  br i1 %v2228, label %b257, label %b258
b257:
  br label %b259
b259:
  %v2229 = phi i64 [ 0, %b257 ], [ %v2284, %b264 ]
  %v2230 = icmp slt i64 %v2229, 2
  br i1 %v2230, label %b260, label %b261
b260:
  br label %b262
b262:
  %v2231 = phi i64 [ 0, %b260 ], [ %v2269, %b267 ]
  %v2232 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v2236, %b267 ]
  %v2233 = phi float [ 0x0000000000000000, %b260 ], [ %v2233, %b267 ]
  %v2234 = icmp slt i64 %v2231, 8
  br i1 %v2234, label %b263, label %b264
b263:
  br label %b265
b265:
  %v2235 = phi i64 [ 0, %b263 ], [ %v2268, %b266 ]
  %v2236 = phi <8 x float> [ %v2232, %b263 ], [ %v2267, %b266 ]
  %v2237 = icmp slt i64 %v2235, 8
  br i1 %v2237, label %b266, label %b267
b266:
  %v2238 = mul i64 %v2227, 128
  %v2239 = getelementptr inbounds float, ptr %v124, i64 %v2238
  %v2240 = mul i64 %v2227, 128
  %v2241 = getelementptr inbounds float, ptr %v120, i64 %v2240
  %v2242 = mul i64 %v2227, 128
  %v2243 = getelementptr inbounds float, ptr %v32, i64 %v2242
  %v2244 = mul i64 %v2229, 64
  %v2245 = add i64 0, %v2244
  %v2246 = mul i64 %v2231, 8
  %v2247 = add i64 %v2245, %v2246
  %v2248 = add i64 %v2247, %v2235
  %v2249 = getelementptr inbounds float, ptr %v2239, i64 %v2248
  %v2250 = load <8 x float>, ptr %v2249, align 4
  %v2251 = mul i64 %v2229, 64
  %v2252 = add i64 0, %v2251
  %v2253 = mul i64 %v2231, 8
  %v2254 = add i64 %v2252, %v2253
  %v2255 = add i64 %v2254, %v2235
  %v2256 = getelementptr inbounds float, ptr %v2241, i64 %v2255
  %v2257 = load <8 x float>, ptr %v2256, align 4
  %v2258 = fadd <8 x float> %v2250, %v2257
  %v2259 = mul i64 %v2229, 64
  %v2260 = add i64 0, %v2259
  %v2261 = mul i64 %v2231, 8
  %v2262 = add i64 %v2260, %v2261
  %v2263 = add i64 %v2262, %v2235
  %v2264 = getelementptr inbounds float, ptr %v2243, i64 %v2263
  %v2265 = load <8 x float>, ptr %v2264, align 4
  %v2266 = fmul <8 x float> %v2258, %v2265
  %v2267 = fadd <8 x float> %v2236, %v2266
  %v2268 = add nsw i64 %v2235, 8
  br label %b265
b267:
  %v2269 = add nsw i64 %v2231, 1
  br label %b262
b264:
  %v2270 = shufflevector <8 x float> %v2232, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2271 = shufflevector <8 x float> %v2232, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2272 = fadd <4 x float> %v2270, %v2271
  %v2273 = shufflevector <4 x float> %v2272, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2274 = shufflevector <4 x float> %v2272, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2275 = fadd <2 x float> %v2273, %v2274
  %v2276 = extractelement <2 x float> %v2275, i64 0
  %v2277 = extractelement <2 x float> %v2275, i64 1
  %v2278 = fadd float %v2276, %v2277
  %v2279 = fadd float %v2278, %v2233
  %v2280 = mul i64 %v2227, 2
  %v2281 = getelementptr inbounds float, ptr %v138, i64 %v2280
  %v2282 = add i64 0, %v2229
  %v2283 = getelementptr inbounds float, ptr %v2281, i64 %v2282
  store float %v2279, ptr %v2283, align 4
  %v2284 = add nsw i64 %v2229, 1
  br label %b259
b261:
  %v2285 = add nsw i64 %v2227, 1
  br label %b256
b258:
  %v2286 = add i64 %v8, 0
  %v2287 = sdiv i64 %v2286, 1
  %v2288 = add i64 %v2, 1
  %v2289 = mul i64 %v2287, %v2
  %v2290 = sdiv i64 %v2289, %v3
  %v2291 = mul i64 %v2290, 1
  %v2292 = icmp slt i64 %v2291, %v8
  %v2293 = select i1 %v2292, i64 %v2291, i64 %v8
  %v2294 = mul i64 %v2287, %v2288
  %v2295 = sdiv i64 %v2294, %v3
  %v2296 = mul i64 %v2295, 1
  %v2297 = icmp slt i64 %v2296, %v8
  %v2298 = select i1 %v2297, i64 %v2296, i64 %v8
  br label %b268
b268:
  %v2299 = phi i64 [ %v2293, %b258 ], [ %v2480, %b269 ]
  %v2300 = icmp slt i64 %v2299, %v2298
  br i1 %v2300, label %b269, label %b270
b269:
  %v2301 = mul i64 %v2299, 2
  %v2302 = getelementptr inbounds float, ptr %v138, i64 %v2301
  %v2303 = mul i64 %v2299, 68
  %v2304 = getelementptr inbounds float, ptr %v80, i64 %v2303
  %v2305 = mul i64 %v2299, 2
  %v2306 = getelementptr inbounds float, ptr %v116, i64 %v2305
  %v2307 = mul i64 %v2299, 2
  %v2308 = getelementptr inbounds float, ptr %v140, i64 %v2307
  %v2309 = mul i64 %v2299, 2
  %v2310 = getelementptr inbounds float, ptr %v142, i64 %v2309
  %v2311 = icmp ult i64 2, 8
  %v2312 = select i1 %v2311, i64 2, i64 8
  %v2313 = trunc i64 %v2312 to i32
  %v2314 = insertelement <8 x i32> poison, i32 %v2313, i64 0
  %v2315 = shufflevector <8 x i32> %v2314, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2316 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2315
  %v2317 = add i64 0, 0
  %v2318 = getelementptr inbounds float, ptr %v2302, i64 %v2317
  %v2319 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2318, <8 x i1> %v2316, <8 x float> zeroinitializer)
  %v2320 = add i64 0, 0
  %v2321 = getelementptr inbounds float, ptr %v78, i64 %v2320
  %v2322 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2321, <8 x i1> %v2316, <8 x float> zeroinitializer)
  %v2323 = add i64 50, 0
  %v2324 = getelementptr inbounds float, ptr %v2304, i64 %v2323
  %v2325 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2324, <8 x i1> %v2316, <8 x float> zeroinitializer)
  %v2326 = add i64 0, 0
  %v2327 = getelementptr inbounds float, ptr %v22, i64 %v2326
  %v2328 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2327, <8 x i1> %v2316, <8 x float> zeroinitializer)
  %v2329 = fadd <8 x float> %v2325, %v2328
  %v2330 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2329)
  %v2331 = fneg <8 x float> %v2330
  %v2332 = fcmp olt <8 x float> %v2331, splat (float 0xC05A400000000000)
  %v2333 = select <8 x i1> %v2332, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2331
  %v2334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2333, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2335 = fsub <8 x float> %v2334, splat (float 0x4168000000000000)
  %v2336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2335, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2333)
  %v2337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2335, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2336)
  %v2338 = bitcast <8 x float> %v2334 to <8 x i32>
  %v2339 = fmul <8 x float> %v2337, %v2337
  %v2340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2337, <8 x float> splat (float 0x3F81227F40000000))
  %v2341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2340, <8 x float> %v2337, <8 x float> splat (float 0x3FA5556740000000))
  %v2342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2341, <8 x float> %v2337, <8 x float> splat (float 0x3FC5554B00000000))
  %v2343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2342, <8 x float> %v2337, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2339, <8 x float> %v2343, <8 x float> %v2337)
  %v2345 = sub <8 x i32> %v2338, splat (i32 1262485250)
  %v2346 = lshr <8 x i32> %v2345, splat (i32 1)
  %v2347 = sub <8 x i32> %v2345, %v2346
  %v2348 = shl <8 x i32> %v2346, splat (i32 23)
  %v2349 = bitcast <8 x i32> %v2348 to <8 x float>
  %v2350 = shl <8 x i32> %v2347, splat (i32 23)
  %v2351 = bitcast <8 x i32> %v2350 to <8 x float>
  %v2352 = fadd <8 x float> %v2344, splat (float 0x3FF0000000000000)
  %v2353 = fmul <8 x float> %v2352, %v2349
  %v2354 = fmul <8 x float> %v2353, %v2351
  %v2355 = fcmp ogt <8 x float> %v2354, splat (float 0x3FDA8279A0000000)
  %v2356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2354, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2357 = select <8 x i1> %v2355, <8 x float> %v2356, <8 x float> %v2354
  %v2358 = select <8 x i1> %v2355, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2359 = select <8 x i1> %v2355, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2360 = fmul <8 x float> %v2357, %v2357
  %v2361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2360, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2361, <8 x float> %v2360, <8 x float> splat (float 0xBFC546EF00000000))
  %v2363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2362, <8 x float> %v2360, <8 x float> splat (float 0xBFD0002320000000))
  %v2364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2360, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2364, <8 x float> %v2360, <8 x float> splat (float 0x3FC999FF60000000))
  %v2366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2365, <8 x float> %v2360, <8 x float> splat (float 0x3FD5555540000000))
  %v2367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2357, <8 x float> %v2363, <8 x float> %v2366)
  %v2368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2357, <8 x float> %v2367, <8 x float> splat (float 0xBFE0000000000000))
  %v2369 = fmul <8 x float> %v2357, %v2357
  %v2370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2369, <8 x float> %v2368, <8 x float> %v2359)
  %v2371 = fadd <8 x float> %v2370, %v2357
  %v2372 = fadd <8 x float> %v2371, %v2358
  %v2373 = fcmp ogt <8 x float> %v2329, splat (float 0x0000000000000000)
  %v2374 = select <8 x i1> %v2373, <8 x float> %v2329, <8 x float> splat (float 0x0000000000000000)
  %v2375 = fadd <8 x float> %v2374, %v2372
  %v2376 = fmul <8 x float> %v2322, %v2375
  %v2377 = fneg <8 x float> %v2376
  %v2378 = fcmp olt <8 x float> %v2377, splat (float 0xC05A400000000000)
  %v2379 = select <8 x i1> %v2378, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2377
  %v2380 = fcmp ogt <8 x float> %v2379, splat (float 0x4056400000000000)
  %v2381 = select <8 x i1> %v2380, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2379
  %v2382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2381, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2383 = fsub <8 x float> %v2382, splat (float 0x4168000000000000)
  %v2384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2383, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2381)
  %v2385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2383, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2384)
  %v2386 = bitcast <8 x float> %v2382 to <8 x i32>
  %v2387 = fmul <8 x float> %v2385, %v2385
  %v2388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2385, <8 x float> splat (float 0x3F81227F40000000))
  %v2389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2388, <8 x float> %v2385, <8 x float> splat (float 0x3FA5556740000000))
  %v2390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2389, <8 x float> %v2385, <8 x float> splat (float 0x3FC5554B00000000))
  %v2391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2390, <8 x float> %v2385, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2387, <8 x float> %v2391, <8 x float> %v2385)
  %v2393 = sub <8 x i32> %v2386, splat (i32 1262485250)
  %v2394 = lshr <8 x i32> %v2393, splat (i32 1)
  %v2395 = sub <8 x i32> %v2393, %v2394
  %v2396 = shl <8 x i32> %v2394, splat (i32 23)
  %v2397 = bitcast <8 x i32> %v2396 to <8 x float>
  %v2398 = shl <8 x i32> %v2395, splat (i32 23)
  %v2399 = bitcast <8 x i32> %v2398 to <8 x float>
  %v2400 = fadd <8 x float> %v2392, splat (float 0x3FF0000000000000)
  %v2401 = fmul <8 x float> %v2400, %v2397
  %v2402 = fmul <8 x float> %v2401, %v2399
  %v2403 = fmul <8 x float> %v2319, %v2402
  %v2404 = fmul <8 x float> %v2403, %v2322
  %v2405 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2329)
  %v2406 = fneg <8 x float> %v2405
  %v2407 = fcmp olt <8 x float> %v2406, splat (float 0xC05A400000000000)
  %v2408 = select <8 x i1> %v2407, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2406
  %v2409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2408, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2410 = fsub <8 x float> %v2409, splat (float 0x4168000000000000)
  %v2411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2410, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2408)
  %v2412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2410, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2411)
  %v2413 = bitcast <8 x float> %v2409 to <8 x i32>
  %v2414 = fmul <8 x float> %v2412, %v2412
  %v2415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2412, <8 x float> splat (float 0x3F81227F40000000))
  %v2416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2415, <8 x float> %v2412, <8 x float> splat (float 0x3FA5556740000000))
  %v2417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2416, <8 x float> %v2412, <8 x float> splat (float 0x3FC5554B00000000))
  %v2418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2417, <8 x float> %v2412, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2414, <8 x float> %v2418, <8 x float> %v2412)
  %v2420 = sub <8 x i32> %v2413, splat (i32 1262485250)
  %v2421 = lshr <8 x i32> %v2420, splat (i32 1)
  %v2422 = sub <8 x i32> %v2420, %v2421
  %v2423 = shl <8 x i32> %v2421, splat (i32 23)
  %v2424 = bitcast <8 x i32> %v2423 to <8 x float>
  %v2425 = shl <8 x i32> %v2422, splat (i32 23)
  %v2426 = bitcast <8 x i32> %v2425 to <8 x float>
  %v2427 = fadd <8 x float> %v2419, splat (float 0x3FF0000000000000)
  %v2428 = fmul <8 x float> %v2427, %v2424
  %v2429 = fmul <8 x float> %v2428, %v2426
  %v2430 = fcmp olt <8 x float> %v2329, splat (float 0x0000000000000000)
  %v2431 = select <8 x i1> %v2430, <8 x float> %v2429, <8 x float> splat (float 0x3FF0000000000000)
  %v2432 = fadd <8 x float> %v2429, splat (float 0x3FF0000000000000)
  %v2433 = fdiv <8 x float> %v2431, %v2432
  %v2434 = fmul <8 x float> %v2404, %v2433
  %v2435 = fneg <8 x float> %v2434
  %v2436 = add i64 0, 0
  %v2437 = getelementptr inbounds float, ptr %v2306, i64 %v2436
  %v2438 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2437, <8 x i1> %v2316, <8 x float> zeroinitializer)
  %v2439 = add i64 48, 0
  %v2440 = getelementptr inbounds float, ptr %v2304, i64 %v2439
  %v2441 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2440, <8 x i1> %v2316, <8 x float> zeroinitializer)
  %v2442 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2441)
  %v2443 = fneg <8 x float> %v2442
  %v2444 = fcmp olt <8 x float> %v2443, splat (float 0xC05A400000000000)
  %v2445 = select <8 x i1> %v2444, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2443
  %v2446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2445, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2447 = fsub <8 x float> %v2446, splat (float 0x4168000000000000)
  %v2448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2447, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2445)
  %v2449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2447, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2448)
  %v2450 = bitcast <8 x float> %v2446 to <8 x i32>
  %v2451 = fmul <8 x float> %v2449, %v2449
  %v2452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2449, <8 x float> splat (float 0x3F81227F40000000))
  %v2453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2452, <8 x float> %v2449, <8 x float> splat (float 0x3FA5556740000000))
  %v2454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2453, <8 x float> %v2449, <8 x float> splat (float 0x3FC5554B00000000))
  %v2455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2454, <8 x float> %v2449, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2451, <8 x float> %v2455, <8 x float> %v2449)
  %v2457 = sub <8 x i32> %v2450, splat (i32 1262485250)
  %v2458 = lshr <8 x i32> %v2457, splat (i32 1)
  %v2459 = sub <8 x i32> %v2457, %v2458
  %v2460 = shl <8 x i32> %v2458, splat (i32 23)
  %v2461 = bitcast <8 x i32> %v2460 to <8 x float>
  %v2462 = shl <8 x i32> %v2459, splat (i32 23)
  %v2463 = bitcast <8 x i32> %v2462 to <8 x float>
  %v2464 = fadd <8 x float> %v2456, splat (float 0x3FF0000000000000)
  %v2465 = fmul <8 x float> %v2464, %v2461
  %v2466 = fmul <8 x float> %v2465, %v2463
  %v2467 = fcmp olt <8 x float> %v2441, splat (float 0x0000000000000000)
  %v2468 = select <8 x i1> %v2467, <8 x float> %v2466, <8 x float> splat (float 0x3FF0000000000000)
  %v2469 = fadd <8 x float> %v2466, splat (float 0x3FF0000000000000)
  %v2470 = fdiv <8 x float> %v2468, %v2469
  %v2471 = fmul <8 x float> %v2438, %v2470
  %v2472 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2473 = shufflevector <8 x float> %v2472, <8 x float> poison, <8 x i32> zeroinitializer
  %v2474 = fsub <8 x float> %v2473, %v2470
  %v2475 = fmul <8 x float> %v2471, %v2474
  %v2476 = add i64 0, 0
  %v2477 = getelementptr inbounds float, ptr %v2308, i64 %v2476
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2435, ptr align 4 %v2477, <8 x i1> %v2316)
  %v2478 = add i64 0, 0
  %v2479 = getelementptr inbounds float, ptr %v2310, i64 %v2478
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2475, ptr align 4 %v2479, <8 x i1> %v2316)
  %v2480 = add nsw i64 %v2299, 1
  br label %b268
b270:
  %v2482 = add i64 %v8, 0
  %v2483 = sdiv i64 %v2482, 1
  %v2484 = add i64 %v2, 1
  %v2485 = mul i64 %v2483, %v2
  %v2486 = sdiv i64 %v2485, %v3
  %v2487 = mul i64 %v2486, 1
  %v2488 = icmp slt i64 %v2487, %v8
  %v2489 = select i1 %v2488, i64 %v2487, i64 %v8
  %v2490 = mul i64 %v2483, %v2484
  %v2491 = sdiv i64 %v2490, %v3
  %v2492 = mul i64 %v2491, 1
  %v2493 = icmp slt i64 %v2492, %v8
  %v2494 = select i1 %v2493, i64 %v2492, i64 %v8
  br label %b271
b271:
  %v2495 = phi i64 [ %v2489, %b270 ], [ %v2584, %b276 ]
  %v2496 = icmp slt i64 %v2495, %v2494
  br i1 %v2496, label %b272, label %b273
b272:
  %v2497 = add i64 %v2495, 96
  %v2498 = icmp slt i64 %v2497, %v2494
  %v2499 = select i1 %v2498, i64 %v2497, i64 %v2494
  br label %b274
b274:
  %v2500 = phi i64 [ 0, %b272 ], [ %v2583, %b279 ]
  %v2501 = icmp slt i64 %v2500, 1
  br i1 %v2501, label %b275, label %b276
b275:
  %v2502 = sub i64 %v2499, %v2495
  %v2503 = sub i64 8, 1
  %v2504 = add i64 %v2502, %v2503
  %v2505 = sdiv i64 %v2504, 8
  br label %b277
b277:
  %v2506 = phi i64 [ 0, %b275 ], [ %v2582, %b288 ]
  %v2507 = icmp slt i64 %v2506, %v2505
  br i1 %v2507, label %b278, label %b279
b278:
  %v2508 = mul i64 %v2502, %v2506
  %v2509 = sdiv i64 %v2508, %v2505
  %v2510 = add i64 %v2495, %v2509
  %v2511 = add i64 %v2506, 1
  %v2512 = mul i64 %v2502, %v2511
  %v2513 = sdiv i64 %v2512, %v2505
  %v2514 = add i64 %v2495, %v2513
  %v2515 = mul i64 %v2500, 416
  %v2516 = getelementptr inbounds float, ptr %v2055, i64 %v2515
  %v2517 = sub i64 %v2514, %v2510
  %v2518 = mul i64 %v2510, 2
  %v2519 = getelementptr inbounds float, ptr %v140, i64 %v2518
  %v2520 = getelementptr inbounds float, ptr %v2519, i64 0
  %v2521 = sub i64 %v2517, 1
  %v2522 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0, i64 %v2521
  %v2523 = load ptr, ptr %v2522, align 4
  %v2524 = icmp sgt i64 %v2517, 0
  br i1 %v2524, label %b280, label %b281
b280:
  call void %v2523(ptr %v2520, i64 2, ptr %v2516, i64 2, ptr %v2481)
  br label %b281
b281:
  %v2525 = add i64 %v2515, 16
  %v2526 = getelementptr inbounds float, ptr %v2055, i64 %v2525
  %v2527 = sub i64 %v2514, %v2510
  %v2528 = mul i64 %v2510, 2
  %v2529 = getelementptr inbounds float, ptr %v142, i64 %v2528
  %v2530 = getelementptr inbounds float, ptr %v2529, i64 0
  %v2531 = sub i64 %v2527, 1
  %v2532 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_1, i64 %v2531
  %v2533 = load ptr, ptr %v2532, align 4
  %v2534 = icmp sgt i64 %v2527, 0
  br i1 %v2534, label %b282, label %b283
b282:
  call void %v2533(ptr %v2530, i64 2, ptr %v2526, i64 2, ptr %v2481)
  br label %b283
b283:
  %v2535 = add i64 %v2525, 16
  %v2536 = getelementptr inbounds float, ptr %v2055, i64 %v2535
  %v2537 = sub i64 %v2514, %v2510
  %v2538 = mul i64 %v2510, 48
  %v2539 = getelementptr inbounds float, ptr %v136, i64 %v2538
  %v2540 = getelementptr inbounds float, ptr %v2539, i64 0
  %v2541 = sub i64 %v2537, 1
  %v2542 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_2, i64 %v2541
  %v2543 = load ptr, ptr %v2542, align 4
  %v2544 = icmp sgt i64 %v2537, 0
  br i1 %v2544, label %b284, label %b285
b284:
  call void %v2543(ptr %v2540, i64 48, ptr %v2536, i64 48, ptr %v2481)
  br label %b285
b285:
  %v2545 = add i64 %v2535, 384
  br label %b286
b286:
  %v2546 = phi i64 [ %v2510, %b285 ], [ %v2581, %b291 ]
  %v2547 = icmp slt i64 %v2546, %v2514
  br i1 %v2547, label %b287, label %b288
b287:
  %v2548 = sub i64 %v2546, %v2510
  %v2549 = mul i64 %v2548, 24
  %v2550 = getelementptr inbounds float, ptr %v2481, i64 %v2549
  %v2551 = mul i64 %v2546, 8
  %v2552 = getelementptr inbounds float, ptr %v114, i64 %v2551
  %v2553 = mul i64 %v2546, 8
  %v2554 = getelementptr inbounds float, ptr %v50, i64 %v2553
  br label %b289
b289:
  %v2555 = phi i64 [ 0, %b287 ], [ %v2580, %b290 ]
  %v2556 = icmp slt i64 %v2555, 1
  br i1 %v2556, label %b290, label %b291
b290:
  %v2557 = mul i64 %v2500, 1
  %v2558 = add i64 %v2557, %v2555
  %v2559 = mul i64 %v2558, 8
  %v2560 = add i64 0, %v2555
  %v2561 = mul i64 %v2560, 8
  %v2562 = getelementptr inbounds float, ptr %v2550, i64 %v2561
  %v2563 = load <8 x float>, ptr %v2562, align 4
  %v2564 = add i64 1, %v2555
  %v2565 = mul i64 %v2564, 8
  %v2566 = getelementptr inbounds float, ptr %v2550, i64 %v2565
  %v2567 = load <8 x float>, ptr %v2566, align 4
  %v2568 = add i64 2, %v2555
  %v2569 = mul i64 %v2568, 8
  %v2570 = getelementptr inbounds float, ptr %v2550, i64 %v2569
  %v2571 = load <8 x float>, ptr %v2570, align 4
  %v2572 = add i64 0, %v2559
  %v2573 = getelementptr inbounds float, ptr %v2552, i64 %v2572
  %v2574 = load <8 x float>, ptr %v2573, align 4
  %v2575 = fadd <8 x float> %v2574, %v2563
  %v2576 = fadd <8 x float> %v2575, %v2567
  %v2577 = fadd <8 x float> %v2576, %v2571
  %v2578 = add i64 0, %v2559
  %v2579 = getelementptr inbounds float, ptr %v2554, i64 %v2578
  store <8 x float> %v2577, ptr %v2579, align 4
  %v2580 = add nsw i64 %v2555, 1
  br label %b289
b291:
  %v2581 = add nsw i64 %v2546, 1
  br label %b286
b288:
  %v2582 = add nsw i64 %v2506, 1
  br label %b277
b279:
  %v2583 = add nsw i64 %v2500, 1
  br label %b274
b276:
  %v2584 = add nsw i64 %v2495, 96
  br label %b271
b273:
  %v2585 = icmp sgt i64 %v3, 1
  br i1 %v2585, label %b292, label %b293
b292:
  %v2586 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2587 = atomicrmw add ptr %v2586, i64 1 acq_rel
  %v2588 = load i64, ptr %v219, align 8
  %v2589 = add i64 %v2588, 1
  store i64 %v2589, ptr %v219, align 8
  %v2590 = mul i64 %v3, %v2589
  br label %b294
b294:
  %v2591 = load atomic i64, ptr %v2586 acquire, align 8
  %v2592 = icmp slt i64 %v2591, %v2590
  br i1 %v2592, label %b295, label %b296
b295:
  %v2593 = call i32 @sched_yield()
  br label %b294
b296:
  br label %b293
b293:
  %v2594 = mul i64 0, 48
  %v2595 = getelementptr inbounds float, ptr %v136, i64 %v2594
  %v2596 = getelementptr inbounds float, ptr %v2595, i64 0
  %v2597 = mul i64 0, 8
  %v2598 = getelementptr inbounds float, ptr %v12, i64 %v2597
  %v2599 = getelementptr inbounds float, ptr %v2598, i64 0
  %v2600 = getelementptr inbounds float, ptr %v224, i64 12288
  %v2601 = add i64 48, 1
  %v2602 = sdiv i64 %v2601, 2
  %v2603 = add i64 %v2, 1
  %v2604 = mul i64 %v2602, %v2
  %v2605 = sdiv i64 %v2604, %v3
  %v2606 = mul i64 %v2605, 2
  %v2607 = icmp slt i64 %v2606, 48
  %v2608 = select i1 %v2607, i64 %v2606, i64 48
  %v2609 = mul i64 %v2602, %v2603
  %v2610 = sdiv i64 %v2609, %v3
  %v2611 = mul i64 %v2610, 2
  %v2612 = icmp slt i64 %v2611, 48
  %v2613 = select i1 %v2612, i64 %v2611, i64 48
  %v2614 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b297
b297:
  %v2615 = phi i64 [ %v2608, %b293 ], [ %v2623, %b302 ]
  %v2616 = icmp slt i64 %v2615, %v2613
  br i1 %v2616, label %b298, label %b299
b298:
  %v2617 = mul i64 %v2615, 8
  %v2618 = getelementptr inbounds float, ptr %v2614, i64 %v2617
  br label %b300
b300:
  %v2619 = phi i64 [ 0, %b298 ], [ %v2622, %b301 ]
  %v2620 = icmp slt i64 %v2619, 8
  br i1 %v2620, label %b301, label %b302
b301:
  %v2621 = getelementptr inbounds float, ptr %v2618, i64 %v2619
  store float 0x0000000000000000, ptr %v2621, align 4
  %v2622 = add nsw i64 %v2619, 1
  br label %b300
b302:
  %v2623 = add nsw i64 %v2615, 1
  br label %b297
b299:
  %v2624 = mul i64 %v8, 1
  br label %b303
b303:
  %v2625 = phi i64 [ 0, %b299 ], [ %v2729, %b308 ]
  %v2626 = icmp slt i64 %v2625, %v2624
  br i1 %v2626, label %b304, label %b305
b304:
  %v2627 = sub i64 %v2624, %v2625
  %v2628 = icmp slt i64 %v2627, 384
  %v2629 = select i1 %v2628, i64 %v2627, i64 384
  br label %b306
b306:
  %v2630 = phi i64 [ %v2608, %b304 ], [ %v2728, %b332 ]
  %v2631 = icmp slt i64 %v2630, %v2613
  br i1 %v2631, label %b307, label %b308
b307:
  %v2632 = sub i64 %v2613, %v2630
  %v2633 = icmp slt i64 %v2632, 64
  %v2634 = select i1 %v2633, i64 %v2632, i64 64
  %v2635 = sdiv i64 %v2634, 2
  %v2636 = mul i64 %v2635, 2
  %v2637 = sub i64 %v2634, %v2636
  %v2638 = mul i64 %v2625, 48
  %v2639 = add i64 %v2638, %v2630
  %v2640 = getelementptr inbounds float, ptr %v2596, i64 %v2639
  br label %b309
b309:
  %v2641 = phi i64 [ 0, %b307 ], [ %v2667, %b317 ]
  %v2642 = icmp slt i64 %v2641, %v2629
  br i1 %v2642, label %b310, label %b311
b310:
  %v2643 = mul i64 %v2641, 48
  %v2644 = getelementptr inbounds float, ptr %v2640, i64 %v2643
  %v2645 = mul i64 %v2641, 2
  %v2646 = getelementptr inbounds float, ptr %v2600, i64 %v2645
  br label %b312
b312:
  %v2647 = phi i64 [ 0, %b310 ], [ %v2656, %b313 ]
  %v2648 = icmp slt i64 %v2647, %v2635
  br i1 %v2648, label %b313, label %b314
b313:
  %v2649 = mul i64 %v2647, 2
  %v2650 = getelementptr inbounds float, ptr %v2644, i64 %v2649
  %v2651 = mul i64 %v2647, 768
  %v2652 = getelementptr inbounds float, ptr %v2646, i64 %v2651
  %v2653 = getelementptr inbounds float, ptr %v2650, i64 0
  %v2654 = load <2 x float>, ptr %v2653, align 4
  %v2655 = getelementptr inbounds float, ptr %v2652, i64 0
  store <2 x float> %v2654, ptr %v2655, align 4
  %v2656 = add nsw i64 %v2647, 1
  br label %b312
b314:
  %v2657 = mul i64 %v2635, 2
  %v2658 = getelementptr inbounds float, ptr %v2644, i64 %v2657
  %v2659 = mul i64 %v2635, 768
  %v2660 = getelementptr inbounds float, ptr %v2646, i64 %v2659
  br label %b315
b315:
  %v2661 = phi i64 [ 0, %b314 ], [ %v2666, %b316 ]
  %v2662 = icmp slt i64 %v2661, %v2637
  br i1 %v2662, label %b316, label %b317
b316:
  %v2663 = getelementptr inbounds float, ptr %v2658, i64 %v2661
  %v2664 = load float, ptr %v2663, align 4
  %v2665 = getelementptr inbounds float, ptr %v2660, i64 %v2661
  store float %v2664, ptr %v2665, align 4
  %v2666 = add nsw i64 %v2661, 1
  br label %b315, !llvm.loop !0
b317:
  %v2667 = add nsw i64 %v2641, 1
  br label %b309
b311:
  br label %b318
b318:
  %v2668 = phi i64 [ 0, %b311 ], [ %v2703, %b326 ]
  %v2669 = icmp slt i64 %v2668, 0
  br i1 %v2669, label %b319, label %b320
b319:
  %v2670 = mul i64 %v2625, 8
  %v2671 = add i64 %v2670, %v2668
  %v2672 = getelementptr inbounds float, ptr %v2599, i64 %v2671
  br label %b321
b321:
  %v2673 = phi i64 [ 0, %b319 ], [ %v2691, %b322 ]
  %v2674 = icmp slt i64 %v2673, %v2629
  br i1 %v2674, label %b322, label %b323
b322:
  %v2675 = mul i64 %v2673, 8
  %v2676 = getelementptr inbounds float, ptr %v2672, i64 %v2675
  %v2677 = mul i64 %v2673, 32
  %v2678 = getelementptr inbounds float, ptr %v224, i64 %v2677
  %v2679 = getelementptr inbounds float, ptr %v2676, i64 0
  %v2680 = load <8 x float>, ptr %v2679, align 4
  %v2681 = getelementptr inbounds float, ptr %v2678, i64 0
  store <8 x float> %v2680, ptr %v2681, align 4
  %v2682 = getelementptr inbounds float, ptr %v2676, i64 8
  %v2683 = load <8 x float>, ptr %v2682, align 4
  %v2684 = getelementptr inbounds float, ptr %v2678, i64 8
  store <8 x float> %v2683, ptr %v2684, align 4
  %v2685 = getelementptr inbounds float, ptr %v2676, i64 16
  %v2686 = load <8 x float>, ptr %v2685, align 4
  %v2687 = getelementptr inbounds float, ptr %v2678, i64 16
  store <8 x float> %v2686, ptr %v2687, align 4
  %v2688 = getelementptr inbounds float, ptr %v2676, i64 24
  %v2689 = load <8 x float>, ptr %v2688, align 4
  %v2690 = getelementptr inbounds float, ptr %v2678, i64 24
  store <8 x float> %v2689, ptr %v2690, align 4
  %v2691 = add nsw i64 %v2673, 1
  br label %b321
b323:
  %v2692 = sdiv i64 %v2634, 2
  br label %b324
b324:
  %v2693 = phi i64 [ 0, %b323 ], [ %v2702, %b325 ]
  %v2694 = icmp slt i64 %v2693, %v2692
  br i1 %v2694, label %b325, label %b326
b325:
  %v2695 = mul i64 %v2693, 2
  %v2696 = add i64 %v2630, %v2695
  %v2697 = mul i64 %v2693, 768
  %v2698 = getelementptr inbounds float, ptr %v2600, i64 %v2697
  %v2699 = mul i64 %v2696, 8
  %v2700 = add i64 %v2699, %v2668
  %v2701 = getelementptr inbounds float, ptr %v2614, i64 %v2700
  call void @outer_2x32(ptr %v2698, ptr %v224, i64 %v2629, ptr %v2701, i64 8)
  %v2702 = add nsw i64 %v2693, 1
  br label %b324
b326:
  %v2703 = add nsw i64 %v2668, 32
  br label %b318
b320:
  %v2704 = mul i64 %v2625, 8
  %v2705 = add i64 %v2704, 0
  %v2706 = getelementptr inbounds float, ptr %v2599, i64 %v2705
  br label %b327
b327:
  %v2707 = phi i64 [ 0, %b320 ], [ %v2716, %b328 ]
  %v2708 = icmp slt i64 %v2707, %v2629
  br i1 %v2708, label %b328, label %b329
b328:
  %v2709 = mul i64 %v2707, 8
  %v2710 = getelementptr inbounds float, ptr %v2706, i64 %v2709
  %v2711 = mul i64 %v2707, 8
  %v2712 = getelementptr inbounds float, ptr %v224, i64 %v2711
  %v2713 = getelementptr inbounds float, ptr %v2710, i64 0
  %v2714 = load <8 x float>, ptr %v2713, align 4
  %v2715 = getelementptr inbounds float, ptr %v2712, i64 0
  store <8 x float> %v2714, ptr %v2715, align 4
  %v2716 = add nsw i64 %v2707, 1
  br label %b327
b329:
  %v2717 = sdiv i64 %v2634, 2
  br label %b330
b330:
  %v2718 = phi i64 [ 0, %b329 ], [ %v2727, %b331 ]
  %v2719 = icmp slt i64 %v2718, %v2717
  br i1 %v2719, label %b331, label %b332
b331:
  %v2720 = mul i64 %v2718, 2
  %v2721 = add i64 %v2630, %v2720
  %v2722 = mul i64 %v2718, 768
  %v2723 = getelementptr inbounds float, ptr %v2600, i64 %v2722
  %v2724 = mul i64 %v2721, 8
  %v2725 = add i64 %v2724, 0
  %v2726 = getelementptr inbounds float, ptr %v2614, i64 %v2725
  call void @outer_2x8(ptr %v2723, ptr %v224, i64 %v2629, ptr %v2726, i64 8)
  %v2727 = add nsw i64 %v2718, 1
  br label %b330
b332:
  %v2728 = add nsw i64 %v2630, 64
  br label %b306
b308:
  %v2729 = add nsw i64 %v2625, 384
  br label %b303
b305:
  %v2730 = icmp sgt i64 %v3, 1
  br i1 %v2730, label %b333, label %b334
b333:
  %v2731 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2732 = atomicrmw add ptr %v2731, i64 1 acq_rel
  %v2733 = load i64, ptr %v219, align 8
  %v2734 = add i64 %v2733, 1
  store i64 %v2734, ptr %v219, align 8
  %v2735 = mul i64 %v3, %v2734
  br label %b335
b335:
  %v2736 = load atomic i64, ptr %v2731 acquire, align 8
  %v2737 = icmp slt i64 %v2736, %v2735
  br i1 %v2737, label %b336, label %b337
b336:
  %v2738 = call i32 @sched_yield()
  br label %b335
b337:
  br label %b334
b334:
  %v2739 = mul i64 0, 2
  %v2740 = getelementptr inbounds float, ptr %v142, i64 %v2739
  %v2741 = getelementptr inbounds float, ptr %v2740, i64 0
  %v2742 = mul i64 0, 8
  %v2743 = getelementptr inbounds float, ptr %v12, i64 %v2742
  %v2744 = getelementptr inbounds float, ptr %v2743, i64 0
  %v2745 = getelementptr inbounds float, ptr %v224, i64 12288
  %v2746 = add i64 2, 1
  %v2747 = sdiv i64 %v2746, 2
  %v2748 = add i64 %v2, 1
  %v2749 = mul i64 %v2747, %v2
  %v2750 = sdiv i64 %v2749, %v3
  %v2751 = mul i64 %v2750, 2
  %v2752 = icmp slt i64 %v2751, 2
  %v2753 = select i1 %v2752, i64 %v2751, i64 2
  %v2754 = mul i64 %v2747, %v2748
  %v2755 = sdiv i64 %v2754, %v3
  %v2756 = mul i64 %v2755, 2
  %v2757 = icmp slt i64 %v2756, 2
  %v2758 = select i1 %v2757, i64 %v2756, i64 2
  %v2759 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b338
b338:
  %v2760 = phi i64 [ %v2753, %b334 ], [ %v2768, %b343 ]
  %v2761 = icmp slt i64 %v2760, %v2758
  br i1 %v2761, label %b339, label %b340
b339:
  %v2762 = mul i64 %v2760, 8
  %v2763 = getelementptr inbounds float, ptr %v2759, i64 %v2762
  br label %b341
b341:
  %v2764 = phi i64 [ 0, %b339 ], [ %v2767, %b342 ]
  %v2765 = icmp slt i64 %v2764, 8
  br i1 %v2765, label %b342, label %b343
b342:
  %v2766 = getelementptr inbounds float, ptr %v2763, i64 %v2764
  store float 0x0000000000000000, ptr %v2766, align 4
  %v2767 = add nsw i64 %v2764, 1
  br label %b341
b343:
  %v2768 = add nsw i64 %v2760, 1
  br label %b338
b340:
  %v2769 = mul i64 %v8, 1
  br label %b344
b344:
  %v2770 = phi i64 [ 0, %b340 ], [ %v2874, %b349 ]
  %v2771 = icmp slt i64 %v2770, %v2769
  br i1 %v2771, label %b345, label %b346
b345:
  %v2772 = sub i64 %v2769, %v2770
  %v2773 = icmp slt i64 %v2772, 384
  %v2774 = select i1 %v2773, i64 %v2772, i64 384
  br label %b347
b347:
  %v2775 = phi i64 [ %v2753, %b345 ], [ %v2873, %b373 ]
  %v2776 = icmp slt i64 %v2775, %v2758
  br i1 %v2776, label %b348, label %b349
b348:
  %v2777 = sub i64 %v2758, %v2775
  %v2778 = icmp slt i64 %v2777, 64
  %v2779 = select i1 %v2778, i64 %v2777, i64 64
  %v2780 = sdiv i64 %v2779, 2
  %v2781 = mul i64 %v2780, 2
  %v2782 = sub i64 %v2779, %v2781
  %v2783 = mul i64 %v2770, 2
  %v2784 = add i64 %v2783, %v2775
  %v2785 = getelementptr inbounds float, ptr %v2741, i64 %v2784
  br label %b350
b350:
  %v2786 = phi i64 [ 0, %b348 ], [ %v2812, %b358 ]
  %v2787 = icmp slt i64 %v2786, %v2774
  br i1 %v2787, label %b351, label %b352
b351:
  %v2788 = mul i64 %v2786, 2
  %v2789 = getelementptr inbounds float, ptr %v2785, i64 %v2788
  %v2790 = mul i64 %v2786, 2
  %v2791 = getelementptr inbounds float, ptr %v2745, i64 %v2790
  br label %b353
b353:
  %v2792 = phi i64 [ 0, %b351 ], [ %v2801, %b354 ]
  %v2793 = icmp slt i64 %v2792, %v2780
  br i1 %v2793, label %b354, label %b355
b354:
  %v2794 = mul i64 %v2792, 2
  %v2795 = getelementptr inbounds float, ptr %v2789, i64 %v2794
  %v2796 = mul i64 %v2792, 768
  %v2797 = getelementptr inbounds float, ptr %v2791, i64 %v2796
  %v2798 = getelementptr inbounds float, ptr %v2795, i64 0
  %v2799 = load <2 x float>, ptr %v2798, align 4
  %v2800 = getelementptr inbounds float, ptr %v2797, i64 0
  store <2 x float> %v2799, ptr %v2800, align 4
  %v2801 = add nsw i64 %v2792, 1
  br label %b353
b355:
  %v2802 = mul i64 %v2780, 2
  %v2803 = getelementptr inbounds float, ptr %v2789, i64 %v2802
  %v2804 = mul i64 %v2780, 768
  %v2805 = getelementptr inbounds float, ptr %v2791, i64 %v2804
  br label %b356
b356:
  %v2806 = phi i64 [ 0, %b355 ], [ %v2811, %b357 ]
  %v2807 = icmp slt i64 %v2806, %v2782
  br i1 %v2807, label %b357, label %b358
b357:
  %v2808 = getelementptr inbounds float, ptr %v2803, i64 %v2806
  %v2809 = load float, ptr %v2808, align 4
  %v2810 = getelementptr inbounds float, ptr %v2805, i64 %v2806
  store float %v2809, ptr %v2810, align 4
  %v2811 = add nsw i64 %v2806, 1
  br label %b356, !llvm.loop !3
b358:
  %v2812 = add nsw i64 %v2786, 1
  br label %b350
b352:
  br label %b359
b359:
  %v2813 = phi i64 [ 0, %b352 ], [ %v2848, %b367 ]
  %v2814 = icmp slt i64 %v2813, 0
  br i1 %v2814, label %b360, label %b361
b360:
  %v2815 = mul i64 %v2770, 8
  %v2816 = add i64 %v2815, %v2813
  %v2817 = getelementptr inbounds float, ptr %v2744, i64 %v2816
  br label %b362
b362:
  %v2818 = phi i64 [ 0, %b360 ], [ %v2836, %b363 ]
  %v2819 = icmp slt i64 %v2818, %v2774
  br i1 %v2819, label %b363, label %b364
b363:
  %v2820 = mul i64 %v2818, 8
  %v2821 = getelementptr inbounds float, ptr %v2817, i64 %v2820
  %v2822 = mul i64 %v2818, 32
  %v2823 = getelementptr inbounds float, ptr %v224, i64 %v2822
  %v2824 = getelementptr inbounds float, ptr %v2821, i64 0
  %v2825 = load <8 x float>, ptr %v2824, align 4
  %v2826 = getelementptr inbounds float, ptr %v2823, i64 0
  store <8 x float> %v2825, ptr %v2826, align 4
  %v2827 = getelementptr inbounds float, ptr %v2821, i64 8
  %v2828 = load <8 x float>, ptr %v2827, align 4
  %v2829 = getelementptr inbounds float, ptr %v2823, i64 8
  store <8 x float> %v2828, ptr %v2829, align 4
  %v2830 = getelementptr inbounds float, ptr %v2821, i64 16
  %v2831 = load <8 x float>, ptr %v2830, align 4
  %v2832 = getelementptr inbounds float, ptr %v2823, i64 16
  store <8 x float> %v2831, ptr %v2832, align 4
  %v2833 = getelementptr inbounds float, ptr %v2821, i64 24
  %v2834 = load <8 x float>, ptr %v2833, align 4
  %v2835 = getelementptr inbounds float, ptr %v2823, i64 24
  store <8 x float> %v2834, ptr %v2835, align 4
  %v2836 = add nsw i64 %v2818, 1
  br label %b362
b364:
  %v2837 = sdiv i64 %v2779, 2
  br label %b365
b365:
  %v2838 = phi i64 [ 0, %b364 ], [ %v2847, %b366 ]
  %v2839 = icmp slt i64 %v2838, %v2837
  br i1 %v2839, label %b366, label %b367
b366:
  %v2840 = mul i64 %v2838, 2
  %v2841 = add i64 %v2775, %v2840
  %v2842 = mul i64 %v2838, 768
  %v2843 = getelementptr inbounds float, ptr %v2745, i64 %v2842
  %v2844 = mul i64 %v2841, 8
  %v2845 = add i64 %v2844, %v2813
  %v2846 = getelementptr inbounds float, ptr %v2759, i64 %v2845
  call void @outer_2x32(ptr %v2843, ptr %v224, i64 %v2774, ptr %v2846, i64 8)
  %v2847 = add nsw i64 %v2838, 1
  br label %b365
b367:
  %v2848 = add nsw i64 %v2813, 32
  br label %b359
b361:
  %v2849 = mul i64 %v2770, 8
  %v2850 = add i64 %v2849, 0
  %v2851 = getelementptr inbounds float, ptr %v2744, i64 %v2850
  br label %b368
b368:
  %v2852 = phi i64 [ 0, %b361 ], [ %v2861, %b369 ]
  %v2853 = icmp slt i64 %v2852, %v2774
  br i1 %v2853, label %b369, label %b370
b369:
  %v2854 = mul i64 %v2852, 8
  %v2855 = getelementptr inbounds float, ptr %v2851, i64 %v2854
  %v2856 = mul i64 %v2852, 8
  %v2857 = getelementptr inbounds float, ptr %v224, i64 %v2856
  %v2858 = getelementptr inbounds float, ptr %v2855, i64 0
  %v2859 = load <8 x float>, ptr %v2858, align 4
  %v2860 = getelementptr inbounds float, ptr %v2857, i64 0
  store <8 x float> %v2859, ptr %v2860, align 4
  %v2861 = add nsw i64 %v2852, 1
  br label %b368
b370:
  %v2862 = sdiv i64 %v2779, 2
  br label %b371
b371:
  %v2863 = phi i64 [ 0, %b370 ], [ %v2872, %b372 ]
  %v2864 = icmp slt i64 %v2863, %v2862
  br i1 %v2864, label %b372, label %b373
b372:
  %v2865 = mul i64 %v2863, 2
  %v2866 = add i64 %v2775, %v2865
  %v2867 = mul i64 %v2863, 768
  %v2868 = getelementptr inbounds float, ptr %v2745, i64 %v2867
  %v2869 = mul i64 %v2866, 8
  %v2870 = add i64 %v2869, 0
  %v2871 = getelementptr inbounds float, ptr %v2759, i64 %v2870
  call void @outer_2x8(ptr %v2868, ptr %v224, i64 %v2774, ptr %v2871, i64 8)
  %v2872 = add nsw i64 %v2863, 1
  br label %b371
b373:
  %v2873 = add nsw i64 %v2775, 64
  br label %b347
b349:
  %v2874 = add nsw i64 %v2770, 384
  br label %b344
b346:
  %v2875 = icmp sgt i64 %v3, 1
  br i1 %v2875, label %b374, label %b375
b374:
  %v2876 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2877 = atomicrmw add ptr %v2876, i64 1 acq_rel
  %v2878 = load i64, ptr %v219, align 8
  %v2879 = add i64 %v2878, 1
  store i64 %v2879, ptr %v219, align 8
  %v2880 = mul i64 %v3, %v2879
  br label %b376
b376:
  %v2881 = load atomic i64, ptr %v2876 acquire, align 8
  %v2882 = icmp slt i64 %v2881, %v2880
  br i1 %v2882, label %b377, label %b378
b377:
  %v2883 = call i32 @sched_yield()
  br label %b376
b378:
  br label %b375
b375:
  %v2884 = mul i64 0, 2
  %v2885 = getelementptr inbounds float, ptr %v140, i64 %v2884
  %v2886 = getelementptr inbounds float, ptr %v2885, i64 0
  %v2887 = mul i64 0, 8
  %v2888 = getelementptr inbounds float, ptr %v12, i64 %v2887
  %v2889 = getelementptr inbounds float, ptr %v2888, i64 0
  %v2890 = getelementptr inbounds float, ptr %v224, i64 12288
  %v2891 = add i64 2, 1
  %v2892 = sdiv i64 %v2891, 2
  %v2893 = add i64 %v2, 1
  %v2894 = mul i64 %v2892, %v2
  %v2895 = sdiv i64 %v2894, %v3
  %v2896 = mul i64 %v2895, 2
  %v2897 = icmp slt i64 %v2896, 2
  %v2898 = select i1 %v2897, i64 %v2896, i64 2
  %v2899 = mul i64 %v2892, %v2893
  %v2900 = sdiv i64 %v2899, %v3
  %v2901 = mul i64 %v2900, 2
  %v2902 = icmp slt i64 %v2901, 2
  %v2903 = select i1 %v2902, i64 %v2901, i64 2
  %v2904 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b379
b379:
  %v2905 = phi i64 [ %v2898, %b375 ], [ %v2913, %b384 ]
  %v2906 = icmp slt i64 %v2905, %v2903
  br i1 %v2906, label %b380, label %b381
b380:
  %v2907 = mul i64 %v2905, 8
  %v2908 = getelementptr inbounds float, ptr %v2904, i64 %v2907
  br label %b382
b382:
  %v2909 = phi i64 [ 0, %b380 ], [ %v2912, %b383 ]
  %v2910 = icmp slt i64 %v2909, 8
  br i1 %v2910, label %b383, label %b384
b383:
  %v2911 = getelementptr inbounds float, ptr %v2908, i64 %v2909
  store float 0x0000000000000000, ptr %v2911, align 4
  %v2912 = add nsw i64 %v2909, 1
  br label %b382
b384:
  %v2913 = add nsw i64 %v2905, 1
  br label %b379
b381:
  %v2914 = mul i64 %v8, 1
  br label %b385
b385:
  %v2915 = phi i64 [ 0, %b381 ], [ %v3019, %b390 ]
  %v2916 = icmp slt i64 %v2915, %v2914
  br i1 %v2916, label %b386, label %b387
b386:
  %v2917 = sub i64 %v2914, %v2915
  %v2918 = icmp slt i64 %v2917, 384
  %v2919 = select i1 %v2918, i64 %v2917, i64 384
  br label %b388
b388:
  %v2920 = phi i64 [ %v2898, %b386 ], [ %v3018, %b414 ]
  %v2921 = icmp slt i64 %v2920, %v2903
  br i1 %v2921, label %b389, label %b390
b389:
  %v2922 = sub i64 %v2903, %v2920
  %v2923 = icmp slt i64 %v2922, 64
  %v2924 = select i1 %v2923, i64 %v2922, i64 64
  %v2925 = sdiv i64 %v2924, 2
  %v2926 = mul i64 %v2925, 2
  %v2927 = sub i64 %v2924, %v2926
  %v2928 = mul i64 %v2915, 2
  %v2929 = add i64 %v2928, %v2920
  %v2930 = getelementptr inbounds float, ptr %v2886, i64 %v2929
  br label %b391
b391:
  %v2931 = phi i64 [ 0, %b389 ], [ %v2957, %b399 ]
  %v2932 = icmp slt i64 %v2931, %v2919
  br i1 %v2932, label %b392, label %b393
b392:
  %v2933 = mul i64 %v2931, 2
  %v2934 = getelementptr inbounds float, ptr %v2930, i64 %v2933
  %v2935 = mul i64 %v2931, 2
  %v2936 = getelementptr inbounds float, ptr %v2890, i64 %v2935
  br label %b394
b394:
  %v2937 = phi i64 [ 0, %b392 ], [ %v2946, %b395 ]
  %v2938 = icmp slt i64 %v2937, %v2925
  br i1 %v2938, label %b395, label %b396
b395:
  %v2939 = mul i64 %v2937, 2
  %v2940 = getelementptr inbounds float, ptr %v2934, i64 %v2939
  %v2941 = mul i64 %v2937, 768
  %v2942 = getelementptr inbounds float, ptr %v2936, i64 %v2941
  %v2943 = getelementptr inbounds float, ptr %v2940, i64 0
  %v2944 = load <2 x float>, ptr %v2943, align 4
  %v2945 = getelementptr inbounds float, ptr %v2942, i64 0
  store <2 x float> %v2944, ptr %v2945, align 4
  %v2946 = add nsw i64 %v2937, 1
  br label %b394
b396:
  %v2947 = mul i64 %v2925, 2
  %v2948 = getelementptr inbounds float, ptr %v2934, i64 %v2947
  %v2949 = mul i64 %v2925, 768
  %v2950 = getelementptr inbounds float, ptr %v2936, i64 %v2949
  br label %b397
b397:
  %v2951 = phi i64 [ 0, %b396 ], [ %v2956, %b398 ]
  %v2952 = icmp slt i64 %v2951, %v2927
  br i1 %v2952, label %b398, label %b399
b398:
  %v2953 = getelementptr inbounds float, ptr %v2948, i64 %v2951
  %v2954 = load float, ptr %v2953, align 4
  %v2955 = getelementptr inbounds float, ptr %v2950, i64 %v2951
  store float %v2954, ptr %v2955, align 4
  %v2956 = add nsw i64 %v2951, 1
  br label %b397, !llvm.loop !6
b399:
  %v2957 = add nsw i64 %v2931, 1
  br label %b391
b393:
  br label %b400
b400:
  %v2958 = phi i64 [ 0, %b393 ], [ %v2993, %b408 ]
  %v2959 = icmp slt i64 %v2958, 0
  br i1 %v2959, label %b401, label %b402
b401:
  %v2960 = mul i64 %v2915, 8
  %v2961 = add i64 %v2960, %v2958
  %v2962 = getelementptr inbounds float, ptr %v2889, i64 %v2961
  br label %b403
b403:
  %v2963 = phi i64 [ 0, %b401 ], [ %v2981, %b404 ]
  %v2964 = icmp slt i64 %v2963, %v2919
  br i1 %v2964, label %b404, label %b405
b404:
  %v2965 = mul i64 %v2963, 8
  %v2966 = getelementptr inbounds float, ptr %v2962, i64 %v2965
  %v2967 = mul i64 %v2963, 32
  %v2968 = getelementptr inbounds float, ptr %v224, i64 %v2967
  %v2969 = getelementptr inbounds float, ptr %v2966, i64 0
  %v2970 = load <8 x float>, ptr %v2969, align 4
  %v2971 = getelementptr inbounds float, ptr %v2968, i64 0
  store <8 x float> %v2970, ptr %v2971, align 4
  %v2972 = getelementptr inbounds float, ptr %v2966, i64 8
  %v2973 = load <8 x float>, ptr %v2972, align 4
  %v2974 = getelementptr inbounds float, ptr %v2968, i64 8
  store <8 x float> %v2973, ptr %v2974, align 4
  %v2975 = getelementptr inbounds float, ptr %v2966, i64 16
  %v2976 = load <8 x float>, ptr %v2975, align 4
  %v2977 = getelementptr inbounds float, ptr %v2968, i64 16
  store <8 x float> %v2976, ptr %v2977, align 4
  %v2978 = getelementptr inbounds float, ptr %v2966, i64 24
  %v2979 = load <8 x float>, ptr %v2978, align 4
  %v2980 = getelementptr inbounds float, ptr %v2968, i64 24
  store <8 x float> %v2979, ptr %v2980, align 4
  %v2981 = add nsw i64 %v2963, 1
  br label %b403
b405:
  %v2982 = sdiv i64 %v2924, 2
  br label %b406
b406:
  %v2983 = phi i64 [ 0, %b405 ], [ %v2992, %b407 ]
  %v2984 = icmp slt i64 %v2983, %v2982
  br i1 %v2984, label %b407, label %b408
b407:
  %v2985 = mul i64 %v2983, 2
  %v2986 = add i64 %v2920, %v2985
  %v2987 = mul i64 %v2983, 768
  %v2988 = getelementptr inbounds float, ptr %v2890, i64 %v2987
  %v2989 = mul i64 %v2986, 8
  %v2990 = add i64 %v2989, %v2958
  %v2991 = getelementptr inbounds float, ptr %v2904, i64 %v2990
  call void @outer_2x32(ptr %v2988, ptr %v224, i64 %v2919, ptr %v2991, i64 8)
  %v2992 = add nsw i64 %v2983, 1
  br label %b406
b408:
  %v2993 = add nsw i64 %v2958, 32
  br label %b400
b402:
  %v2994 = mul i64 %v2915, 8
  %v2995 = add i64 %v2994, 0
  %v2996 = getelementptr inbounds float, ptr %v2889, i64 %v2995
  br label %b409
b409:
  %v2997 = phi i64 [ 0, %b402 ], [ %v3006, %b410 ]
  %v2998 = icmp slt i64 %v2997, %v2919
  br i1 %v2998, label %b410, label %b411
b410:
  %v2999 = mul i64 %v2997, 8
  %v3000 = getelementptr inbounds float, ptr %v2996, i64 %v2999
  %v3001 = mul i64 %v2997, 8
  %v3002 = getelementptr inbounds float, ptr %v224, i64 %v3001
  %v3003 = getelementptr inbounds float, ptr %v3000, i64 0
  %v3004 = load <8 x float>, ptr %v3003, align 4
  %v3005 = getelementptr inbounds float, ptr %v3002, i64 0
  store <8 x float> %v3004, ptr %v3005, align 4
  %v3006 = add nsw i64 %v2997, 1
  br label %b409
b411:
  %v3007 = sdiv i64 %v2924, 2
  br label %b412
b412:
  %v3008 = phi i64 [ 0, %b411 ], [ %v3017, %b413 ]
  %v3009 = icmp slt i64 %v3008, %v3007
  br i1 %v3009, label %b413, label %b414
b413:
  %v3010 = mul i64 %v3008, 2
  %v3011 = add i64 %v2920, %v3010
  %v3012 = mul i64 %v3008, 768
  %v3013 = getelementptr inbounds float, ptr %v2890, i64 %v3012
  %v3014 = mul i64 %v3011, 8
  %v3015 = add i64 %v3014, 0
  %v3016 = getelementptr inbounds float, ptr %v2904, i64 %v3015
  call void @outer_2x8(ptr %v3013, ptr %v224, i64 %v2919, ptr %v3016, i64 8)
  %v3017 = add nsw i64 %v3008, 1
  br label %b412
b414:
  %v3018 = add nsw i64 %v2920, 64
  br label %b388
b390:
  %v3019 = add nsw i64 %v2915, 384
  br label %b385
b387:
  %v3020 = icmp sgt i64 %v3, 1
  br i1 %v3020, label %b415, label %b416
b415:
  %v3021 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3022 = atomicrmw add ptr %v3021, i64 1 acq_rel
  %v3023 = load i64, ptr %v219, align 8
  %v3024 = add i64 %v3023, 1
  store i64 %v3024, ptr %v219, align 8
  %v3025 = mul i64 %v3, %v3024
  br label %b417
b417:
  %v3026 = load atomic i64, ptr %v3021 acquire, align 8
  %v3027 = icmp slt i64 %v3026, %v3025
  br i1 %v3027, label %b418, label %b419
b418:
  %v3028 = call i32 @sched_yield()
  br label %b417
b419:
  br label %b416
b416:
  %v3029 = icmp eq i64 %v2, 0
  br i1 %v3029, label %b420, label %b421
b420:
  %v3030 = icmp ult i64 2, 8
  %v3031 = select i1 %v3030, i64 2, i64 8
  %v3032 = trunc i64 %v3031 to i32
  %v3033 = insertelement <8 x i32> poison, i32 %v3032, i64 0
  %v3034 = shufflevector <8 x i32> %v3033, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3035 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3034
  br label %b422
b422:
  %v3036 = phi i64 [ 0, %b420 ], [ %v3053, %b427 ]
  %v3037 = phi <8 x float> [ splat (float 0x0000000000000000), %b420 ], [ %v3052, %b427 ]
  %v3038 = icmp slt i64 %v3036, %v8
  br i1 %v3038, label %b423, label %b424
b423:
  %v3039 = add i64 %v3036, 128
  %v3040 = icmp slt i64 %v3039, %v8
  %v3041 = select i1 %v3040, i64 %v3039, i64 %v8
  br label %b425
b425:
  %v3042 = phi i64 [ %v3036, %b423 ], [ %v3051, %b426 ]
  %v3043 = phi <8 x float> [ splat (float 0x0000000000000000), %b423 ], [ %v3050, %b426 ]
  %v3044 = icmp slt i64 %v3042, %v3041
  br i1 %v3044, label %b426, label %b427
b426:
  %v3045 = mul i64 %v3042, 2
  %v3046 = getelementptr inbounds float, ptr %v140, i64 %v3045
  %v3047 = add i64 0, 0
  %v3048 = getelementptr inbounds float, ptr %v3046, i64 %v3047
  %v3049 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3048, <8 x i1> %v3035, <8 x float> zeroinitializer)
  %v3050 = fadd <8 x float> %v3043, %v3049
  %v3051 = add nsw i64 %v3042, 1
  br label %b425
b427:
  %v3052 = fadd <8 x float> %v3037, %v3043
  %v3053 = add nsw i64 %v3036, 128
  br label %b422
b424:
  %v3054 = add i64 0, 0
  %v3055 = getelementptr inbounds float, ptr %v58, i64 %v3054
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3037, ptr align 4 %v3055, <8 x i1> %v3035)
  br label %b421
b421:
  %v3056 = icmp sgt i64 %v3, 1
  br i1 %v3056, label %b428, label %b429
b428:
  %v3057 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3058 = atomicrmw add ptr %v3057, i64 1 acq_rel
  %v3059 = load i64, ptr %v219, align 8
  %v3060 = add i64 %v3059, 1
  store i64 %v3060, ptr %v219, align 8
  %v3061 = mul i64 %v3, %v3060
  br label %b430
b430:
  %v3062 = load atomic i64, ptr %v3057 acquire, align 8
  %v3063 = icmp slt i64 %v3062, %v3061
  br i1 %v3063, label %b431, label %b432
b431:
  %v3064 = call i32 @sched_yield()
  br label %b430
b432:
  br label %b429
b429:
  %v3065 = icmp eq i64 %v2, 0
  br i1 %v3065, label %b433, label %b434
b433:
  %v3066 = icmp ult i64 2, 8
  %v3067 = select i1 %v3066, i64 2, i64 8
  %v3068 = trunc i64 %v3067 to i32
  %v3069 = insertelement <8 x i32> poison, i32 %v3068, i64 0
  %v3070 = shufflevector <8 x i32> %v3069, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3071 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3070
  br label %b435
b435:
  %v3072 = phi i64 [ 0, %b433 ], [ %v3177, %b440 ]
  %v3073 = phi <8 x float> [ splat (float 0x0000000000000000), %b433 ], [ %v3176, %b440 ]
  %v3074 = icmp slt i64 %v3072, %v8
  br i1 %v3074, label %b436, label %b437
b436:
  %v3075 = add i64 %v3072, 128
  %v3076 = icmp slt i64 %v3075, %v8
  %v3077 = select i1 %v3076, i64 %v3075, i64 %v8
  br label %b438
b438:
  %v3078 = phi i64 [ %v3072, %b436 ], [ %v3175, %b439 ]
  %v3079 = phi <8 x float> [ splat (float 0x0000000000000000), %b436 ], [ %v3174, %b439 ]
  %v3080 = icmp slt i64 %v3078, %v3077
  br i1 %v3080, label %b439, label %b440
b439:
  %v3081 = mul i64 %v3078, 2
  %v3082 = getelementptr inbounds float, ptr %v138, i64 %v3081
  %v3083 = mul i64 %v3078, 68
  %v3084 = getelementptr inbounds float, ptr %v80, i64 %v3083
  %v3085 = add i64 0, 0
  %v3086 = getelementptr inbounds float, ptr %v3082, i64 %v3085
  %v3087 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3086, <8 x i1> %v3071, <8 x float> zeroinitializer)
  %v3088 = add i64 0, 0
  %v3089 = getelementptr inbounds float, ptr %v78, i64 %v3088
  %v3090 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3089, <8 x i1> %v3071, <8 x float> zeroinitializer)
  %v3091 = add i64 50, 0
  %v3092 = getelementptr inbounds float, ptr %v3084, i64 %v3091
  %v3093 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3092, <8 x i1> %v3071, <8 x float> zeroinitializer)
  %v3094 = add i64 0, 0
  %v3095 = getelementptr inbounds float, ptr %v22, i64 %v3094
  %v3096 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3095, <8 x i1> %v3071, <8 x float> zeroinitializer)
  %v3097 = fadd <8 x float> %v3093, %v3096
  %v3098 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3097)
  %v3099 = fneg <8 x float> %v3098
  %v3100 = fcmp olt <8 x float> %v3099, splat (float 0xC05A400000000000)
  %v3101 = select <8 x i1> %v3100, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3099
  %v3102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3101, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3103 = fsub <8 x float> %v3102, splat (float 0x4168000000000000)
  %v3104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3103, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3101)
  %v3105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3103, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3104)
  %v3106 = bitcast <8 x float> %v3102 to <8 x i32>
  %v3107 = fmul <8 x float> %v3105, %v3105
  %v3108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3105, <8 x float> splat (float 0x3F81227F40000000))
  %v3109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3108, <8 x float> %v3105, <8 x float> splat (float 0x3FA5556740000000))
  %v3110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3109, <8 x float> %v3105, <8 x float> splat (float 0x3FC5554B00000000))
  %v3111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3110, <8 x float> %v3105, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3107, <8 x float> %v3111, <8 x float> %v3105)
  %v3113 = sub <8 x i32> %v3106, splat (i32 1262485250)
  %v3114 = lshr <8 x i32> %v3113, splat (i32 1)
  %v3115 = sub <8 x i32> %v3113, %v3114
  %v3116 = shl <8 x i32> %v3114, splat (i32 23)
  %v3117 = bitcast <8 x i32> %v3116 to <8 x float>
  %v3118 = shl <8 x i32> %v3115, splat (i32 23)
  %v3119 = bitcast <8 x i32> %v3118 to <8 x float>
  %v3120 = fadd <8 x float> %v3112, splat (float 0x3FF0000000000000)
  %v3121 = fmul <8 x float> %v3120, %v3117
  %v3122 = fmul <8 x float> %v3121, %v3119
  %v3123 = fcmp ogt <8 x float> %v3122, splat (float 0x3FDA8279A0000000)
  %v3124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3122, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v3125 = select <8 x i1> %v3123, <8 x float> %v3124, <8 x float> %v3122
  %v3126 = select <8 x i1> %v3123, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v3127 = select <8 x i1> %v3123, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v3128 = fmul <8 x float> %v3125, %v3125
  %v3129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v3128, <8 x float> splat (float 0xBFC0DA7220000000))
  %v3130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3129, <8 x float> %v3128, <8 x float> splat (float 0xBFC546EF00000000))
  %v3131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3130, <8 x float> %v3128, <8 x float> splat (float 0xBFD0002320000000))
  %v3132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v3128, <8 x float> splat (float 0x3FC22D90A0000000))
  %v3133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3132, <8 x float> %v3128, <8 x float> splat (float 0x3FC999FF60000000))
  %v3134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3133, <8 x float> %v3128, <8 x float> splat (float 0x3FD5555540000000))
  %v3135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3125, <8 x float> %v3131, <8 x float> %v3134)
  %v3136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3125, <8 x float> %v3135, <8 x float> splat (float 0xBFE0000000000000))
  %v3137 = fmul <8 x float> %v3125, %v3125
  %v3138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3137, <8 x float> %v3136, <8 x float> %v3127)
  %v3139 = fadd <8 x float> %v3138, %v3125
  %v3140 = fadd <8 x float> %v3139, %v3126
  %v3141 = fcmp ogt <8 x float> %v3097, splat (float 0x0000000000000000)
  %v3142 = select <8 x i1> %v3141, <8 x float> %v3097, <8 x float> splat (float 0x0000000000000000)
  %v3143 = fadd <8 x float> %v3142, %v3140
  %v3144 = fmul <8 x float> %v3090, %v3143
  %v3145 = fneg <8 x float> %v3144
  %v3146 = fcmp olt <8 x float> %v3145, splat (float 0xC05A400000000000)
  %v3147 = select <8 x i1> %v3146, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3145
  %v3148 = fcmp ogt <8 x float> %v3147, splat (float 0x4056400000000000)
  %v3149 = select <8 x i1> %v3148, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3147
  %v3150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3149, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3151 = fsub <8 x float> %v3150, splat (float 0x4168000000000000)
  %v3152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3151, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3149)
  %v3153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3151, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3152)
  %v3154 = bitcast <8 x float> %v3150 to <8 x i32>
  %v3155 = fmul <8 x float> %v3153, %v3153
  %v3156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3153, <8 x float> splat (float 0x3F81227F40000000))
  %v3157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3156, <8 x float> %v3153, <8 x float> splat (float 0x3FA5556740000000))
  %v3158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3157, <8 x float> %v3153, <8 x float> splat (float 0x3FC5554B00000000))
  %v3159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3158, <8 x float> %v3153, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3155, <8 x float> %v3159, <8 x float> %v3153)
  %v3161 = sub <8 x i32> %v3154, splat (i32 1262485250)
  %v3162 = lshr <8 x i32> %v3161, splat (i32 1)
  %v3163 = sub <8 x i32> %v3161, %v3162
  %v3164 = shl <8 x i32> %v3162, splat (i32 23)
  %v3165 = bitcast <8 x i32> %v3164 to <8 x float>
  %v3166 = shl <8 x i32> %v3163, splat (i32 23)
  %v3167 = bitcast <8 x i32> %v3166 to <8 x float>
  %v3168 = fadd <8 x float> %v3160, splat (float 0x3FF0000000000000)
  %v3169 = fmul <8 x float> %v3168, %v3165
  %v3170 = fmul <8 x float> %v3169, %v3167
  %v3171 = fmul <8 x float> %v3087, %v3170
  %v3172 = fmul <8 x float> %v3171, %v3143
  %v3173 = fneg <8 x float> %v3172
  %v3174 = fadd <8 x float> %v3079, %v3173
  %v3175 = add nsw i64 %v3078, 1
  br label %b438
b440:
  %v3176 = fadd <8 x float> %v3073, %v3079
  %v3177 = add nsw i64 %v3072, 128
  br label %b435
b437:
  %v3178 = add i64 0, 0
  %v3179 = getelementptr inbounds float, ptr %v144, i64 %v3178
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3073, ptr align 4 %v3179, <8 x i1> %v3071)
  br label %b434
b434:
  %v3180 = icmp sgt i64 %v3, 1
  br i1 %v3180, label %b441, label %b442
b441:
  %v3181 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3182 = atomicrmw add ptr %v3181, i64 1 acq_rel
  %v3183 = load i64, ptr %v219, align 8
  %v3184 = add i64 %v3183, 1
  store i64 %v3184, ptr %v219, align 8
  %v3185 = mul i64 %v3, %v3184
  br label %b443
b443:
  %v3186 = load atomic i64, ptr %v3181 acquire, align 8
  %v3187 = icmp slt i64 %v3186, %v3185
  br i1 %v3187, label %b444, label %b445
b444:
  %v3188 = call i32 @sched_yield()
  br label %b443
b445:
  br label %b442
b442:
  %v3189 = icmp eq i64 %v2, 0
  br i1 %v3189, label %b446, label %b447
b446:
  br label %b448
b448:
  %v3190 = phi i64 [ 0, %b446 ], [ %v3289, %b453 ]
  %v3191 = icmp slt i64 %v3190, 48
  br i1 %v3191, label %b449, label %b450
b449:
  br label %b451
b451:
  %v3192 = phi i64 [ 0, %b449 ], [ %v3286, %b456 ]
  %v3193 = phi <8 x float> [ splat (float 0x0000000000000000), %b449 ], [ %v3285, %b456 ]
  %v3194 = icmp slt i64 %v3192, %v8
  br i1 %v3194, label %b452, label %b453
b452:
  %v3195 = add i64 %v3192, 128
  %v3196 = icmp slt i64 %v3195, %v8
  %v3197 = select i1 %v3196, i64 %v3195, i64 %v8
  br label %b454
b454:
  %v3198 = phi i64 [ %v3192, %b452 ], [ %v3284, %b455 ]
  %v3199 = phi <8 x float> [ splat (float 0x0000000000000000), %b452 ], [ %v3283, %b455 ]
  %v3200 = icmp slt i64 %v3198, %v3197
  br i1 %v3200, label %b455, label %b456
b455:
  %v3201 = mul i64 %v3198, 48
  %v3202 = getelementptr inbounds float, ptr %v72, i64 %v3201
  %v3203 = mul i64 %v3198, 48
  %v3204 = getelementptr inbounds float, ptr %v38, i64 %v3203
  %v3205 = mul i64 %v3198, 48
  %v3206 = getelementptr inbounds float, ptr %v36, i64 %v3205
  %v3207 = mul i64 %v3198, 48
  %v3208 = getelementptr inbounds float, ptr %v34, i64 %v3207
  %v3209 = mul i64 %v3198, 48
  %v3210 = getelementptr inbounds float, ptr %v82, i64 %v3209
  %v3211 = add i64 0, %v3190
  %v3212 = getelementptr inbounds float, ptr %v3202, i64 %v3211
  %v3213 = load <8 x float>, ptr %v3212, align 4
  %v3214 = add i64 0, %v3190
  %v3215 = getelementptr inbounds float, ptr %v24, i64 %v3214
  %v3216 = load <8 x float>, ptr %v3215, align 4
  %v3217 = add i64 0, %v3190
  %v3218 = getelementptr inbounds float, ptr %v3204, i64 %v3217
  %v3219 = load <8 x float>, ptr %v3218, align 4
  %v3220 = fmul <8 x float> %v3216, %v3219
  %v3221 = add i64 48, %v3190
  %v3222 = getelementptr inbounds float, ptr %v24, i64 %v3221
  %v3223 = load <8 x float>, ptr %v3222, align 4
  %v3224 = add i64 0, %v3190
  %v3225 = getelementptr inbounds float, ptr %v3206, i64 %v3224
  %v3226 = load <8 x float>, ptr %v3225, align 4
  %v3227 = fmul <8 x float> %v3223, %v3226
  %v3228 = fadd <8 x float> %v3220, %v3227
  %v3229 = add i64 96, %v3190
  %v3230 = getelementptr inbounds float, ptr %v24, i64 %v3229
  %v3231 = load <8 x float>, ptr %v3230, align 4
  %v3232 = add i64 0, %v3190
  %v3233 = getelementptr inbounds float, ptr %v3208, i64 %v3232
  %v3234 = load <8 x float>, ptr %v3233, align 4
  %v3235 = fmul <8 x float> %v3231, %v3234
  %v3236 = fadd <8 x float> %v3228, %v3235
  %v3237 = add i64 144, %v3190
  %v3238 = getelementptr inbounds float, ptr %v24, i64 %v3237
  %v3239 = load <8 x float>, ptr %v3238, align 4
  %v3240 = add i64 0, %v3190
  %v3241 = getelementptr inbounds float, ptr %v3210, i64 %v3240
  %v3242 = load <8 x float>, ptr %v3241, align 4
  %v3243 = fmul <8 x float> %v3239, %v3242
  %v3244 = fadd <8 x float> %v3236, %v3243
  %v3245 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3244)
  %v3246 = fneg <8 x float> %v3245
  %v3247 = fcmp olt <8 x float> %v3246, splat (float 0xC05A400000000000)
  %v3248 = select <8 x i1> %v3247, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3246
  %v3249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3248, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3250 = fsub <8 x float> %v3249, splat (float 0x4168000000000000)
  %v3251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3250, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3248)
  %v3252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3250, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3251)
  %v3253 = bitcast <8 x float> %v3249 to <8 x i32>
  %v3254 = fmul <8 x float> %v3252, %v3252
  %v3255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3252, <8 x float> splat (float 0x3F81227F40000000))
  %v3256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3255, <8 x float> %v3252, <8 x float> splat (float 0x3FA5556740000000))
  %v3257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3256, <8 x float> %v3252, <8 x float> splat (float 0x3FC5554B00000000))
  %v3258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3257, <8 x float> %v3252, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3254, <8 x float> %v3258, <8 x float> %v3252)
  %v3260 = sub <8 x i32> %v3253, splat (i32 1262485250)
  %v3261 = lshr <8 x i32> %v3260, splat (i32 1)
  %v3262 = sub <8 x i32> %v3260, %v3261
  %v3263 = shl <8 x i32> %v3261, splat (i32 23)
  %v3264 = bitcast <8 x i32> %v3263 to <8 x float>
  %v3265 = shl <8 x i32> %v3262, splat (i32 23)
  %v3266 = bitcast <8 x i32> %v3265 to <8 x float>
  %v3267 = fadd <8 x float> %v3259, splat (float 0x3FF0000000000000)
  %v3268 = fmul <8 x float> %v3267, %v3264
  %v3269 = fmul <8 x float> %v3268, %v3266
  %v3270 = fcmp olt <8 x float> %v3244, splat (float 0x0000000000000000)
  %v3271 = select <8 x i1> %v3270, <8 x float> %v3269, <8 x float> splat (float 0x3FF0000000000000)
  %v3272 = fadd <8 x float> %v3269, splat (float 0x3FF0000000000000)
  %v3273 = fdiv <8 x float> %v3271, %v3272
  %v3274 = fmul <8 x float> %v3213, %v3273
  %v3275 = fmul <8 x float> %v3213, %v3244
  %v3276 = fmul <8 x float> %v3275, %v3273
  %v3277 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3278 = shufflevector <8 x float> %v3277, <8 x float> poison, <8 x i32> zeroinitializer
  %v3279 = fsub <8 x float> %v3278, %v3273
  %v3280 = fmul <8 x float> %v3276, %v3279
  %v3281 = fadd <8 x float> %v3274, %v3280
  %v3282 = fmul <8 x float> %v3281, %v3219
  %v3283 = fadd <8 x float> %v3199, %v3282
  %v3284 = add nsw i64 %v3198, 1
  br label %b454
b456:
  %v3285 = fadd <8 x float> %v3193, %v3199
  %v3286 = add nsw i64 %v3192, 128
  br label %b451
b453:
  %v3287 = add i64 0, %v3190
  %v3288 = getelementptr inbounds float, ptr %v146, i64 %v3287
  store <8 x float> %v3193, ptr %v3288, align 4
  %v3289 = add nsw i64 %v3190, 8
  br label %b448
b450:
  br label %b447
b447:
  %v3290 = icmp sgt i64 %v3, 1
  br i1 %v3290, label %b457, label %b458
b457:
  %v3291 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3292 = atomicrmw add ptr %v3291, i64 1 acq_rel
  %v3293 = load i64, ptr %v219, align 8
  %v3294 = add i64 %v3293, 1
  store i64 %v3294, ptr %v219, align 8
  %v3295 = mul i64 %v3, %v3294
  br label %b459
b459:
  %v3296 = load atomic i64, ptr %v3291 acquire, align 8
  %v3297 = icmp slt i64 %v3296, %v3295
  br i1 %v3297, label %b460, label %b461
b460:
  %v3298 = call i32 @sched_yield()
  br label %b459
b461:
  br label %b458
b458:
  %v3299 = icmp eq i64 %v2, 0
  br i1 %v3299, label %b462, label %b463
b462:
  br label %b464
b464:
  %v3300 = phi i64 [ 0, %b462 ], [ %v3399, %b469 ]
  %v3301 = icmp slt i64 %v3300, 48
  br i1 %v3301, label %b465, label %b466
b465:
  br label %b467
b467:
  %v3302 = phi i64 [ 0, %b465 ], [ %v3396, %b472 ]
  %v3303 = phi <8 x float> [ splat (float 0x0000000000000000), %b465 ], [ %v3395, %b472 ]
  %v3304 = icmp slt i64 %v3302, %v8
  br i1 %v3304, label %b468, label %b469
b468:
  %v3305 = add i64 %v3302, 128
  %v3306 = icmp slt i64 %v3305, %v8
  %v3307 = select i1 %v3306, i64 %v3305, i64 %v8
  br label %b470
b470:
  %v3308 = phi i64 [ %v3302, %b468 ], [ %v3394, %b471 ]
  %v3309 = phi <8 x float> [ splat (float 0x0000000000000000), %b468 ], [ %v3393, %b471 ]
  %v3310 = icmp slt i64 %v3308, %v3307
  br i1 %v3310, label %b471, label %b472
b471:
  %v3311 = mul i64 %v3308, 48
  %v3312 = getelementptr inbounds float, ptr %v72, i64 %v3311
  %v3313 = mul i64 %v3308, 48
  %v3314 = getelementptr inbounds float, ptr %v38, i64 %v3313
  %v3315 = mul i64 %v3308, 48
  %v3316 = getelementptr inbounds float, ptr %v36, i64 %v3315
  %v3317 = mul i64 %v3308, 48
  %v3318 = getelementptr inbounds float, ptr %v34, i64 %v3317
  %v3319 = mul i64 %v3308, 48
  %v3320 = getelementptr inbounds float, ptr %v82, i64 %v3319
  %v3321 = add i64 0, %v3300
  %v3322 = getelementptr inbounds float, ptr %v3312, i64 %v3321
  %v3323 = load <8 x float>, ptr %v3322, align 4
  %v3324 = add i64 0, %v3300
  %v3325 = getelementptr inbounds float, ptr %v24, i64 %v3324
  %v3326 = load <8 x float>, ptr %v3325, align 4
  %v3327 = add i64 0, %v3300
  %v3328 = getelementptr inbounds float, ptr %v3314, i64 %v3327
  %v3329 = load <8 x float>, ptr %v3328, align 4
  %v3330 = fmul <8 x float> %v3326, %v3329
  %v3331 = add i64 48, %v3300
  %v3332 = getelementptr inbounds float, ptr %v24, i64 %v3331
  %v3333 = load <8 x float>, ptr %v3332, align 4
  %v3334 = add i64 0, %v3300
  %v3335 = getelementptr inbounds float, ptr %v3316, i64 %v3334
  %v3336 = load <8 x float>, ptr %v3335, align 4
  %v3337 = fmul <8 x float> %v3333, %v3336
  %v3338 = fadd <8 x float> %v3330, %v3337
  %v3339 = add i64 96, %v3300
  %v3340 = getelementptr inbounds float, ptr %v24, i64 %v3339
  %v3341 = load <8 x float>, ptr %v3340, align 4
  %v3342 = add i64 0, %v3300
  %v3343 = getelementptr inbounds float, ptr %v3318, i64 %v3342
  %v3344 = load <8 x float>, ptr %v3343, align 4
  %v3345 = fmul <8 x float> %v3341, %v3344
  %v3346 = fadd <8 x float> %v3338, %v3345
  %v3347 = add i64 144, %v3300
  %v3348 = getelementptr inbounds float, ptr %v24, i64 %v3347
  %v3349 = load <8 x float>, ptr %v3348, align 4
  %v3350 = add i64 0, %v3300
  %v3351 = getelementptr inbounds float, ptr %v3320, i64 %v3350
  %v3352 = load <8 x float>, ptr %v3351, align 4
  %v3353 = fmul <8 x float> %v3349, %v3352
  %v3354 = fadd <8 x float> %v3346, %v3353
  %v3355 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3354)
  %v3356 = fneg <8 x float> %v3355
  %v3357 = fcmp olt <8 x float> %v3356, splat (float 0xC05A400000000000)
  %v3358 = select <8 x i1> %v3357, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3356
  %v3359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3358, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3360 = fsub <8 x float> %v3359, splat (float 0x4168000000000000)
  %v3361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3360, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3358)
  %v3362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3360, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3361)
  %v3363 = bitcast <8 x float> %v3359 to <8 x i32>
  %v3364 = fmul <8 x float> %v3362, %v3362
  %v3365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3362, <8 x float> splat (float 0x3F81227F40000000))
  %v3366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3365, <8 x float> %v3362, <8 x float> splat (float 0x3FA5556740000000))
  %v3367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3366, <8 x float> %v3362, <8 x float> splat (float 0x3FC5554B00000000))
  %v3368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3367, <8 x float> %v3362, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3364, <8 x float> %v3368, <8 x float> %v3362)
  %v3370 = sub <8 x i32> %v3363, splat (i32 1262485250)
  %v3371 = lshr <8 x i32> %v3370, splat (i32 1)
  %v3372 = sub <8 x i32> %v3370, %v3371
  %v3373 = shl <8 x i32> %v3371, splat (i32 23)
  %v3374 = bitcast <8 x i32> %v3373 to <8 x float>
  %v3375 = shl <8 x i32> %v3372, splat (i32 23)
  %v3376 = bitcast <8 x i32> %v3375 to <8 x float>
  %v3377 = fadd <8 x float> %v3369, splat (float 0x3FF0000000000000)
  %v3378 = fmul <8 x float> %v3377, %v3374
  %v3379 = fmul <8 x float> %v3378, %v3376
  %v3380 = fcmp olt <8 x float> %v3354, splat (float 0x0000000000000000)
  %v3381 = select <8 x i1> %v3380, <8 x float> %v3379, <8 x float> splat (float 0x3FF0000000000000)
  %v3382 = fadd <8 x float> %v3379, splat (float 0x3FF0000000000000)
  %v3383 = fdiv <8 x float> %v3381, %v3382
  %v3384 = fmul <8 x float> %v3323, %v3383
  %v3385 = fmul <8 x float> %v3323, %v3354
  %v3386 = fmul <8 x float> %v3385, %v3383
  %v3387 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3388 = shufflevector <8 x float> %v3387, <8 x float> poison, <8 x i32> zeroinitializer
  %v3389 = fsub <8 x float> %v3388, %v3383
  %v3390 = fmul <8 x float> %v3386, %v3389
  %v3391 = fadd <8 x float> %v3384, %v3390
  %v3392 = fmul <8 x float> %v3391, %v3336
  %v3393 = fadd <8 x float> %v3309, %v3392
  %v3394 = add nsw i64 %v3308, 1
  br label %b470
b472:
  %v3395 = fadd <8 x float> %v3303, %v3309
  %v3396 = add nsw i64 %v3302, 128
  br label %b467
b469:
  %v3397 = add i64 0, %v3300
  %v3398 = getelementptr inbounds float, ptr %v148, i64 %v3397
  store <8 x float> %v3303, ptr %v3398, align 4
  %v3399 = add nsw i64 %v3300, 8
  br label %b464
b466:
  br label %b463
b463:
  %v3400 = icmp sgt i64 %v3, 1
  br i1 %v3400, label %b473, label %b474
b473:
  %v3401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3402 = atomicrmw add ptr %v3401, i64 1 acq_rel
  %v3403 = load i64, ptr %v219, align 8
  %v3404 = add i64 %v3403, 1
  store i64 %v3404, ptr %v219, align 8
  %v3405 = mul i64 %v3, %v3404
  br label %b475
b475:
  %v3406 = load atomic i64, ptr %v3401 acquire, align 8
  %v3407 = icmp slt i64 %v3406, %v3405
  br i1 %v3407, label %b476, label %b477
b476:
  %v3408 = call i32 @sched_yield()
  br label %b475
b477:
  br label %b474
b474:
  %v3409 = icmp eq i64 %v2, 0
  br i1 %v3409, label %b478, label %b479
b478:
  br label %b480
b480:
  %v3410 = phi i64 [ 0, %b478 ], [ %v3509, %b485 ]
  %v3411 = icmp slt i64 %v3410, 48
  br i1 %v3411, label %b481, label %b482
b481:
  br label %b483
b483:
  %v3412 = phi i64 [ 0, %b481 ], [ %v3506, %b488 ]
  %v3413 = phi <8 x float> [ splat (float 0x0000000000000000), %b481 ], [ %v3505, %b488 ]
  %v3414 = icmp slt i64 %v3412, %v8
  br i1 %v3414, label %b484, label %b485
b484:
  %v3415 = add i64 %v3412, 128
  %v3416 = icmp slt i64 %v3415, %v8
  %v3417 = select i1 %v3416, i64 %v3415, i64 %v8
  br label %b486
b486:
  %v3418 = phi i64 [ %v3412, %b484 ], [ %v3504, %b487 ]
  %v3419 = phi <8 x float> [ splat (float 0x0000000000000000), %b484 ], [ %v3503, %b487 ]
  %v3420 = icmp slt i64 %v3418, %v3417
  br i1 %v3420, label %b487, label %b488
b487:
  %v3421 = mul i64 %v3418, 48
  %v3422 = getelementptr inbounds float, ptr %v72, i64 %v3421
  %v3423 = mul i64 %v3418, 48
  %v3424 = getelementptr inbounds float, ptr %v38, i64 %v3423
  %v3425 = mul i64 %v3418, 48
  %v3426 = getelementptr inbounds float, ptr %v36, i64 %v3425
  %v3427 = mul i64 %v3418, 48
  %v3428 = getelementptr inbounds float, ptr %v34, i64 %v3427
  %v3429 = mul i64 %v3418, 48
  %v3430 = getelementptr inbounds float, ptr %v82, i64 %v3429
  %v3431 = add i64 0, %v3410
  %v3432 = getelementptr inbounds float, ptr %v3422, i64 %v3431
  %v3433 = load <8 x float>, ptr %v3432, align 4
  %v3434 = add i64 0, %v3410
  %v3435 = getelementptr inbounds float, ptr %v24, i64 %v3434
  %v3436 = load <8 x float>, ptr %v3435, align 4
  %v3437 = add i64 0, %v3410
  %v3438 = getelementptr inbounds float, ptr %v3424, i64 %v3437
  %v3439 = load <8 x float>, ptr %v3438, align 4
  %v3440 = fmul <8 x float> %v3436, %v3439
  %v3441 = add i64 48, %v3410
  %v3442 = getelementptr inbounds float, ptr %v24, i64 %v3441
  %v3443 = load <8 x float>, ptr %v3442, align 4
  %v3444 = add i64 0, %v3410
  %v3445 = getelementptr inbounds float, ptr %v3426, i64 %v3444
  %v3446 = load <8 x float>, ptr %v3445, align 4
  %v3447 = fmul <8 x float> %v3443, %v3446
  %v3448 = fadd <8 x float> %v3440, %v3447
  %v3449 = add i64 96, %v3410
  %v3450 = getelementptr inbounds float, ptr %v24, i64 %v3449
  %v3451 = load <8 x float>, ptr %v3450, align 4
  %v3452 = add i64 0, %v3410
  %v3453 = getelementptr inbounds float, ptr %v3428, i64 %v3452
  %v3454 = load <8 x float>, ptr %v3453, align 4
  %v3455 = fmul <8 x float> %v3451, %v3454
  %v3456 = fadd <8 x float> %v3448, %v3455
  %v3457 = add i64 144, %v3410
  %v3458 = getelementptr inbounds float, ptr %v24, i64 %v3457
  %v3459 = load <8 x float>, ptr %v3458, align 4
  %v3460 = add i64 0, %v3410
  %v3461 = getelementptr inbounds float, ptr %v3430, i64 %v3460
  %v3462 = load <8 x float>, ptr %v3461, align 4
  %v3463 = fmul <8 x float> %v3459, %v3462
  %v3464 = fadd <8 x float> %v3456, %v3463
  %v3465 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3464)
  %v3466 = fneg <8 x float> %v3465
  %v3467 = fcmp olt <8 x float> %v3466, splat (float 0xC05A400000000000)
  %v3468 = select <8 x i1> %v3467, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3466
  %v3469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3468, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3470 = fsub <8 x float> %v3469, splat (float 0x4168000000000000)
  %v3471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3470, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3468)
  %v3472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3470, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3471)
  %v3473 = bitcast <8 x float> %v3469 to <8 x i32>
  %v3474 = fmul <8 x float> %v3472, %v3472
  %v3475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3472, <8 x float> splat (float 0x3F81227F40000000))
  %v3476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3475, <8 x float> %v3472, <8 x float> splat (float 0x3FA5556740000000))
  %v3477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3476, <8 x float> %v3472, <8 x float> splat (float 0x3FC5554B00000000))
  %v3478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3477, <8 x float> %v3472, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3474, <8 x float> %v3478, <8 x float> %v3472)
  %v3480 = sub <8 x i32> %v3473, splat (i32 1262485250)
  %v3481 = lshr <8 x i32> %v3480, splat (i32 1)
  %v3482 = sub <8 x i32> %v3480, %v3481
  %v3483 = shl <8 x i32> %v3481, splat (i32 23)
  %v3484 = bitcast <8 x i32> %v3483 to <8 x float>
  %v3485 = shl <8 x i32> %v3482, splat (i32 23)
  %v3486 = bitcast <8 x i32> %v3485 to <8 x float>
  %v3487 = fadd <8 x float> %v3479, splat (float 0x3FF0000000000000)
  %v3488 = fmul <8 x float> %v3487, %v3484
  %v3489 = fmul <8 x float> %v3488, %v3486
  %v3490 = fcmp olt <8 x float> %v3464, splat (float 0x0000000000000000)
  %v3491 = select <8 x i1> %v3490, <8 x float> %v3489, <8 x float> splat (float 0x3FF0000000000000)
  %v3492 = fadd <8 x float> %v3489, splat (float 0x3FF0000000000000)
  %v3493 = fdiv <8 x float> %v3491, %v3492
  %v3494 = fmul <8 x float> %v3433, %v3493
  %v3495 = fmul <8 x float> %v3433, %v3464
  %v3496 = fmul <8 x float> %v3495, %v3493
  %v3497 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3498 = shufflevector <8 x float> %v3497, <8 x float> poison, <8 x i32> zeroinitializer
  %v3499 = fsub <8 x float> %v3498, %v3493
  %v3500 = fmul <8 x float> %v3496, %v3499
  %v3501 = fadd <8 x float> %v3494, %v3500
  %v3502 = fmul <8 x float> %v3501, %v3454
  %v3503 = fadd <8 x float> %v3419, %v3502
  %v3504 = add nsw i64 %v3418, 1
  br label %b486
b488:
  %v3505 = fadd <8 x float> %v3413, %v3419
  %v3506 = add nsw i64 %v3412, 128
  br label %b483
b485:
  %v3507 = add i64 0, %v3410
  %v3508 = getelementptr inbounds float, ptr %v150, i64 %v3507
  store <8 x float> %v3413, ptr %v3508, align 4
  %v3509 = add nsw i64 %v3410, 8
  br label %b480
b482:
  br label %b479
b479:
  %v3510 = icmp sgt i64 %v3, 1
  br i1 %v3510, label %b489, label %b490
b489:
  %v3511 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3512 = atomicrmw add ptr %v3511, i64 1 acq_rel
  %v3513 = load i64, ptr %v219, align 8
  %v3514 = add i64 %v3513, 1
  store i64 %v3514, ptr %v219, align 8
  %v3515 = mul i64 %v3, %v3514
  br label %b491
b491:
  %v3516 = load atomic i64, ptr %v3511 acquire, align 8
  %v3517 = icmp slt i64 %v3516, %v3515
  br i1 %v3517, label %b492, label %b493
b492:
  %v3518 = call i32 @sched_yield()
  br label %b491
b493:
  br label %b490
b490:
  %v3519 = icmp eq i64 %v2, 0
  br i1 %v3519, label %b494, label %b495
b494:
  br label %b496
b496:
  %v3520 = phi i64 [ 0, %b494 ], [ %v3619, %b501 ]
  %v3521 = icmp slt i64 %v3520, 48
  br i1 %v3521, label %b497, label %b498
b497:
  br label %b499
b499:
  %v3522 = phi i64 [ 0, %b497 ], [ %v3616, %b504 ]
  %v3523 = phi <8 x float> [ splat (float 0x0000000000000000), %b497 ], [ %v3615, %b504 ]
  %v3524 = icmp slt i64 %v3522, %v8
  br i1 %v3524, label %b500, label %b501
b500:
  %v3525 = add i64 %v3522, 128
  %v3526 = icmp slt i64 %v3525, %v8
  %v3527 = select i1 %v3526, i64 %v3525, i64 %v8
  br label %b502
b502:
  %v3528 = phi i64 [ %v3522, %b500 ], [ %v3614, %b503 ]
  %v3529 = phi <8 x float> [ splat (float 0x0000000000000000), %b500 ], [ %v3613, %b503 ]
  %v3530 = icmp slt i64 %v3528, %v3527
  br i1 %v3530, label %b503, label %b504
b503:
  %v3531 = mul i64 %v3528, 48
  %v3532 = getelementptr inbounds float, ptr %v72, i64 %v3531
  %v3533 = mul i64 %v3528, 48
  %v3534 = getelementptr inbounds float, ptr %v38, i64 %v3533
  %v3535 = mul i64 %v3528, 48
  %v3536 = getelementptr inbounds float, ptr %v36, i64 %v3535
  %v3537 = mul i64 %v3528, 48
  %v3538 = getelementptr inbounds float, ptr %v34, i64 %v3537
  %v3539 = mul i64 %v3528, 48
  %v3540 = getelementptr inbounds float, ptr %v82, i64 %v3539
  %v3541 = add i64 0, %v3520
  %v3542 = getelementptr inbounds float, ptr %v3532, i64 %v3541
  %v3543 = load <8 x float>, ptr %v3542, align 4
  %v3544 = add i64 0, %v3520
  %v3545 = getelementptr inbounds float, ptr %v24, i64 %v3544
  %v3546 = load <8 x float>, ptr %v3545, align 4
  %v3547 = add i64 0, %v3520
  %v3548 = getelementptr inbounds float, ptr %v3534, i64 %v3547
  %v3549 = load <8 x float>, ptr %v3548, align 4
  %v3550 = fmul <8 x float> %v3546, %v3549
  %v3551 = add i64 48, %v3520
  %v3552 = getelementptr inbounds float, ptr %v24, i64 %v3551
  %v3553 = load <8 x float>, ptr %v3552, align 4
  %v3554 = add i64 0, %v3520
  %v3555 = getelementptr inbounds float, ptr %v3536, i64 %v3554
  %v3556 = load <8 x float>, ptr %v3555, align 4
  %v3557 = fmul <8 x float> %v3553, %v3556
  %v3558 = fadd <8 x float> %v3550, %v3557
  %v3559 = add i64 96, %v3520
  %v3560 = getelementptr inbounds float, ptr %v24, i64 %v3559
  %v3561 = load <8 x float>, ptr %v3560, align 4
  %v3562 = add i64 0, %v3520
  %v3563 = getelementptr inbounds float, ptr %v3538, i64 %v3562
  %v3564 = load <8 x float>, ptr %v3563, align 4
  %v3565 = fmul <8 x float> %v3561, %v3564
  %v3566 = fadd <8 x float> %v3558, %v3565
  %v3567 = add i64 144, %v3520
  %v3568 = getelementptr inbounds float, ptr %v24, i64 %v3567
  %v3569 = load <8 x float>, ptr %v3568, align 4
  %v3570 = add i64 0, %v3520
  %v3571 = getelementptr inbounds float, ptr %v3540, i64 %v3570
  %v3572 = load <8 x float>, ptr %v3571, align 4
  %v3573 = fmul <8 x float> %v3569, %v3572
  %v3574 = fadd <8 x float> %v3566, %v3573
  %v3575 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3574)
  %v3576 = fneg <8 x float> %v3575
  %v3577 = fcmp olt <8 x float> %v3576, splat (float 0xC05A400000000000)
  %v3578 = select <8 x i1> %v3577, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3576
  %v3579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3578, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3580 = fsub <8 x float> %v3579, splat (float 0x4168000000000000)
  %v3581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3580, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3578)
  %v3582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3580, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3581)
  %v3583 = bitcast <8 x float> %v3579 to <8 x i32>
  %v3584 = fmul <8 x float> %v3582, %v3582
  %v3585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3582, <8 x float> splat (float 0x3F81227F40000000))
  %v3586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3585, <8 x float> %v3582, <8 x float> splat (float 0x3FA5556740000000))
  %v3587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3586, <8 x float> %v3582, <8 x float> splat (float 0x3FC5554B00000000))
  %v3588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3587, <8 x float> %v3582, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3584, <8 x float> %v3588, <8 x float> %v3582)
  %v3590 = sub <8 x i32> %v3583, splat (i32 1262485250)
  %v3591 = lshr <8 x i32> %v3590, splat (i32 1)
  %v3592 = sub <8 x i32> %v3590, %v3591
  %v3593 = shl <8 x i32> %v3591, splat (i32 23)
  %v3594 = bitcast <8 x i32> %v3593 to <8 x float>
  %v3595 = shl <8 x i32> %v3592, splat (i32 23)
  %v3596 = bitcast <8 x i32> %v3595 to <8 x float>
  %v3597 = fadd <8 x float> %v3589, splat (float 0x3FF0000000000000)
  %v3598 = fmul <8 x float> %v3597, %v3594
  %v3599 = fmul <8 x float> %v3598, %v3596
  %v3600 = fcmp olt <8 x float> %v3574, splat (float 0x0000000000000000)
  %v3601 = select <8 x i1> %v3600, <8 x float> %v3599, <8 x float> splat (float 0x3FF0000000000000)
  %v3602 = fadd <8 x float> %v3599, splat (float 0x3FF0000000000000)
  %v3603 = fdiv <8 x float> %v3601, %v3602
  %v3604 = fmul <8 x float> %v3543, %v3603
  %v3605 = fmul <8 x float> %v3543, %v3574
  %v3606 = fmul <8 x float> %v3605, %v3603
  %v3607 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3608 = shufflevector <8 x float> %v3607, <8 x float> poison, <8 x i32> zeroinitializer
  %v3609 = fsub <8 x float> %v3608, %v3603
  %v3610 = fmul <8 x float> %v3606, %v3609
  %v3611 = fadd <8 x float> %v3604, %v3610
  %v3612 = fmul <8 x float> %v3611, %v3572
  %v3613 = fadd <8 x float> %v3529, %v3612
  %v3614 = add nsw i64 %v3528, 1
  br label %b502
b504:
  %v3615 = fadd <8 x float> %v3523, %v3529
  %v3616 = add nsw i64 %v3522, 128
  br label %b499
b501:
  %v3617 = add i64 0, %v3520
  %v3618 = getelementptr inbounds float, ptr %v152, i64 %v3617
  store <8 x float> %v3523, ptr %v3618, align 4
  %v3619 = add nsw i64 %v3520, 8
  br label %b496
b498:
  br label %b495
b495:
  %v3620 = icmp sgt i64 %v3, 1
  br i1 %v3620, label %b505, label %b506
b505:
  %v3621 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3622 = atomicrmw add ptr %v3621, i64 1 acq_rel
  %v3623 = load i64, ptr %v219, align 8
  %v3624 = add i64 %v3623, 1
  store i64 %v3624, ptr %v219, align 8
  %v3625 = mul i64 %v3, %v3624
  br label %b507
b507:
  %v3626 = load atomic i64, ptr %v3621 acquire, align 8
  %v3627 = icmp slt i64 %v3626, %v3625
  br i1 %v3627, label %b508, label %b509
b508:
  %v3628 = call i32 @sched_yield()
  br label %b507
b509:
  br label %b506
b506:
  %v3629 = icmp eq i64 %v2, 0
  br i1 %v3629, label %b510, label %b511
b510:
  br label %b512
b512:
  %v3630 = phi i64 [ 0, %b510 ], [ %v3670, %b517 ]
  %v3631 = phi <8 x float> [ splat (float 0x0000000000000000), %b510 ], [ %v3669, %b517 ]
  %v3632 = icmp slt i64 %v3630, %v8
  br i1 %v3632, label %b513, label %b514
b513:
  %v3633 = add i64 %v3630, 128
  %v3634 = icmp slt i64 %v3633, %v8
  %v3635 = select i1 %v3634, i64 %v3633, i64 %v8
  br label %b515
b515:
  %v3636 = phi i64 [ %v3630, %b513 ], [ %v3668, %b520 ]
  %v3637 = phi <8 x float> [ splat (float 0x0000000000000000), %b513 ], [ %v3640, %b520 ]
  %v3638 = icmp slt i64 %v3636, %v3635
  br i1 %v3638, label %b516, label %b517
b516:
  br label %b518
b518:
  %v3639 = phi i64 [ 0, %b516 ], [ %v3667, %b519 ]
  %v3640 = phi <8 x float> [ %v3637, %b516 ], [ %v3666, %b519 ]
  %v3641 = icmp slt i64 %v3639, 2
  br i1 %v3641, label %b519, label %b520
b519:
  %v3642 = mul i64 %v3636, 16
  %v3643 = getelementptr inbounds float, ptr %v110, i64 %v3642
  %v3644 = mul i64 %v3636, 16
  %v3645 = getelementptr inbounds float, ptr %v104, i64 %v3644
  %v3646 = mul i64 %v3636, 2
  %v3647 = getelementptr inbounds float, ptr %v106, i64 %v3646
  %v3648 = add i64 0, %v3639
  %v3649 = getelementptr inbounds float, ptr %v3647, i64 %v3648
  %v3650 = load float, ptr %v3649, align 4
  %v3651 = fdiv float 0x3FF0000000000000, %v3650
  %v3652 = add i64 0, 0
  %v3653 = mul i64 %v3639, 8
  %v3654 = add i64 %v3652, %v3653
  %v3655 = getelementptr inbounds float, ptr %v3643, i64 %v3654
  %v3656 = load <8 x float>, ptr %v3655, align 4
  %v3657 = add i64 0, 0
  %v3658 = mul i64 %v3639, 8
  %v3659 = add i64 %v3657, %v3658
  %v3660 = getelementptr inbounds float, ptr %v3645, i64 %v3659
  %v3661 = load <8 x float>, ptr %v3660, align 4
  %v3662 = insertelement <8 x float> poison, float %v3651, i64 0
  %v3663 = shufflevector <8 x float> %v3662, <8 x float> poison, <8 x i32> zeroinitializer
  %v3664 = fmul <8 x float> %v3661, %v3663
  %v3665 = fmul <8 x float> %v3656, %v3664
  %v3666 = fadd <8 x float> %v3640, %v3665
  %v3667 = add nsw i64 %v3639, 1
  br label %b518
b520:
  %v3668 = add nsw i64 %v3636, 1
  br label %b515
b517:
  %v3669 = fadd <8 x float> %v3631, %v3637
  %v3670 = add nsw i64 %v3630, 128
  br label %b512
b514:
  %v3671 = add i64 0, 0
  %v3672 = getelementptr inbounds float, ptr %v62, i64 %v3671
  store <8 x float> %v3631, ptr %v3672, align 4
  br label %b511
b511:
  %v3673 = icmp sgt i64 %v3, 1
  br i1 %v3673, label %b521, label %b522
b521:
  %v3674 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3675 = atomicrmw add ptr %v3674, i64 1 acq_rel
  %v3676 = load i64, ptr %v219, align 8
  %v3677 = add i64 %v3676, 1
  store i64 %v3677, ptr %v219, align 8
  %v3678 = mul i64 %v3, %v3677
  br label %b523
b523:
  %v3679 = load atomic i64, ptr %v3674 acquire, align 8
  %v3680 = icmp slt i64 %v3679, %v3678
  br i1 %v3680, label %b524, label %b525
b524:
  %v3681 = call i32 @sched_yield()
  br label %b523
b525:
  br label %b522
b522:
  %v3682 = mul i64 0, 16
  %v3683 = getelementptr inbounds float, ptr %v112, i64 %v3682
  %v3684 = getelementptr inbounds float, ptr %v3683, i64 0
  %v3685 = mul i64 0, 8
  %v3686 = getelementptr inbounds float, ptr %v12, i64 %v3685
  %v3687 = getelementptr inbounds float, ptr %v3686, i64 0
  %v3688 = getelementptr inbounds float, ptr %v224, i64 12288
  %v3689 = add i64 16, 1
  %v3690 = sdiv i64 %v3689, 2
  %v3691 = add i64 %v2, 1
  %v3692 = mul i64 %v3690, %v2
  %v3693 = sdiv i64 %v3692, %v3
  %v3694 = mul i64 %v3693, 2
  %v3695 = icmp slt i64 %v3694, 16
  %v3696 = select i1 %v3695, i64 %v3694, i64 16
  %v3697 = mul i64 %v3690, %v3691
  %v3698 = sdiv i64 %v3697, %v3
  %v3699 = mul i64 %v3698, 2
  %v3700 = icmp slt i64 %v3699, 16
  %v3701 = select i1 %v3700, i64 %v3699, i64 16
  %v3702 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b526
b526:
  %v3703 = phi i64 [ %v3696, %b522 ], [ %v3711, %b531 ]
  %v3704 = icmp slt i64 %v3703, %v3701
  br i1 %v3704, label %b527, label %b528
b527:
  %v3705 = mul i64 %v3703, 8
  %v3706 = getelementptr inbounds float, ptr %v3702, i64 %v3705
  br label %b529
b529:
  %v3707 = phi i64 [ 0, %b527 ], [ %v3710, %b530 ]
  %v3708 = icmp slt i64 %v3707, 8
  br i1 %v3708, label %b530, label %b531
b530:
  %v3709 = getelementptr inbounds float, ptr %v3706, i64 %v3707
  store float 0x0000000000000000, ptr %v3709, align 4
  %v3710 = add nsw i64 %v3707, 1
  br label %b529
b531:
  %v3711 = add nsw i64 %v3703, 1
  br label %b526
b528:
  %v3712 = mul i64 %v8, 1
  br label %b532
b532:
  %v3713 = phi i64 [ 0, %b528 ], [ %v3817, %b537 ]
  %v3714 = icmp slt i64 %v3713, %v3712
  br i1 %v3714, label %b533, label %b534
b533:
  %v3715 = sub i64 %v3712, %v3713
  %v3716 = icmp slt i64 %v3715, 384
  %v3717 = select i1 %v3716, i64 %v3715, i64 384
  br label %b535
b535:
  %v3718 = phi i64 [ %v3696, %b533 ], [ %v3816, %b561 ]
  %v3719 = icmp slt i64 %v3718, %v3701
  br i1 %v3719, label %b536, label %b537
b536:
  %v3720 = sub i64 %v3701, %v3718
  %v3721 = icmp slt i64 %v3720, 64
  %v3722 = select i1 %v3721, i64 %v3720, i64 64
  %v3723 = sdiv i64 %v3722, 2
  %v3724 = mul i64 %v3723, 2
  %v3725 = sub i64 %v3722, %v3724
  %v3726 = mul i64 %v3713, 16
  %v3727 = add i64 %v3726, %v3718
  %v3728 = getelementptr inbounds float, ptr %v3684, i64 %v3727
  br label %b538
b538:
  %v3729 = phi i64 [ 0, %b536 ], [ %v3755, %b546 ]
  %v3730 = icmp slt i64 %v3729, %v3717
  br i1 %v3730, label %b539, label %b540
b539:
  %v3731 = mul i64 %v3729, 16
  %v3732 = getelementptr inbounds float, ptr %v3728, i64 %v3731
  %v3733 = mul i64 %v3729, 2
  %v3734 = getelementptr inbounds float, ptr %v3688, i64 %v3733
  br label %b541
b541:
  %v3735 = phi i64 [ 0, %b539 ], [ %v3744, %b542 ]
  %v3736 = icmp slt i64 %v3735, %v3723
  br i1 %v3736, label %b542, label %b543
b542:
  %v3737 = mul i64 %v3735, 2
  %v3738 = getelementptr inbounds float, ptr %v3732, i64 %v3737
  %v3739 = mul i64 %v3735, 768
  %v3740 = getelementptr inbounds float, ptr %v3734, i64 %v3739
  %v3741 = getelementptr inbounds float, ptr %v3738, i64 0
  %v3742 = load <2 x float>, ptr %v3741, align 4
  %v3743 = getelementptr inbounds float, ptr %v3740, i64 0
  store <2 x float> %v3742, ptr %v3743, align 4
  %v3744 = add nsw i64 %v3735, 1
  br label %b541
b543:
  %v3745 = mul i64 %v3723, 2
  %v3746 = getelementptr inbounds float, ptr %v3732, i64 %v3745
  %v3747 = mul i64 %v3723, 768
  %v3748 = getelementptr inbounds float, ptr %v3734, i64 %v3747
  br label %b544
b544:
  %v3749 = phi i64 [ 0, %b543 ], [ %v3754, %b545 ]
  %v3750 = icmp slt i64 %v3749, %v3725
  br i1 %v3750, label %b545, label %b546
b545:
  %v3751 = getelementptr inbounds float, ptr %v3746, i64 %v3749
  %v3752 = load float, ptr %v3751, align 4
  %v3753 = getelementptr inbounds float, ptr %v3748, i64 %v3749
  store float %v3752, ptr %v3753, align 4
  %v3754 = add nsw i64 %v3749, 1
  br label %b544, !llvm.loop !9
b546:
  %v3755 = add nsw i64 %v3729, 1
  br label %b538
b540:
  br label %b547
b547:
  %v3756 = phi i64 [ 0, %b540 ], [ %v3791, %b555 ]
  %v3757 = icmp slt i64 %v3756, 0
  br i1 %v3757, label %b548, label %b549
b548:
  %v3758 = mul i64 %v3713, 8
  %v3759 = add i64 %v3758, %v3756
  %v3760 = getelementptr inbounds float, ptr %v3687, i64 %v3759
  br label %b550
b550:
  %v3761 = phi i64 [ 0, %b548 ], [ %v3779, %b551 ]
  %v3762 = icmp slt i64 %v3761, %v3717
  br i1 %v3762, label %b551, label %b552
b551:
  %v3763 = mul i64 %v3761, 8
  %v3764 = getelementptr inbounds float, ptr %v3760, i64 %v3763
  %v3765 = mul i64 %v3761, 32
  %v3766 = getelementptr inbounds float, ptr %v224, i64 %v3765
  %v3767 = getelementptr inbounds float, ptr %v3764, i64 0
  %v3768 = load <8 x float>, ptr %v3767, align 4
  %v3769 = getelementptr inbounds float, ptr %v3766, i64 0
  store <8 x float> %v3768, ptr %v3769, align 4
  %v3770 = getelementptr inbounds float, ptr %v3764, i64 8
  %v3771 = load <8 x float>, ptr %v3770, align 4
  %v3772 = getelementptr inbounds float, ptr %v3766, i64 8
  store <8 x float> %v3771, ptr %v3772, align 4
  %v3773 = getelementptr inbounds float, ptr %v3764, i64 16
  %v3774 = load <8 x float>, ptr %v3773, align 4
  %v3775 = getelementptr inbounds float, ptr %v3766, i64 16
  store <8 x float> %v3774, ptr %v3775, align 4
  %v3776 = getelementptr inbounds float, ptr %v3764, i64 24
  %v3777 = load <8 x float>, ptr %v3776, align 4
  %v3778 = getelementptr inbounds float, ptr %v3766, i64 24
  store <8 x float> %v3777, ptr %v3778, align 4
  %v3779 = add nsw i64 %v3761, 1
  br label %b550
b552:
  %v3780 = sdiv i64 %v3722, 2
  br label %b553
b553:
  %v3781 = phi i64 [ 0, %b552 ], [ %v3790, %b554 ]
  %v3782 = icmp slt i64 %v3781, %v3780
  br i1 %v3782, label %b554, label %b555
b554:
  %v3783 = mul i64 %v3781, 2
  %v3784 = add i64 %v3718, %v3783
  %v3785 = mul i64 %v3781, 768
  %v3786 = getelementptr inbounds float, ptr %v3688, i64 %v3785
  %v3787 = mul i64 %v3784, 8
  %v3788 = add i64 %v3787, %v3756
  %v3789 = getelementptr inbounds float, ptr %v3702, i64 %v3788
  call void @outer_2x32(ptr %v3786, ptr %v224, i64 %v3717, ptr %v3789, i64 8)
  %v3790 = add nsw i64 %v3781, 1
  br label %b553
b555:
  %v3791 = add nsw i64 %v3756, 32
  br label %b547
b549:
  %v3792 = mul i64 %v3713, 8
  %v3793 = add i64 %v3792, 0
  %v3794 = getelementptr inbounds float, ptr %v3687, i64 %v3793
  br label %b556
b556:
  %v3795 = phi i64 [ 0, %b549 ], [ %v3804, %b557 ]
  %v3796 = icmp slt i64 %v3795, %v3717
  br i1 %v3796, label %b557, label %b558
b557:
  %v3797 = mul i64 %v3795, 8
  %v3798 = getelementptr inbounds float, ptr %v3794, i64 %v3797
  %v3799 = mul i64 %v3795, 8
  %v3800 = getelementptr inbounds float, ptr %v224, i64 %v3799
  %v3801 = getelementptr inbounds float, ptr %v3798, i64 0
  %v3802 = load <8 x float>, ptr %v3801, align 4
  %v3803 = getelementptr inbounds float, ptr %v3800, i64 0
  store <8 x float> %v3802, ptr %v3803, align 4
  %v3804 = add nsw i64 %v3795, 1
  br label %b556
b558:
  %v3805 = sdiv i64 %v3722, 2
  br label %b559
b559:
  %v3806 = phi i64 [ 0, %b558 ], [ %v3815, %b560 ]
  %v3807 = icmp slt i64 %v3806, %v3805
  br i1 %v3807, label %b560, label %b561
b560:
  %v3808 = mul i64 %v3806, 2
  %v3809 = add i64 %v3718, %v3808
  %v3810 = mul i64 %v3806, 768
  %v3811 = getelementptr inbounds float, ptr %v3688, i64 %v3810
  %v3812 = mul i64 %v3809, 8
  %v3813 = add i64 %v3812, 0
  %v3814 = getelementptr inbounds float, ptr %v3702, i64 %v3813
  call void @outer_2x8(ptr %v3811, ptr %v224, i64 %v3717, ptr %v3814, i64 8)
  %v3815 = add nsw i64 %v3806, 1
  br label %b559
b561:
  %v3816 = add nsw i64 %v3718, 64
  br label %b535
b537:
  %v3817 = add nsw i64 %v3713, 384
  br label %b532
b534:
  %v3818 = icmp sgt i64 %v3, 1
  br i1 %v3818, label %b562, label %b563
b562:
  %v3819 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3820 = atomicrmw add ptr %v3819, i64 1 acq_rel
  %v3821 = load i64, ptr %v219, align 8
  %v3822 = add i64 %v3821, 1
  store i64 %v3822, ptr %v219, align 8
  %v3823 = mul i64 %v3, %v3822
  br label %b564
b564:
  %v3824 = load atomic i64, ptr %v3819 acquire, align 8
  %v3825 = icmp slt i64 %v3824, %v3823
  br i1 %v3825, label %b565, label %b566
b565:
  %v3826 = call i32 @sched_yield()
  br label %b564
b566:
  br label %b563
b563:
  %v3827 = mul i64 0, 8
  %v3828 = getelementptr inbounds float, ptr %v30, i64 %v3827
  %v3829 = getelementptr inbounds float, ptr %v3828, i64 0
  %v3830 = mul i64 0, 16
  %v3831 = getelementptr inbounds float, ptr %v108, i64 %v3830
  %v3832 = getelementptr inbounds float, ptr %v3831, i64 0
  %v3833 = getelementptr inbounds float, ptr %v224, i64 12288
  %v3834 = add i64 8, 1
  %v3835 = sdiv i64 %v3834, 2
  %v3836 = add i64 %v2, 1
  %v3837 = mul i64 %v3835, %v2
  %v3838 = sdiv i64 %v3837, %v3
  %v3839 = mul i64 %v3838, 2
  %v3840 = icmp slt i64 %v3839, 8
  %v3841 = select i1 %v3840, i64 %v3839, i64 8
  %v3842 = mul i64 %v3835, %v3836
  %v3843 = sdiv i64 %v3842, %v3
  %v3844 = mul i64 %v3843, 2
  %v3845 = icmp slt i64 %v3844, 8
  %v3846 = select i1 %v3845, i64 %v3844, i64 8
  %v3847 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b567
b567:
  %v3848 = phi i64 [ %v3841, %b563 ], [ %v3856, %b572 ]
  %v3849 = icmp slt i64 %v3848, %v3846
  br i1 %v3849, label %b568, label %b569
b568:
  %v3850 = mul i64 %v3848, 16
  %v3851 = getelementptr inbounds float, ptr %v3847, i64 %v3850
  br label %b570
b570:
  %v3852 = phi i64 [ 0, %b568 ], [ %v3855, %b571 ]
  %v3853 = icmp slt i64 %v3852, 16
  br i1 %v3853, label %b571, label %b572
b571:
  %v3854 = getelementptr inbounds float, ptr %v3851, i64 %v3852
  store float 0x0000000000000000, ptr %v3854, align 4
  %v3855 = add nsw i64 %v3852, 1
  br label %b570
b572:
  %v3856 = add nsw i64 %v3848, 1
  br label %b567
b569:
  %v3857 = mul i64 %v8, 1
  br label %b573
b573:
  %v3858 = phi i64 [ 0, %b569 ], [ %v3965, %b578 ]
  %v3859 = icmp slt i64 %v3858, %v3857
  br i1 %v3859, label %b574, label %b575
b574:
  %v3860 = sub i64 %v3857, %v3858
  %v3861 = icmp slt i64 %v3860, 384
  %v3862 = select i1 %v3861, i64 %v3860, i64 384
  br label %b576
b576:
  %v3863 = phi i64 [ %v3841, %b574 ], [ %v3964, %b602 ]
  %v3864 = icmp slt i64 %v3863, %v3846
  br i1 %v3864, label %b577, label %b578
b577:
  %v3865 = sub i64 %v3846, %v3863
  %v3866 = icmp slt i64 %v3865, 64
  %v3867 = select i1 %v3866, i64 %v3865, i64 64
  %v3868 = sdiv i64 %v3867, 2
  %v3869 = mul i64 %v3868, 2
  %v3870 = sub i64 %v3867, %v3869
  %v3871 = mul i64 %v3858, 8
  %v3872 = add i64 %v3871, %v3863
  %v3873 = getelementptr inbounds float, ptr %v3829, i64 %v3872
  br label %b579
b579:
  %v3874 = phi i64 [ 0, %b577 ], [ %v3900, %b587 ]
  %v3875 = icmp slt i64 %v3874, %v3862
  br i1 %v3875, label %b580, label %b581
b580:
  %v3876 = mul i64 %v3874, 8
  %v3877 = getelementptr inbounds float, ptr %v3873, i64 %v3876
  %v3878 = mul i64 %v3874, 2
  %v3879 = getelementptr inbounds float, ptr %v3833, i64 %v3878
  br label %b582
b582:
  %v3880 = phi i64 [ 0, %b580 ], [ %v3889, %b583 ]
  %v3881 = icmp slt i64 %v3880, %v3868
  br i1 %v3881, label %b583, label %b584
b583:
  %v3882 = mul i64 %v3880, 2
  %v3883 = getelementptr inbounds float, ptr %v3877, i64 %v3882
  %v3884 = mul i64 %v3880, 768
  %v3885 = getelementptr inbounds float, ptr %v3879, i64 %v3884
  %v3886 = getelementptr inbounds float, ptr %v3883, i64 0
  %v3887 = load <2 x float>, ptr %v3886, align 4
  %v3888 = getelementptr inbounds float, ptr %v3885, i64 0
  store <2 x float> %v3887, ptr %v3888, align 4
  %v3889 = add nsw i64 %v3880, 1
  br label %b582
b584:
  %v3890 = mul i64 %v3868, 2
  %v3891 = getelementptr inbounds float, ptr %v3877, i64 %v3890
  %v3892 = mul i64 %v3868, 768
  %v3893 = getelementptr inbounds float, ptr %v3879, i64 %v3892
  br label %b585
b585:
  %v3894 = phi i64 [ 0, %b584 ], [ %v3899, %b586 ]
  %v3895 = icmp slt i64 %v3894, %v3870
  br i1 %v3895, label %b586, label %b587
b586:
  %v3896 = getelementptr inbounds float, ptr %v3891, i64 %v3894
  %v3897 = load float, ptr %v3896, align 4
  %v3898 = getelementptr inbounds float, ptr %v3893, i64 %v3894
  store float %v3897, ptr %v3898, align 4
  %v3899 = add nsw i64 %v3894, 1
  br label %b585, !llvm.loop !12
b587:
  %v3900 = add nsw i64 %v3874, 1
  br label %b579
b581:
  br label %b588
b588:
  %v3901 = phi i64 [ 0, %b581 ], [ %v3936, %b596 ]
  %v3902 = icmp slt i64 %v3901, 0
  br i1 %v3902, label %b589, label %b590
b589:
  %v3903 = mul i64 %v3858, 16
  %v3904 = add i64 %v3903, %v3901
  %v3905 = getelementptr inbounds float, ptr %v3832, i64 %v3904
  br label %b591
b591:
  %v3906 = phi i64 [ 0, %b589 ], [ %v3924, %b592 ]
  %v3907 = icmp slt i64 %v3906, %v3862
  br i1 %v3907, label %b592, label %b593
b592:
  %v3908 = mul i64 %v3906, 16
  %v3909 = getelementptr inbounds float, ptr %v3905, i64 %v3908
  %v3910 = mul i64 %v3906, 32
  %v3911 = getelementptr inbounds float, ptr %v224, i64 %v3910
  %v3912 = getelementptr inbounds float, ptr %v3909, i64 0
  %v3913 = load <8 x float>, ptr %v3912, align 4
  %v3914 = getelementptr inbounds float, ptr %v3911, i64 0
  store <8 x float> %v3913, ptr %v3914, align 4
  %v3915 = getelementptr inbounds float, ptr %v3909, i64 8
  %v3916 = load <8 x float>, ptr %v3915, align 4
  %v3917 = getelementptr inbounds float, ptr %v3911, i64 8
  store <8 x float> %v3916, ptr %v3917, align 4
  %v3918 = getelementptr inbounds float, ptr %v3909, i64 16
  %v3919 = load <8 x float>, ptr %v3918, align 4
  %v3920 = getelementptr inbounds float, ptr %v3911, i64 16
  store <8 x float> %v3919, ptr %v3920, align 4
  %v3921 = getelementptr inbounds float, ptr %v3909, i64 24
  %v3922 = load <8 x float>, ptr %v3921, align 4
  %v3923 = getelementptr inbounds float, ptr %v3911, i64 24
  store <8 x float> %v3922, ptr %v3923, align 4
  %v3924 = add nsw i64 %v3906, 1
  br label %b591
b593:
  %v3925 = sdiv i64 %v3867, 2
  br label %b594
b594:
  %v3926 = phi i64 [ 0, %b593 ], [ %v3935, %b595 ]
  %v3927 = icmp slt i64 %v3926, %v3925
  br i1 %v3927, label %b595, label %b596
b595:
  %v3928 = mul i64 %v3926, 2
  %v3929 = add i64 %v3863, %v3928
  %v3930 = mul i64 %v3926, 768
  %v3931 = getelementptr inbounds float, ptr %v3833, i64 %v3930
  %v3932 = mul i64 %v3929, 16
  %v3933 = add i64 %v3932, %v3901
  %v3934 = getelementptr inbounds float, ptr %v3847, i64 %v3933
  call void @outer_2x32(ptr %v3931, ptr %v224, i64 %v3862, ptr %v3934, i64 16)
  %v3935 = add nsw i64 %v3926, 1
  br label %b594
b596:
  %v3936 = add nsw i64 %v3901, 32
  br label %b588
b590:
  %v3937 = mul i64 %v3858, 16
  %v3938 = add i64 %v3937, 0
  %v3939 = getelementptr inbounds float, ptr %v3832, i64 %v3938
  br label %b597
b597:
  %v3940 = phi i64 [ 0, %b590 ], [ %v3952, %b598 ]
  %v3941 = icmp slt i64 %v3940, %v3862
  br i1 %v3941, label %b598, label %b599
b598:
  %v3942 = mul i64 %v3940, 16
  %v3943 = getelementptr inbounds float, ptr %v3939, i64 %v3942
  %v3944 = mul i64 %v3940, 16
  %v3945 = getelementptr inbounds float, ptr %v224, i64 %v3944
  %v3946 = getelementptr inbounds float, ptr %v3943, i64 0
  %v3947 = load <8 x float>, ptr %v3946, align 4
  %v3948 = getelementptr inbounds float, ptr %v3945, i64 0
  store <8 x float> %v3947, ptr %v3948, align 4
  %v3949 = getelementptr inbounds float, ptr %v3943, i64 8
  %v3950 = load <8 x float>, ptr %v3949, align 4
  %v3951 = getelementptr inbounds float, ptr %v3945, i64 8
  store <8 x float> %v3950, ptr %v3951, align 4
  %v3952 = add nsw i64 %v3940, 1
  br label %b597
b599:
  %v3953 = sdiv i64 %v3867, 2
  br label %b600
b600:
  %v3954 = phi i64 [ 0, %b599 ], [ %v3963, %b601 ]
  %v3955 = icmp slt i64 %v3954, %v3953
  br i1 %v3955, label %b601, label %b602
b601:
  %v3956 = mul i64 %v3954, 2
  %v3957 = add i64 %v3863, %v3956
  %v3958 = mul i64 %v3954, 768
  %v3959 = getelementptr inbounds float, ptr %v3833, i64 %v3958
  %v3960 = mul i64 %v3957, 16
  %v3961 = add i64 %v3960, 0
  %v3962 = getelementptr inbounds float, ptr %v3847, i64 %v3961
  call void @outer_2x16(ptr %v3959, ptr %v224, i64 %v3862, ptr %v3962, i64 16)
  %v3963 = add nsw i64 %v3954, 1
  br label %b600
b602:
  %v3964 = add nsw i64 %v3863, 64
  br label %b576
b578:
  %v3965 = add nsw i64 %v3858, 384
  br label %b573
b575:
  %v3966 = icmp sgt i64 %v3, 1
  br i1 %v3966, label %b603, label %b604
b603:
  %v3967 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3968 = atomicrmw add ptr %v3967, i64 1 acq_rel
  %v3969 = load i64, ptr %v219, align 8
  %v3970 = add i64 %v3969, 1
  store i64 %v3970, ptr %v219, align 8
  %v3971 = mul i64 %v3, %v3970
  br label %b605
b605:
  %v3972 = load atomic i64, ptr %v3967 acquire, align 8
  %v3973 = icmp slt i64 %v3972, %v3971
  br i1 %v3973, label %b606, label %b607
b606:
  %v3974 = call i32 @sched_yield()
  br label %b605
b607:
  br label %b604
b604:
  %v3975 = icmp eq i64 %v2, 0
  br i1 %v3975, label %b608, label %b609
b608:
  br label %b610
b610:
  %v3976 = phi i64 [ 0, %b608 ], [ %v3983, %b611 ]
  %v3977 = icmp slt i64 %v3976, 48
  br i1 %v3977, label %b611, label %b612
b611:
  %v3978 = add i64 0, %v3976
  %v3979 = getelementptr inbounds float, ptr %v146, i64 %v3978
  %v3980 = load <8 x float>, ptr %v3979, align 4
  %v3981 = add i64 0, %v3976
  %v3982 = getelementptr inbounds float, ptr %v60, i64 %v3981
  store <8 x float> %v3980, ptr %v3982, align 4
  %v3983 = add nsw i64 %v3976, 8
  br label %b610
b612:
  br label %b609
b609:
  %v3984 = icmp sgt i64 %v3, 1
  br i1 %v3984, label %b613, label %b614
b613:
  %v3985 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3986 = atomicrmw add ptr %v3985, i64 1 acq_rel
  %v3987 = load i64, ptr %v219, align 8
  %v3988 = add i64 %v3987, 1
  store i64 %v3988, ptr %v219, align 8
  %v3989 = mul i64 %v3, %v3988
  br label %b615
b615:
  %v3990 = load atomic i64, ptr %v3985 acquire, align 8
  %v3991 = icmp slt i64 %v3990, %v3989
  br i1 %v3991, label %b616, label %b617
b616:
  %v3992 = call i32 @sched_yield()
  br label %b615
b617:
  br label %b614
b614:
  %v3993 = icmp eq i64 %v2, 0
  br i1 %v3993, label %b618, label %b619
b618:
  br label %b620
b620:
  %v3994 = phi i64 [ 0, %b618 ], [ %v4001, %b621 ]
  %v3995 = icmp slt i64 %v3994, 48
  br i1 %v3995, label %b621, label %b622
b621:
  %v3996 = add i64 0, %v3994
  %v3997 = getelementptr inbounds float, ptr %v148, i64 %v3996
  %v3998 = load <8 x float>, ptr %v3997, align 4
  %v3999 = add i64 48, %v3994
  %v4000 = getelementptr inbounds float, ptr %v60, i64 %v3999
  store <8 x float> %v3998, ptr %v4000, align 4
  %v4001 = add nsw i64 %v3994, 8
  br label %b620
b622:
  br label %b619
b619:
  %v4002 = icmp sgt i64 %v3, 1
  br i1 %v4002, label %b623, label %b624
b623:
  %v4003 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4004 = atomicrmw add ptr %v4003, i64 1 acq_rel
  %v4005 = load i64, ptr %v219, align 8
  %v4006 = add i64 %v4005, 1
  store i64 %v4006, ptr %v219, align 8
  %v4007 = mul i64 %v3, %v4006
  br label %b625
b625:
  %v4008 = load atomic i64, ptr %v4003 acquire, align 8
  %v4009 = icmp slt i64 %v4008, %v4007
  br i1 %v4009, label %b626, label %b627
b626:
  %v4010 = call i32 @sched_yield()
  br label %b625
b627:
  br label %b624
b624:
  %v4011 = icmp eq i64 %v2, 0
  br i1 %v4011, label %b628, label %b629
b628:
  br label %b630
b630:
  %v4012 = phi i64 [ 0, %b628 ], [ %v4019, %b631 ]
  %v4013 = icmp slt i64 %v4012, 48
  br i1 %v4013, label %b631, label %b632
b631:
  %v4014 = add i64 0, %v4012
  %v4015 = getelementptr inbounds float, ptr %v150, i64 %v4014
  %v4016 = load <8 x float>, ptr %v4015, align 4
  %v4017 = add i64 96, %v4012
  %v4018 = getelementptr inbounds float, ptr %v60, i64 %v4017
  store <8 x float> %v4016, ptr %v4018, align 4
  %v4019 = add nsw i64 %v4012, 8
  br label %b630
b632:
  br label %b629
b629:
  %v4020 = icmp sgt i64 %v3, 1
  br i1 %v4020, label %b633, label %b634
b633:
  %v4021 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4022 = atomicrmw add ptr %v4021, i64 1 acq_rel
  %v4023 = load i64, ptr %v219, align 8
  %v4024 = add i64 %v4023, 1
  store i64 %v4024, ptr %v219, align 8
  %v4025 = mul i64 %v3, %v4024
  br label %b635
b635:
  %v4026 = load atomic i64, ptr %v4021 acquire, align 8
  %v4027 = icmp slt i64 %v4026, %v4025
  br i1 %v4027, label %b636, label %b637
b636:
  %v4028 = call i32 @sched_yield()
  br label %b635
b637:
  br label %b634
b634:
  %v4029 = icmp eq i64 %v2, 0
  br i1 %v4029, label %b638, label %b639
b638:
  br label %b640
b640:
  %v4030 = phi i64 [ 0, %b638 ], [ %v4037, %b641 ]
  %v4031 = icmp slt i64 %v4030, 48
  br i1 %v4031, label %b641, label %b642
b641:
  %v4032 = add i64 0, %v4030
  %v4033 = getelementptr inbounds float, ptr %v152, i64 %v4032
  %v4034 = load <8 x float>, ptr %v4033, align 4
  %v4035 = add i64 144, %v4030
  %v4036 = getelementptr inbounds float, ptr %v60, i64 %v4035
  store <8 x float> %v4034, ptr %v4036, align 4
  %v4037 = add nsw i64 %v4030, 8
  br label %b640
b642:
  br label %b639
b639:
  %v4038 = icmp sgt i64 %v3, 1
  br i1 %v4038, label %b643, label %b644
b643:
  %v4039 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4040 = atomicrmw add ptr %v4039, i64 1 acq_rel
  %v4041 = load i64, ptr %v219, align 8
  %v4042 = add i64 %v4041, 1
  store i64 %v4042, ptr %v219, align 8
  %v4043 = mul i64 %v3, %v4042
  br label %b645
b645:
  %v4044 = load atomic i64, ptr %v4039 acquire, align 8
  %v4045 = icmp slt i64 %v4044, %v4043
  br i1 %v4045, label %b646, label %b647
b646:
  %v4046 = call i32 @sched_yield()
  br label %b645
b647:
  br label %b644
b644:
  %v4047 = icmp eq i64 %v2, 0
  br i1 %v4047, label %b648, label %b649
b648:
  %v4048 = icmp ult i64 2, 8
  %v4049 = select i1 %v4048, i64 2, i64 8
  %v4050 = trunc i64 %v4049 to i32
  %v4051 = insertelement <8 x i32> poison, i32 %v4050, i64 0
  %v4052 = shufflevector <8 x i32> %v4051, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4053 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4052
  %v4054 = add i64 0, 0
  %v4055 = getelementptr inbounds float, ptr %v144, i64 %v4054
  %v4056 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4055, <8 x i1> %v4053, <8 x float> zeroinitializer)
  %v4057 = add i64 0, 0
  %v4058 = getelementptr inbounds float, ptr %v78, i64 %v4057
  %v4059 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4058, <8 x i1> %v4053, <8 x float> zeroinitializer)
  %v4060 = fmul <8 x float> %v4056, %v4059
  %v4061 = add i64 0, 0
  %v4062 = getelementptr inbounds float, ptr %v68, i64 %v4061
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4060, ptr align 4 %v4062, <8 x i1> %v4053)
  br label %b649
b649:
  %v4063 = icmp sgt i64 %v3, 1
  br i1 %v4063, label %b650, label %b651
b650:
  %v4064 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4065 = atomicrmw add ptr %v4064, i64 1 acq_rel
  %v4066 = load i64, ptr %v219, align 8
  %v4067 = add i64 %v4066, 1
  store i64 %v4067, ptr %v219, align 8
  %v4068 = mul i64 %v3, %v4067
  br label %b652
b652:
  %v4069 = load atomic i64, ptr %v4064 acquire, align 8
  %v4070 = icmp slt i64 %v4069, %v4068
  br i1 %v4070, label %b653, label %b654
b653:
  %v4071 = call i32 @sched_yield()
  br label %b652
b654:
  br label %b651
b651:
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
define internal void @tile_1x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v166 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v209 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v177 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v227 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 168
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v122 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v165 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v208 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v176 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v226 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 176
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v79 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v122 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v165 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v208 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v176 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v226 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 184
  store <8 x float> %v163, ptr %v233, align 4
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.sqrt.f32(float)

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
