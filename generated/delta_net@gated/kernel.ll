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
  %v1145 = alloca float, i64 64, align 4
  %v2640 = alloca float, i64 64, align 4
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
  %v153 = getelementptr inbounds i64, ptr %v1, i64 6
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 15
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 16
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 17
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 18
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 19
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 24
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 25
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 36
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 40
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 41
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 43
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 44
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 46
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 48
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 49
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 50
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 51
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 52
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 53
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 54
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 55
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 56
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 57
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 58
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 59
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 60
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 61
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 62
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 68
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 69
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 70
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 71
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v220 = load ptr, ptr %v219, align 4
  %v221 = mul i64 %v2, 0
  %v222 = add i64 %v221, 704
  %v223 = getelementptr inbounds float, ptr %v220, i64 %v222
  %v224 = getelementptr inbounds i64, ptr %v1, i64 4
  %v225 = load i64, ptr %v224, align 8
  %v226 = icmp eq i64 %v225, 0
  br i1 %v226, label %b0, label %b1
b0:
  %v227 = icmp eq i64 %v2, 0
  br i1 %v227, label %b2, label %b3
b2:
  br label %b4
b4:
  %v228 = phi i64 [ 0, %b2 ], [ %v234, %b5 ]
  %v229 = icmp slt i64 %v228, 128
  br i1 %v229, label %b5, label %b6
b5:
  %v230 = add i64 0, %v228
  %v231 = getelementptr inbounds float, ptr %v74, i64 %v230
  %v232 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v233 = shufflevector <8 x float> %v232, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = add nsw i64 %v228, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v235 = icmp sgt i64 %v3, 1
  br i1 %v235, label %b7, label %b8
b7:
  %v236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v237 = atomicrmw add ptr %v236, i64 1 acq_rel
  %v238 = mul i64 %v3, 1
  br label %b9
b9:
  %v239 = load atomic i64, ptr %v236 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b10, label %b11
b10:
  %v241 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 4
  %v243 = load i64, ptr %v242, align 8
  %v244 = icmp eq i64 %v243, 0
  br i1 %v244, label %b12, label %b13
b12:
  %v245 = icmp eq i64 %v2, 0
  br i1 %v245, label %b14, label %b15
b14:
  br label %b16
b16:
  %v246 = phi i64 [ 0, %b14 ], [ %v252, %b17 ]
  %v247 = icmp slt i64 %v246, 48
  br i1 %v247, label %b17, label %b18
b17:
  %v248 = add i64 0, %v246
  %v249 = getelementptr inbounds float, ptr %v76, i64 %v248
  %v250 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v251 = shufflevector <8 x float> %v250, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = add nsw i64 %v246, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v253 = icmp sgt i64 %v3, 1
  br i1 %v253, label %b19, label %b20
b19:
  %v254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v255 = atomicrmw add ptr %v254, i64 1 acq_rel
  %v256 = mul i64 %v3, 2
  br label %b21
b21:
  %v257 = load atomic i64, ptr %v254 acquire, align 8
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b22, label %b23
b22:
  %v259 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v260 = getelementptr inbounds i64, ptr %v1, i64 4
  %v261 = load i64, ptr %v260, align 8
  %v262 = icmp eq i64 %v261, 0
  br i1 %v262, label %b24, label %b25
b24:
  %v263 = icmp eq i64 %v2, 0
  br i1 %v263, label %b26, label %b27
b26:
  %v264 = icmp ult i64 2, 8
  %v265 = select i1 %v264, i64 2, i64 8
  %v266 = trunc i64 %v265 to i32
  %v267 = insertelement <8 x i32> poison, i32 %v266, i64 0
  %v268 = shufflevector <8 x i32> %v267, <8 x i32> poison, <8 x i32> zeroinitializer
  %v269 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v10, i64 %v270
  %v272 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v271, <8 x i1> %v269, <8 x float> zeroinitializer)
  %v273 = fcmp olt <8 x float> %v272, splat (float 0xC05A400000000000)
  %v274 = select <8 x i1> %v273, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v272
  %v275 = fcmp ogt <8 x float> %v274, splat (float 0x4056400000000000)
  %v276 = select <8 x i1> %v275, <8 x float> splat (float 0x4056400000000000), <8 x float> %v274
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v278 = fsub <8 x float> %v277, splat (float 0x4168000000000000)
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v276)
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v279)
  %v281 = bitcast <8 x float> %v277 to <8 x i32>
  %v282 = fmul <8 x float> %v280, %v280
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v280, <8 x float> splat (float 0x3F81227F40000000))
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> %v280, <8 x float> splat (float 0x3FA5556740000000))
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v284, <8 x float> %v280, <8 x float> splat (float 0x3FC5554B00000000))
  %v286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v285, <8 x float> %v280, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v282, <8 x float> %v286, <8 x float> %v280)
  %v288 = sub <8 x i32> %v281, splat (i32 1262485250)
  %v289 = lshr <8 x i32> %v288, splat (i32 1)
  %v290 = sub <8 x i32> %v288, %v289
  %v291 = shl <8 x i32> %v289, splat (i32 23)
  %v292 = bitcast <8 x i32> %v291 to <8 x float>
  %v293 = shl <8 x i32> %v290, splat (i32 23)
  %v294 = bitcast <8 x i32> %v293 to <8 x float>
  %v295 = fadd <8 x float> %v287, splat (float 0x3FF0000000000000)
  %v296 = fmul <8 x float> %v295, %v292
  %v297 = fmul <8 x float> %v296, %v294
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v78, i64 %v298
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v297, ptr align 4 %v299, <8 x i1> %v269)
  br label %b27
b27:
  br label %b25
b25:
  %v300 = icmp sgt i64 %v3, 1
  br i1 %v300, label %b28, label %b29
b28:
  %v301 = getelementptr inbounds i64, ptr %v1, i64 3
  %v302 = atomicrmw add ptr %v301, i64 1 acq_rel
  %v303 = mul i64 %v3, 3
  br label %b30
b30:
  %v304 = load atomic i64, ptr %v301 acquire, align 8
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b31, label %b32
b31:
  %v306 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v307 = getelementptr inbounds i64, ptr %v1, i64 4
  %v308 = load i64, ptr %v307, align 8
  %v309 = icmp eq i64 %v308, 0
  br i1 %v309, label %b33, label %b34
b33:
  %v310 = icmp eq i64 %v2, 0
  br i1 %v310, label %b35, label %b36
b35:
  br label %b37
b37:
  %v311 = phi i64 [ 0, %b35 ], [ %v318, %b38 ]
  %v312 = icmp slt i64 %v311, 384
  br i1 %v312, label %b38, label %b39
b38:
  %v313 = add i64 0, %v311
  %v314 = getelementptr inbounds float, ptr %v14, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = add i64 0, %v311
  %v317 = getelementptr inbounds float, ptr %v70, i64 %v316
  store <8 x float> %v315, ptr %v317, align 4
  %v318 = add nsw i64 %v311, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v319 = icmp sgt i64 %v3, 1
  br i1 %v319, label %b40, label %b41
b40:
  %v320 = getelementptr inbounds i64, ptr %v1, i64 3
  %v321 = atomicrmw add ptr %v320, i64 1 acq_rel
  %v322 = mul i64 %v3, 4
  br label %b42
b42:
  %v323 = load atomic i64, ptr %v320 acquire, align 8
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %b43, label %b44
b43:
  %v325 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v326 = getelementptr inbounds i64, ptr %v1, i64 4
  %v327 = load i64, ptr %v326, align 8
  %v328 = icmp eq i64 %v327, 0
  br i1 %v328, label %b45, label %b46
b45:
  %v329 = icmp eq i64 %v2, 0
  br i1 %v329, label %b47, label %b48
b47:
  br label %b49
b49:
  %v330 = phi i64 [ 0, %b47 ], [ %v337, %b50 ]
  %v331 = icmp slt i64 %v330, 16
  br i1 %v331, label %b50, label %b51
b50:
  %v332 = add i64 0, %v330
  %v333 = getelementptr inbounds float, ptr %v16, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 384, %v330
  %v336 = getelementptr inbounds float, ptr %v70, i64 %v335
  store <8 x float> %v334, ptr %v336, align 4
  %v337 = add nsw i64 %v330, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v338 = icmp sgt i64 %v3, 1
  br i1 %v338, label %b52, label %b53
b52:
  %v339 = getelementptr inbounds i64, ptr %v1, i64 3
  %v340 = atomicrmw add ptr %v339, i64 1 acq_rel
  %v341 = mul i64 %v3, 5
  br label %b54
b54:
  %v342 = load atomic i64, ptr %v339 acquire, align 8
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b55, label %b56
b55:
  %v344 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v345 = getelementptr inbounds i64, ptr %v1, i64 4
  %v346 = load i64, ptr %v345, align 8
  %v347 = icmp eq i64 %v346, 0
  br i1 %v347, label %b57, label %b58
b57:
  %v348 = icmp eq i64 %v2, 0
  br i1 %v348, label %b59, label %b60
b59:
  br label %b61
b61:
  %v349 = phi i64 [ 0, %b59 ], [ %v356, %b62 ]
  %v350 = icmp slt i64 %v349, 16
  br i1 %v350, label %b62, label %b63
b62:
  %v351 = add i64 0, %v349
  %v352 = getelementptr inbounds float, ptr %v18, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = add i64 400, %v349
  %v355 = getelementptr inbounds float, ptr %v70, i64 %v354
  store <8 x float> %v353, ptr %v355, align 4
  %v356 = add nsw i64 %v349, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v357 = icmp sgt i64 %v3, 1
  br i1 %v357, label %b64, label %b65
b64:
  %v358 = getelementptr inbounds i64, ptr %v1, i64 3
  %v359 = atomicrmw add ptr %v358, i64 1 acq_rel
  %v360 = mul i64 %v3, 6
  br label %b66
b66:
  %v361 = load atomic i64, ptr %v358 acquire, align 8
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b67, label %b68
b67:
  %v363 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v364 = getelementptr inbounds i64, ptr %v1, i64 4
  %v365 = load i64, ptr %v364, align 8
  %v366 = icmp eq i64 %v365, 0
  br i1 %v366, label %b69, label %b70
b69:
  %v367 = icmp eq i64 %v2, 0
  br i1 %v367, label %b71, label %b72
b71:
  br label %b73
b73:
  %v368 = phi i64 [ 0, %b71 ], [ %v375, %b74 ]
  %v369 = icmp slt i64 %v368, 128
  br i1 %v369, label %b74, label %b75
b74:
  %v370 = add i64 0, %v368
  %v371 = getelementptr inbounds float, ptr %v20, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = add i64 416, %v368
  %v374 = getelementptr inbounds float, ptr %v70, i64 %v373
  store <8 x float> %v372, ptr %v374, align 4
  %v375 = add nsw i64 %v368, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v376 = icmp sgt i64 %v3, 1
  br i1 %v376, label %b76, label %b77
b76:
  %v377 = getelementptr inbounds i64, ptr %v1, i64 3
  %v378 = atomicrmw add ptr %v377, i64 1 acq_rel
  %v379 = mul i64 %v3, 7
  br label %b78
b78:
  %v380 = load atomic i64, ptr %v377 acquire, align 8
  %v381 = icmp slt i64 %v380, %v379
  br i1 %v381, label %b79, label %b80
b79:
  %v382 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v383 = getelementptr inbounds i64, ptr %v1, i64 4
  %v384 = load i64, ptr %v383, align 8
  %v385 = icmp eq i64 %v384, 0
  br i1 %v385, label %b81, label %b82
b81:
  %v386 = getelementptr inbounds i64, ptr %v1, i64 77
  %v387 = load i64, ptr %v386, align 8
  %v388 = icmp eq i64 %v387, 0
  br i1 %v388, label %b83, label %b84
b83:
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
  br label %b85
b85:
  %v402 = phi i64 [ %v396, %b83 ], [ %v416, %b90 ]
  %v403 = icmp slt i64 %v402, %v401
  br i1 %v403, label %b86, label %b87
b86:
  %v404 = and i64 0, %v158
  %v405 = mul i64 %v404, %v7
  %v406 = add i64 %v405, %v402
  %v407 = mul i64 %v406, 128
  %v408 = getelementptr inbounds float, ptr %v32, i64 %v407
  br label %b88
b88:
  %v409 = phi i64 [ 0, %b86 ], [ %v415, %b89 ]
  %v410 = icmp slt i64 %v409, 128
  br i1 %v410, label %b89, label %b90
b89:
  %v411 = add i64 0, %v409
  %v412 = getelementptr inbounds float, ptr %v408, i64 %v411
  %v413 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v414 = shufflevector <8 x float> %v413, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v414, ptr %v412, align 4
  %v415 = add nsw i64 %v409, 8
  br label %b88
b90:
  %v416 = add nsw i64 %v402, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v417 = icmp sgt i64 %v3, 1
  br i1 %v417, label %b91, label %b92
b91:
  %v418 = getelementptr inbounds i64, ptr %v1, i64 3
  %v419 = atomicrmw add ptr %v418, i64 1 acq_rel
  %v420 = mul i64 %v3, 8
  br label %b93
b93:
  %v421 = load atomic i64, ptr %v418 acquire, align 8
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b94, label %b95
b94:
  %v423 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 4
  %v425 = load i64, ptr %v424, align 8
  %v426 = icmp eq i64 %v425, 0
  br i1 %v426, label %b96, label %b97
b96:
  %v427 = getelementptr inbounds i64, ptr %v1, i64 78
  %v428 = load i64, ptr %v427, align 8
  %v429 = icmp eq i64 %v428, 0
  br i1 %v429, label %b98, label %b99
b98:
  %v430 = add i64 %v7, 0
  %v431 = sdiv i64 %v430, 1
  %v432 = add i64 %v2, 1
  %v433 = mul i64 %v431, %v2
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, %v7
  %v437 = select i1 %v436, i64 %v435, i64 %v7
  %v438 = mul i64 %v431, %v432
  %v439 = sdiv i64 %v438, %v3
  %v440 = mul i64 %v439, 1
  %v441 = icmp slt i64 %v440, %v7
  %v442 = select i1 %v441, i64 %v440, i64 %v7
  br label %b100
b100:
  %v443 = phi i64 [ %v437, %b98 ], [ %v457, %b105 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b101, label %b102
b101:
  %v445 = and i64 0, %v160
  %v446 = mul i64 %v445, %v7
  %v447 = add i64 %v446, %v443
  %v448 = mul i64 %v447, 48
  %v449 = getelementptr inbounds float, ptr %v34, i64 %v448
  br label %b103
b103:
  %v450 = phi i64 [ 0, %b101 ], [ %v456, %b104 ]
  %v451 = icmp slt i64 %v450, 48
  br i1 %v451, label %b104, label %b105
b104:
  %v452 = add i64 0, %v450
  %v453 = getelementptr inbounds float, ptr %v449, i64 %v452
  %v454 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v455 = shufflevector <8 x float> %v454, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v455, ptr %v453, align 4
  %v456 = add nsw i64 %v450, 8
  br label %b103
b105:
  %v457 = add nsw i64 %v443, 1
  br label %b100
b102:
  br label %b99
b99:
  br label %b97
b97:
  %v458 = icmp sgt i64 %v3, 1
  br i1 %v458, label %b106, label %b107
b106:
  %v459 = getelementptr inbounds i64, ptr %v1, i64 3
  %v460 = atomicrmw add ptr %v459, i64 1 acq_rel
  %v461 = mul i64 %v3, 9
  br label %b108
b108:
  %v462 = load atomic i64, ptr %v459 acquire, align 8
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b109, label %b110
b109:
  %v464 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 4
  %v466 = load i64, ptr %v465, align 8
  %v467 = icmp eq i64 %v466, 0
  br i1 %v467, label %b111, label %b112
b111:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 79
  %v469 = load i64, ptr %v468, align 8
  %v470 = icmp eq i64 %v469, 0
  br i1 %v470, label %b113, label %b114
b113:
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
  br label %b115
b115:
  %v484 = phi i64 [ %v478, %b113 ], [ %v504, %b120 ]
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b116, label %b117
b116:
  %v486 = and i64 0, %v160
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v484
  %v489 = mul i64 %v488, 48
  %v490 = getelementptr inbounds float, ptr %v34, i64 %v489
  %v491 = and i64 0, %v162
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v484
  %v494 = mul i64 %v493, 48
  %v495 = getelementptr inbounds float, ptr %v36, i64 %v494
  br label %b118
b118:
  %v496 = phi i64 [ 0, %b116 ], [ %v503, %b119 ]
  %v497 = icmp slt i64 %v496, 48
  br i1 %v497, label %b119, label %b120
b119:
  %v498 = add i64 0, %v496
  %v499 = getelementptr inbounds float, ptr %v490, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 0, %v496
  %v502 = getelementptr inbounds float, ptr %v495, i64 %v501
  store <8 x float> %v500, ptr %v502, align 4
  %v503 = add nsw i64 %v496, 8
  br label %b118
b120:
  %v504 = add nsw i64 %v484, 1
  br label %b115
b117:
  br label %b114
b114:
  br label %b112
b112:
  %v505 = icmp sgt i64 %v3, 1
  br i1 %v505, label %b121, label %b122
b121:
  %v506 = getelementptr inbounds i64, ptr %v1, i64 3
  %v507 = atomicrmw add ptr %v506, i64 1 acq_rel
  %v508 = mul i64 %v3, 10
  br label %b123
b123:
  %v509 = load atomic i64, ptr %v506 acquire, align 8
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b124, label %b125
b124:
  %v511 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v512 = getelementptr inbounds i64, ptr %v1, i64 4
  %v513 = load i64, ptr %v512, align 8
  %v514 = icmp eq i64 %v513, 0
  br i1 %v514, label %b126, label %b127
b126:
  %v515 = getelementptr inbounds i64, ptr %v1, i64 80
  %v516 = load i64, ptr %v515, align 8
  %v517 = icmp eq i64 %v516, 0
  br i1 %v517, label %b128, label %b129
b128:
  %v518 = add i64 %v7, 0
  %v519 = sdiv i64 %v518, 1
  %v520 = add i64 %v2, 1
  %v521 = mul i64 %v519, %v2
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, %v7
  %v525 = select i1 %v524, i64 %v523, i64 %v7
  %v526 = mul i64 %v519, %v520
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, %v7
  %v530 = select i1 %v529, i64 %v528, i64 %v7
  br label %b130
b130:
  %v531 = phi i64 [ %v525, %b128 ], [ %v551, %b135 ]
  %v532 = icmp slt i64 %v531, %v530
  br i1 %v532, label %b131, label %b132
b131:
  %v533 = and i64 0, %v160
  %v534 = mul i64 %v533, %v7
  %v535 = add i64 %v534, %v531
  %v536 = mul i64 %v535, 48
  %v537 = getelementptr inbounds float, ptr %v34, i64 %v536
  %v538 = and i64 0, %v164
  %v539 = mul i64 %v538, %v7
  %v540 = add i64 %v539, %v531
  %v541 = mul i64 %v540, 48
  %v542 = getelementptr inbounds float, ptr %v38, i64 %v541
  br label %b133
b133:
  %v543 = phi i64 [ 0, %b131 ], [ %v550, %b134 ]
  %v544 = icmp slt i64 %v543, 48
  br i1 %v544, label %b134, label %b135
b134:
  %v545 = add i64 0, %v543
  %v546 = getelementptr inbounds float, ptr %v537, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 0, %v543
  %v549 = getelementptr inbounds float, ptr %v542, i64 %v548
  store <8 x float> %v547, ptr %v549, align 4
  %v550 = add nsw i64 %v543, 8
  br label %b133
b135:
  %v551 = add nsw i64 %v531, 1
  br label %b130
b132:
  br label %b129
b129:
  br label %b127
b127:
  %v552 = icmp sgt i64 %v3, 1
  br i1 %v552, label %b136, label %b137
b136:
  %v553 = getelementptr inbounds i64, ptr %v1, i64 3
  %v554 = atomicrmw add ptr %v553, i64 1 acq_rel
  %v555 = mul i64 %v3, 11
  br label %b138
b138:
  %v556 = load atomic i64, ptr %v553 acquire, align 8
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b139, label %b140
b139:
  %v558 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v559 = getelementptr inbounds float, ptr %v220, i64 0
  %v560 = getelementptr inbounds i64, ptr %v1, i64 4
  %v561 = load i64, ptr %v560, align 8
  %v562 = icmp eq i64 %v561, 0
  br i1 %v562, label %b141, label %b142
b141:
  %v563 = add i64 3, 0
  %v564 = sdiv i64 %v563, 1
  %v565 = add i64 %v2, 1
  %v566 = mul i64 %v564, %v2
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 1
  %v569 = icmp slt i64 %v568, 3
  %v570 = select i1 %v569, i64 %v568, i64 3
  %v571 = mul i64 %v564, %v565
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, 3
  %v575 = select i1 %v574, i64 %v573, i64 3
  %v576 = icmp slt i64 %v575, 2
  %v577 = select i1 %v576, i64 %v575, i64 2
  br label %b143
b143:
  %v578 = phi i64 [ %v570, %b141 ], [ %v1023, %b194 ]
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b144, label %b145
b144:
  %v580 = mul i64 %v578, 256
  %v581 = mul i64 %v578, 32
  %v582 = add i64 %v580, 0
  %v583 = add i64 %v581, 0
  %v584 = getelementptr inbounds float, ptr %v559, i64 %v582
  %v585 = sub i64 68, %v583
  %v586 = icmp slt i64 %v585, 0
  %v587 = select i1 %v586, i64 0, i64 %v585
  %v588 = icmp ult i64 %v587, 8
  %v589 = select i1 %v588, i64 %v587, i64 8
  %v590 = trunc i64 %v589 to i32
  %v591 = insertelement <8 x i32> poison, i32 %v590, i64 0
  %v592 = shufflevector <8 x i32> %v591, <8 x i32> poison, <8 x i32> zeroinitializer
  %v593 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v592
  %v594 = mul i64 %v583, 8
  %v595 = add i64 0, %v594
  %v596 = getelementptr inbounds float, ptr %v70, i64 %v595
  %v597 = icmp sge i64 %v587, 8
  br i1 %v597, label %b146, label %b147
b146:
  br label %b148
b148:
  %v598 = phi i64 [ 0, %b146 ], [ %v672, %b149 ]
  %v599 = icmp slt i64 %v598, 8
  br i1 %v599, label %b149, label %b150
b149:
  %v600 = add i64 %v598, 0
  %v601 = getelementptr inbounds float, ptr %v596, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = add i64 %v598, 8
  %v604 = getelementptr inbounds float, ptr %v596, i64 %v603
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = add i64 %v598, 16
  %v607 = getelementptr inbounds float, ptr %v596, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = add i64 %v598, 24
  %v610 = getelementptr inbounds float, ptr %v596, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = add i64 %v598, 32
  %v613 = getelementptr inbounds float, ptr %v596, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 %v598, 40
  %v616 = getelementptr inbounds float, ptr %v596, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add i64 %v598, 48
  %v619 = getelementptr inbounds float, ptr %v596, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = add i64 %v598, 56
  %v622 = getelementptr inbounds float, ptr %v596, i64 %v621
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = shufflevector <8 x float> %v602, <8 x float> %v614, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v625 = shufflevector <8 x float> %v602, <8 x float> %v614, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v626 = shufflevector <8 x float> %v605, <8 x float> %v617, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v627 = shufflevector <8 x float> %v605, <8 x float> %v617, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v628 = shufflevector <8 x float> %v608, <8 x float> %v620, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v629 = shufflevector <8 x float> %v608, <8 x float> %v620, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v630 = shufflevector <8 x float> %v611, <8 x float> %v623, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v631 = shufflevector <8 x float> %v611, <8 x float> %v623, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v632 = shufflevector <8 x float> %v624, <8 x float> %v628, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v633 = shufflevector <8 x float> %v624, <8 x float> %v628, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v634 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v635 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v636 = shufflevector <8 x float> %v625, <8 x float> %v629, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v637 = shufflevector <8 x float> %v625, <8 x float> %v629, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v638 = shufflevector <8 x float> %v627, <8 x float> %v631, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v639 = shufflevector <8 x float> %v627, <8 x float> %v631, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v640 = shufflevector <8 x float> %v632, <8 x float> %v634, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v641 = shufflevector <8 x float> %v632, <8 x float> %v634, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v642 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v643 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v644 = shufflevector <8 x float> %v636, <8 x float> %v638, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v645 = shufflevector <8 x float> %v636, <8 x float> %v638, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v646 = shufflevector <8 x float> %v637, <8 x float> %v639, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v647 = shufflevector <8 x float> %v637, <8 x float> %v639, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v648 = add i64 %v598, 0
  %v649 = mul i64 %v648, 32
  %v650 = getelementptr inbounds float, ptr %v584, i64 %v649
  store <8 x float> %v640, ptr %v650, align 4
  %v651 = add i64 %v598, 1
  %v652 = mul i64 %v651, 32
  %v653 = getelementptr inbounds float, ptr %v584, i64 %v652
  store <8 x float> %v641, ptr %v653, align 4
  %v654 = add i64 %v598, 2
  %v655 = mul i64 %v654, 32
  %v656 = getelementptr inbounds float, ptr %v584, i64 %v655
  store <8 x float> %v642, ptr %v656, align 4
  %v657 = add i64 %v598, 3
  %v658 = mul i64 %v657, 32
  %v659 = getelementptr inbounds float, ptr %v584, i64 %v658
  store <8 x float> %v643, ptr %v659, align 4
  %v660 = add i64 %v598, 4
  %v661 = mul i64 %v660, 32
  %v662 = getelementptr inbounds float, ptr %v584, i64 %v661
  store <8 x float> %v644, ptr %v662, align 4
  %v663 = add i64 %v598, 5
  %v664 = mul i64 %v663, 32
  %v665 = getelementptr inbounds float, ptr %v584, i64 %v664
  store <8 x float> %v645, ptr %v665, align 4
  %v666 = add i64 %v598, 6
  %v667 = mul i64 %v666, 32
  %v668 = getelementptr inbounds float, ptr %v584, i64 %v667
  store <8 x float> %v646, ptr %v668, align 4
  %v669 = add i64 %v598, 7
  %v670 = mul i64 %v669, 32
  %v671 = getelementptr inbounds float, ptr %v584, i64 %v670
  store <8 x float> %v647, ptr %v671, align 4
  %v672 = add nsw i64 %v598, 8
  br label %b148
b150:
  br label %b151
b151:
  %v673 = phi i64 [ 8, %b150 ], [ %v681, %b152 ]
  %v674 = icmp slt i64 %v673, 8
  br i1 %v674, label %b152, label %b153
b152:
  %v675 = mul i64 %v673, 1
  %v676 = getelementptr inbounds float, ptr %v596, i64 %v675
  %v677 = getelementptr float, ptr %v676, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v678 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v677, <8 x i1> %v593, <8 x float> zeroinitializer)
  %v679 = mul i64 %v673, 32
  %v680 = getelementptr inbounds float, ptr %v584, i64 %v679
  store <8 x float> %v678, ptr %v680, align 4
  %v681 = add nsw i64 %v673, 1
  br label %b151
b153:
  br label %b147
b147:
  %v682 = icmp slt i64 %v587, 8
  br i1 %v682, label %b154, label %b155
b154:
  br label %b156
b156:
  %v683 = phi i64 [ 0, %b154 ], [ %v691, %b157 ]
  %v684 = icmp slt i64 %v683, 8
  br i1 %v684, label %b157, label %b158
b157:
  %v685 = mul i64 %v683, 1
  %v686 = getelementptr inbounds float, ptr %v596, i64 %v685
  %v687 = getelementptr float, ptr %v686, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v688 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v687, <8 x i1> %v593, <8 x float> zeroinitializer)
  %v689 = mul i64 %v683, 32
  %v690 = getelementptr inbounds float, ptr %v584, i64 %v689
  store <8 x float> %v688, ptr %v690, align 4
  %v691 = add nsw i64 %v683, 1
  br label %b156
b158:
  br label %b155
b155:
  %v692 = add i64 %v580, 8
  %v693 = add i64 %v581, 8
  %v694 = getelementptr inbounds float, ptr %v559, i64 %v692
  %v695 = sub i64 68, %v693
  %v696 = icmp slt i64 %v695, 0
  %v697 = select i1 %v696, i64 0, i64 %v695
  %v698 = icmp ult i64 %v697, 8
  %v699 = select i1 %v698, i64 %v697, i64 8
  %v700 = trunc i64 %v699 to i32
  %v701 = insertelement <8 x i32> poison, i32 %v700, i64 0
  %v702 = shufflevector <8 x i32> %v701, <8 x i32> poison, <8 x i32> zeroinitializer
  %v703 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v702
  %v704 = mul i64 %v693, 8
  %v705 = add i64 0, %v704
  %v706 = getelementptr inbounds float, ptr %v70, i64 %v705
  %v707 = icmp sge i64 %v697, 8
  br i1 %v707, label %b159, label %b160
b159:
  br label %b161
b161:
  %v708 = phi i64 [ 0, %b159 ], [ %v782, %b162 ]
  %v709 = icmp slt i64 %v708, 8
  br i1 %v709, label %b162, label %b163
b162:
  %v710 = add i64 %v708, 0
  %v711 = getelementptr inbounds float, ptr %v706, i64 %v710
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = add i64 %v708, 8
  %v714 = getelementptr inbounds float, ptr %v706, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = add i64 %v708, 16
  %v717 = getelementptr inbounds float, ptr %v706, i64 %v716
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = add i64 %v708, 24
  %v720 = getelementptr inbounds float, ptr %v706, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = add i64 %v708, 32
  %v723 = getelementptr inbounds float, ptr %v706, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = add i64 %v708, 40
  %v726 = getelementptr inbounds float, ptr %v706, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = add i64 %v708, 48
  %v729 = getelementptr inbounds float, ptr %v706, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = add i64 %v708, 56
  %v732 = getelementptr inbounds float, ptr %v706, i64 %v731
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = shufflevector <8 x float> %v712, <8 x float> %v724, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v735 = shufflevector <8 x float> %v712, <8 x float> %v724, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v736 = shufflevector <8 x float> %v715, <8 x float> %v727, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v737 = shufflevector <8 x float> %v715, <8 x float> %v727, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v738 = shufflevector <8 x float> %v718, <8 x float> %v730, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v739 = shufflevector <8 x float> %v718, <8 x float> %v730, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v740 = shufflevector <8 x float> %v721, <8 x float> %v733, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v741 = shufflevector <8 x float> %v721, <8 x float> %v733, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v742 = shufflevector <8 x float> %v734, <8 x float> %v738, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v743 = shufflevector <8 x float> %v734, <8 x float> %v738, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v744 = shufflevector <8 x float> %v736, <8 x float> %v740, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v745 = shufflevector <8 x float> %v736, <8 x float> %v740, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v746 = shufflevector <8 x float> %v735, <8 x float> %v739, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v747 = shufflevector <8 x float> %v735, <8 x float> %v739, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v748 = shufflevector <8 x float> %v737, <8 x float> %v741, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v749 = shufflevector <8 x float> %v737, <8 x float> %v741, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v750 = shufflevector <8 x float> %v742, <8 x float> %v744, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v751 = shufflevector <8 x float> %v742, <8 x float> %v744, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v752 = shufflevector <8 x float> %v743, <8 x float> %v745, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v753 = shufflevector <8 x float> %v743, <8 x float> %v745, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v754 = shufflevector <8 x float> %v746, <8 x float> %v748, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v755 = shufflevector <8 x float> %v746, <8 x float> %v748, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v756 = shufflevector <8 x float> %v747, <8 x float> %v749, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v757 = shufflevector <8 x float> %v747, <8 x float> %v749, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v758 = add i64 %v708, 0
  %v759 = mul i64 %v758, 32
  %v760 = getelementptr inbounds float, ptr %v694, i64 %v759
  store <8 x float> %v750, ptr %v760, align 4
  %v761 = add i64 %v708, 1
  %v762 = mul i64 %v761, 32
  %v763 = getelementptr inbounds float, ptr %v694, i64 %v762
  store <8 x float> %v751, ptr %v763, align 4
  %v764 = add i64 %v708, 2
  %v765 = mul i64 %v764, 32
  %v766 = getelementptr inbounds float, ptr %v694, i64 %v765
  store <8 x float> %v752, ptr %v766, align 4
  %v767 = add i64 %v708, 3
  %v768 = mul i64 %v767, 32
  %v769 = getelementptr inbounds float, ptr %v694, i64 %v768
  store <8 x float> %v753, ptr %v769, align 4
  %v770 = add i64 %v708, 4
  %v771 = mul i64 %v770, 32
  %v772 = getelementptr inbounds float, ptr %v694, i64 %v771
  store <8 x float> %v754, ptr %v772, align 4
  %v773 = add i64 %v708, 5
  %v774 = mul i64 %v773, 32
  %v775 = getelementptr inbounds float, ptr %v694, i64 %v774
  store <8 x float> %v755, ptr %v775, align 4
  %v776 = add i64 %v708, 6
  %v777 = mul i64 %v776, 32
  %v778 = getelementptr inbounds float, ptr %v694, i64 %v777
  store <8 x float> %v756, ptr %v778, align 4
  %v779 = add i64 %v708, 7
  %v780 = mul i64 %v779, 32
  %v781 = getelementptr inbounds float, ptr %v694, i64 %v780
  store <8 x float> %v757, ptr %v781, align 4
  %v782 = add nsw i64 %v708, 8
  br label %b161
b163:
  br label %b164
b164:
  %v783 = phi i64 [ 8, %b163 ], [ %v791, %b165 ]
  %v784 = icmp slt i64 %v783, 8
  br i1 %v784, label %b165, label %b166
b165:
  %v785 = mul i64 %v783, 1
  %v786 = getelementptr inbounds float, ptr %v706, i64 %v785
  %v787 = getelementptr float, ptr %v786, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v788 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v787, <8 x i1> %v703, <8 x float> zeroinitializer)
  %v789 = mul i64 %v783, 32
  %v790 = getelementptr inbounds float, ptr %v694, i64 %v789
  store <8 x float> %v788, ptr %v790, align 4
  %v791 = add nsw i64 %v783, 1
  br label %b164
b166:
  br label %b160
b160:
  %v792 = icmp slt i64 %v697, 8
  br i1 %v792, label %b167, label %b168
b167:
  br label %b169
b169:
  %v793 = phi i64 [ 0, %b167 ], [ %v801, %b170 ]
  %v794 = icmp slt i64 %v793, 8
  br i1 %v794, label %b170, label %b171
b170:
  %v795 = mul i64 %v793, 1
  %v796 = getelementptr inbounds float, ptr %v706, i64 %v795
  %v797 = getelementptr float, ptr %v796, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v798 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v797, <8 x i1> %v703, <8 x float> zeroinitializer)
  %v799 = mul i64 %v793, 32
  %v800 = getelementptr inbounds float, ptr %v694, i64 %v799
  store <8 x float> %v798, ptr %v800, align 4
  %v801 = add nsw i64 %v793, 1
  br label %b169
b171:
  br label %b168
b168:
  %v802 = add i64 %v580, 16
  %v803 = add i64 %v581, 16
  %v804 = getelementptr inbounds float, ptr %v559, i64 %v802
  %v805 = sub i64 68, %v803
  %v806 = icmp slt i64 %v805, 0
  %v807 = select i1 %v806, i64 0, i64 %v805
  %v808 = icmp ult i64 %v807, 8
  %v809 = select i1 %v808, i64 %v807, i64 8
  %v810 = trunc i64 %v809 to i32
  %v811 = insertelement <8 x i32> poison, i32 %v810, i64 0
  %v812 = shufflevector <8 x i32> %v811, <8 x i32> poison, <8 x i32> zeroinitializer
  %v813 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v812
  %v814 = mul i64 %v803, 8
  %v815 = add i64 0, %v814
  %v816 = getelementptr inbounds float, ptr %v70, i64 %v815
  %v817 = icmp sge i64 %v807, 8
  br i1 %v817, label %b172, label %b173
b172:
  br label %b174
b174:
  %v818 = phi i64 [ 0, %b172 ], [ %v892, %b175 ]
  %v819 = icmp slt i64 %v818, 8
  br i1 %v819, label %b175, label %b176
b175:
  %v820 = add i64 %v818, 0
  %v821 = getelementptr inbounds float, ptr %v816, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = add i64 %v818, 8
  %v824 = getelementptr inbounds float, ptr %v816, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = add i64 %v818, 16
  %v827 = getelementptr inbounds float, ptr %v816, i64 %v826
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = add i64 %v818, 24
  %v830 = getelementptr inbounds float, ptr %v816, i64 %v829
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = add i64 %v818, 32
  %v833 = getelementptr inbounds float, ptr %v816, i64 %v832
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = add i64 %v818, 40
  %v836 = getelementptr inbounds float, ptr %v816, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 %v818, 48
  %v839 = getelementptr inbounds float, ptr %v816, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = add i64 %v818, 56
  %v842 = getelementptr inbounds float, ptr %v816, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = shufflevector <8 x float> %v822, <8 x float> %v834, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v845 = shufflevector <8 x float> %v822, <8 x float> %v834, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v846 = shufflevector <8 x float> %v825, <8 x float> %v837, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v847 = shufflevector <8 x float> %v825, <8 x float> %v837, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v848 = shufflevector <8 x float> %v828, <8 x float> %v840, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v849 = shufflevector <8 x float> %v828, <8 x float> %v840, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v850 = shufflevector <8 x float> %v831, <8 x float> %v843, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v851 = shufflevector <8 x float> %v831, <8 x float> %v843, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v852 = shufflevector <8 x float> %v844, <8 x float> %v848, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v853 = shufflevector <8 x float> %v844, <8 x float> %v848, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v854 = shufflevector <8 x float> %v846, <8 x float> %v850, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v855 = shufflevector <8 x float> %v846, <8 x float> %v850, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v856 = shufflevector <8 x float> %v845, <8 x float> %v849, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v857 = shufflevector <8 x float> %v845, <8 x float> %v849, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v858 = shufflevector <8 x float> %v847, <8 x float> %v851, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v859 = shufflevector <8 x float> %v847, <8 x float> %v851, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v860 = shufflevector <8 x float> %v852, <8 x float> %v854, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v861 = shufflevector <8 x float> %v852, <8 x float> %v854, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v862 = shufflevector <8 x float> %v853, <8 x float> %v855, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v863 = shufflevector <8 x float> %v853, <8 x float> %v855, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v864 = shufflevector <8 x float> %v856, <8 x float> %v858, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v865 = shufflevector <8 x float> %v856, <8 x float> %v858, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v866 = shufflevector <8 x float> %v857, <8 x float> %v859, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v867 = shufflevector <8 x float> %v857, <8 x float> %v859, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v868 = add i64 %v818, 0
  %v869 = mul i64 %v868, 32
  %v870 = getelementptr inbounds float, ptr %v804, i64 %v869
  store <8 x float> %v860, ptr %v870, align 4
  %v871 = add i64 %v818, 1
  %v872 = mul i64 %v871, 32
  %v873 = getelementptr inbounds float, ptr %v804, i64 %v872
  store <8 x float> %v861, ptr %v873, align 4
  %v874 = add i64 %v818, 2
  %v875 = mul i64 %v874, 32
  %v876 = getelementptr inbounds float, ptr %v804, i64 %v875
  store <8 x float> %v862, ptr %v876, align 4
  %v877 = add i64 %v818, 3
  %v878 = mul i64 %v877, 32
  %v879 = getelementptr inbounds float, ptr %v804, i64 %v878
  store <8 x float> %v863, ptr %v879, align 4
  %v880 = add i64 %v818, 4
  %v881 = mul i64 %v880, 32
  %v882 = getelementptr inbounds float, ptr %v804, i64 %v881
  store <8 x float> %v864, ptr %v882, align 4
  %v883 = add i64 %v818, 5
  %v884 = mul i64 %v883, 32
  %v885 = getelementptr inbounds float, ptr %v804, i64 %v884
  store <8 x float> %v865, ptr %v885, align 4
  %v886 = add i64 %v818, 6
  %v887 = mul i64 %v886, 32
  %v888 = getelementptr inbounds float, ptr %v804, i64 %v887
  store <8 x float> %v866, ptr %v888, align 4
  %v889 = add i64 %v818, 7
  %v890 = mul i64 %v889, 32
  %v891 = getelementptr inbounds float, ptr %v804, i64 %v890
  store <8 x float> %v867, ptr %v891, align 4
  %v892 = add nsw i64 %v818, 8
  br label %b174
b176:
  br label %b177
b177:
  %v893 = phi i64 [ 8, %b176 ], [ %v901, %b178 ]
  %v894 = icmp slt i64 %v893, 8
  br i1 %v894, label %b178, label %b179
b178:
  %v895 = mul i64 %v893, 1
  %v896 = getelementptr inbounds float, ptr %v816, i64 %v895
  %v897 = getelementptr float, ptr %v896, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v898 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v897, <8 x i1> %v813, <8 x float> zeroinitializer)
  %v899 = mul i64 %v893, 32
  %v900 = getelementptr inbounds float, ptr %v804, i64 %v899
  store <8 x float> %v898, ptr %v900, align 4
  %v901 = add nsw i64 %v893, 1
  br label %b177
b179:
  br label %b173
b173:
  %v902 = icmp slt i64 %v807, 8
  br i1 %v902, label %b180, label %b181
b180:
  br label %b182
b182:
  %v903 = phi i64 [ 0, %b180 ], [ %v911, %b183 ]
  %v904 = icmp slt i64 %v903, 8
  br i1 %v904, label %b183, label %b184
b183:
  %v905 = mul i64 %v903, 1
  %v906 = getelementptr inbounds float, ptr %v816, i64 %v905
  %v907 = getelementptr float, ptr %v906, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v908 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v907, <8 x i1> %v813, <8 x float> zeroinitializer)
  %v909 = mul i64 %v903, 32
  %v910 = getelementptr inbounds float, ptr %v804, i64 %v909
  store <8 x float> %v908, ptr %v910, align 4
  %v911 = add nsw i64 %v903, 1
  br label %b182
b184:
  br label %b181
b181:
  %v912 = add i64 %v580, 24
  %v913 = add i64 %v581, 24
  %v914 = getelementptr inbounds float, ptr %v559, i64 %v912
  %v915 = sub i64 68, %v913
  %v916 = icmp slt i64 %v915, 0
  %v917 = select i1 %v916, i64 0, i64 %v915
  %v918 = icmp ult i64 %v917, 8
  %v919 = select i1 %v918, i64 %v917, i64 8
  %v920 = trunc i64 %v919 to i32
  %v921 = insertelement <8 x i32> poison, i32 %v920, i64 0
  %v922 = shufflevector <8 x i32> %v921, <8 x i32> poison, <8 x i32> zeroinitializer
  %v923 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v922
  %v924 = mul i64 %v913, 8
  %v925 = add i64 0, %v924
  %v926 = getelementptr inbounds float, ptr %v70, i64 %v925
  %v927 = icmp sge i64 %v917, 8
  br i1 %v927, label %b185, label %b186
b185:
  br label %b187
b187:
  %v928 = phi i64 [ 0, %b185 ], [ %v1002, %b188 ]
  %v929 = icmp slt i64 %v928, 8
  br i1 %v929, label %b188, label %b189
b188:
  %v930 = add i64 %v928, 0
  %v931 = getelementptr inbounds float, ptr %v926, i64 %v930
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = add i64 %v928, 8
  %v934 = getelementptr inbounds float, ptr %v926, i64 %v933
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = add i64 %v928, 16
  %v937 = getelementptr inbounds float, ptr %v926, i64 %v936
  %v938 = load <8 x float>, ptr %v937, align 4
  %v939 = add i64 %v928, 24
  %v940 = getelementptr inbounds float, ptr %v926, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = add i64 %v928, 32
  %v943 = getelementptr inbounds float, ptr %v926, i64 %v942
  %v944 = load <8 x float>, ptr %v943, align 4
  %v945 = add i64 %v928, 40
  %v946 = getelementptr inbounds float, ptr %v926, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = add i64 %v928, 48
  %v949 = getelementptr inbounds float, ptr %v926, i64 %v948
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = add i64 %v928, 56
  %v952 = getelementptr inbounds float, ptr %v926, i64 %v951
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = shufflevector <8 x float> %v932, <8 x float> %v944, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v955 = shufflevector <8 x float> %v932, <8 x float> %v944, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v956 = shufflevector <8 x float> %v935, <8 x float> %v947, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v957 = shufflevector <8 x float> %v935, <8 x float> %v947, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v958 = shufflevector <8 x float> %v938, <8 x float> %v950, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v959 = shufflevector <8 x float> %v938, <8 x float> %v950, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v960 = shufflevector <8 x float> %v941, <8 x float> %v953, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v961 = shufflevector <8 x float> %v941, <8 x float> %v953, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v962 = shufflevector <8 x float> %v954, <8 x float> %v958, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v963 = shufflevector <8 x float> %v954, <8 x float> %v958, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v964 = shufflevector <8 x float> %v956, <8 x float> %v960, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v965 = shufflevector <8 x float> %v956, <8 x float> %v960, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v966 = shufflevector <8 x float> %v955, <8 x float> %v959, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v967 = shufflevector <8 x float> %v955, <8 x float> %v959, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v968 = shufflevector <8 x float> %v957, <8 x float> %v961, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v969 = shufflevector <8 x float> %v957, <8 x float> %v961, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v970 = shufflevector <8 x float> %v962, <8 x float> %v964, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v971 = shufflevector <8 x float> %v962, <8 x float> %v964, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v972 = shufflevector <8 x float> %v963, <8 x float> %v965, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v973 = shufflevector <8 x float> %v963, <8 x float> %v965, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v974 = shufflevector <8 x float> %v966, <8 x float> %v968, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v975 = shufflevector <8 x float> %v966, <8 x float> %v968, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v976 = shufflevector <8 x float> %v967, <8 x float> %v969, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v977 = shufflevector <8 x float> %v967, <8 x float> %v969, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v978 = add i64 %v928, 0
  %v979 = mul i64 %v978, 32
  %v980 = getelementptr inbounds float, ptr %v914, i64 %v979
  store <8 x float> %v970, ptr %v980, align 4
  %v981 = add i64 %v928, 1
  %v982 = mul i64 %v981, 32
  %v983 = getelementptr inbounds float, ptr %v914, i64 %v982
  store <8 x float> %v971, ptr %v983, align 4
  %v984 = add i64 %v928, 2
  %v985 = mul i64 %v984, 32
  %v986 = getelementptr inbounds float, ptr %v914, i64 %v985
  store <8 x float> %v972, ptr %v986, align 4
  %v987 = add i64 %v928, 3
  %v988 = mul i64 %v987, 32
  %v989 = getelementptr inbounds float, ptr %v914, i64 %v988
  store <8 x float> %v973, ptr %v989, align 4
  %v990 = add i64 %v928, 4
  %v991 = mul i64 %v990, 32
  %v992 = getelementptr inbounds float, ptr %v914, i64 %v991
  store <8 x float> %v974, ptr %v992, align 4
  %v993 = add i64 %v928, 5
  %v994 = mul i64 %v993, 32
  %v995 = getelementptr inbounds float, ptr %v914, i64 %v994
  store <8 x float> %v975, ptr %v995, align 4
  %v996 = add i64 %v928, 6
  %v997 = mul i64 %v996, 32
  %v998 = getelementptr inbounds float, ptr %v914, i64 %v997
  store <8 x float> %v976, ptr %v998, align 4
  %v999 = add i64 %v928, 7
  %v1000 = mul i64 %v999, 32
  %v1001 = getelementptr inbounds float, ptr %v914, i64 %v1000
  store <8 x float> %v977, ptr %v1001, align 4
  %v1002 = add nsw i64 %v928, 8
  br label %b187
b189:
  br label %b190
b190:
  %v1003 = phi i64 [ 8, %b189 ], [ %v1011, %b191 ]
  %v1004 = icmp slt i64 %v1003, 8
  br i1 %v1004, label %b191, label %b192
b191:
  %v1005 = mul i64 %v1003, 1
  %v1006 = getelementptr inbounds float, ptr %v926, i64 %v1005
  %v1007 = getelementptr float, ptr %v1006, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1008 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1007, <8 x i1> %v923, <8 x float> zeroinitializer)
  %v1009 = mul i64 %v1003, 32
  %v1010 = getelementptr inbounds float, ptr %v914, i64 %v1009
  store <8 x float> %v1008, ptr %v1010, align 4
  %v1011 = add nsw i64 %v1003, 1
  br label %b190
b192:
  br label %b186
b186:
  %v1012 = icmp slt i64 %v917, 8
  br i1 %v1012, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1013 = phi i64 [ 0, %b193 ], [ %v1021, %b196 ]
  %v1014 = icmp slt i64 %v1013, 8
  br i1 %v1014, label %b196, label %b197
b196:
  %v1015 = mul i64 %v1013, 1
  %v1016 = getelementptr inbounds float, ptr %v926, i64 %v1015
  %v1017 = getelementptr float, ptr %v1016, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1018 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1017, <8 x i1> %v923, <8 x float> zeroinitializer)
  %v1019 = mul i64 %v1013, 32
  %v1020 = getelementptr inbounds float, ptr %v914, i64 %v1019
  store <8 x float> %v1018, ptr %v1020, align 4
  %v1021 = add nsw i64 %v1013, 1
  br label %b195
b197:
  br label %b194
b194:
  %v1022 = add i64 %v580, 256
  %v1023 = add nsw i64 %v578, 1
  br label %b143
b145:
  %v1024 = icmp eq i64 %v575, 3
  br i1 %v1024, label %b198, label %b199
b198:
  %v1025 = mul i64 2, 256
  %v1026 = mul i64 2, 32
  %v1027 = add i64 %v1025, 0
  %v1028 = add i64 %v1026, 0
  %v1029 = getelementptr inbounds float, ptr %v559, i64 %v1027
  %v1030 = sub i64 68, %v1028
  %v1031 = icmp slt i64 %v1030, 0
  %v1032 = select i1 %v1031, i64 0, i64 %v1030
  %v1033 = icmp ult i64 %v1032, 8
  %v1034 = select i1 %v1033, i64 %v1032, i64 8
  %v1035 = trunc i64 %v1034 to i32
  %v1036 = insertelement <8 x i32> poison, i32 %v1035, i64 0
  %v1037 = shufflevector <8 x i32> %v1036, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1038 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1037
  %v1039 = mul i64 %v1028, 8
  %v1040 = add i64 0, %v1039
  %v1041 = getelementptr inbounds float, ptr %v70, i64 %v1040
  %v1042 = icmp sge i64 %v1032, 8
  br i1 %v1042, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1043 = phi i64 [ 0, %b200 ], [ %v1117, %b203 ]
  %v1044 = icmp slt i64 %v1043, 8
  br i1 %v1044, label %b203, label %b204
b203:
  %v1045 = add i64 %v1043, 0
  %v1046 = getelementptr inbounds float, ptr %v1041, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 %v1043, 8
  %v1049 = getelementptr inbounds float, ptr %v1041, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = add i64 %v1043, 16
  %v1052 = getelementptr inbounds float, ptr %v1041, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 %v1043, 24
  %v1055 = getelementptr inbounds float, ptr %v1041, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = add i64 %v1043, 32
  %v1058 = getelementptr inbounds float, ptr %v1041, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = add i64 %v1043, 40
  %v1061 = getelementptr inbounds float, ptr %v1041, i64 %v1060
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = add i64 %v1043, 48
  %v1064 = getelementptr inbounds float, ptr %v1041, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = add i64 %v1043, 56
  %v1067 = getelementptr inbounds float, ptr %v1041, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = shufflevector <8 x float> %v1047, <8 x float> %v1059, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1070 = shufflevector <8 x float> %v1047, <8 x float> %v1059, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1071 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1072 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1073 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1074 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1075 = shufflevector <8 x float> %v1056, <8 x float> %v1068, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1076 = shufflevector <8 x float> %v1056, <8 x float> %v1068, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1077 = shufflevector <8 x float> %v1069, <8 x float> %v1073, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1078 = shufflevector <8 x float> %v1069, <8 x float> %v1073, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1079 = shufflevector <8 x float> %v1071, <8 x float> %v1075, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1080 = shufflevector <8 x float> %v1071, <8 x float> %v1075, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1081 = shufflevector <8 x float> %v1070, <8 x float> %v1074, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1082 = shufflevector <8 x float> %v1070, <8 x float> %v1074, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1083 = shufflevector <8 x float> %v1072, <8 x float> %v1076, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1084 = shufflevector <8 x float> %v1072, <8 x float> %v1076, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1085 = shufflevector <8 x float> %v1077, <8 x float> %v1079, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1086 = shufflevector <8 x float> %v1077, <8 x float> %v1079, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1087 = shufflevector <8 x float> %v1078, <8 x float> %v1080, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1088 = shufflevector <8 x float> %v1078, <8 x float> %v1080, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1089 = shufflevector <8 x float> %v1081, <8 x float> %v1083, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1090 = shufflevector <8 x float> %v1081, <8 x float> %v1083, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1091 = shufflevector <8 x float> %v1082, <8 x float> %v1084, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1092 = shufflevector <8 x float> %v1082, <8 x float> %v1084, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1093 = add i64 %v1043, 0
  %v1094 = mul i64 %v1093, 8
  %v1095 = getelementptr inbounds float, ptr %v1029, i64 %v1094
  store <8 x float> %v1085, ptr %v1095, align 4
  %v1096 = add i64 %v1043, 1
  %v1097 = mul i64 %v1096, 8
  %v1098 = getelementptr inbounds float, ptr %v1029, i64 %v1097
  store <8 x float> %v1086, ptr %v1098, align 4
  %v1099 = add i64 %v1043, 2
  %v1100 = mul i64 %v1099, 8
  %v1101 = getelementptr inbounds float, ptr %v1029, i64 %v1100
  store <8 x float> %v1087, ptr %v1101, align 4
  %v1102 = add i64 %v1043, 3
  %v1103 = mul i64 %v1102, 8
  %v1104 = getelementptr inbounds float, ptr %v1029, i64 %v1103
  store <8 x float> %v1088, ptr %v1104, align 4
  %v1105 = add i64 %v1043, 4
  %v1106 = mul i64 %v1105, 8
  %v1107 = getelementptr inbounds float, ptr %v1029, i64 %v1106
  store <8 x float> %v1089, ptr %v1107, align 4
  %v1108 = add i64 %v1043, 5
  %v1109 = mul i64 %v1108, 8
  %v1110 = getelementptr inbounds float, ptr %v1029, i64 %v1109
  store <8 x float> %v1090, ptr %v1110, align 4
  %v1111 = add i64 %v1043, 6
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v1029, i64 %v1112
  store <8 x float> %v1091, ptr %v1113, align 4
  %v1114 = add i64 %v1043, 7
  %v1115 = mul i64 %v1114, 8
  %v1116 = getelementptr inbounds float, ptr %v1029, i64 %v1115
  store <8 x float> %v1092, ptr %v1116, align 4
  %v1117 = add nsw i64 %v1043, 8
  br label %b202
b204:
  br label %b205
b205:
  %v1118 = phi i64 [ 8, %b204 ], [ %v1126, %b206 ]
  %v1119 = icmp slt i64 %v1118, 8
  br i1 %v1119, label %b206, label %b207
b206:
  %v1120 = mul i64 %v1118, 1
  %v1121 = getelementptr inbounds float, ptr %v1041, i64 %v1120
  %v1122 = getelementptr float, ptr %v1121, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1123 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1122, <8 x i1> %v1038, <8 x float> zeroinitializer)
  %v1124 = mul i64 %v1118, 8
  %v1125 = getelementptr inbounds float, ptr %v1029, i64 %v1124
  store <8 x float> %v1123, ptr %v1125, align 4
  %v1126 = add nsw i64 %v1118, 1
  br label %b205
b207:
  br label %b201
b201:
  %v1127 = icmp slt i64 %v1032, 8
  br i1 %v1127, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1128 = phi i64 [ 0, %b208 ], [ %v1136, %b211 ]
  %v1129 = icmp slt i64 %v1128, 8
  br i1 %v1129, label %b211, label %b212
b211:
  %v1130 = mul i64 %v1128, 1
  %v1131 = getelementptr inbounds float, ptr %v1041, i64 %v1130
  %v1132 = getelementptr float, ptr %v1131, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1133 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1132, <8 x i1> %v1038, <8 x float> zeroinitializer)
  %v1134 = mul i64 %v1128, 8
  %v1135 = getelementptr inbounds float, ptr %v1029, i64 %v1134
  store <8 x float> %v1133, ptr %v1135, align 4
  %v1136 = add nsw i64 %v1128, 1
  br label %b210
b212:
  br label %b209
b209:
  %v1137 = add i64 %v1025, 64
  br label %b199
b199:
  br label %b142
b142:
  %v1138 = icmp sgt i64 %v3, 1
  br i1 %v1138, label %b213, label %b214
b213:
  %v1139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1140 = atomicrmw add ptr %v1139, i64 1 acq_rel
  %v1141 = mul i64 %v3, 12
  br label %b215
b215:
  %v1142 = load atomic i64, ptr %v1139 acquire, align 8
  %v1143 = icmp slt i64 %v1142, %v1141
  br i1 %v1143, label %b216, label %b217
b216:
  %v1144 = call i32 @sched_yield()
  br label %b215
b217:
  br label %b214
b214:
  %v1146 = add i64 %v8, 0
  %v1147 = sdiv i64 %v1146, 1
  %v1148 = add i64 %v2, 1
  %v1149 = mul i64 %v1147, %v2
  %v1150 = sdiv i64 %v1149, %v3
  %v1151 = mul i64 %v1150, 1
  %v1152 = icmp slt i64 %v1151, %v8
  %v1153 = select i1 %v1152, i64 %v1151, i64 %v8
  %v1154 = mul i64 %v1147, %v1148
  %v1155 = sdiv i64 %v1154, %v3
  %v1156 = mul i64 %v1155, 1
  %v1157 = icmp slt i64 %v1156, %v8
  %v1158 = select i1 %v1157, i64 %v1156, i64 %v8
  br label %b218
b218:
  %v1159 = phi i64 [ %v1153, %b214 ], [ %v1232, %b223 ]
  %v1160 = icmp slt i64 %v1159, %v1158
  br i1 %v1160, label %b219, label %b220
b219:
  %v1161 = add i64 %v1159, 96
  %v1162 = icmp slt i64 %v1161, %v1158
  %v1163 = select i1 %v1162, i64 %v1161, i64 %v1158
  br label %b221
b221:
  %v1164 = phi i64 [ 0, %b219 ], [ %v1231, %b226 ]
  %v1165 = icmp slt i64 %v1164, 3
  br i1 %v1165, label %b222, label %b223
b222:
  %v1166 = sub i64 %v1163, %v1159
  %v1167 = sub i64 2, 1
  %v1168 = add i64 %v1166, %v1167
  %v1169 = sdiv i64 %v1168, 2
  br label %b224
b224:
  %v1170 = phi i64 [ 0, %b222 ], [ %v1230, %b231 ]
  %v1171 = icmp slt i64 %v1170, %v1169
  br i1 %v1171, label %b225, label %b226
b225:
  %v1172 = mul i64 %v1166, %v1170
  %v1173 = sdiv i64 %v1172, %v1169
  %v1174 = add i64 %v1159, %v1173
  %v1175 = add i64 %v1170, 1
  %v1176 = mul i64 %v1166, %v1175
  %v1177 = sdiv i64 %v1176, %v1169
  %v1178 = add i64 %v1159, %v1177
  %v1179 = mul i64 %v1164, 256
  %v1180 = getelementptr inbounds float, ptr %v559, i64 %v1179
  %v1181 = sub i64 %v1178, %v1174
  %v1182 = mul i64 %v1174, 8
  %v1183 = getelementptr inbounds float, ptr %v12, i64 %v1182
  %v1184 = getelementptr inbounds float, ptr %v1183, i64 0
  %v1185 = icmp eq i64 %v1164, 2
  %v1186 = select i1 %v1185, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1187 = sub i64 %v1181, 1
  %v1188 = getelementptr inbounds ptr, ptr %v1186, i64 %v1187
  %v1189 = load ptr, ptr %v1188, align 4
  %v1190 = icmp sgt i64 %v1181, 0
  br i1 %v1190, label %b227, label %b228
b227:
  call void %v1189(ptr %v1184, i64 8, ptr %v1180, i64 8, ptr %v1145)
  br label %b228
b228:
  %v1191 = icmp eq i64 %v1164, 2
  %v1192 = select i1 %v1191, i64 64, i64 256
  %v1193 = add i64 %v1179, %v1192
  br label %b229
b229:
  %v1194 = phi i64 [ %v1174, %b228 ], [ %v1229, %b234 ]
  %v1195 = icmp slt i64 %v1194, %v1178
  br i1 %v1195, label %b230, label %b231
b230:
  %v1196 = sub i64 %v1194, %v1174
  %v1197 = mul i64 %v1196, 32
  %v1198 = getelementptr inbounds float, ptr %v1145, i64 %v1197
  %v1199 = mul i64 %v1194, 68
  %v1200 = getelementptr inbounds float, ptr %v80, i64 %v1199
  %v1201 = icmp eq i64 %v1164, 2
  %v1202 = select i1 %v1201, i64 1, i64 4
  br label %b232
b232:
  %v1203 = phi i64 [ 0, %b230 ], [ %v1228, %b238 ]
  %v1204 = icmp slt i64 %v1203, %v1202
  br i1 %v1204, label %b233, label %b234
b233:
  %v1205 = mul i64 %v1164, 4
  %v1206 = add i64 %v1205, %v1203
  %v1207 = mul i64 %v1206, 8
  %v1208 = icmp slt i64 %v1207, 64
  br i1 %v1208, label %b235, label %b236
b235:
  %v1209 = add i64 0, %v1203
  %v1210 = mul i64 %v1209, 8
  %v1211 = getelementptr inbounds float, ptr %v1198, i64 %v1210
  %v1212 = load <8 x float>, ptr %v1211, align 4
  %v1213 = add i64 0, %v1207
  %v1214 = getelementptr inbounds float, ptr %v1200, i64 %v1213
  store <8 x float> %v1212, ptr %v1214, align 4
  br label %b236
b236:
  %v1215 = icmp eq i64 %v1207, 64
  br i1 %v1215, label %b237, label %b238
b237:
  %v1216 = icmp ult i64 4, 8
  %v1217 = select i1 %v1216, i64 4, i64 8
  %v1218 = trunc i64 %v1217 to i32
  %v1219 = insertelement <8 x i32> poison, i32 %v1218, i64 0
  %v1220 = shufflevector <8 x i32> %v1219, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1221 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1220
  %v1222 = add i64 0, %v1203
  %v1223 = mul i64 %v1222, 8
  %v1224 = getelementptr inbounds float, ptr %v1198, i64 %v1223
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = add i64 0, %v1207
  %v1227 = getelementptr inbounds float, ptr %v1200, i64 %v1226
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1225, ptr align 4 %v1227, <8 x i1> %v1221)
  br label %b238
b238:
  %v1228 = add nsw i64 %v1203, 1
  br label %b232
b234:
  %v1229 = add nsw i64 %v1194, 1
  br label %b229
b231:
  %v1230 = add nsw i64 %v1170, 1
  br label %b224
b226:
  %v1231 = add nsw i64 %v1164, 1
  br label %b221
b223:
  %v1232 = add nsw i64 %v1159, 96
  br label %b218
b220:
  %v1233 = add i64 %v8, 0
  %v1234 = sdiv i64 %v1233, 1
  %v1235 = add i64 %v2, 1
  %v1236 = mul i64 %v1234, %v2
  %v1237 = sdiv i64 %v1236, %v3
  %v1238 = mul i64 %v1237, 1
  %v1239 = icmp slt i64 %v1238, %v8
  %v1240 = select i1 %v1239, i64 %v1238, i64 %v8
  %v1241 = mul i64 %v1234, %v1235
  %v1242 = sdiv i64 %v1241, %v3
  %v1243 = mul i64 %v1242, 1
  %v1244 = icmp slt i64 %v1243, %v8
  %v1245 = select i1 %v1244, i64 %v1243, i64 %v8
  br label %b239
b239:
  %v1246 = phi i64 [ %v1240, %b220 ], [ %v1260, %b244 ]
  %v1247 = icmp slt i64 %v1246, %v1245
  br i1 %v1247, label %b240, label %b241
b240:
  %v1248 = mul i64 %v1246, 68
  %v1249 = getelementptr inbounds float, ptr %v80, i64 %v1248
  %v1250 = mul i64 %v1246, 48
  %v1251 = getelementptr inbounds float, ptr %v82, i64 %v1250
  br label %b242
b242:
  %v1252 = phi i64 [ 0, %b240 ], [ %v1259, %b243 ]
  %v1253 = icmp slt i64 %v1252, 48
  br i1 %v1253, label %b243, label %b244
b243:
  %v1254 = add i64 0, %v1252
  %v1255 = getelementptr inbounds float, ptr %v1249, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = add i64 0, %v1252
  %v1258 = getelementptr inbounds float, ptr %v1251, i64 %v1257
  store <8 x float> %v1256, ptr %v1258, align 4
  %v1259 = add nsw i64 %v1252, 8
  br label %b242
b244:
  %v1260 = add nsw i64 %v1246, 1
  br label %b239
b241:
  %v1261 = icmp sgt i64 %v3, 1
  br i1 %v1261, label %b245, label %b246
b245:
  %v1262 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1263 = atomicrmw add ptr %v1262, i64 1 acq_rel
  %v1264 = mul i64 %v3, 13
  br label %b247
b247:
  %v1265 = load atomic i64, ptr %v1262 acquire, align 8
  %v1266 = icmp slt i64 %v1265, %v1264
  br i1 %v1266, label %b248, label %b249
b248:
  %v1267 = call i32 @sched_yield()
  br label %b247
b249:
  br label %b246
b246:
  br label %b250
b250:
  %v1268 = phi i64 [ 0, %b246 ], [ %v2125, %b309 ]
  %v1269 = icmp slt i64 %v1268, %v5
  br i1 %v1269, label %b251, label %b252
b251:
  %v1270 = add i64 %v7, 0
  %v1271 = sdiv i64 %v1270, 1
  %v1272 = add i64 %v2, 1
  %v1273 = mul i64 %v1271, %v2
  %v1274 = sdiv i64 %v1273, %v3
  %v1275 = mul i64 %v1274, 1
  %v1276 = icmp slt i64 %v1275, %v7
  %v1277 = select i1 %v1276, i64 %v1275, i64 %v7
  %v1278 = mul i64 %v1271, %v1272
  %v1279 = sdiv i64 %v1278, %v3
  %v1280 = mul i64 %v1279, 1
  %v1281 = icmp slt i64 %v1280, %v7
  %v1282 = select i1 %v1281, i64 %v1280, i64 %v7
  br label %b253
b253:
  %v1283 = phi i64 [ %v1277, %b251 ], [ %v1515, %b258 ]
  %v1284 = icmp slt i64 %v1283, %v1282
  br i1 %v1284, label %b254, label %b255
b254:
  %v1285 = add i64 %v1268, 0
  %v1286 = and i64 %v1285, %v164
  %v1287 = mul i64 %v1286, %v7
  %v1288 = add i64 %v1287, %v1283
  %v1289 = mul i64 %v1288, 48
  %v1290 = getelementptr inbounds float, ptr %v38, i64 %v1289
  %v1291 = add i64 %v1268, 0
  %v1292 = and i64 %v1291, %v162
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1283
  %v1295 = mul i64 %v1294, 48
  %v1296 = getelementptr inbounds float, ptr %v36, i64 %v1295
  %v1297 = add i64 %v1268, 0
  %v1298 = and i64 %v1297, %v160
  %v1299 = mul i64 %v1298, %v7
  %v1300 = add i64 %v1299, %v1283
  %v1301 = mul i64 %v1300, 48
  %v1302 = getelementptr inbounds float, ptr %v34, i64 %v1301
  %v1303 = add i64 %v1268, 0
  %v1304 = and i64 %v1303, %v174
  %v1305 = mul i64 %v1304, %v7
  %v1306 = add i64 %v1305, %v1283
  %v1307 = mul i64 %v1306, 48
  %v1308 = getelementptr inbounds float, ptr %v82, i64 %v1307
  %v1309 = mul i64 %v1283, 16
  %v1310 = getelementptr inbounds float, ptr %v84, i64 %v1309
  %v1311 = add i64 %v1268, 0
  %v1312 = and i64 %v1311, %v176
  %v1313 = mul i64 %v1312, %v7
  %v1314 = add i64 %v1313, %v1283
  %v1315 = mul i64 %v1314, 16
  %v1316 = getelementptr inbounds float, ptr %v86, i64 %v1315
  %v1317 = add i64 %v1268, 0
  %v1318 = and i64 %v1317, %v178
  %v1319 = mul i64 %v1318, %v7
  %v1320 = add i64 %v1319, %v1283
  %v1321 = mul i64 %v1320, 16
  %v1322 = getelementptr inbounds float, ptr %v88, i64 %v1321
  br label %b256
b256:
  %v1323 = phi i64 [ 0, %b254 ], [ %v1514, %b257 ]
  %v1324 = icmp slt i64 %v1323, 16
  br i1 %v1324, label %b257, label %b258
b257:
  %v1325 = add i64 32, %v1323
  %v1326 = getelementptr inbounds float, ptr %v24, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = add i64 32, %v1323
  %v1329 = getelementptr inbounds float, ptr %v1290, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = fmul <8 x float> %v1327, %v1330
  %v1332 = add i64 80, %v1323
  %v1333 = getelementptr inbounds float, ptr %v24, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = add i64 32, %v1323
  %v1336 = getelementptr inbounds float, ptr %v1296, i64 %v1335
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = fmul <8 x float> %v1334, %v1337
  %v1339 = fadd <8 x float> %v1331, %v1338
  %v1340 = add i64 128, %v1323
  %v1341 = getelementptr inbounds float, ptr %v24, i64 %v1340
  %v1342 = load <8 x float>, ptr %v1341, align 4
  %v1343 = add i64 32, %v1323
  %v1344 = getelementptr inbounds float, ptr %v1302, i64 %v1343
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = fmul <8 x float> %v1342, %v1345
  %v1347 = fadd <8 x float> %v1339, %v1346
  %v1348 = add i64 176, %v1323
  %v1349 = getelementptr inbounds float, ptr %v24, i64 %v1348
  %v1350 = load <8 x float>, ptr %v1349, align 4
  %v1351 = add i64 32, %v1323
  %v1352 = getelementptr inbounds float, ptr %v1308, i64 %v1351
  %v1353 = load <8 x float>, ptr %v1352, align 4
  %v1354 = fmul <8 x float> %v1350, %v1353
  %v1355 = fadd <8 x float> %v1347, %v1354
  %v1356 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1355)
  %v1357 = fneg <8 x float> %v1356
  %v1358 = fcmp olt <8 x float> %v1357, splat (float 0xC05A400000000000)
  %v1359 = select <8 x i1> %v1358, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1357
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
  %v1371 = sub <8 x i32> %v1364, splat (i32 1262485250)
  %v1372 = lshr <8 x i32> %v1371, splat (i32 1)
  %v1373 = sub <8 x i32> %v1371, %v1372
  %v1374 = shl <8 x i32> %v1372, splat (i32 23)
  %v1375 = bitcast <8 x i32> %v1374 to <8 x float>
  %v1376 = shl <8 x i32> %v1373, splat (i32 23)
  %v1377 = bitcast <8 x i32> %v1376 to <8 x float>
  %v1378 = fadd <8 x float> %v1370, splat (float 0x3FF0000000000000)
  %v1379 = fmul <8 x float> %v1378, %v1375
  %v1380 = fmul <8 x float> %v1379, %v1377
  %v1381 = fcmp olt <8 x float> %v1355, splat (float 0x0000000000000000)
  %v1382 = select <8 x i1> %v1381, <8 x float> %v1380, <8 x float> splat (float 0x3FF0000000000000)
  %v1383 = fadd <8 x float> %v1380, splat (float 0x3FF0000000000000)
  %v1384 = fdiv <8 x float> %v1382, %v1383
  %v1385 = fmul <8 x float> %v1355, %v1384
  %v1386 = add i64 0, %v1323
  %v1387 = getelementptr inbounds float, ptr %v24, i64 %v1386
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = add i64 0, %v1323
  %v1390 = getelementptr inbounds float, ptr %v1290, i64 %v1389
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = fmul <8 x float> %v1388, %v1391
  %v1393 = add i64 48, %v1323
  %v1394 = getelementptr inbounds float, ptr %v24, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = add i64 0, %v1323
  %v1397 = getelementptr inbounds float, ptr %v1296, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = fmul <8 x float> %v1395, %v1398
  %v1400 = fadd <8 x float> %v1392, %v1399
  %v1401 = add i64 96, %v1323
  %v1402 = getelementptr inbounds float, ptr %v24, i64 %v1401
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = add i64 0, %v1323
  %v1405 = getelementptr inbounds float, ptr %v1302, i64 %v1404
  %v1406 = load <8 x float>, ptr %v1405, align 4
  %v1407 = fmul <8 x float> %v1403, %v1406
  %v1408 = fadd <8 x float> %v1400, %v1407
  %v1409 = add i64 144, %v1323
  %v1410 = getelementptr inbounds float, ptr %v24, i64 %v1409
  %v1411 = load <8 x float>, ptr %v1410, align 4
  %v1412 = add i64 0, %v1323
  %v1413 = getelementptr inbounds float, ptr %v1308, i64 %v1412
  %v1414 = load <8 x float>, ptr %v1413, align 4
  %v1415 = fmul <8 x float> %v1411, %v1414
  %v1416 = fadd <8 x float> %v1408, %v1415
  %v1417 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1416)
  %v1418 = fneg <8 x float> %v1417
  %v1419 = fcmp olt <8 x float> %v1418, splat (float 0xC05A400000000000)
  %v1420 = select <8 x i1> %v1419, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1418
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1422 = fsub <8 x float> %v1421, splat (float 0x4168000000000000)
  %v1423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1420)
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1423)
  %v1425 = bitcast <8 x float> %v1421 to <8 x i32>
  %v1426 = fmul <8 x float> %v1424, %v1424
  %v1427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1424, <8 x float> splat (float 0x3F81227F40000000))
  %v1428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1427, <8 x float> %v1424, <8 x float> splat (float 0x3FA5556740000000))
  %v1429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1428, <8 x float> %v1424, <8 x float> splat (float 0x3FC5554B00000000))
  %v1430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> %v1424, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1426, <8 x float> %v1430, <8 x float> %v1424)
  %v1432 = sub <8 x i32> %v1425, splat (i32 1262485250)
  %v1433 = lshr <8 x i32> %v1432, splat (i32 1)
  %v1434 = sub <8 x i32> %v1432, %v1433
  %v1435 = shl <8 x i32> %v1433, splat (i32 23)
  %v1436 = bitcast <8 x i32> %v1435 to <8 x float>
  %v1437 = shl <8 x i32> %v1434, splat (i32 23)
  %v1438 = bitcast <8 x i32> %v1437 to <8 x float>
  %v1439 = fadd <8 x float> %v1431, splat (float 0x3FF0000000000000)
  %v1440 = fmul <8 x float> %v1439, %v1436
  %v1441 = fmul <8 x float> %v1440, %v1438
  %v1442 = fcmp olt <8 x float> %v1416, splat (float 0x0000000000000000)
  %v1443 = select <8 x i1> %v1442, <8 x float> %v1441, <8 x float> splat (float 0x3FF0000000000000)
  %v1444 = fadd <8 x float> %v1441, splat (float 0x3FF0000000000000)
  %v1445 = fdiv <8 x float> %v1443, %v1444
  %v1446 = fmul <8 x float> %v1416, %v1445
  %v1447 = add i64 16, %v1323
  %v1448 = getelementptr inbounds float, ptr %v24, i64 %v1447
  %v1449 = load <8 x float>, ptr %v1448, align 4
  %v1450 = add i64 16, %v1323
  %v1451 = getelementptr inbounds float, ptr %v1290, i64 %v1450
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = fmul <8 x float> %v1449, %v1452
  %v1454 = add i64 64, %v1323
  %v1455 = getelementptr inbounds float, ptr %v24, i64 %v1454
  %v1456 = load <8 x float>, ptr %v1455, align 4
  %v1457 = add i64 16, %v1323
  %v1458 = getelementptr inbounds float, ptr %v1296, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = fmul <8 x float> %v1456, %v1459
  %v1461 = fadd <8 x float> %v1453, %v1460
  %v1462 = add i64 112, %v1323
  %v1463 = getelementptr inbounds float, ptr %v24, i64 %v1462
  %v1464 = load <8 x float>, ptr %v1463, align 4
  %v1465 = add i64 16, %v1323
  %v1466 = getelementptr inbounds float, ptr %v1302, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = fmul <8 x float> %v1464, %v1467
  %v1469 = fadd <8 x float> %v1461, %v1468
  %v1470 = add i64 160, %v1323
  %v1471 = getelementptr inbounds float, ptr %v24, i64 %v1470
  %v1472 = load <8 x float>, ptr %v1471, align 4
  %v1473 = add i64 16, %v1323
  %v1474 = getelementptr inbounds float, ptr %v1308, i64 %v1473
  %v1475 = load <8 x float>, ptr %v1474, align 4
  %v1476 = fmul <8 x float> %v1472, %v1475
  %v1477 = fadd <8 x float> %v1469, %v1476
  %v1478 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1477)
  %v1479 = fneg <8 x float> %v1478
  %v1480 = fcmp olt <8 x float> %v1479, splat (float 0xC05A400000000000)
  %v1481 = select <8 x i1> %v1480, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1479
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1481, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1483 = fsub <8 x float> %v1482, splat (float 0x4168000000000000)
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1481)
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1484)
  %v1486 = bitcast <8 x float> %v1482 to <8 x i32>
  %v1487 = fmul <8 x float> %v1485, %v1485
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1485, <8 x float> splat (float 0x3F81227F40000000))
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1488, <8 x float> %v1485, <8 x float> splat (float 0x3FA5556740000000))
  %v1490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1489, <8 x float> %v1485, <8 x float> splat (float 0x3FC5554B00000000))
  %v1491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1490, <8 x float> %v1485, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> %v1491, <8 x float> %v1485)
  %v1493 = sub <8 x i32> %v1486, splat (i32 1262485250)
  %v1494 = lshr <8 x i32> %v1493, splat (i32 1)
  %v1495 = sub <8 x i32> %v1493, %v1494
  %v1496 = shl <8 x i32> %v1494, splat (i32 23)
  %v1497 = bitcast <8 x i32> %v1496 to <8 x float>
  %v1498 = shl <8 x i32> %v1495, splat (i32 23)
  %v1499 = bitcast <8 x i32> %v1498 to <8 x float>
  %v1500 = fadd <8 x float> %v1492, splat (float 0x3FF0000000000000)
  %v1501 = fmul <8 x float> %v1500, %v1497
  %v1502 = fmul <8 x float> %v1501, %v1499
  %v1503 = fcmp olt <8 x float> %v1477, splat (float 0x0000000000000000)
  %v1504 = select <8 x i1> %v1503, <8 x float> %v1502, <8 x float> splat (float 0x3FF0000000000000)
  %v1505 = fadd <8 x float> %v1502, splat (float 0x3FF0000000000000)
  %v1506 = fdiv <8 x float> %v1504, %v1505
  %v1507 = fmul <8 x float> %v1477, %v1506
  %v1508 = add i64 0, %v1323
  %v1509 = getelementptr inbounds float, ptr %v1310, i64 %v1508
  store <8 x float> %v1385, ptr %v1509, align 4
  %v1510 = add i64 0, %v1323
  %v1511 = getelementptr inbounds float, ptr %v1316, i64 %v1510
  store <8 x float> %v1446, ptr %v1511, align 4
  %v1512 = add i64 0, %v1323
  %v1513 = getelementptr inbounds float, ptr %v1322, i64 %v1512
  store <8 x float> %v1507, ptr %v1513, align 4
  %v1514 = add nsw i64 %v1323, 8
  br label %b256
b258:
  %v1515 = add nsw i64 %v1283, 1
  br label %b253
b255:
  %v1516 = add i64 %v7, 0
  %v1517 = sdiv i64 %v1516, 1
  %v1518 = add i64 %v2, 1
  %v1519 = mul i64 %v1517, %v2
  %v1520 = sdiv i64 %v1519, %v3
  %v1521 = mul i64 %v1520, 1
  %v1522 = icmp slt i64 %v1521, %v7
  %v1523 = select i1 %v1522, i64 %v1521, i64 %v7
  %v1524 = mul i64 %v1517, %v1518
  %v1525 = sdiv i64 %v1524, %v3
  %v1526 = mul i64 %v1525, 1
  %v1527 = icmp slt i64 %v1526, %v7
  %v1528 = select i1 %v1527, i64 %v1526, i64 %v7
  br label %b259
b259:
  %v1529 = phi i64 [ %v1523, %b255 ], [ %v1566, %b264 ]
  %v1530 = icmp slt i64 %v1529, %v1528
  br i1 %v1530, label %b260, label %b261
b260:
  br label %b262
b262:
  %v1531 = phi i64 [ 0, %b260 ], [ %v1565, %b267 ]
  %v1532 = icmp slt i64 %v1531, 2
  br i1 %v1532, label %b263, label %b264
b263:
  br label %b265
b265:
  %v1533 = phi i64 [ 0, %b263 ], [ %v1549, %b266 ]
  %v1534 = phi <8 x float> [ splat (float 0x0000000000000000), %b263 ], [ %v1548, %b266 ]
  %v1535 = icmp slt i64 %v1533, 8
  br i1 %v1535, label %b266, label %b267
b266:
  %v1536 = add i64 %v1268, 0
  %v1537 = and i64 %v1536, %v178
  %v1538 = mul i64 %v1537, %v7
  %v1539 = add i64 %v1538, %v1529
  %v1540 = mul i64 %v1539, 16
  %v1541 = getelementptr inbounds float, ptr %v88, i64 %v1540
  %v1542 = mul i64 %v1531, 8
  %v1543 = add i64 0, %v1542
  %v1544 = add i64 %v1543, %v1533
  %v1545 = getelementptr inbounds float, ptr %v1541, i64 %v1544
  %v1546 = load <8 x float>, ptr %v1545, align 4
  %v1547 = fmul <8 x float> %v1546, %v1546
  %v1548 = fadd <8 x float> %v1534, %v1547
  %v1549 = add nsw i64 %v1533, 8
  br label %b265
b267:
  %v1550 = shufflevector <8 x float> %v1534, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1551 = shufflevector <8 x float> %v1534, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1552 = fadd <4 x float> %v1550, %v1551
  %v1553 = shufflevector <4 x float> %v1552, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1554 = shufflevector <4 x float> %v1552, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1555 = fadd <2 x float> %v1553, %v1554
  %v1556 = extractelement <2 x float> %v1555, i64 0
  %v1557 = extractelement <2 x float> %v1555, i64 1
  %v1558 = fadd float %v1556, %v1557
  %v1559 = fadd float %v1558, 0x0000000000000000
  %v1560 = mul i64 %v1529, 2
  %v1561 = getelementptr inbounds float, ptr %v90, i64 %v1560
  %v1562 = add i64 0, %v1531
  %v1563 = add i64 %v1562, 0
  %v1564 = getelementptr inbounds float, ptr %v1561, i64 %v1563
  store float %v1559, ptr %v1564, align 4
  %v1565 = add nsw i64 %v1531, 1
  br label %b262
b264:
  %v1566 = add nsw i64 %v1529, 1
  br label %b259
b261:
  %v1567 = add i64 %v7, 0
  %v1568 = sdiv i64 %v1567, 1
  %v1569 = add i64 %v2, 1
  %v1570 = mul i64 %v1568, %v2
  %v1571 = sdiv i64 %v1570, %v3
  %v1572 = mul i64 %v1571, 1
  %v1573 = icmp slt i64 %v1572, %v7
  %v1574 = select i1 %v1573, i64 %v1572, i64 %v7
  %v1575 = mul i64 %v1568, %v1569
  %v1576 = sdiv i64 %v1575, %v3
  %v1577 = mul i64 %v1576, 1
  %v1578 = icmp slt i64 %v1577, %v7
  %v1579 = select i1 %v1578, i64 %v1577, i64 %v7
  br label %b268
b268:
  %v1580 = phi i64 [ %v1574, %b261 ], [ %v1605, %b269 ]
  %v1581 = icmp slt i64 %v1580, %v1579
  br i1 %v1581, label %b269, label %b270
b269:
  %v1582 = mul i64 %v1580, 2
  %v1583 = getelementptr inbounds float, ptr %v90, i64 %v1582
  %v1584 = add i64 %v1268, 0
  %v1585 = and i64 %v1584, %v180
  %v1586 = mul i64 %v1585, %v7
  %v1587 = add i64 %v1586, %v1580
  %v1588 = mul i64 %v1587, 2
  %v1589 = getelementptr inbounds float, ptr %v92, i64 %v1588
  %v1590 = icmp ult i64 2, 8
  %v1591 = select i1 %v1590, i64 2, i64 8
  %v1592 = trunc i64 %v1591 to i32
  %v1593 = insertelement <8 x i32> poison, i32 %v1592, i64 0
  %v1594 = shufflevector <8 x i32> %v1593, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1595 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1594
  %v1596 = add i64 0, 0
  %v1597 = getelementptr inbounds float, ptr %v1583, i64 %v1596
  %v1598 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1597, <8 x i1> %v1595, <8 x float> zeroinitializer)
  %v1599 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1600 = shufflevector <8 x float> %v1599, <8 x float> poison, <8 x i32> zeroinitializer
  %v1601 = fadd <8 x float> %v1598, %v1600
  %v1602 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1601)
  %v1603 = add i64 0, 0
  %v1604 = getelementptr inbounds float, ptr %v1589, i64 %v1603
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1602, ptr align 4 %v1604, <8 x i1> %v1595)
  %v1605 = add nsw i64 %v1580, 1
  br label %b268
b270:
  %v1606 = add i64 %v7, 0
  %v1607 = sdiv i64 %v1606, 1
  %v1608 = add i64 %v2, 1
  %v1609 = mul i64 %v1607, %v2
  %v1610 = sdiv i64 %v1609, %v3
  %v1611 = mul i64 %v1610, 1
  %v1612 = icmp slt i64 %v1611, %v7
  %v1613 = select i1 %v1612, i64 %v1611, i64 %v7
  %v1614 = mul i64 %v1607, %v1608
  %v1615 = sdiv i64 %v1614, %v3
  %v1616 = mul i64 %v1615, 1
  %v1617 = icmp slt i64 %v1616, %v7
  %v1618 = select i1 %v1617, i64 %v1616, i64 %v7
  br label %b271
b271:
  %v1619 = phi i64 [ %v1613, %b270 ], [ %v1767, %b276 ]
  %v1620 = icmp slt i64 %v1619, %v1618
  br i1 %v1620, label %b272, label %b273
b272:
  br label %b274
b274:
  %v1621 = phi i64 [ 0, %b272 ], [ %v1766, %b279 ]
  %v1622 = icmp slt i64 %v1621, 2
  br i1 %v1622, label %b275, label %b276
b275:
  br label %b277
b277:
  %v1623 = phi i64 [ 0, %b275 ], [ %v1757, %b278 ]
  %v1624 = phi <8 x float> [ splat (float 0x0000000000000000), %b275 ], [ %v1756, %b278 ]
  %v1625 = icmp slt i64 %v1623, 8
  br i1 %v1625, label %b278, label %b279
b278:
  %v1626 = add i64 %v1268, 0
  %v1627 = and i64 %v1626, %v178
  %v1628 = mul i64 %v1627, %v7
  %v1629 = add i64 %v1628, %v1619
  %v1630 = mul i64 %v1629, 16
  %v1631 = getelementptr inbounds float, ptr %v88, i64 %v1630
  %v1632 = mul i64 %v1621, 8
  %v1633 = add i64 0, %v1632
  %v1634 = add i64 %v1633, %v1623
  %v1635 = getelementptr inbounds float, ptr %v1631, i64 %v1634
  %v1636 = load float, ptr %v1635, align 4
  %v1637 = add i64 %v1268, 0
  %v1638 = and i64 %v1637, %v180
  %v1639 = mul i64 %v1638, %v7
  %v1640 = add i64 %v1639, %v1619
  %v1641 = mul i64 %v1640, 2
  %v1642 = getelementptr inbounds float, ptr %v92, i64 %v1641
  %v1643 = add i64 0, %v1621
  %v1644 = getelementptr inbounds float, ptr %v1642, i64 %v1643
  %v1645 = load float, ptr %v1644, align 4
  %v1646 = fdiv float 0x3FF0000000000000, %v1645
  %v1647 = fmul float %v1636, %v1646
  %v1648 = add i64 0, %v1621
  %v1649 = getelementptr inbounds float, ptr %v78, i64 %v1648
  %v1650 = load float, ptr %v1649, align 4
  %v1651 = add i64 %v1268, 0
  %v1652 = and i64 %v1651, %v172
  %v1653 = mul i64 %v1652, %v7
  %v1654 = add i64 %v1653, %v1619
  %v1655 = mul i64 %v1654, 68
  %v1656 = getelementptr inbounds float, ptr %v80, i64 %v1655
  %v1657 = add i64 50, %v1621
  %v1658 = getelementptr inbounds float, ptr %v1656, i64 %v1657
  %v1659 = load float, ptr %v1658, align 4
  %v1660 = add i64 0, %v1621
  %v1661 = getelementptr inbounds float, ptr %v22, i64 %v1660
  %v1662 = load float, ptr %v1661, align 4
  %v1663 = fadd float %v1659, %v1662
  %v1664 = call float @llvm.fabs.f32(float %v1663)
  %v1665 = fneg float %v1664
  %v1666 = fcmp olt float %v1665, 0xC05A400000000000
  %v1667 = select i1 %v1666, float 0xC05A400000000000, float %v1665
  %v1668 = call float @llvm.fmuladd.f32(float %v1667, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1669 = fsub float %v1668, 0x4168000000000000
  %v1670 = call float @llvm.fmuladd.f32(float %v1669, float 0xBFE62E4000000000, float %v1667)
  %v1671 = call float @llvm.fmuladd.f32(float %v1669, float 0xBEB7F7D1C0000000, float %v1670)
  %v1672 = bitcast float %v1668 to i32
  %v1673 = fmul float %v1671, %v1671
  %v1674 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1671, float 0x3F81227F40000000)
  %v1675 = call float @llvm.fmuladd.f32(float %v1674, float %v1671, float 0x3FA5556740000000)
  %v1676 = call float @llvm.fmuladd.f32(float %v1675, float %v1671, float 0x3FC5554B00000000)
  %v1677 = call float @llvm.fmuladd.f32(float %v1676, float %v1671, float 0x3FDFFFFFE0000000)
  %v1678 = call float @llvm.fmuladd.f32(float %v1673, float %v1677, float %v1671)
  %v1679 = sub i32 %v1672, 1262485250
  %v1680 = lshr i32 %v1679, 1
  %v1681 = sub i32 %v1679, %v1680
  %v1682 = shl i32 %v1680, 23
  %v1683 = bitcast i32 %v1682 to float
  %v1684 = shl i32 %v1681, 23
  %v1685 = bitcast i32 %v1684 to float
  %v1686 = fadd float %v1678, 0x3FF0000000000000
  %v1687 = fmul float %v1686, %v1683
  %v1688 = fmul float %v1687, %v1685
  %v1689 = fcmp ogt float %v1688, 0x3FDA8279A0000000
  %v1690 = call float @llvm.fmuladd.f32(float %v1688, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1691 = select i1 %v1689, float %v1690, float %v1688
  %v1692 = select i1 %v1689, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1693 = select i1 %v1689, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1694 = fmul float %v1691, %v1691
  %v1695 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1694, float 0xBFC0DA7220000000)
  %v1696 = call float @llvm.fmuladd.f32(float %v1695, float %v1694, float 0xBFC546EF00000000)
  %v1697 = call float @llvm.fmuladd.f32(float %v1696, float %v1694, float 0xBFD0002320000000)
  %v1698 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1694, float 0x3FC22D90A0000000)
  %v1699 = call float @llvm.fmuladd.f32(float %v1698, float %v1694, float 0x3FC999FF60000000)
  %v1700 = call float @llvm.fmuladd.f32(float %v1699, float %v1694, float 0x3FD5555540000000)
  %v1701 = call float @llvm.fmuladd.f32(float %v1691, float %v1697, float %v1700)
  %v1702 = call float @llvm.fmuladd.f32(float %v1691, float %v1701, float 0xBFE0000000000000)
  %v1703 = fmul float %v1691, %v1691
  %v1704 = call float @llvm.fmuladd.f32(float %v1703, float %v1702, float %v1693)
  %v1705 = fadd float %v1704, %v1691
  %v1706 = fadd float %v1705, %v1692
  %v1707 = fcmp ogt float %v1663, 0x0000000000000000
  %v1708 = select i1 %v1707, float %v1663, float 0x0000000000000000
  %v1709 = fadd float %v1708, %v1706
  %v1710 = fmul float %v1650, %v1709
  %v1711 = fneg float %v1710
  %v1712 = fcmp olt float %v1711, 0xC05A400000000000
  %v1713 = select i1 %v1712, float 0xC05A400000000000, float %v1711
  %v1714 = fcmp ogt float %v1713, 0x4056400000000000
  %v1715 = select i1 %v1714, float 0x4056400000000000, float %v1713
  %v1716 = call float @llvm.fmuladd.f32(float %v1715, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1717 = fsub float %v1716, 0x4168000000000000
  %v1718 = call float @llvm.fmuladd.f32(float %v1717, float 0xBFE62E4000000000, float %v1715)
  %v1719 = call float @llvm.fmuladd.f32(float %v1717, float 0xBEB7F7D1C0000000, float %v1718)
  %v1720 = bitcast float %v1716 to i32
  %v1721 = fmul float %v1719, %v1719
  %v1722 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1719, float 0x3F81227F40000000)
  %v1723 = call float @llvm.fmuladd.f32(float %v1722, float %v1719, float 0x3FA5556740000000)
  %v1724 = call float @llvm.fmuladd.f32(float %v1723, float %v1719, float 0x3FC5554B00000000)
  %v1725 = call float @llvm.fmuladd.f32(float %v1724, float %v1719, float 0x3FDFFFFFE0000000)
  %v1726 = call float @llvm.fmuladd.f32(float %v1721, float %v1725, float %v1719)
  %v1727 = sub i32 %v1720, 1262485250
  %v1728 = lshr i32 %v1727, 1
  %v1729 = sub i32 %v1727, %v1728
  %v1730 = shl i32 %v1728, 23
  %v1731 = bitcast i32 %v1730 to float
  %v1732 = shl i32 %v1729, 23
  %v1733 = bitcast i32 %v1732 to float
  %v1734 = fadd float %v1726, 0x3FF0000000000000
  %v1735 = fmul float %v1734, %v1731
  %v1736 = fmul float %v1735, %v1733
  %v1737 = add i64 %v1268, 0
  %v1738 = and i64 %v1737, %v158
  %v1739 = mul i64 %v1738, %v7
  %v1740 = add i64 %v1739, %v1619
  %v1741 = mul i64 %v1740, 128
  %v1742 = getelementptr inbounds float, ptr %v32, i64 %v1741
  %v1743 = mul i64 %v1621, 64
  %v1744 = add i64 0, %v1743
  %v1745 = add i64 %v1744, 0
  %v1746 = mul i64 %v1623, 8
  %v1747 = add i64 %v1745, %v1746
  %v1748 = getelementptr inbounds float, ptr %v1742, i64 %v1747
  %v1749 = load <8 x float>, ptr %v1748, align 4
  %v1750 = insertelement <8 x float> poison, float %v1736, i64 0
  %v1751 = shufflevector <8 x float> %v1750, <8 x float> poison, <8 x i32> zeroinitializer
  %v1752 = fmul <8 x float> %v1751, %v1749
  %v1753 = insertelement <8 x float> poison, float %v1647, i64 0
  %v1754 = shufflevector <8 x float> %v1753, <8 x float> poison, <8 x i32> zeroinitializer
  %v1755 = fmul <8 x float> %v1754, %v1752
  %v1756 = fadd <8 x float> %v1624, %v1755
  %v1757 = add nsw i64 %v1623, 1
  br label %b277
b279:
  %v1758 = mul i64 %v1619, 16
  %v1759 = getelementptr inbounds float, ptr %v94, i64 %v1758
  %v1760 = mul i64 %v1621, 8
  %v1761 = add i64 0, %v1760
  %v1762 = mul i64 0, 8
  %v1763 = add i64 %v1761, %v1762
  %v1764 = add i64 %v1763, 0
  %v1765 = getelementptr inbounds float, ptr %v1759, i64 %v1764
  store <8 x float> %v1624, ptr %v1765, align 4
  %v1766 = add nsw i64 %v1621, 1
  br label %b274
b276:
  %v1767 = add nsw i64 %v1619, 1
  br label %b271
b273:
  %v1768 = add i64 %v7, 0
  %v1769 = sdiv i64 %v1768, 1
  %v1770 = add i64 %v2, 1
  %v1771 = mul i64 %v1769, %v2
  %v1772 = sdiv i64 %v1771, %v3
  %v1773 = mul i64 %v1772, 1
  %v1774 = icmp slt i64 %v1773, %v7
  %v1775 = select i1 %v1774, i64 %v1773, i64 %v7
  %v1776 = mul i64 %v1769, %v1770
  %v1777 = sdiv i64 %v1776, %v3
  %v1778 = mul i64 %v1777, 1
  %v1779 = icmp slt i64 %v1778, %v7
  %v1780 = select i1 %v1779, i64 %v1778, i64 %v7
  br label %b280
b280:
  %v1781 = phi i64 [ %v1775, %b273 ], [ %v1805, %b285 ]
  %v1782 = icmp slt i64 %v1781, %v1780
  br i1 %v1782, label %b281, label %b282
b281:
  %v1783 = mul i64 %v1781, 16
  %v1784 = getelementptr inbounds float, ptr %v84, i64 %v1783
  %v1785 = mul i64 %v1781, 16
  %v1786 = getelementptr inbounds float, ptr %v94, i64 %v1785
  %v1787 = add i64 %v1268, 0
  %v1788 = and i64 %v1787, %v182
  %v1789 = mul i64 %v1788, %v7
  %v1790 = add i64 %v1789, %v1781
  %v1791 = mul i64 %v1790, 16
  %v1792 = getelementptr inbounds float, ptr %v96, i64 %v1791
  br label %b283
b283:
  %v1793 = phi i64 [ 0, %b281 ], [ %v1804, %b284 ]
  %v1794 = icmp slt i64 %v1793, 16
  br i1 %v1794, label %b284, label %b285
b284:
  %v1795 = add i64 0, %v1793
  %v1796 = getelementptr inbounds float, ptr %v1784, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = add i64 0, %v1793
  %v1799 = getelementptr inbounds float, ptr %v1786, i64 %v1798
  %v1800 = load <8 x float>, ptr %v1799, align 4
  %v1801 = fsub <8 x float> %v1797, %v1800
  %v1802 = add i64 0, %v1793
  %v1803 = getelementptr inbounds float, ptr %v1792, i64 %v1802
  store <8 x float> %v1801, ptr %v1803, align 4
  %v1804 = add nsw i64 %v1793, 8
  br label %b283
b285:
  %v1805 = add nsw i64 %v1781, 1
  br label %b280
b282:
  %v1806 = add i64 %v7, 0
  %v1807 = sdiv i64 %v1806, 1
  %v1808 = add i64 %v2, 1
  %v1809 = mul i64 %v1807, %v2
  %v1810 = sdiv i64 %v1809, %v3
  %v1811 = mul i64 %v1810, 1
  %v1812 = icmp slt i64 %v1811, %v7
  %v1813 = select i1 %v1812, i64 %v1811, i64 %v7
  %v1814 = mul i64 %v1807, %v1808
  %v1815 = sdiv i64 %v1814, %v3
  %v1816 = mul i64 %v1815, 1
  %v1817 = icmp slt i64 %v1816, %v7
  %v1818 = select i1 %v1817, i64 %v1816, i64 %v7
  br label %b286
b286:
  %v1819 = phi i64 [ %v1813, %b282 ], [ %v2016, %b291 ]
  %v1820 = icmp slt i64 %v1819, %v1818
  br i1 %v1820, label %b287, label %b288
b287:
  br label %b289
b289:
  %v1821 = phi i64 [ 0, %b287 ], [ %v2015, %b294 ]
  %v1822 = icmp slt i64 %v1821, 2
  br i1 %v1822, label %b290, label %b291
b290:
  br label %b292
b292:
  %v1823 = phi i64 [ 0, %b290 ], [ %v2014, %b293 ]
  %v1824 = icmp slt i64 %v1823, 8
  br i1 %v1824, label %b293, label %b294
b293:
  %v1825 = add i64 0, %v1821
  %v1826 = getelementptr inbounds float, ptr %v78, i64 %v1825
  %v1827 = load float, ptr %v1826, align 4
  %v1828 = add i64 %v1268, 0
  %v1829 = and i64 %v1828, %v172
  %v1830 = mul i64 %v1829, %v7
  %v1831 = add i64 %v1830, %v1819
  %v1832 = mul i64 %v1831, 68
  %v1833 = getelementptr inbounds float, ptr %v80, i64 %v1832
  %v1834 = add i64 50, %v1821
  %v1835 = getelementptr inbounds float, ptr %v1833, i64 %v1834
  %v1836 = load float, ptr %v1835, align 4
  %v1837 = add i64 0, %v1821
  %v1838 = getelementptr inbounds float, ptr %v22, i64 %v1837
  %v1839 = load float, ptr %v1838, align 4
  %v1840 = fadd float %v1836, %v1839
  %v1841 = call float @llvm.fabs.f32(float %v1840)
  %v1842 = fneg float %v1841
  %v1843 = fcmp olt float %v1842, 0xC05A400000000000
  %v1844 = select i1 %v1843, float 0xC05A400000000000, float %v1842
  %v1845 = call float @llvm.fmuladd.f32(float %v1844, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1846 = fsub float %v1845, 0x4168000000000000
  %v1847 = call float @llvm.fmuladd.f32(float %v1846, float 0xBFE62E4000000000, float %v1844)
  %v1848 = call float @llvm.fmuladd.f32(float %v1846, float 0xBEB7F7D1C0000000, float %v1847)
  %v1849 = bitcast float %v1845 to i32
  %v1850 = fmul float %v1848, %v1848
  %v1851 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1848, float 0x3F81227F40000000)
  %v1852 = call float @llvm.fmuladd.f32(float %v1851, float %v1848, float 0x3FA5556740000000)
  %v1853 = call float @llvm.fmuladd.f32(float %v1852, float %v1848, float 0x3FC5554B00000000)
  %v1854 = call float @llvm.fmuladd.f32(float %v1853, float %v1848, float 0x3FDFFFFFE0000000)
  %v1855 = call float @llvm.fmuladd.f32(float %v1850, float %v1854, float %v1848)
  %v1856 = sub i32 %v1849, 1262485250
  %v1857 = lshr i32 %v1856, 1
  %v1858 = sub i32 %v1856, %v1857
  %v1859 = shl i32 %v1857, 23
  %v1860 = bitcast i32 %v1859 to float
  %v1861 = shl i32 %v1858, 23
  %v1862 = bitcast i32 %v1861 to float
  %v1863 = fadd float %v1855, 0x3FF0000000000000
  %v1864 = fmul float %v1863, %v1860
  %v1865 = fmul float %v1864, %v1862
  %v1866 = fcmp ogt float %v1865, 0x3FDA8279A0000000
  %v1867 = call float @llvm.fmuladd.f32(float %v1865, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1868 = select i1 %v1866, float %v1867, float %v1865
  %v1869 = select i1 %v1866, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1870 = select i1 %v1866, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1871 = fmul float %v1868, %v1868
  %v1872 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1871, float 0xBFC0DA7220000000)
  %v1873 = call float @llvm.fmuladd.f32(float %v1872, float %v1871, float 0xBFC546EF00000000)
  %v1874 = call float @llvm.fmuladd.f32(float %v1873, float %v1871, float 0xBFD0002320000000)
  %v1875 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1871, float 0x3FC22D90A0000000)
  %v1876 = call float @llvm.fmuladd.f32(float %v1875, float %v1871, float 0x3FC999FF60000000)
  %v1877 = call float @llvm.fmuladd.f32(float %v1876, float %v1871, float 0x3FD5555540000000)
  %v1878 = call float @llvm.fmuladd.f32(float %v1868, float %v1874, float %v1877)
  %v1879 = call float @llvm.fmuladd.f32(float %v1868, float %v1878, float 0xBFE0000000000000)
  %v1880 = fmul float %v1868, %v1868
  %v1881 = call float @llvm.fmuladd.f32(float %v1880, float %v1879, float %v1870)
  %v1882 = fadd float %v1881, %v1868
  %v1883 = fadd float %v1882, %v1869
  %v1884 = fcmp ogt float %v1840, 0x0000000000000000
  %v1885 = select i1 %v1884, float %v1840, float 0x0000000000000000
  %v1886 = fadd float %v1885, %v1883
  %v1887 = fmul float %v1827, %v1886
  %v1888 = fneg float %v1887
  %v1889 = fcmp olt float %v1888, 0xC05A400000000000
  %v1890 = select i1 %v1889, float 0xC05A400000000000, float %v1888
  %v1891 = fcmp ogt float %v1890, 0x4056400000000000
  %v1892 = select i1 %v1891, float 0x4056400000000000, float %v1890
  %v1893 = call float @llvm.fmuladd.f32(float %v1892, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1894 = fsub float %v1893, 0x4168000000000000
  %v1895 = call float @llvm.fmuladd.f32(float %v1894, float 0xBFE62E4000000000, float %v1892)
  %v1896 = call float @llvm.fmuladd.f32(float %v1894, float 0xBEB7F7D1C0000000, float %v1895)
  %v1897 = bitcast float %v1893 to i32
  %v1898 = fmul float %v1896, %v1896
  %v1899 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1896, float 0x3F81227F40000000)
  %v1900 = call float @llvm.fmuladd.f32(float %v1899, float %v1896, float 0x3FA5556740000000)
  %v1901 = call float @llvm.fmuladd.f32(float %v1900, float %v1896, float 0x3FC5554B00000000)
  %v1902 = call float @llvm.fmuladd.f32(float %v1901, float %v1896, float 0x3FDFFFFFE0000000)
  %v1903 = call float @llvm.fmuladd.f32(float %v1898, float %v1902, float %v1896)
  %v1904 = sub i32 %v1897, 1262485250
  %v1905 = lshr i32 %v1904, 1
  %v1906 = sub i32 %v1904, %v1905
  %v1907 = shl i32 %v1905, 23
  %v1908 = bitcast i32 %v1907 to float
  %v1909 = shl i32 %v1906, 23
  %v1910 = bitcast i32 %v1909 to float
  %v1911 = fadd float %v1903, 0x3FF0000000000000
  %v1912 = fmul float %v1911, %v1908
  %v1913 = fmul float %v1912, %v1910
  %v1914 = add i64 %v1268, 0
  %v1915 = and i64 %v1914, %v158
  %v1916 = mul i64 %v1915, %v7
  %v1917 = add i64 %v1916, %v1819
  %v1918 = mul i64 %v1917, 128
  %v1919 = getelementptr inbounds float, ptr %v32, i64 %v1918
  %v1920 = add i64 %v1268, 0
  %v1921 = and i64 %v1920, %v178
  %v1922 = mul i64 %v1921, %v7
  %v1923 = add i64 %v1922, %v1819
  %v1924 = mul i64 %v1923, 16
  %v1925 = getelementptr inbounds float, ptr %v88, i64 %v1924
  %v1926 = mul i64 %v1821, 8
  %v1927 = add i64 0, %v1926
  %v1928 = add i64 %v1927, %v1823
  %v1929 = getelementptr inbounds float, ptr %v1925, i64 %v1928
  %v1930 = load float, ptr %v1929, align 4
  %v1931 = add i64 %v1268, 0
  %v1932 = and i64 %v1931, %v180
  %v1933 = mul i64 %v1932, %v7
  %v1934 = add i64 %v1933, %v1819
  %v1935 = mul i64 %v1934, 2
  %v1936 = getelementptr inbounds float, ptr %v92, i64 %v1935
  %v1937 = add i64 0, %v1821
  %v1938 = getelementptr inbounds float, ptr %v1936, i64 %v1937
  %v1939 = load float, ptr %v1938, align 4
  %v1940 = fdiv float 0x3FF0000000000000, %v1939
  %v1941 = fmul float %v1930, %v1940
  %v1942 = add i64 48, %v1821
  %v1943 = getelementptr inbounds float, ptr %v1833, i64 %v1942
  %v1944 = load float, ptr %v1943, align 4
  %v1945 = call float @llvm.fabs.f32(float %v1944)
  %v1946 = fneg float %v1945
  %v1947 = fcmp olt float %v1946, 0xC05A400000000000
  %v1948 = select i1 %v1947, float 0xC05A400000000000, float %v1946
  %v1949 = call float @llvm.fmuladd.f32(float %v1948, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1950 = fsub float %v1949, 0x4168000000000000
  %v1951 = call float @llvm.fmuladd.f32(float %v1950, float 0xBFE62E4000000000, float %v1948)
  %v1952 = call float @llvm.fmuladd.f32(float %v1950, float 0xBEB7F7D1C0000000, float %v1951)
  %v1953 = bitcast float %v1949 to i32
  %v1954 = fmul float %v1952, %v1952
  %v1955 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1952, float 0x3F81227F40000000)
  %v1956 = call float @llvm.fmuladd.f32(float %v1955, float %v1952, float 0x3FA5556740000000)
  %v1957 = call float @llvm.fmuladd.f32(float %v1956, float %v1952, float 0x3FC5554B00000000)
  %v1958 = call float @llvm.fmuladd.f32(float %v1957, float %v1952, float 0x3FDFFFFFE0000000)
  %v1959 = call float @llvm.fmuladd.f32(float %v1954, float %v1958, float %v1952)
  %v1960 = sub i32 %v1953, 1262485250
  %v1961 = lshr i32 %v1960, 1
  %v1962 = sub i32 %v1960, %v1961
  %v1963 = shl i32 %v1961, 23
  %v1964 = bitcast i32 %v1963 to float
  %v1965 = shl i32 %v1962, 23
  %v1966 = bitcast i32 %v1965 to float
  %v1967 = fadd float %v1959, 0x3FF0000000000000
  %v1968 = fmul float %v1967, %v1964
  %v1969 = fmul float %v1968, %v1966
  %v1970 = fcmp olt float %v1944, 0x0000000000000000
  %v1971 = select i1 %v1970, float %v1969, float 0x3FF0000000000000
  %v1972 = fadd float %v1969, 0x3FF0000000000000
  %v1973 = fdiv float %v1971, %v1972
  %v1974 = add i64 %v1268, 0
  %v1975 = and i64 %v1974, %v182
  %v1976 = mul i64 %v1975, %v7
  %v1977 = add i64 %v1976, %v1819
  %v1978 = mul i64 %v1977, 16
  %v1979 = getelementptr inbounds float, ptr %v96, i64 %v1978
  %v1980 = add i64 %v1268, 1
  %v1981 = and i64 %v1980, %v158
  %v1982 = mul i64 %v1981, %v7
  %v1983 = add i64 %v1982, %v1819
  %v1984 = mul i64 %v1983, 128
  %v1985 = getelementptr inbounds float, ptr %v32, i64 %v1984
  %v1986 = mul i64 %v1821, 64
  %v1987 = add i64 0, %v1986
  %v1988 = mul i64 %v1823, 8
  %v1989 = add i64 %v1987, %v1988
  %v1990 = add i64 %v1989, 0
  %v1991 = getelementptr inbounds float, ptr %v1919, i64 %v1990
  %v1992 = load <8 x float>, ptr %v1991, align 4
  %v1993 = insertelement <8 x float> poison, float %v1913, i64 0
  %v1994 = shufflevector <8 x float> %v1993, <8 x float> poison, <8 x i32> zeroinitializer
  %v1995 = fmul <8 x float> %v1994, %v1992
  %v1996 = mul i64 %v1821, 8
  %v1997 = add i64 0, %v1996
  %v1998 = add i64 %v1997, 0
  %v1999 = getelementptr inbounds float, ptr %v1979, i64 %v1998
  %v2000 = load <8 x float>, ptr %v1999, align 4
  %v2001 = insertelement <8 x float> poison, float %v1973, i64 0
  %v2002 = shufflevector <8 x float> %v2001, <8 x float> poison, <8 x i32> zeroinitializer
  %v2003 = fmul <8 x float> %v2002, %v2000
  %v2004 = insertelement <8 x float> poison, float %v1941, i64 0
  %v2005 = shufflevector <8 x float> %v2004, <8 x float> poison, <8 x i32> zeroinitializer
  %v2006 = fmul <8 x float> %v2005, %v2003
  %v2007 = fadd <8 x float> %v1995, %v2006
  %v2008 = mul i64 %v1821, 64
  %v2009 = add i64 0, %v2008
  %v2010 = mul i64 %v1823, 8
  %v2011 = add i64 %v2009, %v2010
  %v2012 = add i64 %v2011, 0
  %v2013 = getelementptr inbounds float, ptr %v1985, i64 %v2012
  store <8 x float> %v2007, ptr %v2013, align 4
  %v2014 = add nsw i64 %v1823, 1
  br label %b292
b294:
  %v2015 = add nsw i64 %v1821, 1
  br label %b289
b291:
  %v2016 = add nsw i64 %v1819, 1
  br label %b286
b288:
  %v2017 = add i64 %v7, 0
  %v2018 = sdiv i64 %v2017, 1
  %v2019 = add i64 %v2, 1
  %v2020 = mul i64 %v2018, %v2
  %v2021 = sdiv i64 %v2020, %v3
  %v2022 = mul i64 %v2021, 1
  %v2023 = icmp slt i64 %v2022, %v7
  %v2024 = select i1 %v2023, i64 %v2022, i64 %v7
  %v2025 = mul i64 %v2018, %v2019
  %v2026 = sdiv i64 %v2025, %v3
  %v2027 = mul i64 %v2026, 1
  %v2028 = icmp slt i64 %v2027, %v7
  %v2029 = select i1 %v2028, i64 %v2027, i64 %v7
  br label %b295
b295:
  %v2030 = phi i64 [ %v2024, %b288 ], [ %v2052, %b300 ]
  %v2031 = icmp slt i64 %v2030, %v2029
  br i1 %v2031, label %b296, label %b297
b296:
  %v2032 = add i64 %v1268, 0
  %v2033 = and i64 %v2032, %v174
  %v2034 = mul i64 %v2033, %v7
  %v2035 = add i64 %v2034, %v2030
  %v2036 = mul i64 %v2035, 48
  %v2037 = getelementptr inbounds float, ptr %v82, i64 %v2036
  %v2038 = add i64 %v1268, 1
  %v2039 = and i64 %v2038, %v160
  %v2040 = mul i64 %v2039, %v7
  %v2041 = add i64 %v2040, %v2030
  %v2042 = mul i64 %v2041, 48
  %v2043 = getelementptr inbounds float, ptr %v34, i64 %v2042
  br label %b298
b298:
  %v2044 = phi i64 [ 0, %b296 ], [ %v2051, %b299 ]
  %v2045 = icmp slt i64 %v2044, 48
  br i1 %v2045, label %b299, label %b300
b299:
  %v2046 = add i64 0, %v2044
  %v2047 = getelementptr inbounds float, ptr %v2037, i64 %v2046
  %v2048 = load <8 x float>, ptr %v2047, align 4
  %v2049 = add i64 0, %v2044
  %v2050 = getelementptr inbounds float, ptr %v2043, i64 %v2049
  store <8 x float> %v2048, ptr %v2050, align 4
  %v2051 = add nsw i64 %v2044, 8
  br label %b298
b300:
  %v2052 = add nsw i64 %v2030, 1
  br label %b295
b297:
  %v2053 = add i64 %v7, 0
  %v2054 = sdiv i64 %v2053, 1
  %v2055 = add i64 %v2, 1
  %v2056 = mul i64 %v2054, %v2
  %v2057 = sdiv i64 %v2056, %v3
  %v2058 = mul i64 %v2057, 1
  %v2059 = icmp slt i64 %v2058, %v7
  %v2060 = select i1 %v2059, i64 %v2058, i64 %v7
  %v2061 = mul i64 %v2054, %v2055
  %v2062 = sdiv i64 %v2061, %v3
  %v2063 = mul i64 %v2062, 1
  %v2064 = icmp slt i64 %v2063, %v7
  %v2065 = select i1 %v2064, i64 %v2063, i64 %v7
  br label %b301
b301:
  %v2066 = phi i64 [ %v2060, %b297 ], [ %v2088, %b306 ]
  %v2067 = icmp slt i64 %v2066, %v2065
  br i1 %v2067, label %b302, label %b303
b302:
  %v2068 = add i64 %v1268, 0
  %v2069 = and i64 %v2068, %v160
  %v2070 = mul i64 %v2069, %v7
  %v2071 = add i64 %v2070, %v2066
  %v2072 = mul i64 %v2071, 48
  %v2073 = getelementptr inbounds float, ptr %v34, i64 %v2072
  %v2074 = add i64 %v1268, 1
  %v2075 = and i64 %v2074, %v162
  %v2076 = mul i64 %v2075, %v7
  %v2077 = add i64 %v2076, %v2066
  %v2078 = mul i64 %v2077, 48
  %v2079 = getelementptr inbounds float, ptr %v36, i64 %v2078
  br label %b304
b304:
  %v2080 = phi i64 [ 0, %b302 ], [ %v2087, %b305 ]
  %v2081 = icmp slt i64 %v2080, 48
  br i1 %v2081, label %b305, label %b306
b305:
  %v2082 = add i64 0, %v2080
  %v2083 = getelementptr inbounds float, ptr %v2073, i64 %v2082
  %v2084 = load <8 x float>, ptr %v2083, align 4
  %v2085 = add i64 0, %v2080
  %v2086 = getelementptr inbounds float, ptr %v2079, i64 %v2085
  store <8 x float> %v2084, ptr %v2086, align 4
  %v2087 = add nsw i64 %v2080, 8
  br label %b304
b306:
  %v2088 = add nsw i64 %v2066, 1
  br label %b301
b303:
  %v2089 = add i64 %v7, 0
  %v2090 = sdiv i64 %v2089, 1
  %v2091 = add i64 %v2, 1
  %v2092 = mul i64 %v2090, %v2
  %v2093 = sdiv i64 %v2092, %v3
  %v2094 = mul i64 %v2093, 1
  %v2095 = icmp slt i64 %v2094, %v7
  %v2096 = select i1 %v2095, i64 %v2094, i64 %v7
  %v2097 = mul i64 %v2090, %v2091
  %v2098 = sdiv i64 %v2097, %v3
  %v2099 = mul i64 %v2098, 1
  %v2100 = icmp slt i64 %v2099, %v7
  %v2101 = select i1 %v2100, i64 %v2099, i64 %v7
  br label %b307
b307:
  %v2102 = phi i64 [ %v2096, %b303 ], [ %v2124, %b312 ]
  %v2103 = icmp slt i64 %v2102, %v2101
  br i1 %v2103, label %b308, label %b309
b308:
  %v2104 = add i64 %v1268, 0
  %v2105 = and i64 %v2104, %v162
  %v2106 = mul i64 %v2105, %v7
  %v2107 = add i64 %v2106, %v2102
  %v2108 = mul i64 %v2107, 48
  %v2109 = getelementptr inbounds float, ptr %v36, i64 %v2108
  %v2110 = add i64 %v1268, 1
  %v2111 = and i64 %v2110, %v164
  %v2112 = mul i64 %v2111, %v7
  %v2113 = add i64 %v2112, %v2102
  %v2114 = mul i64 %v2113, 48
  %v2115 = getelementptr inbounds float, ptr %v38, i64 %v2114
  br label %b310
b310:
  %v2116 = phi i64 [ 0, %b308 ], [ %v2123, %b311 ]
  %v2117 = icmp slt i64 %v2116, 48
  br i1 %v2117, label %b311, label %b312
b311:
  %v2118 = add i64 0, %v2116
  %v2119 = getelementptr inbounds float, ptr %v2109, i64 %v2118
  %v2120 = load <8 x float>, ptr %v2119, align 4
  %v2121 = add i64 0, %v2116
  %v2122 = getelementptr inbounds float, ptr %v2115, i64 %v2121
  store <8 x float> %v2120, ptr %v2122, align 4
  %v2123 = add nsw i64 %v2116, 8
  br label %b310
b312:
  %v2124 = add nsw i64 %v2102, 1
  br label %b307
b309:
  %v2125 = add nsw i64 %v1268, 1
  br label %b250
b252:
  %v2126 = icmp sgt i64 %v3, 1
  br i1 %v2126, label %b313, label %b314
b313:
  %v2127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2128 = atomicrmw add ptr %v2127, i64 1 acq_rel
  %v2129 = mul i64 %v3, 14
  br label %b315
b315:
  %v2130 = load atomic i64, ptr %v2127 acquire, align 8
  %v2131 = icmp slt i64 %v2130, %v2129
  br i1 %v2131, label %b316, label %b317
b316:
  %v2132 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v2133 = getelementptr inbounds float, ptr %v220, i64 576
  %v2134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2135 = load i64, ptr %v2134, align 8
  %v2136 = icmp eq i64 %v2135, 0
  br i1 %v2136, label %b318, label %b319
b318:
  %v2137 = add i64 1, 0
  %v2138 = sdiv i64 %v2137, 1
  %v2139 = add i64 %v2, 1
  %v2140 = mul i64 %v2138, %v2
  %v2141 = sdiv i64 %v2140, %v3
  %v2142 = mul i64 %v2141, 1
  %v2143 = icmp slt i64 %v2142, 1
  %v2144 = select i1 %v2143, i64 %v2142, i64 1
  %v2145 = mul i64 %v2138, %v2139
  %v2146 = sdiv i64 %v2145, %v3
  %v2147 = mul i64 %v2146, 1
  %v2148 = icmp slt i64 %v2147, 1
  %v2149 = select i1 %v2148, i64 %v2147, i64 1
  %v2150 = icmp slt i64 %v2149, 1
  %v2151 = select i1 %v2150, i64 %v2149, i64 1
  br label %b320
b320:
  %v2152 = phi i64 [ %v2144, %b318 ], [ %v2267, %b332 ]
  %v2153 = icmp slt i64 %v2152, %v2151
  br i1 %v2153, label %b321, label %b322
b321:
  %v2154 = mul i64 %v2152, 128
  %v2155 = mul i64 %v2152, 8
  %v2156 = add i64 %v2154, 0
  %v2157 = add i64 %v2155, 0
  %v2158 = getelementptr inbounds float, ptr %v2133, i64 %v2156
  %v2159 = sub i64 8, %v2157
  %v2160 = icmp slt i64 %v2159, 0
  %v2161 = select i1 %v2160, i64 0, i64 %v2159
  %v2162 = icmp ult i64 %v2161, 8
  %v2163 = select i1 %v2162, i64 %v2161, i64 8
  %v2164 = trunc i64 %v2163 to i32
  %v2165 = insertelement <8 x i32> poison, i32 %v2164, i64 0
  %v2166 = shufflevector <8 x i32> %v2165, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2167 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2166
  %v2168 = mul i64 %v2157, 16
  %v2169 = add i64 0, %v2168
  %v2170 = getelementptr inbounds float, ptr %v28, i64 %v2169
  %v2171 = icmp sge i64 %v2161, 8
  br i1 %v2171, label %b323, label %b324
b323:
  br label %b325
b325:
  %v2172 = phi i64 [ 0, %b323 ], [ %v2246, %b326 ]
  %v2173 = icmp slt i64 %v2172, 16
  br i1 %v2173, label %b326, label %b327
b326:
  %v2174 = add i64 %v2172, 0
  %v2175 = getelementptr inbounds float, ptr %v2170, i64 %v2174
  %v2176 = load <8 x float>, ptr %v2175, align 4
  %v2177 = add i64 %v2172, 16
  %v2178 = getelementptr inbounds float, ptr %v2170, i64 %v2177
  %v2179 = load <8 x float>, ptr %v2178, align 4
  %v2180 = add i64 %v2172, 32
  %v2181 = getelementptr inbounds float, ptr %v2170, i64 %v2180
  %v2182 = load <8 x float>, ptr %v2181, align 4
  %v2183 = add i64 %v2172, 48
  %v2184 = getelementptr inbounds float, ptr %v2170, i64 %v2183
  %v2185 = load <8 x float>, ptr %v2184, align 4
  %v2186 = add i64 %v2172, 64
  %v2187 = getelementptr inbounds float, ptr %v2170, i64 %v2186
  %v2188 = load <8 x float>, ptr %v2187, align 4
  %v2189 = add i64 %v2172, 80
  %v2190 = getelementptr inbounds float, ptr %v2170, i64 %v2189
  %v2191 = load <8 x float>, ptr %v2190, align 4
  %v2192 = add i64 %v2172, 96
  %v2193 = getelementptr inbounds float, ptr %v2170, i64 %v2192
  %v2194 = load <8 x float>, ptr %v2193, align 4
  %v2195 = add i64 %v2172, 112
  %v2196 = getelementptr inbounds float, ptr %v2170, i64 %v2195
  %v2197 = load <8 x float>, ptr %v2196, align 4
  %v2198 = shufflevector <8 x float> %v2176, <8 x float> %v2188, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2199 = shufflevector <8 x float> %v2176, <8 x float> %v2188, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2200 = shufflevector <8 x float> %v2179, <8 x float> %v2191, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2201 = shufflevector <8 x float> %v2179, <8 x float> %v2191, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2202 = shufflevector <8 x float> %v2182, <8 x float> %v2194, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2203 = shufflevector <8 x float> %v2182, <8 x float> %v2194, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2204 = shufflevector <8 x float> %v2185, <8 x float> %v2197, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2205 = shufflevector <8 x float> %v2185, <8 x float> %v2197, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2206 = shufflevector <8 x float> %v2198, <8 x float> %v2202, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2207 = shufflevector <8 x float> %v2198, <8 x float> %v2202, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2208 = shufflevector <8 x float> %v2200, <8 x float> %v2204, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2209 = shufflevector <8 x float> %v2200, <8 x float> %v2204, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2210 = shufflevector <8 x float> %v2199, <8 x float> %v2203, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2211 = shufflevector <8 x float> %v2199, <8 x float> %v2203, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2212 = shufflevector <8 x float> %v2201, <8 x float> %v2205, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2213 = shufflevector <8 x float> %v2201, <8 x float> %v2205, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2214 = shufflevector <8 x float> %v2206, <8 x float> %v2208, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2215 = shufflevector <8 x float> %v2206, <8 x float> %v2208, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2216 = shufflevector <8 x float> %v2207, <8 x float> %v2209, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2217 = shufflevector <8 x float> %v2207, <8 x float> %v2209, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2218 = shufflevector <8 x float> %v2210, <8 x float> %v2212, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2219 = shufflevector <8 x float> %v2210, <8 x float> %v2212, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2220 = shufflevector <8 x float> %v2211, <8 x float> %v2213, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2221 = shufflevector <8 x float> %v2211, <8 x float> %v2213, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2222 = add i64 %v2172, 0
  %v2223 = mul i64 %v2222, 8
  %v2224 = getelementptr inbounds float, ptr %v2158, i64 %v2223
  store <8 x float> %v2214, ptr %v2224, align 4
  %v2225 = add i64 %v2172, 1
  %v2226 = mul i64 %v2225, 8
  %v2227 = getelementptr inbounds float, ptr %v2158, i64 %v2226
  store <8 x float> %v2215, ptr %v2227, align 4
  %v2228 = add i64 %v2172, 2
  %v2229 = mul i64 %v2228, 8
  %v2230 = getelementptr inbounds float, ptr %v2158, i64 %v2229
  store <8 x float> %v2216, ptr %v2230, align 4
  %v2231 = add i64 %v2172, 3
  %v2232 = mul i64 %v2231, 8
  %v2233 = getelementptr inbounds float, ptr %v2158, i64 %v2232
  store <8 x float> %v2217, ptr %v2233, align 4
  %v2234 = add i64 %v2172, 4
  %v2235 = mul i64 %v2234, 8
  %v2236 = getelementptr inbounds float, ptr %v2158, i64 %v2235
  store <8 x float> %v2218, ptr %v2236, align 4
  %v2237 = add i64 %v2172, 5
  %v2238 = mul i64 %v2237, 8
  %v2239 = getelementptr inbounds float, ptr %v2158, i64 %v2238
  store <8 x float> %v2219, ptr %v2239, align 4
  %v2240 = add i64 %v2172, 6
  %v2241 = mul i64 %v2240, 8
  %v2242 = getelementptr inbounds float, ptr %v2158, i64 %v2241
  store <8 x float> %v2220, ptr %v2242, align 4
  %v2243 = add i64 %v2172, 7
  %v2244 = mul i64 %v2243, 8
  %v2245 = getelementptr inbounds float, ptr %v2158, i64 %v2244
  store <8 x float> %v2221, ptr %v2245, align 4
  %v2246 = add nsw i64 %v2172, 8
  br label %b325
b327:
  br label %b328
b328:
  %v2247 = phi i64 [ 16, %b327 ], [ %v2255, %b329 ]
  %v2248 = icmp slt i64 %v2247, 16
  br i1 %v2248, label %b329, label %b330
b329:
  %v2249 = mul i64 %v2247, 1
  %v2250 = getelementptr inbounds float, ptr %v2170, i64 %v2249
  %v2251 = getelementptr float, ptr %v2250, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2252 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2251, <8 x i1> %v2167, <8 x float> zeroinitializer)
  %v2253 = mul i64 %v2247, 8
  %v2254 = getelementptr inbounds float, ptr %v2158, i64 %v2253
  store <8 x float> %v2252, ptr %v2254, align 4
  %v2255 = add nsw i64 %v2247, 1
  br label %b328
b330:
  br label %b324
b324:
  %v2256 = icmp slt i64 %v2161, 8
  br i1 %v2256, label %b331, label %b332
b331:
  br label %b333
b333:
  %v2257 = phi i64 [ 0, %b331 ], [ %v2265, %b334 ]
  %v2258 = icmp slt i64 %v2257, 16
  br i1 %v2258, label %b334, label %b335
b334:
  %v2259 = mul i64 %v2257, 1
  %v2260 = getelementptr inbounds float, ptr %v2170, i64 %v2259
  %v2261 = getelementptr float, ptr %v2260, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2262 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2261, <8 x i1> %v2167, <8 x float> zeroinitializer)
  %v2263 = mul i64 %v2257, 8
  %v2264 = getelementptr inbounds float, ptr %v2158, i64 %v2263
  store <8 x float> %v2262, ptr %v2264, align 4
  %v2265 = add nsw i64 %v2257, 1
  br label %b333
b335:
  br label %b332
b332:
  %v2266 = add i64 %v2154, 128
  %v2267 = add nsw i64 %v2152, 1
  br label %b320
b322:
  br label %b319
b319:
  %v2268 = icmp sgt i64 %v3, 1
  br i1 %v2268, label %b336, label %b337
b336:
  %v2269 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2270 = atomicrmw add ptr %v2269, i64 1 acq_rel
  %v2271 = mul i64 %v3, 15
  br label %b338
b338:
  %v2272 = load atomic i64, ptr %v2269 acquire, align 8
  %v2273 = icmp slt i64 %v2272, %v2271
  br i1 %v2273, label %b339, label %b340
b339:
  %v2274 = call i32 @sched_yield()
  br label %b338
b340:
  br label %b337
b337:
  %v2275 = add i64 %v8, 0
  %v2276 = sdiv i64 %v2275, 1
  %v2277 = add i64 %v2, 1
  %v2278 = mul i64 %v2276, %v2
  %v2279 = sdiv i64 %v2278, %v3
  %v2280 = mul i64 %v2279, 1
  %v2281 = icmp slt i64 %v2280, %v8
  %v2282 = select i1 %v2281, i64 %v2280, i64 %v8
  %v2283 = mul i64 %v2276, %v2277
  %v2284 = sdiv i64 %v2283, %v3
  %v2285 = mul i64 %v2284, 1
  %v2286 = icmp slt i64 %v2285, %v8
  %v2287 = select i1 %v2286, i64 %v2285, i64 %v8
  br label %b341
b341:
  %v2288 = phi i64 [ %v2282, %b337 ], [ %v2321, %b346 ]
  %v2289 = icmp slt i64 %v2288, %v2287
  br i1 %v2289, label %b342, label %b343
b342:
  br label %b344
b344:
  %v2290 = phi i64 [ 0, %b342 ], [ %v2320, %b349 ]
  %v2291 = icmp slt i64 %v2290, 2
  br i1 %v2291, label %b345, label %b346
b345:
  br label %b347
b347:
  %v2292 = phi i64 [ 0, %b345 ], [ %v2304, %b348 ]
  %v2293 = phi <8 x float> [ splat (float 0x0000000000000000), %b345 ], [ %v2303, %b348 ]
  %v2294 = icmp slt i64 %v2292, 8
  br i1 %v2294, label %b348, label %b349
b348:
  %v2295 = mul i64 %v2288, 16
  %v2296 = getelementptr inbounds float, ptr %v86, i64 %v2295
  %v2297 = mul i64 %v2290, 8
  %v2298 = add i64 0, %v2297
  %v2299 = add i64 %v2298, %v2292
  %v2300 = getelementptr inbounds float, ptr %v2296, i64 %v2299
  %v2301 = load <8 x float>, ptr %v2300, align 4
  %v2302 = fmul <8 x float> %v2301, %v2301
  %v2303 = fadd <8 x float> %v2293, %v2302
  %v2304 = add nsw i64 %v2292, 8
  br label %b347
b349:
  %v2305 = shufflevector <8 x float> %v2293, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2306 = shufflevector <8 x float> %v2293, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2307 = fadd <4 x float> %v2305, %v2306
  %v2308 = shufflevector <4 x float> %v2307, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2309 = shufflevector <4 x float> %v2307, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2310 = fadd <2 x float> %v2308, %v2309
  %v2311 = extractelement <2 x float> %v2310, i64 0
  %v2312 = extractelement <2 x float> %v2310, i64 1
  %v2313 = fadd float %v2311, %v2312
  %v2314 = fadd float %v2313, 0x0000000000000000
  %v2315 = mul i64 %v2288, 2
  %v2316 = getelementptr inbounds float, ptr %v98, i64 %v2315
  %v2317 = add i64 0, %v2290
  %v2318 = add i64 %v2317, 0
  %v2319 = getelementptr inbounds float, ptr %v2316, i64 %v2318
  store float %v2314, ptr %v2319, align 4
  %v2320 = add nsw i64 %v2290, 1
  br label %b344
b346:
  %v2321 = add nsw i64 %v2288, 1
  br label %b341
b343:
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
  br label %b350
b350:
  %v2335 = phi i64 [ %v2329, %b343 ], [ %v2356, %b351 ]
  %v2336 = icmp slt i64 %v2335, %v2334
  br i1 %v2336, label %b351, label %b352
b351:
  %v2337 = mul i64 %v2335, 2
  %v2338 = getelementptr inbounds float, ptr %v98, i64 %v2337
  %v2339 = mul i64 %v2335, 2
  %v2340 = getelementptr inbounds float, ptr %v100, i64 %v2339
  %v2341 = icmp ult i64 2, 8
  %v2342 = select i1 %v2341, i64 2, i64 8
  %v2343 = trunc i64 %v2342 to i32
  %v2344 = insertelement <8 x i32> poison, i32 %v2343, i64 0
  %v2345 = shufflevector <8 x i32> %v2344, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2346 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2345
  %v2347 = add i64 0, 0
  %v2348 = getelementptr inbounds float, ptr %v2338, i64 %v2347
  %v2349 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2348, <8 x i1> %v2346, <8 x float> zeroinitializer)
  %v2350 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2351 = shufflevector <8 x float> %v2350, <8 x float> poison, <8 x i32> zeroinitializer
  %v2352 = fadd <8 x float> %v2349, %v2351
  %v2353 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2352)
  %v2354 = add i64 0, 0
  %v2355 = getelementptr inbounds float, ptr %v2340, i64 %v2354
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2353, ptr align 4 %v2355, <8 x i1> %v2346)
  %v2356 = add nsw i64 %v2335, 1
  br label %b350
b352:
  %v2357 = add i64 %v8, 0
  %v2358 = sdiv i64 %v2357, 1
  %v2359 = add i64 %v2, 1
  %v2360 = mul i64 %v2358, %v2
  %v2361 = sdiv i64 %v2360, %v3
  %v2362 = mul i64 %v2361, 1
  %v2363 = icmp slt i64 %v2362, %v8
  %v2364 = select i1 %v2363, i64 %v2362, i64 %v8
  %v2365 = mul i64 %v2358, %v2359
  %v2366 = sdiv i64 %v2365, %v3
  %v2367 = mul i64 %v2366, 1
  %v2368 = icmp slt i64 %v2367, %v8
  %v2369 = select i1 %v2368, i64 %v2367, i64 %v8
  br label %b353
b353:
  %v2370 = phi i64 [ %v2364, %b352 ], [ %v2418, %b358 ]
  %v2371 = icmp slt i64 %v2370, %v2369
  br i1 %v2371, label %b354, label %b355
b354:
  br label %b356
b356:
  %v2372 = phi i64 [ 0, %b354 ], [ %v2417, %b361 ]
  %v2373 = icmp slt i64 %v2372, 2
  br i1 %v2373, label %b357, label %b358
b357:
  br label %b359
b359:
  %v2374 = phi i64 [ 0, %b357 ], [ %v2408, %b360 ]
  %v2375 = phi <8 x float> [ splat (float 0x0000000000000000), %b357 ], [ %v2407, %b360 ]
  %v2376 = icmp slt i64 %v2374, 8
  br i1 %v2376, label %b360, label %b361
b360:
  %v2377 = mul i64 %v2370, 16
  %v2378 = getelementptr inbounds float, ptr %v86, i64 %v2377
  %v2379 = mul i64 %v2372, 8
  %v2380 = add i64 0, %v2379
  %v2381 = add i64 %v2380, %v2374
  %v2382 = getelementptr inbounds float, ptr %v2378, i64 %v2381
  %v2383 = load float, ptr %v2382, align 4
  %v2384 = mul i64 %v2370, 2
  %v2385 = getelementptr inbounds float, ptr %v100, i64 %v2384
  %v2386 = add i64 0, %v2372
  %v2387 = getelementptr inbounds float, ptr %v2385, i64 %v2386
  %v2388 = load float, ptr %v2387, align 4
  %v2389 = fdiv float 0x3FF0000000000000, %v2388
  %v2390 = fmul float %v2383, %v2389
  %v2391 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v2392 = fdiv float %v2390, %v2391
  %v2393 = mul i64 1, %v7
  %v2394 = add i64 %v2370, %v2393
  %v2395 = mul i64 %v2394, 128
  %v2396 = getelementptr inbounds float, ptr %v32, i64 %v2395
  %v2397 = mul i64 %v2372, 64
  %v2398 = add i64 0, %v2397
  %v2399 = add i64 %v2398, 0
  %v2400 = mul i64 %v2374, 8
  %v2401 = add i64 %v2399, %v2400
  %v2402 = getelementptr inbounds float, ptr %v2396, i64 %v2401
  %v2403 = load <8 x float>, ptr %v2402, align 4
  %v2404 = insertelement <8 x float> poison, float %v2392, i64 0
  %v2405 = shufflevector <8 x float> %v2404, <8 x float> poison, <8 x i32> zeroinitializer
  %v2406 = fmul <8 x float> %v2405, %v2403
  %v2407 = fadd <8 x float> %v2375, %v2406
  %v2408 = add nsw i64 %v2374, 1
  br label %b359
b361:
  %v2409 = mul i64 %v2370, 16
  %v2410 = getelementptr inbounds float, ptr %v102, i64 %v2409
  %v2411 = mul i64 %v2372, 8
  %v2412 = add i64 0, %v2411
  %v2413 = mul i64 0, 8
  %v2414 = add i64 %v2412, %v2413
  %v2415 = add i64 %v2414, 0
  %v2416 = getelementptr inbounds float, ptr %v2410, i64 %v2415
  store <8 x float> %v2375, ptr %v2416, align 4
  %v2417 = add nsw i64 %v2372, 1
  br label %b356
b358:
  %v2418 = add nsw i64 %v2370, 1
  br label %b353
b355:
  %v2419 = add i64 %v8, 0
  %v2420 = sdiv i64 %v2419, 1
  %v2421 = add i64 %v2, 1
  %v2422 = mul i64 %v2420, %v2
  %v2423 = sdiv i64 %v2422, %v3
  %v2424 = mul i64 %v2423, 1
  %v2425 = icmp slt i64 %v2424, %v8
  %v2426 = select i1 %v2425, i64 %v2424, i64 %v8
  %v2427 = mul i64 %v2420, %v2421
  %v2428 = sdiv i64 %v2427, %v3
  %v2429 = mul i64 %v2428, 1
  %v2430 = icmp slt i64 %v2429, %v8
  %v2431 = select i1 %v2430, i64 %v2429, i64 %v8
  br label %b362
b362:
  %v2432 = phi i64 [ %v2426, %b355 ], [ %v2446, %b367 ]
  %v2433 = icmp slt i64 %v2432, %v2431
  br i1 %v2433, label %b363, label %b364
b363:
  %v2434 = mul i64 %v2432, 16
  %v2435 = getelementptr inbounds float, ptr %v102, i64 %v2434
  %v2436 = mul i64 %v2432, 16
  %v2437 = getelementptr inbounds float, ptr %v104, i64 %v2436
  br label %b365
b365:
  %v2438 = phi i64 [ 0, %b363 ], [ %v2445, %b366 ]
  %v2439 = icmp slt i64 %v2438, 16
  br i1 %v2439, label %b366, label %b367
b366:
  %v2440 = add i64 0, %v2438
  %v2441 = getelementptr inbounds float, ptr %v2435, i64 %v2440
  %v2442 = load <8 x float>, ptr %v2441, align 4
  %v2443 = add i64 0, %v2438
  %v2444 = getelementptr inbounds float, ptr %v2437, i64 %v2443
  store <8 x float> %v2442, ptr %v2444, align 4
  %v2445 = add nsw i64 %v2438, 8
  br label %b365
b367:
  %v2446 = add nsw i64 %v2432, 1
  br label %b362
b364:
  %v2447 = add i64 %v8, 0
  %v2448 = sdiv i64 %v2447, 1
  %v2449 = add i64 %v2, 1
  %v2450 = mul i64 %v2448, %v2
  %v2451 = sdiv i64 %v2450, %v3
  %v2452 = mul i64 %v2451, 1
  %v2453 = icmp slt i64 %v2452, %v8
  %v2454 = select i1 %v2453, i64 %v2452, i64 %v8
  %v2455 = mul i64 %v2448, %v2449
  %v2456 = sdiv i64 %v2455, %v3
  %v2457 = mul i64 %v2456, 1
  %v2458 = icmp slt i64 %v2457, %v8
  %v2459 = select i1 %v2458, i64 %v2457, i64 %v8
  br label %b368
b368:
  %v2460 = phi i64 [ %v2454, %b364 ], [ %v2492, %b373 ]
  %v2461 = icmp slt i64 %v2460, %v2459
  br i1 %v2461, label %b369, label %b370
b369:
  br label %b371
b371:
  %v2462 = phi i64 [ 0, %b369 ], [ %v2491, %b376 ]
  %v2463 = icmp slt i64 %v2462, 2
  br i1 %v2463, label %b372, label %b373
b372:
  br label %b374
b374:
  %v2464 = phi i64 [ 0, %b372 ], [ %v2476, %b375 ]
  %v2465 = phi <8 x float> [ splat (float 0x0000000000000000), %b372 ], [ %v2475, %b375 ]
  %v2466 = icmp slt i64 %v2464, 8
  br i1 %v2466, label %b375, label %b376
b375:
  %v2467 = mul i64 %v2460, 16
  %v2468 = getelementptr inbounds float, ptr %v104, i64 %v2467
  %v2469 = mul i64 %v2462, 8
  %v2470 = add i64 0, %v2469
  %v2471 = add i64 %v2470, %v2464
  %v2472 = getelementptr inbounds float, ptr %v2468, i64 %v2471
  %v2473 = load <8 x float>, ptr %v2472, align 4
  %v2474 = fmul <8 x float> %v2473, %v2473
  %v2475 = fadd <8 x float> %v2465, %v2474
  %v2476 = add nsw i64 %v2464, 8
  br label %b374
b376:
  %v2477 = shufflevector <8 x float> %v2465, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2478 = shufflevector <8 x float> %v2465, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2479 = fadd <4 x float> %v2477, %v2478
  %v2480 = shufflevector <4 x float> %v2479, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2481 = shufflevector <4 x float> %v2479, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2482 = fadd <2 x float> %v2480, %v2481
  %v2483 = extractelement <2 x float> %v2482, i64 0
  %v2484 = extractelement <2 x float> %v2482, i64 1
  %v2485 = fadd float %v2483, %v2484
  %v2486 = fadd float %v2485, 0x0000000000000000
  %v2487 = mul i64 %v2460, 2
  %v2488 = getelementptr inbounds float, ptr %v98, i64 %v2487
  %v2489 = add i64 0, %v2462
  %v2490 = getelementptr inbounds float, ptr %v2488, i64 %v2489
  store float %v2486, ptr %v2490, align 4
  %v2491 = add nsw i64 %v2462, 1
  br label %b371
b373:
  %v2492 = add nsw i64 %v2460, 1
  br label %b368
b370:
  %v2493 = add i64 %v8, 0
  %v2494 = sdiv i64 %v2493, 1
  %v2495 = add i64 %v2, 1
  %v2496 = mul i64 %v2494, %v2
  %v2497 = sdiv i64 %v2496, %v3
  %v2498 = mul i64 %v2497, 1
  %v2499 = icmp slt i64 %v2498, %v8
  %v2500 = select i1 %v2499, i64 %v2498, i64 %v8
  %v2501 = mul i64 %v2494, %v2495
  %v2502 = sdiv i64 %v2501, %v3
  %v2503 = mul i64 %v2502, 1
  %v2504 = icmp slt i64 %v2503, %v8
  %v2505 = select i1 %v2504, i64 %v2503, i64 %v8
  br label %b377
b377:
  %v2506 = phi i64 [ %v2500, %b370 ], [ %v2530, %b378 ]
  %v2507 = icmp slt i64 %v2506, %v2505
  br i1 %v2507, label %b378, label %b379
b378:
  %v2508 = mul i64 %v2506, 2
  %v2509 = getelementptr inbounds float, ptr %v98, i64 %v2508
  %v2510 = mul i64 %v2506, 2
  %v2511 = getelementptr inbounds float, ptr %v106, i64 %v2510
  %v2512 = icmp ult i64 2, 8
  %v2513 = select i1 %v2512, i64 2, i64 8
  %v2514 = trunc i64 %v2513 to i32
  %v2515 = insertelement <8 x i32> poison, i32 %v2514, i64 0
  %v2516 = shufflevector <8 x i32> %v2515, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2517 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2516
  %v2518 = add i64 0, 0
  %v2519 = getelementptr inbounds float, ptr %v2509, i64 %v2518
  %v2520 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2519, <8 x i1> %v2517, <8 x float> zeroinitializer)
  %v2521 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2522 = shufflevector <8 x float> %v2521, <8 x float> poison, <8 x i32> zeroinitializer
  %v2523 = fdiv <8 x float> %v2520, %v2522
  %v2524 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2525 = shufflevector <8 x float> %v2524, <8 x float> poison, <8 x i32> zeroinitializer
  %v2526 = fadd <8 x float> %v2523, %v2525
  %v2527 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2526)
  %v2528 = add i64 0, 0
  %v2529 = getelementptr inbounds float, ptr %v2511, i64 %v2528
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2527, ptr align 4 %v2529, <8 x i1> %v2517)
  %v2530 = add nsw i64 %v2506, 1
  br label %b377
b379:
  %v2531 = add i64 %v8, 0
  %v2532 = sdiv i64 %v2531, 1
  %v2533 = add i64 %v2, 1
  %v2534 = mul i64 %v2532, %v2
  %v2535 = sdiv i64 %v2534, %v3
  %v2536 = mul i64 %v2535, 1
  %v2537 = icmp slt i64 %v2536, %v8
  %v2538 = select i1 %v2537, i64 %v2536, i64 %v8
  %v2539 = mul i64 %v2532, %v2533
  %v2540 = sdiv i64 %v2539, %v3
  %v2541 = mul i64 %v2540, 1
  %v2542 = icmp slt i64 %v2541, %v8
  %v2543 = select i1 %v2542, i64 %v2541, i64 %v8
  br label %b380
b380:
  %v2544 = phi i64 [ %v2538, %b379 ], [ %v2575, %b385 ]
  %v2545 = icmp slt i64 %v2544, %v2543
  br i1 %v2545, label %b381, label %b382
b381:
  br label %b383
b383:
  %v2546 = phi i64 [ 0, %b381 ], [ %v2574, %b384 ]
  %v2547 = icmp slt i64 %v2546, 2
  br i1 %v2547, label %b384, label %b385
b384:
  %v2548 = mul i64 %v2544, 16
  %v2549 = getelementptr inbounds float, ptr %v104, i64 %v2548
  %v2550 = mul i64 %v2544, 2
  %v2551 = getelementptr inbounds float, ptr %v106, i64 %v2550
  %v2552 = add i64 0, %v2546
  %v2553 = getelementptr inbounds float, ptr %v2551, i64 %v2552
  %v2554 = load float, ptr %v2553, align 4
  %v2555 = fdiv float 0x3FF0000000000000, %v2554
  %v2556 = mul i64 %v2544, 16
  %v2557 = getelementptr inbounds float, ptr %v102, i64 %v2556
  %v2558 = mul i64 %v2546, 8
  %v2559 = add i64 0, %v2558
  %v2560 = add i64 %v2559, 0
  %v2561 = getelementptr inbounds float, ptr %v2549, i64 %v2560
  %v2562 = load <8 x float>, ptr %v2561, align 4
  %v2563 = insertelement <8 x float> poison, float %v2555, i64 0
  %v2564 = shufflevector <8 x float> %v2563, <8 x float> poison, <8 x i32> zeroinitializer
  %v2565 = fmul <8 x float> %v2562, %v2564
  %v2566 = add i64 0, 0
  %v2567 = getelementptr inbounds float, ptr %v26, i64 %v2566
  %v2568 = load <8 x float>, ptr %v2567, align 4
  %v2569 = fmul <8 x float> %v2565, %v2568
  %v2570 = mul i64 %v2546, 8
  %v2571 = add i64 0, %v2570
  %v2572 = add i64 %v2571, 0
  %v2573 = getelementptr inbounds float, ptr %v2557, i64 %v2572
  store <8 x float> %v2569, ptr %v2573, align 4
  %v2574 = add nsw i64 %v2546, 1
  br label %b383
b385:
  %v2575 = add nsw i64 %v2544, 1
  br label %b380
b382:
  %v2576 = add i64 %v8, 0
  %v2577 = sdiv i64 %v2576, 1
  %v2578 = add i64 %v2, 1
  %v2579 = mul i64 %v2577, %v2
  %v2580 = sdiv i64 %v2579, %v3
  %v2581 = mul i64 %v2580, 1
  %v2582 = icmp slt i64 %v2581, %v8
  %v2583 = select i1 %v2582, i64 %v2581, i64 %v8
  %v2584 = mul i64 %v2577, %v2578
  %v2585 = sdiv i64 %v2584, %v3
  %v2586 = mul i64 %v2585, 1
  %v2587 = icmp slt i64 %v2586, %v8
  %v2588 = select i1 %v2587, i64 %v2586, i64 %v8
  br label %b386
b386:
  %v2589 = phi i64 [ %v2583, %b382 ], [ %v2639, %b391 ]
  %v2590 = icmp slt i64 %v2589, %v2588
  br i1 %v2590, label %b387, label %b388
b387:
  %v2591 = mul i64 %v2589, 16
  %v2592 = getelementptr inbounds float, ptr %v102, i64 %v2591
  %v2593 = mul i64 %v2589, 68
  %v2594 = getelementptr inbounds float, ptr %v80, i64 %v2593
  %v2595 = mul i64 %v2589, 16
  %v2596 = getelementptr inbounds float, ptr %v108, i64 %v2595
  br label %b389
b389:
  %v2597 = phi i64 [ 0, %b387 ], [ %v2638, %b390 ]
  %v2598 = icmp slt i64 %v2597, 16
  br i1 %v2598, label %b390, label %b391
b390:
  %v2599 = add i64 0, %v2597
  %v2600 = getelementptr inbounds float, ptr %v2592, i64 %v2599
  %v2601 = load <8 x float>, ptr %v2600, align 4
  %v2602 = add i64 52, %v2597
  %v2603 = getelementptr inbounds float, ptr %v2594, i64 %v2602
  %v2604 = load <8 x float>, ptr %v2603, align 4
  %v2605 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2604)
  %v2606 = fneg <8 x float> %v2605
  %v2607 = fcmp olt <8 x float> %v2606, splat (float 0xC05A400000000000)
  %v2608 = select <8 x i1> %v2607, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2606
  %v2609 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2608, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2610 = fsub <8 x float> %v2609, splat (float 0x4168000000000000)
  %v2611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2610, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2608)
  %v2612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2610, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2611)
  %v2613 = bitcast <8 x float> %v2609 to <8 x i32>
  %v2614 = fmul <8 x float> %v2612, %v2612
  %v2615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2612, <8 x float> splat (float 0x3F81227F40000000))
  %v2616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2615, <8 x float> %v2612, <8 x float> splat (float 0x3FA5556740000000))
  %v2617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2616, <8 x float> %v2612, <8 x float> splat (float 0x3FC5554B00000000))
  %v2618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2617, <8 x float> %v2612, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2614, <8 x float> %v2618, <8 x float> %v2612)
  %v2620 = sub <8 x i32> %v2613, splat (i32 1262485250)
  %v2621 = lshr <8 x i32> %v2620, splat (i32 1)
  %v2622 = sub <8 x i32> %v2620, %v2621
  %v2623 = shl <8 x i32> %v2621, splat (i32 23)
  %v2624 = bitcast <8 x i32> %v2623 to <8 x float>
  %v2625 = shl <8 x i32> %v2622, splat (i32 23)
  %v2626 = bitcast <8 x i32> %v2625 to <8 x float>
  %v2627 = fadd <8 x float> %v2619, splat (float 0x3FF0000000000000)
  %v2628 = fmul <8 x float> %v2627, %v2624
  %v2629 = fmul <8 x float> %v2628, %v2626
  %v2630 = fcmp olt <8 x float> %v2604, splat (float 0x0000000000000000)
  %v2631 = select <8 x i1> %v2630, <8 x float> %v2629, <8 x float> splat (float 0x3FF0000000000000)
  %v2632 = fadd <8 x float> %v2629, splat (float 0x3FF0000000000000)
  %v2633 = fdiv <8 x float> %v2631, %v2632
  %v2634 = fmul <8 x float> %v2604, %v2633
  %v2635 = fmul <8 x float> %v2601, %v2634
  %v2636 = add i64 0, %v2597
  %v2637 = getelementptr inbounds float, ptr %v2596, i64 %v2636
  store <8 x float> %v2635, ptr %v2637, align 4
  %v2638 = add nsw i64 %v2597, 8
  br label %b389
b391:
  %v2639 = add nsw i64 %v2589, 1
  br label %b386
b388:
  %v2641 = add i64 %v8, 0
  %v2642 = sdiv i64 %v2641, 1
  %v2643 = add i64 %v2, 1
  %v2644 = mul i64 %v2642, %v2
  %v2645 = sdiv i64 %v2644, %v3
  %v2646 = mul i64 %v2645, 1
  %v2647 = icmp slt i64 %v2646, %v8
  %v2648 = select i1 %v2647, i64 %v2646, i64 %v8
  %v2649 = mul i64 %v2642, %v2643
  %v2650 = sdiv i64 %v2649, %v3
  %v2651 = mul i64 %v2650, 1
  %v2652 = icmp slt i64 %v2651, %v8
  %v2653 = select i1 %v2652, i64 %v2651, i64 %v8
  br label %b392
b392:
  %v2654 = phi i64 [ %v2648, %b388 ], [ %v2707, %b397 ]
  %v2655 = icmp slt i64 %v2654, %v2653
  br i1 %v2655, label %b393, label %b394
b393:
  %v2656 = add i64 %v2654, 96
  %v2657 = icmp slt i64 %v2656, %v2653
  %v2658 = select i1 %v2657, i64 %v2656, i64 %v2653
  br label %b395
b395:
  %v2659 = phi i64 [ 0, %b393 ], [ %v2706, %b400 ]
  %v2660 = icmp slt i64 %v2659, 1
  br i1 %v2660, label %b396, label %b397
b396:
  %v2661 = sub i64 %v2658, %v2654
  %v2662 = sub i64 8, 1
  %v2663 = add i64 %v2661, %v2662
  %v2664 = sdiv i64 %v2663, 8
  br label %b398
b398:
  %v2665 = phi i64 [ 0, %b396 ], [ %v2705, %b405 ]
  %v2666 = icmp slt i64 %v2665, %v2664
  br i1 %v2666, label %b399, label %b400
b399:
  %v2667 = mul i64 %v2661, %v2665
  %v2668 = sdiv i64 %v2667, %v2664
  %v2669 = add i64 %v2654, %v2668
  %v2670 = add i64 %v2665, 1
  %v2671 = mul i64 %v2661, %v2670
  %v2672 = sdiv i64 %v2671, %v2664
  %v2673 = add i64 %v2654, %v2672
  %v2674 = mul i64 %v2659, 128
  %v2675 = getelementptr inbounds float, ptr %v2133, i64 %v2674
  %v2676 = sub i64 %v2673, %v2669
  %v2677 = mul i64 %v2669, 16
  %v2678 = getelementptr inbounds float, ptr %v108, i64 %v2677
  %v2679 = getelementptr inbounds float, ptr %v2678, i64 0
  %v2680 = sub i64 %v2676, 1
  %v2681 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2680
  %v2682 = load ptr, ptr %v2681, align 4
  %v2683 = icmp sgt i64 %v2676, 0
  br i1 %v2683, label %b401, label %b402
b401:
  call void %v2682(ptr %v2679, i64 16, ptr %v2675, i64 16, ptr %v2640)
  br label %b402
b402:
  %v2684 = add i64 %v2674, 128
  br label %b403
b403:
  %v2685 = phi i64 [ %v2669, %b402 ], [ %v2704, %b408 ]
  %v2686 = icmp slt i64 %v2685, %v2673
  br i1 %v2686, label %b404, label %b405
b404:
  %v2687 = sub i64 %v2685, %v2669
  %v2688 = mul i64 %v2687, 8
  %v2689 = getelementptr inbounds float, ptr %v2640, i64 %v2688
  %v2690 = mul i64 %v2685, 8
  %v2691 = getelementptr inbounds float, ptr %v48, i64 %v2690
  br label %b406
b406:
  %v2692 = phi i64 [ 0, %b404 ], [ %v2703, %b407 ]
  %v2693 = icmp slt i64 %v2692, 1
  br i1 %v2693, label %b407, label %b408
b407:
  %v2694 = mul i64 %v2659, 1
  %v2695 = add i64 %v2694, %v2692
  %v2696 = mul i64 %v2695, 8
  %v2697 = add i64 0, %v2692
  %v2698 = mul i64 %v2697, 8
  %v2699 = getelementptr inbounds float, ptr %v2689, i64 %v2698
  %v2700 = load <8 x float>, ptr %v2699, align 4
  %v2701 = add i64 0, %v2696
  %v2702 = getelementptr inbounds float, ptr %v2691, i64 %v2701
  store <8 x float> %v2700, ptr %v2702, align 4
  %v2703 = add nsw i64 %v2692, 1
  br label %b406
b408:
  %v2704 = add nsw i64 %v2685, 1
  br label %b403
b405:
  %v2705 = add nsw i64 %v2665, 1
  br label %b398
b400:
  %v2706 = add nsw i64 %v2659, 1
  br label %b395
b397:
  %v2707 = add nsw i64 %v2654, 96
  br label %b392
b394:
  %v2708 = icmp sgt i64 %v3, 1
  br i1 %v2708, label %b409, label %b410
b409:
  %v2709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2710 = atomicrmw add ptr %v2709, i64 1 acq_rel
  %v2711 = mul i64 %v3, 16
  br label %b411
b411:
  %v2712 = load atomic i64, ptr %v2709 acquire, align 8
  %v2713 = icmp slt i64 %v2712, %v2711
  br i1 %v2713, label %b412, label %b413
b412:
  %v2714 = call i32 @sched_yield()
  br label %b411
b413:
  br label %b410
b410:
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
  %v347 = alloca float, i64 96, align 4
  %v469 = alloca float, i64 64, align 4
  %v2472 = alloca float, i64 192, align 4
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
  %v153 = getelementptr inbounds i64, ptr %v1, i64 6
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 15
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 16
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 17
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 18
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 19
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 24
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 25
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 36
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 40
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 41
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 43
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 44
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 46
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 48
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 49
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 50
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 51
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 52
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 53
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 54
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 55
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 56
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 57
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 58
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 59
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 60
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 61
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 62
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 68
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 69
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 70
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 71
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v220 = load ptr, ptr %v219, align 4
  %v221 = mul i64 %v2, 30720
  %v222 = add i64 %v221, 672
  %v223 = getelementptr inbounds float, ptr %v220, i64 %v222
  %v224 = getelementptr inbounds float, ptr %v220, i64 0
  %v225 = getelementptr inbounds float, ptr %v220, i64 128
  %v226 = getelementptr inbounds i64, ptr %v1, i64 4
  %v227 = load i64, ptr %v226, align 8
  %v228 = icmp eq i64 %v227, 0
  br i1 %v228, label %b0, label %b1
b0:
  %v229 = add i64 1, 0
  %v230 = sdiv i64 %v229, 1
  %v231 = add i64 %v2, 1
  %v232 = mul i64 %v230, %v2
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, 1
  %v236 = select i1 %v235, i64 %v234, i64 1
  %v237 = mul i64 %v230, %v231
  %v238 = sdiv i64 %v237, %v3
  %v239 = mul i64 %v238, 1
  %v240 = icmp slt i64 %v239, 1
  %v241 = select i1 %v240, i64 %v239, i64 1
  %v242 = icmp slt i64 %v241, 1
  %v243 = select i1 %v242, i64 %v241, i64 1
  br label %b2
b2:
  %v244 = phi i64 [ %v236, %b0 ], [ %v295, %b10 ]
  %v245 = icmp slt i64 %v244, %v243
  br i1 %v245, label %b3, label %b4
b3:
  %v246 = mul i64 %v244, 128
  %v247 = mul i64 %v244, 16
  %v248 = add i64 %v246, 0
  %v249 = add i64 %v247, 0
  %v250 = getelementptr inbounds float, ptr %v224, i64 %v248
  %v251 = sub i64 16, %v249
  %v252 = icmp slt i64 %v251, 0
  %v253 = select i1 %v252, i64 0, i64 %v251
  %v254 = icmp ult i64 %v253, 8
  %v255 = select i1 %v254, i64 %v253, i64 8
  %v256 = trunc i64 %v255 to i32
  %v257 = insertelement <8 x i32> poison, i32 %v256, i64 0
  %v258 = shufflevector <8 x i32> %v257, <8 x i32> poison, <8 x i32> zeroinitializer
  %v259 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v258
  %v260 = mul i64 %v249, 1
  %v261 = add i64 0, %v260
  %v262 = getelementptr inbounds float, ptr %v28, i64 %v261
  br label %b5
b5:
  %v263 = phi i64 [ 0, %b3 ], [ %v270, %b6 ]
  %v264 = icmp slt i64 %v263, 8
  br i1 %v264, label %b6, label %b7
b6:
  %v265 = mul i64 %v263, 16
  %v266 = getelementptr inbounds float, ptr %v262, i64 %v265
  %v267 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v266, <8 x i1> %v259, <8 x float> zeroinitializer)
  %v268 = mul i64 %v263, 16
  %v269 = getelementptr inbounds float, ptr %v250, i64 %v268
  store <8 x float> %v267, ptr %v269, align 4
  %v270 = add nsw i64 %v263, 1
  br label %b5
b7:
  %v271 = add i64 %v246, 8
  %v272 = add i64 %v247, 8
  %v273 = getelementptr inbounds float, ptr %v224, i64 %v271
  %v274 = sub i64 16, %v272
  %v275 = icmp slt i64 %v274, 0
  %v276 = select i1 %v275, i64 0, i64 %v274
  %v277 = icmp ult i64 %v276, 8
  %v278 = select i1 %v277, i64 %v276, i64 8
  %v279 = trunc i64 %v278 to i32
  %v280 = insertelement <8 x i32> poison, i32 %v279, i64 0
  %v281 = shufflevector <8 x i32> %v280, <8 x i32> poison, <8 x i32> zeroinitializer
  %v282 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v281
  %v283 = mul i64 %v272, 1
  %v284 = add i64 0, %v283
  %v285 = getelementptr inbounds float, ptr %v28, i64 %v284
  br label %b8
b8:
  %v286 = phi i64 [ 0, %b7 ], [ %v293, %b9 ]
  %v287 = icmp slt i64 %v286, 8
  br i1 %v287, label %b9, label %b10
b9:
  %v288 = mul i64 %v286, 16
  %v289 = getelementptr inbounds float, ptr %v285, i64 %v288
  %v290 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v289, <8 x i1> %v282, <8 x float> zeroinitializer)
  %v291 = mul i64 %v286, 16
  %v292 = getelementptr inbounds float, ptr %v273, i64 %v291
  store <8 x float> %v290, ptr %v292, align 4
  %v293 = add nsw i64 %v286, 1
  br label %b8
b10:
  %v294 = add i64 %v246, 128
  %v295 = add nsw i64 %v244, 1
  br label %b2
b4:
  %v296 = add i64 1, 0
  %v297 = sdiv i64 %v296, 1
  %v298 = add i64 %v2, 1
  %v299 = mul i64 %v297, %v2
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, 1
  %v303 = select i1 %v302, i64 %v301, i64 1
  %v304 = mul i64 %v297, %v298
  %v305 = sdiv i64 %v304, %v3
  %v306 = mul i64 %v305, 1
  %v307 = icmp slt i64 %v306, 1
  %v308 = select i1 %v307, i64 %v306, i64 1
  %v309 = icmp slt i64 %v308, 1
  %v310 = select i1 %v309, i64 %v308, i64 1
  br label %b11
b11:
  %v311 = phi i64 [ %v303, %b4 ], [ %v339, %b16 ]
  %v312 = icmp slt i64 %v311, %v310
  br i1 %v312, label %b12, label %b13
b12:
  %v313 = mul i64 %v311, 128
  %v314 = mul i64 %v311, 8
  %v315 = add i64 %v313, 0
  %v316 = add i64 %v314, 0
  %v317 = getelementptr inbounds float, ptr %v225, i64 %v315
  %v318 = sub i64 8, %v316
  %v319 = icmp slt i64 %v318, 0
  %v320 = select i1 %v319, i64 0, i64 %v318
  %v321 = icmp ult i64 %v320, 8
  %v322 = select i1 %v321, i64 %v320, i64 8
  %v323 = trunc i64 %v322 to i32
  %v324 = insertelement <8 x i32> poison, i32 %v323, i64 0
  %v325 = shufflevector <8 x i32> %v324, <8 x i32> poison, <8 x i32> zeroinitializer
  %v326 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v325
  %v327 = mul i64 %v316, 1
  %v328 = add i64 0, %v327
  %v329 = getelementptr inbounds float, ptr %v20, i64 %v328
  br label %b14
b14:
  %v330 = phi i64 [ 0, %b12 ], [ %v337, %b15 ]
  %v331 = icmp slt i64 %v330, 16
  br i1 %v331, label %b15, label %b16
b15:
  %v332 = mul i64 %v330, 8
  %v333 = getelementptr inbounds float, ptr %v329, i64 %v332
  %v334 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v333, <8 x i1> %v326, <8 x float> zeroinitializer)
  %v335 = mul i64 %v330, 8
  %v336 = getelementptr inbounds float, ptr %v317, i64 %v335
  store <8 x float> %v334, ptr %v336, align 4
  %v337 = add nsw i64 %v330, 1
  br label %b14
b16:
  %v338 = add i64 %v313, 128
  %v339 = add nsw i64 %v311, 1
  br label %b11
b13:
  br label %b1
b1:
  %v340 = icmp sgt i64 %v3, 1
  br i1 %v340, label %b17, label %b18
b17:
  %v341 = getelementptr inbounds i64, ptr %v1, i64 3
  %v342 = atomicrmw add ptr %v341, i64 1 acq_rel
  %v343 = mul i64 %v3, 1
  br label %b19
b19:
  %v344 = load atomic i64, ptr %v341 acquire, align 8
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b20, label %b21
b20:
  %v346 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  %v348 = add i64 %v8, 0
  %v349 = sdiv i64 %v348, 1
  %v350 = add i64 %v2, 1
  %v351 = mul i64 %v349, %v2
  %v352 = sdiv i64 %v351, %v3
  %v353 = mul i64 %v352, 1
  %v354 = icmp slt i64 %v353, %v8
  %v355 = select i1 %v354, i64 %v353, i64 %v8
  %v356 = mul i64 %v349, %v350
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, %v8
  %v360 = select i1 %v359, i64 %v358, i64 %v8
  br label %b22
b22:
  %v361 = phi i64 [ %v355, %b18 ], [ %v468, %b27 ]
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b23, label %b24
b23:
  %v363 = add i64 %v361, 96
  %v364 = icmp slt i64 %v363, %v360
  %v365 = select i1 %v364, i64 %v363, i64 %v360
  br label %b25
b25:
  %v366 = phi i64 [ 0, %b23 ], [ %v467, %b30 ]
  %v367 = icmp slt i64 %v366, 1
  br i1 %v367, label %b26, label %b27
b26:
  %v368 = sub i64 %v365, %v361
  %v369 = sub i64 6, 1
  %v370 = add i64 %v368, %v369
  %v371 = sdiv i64 %v370, 6
  br label %b28
b28:
  %v372 = phi i64 [ 0, %b26 ], [ %v466, %b35 ]
  %v373 = icmp slt i64 %v372, %v371
  br i1 %v373, label %b29, label %b30
b29:
  %v374 = mul i64 %v368, %v372
  %v375 = sdiv i64 %v374, %v371
  %v376 = add i64 %v361, %v375
  %v377 = add i64 %v372, 1
  %v378 = mul i64 %v368, %v377
  %v379 = sdiv i64 %v378, %v371
  %v380 = add i64 %v361, %v379
  %v381 = mul i64 %v366, 128
  %v382 = getelementptr inbounds float, ptr %v224, i64 %v381
  %v383 = sub i64 %v380, %v376
  %v384 = mul i64 %v376, 8
  %v385 = getelementptr inbounds float, ptr %v30, i64 %v384
  %v386 = getelementptr inbounds float, ptr %v385, i64 0
  %v387 = sub i64 %v383, 1
  %v388 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v387
  %v389 = load ptr, ptr %v388, align 4
  %v390 = icmp sgt i64 %v383, 0
  br i1 %v390, label %b31, label %b32
b31:
  call void %v389(ptr %v386, i64 8, ptr %v382, i64 8, ptr %v347)
  br label %b32
b32:
  %v391 = add i64 %v381, 128
  br label %b33
b33:
  %v392 = phi i64 [ %v376, %b32 ], [ %v465, %b38 ]
  %v393 = icmp slt i64 %v392, %v380
  br i1 %v393, label %b34, label %b35
b34:
  %v394 = sub i64 %v392, %v376
  %v395 = mul i64 %v394, 16
  %v396 = getelementptr inbounds float, ptr %v347, i64 %v395
  %v397 = mul i64 %v392, 68
  %v398 = getelementptr inbounds float, ptr %v80, i64 %v397
  %v399 = mul i64 %v392, 16
  %v400 = getelementptr inbounds float, ptr %v102, i64 %v399
  %v401 = mul i64 %v392, 16
  %v402 = getelementptr inbounds float, ptr %v110, i64 %v401
  %v403 = mul i64 %v392, 16
  %v404 = getelementptr inbounds float, ptr %v112, i64 %v403
  br label %b36
b36:
  %v405 = phi i64 [ 0, %b34 ], [ %v464, %b37 ]
  %v406 = icmp slt i64 %v405, 2
  br i1 %v406, label %b37, label %b38
b37:
  %v407 = mul i64 %v366, 2
  %v408 = add i64 %v407, %v405
  %v409 = mul i64 %v408, 8
  %v410 = add i64 0, %v405
  %v411 = mul i64 %v410, 8
  %v412 = getelementptr inbounds float, ptr %v396, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 52, %v409
  %v415 = getelementptr inbounds float, ptr %v398, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v416)
  %v418 = fneg <8 x float> %v417
  %v419 = fcmp olt <8 x float> %v418, splat (float 0xC05A400000000000)
  %v420 = select <8 x i1> %v419, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v418
  %v421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v420, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v422 = fsub <8 x float> %v421, splat (float 0x4168000000000000)
  %v423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v422, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v420)
  %v424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v422, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v423)
  %v425 = bitcast <8 x float> %v421 to <8 x i32>
  %v426 = fmul <8 x float> %v424, %v424
  %v427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v424, <8 x float> splat (float 0x3F81227F40000000))
  %v428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v427, <8 x float> %v424, <8 x float> splat (float 0x3FA5556740000000))
  %v429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v428, <8 x float> %v424, <8 x float> splat (float 0x3FC5554B00000000))
  %v430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v429, <8 x float> %v424, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v426, <8 x float> %v430, <8 x float> %v424)
  %v432 = sub <8 x i32> %v425, splat (i32 1262485250)
  %v433 = lshr <8 x i32> %v432, splat (i32 1)
  %v434 = sub <8 x i32> %v432, %v433
  %v435 = shl <8 x i32> %v433, splat (i32 23)
  %v436 = bitcast <8 x i32> %v435 to <8 x float>
  %v437 = shl <8 x i32> %v434, splat (i32 23)
  %v438 = bitcast <8 x i32> %v437 to <8 x float>
  %v439 = fadd <8 x float> %v431, splat (float 0x3FF0000000000000)
  %v440 = fmul <8 x float> %v439, %v436
  %v441 = fmul <8 x float> %v440, %v438
  %v442 = fcmp olt <8 x float> %v416, splat (float 0x0000000000000000)
  %v443 = select <8 x i1> %v442, <8 x float> %v441, <8 x float> splat (float 0x3FF0000000000000)
  %v444 = fadd <8 x float> %v441, splat (float 0x3FF0000000000000)
  %v445 = fdiv <8 x float> %v443, %v444
  %v446 = fmul <8 x float> %v416, %v445
  %v447 = fmul <8 x float> %v413, %v446
  %v448 = add i64 0, %v409
  %v449 = getelementptr inbounds float, ptr %v400, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = fmul <8 x float> %v413, %v450
  %v452 = fmul <8 x float> %v451, %v445
  %v453 = fmul <8 x float> %v451, %v416
  %v454 = fmul <8 x float> %v453, %v445
  %v455 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v456 = shufflevector <8 x float> %v455, <8 x float> poison, <8 x i32> zeroinitializer
  %v457 = fsub <8 x float> %v456, %v445
  %v458 = fmul <8 x float> %v454, %v457
  %v459 = fadd <8 x float> %v452, %v458
  %v460 = add i64 0, %v409
  %v461 = getelementptr inbounds float, ptr %v402, i64 %v460
  store <8 x float> %v447, ptr %v461, align 4
  %v462 = add i64 0, %v409
  %v463 = getelementptr inbounds float, ptr %v404, i64 %v462
  store <8 x float> %v459, ptr %v463, align 4
  %v464 = add nsw i64 %v405, 1
  br label %b36
b38:
  %v465 = add nsw i64 %v392, 1
  br label %b33
b35:
  %v466 = add nsw i64 %v372, 1
  br label %b28
b30:
  %v467 = add nsw i64 %v366, 1
  br label %b25
b27:
  %v468 = add nsw i64 %v361, 96
  br label %b22
b24:
  %v470 = add i64 %v8, 0
  %v471 = sdiv i64 %v470, 1
  %v472 = add i64 %v2, 1
  %v473 = mul i64 %v471, %v2
  %v474 = sdiv i64 %v473, %v3
  %v475 = mul i64 %v474, 1
  %v476 = icmp slt i64 %v475, %v8
  %v477 = select i1 %v476, i64 %v475, i64 %v8
  %v478 = mul i64 %v471, %v472
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, %v8
  %v482 = select i1 %v481, i64 %v480, i64 %v8
  br label %b39
b39:
  %v483 = phi i64 [ %v477, %b24 ], [ %v536, %b44 ]
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b40, label %b41
b40:
  %v485 = add i64 %v483, 96
  %v486 = icmp slt i64 %v485, %v482
  %v487 = select i1 %v486, i64 %v485, i64 %v482
  br label %b42
b42:
  %v488 = phi i64 [ 0, %b40 ], [ %v535, %b47 ]
  %v489 = icmp slt i64 %v488, 1
  br i1 %v489, label %b43, label %b44
b43:
  %v490 = sub i64 %v487, %v483
  %v491 = sub i64 8, 1
  %v492 = add i64 %v490, %v491
  %v493 = sdiv i64 %v492, 8
  br label %b45
b45:
  %v494 = phi i64 [ 0, %b43 ], [ %v534, %b52 ]
  %v495 = icmp slt i64 %v494, %v493
  br i1 %v495, label %b46, label %b47
b46:
  %v496 = mul i64 %v490, %v494
  %v497 = sdiv i64 %v496, %v493
  %v498 = add i64 %v483, %v497
  %v499 = add i64 %v494, 1
  %v500 = mul i64 %v490, %v499
  %v501 = sdiv i64 %v500, %v493
  %v502 = add i64 %v483, %v501
  %v503 = mul i64 %v488, 128
  %v504 = getelementptr inbounds float, ptr %v225, i64 %v503
  %v505 = sub i64 %v502, %v498
  %v506 = mul i64 %v498, 16
  %v507 = getelementptr inbounds float, ptr %v112, i64 %v506
  %v508 = getelementptr inbounds float, ptr %v507, i64 0
  %v509 = sub i64 %v505, 1
  %v510 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v509
  %v511 = load ptr, ptr %v510, align 4
  %v512 = icmp sgt i64 %v505, 0
  br i1 %v512, label %b48, label %b49
b48:
  call void %v511(ptr %v508, i64 16, ptr %v504, i64 16, ptr %v469)
  br label %b49
b49:
  %v513 = add i64 %v503, 128
  br label %b50
b50:
  %v514 = phi i64 [ %v498, %b49 ], [ %v533, %b55 ]
  %v515 = icmp slt i64 %v514, %v502
  br i1 %v515, label %b51, label %b52
b51:
  %v516 = sub i64 %v514, %v498
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v469, i64 %v517
  %v519 = mul i64 %v514, 8
  %v520 = getelementptr inbounds float, ptr %v114, i64 %v519
  br label %b53
b53:
  %v521 = phi i64 [ 0, %b51 ], [ %v532, %b54 ]
  %v522 = icmp slt i64 %v521, 1
  br i1 %v522, label %b54, label %b55
b54:
  %v523 = mul i64 %v488, 1
  %v524 = add i64 %v523, %v521
  %v525 = mul i64 %v524, 8
  %v526 = add i64 0, %v521
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v518, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = add i64 0, %v525
  %v531 = getelementptr inbounds float, ptr %v520, i64 %v530
  store <8 x float> %v529, ptr %v531, align 4
  %v532 = add nsw i64 %v521, 1
  br label %b53
b55:
  %v533 = add nsw i64 %v514, 1
  br label %b50
b52:
  %v534 = add nsw i64 %v494, 1
  br label %b45
b47:
  %v535 = add nsw i64 %v488, 1
  br label %b42
b44:
  %v536 = add nsw i64 %v483, 96
  br label %b39
b41:
  %v537 = add i64 %v8, 0
  %v538 = sdiv i64 %v537, 1
  %v539 = add i64 %v2, 1
  %v540 = mul i64 %v538, %v2
  %v541 = sdiv i64 %v540, %v3
  %v542 = mul i64 %v541, 1
  %v543 = icmp slt i64 %v542, %v8
  %v544 = select i1 %v543, i64 %v542, i64 %v8
  %v545 = mul i64 %v538, %v539
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 1
  %v548 = icmp slt i64 %v547, %v8
  %v549 = select i1 %v548, i64 %v547, i64 %v8
  br label %b56
b56:
  %v550 = phi i64 [ %v544, %b41 ], [ %v593, %b61 ]
  %v551 = icmp slt i64 %v550, %v549
  br i1 %v551, label %b57, label %b58
b57:
  br label %b59
b59:
  %v552 = phi i64 [ 0, %b57 ], [ %v592, %b64 ]
  %v553 = icmp slt i64 %v552, 2
  br i1 %v553, label %b60, label %b61
b60:
  br label %b62
b62:
  %v554 = phi i64 [ 0, %b60 ], [ %v577, %b63 ]
  %v555 = phi <8 x float> [ splat (float 0x0000000000000000), %b60 ], [ %v576, %b63 ]
  %v556 = icmp slt i64 %v554, 8
  br i1 %v556, label %b63, label %b64
b63:
  %v557 = mul i64 %v550, 16
  %v558 = getelementptr inbounds float, ptr %v110, i64 %v557
  %v559 = mul i64 %v550, 16
  %v560 = getelementptr inbounds float, ptr %v104, i64 %v559
  %v561 = mul i64 %v552, 8
  %v562 = add i64 0, %v561
  %v563 = add i64 %v562, %v554
  %v564 = getelementptr inbounds float, ptr %v558, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 0, %v554
  %v567 = getelementptr inbounds float, ptr %v26, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = fmul <8 x float> %v565, %v568
  %v570 = mul i64 %v552, 8
  %v571 = add i64 0, %v570
  %v572 = add i64 %v571, %v554
  %v573 = getelementptr inbounds float, ptr %v560, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = fmul <8 x float> %v569, %v574
  %v576 = fadd <8 x float> %v555, %v575
  %v577 = add nsw i64 %v554, 8
  br label %b62
b64:
  %v578 = shufflevector <8 x float> %v555, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v579 = shufflevector <8 x float> %v555, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v580 = fadd <4 x float> %v578, %v579
  %v581 = shufflevector <4 x float> %v580, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v582 = shufflevector <4 x float> %v580, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v583 = fadd <2 x float> %v581, %v582
  %v584 = extractelement <2 x float> %v583, i64 0
  %v585 = extractelement <2 x float> %v583, i64 1
  %v586 = fadd float %v584, %v585
  %v587 = fadd float %v586, 0x0000000000000000
  %v588 = mul i64 %v550, 2
  %v589 = getelementptr inbounds float, ptr %v116, i64 %v588
  %v590 = add i64 0, %v552
  %v591 = getelementptr inbounds float, ptr %v589, i64 %v590
  store float %v587, ptr %v591, align 4
  %v592 = add nsw i64 %v552, 1
  br label %b59
b61:
  %v593 = add nsw i64 %v550, 1
  br label %b56
b58:
  %v594 = add i64 %v8, 0
  %v595 = sdiv i64 %v594, 1
  %v596 = add i64 %v2, 1
  %v597 = mul i64 %v595, %v2
  %v598 = sdiv i64 %v597, %v3
  %v599 = mul i64 %v598, 1
  %v600 = icmp slt i64 %v599, %v8
  %v601 = select i1 %v600, i64 %v599, i64 %v8
  %v602 = mul i64 %v595, %v596
  %v603 = sdiv i64 %v602, %v3
  %v604 = mul i64 %v603, 1
  %v605 = icmp slt i64 %v604, %v8
  %v606 = select i1 %v605, i64 %v604, i64 %v8
  br label %b65
b65:
  %v607 = phi i64 [ %v601, %b58 ], [ %v693, %b70 ]
  %v608 = icmp slt i64 %v607, %v606
  br i1 %v608, label %b66, label %b67
b66:
  br label %b68
b68:
  %v609 = phi i64 [ 0, %b66 ], [ %v692, %b73 ]
  %v610 = icmp slt i64 %v609, 2
  br i1 %v610, label %b69, label %b70
b69:
  br label %b71
b71:
  %v611 = phi i64 [ 0, %b69 ], [ %v691, %b76 ]
  %v612 = icmp slt i64 %v611, 8
  br i1 %v612, label %b72, label %b73
b72:
  br label %b74
b74:
  %v613 = phi i64 [ 0, %b72 ], [ %v672, %b75 ]
  %v614 = phi <8 x float> [ splat (float 0x0000000000000000), %b72 ], [ %v671, %b75 ]
  %v615 = icmp slt i64 %v613, 8
  br i1 %v615, label %b75, label %b76
b75:
  %v616 = mul i64 %v607, 16
  %v617 = getelementptr inbounds float, ptr %v110, i64 %v616
  %v618 = mul i64 %v607, 2
  %v619 = getelementptr inbounds float, ptr %v106, i64 %v618
  %v620 = add i64 0, %v609
  %v621 = getelementptr inbounds float, ptr %v619, i64 %v620
  %v622 = load float, ptr %v621, align 4
  %v623 = fdiv float 0x3FF0000000000000, %v622
  %v624 = mul i64 %v607, 2
  %v625 = getelementptr inbounds float, ptr %v116, i64 %v624
  %v626 = add i64 0, %v609
  %v627 = getelementptr inbounds float, ptr %v625, i64 %v626
  %v628 = load float, ptr %v627, align 4
  %v629 = fmul float %v628, %v623
  %v630 = fdiv float %v629, %v622
  %v631 = fmul float %v630, 0x3FE0000000000000
  %v632 = fdiv float %v631, %v622
  %v633 = fdiv float %v632, 0x4020000000000000
  %v634 = fneg float %v633
  %v635 = mul i64 %v607, 16
  %v636 = getelementptr inbounds float, ptr %v104, i64 %v635
  %v637 = mul i64 1, %v7
  %v638 = add i64 %v607, %v637
  %v639 = mul i64 %v638, 128
  %v640 = getelementptr inbounds float, ptr %v32, i64 %v639
  %v641 = mul i64 %v609, 8
  %v642 = add i64 0, %v641
  %v643 = add i64 %v642, %v613
  %v644 = getelementptr inbounds float, ptr %v617, i64 %v643
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = add i64 0, %v613
  %v647 = getelementptr inbounds float, ptr %v26, i64 %v646
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = fmul <8 x float> %v645, %v648
  %v650 = insertelement <8 x float> poison, float %v623, i64 0
  %v651 = shufflevector <8 x float> %v650, <8 x float> poison, <8 x i32> zeroinitializer
  %v652 = fmul <8 x float> %v649, %v651
  %v653 = mul i64 %v609, 8
  %v654 = add i64 0, %v653
  %v655 = add i64 %v654, %v613
  %v656 = getelementptr inbounds float, ptr %v636, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = insertelement <8 x float> poison, float %v634, i64 0
  %v659 = shufflevector <8 x float> %v658, <8 x float> poison, <8 x i32> zeroinitializer
  %v660 = fmul <8 x float> %v659, %v657
  %v661 = fadd <8 x float> %v652, %v660
  %v662 = fadd <8 x float> %v661, %v660
  %v663 = mul i64 %v609, 64
  %v664 = add i64 0, %v663
  %v665 = mul i64 %v611, 8
  %v666 = add i64 %v664, %v665
  %v667 = add i64 %v666, %v613
  %v668 = getelementptr inbounds float, ptr %v640, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = fmul <8 x float> %v662, %v669
  %v671 = fadd <8 x float> %v614, %v670
  %v672 = add nsw i64 %v613, 8
  br label %b74
b76:
  %v673 = shufflevector <8 x float> %v614, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v674 = shufflevector <8 x float> %v614, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v675 = fadd <4 x float> %v673, %v674
  %v676 = shufflevector <4 x float> %v675, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v677 = shufflevector <4 x float> %v675, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v678 = fadd <2 x float> %v676, %v677
  %v679 = extractelement <2 x float> %v678, i64 0
  %v680 = extractelement <2 x float> %v678, i64 1
  %v681 = fadd float %v679, %v680
  %v682 = fadd float %v681, 0x0000000000000000
  %v683 = mul i64 %v607, 16
  %v684 = getelementptr inbounds float, ptr %v118, i64 %v683
  %v685 = mul i64 %v609, 8
  %v686 = add i64 0, %v685
  %v687 = mul i64 0, 8
  %v688 = add i64 %v686, %v687
  %v689 = add i64 %v688, %v611
  %v690 = getelementptr inbounds float, ptr %v684, i64 %v689
  store float %v682, ptr %v690, align 4
  %v691 = add nsw i64 %v611, 1
  br label %b71
b73:
  %v692 = add nsw i64 %v609, 1
  br label %b68
b70:
  %v693 = add nsw i64 %v607, 1
  br label %b65
b67:
  %v694 = add i64 %v8, 0
  %v695 = sdiv i64 %v694, 1
  %v696 = add i64 %v2, 1
  %v697 = mul i64 %v695, %v2
  %v698 = sdiv i64 %v697, %v3
  %v699 = mul i64 %v698, 1
  %v700 = icmp slt i64 %v699, %v8
  %v701 = select i1 %v700, i64 %v699, i64 %v8
  %v702 = mul i64 %v695, %v696
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v8
  %v706 = select i1 %v705, i64 %v704, i64 %v8
  br label %b77
b77:
  %v707 = phi i64 [ %v701, %b67 ], [ %v788, %b82 ]
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b78, label %b79
b78:
  br label %b80
b80:
  %v709 = phi i64 [ 0, %b78 ], [ %v787, %b85 ]
  %v710 = icmp slt i64 %v709, 2
  br i1 %v710, label %b81, label %b82
b81:
  br label %b83
b83:
  %v711 = phi i64 [ 0, %b81 ], [ %v786, %b88 ]
  %v712 = icmp slt i64 %v711, 8
  br i1 %v712, label %b84, label %b85
b84:
  br label %b86
b86:
  %v713 = phi i64 [ 0, %b84 ], [ %v785, %b91 ]
  %v714 = icmp slt i64 %v713, 8
  br i1 %v714, label %b87, label %b88
b87:
  br label %b89
b89:
  %v715 = phi i64 [ 0, %b87 ], [ %v775, %b90 ]
  %v716 = phi float [ 0x0000000000000000, %b87 ], [ %v774, %b90 ]
  %v717 = icmp slt i64 %v715, 1
  br i1 %v717, label %b90, label %b91
b90:
  %v718 = mul i64 %v707, 16
  %v719 = getelementptr inbounds float, ptr %v110, i64 %v718
  %v720 = mul i64 %v709, 8
  %v721 = add i64 0, %v720
  %v722 = add i64 %v721, %v713
  %v723 = getelementptr inbounds float, ptr %v719, i64 %v722
  %v724 = load float, ptr %v723, align 4
  %v725 = add i64 0, %v713
  %v726 = getelementptr inbounds float, ptr %v26, i64 %v725
  %v727 = load float, ptr %v726, align 4
  %v728 = fmul float %v724, %v727
  %v729 = mul i64 %v707, 2
  %v730 = getelementptr inbounds float, ptr %v106, i64 %v729
  %v731 = add i64 0, %v709
  %v732 = getelementptr inbounds float, ptr %v730, i64 %v731
  %v733 = load float, ptr %v732, align 4
  %v734 = fdiv float 0x3FF0000000000000, %v733
  %v735 = fmul float %v728, %v734
  %v736 = mul i64 %v707, 2
  %v737 = getelementptr inbounds float, ptr %v116, i64 %v736
  %v738 = add i64 0, %v709
  %v739 = getelementptr inbounds float, ptr %v737, i64 %v738
  %v740 = load float, ptr %v739, align 4
  %v741 = fmul float %v740, %v734
  %v742 = fdiv float %v741, %v733
  %v743 = fmul float %v742, 0x3FE0000000000000
  %v744 = fdiv float %v743, %v733
  %v745 = fdiv float %v744, 0x4020000000000000
  %v746 = fneg float %v745
  %v747 = mul i64 %v707, 16
  %v748 = getelementptr inbounds float, ptr %v104, i64 %v747
  %v749 = mul i64 %v709, 8
  %v750 = add i64 0, %v749
  %v751 = add i64 %v750, %v713
  %v752 = getelementptr inbounds float, ptr %v748, i64 %v751
  %v753 = load float, ptr %v752, align 4
  %v754 = fmul float %v746, %v753
  %v755 = fadd float %v735, %v754
  %v756 = fadd float %v755, %v754
  %v757 = mul i64 %v707, 16
  %v758 = getelementptr inbounds float, ptr %v86, i64 %v757
  %v759 = mul i64 %v709, 8
  %v760 = add i64 0, %v759
  %v761 = add i64 %v760, %v711
  %v762 = getelementptr inbounds float, ptr %v758, i64 %v761
  %v763 = load float, ptr %v762, align 4
  %v764 = mul i64 %v707, 2
  %v765 = getelementptr inbounds float, ptr %v100, i64 %v764
  %v766 = add i64 0, %v709
  %v767 = getelementptr inbounds float, ptr %v765, i64 %v766
  %v768 = load float, ptr %v767, align 4
  %v769 = fdiv float 0x3FF0000000000000, %v768
  %v770 = fmul float %v763, %v769
  %v771 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v772 = fdiv float %v770, %v771
  %v773 = fmul float %v756, %v772
  %v774 = fadd float %v716, %v773
  %v775 = add nsw i64 %v715, 1
  br label %b89
b91:
  %v776 = fadd float %v716, 0x0000000000000000
  %v777 = mul i64 %v707, 128
  %v778 = getelementptr inbounds float, ptr %v120, i64 %v777
  %v779 = mul i64 %v709, 64
  %v780 = add i64 0, %v779
  %v781 = mul i64 %v711, 8
  %v782 = add i64 %v780, %v781
  %v783 = add i64 %v782, %v713
  %v784 = getelementptr inbounds float, ptr %v778, i64 %v783
  store float %v776, ptr %v784, align 4
  %v785 = add nsw i64 %v713, 1
  br label %b86
b88:
  %v786 = add nsw i64 %v711, 1
  br label %b83
b85:
  %v787 = add nsw i64 %v709, 1
  br label %b80
b82:
  %v788 = add nsw i64 %v707, 1
  br label %b77
b79:
  %v789 = add i64 %v8, 0
  %v790 = sdiv i64 %v789, 1
  %v791 = add i64 %v2, 1
  %v792 = mul i64 %v790, %v2
  %v793 = sdiv i64 %v792, %v3
  %v794 = mul i64 %v793, 1
  %v795 = icmp slt i64 %v794, %v8
  %v796 = select i1 %v795, i64 %v794, i64 %v8
  %v797 = mul i64 %v790, %v791
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 1
  %v800 = icmp slt i64 %v799, %v8
  %v801 = select i1 %v800, i64 %v799, i64 %v8
  br label %b92
b92:
  %v802 = phi i64 [ %v796, %b79 ], [ %v846, %b97 ]
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b93, label %b94
b93:
  br label %b95
b95:
  %v804 = phi i64 [ 0, %b93 ], [ %v845, %b100 ]
  %v805 = icmp slt i64 %v804, 2
  br i1 %v805, label %b96, label %b97
b96:
  br label %b98
b98:
  %v806 = phi i64 [ 0, %b96 ], [ %v829, %b99 ]
  %v807 = phi <8 x float> [ splat (float 0x0000000000000000), %b96 ], [ %v828, %b99 ]
  %v808 = icmp slt i64 %v806, 8
  br i1 %v808, label %b99, label %b100
b99:
  %v809 = mul i64 %v802, 16
  %v810 = getelementptr inbounds float, ptr %v118, i64 %v809
  %v811 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v812 = mul i64 %v802, 16
  %v813 = getelementptr inbounds float, ptr %v86, i64 %v812
  %v814 = mul i64 %v804, 8
  %v815 = add i64 0, %v814
  %v816 = add i64 %v815, %v806
  %v817 = getelementptr inbounds float, ptr %v810, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = insertelement <8 x float> poison, float %v811, i64 0
  %v820 = shufflevector <8 x float> %v819, <8 x float> poison, <8 x i32> zeroinitializer
  %v821 = fdiv <8 x float> %v818, %v820
  %v822 = mul i64 %v804, 8
  %v823 = add i64 0, %v822
  %v824 = add i64 %v823, %v806
  %v825 = getelementptr inbounds float, ptr %v813, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = fmul <8 x float> %v821, %v826
  %v828 = fadd <8 x float> %v807, %v827
  %v829 = add nsw i64 %v806, 8
  br label %b98
b100:
  %v830 = shufflevector <8 x float> %v807, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v831 = shufflevector <8 x float> %v807, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v832 = fadd <4 x float> %v830, %v831
  %v833 = shufflevector <4 x float> %v832, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v834 = shufflevector <4 x float> %v832, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v835 = fadd <2 x float> %v833, %v834
  %v836 = extractelement <2 x float> %v835, i64 0
  %v837 = extractelement <2 x float> %v835, i64 1
  %v838 = fadd float %v836, %v837
  %v839 = fadd float %v838, 0x0000000000000000
  %v840 = mul i64 %v802, 2
  %v841 = getelementptr inbounds float, ptr %v116, i64 %v840
  %v842 = add i64 0, %v804
  %v843 = add i64 %v842, 0
  %v844 = getelementptr inbounds float, ptr %v841, i64 %v843
  store float %v839, ptr %v844, align 4
  %v845 = add nsw i64 %v804, 1
  br label %b95
b97:
  %v846 = add nsw i64 %v802, 1
  br label %b92
b94:
  %v847 = add i64 %v8, 0
  %v848 = sdiv i64 %v847, 1
  %v849 = add i64 %v2, 1
  %v850 = mul i64 %v848, %v2
  %v851 = sdiv i64 %v850, %v3
  %v852 = mul i64 %v851, 1
  %v853 = icmp slt i64 %v852, %v8
  %v854 = select i1 %v853, i64 %v852, i64 %v8
  %v855 = mul i64 %v848, %v849
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 1
  %v858 = icmp slt i64 %v857, %v8
  %v859 = select i1 %v858, i64 %v857, i64 %v8
  br label %b101
b101:
  %v860 = phi i64 [ %v854, %b94 ], [ %v913, %b106 ]
  %v861 = icmp slt i64 %v860, %v859
  br i1 %v861, label %b102, label %b103
b102:
  br label %b104
b104:
  %v862 = phi i64 [ 0, %b102 ], [ %v912, %b105 ]
  %v863 = icmp slt i64 %v862, 2
  br i1 %v863, label %b105, label %b106
b105:
  %v864 = mul i64 %v860, 16
  %v865 = getelementptr inbounds float, ptr %v118, i64 %v864
  %v866 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v867 = mul i64 %v860, 2
  %v868 = getelementptr inbounds float, ptr %v100, i64 %v867
  %v869 = add i64 0, %v862
  %v870 = getelementptr inbounds float, ptr %v868, i64 %v869
  %v871 = load float, ptr %v870, align 4
  %v872 = fdiv float 0x3FF0000000000000, %v871
  %v873 = mul i64 %v860, 2
  %v874 = getelementptr inbounds float, ptr %v116, i64 %v873
  %v875 = add i64 0, %v862
  %v876 = getelementptr inbounds float, ptr %v874, i64 %v875
  %v877 = load float, ptr %v876, align 4
  %v878 = fmul float %v877, %v872
  %v879 = fdiv float %v878, %v871
  %v880 = fmul float %v879, 0x3FE0000000000000
  %v881 = fdiv float %v880, %v871
  %v882 = fneg float %v881
  %v883 = mul i64 %v860, 16
  %v884 = getelementptr inbounds float, ptr %v86, i64 %v883
  %v885 = mul i64 %v860, 16
  %v886 = getelementptr inbounds float, ptr %v122, i64 %v885
  %v887 = mul i64 %v862, 8
  %v888 = add i64 0, %v887
  %v889 = add i64 %v888, 0
  %v890 = getelementptr inbounds float, ptr %v865, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = insertelement <8 x float> poison, float %v866, i64 0
  %v893 = shufflevector <8 x float> %v892, <8 x float> poison, <8 x i32> zeroinitializer
  %v894 = fdiv <8 x float> %v891, %v893
  %v895 = insertelement <8 x float> poison, float %v872, i64 0
  %v896 = shufflevector <8 x float> %v895, <8 x float> poison, <8 x i32> zeroinitializer
  %v897 = fmul <8 x float> %v894, %v896
  %v898 = mul i64 %v862, 8
  %v899 = add i64 0, %v898
  %v900 = add i64 %v899, 0
  %v901 = getelementptr inbounds float, ptr %v884, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = insertelement <8 x float> poison, float %v882, i64 0
  %v904 = shufflevector <8 x float> %v903, <8 x float> poison, <8 x i32> zeroinitializer
  %v905 = fmul <8 x float> %v904, %v902
  %v906 = fadd <8 x float> %v897, %v905
  %v907 = fadd <8 x float> %v906, %v905
  %v908 = mul i64 %v862, 8
  %v909 = add i64 0, %v908
  %v910 = add i64 %v909, 0
  %v911 = getelementptr inbounds float, ptr %v886, i64 %v910
  store <8 x float> %v907, ptr %v911, align 4
  %v912 = add nsw i64 %v862, 1
  br label %b104
b106:
  %v913 = add nsw i64 %v860, 1
  br label %b101
b103:
  %v914 = icmp sgt i64 %v3, 1
  br i1 %v914, label %b107, label %b108
b107:
  %v915 = getelementptr inbounds i64, ptr %v1, i64 3
  %v916 = atomicrmw add ptr %v915, i64 1 acq_rel
  %v917 = mul i64 %v3, 2
  br label %b109
b109:
  %v918 = load atomic i64, ptr %v915 acquire, align 8
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b110, label %b111
b110:
  %v920 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  br label %b112
b112:
  %v921 = phi i64 [ 0, %b108 ], [ %v2040, %b219 ]
  %v922 = icmp slt i64 %v921, %v5
  br i1 %v922, label %b113, label %b114
b113:
  %v923 = sub i64 %v5, 1
  %v924 = sub i64 %v923, %v921
  %v925 = add i64 %v7, 0
  %v926 = sdiv i64 %v925, 1
  %v927 = add i64 %v2, 1
  %v928 = mul i64 %v926, %v2
  %v929 = sdiv i64 %v928, %v3
  %v930 = mul i64 %v929, 1
  %v931 = icmp slt i64 %v930, %v7
  %v932 = select i1 %v931, i64 %v930, i64 %v7
  %v933 = mul i64 %v926, %v927
  %v934 = sdiv i64 %v933, %v3
  %v935 = mul i64 %v934, 1
  %v936 = icmp slt i64 %v935, %v7
  %v937 = select i1 %v936, i64 %v935, i64 %v7
  br label %b115
b115:
  %v938 = phi i64 [ %v932, %b113 ], [ %v970, %b120 ]
  %v939 = icmp slt i64 %v938, %v937
  br i1 %v939, label %b116, label %b117
b116:
  %v940 = add i64 %v924, 1
  %v941 = and i64 %v940, 1
  %v942 = mul i64 %v941, %v7
  %v943 = add i64 %v942, %v938
  %v944 = mul i64 %v943, 128
  %v945 = getelementptr inbounds float, ptr %v40, i64 %v944
  %v946 = add i64 %v924, 0
  %v947 = and i64 %v946, %v206
  %v948 = mul i64 %v947, %v7
  %v949 = add i64 %v948, %v938
  %v950 = mul i64 %v949, 128
  %v951 = getelementptr inbounds float, ptr %v120, i64 %v950
  %v952 = add i64 %v924, 0
  %v953 = and i64 %v952, %v210
  %v954 = mul i64 %v953, %v7
  %v955 = add i64 %v954, %v938
  %v956 = mul i64 %v955, 128
  %v957 = getelementptr inbounds float, ptr %v124, i64 %v956
  br label %b118
b118:
  %v958 = phi i64 [ 0, %b116 ], [ %v969, %b119 ]
  %v959 = icmp slt i64 %v958, 128
  br i1 %v959, label %b119, label %b120
b119:
  %v960 = add i64 0, %v958
  %v961 = getelementptr inbounds float, ptr %v945, i64 %v960
  %v962 = load <8 x float>, ptr %v961, align 4
  %v963 = add i64 0, %v958
  %v964 = getelementptr inbounds float, ptr %v951, i64 %v963
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = fadd <8 x float> %v962, %v965
  %v967 = add i64 0, %v958
  %v968 = getelementptr inbounds float, ptr %v957, i64 %v967
  store <8 x float> %v966, ptr %v968, align 4
  %v969 = add nsw i64 %v958, 8
  br label %b118
b120:
  %v970 = add nsw i64 %v938, 1
  br label %b115
b117:
  %v971 = add i64 %v7, 0
  %v972 = sdiv i64 %v971, 1
  %v973 = add i64 %v2, 1
  %v974 = mul i64 %v972, %v2
  %v975 = sdiv i64 %v974, %v3
  %v976 = mul i64 %v975, 1
  %v977 = icmp slt i64 %v976, %v7
  %v978 = select i1 %v977, i64 %v976, i64 %v7
  %v979 = mul i64 %v972, %v973
  %v980 = sdiv i64 %v979, %v3
  %v981 = mul i64 %v980, 1
  %v982 = icmp slt i64 %v981, %v7
  %v983 = select i1 %v982, i64 %v981, i64 %v7
  br label %b121
b121:
  %v984 = phi i64 [ %v978, %b117 ], [ %v1079, %b126 ]
  %v985 = icmp slt i64 %v984, %v983
  br i1 %v985, label %b122, label %b123
b122:
  br label %b124
b124:
  %v986 = phi i64 [ 0, %b122 ], [ %v1078, %b129 ]
  %v987 = icmp slt i64 %v986, 2
  br i1 %v987, label %b125, label %b126
b125:
  br label %b127
b127:
  %v988 = phi i64 [ 0, %b125 ], [ %v1077, %b132 ]
  %v989 = icmp slt i64 %v988, 8
  br i1 %v989, label %b128, label %b129
b128:
  br label %b130
b130:
  %v990 = phi i64 [ 0, %b128 ], [ %v1060, %b131 ]
  %v991 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v1059, %b131 ]
  %v992 = icmp slt i64 %v990, 8
  br i1 %v992, label %b131, label %b132
b131:
  %v993 = add i64 %v924, 0
  %v994 = and i64 %v993, %v210
  %v995 = mul i64 %v994, %v7
  %v996 = add i64 %v995, %v984
  %v997 = mul i64 %v996, 128
  %v998 = getelementptr inbounds float, ptr %v124, i64 %v997
  %v999 = add i64 %v924, 0
  %v1000 = and i64 %v999, %v172
  %v1001 = mul i64 %v1000, %v7
  %v1002 = add i64 %v1001, %v984
  %v1003 = mul i64 %v1002, 68
  %v1004 = getelementptr inbounds float, ptr %v80, i64 %v1003
  %v1005 = add i64 48, %v986
  %v1006 = getelementptr inbounds float, ptr %v1004, i64 %v1005
  %v1007 = load float, ptr %v1006, align 4
  %v1008 = call float @llvm.fabs.f32(float %v1007)
  %v1009 = fneg float %v1008
  %v1010 = fcmp olt float %v1009, 0xC05A400000000000
  %v1011 = select i1 %v1010, float 0xC05A400000000000, float %v1009
  %v1012 = call float @llvm.fmuladd.f32(float %v1011, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1013 = fsub float %v1012, 0x4168000000000000
  %v1014 = call float @llvm.fmuladd.f32(float %v1013, float 0xBFE62E4000000000, float %v1011)
  %v1015 = call float @llvm.fmuladd.f32(float %v1013, float 0xBEB7F7D1C0000000, float %v1014)
  %v1016 = bitcast float %v1012 to i32
  %v1017 = fmul float %v1015, %v1015
  %v1018 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1015, float 0x3F81227F40000000)
  %v1019 = call float @llvm.fmuladd.f32(float %v1018, float %v1015, float 0x3FA5556740000000)
  %v1020 = call float @llvm.fmuladd.f32(float %v1019, float %v1015, float 0x3FC5554B00000000)
  %v1021 = call float @llvm.fmuladd.f32(float %v1020, float %v1015, float 0x3FDFFFFFE0000000)
  %v1022 = call float @llvm.fmuladd.f32(float %v1017, float %v1021, float %v1015)
  %v1023 = sub i32 %v1016, 1262485250
  %v1024 = lshr i32 %v1023, 1
  %v1025 = sub i32 %v1023, %v1024
  %v1026 = shl i32 %v1024, 23
  %v1027 = bitcast i32 %v1026 to float
  %v1028 = shl i32 %v1025, 23
  %v1029 = bitcast i32 %v1028 to float
  %v1030 = fadd float %v1022, 0x3FF0000000000000
  %v1031 = fmul float %v1030, %v1027
  %v1032 = fmul float %v1031, %v1029
  %v1033 = fcmp olt float %v1007, 0x0000000000000000
  %v1034 = select i1 %v1033, float %v1032, float 0x3FF0000000000000
  %v1035 = fadd float %v1032, 0x3FF0000000000000
  %v1036 = fdiv float %v1034, %v1035
  %v1037 = add i64 %v924, 0
  %v1038 = and i64 %v1037, %v182
  %v1039 = mul i64 %v1038, %v7
  %v1040 = add i64 %v1039, %v984
  %v1041 = mul i64 %v1040, 16
  %v1042 = getelementptr inbounds float, ptr %v96, i64 %v1041
  %v1043 = mul i64 %v986, 64
  %v1044 = add i64 0, %v1043
  %v1045 = mul i64 %v988, 8
  %v1046 = add i64 %v1044, %v1045
  %v1047 = add i64 %v1046, %v990
  %v1048 = getelementptr inbounds float, ptr %v998, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = mul i64 %v986, 8
  %v1051 = add i64 0, %v1050
  %v1052 = add i64 %v1051, %v990
  %v1053 = getelementptr inbounds float, ptr %v1042, i64 %v1052
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = insertelement <8 x float> poison, float %v1036, i64 0
  %v1056 = shufflevector <8 x float> %v1055, <8 x float> poison, <8 x i32> zeroinitializer
  %v1057 = fmul <8 x float> %v1056, %v1054
  %v1058 = fmul <8 x float> %v1049, %v1057
  %v1059 = fadd <8 x float> %v991, %v1058
  %v1060 = add nsw i64 %v990, 8
  br label %b130
b132:
  %v1061 = shufflevector <8 x float> %v991, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1062 = shufflevector <8 x float> %v991, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1063 = fadd <4 x float> %v1061, %v1062
  %v1064 = shufflevector <4 x float> %v1063, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1065 = shufflevector <4 x float> %v1063, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1066 = fadd <2 x float> %v1064, %v1065
  %v1067 = extractelement <2 x float> %v1066, i64 0
  %v1068 = extractelement <2 x float> %v1066, i64 1
  %v1069 = fadd float %v1067, %v1068
  %v1070 = fadd float %v1069, 0x0000000000000000
  %v1071 = mul i64 %v984, 16
  %v1072 = getelementptr inbounds float, ptr %v126, i64 %v1071
  %v1073 = mul i64 %v986, 8
  %v1074 = add i64 0, %v1073
  %v1075 = add i64 %v1074, %v988
  %v1076 = getelementptr inbounds float, ptr %v1072, i64 %v1075
  store float %v1070, ptr %v1076, align 4
  %v1077 = add nsw i64 %v988, 1
  br label %b127
b129:
  %v1078 = add nsw i64 %v986, 1
  br label %b124
b126:
  %v1079 = add nsw i64 %v984, 1
  br label %b121
b123:
  %v1080 = add i64 %v7, 0
  %v1081 = sdiv i64 %v1080, 1
  %v1082 = add i64 %v2, 1
  %v1083 = mul i64 %v1081, %v2
  %v1084 = sdiv i64 %v1083, %v3
  %v1085 = mul i64 %v1084, 1
  %v1086 = icmp slt i64 %v1085, %v7
  %v1087 = select i1 %v1086, i64 %v1085, i64 %v7
  %v1088 = mul i64 %v1081, %v1082
  %v1089 = sdiv i64 %v1088, %v3
  %v1090 = mul i64 %v1089, 1
  %v1091 = icmp slt i64 %v1090, %v7
  %v1092 = select i1 %v1091, i64 %v1090, i64 %v7
  br label %b133
b133:
  %v1093 = phi i64 [ %v1087, %b123 ], [ %v1151, %b138 ]
  %v1094 = icmp slt i64 %v1093, %v1092
  br i1 %v1094, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1095 = phi i64 [ 0, %b134 ], [ %v1150, %b141 ]
  %v1096 = icmp slt i64 %v1095, 2
  br i1 %v1096, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1097 = phi i64 [ 0, %b137 ], [ %v1139, %b140 ]
  %v1098 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v1138, %b140 ]
  %v1099 = icmp slt i64 %v1097, 8
  br i1 %v1099, label %b140, label %b141
b140:
  %v1100 = add i64 %v924, 0
  %v1101 = and i64 %v1100, %v210
  %v1102 = mul i64 %v1101, %v7
  %v1103 = add i64 %v1102, %v1093
  %v1104 = mul i64 %v1103, 128
  %v1105 = getelementptr inbounds float, ptr %v124, i64 %v1104
  %v1106 = add i64 %v924, 0
  %v1107 = and i64 %v1106, %v178
  %v1108 = mul i64 %v1107, %v7
  %v1109 = add i64 %v1108, %v1093
  %v1110 = mul i64 %v1109, 16
  %v1111 = getelementptr inbounds float, ptr %v88, i64 %v1110
  %v1112 = mul i64 %v1095, 8
  %v1113 = add i64 0, %v1112
  %v1114 = add i64 %v1113, %v1097
  %v1115 = getelementptr inbounds float, ptr %v1111, i64 %v1114
  %v1116 = load float, ptr %v1115, align 4
  %v1117 = add i64 %v924, 0
  %v1118 = and i64 %v1117, %v180
  %v1119 = mul i64 %v1118, %v7
  %v1120 = add i64 %v1119, %v1093
  %v1121 = mul i64 %v1120, 2
  %v1122 = getelementptr inbounds float, ptr %v92, i64 %v1121
  %v1123 = add i64 0, %v1095
  %v1124 = getelementptr inbounds float, ptr %v1122, i64 %v1123
  %v1125 = load float, ptr %v1124, align 4
  %v1126 = fdiv float 0x3FF0000000000000, %v1125
  %v1127 = fmul float %v1116, %v1126
  %v1128 = mul i64 %v1095, 64
  %v1129 = add i64 0, %v1128
  %v1130 = add i64 %v1129, 0
  %v1131 = mul i64 %v1097, 8
  %v1132 = add i64 %v1130, %v1131
  %v1133 = getelementptr inbounds float, ptr %v1105, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = insertelement <8 x float> poison, float %v1127, i64 0
  %v1136 = shufflevector <8 x float> %v1135, <8 x float> poison, <8 x i32> zeroinitializer
  %v1137 = fmul <8 x float> %v1134, %v1136
  %v1138 = fadd <8 x float> %v1098, %v1137
  %v1139 = add nsw i64 %v1097, 1
  br label %b139
b141:
  %v1140 = add i64 %v924, 0
  %v1141 = and i64 %v1140, %v204
  %v1142 = mul i64 %v1141, %v7
  %v1143 = add i64 %v1142, %v1093
  %v1144 = mul i64 %v1143, 16
  %v1145 = getelementptr inbounds float, ptr %v118, i64 %v1144
  %v1146 = mul i64 %v1095, 8
  %v1147 = add i64 0, %v1146
  %v1148 = add i64 %v1147, 0
  %v1149 = getelementptr inbounds float, ptr %v1145, i64 %v1148
  store <8 x float> %v1098, ptr %v1149, align 4
  %v1150 = add nsw i64 %v1095, 1
  br label %b136
b138:
  %v1151 = add nsw i64 %v1093, 1
  br label %b133
b135:
  %v1152 = add i64 %v7, 0
  %v1153 = sdiv i64 %v1152, 1
  %v1154 = add i64 %v2, 1
  %v1155 = mul i64 %v1153, %v2
  %v1156 = sdiv i64 %v1155, %v3
  %v1157 = mul i64 %v1156, 1
  %v1158 = icmp slt i64 %v1157, %v7
  %v1159 = select i1 %v1158, i64 %v1157, i64 %v7
  %v1160 = mul i64 %v1153, %v1154
  %v1161 = sdiv i64 %v1160, %v3
  %v1162 = mul i64 %v1161, 1
  %v1163 = icmp slt i64 %v1162, %v7
  %v1164 = select i1 %v1163, i64 %v1162, i64 %v7
  br label %b142
b142:
  %v1165 = phi i64 [ %v1159, %b135 ], [ %v1228, %b147 ]
  %v1166 = icmp slt i64 %v1165, %v1164
  br i1 %v1166, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1167 = phi i64 [ 0, %b143 ], [ %v1227, %b146 ]
  %v1168 = icmp slt i64 %v1167, 2
  br i1 %v1168, label %b146, label %b147
b146:
  %v1169 = add i64 %v924, 0
  %v1170 = and i64 %v1169, %v204
  %v1171 = mul i64 %v1170, %v7
  %v1172 = add i64 %v1171, %v1165
  %v1173 = mul i64 %v1172, 16
  %v1174 = getelementptr inbounds float, ptr %v118, i64 %v1173
  %v1175 = add i64 %v924, 0
  %v1176 = and i64 %v1175, %v172
  %v1177 = mul i64 %v1176, %v7
  %v1178 = add i64 %v1177, %v1165
  %v1179 = mul i64 %v1178, 68
  %v1180 = getelementptr inbounds float, ptr %v80, i64 %v1179
  %v1181 = add i64 48, %v1167
  %v1182 = getelementptr inbounds float, ptr %v1180, i64 %v1181
  %v1183 = load float, ptr %v1182, align 4
  %v1184 = call float @llvm.fabs.f32(float %v1183)
  %v1185 = fneg float %v1184
  %v1186 = fcmp olt float %v1185, 0xC05A400000000000
  %v1187 = select i1 %v1186, float 0xC05A400000000000, float %v1185
  %v1188 = call float @llvm.fmuladd.f32(float %v1187, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1189 = fsub float %v1188, 0x4168000000000000
  %v1190 = call float @llvm.fmuladd.f32(float %v1189, float 0xBFE62E4000000000, float %v1187)
  %v1191 = call float @llvm.fmuladd.f32(float %v1189, float 0xBEB7F7D1C0000000, float %v1190)
  %v1192 = bitcast float %v1188 to i32
  %v1193 = fmul float %v1191, %v1191
  %v1194 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1191, float 0x3F81227F40000000)
  %v1195 = call float @llvm.fmuladd.f32(float %v1194, float %v1191, float 0x3FA5556740000000)
  %v1196 = call float @llvm.fmuladd.f32(float %v1195, float %v1191, float 0x3FC5554B00000000)
  %v1197 = call float @llvm.fmuladd.f32(float %v1196, float %v1191, float 0x3FDFFFFFE0000000)
  %v1198 = call float @llvm.fmuladd.f32(float %v1193, float %v1197, float %v1191)
  %v1199 = sub i32 %v1192, 1262485250
  %v1200 = lshr i32 %v1199, 1
  %v1201 = sub i32 %v1199, %v1200
  %v1202 = shl i32 %v1200, 23
  %v1203 = bitcast i32 %v1202 to float
  %v1204 = shl i32 %v1201, 23
  %v1205 = bitcast i32 %v1204 to float
  %v1206 = fadd float %v1198, 0x3FF0000000000000
  %v1207 = fmul float %v1206, %v1203
  %v1208 = fmul float %v1207, %v1205
  %v1209 = fcmp olt float %v1183, 0x0000000000000000
  %v1210 = select i1 %v1209, float %v1208, float 0x3FF0000000000000
  %v1211 = fadd float %v1208, 0x3FF0000000000000
  %v1212 = fdiv float %v1210, %v1211
  %v1213 = mul i64 %v1165, 16
  %v1214 = getelementptr inbounds float, ptr %v128, i64 %v1213
  %v1215 = mul i64 %v1167, 8
  %v1216 = add i64 0, %v1215
  %v1217 = add i64 %v1216, 0
  %v1218 = getelementptr inbounds float, ptr %v1174, i64 %v1217
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = insertelement <8 x float> poison, float %v1212, i64 0
  %v1221 = shufflevector <8 x float> %v1220, <8 x float> poison, <8 x i32> zeroinitializer
  %v1222 = fmul <8 x float> %v1219, %v1221
  %v1223 = mul i64 %v1167, 8
  %v1224 = add i64 0, %v1223
  %v1225 = add i64 %v1224, 0
  %v1226 = getelementptr inbounds float, ptr %v1214, i64 %v1225
  store <8 x float> %v1222, ptr %v1226, align 4
  %v1227 = add nsw i64 %v1167, 1
  br label %b145
b147:
  %v1228 = add nsw i64 %v1165, 1
  br label %b142
b144:
  %v1229 = add i64 %v7, 0
  %v1230 = sdiv i64 %v1229, 1
  %v1231 = add i64 %v2, 1
  %v1232 = mul i64 %v1230, %v2
  %v1233 = sdiv i64 %v1232, %v3
  %v1234 = mul i64 %v1233, 1
  %v1235 = icmp slt i64 %v1234, %v7
  %v1236 = select i1 %v1235, i64 %v1234, i64 %v7
  %v1237 = mul i64 %v1230, %v1231
  %v1238 = sdiv i64 %v1237, %v3
  %v1239 = mul i64 %v1238, 1
  %v1240 = icmp slt i64 %v1239, %v7
  %v1241 = select i1 %v1240, i64 %v1239, i64 %v7
  br label %b148
b148:
  %v1242 = phi i64 [ %v1236, %b144 ], [ %v1387, %b153 ]
  %v1243 = icmp slt i64 %v1242, %v1241
  br i1 %v1243, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1244 = phi i64 [ 0, %b149 ], [ %v1386, %b156 ]
  %v1245 = icmp slt i64 %v1244, 2
  br i1 %v1245, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1246 = phi i64 [ 0, %b152 ], [ %v1385, %b159 ]
  %v1247 = icmp slt i64 %v1246, 8
  br i1 %v1247, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1248 = phi i64 [ 0, %b155 ], [ %v1366, %b158 ]
  %v1249 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v1365, %b158 ]
  %v1250 = icmp slt i64 %v1248, 8
  br i1 %v1250, label %b158, label %b159
b158:
  %v1251 = mul i64 %v1242, 16
  %v1252 = getelementptr inbounds float, ptr %v128, i64 %v1251
  %v1253 = add i64 0, %v1244
  %v1254 = getelementptr inbounds float, ptr %v78, i64 %v1253
  %v1255 = load float, ptr %v1254, align 4
  %v1256 = add i64 %v924, 0
  %v1257 = and i64 %v1256, %v172
  %v1258 = mul i64 %v1257, %v7
  %v1259 = add i64 %v1258, %v1242
  %v1260 = mul i64 %v1259, 68
  %v1261 = getelementptr inbounds float, ptr %v80, i64 %v1260
  %v1262 = add i64 50, %v1244
  %v1263 = getelementptr inbounds float, ptr %v1261, i64 %v1262
  %v1264 = load float, ptr %v1263, align 4
  %v1265 = add i64 0, %v1244
  %v1266 = getelementptr inbounds float, ptr %v22, i64 %v1265
  %v1267 = load float, ptr %v1266, align 4
  %v1268 = fadd float %v1264, %v1267
  %v1269 = call float @llvm.fabs.f32(float %v1268)
  %v1270 = fneg float %v1269
  %v1271 = fcmp olt float %v1270, 0xC05A400000000000
  %v1272 = select i1 %v1271, float 0xC05A400000000000, float %v1270
  %v1273 = call float @llvm.fmuladd.f32(float %v1272, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1274 = fsub float %v1273, 0x4168000000000000
  %v1275 = call float @llvm.fmuladd.f32(float %v1274, float 0xBFE62E4000000000, float %v1272)
  %v1276 = call float @llvm.fmuladd.f32(float %v1274, float 0xBEB7F7D1C0000000, float %v1275)
  %v1277 = bitcast float %v1273 to i32
  %v1278 = fmul float %v1276, %v1276
  %v1279 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1276, float 0x3F81227F40000000)
  %v1280 = call float @llvm.fmuladd.f32(float %v1279, float %v1276, float 0x3FA5556740000000)
  %v1281 = call float @llvm.fmuladd.f32(float %v1280, float %v1276, float 0x3FC5554B00000000)
  %v1282 = call float @llvm.fmuladd.f32(float %v1281, float %v1276, float 0x3FDFFFFFE0000000)
  %v1283 = call float @llvm.fmuladd.f32(float %v1278, float %v1282, float %v1276)
  %v1284 = sub i32 %v1277, 1262485250
  %v1285 = lshr i32 %v1284, 1
  %v1286 = sub i32 %v1284, %v1285
  %v1287 = shl i32 %v1285, 23
  %v1288 = bitcast i32 %v1287 to float
  %v1289 = shl i32 %v1286, 23
  %v1290 = bitcast i32 %v1289 to float
  %v1291 = fadd float %v1283, 0x3FF0000000000000
  %v1292 = fmul float %v1291, %v1288
  %v1293 = fmul float %v1292, %v1290
  %v1294 = fcmp ogt float %v1293, 0x3FDA8279A0000000
  %v1295 = call float @llvm.fmuladd.f32(float %v1293, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1296 = select i1 %v1294, float %v1295, float %v1293
  %v1297 = select i1 %v1294, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1298 = select i1 %v1294, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1299 = fmul float %v1296, %v1296
  %v1300 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1299, float 0xBFC0DA7220000000)
  %v1301 = call float @llvm.fmuladd.f32(float %v1300, float %v1299, float 0xBFC546EF00000000)
  %v1302 = call float @llvm.fmuladd.f32(float %v1301, float %v1299, float 0xBFD0002320000000)
  %v1303 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1299, float 0x3FC22D90A0000000)
  %v1304 = call float @llvm.fmuladd.f32(float %v1303, float %v1299, float 0x3FC999FF60000000)
  %v1305 = call float @llvm.fmuladd.f32(float %v1304, float %v1299, float 0x3FD5555540000000)
  %v1306 = call float @llvm.fmuladd.f32(float %v1296, float %v1302, float %v1305)
  %v1307 = call float @llvm.fmuladd.f32(float %v1296, float %v1306, float 0xBFE0000000000000)
  %v1308 = fmul float %v1296, %v1296
  %v1309 = call float @llvm.fmuladd.f32(float %v1308, float %v1307, float %v1298)
  %v1310 = fadd float %v1309, %v1296
  %v1311 = fadd float %v1310, %v1297
  %v1312 = fcmp ogt float %v1268, 0x0000000000000000
  %v1313 = select i1 %v1312, float %v1268, float 0x0000000000000000
  %v1314 = fadd float %v1313, %v1311
  %v1315 = fmul float %v1255, %v1314
  %v1316 = fneg float %v1315
  %v1317 = fcmp olt float %v1316, 0xC05A400000000000
  %v1318 = select i1 %v1317, float 0xC05A400000000000, float %v1316
  %v1319 = fcmp ogt float %v1318, 0x4056400000000000
  %v1320 = select i1 %v1319, float 0x4056400000000000, float %v1318
  %v1321 = call float @llvm.fmuladd.f32(float %v1320, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1322 = fsub float %v1321, 0x4168000000000000
  %v1323 = call float @llvm.fmuladd.f32(float %v1322, float 0xBFE62E4000000000, float %v1320)
  %v1324 = call float @llvm.fmuladd.f32(float %v1322, float 0xBEB7F7D1C0000000, float %v1323)
  %v1325 = bitcast float %v1321 to i32
  %v1326 = fmul float %v1324, %v1324
  %v1327 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1324, float 0x3F81227F40000000)
  %v1328 = call float @llvm.fmuladd.f32(float %v1327, float %v1324, float 0x3FA5556740000000)
  %v1329 = call float @llvm.fmuladd.f32(float %v1328, float %v1324, float 0x3FC5554B00000000)
  %v1330 = call float @llvm.fmuladd.f32(float %v1329, float %v1324, float 0x3FDFFFFFE0000000)
  %v1331 = call float @llvm.fmuladd.f32(float %v1326, float %v1330, float %v1324)
  %v1332 = sub i32 %v1325, 1262485250
  %v1333 = lshr i32 %v1332, 1
  %v1334 = sub i32 %v1332, %v1333
  %v1335 = shl i32 %v1333, 23
  %v1336 = bitcast i32 %v1335 to float
  %v1337 = shl i32 %v1334, 23
  %v1338 = bitcast i32 %v1337 to float
  %v1339 = fadd float %v1331, 0x3FF0000000000000
  %v1340 = fmul float %v1339, %v1336
  %v1341 = fmul float %v1340, %v1338
  %v1342 = add i64 %v924, 0
  %v1343 = and i64 %v1342, %v158
  %v1344 = mul i64 %v1343, %v7
  %v1345 = add i64 %v1344, %v1242
  %v1346 = mul i64 %v1345, 128
  %v1347 = getelementptr inbounds float, ptr %v32, i64 %v1346
  %v1348 = mul i64 %v1244, 8
  %v1349 = add i64 0, %v1348
  %v1350 = add i64 %v1349, %v1248
  %v1351 = getelementptr inbounds float, ptr %v1252, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = fneg <8 x float> %v1352
  %v1354 = mul i64 %v1244, 64
  %v1355 = add i64 0, %v1354
  %v1356 = mul i64 %v1246, 8
  %v1357 = add i64 %v1355, %v1356
  %v1358 = add i64 %v1357, %v1248
  %v1359 = getelementptr inbounds float, ptr %v1347, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = insertelement <8 x float> poison, float %v1341, i64 0
  %v1362 = shufflevector <8 x float> %v1361, <8 x float> poison, <8 x i32> zeroinitializer
  %v1363 = fmul <8 x float> %v1362, %v1360
  %v1364 = fmul <8 x float> %v1353, %v1363
  %v1365 = fadd <8 x float> %v1249, %v1364
  %v1366 = add nsw i64 %v1248, 8
  br label %b157
b159:
  %v1367 = shufflevector <8 x float> %v1249, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1368 = shufflevector <8 x float> %v1249, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1369 = fadd <4 x float> %v1367, %v1368
  %v1370 = shufflevector <4 x float> %v1369, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1371 = shufflevector <4 x float> %v1369, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1372 = fadd <2 x float> %v1370, %v1371
  %v1373 = extractelement <2 x float> %v1372, i64 0
  %v1374 = extractelement <2 x float> %v1372, i64 1
  %v1375 = fadd float %v1373, %v1374
  %v1376 = fadd float %v1375, 0x0000000000000000
  %v1377 = mul i64 %v1242, 16
  %v1378 = getelementptr inbounds float, ptr %v130, i64 %v1377
  %v1379 = mul i64 %v1244, 8
  %v1380 = add i64 0, %v1379
  %v1381 = mul i64 0, 8
  %v1382 = add i64 %v1380, %v1381
  %v1383 = add i64 %v1382, %v1246
  %v1384 = getelementptr inbounds float, ptr %v1378, i64 %v1383
  store float %v1376, ptr %v1384, align 4
  %v1385 = add nsw i64 %v1246, 1
  br label %b154
b156:
  %v1386 = add nsw i64 %v1244, 1
  br label %b151
b153:
  %v1387 = add nsw i64 %v1242, 1
  br label %b148
b150:
  %v1388 = add i64 %v7, 0
  %v1389 = sdiv i64 %v1388, 1
  %v1390 = add i64 %v2, 1
  %v1391 = mul i64 %v1389, %v2
  %v1392 = sdiv i64 %v1391, %v3
  %v1393 = mul i64 %v1392, 1
  %v1394 = icmp slt i64 %v1393, %v7
  %v1395 = select i1 %v1394, i64 %v1393, i64 %v7
  %v1396 = mul i64 %v1389, %v1390
  %v1397 = sdiv i64 %v1396, %v3
  %v1398 = mul i64 %v1397, 1
  %v1399 = icmp slt i64 %v1398, %v7
  %v1400 = select i1 %v1399, i64 %v1398, i64 %v7
  br label %b160
b160:
  %v1401 = phi i64 [ %v1395, %b150 ], [ %v1461, %b165 ]
  %v1402 = icmp slt i64 %v1401, %v1400
  br i1 %v1402, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1403 = phi i64 [ 0, %b161 ], [ %v1460, %b168 ]
  %v1404 = icmp slt i64 %v1403, 2
  br i1 %v1404, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1405 = phi i64 [ 0, %b164 ], [ %v1459, %b171 ]
  %v1406 = icmp slt i64 %v1405, 8
  br i1 %v1406, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1407 = phi i64 [ 0, %b167 ], [ %v1458, %b174 ]
  %v1408 = icmp slt i64 %v1407, 8
  br i1 %v1408, label %b170, label %b171
b170:
  br label %b172
b172:
  %v1409 = phi i64 [ 0, %b170 ], [ %v1444, %b173 ]
  %v1410 = phi float [ 0x0000000000000000, %b170 ], [ %v1443, %b173 ]
  %v1411 = icmp slt i64 %v1409, 1
  br i1 %v1411, label %b173, label %b174
b173:
  %v1412 = mul i64 %v1401, 16
  %v1413 = getelementptr inbounds float, ptr %v128, i64 %v1412
  %v1414 = mul i64 %v1403, 8
  %v1415 = add i64 0, %v1414
  %v1416 = add i64 %v1415, %v1407
  %v1417 = getelementptr inbounds float, ptr %v1413, i64 %v1416
  %v1418 = load float, ptr %v1417, align 4
  %v1419 = fneg float %v1418
  %v1420 = add i64 %v924, 0
  %v1421 = and i64 %v1420, %v178
  %v1422 = mul i64 %v1421, %v7
  %v1423 = add i64 %v1422, %v1401
  %v1424 = mul i64 %v1423, 16
  %v1425 = getelementptr inbounds float, ptr %v88, i64 %v1424
  %v1426 = mul i64 %v1403, 8
  %v1427 = add i64 0, %v1426
  %v1428 = add i64 %v1427, %v1405
  %v1429 = getelementptr inbounds float, ptr %v1425, i64 %v1428
  %v1430 = load float, ptr %v1429, align 4
  %v1431 = add i64 %v924, 0
  %v1432 = and i64 %v1431, %v180
  %v1433 = mul i64 %v1432, %v7
  %v1434 = add i64 %v1433, %v1401
  %v1435 = mul i64 %v1434, 2
  %v1436 = getelementptr inbounds float, ptr %v92, i64 %v1435
  %v1437 = add i64 0, %v1403
  %v1438 = getelementptr inbounds float, ptr %v1436, i64 %v1437
  %v1439 = load float, ptr %v1438, align 4
  %v1440 = fdiv float 0x3FF0000000000000, %v1439
  %v1441 = fmul float %v1430, %v1440
  %v1442 = fmul float %v1419, %v1441
  %v1443 = fadd float %v1410, %v1442
  %v1444 = add nsw i64 %v1409, 1
  br label %b172
b174:
  %v1445 = fadd float %v1410, 0x0000000000000000
  %v1446 = add i64 %v924, 0
  %v1447 = and i64 %v1446, %v206
  %v1448 = mul i64 %v1447, %v7
  %v1449 = add i64 %v1448, %v1401
  %v1450 = mul i64 %v1449, 128
  %v1451 = getelementptr inbounds float, ptr %v120, i64 %v1450
  %v1452 = mul i64 %v1403, 64
  %v1453 = add i64 0, %v1452
  %v1454 = mul i64 %v1405, 8
  %v1455 = add i64 %v1453, %v1454
  %v1456 = add i64 %v1455, %v1407
  %v1457 = getelementptr inbounds float, ptr %v1451, i64 %v1456
  store float %v1445, ptr %v1457, align 4
  %v1458 = add nsw i64 %v1407, 1
  br label %b169
b171:
  %v1459 = add nsw i64 %v1405, 1
  br label %b166
b168:
  %v1460 = add nsw i64 %v1403, 1
  br label %b163
b165:
  %v1461 = add nsw i64 %v1401, 1
  br label %b160
b162:
  %v1462 = add i64 %v7, 0
  %v1463 = sdiv i64 %v1462, 1
  %v1464 = add i64 %v2, 1
  %v1465 = mul i64 %v1463, %v2
  %v1466 = sdiv i64 %v1465, %v3
  %v1467 = mul i64 %v1466, 1
  %v1468 = icmp slt i64 %v1467, %v7
  %v1469 = select i1 %v1468, i64 %v1467, i64 %v7
  %v1470 = mul i64 %v1463, %v1464
  %v1471 = sdiv i64 %v1470, %v3
  %v1472 = mul i64 %v1471, 1
  %v1473 = icmp slt i64 %v1472, %v7
  %v1474 = select i1 %v1473, i64 %v1472, i64 %v7
  br label %b175
b175:
  %v1475 = phi i64 [ %v1469, %b162 ], [ %v1527, %b180 ]
  %v1476 = icmp slt i64 %v1475, %v1474
  br i1 %v1476, label %b176, label %b177
b176:
  br label %b178
b178:
  %v1477 = phi i64 [ 0, %b176 ], [ %v1526, %b183 ]
  %v1478 = icmp slt i64 %v1477, 2
  br i1 %v1478, label %b179, label %b180
b179:
  br label %b181
b181:
  %v1479 = phi i64 [ 0, %b179 ], [ %v1510, %b182 ]
  %v1480 = phi <8 x float> [ splat (float 0x0000000000000000), %b179 ], [ %v1509, %b182 ]
  %v1481 = icmp slt i64 %v1479, 8
  br i1 %v1481, label %b182, label %b183
b182:
  %v1482 = mul i64 %v1475, 16
  %v1483 = getelementptr inbounds float, ptr %v130, i64 %v1482
  %v1484 = mul i64 %v1475, 16
  %v1485 = getelementptr inbounds float, ptr %v126, i64 %v1484
  %v1486 = add i64 %v924, 0
  %v1487 = and i64 %v1486, %v178
  %v1488 = mul i64 %v1487, %v7
  %v1489 = add i64 %v1488, %v1475
  %v1490 = mul i64 %v1489, 16
  %v1491 = getelementptr inbounds float, ptr %v88, i64 %v1490
  %v1492 = mul i64 %v1477, 8
  %v1493 = add i64 0, %v1492
  %v1494 = add i64 %v1493, %v1479
  %v1495 = getelementptr inbounds float, ptr %v1483, i64 %v1494
  %v1496 = load <8 x float>, ptr %v1495, align 4
  %v1497 = mul i64 %v1477, 8
  %v1498 = add i64 0, %v1497
  %v1499 = add i64 %v1498, %v1479
  %v1500 = getelementptr inbounds float, ptr %v1485, i64 %v1499
  %v1501 = load <8 x float>, ptr %v1500, align 4
  %v1502 = fadd <8 x float> %v1496, %v1501
  %v1503 = mul i64 %v1477, 8
  %v1504 = add i64 0, %v1503
  %v1505 = add i64 %v1504, %v1479
  %v1506 = getelementptr inbounds float, ptr %v1491, i64 %v1505
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = fmul <8 x float> %v1502, %v1507
  %v1509 = fadd <8 x float> %v1480, %v1508
  %v1510 = add nsw i64 %v1479, 8
  br label %b181
b183:
  %v1511 = shufflevector <8 x float> %v1480, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1512 = shufflevector <8 x float> %v1480, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1513 = fadd <4 x float> %v1511, %v1512
  %v1514 = shufflevector <4 x float> %v1513, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1515 = shufflevector <4 x float> %v1513, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1516 = fadd <2 x float> %v1514, %v1515
  %v1517 = extractelement <2 x float> %v1516, i64 0
  %v1518 = extractelement <2 x float> %v1516, i64 1
  %v1519 = fadd float %v1517, %v1518
  %v1520 = fadd float %v1519, 0x0000000000000000
  %v1521 = mul i64 %v1475, 2
  %v1522 = getelementptr inbounds float, ptr %v132, i64 %v1521
  %v1523 = add i64 0, %v1477
  %v1524 = add i64 %v1523, 0
  %v1525 = getelementptr inbounds float, ptr %v1522, i64 %v1524
  store float %v1520, ptr %v1525, align 4
  %v1526 = add nsw i64 %v1477, 1
  br label %b178
b180:
  %v1527 = add nsw i64 %v1475, 1
  br label %b175
b177:
  %v1528 = add i64 %v7, 0
  %v1529 = sdiv i64 %v1528, 1
  %v1530 = add i64 %v2, 1
  %v1531 = mul i64 %v1529, %v2
  %v1532 = sdiv i64 %v1531, %v3
  %v1533 = mul i64 %v1532, 1
  %v1534 = icmp slt i64 %v1533, %v7
  %v1535 = select i1 %v1534, i64 %v1533, i64 %v7
  %v1536 = mul i64 %v1529, %v1530
  %v1537 = sdiv i64 %v1536, %v3
  %v1538 = mul i64 %v1537, 1
  %v1539 = icmp slt i64 %v1538, %v7
  %v1540 = select i1 %v1539, i64 %v1538, i64 %v7
  br label %b184
b184:
  %v1541 = phi i64 [ %v1535, %b177 ], [ %v1674, %b189 ]
  %v1542 = icmp slt i64 %v1541, %v1540
  br i1 %v1542, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1543 = phi i64 [ 0, %b185 ], [ %v1673, %b192 ]
  %v1544 = icmp slt i64 %v1543, 2
  br i1 %v1544, label %b188, label %b189
b188:
  %v1545 = add i64 %v924, 0
  %v1546 = and i64 %v1545, %v210
  %v1547 = mul i64 %v1546, %v7
  %v1548 = add i64 %v1547, %v1541
  %v1549 = mul i64 %v1548, 128
  %v1550 = getelementptr inbounds float, ptr %v124, i64 %v1549
  %v1551 = add i64 %v924, 0
  %v1552 = and i64 %v1551, %v206
  %v1553 = mul i64 %v1552, %v7
  %v1554 = add i64 %v1553, %v1541
  %v1555 = mul i64 %v1554, 128
  %v1556 = getelementptr inbounds float, ptr %v120, i64 %v1555
  %v1557 = add i64 0, %v1543
  %v1558 = getelementptr inbounds float, ptr %v78, i64 %v1557
  %v1559 = load float, ptr %v1558, align 4
  %v1560 = add i64 %v924, 0
  %v1561 = and i64 %v1560, %v172
  %v1562 = mul i64 %v1561, %v7
  %v1563 = add i64 %v1562, %v1541
  %v1564 = mul i64 %v1563, 68
  %v1565 = getelementptr inbounds float, ptr %v80, i64 %v1564
  %v1566 = add i64 50, %v1543
  %v1567 = getelementptr inbounds float, ptr %v1565, i64 %v1566
  %v1568 = load float, ptr %v1567, align 4
  %v1569 = add i64 0, %v1543
  %v1570 = getelementptr inbounds float, ptr %v22, i64 %v1569
  %v1571 = load float, ptr %v1570, align 4
  %v1572 = fadd float %v1568, %v1571
  %v1573 = call float @llvm.fabs.f32(float %v1572)
  %v1574 = fneg float %v1573
  %v1575 = fcmp olt float %v1574, 0xC05A400000000000
  %v1576 = select i1 %v1575, float 0xC05A400000000000, float %v1574
  %v1577 = call float @llvm.fmuladd.f32(float %v1576, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1578 = fsub float %v1577, 0x4168000000000000
  %v1579 = call float @llvm.fmuladd.f32(float %v1578, float 0xBFE62E4000000000, float %v1576)
  %v1580 = call float @llvm.fmuladd.f32(float %v1578, float 0xBEB7F7D1C0000000, float %v1579)
  %v1581 = bitcast float %v1577 to i32
  %v1582 = fmul float %v1580, %v1580
  %v1583 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1580, float 0x3F81227F40000000)
  %v1584 = call float @llvm.fmuladd.f32(float %v1583, float %v1580, float 0x3FA5556740000000)
  %v1585 = call float @llvm.fmuladd.f32(float %v1584, float %v1580, float 0x3FC5554B00000000)
  %v1586 = call float @llvm.fmuladd.f32(float %v1585, float %v1580, float 0x3FDFFFFFE0000000)
  %v1587 = call float @llvm.fmuladd.f32(float %v1582, float %v1586, float %v1580)
  %v1588 = sub i32 %v1581, 1262485250
  %v1589 = lshr i32 %v1588, 1
  %v1590 = sub i32 %v1588, %v1589
  %v1591 = shl i32 %v1589, 23
  %v1592 = bitcast i32 %v1591 to float
  %v1593 = shl i32 %v1590, 23
  %v1594 = bitcast i32 %v1593 to float
  %v1595 = fadd float %v1587, 0x3FF0000000000000
  %v1596 = fmul float %v1595, %v1592
  %v1597 = fmul float %v1596, %v1594
  %v1598 = fcmp ogt float %v1597, 0x3FDA8279A0000000
  %v1599 = call float @llvm.fmuladd.f32(float %v1597, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1600 = select i1 %v1598, float %v1599, float %v1597
  %v1601 = select i1 %v1598, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1602 = select i1 %v1598, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1603 = fmul float %v1600, %v1600
  %v1604 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1603, float 0xBFC0DA7220000000)
  %v1605 = call float @llvm.fmuladd.f32(float %v1604, float %v1603, float 0xBFC546EF00000000)
  %v1606 = call float @llvm.fmuladd.f32(float %v1605, float %v1603, float 0xBFD0002320000000)
  %v1607 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1603, float 0x3FC22D90A0000000)
  %v1608 = call float @llvm.fmuladd.f32(float %v1607, float %v1603, float 0x3FC999FF60000000)
  %v1609 = call float @llvm.fmuladd.f32(float %v1608, float %v1603, float 0x3FD5555540000000)
  %v1610 = call float @llvm.fmuladd.f32(float %v1600, float %v1606, float %v1609)
  %v1611 = call float @llvm.fmuladd.f32(float %v1600, float %v1610, float 0xBFE0000000000000)
  %v1612 = fmul float %v1600, %v1600
  %v1613 = call float @llvm.fmuladd.f32(float %v1612, float %v1611, float %v1602)
  %v1614 = fadd float %v1613, %v1600
  %v1615 = fadd float %v1614, %v1601
  %v1616 = fcmp ogt float %v1572, 0x0000000000000000
  %v1617 = select i1 %v1616, float %v1572, float 0x0000000000000000
  %v1618 = fadd float %v1617, %v1615
  %v1619 = fmul float %v1559, %v1618
  %v1620 = fneg float %v1619
  %v1621 = fcmp olt float %v1620, 0xC05A400000000000
  %v1622 = select i1 %v1621, float 0xC05A400000000000, float %v1620
  %v1623 = fcmp ogt float %v1622, 0x4056400000000000
  %v1624 = select i1 %v1623, float 0x4056400000000000, float %v1622
  %v1625 = call float @llvm.fmuladd.f32(float %v1624, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1626 = fsub float %v1625, 0x4168000000000000
  %v1627 = call float @llvm.fmuladd.f32(float %v1626, float 0xBFE62E4000000000, float %v1624)
  %v1628 = call float @llvm.fmuladd.f32(float %v1626, float 0xBEB7F7D1C0000000, float %v1627)
  %v1629 = bitcast float %v1625 to i32
  %v1630 = fmul float %v1628, %v1628
  %v1631 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1628, float 0x3F81227F40000000)
  %v1632 = call float @llvm.fmuladd.f32(float %v1631, float %v1628, float 0x3FA5556740000000)
  %v1633 = call float @llvm.fmuladd.f32(float %v1632, float %v1628, float 0x3FC5554B00000000)
  %v1634 = call float @llvm.fmuladd.f32(float %v1633, float %v1628, float 0x3FDFFFFFE0000000)
  %v1635 = call float @llvm.fmuladd.f32(float %v1630, float %v1634, float %v1628)
  %v1636 = sub i32 %v1629, 1262485250
  %v1637 = lshr i32 %v1636, 1
  %v1638 = sub i32 %v1636, %v1637
  %v1639 = shl i32 %v1637, 23
  %v1640 = bitcast i32 %v1639 to float
  %v1641 = shl i32 %v1638, 23
  %v1642 = bitcast i32 %v1641 to float
  %v1643 = fadd float %v1635, 0x3FF0000000000000
  %v1644 = fmul float %v1643, %v1640
  %v1645 = fmul float %v1644, %v1642
  %v1646 = add i64 %v924, 0
  %v1647 = and i64 %v1646, 1
  %v1648 = mul i64 %v1647, %v7
  %v1649 = add i64 %v1648, %v1541
  %v1650 = mul i64 %v1649, 128
  %v1651 = getelementptr inbounds float, ptr %v40, i64 %v1650
  br label %b190
b190:
  %v1652 = phi i64 [ 0, %b188 ], [ %v1672, %b191 ]
  %v1653 = icmp slt i64 %v1652, 64
  br i1 %v1653, label %b191, label %b192
b191:
  %v1654 = mul i64 %v1543, 64
  %v1655 = add i64 0, %v1654
  %v1656 = add i64 %v1655, %v1652
  %v1657 = getelementptr inbounds float, ptr %v1550, i64 %v1656
  %v1658 = load <8 x float>, ptr %v1657, align 4
  %v1659 = mul i64 %v1543, 64
  %v1660 = add i64 0, %v1659
  %v1661 = add i64 %v1660, %v1652
  %v1662 = getelementptr inbounds float, ptr %v1556, i64 %v1661
  %v1663 = load <8 x float>, ptr %v1662, align 4
  %v1664 = fadd <8 x float> %v1658, %v1663
  %v1665 = insertelement <8 x float> poison, float %v1645, i64 0
  %v1666 = shufflevector <8 x float> %v1665, <8 x float> poison, <8 x i32> zeroinitializer
  %v1667 = fmul <8 x float> %v1664, %v1666
  %v1668 = mul i64 %v1543, 64
  %v1669 = add i64 0, %v1668
  %v1670 = add i64 %v1669, %v1652
  %v1671 = getelementptr inbounds float, ptr %v1651, i64 %v1670
  store <8 x float> %v1667, ptr %v1671, align 4
  %v1672 = add nsw i64 %v1652, 8
  br label %b190
b192:
  %v1673 = add nsw i64 %v1543, 1
  br label %b187
b189:
  %v1674 = add nsw i64 %v1541, 1
  br label %b184
b186:
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
  br label %b193
b193:
  %v1688 = phi i64 [ %v1682, %b186 ], [ %v1753, %b198 ]
  %v1689 = icmp slt i64 %v1688, %v1687
  br i1 %v1689, label %b194, label %b195
b194:
  br label %b196
b196:
  %v1690 = phi i64 [ 0, %b194 ], [ %v1752, %b197 ]
  %v1691 = icmp slt i64 %v1690, 2
  br i1 %v1691, label %b197, label %b198
b197:
  %v1692 = mul i64 %v1688, 16
  %v1693 = getelementptr inbounds float, ptr %v130, i64 %v1692
  %v1694 = mul i64 %v1688, 16
  %v1695 = getelementptr inbounds float, ptr %v126, i64 %v1694
  %v1696 = add i64 %v924, 0
  %v1697 = and i64 %v1696, %v180
  %v1698 = mul i64 %v1697, %v7
  %v1699 = add i64 %v1698, %v1688
  %v1700 = mul i64 %v1699, 2
  %v1701 = getelementptr inbounds float, ptr %v92, i64 %v1700
  %v1702 = add i64 0, %v1690
  %v1703 = getelementptr inbounds float, ptr %v1701, i64 %v1702
  %v1704 = load float, ptr %v1703, align 4
  %v1705 = fdiv float 0x3FF0000000000000, %v1704
  %v1706 = mul i64 %v1688, 2
  %v1707 = getelementptr inbounds float, ptr %v132, i64 %v1706
  %v1708 = add i64 0, %v1690
  %v1709 = getelementptr inbounds float, ptr %v1707, i64 %v1708
  %v1710 = load float, ptr %v1709, align 4
  %v1711 = fmul float %v1710, %v1705
  %v1712 = fdiv float %v1711, %v1704
  %v1713 = fmul float %v1712, 0x3FE0000000000000
  %v1714 = fdiv float %v1713, %v1704
  %v1715 = fneg float %v1714
  %v1716 = add i64 %v924, 0
  %v1717 = and i64 %v1716, %v178
  %v1718 = mul i64 %v1717, %v7
  %v1719 = add i64 %v1718, %v1688
  %v1720 = mul i64 %v1719, 16
  %v1721 = getelementptr inbounds float, ptr %v88, i64 %v1720
  %v1722 = mul i64 %v1688, 16
  %v1723 = getelementptr inbounds float, ptr %v134, i64 %v1722
  %v1724 = mul i64 %v1690, 8
  %v1725 = add i64 0, %v1724
  %v1726 = add i64 %v1725, 0
  %v1727 = getelementptr inbounds float, ptr %v1693, i64 %v1726
  %v1728 = load <8 x float>, ptr %v1727, align 4
  %v1729 = mul i64 %v1690, 8
  %v1730 = add i64 0, %v1729
  %v1731 = add i64 %v1730, 0
  %v1732 = getelementptr inbounds float, ptr %v1695, i64 %v1731
  %v1733 = load <8 x float>, ptr %v1732, align 4
  %v1734 = fadd <8 x float> %v1728, %v1733
  %v1735 = insertelement <8 x float> poison, float %v1705, i64 0
  %v1736 = shufflevector <8 x float> %v1735, <8 x float> poison, <8 x i32> zeroinitializer
  %v1737 = fmul <8 x float> %v1734, %v1736
  %v1738 = mul i64 %v1690, 8
  %v1739 = add i64 0, %v1738
  %v1740 = add i64 %v1739, 0
  %v1741 = getelementptr inbounds float, ptr %v1721, i64 %v1740
  %v1742 = load <8 x float>, ptr %v1741, align 4
  %v1743 = insertelement <8 x float> poison, float %v1715, i64 0
  %v1744 = shufflevector <8 x float> %v1743, <8 x float> poison, <8 x i32> zeroinitializer
  %v1745 = fmul <8 x float> %v1744, %v1742
  %v1746 = fadd <8 x float> %v1737, %v1745
  %v1747 = fadd <8 x float> %v1746, %v1745
  %v1748 = mul i64 %v1690, 8
  %v1749 = add i64 0, %v1748
  %v1750 = add i64 %v1749, 0
  %v1751 = getelementptr inbounds float, ptr %v1723, i64 %v1750
  store <8 x float> %v1747, ptr %v1751, align 4
  %v1752 = add nsw i64 %v1690, 1
  br label %b196
b198:
  %v1753 = add nsw i64 %v1688, 1
  br label %b193
b195:
  %v1754 = add i64 %v7, 0
  %v1755 = sdiv i64 %v1754, 1
  %v1756 = add i64 %v2, 1
  %v1757 = mul i64 %v1755, %v2
  %v1758 = sdiv i64 %v1757, %v3
  %v1759 = mul i64 %v1758, 1
  %v1760 = icmp slt i64 %v1759, %v7
  %v1761 = select i1 %v1760, i64 %v1759, i64 %v7
  %v1762 = mul i64 %v1755, %v1756
  %v1763 = sdiv i64 %v1762, %v3
  %v1764 = mul i64 %v1763, 1
  %v1765 = icmp slt i64 %v1764, %v7
  %v1766 = select i1 %v1765, i64 %v1764, i64 %v7
  br label %b199
b199:
  %v1767 = phi i64 [ %v1761, %b195 ], [ %v1789, %b204 ]
  %v1768 = icmp slt i64 %v1767, %v1766
  br i1 %v1768, label %b200, label %b201
b200:
  %v1769 = add i64 %v924, 0
  %v1770 = and i64 %v1769, %v208
  %v1771 = mul i64 %v1770, %v7
  %v1772 = add i64 %v1771, %v1767
  %v1773 = mul i64 %v1772, 16
  %v1774 = getelementptr inbounds float, ptr %v122, i64 %v1773
  %v1775 = add i64 %v924, 0
  %v1776 = and i64 %v1775, %v170
  %v1777 = mul i64 %v1776, %v7
  %v1778 = add i64 %v1777, %v1767
  %v1779 = mul i64 %v1778, 48
  %v1780 = getelementptr inbounds float, ptr %v72, i64 %v1779
  br label %b202
b202:
  %v1781 = phi i64 [ 0, %b200 ], [ %v1788, %b203 ]
  %v1782 = icmp slt i64 %v1781, 16
  br i1 %v1782, label %b203, label %b204
b203:
  %v1783 = add i64 0, %v1781
  %v1784 = getelementptr inbounds float, ptr %v1774, i64 %v1783
  %v1785 = load <8 x float>, ptr %v1784, align 4
  %v1786 = add i64 0, %v1781
  %v1787 = getelementptr inbounds float, ptr %v1780, i64 %v1786
  store <8 x float> %v1785, ptr %v1787, align 4
  %v1788 = add nsw i64 %v1781, 8
  br label %b202
b204:
  %v1789 = add nsw i64 %v1767, 1
  br label %b199
b201:
  %v1790 = add i64 %v7, 0
  %v1791 = sdiv i64 %v1790, 1
  %v1792 = add i64 %v2, 1
  %v1793 = mul i64 %v1791, %v2
  %v1794 = sdiv i64 %v1793, %v3
  %v1795 = mul i64 %v1794, 1
  %v1796 = icmp slt i64 %v1795, %v7
  %v1797 = select i1 %v1796, i64 %v1795, i64 %v7
  %v1798 = mul i64 %v1791, %v1792
  %v1799 = sdiv i64 %v1798, %v3
  %v1800 = mul i64 %v1799, 1
  %v1801 = icmp slt i64 %v1800, %v7
  %v1802 = select i1 %v1801, i64 %v1800, i64 %v7
  br label %b205
b205:
  %v1803 = phi i64 [ %v1797, %b201 ], [ %v1821, %b210 ]
  %v1804 = icmp slt i64 %v1803, %v1802
  br i1 %v1804, label %b206, label %b207
b206:
  %v1805 = mul i64 %v1803, 16
  %v1806 = getelementptr inbounds float, ptr %v134, i64 %v1805
  %v1807 = add i64 %v924, 0
  %v1808 = and i64 %v1807, %v170
  %v1809 = mul i64 %v1808, %v7
  %v1810 = add i64 %v1809, %v1803
  %v1811 = mul i64 %v1810, 48
  %v1812 = getelementptr inbounds float, ptr %v72, i64 %v1811
  br label %b208
b208:
  %v1813 = phi i64 [ 0, %b206 ], [ %v1820, %b209 ]
  %v1814 = icmp slt i64 %v1813, 16
  br i1 %v1814, label %b209, label %b210
b209:
  %v1815 = add i64 0, %v1813
  %v1816 = getelementptr inbounds float, ptr %v1806, i64 %v1815
  %v1817 = load <8 x float>, ptr %v1816, align 4
  %v1818 = add i64 16, %v1813
  %v1819 = getelementptr inbounds float, ptr %v1812, i64 %v1818
  store <8 x float> %v1817, ptr %v1819, align 4
  %v1820 = add nsw i64 %v1813, 8
  br label %b208
b210:
  %v1821 = add nsw i64 %v1803, 1
  br label %b205
b207:
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
  br label %b211
b211:
  %v1835 = phi i64 [ %v1829, %b207 ], [ %v1853, %b216 ]
  %v1836 = icmp slt i64 %v1835, %v1834
  br i1 %v1836, label %b212, label %b213
b212:
  %v1837 = mul i64 %v1835, 16
  %v1838 = getelementptr inbounds float, ptr %v128, i64 %v1837
  %v1839 = add i64 %v924, 0
  %v1840 = and i64 %v1839, %v170
  %v1841 = mul i64 %v1840, %v7
  %v1842 = add i64 %v1841, %v1835
  %v1843 = mul i64 %v1842, 48
  %v1844 = getelementptr inbounds float, ptr %v72, i64 %v1843
  br label %b214
b214:
  %v1845 = phi i64 [ 0, %b212 ], [ %v1852, %b215 ]
  %v1846 = icmp slt i64 %v1845, 16
  br i1 %v1846, label %b215, label %b216
b215:
  %v1847 = add i64 0, %v1845
  %v1848 = getelementptr inbounds float, ptr %v1838, i64 %v1847
  %v1849 = load <8 x float>, ptr %v1848, align 4
  %v1850 = add i64 32, %v1845
  %v1851 = getelementptr inbounds float, ptr %v1844, i64 %v1850
  store <8 x float> %v1849, ptr %v1851, align 4
  %v1852 = add nsw i64 %v1845, 8
  br label %b214
b216:
  %v1853 = add nsw i64 %v1835, 1
  br label %b211
b213:
  %v1854 = add i64 %v7, 0
  %v1855 = sdiv i64 %v1854, 1
  %v1856 = add i64 %v2, 1
  %v1857 = mul i64 %v1855, %v2
  %v1858 = sdiv i64 %v1857, %v3
  %v1859 = mul i64 %v1858, 1
  %v1860 = icmp slt i64 %v1859, %v7
  %v1861 = select i1 %v1860, i64 %v1859, i64 %v7
  %v1862 = mul i64 %v1855, %v1856
  %v1863 = sdiv i64 %v1862, %v3
  %v1864 = mul i64 %v1863, 1
  %v1865 = icmp slt i64 %v1864, %v7
  %v1866 = select i1 %v1865, i64 %v1864, i64 %v7
  br label %b217
b217:
  %v1867 = phi i64 [ %v1861, %b213 ], [ %v2039, %b222 ]
  %v1868 = icmp slt i64 %v1867, %v1866
  br i1 %v1868, label %b218, label %b219
b218:
  %v1869 = add i64 %v924, 0
  %v1870 = and i64 %v1869, %v170
  %v1871 = mul i64 %v1870, %v7
  %v1872 = add i64 %v1871, %v1867
  %v1873 = mul i64 %v1872, 48
  %v1874 = getelementptr inbounds float, ptr %v72, i64 %v1873
  %v1875 = add i64 %v924, 0
  %v1876 = and i64 %v1875, %v164
  %v1877 = mul i64 %v1876, %v7
  %v1878 = add i64 %v1877, %v1867
  %v1879 = mul i64 %v1878, 48
  %v1880 = getelementptr inbounds float, ptr %v38, i64 %v1879
  %v1881 = add i64 %v924, 0
  %v1882 = and i64 %v1881, %v162
  %v1883 = mul i64 %v1882, %v7
  %v1884 = add i64 %v1883, %v1867
  %v1885 = mul i64 %v1884, 48
  %v1886 = getelementptr inbounds float, ptr %v36, i64 %v1885
  %v1887 = add i64 %v924, 0
  %v1888 = and i64 %v1887, %v160
  %v1889 = mul i64 %v1888, %v7
  %v1890 = add i64 %v1889, %v1867
  %v1891 = mul i64 %v1890, 48
  %v1892 = getelementptr inbounds float, ptr %v34, i64 %v1891
  %v1893 = add i64 %v924, 0
  %v1894 = and i64 %v1893, %v174
  %v1895 = mul i64 %v1894, %v7
  %v1896 = add i64 %v1895, %v1867
  %v1897 = mul i64 %v1896, 48
  %v1898 = getelementptr inbounds float, ptr %v82, i64 %v1897
  %v1899 = add i64 %v924, 1
  %v1900 = and i64 %v1899, 1
  %v1901 = mul i64 %v1900, %v7
  %v1902 = add i64 %v1901, %v1867
  %v1903 = mul i64 %v1902, 48
  %v1904 = getelementptr inbounds float, ptr %v42, i64 %v1903
  %v1905 = add i64 %v924, 1
  %v1906 = and i64 %v1905, 1
  %v1907 = mul i64 %v1906, %v7
  %v1908 = add i64 %v1907, %v1867
  %v1909 = mul i64 %v1908, 48
  %v1910 = getelementptr inbounds float, ptr %v46, i64 %v1909
  %v1911 = add i64 %v924, 1
  %v1912 = and i64 %v1911, 1
  %v1913 = mul i64 %v1912, %v7
  %v1914 = add i64 %v1913, %v1867
  %v1915 = mul i64 %v1914, 48
  %v1916 = getelementptr inbounds float, ptr %v44, i64 %v1915
  %v1917 = add i64 %v924, 0
  %v1918 = and i64 %v1917, 1
  %v1919 = mul i64 %v1918, %v7
  %v1920 = add i64 %v1919, %v1867
  %v1921 = mul i64 %v1920, 48
  %v1922 = getelementptr inbounds float, ptr %v46, i64 %v1921
  %v1923 = add i64 %v924, 0
  %v1924 = and i64 %v1923, %v212
  %v1925 = mul i64 %v1924, %v7
  %v1926 = add i64 %v1925, %v1867
  %v1927 = mul i64 %v1926, 48
  %v1928 = getelementptr inbounds float, ptr %v136, i64 %v1927
  %v1929 = add i64 %v924, 0
  %v1930 = and i64 %v1929, 1
  %v1931 = mul i64 %v1930, %v7
  %v1932 = add i64 %v1931, %v1867
  %v1933 = mul i64 %v1932, 48
  %v1934 = getelementptr inbounds float, ptr %v44, i64 %v1933
  %v1935 = add i64 %v924, 0
  %v1936 = and i64 %v1935, 1
  %v1937 = mul i64 %v1936, %v7
  %v1938 = add i64 %v1937, %v1867
  %v1939 = mul i64 %v1938, 48
  %v1940 = getelementptr inbounds float, ptr %v42, i64 %v1939
  br label %b220
b220:
  %v1941 = phi i64 [ 0, %b218 ], [ %v2038, %b221 ]
  %v1942 = icmp slt i64 %v1941, 48
  br i1 %v1942, label %b221, label %b222
b221:
  %v1943 = add i64 0, %v1941
  %v1944 = getelementptr inbounds float, ptr %v1874, i64 %v1943
  %v1945 = load <8 x float>, ptr %v1944, align 4
  %v1946 = add i64 0, %v1941
  %v1947 = getelementptr inbounds float, ptr %v24, i64 %v1946
  %v1948 = load <8 x float>, ptr %v1947, align 4
  %v1949 = add i64 0, %v1941
  %v1950 = getelementptr inbounds float, ptr %v1880, i64 %v1949
  %v1951 = load <8 x float>, ptr %v1950, align 4
  %v1952 = fmul <8 x float> %v1948, %v1951
  %v1953 = add i64 48, %v1941
  %v1954 = getelementptr inbounds float, ptr %v24, i64 %v1953
  %v1955 = load <8 x float>, ptr %v1954, align 4
  %v1956 = add i64 0, %v1941
  %v1957 = getelementptr inbounds float, ptr %v1886, i64 %v1956
  %v1958 = load <8 x float>, ptr %v1957, align 4
  %v1959 = fmul <8 x float> %v1955, %v1958
  %v1960 = fadd <8 x float> %v1952, %v1959
  %v1961 = add i64 96, %v1941
  %v1962 = getelementptr inbounds float, ptr %v24, i64 %v1961
  %v1963 = load <8 x float>, ptr %v1962, align 4
  %v1964 = add i64 0, %v1941
  %v1965 = getelementptr inbounds float, ptr %v1892, i64 %v1964
  %v1966 = load <8 x float>, ptr %v1965, align 4
  %v1967 = fmul <8 x float> %v1963, %v1966
  %v1968 = fadd <8 x float> %v1960, %v1967
  %v1969 = add i64 144, %v1941
  %v1970 = getelementptr inbounds float, ptr %v24, i64 %v1969
  %v1971 = load <8 x float>, ptr %v1970, align 4
  %v1972 = add i64 0, %v1941
  %v1973 = getelementptr inbounds float, ptr %v1898, i64 %v1972
  %v1974 = load <8 x float>, ptr %v1973, align 4
  %v1975 = fmul <8 x float> %v1971, %v1974
  %v1976 = fadd <8 x float> %v1968, %v1975
  %v1977 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1976)
  %v1978 = fneg <8 x float> %v1977
  %v1979 = fcmp olt <8 x float> %v1978, splat (float 0xC05A400000000000)
  %v1980 = select <8 x i1> %v1979, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1978
  %v1981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1980, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1982 = fsub <8 x float> %v1981, splat (float 0x4168000000000000)
  %v1983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1982, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1980)
  %v1984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1982, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1983)
  %v1985 = bitcast <8 x float> %v1981 to <8 x i32>
  %v1986 = fmul <8 x float> %v1984, %v1984
  %v1987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1984, <8 x float> splat (float 0x3F81227F40000000))
  %v1988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1987, <8 x float> %v1984, <8 x float> splat (float 0x3FA5556740000000))
  %v1989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1988, <8 x float> %v1984, <8 x float> splat (float 0x3FC5554B00000000))
  %v1990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1989, <8 x float> %v1984, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1986, <8 x float> %v1990, <8 x float> %v1984)
  %v1992 = sub <8 x i32> %v1985, splat (i32 1262485250)
  %v1993 = lshr <8 x i32> %v1992, splat (i32 1)
  %v1994 = sub <8 x i32> %v1992, %v1993
  %v1995 = shl <8 x i32> %v1993, splat (i32 23)
  %v1996 = bitcast <8 x i32> %v1995 to <8 x float>
  %v1997 = shl <8 x i32> %v1994, splat (i32 23)
  %v1998 = bitcast <8 x i32> %v1997 to <8 x float>
  %v1999 = fadd <8 x float> %v1991, splat (float 0x3FF0000000000000)
  %v2000 = fmul <8 x float> %v1999, %v1996
  %v2001 = fmul <8 x float> %v2000, %v1998
  %v2002 = fcmp olt <8 x float> %v1976, splat (float 0x0000000000000000)
  %v2003 = select <8 x i1> %v2002, <8 x float> %v2001, <8 x float> splat (float 0x3FF0000000000000)
  %v2004 = fadd <8 x float> %v2001, splat (float 0x3FF0000000000000)
  %v2005 = fdiv <8 x float> %v2003, %v2004
  %v2006 = fmul <8 x float> %v1945, %v2005
  %v2007 = fmul <8 x float> %v1945, %v1976
  %v2008 = fmul <8 x float> %v2007, %v2005
  %v2009 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2010 = shufflevector <8 x float> %v2009, <8 x float> poison, <8 x i32> zeroinitializer
  %v2011 = fsub <8 x float> %v2010, %v2005
  %v2012 = fmul <8 x float> %v2008, %v2011
  %v2013 = fadd <8 x float> %v2006, %v2012
  %v2014 = fmul <8 x float> %v2013, %v1948
  %v2015 = add i64 0, %v1941
  %v2016 = getelementptr inbounds float, ptr %v1904, i64 %v2015
  %v2017 = load <8 x float>, ptr %v2016, align 4
  %v2018 = fmul <8 x float> %v2013, %v1971
  %v2019 = fadd <8 x float> %v2017, %v2018
  %v2020 = add i64 0, %v1941
  %v2021 = getelementptr inbounds float, ptr %v1910, i64 %v2020
  %v2022 = load <8 x float>, ptr %v2021, align 4
  %v2023 = fmul <8 x float> %v2013, %v1955
  %v2024 = fadd <8 x float> %v2022, %v2023
  %v2025 = add i64 0, %v1941
  %v2026 = getelementptr inbounds float, ptr %v1916, i64 %v2025
  %v2027 = load <8 x float>, ptr %v2026, align 4
  %v2028 = fmul <8 x float> %v2013, %v1963
  %v2029 = fadd <8 x float> %v2027, %v2028
  %v2030 = add i64 0, %v1941
  %v2031 = getelementptr inbounds float, ptr %v1922, i64 %v2030
  store <8 x float> %v2014, ptr %v2031, align 4
  %v2032 = add i64 0, %v1941
  %v2033 = getelementptr inbounds float, ptr %v1928, i64 %v2032
  store <8 x float> %v2019, ptr %v2033, align 4
  %v2034 = add i64 0, %v1941
  %v2035 = getelementptr inbounds float, ptr %v1934, i64 %v2034
  store <8 x float> %v2024, ptr %v2035, align 4
  %v2036 = add i64 0, %v1941
  %v2037 = getelementptr inbounds float, ptr %v1940, i64 %v2036
  store <8 x float> %v2029, ptr %v2037, align 4
  %v2038 = add nsw i64 %v1941, 8
  br label %b220
b222:
  %v2039 = add nsw i64 %v1867, 1
  br label %b217
b219:
  %v2040 = add nsw i64 %v921, 1
  br label %b112
b114:
  %v2041 = icmp sgt i64 %v3, 1
  br i1 %v2041, label %b223, label %b224
b223:
  %v2042 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2043 = atomicrmw add ptr %v2042, i64 1 acq_rel
  %v2044 = mul i64 %v3, 3
  br label %b225
b225:
  %v2045 = load atomic i64, ptr %v2042 acquire, align 8
  %v2046 = icmp slt i64 %v2045, %v2044
  br i1 %v2046, label %b226, label %b227
b226:
  %v2047 = call i32 @sched_yield()
  br label %b225
b227:
  br label %b224
b224:
  %v2048 = getelementptr inbounds float, ptr %v220, i64 256
  %v2049 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2050 = load i64, ptr %v2049, align 8
  %v2051 = icmp eq i64 %v2050, 0
  br i1 %v2051, label %b228, label %b229
b228:
  %v2052 = add i64 1, 0
  %v2053 = sdiv i64 %v2052, 1
  %v2054 = add i64 %v2, 1
  %v2055 = mul i64 %v2053, %v2
  %v2056 = sdiv i64 %v2055, %v3
  %v2057 = mul i64 %v2056, 1
  %v2058 = icmp slt i64 %v2057, 1
  %v2059 = select i1 %v2058, i64 %v2057, i64 1
  %v2060 = mul i64 %v2053, %v2054
  %v2061 = sdiv i64 %v2060, %v3
  %v2062 = mul i64 %v2061, 1
  %v2063 = icmp slt i64 %v2062, 1
  %v2064 = select i1 %v2063, i64 %v2062, i64 1
  %v2065 = icmp slt i64 %v2064, 1
  %v2066 = select i1 %v2065, i64 %v2064, i64 1
  br label %b230
b230:
  %v2067 = phi i64 [ %v2059, %b228 ], [ %v2143, %b241 ]
  %v2068 = icmp slt i64 %v2067, %v2066
  br i1 %v2068, label %b231, label %b232
b231:
  %v2069 = mul i64 %v2067, 416
  %v2070 = mul i64 %v2067, 8
  %v2071 = add i64 %v2069, 0
  %v2072 = add i64 %v2070, 0
  %v2073 = getelementptr inbounds float, ptr %v2048, i64 %v2071
  %v2074 = sub i64 8, %v2072
  %v2075 = icmp slt i64 %v2074, 0
  %v2076 = select i1 %v2075, i64 0, i64 %v2074
  %v2077 = icmp ult i64 %v2076, 8
  %v2078 = select i1 %v2077, i64 %v2076, i64 8
  %v2079 = trunc i64 %v2078 to i32
  %v2080 = insertelement <8 x i32> poison, i32 %v2079, i64 0
  %v2081 = shufflevector <8 x i32> %v2080, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2082 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2081
  %v2083 = mul i64 %v2072, 1
  %v2084 = add i64 0, %v2083
  %v2085 = getelementptr inbounds float, ptr %v18, i64 %v2084
  br label %b233
b233:
  %v2086 = phi i64 [ 0, %b231 ], [ %v2093, %b234 ]
  %v2087 = icmp slt i64 %v2086, 2
  br i1 %v2087, label %b234, label %b235
b234:
  %v2088 = mul i64 %v2086, 8
  %v2089 = getelementptr inbounds float, ptr %v2085, i64 %v2088
  %v2090 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2089, <8 x i1> %v2082, <8 x float> zeroinitializer)
  %v2091 = mul i64 %v2086, 8
  %v2092 = getelementptr inbounds float, ptr %v2073, i64 %v2091
  store <8 x float> %v2090, ptr %v2092, align 4
  %v2093 = add nsw i64 %v2086, 1
  br label %b233
b235:
  %v2094 = add i64 %v2069, 16
  %v2095 = add i64 %v2094, 0
  %v2096 = add i64 %v2070, 0
  %v2097 = getelementptr inbounds float, ptr %v2048, i64 %v2095
  %v2098 = sub i64 8, %v2096
  %v2099 = icmp slt i64 %v2098, 0
  %v2100 = select i1 %v2099, i64 0, i64 %v2098
  %v2101 = icmp ult i64 %v2100, 8
  %v2102 = select i1 %v2101, i64 %v2100, i64 8
  %v2103 = trunc i64 %v2102 to i32
  %v2104 = insertelement <8 x i32> poison, i32 %v2103, i64 0
  %v2105 = shufflevector <8 x i32> %v2104, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2106 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2105
  %v2107 = mul i64 %v2096, 1
  %v2108 = add i64 0, %v2107
  %v2109 = getelementptr inbounds float, ptr %v16, i64 %v2108
  br label %b236
b236:
  %v2110 = phi i64 [ 0, %b235 ], [ %v2117, %b237 ]
  %v2111 = icmp slt i64 %v2110, 2
  br i1 %v2111, label %b237, label %b238
b237:
  %v2112 = mul i64 %v2110, 8
  %v2113 = getelementptr inbounds float, ptr %v2109, i64 %v2112
  %v2114 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2113, <8 x i1> %v2106, <8 x float> zeroinitializer)
  %v2115 = mul i64 %v2110, 8
  %v2116 = getelementptr inbounds float, ptr %v2097, i64 %v2115
  store <8 x float> %v2114, ptr %v2116, align 4
  %v2117 = add nsw i64 %v2110, 1
  br label %b236
b238:
  %v2118 = add i64 %v2094, 16
  %v2119 = add i64 %v2118, 0
  %v2120 = add i64 %v2070, 0
  %v2121 = getelementptr inbounds float, ptr %v2048, i64 %v2119
  %v2122 = sub i64 8, %v2120
  %v2123 = icmp slt i64 %v2122, 0
  %v2124 = select i1 %v2123, i64 0, i64 %v2122
  %v2125 = icmp ult i64 %v2124, 8
  %v2126 = select i1 %v2125, i64 %v2124, i64 8
  %v2127 = trunc i64 %v2126 to i32
  %v2128 = insertelement <8 x i32> poison, i32 %v2127, i64 0
  %v2129 = shufflevector <8 x i32> %v2128, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2130 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2129
  %v2131 = mul i64 %v2120, 1
  %v2132 = add i64 0, %v2131
  %v2133 = getelementptr inbounds float, ptr %v14, i64 %v2132
  br label %b239
b239:
  %v2134 = phi i64 [ 0, %b238 ], [ %v2141, %b240 ]
  %v2135 = icmp slt i64 %v2134, 48
  br i1 %v2135, label %b240, label %b241
b240:
  %v2136 = mul i64 %v2134, 8
  %v2137 = getelementptr inbounds float, ptr %v2133, i64 %v2136
  %v2138 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2137, <8 x i1> %v2130, <8 x float> zeroinitializer)
  %v2139 = mul i64 %v2134, 8
  %v2140 = getelementptr inbounds float, ptr %v2121, i64 %v2139
  store <8 x float> %v2138, ptr %v2140, align 4
  %v2141 = add nsw i64 %v2134, 1
  br label %b239
b241:
  %v2142 = add i64 %v2118, 384
  %v2143 = add nsw i64 %v2067, 1
  br label %b230
b232:
  br label %b229
b229:
  %v2144 = icmp sgt i64 %v3, 1
  br i1 %v2144, label %b242, label %b243
b242:
  %v2145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2146 = atomicrmw add ptr %v2145, i64 1 acq_rel
  %v2147 = mul i64 %v3, 4
  br label %b244
b244:
  %v2148 = load atomic i64, ptr %v2145 acquire, align 8
  %v2149 = icmp slt i64 %v2148, %v2147
  br i1 %v2149, label %b245, label %b246
b245:
  %v2150 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v2151 = add i64 %v8, 0
  %v2152 = sdiv i64 %v2151, 1
  %v2153 = add i64 %v2, 1
  %v2154 = mul i64 %v2152, %v2
  %v2155 = sdiv i64 %v2154, %v3
  %v2156 = mul i64 %v2155, 1
  %v2157 = icmp slt i64 %v2156, %v8
  %v2158 = select i1 %v2157, i64 %v2156, i64 %v8
  %v2159 = mul i64 %v2152, %v2153
  %v2160 = sdiv i64 %v2159, %v3
  %v2161 = mul i64 %v2160, 1
  %v2162 = icmp slt i64 %v2161, %v8
  %v2163 = select i1 %v2162, i64 %v2161, i64 %v8
  br label %b247
b247:
  %v2164 = phi i64 [ %v2158, %b243 ], [ %v2204, %b252 ]
  %v2165 = icmp slt i64 %v2164, %v2163
  br i1 %v2165, label %b248, label %b249
b248:
  br label %b250
b250:
  %v2166 = phi i64 [ 0, %b248 ], [ %v2203, %b255 ]
  %v2167 = icmp slt i64 %v2166, 2
  br i1 %v2167, label %b251, label %b252
b251:
  br label %b253
b253:
  %v2168 = phi i64 [ 0, %b251 ], [ %v2187, %b254 ]
  %v2169 = phi <8 x float> [ splat (float 0x0000000000000000), %b251 ], [ %v2186, %b254 ]
  %v2170 = icmp slt i64 %v2168, 8
  br i1 %v2170, label %b254, label %b255
b254:
  %v2171 = mul i64 %v2164, 16
  %v2172 = getelementptr inbounds float, ptr %v118, i64 %v2171
  %v2173 = mul i64 %v2164, 16
  %v2174 = getelementptr inbounds float, ptr %v96, i64 %v2173
  %v2175 = mul i64 %v2166, 8
  %v2176 = add i64 0, %v2175
  %v2177 = add i64 %v2176, %v2168
  %v2178 = getelementptr inbounds float, ptr %v2172, i64 %v2177
  %v2179 = load <8 x float>, ptr %v2178, align 4
  %v2180 = mul i64 %v2166, 8
  %v2181 = add i64 0, %v2180
  %v2182 = add i64 %v2181, %v2168
  %v2183 = getelementptr inbounds float, ptr %v2174, i64 %v2182
  %v2184 = load <8 x float>, ptr %v2183, align 4
  %v2185 = fmul <8 x float> %v2179, %v2184
  %v2186 = fadd <8 x float> %v2169, %v2185
  %v2187 = add nsw i64 %v2168, 8
  br label %b253
b255:
  %v2188 = shufflevector <8 x float> %v2169, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2189 = shufflevector <8 x float> %v2169, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2190 = fadd <4 x float> %v2188, %v2189
  %v2191 = shufflevector <4 x float> %v2190, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2192 = shufflevector <4 x float> %v2190, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2193 = fadd <2 x float> %v2191, %v2192
  %v2194 = extractelement <2 x float> %v2193, i64 0
  %v2195 = extractelement <2 x float> %v2193, i64 1
  %v2196 = fadd float %v2194, %v2195
  %v2197 = fadd float %v2196, 0x0000000000000000
  %v2198 = mul i64 %v2164, 2
  %v2199 = getelementptr inbounds float, ptr %v116, i64 %v2198
  %v2200 = add i64 0, %v2166
  %v2201 = add i64 %v2200, 0
  %v2202 = getelementptr inbounds float, ptr %v2199, i64 %v2201
  store float %v2197, ptr %v2202, align 4
  %v2203 = add nsw i64 %v2166, 1
  br label %b250
b252:
  %v2204 = add nsw i64 %v2164, 1
  br label %b247
b249:
  %v2205 = add i64 %v8, 0
  %v2206 = sdiv i64 %v2205, 1
  %v2207 = add i64 %v2, 1
  %v2208 = mul i64 %v2206, %v2
  %v2209 = sdiv i64 %v2208, %v3
  %v2210 = mul i64 %v2209, 1
  %v2211 = icmp slt i64 %v2210, %v8
  %v2212 = select i1 %v2211, i64 %v2210, i64 %v8
  %v2213 = mul i64 %v2206, %v2207
  %v2214 = sdiv i64 %v2213, %v3
  %v2215 = mul i64 %v2214, 1
  %v2216 = icmp slt i64 %v2215, %v8
  %v2217 = select i1 %v2216, i64 %v2215, i64 %v8
  br label %b256
b256:
  %v2218 = phi i64 [ %v2212, %b249 ], [ %v2276, %b261 ]
  %v2219 = icmp slt i64 %v2218, %v2217
  br i1 %v2219, label %b257, label %b258
b257:
  br label %b259
b259:
  %v2220 = phi i64 [ 0, %b257 ], [ %v2275, %b264 ]
  %v2221 = icmp slt i64 %v2220, 2
  br i1 %v2221, label %b260, label %b261
b260:
  br label %b262
b262:
  %v2222 = phi i64 [ 0, %b260 ], [ %v2260, %b267 ]
  %v2223 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v2227, %b267 ]
  %v2224 = phi float [ 0x0000000000000000, %b260 ], [ %v2224, %b267 ]
  %v2225 = icmp slt i64 %v2222, 8
  br i1 %v2225, label %b263, label %b264
b263:
  br label %b265
b265:
  %v2226 = phi i64 [ 0, %b263 ], [ %v2259, %b266 ]
  %v2227 = phi <8 x float> [ %v2223, %b263 ], [ %v2258, %b266 ]
  %v2228 = icmp slt i64 %v2226, 8
  br i1 %v2228, label %b266, label %b267
b266:
  %v2229 = mul i64 %v2218, 128
  %v2230 = getelementptr inbounds float, ptr %v124, i64 %v2229
  %v2231 = mul i64 %v2218, 128
  %v2232 = getelementptr inbounds float, ptr %v120, i64 %v2231
  %v2233 = mul i64 %v2218, 128
  %v2234 = getelementptr inbounds float, ptr %v32, i64 %v2233
  %v2235 = mul i64 %v2220, 64
  %v2236 = add i64 0, %v2235
  %v2237 = mul i64 %v2222, 8
  %v2238 = add i64 %v2236, %v2237
  %v2239 = add i64 %v2238, %v2226
  %v2240 = getelementptr inbounds float, ptr %v2230, i64 %v2239
  %v2241 = load <8 x float>, ptr %v2240, align 4
  %v2242 = mul i64 %v2220, 64
  %v2243 = add i64 0, %v2242
  %v2244 = mul i64 %v2222, 8
  %v2245 = add i64 %v2243, %v2244
  %v2246 = add i64 %v2245, %v2226
  %v2247 = getelementptr inbounds float, ptr %v2232, i64 %v2246
  %v2248 = load <8 x float>, ptr %v2247, align 4
  %v2249 = fadd <8 x float> %v2241, %v2248
  %v2250 = mul i64 %v2220, 64
  %v2251 = add i64 0, %v2250
  %v2252 = mul i64 %v2222, 8
  %v2253 = add i64 %v2251, %v2252
  %v2254 = add i64 %v2253, %v2226
  %v2255 = getelementptr inbounds float, ptr %v2234, i64 %v2254
  %v2256 = load <8 x float>, ptr %v2255, align 4
  %v2257 = fmul <8 x float> %v2249, %v2256
  %v2258 = fadd <8 x float> %v2227, %v2257
  %v2259 = add nsw i64 %v2226, 8
  br label %b265
b267:
  %v2260 = add nsw i64 %v2222, 1
  br label %b262
b264:
  %v2261 = shufflevector <8 x float> %v2223, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2262 = shufflevector <8 x float> %v2223, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2263 = fadd <4 x float> %v2261, %v2262
  %v2264 = shufflevector <4 x float> %v2263, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2265 = shufflevector <4 x float> %v2263, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2266 = fadd <2 x float> %v2264, %v2265
  %v2267 = extractelement <2 x float> %v2266, i64 0
  %v2268 = extractelement <2 x float> %v2266, i64 1
  %v2269 = fadd float %v2267, %v2268
  %v2270 = fadd float %v2269, %v2224
  %v2271 = mul i64 %v2218, 2
  %v2272 = getelementptr inbounds float, ptr %v138, i64 %v2271
  %v2273 = add i64 0, %v2220
  %v2274 = getelementptr inbounds float, ptr %v2272, i64 %v2273
  store float %v2270, ptr %v2274, align 4
  %v2275 = add nsw i64 %v2220, 1
  br label %b259
b261:
  %v2276 = add nsw i64 %v2218, 1
  br label %b256
b258:
  %v2277 = add i64 %v8, 0
  %v2278 = sdiv i64 %v2277, 1
  %v2279 = add i64 %v2, 1
  %v2280 = mul i64 %v2278, %v2
  %v2281 = sdiv i64 %v2280, %v3
  %v2282 = mul i64 %v2281, 1
  %v2283 = icmp slt i64 %v2282, %v8
  %v2284 = select i1 %v2283, i64 %v2282, i64 %v8
  %v2285 = mul i64 %v2278, %v2279
  %v2286 = sdiv i64 %v2285, %v3
  %v2287 = mul i64 %v2286, 1
  %v2288 = icmp slt i64 %v2287, %v8
  %v2289 = select i1 %v2288, i64 %v2287, i64 %v8
  br label %b268
b268:
  %v2290 = phi i64 [ %v2284, %b258 ], [ %v2471, %b269 ]
  %v2291 = icmp slt i64 %v2290, %v2289
  br i1 %v2291, label %b269, label %b270
b269:
  %v2292 = mul i64 %v2290, 2
  %v2293 = getelementptr inbounds float, ptr %v138, i64 %v2292
  %v2294 = mul i64 %v2290, 68
  %v2295 = getelementptr inbounds float, ptr %v80, i64 %v2294
  %v2296 = mul i64 %v2290, 2
  %v2297 = getelementptr inbounds float, ptr %v116, i64 %v2296
  %v2298 = mul i64 %v2290, 2
  %v2299 = getelementptr inbounds float, ptr %v140, i64 %v2298
  %v2300 = mul i64 %v2290, 2
  %v2301 = getelementptr inbounds float, ptr %v142, i64 %v2300
  %v2302 = icmp ult i64 2, 8
  %v2303 = select i1 %v2302, i64 2, i64 8
  %v2304 = trunc i64 %v2303 to i32
  %v2305 = insertelement <8 x i32> poison, i32 %v2304, i64 0
  %v2306 = shufflevector <8 x i32> %v2305, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2307 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2306
  %v2308 = add i64 0, 0
  %v2309 = getelementptr inbounds float, ptr %v2293, i64 %v2308
  %v2310 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2309, <8 x i1> %v2307, <8 x float> zeroinitializer)
  %v2311 = add i64 0, 0
  %v2312 = getelementptr inbounds float, ptr %v78, i64 %v2311
  %v2313 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2312, <8 x i1> %v2307, <8 x float> zeroinitializer)
  %v2314 = add i64 50, 0
  %v2315 = getelementptr inbounds float, ptr %v2295, i64 %v2314
  %v2316 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2315, <8 x i1> %v2307, <8 x float> zeroinitializer)
  %v2317 = add i64 0, 0
  %v2318 = getelementptr inbounds float, ptr %v22, i64 %v2317
  %v2319 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2318, <8 x i1> %v2307, <8 x float> zeroinitializer)
  %v2320 = fadd <8 x float> %v2316, %v2319
  %v2321 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2320)
  %v2322 = fneg <8 x float> %v2321
  %v2323 = fcmp olt <8 x float> %v2322, splat (float 0xC05A400000000000)
  %v2324 = select <8 x i1> %v2323, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2322
  %v2325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2324, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2326 = fsub <8 x float> %v2325, splat (float 0x4168000000000000)
  %v2327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2326, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2324)
  %v2328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2326, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2327)
  %v2329 = bitcast <8 x float> %v2325 to <8 x i32>
  %v2330 = fmul <8 x float> %v2328, %v2328
  %v2331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2328, <8 x float> splat (float 0x3F81227F40000000))
  %v2332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2331, <8 x float> %v2328, <8 x float> splat (float 0x3FA5556740000000))
  %v2333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2332, <8 x float> %v2328, <8 x float> splat (float 0x3FC5554B00000000))
  %v2334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2333, <8 x float> %v2328, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2330, <8 x float> %v2334, <8 x float> %v2328)
  %v2336 = sub <8 x i32> %v2329, splat (i32 1262485250)
  %v2337 = lshr <8 x i32> %v2336, splat (i32 1)
  %v2338 = sub <8 x i32> %v2336, %v2337
  %v2339 = shl <8 x i32> %v2337, splat (i32 23)
  %v2340 = bitcast <8 x i32> %v2339 to <8 x float>
  %v2341 = shl <8 x i32> %v2338, splat (i32 23)
  %v2342 = bitcast <8 x i32> %v2341 to <8 x float>
  %v2343 = fadd <8 x float> %v2335, splat (float 0x3FF0000000000000)
  %v2344 = fmul <8 x float> %v2343, %v2340
  %v2345 = fmul <8 x float> %v2344, %v2342
  %v2346 = fcmp ogt <8 x float> %v2345, splat (float 0x3FDA8279A0000000)
  %v2347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2345, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2348 = select <8 x i1> %v2346, <8 x float> %v2347, <8 x float> %v2345
  %v2349 = select <8 x i1> %v2346, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2350 = select <8 x i1> %v2346, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2351 = fmul <8 x float> %v2348, %v2348
  %v2352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2351, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2352, <8 x float> %v2351, <8 x float> splat (float 0xBFC546EF00000000))
  %v2354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2353, <8 x float> %v2351, <8 x float> splat (float 0xBFD0002320000000))
  %v2355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2351, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2355, <8 x float> %v2351, <8 x float> splat (float 0x3FC999FF60000000))
  %v2357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2356, <8 x float> %v2351, <8 x float> splat (float 0x3FD5555540000000))
  %v2358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2348, <8 x float> %v2354, <8 x float> %v2357)
  %v2359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2348, <8 x float> %v2358, <8 x float> splat (float 0xBFE0000000000000))
  %v2360 = fmul <8 x float> %v2348, %v2348
  %v2361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2360, <8 x float> %v2359, <8 x float> %v2350)
  %v2362 = fadd <8 x float> %v2361, %v2348
  %v2363 = fadd <8 x float> %v2362, %v2349
  %v2364 = fcmp ogt <8 x float> %v2320, splat (float 0x0000000000000000)
  %v2365 = select <8 x i1> %v2364, <8 x float> %v2320, <8 x float> splat (float 0x0000000000000000)
  %v2366 = fadd <8 x float> %v2365, %v2363
  %v2367 = fmul <8 x float> %v2313, %v2366
  %v2368 = fneg <8 x float> %v2367
  %v2369 = fcmp olt <8 x float> %v2368, splat (float 0xC05A400000000000)
  %v2370 = select <8 x i1> %v2369, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2368
  %v2371 = fcmp ogt <8 x float> %v2370, splat (float 0x4056400000000000)
  %v2372 = select <8 x i1> %v2371, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2370
  %v2373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2372, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2374 = fsub <8 x float> %v2373, splat (float 0x4168000000000000)
  %v2375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2374, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2372)
  %v2376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2374, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2375)
  %v2377 = bitcast <8 x float> %v2373 to <8 x i32>
  %v2378 = fmul <8 x float> %v2376, %v2376
  %v2379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2376, <8 x float> splat (float 0x3F81227F40000000))
  %v2380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2379, <8 x float> %v2376, <8 x float> splat (float 0x3FA5556740000000))
  %v2381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2380, <8 x float> %v2376, <8 x float> splat (float 0x3FC5554B00000000))
  %v2382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2381, <8 x float> %v2376, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2378, <8 x float> %v2382, <8 x float> %v2376)
  %v2384 = sub <8 x i32> %v2377, splat (i32 1262485250)
  %v2385 = lshr <8 x i32> %v2384, splat (i32 1)
  %v2386 = sub <8 x i32> %v2384, %v2385
  %v2387 = shl <8 x i32> %v2385, splat (i32 23)
  %v2388 = bitcast <8 x i32> %v2387 to <8 x float>
  %v2389 = shl <8 x i32> %v2386, splat (i32 23)
  %v2390 = bitcast <8 x i32> %v2389 to <8 x float>
  %v2391 = fadd <8 x float> %v2383, splat (float 0x3FF0000000000000)
  %v2392 = fmul <8 x float> %v2391, %v2388
  %v2393 = fmul <8 x float> %v2392, %v2390
  %v2394 = fmul <8 x float> %v2310, %v2393
  %v2395 = fmul <8 x float> %v2394, %v2313
  %v2396 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2320)
  %v2397 = fneg <8 x float> %v2396
  %v2398 = fcmp olt <8 x float> %v2397, splat (float 0xC05A400000000000)
  %v2399 = select <8 x i1> %v2398, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2397
  %v2400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2399, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2401 = fsub <8 x float> %v2400, splat (float 0x4168000000000000)
  %v2402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2401, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2399)
  %v2403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2401, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2402)
  %v2404 = bitcast <8 x float> %v2400 to <8 x i32>
  %v2405 = fmul <8 x float> %v2403, %v2403
  %v2406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2403, <8 x float> splat (float 0x3F81227F40000000))
  %v2407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2406, <8 x float> %v2403, <8 x float> splat (float 0x3FA5556740000000))
  %v2408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2407, <8 x float> %v2403, <8 x float> splat (float 0x3FC5554B00000000))
  %v2409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2408, <8 x float> %v2403, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2405, <8 x float> %v2409, <8 x float> %v2403)
  %v2411 = sub <8 x i32> %v2404, splat (i32 1262485250)
  %v2412 = lshr <8 x i32> %v2411, splat (i32 1)
  %v2413 = sub <8 x i32> %v2411, %v2412
  %v2414 = shl <8 x i32> %v2412, splat (i32 23)
  %v2415 = bitcast <8 x i32> %v2414 to <8 x float>
  %v2416 = shl <8 x i32> %v2413, splat (i32 23)
  %v2417 = bitcast <8 x i32> %v2416 to <8 x float>
  %v2418 = fadd <8 x float> %v2410, splat (float 0x3FF0000000000000)
  %v2419 = fmul <8 x float> %v2418, %v2415
  %v2420 = fmul <8 x float> %v2419, %v2417
  %v2421 = fcmp olt <8 x float> %v2320, splat (float 0x0000000000000000)
  %v2422 = select <8 x i1> %v2421, <8 x float> %v2420, <8 x float> splat (float 0x3FF0000000000000)
  %v2423 = fadd <8 x float> %v2420, splat (float 0x3FF0000000000000)
  %v2424 = fdiv <8 x float> %v2422, %v2423
  %v2425 = fmul <8 x float> %v2395, %v2424
  %v2426 = fneg <8 x float> %v2425
  %v2427 = add i64 0, 0
  %v2428 = getelementptr inbounds float, ptr %v2297, i64 %v2427
  %v2429 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2428, <8 x i1> %v2307, <8 x float> zeroinitializer)
  %v2430 = add i64 48, 0
  %v2431 = getelementptr inbounds float, ptr %v2295, i64 %v2430
  %v2432 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2431, <8 x i1> %v2307, <8 x float> zeroinitializer)
  %v2433 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2432)
  %v2434 = fneg <8 x float> %v2433
  %v2435 = fcmp olt <8 x float> %v2434, splat (float 0xC05A400000000000)
  %v2436 = select <8 x i1> %v2435, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2434
  %v2437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2436, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2438 = fsub <8 x float> %v2437, splat (float 0x4168000000000000)
  %v2439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2438, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2436)
  %v2440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2438, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2439)
  %v2441 = bitcast <8 x float> %v2437 to <8 x i32>
  %v2442 = fmul <8 x float> %v2440, %v2440
  %v2443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2440, <8 x float> splat (float 0x3F81227F40000000))
  %v2444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2443, <8 x float> %v2440, <8 x float> splat (float 0x3FA5556740000000))
  %v2445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2444, <8 x float> %v2440, <8 x float> splat (float 0x3FC5554B00000000))
  %v2446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2445, <8 x float> %v2440, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2442, <8 x float> %v2446, <8 x float> %v2440)
  %v2448 = sub <8 x i32> %v2441, splat (i32 1262485250)
  %v2449 = lshr <8 x i32> %v2448, splat (i32 1)
  %v2450 = sub <8 x i32> %v2448, %v2449
  %v2451 = shl <8 x i32> %v2449, splat (i32 23)
  %v2452 = bitcast <8 x i32> %v2451 to <8 x float>
  %v2453 = shl <8 x i32> %v2450, splat (i32 23)
  %v2454 = bitcast <8 x i32> %v2453 to <8 x float>
  %v2455 = fadd <8 x float> %v2447, splat (float 0x3FF0000000000000)
  %v2456 = fmul <8 x float> %v2455, %v2452
  %v2457 = fmul <8 x float> %v2456, %v2454
  %v2458 = fcmp olt <8 x float> %v2432, splat (float 0x0000000000000000)
  %v2459 = select <8 x i1> %v2458, <8 x float> %v2457, <8 x float> splat (float 0x3FF0000000000000)
  %v2460 = fadd <8 x float> %v2457, splat (float 0x3FF0000000000000)
  %v2461 = fdiv <8 x float> %v2459, %v2460
  %v2462 = fmul <8 x float> %v2429, %v2461
  %v2463 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2464 = shufflevector <8 x float> %v2463, <8 x float> poison, <8 x i32> zeroinitializer
  %v2465 = fsub <8 x float> %v2464, %v2461
  %v2466 = fmul <8 x float> %v2462, %v2465
  %v2467 = add i64 0, 0
  %v2468 = getelementptr inbounds float, ptr %v2299, i64 %v2467
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2426, ptr align 4 %v2468, <8 x i1> %v2307)
  %v2469 = add i64 0, 0
  %v2470 = getelementptr inbounds float, ptr %v2301, i64 %v2469
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2466, ptr align 4 %v2470, <8 x i1> %v2307)
  %v2471 = add nsw i64 %v2290, 1
  br label %b268
b270:
  %v2473 = add i64 %v8, 0
  %v2474 = sdiv i64 %v2473, 1
  %v2475 = add i64 %v2, 1
  %v2476 = mul i64 %v2474, %v2
  %v2477 = sdiv i64 %v2476, %v3
  %v2478 = mul i64 %v2477, 1
  %v2479 = icmp slt i64 %v2478, %v8
  %v2480 = select i1 %v2479, i64 %v2478, i64 %v8
  %v2481 = mul i64 %v2474, %v2475
  %v2482 = sdiv i64 %v2481, %v3
  %v2483 = mul i64 %v2482, 1
  %v2484 = icmp slt i64 %v2483, %v8
  %v2485 = select i1 %v2484, i64 %v2483, i64 %v8
  br label %b271
b271:
  %v2486 = phi i64 [ %v2480, %b270 ], [ %v2575, %b276 ]
  %v2487 = icmp slt i64 %v2486, %v2485
  br i1 %v2487, label %b272, label %b273
b272:
  %v2488 = add i64 %v2486, 96
  %v2489 = icmp slt i64 %v2488, %v2485
  %v2490 = select i1 %v2489, i64 %v2488, i64 %v2485
  br label %b274
b274:
  %v2491 = phi i64 [ 0, %b272 ], [ %v2574, %b279 ]
  %v2492 = icmp slt i64 %v2491, 1
  br i1 %v2492, label %b275, label %b276
b275:
  %v2493 = sub i64 %v2490, %v2486
  %v2494 = sub i64 8, 1
  %v2495 = add i64 %v2493, %v2494
  %v2496 = sdiv i64 %v2495, 8
  br label %b277
b277:
  %v2497 = phi i64 [ 0, %b275 ], [ %v2573, %b288 ]
  %v2498 = icmp slt i64 %v2497, %v2496
  br i1 %v2498, label %b278, label %b279
b278:
  %v2499 = mul i64 %v2493, %v2497
  %v2500 = sdiv i64 %v2499, %v2496
  %v2501 = add i64 %v2486, %v2500
  %v2502 = add i64 %v2497, 1
  %v2503 = mul i64 %v2493, %v2502
  %v2504 = sdiv i64 %v2503, %v2496
  %v2505 = add i64 %v2486, %v2504
  %v2506 = mul i64 %v2491, 416
  %v2507 = getelementptr inbounds float, ptr %v2048, i64 %v2506
  %v2508 = sub i64 %v2505, %v2501
  %v2509 = mul i64 %v2501, 2
  %v2510 = getelementptr inbounds float, ptr %v140, i64 %v2509
  %v2511 = getelementptr inbounds float, ptr %v2510, i64 0
  %v2512 = sub i64 %v2508, 1
  %v2513 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0, i64 %v2512
  %v2514 = load ptr, ptr %v2513, align 4
  %v2515 = icmp sgt i64 %v2508, 0
  br i1 %v2515, label %b280, label %b281
b280:
  call void %v2514(ptr %v2511, i64 2, ptr %v2507, i64 2, ptr %v2472)
  br label %b281
b281:
  %v2516 = add i64 %v2506, 16
  %v2517 = getelementptr inbounds float, ptr %v2048, i64 %v2516
  %v2518 = sub i64 %v2505, %v2501
  %v2519 = mul i64 %v2501, 2
  %v2520 = getelementptr inbounds float, ptr %v142, i64 %v2519
  %v2521 = getelementptr inbounds float, ptr %v2520, i64 0
  %v2522 = sub i64 %v2518, 1
  %v2523 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_1, i64 %v2522
  %v2524 = load ptr, ptr %v2523, align 4
  %v2525 = icmp sgt i64 %v2518, 0
  br i1 %v2525, label %b282, label %b283
b282:
  call void %v2524(ptr %v2521, i64 2, ptr %v2517, i64 2, ptr %v2472)
  br label %b283
b283:
  %v2526 = add i64 %v2516, 16
  %v2527 = getelementptr inbounds float, ptr %v2048, i64 %v2526
  %v2528 = sub i64 %v2505, %v2501
  %v2529 = mul i64 %v2501, 48
  %v2530 = getelementptr inbounds float, ptr %v136, i64 %v2529
  %v2531 = getelementptr inbounds float, ptr %v2530, i64 0
  %v2532 = sub i64 %v2528, 1
  %v2533 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_2, i64 %v2532
  %v2534 = load ptr, ptr %v2533, align 4
  %v2535 = icmp sgt i64 %v2528, 0
  br i1 %v2535, label %b284, label %b285
b284:
  call void %v2534(ptr %v2531, i64 48, ptr %v2527, i64 48, ptr %v2472)
  br label %b285
b285:
  %v2536 = add i64 %v2526, 384
  br label %b286
b286:
  %v2537 = phi i64 [ %v2501, %b285 ], [ %v2572, %b291 ]
  %v2538 = icmp slt i64 %v2537, %v2505
  br i1 %v2538, label %b287, label %b288
b287:
  %v2539 = sub i64 %v2537, %v2501
  %v2540 = mul i64 %v2539, 24
  %v2541 = getelementptr inbounds float, ptr %v2472, i64 %v2540
  %v2542 = mul i64 %v2537, 8
  %v2543 = getelementptr inbounds float, ptr %v114, i64 %v2542
  %v2544 = mul i64 %v2537, 8
  %v2545 = getelementptr inbounds float, ptr %v50, i64 %v2544
  br label %b289
b289:
  %v2546 = phi i64 [ 0, %b287 ], [ %v2571, %b290 ]
  %v2547 = icmp slt i64 %v2546, 1
  br i1 %v2547, label %b290, label %b291
b290:
  %v2548 = mul i64 %v2491, 1
  %v2549 = add i64 %v2548, %v2546
  %v2550 = mul i64 %v2549, 8
  %v2551 = add i64 0, %v2546
  %v2552 = mul i64 %v2551, 8
  %v2553 = getelementptr inbounds float, ptr %v2541, i64 %v2552
  %v2554 = load <8 x float>, ptr %v2553, align 4
  %v2555 = add i64 1, %v2546
  %v2556 = mul i64 %v2555, 8
  %v2557 = getelementptr inbounds float, ptr %v2541, i64 %v2556
  %v2558 = load <8 x float>, ptr %v2557, align 4
  %v2559 = add i64 2, %v2546
  %v2560 = mul i64 %v2559, 8
  %v2561 = getelementptr inbounds float, ptr %v2541, i64 %v2560
  %v2562 = load <8 x float>, ptr %v2561, align 4
  %v2563 = add i64 0, %v2550
  %v2564 = getelementptr inbounds float, ptr %v2543, i64 %v2563
  %v2565 = load <8 x float>, ptr %v2564, align 4
  %v2566 = fadd <8 x float> %v2565, %v2554
  %v2567 = fadd <8 x float> %v2566, %v2558
  %v2568 = fadd <8 x float> %v2567, %v2562
  %v2569 = add i64 0, %v2550
  %v2570 = getelementptr inbounds float, ptr %v2545, i64 %v2569
  store <8 x float> %v2568, ptr %v2570, align 4
  %v2571 = add nsw i64 %v2546, 1
  br label %b289
b291:
  %v2572 = add nsw i64 %v2537, 1
  br label %b286
b288:
  %v2573 = add nsw i64 %v2497, 1
  br label %b277
b279:
  %v2574 = add nsw i64 %v2491, 1
  br label %b274
b276:
  %v2575 = add nsw i64 %v2486, 96
  br label %b271
b273:
  %v2576 = icmp sgt i64 %v3, 1
  br i1 %v2576, label %b292, label %b293
b292:
  %v2577 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2578 = atomicrmw add ptr %v2577, i64 1 acq_rel
  %v2579 = mul i64 %v3, 5
  br label %b294
b294:
  %v2580 = load atomic i64, ptr %v2577 acquire, align 8
  %v2581 = icmp slt i64 %v2580, %v2579
  br i1 %v2581, label %b295, label %b296
b295:
  %v2582 = call i32 @sched_yield()
  br label %b294
b296:
  br label %b293
b293:
  %v2583 = mul i64 0, 48
  %v2584 = getelementptr inbounds float, ptr %v136, i64 %v2583
  %v2585 = getelementptr inbounds float, ptr %v2584, i64 0
  %v2586 = mul i64 0, 8
  %v2587 = getelementptr inbounds float, ptr %v12, i64 %v2586
  %v2588 = getelementptr inbounds float, ptr %v2587, i64 0
  %v2589 = getelementptr inbounds float, ptr %v223, i64 12288
  %v2590 = add i64 48, 1
  %v2591 = sdiv i64 %v2590, 2
  %v2592 = add i64 %v2, 1
  %v2593 = mul i64 %v2591, %v2
  %v2594 = sdiv i64 %v2593, %v3
  %v2595 = mul i64 %v2594, 2
  %v2596 = icmp slt i64 %v2595, 48
  %v2597 = select i1 %v2596, i64 %v2595, i64 48
  %v2598 = mul i64 %v2591, %v2592
  %v2599 = sdiv i64 %v2598, %v3
  %v2600 = mul i64 %v2599, 2
  %v2601 = icmp slt i64 %v2600, 48
  %v2602 = select i1 %v2601, i64 %v2600, i64 48
  %v2603 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b297
b297:
  %v2604 = phi i64 [ %v2597, %b293 ], [ %v2612, %b302 ]
  %v2605 = icmp slt i64 %v2604, %v2602
  br i1 %v2605, label %b298, label %b299
b298:
  %v2606 = mul i64 %v2604, 8
  %v2607 = getelementptr inbounds float, ptr %v2603, i64 %v2606
  br label %b300
b300:
  %v2608 = phi i64 [ 0, %b298 ], [ %v2611, %b301 ]
  %v2609 = icmp slt i64 %v2608, 8
  br i1 %v2609, label %b301, label %b302
b301:
  %v2610 = getelementptr inbounds float, ptr %v2607, i64 %v2608
  store float 0x0000000000000000, ptr %v2610, align 4
  %v2611 = add nsw i64 %v2608, 1
  br label %b300
b302:
  %v2612 = add nsw i64 %v2604, 1
  br label %b297
b299:
  %v2613 = mul i64 %v8, 1
  br label %b303
b303:
  %v2614 = phi i64 [ 0, %b299 ], [ %v2718, %b308 ]
  %v2615 = icmp slt i64 %v2614, %v2613
  br i1 %v2615, label %b304, label %b305
b304:
  %v2616 = sub i64 %v2613, %v2614
  %v2617 = icmp slt i64 %v2616, 384
  %v2618 = select i1 %v2617, i64 %v2616, i64 384
  br label %b306
b306:
  %v2619 = phi i64 [ %v2597, %b304 ], [ %v2717, %b332 ]
  %v2620 = icmp slt i64 %v2619, %v2602
  br i1 %v2620, label %b307, label %b308
b307:
  %v2621 = sub i64 %v2602, %v2619
  %v2622 = icmp slt i64 %v2621, 64
  %v2623 = select i1 %v2622, i64 %v2621, i64 64
  %v2624 = sdiv i64 %v2623, 2
  %v2625 = mul i64 %v2624, 2
  %v2626 = sub i64 %v2623, %v2625
  %v2627 = mul i64 %v2614, 48
  %v2628 = add i64 %v2627, %v2619
  %v2629 = getelementptr inbounds float, ptr %v2585, i64 %v2628
  br label %b309
b309:
  %v2630 = phi i64 [ 0, %b307 ], [ %v2656, %b317 ]
  %v2631 = icmp slt i64 %v2630, %v2618
  br i1 %v2631, label %b310, label %b311
b310:
  %v2632 = mul i64 %v2630, 48
  %v2633 = getelementptr inbounds float, ptr %v2629, i64 %v2632
  %v2634 = mul i64 %v2630, 2
  %v2635 = getelementptr inbounds float, ptr %v2589, i64 %v2634
  br label %b312
b312:
  %v2636 = phi i64 [ 0, %b310 ], [ %v2645, %b313 ]
  %v2637 = icmp slt i64 %v2636, %v2624
  br i1 %v2637, label %b313, label %b314
b313:
  %v2638 = mul i64 %v2636, 2
  %v2639 = getelementptr inbounds float, ptr %v2633, i64 %v2638
  %v2640 = mul i64 %v2636, 768
  %v2641 = getelementptr inbounds float, ptr %v2635, i64 %v2640
  %v2642 = getelementptr inbounds float, ptr %v2639, i64 0
  %v2643 = load <2 x float>, ptr %v2642, align 4
  %v2644 = getelementptr inbounds float, ptr %v2641, i64 0
  store <2 x float> %v2643, ptr %v2644, align 4
  %v2645 = add nsw i64 %v2636, 1
  br label %b312
b314:
  %v2646 = mul i64 %v2624, 2
  %v2647 = getelementptr inbounds float, ptr %v2633, i64 %v2646
  %v2648 = mul i64 %v2624, 768
  %v2649 = getelementptr inbounds float, ptr %v2635, i64 %v2648
  br label %b315
b315:
  %v2650 = phi i64 [ 0, %b314 ], [ %v2655, %b316 ]
  %v2651 = icmp slt i64 %v2650, %v2626
  br i1 %v2651, label %b316, label %b317
b316:
  %v2652 = getelementptr inbounds float, ptr %v2647, i64 %v2650
  %v2653 = load float, ptr %v2652, align 4
  %v2654 = getelementptr inbounds float, ptr %v2649, i64 %v2650
  store float %v2653, ptr %v2654, align 4
  %v2655 = add nsw i64 %v2650, 1
  br label %b315, !llvm.loop !0
b317:
  %v2656 = add nsw i64 %v2630, 1
  br label %b309
b311:
  br label %b318
b318:
  %v2657 = phi i64 [ 0, %b311 ], [ %v2692, %b326 ]
  %v2658 = icmp slt i64 %v2657, 0
  br i1 %v2658, label %b319, label %b320
b319:
  %v2659 = mul i64 %v2614, 8
  %v2660 = add i64 %v2659, %v2657
  %v2661 = getelementptr inbounds float, ptr %v2588, i64 %v2660
  br label %b321
b321:
  %v2662 = phi i64 [ 0, %b319 ], [ %v2680, %b322 ]
  %v2663 = icmp slt i64 %v2662, %v2618
  br i1 %v2663, label %b322, label %b323
b322:
  %v2664 = mul i64 %v2662, 8
  %v2665 = getelementptr inbounds float, ptr %v2661, i64 %v2664
  %v2666 = mul i64 %v2662, 32
  %v2667 = getelementptr inbounds float, ptr %v223, i64 %v2666
  %v2668 = getelementptr inbounds float, ptr %v2665, i64 0
  %v2669 = load <8 x float>, ptr %v2668, align 4
  %v2670 = getelementptr inbounds float, ptr %v2667, i64 0
  store <8 x float> %v2669, ptr %v2670, align 4
  %v2671 = getelementptr inbounds float, ptr %v2665, i64 8
  %v2672 = load <8 x float>, ptr %v2671, align 4
  %v2673 = getelementptr inbounds float, ptr %v2667, i64 8
  store <8 x float> %v2672, ptr %v2673, align 4
  %v2674 = getelementptr inbounds float, ptr %v2665, i64 16
  %v2675 = load <8 x float>, ptr %v2674, align 4
  %v2676 = getelementptr inbounds float, ptr %v2667, i64 16
  store <8 x float> %v2675, ptr %v2676, align 4
  %v2677 = getelementptr inbounds float, ptr %v2665, i64 24
  %v2678 = load <8 x float>, ptr %v2677, align 4
  %v2679 = getelementptr inbounds float, ptr %v2667, i64 24
  store <8 x float> %v2678, ptr %v2679, align 4
  %v2680 = add nsw i64 %v2662, 1
  br label %b321
b323:
  %v2681 = sdiv i64 %v2623, 2
  br label %b324
b324:
  %v2682 = phi i64 [ 0, %b323 ], [ %v2691, %b325 ]
  %v2683 = icmp slt i64 %v2682, %v2681
  br i1 %v2683, label %b325, label %b326
b325:
  %v2684 = mul i64 %v2682, 2
  %v2685 = add i64 %v2619, %v2684
  %v2686 = mul i64 %v2682, 768
  %v2687 = getelementptr inbounds float, ptr %v2589, i64 %v2686
  %v2688 = mul i64 %v2685, 8
  %v2689 = add i64 %v2688, %v2657
  %v2690 = getelementptr inbounds float, ptr %v2603, i64 %v2689
  call void @outer_2x32(ptr %v2687, ptr %v223, i64 %v2618, ptr %v2690, i64 8)
  %v2691 = add nsw i64 %v2682, 1
  br label %b324
b326:
  %v2692 = add nsw i64 %v2657, 32
  br label %b318
b320:
  %v2693 = mul i64 %v2614, 8
  %v2694 = add i64 %v2693, 0
  %v2695 = getelementptr inbounds float, ptr %v2588, i64 %v2694
  br label %b327
b327:
  %v2696 = phi i64 [ 0, %b320 ], [ %v2705, %b328 ]
  %v2697 = icmp slt i64 %v2696, %v2618
  br i1 %v2697, label %b328, label %b329
b328:
  %v2698 = mul i64 %v2696, 8
  %v2699 = getelementptr inbounds float, ptr %v2695, i64 %v2698
  %v2700 = mul i64 %v2696, 8
  %v2701 = getelementptr inbounds float, ptr %v223, i64 %v2700
  %v2702 = getelementptr inbounds float, ptr %v2699, i64 0
  %v2703 = load <8 x float>, ptr %v2702, align 4
  %v2704 = getelementptr inbounds float, ptr %v2701, i64 0
  store <8 x float> %v2703, ptr %v2704, align 4
  %v2705 = add nsw i64 %v2696, 1
  br label %b327
b329:
  %v2706 = sdiv i64 %v2623, 2
  br label %b330
b330:
  %v2707 = phi i64 [ 0, %b329 ], [ %v2716, %b331 ]
  %v2708 = icmp slt i64 %v2707, %v2706
  br i1 %v2708, label %b331, label %b332
b331:
  %v2709 = mul i64 %v2707, 2
  %v2710 = add i64 %v2619, %v2709
  %v2711 = mul i64 %v2707, 768
  %v2712 = getelementptr inbounds float, ptr %v2589, i64 %v2711
  %v2713 = mul i64 %v2710, 8
  %v2714 = add i64 %v2713, 0
  %v2715 = getelementptr inbounds float, ptr %v2603, i64 %v2714
  call void @outer_2x8(ptr %v2712, ptr %v223, i64 %v2618, ptr %v2715, i64 8)
  %v2716 = add nsw i64 %v2707, 1
  br label %b330
b332:
  %v2717 = add nsw i64 %v2619, 64
  br label %b306
b308:
  %v2718 = add nsw i64 %v2614, 384
  br label %b303
b305:
  %v2719 = icmp sgt i64 %v3, 1
  br i1 %v2719, label %b333, label %b334
b333:
  %v2720 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2721 = atomicrmw add ptr %v2720, i64 1 acq_rel
  %v2722 = mul i64 %v3, 6
  br label %b335
b335:
  %v2723 = load atomic i64, ptr %v2720 acquire, align 8
  %v2724 = icmp slt i64 %v2723, %v2722
  br i1 %v2724, label %b336, label %b337
b336:
  %v2725 = call i32 @sched_yield()
  br label %b335
b337:
  br label %b334
b334:
  %v2726 = mul i64 0, 2
  %v2727 = getelementptr inbounds float, ptr %v142, i64 %v2726
  %v2728 = getelementptr inbounds float, ptr %v2727, i64 0
  %v2729 = mul i64 0, 8
  %v2730 = getelementptr inbounds float, ptr %v12, i64 %v2729
  %v2731 = getelementptr inbounds float, ptr %v2730, i64 0
  %v2732 = getelementptr inbounds float, ptr %v223, i64 12288
  %v2733 = add i64 2, 1
  %v2734 = sdiv i64 %v2733, 2
  %v2735 = add i64 %v2, 1
  %v2736 = mul i64 %v2734, %v2
  %v2737 = sdiv i64 %v2736, %v3
  %v2738 = mul i64 %v2737, 2
  %v2739 = icmp slt i64 %v2738, 2
  %v2740 = select i1 %v2739, i64 %v2738, i64 2
  %v2741 = mul i64 %v2734, %v2735
  %v2742 = sdiv i64 %v2741, %v3
  %v2743 = mul i64 %v2742, 2
  %v2744 = icmp slt i64 %v2743, 2
  %v2745 = select i1 %v2744, i64 %v2743, i64 2
  %v2746 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b338
b338:
  %v2747 = phi i64 [ %v2740, %b334 ], [ %v2755, %b343 ]
  %v2748 = icmp slt i64 %v2747, %v2745
  br i1 %v2748, label %b339, label %b340
b339:
  %v2749 = mul i64 %v2747, 8
  %v2750 = getelementptr inbounds float, ptr %v2746, i64 %v2749
  br label %b341
b341:
  %v2751 = phi i64 [ 0, %b339 ], [ %v2754, %b342 ]
  %v2752 = icmp slt i64 %v2751, 8
  br i1 %v2752, label %b342, label %b343
b342:
  %v2753 = getelementptr inbounds float, ptr %v2750, i64 %v2751
  store float 0x0000000000000000, ptr %v2753, align 4
  %v2754 = add nsw i64 %v2751, 1
  br label %b341
b343:
  %v2755 = add nsw i64 %v2747, 1
  br label %b338
b340:
  %v2756 = mul i64 %v8, 1
  br label %b344
b344:
  %v2757 = phi i64 [ 0, %b340 ], [ %v2861, %b349 ]
  %v2758 = icmp slt i64 %v2757, %v2756
  br i1 %v2758, label %b345, label %b346
b345:
  %v2759 = sub i64 %v2756, %v2757
  %v2760 = icmp slt i64 %v2759, 384
  %v2761 = select i1 %v2760, i64 %v2759, i64 384
  br label %b347
b347:
  %v2762 = phi i64 [ %v2740, %b345 ], [ %v2860, %b373 ]
  %v2763 = icmp slt i64 %v2762, %v2745
  br i1 %v2763, label %b348, label %b349
b348:
  %v2764 = sub i64 %v2745, %v2762
  %v2765 = icmp slt i64 %v2764, 64
  %v2766 = select i1 %v2765, i64 %v2764, i64 64
  %v2767 = sdiv i64 %v2766, 2
  %v2768 = mul i64 %v2767, 2
  %v2769 = sub i64 %v2766, %v2768
  %v2770 = mul i64 %v2757, 2
  %v2771 = add i64 %v2770, %v2762
  %v2772 = getelementptr inbounds float, ptr %v2728, i64 %v2771
  br label %b350
b350:
  %v2773 = phi i64 [ 0, %b348 ], [ %v2799, %b358 ]
  %v2774 = icmp slt i64 %v2773, %v2761
  br i1 %v2774, label %b351, label %b352
b351:
  %v2775 = mul i64 %v2773, 2
  %v2776 = getelementptr inbounds float, ptr %v2772, i64 %v2775
  %v2777 = mul i64 %v2773, 2
  %v2778 = getelementptr inbounds float, ptr %v2732, i64 %v2777
  br label %b353
b353:
  %v2779 = phi i64 [ 0, %b351 ], [ %v2788, %b354 ]
  %v2780 = icmp slt i64 %v2779, %v2767
  br i1 %v2780, label %b354, label %b355
b354:
  %v2781 = mul i64 %v2779, 2
  %v2782 = getelementptr inbounds float, ptr %v2776, i64 %v2781
  %v2783 = mul i64 %v2779, 768
  %v2784 = getelementptr inbounds float, ptr %v2778, i64 %v2783
  %v2785 = getelementptr inbounds float, ptr %v2782, i64 0
  %v2786 = load <2 x float>, ptr %v2785, align 4
  %v2787 = getelementptr inbounds float, ptr %v2784, i64 0
  store <2 x float> %v2786, ptr %v2787, align 4
  %v2788 = add nsw i64 %v2779, 1
  br label %b353
b355:
  %v2789 = mul i64 %v2767, 2
  %v2790 = getelementptr inbounds float, ptr %v2776, i64 %v2789
  %v2791 = mul i64 %v2767, 768
  %v2792 = getelementptr inbounds float, ptr %v2778, i64 %v2791
  br label %b356
b356:
  %v2793 = phi i64 [ 0, %b355 ], [ %v2798, %b357 ]
  %v2794 = icmp slt i64 %v2793, %v2769
  br i1 %v2794, label %b357, label %b358
b357:
  %v2795 = getelementptr inbounds float, ptr %v2790, i64 %v2793
  %v2796 = load float, ptr %v2795, align 4
  %v2797 = getelementptr inbounds float, ptr %v2792, i64 %v2793
  store float %v2796, ptr %v2797, align 4
  %v2798 = add nsw i64 %v2793, 1
  br label %b356, !llvm.loop !3
b358:
  %v2799 = add nsw i64 %v2773, 1
  br label %b350
b352:
  br label %b359
b359:
  %v2800 = phi i64 [ 0, %b352 ], [ %v2835, %b367 ]
  %v2801 = icmp slt i64 %v2800, 0
  br i1 %v2801, label %b360, label %b361
b360:
  %v2802 = mul i64 %v2757, 8
  %v2803 = add i64 %v2802, %v2800
  %v2804 = getelementptr inbounds float, ptr %v2731, i64 %v2803
  br label %b362
b362:
  %v2805 = phi i64 [ 0, %b360 ], [ %v2823, %b363 ]
  %v2806 = icmp slt i64 %v2805, %v2761
  br i1 %v2806, label %b363, label %b364
b363:
  %v2807 = mul i64 %v2805, 8
  %v2808 = getelementptr inbounds float, ptr %v2804, i64 %v2807
  %v2809 = mul i64 %v2805, 32
  %v2810 = getelementptr inbounds float, ptr %v223, i64 %v2809
  %v2811 = getelementptr inbounds float, ptr %v2808, i64 0
  %v2812 = load <8 x float>, ptr %v2811, align 4
  %v2813 = getelementptr inbounds float, ptr %v2810, i64 0
  store <8 x float> %v2812, ptr %v2813, align 4
  %v2814 = getelementptr inbounds float, ptr %v2808, i64 8
  %v2815 = load <8 x float>, ptr %v2814, align 4
  %v2816 = getelementptr inbounds float, ptr %v2810, i64 8
  store <8 x float> %v2815, ptr %v2816, align 4
  %v2817 = getelementptr inbounds float, ptr %v2808, i64 16
  %v2818 = load <8 x float>, ptr %v2817, align 4
  %v2819 = getelementptr inbounds float, ptr %v2810, i64 16
  store <8 x float> %v2818, ptr %v2819, align 4
  %v2820 = getelementptr inbounds float, ptr %v2808, i64 24
  %v2821 = load <8 x float>, ptr %v2820, align 4
  %v2822 = getelementptr inbounds float, ptr %v2810, i64 24
  store <8 x float> %v2821, ptr %v2822, align 4
  %v2823 = add nsw i64 %v2805, 1
  br label %b362
b364:
  %v2824 = sdiv i64 %v2766, 2
  br label %b365
b365:
  %v2825 = phi i64 [ 0, %b364 ], [ %v2834, %b366 ]
  %v2826 = icmp slt i64 %v2825, %v2824
  br i1 %v2826, label %b366, label %b367
b366:
  %v2827 = mul i64 %v2825, 2
  %v2828 = add i64 %v2762, %v2827
  %v2829 = mul i64 %v2825, 768
  %v2830 = getelementptr inbounds float, ptr %v2732, i64 %v2829
  %v2831 = mul i64 %v2828, 8
  %v2832 = add i64 %v2831, %v2800
  %v2833 = getelementptr inbounds float, ptr %v2746, i64 %v2832
  call void @outer_2x32(ptr %v2830, ptr %v223, i64 %v2761, ptr %v2833, i64 8)
  %v2834 = add nsw i64 %v2825, 1
  br label %b365
b367:
  %v2835 = add nsw i64 %v2800, 32
  br label %b359
b361:
  %v2836 = mul i64 %v2757, 8
  %v2837 = add i64 %v2836, 0
  %v2838 = getelementptr inbounds float, ptr %v2731, i64 %v2837
  br label %b368
b368:
  %v2839 = phi i64 [ 0, %b361 ], [ %v2848, %b369 ]
  %v2840 = icmp slt i64 %v2839, %v2761
  br i1 %v2840, label %b369, label %b370
b369:
  %v2841 = mul i64 %v2839, 8
  %v2842 = getelementptr inbounds float, ptr %v2838, i64 %v2841
  %v2843 = mul i64 %v2839, 8
  %v2844 = getelementptr inbounds float, ptr %v223, i64 %v2843
  %v2845 = getelementptr inbounds float, ptr %v2842, i64 0
  %v2846 = load <8 x float>, ptr %v2845, align 4
  %v2847 = getelementptr inbounds float, ptr %v2844, i64 0
  store <8 x float> %v2846, ptr %v2847, align 4
  %v2848 = add nsw i64 %v2839, 1
  br label %b368
b370:
  %v2849 = sdiv i64 %v2766, 2
  br label %b371
b371:
  %v2850 = phi i64 [ 0, %b370 ], [ %v2859, %b372 ]
  %v2851 = icmp slt i64 %v2850, %v2849
  br i1 %v2851, label %b372, label %b373
b372:
  %v2852 = mul i64 %v2850, 2
  %v2853 = add i64 %v2762, %v2852
  %v2854 = mul i64 %v2850, 768
  %v2855 = getelementptr inbounds float, ptr %v2732, i64 %v2854
  %v2856 = mul i64 %v2853, 8
  %v2857 = add i64 %v2856, 0
  %v2858 = getelementptr inbounds float, ptr %v2746, i64 %v2857
  call void @outer_2x8(ptr %v2855, ptr %v223, i64 %v2761, ptr %v2858, i64 8)
  %v2859 = add nsw i64 %v2850, 1
  br label %b371
b373:
  %v2860 = add nsw i64 %v2762, 64
  br label %b347
b349:
  %v2861 = add nsw i64 %v2757, 384
  br label %b344
b346:
  %v2862 = icmp sgt i64 %v3, 1
  br i1 %v2862, label %b374, label %b375
b374:
  %v2863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2864 = atomicrmw add ptr %v2863, i64 1 acq_rel
  %v2865 = mul i64 %v3, 7
  br label %b376
b376:
  %v2866 = load atomic i64, ptr %v2863 acquire, align 8
  %v2867 = icmp slt i64 %v2866, %v2865
  br i1 %v2867, label %b377, label %b378
b377:
  %v2868 = call i32 @sched_yield()
  br label %b376
b378:
  br label %b375
b375:
  %v2869 = mul i64 0, 2
  %v2870 = getelementptr inbounds float, ptr %v140, i64 %v2869
  %v2871 = getelementptr inbounds float, ptr %v2870, i64 0
  %v2872 = mul i64 0, 8
  %v2873 = getelementptr inbounds float, ptr %v12, i64 %v2872
  %v2874 = getelementptr inbounds float, ptr %v2873, i64 0
  %v2875 = getelementptr inbounds float, ptr %v223, i64 12288
  %v2876 = add i64 2, 1
  %v2877 = sdiv i64 %v2876, 2
  %v2878 = add i64 %v2, 1
  %v2879 = mul i64 %v2877, %v2
  %v2880 = sdiv i64 %v2879, %v3
  %v2881 = mul i64 %v2880, 2
  %v2882 = icmp slt i64 %v2881, 2
  %v2883 = select i1 %v2882, i64 %v2881, i64 2
  %v2884 = mul i64 %v2877, %v2878
  %v2885 = sdiv i64 %v2884, %v3
  %v2886 = mul i64 %v2885, 2
  %v2887 = icmp slt i64 %v2886, 2
  %v2888 = select i1 %v2887, i64 %v2886, i64 2
  %v2889 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b379
b379:
  %v2890 = phi i64 [ %v2883, %b375 ], [ %v2898, %b384 ]
  %v2891 = icmp slt i64 %v2890, %v2888
  br i1 %v2891, label %b380, label %b381
b380:
  %v2892 = mul i64 %v2890, 8
  %v2893 = getelementptr inbounds float, ptr %v2889, i64 %v2892
  br label %b382
b382:
  %v2894 = phi i64 [ 0, %b380 ], [ %v2897, %b383 ]
  %v2895 = icmp slt i64 %v2894, 8
  br i1 %v2895, label %b383, label %b384
b383:
  %v2896 = getelementptr inbounds float, ptr %v2893, i64 %v2894
  store float 0x0000000000000000, ptr %v2896, align 4
  %v2897 = add nsw i64 %v2894, 1
  br label %b382
b384:
  %v2898 = add nsw i64 %v2890, 1
  br label %b379
b381:
  %v2899 = mul i64 %v8, 1
  br label %b385
b385:
  %v2900 = phi i64 [ 0, %b381 ], [ %v3004, %b390 ]
  %v2901 = icmp slt i64 %v2900, %v2899
  br i1 %v2901, label %b386, label %b387
b386:
  %v2902 = sub i64 %v2899, %v2900
  %v2903 = icmp slt i64 %v2902, 384
  %v2904 = select i1 %v2903, i64 %v2902, i64 384
  br label %b388
b388:
  %v2905 = phi i64 [ %v2883, %b386 ], [ %v3003, %b414 ]
  %v2906 = icmp slt i64 %v2905, %v2888
  br i1 %v2906, label %b389, label %b390
b389:
  %v2907 = sub i64 %v2888, %v2905
  %v2908 = icmp slt i64 %v2907, 64
  %v2909 = select i1 %v2908, i64 %v2907, i64 64
  %v2910 = sdiv i64 %v2909, 2
  %v2911 = mul i64 %v2910, 2
  %v2912 = sub i64 %v2909, %v2911
  %v2913 = mul i64 %v2900, 2
  %v2914 = add i64 %v2913, %v2905
  %v2915 = getelementptr inbounds float, ptr %v2871, i64 %v2914
  br label %b391
b391:
  %v2916 = phi i64 [ 0, %b389 ], [ %v2942, %b399 ]
  %v2917 = icmp slt i64 %v2916, %v2904
  br i1 %v2917, label %b392, label %b393
b392:
  %v2918 = mul i64 %v2916, 2
  %v2919 = getelementptr inbounds float, ptr %v2915, i64 %v2918
  %v2920 = mul i64 %v2916, 2
  %v2921 = getelementptr inbounds float, ptr %v2875, i64 %v2920
  br label %b394
b394:
  %v2922 = phi i64 [ 0, %b392 ], [ %v2931, %b395 ]
  %v2923 = icmp slt i64 %v2922, %v2910
  br i1 %v2923, label %b395, label %b396
b395:
  %v2924 = mul i64 %v2922, 2
  %v2925 = getelementptr inbounds float, ptr %v2919, i64 %v2924
  %v2926 = mul i64 %v2922, 768
  %v2927 = getelementptr inbounds float, ptr %v2921, i64 %v2926
  %v2928 = getelementptr inbounds float, ptr %v2925, i64 0
  %v2929 = load <2 x float>, ptr %v2928, align 4
  %v2930 = getelementptr inbounds float, ptr %v2927, i64 0
  store <2 x float> %v2929, ptr %v2930, align 4
  %v2931 = add nsw i64 %v2922, 1
  br label %b394
b396:
  %v2932 = mul i64 %v2910, 2
  %v2933 = getelementptr inbounds float, ptr %v2919, i64 %v2932
  %v2934 = mul i64 %v2910, 768
  %v2935 = getelementptr inbounds float, ptr %v2921, i64 %v2934
  br label %b397
b397:
  %v2936 = phi i64 [ 0, %b396 ], [ %v2941, %b398 ]
  %v2937 = icmp slt i64 %v2936, %v2912
  br i1 %v2937, label %b398, label %b399
b398:
  %v2938 = getelementptr inbounds float, ptr %v2933, i64 %v2936
  %v2939 = load float, ptr %v2938, align 4
  %v2940 = getelementptr inbounds float, ptr %v2935, i64 %v2936
  store float %v2939, ptr %v2940, align 4
  %v2941 = add nsw i64 %v2936, 1
  br label %b397, !llvm.loop !6
b399:
  %v2942 = add nsw i64 %v2916, 1
  br label %b391
b393:
  br label %b400
b400:
  %v2943 = phi i64 [ 0, %b393 ], [ %v2978, %b408 ]
  %v2944 = icmp slt i64 %v2943, 0
  br i1 %v2944, label %b401, label %b402
b401:
  %v2945 = mul i64 %v2900, 8
  %v2946 = add i64 %v2945, %v2943
  %v2947 = getelementptr inbounds float, ptr %v2874, i64 %v2946
  br label %b403
b403:
  %v2948 = phi i64 [ 0, %b401 ], [ %v2966, %b404 ]
  %v2949 = icmp slt i64 %v2948, %v2904
  br i1 %v2949, label %b404, label %b405
b404:
  %v2950 = mul i64 %v2948, 8
  %v2951 = getelementptr inbounds float, ptr %v2947, i64 %v2950
  %v2952 = mul i64 %v2948, 32
  %v2953 = getelementptr inbounds float, ptr %v223, i64 %v2952
  %v2954 = getelementptr inbounds float, ptr %v2951, i64 0
  %v2955 = load <8 x float>, ptr %v2954, align 4
  %v2956 = getelementptr inbounds float, ptr %v2953, i64 0
  store <8 x float> %v2955, ptr %v2956, align 4
  %v2957 = getelementptr inbounds float, ptr %v2951, i64 8
  %v2958 = load <8 x float>, ptr %v2957, align 4
  %v2959 = getelementptr inbounds float, ptr %v2953, i64 8
  store <8 x float> %v2958, ptr %v2959, align 4
  %v2960 = getelementptr inbounds float, ptr %v2951, i64 16
  %v2961 = load <8 x float>, ptr %v2960, align 4
  %v2962 = getelementptr inbounds float, ptr %v2953, i64 16
  store <8 x float> %v2961, ptr %v2962, align 4
  %v2963 = getelementptr inbounds float, ptr %v2951, i64 24
  %v2964 = load <8 x float>, ptr %v2963, align 4
  %v2965 = getelementptr inbounds float, ptr %v2953, i64 24
  store <8 x float> %v2964, ptr %v2965, align 4
  %v2966 = add nsw i64 %v2948, 1
  br label %b403
b405:
  %v2967 = sdiv i64 %v2909, 2
  br label %b406
b406:
  %v2968 = phi i64 [ 0, %b405 ], [ %v2977, %b407 ]
  %v2969 = icmp slt i64 %v2968, %v2967
  br i1 %v2969, label %b407, label %b408
b407:
  %v2970 = mul i64 %v2968, 2
  %v2971 = add i64 %v2905, %v2970
  %v2972 = mul i64 %v2968, 768
  %v2973 = getelementptr inbounds float, ptr %v2875, i64 %v2972
  %v2974 = mul i64 %v2971, 8
  %v2975 = add i64 %v2974, %v2943
  %v2976 = getelementptr inbounds float, ptr %v2889, i64 %v2975
  call void @outer_2x32(ptr %v2973, ptr %v223, i64 %v2904, ptr %v2976, i64 8)
  %v2977 = add nsw i64 %v2968, 1
  br label %b406
b408:
  %v2978 = add nsw i64 %v2943, 32
  br label %b400
b402:
  %v2979 = mul i64 %v2900, 8
  %v2980 = add i64 %v2979, 0
  %v2981 = getelementptr inbounds float, ptr %v2874, i64 %v2980
  br label %b409
b409:
  %v2982 = phi i64 [ 0, %b402 ], [ %v2991, %b410 ]
  %v2983 = icmp slt i64 %v2982, %v2904
  br i1 %v2983, label %b410, label %b411
b410:
  %v2984 = mul i64 %v2982, 8
  %v2985 = getelementptr inbounds float, ptr %v2981, i64 %v2984
  %v2986 = mul i64 %v2982, 8
  %v2987 = getelementptr inbounds float, ptr %v223, i64 %v2986
  %v2988 = getelementptr inbounds float, ptr %v2985, i64 0
  %v2989 = load <8 x float>, ptr %v2988, align 4
  %v2990 = getelementptr inbounds float, ptr %v2987, i64 0
  store <8 x float> %v2989, ptr %v2990, align 4
  %v2991 = add nsw i64 %v2982, 1
  br label %b409
b411:
  %v2992 = sdiv i64 %v2909, 2
  br label %b412
b412:
  %v2993 = phi i64 [ 0, %b411 ], [ %v3002, %b413 ]
  %v2994 = icmp slt i64 %v2993, %v2992
  br i1 %v2994, label %b413, label %b414
b413:
  %v2995 = mul i64 %v2993, 2
  %v2996 = add i64 %v2905, %v2995
  %v2997 = mul i64 %v2993, 768
  %v2998 = getelementptr inbounds float, ptr %v2875, i64 %v2997
  %v2999 = mul i64 %v2996, 8
  %v3000 = add i64 %v2999, 0
  %v3001 = getelementptr inbounds float, ptr %v2889, i64 %v3000
  call void @outer_2x8(ptr %v2998, ptr %v223, i64 %v2904, ptr %v3001, i64 8)
  %v3002 = add nsw i64 %v2993, 1
  br label %b412
b414:
  %v3003 = add nsw i64 %v2905, 64
  br label %b388
b390:
  %v3004 = add nsw i64 %v2900, 384
  br label %b385
b387:
  %v3005 = icmp sgt i64 %v3, 1
  br i1 %v3005, label %b415, label %b416
b415:
  %v3006 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3007 = atomicrmw add ptr %v3006, i64 1 acq_rel
  %v3008 = mul i64 %v3, 8
  br label %b417
b417:
  %v3009 = load atomic i64, ptr %v3006 acquire, align 8
  %v3010 = icmp slt i64 %v3009, %v3008
  br i1 %v3010, label %b418, label %b419
b418:
  %v3011 = call i32 @sched_yield()
  br label %b417
b419:
  br label %b416
b416:
  %v3012 = icmp eq i64 %v2, 0
  br i1 %v3012, label %b420, label %b421
b420:
  %v3013 = icmp ult i64 2, 8
  %v3014 = select i1 %v3013, i64 2, i64 8
  %v3015 = trunc i64 %v3014 to i32
  %v3016 = insertelement <8 x i32> poison, i32 %v3015, i64 0
  %v3017 = shufflevector <8 x i32> %v3016, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3018 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3017
  br label %b422
b422:
  %v3019 = phi i64 [ 0, %b420 ], [ %v3036, %b427 ]
  %v3020 = phi <8 x float> [ splat (float 0x0000000000000000), %b420 ], [ %v3035, %b427 ]
  %v3021 = icmp slt i64 %v3019, %v8
  br i1 %v3021, label %b423, label %b424
b423:
  %v3022 = add i64 %v3019, 128
  %v3023 = icmp slt i64 %v3022, %v8
  %v3024 = select i1 %v3023, i64 %v3022, i64 %v8
  br label %b425
b425:
  %v3025 = phi i64 [ %v3019, %b423 ], [ %v3034, %b426 ]
  %v3026 = phi <8 x float> [ splat (float 0x0000000000000000), %b423 ], [ %v3033, %b426 ]
  %v3027 = icmp slt i64 %v3025, %v3024
  br i1 %v3027, label %b426, label %b427
b426:
  %v3028 = mul i64 %v3025, 2
  %v3029 = getelementptr inbounds float, ptr %v140, i64 %v3028
  %v3030 = add i64 0, 0
  %v3031 = getelementptr inbounds float, ptr %v3029, i64 %v3030
  %v3032 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3031, <8 x i1> %v3018, <8 x float> zeroinitializer)
  %v3033 = fadd <8 x float> %v3026, %v3032
  %v3034 = add nsw i64 %v3025, 1
  br label %b425
b427:
  %v3035 = fadd <8 x float> %v3020, %v3026
  %v3036 = add nsw i64 %v3019, 128
  br label %b422
b424:
  %v3037 = add i64 0, 0
  %v3038 = getelementptr inbounds float, ptr %v58, i64 %v3037
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3020, ptr align 4 %v3038, <8 x i1> %v3018)
  br label %b421
b421:
  %v3039 = icmp sgt i64 %v3, 1
  br i1 %v3039, label %b428, label %b429
b428:
  %v3040 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3041 = atomicrmw add ptr %v3040, i64 1 acq_rel
  %v3042 = mul i64 %v3, 9
  br label %b430
b430:
  %v3043 = load atomic i64, ptr %v3040 acquire, align 8
  %v3044 = icmp slt i64 %v3043, %v3042
  br i1 %v3044, label %b431, label %b432
b431:
  %v3045 = call i32 @sched_yield()
  br label %b430
b432:
  br label %b429
b429:
  %v3046 = icmp eq i64 %v2, 0
  br i1 %v3046, label %b433, label %b434
b433:
  %v3047 = icmp ult i64 2, 8
  %v3048 = select i1 %v3047, i64 2, i64 8
  %v3049 = trunc i64 %v3048 to i32
  %v3050 = insertelement <8 x i32> poison, i32 %v3049, i64 0
  %v3051 = shufflevector <8 x i32> %v3050, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3052 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3051
  br label %b435
b435:
  %v3053 = phi i64 [ 0, %b433 ], [ %v3158, %b440 ]
  %v3054 = phi <8 x float> [ splat (float 0x0000000000000000), %b433 ], [ %v3157, %b440 ]
  %v3055 = icmp slt i64 %v3053, %v8
  br i1 %v3055, label %b436, label %b437
b436:
  %v3056 = add i64 %v3053, 128
  %v3057 = icmp slt i64 %v3056, %v8
  %v3058 = select i1 %v3057, i64 %v3056, i64 %v8
  br label %b438
b438:
  %v3059 = phi i64 [ %v3053, %b436 ], [ %v3156, %b439 ]
  %v3060 = phi <8 x float> [ splat (float 0x0000000000000000), %b436 ], [ %v3155, %b439 ]
  %v3061 = icmp slt i64 %v3059, %v3058
  br i1 %v3061, label %b439, label %b440
b439:
  %v3062 = mul i64 %v3059, 2
  %v3063 = getelementptr inbounds float, ptr %v138, i64 %v3062
  %v3064 = mul i64 %v3059, 68
  %v3065 = getelementptr inbounds float, ptr %v80, i64 %v3064
  %v3066 = add i64 0, 0
  %v3067 = getelementptr inbounds float, ptr %v3063, i64 %v3066
  %v3068 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3067, <8 x i1> %v3052, <8 x float> zeroinitializer)
  %v3069 = add i64 0, 0
  %v3070 = getelementptr inbounds float, ptr %v78, i64 %v3069
  %v3071 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3070, <8 x i1> %v3052, <8 x float> zeroinitializer)
  %v3072 = add i64 50, 0
  %v3073 = getelementptr inbounds float, ptr %v3065, i64 %v3072
  %v3074 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3073, <8 x i1> %v3052, <8 x float> zeroinitializer)
  %v3075 = add i64 0, 0
  %v3076 = getelementptr inbounds float, ptr %v22, i64 %v3075
  %v3077 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3076, <8 x i1> %v3052, <8 x float> zeroinitializer)
  %v3078 = fadd <8 x float> %v3074, %v3077
  %v3079 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3078)
  %v3080 = fneg <8 x float> %v3079
  %v3081 = fcmp olt <8 x float> %v3080, splat (float 0xC05A400000000000)
  %v3082 = select <8 x i1> %v3081, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3080
  %v3083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3082, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3084 = fsub <8 x float> %v3083, splat (float 0x4168000000000000)
  %v3085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3084, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3082)
  %v3086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3084, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3085)
  %v3087 = bitcast <8 x float> %v3083 to <8 x i32>
  %v3088 = fmul <8 x float> %v3086, %v3086
  %v3089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3086, <8 x float> splat (float 0x3F81227F40000000))
  %v3090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3089, <8 x float> %v3086, <8 x float> splat (float 0x3FA5556740000000))
  %v3091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3090, <8 x float> %v3086, <8 x float> splat (float 0x3FC5554B00000000))
  %v3092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3091, <8 x float> %v3086, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3088, <8 x float> %v3092, <8 x float> %v3086)
  %v3094 = sub <8 x i32> %v3087, splat (i32 1262485250)
  %v3095 = lshr <8 x i32> %v3094, splat (i32 1)
  %v3096 = sub <8 x i32> %v3094, %v3095
  %v3097 = shl <8 x i32> %v3095, splat (i32 23)
  %v3098 = bitcast <8 x i32> %v3097 to <8 x float>
  %v3099 = shl <8 x i32> %v3096, splat (i32 23)
  %v3100 = bitcast <8 x i32> %v3099 to <8 x float>
  %v3101 = fadd <8 x float> %v3093, splat (float 0x3FF0000000000000)
  %v3102 = fmul <8 x float> %v3101, %v3098
  %v3103 = fmul <8 x float> %v3102, %v3100
  %v3104 = fcmp ogt <8 x float> %v3103, splat (float 0x3FDA8279A0000000)
  %v3105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3103, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v3106 = select <8 x i1> %v3104, <8 x float> %v3105, <8 x float> %v3103
  %v3107 = select <8 x i1> %v3104, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v3108 = select <8 x i1> %v3104, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v3109 = fmul <8 x float> %v3106, %v3106
  %v3110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v3109, <8 x float> splat (float 0xBFC0DA7220000000))
  %v3111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3110, <8 x float> %v3109, <8 x float> splat (float 0xBFC546EF00000000))
  %v3112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3111, <8 x float> %v3109, <8 x float> splat (float 0xBFD0002320000000))
  %v3113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v3109, <8 x float> splat (float 0x3FC22D90A0000000))
  %v3114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3113, <8 x float> %v3109, <8 x float> splat (float 0x3FC999FF60000000))
  %v3115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3114, <8 x float> %v3109, <8 x float> splat (float 0x3FD5555540000000))
  %v3116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3106, <8 x float> %v3112, <8 x float> %v3115)
  %v3117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3106, <8 x float> %v3116, <8 x float> splat (float 0xBFE0000000000000))
  %v3118 = fmul <8 x float> %v3106, %v3106
  %v3119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3118, <8 x float> %v3117, <8 x float> %v3108)
  %v3120 = fadd <8 x float> %v3119, %v3106
  %v3121 = fadd <8 x float> %v3120, %v3107
  %v3122 = fcmp ogt <8 x float> %v3078, splat (float 0x0000000000000000)
  %v3123 = select <8 x i1> %v3122, <8 x float> %v3078, <8 x float> splat (float 0x0000000000000000)
  %v3124 = fadd <8 x float> %v3123, %v3121
  %v3125 = fmul <8 x float> %v3071, %v3124
  %v3126 = fneg <8 x float> %v3125
  %v3127 = fcmp olt <8 x float> %v3126, splat (float 0xC05A400000000000)
  %v3128 = select <8 x i1> %v3127, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3126
  %v3129 = fcmp ogt <8 x float> %v3128, splat (float 0x4056400000000000)
  %v3130 = select <8 x i1> %v3129, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3128
  %v3131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3130, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3132 = fsub <8 x float> %v3131, splat (float 0x4168000000000000)
  %v3133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3132, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3130)
  %v3134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3132, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3133)
  %v3135 = bitcast <8 x float> %v3131 to <8 x i32>
  %v3136 = fmul <8 x float> %v3134, %v3134
  %v3137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3134, <8 x float> splat (float 0x3F81227F40000000))
  %v3138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3137, <8 x float> %v3134, <8 x float> splat (float 0x3FA5556740000000))
  %v3139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3138, <8 x float> %v3134, <8 x float> splat (float 0x3FC5554B00000000))
  %v3140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3139, <8 x float> %v3134, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3136, <8 x float> %v3140, <8 x float> %v3134)
  %v3142 = sub <8 x i32> %v3135, splat (i32 1262485250)
  %v3143 = lshr <8 x i32> %v3142, splat (i32 1)
  %v3144 = sub <8 x i32> %v3142, %v3143
  %v3145 = shl <8 x i32> %v3143, splat (i32 23)
  %v3146 = bitcast <8 x i32> %v3145 to <8 x float>
  %v3147 = shl <8 x i32> %v3144, splat (i32 23)
  %v3148 = bitcast <8 x i32> %v3147 to <8 x float>
  %v3149 = fadd <8 x float> %v3141, splat (float 0x3FF0000000000000)
  %v3150 = fmul <8 x float> %v3149, %v3146
  %v3151 = fmul <8 x float> %v3150, %v3148
  %v3152 = fmul <8 x float> %v3068, %v3151
  %v3153 = fmul <8 x float> %v3152, %v3124
  %v3154 = fneg <8 x float> %v3153
  %v3155 = fadd <8 x float> %v3060, %v3154
  %v3156 = add nsw i64 %v3059, 1
  br label %b438
b440:
  %v3157 = fadd <8 x float> %v3054, %v3060
  %v3158 = add nsw i64 %v3053, 128
  br label %b435
b437:
  %v3159 = add i64 0, 0
  %v3160 = getelementptr inbounds float, ptr %v144, i64 %v3159
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3054, ptr align 4 %v3160, <8 x i1> %v3052)
  br label %b434
b434:
  %v3161 = icmp sgt i64 %v3, 1
  br i1 %v3161, label %b441, label %b442
b441:
  %v3162 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3163 = atomicrmw add ptr %v3162, i64 1 acq_rel
  %v3164 = mul i64 %v3, 10
  br label %b443
b443:
  %v3165 = load atomic i64, ptr %v3162 acquire, align 8
  %v3166 = icmp slt i64 %v3165, %v3164
  br i1 %v3166, label %b444, label %b445
b444:
  %v3167 = call i32 @sched_yield()
  br label %b443
b445:
  br label %b442
b442:
  %v3168 = icmp eq i64 %v2, 0
  br i1 %v3168, label %b446, label %b447
b446:
  br label %b448
b448:
  %v3169 = phi i64 [ 0, %b446 ], [ %v3268, %b453 ]
  %v3170 = icmp slt i64 %v3169, 48
  br i1 %v3170, label %b449, label %b450
b449:
  br label %b451
b451:
  %v3171 = phi i64 [ 0, %b449 ], [ %v3265, %b456 ]
  %v3172 = phi <8 x float> [ splat (float 0x0000000000000000), %b449 ], [ %v3264, %b456 ]
  %v3173 = icmp slt i64 %v3171, %v8
  br i1 %v3173, label %b452, label %b453
b452:
  %v3174 = add i64 %v3171, 128
  %v3175 = icmp slt i64 %v3174, %v8
  %v3176 = select i1 %v3175, i64 %v3174, i64 %v8
  br label %b454
b454:
  %v3177 = phi i64 [ %v3171, %b452 ], [ %v3263, %b455 ]
  %v3178 = phi <8 x float> [ splat (float 0x0000000000000000), %b452 ], [ %v3262, %b455 ]
  %v3179 = icmp slt i64 %v3177, %v3176
  br i1 %v3179, label %b455, label %b456
b455:
  %v3180 = mul i64 %v3177, 48
  %v3181 = getelementptr inbounds float, ptr %v72, i64 %v3180
  %v3182 = mul i64 %v3177, 48
  %v3183 = getelementptr inbounds float, ptr %v38, i64 %v3182
  %v3184 = mul i64 %v3177, 48
  %v3185 = getelementptr inbounds float, ptr %v36, i64 %v3184
  %v3186 = mul i64 %v3177, 48
  %v3187 = getelementptr inbounds float, ptr %v34, i64 %v3186
  %v3188 = mul i64 %v3177, 48
  %v3189 = getelementptr inbounds float, ptr %v82, i64 %v3188
  %v3190 = add i64 0, %v3169
  %v3191 = getelementptr inbounds float, ptr %v3181, i64 %v3190
  %v3192 = load <8 x float>, ptr %v3191, align 4
  %v3193 = add i64 0, %v3169
  %v3194 = getelementptr inbounds float, ptr %v24, i64 %v3193
  %v3195 = load <8 x float>, ptr %v3194, align 4
  %v3196 = add i64 0, %v3169
  %v3197 = getelementptr inbounds float, ptr %v3183, i64 %v3196
  %v3198 = load <8 x float>, ptr %v3197, align 4
  %v3199 = fmul <8 x float> %v3195, %v3198
  %v3200 = add i64 48, %v3169
  %v3201 = getelementptr inbounds float, ptr %v24, i64 %v3200
  %v3202 = load <8 x float>, ptr %v3201, align 4
  %v3203 = add i64 0, %v3169
  %v3204 = getelementptr inbounds float, ptr %v3185, i64 %v3203
  %v3205 = load <8 x float>, ptr %v3204, align 4
  %v3206 = fmul <8 x float> %v3202, %v3205
  %v3207 = fadd <8 x float> %v3199, %v3206
  %v3208 = add i64 96, %v3169
  %v3209 = getelementptr inbounds float, ptr %v24, i64 %v3208
  %v3210 = load <8 x float>, ptr %v3209, align 4
  %v3211 = add i64 0, %v3169
  %v3212 = getelementptr inbounds float, ptr %v3187, i64 %v3211
  %v3213 = load <8 x float>, ptr %v3212, align 4
  %v3214 = fmul <8 x float> %v3210, %v3213
  %v3215 = fadd <8 x float> %v3207, %v3214
  %v3216 = add i64 144, %v3169
  %v3217 = getelementptr inbounds float, ptr %v24, i64 %v3216
  %v3218 = load <8 x float>, ptr %v3217, align 4
  %v3219 = add i64 0, %v3169
  %v3220 = getelementptr inbounds float, ptr %v3189, i64 %v3219
  %v3221 = load <8 x float>, ptr %v3220, align 4
  %v3222 = fmul <8 x float> %v3218, %v3221
  %v3223 = fadd <8 x float> %v3215, %v3222
  %v3224 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3223)
  %v3225 = fneg <8 x float> %v3224
  %v3226 = fcmp olt <8 x float> %v3225, splat (float 0xC05A400000000000)
  %v3227 = select <8 x i1> %v3226, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3225
  %v3228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3227, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3229 = fsub <8 x float> %v3228, splat (float 0x4168000000000000)
  %v3230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3229, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3227)
  %v3231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3229, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3230)
  %v3232 = bitcast <8 x float> %v3228 to <8 x i32>
  %v3233 = fmul <8 x float> %v3231, %v3231
  %v3234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3231, <8 x float> splat (float 0x3F81227F40000000))
  %v3235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3234, <8 x float> %v3231, <8 x float> splat (float 0x3FA5556740000000))
  %v3236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3235, <8 x float> %v3231, <8 x float> splat (float 0x3FC5554B00000000))
  %v3237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3236, <8 x float> %v3231, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3233, <8 x float> %v3237, <8 x float> %v3231)
  %v3239 = sub <8 x i32> %v3232, splat (i32 1262485250)
  %v3240 = lshr <8 x i32> %v3239, splat (i32 1)
  %v3241 = sub <8 x i32> %v3239, %v3240
  %v3242 = shl <8 x i32> %v3240, splat (i32 23)
  %v3243 = bitcast <8 x i32> %v3242 to <8 x float>
  %v3244 = shl <8 x i32> %v3241, splat (i32 23)
  %v3245 = bitcast <8 x i32> %v3244 to <8 x float>
  %v3246 = fadd <8 x float> %v3238, splat (float 0x3FF0000000000000)
  %v3247 = fmul <8 x float> %v3246, %v3243
  %v3248 = fmul <8 x float> %v3247, %v3245
  %v3249 = fcmp olt <8 x float> %v3223, splat (float 0x0000000000000000)
  %v3250 = select <8 x i1> %v3249, <8 x float> %v3248, <8 x float> splat (float 0x3FF0000000000000)
  %v3251 = fadd <8 x float> %v3248, splat (float 0x3FF0000000000000)
  %v3252 = fdiv <8 x float> %v3250, %v3251
  %v3253 = fmul <8 x float> %v3192, %v3252
  %v3254 = fmul <8 x float> %v3192, %v3223
  %v3255 = fmul <8 x float> %v3254, %v3252
  %v3256 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3257 = shufflevector <8 x float> %v3256, <8 x float> poison, <8 x i32> zeroinitializer
  %v3258 = fsub <8 x float> %v3257, %v3252
  %v3259 = fmul <8 x float> %v3255, %v3258
  %v3260 = fadd <8 x float> %v3253, %v3259
  %v3261 = fmul <8 x float> %v3260, %v3198
  %v3262 = fadd <8 x float> %v3178, %v3261
  %v3263 = add nsw i64 %v3177, 1
  br label %b454
b456:
  %v3264 = fadd <8 x float> %v3172, %v3178
  %v3265 = add nsw i64 %v3171, 128
  br label %b451
b453:
  %v3266 = add i64 0, %v3169
  %v3267 = getelementptr inbounds float, ptr %v146, i64 %v3266
  store <8 x float> %v3172, ptr %v3267, align 4
  %v3268 = add nsw i64 %v3169, 8
  br label %b448
b450:
  br label %b447
b447:
  %v3269 = icmp sgt i64 %v3, 1
  br i1 %v3269, label %b457, label %b458
b457:
  %v3270 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3271 = atomicrmw add ptr %v3270, i64 1 acq_rel
  %v3272 = mul i64 %v3, 11
  br label %b459
b459:
  %v3273 = load atomic i64, ptr %v3270 acquire, align 8
  %v3274 = icmp slt i64 %v3273, %v3272
  br i1 %v3274, label %b460, label %b461
b460:
  %v3275 = call i32 @sched_yield()
  br label %b459
b461:
  br label %b458
b458:
  %v3276 = icmp eq i64 %v2, 0
  br i1 %v3276, label %b462, label %b463
b462:
  br label %b464
b464:
  %v3277 = phi i64 [ 0, %b462 ], [ %v3376, %b469 ]
  %v3278 = icmp slt i64 %v3277, 48
  br i1 %v3278, label %b465, label %b466
b465:
  br label %b467
b467:
  %v3279 = phi i64 [ 0, %b465 ], [ %v3373, %b472 ]
  %v3280 = phi <8 x float> [ splat (float 0x0000000000000000), %b465 ], [ %v3372, %b472 ]
  %v3281 = icmp slt i64 %v3279, %v8
  br i1 %v3281, label %b468, label %b469
b468:
  %v3282 = add i64 %v3279, 128
  %v3283 = icmp slt i64 %v3282, %v8
  %v3284 = select i1 %v3283, i64 %v3282, i64 %v8
  br label %b470
b470:
  %v3285 = phi i64 [ %v3279, %b468 ], [ %v3371, %b471 ]
  %v3286 = phi <8 x float> [ splat (float 0x0000000000000000), %b468 ], [ %v3370, %b471 ]
  %v3287 = icmp slt i64 %v3285, %v3284
  br i1 %v3287, label %b471, label %b472
b471:
  %v3288 = mul i64 %v3285, 48
  %v3289 = getelementptr inbounds float, ptr %v72, i64 %v3288
  %v3290 = mul i64 %v3285, 48
  %v3291 = getelementptr inbounds float, ptr %v38, i64 %v3290
  %v3292 = mul i64 %v3285, 48
  %v3293 = getelementptr inbounds float, ptr %v36, i64 %v3292
  %v3294 = mul i64 %v3285, 48
  %v3295 = getelementptr inbounds float, ptr %v34, i64 %v3294
  %v3296 = mul i64 %v3285, 48
  %v3297 = getelementptr inbounds float, ptr %v82, i64 %v3296
  %v3298 = add i64 0, %v3277
  %v3299 = getelementptr inbounds float, ptr %v3289, i64 %v3298
  %v3300 = load <8 x float>, ptr %v3299, align 4
  %v3301 = add i64 0, %v3277
  %v3302 = getelementptr inbounds float, ptr %v24, i64 %v3301
  %v3303 = load <8 x float>, ptr %v3302, align 4
  %v3304 = add i64 0, %v3277
  %v3305 = getelementptr inbounds float, ptr %v3291, i64 %v3304
  %v3306 = load <8 x float>, ptr %v3305, align 4
  %v3307 = fmul <8 x float> %v3303, %v3306
  %v3308 = add i64 48, %v3277
  %v3309 = getelementptr inbounds float, ptr %v24, i64 %v3308
  %v3310 = load <8 x float>, ptr %v3309, align 4
  %v3311 = add i64 0, %v3277
  %v3312 = getelementptr inbounds float, ptr %v3293, i64 %v3311
  %v3313 = load <8 x float>, ptr %v3312, align 4
  %v3314 = fmul <8 x float> %v3310, %v3313
  %v3315 = fadd <8 x float> %v3307, %v3314
  %v3316 = add i64 96, %v3277
  %v3317 = getelementptr inbounds float, ptr %v24, i64 %v3316
  %v3318 = load <8 x float>, ptr %v3317, align 4
  %v3319 = add i64 0, %v3277
  %v3320 = getelementptr inbounds float, ptr %v3295, i64 %v3319
  %v3321 = load <8 x float>, ptr %v3320, align 4
  %v3322 = fmul <8 x float> %v3318, %v3321
  %v3323 = fadd <8 x float> %v3315, %v3322
  %v3324 = add i64 144, %v3277
  %v3325 = getelementptr inbounds float, ptr %v24, i64 %v3324
  %v3326 = load <8 x float>, ptr %v3325, align 4
  %v3327 = add i64 0, %v3277
  %v3328 = getelementptr inbounds float, ptr %v3297, i64 %v3327
  %v3329 = load <8 x float>, ptr %v3328, align 4
  %v3330 = fmul <8 x float> %v3326, %v3329
  %v3331 = fadd <8 x float> %v3323, %v3330
  %v3332 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3331)
  %v3333 = fneg <8 x float> %v3332
  %v3334 = fcmp olt <8 x float> %v3333, splat (float 0xC05A400000000000)
  %v3335 = select <8 x i1> %v3334, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3333
  %v3336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3335, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3337 = fsub <8 x float> %v3336, splat (float 0x4168000000000000)
  %v3338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3337, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3335)
  %v3339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3337, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3338)
  %v3340 = bitcast <8 x float> %v3336 to <8 x i32>
  %v3341 = fmul <8 x float> %v3339, %v3339
  %v3342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3339, <8 x float> splat (float 0x3F81227F40000000))
  %v3343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3342, <8 x float> %v3339, <8 x float> splat (float 0x3FA5556740000000))
  %v3344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3343, <8 x float> %v3339, <8 x float> splat (float 0x3FC5554B00000000))
  %v3345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3344, <8 x float> %v3339, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3341, <8 x float> %v3345, <8 x float> %v3339)
  %v3347 = sub <8 x i32> %v3340, splat (i32 1262485250)
  %v3348 = lshr <8 x i32> %v3347, splat (i32 1)
  %v3349 = sub <8 x i32> %v3347, %v3348
  %v3350 = shl <8 x i32> %v3348, splat (i32 23)
  %v3351 = bitcast <8 x i32> %v3350 to <8 x float>
  %v3352 = shl <8 x i32> %v3349, splat (i32 23)
  %v3353 = bitcast <8 x i32> %v3352 to <8 x float>
  %v3354 = fadd <8 x float> %v3346, splat (float 0x3FF0000000000000)
  %v3355 = fmul <8 x float> %v3354, %v3351
  %v3356 = fmul <8 x float> %v3355, %v3353
  %v3357 = fcmp olt <8 x float> %v3331, splat (float 0x0000000000000000)
  %v3358 = select <8 x i1> %v3357, <8 x float> %v3356, <8 x float> splat (float 0x3FF0000000000000)
  %v3359 = fadd <8 x float> %v3356, splat (float 0x3FF0000000000000)
  %v3360 = fdiv <8 x float> %v3358, %v3359
  %v3361 = fmul <8 x float> %v3300, %v3360
  %v3362 = fmul <8 x float> %v3300, %v3331
  %v3363 = fmul <8 x float> %v3362, %v3360
  %v3364 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3365 = shufflevector <8 x float> %v3364, <8 x float> poison, <8 x i32> zeroinitializer
  %v3366 = fsub <8 x float> %v3365, %v3360
  %v3367 = fmul <8 x float> %v3363, %v3366
  %v3368 = fadd <8 x float> %v3361, %v3367
  %v3369 = fmul <8 x float> %v3368, %v3313
  %v3370 = fadd <8 x float> %v3286, %v3369
  %v3371 = add nsw i64 %v3285, 1
  br label %b470
b472:
  %v3372 = fadd <8 x float> %v3280, %v3286
  %v3373 = add nsw i64 %v3279, 128
  br label %b467
b469:
  %v3374 = add i64 0, %v3277
  %v3375 = getelementptr inbounds float, ptr %v148, i64 %v3374
  store <8 x float> %v3280, ptr %v3375, align 4
  %v3376 = add nsw i64 %v3277, 8
  br label %b464
b466:
  br label %b463
b463:
  %v3377 = icmp sgt i64 %v3, 1
  br i1 %v3377, label %b473, label %b474
b473:
  %v3378 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3379 = atomicrmw add ptr %v3378, i64 1 acq_rel
  %v3380 = mul i64 %v3, 12
  br label %b475
b475:
  %v3381 = load atomic i64, ptr %v3378 acquire, align 8
  %v3382 = icmp slt i64 %v3381, %v3380
  br i1 %v3382, label %b476, label %b477
b476:
  %v3383 = call i32 @sched_yield()
  br label %b475
b477:
  br label %b474
b474:
  %v3384 = icmp eq i64 %v2, 0
  br i1 %v3384, label %b478, label %b479
b478:
  br label %b480
b480:
  %v3385 = phi i64 [ 0, %b478 ], [ %v3484, %b485 ]
  %v3386 = icmp slt i64 %v3385, 48
  br i1 %v3386, label %b481, label %b482
b481:
  br label %b483
b483:
  %v3387 = phi i64 [ 0, %b481 ], [ %v3481, %b488 ]
  %v3388 = phi <8 x float> [ splat (float 0x0000000000000000), %b481 ], [ %v3480, %b488 ]
  %v3389 = icmp slt i64 %v3387, %v8
  br i1 %v3389, label %b484, label %b485
b484:
  %v3390 = add i64 %v3387, 128
  %v3391 = icmp slt i64 %v3390, %v8
  %v3392 = select i1 %v3391, i64 %v3390, i64 %v8
  br label %b486
b486:
  %v3393 = phi i64 [ %v3387, %b484 ], [ %v3479, %b487 ]
  %v3394 = phi <8 x float> [ splat (float 0x0000000000000000), %b484 ], [ %v3478, %b487 ]
  %v3395 = icmp slt i64 %v3393, %v3392
  br i1 %v3395, label %b487, label %b488
b487:
  %v3396 = mul i64 %v3393, 48
  %v3397 = getelementptr inbounds float, ptr %v72, i64 %v3396
  %v3398 = mul i64 %v3393, 48
  %v3399 = getelementptr inbounds float, ptr %v38, i64 %v3398
  %v3400 = mul i64 %v3393, 48
  %v3401 = getelementptr inbounds float, ptr %v36, i64 %v3400
  %v3402 = mul i64 %v3393, 48
  %v3403 = getelementptr inbounds float, ptr %v34, i64 %v3402
  %v3404 = mul i64 %v3393, 48
  %v3405 = getelementptr inbounds float, ptr %v82, i64 %v3404
  %v3406 = add i64 0, %v3385
  %v3407 = getelementptr inbounds float, ptr %v3397, i64 %v3406
  %v3408 = load <8 x float>, ptr %v3407, align 4
  %v3409 = add i64 0, %v3385
  %v3410 = getelementptr inbounds float, ptr %v24, i64 %v3409
  %v3411 = load <8 x float>, ptr %v3410, align 4
  %v3412 = add i64 0, %v3385
  %v3413 = getelementptr inbounds float, ptr %v3399, i64 %v3412
  %v3414 = load <8 x float>, ptr %v3413, align 4
  %v3415 = fmul <8 x float> %v3411, %v3414
  %v3416 = add i64 48, %v3385
  %v3417 = getelementptr inbounds float, ptr %v24, i64 %v3416
  %v3418 = load <8 x float>, ptr %v3417, align 4
  %v3419 = add i64 0, %v3385
  %v3420 = getelementptr inbounds float, ptr %v3401, i64 %v3419
  %v3421 = load <8 x float>, ptr %v3420, align 4
  %v3422 = fmul <8 x float> %v3418, %v3421
  %v3423 = fadd <8 x float> %v3415, %v3422
  %v3424 = add i64 96, %v3385
  %v3425 = getelementptr inbounds float, ptr %v24, i64 %v3424
  %v3426 = load <8 x float>, ptr %v3425, align 4
  %v3427 = add i64 0, %v3385
  %v3428 = getelementptr inbounds float, ptr %v3403, i64 %v3427
  %v3429 = load <8 x float>, ptr %v3428, align 4
  %v3430 = fmul <8 x float> %v3426, %v3429
  %v3431 = fadd <8 x float> %v3423, %v3430
  %v3432 = add i64 144, %v3385
  %v3433 = getelementptr inbounds float, ptr %v24, i64 %v3432
  %v3434 = load <8 x float>, ptr %v3433, align 4
  %v3435 = add i64 0, %v3385
  %v3436 = getelementptr inbounds float, ptr %v3405, i64 %v3435
  %v3437 = load <8 x float>, ptr %v3436, align 4
  %v3438 = fmul <8 x float> %v3434, %v3437
  %v3439 = fadd <8 x float> %v3431, %v3438
  %v3440 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3439)
  %v3441 = fneg <8 x float> %v3440
  %v3442 = fcmp olt <8 x float> %v3441, splat (float 0xC05A400000000000)
  %v3443 = select <8 x i1> %v3442, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3441
  %v3444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3443, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3445 = fsub <8 x float> %v3444, splat (float 0x4168000000000000)
  %v3446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3445, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3443)
  %v3447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3445, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3446)
  %v3448 = bitcast <8 x float> %v3444 to <8 x i32>
  %v3449 = fmul <8 x float> %v3447, %v3447
  %v3450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3447, <8 x float> splat (float 0x3F81227F40000000))
  %v3451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3450, <8 x float> %v3447, <8 x float> splat (float 0x3FA5556740000000))
  %v3452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3451, <8 x float> %v3447, <8 x float> splat (float 0x3FC5554B00000000))
  %v3453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3452, <8 x float> %v3447, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3449, <8 x float> %v3453, <8 x float> %v3447)
  %v3455 = sub <8 x i32> %v3448, splat (i32 1262485250)
  %v3456 = lshr <8 x i32> %v3455, splat (i32 1)
  %v3457 = sub <8 x i32> %v3455, %v3456
  %v3458 = shl <8 x i32> %v3456, splat (i32 23)
  %v3459 = bitcast <8 x i32> %v3458 to <8 x float>
  %v3460 = shl <8 x i32> %v3457, splat (i32 23)
  %v3461 = bitcast <8 x i32> %v3460 to <8 x float>
  %v3462 = fadd <8 x float> %v3454, splat (float 0x3FF0000000000000)
  %v3463 = fmul <8 x float> %v3462, %v3459
  %v3464 = fmul <8 x float> %v3463, %v3461
  %v3465 = fcmp olt <8 x float> %v3439, splat (float 0x0000000000000000)
  %v3466 = select <8 x i1> %v3465, <8 x float> %v3464, <8 x float> splat (float 0x3FF0000000000000)
  %v3467 = fadd <8 x float> %v3464, splat (float 0x3FF0000000000000)
  %v3468 = fdiv <8 x float> %v3466, %v3467
  %v3469 = fmul <8 x float> %v3408, %v3468
  %v3470 = fmul <8 x float> %v3408, %v3439
  %v3471 = fmul <8 x float> %v3470, %v3468
  %v3472 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3473 = shufflevector <8 x float> %v3472, <8 x float> poison, <8 x i32> zeroinitializer
  %v3474 = fsub <8 x float> %v3473, %v3468
  %v3475 = fmul <8 x float> %v3471, %v3474
  %v3476 = fadd <8 x float> %v3469, %v3475
  %v3477 = fmul <8 x float> %v3476, %v3429
  %v3478 = fadd <8 x float> %v3394, %v3477
  %v3479 = add nsw i64 %v3393, 1
  br label %b486
b488:
  %v3480 = fadd <8 x float> %v3388, %v3394
  %v3481 = add nsw i64 %v3387, 128
  br label %b483
b485:
  %v3482 = add i64 0, %v3385
  %v3483 = getelementptr inbounds float, ptr %v150, i64 %v3482
  store <8 x float> %v3388, ptr %v3483, align 4
  %v3484 = add nsw i64 %v3385, 8
  br label %b480
b482:
  br label %b479
b479:
  %v3485 = icmp sgt i64 %v3, 1
  br i1 %v3485, label %b489, label %b490
b489:
  %v3486 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3487 = atomicrmw add ptr %v3486, i64 1 acq_rel
  %v3488 = mul i64 %v3, 13
  br label %b491
b491:
  %v3489 = load atomic i64, ptr %v3486 acquire, align 8
  %v3490 = icmp slt i64 %v3489, %v3488
  br i1 %v3490, label %b492, label %b493
b492:
  %v3491 = call i32 @sched_yield()
  br label %b491
b493:
  br label %b490
b490:
  %v3492 = icmp eq i64 %v2, 0
  br i1 %v3492, label %b494, label %b495
b494:
  br label %b496
b496:
  %v3493 = phi i64 [ 0, %b494 ], [ %v3592, %b501 ]
  %v3494 = icmp slt i64 %v3493, 48
  br i1 %v3494, label %b497, label %b498
b497:
  br label %b499
b499:
  %v3495 = phi i64 [ 0, %b497 ], [ %v3589, %b504 ]
  %v3496 = phi <8 x float> [ splat (float 0x0000000000000000), %b497 ], [ %v3588, %b504 ]
  %v3497 = icmp slt i64 %v3495, %v8
  br i1 %v3497, label %b500, label %b501
b500:
  %v3498 = add i64 %v3495, 128
  %v3499 = icmp slt i64 %v3498, %v8
  %v3500 = select i1 %v3499, i64 %v3498, i64 %v8
  br label %b502
b502:
  %v3501 = phi i64 [ %v3495, %b500 ], [ %v3587, %b503 ]
  %v3502 = phi <8 x float> [ splat (float 0x0000000000000000), %b500 ], [ %v3586, %b503 ]
  %v3503 = icmp slt i64 %v3501, %v3500
  br i1 %v3503, label %b503, label %b504
b503:
  %v3504 = mul i64 %v3501, 48
  %v3505 = getelementptr inbounds float, ptr %v72, i64 %v3504
  %v3506 = mul i64 %v3501, 48
  %v3507 = getelementptr inbounds float, ptr %v38, i64 %v3506
  %v3508 = mul i64 %v3501, 48
  %v3509 = getelementptr inbounds float, ptr %v36, i64 %v3508
  %v3510 = mul i64 %v3501, 48
  %v3511 = getelementptr inbounds float, ptr %v34, i64 %v3510
  %v3512 = mul i64 %v3501, 48
  %v3513 = getelementptr inbounds float, ptr %v82, i64 %v3512
  %v3514 = add i64 0, %v3493
  %v3515 = getelementptr inbounds float, ptr %v3505, i64 %v3514
  %v3516 = load <8 x float>, ptr %v3515, align 4
  %v3517 = add i64 0, %v3493
  %v3518 = getelementptr inbounds float, ptr %v24, i64 %v3517
  %v3519 = load <8 x float>, ptr %v3518, align 4
  %v3520 = add i64 0, %v3493
  %v3521 = getelementptr inbounds float, ptr %v3507, i64 %v3520
  %v3522 = load <8 x float>, ptr %v3521, align 4
  %v3523 = fmul <8 x float> %v3519, %v3522
  %v3524 = add i64 48, %v3493
  %v3525 = getelementptr inbounds float, ptr %v24, i64 %v3524
  %v3526 = load <8 x float>, ptr %v3525, align 4
  %v3527 = add i64 0, %v3493
  %v3528 = getelementptr inbounds float, ptr %v3509, i64 %v3527
  %v3529 = load <8 x float>, ptr %v3528, align 4
  %v3530 = fmul <8 x float> %v3526, %v3529
  %v3531 = fadd <8 x float> %v3523, %v3530
  %v3532 = add i64 96, %v3493
  %v3533 = getelementptr inbounds float, ptr %v24, i64 %v3532
  %v3534 = load <8 x float>, ptr %v3533, align 4
  %v3535 = add i64 0, %v3493
  %v3536 = getelementptr inbounds float, ptr %v3511, i64 %v3535
  %v3537 = load <8 x float>, ptr %v3536, align 4
  %v3538 = fmul <8 x float> %v3534, %v3537
  %v3539 = fadd <8 x float> %v3531, %v3538
  %v3540 = add i64 144, %v3493
  %v3541 = getelementptr inbounds float, ptr %v24, i64 %v3540
  %v3542 = load <8 x float>, ptr %v3541, align 4
  %v3543 = add i64 0, %v3493
  %v3544 = getelementptr inbounds float, ptr %v3513, i64 %v3543
  %v3545 = load <8 x float>, ptr %v3544, align 4
  %v3546 = fmul <8 x float> %v3542, %v3545
  %v3547 = fadd <8 x float> %v3539, %v3546
  %v3548 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3547)
  %v3549 = fneg <8 x float> %v3548
  %v3550 = fcmp olt <8 x float> %v3549, splat (float 0xC05A400000000000)
  %v3551 = select <8 x i1> %v3550, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3549
  %v3552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3551, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3553 = fsub <8 x float> %v3552, splat (float 0x4168000000000000)
  %v3554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3553, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3551)
  %v3555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3553, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3554)
  %v3556 = bitcast <8 x float> %v3552 to <8 x i32>
  %v3557 = fmul <8 x float> %v3555, %v3555
  %v3558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3555, <8 x float> splat (float 0x3F81227F40000000))
  %v3559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3558, <8 x float> %v3555, <8 x float> splat (float 0x3FA5556740000000))
  %v3560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3559, <8 x float> %v3555, <8 x float> splat (float 0x3FC5554B00000000))
  %v3561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3560, <8 x float> %v3555, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3557, <8 x float> %v3561, <8 x float> %v3555)
  %v3563 = sub <8 x i32> %v3556, splat (i32 1262485250)
  %v3564 = lshr <8 x i32> %v3563, splat (i32 1)
  %v3565 = sub <8 x i32> %v3563, %v3564
  %v3566 = shl <8 x i32> %v3564, splat (i32 23)
  %v3567 = bitcast <8 x i32> %v3566 to <8 x float>
  %v3568 = shl <8 x i32> %v3565, splat (i32 23)
  %v3569 = bitcast <8 x i32> %v3568 to <8 x float>
  %v3570 = fadd <8 x float> %v3562, splat (float 0x3FF0000000000000)
  %v3571 = fmul <8 x float> %v3570, %v3567
  %v3572 = fmul <8 x float> %v3571, %v3569
  %v3573 = fcmp olt <8 x float> %v3547, splat (float 0x0000000000000000)
  %v3574 = select <8 x i1> %v3573, <8 x float> %v3572, <8 x float> splat (float 0x3FF0000000000000)
  %v3575 = fadd <8 x float> %v3572, splat (float 0x3FF0000000000000)
  %v3576 = fdiv <8 x float> %v3574, %v3575
  %v3577 = fmul <8 x float> %v3516, %v3576
  %v3578 = fmul <8 x float> %v3516, %v3547
  %v3579 = fmul <8 x float> %v3578, %v3576
  %v3580 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3581 = shufflevector <8 x float> %v3580, <8 x float> poison, <8 x i32> zeroinitializer
  %v3582 = fsub <8 x float> %v3581, %v3576
  %v3583 = fmul <8 x float> %v3579, %v3582
  %v3584 = fadd <8 x float> %v3577, %v3583
  %v3585 = fmul <8 x float> %v3584, %v3545
  %v3586 = fadd <8 x float> %v3502, %v3585
  %v3587 = add nsw i64 %v3501, 1
  br label %b502
b504:
  %v3588 = fadd <8 x float> %v3496, %v3502
  %v3589 = add nsw i64 %v3495, 128
  br label %b499
b501:
  %v3590 = add i64 0, %v3493
  %v3591 = getelementptr inbounds float, ptr %v152, i64 %v3590
  store <8 x float> %v3496, ptr %v3591, align 4
  %v3592 = add nsw i64 %v3493, 8
  br label %b496
b498:
  br label %b495
b495:
  %v3593 = icmp sgt i64 %v3, 1
  br i1 %v3593, label %b505, label %b506
b505:
  %v3594 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3595 = atomicrmw add ptr %v3594, i64 1 acq_rel
  %v3596 = mul i64 %v3, 14
  br label %b507
b507:
  %v3597 = load atomic i64, ptr %v3594 acquire, align 8
  %v3598 = icmp slt i64 %v3597, %v3596
  br i1 %v3598, label %b508, label %b509
b508:
  %v3599 = call i32 @sched_yield()
  br label %b507
b509:
  br label %b506
b506:
  %v3600 = icmp eq i64 %v2, 0
  br i1 %v3600, label %b510, label %b511
b510:
  br label %b512
b512:
  %v3601 = phi i64 [ 0, %b510 ], [ %v3641, %b517 ]
  %v3602 = phi <8 x float> [ splat (float 0x0000000000000000), %b510 ], [ %v3640, %b517 ]
  %v3603 = icmp slt i64 %v3601, %v8
  br i1 %v3603, label %b513, label %b514
b513:
  %v3604 = add i64 %v3601, 128
  %v3605 = icmp slt i64 %v3604, %v8
  %v3606 = select i1 %v3605, i64 %v3604, i64 %v8
  br label %b515
b515:
  %v3607 = phi i64 [ %v3601, %b513 ], [ %v3639, %b520 ]
  %v3608 = phi <8 x float> [ splat (float 0x0000000000000000), %b513 ], [ %v3611, %b520 ]
  %v3609 = icmp slt i64 %v3607, %v3606
  br i1 %v3609, label %b516, label %b517
b516:
  br label %b518
b518:
  %v3610 = phi i64 [ 0, %b516 ], [ %v3638, %b519 ]
  %v3611 = phi <8 x float> [ %v3608, %b516 ], [ %v3637, %b519 ]
  %v3612 = icmp slt i64 %v3610, 2
  br i1 %v3612, label %b519, label %b520
b519:
  %v3613 = mul i64 %v3607, 16
  %v3614 = getelementptr inbounds float, ptr %v110, i64 %v3613
  %v3615 = mul i64 %v3607, 16
  %v3616 = getelementptr inbounds float, ptr %v104, i64 %v3615
  %v3617 = mul i64 %v3607, 2
  %v3618 = getelementptr inbounds float, ptr %v106, i64 %v3617
  %v3619 = add i64 0, %v3610
  %v3620 = getelementptr inbounds float, ptr %v3618, i64 %v3619
  %v3621 = load float, ptr %v3620, align 4
  %v3622 = fdiv float 0x3FF0000000000000, %v3621
  %v3623 = add i64 0, 0
  %v3624 = mul i64 %v3610, 8
  %v3625 = add i64 %v3623, %v3624
  %v3626 = getelementptr inbounds float, ptr %v3614, i64 %v3625
  %v3627 = load <8 x float>, ptr %v3626, align 4
  %v3628 = add i64 0, 0
  %v3629 = mul i64 %v3610, 8
  %v3630 = add i64 %v3628, %v3629
  %v3631 = getelementptr inbounds float, ptr %v3616, i64 %v3630
  %v3632 = load <8 x float>, ptr %v3631, align 4
  %v3633 = insertelement <8 x float> poison, float %v3622, i64 0
  %v3634 = shufflevector <8 x float> %v3633, <8 x float> poison, <8 x i32> zeroinitializer
  %v3635 = fmul <8 x float> %v3632, %v3634
  %v3636 = fmul <8 x float> %v3627, %v3635
  %v3637 = fadd <8 x float> %v3611, %v3636
  %v3638 = add nsw i64 %v3610, 1
  br label %b518
b520:
  %v3639 = add nsw i64 %v3607, 1
  br label %b515
b517:
  %v3640 = fadd <8 x float> %v3602, %v3608
  %v3641 = add nsw i64 %v3601, 128
  br label %b512
b514:
  %v3642 = add i64 0, 0
  %v3643 = getelementptr inbounds float, ptr %v62, i64 %v3642
  store <8 x float> %v3602, ptr %v3643, align 4
  br label %b511
b511:
  %v3644 = icmp sgt i64 %v3, 1
  br i1 %v3644, label %b521, label %b522
b521:
  %v3645 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3646 = atomicrmw add ptr %v3645, i64 1 acq_rel
  %v3647 = mul i64 %v3, 15
  br label %b523
b523:
  %v3648 = load atomic i64, ptr %v3645 acquire, align 8
  %v3649 = icmp slt i64 %v3648, %v3647
  br i1 %v3649, label %b524, label %b525
b524:
  %v3650 = call i32 @sched_yield()
  br label %b523
b525:
  br label %b522
b522:
  %v3651 = mul i64 0, 16
  %v3652 = getelementptr inbounds float, ptr %v112, i64 %v3651
  %v3653 = getelementptr inbounds float, ptr %v3652, i64 0
  %v3654 = mul i64 0, 8
  %v3655 = getelementptr inbounds float, ptr %v12, i64 %v3654
  %v3656 = getelementptr inbounds float, ptr %v3655, i64 0
  %v3657 = getelementptr inbounds float, ptr %v223, i64 12288
  %v3658 = add i64 16, 1
  %v3659 = sdiv i64 %v3658, 2
  %v3660 = add i64 %v2, 1
  %v3661 = mul i64 %v3659, %v2
  %v3662 = sdiv i64 %v3661, %v3
  %v3663 = mul i64 %v3662, 2
  %v3664 = icmp slt i64 %v3663, 16
  %v3665 = select i1 %v3664, i64 %v3663, i64 16
  %v3666 = mul i64 %v3659, %v3660
  %v3667 = sdiv i64 %v3666, %v3
  %v3668 = mul i64 %v3667, 2
  %v3669 = icmp slt i64 %v3668, 16
  %v3670 = select i1 %v3669, i64 %v3668, i64 16
  %v3671 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b526
b526:
  %v3672 = phi i64 [ %v3665, %b522 ], [ %v3680, %b531 ]
  %v3673 = icmp slt i64 %v3672, %v3670
  br i1 %v3673, label %b527, label %b528
b527:
  %v3674 = mul i64 %v3672, 8
  %v3675 = getelementptr inbounds float, ptr %v3671, i64 %v3674
  br label %b529
b529:
  %v3676 = phi i64 [ 0, %b527 ], [ %v3679, %b530 ]
  %v3677 = icmp slt i64 %v3676, 8
  br i1 %v3677, label %b530, label %b531
b530:
  %v3678 = getelementptr inbounds float, ptr %v3675, i64 %v3676
  store float 0x0000000000000000, ptr %v3678, align 4
  %v3679 = add nsw i64 %v3676, 1
  br label %b529
b531:
  %v3680 = add nsw i64 %v3672, 1
  br label %b526
b528:
  %v3681 = mul i64 %v8, 1
  br label %b532
b532:
  %v3682 = phi i64 [ 0, %b528 ], [ %v3786, %b537 ]
  %v3683 = icmp slt i64 %v3682, %v3681
  br i1 %v3683, label %b533, label %b534
b533:
  %v3684 = sub i64 %v3681, %v3682
  %v3685 = icmp slt i64 %v3684, 384
  %v3686 = select i1 %v3685, i64 %v3684, i64 384
  br label %b535
b535:
  %v3687 = phi i64 [ %v3665, %b533 ], [ %v3785, %b561 ]
  %v3688 = icmp slt i64 %v3687, %v3670
  br i1 %v3688, label %b536, label %b537
b536:
  %v3689 = sub i64 %v3670, %v3687
  %v3690 = icmp slt i64 %v3689, 64
  %v3691 = select i1 %v3690, i64 %v3689, i64 64
  %v3692 = sdiv i64 %v3691, 2
  %v3693 = mul i64 %v3692, 2
  %v3694 = sub i64 %v3691, %v3693
  %v3695 = mul i64 %v3682, 16
  %v3696 = add i64 %v3695, %v3687
  %v3697 = getelementptr inbounds float, ptr %v3653, i64 %v3696
  br label %b538
b538:
  %v3698 = phi i64 [ 0, %b536 ], [ %v3724, %b546 ]
  %v3699 = icmp slt i64 %v3698, %v3686
  br i1 %v3699, label %b539, label %b540
b539:
  %v3700 = mul i64 %v3698, 16
  %v3701 = getelementptr inbounds float, ptr %v3697, i64 %v3700
  %v3702 = mul i64 %v3698, 2
  %v3703 = getelementptr inbounds float, ptr %v3657, i64 %v3702
  br label %b541
b541:
  %v3704 = phi i64 [ 0, %b539 ], [ %v3713, %b542 ]
  %v3705 = icmp slt i64 %v3704, %v3692
  br i1 %v3705, label %b542, label %b543
b542:
  %v3706 = mul i64 %v3704, 2
  %v3707 = getelementptr inbounds float, ptr %v3701, i64 %v3706
  %v3708 = mul i64 %v3704, 768
  %v3709 = getelementptr inbounds float, ptr %v3703, i64 %v3708
  %v3710 = getelementptr inbounds float, ptr %v3707, i64 0
  %v3711 = load <2 x float>, ptr %v3710, align 4
  %v3712 = getelementptr inbounds float, ptr %v3709, i64 0
  store <2 x float> %v3711, ptr %v3712, align 4
  %v3713 = add nsw i64 %v3704, 1
  br label %b541
b543:
  %v3714 = mul i64 %v3692, 2
  %v3715 = getelementptr inbounds float, ptr %v3701, i64 %v3714
  %v3716 = mul i64 %v3692, 768
  %v3717 = getelementptr inbounds float, ptr %v3703, i64 %v3716
  br label %b544
b544:
  %v3718 = phi i64 [ 0, %b543 ], [ %v3723, %b545 ]
  %v3719 = icmp slt i64 %v3718, %v3694
  br i1 %v3719, label %b545, label %b546
b545:
  %v3720 = getelementptr inbounds float, ptr %v3715, i64 %v3718
  %v3721 = load float, ptr %v3720, align 4
  %v3722 = getelementptr inbounds float, ptr %v3717, i64 %v3718
  store float %v3721, ptr %v3722, align 4
  %v3723 = add nsw i64 %v3718, 1
  br label %b544, !llvm.loop !9
b546:
  %v3724 = add nsw i64 %v3698, 1
  br label %b538
b540:
  br label %b547
b547:
  %v3725 = phi i64 [ 0, %b540 ], [ %v3760, %b555 ]
  %v3726 = icmp slt i64 %v3725, 0
  br i1 %v3726, label %b548, label %b549
b548:
  %v3727 = mul i64 %v3682, 8
  %v3728 = add i64 %v3727, %v3725
  %v3729 = getelementptr inbounds float, ptr %v3656, i64 %v3728
  br label %b550
b550:
  %v3730 = phi i64 [ 0, %b548 ], [ %v3748, %b551 ]
  %v3731 = icmp slt i64 %v3730, %v3686
  br i1 %v3731, label %b551, label %b552
b551:
  %v3732 = mul i64 %v3730, 8
  %v3733 = getelementptr inbounds float, ptr %v3729, i64 %v3732
  %v3734 = mul i64 %v3730, 32
  %v3735 = getelementptr inbounds float, ptr %v223, i64 %v3734
  %v3736 = getelementptr inbounds float, ptr %v3733, i64 0
  %v3737 = load <8 x float>, ptr %v3736, align 4
  %v3738 = getelementptr inbounds float, ptr %v3735, i64 0
  store <8 x float> %v3737, ptr %v3738, align 4
  %v3739 = getelementptr inbounds float, ptr %v3733, i64 8
  %v3740 = load <8 x float>, ptr %v3739, align 4
  %v3741 = getelementptr inbounds float, ptr %v3735, i64 8
  store <8 x float> %v3740, ptr %v3741, align 4
  %v3742 = getelementptr inbounds float, ptr %v3733, i64 16
  %v3743 = load <8 x float>, ptr %v3742, align 4
  %v3744 = getelementptr inbounds float, ptr %v3735, i64 16
  store <8 x float> %v3743, ptr %v3744, align 4
  %v3745 = getelementptr inbounds float, ptr %v3733, i64 24
  %v3746 = load <8 x float>, ptr %v3745, align 4
  %v3747 = getelementptr inbounds float, ptr %v3735, i64 24
  store <8 x float> %v3746, ptr %v3747, align 4
  %v3748 = add nsw i64 %v3730, 1
  br label %b550
b552:
  %v3749 = sdiv i64 %v3691, 2
  br label %b553
b553:
  %v3750 = phi i64 [ 0, %b552 ], [ %v3759, %b554 ]
  %v3751 = icmp slt i64 %v3750, %v3749
  br i1 %v3751, label %b554, label %b555
b554:
  %v3752 = mul i64 %v3750, 2
  %v3753 = add i64 %v3687, %v3752
  %v3754 = mul i64 %v3750, 768
  %v3755 = getelementptr inbounds float, ptr %v3657, i64 %v3754
  %v3756 = mul i64 %v3753, 8
  %v3757 = add i64 %v3756, %v3725
  %v3758 = getelementptr inbounds float, ptr %v3671, i64 %v3757
  call void @outer_2x32(ptr %v3755, ptr %v223, i64 %v3686, ptr %v3758, i64 8)
  %v3759 = add nsw i64 %v3750, 1
  br label %b553
b555:
  %v3760 = add nsw i64 %v3725, 32
  br label %b547
b549:
  %v3761 = mul i64 %v3682, 8
  %v3762 = add i64 %v3761, 0
  %v3763 = getelementptr inbounds float, ptr %v3656, i64 %v3762
  br label %b556
b556:
  %v3764 = phi i64 [ 0, %b549 ], [ %v3773, %b557 ]
  %v3765 = icmp slt i64 %v3764, %v3686
  br i1 %v3765, label %b557, label %b558
b557:
  %v3766 = mul i64 %v3764, 8
  %v3767 = getelementptr inbounds float, ptr %v3763, i64 %v3766
  %v3768 = mul i64 %v3764, 8
  %v3769 = getelementptr inbounds float, ptr %v223, i64 %v3768
  %v3770 = getelementptr inbounds float, ptr %v3767, i64 0
  %v3771 = load <8 x float>, ptr %v3770, align 4
  %v3772 = getelementptr inbounds float, ptr %v3769, i64 0
  store <8 x float> %v3771, ptr %v3772, align 4
  %v3773 = add nsw i64 %v3764, 1
  br label %b556
b558:
  %v3774 = sdiv i64 %v3691, 2
  br label %b559
b559:
  %v3775 = phi i64 [ 0, %b558 ], [ %v3784, %b560 ]
  %v3776 = icmp slt i64 %v3775, %v3774
  br i1 %v3776, label %b560, label %b561
b560:
  %v3777 = mul i64 %v3775, 2
  %v3778 = add i64 %v3687, %v3777
  %v3779 = mul i64 %v3775, 768
  %v3780 = getelementptr inbounds float, ptr %v3657, i64 %v3779
  %v3781 = mul i64 %v3778, 8
  %v3782 = add i64 %v3781, 0
  %v3783 = getelementptr inbounds float, ptr %v3671, i64 %v3782
  call void @outer_2x8(ptr %v3780, ptr %v223, i64 %v3686, ptr %v3783, i64 8)
  %v3784 = add nsw i64 %v3775, 1
  br label %b559
b561:
  %v3785 = add nsw i64 %v3687, 64
  br label %b535
b537:
  %v3786 = add nsw i64 %v3682, 384
  br label %b532
b534:
  %v3787 = icmp sgt i64 %v3, 1
  br i1 %v3787, label %b562, label %b563
b562:
  %v3788 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3789 = atomicrmw add ptr %v3788, i64 1 acq_rel
  %v3790 = mul i64 %v3, 16
  br label %b564
b564:
  %v3791 = load atomic i64, ptr %v3788 acquire, align 8
  %v3792 = icmp slt i64 %v3791, %v3790
  br i1 %v3792, label %b565, label %b566
b565:
  %v3793 = call i32 @sched_yield()
  br label %b564
b566:
  br label %b563
b563:
  %v3794 = mul i64 0, 8
  %v3795 = getelementptr inbounds float, ptr %v30, i64 %v3794
  %v3796 = getelementptr inbounds float, ptr %v3795, i64 0
  %v3797 = mul i64 0, 16
  %v3798 = getelementptr inbounds float, ptr %v108, i64 %v3797
  %v3799 = getelementptr inbounds float, ptr %v3798, i64 0
  %v3800 = getelementptr inbounds float, ptr %v223, i64 12288
  %v3801 = add i64 8, 1
  %v3802 = sdiv i64 %v3801, 2
  %v3803 = add i64 %v2, 1
  %v3804 = mul i64 %v3802, %v2
  %v3805 = sdiv i64 %v3804, %v3
  %v3806 = mul i64 %v3805, 2
  %v3807 = icmp slt i64 %v3806, 8
  %v3808 = select i1 %v3807, i64 %v3806, i64 8
  %v3809 = mul i64 %v3802, %v3803
  %v3810 = sdiv i64 %v3809, %v3
  %v3811 = mul i64 %v3810, 2
  %v3812 = icmp slt i64 %v3811, 8
  %v3813 = select i1 %v3812, i64 %v3811, i64 8
  %v3814 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b567
b567:
  %v3815 = phi i64 [ %v3808, %b563 ], [ %v3823, %b572 ]
  %v3816 = icmp slt i64 %v3815, %v3813
  br i1 %v3816, label %b568, label %b569
b568:
  %v3817 = mul i64 %v3815, 16
  %v3818 = getelementptr inbounds float, ptr %v3814, i64 %v3817
  br label %b570
b570:
  %v3819 = phi i64 [ 0, %b568 ], [ %v3822, %b571 ]
  %v3820 = icmp slt i64 %v3819, 16
  br i1 %v3820, label %b571, label %b572
b571:
  %v3821 = getelementptr inbounds float, ptr %v3818, i64 %v3819
  store float 0x0000000000000000, ptr %v3821, align 4
  %v3822 = add nsw i64 %v3819, 1
  br label %b570
b572:
  %v3823 = add nsw i64 %v3815, 1
  br label %b567
b569:
  %v3824 = mul i64 %v8, 1
  br label %b573
b573:
  %v3825 = phi i64 [ 0, %b569 ], [ %v3932, %b578 ]
  %v3826 = icmp slt i64 %v3825, %v3824
  br i1 %v3826, label %b574, label %b575
b574:
  %v3827 = sub i64 %v3824, %v3825
  %v3828 = icmp slt i64 %v3827, 384
  %v3829 = select i1 %v3828, i64 %v3827, i64 384
  br label %b576
b576:
  %v3830 = phi i64 [ %v3808, %b574 ], [ %v3931, %b602 ]
  %v3831 = icmp slt i64 %v3830, %v3813
  br i1 %v3831, label %b577, label %b578
b577:
  %v3832 = sub i64 %v3813, %v3830
  %v3833 = icmp slt i64 %v3832, 64
  %v3834 = select i1 %v3833, i64 %v3832, i64 64
  %v3835 = sdiv i64 %v3834, 2
  %v3836 = mul i64 %v3835, 2
  %v3837 = sub i64 %v3834, %v3836
  %v3838 = mul i64 %v3825, 8
  %v3839 = add i64 %v3838, %v3830
  %v3840 = getelementptr inbounds float, ptr %v3796, i64 %v3839
  br label %b579
b579:
  %v3841 = phi i64 [ 0, %b577 ], [ %v3867, %b587 ]
  %v3842 = icmp slt i64 %v3841, %v3829
  br i1 %v3842, label %b580, label %b581
b580:
  %v3843 = mul i64 %v3841, 8
  %v3844 = getelementptr inbounds float, ptr %v3840, i64 %v3843
  %v3845 = mul i64 %v3841, 2
  %v3846 = getelementptr inbounds float, ptr %v3800, i64 %v3845
  br label %b582
b582:
  %v3847 = phi i64 [ 0, %b580 ], [ %v3856, %b583 ]
  %v3848 = icmp slt i64 %v3847, %v3835
  br i1 %v3848, label %b583, label %b584
b583:
  %v3849 = mul i64 %v3847, 2
  %v3850 = getelementptr inbounds float, ptr %v3844, i64 %v3849
  %v3851 = mul i64 %v3847, 768
  %v3852 = getelementptr inbounds float, ptr %v3846, i64 %v3851
  %v3853 = getelementptr inbounds float, ptr %v3850, i64 0
  %v3854 = load <2 x float>, ptr %v3853, align 4
  %v3855 = getelementptr inbounds float, ptr %v3852, i64 0
  store <2 x float> %v3854, ptr %v3855, align 4
  %v3856 = add nsw i64 %v3847, 1
  br label %b582
b584:
  %v3857 = mul i64 %v3835, 2
  %v3858 = getelementptr inbounds float, ptr %v3844, i64 %v3857
  %v3859 = mul i64 %v3835, 768
  %v3860 = getelementptr inbounds float, ptr %v3846, i64 %v3859
  br label %b585
b585:
  %v3861 = phi i64 [ 0, %b584 ], [ %v3866, %b586 ]
  %v3862 = icmp slt i64 %v3861, %v3837
  br i1 %v3862, label %b586, label %b587
b586:
  %v3863 = getelementptr inbounds float, ptr %v3858, i64 %v3861
  %v3864 = load float, ptr %v3863, align 4
  %v3865 = getelementptr inbounds float, ptr %v3860, i64 %v3861
  store float %v3864, ptr %v3865, align 4
  %v3866 = add nsw i64 %v3861, 1
  br label %b585, !llvm.loop !12
b587:
  %v3867 = add nsw i64 %v3841, 1
  br label %b579
b581:
  br label %b588
b588:
  %v3868 = phi i64 [ 0, %b581 ], [ %v3903, %b596 ]
  %v3869 = icmp slt i64 %v3868, 0
  br i1 %v3869, label %b589, label %b590
b589:
  %v3870 = mul i64 %v3825, 16
  %v3871 = add i64 %v3870, %v3868
  %v3872 = getelementptr inbounds float, ptr %v3799, i64 %v3871
  br label %b591
b591:
  %v3873 = phi i64 [ 0, %b589 ], [ %v3891, %b592 ]
  %v3874 = icmp slt i64 %v3873, %v3829
  br i1 %v3874, label %b592, label %b593
b592:
  %v3875 = mul i64 %v3873, 16
  %v3876 = getelementptr inbounds float, ptr %v3872, i64 %v3875
  %v3877 = mul i64 %v3873, 32
  %v3878 = getelementptr inbounds float, ptr %v223, i64 %v3877
  %v3879 = getelementptr inbounds float, ptr %v3876, i64 0
  %v3880 = load <8 x float>, ptr %v3879, align 4
  %v3881 = getelementptr inbounds float, ptr %v3878, i64 0
  store <8 x float> %v3880, ptr %v3881, align 4
  %v3882 = getelementptr inbounds float, ptr %v3876, i64 8
  %v3883 = load <8 x float>, ptr %v3882, align 4
  %v3884 = getelementptr inbounds float, ptr %v3878, i64 8
  store <8 x float> %v3883, ptr %v3884, align 4
  %v3885 = getelementptr inbounds float, ptr %v3876, i64 16
  %v3886 = load <8 x float>, ptr %v3885, align 4
  %v3887 = getelementptr inbounds float, ptr %v3878, i64 16
  store <8 x float> %v3886, ptr %v3887, align 4
  %v3888 = getelementptr inbounds float, ptr %v3876, i64 24
  %v3889 = load <8 x float>, ptr %v3888, align 4
  %v3890 = getelementptr inbounds float, ptr %v3878, i64 24
  store <8 x float> %v3889, ptr %v3890, align 4
  %v3891 = add nsw i64 %v3873, 1
  br label %b591
b593:
  %v3892 = sdiv i64 %v3834, 2
  br label %b594
b594:
  %v3893 = phi i64 [ 0, %b593 ], [ %v3902, %b595 ]
  %v3894 = icmp slt i64 %v3893, %v3892
  br i1 %v3894, label %b595, label %b596
b595:
  %v3895 = mul i64 %v3893, 2
  %v3896 = add i64 %v3830, %v3895
  %v3897 = mul i64 %v3893, 768
  %v3898 = getelementptr inbounds float, ptr %v3800, i64 %v3897
  %v3899 = mul i64 %v3896, 16
  %v3900 = add i64 %v3899, %v3868
  %v3901 = getelementptr inbounds float, ptr %v3814, i64 %v3900
  call void @outer_2x32(ptr %v3898, ptr %v223, i64 %v3829, ptr %v3901, i64 16)
  %v3902 = add nsw i64 %v3893, 1
  br label %b594
b596:
  %v3903 = add nsw i64 %v3868, 32
  br label %b588
b590:
  %v3904 = mul i64 %v3825, 16
  %v3905 = add i64 %v3904, 0
  %v3906 = getelementptr inbounds float, ptr %v3799, i64 %v3905
  br label %b597
b597:
  %v3907 = phi i64 [ 0, %b590 ], [ %v3919, %b598 ]
  %v3908 = icmp slt i64 %v3907, %v3829
  br i1 %v3908, label %b598, label %b599
b598:
  %v3909 = mul i64 %v3907, 16
  %v3910 = getelementptr inbounds float, ptr %v3906, i64 %v3909
  %v3911 = mul i64 %v3907, 16
  %v3912 = getelementptr inbounds float, ptr %v223, i64 %v3911
  %v3913 = getelementptr inbounds float, ptr %v3910, i64 0
  %v3914 = load <8 x float>, ptr %v3913, align 4
  %v3915 = getelementptr inbounds float, ptr %v3912, i64 0
  store <8 x float> %v3914, ptr %v3915, align 4
  %v3916 = getelementptr inbounds float, ptr %v3910, i64 8
  %v3917 = load <8 x float>, ptr %v3916, align 4
  %v3918 = getelementptr inbounds float, ptr %v3912, i64 8
  store <8 x float> %v3917, ptr %v3918, align 4
  %v3919 = add nsw i64 %v3907, 1
  br label %b597
b599:
  %v3920 = sdiv i64 %v3834, 2
  br label %b600
b600:
  %v3921 = phi i64 [ 0, %b599 ], [ %v3930, %b601 ]
  %v3922 = icmp slt i64 %v3921, %v3920
  br i1 %v3922, label %b601, label %b602
b601:
  %v3923 = mul i64 %v3921, 2
  %v3924 = add i64 %v3830, %v3923
  %v3925 = mul i64 %v3921, 768
  %v3926 = getelementptr inbounds float, ptr %v3800, i64 %v3925
  %v3927 = mul i64 %v3924, 16
  %v3928 = add i64 %v3927, 0
  %v3929 = getelementptr inbounds float, ptr %v3814, i64 %v3928
  call void @outer_2x16(ptr %v3926, ptr %v223, i64 %v3829, ptr %v3929, i64 16)
  %v3930 = add nsw i64 %v3921, 1
  br label %b600
b602:
  %v3931 = add nsw i64 %v3830, 64
  br label %b576
b578:
  %v3932 = add nsw i64 %v3825, 384
  br label %b573
b575:
  %v3933 = icmp sgt i64 %v3, 1
  br i1 %v3933, label %b603, label %b604
b603:
  %v3934 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3935 = atomicrmw add ptr %v3934, i64 1 acq_rel
  %v3936 = mul i64 %v3, 17
  br label %b605
b605:
  %v3937 = load atomic i64, ptr %v3934 acquire, align 8
  %v3938 = icmp slt i64 %v3937, %v3936
  br i1 %v3938, label %b606, label %b607
b606:
  %v3939 = call i32 @sched_yield()
  br label %b605
b607:
  br label %b604
b604:
  %v3940 = icmp eq i64 %v2, 0
  br i1 %v3940, label %b608, label %b609
b608:
  br label %b610
b610:
  %v3941 = phi i64 [ 0, %b608 ], [ %v3948, %b611 ]
  %v3942 = icmp slt i64 %v3941, 48
  br i1 %v3942, label %b611, label %b612
b611:
  %v3943 = add i64 0, %v3941
  %v3944 = getelementptr inbounds float, ptr %v146, i64 %v3943
  %v3945 = load <8 x float>, ptr %v3944, align 4
  %v3946 = add i64 0, %v3941
  %v3947 = getelementptr inbounds float, ptr %v60, i64 %v3946
  store <8 x float> %v3945, ptr %v3947, align 4
  %v3948 = add nsw i64 %v3941, 8
  br label %b610
b612:
  br label %b609
b609:
  %v3949 = icmp sgt i64 %v3, 1
  br i1 %v3949, label %b613, label %b614
b613:
  %v3950 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3951 = atomicrmw add ptr %v3950, i64 1 acq_rel
  %v3952 = mul i64 %v3, 18
  br label %b615
b615:
  %v3953 = load atomic i64, ptr %v3950 acquire, align 8
  %v3954 = icmp slt i64 %v3953, %v3952
  br i1 %v3954, label %b616, label %b617
b616:
  %v3955 = call i32 @sched_yield()
  br label %b615
b617:
  br label %b614
b614:
  %v3956 = icmp eq i64 %v2, 0
  br i1 %v3956, label %b618, label %b619
b618:
  br label %b620
b620:
  %v3957 = phi i64 [ 0, %b618 ], [ %v3964, %b621 ]
  %v3958 = icmp slt i64 %v3957, 48
  br i1 %v3958, label %b621, label %b622
b621:
  %v3959 = add i64 0, %v3957
  %v3960 = getelementptr inbounds float, ptr %v148, i64 %v3959
  %v3961 = load <8 x float>, ptr %v3960, align 4
  %v3962 = add i64 48, %v3957
  %v3963 = getelementptr inbounds float, ptr %v60, i64 %v3962
  store <8 x float> %v3961, ptr %v3963, align 4
  %v3964 = add nsw i64 %v3957, 8
  br label %b620
b622:
  br label %b619
b619:
  %v3965 = icmp sgt i64 %v3, 1
  br i1 %v3965, label %b623, label %b624
b623:
  %v3966 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3967 = atomicrmw add ptr %v3966, i64 1 acq_rel
  %v3968 = mul i64 %v3, 19
  br label %b625
b625:
  %v3969 = load atomic i64, ptr %v3966 acquire, align 8
  %v3970 = icmp slt i64 %v3969, %v3968
  br i1 %v3970, label %b626, label %b627
b626:
  %v3971 = call i32 @sched_yield()
  br label %b625
b627:
  br label %b624
b624:
  %v3972 = icmp eq i64 %v2, 0
  br i1 %v3972, label %b628, label %b629
b628:
  br label %b630
b630:
  %v3973 = phi i64 [ 0, %b628 ], [ %v3980, %b631 ]
  %v3974 = icmp slt i64 %v3973, 48
  br i1 %v3974, label %b631, label %b632
b631:
  %v3975 = add i64 0, %v3973
  %v3976 = getelementptr inbounds float, ptr %v150, i64 %v3975
  %v3977 = load <8 x float>, ptr %v3976, align 4
  %v3978 = add i64 96, %v3973
  %v3979 = getelementptr inbounds float, ptr %v60, i64 %v3978
  store <8 x float> %v3977, ptr %v3979, align 4
  %v3980 = add nsw i64 %v3973, 8
  br label %b630
b632:
  br label %b629
b629:
  %v3981 = icmp sgt i64 %v3, 1
  br i1 %v3981, label %b633, label %b634
b633:
  %v3982 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3983 = atomicrmw add ptr %v3982, i64 1 acq_rel
  %v3984 = mul i64 %v3, 20
  br label %b635
b635:
  %v3985 = load atomic i64, ptr %v3982 acquire, align 8
  %v3986 = icmp slt i64 %v3985, %v3984
  br i1 %v3986, label %b636, label %b637
b636:
  %v3987 = call i32 @sched_yield()
  br label %b635
b637:
  br label %b634
b634:
  %v3988 = icmp eq i64 %v2, 0
  br i1 %v3988, label %b638, label %b639
b638:
  br label %b640
b640:
  %v3989 = phi i64 [ 0, %b638 ], [ %v3996, %b641 ]
  %v3990 = icmp slt i64 %v3989, 48
  br i1 %v3990, label %b641, label %b642
b641:
  %v3991 = add i64 0, %v3989
  %v3992 = getelementptr inbounds float, ptr %v152, i64 %v3991
  %v3993 = load <8 x float>, ptr %v3992, align 4
  %v3994 = add i64 144, %v3989
  %v3995 = getelementptr inbounds float, ptr %v60, i64 %v3994
  store <8 x float> %v3993, ptr %v3995, align 4
  %v3996 = add nsw i64 %v3989, 8
  br label %b640
b642:
  br label %b639
b639:
  %v3997 = icmp sgt i64 %v3, 1
  br i1 %v3997, label %b643, label %b644
b643:
  %v3998 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3999 = atomicrmw add ptr %v3998, i64 1 acq_rel
  %v4000 = mul i64 %v3, 21
  br label %b645
b645:
  %v4001 = load atomic i64, ptr %v3998 acquire, align 8
  %v4002 = icmp slt i64 %v4001, %v4000
  br i1 %v4002, label %b646, label %b647
b646:
  %v4003 = call i32 @sched_yield()
  br label %b645
b647:
  br label %b644
b644:
  %v4004 = icmp eq i64 %v2, 0
  br i1 %v4004, label %b648, label %b649
b648:
  %v4005 = icmp ult i64 2, 8
  %v4006 = select i1 %v4005, i64 2, i64 8
  %v4007 = trunc i64 %v4006 to i32
  %v4008 = insertelement <8 x i32> poison, i32 %v4007, i64 0
  %v4009 = shufflevector <8 x i32> %v4008, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4010 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4009
  %v4011 = add i64 0, 0
  %v4012 = getelementptr inbounds float, ptr %v144, i64 %v4011
  %v4013 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4012, <8 x i1> %v4010, <8 x float> zeroinitializer)
  %v4014 = add i64 0, 0
  %v4015 = getelementptr inbounds float, ptr %v78, i64 %v4014
  %v4016 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4015, <8 x i1> %v4010, <8 x float> zeroinitializer)
  %v4017 = fmul <8 x float> %v4013, %v4016
  %v4018 = add i64 0, 0
  %v4019 = getelementptr inbounds float, ptr %v68, i64 %v4018
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4017, ptr align 4 %v4019, <8 x i1> %v4010)
  br label %b649
b649:
  %v4020 = icmp sgt i64 %v3, 1
  br i1 %v4020, label %b650, label %b651
b650:
  %v4021 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4022 = atomicrmw add ptr %v4021, i64 1 acq_rel
  %v4023 = mul i64 %v3, 22
  br label %b652
b652:
  %v4024 = load atomic i64, ptr %v4021 acquire, align 8
  %v4025 = icmp slt i64 %v4024, %v4023
  br i1 %v4025, label %b653, label %b654
b653:
  %v4026 = call i32 @sched_yield()
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
